//! The parts of a question beside what it asks: names of the project, times, numbers, and what is set against what.

use std::ops::Range;

use jiff::civil::Date;

use super::dates::{self, TimeMention, When};
use super::mentions::{Meaning, Mention, Mentions};
use super::vocabulary::{NameKind, Vocabulary};

/// The setting of a comparison with the same days a year before.
const YEAR_BEFORE: &str = "s-back-364";

/// A name of the project in a question.
#[derive(Debug, Clone)]
pub(super) struct NamePart {
    /// Which mention says it.
    pub mention: usize,
    pub kind: NameKind,
    pub text: String,
    /// Whether "not", "without" or the like stands before it.
    pub negated: bool,
    /// Whether the words are a part of the names of several segments.
    pub is_one_of_several: bool,
}

/// A choice by hand: the words from here to there mean this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The words, by their place in the text in bytes.
    pub words: Range<usize>,
    /// The name as the project writes it, with what it names.
    pub kind: NameKind,
    /// The name as the project writes it.
    pub text: String,
}

/// Everything in a question that can be a setting or a part of the filter.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub names: Vec<NamePart>,
    pub times: Vec<TimeMention>,
    /// Mentions that a time is made of.
    pub of_times: Vec<usize>,
    pub compares: bool,
    /// Whether the first word that asks is "who".
    asks_who: bool,
    /// The touchpoint that reaches the goal.
    goal: Option<String>,
    /// Mentions that leave out a value: "without" of "without Austria".
    leave_out: Vec<usize>,
}

impl Parts {
    pub(super) fn of(
        text: &str,
        mentions: &Mentions,
        vocabulary: &Vocabulary,
        today: Date,
        chosen: &[Correction],
    ) -> Self {
        let mut times = dates::times(text, &mentions.tokens, mentions.lexicon, today);
        let overlaps = |range: &Range<usize>, other: &Range<usize>| range.start < other.end && other.start < range.end;
        // "than a year ago" says what it is compared with, and no days
        let years_before = |time: &TimeMention| {
            let says = |mention: &Mention| mention.means(YEAR_BEFORE) && overlaps(&mention.tokens, &time.tokens);
            mentions.all.iter().any(says)
        };
        times.retain(|time| !years_before(time));
        let of_times: Vec<usize> = mentions
            .all
            .iter()
            .enumerate()
            .filter(|(_, mention)| times.iter().any(|time| overlaps(&time.tokens, &mention.tokens)))
            .map(|(at, _)| at)
            .collect();
        let mut names = Vec::new();
        for (at, mention) in mentions.all.iter().enumerate().filter(|(at, _)| !of_times.contains(at)) {
            let span = mentions.span(&mention.tokens);
            let by_hand = chosen.iter().find(|of| of.words == span);
            let is_chosen = |name: &usize| {
                let name = vocabulary.name(*name);
                by_hand.is_some_and(|by_hand| by_hand.kind == name.kind && by_hand.text == name.text)
            };
            // a property that is called like a question is the question: topics of texts
            let asks =
                mention.meanings.iter().any(|meaning| matches!(meaning, Meaning::Word(word) if word.starts_with("q-")));
            let is_asked = |name: &usize| !(asks && vocabulary.name(*name).kind == NameKind::Property);
            let Some(name) = mention.names().find(is_chosen).or_else(|| mention.names().find(is_asked)) else {
                continue;
            };
            let known = vocabulary.name(name);
            // buyers are people, in languages too in which the word has the stem of what they did
            let is_buyer = |at: usize| mentions.lexicon.has_form(&mentions.tokens[at], "buyers");
            if vocabulary.is_goal(&known.text) && mention.tokens.clone().all(is_buyer) {
                continue;
            }
            names.push(NamePart {
                mention: at,
                kind: known.kind.clone(),
                text: known.text.clone(),
                negated: denied_by(mentions, at, &known.kind).is_some(),
                is_one_of_several: by_hand.is_none() && is_one_of_several(mention, vocabulary),
            });
        }
        deny_what_is_joined(&mut names, mentions);
        numbered_segments(&mut names, mentions, vocabulary);
        products_as_steps(&mut names, mentions, vocabulary);
        // "conversion from A to B": the word for the goal that only names the question is no step
        let is_measure = |name: &NamePart| mentions.all[name.mention].means("c-conversion");
        let twice: Vec<usize> = names
            .iter()
            .filter(|name| is_measure(name) && names.iter().any(|o| o.mention > name.mention && o.text == name.text))
            .map(|name| name.mention)
            .collect();
        names.retain(|name| !twice.contains(&name.mention));
        let values = names.iter().filter(|name| name.negated && name.kind.filter_key().is_some());
        let leave_out = values.filter_map(|name| denied_by(mentions, name.mention, &name.kind)).collect();
        let mut parts = Self {
            names,
            leave_out,
            times,
            of_times,
            compares: mentions.says("compare"),
            asks_who: mentions.all.iter().find(|mention| !mention.is_skipped()).is_some_and(|of| of.means("who")),
            goal: vocabulary.goal().map(str::to_owned),
        };
        let is_than = mentions.says("than") || more_or_less_than_something(mentions);
        parts.compares |= is_than && parts.values_of_one_kind().is_some();
        parts
    }

