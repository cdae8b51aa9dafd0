//! Time on touchpoints and the matrix of steps: against the sessions and flows that they are made of, and a public data set.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::insights::{Answer, Scope};
use desire_path::model::{Filter, Segment, SegmentKind};
use desire_path::present::table::Cell;

use crate::entities::{ask, cells};
use crate::support::shared;
use crate::tables::{Row, table, time_ms};
use crate::trends::sample;

const MINUTE: i64 = 60_000;

/// The numbers of a column.
fn numbers(answer: &Answer, name: &str, column: &str) -> Vec<f64> {
    cells(answer, name, &[column]).iter().map(|cell| cell.parse().unwrap_or(f64::NAN)).collect()
}

#[test]
fn time_on_touchpoints_is_all_the_time_of_sessions() {
    let scope = sample(Filter::default());
    let sessions = ask(&scope, "sessions", &[]);
    let durations: f64 = numbers(&sessions, "sessions", "duration_seconds").iter().sum();
    let count = sessions.number("sessions").as_f64().unwrap();
    let events = sessions.number("events").as_f64().unwrap();
    for pairs in [&[][..], &[("split", "device")], &[("split", "channel"), ("top", "1")]] {
        let found = ask(&scope, "dwell", pairs);
        assert!((found.number("session_seconds").as_f64().unwrap() - durations).abs() < 0.1, "{pairs:?}");
        let sum = |column: &str| numbers(&found, "touchpoints", column).iter().sum::<f64>();
        assert_eq!((sum("visits"), sum("last_in_session"), sum("measured")), (events, count, events - count));
        assert!((sum("share_of_session_time") - 1.0).abs() < 1e-9, "{pairs:?}");
        // what ends a session is not no time: nothing is measured of it
        let rows = cells(&found, "touchpoints", &["measured", "median_seconds"]);
        assert!(rows.iter().filter(|row| row.starts_with("0 |")).all(|row| row == "0 | "));
    }
}

/// Time and name of each event of each customer.
type Journeys = BTreeMap<String, Vec<(i64, String)>>;

