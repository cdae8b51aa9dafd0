//! A question of one's own: a sentence to put together, how many customers there are to learn from, and the answer.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::views::tab::ViewTab;
use crate::gui::widgets::{caption, chip, chip_within, folding, menu_chip, menu_list, page};
use crate::insights::{
    AnswerError, OwnPrediction, OwnPredictionSettings, Question, Scope, own_examples, own_examples_words,
};
use crate::model::{Change, DefinedTarget, PredictionDefinition, RuleEvent, TouchpointKind};
use crate::present::prediction_definitions as definitions;
use crate::present::touchpoint_kinds;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::Edit;

use super::state::PredictionsView;

/// Days that the chips offer; others can be asked for by command and are shown then.
const ACTIVE: [Option<usize>; 9] =
    [None, Some(7), Some(14), Some(28), Some(60), Some(90), Some(180), Some(365), Some(730)];
const AHEAD: [usize; 6] = [7, 14, 30, 60, 90, 180];

impl PredictionsView {
    pub(super) fn show_own(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.own.headline(ui, cx);
        let scope = cx.scope();
        let question = self.own.question(cx);
        let before = question.settings_of::<OwnPrediction>().unwrap_or_default();
        let mut how = before.clone();
        let definition = how.definition(&scope).ok();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            sentence(ui, cx, &mut how, definition.as_ref());
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            if let Some(definition) = &definition {
                keep(ui, cx, definition);
            }
            if let Some(kept) = kept(ui, cx, definition.as_ref()) {
                how = OwnPredictionSettings::of(&kept, &scope);
            }
        });
        if how != before {
            self.own.open(&Question::of::<OwnPrediction>(&how, cx.filter.clone(), None));
        }
        if let Some(definition) = definition {
            self.examples(ui, cx, (scope, definition));
        }
        self.own.ui(ui, cx);
    }

    /// How many customers there are to learn from: known long before the answer.
    fn examples(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, (scope, definition): (Scope, PredictionDefinition)) {
        let key = (cx.revision_key(), definition.clone());
        let count = move |progress: &Progress| match own_examples(&scope, &definition, progress) {
            Ok(found) => Ok(found.map_or_else(String::new, |found| {
                own_examples_words(&found, definition.horizon_days, &scope.settings().time_zone)
            })),
            Err(AnswerError::Cancelled) => Err(Cancelled),
            Err(why) => Ok(why.to_string()),
        };
        let says = self.examples.ask(cx.jobs, text!("own-prediction-counting"), key, count);
        let says = says.map_or(text!("own-prediction-counting"), |says| says.as_str());
        caption(ui, says);
    }
}

/// The sentence, whose parts are choices.
fn sentence(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    how: &mut OwnPredictionSettings,
    definition: Option<&PredictionDefinition>,
) {
    ui.label(text!("own-prediction-ask-of"));
    let active = |days: Option<usize>| match days {
        Some(days) => text!("own-prediction-active-in-last", days),
        None => text!("own-prediction-ever-active").to_owned(),
    };
    chosen_days(ui, text!("own-prediction-how-long-ago"), &mut how.active_days, Some(28), &ACTIVE, active);
    ui.label(text!("own-prediction-who-will"));
    let mut target = definition.map_or(DefinedTarget::Event(RuleEvent::Order), |of| of.target.clone());
    if target_chip(ui, cx, &mut target) {
        how.target = definitions::target_text(&target, &cx.project().segments);
    }
    ui.label(text!("own-prediction-in-the-next"));
    let ahead = |days: usize| text!("own-prediction-days", days);
    chosen_days(ui, text!("own-prediction-how-far-ahead"), &mut how.horizon_days, 30, &AHEAD, ahead);
}

/// A chip of days: those that are offered and those that are asked for now.
fn chosen_days<T: Copy + PartialEq>(
    ui: &mut Ui,
    title: &str,
    days: &mut T,
    usual: T,
    offered: &[T],
    name: impl Fn(T) -> String,
) {
    let now = *days;
    let all = offered.iter().copied().chain((!offered.contains(&now)).then_some(now));
    let named: Vec<(T, String)> = all.map(|days| (days, name(days))).collect();
    let choices: Vec<(T, &str)> = named.iter().map(|(days, name)| (*days, name.as_str())).collect();
    menu_chip(ui, title, days, usual, &choices);
}

