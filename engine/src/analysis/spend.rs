//! What each channel's ads cost, beside the customers it brought.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::Serialize;

use crate::model::{ImportId, Spend};

const DAY_MS: i64 = 86_400_000;

/// What the ads of one channel cost and whom they reached.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ChannelSpend {
    /// The name of the channel, as channel rules give it.
    pub channel: String,
    /// Money by currency, by its code: sums of different currencies are no sum.
    pub cost: Vec<(String, f64)>,
    /// Times ads were shown; `None` where no report says it.
    pub impressions: Option<f64>,
    /// Clicks on the ads; `None` where no report says it.
    pub clicks: Option<f64>,
    /// First and last day with something, days since 1970.
    pub days: (i32, i32),
}

impl ChannelSpend {
    /// Cost of one new customer, where there is one currency and somebody came.
    pub fn per_customer(&self, customers: u64) -> Option<(&str, f64)> {
        match self.cost.as_slice() {
            [(currency, cost)] if customers > 0 && *cost > 0.0 => Some((currency, cost / customers as f64)),
            _ => None,
        }
    }
}

/// The days, since 1970, that a stretch of time (ms UTC) touches.
pub fn days_between(from: Option<i64>, to: Option<i64>) -> RangeInclusive<i64> {
    from.map_or(i64::MIN, |ms| ms.div_euclid(DAY_MS))..=to.map_or(i64::MAX, |ms| (ms - 1).div_euclid(DAY_MS))
}

/// Spend by channel, most money first. `name_of` says which channel a raw one is; times are ms UTC, a day counts when it
/// begins from `from` on and before `to`. Money that names no currency is in the project's `own`.
pub fn by_channel(
    spend: &[Spend],
    own: &str,
    name_of: impl Fn(&str) -> String,
    from: Option<i64>,
    to: Option<i64>,
) -> Vec<ChannelSpend> {
    let days = days_between(from, to);
    let mut found: Vec<ChannelSpend> = Vec::new();
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for s in spend.iter().filter(|s| days.contains(&i64::from(s.day))) {
        let name = names.entry(&s.channel).or_insert_with(|| name_of(&s.channel));
        let at = found.iter().position(|c| c.channel == *name).unwrap_or_else(|| {
            found.push(ChannelSpend { channel: name.clone(), days: (s.day, s.day), ..ChannelSpend::default() });
            found.len() - 1
        });
        let of = &mut found[at];
        let add = |sum: Option<f64>, more: Option<f64>| sum.into_iter().chain(more).reduce(|a, b| a + b);
        of.impressions = add(of.impressions, s.impressions);
        of.clicks = add(of.clicks, s.clicks);
        of.days = (of.days.0.min(s.day), of.days.1.max(s.day));
        if s.cost != 0.0 {
            let paid_in = if s.currency.trim().is_empty() { own } else { s.currency.as_str() };
            match of.cost.iter_mut().find(|(currency, _)| currency == paid_in) {
                Some((_, cost)) => *cost += s.cost,
                None => of.cost.push((paid_in.to_owned(), s.cost)),
            }
        }
    }
    let money = |c: &ChannelSpend| c.cost.iter().map(|(_, v)| *v).sum::<f64>();
    found.iter_mut().for_each(|c| c.cost.sort_by(|a, b| a.0.cmp(&b.0)));
    found.sort_by(|a, b| money(b).total_cmp(&money(a)).then_with(|| a.channel.cmp(&b.channel)));
    found
}

/// Spend of each import by raw channel, whatever the day.
pub fn by_import(spend: &[Spend], own: &str) -> BTreeMap<ImportId, Vec<ChannelSpend>> {
    let mut of: BTreeMap<ImportId, Vec<Spend>> = BTreeMap::new();
    spend.iter().for_each(|s| of.entry(s.import).or_default().push(s.clone()));
    of.into_iter().map(|(import, spend)| (import, by_channel(&spend, own, str::to_owned, None, None))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spend(channel: &str, day: i32, currency: &str, cost: f64) -> Spend {
        Spend {
            channel: channel.to_owned(),
            day,
            currency: currency.to_owned(),
            cost,
            impressions: Some(100.0),
            clicks: Some(3.0),
            ..Spend::default()
        }
    }

    #[test]
    fn money_that_names_no_currency_is_in_that_of_the_project() {
        let all = [spend("Meta Ads", 10, "CHF", 40.0), spend("Meta Ads", 11, "", 2.0)];
        let found = by_channel(&all, "CHF", str::to_owned, None, None);
        assert_eq!(found[0].cost, [("CHF".to_owned(), 42.0)]);
    }

    #[test]
    fn raw_channels_of_one_channel_add_up_and_currencies_do_not() {
        let all = [
            spend("Meta Ads", 10, "EUR", 40.0),
            spend("LinkedIn Ads", 11, "EUR", 20.0),
            spend("Google Ads", 11, "EUR", 30.0),
            spend("Google Ads", 12, "USD", 5.0),
        ];
        let name = |raw: &str| if raw == "Google Ads" { "Paid search" } else { "Social" }.to_owned();
        let found = by_channel(&all, "EUR", name, None, None);
        assert_eq!(found[0].channel, "Social");
        assert_eq!(found[0].cost, [("EUR".to_owned(), 60.0)]);
        assert_eq!((found[0].impressions, found[0].clicks, found[0].days), (Some(200.0), Some(6.0), (10, 11)));
        assert_eq!(found[0].per_customer(4), Some(("EUR", 15.0)));
        assert_eq!(found[0].per_customer(0), None);
        assert_eq!(found[1].cost, [("EUR".to_owned(), 30.0), ("USD".to_owned(), 5.0)]);
        assert_eq!(found[1].per_customer(4), None, "two currencies have no sum");
        let day = 86_400_000;
        let some = by_channel(&all, "EUR", name, Some(11 * day), Some(12 * day));
        assert_eq!(some.iter().map(|c| c.cost[0].1).collect::<Vec<_>>(), [30.0, 20.0]);
    }
}
