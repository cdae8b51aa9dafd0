//! Scenes: kept, put in order, undone, frozen, shown to a room, and as files that tell of nobody.

use std::io::{Cursor, Read};
use std::path::Path;

use desire_path::analysis::flow::{FlowLink, NodeKind};
use desire_path::export::slides::{Deck, DeckFile, DeckOptions, RoomStory, ask_scene, deck, hide_in};
use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::insights::Question;
use desire_path::model::{Change, Scene, moved_scene};
use desire_path::present::charts::Chart;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::{numbers, sentence};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::cli::{json, ok, project, run};
use crate::screen::Screen;

fn scene(question: &str, caption: &str) -> Scene {
    let (story, question, caption) = ("Autumn".to_owned(), question.to_owned(), caption.to_owned());
    Scene { story, question, caption, ..Scene::default() }
}

#[test]
fn scenes_survive_reopening_move_and_are_undone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let all = vec![scene("stage-flow", "a"), scene("paths", "b"), scene("funnel", "c")];
    workspace.edit(Edit::Scenes(Change::Add(all))).unwrap();
    let order = moved_scene(&workspace.snapshot().project.scenes, 3, -2);
    workspace.edit(Edit::Scenes(Change::Order(order))).unwrap();
    workspace.close().unwrap();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let names = |workspace: &Workspace| -> Vec<String> {
        workspace.snapshot().project.scenes.iter().map(|scene| scene.caption.clone()).collect()
    };
    assert_eq!(names(&workspace), ["c", "a", "b"]);
    workspace.undo().unwrap().unwrap();
    assert_eq!(names(&workspace), ["a", "b", "c"]);
    workspace.undo().unwrap().unwrap();
    assert_eq!(names(&workspace), [""; 0]);
}

/// The texts of a zipped file, one after the other.
fn unzipped(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        all.push_str(&String::from_utf8_lossy(&text));
        all.push('\n');
    }
    all
}

const STORY: [&str; 6] = ["stage-flow?steps=5", "funnel", "retention", "channels", "customers", "moods"];

/// What can be read in a document: its streams are unpacked, and its letters are those that its fonts say.
fn read_pdf(bytes: &[u8]) -> String {
    let find =
        |from: usize, what: &[u8]| bytes[from..].windows(what.len()).position(|part| part == what).map(|at| from + at);
    let (mut streams, mut from) = (Vec::new(), 0);
    while let Some(begin) = find(from, b"stream\n").or_else(|| find(from, b"stream\r\n")) {
        let begin = begin + if bytes[begin..].starts_with(b"stream\r") { 8 } else { 7 };
        let Some(end) = find(begin, b"endstream") else { break };
        let mut text = Vec::new();
        let mut packed = flate2::read::ZlibDecoder::new(&bytes[begin..end]);
        // an image or a font that is packed otherwise is no text
        if packed.read_to_end(&mut text).is_ok() {
            streams.push(String::from_utf8_lossy(&text).into_owned());
        }
        from = end + 9;
    }
    // each font says which letters its codes are
    let hex = |text: &str| u32::from_str_radix(text.trim_matches(['<', '>']), 16).ok();
    let mut fonts = Vec::new();
    for map in streams.iter().filter(|stream| stream.contains("begincmap")) {
        let mut letters = std::collections::BTreeMap::new();
        for line in map.lines().filter(|line| line.starts_with('<')) {
            let codes: Vec<&str> = line.split_whitespace().collect();
            match codes[..] {
                [code, letter] => letters.extend(hex(code).zip(hex(letter))),
                [first, last, letter] => {
                    if let Some(((first, last), letter)) = hex(first).zip(hex(last)).zip(hex(letter)) {
                        letters.extend((first..=last).map(|code| (code, letter + code - first)));
                    }
                }
                _ => {}
            }
        }
        fonts.push(letters);
    }
    assert!(!fonts.is_empty(), "the letters can be read");
    let mut out = String::from_utf8_lossy(bytes).into_owned();
    for letters in &fonts {
        for stream in streams.iter().filter(|stream| stream.contains("BT")) {
            let codes = stream.split('<').skip(1).filter_map(|rest| rest.split('>').next());
            for code in codes {
                let letter =
                    |at: usize| letters.get(&hex(code.get(at..at + 4)?)?).and_then(|&letter| char::from_u32(letter));
                out.extend((0..code.len() / 4).filter_map(|at| letter(at * 4)));
            }
            out.push('\n');
        }
    }
    out
}

