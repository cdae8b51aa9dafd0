//! A number by day, week or month, and what in it is out of the ordinary.

use crate::analysis::flow::Level;
use crate::analysis::trends::{
    MOST_TREND_PERIODS, Measure, Trend, TrendCounter, TrendPoint, TrendQuestion, TrendSeries,
};
use crate::analysis::{Group, Period, Periods};
use crate::events::BitSet;
use crate::present::charts::PointMark;
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::split;

/// A number by day, week or month, and what in it is out of the ordinary.
pub struct Trends;

/// What is counted, and how it is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendSettings {
    /// The measure that is counted.
    pub measure: Measure,
    /// The period that the measure is counted by.
    pub period: Period,
    /// Only events of this touchpoint count; `ANY` = all do. A time is counted from it.
    pub touchpoint: String,
    /// The touchpoint that a time is counted to; `GOAL` = what reaches the goal.
    pub to: String,
    /// What a row for each group is made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
}

/// Stands for every touchpoint.
const ANY: &str = "any";
/// Stands for the touchpoints that reach the goal.
const GOAL: &str = "goal";
const MEASURES: [(&str, Measure); 8] = [
    ("customers", Measure::Customers),
    ("events", Measure::Events),
    ("sessions", Measure::Sessions),
    ("goals", Measure::Goals),
    ("revenue", Measure::Revenue),
    ("order-value", Measure::OrderValue),
    ("conversion", Measure::Conversion),
    ("time", Measure::Time),
];

impl Default for TrendSettings {
    fn default() -> Self {
        let (touchpoint, to, split) = (ANY.to_owned(), GOAL.to_owned(), split::NONE.to_owned());
        Self { measure: Measure::Customers, period: Period::Week, touchpoint, to, split, top: 5 }
    }
}

impl InsightSettings for TrendSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let orders = [("orders", Measure::Goals)];
        fields.choice_also("measure", text!("trends-about-measure"), &mut self.measure, (&MEASURES, &orders));
        fields.period(text!("trends-about-period"), &mut self.period);
        let any = text!("trends-touchpoint-or-any");
        fields.name("touchpoint", text!("trends-about-touchpoint"), &mut self.touchpoint, any);
        fields.name("to", text!("trends-about-to"), &mut self.to, text!("time-between-touchpoint-or-goal"));
        fields.idle_if(self.measure != Measure::Time);
        split::declare(fields, &mut self.split, &mut self.top);
    }
}

impl Insight for Trends {
    const ID: &'static str = "trends";
    type Settings = TrendSettings;
    type Outcome = Trend;

    fn title() -> &'static str {
        text!("trends-title")
    }

    fn question() -> &'static str {
        text!("trends-question")
    }

    fn compute(scope: &Scope, how: &TrendSettings, progress: &Progress) -> Result<Trend, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let question = question(scope, how)?;
        let counter = counter(scope, &question, progress)?;
        check_periods(&counter)?;
        let found = counter.trend(progress)?;
        if found.customers == 0 { Err(nothing_counted()) } else { Ok(found) }
    }

    fn compute_remotely(scope: &Scope, how: &TrendSettings, events: &RemoteEvents<'_>) -> Result<Trend, RemoteError> {
        let question = question(scope, how)?;
        // which line of an order counts is not known there
        let is_of_orders = how.measure == Measure::Goals && question.touchpoints.is_some();
        if question.split.is_some() || is_of_orders || matches!(how.measure, Measure::OrderValue | Measure::Time) {
            return Err(RemoteError::not_for(text!("remote-without-these-trends")));
        }
        let counter = counter(scope, &question, &Progress::new())?;
        check_periods(&counter)?;
        let journeys = scope.journeys_of(events, Level::Touchpoint, false)?;
        let counted = journeys.trend(&question, counter.starts())?;
        if counted.customers == 0 { Err(nothing_counted().into()) } else { Ok(counter.trend_of_counts(&counted)) }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.customers, k, before)?;
        let table = computed.table(k, before)?;
        let whole = table.hidden + table.merged == 0;
        let points = &found.total.points;
        let total: f64 = points.iter().filter_map(|point| point.value).sum();
        let total = (whole && computed.how.measure.adds_up()).then_some((total * 100.0).round() / 100.0);
        let unusual = points.iter().filter(|point| is_unusual(point)).count();
        let change = found.total.change.filter(|_| whole);
        let complete = (0..found.periods.len()).filter(|&i| found.periods.is_complete(i)).count();
        Ok(Answer::new(computed.sentence(whole), computed.note())
            .table("periods", table)
            .named_by(if computed.outcome.groups.is_empty() { &["period"] } else { &["period", "group"] })
            .chart("periods", |periods| computed.line_chart(periods))
            .remember(people)
            .fact("customers", found.customers)
            .fact("total", total)
            .fact("periods", found.periods.len())
            .fact("complete_periods", complete)
            .fact("unusual_periods", whole.then_some(unusual))
            .fact("level_change_p", change.map(|change| change.p)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let expected = if found.groups.is_empty() { "period" } else { "period/group" };
        let period = computed.period(part, expected)?;
        let groups: Vec<&Group> = found.groups.iter().filter_map(|series| series.group.as_ref()).collect();
        let group = match found.groups.is_empty() {
            true => None,
            false => {
                Some(part.position("group", expected, "group", groups.iter().map(|group| split::group_name(group)))?)
            }
        };
        let question = question(scope, &computed.how)?;
        let counter = counter(scope, &question, progress)?;
        Ok(counter.customers(period, group.map(|at| groups[at]), progress)?)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let (scope, period) = (&computed.scope, computed.period(part, "period")?);
        let question = question(scope, &computed.how)?;
        let starts = computed.outcome.periods.starts();
        Ok(scope.journeys_of(events, Level::Touchpoint, false)?.people_of_trend(&question, starts, period))
    }
}

