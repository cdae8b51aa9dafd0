//! The stages in their order, and the stage of each touchpoint.

use std::collections::BTreeMap;

use egui::{TextEdit, Ui};

use crate::events::NameCount;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::Colors;
use crate::gui::widgets::list_box;
use crate::gui::widgets::page;
use crate::gui::widgets::table::{self, Column, Table};
use crate::model::Rules;
use crate::present::numbers;

use super::RulesDialog;

/// The most stages a project can have.
const MOST: usize = 12;

const COLUMNS: [Column; 3] = [
    Column::text("Touchpoint", 180.0).fixed(),
    Column::number("Events", 80.0).fixed().rank(1),
    Column::text("Stage", 180.0).fixed(),
];

/// A change to the list of stages.
enum Change {
    Rename(usize, String),
    Later(usize),
    Remove(usize),
}

impl RulesDialog {
    /// Draws the tab.
    pub(super) fn stages(&mut self, ui: &mut Ui, names: &[NameCount]) {
        self.stage_order(ui);
        ui.add_space(4.0);
        let touchpoints = by_touchpoint(names);
        let mut placed = None;
        let stages = self.draft.stages.clone();
        let name = |i: usize| format!("{}, {}", touchpoints[i].0, stage_name(&stages, touchpoints[i].2));
        Table::new("stages", &COLUMNS, touchpoints.len()).row_height(34.0).show(ui, name, |ui, i, column| {
            let (touchpoint, events, stage) = &touchpoints[i];
            match column {
                0 => drop(table::text(ui, touchpoint)),
                1 => drop(table::text(ui, numbers::count(*events))),
                _ => {
                    let combo = list_box(("stage", i)).selected_text(stage_name(&stages, *stage)).width(170.0);
                    let response = combo.show_ui(ui, |ui| {
                        for (s, name) in stages.iter().enumerate() {
                            if ui.selectable_label(*stage == Some(s as u8), name).clicked() {
                                placed = Some((touchpoint.clone(), name.clone()));
                            }
                        }
                        if ui.selectable_label(stage.is_none(), "No stage").clicked() {
                            placed = Some((touchpoint.clone(), String::new()));
                        }
                    });
                    response.response.accessible_name(format!("Stage of {touchpoint}"));
                }
            }
        });
        if let Some((touchpoint, stage)) = placed {
            self.draft.stage_of.insert(touchpoint, stage);
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
                let edit =
                    ui.add(TextEdit::singleline(&mut name).desired_width(128.0).hint_text(format!("Stage {}", i + 1)));
                if edit.changed() {
                    change = Some(Change::Rename(i, name));
                }
                if i + 1 < n
                    && icon_button(ui, Icon::Right, &format!("Move stage {} one to the right", i + 1), true).clicked()
                {
                    change = Some(Change::Later(i));
                }
                if n > 1 && icon_button(ui, Icon::Close, &format!("Remove stage {}", i + 1), true).clicked() {
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
            let label = ui.label("New stage");
            ui.add(TextEdit::singleline(&mut self.stage).desired_width(140.0).hint_text("Loyalty"))
                .labelled_by(label.id);
            let name = self.stage.trim().to_owned();
            let useful = !name.is_empty() && self.draft.stages.len() < MOST && !self.draft.stages.contains(&name);
            if page::button_enabled(ui, useful, "Add stage").clicked() {
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
    stage.and_then(|s| stages.get(s as usize)).map_or("No stage", String::as_str)
}

/// (touchpoint, events, stage), most events first.
fn by_touchpoint(names: &[NameCount]) -> Vec<(String, u64, Option<u8>)> {
    let mut sums: BTreeMap<&str, (u64, Option<u8>)> = BTreeMap::new();
    for n in names {
        let entry = sums.entry(n.touchpoint.as_str()).or_insert((0, n.stage));
        entry.0 += n.events;
    }
    let mut rows: Vec<_> = sums.into_iter().map(|(t, (events, stage))| (t.to_owned(), events, stage)).collect();
    rows.sort_by_key(|r| std::cmp::Reverse(r.1));
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
