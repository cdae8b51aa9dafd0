//! The sentence above each view: what it says, with its real numbers, in words a person could say aloud.

use crate::analysis::channels::ChannelSummary;
use crate::analysis::currencies::CurrencyMoney;
use crate::analysis::flow::{
    Anchor, Flow, FlowLink, FlowSettings, Level, NodeKind, Occurrence, Passages, RibbonColor, TopScope,
};
use crate::analysis::{self, Repeats, Share, StepChoice, Summary, TopPaths};
use crate::events::Names;
use crate::model::{Entity, NameList, PredictionRun, Readiness, Settings, Target, TargetRun, TestedWindow};
use crate::predict::segments::Clustering;
use crate::predict::{Coverage, active_within};
use crate::texts::text;

use super::numbers::{self, count, share, share_of};
use super::{readiness, reliability, shares, words};

pub use super::action_sentences::{
    actions, old_data, order_chance, proposed_as_of_end, send_days, stale_data, unknown_consent,
    unknown_consent_out_of_reach,
};

/// Groups smaller than this are marked as small.
pub const SMALL_GROUP: u64 = analysis::ENOUGH;

/// The data in a sentence: customers, sessions, events and orders.
pub fn summary(s: &Summary, settings: &Settings) -> String {
    summary_of(s, settings, true)
}

/// Which orders are in no sum for want of an exchange rate; `None` where all are, or where few people are behind them and the
/// number would tell of them. `base` is how many customers there are.
pub fn money_without_rate(found: &[CurrencyMoney], base: u64, k: u64) -> Option<String> {
    let may_be_said = |of: &&CurrencyMoney| {
        k <= 1 || of.customers >= k && (base == of.customers || base - of.customers.min(base) >= k)
    };
    let named = |of: &CurrencyMoney| {
        text!("sentence-orders-in-currency", orders = text!("count-orders", n = of.orders), currency = of.currency)
    };
    let all: Vec<String> = found.iter().filter(may_be_said).map(named).collect();
    (!all.is_empty()).then(|| text!("sentence-orders-in-no-sum", all = all.join(", ")))
}

/// How many refused analytics and so are in nothing that is shown; `None` where nobody did.
pub fn refused_analytics_note(n: u64) -> Option<String> {
    (n > 0).then(|| text!("sentence-refused-analytics-and-left-out", n))
}

/// How many refused analytics, as an export says it: few people are not counted.
pub fn refused_analytics(n: u64, k: u64) -> String {
    match refused_analytics_note(n) {
        Some(words) if n >= k => format!("{words}."),
        _ => text!("sentence-fewer-than-customers-refused-analytics-they", k),
    }
}

/// The summary in a sentence, without who reached the goal where that is not to be told.
pub fn summary_of(s: &Summary, settings: &Settings, goal_told: bool) -> String {
    let (Some(first), Some(last)) = (s.first_ms, s.last_ms) else {
        return text!("sentence-no-events-yet-import-file-to").to_owned();
    };
    let zone = numbers::zone(&settings.time_zone);
    let what = text!(
        "sentence-of",
        events = text!("count-events", n = s.events),
        customers = text!("count-customers", n = s.customers),
        period = numbers::period(first, last, &zone)
    );
    let reached = numbers::share_behind(s.customers_with_goal, s.customers);
    let mut all = match goal_told {
        false => format!("{what}."),
        true => text!(
            "sentence-reached",
            what,
            customers_with_goal = count(s.customers_with_goal),
            reached,
            name = settings.goal.name
        ),
    };
    if s.sent > 0 {
        all = text!("sentence-besides-sent", all, n = s.sent);
    }
    all
}

/// Says that a count stops at the last column where paths go on beyond it and may still reach the goal, so that it is
/// not taken for the total. Where all of them reached it (aligned at the goal) there is nothing to say.
fn within(flow: &Flow, reached: u64) -> String {
    let open = (flow.went_on > 0 || !flow.small.is_none()) && reached < flow.base;
    match flow.anchor {
        // what came before the step does not count
        Anchor::Around(_) if !open => text!("sentence-after-it").to_owned(),
        _ if !open => String::new(),
        Anchor::Start | Anchor::Goal | Anchor::DropOff => {
            text!("sentence-within-steps", columns = flow.columns_counted())
        }
        Anchor::Around(_) => text!("sentence-within-steps-after", steps = flow.steps_after()),
    }
}

