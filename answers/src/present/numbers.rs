//! How numbers, money, times and durations are written, the same everywhere.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::analysis::flow::FlowUnit;
use crate::model::{Entity, minor_units};
use crate::progress::Pace;
pub use crate::texts::signed_points;
use crate::texts::{
    BEFORE_CURRENCY, date_text, fixed, is_currency_behind, percentage, text, value_of, with_currency, with_decimal_mark,
};

const DAY: i64 = 86_400_000;

/// A whole number with thousands separators: `1,204`.
pub fn count(n: u64) -> String {
    crate::texts::grouped(n)
}

/// A count where room is short: `940`, `1,204`, `12.4 k`, `3.1 M`.
pub fn compact(n: u64) -> String {
    let (value, unit) = match n {
        0..10_000 => return count(n),
        10_000..999_500 => (n as f64 / 1e3, text!("numbers-thousands")),
        999_500..999_500_000 => (n as f64 / 1e6, text!("numbers-millions")),
        _ => (n as f64 / 1e9, text!("numbers-billions")),
    };
    format!("{} {unit}", fixed(value, usize::from(value < 99.95)))
}

/// A number that is already written, in fewer letters: `£259,640` → `£260 k`, `1,632` → `1.6 k`, `€12.50` → `€13`. `None` for
/// what is no number or cannot be shorter.
pub fn shorter(text: &str) -> Option<String> {
    let Parts { before, value, behind, .. } = parts(text)?;
    let (scaled, unit) = match value {
        v if v < 999.5 => (v, None),
        v if v < 999_500.0 => (v / 1e3, Some(text!("numbers-thousands"))),
        v if v < 999_500_000.0 => (v / 1e6, Some(text!("numbers-millions"))),
        v => (v / 1e9, Some(text!("numbers-billions"))),
    };
    let decimals = usize::from(unit.is_some() && scaled < 99.95);
    let scaled = if decimals == 0 { scaled.round() } else { scaled };
    let unit = unit.map_or(String::new(), |unit| format!(" {unit}"));
    let short = format!("{before}{}{unit}{behind}", fixed(scaled, decimals));
    // Digits are wider than what stands between them.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let narrower = short.chars().count() <= text.chars().count() && digits(&short) < digits(text);
    narrower.then_some(short)
}

/// A number in the fewest letters: without its currency, which the column or the pointer names: `−CHF 1,204` → `−1.2 k`.
pub fn shortest(text: &str) -> Option<String> {
    let Parts { before, digits, .. } = parts(text)?;
    let minus = if before.contains('−') || before.contains('-') { "−" } else { "" };
    let bare = format!("{minus}{digits}");
    let short = shorter(&bare).unwrap_or(bare);
    (short != text).then_some(short)
}

/// Whether a text is one number, with or without a currency.
pub fn is_number(text: &str) -> bool {
    parts(text).is_some()
}

/// A number that is written, and what stands around it: its sign and its currency.
struct Parts<'a> {
    before: &'a str,
    digits: &'a str,
    value: f64,
    behind: &'a str,
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let (before, rest) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
    let (digits, behind) = rest.split_at(rest.rfind(|c: char| c.is_ascii_digit())? + 1);
    let is_currency = |text: &str| matches!(text, "€" | "$" | "£" | "¥") || is_currency(text);
    let is_amount = is_currency_behind() && behind.strip_prefix(BEFORE_CURRENCY).is_some_and(is_currency);
    if before.chars().count() > 5 || !(behind.is_empty() || is_amount) {
        return None;
    }
    Some(Parts { before, digits, value: value_of(digits)?, behind })
}

/// What a time zone is called: `London time`, `New York time`, `UTC`.
pub fn zone_name(zone: &str) -> String {
    match zone.rsplit('/').next().unwrap_or(zone) {
        "" | "UTC" | "GMT" | "Zulu" => "UTC".to_owned(),
        city => text!("numbers-time", city = city.replace('_', " ")),
    }
}

/// An hour of the day in a named zone: `18:00 London time`.
pub fn hour(hour: u8, zone: &str) -> String {
    format!("{hour:02}:00 {}", zone_name(zone))
}

/// Whether a text is an ISO code of a currency: three capitals.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a text is the name of a time zone.
pub fn is_zone(name: &str) -> bool {
    !name.trim().is_empty() && TimeZone::get(name).is_ok()
}

