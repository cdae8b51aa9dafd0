//! Parts that belong together: what is set against what, and steps one after the other.

use jiff::civil::Date;

use super::dates::When;
use super::filler::{Filler, PartOf};
use super::mentions::Mention;
use super::parts::NamePart;
use super::vocabulary::NameKind;

impl Filler<'_> {
    /// What is set against what: two values of one kind, a value and everybody else, or two times.
    pub(super) fn compared(&mut self) {
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

    /// Steps one after the other.
    pub(super) fn steps(&mut self) {
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
        // what comes after the goal is rarely what somebody asks a funnel for
        if steps.len() > 1 && self.vocabulary.is_goal(&first.text) {
            self.filled.doubtful.push(first.mention);
        }
        let mut names: Vec<String> = steps.iter().map(|step| quoted_step(&step.text)).collect();
        let is_goal_missing = names.len() == 1;
        // what must not happen between two steps
        let excluded: Vec<NamePart> =
            self.parts.touchpoints().into_iter().filter(|name| name.negated && steps.len() > 1).cloned().collect();
        if self.frame.insight == "funnel" {
            for name in excluded.iter().filter(|name| !self.vocabulary.is_goal(&name.text)) {
                names.insert(names.len() - 1, format!("!{}", quoted_step(&name.text)));
                self.filled.used.push(name.mention);
            }
        }
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
    pub(super) fn pattern(&mut self) {
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

    /// A move that is taken more often: "if checkout to purchase were 20 % better".
    pub(super) fn change(&mut self) {
        let named: Vec<NamePart> = self.parts.touchpoints().into_iter().cloned().collect();
        let ([from, to, ..], "what-if") = (&named[..], self.frame.insight) else { return };
        let percent = self.mentions.tokens.windows(2).find(|pair| pair[0].is_number() && pair[1].word == "%");
        let Some(percent) = percent.map(|pair| pair[0].word.clone()) else { return };
        let less = self.mentions.says("worst") || self.mentions.says("less-than");
        let sign = if less { '-' } else { '+' };
        let words = self.mentions.all[from.mention].tokens.start..self.mentions.all[to.mention].tokens.end;
        self.add(PartOf::Settings, "change", format!("{}>{}:{sign}{percent}%", from.text, to.text), words, None);
        let numbers = self.mentions.all.iter().enumerate().filter(|(_, mention)| mention.number().is_some());
        let numbers: Vec<usize> = numbers.map(|(at, _)| at).collect();
        self.filled.used.extend(numbers.into_iter().chain([from.mention, to.mention]));
    }

    /// Coming back to buy is counted in orders; of buyers from the first one on.
    pub(super) fn cohorts(&mut self) {
        if self.frame.insight != "retention" {
            return;
        }
        // "after their first purchase" says from when on they are counted, not what they come back for
        let buys = |(at, of): &(usize, &Mention)| {
            (of.means("buy") || of.means("repeat")) && !self.stands_after(*at, &["after", "since", "first"])
        };
        let buys = self.mentions.all.iter().enumerate().find(buys).map(|(at, _)| at);
        if let Some(at) = buys {
            self.set("cohort", "goal", at);
            self.set("returns", "goal", at);
        } else if let Some(at) = self.mentions.find(&["buyers", "buy", "repeat"]) {
            self.set("cohort", "goal", at);
        }
        let names = self.parts.names.iter().filter(|name| self.mentions.all[name.mention].means("buy"));
        let used: Vec<usize> = names.map(|name| name.mention).collect();
        self.filled.used.extend(used);
    }

    /// Two ends of a time.
    pub(super) fn ends_of_time(&mut self) {
        if self.frame.insight != "time-between" {
            return;
        }
        let named: Vec<NamePart> = self.parts.touchpoints().into_iter().cloned().collect();
        let after = |name: &&NamePart| self.stands_after(name.mention, &["after", "from", "after-date"]);
        let (from, to) = match &named[..] {
            [] => return,
            [only] if after(&only) => (Some(only.clone()), None),
            [only] => (None, Some(only.clone())),
            // what is answered was there before its answer
            [first, second, ..] if self.mentions.all[first.mention].says("answers") && !after(&first) => {
                (Some(second.clone()), Some(first.clone()))
            }
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