fn question(scope: &Scope, how: &TrendSettings) -> Result<TrendQuestion, AnswerError> {
    let touchpoints = match how.touchpoint.as_str() {
        "" | ANY => None,
        name => Some(scope.touchpoint_mask(name)?),
    };
    let to = match how.to.as_str() {
        "" | GOAL => None,
        name => Some(scope.touchpoint_mask(name)?),
    };
    let split = split::find(scope, &how.split)?.map(|by| (by, how.top));
    Ok(TrendQuestion { measure: how.measure, period: how.period, touchpoints, to, split })
}

fn check_periods(counter: &TrendCounter<'_>) -> Result<(), AnswerError> {
    let (n, most) = (counter.periods(), MOST_TREND_PERIODS);
    if n > most { Err(AnswerError::Nothing(text!("cohorts-too-many-periods", n, most))) } else { Ok(()) }
}

fn nothing_counted() -> AnswerError {
    AnswerError::Nothing(text!("trends-nothing").to_owned())
}

fn counter<'a>(
    scope: &'a Scope,
    question: &'a TrendQuestion,
    progress: &Progress,
) -> Result<TrendCounter<'a>, AnswerError> {
    let segments = &scope.project.segments;
    Ok(TrendCounter::new(&scope.table, &scope.subset, scope.settings(), segments, question, progress)?)
}

fn is_unusual(point: &TrendPoint) -> bool {
    point.deviation.is_some_and(|deviation| deviation.is_unusual())
}

fn measure_words(measure: Measure) -> &'static str {
    match measure {
        Measure::Customers => text!("trends-customers"),
        Measure::Events => text!("trends-events"),
        Measure::Sessions => text!("trends-sessions"),
        Measure::Goals => text!("trends-goals"),
        Measure::Revenue => text!("trends-revenue"),
        Measure::OrderValue => text!("drivers-value-each"),
        Measure::Conversion => text!("trends-conversion"),
        Measure::Time => text!("trends-time"),
    }
}

fn period_word(period: Period) -> &'static str {
    match period {
        Period::Day => text!("trends-day"),
        Period::Week => text!("trends-week"),
        Period::Month => text!("trends-month"),
    }
}

impl ComputedInsight<Trends> {
    /// The period that a part names; `expected` are the columns that may name one.
    fn period(&self, part: &Selection, expected: &str) -> Result<usize, AnswerError> {
        let periods = &self.outcome.periods;
        let names: Vec<String> = (0..periods.len()).map(|i| periods.name(i)).collect();
        part.position("period", expected, "period", names.iter().map(String::as_str))
    }

    fn cell(&self, value: f64) -> Cell {
        match self.how.measure {
            Measure::Revenue | Measure::OrderValue => Cell::Money(value),
            Measure::Conversion => Cell::Share(value),
            Measure::Time => Cell::Duration(value as i64),
            _ => Cell::Count(value as u64),
        }
    }

    /// What is usual need not be a whole number.
    fn usual_cell(&self, value: f64) -> Cell {
        match self.cell(value) {
            Cell::Count(_) => Cell::Number(value),
            other => other,
        }
    }

    /// The value of a period, where it has one.
    fn value_cell(&self, point: &TrendPoint) -> Cell {
        point.value.map_or(Cell::Empty, |value| self.cell(value))
    }

