//! `show` as a script meets it: the contract of its JSON, the same numbers and sentences as the commands there were before,
//! and errors that say what exists.

use serde_json::Value;

use desire_path::insights;

use crate::cli::{csv_rows, json, ok, project as sample, run};

/// The sample with ads that cost something and a catalogue of products, so that there is an answer to everything.
fn project() -> (tempfile::TempDir, String) {
    let (dir, project) = sample();
    let info = json(&["info", &project, "--format", "json"]);
    let day = &info["first"].as_str().unwrap()[..10];
    let file = dir.path().join("ads.csv");
    let report =
        format!("Day,Campaign,Currency code,Cost,Impr.,Clicks\n{day},Brand,EUR,10.5,100,1\n{day},Shoes,EUR,4,50,2\n");
    std::fs::write(&file, report).unwrap();
    let catalogue = dir.path().join("products.csv");
    std::fs::write(&catalogue, "Handle,Title,Variant SKU,Variant Price\npot,Pot,P1,9.99\n").unwrap();
    ok(&["import", &project, file.to_str().unwrap(), catalogue.to_str().unwrap()]);
    (dir, project)
}

fn show(project: &str, id: &str, more: &[&str]) -> Value {
    json(&[&["show", id, project, "--format", "json"], more].concat())
}

/// A table of an answer as objects, by its columns.
fn objects(answer: &Value, name: &str) -> Vec<serde_json::Map<String, Value>> {
    let table =
        answer["tables"].as_array().unwrap().iter().find(|t| t["name"] == name).unwrap_or_else(|| panic!("{name}"));
    let columns: Vec<&str> = table["columns"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
    let row = |row: &Value| {
        let cells = row.as_array().unwrap().iter().cloned();
        columns.iter().map(|c| (*c).to_owned()).zip(cells).collect()
    };
    table["rows"].as_array().unwrap().iter().map(row).collect()
}

/// The columns `theirs` of a command's rows are the columns `ours` of a table.
fn same(command: &Value, answer: &Value, name: &str, pairs: &[(&str, &str)]) {
    let theirs = command["rows"].as_array().or(command.as_array()).unwrap();
    let ours = objects(answer, name);
    assert_eq!(theirs.len(), ours.len(), "{name}");
    for (a, b) in theirs.iter().zip(&ours) {
        for (their, our) in pairs {
            assert_eq!(a[their], b[*our], "{name}: {their} and {our}");
        }
    }
}

#[test]
fn every_insight_is_listed_and_answers_as_the_contract_says() {
    let (_dir, project) = project();
    let listed = json(&["show", "--list", "--format", "json"]);
    let ids: Vec<&str> = listed.as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap()).collect();
    assert_eq!(ids, insights::all().iter().map(|i| i.id()).collect::<Vec<_>>());
    let text = ok(&["show", "--list"]);
    for id in ids {
        assert!(text.contains(id), "{id}");
        let (code, out, err) = run(&["show", id, &project, "--format", "json"]);
        // nothing was forecast before the end of the data: such an answer has its own tests
        if id == "forecasts" {
            assert_eq!(code, 3, "{id}: {err}");
            continue;
        }
        assert_eq!(code, 0, "{id}: {err}");
        let answer: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(answer["id"], id);
        for key in ["settings", "filter", "facts"] {
            assert!(answer[key].is_object(), "{id}: {key}");
        }
        let settings =
            listed.as_array().unwrap().iter().find(|i| i["id"] == id).unwrap()["settings"].as_array().unwrap();
        assert!(settings.iter().all(|s| answer["settings"][s["key"].as_str().unwrap()] == s["default"]), "{id}");
        assert_eq!(answer["entity"], "person");
        assert!(answer["facts"].as_object().unwrap().values().all(|v| v.is_number() || v.is_null()), "{id}");
        assert!(answer["sentence"].as_str().unwrap().ends_with('.'), "{id}");
        // to group customers takes long
        if id == "segments" {
            continue;
        }
        // CSV has the first table, text the same sentence, and each table can be asked for
        let table = &answer["tables"][0];
        let csv = ok(&["show", id, &project, "--format", "csv"]);
        let header: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
        assert_eq!(serde_json::json!(header), table["columns"], "{id}");
        assert_eq!(csv_rows(&csv).len(), table["rows"].as_array().unwrap().len(), "{id}");
        assert!(ok(&["show", id, &project]).starts_with(answer["sentence"].as_str().unwrap()), "{id}");
        if !matches!(id, "stage-flow" | "quality" | "friction") {
            continue;
        }
        for table in answer["tables"].as_array().unwrap() {
            let name = table["name"].as_str().unwrap();
            let one = show(&project, id, &["--table", name]);
            assert_eq!(one["tables"], serde_json::json!([table]), "{id} {name}");
        }
    }
}

