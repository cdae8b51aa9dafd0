//! Line by line, as any client sends it.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use desire_path::insights;

use super::{as_shown, leaves_people_out, lists_people};
use crate::cli::{json as run_json, ok, project, run};

/// The program, talking over its standard input and output.
struct Assistant {
    program: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    calls: u64,
}

impl Assistant {
    fn new(project: &str, options: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_desire-path"))
            .args([&["mcp", project], options].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (input, output) = (program.stdin.take(), BufReader::new(program.stdout.take().unwrap()));
        let mut assistant = Self { program, input, output, calls: 0 };
        let client = json!({ "name": "test", "version": "1" });
        let hello = assistant
            .ask("initialize", &json!({ "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": client }));
        assert_eq!(hello["result"]["serverInfo"]["name"], "desire-path", "{hello}");
        assert!(hello["result"]["capabilities"]["tools"].is_object(), "{hello}");
        assistant.send(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
        assistant
    }

    fn send(&mut self, message: &Value) {
        writeln!(self.input.as_mut().unwrap(), "{message}").unwrap();
    }

    /// Sends a request and reads its answer: every line of standard output is a message of the protocol.
    fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.calls += 1;
        let id = self.calls;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e}: {line}"));
        assert_eq!((&answer["jsonrpc"], &answer["id"]), (&json!("2.0"), &json!(id)));
        answer
    }

    fn tools(&mut self) -> Vec<Value> {
        self.ask("tools/list", &json!({}))["result"]["tools"].as_array().unwrap().clone()
    }

    fn call(&mut self, tool: &str, arguments: &Value) -> Value {
        self.ask("tools/call", &json!({ "name": tool, "arguments": arguments }))
    }

    /// The answer of a tool that has one.
    fn answer(&mut self, tool: &str, arguments: &Value) -> Value {
        let called = self.call(tool, arguments);
        assert_eq!(called["result"]["isError"], false, "{tool}: {called}");
        called["result"]["structuredContent"].clone()
    }

    /// Why a tool has no answer.
    fn refused(&mut self, tool: &str, arguments: &Value) -> String {
        let called = self.call(tool, arguments);
        assert_eq!(called["result"]["isError"], true, "{tool}: {called}");
        assert!(called["result"]["structuredContent"].is_null(), "{tool}: {called}");
        called["result"]["content"][0]["text"].as_str().unwrap().to_owned()
    }
}

impl Drop for Assistant {
    /// Once nobody talks to it any more, it ends.
    fn drop(&mut self) {
        drop(self.input.take());
        let mut rest = String::new();
        let ended = self.output.read_line(&mut rest).is_ok() && self.program.wait().is_ok_and(|s| s.success());
        assert!(std::thread::panicking() || (ended && rest.is_empty()), "{rest}");
    }
}

fn tool_name(id: &str) -> String {
    id.replace('-', "_")
}

fn journal(project: &str) -> Vec<Value> {
    let entries = run_json(&["journal", project, "--kind", "export", "--format", "json"]);
    entries["rows"].as_array().or(entries.as_array()).unwrap().clone()
}

#[test]
fn every_insight_is_a_tool_that_declares_its_settings() {
    let (_dir, project) = project();
    let tools = Assistant::new(&project, &[]).tools();
    let listed = run_json(&["show", "--list", "--format", "json"]);
    assert_eq!(tools.len(), listed.as_array().unwrap().len() + 1, "and one that takes plain words");
    for (tool, insight) in tools.iter().zip(listed.as_array().unwrap()) {
        assert_eq!(tool["name"], tool_name(insight["id"].as_str().unwrap()));
        assert_eq!((&tool["title"], &tool["description"]), (&insight["title"], &insight["question"]));
        let schema = &tool["inputSchema"];
        assert_eq!(schema["type"], "object");
        let properties = schema["properties"].as_object().unwrap();
        assert!(properties.contains_key("filter") && properties.contains_key("rows"), "{schema}");
        for (key, property) in properties.iter().filter(|(key, _)| !matches!(key.as_str(), "filter" | "rows")) {
            let setting = insight["settings"].as_array().unwrap().iter().find(|s| s["key"] == *key).unwrap();
            assert_eq!(property["default"], setting["default"], "{key}");
        }
    }
    let flow = tools.iter().find(|tool| tool["name"] == tool_name("stage-flow")).unwrap();
    let flow = &flow["inputSchema"]["properties"];
    assert_eq!(flow["steps"]["minimum"], 2);
    assert_eq!(flow["anchor"]["default"], "start");
    assert_eq!(flow["top_scope"]["enum"][0], flow["top_scope"]["default"]);
}

