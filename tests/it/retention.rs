//! Retention: who came again, counted by hand and by another way of counting.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope, Selection};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::order_sequence::scope_of;
use crate::screen::Screen;
use crate::tables::{Row, table, time_ms};

const DAY: i64 = 86_400_000;

fn scope(events: &[(String, i64, &'static str)], time_zone: &str, filter: Filter) -> Scope {
    let rows = events.iter().map(|(customer, time, event)| Row { customer, time: *time, event, ..Row::default() });
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let settings = Settings { goal, time_zone: time_zone.to_owned(), ..Settings::default() };
    let project = Project { settings, ..Project::default() };
    Scope::new(Arc::new(table(rows, &[])), Arc::new(project), filter, 0)
}

fn computed(scope: &Scope, pairs: &[(&str, &str)]) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Question::new("retention", &pairs, scope.filter.clone(), None)?.compute(scope.clone(), &Progress::new())
}

fn answer(scope: &Scope, pairs: &[(&str, &str)], k: u64) -> Answer {
    computed(scope, pairs).unwrap().answer(k, &PublishedCounts::default()).unwrap()
}

/// The rows of a table as words, without the shares at their end.
fn rows(answer: &Answer, table: &str) -> Vec<String> {
    let row = |row: &Vec<Cell>| {
        let cells = row.iter().filter(|cell| !matches!(cell, Cell::Share(_) | Cell::Empty));
        cells.map(|cell| cell.raw(CsvTarget::Program)).collect::<Vec<_>>().join(" ")
    };
    answer.rows(table).rows.iter().map(row).collect()
}

fn events(all: &[(&str, &str, &'static str)]) -> Vec<(String, i64, &'static str)> {
    let event = |&(customer, time, event): &(&str, &str, &'static str)| {
        (customer.to_owned(), time_ms(&format!("{time}:00.000Z")), event)
    };
    all.iter().map(event).collect()
}

/// A Sunday evening in Berlin is a Sunday there, not yet the Monday that it would be further east.
fn lives() -> Vec<(String, i64, &'static str)> {
    events(&[
        ("a", "2025-03-29T22:30", "ad"),
        ("a", "2025-04-01T10:00", "buy"),
        ("a", "2025-04-16T10:00", "buy"),
        ("b", "2025-03-30T21:30", "ad"),
        ("c", "2025-03-30T22:30", "ad"),
        ("c", "2025-04-02T22:30", "ad"),
        ("d", "2025-04-08T10:00", "buy"),
        ("d", "2025-04-18T21:59", "ad"),
    ])
}

#[test]
fn weeks_are_those_of_the_projects_calendar_and_unfinished_ones_are_marked() {
    let found = answer(&scope(&lives(), "Europe/Berlin", Filter::default()), &[], 0);
    assert_eq!(rows(&found, "cohorts"), ["2025-03-23T23:00:00Z 2", "2025-03-30T22:00:00Z 1", "2025-04-06T22:00:00Z 1"]);
    assert_eq!(
        rows(&found, "cells"),
        [
            "2025-03-23T23:00:00Z 0 2 false",
            "2025-03-23T23:00:00Z 1 1 true",
            "2025-03-23T23:00:00Z 2 0 true",
            "2025-03-23T23:00:00Z 3 1 false",
            "2025-03-30T22:00:00Z 0 1 true",
            "2025-03-30T22:00:00Z 1 0 true",
            "2025-03-30T22:00:00Z 2 0 false",
            "2025-04-06T22:00:00Z 0 1 true",
            "2025-04-06T22:00:00Z 1 1 false",
        ]
    );
    // the first week is known in part, like the last
    assert_eq!(rows(&found, "averages"), ["0 2 2", "1 1 3", "2 0 2"]);
    assert_eq!(found.sentence, "4 customers came for the first time; too few to say how many come again.");
}

#[test]
fn cohorts_rules_and_periods_say_who_counts() {
    let scope = scope(&lives(), "Europe/Berlin", Filter::default());
    let counts = |pairs: &[(&str, &str)]| -> Vec<u64> {
        answer(&scope, pairs, 0).rows("cells").rows.iter().map(|row| row[2].as_count().unwrap()).collect()
    };
    assert_eq!(counts(&[("rule", "on-or-after")]), [2, 1, 1, 1, 1, 0, 0, 1, 1]);
    assert_eq!(counts(&[("period", "month")]), [3, 2, 1]);
    assert_eq!(counts(&[("cohort", "goal")]), [1, 0, 1, 1, 1]);
    assert_eq!(counts(&[("cohort", "goal"), ("returns", "goal")]), [1, 0, 1, 1, 0]);
}

#[test]
fn a_line_added_to_an_order_weeks_later_is_not_the_goal_again() {
    let csv = "email,event,timestamp,order_id,value\n\
        a@example.com,Purchase,2026-03-02T10:00:00Z,1001,80\n\
        a@example.com,Purchase,2026-03-17T10:00:00Z,1001,5\n\
        a@example.com,Purchase,2026-03-24T10:00:00Z,1002,80\n\
        b@example.com,Purchase,2026-03-24T12:00:00Z,1003,12\n";
    let (_dir, scope) = scope_of(csv);
    let found = answer(&scope, &[("cohort", "goal"), ("returns", "goal")], 0);
    let counts: Vec<u64> = found.rows("cells").rows.iter().map(|row| row[2].as_count().unwrap()).collect();
    assert_eq!(counts, [1, 0, 0, 1, 1], "weeks of 2 March to 23 March, then the week of 23 March");

    let pairs = [("measure".to_owned(), "conversion".to_owned()), ("period".to_owned(), "week".to_owned())];
    let trends = Question::new("trends", &pairs, Filter::default(), None).unwrap();
    let trends = trends.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap();
    let rates: Vec<String> = trends.rows("periods").rows.iter().map(|row| row[2].raw(CsvTarget::Program)).collect();
    assert_eq!(rates, ["1", "", "0", "1"], "in the third week only a line is added");
}

#[test]
fn whoever_came_before_the_dates_is_no_newcomer() {
    let from = Filter { from: Some(time_ms("2025-03-30T22:00:00.000Z")), ..Filter::default() };
    let found = answer(&scope(&lives(), "Europe/Berlin", from), &[], 0);
    assert_eq!(rows(&found, "cohorts"), ["2025-03-30T22:00:00Z 1", "2025-04-06T22:00:00Z 1"]);
}

#[test]
fn more_periods_than_anybody_reads_are_not_counted() {
    let long = events(&[("a", "2020-01-01T10:00", "ad"), ("a", "2025-01-01T10:00", "ad")]);
    let scope = scope(&long, "UTC", Filter::default());
    assert!(computed(&scope, &[("period", "day")]).err().unwrap().to_string().contains("period=week"));
    assert_eq!(answer(&scope, &[("period", "month")], 0).rows("cells").rows.len(), 61);
}

#[test]
fn few_people_are_not_shown_and_the_sentence_speaks_of_enough() {
    let mut all = Vec::new();
    for i in 0..60 {
        all.push((format!("c{i}"), i64::from(i % 5) * DAY, "ad"));
        if i < 20 {
            all.push((format!("c{i}"), 8 * DAY, "ad"));
        }
        if i < 3 {
            all.push((format!("c{i}"), 15 * DAY, "ad"));
        }
    }
    all.push(("late".to_owned(), 29 * DAY, "ad"));
    let scope = scope(&all, "UTC", Filter::default());
    let whole = answer(&scope, &[], 0);
    // the first of January 1970 was a Thursday: 48 came in that week, 12 on the Monday after it
    assert_eq!(rows(&whole, "cohorts")[..2], ["1969-12-29T00:00:00Z 48", "1970-01-05T00:00:00Z 12"]);
    // the week after that of the last one has not begun; 16 of the first 20 came on the first four days, not on the Monday
    assert_eq!(whole.sentence, "Of 60 customers, 27 % came again in the week after; of 48 customers, 0 % in week 3.");
    let sentence = |pairs: &[(&str, &str)]| answer(&scope, pairs, 0).sentence;
    let later = sentence(&[("rule", "on-or-after")]);
    assert!(later.contains(" came again in the week after or later; of "), "{later}");
    let goal = sentence(&[("returns", "goal")]);
    assert!(goal.contains(", 0 % reached the goal in the week after; of "), "{goal}");
    let shared = answer(&scope, &[], 11);
    for row in shared.rows("cells").rows {
        assert!(row[2].as_count().is_none_or(|n| n == 0 || n >= 11), "{row:?}");
        // the week of one stands together with that of twelve: the cells of neither may take them apart
        assert_eq!(row[0].raw(CsvTarget::Program), "1969-12-29T00:00:00Z");
    }
    // an average over all but the week of one would tell of it
    assert!(rows(&shared, "averages").iter().all(|row| rows(&whole, "averages").contains(row)));
    assert!(
        !rows(&shared, "averages").iter().any(|row| row.starts_with("1 ")) && shared.sentence.contains("not shown")
    );
    assert!(shared.hidden > 0 && shared.rows("cohorts").rows.len() < whole.rows("cohorts").rows.len());
}

/// Weeks of so many newcomers, one after the other.
fn weeks_of(sizes: &[i64]) -> Scope {
    let week = |(week, &size): (usize, &i64)| {
        (0..size).map(move |i| (format!("c{week}-{i}"), (4 + 7 * week as i64) * DAY, "ad")).collect::<Vec<_>>()
    };
    let all: Vec<_> = sizes.iter().enumerate().flat_map(week).collect();
    scope(&all, "UTC", Filter::default())
}

#[test]
fn cohorts_that_stand_together_are_taken_apart_by_no_table() {
    let scope = weeks_of(&[120, 40, 3, 50]);
    let shared = answer(&scope, &[], 11);
    assert_eq!(
        rows(&shared, "cohorts"),
        ["1970-01-05T00:00:00Z 120", "1970-01-26T00:00:00Z 50", "others (with groups of fewer than 11) 43"]
    );
    assert!(rows(&shared, "cells").iter().all(|row| !row.starts_with("1970-01-12") && !row.starts_with("1970-01-19")));
    // averages are over all, but none over the 120 and the 40: it would tell of the three
    assert_eq!(rows(&shared, "averages")[..2], ["0 163 163", "2 0 120"]);
    assert_eq!(shared.number("customers"), 213);
    // what is about fewer is not told at all
    let few = computed(&weeks_of(&[4, 5]), &[]).unwrap();
    assert!(few.answer(11, &PublishedCounts::default()).is_err());
}

#[test]
fn both_rules_are_one_count_in_the_memory_and_other_periods_are_another() {
    let mut all: Vec<(String, i64, &'static str)> = (0..100).map(|i| (format!("c{i}"), 4 * DAY, "ad")).collect();
    all.extend((0..60).map(|i| (format!("c{i}"), 11 * DAY, "ad")));
    all.extend((57..63).map(|i| (format!("c{i}"), 32 * DAY, "ad")));
    let scope = scope(&all, "UTC", Filter::default());
    let of = |pairs: &[(&str, &str)], before: &PublishedCounts| {
        let shown = computed(&scope, pairs).unwrap().answer(11, before).unwrap();
        let count = shown.rows("cells").rows[1][2].as_count();
        (count, shown.published)
    };
    let (on, before) = of(&[], &PublishedCounts::default());
    assert_eq!(on, Some(60));
    assert_eq!(of(&[("rule", "on-or-after")], &PublishedCounts::default()).0, Some(63));
    assert_eq!(of(&[("rule", "on-or-after")], &before).0, None, "three come later and not in that week");
    assert_eq!(of(&[], &before).0, Some(60));
    let by_goal = [("cohort", "goal")];
    assert!(computed(&scope, &by_goal).is_err(), "nobody bought");
    let months = [("period", "month")];
    assert_eq!(of(&months, &before).0, of(&months, &PublishedCounts::default()).0);
}

proptest! {
    #[test]
    fn each_cell_has_the_customers_that_sets_of_weeks_say(
        lives in prop::collection::vec(prop::collection::btree_set(0i64..40, 1..6), 1..20),
        later in any::<bool>(),
    ) {
        let all: Vec<(String, i64, &'static str)> = lives.iter().enumerate().flat_map(|(i, days)| {
            days.iter().map(move |day| (format!("c{i}"), day * DAY, "ad"))
        }).collect();
        let scope = scope(&all, "UTC", Filter::default());
        let asked = computed(&scope, &[("rule", if later { "on-or-after" } else { "on" })]).unwrap();
        let found = asked.answer(0, &PublishedCounts::default()).unwrap();
        let week = |day: i64| (day + 3).div_euclid(7);
        let mut truth: BTreeMap<(i64, i64), u64> = BTreeMap::new();
        for days in &lives {
            let weeks: BTreeSet<i64> = days.iter().map(|&day| week(day)).collect();
            let (first, last) = (*weeks.first().unwrap(), *weeks.last().unwrap());
            let of_life: Vec<i64> = if later { (first..=last).collect() } else { weeks.into_iter().collect() };
            of_life.into_iter().for_each(|week| *truth.entry((first, week - first)).or_default() += 1);
        }
        let mut counted = BTreeMap::new();
        for row in found.rows("cells").rows {
            let Cell::Day(start) = row[0] else { panic!("{row:?}") };
            let (period, n) = (row[1].as_count().unwrap(), row[2].as_count().unwrap());
            let part = Selection::new([("cohort", row[0].raw(CsvTarget::Program)), ("period", period.to_string())]);
            prop_assert_eq!(asked.customers(&part, &Progress::new()).unwrap().count() as u64, n);
            if n > 0 {
                counted.insert((week(start.div_euclid(DAY)), period as i64), n);
            }
        }
        prop_assert_eq!(counted, truth);
        let sizes: u64 = found.rows("cohorts").rows.iter().filter_map(|row| row[1].as_count()).sum();
        prop_assert_eq!(sizes, lives.len() as u64);
    }
}

#[test]
fn a_cell_that_is_clicked_leads_to_its_people() {
    let mut screen = Screen::on_small_sample();
    screen.press_tab("Retention");
    let cell = |screen: &Screen| {
        let is = |line: &&str| line.contains(", Week 1: ") && !line.contains(": 0 of");
        screen.words().lines().find(is).map_or_else(|| panic!("{}", screen.words()), str::to_owned)
    };
    let name = cell(&screen);
    screen.press(&name);
    let n = name.split(": ").nth(1).and_then(|rest| rest.split(" of ").next()).unwrap().to_owned();
    assert!(screen.shows("customers of the cohort came again"), "{}", screen.words());
    screen.press("See customers");
    let words = screen.words().replace('\u{a0}', " ");
    assert!(words.contains(&format!("{n} customer")), "{n}\n{words}");
}

proptest! {
    #[test]
    fn each_group_has_those_who_first_came_with_it_and_were_known_long_enough(
        lives in prop::collection::vec(prop::collection::btree_map(0i64..40, 0usize..3, 1..6), 1..20),
    ) {
        const CHANNELS: [&str; 3] = ["x", "y", "z"];
        let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i:02}")).collect();
        let rows = ids.iter().zip(&lives).flat_map(|(customer, days)| days.iter().map(|(day, channel)| {
            Row { customer, time: day * DAY, event: "ad", channel: CHANNELS[*channel], ..Row::default() }
        }));
        let settings = Settings { time_zone: "UTC".to_owned(), ..Settings::default() };
        let project = Project { settings, ..Project::default() };
        let scope = Scope::new(Arc::new(table(rows, &[])), Arc::new(project), Filter::default(), 0);
        let asked = computed(&scope, &[("split", "channel")]).unwrap();
        let found = asked.answer(0, &PublishedCounts::default()).unwrap();
        // the first of January 1970 was a Thursday
        let week = |day: i64| (day + 3).div_euclid(7);
        let days = || lives.iter().flat_map(|days| days.keys().copied());
        let (first_day, last_day) = (days().min().unwrap(), days().max().unwrap());
        let is_whole = |week: i64| week * 7 - 3 >= first_day && week * 7 + 4 <= last_day + 1;
        let mut truth: BTreeMap<(&str, i64), (u64, u64)> = BTreeMap::new();
        for days in &lives {
            let (&first, &channel) = days.first_key_value().unwrap();
            let weeks: BTreeSet<i64> = days.keys().map(|&day| week(day)).collect();
            for later in (week(first)..=week(last_day)).filter(|&later| is_whole(later)) {
                let cell = truth.entry((CHANNELS[channel], later - week(first))).or_default();
                *cell = (cell.0 + u64::from(weeks.contains(&later)), cell.1 + 1);
            }
        }
        let mut counted = BTreeMap::new();
        for row in found.rows("by_group").rows {
            let (Cell::Text(group), Some(period)) = (&row[0], row[1].as_count()) else { panic!("{row:?}") };
            let channel = CHANNELS.into_iter().find(|known| known == group).unwrap();
            let (n, of) = (row[2].as_count().unwrap(), row[3].as_count().unwrap());
            counted.insert((channel, period as i64), (n, of));
            let part = Selection::new([("group", group.clone()), ("period", period.to_string())]);
            prop_assert_eq!(asked.customers(&part, &Progress::new()).unwrap().count() as u64, n);
        }
        prop_assert_eq!(counted, truth);
    }

    #[test]
    fn active_days_are_those_that_sets_of_days_say(
        lives in prop::collection::vec(prop::collection::btree_set(0i64..40, 1..12), 1..20),
    ) {
        let all: Vec<(String, i64, &'static str)> = lives.iter().enumerate().flat_map(|(i, days)| {
            // several events of a day are one active day
            days.iter().flat_map(move |day| [0, 1].map(|hour| (format!("c{i:02}"), day * DAY + hour * 3_600_000, "ad")))
        }).collect();
        let scope = scope(&all, "UTC", Filter::default());
        let asked = Question::new("stickiness", &[], Filter::default(), None).unwrap();
        let asked = asked.compute(scope, &Progress::new()).unwrap();
        let found = asked.answer(0, &PublishedCounts::default()).unwrap();
        let week = |day: i64| (day + 3).div_euclid(7);
        let mut truth: BTreeMap<(i64, u64), u64> = BTreeMap::new();
        let mut active: BTreeMap<i64, (u64, u64)> = BTreeMap::new();
        for days in &lives {
            let mut of_week: BTreeMap<i64, u64> = BTreeMap::new();
            days.iter().for_each(|&day| *of_week.entry(week(day)).or_default() += 1);
            for (week, days) in of_week {
                *truth.entry((week, days)).or_default() += 1;
                let sum = active.entry(week).or_default();
                *sum = (sum.0 + 1, sum.1 + days);
            }
        }
        let days_of_lives = || lives.iter().flatten().copied();
        let (first, last) = (days_of_lives().min().unwrap(), days_of_lives().max().unwrap());
        let periods = found.rows("periods");
        let starts: BTreeMap<String, i64> = periods.rows.iter().map(|row| {
            let Cell::Day(start) = row[1] else { panic!("{row:?}") };
            (row[0].raw(CsvTarget::Program), week(start.div_euclid(DAY)))
        }).collect();
        for row in &periods.rows {
            let of_week = starts[&row[0].raw(CsvTarget::Program)];
            let (customers, days) = active[&of_week];
            // of the first and of the last week only those inside the data: nobody comes on days to come
            let inside = (first..=last).filter(|&day| week(day) == of_week).count() as f64;
            prop_assert_eq!(row[2].as_count(), Some(customers));
            prop_assert_eq!(row[3].value(), Some(days as f64 / inside));
            prop_assert_eq!(row[4].value(), Some(days as f64 / inside / customers as f64));
            prop_assert_eq!(row[5].value(), Some(days as f64 / customers as f64));
        }
        let named = found.tables.iter().find(|named| named.name == "days").unwrap();
        let mut counted = BTreeMap::new();
        for (i, row) in named.table.rows.iter().enumerate() {
            let n = row[3].as_count().unwrap();
            counted.insert((starts[&row[0].raw(CsvTarget::Program)], row[2].as_count().unwrap()), n);
            let people = asked.customers(&named.part(i).unwrap(), &Progress::new()).unwrap();
            prop_assert_eq!(people.count() as u64, n);
        }
        prop_assert_eq!(counted, truth);
    }
}
