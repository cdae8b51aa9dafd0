//! How long it takes from one touchpoint to another.

use std::sync::Arc;

use crate::analysis::{Event, Journeys, PeopleCounter, by_customers_cancellable, quantile};
use crate::events::{BitSet, EntityOrder};
use crate::model::{CustomerIx, Entity};
use crate::present::numbers::{self, count};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// How long it takes from one touchpoint to another.
pub struct TimeBetween;

/// From what to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeBetweenSettings {
    /// The entity on whose journeys time is measured.
    pub entity: Entity,
    /// The touchpoint that time is counted from; `FIRST` = the first event of each journey.
    pub from: String,
    /// The touchpoint that it is counted to; `GOAL` = what reaches the goal.
    pub to: String,
    /// What comes later than this, ms, does not count.
    pub within: Option<i64>,
}

/// Stands for the first event of each journey.
const FIRST: &str = "first-event";
/// Stands for the touchpoints that reach the goal.
const GOAL: &str = "goal";

impl Default for TimeBetweenSettings {
    fn default() -> Self {
        Self { entity: Entity::Person, from: FIRST.to_owned(), to: GOAL.to_owned(), within: None }
    }
}

impl InsightSettings for TimeBetweenSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.name(
            "from",
            text!("time-between-counted-from"),
            &mut self.from,
            text!("time-between-touchpoint-or-first-event"),
        );
        fields.name("to", text!("time-between-counted-to"), &mut self.to, text!("time-between-touchpoint-or-goal"));
        fields.duration("within", text!("time-between-what-comes-later-does-not-count"), &mut self.within);
        fields.entity(&mut self.entity);
        fields.unit(&mut self.entity);
    }
}

/// The journeys that went from one to the other, and how long it took.
#[derive(Default)]
pub struct Times {
    /// Customer and ms, journey by journey, by customer.
    times: Vec<(CustomerIx, i64)>,
    /// Journeys that had the first of the two.
    started: u64,
    /// Where journeys are shared, a place on each, and the order that knows their people.
    places: Vec<u32>,
    order: Option<Arc<EntityOrder>>,
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Where the bars of the histogram end, ms; the last has no end. Always the same, so that two answers can be laid side by
/// side.
const ENDS: [i64; 11] =
    [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, i64::MAX];

/// What the bars are called.
fn bar_names() -> [&'static str; ENDS.len()] {
    [
        text!("time-between-under-1-min"),
        text!("time-between-1-to-10-min"),
        text!("time-between-10-to-60-min"),
        text!("time-between-1-to-6-h"),
        text!("time-between-6-to-24-h"),
        text!("time-between-1-to-2-days"),
        text!("time-between-2-to-7-days"),
        text!("time-between-7-to-14-days"),
        text!("time-between-14-to-30-days"),
        text!("time-between-30-to-90-days"),
        text!("time-between-90-days-or-more"),
    ]
}

impl Insight for TimeBetween {
    const ID: &'static str = "time-between";
    type Settings = TimeBetweenSettings;
    type Outcome = Times;

    fn title() -> &'static str {
        text!("time-between-title")
    }

