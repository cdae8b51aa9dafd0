//! What the author of a question says that it means: `insight; key=value; …`, `ask`, `refuse` or `command: …`, with `||` between
//! what is equally right.
//!
//! Each pair has to hold, and a setting as usual holds too. What is not written is as usual, and no filter. `a|b` is either, `a,b`
//! both in any order, `*` any value, `not:device=tablet` leaves out. What changes only how much is shown is free, and so is the
//! other end of a time that is given by one day; the sides of a comparison may be swapped.

use desire_path::ask::{Understanding, Understood};
use desire_path::insights::Question;

/// What changes only how much is shown, or which events of the same customers count.
const FREE: [&str; 4] = ["top", "quotes", "limit", "events"];

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Right,
    Asked,
    Wrong,
}

/// Whether a question is taken as its author meant it.
pub(super) fn judge(expected: &str, understood: &Understood, asks_for_customer: bool) -> Verdict {
    let meant: Vec<&str> = expected.split("||").map(str::trim).collect();
    let says = |word: &str| meant.iter().any(|meant| meant.starts_with(word));
    if asks_for_customer {
        return if says("command: timeline") { Verdict::Right } else { Verdict::Wrong };
    }
    if understood.command.is_some() {
        return if says("command: ") { Verdict::Right } else { Verdict::Wrong };
    }
    match understood.questions.first().filter(|_| understood.understanding == Understanding::Clear) {
        Some(best) if meant.iter().any(|meant| is_meant(meant, &best.question)) => Verdict::Right,
        Some(_) => Verdict::Wrong,
        None if says("ask") || says("refuse") => Verdict::Right,
        None => Verdict::Asked,
    }
}

/// Whether a question is what one reading says.
fn is_meant(reading: &str, question: &Question) -> bool {
    let mut parts = reading.split(';').map(str::trim);
    if parts.next() != Some(question.id()) {
        return false;
    }
    let pairs: Vec<(&str, &str)> = parts.filter_map(|part| part.split_once('=')).collect();
    let asked = Asked::of(question);
    let is_said = |key: &str, is_setting: bool| {
        FREE.contains(&key)
            || pairs.iter().any(|(said, value)| {
                let is_same = said.trim_start_matches("not:") == key || (*said == "from" && key == "to");
                let leaves_out = key == "who" && said.starts_with("not:");
                leaves_out || (is_same && asked.is_setting(said, value) == is_setting)
            })
    };
    pairs.iter().all(|(key, value)| asked.holds(key, value, &pairs))
        && question.changes().iter().all(|(key, _)| is_said(key, true))
        && asked.filter.iter().all(|(key, _)| is_said(key, false))
}

/// A question as keys and values.
struct Asked {
    settings: Vec<(String, String)>,
    filter: Vec<(String, String)>,
}

impl Asked {
    fn of(question: &Question) -> Self {
        let fields = question.settings().unwrap_or_default();
        let settings = fields.iter().map(|field| (field.key.to_owned(), field.value.to_string())).collect();
        let mut filter: Vec<(String, String)> = Vec::new();
        for (key, value) in question.filter_pairs() {
            match filter.iter_mut().find(|(known, _)| *known == key) {
                Some((_, known)) => *known = format!("{known},{value}"),
                None => filter.push((key, value)),
            }
        }
        Self { settings, filter }
    }

    /// Whether a key is a setting here; a day is one of the filter.
    fn is_setting(&self, key: &str, value: &str) -> bool {
        let is_day = matches!(key, "from" | "to") && value.starts_with("20");
        !is_day && self.settings.iter().any(|(known, _)| known == key)
    }

    fn value(&self, key: &str, is_setting: bool) -> Option<&str> {
        let pairs = if is_setting { &self.settings } else { &self.filter };
        pairs.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    fn holds(&self, key: &str, value: &str, pairs: &[(&str, &str)]) -> bool {
        if let Some(key) = key.strip_prefix("not:") {
            let rule = plain(&format!("not did {key}:{value}"));
            let others = self.value(key, false).is_some_and(|values| values.split(',').all(|other| other != value));
            return others || self.value("who", false).is_some_and(|who| plain(who).contains(&rule));
        }
        let said = |key: &str| pairs.iter().find(|(of, _)| *of == key).map(|(_, value)| *value);
        let against = said("against").and_then(|against| against.split_once('='));
        if let Some((compared, other)) = against.filter(|(compared, _)| key == "against" || *compared == key) {
            let sides = [said(compared).unwrap_or_default(), other].map(plain);
            let own = self.value(compared, false).unwrap_or_default();
            let set = self.value("against", true).and_then(|set| set.strip_prefix(compared)?.strip_prefix('='));
            let asked = [own, set.unwrap_or_default()].map(plain);
            return asked == sides || (asked[1] == sides[0] && asked[0] == sides[1]);
        }
        let Some(asked) = self.value(key, self.is_setting(key, value)) else { return false };
        let asked =
            if matches!(key, "from" | "to") && value.starts_with("20") { day(key, asked) } else { plain(asked) };
        let mut alternatives = value.split('|').map(plain);
        value == "*" || alternatives.any(|value| value == asked || (key != "steps" && sorted(&value) == sorted(&asked)))
    }
}

/// The day of a time; the last day before an end, which is no part of it.
fn day(key: &str, time: &str) -> String {
    let day: Option<jiff::civil::Date> = time.get(..10).and_then(|day| day.parse().ok());
    let day = day.and_then(|day| if key == "to" { day.yesterday().ok() } else { Some(day) });
    day.map_or_else(String::new, |day| day.to_string())
}

fn sorted(values: &str) -> Vec<&str> {
    let mut values: Vec<&str> = values.split(',').collect();
    values.sort_unstable();
    values
}

/// A value without what says nothing: case, blanks, quotes, and the two names of the goal; rules that mean the same are the same.
fn plain(value: &str) -> String {
    let mut plain = value.to_lowercase().replace(['"', ' '], "").replace("goal", "purchase");
    if let Some((before, days)) = plain.split_once("activity=0within") {
        let days = days.trim_end_matches('d');
        plain = format!("{before}lastactivity>{days}daysago");
    }
    // "at least five" is "more than four"
    while let Some((before, after)) = plain.split_once(">=") {
        let digits = after.chars().take_while(char::is_ascii_digit).count();
        let number: u32 = after[..digits].parse().unwrap_or_default();
        plain = format!("{before}>{}{}", number.saturating_sub(1), &after[digits..]);
    }
    plain
}
