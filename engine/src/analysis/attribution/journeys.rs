//! Journeys of touches: what is credited is read from the events here.
//!
//! A touch is the channel that opened a session; who asks for help does not come by that. Touches since the conversion before and within the look-back lead to a
//! conversion. All others are on journeys that ended in none: each begins with its first touch and lasts as long as the
//! look-back, so that a journey with a conversion and one without had the same time for it. One whose time is not over yet is
//! neither.
//!
//! Nobody knows how a customer came who has no touch before a conversion: it is credited to Direct.

use rustc_hash::FxHashMap;

use crate::analysis::exact_sum::ExactSum;
use crate::analysis::parallel::{by_customers_cancellable, customers_who};
use crate::analysis::sessions::{SessionGap, each_session};
use crate::events::{BitSet, EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, DIRECT, SUPPORT, Settings, is_same_name};
use crate::progress::{Cancelled, Progress};

use super::model::{AttributionModel, credited_alone};
use super::paths::{ChannelPath, ChannelPaths};

/// What a journey is.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyRules {
    /// By touchpoint, whether it is a conversion.
    pub goal: Vec<bool>,
    /// How long before a conversion a touch still counts, ms; `None` = however long.
    pub look_back: Option<i64>,
    /// Whether a customer's journeys end with the first conversion; otherwise each opens the next journey.
    pub first_only: bool,
    /// Whether visits without a known origin count beside others.
    pub with_direct: bool,
    /// By raw channel, whether it is a site that customers only pass through: it opens no touch. Empty where none is.
    pub passed: Vec<bool>,
    /// Half-life of credit by time, ms.
    pub half_life: i64,
    /// Conversions, and journeys that end in none, count where they happen or begin from here on, ms UTC; what happened before
    /// only leads to them.
    pub from: i64,
}

/// One touch of a customer.
#[derive(Debug, Clone, Copy)]
struct Touch {
    time: i64,
    channel: u8,
}

/// One conversion of a customer.
struct Conversion {
    time: i64,
    /// What it was worth; `None` where no event says it.
    value: Option<f64>,
    /// The order that it is, among those of the customer.
    order: u32,
    /// How many touches lead to the conversion.
    touches: usize,
    /// The touch that opened the session that it is in, where one did.
    opened_by: Option<usize>,
}

/// How a journey ended.
enum Ending<'a> {
    /// The journey ended with this conversion.
    Conversion(&'a Conversion),
    /// With none in its time.
    Nothing,
    /// Its time is not over.
    Open,
}

/// What one customer did.
#[derive(Default)]
struct History {
    touches: Vec<Touch>,
    conversions: Vec<Conversion>,
}

/// The channels that touches come by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchChannels {
    /// The channels of the table, and Direct.
    pub names: Vec<String>,
    /// The one of those who come by themselves.
    pub direct: u8,
    /// The one that opens no touch, where there is one.
    pub support: Option<u8>,
}

impl TouchChannels {
    /// Those of a table.
    pub fn of(table: &EventTable) -> Self {
        let mut names = table.names.channels.clone();
        let channel = |name| table.names.channels.iter().position(|known| is_same_name(known, name)).map(|at| at as u8);
        let direct = channel(DIRECT).unwrap_or_else(|| {
            names.push(DIRECT.to_owned());
            (names.len() - 1) as u8
        });
        Self { names, direct, support: channel(SUPPORT) }
    }
}

/// Reads journeys of customers.
struct Reader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    how: &'a JourneyRules,
    gap: SessionGap,
    /// By touchpoint, whether the customer does it.
    activity: Vec<bool>,
    channels: TouchChannels,
    /// Worth of a conversion that no event says.
    value: f64,
    paid: PaidAmounts<'a>,
    /// The end of what is known, ms UTC.
    until: i64,
}

/// What is counted of the journeys on one path.
#[derive(Default)]
pub(super) struct Counted {
    conversions: u64,
    pub(super) failures: u64,
    value: ExactSum,
    squares: ExactSum,
    decay: Vec<(ExactSum, ExactSum)>,
}

/// Journeys and the people behind them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JourneysFound {
    /// The paths; channels by their position in `names.channels`.
    pub paths: ChannelPaths,
    /// Customers with a conversion, by the different channels on their journeys to it, ascending.
    pub buyers: Vec<(Vec<u8>, u64)>,
    /// Customers whose journeys these are.
    pub customers: u64,
    /// Journeys whose time is not over: they are in no path.
    pub open: u64,
    /// By channel and model of [`AttributionModel::WHOLE`], different customers with a conversion that it credits the channel
    /// with.
    credited: Vec<[u64; WHOLE]>,
}

