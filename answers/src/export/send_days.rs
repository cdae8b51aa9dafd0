//! The days of planned messages, for a calendar on the screen.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::act::ExportPlan;
use crate::model::{ActionState, Project};
use crate::present::numbers;

use super::send_calendar::name_of;

/// So many days are shown.
pub const DAYS_SHOWN: usize = 14;

/// Messages of one day that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMessages {
    /// Their playbook, else their kind.
    pub name: String,
    /// The channel by which they are sent.
    pub channel: String,
    /// How many messages they are.
    pub n: u64,
    /// How many of these messages are in a file that was exported already.
    pub exported: u64,
}

/// A day, in the project's time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendDay {
    /// When it begins, ms UTC.
    pub at: i64,
    /// The messages of the day by name and channel, the most first.
    pub messages: Vec<PlannedMessages>,
}

impl SendDay {
    /// How many messages there are.
    pub fn total(&self) -> u64 {
        self.messages.iter().map(|of| of.n).sum()
    }
}

/// The days from today on, and what lies beyond them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SendDays {
    /// [`DAYS_SHOWN`] days, today first.
    pub days: Vec<SendDay>,
    /// Messages after these days.
    pub later: u64,
    /// What is no message and waits on a website.
    pub on_page: u64,
}

impl SendDays {
    /// How many messages are on the days that are shown.
    pub fn total(&self) -> u64 {
        self.days.iter().map(SendDay::total).sum()
    }

    /// How many of the day's messages are in a file that was exported already.
    pub fn exported(&self) -> u64 {
        self.days.iter().flat_map(|day| &day.messages).map(|of| of.exported).sum()
    }
}

/// By playbook and channel: messages, and how many of them were exported.
type MessagesOfDay = BTreeMap<(String, String), (u64, u64)>;

/// The messages of a plan by day, from the day of `now` (ms UTC) on, with those that were exported and go out since.
pub fn send_days(project: &Project, plan: &ExportPlan, now: i64) -> SendDays {
    let zone = numbers::zone(&project.settings.time_zone);
    let date = |at: i64| Timestamp::from_millisecond(at).map(|at| zone.to_datetime(at).date()).ok();
    let mut out = SendDays::default();
    let Some(today) = date(now) else { return out };
    let mut by_day: BTreeMap<Date, MessagesOfDay> = BTreeMap::new();
    let exported = project.actions.iter().filter(|action| action.state == ActionState::Exported);
    let on_their_way = exported.filter(|action| action.send_at.and_then(date).is_some_and(|day| day >= today));
    for (action, is_exported) in plan.included.iter().map(|of| (of, false)).chain(on_their_way.map(|of| (of, true))) {
        let Some(day) = action.send_at.and_then(date) else {
            out.on_page += 1;
            continue;
        };
        let key = (name_of(project, action), action.channel.clone());
        let n = by_day.entry(day).or_default().entry(key).or_default();
        *n = (n.0 + 1, n.1 + u64::from(is_exported));
    }
    for day in today.series(1.day()).take(DAYS_SHOWN) {
        let at = zone.to_timestamp(day.at(0, 0, 0, 0)).map_or(now, Timestamp::as_millisecond);
        let messages = by_day.remove(&day).unwrap_or_default().into_iter();
        let mut messages: Vec<PlannedMessages> =
            messages.map(|((name, channel), (n, exported))| PlannedMessages { name, channel, n, exported }).collect();
        messages.sort_by_key(|of| std::cmp::Reverse(of.n));
        out.days.push(SendDay { at, messages });
    }
    out.later = by_day.values().flat_map(BTreeMap::values).map(|(n, _)| n).sum();
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::plan_by_day;
    use crate::export::send_calendar::tests::action;
    use crate::model::Action;

    #[test]
    fn days_hold_what_the_table_of_the_plan_holds() {
        const DAY: i64 = 86_400_000;
        let now = 1_782_900_000_000; // 2026-07-01T10:00Z
        let project = Project::default();
        let mut included =
            vec![action(Some(now), "E-mail", 1), action(Some(now), "SMS", 1), action(None, "Website", 1)];
        included.extend((0..20).map(|day| action(Some(now + day * DAY), "E-mail", 0)));
        let plan = ExportPlan { included, ..ExportPlan::default() };
        let found = send_days(&project, &plan, now);
        assert_eq!((found.days.len(), found.total(), found.later, found.on_page), (DAYS_SHOWN, 16, 6, 1));
        assert_eq!(found.days[0].messages.len(), 3, "by name and channel");
        let table = plan_by_day(&project, &plan);
        let all: u64 = table.rows.iter().filter_map(|row| row[3].as_count()).sum();
        assert_eq!(all, found.total() + found.later + found.on_page);
        assert!(found.days.windows(2).all(|pair| pair[1].at - pair[0].at == DAY));
        // once they are exported they stay on their days, and those of yesterday are over
        let left = |at: i64| Action { state: ActionState::Exported, ..action(Some(at), "E-mail", 0) };
        let actions = vec![left(now - DAY), left(now), left(now + 3 * DAY)];
        let project = Project { actions: actions.into(), ..Project::default() };
        let found = send_days(&project, &ExportPlan::default(), now);
        assert_eq!((found.total(), found.exported()), (2, 2));
    }
}
