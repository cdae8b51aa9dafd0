//! Dates and lengths of time in a question: "since May", "last week", "between 3 and 10 May", "im April", "next 30 days".

mod periods;

use std::ops::Range;

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::language::Lexicon;
use super::tokens::Token;

/// A time that a question names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum When {
    /// From a first to a last day; either may be open.
    Days(Option<Date>, Option<Date>),
    /// So many days up to the last one of the data.
    LastDays(u32),
    /// So many days ahead.
    Ahead(u32),
    /// A length of time: the number and the unit of settings, such as `7` and `d`.
    Length(u32, &'static str),
}

impl When {
    /// Whether a time goes up to the last day of the data or beyond.
    pub(super) fn reaches(&self, today: Date) -> bool {
        match self {
            Self::Days(_, to) => to.is_none_or(|to| to >= today),
            Self::LastDays(_) | Self::Ahead(_) => true,
            Self::Length(..) => false,
        }
    }

    /// How many days a length of time has; a day at least.
    pub(super) fn days(&self) -> Option<u32> {
        match self {
            Self::Length(n, "d") | Self::Ahead(n) | Self::LastDays(n) => Some(*n),
            Self::Length(..) => Some(1),
            Self::Days(Some(from), Some(to)) => u32::try_from((*to - *from).get_days() + 1).ok(),
            Self::Days(..) => None,
        }
    }
}

/// A time with the words that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TimeMention {
    pub tokens: Range<usize>,
    pub when: When,
}

/// First and last day, and whether the words said a month or year by themselves.
type Days = (Date, Date);

/// Finds every time that a question names. `today` is the last day of the data.
pub(super) fn times(text: &str, words: &[Token], lexicon: &Lexicon, today: Date) -> Vec<TimeMention> {
    let reader = Reader { text, words, lexicon, today };
    let (mut found, mut i) = (Vec::new(), 0);
    while i < words.len() {
        match reader.time(i) {
            Some((length, when)) => {
                found.push(TimeMention { tokens: i..i + length, when });
                i += length;
            }
            None => i += 1,
        }
    }
    found
}

/// A text with a date such as 4/5 that may be a day and month or a month and day, written in both ways; nothing where no date
/// is like that. The other words keep their places.
pub(super) fn two_ways(text: &str) -> Option<[String; 2]> {
    let is_part = |c: char| c.is_ascii_digit() || c == '/';
    let is_both = |part: &str| part.len() <= 2 && part.parse().is_ok_and(|n: u8| (1..=12).contains(&n));
    let mut words = text.split(|c| !is_part(c)).filter_map(|word| Some((word, word.split_once('/')?)));
    let (word, (first, second)) =
        words.find(|(_, (first, second))| is_both(first) && is_both(second) && first != second)?;
    let with = |date: String| text.replacen(word, &date, 1);
    Some([with(format!("{first}.{second}")), with(format!("{second}.{first}"))])
}

/// The largest number of days, weeks, months or years that is counted: more is no time that a project knows.
const LARGEST: u32 = 10_000;

struct Reader<'a> {
    text: &'a str,
    words: &'a [Token],
    lexicon: &'a Lexicon,
    today: Date,
}

