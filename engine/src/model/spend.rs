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
    /// The day that the money was spent, as days since 1970-01-01.
    pub day: i32,
    /// Currency of the cost ("EUR"); empty where the report does not say it.
    pub currency: String,
    /// What the campaign cost on that day, in `currency`.
    pub cost: f64,
    /// Times the ads were shown; `None` where the report does not say it. A report over several days is spread evenly over
    /// them, so it need not be whole.
    pub impressions: Option<f64>,
    /// Clicks on the ads; `None` and fractions as for `impressions`.
    pub clicks: Option<f64>,
}

impl Spend {
    /// Whether it says nothing of the cost.
    pub fn has_no_cost(&self) -> bool {
        self.cost == 0.0 && self.currency.is_empty()
    }
}

/// Keeps, for each channel, campaign and day, what the latest import says: a report exported again replaces the first,
/// whatever its level of detail. What it does not say, because it has no such column, stays as it was. `all` comes by import,
/// oldest first.
pub fn latest(all: Vec<Spend>) -> Vec<Spend> {
    use std::collections::BTreeMap;
    let mut by_key: BTreeMap<(String, String, i32), Vec<Spend>> = BTreeMap::new();
    for spend in all {
        let key = (spend.channel.clone(), spend.campaign.clone(), spend.day);
        by_key.entry(key).or_default().push(spend);
    }
    let latest_of = |rows: Vec<Spend>| {
        let imports = rows.chunk_by(|a, b| a.import == b.import).map(<[Spend]>::to_vec);
        imports.reduce(with_what_is_left_unsaid).unwrap_or_default()
    };
    by_key.into_values().flat_map(latest_of).collect()
}

/// The rows of an import about one campaign and day, with what only the imports before say.
fn with_what_is_left_unsaid(before: Vec<Spend>, mut now: Vec<Spend>) -> Vec<Spend> {
    let sum = |of: fn(&Spend) -> Option<f64>| before.iter().filter_map(of).reduce(|a, b| a + b);
    let (impressions, clicks) = (sum(|s| s.impressions), sum(|s| s.clicks));
    if now.iter().all(|s| s.impressions.is_none()) {
        now[0].impressions = impressions;
    }
    if now.iter().all(|s| s.clicks.is_none()) {
        now[0].clicks = clicks;
    }
    if now.iter().all(Spend::has_no_cost) {
        let mut costs = before.into_iter().filter(|s| !s.has_no_cost());
        if let Some(first) = costs.next() {
            (now[0].cost, now[0].currency) = (first.cost, first.currency);
        }
        let import = now[0].import;
        now.extend(costs.map(|s| Spend { import, impressions: None, clicks: None, ..s }));
    }
    now
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

    #[test]
    fn what_a_report_does_not_say_stays_as_it_was() {
        let first = Spend {
            import: 1,
            cost: 8.97,
            currency: "EUR".to_owned(),
            impressions: Some(627.0),
            clicks: Some(12.0),
            ..Spend::default()
        };
        let without_clicks = Spend { import: 2, cost: 9.5, impressions: Some(630.0), clicks: None, ..first.clone() };
        let found = latest(vec![first.clone(), without_clicks]);
        assert_eq!((found[0].cost, found[0].impressions, found[0].clicks), (9.5, Some(630.0), Some(12.0)));
        let clicks_alone = Spend { import: 3, clicks: Some(13.0), ..Spend::default() };
        let found = latest(vec![first, clicks_alone]);
        assert_eq!((found[0].cost, found[0].currency.as_str(), found[0].clicks), (8.97, "EUR", Some(13.0)));
    }
}