    /// A period as people name it: by its day, its Monday or its month.
    pub(super) fn period_name(&self, i: usize) -> String {
        let (start, zone) = (self.outcome.periods.starts()[i], &self.scope.style().zone);
        match self.how.period {
            Period::Day => numbers::date(start, zone),
            Period::Week => text!("trends-week-of", date = numbers::date(start, zone)),
            Period::Month => numbers::month(start, zone),
        }
    }

    fn words(&self, cell: &Cell) -> String {
        cell.display_text(&self.scope.style())
    }

    fn sentence(&self, whole: bool) -> String {
        let Trend { periods, total, .. } = &self.outcome;
        let (measure, period) = (measure_words(self.how.measure), period_word(self.how.period));
        if !whole {
            return text!("trends-shared", measure, period);
        }
        let is_time = self.how.measure == Measure::Time;
        let value = |i: usize| {
            let value = self.words(&self.value_cell(&total.points[i]));
            match is_time {
                true => {
                    text!("trends-time-of", value, customers = text!("count-customers", n = total.points[i].customers))
                }
                false => value,
            }
        };
        // a conversion of nobody is no number to speak of
        let has_value = |i: &usize| periods.is_complete(*i) && total.points[*i].value.is_some();
        let mut complete: Vec<usize> = (0..periods.len()).filter(has_value).collect();
        // half of a handful are nobody to speak of, where there are periods of more
        let is_of_enough = |i: &usize| total.points[*i].customers >= SMALL_GROUP;
        let newest = complete.last().copied();
        if is_time && complete.iter().any(is_of_enough) {
            complete.retain(is_of_enough);
        }
        let is_newest = complete.last().copied() == newest;
        let mut parts = vec![match complete[..] {
            [] => text!("trends-none-complete", measure, period),
            [only] if !is_newest => {
                text!("trends-one-of-enough", measure, period, name = self.period_name(only), value = value(only))
            }
            [.., previous, last] if !is_newest => text!(
                "trends-last-of-enough",
                measure,
                period,
                name = self.period_name(last),
                value = value(last),
                previous = value(previous)
            ),
            [only] => text!("trends-only", measure, period, name = self.period_name(only), value = value(only)),
            [.., previous, last] => text!(
                "trends-last",
                measure,
                period,
                name = self.period_name(last),
                value = value(last),
                previous = value(previous)
            ),
        }];
        if !is_newest {
            parts.push(text!("trends-newer-of-few", few = SMALL_GROUP));
        }
        let odd = (begun(periods, total)..periods.len()).filter(|&i| is_unusual(&total.points[i]));
        let size = |i: &usize| total.points[*i].deviation.map_or(0.0, |deviation| deviation.z.abs());
        let most = odd.max_by(|a, b| size(a).total_cmp(&size(b)));
        if let Some((most, deviation)) = most.and_then(|i| Some((i, total.points[i].deviation?))) {
            let usual = self.words(&self.usual_cell(deviation.expected));
            parts.push(text!("trends-most-unusual", name = self.period_name(most), value = value(most), usual));
        }
        if let Some(change) = total.change {
            let [before, after] = [change.before, change.after].map(|level| self.words(&self.usual_cell(level)));
            parts.push(text!("trends-new-level", name = self.period_name(change.at), before, after));
        }
        parts.join(" ")
    }

    fn note(&self) -> String {
        let mut parts = vec![measure_words(self.how.measure), text!("trends-note-complete")];
        if self.how.measure == Measure::Time {
            parts.push(text!("trends-note-time"));
        } else if self.how.measure == Measure::OrderValue {
            parts.push(text!("trends-note-order-value"));
        } else if self.how.measure.is_by_customer() {
            parts.push(text!("trends-note-once"));
        }
        if !self.outcome.groups.is_empty() && self.how.split.eq_ignore_ascii_case("segment") {
            parts.push(text!("trends-note-segments"));
        }
        if !self.outcome.groups.is_empty() && self.how.split.eq_ignore_ascii_case("channel") {
            parts.push(if self.how.measure.is_of_orders() {
                text!("trends-note-last-channel")
            } else {
                text!("trends-note-channel")
            });
        }
        if !self.outcome.groups.is_empty() && self.outcome.counts_by_customer {
            parts.push(text!("trends-note-by-customer"));
        }
        parts.push(text!("trends-note-unusual"));
        parts.join(" · ")
    }

    /// The notes of the project on the days of a period.
    pub(super) fn annotations(&self, i: usize) -> String {
        let days = self.outcome.periods.days(i);
        let notes = self.scope.project.annotations.iter();
        let inside =
            notes.filter(|note| i64::from(note.first_day) < days.end && days.start <= i64::from(note.last_day));
        inside.map(|note| note.text.as_str()).collect::<Vec<_>>().join("; ")
    }