/// A share of something as a percentage: `42 %`, one decimal below 10 %, `< 0.1 %` for a trace.
pub fn share(part: f64) -> String {
    let percent = part * 100.0;
    if !percent.is_finite() {
        "–".to_owned()
    } else if percent < 0.0 {
        // a fall: with a minus, which a hyphen is not
        let fall = share(-part);
        fall.strip_prefix("< ").map_or_else(|| format!("−{fall}"), |trace| format!("> −{trace}"))
    } else if percent > 0.0 && percent < 0.1 {
        format!("< {}", percentage(&fixed(0.1, 1)))
    } else if percent < 9.95 && percent.fract() != 0.0 {
        percentage(&fixed(percent, 1))
    } else if percent > 99.5 && percent < 100.0 {
        format!("> {}", percentage("99"))
    } else {
        percentage(&format!("{percent:.0}"))
    }
}

/// A share whose tenths matter, such as one side of an experiment: `68.5 %`.
pub fn share_in_tenths(part: f64) -> String {
    let percent = part * 100.0;
    if percent > 0.0 && percent < 0.1 { share(part) } else { percentage(&fixed(percent, 1)) }
}

/// Two shares that are compared, with as many decimals as it takes to tell them apart, three at most: `28.3 %` and `27.7 %`.
pub fn shares_apart(parts: [f64; 2]) -> [String; 2] {
    let exactly = |decimals: usize| parts.map(|part| percentage(&fixed(part * 100.0, decimals)));
    let finer = (1..=3).map(exactly).find(|[a, b]| a != b);
    match parts.map(share) {
        [a, b] if a == b && (parts[0] - parts[1]).abs() > 0.0 => finer.unwrap_or([a, b]),
        shares => shares,
    }
}

/// A chance as a percentage. What is predicted is never certain, so neither 0 % nor 100 % is said of it.
pub fn chance(p: f64) -> String {
    if p <= 0.0 {
        format!("< {}", percentage(&fixed(0.1, 1)))
    } else if p > 0.99 {
        format!("> {}", percentage("99"))
    } else {
        share(p)
    }
}

/// A chance as so many of 100: `about 36`, `at least 99`, `fewer than 1`.
pub fn of_hundred(p: f64) -> String {
    let n = p * 100.0;
    if n > 99.0 {
        text!("numbers-at-least-99").to_owned()
    } else if n < 1.0 {
        text!("numbers-fewer-than-1").to_owned()
    } else {
        text!("numbers-about", n = format!("{:.0}", n))
    }
}

/// `part` of `whole` as a percentage, `–` where the whole is nothing.
pub fn share_of(part: u64, whole: u64) -> String {
    if whole == 0 { "–".to_owned() } else { share(part as f64 / whole as f64) }
}

/// ` (42 %)` after a count of that whole; nothing where the whole is too small for a percentage.
pub fn share_behind(part: u64, whole: u64) -> String {
    let enough = crate::analysis::Share::new(part, whole).is_enough();
    if enough { format!(" ({})", share_of(part, whole)) } else { String::new() }
}

/// `42 %`, and of a whole too small for a percentage `3 of 12`.
pub fn share_or_count(part: u64, whole: u64) -> String {
    let enough = crate::analysis::Share::new(part, whole).is_enough();
    if enough || whole == 0 { share_of(part, whole) } else { text!("numbers-of", part, whole) }
}

/// A share with what it is of: `42 % of 1,189`, and of a whole too small for a percentage `3 of 12`.
pub fn share_and_whole(part: u64, whole: u64) -> String {
    let enough = crate::analysis::Share::new(part, whole).is_enough();
    if enough {
        text!("numbers-of", part = share_of(part, whole), whole = count(whole))
    } else {
        text!("numbers-of", part, whole)
    }
}

/// The difference of two shares in percentage points: `+4.2 points`, `−0.4 points`, `0 points`.
pub fn points(difference: f64) -> String {
    let points = (difference * 1000.0).round() / 10.0;
    let sign = match points {
        _ if points > 0.0 => "+",
        _ if points < 0.0 => "−",
        _ => "",
    };
    if !points.is_finite() {
        return "–".to_owned();
    }
    text!("numbers-points", n = format!("{sign}{}", decimal(points.abs())))
}

/// How many times as much or as often, no more exactly than it is known: `4.6 times`, `12 times`, `over 20 times`.
pub fn times(ratio: f64) -> String {
    crate::predict::times(ratio)
}