#[test]
fn the_first_columns_are_those_of_the_contract() {
    let (_dir, project) = project();
    let columns = |id: &str, table: usize| show(&project, id, &[])["tables"][table]["columns"].clone();
    let begins = |columns: &Value, wanted: &[&str]| {
        let found: Vec<&str> = columns.as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
        assert!(found.starts_with(wanted), "{found:?} and {wanted:?}");
    };
    for id in ["stage-flow", "touchpoint-flow"] {
        begins(&columns(id, 0), &["step", "kind", "name", "customers", "of_start"]);
        begins(&columns(id, 1), &["step", "from", "to", "customers"]);
    }
    let paths = ["path", "customers", "share", "cumulative", "median_seconds", "goal_rate", "value"];
    begins(&columns("paths", 0), &paths);
    begins(&columns("transitions", 0), &["from", "to", "count", "count_in_session", "customers", "median_seconds"]);
    assert!(show(&project, "paths", &[])["facts"]["distinct"].as_u64() > Some(1));
}

#[test]
fn the_commands_there_were_say_the_same() {
    let (_dir, project) = project();
    let command = |words: &[&str]| json(&[&[words[0], &project], &words[1..], &["--format", "json"]].concat());
    for (id, how, set) in [
        ("stage-flow", vec!["--steps", "5"], vec!["--set", "steps=5"]),
        ("touchpoint-flow", vec!["--level", "touchpoint"], vec![]),
        (
            "touchpoint-flow",
            vec!["--level", "touchpoint", "--unit", "sessions", "--keep-repeats", "--top", "5", "--beyond-goal"],
            vec!["--entity", "session", "--set", "repeats=true", "--set", "top=5", "--set", "beyond_goal=true"],
        ),
        ("stage-flow", vec!["--filter", "channel=Social"], vec!["--filter", "channel=Social"]),
    ] {
        let (flow, answer) = (command(&[&["flow"], &how[..]].concat()), show(&project, id, &set));
        assert_eq!(flow["headline"], answer["sentence"]);
        same(
            &flow,
            &answer,
            "nodes",
            &[("step", "step"), ("name", "name"), ("count", "customers"), ("share", "of_start")],
        );
        same(
            &flow["links"],
            &answer,
            "links",
            &[("step", "step"), ("from", "from"), ("to", "to"), ("count", "customers")],
        );
        for fact in ["base", "reached", "went_on"] {
            assert_eq!(flow[fact], answer["facts"][fact], "{fact}");
        }
    }
    let (moves, answer) = (command(&["transitions"]), show(&project, "transitions", &[]));
    assert_eq!(moves["headline"], answer["sentence"]);
    let pairs = [("from", "from"), ("to", "to"), ("within_customer", "count"), ("within_session", "count_in_session")];
    same(&moves, &answer, "transitions", &pairs);
    let (sessions, answer) = (command(&["sessions"]), show(&project, "sessions", &[]));
    assert_eq!(sessions["headline"], answer["sentence"]);
    let pairs = [("customer", "customer"), ("start", "start"), ("duration_s", "duration_seconds"), ("goal", "goal")];
    same(&sessions, &answer, "sessions", &pairs);
    let (quality, answer) = (command(&["quality"]), show(&project, "quality", &[]));
    assert_eq!(quality["headline"], answer["sentence"]);
    same(&quality, &answer, "findings", &[("source", "source"), ("finding", "finding"), ("count", "count")]);
    let (segments, answer) = (command(&["segments"]), show(&project, "segments", &[]));
    assert_eq!(segments["headline"], answer["sentence"]);
    same(&segments, &answer, "groups", &[("group", "group"), ("name", "name"), ("customers", "customers")]);
    let (predict, answer) = (command(&["predict", "--no-save"]), show(&project, "backtest", &[]));
    assert_eq!(predict["headline"], answer["sentence"]);
    same(&predict, &answer, "predictions", &[("target", "target"), ("horizon_days", "horizon_days"), ("auc", "auc")]);
    let file = std::path::Path::new(&project).with_file_name("spend.json");
    let file = file.to_str().unwrap();
    ok(&["export", &project, "spend", "--out", file]);
    let spend: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    same(&spend, &show(&project, "spend", &[]), "days", &[("day", "day"), ("campaign", "campaign"), ("cost", "cost")]);
}

