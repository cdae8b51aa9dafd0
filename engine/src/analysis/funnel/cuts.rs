//! A funnel by when it was entered, and by group.

use crate::analysis::journey_counts::{JourneyCount, count_in_cells};
use crate::analysis::journeys::{Journeys, decided_before};
use crate::analysis::periods::{Period, Periods};
use crate::analysis::split::{Group, SplitBy, Splitter};
use crate::events::{EventTable, Subset};
use crate::model::{Segment, Settings};
use crate::progress::{Cancelled, Progress};

use super::count::{Funnel, FunnelJourney};
use super::steps::FunnelSteps;

/// How a funnel is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelCut {
    /// By the period in which it is entered.
    pub period: Period,
    /// By what its first step says, and how many groups are named.
    pub split: Option<(SplitBy, usize)>,
}

/// Journeys of a period or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelGroup {
    /// The group that these journeys belong to.
    pub group: Group,
    /// Step by step, how many of them reached it.
    pub steps: Vec<JourneyCount>,
}

/// A funnel by when it was entered, and by group.
#[derive(Debug, Clone)]
pub struct FunnelCuts {
    /// The periods of the first steps.
    pub periods: Periods,
    /// Period by period and step by step, how many of those who entered then reached it.
    pub by_period: Vec<Vec<JourneyCount>>,
    /// Group by group; none where it is not split.
    pub groups: Vec<FunnelGroup>,
    /// All is known of journeys that were entered before this.
    pub(super) decided_before: i64,
}

impl FunnelCuts {
    /// Whether all is known of a period, and whoever entered in it had the window to go on, or without one as long as after
    /// which a quiet journey is over.
    pub fn is_complete(&self, period: usize) -> bool {
        self.periods.is_complete(period) && self.periods.end(period) <= self.decided_before
    }
}

/// Adds the cells that a journey counts in.
type Cells<'a> = dyn Fn(&FunnelJourney, &mut dyn FnMut(usize)) + 'a;

/// Cuts what a funnel found; can be cancelled.
pub fn cut_funnel(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    (of, found): (&FunnelSteps, &Funnel),
    cut: &FunnelCut,
    progress: &Progress,
) -> Result<FunnelCuts, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, of.entity, progress)?;
    let periods = Periods::new(table, subset, settings, cut.period);
    let n = of.steps.len();
    let count = |cells: usize, each: &Cells<'_>| {
        let counts = count_in_cells(&journeys, &found.journeys, cells * n, |journey, add| {
            each(journey, &mut |cell| {
                (0..n).filter(|&step| journey.has_reached(step)).for_each(|step| add(cell * n + step));
            });
        });
        counts.chunks_exact(n).map(<[JourneyCount]>::to_vec).collect::<Vec<_>>()
    };
    let by_period = count(periods.len(), &|journey, add| add(periods.of(table.time[journey.entry as usize])));
    progress.check()?;
    let groups = match splitter((table, subset, segments), cut, progress)? {
        None => Vec::new(),
        Some(splitter) => {
            let each = |journey: &FunnelJourney, add: &mut dyn FnMut(usize)| {
                let entry = splitter.event_of_journey((table, subset), journey.customer, journey.entry as usize);
                splitter.each(journey.customer, entry, add);
            };
            let counts = count(splitter.groups.len(), &each);
            let groups = splitter.groups.iter().cloned().zip(counts).map(|(group, steps)| FunnelGroup { group, steps });
            groups.filter(|of| of.steps[0].journeys > 0).collect()
        }
    };
    let until = subset.observed_until(table);
    let decided_before = decided_before(until, settings, of.entity, of.window);
    Ok(FunnelCuts { periods, by_period, groups, decided_before })
}

/// The groups of a cut, to ask journey by journey which are of one.
pub struct JourneyGroups<'a> {
    of: (&'a EventTable, &'a Subset),
    splitter: Option<Splitter<'a>>,
    journeys: &'a [FunnelJourney],
}

impl<'a> JourneyGroups<'a> {
    /// Those of a cut of what was found; can be cancelled.
    pub fn new(
        (table, subset, segments): (&'a EventTable, &'a Subset, &[Segment]),
        found: &'a Funnel,
        cut: &FunnelCut,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let splitter = splitter((table, subset, segments), cut, progress)?;
        Ok(Self { of: (table, subset), splitter, journeys: &found.journeys })
    }

    /// Journey by journey, whether it is of a group.
    pub fn of(&self, group: &Group) -> Vec<bool> {
        let is = |journey: &FunnelJourney| {
            let mut is = false;
            if let Some(splitter) = &self.splitter {
                let found = |of: usize| is |= splitter.groups[of] == *group;
                let entry = splitter.event_of_journey(self.of, journey.customer, journey.entry as usize);
                splitter.each(journey.customer, entry, found);
            }
            is
        };
        self.journeys.iter().map(is).collect()
    }
}

fn splitter<'a>(
    (table, subset, segments): (&'a EventTable, &Subset, &[Segment]),
    cut: &FunnelCut,
    progress: &Progress,
) -> Result<Option<Splitter<'a>>, Cancelled> {
    let split = cut.split.as_ref();
    split.map(|(by, top)| Splitter::new(table, subset, (by, *top), segments, progress)).transpose()
}