/// What is said of a flow of nobody.
fn nobody() -> &'static str {
    text!("sentence-nobody-has-event")
}

/// What a flow shows: how many reach the goal in the columns that are there, and where the most are lost if that stands out.
pub fn flow(flow: &Flow, names: &Names, settings: &Settings) -> String {
    if flow.base == 0 {
        return nobody().to_owned();
    }
    if flow.anchor == Anchor::DropOff {
        return dropped_off(flow, names, settings);
    }
    let reached = reached_the_goal(flow, settings);
    let found = if flow.small.is_none() { largest_loss(flow) } else { flow.small.largest_loss };
    let Some((step, from)) = found else { return format!("{reached}.") };
    let (label, n) = (flow.label(from, names).into_owned(), flow.step_numbers().of(step.into()));
    let here = flow.columns.get(usize::from(step)).and_then(|c| c.iter().find(|n| n.kind == from));
    let is_loss = |l: &&FlowLink| l.step == step && l.from == from && l.to == NodeKind::DroppedOff;
    let about =
        flow.small.about.iter().find(is_loss).zip(here).and_then(|(lost, here)| about_share(lost.count, here.count));
    match flow.links.iter().find(is_loss).zip(here) {
        Some((lost, here)) => text!(
            "sentence-largest-loss-is-after-in-step",
            reached,
            label,
            n,
            count = count(lost.count),
            share = share_of(lost.count, here.count)
        ),
        None => match about {
            Some(share) => text!("sentence-largest-loss-about", reached, label, n, share),
            None => text!("sentence-largest-loss-not-shown", reached, label, n),
        },
    }
}

/// A share to the next twentieth, as one speaks of it; nothing where that would be nearly nobody or nearly all.
pub(super) fn about_share(part: u64, all: u64) -> Option<String> {
    let twentieths = (part as f64 / all.max(1) as f64 * 20.0).round() as u8;
    (1..20).contains(&twentieths).then(|| share(f64::from(twentieths) / 20.0))
}

/// What those did last who went no further.
fn dropped_off(flow: &Flow, names: &Names, settings: &Settings) -> String {
    let (all, goal) = (numbers::flow_units(flow.base, flow.unit()), &settings.goal.name);
    let before_last = flow.columns.iter().rev().nth(1);
    let steps = before_last.into_iter().flatten().filter(|node| node.kind.item().is_some());
    match steps.max_by_key(|node| node.count).filter(|node| node.count >= SMALL_GROUP) {
        Some(most) => text!(
            "sentence-dropped-off-last-step",
            all,
            goal,
            label = flow.label(most.kind, names).into_owned(),
            count = count(most.count),
            share = share_of(most.count, flow.base)
        ),
        None => text!("sentence-dropped-off", all, goal),
    }
}

fn reached_the_goal(flow: &Flow, settings: &Settings) -> String {
    let goal = &settings.goal.name;
    let all = numbers::flow_units(flow.base, flow.unit());
    let all = match &flow.anchor {
        Anchor::Start | Anchor::Goal | Anchor::DropOff => all,
        Anchor::Around(_) if flow.every_time => text!("sentence-times-of-step", all, name = around_words(&flow.anchor)),
        Anchor::Around(_) => text!("sentence-units-with-step", all, name = around_words(&flow.anchor)),
    };
    match flow.reached() {
        None => text!("sentence-number-of-those-who-reached-would", all, goal),
        Some(n) if n == flow.base && n > 1 => text!("sentence-all-reached", all, goal),
        Some(0) if flow.base >= SMALL_GROUP => text!("sentence-none-of-reached", all, goal, within = within(flow, 0)),
        Some(n) if flow.base >= SMALL_GROUP => {
            text!(
                "sentence-of-reached",
                n = count(n),
                all,
                share = share_of(n, flow.base),
                goal,
                within = within(flow, n)
            )
        }
        Some(0) => text!("sentence-none-of-which-reached", all, goal, within = within(flow, 0)),
        Some(n) => text!("sentence-of-which-reached", all, n = count(n), goal, within = within(flow, n)),
    }
}

