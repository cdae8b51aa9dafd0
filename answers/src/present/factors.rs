//! What predictions go by, and why they say what they say, in words.

use super::counted_words::{
    actions, e_mail_clicks, e_mails, orders, products, returns, support_contacts, times_done, visits,
};
use crate::model::{
    Baseline, Factor, FactorReason, Feature, FeatureName, PredictionRun, PropertyColumn, Settings, TargetRun,
};
use crate::predict::{AsOf, number, times};
use crate::texts::text;

/// What the words need of a run.
#[derive(Debug, Clone)]
pub struct FactorWords<'a> {
    channels: &'a [String],
    properties: &'a [PropertyColumn],
    as_of: AsOf,
}

impl<'a> FactorWords<'a> {
    /// For the factors of one target of a run.
    pub fn of(run: &'a PredictionRun, target: &'a TargetRun, settings: &Settings) -> Self {
        let as_of = AsOf::new(run.cut_off, &settings.time_zone);
        Self { channels: &run.channels, properties: &target.properties, as_of }
    }

    /// A reason with the customer's value and the typical one: "last order 19 May 2026 (typical 13 Apr 2026)".
    pub fn reason(&self, factor: &Factor) -> String {
        match &factor.reason {
            FactorReason::Measured { feature, value, typical } => reason(*feature, *value, *typical, self),
            FactorReason::Earlier(words) => words.clone(),
        }
    }

    /// What a feature is called.
    pub fn name(&self, feature: &FeatureName) -> String {
        match feature {
            FeatureName::Feature(feature) => name(*feature, self),
            FeatureName::Earlier(words) => words.clone(),
        }
    }

    fn property(&self, at: u8) -> String {
        let column = self.properties.get(usize::from(at));
        column.map_or_else(|| text!("factors-a-property").to_owned(), PropertyColumn::label)
    }
}

/// What a baseline is called.
pub fn baseline(baseline: Baseline) -> &'static str {
    match baseline {
        Baseline::Average => text!("factors-the-average"),
        Baseline::DaysSinceOrder => text!("factors-days-since-last-order"),
        Baseline::DaysSinceVisit => text!("factors-days-since-last-visit"),
        Baseline::Orders => text!("factors-number-of-orders"),
        Baseline::RecentOrders => text!("factors-number-of-orders-in-90-days"),
        Baseline::OrderValue => text!("factors-value-of-orders"),
        Baseline::Actions => text!("factors-number-of-actions"),
        Baseline::RecentVisits => text!("factors-number-of-visits-in-28-days"),
        Baseline::Times => text!("factors-how-often-before"),
        Baseline::DaysSinceTime => text!("factors-days-since-last-time"),
    }
}

