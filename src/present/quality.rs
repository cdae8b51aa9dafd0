//! The quality report in words: what was found, what it does to analyses, and what to do about it.

use jiff::tz::TimeZone;

use crate::analysis::quality::{Finding, FindingKind, FindingPart, Quality, QualityField, SourceQuality, UnusualDay};
use crate::model::UnclearRole;
use crate::present::table::{Cell, Table};

use super::numbers::{self, count, plural, share, share_behind};
use super::reject_reasons::reject_reason;

/// A stretch of days in words lists at most so many.
const LISTED: usize = 3;

/// The name of a finding: "Days without data".
pub fn title(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Rejected => "Rows left out",
        FindingKind::Duplicates => "Rows that were there already",
        FindingKind::LinesTwice => "Order lines that come twice",
        FindingKind::Repeated => "Recorded twice",
        FindingKind::Future => "Events in the future",
        FindingKind::TooOld => "Events before the year 2000",
        FindingKind::Backwards => "Consequences before their cause",
        FindingKind::Outage => "Days without data",
        FindingKind::LowDays => "Days with hardly any data",
        FindingKind::Spikes => "Days with far too much data",
        FindingKind::Shift => "Sudden change of level",
        FindingKind::Unjoined => "People nobody can name",
        FindingKind::ShortIds => "Ids shortened by a spreadsheet",
        FindingKind::Missing => "Missing values",
        FindingKind::OddValues => "Amounts out of proportion",
        FindingKind::PersonalData => "E-mail addresses in page addresses",
        FindingKind::Garbled => "Garbled letters",
        FindingKind::Bots => "Bots",
        FindingKind::Automated => "Machines in people's names",
        FindingKind::Fast => "Faster than people",
        FindingKind::Internal => "Our own people",
        FindingKind::Consent => "Consent unknown",
        FindingKind::Currencies => "Other currencies",
        FindingKind::Understanding => "Understanding: columns that are not certain",
        FindingKind::Touchpoints => "Too many touchpoints",
    }
}

