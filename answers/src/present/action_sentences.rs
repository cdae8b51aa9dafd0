//! What is said of actions: what they hold and promise, when they are sent, and whether the data is too old for them.

use crate::act::{ChanceSource, DAY_BEGINS, DAY_ENDS, ExportPlan, Outlook, timely_days};
use crate::model::{Action, ActionState, PredictionRun, Settings, Target};
use crate::texts::text;

use super::numbers::{self, count};
use super::reliability;

/// What a list of actions holds and promises: what is expected either way, and what the actions add where that was
/// measured. Once all is exported it says what comes next. `outlook` is of the same list, and so is the plan of an export now,
/// where there is one: then it says of how many that are approved who will really be written to.
pub fn actions(list: &[Action], outlook: &Outlook, settings: &Settings, plan: Option<&ExportPlan>) -> String {
    if list.is_empty() {
        return text!("sentence-no-actions-yet-run-predictions-then").to_owned();
    }
    let with = |state: ActionState| list.iter().filter(move |a| a.state == state);
    let proposed = with(ActionState::Proposed).count() as u64;
    let (held, ready): (Vec<_>, Vec<_>) = with(ActionState::Approved).partition(|a| a.is_compared());
    let exported = with(ActionState::Exported).count() as u64;
    if proposed == 0 && ready.is_empty() && exported > 0 {
        return all_exported(exported, held.len() as u64);
    }
    let approved = plan.map_or(ready.len(), |_| ready.len() + held.len());
    let mut words = text!("sentence-to-decide-and-approved", proposed = count(proposed), n = count(approved as u64));
    if let Some(plan) = plan.filter(|_| approved > 0) {
        words.push_str(&super::approved_actions::what_becomes_of(plan));
    }
    if outlook.customers > 0 {
        words.push_str(&text!("sentence-open-for", customers = text!("count-customers", n = outlook.customers as u64)));
    }
    words.push('.');
    if outlook.expected_orders > 0.0 {
        words.push_str(&text!("sentence-about-are-expected-within-30-days", orders = orders(outlook.expected_orders)));
        words.push_str(&match (outlook.added_value, outlook.added_orders) {
            (Some(value), _) => {
                let money = |v: f64| numbers::money(v.round(), &settings.currency);
                text!(
                    "sentence-messages-add-about-90-interval-to",
                    money = money(value.mean),
                    low = money(value.low),
                    high = money(value.high)
                )
            }
            (None, Some(added)) => text!(
                "sentence-messages-add-orders",
                orders = orders(added.mean),
                low = rounded(added.low),
                high = rounded(added.high)
            ),
            (None, None) => text!("sentence-what-messages-add-is-not-measured").to_owned(),
        });
    }
    words
}

/// What comes after everything that was approved has left.
fn all_exported(exported: u64, held: u64) -> String {
    let held = match held {
        0 => String::new(),
        n => text!("sentence-and-held-back-to-compare-with", are = text!("count-are", n)),
    };
    text!("sentence-exported-send-them-import-newer-data", actions_are = text!("count-actions-are", n = exported), held)
}

/// On which days the messages of an export go out, and what has no time.
pub fn send_days(plan: &ExportPlan, settings: &Settings) -> Option<String> {
    let times = plan.included.iter().filter_map(|a| a.send_at);
    let (first, last) = (times.clone().min()?, times.max()?);
    let pages = plan.included.iter().filter(|a| a.send_at.is_none()).count() as u64;
    let gap = match settings.message_gap_days {
        0 | 1 => text!("sentence-one-day-at-most-to-one").to_owned(),
        days => text!("sentence-at-least-days-apart-for-one", days),
    };
    let mut words = text!(
        "sentence-messages-are-sent-on-from-00",
        period = numbers::period(first, last, &numbers::zone(&settings.time_zone)),
        day_begins = DAY_BEGINS,
        day_ends = DAY_ENDS,
        gap
    );
    if pages > 0 {
        words.push_str(&text!(
            "sentence-shown-on-website-and-need-no",
            actions_are = text!("count-actions-are", n = pages)
        ));
    }
    Some(words)
}

