//! What predictions go by, and why they say what they say, in words.

use crate::model::{Baseline, Factor, FactorReason, Feature, FeatureName, PredictionRun, Settings};
use crate::predict::{AsOf, count, number, times};

/// What the words need of a run.
#[derive(Debug, Clone)]
pub struct FactorWords<'a> {
    channels: &'a [String],
    as_of: AsOf,
}

impl<'a> FactorWords<'a> {
    /// For the factors of a run.
    pub fn of(run: &'a PredictionRun, settings: &Settings) -> Self {
        Self { channels: &run.channels, as_of: AsOf::new(run.cut_off, &settings.time_zone) }
    }

    /// A reason with the customer's value and the typical one: "last order 19 May 2026 (typical 13 Apr 2026)".
    pub fn reason(&self, factor: &Factor) -> String {
        match &factor.reason {
            FactorReason::Measured { feature, value, typical } => {
                reason(*feature, *value, *typical, (self.channels, &self.as_of))
            }
            FactorReason::Earlier(words) => words.clone(),
        }
    }

    /// What a feature is called.
    pub fn name(&self, feature: &FeatureName) -> String {
        match feature {
            FeatureName::Feature(feature) => name(*feature, self.channels),
            FeatureName::Earlier(words) => words.clone(),
        }
    }
}

/// What a baseline is called.
pub fn baseline(baseline: Baseline) -> &'static str {
    match baseline {
        Baseline::DaysSinceOrder => "days since last order",
        Baseline::DaysSinceVisit => "days since last visit",
    }
}

/// The feature's name.
fn name(feature: Feature, channels: &[String]) -> String {
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
        Feature::LastChannel(c) => format!("Last came by {}", channel(c, channels)),
    }
}

/// A customer's value with the typical one: "last order 19 May 2026 (typical 13 Apr 2026)". For yes-or-no features
/// `typical` is the share of customers that say yes.
fn reason(feature: Feature, value: f64, typical: f64, (channels, as_of): (&[String], &AsOf)) -> String {
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
        Feature::LastChannel(c) if yes => {
            format!("last came by {} (like {share} % of customers)", channel(c, channels))
        }
        Feature::LastChannel(c) => format!("did not last come by {} ({share} % did)", channel(c, channels)),
    }
}

fn channel(code: u8, channels: &[String]) -> &str {
    channels.get(code as usize).map_or("another channel", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reason_counts_days_from_a_moment_that_it_does_not_name() {
        let names = ["Social".to_owned()];
        let as_of = AsOf::new(1_780_272_000_000, "UTC");
        let all = Feature::FIXED.into_iter().chain([Feature::LastChannel(0)]);
        for (feature, value) in all.flat_map(|f| [0.0, 1.0, 40.0].map(|value| (f, value))) {
            let text = reason(feature, value, 2.0, (&names[..], &as_of));
            let relative = ["ago", "today", "yesterday", "this week"].into_iter().find(|word| text.contains(word));
            assert_eq!(relative, None, "{text}");
        }
    }

    #[test]
    fn reasons_name_both_values() {
        let names = [];
        let as_of = AsOf::new(1_780_272_000_000, "UTC"); // the end of 31 May 2026
        let say = |feature, value, typical| reason(feature, value, typical, (&names[..], &as_of));
        assert_eq!(say(Feature::DaysSinceOrder, 12.7, 48.2), "last order 19 May 2026 (typical 13 Apr 2026)");
        assert_eq!(say(Feature::Orders, 1.0, 3.0), "one order so far (typical 3)");
    }
}
