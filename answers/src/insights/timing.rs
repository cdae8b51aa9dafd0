//! When to reach each customer, in their own local time, and whether personal times are worth it.

use crate::events::BitSet;
use crate::predict::timing::{self, BestTimes, CustomerTime, Moments, WINDOW};
use crate::present::charts::Ink;
use crate::present::contact;
use crate::present::numbers::{count, date, decimal, share, zone};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// When to reach each customer.
pub struct Timing;

/// Which moments tell it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimingSettings {
    /// Which events or outcomes count as moments.
    pub moments: Moments,
}

impl InsightSettings for TimingSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let moments = [("any", Moments::Any), ("messages", Moments::Messages), ("visits", Moments::Visits)];
        fields.choice("channel", text!("timing-about-channel"), &mut self.moments, &moments);
    }
}

/// So many own actions that weigh as much as everybody's habit make hours very personal, or fairly.
const VERY_PERSONAL: f64 = 10.0;
const FAIRLY_PERSONAL: f64 = 60.0;

impl Insight for Timing {
    const ID: &'static str = "timing";
    type Settings = TimingSettings;
    type Outcome = BestTimes;

    fn title() -> &'static str {
        text!("timing-title")
    }

    fn question() -> &'static str {
        text!("timing-question")
    }

    fn compute(scope: &Scope, how: &TimingSettings, progress: &Progress) -> Result<BestTimes, AnswerError> {
        let found = timing::best_times(&scope.table, &scope.subset, scope.settings(), how.moments, progress)?;
        match found.customers.is_empty() {
            true if how.moments == Moments::Messages => {
                Err(AnswerError::Nothing(text!("timing-no-message-read").to_owned()))
            }
            true => Err(AnswerError::nobody(scope)),
            false => Ok(found),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let people = small_groups::about_people(found.customers.len() as u64, k, before)?;
        let hours = computed.counted("timing-hours", ("hour", text!("timing-hour")), &computed.hours());
        let weekdays = computed.counted("timing-weekdays", ("weekday", text!("timing-weekday")), &computed.weekdays());
        let style = computed.scope.style();
        // nobody counted who is behind the moments that a window met
        let test = found.test.as_ref().filter(|_| k <= 1);
        let three = test.map(|test| test.windows[1]);
        let of_moments = |n: u64| test.map(|test| n as f64 / test.moments as f64);
        let answer = Answer::new(computed.sentence(), computed.note(k))
            .table("hours", small_groups::table(hours, k, before)?)
            .named_by(&["hour"])
            .chart("hours", |rows| {
                let names: (&[&str], &str) = (&["hour"], "");
                let columns = BarColumns { names, length: "share", longest_fills: true, texts: &["share", "best"] };
                columns.chart(rows, &style, |_| Ink::Measure)
            })
            .table("weekdays", small_groups::table(weekdays, k, before)?)
            .named_by(&["weekday"])
            .table("test", small_groups::for_own_work(computed.test_table(), k))
            .remember(people)
            .fact("customers", found.customers.len())
            .fact("concentration", (found.concentration * 100.0).round() / 100.0)
            .fact("met_by_common", three.and_then(|of| of_moments(of.common)))
            .fact("met_by_personal", three.and_then(|of| of_moments(of.personal)));
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer.people("customers", computed.people()).named_by(&["customer"]))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "hour/weekday/customer";
        let (table, all) = (&computed.scope.table, &computed.outcome.customers);
        let mut found = BitSet::new(table.num_customers());
        let mut take = |is: &dyn Fn(&CustomerTime) -> bool| {
            all.iter().filter(|of| is(of)).for_each(|of| found.insert(of.customer));
        };
        if part.get("customer").is_some() {
            let wanted = part.whole("customer", PART)?;
            take(&|of| u64::from(table.people.ids[of.customer as usize]) + 1 == wanted);
            if found.count() == 0 {
                let number = wanted.to_string();
                return Err(AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number)));
            }
        } else if part.get("weekday").is_some() {
            let wanted = part.position("weekday", PART, "weekday", weekday_names().into_iter())?;
            take(&|of| of.weekdays[wanted] > 0);
        } else {
            let names: Vec<String> = (0..24).map(hour_name).collect();
            let wanted = part.position("hour", PART, "hour", names.iter().map(String::as_str))?;
            take(&|of| of.hours[wanted] > 0);
        }
        Ok(found)
    }
}