    /// Whether a mention that denies leaves out a value, and says nothing of what is asked.
    pub(super) fn leaves_out(&self, mention: usize) -> bool {
        self.leave_out.contains(&mention)
    }

    /// Whether the question has this part, by the words of the table of frames.
    pub(super) fn has(&self, word: &str) -> bool {
        let count = |is: fn(&NameKind) -> bool| self.names.iter().filter(|name| is(&name.kind)).count();
        let is_touchpoint = |kind: &NameKind| matches!(kind, NameKind::Touchpoint(_));
        let is_segment = |kind: &NameKind| matches!(kind, NameKind::Segment(_));
        match word {
            "asks-who" => self.asks_who,
            "touchpoint" => count(is_touchpoint) > 0,
            "touchpoint-before-goal" => self.touchpoints().iter().any(|name| Some(&name.text) != self.goal.as_ref()),
            "touchpoint2" => self.touchpoints().len() > 1,
            "touchpoint3" => self.touchpoints().len() > 2,
            "value" => self.names.iter().any(|name| name.kind.filter_key().is_some()),
            "channel" => count(|kind| *kind == NameKind::Channel) > 0,
            "segment" => count(is_segment) > 0,
            "segment2" => count(is_segment) > 1,
            "stage" => count(|kind| *kind == NameKind::Stage) > 0,
            "property" => count(|kind| matches!(kind, NameKind::Property)) > 0,
            "product" => count(|kind| *kind == NameKind::Product) > 0,
            "source" => count(|kind| *kind == NameKind::Source) > 0,
            "campaign" => count(|kind| *kind == NameKind::Campaign) > 0,
            "property-values2" => self
                .values_of_one_kind()
                .is_some_and(|values| values.iter().all(|value| matches!(value.kind, NameKind::PropertyValue(_)))),
            "obstacle" => count(|kind| matches!(kind, NameKind::Touchpoint("payment-error" | "error"))) > 0,
            "window" => self.times.iter().any(|time| matches!(time.when, When::Length(..))),
            "values2" => self.values_of_one_kind().is_some(),
            "compares" => self.compares,
            "date" => self.days().next().is_some(),
            "dates2" => self.days().nth(1).is_some(),
            "ahead" => self.times.iter().any(|time| matches!(time.when, When::Ahead(_))),
            _ => false,
        }
    }

    /// Times that are days in the past.
    pub(super) fn days(&self) -> impl Iterator<Item = &TimeMention> {
        self.times.iter().filter(|time| matches!(time.when, When::Days(..) | When::LastDays(_)))
    }

    /// Two names or more of one kind by which a filter finds customers.
    pub(super) fn values_of_one_kind(&self) -> Option<Vec<&NamePart>> {
        let keyed = |name: &&NamePart| name.kind.filter_key().is_some() && !name.negated;
        let first = self.names.iter().filter(keyed).find(|name| {
            self.names.iter().filter(|other| other.kind.filter_key() == name.kind.filter_key()).count() > 1
        })?;
        let key = first.kind.filter_key();
        Some(self.names.iter().filter(|name| name.kind.filter_key() == key).collect())
    }

    /// Touchpoints in the order in which they are named, each once.
    pub(super) fn touchpoints(&self) -> Vec<&NamePart> {
        let mut found: Vec<&NamePart> = Vec::new();
        for name in self.names.iter().filter(|name| matches!(name.kind, NameKind::Touchpoint(_))) {
            if !found.iter().any(|known| known.text == name.text) {
                found.push(name);
            }
        }
        found
    }
}

/// Segments that are named by their number: "segment 2", "segments 1 and 3".
fn numbered_segments(names: &mut Vec<NamePart>, mentions: &Mentions, vocabulary: &Vocabulary) {
    let all = &mentions.all;
    for (at, _) in all.iter().enumerate().filter(|(_, mention)| mention.says("q-segments")) {
        let joins =
            |mention: &Mention| ["and", "or", "compare", "to", "q-segments"].iter().any(|word| mention.means(word));
        let numbers = (at + 1..all.len()).take_while(|i| all[*i].number().is_some() || joins(&all[*i]));
        // a number before the word says how many: "4 groups"
        let counts = |i: &usize| all.get(i + 1).is_some_and(|next| next.says("q-segments"));
        for i in numbers.filter(|i| !counts(i)) {
            // words such as "ein" are rarely numbers of segments
            let is_digit = mentions.tokens[all[i].tokens.start].is_number();
            let number = all[i].number().filter(|_| is_digit).map(|number| number as u32);
            let is_known = names.iter().any(|name| name.mention == i);
            if let Some(number) = number.filter(|number| !is_known && vocabulary.has_segment(*number)) {
                let kind = NameKind::Segment(number);
                let negated = denied_by(mentions, at, &kind).is_some();
                names.push(NamePart { mention: i, kind, text: number.to_string(), negated, is_one_of_several: false });
            }
        }
    }
}

