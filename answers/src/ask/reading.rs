//! A question in plain words, read: every way to take it, the best first.

use std::ops::Range;

use super::dates;
use super::filler::{Assigned, Filled, Filler, PartOf};
use super::frames::{self, Fit, Frame, weight};
use super::language::AskLanguage;
use super::mentions::{Meaning, Mention, Mentions};
use super::parts::{Correction, Parts};
use super::understanding::{AskContext, AskedInsight, Chip, ChipOf, EarlierQuestion, Reading, Readings, WEAK};
use super::variants;
use super::vocabulary::Vocabulary;

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
    let mentions = Mentions::of(text, context.vocabulary, language);
    let parts = Parts::of(text, &mentions, context.vocabulary, context.today, context.chosen);
    let mut all: Vec<Reading> = Vec::new();
    for frame in frames::frames() {
        let Some(insight) = context.insights.iter().find(|insight| insight.id == frame.insight) else { continue };
        let Some(fit) = frame.fit(&mentions, &parts) else { continue };
        all.push(reading(frame, &fit, insight, &mentions, &parts, context));
    }
    all = all.into_iter().flat_map(|reading| variants::of(reading, &mentions, &parts, context)).collect();
    sort(&mut all);
    if variants::is_command(&mentions) {
        all.clear();
    }
    if all.is_empty() && !variants::is_command(&mentions) {
        all = variants::about_names(&mentions, &parts, context, reading);
    }
    let is_weak = all.first().is_none_or(|best| best.score < WEAK);
    if let Some(before) = context.before
        && (is_weak || begins_as_follow_up(&mentions))
        && let Some(further) = follow_up(before, &mentions, &parts, context)
    {
        all.insert(0, further);
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
    Readings { language, all: kept, unknown, telling, absent }
}

fn sort(readings: &mut [Reading]) {
    // the order of the table decides between equals
    readings.sort_by(|a, b| b.score.total_cmp(&a.score));
}

/// One frame, filled.
fn reading(
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
    let score = score(fit, &filled, mentions, parts);
    let words = fit.cues.iter().map(|(at, _)| mentions.span(&mentions.all[*at].tokens)).collect();
    let mut chips = vec![Chip { of: ChipOf::Question, value: insight.id.to_owned(), words, alternatives: Vec::new() }];
    chips.extend(chips_of(&filled, mentions, context.vocabulary));
    let pairs = |of: PartOf| {
        let of_part = filled.all.iter().filter(|assigned| assigned.of == of);
        of_part.map(|assigned| (assigned.key.clone(), assigned.value.clone())).collect()
    };
    let ignored = ignored(insight.id, fit, &filled, mentions, parts);
    Reading {
        insight: insight.id,
        settings: pairs(PartOf::Settings),
        filter: pairs(PartOf::Filter),
        chips,
        ignored,
        score,
    }
}

