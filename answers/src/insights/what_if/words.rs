//! The sentence and the grey line.

use crate::analysis::what_if::MoveTo;
use crate::insights::insight::ComputedInsight;
use crate::model::is_small_group;
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::words;
use crate::texts::text;

use super::{ObservedLimit, WhatIf, WhatIfFound};

/// A chain that puts a larger part of journeys elsewhere after three steps remembers too little to be relied on.
const MISPLACED: f64 = 0.1;

/// Journeys as people read them: whole ones, or a part where it is less than ten.
fn journeys(v: f64) -> String {
    let v = v.abs();
    if v >= 9.5 { numbers::count(v.round() as u64) } else { numbers::decimal((v * 10.0).round() / 10.0) }
}

impl WhatIfFound {
    pub(super) fn sentence(&self, computed: &ComputedInsight<WhatIf>, k: u64) -> String {
        let goal = &computed.scope.settings().goal.name;
        let all = numbers::units(self.journeys.journeys, computed.how.entity);
        let (now, then) = (self.effect.now.conversion, self.effect.then.conversion);
        let reached = self.journeys.reached;
        if self.journeys.journeys < SMALL_GROUP {
            return text!("what-if-too-few", all, goal);
        }
        let mut parts = Vec::new();
        if self.has_changes() {
            let (low, high) = self.effect.conversion_change;
            let ends = |a: f64, b: f64| (journeys(self.journeys_of(a)), journeys(self.journeys_of(b)));
            let change = journeys(self.journeys_of(then - now));
            let is_by_chance = low <= 0.0 && high >= 0.0;
            let [now, then] =
                if is_by_chance { [now, then].map(numbers::share) } else { numbers::shares_apart([now, then]) };
            parts.push(if is_by_chance {
                text!("what-if-no-difference", goal, now, then)
            } else if low > 0.0 {
                let (low, high) = ends(low, high);
                text!("what-if-more-reach", change, all, goal, now, then, low, high)
            } else {
                let (low, high) = ends(high, low);
                text!("what-if-fewer-reach", change, all, goal, now, then, low, high)
            });
            parts.extend(self.limits.iter().filter(|limit| !limit.is_observed()).map(|limit| beyond(limit, k)));
        } else {
            parts.push(text!("what-if-reach-now", n = reached, all, goal, share = numbers::share(now)));
            if let Some(lever) = self.strongest() {
                let more = journeys(self.journeys_of(lever.effect_of_tenth));
                let (from, to) = (self.steps.name(lever.from), self.target_name(lever.to));
                parts.push(match lever.to {
                    MoveTo::Exit => text!("what-if-strongest-is-leaving", from, more),
                    MoveTo::Goal => text!("what-if-strongest-to-goal", from, goal, more),
                    MoveTo::Step(_) if lever.effect_of_tenth < 0.0 => text!("what-if-strongest-fewer", from, to, more),
                    MoveTo::Step(_) => text!("what-if-strongest", from, to, more),
                });
            }
        }
        let misplaced = self.journeys.misplaced();
        if misplaced > MISPLACED {
            parts.push(text!("what-if-remembers-too-little", share = numbers::share(misplaced)));
        }
        parts.join(" ")
    }

    pub(super) fn note(&self, computed: &ComputedInsight<WhatIf>) -> String {
        let share = numbers::share(self.journeys.misplaced());
        text!("what-if-note", unit = words::unit(computed.how.entity), share)
    }
}

/// That a change is beyond what was ever observed. Where the least or the most is that of fewer than `k`, it is not said.
fn beyond(limit: &ObservedLimit, k: u64) -> String {
    let (change, then) = (limit.words.as_str(), numbers::share(limit.share.1));
    match limit.observed {
        Some(range) if is_small_group(range.fewest, k) => text!("what-if-beyond-all-observed", change, then),
        Some(range) => {
            let (low, high) = (numbers::share(range.ends.0), numbers::share(range.ends.1));
            text!("what-if-beyond-observed", change, then, low, high)
        }
        None => text!("what-if-never-observed", change),
    }
}
