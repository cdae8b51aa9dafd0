//! The window as a person uses it, without a screen: frame, journey view, selection, keyboard, undo, export.

use std::path::PathBuf;
use std::sync::OnceLock;

use desire_path::analysis::flow::{Base, FlowNode, FlowPaths, FlowSelection, FlowSettings, NodeKind};
use desire_path::analysis::{PathSettings, top_paths};
use desire_path::events::Subset;
use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::model::{Filter, Settings};
use desire_path::present::small_groups::{self, PublishedCounts};
use desire_path::present::tables;
use desire_path::privacy::MIN_GROUP;
use desire_path::workspace::Edit;
use egui::{Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

/// A window on its own copy of the sample shop, with work done at once.
struct Window {
    harness: Harness<'static, App>,
    folder: TempDir,
}

/// The sample's project file, made once for all tests.
fn sample() -> &'static PathBuf {
    static SAMPLE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.desire");
        drop(window_on(Start::RawSample(path.clone()), Theme::Light));
        (folder, path)
    });
    path
}

fn window_on(start: Start, theme: Theme) -> Harness<'static, App> {
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_theme(theme)
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, start, Mode::Inline));
    harness.run_steps(3);
    harness
}

fn open_in(theme: Theme) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.desire");
    std::fs::copy(sample(), &path).unwrap();
    Window { harness: window_on(Start::RawSample(path), theme), folder }
}

fn open() -> Window {
    open_in(Theme::Light)
}

impl Window {
    fn app(&self) -> &App {
        self.harness.state()
    }

    /// Presses what has exactly this name.
    fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    /// Presses the first thing whose name contains this.
    fn press_some(&mut self, part: &str) {
        self.harness.get_all_by_label_contains(part).next().unwrap().click();
        self.settle();
    }

    fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// A node of the diagram, by the beginning of its name.
    fn node(&self, name: &str) -> egui_kittest::Node<'_> {
        let named = |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l.starts_with(name));
        self.harness.get_all_by_role(egui::Role::Button).find(named).unwrap()
    }

    /// Types a path into the dialog that asks for one, and accepts it.
    fn save_as(&mut self, file: &std::path::Path) {
        let home = |n: &egui_kittest::Node<'_>| n.accesskit_node().value().is_some_and(|v| v.contains("-flow."));
        self.harness.get_all_by_role(egui::Role::TextInput).find(home).unwrap().focus();
        self.settle();
        self.keys(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(file.display().to_string()));
        self.settle();
        self.press("Save");
    }

    fn obey(&mut self, command: Command) {
        self.app().push(command);
        self.settle();
    }

    fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// The first node of the stage flow in which more than thirty customers went no further, and its name.
    fn loss(&self) -> (u8, String) {
        let paths = self.flow(&FlowSettings::default());
        let lost = |c: &Vec<FlowNode>| c.iter().any(|n| n.kind == NodeKind::DroppedOff && n.count > 30);
        let step = paths.flow().columns.iter().position(lost).unwrap();
        (step as u8, format!("Dropped off before step {}", step + 1))
    }

    /// The flow that the journey view shows, computed again from the same snapshot.
    fn flow(&self, how: &FlowSettings) -> FlowPaths {
        let snapshot = self.app().snapshot();
        let subset = Subset::new(&snapshot.table, self.app().filter(), &snapshot.project.segments);
        FlowPaths::build(&snapshot.table, &subset, &snapshot.project.settings, how)
    }
}

#[test]
fn it_opens_on_the_sample_shop_and_says_so() {
    let window = open();
    let snapshot = window.app().snapshot();
    assert_eq!(snapshot.project.name, "Kestrel & Finch");
    assert!(snapshot.table.num_events() > 30_000, "{} events", snapshot.table.num_events());
    assert!(window.shows("This is a sample"));
    assert!(window.shows("Open your own data…"));
    assert_eq!(window.app().view(), ViewId::Journey);
    for view in ViewId::ALL {
        assert!(window.harness.query_by_role_and_label(egui::Role::Button, view.label()).is_some(), "{view:?}");
    }
}

