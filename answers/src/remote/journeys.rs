//! What is counted of the events of a database, one statement per count.

use crate::analysis::channels::{ChannelRow, ChannelSummary};
use crate::analysis::flow::{CountedStep, FlowSettings, Level, PathFate};
use crate::analysis::{MovePeople, Share, Summary};
use crate::events::{EventTable, NO_STAGE};
use crate::progress::Progress;
use crate::texts::text;

use super::database::{Database, RemoteError, Row};
use super::dialect::{Dialect, JourneyTerms};
use super::rows::{Cells, ask};

/// Stages or touchpoints as the numbers of steps: in the order of their names, from 1, so that paths are ordered by names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepCodes {
    by_touchpoint: Vec<u16>,
    items: Vec<u16>,
}

impl StepCodes {
    /// Those of a level.
    pub(super) fn new(table: &EventTable, level: Level) -> Self {
        let names = level.names(&table.names);
        let mut items: Vec<u16> = (0..names.len() as u16).collect();
        items.sort_by(|&a, &b| names[usize::from(a)].cmp(&names[usize::from(b)]));
        let mut number = vec![0; names.len()];
        items.iter().zip(1..).for_each(|(&item, step)| number[usize::from(item)] = step);
        let of = |touchpoint: usize| match (level, table.names.stage_of[touchpoint]) {
            (Level::Touchpoint, _) => number[touchpoint],
            (Level::Stage, NO_STAGE) => 0,
            (Level::Stage, stage) => number[usize::from(stage)],
        };
        Self { by_touchpoint: (0..table.names.touchpoints.len()).map(of).collect(), items }
    }

    pub(super) fn of_touchpoint(&self, touchpoint: u16) -> u16 {
        self.by_touchpoint[usize::from(touchpoint)]
    }

    /// The number of a stage or touchpoint; an error where it has none.
    pub(super) fn number(&self, item: u16) -> Result<u16, RemoteError> {
        let at = self.items.iter().position(|known| *known == item);
        at.map(|at| at as u16 + 1).ok_or(RemoteError::Cut)
    }

    /// The stage or touchpoint of a step; an error for a number that no statement holds.
    fn item(&self, step: usize) -> Result<u16, RemoteError> {
        step.checked_sub(1).and_then(|at| self.items.get(at)).copied().ok_or(RemoteError::Cut)
    }
}

/// The numbers at the head of an overview.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountedSummary {
    /// Those of what the filter shows.
    pub summary: Summary,
    /// Customers with an event, what was done to them included.
    pub reached: u64,
}

/// How often one step follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedMove {
    /// The stage or touchpoint before.
    pub from: u16,
    /// The stage or touchpoint.
    pub to: u16,
    /// How often the step was taken.
    pub all: u64,
    /// How often inside a session.
    pub inside: u64,
    /// The people behind it.
    pub people: MovePeople,
    /// The median time from one to the other, ms.
    pub median_ms: i64,
}

/// A path and how often it was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedPath {
    /// Its stages or touchpoints.
    pub steps: Vec<u16>,
    /// How many took it.
    pub count: u64,
    /// How many of them reach the goal.
    pub reached: u64,
    /// The median time that it takes, ms.
    pub median_ms: i64,
    /// Money on the orders that it ends with.
    pub value: f64,
}

/// The most common paths.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedPaths {
    /// How many paths there are.
    pub base: u64,
    /// How many of them differ.
    pub distinct: u64,
    /// The most common ones, most first, ties by the names of their steps.
    pub paths: Vec<CountedPath>,
}

/// The events that a question is about, as a database counts them.
pub struct RemoteJourneys<'a> {
    pub(super) ask: (&'a dyn Database, &'a dyn Dialect),
    pub(super) progress: &'a Progress,
    /// The events that are shown.
    pub(super) events: String,
    /// With what was done to customers, where that is left out.
    pub(super) all_events: Option<String>,
    /// What customers did of it, with what was paid: see `Dialect::channel_journeys`.
    pub(super) active_events: String,
    pub(super) terms: JourneyTerms,
    /// The first of all events, and the end of what is known.
    pub(super) known_from: i64,
    pub(super) until: i64,
    pub(super) over_before: i64,
    pub(super) paid_part: String,
    /// How many events each touchpoint has; `None` where a filter has dates.
    pub(super) events_of: Option<Vec<u64>>,
    pub(super) every_event_is_a_step: bool,
    pub(super) every_goal_is_a_step: bool,
    pub(super) every_event_has_a_channel: bool,
    pub(super) steps: StepCodes,
}

