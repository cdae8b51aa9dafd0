//! How many get from step to step, how long it takes them, and after which step most are lost.

mod words;

use crate::analysis::flow::Level;
use crate::analysis::funnel::{
    self, FunnelCut, FunnelCuts, FunnelJourney, FunnelOrder, FunnelStep, FunnelSteps, TimeBin,
};
use crate::analysis::trends::MOST_TREND_PERIODS;
use crate::analysis::{Group, Period, Periods, SplitBy};
use crate::events::BitSet;
use crate::model::Entity;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::charts::step_bars;
use super::funnel_steps::{ChosenSteps, ResolvedSteps};
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::split;

pub use words::time_words;

/// How many get from step to step, how long it takes them, and after which step most are lost.
pub struct Funnel;

/// Which steps, how they are to be taken, and how the answer is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelSettings {
    /// The steps of the funnel.
    pub steps: ChosenSteps,
    /// In which order they are to be taken.
    pub order: FunnelOrder,
    /// Within how many ms of the first step; `None` = whenever.
    pub window: Option<i64>,
    /// What all steps are to have the same value of: see `split::find`.
    pub hold: String,
    /// How the first steps are cut by time.
    pub period: Period,
    /// What a row for each group is made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
    /// The entity whose journeys take the steps.
    pub entity: Entity,
}

const WEEK: i64 = 7 * 86_400_000;

impl Default for FunnelSettings {
    fn default() -> Self {
        Self {
            steps: ChosenSteps::default(),
            order: FunnelOrder::Ordered,
            window: Some(WEEK),
            hold: split::NONE.to_owned(),
            period: Period::Week,
            split: split::NONE.to_owned(),
            top: 5,
            entity: Entity::Person,
        }
    }
}

impl InsightSettings for FunnelSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.parsed("steps", text!("funnel-steps"), &mut self.steps, text!("funnel-steps-written"));
        let orders = [("ordered", FunnelOrder::Ordered), ("strict", FunnelOrder::Strict), ("any", FunnelOrder::Any)];
        fields.choice("order", text!("funnel-order"), &mut self.order, &orders);
        fields.duration("window", text!("funnel-window"), &mut self.window);
        fields.name("hold", text!("funnel-about-hold"), &mut self.hold, text!("funnel-hold-words"));
        fields.period(text!("funnel-about-period"), &mut self.period);
        split::declare(fields, &mut self.split, &mut self.top);
        fields.entity(&mut self.entity);
        fields.unit(&mut self.entity);
    }
}

/// The steps by name and who reached each.
pub struct StepsReached {
    /// What the steps are called.
    pub names: Vec<String>,
    /// Which of them may be left out.
    pub optional: Vec<bool>,
    /// What must not happen before each; `None` where anything may.
    excluded: Vec<Option<String>>,
    /// Stages some of whose touchpoints are steps by themselves, and count there alone.
    without_others: Vec<String>,
    /// How many journeys reach each step.
    pub funnel: funnel::Funnel,
    /// How many journeys reach each step, by period and by group.
    pub cuts: FunnelCuts,
    cut: FunnelCut,
    of: FunnelSteps,
}

const PART: &str =
    "step, or after and before, from and to and at_least_seconds and less_than_seconds, period, or group and step";

impl Insight for Funnel {
    const ID: &'static str = "funnel";
    type Settings = FunnelSettings;
    type Outcome = StepsReached;

