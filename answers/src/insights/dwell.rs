//! How long customers stay on each touchpoint, and where sessions end.

use crate::analysis::{Dwell, SplitBy, TouchpointTime, customers_of_group, customers_who, dwell, quantile};
use crate::events::BitSet;
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, GroupTable, PeopleCount, Portion, PublishedCounts, Split, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::split;

/// How long customers stay on each touchpoint, and where sessions end.
pub struct TimeOnTouchpoints;

/// Whether touchpoints are split.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DwellSettings {
    /// What a row for each group is made by: see `split::find`.
    pub split: String,
    /// How many groups are named.
    pub top: usize,
}

impl Default for DwellSettings {
    fn default() -> Self {
        Self { split: split::NONE.to_owned(), top: 5 }
    }
}

impl InsightSettings for DwellSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        split::declare(fields, &mut self.split, &mut self.top);
    }
}

/// Time on touchpoints of everybody, and of the groups that were asked for.
pub struct TouchpointTimes {
    /// Everybody, each visit once.
    whole: Dwell,
    /// Touchpoints, or the groups of each: whoever is in several segments counts in each.
    rows: Vec<TouchpointTime>,
}

/// Columns that tell the visits whose time is known.
const MEASURED: &[&str] = &["measured", "median_seconds", "p90_seconds", "share_of_session_time"];

impl Insight for TimeOnTouchpoints {
    const ID: &'static str = "dwell";
    type Settings = DwellSettings;
    type Outcome = TouchpointTimes;

    fn title() -> &'static str {
        text!("dwell-title")
    }

    fn question() -> &'static str {
        text!("dwell-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &DwellSettings, progress: &Progress) -> Result<TouchpointTimes, AnswerError> {
        let by = split::find(scope, &how.split)?;
        let split = by.as_ref().map(|by: &SplitBy| (by, how.top));
        let segments = &scope.project.segments;
        let count = |split| dwell(&scope.table, &scope.subset, scope.settings(), split, segments, progress);
        let whole = count(None)?;
        if whole.sessions == 0 {
            return Err(AnswerError::nobody(scope));
        }
        let mut rows = if split.is_some() { count(split)?.rows } else { whole.rows.clone() };
        // where most of the time goes stands first
        let names = &scope.names().touchpoints;
        rows.sort_by_cached_key(|row| {
            let name = names[usize::from(row.touchpoint)].clone();
            (std::cmp::Reverse((row.time.sum(), row.time.visits())), name, row.group.clone())
        });
        Ok(TouchpointTimes { whole, rows })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome.whole;
        let people = small_groups::about_people(found.customers, k, before)?;
        let table = small_groups::table(computed.counted(), k, before)?;
        let whole = table.merged + table.hidden == 0;
        let sum = |of: fn(&TouchpointTime) -> u64| found.rows.iter().map(of).sum::<u64>();
        Ok(Answer::new(computed.sentence(whole), text!("dwell-note"))
            .table("touchpoints", table)
            .named_by(if computed.is_split() { &["touchpoint", "group"] } else { &["touchpoint"] })
            .remember(people)
            .fact("customers", found.customers)
            .fact("sessions", found.sessions)
            .fact("session_seconds", found.session_ms as f64 / 1000.0)
            .fact("visits", whole.then(|| sum(|row| row.time.visits())))
            .fact("measured", whole.then(|| sum(|row| row.time.times.len() as u64))))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (table, subset) = (&scope.table, &scope.subset);
        let expected = if computed.is_split() { "touchpoint/group" } else { "touchpoint" };
        let known = scope.names().touchpoints.iter().map(String::as_str);
        let touchpoint = part.position("touchpoint", expected, "touchpoint", known)? as u16;
        let is = |i: usize| table.touchpoint[i] == touchpoint;
        let Some(by) = split::find(scope, &computed.how.split)? else {
            return Ok(customers_who(table, progress, |ix| subset.events(table, ix).any(is))?);
        };
        let of_it: Vec<&TouchpointTime> = found.rows.iter().filter(|row| row.touchpoint == touchpoint).collect();
        let groups = of_it.iter().filter_map(|row| row.group.as_ref()).map(split::group_name);
        let group = of_it[part.position("group", expected, "group", groups)?].group.as_ref();
        let (split, segments) = ((&by, computed.how.top), &scope.project.segments);
        Ok(customers_of_group(table, subset, split, segments, |i, of| is(i) && Some(of) == group, progress)?)
    }
}

