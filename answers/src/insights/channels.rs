//! What each channel brings: visitors, buyers, repeat orders, and what its ads cost.

use crate::analysis::channels::{ChannelSummary, channels_cancellable};
use crate::analysis::flow::Level;
use crate::analysis::spend::ChannelSpend;
use crate::analysis::{RankBy, added_to_objective};
use crate::events::{BitSet, Names};
use crate::present::charts::Ink;
use crate::present::numbers::{self, count};
use crate::present::sentence;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::{Cancelled, Progress};
use crate::remote::{PeopleQuery, RemoteError, RemoteEvents};
use crate::texts::{fixed, text};

use super::answer::Answer;
use super::charts::BarColumns;
use super::insight::{ComputedInsight, Insight};
use super::ranking::{self, ObjectiveRanking};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};
use super::spend::{CostBase, costs_by_channel};

/// What each channel brings: visitors, buyers, repeat orders, and what its ads cost.
pub struct Channels;

/// What the list of channels is ranked by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChannelSettings {
    /// What the channels are ranked by.
    pub by: RankBy,
}

impl InsightSettings for ChannelSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        ranking::declare(fields, &mut self.by);
    }
}

/// Channels with their customers and their costs.
pub struct ChannelCosts {
    /// Whom each channel brought.
    pub summary: ChannelSummary,
    /// What ads cost by channel, in the period that is looked at.
    pub costs: Vec<ChannelSpend>,
    /// Whether the costs are of these customers: ads were paid for all, so a part of the customers has no costs of its own.
    pub has_cost_base: bool,
    /// What the customers whom each channel brought add to the objective.
    pub ranking: ObjectiveRanking,
}

/// Columns that say how many of a channel's visitors buy.
const BUYERS: &[&str] = &["reached_goal", "conversion", "conversion_low", "conversion_high"];

impl Insight for Channels {
    const ID: &'static str = "channels";
    type Settings = ChannelSettings;
    type Outcome = ChannelCosts;

    fn title() -> &'static str {
        text!("channels-title")
    }

    fn question() -> &'static str {
        text!("channels-question")
    }

    fn compute(scope: &Scope, how: &ChannelSettings, progress: &Progress) -> Result<ChannelCosts, AnswerError> {
        let found = ChannelCosts::count(scope, how.by, progress)?;
        if found.summary.customers == 0 { Err(AnswerError::nobody(scope)) } else { Ok(found) }
    }

    fn compute_remotely(
        scope: &Scope,
        how: &ChannelSettings,
        events: &RemoteEvents<'_>,
    ) -> Result<ChannelCosts, RemoteError> {
        ranking::check_remotely(how.by, scope.settings())?;
        let has_goal = scope.table.goal_mask(&scope.settings().goal).contains(&true);
        let journeys = scope.journeys_of(events, Level::Touchpoint, false)?;
        let summary = journeys.channels(scope.names().channels.len(), has_goal)?;
        if summary.customers == 0 {
            return Err(AnswerError::nobody(scope).into());
        }
        let ranking = match how.by {
            RankBy::Usual => ObjectiveRanking::usual(summary.rows.len()),
            RankBy::Objective => ObjectiveRanking::of(summary.rows.iter().map(|row| row.buyers.count as f64).collect()),
        };
        let has_cost_base = CostBase::FirstChannel.holds(&scope.filter);
        Ok(ChannelCosts { summary, costs: costs_by_channel(scope), has_cost_base, ranking })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (summary, names) = (&found.summary, scope.names());
        let disclosure = found.table(names, k, before)?;
        let whole = disclosure.merged + disclosure.hidden == 0;
        let sentence =
            if whole { sentence::channels(summary, names) } else { shared_sentence(summary, names, &disclosure.what) };
        let settings = scope.settings();
        let (disclosure, note) = match k {
            0 | 1 => {
                let note = found.ranking.note(settings);
                (Disclosure { what: found.ranking.arrange(disclosure.what, settings), ..disclosure }, note)
            }
            // the order would tell of channels that are not shown
            _ => (disclosure, None),
        };
        let if_whole = |n: u64| if whole { n.into() } else { serde_json::Value::Null };
        let note = std::iter::once(found.note(scope, whole)).chain(note).collect::<Vec<_>>().join(" · ");
        Ok(Answer::new(sentence, note)
            .table("channels", disclosure)
            .named_by(&["channel"])
            .chart("channels", |channels| {
                let names: (&[&str], &str) = (&["channel"], "");
                let texts = &["customers", "conversion"];
                let columns = BarColumns { names, length: "customers", longest_fills: true, texts };
                columns.chart(channels, &scope.style(), |name| Ink::Channel(name.to_owned()))
            })
            .fact("customers", summary.customers)
            .fact("reached", if_whole(summary.buyers))
            .fact("returning_orders", if_whole(summary.returning_orders)))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (table, subset) = (&computed.scope.table, &computed.scope.subset);
        let channel = channel_of(&computed.scope, part)?;
        let mut customers = BitSet::new(table.num_customers());
        let first = |ix: u32| subset.events(table, ix).next();
        let came_by = |ix: &u32| first(*ix).is_some_and(|i| usize::from(table.channel[i]) == channel);
        subset.customers().iter().filter(came_by).for_each(|ix| customers.insert(ix));
        Ok(customers)
    }

    fn customers_remotely(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        events: &RemoteEvents<'_>,
    ) -> Result<PeopleQuery, RemoteError> {
        let channel = channel_of(&computed.scope, part)?;
        Ok(computed.scope.journeys_of(events, Level::Touchpoint, false)?.people_who_came_by(channel))
    }
}

