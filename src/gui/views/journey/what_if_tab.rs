//! What if: moves as levers; the one that is picked can be taken more or less often, steps can be blocked or gone past, and
//! what follows is said at once.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::flow::Level;
use crate::analysis::what_if::Amount;
use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answer_table;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer};
use crate::gui::views::tab::ViewTab;
use crate::gui::widgets::{self, caption, menu_chip};
use crate::insights::{AnyComputedInsight, NamedTable, Question, WhatIf, WhatIfSettings};
use crate::model::{NameList, is_same_name};
use crate::present::numbers;
use crate::texts::{fixed, percentage, text};

use super::controls::entity_chip;
use super::what_if_details::{self as details, MoveEdit};
use super::what_if_levers::{Levers, PickedMove};

/// What is said until there is an answer.
fn counting() -> &'static str {
    text!("what-if-tab-counting")
}

/// The least height in which figures leave room for levers.
const ROOM_FOR_FIGURES: f32 = 240.0;

/// The part of the answer that the tab shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum AnswerPart {
    #[default]
    Levers,
    /// The table of this name.
    Table(&'static str),
}

/// State of the tab.
#[derive(Default)]
pub(super) struct WhatIfTab {
    how: WhatIfSettings,
    /// The journeys without changes: what takes long.
    journeys: AnswerSlot<WhatIf>,
    /// The same with the changes.
    changed: AnswerSlot<WhatIf>,
    picked: Option<PickedMove>,
    shown: AnswerPart,
    row: Option<usize>,
}

type Answered = Arc<ComputedAnswer<WhatIf>>;

impl WhatIfTab {
    /// Asks a question here; whether it is one of what if.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let Some(how) = question.settings_of::<WhatIf>() else { return false };
        let (journeys, changed) = (std::mem::take(&mut self.journeys), std::mem::take(&mut self.changed));
        *self = Self { how, journeys, changed, ..Self::default() };
        true
    }

    /// The settings without changes.
    fn without_changes(&self) -> WhatIfSettings {
        WhatIfSettings::of(self.how.level, self.how.entity)
    }

    fn has_changes(&self) -> bool {
        self.how != self.without_changes()
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        let plain = self.without_changes();
        let Some(base) = self.journeys.ask(cx, &plain) else { return };
        if self.has_changes() && !self.journeys.is_outdated() {
            let (computed, how) = (base.computed.clone(), self.how.clone());
            let work = move |progress: &_| computed.with_changes(how, progress);
            self.changed.ask_by(cx, cx.events_key(), &self.how, work);
        }
    }

    /// The answer on the screen.
    fn answered(&self) -> Option<Answered> {
        let changed = self.changed.get().filter(|_| self.has_changes() && !self.journeys.is_outdated());
        changed.or_else(|| self.journeys.get())
    }

    fn slot(&self) -> &AnswerSlot<WhatIf> {
        if self.has_changes() && self.changed.get().is_some() { &self.changed } else { &self.journeys }
    }

    fn choices(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let before = self.without_changes();
            let levels =
                [(Level::Touchpoint, text!("paths-tab-touchpoints")), (Level::Stage, text!("paths-tab-stages"))];
            menu_chip(ui, text!("paths-tab-what-steps-are"), &mut self.how.level, Level::Touchpoint, &levels);
            entity_chip(ui, cx, &mut self.how.entity, WhatIfSettings::default().entity);
            if before != self.without_changes() {
                // other steps have other names
                self.how = self.without_changes();
                (self.picked, self.row) = (None, None);
            }
            let shown = [
                (AnswerPart::Levers, text!("what-if-tab-levers")),
                (AnswerPart::Table("steps"), text!("what-if-tab-steps")),
                (AnswerPart::Table("effect"), text!("what-if-tab-numbers")),
            ];
            if menu_chip(ui, text!("more-tab-shown"), &mut self.shown, AnswerPart::Levers, &shown) {
                (self.picked, self.row) = (None, None);
            }
            self.changes(ui);
        });
        ui.add_space(8.0);
    }

    /// What is changed, each with a way to take it back.
    fn changes(&mut self, ui: &mut Ui) {
        let take_back = |ui: &mut Ui, list: &mut NameList, words: &dyn Fn(&str) -> String| {
            let mut gone = None;
            for (at, name) in list.0.iter().enumerate() {
                if widgets::button(ui, &words(name)).on_hover_text(text!("what-if-tab-take-back")).clicked() {
                    gone = Some(at);
                }
            }
            gone.into_iter().for_each(|at| drop(list.0.remove(at)));
        };
        let arrow = |change: &str| change.replacen('>', " → ", 1).replacen(':', ": ", 1);
        take_back(ui, &mut self.how.change, &|change| format!("{} ×", arrow(change)));
        take_back(ui, &mut self.how.avoid, &|name| format!("{} ×", text!("what-if-tab-past", name)));
        take_back(ui, &mut self.how.block, &|name| format!("{} ×", text!("what-if-tab-blocked", name)));
    }

    /// The table that is looked at.
    fn table<'a>(&self, answered: &'a ComputedAnswer<WhatIf>) -> Option<&'a NamedTable> {
        match self.shown {
            AnswerPart::Levers => None,
            AnswerPart::Table(name) => answered.answer.tables.iter().find(|table| table.name == name),
        }
    }

    fn draw(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, answered: &Answered) {
        // a low window has room for the sentence or for the same in figures
        if ui.available_height() > ROOM_FOR_FIGURES {
            figures(ui, cx, answered, self.has_changes());
        }
        let note = &answered.answer.note;
        let room = ui.available_height() - widgets::base_line_height(ui, note);
        if let Some(table) = self.table(answered) {
            if let Some(clicked) = answer_table::show(ui, cx, table, self.row, room) {
                self.row = if self.row == Some(clicked) { None } else { Some(clicked) };
            }
        } else {
            let goal = &cx.project().settings.goal.name;
            let levers = Levers { found: &answered.computed.outcome, goal, picked: self.picked.as_ref() };
            if let Some(clicked) = levers.show(ui, room) {
                self.picked = if self.picked.as_ref() == Some(&clicked) { None } else { Some(clicked) };
            }
        }
        widgets::base_line(ui, note);
    }

    /// Gives the picked move this share; `None` as it is.
    fn set_share(&mut self, of: &PickedMove, share: Option<f64>, written: impl Fn(Amount) -> String) {
        let starts = format!("{}>{}:", of.from, of.to);
        self.how.change.0.retain(|change| !change.starts_with(&starts));
        self.how.change.0.extend(share.map(|share| written(Amount::Share(share))));
    }
}

