//! Journeys of touches: what is credited is read from the events here.
//!
//! A touch is the channel that opened a session; who asks for help does not come by that. Touches since the conversion before and within the look-back lead to a
//! conversion. All others are on journeys that ended in none: each begins with its first touch and lasts as long as the
//! look-back, so that a journey with a conversion and one without had the same time for it.

use rustc_hash::FxHashMap;

use crate::analysis::exact_sum::ExactSum;
use crate::analysis::parallel::{by_customers_cancellable, customers_who};
use crate::analysis::sessions::{SessionGap, each_session};
use crate::events::{BitSet, EventTable, Orders, Subset};
use crate::model::{CustomerIx, DIRECT, SUPPORT, Settings, is_same_name};
use crate::progress::{Cancelled, Progress};

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
    /// Touches before it.
    touches: usize,
}

/// What one customer did.
#[derive(Default)]
struct History {
    touches: Vec<Touch>,
    conversions: Vec<Conversion>,
}

/// Reads journeys of customers.
struct Reader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    how: &'a JourneyRules,
    gap: SessionGap,
    /// By touchpoint, whether the customer does it.
    activity: Vec<bool>,
    direct: Option<u8>,
    support: Option<u8>,
    /// Worth of a conversion that no event says.
    value: f64,
}

/// What is counted of the journeys on one path.
#[derive(Default)]
struct Counted {
    conversions: u64,
    failures: u64,
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
    /// Customers with a touch.
    pub customers: u64,
}

impl JourneysFound {
    /// How many different customers converted on a journey with a channel, by what each channel became; one more for each
    /// channel that came of several.
    pub fn buyers_by_channel(&self, became: &[u16], channels: usize) -> Vec<u64> {
        let mut found = vec![0; channels];
        let mut seen = vec![usize::MAX; channels];
        for (at, (of, customers)) in self.buyers.iter().enumerate() {
            for &channel in of {
                let channel = became.get(usize::from(channel)).map_or(0, |&of| usize::from(of));
                if std::mem::replace(&mut seen[channel], at) != at {
                    found[channel] += customers;
                }
            }
        }
        found
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
    Ok(all.finish(table, reader.direct))
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
        reader.each_journey(&history, |touches, conversion| {
            let is = |touch: &Touch| wanted.get(usize::from(touch.channel)).is_some_and(|&wanted| wanted);
            found |= conversion.is_some() && touches.iter().any(is);
        });
        found
    })
}

