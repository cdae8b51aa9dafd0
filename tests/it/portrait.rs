//! Who the customers of a selection are: what is said of them is what lists and filters say, by every door.

use std::collections::BTreeSet;
use std::path::Path;

use desire_path::analysis::SplitBy;
use desire_path::events::BitSet;
use desire_path::insights::{CustomerPortrait, Question, Scope, Selection, read_filter};
use desire_path::model::Filter;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use egui_kittest::kittest::Queryable as _;
use proptest::prelude::*;

use crate::cli::{csv_rows, json, ok, project};
use crate::screen::Screen;

/// Those whom the sample loses after Consideration.
const LOST: [&str; 6] = ["--select", "step=2", "--select", "from=Consideration", "--select", "to=Dropped off"];

fn listed(arguments: &[&str]) -> BTreeSet<String> {
    csv_rows(&ok(arguments)).iter().map(|row| row[0].to_owned()).collect()
}

#[test]
fn a_row_counts_those_of_the_list_whom_the_filter_has() {
    let (_folder, project) = project();
    let part = [&["show", "stage-flow", &project, "--format", "csv"][..], &LOST].concat();
    let lost = listed(&part);
    let rows = csv_rows(&ok(&[&part[..], &["--table", "portrait"]].concat()));
    let devices: Vec<_> = rows.iter().filter(|row| &row[0] == "Device").collect();
    assert!(devices.len() >= 2, "{rows:?}");
    for row in devices {
        let filter = format!("device={}", &row[1]);
        let with = listed(&["show", "customers", &project, "--filter", &filter, "--format", "csv"]);
        let both = lost.intersection(&with).count();
        assert_eq!(row[2].parse::<usize>().unwrap(), both, "{}", &row[1]);
        let others = with.len() - both;
        let all = listed(&["show", "customers", &project, "--format", "csv"]).len() - lost.len();
        assert!((row[4].parse::<f64>().unwrap() - others as f64 / all as f64).abs() < 1e-4, "{}", &row[1]);
    }
}

#[test]
fn what_is_planted_sets_those_apart_who_are_lost() {
    let (_folder, project) = project();
    let snapshot = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, Filter::default(), 0);
    let part = [("step", "2"), ("from", "Consideration"), ("to", "Dropped off")];
    let part = Selection::new(part);
    let question = Question::new("stage-flow", &[], Filter::default(), Some(part.clone())).unwrap();
    let lost = question.compute(scope.clone(), &Progress::new()).unwrap().customers(&part, &Progress::new()).unwrap();
    let n = lost.count() as u64;
    let found = CustomerPortrait::new(scope, lost, &Progress::new()).unwrap();
    assert_eq!(found.portrait.customers, n);
    let apart = found.portrait.sets_apart();
    assert!(apart.iter().any(|row| row.by == SplitBy::FirstChannel && row.name == "Social"), "{apart:?}");
    assert!(apart.iter().all(|row| row.own.share > row.others.share));
}

#[test]
fn nothing_sets_customers_apart_who_were_drawn_at_random() {
    let (_folder, project) = project();
    let snapshot = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project, Filter::default(), 0);
    let n = scope.table.num_customers();
    let silent = (0..20u32).filter(|draw| {
        let mut set = BitSet::new(n);
        let mixed = |ix: u32| (ix ^ draw.wrapping_mul(0x9e37_79b9)).wrapping_mul(0x85eb_ca6b) >> 16;
        (0..n as u32).filter(|&ix| mixed(ix) % 3 == 0).for_each(|ix| set.insert(ix));
        CustomerPortrait::new(scope.clone(), set, &Progress::new()).unwrap().portrait.sets_apart().is_empty()
    });
    assert!(silent.count() >= 17, "differences by chance alone are not spoken of");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn each_row_leads_to_as_many_customers_as_it_says(seed in 2u32..60, mobile in any::<bool>()) {
        let screen = Screen::on_small_sample();
        let snapshot = screen.app().snapshot().clone();
        let words = mobile.then_some(("device", "mobile"));
        let filter = read_filter(words, &snapshot.table, &snapshot.project).unwrap();
        let scope = Scope::new(snapshot.table.clone(), snapshot.project, filter, 0);
        let n = scope.table.num_customers();
        let mut set = BitSet::new(n);
        (0..n as u32).filter(|ix| ix % seed < seed / 2).for_each(|ix| set.insert(ix));
        let whole = BitSet::full(n);
        let found = CustomerPortrait::new(scope.clone(), set, &Progress::new()).unwrap();
        let all = CustomerPortrait::new(scope, whole, &Progress::new()).unwrap();
        prop_assert_eq!(found.portrait.customers + found.portrait.others, all.portrait.customers);
        prop_assert_eq!(all.portrait.others, 0);
        for row in &found.portrait.rows {
            let behind = found.behind(row, &Progress::new()).unwrap();
            prop_assert_eq!(behind.count() as u64, row.own.count, "{}", row.name);
            let same = all.portrait.rows.iter().find(|of| of.by == row.by && of.name == row.name);
            prop_assert_eq!(same.map(|of| of.own.count), Some(row.own.count + row.others.count));
        }
    }
}

#[test]
fn the_panel_of_a_step_says_who_they_are_and_each_row_lists_them() {
    let mut screen = Screen::on_sample();
    screen.harness.get_by_label("Consideration, step 2").click();
    screen.settle();
    assert!(screen.shows("What sets them apart") && screen.shows("Who they are"), "{}", screen.words());
    let row = screen.words();
    let row = row.lines().find(|line| line.starts_with("Social: ")).unwrap_or_default().to_owned();
    assert!(row.contains("everybody else"), "{row}");
    screen.press_some("Social: ");
    assert!(screen.shows("Consideration → Dropped off, step 2 to 3: Social"), "{}", screen.words());
    // the list says the same of those who are in it, as every set does
    assert!(screen.shows("Who they are"));
}

#[test]
fn programs_get_the_portrait_with_the_list() {
    let (_folder, project) = project();
    let answer = json(&[&["show", "stage-flow", &project, "--format", "json"][..], &LOST].concat());
    let names: Vec<&str> = answer["tables"].as_array().unwrap().iter().filter_map(|of| of["name"].as_str()).collect();
    assert_eq!(names, ["customers", "portrait"]);
}
