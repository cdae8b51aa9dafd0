//! Journeys of channels that lead to conversions, as a database counts them: by path, so that every model is computed here.

use crate::analysis::attribution::{
    CountedBuyers, CountedJourneys, CountedLater, CountedReaders, JourneyEnd, JourneyRules, LATER_DAYS, TouchChannels,
};
use crate::texts::text;

use super::channel_terms::ChannelTerms;
use super::database::{RemoteError, Row};
use super::dialect::JourneyTerms;
use super::events::is_one_of;
use super::journeys::{RemoteJourneys, money};
use super::people_query::PeopleQuery;
use super::rows::{Cells, ask_at_most};

/// More different journeys than this are too many to hand over at once.
const MOST_JOURNEYS: u64 = 1_000_000;
/// More journeys of one customer without a conversion make a statement too long.
const MOST_WINDOWS: i64 = 60;
/// Before all times that databases know.
const LONG_AGO: i64 = -4_000_000_000_000_000_000;
const LATER: i64 = LATER_DAYS * 86_400_000;

impl RemoteJourneys<'_> {
    /// What journeys depend on, by the rules of a question; an error where a statement cannot follow them.
    pub fn channel_terms(&self, channels: &TouchChannels, rules: &JourneyRules) -> Result<ChannelTerms, RemoteError> {
        if !self.every_event_has_a_channel {
            return Err(RemoteError::not_for(text!("remote-without-missing-channels")));
        }
        let span = self.until.saturating_sub(self.known_from).max(0);
        let windows = rules.look_back.map_or(0, |look_back| span / look_back.max(1));
        if windows > MOST_WINDOWS {
            return Err(RemoteError::not_for(text!("remote-without-so-short-a-look-back")));
        }
        Ok(ChannelTerms {
            gap: self.terms.gap,
            support: channels.support.map_or(-2, i64::from),
            direct: channels.direct.into(),
            look_back: rules.look_back,
            first_only: rules.first_only,
            with_direct: rules.with_direct,
            from: rules.from.max(LONG_AGO),
            until: self.until,
            windows: windows as usize,
        })
    }

    /// The journeys, each on its path, and the customers by the paths on which they converted.
    pub fn channel_journeys(
        &self,
        terms: &ChannelTerms,
    ) -> Result<(Vec<CountedJourneys>, Vec<CountedBuyers>), RemoteError> {
        let journeys = self.ask.1.channel_journeys(&self.active_events, terms);
        let query = format!(
            "SELECT ending, taken, ages, sold, back, COUNT(*) AS journeys FROM (SELECT ending, \
             CASE WHEN ending = 2 THEN '' ELSE path END AS taken, ages, sold, back FROM ({journeys}) AS j) AS k \
             GROUP BY ending, taken, ages, sold, back"
        );
        let rows = self.many_rows(&query, &["ending", "taken", "ages", "sold", "back", "journeys"])?;
        let counted = rows.iter().map(|row| {
            let mut cells = Cells::of(row);
            let (ending, channels) = (cells.number::<u8>()?, numbers(cells.text()?)?);
            let (ages, sold, back) = (numbers(cells.text()?)?, numbers(cells.text()?)?, numbers(cells.text()?)?);
            let end = match ending {
                1 => JourneyEnd::Conversion { ages, value: worth(&sold, &back) },
                0 => JourneyEnd::Nothing,
                _ => JourneyEnd::Open,
            };
            Ok(CountedJourneys { channels, end, journeys: cells.number()? })
        });
        let counted = counted.collect::<Result<_, RemoteError>>()?;
        let paths = self.ask.1.different("path", "ending = 1", " ");
        let query = format!(
            "SELECT paths, COUNT(*) AS people FROM (SELECT who, {paths} AS paths FROM ({journeys}) AS j \
             WHERE ending < 2 GROUP BY who) AS k GROUP BY paths"
        );
        let rows = self.many_rows(&query, &["paths", "people"])?;
        let buyers = rows.iter().map(|row| {
            let mut cells = Cells::of(row);
            let paths = cells.text()?.unwrap_or_default().split_whitespace().map(|path| numbers(Some(path)));
            Ok(CountedBuyers { paths: paths.collect::<Result<_, _>>()?, customers: cells.number()? })
        });
        Ok((counted, buyers.collect::<Result<_, RemoteError>>()?))
    }

    /// Those who converted on a journey with one of these channels.
    pub fn people_who_converted_by(&self, terms: &ChannelTerms, channels: &[usize]) -> PeopleQuery {
        let journeys = self.ask.1.channel_journeys(&self.active_events, terms);
        let has = |channel: &usize| {
            let (only, middle) = (channel.to_string(), format!("%,{channel},%"));
            let (first, last) = (format!("{channel},%"), format!("%,{channel}"));
            format!("path = '{only}' OR path LIKE '{middle}' OR path LIKE '{first}' OR path LIKE '{last}'")
        };
        let any = channels.iter().map(has).collect::<Vec<_>>().join(" OR ");
        PeopleQuery::of_rows(&journeys, &format!("ending = 1 AND ({any})"))
    }

    /// What customers paid after their first order, by the channel that they first came by.
    pub fn later_orders(&self, terms: &ChannelTerms) -> Result<Vec<CountedLater>, RemoteError> {
        let words = self.ask.1;
        // twice the money, and one more for a line of an order
        let line = words.text("2 * part + hit");
        let counts =
            format!("n > hit_n AND at > first_hit_at AND at - first_hit_at <= {LATER} AND (hit = 1 OR part <> 0)");
        let (from, until) = (terms.from, terms.until);
        let query = format!(
            "SELECT came_by, later, COUNT(*) AS people FROM (SELECT who, MAX(CASE WHEN n = 1 THEN via ELSE -1 END) AS came_by, \
             {} AS later FROM (SELECT who, at, n, via, hit, hit_n, first_hit_at, {} AS part FROM ({}) AS o) AS p \
             WHERE hit_n > 0 AND first_hit_at >= {from} AND first_hit_at + {LATER} < {until} GROUP BY who) AS c \
             GROUP BY came_by, later",
            words.in_turn(&line, "n", &counts),
            self.paid_part,
            self.whenever()
        );
        let rows = self.many_rows(&query, &["came_by", "later", "people"])?;
        let read = |row: &Row| {
            let mut cells = Cells::of(row);
            let channel = cells.number()?;
            let lines: Vec<i64> = numbers(cells.text()?)?;
            let later = lines.iter().map(|line| (line.rem_euclid(2) == 1, money(line.div_euclid(2)))).collect();
            Ok(CountedLater { channel, later, customers: cells.number()? })
        };
        rows.iter().map(read).collect()
    }

    /// Which of some touchpoints customers looked at before they first reached the goal, or without reaching it.
    pub fn readers(&self, terms: &ChannelTerms, looked_at: &[u16]) -> Result<Vec<CountedReaders>, RemoteError> {
        let words = self.ask.1;
        let is_read = format!("{} AND (hit_n = 0 OR n < hit_n)", is_one_of("code", looked_at.iter().copied()));
        let query = format!(
            "SELECT pages, converted, COUNT(*) AS people FROM (SELECT who, {} AS pages, \
             MAX(CASE WHEN hit_n > 0 THEN 1 ELSE 0 END) AS converted FROM ({}) AS o \
             WHERE hit_n = 0 OR first_hit_at >= {} GROUP BY who) AS r WHERE pages <> '' GROUP BY pages, converted",
            words.different(&words.text("code"), &is_read, ","),
            self.whenever(),
            terms.from
        );
        let rows = self.many_rows(&query, &["pages", "converted", "people"])?;
        let read = |row: &Row| {
            let mut cells = Cells::of(row);
            let read = numbers(cells.text()?)?;
            Ok(CountedReaders { read, converted: cells.number::<u8>()? == 1, customers: cells.number()? })
        };
        rows.iter().map(read).collect()
    }

    /// Events in order, whose goal counts whenever it is reached.
    fn whenever(&self) -> String {
        self.ask.1.ordered(&self.events, &JourneyTerms { window: None, ..self.terms })
    }

    fn many_rows(&self, query: &str, columns: &[&str]) -> Result<Vec<Row>, RemoteError> {
        let rows = ask_at_most(MOST_JOURNEYS, self.ask, query, columns, self.progress)?;
        rows.ok_or_else(|| RemoteError::NotForThis(text!("remote-too-many-journeys", n = MOST_JOURNEYS)))
    }
}

