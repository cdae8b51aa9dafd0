//! Names proposed for addresses: chosen, renamed and previewed before they become rules.

use std::sync::Arc;

use egui::{TextEdit, Ui};

use crate::analysis::addresses::{Preview, Proposals, preview, propose};
use crate::gui::context::ViewContext;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, heading, tick_box};
use crate::model::Rules;
use crate::present::numbers;
use crate::privacy::mask;
use crate::texts::text;

use super::state::{Addresses, RulesDialog};

fn proposed_columns() -> [Column; 6] {
    [
        Column::text("", 28.0).fixed(),
        Column::text(text!("addresses-addresses"), 180.0).fixed(),
        Column::text(text!("addresses-become"), 170.0).fixed(),
        Column::number(text!("addresses-how-many"), 76.0).fixed().rank(1),
        Column::number(text!("addresses-events"), 76.0).fixed().rank(2),
        Column::text(text!("addresses-such-as"), 200.0).fixed().rank(3),
    ]
}

fn preview_columns() -> [Column; 4] {
    [
        Column::text(text!("addresses-address"), 220.0).fixed(),
        Column::number(text!("addresses-events"), 76.0).fixed().rank(2),
        Column::text(text!("addresses-now"), 170.0).fixed().rank(1),
        Column::text(text!("addresses-then"), 170.0).fixed(),
    ]
}

impl Addresses {
    /// `draft` with what is chosen.
    pub(super) fn added_to(&self, draft: &Rules) -> Rules {
        self.list.added_to(draft, |i| self.chosen.get(i).copied().unwrap_or(false))
    }

    /// Chooses nothing any more.
    pub(super) fn clear(&mut self) {
        self.chosen.fill(false);
    }

    fn ask(&mut self, cx: &ViewContext<'_>, draft: &Rules) {
        let (table, rules) = (cx.table().clone(), draft.clone());
        let key = (cx.revision_key(), draft.clone());
        let found = self
            .found
            .ask(cx.jobs, text!("addresses-look-at-addresses"), key, move |_| Ok(propose(&table, &rules)))
            .cloned();
        let is_new = |new: &Arc<Proposals>| self.from.as_ref().is_none_or(|old| !Arc::ptr_eq(old, new));
        if let Some(new) = found.filter(is_new) {
            self.list = (*new).clone();
            self.chosen = vec![std::mem::take(&mut self.all_at_first); new.list.len()];
            self.from = Some(new);
        }
    }
}

impl RulesDialog {
    pub(super) fn addresses(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.addresses.ask(cx, &self.draft);
        if self.addresses.from.is_none() {
            caption(ui, text!("addresses-looking-at-addresses"));
            return;
        }
        let after = self.addresses.added_to(&self.draft);
        let (table, before, then) = (cx.table().clone(), self.before.clone(), after.clone());
        let preview = self.addresses.preview.ask(
            cx.jobs,
            text!("addresses-preview-names"),
            (cx.revision_key(), after),
            move |_| Ok(preview(&table, &before, &then)),
        );
        let preview = preview.cloned();
        let state = &mut self.addresses;
        ui.horizontal(|ui| {
            if let Some(preview) = &preview {
                heading(
                    ui,
                    &format!(
                        "{} → {}",
                        text!("count-addresses", n = preview.addresses),
                        text!("count-touchpoints", n = preview.after)
                    ),
                );
                caption(
                    ui,
                    &text!(
                        "addresses-now-and-get-another-name",
                        touchpoints = text!("count-touchpoints", n = preview.before),
                        addresses = text!("count-addresses", n = preview.changed),
                        events = text!("count-events", n = preview.events)
                    ),
                );
            }
        });
        if state.list.list.is_empty() {
            caption(ui, text!("addresses-every-address-has-name-of-its"));
        } else {
            let half = ui.available_height() * 0.5;
            state.proposed(ui, half, cx.project().settings.hide_names);
        }
        if let Some(preview) = preview.filter(|s| !s.rows.is_empty()) {
            show_preview(ui, &preview, cx.project().settings.hide_names);
        }
    }
}

