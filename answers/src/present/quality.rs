//! The quality report in words: what was found, what it does to analyses, and what to do about it.

use jiff::tz::TimeZone;

use crate::analysis::quality::{Finding, FindingKind, FindingPart, Quality, QualityField, SourceQuality, UnusualDay};
use crate::model::UnclearRole;
use crate::present::table::{Cell, Table};
use crate::texts::{inside_sentence, text};

use super::numbers::{self, count, share, share_behind};
use super::reject_reasons::{counted_warning, import_warning, reject_reason};

/// A stretch of days in words lists at most so many.
const LISTED: usize = 3;

/// The name of a finding: "Days without data".
pub fn title(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Rejected => text!("quality-rows-left-out"),
        FindingKind::Duplicates => text!("quality-rows-that-were-there-already"),
        FindingKind::LinesTwice => text!("quality-order-lines-that-come-twice"),
        FindingKind::Repeated => text!("quality-recorded-twice"),
        FindingKind::Future => text!("quality-events-in-future"),
        FindingKind::TooOld => text!("quality-events-before-year-2000"),
        FindingKind::Backwards => text!("quality-consequences-before-their-cause"),
        FindingKind::Outage => text!("quality-days-without-data"),
        FindingKind::LowDays => text!("quality-days-with-hardly-any-data"),
        FindingKind::Spikes => text!("quality-days-with-far-too-much-data"),
        FindingKind::Shift => text!("quality-sudden-change-of-level"),
        FindingKind::Unjoined => text!("quality-people-nobody-can-name"),
        FindingKind::ShortIds => text!("quality-ids-shortened-by-spreadsheet"),
        FindingKind::Missing => text!("quality-missing-values"),
        FindingKind::OddValues => text!("quality-amounts-out-of-proportion"),
        FindingKind::PersonalData => text!("quality-e-mail-addresses-in-page-addresses"),
        FindingKind::Garbled => text!("quality-garbled-letters"),
        FindingKind::Bots => text!("quality-bots"),
        FindingKind::Automated => text!("quality-machines-in-peoples-names"),
        FindingKind::Fast => text!("quality-faster-than-people"),
        FindingKind::Internal => text!("quality-our-own-people"),
        FindingKind::Consent => text!("quality-consent-unknown"),
        FindingKind::Currencies => text!("quality-other-currencies"),
        FindingKind::Understanding => text!("quality-understanding-columns-that-are-not-certain"),
        FindingKind::Touchpoints => text!("quality-too-many-touchpoints"),
        FindingKind::TablesLeftOut => text!("quality-tables-left-out"),
        FindingKind::States => text!("quality-states"),
        FindingKind::Cells => text!("quality-cells"),
        FindingKind::ClockChanges => text!("quality-clock-changes"),
        FindingKind::SharedIds => text!("quality-shared-ids"),
    }
}

