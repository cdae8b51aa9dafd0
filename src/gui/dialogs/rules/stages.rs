//! The stages in their order, and stage and kind of each touchpoint.

use std::collections::BTreeMap;

use egui::{TextEdit, Ui};

use crate::events::NameCount;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::Colors;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, list_box, page};
use crate::model::{Rules, TouchpointKind};
use crate::present::{numbers, touchpoint_kinds};
use crate::texts::text;

use super::state::RulesDialog;

/// The most stages a project can have.
const MOST: usize = 12;

fn columns() -> [Column; 4] {
    [
        Column::text(text!("stages-touchpoint"), 180.0).fixed(),
        Column::number(text!("stages-events"), 80.0).fixed().rank(1),
        Column::text(text!("stages-stage"), 180.0).fixed(),
        Column::text(text!("stages-kind"), 200.0).fixed(),
    ]
}

/// A touchpoint of the draft.
struct Row {
    touchpoint: String,
    events: u64,
    stage: Option<u8>,
    kind: TouchpointKind,
}

/// A change to the list of stages.
enum Change {
    Rename(usize, String),
    Later(usize),
    Remove(usize),
}

impl RulesDialog {
    pub(super) fn stages(&mut self, ui: &mut Ui, names: &[NameCount]) {
        self.stage_order(ui);
        caption(ui, text!("stages-kind-says-what-happens-at-touchpoint"));
        let rows = by_touchpoint(names);
        let (mut placed, mut chosen) = (None, None);
        let stages = self.draft.stages.clone();
        let name = |i: usize| {
            let (stage, kind) = (stage_name(&stages, rows[i].stage), touchpoint_kinds::label(rows[i].kind));
            format!("{}, {stage}, {kind}", rows[i].touchpoint)
        };
        Table::new("stages", &columns(), rows.len()).row_height(34.0).show(ui, name, |ui, i, column| {
            let row = &rows[i];
            match column {
                0 => drop(table::text(ui, &row.touchpoint)),
                1 => drop(table::text(ui, numbers::count(row.events))),
                2 => placed = stage_box(ui, i, row, &stages).map(|s| (row.touchpoint.clone(), s)).or(placed.take()),
                _ => chosen = kind_box(ui, i, row).map(|k| (row.touchpoint.clone(), k)).or(chosen.take()),
            }
        });
        if let Some((touchpoint, stage)) = placed {
            self.draft.stage_of.insert(touchpoint, stage);
        }
        if let Some((touchpoint, kind)) = chosen {
            self.draft.kind_of.insert(touchpoint, kind);
        }
    }

    fn stage_order(&mut self, ui: &mut Ui) {
        let c = Colors::get(ui);
        let mut change = None;
        ui.horizontal_wrapped(|ui| {
            let n = self.draft.stages.len();
            for i in 0..n {
                let (dot, _) = ui.allocate_exact_size(egui::vec2(10.0, 24.0), egui::Sense::hover());
                ui.painter().circle_filled(dot.center(), 5.0, c.stage(i as u8));
                let mut name = self.draft.stages[i].clone();
                let edit = ui.add(
                    TextEdit::singleline(&mut name)
                        .desired_width(128.0)
                        .hint_text(text!("stages-numbered-stage", n = i + 1)),
                );
                if edit.changed() {
                    change = Some(Change::Rename(i, name));
                }
                if i + 1 < n
                    && icon_button(ui, Icon::Right, &text!("stages-move-stage-one-to-right", n = i + 1), true).clicked()
                {
                    change = Some(Change::Later(i));
                }
                if n > 1 && icon_button(ui, Icon::Close, &text!("stages-remove-stage", n = i + 1), true).clicked() {
                    change = Some(Change::Remove(i));
                }
            }
        });
        match change {
            Some(Change::Rename(i, name)) => rename(&mut self.draft, i, &name),
            Some(Change::Later(i)) => self.draft.stages.swap(i, i + 1),
            Some(Change::Remove(i)) => drop(self.draft.stages.remove(i)),
            None => {}
        }
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(text!("stages-new-stage"));
            ui.add(TextEdit::singleline(&mut self.stage).desired_width(140.0).hint_text(text!("stages-loyalty")))
                .labelled_by(label.id);
            let name = self.stage.trim().to_owned();
            let useful = !name.is_empty() && self.draft.stages.len() < MOST && !self.draft.stages.contains(&name);
            if page::button_enabled(ui, useful, text!("stages-add-stage")).clicked() {
                self.draft.stages.push(name);
                self.stage.clear();
            }
        });
    }
}

/// Gives a stage another name, also where touchpoints were placed in it.
fn rename(rules: &mut Rules, i: usize, name: &str) {
    let old = std::mem::replace(&mut rules.stages[i], name.to_owned());
    for stage in rules.stage_of.values_mut().filter(|s| **s == old) {
        name.clone_into(stage);
    }
}

fn stage_name(stages: &[String], stage: Option<u8>) -> &str {
    stage.and_then(|s| stages.get(s as usize)).map_or(text!("stages-no-stage"), String::as_str)
}

/// Offers the stages; the name of the one that was chosen, empty for none.
fn stage_box(ui: &mut Ui, i: usize, row: &Row, stages: &[String]) -> Option<String> {
    let mut placed = None;
    let combo = list_box(("stage", i)).selected_text(stage_name(stages, row.stage)).width(170.0);
    let response = combo.show_ui(ui, |ui| {
        for (s, name) in stages.iter().enumerate() {
            if ui.selectable_label(row.stage == Some(s as u8), name).clicked() {
                placed = Some(name.clone());
            }
        }
        if ui.selectable_label(row.stage.is_none(), text!("stages-no-stage")).clicked() {
            placed = Some(String::new());
        }
    });
    response.response.accessible_name(text!("stages-stage-of", touchpoint = row.touchpoint));
    placed
}

/// Offers the kinds; the one that was chosen.
fn kind_box(ui: &mut Ui, i: usize, row: &Row) -> Option<TouchpointKind> {
    let mut chosen = None;
    let combo = list_box(("kind", i)).selected_text(touchpoint_kinds::label(row.kind)).width(190.0);
    let response = combo.show_ui(ui, |ui| {
        for kind in TouchpointKind::ALL {
            if ui.selectable_label(row.kind == kind, touchpoint_kinds::label(kind)).clicked() {
                chosen = Some(kind);
            }
        }
    });
    response.response.accessible_name(text!("stages-kind-of", touchpoint = row.touchpoint));
    chosen
}

/// Touchpoints, most events first.
fn by_touchpoint(names: &[NameCount]) -> Vec<Row> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for n in names {
        let row = rows.entry(n.touchpoint.as_str()).or_insert_with(|| Row {
            touchpoint: n.touchpoint.clone(),
            events: 0,
            stage: n.stage,
            kind: n.kind,
        });
        row.events += n.events;
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by_key(|r| std::cmp::Reverse(r.events));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renaming_a_stage_keeps_its_touchpoints() {
        let mut rules = Rules::default();
        rules.stage_of.insert("Wish list".to_owned(), "Decision".to_owned());
        rename(&mut rules, 2, "Choice");
        assert_eq!(rules.stages[2], "Choice");
        assert_eq!(rules.stage_of["Wish list"], "Choice");
    }
}
