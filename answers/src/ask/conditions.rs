//! Who is meant: "buyers", "who viewed a product but did not buy", "at least two orders", as a rule about customers.

use super::dates::When;
use super::filler::Filler;
use super::frames::weight;
use super::parts::NamePart;
use super::vocabulary::NameKind;

/// Words that say how often customers ordered.
const BUYERS: [(&str, &str); 5] = [
    ("inactive", "activity = 0"),
    ("buyers", "order"),
    ("non-buyers", "not order"),
    ("one-time-buyers", "orders = 1"),
    ("repeat-buyers", "orders >= 2"),
];

/// Words that compare a number.
const SIGNS: [(&str, &str); 5] =
    [("at-least", ">="), ("more-than", ">"), ("at-most", "<="), ("less-than", "<"), ("exactly", "=")];

/// Adds the rule that the question says, where it says one.
pub(super) fn add(filler: &mut Filler<'_>) {
    // where customers stand tells who is new, comes again or is gone
    if filler.frame.insight == "lifecycle" {
        return;
    }
    let mut rules: Vec<String> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let within = days_of_rule(filler);
    // "five orders, not seen for 60 days": the time is that of the absence
    let says_absence = filler.mentions.says("inactive");
    let asks_who = filler.frame.insight == "customers";
    let mentions = filler.mentions;
    for (at, mention) in mentions.all.iter().enumerate() {
        if filler.is_used(at) || filler.parts.of_times.contains(&at) {
            continue;
        }
        let within = within.filter(|_| !says_absence || mention.means("inactive"));
        let heavy_cue = filler.fit.cues.iter().any(|(cue, word)| *cue == at && weight(word) > 0.7);
        let stands_for = BUYERS.iter().find(|(word, _)| mention.means(word));
        let touchpoint =
            filler.parts.names.iter().find(|name| name.mention == at && matches!(name.kind, NameKind::Touchpoint(_)));
        if is_said_by_question(filler, at, touchpoint) {
            filler.filled.used.push(at);
            continue;
        }
        let is_cue = filler.fit.cues.iter().any(|(cue, _)| *cue == at);
        if mention.means("spent") {
            let (amount, said) = count_near(filler, at);
            if let Some((sign, n)) = amount {
                rules.push(with_days(&format!("value {sign} {n}"), within));
                places.extend(said.into_iter().chain([at]));
            }
            continue;
        }
        if mention.means("c-sessions")
            && asks_people(filler)
            && let Some((rule, said)) = sessions_near(filler, at)
        {
            rules.push(with_days(&rule, within));
            places.extend(said.into_iter().chain([at]));
            continue;
        }
        let is_counted = touchpoint.is_some() && count_near(filler, at).0.is_some();
        let rule = match (stands_for, touchpoint) {
            _ if heavy_cue || (is_cue && !asks_who && !is_counted && !is_rule_of_count(filler, at)) => None,
            // where everything leads to, or is counted back from, says nothing of people
            (_, Some(name)) if filler.vocabulary.is_goal(&name.text) && leads_to_goal(filler, at) => {
                filler.filled.used.push(at);
                None
            }
            // what is hidden is not said of people
            (None, Some(name)) if filler.filled.all.iter().any(|set| set.key == "hide" && set.value == name.text) => {
                None
            }
            (Some(("buyers", rule)), _) => {
                let (times, count) = count_near(filler, at);
                places.extend(count);
                let rule = times.map_or((*rule).to_owned(), |(sign, n)| format!("orders {sign} {n}"));
                Some(with_days(&rule, within))
            }
            // nobody did nothing ever: who is inactive depends on since when
            (Some(("inactive", _)), _) if within.is_none() => None,
            (Some((_, rule)), _) => Some(with_days(rule, within)),
            (None, Some(name)) => {
                let what = if filler.vocabulary.is_goal(&name.text) { None } else { Some(name.text.as_str()) };
                let (times, count) = count_near(filler, at);
                places.extend(count);
                let rule = match (what, times) {
                    (None, None) => "order".to_owned(),
                    (None, Some((sign, n))) => format!("orders {sign} {n}"),
                    (Some(name), Some((">=", n))) => format!("did \"{name}\" x{n}"),
                    (Some(name), Some((sign, n))) => format!("\"{name}\" {sign} {n}"),
                    (Some(name), None) => format!("did \"{name}\""),
                };
                let rule = with_days(&rule, within);
                if !asks_who && !says_people(filler, at) {
                    filler.filled.doubtful.push(at);
                }
                Some(if name.negated { format!("not {rule}") } else { rule })
            }
            _ => None,
        };
        if let Some(rule) = rule {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
            places.push(at);
        }
    }
    if let Some((said, named)) = left_at(filler, within) {
        rules.retain(|rule| !said.contains(rule));
        rules.extend(said);
        places.extend(named);
    }
    if let Some((said, named)) = bought_but_not(filler) {
        (rules, places) = (vec![said], named);
    }
    if let Some(sequence) = then_not(filler) {
        rules = vec![sequence];
    }
    let (Some(first), Some(last)) = (places.iter().min(), places.iter().max()) else { return };
    if rules.is_empty() {
        return;
    }
    let denied = denied_way(filler);
    filler.filled.doubtful.extend(denied);
    // a length of time that a rule has is said by it
    if rules.iter().any(|rule| rule.contains(" within ")) {
        let lengths = filler.parts.times.iter().filter(|time| matches!(time.when, When::Length(..)));
        filler.filled.present.extend(lengths.map(|time| time.tokens.clone()));
    }
    let words = mentions.all[*first].tokens.start..mentions.all[*last].tokens.end;
    let named = (places.len() == 1).then_some(*first);
    filler.add_rule(&rules.join(" and "), words, named);
    filler.filled.used.extend(places);
}

