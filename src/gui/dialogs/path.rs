//! Asking for a file: the system's own dialog in a thread of its own; where there is none, a field for the path.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use egui::{RichText, TextEdit};

use crate::gui::command::{Command, Export, IdsFile};
use crate::gui::context::ViewContext;
use crate::gui::state::State;
use crate::gui::widgets;
use crate::texts::text;
use crate::workspace::read_ids_file;

use super::{Dialog, DialogStatus, modal};

/// Asks for a project to open.
pub(in crate::gui) fn open_project(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("path-open-project"))
        .add_filter(text!("path-desire-path-project"), &["desire"]);
    let fallback = PathDialog::new(text!("path-open-project"), text!("path-path-of-desire-file"), "", true, Use::Open);
    ask(
        state,
        text!("path-open-project"),
        fallback,
        async move { one(dialog.pick_file().await.as_ref()) },
        |mut files| files.pop().map(|file| Command::OpenProject(file.into())),
    );
}

/// Asks where to make a project.
pub(in crate::gui) fn new_project(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("path-new-project"))
        .set_file_name("journeys.desire")
        .add_filter(text!("path-desire-path-project"), &["desire"]);
    let fallback = PathDialog::new(
        text!("path-new-project"),
        text!("path-path-of-new-desire-file"),
        "journeys.desire",
        false,
        Use::Create,
    );
    ask(
        state,
        text!("path-new-project"),
        fallback,
        async move { one(dialog.save_file().await.as_ref()) },
        |mut files| files.pop().map(|file| Command::NewProjectAt(with_extension(file))),
    );
}

/// Endings of files that may be exports.
const EXPORTS: &[&str] = &[
    "csv", "tsv", "txt", "json", "jsonl", "ndjson", "log", "xlsx", "xlsm", "xlsb", "xls", "ods", "parquet", "xes",
    "jsonocel", "xmlocel", "sqlite", "xml", "zip", "gz", "zst", "tar", "tgz",
];

/// Asks for files to import.
pub(in crate::gui) fn import_files(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("path-import-files"))
        .add_filter(text!("path-exports"), EXPORTS)
        .add_filter(text!("path-all-files"), &["*"]);
    let fallback =
        PathDialog::new(text!("path-import-file"), text!("path-path-of-file-or-of-folder"), "", true, Use::Import);
    ask(
        state,
        text!("path-import-files"),
        fallback,
        async move {
            dialog
                .pick_files()
                .await
                .map(|files| files.iter().map(|f| f.path().to_owned()).collect())
                .unwrap_or_default()
        },
        |files| (!files.is_empty()).then_some(Command::OpenImport(files)),
    );
}

/// Asks for a folder to import: the system's dialogs let one choose either files or folders.
pub(in crate::gui) fn import_folder(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new().set_title(text!("path-import-folder"));
    let fallback =
        PathDialog::new(text!("path-import-folder"), text!("path-path-of-folder-of-exports-or"), "", true, Use::Import);
    ask(
        state,
        text!("path-import-folder"),
        fallback,
        async move { one(dialog.pick_folder().await.as_ref()) },
        |folders| (!folders.is_empty()).then_some(Command::OpenImport(folders)),
    );
}

/// Asks for a folder to watch.
pub(in crate::gui) fn watch_folder(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new().set_title(text!("path-watch-folder"));
    let fallback = PathDialog::new(
        text!("path-watch-folder"),
        text!("path-path-of-folder-that-exports-are"),
        "",
        true,
        Use::Watch,
    );
    ask(
        state,
        text!("path-watch-folder"),
        fallback,
        async move { one(dialog.pick_folder().await.as_ref()) },
        |mut folders| folders.pop().map(|folder| Command::Watch(Some(folder))),
    );
}

/// Asks for the company's logo.
pub(in crate::gui) fn logo(state: &mut State) {
    let dialog =
        rfd::AsyncFileDialog::new().set_title(text!("look-choose-logo")).add_filter(text!("look-images"), &["png"]);
    let fallback = PathDialog::new(text!("look-choose-logo"), text!("look-path"), "", true, Use::Logo);
    ask(
        state,
        text!("look-choose-logo"),
        fallback,
        async move { one(dialog.pick_file().await.as_ref()) },
        |mut files| files.pop().map(Command::UseLogo),
    );
}

/// Asks for a template to set the project up by.
pub(in crate::gui) fn template(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("edit-use-template"))
        .add_filter(text!("template-files"), &["json"])
        .add_filter(text!("path-all-files"), &["*"]);
    let fallback = PathDialog::new(text!("edit-use-template"), text!("template-path"), "", true, Use::Template);
    ask(
        state,
        text!("edit-use-template"),
        fallback,
        async move { one(dialog.pick_file().await.as_ref()) },
        |mut files| files.pop().map(Command::UseTemplate),
    );
}

