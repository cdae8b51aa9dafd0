//! Days that have a name or a number of their own: calendar weeks, quarters, Christmas, the first half of May.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

use super::{Days, Reader};
use crate::ask::tokens::Token;

impl Reader<'_> {
    /// "week 19", "KW 19 und 20".
    pub(super) fn calendar_week(&self, at: usize) -> Option<(usize, Days)> {
        let is_week = self.words.get(at)?.word == "kw" || self.means(at, "u-week");
        let week = |i: usize| {
            let word = self.words.get(i).filter(|word| word.is_number())?;
            let is_alone = self.unit(i + 1).is_none() && self.month(self.past_small(i + 1)).is_none();
            word.word.parse::<i8>().ok().filter(|week| is_alone && (1..=53).contains(week))
        };
        let first = week(at + 1).filter(|_| is_week)?;
        let year = self.year(at + 2);
        let (mut end, mut last) = (at + 2 + usize::from(year.is_some()), first);
        if year.is_none()
            && ["and", "to", "until"].iter().any(|of| self.means(at + 2, of))
            && let Some(second) = week(at + 3).filter(|second| *second > first)
        {
            (end, last) = (at + 4, second);
        }
        let monday = |year: i16, week: i8| ISOWeekDate::new(year, week, Weekday::Monday).ok().map(ISOWeekDate::date);
        let of_year = |year: i16| monday(year, first).zip(monday(year, last)?.checked_add(6.days()).ok());
        let this = self.today.year();
        let found = year.map_or_else(
            || of_year(this).filter(|(first, _)| *first <= self.today).or_else(|| of_year(this - 1)),
            of_year,
        );
        Some((end, found?))
    }

    /// "first quarter", "2. Quartal", "troisième trimestre 2025".
    pub(super) fn named_quarter(&self, at: usize) -> Option<(usize, Days)> {
        const ORDINALS: [&[&str]; 4] = [
            &["first", "erste", "premier", "primer", "primeir"],
            &["second", "zweite", "deuxieme", "segund"],
            &["third", "dritte", "troisieme", "tercer", "terceir"],
            &["fourth", "vierte", "quatrieme", "cuarto", "quarto"],
        ];
        let word = self.words.get(at)?;
        let is_ending =
            |word: &Token| matches!(word.word.as_str(), "st" | "nd" | "rd" | "th" | "er" | "eme" | "e" | "o" | "º");
        let (quarter, next) = if word.is_number() {
            let has_point = self.text.get(word.end..).is_some_and(|rest| rest.starts_with(['.', 'º']));
            let has_ending = self.words.get(at + 1).is_some_and(is_ending);
            let number = word.word.parse::<i8>().ok().filter(|n| (1..=4).contains(n) && (has_point || has_ending))?;
            (number, at + 1 + usize::from(has_ending))
        } else {
            let which = ORDINALS.iter().position(|words| words.iter().any(|of| word.word.starts_with(of)))?;
            (i8::try_from(which).ok()? + 1, at + 1)
        };
        if !self.means(next, "u-quarter") {
            return None;
        }
        let month = quarter * 3 - 2;
        let (end, year) = self.year_after(next + 1, month, 1);
        let first = date(year, month, 1);
        Some((end, (first, first.checked_add(2.months()).ok()?.last_of_month())))
    }

    /// "Christmas", "first half of May", "last week of April", "week of 4 May".
    pub(super) fn named_part(&self, at: usize) -> Option<(usize, Days)> {
        if let Some(words) = self.phrase(at, "year-start") {
            return Some((at + words, (self.today.first_of_year(), self.today)));
        }
        for (meaning, month, day) in [("day-12-25", 12, 25), ("day-1-1", 1, 1)] {
            if let Some(words) = self.phrase(at, meaning) {
                let (end, year) = self.year_after(at + words, month, day);
                let found = Date::new(year, month, day).ok()?;
                return Some((end, (found, found)));
            }
        }
        for (half, meaning) in ["half-1", "half-2"].into_iter().enumerate() {
            if let Some(words) = self.phrase(at, meaning)
                && let Some((end, (first, last))) = self.days(self.past_small(at + words))
            {
                let middle = first.checked_add(14.days()).ok()?;
                return Some((end, if half == 0 { (first, middle) } else { (middle.tomorrow().ok()?, last) }));
            }
        }
        if let Some(words) = self.phrase(at, "week-of")
            && let Some((end, (first, last))) = self.days(self.past_small(at + words))
            && first == last
            && !self.means(end, "until")
            && !self.means(end, "to")
            && !(at > 0 && self.means(at - 1, "by"))
        {
            let monday = first.checked_sub(i64::from(first.weekday().since(Weekday::Monday)).days()).ok()?;
            return Some((end, (monday, monday.checked_add(6.days()).ok()?)));
        }
        let is_last_week = (self.means(at, "last") && self.means(at + 1, "u-week"))
            || (self.means(at, "u-week") && self.means(at + 1, "last"));
        if is_last_week
            && let Some((end, (_, last))) = self.days(self.past_small(at + 2))
            && end > at + 2
        {
            return Some((end, (last.checked_sub(6.days()).ok()?, last)));
        }
        None
    }
}
