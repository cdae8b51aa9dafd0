//! How what-if can be asked: moves that change, steps that are blocked, steps that are avoided.

use crate::analysis::flow::Level;
use crate::analysis::what_if::{Amount, MoveTo, StepChange};
use crate::insights::scope::AnswerError;
use crate::insights::settings::{Fields, InsightSettings};
use crate::model::{Entity, NameList, is_same_name};
use crate::texts::text;

use super::steps::{EXIT, GOAL, START, StepNames};

/// On whose journeys, and what changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIfSettings {
    /// Whether steps are touchpoints or stages.
    pub level: Level,
    /// The entity whose journeys are computed.
    pub entity: Entity,
    /// Moves that are taken more or less often: "Cart>Checkout:+20%", or a share that they get: "Cart>Checkout:45%".
    pub change: NameList,
    /// Steps at which everybody leaves who would come there.
    pub block: NameList,
    /// Steps that everybody goes past.
    pub avoid: NameList,
}

impl Default for WhatIfSettings {
    fn default() -> Self {
        Self::of(Level::Touchpoint, Entity::Person)
    }
}

impl InsightSettings for WhatIfSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.level(&mut self.level);
        fields.entity(&mut self.entity);
        fields.parsed("change", text!("what-if-about-change"), &mut self.change, text!("what-if-change-form"));
        fields.parsed("block", text!("what-if-about-block"), &mut self.block, text!("settings-names-or-none"));
        fields.parsed("avoid", text!("what-if-about-avoid"), &mut self.avoid, text!("settings-names-or-none"));
    }
}

impl WhatIfSettings {
    /// Of the journeys of an entity, without changes.
    pub fn of(level: Level, entity: Entity) -> Self {
        let none = || NameList(Vec::new());
        Self { level, entity, change: none(), block: none(), avoid: none() }
    }

    /// Every change in the words in which it is asked for, with what it is; an error where there is no such step.
    pub(super) fn changes(&self, steps: &StepNames) -> Result<Vec<(String, StepChange)>, AnswerError> {
        let mut found = Vec::new();
        for text in &self.change.0 {
            found.push((text.clone(), read_move(text, steps)?));
        }
        for name in &self.avoid.0 {
            found.push((text!("what-if-avoid", name), StepChange::Avoid(steps.find(name)?)));
        }
        for name in &self.block.0 {
            found.push((text!("what-if-block", name), StepChange::Block(steps.find(name)?)));
        }
        Ok(found)
    }
}

/// Parses a changed move, such as "Cart>Checkout:+20%".
fn read_move(text: &str, steps: &StepNames) -> Result<StepChange, AnswerError> {
    let unreadable = || AnswerError::Unknown(text!("what-if-unreadable", text, form = text!("what-if-change-form")));
    let (steps_of_move, amount) = text.rsplit_once(':').ok_or_else(unreadable)?;
    let (from, to) = steps_of_move.split_once('>').ok_or_else(unreadable)?;
    let is = |name: &str, word: &str| is_same_name(name.trim(), word);
    let from = if is(from, START) { 0 } else { steps.find(from.trim())? };
    let to = match to.trim() {
        to if is(to, GOAL) => MoveTo::Goal,
        to if is(to, EXIT) => MoveTo::Exit,
        to => MoveTo::Step(steps.find(to)?),
    };
    let amount = amount.trim().replace('−', "-");
    let number: f64 = amount.trim_end_matches('%').trim().parse().map_err(|_| unreadable())?;
    let part = number / 100.0;
    let amount = match amount.starts_with(['+', '-']) {
        true if part >= -1.0 => Amount::Times(1.0 + part),
        false if (0.0..=1.0).contains(&part) => Amount::Share(part),
        _ => return Err(unreadable()),
    };
    Ok(StepChange::Move { from, to, amount })
}

/// How a change of a move is asked for.
pub(super) fn write_move(from: &str, to: &str, amount: Amount) -> String {
    let percent = |part: f64| (part * 1e5).round() / 1e3;
    match amount {
        Amount::Times(times) if times >= 1.0 => format!("{from}>{to}:+{}%", percent(times - 1.0)),
        Amount::Times(times) => format!("{from}>{to}:{}%", percent(times - 1.0)),
        Amount::Share(share) => format!("{from}>{to}:{}%", percent(share)),
    }
}