/// A number of a statement per ten thousand as the money that it is.
pub(super) fn money(ten_thousandths: i64) -> f64 {
    ten_thousandths as f64 / 1e4
}

impl RemoteJourneys<'_> {
    pub(super) fn rows(&self, query: &str, columns: &[&str]) -> Result<Vec<Row>, RemoteError> {
        ask(self.ask, query, columns, self.progress)
    }

    pub(super) fn ordered(&self) -> String {
        self.ask.1.ordered(&self.events, &self.terms)
    }

    /// The numbers at the head of an overview.
    pub fn summary(&self) -> Result<CountedSummary, RemoteError> {
        let words = self.ask.1;
        let sum = |column: &str, name: &str| format!("{} AS {name}", words.sum(column));
        let sums = [
            ("sessions", "all_sessions"),
            ("events", "all_events"),
            ("orders", "all_orders"),
            ("reached", "reached_goal"),
            ("payer", "payers"),
            ("refunded", "refunds"),
            ("goal_paid", "goal_value"),
            ("spent", "value"),
        ];
        let sums: Vec<String> = sums.iter().map(|(column, name)| sum(column, name)).collect();
        let query = format!(
            "SELECT COUNT(*) AS customers, {}, MIN(first_seen) AS first_ms, MAX(last_seen) AS last_ms \
             FROM (SELECT who, MAX(ses) AS sessions, COUNT(*) AS events, {} AS orders, \
             MAX(CASE WHEN hit_n > 0 THEN 1 ELSE 0 END) AS reached, \
             SUM(CASE WHEN target = 1 AND paid > 0 THEN paid ELSE 0 END) AS goal_paid, SUM(part) AS spent, \
             MAX(CASE WHEN part > 0 THEN 1 ELSE 0 END) AS payer, MAX(CASE WHEN part < 0 THEN 1 ELSE 0 END) AS refunded, \
             MIN(at) AS first_seen, MAX(at) AS last_seen \
             FROM (SELECT who, at, ses, target, hit, hit_n, paid, {} AS part FROM ({}) AS o) AS p GROUP BY who) AS c",
            sums.join(", "),
            words.different_if("at", "hit = 1"),
            self.paid_part,
            self.ordered()
        );
        let columns = [
            "customers",
            "all_sessions",
            "all_events",
            "all_orders",
            "reached_goal",
            "payers",
            "refunds",
            "goal_value",
            "value",
            "first_ms",
            "last_ms",
        ];
        let rows = self.rows(&query, &columns)?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        let mut cells = Cells::of(row);
        let mut next = || cells.number::<i64>();
        let customers = next()? as u64;
        let [sessions, events, orders, reached, payers, refunded] =
            [next()?, next()?, next()?, next()?, next()?, next()?].map(|n| n as u64);
        let (goal_value, value, first, last) = (next()?, next()?, next()?, next()?);
        let (all_customers, all_events) = match &self.all_events {
            None => (customers, events),
            Some(all) => {
                let query = format!("SELECT COUNT(DISTINCT who) AS customers, COUNT(*) AS events FROM ({all}) AS e");
                let rows = self.rows(&query, &["customers", "events"])?;
                let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
                let mut cells = Cells::of(row);
                (cells.number()?, cells.number()?)
            }
        };
        let summary = Summary {
            customers,
            sessions,
            events,
            sent: all_events.saturating_sub(events),
            orders,
            customers_with_goal: reached,
            goal_value: money(goal_value),
            value: money(value),
            payers,
            refunded,
            first_ms: (customers > 0).then_some(first),
            last_ms: (customers > 0).then_some(last),
        };
        Ok(CountedSummary { summary, reached: all_customers })
    }

    /// How often each step follows each other, by number, and the people behind any move from each.
    pub fn moves(&self, steps: usize) -> Result<(Vec<CountedMove>, Vec<u64>), RemoteError> {
        if !self.every_event_is_a_step {
            return Err(RemoteError::not_for(text!("remote-without-events-of-no-stage")));
        }
        let (words, ordered) = (self.ask.1, self.ordered());
        let inside = format!("at - prev_at <= {}", self.terms.gap);
        let query = format!(
            "SELECT prev, step, COUNT(*) AS moves, {} AS within, COUNT(DISTINCT who) AS people, {} AS people_inside, \
             {} AS people_between, {} AS median FROM ({ordered}) AS o WHERE n > 1 GROUP BY prev, step",
            words.sum(&format!("CASE WHEN {inside} THEN 1 ELSE 0 END")),
            words.different_if("who", &inside),
            words.different_if("who", &format!("NOT ({inside})")),
            words.median("at - prev_at"),
        );
        let columns = ["prev", "step", "moves", "within", "people", "people_inside", "people_between", "median"];
        let mut moves = Vec::new();
        for row in &self.rows(&query, &columns)? {
            let mut cells = Cells::of(row);
            moves.push(CountedMove {
                from: self.steps.item(cells.number()?)?,
                to: self.steps.item(cells.number()?)?,
                all: cells.number()?,
                inside: cells.number()?,
                people: MovePeople { all: cells.number()?, inside: cells.number()?, between: cells.number()? },
                median_ms: cells.number()?,
            });
        }
        moves.sort_unstable_by_key(|of| (of.from, of.to));
        let query =
            format!("SELECT prev, COUNT(DISTINCT who) AS people FROM ({ordered}) AS o WHERE n > 1 GROUP BY prev");
        let mut leaving = vec![0; steps];
        for row in &self.rows(&query, &["prev", "people"])? {
            let mut cells = Cells::of(row);
            let from = self.steps.item(cells.number()?)?;
            *leaving.get_mut(usize::from(from)).ok_or(RemoteError::Cut)? = cells.number()?;
        }
        Ok((moves, leaving))
    }

    /// The steps of all paths to the goal by what comes before and after them, as far as so many columns, and the events of each
    /// touchpoint.
    pub fn flow(&self, columns: usize) -> Result<(Vec<u64>, Vec<CountedStep>), RemoteError> {
        if !self.every_goal_is_a_step {
            return Err(RemoteError::not_for(text!("remote-without-a-goal-of-no-stage")));
        }
        let columns = columns.clamp(2, FlowSettings::MAX_STEPS);
        let Some(events) = self.events_of.clone() else {
            return Err(RemoteError::not_for(text!("remote-without-dates")));
        };
        let (steps, over_before, beyond) = (self.ask.1.steps(&self.events, &self.terms), self.over_before, columns + 1);
        let query = format!(
            "SELECT place, from_step, to_step, fate, COUNT(*) AS paths, {} AS repeats \
             FROM (SELECT CASE WHEN m > {columns} THEN {beyond} ELSE m END AS place, \
             CASE WHEN m > {columns} THEN 0 ELSE prev END AS from_step, CASE WHEN m > {columns} THEN 0 ELSE step END AS to_step, \
             CASE WHEN m < len THEN 0 WHEN hit_n > 0 THEN 1 WHEN last_at < {over_before} THEN 3 ELSE 2 END AS fate, \
             CASE WHEN m = len THEN walked - len ELSE 0 END AS again \
             FROM ({steps}) AS s WHERE m <= {columns} OR m = len) AS f GROUP BY place, from_step, to_step, fate",
            self.ask.1.sum("again"),
        );
        let mut counted = Vec::new();
        for row in &self.rows(&query, &["place", "from_step", "to_step", "fate", "paths", "repeats"])? {
            let mut cells = Cells::of(row);
            let (step, from, item) = (cells.number::<usize>()?, cells.number::<usize>()?, cells.number::<usize>()?);
            let fate = match cells.number::<u8>()? {
                0 => PathFate::GoesOn,
                1 => PathFate::Goal,
                2 => PathFate::Active,
                _ => PathFate::Dropped,
            };
            counted.push(CountedStep {
                step,
                from: if step > 1 && from > 0 { Some(self.steps.item(from)?) } else { None },
                item: if item > 0 { self.steps.item(item)? } else { 0 },
                fate,
                paths: cells.number()?,
                repeats: cells.number()?,
            });
        }
        Ok((events, counted))
    }

    /// How many paths come back to each step, by its place on the path: they leave it and are there again within so many columns.
    pub fn returns(&self, columns: usize) -> Result<Vec<(u8, u16, u64)>, RemoteError> {
        let columns = columns.clamp(2, FlowSettings::MAX_STEPS);
        let steps = self.ask.1.steps(&self.events, &self.terms);
        // in the last column the goal stands in place of the step that reaches it
        let latest = format!(
            "SELECT who, step, MAX(m) AS latest FROM ({steps}) AS a WHERE step <> prev AND m <= {columns} \
             AND NOT (m = {columns} AND m = len AND hit_n > 0) GROUP BY who, step"
        );
        let query = format!(
            "SELECT s.m AS place, s.step AS step, COUNT(*) AS paths FROM ({steps}) AS s JOIN ({latest}) AS l \
             ON s.who = l.who AND s.step = l.step WHERE s.m < l.latest GROUP BY s.m, s.step"
        );
        let found = self.rows(&query, &["place", "step", "paths"])?;
        let of_row = |row: &Row| {
            let mut cells = Cells::of(row);
            let place = cells.number::<u8>()?.checked_sub(1).ok_or(RemoteError::Cut)?;
            Ok((place, self.steps.item(cells.number()?)?, cells.number()?))
        };
        found.iter().map(of_row).collect()
    }

    /// The most common paths to the goal.
    pub fn paths(&self, most_steps: usize, limit: usize) -> Result<CountedPaths, RemoteError> {
        let words = self.ask.1;
        let paths = words.paths(&self.events, &self.terms, most_steps.max(1));
        let query = format!(
            "SELECT COUNT(*) AS taken, COUNT(DISTINCT path) AS kinds, {} AS hits FROM ({paths}) AS p",
            words.sum("hit")
        );
        let rows = self.rows(&query, &["taken", "kinds", "hits"])?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        let mut cells = Cells::of(row);
        let (base, distinct) = (cells.number()?, cells.number()?);
        let query = format!(
            "SELECT path, COUNT(*) AS taken, {} AS reached, {} AS median, {} AS value \
             FROM ({paths}) AS p GROUP BY path ORDER BY taken DESC, path LIMIT {limit}",
            words.sum("hit"),
            words.median("ms"),
            words.sum("pay"),
        );
        let mut found = Vec::new();
        for row in &self.rows(&query, &["path", "taken", "reached", "median", "value"])? {
            let mut cells = Cells::of(row);
            let digits = cells.text()?.unwrap_or_default();
            let numbers = digits.as_bytes().chunks(5).map(|five| {
                let number = std::str::from_utf8(five).ok().and_then(|five| five.parse::<usize>().ok());
                number.and_then(|number| number.checked_sub(10_000)).ok_or(RemoteError::Cut)
            });
            let numbers: Vec<usize> = numbers.collect::<Result<_, _>>()?;
            let steps = numbers.iter().map(|&number| self.steps.item(number)).collect::<Result<_, _>>()?;
            let (count, reached, median_ms) = (cells.number()?, cells.number()?, cells.number()?);
            found.push((numbers, CountedPath { steps, count, reached, median_ms, value: money(cells.number()?) }));
        }
        found.sort_by(|(a, of_a), (b, of_b)| of_b.count.cmp(&of_a.count).then_with(|| a.cmp(b)));
        Ok(CountedPaths { base, distinct, paths: found.into_iter().map(|(_, path)| path).collect() })
    }

    /// Visitors, buyers and later orders by channel, of so many channels.
    pub fn channels(&self, channels: usize, has_goal: bool) -> Result<ChannelSummary, RemoteError> {
        if !self.every_event_has_a_channel {
            return Err(RemoteError::not_for(text!("remote-without-missing-channels")));
        }
        let (words, ordered) = (self.ask.1, self.ordered());
        let none = vec![0u64; channels];
        let (mut visitors, mut buyers, mut orders, mut people) = (none.clone(), none.clone(), none.clone(), none);
        let query = format!(
            "SELECT via, COUNT(*) AS visitors, {} AS buyers FROM ({ordered}) AS o WHERE n = 1 GROUP BY via",
            words.sum("CASE WHEN hit_n > 0 THEN 1 ELSE 0 END")
        );
        let read = |query: &str, columns: &[&str; 3], into: [&mut Vec<u64>; 2]| {
            let [first, second] = into;
            for row in &self.rows(query, columns)? {
                let mut cells = Cells::of(row);
                let channel = cells.number::<usize>()?;
                *first.get_mut(channel).ok_or(RemoteError::Cut)? = cells.number()?;
                *second.get_mut(channel).ok_or(RemoteError::Cut)? = cells.number()?;
            }
            Ok::<(), RemoteError>(())
        };
        read(&query, &["via", "visitors", "buyers"], [&mut visitors, &mut buyers])?;
        let later = format!(
            "SELECT who, at, MIN(ses_via) AS came_by FROM ({ordered}) AS o WHERE hit = 1 AND at > first_hit_at GROUP BY who, at"
        );
        let query = format!(
            "SELECT came_by, COUNT(*) AS orders, COUNT(DISTINCT who) AS people FROM ({later}) AS r GROUP BY came_by"
        );
        read(&query, &["came_by", "orders", "people"], [&mut orders, &mut people])?;
        let query = format!("SELECT COUNT(DISTINCT who) AS people FROM ({later}) AS r");
        let rows = self.rows(&query, &["people"])?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        let returning_by = Cells::of(row).number()?;
        let returning_orders = orders.iter().sum();
        let row = |channel: usize| ChannelRow {
            channel: channel as u8,
            visitors: visitors[channel],
            buyers: Share::new(buyers[channel], visitors[channel]),
            returning: Share::new(orders[channel], returning_orders),
            returning_by: people[channel],
        };
        let mut rows: Vec<ChannelRow> =
            (0..channels).filter(|&channel| visitors[channel] + orders[channel] > 0).map(row).collect();
        rows.sort_by_key(|row| (std::cmp::Reverse(row.visitors), row.channel));
        Ok(ChannelSummary {
            rows,
            customers: visitors.iter().sum(),
            buyers: buyers.iter().sum(),
            has_no_goal: !has_goal,
            returning_orders,
            returning_by,
        })
    }

    /// How many customers of each cohort come in each period, by the positions of the periods that begin at these moments.
    pub fn cohorts(&self, starts: &[i64]) -> Result<Vec<(usize, usize, u64)>, RemoteError> {
        let query = format!(
            "SELECT cohort, period, COUNT(DISTINCT who) AS people FROM (SELECT who, {} AS cohort, {} AS period \
             FROM ({}) AS o) AS c GROUP BY cohort, period",
            position_of(starts, "first_at"),
            position_of(starts, "at"),
            self.ordered()
        );
        let rows = self.rows(&query, &["cohort", "period", "people"])?;
        rows.iter()
            .map(|row| {
                let mut cells = Cells::of(row);
                Ok((cells.number()?, cells.number()?, cells.number()?))
            })
            .collect()
    }
}

/// The position of the period, of those that begin at these moments, that a time lies in. Halves are asked for first: there may be
/// thousands of days.
pub(super) fn position_of(starts: &[i64], time: &str) -> String {
    fn among(starts: &[i64], before: usize, time: &str) -> String {
        let middle = starts.len() / 2;
        if middle == 0 {
            return before.to_string();
        }
        let (early, late) = starts.split_at(middle);
        let (then, otherwise) = (among(early, before, time), among(late, before + middle, time));
        format!("CASE WHEN {time} < {} THEN {then} ELSE {otherwise} END", late[0])
    }
    among(starts, 0, time)
}

#[cfg(test)]
mod tests {
    use super::position_of;

    #[test]
    fn each_period_is_found_by_halves() {
        assert_eq!((position_of(&[], "at"), position_of(&[7], "at")), ("0".to_owned(), "0".to_owned()));
        let three = "CASE WHEN at < 20 THEN 0 ELSE CASE WHEN at < 30 THEN 1 ELSE 2 END END";
        assert_eq!(position_of(&[10, 20, 30], "at"), three);
    }
}
