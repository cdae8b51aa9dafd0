//! How often customers come: on how many days of a week or month, and how many of them on any one day.

use crate::analysis::flow::Level;
use crate::analysis::trends::MOST_TREND_PERIODS;
use crate::analysis::{self, Period, Periods};
use crate::events::BitSet;
use crate::present::charts::{Chart, Ink, LineChart, LinePeriod, LinePoint, LineSeries, Unit};
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, Sum, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How often customers come.
pub struct Stickiness;

/// Of which periods days are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StickinessSettings {
    /// A week or a month.
    pub period: Period,
}

impl Default for StickinessSettings {
    fn default() -> Self {
        Self { period: Period::Week }
    }
}

impl InsightSettings for StickinessSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        // of a day there is but one day
        let periods = [("week", Period::Week), ("month", Period::Month)];
        fields.choice("period", text!("stickiness-about-period"), &mut self.period, &periods);
    }
}

const PART: &str = "period, or period and days";

impl Insight for Stickiness {
    const ID: &'static str = "stickiness";
    type Settings = StickinessSettings;
    type Outcome = analysis::Stickiness;

    fn title() -> &'static str {
        text!("stickiness-title")
    }

    fn question() -> &'static str {
        text!("stickiness-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(
        scope: &Scope,
        how: &StickinessSettings,
        progress: &Progress,
    ) -> Result<analysis::Stickiness, AnswerError> {
        let (table, subset, settings) = (&*scope.table, &*scope.subset, scope.settings());
        check_periods(Periods::new(table, subset, settings, how.period).len())?;
        let found = analysis::stickiness(table, subset, settings, how.period, progress)?;
        checked(scope, found)
    }

    fn compute_remotely(
        scope: &Scope,
        how: &StickinessSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<analysis::Stickiness, RemoteError> {
        let of = |period| Periods::new(&scope.table, &scope.subset, scope.settings(), period);
        let (periods, days) = (of(how.period), of(Period::Day));
        check_periods(days.len())?;
        let mut found = analysis::Stickiness { periods, by_days: Vec::new() };
        found.by_days = (0..found.periods.len()).map(|period| vec![0; found.days(period)]).collect();
        let journeys = scope.journeys_of(events, Level::Touchpoint, false)?;
        for (period, days, people) in journeys.active_days([found.periods.starts(), days.starts()])? {
            let slot = days.checked_sub(1).and_then(|days| found.by_days.get_mut(period)?.get_mut(days));
            *slot.ok_or(RemoteError::Cut)? += people;
        }
        Ok(checked(scope, found)?)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let periods = computed.periods_table(k, before)?;
        let days = computed.days_table(k, before)?;
        let whole = periods.merged + periods.hidden + days.merged + days.hidden == 0;
        Ok(Answer::new(computed.sentence(whole), text!("stickiness-note"))
            .table("periods", periods)
            .named_by(&["period"])
            .table("days", days)
            .named_by(&["period", "days"])
            .chart("periods", |periods| computed.line(periods))
            .fact("periods", computed.shown().count())
            .fact("complete_periods", computed.shown().filter(|&i| computed.outcome.periods.is_complete(i)).count()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (period, days) = computed.cell(part)?;
        let of = (found, period, days);
        Ok(analysis::customers_active(&scope.table, &scope.subset, scope.settings(), of, progress)?)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (scope, (period, days)) = (&computed.scope, computed.cell(part)?);
        let of_days = Periods::new(&scope.table, &scope.subset, scope.settings(), Period::Day);
        let starts = [computed.outcome.periods.starts(), of_days.starts()];
        Ok(scope.journeys_of(events, Level::Touchpoint, false)?.people_active(starts, period, days))
    }
}

fn check_periods(n: usize) -> Result<(), AnswerError> {
    let most = MOST_TREND_PERIODS;
    if n > most { Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most))) } else { Ok(()) }
}

/// What was found, unless it is about nobody.
fn checked(scope: &Scope, found: analysis::Stickiness) -> Result<analysis::Stickiness, AnswerError> {
    let anybody = (0..found.periods.len()).any(|period| found.customers(period) > 0);
    if anybody { Ok(found) } else { Err(AnswerError::nobody(scope)) }
}

impl ComputedInsight<Stickiness> {
    /// The period that a part names, and on how many of its days, where it says so.
    fn cell(&self, part: &Selection) -> Result<(usize, Option<usize>), AnswerError> {
        let periods = &self.outcome.periods;
        let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
        let period = part.position("period", PART, "period", names.iter().map(String::as_str))?;
        let days = part.get("days").map(|_| part.whole("days", PART)).transpose()?;
        Ok((period, days.map(|days| days as usize)))
    }

