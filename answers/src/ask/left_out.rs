//! What a question says and a reading leaves out. What would have changed the question is asked back, however well the rest fits.

use std::ops::Range;

use super::filler::Filled;
use super::frames::{self, Fit, weight};
use super::mentions::{Meaning, Mention, Mentions};
use super::parts::{NamePart, Parts};
use super::vocabulary::NameKind;

/// Words for people by what they did not do, or did how often: a rule of the filter, or nothing.
const RULES: [&str; 5] = ["non-buyers", "one-time-buyers", "repeat-buyers", "inactive", "new-customers"];

/// Words that no question has a part for: shares of one, and what picks some of all by their size. No frame takes the words
/// inside for itself.
const ASKED_BY_NOTHING: [&str; 3] = ["ratio", "neither", "size"];

/// Words for what a question may be split by, and the insights that list just that.
const LISTS: [(&str, &[&str]); 4] = [
    ("q-channels", &["channels", "attribution", "spend", "timing", "campaigns"]),
    ("q-products", &["products", "recommendations", "dwell"]),
    ("q-campaigns", &["campaigns", "experiments", "timing"]),
    (
        "q-segments",
        &["segments", "segment-history", "segment-overlap", "segment-comparison", "group-moves", "personas", "rfm"],
    ),
];

/// Insights of which every number is a mean or has one.
const HAVE_MEANS: [&str; 8] =
    ["time-between", "order-sequence", "dwell", "stickiness", "sessions", "experience-scores", "moods", "value"];

/// A reading, as far as it says what it leaves out.
pub(super) struct LeftOut<'a> {
    pub insight: &'a str,
    pub fit: &'a Fit,
    pub filled: &'a Filled,
    pub mentions: &'a Mentions,
    pub parts: &'a Parts,
}