#[test]
fn a_question_in_plain_words_is_answered_or_asked_back() {
    let (_dir, project) = project();
    let mut assistant = Assistant::new(&project, &[]);
    let asked = assistant.answer("ask", &json!({ "question": "where do mobile visitors get lost?", "rows": 0 }));
    let arguments = json!({ "filter": { "device": ["mobile"] }, "rows": 0 });
    let mut shown = assistant.answer("stage_flow", &arguments);
    shown["understood"] = asked["understood"].clone();
    assert_eq!(asked, shown);
    let open = assistant.answer("ask", &json!({ "question": "what is the trend?" }));
    assert_eq!((&open["understood"]["understanding"], &open["tables"]), (&json!("ask"), &Value::Null));
    assert!(open["understood"]["readings"].as_array().unwrap().len() > 1);
    assert!(assistant.refused("ask", &json!({ "words": "x" })).contains("question"));
}

#[test]
fn every_tool_answers_as_show_does() {
    let (_dir, project) = project();
    let mut assistant = Assistant::new(&project, &[]);
    let mut answered = 0;
    for insight in insights::all() {
        let id = insight.id();
        let called = assistant.call(&tool_name(id), &json!({ "rows": 0 }));
        let (code, out, err) = run(&["show", id, &project, "--format", "json", "--hide-below", "11"]);
        if code != 0 {
            let text = called["result"]["content"][0]["text"].as_str().unwrap();
            let why = text.strip_prefix("Nothing was answered: ").unwrap();
            assert!(called["result"]["isError"] == true && err.contains(why), "{id}: {text} and {err}");
            continue;
        }
        answered += 1;
        let answer = &called["result"]["structuredContent"];
        let expected: Value = serde_json::from_str(&out).unwrap();
        if lists_people(id) || leaves_people_out(answer) {
            assert_eq!((&answer["sentence"], &answer["facts"]), (&expected["sentence"], &expected["facts"]), "{id}");
            continue;
        }
        assert_eq!(as_shown(answer), expected, "{id}");
    }
    assert!(answered > 10, "{answered}");
}

#[test]
fn settings_filter_and_rows_are_heeded() {
    let (_dir, project) = project();
    let mut assistant = Assistant::new(&project, &["--k", "0"]);
    let arguments = json!({ "steps": 4, "repeats": true, "filter": { "channel": ["Social", "E-mail"] }, "rows": 0 });
    let answer = assistant.answer("touchpoint_flow", &arguments);
    let options = ["--set", "steps=4", "--set", "repeats=true", "--filter", "channel=Social,E-mail"];
    let all = run_json(&[&["show", "touchpoint-flow", &project, "--format", "json"], &options[..]].concat());
    assert_eq!(as_shown(&answer), all, "nothing is merged with --k 0");
    // the command repeats it
    let command = answer["command"].as_str().unwrap().to_owned();
    assert!(command.contains("--set steps=4") && command.contains("--filter channel=Social"), "{command}");
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    assert_eq!(run_json(&words), all, "{command}");
    // the filter of an answer can be sent back
    let again = json!({ "steps": 4, "repeats": true, "filter": answer["filter"], "rows": 0 });
    assert_eq!(assistant.answer("touchpoint_flow", &again), answer);
    let few = assistant.answer("touchpoint_flow", &json!({ "rows": 3 }));
    for table in few["tables"].as_array().unwrap() {
        assert_eq!(table["rows"].as_array().unwrap().len(), 3);
        assert!(table["rows_left_out"].as_u64() > Some(0));
    }
}

#[test]
fn what_cannot_be_answered_is_said_plainly() {
    let (_dir, project) = project();
    let mut assistant = Assistant::new(&project, &[]);
    let unknown = assistant.call("horoscope", &json!({}));
    assert!(unknown["result"].is_null(), "{unknown}");
    assert_eq!(unknown["error"]["message"], "Nothing was answered: there is no tool \"horoscope\".");
    for (arguments, says) in [
        (json!({ "stepz": 4 }), "its settings are anchor, steps"),
        (json!({ "steps": 99 }), "steps is 2 to 20"),
        (json!({ "steps": [4] }), "\"steps\" has to be"),
        (json!({ "rows": "many" }), "\"rows\" has to be a whole number"),
        (json!({ "filter": "Social" }), "\"filter\" has to be an object"),
        (json!({ "filter": { "channel": ["Radio"] } }), "there is no channel \"Radio\"; there are"),
        (json!({ "filter": { "colour": "red" } }), "cannot read the filter \"colour=red\""),
        (json!({ "filter": { "from": "2031-01-01" } }), "nobody passes the filter"),
    ] {
        let text = assistant.refused("stage_flow", &arguments);
        assert!(text.starts_with("Nothing was answered: ") && text.contains(says), "{arguments}: {text}");
    }
    // and the next call is answered again
    assistant.answer("stage_flow", &json!({}));
}

