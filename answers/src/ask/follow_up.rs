//! Questions that go on with the one before: "and in April?", "only mobile", "the same for buyers", "who are they?".

use super::frame_reading::reading;
use super::frames::{Fit, Frame};
use super::mentions::{Mention, Mentions};
use super::parts::Parts;
use super::understanding::{AskContext, Chip, ChipOf, EarlierQuestion, Reading, WEAK};

/// How much more a reading that goes on explains than the same words by themselves.
const GOES_ON: f64 = 1.0;

/// How much less other readings explain where one goes on and leaves nothing out.
const APART: f64 = 0.3;

/// Adds what the words mean after the question before, where they go on with it.
pub(super) fn go_on(
    before: &EarlierQuestion,
    all: &mut Vec<Reading>,
    mentions: &Mentions,
    parts: &Parts,
    context: &AskContext<'_>,
) {
    let is_weak = all.first().is_none_or(|best| best.score < WEAK);
    let goes_on = begins(mentions);
    if !is_weak && !goes_on {
        return;
    }
    match changed(before, mentions, parts, context) {
        Some(further) if further.ignored.is_empty() => {
            for other in &mut *all {
                other.score = other.score.min(further.score - APART);
            }
            all.insert(0, further);
        }
        Some(further) if is_weak => all.insert(0, further),
        // another question about the same customers: "and the funnel?"
        _ if goes_on => all.iter_mut().for_each(|reading| carry(&before.filter, reading)),
        _ => {}
    }
}

/// Whether a text begins as one that goes on, or speaks of those of the question before.
fn begins(mentions: &Mentions) -> bool {
    let goes_on = |first: &Mention| first.says("follow-up") || first.means("again") || first.says("compare");
    mentions.all.first().is_some_and(goes_on) || mentions.says("they")
}

/// The question before with what the words change of it; `None` where they change nothing.
fn changed(before: &EarlierQuestion, mentions: &Mentions, parts: &Parts, context: &AskContext<'_>) -> Option<Reading> {
    let insight = context.insights.iter().find(|insight| insight.id == before.insight)?;
    let first = mentions.all.first().filter(|first| first.says("follow-up")).map(|_| (0, "follow-up"));
    let again = mentions.all.iter().position(|mention| mention.means("again")).map(|at| (at, "again"));
    let compares = mentions.all.iter().position(|mention| parts.compares && mention.says("compare"));
    let compares = compares.filter(|at| first.is_none_or(|(first, _)| first != *at)).map(|at| (at, "compare"));
    let fit = Fit { cues: first.into_iter().chain(again).chain(compares).collect(), bias: 0.0 };
    let mut further = reading(&Frame::of_insight(insight.id), &fit, insight, mentions, parts, context);
    if further.settings.is_empty() && further.filter.is_empty() && again.is_none() {
        return None;
    }
    if parts.compares && insight.keys.iter().any(|key| key.key == "against") {
        against(before, &mut further);
        // what is set against nothing of the question before is no change of it
        if further.settings.iter().all(|(key, _)| key != "against") {
            return None;
        }
    }
    let settings: Vec<(String, String)> =
        before.settings.iter().filter(|(key, _)| further.settings.iter().all(|(new, _)| new != key)).cloned().collect();
    further.chips.extend(settings.iter().map(|pair| chip(ChipOf::Setting, pair)));
    further.settings.splice(0..0, settings);
    carry(&before.filter, &mut further);
    further.score += GOES_ON;
    Some(further)
}

/// "Compared with desktop": a value of what the question before is filtered by stands against it.
fn against(before: &EarlierQuestion, further: &mut Reading) {
    let is_of_before = |(key, _): &(String, String)| before.filter.iter().any(|(known, _)| known == key);
    let Some(at) = further.filter.iter().position(is_of_before) else { return };
    let (key, value) = further.filter.remove(at);
    let against = format!("{key}={value}");
    for chip in further.chips.iter_mut().filter(|chip| chip.of == ChipOf::Filter(key.clone())) {
        (chip.of, chip.value) = (ChipOf::Setting("against".to_owned()), against.clone());
        chip.alternatives.clear();
    }
    further.settings.push(("against".to_owned(), against));
}

/// Adds what of the filter before is not said anew.
fn carry(before: &[(String, String)], reading: &mut Reading) {
    let is_date = |key: &str| matches!(key, "from" | "to");
    let sets_date = reading.filter.iter().any(|(key, _)| is_date(key));
    let is_kept = |(key, _): &&(String, String)| {
        reading.filter.iter().all(|(known, _)| known != key) && !(sets_date && is_date(key))
    };
    let kept: Vec<(String, String)> = before.iter().filter(is_kept).cloned().collect();
    reading.chips.extend(kept.iter().map(|pair| chip(ChipOf::Filter, pair)));
    reading.filter.splice(0..0, kept);
}

fn chip(of: fn(String) -> ChipOf, (key, value): &(String, String)) -> Chip {
    Chip { of: of(key.clone()), value: value.clone(), words: Vec::new(), alternatives: Vec::new() }
}
