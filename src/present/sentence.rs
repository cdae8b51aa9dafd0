//! The sentence above each view: what it says, with its real numbers, in words a person could say aloud.

use crate::act::{ChanceSource, DAY_BEGINS, DAY_ENDS, ExportPlan, Outlook, timely_days};
use crate::analysis::channels::ChannelSummary;
use crate::analysis::flow::{Anchor, Flow, FlowLink, FlowSettings, Level, NodeKind, TopScope};
use crate::analysis::{self, Share, Summary, TopPaths};
use crate::events::Names;
use crate::model::{Action, ActionState, Entity, PredictionRun, Readiness, Settings, Target, TargetRun};
use crate::predict::segments::Clustering;
use crate::predict::{Coverage, active_within};

use super::numbers::{self, count, plural, share, share_of};
use super::readiness;
use super::{shares, words};

/// Groups smaller than this are marked as small.
pub const SMALL_GROUP: u64 = analysis::ENOUGH;

/// What the data is.
pub fn summary(s: &Summary, settings: &Settings) -> String {
    summary_of(s, settings, true)
}

/// How many refused analytics and so are in nothing that is shown; `None` where nobody did.
pub fn refused_analytics_note(n: u64) -> Option<String> {
    let are = if n == 1 { "is" } else { "are" };
    (n > 0).then(|| format!("{} refused analytics and {are} left out", plural(n, "customer", "customers")))
}

/// The same as an export says it: few people are not counted.
pub fn refused_analytics(n: u64, k: u64) -> String {
    match refused_analytics_note(n) {
        Some(words) if n >= k => format!("{words}."),
        _ => format!("Fewer than {k} customers refused analytics; they are left out."),
    }
}

/// The same, without who reached the goal where that is not to be told.
pub fn summary_of(s: &Summary, settings: &Settings, goal_told: bool) -> String {
    let (Some(first), Some(last)) = (s.first_ms, s.last_ms) else {
        return "No events yet: import a file to begin.".to_owned();
    };
    let zone = numbers::zone(&settings.time_zone);
    let what = format!(
        "{} of {}, {}",
        plural(s.events, "event", "events"),
        plural(s.customers, "customer", "customers"),
        numbers::period(first, last, &zone)
    );
    if !goal_told {
        return format!("{what}.");
    }
    let reached = numbers::share_behind(s.customers_with_goal, s.customers);
    format!("{what}; {}{reached} reached {}.", count(s.customers_with_goal), settings.goal.name)
}

/// Says that a count stops at the last column where paths go on beyond it and may still reach the goal, so that it is
/// not taken for the total. Where all of them reached it (aligned at the goal) there is nothing to say.
fn within(flow: &Flow, reached: u64) -> String {
    let open = (flow.went_on > 0 || !flow.small.is_none()) && reached < flow.base;
    if open { format!(" within {} steps", flow.columns.len()) } else { String::new() }
}

/// What is said where the filter lets nobody through.
pub const NOBODY: &str = "Nobody passes the filter: widen the dates, or clear segment, channel or source.";

/// What a flow shows: how many reach the goal in the columns that are there, and where the most are lost if that stands out.
pub fn flow(flow: &Flow, names: &Names, settings: &Settings) -> String {
    if flow.base == 0 {
        return NOBODY.to_owned();
    }
    let reached = reached_the_goal(flow, settings);
    // where counts are left out, the largest may be among them
    let Some(worst) = largest_loss(flow).filter(|_| flow.small.is_none()) else { return format!("{reached}.") };
    let here = flow.columns.get(worst.step as usize).and_then(|c| c.iter().find(|n| n.kind == worst.from));
    format!(
        "{reached}. The largest loss is after {} in step {}: {} went no further, {} of those there.",
        worst.from.label(flow.level, names),
        worst.step + 1,
        count(worst.count),
        share_of(worst.count, here.map_or(0, |n| n.count))
    )
}

fn reached_the_goal(flow: &Flow, settings: &Settings) -> String {
    let goal = &settings.goal.name;
    let all = numbers::units(flow.base, flow.entity);
    match flow.reached() {
        None => format!("{all}; the number of those who reached {goal} would tell of a few of them"),
        Some(n) if n == flow.base && n > 1 => format!("All {all} reached {goal}"),
        Some(0) if flow.base >= SMALL_GROUP => format!("None of {all} reached {goal}{}", within(flow, 0)),
        Some(n) if flow.base >= SMALL_GROUP => {
            format!("{} of {all} ({}) reached {goal}{}", count(n), share_of(n, flow.base), within(flow, n))
        }
        Some(0) => format!("{all}, none of which reached {goal}{}", within(flow, 0)),
        Some(n) => format!("{all}, {} of which reached {goal}{}", count(n), within(flow, n)),
    }
}