#[test]
fn every_tab_of_journey_and_channels_has_something_to_show() {
    for theme in [Theme::Light, Theme::Dark] {
        let mut window = open_in(theme);
        assert!(window.shows("Awareness, step 1"), "stage flow");
        window.press("Touchpoints");
        assert!(window.shows("Product viewed, step 2"), "touchpoint flow");
        window.press("Paths");
        assert!(window.shows("different paths"), "paths");
        window.press("Friction");
        assert!(window.shows("Payment error"), "friction");
        window.press("Channels");
        assert!(window.shows("disappeared and nothing replaced it"), "attribution");
        window.press("New customers");
        assert!(window.shows("% certainty"), "channels");
    }
}

#[test]
fn a_pinned_node_becomes_exactly_its_customers_as_a_segment_and_undo_takes_it_back() {
    let mut window = open();
    let paths = window.flow(&FlowSettings::default());
    let table = window.app().snapshot().table.clone();
    let (step, name) = window.loss();
    let node = FlowSelection::Node { step, kind: NodeKind::DroppedOff };
    let expected: Vec<u32> = paths.customers(&node, &table).iter().map(|ix| table.people.ids[ix as usize]).collect();
    assert!(expected.len() > 30);

    window.press_some(&name);
    assert!(window.harness.query_by_label(&name).is_some(), "the panel is about {name}");
    window.press("Make segment");
    let segments = window.app().snapshot().project.segments.clone();
    assert_eq!(segments.len(), 1);
    assert_eq!(segments[0].members, expected);
    assert_eq!(segments[0].name, name);

    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.app().snapshot().project.segments.is_empty());
    window.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.app().snapshot().project.segments.len(), 1);
}

#[test]
fn see_customers_lists_the_selection() {
    let mut window = open();
    let (_, name) = window.loss();
    window.press_some(&name);
    window.press("See customers");
    assert_eq!(window.app().view(), ViewId::Customers);
    assert!(window.shows(&name));
}

#[test]
fn a_path_becomes_exactly_the_customers_who_took_it() {
    let mut window = open();
    window.press("Paths");
    let snapshot = window.app().snapshot().clone();
    let how = PathSettings::default();
    let all = Subset::all(&snapshot.table);
    let mut found = top_paths(&snapshot.table, &all, &snapshot.project.settings, &how);
    // what brings most to the objective comes first
    let added = found.added.expect("paths are ranked by the objective");
    let at = (0..added.len()).rev().max_by(|&a, &b| added[a].total_cmp(&added[b])).expect("a path");
    let first = found.paths.swap_remove(at);
    let names: Vec<&str> = first.steps.iter().map(|&t| snapshot.table.names.touchpoints[t as usize].as_str()).collect();
    window.press_some(&format!("{}: ", names.join(" → ")));
    window.press("Make segment");
    let segments = &window.app().snapshot().project.segments;
    assert_eq!(segments[0].name, names.join(" → "));
    assert_eq!(segments[0].members.len() as u64, first.customers);
}

#[test]
fn escape_clears_the_selection() {
    let mut window = open();
    let (_, name) = window.loss();
    window.press_some(&name);
    assert!(window.harness.query_by_label("Clear selection").is_some());
    window.keys(Modifiers::NONE, Key::Escape);
    assert!(window.harness.query_by_label("Clear selection").is_none());
}

#[test]
fn a_selected_stage_shows_what_comes_before_and_after_it() {
    let mut window = open();
    window.press_some("Decision, step 2: ");
    window.press("Before and after it");
    window.settle();
    let node = window.node("Decision, step 0: ").accesskit_node().label().unwrap();
    assert!(node.contains("(100 % of all)"), "{node}");
    assert!(window.harness.query_by_label("Clear selection").is_none(), "the selection was of another flow");
}

