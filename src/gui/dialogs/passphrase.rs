//! Passphrases: asked for when an encrypted project is opened, chosen when one is made or encrypted, changed and removed.

use std::path::{Path, PathBuf};

use egui::RichText;

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption, page};
use crate::privacy::{Passphrase, Strength};
use crate::store::{ProjectFile, StoreError};
use crate::texts::text;

use super::secret_field::SecretField;
use super::{Dialog, DialogStatus, danger, modal};

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether Enter was pressed in a field.
fn entered(ui: &egui::Ui, field: &egui::Response) -> bool {
    field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter))
}

/// Two fields for a passphrase that did not exist before, and what to know about it.
#[derive(Default)]
pub(super) struct NewPassphrase {
    first: SecretField,
    again: SecretField,
    entered: bool,
}

impl NewPassphrase {
    /// Draws the fields; returns the first of them.
    pub(super) fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>, label: &str) -> egui::Response {
        let field = self.first.show(ui, label);
        let (hint, tint) = match self.first.passphrase().map(|p| p.strength()) {
            None => (text!("passphrase-five-or-more-words-that-do"), cx.colors.soft),
            Some(Strength::Weak) => (Strength::Weak.hint(), cx.colors.danger),
            Some(Strength::Fair) => (Strength::Fair.hint(), cx.colors.warning),
            Some(Strength::Strong) => (Strength::Strong.hint(), cx.colors.good),
        };
        ui.add(egui::Label::new(RichText::new(hint).small().color(tint)).wrap());
        ui.add_space(4.0);
        let again = self.again.show(ui, text!("passphrase-same-again"));
        self.entered = entered(ui, &again);
        let differs = !self.again.0.is_empty() && self.again.0 != self.first.0;
        let text = if differs { text!("passphrase-two-are-not-same") } else { " " };
        ui.label(RichText::new(text).small().color(cx.colors.danger));
        page::notice(ui, text!("passphrase-whoever-forgets-passphrase-loses-project-nobody"), |_| {});
        field
    }

    /// The passphrase, once it was typed twice.
    pub(super) fn read(&self) -> Option<Passphrase> {
        self.first.passphrase().filter(|_| self.first.0 == self.again.0)
    }
}

/// Asks for the passphrase of a project that is to be opened.
pub struct UnlockDialog {
    path: PathBuf,
    wrong: bool,
    field: SecretField,
    fresh: bool,
}

impl UnlockDialog {
    /// For this project; `wrong` where another passphrase was tried before.
    pub fn new(path: PathBuf, wrong: bool) -> Self {
        Self { path, wrong, field: SecretField::default(), fresh: true }
    }
}

impl Dialog for UnlockDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let (mut status, mut cancelled) = (DialogStatus::Open, false);
        let dismissed = modal(ui, text!("passphrase-open-encrypted-project"), 440.0, |ui| {
            caption(ui, &text!("passphrase-is-protected-by-passphrase", file = self.path.display()));
            ui.add_space(8.0);
            let field = self.field.show(ui, text!("passphrase-passphrase"));
            if std::mem::take(&mut self.fresh) {
                field.request_focus();
            }
            if self.wrong {
                let text = text!("passphrase-that-passphrase-does-not-open-look", name = name(&self.path));
                ui.add(egui::Label::new(RichText::new(text).color(cx.colors.danger)).wrap());
            }
            ui.add_space(12.0);
            let entered = entered(ui, &field);
            let given = self.field.passphrase();
            ui.horizontal(|ui| {
                let open = page::primary_enabled(ui, given.is_some(), text!("passphrase-open"));
                if let Some(passphrase) = given.filter(|_| open.clicked() || entered) {
                    cx.push(Command::OpenProject(ProjectFile::encrypted(&self.path, passphrase)));
                    status = DialogStatus::Closed;
                }
                cancelled = widgets::button(ui, text!("passphrase-cancel")).clicked();
            });
        });
        if dismissed || cancelled {
            cx.push(Command::CancelOpening(self.path.clone()));
            status = DialogStatus::Closed;
        }
        status
    }
}

/// Asks how a new project is kept.
pub struct NewProjectDialog {
    path: PathBuf,
    protect: bool,
    chosen: NewPassphrase,
}

impl NewProjectDialog {
    /// For a project at this place.
    pub fn new(path: PathBuf) -> Self {
        Self { path, protect: false, chosen: NewPassphrase::default() }
    }
}