/// Whole numbers that stand in one text.
fn numbers<T: std::str::FromStr>(text: Option<&str>) -> Result<Vec<T>, RemoteError> {
    let all = text.unwrap_or_default().split(',').filter(|number| !number.is_empty());
    all.map(|number| number.parse().map_err(|_| RemoteError::Cut)).collect()
}

/// What the lines of an order are worth less what was paid back of it; `None` where no line says it. One after the other, as
/// imported events are added up.
fn worth(sold: &[i64], back: &[i64]) -> Option<f64> {
    let sold = sold.iter().map(|line| money(*line)).reduce(|all, line| all + line)?;
    Some(back.iter().fold(sold, |left, back| (left - money(*back)).max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_worth_what_was_not_paid_back() {
        assert_eq!(worth(&[], &[10_000]), None);
        assert_eq!(worth(&[123_400, 100], &[]), Some(12.35));
        assert_eq!(worth(&[50_000], &[20_000, 40_000]), Some(0.0));
        assert_eq!(numbers::<i64>(Some("3,-4,0")), Ok(vec![3, -4, 0]));
        assert_eq!(numbers::<u8>(Some("")), Ok(vec![]));
        assert_eq!(numbers::<u8>(Some("3,x")), Err(RemoteError::Cut));
    }
}
