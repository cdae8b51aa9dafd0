//! What a database answers is what imported events answer, and what it said is there without it.

use serde_json::Value;

use super::servers::{all, is_there};
use super::{QUESTIONS, answer, imported, ok, run};

/// What an answer says, without what differs by where it was asked: the name of the source, and when.
fn said(answer: &Value) -> (Value, Value, Vec<Value>) {
    let tables = answer["tables"].as_array().unwrap().iter().map(|table| {
        let mut table = table.clone();
        if table["name"] == "sources" {
            table["rows"][0][0] = Value::Null;
        }
        table
    });
    (answer["sentence"].clone(), answer["facts"].clone(), tables.collect())
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
            assert_eq!(said(&there), said(here), "{question:?} on {}", server.kind);
            assert!(there["note"].as_str().unwrap().contains(&format!("asked of {}, as of", server.kind)));
        }
        let dates = &["--filter", "from=2026-02-01;to=2026-04-01"];
        for question in [["overview"], ["transitions"], ["paths"], ["channels"]] {
            let (here, there) =
                (answer(&question, &project, dates), answer(&question, &project, &[&on[..], dates].concat()));
            assert_eq!(said(&there), said(&here), "{question:?} with dates on {}", server.kind);
        }
        server.stop();
        for (question, here) in QUESTIONS.iter().zip(&here) {
            let kept = answer(question, &project, &[&on[..], &["--kept"]].concat());
            assert_eq!(said(&kept), said(here), "{question:?} kept of {}", server.kind);
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
    refused(&["funnel"], "cannot be asked");
    refused(&["touchpoint-flow", "--set", "anchor=goal"], "with these settings");
    refused(&["paths", "--set", "entity=session"], "with these settings");
    refused(&["transitions", "--set", "entity=session"], "other journeys");
    refused(&["overview", "--filter", "channel=E-mail"], "with a filter other than dates");
    refused(&["touchpoint-flow", "--filter", "from=2026-02-01"], "with a filter of dates");
    refused(&["transitions", "--select", "from=Search", "--select", "to=Login"], "nobody single");
    refused(&["transitions", "--hide-below", "11"], "one's own screen");
    let (code, _, error) = run(&["show", "overview", &project, "--on", "nowhere"]);
    assert!(code == 2 && error.contains("no database called nowhere"), "{error}");
    let checked = ok(&["remote", &project, "--check", "Warehouse", "--format", "json"]);
    let checked: Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["rows"].as_array().unwrap().len(), 20, "{checked}");
}
