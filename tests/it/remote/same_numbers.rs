//! What a database answers is what imported events answer, and what it said is there without it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::servers::{Server, all, is_there};
use super::{PURCHASE, QUESTIONS, answer, events, imported, ok, run};
use crate::support::bench_data;

/// What an answer says, line by line, without what differs by where it was asked: the name of the source, and when.
fn said(answer: &Value) -> Vec<String> {
    let tables = answer["tables"].as_array().unwrap().iter().map(|table| {
        let mut table = table.clone();
        if table["name"] == "sources" {
            table["rows"][0][0] = Value::Null;
        }
        table
    });
    let rows_of = |table: Value| {
        let head = format!("{} {}", table["name"], table["columns"]);
        let rows = table["rows"].as_array().unwrap().iter().map(|row| format!("{} {row}", table["name"]));
        std::iter::once(head).chain(rows.collect::<Vec<_>>())
    };
    let facts = answer["facts"].as_object().unwrap().iter().map(|(name, fact)| format!("{name} {fact}"));
    let sentence = std::iter::once(answer["sentence"].to_string());
    sentence.chain(facts).chain(tables.flat_map(rows_of)).collect()
}

/// Fails with the lines that only one of two answers has.
fn same(there: &Value, here: &Value, what: &str) {
    let (there, here) = (said(there), said(here));
    let only = |of: &[String], other: &[String]| {
        of.iter().filter(|line| !other.contains(line)).take(12).cloned().collect::<Vec<_>>()
    };
    let (only_there, only_here) = (only(&there, &here), only(&here, &there));
    assert!(there == here, "{what}\nonly there: {only_there:#?}\nonly here: {only_here:#?}");
}

#[test]
fn each_question_has_the_same_answer_wherever_it_is_asked() {
    let mut servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    let here: Vec<Value> = QUESTIONS.iter().map(|question| answer(question, &project, &[])).collect();
    for server in &mut servers {
        server.add_to(&project, server.kind, server.port);
        let on = ["--on", server.kind];
        for (question, here) in QUESTIONS.iter().zip(&here) {
            let there = answer(question, &project, &on);
            same(&there, here, &format!("{question:?} on {}", server.kind));
            assert!(there["note"].as_str().unwrap().contains(&format!("asked of {}, as of", server.kind)));
        }
        let dates = &["--filter", "from=2026-02-01;to=2026-04-01"];
        for question in [["overview"], ["transitions"], ["paths"], ["channels"], ["attribution"]] {
            let (here, there) =
                (answer(&question, &project, dates), answer(&question, &project, &[&on[..], dates].concat()));
            same(&there, &here, &format!("{question:?} with dates on {}", server.kind));
        }
        server.stop();
        for (question, here) in QUESTIONS.iter().zip(&here) {
            let kept = answer(question, &project, &[&on[..], &["--kept"]].concat());
            same(&kept, here, &format!("{question:?} kept of {}", server.kind));
            assert!(kept["note"].as_str().unwrap().contains(&format!("kept from {}, as of", server.kind)));
        }
        // what it said was said of another goal
        ok(&["settings", &project, "--set", "session-minutes=45"]);
        let (code, _, error) = run(&["show", "transitions", &project, "--on", server.kind, "--kept"]);
        assert!(code == 1 && error.contains("asked under other settings"), "{code} {error}");
        ok(&["settings", &project, "--set", "session-minutes=30"]);
        ok(&["remote", &project, "--remove", server.kind]);
    }
}

#[test]
fn a_hundred_thousand_events_have_the_same_answers() {
    let Some(file) = bench_data("events_100k.csv") else { return };
    let mut servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = dir.path().join("bench.desire").to_str().unwrap().to_owned();
    ok(&["import", &project, file.to_str().unwrap(), "--map", "page=ignore,product=ignore", "--keep-repeats"]);
    let text = std::fs::read_to_string(&file).unwrap();
    let mut rows = String::new();
    for (i, line) in text.lines().skip(1).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let [customer, time, channel, event, _, _, value] = cells[..] else { panic!("{line}") };
        let at = time.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let value = if value.is_empty() { "\\N" } else { value };
        writeln!(rows, "{i}\t{customer}\t{at}\t{event}\t{channel}\t{value}").unwrap();
    }
    let questions: [&[&str]; 12] = [
        &["overview"],
        &["transitions"],
        &["touchpoint-flow"],
        &["paths"],
        &["channels"],
        &["retention"],
        &["funnel"],
        &["funnel", "--set", PURCHASE],
        &["trends", "--set", "measure=sessions", "--set", "period=day"],
        &["trends", "--set", "measure=revenue"],
        &["attribution"],
        &["attribution", "--set", "model=time-decay"],
    ];
    let here = questions.map(|question| answer(question, &project, &[]));
    for server in &mut servers {
        server.load("bench", &rows);
        server.add_to(&project, server.kind, server.port);
        Server::map(&project, server.kind, "bench");
        for (question, here) in questions.iter().zip(&here) {
            let there = answer(question, &project, &["--on", server.kind]);
            same(&there, here, &format!("{question:?} on {}", server.kind));
        }
    }
}

