//! Questions asked of databases: real servers where they are installed, the same numbers as of imported events, and what goes
//! wrong on the way.

mod faults;
mod people;
mod same_numbers;
mod scripted;
// its server is one of the web that takes events, too
#[cfg(all(feature = "engine-spark", feature = "live"))]
mod scripted_spark;
mod servers;
mod tls;

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::dice::Dice;

/// What holds the secret of the servers, and the secret.
pub(super) const SECRET: (&str, &str) = ("DESIRE_PATH_TEST_SECRET", "s3cret");

/// Questions that a database answers, with settings that it takes.
pub(super) const QUESTIONS: &[&[&str]] = &[
    &["overview"],
    &["transitions"],
    &["transitions", "--set", "level=stage"],
    &["transitions", "--set", "counts_only=yes"],
    &["touchpoint-flow"],
    &["touchpoint-flow", "--set", "steps=3", "--set", "top=4"],
    &["touchpoint-flow", "--set", "repeats=yes"],
    &["stage-flow"],
    &["paths"],
    &["paths", "--set", "level=stage", "--set", "limit=7", "--set", "max_steps=3"],
    &["channels"],
    &["channels", "--set", "by=usual"],
    &["retention"],
    &["retention", "--set", "period=month"],
    &["funnel"],
    &["funnel", "--set", PURCHASE],
    &["funnel", "--set", PURCHASE, "--set", "window=2h", "--set", "period=month"],
    &["funnel", "--set", "steps=Product viewed,Added to cart|Search,Product viewed,goal", "--set", "window=none"],
    &["funnel", "--set", "steps=Product viewed"],
    &["stickiness"],
    &["stickiness", "--set", "period=month"],
    &["trends"],
    &["trends", "--set", "measure=events", "--set", "touchpoint=Search", "--set", "period=day"],
    &["trends", "--set", "measure=sessions", "--set", "touchpoint=Search"],
    &["trends", "--set", "measure=goals", "--set", "period=month"],
    &["trends", "--set", "measure=revenue"],
    &["trends", "--set", "measure=conversion"],
    &["attribution"],
    &["attribution", "--set", "model=time-decay", "--set", "look_back=7d"],
    &["attribution", "--set", "model=last-non-direct", "--set", "direct=no", "--set", "conversions=first"],
    &["attribution", "--set", "model=shapley", "--set", "look_back=none", "--set", "min_journeys=400"],
];

/// Steps of a funnel.
const PURCHASE: &str = "steps=Product viewed,Added to cart,Purchase";

/// One event of a table.
pub(super) struct Event {
    pub customer: u32,
    pub ms: i64,
    pub name: &'static str,
    pub channel: &'static str,
    pub value: Option<f64>,
}

const NAMES: [&str; 9] = [
    "landing_view",
    "product_view",
    "product_view",
    "search",
    "add_to_cart",
    "checkout_start",
    "purchase",
    "login",
    "support_chat",
];
const CHANNELS: [&str; 6] = ["organic", "email", "paid_search", "social", "direct", "support"];

/// Events of half a year, in the order of time: visits of several events, some after exactly the pause that opens no session,
/// some orders of two lines at one instant, some money paid back.
pub(super) fn events() -> Vec<Event> {
    const DAY: i64 = 86_400_000;
    let (mut dice, mut events) = (Dice::new(7, 16), Vec::new());
    for customer in 0..400 {
        let mut ms = 1_767_225_600_000 + dice.below(150) as i64 * DAY + dice.below(86_400_000) as i64;
        for _ in 0..=dice.below(4) {
            let channel = CHANNELS[dice.below(6)];
            for _ in 0..=dice.below(9) {
                let name = NAMES[dice.below(9)];
                let value = (name == "purchase").then(|| dice.below(20_000) as f64 / 100.0 - 10.0);
                events.push(Event { customer, ms, name, channel, value });
                if name == "purchase" && dice.below(3) == 0 {
                    events.push(Event { customer, ms, name, channel, value: Some(12.5) });
                }
                ms += if dice.below(20) == 0 { 30 * 60_000 } else { 1 + dice.below(600_000) as i64 };
            }
            ms += 30 * 60_000 + 1 + dice.below(20) as i64 * DAY;
        }
    }
    events.sort_by_key(|event| event.ms);
    events
}

/// The same as rows, with a separator and what stands for nothing: number, customer, time, event, channel, value.
pub(super) fn rows(separator: char, nothing: &str) -> String {
    let mut out = String::new();
    for (i, of) in events().iter().enumerate() {
        let value = of.value.map_or(nothing.to_owned(), |value| format!("{value:.2}"));
        let cells = [i.to_string(), format!("c{:04}", of.customer), of.ms.to_string(), of.name.to_owned()];
        let cells: Vec<String> = cells.into_iter().chain([of.channel.to_owned(), value]).collect();
        writeln!(out, "{}", cells.join(&separator.to_string())).unwrap();
    }
    out
}

/// Runs the program with the secret in its variable: code, output and what it says besides.
pub(super) fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(arguments)
        .env(SECRET.0, SECRET.1)
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

pub(super) fn ok(arguments: &[&str]) -> String {
    let (code, out, err) = run(arguments);
    assert_eq!(code, 0, "{arguments:?}\n{err}");
    out
}

/// A project that holds the events, imported from a file.
pub(super) fn imported(dir: &Path) -> String {
    let (file, project) = (dir.join("events.csv"), dir.join("shop.desire"));
    let head = "event_id,customer_id,timestamp_ms,event,channel,value\n";
    std::fs::write(&file, format!("{head}{}", rows(',', ""))).unwrap();
    let project = project.to_str().unwrap().to_owned();
    let map = "event_id=ignore,customer_id=customer_id,timestamp_ms=time,event=event,channel=channel,value=value";
    ok(&["import", &project, file.to_str().unwrap(), "--map", map, "--keep-repeats"]);
    project
}

/// The answer to a question as JSON.
pub(super) fn answer(question: &[&str], project: &str, more: &[&str]) -> Value {
    let arguments = [&["show", question[0], project], &question[1..], more, &["--format", "json"]].concat();
    serde_json::from_str(&ok(&arguments)).unwrap()
}
