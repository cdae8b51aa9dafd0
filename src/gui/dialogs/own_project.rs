//! Asks where a person's own data is kept before any of it is imported or a folder is watched for it: it never goes into the sample shop.

use std::path::{Path, PathBuf};

use egui::{RichText, TextEdit};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption, page};
use crate::store::{CAN_ENCRYPT, ProjectFile};
use crate::texts::text;

use super::passphrase::NewPassphrase;
use super::{Dialog, DialogStatus, modal};

/// Asks whether files go into a new project or into one that exists.
pub struct OwnProjectDialog {
    /// What is done once the project is open.
    then: Option<Box<Command>>,
    /// Projects that may be opened instead.
    known: Vec<PathBuf>,
    name: String,
    folder: String,
    protect: bool,
    chosen: NewPassphrase,
    complaint: Option<String>,
    fresh: bool,
}

impl OwnProjectDialog {
    /// For this command; one of the `known` projects may take it instead of a new one, `complaint` says why an attempt
    /// failed.
    pub fn new(then: Command, known: Vec<PathBuf>, complaint: Option<String>) -> Self {
        let folder = documents();
        let name = free_name(&folder, &suggested(&then));
        let folder = folder.display().to_string();
        let then = Some(Box::new(then));
        Self { then, known, name, folder, protect: false, chosen: NewPassphrase::default(), complaint, fresh: true }
    }

    /// The project file that the fields name.
    fn path(&self) -> PathBuf {
        let name = self.name.trim();
        let ending = if name.to_lowercase().ends_with(".desire") { "" } else { ".desire" };
        Path::new(self.folder.trim()).join(format!("{name}{ending}"))
    }

    fn accept(&mut self, cx: &ViewContext<'_>) -> DialogStatus {
        let path = self.path();
        if !Path::new(self.folder.trim()).is_dir() {
            self.complaint = Some(text!("own-project-there-is-no-such-folder-choose").to_owned());
            return DialogStatus::Open;
        }
        if path.exists() {
            let text = text!("own-project-there-is-already-project-of-this");
            self.complaint = Some(text.to_owned());
            if !self.known.contains(&path) {
                self.known.insert(0, path);
            }
            return DialogStatus::Open;
        }
        let passphrase = self.chosen.read().filter(|_| self.protect);
        if let Some(then) = self.then.take() {
            cx.push(Command::CreateProjectThen(ProjectFile { path, passphrase }, then));
        }
        DialogStatus::Closed
    }

    fn fields(&mut self, ui: &mut egui::Ui) -> bool {
        let mut entered = false;
        egui::Grid::new("own project").num_columns(2).spacing([16.0, 8.0]).show(ui, |ui| {
            for (label, text, is_name) in [
                (text!("own-project-name"), &mut self.name, true),
                (text!("own-project-folder"), &mut self.folder, false),
            ] {
                let label = ui.label(label);
                let field = ui.add(TextEdit::singleline(text).desired_width(380.0)).labelled_by(label.id);
                if is_name && std::mem::take(&mut self.fresh) {
                    field.request_focus();
                }
                entered |= field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
                ui.end_row();
            }
        });
        entered
    }

    fn others(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        if self.known.is_empty() {
            return DialogStatus::Open;
        }
        let mut status = DialogStatus::Open;
        ui.add_space(12.0);
        caption(ui, text!("own-project-or-add-to-project-that-you"));
        for path in self.known.clone() {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if widgets::link(ui, &name).on_hover_text(path.display().to_string()).clicked() {
                if let Some(then) = self.then.take() {
                    cx.push(Command::OpenProjectThen(path.into(), then));
                }
                status = DialogStatus::Closed;
            }
        }
        status
    }
}

impl Dialog for OwnProjectDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("own-project-where-should-your-data-be-kept"), 480.0, |ui| {
            let text = text!("own-project-your-data-goes-into-project-of");
            widgets::paragraph(ui, text);
            ui.add_space(8.0);
            let entered = self.fields(ui);
            if CAN_ENCRYPT {
                widgets::tick_box(ui, &mut self.protect, text!("own-project-protect-with-passphrase"));
                if self.protect {
                    self.chosen.show(ui, cx, text!("own-project-passphrase"));
                }
            }
            if let Some(text) = &self.complaint {
                ui.add(egui::Label::new(RichText::new(text).color(cx.colors.danger)).wrap());
            }
            status = self.others(ui, cx);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                let ready = !self.name.trim().is_empty() && (!self.protect || self.chosen.read().is_some());
                let go = page::primary_enabled(ui, ready, text!("own-project-create-project-and-go-on")).clicked();
                if (go || entered) && ready && status == DialogStatus::Open {
                    status = self.accept(cx);
                }
                if widgets::button(ui, text!("own-project-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

/// What a project may be called in which this is done: like the file that is imported, where it is one.
fn suggested(then: &Command) -> String {
    let files = if let Command::OpenImport(files) = then { files.as_slice() } else { &[] };
    let stem = match files {
        [only] if only.is_dir() => only.file_name(),
        [only] => only.file_stem(),
        _ => None,
    };
    let stem = stem.map(|s| s.to_string_lossy().trim().to_owned()).filter(|s| !s.is_empty());
    stem.unwrap_or_else(|| "My customers".to_owned())
}

/// The name, with a number where it is taken.
fn free_name(folder: &Path, name: &str) -> String {
    let names = std::iter::once(name.to_owned()).chain((2..100).map(|n| format!("{name} {n}")));
    let free = |name: &String| !folder.join(format!("{name}.desire")).exists();
    names.into_iter().find(free).unwrap_or_else(|| name.to_owned())
}

/// Where documents are kept: the folder of that name in the home folder, else the home folder itself.
fn documents() -> PathBuf {
    let home = ["HOME", "USERPROFILE"].iter().find_map(std::env::var_os).map(PathBuf::from);
    let Some(home) = home else { return std::env::current_dir().unwrap_or_default() };
    let documents = home.join("Documents");
    if documents.is_dir() { documents } else { home }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_comes_from_the_file_or_the_folder_and_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let exports = folder.path().join("Spring exports");
        std::fs::create_dir(&exports).unwrap();
        let of = |files: &[PathBuf]| suggested(&Command::OpenImport(files.to_vec()));
        assert_eq!(of(&[PathBuf::from("/x/shop_orders.csv")]), "shop_orders");
        assert_eq!(of(&[exports]), "Spring exports");
        assert_eq!(of(&["/x/a.csv", "/x/b.csv"].map(PathBuf::from)), "My customers");
        assert_eq!(suggested(&Command::ChooseWatch), "My customers");
        std::fs::write(folder.path().join("My customers.desire"), "").unwrap();
        assert_eq!(free_name(folder.path(), "My customers"), "My customers 2");
    }
}