impl Addresses {
    fn proposed(&mut self, ui: &mut Ui, height: f32, hide: bool) {
        let chosen = self.chosen.iter().filter(|on| **on).count();
        ui.horizontal(|ui| {
            let all = chosen == self.chosen.len();
            if button(ui, if all { text!("addresses-choose-none") } else { text!("addresses-choose-all") }).clicked() {
                self.chosen.fill(!all);
            }
            caption(
                ui,
                &text!(
                    "addresses-of-chosen-names-can-be-changed",
                    chosen,
                    proposals = text!("count-proposals", n = self.chosen.len() as u64)
                ),
            );
        });
        let list = &mut self.list.list;
        let names: Vec<String> =
            list.iter().map(|p| text!("addresses-becomes", pattern = p.pattern, touchpoint = p.touchpoint)).collect();
        let flags = &mut self.chosen;
        let output = Table::new("proposed", &proposed_columns(), names.len()).row_height(34.0).max_height(height).show(
            ui,
            |i| names[i].clone(),
            |ui, i, column| {
                let p = &mut list[i];
                match column {
                    0 => {
                        let check = tick_box(ui, &mut flags[i], "");
                        check.accessible_name(text!("addresses-use", pattern = p.pattern));
                    }
                    1 => drop(table::text(ui, &p.pattern).on_hover_text(why(p))),
                    2 => {
                        let edit = TextEdit::singleline(&mut p.touchpoint).desired_width(ui.available_width() - 12.0);
                        ui.add(edit).accessible_name(text!("addresses-name-of", pattern = p.pattern));
                    }
                    3 => drop(table::text(ui, numbers::count(p.addresses))),
                    4 => drop(table::text(ui, numbers::count(p.events))),
                    _ => {
                        let all: Vec<String> = p.examples.iter().map(|e| address_text(e, hide)).collect();
                        table::weak(ui, all.first().map_or("", String::as_str)).on_hover_text(all.join("\n"));
                    }
                }
            },
        );
        if let Some(i) = output.clicked {
            self.chosen[i] = !self.chosen[i];
        }
    }
}

/// Why addresses are taken for one: the ids in them.
fn why(p: &crate::analysis::addresses::ProposedRule) -> String {
    let kinds: Vec<&str> = p.kinds.iter().map(|k| k.label()).collect();
    match (kinds.is_empty(), p.addresses) {
        (true, 1) => text!("addresses-one-page-that-is-viewed-often").to_owned(),
        (true, _) => text!("addresses-many-names-in-one-folder").to_owned(),
        (false, _) => text!("addresses-they-differ-by", kinds = kinds.join(", ")),
    }
}

/// An address; on a projector without what tells who somebody is.
fn address_text(address: &str, hide: bool) -> String {
    if hide { mask(&address.replace("%40", "@")).into_owned() } else { address.to_owned() }
}

fn show_preview(ui: &mut Ui, preview: &Preview, hide: bool) {
    ui.add_space(4.0);
    caption(ui, text!("addresses-which-address-becomes-what-those-that"));
    let rows = &preview.rows;
    let name = |i: usize| {
        text!(
            "addresses-now-then",
            address_text = address_text(&rows[i].address, hide),
            now = rows[i].before,
            then = rows[i].after
        )
    };
    Table::new("preview of addresses", &preview_columns(), rows.len()).show(ui, name, |ui, i, column| {
        let row = &rows[i];
        match column {
            0 => {
                let address = address_text(&row.address, hide);
                table::text(ui, &address).on_hover_text(address)
            }
            1 => table::text(ui, numbers::count(row.events)),
            2 => table::weak(ui, &row.before),
            _ if row.before == row.after => table::weak(ui, &row.after),
            _ => table::text(ui, &row.after),
        };
    });
}
