//! Reads a rule from text.

use crate::model::{
    ChanceRule, Comparison, EventColumn, MemberRule, Occurrence, RuleDay, RuleEnd, RuleEvent, RuleSequence, RuleStep,
    RuleTime, Span, SpanUnit, Target, TouchpointKind,
};
use crate::predict::HORIZONS;
use crate::texts::text;

use super::words::{Unreadable, Word, WordKind, words};

/// Stands before the name of a property.
const PROPERTY: &str = "property.";

/// Stands before what a chance is of.
pub(super) const CHANCE: &str = "chance:";

/// What chances can be of, as it is written; of two words for one the first is the one that is written back.
pub(super) const CHANCES: [(&str, Target); 3] =
    [("order", Target::Purchase), ("purchase", Target::Purchase), ("silent", Target::Silent)];

/// Reads a rule; an error says what is not understood and where.
pub fn parse(text: &str) -> Result<MemberRule, String> {
    read_all(text, |reader| reader.rule())
}

/// Reads an event, such as `order`, `kind:cart` or `"Product viewed" with device:mobile`; an error says what is not understood
/// and where.
pub fn parse_event(text: &str) -> Result<RuleEvent, String> {
    read_all(text, |reader| {
        reader.take("did");
        reader.event(true)
    })
}

/// Reads a sequence, which may be of one step; an error says what is not understood and where.
pub fn parse_sequence(text: &str) -> Result<RuleSequence, String> {
    read_all(text, |reader| {
        reader.take("did");
        let first = reader.event(true)?;
        match reader.next() {
            None => Ok(RuleSequence { first, then: Vec::new(), end: None }),
            Some(_) => reader.sequence(first),
        }
    })
}

