//! Features and reasons in plain words.

use crate::events::Names;

use super::as_of::AsOf;
use super::features::Feature;

/// A number as people say it: whole where it is whole or large, one decimal otherwise.
pub(crate) fn number(value: f64) -> String {
    let rounded = if value.abs() >= 10.0 { value.round() } else { (value * 10.0).round() / 10.0 };
    if rounded.fract() != 0.0 {
        return format!("{rounded:.1}");
    }
    let digits = format!("{:.0}", rounded.abs());
    let mut text = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(c);
    }
    if rounded < 0.0 { format!("−{text}") } else { text }
}

/// "1 order", "3 orders", "no orders".
pub(crate) fn count(n: f64, one: &str, many: &str) -> String {
    match n {
        0.0 => format!("no {many}"),
        1.0 => format!("one {one}"),
        _ => format!("{} {many}", number(n)),
    }
}

/// How many times as much or as often, no more exactly than it is known: "4.6 times", "12 times", "over 20 times".
pub(crate) fn times(ratio: f64) -> String {
    match ratio {
        r if r > 20.0 => "over 20 times".to_owned(),
        r => format!("{} times", number(r)),
    }
}

/// The feature's name.
pub(crate) fn name(feature: Feature, names: &Names) -> String {
    match feature {
        Feature::DaysSinceOrder => "Days since last order".to_owned(),
        Feature::Orders => "Orders so far".to_owned(),
        Feature::MeanOrderValue => "Mean order value".to_owned(),
        Feature::DaysSinceVisit => "Days since last visit".to_owned(),
        Feature::Visits28 => "Visits in 28 days".to_owned(),
        Feature::Tenure => "Days since first visit".to_owned(),
        Feature::Visits7 => "Visits in 7 days".to_owned(),
        Feature::VisitTrend => "Visits of the last week against usual".to_owned(),
        Feature::Orders90 => "Orders in 90 days".to_owned(),
        Feature::Orders30 => "Orders in 30 days".to_owned(),
        Feature::Overdue => "Time since last order against own rhythm".to_owned(),
        Feature::Products7 => "Products viewed in 7 days".to_owned(),
        Feature::OpenCart => "Cart without an order in 7 days".to_owned(),
        Feature::EmailOpens30 => "E-mails opened in 30 days".to_owned(),
        Feature::EmailClicks30 => "E-mail clicks in 30 days".to_owned(),
        Feature::Support90 => "Support contacts in 90 days".to_owned(),
        Feature::Returns90 => "Returns in 90 days".to_owned(),
        Feature::NeverOrdered => "No order yet".to_owned(),
        Feature::LastChannel(c) => format!("Last came by {}", channel(c, names)),
    }
}

/// A customer's value with the typical one: "last order 19 May 2026 (typical 13 Apr 2026)". For yes-or-no features
/// `typical` is the share of customers that say yes.
pub(crate) fn reason(feature: Feature, value: f64, typical: f64, (names, as_of): (&Names, &AsOf)) -> String {
    let usual = number(typical);
    let share = number(typical * 100.0);
    let yes = value > 0.5;
    let dates = || format!("{} (typical {})", as_of.date_before(value), as_of.date_before(typical));
    match feature {
        Feature::DaysSinceOrder => format!("last order {}", dates()),
        Feature::Orders => format!("{} so far (typical {usual})", count(value, "order", "orders")),
        Feature::MeanOrderValue => format!("spends {} per order (typical {usual})", number(value)),
        Feature::DaysSinceVisit => format!("last active {}", dates()),
        Feature::Visits28 => format!("{} in 28 days (typical {usual})", count(value, "visit", "visits")),
        Feature::Tenure => format!("first seen {}", dates()),
        Feature::Visits7 => format!("{} in 7 days (typical {usual})", count(value, "visit", "visits")),
        Feature::VisitTrend => {
            let week = as_of.last_day();
            format!("visits at {} the usual pace in the week to {week} (typical {usual})", times(value))
        }
        Feature::Orders90 => format!("{} in 90 days (typical {usual})", count(value, "order", "orders")),
        Feature::Orders30 => format!("{} in 30 days (typical {usual})", count(value, "order", "orders")),
        Feature::Overdue => format!("{} their usual gap since the last order (typical {usual})", times(value)),
        Feature::Products7 => {
            format!("{} viewed in 7 days (typical {usual})", count(value, "product", "products"))
        }
        Feature::OpenCart if yes => format!("cart without an order in 7 days ({share} % of customers have one)"),
        Feature::OpenCart => format!("no open cart ({share} % of customers have one)"),
        Feature::EmailOpens30 => format!("{} opened in 30 days (typical {usual})", count(value, "e-mail", "e-mails")),
        Feature::EmailClicks30 => {
            format!("{} in 30 days (typical {usual})", count(value, "e-mail click", "e-mail clicks"))
        }
        Feature::Support90 => {
            format!("{} in 90 days (typical {usual})", count(value, "support contact", "support contacts"))
        }
        Feature::Returns90 => format!("{} in 90 days (typical {usual})", count(value, "return", "returns")),
        Feature::NeverOrdered if yes => format!("no order yet (like {share} % of customers)"),
        Feature::NeverOrdered => format!("has ordered before ({share} % have not)"),
        Feature::LastChannel(c) if yes => format!("last came by {} (like {share} % of customers)", channel(c, names)),
        Feature::LastChannel(c) => format!("did not last come by {} ({share} % did)", channel(c, names)),
    }
}

fn channel(code: u8, names: &Names) -> &str {
    names.channels.get(code as usize).map_or("another channel", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        let texts: Vec<String> = [0.0, 1.0, 2.44, 12.4, 1234.6, -1234567.0].map(number).to_vec();
        assert_eq!(texts, ["0", "1", "2.4", "12", "1,235", "−1,234,567"]);
        assert_eq!([0.4, 4.56, 12.4, 161.9].map(times), ["0.4 times", "4.6 times", "12 times", "over 20 times"]);
    }

    #[test]
    fn no_reason_counts_days_from_a_moment_that_it_does_not_name() {
        let names = Names { channels: vec!["Social".to_owned()], ..Names::default() };
        let as_of = AsOf::new(1_780_272_000_000, "UTC");
        let mut all = super::super::features::FIXED.to_vec();
        all.push(Feature::LastChannel(0));
        for (feature, value) in all.into_iter().flat_map(|f| [0.0, 1.0, 40.0].map(|value| (f, value))) {
            let text = reason(feature, value, 2.0, (&names, &as_of));
            let relative = ["ago", "today", "yesterday", "this week"].into_iter().find(|word| text.contains(word));
            assert_eq!(relative, None, "{text}");
        }
    }

    #[test]
    fn reasons_name_both_values() {
        let names = Names::default();
        let as_of = AsOf::new(1_780_272_000_000, "UTC"); // the end of 31 May 2026
        let say = |feature, value, typical| reason(feature, value, typical, (&names, &as_of));
        assert_eq!(say(Feature::DaysSinceOrder, 12.7, 48.2), "last order 19 May 2026 (typical 13 Apr 2026)");
        assert_eq!(say(Feature::Orders, 1.0, 3.0), "one order so far (typical 3)");
    }
}
