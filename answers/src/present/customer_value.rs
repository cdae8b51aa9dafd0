//! What is expected of customers who ordered, in words.

use crate::model::{OrderRecord, ReadinessReason, Settings, ValueDoubt, ValueRun};
use crate::predict::{Expectation, MIN_VALUED};
use crate::texts::{fixed, text};

use super::{numbers, words};

/// Months ahead that a customer's worth is told for.
pub const MONTHS: u32 = 12;

/// What a month later counts less, where nothing else is said.
pub const DISCOUNT: f64 = 0.01;

/// What is expected of one customer: orders with their range, the chance of any, when the next one comes, and what the
/// customer will be worth.
pub fn expectation(run: &ValueRun, record: &OrderRecord, days: u32, settings: &Settings) -> String {
    let found = run.expect(record, days);
    let mut parts = vec![likely_orders(run, record, &found), any(&found)];
    let zone = numbers::zone(&settings.time_zone);
    if let Some((from, to)) = found.window {
        let (from, to) = (numbers::date(from, &zone), numbers::date(to, &zone));
        parts.push(text!("value-if-one-comes-between", from, to));
    }
    if let Some(worth) = run.worth(record, MONTHS, DISCOUNT) {
        let worth = numbers::money(worth, &settings.currency);
        parts.push(text!("value-expected-to-pay-in-months", worth, months = MONTHS));
    }
    parts.join(" ")
}

fn likely_orders(run: &ValueRun, record: &OrderRecord, found: &Expectation) -> String {
    let orders = orders_text(found.orders);
    match found.range {
        _ if !run.is_by_model() => match run.group(record).group {
            Some(group) => {
                let group = words::rfm_group(group);
                text!("value-group-ordered-per-customer", group, orders, days = found.days)
            }
            None => text!("value-all-ordered-per-customer", orders, days = found.days),
        },
        Some((low, high)) => text!("value-likely-orders-with-range", orders, days = found.days, low, high),
        None => text!("value-likely-orders", orders, days = found.days),
    }
}

fn any(found: &Expectation) -> String {
    text!("value-chance-of-at-least-one", chance = numbers::chance(1.0 - found.none))
}

/// A number of orders: "1 order", "0.4 orders", "12 orders".
pub fn orders_text(orders: f64) -> String {
    let n = numbers::decimal(orders);
    if n == "1" { text!("value-one-order").to_owned() } else { text!("value-some-orders", n) }
}

/// How the last test went, against expecting the same again; `None` without one.
pub fn last_test(run: &ValueRun) -> Option<String> {
    let test = run.tests.first()?;
    let (error, last) = (small(test.typical_error), small(test.last_period_typical_error));
    let off = match run.last_ratio().map(|ratio| ratio - 1.0) {
        Some(off) if off.abs() >= 0.005 => {
            let n = numbers::share(off.abs());
            if off < 0.0 { text!("value-percent-too-low", n) } else { text!("value-percent-too-high", n) }
        }
        _ => text!("value-right-in-sum").to_owned(),
    };
    Some(text!("value-in-last-test", days = run.horizon_days, off, error, last))
}

fn small(value: f64) -> String {
    fixed(value, 2)
}

/// Why a model is not used, one sentence after the other; empty where both are. Where `counts` may not be told, which may be
/// of few customers, the sentences have none.
pub fn doubts(run: &ValueRun, counts: bool) -> String {
    let sentence = |reason: &ReadinessReason| match reason {
        ReadinessReason::Values { doubt: ValueDoubt::NoValues } => Some(no_values(run)),
        ReadinessReason::Values { doubt } => Some(value_doubt(*doubt, counts)),
        ReadinessReason::Incomplete { sentence } => Some(format!("({sentence})")),
        _ => None,
    };
    let sentences: Vec<String> = run.readiness.reasons().iter().filter_map(sentence).collect();
    sentences.join(" ")
}

/// That no repeated order has a value, and what is said of money nevertheless.
fn no_values(run: &ValueRun) -> String {
    let instead = match run.usual_value {
        _ if run.groups.iter().any(|group| group.order_value.is_some()) => text!("value-group-s-mean-value-instead"),
        Some(_) => text!("value-goal-s-value-instead"),
        None => text!("value-no-money"),
    };
    format!("{} {instead}", text!("value-no-values"))
}

/// Why a model of orders or values is not used, and what stands in.
pub fn value_doubt(doubt: ValueDoubt, counts: bool) -> String {
    let why = match doubt {
        ValueDoubt::FewBuyers { needed, needed_repeaters, .. } if !counts => {
            text!("value-too-few-buyers", needed, needed_repeaters)
        }
        ValueDoubt::FewValues { .. } if !counts => text!("value-too-few-values", needed = MIN_VALUED),
        ValueDoubt::FewBuyers { buyers, needed, repeaters, needed_repeaters } => {
            text!("value-few-buyers", needed, needed_repeaters, buyers, repeaters)
        }
        ValueDoubt::ShortHistory => text!("value-short-history").to_owned(),
        ValueDoubt::LeavingUnknown => text!("value-leaving-unknown").to_owned(),
        ValueDoubt::Untested => text!("value-untested").to_owned(),
        ValueDoubt::LastPeriodAsGood { error, last_period_error } => {
            text!("value-last-period-as-good", error = small(error), last = small(last_period_error))
        }
        ValueDoubt::NoValues => return text!("value-no-values").to_owned(),
        ValueDoubt::FewValues { customers } => text!("value-few-values", customers, needed = MIN_VALUED),
        ValueDoubt::ValuesFollowOrders { correlation } => {
            if correlation > 0.0 {
                text!("value-more-orders-worth-more").to_owned()
            } else {
                text!("value-more-orders-worth-less").to_owned()
            }
        }
        ValueDoubt::ValuesDrift { ratio } => {
            text!("value-values-drift", times = fixed(ratio, 2))
        }
        ValueDoubt::ValuesUnknown => text!("value-values-unknown").to_owned(),
    };
    let instead = if doubt.is_about_values() {
        text!("value-group-s-mean-value-instead")
    } else {
        text!("value-group-s-orders-instead")
    };
    format!("{why} {instead}")
}
