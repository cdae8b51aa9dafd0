//! What the window writes to the place that a person chose.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use desire_path::gui::command::{Command, Export};
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::release::Listing;
use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

use super::{contents, run};

struct Window {
    harness: Harness<'static, App>,
    folder: TempDir,
    project: PathBuf,
}

impl Window {
    /// On a project of twenty customers, of whose file two rows were left out.
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let good = (1..=20).map(|day| format!("u{day},2026-01-{day:02},buy\n"));
        let rows = format!("customer_id,time,event\n{}=cmd,not a time,x\n+1,nor this,y\n", good.collect::<String>());
        std::fs::write(folder.path().join("rows.csv"), rows).unwrap();
        let project = folder.path().join("shop.desire");
        let [path, rows] = [&project, &folder.path().join("rows.csv")].map(|p| p.to_str().unwrap().to_owned());
        assert_eq!(run(&["import", &path, &rows, "--source", "Website"]).0, 0);
        let start = Start::Project(project.clone());
        let mut harness = Harness::builder()
            .with_size([1280.0, 900.0])
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, start, Mode::Inline));
        harness.run_steps(4);
        Self { harness, folder, project }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn obey(&mut self, command: Command) {
        self.harness.state().push(command);
        self.harness.run_steps(4);
    }

    fn press(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.harness.run_steps(4);
    }

    fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// Types a path into the dialog that asks for one.
    fn type_path(&mut self, file: &Path) {
        let field =
            |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l == "Path of the new file");
        self.harness.get_all_by_role(Role::TextInput).find(field).unwrap().focus();
        self.harness.run_steps(2);
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(file.display().to_string()));
        self.harness.run_steps(4);
    }
}

fn list() -> Export {
    Export::list(Listing::of("A list"), "list.csv", |_| Ok(b"a,b\n".to_vec()))
}

#[test]
fn an_export_replaces_a_file_that_the_person_named_and_no_project_or_import() {
    let mut window = Window::open();
    let kept = window.at("kept.csv");
    std::fs::write(&kept, "old").unwrap();
    window.obey(Command::ExportTo(list(), kept.clone()));
    assert_eq!(std::fs::read(&kept).unwrap(), b"a,b\n");
    let other = window.at("other.desire");
    std::fs::copy(super::demo(), &other).unwrap();
    let mapping = desire_path::import::inspect(window.at("rows.csv")).unwrap().mapping;
    let request = desire_path::workspace::ImportRequest { input: window.at("rows.csv").as_path().into(), mapping };
    window.obey(Command::Import(vec![request]));
    let before = contents(window.folder.path());
    for (name, why) in [
        ("shop.desire", "is the project itself"),
        ("shop.desire-wal", "is the project itself"),
        ("other.desire", "is a Desire Path project"),
        ("rows.csv", "is also used otherwise"),
    ] {
        window.obey(Command::ExportTo(list(), window.at(name)));
        assert!(window.shows(why), "{name}");
        let mut after = contents(window.folder.path());
        // SQLite may write into its own log
        for side in ["shop.desire", "shop.desire-wal", "shop.desire-shm"] {
            after.remove(&window.at(side));
        }
        assert!(after.iter().all(|(file, bytes)| before.get(file) == Some(bytes)), "{name}");
        assert!(window.project.exists());
    }
    drop(window.harness);
    let project = desire_path::workspace::Workspace::open(&window.project, &desire_path::progress::Progress::new());
    assert_eq!(project.unwrap().snapshot().table.num_events(), 20);
}

#[test]
fn an_export_that_fails_leaves_the_file_as_it_was() {
    let mut window = Window::open();
    let kept = window.at("kept.csv");
    std::fs::write(&kept, "old").unwrap();
    let broken = Export::list_in_pieces(Listing::of("A list"), "list.csv", |out, _| {
        out.write_all(&[b'x'; 1 << 20])?;
        Err(std::io::ErrorKind::StorageFull.into())
    });
    window.obey(Command::ExportTo(broken, kept.clone()));
    assert!(window.shows("the disk is full"));
    assert_eq!(std::fs::read(&kept).unwrap(), b"old");
    assert_eq!(crate::support::unfinished(&kept), None);
}

#[test]
fn a_typed_name_that_exists_is_asked_about_once() {
    let mut window = Window::open();
    let kept = window.at("kept.csv");
    std::fs::write(&kept, "old").unwrap();
    window.obey(Command::Export(list()));
    window.type_path(&kept);
    window.press("Save");
    assert!(window.shows("exists already. Replace it?"));
    assert_eq!(std::fs::read(&kept).unwrap(), b"old");
    // another name is a new question
    let new = window.at("new.csv");
    window.type_path(&new);
    window.press("Save");
    assert_eq!(std::fs::read(&new).unwrap(), b"a,b\n");
    window.obey(Command::Export(list()));
    window.type_path(&kept);
    window.press("Save");
    window.press("Replace");
    assert_eq!(std::fs::read(&kept).unwrap(), b"a,b\n");
}

#[test]
fn rows_that_were_left_out_are_harmless_in_a_spreadsheet() {
    let mut window = Window::open();
    window.obey(Command::Show(ViewId::Data));
    window.press("Imports");
    window.harness.get_all_by_label_contains("rows.csv").next().unwrap().click();
    window.harness.run_steps(6);
    window.press("Export rows left out…");
    let file = window.at("left-out.csv");
    window.type_path(&file);
    window.press("Save");
    let mut csv = csv::Reader::from_path(&file).unwrap();
    assert_eq!(csv.headers().unwrap(), ["file", "line", "column", "reason", "row"].as_slice());
    let rows: Vec<String> = csv.records().map(|r| r.unwrap()[4].to_owned()).collect();
    assert_eq!(rows, ["'=cmd,not a time,x", "'+1,nor this,y"]);
}

#[cfg(unix)]
#[test]
fn everything_held_about_a_person_comes_from_the_project_that_is_open() {
    let mut window = Window::open();
    let id = window.harness.state().snapshot().table.people.ids[0];
    window.obey(Command::OpenCustomer(id));
    // a second opening would find nothing
    std::fs::rename(&window.project, window.at("moved.desire")).unwrap();
    window.press("Export everything held…");
    let file = window.at("person.json");
    window.type_path(&file);
    window.press("Save");
    let held: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(held["profiles"][0]["customer_id"], "u1");
    assert_eq!(super::mode(&file), 0o600);
}

#[test]
fn a_copy_and_its_key_replace_nothing_that_nobody_was_asked_about() {
    let mut window = Window::open();
    window.obey(Command::Show(ViewId::Data));
    window.press("Privacy");
    window.press("Keep the key in a file beside the copy");
    let (copy, key) = (window.at("copy.desire"), window.at("copy.key"));
    std::fs::write(&key, "a key of somebody else's").unwrap();
    let save = |window: &mut Window, file: &Path| {
        window.press("Save pseudonymised copy…");
        window.type_path(file);
        window.press("Save");
    };
    save(&mut window, &copy);
    assert!(window.shows("copy.key exists already"));
    assert!(!copy.exists());
    let own = window.at("own.key");
    save(&mut window, &own);
    assert!(window.shows("is also used otherwise"));
    std::fs::remove_file(&key).unwrap();
    save(&mut window, &copy);
    assert_eq!(std::fs::read_to_string(&key).unwrap().trim().len(), 64);
    #[cfg(unix)]
    assert_eq!((super::mode(&copy), super::mode(&key)), (0o600, 0o600));
}
