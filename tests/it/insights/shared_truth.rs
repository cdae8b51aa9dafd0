//! What is made to be shared says the same as what is not: each number in a shared sentence, fact or row stands in the
//! complete answer, too, and what is the most of all stays the most. What may not be told is left out, or said not to be shown.

use std::sync::Arc;

use desire_path::insights::{self, Answer, Question, Scope};
use desire_path::model::Filter;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::screen::small_shop;

use super::answers::{DAY, everything, project, rows_of, table_of};

const KS: [u64; 2] = [11, 50];

/// Words that say that something is more than anything else.
const SUPERLATIVES: &[&str] =
    &["most", "largest", "strongest", "best", "highest", "lowest", "fewest", "longest", "dearest"];

/// The numbers of a text: "2,488", "22", "4.8".
fn numbers_in(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || ",.".contains(c);
    let words = text.split(|c: char| !is_part(c)).map(|word| word.trim_matches([',', '.']));
    words.filter(|word| word.contains(|c: char| c.is_ascii_digit())).map(str::to_owned).collect()
}

/// The names of a text: what stands in “quotes”.
fn names_in(text: &str) -> Vec<&str> {
    text.split('“').skip(1).filter_map(|rest| rest.split('”').next()).collect()
}

/// The parts of a sentence that each say one thing.
fn clauses(sentence: &str) -> Vec<&str> {
    let parts = sentence.split(". ").flat_map(|part| part.split("; "));
    parts.map(|part| part.trim().trim_end_matches('.')).filter(|part| !part.is_empty()).collect()
}

/// The percentage behind a word, such as 60 in "about 60 % of those there".
fn percentage_after(text: &str, word: &str) -> Option<f64> {
    text.split_once(word)?.1.split_once(" %")?.0.trim().parse().ok()
}

/// The number of "about 60 %" in a sentence, where the complete one says nearly the same of it, such as 63 %: it is rounded so
/// that it tells of no few.
fn rounded_share(own: &str, shared: &str) -> Option<String> {
    const LARGEST_STEP: f64 = 20.0;
    let about = percentage_after(shared, ": about")?;
    let exact = percentage_after(own.split_once(" in step ")?.1, " no further,")?;
    ((about - exact).abs() <= LARGEST_STEP / 2.0).then(|| about.to_string())
}

fn is_others(row: &[Cell]) -> bool {
    row.iter().any(|cell| matches!(cell, Cell::Text(text) if text.starts_with("others (")))
}

/// What a shared answer says that the complete one does not.
fn untrue(what: &str, own: &Answer, shared: &Answer, k: u64, settings: &str) -> Vec<String> {
    let mut found = Vec::new();
    let facts: Vec<String> = own.facts.iter().map(|(_, value)| value.to_string()).collect();
    let facts = numbers_in(&facts.join(" "));
    let rounded = rounded_share(&own.sentence, &shared.sentence);
    let known = |number: &String| {
        let plain = number.replace(',', "");
        plain == k.to_string()
            || Some(&plain) == rounded.as_ref()
            || facts.contains(&plain)
            || [own.sentence.as_str(), own.note.as_str(), settings].iter().any(|text| numbers_in(text).contains(number))
    };
    found.extend(
        numbers_in(&shared.sentence)
            .into_iter()
            .filter(|number| !known(number))
            .map(|number| format!("{what}: {number} of “{}” is not in “{}”", shared.sentence, own.sentence)),
    );
    let named = |name: &&str| own.sentence.contains(*name) || own.note.contains(*name) || settings.contains(*name);
    found.extend(
        names_in(&shared.sentence)
            .into_iter()
            .filter(|name| !named(name))
            .map(|name| format!("{what}: “{name}” of “{}” is not in “{}”", shared.sentence, own.sentence)),
    );
    for clause in clauses(&shared.sentence).into_iter().filter(|clause| !clause.contains("not shown")) {
        let words = clause.to_lowercase();
        let most = words.split(|c: char| !c.is_alphabetic()).any(|word| SUPERLATIVES.contains(&word));
        // what is rounded is of the same that the complete sentence names
        let told = clause.split_once(": about").filter(|_| rounded.is_some()).map_or(clause, |(what, _)| what);
        if most && !numbers_in(clause).is_empty() && !own.sentence.contains(told) {
            found.push(format!("{what}: “{clause}” is not in “{}”", own.sentence));
        }
    }
    // a matrix says how many steps it shows, and late ones that would tell of few are left out
    let is_of_all = |name: &str| !(name == "steps" && what.starts_with("step-matrix"));
    for (name, value) in shared.facts.iter().filter(|(name, value)| !value.is_null() && is_of_all(name)) {
        if own.number(name) != *value {
            found.push(format!("{what}: fact {name} is {value}, of all {}", own.number(name)));
        }
    }
    for table in shared.tables.iter().filter(|table| !table.people) {
        let all = own.rows(table.name);
        for row in table.table.rows.iter().filter(|row| !is_others(row)) {
            let same = |of: &Vec<Cell>| row.iter().zip(of).all(|(cell, all)| *cell == Cell::Empty || cell == all);
            if !all.rows.iter().any(same) {
                found.push(format!("{what}: {} has {row:?}, which is not in the complete table", table.name));
            }
        }
    }
    found
}

