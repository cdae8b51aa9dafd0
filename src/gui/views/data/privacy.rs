//! What protects the people in the project: who agreed to what, erasing, removing what is old, sharing without names, and
//! the journal of what came in and what left.

use egui::{DragValue, Ui};

use crate::files::{OutputFile, Overwrite, ProtectedFiles};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::Dialog;
use crate::gui::dialogs::consent::ConsentDialog;
use crate::gui::dialogs::erase::EraseDialog;
use crate::gui::jobs::Latest;
use crate::gui::problem;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, heading, page, tick_box, waiting_text};
use crate::model::{JournalEntry, JournalKind, Purpose, Settings};
use crate::present::numbers;
use crate::present::privacy_tables::{self, Coverage};
use crate::privacy::{MIN_GROUP, SecretKey};
use crate::store::StoreError;
use crate::texts::text;
use crate::workspace::{Edit, Workspace};

use super::retention::RetentionState;
use super::webhooks::WebhooksCard;
use super::{backup, encryption};
use crate::gui::project_reading::ProjectReading;

fn coverage_columns() -> [Column; 5] {
    [
        Column::text(text!("privacy-tables-purpose"), 150.0).fixed(),
        Column::number(text!("privacy-tables-given"), 150.0).fixed(),
        Column::number(text!("privacy-tables-refused"), 80.0).fixed().rank(1),
        Column::number(text!("privacy-tables-not-known"), 80.0).fixed().rank(2),
        Column::text(text!("privacy-what-follows"), 320.0).fixed().rank(3),
    ]
}

fn journal_columns() -> [Column; 6] {
    [
        Column::text(text!("privacy-tables-time"), 150.0).fixed().rank(1),
        Column::text(text!("privacy-tables-kind"), 90.0).fixed().rank(2),
        Column::text(text!("privacy-tables-what"), 180.0).fixed(),
        Column::number(text!("privacy-tables-people"), 70.0).fixed().rank(1),
        Column::number(text!("privacy-tables-withheld"), 80.0).fixed().rank(3),
        Column::text(text!("privacy-tables-details"), 240.0).fixed().rank(4),
    ]
}

/// Height of the journal: ten rows and the heading.
const JOURNAL_HEIGHT: f32 = 320.0;

/// State of the tab.
#[derive(Default)]
pub(super) struct PrivacyTab {
    coverage: Latest<DataKey, [Coverage; Purpose::ALL.len()]>,
    journal: ProjectReading<(u64, u64), Vec<JournalEntry>>,
    retention: RetentionState,
    shift_days: u32,
    keep_key: bool,
    only: Option<JournalKind>,
    webhooks: WebhooksCard,
}