/// The step after which the most go no further: nothing where it is of few, a trace of all, or hardly more than another. In
/// a flow that goes on beyond the goal those who end may have reached it: nobody is said to be lost there.
fn largest_loss(flow: &Flow) -> Option<&FlowLink> {
    let before_last = flow.reached_by_step.iter().rev().nth(1).copied().unwrap_or(0);
    let ends_at_goal = flow.columns.last().is_some_and(|c| c.iter().any(|n| n.kind == NodeKind::GoalReached));
    if before_last > 0 && !ends_at_goal {
        return None;
    }
    let mut losses: Vec<&FlowLink> =
        flow.links.iter().filter(|l| l.to == NodeKind::DroppedOff && l.from.is_step()).collect();
    losses.sort_by_key(|l| std::cmp::Reverse(l.count));
    let all: u64 = losses.iter().map(|l| l.count).sum();
    let part = |i: usize| Share::new(losses.get(i).map_or(0, |l| l.count), all);
    let (worst, next) = (part(0), part(1));
    let of_many = worst.count >= SMALL_GROUP && worst.count * 100 >= flow.base;
    losses.first().copied().filter(|_| of_many && worst.is_above(&next))
}

/// What the most common paths cover.
pub fn paths(found: &TopPaths, entity: Entity) -> String {
    const LISTED: u64 = 10;
    let Some(first) = found.paths.first() else { return "No path passes this filter.".to_owned() };
    let all = numbers::units(found.base, entity);
    let different = plural(found.distinct, "different path", "different paths");
    if found.base < SMALL_GROUP {
        return format!("{all} took {different}.");
    }
    if found.distinct <= LISTED {
        return format!("{all} took {different}; the most common is {} of them.", share(first.share));
    }
    let shown: u64 = found.paths.iter().take(LISTED as usize).map(|p| p.count).sum();
    format!(
        "The ten most common of {different} cover {} of {all}; the first alone {}.",
        share_of(shown, found.base),
        share(first.share)
    )
}

/// The grey line under a flow: its unit, its base and every simplification in it.
pub fn flow_caption(flow: &Flow, how: &FlowSettings, thin: usize) -> String {
    let mut parts =
        vec![format!("{} {}", count(flow.base), flow.entity.units()), format!("shares {}", shares::words(how.base))];
    if how.anchor == Anchor::Goal {
        parts.push("counted back from the goal".to_owned());
    }
    parts.push(if how.collapse_repeats { "repeated steps counted once" } else { "every repeat counted" }.to_owned());
    if how.top_scope == TopScope::Column {
        parts.push(format!("the {} most common of each step by name", how.top_n));
    }
    if flow.hidden_in_other > 0 {
        let what = match flow.level {
            Level::Stage => plural(flow.hidden_in_other as u64, "stage", "stages"),
            Level::Touchpoint => plural(flow.hidden_in_other as u64, "touchpoint", "touchpoints"),
        };
        parts.push(format!("{what} in Other"));
    }
    if how.min_share_permille > 0 {
        parts.push(format!("below {} in Other", share(f64::from(how.min_share_permille) / 1000.0)));
    }
    if flow.went_on > 0 {
        parts.push(format!("{} continue after the last step shown", count(flow.went_on)));
    }
    parts.extend(small_groups(flow));
    if thin > 0 {
        parts.push(format!("{} too small to draw", plural(thin as u64, "flow", "flows")));
    }
    parts.join(" · ")
}