/// The channel that a part names.
fn channel_of(scope: &Scope, part: &Selection) -> Result<usize, AnswerError> {
    part.position("channel", "channel", "channel", scope.names().channels.iter().map(String::as_str))
}

fn name(names: &Names, channel: u8) -> &str {
    names.channels.get(usize::from(channel)).map_or("", String::as_str)
}

impl ChannelCosts {
    /// Counts whom each channel brought, beside what its ads cost.
    fn count(scope: &Scope, by: RankBy, progress: &Progress) -> Result<Self, Cancelled> {
        let summary = channels_cancellable(&scope.table, &scope.subset, scope.settings(), progress)?;
        let ranking = match by {
            RankBy::Usual => ObjectiveRanking::usual(summary.rows.len()),
            RankBy::Objective => ObjectiveRanking::of(added_by_channel(scope, &summary, progress)?),
        };
        let has_cost_base = CostBase::FirstChannel.holds(&scope.filter);
        Ok(Self { summary, costs: costs_by_channel(scope), has_cost_base, ranking })
    }

    /// What the ads of a channel cost.
    pub fn cost(&self, channel: &str) -> Option<&ChannelSpend> {
        self.costs.iter().find(|c| c.channel == channel)
    }

    /// Every channel with its customers and its costs.
    fn table(&self, names: &Names, k: u64, before: &PublishedCounts) -> Result<Disclosure<Table>, TooFewPeople> {
        let mut out = Table::new(&[
            ("channel", text!("channels-channel")),
            ("customers", text!("channels-customers")),
            ("reached_goal", text!("channels-reached-goal")),
            ("conversion", text!("channels-conversion")),
            ("conversion_low", text!("channels-lower-end")),
            ("conversion_high", text!("channels-upper-end")),
            ("returning_orders", text!("channels-repeat-orders-brought-by-it")),
            ("spend", text!("channels-spend")),
            ("impressions", text!("channels-impressions")),
            ("clicks", text!("channels-clicks")),
        ]);
        for row in &self.summary.rows {
            let name = name(names, row.channel);
            let cost = self.cost(name).filter(|_| self.has_cost_base);
            let number = |of: fn(&ChannelSpend) -> Option<f64>| cost.and_then(of).map_or(Cell::Empty, Cell::Number);
            out.push(vec![
                Cell::text(name),
                Cell::Count(row.visitors),
                Cell::Count(row.buyers.count),
                Cell::Share(row.buyers.share),
                Cell::Share(row.buyers.low),
                Cell::Share(row.buyers.high),
                Cell::Count(row.returning.count),
                cost.map_or(Cell::Empty, |c| {
                    let parts: Vec<String> =
                        c.cost.iter().map(|(code, v)| format!("{} {code}", fixed(*v, 2))).collect();
                    Cell::text(parts.join(" + "))
                }),
                number(|c| c.impressions),
                number(|c| c.clicks),
            ]);
        }
        small_groups::tables::channels(&self.summary, out, (BUYERS, &["returning_orders"]), k, before)
    }

