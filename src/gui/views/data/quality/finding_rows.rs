//! The rows behind a finding: listed under the cards, exported whole.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use egui::Ui;

use crate::analysis::quality::{FindingKind, FindingRows, Quality, rows};
use crate::export::{TableFormat, TableWriter, write_events};
use crate::gui::command::{AnyReading, Command, CustomerSet, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::problem;
use crate::gui::widgets::table::{self, Column};
use crate::gui::widgets::{caption, heading, pending};
use crate::model::{CustomerId, ImportId, Reject};
use crate::present::table::{Cell, CsvTarget, Style, Table};
use crate::present::{numbers, quality as words, tables};
use crate::privacy::mask;
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Snapshot, now};

/// A finding that somebody clicked: its source ("" = the whole project) and kind.
pub(super) type ChosenFinding = (String, FindingKind);

/// Rows listed in the window; the export has all.
const SHOWN: usize = 1_000;

/// Rows that an import left out, or why they cannot be read.
type Read = Result<Vec<(ImportId, Vec<Reject>)>, String>;

/// What is behind the chosen finding.
#[derive(Default)]
pub(super) struct FindingRowsPanel {
    listed: Latest<(DataKey, ChosenFinding), ListedRows>,
    left_out: RejectedRows,
}

struct ListedRows {
    rows: FindingRows,
    table: Table,
    total: usize,
    members: Arc<Vec<CustomerId>>,
}

impl FindingRowsPanel {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, report: &Arc<Quality>, chosen: &ChosenFinding) {
        ui.add_space(4.0);
        heading(ui, &text!("finding-rows-behind", title = words::title(chosen.1)));
        let (snapshot, report, wanted) = (cx.snapshot.clone(), report.clone(), chosen.clone());
        let found =
            self.listed.ask(cx.jobs, text!("finding-rows-list-rows"), (cx.revision_key(), chosen.clone()), move |_| {
                Ok(list(&snapshot, &report, &wanted, SHOWN))
            });
        let Some(found) = found.cloned() else {
            return pending(ui, cx, &mut self.listed, text!("finding-rows-looking-for-rows"));
        };
        let style = Style::of(&cx.project().settings);
        let hide = cx.project().settings.hide_names;
        if let FindingRows::Rejected(imports) = &found.rows {
            match self.left_out.read(cx, imports) {
                None => drop(caption(ui, text!("finding-rows-reading"))),
                Some(Err(why)) => drop(caption(ui, why)),
                Some(Ok(rows)) => show_table(ui, &left_out_table(&cx.project().imports, rows, SHOWN), &style, hide),
            }
            return;
        }
        if found.total > found.table.rows.len() {
            let listed = numbers::count(found.table.rows.len() as u64);
            caption(ui, &text!("finding-rows-first-of-export-has-all", listed, n = numbers::count(found.total as u64)));
        }
        show_table(ui, &found.table, &style, hide);
    }

    /// The customers of the listed events.
    pub(super) fn customers(&self, cx: &ViewContext<'_>, source: &str, kind: FindingKind) -> Option<CustomerSet> {
        let _ = cx;
        let members = self.listed.get().map(|l| l.members.clone()).filter(|m| !m.is_empty())?;
        let of = if source.is_empty() { String::new() } else { format!("{source}: ") };
        Some(CustomerSet { title: format!("{of}{}", words::title(kind)), members })
    }
}

/// What is behind a finding, with at most so many rows made into a table.
fn list(snapshot: &Snapshot, report: &Quality, (source, kind): &ChosenFinding, most: usize) -> ListedRows {
    let (table, project) = (&*snapshot.table, &*snapshot.project);
    let rows = rows(table, project, now(), report, *kind, source);
    let id = |ix: &u32| table.people.ids.get(*ix as usize).copied();
    let (made, total, members): (Table, usize, Vec<CustomerId>) = match &rows {
        FindingRows::Events(events) => {
            let first = events.iter().take(most).map(|&(ix, i)| (ix, i as usize));
            let mut who: Vec<u32> = events.iter().map(|(ix, _)| *ix).collect();
            who.dedup();
            (
                tables::event_rows(table, first, project.settings.hide_names),
                events.len(),
                who.iter().filter_map(id).collect(),
            )
        }
        FindingRows::Customers(customers) => {
            let first = &customers[..customers.len().min(most)];
            let made = tables::people(table, first, project.settings.hide_names);
            (made, customers.len(), customers.iter().filter_map(id).collect())
        }
        FindingRows::Days => (words::days(report, *kind, source), 0, Vec::new()),
        FindingRows::Counted(imports) => {
            let counted: Vec<_> = project.imports.iter().filter(|i| imports.contains(&i.id)).cloned().collect();
            (tables::imports(&counted, &project.sources), 0, Vec::new())
        }
        FindingRows::Rejected(_) => (Table::default(), 0, Vec::new()),
    };
    ListedRows { rows, table: made, total, members: Arc::new(members) }
}