impl PrivacyTab {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        egui::ScrollArea::vertical().id_salt("privacy").auto_shrink([false, false]).show(ui, |ui| {
            self.consent(ui, cx);
            ui.add_space(16.0);
            let parts = if ui.available_width() < 680.0 { 1 } else { 2 };
            ui.columns(parts, |columns| {
                page::wide_card(&mut columns[0], |ui| requests(ui, cx));
                columns[0].add_space(12.0);
                page::wide_card(&mut columns[0], |ui| self.retention.card(ui, cx));
                columns[0].add_space(12.0);
                page::wide_card(&mut columns[0], |ui| encryption::show(ui, cx));
                columns[0].add_space(12.0);
                page::wide_card(&mut columns[0], |ui| backup::show(ui, cx));
                let right = &mut columns[parts - 1];
                if parts == 1 {
                    right.add_space(12.0);
                }
                page::wide_card(right, |ui| self.share(ui, cx));
                right.add_space(12.0);
                page::wide_card(right, |ui| small_groups(ui, cx));
                right.add_space(12.0);
                page::wide_card(right, |ui| self.webhooks.show(ui, cx));
            });
            ui.add_space(16.0);
            self.retention.totals(ui, cx);
            self.journal(ui, cx);
        });
    }

    fn consent(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("privacy-consent-by-purpose"));
        let people = cx.table().people.clone();
        let found = self
            .coverage
            .ask(cx.jobs, text!("privacy-consent"), cx.revision_key(), move |_| Ok(privacy_tables::coverage(&people)));
        let Some(found) = found.cloned() else {
            caption(ui, waiting_text(&self.coverage, text!("privacy-counting")));
            return;
        };
        let all = cx.table().num_customers() as u64;
        let name = |i: usize| {
            text!("privacy-given", purpose = Purpose::ALL[i].label(), given = numbers::count(found[i].given))
        };
        Table::new("consent", &coverage_columns(), Purpose::ALL.len()).max_height(240.0).show(
            ui,
            name,
            |ui, i, column| {
                let of = found[i];
                match column {
                    0 => drop(table::text(ui, Purpose::ALL[i].label())),
                    1 => {
                        page::share_bar(ui, of.given as f64 / all.max(1) as f64, &numbers::count(of.given));
                    }
                    2 => drop(table::text(ui, numbers::count(of.refused))),
                    3 => drop(table::text(ui, numbers::count(of.unknown))),
                    _ => drop(table::weak(ui, what_follows(Purpose::ALL[i], of))),
                }
            },
        );
        caption(ui, text!("privacy-latest-statement-counts-at-equal-times"));
    }

    fn share(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("privacy-share-without-names"));
        caption(ui, text!("privacy-copy-of-project-in-which-identifiers"));
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(text!("privacy-shift-times-of-each-customer-by"));
            ui.add(DragValue::new(&mut self.shift_days).range(0..=365).suffix(text!("unit-days")))
                .labelled_by(label.id);
        });
        tick_box(ui, &mut self.keep_key, text!("privacy-keep-key-in-file-beside-copy"));
        ui.add_space(4.0);
        if button(ui, text!("privacy-save-pseudonymised-copy")).clicked() {
            cx.push(Command::Export(self.copy(cx)));
        }
    }

    /// The copy is made from the file as it lies there, in a thread of its own.
    fn copy(&self, cx: &ViewContext<'_>) -> Export {
        let (project, days, keep_key) = (cx.snapshot.file.clone(), self.shift_days, self.keep_key);
        Export::project(text!("privacy-pseudonymised-copy"), "shared-copy.desire", move |to, progress| {
            let failed = |e: StoreError| problem::of_store(&e);
            // nobody was asked whether a file of the key's name may be replaced
            let key_file = keep_key.then(|| {
                let protected = ProtectedFiles::project(&project.path).and([to.path().to_owned()]);
                OutputFile::claim(to.path().with_extension("key"), &protected, Overwrite::Refuse)
            });
            let key_file = key_file.transpose().map_err(|e| problem::of_output(&e))?;
            let workspace = Workspace::open_read_only(project, progress).map_err(failed)?;
            let keep_key = |key: &SecretKey| -> Result<(), StoreError> {
                let text = format!("{}\n", key.to_hex());
                Ok(key_file.iter().try_for_each(|file| file.write(text.as_bytes()))?)
            };
            let made = workspace.pseudonymise_keeping(to.path(), Overwrite::Replace, days, progress, keep_key);
            made.map(drop).map_err(failed)
        })
    }

    fn journal(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            heading(ui, text!("privacy-journal"));
            ui.add_space(12.0);
            ui.selectable_value(&mut self.only, None, text!("privacy-everything"));
            for kind in [JournalKind::Import, JournalKind::Export, JournalKind::Erasure] {
                ui.selectable_value(&mut self.only, Some(kind), format!("{}s", kind.label()));
            }
        });
        let key = (cx.opened(), cx.snapshot.revision);
        let entries = match self.journal.ask(cx, key, |w, _| w.journal()) {
            None => return,
            Some(Err(why)) => return page::notice(ui, why, |_| {}),
            Some(Ok(entries)) => entries,
        };
        let rows: Vec<&JournalEntry> =
            entries.iter().rev().filter(|e| self.only.is_none_or(|only| e.kind == only)).collect();
        if rows.is_empty() {
            caption(ui, text!("privacy-nothing-yet"));
            return;
        }
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let name = |i: usize| format!("{}: {}", rows[i].kind.label(), rows[i].what);
        Table::new("journal", &journal_columns(), rows.len()).max_height(JOURNAL_HEIGHT).show(
            ui,
            name,
            |ui, i, column| {
                let e = rows[i];
                let count = |n: Option<u64>| n.map_or_else(String::new, numbers::count);
                match column {
                    0 => table::weak(ui, numbers::date_time(e.at, &zone)),
                    1 => table::text(ui, e.kind.label()),
                    2 => table::text(ui, &e.what),
                    3 => table::text(ui, count(e.people)),
                    4 => table::text(ui, count(e.withheld)),
                    _ => table::weak(ui, &e.detail).on_hover_text(&e.detail),
                };
            },
        );
    }
}

