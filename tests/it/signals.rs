//! Signs of intent: counted as elsewhere, without a look at what comes later, and shown as they were borne out.

use desire_path::events::Subset;
use desire_path::model::{Goal, Settings};
use desire_path::predict::signals::{Evidence, Signal, SignalReport, signals_at};
use desire_path::progress::Progress;

use crate::cli::{csv_rows, json, ok, project};
use crate::support::shared;
use crate::tables::{Row, table, time_ms};

const DAY: i64 = 86_400_000;

/// Weekly cut-offs of the reference: 15 February to 13 June 2024.
fn weeks() -> Vec<i64> {
    let first = time_ms("2024-02-15 00:00:00");
    (0..18).map(|week| first + week * 7 * DAY).collect()
}

fn settings() -> Settings {
    let goal = Goal { touchpoints: vec!["purchase".to_owned()], ..Goal::default() };
    Settings { goal, ..Settings::default() }
}

/// The rows of the demo log; it names no products, so that all views count as those of one.
fn rows(text: &str) -> impl Iterator<Item = Row<'_>> {
    text.lines().skip(1).map(|line| {
        let mut cells = line.split(',');
        let mut cell = || cells.next().unwrap();
        let (customer, _, event, time) = (cell(), cell(), cell(), time_ms(cell()));
        let product = if event == "product_view" { "anything" } else { "" };
        Row { customer, time, event, product, ..Row::default() }
    })
}

fn found(rows: impl Iterator<Item = Row<'static>>, cuts: Vec<i64>, now: i64) -> SignalReport {
    let table = table(rows, &[("Decision", &["purchase"])]);
    signals_at(&table, &Subset::all(&table), &settings(), (now, cuts, 7), &Progress::new()).unwrap()
}

#[test]
fn signs_on_the_demo_log_are_counted_as_elsewhere_and_tell_nothing() {
    let Some(file) = shared("data/retentioneering_ecom/ecom.csv") else { return };
    let text: &'static str = std::fs::read_to_string(file).unwrap().leak();
    let golden: serde_json::Value = serde_json::from_str(include_str!("../golden/intent_ecom_expected.json")).unwrap();
    let found = found(rows(text), weeks(), time_ms("2024-06-30 00:00:00"));
    assert_eq!(found.base.of, golden["rows"].as_u64().unwrap());
    assert!((found.base.share - golden["base_rate"].as_f64().unwrap()).abs() < 1e-12);
    for (signal, name) in [
        (Signal::RepeatViews, "repeat_views>=3_7d"),
        (Signal::CartLeft, "cart_no_buy_7d"),
        (Signal::CheckoutLeft, "checkout_no_buy_7d"),
        (Signal::MoreVisits, "session_rate_rise_p<.05"),
        (Signal::SeenLately, "active_7d"),
    ] {
        let (of, expected) = (found.of(signal), &golden["signals"][name]);
        assert_eq!(of.rate.of, expected["flagged"].as_u64().unwrap(), "{name}");
        assert_eq!(of.rate.count, expected["buyers"].as_u64().unwrap(), "{name}");
        let lift = of.lift(&found.base).unwrap();
        assert!((lift.0 - expected["lift"].as_f64().unwrap()).abs() < 1e-9, "{name}: {lift:?}");
        // by customers an interval is never narrower than by times
        let ends = expected["ci95"].as_array().unwrap();
        let wider = of.rate.low <= ends[0].as_f64().unwrap() + 1e-9 && of.rate.high >= ends[1].as_f64().unwrap() - 1e-9;
        assert!(wider, "{name}: {:?} and {ends:?}", of.rate);
        assert!(matches!(of.evidence, Evidence::Usual | Evidence::TooFew), "{name}: {:?}", of.evidence);
    }
}

/// What 400 people did in a quarter: those who leave a cart come back for it.
fn shop() -> Vec<Row<'static>> {
    let mut dice = 7u64;
    let mut roll = move |sides: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % sides
    };
    let mut rows = Vec::new();
    for customer in 0..400 {
        let customer: &'static str = format!("c{customer}").leak();
        for week in 0..16 {
            let mut time = week * 7 * DAY + roll(5) as i64 * DAY + roll(80_000) as i64 * 1000;
            let mut push = |event, time| rows.push(Row { customer, time, event, product: "Lamp", ..Row::default() });
            if roll(3) > 0 {
                continue;
            }
            push("product_view", time);
            if roll(4) == 0 {
                push("add_to_cart", time + 60_000);
                time += 6 * DAY;
                if roll(3) == 0 {
                    push("purchase", time);
                }
            }
        }
    }
    rows
}

