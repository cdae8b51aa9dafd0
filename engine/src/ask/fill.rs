//! What the parts of a question become: settings of the insight where it has them, else the filter.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::conditions;
use super::dates::When;
use super::frames::{Fit, Frame};
use super::mentions::{Meaning, Mentions};
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
    /// Gives every part its place.
    pub(super) fn fill(mut self) -> Filled {
        for (key, value) in &self.frame.settings {
            self.add(PartOf::Settings, key, (*value).to_owned(), 0..0, None);
        }
        self.beside_the_point();
        self.compared();
        self.steps();
        self.from_and_to();
        self.single_names();
        self.words();
        self.lengths();
        self.numbers();
        conditions::add(&mut self);
        self.filter_names();
        self.dates();
        self.matching_events();
        self.by_days();
        self.filled
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|of| of.key == key)
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

    /// Sets a setting from a mention.
    pub(super) fn set(&mut self, key: &str, value: impl Into<String>, mention: usize) {
        if !self.has(key) || self.is_set(key) {
            return;
        }
        let words = self.mentions.all[mention].tokens.clone();
        let named = self.parts.names.iter().any(|name| name.mention == mention).then_some(mention);
        self.add(PartOf::Settings, key, value.into(), words, named);
        self.filled.used.push(mention);
    }

    /// A touchpoint as settings name it: the goal by its word.
    fn or_goal(&self, name: &NamePart) -> String {
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

    /// Names that say what the question is about anyway.
    fn beside_the_point(&mut self) {
        let is_text = |kind: &NameKind| {
            matches!(kind, NameKind::Touchpoint("review" | "support-contact")) || matches!(kind, NameKind::Source)
        };
        for name in &self.parts.names {
            let is_beside = match self.frame.insight {
                "themes" | "moods" | "experience-scores" => is_text(&name.kind),
                "campaigns" | "experiments" => name.kind == NameKind::Campaign || is_text(&name.kind),
                "dwell" | "backtest" | "quality" => matches!(name.kind, NameKind::Touchpoint(_)),
                "friction" => matches!(name.kind, NameKind::Touchpoint("payment-error" | "error")),
                _ => false,
            };
            if is_beside {
                self.filled.used.push(name.mention);
            }
        }
    }

    /// What is set against what: two values of one kind, a value and everybody else, or two times.
    fn compared(&mut self) {
        if !self.parts.compares {
            return;
        }
        let compare = self.mentions.all.iter().position(|mention| mention.says("compare"));
        let rest = self.mentions.find(&["rest"]);
        let values = self.parts.values_of_one_kind().unwrap_or_default();
        if let ([first, second, ..], true) = (&values[..], self.has("against")) {
            let (Some(key), words) = (first.kind.filter_key(), self.mentions.all[second.mention].tokens.clone()) else {
                return;
            };
            let (first, second) = (*first, *second);
            let against = format!("{key}={}", second.text);
            self.add(PartOf::Settings, "against", against, words, Some(second.mention));
            self.add_filter(first);
            self.filled.used.extend([first.mention, second.mention]);
        } else if let (Some(rest), true) = (rest, self.has("against")) {
            self.set("against", "rest", rest);
        } else if self.has("segment") && self.has("with") {
            let segments = self.of_kind(|kind| matches!(kind, NameKind::Segment(_)));
            if let Some(first) = segments.first() {
                self.set("segment", first.text.clone(), first.mention);
            }
            if let Some(second) = segments.get(1) {
                self.set("with", second.text.clone(), second.mention);
            } else if let Some(rest) = rest {
                self.set("with", "rest", rest);
            }
        } else if let ([first, second, ..], true) = (&values[..], self.has("split"))
            && let Some(dimension) = split_of(&first.kind)
        {
            let used: Vec<usize> = values.iter().map(|value| value.mention).collect();
            let words = self.mentions.all[first.mention].tokens.start..self.mentions.all[second.mention].tokens.end;
            self.add(PartOf::Settings, "split", dimension, words, None);
            self.filled.used.extend(used);
        } else if let (Some(second), true) = (self.parts.days().nth(1), self.has("against")) {
            let When::Days(from, to) = &second.when else { return };
            let day = |key: &str, day: &Option<Date>| day.map(|day| format!("{key}={day}"));
            let against: Vec<String> = [day("from", from), day("to", to)].into_iter().flatten().collect();
            self.add(PartOf::Settings, "against", against.join(";"), second.tokens.clone(), None);
        }
        if let Some(compare) = compare.filter(|_| !self.filled.all.is_empty()) {
            self.filled.used.push(compare);
        }
    }

    fn of_kind(&self, is: impl Fn(&NameKind) -> bool) -> Vec<&'a NamePart> {
        let parts = self.parts;
        parts.names.iter().filter(|name| is(&name.kind) && !self.is_used(name.mention)).collect()
    }

    /// Steps one after the other.
    fn steps(&mut self) {
        self.pattern();
        self.cohorts();
        if !matches!(self.frame.insight, "funnel" | "conformance") {
            return;
        }
        let mut steps: Vec<NamePart> =
            self.parts.touchpoints().into_iter().filter(|name| !name.negated).cloned().collect();
        if steps.len() < 2 {
            let stages = self.of_kind(|kind| *kind == NameKind::Stage);
            if stages.len() > 1 {
                steps = stages.into_iter().cloned().collect();
            }
        }
        let Some((first, last)) = steps.first().zip(steps.last()) else { return };
        let mut names: Vec<String> = steps.iter().map(|step| quoted_step(&step.text)).collect();
        let is_goal_missing = names.len() == 1;
        match self.vocabulary.goal() {
            Some(goal) if is_goal_missing && goal != first.text => names.push(quoted_step(goal)),
            _ if is_goal_missing => return,
            _ => {}
        }
        let places = [first.mention, last.mention].map(|at| self.mentions.all[at].tokens.clone());
        let words = places[0].start.min(places[1].start)..places[0].end.max(places[1].end);
        self.add(PartOf::Settings, "steps", names.join(","), words, None);
        self.filled.used.extend(steps.iter().map(|step| step.mention));
    }

    /// Steps that a path has to have one after the other.
    fn pattern(&mut self) {
        let steps: Vec<NamePart> = self.parts.touchpoints().into_iter().filter(|name| !name.negated).cloned().collect();
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return };
        if self.frame.insight != "paths" || steps.len() < 2 || self.vocabulary.is_goal(&first.text) {
            return;
        }
        let event = |name: &NamePart| match self.vocabulary.is_goal(&name.text) {
            true => "order".to_owned(),
            false => format!("\"{}\"", name.text),
        };
        let pattern = steps.iter().map(event).collect::<Vec<_>>().join(" then ");
        let words = self.mentions.all[first.mention].tokens.start..self.mentions.all[last.mention].tokens.end;
        self.add(PartOf::Settings, "pattern", pattern, words, None);
        self.filled.used.extend(steps.iter().map(|step| step.mention));
    }

    /// Coming back to buy is counted in orders; of buyers from the first one on.
    fn cohorts(&mut self) {
        if self.frame.insight != "retention" {
            return;
        }
        let buys = self.mentions.all.iter().position(|of| of.means("buy") || of.means("repeat"));
        if let Some(at) = buys {
            self.set("cohort", "goal", at);
            self.set("returns", "goal", at);
        } else if let Some(at) = self.mentions.find(&["buyers"]) {
            self.set("cohort", "goal", at);
        }
        let names = self.parts.names.iter().filter(|name| self.mentions.all[name.mention].means("buy"));
        let used: Vec<usize> = names.map(|name| name.mention).collect();
        self.filled.used.extend(used);
    }

    /// Two ends of a time.
    fn from_and_to(&mut self) {
        if self.frame.insight != "time-between" {
            return;
        }
        let named: Vec<NamePart> = self.parts.touchpoints().into_iter().cloned().collect();
        let after = |name: &&NamePart| self.stands_after(name.mention, &["after", "from", "after-date"]);
        let (from, to) = match &named[..] {
            [] => return,
            [only] if after(&only) => (Some(only.clone()), None),
            [only] => (None, Some(only.clone())),
            [first, second, ..] if after(&second) && !after(&first) => (Some(second.clone()), Some(first.clone())),
            [first, second, ..] => (Some(first.clone()), Some(second.clone())),
        };
        if let Some(from) = from {
            self.set("from", from.text, from.mention);
        }
        if let Some(to) = to {
            let value = self.or_goal(&to);
            self.set("to", value, to.mention);
        }
    }

    /// Settings that are one name of the project.
    fn single_names(&mut self) {
        let is_touchpoint = |kind: &NameKind| matches!(kind, NameKind::Touchpoint(_));
        for part in self.parts.names.clone() {
            if self.is_used(part.mention) {
                continue;
            }
            if part.negated || self.frame.insight == "what-if" {
                let takes = matches!(part.kind, NameKind::Touchpoint(_)) && !self.vocabulary.is_goal(&part.text);
                if takes {
                    self.set("hide", part.text.clone(), part.mention);
                    self.set("avoid", part.text.clone(), part.mention);
                }
                continue;
            }
            let is_cue = self.fit.cues.iter().any(|(at, _)| *at == part.mention);
            let at = part.mention;
            match &part.kind {
                kind if is_touchpoint(kind) || *kind == NameKind::Stage => {
                    let around = self.stands_after(at, &["after", "before", "from", "to", "lost"]);
                    if self.has("anchor") && (around || !is_cue) && self.frame.insight != "paths" {
                        let value = self.or_goal(&part);
                        self.set("anchor", value, at);
                    }
                    self.set("around", part.text.clone(), at);
                    if is_touchpoint(kind) && !is_cue && !self.vocabulary.is_goal(&part.text) {
                        self.set("touchpoint", part.text.clone(), at);
                    }
                    if is_touchpoint(kind) && self.frame.insight == "own-prediction" {
                        self.set("target", format!("\"{}\"", part.text), at);
                    }
                    if *kind == NameKind::Stage {
                        self.set("stage", part.text.clone(), at);
                    }
                }
                NameKind::Product if self.frame.insight == "own-prediction" => {
                    let target = format!("order with product:\"{}\"", part.text);
                    self.filled.all.retain(|set| set.key != "target");
                    self.set("target", target, at);
                }
                NameKind::Segment(_) => self.set("segment", part.text.clone(), at),
                NameKind::Property => {
                    self.set("property", part.text.clone(), at);
                    self.set("split", part.text.clone(), at);
                }
                // what tells when somebody is there are messages, not how customers came
                NameKind::Channel if self.frame.insight == "timing" && part.text == "E-mail" => {
                    self.set("channel", "messages", at);
                }
                NameKind::Source if self.frame.insight == "timing" => self.set("channel", "visits", at),
                NameKind::PropertyValue(name) if self.frame.insight == "by-property" => {
                    self.set("property", name.clone(), at);
                    self.filled.used.push(at);
                }
                NameKind::Source if self.frame.insight == "quality" => self.set("source", part.text.clone(), at),
                _ => {}
            }
        }
    }

    /// Choices that words of the language name.
    fn words(&mut self) {
        let mentions = self.mentions;
        let is_of_time = |at: usize| self.parts.of_times.contains(&at);
        let by: Vec<usize> =
            self.fit.cues.iter().filter(|(_, word)| word.starts_with("d-")).map(|(at, _)| *at).collect();
        for (at, mention) in mentions.all.iter().enumerate().filter(|(at, _)| !is_of_time(*at)).collect::<Vec<_>>() {
            let said = mention.meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Word(word) => Some(*word),
                _ => None,
            });
            let said: Vec<&'static str> = said.chain(mention.inner.iter().copied()).collect();
            for word in said {
                match word.split_once('-') {
                    Some(("p", period)) => self.choose("period", period, at),
                    Some(("m", model)) => self.choose("model", model, at),
                    Some(("e", entity)) => self.choose("entity", entity, at),
                    Some(("c", "orders")) if self.frame.insight == "trends" => self.choose("measure", "goals", at),
                    Some(("c", measure)) => self.choose("measure", measure, at),
                    Some(("d", dimension))
                        if mention.means(word) && (by.contains(&at) || self.is_asked_by(at, dimension)) =>
                    {
                        self.set("split", dimension, at);
                    }
                    _ if word == "q-stage" => self.choose("level", "stage", at),
                    _ if word == "directly" => {
                        self.choose("order", "strict", at);
                        self.choose("rule", "directly", at);
                    }
                    _ if word == "any-order" => self.choose("order", "any", at),
                    _ => {}
                }
            }
        }
        if self.frame.insight == "trends" && self.is_set("touchpoint") && !self.is_set("measure") {
            self.add(PartOf::Settings, "measure", "events".to_owned(), 0..0, None);
        }
    }

    /// Whether a dimension is one to split by: "by country", "by month and country", not the product of "a product".
    fn is_asked_by(&self, at: usize, dimension: &str) -> bool {
        let is_cue = self.fit.cues.iter().any(|(cue, word)| *cue == at && word.starts_with("q-"));
        !is_cue
            && (self.stands_after(at, &["by"])
                || matches!(dimension, "device" | "country" | "first-channel" | "channel"))
    }

    /// Sets a choice to a word that it has.
    fn choose(&mut self, key: &str, value: &str, mention: usize) {
        let knows =
            |of: &SettingKey| of.key == key && of.choices.iter().any(|choice| choice.eq_ignore_ascii_case(value));
        if self.keys.iter().any(knows) {
            self.set(key, value, mention);
        }
    }

    /// Times ahead and lengths of time.
    fn lengths(&mut self) {
        for time in &self.parts.times.clone() {
            let (days, value) = match &time.when {
                When::Ahead(days) => (*days, format!("{days}d")),
                When::Length(n, unit) => (time.when.days().unwrap_or(1), format!("{n}{unit}")),
                _ => continue,
            };
            let words = time.tokens.clone();
            let horizon = match days {
                0..=10 => "7d",
                11..=45 => "30d",
                _ => "90d",
            };
            let is_ahead = matches!(time.when, When::Ahead(_));
            let foresees = is_ahead || matches!(self.frame.insight, "scores" | "own-prediction");
            let found = [
                ("horizon", horizon.to_owned()),
                ("horizon_days", days.to_string()),
                ("window", value.clone()),
                ("within", value),
                ("months", (days / 30).max(1).to_string()),
                ("days", days.to_string()),
            ];
            let takes = |key: &str| {
                self.has(key)
                    && !self.is_set(key)
                    && (!is_ahead || !matches!(key, "window" | "within"))
                    && (foresees || key != "horizon")
            };
            let is_short = self.frame.insight == "value" && days < 60;
            if let Some((key, value)) = found.into_iter().find(|(key, _)| takes(key) && !(is_short && *key == "months"))
            {
                self.add(PartOf::Settings, key, value, words, None);
            }
        }
    }

    /// "top 5", "the 5 most common", "4 groups".
    fn numbers(&mut self) {
        for (at, mention) in self.mentions.all.iter().enumerate() {
            let Some(number) = mention.number().filter(|n| n.fract() == 0.0 && *n >= 1.0) else { continue };
            if self.parts.of_times.contains(&at) || self.is_used(at) {
                continue;
            }
            let near = |word: &str| {
                let from = at.saturating_sub(2);
                self.mentions.all[from..(at + 3).min(self.mentions.all.len())].iter().any(|of| of.says(word))
            };
            if near("compare") {
                continue;
            }
            let keys: &[&str] = if near("q-touchpoint") || near("column") {
                &["steps"]
            } else if near("best") || near("worst") {
                &["limit", "rows", "quotes", "top", "nodes"]
            } else if near("q-segments") || near("q-themes") {
                &["groups", "themes"]
            } else {
                continue;
            };
            let fits = |key: &&&str| {
                let of = self.keys.iter().find(|of| of.key == **key);
                of.is_some_and(|of| of.whole.is_some_and(|(least, most)| (least..=most).contains(&(number as usize))))
            };
            if let Some(key) = keys.iter().find(fits) {
                self.set(key, format!("{number}"), at);
            }
        }
    }

    fn add_filter(&mut self, name: &NamePart) {
        let Some(key) = name.kind.filter_key() else { return };
        let words = self.mentions.all[name.mention].tokens.clone();
        self.add(PartOf::Filter, &key, name.text.clone(), words, Some(name.mention));
        self.filled.used.push(name.mention);
    }

    /// Of one touchpoint only the events count that have the values of the filter themselves.
    fn matching_events(&mut self) {
        let by_event = ["device", "country", "product", "campaign"];
        let is_by_event = |set: &Assigned| set.of == PartOf::Filter && by_event.contains(&set.key.as_str());
        if self.frame.insight == "trends" && self.is_set("touchpoint") && self.filled.all.iter().any(is_by_event) {
            self.add(PartOf::Filter, "events", "matching".to_owned(), 0..0, None);
        }
    }

    /// Stages are looked at by days where the question counts days or weeks.
    fn by_days(&mut self) {
        let counts_days = ["p-day", "p-week", "u-day", "u-week"].iter().any(|word| self.mentions.says(word));
        if self.frame.insight == "states-over-time" && counts_days && !self.is_set("by") {
            self.add(PartOf::Settings, "by", "day".to_owned(), 0..0, None);
        }
    }

    /// Names that no setting took.
    fn filter_names(&mut self) {
        let cues = &self.fit.cues;
        let left: Vec<NamePart> =
            self.parts.names.iter().filter(|name| !self.is_used(name.mention) && !name.negated).cloned().collect();
        for name in left {
            let is_cue = cues.iter().any(|(at, word)| *at == name.mention && super::frames::weight(word) > 0.3);
            if !is_cue {
                self.add_filter(&name);
            }
        }
    }

    /// Those who came first in these days: dates in the filter would cut off what they did later.
    fn first_seen(&mut self, from: Option<Date>, to: Option<Date>, words: Range<usize>) {
        let after = from.and_then(|from| from.yesterday().ok()).map(|day| format!("first activity after {day}"));
        let before = to.and_then(|to| to.tomorrow().ok()).map(|day| format!("first activity before {day}"));
        let rules: Vec<String> = [after, before].into_iter().flatten().collect();
        self.add(PartOf::Filter, "who", rules.join(" and "), words, None);
    }

    /// Days that something was.
    fn dates(&mut self) {
        let Some(time) = self.parts.days().next().cloned() else { return };
        // what is proposed or foreseen is of the present, whatever time is named for it
        let is_of_present =
            matches!(self.frame.insight, "playbooks" | "signals" | "scores" | "recommendations" | "next-touchpoint");
        if is_of_present && time.when.reaches(self.today) {
            return self.filled.present.push(time.tokens);
        }
        let words = time.tokens.clone();
        let (from, to) = match time.when {
            When::LastDays(n) if self.has("active_days") => {
                return self.add(PartOf::Settings, "active_days", n.to_string(), words, None);
            }
            When::LastDays(n) if self.has("days") && self.frame.insight != "value" => {
                return self.add(PartOf::Settings, "days", n.to_string(), words, None);
            }
            When::LastDays(n) => (self.today.checked_sub((i64::from(n) - 1).days()).ok(), None),
            When::Days(from, to) => (from, to),
            _ => return,
        };
        // a rule that says its days needs none of the filter but their end: with a first day it would ask only those who came
        if self.filled.all.iter().any(|set| set.key == "who" && set.value.contains(" within ")) {
            self.filled.present.push(words.clone());
            if let Some(to) = to.filter(|to| *to < self.today) {
                self.add(PartOf::Filter, "to", to.to_string(), words, None);
            }
            return;
        }
        if self.frame.insight == "retention" {
            return self.first_seen(from, to, words);
        }
        for (key, day) in [("from", from), ("to", to)] {
            if let Some(day) = day {
                self.add(PartOf::Filter, key, day.to_string(), words.clone(), None);
            }
        }
    }
}

/// The setting `split` for values of a kind.
fn split_of(kind: &NameKind) -> Option<String> {
    Some(match kind {
        NameKind::Channel => "first-channel".to_owned(),
        NameKind::PropertyValue(name) => name.clone(),
        NameKind::Device | NameKind::Country | NameKind::Product | NameKind::Campaign | NameKind::Segment(_) => {
            kind.filter_key()?
        }
        _ => return None,
    })
}

/// A step, in quotes where its name has signs of the form of steps.
fn quoted_step(name: &str) -> String {
    if name.contains([',', '|', '?', '!', '[', '"']) { format!("\"{name}\"") } else { name.to_owned() }
}
