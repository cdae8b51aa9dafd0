//! The rule of a playbook as rows: one condition each, joined by one word. What is deeper than that stays as it was written.

use egui::{DragValue, Ui};

use crate::gui::context::ViewContext;
use crate::gui::dialogs::conditions::{RuleRow, comparison, condition, join_chip};
use crate::gui::widgets::menu_chip;
use crate::model::{Comparison, CustomerSign, MemberRule, MoodBand, PlaybookRule, RuleEvent, SegmentId, Target};
use crate::present::member_rules::playbook_rule_words;
use crate::texts::text;

/// A rule as rows.
#[derive(Debug, Clone, PartialEq)]
struct Rows {
    /// Whether one condition is enough.
    any: bool,
    rows: Vec<(bool, PlaybookRule)>,
}

impl Rows {
    fn of(rule: &PlaybookRule) -> Self {
        let (any, rules) = match rule {
            PlaybookRule::All(rules) => (false, rules.as_slice()),
            PlaybookRule::Any(rules) => (true, rules.as_slice()),
            one => (false, std::slice::from_ref(one)),
        };
        let row = |rule: &PlaybookRule| match rule {
            PlaybookRule::Not(rule) => (true, (**rule).clone()),
            rule => (false, rule.clone()),
        };
        Self { any, rows: rules.iter().map(row).collect() }
    }

    /// The rule; one of no condition holds of nobody.
    fn rule(self) -> PlaybookRule {
        let rule = |(not, rule): (bool, PlaybookRule)| if not { PlaybookRule::Not(Box::new(rule)) } else { rule };
        let mut rules: Vec<PlaybookRule> = self.rows.into_iter().map(rule).collect();
        match rules.len() {
            1 => rules.remove(0),
            _ if self.any => PlaybookRule::Any(rules),
            _ => PlaybookRule::All(rules),
        }
    }
}

/// Draws a rule as rows and the menu that adds one; gives the rule where it was changed.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, id: &str, rule: &PlaybookRule) -> Option<PlaybookRule> {
    let before = Rows::of(rule);
    let mut now = before.clone();
    if now.rows.len() > 1 {
        join_chip(ui, &mut now.any);
    }
    let mut removed = None;
    let last_stays = now.rows.len() == 1;
    for (i, (not, rule)) in now.rows.iter_mut().enumerate() {
        let row = RuleRow { id: (id, i), not, can_go: !last_stays };
        if row.show(ui, |ui| fields(ui, cx, rule)) {
            removed = Some(i);
        }
        ui.add_space(4.0);
    }
    if let Some(i) = removed {
        now.rows.remove(i);
    }
    if let Some(new) = add_menu(ui, cx) {
        now.rows.push((false, new));
    }
    (now != before).then(|| now.rule())
}

/// The fields of one condition.
fn fields(ui: &mut Ui, cx: &ViewContext<'_>, rule: &mut PlaybookRule) {
    let project = cx.project();
    match rule {
        PlaybookRule::Sign(sign) => {
            let words = CustomerSign::ALL.map(|sign| playbook_rule_words(&PlaybookRule::Sign(sign), &[]));
            let choices: Vec<(CustomerSign, &str)> =
                CustomerSign::ALL.into_iter().zip(words.iter().map(String::as_str)).collect();
            menu_chip(ui, text!("playbooks-tab-signs"), sign, CustomerSign::OpenCart, &choices);
        }
        PlaybookRule::Segment(id) => {
            let choices: Vec<(SegmentId, &str)> =
                project.segments.iter().map(|segment| (segment.id, segment.name.as_str())).collect();
            ui.label(text!("playbooks-tab-in-segment"));
            menu_chip(ui, text!("playbooks-tab-segments"), id, 0, &choices);
        }
        PlaybookRule::Stage(name) => {
            let stages = &cx.table().names.stages;
            let choices: Vec<(usize, &str)> = stages.iter().map(String::as_str).enumerate().collect();
            let mut at = stages.iter().position(|stage| stage == name).unwrap_or(usize::MAX);
            ui.label(text!("playbooks-tab-in-stage"));
            if menu_chip(ui, text!("playbooks-tab-stages"), &mut at, usize::MAX, &choices)
                && let Some(stage) = stages.get(at)
            {
                name.clone_from(stage);
            }
        }
        PlaybookRule::Mood(band) => {
            let words = MoodBand::ALL.map(|band| playbook_rule_words(&PlaybookRule::Mood(band), &[]));
            let choices: Vec<(MoodBand, &str)> =
                MoodBand::ALL.into_iter().zip(words.iter().map(String::as_str)).collect();
            menu_chip(ui, text!("playbooks-tab-moods"), band, MoodBand::Negative, &choices);
        }
        PlaybookRule::Chance { of, is, percent } => {
            let targets = [
                (Target::Purchase, text!("playbooks-tab-chance-of-order")),
                (Target::Silent, text!("playbooks-tab-chance-of-silence")),
            ];
            menu_chip(ui, text!("playbooks-tab-chance"), of, Target::Purchase, &targets);
            comparison(ui, is);
            ui.add(DragValue::new(percent).range(0..=100).suffix(" %"));
        }
        PlaybookRule::Did(rule) => condition(ui, cx, rule),
        other => {
            ui.add(egui::Label::new(playbook_rule_words(other, &project.segments)).wrap());
        }
    }
}

/// The menu of conditions to add, each with its first choice.
fn add_menu(ui: &mut Ui, cx: &ViewContext<'_>) -> Option<PlaybookRule> {
    let mut new = None;
    ui.menu_button(text!("playbooks-tab-add-condition"), |ui| {
        let mut entry = |ui: &mut Ui, name: &str, rule: Option<PlaybookRule>| {
            let Some(rule) = rule else { return };
            if ui.button(name).clicked() {
                new = Some(rule);
                ui.close();
            }
        };
        entry(ui, text!("playbooks-tab-signs"), Some(PlaybookRule::Sign(CustomerSign::OpenCart)));
        let segment = cx.project().segments.first().map(|segment| PlaybookRule::Segment(segment.id));
        entry(ui, text!("playbooks-tab-segments"), segment);
        let stage = cx.table().names.stages.first().cloned().map(PlaybookRule::Stage);
        entry(ui, text!("playbooks-tab-stages"), stage);
        let chance = PlaybookRule::Chance { of: Target::Purchase, is: Comparison::AtLeast, percent: 50 };
        entry(ui, text!("playbooks-tab-chance"), Some(chance));
        entry(ui, text!("playbooks-tab-moods"), Some(PlaybookRule::Mood(MoodBand::Negative)));
        let did = MemberRule::Did { what: RuleEvent::Order, at_least: 1, within_days: None };
        entry(ui, text!("playbooks-tab-what-they-did"), Some(PlaybookRule::Did(did)));
        let paid = MemberRule::Value { is: Comparison::AtLeast, cents: 10_000, within_days: None };
        entry(ui, text!("playbooks-tab-what-they-paid"), Some(PlaybookRule::Did(paid)));
    });
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_the_rule() {
        let sign = |sign| PlaybookRule::Sign(sign);
        let not = |rule| PlaybookRule::Not(Box::new(rule));
        let cart = sign(CustomerSign::OpenCart);
        let deep = PlaybookRule::Any(vec![cart.clone(), not(sign(CustomerSign::Trouble))]);
        for rule in [
            cart.clone(),
            not(cart.clone()),
            deep.clone(),
            PlaybookRule::All(vec![not(cart), deep, PlaybookRule::Mood(MoodBand::Positive)]),
        ] {
            assert_eq!(Rows::of(&rule).rule(), rule);
        }
    }
}
