//! The scenes of one story tell the same wherever they are shown, and nothing of few by what one says beside another; what a
//! room asks beside them is answered.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use desire_path::analysis::flow::{FlowSelection, NodeKind};
use desire_path::export::slides::{RoomAnswer, RoomScene, RoomStory, ask_scene, deck, freeze, hide_in};
use desire_path::gui::command::Command;
use desire_path::insights::Question;
use desire_path::model::{Change, Filter, FrozenAnswer, Project, Scene, scenes_of};
use desire_path::present::charts::Chart;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Snapshot, Workspace};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use proptest::prelude::*;

use crate::cli::{ok, project};
use crate::screen::{Screen, small_shop};

fn scene(question: &str) -> Scene {
    Scene { story: "Autumn".to_owned(), question: question.to_owned(), ..Scene::default() }
}

type People = BTreeSet<u32>;

/// The people of each node of a flow's first column that is shown; those who stand together are one.
fn people(shown: &RoomScene) -> Vec<People> {
    let (Some((_, Chart::Flow(of))), Some(paths)) = (&shown.answer.chart, &shown.asked.paths) else {
        return Vec::new();
    };
    let (column, whole) = (&of.flow.columns[0], &paths.flow().columns[0]);
    let mut nodes = vec![People::new(); column.len()];
    for node in whole {
        let own = column.iter().position(|of| of.kind == node.kind);
        let merged = || column.iter().position(|of| matches!(of.kind, NodeKind::Merged { .. }));
        let Some(at) = own.or_else(merged) else { continue };
        let part = FlowSelection::Node { step: 0, kind: node.kind };
        nodes[at].extend(paths.customers(&part, &shown.asked.scope.table).iter());
    }
    nodes
}

/// Whether somebody who reads both columns knows of a group of fewer than `k`: what is left of a node without the nodes that
/// lie in it, or of the nodes around it without it.
fn tell_of_few(one: &[People], other: &[People], k: usize) -> bool {
    let left = |node: &People| {
        let union = |parts: Vec<&People>| parts.into_iter().flatten().copied().collect::<People>();
        let inside = union(other.iter().filter(|part| part.is_subset(node)).collect());
        let around = union(other.iter().filter(|part| !part.is_disjoint(node)).collect());
        let without = if inside.is_empty() { 0 } else { node.len() - inside.len() };
        let beyond = if node.is_subset(&around) { around.len() - node.len() } else { 0 };
        [without, beyond].into_iter().any(|few| few > 0 && few < k)
    };
    one.iter().any(left)
}

fn tell_of_few_together(one: &RoomScene, other: &RoomScene, k: usize) -> bool {
    let (one, other) = (people(one), people(other));
    tell_of_few(&one, &other, k) || tell_of_few(&other, &one, k)
}

/// A shop where groups of fewer than `k` people stand together.
fn shop(k: u32) -> Snapshot {
    let workspace = Workspace::open_read_only(small_shop(), &Progress::new()).unwrap();
    let mut snapshot = workspace.snapshot();
    let mut project = Project::clone(&snapshot.project);
    project.settings.smallest_group = k;
    snapshot.project = Arc::new(project);
    snapshot
}

/// A scene of its own, with nothing else shown before or after.
fn alone(snapshot: &Snapshot, question: &str, k: u64) -> Option<RoomScene> {
    let asked = ask_scene(snapshot, &question.parse().unwrap(), k, &Progress::new()).ok()?;
    let answer = hide_in(&asked, k, &PublishedCounts::default()).ok()?.what;
    Some(RoomScene { asked, answer })
}