impl LeftOut<'_> {
    /// The places in the text of what is left out.
    pub(super) fn places(&self) -> Vec<Range<usize>> {
        let mentions = &self.mentions.all;
        let left = (0..mentions.len()).filter(|at| self.leaves_out(*at)).map(|at| &mentions[at].tokens);
        let mut places: Vec<Range<usize>> = left.map(|tokens| self.mentions.span(tokens)).collect();
        // "1, 2, 3 weeks after" is how long stages are looked at, which is as long as there are data
        if self.insight != "states-over-time" || !self.parts.has("window") {
            let times = self.parts.times.iter().filter(|time| {
                !self.filled.all.iter().any(|set| set.words == time.tokens)
                    && !self.filled.present.contains(&time.tokens)
            });
            places.extend(times.map(|time| self.mentions.span(&time.tokens)));
        }
        places
    }

    fn mention(&self, at: usize) -> &Mention {
        &self.mentions.all[at]
    }

    fn is_filled(&self, at: usize) -> bool {
        self.filled.used.contains(&at)
    }

    fn is_used(&self, at: usize) -> bool {
        self.is_filled(at) || self.fit.cues.iter().any(|(cue, _)| *cue == at)
    }

    fn is_time(&self, at: usize) -> bool {
        self.parts.of_times.contains(&at)
    }

    fn leaves_out(&self, at: usize) -> bool {
        let mention = self.mention(at);
        if ASKED_BY_NOTHING.iter().any(|word| mention.means(word)) || self.filled.doubtful.contains(&at) {
            return true;
        }
        let is_one_of_several = self.parts.names.iter().any(|name| name.mention == at && name.is_one_of_several);
        if is_one_of_several || self.is_part_of_time(at) || self.is_absence_by_channel(at) {
            return true;
        }
        // a mean of what is counted is no setting; of times everything is one
        if mention.means("average") && !HAVE_MEANS.contains(&self.insight) && !self.is_time(at) {
            return true;
        }
        if self.is_first_of_all(at) || self.is_best_of_people(at) || self.is_people_without_rule(at) {
            return true;
        }
        if self.is_goods_or_people(at) || self.is_end_of_paths(at) || self.is_way_to_count(at) {
            return true;
        }
        if self.is_split_that_is_none(at) || self.is_one_of_measures(at) {
            return true;
        }
        let is_taken = self.is_filled(at) || self.is_time(at) || mention.is_skipped();
        // what is said in any case asks nothing by itself where nothing took it
        if mention.means("e-session") && !is_taken && !matches!(self.insight, "sessions" | "timing" | "dwell") {
            return true;
        }
        if self.is_denied_before(at) {
            return false;
        }
        let denies = mention.means("not") && mention.names().next().is_none() && self.insight != "what-if";
        if denies && !is_taken && !self.denies_used(at) {
            return true;
        }
        if self.is_sign_without_rule(at) || self.is_order_without_rule(at) || self.is_less_of_value(at) {
            return true;
        }
        if self.is_time(at) || self.is_used(at) || mention.is_skipped() || mention.meanings.is_empty() {
            return false;
        }
        if frames::beside(self.insight).iter().any(|word| mention.means(word)) {
            return false;
        }
        let denies = mention.means("not") && self.denies_used(at);
        !denies && !self.is_repeated(at) && mention.meanings.iter().all(tells)
    }

    /// "Did not come by Social" is said of how they came, and not of coming at all.
    fn is_absence_by_channel(&self, at: usize) -> bool {
        let is_channel = |name: &NamePart| name.kind == NameKind::Channel && (at + 1..=at + 3).contains(&name.mention);
        self.mention(at).means("inactive") && self.is_filled(at) && self.parts.names.iter().any(is_channel)
    }

    /// A day of the week that is no date, or an hour, picks some of all times.
    fn is_part_of_time(&self, at: usize) -> bool {
        let begins = |of: &Meaning, with: &str| matches!(of, Meaning::Word(word) if word.starts_with(with));
        let meanings = &self.mention(at).meanings;
        let is_day = meanings.iter().any(|of| begins(of, "weekday-"));
        let is_unit = !meanings.is_empty() && meanings.iter().all(|of| begins(of, "u-"));
        self.insight != "timing" && !self.is_time(at) && (is_day || is_unit)
    }

    /// "First orders" are counted by nothing that counts orders.
    fn is_first_of_all(&self, at: usize) -> bool {
        let counts = matches!(self.insight, "trends" | "overview" | "products" | "campaigns" | "by-property");
        let next = || self.mentions.all[at + 1..].iter().find(|of| !of.is_skipped() || of.means("c-orders"));
        let is_counted = |of: &Mention| of.names().next().is_some() || ["c-orders", "buy"].iter().any(|w| of.means(w));
        counts && self.mention(at).means("first") && !self.is_time(at) && next().is_some_and(is_counted)
    }

    /// The touchpoint that is mostly first or last is one of a flow, and no flow.
    fn is_end_of_paths(&self, at: usize) -> bool {
        let is_end = ["first", "last"].iter().any(|word| self.mention(at).means(word));
        // "the first five" are columns, and so are steps, whose stem is that of the past in Spanish
        let next = self.mentions.all.get(at + 1);
        let is_column = self.mention(at).means("column") || next.is_some_and(|next| next.number().is_some());
        self.insight == "touchpoint-flow" && is_end && !is_column && !self.is_time(at) && !self.is_used(at)
    }

    /// "Visits until a purchase" are no number of all visits.
    fn is_way_to_count(&self, at: usize) -> bool {
        let is_way = ["before", "after", "until", "q-between"].iter().any(|word| self.mention(at).means(word));
        self.insight == "overview" && is_way && !self.is_time(at) && !self.is_used(at)
    }

    /// "The best customers" are those who paid most, who will, or who are loyal; "most customers" are just many.
    fn is_best_of_people(&self, at: usize) -> bool {
        let ranks =
            |mention: &Mention| ["best", "worst"].iter().any(|word| mention.means(word)) && !mention.means("change");
        let next = self.mentions.all.get(at + 1);
        let is_people = next.is_some_and(|next| next.means("c-customers") || next.means("buyers"));
        let knows_best = matches!(self.insight, "value" | "rfm" | "scores" | "signals" | "channels" | "playbooks");
        ranks(self.mention(at)) && !self.mention(at).means("most") && is_people && !knows_best
    }

    /// Who is meant by what they did not do, or did once, is not said by asking how many.
    fn is_people_without_rule(&self, at: usize) -> bool {
        let counts = matches!(self.insight, "overview" | "trends" | "funnel" | "touchpoint-flow" | "stage-flow");
        let is_cue = self.fit.cues.iter().any(|(cue, _)| *cue == at);
        let is_inactive = self.mention(at).means("inactive") && !is_cue;
        (counts || is_inactive)
            && RULES.iter().any(|rule| self.mention(at).means(rule))
            && !self.is_filled(at)
            && !self.is_time(at)
    }

    /// "Obstacles by product" of an insight that has no such split, and is no list of products.
    fn is_split_that_is_none(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| self.mention(before));
        let is_said = before.is_some_and(|before| before.means("by") && !before.means("who"));
        let is_split = self.filled.all.iter().any(|set| matches!(set.key.as_str(), "split" | "property" | "by"));
        let is_list_of =
            |(of, insights): &(&str, &[&str])| self.mention(at).means(of) && !insights.contains(&self.insight);
        is_said && !is_split && !self.is_time(at) && LISTS.iter().any(is_list_of)
    }

    /// "Sessions and orders" are two things that are counted, of which a trend has one.
    fn is_one_of_measures(&self, at: usize) -> bool {
        let measure = |at: usize| {
            let said = self.mention(at).meanings.iter().find_map(|meaning| match meaning {
                Meaning::Word(word) if word.starts_with("c-") => Some(*word),
                _ => None,
            });
            said.filter(|_| self.mention(at).tokens.len() < 3 && !self.is_time(at))
        };
        let joins = |at: usize| self.mention(at).means("and") || self.mention(at).means("or");
        let next = (at + 1..self.mentions.all.len()).find(|next| !joins(*next));
        let has_one = matches!(self.insight, "trends" | "drivers");
        let (Some(own), Some(other)) = (measure(at), next.and_then(measure)) else { return false };
        has_one && own != other && (own, other) != ("c-customers", "c-conversion")
    }

    /// "Returns" are goods that are sent back, or people who come back.
    fn is_goods_or_people(&self, at: usize) -> bool {
        let mention = self.mention(at);
        self.insight == "trends"
            && mention.means("return")
            && mention.names().next().is_some()
            && !self.fit.cues.iter().any(|(_, word)| *word == "return")
            && self.is_filled(at)
    }

    /// "No han comprado nunca" denies once.
    fn is_denied_before(&self, at: usize) -> bool {
        let is_denied = |before| {
            self.is_filled(before)
                && (self.denied().any(|name| name == before) || self.mention(before).means("non-buyers"))
        };
        at.checked_sub(1).is_some_and(is_denied)
    }

    /// Mentions of names that are denied.
    fn denied(&self) -> impl Iterator<Item = usize> + '_ {
        self.parts.names.iter().filter(|name| name.negated).map(|name| name.mention)
    }

    /// What denies a name is used with that name.
    fn denies_used(&self, at: usize) -> bool {
        self.denied().any(|name| name > at && self.is_filled(name))
    }

    /// "Once" is said by no rule of its own.
    fn is_sign_without_rule(&self, at: usize) -> bool {
        let is_sign = ["exactly", "at-most", "less-than"].iter().any(|sign| self.mention(at).means(sign));
        let next = self.mentions.all.get(at + 1);
        let is_of_one = next.is_some_and(|next| next.means("n-1") && !self.is_filled(at + 1));
        is_sign && is_of_one && !self.is_filled(at)
    }

    /// "Then" is said only by a rule with an order.
    fn is_order_without_rule(&self, at: usize) -> bool {
        matches!(self.insight, "customers" | "overview")
            && self.parts.has("touchpoint2")
            && self.mention(at).means("then")
            && !self.filled.all.iter().any(|set| set.value.contains(" then "))
    }

    /// "Menos tablet", "minus tablet": without it.
    fn is_less_of_value(&self, at: usize) -> bool {
        let is_less = self.mention(at).means("worst") || self.mention(at).means("less-than");
        is_less
            && !self.parts.compares
            && self.parts.names.iter().any(|name| name.mention == at + 1 && name.kind.filter_key().is_some())
    }

    /// It does not matter to say the same again.
    fn is_repeated(&self, at: usize) -> bool {
        let again = |word: &str| {
            let others = self.mentions.all.iter().enumerate().filter(|(other, _)| *other != at);
            others.into_iter().any(|(other, of)| self.is_used(other) && of.means(word))
        };
        self.mention(at).meanings.iter().any(|meaning| match meaning {
            Meaning::Word(word) if *word != "not" => again(word),
            _ => false,
        })
    }
}

/// Whether it changes a question to say this.
fn tells(meaning: &Meaning) -> bool {
    match meaning {
        // "who" and "where" join as often as they ask
        Meaning::Word("who" | "where" | "n-1") => false,
        Meaning::Word(word) => word.starts_with("n-") || weight(word) >= 0.35,
        Meaning::Name(..) | Meaning::Number(_) | Meaning::Absent(_) => true,
    }
}
