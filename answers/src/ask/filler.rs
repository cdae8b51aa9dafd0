//! What the parts of a question become, part by part: settings of the insight where it has them, else the filter.

use std::ops::Range;

use jiff::civil::Date;

use super::frames::{Fit, Frame};
use super::mentions::Mentions;
use super::parts::{NamePart, Parts};
use super::tokens::Token;
use super::vocabulary::{NameKind, Vocabulary};

/// A setting of an insight, as far as words can set it.
#[derive(Debug, Clone)]
pub(super) struct SettingKey {
    /// Its lasting name.
    pub key: &'static str,
    /// The words that it may be, where it is a choice.
    pub choices: Vec<&'static str>,
    /// The numbers that it may be, where it is one.
    pub whole: Option<(usize, usize)>,
}

/// Whether a part is a setting or belongs to the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOf {
    /// A setting of the insight.
    Settings,
    /// The filter.
    Filter,
}

/// A key and value with the words that they were read from.
#[derive(Debug, Clone)]
pub(super) struct Assigned {
    pub of: PartOf,
    pub key: String,
    pub value: String,
    /// Which words, by their number; none where the frame alone says it.
    pub words: Range<usize>,
    /// The mention that names it, which a click can take for another name.
    pub named: Option<usize>,
}

/// What a question says beside what it asks.
#[derive(Debug, Default)]
pub(super) struct Filled {
    pub all: Vec<Assigned>,
    /// Mentions that became something.
    pub used: Vec<usize>,
    /// Times that say nothing beside what the question is about.
    pub present: Vec<Range<usize>>,
    /// Mentions that became something which may not be meant.
    pub doubtful: Vec<usize>,
}

/// What a frame is filled from.
pub(super) struct Filler<'a> {
    pub mentions: &'a Mentions,
    pub parts: &'a Parts,
    pub vocabulary: &'a Vocabulary,
    pub keys: &'a [SettingKey],
    pub frame: &'a Frame,
    pub fit: &'a Fit,
    pub today: Date,
    pub filled: Filled,
}

impl<'a> Filler<'a> {
    pub(super) fn has(&self, key: &str) -> bool {
        let has = |key: &str| self.keys.iter().any(|of| of.key == key);
        // a flow is split at one step, which a question such as "the flow by device" does not name
        has(key) && !(key == "split" && has("split_step"))
    }

    pub(super) fn is_set(&self, key: &str) -> bool {
        self.filled.all.iter().any(|set| set.of == PartOf::Settings && set.key == key)
    }

    pub(super) fn is_used(&self, mention: usize) -> bool {
        self.filled.used.contains(&mention)
    }

    pub(super) fn add(&mut self, of: PartOf, key: &str, value: String, words: Range<usize>, named: Option<usize>) {
        self.filled.all.push(Assigned { of, key: key.to_owned(), value, words, named });
    }

    /// Whether the steps of the insight are stages, by itself or because the question says so.
    pub(super) fn goes_by_stages(&self) -> bool {
        let may_choose = self.keys.iter().any(|of| of.key == "level" && of.choices.contains(&"stage"));
        self.frame.insight == "stage-flow" || (may_choose && self.mentions.says("q-stage"))
    }

    /// Whether a setting that names a step may name this: among stages there are no touchpoints, among touchpoints no stages.
    /// Only the goal is both.
    fn is_step(&self, key: &str, mention: usize) -> bool {
        let names_step = matches!(key, "hide" | "only" | "anchor" | "around" | "avoid");
        let has_level = self.has("level") || self.frame.insight.ends_with("-flow");
        let name = self.parts.names.iter().find(|name| name.mention == mention);
        let Some(name) = name.filter(|_| names_step && has_level) else { return true };
        match name.kind {
            NameKind::Stage => self.goes_by_stages(),
            NameKind::Touchpoint(_) => {
                !self.goes_by_stages() || (key == "anchor" && self.vocabulary.is_goal(&name.text))
            }
            _ => true,
        }
    }

    /// Sets a setting from a mention.
    pub(super) fn set(&mut self, key: &str, value: impl Into<String>, mention: usize) {
        if !self.has(key) || self.is_set(key) || !self.is_step(key, mention) {
            return;
        }
        let words = self.mentions.all[mention].tokens.clone();
        let named = self.parts.names.iter().any(|name| name.mention == mention).then_some(mention);
        self.add(PartOf::Settings, key, value.into(), words, named);
        self.filled.used.push(mention);
    }

    /// Whether a setting may have this value, as far as that is known without reading it.
    pub(super) fn may_be(&self, key: &str, value: &str) -> bool {
        let knows = |of: &SettingKey| {
            of.key == key
                && (of.choices.is_empty() || of.choices.iter().any(|choice| choice.eq_ignore_ascii_case(value)))
        };
        self.keys.iter().any(knows)
    }

    /// Sets a choice to a word that it has.
    pub(super) fn choose(&mut self, key: &str, value: &str, mention: usize) {
        let knows =
            |of: &SettingKey| of.key == key && of.choices.iter().any(|choice| choice.eq_ignore_ascii_case(value));
        if self.keys.iter().any(knows) {
            self.set(key, value, mention);
        }
    }

    /// A touchpoint as settings name it: the goal by its word.
    pub(super) fn or_goal(&self, name: &NamePart) -> String {
        if self.vocabulary.is_goal(&name.text) { "goal".to_owned() } else { name.text.clone() }
    }

    /// Whether one of these words stands before a mention, with nothing that tells between.
    pub(super) fn stands_after(&self, mention: usize, words: &[&str]) -> bool {
        let before = &self.mentions.tokens[..self.mentions.all[mention].tokens.start];
        let lexicon = self.mentions.lexicon;
        let is_one = |token: &Token| words.iter().any(|word| lexicon.means(token, word));
        let mut before = before.iter().rev().skip_while(|token| lexicon.means(token, "skip") && !is_one(token));
        before.next().is_some_and(is_one)
    }

    pub(super) fn of_kind(&self, is: impl Fn(&NameKind) -> bool) -> Vec<&'a NamePart> {
        let parts = self.parts;
        parts.names.iter().filter(|name| is(&name.kind) && !self.is_used(name.mention)).collect()
    }

    /// Adds a rule about customers to what the filter says of them.
    pub(super) fn add_rule(&mut self, rule: &str, words: Range<usize>, named: Option<usize>) {
        let known = self.filled.all.iter_mut().find(|set| set.of == PartOf::Filter && set.key == "who");
        let Some(known) = known else {
            return self.add(PartOf::Filter, "who", rule.to_owned(), words, named);
        };
        known.value = format!("{} and {rule}", known.value);
        known.words = known.words.start.min(words.start)..known.words.end.max(words.end);
        known.named = None;
    }

    pub(super) fn add_filter(&mut self, name: &NamePart) {
        let Some(key) = name.kind.filter_key() else { return };
        let words = self.mentions.all[name.mention].tokens.clone();
        self.add(PartOf::Filter, &key, name.text.clone(), words, Some(name.mention));
        self.filled.used.push(name.mention);
    }
}