/// A number with a sensible number of decimals: `2.4`, `12`, `1,204`.
pub fn decimal(v: f64) -> String {
    if !v.is_finite() {
        return "–".to_owned();
    }
    let sign = if v < 0.0 { "−" } else { "" };
    let a = v.abs();
    if a >= 99.95 {
        format!("{sign}{}", count(a.round() as u64))
    } else if a >= 9.995 || a.fract() == 0.0 {
        format!("{sign}{}", trimmed(a, 1))
    } else {
        format!("{sign}{}", trimmed(a, 2))
    }
}

/// With so many decimals, without zeros at their end.
fn trimmed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    with_decimal_mark(text.to_owned())
}

/// Money: `€1,204`, `€12.50`, `CHF 80`.
pub fn money(v: f64, currency: &str) -> String {
    if !v.is_finite() {
        return "–".to_owned();
    }
    let sign = if v < 0.0 { "−" } else { "" };
    // what adding up leaves behind a cent turns no half down
    let a = (v.abs() * 1e6).round() / 1e6;
    let decimals = minor_units(currency).log10().round() as usize;
    // a thousandth of a dinar is worth as much as a cent
    let is_whole = a >= if decimals > 2 { 1_000.0 } else { 100.0 } || a.fract() == 0.0 || decimals == 0;
    let amount = if is_whole { count(a.round() as u64) } else { fixed(a, decimals) };
    with_currency(sign, &amount, currency)
}

/// A length of time in its best unit: `40 s`, `12 min`, `3.5 h`, `2.4 days`, `8 months`, `1.5 years`.
pub fn duration(ms: i64) -> String {
    let ms = ms.max(0) as f64;
    let day = DAY as f64;
    let rounded = |value: f64| trimmed(value, usize::from(value < 9.95));
    if ms < 60e3 {
        return text!("duration-s", n = rounded(ms / 1e3));
    } else if ms < 3600e3 {
        return text!("duration-min", n = rounded(ms / 60e3));
    } else if ms < 1.5 * day {
        return text!("duration-h", n = rounded(ms / 3600e3));
    } else if ms < 100.0 * day {
        let n = rounded(ms / day);
        return if n == "1" { text!("duration-day", n) } else { text!("duration-days", n) };
    } else if ms < 730.0 * day {
        let n = rounded(ms / (365.25 / 12.0 * day));
        return if n == "1" { text!("duration-month", n) } else { text!("duration-months", n) };
    }
    let n = rounded(ms / (365.25 * day));
    if n == "1" { text!("duration-year", n) } else { text!("duration-years", n) }
}

/// How fast work goes and how long it will take: `158 MB/s, 4 s left`.
pub fn pace(pace: &Pace) -> String {
    let left = duration(pace.left.as_millis() as i64 / 1000 * 1000);
    let left =
        if pace.left.as_secs() == 0 { text!("numbers-nearly-done").to_owned() } else { text!("numbers-left", left) };
    let speed = match pace.per_second {
        _ if !pace.bytes => return left,
        v if v >= 1e6 => text!("numbers-mb-s", n = decimal(v / 1e6)),
        v => text!("numbers-kb-s", n = decimal(v / 1e3)),
    };
    format!("{speed}, {left}")
}

/// The zone of an IANA name, UTC where it is unknown.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

fn at(ms: i64, zone: &TimeZone, format: &str) -> String {
    match Timestamp::from_millisecond(ms) {
        Ok(t) => t.to_zoned_datetime(zone.clone()).strftime(format).to_string(),
        Err(_) => "–".to_owned(),
    }
}

/// For people, with the names of months in their language.
fn in_words(ms: i64, zone: &TimeZone, format: &str) -> String {
    match Timestamp::from_millisecond(ms) {
        Ok(t) => date_text(t.to_zoned_datetime(zone.clone()).datetime(), format),
        Err(_) => "–".to_owned(),
    }
}

/// A day as `3 Jan 2026`.
pub fn date(ms: i64, zone: &TimeZone) -> String {
    crate::predict::date(ms, zone)
}

/// A day of the week as `Mon 5 Jan`.
pub fn weekday_date(ms: i64, zone: &TimeZone) -> String {
    in_words(ms, zone, "%a %-d %b")
}

/// A month as `Jan 2026`.
pub fn month(ms: i64, zone: &TimeZone) -> String {
    in_words(ms, zone, "%b %Y")
}