#[test]
fn people_are_listed_only_where_that_is_wanted_and_then_noted() {
    let (_dir, project) = project();
    let before = journal(&project).len();
    let mut assistant = Assistant::new(&project, &[]);
    assert!(assistant.tools().iter().all(|tool| tool["name"] != "customers_behind"));
    assert!(assistant.call("customers_behind", &json!({}))["error"]["message"].is_string());
    for id in insights::all().iter().map(|i| i.id()).filter(|id| lists_people(id)) {
        let answer = assistant.answer(&tool_name(id), &json!({}));
        let (note, tables) = (answer["note"].as_str().unwrap(), answer["tables"].as_array().unwrap());
        let left_out = note.rsplit(" · ").next().unwrap();
        assert!(left_out.contains("--people"), "{id}: {note}");
        assert!(tables.iter().all(|table| !left_out.starts_with(table["name"].as_str().unwrap())), "{id}: {note}");
    }
    drop(assistant);
    assert_eq!(journal(&project).len(), before);

    let mut assistant = Assistant::new(&project, &["--people", "--k", "0"]);
    let flow = assistant.answer("stage_flow", &json!({}));
    let node = &flow["tables"][0]["rows"][0];
    let arguments = json!({ "insight": "stage-flow", "select": { "step": node[0], "name": node[2] }, "rows": 0 });
    let behind = assistant.answer("customers_behind", &arguments);
    let n = behind["facts"]["customers"].as_u64().unwrap();
    assert_eq!((Some(n), behind["tables"][0]["rows"].as_array().unwrap().len()), (node[3].as_u64(), n as usize));
    let sessions = assistant.answer("sessions", &json!({ "rows": 5 }));
    assert_eq!(sessions["tables"][0]["rows"].as_array().unwrap().len(), 5);
    let text = assistant.refused("customers_behind", &json!({ "insight": "stage-flow", "select": { "step": 1 } }));
    assert!(text.contains("a part is named by"), "{text}");
    let noted = journal(&project);
    let what: Vec<&str> = noted.iter().map(|entry| entry["what"].as_str().unwrap()).collect();
    assert_eq!(noted.len(), before + 2, "{what:?}");
    assert!(what.contains(&"Customers behind a part") && what.contains(&"Sessions"), "{what:?}");
    let of_part = noted.iter().find(|entry| entry["what"] == "Customers behind a part").unwrap();
    assert_eq!(of_part["people"].as_u64(), Some(n));
    assert!(of_part["detail"].as_str().unwrap().contains("assistant"), "{of_part}");
}

#[test]
fn few_people_are_not_told_of_unless_that_is_wanted() {
    let (dir, project) = project();
    let events = dir.path().join("few.csv");
    let row = |i: u32| format!("lone{i},Rare wish,2025-03-0{i}T10:00:00Z\n");
    let rows: String = (1..=3).map(row).collect();
    std::fs::write(&events, format!("customer_id,event,timestamp\n{rows}")).unwrap();
    ok(&["import", &project, events.to_str().unwrap(), "--source", "Wishes"]);
    let few = json!({ "filter": { "source": ["Wishes"] }, "rows": 0 });
    let text = Assistant::new(&project, &[]).refused("stage_flow", &few);
    assert!(text.starts_with("Nothing was answered: ") && text.contains("fewer than 11"), "{text}");
    let answer = Assistant::new(&project, &["--k", "0"]).answer("stage_flow", &few);
    assert_eq!(answer["facts"]["base"], 3);
}

#[test]
fn a_project_that_changed_is_read_again() {
    let (dir, project) = project();
    let mut assistant = Assistant::new(&project, &["--k", "0"]);
    let base = |answer: &Value| answer["facts"]["base"].as_u64().unwrap();
    let before = base(&assistant.answer("stage_flow", &json!({})));
    let events = dir.path().join("more.csv");
    std::fs::write(&events, "customer_id,event,timestamp\nnewcomer,Product viewed,2025-03-01T10:00:00Z\n").unwrap();
    ok(&["import", &project, events.to_str().unwrap(), "--source", "Website"]);
    let after = assistant.answer("stage_flow", &json!({}));
    assert_eq!(base(&after), before + 1);
    assert_eq!(after["sentence"], run_json(&["show", "stage-flow", &project, "--format", "json"])["sentence"]);
}