    /// The periods in which anybody was active.
    fn shown(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.outcome.periods.len()).filter(|&period| self.outcome.customers(period) > 0)
    }

    fn sentence(&self, whole: bool) -> String {
        let found = &self.outcome;
        let last = self.shown().rfind(|&period| found.periods.is_complete(period));
        let Some(period) = last.filter(|&period| whole && found.customers(period) >= SMALL_GROUP) else {
            return text!("stickiness-few").to_owned();
        };
        let (customers, zone) = (found.customers(period), &self.scope.style().zone);
        let start = found.periods.starts()[period];
        let name = match self.how.period {
            Period::Month => numbers::month(start, zone),
            Period::Day | Period::Week => text!("trends-week-of", date = numbers::date(start, zone)),
        };
        let once = found.by_days[period].first().copied().unwrap_or(0);
        text!(
            "stickiness-sentence",
            name,
            customers = text!("count-customers", n = customers),
            days = numbers::decimal(found.active_days(period) as f64 / customers as f64),
            all = found.days(period),
            share = numbers::share(found.daily(period) / customers as f64),
            once = numbers::share_of(once, customers)
        )
    }

    /// Period by period. What is missing from one number to the other tells of few where few are to stand together: then only
    /// the numbers of customers are told.
    fn periods_table(&self, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
        let found = &self.outcome;
        let mut table = Table::new(&[
            ("period", text!("trends-period")),
            ("start", text!("trends-start")),
            ("customers", text!("stickiness-active")),
            ("daily", text!("stickiness-daily")),
            ("stickiness", text!("stickiness-share")),
            ("days", text!("stickiness-days-each")),
            ("complete", text!("trends-complete")),
        ]);
        for period in self.shown() {
            let (customers, daily) = (found.customers(period), found.daily(period));
            let alone = |cell: Cell| if k > 1 { Cell::Empty } else { cell };
            table.push(vec![
                Cell::text(found.periods.name(period)),
                Cell::Day(found.periods.starts()[period]),
                Cell::Count(customers),
                alone(Cell::Number(daily)),
                alone(Cell::Share(daily / customers as f64)),
                alone(Cell::Number(found.active_days(period) as f64 / customers as f64)),
                Cell::Flag(found.periods.is_complete(period)),
            ]);
        }
        let counted = GroupTable::people(table, "stickiness", "customers");
        small_groups::table(GroupTable { overlapping: true, adds_up: ["", ""], ..counted }, k, before)
    }

    /// How many were active on how many days of each period.
    fn days_table(&self, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
        let found = &self.outcome;
        let mut table = Table::new(&[
            ("period", text!("trends-period")),
            ("active_on", text!("stickiness-active-on")),
            ("days", text!("stickiness-days")),
            ("customers", text!("stickiness-customers")),
            ("share", text!("stickiness-of-active")),
        ]);
        let mut sums = Vec::new();
        for period in self.shown() {
            let (all, first) = (found.customers(period), table.rows.len());
            for (days, &n) in (1u64..).zip(&found.by_days[period]).filter(|(_, n)| **n > 0) {
                table.push(vec![
                    Cell::text(found.periods.name(period)),
                    Cell::text(text!("stickiness-on-days", n = days)),
                    Cell::Count(days),
                    Cell::Count(n),
                    Cell::Share(n as f64 / all as f64),
                ]);
            }
            let rows = (first..table.rows.len()).collect();
            sums.push(Sum { total: PeopleCount::people(all), rows, shares: &["share"] });
        }
        let counted = GroupTable::people(table, "stickiness/days", "customers");
        small_groups::table(GroupTable { sums, overlapping: true, adds_up: ["customers", ""], ..counted }, k, before)
    }

    /// The share of active customers who were there on a day, period by period.
    fn line(&self, periods: &Table) -> Option<Chart> {
        let found = &self.outcome.periods;
        let (start, share) = (periods.position("start")?, periods.position("stickiness")?);
        let mut points = vec![LinePoint::default(); found.len()];
        for (at, row) in periods.rows.iter().enumerate() {
            let Some(i) = found.starts().iter().position(|start_of| row[start] == Cell::Day(*start_of)) else {
                continue;
            };
            points[i] = LinePoint { value: row[share].value(), marks: Vec::new(), row: Some(at) };
        }
        let zone = self.scope.style().zone;
        let period = |i: usize| LinePeriod {
            name: found.name(i),
            start: found.starts()[i],
            end: found.end(i),
            complete: found.is_complete(i),
            notes: String::new(),
        };
        let series = vec![LineSeries { name: String::new(), ink: Ink::Measure, points }];
        let chart = LineChart { periods: (0..found.len()).map(period).collect(), series, unit: Unit::Share, zone };
        chart.series[0].points.iter().any(|point| point.value.is_some()).then_some(Chart::Lines(chart))
    }
}
