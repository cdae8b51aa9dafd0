//! Many questions that somebody else wrote than the author of the grammar, each with what it means: an insight with settings
//! and filter, `ask` where several things may be meant, `cannot` where there is no such thing.

use std::path::Path;
use std::time::Instant;

use desire_path::ask::{AskLanguage, Asker, Understanding};
use desire_path::insights::{Question, read_filter};
use desire_path::progress::Progress;
use desire_path::workspace::{Snapshot, Workspace};

use crate::cli::{project, run};

/// Of all questions at least so many are taken as they are meant.
const RIGHT: f64 = 0.95;

/// Of all questions at most so many are answered as something else, without asking.
const WRONG: f64 = 0.005;

/// The words of a command, in which quotes hold together what has blanks.
fn words(command: &str) -> Vec<String> {
    let (mut all, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in command.trim().chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => all.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    all.push(word);
    all.retain(|word| !word.is_empty());
    all
}

/// The question that a command asks; nothing for commands that are no insight.
fn question(command: &str, snapshot: &Snapshot) -> Option<Question> {
    let words = words(command);
    let pairs = |option: &str| -> Vec<(String, String)> {
        let of_option = words.windows(2).filter(|pair| pair[0] == option);
        let pair = |pair: &[String]| pair[1].split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
        of_option.filter_map(pair).collect()
    };
    let filter = read_filter(pairs("--filter"), &snapshot.table, &snapshot.project).ok()?;
    Question::new(words.get(1)?, &pairs("--set"), filter, None).ok()
}

#[test]
fn questions_of_others_are_taken_as_they_are_meant() {
    let (_folder, project) = project();
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let asker = Asker::new(&snapshot.table, &snapshot.project);
    let rows = include_str!("questions.tsv").lines().skip(1);
    let (mut right, mut wrong, mut all, mut slowest) = (0, Vec::new(), 0, 0.0f64);
    for row in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let (language, text, expected) = (cells[0], cells[1], cells[2]);
        let begin = Instant::now();
        let of = (&*snapshot.table, &*snapshot.project);
        let understood = asker.understand(text, (None, AskLanguage::English), None, &[], of);
        slowest = slowest.max(begin.elapsed().as_secs_f64());
        let meant: Vec<Question> = expected.split("||").filter_map(|command| question(command, &snapshot)).collect();
        let best = understood.questions.first().map(|asked| &asked.question);
        all += 1;
        let is_right = match understood.understanding {
            // what is understood and has no answer in this project ends as `show` does: with code 3, and says why
            Understanding::Clear if expected == "cannot" => run(&["ask", &project, text]).0 == 3,
            Understanding::Clear => best.is_some_and(|best| meant.contains(best)),
            Understanding::Ask => expected.starts_with("ask"),
            Understanding::Cannot => expected == "cannot" || expected.starts_with("timeline"),
        };
        right += usize::from(is_right);
        if !is_right && understood.understanding == Understanding::Clear {
            wrong.push(format!("{language} {text}\n  {}", best.map(ToString::to_string).unwrap_or_default()));
        }
    }
    eprintln!("{right} of {all} right, {} wrong without asking, {slowest:.3} s for the slowest", wrong.len());
    assert!(right as f64 >= RIGHT * f64::from(all), "{right} of {all}:\n{}", wrong.join("\n"));
    assert!(wrong.len() as f64 <= WRONG * f64::from(all), "{}", wrong.join("\n"));
}
