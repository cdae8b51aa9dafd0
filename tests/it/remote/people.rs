//! Who is behind a number of a database, and how some customers come into a project.

use std::collections::BTreeSet;

use serde_json::Value;

use super::servers::{all, is_there};
use super::{PURCHASE, answer, imported, ok, run};

/// Questions, with a table of each and the columns that name its parts.
const PARTS: &[(&[&str], &str, &[&str])] = &[
    (&["transitions"], "transitions", &["from", "to"]),
    (&["transitions", "--set", "level=stage"], "transitions", &["from", "to"]),
    (&["touchpoint-flow"], "nodes", &["step", "name"]),
    (&["touchpoint-flow", "--set", "steps=3", "--set", "top=4"], "nodes", &["step", "name"]),
    (&["touchpoint-flow", "--set", "steps=3", "--set", "top=4"], "links", &["step", "from", "to"]),
    (&["stage-flow"], "nodes", &["step", "name"]),
    (&["paths"], "paths", &["path"]),
    (&["paths", "--set", "level=stage", "--set", "max_steps=3"], "paths", &["path"]),
    (&["channels"], "channels", &["channel"]),
    (&["attribution", "--set", "min_journeys=400"], "channels", &["channel"]),
    (&["retention"], "cells", &["cohort", "period"]),
    (&["funnel", "--set", PURCHASE], "steps", &["step"]),
    (&["stickiness"], "periods", &["period"]),
    (&["stickiness"], "days", &["period", "days"]),
    (&["trends", "--set", "measure=sessions", "--set", "touchpoint=Search"], "periods", &["period"]),
    (&["trends", "--set", "measure=revenue", "--set", "period=month"], "periods", &["period"]),
];

/// Of a table so many parts are looked at, spread over it.
const LOOKED_AT: usize = 4;

fn table<'a>(answer: &'a Value, name: &str) -> &'a Value {
    let tables = answer["tables"].as_array().unwrap();
    let found = tables.iter().find(|table| table["name"] == name);
    found.unwrap_or_else(|| panic!("no {name} among {:?}", tables.iter().map(|t| &t["name"]).collect::<Vec<_>>()))
}

fn position(table: &Value, column: &str) -> usize {
    let columns = table["columns"].as_array().unwrap();
    columns.iter().position(|known| known == column).unwrap_or_else(|| panic!("no {column} in {columns:?}"))
}

/// The options that select some parts of a table.
fn parts(table: &Value, columns: &[&str]) -> Vec<Vec<String>> {
    let rows = table["rows"].as_array().unwrap();
    let step = rows.len().div_ceil(LOOKED_AT);
    let word = |cell: &Value| cell.as_str().map_or_else(|| cell.to_string(), str::to_owned);
    let part = |row: &Value| {
        let pair = |column: &&str| format!("{column}={}", word(&row[position(table, column)]));
        columns.iter().flat_map(|column| ["--select".to_owned(), pair(column)]).collect()
    };
    rows.iter().step_by(step.max(1)).map(part).collect()
}

/// The rows of a list, in an order of their own.
fn listed(answer: &Value) -> BTreeSet<String> {
    table(answer, "customers")["rows"].as_array().unwrap().iter().map(Value::to_string).collect()
}

#[test]
fn the_people_behind_a_number_are_the_same_wherever_they_are_asked_for() {
    let servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    servers.iter().for_each(|server| server.add_to(&project, server.kind, server.port));
    for (question, name, columns) in PARTS {
        let whole = answer(question, &project, &[]);
        for part in parts(table(&whole, name), columns) {
            let part: Vec<&str> = part.iter().map(String::as_str).collect();
            let here = answer(question, &project, &part);
            for server in &servers {
                let there = answer(question, &project, &[&part[..], &["--on", server.kind]].concat());
                assert_eq!(listed(&there), listed(&here), "{question:?} {part:?} on {}", server.kind);
                assert_eq!(there["sentence"], here["sentence"], "{question:?} {part:?}");
            }
        }
    }
    let server = servers[0].kind;
    let joined = ["--select", "channel=E-mail", "--select", "then=without", "--select", "channel=Social"];
    let there = answer(&["channels"], &project, &[&joined[..], &["--on", server]].concat());
    assert_eq!(listed(&there), listed(&answer(&["channels"], &project, &joined)));
    let (code, _, error) = run(&["show", "channels", &project, "--on", server, "--kept", "--select", "channel=E-mail"]);
    assert!(code == 2 && error.contains("never kept"), "{code} {error}");
    let (code, _, error) = run(&["show", "overview", &project, "--on", server, "--select", "source=Shop"]);
    assert!(code == 2 && error.contains("who is behind this part"), "{code} {error}");
}