/// A chip of what customers may do; gives whether another was chosen.
fn target_chip(ui: &mut Ui, cx: &ViewContext<'_>, target: &mut DefinedTarget) -> bool {
    let segments = &cx.project().segments;
    let title = text!("own-prediction-what-may-happen");
    let response = chip_within(ui, title, &definitions::target_words(target, segments), false, 300.0);
    let before = target.clone();
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(280.0);
        menu_list(ui, 340.0, |ui| {
            let mut entry = |ui: &mut Ui, of: DefinedTarget, name: &str| {
                if ui.selectable_label(*target == of, name).clicked() {
                    *target = of;
                    ui.close();
                }
            };
            for event in [RuleEvent::Order, RuleEvent::Activity, RuleEvent::Session] {
                let of = DefinedTarget::Event(event);
                let name = definitions::target_words(&of, segments);
                entry(ui, of, &name);
            }
            caption(ui, text!("funnel-steps-touchpoints"));
            let names = &cx.table().names;
            for name in &names.touchpoints {
                entry(ui, DefinedTarget::Event(RuleEvent::Touchpoint(name.clone())), name);
            }
            folding(text!("conditions-kinds")).show(ui, |ui| {
                for kind in TouchpointKind::ALL.into_iter().filter(|kind| names.kind_of.contains(kind)) {
                    entry(ui, DefinedTarget::Event(RuleEvent::Kind(kind)), touchpoint_kinds::label(kind));
                }
            });
            let can_be_entered = |rule: &crate::model::MemberRule| !rule.asks_chance();
            let by_rule: Vec<_> = segments.iter().filter(|of| of.kind.rule().is_some_and(can_be_entered)).collect();
            if !by_rule.is_empty() {
                caption(ui, text!("own-prediction-enter-a-segment"));
                by_rule.iter().for_each(|of| entry(ui, DefinedTarget::Enters(of.id), &of.name));
            }
        });
    });
    *target != before
}

/// The button that keeps the question, or removes it where it is kept.
fn keep(ui: &mut Ui, cx: &ViewContext<'_>, definition: &PredictionDefinition) {
    let (known, segments) = (&cx.project().definitions, &cx.project().segments);
    if let Some(change) = definitions::keep(known, definition.clone()) {
        let label = text!("own-prediction-keep");
        if cx.editing(ui, |ui| page::button_enabled(ui, true, label)).clicked() {
            let says = text!("own-prediction-was-kept", question = definitions::question(definition, segments));
            cx.push(Command::Change(AnyChange::edit(Edit::Definitions(change), move |_| says)));
        }
        return;
    }
    let is_this = |of: &&PredictionDefinition| PredictionDefinition { id: 0, ..(*of).clone() } == *definition;
    let ids: Vec<u32> = known.iter().filter(is_this).map(|of| of.id).collect();
    let label = text!("own-prediction-forget");
    if cx.editing(ui, |ui| page::button_enabled(ui, true, label)).clicked() {
        cx.push(Command::Edit(Edit::Definitions(Change::Remove(ids))));
    }
}

/// The questions that are kept; gives the one that was chosen.
fn kept(ui: &mut Ui, cx: &ViewContext<'_>, now: Option<&PredictionDefinition>) -> Option<PredictionDefinition> {
    let (known, segments) = (&cx.project().definitions, &cx.project().segments);
    if known.is_empty() {
        return None;
    }
    let title = text!("own-prediction-kept");
    let says = text!("count-kept-questions", n = known.len() as u64);
    let response = chip(ui, title, &says, false);
    let mut clicked = None;
    Popup::menu(&response).accessible_name(title).show(|ui| {
        ui.set_width(420.0);
        menu_list(ui, 320.0, |ui| {
            for of in known {
                let is_now = now.is_some_and(|now| PredictionDefinition { id: now.id, ..of.clone() } == *now);
                if ui.selectable_label(is_now, definitions::question(of, segments)).clicked() {
                    clicked = Some(of.clone());
                    ui.close();
                }
            }
        });
    });
    clicked
}
