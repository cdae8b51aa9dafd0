//! Who belonged to a group at a moment, on a small table by hand and moment by moment; segments that go by a rule.

use std::sync::Arc;

use proptest::prelude::*;

use desire_path::analysis::membership::{Membership, OPEN_END};
use desire_path::events::{EventTable, Subset};
use desire_path::import::inspect;
use desire_path::insights::{Question, Scope, Selection};
use desire_path::model::{
    Change, Filter, MemberRule, Project, Purpose, RuleEvent, Segment, SegmentKind, Settings, TouchpointKind,
};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use super::shop::{Row, table};
use crate::cli::{json, project as sample, run};

const DAY: i64 = 86_400_000;

/// Day 0 is the first of January 2024.
fn at(day: i64) -> i64 {
    1_704_067_200_000 + day * DAY
}

/// Three customers: one buys on days 10 and 30, one only looks from day 5 on, one comes on day 40 and buys at once.
fn three_customers() -> EventTable {
    table(
        3,
        &[
            Row::new(0, at(0), "page_view"),
            Row::new(0, at(10), "purchase").worth(20.0).of("Tent"),
            Row::new(0, at(10), "purchase").worth(5.0).of("Pegs"), // a line of the same order
            Row::new(0, at(30), "purchase").worth(20.0),
            Row::new(1, at(5), "product_view"),
            Row::new(1, at(50), "product_view"),
            Row::new(2, at(40), "add_to_cart"),
            Row::new(2, at(40), "purchase").worth(9.0),
        ],
    )
}

fn did(what: RuleEvent, at_least: u32, within_days: Option<u32>) -> MemberRule {
    MemberRule::Did { what, at_least, within_days }
}

fn intervals(table: &EventTable, rule: &MemberRule, ix: u32) -> Vec<(i64, i64)> {
    let found = Membership::new(table, &Subset::all(table), rule, &Settings::default()).intervals(ix);
    found.into_iter().map(|i| (i.start, i.end)).collect()
}