/// An hour of the day as people and files write it: "18:00".
fn hour_name(hour: usize) -> String {
    format!("{:02}:00", hour % 24)
}

/// A window from its first hour: "18:00–21:00".
fn window_name(from: u8) -> String {
    format!("{}–{}", hour_name(usize::from(from)), hour_name(usize::from(from) + WINDOW))
}

fn weekday_names() -> [&'static str; 7] {
    [
        text!("timing-monday"),
        text!("timing-tuesday"),
        text!("timing-wednesday"),
        text!("timing-thursday"),
        text!("timing-friday"),
        text!("timing-saturday"),
        text!("timing-sunday"),
    ]
}

/// Name, actions, customers, and whether it is the best for all.
type Counted = Vec<(String, PeopleCount, bool)>;

impl ComputedInsight<Timing> {
    fn hours(&self) -> Counted {
        let is_best = |hour: usize| (hour + 24 - usize::from(self.outcome.common)) % 24 < WINDOW;
        let of = |hour: usize| (hour_name(hour), self.people_count(|of| of.hours[hour]), is_best(hour));
        (0..24).map(of).collect()
    }

    fn weekdays(&self) -> Counted {
        let names = weekday_names();
        let is_best = |day: usize| day == usize::from(self.outcome.common_weekday);
        let of = |day: usize| (names[day].to_owned(), self.people_count(|of| of.weekdays[day]), is_best(day));
        (0..7).map(of).collect()
    }

    fn people_count(&self, n: impl Fn(&CustomerTime) -> u32) -> PeopleCount {
        let all = self.outcome.customers.iter().map(n).filter(|n| *n > 0);
        all.fold(PeopleCount::default(), |sum, n| PeopleCount::new(sum.count + u64::from(n), sum.people + 1))
    }

    /// What was done by hour or weekday.
    fn counted(&self, kind: &'static str, (key, title): (&'static str, &'static str), rows: &Counted) -> GroupTable {
        let all: u64 = rows.iter().map(|(_, n, _)| n.count).sum();
        let mut table = Table::new(&[
            (key, title),
            ("actions", text!("timing-actions")),
            ("share", text!("timing-share")),
            ("customers", text!("timing-customers")),
            ("best", text!("timing-best")),
        ]);
        for (name, n, is_best) in rows {
            table.push(vec![
                Cell::text(name),
                Cell::Count(n.count),
                Cell::Share(n.count as f64 / all.max(1) as f64),
                Cell::Count(n.people),
                if *is_best { Cell::text(text!("timing-best-for-all")) } else { Cell::Empty },
            ]);
        }
        GroupTable {
            table,
            kind,
            rows: rows.iter().map(|(_, n, _)| *n).collect(),
            base: Some(PeopleCount::new(all, self.outcome.customers.len() as u64)),
            sums: Vec::new(),
            splits: Vec::new(),
            overlapping: true,
            adds_up: ["actions", "share"],
        }
    }

    /// How often windows met what came later.
    fn test_table(&self) -> Table {
        let mut out = Table::new(&[
            ("window_hours", text!("timing-window-hours")),
            ("actions", text!("timing-later-actions")),
            ("common", text!("timing-met-common")),
            ("own_hours_alone", text!("timing-met-raw")),
            ("personal", text!("timing-met-personal")),
            ("points", text!("timing-points")),
            ("points_low", text!("timing-points-low")),
            ("points_high", text!("timing-points-high")),
        ]);
        for (test, of) in self.outcome.test.iter().flat_map(|test| test.windows.iter().map(move |of| (test, of))) {
            let share = |n: u64| Cell::Share(n as f64 / test.moments as f64);
            let points = |v: f64| Cell::Number((v * 1e4).round() / 100.0);
            out.push(vec![
                Cell::Count(of.width as u64),
                Cell::Count(test.moments),
                share(of.common),
                share(of.raw),
                share(of.personal),
                points(of.gain.0),
                points(of.gain.1),
                points(of.gain.2),
            ]);
        }
        out
    }

