//! When the approved messages go out: as a table of days, and as an iCalendar (RFC 5545) that any calendar shows. Neither says
//! to whom.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::act::ExportPlan;
use crate::events::hash_bytes;
use crate::model::{Action, PlaybookId, Project};
use crate::present::table::{Cell, Table};
use crate::present::{numbers, words};
use crate::texts::text;

/// Longest line of an iCalendar in bytes, its end left out.
const LINE: usize = 75;

/// The name under which messages stand together: that of their playbook, else their kind.
pub(super) fn name_of(project: &Project, action: &Action) -> String {
    let playbook = project.playbooks.iter().find(|playbook| playbook.id == action.playbook);
    playbook.map_or_else(|| words::action_kind(action.kind).to_owned(), |playbook| playbook.name.clone())
}

/// The messages of a plan by day, channel and playbook, days in the project's time zone; what is shown on the website has no
/// day and stands last.
pub fn plan_by_day(project: &Project, plan: &ExportPlan) -> Table {
    let zone = numbers::zone(&project.settings.time_zone);
    let mut rows: BTreeMap<(bool, String, String, String), u64> = BTreeMap::new();
    for action in &plan.included {
        let day = action.send_at.map(|at| day(at, &zone)).unwrap_or_default();
        let key = (action.send_at.is_none(), day, action.channel.clone(), name_of(project, action));
        *rows.entry(key).or_default() += 1;
    }
    let mut out = Table::new(&[
        ("day", text!("plan-day")),
        ("channel", text!("lists-channel")),
        ("playbook", text!("lists-playbook")),
        ("messages", text!("plan-messages")),
    ]);
    for ((_, day, channel, playbook), n) in rows {
        out.push(vec![
            if day.is_empty() { Cell::Empty } else { Cell::text(day) },
            Cell::text(channel),
            Cell::text(playbook),
            Cell::Count(n),
        ]);
    }
    out
}

fn day(at: i64, zone: &TimeZone) -> String {
    Timestamp::from_millisecond(at).map(|at| zone.to_datetime(at).date().to_string()).unwrap_or_default()
}

/// The messages of a plan as an iCalendar made at `now` (ms UTC): one event for each moment, channel and playbook. Fewer than
/// `k` messages are not counted.
pub fn send_calendar(project: &Project, plan: &ExportPlan, now: i64, k: u64) -> String {
    let mut sends: BTreeMap<(i64, String, PlaybookId, String), u64> = BTreeMap::new();
    for action in &plan.included {
        if let Some(at) = action.send_at {
            *sends.entry((at, action.channel.clone(), action.playbook, name_of(project, action))).or_default() += 1;
        }
    }
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Desire Path//Planned messages//EN", "CALSCALE:GREGORIAN"]
    {
        fold(line, &mut out);
    }
    for ((at, channel, playbook, name), n) in sends {
        let messages = if n < k { text!("plan-few-messages", k) } else { text!("count-messages", n) };
        let says = text!("plan-event", name, messages, channel = channel.as_str());
        let of = format!("{}\n{name}\n{channel}", project.name);
        let uid = format!("UID:{at}-{playbook}-{:016x}@desire-path", hash_bytes(0, of.as_bytes()));
        fold("BEGIN:VEVENT", &mut out);
        fold(&uid, &mut out);
        fold(&format!("DTSTAMP:{}", utc(now)), &mut out);
        fold(&format!("DTSTART:{}", utc(at)), &mut out);
        fold(&format!("DTEND:{}", utc(at + 3_600_000)), &mut out);
        fold(&format!("SUMMARY:{}", escaped(&says)), &mut out);
        fold(&format!("CATEGORIES:{}", escaped(&channel)), &mut out);
        fold("TRANSP:TRANSPARENT", &mut out);
        fold("END:VEVENT", &mut out);
    }
    fold("END:VCALENDAR", &mut out);
    out
}

fn utc(ms: i64) -> String {
    let at = Timestamp::from_millisecond(ms);
    at.map(|at| at.strftime("%Y%m%dT%H%M%SZ").to_string()).unwrap_or_default()
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| *c != '\r') {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, in several where it is too long: what goes on begins with a blank.
fn fold(line: &str, out: &mut String) {
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{ActionKind, ActionReason, ActionState, Consent, PlaybookPriority};

    pub(in crate::export) fn action(at: Option<i64>, channel: &str, playbook: PlaybookId) -> Action {
        Action {
            id: 1,
            customer: 0,
            kind: ActionKind::Offer,
            channel: channel.to_owned(),
            content: "Words for one person".to_owned(),
            best_hour: 9,
            reason: ActionReason::from("Because.".to_owned()),
            expected_orders: None,
            order_value: 0.0,
            added_orders: None,
            expires: 0,
            hold_out: false,
            consent: Consent::Given,
            state: ActionState::Approved,
            edited: false,
            send_at: at,
            exported_at: None,
            playbook,
            priority: PlaybookPriority::default(),
            cost: 0.0,
            owner: String::new(),
            note: String::new(),
        }
    }

    const AT: i64 = 1_782_900_000_000; // 2026-07-01T10:00Z

    #[test]
    fn messages_stand_together_by_moment_channel_and_playbook() {
        let project = Project::default();
        let mut included = vec![action(Some(AT), "E-mail", 1); 12];
        included.extend([
            action(Some(AT), "SMS", 1),
            action(Some(AT + 86_400_000), "E-mail", 0),
            action(None, "Website", 1),
        ]);
        let plan = ExportPlan { included, ..ExportPlan::default() };
        let calendar = send_calendar(&project, &plan, AT, 0);
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3, "{calendar}");
        assert!(calendar.contains("SUMMARY:Cart reminder: 12 messages by E-mail\r\n"), "{calendar}");
        assert!(calendar.contains("DTSTART:20260701T100000Z\r\nDTEND:20260701T110000Z\r\n"), "{calendar}");
        assert!(calendar.contains("SUMMARY:Offer: 1 message by E-mail"), "{calendar}");
        assert!(!calendar.contains("one person"), "nobody's words are in it");
        let mut other = action(Some(AT + 86_400_000), "E-mail", 0);
        other.kind = ActionKind::Reminder;
        let two =
            ExportPlan { included: vec![action(Some(AT + 86_400_000), "E-mail", 0), other], ..ExportPlan::default() };
        let two = send_calendar(&project, &two, AT, 0);
        let ids: std::collections::BTreeSet<&str> = two.lines().filter(|line| line.starts_with("UID:")).collect();
        assert_eq!(ids.len(), 2, "each event has a number of its own: {two}");
        let few = send_calendar(&project, &plan, AT, 11);
        assert!(few.contains("12 messages") && !few.contains(" 1 message"), "{few}");
        let days = plan_by_day(&project, &plan);
        let counts: Vec<u64> = days.rows.iter().filter_map(|row| row[3].as_count()).collect();
        assert_eq!(counts, [12, 1, 1, 1]);
        assert_eq!((days.rows[0][0].clone(), days.rows[3][0].clone()), (Cell::text("2026-07-01"), Cell::Empty));
    }

    proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_they_were(text in "\\PC{0,200}") {
            let mut out = String::new();
            fold(&text, &mut out);
            prop_assert!(out.ends_with("\r\n"));
            prop_assert!(out.split("\r\n").all(|line| line.len() <= LINE));
            let whole = out.replace("\r\n ", "");
            prop_assert_eq!(whole.trim_end_matches("\r\n"), text.as_str());
        }
    }
}