const WHOLE: usize = AttributionModel::WHOLE.len();

impl JourneysFound {
    /// How many different customers converted on a journey with a channel, by what each channel became; one more for each
    /// channel that came of several.
    pub fn buyers_by_channel(&self, became: &[u16], channels: usize) -> Vec<u64> {
        let mut found = vec![0; channels];
        let mut seen = vec![usize::MAX; channels];
        for (at, (of, customers)) in self.buyers.iter().enumerate() {
            for &channel in of {
                let channel = usize::from(became[usize::from(channel)]);
                if std::mem::replace(&mut seen[channel], at) != at {
                    found[channel] += customers;
                }
            }
        }
        found
    }

    /// Of a model that credits one channel alone: how many different customers have a conversion that it credits a channel with,
    /// by what each channel became; `None` of a model that shares conversions out. Of several channels that became one nobody
    /// counted them: as few as one.
    pub fn credited_by_channel(&self, model: AttributionModel, became: &[u16], channels: usize) -> Option<Vec<u64>> {
        let at = AttributionModel::WHOLE.iter().position(|of| *of == model)?;
        let mut found = vec![0; channels];
        for (of, &became) in self.credited.iter().zip(became) {
            let known: &mut u64 = &mut found[usize::from(became)];
            *known = if *known == 0 || of[at] == 0 { *known + of[at] } else { 1 };
        }
        Some(found)
    }

    /// Customers with a conversion.
    pub fn converted(&self) -> u64 {
        self.buyers.iter().map(|(_, customers)| customers).sum()
    }
}

/// The journeys of everybody in `subset`.
pub fn channel_journeys(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: &JourneyRules,
    progress: &Progress,
) -> Result<JourneysFound, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Part::default();
        customers.for_each(|ix| part.add(&reader, ix));
        part
    })?;
    let mut all = Part::default();
    parts.into_iter().for_each(|part| all.join(part));
    Ok(all.finish(&reader.channels))
}

/// The customers who converted on a journey with one of these channels: by channel, whether it is.
pub fn customers_converted_by(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (how, wanted): (&JourneyRules, &[bool]),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    customers_who(table, progress, |ix| {
        let history = reader.history(ix);
        let mut found = false;
        reader.each_journey(&history, |touches, ending| {
            let is = |touch: &Touch| wanted.get(usize::from(touch.channel)).is_some_and(|&wanted| wanted);
            found |= matches!(ending, Ending::Conversion(_)) && touches.iter().any(is);
        });
        found
    })
}

