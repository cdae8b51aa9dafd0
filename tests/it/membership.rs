//! Who belonged to a group at a moment, on a small table by hand.

use desire_path::analysis::membership::{Membership, OPEN_END};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Filter, Happening, MemberRule, Settings, TouchpointKind};

use super::shop::{Row, table};

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

fn did(what: Happening, at_least: u32, within_days: Option<u32>) -> MemberRule {
    MemberRule::Did { what, at_least, within_days }
}

fn intervals(table: &EventTable, rule: &MemberRule, ix: u32) -> Vec<(i64, i64)> {
    let found = Membership::new(table, &Subset::all(table), rule, &Settings::default()).intervals(ix);
    found.into_iter().map(|i| (i.start, i.end)).collect()
}

#[test]
fn who_bought_lately_is_known_for_every_day() {
    let table = three_customers();
    let lately = did(Happening::Order, 1, Some(15));
    assert_eq!(
        intervals(&table, &lately, 0),
        [(at(10) + 1, at(25) + 1), (at(30) + 1, at(45) + 1)],
        "fifteen days after each order"
    );
    assert_eq!(intervals(&table, &lately, 1), []);
    let membership = Membership::new(&table, &Subset::all(&table), &lately, &Settings::default());
    let days: Vec<i64> = [0, 10, 11, 25, 26, 31, 41, 46, 56].map(at).to_vec();
    assert_eq!(membership.counts_at(&days), [0, 0, 1, 1, 0, 1, 2, 1, 0]);
    for (&day, count) in days.iter().zip(membership.counts_at(&days)) {
        assert_eq!(membership.members_at(day).count() as u64, count);
    }
    assert_eq!(membership.members_at(at(41)).iter().collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn lines_of_an_order_are_one_order() {
    let table = three_customers();
    assert_eq!(intervals(&table, &did(Happening::Order, 2, None), 0), [(at(30) + 1, OPEN_END)]);
}

#[test]
fn nobody_belongs_before_their_first_event() {
    let table = three_customers();
    let never_bought = MemberRule::Not(Box::new(did(Happening::Order, 1, None)));
    assert_eq!(intervals(&table, &never_bought, 0), [(at(0) + 1, at(10) + 1)]);
    assert_eq!(intervals(&table, &never_bought, 1), [(at(5) + 1, OPEN_END)]);
    assert_eq!(intervals(&table, &never_bought, 2), [], "bought in the moment of the first visit");
}

#[test]
fn rules_combine_and_go_by_kinds() {
    let table = three_customers();
    let looked = did(Happening::Kind(TouchpointKind::ProductView), 1, Some(10));
    let silent = MemberRule::Not(Box::new(did(Happening::Activity, 1, Some(7))));
    let looked_and_left = MemberRule::All(vec![looked.clone(), silent]);
    assert_eq!(
        intervals(&table, &looked_and_left, 1),
        [(at(12) + 1, at(15) + 1), (at(57) + 1, at(60) + 1)],
        "from the eighth day of silence to the tenth after the look"
    );
    let either = MemberRule::Any(vec![looked, did(Happening::Touchpoint("Added to cart".to_owned()), 1, None)]);
    assert_eq!(intervals(&table, &either, 2), [(at(40) + 1, OPEN_END)]);
    assert_eq!(intervals(&table, &MemberRule::All(Vec::new()), 0), [], "an empty list holds for nobody");
}

#[test]
fn membership_goes_by_what_happened_before_the_filter_s_first_date() {
    let table = three_customers();
    let filter = Filter { from: Some(at(20)), to: Some(at(35)), ..Filter::default() };
    let subset = Subset::new(&table, &filter, &[]);
    let bought = did(Happening::Order, 1, None);
    let membership = Membership::new(&table, &subset, &bought, &Settings::default());
    assert_eq!(membership.members_at(at(20)).iter().collect::<Vec<_>>(), [0]);
}
