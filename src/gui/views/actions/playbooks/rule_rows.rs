//! The rule of a playbook as rows: one condition each, joined by one word. What is deeper than that stays as it was written.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::dialogs::conditions::{RuleRow, condition, join_chip};
use crate::gui::widgets::list_box;
use crate::model::{
    ChanceRule, Comparison, CustomerSign, MemberRule, MoodBand, PlaybookRule, RuleEvent, SegmentId, Target,
};
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
            let word = |sign: &CustomerSign| playbook_rule_words(&PlaybookRule::Sign(*sign), &[]);
            choice(ui, text!("playbooks-tab-signs"), sign, &CustomerSign::ALL, word);
        }
        PlaybookRule::Segment(id) => {
            let ids: Vec<SegmentId> = project.segments.iter().map(|segment| segment.id).collect();
            let segment = |id: &SegmentId| project.segments.iter().find(|of| of.id == *id);
            ui.label(text!("playbooks-tab-in-segment"));
            let word = |id: &SegmentId| segment(id).map(|of| of.name.clone()).unwrap_or_default();
            choice(ui, text!("playbooks-tab-segments"), id, &ids, word);
        }
        PlaybookRule::Stage(name) => {
            ui.label(text!("playbooks-tab-in-stage"));
            choice(ui, text!("playbooks-tab-stages"), name, &cx.table().names.stages, String::clone);
        }
        PlaybookRule::Mood(band) => {
            let word = |band: &MoodBand| playbook_rule_words(&PlaybookRule::Mood(*band), &[]);
            choice(ui, text!("playbooks-tab-moods"), band, &MoodBand::ALL, word);
        }
        PlaybookRule::Chance(rule) => {
            let mut shared = MemberRule::Chance(*rule);
            condition(ui, cx, &mut shared);
            if let MemberRule::Chance(edited) = shared {
                *rule = edited;
            }
        }
        PlaybookRule::Did(rule) => condition(ui, cx, rule),
        other => {
            ui.add(egui::Label::new(playbook_rule_words(other, &project.segments)).wrap());
        }
    }
}

/// A list to choose from, no wider than there is room.
fn choice<T: Clone + PartialEq>(ui: &mut Ui, title: &str, current: &mut T, all: &[T], word: impl Fn(&T) -> String) {
    let room = ui.max_rect().width().min(240.0);
    let list = list_box(title).selected_text(word(current)).width(room).wrap();
    let response = list.show_ui(ui, |ui| {
        for of in all {
            ui.selectable_value(current, of.clone(), word(of));
        }
    });
    response.response.accessible_name(title).on_hover_text(word(current));
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
        let chance = ChanceRule {
            of: Target::Purchase,
            horizon_days: ChanceRule::USUAL_HORIZON,
            is: Comparison::AtLeast,
            percent: 50,
        };
        entry(ui, text!("playbooks-tab-chance"), Some(PlaybookRule::Chance(chance)));
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
