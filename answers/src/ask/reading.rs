//! A question in plain words, read: every way to take it, the best first.

use std::ops::Range;

use super::apart::mentions_of;
use super::commands;
use super::dates;
use super::follow_up;
use super::frame_reading::reading;
use super::frames::{self, weight};
use super::language::AskLanguage;
use super::mentions::{Meaning, Mention};
use super::parts::Parts;
use super::preamble;
use super::understanding::{AskContext, Reading, Readings, WEAK};
use super::variants;

/// How many readings are kept.
const KEPT: usize = 5;

/// Reads a question. A date such as 4/5, of which nobody can tell whether it is in April or in May, is read as both.
pub(super) fn read(text: &str, context: &AskContext<'_>, language: AskLanguage) -> Readings {
    let Some([first, second]) = dates::two_ways(text) else { return read_one(text, context, language) };
    let (first, second) = (read_one(&first, context, language), read_one(&second, context, language));
    let mut all = [first.all.as_slice(), &second.all].concat();
    sort(&mut all);
    all.truncate(KEPT);
    Readings { all, ..first }
}

/// Reads a question in which every date is what it seems.
fn read_one(text: &str, context: &AskContext<'_>, language: AskLanguage) -> Readings {
    let mentions = mentions_of(text, context.vocabulary, language);
    if let Some(rest) = preamble::without(text, &mentions, context.vocabulary, language) {
        return read_one(&rest, context, language);
    }
    let parts = Parts::of(text, &mentions, context.vocabulary, context.today, context.chosen);
    let mut all: Vec<Reading> = Vec::new();
    for frame in frames::frames() {
        let Some(insight) = context.insights.iter().find(|insight| insight.id == frame.insight) else { continue };
        let Some(fit) = frame.fit(&mentions, &parts) else { continue };
        all.push(reading(frame, &fit, insight, &mentions, &parts, context));
    }
    all = all.into_iter().flat_map(|reading| variants::of(reading, &mentions, &parts, context)).collect();
    sort(&mut all);
    let command = commands::asked(&mentions, language);
    if command.is_some() {
        all.clear();
    }
    if all.first().is_none_or(|best| best.score < WEAK) && command.is_none() {
        all.extend(variants::about_names(&mentions, &parts, context));
        sort(&mut all);
    }
    if let Some(before) = context.before {
        follow_up::go_on(before, &mut all, &mentions, &parts, context);
    }
    let mut kept: Vec<Reading> = Vec::new();
    for reading in all {
        let is_same = |known: &Reading| {
            (known.insight, &known.settings, &known.filter) == (reading.insight, &reading.settings, &reading.filter)
        };
        if kept.len() < KEPT && !kept.iter().any(is_same) {
            kept.push(reading);
        }
    }
    let spans = |of: fn(&Mention) -> bool| {
        let outside_times = mentions.all.iter().enumerate().filter(|(at, _)| !parts.of_times.contains(at));
        outside_times.filter(|(_, mention)| of(mention)).map(|(_, mention)| mentions.span(&mention.tokens)).collect()
    };
    let is_word = |range: &Range<usize>| text[range.clone()].chars().count() > 1;
    let mut unknown: Vec<Range<usize>> = spans(|mention| mention.meanings.is_empty());
    unknown.retain(is_word);
    // the number of a customer or an order is none that an insight takes
    let used = kept.first().map_or(&[][..], |best| best.chips.as_slice());
    let is_large = |mention: &Mention| mention.number().is_some_and(|number| number >= 1000.0);
    let numbers =
        mentions.all.iter().enumerate().filter(|(at, mention)| is_large(mention) && !parts.of_times.contains(at));
    let numbers = numbers.map(|(_, mention)| mentions.span(&mention.tokens));
    unknown.extend(numbers.filter(|span| {
        !used.iter().any(|chip| chip.words.iter().any(|words| words.start <= span.start && span.end <= words.end))
    }));
    let absent = spans(|mention| mention.meanings.iter().any(|meaning| matches!(meaning, Meaning::Absent(_))));
    let telling = mentions.all.iter().enumerate().filter(|(at, mention)| {
        let tells = |meaning: &Meaning| match meaning {
            Meaning::Word(word) => *word != "skip" && weight(word) >= 0.3,
            Meaning::Name(..) => true,
            Meaning::Absent(_) | Meaning::Number(_) => false,
        };
        !parts.of_times.contains(at) && mention.meanings.iter().any(tells)
    });
    let telling = telling.count() + parts.times.len();
    Readings { language, all: kept, unknown, telling, absent, command }
}

fn sort(readings: &mut [Reading]) {
    // the order of the table decides between equals
    readings.sort_by(|a, b| b.score.total_cmp(&a.score));
}