/// What the chance of an order beside an action is about and where it comes from. `until` is the end of the data.
pub fn order_chance(source: ChanceSource, run: Option<&PredictionRun>, until: i64, settings: &Settings) -> String {
    let day = |until: i64| numbers::date(until - 1, &numbers::zone(&settings.time_zone));
    let scored = run.map_or(until, |run| run.cut_off);
    let (until, from) = match source {
        ChanceSource::Score => (scored, text!("sentence-it-is-this-customers-score-in").to_owned()),
        ChanceSource::ScoreChanged(p) => {
            (until, text!("sentence-so-it-was-estimated-when-proposed", share = numbers::chance(p)))
        }
        ChanceSource::SimilarCustomers => (until, text!("sentence-estimated-from-customers-who-were-in").to_owned()),
    };
    let said = text!("sentence-in-30-days-after-whether-or", date = day(until), from);
    let warning = run.and_then(|run| run.target(Target::Purchase, 30)).and_then(reliability::warning);
    warning.map_or(said.clone(), |warning| format!("{said} {warning}"))
}

/// What to do about people whose consent to being contacted nobody knows; `switch` says how to include them all the same.
pub fn unknown_consent(recorded: bool, switch: &str) -> String {
    text!("sentence-import-contacts-file-with-consent-column", why = why_unknown(recorded), switch)
}

/// What to do about people whose consent nobody knows, where to include them would bring nobody.
pub fn unknown_consent_out_of_reach(recorded: bool) -> String {
    text!("sentence-none-of-them-can-be-reached", why = why_unknown(recorded))
}

fn why_unknown(recorded: bool) -> &'static str {
    if recorded {
        text!("sentence-of-some-people-nobody-knows-whether")
    } else {
        text!("sentence-no-import-says-who-agreed-to")
    }
}

/// So many days after the end of the data what is proposed from it is taken with care.
const STALE_DAYS: i64 = 7;

/// That the data ends long before today, where it does, and what that means for these actions: whether they were proposed
/// as of then, or without what is no longer timely.
pub fn stale_data(list: &[Action], last_ms: i64, now: i64, settings: &Settings) -> Option<String> {
    let ends = old_data(last_ms, now, settings)?;
    Some(if proposed_as_of_end(list, last_ms, now) {
        text!("sentence-look-whether-these-actions-still-make", ends)
    } else {
        text!("sentence-what-was-timely-then-carts-views", ends)
    })
}

/// "The data ends on 31 May 2026, 182 days ago", where that is so long that it has to be said.
pub fn old_data(last_ms: i64, now: i64, settings: &Settings) -> Option<String> {
    let days = days_late(last_ms, now)?;
    let date = numbers::date(last_ms, &numbers::zone(&settings.time_zone));
    Some(text!("sentence-data-ends-on-days-ago", date, n = count(days as u64)))
}

/// How long ago the data ends, where that is so long that it has to be said.
fn days_late(last_ms: i64, now: i64) -> Option<i64> {
    Some((now - last_ms) / 86_400_000).filter(|&days| days > STALE_DAYS)
}

/// Whether a list holds actions that are proposed only as of the end of data that is old.
pub fn proposed_as_of_end(list: &[Action], last_ms: i64, now: i64) -> bool {
    let late = days_late(last_ms, now).unwrap_or(0) as f64;
    let is_open = |a: &&Action| matches!(a.state, ActionState::Proposed | ActionState::Approved);
    // a file for another tool holds what has left already
    let is_over = !list.iter().any(|a| is_open(&a));
    let mut of_list = list.iter().filter(|a| is_over || is_open(a));
    of_list.any(|a| timely_days(a.kind).is_some_and(|days| late > days))
}

/// "0.4 orders", "1 order", "12 orders".
fn orders(n: f64) -> String {
    let text = rounded(n);
    text!("sentence-orders", form = if text == "1" { 1_u64 } else { 2 }, n = text)
}

fn rounded(n: f64) -> String {
    if n.abs() < 9.95 { numbers::decimal((n * 10.0).round() / 10.0) } else { numbers::decimal(n.round()) }
}
