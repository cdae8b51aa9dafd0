//! What just happened, against a slow reading.

use desire_path::analysis::latest::{LatestActivity, LatestTerms, Return, latest_activity};
use desire_path::events::{EventTable, Subset};
use desire_path::model::Settings;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::shop::{Row, table};

const START: i64 = 1_700_000_000_000;
const MINUTE: i64 = 60_000;
const TERMS: LatestTerms =
    LatestTerms { now: START + 3_000 * MINUTE, visit_minutes: 40, cart_minutes: 90, most: 1_000 };

/// Customer by customer, event by event.
fn slowly(table: &EventTable) -> LatestActivity {
    let settings = Settings::default();
    let (mut events, mut returns, mut carts) = (Vec::new(), Vec::new(), Vec::new());
    let goal = table.goal_mask(&settings.goal);
    for ix in 0..table.num_customers() as u32 {
        let all: Vec<usize> = table.range(ix).filter(|&i| table.time[i] <= TERMS.now).collect();
        events.extend(all.iter().copied().filter(|&i| table.time[i] >= TERMS.now - 90 * MINUTE));
        let Some(&last) = all.last() else { continue };
        // the visits, each with its first and last event
        let mut visits: Vec<(i64, i64)> = Vec::new();
        for &i in &all {
            match visits.last_mut() {
                Some((_, end)) if table.time[i] - *end <= 30 * MINUTE => *end = table.time[i],
                _ => visits.push((table.time[i], table.time[i])),
            }
        }
        if let [.., before, now] = &visits[..]
            && now.1 >= TERMS.now - 40 * MINUTE
        {
            returns.push(Return { customer: ix, since: now.0, away: now.0 - before.1 });
        }
        let is_cart = |i: usize| table.names.touchpoints[usize::from(table.touchpoint[i])] == "Added to cart";
        let cart = all.iter().rposition(|&i| is_cart(i) && table.time[i] >= TERMS.now - 90 * MINUTE);
        if let Some(at) = cart
            && all[at..].iter().all(|&i| !goal[usize::from(table.touchpoint[i])])
        {
            carts.push((table.time[all[at]], ix, all[at]));
        }
        assert!(last < table.num_events());
    }
    events.sort_by_key(|&i| std::cmp::Reverse((table.time[i], i)));
    returns.sort_by_key(|of| (std::cmp::Reverse(of.since), of.customer));
    carts.sort_by_key(|&(at, ix, _)| (std::cmp::Reverse(at), ix));
    let carts =
        carts.into_iter().map(|(_, customer, event)| desire_path::analysis::latest::CartNow { customer, event });
    LatestActivity { events, returns, carts: carts.collect() }
}

proptest! {
    #[test]
    fn the_latest_activity_is_that_of_a_slow_reading(
        rows in prop::collection::vec((0u32..6, 0i64..3_020, 0usize..3), 0..60)
    ) {
        let names = ["page_view", "add_to_cart", "purchase"];
        let rows: Vec<Row> = rows
            .into_iter()
            // most near to now
            .map(|(c, minute, name)| Row::new(c, START + (if minute % 3 == 0 { minute } else { 2_880 + minute % 140 }) * MINUTE, names[name]))
            .collect();
        let table = table(6, &rows);
        let found =
            latest_activity(&table, &Subset::all(&table), &Settings::default(), TERMS, &Progress::new()).unwrap();
        prop_assert_eq!(found, slowly(&table));
    }
}
