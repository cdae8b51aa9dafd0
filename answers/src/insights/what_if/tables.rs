//! The tables: the effect, single moves as levers, all steps, and changes against what was observed.

use crate::analysis::what_if::{ChainOutcome, Lever};
use crate::present::sentence::SMALL_GROUP;
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::WhatIfFound;

impl WhatIfFound {
    /// So many journeys for a part of them.
    pub(super) fn journeys_of(&self, part: f64) -> f64 {
        part * self.journeys.journeys as f64
    }

    pub(super) fn effect_table(&self) -> Table {
        let mut out = Table::new(&[
            ("case", text!("what-if-case")),
            ("conversion", text!("what-if-conversion")),
            ("conversion_low", text!("what-if-lower-end")),
            ("conversion_high", text!("what-if-upper-end")),
            ("reached", text!("what-if-reached")),
            ("value", text!("what-if-value")),
            ("more", text!("what-if-more")),
            ("more_low", text!("what-if-lower-end")),
            ("more_high", text!("what-if-upper-end")),
            ("more_value", text!("what-if-more-value")),
        ]);
        let effect = &self.effect;
        let row = |name: &str, of: &ChainOutcome, (low, high): (f64, f64)| {
            let (reached, value) = (self.journeys_of(of.conversion), self.journeys_of(of.value));
            let money = Cell::Money(value);
            vec![
                Cell::text(name),
                Cell::Share(of.conversion.clamp(0.0, 1.0)),
                Cell::Share(low),
                Cell::Share(high),
                Cell::Number(reached),
                money,
            ]
        };
        let mut now = row(text!("what-if-now"), &effect.now, effect.conversion_now);
        now.extend([const { Cell::Empty }; 4]);
        out.push(now);
        if self.has_changes() {
            let mut then = row(text!("what-if-then"), &effect.then, effect.conversion_then);
            let (low, high) = effect.conversion_change;
            then.extend([
                Cell::Number(self.journeys_of(effect.then.conversion - effect.now.conversion)),
                Cell::Number(self.journeys_of(low)),
                Cell::Number(self.journeys_of(high)),
                Cell::Money(self.journeys_of(effect.then.value - effect.now.value)),
            ]);
            out.push(then);
        }
        out
    }

    pub(super) fn levers_table(&self) -> Table {
        let mut out = Table::new(&[
            ("from", text!("what-if-from")),
            ("to", text!("what-if-to")),
            ("share", text!("what-if-share")),
            ("count", text!("what-if-count")),
            ("sensitivity", text!("what-if-sensitivity")),
            ("more", text!("what-if-more-by-a-tenth")),
        ]);
        for lever in self.levers.iter() {
            let count = self.journeys.count(lever.from, lever.to);
            out.push(vec![
                Cell::text(self.steps.name(lever.from)),
                Cell::text(self.target_name(lever.to)),
                Cell::Share(lever.share),
                Cell::Count(count),
                Cell::Number(lever.sensitivity),
                Cell::Number(self.journeys_of(lever.effect_of_tenth)),
            ]);
        }
        out
    }

    pub(super) fn steps_table(&self) -> Table {
        let mut out = Table::new(&[
            ("step", text!("what-if-step")),
            ("visits", text!("what-if-visits")),
            ("visits_then", text!("what-if-visits-then")),
            ("more_visits", text!("what-if-more-visits")),
            ("chance", text!("what-if-chance")),
            ("chance_then", text!("what-if-chance-then")),
        ]);
        let effect = &self.effect;
        for (at, name) in self.steps.all().iter().enumerate() {
            let visits = |of: &ChainOutcome| self.journeys_of(of.visits.get(at).copied().unwrap_or(0.0));
            let chance = |of: &[f64]| Cell::Share(of.get(at).copied().unwrap_or(0.0).clamp(0.0, 1.0));
            out.push(vec![
                Cell::text(name),
                Cell::Number(visits(&effect.now)),
                Cell::Number(visits(&effect.then)),
                Cell::Number(visits(&effect.then) - visits(&effect.now)),
                chance(&effect.chances.0),
                chance(&effect.chances.1),
            ]);
        }
        out
    }

    pub(super) fn limits_table(&self) -> Table {
        let mut out = Table::new(&[
            ("asked", text!("what-if-change")),
            ("share", text!("what-if-share")),
            ("share_then", text!("what-if-share-then")),
            ("observed_low", text!("what-if-observed-low")),
            ("observed_high", text!("what-if-observed-high")),
            ("is_observed", text!("what-if-is-observed")),
        ]);
        for limit in &self.limits {
            let end =
                |of: fn((f64, f64)) -> f64| limit.observed.map_or(Cell::Empty, |range| Cell::Share(of(range.ends)));
            out.push(vec![
                Cell::text(&limit.change),
                Cell::Share(limit.share.0),
                Cell::Share(limit.share.1),
                end(|ends| ends.0),
                end(|ends| ends.1),
                Cell::Flag(limit.is_observed()),
            ]);
        }
        out
    }

    /// The lever that a sentence is about: the strongest of enough moves.
    pub fn strongest(&self) -> Option<&Lever> {
        let is_enough = |lever: &&Lever| self.journeys.count(lever.from, lever.to) >= SMALL_GROUP;
        // how journeys begin is no step that could be made better
        self.levers.iter().filter(|lever| lever.from > 0).find(is_enough)
    }
}