/// What was found, in a sentence with its numbers.
pub fn sentence(f: &Finding, source: &str) -> String {
    let of_events =
        || format!("{} of {}{}", count(f.count), plural(f.of, "event", "events"), share_behind(f.count, f.of));
    let parts = || -> String {
        let all: Vec<String> = f.parts.iter().take(4).map(|(of, n)| format!("{} × {}", count(*n), part(of))).collect();
        let more = f.parts.len().saturating_sub(4);
        if more > 0 { format!("{} and {more} more", all.join(", ")) } else { all.join(", ") }
    };
    match f.kind {
        FindingKind::Rejected => format!(
            "{} of {}{} were left out: {}.",
            count(f.count),
            plural(f.of, "row", "rows"),
            share_behind(f.count, f.of),
            parts()
        ),
        FindingKind::Duplicates => format!(
            "{} of {}{} said exactly what another row had said.",
            count(f.count),
            plural(f.of, "row", "rows"),
            share_behind(f.count, f.of)
        ),
        FindingKind::LinesTwice => format!(
            "{} of {}{} are exactly like another line of their order.",
            count(f.count),
            plural(f.of, "row", "rows"),
            share_behind(f.count, f.of)
        ),
        FindingKind::Repeated => format!("{} repeat the same thing by the same person within a second.", of_events()),
        FindingKind::Future => format!("{} are dated later than today.", of_events()),
        FindingKind::TooOld => format!("{} are dated before the year 2000.", of_events()),
        FindingKind::Backwards => {
            format!(
                "{} come up to a day before what must have caused them, such as a refund before its order.",
                of_events()
            )
        }
        FindingKind::Outage => format!(
            "On {} nothing arrived from {source} ({}); usually about {} a day.",
            plural(f.count, "day", "days"),
            stretches(&f.days),
            plural(usual(&f.days), "event", "events")
        ),
        FindingKind::LowDays => format!(
            "On {} hardly anything arrived from {source} ({}); usually about {} a day.",
            plural(f.count, "day", "days"),
            day_list(&f.days),
            plural(usual(&f.days), "event", "events")
        ),
        FindingKind::Spikes => format!(
            "On {} far more than usual arrived from {source} ({}); usually about {} a day.",
            plural(f.count, "day", "days"),
            day_list(&f.days),
            plural(usual(&f.days), "event", "events")
        ),
        FindingKind::Shift => {
            let each: Vec<String> = f
                .shifts
                .iter()
                .take(LISTED)
                .map(|s| {
                    format!(
                        "from {} it went from about {} to {} events a day",
                        date(s.day),
                        round(s.before),
                        round(s.after)
                    )
                })
                .collect();
            format!("{source} changed its level from one day to the next: {}.", each.join("; "))
        }
        FindingKind::Unjoined => format!("{} are by people of whom only a device is known.", of_events()),
        FindingKind::ShortIds => {
            format!("{} are by people whose id a spreadsheet has shortened, such as 1.23457E+12.", of_events())
        }
        FindingKind::Missing => format!("{} lack what most events of their kind have: {}.", of_events(), parts()),
        FindingKind::OddValues => format!("{} have an amount more than a hundred times the usual one.", of_events()),
        FindingKind::PersonalData => format!("The page address of {} holds somebody's e-mail address.", of_events()),
        FindingKind::Garbled => {
            format!("{} have letters that were read in the wrong encoding, such as “Ã¼” for “ü”.", of_events())
        }
        FindingKind::Bots => format!("{} are by programs, by their user agent: {}.", of_events(), parts()),
        FindingKind::Automated => format!(
            "{} are opens, clicks and page views that no person is fast enough for: many links at once, or a mail read in the \
             second it was sent. Mail gateways and privacy proxies do so.",
            of_events()
        ),
        FindingKind::Fast => {
            format!("{} are by visitors who act faster, or for longer at a stretch, than people can.", of_events())
        }
        FindingKind::Internal => format!("{} are by the company's own people.", of_events()),
        FindingKind::Consent => format!(
            "Of {} with an e-mail address, {}{} never said whether they want e-mail.",
            plural(f.of, "customer", "customers"),
            count(f.count),
            share_behind(f.count, f.of)
        ),
        FindingKind::Currencies => format!(
            "{} of {} with money{} are not in the project's currency: {}.",
            count(f.count),
            plural(f.of, "row", "rows"),
            share_behind(f.count, f.of),
            parts()
        ),
        FindingKind::Touchpoints => format!(
            "{} are called “Other”: a project tells 2,000 touchpoints apart, and theirs are the rarest.",
            of_events()
        ),
        FindingKind::Understanding => format!(
            "What {} means was taken from the name or the values alone: {}.",
            plural(f.count, "column", "columns"),
            f.parts.iter().map(|(of, _)| part(of)).collect::<Vec<_>>().join(", ")
        ),
    }
}

/// A part of a finding: "no time", "Value of “Purchase”".
pub fn part(part: &FindingPart) -> String {
    match part {
        FindingPart::Reason(reason) => reject_reason(reason).to_owned(),
        FindingPart::MissingField { touchpoint, field } => format!("{} of “{touchpoint}”", field.label()),
        FindingPart::Name(name) => name.clone(),
        FindingPart::Column(UnclearRole { column, role }) => format!("“{column}” as {}", role.to_lowercase()),
    }
}

