//! Customers that look like several people: why, and what to do about it.

use std::sync::Arc;

use egui::{DragValue, Ui};

use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::identity::{SplitDialog, now};
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, empty, fact, folding, heading, paragraph, pending, section, wide};
use crate::identity::{self, Suspect};
use crate::model::{CustomerId, Settings, SuspicionLimits};
use crate::present::{identity_words, numbers, tables};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::Edit;

use super::decide::decide;

fn columns() -> [Column; 3] {
    [
        Column::text(text!("suspects-customer"), 180.0).fixed(),
        Column::number(text!("suspects-profiles"), 70.0).fixed(),
        Column::text(text!("suspects-why-to-look"), 280.0).fixed().rank(1),
    ]
}

/// Beyond which a customer is listed; an edit of the settings, so it can be undone.
fn limits(ui: &mut Ui, cx: &ViewContext<'_>) {
    let settings = &cx.project().settings;
    let mut limits = settings.suspicion;
    let header = folding(text!("suspects-when-customer-looks-like-several-people")).id_salt("suspicion limits");
    header.show(ui, |ui| {
        ui.add_enabled_ui(!cx.snapshot.read_only, |ui| {
            egui::Grid::new(text!("suspects-suspicion-limits")).num_columns(4).spacing([12.0, 8.0]).show(ui, |ui| {
                let fields = [
                    (text!("suspects-more-e-mails-than"), &mut limits.emails, ""),
                    (text!("suspects-more-phones-than"), &mut limits.phones, ""),
                    (text!("suspects-more-devices-than"), &mut limits.devices, ""),
                    (text!("suspects-more-countries-than"), &mut limits.countries, ""),
                    (text!("suspects-more-profiles-than"), &mut limits.profiles, ""),
                    (text!("suspects-in-two-countries-within"), &mut limits.travel_minutes, text!("suspects-minutes")),
                ];
                for (i, (name, limit, unit)) in fields.into_iter().enumerate() {
                    let label = ui.label(name);
                    limit_field(ui, limit, unit).labelled_by(label.id);
                    if i % 2 == 1 {
                        ui.end_row();
                    }
                }
            });
            let built_in = SuspicionLimits::default();
            if limits != built_in && button(ui, text!("suspects-built-in-limits")).clicked() {
                limits = built_in;
            }
        });
        caption(ui, text!("suspects-limit-of-0-reads-as-never"));
    });
    if limits != settings.suspicion {
        cx.push(Command::Edit(Edit::SetSettings(Settings { suspicion: limits, ..settings.clone() })));
    }
    ui.add_space(4.0);
}

/// A limit; 0 reads as never.
fn limit_field(ui: &mut Ui, limit: &mut u32, unit: &'static str) -> egui::Response {
    let text = move |n: f64| if n < 0.5 { text!("suspects-never").to_owned() } else { format!("{n:.0}{unit}") };
    let field = DragValue::new(limit)
        .range(0..=10_000)
        .speed(0.6) // an arrow key must reach the next number
        .update_while_editing(false)
        .custom_formatter(move |n, _| text(n))
        .custom_parser(move |t| {
            let t = t.trim().trim_end_matches(unit.trim()).trim();
            if t.eq_ignore_ascii_case(text!("suspects-never")) { Some(0.0) } else { t.parse().ok() }
        });
    ui.add(field)
}

/// State of the list.
#[derive(Default)]
pub(super) struct SuspectList {
    found: Latest<DataKey, Vec<Suspect>>,
    selected: Option<CustomerId>,
}

impl SuspectList {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        self.found.ask(cx.jobs, text!("suspects-look-for-customers-that-are-several"), cx.revision_key(), move |_| {
            let settings = &project.settings;
            Ok(identity::suspects(&table, &settings.identity, &settings.suspicion, &project.decisions))
        });
        limits(ui, cx);
        let Some(found) = self.current(cx) else {
            return pending(ui, cx, &mut self.found, text!("suspects-looking-for-customers-that-are-several"));
        };
        if found.is_empty() {
            let text = text!("suspects-no-customer-has-more-e-mails");
            empty(ui, Icon::Tick, text!("suspects-nobody-looks-like-several-people"), text, None);
            return;
        }
        caption(
            ui,
            &text!(
                "suspects-to-look-at-more-identifiers-or",
                customers = text!("count-customers", n = found.len() as u64)
            ),
        );
        let hide = cx.project().settings.hide_names;
        let name = |i: usize| {
            format!("{}: {}", tables::label_of(cx.table(), found[i].ix, hide), identity_words::doubts(&found[i]))
        };
        let selected = self.selected.and_then(|id| found.iter().position(|s| s.id == id));
        let output =
            Table::new("suspects", &columns(), found.len()).selected(selected).show(ui, name, |ui, i, column| {
                let suspect = &found[i];
                match column {
                    0 => table::text(ui, tables::label_of(cx.table(), suspect.ix, hide)),
                    1 => table::text(ui, numbers::count(suspect.profiles.into())),
                    _ => {
                        table::weak(ui, identity_words::doubts(suspect)).on_hover_text(identity_words::doubts(suspect))
                    }
                };
            });
        if let Some(i) = output.clicked {
            self.selected = Some(found[i].id);
        }
    }

    /// The list, if it is about the data as it is: positions of customers change with it.
    fn current(&self, cx: &ViewContext<'_>) -> Option<Arc<Vec<Suspect>>> {
        self.found.ready().filter(|(key, _)| **key == cx.revision_key()).map(|(_, found)| found.clone())
    }

    /// One customer, and the buttons.
    pub(super) fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let found = self.current(cx);
        let suspect = found.as_ref().and_then(|f| f.iter().find(|s| Some(s.id) == self.selected));
        let Some(suspect) = suspect else {
            heading(ui, text!("suspects-one-person-or-several"));
            caption(ui, text!("suspects-click-customer-to-see-why-it"));
            return;
        };
        let (people, settings) = (&cx.table().people, &cx.project().settings);
        heading(ui, &tables::label_of(cx.table(), suspect.ix, settings.hide_names));
        fact(ui, text!("suspects-profiles"), &numbers::count(suspect.profiles.into()));
        section(ui, text!("suspects-why-to-look"));
        for doubt in &suspect.doubts {
            paragraph(ui, doubt.text());
        }
        ui.add_space(12.0);
        if wide(ui, text!("suspects-split"), true).clicked() {
            cx.open(SplitDialog::new(suspect.id));
        }
        if wide(ui, text!("suspects-its-fine"), false).clicked() {
            decide(cx, identity::fine(people, &settings.identity, suspect.ix, now()));
        }
        if wide(ui, text!("suspects-open-customer"), false).clicked() {
            cx.push(Command::OpenCustomer(suspect.id));
        }
    }

    /// The list as CSV.
    pub(super) fn export(&self, cx: &ViewContext<'_>) -> Option<Export> {
        let (found, snapshot) = (self.current(cx)?, cx.snapshot.clone());
        Some(Export::list(
            Listing::of(text!("suspects-customers-that-look-like-several-people")),
            "look-like-several.csv",
            move |_| {
                let hide = snapshot.project.settings.hide_names;
                Ok(identity_words::suspects(&found, &snapshot.table, hide).to_csv().into_bytes())
            },
        ))
    }
}