/// A shop with a story.
fn shop() -> (tempfile::TempDir, String) {
    let (folder, project) = project();
    for question in STORY {
        ok(&["scenes", &project, "--add", question, "--story", "Autumn", "--notes", "Say it slowly"]);
    }
    (folder, project)
}

#[test]
fn a_story_leaves_as_slides_pages_and_a_page_that_tell_of_nobody() {
    let (folder, project) = shop();
    let place = |name: &str| folder.path().join(name).display().to_string();
    // an order, frozen, and back again
    ok(&["scenes", &project, "--order", "2,1", "--freeze", "1"]);
    let listed = json(&["scenes", &project, "--format", "json"]);
    let numbers: Vec<u64> =
        listed["rows"].as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [2, 1, 3, 4, 5, 6]);
    assert!(listed["rows"][1]["frozen"].is_string() && listed["rows"][0]["frozen"].is_null());
    ok(&["scenes", &project, "--export", &place("scenes.json")]);
    for name in ["story.pptx", "story.pdf", "story.html"] {
        ok(&["export", &project, "story", "-o", &place(name)]);
    }
    let bytes = |name: &str| std::fs::read(place(name)).unwrap();
    let (slides, page) = (unzipped(&bytes("story.pptx")), String::from_utf8(bytes("story.html")).unwrap());
    assert!(bytes("story.pdf").starts_with(b"%PDF-"));
    let pages = read_pdf(&bytes("story.pdf"));
    assert!(pages.contains("Autumn"), "what stands on the pages is read");
    assert!(slides.contains("Say it slowly") && slides.contains("desire-path show"), "the notes say how it was asked");
    assert!(!page.contains("Say it slowly"), "what the presenter says is nobody else's business");
    for part in ["https://", "src='http", "url(http"] {
        assert!(!page.contains(part), "the page fetches nothing: {part}");
    }
    assert!(page.contains("As of ") && slides.contains("As of "), "a frozen scene says its day");
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let people = &snapshot.table.people;
    let mut looked_at = 0;
    for ix in 0..snapshot.table.num_customers() as u32 {
        let label = people.label(ix);
        // a short name may be part of another word
        if label.len() < 8 {
            continue;
        }
        looked_at += 1;
        let is_somewhere = [&slides, &page, &pages].iter().any(|file| file.contains(&label));
        assert!(!is_somewhere, "{label} is in a file");
    }
    assert!(looked_at > 100, "{looked_at}");
    let deck = deck(&snapshot, "Autumn", None, &Progress::new()).unwrap().on_screen();
    for kind in DeckFile::ALL {
        let again = |_| kind.bytes(&deck, DeckOptions::default()).unwrap();
        assert_eq!(again(0), again(1), "{kind:?}: the same deck is the same bytes");
    }
    // no count under k stands in a flow, or lights up in it
    let flow = deck.slides.iter().find_map(|slide| slide.picture.as_ref()?.traces.clone()).unwrap();
    assert_eq!(flow.lit.len(), flow.nodes.len() + flow.ribbons.len());
    for words in &flow.about {
        let mut counts = words
            .split(|c: char| !c.is_ascii_digit() && c != ',')
            .filter_map(|w| w.replace(',', "").parse::<u64>().ok());
        // the first number of a part is that of its people
        if let Some(n) = counts.find(|n| *n > 9) {
            assert!(n >= 11, "{words}");
        }
    }
}