    fn title() -> &'static str {
        text!("funnel-title")
    }

    fn question() -> &'static str {
        text!("funnel-question")
    }

    fn goal_use(computed: &ComputedInsight<Self>) -> GoalUse {
        // steps of one's own may end anywhere
        let reached = computed.outcome.funnel.counts.last().map_or(0, |last| last.journeys);
        if reached == 0 { GoalUse::Whole } else { GoalUse::NotAsked }
    }

    fn compute(scope: &Scope, how: &FunnelSettings, progress: &Progress) -> Result<StepsReached, AnswerError> {
        let resolved = how.steps.resolve(scope)?;
        if how.order == FunnelOrder::Any && !resolved.may_be_in_any_order() {
            return Err(AnswerError::Unknown(text!("funnel-not-in-any-order").to_owned()));
        }
        periods(scope, how)?;
        let count = resolved.names.len();
        let names: Vec<String> = match how.order {
            FunnelOrder::Any => (1..=count).map(|n| steps_in_any_order(n, count)).collect(),
            FunnelOrder::Ordered | FunnelOrder::Strict => resolved.names,
        };
        let optional = resolved.steps.iter().map(|step| step.is_optional).collect();
        let same = held(scope, &how.hold)?;
        let of = FunnelSteps { steps: resolved.steps, order: how.order, window: how.window, same, entity: how.entity };
        let cut = FunnelCut { period: how.period, split: split::find(scope, &how.split)?.map(|by| (by, how.top)) };
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let funnel = funnel::funnel(table, subset, settings, &of, progress)?;
        if scope.subset.customers().is_empty() || scope.table.num_events() == 0 {
            return Err(AnswerError::nobody(scope));
        }
        if funnel.all == 0 {
            return Err(AnswerError::no_journeys(scope, how.entity));
        }
        if funnel.journeys.is_empty() {
            return Err(AnswerError::Nothing(text!("conformance-nobody-begins", step = &names[0])));
        }
        let of_table = (table, subset, settings, &scope.project.segments[..]);
        let cuts = funnel::cut_funnel(of_table, (&of, &funnel), &cut, progress)?;
        let (excluded, without_others) = (resolved.excluded, resolved.without_others);
        Ok(StepsReached { names, optional, excluded, without_others, funnel, cuts, cut, of })
    }

    fn compute_remotely(
        scope: &Scope,
        how: &FunnelSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<StepsReached, RemoteError> {
        let ResolvedSteps { steps, names, excluded, without_others } = how.steps.resolve(scope)?;
        let is_plain = |step: &FunnelStep| !step.is_optional && step.excluded.is_empty() && step.only.is_empty();
        let (window, period, top) = (how.window, how.period, how.top);
        let plain = FunnelSettings { steps: how.steps.clone(), window, period, top, ..FunnelSettings::default() };
        if *how != plain || !steps.iter().all(is_plain) {
            return Err(RemoteError::not_for(text!("remote-without-these-funnels")));
        }
        let periods = periods(scope, how)?;
        let of = FunnelSteps { steps, order: how.order, window, same: None, entity: how.entity };
        let counted = scope.journeys_of(events, Level::Touchpoint, false)?.funnel(&of, periods.starts())?;
        if counted.customers == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        let of_table = (&*scope.table, &*scope.subset, scope.settings());
        let (funnel, cuts) = funnel::funnel_of_counts(of_table, (&of, period), &counted);
        if funnel.counts[0].journeys == 0 {
            return Err(RemoteError::Nothing(text!("conformance-nobody-begins", step = &names[0])));
        }
        let (optional, cut) = (vec![false; names.len()], FunnelCut { period, split: None });
        Ok(StepsReached { names, optional, excluded, without_others, funnel, cuts, cut, of })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how) = (&computed.outcome, &computed.how);
        let visible = small_groups::nested(&found.groups(how.entity), k, before);
        let hidden = visible.inside.iter().chain(&visible.outside).filter(|shown| !**shown).count();
        let steps = Disclosure {
            what: found.steps_table(how, &visible),
            merged: 0,
            hidden,
            published: visible.published.clone(),
        };
        let lost = Disclosure::all(found.losses(how.entity, &visible));
        let fact = |step: Option<usize>| {
            let count = step.filter(|&step| visible.inside[step]).map(|step| found.funnel.counts[step].journeys);
            count.map_or(serde_json::Value::Null, Into::into)
        };
        let last = found.names.len().checked_sub(1);
        let by_group = found.groups_table(how, &visible, (k, before))?;
        let whole = by_group.merged + by_group.hidden == 0;
        let parts = [Some(found.sentence(how, &visible)), found.groups_sentence().filter(|_| whole)];
        let sentence = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mut answer = Answer::new(sentence, found.note(how, &visible))
            .table("steps", steps)
            .named_by(&["step"])
            .table("losses", lost)
            .named_by(&["after", "before"])
            .table("time_taken", found.times_table(how.entity, &visible, (k, before))?)
            .named_by(&["from", "to", "at_least_seconds"])
            .table("over_time", found.periods_table(how.entity, &visible, (k, before))?)
            .named_by(&["period"])
            .chart("steps", |steps| step_bars(steps, &computed.scope.style()));
        if !found.cuts.groups.is_empty() {
            answer = answer
                .table("by_group", by_group)
                .named_by(&["group"])
                .table("steps_by_group", found.steps_by_group(how.entity, k))
                .named_by(&["group", "step"]);
        }
        let median = found.funnel.whole_median_ms.filter(|_| visible.inside.last() == Some(&true));
        Ok(answer
            .fact("started", fact(Some(0)))
            .fact("completed", fact(last))
            .fact("median_seconds", median.map(|ms| ms / 1000.0)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let step = |column: &str| {
            let known = found.names.iter().map(String::as_str);
            part.position(column, PART, text!("funnel-step-of-funnel"), known)
        };
        let of = (&*scope.table, &*scope.subset, scope.settings());
        let people = |is: &dyn Fn(usize, &FunnelJourney) -> bool| {
            let found = (&found.funnel, computed.how.entity);
            Ok(funnel::people_of_funnel(of.0, of.1, of.2, found, is, progress)?)
        };
        if part.get("period").is_some() {
            let periods = &found.cuts.periods;
            let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
            let wanted = part.position("period", PART, "period", names.iter().map(String::as_str))?;
            return people(&|_, journey| periods.of(scope.table.time[journey.entry as usize]) == wanted);
        }
        if part.get("group").is_some() {
            let names = found.cuts.groups.iter().map(|of| split::group_name(&of.group));
            let group: &Group = &found.cuts.groups[part.position("group", PART, "group", names)?].group;
            let of_table = (of.0, of.1, &scope.project.segments[..]);
            let is_of_group = funnel::JourneyGroups::new(of_table, &found.funnel, &found.cut, progress)?.of(group);
            let step = if part.get("step").is_some() { step("step")? } else { 0 };
            return people(&|at, journey| is_of_group[at] && journey.has_reached(step));
        }
        if part.get("from").is_some() {
            let (span, bins) = found.chosen_bins(part, (step("from")?, step("to")?))?;
            return Ok(funnel::people_who_took(of.0, of.1, of.2, &found.of, (span, &bins), progress)?);
        }
        if part.get("after").is_none() {
            let step = step("step")?;
            return people(&|_, journey| journey.has_reached(step));
        }
        let (after, before) = (step("after")?, step("before")?);
        people(&|_, journey| journey.has_reached(after) && !journey.has_reached(before))
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let step = |column: &str| {
            part.position(column, PART, text!("funnel-step-of-funnel"), found.names.iter().map(String::as_str))
        };
        let journeys = scope.journeys_of(events, Level::Touchpoint, false)?;
        if part.get("period").is_some() {
            let periods = &found.cuts.periods;
            let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
            let wanted = part.position("period", PART, "period", names.iter().map(String::as_str))?;
            return Ok(journeys.people_who_began(&found.of, periods.starts(), wanted));
        }
        if part.get("from").is_some() || part.get("group").is_some() {
            return Err(RemoteError::not_for(text!("remote-without-these-people")));
        }
        let (reached, missed) = match part.get("after") {
            Some(_) => (step("after")?, Some(step("before")?)),
            None => (step("step")?, None),
        };
        Ok(journeys.people_of_funnel(&found.of, reached, missed))
    }
}

/// The periods in which the first step is taken; an error where they are too many to show.
fn periods(scope: &Scope, how: &FunnelSettings) -> Result<Periods, AnswerError> {
    let periods = Periods::new(&scope.table, &scope.subset, scope.settings(), how.period);
    let n = periods.len();
    if n > MOST_TREND_PERIODS {
        return Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_TREND_PERIODS)));
    }
    Ok(periods)
}