#[test]
fn every_insight_is_a_command_of_its_own() {
    let (_dir, project) = project();
    let help = ok(&["--help"]);
    for insight in insights::all() {
        assert!(help.contains(&format!("  {} ", insight.id())), "{}: {help}", insight.id());
    }
    for id in ["paths", "channels", "friction", "lifecycle"] {
        assert_eq!(ok(&[id, &project]), ok(&["show", id, &project]), "{id}");
    }
    assert_eq!(
        json(&["stage-flow", &project, "--set", "top_scope=column", "--format", "json"]),
        show(&project, "stage-flow", &["--set", "top_scope=column"])
    );
    // those with a command of an older name keep what that prints
    assert!(json(&["transitions", &project, "--format", "json"])["rows"].is_array());
    let (code, _, err) = run(&["chanels", &project]);
    assert!(code == 2 && err.contains("did you mean `desire-path channels"), "{err}");
}

#[test]
fn lists_of_people_are_those_of_the_window() {
    let (_dir, project) = project();
    let customers = show(&project, "customers", &[]);
    let listed = objects(&customers, "customers");
    assert_eq!(listed.len() as u64, customers["facts"]["customers"].as_u64().unwrap());
    let of_sql = json(&["sql", &project, "SELECT customer, orders, lifecycle FROM customers", "--format", "json"]);
    for (ours, theirs) in listed.iter().zip(of_sql["rows"].as_array().unwrap()) {
        for column in ["customer", "orders", "lifecycle"] {
            assert_eq!(ours[column], theirs[column], "{column}");
        }
    }
    // a score does not depend on who else is listed
    let scores = |more: &[&str]| objects(&show(&project, "scores", more), "scores");
    let (all, some) = (scores(&[]), scores(&["--filter", "channel=Social"]));
    assert!(!some.is_empty() && some.len() < all.len());
    for row in &some {
        assert!(all.contains(row), "{row:?}");
    }
    let chances: Vec<f64> = all.iter().map(|row| row["chance"].as_f64().unwrap()).collect();
    assert!(chances.is_sorted_by(|a, b| a >= b), "the most likely first");
}

#[test]
fn a_part_lists_the_customers_behind_it() {
    let (_dir, project) = project();
    let flow = show(&project, "stage-flow", &[]);
    let node = &objects(&flow, "nodes")[0];
    let name = format!("name={}", node["name"].as_str().unwrap());
    let behind = show(&project, "stage-flow", &["--select", "step=1", "--select", &name]);
    assert_eq!(behind["facts"]["customers"], node["customers"]);
    assert_eq!(objects(&behind, "customers").len() as u64, node["customers"].as_u64().unwrap());
}