#[test]
fn a_loss_of_many_is_drawn_at_about_its_width_and_its_number_is_nowhere() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Journey));
    screen.obey(Command::KeepScene);
    let snapshot = screen.app().snapshot().clone();
    let shown = RoomStory::default().scene(&snapshot, &snapshot.project.scenes, 0, &Progress::new()).unwrap();
    let whole = shown.asked.paths.as_ref().unwrap().flow();
    let (step, from) = sentence::largest_loss(whole).unwrap();
    let is_loss = |link: &&FlowLink| (link.step, link.from, link.to) == (step, from, NodeKind::DroppedOff);
    let lost = whole.links.iter().find(is_loss).unwrap().count;
    let Some((_, Chart::Flow(of))) = &shown.answer.chart else { panic!("a flow") };
    assert!(!of.flow.links.iter().any(|link| is_loss(&link)), "few beside it would follow from {lost}");
    let about = of.flow.small.about.iter().find(is_loss).unwrap().count;
    assert!(about != lost && about.abs_diff(lost) * 20 < lost, "{about} of {lost}");
    let here = of.flow.columns[usize::from(step)].iter().find(|node| node.kind == from).unwrap().count;
    let percent = ((about as f64 / here as f64 * 20.0).round() * 5.0) as u64;
    assert!(shown.answer.sentence.contains(&format!("about {percent} % of those there")), "{}", shown.answer.sentence);
    let [exact, round] = [lost, numbers::about_so_many(about)].map(numbers::count);
    let deck = deck(&snapshot, &snapshot.project.scenes[0].story, None, &Progress::new()).unwrap().on_screen();
    let bytes = |kind: DeckFile| kind.bytes(&deck, DeckOptions::default()).unwrap();
    let page = String::from_utf8(bytes(DeckFile::Html)).unwrap();
    assert!(page.contains(&format!("about {round} customers")), "what is pointed at says it");
    let slides = unzipped(&bytes(DeckFile::Pptx));
    assert!(slides.contains(&format!("about {round}")), "the ribbon says it");
    for (file, kind) in [page, slides, read_pdf(&bytes(DeckFile::Pdf))].iter().zip(["page", "slides", "pages"]) {
        assert!(!file.contains(&exact), "{kind}: {exact}");
    }
}

#[test]
fn a_clients_template_gives_its_layouts_and_loses_its_own_slides() {
    let (folder, project) = shop();
    let place = |name: &str| folder.path().join(name).display().to_string();
    ok(&["export", &project, "story", "-o", &place("own.pptx")]);
    // a presentation is as good as a template: its slides go, its masters stay
    ok(&["export", &project, "story", "--template", &place("own.pptx"), "-o", &place("again.pptx")]);
    let (own, again) = (std::fs::read(place("own.pptx")).unwrap(), std::fs::read(place("again.pptx")).unwrap());
    let slides = |bytes: &[u8]| {
        let archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        archive.file_names().filter(|name| name.as_ref().unwrap().starts_with("ppt/slides/scene")).count()
    };
    assert_eq!((slides(&own), slides(&again)), (STORY.len() + 1, STORY.len() + 1));
    std::fs::write(place("no.potx"), b"PK nothing").unwrap();
    let (code, _, said) = run(&["export", &project, "story", "--template", &place("no.potx"), "-o", &place("x.pptx")]);
    assert!(code != 0 && said.contains("template cannot be used"), "{said}");
    let (code, _, said) = run(&["export", &project, "story", "Winter", "-o", &place("x.pptx")]);
    assert!(code == 2 && said.contains("there are Autumn"), "{said}");
    let (code, _, said) = run(&["scenes", &project, "--add", "flows", "--story", "Autumn"]);
    assert!(code == 2 && said.contains("there is no insight"), "{said}");
}

