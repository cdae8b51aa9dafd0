//! The import dialog: what each column means, and what will become of each row, before anything is imported.

mod file;
mod grid;
mod overview;
mod questions;

use std::path::PathBuf;

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::{button, caption, page};
use crate::import::{self, Input};
use crate::present::numbers;
use crate::texts::text;
use crate::workspace::ImportRequest;

use super::{Dialog, DialogStatus, modal};
use file::{FileState, FileStatus};
use overview::RowRequest;

/// Height of the line that says what is left out.
const LINE_OF_IGNORED: f32 = 24.0;

/// Names in it at most.
const NAMED: usize = 12;

/// State of the import dialog for some files.
pub struct MappingDialog {
    /// Files of which nobody knows yet which tables they hold.
    opening: Vec<Opening>,
    files: Vec<FileState>,
    /// The names of what is left out of the folders, as it holds no data.
    ignored: Vec<String>,
    /// The file whose columns are shown; `None` = the list of all.
    at: Option<usize>,
}

/// A file whose tables are being listed.
struct Opening {
    path: PathBuf,
    tables: Latest<(), Vec<Input>>,
}

impl MappingDialog {
    /// A dialog for these files.
    pub fn new(files: &[PathBuf], cx: &ViewContext<'_>) -> Self {
        let found = import::look_through(files);
        let opening = found.files.into_iter().map(|path| Opening { path, tables: Latest::default() }).collect();
        let name = |path: &PathBuf| Some(path.file_name()?.to_string_lossy().into_owned());
        let ignored = found.ignored.iter().filter_map(name).collect();
        let mut dialog = Self { opening, files: Vec::new(), ignored, at: None };
        dialog.open(cx);
        dialog
    }

    /// Puts the tables of the files that have been opened into the list.
    fn open(&mut self, cx: &ViewContext<'_>) {
        let (files, zone) = (&mut self.files, &cx.project().settings.time_zone);
        self.opening.retain_mut(|opening| {
            let path = opening.path.clone();
            let tables = opening.tables.ask(cx.jobs, text!("mapping-opening-file"), (), move |_| {
                // a file that cannot be opened is listed; looking at it says why
                Ok(import::tables(&path).unwrap_or_else(|_| vec![path.into()]))
            });
            let Some(tables) = tables else { return true };
            files.extend(tables.iter().map(|table| FileState::new(table.clone(), zone.clone())));
            false
        });
    }
}

impl Dialog for MappingDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        self.open(cx);
        if self.files.is_empty() {
            return self.show_opening(ui);
        }
        for i in 0..self.files.len() {
            let (before, rest) = self.files.split_at_mut(i);
            rest[0].load_preview(cx, before);
        }
        let room = ui.content_rect().size();
        let mut status = DialogStatus::Open;
        let title = self.title();
        let at = self.current();
        let dismissed = modal(ui, &title, (room.x - 160.0).clamp(560.0, 1180.0), |ui| {
            let line = if self.ignored.is_empty() { 0.0 } else { LINE_OF_IGNORED };
            let body = (room.y - 230.0 - line).clamp(220.0, 700.0);
            ui.allocate_ui(egui::vec2(ui.available_width(), body), |ui| {
                ui.set_min_height(body);
                match at {
                    Some(at) => self.files[at].show(ui, cx),
                    None => self.list(ui, cx),
                }
            });
            self.show_ignored(ui);
            status = self.buttons(ui, cx);
        });
        if dismissed && self.files.len() > 1 && at.is_some() {
            // from the columns of one of several files back to all of them
            self.at = None;
            return status;
        }
        if dismissed { DialogStatus::Closed } else { status }
    }
}

impl MappingDialog {
    /// Before anything is known.
    fn show_opening(&self, ui: &mut Ui) -> DialogStatus {
        if self.opening.is_empty() && self.ignored.is_empty() {
            return DialogStatus::Closed;
        }
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("mapping-import"), 420.0, |ui| {
            if !self.opening.is_empty() {
                caption(ui, text!("mapping-still-opening-file"));
            }
            self.show_ignored(ui);
            if button(ui, text!("mapping-cancel")).clicked() {
                status = DialogStatus::Closed;
            }
        });
        if dismissed { DialogStatus::Closed } else { status }
    }

    /// Says what is left out of the folders, in one line.
    fn show_ignored(&self, ui: &mut Ui) {
        if self.ignored.is_empty() {
            return;
        }
        let dots = if self.ignored.len() > NAMED { ", …" } else { "" };
        let names = self.ignored[..self.ignored.len().min(NAMED)].join(", ") + dots;
        ui.horizontal(|ui| caption(ui, &text!("mapping-left-out-without-data", names)));
    }

    /// The file whose columns are shown: the one that was asked for, or the only one.
    fn current(&self) -> Option<usize> {
        if self.files.len() == 1 && self.opening.is_empty() {
            Some(0)
        } else {
            self.at.filter(|&i| i < self.files.len())
        }
    }

    fn title(&self) -> String {
        match (self.current(), self.files.len()) {
            (Some(at), _) => text!("mapping-import-title", n = self.files[at].name),
            (None, n) => text!("mapping-import-files", n),
        }
    }

    fn list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match overview::show(ui, cx, &mut self.files) {
            Some(RowRequest::Look(i)) => self.at = Some(i),
            Some(RowRequest::LeaveOut(i)) => drop(self.files.remove(i)),
            None => {}
        }
    }

    fn buttons(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        ui.horizontal_wrapped(|ui| {
            let at = self.current();
            if self.files.len() > 1 && at.is_some() {
                if button(ui, text!("mapping-back-to-all-files")).clicked() {
                    self.at = None;
                }
            } else {
                status = self.import_button(ui, cx);
                if button(ui, text!("mapping-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            }
            match at {
                None => overview::state(ui, &self.files),
                Some(at) => match self.files[at].waiting_for() {
                    Some(why) => drop(caption(ui, &format!("{}: {why}", self.files[at].name))),
                    None => {
                        drop(caption(
                            ui,
                            &text!("mapping-one-step-that-can-be-undone", size = numbers::size(self.files[at].bytes())),
                        ));
                    }
                },
            }
        });
        status
    }

    /// Everything that can be imported, in one step.
    fn import_button(&self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let stands: Vec<FileStatus> = self.files.iter().map(FileState::status).collect();
        let usable = stands.iter().filter(|s| !matches!(s, FileStatus::Refused(_))).count();
        let ready = usable > 0
            && self.opening.is_empty()
            && stands.iter().all(|s| matches!(s, FileStatus::Ready | FileStatus::Refused(_)));
        let label = match self.files.as_slice() {
            [only] => only.import_label(),
            all if usable == all.len() => text!("mapping-import-all-files", usable),
            _ => text!("mapping-import-some-files", files = text!("count-files", n = usable as u64)),
        };
        if !page::primary_enabled(ui, ready, &label).clicked() {
            return DialogStatus::Open;
        }
        let usable = self.files.iter().zip(&stands).filter(|(_, s)| **s == FileStatus::Ready);
        cx.push(Command::Import(usable.filter_map(|(f, _)| f.request()).collect::<Vec<ImportRequest>>()));
        DialogStatus::Closed
    }
}
