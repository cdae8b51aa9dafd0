//! The tools for an assistant: over the program's own standard input and output, and through the official client.

mod client;
mod protocol;

use serde_json::Value;

use crate::cli::json;

/// What `show` says with small groups merged, as an answer of a tool holds it.
fn shown(project: &str, id: &str, more: &[&str]) -> Value {
    json(&[&["show", id, project, "--format", "json", "--hide-below", "11"], more].concat())
}

/// An answer without what only tools say.
fn as_shown(answer: &Value) -> Value {
    let mut answer = answer.clone();
    answer.as_object_mut().unwrap().remove("command").expect("the command that repeats it");
    for table in answer["tables"].as_array_mut().unwrap() {
        assert_eq!(table.as_object_mut().unwrap().remove("rows_left_out").unwrap(), 0, "all rows were asked for");
    }
    answer
}

/// The ids of insights with a table that lists single people, which comes out only where that is wanted.
fn lists_people(id: &str) -> bool {
    matches!(id, "sessions" | "customers" | "scores")
}

/// Whether an answer says that a table of single people is left out of it.
fn leaves_people_out(answer: &Value) -> bool {
    answer["note"].as_str().is_some_and(|note| note.contains("lists single people"))
}