/// The name of a feature as it stands in lists.
fn name(feature: Feature, says: &FactorWords<'_>) -> String {
    match feature {
        Feature::DaysSinceOrder => text!("factors-days-since-last-order-name").to_owned(),
        Feature::Orders => text!("factors-orders-so-far").to_owned(),
        Feature::MeanOrderValue => text!("factors-mean-order-value").to_owned(),
        Feature::DaysSinceVisit => text!("factors-days-since-last-visit-name").to_owned(),
        Feature::Visits28 => text!("factors-visits-in-28-days").to_owned(),
        Feature::Tenure => text!("factors-days-since-first-visit").to_owned(),
        Feature::Visits7 => text!("factors-visits-in-7-days").to_owned(),
        Feature::VisitTrend => text!("factors-visits-of-last-week-against-usual").to_owned(),
        Feature::Orders90 => text!("factors-orders-in-90-days").to_owned(),
        Feature::Orders30 => text!("factors-orders-in-30-days").to_owned(),
        Feature::Overdue => text!("factors-time-since-last-order-against-own").to_owned(),
        Feature::Products7 => text!("factors-products-viewed-in-7-days").to_owned(),
        Feature::OpenCart => text!("factors-cart-without-order-in-7-days").to_owned(),
        Feature::EmailOpens30 => text!("factors-e-mails-opened-in-30-days").to_owned(),
        Feature::EmailClicks30 => text!("factors-e-mail-clicks-in-30-days").to_owned(),
        Feature::Support90 => text!("factors-support-contacts-in-90-days").to_owned(),
        Feature::Returns90 => text!("factors-returns-in-90-days").to_owned(),
        Feature::NeverOrdered => text!("factors-no-order-yet").to_owned(),
        Feature::Orders365 => text!("factors-orders-in-365-days").to_owned(),
        Feature::Visits => text!("factors-visits-so-far").to_owned(),
        Feature::Visits90 => text!("factors-visits-in-90-days").to_owned(),
        Feature::Actions => text!("factors-actions-so-far").to_owned(),
        Feature::Actions7 => text!("factors-actions-in-7-days").to_owned(),
        Feature::Actions28 => text!("factors-actions-in-28-days").to_owned(),
        Feature::Actions90 => text!("factors-actions-in-90-days").to_owned(),
        Feature::OrderChance => text!("factors-pace-of-own-orders").to_owned(),
        Feature::LastChannel(c) => text!("factors-last-came-by", channel = channel(c, says.channels)),
        Feature::PropertyIs(at) | Feature::PropertyAmount(at) | Feature::PropertyKnown(at) => says.property(at),
        Feature::Times => text!("factors-times-so-far").to_owned(),
        Feature::Times90 => text!("factors-times-in-90-days").to_owned(),
        Feature::DaysSinceTime => text!("factors-days-since-last-time-name").to_owned(),
        Feature::NeverHappened => text!("factors-never-before").to_owned(),
    }
}

/// A customer's value with the typical one: "last order 19 May 2026 (typical 13 Apr 2026)". For yes-or-no features
/// `typical` is the share of customers that say yes.
fn reason(feature: Feature, value: f64, typical: f64, says: &FactorWords<'_>) -> String {
    let (channels, as_of) = (says.channels, &says.as_of);
    let usual = number(typical);
    let share = number(typical * 100.0);
    let yes = value > 0.5;
    let dates = || text!("factors-typical", date = as_of.date_before(value), typical = as_of.date_before(typical));
    match feature {
        Feature::DaysSinceOrder => text!("factors-last-order", dates = dates()),
        Feature::Orders => text!("factors-so-far-typical", value = orders(value), usual),
        Feature::MeanOrderValue => text!("factors-spends-per-order-typical", number = number(value), usual),
        Feature::DaysSinceVisit => text!("factors-last-active", dates = dates()),
        Feature::Visits28 => text!("factors-in-28-days-typical", value = visits(value), usual),
        Feature::Tenure => text!("factors-first-seen", dates = dates()),
        Feature::Visits7 => text!("factors-in-7-days-typical", value = visits(value), usual),
        Feature::VisitTrend => {
            let week = as_of.last_day();
            text!("factors-visits-at-usual-pace-in-week", times = times(value), week, usual)
        }
        Feature::Orders90 => text!("factors-in-90-days-typical", value = orders(value), usual),
        Feature::Orders30 => text!("factors-in-30-days-typical", value = orders(value), usual),
        Feature::Overdue => text!("factors-their-usual-gap-since-last-order", times = times(value), usual),
        Feature::Products7 => {
            text!("factors-viewed-in-7-days-typical", value = products(value), usual)
        }
        Feature::OpenCart if yes => text!("factors-cart-without-order-share", share),
        Feature::OpenCart => text!("factors-no-open-cart-of-customers-have", share),
        Feature::EmailOpens30 => {
            text!("factors-opened-in-30-days-typical", value = e_mails(value), usual)
        }
        Feature::EmailClicks30 => {
            text!("factors-in-30-days-typical", value = e_mail_clicks(value), usual)
        }
        Feature::Support90 => {
            text!("factors-in-90-days-typical", value = support_contacts(value), usual)
        }
        Feature::Returns90 => text!("factors-in-90-days-typical", value = returns(value), usual),
        Feature::Orders365 => text!("factors-in-365-days-typical", value = orders(value), usual),
        Feature::Visits => text!("factors-so-far-typical", value = visits(value), usual),
        Feature::Visits90 => text!("factors-in-90-days-typical", value = visits(value), usual),
        Feature::Actions => text!("factors-so-far-typical", value = actions(value), usual),
        Feature::Actions7 => text!("factors-in-7-days-typical", value = actions(value), usual),
        Feature::Actions28 => text!("factors-in-28-days-typical", value = actions(value), usual),
        Feature::Actions90 => text!("factors-in-90-days-typical", value = actions(value), usual),
        Feature::OrderChance => {
            let chance = number(value * 100.0);
            text!("factors-own-pace-of-orders-alone-gives", chance, share)
        }
        Feature::NeverOrdered if yes => text!("factors-no-order-yet-like-of-customers", share),
        Feature::NeverOrdered => text!("factors-has-ordered-before-have-not", share),
        Feature::LastChannel(c) if yes => {
            text!("factors-last-came-by-like-of-customers", channel = channel(c, channels), share)
        }
        Feature::LastChannel(c) => text!("factors-did-not-last-come-by-did", channel = channel(c, channels), share),
        Feature::PropertyIs(at) | Feature::PropertyKnown(at) if yes => {
            text!("factors-has-property-like-of-customers", property = says.property(at), share)
        }
        Feature::PropertyIs(at) | Feature::PropertyKnown(at) => {
            text!("factors-has-not-property-of-customers-have", property = says.property(at), share)
        }
        Feature::Times => text!("factors-did-it-typical", times = times_done(value), usual),
        Feature::Times90 => text!("factors-did-it-in-90-days-typical", times = times_done(value), usual),
        Feature::DaysSinceTime => text!("factors-did-it-last", dates = dates()),
        Feature::NeverHappened if yes => text!("factors-never-did-it-like-of-customers", share),
        Feature::NeverHappened => text!("factors-did-it-before-have-not", share),
        Feature::PropertyAmount(at) => {
            text!("factors-amount-of-property-typical", property = says.property(at), number = number(value), usual)
        }
    }
}