/// What it does to analyses.
pub fn effect(f: &Finding) -> &'static str {
    match f.kind {
        FindingKind::Rejected => "Analyses know nothing of these rows: counts and money are too low by them.",
        FindingKind::Duplicates => "None: they count once.",
        FindingKind::LinesTwice => {
            "Each counts as an item of its own: right where a till writes a line for each piece, else money is too high."
        }
        FindingKind::Repeated => "Counts of events and loops are too high; shares of customers hold.",
        FindingKind::Future => "They make people look active who are not, and stretch every time axis.",
        FindingKind::TooOld => "They begin journeys years too early and stretch every time axis.",
        FindingKind::Backwards => "Paths run the wrong way round for these customers; times between steps are wrong.",
        FindingKind::Outage => {
            "Drop-offs, sessions and orders of these days are missing; comparisons across them mislead."
        }
        FindingKind::LowDays => {
            "Comparisons with these days mislead; some of their customers seem to have dropped off."
        }
        FindingKind::Spikes => "Averages that include these days are too high.",
        FindingKind::Shift => "What looks like a change of customers may be a change of measuring.",
        FindingKind::Unjoined => "What these people did elsewhere is another journey: paths end where the device does.",
        FindingKind::ShortIds => {
            "Different people with the same first digits have become one; nothing can tell them apart."
        }
        FindingKind::Missing => "Sums, products and recommendations leave these events out.",
        FindingKind::OddValues => "A few amounts decide averages, worth and predictions.",
        FindingKind::PersonalData => "The addresses must not be shown or shared; pages split into as many names.",
        FindingKind::Garbled => "The same thing counts under two names.",
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal if f.left_out => {
            "None: they are left out of every analysis."
        }
        FindingKind::Bots => "Bots count as customers who look and never buy: conversion is too low.",
        FindingKind::Automated => "They count as interest that nobody showed: opens and clicks are too high.",
        FindingKind::Fast => "If they are programs, they count as customers who look and never buy.",
        FindingKind::Internal => "Tests and daily work of the company count as customers.",
        FindingKind::Consent => "They are withheld from e-mail lists.",
        FindingKind::Currencies if f.left_out => {
            "Amounts without an exchange rate are in no sum, average or prediction: money is too low by them."
        }
        FindingKind::Currencies => "None: they are converted by the exchange rates in the settings.",
        FindingKind::Touchpoints => "What these events were is in no analysis of touchpoints.",
        FindingKind::Understanding => "If a column means something else, every number that rests on it is wrong.",
    }
}

/// What to do about it.
pub fn fix(f: &Finding) -> &'static str {
    match f.kind {
        FindingKind::Rejected => {
            "Look at the rows; give the columns other roles or repair the file, then import it again."
        }
        FindingKind::Duplicates => "Nothing. If no two exports overlap, ask why the tool sends events twice.",
        FindingKind::LinesTwice => {
            "Look at a few in the shop. If they were written twice, undo the import and import it again with “Count repeated lines once”."
        }
        FindingKind::Repeated => "Look whether the tag is on the page twice; nothing needs to be done here.",
        FindingKind::Future => "Undo the import, check day and month order and the time zone, and import it again.",
        FindingKind::TooOld => "Undo the import and check how its dates are read; empty dates may have become 1970.",
        FindingKind::Backwards => "Check the time zones of the sources: one of the clocks is off.",
        FindingKind::Outage => {
            "Export these days again from the tool; if it lost them, leave them out by the date filter."
        }
        FindingKind::LowDays => "Export these days again from the tool, or leave them out by the date filter.",
        FindingKind::Spikes => "Look who it was: a campaign, a program, or an export that holds some days twice.",
        FindingKind::Shift => {
            "Find out what changed on that day: a new tag, a consent banner, a filter of the tool, the price."
        }
        FindingKind::Unjoined => {
            "Import something that names them: log-ins, orders or newsletter clicks with the device id."
        }
        FindingKind::ShortIds => {
            "Undo the import, export the file again and import it without opening it in a spreadsheet before."
        }
        FindingKind::Missing => "Check the tag of this event; in the import, check that the column has its role.",
        FindingKind::OddValues => "Check decimal comma and currency of the import, or the rows themselves.",
        FindingKind::PersonalData => {
            "Apply the proposed address rules, and have the website stop writing it into addresses."
        }
        FindingKind::Garbled => "Export the file as UTF-8 and import it again.",
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal if f.left_out => {
            "Nothing. Count them in to see the difference."
        }
        FindingKind::Bots | FindingKind::Automated => "Leave bots out.",
        FindingKind::Fast => "Look at a few of them, then leave them out.",
        FindingKind::Internal => "Leave them out.",
        FindingKind::Consent => "Import the consents from the newsletter tool or CRM.",
        FindingKind::Currencies if f.left_out => {
            "Say what one unit is worth in Data › Settings, or set the project's currency there."
        }
        FindingKind::Currencies => "Nothing. The rates are yours: change them in Data › Settings.",
        FindingKind::Touchpoints => {
            "Add touchpoint rules that give several the same name, or import another column as the event."
        }
        FindingKind::Understanding => {
            "Undo the import, import the file again and choose what these columns are; what you choose is remembered."
        }
    }
}