/// Between other steps "product" is the step of looking at one: "search, product, cart, purchase".
fn products_as_steps(names: &mut Vec<NamePart>, mentions: &Mentions, vocabulary: &Vocabulary) {
    let steps = || names.iter().filter(|name| matches!(name.kind, NameKind::Touchpoint(_)) && !name.negated);
    let Some(view) = vocabulary.known_as("@kind:product-view").first().map(|at| vocabulary.name(*at)) else { return };
    let last = steps().map(|name| name.mention).max().unwrap_or_default();
    if steps().count() < 2 || names.iter().any(|name| name.text == view.text) {
        return;
    }
    let is_step = |at: &usize| {
        let is_split = at.checked_sub(1).is_some_and(|before| mentions.all[before].means("by"));
        mentions.all[*at].means("d-product") && mentions.all[*at].names().next().is_none() && !is_split
    };
    let Some(at) = (0..last).find(is_step) else { return };
    let (kind, text) = (view.kind.clone(), view.text.clone());
    names.push(NamePart { mention: at, kind, text, negated: false, is_one_of_several: false });
    names.sort_by_key(|name| name.mention);
}

/// Whether some words are a part of the names of several segments, and none of them whole.
fn is_one_of_several(mention: &Mention, vocabulary: &Vocabulary) -> bool {
    let of_segments = mention.meanings.iter().filter_map(|meaning| match meaning {
        Meaning::Name(name, whole) => matches!(vocabulary.name(*name).kind, NameKind::Segment(_)).then_some(*whole),
        _ => None,
    });
    let wholes: Vec<f64> = of_segments.collect();
    wholes.len() > 1 && wholes.iter().all(|whole| *whole < 1.0)
}

/// Words that stand between one that denies and the value that it denies: "not from Germany", "sauf l'Allemagne". Of a touchpoint
/// they say something else: "do not get from the cart to the purchase".
const SMALL: [&str; 10] = ["in", "from", "by", "per", "since", "between", "with", "to", "n-1", "after-date"];

/// The word that denies a mention: it stands before it, with nothing that tells between.
fn denied_by(mentions: &Mentions, at: usize, kind: &NameKind) -> Option<usize> {
    let is_value = kind.filter_key().is_some();
    for before in (at.saturating_sub(4)..at).rev() {
        let mention = &mentions.all[before];
        if mention.means("not") {
            return Some(before);
        }
        let joins = ["and", "or", "then"].iter().any(|word| mention.means(word));
        let is_small = |meaning: &Meaning| matches!(meaning, Meaning::Word(word) if SMALL.contains(word));
        let is_light =
            mention.is_skipped() || mention.means("did") || (is_value && mention.meanings.iter().all(is_small));
        let names = mention.meanings.iter().any(|meaning| matches!(meaning, Meaning::Name(..)));
        if joins || names || mention.meanings.is_empty() || !is_light {
            return None;
        }
    }
    None
}

/// Whether "more than" is said of somebody and not of a number: "buy more than those from Germany".
fn more_or_less_than_something(mentions: &Mentions) -> bool {
    let is_sign = |of: &Mention| of.means("more-than") || of.means("less-than");
    let mut signs = mentions.all.iter().enumerate().filter(|(_, mention)| is_sign(mention));
    signs.any(|(at, _)| {
        let rest = &mentions.all[at + 1..];
        let next = rest.iter().find(|of| !of.is_skipped());
        next.is_some_and(|next| next.number().is_none()) && rest.iter().any(|of| of.names().next().is_some())
    })
}

/// "Without Austria and France" denies both.
fn deny_what_is_joined(names: &mut [NamePart], mentions: &Mentions) {
    for second in 1..names.len() {
        let (before, after) = names.split_at_mut(second);
        let (Some(first), Some(name)) = (before.last(), after.first_mut()) else { continue };
        let mut between = mentions.all[first.mention + 1..name.mention].iter();
        let is_joined = between.all(|of| of.is_skipped() || of.means("and") || of.means("or"));
        let key = first.kind.filter_key();
        name.negated |= first.negated && is_joined && key.is_some() && key == name.kind.filter_key();
    }
}