    fn question() -> &'static str {
        text!("time-between-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &TimeBetweenSettings, progress: &Progress) -> Result<Times, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let from = if how.from == FIRST { None } else { Some(scope.touchpoint_mask(&how.from)?) };
        let to =
            if how.to == GOAL { table.goal_mask(&scope.settings().goal) } else { scope.touchpoint_mask(&how.to)? };
        let journeys = Journeys::new(table, subset, scope.settings(), how.entity, progress)?;
        let parts = by_customers_cancellable(table, progress, |customers| {
            let mut part = Times::default();
            for ix in customers {
                journeys.each(ix, |places| {
                    let place = places.start as u32;
                    let mut events = journeys.events(places);
                    let starts = |&(_, t): &Event| from.as_ref().is_none_or(|mask| mask[usize::from(t)]);
                    let Some(start) = events.find(starts) else { return };
                    part.started += 1;
                    // a journey that begins with what is counted to took no time
                    let begins = from.is_none().then_some(start);
                    let ends = |&(i, t): &Event| to[usize::from(t)] && !(how.to == GOAL && table.is_refund(i));
                    let Some(end) = begins.into_iter().chain(events).find(ends) else { return };
                    let ms = table.time[end.0] - table.time[start.0];
                    if how.within.is_none_or(|within| ms <= within) {
                        part.times.push((ix, ms));
                        part.places.extend(journeys.is_shared().then_some(place));
                    }
                });
            }
            part
        })?;
        let order = journeys.order().filter(|order| order.is_shared()).cloned();
        let mut all = Times { order, ..Times::default() };
        for part in parts {
            all.times.extend(part.times);
            all.places.extend(part.places);
            all.started += part.started;
        }
        match all.started {
            0 if subset.customers().is_empty() => Err(AnswerError::nobody(scope)),
            0 if how.from == FIRST => Err(AnswerError::no_journeys(scope, how.entity)),
            0 if scope.filter.narrows() => {
                let text = text!("time-between-nobody-in-filter-has-touchpoint", from = how.from);
                Err(AnswerError::Nothing(text))
            }
            0 => Err(AnswerError::Nothing(text!("time-between-nobody-has-touchpoint", from = how.from))),
            _ => Ok(all),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how) = (&computed.outcome, &computed.how);
        let n = found.times.len() as u64;
        let people = found.people();
        let counted = found.counted(how.entity).about(PeopleCount::new(n, people));
        let all: Vec<Cell> = counted.table.rows.iter().map(|row| row[0].clone()).collect();
        let mut disclosure = small_groups::table(counted, k, before)?;
        add_running_total(&mut disclosure, &all);
        let mut ms: Vec<i64> = found.times.iter().map(|(_, ms)| *ms).collect();
        let (median, p90) = (quantile(&mut ms, 0.5), quantile(&mut ms, 0.9));
        let (from, to) = (from_words(how), to_words(computed));
        let sentence = match (median, p90) {
            (Some(median), Some(p90)) if n >= SMALL_GROUP => text!(
                "time-between-from-to-it-takes-half-of",
                from,
                to,
                journeys = numbers::units(n, how.entity),
                median = numbers::duration(median),
                ninth_tenth = numbers::duration(p90)
            ),
            (None, _) if how.entity == Entity::Person => text!("time-between-nobody-went-from-to", from, to),
            (None, _) => text!("time-between-no-went-from-to", unit = words::unit(how.entity), from, to),
            _ => text!("time-between-went-from-to", n = numbers::units(n, how.entity), from, to),
        };
        let seconds = |ms: Option<i64>| ms.map(|ms| ms as f64 / 1000.0);
        Ok(Answer::new(sentence, found.note(how, k))
            .table("histogram", disclosure)
            .named_by(&["time"])
            .fact("base", n)
            .fact("customers", people)
            .fact("started", if k <= 1 { found.started.into() } else { serde_json::Value::Null })
            .fact("median_seconds", seconds(median))
            .fact("p90_seconds", seconds(p90)))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let wanted = part.position("time", "time", "time", bar_names().into_iter())?;
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        let found = &computed.outcome;
        let of_bar = (0..found.times.len()).filter(|&i| bar(found.times[i].1) == wanted);
        of_bar.flat_map(|i| found.people_of(i)).for_each(|&ix| customers.insert(ix));
        Ok(customers)
    }
}

/// The bar that a time falls into.
fn bar(ms: i64) -> usize {
    ENDS.partition_point(|end| *end <= ms).min(ENDS.len() - 1)
}

fn from_words(how: &TimeBetweenSettings) -> String {
    if how.from == FIRST { text!("time-between-first-event").to_owned() } else { format!("“{}”", how.from) }
}

fn to_words(computed: &ComputedInsight<TimeBetween>) -> String {
    let goal = || computed.scope.settings().goal.name.clone();
    if computed.how.to == GOAL { goal() } else { format!("“{}”", computed.how.to) }
}

