//! How many people a playbook may still reach in a week.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{ActionState, Playbook, PlaybookId, Project};
use crate::predict::LocalTime;

use super::schedule::local_date;

/// What playbooks did by week, weeks from Monday in the project's time zone: messages by the time at which they are sent, what
/// waits on a website by the time at which it left.
pub(super) struct Capacity<'a> {
    zone: &'a LocalTime,
    sent: BTreeMap<(PlaybookId, Date), u32>,
}

impl<'a> Capacity<'a> {
    /// With what has left already.
    pub(super) fn new(project: &Project, zone: &'a LocalTime) -> Self {
        let mut capacity = Self { zone, sent: BTreeMap::new() };
        for action in project.actions.iter().filter(|action| action.state == ActionState::Exported) {
            if let Some(at) = action.carried_out_at() {
                capacity.add(action.playbook, at);
            }
        }
        capacity
    }

    /// Whether a playbook may reach one more in the week of `at` (ms UTC).
    pub(super) fn has_room(&self, playbook: Option<&Playbook>, at: i64) -> bool {
        let limit = playbook.and_then(|of| Some((of.id, of.limits.people_a_week?)));
        let week = self.week(at);
        limit.zip(week).is_none_or(|((id, limit), week)| self.sent.get(&(id, week)).copied().unwrap_or(0) < limit)
    }

    /// Takes note of one more.
    pub(super) fn take(&mut self, playbook: Option<&Playbook>, at: i64) {
        if let Some(playbook) = playbook {
            self.add(playbook.id, at);
        }
    }

    /// When the week after that of `at` begins, ms UTC.
    pub(super) fn next_week(&self, at: i64) -> Option<i64> {
        let next = self.week(at)?.checked_add(jiff::Span::new().days(7)).ok()?;
        let start = self.zone.zone.to_timestamp(next.at(0, 0, 0, 0)).ok()?;
        Some(start.as_millisecond()).filter(|start| *start > at)
    }

    fn add(&mut self, playbook: PlaybookId, at: i64) {
        if let Some(week) = self.week(at) {
            *self.sent.entry((playbook, week)).or_default() += 1;
        }
    }

    fn week(&self, at: i64) -> Option<Date> {
        let day = local_date(self.zone, at)?;
        day.checked_sub(jiff::Span::new().days(i64::from(day.weekday().to_monday_zero_offset()))).ok()
    }
}
