//! Old events: what a rule would remove, removing it, and the totals that stay of what was removed.

use egui::{DragValue, Ui};

use crate::export;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::confirm::ConfirmDialog;
use crate::gui::views::export_scope::ExportScope;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, fact, heading, page};
use crate::model::Settings;
use crate::present::numbers;
use crate::privacy::MIN_GROUP;
use crate::store::MonthTotal;
use crate::texts::text;
use crate::workspace::{Edit, OutdatedEvents};

use crate::gui::project_reading::ProjectReading;

/// Months that are suggested where no rule is set.
const MONTHS: u32 = 24;

fn totals_columns(currency: &str) -> [Column; 6] {
    [
        Column::text(text!("retention-month"), 90.0).fixed(),
        Column::text(text!("retention-source"), 150.0).fixed().rank(2),
        Column::text(text!("retention-touchpoint"), 180.0).fixed(),
        Column::number(text!("retention-customers"), 100.0).fixed().rank(1),
        Column::number(text!("retention-events"), 100.0).fixed(),
        Column::money(text!("retention-value"), currency).fixed().rank(2),
    ]
}

/// Height of the totals: eight rows and the heading.
const TOTALS_HEIGHT: f32 = 260.0;

/// State of the card and the table.
#[derive(Default)]
pub(super) struct RetentionState {
    outdated: ProjectReading<(u64, u64, u32), OutdatedEvents>,
    totals: ProjectReading<(u64, u64), Vec<MonthTotal>>,
    months: Option<u32>,
}

impl RetentionState {
    /// The card: the rule, and what it would remove.
    pub(super) fn card(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("retention-remove-old-events"));
        let settings = &cx.project().settings;
        let mut months = self.months.or(settings.retention_months).unwrap_or(MONTHS);
        ui.horizontal(|ui| {
            let label = ui.label(text!("retention-older-than"));
            let drag = DragValue::new(&mut months).range(1..=1200).suffix(text!("unit-months"));
            if ui.add(drag).labelled_by(label.id).changed() {
                self.months = Some(months);
            }
        });
        self.rule(ui, cx, months);
        let key = (cx.opened(), cx.snapshot.table_revision, months);
        match self.outdated.ask(cx, key, move |w, _| w.outdated(months)) {
            None => drop(caption(ui, text!("retention-counting"))),
            Some(Err(why)) => page::notice(ui, why, |_| {}),
            Some(Ok(found)) if found.events == 0 => {
                caption(ui, text!("retention-no-event-is-that-old"));
            }
            Some(Ok(found)) => {
                fact(ui, text!("retention-events-that-go"), &numbers::count(found.events));
                fact(ui, text!("retention-customers-they-belong-to"), &numbers::count(found.touched));
                fact(ui, text!("retention-customers-of-whom-nothing-is-left"), &numbers::count(found.people));
                fact(ui, text!("retention-totals-that-stay"), &numbers::count(found.totals));
                ui.add_space(4.0);
                let text = text!(
                    "retention-of-go-for-good-and-so",
                    events = text!("count-events", n = found.events),
                    customers = text!("count-customers", n = found.touched),
                    unknown_otherwise = text!("count-customers", n = found.people),
                    min_group = MIN_GROUP
                );
                if !cx.snapshot.read_only && button(ui, text!("retention-remove-them")).clicked() {
                    cx.open(ConfirmDialog::old_events(text, months));
                }
            }
        }
    }

    /// The project's rule, and what it means for imports.
    fn rule(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, months: u32) {
        let settings = &cx.project().settings;
        let set = |retention_months| {
            cx.push(Command::Edit(Edit::SetSettings(Settings { retention_months, ..settings.clone() })));
        };
        let words = match settings.retention_months {
            Some(rule) => text!("retention-projects-rule-is-months-imports-leave", rule),
            None => text!("retention-project-has-no-rule-imports-take").to_owned(),
        };
        caption(ui, &words);
        if cx.snapshot.read_only {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if settings.retention_months != Some(months)
                && button(ui, text!("retention-make-it-projects-rule")).clicked()
            {
                set(Some(months));
            }
            if settings.retention_months.is_some() && button(ui, text!("retention-no-rule")).clicked() {
                self.months = Some(months);
                set(None);
            }
        });
    }

    /// What is left of events that were removed; nothing where none were.
    pub(super) fn totals(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let key = (cx.opened(), cx.snapshot.table_revision);
        let totals = match self.totals.ask(cx, key, |w, _| w.rolled_up()) {
            None => return,
            Some(Err(why)) => return page::notice(ui, why, |_| {}),
            Some(Ok(totals)) if totals.is_empty() => return,
            Some(Ok(totals)) => totals,
        };
        ui.horizontal(|ui| {
            heading(ui, text!("retention-totals-of-removed-events"));
            ui.add_space(12.0);
            if button(ui, text!("retention-export-as-csv")).clicked() {
                let (scope, totals) = (ExportScope::new(cx), totals.clone());
                cx.push(Command::Export(Export::new(
                    text!("retention-totals-of-removed-events-as-csv"),
                    "totals.csv",
                    move |_| scope.own_csv(|k, before| export::totals_shown(&totals, k, before)),
                )));
            }
        });
        let currency = &cx.project().settings.currency;
        let name = |i: usize| {
            text!(
                "retention-total-of-a-month",
                month = totals[i].month,
                touchpoint = totals[i].touchpoint,
                events = totals[i].events
            )
        };
        Table::new("totals", &totals_columns(currency), totals.len()).max_height(TOTALS_HEIGHT).show(
            ui,
            name,
            |ui, i, column| {
                let t = &totals[i];
                match column {
                    0 => table::text(ui, &t.month),
                    1 => table::weak(ui, &t.source),
                    2 => table::text(ui, &t.touchpoint),
                    3 => table::text(ui, numbers::count(t.customers)),
                    4 => table::text(ui, numbers::count(t.events)),
                    _ => {
                        table::text(ui, if t.value == 0.0 { "–".to_owned() } else { numbers::money(t.value, currency) })
                    }
                };
            },
        );
        let words = text!("retention-by-month-source-and-touchpoint-of", min_group = MIN_GROUP);
        caption(ui, &words);
        ui.add_space(16.0);
    }
}