/// Asks for a client's presentation, in whose layouts slides are made.
pub(in crate::gui) fn slide_template(state: &mut State) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("stories-in-template"))
        .add_filter(text!("stories-template-files"), &["potx", "pptx"]);
    // a title waits for nothing
    let (title, hint) = (text!("stories-in-template").trim_end_matches('…'), text!("stories-template-path"));
    let fallback = PathDialog::new(title, hint, "", true, Use::SlideTemplate);
    ask(state, title, fallback, async move { one(dialog.pick_file().await.as_ref()) }, |mut files| {
        files.pop().map(Command::ExportSlidesIn)
    });
}

/// Asks for a file of identifiers and sends them to the dialog that wants them.
pub(in crate::gui) fn ids_file(state: &mut State, to: Sender<IdsFile>) {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(text!("path-file-of-identifiers"))
        .add_filter(text!("path-csv-or-text"), &["csv", "tsv", "txt"])
        .add_filter(text!("path-all-files"), &["*"]);
    let fallback = PathDialog::new(
        text!("path-file-of-identifiers"),
        text!("path-path-of-csv-file-with-column"),
        "",
        true,
        Use::Ids(to.clone()),
    );
    ask(
        state,
        text!("path-file-of-identifiers"),
        fallback,
        async move { one(dialog.pick_file().await.as_ref()) },
        move |mut files| {
            if let Some(file) = files.pop() {
                drop(to.send(read(&file))); // the dialog may be closed
            }
            None
        },
    );
}

fn read(file: &Path) -> IdsFile {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match read_ids_file(file) {
        Ok(ids) if ids.is_empty() => Err(text!("path-there-are-no-identifiers-in", name)),
        Ok(ids) => Ok((name, ids)),
        Err(error) => Err(text!("path-cannot-be-read", name, error = error.to_string())),
    }
}

/// Asks where to put an export.
pub(in crate::gui) fn save_export(state: &mut State, export: Export) {
    let dialog = rfd::AsyncFileDialog::new().set_title(&export.label).set_file_name(&export.file_name);
    let title = export.label.clone();
    let name = export.file_name.clone();
    if !has_file_dialogs(state) {
        let fallback = PathDialog::new(&title, text!("path-path-of-new-file"), &name, false, Use::Export(Some(export)));
        state.dialogs.push(Box::new(fallback));
        return;
    }
    let command_sender = state.command_sender.clone();
    state.jobs.start(&title, move |_| {
        if let Some(file) = block_on(dialog.save_file()) {
            drop(command_sender.send(Command::ExportTo(export, file.path().to_owned()))); // the window may be gone
        }
    });
}

fn one(file: Option<&rfd::FileHandle>) -> Vec<PathBuf> {
    file.into_iter().map(|f| f.path().to_owned()).collect()
}

fn ask(
    state: &mut State,
    name: &str,
    fallback: PathDialog,
    dialog: impl Future<Output = Vec<PathBuf>> + Send + 'static,
    then: impl FnOnce(Vec<PathBuf>) -> Option<Command> + Send + 'static,
) {
    if !has_file_dialogs(state) {
        state.dialogs.push(Box::new(fallback));
        return;
    }
    let command_sender = state.command_sender.clone();
    state.jobs.start(name, move |_| {
        if let Some(command) = then(block_on(dialog)) {
            drop(command_sender.send(command)); // the window may be gone
        }
    });
}

/// Whether the system has file dialogs. On Linux they come from a portal on the session bus, or from zenity.
fn has_file_dialogs(state: &State) -> bool {
    if state.jobs.mode() == crate::gui::jobs::Mode::Inline {
        return false;
    }
    if !cfg!(target_os = "linux") {
        return true;
    }
    let on_path = |program: &str| {
        std::env::var_os("PATH").is_some_and(|p| std::env::split_paths(&p).any(|folder| folder.join(program).exists()))
    };
    let portal = ["/usr/share", "/usr/local/share"]
        .iter()
        .any(|folder| Path::new(folder).join("dbus-1/services/org.freedesktop.portal.Desktop.service").exists());
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some();
    (bus && portal) || on_path("zenity")
}

fn with_extension(file: PathBuf) -> PathBuf {
    if file.extension().is_some() { file } else { file.with_extension("desire") }
}

