//! One way to take a question: a frame that fits, filled with the parts of the question, and how much of the words it explains.

use super::filler::{Assigned, Filled, Filler, PartOf};
use super::frames::{self, Fit, Frame, weight};
use super::left_out::LeftOut;
use super::mentions::{Meaning, Mentions};
use super::parts::{Correction, Parts};
use super::understanding::{AskContext, AskedInsight, Chip, ChipOf, Reading};
use super::vocabulary::Vocabulary;

/// One frame, filled.
pub(super) fn reading(
    frame: &Frame,
    fit: &Fit,
    insight: &AskedInsight,
    mentions: &Mentions,
    parts: &Parts,
    context: &AskContext<'_>,
) -> Reading {
    let filled = Filler {
        mentions,
        parts,
        vocabulary: context.vocabulary,
        keys: &insight.keys,
        frame,
        fit,
        today: context.today,
        filled: Filled::default(),
    }
    .fill();
    let score = score(insight.id, fit, &filled, mentions, parts);
    let words = fit.cues.iter().map(|(at, _)| mentions.span(&mentions.all[*at].tokens)).collect();
    let mut chips = vec![Chip { of: ChipOf::Question, value: insight.id.to_owned(), words, alternatives: Vec::new() }];
    chips.extend(chips_of(&filled, mentions, context.vocabulary));
    let pairs = |of: PartOf| {
        let of_part = filled.all.iter().filter(|assigned| assigned.of == of);
        of_part.map(|assigned| (assigned.key.clone(), assigned.value.clone())).collect()
    };
    let mut ignored = LeftOut { insight: insight.id, fit, filled: &filled, mentions, parts }.places();
    if context.before.is_none() && insight.id == "customers" {
        // "who are they" means those of the question before
        let they = mentions.all.iter().filter(|mention| mention.means("they"));
        ignored.extend(they.map(|mention| mentions.span(&mention.tokens)));
    }
    Reading {
        insight: insight.id,
        settings: pairs(PartOf::Settings),
        filter: pairs(PartOf::Filter),
        chips,
        ignored,
        score,
    }
}

fn chips_of(filled: &Filled, mentions: &Mentions, vocabulary: &Vocabulary) -> Vec<Chip> {
    let chip = |assigned: &Assigned| {
        let alternatives = assigned.named.map_or_else(Vec::new, |at| {
            let words = mentions.span(&mentions.all[at].tokens);
            let names = mentions.all[at].names().map(|name| vocabulary.name(name));
            let others = names.filter(|name| {
                !assigned.value.contains(&name.text) || name.kind.filter_key().as_ref() != Some(&assigned.key)
            });
            others
                .map(|name| Correction { words: words.clone(), kind: name.kind.clone(), text: name.text.clone() })
                .collect()
        });
        let of = match assigned.of {
            PartOf::Settings => ChipOf::Setting(assigned.key.clone()),
            PartOf::Filter => ChipOf::Filter(assigned.key.clone()),
        };
        let words = if assigned.words.is_empty() { Vec::new() } else { vec![mentions.span(&assigned.words)] };
        Chip { of, value: assigned.value.clone(), words, alternatives }
    };
    filled.all.iter().map(chip).collect()
}

/// How well a filled frame explains the words: what its cues and parts say, less what it leaves over.
fn score(insight: &str, fit: &Fit, filled: &Filled, mentions: &Mentions, parts: &Parts) -> f64 {
    let mut score = fit.bias;
    let beside = frames::beside(insight);
    for (at, mention) in mentions.all.iter().enumerate() {
        let cue = fit.cues.iter().find(|(cue, _)| *cue == at).map(|(_, word)| *word);
        let length = mention.tokens.len() as f64;
        if let Some(word) = cue {
            score += weight(word) + 0.2 * (length - 1.0);
        } else if filled.used.contains(&at) {
            score += 0.4;
        } else if !parts.of_times.contains(&at)
            && !mention.is_skipped()
            && !mention.meanings.is_empty()
            && !beside.iter().any(|word| mention.means(word))
        {
            score -= 0.8 * mention.meanings.iter().map(left_over).fold(f64::INFINITY, f64::min);
        }
    }
    for time in &parts.times {
        let is_used =
            filled.all.iter().any(|assigned| assigned.words == time.tokens) || filled.present.contains(&time.tokens);
        score += if is_used { 0.3 } else { -0.4 };
    }
    score
}

/// What it costs to leave something over.
fn left_over(meaning: &Meaning) -> f64 {
    match meaning {
        // what joins or places says nothing by itself
        Meaning::Word("after" | "before" | "from" | "to" | "where" | "rest") => 0.1,
        Meaning::Word(word) => weight(word),
        Meaning::Name(_, whole) => 0.8 * whole,
        Meaning::Absent(_) => 1.0,
        Meaning::Number(_) => 0.3,
    }
}
