//! Customers that are selected: joined in words and as sets, kept across tabs and views, several paths at once.

use std::collections::BTreeSet;

use desire_path::gui::command::{Command, CustomerSet};
use desire_path::gui::views::ViewId;
use desire_path::insights::{Question, Scope, Selection, SetOperation};
use desire_path::model::{CustomerId, Filter};
use desire_path::progress::Progress;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use proptest::prelude::*;

use crate::screen::Screen;

proptest! {
    #[test]
    fn lists_are_joined_as_sets_are(a in prop::collection::btree_set(0u32..40, 0..30), b in prop::collection::btree_set(0u32..40, 0..30)) {
        let lists: [Vec<CustomerId>; 2] = [a.iter().copied().collect(), b.iter().copied().collect()];
        for how in SetOperation::ALL {
            let found: Vec<CustomerId> = how.join_lists(&lists[0], &lists[1]);
            let wanted: BTreeSet<u32> = match how {
                SetOperation::Or => &a | &b,
                SetOperation::And => &a & &b,
                SetOperation::Without => &a - &b,
            };
            prop_assert_eq!(found, wanted.into_iter().collect::<Vec<_>>());
        }
    }
}

/// The members of the first `n` paths of the sample, as the paths insight has them.
fn paths(screen: &Screen, n: usize) -> Vec<(String, BTreeSet<CustomerId>)> {
    let snapshot = screen.app().snapshot().clone();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), Filter::default(), 0);
    let question = Question::new("paths", &[], Filter::default(), None).unwrap();
    let computed = question.compute(scope, &Progress::new()).unwrap();
    let answer = computed.answer(0, &Default::default()).unwrap();
    let table = &answer.tables[0];
    let members = |row: usize| {
        let part = table.part(row).unwrap();
        let name = part.get("path").unwrap().to_owned();
        let found = computed.customers(&part, &Progress::new()).unwrap();
        (name, found.iter().map(|ix| snapshot.table.people.ids[ix as usize]).collect())
    };
    (0..n).map(members).collect()
}

fn click_row(screen: &mut Screen, row: usize, modifiers: Modifiers) {
    let rows: Vec<_> = screen.harness.get_all_by_role(Role::Row).collect();
    rows[row].click_modifiers(modifiers);
    screen.settle();
}

#[test]
fn several_paths_are_picked_by_mouse_and_keyboard_and_are_one_set() {
    let mut screen = Screen::on_sample();
    screen.press_tab("Paths");
    let known = paths(&screen, 3);
    click_row(&mut screen, 0, Modifiers::NONE);
    assert!(screen.shows("One path"));
    click_row(&mut screen, 2, Modifiers::COMMAND);
    assert!(screen.shows("2 paths"));
    click_row(&mut screen, 0, Modifiers::NONE);
    click_row(&mut screen, 2, Modifiers::SHIFT);
    assert!(screen.shows("3 paths"));
    let all: BTreeSet<CustomerId> = known.iter().flat_map(|(_, members)| members.iter().copied()).collect();
    screen.press("See customers");
    let said = desire_path::present::numbers::count(all.len() as u64);
    assert!(screen.shows(&format!("{said} customers: {} or {}", known[0].0, known[1].0)), "{}", screen.words());
    // by keyboard: Enter picks one, Ctrl+Enter another
    screen.obey(Command::Show(ViewId::Journey));
    click_row(&mut screen, 1, Modifiers::NONE);
    screen.keys(Modifiers::NONE, Key::ArrowDown);
    screen.keys(Modifiers::COMMAND, Key::Enter);
    assert!(screen.shows("2 paths"), "{:?}", screen.focused());
}

#[test]
fn what_is_selected_stays_in_other_tabs_and_is_joined_there() {
    let mut screen = Screen::on_sample();
    screen.press_tab("Paths");
    let known = paths(&screen, 2);
    click_row(&mut screen, 0, Modifiers::NONE);
    screen.press("Keep selected");
    let count = |n: usize| format!("{} customers kept", desire_path::present::numbers::count(n as u64));
    assert!(screen.shows(&count(known[0].1.len())));
    for tab in ["Loops", "Funnel", "Retention"] {
        screen.press_tab(tab);
        assert!(screen.shows(&count(known[0].1.len())), "{tab}");
    }
    screen.press_tab("Paths");
    click_row(&mut screen, 1, Modifiers::NONE);
    screen.press("Add");
    let both = &known[0].1 | &known[1].1;
    assert!(screen.shows(&count(both.len())));
    assert!(screen.shows(&format!("“{}” or “{}”", known[0].0, known[1].0)));
    screen.press("Without");
    assert!(screen.shows(&count((&both - &known[1].1).len())));
    screen.press("Only those also in");
    assert!(screen.shows("0 customers kept"), "nobody took two paths");
    screen.press("Clear");
    assert!(!screen.shows("customers kept"));
}

#[test]
fn several_paths_are_one_question_for_every_program() {
    let screen = Screen::on_sample();
    let known = paths(&screen, 2);
    let part = |at: usize| Selection::new([("path", known[at].0.as_str())]);
    let joined = part(0).then(SetOperation::Or, part(1));
    let question = Question::new("paths", &[], Filter::default(), Some(joined)).unwrap();
    assert!(question.command("a.desire").contains("--select then=or --select"), "{}", question.command("a.desire"));
    let again: Question = question.to_string().parse().unwrap();
    assert_eq!(again, question);
    let snapshot = screen.app().snapshot().clone();
    let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 0);
    let computed = question.compute(scope, &Progress::new()).unwrap();
    let found = computed.customers(question.selection.as_ref().unwrap(), &Progress::new()).unwrap();
    assert_eq!(found.count(), known[0].1.len() + known[1].1.len());
}

#[test]
fn the_next_customer_of_the_list_is_a_key_away() {
    let mut screen = Screen::on_sample();
    let snapshot = screen.app().snapshot().clone();
    let members: Vec<CustomerId> = snapshot.table.people.ids.iter().copied().take(3).collect();
    let set = CustomerSet { title: "The first three".to_owned(), members: std::sync::Arc::new(members) };
    screen.obey(Command::ShowCustomers(set));
    click_row(&mut screen, 0, Modifiers::NONE);
    assert!(screen.shows("Customer 1 of 3 in the list"), "{}", screen.words());
    assert!(screen.harness.get_by_label("Previous customer").accesskit_node().is_disabled());
    screen.press("Next customer");
    assert!(screen.shows("Customer 2 of 3 in the list"));
    screen.keys(Modifiers::ALT, Key::ArrowDown);
    assert!(screen.shows("Customer 3 of 3 in the list"));
    assert!(screen.harness.get_by_label("Next customer").accesskit_node().is_disabled());
    screen.keys(Modifiers::ALT, Key::ArrowUp);
    screen.press("Previous customer");
    assert!(screen.shows("Customer 1 of 3 in the list"));
    screen.press("Back to the list");
    assert!(screen.shows("3 customers: The first three"));
}