/// How many reach the goal now, and with the changes.
fn figures(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Answered, has_changes: bool) {
    let (found, goal) = (&answered.computed.outcome, &cx.project().settings.goal.name);
    let effect = &found.effect;
    let mut figures = vec![(tenths(effect.now.conversion), text!("what-if-tab-reach-now", goal))];
    if has_changes {
        figures.extend(changed_figures(cx, answered));
    }
    let figures: Vec<(String, &str)> = figures.iter().map(|(number, word)| (number.clone(), word.as_str())).collect();
    widgets::page::figures(ui, &figures);
    ui.add_space(8.0);
}

/// A share to a tenth of a percent: small changes are to be seen.
fn tenths(share: f64) -> String {
    percentage(&fixed(share * 100.0, 1))
}

/// What the changes bring.
fn changed_figures(cx: &ViewContext<'_>, answered: &Answered) -> Vec<(String, String)> {
    let found = &answered.computed.outcome;
    let effect = &found.effect;
    let n = found.journeys.journeys as f64;
    let mut figures = Vec::new();
    let more = (effect.then.conversion - effect.now.conversion) * n;
    let value = (effect.then.value - effect.now.value) * n;
    let signed = |v: f64, words: String| if v > 0.0 { format!("+{words}") } else { words };
    figures.push((tenths(effect.then.conversion), text!("what-if-tab-reach-then").to_owned()));
    let whole = |v: f64| numbers::decimal(if v.abs() >= 10.0 { v.round() } else { (v * 10.0).round() / 10.0 });
    let (low, high) = effect.conversion_change;
    let between = text!("what-if-tab-more", low = whole(low * n), high = whole(high * n));
    figures.push((signed(more, whole(more)), between));
    if effect.now.value > 0.0 {
        let money = numbers::money(value.round(), &cx.project().settings.currency);
        figures.push((signed(value, money), text!("what-if-tab-more-value").to_owned()));
    }
    figures
}