/// A project of the public log of a shop, read line by line.
fn ecom() -> Option<(Scope, Journeys)> {
    let folder = shared("data/retentioneering_ecom")?;
    let text = std::fs::read_to_string(folder.join("ecom.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|cell| cell == name).unwrap();
    let (user, event, time) = (at("user_id"), at("event"), at("timestamp"));
    let mut journeys = Journeys::new();
    for line in reader.records() {
        let line = line.unwrap();
        journeys.entry(line[user].to_owned()).or_default().push((time_ms(&line[time]), line[event].to_owned()));
    }
    journeys.values_mut().for_each(|events| events.sort_by_key(|(time, _)| *time));
    let rows = journeys.iter().flat_map(|(customer, events)| {
        events.iter().map(move |(time, event)| Row { customer, time: *time, event, ..Row::default() })
    });
    let events = table(rows, &[]);
    Some((Scope::new(events.into(), std::sync::Arc::default(), Filter::default(), 0), journeys))
}

#[test]
fn the_time_on_each_touchpoint_of_a_public_log_is_as_counted_by_hand() {
    let Some((scope, journeys)) = ecom() else { return };
    let mut times: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    for events in journeys.values() {
        for (i, (time, event)) in events.iter().enumerate() {
            match events.get(i + 1).filter(|(next, _)| next - time <= 30 * MINUTE) {
                Some((next, _)) => times.entry(event).or_default().push(next - time),
                None => *last.entry(event).or_default() += 1,
            }
        }
    }
    let found = ask(&scope, "dwell", &[]);
    let rows = cells(&found, "touchpoints", &["touchpoint", "measured", "last_in_session", "median_seconds"]);
    assert_eq!(rows.len(), 19);
    for row in rows {
        let name = row.split(" | ").next().unwrap();
        let mut of = times.remove(name).unwrap_or_default();
        of.sort_unstable();
        let middle = of.len() / 2;
        let median = match of.len() {
            0 => String::new(),
            n if n.is_multiple_of(2) => (i64::midpoint(of[middle - 1], of[middle]) as f64 / 1000.0).to_string(),
            _ => (of[middle] as f64 / 1000.0).to_string(),
        };
        let ends = last.get(name).copied().unwrap_or_default();
        assert_eq!(row, format!("{name} | {} | {ends} | {median}", of.len()));
    }
}

#[test]
fn the_step_matrix_of_a_public_log_is_as_counted_by_hand() {
    let Some((scope, journeys)) = ecom() else { return };
    let pairs = [("repeats", "true"), ("beyond_goal", "true"), ("steps", "6")];
    let found = ask(&scope, "step-matrix", &pairs);
    let matrix = found.rows("matrix");
    let mut compared = 0;
    for row in &matrix.rows {
        let (Cell::Text(name), Cell::Text(kind)) = (&row[0], &row[1]) else { panic!("{row:?}") };
        for step in 0..6 {
            let key = format!("step_{}", step + 1);
            let at = matrix.columns.iter().position(|column| column.key == key).unwrap();
            let Cell::Share(share) = row[at] else { panic!("{row:?}") };
            if kind == "touchpoint" {
                let here = journeys.values().filter(|events| events.get(step).is_some_and(|(_, event)| event == name));
                assert!((share - here.count() as f64 / journeys.len() as f64).abs() < 1e-12, "{name} at {step}");
                compared += 1;
            }
        }
    }
    let early: BTreeSet<&str> =
        journeys.values().flat_map(|events| events.iter().take(6)).map(|e| e.1.as_str()).collect();
    assert_eq!(compared, early.len() * 6, "{early:?}");
}

#[test]
fn the_matrix_is_the_flow_and_every_column_is_everybody() {
    let scope = sample(Filter::default());
    for pairs in [&[][..], &[("entity", "session"), ("steps", "5")], &[("anchor", "goal")], &[("top", "3")]] {
        let found = ask(&scope, "step-matrix", pairs);
        let matrix = found.rows("matrix");
        for column in 2..matrix.columns.len() {
            let share = |row: &Vec<Cell>| if let Cell::Share(share) = row[column] { share } else { 0.0 };
            let sum: f64 = matrix.rows.iter().map(share).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{pairs:?} column {column}: {sum}");
        }
        let top = [("top", "200")];
        let same = if pairs.contains(&("top", "3")) { pairs.to_vec() } else { [pairs, &top[..]].concat() };
        let flow = ask(&scope, "touchpoint-flow", &same);
        let columns = ["step", "name", "customers", "of_start"];
        assert_eq!(cells(&found, "cells", &columns), cells(&flow, "nodes", &columns), "{pairs:?}");
    }
    let columns = ["step", "name", "customers"];
    let stages = ask(&scope, "step-matrix", &[("level", "stage")]);
    assert_eq!(cells(&stages, "cells", &columns), cells(&ask(&scope, "stage-flow", &[]), "nodes", &columns));
}

#[test]
fn members_of_several_segments_spend_their_time_once() {
    let scope = sample(Filter::default());
    let mut project = (*scope.project).clone();
    let members: Vec<u32> = (0..scope.table.num_customers() as u32).collect();
    let segment = |name: &str| Segment {
        id: 1,
        name: name.to_owned(),
        kind: SegmentKind::Picked { from: "a test".to_owned() },
        description: String::new(),
        members: members.clone(),
    };
    project.segments = ["One", "Two"].map(segment).to_vec().into();
    let both = Scope { project: project.into(), ..scope.clone() };
    let (split, whole) = (ask(&both, "dwell", &[("split", "segment")]), ask(&scope, "dwell", &[]));
    assert_eq!((&split.sentence, &split.facts), (&whole.sentence, &whole.facts));
}

#[test]
fn what_happens_all_at_once_has_no_time() {
    let rows = ["a", "b"].map(|customer| ["ad", "cart"].map(|event| Row { customer, event, ..Row::default() }));
    let events = table(rows.into_iter().flatten(), &[]);
    let scope = Scope::new(events.into(), std::sync::Arc::default(), Filter::default(), 0);
    let found = ask(&scope, "dwell", &[]);
    assert_eq!(found.sentence, "All events of a session have the same time, so that no time can be measured.");
    assert_eq!(cells(&found, "touchpoints", &["share_of_session_time"]), ["", ""]);
}
