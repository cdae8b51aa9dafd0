//! What a journey map is drawn from: the numbers of other analyses, by column.

use std::sync::Arc;

use crate::analysis::funnel::{FunnelJourney, FunnelOrder, FunnelStep, FunnelSteps, funnel, people_of_funnel};
use crate::analysis::journey_map::{
    MapColumns, MapCounts, count_map, current_stages, customers_with_dwell, dwell_by_column, moods_by_column,
};
use crate::analysis::mood::{self, MoodMean, MoodReport, OwnMoods};
use crate::analysis::{Period, Periods, dwell};
use crate::events::{BitSet, NO_STAGE};
use crate::insights::friction::{Friction, FrictionSettings};
use crate::insights::insight::ComputedInsight;
use crate::insights::moods::MoodSettings;
use crate::insights::scope::{AnswerError, Scope};
use crate::insights::{against, backtest};
use crate::model::{ActionState, CustomerIx, Filter, Target};
use crate::present::numbers;
use crate::progress::Progress;

/// A column by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapColumn {
    /// The name of the stage or touchpoint.
    pub name: String,
    /// The stage that it is, or that its touchpoints are in.
    pub stage: u8,
    /// The touchpoint that it is; `None` for a stage, and for the other touchpoints of one.
    pub touchpoint: Option<u16>,
}

/// How long it takes from a column to the next stage.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeToNext {
    /// What the next stage is called.
    pub to: String,
    /// Customers who were in the column.
    pub started: u64,
    /// How many of these customers came to the next stage after it.
    pub arrived: u64,
    /// Median time of those who arrived, ms; `None` where nobody did.
    pub median_ms: Option<f64>,
    steps: FunnelSteps,
}

/// Customers who are at a stage now, and what they are expected to do.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ExpectedOrders {
    /// Customers with a score.
    pub customers: u64,
    /// How many of them are expected to order.
    pub expected: f64,
}

/// Proposals for customers who are at a stage now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProposedActions {
    /// Customers with a proposal.
    pub customers: u64,
    /// Proposals that wait for a decision.
    pub proposed: u64,
    /// Proposals that were approved and have not left yet.
    pub approved: u64,
    /// Proposals that have left in a file.
    pub exported: u64,
}

/// The numbers of one group of customers.
pub struct MapNumbers {
    /// Who was where, how they came, what they paid, where journeys end.
    pub counts: MapCounts,
    /// By column, how long it takes to the next stage; `None` where there is no next one.
    pub to_next: Vec<Option<TimeToNext>>,
    /// By column, the times on its touchpoints, ms, ascending.
    pub dwell: Vec<Vec<i64>>,
    /// By column, of how many customers such a time is known at least.
    pub dwell_of: Vec<u64>,
    /// By column, how texts sound.
    pub moods: Vec<MoodMean>,
    /// All texts of the group, with their tones.
    pub texts: MoodReport,
}

impl MapNumbers {
    pub(super) fn count(
        scope: &Scope,
        (columns, names): (&MapColumns, &[MapColumn]),
        progress: &Progress,
    ) -> Result<Self, AnswerError> {
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let counts = count_map(table, subset, settings, columns, progress)?;
        let time = |(column, of): (usize, &MapColumn)| time_to_next(scope, (columns, column), of.stage, progress);
        let to_next = names.iter().enumerate().map(time).collect::<Result<_, _>>()?;
        let visits = dwell(table, subset, settings, None, &scope.project.segments, progress)?;
        let texts = read_moods(scope, progress)?;
        let moods = moods_by_column(table, &texts.texts, columns);
        let (dwell, dwell_of) = (dwell_by_column(&visits, columns), customers_with_dwell(&visits, columns));
        Ok(Self { counts, to_next, dwell, dwell_of, moods, texts })
    }
}

/// How the texts of a group sound, read as by the insight about moods.
fn read_moods(scope: &Scope, progress: &Progress) -> Result<MoodReport, AnswerError> {
    let (own, how) = (OwnMoods::new(&scope.project.own_moods), MoodSettings::default());
    let asked = (&own, how.ratings, how.period);
    Ok(mood::moods(&scope.table, &scope.subset, scope.settings(), asked, progress)?)
}