/// What two columns of a flow tell by their difference: those who ended between them.
fn told_by_difference(what: &str, shared: &Answer, k: u64) -> Vec<String> {
    let nodes = shared.rows("nodes");
    let is_of = |row: &[Cell], kind: &str| row[1] == Cell::text(kind);
    let mut found = Vec::new();
    for kind in ["goal_reached", "still_active", "dropped_off"] {
        let mut counts: Vec<u64> =
            nodes.rows.iter().filter(|row| is_of(row, kind)).filter_map(|row| row[3].as_count()).collect();
        if kind == "goal_reached" && !counts.is_empty() {
            counts.extend(shared.number("reached").as_u64());
        }
        for pair in counts.windows(2).filter(|pair| pair[0] != pair[1] && pair[0].abs_diff(pair[1]) < k) {
            found.push(format!("{what}: {kind} goes from {} to {}", pair[0], pair[1]));
        }
    }
    found
}

/// Asks everything of a project for one's own eyes and to be shared; gives how many shared answers there were.
fn sweep(scope: &Scope, ways: &[(&str, &[(&str, &str)])]) -> usize {
    let (mut told, mut wrong) = (0, Vec::new());
    for (id, pairs) in ways {
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let question = Question::new(id, &pairs, scope.filter.clone(), None).unwrap();
        let Ok(computed) = question.compute(scope.clone(), &Progress::new()) else { continue };
        let own = computed.answer(0, &PublishedCounts::default()).unwrap();
        let fields = question.settings().unwrap();
        let settings = fields.iter().map(|field| field.value.to_string()).collect::<Vec<_>>().join(" ");
        for k in KS {
            let Ok(shared) = computed.answer(k, &PublishedCounts::default()) else { continue };
            told += 1;
            let what = format!("{id} {pairs:?} at {k}");
            wrong.extend(untrue(&what, &own, &shared, k, &settings));
            if id.ends_with("-flow") && !pairs.iter().any(|(_, value)| value == "session" || value == "order") {
                wrong.extend(told_by_difference(&what, &shared, k));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
    told
}

#[test]
fn what_is_shared_of_the_sample_is_true_of_all() {
    let workspace = Workspace::open(small_shop(), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let ways: Vec<_> = insights::all().iter().map(|insight| (insight.id(), &[][..])).collect();
    let scope =
        Scope::new(snapshot.table.clone(), snapshot.project.clone(), Filter::default(), snapshot.table.last_ms());
    let told = sweep(&scope, &ways);
    assert!(told > 70, "{told} answers");
}

#[test]
fn what_is_shared_of_other_projects_is_true_of_all() {
    let mut told = 0;
    for (seed, customers) in [(10, 140), (11, 700)] {
        let table = Arc::new(table_of(&rows_of(seed, customers)));
        told += sweep(&Scope::new(table, Arc::new(project()), Filter::default(), 200 * DAY), &everything());
    }
    assert!(told > 100, "{told} answers");
}

#[test]
fn numbers_and_names_are_found_in_sentences() {
    assert_eq!(numbers_in("2,488 customers, 22 % of them (4.8)."), ["2,488", "22", "4.8"]);
    assert_eq!(names_in("From “Awareness” to “Purchase”."), ["Awareness", "Purchase"]);
    assert_eq!(clauses("Most leave: 12. Others; few."), ["Most leave: 12", "Others", "few"]);
}