/// What was found, in a sentence with its numbers.
pub fn sentence(f: &Finding, source: &str) -> String {
    let of_events = || {
        text!(
            "quality-of",
            count = count(f.count),
            events = text!("count-events", n = f.of),
            share = share_behind(f.count, f.of)
        )
    };
    let parts = || -> String {
        let all: Vec<String> = f.parts.iter().take(4).map(|(of, n)| counted_part(of, *n)).collect();
        let more = f.parts.len().saturating_sub(4);
        if more > 0 { text!("quality-and-more", all = all.join(", "), more) } else { all.join(", ") }
    };
    match f.kind {
        FindingKind::Rejected => text!(
            "quality-of-were-left-out",
            count = count(f.count),
            rows = text!("count-rows", n = f.of),
            share = share_behind(f.count, f.of),
            parts = parts()
        ),
        FindingKind::Duplicates => text!(
            "quality-of-said-exactly-what-another-row",
            count = count(f.count),
            rows = text!("count-rows", n = f.of),
            share = share_behind(f.count, f.of)
        ),
        FindingKind::LinesTwice => text!(
            "quality-of-are-exactly-like-another-line",
            count = count(f.count),
            rows = text!("count-rows", n = f.of),
            share = share_behind(f.count, f.of)
        ),
        FindingKind::Repeated => text!("quality-repeat-same-thing-by-same-person", of_events = of_events()),
        FindingKind::Future => text!("quality-are-dated-later-than-today", of_events = of_events()),
        FindingKind::TooOld => text!("quality-are-dated-before-year-2000", of_events = of_events()),
        FindingKind::Backwards => {
            text!("quality-come-up-to-day-before-what", of_events = of_events())
        }
        FindingKind::Outage => text!(
            "quality-on-nothing-arrived-from-usually-about",
            days = text!("count-days", n = f.count),
            source,
            stretches = stretches(&f.days),
            events = text!("count-events", n = usual(&f.days))
        ),
        FindingKind::LowDays => text!(
            "quality-on-hardly-anything-arrived-from-usually",
            days = text!("count-days", n = f.count),
            source,
            day_list = day_list(&f.days),
            events = text!("count-events", n = usual(&f.days))
        ),
        FindingKind::Spikes => text!(
            "quality-on-far-more-than-usual-arrived",
            days = text!("count-days", n = f.count),
            source,
            day_list = day_list(&f.days),
            events = text!("count-events", n = usual(&f.days))
        ),
        FindingKind::Shift => {
            let each: Vec<String> = f
                .shifts
                .iter()
                .take(LISTED)
                .map(|s| {
                    text!(
                        "quality-from-it-went-from-about-to",
                        date = date(s.day),
                        before = round(s.before),
                        after = round(s.after)
                    )
                })
                .collect();
            text!("quality-changed-its-level-from-one-day", source, each = each.join("; "))
        }
        FindingKind::Unjoined => text!("quality-are-by-people-of-whom-only", of_events = of_events()),
        FindingKind::ShortIds => {
            text!("quality-are-by-people-whose-id-spreadsheet", of_events = of_events())
        }
        FindingKind::Missing => {
            text!("quality-lack-what-most-events-of-their", of_events = of_events(), parts = parts())
        }
        FindingKind::OddValues => text!("quality-have-amount-more-than-hundred-times", of_events = of_events()),
        FindingKind::PersonalData => text!("quality-page-address-of-holds-somebodys-e", of_events = of_events()),
        FindingKind::Garbled => {
            text!("quality-have-letters-that-were-read-in", of_events = of_events())
        }
        FindingKind::Bots => text!("quality-are-by-programs-by-their-user", of_events = of_events(), parts = parts()),
        FindingKind::Automated => text!("quality-are-opens-clicks-and-page-views", of_events = of_events()),
        FindingKind::Fast => {
            text!("quality-are-by-visitors-who-act-faster", of_events = of_events())
        }
        FindingKind::Internal => text!("quality-are-by-companys-own-people", of_events = of_events()),
        FindingKind::Consent => text!(
            "quality-of-with-e-mail-address-never",
            customers = text!("count-customers", n = f.of),
            count = count(f.count),
            share = share_behind(f.count, f.of)
        ),
        FindingKind::Currencies => text!(
            "quality-of-with-money-are-not-in",
            count = count(f.count),
            rows = text!("count-rows", n = f.of),
            share = share_behind(f.count, f.of),
            parts = parts()
        ),
        FindingKind::Touchpoints => text!("quality-touchpoints-beyond-the-limit", of_events = of_events()),
        FindingKind::Understanding => text!(
            "quality-what-means-was-taken-from-name",
            columns = text!("count-columns", n = f.count),
            map = f.parts.iter().map(|(of, _)| part(of)).collect::<Vec<_>>().join(", ")
        ),
        FindingKind::TablesLeftOut => text!("quality-tables-left-out-sentence", parts = parts()),
        FindingKind::States => text!("quality-states-sentence", parts = parts()),
        FindingKind::Cells => text!("quality-cells-sentence", parts = parts()),
        FindingKind::ClockChanges => text!("quality-clock-changes-sentence", parts = parts()),
        FindingKind::SharedIds => text!("quality-shared-ids-sentence", parts = parts()),
    }
}

/// A part with its count: "12 × no time", "180 of 200 rows of february.csv".
fn counted_part(of: &FindingPart, n: u64) -> String {
    match of {
        FindingPart::File { file, rows } => {
            text!("quality-rows-of-file", n = count(n), rows = text!("count-rows", n = *rows), file)
        }
        FindingPart::Warning(warning) => counted_warning(warning, n),
        _ => format!("{} × {}", count(n), part(of)),
    }
}

/// A part of a finding: "no time", "Value of “Purchase”".
pub fn part(part: &FindingPart) -> String {
    match part {
        FindingPart::Reason(reason) => reject_reason(reason).to_owned(),
        FindingPart::MissingField { touchpoint, field } => {
            text!("quality-finding-of-touchpoint", label = field.label(), touchpoint)
        }
        FindingPart::Name(name) => name.clone(),
        FindingPart::Column(UnclearRole { column, role }) => {
            text!("quality-as", column, role = inside_sentence(role))
        }
        FindingPart::File { file, .. } => file.clone(),
        FindingPart::Warning(warning) => import_warning(warning),
    }
}

