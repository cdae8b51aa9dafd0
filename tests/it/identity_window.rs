//! Who is who and who asked for what, as a person at the window decides it.

use std::path::Path;

use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::model::{Purpose, SuspicionLimits, Verdict};
use desire_path::workspace::Workspace;
use egui::{Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

use super::identity_rules::project;

/// A window on the small project of the other tests.
struct Window {
    harness: Harness<'static, App>,
    folder: TempDir,
}

impl Window {
    fn open() -> Self {
        Self::after(|_| {})
    }

    /// Opens it after something was done to it.
    fn after(work: impl FnOnce(&mut Workspace)) -> Self {
        let (folder, path, mut workspace) = project();
        work(&mut workspace);
        workspace.close().unwrap();
        let start = Start::Project(path);
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_theme(Theme::Light)
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, start, Mode::Inline));
        harness.run_steps(3);
        Self { harness, folder }
    }

    fn app(&self) -> &App {
        self.harness.state()
    }

    fn settle(&mut self) {
        self.harness.run_steps(5);
    }

    fn obey(&mut self, command: Command) {
        self.app().push(command);
        self.settle();
    }

    fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).click_accesskit();
        self.settle();
    }

    fn press_some(&mut self, part: &str) {
        self.harness.get_all_by_label_contains(part).next().unwrap().click_accesskit();
        self.settle();
    }

    fn undo(&mut self) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        self.settle();
    }

    fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// Writes into the field whose name or text this is.
    fn write(&mut self, of: &str, text: &str) {
        let field = |n: &egui_kittest::Node<'_>| {
            let node = n.accesskit_node();
            let named = node.label().is_some_and(|l| l.contains(of));
            named || node.value().is_some_and(|v| v.contains(of))
        };
        let all = self.harness.get_all_by(|_| true);
        all.filter(|n| matches!(n.accesskit_node().role(), egui::Role::TextInput | egui::Role::MultilineTextInput))
            .find(field)
            .unwrap()
            .focus();
        self.settle();
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    fn queue(&mut self, tab: &str) {
        self.obey(Command::Show(ViewId::Data));
        self.press("Who is who");
        self.press(tab);
    }

    fn verdicts(&self) -> Vec<Verdict> {
        self.app().snapshot().project.decisions.iter().map(|d| d.verdict).collect()
    }

    /// Position of the customer who carries this id.
    fn of(&self, id: &str) -> u32 {
        let people = self.app().snapshot().table.people.clone();
        let carries = |&p: &u32| [&people.customer_id, &people.email].iter().any(|c| c.get(p as usize) == id);
        people.ix_of((0..people.active.len() as u32).find(carries).unwrap()).unwrap()
    }
}

/// How the row of the pair begins that the other tests know.
const PAIR: &str = "Robert Roy looks like";

#[test]
fn the_same_person_is_joined_and_ctrl_z_takes_it_back() {
    let mut window = Window::open();
    let before = window.app().snapshot().clone();
    window.queue("Same person?");
    window.press("Look for the same person");
    window.press_some(PAIR);
    assert!(window.shows("that this is one person") && window.shows("Agree: "));
    window.press("Same person");
    assert_eq!(window.verdicts(), [Verdict::Same]);
    assert_eq!(window.of("bob@x.de"), window.of("bob.roy@y.de"));
    window.undo();
    assert!(window.verdicts().is_empty());
    assert_eq!(window.app().snapshot().identity.root, before.identity.root);
}

#[test]
fn two_people_are_kept_apart_and_not_suggested_again() {
    let mut window = Window::open();
    window.queue("Same person?");
    window.press("Look for the same person");
    assert!(window.shows(PAIR));
    window.press_some(PAIR);
    window.press("Not the same");
    assert_eq!(window.verdicts(), [Verdict::Different]);
    assert_ne!(window.of("bob@x.de"), window.of("bob.roy@y.de"));
    window.settle();
    assert!(!window.shows(PAIR), "not asked again");
    window.undo();
    assert!(window.verdicts().is_empty());
    window.settle();
    assert!(window.shows(PAIR), "asked again");
}

#[test]
fn somebody_who_is_fine_leaves_the_queue() {
    let mut window = Window::open();
    window.queue("Several people?");
    assert!(window.shows("1 customer to look at"));
    window.press_some("in DE and FR 1 minute apart");
    window.press("It's fine");
    assert_eq!(window.verdicts(), [Verdict::Fine]);
    assert!(window.shows("Nobody looks like several people"));
    window.undo();
    assert!(window.shows("1 customer to look at"));
}

#[test]
fn the_limits_of_the_queue_are_edited_and_undone() {
    let mut window = Window::open();
    window.queue("Several people?");
    window.press("When a customer looks like several people");
    let limits = |w: &Window| w.app().snapshot().project.settings.suspicion;
    let decrease = |w: &mut Window, name: &str| {
        let named = |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l == name);
        let spin = w.harness.get_all_by_role(egui::Role::SpinButton).find(named);
        spin.unwrap_or_else(|| panic!("no field {name}")).focus();
        w.settle();
        w.harness.key_press(Key::ArrowDown);
        w.settle();
    };
    let before = limits(&window);
    decrease(&mut window, "More e-mails than");
    assert!(limits(&window).emails < before.emails, "{:?}", limits(&window));
    assert!(window.shows("Built-in limits"));
    window.press("Built-in limits");
    assert_eq!(limits(&window), SuspicionLimits::default());
    window.undo();
    window.undo();
    assert_eq!(limits(&window), before);
}

#[test]
fn people_are_erased_from_a_file_of_their_ids() {
    let mut window = Window::open();
    let file = window.folder.path().join("requests.csv");
    std::fs::write(&file, "asked on,e-mail\n2026-05-01,cara@x.de\n2026-05-02,nobody@x.de\n").unwrap();
    window.obey(Command::Show(ViewId::Data));
    window.press("Privacy");
    window.press("Erase people…");
    window.press("From a file…");
    // without the system's dialog the window asks for the path itself
    window.harness.event(egui::Event::Text(file.display().to_string()));
    window.settle();
    window.press("Open");
    assert!(window.shows("requests.csv: 2 identifiers"), "the file is named");
    assert!(
        window.shows("1 customer with ")
            && window.shows("Cara Fox")
            && window.shows("Nobody is known by 1 of them: nobody@x.de")
    );
    window.write("Type “erase” to go on", "erase");
    let before = window.app().snapshot().table.num_customers();
    window.press("Erase for good");
    assert_eq!(window.app().snapshot().table.num_customers(), before - 1);
    let bytes = std::fs::read(window.app().snapshot().file.path.as_path() as &Path).unwrap();
    assert!(!bytes.windows(9).any(|w| w == b"cara@x.de"));
}

#[test]
fn who_refused_analytics_is_counted_and_shown_nowhere() {
    let mut window = Window::after(|workspace| {
        let (cara, _) = workspace.find_people(&["cara@x.de".to_owned()]);
        workspace.set_consent(&cara, Purpose::Analytics, false, "by letter").unwrap();
    });
    assert!(window.shows("1 left out"), "the bar above the views says so");
    window.obey(Command::Show(ViewId::Customers));
    assert!(!window.shows("Cara Fox") && window.shows("Ann Lee"));
    let cara = window.app().snapshot().table.people.ids[window.of("cara@x.de") as usize];
    window.obey(Command::OpenCustomer(cara));
    assert!(window.shows("Refused analytics") && window.shows("Export everything held…"));
}
