//! The window at every size it promises: nothing is cut, broken or out of reach, and nothing moves under the pointer.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::mpsc::channel;

use desire_path::generate;
use desire_path::gui::command::{Command, Task};
use desire_path::gui::dialogs::{consent::ConsentDialog, erase::EraseDialog};
use desire_path::gui::jobs::{Mode, TaskEnd};
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::import;
use desire_path::model::Filter;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use egui::{Rect, Role, Shape, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

use super::readable_text::{ScreenText, cut_below, faults, texts};

/// Windows in points. Larger text is a smaller window: 900 × 600 at 150 % is 600 × 400, 1280 × 800 at 200 % is 640 × 400.
const SIZES: [Vec2; 7] = [
    vec2(600.0, 400.0),
    vec2(640.0, 400.0),
    vec2(853.0, 533.0),
    vec2(900.0, 600.0),
    vec2(1280.0, 800.0),
    vec2(1920.0, 1080.0),
    vec2(3840.0, 2160.0),
];

/// Tabs of each view; none = the view has one page.
const PAGES: [(ViewId, &[&str]); 8] = [
    (ViewId::Data, &["Imports", "Quality", "Who is who", "Touchpoints", "Privacy", "Settings"]),
    (
        ViewId::Journey,
        &[
            "Stage flow",
            "Touchpoints",
            "Paths",
            "Funnel",
            "Designed",
            "Loops",
            "Retention",
            "Friction",
            "What if",
            "Trends",
            "Moods",
            "More",
        ],
    ),
    (
        ViewId::Segments,
        &[
            "Saved segments",
            "RFM groups",
            "Movement",
            "Personas",
            "Compare",
            "Groups found",
            "What makes them different",
            "How many groups",
        ],
    ),
    (ViewId::Customers, &[]),
    (ViewId::Predictions, &["Customers", "How well it does", "What matters", "Next touchpoints"]),
    (ViewId::Channels, &["Attribution", "New customers"]),
    (ViewId::Actions, &["Proposals", "Calendar", "Playbooks", "Results"]),
    (ViewId::Present, &["Map", "Opportunities", "Stories"]),
];

pub(crate) struct Window {
    pub harness: Harness<'static, App>,
    pub folder: TempDir,
}

/// A shop with predictions, proposals and a saved segment, made once.
fn shop() -> &'static PathBuf {
    static SHOP: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SHOP.get_or_init(|| {
        let (folder, progress) = (tempfile::tempdir().unwrap(), Progress::new());
        generate::shop(400, 11, folder.path(), &progress).unwrap();
        let path = folder.path().join("shop.desire");
        let mut workspace = Workspace::create(&path, &progress).unwrap();
        let files = generate::FILES.iter().map(|(file, _)| folder.path().join(file));
        let requests: Vec<ImportRequest> = files
            .map(|file| ImportRequest { mapping: import::inspect(&file).unwrap().mapping, input: file.into() })
            .collect();
        workspace.import(&requests, &progress).unwrap();
        workspace.close().unwrap();
        let mut harness = open_at(path.clone(), vec2(1280.0, 800.0), Mode::Inline);
        for (view, button) in [
            (ViewId::Predictions, "Run predictions"),
            (ViewId::Actions, "Propose actions"),
            (ViewId::Segments, "Find groups"),
        ] {
            harness.state().push(Command::Show(view));
            harness.run_steps(4);
            harness.get_by_role_and_label(Role::Button, button).click();
            harness.run_steps(6);
        }
        harness.get_by_role_and_label(Role::Button, "Save as segments").click();
        harness.run_steps(6);
        assert!(!harness.state().snapshot().project.segments.is_empty());
        drop(harness);
        (folder, path)
    });
    path
}

fn open_at(path: PathBuf, size: Vec2, mode: Mode) -> Harness<'static, App> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(setup_context)
        .build_eframe(move |cc| App::new(cc, Start::Project(path), mode));
    harness.run_steps(4);
    harness
}

