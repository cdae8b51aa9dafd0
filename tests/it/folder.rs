//! A folder with the exports of five tools becomes one joined project: dropped on the window, or named on the command line.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::{App, Start, setup_context};
use desire_path::progress::Progress;
use desire_path::workspace::{Snapshot, Workspace};
use egui::Theme;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn samples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples/folder")
}

fn window(project: PathBuf) -> Harness<'static, App> {
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_theme(Theme::Light)
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, Start::Project(project), Mode::Inline));
    harness.run_steps(3);
    harness
}

fn empty_project(dir: &tempfile::TempDir) -> PathBuf {
    let path = dir.path().join("all.desire");
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    path
}

/// What the system hands over when something is let go.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the program reads what was dropped by its path".to_owned())
    }
}

/// Drags files or folders over the window, then lets them go.
fn drop_on(harness: &mut Harness<'static, App>, paths: &[PathBuf]) {
    let hovered = |path: &PathBuf| egui::HoveredFile { path: Some(path.clone()), ..Default::default() };
    harness.input_mut().hovered_files = paths.iter().map(hovered).collect();
    harness.step();
    harness.input_mut().hovered_files.clear();
    for path in paths {
        harness.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
    }
    harness.run_steps(6);
}

/// Ana, Bob and Cleo, each once, with what all tools know of them.
fn check(snapshot: &Snapshot) {
    let (table, project) = (&snapshot.table, &snapshot.project);
    assert_eq!(project.imports.len(), 5);
    let mut sources: Vec<&str> = project.sources.iter().map(|s| s.name.as_str()).collect();
    sources.sort_unstable();
    assert_eq!(sources, ["HubSpot", "Mailchimp", "Shopify", "Website", "Zendesk"]);
    assert_eq!(table.num_customers(), 3, "three people in five tools");
    let ix = |email: &str| {
        let is = |c: &u32| table.people.first_of(*c, &table.people.email).eq_ignore_ascii_case(email);
        (0..table.num_customers() as u32).find(is).unwrap()
    };
    let (ana, bob, cleo) = (ix("ana@example.com"), ix("bob@example.com"), ix("cleo@example.com"));
    let story = |c: u32| -> Vec<(String, String)> {
        let name = |i: usize| {
            let source = table.dims.source.name(u32::from(table.source[i])).to_owned();
            (source, table.dims.event.name(table.event[i]).to_owned())
        };
        table.range(c).map(name).collect()
    };
    let told: Vec<String> = story(ana).iter().map(|(s, e)| format!("{s}: {e}")).collect();
    assert_eq!(
        told,
        [
            "Mailchimp: Newsletter signup",
            "Mailchimp: Newsletter confirmed",
            "HubSpot: Lead created",
            "Website: session_start",
            "Website: page_view",
            "Website: add_to_cart",
            "Shopify: Order placed",
            "Shopify: Order placed",
            "Shopify: Payment received",
            "HubSpot: Became customer",
            "Shopify: Order fulfilled",
            "Zendesk: Ticket created",
            "Zendesk: Ticket solved",
            "Zendesk: Support rated good",
        ]
    );
    assert_eq!(story(bob).len(), 8, "{:?}", story(bob));
    assert_eq!(story(cleo).len(), 3, "{:?}", story(cleo));
}

#[test]
fn a_dropped_folder_becomes_one_project_with_two_clicks() {
    let dir = tempfile::tempdir().unwrap();
    let mut harness = window(empty_project(&dir));
    drop_on(&mut harness, &[samples()]);
    for tool in
        ["Shopify orders", "HubSpot contacts", "Mailchimp audience", "Google Analytics 4 events", "Zendesk tickets"]
    {
        assert!(harness.query_all_by_label_contains(tool).next().is_some(), "{tool} is not on the screen");
    }
    harness.get_by_label("Import all 5 files").click();
    harness.run_steps(6);
    check(harness.state().snapshot());
    // and one step takes it back
    harness.state().push(Command::Undo);
    harness.run_steps(6);
    assert_eq!(harness.state().snapshot().table.num_events(), 0);
}

