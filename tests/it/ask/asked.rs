//! Questions that a marketer would type, in five languages, with what each means: `asked.tsv`. The first two hundred were
//! written without knowing the grammar, the others to find kinds of what it did not know.

use std::collections::BTreeMap;
use std::path::Path;

use desire_path::ask::{AskLanguage, Asker};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use super::meant::{Verdict, judge};
use crate::cli::project;

/// Of the questions of each language at least so many are taken as they are meant.
const RIGHT: f64 = 0.95;

/// Of all questions at most so many are answered as something else, without asking.
const WRONG: f64 = 0.005;

#[test]
fn questions_of_a_marketer_are_taken_as_they_are_meant() {
    let (_folder, project) = project();
    let workspace = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let asker = Asker::new(&snapshot.table, &snapshot.project);
    let of = (&*snapshot.table, &*snapshot.project);
    let mut tally: BTreeMap<&str, [u32; 3]> = BTreeMap::new();
    let mut missed = Vec::new();
    for row in include_str!("asked.tsv").lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let (language, text, expected) = (cells[0], cells[1], cells[2]);
        let understood = asker.understand(text, (None, AskLanguage::English), None, &[], of);
        let customer = snapshot.asked_customers(text, &understood, &asker).is_some();
        let verdict = judge(expected, &understood, customer);
        tally.entry(language).or_default()[verdict as usize] += 1;
        if verdict != Verdict::Right {
            let best = understood.questions.first().map(|asked| asked.question.to_string()).unwrap_or_default();
            missed.push(format!("{verdict:?} {language} {text}\n  {best}"));
        }
    }
    for (language, [right, asked, wrong]) in &tally {
        eprintln!("{language}: {right} right, {asked} asked, {wrong} wrong");
    }
    let (mut all, mut wrong) = (0, 0);
    for counts in tally.values() {
        let of_language = counts.iter().sum::<u32>();
        assert!(f64::from(counts[Verdict::Right as usize]) >= RIGHT * f64::from(of_language), "{}", missed.join("\n"));
        (all, wrong) = (all + of_language, wrong + counts[Verdict::Wrong as usize]);
    }
    assert!(f64::from(wrong) <= WRONG * f64::from(all), "{}", missed.join("\n"));
}