    /// When to reach each customer; those whose own window gains most first.
    fn people(&self) -> Table {
        let (table, found, hide) = (&self.scope.table, &self.outcome, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::short(&[
            ("from", text!("timing-from")),
            ("until", text!("timing-until")),
            ("weekday", text!("timing-weekday")),
            ("time_zone", text!("timing-zone")),
            ("actions", text!("timing-actions")),
            ("expected", text!("timing-expected")),
            ("expected_in_common", text!("timing-expected-common")),
        ]));
        let gains = |of: &CustomerTime| of.expected - of.expected_in_common;
        let mut all: Vec<&CustomerTime> = found.customers.iter().collect();
        all.sort_by(|a, b| gains(b).total_cmp(&gains(a)).then(a.customer.cmp(&b.customer)));
        for of in all {
            let mut row = contact::short_cells(table, of.customer, hide);
            row.extend([
                Cell::text(hour_name(usize::from(of.from))),
                Cell::text(hour_name(usize::from(of.from) + WINDOW)),
                Cell::text(weekday_names()[usize::from(of.weekday)]),
                Cell::text(&found.zones[usize::from(of.zone)]),
                Cell::Count(u64::from(of.actions)),
                Cell::Share(of.expected),
                Cell::Share(of.expected_in_common),
            ]);
            out.push(row);
        }
        out
    }

    /// What there is to say.
    fn sentence(&self) -> String {
        let (found, window) = (&self.outcome, window_name(self.outcome.common));
        let Some(test) = &found.test else { return text!("timing-too-little-to-test", window) };
        let three = test.windows[1];
        let of_later = |n: u64| share(n as f64 / test.moments as f64);
        let (common, personal) = (of_later(three.common), of_later(three.personal));
        match found.is_personal {
            true if three.gain.1 > 0.0 => text!("timing-personal", personal, common, window),
            true => text!("timing-about-equal", personal, common, window),
            false => text!("timing-common", personal, common, window),
        }
    }

    /// How personal hours are, in words.
    fn how_personal(&self) -> String {
        let a = self.outcome.concentration;
        let n = decimal(a.round());
        match () {
            () if a < VERY_PERSONAL => text!("timing-very-personal", n),
            () if a < FAIRLY_PERSONAL => text!("timing-fairly-personal", n),
            () if a <= timing::SHARED => text!("timing-hardly-personal", n),
            () => text!("timing-shared").to_owned(),
        }
    }

    fn note(&self, k: u64) -> String {
        let found = &self.outcome;
        let mut parts = vec![text!("timing-note", n = count(found.customers.len() as u64)), self.how_personal()];
        if let Some(test) = found.test.as_ref().filter(|_| k <= 1) {
            let day = date(test.cut, &zone(&self.scope.settings().time_zone));
            parts.push(text!("timing-note-test", day, n = count(test.moments)));
        }
        parts.push(text!("timing-note-offline").to_owned());
        parts.join(" · ")
    }

    /// When to reach one customer, in words; none who did nothing so far.
    pub fn of_customer(&self, ix: u32) -> Option<String> {
        let of = self.outcome.of(ix)?;
        let (window, zone) = (window_name(of.from), &self.outcome.zones[usize::from(of.zone)]);
        let weekday = weekday_names()[usize::from(of.weekday)];
        let expected = share(of.expected);
        Some(match self.outcome.is_personal {
            true => text!("timing-of-customer", window, zone, weekday, expected, n = u64::from(of.actions)),
            false => text!("timing-of-all", window, zone, weekday),
        })
    }
}