impl<'a> Reader<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings, how: &'a JourneyRules) -> Self {
        let names = &table.names;
        let channel = |name| names.channels.iter().position(|known| is_same_name(known, name)).map(|at| at as u8);
        let kinds = (0..names.touchpoints.len()).map(|of| names.kind(of as u16));
        Self {
            table,
            subset,
            how,
            gap: SessionGap::new(table, settings),
            activity: kinds.map(crate::model::TouchpointKind::is_activity).collect(),
            direct: channel(DIRECT),
            support: channel(SUPPORT),
            value: settings.goal.value.unwrap_or(0.0),
        }
    }

    fn history(&self, ix: CustomerIx) -> History {
        let (table, mut history) = (self.table, History::default());
        let of_touchpoint = |i: usize| usize::from(table.touchpoint[i]);
        let active = |&i: &usize| self.activity[of_touchpoint(i)];
        let mut orders = Orders::new(table);
        each_session(table, &self.gap, self.subset.events(table, ix).filter(active), |from, to| {
            if Some(table.channel[from]) != self.support && !self.is_passed(from) {
                history.touches.push(Touch { time: table.time[from], channel: table.channel[from] });
            }
            let visible = (from..to).filter(|&i| self.how.goal[of_touchpoint(i)] && self.subset.is_visible(table, i));
            for i in visible.filter(|&i| !table.is_refund(i)) {
                let value = Some(table.value[i]).filter(|value| value.is_finite());
                let order = table.order(i);
                if orders.is_new(i) {
                    let touches = history.touches.len();
                    history.conversions.push(Conversion { time: table.time[i], value, order, touches });
                } else if let Some(known) = history.conversions.iter_mut().rev().find(|of| of.order == order) {
                    // a line more of the same order
                    known.value = value.map_or(known.value, |value| Some(known.value.unwrap_or(0.0) + value));
                }
            }
        });
        history
    }

    fn is_passed(&self, i: usize) -> bool {
        !self.how.passed.is_empty()
            && self.how.passed.get(self.table.raw_channel[i] as usize).is_some_and(|&passed| passed)
    }

    /// Calls `found` with the touches of each journey of a customer, and the conversion where it ends in one.
    fn each_journey(&self, history: &History, mut found: impl FnMut(&[Touch], Option<&Conversion>)) {
        let touches = &history.touches[..];
        let mut begin = 0;
        let mut path = Vec::new();
        for conversion in history.conversions.iter().take(if self.how.first_only { 1 } else { usize::MAX }) {
            let since = self.how.look_back.map_or(i64::MIN, |look_back| conversion.time - look_back);
            let before = &touches[begin..conversion.touches];
            let (failed, mut led) = before.split_at(before.partition_point(|touch| touch.time < since));
            self.each_failure(failed, &mut path, &mut found);
            if led.is_empty() && conversion.touches > 0 {
                // a second order in the session of the first came the same way
                led = &touches[conversion.touches - 1..conversion.touches];
            }
            self.merge(led, &mut path);
            found(&path, Some(conversion));
            begin = conversion.touches;
        }
        if !self.how.first_only || history.conversions.is_empty() {
            self.each_failure(&touches[begin..], &mut path, &mut found);
        }
    }

    /// Journeys without a conversion, each as long as the look-back.
    fn each_failure(
        &self,
        mut touches: &[Touch],
        path: &mut Vec<Touch>,
        found: &mut impl FnMut(&[Touch], Option<&Conversion>),
    ) {
        while let Some(first) = touches.first() {
            let end = self.how.look_back.map_or(i64::MAX, |look_back| first.time.saturating_add(look_back));
            let (journey, later) = touches.split_at(touches.partition_point(|touch| touch.time <= end));
            self.merge(journey, path);
            found(path, None);
            touches = later;
        }
    }

    /// The touches of a journey: without Direct beside others where it does not count, and one of several by one channel that
    /// follow each other, the latest.
    fn merge(&self, touches: &[Touch], path: &mut Vec<Touch>) {
        path.clear();
        let is_direct = |touch: &&Touch| Some(touch.channel) == self.direct;
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
struct Part {
    paths: FxHashMap<Box<[u8]>, Counted>,
    buyers: FxHashMap<Box<[u8]>, u64>,
    customers: u64,
    /// Conversions of whose way nothing is known.
    unknown: Counted,
}

impl Part {
    fn add(&mut self, reader: &Reader<'_>, ix: CustomerIx) {
        let history = reader.history(ix);
        self.customers += u64::from(!history.touches.is_empty());
        let mut of_buyer: Vec<u8> = Vec::new();
        let mut channels: Vec<u8> = Vec::new();
        reader.each_journey(&history, |touches, conversion| {
            channels.clear();
            channels.extend(touches.iter().map(|touch| touch.channel));
            let Some(conversion) = conversion else {
                return path_of(&mut self.paths, &channels).failures += 1;
            };
            of_buyer.extend(&channels);
            // nobody knows how a customer came whose sessions all go on from a site that is passed through
            if channels.is_empty() {
                of_buyer.extend(reader.direct);
                return self.unknown.convert(conversion.value.unwrap_or(reader.value));
            }
            let counted = path_of(&mut self.paths, &channels);
            let value = conversion.value.unwrap_or(reader.value);
            counted.convert(value);
            counted.decay.resize(touches.len(), Default::default());
            let parts = decay_parts(touches, conversion.time, reader.how.half_life);
            for (part, sum) in parts.into_iter().zip(&mut counted.decay) {
                sum.0.add(part);
                sum.1.add(part * value);
            }
        });
        if !history.conversions.is_empty() {
            of_buyer.sort_unstable();
            of_buyer.dedup();
            *self.buyers.entry(of_buyer.into()).or_default() += 1;
        }
    }

    fn join(&mut self, other: Self) {
        for (path, counted) in other.paths {
            self.paths.entry(path).or_default().join(&counted);
        }
        for (channels, n) in other.buyers {
            *self.buyers.entry(channels).or_default() += n;
        }
        self.customers += other.customers;
        self.unknown.join(&other.unknown);
    }

    fn finish(mut self, table: &EventTable, direct: Option<u8>) -> JourneysFound {
        let mut names = table.names.channels.clone();
        let unknown = std::mem::take(&mut self.unknown);
        let mut direct = direct.map(u16::from);
        let mut paths: Vec<ChannelPath> = self.paths.into_iter().map(|(path, of)| of.path(&path)).collect();
        if unknown.conversions > 0 {
            let of_direct = *direct.get_or_insert(names.len() as u16);
            if usize::from(of_direct) == names.len() {
                names.push(DIRECT.to_owned());
            }
            let parts = (ExactSum::whole(unknown.conversions), unknown.value);
            paths
                .push(ChannelPath { channels: vec![of_direct], ..Counted { decay: vec![parts], ..unknown }.path(&[]) });
        }
        let mut buyers: Vec<(Vec<u8>, u64)> = self.buyers.into_iter().map(|(of, n)| (of.into_vec(), n)).collect();
        buyers.sort_unstable();
        JourneysFound { paths: ChannelPaths::new(names, direct, paths), buyers, customers: self.customers }
    }
}

fn path_of<'a>(paths: &'a mut FxHashMap<Box<[u8]>, Counted>, channels: &[u8]) -> &'a mut Counted {
    if !paths.contains_key(channels) {
        paths.insert(channels.into(), Counted::default());
    }
    paths.entry(channels.into()).or_default()
}

/// The part of a conversion that each touch gets by time.
fn decay_parts(touches: &[Touch], converted: i64, half_life: i64) -> Vec<f64> {
    // the latest touch is the measure: touches of long ago must not all become nothing
    let latest = touches.last().map_or(converted, |touch| touch.time);
    let weight = |touch: &Touch| (-((latest - touch.time) as f64) / half_life.max(1) as f64).exp2();
    let weights: Vec<f64> = touches.iter().map(weight).collect();
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / sum).collect()
}

impl Counted {
    fn convert(&mut self, value: f64) {
        self.conversions += 1;
        self.value.add(value);
        self.squares.add(value * value);
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
