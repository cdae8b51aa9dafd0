//! Leaks of many kinds planted into invented shops are named, and none are where customers only behave as customers do: carts that
//! are left, offers that are asked for, subscriptions that go on, parcels that arrive after an order.

use crate::analysis::random_stream::RandomStream;
use crate::events::Subset;
use crate::model::Settings;
use crate::predict::as_of::DAY;
use crate::predict::basis::Basis;
use crate::predict::invented_shop::{BEGIN, PLAN, SEATS, STATE, Shop, with_signals, without_signal};

/// What is named as a leak.
fn leaks(shop: &Shop) -> Vec<String> {
    let table = shop.table();
    let settings = Settings { features: [PLAN, STATE, SEATS].map(str::to_owned).to_vec(), ..Settings::default() };
    Basis::of(&table, &Subset::all(&table), &settings).leaks
}

/// How long before an order it is marked, days.
fn lead(kind: usize, random: &mut RandomStream) -> f64 {
    match kind {
        0 => 1.0 + 20.0 * random.unit(),
        1 => 0.5,
        2 => 1.0,
        3 => 3.0,
        4 => 7.0,
        5 => 14.0,
        6 => 28.0,
        7 => 0.3 + 2.7 * random.unit(),
        8 => 5.0 + 40.0 * random.unit(),
        _ => -7.0 * random.unit().ln(),
    }
}

/// Marks this share of orders in advance.
fn plant(shop: &mut Shop, (carrier, lead_kind, share): (usize, usize, f64), random: &mut RandomStream) -> &'static str {
    for (customer, time) in shop.orders() {
        let at = time - (lead(lead_kind, random) * DAY as f64) as i64;
        if random.unit() >= share || at <= BEGIN {
            continue;
        }
        let event = ["hot_lead", "Stage: won"].get(carrier).copied().unwrap_or("product_view");
        let row = shop.add(customer, at, event);
        match carrier {
            2 => row.state = "won",
            3 => row.plan = "gold",
            4 => row.seats = 12.0,
            5 => row.channel = "referral",
            _ => {}
        }
    }
    ["lead", "won", STATE, PLAN, SEATS, "referral"][carrier]
}

#[test]
fn leaks_of_every_kind_are_named_and_nothing_else() {
    let mut wrong = Vec::new();
    for seed in 0..120 {
        let mut random = RandomStream::new(seed, 18);
        // numbers of seats lie on a third of the visits of shops with signals, so they give nothing away there
        let (carrier, has_signals) = (random.below(6), random.below(2) == 1);
        let mut shop = if has_signals { with_signals(&mut random) } else { without_signal(&mut random) };
        let carrier = if has_signals && carrier == 4 { 2 } else { carrier };
        let how = (carrier, random.below(10), 0.5 + 0.5 * random.unit());
        let planted = plant(&mut shop, how, &mut random);
        let named = leaks(&shop);
        if named.len() != 1 || !named[0].to_lowercase().contains(planted) {
            wrong.push((seed, has_signals, how, planted, named));
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn no_leak_is_named_where_there_is_none() {
    let named = |make: fn(&mut RandomStream) -> Shop, stream: u64| -> Vec<(u64, Vec<String>)> {
        let of = |seed| (seed, leaks(&make(&mut RandomStream::new(seed, stream))));
        (0..200).map(of).filter(|(_, named)| !named.is_empty()).collect()
    };
    assert_eq!((named(without_signal, 19), named(with_signals, 20)), (Vec::new(), Vec::new()));
}