/// What all steps are to have the same value of.
fn held(scope: &Scope, words: &str) -> Result<Option<SplitBy>, AnswerError> {
    match split::find(scope, words)? {
        Some(SplitBy::Segment) => Err(AnswerError::Unknown(text!("funnel-hold-no-segment").to_owned())),
        found => Ok(found),
    }
}

/// What a funnel in any order calls so many of its steps.
fn steps_in_any_order(n: usize, all: usize) -> String {
    if n > 1 && n == all { text!("funnel-all-steps", n) } else { text!("funnel-any-of-steps", n) }
}

impl StepsReached {
    /// From which step to which it is told how long it takes: each required one from the one before, and all together where that
    /// is more than one of them. The last of the three says of which step's times, `None` those of all.
    pub fn time_spans(&self) -> Vec<(usize, usize, Option<usize>)> {
        let counts = self.funnel.counts.iter().enumerate();
        let mut spans: Vec<_> = counts.filter_map(|(step, count)| Some((count.previous?, step, Some(step)))).collect();
        let last = self.names.len().saturating_sub(1);
        if spans.len() > 1 && !spans.iter().any(|&(from, to, _)| (from, to) == (0, last)) {
            spans.insert(0, (0, last, None));
        }
        spans
    }

    /// How many took how long to a step, or from the first to the last.
    pub fn time_bins(&self, step: Option<usize>) -> &[TimeBin] {
        step.map_or(&self.funnel.whole_bins, |step| &self.funnel.bins[step])
    }

    /// The bins that a part of the answer names: the one that begins there, or all up to another.
    fn chosen_bins(
        &self,
        part: &Selection,
        (from, to): (usize, usize),
    ) -> Result<(Option<usize>, Vec<TimeBin>), AnswerError> {
        let spans = self.time_spans();
        let span = spans.iter().find(|span| (span.0, span.1) == (from, to));
        let Some(&(.., step)) = span else {
            let names: Vec<String> =
                spans.iter().map(|&(from, to, _)| format!("{} → {}", self.names[from], self.names[to])).collect();
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let wanted = format!("{} → {}", self.names[from], self.names[to]);
            return Err(AnswerError::unknown(text!("funnel-step-of-funnel"), &wanted, &known));
        };
        let at_least = part.whole("at_least_seconds", PART)? as i64 * 1000;
        let bins = self.time_bins(step);
        let less_than = match part.get("less_than_seconds") {
            None => return Ok((step, bins.iter().copied().filter(|bin| bin.contains(at_least)).collect())),
            Some("") => None,
            Some(_) => Some(part.whole("less_than_seconds", PART)? as i64 * 1000),
        };
        let is_inside = |bin: &TimeBin| bin.from >= at_least && less_than.is_none_or(|end| bin.from < end);
        Ok((step, bins.iter().copied().filter(is_inside).collect()))
    }
}
