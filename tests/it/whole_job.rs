//! The whole job through the window, once: drop files, map, see the flow, select, make a segment, run predictions,
//! propose, approve, export; and the file is the one that the command line writes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use desire_path::generate;
use desire_path::gui::jobs::Mode;
use desire_path::gui::{App, Start, setup_context};
use desire_path::model::{ActionState, SegmentKind};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::screen::Dropped;

struct Window(Harness<'static, App>);

impl Window {
    fn open(project: &Path) -> Self {
        let start = Start::Project(project.to_owned());
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, start, Mode::Inline));
        harness.run_steps(4);
        Self(harness)
    }

    fn settle(&mut self) {
        self.0.run_steps(6);
    }

    fn drop_files(&mut self, files: &[PathBuf]) {
        for file in files {
            self.0.input_mut().dropped_files.push(Arc::new(Dropped(file.clone())));
        }
        self.settle();
    }

    /// Presses the button with exactly this name.
    fn press(&mut self, name: &str) {
        self.0.get_by_role_and_label(Role::Button, name).click();
        self.settle();
    }

    /// Presses the first thing whose name contains this.
    fn press_some(&mut self, part: &str) {
        let found = self.0.get_all_by_label_contains(part).next();
        found.unwrap_or_else(|| panic!("nothing is named “…{part}…”")).click();
        self.settle();
    }

    fn shows(&self, part: &str) -> bool {
        self.0.query_all_by_label_contains(part).next().is_some()
    }

    fn app(&self) -> &App {
        self.0.state()
    }
}

/// The invented shop's exports, small enough for a test and large enough for predictions.
fn exports(folder: &Path) -> Vec<PathBuf> {
    generate::shop(1_200, 11, folder, &Progress::new()).expect("the shop writes its exports");
    generate::FILES.iter().map(|(file, _)| folder.join(file)).collect()
}

/// A list of actions without the times of its messages, by number.
fn without_times(text: &str) -> String {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = reader.headers().expect("a header").iter().position(|name| name == "send_at").expect("times");
    let row = |row: csv::StringRecord| {
        row.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| c.to_owned() + ",").collect::<String>()
    };
    let mut rows: Vec<String> = reader.records().map(|r| row(r.expect("a row"))).collect();
    rows.sort_unstable();
    rows.join("\n")
}

#[test]
fn the_whole_job_through_the_window_ends_in_the_file_of_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("mine.desire");
    Workspace::create(&project, &Progress::new()).expect("a project").close().expect("it closes");
    let mut window = Window::open(&project);

    // data in
    let files = exports(&folder.path().join("exports"));
    window.drop_files(&files);
    assert!(window.shows("Import 6 files"), "the dialog asks what the columns mean");
    assert!(window.shows("rows become"), "and says what becomes of the rows");
    window.press_some("Columns…");
    assert!(window.shows("What becomes of the row"), "and previews them");
    window.press("Back to all files");
    window.press("Import all 6 files");
    assert!(window.shows("Is this right?"), "what is taken for granted is asked once");
    window.press("Use these");
    let events = window.app().snapshot().table.num_events();
    assert!(events > 10_000, "{events} events");
    assert_eq!(window.app().snapshot().project.imports.len(), 6);

    // see the flow, select, make a segment
    window.press("Journey");
    assert!(window.shows("Awareness, step 1"));
    window.press_some("Awareness, step 1");
    window.press("Make segment");
    let segments = &window.app().snapshot().project.segments;
    assert_eq!(segments.len(), 1);
    assert!(matches!(segments[0].kind, SegmentKind::Picked { .. }));
    assert!(!segments[0].members.is_empty());

    // predictions
    window.press("Predictions");
    window.press("Run predictions");
    let run = window.app().snapshot().project.predictions.clone().expect("predictions were made");
    assert!(run.targets().any(|t| !t.scores.is_empty()), "somebody is scored");
    assert!(window.shows("Likely to buy"));

    // actions: propose, approve, export
    window.press("Actions");
    window.press("Propose actions");
    assert!(!window.app().snapshot().project.actions.is_empty());
    window.press_some("Approve all");
    let approved =
        |w: &Window| w.app().snapshot().project.actions.iter().filter(|a| a.state == ActionState::Approved).count();
    assert_eq!(approved(&window), window.app().snapshot().project.actions.len());
    window.press("Export approved…");
    assert!(window.shows("left out"));
    let hour = || jiff::Timestamp::now().as_second() / 3600;
    let planned = hour();
    window.press("Choose where to save…");
    let file = folder.path().join("from-the-window.csv");
    // without the system's dialog the window asks for the path itself, with the cursor in the field
    window.0.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.settle();
    window.0.event(egui::Event::Text(file.display().to_string()));
    window.settle();
    window.press("Save");
    let written = std::fs::read_to_string(&file).expect("the window wrote the list");
    assert!(written.lines().count() > 1, "{written}");
    let exported = |a: &&desire_path::model::Action| a.state == ActionState::Exported;
    let left = window.app().snapshot().project.actions.iter().filter(exported).count();
    assert_eq!(left, csv::Reader::from_reader(written.as_bytes()).records().count(), "what left is marked");

    // undo takes the mark back; the command line then writes the same bytes
    window.press_some("Undo: ");
    window.press("Undo the export");
    assert_eq!(approved(&window), window.app().snapshot().project.actions.len());
    drop(window);
    let second = folder.path().join("from-the-command-line.csv");
    assert_cmd::Command::cargo_bin("desire-path")
        .expect("the program is built")
        .args(["export".as_ref(), project.as_os_str(), "actions".as_ref(), "--out".as_ref(), second.as_os_str()])
        .assert()
        .success();
    let second = std::fs::read_to_string(&second).expect("the command line wrote the list");
    // at the turn of an hour the first of them may be a day ahead
    let day = |text: &str| if planned == hour() { text.to_owned() } else { without_times(text) };
    assert_eq!(day(&written), day(&second));
}