impl ComputedInsight<TimeOnTouchpoints> {
    fn is_split(&self) -> bool {
        self.outcome.rows.iter().any(|row| row.group.is_some())
    }

    fn sentence(&self, whole: bool) -> String {
        let found = &self.outcome.whole;
        if !whole {
            return text!("dwell-shared").to_owned();
        }
        let sum = |of: fn(&TouchpointTime) -> u64| found.rows.iter().map(of).sum::<u64>();
        let (visits, all) = (sum(|row| row.time.times.len() as u64), sum(|row| row.time.visits()));
        if visits == 0 {
            return text!("dwell-none-measured").to_owned();
        }
        if found.session_ms == 0 {
            return text!("dwell-all-at-once").to_owned();
        }
        let most = found.rows.iter().max_by_key(|row| (row.time.sum(), std::cmp::Reverse(row.touchpoint)));
        let (touchpoint, time, mut most) =
            most.map_or((0, 0, Vec::new()), |row| (row.touchpoint, row.time.sum(), row.time.times.clone()));
        match quantile(&mut most, 0.5) {
            Some(median) if found.customers >= SMALL_GROUP && most.len() as u64 >= SMALL_GROUP => text!(
                "dwell-largest-part",
                share = numbers::share(time as f64 / found.session_ms as f64),
                touchpoint = self.scope.names().touchpoints[usize::from(touchpoint)],
                median = numbers::duration(median)
            ),
            _ => text!("dwell-few-measured", visits = numbers::count(visits), all = numbers::count(all)),
        }
    }

    fn counted(&self) -> GroupTable {
        let found = &self.outcome;
        let all_time = found.whole.session_ms;
        let split = self.is_split();
        let mut columns = vec![("touchpoint", text!("dwell-touchpoint"))];
        columns.extend(split.then(|| ("group", text!("dwell-group"))));
        columns.extend([
            ("visits", text!("dwell-visits")),
            ("measured", text!("dwell-measured")),
            ("median_seconds", text!("dwell-median")),
            ("p90_seconds", text!("dwell-p90")),
            ("share_of_session_time", text!("dwell-share-of-time")),
            ("last_in_session", text!("dwell-last")),
            ("customers", text!("dwell-customers")),
        ]);
        let mut table = Table::new(&columns);
        for row in &found.rows {
            let (time, mut times) = (&row.time, row.time.times.clone());
            let mut cells = vec![Cell::text(&self.scope.names().touchpoints[usize::from(row.touchpoint)])];
            cells.extend(row.group.as_ref().map(|group| Cell::text(split::group_name(group))));
            cells.extend([
                Cell::Count(time.visits()),
                Cell::Count(time.times.len() as u64),
                quantile(&mut times, 0.5).map_or(Cell::Empty, Cell::Duration),
                quantile(&mut times, 0.9).map_or(Cell::Empty, Cell::Duration),
                if all_time > 0 { Cell::Share(time.sum() as f64 / all_time as f64) } else { Cell::Empty },
                Cell::Count(time.last),
                Cell::Count(time.customers),
            ]);
            table.push(cells);
        }
        let times = || found.rows.iter().map(|row| &row.time);
        let measured = times().map(|time| PeopleCount::new(time.times.len() as u64, time.measured_of)).collect();
        let last = times().map(|time| PeopleCount::new(time.last, time.last_of)).collect();
        let parts =
            vec![Portion { columns: MEASURED, rows: measured }, Portion { columns: &["last_in_session"], rows: last }];
        let counted = GroupTable::people(table, if split { "dwell-by-group" } else { "dwell" }, "customers");
        GroupTable {
            rows: times().map(|time| PeopleCount::new(time.visits(), time.customers)).collect(),
            splits: vec![Split { parts, totals_known: true }],
            overlapping: true,
            adds_up: ["visits", ""],
            ..counted
        }
    }
}
