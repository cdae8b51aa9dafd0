//! Who is one person, and what did not join anybody.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, heading, page};
use crate::identity::{IdKind, IdentitySummary};
use crate::model::{IdentityRules, Settings};
use crate::present::numbers;
use crate::workspace::Edit;

use super::DataView;

const DROPPED: [Column; 3] = [
    Column::text("Kind", 110.0).fixed(),
    Column::text("Shared value", 220.0).fixed(),
    Column::text("Why it joins nobody", 360.0).fixed(),
];

impl DataView {
    /// The summary, the rules, and the identifiers that join nobody.
    pub(super) fn show_identity(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (people, rules) = (cx.table().people.clone(), cx.project().settings.identity.clone());
        let found = self
            .identity
            .ask(cx.jobs, "Check identity", cx.revision_key(), move |_| Ok(crate::identity::resolve(&people, &rules)));
        let Some(found) = found.cloned() else { return };
        summary(ui, &found.summary);
        rules_row(ui, cx);
        ui.add_space(8.0);
        if found.dropped.is_empty() {
            caption(ui, "No identifier is shared by too many people.");
            return;
        }
        heading(ui, "Shared by several people, so they join nobody");
        let hide = cx.project().settings.hide_names;
        let name = |i: usize| found.dropped[i].text();
        Table::new("dropped", &DROPPED, found.dropped.len()).show(ui, name, |ui, i, column| {
            let dropped = &found.dropped[i];
            match column {
                0 => table::text(ui, dropped.kind.label()),
                1 => table::text(ui, if hide { "hidden" } else { dropped.value.as_str() }),
                _ if hide => table::weak(ui, format!("used by {} people", dropped.persons)),
                _ => table::weak(ui, dropped.text()),
            };
        });
    }
}

fn summary(ui: &mut Ui, s: &IdentitySummary) {
    page::figures(
        ui,
        &[
            (numbers::count(s.profiles), "profiles: identifiers as they came"),
            (numbers::count(s.customers), "customers they make"),
            (numbers::count(s.joined_customers), "customers joined from several profiles"),
            (numbers::count(s.anonymous), "known by a device alone"),
        ],
    );
    let joins: Vec<String> = IdKind::ALL
        .iter()
        .zip(s.joins)
        .filter(|(_, n)| *n > 0)
        .map(|(kind, n)| format!("{} by {}", numbers::count(n), kind.label()))
        .collect();
    if !joins.is_empty() {
        caption(ui, &format!("Joins: {}", joins.join(" · ")));
    }
}

/// What may join profiles; every change joins everybody anew and can be undone.
fn rules_row(ui: &mut Ui, cx: &ViewContext<'_>) {
    let settings = &cx.project().settings;
    let mut rules = settings.identity.clone();
    ui.horizontal_wrapped(|ui| {
        ui.label("Join by customer id and");
        ui.checkbox(&mut rules.by_email, "e-mail");
        ui.checkbox(&mut rules.by_phone, "phone");
        ui.checkbox(&mut rules.by_device, "device");
    });
    if rules != settings.identity {
        change(cx, settings, rules);
    }
}

fn change(cx: &ViewContext<'_>, settings: &Settings, identity: IdentityRules) {
    cx.push(Command::Edit(Edit::SetSettings(Settings { identity, ..settings.clone() })));
}