/// What unknown and refused consent means for a purpose.
fn what_follows(purpose: Purpose, of: Coverage) -> String {
    let customers = |n: u64| text!("count-customers", n);
    if purpose.is_contact() {
        return match of.given {
            0 => text!("privacy-nobody-is-known-to-agree-nobody").to_owned(),
            _ => text!("privacy-withheld-from-lists", customers = customers(of.withheld(purpose))),
        };
    }
    match (purpose, of.given + of.refused) {
        (_, 0) => text!("privacy-data-does-not-say-nobody-is").to_owned(),
        // An analysis leaves out who refused; a list for analytics takes a yes where anybody was asked.
        (Purpose::Analytics, _) => text!("privacy-in-no-analysis-list-or-export", customers = customers(of.refused)),
        _ => text!("privacy-not-scored-grouped-or-proposed-anything", customers = customers(of.withheld(purpose))),
    }
}

fn requests(ui: &mut Ui, cx: &ViewContext<'_>) {
    heading(ui, text!("privacy-customer-requests"));
    caption(ui, text!("privacy-everything-held-about-somebody-is-exported"));
    ui.add_space(4.0);
    if cx.snapshot.read_only {
        caption(ui, text!("privacy-project-is-open-read-only"));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if button(ui, text!("privacy-erase-people")).clicked() {
            open(cx, EraseDialog::default());
        }
        if button(ui, text!("privacy-set-consent-of-segment")).clicked() {
            open(cx, ConsentDialog::for_segment());
        }
    });
}

fn small_groups(ui: &mut Ui, cx: &ViewContext<'_>) {
    heading(ui, text!("privacy-small-groups"));
    let settings = &cx.project().settings;
    let mut on = settings.smallest_group > 1;
    let mut k = if on { settings.smallest_group } else { MIN_GROUP as u32 };
    let mut own = settings.hide_in_own_exports;
    let mut changed = tick_box(ui, &mut on, text!("privacy-merge-small-groups-in-reports-and")).changed();
    ui.horizontal(|ui| {
        let label = ui.label(text!("privacy-fewer-than"));
        let drag = ui.add_enabled(on, DragValue::new(&mut k).range(2..=1000).suffix(text!("unit-people")));
        changed |= drag.labelled_by(label.id).changed();
    });
    ui.add_enabled_ui(on, |ui| {
        changed |= tick_box(ui, &mut own, text!("privacy-merge-them-in-my-own-exports")).changed();
    });
    if changed {
        let smallest_group = if on { k } else { 0 };
        let settings = Settings { smallest_group, hide_in_own_exports: own, ..settings.clone() };
        cx.push(Command::Edit(Edit::SetSettings(settings)));
    }
    caption(ui, text!("privacy-they-stand-together-as-others-so"));
}

fn open(cx: &ViewContext<'_>, dialog: impl Dialog + 'static) {
    cx.open(dialog);
}
