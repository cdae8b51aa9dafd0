//! What ads cost and whom they reached, by day: aggregates without persons.

use serde::{Deserialize, Serialize};

use super::ImportId;

/// Cost and reach of one campaign on one day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Spend {
    /// The import that brought it.
    pub import: ImportId,
    /// The raw channel ("Meta Ads"); channel rules say to which channel it belongs.
    pub channel: String,
    /// Campaign; empty where the report has none.
    pub campaign: String,
    /// Days since 1970-01-01.
    pub day: i32,
    /// Currency of the cost ("EUR"); empty where the report does not say it.
    pub currency: String,
    /// Money.
    pub cost: f64,
    /// Times the ads were shown. A report over several days is spread evenly over them, so it need not be whole.
    pub impressions: f64,
    /// Clicks, likewise.
    pub clicks: f64,
}

/// Keeps, for each channel, campaign and day, what the latest import says: a report exported again replaces the first,
/// whatever its level of detail. `all` comes by import, oldest first.
pub fn latest(all: Vec<Spend>) -> Vec<Spend> {
    use std::collections::BTreeMap;
    let mut by_key: BTreeMap<(String, String, i32), Vec<Spend>> = BTreeMap::new();
    for spend in all {
        let key = (spend.channel.clone(), spend.campaign.clone(), spend.day);
        let rows = by_key.entry(key).or_default();
        if rows.first().is_some_and(|k| k.import < spend.import) {
            rows.clear();
        }
        rows.push(spend);
    }
    by_key.into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_exported_again_replaces_the_first() {
        let spend = |import, campaign: &str, day, currency: &str, cost| Spend {
            import,
            channel: "Meta Ads".to_owned(),
            campaign: campaign.to_owned(),
            day,
            currency: currency.to_owned(),
            cost,
            ..Spend::default()
        };
        let all = vec![
            spend(1, "Winter", 1, "EUR", 10.0),
            spend(1, "Winter", 2, "EUR", 20.0),
            spend(1, "Winter", 2, "USD", 2.0),
            spend(2, "Winter", 2, "EUR", 21.5),
            spend(2, "Summer", 2, "EUR", 1.0),
        ];
        let costs: Vec<f64> = latest(all).iter().map(|s| s.cost).collect();
        assert_eq!(costs, [1.0, 10.0, 21.5], "Summer 2, Winter 1, Winter 2");
    }
}
