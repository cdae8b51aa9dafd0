//! Through the official client for Python.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use desire_path::insights;

use super::{as_shown, leaves_people_out, lists_people, shown};
use crate::cli::project;
use crate::support::python_with;

#[test]
fn the_official_client_gets_every_answer_as_show_gives_it() {
    let Some(python) = python_with("mcp") else { return };
    let (_dir, project) = project();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/mcp/client.py");
    let tool = |id: &&str| id.replace('-', "_");
    // those that take long say the same through any client
    let called: Vec<&str> =
        insights::all().iter().map(|i| i.id()).filter(|id| !matches!(*id, "segments" | "backtest")).collect();
    let program = [env!("CARGO_BIN_EXE_desire-path"), &project];
    let output = Command::new(python).arg(script).args(program).args(called.iter().map(tool)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["server"], "desire-path");
    let names: Vec<&str> = said["tools"].as_array().unwrap().iter().map(|t| t["name"].as_str().unwrap()).collect();
    // the last takes a question in plain words
    let ids: Vec<String> = insights::all().iter().map(|i| tool(&i.id())).chain(["ask".to_owned()]).collect();
    assert_eq!(names, ids);
    for id in called {
        let answer = &said["answers"][tool(&id)];
        if answer["error"] == true {
            // the sample has no spend, which is said
            assert!(answer["text"].as_str().unwrap().starts_with("Nothing was answered: "), "{id}: {answer}");
            continue;
        }
        let text: Value = serde_json::from_str(answer["text"].as_str().unwrap()).unwrap();
        assert_eq!(text, answer["structured"], "{id}: a client that reads text alone gets the same");
        if !lists_people(id) && !leaves_people_out(&text) {
            assert_eq!(as_shown(&text), shown(&project, id, &[]), "{id}");
        }
    }
    assert_eq!(
        said["filtered"]["structured"]["sentence"],
        shown(&project, "stage-flow", &["--set", "steps=4", "--filter", "channel=Social"])["sentence"]
    );
    let refused = &said["refused"];
    assert!(refused["error"] == true && refused["text"].as_str().unwrap().contains("steps is 2 to 20"), "{refused}");
}