/// The column and step after which the most go no further: nothing where it is of few, a trace of all, or hardly more than another. In
/// a flow that goes on beyond the goal those who end may have reached it: nobody is said to be lost there.
pub fn largest_loss(flow: &Flow) -> Option<(u8, NodeKind)> {
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
    losses.first().filter(|_| of_many && worst.is_above(&next)).map(|link| (link.step, link.from))
}

/// What the most common paths cover.
pub fn paths(found: &TopPaths, entity: Entity) -> String {
    const LISTED: u64 = 10;
    let Some(first) = found.paths.first() else { return text!("sentence-no-path-passes-this-filter").to_owned() };
    let all = numbers::units(found.base, entity);
    let different = text!("count-different-paths", n = found.distinct);
    if found.base < SMALL_GROUP {
        return text!("sentence-took", all, different);
    }
    if found.distinct == 1 {
        return text!("sentence-all-took-same-path", all);
    }
    if found.distinct <= LISTED {
        return text!("sentence-took-most-common-is-of-them", all, different, share = share(first.share));
    }
    if found.distinct == found.base {
        return text!("sentence-no-path-taken-twice", all, different);
    }
    let listed: u64 = found.paths.iter().take(LISTED as usize).map(|p| p.count).sum();
    text!(
        "sentence-ten-most-common-of-cover-of",
        different,
        ten = share_of(listed, found.base),
        all,
        first = share(first.share)
    )
}

/// The grey line under a flow: its unit, its base and every simplification in it.
pub fn flow_caption(flow: &Flow, how: &FlowSettings, thin: usize) -> String {
    let mut parts = vec![
        format!("{} {}", count(flow.base), words::flow_units(flow.unit())),
        text!("sentence-shares", words = shares::words(how.base)),
    ];
    match &flow.anchor {
        Anchor::Start => {}
        Anchor::Goal => parts.push(text!("sentence-counted-back-from-goal").to_owned()),
        Anchor::DropOff => parts.push(text!("sentence-counted-back-from-drop-off").to_owned()),
        Anchor::Around(_) => {
            let name = around_words(&flow.anchor);
            parts.push(match how.occurrence {
                Occurrence::First => text!("sentence-around-first-time-of", name),
                Occurrence::Last => text!("sentence-around-last-time-of", name),
                Occurrence::Every => text!("sentence-around-every-time-of", name),
            });
        }
    }
    parts.push(match flow.left_out.filter(|n| *n > 0) {
        Some(n) => text!("sentence-repeats-left-out", words = repeats(how.repeats), n = count(n)),
        None => repeats(how.repeats).to_owned(),
    });
    parts.extend(step_choice(&how.choice));
    if !how.through.0.is_empty() {
        parts.push(text!("sentence-only-through", names = passages(&how.through)));
    }
    if let Some(by) = how.split.as_ref().filter(|_| !flow.parts.is_empty()) {
        parts.push(text!("sentence-step-split", name = &*how.split_step, by = words::split_by(by)));
    }
    // in what is shared no times are shown
    if how.color == RibbonColor::Time && flow.small.k == 0 {
        parts.push(text!("sentence-colored-by-time").to_owned());
    }
    if how.top_scope == TopScope::Column {
        parts.push(text!("sentence-most-common-of-each-step-by", top_n = how.top_n));
    }
    if flow.hidden_in_other > 0 {
        let what = match flow.level {
            Level::Stage => text!("count-stages", n = flow.hidden_in_other as u64),
            Level::Touchpoint => text!("count-touchpoints", n = flow.hidden_in_other as u64),
        };
        parts.push(text!("sentence-in-other", what));
    }
    if how.min_share_permille > 0 {
        parts.push(text!("sentence-below-in-other", share = share(f64::from(how.min_share_permille) / 1000.0)));
    }
    if flow.went_on > 0 {
        // what does not fit stands before the columns that are counted back from the end, else after them
        let more = count(flow.went_on);
        parts.push(if how.anchor.is_end() {
            text!("sentence-began-before-first-step-shown", earlier = more)
        } else {
            text!("sentence-continue-after-last-step-shown", went_on = more)
        });
    }
    parts.extend(small_groups(flow));
    if thin > 0 {
        parts.push(text!("sentence-too-small-to-draw", flows = text!("count-flows", n = thin as u64)));
    }
    parts.join(" · ")
}

