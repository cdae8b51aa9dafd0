//! What each channel brings: visitors, buyers, and orders of those who had bought before.

/// A share with its 95 % Wilson interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// Successes.
    pub count: u64,
    /// Out of so many.
    pub of: u64,
    /// `count / of`, 0 where `of` is 0.
    pub share: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// What one channel brings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChannelRow {
    /// Index in `names.channels`.
    pub channel: u8,
    /// Customers who first came by it.
    pub visitors: u64,
    /// Of them, those who reached the goal: conversion with its interval.
    pub buyers: Share,
    /// Orders after a customer's first one, by the channel of the visit that led to them: share of all such orders.
    pub returning: Share,
}

/// Every channel, most visitors first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChannelSummary {
    /// One row per channel that brought a visitor or a returning order.
    pub rows: Vec<ChannelRow>,
    /// Customers with an event.
    pub customers: u64,
    /// Of them, those who reached the goal.
    pub buyers: u64,
    /// Orders after a customer's first one.
    pub returning_orders: u64,
}