/// What it does to analyses.
pub fn effect(f: &Finding) -> &'static str {
    match f.kind {
        FindingKind::Rejected => text!("quality-analyses-know-nothing-of-these-rows"),
        FindingKind::Duplicates => text!("quality-none-they-count-once"),
        FindingKind::LinesTwice => {
            text!("quality-each-counts-as-item-of-its")
        }
        FindingKind::Repeated => text!("quality-counts-of-events-and-loops-are"),
        FindingKind::Future => text!("quality-they-make-people-look-active-who"),
        FindingKind::TooOld => text!("quality-they-begin-journeys-years-too-early"),
        FindingKind::Backwards => text!("quality-paths-run-wrong-way-round-for"),
        FindingKind::Outage => {
            text!("quality-drop-offs-sessions-and-orders-of")
        }
        FindingKind::LowDays => {
            text!("quality-comparisons-with-these-days-mislead-some")
        }
        FindingKind::Spikes => text!("quality-averages-that-include-these-days-are"),
        FindingKind::Shift => text!("quality-what-looks-like-change-of-customers"),
        FindingKind::Unjoined => text!("quality-what-these-people-did-elsewhere-is"),
        FindingKind::ShortIds => {
            text!("quality-different-people-with-same-first-digits")
        }
        FindingKind::Missing => text!("quality-sums-products-and-recommendations-leave-these"),
        FindingKind::OddValues => text!("quality-few-amounts-decide-averages-worth-and"),
        FindingKind::PersonalData => text!("quality-addresses-must-not-be-shown-or"),
        FindingKind::Garbled => text!("quality-same-thing-counts-under-two-names"),
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal if f.left_out => {
            text!("quality-none-they-are-left-out-of")
        }
        FindingKind::Bots => text!("quality-bots-count-as-customers-who-look"),
        FindingKind::Automated => text!("quality-they-count-as-interest-that-nobody"),
        FindingKind::Fast => text!("quality-if-they-are-programs-they-count"),
        FindingKind::Internal => text!("quality-tests-and-daily-work-of-company"),
        FindingKind::Consent => text!("quality-they-are-withheld-from-e-mail"),
        FindingKind::Currencies if f.left_out => {
            text!("quality-amounts-without-exchange-rate-are-in")
        }
        FindingKind::Currencies => text!("quality-none-they-are-converted-by-exchange"),
        FindingKind::Touchpoints => text!("quality-what-these-events-were-is-in"),
        FindingKind::Understanding => text!("quality-if-column-means-something-else-every"),
        FindingKind::TablesLeftOut => text!("quality-tables-left-out-effect"),
        FindingKind::States => text!("quality-states-effect"),
        FindingKind::Cells => text!("quality-cells-effect"),
        FindingKind::ClockChanges => text!("quality-clock-changes-effect"),
        FindingKind::SharedIds => text!("quality-shared-ids-effect"),
    }
}

/// What to do about it.
pub fn fix(f: &Finding) -> &'static str {
    match f.kind {
        FindingKind::Rejected => {
            text!("quality-look-at-rows-give-columns-other")
        }
        FindingKind::Duplicates => text!("quality-nothing-if-no-two-exports-overlap"),
        FindingKind::LinesTwice => {
            text!("quality-look-at-few-in-shop-if")
        }
        FindingKind::Repeated => text!("quality-look-whether-tag-is-on-page"),
        FindingKind::Future => text!("quality-undo-import-check-day-and-month"),
        FindingKind::TooOld => text!("quality-undo-import-and-check-how-its"),
        FindingKind::Backwards => text!("quality-check-time-zones-of-sources-one"),
        FindingKind::Outage => {
            text!("quality-export-these-days-again-from-tool")
        }
        FindingKind::LowDays => text!("quality-export-again-or-leave-out"),
        FindingKind::Spikes => text!("quality-look-who-it-was-campaign-program"),
        FindingKind::Shift => {
            text!("quality-find-out-what-changed-on-that")
        }
        FindingKind::Unjoined => {
            text!("quality-import-something-that-names-them-log")
        }
        FindingKind::ShortIds => {
            text!("quality-undo-import-export-file-again-and")
        }
        FindingKind::Missing => text!("quality-check-tag-of-this-event-in"),
        FindingKind::OddValues => text!("quality-check-decimal-comma-and-currency-of"),
        FindingKind::PersonalData => {
            text!("quality-apply-proposed-address-rules-and-have")
        }
        FindingKind::Garbled => text!("quality-export-file-as-utf-8-and"),
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal if f.left_out => {
            text!("quality-nothing-count-them-in-to-see")
        }
        FindingKind::Bots | FindingKind::Automated => text!("quality-leave-bots-out"),
        FindingKind::Fast => text!("quality-look-at-few-of-them-then"),
        FindingKind::Internal => text!("quality-leave-them-out"),
        FindingKind::Consent => text!("quality-import-consents-from-newsletter-tool-or"),
        FindingKind::Currencies if f.left_out => {
            text!("quality-say-what-one-unit-is-worth")
        }
        FindingKind::Currencies => text!("quality-nothing-rates-are-yours-change-them"),
        FindingKind::Touchpoints => {
            text!("quality-add-touchpoint-rules-that-give-several")
        }
        FindingKind::Understanding => {
            text!("quality-undo-import-import-file-again-and")
        }
        FindingKind::TablesLeftOut => text!("quality-tables-left-out-fix"),
        FindingKind::States => text!("quality-states-fix"),
        FindingKind::Cells => text!("quality-cells-fix"),
        FindingKind::ClockChanges => text!("quality-clock-changes-fix"),
        FindingKind::SharedIds => text!("quality-shared-ids-fix"),
    }
}