#[test]
fn who_was_erased_or_refused_is_left_out_of_what_a_database_tells() {
    let servers = all();
    let Some(server) = servers.first().filter(|_| is_there(&servers)) else { return };
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    server.add_to(&project, "Warehouse", server.port);
    let all_of = |part: &str| {
        let there = answer(&["channels"], &project, &["--select", part, "--on", "warehouse"]);
        let list = table(&there, "customers");
        let id = position(list, "customer_id");
        list["rows"].as_array().unwrap().iter().map(|row| row[id].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = all_of("channel=Social");
    ok(&["erase", &project, &before[0], "--yes"]);
    ok(&["consent", &project, &before[1], "--purpose", "analytics", "--set", "refused"]);
    assert_eq!(all_of("channel=Social"), before[2..]);
    let only = format!("{},{},{}", before[0], before[1], before[2]);
    let (code, out, error) = run(&["remote", &project, "--fetch", "Warehouse", "--only", &only, "--format", "csv"]);
    assert!(code == 0 && error.contains("2 customers who were erased here or refused analytics"), "{code} {error}");
    assert!(out.lines().skip(1).all(|line| line.starts_with(&before[2])), "{out}");
}

#[test]
fn a_sample_of_so_many_customers_comes_whole_into_a_project() {
    let servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    let mut samples = Vec::new();
    for server in &servers {
        server.add_to(&project, server.kind, server.port);
        let fetch = ["remote", &project, "--fetch", server.kind];
        let sample = ok(&[&fetch[..], &["--sample", "25", "--format", "csv"]].concat());
        let customers: BTreeSet<&str> = sample.lines().skip(1).map(|line| line.split_once(',').unwrap().0).collect();
        assert_eq!(customers.len(), 25);
        let named = customers.iter().copied().collect::<Vec<_>>().join(",");
        assert_eq!(ok(&[&fetch[..], &["--only", &named, "--format", "csv"]].concat()), sample, "whole journeys");
        let own = dir.path().join(format!("{}.desire", server.kind));
        let into = ["--into", own.to_str().unwrap()];
        ok(&[&fetch[..], &["--sample", "25"], &into].concat());
        let facts = || answer(&["overview"], into[1], &[])["facts"].clone();
        assert_eq!(facts()["customers"], 25);
        assert_eq!(facts()["events"], sample.lines().count() as u64 - 1);
        // what is there already is not there twice
        ok(&[&fetch[..], &["--sample", "30"], &into].concat());
        assert_eq!(facts()["customers"], 30);
        let part = "transitions?select.from=Search&select.to=Login";
        let behind = ok(&[&fetch[..], &["--people", part, "--format", "csv"]].concat());
        let fetched: BTreeSet<&str> = behind.lines().skip(1).map(|line| line.split_once(',').unwrap().0).collect();
        let listed = answer(&["transitions"], &project, &["--select", "from=Search", "--select", "to=Login"]);
        assert_eq!(fetched.len() as u64, listed["facts"]["customers"].as_u64().unwrap());
        samples.push(sample.lines().map(|line| line.rsplit_once(',').unwrap().0.to_owned()).collect::<Vec<_>>());
        let (code, _, error) = run(&[&fetch[..], &["--people", "transitions"]].concat());
        assert!(code == 2 && error.contains("points at a part"), "{code} {error}");
    }
    assert!(samples.windows(2).all(|pair| pair[0] == pair[1]), "the same customers on every database");
}
