//! The import dialog: what each column means, and what will become of each row, before anything is imported.

mod file;
mod grid;
mod questions;

use std::path::PathBuf;

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::{button, caption, page};
use crate::import::{self, Input};
use crate::present::numbers;
use crate::workspace::ImportRequest;

use super::{Dialog, Stay, modal};
use file::FileState;

/// State of the import dialog for some files.
pub struct MappingDialog {
    /// Files of which nobody knows yet which tables they hold.
    opening: Vec<Opening>,
    files: Vec<FileState>,
    at: usize,
}

/// A file whose tables are being listed.
struct Opening {
    path: PathBuf,
    tables: Latest<(), Vec<Input>>,
}

impl MappingDialog {
    /// A dialog for these files.
    pub fn new(files: Vec<PathBuf>, cx: &ViewContext<'_>) -> Self {
        let opening = files.into_iter().map(|path| Opening { path, tables: Latest::default() }).collect();
        let mut dialog = Self { opening, files: Vec::new(), at: 0 };
        dialog.open(cx);
        dialog
    }

    /// Puts the tables of the files that have been opened into the list.
    fn open(&mut self, cx: &ViewContext<'_>) {
        let (files, zone) = (&mut self.files, &cx.project().settings.time_zone);
        self.opening.retain_mut(|opening| {
            let path = opening.path.clone();
            let tables = opening.tables.ask(cx.jobs, "Opening the file", (), move |_| {
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
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> Stay {
        self.open(cx);
        if self.files.is_empty() {
            return self.show_opening(ui);
        }
        self.at = self.at.min(self.files.len() - 1);
        for file in &mut self.files {
            file.look(cx);
        }
        let room = ui.content_rect().size();
        let mut stay = Stay::Open;
        let title = self.title();
        let dismissed = modal(ui, &title, (room.x - 160.0).min(1180.0), |ui| {
            self.file_tabs(ui);
            let tabs = if self.files.len() > 1 { 76.0 } else { 0.0 };
            let body = (room.y - 210.0).min(700.0) - tabs;
            ui.allocate_ui(egui::vec2(ui.available_width(), body), |ui| {
                ui.set_min_height(body);
                self.files[self.at].show(ui, cx);
            });
            stay = self.buttons(ui, cx);
        });
        if dismissed { Stay::Close } else { stay }
    }
}

impl MappingDialog {
    /// Before anything is known.
    fn show_opening(&self, ui: &mut Ui) -> Stay {
        if self.opening.is_empty() {
            return Stay::Close;
        }
        let mut stay = Stay::Open;
        let dismissed = modal(ui, "Import", 420.0, |ui| {
            caption(ui, "Opening the file…");
            if button(ui, "Cancel").clicked() {
                stay = Stay::Close;
            }
        });
        if dismissed { Stay::Close } else { stay }
    }

    fn title(&self) -> String {
        match self.files.len() {
            1 => format!("Import {}", self.files[0].name),
            n => format!("Import {n} files"),
        }
    }

    /// One tab per file, where there are several; a file that needs an answer says so.
    fn file_tabs(&mut self, ui: &mut Ui) {
        if self.files.len() == 1 {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            for (i, file) in self.files.iter().enumerate() {
                let text = match file.waiting_for() {
                    Some(why) => format!("{} · {why}", file.name),
                    None => file.name.clone(),
                };
                if ui.selectable_label(self.at == i, text).clicked() {
                    self.at = i;
                }
            }
        });
    }

    fn buttons(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> Stay {
        let mut stay = Stay::Open;
        ui.horizontal(|ui| {
            let open = self.files.iter().position(|f| f.waiting_for().is_some());
            let ready = open.is_none() && self.opening.is_empty();
            let label = match self.files.len() {
                1 => self.files[0].import_label(),
                n => format!("Import all {n} files"),
            };
            if page::primary_enabled(ui, ready, &label).clicked() {
                let requests = self.files.iter().filter_map(FileState::request).collect::<Vec<ImportRequest>>();
                cx.push(Command::Import(requests));
                stay = Stay::Close;
            }
            if button(ui, "Cancel").clicked() {
                stay = Stay::Close;
            }
            if self.files.len() > 1 {
                if button(ui, "Leave this file out").clicked() {
                    self.files.remove(self.at);
                    self.at = self.at.min(self.files.len().saturating_sub(1));
                    return;
                }
                if self.at + 1 < self.files.len() && button(ui, "Next file").clicked() {
                    self.at += 1;
                }
            }
            match open.and_then(|i| self.files.get(i)) {
                Some(file) => {
                    let why = file.waiting_for().unwrap_or_default();
                    caption(ui, &format!("{}: {why}", file.name));
                }
                None => {
                    let bytes: u64 = self.files.iter().map(FileState::bytes).sum();
                    caption(ui, &format!("{} · one step, and undo takes it back", size(bytes)));
                }
            }
        });
        stay
    }
}

fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        format!("{} kB", numbers::count(bytes.div_ceil(1000)))
    } else {
        format!("{} MB", numbers::decimal((bytes as f64 / 1e5).round() / 10.0))
    }
}
