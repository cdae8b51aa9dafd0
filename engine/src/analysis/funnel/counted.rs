//! A funnel whose customers were counted elsewhere, as a database counts them.

use crate::analysis::journey_counts::JourneyCount;
use crate::analysis::journeys::decided_before;
use crate::analysis::periods::{Period, Periods};
use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::count::{Funnel, FunnelCount};
use super::cuts::FunnelCuts;
use super::steps::FunnelSteps;
use super::time_taken::bins_of_counts;

/// How many took how long.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountedTimes {
    /// The median, ms; `None` where nobody got so far.
    pub median_ms: Option<f64>,
    /// How many took as long as [`FUNNEL_TIMES`](super::FUNNEL_TIMES) say: less than the first of them, and so on; the last ones
    /// took longer than all.
    pub by_length: Vec<u64>,
}

/// What is counted of the customers of a funnel whose steps follow each other in order, none of them optional.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountedFunnel {
    /// Customers, with or without the first step.
    pub customers: u64,
    /// By the period in which the first step was first reached, and by step: how many reached it.
    pub reached: Vec<Vec<u64>>,
    /// By step, how long it took from the one before; nothing for the first.
    pub times: Vec<CountedTimes>,
    /// How long it took from the first step to the last.
    pub whole: CountedTimes,
}

/// The funnel of people of whom a database counted how far they got; `table` and `subset` say what is shown. Nobody single is
/// known behind it.
pub fn funnel_of_counts(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    (of, period): (&FunnelSteps, Period),
    counted: &CountedFunnel,
) -> (Funnel, FunnelCuts) {
    let reached: Vec<u64> =
        (0..of.steps.len()).map(|step| counted.reached.iter().map(|period| period[step]).sum()).collect();
    let count = |(step, times): (usize, &CountedTimes)| {
        let previous = step.checked_sub(1);
        let lost = previous.map_or(0, |previous| reached[previous].saturating_sub(reached[step]));
        let (journeys, people, lost_people) = (reached[step], reached[step], lost);
        FunnelCount { journeys, people, previous, lost, lost_people, median_ms: times.median_ms }
    };
    let funnel = Funnel {
        counts: counted.times.iter().enumerate().map(count).collect(),
        journeys: Vec::new(),
        bins: counted.times.iter().map(|times| bins_of_counts(&times.by_length)).collect(),
        whole_bins: bins_of_counts(&counted.whole.by_length),
        whole_median_ms: counted.whole.median_ms,
        all: counted.customers,
    };
    let people = |n: &u64| JourneyCount { journeys: *n, people: *n };
    let by_period = counted.reached.iter().map(|period| period.iter().map(people).collect()).collect();
    let until = subset.observed_until(table);
    let decided_before = decided_before(until, settings, of.entity, of.window);
    let periods = Periods::new(table, subset, settings, period);
    (funnel, FunnelCuts { periods, by_period, groups: Vec::new(), decided_before })
}