/// How long it takes from a column to the next stage that anybody can be at.
fn time_to_next(
    scope: &Scope,
    (columns, column): (&MapColumns, usize),
    stage: u8,
    progress: &Progress,
) -> Result<Option<TimeToNext>, AnswerError> {
    let names = scope.names();
    let later = names.stage_of.iter().copied().filter(|&of| of != NO_STAGE && of > stage);
    let Some(next) = later.min() else { return Ok(None) };
    let step = |touchpoints: Vec<bool>| FunnelStep { touchpoints, is_stage: true, ..FunnelStep::default() };
    let is_next = names.stage_of.iter().map(|&of| of == next).collect();
    let steps = FunnelSteps {
        steps: vec![step(columns.mask(column)), step(is_next)],
        order: FunnelOrder::Ordered,
        window: None,
        ..FunnelSteps::default()
    };
    let found = funnel(&scope.table, &scope.subset, scope.settings(), &steps, progress)?;
    let [started, arrived] = &found.counts[..] else { return Ok(None) };
    Ok(Some(TimeToNext {
        to: names.stages.get(usize::from(next)).cloned().unwrap_or_default(),
        started: started.journeys,
        arrived: arrived.journeys,
        median_ms: arrived.median_ms,
        steps,
    }))
}

impl TimeToNext {
    /// Those who came to the next stage.
    pub(super) fn customers(&self, scope: &Scope, progress: &Progress) -> Result<BitSet, AnswerError> {
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let found = funnel(table, subset, settings, &self.steps, progress)?;
        let arrived = (&found, self.steps.entity);
        Ok(people_of_funnel(
            table,
            subset,
            settings,
            arrived,
            |_, journey: &FunnelJourney| journey.has_reached(1),
            progress,
        )?)
    }
}

/// Two stretches of time, the later one first, each with what is counted in it.
pub struct MapTrend {
    /// The names of both groups.
    pub names: (String, String),
    /// When each begins and ends, ms UTC.
    pub times: (std::ops::Range<i64>, std::ops::Range<i64>),
    /// The counts of both groups.
    pub counts: (MapCounts, MapCounts),
    /// The moods of both groups, by column.
    pub moods: (Vec<MoodMean>, Vec<MoodMean>),
}

impl MapTrend {
    /// What the filter's dates, or without any the last whole period, is beside the same time before it; `None` where nothing
    /// is known of that.
    pub(super) fn find(
        scope: &Scope,
        columns: &MapColumns,
        period: Period,
        progress: &Progress,
    ) -> Result<Option<Self>, AnswerError> {
        let (table, zone) = (&scope.table, numbers::zone(&scope.settings().time_zone));
        let (now, before) = match (scope.filter.from, scope.filter.to) {
            (Some(from), Some(to)) if to > from => (from..to, from - (to - from)..from),
            (Some(_), _) => return Ok(None),
            _ => {
                let periods = Periods::new(table, &scope.subset, scope.settings(), period);
                let whole = (1..periods.len()).rev().find(|&i| periods.is_complete(i) && periods.is_complete(i - 1));
                let Some(last) = whole else { return Ok(None) };
                let starts = periods.starts();
                (starts[last]..periods.end(last), starts[last - 1]..starts[last])
            }
        };
        if before.start < table.first_ms() {
            return Ok(None);
        }
        let of = |time: &std::ops::Range<i64>| {
            let filter = Filter { from: Some(time.start), to: Some(time.end), ..scope.filter.clone() };
            let part = Scope::new(Arc::clone(&scope.table), Arc::clone(&scope.project), filter, scope.now);
            let counts = count_map(table, &part.subset, scope.settings(), columns, progress)?;
            let texts = read_moods(&part, progress)?;
            Ok::<_, AnswerError>((counts, moods_by_column(table, &texts.texts, columns)))
        };
        let (later, earlier) = (of(&now)?, of(&before)?);
        let name = |time: &std::ops::Range<i64>| numbers::period(time.start, time.end - 1, &zone);
        Ok(Some(Self {
            names: (name(&now), name(&before)),
            times: (now, before),
            counts: (later.0, earlier.0),
            moods: (later.1, earlier.1),
        }))
    }
}

/// What is known of where customers stand now, by stage; last those without one.
pub struct MapStanding {
    /// The stage of each customer, by index.
    pub stages: Vec<Option<u8>>,
    /// What they are expected to do; `None` where there are no predictions of this data.
    pub expected: Option<Vec<ExpectedOrders>>,
    /// What is proposed for them; `None` where nothing is.
    pub actions: Option<Vec<ProposedActions>>,
}

/// Expected orders are those of so many days.
pub(super) const HORIZON_DAYS: u32 = 30;

