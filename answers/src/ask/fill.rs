//! Gives every part of a question its place. What no setting takes belongs to the filter.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::conditions;
use super::dates::{TimeMention, When};
use super::filler::{Assigned, Filled, Filler, PartOf};
use super::frames::weight;
use super::mentions::Mention;
use super::parts::NamePart;
use super::vocabulary::NameKind;

impl Filler<'_> {
    /// Gives every part its place.
    pub(super) fn fill(mut self) -> Filled {
        for (key, value) in &self.frame.settings {
            self.add(PartOf::Settings, key, (*value).to_owned(), 0..0, None);
        }
        self.beside_the_point();
        self.buyers_of_product();
        self.compared();
        self.steps();
        self.change();
        self.ends_of_time();
        self.single_names();
        self.words();
        self.lengths();
        self.numbers();
        conditions::add(&mut self);
        self.exclusions();
        self.filter_names();
        self.dates();
        self.matching_events();
        self.by_days();
        self.kinds_of_names();
        self.filled
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
                "what-if" => self.vocabulary.is_goal(&name.text) && self.mentions.all[name.mention].means("c-revenue"),
                "currencies" => matches!(name.kind, NameKind::Touchpoint("payment" | "checkout")),
                "friction" => matches!(name.kind, NameKind::Touchpoint("payment-error" | "error")),
                _ => false,
            };
            let is_beside = is_beside || self.is_one_of_all_channels(name);
            // the quality of data is that of a source, whatever else is called like it
            let source = self.mentions.all[name.mention].names().map(|of| self.vocabulary.name(of));
            let source = source.filter(|of| self.frame.insight == "quality" && of.kind == NameKind::Source).last();
            if let Some(source) = source {
                self.set("source", source.text.clone(), name.mention);
            } else if is_beside {
                self.filled.used.push(name.mention);
            }
        }
    }

    /// "How much credit does e-mail deserve" is answered by the shares of all channels.
    fn is_one_of_all_channels(&self, name: &NamePart) -> bool {
        if self.frame.insight == "attribution" && name.kind == NameKind::Channel && self.is_taken_away() {
            return true;
        }
        let is_credited = |(cue, word): &(usize, &str)| *word == "q-attribution" && cue.abs_diff(name.mention) < 3;
        let says_people = ["c-customers", "buyers", "who"].iter().any(|word| self.mentions.says(word));
        self.frame.insight == "attribution"
            && name.kind == NameKind::Channel
            && !name.negated
            && !says_people
            && self.fit.cues.iter().any(is_credited)
    }

    /// "What would we lose without e-mail" asks what a channel earned.
    fn is_taken_away(&self) -> bool {
        self.fit.cues.iter().any(|(_, word)| matches!(*word, "q-what-if" | "removed"))
    }

    /// Who buys a product is said by naming the product: "what to recommend to buyers of the tent".
    fn buyers_of_product(&mut self) {
        if self.frame.insight != "recommendations" || !self.parts.has("product") {
            return;
        }
        let buys = |mention: &Mention| ["buy", "buyers", "who"].iter().any(|word| mention.means(word));
        let mentions = self.mentions;
        let said = mentions.all.iter().enumerate().filter(|(_, mention)| buys(mention)).map(|(at, _)| at);
        self.filled.used.extend(said);
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

    /// Words that say of which kind a name beside them is, as "the Social channel" does.
    fn kinds_of_names(&mut self) {
        let all = &self.mentions.all;
        let is_beside = |at: usize, other: usize| {
            let (first, last) = (at.min(other), at.max(other));
            (first + 1..last).all(|between| all[between].is_skipped())
        };
        let says = |at: usize, kind: &NameKind| {
            let words: &[&str] = match kind {
                NameKind::Channel => &["d-channel", "q-channels"],
                NameKind::Device => &["d-device"],
                NameKind::Country => &["d-country"],
                NameKind::Product => &["d-product", "q-products"],
                NameKind::Campaign => &["d-campaign", "q-campaigns"],
                NameKind::Source => &["d-source"],
                NameKind::Stage => &["q-stage"],
                NameKind::Touchpoint(_) => &["q-touchpoint"],
                NameKind::Segment(_) => &["d-segment", "q-segments"],
                NameKind::Property => &["q-property"],
                NameKind::PropertyValue(property) => {
                    return all[at].names().any(|name| {
                        let name = self.vocabulary.name(name);
                        name.kind == NameKind::Property && name.text == *property
                    });
                }
            };
            words.iter().any(|word| all[at].means(word))
        };
        let of_used = self.parts.names.iter().filter(|name| self.is_used(name.mention));
        let of_used: Vec<&NamePart> = of_used.collect();
        let said = (0..all.len()).filter(|at| {
            !self.is_used(*at) && of_used.iter().any(|name| is_beside(*at, name.mention) && says(*at, &name.kind))
        });
        let said: Vec<usize> = said.collect();
        self.filled.used.extend(said);
    }

    /// Names that no setting took.
    fn filter_names(&mut self) {
        let cues = &self.fit.cues;
        let left: Vec<NamePart> =
            self.parts.names.iter().filter(|name| !self.is_used(name.mention) && !name.negated).cloned().collect();
        for name in left {
            // a name that is said twice is meant once
            if self.filled.all.iter().any(|set| set.named.is_some() && set.value == name.text) {
                self.filled.used.push(name.mention);
                continue;
            }
            // "mobile customers" asks by a word of it and names the device, too
            let mention = &self.mentions.all[name.mention];
            let asks = |(at, word): &(usize, &str)| *at == name.mention && weight(word) > 0.3 && mention.means(word);
            if !cues.iter().any(asks) {
                self.add_filter(&name);
                // which of all channels earns what is asked of all, or of those who came by one
                if self.compares_channels() && name.kind == NameKind::Channel {
                    self.filled.doubtful.push(name.mention);
                }
            }
        }
    }

    /// Whether it asks which of all channels does best.
    pub(super) fn compares_channels(&self) -> bool {
        matches!(self.frame.insight, "attribution" | "channels" | "spend")
    }

    /// Those who came first in these days: dates in the filter would cut off what they did later.
    fn first_seen(&mut self, from: Option<Date>, to: Option<Date>, words: Range<usize>) {
        let after = from.and_then(|from| from.yesterday().ok()).map(|day| format!("first activity after {day}"));
        let before = to.and_then(|to| to.tomorrow().ok()).map(|day| format!("first activity before {day}"));
        let rules: Vec<String> = [after, before].into_iter().flatten().collect();
        self.add_rule(&rules.join(" and "), words, None);
    }

    /// The later of two times of which the first ends where the second begins, "in May against April", "between April and May":
    /// what changed is told of it, and compared with the one before.
    fn later_of_two(&mut self) -> Option<(Date, Date, Range<usize>)> {
        let ends = |time: &TimeMention| match time.when {
            When::Days(Some(from), Some(to)) => Some((from, to, time.tokens.clone())),
            _ => None,
        };
        let mut all: Vec<_> = self.parts.days().filter_map(ends).collect();
        all.sort_by_key(|(from, ..)| *from);
        match &all[..] {
            [first, second] if first.1.tomorrow().ok() == Some(second.0) => {
                self.filled.present.push(first.2.clone());
                Some(second.clone())
            }
            [(from, to, words)] => {
                let lexicon = self.mentions.lexicon;
                let says = |of: &str| self.mentions.tokens[words.clone()].iter().any(|word| lexicon.means(word, of));
                let months =
                    from.first_of_month() == *from && from.last_of_month().tomorrow().ok() == Some(to.first_of_month());
                (months && says("between")).then(|| (to.first_of_month(), *to, words.clone()))
            }
            _ => None,
        }
    }

    /// Days that something was.
    fn dates(&mut self) {
        let Some(time) = self.parts.days().next().cloned() else { return };
        if self.frame.insight == "drivers"
            && let Some((from, to, words)) = self.later_of_two()
        {
            self.add(PartOf::Filter, "from", from.to_string(), words.clone(), None);
            self.add(PartOf::Filter, "to", to.to_string(), words, None);
            return;
        }
        // what is proposed or foreseen is of the present, whatever time is named for it
        let is_of_present = matches!(
            self.frame.insight,
            "playbooks" | "signals" | "scores" | "recommendations" | "next-touchpoint" | "forecasts"
        );
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
            // "compared with 30 days ago"
            When::Days(Some(day), Some(same)) if day == same && self.parts.compares && self.has("days") => {
                let days = (self.today - day).get_days();
                return self.add(PartOf::Settings, "days", days.to_string(), words, None);
            }
            When::Days(from, to) => (from, to),
            _ => return,
        };
        // a rule that says its days needs none of the filter but their end: with a first day it would ask only those who came
        if self.filled.all.iter().any(|set| set.key == "who" && set.value.contains(" within ")) {
            self.filled.present.push(words.clone());
            if let Some(to) = to.filter(|to| *to < self.today && from != Some(*to)) {
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
