//! Data › Quality and the rules editor as a person uses them.

use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::model::Bots;
use egui::Theme;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::project;

struct Window(Harness<'static, App>);

impl Window {
    fn open(path: &std::path::Path) -> Self {
        let start = Start::Project(path.to_owned());
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_theme(Theme::Light)
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, start, Mode::Inline));
        harness.run_steps(3);
        Self(harness)
    }

    fn settle(&mut self) {
        self.0.run_steps(4);
    }

    fn obey(&mut self, command: Command) {
        self.0.state().push(command);
        self.settle();
    }

    /// Presses the first thing whose name contains this, wherever it has been scrolled to.
    fn press(&mut self, part: &str) {
        self.0.get_all_by_label_contains(part).next().unwrap().click_accesskit();
        self.settle();
    }

    fn shows(&self, part: &str) -> bool {
        self.0.query_all_by_label_contains(part).next().is_some()
    }
}

fn site() -> String {
    let mut text = "customer_id,time,event,page,user_agent\n".to_owned();
    for i in 0..120 {
        let agent =
            if i % 4 == 0 { "Mozilla/5.0 (compatible; Googlebot/2.1)" } else { "Mozilla/5.0 (Windows NT 10.0)" };
        let who = if i % 4 == 0 { "g".to_owned() } else { format!("c{}", i % 20) };
        text.push_str(&format!("{who},2026-05-{:02}T10:{:02}:00Z,page_view,/ride/{i},{agent}\n", i % 28 + 1, i % 60));
    }
    text.push_str("c1,not a time,page_view,/ride/1,\n");
    text
}

#[test]
fn a_finding_is_explained_listed_and_put_right() {
    let made = project(&[("web_events.csv", &site())]);
    made.workspace.close().unwrap();
    let mut window = Window::open(&made.path);
    window.obey(Command::Show(ViewId::Data));
    window.press("Quality");
    assert!(window.shows("Website: grade A"), "the grade");
    assert!(window.shows("30 of 120 events (25"), "the finding about bots");
    assert!(window.shows("no points off"), "they are left out");

    window.press("Rows left out:");
    assert!(
        window.shows("What it does to analyses") && window.shows("the time cannot be read"),
        "explained and listed"
    );

    window.press("Bots: 30 of 120");
    assert!(window.shows("Behind “Bots”") && window.shows("See 1 customer"));
    assert!(!window.0.state().snapshot().project.settings.traffic.leave_out_bots || window.shows("Count them in"));
    window.0.get_by_label("Count them in").click_accesskit();
    window.settle();
    assert!(!window.0.state().snapshot().project.settings.traffic.leave_out_bots);
    assert!(window.shows("Website: grade B"), "counted in, they harm");
    window.obey(Command::Undo);
    assert!(window.0.state().snapshot().project.settings.traffic.leave_out_bots);
    assert!(window.shows("Website: grade A"));
    // the filter bar has a switch as long as there is anybody to leave out
    assert_eq!(window.0.state().filter().bots, Bots::Out);
    assert!(!window.shows("People"), "the data as a whole obeys no filter");
    window.obey(Command::Show(ViewId::Journey));
    assert!(window.shows("People"));
}

#[test]
fn proposed_names_are_previewed_and_applied() {
    let made = project(&[("web_events.csv", &site())]);
    made.workspace.close().unwrap();
    let mut window = Window::open(&made.path);
    window.obey(Command::Show(ViewId::Data));
    window.press("Touchpoints");
    assert!(window.shows("120 of 120 addresses have no name of their own"));
    window.press("Propose names…");
    assert!(window.shows("120 addresses → 1 touchpoint"), "the preview");
    assert!(window.shows("/ride/* becomes Ride viewed"));
    for (tab, sign) in
        [("Channels", "Raw channel"), ("Stages and kinds", "New stage"), ("Addresses", "1 of 1 proposal chosen")]
    {
        window.0.get_by_role_and_label(egui::Role::Tab, tab).click_accesskit();
        window.settle();
        assert!(window.shows(sign), "{tab}");
    }
    window.press("Apply everywhere");
    assert_eq!(window.0.state().snapshot().table.names.touchpoints, ["Ride viewed"]);
    window.obey(Command::Undo);
    assert_eq!(window.0.state().snapshot().table.names.touchpoints, ["Page viewed"]);
}

#[test]
fn on_a_projector_nobody_is_known_by_an_address() {
    let mut text = "customer_id,time,event,page\n".to_owned();
    for i in 0..40 {
        let who = format!("/stop/ann{i}%40mail.example");
        text.push_str(&format!("c{},2026-05-{:02}T10:00:00Z,page_view,{who}\n", i % 9, i % 28 + 1));
    }
    let mut made = project(&[("web_events.csv", &text)]);
    let mut settings = made.workspace.snapshot().project.settings.clone();
    settings.hide_names = true;
    made.workspace.edit(desire_path::workspace::Edit::SetSettings(settings)).unwrap();
    made.workspace.close().unwrap();
    let mut window = Window::open(&made.path);
    window.obey(Command::Show(ViewId::Data));
    window.press("Quality");
    window.press("E-mail addresses in page addresses");
    assert!(window.shows("Behind “E-mail addresses in page addresses”"));
    assert!(!window.shows("mail.example"), "the rows hide it");
    window.press("Propose names…");
    assert!(window.shows("/stop/* becomes"), "the pattern is shown");
    assert!(!window.shows("mail.example"), "the examples and the preview hide it");
}

#[test]
fn a_range_of_addresses_is_checked_while_it_is_typed() {
    let made = project(&[("web_events.csv", &site())]);
    made.workspace.close().unwrap();
    let mut window = Window::open(&made.path);
    window.obey(Command::Show(ViewId::Data));
    window.press("Quality");
    let field = egui::accesskit::Role::TextInput;
    let type_in = |window: &mut Window, text: &str| {
        let node = window.0.get_by_role_and_label(field, "Our own people");
        node.focus();
        node.type_text(text);
        window.settle();
    };
    type_in(&mut window, "203.0.113.0/33");
    assert!(window.shows("the number after the slash is from 0 to 32"));
    window.press("Apply");
    assert!(window.0.state().snapshot().project.settings.traffic.internal.is_empty(), "nothing wrong is kept");
    window.press("Discard");
    type_in(&mut window, "203.0.113.0/24");
    window.press("Apply");
    assert_eq!(window.0.state().snapshot().project.settings.traffic.internal, ["203.0.113.0/24"]);
}