/// What of a flow to be shared is not shown one by one: "5 groups of fewer than 11 people stand together as others · 3 moves
/// of few are not drawn".
pub fn small_groups(flow: &Flow) -> Option<String> {
    let small = flow.small;
    let merged = (small.merged > 0).then(|| {
        let groups = plural(small.merged as u64, "group", "groups");
        format!("{groups} stand together as others, because some are of fewer than {} people", small.k)
    });
    let moves = (small.moves > 0).then(|| {
        let moves = plural(small.moves as u64, "move", "moves");
        format!("{moves} not drawn one by one, because some are of fewer than {} people", small.k)
    });
    let parts: Vec<String> = [merged, moves].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// How many segments are saved, and of whom their shares are: of everybody, or of those inside the filter.
pub fn saved_segments(n: u64, customers: u64, filtered: bool) -> String {
    if n == 0 {
        return "No segment is saved yet.".to_owned();
    }
    let of = if filtered { "inside the filter" } else { "in the project" };
    format!(
        "{} saved. Shares are of {} {of}.",
        plural(n, "segment is", "segments are"),
        plural(customers, "customer", "customers")
    )
}

/// What a grouping shows: its largest group, and what is most unlike everybody in any group.
pub fn segments(c: &Clustering) -> String {
    let Some(first) = c.groups.first() else { return "No groups yet.".to_owned() };
    let mut words = format!(
        "{} behave in {} ways; the largest group, “{}”, is {} of them.",
        plural(c.customers.len() as u64, "customer", "customers"),
        c.groups.len(),
        first.name,
        share(first.share)
    );
    // groups of few have nothing that stands out
    let strongest = c.groups.iter().filter_map(|g| g.top.first().map(|d| (g, d)));
    if let Some((group, difference)) = strongest.reduce(|a, b| if b.1.z.abs() > a.1.z.abs() { b } else { a }) {
        words.push_str(&format!(" What stands out most: “{}” – {}.", group.name, difference.ratio_text));
    }
    words
}

/// What a prediction says about the best-scored tenth, beside what the last test showed, and any doubt about it.
pub fn target(run: &TargetRun) -> String {
    let mut words = expectation(run);
    if matches!(run.readiness, Readiness::LowConfidence(_)) && run.back_test.is_some() && !run.scores.is_empty() {
        words.push_str(&format!(" Take it with care: {}", readiness::reasons(run)));
    }
    words
}

/// The same without the doubt, for where that is said apart: the mean score of the top tenth beside what the top tenth of
/// the last test did.
pub fn expectation(run: &TargetRun) -> String {
    let does = words::do_within(run.target, run.horizon_days);
    match (&run.readiness, run.back_test.as_ref().zip(run.mean_of_top_tenth())) {
        (Readiness::NotEnoughData(_), _) => format!("Not enough data yet: {}", readiness::reasons(run)),
        (_, Some((test, expected))) => {
            let tested = test.deciles.first().filter(|d| d.n > 0);
            let tested = tested.map_or_else(String::new, |d| {
                let share = numbers::of_hundred(d.positives as f64 / d.n as f64);
                format!("; in the last test {share} of 100 in the top tenth did")
            });
            format!("Of 100 customers in the top tenth, {} {does}{tested}.", numbers::of_hundred(expected))
        }
        _ => format!("Nobody to score: how many {does} is not known."),
    }
}

/// How many customers a prediction gives a score, and why the others have none.
pub fn coverage(found: &Coverage, run: &PredictionRun, target: &TargetRun, settings: &Settings) -> String {
    let day = numbers::date(run.cut_off - 1, &numbers::zone(&settings.time_zone));
    let days = active_within(target.target, target.horizon_days);
    let not_scored = match &target.readiness {
        Readiness::NotEnoughData(_) => "too little data to learn from",
        _ => "came with newer data",
    };
    let reasons = [
        (found.inactive, format!("not active in the {days} days to {day}")),
        (found.never_active, format!("without any activity before {day}")),
        (found.not_profiled, "do not agree to be profiled".to_owned()),
        (found.not_scored, not_scored.to_owned()),
    ];
    let why: Vec<String> =
        reasons.into_iter().filter(|(n, _)| *n > 0).map(|(n, why)| format!("{} {why}", count(n))).collect();
    let all = plural(found.customers(), "customer", "customers");
    if why.is_empty() {
        return format!("{} of {all} have a score", count(found.scored));
    }
    format!("{} of {all} have a score; the others: {}", count(found.scored), why.join(", "))
}

/// What a prediction run says: its thirty-day purchase prediction, the one asked for most.
pub fn predictions(run: &PredictionRun) -> String {
    let wanted = |t: &&TargetRun| t.target == Target::Purchase && t.horizon_days == 30;
    run.targets().find(wanted).or_else(|| run.targets().next()).map_or("No predictions yet.".to_owned(), target)
}

/// What a list of actions holds and promises: what is expected either way, and what the actions add where that was
/// measured. Once all is exported it says what comes next. `outlook` is of the same list.
pub fn actions(list: &[Action], outlook: &Outlook, settings: &Settings) -> String {
    if list.is_empty() {
        return "No actions yet: run predictions, then propose.".to_owned();
    }
    let with = |state: ActionState| list.iter().filter(move |a| a.state == state);
    let proposed = with(ActionState::Proposed).count() as u64;
    let (held, ready): (Vec<_>, Vec<_>) = with(ActionState::Approved).partition(|a| a.hold_out);
    let exported = with(ActionState::Exported).count() as u64;
    if proposed == 0 && ready.is_empty() && exported > 0 {
        return all_exported(exported, held.len() as u64);
    }
    let mut words = format!("{} to decide and {} approved", count(proposed), count(ready.len() as u64));
    if outlook.customers > 0 {
        words.push_str(&format!(", open for {}", plural(outlook.customers as u64, "customer", "customers")));
    }
    words.push('.');
    if outlook.expected_orders > 0.0 {
        words.push_str(&format!(" About {} are expected within 30 days either way", orders(outlook.expected_orders)));
        words.push_str(&match (outlook.added_value, outlook.added_orders) {
            (Some(value), _) => {
                let money = |v: f64| numbers::money(v.round(), &settings.currency);
                format!(
                    "; the messages add about {} (90 % interval {} to {}).",
                    money(value.mean),
                    money(value.low),
                    money(value.high)
                )
            }
            (None, Some(added)) => format!(
                "; the messages add about {} (90 % interval {} to {}).",
                orders(added.mean),
                rounded(added.low),
                rounded(added.high)
            ),
            (None, None) => "; what the messages add is not measured yet.".to_owned(),
        });
    }
    words
}

/// What comes after everything that was approved has left.
fn all_exported(exported: u64, held: u64) -> String {
    let held = match held {
        0 => String::new(),
        n => format!(" and {} held back to compare with", plural(n, "is", "are")),
    };
    format!(
        "{} exported{held}. Send them, import newer data about 30 days later and propose again: then it shows what the \
         messages added.",
        plural(exported, "action is", "actions are")
    )
}

/// On which days the messages of an export go out, and what has no time.
pub fn send_days(plan: &ExportPlan, settings: &Settings) -> Option<String> {
    let times = plan.included.iter().filter_map(|a| a.send_at);
    let (first, last) = (times.clone().min()?, times.max()?);
    let pages = plan.included.iter().filter(|a| a.send_at.is_none()).count() as u64;
    let gap = match settings.message_gap_days {
        0 | 1 => "one a day at most to one person".to_owned(),
        days => format!("at least {days} days apart for one person"),
    };
    let mut words = format!(
        "Messages are sent on {}, from {DAY_BEGINS}:00 to {DAY_ENDS}:00 where the customer lives, {gap}.",
        numbers::period(first, last, &numbers::zone(&settings.time_zone))
    );
    if pages > 0 {
        words
            .push_str(&format!(" {} shown on the website and need no day.", plural(pages, "action is", "actions are")));
    }
    Some(words)
}

/// What the chance of an order beside an action is about and where it comes from. `until` is the end of the data.
pub fn order_chance(source: ChanceSource, run: Option<&PredictionRun>, until: i64, settings: &Settings) -> String {
    let day = |until: i64| numbers::date(until - 1, &numbers::zone(&settings.time_zone));
    let scored = run.map_or(until, |run| run.cut_off);
    let (until, from) = match source {
        ChanceSource::Score => (scored, "It is this customer’s score in Predictions.".to_owned()),
        ChanceSource::ScoreChanged(p) => (
            until,
            format!("So it was estimated when proposed; the score in Predictions is {} now.", numbers::chance(p)),
        ),
        ChanceSource::SimilarCustomers => {
            (until, "Estimated from customers who were in the same situation before.".to_owned())
        }
    };
    format!("In the 30 days after {}, whether or not this is sent. {from}", day(until))
}

/// What to do about people whose consent to being contacted nobody knows; `switch` says how to include them all the same.
pub fn unknown_consent(recorded: bool, switch: &str) -> String {
    let why = if recorded {
        "Of some people nobody knows whether they agree to be contacted."
    } else {
        "No import says who agreed to be contacted this way."
    };
    format!("{why} Import a contacts file with a consent column, or, if you keep their consent elsewhere, {switch}.")
}

/// So many days after the end of the data what is proposed from it is taken with care.
const STALE_DAYS: i64 = 7;

/// That the data ends long before today, where it does, and what that means for these actions: whether they were proposed
/// as of then, or without what is no longer timely.
pub fn stale_data(list: &[Action], last_ms: i64, now: i64, settings: &Settings) -> Option<String> {
    let days = days_late(last_ms, now)?;
    let ends = format!(
        "The data ends on {}, {} days ago",
        numbers::date(last_ms, &numbers::zone(&settings.time_zone)),
        count(days as u64)
    );
    Some(if proposed_as_of_end(list, last_ms, now) {
        format!("{ends}: look whether these actions still make sense, or import newer data first.")
    } else {
        format!("{ends}. What was timely then (carts, views, new customers, recent orders) is not proposed any more.")
    })
}

/// How long ago the data ends, where that is so long that it has to be said.
fn days_late(last_ms: i64, now: i64) -> Option<i64> {
    Some((now - last_ms) / 86_400_000).filter(|&days| days > STALE_DAYS)
}

/// Whether a list holds actions that are proposed only as of the end of data that is old.
pub fn proposed_as_of_end(list: &[Action], last_ms: i64, now: i64) -> bool {
    let late = days_late(last_ms, now).unwrap_or(0) as f64;
    let open = list.iter().filter(|a| matches!(a.state, ActionState::Proposed | ActionState::Approved));
    open.into_iter().any(|a| timely_days(a.kind).is_some_and(|days| late > days))
}

/// "0.4 orders", "1 order", "12 orders".
fn orders(n: f64) -> String {
    let text = rounded(n);
    format!("{text} {}", if text == "1" { "order" } else { "orders" })
}

fn rounded(n: f64) -> String {
    if n.abs() < 9.95 { numbers::decimal((n * 10.0).round() / 10.0) } else { numbers::decimal(n.round()) }
}

/// Which channel brings many and which brings buyers, where enough came and it is not by chance.
pub fn channels(c: &ChannelSummary, names: &Names) -> String {
    let name = |i: u8| names.channels.get(i as usize).map_or("", String::as_str);
    let Some(most) = c.rows.iter().reduce(|a, b| if b.visitors > a.visitors { b } else { a }) else {
        return "No channels yet.".to_owned();
    };
    let all = plural(c.customers, "customer", "customers");
    let alone = c.rows.iter().filter(|r| r.visitors == most.visitors).count() == 1;
    if c.customers < SMALL_GROUP || !alone {
        let brought = c.rows.iter().filter(|r| r.visitors > 0).count() as u64;
        return format!("{all} first came by {}.", plural(brought, "channel", "channels"));
    }
    let first =
        format!("{} brings the most customers ({} of {all})", name(most.channel), share_of(most.visitors, c.customers));
    if !most.buyers.is_enough() {
        return format!("{first}.");
    }
    let buy = if most.buyers.count == 0 { "none".to_owned() } else { share(most.buyers.share) };
    let first = format!("{first}; {buy} of them buy");
    let others: Vec<_> = c.rows.iter().filter(|r| r.buyers.is_enough() && r.channel != most.channel).collect();
    let best = others.iter().reduce(|a, b| if b.buyers.share > a.buyers.share { b } else { a });
    match best {
        Some(best) if best.buyers.is_above(&most.buyers) => {
            format!("{first}, while of those by {} {} do.", name(best.channel), share(best.buyers.share))
        }
        Some(_) if others.iter().all(|other| most.buyers.is_above(&other.buyers)) => {
            format!("{first}, more than by any other.")
        }
        _ => format!("{first}."),
    }
}

/// One customer's journey in a sentence.
pub fn timeline(
    label: &str,
    table: &crate::events::EventTable,
    model: &super::timeline_layout::TimelineModel,
    settings: &Settings,
) -> String {
    let journey = &model.journey;
    let first_channel = journey.channels.first().and_then(|&c| table.names.channels.get(c as usize));
    let by = first_channel.map_or(String::new(), |c| format!(", first by {c}"));
    format!(
        "{label}: {} in {} over {}{by}; {} × {}.",
        plural(journey.events.len() as u64, "event", "events"),
        plural(journey.sessions.len() as u64, "session", "sessions"),
        numbers::duration(model.span.1 - model.span.0),
        count(journey.times_reached(table) as u64),
        settings.goal.name
    )
}