impl Times {
    /// How many different customers went from one to the other.
    fn people(&self) -> u64 {
        let mut people = PeopleCounter::new(self.order.is_some());
        (0..self.times.len()).for_each(|i| people.add(self.people_of(i)));
        people.people()
    }

    /// The people of the journey that took a time.
    fn people_of(&self, i: usize) -> &[CustomerIx] {
        // places are known where journeys are shared
        let place = self.places.get(i).map_or(0, |&place| place as usize);
        EntityOrder::people_of(self.order.as_deref(), place, &self.times[i].0)
    }

    /// The histogram with the people behind each bar.
    fn counted(&self, entity: Entity) -> GroupTable {
        let kind = match entity {
            Entity::Person => "time between",
            Entity::Session => "time between in sessions",
            Entity::Order => "time between in orders",
            Entity::Account => "time between in accounts",
            Entity::Ticket => "time between in tickets",
            Entity::Cart => "time between in carts",
        };
        let counted = GroupTable::people(self.histogram(entity), kind, "customers");
        if entity == Entity::Person {
            return counted;
        }
        let mut people = vec![PeopleCounter::new(self.order.is_some()); ENDS.len()];
        let mut behind = vec![PeopleCount::default(); ENDS.len()];
        for (i, &(_, ms)) in self.times.iter().enumerate() {
            behind[bar(ms)].count += 1;
            people[bar(ms)].add(self.people_of(i));
        }
        behind.iter_mut().zip(&people).for_each(|(row, people)| row.people = people.people());
        let mut counted = GroupTable { rows: behind.clone(), overlapping: true, ..counted };
        counted.table.add(
            "people",
            text!("time-between-different-customers"),
            behind.iter().map(|b| Cell::Count(b.people)),
        );
        counted
    }

    fn histogram(&self, entity: Entity) -> Table {
        let mut out = Table::new(&[
            ("time", text!("time-between-time")),
            ("from_seconds", text!("time-between-from")),
            ("to_seconds", text!("time-between-to")),
            ("customers", words::units_title(entity)),
            ("share", text!("time-between-of-all")),
            ("cumulative", text!("time-between-running-total")),
        ]);
        let mut counts = [0u64; ENDS.len()];
        self.times.iter().for_each(|(_, ms)| counts[bar(*ms)] += 1);
        let mut begin = 0;
        for ((end, name), n) in ENDS.into_iter().zip(bar_names()).zip(counts) {
            out.push(vec![
                Cell::text(name),
                Cell::Duration(begin),
                if end == i64::MAX { Cell::Empty } else { Cell::Duration(end) },
                Cell::Count(n),
                Cell::Share(n as f64 / self.times.len().max(1) as f64),
                Cell::Empty,
            ]);
            begin = end;
        }
        out
    }

    fn note(&self, how: &TimeBetweenSettings, k: u64) -> String {
        let mut parts = vec![text!("time-between-first-time-of-each", units = words::units(how.entity))];
        if k <= 1 && how.from != FIRST {
            parts.push(text!("time-between-had-first-of-two", started = count(self.started)));
        } else if k <= 1 {
            parts.push(text!("time-between-of", started = numbers::units(self.started, how.entity)));
        }
        if let Some(within) = how.within {
            parts.push(text!("time-between-within", time = numbers::duration(within)));
        }
        parts.push(text!("time-between-shares-of-those-who-went-from").to_owned());
        parts.join(" · ")
    }
}

/// Shares from the shortest time on, up to the first of `all` times that is not shown: from there on the sum of what is shown
/// would be another number than that of all.
fn add_running_total(disclosure: &mut Disclosure<Table>, all: &[Cell]) {
    let mut sum = 0.0;
    for (row, _) in disclosure.what.rows.iter_mut().zip(all).take_while(|(row, time)| row[0] == **time) {
        if let Cell::Share(share) = row[4] {
            sum += share;
            row[5] = Cell::Share(f64::min(sum, 1.0));
        }
    }
}
