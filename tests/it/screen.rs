//! A window for tests: on its own copy of the sample shop or on a project, with work done at once.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use desire_path::generate;
use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::{App, Start, setup_context};
use desire_path::import::inspect;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use tempfile::TempDir;

/// A file let go over the window.
#[derive(Debug)]
pub(crate) struct Dropped(pub PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|e| e.to_string())
    }
}

/// A window and a folder of its own.
pub(crate) struct Screen {
    pub harness: Harness<'static, App>,
    pub folder: TempDir,
}

/// The sample's project file, made once for all tests.
fn sample() -> &'static PathBuf {
    static SAMPLE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.desire");
        drop(harness(Start::RawSample(path.clone()), [1280.0, 800.0]));
        (folder, path)
    });
    path
}

/// The project file of a shop of so many customers, made in a folder.
fn make_shop(customers: u32, folder: &Path) -> PathBuf {
    let (progress, path) = (Progress::new(), folder.join("shop.desire"));
    generate::shop(customers, 7, folder, &progress).unwrap();
    let mut workspace = Workspace::create(&path, &progress).unwrap();
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|e| e == "csv")).collect();
    files.sort();
    let request = |file: &PathBuf| {
        let mapping = inspect(file).unwrap().mapping;
        ImportRequest { mapping, input: file.as_path().into() }
    };
    workspace.import(&files.iter().map(request).collect::<Vec<_>>(), &progress).unwrap();
    workspace.close().unwrap();
    path
}

/// The project file of a shop of 400 customers, made once for all tests.
pub(crate) fn small_shop() -> &'static Path {
    static SMALL: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SMALL.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = make_shop(400, folder.path());
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        workspace.forget_undo_steps("Make a shop like the sample").unwrap();
        workspace.close().unwrap();
        (folder, path)
    });
    path
}

fn harness(start: Start, size: [f32; 2]) -> Harness<'static, App> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, start, Mode::Inline));
    harness.run_steps(4);
    harness
}

impl Screen {
    /// On a copy of the sample shop.
    pub(crate) fn on_sample() -> Self {
        Self::on_sample_of([1280.0, 800.0])
    }

    /// The same at another size.
    pub(crate) fn on_sample_of(size: [f32; 2]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.desire");
        std::fs::copy(sample(), &path).unwrap();
        Self { harness: harness(Start::RawSample(path), size), folder }
    }

    /// Opened with this.
    pub(crate) fn start(start: Start) -> Self {
        Self { harness: harness(start, [1280.0, 800.0]), folder: tempfile::tempdir().unwrap() }
    }

    /// On a shop like the sample with 400 customers, of which the window thinks that it is the sample.
    pub(crate) fn on_small_sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.desire");
        std::fs::copy(small_shop(), &path).unwrap();
        Self { harness: harness(Start::RawSample(path), [1280.0, 800.0]), folder }
    }

    /// On a shop of so many customers.
    pub(crate) fn on_shop_of(customers: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = make_shop(customers, folder.path());
        Self { harness: harness(Start::Project(path), [1280.0, 800.0]), folder }
    }

    pub(crate) fn app(&self) -> &App {
        self.harness.state()
    }

    pub(crate) fn settle(&mut self) {
        self.harness.run_steps(6);
    }

    pub(crate) fn obey(&mut self, command: Command) {
        self.app().push(command);
        self.settle();
    }

    /// Presses the button with exactly this name.
    pub(crate) fn press(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Button, name).click();
        self.settle();
    }

    /// Goes to the tab of this name.
    pub(crate) fn press_tab(&mut self, name: &str) {
        self.harness.get_by_role_and_label(Role::Tab, name).click();
        self.settle();
    }

    /// Presses the first thing whose name contains this.
    pub(crate) fn press_some(&mut self, part: &str) {
        let found = self.harness.get_all_by_label_contains(part).next();
        found.unwrap_or_else(|| panic!("nothing is named “…{part}…”")).click();
        self.settle();
    }

    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub(crate) fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// The field with this name.
    pub(crate) fn field(&self, name: &str) -> Node<'_> {
        let mut fields = self.harness.get_all_by_role(Role::TextInput);
        fields.find(|n| n.accesskit_node().label().is_some_and(|l| l == name)).unwrap()
    }

    /// Writes into the field with this name, in place of what is there.
    pub(crate) fn write(&mut self, name: &str, text: &str) {
        self.field(name).focus();
        self.settle();
        self.keys(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// The name of what has the focus.
    pub(crate) fn focused(&self) -> Option<String> {
        let mut all = self.harness.query_all_by(|n| n.is_focused());
        all.next().and_then(|n| n.accesskit_node().label())
    }

    pub(crate) fn drop_files(&mut self, files: &[PathBuf]) {
        for file in files {
            self.harness.input_mut().dropped_files.push(Arc::new(Dropped(file.clone())));
        }
        self.settle();
    }

    /// Takes the notices away, which may lie over what is to be pressed.
    pub(crate) fn dismiss_notices(&mut self) {
        while self.harness.query_all_by_label("Dismiss").next().is_some() {
            self.harness.get_all_by_label("Dismiss").next().unwrap().click();
            self.settle();
        }
    }

    /// Everything that is said on the screen.
    pub(crate) fn words(&self) -> String {
        let all = self.harness.query_all_by(|_| true);
        all.filter_map(|n| n.accesskit_node().label().or(n.accesskit_node().value())).collect::<Vec<_>>().join("\n")
    }
}

/// A file of orders in pounds, with `n` customers.
pub(crate) fn orders_in_pounds(path: &Path, n: usize) {
    let rows: String = (0..n)
        .map(|i| {
            format!("c{i},2026-0{}-{:02}T10:{:02}:00Z,order placed,{}.50,GBP\n", 1 + i % 6, 1 + i % 27, i % 60, 20 + i)
        })
        .collect();
    std::fs::write(path, format!("customer_id,time,event,total,currency\n{rows}")).unwrap();
}