/// Whether who is meant is what the question is about: an order after an order is one of buyers, and "the most buyers" who are lost
/// are those who would have bought.
fn is_said_by_question(filler: &Filler<'_>, at: usize, touchpoint: Option<&NamePart>) -> bool {
    let mention = &filler.mentions.all[at];
    let is_goal = touchpoint.is_some_and(|name| filler.vocabulary.is_goal(&name.text));
    let orders = ["buyers", "non-buyers", "one-time-buyers", "repeat-buyers"];
    let says_orders = is_goal || (touchpoint.is_none() && orders.iter().any(|word| mention.means(word)));
    let is_lost = filler.fit.cues.iter().any(|(_, word)| *word == "lost");
    match filler.frame.insight {
        "order-sequence" => says_orders && count_near(filler, at).0.is_none(),
        "stage-flow" | "funnel" | "friction" => {
            is_lost && mention.means("buyers") && filler.stands_after(at, &["most", "best"])
        }
        _ => false,
    }
}

/// Whether the goal is where paths end or are followed back from: "paths before the purchase".
fn leads_to_goal(filler: &Filler<'_>, at: usize) -> bool {
    let is_end = filler.frame.insight == "paths" && filler.stands_after(at, &["before", "to", "until", "from"]);
    is_end || filler.filled.all.iter().any(|set| set.key == "anchor" && set.value == "goal")
}

/// Whether it asks who or how many.
fn asks_people(filler: &Filler<'_>) -> bool {
    matches!(filler.frame.insight, "customers" | "overview")
}

/// "More than three visits", "visited at least five times": how often people came, with the mentions that say it.
fn sessions_near(filler: &Filler<'_>, at: usize) -> Option<(String, Vec<usize>)> {
    let all = &filler.mentions.all;
    let says_times = |i: usize| all.get(i).is_some_and(|of| of.means("times"));
    let is_number = |i: &usize| !filler.parts.of_times.contains(i) && all[*i].number().is_some_and(|n| n >= 2.0);
    let before = at.checked_sub(1).filter(is_number);
    let after = || (at + 1..(at + 4).min(all.len())).find(is_number).filter(|i| says_times(i + 1));
    let place = before.or_else(after)?;
    let signed = SIGNS.iter().find_map(|(word, sign)| {
        let said = (place.saturating_sub(2)..place).find(|i| all[*i].says(word))?;
        Some((said, *sign))
    });
    let times = Some(place + 1).filter(|next| says_times(*next));
    let said = times.into_iter().chain([place]).chain(signed.map(|(said, _)| said)).collect();
    let sign = signed.map_or(">=", |(_, sign)| sign);
    Some((format!("sessions {sign} {}", all[place].number()? as u32), said))
}

/// Whether it is said of people that they did something, "who searched", "with a payment error", and not only named.
fn says_people(filler: &Filler<'_>, at: usize) -> bool {
    let before = &filler.mentions.all[..=at];
    // "revenue without returns" may be less of it, or that of people who returned nothing
    let counts_people = filler.frame.insight != "trends" || filler.mentions.says("c-customers");
    filler.frame.insight == "overview"
        || before
            .iter()
            .any(|mention| mention.says("who") || mention.means("someone") || (counts_people && mention.means("not")))
        || filler.stands_after(at, &["with"])
}

/// Whether a number of people is asked that is said by what they did not do, or how often.
fn is_rule_of_count(filler: &Filler<'_>, at: usize) -> bool {
    let mention = &filler.mentions.all[at];
    let rules = ["non-buyers", "one-time-buyers", "repeat-buyers", "inactive"];
    // those who bought are counted, not what they bought
    let is_rule =
        rules.iter().any(|rule| mention.means(rule)) || (mention.means("buyers") && !mention.means("c-orders"));
    filler.frame.insight == "overview" && is_rule
}

/// "How many do not get from the cart to the purchase" denies the way, and not its beginning.
fn denied_way(filler: &Filler<'_>) -> Option<usize> {
    match &filler.parts.touchpoints()[..] {
        [first, second, ..] if first.negated && !second.negated && filler.stands_after(second.mention, &["to"]) => {
            Some(first.mention)
        }
        _ => None,
    }
}

