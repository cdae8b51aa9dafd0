//! What each channel brings: visitors, buyers, and orders of those who had bought before.

use serde::Serialize;

use crate::events::{EventTable, Orders, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::parallel::by_customers_cancellable;
use super::sessions::{SessionGap, each_session};
use super::stats::Share;

/// What one channel brings.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ChannelRow {
    /// The channel, by its index in `names.channels`.
    pub channel: u8,
    /// Customers who first came by it.
    pub visitors: u64,
    /// Of them, those who reached the goal: conversion with its interval.
    pub buyers: Share,
    /// Orders after a customer's first one, by the channel that opened the session they were made in: share of all such
    /// orders.
    pub returning: Share,
    /// Different customers who made these orders.
    pub returning_by: u64,
}

/// Every channel, most visitors first.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ChannelSummary {
    /// One row per channel that brought a visitor or a returning order.
    pub rows: Vec<ChannelRow>,
    /// Customers with an event.
    pub customers: u64,
    /// Of them, those who reached the goal.
    pub buyers: u64,
    /// Whether nothing in the data is what counts as success: nobody can be said not to buy.
    pub has_no_goal: bool,
    /// Orders after a customer's first one.
    pub returning_orders: u64,
    /// Different customers who made them.
    pub returning_by: u64,
}

/// Counts with one entry per channel, which ranges of customers are added up in.
#[derive(Clone)]
struct Counts {
    visitors: Vec<u64>,
    buyers: Vec<u64>,
    returning: Vec<u64>,
    returning_by: Vec<u64>,
    returning_people: u64,
}

impl Counts {
    fn new(channels: usize) -> Self {
        let none = vec![0; channels];
        Self {
            visitors: none.clone(),
            buyers: none.clone(),
            returning: none.clone(),
            returning_by: none,
            returning_people: 0,
        }
    }

    fn merge(&mut self, other: &Self) {
        let add = |a: &mut [u64], b: &[u64]| a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
        add(&mut self.visitors, &other.visitors);
        add(&mut self.buyers, &other.buyers);
        add(&mut self.returning, &other.returning);
        add(&mut self.returning_by, &other.returning_by);
        self.returning_people += other.returning_people;
    }
}

/// Visitors, buyers and returning orders by channel.
pub fn channels(table: &EventTable, subset: &Subset, settings: &Settings) -> ChannelSummary {
    uninterrupted(|progress| channels_cancellable(table, subset, settings, progress))
}

/// [`channels`] that can be cancelled.
pub fn channels_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<ChannelSummary, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let goal = table.goal_mask(&settings.goal);
    let window = settings.goal.window_ms();
    let n = table.names.channels.len();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = Counts::new(n);
        for ix in customers {
            count(table, subset, ix, (&gap, &goal, window), &mut counts);
        }
        counts
    })?;
    let mut all = Counts::new(n);
    parts.iter().for_each(|part| all.merge(part));
    let returning_orders = all.returning.iter().sum();
    let mut rows: Vec<ChannelRow> = (0..n)
        .filter(|&c| all.visitors[c] + all.returning[c] > 0)
        .map(|c| ChannelRow {
            channel: c as u8,
            visitors: all.visitors[c],
            buyers: Share::new(all.buyers[c], all.visitors[c]),
            returning: Share::new(all.returning[c], returning_orders),
            returning_by: all.returning_by[c],
        })
        .collect();
    rows.sort_by_key(|r| (std::cmp::Reverse(r.visitors), r.channel));
    Ok(ChannelSummary {
        rows,
        has_no_goal: !goal.contains(&true),
        customers: all.visitors.iter().sum(),
        buyers: all.buyers.iter().sum(),
        returning_orders,
        returning_by: all.returning_people,
    })
}

fn count(
    table: &EventTable,
    subset: &Subset,
    ix: CustomerIx,
    (gap, goal, window): (&SessionGap, &[bool], i64),
    counts: &mut Counts,
) {
    let Some(first) = subset.events(table, ix).next() else { return };
    let came_by = table.channel[first] as usize;
    counts.visitors[came_by] += 1;
    let mut bought = false;
    let (mut orders, mut ordered) = (Orders::new(table), false);
    let mut returned_by: Vec<u8> = Vec::new();
    each_session(table, gap, subset.events(table, ix), |from, to| {
        for i in (from..to).filter(|&i| goal[table.touchpoint[i] as usize] && subset.is_visible(table, i)) {
            bought |= !table.is_refund(i) && table.time[i] - table.time[first] <= window;
            if !orders.is_new(i) {
                continue;
            }
            if std::mem::replace(&mut ordered, true) {
                let channel = table.channel[from];
                counts.returning[channel as usize] += 1;
                if !returned_by.contains(&channel) {
                    returned_by.push(channel);
                }
            }
        }
    });
    counts.buyers[came_by] += u64::from(bought);
    counts.returning_people += u64::from(!returned_by.is_empty());
    returned_by.into_iter().for_each(|channel| counts.returning_by[channel as usize] += 1);
}