impl ViewTab for WhatIfTab {
    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask(cx);
        self.slot().headline(ui, counting());
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.choices(ui, cx);
        if widgets::escaped(ui) {
            (self.picked, self.row) = (None, None);
        }
        self.ask(cx);
        let is_changed = self.has_changes() && self.changed.get().is_some() && !self.journeys.is_outdated();
        let mut slot = std::mem::take(if is_changed { &mut self.changed } else { &mut self.journeys });
        slot.show(ui, cx, counting(), |ui, answered| self.draw(ui, cx, answered));
        *(if is_changed { &mut self.changed } else { &mut self.journeys }) = slot;
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(answered) = self.answered() else { return };
        let found = &answered.computed.outcome;
        if let Some(table) = self.table(&answered) {
            let Some(row) = self.row.filter(|row| *row < table.table.rows.len()) else {
                return nothing(ui);
            };
            let computed: Arc<dyn AnyComputedInsight> = answered.computed.clone();
            answer_table::details(ui, cx, &computed, (table, row));
            if table.name == "steps" && row > 0 {
                let name = found.steps.name(row).to_owned();
                ui.add_space(8.0);
                step_choice(ui, text!("what-if-tab-go-past"), &mut self.how.avoid, &name);
                step_choice(ui, text!("what-if-tab-block"), &mut self.how.block, &name);
            }
            return;
        }
        let picked = self.picked.clone().and_then(|picked| Some((details::find(found, &picked)?, picked)));
        let Some(((from, to), picked)) = picked else { return nothing(ui) };
        let share = found.journeys.chain.chance(from, to);
        let wanted = self.wanted_share(&picked, share);
        if let Some(edit) = details::lever(ui, cx, found, (from, to), (share, wanted)) {
            let share = match edit {
                MoveEdit::Share(share) => Some(share),
                MoveEdit::Reset => None,
            };
            let written = |amount| found.change_of(from, to, amount);
            self.set_share(&picked, share, written);
        }
    }

    fn has_selection(&self) -> bool {
        match self.shown {
            AnswerPart::Levers => self.picked.is_some(),
            AnswerPart::Table(_) => self.row.is_some(),
        }
    }

    fn is_outdated(&self) -> bool {
        self.journeys.is_outdated() || self.has_changes() && self.changed.is_outdated()
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        Question::of::<WhatIf>(&self.how, cx.filter.clone(), None)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.answered() else { return Vec::new() };
        let question = Question::of::<WhatIf>(&answered.computed.how, cx.filter.clone(), None);
        answer_exports(cx, &question, answered.computed.clone(), &answered.answer)
    }
}

impl WhatIfTab {
    /// The share that is asked for of a move; what it is where nothing is.
    fn wanted_share(&self, of: &PickedMove, now: f64) -> f64 {
        let starts = format!("{}>{}:", of.from, of.to);
        let change = self.how.change.0.iter().find_map(|change| change.strip_prefix(&starts));
        let part = |text: &str| text.trim_end_matches('%').parse::<f64>().ok().map(|percent| percent / 100.0);
        match change.map(|text| (text.starts_with(['+', '-']), part(text))) {
            Some((true, Some(part))) => (now * (1.0 + part)).clamp(0.0, 1.0),
            Some((false, Some(part))) => part,
            _ => now,
        }
    }
}

/// A button that adds a step to a list of changes or takes it out again.
fn step_choice(ui: &mut Ui, words: &str, list: &mut NameList, name: &str) {
    let known = list.0.iter().position(|known| is_same_name(known, name));
    if widgets::tick_box(ui, &mut known.is_some(), words).clicked() {
        match known {
            Some(at) => drop(list.0.remove(at)),
            None => list.0.push(name.to_owned()),
        }
    }
}

fn nothing(ui: &mut Ui) {
    widgets::heading(ui, text!("answer-tab-nothing-selected"));
    caption(ui, text!("what-if-tab-how-to-pick"));
}