pub(super) fn read_all<T>(text: &str, read: impl Fn(&mut Reader<'_>) -> Result<T, Unreadable>) -> Result<T, String> {
    let read_words = || {
        let words = words(text)?;
        let mut reader = Reader { words: &words, at: 0, end: text.chars().count() + 1 };
        let found = read(&mut reader)?;
        match reader.next() {
            None => Ok(found),
            Some(word) => Err(reader.error(text!("member-rule-is-not-understood-there", n = word.text.as_str()))),
        }
    };
    read_words().map_err(|Unreadable { place, why }| text!("member-rule-at-character", place, why))
}

/// Goes through the words of a rule.
pub(super) struct Reader<'a> {
    words: &'a [Word],
    pub(super) at: usize,
    /// The place after the last character.
    end: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn next(&self) -> Option<&'a Word> {
        self.words.get(self.at)
    }

    /// The next word, where it is neither a name nor a comparison.
    pub(super) fn plain(&self) -> Option<&'a str> {
        self.next().filter(|word| word.kind == WordKind::Plain).map(|word| word.text.as_str())
    }

    /// Takes a word, where it comes next.
    pub(super) fn take(&mut self, word: &str) -> bool {
        let comes = self.plain().is_some_and(|next| next.eq_ignore_ascii_case(word));
        self.at += usize::from(comes);
        comes
    }

    /// What is wrong with the next word, or with the end.
    pub(super) fn error(&self, why: impl Into<String>) -> Unreadable {
        Unreadable { place: self.next().map_or(self.end, |word| word.place), why: why.into() }
    }

    fn rule(&mut self) -> Result<MemberRule, Unreadable> {
        let first = self.condition()?;
        for (word, join) in [("and", MemberRule::All as fn(Vec<MemberRule>) -> MemberRule), ("or", MemberRule::Any)] {
            if !self.take(word) {
                continue;
            }
            let mut rules = vec![first, self.condition()?];
            while self.take(word) {
                rules.push(self.condition()?);
            }
            if self.plain().is_some_and(|next| ["and", "or"].iter().any(|word| next.eq_ignore_ascii_case(word))) {
                return Err(self.error(text!("member-rule-mixed-put-one-them-parentheses")));
            }
            return Ok(join(rules));
        }
        Ok(first)
    }

    pub(super) fn condition(&mut self) -> Result<MemberRule, Unreadable> {
        if self.take("not") {
            return Ok(MemberRule::Not(Box::new(self.condition()?)));
        }
        if self.take("(") {
            let rule = self.rule()?;
            return if self.take(")") {
                Ok(rule)
            } else {
                Err(self.error(text!("member-rule-parenthesis-not-closed")))
            };
        }
        if self.take("first") {
            return self.time(Occurrence::First);
        }
        if self.take("last") {
            return self.time(Occurrence::Last);
        }
        if self.take("value") {
            let is = self.comparison()?.ok_or_else(|| self.error(text!("member-rule-value-is-compared")))?;
            let cents = self.amount()?;
            return Ok(MemberRule::Value { is, cents, within_days: self.within_days()? });
        }
        if self.plain().is_some_and(|word| word.to_lowercase().starts_with(CHANCE)) {
            return self.chance().map(MemberRule::Chance);
        }
        let is_done = self.take("did");
        let what = self.event(is_done)?;
        if self.plain().is_some_and(|next| next.eq_ignore_ascii_case("then")) {
            return self.sequence(what).map(MemberRule::Sequence);
        }
        if !is_done && let Some(is) = self.comparison()? {
            let number = self.number(Some).ok_or_else(|| self.error(text!("member-rule-number-missing")))?;
            return Ok(MemberRule::Count { what, is, number, within_days: self.within_days()? });
        }
        let times = |word: &'a str| word.strip_prefix(['x', 'X']).filter(|digits| *digits != "0");
        let at_least = self.number(times).unwrap_or(1);
        Ok(MemberRule::Did { what, at_least, within_days: self.within_days()? })
    }

    /// `chance:order >= 60%`, or with other days than 30 `chance:silent/90 < 0.2`.
    pub(super) fn chance(&mut self) -> Result<ChanceRule, Unreadable> {
        let word = self.plain().unwrap_or_default().to_lowercase();
        let what = word.strip_prefix(CHANCE).unwrap_or_default();
        let (name, days) = what.split_once('/').map_or((what, None), |(name, days)| (name, Some(days)));
        let known = CHANCES.iter().find(|(word, _)| *word == name);
        let (_, of) = known.ok_or_else(|| {
            let known = CHANCES.map(|(word, _)| word).join(", ");
            self.error(text!("playbook-rule-no-such-value", name, known))
        })?;
        let horizon_days = match days {
            None => ChanceRule::USUAL_HORIZON,
            Some(days) => {
                days.trim_end_matches('d').parse().ok().filter(|days| HORIZONS.contains(days)).ok_or_else(|| {
                    let known = HORIZONS.map(|days| days.to_string()).join(", ");
                    self.error(text!("member-rule-chance-days", known))
                })?
            }
        };
        self.at += 1;
        let is = self.comparison()?.ok_or_else(|| self.error(text!("playbook-rule-chance-is-compared")))?;
        let percent = self.percent().ok_or_else(|| self.error(text!("playbook-rule-percent-missing")))?;
        Ok(ChanceRule { of: *of, horizon_days, is, percent })
    }

    /// A whole number of percent up to 100, or the same as a part of one: `60`, `60%`, `60 %`, `0.6`.
    fn percent(&mut self) -> Option<u8> {
        let word = self.plain()?;
        let percent = match word.split_once('.') {
            None => word.strip_suffix('%').unwrap_or(word).parse().ok(),
            Some((whole, part)) if part.len() <= 2 && !word.starts_with('+') => {
                format!("{whole}{part:0<2}").parse().ok()
            }
            Some(_) => None,
        };
        let percent = percent.filter(|percent| *percent <= 100)?;
        self.at += 1;
        // the sign may stand by itself
        self.take("%");
        Some(percent)
    }

    /// The steps after the first one.
    fn sequence(&mut self, first: RuleEvent) -> Result<RuleSequence, Unreadable> {
        let (mut then, mut without, mut end) = (Vec::new(), None, None);
        while end.is_none() && self.take("then") {
            let is_negative = self.take("not");
            if is_negative && without.is_some() {
                return Err(self.error(text!("member-rule-then-not-twice")));
            }
            let place = self.at;
            let what = self.event(true)?;
            let within = self.within_span()?;
            if !is_negative {
                then.push(RuleStep { what, within, without: without.take() });
            } else if self.plain().is_some_and(|next| next.eq_ignore_ascii_case("then")) {
                if within.is_some() {
                    self.at = place;
                    return Err(self.error(text!("member-rule-within-stands-at-the-step")));
                }
                without = Some(what);
            } else {
                end = Some(RuleEnd { without: what, within });
            }
        }
        if then.is_empty() && end.is_none() {
            return Err(self.error(text!("member-rule-then-missing")));
        }
        Ok(RuleSequence { first, then, end })
    }

    fn time(&mut self, which: Occurrence) -> Result<MemberRule, Unreadable> {
        let what = self.event(true)?;
        if let Some(is) = self.comparison()? {
            let wrong = text!("member-rule-days-ago");
            if is == Comparison::Equal {
                self.at -= 1;
                return Err(self.error(wrong));
            }
            let days = self.days().ok_or_else(|| self.error(wrong))?;
            return match self.take("ago") {
                true => Ok(MemberRule::Time { which, what, when: RuleTime::Ago { is, days } }),
                false => Err(self.error(wrong)),
            };
        }
        for (word, when) in
            [("before", RuleTime::Before as fn(RuleDay) -> RuleTime), ("after", RuleTime::After), ("on", RuleTime::On)]
        {
            if self.take(word) {
                let day = self.plain().and_then(|day| day.parse().ok());
                let day = day.ok_or_else(|| self.error(text!("member-rule-day-missing")))?;
                self.at += 1;
                return Ok(MemberRule::Time { which, what, when: when(RuleDay(day)) });
            }
        }
        Err(self.error(text!("member-rule-time-missing")))
    }

    /// An event; a name without quotes only where nothing else can stand.
    fn event(&mut self, may_be_bare: bool) -> Result<RuleEvent, Unreadable> {
        let first = self.one_event(may_be_bare)?;
        if !self.take("with") {
            return Ok(first);
        }
        let mut all = vec![first, self.one_event(false)?];
        while self.take("with") {
            all.push(self.one_event(false)?);
        }
        Ok(RuleEvent::With(all))
    }

    fn one_event(&mut self, may_be_bare: bool) -> Result<RuleEvent, Unreadable> {
        let word = self.next().ok_or_else(|| self.error(text!("member-rule-condition-missing-end")))?;
        if word.kind == WordKind::Name {
            self.at += 1;
            return Ok(RuleEvent::Touchpoint(word.text.clone()));
        }
        let lower = word.text.to_lowercase();
        let known = match lower.as_str() {
            "activity" | "events" => Some(RuleEvent::Activity),
            "order" | "orders" => Some(RuleEvent::Order),
            "session" | "sessions" => Some(RuleEvent::Session),
            _ => None,
        };
        if let Some(known) = known {
            self.at += 1;
            return Ok(known);
        }
        if let Some(code) = lower.strip_prefix("kind:") {
            let kind = TouchpointKind::from_code(code).ok_or_else(|| {
                let known = TouchpointKind::ALL.map(TouchpointKind::code).join(", ");
                self.error(text!("member-rule-no-kind", code, known))
            })?;
            self.at += 1;
            return Ok(RuleEvent::Kind(kind));
        }
        if lower.starts_with(PROPERTY) {
            return self.property(word);
        }
        if let Some((key, _)) = lower.split_once(':')
            && let Some(column) = EventColumn::from_key(key)
        {
            self.at += 1;
            let value = self.value(&word.text[key.len() + 1..])?;
            return Ok(RuleEvent::Column { column, value });
        }
        let is_word = word.kind == WordKind::Plain && !["(", ")", "and", "or", "not", "then"].contains(&lower.as_str());
        if may_be_bare && is_word {
            self.at += 1;
            return Ok(RuleEvent::Touchpoint(word.text.clone()));
        }
        Err(self.error(text!("member-rule-is-not-understood", other = word.text.as_str())))
    }

    /// `property.plan:pro`, with quotes around either where it has blanks.
    fn property(&mut self, word: &'a Word) -> Result<RuleEvent, Unreadable> {
        self.at += 1;
        let rest = &word.text[PROPERTY.len()..];
        let (name, begin) = match rest.split_once(':') {
            Some((name, begin)) => (name.to_owned(), begin),
            None if rest.is_empty() => {
                let name = self.value("")?;
                let begin = self.plain().and_then(|next| next.strip_prefix(':'));
                let begin = begin.ok_or_else(|| self.error(text!("member-rule-value-missing")))?;
                self.at += 1;
                (name, begin)
            }
            None => return Err(self.error(text!("member-rule-value-missing"))),
        };
        let value = self.value(begin)?;
        Ok(RuleEvent::Property { name, value })
    }

    /// A value that begins in the word before, or the name in quotes that follows.
    pub(super) fn value(&mut self, begin: &str) -> Result<String, Unreadable> {
        if !begin.is_empty() {
            return Ok(begin.to_owned());
        }
        let name = self.next().filter(|word| word.kind == WordKind::Name);
        let name = name.ok_or_else(|| self.error(text!("member-rule-value-missing")))?;
        self.at += 1;
        Ok(name.text.clone())
    }

    /// A comparison, where one comes next.
    pub(super) fn comparison(&mut self) -> Result<Option<Comparison>, Unreadable> {
        let Some(word) = self.next().filter(|word| word.kind == WordKind::Sign) else { return Ok(None) };
        let Some(is) = Comparison::from_sign(&word.text) else {
            let known = Comparison::ALL.map(Comparison::sign).join(", ");
            return Err(self.error(text!("member-rule-no-comparison", sign = word.text.as_str(), known)));
        };
        self.at += 1;
        Ok(Some(is))
    }

    fn within_days(&mut self) -> Result<Option<u32>, Unreadable> {
        if !self.take("within") {
            return Ok(None);
        }
        let days = self.days().ok_or_else(|| self.error(text!("member-rule-within-followed-number-days-such-30d")))?;
        Ok(Some(days))
    }

    /// `30d`, `30days` or `30 days`.
    fn days(&mut self) -> Option<u32> {
        let span = self.span()?;
        (span.unit == SpanUnit::Day).then_some(span.number)
    }

    fn within_span(&mut self) -> Result<Option<Span>, Unreadable> {
        if !self.take("within") {
            return Ok(None);
        }
        let span = self.span().ok_or_else(|| self.error(text!("member-rule-within-followed-by-time")))?;
        Ok(Some(span))
    }

    /// A length of time in one word or in two.
    fn span(&mut self) -> Option<Span> {
        let first = self.plain()?.to_lowercase();
        if let Ok(span) = first.parse() {
            self.at += 1;
            return Some(span);
        }
        let unit = self.words.get(self.at + 1).filter(|word| word.kind == WordKind::Plain)?;
        let span = format!("{first}{}", unit.text.to_lowercase()).parse().ok()?;
        self.at += 2;
        Some(span)
    }

    /// The number in the next word, where it has one.
    pub(super) fn number(&mut self, digits: impl Fn(&'a str) -> Option<&'a str>) -> Option<u32> {
        let number = digits(self.plain()?)?.parse().ok()?;
        self.at += 1;
        Some(number)
    }

    /// An amount of money in hundredths.
    fn amount(&mut self) -> Result<i64, Unreadable> {
        let read = |text: &str| {
            let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
            let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
            let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
            if whole.is_empty() || part.len() > 2 || !is_number(whole) || !is_number(part) {
                return None;
            }
            let cents: i64 = format!("{part:0<2}").parse().ok()?;
            whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents).map(|cents| sign * cents)
        };
        let cents = self.plain().and_then(read).ok_or_else(|| self.error(text!("member-rule-amount-missing")))?;
        self.at += 1;
        Ok(cents)
    }
}
