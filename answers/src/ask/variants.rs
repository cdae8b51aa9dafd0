//! Questions that leave open what everything depends on: "what is the trend?", "compare those on mobile".

use super::frame_reading::reading;
use super::frames::{Fit, Frame, weight};
use super::mentions::{Meaning, Mention, Mentions};
use super::parts::Parts;
use super::understanding::{AskContext, AskedInsight, Chip, ChipOf, Reading, WEAK};

/// What a trend can be of, where nothing is said.
const MEASURES: [&str; 4] = ["customers", "goals", "revenue", "conversion"];

/// How many values of the same kind are offered to be compared with.
const MOST_OTHERS: usize = 3;

/// The ways to close what a reading leaves open, each as good as the others; the reading itself where it leaves nothing open.
pub(super) fn of(reading: Reading, mentions: &Mentions, parts: &Parts, context: &AskContext<'_>) -> Vec<Reading> {
    let is_set = |key: &str| reading.settings.iter().any(|(set, _)| set == key);
    let (key, values) = if reading.insight == "trends" && !is_set("measure") && !is_set("touchpoint") {
        let is_said = mentions.says("c-customers") && !parts.names.is_empty();
        ("measure", if is_said { Vec::new() } else { MEASURES.map(str::to_owned).to_vec() })
    } else if parts.compares && can_compare(reading.insight, context) && !is_set("against") {
        ("against", others(parts, context))
    } else {
        return vec![reading];
    };
    if values.is_empty() {
        return vec![reading];
    }
    let with = |value: String| {
        let mut variant = reading.clone();
        let chip = Chip {
            of: ChipOf::Setting(key.to_owned()),
            value: value.clone(),
            words: Vec::new(),
            alternatives: Vec::new(),
        };
        variant.settings.push((key.to_owned(), value));
        variant.chips.push(chip);
        variant
    };
    values.into_iter().map(with).collect()
}

/// What may be meant by names alone: how often it happens, where its people go, who they are.
pub(super) fn about_names(mentions: &Mentions, parts: &Parts, context: &AskContext<'_>) -> Vec<Reading> {
    let names_or_skips = |(at, mention): (usize, &Mention)| {
        let is_named = |of: &Meaning| matches!(of, Meaning::Name(_, whole) if *whole >= 1.0);
        let is_light = |of: &Meaning| matches!(of, Meaning::Word(word) if weight(word) < 0.3);
        let named = mention.meanings.iter().any(|of| is_named(of) || is_light(of));
        named || parts.of_times.contains(&at)
    };
    if parts.names.is_empty() || !mentions.all.iter().enumerate().all(names_or_skips) {
        return Vec::new();
    }
    let asked = ["stage-flow", "trends", "customers"].into_iter();
    let insights = asked.filter_map(|id| context.insights.iter().find(|known| known.id == id));
    let about = |insight: &AskedInsight| {
        let fit = Fit { cues: Vec::new(), bias: 0.0 };
        let reading = reading(&Frame::of_insight(insight.id), &fit, insight, mentions, parts, context);
        Reading { score: WEAK, ..reading }
    };
    insights.map(about).filter(|reading| !reading.settings.is_empty() || !reading.filter.is_empty()).collect()
}

fn can_compare(insight: &str, context: &AskContext<'_>) -> bool {
    let known = context.insights.iter().find(|known| known.id == insight);
    known.is_some_and(|known| known.keys.iter().any(|key| key.key == "against"))
}

/// What the one value that is named can be compared with: others of its kind, and everybody else.
fn others(parts: &Parts, context: &AskContext<'_>) -> Vec<String> {
    let named = parts.names.iter().find_map(|name| Some((name, name.kind.filter_key()?)));
    let Some((named, key)) = named else { return Vec::new() };
    let others = context.vocabulary.others(&named.kind, &named.text, MOST_OTHERS);
    others.into_iter().map(|other| format!("{key}={other}")).chain(["rest".to_owned()]).collect()
}