/// What is said of steps that a journey has had before.
pub fn repeats(repeats: Repeats) -> &'static str {
    match repeats {
        Repeats::All => text!("sentence-every-repeat-counted"),
        Repeats::Collapsed => text!("sentence-repeated-steps-counted-once"),
        Repeats::FirstOnly => text!("sentence-only-first-time-counted"),
    }
}

/// The steps that a flow of an answer is around.
pub fn around_words(anchor: &Anchor) -> String {
    anchor.around(&[]).join(" / ")
}

/// The steps that paths have to pass: "Cart, Checkout in step 3".
pub fn passages(through: &Passages) -> String {
    let words = |name: &str, step: Option<i64>| match step {
        Some(step) => text!("flow-drawing-step", label = name, step),
        None => text!("sentence-anywhere", name),
    };
    through.0.iter().map(|of| words(&of.name, of.step)).collect::<Vec<_>>().join("; ")
}

/// What is left out of paths by choice: "without Page viewed", "only Cart and Purchase".
pub fn step_choice(choice: &StepChoice) -> Vec<String> {
    let names = |list: &NameList| list.0.join(", ");
    let hidden = (!choice.hide.0.is_empty()).then(|| text!("sentence-without-steps", names = names(&choice.hide)));
    let only = (!choice.only.0.is_empty()).then(|| text!("sentence-only-steps", names = names(&choice.only)));
    only.into_iter().chain(hidden).collect()
}