    fn table(&self, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
        let Trend { periods, total, groups, .. } = &self.outcome;
        let mut columns = vec![("period", text!("trends-period")), ("start", text!("trends-start"))];
        columns.extend((!groups.is_empty()).then(|| ("group", text!("trends-group"))));
        columns.extend([
            ("value", measure_words(self.how.measure)),
            ("complete", text!("trends-complete")),
            ("previous", text!("trends-previous")),
            ("customers", text!("trends-different-customers")),
            ("expected", text!("trends-expected")),
            ("deviation", text!("trends-deviation")),
            ("unusual", text!("trends-unusual")),
            ("chance", text!("trends-chance")),
            ("notes", text!("trends-notes")),
        ]);
        let mut table = Table::new(&columns);
        let shown = if groups.is_empty() { std::slice::from_ref(total) } else { &groups[..] };
        for series in shown {
            for i in 0..periods.len() {
                table.push(self.row(series, i, k));
            }
        }
        let points = || shown.iter().flat_map(|series| &series.points);
        let adds_up = if self.how.measure.adds_up() && self.how.measure != Measure::Revenue { "value" } else { "" };
        let count =
            |point: &TrendPoint| if adds_up.is_empty() { point.customers } else { point.value.unwrap_or(0.0) as u64 };
        let counted = GroupTable::people(table, "trends", "customers");
        let rows = points().map(|point| PeopleCount::new(count(point), point.customers)).collect();
        let mut counted = GroupTable { rows, overlapping: true, adds_up: [adds_up, ""], ..counted };
        if self.how.measure == Measure::Conversion {
            let reached = |point: &TrendPoint| (point.value.unwrap_or(0.0) * point.customers as f64).round() as u64;
            counted = counted.split(&["value"], points().map(|p| PeopleCount::people(reached(p))).collect(), false);
        }
        small_groups::table(counted, k, before)
    }

    /// A period of a group. Where few people are to stand together, nothing tells of the periods around it.
    fn row(&self, series: &TrendSeries, i: usize, k: u64) -> Vec<Cell> {
        let periods = &self.outcome.periods;
        let point = &series.points[i];
        let mut row = vec![Cell::text(periods.name(i)), Cell::Day(periods.starts()[i])];
        row.extend(series.group.as_ref().map(|group| Cell::text(split::group_name(group))));
        let previous = i.checked_sub(1).map_or(Cell::Empty, |i| self.value_cell(&series.points[i]));
        let marks = marks(periods, series, i);
        // of two marks the likelier chance: both hold with it
        let chance = marks.iter().map(|(_, chance)| *chance).reduce(f64::max);
        let names: Vec<&str> = marks.iter().map(|(mark, _)| mark_word(*mark)).collect();
        let alone = [
            previous,
            Cell::Count(point.customers),
            point.deviation.map_or(Cell::Empty, |deviation| self.usual_cell(deviation.expected)),
            point.deviation.map_or(Cell::Empty, |deviation| Cell::Number(deviation.z)),
            Cell::text(names.join(", ")),
            chance.map_or(Cell::Empty, Cell::Share),
        ];
        row.extend([self.value_cell(point), Cell::Flag(periods.is_complete(i))]);
        row.extend(alone.map(|cell| if k > 1 { Cell::Empty } else { cell }));
        row.push(Cell::text(self.annotations(i)));
        row
    }
}

/// How many periods a series begins with that are no event yet: that data begin with little is none.
fn begun(periods: &Periods, series: &TrendSeries) -> usize {
    let begins = |i: &usize| {
        let point = &series.points[*i];
        let is_low = point.deviation.is_some_and(|deviation| deviation.is_unusual() && deviation.z < 0.0);
        !periods.is_complete(*i) || is_low || point.value.is_none_or(|value| value == 0.0)
    };
    (0..periods.len()).take_while(begins).count()
}

/// What is out of the ordinary in a period, and the chance of as much by accident.
pub(super) fn marks(periods: &Periods, series: &TrendSeries, i: usize) -> Vec<(PointMark, f64)> {
    let odd = series.points[i].deviation.filter(|deviation| deviation.is_unusual() && i >= begun(periods, series));
    let mark = |z: f64| if z > 0.0 { PointMark::Spike } else { PointMark::Drop };
    let change = series.change.filter(|change| change.at == i).map(|change| (PointMark::Level, change.p));
    odd.map(|deviation| (mark(deviation.z), deviation.p)).into_iter().chain(change).collect()
}

/// A mark as the table calls it.
fn mark_word(mark: PointMark) -> &'static str {
    match mark {
        PointMark::Spike => text!("trends-spike"),
        PointMark::Drop => text!("trends-drop"),
        PointMark::Level => text!("trends-level"),
    }
}