/// All that is behind a finding, as CSV.
pub(super) fn export(cx: &ViewContext<'_>, report: Arc<Quality>, chosen: ChosenFinding) -> Export {
    let snapshot = cx.snapshot.clone();
    let stem = if chosen.0.is_empty() { "project".to_owned() } else { chosen.0.to_lowercase().replace(' ', "-") };
    let file = format!("{stem}-{}.csv", chosen.1.word());
    let (ask, answer) = channel::<Read>();
    if chosen.1 == FindingKind::Rejected
        && let FindingRows::Rejected(imports) =
            rows(&snapshot.table, &snapshot.project, now(), &report, chosen.1, &chosen.0)
    {
        cx.push(reading(imports, ask));
    }
    let listing = Listing::of(text!("finding-rows-what-is-behind-as-csv", title = words::title(chosen.1)));
    Export::list_in_pieces(listing, file, move |out, progress| {
        if chosen.1 == FindingKind::Rejected {
            let read = answer.recv().map_err(|_| text!("finding-rows-project-closed").to_owned()).flatten();
            let read = read.map_err(io::Error::other)?;
            return left_out_table(&snapshot.project.imports, &read, usize::MAX).write_csv(out);
        }
        let (table, project) = (&*snapshot.table, &*snapshot.project);
        match rows(table, project, now(), &report, chosen.1, &chosen.0) {
            FindingRows::Events(events) => write_events(
                table,
                events.into_iter().map(|(ix, i)| (ix, i as usize)),
                project.settings.hide_names,
                TableWriter::new(out, TableFormat::Csv(CsvTarget::Spreadsheet)),
                progress,
            ),
            _ => list(&snapshot, &report, &chosen, usize::MAX).table.write_csv(out),
        }
    })
}

fn reading(imports: Vec<ImportId>, tell: std::sync::mpsc::Sender<Read>) -> Command {
    Command::Read(AnyReading(Box::new(move |workspace, _| {
        let read = |id: ImportId| workspace.rejects(id).map(|rows| (id, rows)).map_err(|e| problem::of_store(&e));
        drop(tell.send(imports.into_iter().map(read).collect())); // nobody may be looking any more
    })))
}

fn left_out_table(imports: &[crate::model::Import], read: &[(ImportId, Vec<Reject>)], mut most: usize) -> Table {
    let file = |id: ImportId| imports.iter().find(|i| i.id == id).map_or("", |i| i.file.as_str());
    tables::rejected_rows(read.iter().map(|(id, rows)| {
        let first = &rows[..rows.len().min(most)];
        most -= first.len();
        (file(*id), first)
    }))
}

/// Rejected rows, read from the project file when somebody looks.
#[derive(Default)]
struct RejectedRows {
    of: Option<(u64, Vec<ImportId>)>,
    waiting: Option<Receiver<Read>>,
    rows: Option<Read>,
}

impl RejectedRows {
    fn read(&mut self, cx: &ViewContext<'_>, imports: &[ImportId]) -> Option<&Read> {
        let wanted = (cx.data_key().revision, imports.to_vec());
        if self.of.as_ref() != Some(&wanted) {
            let (send, receive) = channel::<Read>();
            cx.push(reading(imports.to_vec(), send));
            self.of = Some(wanted);
            self.rows = None;
            self.waiting = Some(receive);
        }
        if let Some(answer) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.rows = Some(answer);
            self.waiting = None;
        }
        self.rows.as_ref()
    }
}

/// A table of the presentation layer in the window, without the columns that are empty throughout. `hide`: nobody is to
/// be known by what stands in it.
fn show_table(ui: &mut Ui, made: &Table, style: &Style, hide: bool) {
    let filled = |c: &usize| made.rows.iter().any(|row| row[*c] != Cell::Empty);
    let used: Vec<usize> = (0..made.columns.len()).filter(filled).collect();
    let number = |c: usize| {
        made.rows.iter().any(|row| matches!(row[c], Cell::Count(_) | Cell::Number(_) | Cell::Share(_) | Cell::Money(_)))
    };
    let columns: Vec<Column> = used
        .iter()
        .map(|&c| {
            let title = match &made.columns[c].title {
                Cow::Borrowed(title) => title,
                Cow::Owned(_) => "",
            };
            let widest =
                made.rows.iter().take(60).map(|row| row[c].display_text(style).chars().count()).max().unwrap_or(0);
            let width = (widest.max(title.len()) as f32 * 7.5 + 16.0).clamp(64.0, 240.0);
            if number(c) { Column::number(title, width).fixed() } else { Column::text(title, width).fixed() }
        })
        .collect();
    let cell_text = |i: usize, c: usize| match &made.rows[i][c] {
        Cell::Text(text) if hide => masked(text),
        cell => cell.display_text(style),
    };
    let name = |i: usize| {
        let words: Vec<String> = used.iter().take(4).map(|&c| cell_text(i, c)).collect();
        words.join(", ")
    };
    table::Table::new("behind", &columns, made.rows.len()).show(ui, name, |ui, i, column| {
        let cell_text = cell_text(i, used[column]);
        table::text(ui, &cell_text).on_hover_text(cell_text);
    });
}

/// A text without the e-mail addresses and numbers of people in it, written plainly or as in a page's address.
fn masked(text: &str) -> String {
    mask(&text.replace("%40", "@")).into_owned()
}
