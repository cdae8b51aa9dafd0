//! Which column is what: random tables of known meaning are read right, or asked about, and never wrong in silence.

mod asked;
mod cells;
mod generator;
mod headers;
mod random;
mod shared;
mod states;

use std::collections::BTreeMap;

use desire_path::import::{Inspection, Role, inspect, preview};
use generator::{Headers, Table, right, table};
use headers::Means;

/// Tables of the whole property, and of the part that is looked at every time.
const ALL: u64 = 10_000;
const PART: u64 = 200;

/// What became of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Right,
    Asked,
    Refused,
    Wrong(String),
}

fn verdict(table: &Table, folder: &std::path::Path, seed: u64) -> Verdict {
    let path = folder.join(format!("table{seed}.csv"));
    std::fs::write(&path, table.csv()).unwrap();
    let found = inspect(path.as_path());
    let verdict = match &found {
        Err(_) => Verdict::Refused,
        Ok(found) if !found.questions.is_empty() || !found.ambiguous_dates.is_empty() => Verdict::Asked,
        // nobody is named: the import stops and says so
        Ok(found) if preview(path.as_path(), &found.mapping, 1).unwrap().problem.is_some() => Verdict::Asked,
        Ok(found) => judge(table, found),
    };
    std::fs::remove_file(&path).unwrap();
    verdict
}

fn judge(table: &Table, found: &Inspection) -> Verdict {
    let role = |i: usize| found.mapping.role(&found.columns[i].name);
    if !table.has_people {
        return Verdict::Wrong("customers where there are none".to_owned());
    }
    if found.columns.len() != table.columns.len() {
        return Verdict::Wrong(format!("{} columns of {}", found.columns.len(), table.columns.len()));
    }
    if !table.kinds.contains(&found.mapping.kind) {
        return Verdict::Wrong(format!("rows are {:?}", found.mapping.kind));
    }
    for (i, column) in table.columns.iter().enumerate() {
        let harmless = matches!(role(i), Role::Ignore | Role::Property | Role::NumberProperty | Role::Attribute);
        if !harmless && !right(column.means).contains(&role(i)) {
            return Verdict::Wrong(format!("{:?} as {}", column.means, role(i)));
        }
    }
    // which of price and total is the money only matters where both are there
    let given = |means: &Means| {
        table.columns.iter().enumerate().any(|(i, c)| c.means == *means && right(*means).contains(&role(i)))
    };
    match table.needs.iter().find(|group| !group.iter().any(given)) {
        Some(group) => Verdict::Wrong(format!("no {group:?}")),
        None => Verdict::Right,
    }
}

/// What became of so many tables.
#[derive(Default)]
struct Tally {
    right: u64,
    asked: u64,
    refused: u64,
    wrong: Vec<String>,
    honest: u64,
    honest_asked: u64,
    by_shape: BTreeMap<(Headers, &'static str), [u64; 4]>,
}

impl Tally {
    fn of(seeds: std::ops::Range<u64>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut tally = Self::default();
        for seed in seeds {
            let table = table(seed);
            let verdict = verdict(&table, folder.path(), seed);
            let of = tally.by_shape.entry((table.headers, table.shape)).or_default();
            // of a table without people it is right to ask
            let honest = table.headers == Headers::Honest && table.has_people;
            tally.honest += u64::from(honest);
            match verdict {
                Verdict::Right => (tally.right, of[0]) = (tally.right + 1, of[0] + 1),
                Verdict::Asked => {
                    tally.honest_asked += u64::from(honest);
                    (tally.asked, of[1]) = (tally.asked + 1, of[1] + 1);
                }
                Verdict::Refused => (tally.refused, of[2]) = (tally.refused + 1, of[2] + 1),
                Verdict::Wrong(why) => {
                    of[3] += 1;
                    let names: Vec<&str> = table.columns.iter().map(|c| c.header.as_str()).collect();
                    tally.wrong.push(format!(
                        "{seed} {:?} {}: {why} ({})",
                        table.headers,
                        table.shape,
                        names.join(", ")
                    ));
                }
            }
        }
        tally
    }

    fn report(&self) -> String {
        let rows = self.by_shape.iter().map(|((headers, shape), [right, asked, refused, wrong])| {
            format!("{headers:?} {shape}: {right} right, {asked} asked, {refused} refused, {wrong} wrong\n")
        });
        format!(
            "{} right, {} asked, {} refused, {} wrong; asked of {} of {} with honest headers\n{}{}",
            self.right,
            self.asked,
            self.refused,
            self.wrong.len(),
            self.honest_asked,
            self.honest,
            rows.collect::<String>(),
            self.wrong.iter().take(100).cloned().collect::<Vec<_>>().join("\n")
        )
    }
}

impl Tally {
    /// Nothing is wrong in silence or refused; of tables with honest headers one in ten is asked about at most, and of no
    /// shape more than a third.
    fn check(&self) {
        assert!(self.wrong.is_empty() && self.refused == 0, "{}", self.report());
        assert!(self.honest_asked * 10 <= self.honest, "{}", self.report());
        for ((headers, shape), [right, asked, ..]) in &self.by_shape {
            let is_of_people = !matches!(*shape, "series" | "staff");
            if *headers == Headers::Honest && is_of_people {
                assert!(asked * 2 <= *right, "{headers:?} {shape}: {asked} asked, {right} right\n{}", self.report());
            }
        }
    }
}

#[test]
fn random_tables_are_read_right_or_asked_about() {
    Tally::of(0..PART).check();
}

/// `cargo test --test it -- --ignored ten_thousand_random_tables --nocapture` prints the counts; other tables are made from
/// the seeds that begin with `RANDOM_TABLES_FROM`, and as many as `RANDOM_TABLES` says.
#[test]
#[ignore = "minutes"]
fn ten_thousand_random_tables_are_read_right_or_asked_about() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let first = number("RANDOM_TABLES_FROM").unwrap_or(0);
    let tally = Tally::of(first..first + number("RANDOM_TABLES").unwrap_or(ALL));
    eprintln!("{}", tally.report());
    tally.check();
}