    /// Unit, base and interval, and channels that cost something and brought nobody.
    fn note(&self, scope: &Scope, whole: bool) -> String {
        let summary = &self.summary;
        let mut parts = vec![text!("count-customers", n = summary.customers)];
        if whole {
            parts.push(text!("channels-reached", buyers = count(summary.buyers), n = scope.settings().goal.name));
            parts.push(text!("count-repeat-orders", n = summary.returning_orders));
        }
        parts.push(text!("channels-between-ends-of-its-interval-share").to_owned());
        let brought = |c: &&ChannelSpend| summary.rows.iter().any(|r| name(scope.names(), r.channel) == c.channel);
        let unseen = self.costs.iter().filter(|c| !brought(c) && !c.cost.is_empty());
        let unseen: Vec<String> = unseen.map(|c| format!("{} {}", c.channel, cost_words(c))).collect();
        if !self.costs.is_empty() && !self.has_cost_base {
            parts.push(text!("attribution-spend-of-all").to_owned());
        } else if !unseen.is_empty() {
            parts.push(text!("channels-spent-where-nobody-came-from", unseen = unseen.join(", ")));
        }
        parts.join(" · ")
    }
}

/// What the customers who first came by each channel add to the objective.
fn added_by_channel(scope: &Scope, summary: &ChannelSummary, progress: &Progress) -> Result<Vec<f64>, Cancelled> {
    let (table, subset) = (&scope.table, &scope.subset);
    let added = added_to_objective(table, subset, scope.settings(), progress)?;
    let mut of_channel = vec![0u64; table.names.channels.len()];
    for (ix, &added) in added.iter().enumerate().filter(|(_, added)| **added > 0) {
        if let Some(first) = subset.events(table, ix as u32).next() {
            of_channel[usize::from(table.channel[first])] += u64::from(added);
        }
    }
    Ok(summary.rows.iter().map(|row| of_channel[usize::from(row.channel)] as f64).collect())
}

/// Which channel brings the most of all, and how many of those buy, as far as the rows that may be shown tell it.
fn shared_sentence(summary: &ChannelSummary, names: &Names, shown: &Table) -> String {
    let customers = text!("count-customers", n = summary.customers);
    let most = summary.rows.iter().max_by_key(|row| row.visitors);
    let is_alone = |n: u64| summary.rows.iter().filter(|row| row.visitors == n).count() == 1;
    let most = most.filter(|row| summary.customers >= sentence::SMALL_GROUP && is_alone(row.visitors));
    let Some((most, channel)) = most.map(|row| (row, name(names, row.channel))) else {
        return text!("channels-by-their-first-channel", customers);
    };
    if !shown.tells(&[channel], &["customers"]) {
        return text!("channels-most-not-shown", customers);
    }
    let share = numbers::share_of(most.visitors, summary.customers);
    let first = text!("sentence-brings-most-customers-of", name = channel, share, all = customers);
    let tells_buyers = shown.tells(&[channel], BUYERS) && most.buyers.is_enough() && !summary.has_no_goal;
    match tells_buyers && most.buyers.count > 0 {
        true => format!("{}.", text!("sentence-of-them-buy", first, buy = numbers::share(most.buyers.share))),
        false => format!("{first}."),
    }
}

/// What ads cost, in words: amounts of several currencies have no sum.
pub fn cost_words(cost: &ChannelSpend) -> String {
    let parts: Vec<String> = cost.cost.iter().map(|(currency, v)| numbers::money(*v, currency)).collect();
    if parts.is_empty() { "–".to_owned() } else { parts.join(" + ") }
}