impl<'a> Reader<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings, how: &'a JourneyRules) -> Self {
        let names = &table.names;
        let kinds = (0..names.touchpoints.len()).map(|of| names.kind(of as u16));
        Self {
            table,
            subset,
            how,
            gap: SessionGap::new(table, settings),
            activity: kinds.map(crate::model::TouchpointKind::is_activity).collect(),
            channels: TouchChannels::of(table),
            value: settings.goal.value.unwrap_or(0.0),
            paid: PaidAmounts::new(table, &settings.goal),
            until: subset.observed_until(table),
        }
    }

    fn history(&self, ix: CustomerIx) -> History {
        let (table, mut history) = (self.table, History::default());
        let of_touchpoint = |i: usize| usize::from(table.touchpoint[i]);
        let active = |&i: &usize| self.activity[of_touchpoint(i)];
        let mut orders = Orders::new(table);
        each_session(table, &self.gap, self.subset.events(table, ix).filter(active), |from, to| {
            let is_touch = Some(table.channel[from]) != self.channels.support && !self.is_passed(from);
            if is_touch {
                history.touches.push(Touch { time: table.time[from], channel: table.channel[from] });
            }
            let touches = history.touches.len();
            let opened_by = is_touch.then(|| touches - 1);
            let visible = (from..to).filter(|&i| self.how.goal[of_touchpoint(i)] && self.subset.is_visible(table, i));
            for i in visible.filter(|&i| !table.is_refund(i)) {
                let value = Some(table.value[i]).filter(|value| value.is_finite());
                let order = table.order(i);
                if orders.is_new(i) {
                    history.conversions.push(Conversion { time: table.time[i], value, order, touches, opened_by });
                } else if let Some(known) = history.conversions.iter_mut().rev().find(|of| of.order == order) {
                    // a line more of the same order
                    known.value = value.map_or(known.value, |value| Some(known.value.unwrap_or(0.0) + value));
                }
            }
        });
        if !history.conversions.is_empty() {
            self.take_back_refunds(ix, &mut history.conversions);
        }
        history
    }

    /// An order is worth what was not paid back of it; money without the number of an order is of the last one before.
    fn take_back_refunds(&self, ix: CustomerIx, conversions: &mut [Conversion]) {
        let table = self.table;
        for i in self.subset.events(table, ix) {
            let (paid_back, order) = (-self.paid.of(i), table.order(i));
            if paid_back <= 0.0 {
                continue;
            }
            let is_its = |of: &&mut Conversion| if order == 0 { of.time <= table.time[i] } else { of.order == order };
            if let Some(known) = conversions.iter_mut().rev().find(is_its) {
                known.value = known.value.map(|value| (value - paid_back).max(0.0));
            }
        }
    }

    fn is_passed(&self, i: usize) -> bool {
        !self.how.passed.is_empty()
            && self.how.passed.get(self.table.raw_channel[i] as usize).is_some_and(|&passed| passed)
    }

    /// Calls `found` with the touches of each journey of a customer, and how it ended.
    fn each_journey(&self, history: &History, mut found: impl FnMut(&[Touch], Ending<'_>)) {
        let touches = &history.touches[..];
        let mut begin = 0;
        let mut path = Vec::new();
        for conversion in history.conversions.iter().take(if self.how.first_only { 1 } else { usize::MAX }) {
            let since = self.how.look_back.map_or(i64::MIN, |look_back| conversion.time - look_back);
            let before = &touches[begin..conversion.touches];
            let mut late = before.partition_point(|touch| touch.time < since);
            let mut led = &before[late..];
            if let (true, Some(opened_by)) = (led.is_empty(), conversion.opened_by) {
                // the visit that an order is in led to it, however long it lasts and however many orders are in it
                led = &touches[opened_by..=opened_by];
                late = late.min(opened_by.saturating_sub(begin));
            }
            self.each_without(&before[..late], &mut path, &mut found);
            if conversion.time >= self.how.from {
                self.merge(led, &mut path);
                if path.is_empty() {
                    path.push(Touch { time: conversion.time, channel: self.channels.direct });
                }
                found(&path, Ending::Conversion(conversion));
            }
            begin = conversion.touches;
        }
        if !self.how.first_only || history.conversions.is_empty() {
            self.each_without(&touches[begin..], &mut path, &mut found);
        }
    }

    /// Journeys without a conversion, each as long as the look-back.
    fn each_without(&self, mut touches: &[Touch], path: &mut Vec<Touch>, found: &mut impl FnMut(&[Touch], Ending<'_>)) {
        while let Some(first) = touches.first() {
            let end = self.how.look_back.map(|look_back| first.time.saturating_add(look_back));
            let in_time = |touch: &Touch| end.is_none_or(|end| touch.time <= end);
            let (journey, later) = touches.split_at(touches.partition_point(in_time));
            if first.time >= self.how.from {
                self.merge(journey, path);
                let is_over = end.is_none_or(|end| end < self.until);
                found(path, if is_over { Ending::Nothing } else { Ending::Open });
            }
            touches = later;
        }
    }

    /// The touches of a journey: without Direct beside others where it does not count, and one of several by one channel that
    /// follow each other, the latest.
    fn merge(&self, touches: &[Touch], path: &mut Vec<Touch>) {
        path.clear();
        let is_direct = |touch: &&Touch| touch.channel == self.channels.direct;
        let counts = |touch: &&Touch| self.how.with_direct || !is_direct(touch);
        let any = touches.iter().any(|touch| counts(&touch));
        for touch in touches.iter().filter(|touch| !any || counts(touch)) {
            match path.last_mut().filter(|last| last.channel == touch.channel) {
                Some(last) => *last = *touch,
                None => path.push(*touch),
            }
        }
    }
}

/// What is counted of a range of customers.
#[derive(Default)]
pub(super) struct Part {
    paths: FxHashMap<Box<[u8]>, Counted>,
    buyers: FxHashMap<Box<[u8]>, u64>,
    credited: FxHashMap<(u8, usize), u64>,
    pub(super) customers: u64,
    pub(super) open: u64,
}

impl Part {
    fn add(&mut self, reader: &Reader<'_>, ix: CustomerIx) {
        let history = reader.history(ix);
        let (mut is_counted, mut buyer) = (false, Buyer::default());
        let mut channels: Vec<u8> = Vec::new();
        reader.each_journey(&history, |touches, ending| {
            if matches!(ending, Ending::Open) {
                return self.open += 1;
            }
            is_counted = true;
            channels.clear();
            channels.extend(touches.iter().map(|touch| touch.channel));
            let counted = self.of_path(&channels);
            let Ending::Conversion(conversion) = ending else {
                return counted.failures += 1;
            };
            buyer.convert(&channels, reader.channels.direct);
            // the latest touch is the measure: touches of long ago must not all become nothing
            let latest = touches.last().map_or(conversion.time, |touch| touch.time);
            let parts = decay_parts(touches.iter().map(|touch| latest - touch.time), reader.how.half_life);
            counted.convert(conversion.value.unwrap_or(reader.value), &parts);
        });
        self.customers += u64::from(is_counted);
        self.add_buyers(buyer, 1);
    }

    /// What is counted of a path.
    pub(super) fn of_path(&mut self, channels: &[u8]) -> &mut Counted {
        if !self.paths.contains_key(channels) {
            self.paths.insert(channels.into(), Counted::default());
        }
        self.paths.entry(channels.into()).or_default()
    }

    /// Counts so many customers who converted in the same way; who did not is none.
    pub(super) fn add_buyers(&mut self, mut of: Buyer, customers: u64) {
        if of.channels.is_empty() {
            return;
        }
        of.channels.sort_unstable();
        of.channels.dedup();
        *self.buyers.entry(of.channels.into()).or_default() += customers;
        of.credited.sort_unstable();
        of.credited.dedup();
        of.credited.into_iter().for_each(|of| *self.credited.entry(of).or_default() += customers);
    }

    fn join(&mut self, other: Self) {
        for (path, counted) in other.paths {
            self.paths.entry(path).or_default().join(&counted);
        }
        for (channels, n) in other.buyers {
            *self.buyers.entry(channels).or_default() += n;
        }
        for (of, n) in other.credited {
            *self.credited.entry(of).or_default() += n;
        }
        self.customers += other.customers;
        self.open += other.open;
    }

    pub(super) fn finish(self, channels: &TouchChannels) -> JourneysFound {
        let paths = self.paths.into_iter().map(|(path, of)| of.path(&path));
        let paths = ChannelPaths::new(channels.names.clone(), Some(u16::from(channels.direct)), paths);
        let mut buyers: Vec<(Vec<u8>, u64)> = self.buyers.into_iter().map(|(of, n)| (of.into_vec(), n)).collect();
        buyers.sort_unstable();
        let mut credited = vec![[0; WHOLE]; channels.names.len()];
        self.credited.into_iter().for_each(|((channel, at), n)| credited[usize::from(channel)][at] = n);
        JourneysFound { paths, buyers, customers: self.customers, open: self.open, credited }
    }
}

/// The channels of a customer's conversions, and those that models credit alone.
#[derive(Default)]
pub(super) struct Buyer {
    channels: Vec<u8>,
    credited: Vec<(u8, usize)>,
}

impl Buyer {
    /// Converts on a path of channels.
    pub(super) fn convert(&mut self, channels: &[u8], direct: u8) {
        self.channels.extend(channels);
        for (at, model) in AttributionModel::WHOLE.into_iter().enumerate() {
            self.credited.extend(credited_alone(model, channels, Some(direct)).map(|channel| (channel, at)));
        }
    }
}

/// The part of a conversion that each touch gets by how long before the latest one it was, ms.
pub(super) fn decay_parts(ages: impl Iterator<Item = i64>, half_life: i64) -> Vec<f64> {
    let weight = |age: i64| (-(age as f64) / half_life.max(1) as f64).exp2();
    let weights: Vec<f64> = ages.map(weight).collect();
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / sum).collect()
}

impl Counted {
    /// Counts a conversion of this worth, and the part of it that each touch gets by time.
    pub(super) fn convert(&mut self, value: f64, parts: &[f64]) {
        self.conversions += 1;
        self.value.add(value);
        self.squares.add(value * value);
        self.decay.resize(parts.len(), Default::default());
        for (part, sum) in parts.iter().zip(&mut self.decay) {
            sum.0.add(*part);
            sum.1.add(part * value);
        }
    }

    fn join(&mut self, other: &Self) {
        self.conversions += other.conversions;
        self.failures += other.failures;
        self.value.join(other.value);
        self.squares.join(other.squares);
        self.decay.resize(self.decay.len().max(other.decay.len()), Default::default());
        for (a, b) in self.decay.iter_mut().zip(&other.decay) {
            a.0.join(b.0);
            a.1.join(b.1);
        }
    }

    fn path(&self, channels: &[u8]) -> ChannelPath {
        ChannelPath {
            channels: channels.iter().map(|&channel| u16::from(channel)).collect(),
            conversions: self.conversions,
            value: self.value.get(),
            squares: self.squares.get(),
            failures: self.failures,
            decay: self.decay.iter().map(|(part, value)| (part.get(), value.get())).collect(),
        }
    }
}