#[test]
fn a_view_is_kept_by_one_key_presented_and_left_again() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::KeepScene);
    screen.obey(Command::Show(ViewId::Channels));
    screen.obey(Command::KeepScene);
    assert_eq!(screen.app().failures(), [] as [String; 0]);
    let scenes = screen.app().snapshot().project.scenes.clone();
    let ids: Vec<&str> = scenes.iter().map(|scene| scene.question.split('?').next().unwrap()).collect();
    assert_eq!(ids, ["stage-flow", "attribution"]);
    screen.obey(Command::Present);
    let says = |screen: &Screen, text: &str| screen.shows(text);
    assert!(!says(&screen, "Predictions"), "no rail stands beside what is presented");
    assert!(screen.harness.query_all_by_role(Role::Figure).next().is_some(), "a picture is on the stage");
    screen.keys(Modifiers::NONE, Key::P);
    assert!(says(&screen, "No notes for this scene."));
    assert!(says(&screen, "1 of 2"));
    screen.keys(Modifiers::NONE, Key::PageDown);
    assert!(says(&screen, "2 of 2") && says(&screen, "The end"));
    screen.keys(Modifiers::NONE, Key::Home);
    assert!(says(&screen, "1 of 2"));
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(says(&screen, "Predictions"));
}

#[test]
fn a_flow_on_a_stage_has_the_steps_that_can_be_told_and_says_how_many_are_left_out() {
    let (_folder, project) = project();
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let question: Question = "stage-flow".parse().unwrap();
    let (mut shortened, mut whole) = (0, 0);
    for k in 1..=40 {
        let asked = ask_scene(&snapshot, &question, k, &Progress::new()).unwrap();
        let answer = hide_in(&asked, k, &PublishedCounts::default()).unwrap().what;
        let Some((_, Chart::Flow(of))) = &answer.chart else { panic!("a flow") };
        let columns = &of.flow.columns;
        let tells = |column: &Vec<_>| {
            column.len() > 1
                || !matches!(column[0], desire_path::analysis::flow::FlowNode { kind: NodeKind::Merged { .. }, .. })
        };
        assert!(columns.iter().all(|column| column.iter().map(|node| node.count).sum::<u64>() == of.flow.base));
        if k == 1 {
            whole = columns.len();
        }
        let is_shorter = columns.len() < whole;
        // where the first step is of small groups already, nothing shorter tells more
        if !tells(&columns[0]) {
            continue;
        }
        assert!(columns.iter().all(tells) || columns.len() == 2, "k {k}: {columns:?}");
        // columns of small groups alone, and those in which few of the many end
        let says = |why: &str| answer.note.contains(why);
        let is_said = says("left out: only small groups") || says("what comes after step");
        assert_eq!(is_said, is_shorter, "k {k}: {}", answer.note);
        shortened += usize::from(is_shorter);
    }
    assert!(shortened > 0);
}

#[test]
fn whose_work_something_is_stays_at_home() {
    let (folder, project) = project();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let found = json(&["opportunities", &project, "--format", "json"]);
    let table = &found["tables"][0];
    let at = table["columns"].as_array().unwrap().iter().position(|name| name == "opportunity").unwrap();
    let first = table["rows"][0][at].as_str().unwrap().to_owned();
    ok(&["opportunities", &project, "--owner", &format!("{first}=Ida Quist-Vandermeer")]);
    let own = ok(&["opportunities", &project]);
    assert!(own.contains("Ida Quist-Vandermeer"));
    ok(&["scenes", &project, "--add", "opportunities", "--story", "Autumn"]);
    ok(&["scenes", &project, "--add", "journey-map", "--story", "Autumn"]);
    for name in ["story.pptx", "story.html"] {
        ok(&["export", &project, "story", "-o", &place(name)]);
        let bytes = std::fs::read(place(name)).unwrap();
        let text = if name.ends_with("pptx") { unzipped(&bytes) } else { String::from_utf8(bytes).unwrap() };
        assert!(!text.contains("Vandermeer"), "{name}");
    }
}

#[test]
fn stories_have_no_filter_of_their_own_and_say_what_each_scene_asks() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::KeepScene);
    assert!(screen.shows("Channel"), "the journey is looked at through the filter");
    screen.obey(Command::Show(ViewId::Present));
    screen.press_tab("Stories");
    assert!(!screen.words().contains("Stage flow · Stage flow"));
    assert!(screen.shows("Stage flow"));
    for filter in ["All dates", "All channels", "All segments"] {
        assert!(!screen.shows(filter), "{filter}: every scene has a filter of its own");
    }
}