/// What of a flow to be shared is not shown one by one: "5 groups of fewer than 11 people stand together as others · 3 moves
/// of few are not drawn".
pub fn small_groups(flow: &Flow) -> Option<String> {
    let small = &flow.small;
    let merged = (small.merged > 0).then(|| {
        let groups = text!("count-groups", n = small.merged as u64);
        text!("sentence-stand-together-as-others-because-some", groups, k = small.k)
    });
    let moves = (small.moves > 0).then(|| {
        let moves = text!("count-moves", n = small.moves as u64);
        text!("sentence-not-drawn-one-by-one-because", moves, k = small.k)
    });
    let columns = (small.columns > 0).then(|| {
        let last = flow.step_numbers().of(flow.columns.len().saturating_sub(1));
        text!("sentence-later-steps-not-shown", last, k = small.k)
    });
    let about = (!small.about.is_empty())
        .then(|| text!("sentence-drawn-about-as-wide", moves = text!("count-moves", n = small.about.len() as u64)));
    let parts: Vec<String> = [merged, moves, about, columns].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// How many segments are saved, and of whom their shares are: of everybody, or of those inside the filter.
pub fn saved_segments(n: u64, customers: u64, filtered: bool) -> String {
    if n == 0 {
        return text!("sentence-no-segment-is-saved-yet").to_owned();
    }
    let of = if filtered { text!("sentence-inside-filter") } else { text!("sentence-in-project") };
    text!(
        "sentence-saved-shares-are-of",
        segments_are = text!("count-segments-are", n),
        customers = text!("count-customers", n = customers),
        of
    )
}

/// What a grouping shows: its largest group, and what is most unlike everybody in any group.
pub fn segments(c: &Clustering) -> String {
    let Some(first) = c.groups.first() else { return text!("sentence-no-groups-yet").to_owned() };
    let mut words = text!(
        "sentence-behave-in-ways-largest-group-is",
        customers = text!("count-customers", n = c.customers.len() as u64),
        groups = c.groups.len(),
        name = first.name,
        share = share(first.share)
    );
    // groups of few have nothing that stands out
    let strongest = c.groups.iter().filter_map(|g| g.top.first().map(|d| (g, d)));
    if let Some((group, difference)) = strongest.reduce(|a, b| if b.1.z.abs() > a.1.z.abs() { b } else { a }) {
        words.push_str(&text!("sentence-what-stands-out-most", name = group.name, ratio_text = difference.ratio_text));
    }
    words
}

/// What a prediction says about the best-scored tenth, beside what the last test showed, and any doubt about it.
pub fn target(run: &TargetRun) -> String {
    let mut words = expectation(run);
    if matches!(run.readiness, Readiness::LowConfidence(_)) && run.back_test.is_some() && !run.scores.is_empty() {
        words.push_str(&text!("sentence-take-it-with-care", reasons = readiness::reasons(run)));
    }
    words
}

/// What a prediction expects, without the doubt, for where that is said apart: the mean score of the top tenth beside
/// what the top tenth of the last test did.
pub fn expectation(run: &TargetRun) -> String {
    let does = words::do_within(run.target, run.horizon_days);
    match (&run.readiness, run.back_test.as_ref().zip(run.mean_of_top_tenth())) {
        (Readiness::NotEnoughData(_), _) => text!("sentence-not-enough-data-yet", reasons = readiness::reasons(run)),
        (_, Some((_, expected))) if run.has_one_chance() => {
            text!("sentence-one-chance-for-all", of_hundred = numbers::of_hundred(expected), does)
        }
        (_, Some((test, expected))) => {
            let tested = test.deciles.first().filter(|d| d.n > 0);
            let tested = tested.map_or_else(String::new, |d| {
                let share = numbers::of_hundred(d.positives as f64 / d.n as f64);
                text!("sentence-in-last-test-of-100-in", share)
            });
            let said = text!(
                "sentence-of-100-customers-in-top-tenth",
                of_hundred = numbers::of_hundred(expected),
                does,
                tested
            );
            reliability::warning(run).map_or(said.clone(), |warning| format!("{said} {warning}"))
        }
        _ => text!("sentence-nobody-to-score-how-many-is", does),
    }
}

/// How the tests at several cut-offs went, and whether what is expected now lies within what happened then; `None` without
/// a test.
pub fn windows(run: &TargetRun) -> Option<String> {
    let test = run.back_test.as_ref()?;
    let of_hundred = |value: f64| format!("{:.0}", value * 100.0);
    let range = |of: fn(&TestedWindow) -> f64| {
        let values = || test.windows.iter().map(of);
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let span = |(low, high): (f64, f64)| {
        let (low, high) = (of_hundred(low), of_hundred(high));
        if low == high { low } else { text!("sentence-to", low, high) }
    };
    let (low, high) = range(TestedWindow::rate);
    let tests = test.windows.len() as u64;
    (tests > 0).then(|| {
        let tested = text!("sentence-tested-at-cut-offs-ranked-right", tests, right = span(range(|w| w.auc)));
        let expected = of_hundred(test.expected);
        // the mean over all customers of a chance is as sure as the rate itself: what differs by rounding does not differ
        let apart = match test.expected {
            e if e < low && expected != of_hundred(low) => text!("sentence-fewer-than-ever"),
            e if e > high && expected != of_hundred(high) => text!("sentence-more-than-ever"),
            _ => "",
        };
        format!("{tested} {}{apart}.", text!("sentence-did-then-expected-now", rate = span((low, high)), expected))
    })
}

/// How many customers a prediction gives a score, and why the others have none.
pub fn coverage(found: &Coverage, run: &PredictionRun, target: &TargetRun, settings: &Settings) -> String {
    let day = numbers::date(run.cut_off - 1, &numbers::zone(&settings.time_zone));
    let days = active_within(target.target, target.horizon_days).unwrap_or_default();
    let not_scored = match &target.readiness {
        Readiness::NotEnoughData(_) => text!("sentence-too-little-data-to-learn-from"),
        _ => text!("sentence-came-with-newer-data"),
    };
    let reasons = [
        (found.inactive, text!("sentence-not-active-in-days-to", days, day)),
        (found.never_active, text!("sentence-without-any-activity-before", day)),
        (found.not_profiled, text!("sentence-do-not-agree-to-be-profiled").to_owned()),
        (found.not_scored, not_scored.to_owned()),
    ];
    let why: Vec<String> =
        reasons.into_iter().filter(|(n, _)| *n > 0).map(|(n, why)| format!("{} {why}", count(n))).collect();
    let all = text!("count-customers", n = found.customers());
    if why.is_empty() {
        return text!("sentence-of-have-score", scored = count(found.scored), all);
    }
    text!("sentence-of-have-score-others", scored = count(found.scored), all, why = why.join(", "))
}

/// What a prediction run says: its thirty-day purchase prediction, the one asked for most.
pub fn predictions(run: &PredictionRun) -> String {
    let wanted = |t: &&TargetRun| t.target == Target::Purchase && t.horizon_days == 30;
    run.targets()
        .find(wanted)
        .or_else(|| run.targets().next())
        .map_or(text!("sentence-no-predictions-yet").to_owned(), target)
}

/// Which channel brings many and which brings buyers, where enough came and it is not by chance.
pub fn channels(c: &ChannelSummary, names: &Names) -> String {
    let name = |i: u8| names.channels.get(i as usize).map_or("", String::as_str);
    let Some(most) = c.rows.iter().reduce(|a, b| if b.visitors > a.visitors { b } else { a }) else {
        return text!("sentence-no-channels-yet").to_owned();
    };
    let all = text!("count-customers", n = c.customers);
    let alone = c.rows.iter().filter(|r| r.visitors == most.visitors).count() == 1;
    if c.customers < SMALL_GROUP || !alone {
        let brought = c.rows.iter().filter(|r| r.visitors > 0).count() as u64;
        return text!("sentence-first-came-by", all, channels = text!("count-channels", n = brought));
    }
    let first = text!(
        "sentence-brings-most-customers-of",
        name = name(most.channel),
        share = share_of(most.visitors, c.customers),
        all
    );
    if !most.buyers.is_enough() || c.has_no_goal {
        return format!("{first}.");
    }
    let first = match most.buyers.count {
        0 => text!("sentence-none-of-them-buy", first),
        _ => text!("sentence-of-them-buy", first, buy = share(most.buyers.share)),
    };
    let others: Vec<_> = c.rows.iter().filter(|r| r.buyers.is_enough() && r.channel != most.channel).collect();
    let best = others.iter().reduce(|a, b| if b.buyers.share > a.buyers.share { b } else { a });
    match best {
        Some(best) if best.buyers.is_above(&most.buyers) => {
            text!("sentence-while-of-those-by-do", first, name = name(best.channel), share = share(best.buyers.share))
        }
        Some(_) if others.iter().all(|other| most.buyers.is_above(&other.buyers)) => {
            text!("sentence-more-than-by-any-other", first)
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
    let by = first_channel.map_or(String::new(), |c| text!("sentence-first-by", c));
    if model.span.0 == model.span.1 && !journey.events.is_empty() {
        return text!(
            "sentence-at-one-moment",
            label,
            events = text!("count-events", n = journey.events.len() as u64),
            time = numbers::date_time(model.span.0, &numbers::zone(&settings.time_zone)),
            by,
            times = count(journey.times_reached(table) as u64),
            goal = settings.goal.name
        );
    }
    text!(
        "sentence-in-over",
        label,
        events = text!("count-events", n = journey.events.len() as u64),
        sessions = text!("count-sessions", n = journey.sessions.len() as u64),
        time = numbers::duration(model.span.1 - model.span.0),
        by,
        times = count(journey.times_reached(table) as u64),
        goal = settings.goal.name
    )
}