/// The grades in a sentence: "Website A, Shop B: 3 days without data…".
pub fn headline(quality: &Quality) -> String {
    if quality.sources.is_empty() {
        return "There is no data to judge yet: import a file to begin.".to_owned();
    }
    let grades: Vec<String> = quality.sources.iter().map(|s| format!("{} {}", s.source, s.grade.letter())).collect();
    let worst =
        quality.sources.iter().flat_map(|s| s.findings.iter().map(move |f| (s, f))).max_by_key(|(_, f)| f.points);
    match worst.filter(|(_, f)| f.points > 0) {
        Some((s, f)) => format!("{}. What weighs most: {}", grades.join(", "), sentence(f, &s.source)),
        None => format!("{}. Nothing that would mislead.", grades.join(", ")),
    }
}

/// Why a source has its grade.
pub fn reasons(source: &SourceQuality) -> String {
    let harms: Vec<String> =
        source.findings.iter().filter(|f| f.points > 0).map(|f| format!("{} −{}", title(f.kind), f.points)).collect();
    let left = 100u32.saturating_sub(source.points);
    if harms.is_empty() {
        format!("{left} of 100 points")
    } else {
        format!("{left} of 100 points: {}", harms.join(", "))
    }
}

/// Every finding, source by source.
pub fn findings(quality: &Quality) -> Table {
    let mut out = Table::new(&[
        ("source", "Source"),
        ("grade", "Grade"),
        ("finding", "Finding"),
        ("count", "Count"),
        ("of", "Of"),
        ("points_off", "Points off"),
        ("what", "What"),
        ("effect", "Effect"),
        ("fix", "What to do"),
    ]);
    let mut push = |source: &str, grade: &str, f: &Finding| {
        out.push(vec![
            Cell::text(source),
            Cell::text(grade),
            Cell::text(f.kind.word()),
            Cell::Count(f.count),
            Cell::Count(f.of),
            Cell::Count(u64::from(f.points)),
            Cell::text(sentence(f, source)),
            Cell::text(effect(f)),
            Cell::text(fix(f)),
        ]);
    };
    for source in &quality.sources {
        source.findings.iter().for_each(|f| push(&source.source, source.grade.letter(), f));
    }
    quality.project.iter().for_each(|f| push("", "", f));
    out
}

/// Every finding in a few columns, for a terminal.
pub fn findings_in_short(quality: &Quality) -> Table {
    let mut out = Table::new(&[("source", "Source"), ("grade", "Grade"), ("finding", "Finding"), ("what", "What")]);
    for source in &quality.sources {
        if source.findings.is_empty() {
            let nothing = "Nothing was found.";
            out.push(vec![
                Cell::text(&source.source),
                Cell::text(source.grade.letter()),
                Cell::Empty,
                Cell::text(nothing),
            ]);
        }
        for f in &source.findings {
            out.push(vec![
                Cell::text(&source.source),
                Cell::text(source.grade.letter()),
                Cell::text(f.kind.word()),
                Cell::text(sentence(f, &source.source)),
            ]);
        }
    }
    for f in &quality.project {
        out.push(vec![Cell::Empty, Cell::Empty, Cell::text(f.kind.word()), Cell::text(sentence(f, ""))]);
    }
    out
}

/// Every source with its grade and how complete it is.
pub fn sources(quality: &Quality) -> Table {
    let mut out = Table::new(&[
        ("source", "Source"),
        ("grade", "Grade"),
        ("points", "Points"),
        ("rows", "Rows"),
        ("events", "Events"),
        ("customers", "Customers"),
        ("first", "First"),
        ("last", "Last"),
        ("person_known", "Person known"),
        ("channel", "Channel"),
        ("page", "Page"),
        ("product", "Product"),
        ("value", "Value"),
        ("campaign", "Campaign"),
        ("device", "Device"),
        ("country", "Country"),
        ("text", "Text"),
    ]);
    for s in &quality.sources {
        let time = |ms: Option<i64>| ms.map_or(Cell::Empty, Cell::Time);
        let mut row = vec![
            Cell::text(&s.source),
            Cell::text(s.grade.letter()),
            Cell::Count(u64::from(100u32.saturating_sub(s.points))),
            Cell::Count(s.rows),
            Cell::Count(s.events),
            Cell::Count(s.customers),
            time(s.first_ms),
            time(s.last_ms),
        ];
        let filled = |n: u64| if s.events == 0 { Cell::Empty } else { Cell::Share(n as f64 / s.events as f64) };
        row.extend(s.filled.iter().map(|(_, n)| filled(*n)));
        out.push(row);
    }
    out
}