#[test]
fn a_copied_command_and_a_question_give_the_same_answer() {
    let (_dir, project) = project();
    let filter = desire_path::model::Filter {
        from: Some(1_700_000_000_000),
        channels: vec!["Social".to_owned(), "Paid search".to_owned()],
        ..Default::default()
    };
    let settings = [("steps".to_owned(), "4".to_owned()), ("entity".to_owned(), "session".to_owned())];
    let question = insights::Question::new("stage-flow", &settings, filter, None).unwrap();
    let text = question.to_string();
    let by_text = json(&["show", &text, &project, "--format", "json"]);
    assert_eq!((&by_text["settings"]["steps"], &by_text["entity"]), (&4.into(), &"session".into()));
    assert_eq!(by_text["filter"]["channel"], serde_json::json!(["Social", "Paid search"]));
    // the words of the command, as a shell takes them
    let command = question.command(&project);
    let words: Vec<String> = command.split('\'').enumerate().fold(vec![String::new()], |mut words, (i, part)| {
        if i % 2 == 1 {
            words.last_mut().unwrap().push_str(part);
        } else {
            for (j, word) in part.split(' ').enumerate() {
                if j > 0 {
                    words.push(String::new());
                }
                words.last_mut().unwrap().push_str(word);
            }
        }
        words
    });
    let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    assert_eq!(json(&[&words[..], &["--format", "json"]].concat()), by_text);
}

#[test]
fn what_does_not_exist_is_answered_with_what_does_and_nothing_is_written() {
    let (dir, project) = project();
    let refused = |words: &[&str], code: i32, says: &[&str]| {
        let (found, out, err) = run(&[&["show"], words].concat());
        assert_eq!((found, out.as_str()), (code, ""), "{words:?}: {err}");
        says.iter().for_each(|word| assert!(err.contains(word), "{words:?}: {err}"));
    };
    refused(&["stage-flows", &project], 2, &["stage-flows", "stage-flow, touchpoint-flow", "time-between"]);
    refused(&["stage-flow", &project, "--set", "stepz=3"], 2, &["stepz", "anchor, steps, before, occurrence, top"]);
    refused(&["stage-flow", &project, "--set", "steps=99"], 2, &["2 to 20"]);
    refused(&["stage-flow", &project, "--set", "steps"], 2, &["--set steps=5"]);
    refused(&["stage-flow", &project, "--table", "node"], 2, &["there are nodes, links"]);
    refused(&["stage-flow", &project, "--entity", "shelf"], 2, &["person, session, order, account, ticket or cart"]);
    refused(&["stage-flow", &project, "--entity", "cart"], 3, &["there are no carts here"]);
    refused(&["channels", &project, "--entity", "session"], 2, &["channels follows persons only"]);
    refused(&["lifecycle?entity=order", &project], 2, &["lifecycle follows persons only"]);
    refused(&["channels", &project, "--select", "channel=Radio"], 2, &["Radio", "Social"]);
    refused(&["time-between", &project, "--set", "from=Carts"], 2, &["Carts", "there are"]);
    refused(&["quality", &project, "--filter", "channel=Social"], 2, &["leave the filter out"]);
    refused(&["stage-flow", &project, "--filter", "from=2031-01-01"], 3, &["nobody passes the filter"]);
    refused(&["stage-flow?steps=3", &project, "--set", "steps=4"], 2, &["leave --set"]);
    let out = dir.path().join("answer.pdf");
    refused(&["paths", &project, "--out", out.to_str().unwrap()], 2, &[".csv, .json, .txt or .xlsx"]);
    refused(&["stage-flow"], 2, &["PROJECT"]);
    let (code, out, _) = run(&["show", "nothing", &project, "--format", "json"]);
    let error: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, error["error"]["code"].as_i64()), (2, Some(2)));
}

#[test]
fn an_answer_goes_to_a_file_as_its_ending_says() {
    let (dir, project) = project();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    ok(&["show", "paths", &project, "--output", &at("paths.csv")]);
    ok(&["show", "paths", &project, "-o", &at("paths.json")]);
    ok(&["show", "paths", &project, "-o", &at("paths.txt")]);
    let read = |name: &str| std::fs::read_to_string(dir.path().join(name)).unwrap();
    let answer: Value = serde_json::from_str(&read("paths.json")).unwrap();
    assert_eq!(answer, show(&project, "paths", &[]));
    assert_eq!(read("paths.csv"), ok(&["show", "paths", &project, "--format", "csv"]));
    assert_eq!(read("paths.txt"), ok(&["show", "paths", &project]));
    let (code, _, err) = run(&["show", "paths", &project, "-o", &at("paths.csv")]);
    assert!(code == 1 && err.contains("exists already"), "{err}");
}

