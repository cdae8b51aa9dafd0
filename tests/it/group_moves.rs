//! Movement between groups, against a slow reading and by its properties.

use desire_path::events::{EventTable, Subset};
use desire_path::insights::{ComputedInsight, Insight, MovesBetweenGroups, Scope, Selection};
use desire_path::model::{Filter, Project, Settings};
use desire_path::predict::DAY;
use desire_path::predict::segments::{GroupMoves, cluster, group_moves};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;

use crate::dice::Dice;
use crate::shop::{Row, table};

const CUSTOMERS: u32 = 600;
const DAYS: i64 = 240;
/// Days before the end on which some change their ways.
const TURN: i64 = 90;

/// Some look around often, some seldom and order; of the former every fourth turns into a buyer ninety days before the end.
fn events() -> EventTable {
    let mut dice = Dice::new(4, 0x9e0_2b5);
    let mut rows = Vec::new();
    for customer in 0..CUSTOMERS {
        let turns = customer % 8 == 0;
        for day in 0..DAYS {
            let is_buyer = customer % 2 == 1 || (turns && day >= DAYS - TURN);
            let (look, order) = if is_buyer { (0.02, 0.10) } else { (0.15, 0.0) };
            let at = day * DAY + (dice.next() * 86_000_000.0) as i64;
            if dice.next() < look {
                rows.push(Row::new(customer, at, "page_view").by("social"));
            }
            if dice.next() < order {
                rows.push(Row::new(customer, at + 1, "purchase").worth(50.0).by("email"));
            }
        }
    }
    // somebody comes late
    rows.push(Row::new(CUSTOMERS, (DAYS - 5) * DAY, "page_view"));
    rows.push(Row::new(CUSTOMERS, DAYS * DAY - 1, "page_view"));
    table(CUSTOMERS + 1, &rows)
}

fn moves(table: &EventTable) -> GroupMoves {
    let asked = (Some(2), TURN as u32);
    group_moves(table, &Subset::all(table), &Settings::default(), asked, &Progress::new()).unwrap()
}

#[test]
fn groups_of_now_are_those_that_are_found_and_whoever_turned_is_seen_to_move() {
    let table = events();
    let found = moves(&table);
    let groups = cluster(&table, &Subset::all(&table), &Settings::default(), Some(2), &Progress::new()).unwrap();
    assert_eq!(found.now, groups, "the groups are those of the segments");
    let all: Vec<(u32, Option<u8>, u8)> = found.moved().collect();
    assert_eq!(all.len(), CUSTOMERS as usize + 1);
    let late = all.iter().find(|m| m.0 == CUSTOMERS).unwrap();
    assert_eq!(late.1, None, "nothing was known of them then");
    // who bought all the time, by the group that most of them are in
    let buyers = u8::from(all.iter().filter(|m| m.0 % 2 == 1 && m.0 < CUSTOMERS && m.2 == 1).count() > 150);
    let share = |fits: &dyn Fn(u32) -> bool, from: u8, to: u8| {
        let of: Vec<_> = all.iter().filter(|m| m.0 < CUSTOMERS && fits(m.0)).collect();
        let n = of.iter().filter(|m| m.1 == Some(from) && m.2 == to).count();
        n as f64 / of.len() as f64
    };
    // how lately and how often somebody came of late varies by chance, and counts too
    let (stay, look) = (share(&|c| c % 2 == 1, buyers, buyers), |c: u32| c.is_multiple_of(2) && !c.is_multiple_of(8));
    let (look_on, turned) = (share(&look, 1 - buyers, 1 - buyers), share(&|c| c % 8 == 0, 1 - buyers, buyers));
    let found = format!("buyers stay {stay:.2}, who looks around stays {look_on:.2}, who turned moves {turned:.2}");
    assert!(stay > 0.9 && look_on > 0.8 && turned > 0.7, "{found}");
    assert!(share(&look, 1 - buyers, buyers) < 0.1, "{found}");
}

#[test]
fn ribbons_list_and_customers_agree_and_hide_with_few() {
    let table = events();
    let now = table.last_ms() + 1;
    let scope = Scope::new(table.into(), Project::default().into(), Filter::default(), now);
    let computed =
        ComputedInsight::<MovesBetweenGroups>::new(scope, MovesBetweenGroups::defaults(), &Progress::new()).unwrap();
    let answer = MovesBetweenGroups::answer(&computed, 0, &PublishedCounts::default()).unwrap();
    let table = answer.rows("moves");
    let mut sum = 0;
    for row in &table.rows {
        let text = |i: usize| row[i].raw(desire_path::present::table::CsvTarget::Program);
        let part = Selection::new([("from", text(0)), ("to", text(1))]);
        let behind = MovesBetweenGroups::customers(&computed, &part, &Progress::new()).unwrap();
        assert_eq!(behind.count() as u64, row[2].as_count().unwrap());
        sum += behind.count();
    }
    assert_eq!(sum, CUSTOMERS as usize + 1, "everybody is in one ribbon");
    assert!(answer.chart.is_some());
    let other = computed.outcome.moved().filter(|m| m.1.is_some_and(|from| from != m.2)).count();
    assert_eq!(answer.number("moved"), serde_json::json!(other));
    let shared = MovesBetweenGroups::answer(&computed, 11, &PublishedCounts::default());
    assert!(shared.is_err() || shared.is_ok_and(|answer| answer.rows("moves").rows.is_empty()));
}