fn channel(code: u8, channels: &[String]) -> &str {
    channels.get(code as usize).map_or(text!("factors-another-channel"), String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PropertyMeasure;

    #[test]
    fn no_reason_counts_days_from_a_moment_that_it_does_not_name() {
        let (channels, properties) = (["Social".to_owned()], []);
        let as_of = AsOf::new(1_780_272_000_000, "UTC");
        let says = FactorWords { channels: &channels, properties: &properties, as_of };
        let all = Feature::FIXED.into_iter().chain(Feature::OF_TIMES).chain([Feature::LastChannel(0)]);
        for (feature, value) in all.flat_map(|f| [0.0, 1.0, 40.0].map(|value| (f, value))) {
            let text = reason(feature, value, 2.0, &says);
            let relative = ["ago", "today", "yesterday", "this week"].into_iter().find(|word| text.contains(word));
            assert_eq!(relative, None, "{text}");
        }
    }

    #[test]
    fn reasons_name_both_values() {
        let plan = PropertyColumn { property: "plan".to_owned(), measure: PropertyMeasure::Is("pro".to_owned()) };
        let as_of = AsOf::new(1_780_272_000_000, "UTC"); // the end of 31 May 2026
        let says = FactorWords { channels: &[], properties: &[plan], as_of };
        let say = |feature, value, typical| reason(feature, value, typical, &says);
        assert_eq!(say(Feature::DaysSinceOrder, 12.7, 48.2), "last order 19 May 2026 (typical 13 Apr 2026)");
        assert_eq!(say(Feature::Orders, 1.0, 3.0), "one order so far (typical 3)");
        assert_eq!(say(Feature::PropertyIs(0), 1.0, 0.25), "plan: pro (like 25 % of customers)");
        assert_eq!(say(Feature::PropertyIs(0), 0.0, 0.25), "not plan: pro (25 % of customers are)");
    }
}