#[test]
fn a_list_of_people_is_recorded_wherever_it_goes_and_a_spreadsheet_runs_nothing_of_it() {
    let (dir, project) = project();
    let events = dir.path().join("formula.csv");
    std::fs::write(&events, "customer_id,event,timestamp\nc1,=1+1,2025-03-01T10:00:00Z\n").unwrap();
    ok(&["import", &project, events.to_str().unwrap()]);
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    // how a table is named or what a file is called makes no difference
    ok(&["show", "sessions", &project, "-o", &at("sessions.txt")]);
    ok(&["show", "sessions", &project, "--table", " Sessions", "-o", &at("sessions.csv")]);
    let piped = ok(&["show", "sessions", &project, "--table", "SESSIONS", "--format", "csv"]);
    let rows = csv_rows(&piped).len();
    let journal = json(&["journal", &project, "--format", "json"]);
    let details: Vec<&str> = journal
        .as_array()
        .or(journal["rows"].as_array())
        .unwrap()
        .iter()
        .filter(|entry| entry["what"] == "Sessions")
        .map(|entry| entry["detail"].as_str().unwrap())
        .collect();
    let rows = desire_path::present::numbers::plural(rows as u64, "row", "rows");
    let places = ["sessions.txt", "sessions.csv", "standard output"];
    assert_eq!(details, places.map(|place| format!("{rows}, {place}")));
    let saved = std::fs::read_to_string(at("sessions.csv")).unwrap();
    assert!(saved.contains(",'=1+1,") && piped.contains(",=1+1,"));
}

#[test]
fn a_flow_around_a_touchpoint_counts_those_who_had_it() {
    let (_dir, project) = sample();
    let cart = "Cart viewed";
    let around = ["--set", "anchor=cart viewed", "--set", "steps=6", "--set", "before=3"];
    let flow = show(&project, "touchpoint-flow", &around);
    // another count of the same customers
    let since = show(&project, "time-between", &["--set", &format!("from={cart}")]);
    let had_it = &since["facts"]["started"];
    assert!(had_it.as_u64().unwrap() > 100);
    assert_eq!(flow["facts"]["base"], *had_it);
    let nodes = objects(&flow, "nodes");
    let steps: std::collections::BTreeSet<i64> = nodes.iter().map(|row| row["step"].as_i64().unwrap()).collect();
    assert_eq!(steps.into_iter().collect::<Vec<_>>(), [-3, -2, -1, 0, 1, 2]);
    let at_anchor: Vec<_> = nodes.iter().filter(|row| row["step"] == 0).collect();
    assert_eq!((at_anchor.len(), &at_anchor[0]["name"], &at_anchor[0]["customers"]), (1, &Value::from(cart), had_it));
    let sentence = flow["sentence"].as_str().unwrap();
    assert!(sentence.contains("customers with “Cart viewed”"), "{sentence}");
    assert!(sentence.contains("within 2 steps after it"), "{sentence}");
    // the people behind a step before it are those that its row counts
    let before = nodes.iter().find(|row| row["step"] == -1 && row["kind"] == "touchpoint").unwrap();
    let name = format!("name={}", before["name"].as_str().unwrap());
    let command = ["show", "touchpoint-flow", &project, "--format", "csv", "--select", "step=-1", "--select", &name];
    let people = csv_rows(&ok(&[&command[..], &around].concat()));
    assert_eq!(people.len() as u64, before["customers"].as_u64().unwrap());
    // the typed command says the same
    let typed = json(&[
        "flow",
        &project,
        "--level",
        "touchpoint",
        "--anchor",
        cart,
        "--before",
        "3",
        "--steps",
        "6",
        "--format",
        "json",
    ]);
    assert_eq!(typed["base"], *had_it);
    let (code, _, err) = run(&["show", "touchpoint-flow", &project, "--set", "anchor=Cart viewd"]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("Cart viewed"), "{err}");
}