impl Dialog for NewProjectDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("passphrase-new-project"), 440.0, |ui| {
            caption(ui, &self.path.display().to_string());
            ui.add_space(8.0);
            let turned =
                widgets::tick_box(ui, &mut self.protect, text!("passphrase-protect-with-passphrase")).changed();
            if self.protect {
                ui.add_space(8.0);
                let field = self.chosen.show(ui, cx, text!("passphrase-passphrase"));
                if turned {
                    field.request_focus();
                }
            } else {
                caption(ui, text!("passphrase-without-one-whoever-gets-hold-of"));
            }
            ui.add_space(12.0);
            let passphrase = self.chosen.read().filter(|_| self.protect);
            ui.horizontal(|ui| {
                let ready = passphrase.is_some() || !self.protect;
                if (page::primary_enabled(ui, ready, text!("passphrase-create-project")).clicked()
                    || self.chosen.entered)
                    && ready
                {
                    cx.push(Command::CreateProject(ProjectFile { path: self.path.clone(), passphrase }));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("passphrase-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

/// What is to become of the open project's passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// The project gets a passphrase.
    Encrypt,
    /// It gets another one.
    Change,
    /// The project loses its passphrase.
    Remove,
}

/// Asks what is needed to encrypt the open project, to change its passphrase or to take the encryption off.
pub struct ProtectDialog {
    what: Protection,
    current: SecretField,
    chosen: NewPassphrase,
    fresh: bool,
}

impl ProtectDialog {
    /// For one of the three.
    pub fn new(what: Protection) -> Self {
        Self { what, current: SecretField::default(), chosen: NewPassphrase::default(), fresh: true }
    }

    /// The change, once everything is there. Whoever finds the window open does not know the passphrase.
    fn change(&self, cx: &ViewContext<'_>) -> Option<AnyChange> {
        let known = self.what == Protection::Encrypt || self.current.passphrase() == cx.snapshot.file.passphrase;
        let new = self.chosen.read();
        let (job, message) = match self.what {
            Protection::Encrypt => {
                (text!("passphrase-encrypting-project"), text!("passphrase-project-is-encrypted-now-copies-made"))
            }
            Protection::Change => {
                (text!("passphrase-changing-passphrase"), text!("passphrase-passphrase-is-changed-copies-made-before"))
            }
            Protection::Remove => {
                (text!("passphrase-removing-encryption"), text!("passphrase-project-is-not-encrypted-any-more"))
            }
        };
        if !known || new.is_some() == (self.what == Protection::Remove) {
            return None;
        }
        Some(AnyChange::new(job, move |workspace, progress| match workspace.protect(new, progress) {
            Ok(()) => Ok(Some(message.to_owned())),
            Err(StoreError::Cancelled) => Ok(Some(text!("passphrase-cancelled-nothing-was-changed").to_owned())),
            Err(error) => Err(error),
        }))
    }

    fn fields(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let mut first = None;
        if self.what != Protection::Encrypt {
            let field = self.current.show(ui, text!("passphrase-present-passphrase"));
            let wrong = field.lost_focus() && self.current.passphrase() != cx.snapshot.file.passphrase;
            if wrong && !self.current.0.is_empty() {
                ui.label(
                    RichText::new(text!("passphrase-that-is-not-passphrase-of-this")).small().color(cx.colors.danger),
                );
            }
            first = Some(field);
            ui.add_space(8.0);
        }
        if self.what != Protection::Remove {
            let label = if self.what == Protection::Change {
                text!("passphrase-new-passphrase")
            } else {
                text!("passphrase-passphrase")
            };
            let field = self.chosen.show(ui, cx, label);
            first.get_or_insert(field);
        }
        if let Some(field) = first.filter(|_| std::mem::take(&mut self.fresh)) {
            field.request_focus();
        }
    }
}

impl Dialog for ProtectDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let (title, text, yes) = match self.what {
            Protection::Encrypt => (
                text!("passphrase-protect-with-passphrase"),
                text!("passphrase-project-file-is-rewritten-encrypted-exports"),
                text!("passphrase-encrypt"),
            ),
            Protection::Change => (
                text!("passphrase-change-passphrase"),
                text!("passphrase-project-file-is-rewritten-under-new"),
                text!("passphrase-button-change"),
            ),
            Protection::Remove => (
                text!("passphrase-remove-passphrase"),
                text!("passphrase-project-file-is-rewritten-without-encryption"),
                text!("passphrase-button-remove"),
            ),
        };
        let dismissed = modal(ui, title, 480.0, |ui| {
            widgets::paragraph(ui, text);
            ui.add_space(8.0);
            self.fields(ui, cx);
            ui.add_space(12.0);
            let change = self.change(cx);
            ui.horizontal(|ui| {
                let pressed = match self.what {
                    Protection::Remove => danger(ui, change.is_some(), yes),
                    _ => page::primary_enabled(ui, change.is_some(), yes),
                };
                if let Some(change) = change.filter(|_| pressed.clicked() || self.chosen.entered) {
                    cx.push(Command::Change(change));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("passphrase-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