#[test]
fn what_is_written_while_a_scene_freezes_stays() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::KeepScene);
    screen.dismiss_notices();
    screen.obey(Command::Show(ViewId::Present));
    screen.press_tab("Stories");
    screen.press_some("Scene 1:");
    screen.app().hold_jobs(true);
    screen.press("Freeze its numbers");
    screen.write("Caption, in place of the sentence", "Said meanwhile");
    screen.keys(Modifiers::NONE, Key::Tab);
    screen.app().hold_jobs(false);
    screen.settle();
    let scenes = screen.app().snapshot().project.scenes.clone();
    assert_eq!(scenes[0].caption, "Said meanwhile");
    assert!(scenes[0].frozen.is_some());
    // an undone text stands in its field again
    screen.obey(Command::Undo);
    screen.obey(Command::Undo);
    assert_eq!(screen.app().snapshot().project.scenes[0].caption, "");
    assert_eq!(screen.field("Caption, in place of the sentence").accesskit_node().value().unwrap_or_default(), "");
}

#[test]
fn the_map_is_kept_as_a_scene_and_the_stage_says_its_keys() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Present));
    screen.press_tab("Map");
    screen.obey(Command::KeepScene);
    assert_eq!(screen.app().failures(), [] as [String; 0]);
    screen.press_tab("Opportunities");
    screen.obey(Command::KeepScene);
    let scenes = screen.app().snapshot().project.scenes.clone();
    assert_eq!(
        scenes.iter().map(|scene| scene.question.as_str()).collect::<Vec<_>>(),
        ["journey-map", "opportunities"]
    );
    screen.press_tab("Stories");
    screen.obey(Command::KeepScene);
    assert_eq!(screen.app().snapshot().project.scenes.len(), 2, "a list of scenes is no scene");
    screen.obey(Command::Present);
    assert!(!screen.shows("Spotlight on or off"));
    screen.keys(Modifiers::NONE, Key::H);
    assert!(screen.shows("Spotlight on or off") && screen.shows("Restore the scene"));
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(!screen.shows("Spotlight on or off"), "the keys are left, not the stage");
    assert!(!screen.shows("Predictions"));
    screen.keys(Modifiers::NONE, Key::Escape);
    assert!(screen.shows("Predictions"));
}

#[test]
fn a_room_draws_the_whole_flow_before_it_sees_it() {
    let (_folder, project) = shop();
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let question: Question = "stage-flow?steps=5".parse().unwrap();
    let asked = ask_scene(&snapshot, &question, 11, &Progress::new()).unwrap();
    let answer = hide_in(&asked, 11, &PublishedCounts::default()).unwrap().what;
    let columns = desire_path::export::slides::guess_columns(&answer);
    assert_eq!(columns.len(), 5);
    for column in &columns {
        let whole: f64 = column.parts.iter().map(|part| part.share).sum();
        assert!((whole - 1.0).abs() < 1e-9 && (1..=6).contains(&column.parts.len()), "{column:?}");
    }
}