impl Reader<'_> {
    fn means(&self, at: usize, meaning: &str) -> bool {
        self.words.get(at).is_some_and(|word| self.lexicon.means(word, meaning))
    }

    /// The length of a phrase of this meaning that begins here.
    fn phrase(&self, at: usize, meaning: &str) -> Option<usize> {
        let rest = self.words.get(at..)?;
        self.lexicon.at(rest).filter(|(_, known)| *known == meaning).map(|(words, _)| words).max()
    }

    /// The place after small words such as "the", "of" and the endings of "3rd".
    fn past_small(&self, mut at: usize) -> usize {
        let is_ending = |word: &Token| {
            matches!(
                word.word.as_str(),
                "st" | "nd" | "rd" | "th" | "er" | "o" | "a" | "of" | "de" | "du" | "del" | "do"
            )
        };
        while self.words.get(at).is_some_and(|word| is_ending(word) || self.is_article(word)) {
            at += 1;
        }
        at
    }

    fn is_article(&self, word: &Token) -> bool {
        let is_small = self.lexicon.means(word, "skip") && word.word.chars().count() <= 3 && !word.is_number();
        is_small && !(1..=12).any(|month| self.lexicon.means(word, &format!("month-{month}")))
    }

    fn number(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at)?;
        if let Ok(number) = word.word.parse() {
            return Some(number).filter(|number| *number <= LARGEST);
        }
        let named = self.lexicon.at(std::slice::from_ref(word)).find_map(|(_, meaning)| meaning.strip_prefix("n-"));
        named.and_then(|number| number.parse().ok())
    }

    fn unit(&self, at: usize) -> Option<&'static str> {
        ["day", "week", "month", "quarter", "year", "hour", "minute"]
            .into_iter()
            .find(|unit| self.means(at, &format!("u-{unit}")))
    }

    fn month(&self, at: usize) -> Option<i8> {
        let month = (1..=12).find(|month| self.means(at, &format!("month-{month}")))?;
        // "may" and "march" are verbs too: a month begins with a capital letter, or stands where a date stands
        let word = &self.words[at];
        let is_verb = matches!(word.word.as_str(), "may" | "march" | "mar" | "dec" | "set" | "out");
        let is_capital = self.text[word.start..].starts_with(char::is_uppercase);
        let stands_in_date =
            ["since", "until", "in", "before-date", "after-date", "between", "from", "and", "to", "last", "this"];
        let after_date_word =
            at > 0 && (self.words[at - 1].is_number() || stands_in_date.iter().any(|of| self.means(at - 1, of)));
        let before_year = self.year(at + 1).is_some();
        (!is_verb || is_capital || after_date_word || before_year || self.is_compared(at)).then_some(month)
    }

    fn year(&self, at: usize) -> Option<i16> {
        let word = self.words.get(at).filter(|word| word.word.len() == 4)?;
        word.word.parse().ok().filter(|year| (2000..2100).contains(year))
    }

    /// A time, with the words that connect it.
    fn time(&self, at: usize) -> Option<(usize, When)> {
        let begins = |meaning| self.phrase(at, meaning).map(|words| self.past_small(at + words));
        for opener in ["between", "from", "in"] {
            if let Some(next) = begins(opener)
                && let Some((end, first, last)) = self.two_dates(next)
            {
                return Some((end - at, When::Days(Some(first), Some(last))));
            }
        }
        // "since the start of" may be one phrase: of "since the start of the year" the shorter one opens
        let rest = self.words.get(at..).unwrap_or_default();
        for words in self.lexicon.at(rest).filter(|(_, of)| *of == "since").map(|(words, _)| words) {
            let next = self.past_small(at + words);
            if let Some(own) = self.phrase(next, "year-start") {
                return Some((next + own - at, When::Days(Some(self.today.first_of_year()), None)));
            }
        }
        // "for 30 days", "seit 30 Tagen"
        if let Some(next) = begins("since").or_else(|| begins("in"))
            && let Some((end, When::Length(n, "d"))) = self.relative(next)
            && (begins("since").is_some() || self.words[at].word == "for")
        {
            return Some((end - at, When::LastDays(n)));
        }
        let from = |(first, _): Days| When::Days(Some(first), None);
        let to = |(_, last): Days| When::Days(None, Some(last));
        let before = |(first, _): Days| When::Days(None, first.yesterday().ok());
        let after = |(_, last): Days| When::Days(last.tomorrow().ok(), None);
        let all = |(first, last): Days| When::Days(Some(first), Some(last));
        let connectives: [(&str, &dyn Fn(Days) -> When); 6] = [
            ("since", &from),
            ("until", &to),
            ("before-date", &before),
            ("after-date", &after),
            ("in", &all),
            ("from", &all),
        ];
        for (meaning, when) in connectives {
            let Some(next) = begins(meaning) else { continue };
            if let Some((end, days)) = self.days(next) {
                return Some((end - at, when(days)));
            }
            if meaning == "in"
                && let Some((end, year)) = self.whole_year(next)
            {
                return Some((end - at, when(year)));
            }
        }
        if let Some((end, first, last)) = self.two_dates(at) {
            return Some((end - at, When::Days(Some(first), Some(last))));
        }
        if let Some((end, days)) = self.days(at) {
            return Some((end - at, all(days)));
        }
        if let Some((end, year)) = self.whole_year(at) {
            return Some((end - at, all(year)));
        }
        self.relative(at).map(|(end, when)| (end - at, when))
    }

    /// "last 30 days", "in the next 2 weeks", "within 7 days", "7 days", and the same in the order of other languages.
    fn relative(&self, at: usize) -> Option<(usize, When)> {
        if self.phrase(at, "tomorrow").is_some() {
            return Some((at + 1, When::Ahead(1)));
        }
        let opener = ["within", "in"].into_iter().find_map(|of| Some((of, self.past_small(at + self.phrase(at, of)?))));
        let (is_within, begin) = opener.map_or((false, at), |(of, next)| (of == "within", next));
        let places = [begin, at];
        for begin in if begin == at { &places[1..] } else { &places[..] } {
            let begin = *begin;
            let (mut n, mut which, mut unit, mut i) = (None, None, None, begin);
            // the number, the unit and "last" or "next" stand in an order that depends on the language
            while i < self.words.len() && unit.is_none() {
                if let Some(number) = self.number(i).filter(|_| n.is_none()) {
                    n = Some(number);
                } else if let Some(found) = self.direction(i).filter(|_| which.is_none()) {
                    which = Some(found);
                } else if let Some(found) = self.unit(i) {
                    unit = Some(found);
                } else if i == begin || !self.is_article(&self.words[i]) {
                    break;
                }
                i += 1;
            }
            let Some(unit) = unit else { continue };
            // "la semana que viene", "la semaine qui vient"
            let past = i + usize::from(self.words.get(i).is_some_and(|of| matches!(of.word.as_str(), "que" | "qui")));
            if which.is_none()
                && let Some(found) = self.direction(past)
            {
                which = Some(found);
                i = past + 1;
            }
            let (n_days, length) = match unit {
                "day" => (1, "d"),
                "week" => (7, "d"),
                "month" => (30, "d"),
                "quarter" => (90, "d"),
                "year" => (365, "d"),
                "hour" => (1, "h"),
                _ => (1, "min"),
            };
            let found = match (which, n) {
                (Some("date-next"), n) if length == "d" => When::Ahead(n.unwrap_or(1) * n_days),
                (Some("ago"), Some(n)) if length == "d" => {
                    let day = self.today.checked_sub(i64::from(n * n_days).days()).ok()?;
                    When::Days(Some(day), Some(day))
                }
                (Some("last"), Some(n)) if length == "d" => When::LastDays(n * n_days),
                (None, Some(n)) => When::Length(if length == "d" { n * n_days } else { n }, length),
                (None, None) if is_within && length == "d" => When::Length(n_days, length),
                _ => continue,
            };
            return Some((i, found));
        }
        None
    }

    fn direction(&self, at: usize) -> Option<&'static str> {
        ["last", "date-next", "ago"].into_iter().find(|of| self.means(at, of))
    }

    /// "April and May", "3 and 10 May", "3 May to 10 June": first and last day.
    fn two_dates(&self, at: usize) -> Option<(usize, Date, Date)> {
        let joins = |i: usize| ["and", "to", "until"].iter().any(|of| self.means(i, of));
        if let Some((middle, (first, _))) = self.days(at)
            && joins(middle)
            && let Some((end, (_, last))) = self.days(self.past_small(middle + 1))
            && first <= last
            && !self.is_compared(at)
        {
            return Some((end, first, last));
        }
        // a day whose month stands with the second one
        let day = self.first_day(at)?;
        // "14 a 20 de abril": the small word joins here; "14–20 April": nothing does but the sign
        let is_to = |i: usize| self.words.get(i).is_some_and(|word| matches!(word.word.as_str(), "a" | "au" | "al"));
        let past = self.past_small(at + 1);
        let after = match at + 1 {
            _ if self.words[at].word.contains('-') => at,
            next if self.is_joined_by_sign(at) => next,
            next if is_to(next) || joins(next) => next + 1,
            _ if joins(past) => past + 1,
            _ => return None,
        };
        let (end, (second, last)) = match self.words[at].word.split_once('-') {
            Some((_, second)) => self.day_and_month(second.parse().ok()?, at)?,
            None => self.days(self.past_small(after))?,
        };
        let first = date(second.year(), second.month(), 1).checked_add((i64::from(day) - 1).days()).ok()?;
        (first <= last && first.month() == second.month()).then_some((end, first, last))
    }

    /// The first of two days of one month, "14" or the one of "14-20".
    fn first_day(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at)?;
        let number = word.word.split_once('-').map_or_else(|| self.number(at), |(first, _)| first.parse().ok());
        number.filter(|day| (1..=31).contains(day))
    }

    /// Whether a line joins a number to the one after it: "14–20".
    fn is_joined_by_sign(&self, at: usize) -> bool {
        let (Some(word), Some(next)) = (self.words.get(at), self.words.get(at + 1)) else { return false };
        let between = self.text.get(word.end..next.start).unwrap_or_default();
        next.is_number() && between.contains(['-', '–', '—'])
    }

    /// A day whose month stands after the word at this place.
    fn day_and_month(&self, day: i8, at: usize) -> Option<(usize, Days)> {
        let next = self.past_small(at + 1);
        let month = self.month(next)?;
        let (end, year) = self.year_after(next + 1, month, day);
        let found = Date::new(year, month, day).ok()?;
        Some((end, (found, found)))
    }

    /// Whether the words compare two times instead of joining them.
    fn is_compared(&self, at: usize) -> bool {
        self.words[..at].iter().any(|word| self.lexicon.means(word, "compare"))
    }

    /// A day, month, quarter or "last week": the place after it, its first and last day.
    fn days(&self, at: usize) -> Option<(usize, Days)> {
        let word = self.words.get(at)?;
        if let Some(found) = self.calendar_week(at).or_else(|| self.named_quarter(at)) {
            return Some(found);
        }
        if let Some(days) = self.in_figures(&word.word) {
            return Some((at + 1, days));
        }
        if let Some(day) = self.number(at).filter(|day| (1..=31).contains(day) && word.is_number()) {
            let next = self.past_small(at + 1);
            if let Some(month) = self.month(next) {
                let (end, year) = self.year_after(next + 1, month, day as i8);
                let found = Date::new(year, month, day as i8).ok()?;
                return Some((end, (found, found)));
            }
        }
        if let Some(month) = self.month(at) {
            let next = self.past_small(at + 1);
            // "in May, 20 % off" is no day
            let between = self.words.get(at + 1).and_then(|next| self.text.get(word.end..next.start));
            let is_apart = between.is_some_and(|between| between.contains([',', ';', '(']))
                || self.words.get(at + 2).is_some_and(|after| after.word == "%");
            let day =
                self.number(at + 1).filter(|day| (1..=31).contains(day) && self.unit(at + 2).is_none() && !is_apart);
            if let Some(day) = day {
                let (end, year) = self.year_after(at + 2, month, day as i8);
                let found = Date::new(year, month, day as i8).ok()?;
                return Some((end, (found, found)));
            }
            let year = self.year(next);
            let first = date(year.unwrap_or_else(|| self.year_of(month, 1)), month, 1);
            return Some((if year.is_some() { next + 1 } else { at + 1 }, (first, first.last_of_month())));
        }
        if let Some(days) = self.named_part(at) {
            return Some(days);
        }
        if let Some(quarter) = self.number(at + 1).filter(|n| word.word == "q" && (1..=4).contains(n)) {
            let month = quarter as i8 * 3 - 2;
            let year = self.year(at + 2);
            let first = date(year.unwrap_or_else(|| self.year_of(month, 1)), month, 1);
            let last = first.checked_add(2.months()).ok()?.last_of_month();
            return Some((at + 2 + usize::from(year.is_some()), (first, last)));
        }
        if self.phrase(at, "today").is_some() && word.word != "now" {
            return Some((at + 1, (self.today, self.today)));
        }
        if self.phrase(at, "yesterday").is_some() {
            let day = self.today.yesterday().ok()?;
            return Some((at + 1, (day, day)));
        }
        self.last_or_this(at)
    }

    fn whole_year(&self, at: usize) -> Option<(usize, Days)> {
        let year = self.year(at)?;
        Some((at + 1, (date(year, 1, 1), date(year, 12, 31))))
    }

    /// "last week", "this month", "semaine dernière".
    fn last_or_this(&self, at: usize) -> Option<(usize, Days)> {
        // "per month this year": the month says how it is counted
        if self.unit(at).is_some() && at > 0 && self.means(at - 1, "per") && self.unit(at + 2).is_some() {
            return None;
        }
        // "esta semana que viene" is the next one
        let past =
            at + 2 + usize::from(self.words.get(at + 2).is_some_and(|of| matches!(of.word.as_str(), "que" | "qui")));
        if self.means(at, "this") && self.unit(at + 1).is_some() && past > at + 2 && self.means(past, "date-next") {
            return None;
        }
        let side = |i: usize| ["last", "this"].into_iter().find(|of| self.means(i, of));
        let (unit, which, end) = match (side(at), self.unit(at)) {
            (Some("last"), _) if self.unit(at + 1).is_none() => (self.unit_before(at)?, "last", at + 1),
            (Some(which), _) => (self.unit(at + 1)?, which, at + 2),
            (None, Some(unit)) => (unit, side(at + 1)?, at + 2),
            (None, None) => return None,
        };
        // the day after the data, so that a week or month that ends with the data is over
        let now = self.today.tomorrow().ok()?;
        let begin = |day: Date| -> Option<Date> {
            Some(match unit {
                "week" => day.checked_sub(i64::from(day.weekday().since(Weekday::Monday)).days()).ok()?,
                "month" => day.first_of_month(),
                "quarter" => date(day.year(), (day.month() - 1) / 3 * 3 + 1, 1),
                "year" => day.first_of_year(),
                _ => return None,
            })
        };
        let length: Span = match unit {
            "week" => 1.week(),
            "month" => 1.month(),
            "quarter" => 3.months(),
            _ => 1.year(),
        };
        let first = match which {
            "this" => begin(self.today)?,
            // beside "this month" the last one is the one before it
            _ if self.says_this(unit) => begin(self.today)?.checked_sub(length).ok()?,
            _ => begin(now)?.checked_sub(length).ok()?,
        };
        let last = first.checked_add(length).ok()?.yesterday().ok()?;
        Some((end, (first, last)))
    }

    fn says_this(&self, unit: &str) -> bool {
        (0..self.words.len()).any(|at| self.means(at, "this") && self.unit(at + 1) == Some(unit))
    }

    /// The unit that "the last one" means after "this month", where the two are compared.
    fn unit_before(&self, at: usize) -> Option<&'static str> {
        let before = (0..at).rev().find_map(|at| Some((at, self.unit(at)?)));
        let (place, unit) = before.filter(|_| self.is_compared(at))?;
        (place > 0 && self.means(place - 1, "this")).then_some(unit)
    }

    /// `2026-05-03`, `2026-05`, `3.5.2026`, `3/5/2026`, `3.5`.
    fn in_figures(&self, word: &str) -> Option<Days> {
        let parts: Vec<i16> = word.split(['-', '.', '/']).map(str::parse).collect::<Result<_, _>>().ok()?;
        let day = |year: i16, month: i16, day: i16| {
            Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().map(|found| (found, found))
        };
        match parts[..] {
            [year, month, of] if year > 1900 => day(year, month, of),
            [of, month, year] if year > 1900 => day(year, month, of),
            [of, month, year] if (20..70).contains(&year) => day(2000 + year, month, of),
            // "3.5" is a day of this year; "3/5" is that, or the fifth of March, so that nobody can tell
            [of, month] if word.contains('.') => {
                day(self.year_of(i8::try_from(month).ok()?, i8::try_from(of).ok()?), month, of)
            }
            [year, month] if year > 1900 => {
                let (first, _) = day(year, month, 1)?;
                Some((first, first.last_of_month()))
            }
            _ => None,
        }
    }

    /// The year after a day and month, where one is written; else the last one in which that day was.
    fn year_after(&self, at: usize, month: i8, day: i8) -> (usize, i16) {
        let next = self.past_small(at);
        match self.year(next) {
            Some(year) => (next + 1, year),
            None => (at, self.year_of(month, day)),
        }
    }

    fn year_of(&self, month: i8, day: i8) -> i16 {
        let is_later = (month, day) > (self.today.month(), self.today.day());
        self.today.year() - i16::from(is_later)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::language::AskLanguage;
    use crate::ask::tokens::tokens;

    fn read(language: AskLanguage, text: &str) -> Vec<When> {
        let words = tokens(text, &language.stemmer());
        times(text, &words, language.lexicon(), date(2026, 5, 31)).into_iter().map(|time| time.when).collect()
    }

    fn days(from: Option<(i8, i8)>, to: Option<(i8, i8)>) -> Vec<When> {
        let day = |at: Option<(i8, i8)>| at.map(|(month, day)| date(2026, month, day));
        vec![When::Days(day(from), day(to))]
    }

    #[test]
    fn dates_are_read_in_every_language() {
        use AskLanguage::{English, French, German, Portuguese, Spanish};
        let since_may = days(Some((5, 1)), None);
        for (language, text) in [
            (English, "lost since May"),
            (German, "verloren seit Mai"),
            (French, "perdus depuis mai"),
            (Spanish, "perdidos desde mayo"),
            (Portuguese, "perdidos desde maio"),
        ] {
            assert_eq!(read(language, text), since_may, "{text}");
        }
        let april = days(Some((4, 1)), Some((4, 30)));
        for (language, text) in
            [(English, "in April"), (German, "im April"), (French, "en avril"), (Spanish, "en abril")]
        {
            assert_eq!(read(language, text), april, "{text}");
        }
        assert_eq!(read(English, "between 3 and 10 May"), days(Some((5, 3)), Some((5, 10))));
        assert_eq!(read(English, "from 2026-04-03 to 2026-05-02"), days(Some((4, 3)), Some((5, 2))));
        assert_eq!(read(German, "vom 1.4.2026 bis 30.4.2026"), april);
        assert_eq!(read(English, "in the first half of May"), days(Some((5, 1)), Some((5, 15))));
        assert_eq!(read(English, "last week"), days(Some((5, 25)), Some((5, 31))), "the last whole one");
        assert_eq!(read(French, "la semaine derni\u{e8}re"), days(Some((5, 25)), Some((5, 31))));
    }

    #[test]
    fn ranges_weeks_and_quarters_are_read_in_every_language() {
        use AskLanguage::{English, French, German, Portuguese, Spanish};
        let range = days(Some((5, 4)), Some((5, 17)));
        for (language, text) in [
            (English, "4-17 May"),
            (English, "4\u{2013}17 May"),
            (English, "from May 4 to May 17"),
            (German, "vom 4. bis 17. Mai"),
            (German, "vom 4. bis zum 17. Mai"),
            (French, "du 4 au 17 mai"),
            (Spanish, "del 4 al 17 de mayo"),
            (Portuguese, "de 4 a 17 de maio"),
            (English, "weeks 19 and 20"),
            (German, "in KW 19 und 20"),
        ] {
            assert_eq!(read(language, text), range, "{text}");
        }
        let quarter = days(Some((1, 1)), Some((3, 31)));
        for (language, text) in [
            (English, "in Q1"),
            (English, "in the first quarter"),
            (German, "im 1. Quartal"),
            (French, "au premier trimestre"),
            (Spanish, "en el primer trimestre"),
            (Portuguese, "no primeiro trimestre"),
        ] {
            assert_eq!(read(language, text), quarter, "{text}");
        }
        for (language, text) in [
            (English, "since the start of the year"),
            (German, "seit Jahresbeginn"),
            (French, "depuis le d\u{e9}but de l'ann\u{e9}e"),
            (Spanish, "desde principios de a\u{f1}o"),
            (Portuguese, "desde o in\u{ed}cio do ano"),
        ] {
            assert_eq!(read(language, text), days(Some((1, 1)), None), "{text}");
        }
        assert_eq!(read(English, "in May, 20 % off"), days(Some((5, 1)), Some((5, 31))));
    }

    #[test]
    fn lengths_are_ahead_behind_or_neither() {
        use AskLanguage::{English, German, Spanish};
        assert_eq!(read(English, "in the next 2 weeks"), [When::Ahead(14)]);
        assert_eq!(read(German, "in den n\u{e4}chsten 30 Tagen"), [When::Ahead(30)]);
        assert_eq!(read(Spanish, "los \u{fa}ltimos 30 d\u{ed}as"), [When::LastDays(30)]);
        assert_eq!(read(English, "within 7 days"), [When::Length(7, "d")]);
        assert_eq!(read(English, "who may march on"), [], "verbs are no months");
        assert_eq!(
            read(English, "since December"),
            [When::Days(Some(date(2025, 12, 1)), None)],
            "the last one that was"
        );
    }
}
