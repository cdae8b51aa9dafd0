//! What changed on a day that somebody noted, against the weeks before and where they were going.

use crate::analysis::LocalDays;
use crate::analysis::experiment::{LevelChange, level_change};
use crate::events::{EventTable, Subset};
use crate::model::{Annotation, AnnotationKind, Project};
use crate::predict::Kinds;

/// At most so many weeks are looked at on each side.
const WEEKS: i64 = 12;

/// What is measured week by week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeMeasure {
    /// Customers who reached the goal.
    Goals,
    /// Their share of all who did anything.
    Rate,
}

/// A change that somebody noted, with what the weeks around it say.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedChange {
    /// The note that says what changed.
    pub note: Annotation,
    /// When its day begins, ms UTC.
    pub at: i64,
    /// The number that may have changed.
    pub measure: ChangeMeasure,
    /// Whole weeks before and after, up to the next change on each side.
    pub weeks: (usize, usize),
    /// What they say; `None` where there are too few.
    pub found: Option<LevelChange>,
}

/// Every release, price change and campaign that is noted, by day, with what the weeks around it say.
pub fn dated_changes(table: &EventTable, subset: &Subset, project: &Project, kinds: &Kinds) -> Vec<DatedChange> {
    let is_change = |note: &&Annotation| {
        matches!(note.kind, AnnotationKind::Release | AnnotationKind::PriceChange | AnnotationKind::Campaign)
    };
    let mut notes: Vec<&Annotation> = project.annotations.iter().filter(is_change).collect();
    notes.sort_by_key(|note| (note.first_day, note.id));
    let days = LocalDays::new(&project.settings.time_zone, table.first_ms(), table.last_ms());
    // a day on which the data begins or ends is no whole one
    let (first, last) =
        (days.day(table.first_ms().max(subset.time().start)) + 1, days.day(subset.observed_until(table)) - 1);
    let mut found = Vec::new();
    for (i, note) in notes.iter().enumerate() {
        let day = i64::from(note.first_day);
        let before = notes[..i].iter().rev().map(|n| i64::from(n.first_day)).find(|&d| d < day);
        let after = notes[i + 1..].iter().map(|n| i64::from(n.first_day)).find(|&d| d > day);
        let begin = before.map_or(first, |d| d.max(first));
        let end = after.map_or(last + 1, |d| d.min(last + 1));
        let whole = |days: i64| (days / 7).clamp(0, WEEKS) as usize;
        let weeks = (whole(day - begin), whole(end - day));
        let counts = Weeks::count((table, subset), kinds, &days, day, weeks);
        for measure in [ChangeMeasure::Goals, ChangeMeasure::Rate] {
            let values = counts.values(measure);
            let (before, after) = values.split_at(weeks.0);
            let (note, at) = ((*note).clone(), days.start_of_day(day));
            found.push(DatedChange { note, at, measure, weeks, found: level_change(before, after) });
        }
    }
    found
}

/// Customers of each week around a day.
struct Weeks(Vec<(u64, u64)>);

impl Weeks {
    fn count(
        (table, subset): (&EventTable, &Subset),
        kinds: &Kinds,
        days: &LocalDays,
        day: i64,
        weeks: (usize, usize),
    ) -> Self {
        let mut counts = vec![(0, 0); weeks.0 + weeks.1];
        let begin = day - 7 * weeks.0 as i64;
        let (from, to) = (days.start_of_day(begin), days.start_of_day(day + 7 * weeks.1 as i64));
        for ix in subset.customers().iter() {
            let range = subset.range(table, ix);
            let start = range.start + table.time[range.clone()].partition_point(|&t| t < from);
            let (mut active, mut reached) = (usize::MAX, usize::MAX);
            for i in (start..range.end).take_while(|&i| table.time[i] < to).filter(|&i| subset.is_visible(table, i)) {
                if !kinds.kind(table.touchpoint[i]).is_activity() {
                    continue;
                }
                let week = ((days.day(table.time[i]) - begin) / 7) as usize;
                if let Some(count) = counts.get_mut(week) {
                    if active != week {
                        count.0 += 1;
                        active = week;
                    }
                    if reached != week && kinds.reaches_goal(table, i) {
                        count.1 += 1;
                        reached = week;
                    }
                }
            }
        }
        Self(counts)
    }

    fn values(&self, measure: ChangeMeasure) -> Vec<f64> {
        let value = |&(active, reached): &(u64, u64)| match measure {
            ChangeMeasure::Goals => reached as f64,
            ChangeMeasure::Rate if active == 0 => 0.0,
            ChangeMeasure::Rate => reached as f64 / active as f64,
        };
        self.0.iter().map(value).collect()
    }
}
