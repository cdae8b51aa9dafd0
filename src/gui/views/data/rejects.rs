//! Rows that an import left out, with line numbers, read from the project file when somebody looks.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use egui::Ui;

use crate::gui::command::{AnyReading, Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::problem;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, heading, page};
use crate::model::{Import, ImportId, Reject};
use crate::present::reject_reasons::reject_reason;
use crate::present::tables;
use crate::privacy;
use crate::release::Listing;
use crate::texts::text;

type Read = Result<Vec<Reject>, String>;

/// The rejected rows of one import.
#[derive(Default)]
pub(super) struct Rejects {
    of: Option<(u64, ImportId)>,
    waiting: Option<Receiver<Read>>,
    rows: Option<Arc<Read>>,
}

fn columns() -> [Column; 4] {
    [
        Column::number(text!("rejects-line"), 70.0).fixed(),
        Column::text(text!("rejects-column"), 110.0).fixed().rank(1),
        Column::text(text!("rejects-what-is-wrong"), 200.0).fixed(),
        Column::text(text!("rejects-row-as-it-came"), 300.0).fixed().rank(2),
    ]
}

impl Rejects {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, import: &Import) {
        self.read(cx, import.id);
        heading(ui, &text!("rejects-rows-of-that-were-left-out", file = import.file));
        let rows = match self.rows.as_deref() {
            None => {
                caption(ui, text!("rejects-reading"));
                return;
            }
            Some(Err(why)) => {
                page::notice(ui, why, |_| {});
                return;
            }
            Some(Ok(rows)) => rows,
        };
        let name = |i: usize| {
            text!(
                "rejects-line-with-reason",
                n = rows[i].line.to_string(),
                reject_reason = reject_reason(&rows[i].reason)
            )
        };
        Table::new("rejects", &columns(), rows.len()).show(ui, name, |ui, i, column| {
            let row = &rows[i];
            match column {
                0 => table::text(ui, row.line.to_string()),
                1 => table::text(ui, &row.column),
                2 => table::text(ui, reject_reason(&row.reason)),
                _ => {
                    let raw = privacy::mask_for_screen(&row.raw, cx.project().settings.hide_names);
                    table::weak(ui, &*raw).on_hover_text(&*raw)
                }
            };
        });
    }

    fn read(&mut self, cx: &ViewContext<'_>, import: ImportId) {
        let wanted = (cx.data_key().project, import);
        if self.of != Some(wanted) {
            let (send, receive) = channel::<Read>();
            self.of = Some(wanted);
            self.rows = None;
            self.waiting = Some(receive);
            cx.push(Command::Read(AnyReading(Box::new(move |workspace, _| {
                drop(send.send(workspace.rejects(import).map_err(|e| problem::of_store(&e)))); // nobody may be looking any more
            }))));
        }
        if let Some(answer) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.rows = Some(Arc::new(answer));
            self.waiting = None;
        }
    }

    /// The rows as CSV, once they were read.
    pub(super) fn export(&self, import: &Import) -> Option<Export> {
        let rows = self.rows.clone().filter(|_| self.of.is_some_and(|(_, id)| id == import.id))?;
        let stem = import.file.rsplit_once('.').map_or(import.file.as_str(), |(stem, _)| stem);
        let (name, file) = (import.file.clone(), format!("{stem}-left-out.csv"));
        Some(Export::list(Listing::of(text!("rejects-rows-that-were-left-out-as")), file, move |_| match &*rows {
            Ok(rows) => Ok(tables::rejected_rows([(name.as_str(), rows.as_slice())]).to_csv().into_bytes()),
            Err(why) => Err(why.clone()),
        }))
    }
}
