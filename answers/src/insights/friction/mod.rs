//! Where customers struggle and what it costs: what costs most, errors week by week, and steps they go back and forth between.

mod findings;
pub(super) mod place;
mod to_do;

use std::sync::OnceLock;

use crate::analysis::customers_who;
use crate::analysis::friction::{
    self as analysis, ErrorTrend, Finding, FrictionSources, GroupLoss, Loop, LoopOnDevice, customers_who_loop,
    errors_cancellable, loops_cancellable, people_behind,
};
use crate::analysis::funnel::{FunnelOrder, FunnelSteps};
use crate::analysis::trends::MOST_TREND_PERIODS;
use crate::analysis::{Period, Periods, RankBy, SplitBy};
use crate::events::BitSet;
use crate::model::is_small_group;
use crate::present::friction;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::funnel_steps::ChosenSteps;
use super::insight::{ComputedInsight, Insight};
use super::ranking::{self, ObjectiveRanking};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::split;

pub use to_do::ThingToDo;

/// Where customers struggle and what it costs.
pub struct Friction;

/// What gets in the way.
pub struct Obstacles {
    /// Errors, those with bad weeks first.
    pub errors: Vec<ErrorTrend>,
    /// Steps that sessions go back and forth between.
    pub loops: Vec<Loop>,
    /// What costs most, first.
    pub findings: Vec<Finding>,
    /// What each finding costs, group by group; none where they are not split.
    groups: Vec<Vec<GroupLoss>>,
    /// The periods in which customers meet obstacles.
    periods: Periods,
    /// What the steps at which groups are lost are called.
    steps: Vec<String>,
    /// What groups are not compared by, because the filter picks customers by it.
    not_compared: Vec<SplitBy>,
    /// What is said of the findings, once somebody has asked.
    words: OnceLock<Vec<FindingWords>>,
}

/// What is said of a finding.
#[derive(Debug)]
pub struct FindingWords {
    /// The name of the finding.
    pub name: String,
    /// What it is called, and where it stands on the journey.
    pub heading: String,
    /// How many customers met the obstacle, in words.
    pub customers: String,
    /// What speaks for the finding, in words.
    pub evidence: String,
    /// What it costs, where that is known.
    pub loss: Option<String>,
    /// What shows it, where something does.
    pub shown_by: Option<&'static str>,
}

/// How findings are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrictionSettings {
    /// The period that findings are counted by.
    pub period: Period,
    /// What a row for each group is made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
    /// What the findings are ranked by.
    pub by: RankBy,
}

impl Default for FrictionSettings {
    fn default() -> Self {
        Self { period: Period::Week, split: split::NONE.to_owned(), top: 5, by: RankBy::default() }
    }
}

impl InsightSettings for FrictionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.period(text!("friction-about-period"), &mut self.period);
        split::declare(fields, &mut self.split, &mut self.top);
        ranking::declare(fields, &mut self.by);
    }
}

/// How a part is named.
const PART: &str = "error, step and other, finding, finding and group, or finding and period";
/// Groups are lost between the usual steps of a funnel, taken within this time, ms.
const STEPS_WITHIN: i64 = 7 * 86_400_000;

impl Insight for Friction {
    const ID: &'static str = "friction";
    type Settings = FrictionSettings;
    type Outcome = Obstacles;