#[test]
fn who_bought_lately_is_known_for_every_day() {
    let table = three_customers();
    let lately = did(RuleEvent::Order, 1, Some(15));
    assert_eq!(
        intervals(&table, &lately, 0),
        [(at(10) + 1, at(25) + 1), (at(30) + 1, at(45) + 1)],
        "fifteen days after each order"
    );
    assert_eq!(intervals(&table, &lately, 1), []);
    let membership = Membership::new(&table, &Subset::all(&table), &lately, &Settings::default());
    let days: Vec<i64> = [0, 10, 11, 25, 26, 31, 41, 46, 56].map(at).to_vec();
    let counts: Vec<u64> = membership.history(&days, &Progress::new()).unwrap().iter().map(|c| c.members).collect();
    assert_eq!(counts, [0, 0, 1, 1, 0, 1, 2, 1, 0]);
    for (&day, count) in days.iter().zip(counts) {
        assert_eq!(membership.members_at(day, &Progress::new()).unwrap().count() as u64, count);
    }
    assert_eq!(membership.members_at(at(41), &Progress::new()).unwrap().iter().collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn lines_of_an_order_are_one_order() {
    let table = three_customers();
    assert_eq!(intervals(&table, &did(RuleEvent::Order, 2, None), 0), [(at(30) + 1, OPEN_END)]);
}

#[test]
fn nobody_belongs_before_their_first_event() {
    let table = three_customers();
    let never_bought = MemberRule::Not(Box::new(did(RuleEvent::Order, 1, None)));
    assert_eq!(intervals(&table, &never_bought, 0), [(at(0) + 1, at(10) + 1)]);
    assert_eq!(intervals(&table, &never_bought, 1), [(at(5) + 1, OPEN_END)]);
    assert_eq!(intervals(&table, &never_bought, 2), [], "bought in the moment of the first visit");
}

#[test]
fn rules_combine_and_go_by_kinds() {
    let table = three_customers();
    let looked = did(RuleEvent::Kind(TouchpointKind::ProductView), 1, Some(10));
    let silent = MemberRule::Not(Box::new(did(RuleEvent::Activity, 1, Some(7))));
    let looked_and_left = MemberRule::All(vec![looked.clone(), silent]);
    assert_eq!(
        intervals(&table, &looked_and_left, 1),
        [(at(12) + 1, at(15) + 1), (at(57) + 1, at(60) + 1)],
        "from the eighth day of silence to the tenth after the look"
    );
    let either = MemberRule::Any(vec![looked, did(RuleEvent::Touchpoint("Added to cart".to_owned()), 1, None)]);
    assert_eq!(intervals(&table, &either, 2), [(at(40) + 1, OPEN_END)]);
    assert_eq!(intervals(&table, &MemberRule::All(Vec::new()), 0), [], "an empty list holds for nobody");
}

#[test]
fn membership_goes_by_what_happened_before_the_filter_s_first_date() {
    let table = three_customers();
    let filter = Filter { from: Some(at(20)), to: Some(at(35)), ..Filter::default() };
    let subset = Subset::new(&table, &filter, &[]);
    let bought = did(RuleEvent::Order, 1, None);
    let membership = Membership::new(&table, &subset, &bought, &Settings::default());
    assert_eq!(membership.members_at(at(20), &Progress::new()).unwrap().iter().collect::<Vec<_>>(), [0]);
}

fn by_rule(name: &str, rule: MemberRule) -> Segment {
    let kind = SegmentKind::Rule { rule };
    Segment { id: 0, name: name.to_owned(), kind, description: String::new(), members: Vec::new() }
}

/// The rows of the history of a segment: period, members, joined, left.
fn history(scope: &Scope, pairs: &[(&str, &str)], k: u64) -> Vec<String> {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let question = Question::new("segment-history", &pairs, scope.filter.clone(), None).unwrap();
    let asked = question.compute(scope.clone(), &Progress::new()).unwrap();
    let answer = asked.answer(k, &PublishedCounts::default()).unwrap();
    let row = |row: &Vec<_>| {
        let cell = |cell: &desire_path::present::table::Cell| cell.raw(CsvTarget::Program);
        row.iter().map(cell).collect::<Vec<_>>().join(" | ")
    };
    answer.rows("periods").rows.iter().map(row).collect()
}

#[test]
fn a_segment_s_history_says_who_came_and_went() {
    let mut lately = by_rule("Lately", did(RuleEvent::Order, 1, Some(15)));
    lately.id = 1;
    let project = Project { segments: vec![lately].into(), ..Project::default() };
    let scope = Scope::new(Arc::new(three_customers()), Arc::new(project), Filter::default(), at(60));
    // orders on 11 and 31 January and 10 February, each for fifteen days; the data ends on 20 February
    let weeks = history(&scope, &[("segment", "lately")], 0);
    assert_eq!(
        weeks,
        [
            "2024-01-01T00:00:00Z | 0 | 0 | 0",
            "2024-01-08T00:00:00Z | 0 | 1 | 0",
            "2024-01-15T00:00:00Z | 1 | 0 | 0",
            "2024-01-22T00:00:00Z | 1 | 0 | 1",
            "2024-01-29T00:00:00Z | 0 | 1 | 0",
            "2024-02-05T00:00:00Z | 1 | 1 | 0",
            "2024-02-12T00:00:00Z | 2 | 0 | 1",
            "2024-02-19T00:00:00Z | 1 | 0 | 0",
            "2024-02-20T00:00:00.001Z | 1 |  | ",
        ]
    );
    let months = history(&scope, &[("segment", "1"), ("period", "month")], 0);
    assert_eq!(months.len(), 3);
    assert_eq!(months[0], "2024-01-01T00:00:00Z | 0 | 2 | 1", "who comes back joins again");
    // few people are told of neither by a number nor by a change
    assert!(
        history(&scope, &[("segment", "lately")], 3)
            .iter()
            .all(|row| row.ends_with(" |  | ") && !row.contains(" | 1 "))
    );

    let question =
        Question::new("segment-history", &[("segment".to_owned(), "1".to_owned())], Filter::default(), None).unwrap();
    let asked = question.compute(scope, &Progress::new()).unwrap();
    assert_eq!(
        asked.answer(0, &PublishedCounts::default()).unwrap().sentence,
        "1 customer belongs to “Lately” at the end of the data; at most there were 2."
    );
    let part = Selection::new([("period", "2024-02-12T00:00:00Z")]);
    assert_eq!(asked.customers(&part, &Progress::new()).unwrap().iter().collect::<Vec<_>>(), [0, 2]);
}

const HOUR: i64 = 3_600_000;

proptest! {
    /// What the history says is what is found by looking at every moment at which anything can change.
    #[test]
    fn a_history_is_what_every_moment_says(
        hours in prop::collection::vec((0u32..3, 0i64..120), 1..20),
        stops in prop::collection::btree_set(0i64..200, 2..8),
        (at_least, within, not) in (1u32..3, prop::option::of(1u32..3), any::<bool>()),
    ) {
        let mut hours = hours;
        hours.sort_unstable();
        let rows: Vec<Row> = hours.iter().map(|&(customer, hour)| Row::new(customer, hour * HOUR, "page_view")).collect();
        let table = table(3, &rows);
        let mut rule = did(RuleEvent::Activity, at_least, within);
        if not {
            rule = MemberRule::Not(Box::new(rule));
        }
        let belongs = |customer: u32, time: i64| {
            let before: Vec<i64> = hours.iter().filter(|(c, _)| *c == customer).map(|(_, h)| h * HOUR).filter(|&t| t < time).collect();
            let since = within.map_or(i64::MIN, |days| time - i64::from(days) * DAY);
            let holds = before.iter().filter(|&&t| t >= since).count() >= at_least as usize;
            !before.is_empty() && holds != not
        };
        let times: Vec<i64> = stops.iter().map(|h| h * HOUR).collect();
        let subset = Subset::all(&table);
        let membership = Membership::new(&table, &subset, &rule, &Settings::default());
        let found = membership.history(&times, &Progress::new()).unwrap();
        for (i, count) in found.iter().enumerate() {
            prop_assert_eq!(count.members, (0..3).filter(|&c| belongs(c, times[i])).count() as u64);
            let Some(&next) = times.get(i + 1) else { continue };
            // anything changes only in the moment after an event, or after one that is too long ago
            let moments: Vec<i64> = (times[i]..=next).step_by(HOUR as usize).flat_map(|h| [h, h + 1]).filter(|&t| t <= next).collect();
            let (mut joined, mut left) = (0, 0);
            for customer in 0..3 {
                for pair in moments.windows(2) {
                    match (belongs(customer, pair[0]), belongs(customer, pair[1])) {
                        (false, true) => joined += 1,
                        (true, false) => left += 1,
                        _ => {}
                    }
                }
            }
            prop_assert_eq!((count.joined, count.left), (joined, left));
            prop_assert_eq!(found[i + 1].members + count.left, count.members + count.joined);
        }
    }
}

#[test]
fn members_of_a_segment_by_rule_are_those_of_now_after_every_change() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("shop.desire");
    let import = |project: &mut Workspace, text: &str| {
        let csv = dir.path().join("events.csv");
        std::fs::write(&csv, format!("customer_id,timestamp,event\n{text}")).unwrap();
        let mapping = inspect(&csv).unwrap().mapping;
        project.import(&[ImportRequest { input: csv.into(), mapping }], &Progress::new()).unwrap();
    };
    let members = |project: &Workspace| project.snapshot().project.segments[0].members.len();
    let mut project = Workspace::create(&file, &Progress::new()).unwrap();
    import(&mut project, "ann,2026-03-01T10:00:00Z,purchase\nbob,2026-03-01T11:00:00Z,page_view\n");
    let rule = did(RuleEvent::Order, 1, Some(30));
    project.edit(Edit::Segments(Change::Add(vec![by_rule("Lately", rule.clone())]))).unwrap();
    assert_eq!(members(&project), 1);
    assert!(project.edit(Edit::Segments(Change::Add(vec![by_rule("lately", rule)]))).is_err(), "there is one already");
    import(&mut project, "bob,2026-03-10T11:00:00Z,purchase\n");
    assert_eq!(members(&project), 2, "bob bought");
    import(&mut project, "cid,2026-04-05T11:00:00Z,page_view\n");
    assert_eq!(members(&project), 1, "ann bought more than thirty days before the data ends");
    project.undo().unwrap();
    assert_eq!(members(&project), 2);
    let mut settings = project.snapshot().project.settings.clone();
    settings.goal.touchpoints = vec!["Page viewed".to_owned()];
    project.edit(Edit::SetSettings(settings)).unwrap();
    assert_eq!(members(&project), 1, "another goal");
    project.undo().unwrap();
    project.close().unwrap();
    let project = Workspace::open(&file, &Progress::new()).unwrap();
    assert_eq!(members(&project), 2, "after closing");
}

#[test]
fn members_are_found_anew_only_where_what_people_did_or_who_may_be_asked_changed() {
    let dir = tempfile::tempdir().unwrap();
    let csv = dir.path().join("events.csv");
    let text = "ann,2026-03-01T10:00:00Z,purchase\nbob,2026-03-01T11:00:00Z,purchase\ncid,2026-03-02T11:00:00Z,visit\n";
    std::fs::write(&csv, format!("customer_id,timestamp,event\n{text}")).unwrap();
    let mut project = Workspace::create(dir.path().join("shop.desire"), &Progress::new()).unwrap();
    let mapping = inspect(&csv).unwrap().mapping;
    project.import(&[ImportRequest { input: csv.into(), mapping }], &Progress::new()).unwrap();
    project.edit(Edit::Segments(Change::Add(vec![by_rule("Buyers", did(RuleEvent::Order, 1, None))]))).unwrap();
    let segments = |project: &Workspace| Arc::clone(&project.snapshot().project.segments);
    let before = segments(&project);
    assert_eq!(before[0].members.len(), 2);
    project.set_consent(&[0], Purpose::Email, true, "").unwrap();
    project.edit(Edit::SetName("Shop".to_owned())).unwrap();
    assert!(Arc::ptr_eq(&before, &segments(&project)), "mail and names have no say in who bought");
    project.set_consent(&[0], Purpose::Analytics, false, "").unwrap();
    assert_eq!(segments(&project)[0].members.len(), 1, "who refuses analytics is in no segment by rule");
    project.undo().unwrap();
    assert_eq!(segments(&project)[0].members.len(), 2);
}

#[test]
fn a_segment_by_rule_is_made_and_asked_at_the_command_line() {
    let (_dir, project) = sample();
    let (_, _, said) = run(&["segments", &project, "--add", "Lately", "--rule", "order within 30d"]);
    assert!(said.contains("Segment “Lately” has "), "{said}");
    let now = json(&["show", "segment-history", &project, "--set", "segment=Lately", "--format", "json"])["facts"]["members_now"].as_u64();
    let listed = json(&["show", "customers", &project, "--filter", "segment=Lately", "--format", "json"]);
    assert_eq!(now, listed["facts"]["customers"].as_u64());
    assert!(now > Some(0));
    for (words, says) in [
        (vec!["segments", &project, "--add", "X", "--rule", "ordres"], "\"ordres\" is not understood"),
        (vec!["show", "segment-history", &project, "--set", "segment=Gone"], "there is no segment \"Gone\""),
    ] {
        let (code, _, err) = run(&words);
        assert_eq!((code, err.contains(says)), (2, true), "{err}");
    }
}