/// The days a finding is about.
pub fn days(quality: &Quality, kind: FindingKind, source: &str) -> Table {
    let mut out = Table::new(&[("source", "Source"), ("day", "Day"), ("events", "Events"), ("usual", "Usual")]);
    for s in quality.sources.iter().filter(|s| source.is_empty() || s.source == source) {
        for day in s.findings.iter().filter(|f| f.kind == kind).flat_map(|f| &f.days) {
            let shown = numbers::iso(day.day * DAY);
            out.push(vec![
                Cell::text(&s.source),
                Cell::text(shown.split('T').next().unwrap_or_default()),
                Cell::Count(day.events),
                Cell::Number(day.usual.round()),
            ]);
        }
    }
    out
}

/// "Channel 98 %": the fields that at least one event has.
pub fn complete(source: &SourceQuality) -> Vec<(QualityField, f64)> {
    let share = |n: u64| n as f64 / source.events.max(1) as f64;
    source.filled.iter().filter(|(_, n)| *n > 0).map(|&(field, n)| (field, share(n))).collect()
}

const DAY: i64 = 86_400_000;

/// A day of the project's calendar, which is written without any zone.
pub fn date(day: i64) -> String {
    numbers::date(day * DAY, &TimeZone::UTC)
}

fn usual(days: &[UnusualDay]) -> u64 {
    let sum: f64 = days.iter().map(|d| d.usual).sum();
    if days.is_empty() { 0 } else { (sum / days.len() as f64).round() as u64 }
}

fn round(v: f64) -> String {
    count(v.round().max(0.0) as u64)
}

/// "12–14 May 2026, 3 Jun 2026": days in a row as one stretch.
fn stretches(days: &[UnusualDay]) -> String {
    let mut runs: Vec<(i64, i64)> = Vec::new();
    for day in days.iter().map(|d| d.day) {
        match runs.last_mut() {
            Some((_, last)) if day - *last <= 1 => *last = day,
            _ => runs.push((day, day)),
        }
    }
    let words = |&(from, to): &(i64, i64)| {
        if from == to { date(from) } else { numbers::period(from * DAY, to * DAY, &TimeZone::UTC) }
    };
    join_limited(runs.iter().map(words).collect())
}

fn day_list(days: &[UnusualDay]) -> String {
    join_limited(days.iter().map(|d| format!("{}: {}", date(d.day), count(d.events))).collect())
}

fn join_limited(all: Vec<String>) -> String {
    let more = all.len().saturating_sub(LISTED);
    let shown = all.into_iter().take(LISTED).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{shown} and {more} more") } else { shown }
}

/// A share of a source's events, for a line of completeness.
pub fn complete_words(source: &SourceQuality) -> String {
    let each: Vec<String> =
        complete(source).iter().map(|(field, part)| format!("{} {}", field.label(), share(*part))).collect();
    each.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outages_are_told_in_plain_words() {
        let first = 20_585; // 12 May 2026
        let days = (0..3).map(|d| UnusualDay { day: first + d, events: 0, usual: 480.0 }).collect();
        let finding = Finding { days, ..Finding::new(FindingKind::Outage, 3, 200, 6) };
        assert_eq!(
            sentence(&finding, "Website"),
            "On 3 days nothing arrived from Website (12\u{2009}–\u{2009}14 May 2026); usually about 480 events a day."
                .replace(
                    "12\u{2009}–\u{2009}14 May 2026",
                    &numbers::period(first * DAY, (first + 2) * DAY, &TimeZone::UTC)
                )
        );
        assert!(numbers::period(first * DAY, (first + 2) * DAY, &TimeZone::UTC).contains("May 2026"));
    }

    #[test]
    fn every_kind_has_words() {
        for kind in FindingKind::ALL {
            let finding = Finding::new(kind, 1, 2, 3);
            assert!(!title(kind).is_empty() && sentence(&finding, "Shop").ends_with('.'), "{kind:?}");
            assert!(effect(&finding).ends_with('.') && fix(&finding).ends_with('.'), "{kind:?}");
        }
    }
}