#[test]
fn a_folder_can_be_chosen_without_dragging() {
    let dir = tempfile::tempdir().unwrap();
    let mut harness = window(empty_project(&dir));
    harness.state().push(Command::Show(desire_path::gui::views::ViewId::Data));
    harness.run_steps(3);
    harness.get_by_label("Choose a folder…").click();
    harness.run_steps(3);
    // without the system's own dialog its path is typed
    let field = egui::accesskit::Role::TextInput;
    harness
        .get_by_role_and_label(field, "Path of a folder of exports, or of a file")
        .type_text(&samples().display().to_string());
    harness.run_steps(2);
    harness.get_by_label("Open").click();
    harness.run_steps(6);
    harness.get_by_label("Import all 5 files").click();
    harness.run_steps(6);
    check(harness.state().snapshot());
}

#[test]
fn what_cannot_be_used_stays_out_and_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let exports = dir.path().join("exports");
    std::fs::create_dir(&exports).unwrap();
    for entry in std::fs::read_dir(samples()).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, exports.join(path.file_name().unwrap())).unwrap();
    }
    std::fs::write(
        exports.join("woo.csv"),
        "Date,Order #,Status,Customer,Customer type,Items sold\n2026-01-05,1,completed,Ana,new,2\n",
    )
    .unwrap();
    std::fs::write(exports.join("visits.csv"), "who,when,what\nana@example.com,05/01/2026,visit\n").unwrap();
    let mut harness = window(empty_project(&dir));
    drop_on(&mut harness, &[exports]);
    let shows = |h: &Harness<'static, App>, text: &str| h.query_all_by_label_contains(text).next().is_some();
    assert!(shows(&harness, "no e-mail address or customer id"), "the refused file says why");
    // the file with the open question is open at it; nothing can be imported before it is answered
    assert!(shows(&harness, "written day first or month first?"));
    assert!(shows(&harness, "1 of 7 files needs an answer"));
    harness.get_by_label("Day first: 5 Jan 2026").click();
    harness.run_steps(6);
    harness.get_by_label("Import 6 files").click();
    harness.run_steps(6);
    let snapshot = harness.state().snapshot();
    assert_eq!((snapshot.project.imports.len(), snapshot.table.num_customers()), (6, 3));
}

#[test]
fn the_command_line_takes_a_folder_too() {
    let dir = tempfile::tempdir().unwrap();
    let project = dir.path().join("all.desire");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .arg("import")
        .args([&project, &samples()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("recognised as Shopify orders"), "{said}");
    let workspace = Workspace::open_read_only(&project, &Progress::new()).unwrap();
    check(&workspace.snapshot());
}

#[test]
fn what_a_person_has_to_look_at_is_said_in_the_list() {
    let dir = tempfile::tempdir().unwrap();
    let exports = dir.path().join("exports");
    std::fs::create_dir(&exports).unwrap();
    let page = |rows: &str| format!("<table><tr><td>customer</td><td>time</td><td>event</td></tr>{rows}</table>");
    let row = "<tr><td>u1</td><td>2026-01-05</td><td>visit</td></tr>";
    std::fs::write(exports.join("two.xls"), page(row) + &page(&row.repeat(2))).unwrap();
    let rows: String = (1..=10).map(|i| format!("u{i},2026-01-{:02},a\n", i + 4)).collect();
    std::fs::write(exports.join("parts.csv"), format!("customer,time,event\n{rows}\ncustomer,time,event\n{rows}"))
        .unwrap();
    std::fs::write(exports.join("words.csv"), "colour,shape\nred,round\nblue,long\n").unwrap();
    let locked = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples/workbooks/protected.xlsx");
    std::fs::copy(locked, exports.join("locked.xlsx")).unwrap();
    let mut harness = window(empty_project(&dir));
    drop_on(&mut harness, &[exports]);
    for text in [
        "Which table of this page? Table 2: 3 columns, 3 rows.",
        "The column names come again in line 13",
        "No column says whom the rows are about",
        "A workbook protected by a password. Open it with the password",
    ] {
        assert!(harness.query_all_by_label_contains(text).next().is_some(), "{text}");
    }
}