#[test]
fn an_assistant_proposes_and_a_person_decides() {
    let (_dir, project) = project();
    let part = |more: &Value| {
        let mut arguments = json!({
            "insight": "stage-flow", "select": { "step": 1, "name": "Awareness" }, "action": "own", "channel": "E-mail",
            "content": "Hello {first name|there}, come and see what is new", "reason": "They look and never ask",
        });
        arguments.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        arguments
    };
    // neither is there unless it is wanted
    let mut assistant = Assistant::new(&project, &["--people"]);
    assert!(assistant.call("propose_actions", &part(&json!({})))["error"]["message"].is_string());
    let before = assistant.answer("proposals", &json!({ "rows": 3 }));
    let all = before["facts"]["actions"].as_u64().unwrap();
    let table = &before["tables"][0];
    assert_eq!((table["rows"].as_array().unwrap().len(), &table["rows_left_out"]), (3, &json!(all - 3)));
    assert!(assistant.refused("proposals", &json!({ "state": "sent" })).contains("approved"));
    drop(assistant);
    assert!(Assistant::new(&project, &["--propose"]).tools().iter().all(|tool| tool["name"] != "proposals"));

    let mut assistant = Assistant::new(&project, &["--people", "--propose"]);
    let asked = assistant.answer("propose_actions", &part(&json!({ "lasts_days": 30 })));
    let (added, customers) = (asked["facts"]["added"].as_u64().unwrap(), asked["facts"]["customers"].as_u64().unwrap());
    let left_out: u64 = asked["facts"]["left_out"].as_object().unwrap().values().map(|n| n.as_u64().unwrap()).sum();
    assert!(added > 20 && added + left_out == customers, "{asked}");
    let listed = assistant.answer("proposals", &json!({ "state": "proposed", "rows": 0 }));
    let (columns, rows) = (&listed["tables"][0]["columns"], listed["tables"][0]["rows"].as_array().unwrap());
    let at = |name: &str| columns.as_array().unwrap().iter().position(|c| c == name).unwrap();
    let own: Vec<&Value> = rows.iter().filter(|row| row[at("owner")] == "an assistant").collect();
    assert_eq!(own.len() as u64, added);
    for row in own {
        assert_eq!((&row[at("state")], &row[at("channel")]), (&json!("Proposed"), &json!("E-mail")), "{row}");
        assert!(row[at("reason")].as_str().unwrap().starts_with("They look and never ask."), "{row}");
        assert!(row[at("content")].as_str().unwrap().starts_with("Hello "), "{row}");
        assert_ne!(row[at("consent")], "refused", "{row}");
    }
    let again = assistant.answer("propose_actions", &part(&json!({})));
    assert_eq!(again["facts"]["added"], 0, "nobody is proposed the same twice: {again}");
    assert_eq!(again["facts"]["left_out"]["on_the_list_already"], added);
    for (wrong, says) in [
        (json!({ "action": "shout" }), "there is no action \"shout\""),
        (json!({ "channel": "Fax" }), "there is no channel \"Fax\""),
        (json!({ "content": "Hello {first name" }), "\"content\" has to be"),
        (json!({ "reason": "" }), "\"reason\" has to be"),
        (json!({ "lasts_days": 0 }), "\"lasts_days\" has to be"),
        (json!({ "state": "approved" }), "state"),
    ] {
        let text = assistant.refused("propose_actions", &part(&wrong));
        assert!(text.contains(says), "{wrong}: {text}");
    }
    drop(assistant);
    // a person may take it back; a new run of playbooks does not
    ok(&["actions", &project, "--propose", "--as-of-end"]);
    let csv = ok(&["actions", &project, "--format", "csv"]);
    assert_eq!(csv.matches("They look and never ask").count() as u64, added);
}

#[test]
fn nothing_is_proposed_for_few_people_unless_they_may_be_listed() {
    let (_dir, project) = project();
    let few = json!({
        "insight": "stage-flow", "select": { "step": 1, "name": "Awareness" }, "action": "call", "channel": "Phone",
        "content": "Ask how it went", "reason": "Few", "filter": { "channel": ["Social"] },
    });
    let text = Assistant::new(&project, &["--propose", "--hide-below", "100000"]).refused("propose_actions", &few);
    assert!(text.contains("fewer than 100"), "{text}");
    let said = Assistant::new(&project, &["--propose"]).answer("propose_actions", &few);
    assert!(said["facts"]["customers"].is_u64() && said["facts"]["added"].is_null(), "{said}");
}