    fn title() -> &'static str {
        text!("friction-title")
    }

    fn question() -> &'static str {
        text!("friction-question")
    }

    fn compute(scope: &Scope, how: &FrictionSettings, progress: &Progress) -> Result<Obstacles, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        let split = split::find(scope, &how.split)?;
        let periods = Periods::new(table, subset, settings, how.period);
        if periods.len() > MOST_TREND_PERIODS {
            let n = periods.len();
            return Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most = MOST_TREND_PERIODS)));
        }
        let errors = errors_cancellable(table, subset, settings, progress)?;
        let (not_compared, lost_by): (Vec<_>, Vec<_>) =
            analysis::LOST_BY.into_iter().partition(|by| split::is_picked(scope, by));
        let mut loops = loops_cancellable(table, subset, settings, progress)?;
        if not_compared.contains(&SplitBy::Device) {
            loops = loops.into_iter().map(Loop::without_comparison).collect();
        }
        // without stages and a goal there are no usual steps
        let (steps, names) = match ChosenSteps::default().resolve(scope) {
            Ok(resolved) => (resolved.steps, resolved.names),
            Err(_) => (Vec::new(), Vec::new()),
        };
        let window = Some(STEPS_WITHIN);
        let steps = FunnelSteps { steps, order: FunnelOrder::Ordered, window, ..FunnelSteps::default() };
        let of = (table, subset, settings, &scope.project.segments[..]);
        let found = FrictionSources { errors: &errors, loops: &loops, steps: &steps, lost_by: &lost_by };
        let findings = analysis::findings(of, found, progress)?;
        let by_group = |finding: &Finding| {
            let Some(by) = &split else { return Ok(Vec::new()) };
            analysis::finding_by_group(of, finding, (by, how.top), progress)
        };
        let groups = findings.iter().map(by_group).collect::<Result<_, _>>()?;
        let words = OnceLock::new();
        Ok(Obstacles { errors, loops, findings, groups, periods, steps: names, not_compared, words })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let errors = small_groups::tables::errors(&found.errors, scope.names(), k, before)?;
        // beside a hidden week the sum of all would tell of it
        let is_total_told = k <= 1 || errors.merged + errors.hidden == 0;
        let loops = loops_shown(computed, k);
        let note = [computed.not_compared(), Some(text!("friction-sessions-rates-are-shares-of-sessions").to_owned())];
        let note = note.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let findings = computed.findings_table(k, before);
        let (findings, note) = computed.ranked(findings, &note, k);
        let touchpoint = |t: u16| scope.names().touchpoints.get(usize::from(t)).map_or("", String::as_str);
        let said = friction::sentence(
            (&found.errors, &found.loops),
            (&scope.table, scope.settings()),
            (&|error| k <= 1 || is_error_told(error, touchpoint(error.touchpoint), &errors.what, k), &|of, on| {
                let device = friction::device(&scope.table, on.device);
                loops.what.tells(&[touchpoint(of.a), touchpoint(of.b), &device], &["share"])
            }),
            is_total_told,
        );
        let sentence = match computed.dearest() {
            None => said,
            Some((name, dearest)) if findings.what.tells(&[name.as_str()], &["loss", "evidence"]) => {
                format!("{dearest} {said}")
            }
            Some(_) => format!("{} {said}", text!("friction-dearest-not-shown")),
        };
        let mut answer = Answer::new(sentence, note)
            .table("findings", findings)
            .named_by(&["finding"])
            .shown_first(&[
                "finding",
                "customers",
                "reached_goal",
                "reached_elsewhere",
                "loss",
                "loss_low",
                "loss_high",
            ])
            .table("over_time", computed.over_time(k))
            .named_by(&["finding", "period"]);
        if found.groups.iter().any(|groups| !groups.is_empty()) {
            answer = answer.table("by_group", computed.by_group(k)).named_by(&["finding", "group"]);
        }
        Ok(answer
            .table("errors", errors)
            .named_by(&["error"])
            .table("loops", loops)
            .named_by(&["step", "other"])
            .fact("findings", found.findings.len())
            .fact("errors", found.errors.len())
            .fact("unusual_weeks", found.errors.iter().map(|e| e.spikes().count()).sum::<usize>())
            .fact("loops", found.loops.len()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (table, subset) = (&computed.scope.table, &computed.scope.subset);
        if part.get("finding").is_some() {
            return computed.customers_of_finding(part, progress);
        }
        let touchpoint = |column: &str| {
            let known = table.names.touchpoints.iter().map(String::as_str);
            part.position(column, PART, "touchpoint", known).map(|i| i as u16)
        };
        if part.get("error").is_none() {
            let (a, b) = (touchpoint("step")?, touchpoint("other")?);
            let (settings, steps) = (computed.scope.settings(), (a.min(b), a.max(b)));
            return Ok(customers_who_loop(table, subset, settings, steps, progress)?);
        }
        let error = touchpoint("error")?;
        let met = |ix: u32| subset.events(table, ix).any(|i| table.touchpoint[i] == error);
        Ok(customers_who(table, progress, met)?)
    }
}