#[test]
fn arrow_keys_walk_the_nodes_and_enter_selects() {
    let mut window = open();
    let focused = |w: &Window| {
        let nodes = w.harness.query_all_by_role(egui::Role::Button);
        nodes.filter(|n| n.accesskit_node().is_focused()).find_map(|n| n.accesskit_node().label())
    };
    window.node("Awareness, step 1:").focus();
    window.settle();
    let first = focused(&window).unwrap();
    assert!(first.starts_with("Awareness, step 1"), "{first}");
    window.keys(Modifiers::NONE, Key::ArrowRight);
    let second = focused(&window).unwrap();
    assert!(second.contains("step 2"), "{second}");
    window.keys(Modifiers::NONE, Key::Enter);
    assert!(window.harness.query_by_label("Clear selection").is_some());
    let name = second.split(':').next().unwrap();
    assert!(window.harness.query_by_label(name).is_some(), "the panel is about {name}");
}

#[test]
fn the_channel_filter_changes_every_number_and_clears() {
    let mut window = open();
    let all = window.flow(&FlowSettings::default()).flow().base;
    window.obey(Command::SetFilter(Filter { channels: vec!["Social".to_owned()], ..Filter::default() }));
    let social = window.flow(&FlowSettings::default()).flow().base;
    assert!(0 < social && social < all);
    let caption = format!("{} customers", desire_path::present::numbers::count(social));
    assert!(window.shows(&caption), "{caption}");
    window.press("Clear the filter");
    assert!(window.app().filter().is_empty());
}

#[test]
fn the_filter_bar_offers_the_channels_of_the_data() {
    let mut window = open();
    window.press("Channel: All channels");
    window.press("Social");
    assert_eq!(window.app().filter().channels, ["Social"]);
    window.keys(Modifiers::NONE, Key::Escape);
    window.press("Channel: Social");
    window.press("E-mail");
    assert_eq!(window.app().filter().channels, ["Social", "E-mail"]);
}

#[test]
fn shortcuts_reach_every_view_and_the_sheet_lists_them() {
    let mut window = open();
    let numbers = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
    for (key, view) in numbers.into_iter().zip(ViewId::ALL) {
        window.keys(Modifiers::COMMAND, key);
        assert_eq!(window.app().view(), view);
    }
    window.harness.event(egui::Event::Text("?".to_owned()));
    window.settle();
    assert!(window.shows("Walk the nodes of a diagram"));
    window.keys(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Walk the nodes of a diagram"));
}

#[test]
fn the_theme_switches() {
    let mut window = open();
    window.press("Dark theme");
    assert_eq!(window.harness.ctx.theme(), Theme::Dark);
    window.press("Light theme");
    assert_eq!(window.harness.ctx.theme(), Theme::Light);
}

/// The nodes of a flow as a file has them, without the shares of the previous step and under the names of the table of nodes.
fn of_start(written: &str) -> String {
    let mut lines = written.lines();
    assert_eq!(lines.next(), Some("step,kind,name,customers,of_start,of_previous"));
    let row = |line: &str| format!("{}\n", line.rsplit_once(',').expect("several columns").0);
    std::iter::once("step,kind,name,count,share\n".to_owned()).chain(lines.map(row)).collect()
}

#[test]
fn the_flow_is_exported_as_its_numbers_stand() {
    let mut window = open();
    window.keys(Modifiers::COMMAND, Key::E);
    window.press("“Steps” as CSV");
    let file = window.folder.path().join("flow.csv");
    // Without the system's dialog the window asks for the path itself.
    window.save_as(&file);
    let written = std::fs::read_to_string(&file).unwrap();
    let paths = window.flow(&FlowSettings::default());
    let names = window.app().snapshot().table.names.clone();
    let counted = tables::flow_nodes(paths.flow(), &names, Base::Start).to_csv();
    assert_eq!(of_start(&written), counted, "complete, for one's own work");
    // unless the project says otherwise
    let settings = window.app().snapshot().project.settings.clone();
    let settings = Settings { hide_in_own_exports: true, ..settings };
    window.app().push(Command::Edit(Edit::SetSettings(settings)));
    window.harness.run_steps(8);
    window.keys(Modifiers::COMMAND, Key::E);
    window.press("“Steps” as CSV");
    let file = window.folder.path().join("merged.csv");
    window.save_as(&file);
    let shown =
        small_groups::flow(paths.flow(), &paths.behind(), &names, MIN_GROUP, &PublishedCounts::default()).unwrap();
    assert!(shown.merged > 0, "the sample has small groups to merge");
    let written = std::fs::read_to_string(&file).unwrap();
    // a group that is large enough stands with the small ones that it would give away
    assert!(written.contains("others (with groups of fewer than 11)"), "{written}");
    assert_eq!(of_start(&written), tables::flow_nodes(&shown.what, &names, Base::Start).to_csv());
}

#[test]
fn pictures_are_made_of_what_may_be_shown() {
    let mut window = open();
    let (_, name) = window.loss();
    window.press_some(&name);
    let export = |window: &mut Window, what: &str, file: &str| {
        window.keys(Modifiers::COMMAND, Key::E);
        window.press(what);
        let file = window.folder.path().join(file);
        window.save_as(&file);
        std::fs::read_to_string(&file).unwrap()
    };
    let svg = export(&mut window, "Picture to share as SVG", "flow.svg");
    assert!(svg.starts_with("<?xml") && svg.contains("stand together as others"), "{}", &svg[..200]);
    assert!(svg.contains("others (with groups of fewer than 11"), "in the picture too");
    assert!(!svg.contains("selected: "), "what is lit is a group of its own");
    let svg = export(&mut window, "Picture as SVG", "all.svg");
    let foot = svg.split("<text").last().unwrap_or_default();
    assert!(svg.contains(&format!("selected: {name}")) && !svg.contains("stand together"), "{name}: {foot}");
}

#[test]
fn a_project_that_cannot_be_opened_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.desire");
    std::fs::write(&path, "not a project").unwrap();
    let window = window_on(Start::Project(path), Theme::Light);
    assert!(window.query_all_by_label_contains("notes.desire").next().is_some());
    assert_eq!(window.state().snapshot().table.num_events(), 0);
}