/// The grades in a sentence: "Website A, Shop B: 3 days without data…".
pub fn headline(quality: &Quality) -> String {
    if quality.sources.is_empty() {
        return text!("quality-there-is-no-data-to-judge").to_owned();
    }
    let grades: Vec<String> = quality.sources.iter().map(|s| format!("{} {}", s.source, s.grade.letter())).collect();
    let worst =
        quality.sources.iter().flat_map(|s| s.findings.iter().map(move |f| (s, f))).max_by_key(|(_, f)| f.points);
    match worst.filter(|(_, f)| f.points > 0) {
        Some((s, f)) => {
            text!("quality-what-weighs-most", grades = grades.join(", "), sentence = sentence(f, &s.source))
        }
        None => text!("quality-nothing-that-would-mislead", grades = grades.join(", ")),
    }
}

/// Why a source has its grade.
pub fn reasons(source: &SourceQuality) -> String {
    let harms: Vec<String> =
        source.findings.iter().filter(|f| f.points > 0).map(|f| format!("{} −{}", title(f.kind), f.points)).collect();
    let left = 100u32.saturating_sub(source.points);
    if harms.is_empty() {
        text!("quality-of-100-points", left)
    } else {
        text!("quality-points-left-and-harms", left, harms = harms.join(", "))
    }
}

/// Every finding, source by source.
pub fn findings(quality: &Quality) -> Table {
    let mut out = Table::new(&[
        ("source", text!("quality-source")),
        ("grade", text!("quality-grade")),
        ("finding", text!("quality-finding")),
        ("count", text!("quality-count")),
        ("of", text!("quality-heading-of")),
        ("points_off", text!("quality-points-off")),
        ("what", text!("quality-what")),
        ("effect", text!("quality-effect")),
        ("fix", text!("quality-what-to-do")),
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
    let mut out = Table::new(&[
        ("source", text!("quality-source")),
        ("grade", text!("quality-grade")),
        ("finding", text!("quality-finding")),
        ("what", text!("quality-what")),
    ]);
    for source in &quality.sources {
        if source.findings.is_empty() {
            let nothing = text!("quality-nothing-was-found");
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
        ("source", text!("quality-source")),
        ("grade", text!("quality-grade")),
        ("points", text!("quality-points")),
        ("rows", text!("quality-rows")),
        ("events", text!("quality-events")),
        ("customers", text!("quality-customers")),
        ("first", text!("quality-first")),
        ("last", text!("quality-last")),
        ("person_known", text!("quality-person-known")),
        ("channel", text!("quality-channel")),
        ("page", text!("quality-page")),
        ("product", text!("quality-product")),
        ("value", text!("quality-value")),
        ("campaign", text!("quality-campaign")),
        ("device", text!("quality-device")),
        ("country", text!("quality-country")),
        ("text", text!("quality-text")),
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
    let mut out = Table::new(&[
        ("source", text!("quality-source")),
        ("day", text!("quality-day")),
        ("events", text!("quality-events")),
        ("usual", text!("quality-usual")),
    ]);
    for s in quality.sources.iter().filter(|s| source.is_empty() || s.source == source) {
        for day in s.findings.iter().filter(|f| f.kind == kind).flat_map(|f| &f.days) {
            let time = numbers::iso(day.day * DAY);
            out.push(vec![
                Cell::text(&s.source),
                Cell::text(time.split('T').next().unwrap_or_default()),
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
    let listed = all.into_iter().take(LISTED).collect::<Vec<_>>().join(", ");
    if more > 0 { text!("quality-shown-and-more", listed, more) } else { listed }
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