/// What was said, would have changed the question, and has no part in it.
fn ignored(filled_insight: &str, fit: &Fit, filled: &Filled, mentions: &Mentions, parts: &Parts) -> Vec<Range<usize>> {
    let is_used = |at: usize| filled.used.contains(&at) || fit.cues.iter().any(|(cue, _)| *cue == at);
    let denied: Vec<usize> = parts.names.iter().filter(|name| name.negated).map(|name| name.mention).collect();
    let phrases = mentions.all.iter().enumerate().filter(|(at, mention)| {
        // shares of one are asked by no words, so that no frame takes the words inside for itself
        if mention.means("ratio") || mention.means("neither") {
            return true;
        }
        // a mean of what is counted is no setting; of times everything is one
        let has_means = matches!(
            filled_insight,
            "time-between"
                | "order-sequence"
                | "dwell"
                | "stickiness"
                | "sessions"
                | "experience-scores"
                | "moods"
                | "value"
        );
        if mention.means("average") && !has_means && !parts.of_times.contains(at) {
            return true;
        }
        let is_taken = filled.used.contains(at) || parts.of_times.contains(at) || mention.is_skipped();
        // what is said in any case asks nothing by itself where nothing took it
        if mention.means("e-session") && !is_taken && !matches!(filled_insight, "sessions" | "timing" | "dwell") {
            return true;
        }
        let denies = mention.means("not") && mention.names().next().is_none() && filled_insight != "what-if";
        let denies_used = denied.iter().any(|name| name > at && filled.used.contains(name));
        // "no han comprado nunca" denies once
        let is_denied_before = at.checked_sub(1).is_some_and(|before| {
            filled.used.contains(&before) && (denied.contains(&before) || mentions.all[before].means("non-buyers"))
        });
        if is_denied_before {
            return false;
        }
        if denies && !is_taken && !denies_used {
            return true;
        }
        // "once" is said by no rule of its own, and "then" only by one with an order
        let is_sign = ["exactly", "at-most", "less-than"].iter().any(|sign| mention.means(sign));
        let is_of_one =
            mentions.all.get(at + 1).is_some_and(|next| next.means("n-1") && !filled.used.contains(&(at + 1)));
        if is_sign && is_of_one && !filled.used.contains(at) {
            return true;
        }
        let asks_who = matches!(filled_insight, "customers" | "overview") && parts.has("touchpoint2");
        if asks_who && mention.means("then") && !filled.all.iter().any(|set| set.value.contains(" then ")) {
            return true;
        }
        // "menos tablet", "minus tablet": without it
        let is_less = mention.means("worst") || mention.means("less-than");
        if is_less && parts.names.iter().any(|name| name.mention == at + 1 && name.kind.filter_key().is_some()) {
            return true;
        }
        if parts.of_times.contains(at) || is_used(*at) || mention.is_skipped() || mention.meanings.is_empty() {
            return false;
        }
        // what denies a name is used with that name
        let denies = mention.means("not") && denied.iter().any(|name| name > at && filled.used.contains(name));
        // nor does it matter to say the same again
        let is_repeated = mention.meanings.iter().any(|meaning| match meaning {
            Meaning::Word(word) if !matches!(*word, "not") => {
                mentions.all.iter().enumerate().any(|(other, of)| other != *at && is_used(other) && of.means(word))
            }
            _ => false,
        });
        !denies && !is_repeated && mention.meanings.iter().all(tells)
    });
    // who is meant by what they did not do, or did once, is not said by asking how many
    let rules = ["non-buyers", "one-time-buyers", "repeat-buyers", "inactive"];
    let names_people = |mention: &Mention| rules.iter().any(|rule| mention.means(rule));
    // "returns" are goods that are sent back, or people who come back
    let is_goods = |mention: &Mention| {
        mention.means("return")
            && mention.names().next().is_some()
            && !fit.cues.iter().any(|(_, word)| *word == "return")
    };
    let two_ways = mentions
        .all
        .iter()
        .enumerate()
        .filter(|(at, mention)| filled_insight == "trends" && is_goods(mention) && filled.used.contains(at));
    let counts = matches!(filled_insight, "overview" | "trends" | "funnel" | "touchpoint-flow" | "stage-flow");
    let people = mentions.all.iter().enumerate().filter(|(at, mention)| {
        counts && names_people(mention) && !filled.used.contains(at) && !parts.of_times.contains(at)
    });
    let phrases = phrases.chain(people).chain(two_ways);
    let phrases = phrases.map(|(_, mention)| mentions.span(&mention.tokens));
    let is_used = |time: &&dates::TimeMention| {
        filled.all.iter().any(|set| set.words == time.tokens) || filled.present.contains(&time.tokens)
    };
    let times = parts.times.iter().filter(|time| !is_used(time)).map(|time| mentions.span(&time.tokens));
    if filled_insight == "states-over-time" {
        // "1, 2, 3 weeks after" is how long it is looked at, which is as long as there are data
        return phrases.filter(|_| !parts.has("window")).collect();
    }
    phrases.chain(times).collect()
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
fn score(fit: &Fit, filled: &Filled, mentions: &Mentions, parts: &Parts) -> f64 {
    let mut score = fit.bias;
    for (at, mention) in mentions.all.iter().enumerate() {
        let cue = fit.cues.iter().find(|(cue, _)| *cue == at).map(|(_, word)| *word);
        let length = mention.tokens.len() as f64;
        if let Some(word) = cue {
            score += weight(word) + 0.2 * (length - 1.0);
        } else if filled.used.contains(&at) {
            score += 0.4;
        } else if !parts.of_times.contains(&at) && !mention.is_skipped() && !mention.meanings.is_empty() {
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

fn begins_as_follow_up(mentions: &Mentions) -> bool {
    mentions.all.first().is_some_and(|first| first.says("follow-up"))
}

/// The question before with what the words change of it; `None` where they change nothing.
fn follow_up(
    before: &EarlierQuestion,
    mentions: &Mentions,
    parts: &Parts,
    context: &AskContext<'_>,
) -> Option<Reading> {
    let insight = context.insights.iter().find(|insight| insight.id == before.insight)?;
    let frame = Frame::of_insight(insight.id);
    let first = mentions.all.iter().take(1).position(|first| first.says("follow-up"));
    let fit = Fit { cues: first.map(|at| (at, "follow-up")).into_iter().collect(), bias: 0.0 };
    let mut further = reading(&frame, &fit, insight, mentions, parts, context);
    if further.settings.is_empty() && further.filter.is_empty() {
        return None;
    }
    let is_date = |key: &str| matches!(key, "from" | "to");
    let sets_date = further.filter.iter().any(|(key, _)| is_date(key));
    let kept =
        |new: &[(String, String)], key: &str| new.iter().all(|(known, _)| known != key) && !(sets_date && is_date(key));
    let settings = before.settings.iter().filter(|(key, _)| kept(&further.settings, key)).cloned().collect::<Vec<_>>();
    let filter = before.filter.iter().filter(|(key, _)| kept(&further.filter, key)).cloned().collect::<Vec<_>>();
    let chip = |of: fn(String) -> ChipOf, (key, value): &(String, String)| Chip {
        of: of(key.clone()),
        value: value.clone(),
        words: Vec::new(),
        alternatives: Vec::new(),
    };
    further.chips.extend(settings.iter().map(|pair| chip(ChipOf::Setting, pair)));
    further.chips.extend(filter.iter().map(|pair| chip(ChipOf::Filter, pair)));
    further.settings.splice(0..0, settings);
    further.filter.splice(0..0, filter);
    further.score += 1.0;
    Some(further)
}