#[test]
fn a_new_project_shows_nothing_of_the_one_before() {
    let mut w = open();
    assert!(w.shows("Where most go no further"));
    let path = w.folder.path().join("new.desire");
    w.obey(Command::CreateProject(path.into()));
    for view in ViewId::ALL {
        w.obey(Command::Show(view));
        assert!(!w.shows("Where most go no further") && !w.shows("Consideration"), "{view:?}");
    }
    w.obey(Command::Show(ViewId::Journey));
    assert!(w.shows("No journeys yet"));
    w.obey(Command::ExportShown);
    assert!(w.shows("There is nothing to export in this view yet."));
}

/// Settings that somebody has looked at: no question comes after the first import.
fn confirmed() -> Command {
    Command::Edit(Edit::SetSettings(Settings { confirmed: true, ..Settings::default() }))
}

#[test]
fn undoing_the_only_import_leaves_nothing_of_it_on_the_screen() {
    let mut w = open();
    let path = w.folder.path().join("new.desire");
    w.obey(Command::CreateProject(path.into()));
    w.obey(confirmed());
    let csv = w.folder.path().join("events.csv");
    let rows: String = (0..60).map(|i| format!("c{i},2026-01-05T10:{i:02}:00Z,visit\n")).collect();
    std::fs::write(&csv, format!("customer_id,time,event\n{rows}")).unwrap();
    let mapping = desire_path::import::inspect(&csv).unwrap().mapping;
    w.obey(Command::Import(vec![desire_path::workspace::ImportRequest { input: csv.into(), mapping }]));
    w.obey(Command::Show(ViewId::Journey));
    assert!(w.shows("60 customers"));
    w.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(w.app().snapshot().table.num_events(), 0);
    w.settle();
    assert!(w.shows("No journeys yet") && !w.shows("60 customers"));
}

