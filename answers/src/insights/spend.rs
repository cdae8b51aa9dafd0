//! What ads cost by channel, beside the customers that the channel brought.

use crate::analysis::channels::channels_cancellable;
use crate::analysis::spend::{ChannelSpend, by_channel};
use crate::events::channel_name;
use crate::model::Filter;
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::tables;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// What ads cost by channel, beside the customers that the channel brought.
pub struct Spend;

/// What ads cost by channel, and how many customers first came by it and reached the goal.
pub struct SpendByChannel {
    /// On all days that are looked at.
    costs: Vec<ChannelSpend>,
    /// On those of them that the data has events of: what new customers of these days cost.
    while_counted: Vec<ChannelSpend>,
    new_customers: Vec<(String, u64)>,
}

const DAY: i64 = 86_400_000;

/// Whom costs are set against. Ads were paid for everybody: a part of the customers has no costs of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CostBase {
    /// Customers by the channel that they first came by, so that a filter may ask for channels.
    FirstChannel,
    /// Customers of all channels together.
    AllChannels,
}

impl CostBase {
    /// Whether a filter lets through all whom the ads were paid for.
    pub(super) fn holds(self, filter: &Filter) -> bool {
        let channels = match self {
            Self::FirstChannel => filter.channels.clone(),
            Self::AllChannels => Vec::new(),
        };
        *filter == Filter { from: filter.from, to: filter.to, channels, ..Filter::default() }
    }
}

/// What ads cost by channel, in the period that is looked at: costs of days on which nobody was counted say nothing about
/// those who were.
pub(super) fn costs_by_channel(scope: &Scope) -> Vec<ChannelSpend> {
    let (project, filter, table) = (&scope.project, &scope.filter, &scope.table);
    if project.spend.is_empty() {
        return Vec::new();
    }
    let (first, last) = (table.first_ms().div_euclid(DAY) * DAY, table.last_ms() + 1);
    let from = filter.from.map_or(first, |from| from.max(first));
    let to = filter.to.map_or(last, |to| to.min(last));
    by_channel(
        &project.spend,
        &project.settings.currency,
        |raw| channel_name(&project.rules, raw),
        Some(from),
        Some(to),
    )
}

impl Insight for Spend {
    const ID: &'static str = "spend";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = SpendByChannel;

    fn title() -> &'static str {
        text!("spend-title")
    }

    fn question() -> &'static str {
        text!("spend-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<SpendByChannel, AnswerError> {
        let filter = &scope.filter;
        if !CostBase::FirstChannel.holds(filter) {
            return Err(AnswerError::Unknown(text!("spend-ad-spend-has-days-and-channels").to_owned()));
        }
        if scope.project.spend.is_empty() {
            return Err(AnswerError::Nothing(text!("spend-project-holds-no-ad-spend-import").to_owned()));
        }
        let name = |raw: &str| channel_name(&scope.project.rules, raw);
        let mut costs = by_channel(&scope.project.spend, &scope.settings().currency, name, filter.from, filter.to);
        costs.retain(|c| filter.channels.is_empty() || filter.channels.contains(&c.channel));
        if costs.is_empty() {
            let text = match filter.narrows() {
                true => text!("spend-no-ads-ran-on-these-days"),
                false => text!("spend-no-ads-ran"),
            };
            return Err(AnswerError::Nothing(text.to_owned()));
        }
        let summary = channels_cancellable(&scope.table, &scope.subset, scope.settings(), progress)?;
        let name = |channel: u8| scope.names().channels.get(usize::from(channel)).cloned().unwrap_or_default();
        let new_customers = summary.rows.iter().map(|row| (name(row.channel), row.buyers.count)).collect();
        Ok(SpendByChannel { costs, while_counted: costs_by_channel(scope), new_customers })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let days = |of: fn(&ChannelSpend) -> i32| found.costs.iter().map(of);
        let first = i64::from(days(|c| c.days.0).min().unwrap_or(0)) * DAY;
        let last = i64::from(days(|c| c.days.1).max().unwrap_or(0)) * DAY;
        let note = text!(
            "spend-days-with-ads-new-customers-first",
            channels = text!("count-channels", n = found.costs.len() as u64),
            period = numbers::period(first, last, &jiff::tz::TimeZone::UTC),
            n = scope.settings().goal.name
        );
        Ok(Answer::new(found.sentence(), note)
            .table("channels", Disclosure::all(found.table(k)))
            .table("days", Disclosure::all(tables::spend(&scope.project, &scope.filter)))
            .fact("channels", found.costs.len())
            .fact("impressions", found.costs.iter().filter_map(|c| c.impressions).sum::<f64>())
            .fact("clicks", found.costs.iter().filter_map(|c| c.clicks).sum::<f64>()))
    }
}