fn questions() -> impl Strategy<Value = String> {
    let channels = ["", "Social", "E-mail", "Direct", "Paid search"];
    (any::<bool>(), 2usize..6, any::<bool>(), 2usize..9, 0..channels.len()).prop_map(
        move |(touchpoints, steps, repeats, top, channel)| {
            let id = if touchpoints { "touchpoint-flow" } else { "stage-flow" };
            let filter = if channel == 0 { String::new() } else { format!("&filter.channel={}", channels[channel]) };
            let filter = filter.replace(' ', "%20");
            format!("{id}?steps={steps}&repeats={}&top={top}{filter}", if repeats { "yes" } else { "no" })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn two_scenes_of_a_story_tell_of_no_few(one in questions(), other in questions(), k in 5u32..20) {
        let snapshot = shop(k);
        let scenes = [scene(&one), scene(&other)];
        let mut story = RoomStory::default();
        let mut show = |at: usize| -> RoomAnswer { story.scene(&snapshot, &scenes, at, &Progress::new()) };
        if let (Ok(one), Ok(other)) = (show(0), show(1)) {
            prop_assert!(!tell_of_few_together(&one, &other, k as usize));
        }
    }
}

#[test]
fn what_two_scenes_hide_each_on_its_own_one_tells_beside_the_other() {
    let (_folder, path) = shop_of_few_beginnings();
    let snapshot = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap().snapshot();
    let questions = ["stage", "touchpoint"].map(|of| format!("{of}-flow?steps=3"));
    let [stages, touchpoints] = questions.each_ref().map(|of| alone(&snapshot, of, 11).expect("enough people"));
    assert!(tell_of_few_together(&stages, &touchpoints, 11), "a stage without its shown touchpoint is of six");
    let scenes = questions.map(|of| scene(&of));
    let mut story = RoomStory::default();
    let first = story.scene(&snapshot, &scenes, 0, &Progress::new()).unwrap();
    match story.scene(&snapshot, &scenes, 1, &Progress::new()) {
        Ok(second) => assert!(!tell_of_few_together(&first, &second, 11)),
        Err(why) => assert!(why.to_string().contains("another scene"), "{why}"),
    }
}

#[test]
fn a_live_scene_and_a_frozen_one_tell_of_no_few_together() {
    let (folder, path) = shop_of_few_beginnings();
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let questions = ["stage", "touchpoint"].map(|of| format!("{of}-flow?steps=3"));
    workspace.edit(Edit::Scenes(Change::Add(questions.iter().map(|of| scene(of)).collect()))).unwrap();
    let all =
        |workspace: &Workspace| scenes_of(&workspace.snapshot().project.scenes, "Autumn").cloned().collect::<Vec<_>>();
    // the touchpoints are frozen, and stand after the live stages
    let snapshot = workspace.snapshot();
    let touchpoints = all(&workspace)[1].clone();
    let frozen = freeze(&snapshot, &touchpoints, &Progress::new()).unwrap();
    workspace.edit(Edit::Scenes(Change::Update(vec![Scene { frozen: Some(frozen), ..touchpoints }]))).unwrap();
    let (snapshot, scenes) = (workspace.snapshot(), all(&workspace));
    let as_frozen = alone(&snapshot, &questions[1], 11).expect("enough people");
    assert!(tell_of_few_together(&alone(&snapshot, &questions[0], 11).unwrap(), &as_frozen, 11));
    match RoomStory::default().scene(&snapshot, &scenes, 0, &Progress::new()) {
        Ok(stages) => assert!(!tell_of_few_together(&stages, &as_frozen, 11)),
        Err(why) => assert!(why.to_string().contains("another scene"), "{why}"),
    }
    // frozen beside it the stages say no more
    match freeze(&snapshot, &scenes[0], &Progress::new()) {
        Ok(stages) => assert_ne!(stages.slide, freeze_alone(&snapshot, &scenes[0]).slide),
        Err(why) => assert!(why.to_string().contains("another scene"), "{why}"),
    }
    // two people more, and nothing says a number that differs from a frozen one by two
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let two = ["x", "y"].map(|name| format!("{name}@example.org,Home page viewed,2026-01-05 11:00:00\n")).concat();
    std::fs::write(at("two.csv"), format!("email,event,time\n{two}")).unwrap();
    drop(workspace);
    ok(&["import", &path, &at("two.csv"), "--source", "Website"]);
    let workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let (snapshot, mut scenes) = (workspace.snapshot(), all(&workspace));
    assert_eq!(snapshot.table.num_customers(), 75);
    let live = scenes.iter_mut().find(|scene| scene.frozen.is_none()).unwrap();
    live.question.clone_from(&questions[1]);
    match RoomStory::default().scene(&snapshot, &scenes, 0, &Progress::new()) {
        Ok(shown) => panic!("{}", shown.answer.sentence),
        Err(why) => assert!(why.to_string().contains("73"), "{why}"),
    }
    let slides = deck(&snapshot, "Autumn", None, &Progress::new()).unwrap().on_screen().slides;
    assert!(slides[1].frozen_at.is_some() && slides[1].picture.is_some());
    assert!(slides[0].picture.is_none() && slides[0].table.is_none(), "{}", slides[0].sentence);
}

/// What a scene is frozen to where no other is.
fn freeze_alone(snapshot: &Snapshot, scene: &Scene) -> FrozenAnswer {
    let mut snapshot = snapshot.clone();
    let mut project = Project::clone(&snapshot.project);
    project.scenes = Arc::new(vec![scene.clone()]);
    snapshot.project = Arc::new(project);
    freeze(&snapshot, scene, &Progress::new()).unwrap()
}

/// A project in which six begin with the blog and seven with a search, and thirty each in other touchpoints of their stages.
fn shop_of_few_beginnings() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut rows = "email,event,time\n".to_owned();
    let begins = [("Home page viewed", 30), ("Blog viewed", 6), ("Product viewed", 30), ("Search", 7)];
    let each = begins.iter().flat_map(|(event, n)| std::iter::repeat_n(*event, *n));
    for (i, event) in each.enumerate() {
        rows += &format!("c{i}@example.org,{event},2026-01-05 10:00:00\n");
        rows += &format!("c{i}@example.org,Added to cart,2026-01-06 10:00:00\n");
    }
    std::fs::write(at("events.csv"), rows).unwrap();
    let path = at("shop.desire");
    ok(&["import", &path, &at("events.csv"), "--source", "Website"]);
    (folder, path)
}

#[test]
fn a_story_tells_the_same_in_a_room_and_in_its_files() {
    let (_folder, path) = project();
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let last = workspace.snapshot().table.last_ms();
    let until = |before: i64| {
        let filter = Filter { to: Some(last - before * 86_400_000), ..Filter::default() };
        let steps = [("steps".to_owned(), "5".to_owned())];
        Question::new("stage-flow", &steps, filter, None).unwrap().to_string()
    };
    let mut scenes = vec![scene("stage-flow?steps=5"), scene("touchpoint-flow?steps=4"), scene("paths")];
    // filters that leave out the last days: their counts differ by few from those of all days
    scenes.extend((1..9).map(|before| scene(&until(before))));
    workspace.edit(Edit::Scenes(Change::Add(scenes.clone()))).unwrap();
    let snapshot = workspace.snapshot();
    let in_a_room = |first: usize| -> Vec<String> {
        let mut story = RoomStory::default();
        let mut say = |at| match story.scene(&snapshot, &scenes, at, &Progress::new()) {
            Ok(shown) => format!("{} · {}", shown.answer.sentence, shown.answer.note),
            Err(why) => why.to_string(),
        };
        // whichever is looked at first
        say(first);
        (0..scenes.len()).map(say).collect()
    };
    let before = in_a_room(0);
    assert_eq!(before, in_a_room(scenes.len() - 1));
    let alone: Vec<String> = scenes
        .iter()
        .map(|of| {
            let asked = ask_scene(&snapshot, &of.question.parse().unwrap(), 11, &Progress::new()).unwrap();
            let answer = hide_in(&asked, 11, &PublishedCounts::default());
            answer.map_or_else(|why| why.to_string(), |of| format!("{} · {}", of.what.sentence, of.what.note))
        })
        .collect();
    assert_ne!(before, alone, "some of them hide more beside the others");
    let slides = deck(&snapshot, "Autumn", None, &Progress::new()).unwrap().on_screen().slides;
    for (slide, said) in slides.iter().zip(&before) {
        let (sentence, note) = said.split_once(" · ").unwrap_or((said, ""));
        assert_eq!(slide.sentence, sentence);
        assert!(slide.note.contains(note), "{} has no {note}", slide.note);
    }
    assert_eq!(before, in_a_room(3), "and the room sees the same once the file has left");
}

#[test]
fn a_what_if_is_asked_on_the_stage_without_notation_and_one_key_restores_the_scene() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::KeepScene);
    screen.obey(Command::Present);
    let kept = screen.words();
    screen.keys(Modifiers::NONE, Key::W);
    screen.settle();
    let asks = |screen: &Screen, part: &str| assert!(screen.shows(part), "no {part} in {}", screen.words());
    asks(&screen, "What if 20 % fewer left after Consideration?");
    asks(&screen, "would reach Purchase");
    asks(&screen, "90 % certain");
    screen.keys(Modifiers::NONE, Key::ArrowUp);
    asks(&screen, "What if 25 % fewer left after Consideration?");
    screen.press("More go on");
    asks(&screen, "What if 25 % more went on after Consideration?");
    screen.keys(Modifiers::NONE, Key::C);
    screen.keys(Modifiers::NONE, Key::Num1);
    asks(&screen, "What if 25 % fewer left after Awareness?");
    // a step of the picture, by its name
    let node = screen.harness.query_all_by_label_contains("Decision").next().unwrap();
    node.click();
    screen.settle();
    asks(&screen, "What if 25 % fewer left after Decision?");
    assert!(!screen.words().contains(">exit"), "no notation: {}", screen.words());
    screen.keys(Modifiers::NONE, Key::R);
    screen.settle();
    assert!(!screen.shows("What if"), "{}", screen.words());
    let sentence = kept.lines().find(|line| line.contains("reached Purchase")).unwrap();
    asks(&screen, sentence);
    // Esc closes what is asked before it ends the show
    screen.keys(Modifiers::NONE, Key::W);
    screen.settle();
    asks(&screen, "What if");
    screen.keys(Modifiers::NONE, Key::Escape);
    screen.settle();
    assert!(!screen.shows("What if") && !screen.shows("Predictions"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::Escape);
    screen.settle();
    asks(&screen, "Predictions");
}