/// Waits for a future on this thread.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    struct ThreadWaker(std::thread::Thread);
    impl std::task::Wake for ThreadWaker {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = std::sync::Arc::new(ThreadWaker(std::thread::current())).into();
    let mut cx = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut cx) {
            std::task::Poll::Ready(value) => return value,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

/// What becomes of a typed path.
enum Use {
    Open,
    Create,
    Import,
    Watch,
    Template,
    SlideTemplate,
    Logo,
    Ids(Sender<IdsFile>),
    Export(Option<Export>),
}

/// A field for a path, where the system has no file dialogs.
struct PathDialog {
    title: String,
    hint: String,
    text: String,
    must_exist: bool,
    what: Use,
    complaint: Option<String>,
    /// The file of which it was said that it will be replaced.
    replaces: Option<PathBuf>,
    fresh: bool,
}

impl PathDialog {
    fn new(title: &str, hint: &str, name: &str, must_exist: bool, what: Use) -> Self {
        let folder = std::env::var_os("HOME").map(PathBuf::from).or_else(|| std::env::current_dir().ok());
        let text = match (name, folder) {
            ("", _) | (_, None) => name.to_owned(),
            (name, Some(folder)) => folder.join(name).display().to_string(),
        };
        Self {
            title: title.to_owned(),
            hint: hint.to_owned(),
            text,
            must_exist,
            what,
            complaint: None,
            replaces: None,
            fresh: true,
        }
    }

    fn accept(&mut self, cx: &ViewContext<'_>) -> DialogStatus {
        let file = PathBuf::from(self.text.trim());
        if self.text.trim().is_empty() {
            return DialogStatus::Open;
        }
        if matches!(self.what, Use::Watch) && !file.is_dir() {
            self.complaint = Some(text!("path-there-is-no-folder", folder = file.display()));
            return DialogStatus::Open;
        }
        let folder = matches!(self.what, Use::Import | Use::Watch) && file.is_dir();
        if self.must_exist && !file.is_file() && !folder {
            self.complaint = Some(text!("path-there-is-no-file", file = file.display()));
            return DialogStatus::Open;
        }
        if !self.must_exist && file.parent().is_some_and(|p| !p.as_os_str().is_empty() && !p.is_dir()) {
            self.complaint = Some(text!("path-there-is-no-such-folder").to_owned());
            return DialogStatus::Open;
        }
        if matches!(&self.what, Use::Export(Some(export)) if export.is_project()) && file.symlink_metadata().is_ok() {
            self.complaint = Some(text!("path-exists-already-and-copy-of-project", file = file.display()));
            return DialogStatus::Open;
        }
        if matches!(self.what, Use::Export(_)) && file.is_file() && self.replaces.as_ref() != Some(&file) {
            self.complaint = Some(text!("path-exists-already-replace-it", file = file.display()));
            self.replaces = Some(file);
            return DialogStatus::Open;
        }
        match &mut self.what {
            Use::Open => cx.push(Command::OpenProject(file.into())),
            Use::Create => cx.push(Command::NewProjectAt(with_extension(file))),
            Use::Import => cx.push(Command::OpenImport(vec![file])),
            Use::Watch => cx.push(Command::Watch(Some(file))),
            Use::Logo => cx.push(Command::UseLogo(file)),
            Use::Template => cx.push(Command::UseTemplate(file)),
            Use::SlideTemplate => cx.push(Command::ExportSlidesIn(file)),
            Use::Ids(to) => drop(to.send(read(&file))), // the dialog may be closed
            Use::Export(export) => {
                if let Some(export) = export.take() {
                    cx.push(Command::ExportTo(export, file));
                }
            }
        }
        DialogStatus::Closed
    }
}

impl Dialog for PathDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let title = self.title.clone();
        let dismissed = modal(ui, &title, 480.0, |ui| {
            let field = ui.add(TextEdit::singleline(&mut self.text).hint_text(&self.hint).desired_width(f32::INFINITY));
            let field = field.accessible_name(&*self.hint);
            if std::mem::take(&mut self.fresh) {
                field.request_focus();
            }
            match &self.complaint {
                Some(text) => ui.label(RichText::new(text).color(cx.colors.danger)),
                None => widgets::caption(ui, &self.hint),
            };
            ui.add_space(8.0);
            let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
            ui.horizontal(|ui| {
                let replaces = self.replaces.as_deref() == Some(Path::new(self.text.trim()));
                let verb = if replaces {
                    text!("path-replace")
                } else if self.must_exist {
                    text!("path-open")
                } else {
                    text!("path-save")
                };
                if widgets::primary(ui, verb).clicked() || entered {
                    status = self.accept(cx);
                }
                if widgets::button(ui, text!("path-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

/// Asks which of several exports is meant.
pub struct ChooseExport(Vec<Export>);

impl ChooseExport {
    /// Opens it for these exports.
    pub fn new(exports: Vec<Export>) -> Self {
        Self(exports)
    }
}

impl Dialog for ChooseExport {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut chosen = None;
        let mut close = false;
        let dismissed = modal(ui, text!("path-export-what-is-shown"), 320.0, |ui| {
            // in a low window the list scrolls, and the button below it stays in sight
            let room = (ui.ctx().content_rect().height() - 200.0).max(120.0);
            egui::ScrollArea::vertical().max_height(room).show(ui, |ui| {
                for (i, export) in self.0.iter().enumerate() {
                    if ui.add(egui::Button::new(&export.label).min_size(egui::vec2(320.0, 32.0))).clicked() {
                        chosen = Some(i);
                    }
                }
            });
            ui.add_space(8.0);
            close = widgets::button(ui, text!("path-cancel")).clicked();
        });
        if let Some(i) = chosen {
            cx.push(Command::Export(self.0.swap_remove(i)));
            return DialogStatus::Closed;
        }
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}