#[test]
fn a_watched_folder_imports_what_is_known_and_announces_the_rest() {
    let mut w = open();
    let path = w.folder.path().join("mine.desire");
    w.obey(Command::CreateProject(path.into()));
    w.obey(confirmed());
    let folder = w.folder.path().join("arrivals");
    std::fs::create_dir(&folder).unwrap();
    let csv = |path: &std::path::Path, day: u32| {
        std::fs::write(path, format!("customer_id,time,event\nw1,2026-01-{day:02}T10:00:00Z,visit\n")).unwrap();
    };
    let first = w.folder.path().join("first.csv");
    csv(&first, 5);
    let mapping = desire_path::import::inspect(&first).unwrap().mapping;
    w.app().push(Command::Import(vec![desire_path::workspace::ImportRequest { input: first.into(), mapping }]));
    w.harness.run_steps(4);
    let imports = |w: &Window| w.app().snapshot().project.imports.len();
    let before = imports(&w);
    w.app().push(Command::Watch(Some(folder.clone())));
    w.harness.run_steps(4);
    assert_eq!(w.app().snapshot().project.settings.watched_folder.as_deref(), folder.to_str());
    csv(&folder.join("second.csv"), 6);
    std::fs::write(folder.join("strange.csv"), "fruit,colour\napple,red\n").unwrap();
    w.harness.run_steps(8);
    assert_eq!(imports(&w), before + 1, "the known one, once");
    assert_eq!(w.app().snapshot().project.imports.last().unwrap().file, "second.csv");
    w.app().push(Command::Show(ViewId::Data));
    w.harness.run_steps(4);
    w.harness.get_by_label_contains("strange.csv waits");
    w.harness.get_by_label("Stop watching").click();
    w.harness.run_steps(4);
    assert_eq!(w.app().snapshot().project.settings.watched_folder, None);
    csv(&folder.join("third.csv"), 7);
    w.harness.run_steps(6);
    assert_eq!(imports(&w), before + 1, "nobody watches any more");
}

#[test]
fn rules_of_who_is_who_are_previewed_applied_and_undone_in_one_step() {
    let mut window = open();
    window.obey(Command::Show(ViewId::Data));
    window.press("Who is who");
    let before = window.app().snapshot().clone();
    window.press("Rules");
    window.press("e-mail");
    assert!(window.shows("apart into"), "the preview says who falls apart");
    assert!(window.shows("reached Purchase"), "and the funnel before and after");
    assert_eq!(window.app().snapshot().revision, before.revision, "nothing has happened yet");
    window.press("Apply");
    let after = window.app().snapshot().clone();
    assert!(!after.project.settings.identity.by_email);
    assert!(after.table.num_customers() > before.table.num_customers());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.app().snapshot().identity.root, before.identity.root);
}

#[test]
fn a_customer_is_split_on_the_page_and_the_decision_taken_back() {
    let mut window = open();
    let before = window.app().snapshot().clone();
    let people = &before.table.people;
    let ix = (0..people.len() as u32).find(|&ix| people.profiles(ix).len() > 2).unwrap();
    let gone = people.profiles(ix)[1];
    window.obey(Command::OpenCustomer(people.ids[ix as usize]));
    window.press("Why one person");
    assert!(window.shows("are one person because") && window.shows("have the same"), "plain words");
    window.press("Not the same person…");
    window.settle(); // the dialog finds its size
    window.press_some(&format!("Profile {}: ", gone + 1));
    assert!(window.shows("1 of "), "the profile is ticked");
    window.press("Make them another customer");
    let after = window.app().snapshot().clone();
    assert_eq!(after.project.decisions.len(), 1);
    let of = |p| after.table.people.ix_of(p);
    assert!(of(gone).is_some() && of(gone) != of(people.ids[ix as usize]));
    assert!(window.shows("is not the same person as"), "the page says who is kept apart");
    window.press_some("Take back");
    assert_eq!(window.app().snapshot().identity.root, before.identity.root);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.app().snapshot().project.decisions, after.project.decisions);
}

#[test]
fn look_alikes_are_accepted_by_a_person() {
    let mut window = open();
    window.obey(Command::Show(ViewId::Data));
    window.press("Who is who");
    window.press("Same person?");
    window.press("Look for the same person");
    let snapshot = window.app().snapshot().clone();
    let found = desire_path::workspace::suggestions(&snapshot, &desire_path::progress::Progress::new()).unwrap();
    let sentence = desire_path::present::identity_words::suggestions_sentence(&found);
    assert!(window.shows(&sentence), "{sentence}");
}