impl Window {
    pub(crate) fn open(size: Vec2, mode: Mode) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.desire");
        std::fs::copy(shop(), &path).unwrap();
        let mut window = Self { harness: open_at(path, size, mode), folder };
        window.wait();
        window
    }

    /// Lets the window come to rest, work in threads included.
    pub(crate) fn wait(&mut self) {
        self.harness.run_steps(3);
        while !self.harness.state().is_idle() {
            std::thread::yield_now();
            self.harness.run_steps(1);
        }
        self.harness.run_steps(2);
    }

    pub(crate) fn obey(&mut self, command: Command) {
        self.harness.state().push(command);
        self.wait();
    }

    fn tab(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Tab, name).click_accesskit();
        self.wait();
    }

    fn size(&self) -> Vec2 {
        self.harness.ctx.content_rect().size()
    }

    /// Looks at every page, one after the other.
    fn each_page(&mut self, mut look: impl FnMut(&mut Self, &str)) {
        for (view, tabs) in PAGES {
            self.obey(Command::Show(view));
            if view == ViewId::Segments && self.harness.query_by_role_and_label(Role::Tab, "Groups found").is_none() {
                self.harness.get_by_role_and_label(Role::Button, "Find groups").click_accesskit();
                self.wait();
            }
            if tabs.is_empty() {
                look(self, &format!("{view:?}"));
            }
            for tab in tabs {
                self.tab(tab);
                look(self, &format!("{view:?} › {tab}"));
            }
        }
        let customer = self.harness.state().snapshot().table.people.ids[3];
        self.obey(Command::OpenCustomer(customer));
        for tab in ["Events", "Predictions", "Actions", "Why one person"] {
            self.tab(tab);
            look(self, &format!("a customer › {tab}"));
        }
    }

    /// What is wrong with the texts on the screen; a dialog's alone where one is open.
    fn faults(&self, across: bool) -> Vec<String> {
        faults(&self.harness, across)
    }

    /// Where the tabs and buttons are whose names are the only ones of their kind.
    fn places(&self) -> BTreeMap<String, Rect> {
        let mut all: BTreeMap<String, Vec<Rect>> = BTreeMap::new();
        for role in [Role::Tab, Role::Button] {
            for node in self.harness.query_all_by_role(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                // parts of a diagram are where the numbers put them
                if !name.is_empty() && !name.contains(", step ") && !name.contains("customer") {
                    all.entry(format!("{role:?} {name}")).or_default().push(node.rect());
                }
            }
        }
        all.into_iter().filter(|(_, r)| r.len() == 1).map(|(name, r)| (name, r[0])).collect()
    }
}

/// Pages that may be wider than the window and scroll sideways: they compare many columns.
fn scrolls_sideways(page: &str) -> bool {
    page.contains("different") || page.contains("Import") || page.contains("Quality")
}