impl ComputedInsight<Friction> {
    /// The order in which findings are shown: what costs most of those whom the objective is about first, what is sure before what
    /// is not.
    pub fn ranking(&self) -> ObjectiveRanking {
        let findings = &self.outcome.findings;
        match self.how.by {
            RankBy::Usual => ObjectiveRanking::usual(findings.len()),
            RankBy::Objective => {
                // of what surely costs nothing the usual order tells more than how unsure it is
                let sure = |finding: &Finding| finding.objective_loss.map_or(0.0, |loss| loss.low.max(0.0));
                ObjectiveRanking::of(findings.iter().map(sure).collect())
            }
        }
    }

    /// The findings in that order with what each costs of those whom the objective is about, and the grey line that says so; as
    /// they are where few people are to stand together.
    fn ranked(&self, findings: Disclosure<Table>, note: &str, k: u64) -> (Disclosure<Table>, String) {
        let ranking = self.ranking();
        if k > 1 || !ranking.is_by_objective() {
            return (findings, note.to_owned());
        }
        let cell = |finding: &Finding| match finding.objective_loss {
            None => Cell::Empty,
            // what is sure, by which the rows go
            Some(loss) if loss.in_money => Cell::Money(loss.low.max(0.0)),
            Some(loss) => Cell::Number(loss.low.max(0.0)),
        };
        let cells: Vec<Cell> = self.outcome.findings.iter().map(cell).collect();
        let column = ("objective_loss", text!("ranking-objective-loss"));
        let what = ranking.arrange_with(findings.what, column, &cells);
        let ranked = ranking::ranked_by_loss(self.scope.settings().objective);
        (Disclosure { what, ..findings }, format!("{note} · {ranked}"))
    }

    /// How many customers go back and forth on a kind of device, and how many have either step and do not.
    pub fn people_behind(&self, of: &Loop, device: &LoopOnDevice) -> (u64, u64) {
        people_behind(&self.scope.table, &self.scope.subset, self.scope.settings(), of, device)
    }
}

/// Whether the table tells of each week in which an error is out of the ordinary, and enough people met it in others.
fn is_error_told(error: &ErrorTrend, name: &str, shown: &Table, k: u64) -> bool {
    let Some(errors) = shown.position("errors") else { return false };
    let is_shown = |start: i64| {
        let mut rows = shown.rows.iter().filter(|row| row[0] == Cell::text(name) && row[1] == Cell::Time(start));
        rows.any(|row| row[errors] != Cell::Empty)
    };
    let spikes: Vec<i64> = error.spikes().map(|week| week.start).collect();
    let ordinary = error.weeks.iter().filter(|week| !spikes.contains(&week.start));
    let met = ordinary.map(|week| week.behind.met).max().unwrap_or(0);
    spikes.iter().all(|&start| is_shown(start)) && !is_small_group(met, k)
}

/// Every loop on every kind of device, as far as `k` people or nobody are behind each side of it.
fn loops_shown(computed: &ComputedInsight<Friction>, k: u64) -> Disclosure<Table> {
    let (found, scope) = (&computed.outcome, &computed.scope);
    let mut out = Table::new(&[
        ("step", text!("friction-step")),
        ("other", text!("friction-other-step")),
        ("device", text!("friction-device")),
        ("sessions", text!("friction-sessions-with-either")),
        ("looping", text!("friction-back-and-forth")),
        ("share", text!("friction-share")),
        ("times_elsewhere", text!("friction-times-as-often-as-elsewhere")),
        ("stands_out", text!("friction-stands-out")),
    ]);
    let name = |i: u16| Cell::text(scope.names().touchpoints.get(usize::from(i)).map_or("", String::as_str));
    let mut hidden = 0;
    for l in &found.loops {
        for device in l.devices.iter().filter(|d| d.sessions > 0) {
            if k > 1 {
                let (looping, straight) = computed.people_behind(l, device);
                if [looping, straight].into_iter().any(|n| is_small_group(n, k)) {
                    hidden += 1;
                    continue;
                }
            }
            out.push(vec![
                name(l.a),
                name(l.b),
                Cell::text(friction::device(&scope.table, device.device)),
                Cell::Count(device.sessions),
                Cell::Count(device.looping),
                Cell::Share(device.share().share),
                l.times_elsewhere(device).map_or(Cell::Empty, Cell::Number),
                Cell::Flag(device.stands_out()),
            ]);
        }
    }
    Disclosure { hidden, ..Disclosure::all(out) }
}