/// A moment as `3 Jan 2026 14:05`.
pub fn date_time(ms: i64, zone: &TimeZone) -> String {
    in_words(ms, zone, "%-d %b %Y %H:%M")
}

/// ISO 8601 in UTC, for files: `2026-01-03T14:05:00Z`; milliseconds only where there are some.
pub fn iso(ms: i64) -> String {
    let format = if ms.rem_euclid(1000) == 0 { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S%.3fZ" };
    at(ms, &TimeZone::UTC, format)
}

/// ISO 8601 in a zone, with its offset, for files: `2026-01-03T20:00:00+01:00`.
pub fn iso_local(ms: i64, zone: &TimeZone) -> String {
    at(ms, zone, "%Y-%m-%dT%H:%M:%S%:z")
}

/// From a first to a last day: `1 Jan – 30 Jun 2026`, the first year only where it differs.
pub fn period(first: i64, last: i64, zone: &TimeZone) -> String {
    let same_year = at(first, zone, "%Y") == at(last, zone, "%Y");
    let from = if same_year { in_words(first, zone, "%-d %b") } else { date(first, zone) };
    if at(first, zone, "%F") == at(last, zone, "%F") {
        date(last, zone)
    } else {
        format!("{from} – {}", date(last, zone))
    }
}

/// A number with its noun: `1 customer`, `2,310 customers`.
pub fn plural(n: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(n), if n == 1 { one } else { many })
}

/// How many journeys of an entity: `3,104 customers`, `1 session`.
pub fn units(n: u64, entity: Entity) -> String {
    match entity {
        Entity::Person => text!("count-customers", n),
        Entity::Session => text!("count-sessions", n),
        Entity::Order => text!("count-orders", n),
        Entity::Account => text!("count-accounts", n),
        Entity::Ticket => text!("count-tickets", n),
        Entity::Cart => text!("count-carts", n),
    }
}

/// How many of what a flow counts: "3 customers", "3 times".
pub fn flow_units(n: u64, unit: FlowUnit) -> String {
    if unit.every_time { text!("count-step-times", n) } else { units(n, unit.entity) }
}

/// A size as people read it: "12 kB", "3.4 MB".
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        text!("numbers-kb", n = count(bytes.div_ceil(1000)))
    } else {
        text!("numbers-mb", n = decimal((bytes as f64 / 1e5).round() / 10.0))
    }
}