/// Looks at every page in windows of these sizes.
fn every_page_fits(sizes: &[Vec2]) {
    let mut found = Vec::new();
    let mut window = Window::open(sizes[0], Mode::Inline);
    for &size in sizes {
        window.harness.set_size(size);
        window.wait();
        window.each_page(|w, page| {
            assert_eq!(w.size(), size);
            let faults = w.faults(!scrolls_sideways(page));
            found.extend(faults.into_iter().map(|f| format!("{size:?} {page}: {f}")));
        });
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_page_fits_the_smallest_windows() {
    every_page_fits(&SIZES[..2]);
}

#[test]
fn every_page_fits_small_windows() {
    every_page_fits(&SIZES[2..4]);
}

#[test]
fn every_page_fits_usual_and_large_windows() {
    every_page_fits(&SIZES[4..]);
}

#[test]
fn every_dialog_fits_every_window() {
    let mut found = Vec::new();
    let mut window = Window::open(SIZES[0], Mode::Inline);
    let csv = window.folder.path().join("orders.csv");
    std::fs::write(&csv, "customer_id,order_date,total\nc1,2026-01-05,12.50\nc2,2026-01-06,8.00\n").unwrap();
    for size in SIZES {
        window.harness.set_size(size);
        window.wait();
        type Open = Box<dyn Fn(&App)>;
        let csv = csv.clone();
        let dialogs: [(&str, Open); 7] = [
            ("Keyboard", Box::new(|app| app.push(Command::ToggleShortcuts))),
            ("Rules", Box::new(|app| app.push(Command::OpenRules))),
            ("Export", Box::new(|app| app.push(Command::ExportShown))),
            ("Import", Box::new(move |app| app.push(Command::OpenImport(vec![csv.clone()])))),
            ("Consent", Box::new(|app| app.open(ConsentDialog::for_segment()))),
            ("Erase", Box::new(|app| app.open(EraseDialog::default()))),
            ("New project", Box::new(|app| app.push(Command::ChooseNewProject))),
        ];
        window.obey(Command::Show(ViewId::Journey));
        for (name, open) in dialogs {
            open(window.harness.state());
            window.wait();
            let faults = window.faults(!scrolls_sideways(name));
            found.extend(faults.into_iter().map(|f| format!("{size:?} {name}: {f}")));
            let buttons: Vec<String> = window
                .harness
                .query_all_by_role(Role::Button)
                .filter_map(|n| n.accesskit_node().label())
                .filter(|l| ["Close", "Cancel"].contains(&l.as_str()))
                .collect();
            for label in buttons.iter().take(1) {
                window.harness.query_all_by_role_and_label(Role::Button, label).last().unwrap().scroll_to_me();
                window.harness.run_steps(3);
                let place = window.harness.query_all_by_role_and_label(Role::Button, label).last().unwrap().rect();
                if !window.harness.ctx.content_rect().contains_rect(place) {
                    found.push(format!("{size:?} {name}: “{label}” is out of reach at {place:?}"));
                }
            }
            window.harness.key_press(egui::Key::Escape);
            window.wait();
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_grey_line_below_a_picture_is_whole() {
    let mut found = Vec::new();
    let mut window = Window::open(vec2(853.0, 533.0), Mode::Inline);
    for size in [vec2(853.0, 533.0), vec2(900.0, 600.0), vec2(1280.0, 800.0)] {
        window.harness.set_size(size);
        window.obey(Command::Show(ViewId::Journey));
        for &(view, tabs) in &PAGES[1..2] {
            for tab in tabs.iter().filter(|tab| **tab != "More") {
                window.obey(Command::Show(view));
                window.tab(tab);
                found.extend(cut_below(&window.harness).into_iter().map(|line| format!("{size:?} {tab}: {line}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_a_view_without_results_offers_can_be_reached() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.desire");
    std::fs::copy(super::screen::small_shop(), &path).unwrap();
    let mut window = Window { harness: open_at(path, vec2(853.0, 533.0), Mode::Inline), folder };
    window.wait();
    for size in [vec2(853.0, 533.0), vec2(900.0, 600.0), vec2(600.0, 400.0)] {
        window.harness.set_size(size);
        for view in [ViewId::Segments, ViewId::Predictions, ViewId::Actions] {
            window.obey(Command::Show(view));
            let inside = window.harness.ctx.content_rect();
            let names: Vec<String> = window.places().into_keys().collect();
            for name in names {
                let (role, name) = name.split_once(' ').unwrap();
                let role = if role == "Tab" { Role::Tab } else { Role::Button };
                window.harness.get_by_role_and_label(role, name).scroll_to_me();
                window.harness.run_steps(3);
                let rect = window.harness.get_by_role_and_label(role, name).rect();
                assert!(inside.bottom() - 20.0 > rect.center().y, "{size:?} {view:?}: “{name}” at {rect:?}");
            }
        }
    }
}

#[test]
fn everything_that_can_be_pressed_can_be_reached() {
    let mut found = Vec::new();
    for size in [vec2(600.0, 400.0), vec2(900.0, 600.0)] {
        let mut window = Window::open(size, Mode::Inline);
        window.each_page(|w, page| {
            let inside = w.harness.ctx.content_rect();
            let roles = [Role::Button, Role::Tab, Role::CheckBox, Role::TextInput, Role::Link, Role::SpinButton];
            let outside: Vec<(Role, String)> = roles
                .into_iter()
                .flat_map(|role| w.harness.query_all_by_role(role).map(move |n| (role, n)).collect::<Vec<_>>())
                .filter(|(_, n)| !inside.contains(n.rect().center()))
                .filter_map(|(role, n)| Some((role, n.accesskit_node().label()?)))
                .collect();
            for (role, label) in outside {
                let Some(node) = w.harness.query_all_by_role_and_label(role, &label).next() else { continue };
                node.scroll_to_me();
                w.harness.run_steps(3);
                let Some(node) = w.harness.query_all_by_role_and_label(role, &label).next() else { continue };
                let seen = inside.intersect(node.rect());
                // what is small by itself is seen when all of it is
                let enough = node.rect().size().min(vec2(10.0, 10.0)) - vec2(0.5, 0.5);
                if seen.width() < enough.x || seen.height() < enough.y {
                    found.push(format!("{size:?} {page}: {role:?} “{label}” at {:?}", node.rect()));
                }
            }
        });
    }
    assert!(found.is_empty(), "out of reach:\n{}", found.join("\n"));
}

#[test]
fn tabs_and_buttons_keep_their_place_when_filters_selections_notices_and_jobs_come_and_go() {
    let mut window = Window::open(vec2(1280.0, 800.0), Mode::Threads);
    let mut moved = Vec::new();
    window.each_page(|w, page| {
        let before = w.places();
        assert!(before.keys().any(|k| k.starts_with("Button")), "{page}");
        let mut check = |w: &Window, what: &str| {
            for (name, now) in w.places() {
                // the menu of the filter says what is chosen, the rest of the bar stands to its right
                let was = before.get(&name).copied().unwrap_or(now);
                if (was.min - now.min).abs().max_elem() > 0.5 && now.top() > 48.0 {
                    moved.push(format!("{page}, {what}: {name} from {:?} to {:?}", was.min, now.min));
                }
            }
        };
        let filter = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
        w.obey(Command::SetFilter(filter));
        check(w, "with a filter");
        w.obey(Command::SetFilter(Filter::default()));
        check(w, "without it");
        let notice = "A notice that is long enough to need more than one line of the room that notices have.";
        w.harness.state().push(Command::Say(notice.to_owned()));
        w.harness.run_steps(4);
        check(w, "with a notice");
        let over = w.harness.get_by_label(notice).rect();
        let centre = w.size().y - 44.0; // what lies below is hidden by the status bar, to be scrolled up
        for (name, place) in before.iter().filter(|(_, place)| place.bottom() <= centre) {
            assert!(!over.intersects(*place), "{page}: the notice covers {name}");
        }
        let (stop, wait) = channel::<()>();
        w.harness.state().push(Command::Run(Task::new("Run predictions", move |_| {
            wait.recv().ok(); // until the test lets go
            Err(TaskEnd::Cancelled)
        })));
        w.harness.run_steps(4);
        check(w, "with a job");
        drop(stop);
        w.wait();
        check(w, "after the job");
    });
    assert!(moved.is_empty(), "{} moved:\n{}", moved.len(), moved.join("\n"));
}

#[test]
fn a_filter_leaves_the_lanes_of_the_map_where_they_are() {
    let mut window = Window::open(vec2(1280.0, 800.0), Mode::Inline);
    window.obey(Command::Show(ViewId::Present));
    window.tab("Map");
    let lanes = |w: &Window| -> Vec<(String, f32)> {
        let names = ["Touchpoints", "Channels", "Time", "Drop-off", "Friction", "Mood", "Money"];
        let texts = texts(&w.harness.output().shapes, Rect::EVERYTHING);
        let of = |name: &str| {
            texts.iter().find(|text| text.galley.text() == name && (150.0..400.0).contains(&text.place.left()))
        };
        names.iter().filter_map(|name| Some(((*name).to_owned(), of(name)?.place.top()))).collect()
    };
    let before = lanes(&window);
    assert!(before.len() > 4, "{before:?}");
    for channel in ["Social", "Organic search", "Referral"] {
        window.obey(Command::SetFilter(Filter { channels: vec![channel.to_owned()], ..Filter::default() }));
        assert_eq!(lanes(&window), before, "{channel}");
    }
    window.obey(Command::SetFilter(Filter::default()));
    assert_eq!(lanes(&window), before);
}

#[test]
fn menus_are_drawn_like_the_rest() {
    let mut found = Vec::new();
    for size in [vec2(600.0, 400.0), vec2(1280.0, 800.0)] {
        let mut window = Window::open(size, Mode::Inline);
        window.obey(Command::Show(ViewId::Journey));
        if size.x < 1150.0 {
            window.harness.get_by_label("Filters: Filters").click();
            window.wait();
        }
        for name in ["Dates: All dates", "Segment: All customers", "Channel: All channels", "Source: All sources"] {
            window.harness.get_by_label(name).click();
            window.wait();
            found.extend(window.faults(false).into_iter().map(|f| format!("{size:?} {name}: {f}")));
            window.harness.get_by_label(name).click();
            window.wait();
        }
        window.harness.get_by_label("Menu").click();
        window.wait();
        for name in ["File", "Edit", "View", "Help"] {
            window.harness.get_by_role_and_label(Role::Button, name).click();
            window.wait();
            let triangles = window.harness.output().shapes.iter().filter(|s| has_triangle(&s.shape)).count();
            if triangles > 0 {
                found.push(format!("{size:?} {name}: {triangles} triangles of the default look"));
            }
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

/// The filled triangle that stands for “more” by default, or its letter.
fn has_triangle(shape: &Shape) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(has_triangle),
        Shape::Path(path) => path.closed && path.points.len() == 3 && path.fill != egui::Color32::TRANSPARENT,
        Shape::Text(text) => text.galley.text().contains('⏵'),
        _ => false,
    }
}

#[test]
fn the_numbers_of_a_row_stand_on_one_line() {
    let mut window = Window::open(vec2(1280.0, 800.0), Mode::Inline);
    window.obey(Command::Show(ViewId::Data));
    window.tab("Who is who");
    let texts = texts(&window.harness.output().shapes, Rect::EVERYTHING);
    let large = |t: &&ScreenText| t.galley.job.sections.first().is_some_and(|s| s.format.font_id.size == 24.0);
    let tops: Vec<f32> = texts.iter().filter(large).map(|t| t.place.top()).collect();
    assert!(tops.len() >= 4, "{tops:?}");
    assert!(tops.iter().all(|top| *top == tops[0]), "{tops:?}");
}

#[test]
fn a_notice_stands_in_the_status_bar_and_covers_nothing_else() {
    let mut window = Window::open(vec2(1280.0, 800.0), Mode::Inline);
    let text = "Written: list.csv. 812 withheld: 700 refused to be contacted, 112 without a yes to being contacted, and \
                these words make it longer than most.";
    window.obey(Command::Fail(text.to_owned()));
    window.obey(Command::Say("A segment was made.".to_owned()));
    assert!(window.harness.query_by_label(text).is_none(), "the newest stands there alone");
    for said in ["A segment was made.", text] {
        let place = window.harness.get_by_label(said).rect();
        assert!(place.top() >= 800.0 - 32.0 - 1.0, "{said}: {place:?}");
        // the facts of the project stand beside it
        let end = window.harness.get_by_label("Dismiss").rect().right();
        let facts: Vec<_> = window.harness.query_all_by_label_contains(" events  ·").map(|node| node.rect()).collect();
        assert!(!facts.is_empty() && facts.iter().all(|facts| facts.left() > end), "two texts in one place: {facts:?}");
        window.harness.get_by_label("Dismiss").click();
        window.wait();
    }
    assert!(window.harness.query_all_by_label_contains(" events  ·").next().is_some());
}

#[test]
fn what_a_flow_says_does_not_depend_on_the_size_of_the_window() {
    let mut window = Window::open(vec2(1280.0, 800.0), Mode::Inline);
    window.obey(Command::Show(ViewId::Journey));
    for tab in ["Stage flow", "Touchpoints"] {
        window.tab(tab);
        let nodes = |w: &Window| {
            let all = w.harness.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label());
            all.filter(|label| label.contains(", step ")).collect::<Vec<_>>()
        };
        window.harness.set_size(vec2(1280.0, 800.0));
        window.wait();
        let wide = nodes(&window);
        assert!(wide.len() > 10, "{wide:?}");
        for size in [vec2(600.0, 400.0), vec2(900.0, 600.0), vec2(1920.0, 1080.0)] {
            window.harness.set_size(size);
            window.wait();
            assert_eq!(nodes(&window), wide, "{tab} at {size:?}");
        }
    }
}

#[test]
fn selecting_in_the_flow_moves_nothing_in_a_narrow_window_and_the_details_open_over_it() {
    let mut window = Window::open(vec2(900.0, 600.0), Mode::Inline);
    window.obey(Command::Show(ViewId::Journey));
    let node = |w: &Window| {
        let all = w.harness.query_all_by_role(Role::Button);
        let mut nodes = all.filter(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("Awareness, step 1")));
        nodes.next().unwrap().rect()
    };
    let before = node(&window);
    window.harness.get_all_by_label_contains("Awareness, step 1").next().unwrap().click();
    window.wait();
    assert!(window.harness.query_by_label("See customers").is_some(), "the details say who was picked");
    assert_eq!(node(&window), before, "they open over the diagram");
    window.harness.get_all_by_label("Hide details").next().unwrap().click();
    window.wait();
    assert!(window.harness.query_by_label("See customers").is_none(), "who folds them is left alone");
    assert_eq!(node(&window), before);
}

#[test]
fn the_filters_of_a_narrow_window_are_behind_one_button() {
    let mut window = Window::open(vec2(600.0, 400.0), Mode::Inline);
    window.obey(Command::Show(ViewId::Journey));
    assert!(window.harness.query_by_label("Channel: All channels").is_none());
    window.harness.get_by_label("Filters: Filters").click();
    window.wait();
    window.harness.get_by_label("Channel: All channels").click();
    window.wait();
    window.harness.get_by_label("Social").click();
    window.wait();
    assert_eq!(window.harness.state().filter().channels, ["Social"]);
    assert!(window.harness.query_by_label("Filters: Filters · 1").is_some());
}

#[test]
fn what_is_being_made_shows_itself_where_it_will_be() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("events.csv");
    std::fs::write(&csv, "customer_id,time,event\nc1,2026-01-05T10:00:00Z,visit\n").unwrap();
    let path = folder.path().join("new.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mapping = import::inspect(&csv).unwrap().mapping;
    workspace.import(&[ImportRequest { input: csv.into(), mapping }], &Progress::new()).unwrap();
    workspace.close().unwrap();
    let mut window = Window { harness: open_at(path, vec2(1280.0, 800.0), Mode::Threads), folder };
    window.wait();
    for (view, job, empty) in [
        (ViewId::Predictions, "Run predictions", "No predictions yet"),
        (ViewId::Actions, "Propose actions", "No proposals yet"),
    ] {
        window.obey(Command::Show(view));
        assert!(window.harness.query_by_label(empty).is_some() && window.harness.query_by_label(job).is_some());
        // what was made is not there before it is saved
        for name in [job, "Saving"] {
            let (stop, wait) = channel::<()>();
            window.harness.state().push(Command::Run(Task::new(name, move |_| {
                wait.recv().ok();
                Err(TaskEnd::Cancelled)
            })));
            window.harness.run_steps(4);
            assert!(window.harness.query_by_label(empty).is_none(), "{view:?} still says “{empty}”");
            assert!(window.harness.query_by_role_and_label(Role::Button, job).is_none(), "{view:?} offers “{job}”");
            assert!(window.harness.query_by_role_and_label(Role::Button, "Stop").is_some());
            drop(stop);
            window.wait();
            assert!(window.harness.query_by_label(empty).is_some());
        }
    }
}