impl MapStanding {
    pub(super) fn find(scope: &Scope, progress: &Progress) -> Result<Self, AnswerError> {
        let (run, has_actions) = (backtest::kept_run_over_all(scope), !scope.project.actions.is_empty());
        if run.is_none() && !has_actions {
            return Ok(Self { stages: Vec::new(), expected: None, actions: None });
        }
        let stages = current_stages(&scope.table, &scope.subset, scope.settings(), progress)?;
        let places = scope.names().stages.len() + 1;
        let place = |ix: CustomerIx| stages[ix as usize].map_or(places - 1, usize::from);
        let target = run.as_ref().and_then(|run| run.target(Target::Purchase, HORIZON_DAYS));
        let expected = target.filter(|target| !target.scores.is_empty()).map(|target| {
            let mut all = vec![ExpectedOrders::default(); places];
            for score in &target.scores {
                let ix = scope.table.people.ix_of(score.customer);
                if let Some(ix) = ix.filter(|&ix| scope.subset.customers().contains(ix)) {
                    let of = &mut all[place(ix)];
                    of.customers += 1;
                    of.expected += score.p;
                }
            }
            all
        });
        let actions = has_actions.then(|| {
            let mut all = vec![ProposedActions::default(); places];
            let mut seen = BitSet::new(scope.table.num_customers());
            for action in scope.project.actions.iter().filter(|action| action.state != ActionState::Rejected) {
                let Some(ix) = person_of(scope, action.customer) else { continue };
                let of = &mut all[place(ix)];
                of.customers += u64::from(!seen.contains(ix));
                seen.insert(ix);
                match action.state {
                    ActionState::Proposed => of.proposed += 1,
                    ActionState::Approved => of.approved += 1,
                    ActionState::Exported => of.exported += 1,
                    ActionState::Rejected => {}
                }
            }
            all
        });
        Ok(Self { stages, expected, actions })
    }

    /// Customers who are at a stage now and have a score, or a proposal that was not rejected.
    pub(super) fn customers(&self, scope: &Scope, stage: u8, with_actions: bool) -> BitSet {
        let mut found = BitSet::new(scope.table.num_customers());
        let mut take = |ix: Option<CustomerIx>| {
            let is_there = |ix: &CustomerIx| self.stages.get(*ix as usize) == Some(&Some(stage));
            ix.filter(is_there).into_iter().for_each(|ix| found.insert(ix));
        };
        if with_actions {
            let actions = scope.project.actions.iter().filter(|action| action.state != ActionState::Rejected);
            actions.for_each(|action| take(person_of(scope, action.customer)));
        } else if let Some(run) = &scope.project.predictions {
            let scores = run.target(Target::Purchase, HORIZON_DAYS).map_or(&[][..], |target| &target.scores);
            let is_seen = |ix: &CustomerIx| scope.subset.customers().contains(*ix);
            scores.iter().for_each(|score| take(scope.table.people.ix_of(score.customer).filter(is_seen)));
        }
        found
    }
}

/// The customer whom an action is for, where they pass the filter and agree to be proposed something.
fn person_of(scope: &Scope, id: crate::model::CustomerId) -> Option<CustomerIx> {
    let ix = scope.table.people.ix_of(id)?;
    (scope.subset.customers().contains(ix) && scope.table.may_profile(id)).then_some(ix)
}

/// What gets in the way, as the insight about friction finds it; `None` where it finds nothing.
pub(super) fn find_friction(
    scope: &Scope,
    progress: &Progress,
) -> Result<Option<ComputedInsight<Friction>>, AnswerError> {
    match ComputedInsight::new(scope.clone(), FrictionSettings::default(), progress) {
        Ok(found) => Ok(Some(found)),
        Err(AnswerError::Nothing(_)) => Ok(None),
        Err(why) => Err(why),
    }
}

/// The map of another group.
pub struct ComparedMap {
    /// What the group is called in a sentence.
    pub name: String,
    /// Its numbers, in the same columns.
    pub numbers: MapNumbers,
    /// Whether all of it are customers of the map that it is laid beside.
    pub is_inside: bool,
}

impl ComparedMap {
    /// The map of the group that these words mean; `None` where they mean nobody.
    pub(super) fn find(
        scope: &Scope,
        words: &str,
        columns: (&MapColumns, &[MapColumn]),
        progress: &Progress,
    ) -> Result<Option<Self>, AnswerError> {
        let Some(other) = against::find(scope, words)? else { return Ok(None) };
        let mut both = scope.subset.customers().clone();
        both.intersect(other.scope.subset.customers());
        let is_inside = both.count() == other.scope.subset.customers().count();
        Ok(Some(Self { numbers: MapNumbers::count(&other.scope, columns, progress)?, name: other.name, is_inside }))
    }
}