/// A number as one speaks of about so many: in steps of 1, 2 or 5 of something, each a twentieth of it at most.
pub fn about_so_many(n: u64) -> u64 {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|times| times * 10u64.pow(power)));
    let step = steps.take_while(|step| step * 20 <= n).last().unwrap_or(1);
    (n + step / 2) / step * step
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn counts_and_shares() {
        assert_eq!([0, 999, 1_204, 41_233, 1_000_000].map(count), ["0", "999", "1,204", "41,233", "1,000,000"]);
        assert_eq!(
            [9_999, 12_400, 99_960, 999_949, 3_140_000].map(compact),
            ["9,999", "12.4 k", "100 k", "1.0 M", "3.1 M"]
        );
        assert_eq!(
            [0.0, 0.0004, 0.042, 0.09, 0.42, 0.9990, 1.0].map(share),
            ["0 %", "< 0.1 %", "4.2 %", "9 %", "42 %", "> 99 %", "100 %"]
        );
        assert_eq!([0.042, -0.004, 0.0, f64::NAN].map(points), ["+4.2 points", "−0.4 points", "0 points", "–"]);
        assert_eq!(share_of(1, 0), "–");
        assert_eq!([(1, 1), (20, 29), (15, 30)].map(|(n, of)| share_behind(n, of)), ["", "", " (50 %)"]);
        assert_eq!([0.192, -0.004, 0.0].map(signed_points), ["+19.2", "−0.4", "+0.0"]);
        let tenths = [464.0 / 677.0, 106.0 / 215.0, 0.0, 0.0004].map(share_in_tenths);
        assert_eq!(tenths, ["68.5 %", "49.3 %", "0.0 %", "< 0.1 %"]);
        assert_eq!(shares_apart([0.283, 0.277]), ["28.3 %", "27.7 %"]);
        assert_eq!(shares_apart([0.2834, 0.28336]), ["28.340 %", "28.336 %"]);
        assert_eq!(
            (shares_apart([0.28, 0.31]), shares_apart([0.28, 0.28])),
            (["28 %", "31 %"].map(str::to_owned), ["28 %", "28 %"].map(str::to_owned))
        );
        assert_eq!([(1_189, 130), (25, 14)].map(|(of, n)| share_and_whole(n, of)), ["11 % of 1,189", "14 of 25"]);
        assert_eq!([(1, 1), (0, 0), (15, 30)].map(|(n, of)| share_or_count(n, of)), ["1 of 1", "–", "50 %"]);
        assert_eq!(
            [0.0, 0.0004, 0.36, 0.99, 0.9999, 1.0].map(chance),
            ["< 0.1 %", "< 0.1 %", "36 %", "99 %", "> 99 %", "> 99 %"]
        );
        assert_eq!([0.0, 0.36, 0.99, 1.0].map(of_hundred), ["fewer than 1", "about 36", "about 99", "at least 99"]);
    }

    #[test]
    fn numbers_become_shorter_and_stay_numbers() {
        let short = |text| shorter(text).unwrap_or_else(|| text.to_owned());
        assert_eq!(
            ["£259,640", "1,632", "€12.50", "−CHF 1,204,000", "99,960", "1.63"].map(short),
            ["£260 k", "1.6 k", "€13", "−CHF 1.2 M", "100 k", "2"].map(str::to_owned)
        );
        assert_eq!(
            ["−CHF 1,204", "CHF 12.50", "−CHF 59", "€259,640"].map(|text| shortest(text).unwrap()),
            ["−1.2 k", "13", "−59", "260 k"]
        );
        for text in ["Purchase", "12 Jan 2026", "42 %", "7", "18:00", "2.4 days", "orders_2026.csv", ""] {
            assert_eq!((shorter(text), shortest(text)), (None, None), "{text}");
        }
    }

    #[test]
    fn hours_name_their_zone() {
        assert_eq!(hour(18, "Europe/London"), "18:00 London time");
        assert_eq!(hour(7, "America/New_York"), "07:00 New York time");
        assert_eq!(hour(0, "UTC"), "00:00 UTC");
        assert!(is_zone("Europe/Berlin") && !is_zone("Europe/Atlantis") && !is_zone(" "));
        assert!(is_currency("GBP") && !is_currency("gbp") && !is_currency("€"));
    }

    #[test]
    fn about_so_many_is_said_in_round_steps() {
        let said = [7, 39, 41, 113, 217, 1_039, 12_345].map(about_so_many);
        assert_eq!(said, [7, 39, 42, 115, 220, 1_050, 12_500]);
    }

    #[test]
    fn money_decimals_and_durations() {
        assert_eq!([money(1204.4, "EUR"), money(20_567.499_999_999_996, "EUR")], ["€1,204", "€20,568"]);
        assert_eq!(money(-12.5, "CHF"), "−CHF 12.50");
        assert_eq!([money(12.345, "KWD"), money(12.4, "KRW")], ["KWD 12.345", "KRW 12"]);
        assert_eq!([2.4, 12.04, 1204.0, 0.333].map(decimal), ["2.4", "12", "1,204", "0.33"]);
        assert_eq!(
            [40_000, 720_000, 12_600_000, DAY, 207_360_000, 240 * DAY, 900 * DAY].map(duration),
            ["40 s", "12 min", "3.5 h", "24 h", "2.4 days", "7.9 months", "2.5 years"]
        );
    }

    #[test]
    fn paces() {
        let at = |per_second: f64, bytes, s| pace(&Pace { per_second, bytes, left: Duration::from_millis(s) });
        assert_eq!(at(158.2e6, true, 4_600), "158 MB/s, 4 s left");
        assert_eq!(at(80e3, true, 130_000), "80 kB/s, 2.2 min left");
        assert_eq!(at(12.0, false, 300), "nearly done");
    }

    #[test]
    fn days_in_the_project_s_zone() {
        let berlin = zone("Europe/Berlin");
        let new_year = 1_767_225_600_000; // 2026-01-01T00:00Z
        assert_eq!(date_time(new_year, &berlin), "1 Jan 2026 01:00");
        assert_eq!(period(new_year, new_year + 180 * DAY, &berlin), "1 Jan – 30 Jun 2026");
        assert_eq!(iso(new_year + 5), "2026-01-01T00:00:00.005Z");
        assert_eq!(iso_local(new_year, &berlin), "2026-01-01T01:00:00+01:00");
        assert_eq!(zone("Nowhere/Atlantis"), TimeZone::UTC);
    }
}