#[test]
fn a_sign_that_tells_is_found_and_what_comes_later_changes_no_sign() {
    let (cuts, now) = ((5..14).map(|week| week * 7 * DAY).collect::<Vec<_>>(), 15 * 7 * DAY);
    let whole = found(shop().into_iter(), cuts.clone(), now);
    let cart = whole.of(Signal::CartLeft);
    assert_eq!(cart.evidence, Evidence::More, "{cart:?} of {:?}", whole.base);
    assert!(cart.rate.low > whole.base.share);
    let earlier = found(shop().into_iter().filter(|row| row.time < now), cuts, now);
    assert_eq!(whole.now, earlier.now, "signs of now");
    assert_eq!(whole.active, earlier.active);
    // nobody has a sign that the events before the cut-off do not show
    for (customer, sign) in whole.showing(Signal::CartLeft) {
        assert!(sign.at < now && sign.at >= now - 7 * DAY, "{customer}: {sign:?}");
    }
}

/// Counts again what a signal told, event by event.
#[test]
fn rates_are_those_of_a_slow_reading() {
    let rows = shop();
    let (cuts, now) = ((5..14).map(|week| week * 7 * DAY).collect::<Vec<_>>(), 15 * 7 * DAY);
    let found = found(rows.clone().into_iter(), cuts.clone(), now);
    let customers: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.customer).collect();
    let (mut base, mut cart) = ((0, 0), (0, 0));
    for cut in cuts {
        for customer in &customers {
            let inside = |event: &str, from: i64, to: i64| {
                rows.iter().any(|r| {
                    r.customer == *customer && (event.is_empty() || r.event == event) && (from..to).contains(&r.time)
                })
            };
            if !inside("", cut - 28 * DAY, cut) {
                continue;
            }
            let buys = u64::from(inside("purchase", cut, cut + 7 * DAY));
            base = (base.0 + buys, base.1 + 1);
            if inside("add_to_cart", cut - 7 * DAY, cut) && !inside("purchase", cut - 7 * DAY, cut) {
                cart = (cart.0 + buys, cart.1 + 1);
            }
        }
    }
    assert_eq!((found.base.count, found.base.of), base);
    let rate = found.of(Signal::CartLeft).rate;
    assert_eq!((rate.count, rate.of), cart);
}

#[test]
fn the_program_lists_who_shows_which_sign() {
    let (_dir, project) = project();
    let answer = json(&["signals", &project, "--format", "json"]);
    let table = |name: &str| {
        let found = answer["tables"].as_array().unwrap().iter().find(|t| t["name"] == name).unwrap();
        let columns: Vec<String> =
            found["columns"].as_array().unwrap().iter().map(|c| c.as_str().unwrap().to_owned()).collect();
        (columns, found["rows"].as_array().unwrap().clone())
    };
    let (columns, signals) = table("signals");
    assert_eq!(&columns[..3], ["signal", "name", "customers"]);
    let (people, shown) = table("customers");
    assert_eq!(&people[..5], ["customer", "name", "customer_id", "email", "signal"]);
    for row in &signals {
        let code = row[0].as_str().unwrap();
        if code == "seen-lately" {
            continue;
        }
        let n = shown.iter().filter(|of| of[4] == row[0]).count();
        assert_eq!(row[2], n, "{code}");
        let behind = ok(&["signals", &project, "--select", &format!("signal={code}"), "--format", "csv"]);
        assert_eq!(csv_rows(&behind).len(), n, "{code}");
    }
    let sentence = answer["sentence"].as_str().unwrap();
    let best = signals.iter().filter(|row| row[11] == "more than usual" && row[0] != "seen-lately");
    let best = best.max_by(|a, b| a[5].as_f64().unwrap().total_cmp(&b[5].as_f64().unwrap()));
    match best {
        Some(best) => assert!(sentence.contains(best[1].as_str().unwrap()), "{sentence} {best}"),
        None => assert!(sentence.starts_with("No sign") || sentence.contains("too short"), "{sentence}"),
    }
}