#[test]
fn what_a_database_is_not_asked_is_said() {
    let servers = all();
    let Some(server) = servers.first().filter(|_| is_there(&servers)) else { return };
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    server.add_to(&project, "Warehouse", server.port);
    let refused = |question: &[&str], says: &str| {
        let (code, out, error) =
            run(&[&["show", question[0], &project], &question[1..], &["--on", "warehouse"]].concat());
        assert!(code == 2 && out.is_empty() && error.contains(says), "{question:?}: {code} {error}");
    };
    refused(&["segments"], "cannot be asked");
    refused(&["friction"], "cannot be asked");
    refused(&["trends", "--set", "split=channel"], "of orders no touchpoint");
    refused(&["funnel", "--set", "order=any"], "no step may be left out");
    refused(&["funnel", "--set", "steps=Search,Login?,Purchase"], "no step may be left out");
    refused(&["funnel", "--set", "steps=Search,Nowhere"], "Nowhere");
    refused(&["attribution", "--set", "goal=Login"], "another goal than the project");
    refused(&["attribution", "--set", "look_back=1h"], "so short a look-back");
    refused(&["touchpoint-flow", "--set", "anchor=goal"], "with these settings");
    refused(&["paths", "--set", "entity=session"], "with these settings");
    refused(&["transitions", "--set", "entity=session"], "other journeys");
    refused(&["overview", "--filter", "channel=E-mail"], "with a filter other than dates");
    refused(&["touchpoint-flow", "--filter", "from=2026-02-01"], "with a filter of dates");
    refused(&["transitions", "--hide-below", "11"], "one's own screen");
    let (code, _, error) = run(&["show", "overview", &project, "--on", "nowhere"]);
    assert!(code == 2 && error.contains("no database called nowhere"), "{error}");
    let checked = ok(&["remote", &project, "--check", "Warehouse", "--format", "json"]);
    let checked: Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["rows"].as_array().unwrap().len(), 20, "{checked}");
}

#[test]
fn a_sample_is_the_same_on_every_database_and_can_be_imported() {
    let servers = all();
    if !is_there(&servers) {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    let mut samples = Vec::new();
    for server in &servers {
        server.add_to(&project, server.kind, server.port);
        let fetch = ["remote", &project, "--fetch", server.kind, "--format", "csv"];
        let sample = ok(&[&fetch[..], &["--one-in", "4"]].concat());
        let customer = |line: &str| line.split(',').next().unwrap().to_owned();
        let customers: BTreeSet<String> = sample.lines().skip(1).map(customer).collect();
        assert!((60..140).contains(&customers.len()), "{} of 400 customers are about one in four", customers.len());
        let named = customers.iter().map(String::as_str).collect::<Vec<_>>().join(",");
        assert_eq!(ok(&[&fetch[..], &["--only", &named]].concat()), sample, "all events of the same customers");
        let all = ok(&[&fetch[..], &["--one-in", "1"]].concat());
        assert_eq!(all.lines().count(), events().len() + 1);
        // the sample as a project of its own has those customers and no others
        let (file, own) = (dir.path().join("sample.csv"), dir.path().join(format!("{}.desire", server.kind)));
        let own = own.to_str().unwrap();
        std::fs::write(&file, &sample).unwrap();
        ok(&["import", own, file.to_str().unwrap(), "--keep-repeats"]);
        let facts = &answer(&["overview"], own, &[])["facts"];
        assert_eq!(facts["customers"], customers.len() as u64);
        assert_eq!(facts["events"], sample.lines().count() as u64 - 1);
        // money is written as each database writes it
        samples.push(sample.lines().map(|line| line.rsplit_once(',').unwrap().0.to_owned()).collect::<Vec<_>>());
        let (code, _, error) = run(&[&fetch[..], &["--only", "nobody"]].concat());
        assert!(code != 0 && error.contains("no event of such customers"), "{code} {error}");
    }
    assert!(samples.windows(2).all(|pair| pair[0] == pair[1]));
}