#[test]
fn a_story_begins_with_what_costs_most_and_tells_no_loss_twice() {
    let (_folder, small) = project();
    let (code, _, said) = run(&["scenes", &small, "--findings", "--story", "Money"]);
    assert!(code == 3 && said.contains("No loss here is certain"), "so few lose nothing for sure: {said}");
    let (code, ..) = run(&["scenes", &small, "--findings"]);
    assert_eq!(code, 2, "a story has a name");
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("shop.desire").display().to_string();
    ok(&["import", &project, concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data")]);
    ok(&["scenes", &project, "--findings", "--story", "Money"]);
    let listed = json(&["scenes", &project, "--format", "json"]);
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
    let rows = listed["rows"].as_array().unwrap();
    let questions: Vec<String> = rows.iter().map(|row| text(row, "question")).collect();
    assert_eq!(questions[..2], ["journey-map", "stage-flow"]);
    assert_eq!(questions.last().unwrap(), "opportunities");
    let findings = &rows[2..rows.len() - 1];
    assert!((1..=3).contains(&findings.len()), "{questions:?}");
    assert_eq!(questions.iter().collect::<std::collections::BTreeSet<_>>().len(), questions.len(), "no picture twice");
    for finding in findings {
        assert!(text(finding, "notes").starts_with("At stake: about "), "{finding}");
        assert!(!text(finding, "caption").is_empty());
    }
    let file = folder.path().join("money.pptx").display().to_string();
    ok(&["export", &project, "story", "-o", &file]);
    let slides = unzipped(&std::fs::read(&file).unwrap());
    findings.iter().for_each(|of| assert!(slides.contains(&text(of, "caption").replace('&', "&amp;")), "{of}"));
}

#[test]
fn a_story_of_what_costs_most_is_one_press_in_the_window_and_leaves_in_a_clients_layouts() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Present));
    screen.press_tab("Stories");
    screen.press("Begin with what costs most");
    assert_eq!(screen.app().failures(), [] as [String; 0]);
    let n = screen.app().snapshot().project.scenes.len();
    assert!(n >= 4, "{n} scenes");
    assert!(!screen.shows("Begin with what costs most"), "it is there already");
    let place = |name: &str| screen.folder.path().join(name);
    let (client, slides) = (place("client.pptx"), place("slides.pptx"));
    let deck = Deck {
        title: "A client's".to_owned(),
        project: String::new(),
        period: String::new(),
        made: String::new(),
        slides: Vec::new(),
        look: Default::default(),
    };
    std::fs::write(&client, DeckFile::Pptx.bytes(&deck, DeckOptions::default()).unwrap()).unwrap();
    screen.press("Slides in a client’s template…");
    screen.write("Path of a .potx or .pptx file", &client.display().to_string());
    screen.keys(Modifiers::NONE, Key::Enter);
    screen.settle();
    screen.write("Path of the new file", &slides.display().to_string());
    screen.keys(Modifiers::NONE, Key::Enter);
    screen.settle();
    assert_eq!(screen.app().failures(), [] as [String; 0]);
    let written = unzipped(&std::fs::read(&slides).unwrap());
    assert!(written.contains("Win back: ") || written.contains("Fix: ") || written.contains("Make it straight: "));
    assert!(!written.contains("A client's"), "the client's own slides are left out");
}

#[test]
fn whoever_presents_sees_what_comes_next() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::KeepScene);
    screen.obey(Command::Show(ViewId::Channels));
    screen.obey(Command::KeepScene);
    screen.obey(Command::Present);
    let pictures = |screen: &Screen| screen.harness.query_all_by_role(Role::Figure).count();
    let alone = pictures(&screen);
    screen.keys(Modifiers::NONE, Key::P);
    screen.settle();
    assert_eq!(pictures(&screen), alone + 1, "the next scene stands beside the notes");
    screen.keys(Modifiers::NONE, Key::End);
    screen.settle();
    assert!(screen.shows("The end"));
    assert_eq!(pictures(&screen), 0, "nothing follows the last, of which every bar is named");
    // while the room sees black, whoever presents reads what it sees next
    screen.keys(Modifiers::NONE, Key::Home);
    screen.keys(Modifiers::NONE, Key::W);
    screen.keys(Modifiers::NONE, Key::B);
    screen.settle();
    for words in
        ["What if 20 % fewer left after Consideration?", "would reach Purchase", "The room sees a black screen"]
    {
        assert!(screen.shows(words), "no {words} in {}", screen.words());
    }
}

#[test]
fn a_question_from_the_room_is_answered_and_one_key_restores_the_scene() {
    let mut screen = Screen::on_sample();
    screen.obey(Command::Show(ViewId::Journey));
    screen.press_tab("Trends");
    screen.obey(Command::KeepScene);
    screen.obey(Command::Present);
    assert!(screen.shows("by week") && !screen.shows("Period: Week"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::L);
    screen.press_some("Period: Week");
    screen.press("Month");
    assert!(screen.shows("by month"), "{}", screen.words());
    screen.keys(Modifiers::NONE, Key::R);
    assert!(screen.shows("by week") && !screen.shows("by month") && !screen.shows("Period:"), "{}", screen.words());
}