/// "Who abandoned the cart": who got there and did not buy.
fn left_at(filler: &Filler<'_>, within: Option<u32>) -> Option<(Vec<String>, Vec<usize>)> {
    if filler.frame.insight != "customers" {
        return None;
    }
    let is_lost = filler.fit.cues.iter().any(|(_, word)| matches!(*word, "lost" | "leave"));
    let is_goal = |name: &&&NamePart| filler.vocabulary.is_goal(&name.text);
    let touchpoints = filler.parts.touchpoints();
    let left = touchpoints.iter().find(|name| !is_goal(name)).filter(|_| is_lost)?;
    let did = with_days(&format!("did \"{}\"", left.text), within);
    Some((vec![did, with_days("not order", within)], vec![left.mention]))
}

/// "Who bought A but not B": products that are bought and ones that are not, with their mentions.
fn bought_but_not(filler: &Filler<'_>) -> Option<(String, Vec<usize>)> {
    let products: Vec<_> = filler.parts.names.iter().filter(|name| name.kind == NameKind::Product).collect();
    if filler.frame.insight != "customers" || !products.iter().any(|name| name.negated) {
        return None;
    }
    let rule = |name: &&NamePart| {
        format!("{}did order with product:\"{}\"", if name.negated { "not " } else { "" }, name.text)
    };
    let said = products.iter().map(rule).collect::<Vec<_>>().join(" and ");
    let of_goal = |name: &&NamePart| filler.vocabulary.is_goal(&name.text);
    let bought = filler.parts.names.iter().filter(of_goal).chain(products).map(|name| name.mention);
    Some((said, bought.collect()))
}

/// Something after which something else did not happen within a time: "a payment error and no order in the 7 days after".
fn then_not(filler: &mut Filler<'_>) -> Option<String> {
    if !matches!(filler.frame.insight, "customers" | "overview") {
        return None;
    }
    let event = |name: &str| if filler.vocabulary.is_goal(name) { "order".to_owned() } else { format!("\"{name}\"") };
    let (first, second) = match &filler.parts.touchpoints()[..] {
        [first, second] if second.negated && !first.negated => (event(&first.text), event(&second.text)),
        [first] if !first.negated && filler.mentions.all[first.mention..].iter().any(|of| of.means("non-buyers")) => {
            (event(&first.text), "order".to_owned())
        }
        _ => return None,
    };
    let length = filler.parts.times.iter().find_map(|time| match &time.when {
        When::Length(n, unit) => Some((format!(" within {n}{unit}"), Some(time.tokens.clone()))),
        _ => None,
    });
    let is_said_later = || filler.mentions.says("then") || filler.mentions.find(&["to", "after"]).is_some();
    let (length, words) = length.or_else(|| is_said_later().then(Default::default))?;
    filler.filled.present.extend(words);
    Some(format!("{first} then not {second}{length}"))
}

/// The days in which the rule has to hold, where the question is about people and says a time with both ends or a length.
fn days_of_rule(filler: &Filler<'_>) -> Option<u32> {
    if filler.frame.insight != "customers" {
        return None;
    }
    let time = filler.parts.times.iter().find(|time| !matches!(time.when, When::Ahead(_)))?;
    let is_absence = ["non-buyers", "inactive"].iter().any(|word| filler.mentions.says(word));
    match &time.when {
        // who did nothing "60 days ago" did nothing since
        When::Days(Some(day), Some(same)) if day == same && is_absence => {
            u32::try_from((filler.today - *day).get_days()).ok().filter(|days| *days > 0)
        }
        When::Days(Some(from), None) => u32::try_from((filler.today - *from).get_days() + 1).ok(),
        when => when.days(),
    }
}

fn with_days(rule: &str, within: Option<u32>) -> String {
    match within {
        Some(days) => format!("{rule} within {days}d"),
        None => rule.to_owned(),
    }
}

/// "at least two", "more than 3 times", "twice" near a touchpoint: the sign and number, and the mentions that say them.
fn count_near(filler: &Filler<'_>, at: usize) -> (Option<(&'static str, u32)>, Vec<usize>) {
    let all = &filler.mentions.all;
    let near = at.saturating_sub(3)..(at + 4).min(all.len());
    let number = near
        .clone()
        .find(|i| *i != at && !filler.parts.of_times.contains(i) && !filler.is_used(*i) && all[*i].number().is_some());
    // "3 steps", "2 sessions" are no numbers of orders
    let counts_other = |i: &usize| {
        let units = ["column", "q-touchpoint", "q-stage", "c-sessions", "q-sessions", "u-day", "u-week"];
        i + 1 != at && all.get(i + 1).is_some_and(|next| units.iter().any(|unit| next.says(unit)))
    };
    let Some(place) = number.filter(|i| !counts_other(i)) else { return (None, Vec::new()) };
    let n = all[place].number().unwrap_or(1.0) as u32;
    // "one" is an article in most languages
    if n < 2 {
        return (None, Vec::new());
    }
    let said = near.clone().find_map(|i| {
        let (_, sign) = SIGNS.iter().find(|(word, _)| all[i].says(word))?;
        Some((i, *sign))
    });
    let times = near.filter(|i| all[*i].means("times"));
    let places = times.chain([place]).chain(said.map(|(i, _)| i)).collect();
    (Some((said.map_or(">=", |(_, sign)| sign), n)), places)
}