impl SpendByChannel {
    /// What all ads cost, and which channel took most of it.
    fn sentence(&self) -> String {
        let mut sums: Vec<(String, f64)> = Vec::new();
        for (currency, cost) in self.costs.iter().flat_map(|c| &c.cost) {
            match sums.iter_mut().find(|(known, _)| known == currency) {
                Some((_, sum)) => *sum += cost,
                None => sums.push((currency.clone(), *cost)),
            }
        }
        sums.sort_by(|a, b| a.0.cmp(&b.0));
        let money: Vec<String> = sums.iter().map(|(currency, sum)| numbers::money(*sum, currency)).collect();
        let all = if money.is_empty() { text!("spend-unknown-sum").to_owned() } else { money.join(" + ") };
        match (self.costs.first(), sums.as_slice()) {
            (Some(most), [(_, sum)]) if self.costs.len() > 1 && *sum > 0.0 => {
                let part = most.cost.iter().map(|(_, cost)| cost).sum::<f64>() / sum;
                text!("spend-ads-cost-took-of-it", all, channel = most.channel, share = numbers::share(part))
            }
            _ => text!("spend-ads-cost", all),
        }
    }

    /// One row per channel and currency: amounts of several currencies have no sum. Customers are in it where no group may
    /// be too small to be shown.
    fn table(&self, k: u64) -> Table {
        let mut columns = vec![
            ("channel", text!("spend-channel")),
            ("cost", text!("spend-cost")),
            ("currency", text!("spend-currency")),
            ("impressions", text!("spend-impressions")),
            ("clicks", text!("spend-clicks")),
        ];
        if k <= 1 {
            columns.extend([
                ("new_customers", text!("spend-new-customers")),
                ("cost_per_new_customer", text!("spend-cost-per-new-customer")),
            ]);
        }
        let mut out = Table::new(&columns);
        for c in &self.costs {
            let new = self.new_customers.iter().find(|(name, _)| *name == c.channel).map_or(0, |(_, n)| *n);
            let counted = self.while_counted.iter().find(|counted| counted.channel == c.channel);
            let each = counted.and_then(|counted| counted.per_customer(new)).map(|(_, each)| each);
            let none = [(String::new(), 0.0)];
            let amounts = if c.cost.is_empty() { &none[..] } else { &c.cost[..] };
            for (i, (currency, cost)) in amounts.iter().enumerate() {
                // shown once, so that they add up
                let once = |v: Option<f64>| v.filter(|_| i == 0).map_or(Cell::Empty, Cell::Number);
                let mut row = vec![
                    Cell::text(&c.channel),
                    if currency.is_empty() && *cost == 0.0 { Cell::Empty } else { Cell::Number(*cost) },
                    Cell::text(currency),
                    once(c.impressions),
                    once(c.clicks),
                ];
                if k <= 1 {
                    row.push(Cell::Count(new));
                    row.push(each.map_or(Cell::Empty, Cell::Number));
                }
                out.push(row);
            }
        }
        out
    }
}
