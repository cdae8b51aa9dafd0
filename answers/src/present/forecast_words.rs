//! Forecasts beside what happened, in words.

use jiff::tz::TimeZone;

use crate::predict::CheckedForecast;
use crate::texts::text;

use super::{numbers, words};

/// "On 1 March 120 of 4,000 customers (102 to 138) were to buy within 30 days; 131 did. As chance explains."
pub fn forecast(of: &CheckedForecast, zone: &TimeZone) -> String {
    let whole = |v: f64| numbers::count(v.round() as u64);
    let says = text!(
        "forecasts-says",
        date = numbers::date(of.cut_off, zone),
        expected = whole(of.expected),
        low = whole(of.low),
        high = whole(of.high),
        customers = text!("count-customers", n = of.compared as u64),
        does = words::do_within(of.target, of.horizon_days),
        observed = numbers::count(of.observed as u64)
    );
    format!("{says} {}", verdict(of))
}

/// Whether it came out as it was said.
pub fn verdict(of: &CheckedForecast) -> &'static str {
    if of.is_as_expected() {
        text!("forecasts-as-expected")
    } else if (of.observed as f64) > of.high {
        text!("forecasts-more")
    } else {
        text!("forecasts-fewer")
    }
}
