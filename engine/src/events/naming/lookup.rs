//! Tables from raw codes to touchpoints and channels, made once and then applied to all events in parallel.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::model::{DEFAULT_CHANNELS, NONE_U32, Rules};

use super::channel_rules::{channel_of, channel_tests};
use super::numbering::{MAX_CHANNELS, MAX_TOUCHPOINTS, Numbering};
use super::origins::{Origins, Weight};
use super::pairs::PairValues;
use super::pattern::{Pattern, path};
use super::{channels, touchpoints};
use crate::events::Dimensions;

/// The raw columns that names are made from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawColumns<'a> {
    /// Code of each event's raw name.
    pub event: &'a [u32],
    /// Code of each event's page.
    pub page: &'a [u32],
    /// Code of each event's raw channel.
    pub channel: &'a [u32],
    /// Source of each event.
    pub source: &'a [u8],
}

/// Events per piece of parallel work.
const PIECE: usize = 1 << 17;

/// With so many raw names and pages at most their events are counted in a table, and in one as large as this for any events.
const MOST_COUNTED: usize = 1 << 18;
const FEWEST_COUNTED: usize = 1 << 10;

/// With so many raw names and pages at most touchpoints are looked up in a table.
const MOST_LOOKED_UP: usize = 1 << 22;

/// Marks raw names whose touchpoint depends on the page.
const ASK_PAGE: u16 = u16::MAX;

/// Where a code stands in a table that has one more place for "nothing here".
#[inline]
fn place(code: u32, len: usize) -> usize {
    (code as usize).min(len)
}

/// A rule ready to be asked.
struct TouchpointTest<'a> {
    event: Option<Pattern>,
    page: Option<Pattern>,
    touchpoint: &'a str,
}

/// How the touchpoint of one raw name is found.
pub(super) struct TouchpointQuery<'a> {
    dims: &'a Dimensions,
    tests: Vec<TouchpointTest<'a>>,
}

impl<'a> TouchpointQuery<'a> {
    pub(super) fn new(rules: &'a Rules, dims: &'a Dimensions) -> Self {
        let pattern = |text: &str| (!text.trim().is_empty()).then(|| Pattern::new(text));
        let tests = rules.touchpoints.iter().map(|r| TouchpointTest {
            event: pattern(&r.event),
            page: pattern(&r.page),
            touchpoint: r.touchpoint.trim(),
        });
        Self { dims, tests: tests.collect() }
    }

    /// The rules that may apply to a raw name: those on pages, up to the first that needs none.
    fn candidates(&self, event: u32) -> (Vec<usize>, bool) {
        let raw = self.dims.event.name(event).trim().to_lowercase();
        let mut found = Vec::new();
        for (i, test) in self.tests.iter().enumerate() {
            let says_something = !test.touchpoint.is_empty() && (test.event.is_some() || test.page.is_some());
            if says_something && test.event.as_ref().is_none_or(|p| p.matches(&raw)) {
                found.push(i);
                if test.page.is_none() {
                    return (found, true);
                }
            }
        }
        (found, false)
    }

    /// Whether the page matters for this raw name.
    pub(super) fn depends_on_page(&self, event: u32) -> bool {
        let (found, settled) = self.candidates(event);
        found.len() > usize::from(settled) || (!settled && touchpoints::depends_on_page(self.dims.event.name(event)))
    }

    /// The touchpoint of a raw name on a page, and the rule that says so.
    pub(super) fn touchpoint(&self, event: u32, page: u32) -> (String, Option<usize>) {
        let raw_page = self.dims.page.name(page);
        let (found, _) = self.candidates(event);
        let lower = raw_page.trim().to_lowercase();
        let path = if raw_page.is_empty() { String::new() } else { path(raw_page) };
        let on_page = |p: &Pattern| !raw_page.is_empty() && (p.matches(&path) || p.matches(&lower));
        if let Some(i) = found.into_iter().find(|&i| self.tests[i].page.as_ref().is_none_or(on_page)) {
            return (self.tests[i].touchpoint.to_owned(), Some(i));
        }
        (self.built_in(event, page), None)
    }

    /// The touchpoint of a raw name on a page where there are no rules.
    pub(super) fn built_in(&self, event: u32, page: u32) -> String {
        touchpoints::default_touchpoint(self.dims.event.name(event), self.dims.page.name(page))
    }
}

/// The built-in touchpoint behind each touchpoint of a project, the one with most events where there are several.
#[derive(Default)]
pub(super) struct BuiltInTouchpoints(FxHashMap<String, FxHashMap<String, u64>>);

impl BuiltInTouchpoints {
    /// Counts `n` events that are called `touchpoint` and would be called `built_in` without rules.
    pub(super) fn add(&mut self, touchpoint: &str, built_in: String, n: u64) {
        if !self.0.contains_key(touchpoint) {
            self.0.insert(touchpoint.to_owned(), FxHashMap::default());
        }
        if let Some(counts) = self.0.get_mut(touchpoint) {
            *counts.entry(built_in).or_default() += n;
        }
    }

    /// What is behind a touchpoint; itself where nothing else is.
    pub(super) fn of(&self, touchpoint: &str) -> String {
        let counts = self.0.get(touchpoint).into_iter().flatten();
        let most = counts.max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        most.map_or_else(|| touchpoint.to_owned(), |(built_in, _)| built_in.clone())
    }
}

/// Counts raw names, in all events or some of them.
pub(crate) struct RawCounter<'a> {
    query: &'a TouchpointQuery<'a>,
    /// For each raw name, whether the page matters; one more place for none.
    depends: Arc<[bool]>,
    any_page: bool,
}

/// How often each raw name, each raw name and page where the page matters, and each raw channel occurs.
#[derive(Debug, Clone, Default)]
pub(crate) struct RawCounts {
    /// For each raw name, whether the page matters; one more place for none.
    depends: Arc<[bool]>,
    by_event: Vec<u64>,
    by_pair: Option<PairValues<u64>>,
    /// One more place for none.
    pub(super) by_channel: Vec<u64>,
}

impl<'a> RawCounter<'a> {
    pub(super) fn new(query: &'a TouchpointQuery<'a>) -> Self {
        let codes = query.dims.event.len() as u32;
        let depends: Arc<[bool]> = (0..codes).chain([NONE_U32]).map(|e| query.depends_on_page(e)).collect();
        Self { query, any_page: depends.contains(&true), depends }
    }

    /// Counts in these events, which are few.
    pub(crate) fn count(&self, event: &[u32], page: &[u32], channel: &[u32]) -> RawCounts {
        let (codes, channels) = (self.depends.len() - 1, self.query.dims.channel.len());
        let pages = self.query.dims.page.len();
        let mut by_pair = PairValues::new(&self.depends, pages, event.len().clamp(FEWEST_COUNTED, MOST_COUNTED));
        let mut by_event = vec![0; codes + 1];
        for (&e, &p) in event.iter().zip(page) {
            let at = place(e, codes);
            if self.any_page && self.depends[at] {
                *by_pair.value(at, p) += 1;
            } else {
                by_event[at] += 1;
            }
        }
        let depends = Arc::clone(&self.depends);
        let mut counts = RawCounts { depends, by_event, by_pair: Some(by_pair), by_channel: vec![0; channels + 1] };
        channel.iter().for_each(|&c| counts.by_channel[place(c, channels)] += 1);
        counts
    }

    /// Counts in all events, on all cores.
    pub(crate) fn count_all(&self, raw: RawColumns<'_>) -> RawCounts {
        let piece = PIECE.max(raw.event.len().div_ceil(64)).max(self.depends.len()).max(self.query.dims.channel.len());
        let pieces = raw.event.par_chunks(piece).zip(raw.page.par_chunks(piece)).zip(raw.channel.par_chunks(piece));
        let counts = pieces.map(|((e, p), c)| self.count(e, p, c)).reduce(RawCounts::default, RawCounts::merged);
        counts.merged(self.count(&[], &[], &[]))
    }
}

impl RawCounts {
    /// The counts of both parts together.
    pub(crate) fn merged(mut self, other: Self) -> Self {
        if self.by_event.is_empty() {
            return other;
        }
        self.by_event.iter_mut().zip(other.by_event).for_each(|(a, b)| *a += b);
        self.by_channel.iter_mut().zip(other.by_channel).for_each(|(a, b)| *a += b);
        match (&mut self.by_pair, other.by_pair) {
            (Some(PairValues::Table { values, .. }), Some(PairValues::Table { values: others, .. })) => {
                values.iter_mut().zip(others).for_each(|(n, more)| *n += more);
            }
            (Some(own), Some(others)) => others.each(|place, page, n| *own.value(place as usize, page) += n),
            (own, others) => *own = own.take().or(others),
        }
        self
    }

    /// What `counter` counts in the same events, given what was counted in them before, by dictionaries that may have been
    /// smaller. `None` where it asks for pages that were not counted.
    pub(crate) fn recounted(&self, counter: &RawCounter<'_>) -> Option<Self> {
        let (before, codes) = (self.depends.len().checked_sub(1)?, counter.depends.len() - 1);
        let now = |place: usize| if place == before { codes } else { place };
        let is_uncounted = |place: usize| counter.depends[now(place)] && !self.depends[place];
        if (0..=before).any(|place| is_uncounted(place) && self.by_event[place] > 0) {
            return None;
        }
        let mut counts = counter.count(&[], &[], &[]);
        (0..=before).for_each(|place| counts.by_event[now(place)] += self.by_event[place]);
        let mut by_pair = PairValues::new(&counter.depends, counter.query.dims.page.len(), MOST_COUNTED);
        self.each_pair(|event, page, n| {
            let event = now(event as usize);
            if counter.depends[event] {
                *by_pair.value(event, page) += n;
            } else {
                counts.by_event[event] += n;
            }
        });
        counts.by_pair = Some(by_pair);
        let channels = counts.by_channel.len() - 1;
        let (none, known) = self.by_channel.split_last()?;
        counts.by_channel[..known.len()].copy_from_slice(known);
        counts.by_channel[channels] += none;
        Some(counts)
    }

    /// Raw name, page where it matters, and how often; sorted by code.
    fn names(&self) -> Vec<(u32, u32, u64)> {
        let by_event = self.by_event.iter().enumerate().filter(|(_, n)| **n > 0);
        let by_event = by_event.map(|(e, &n)| (e as u32, NONE_U32, n));
        let mut counts: Vec<_> = by_event.collect();
        self.each_pair(|event, page, n| counts.push((event, page, n)));
        counts.sort_unstable();
        counts
    }

    fn each_pair(&self, take: impl FnMut(u32, u32, u64)) {
        if let Some(by_pair) = &self.by_pair {
            by_pair.each(take);
        }
    }
}

/// How often each raw name, and each raw name and page where the page matters, occurs. Sorted by code.
pub(super) fn count_raw(query: &TouchpointQuery<'_>, raw: RawColumns<'_>) -> Vec<(u32, u32, u64)> {
    RawCounter::new(query).count_all(raw).names()
}

/// Raw event and page codes → touchpoints.
#[derive(Debug)]
pub(super) struct TouchpointLookup {
    pub names: Vec<String>,
    /// The built-in touchpoint behind each.
    pub behind: Vec<String>,
    by_event: Vec<u16>,
    by_pair: PairValues<u16>,
}

impl TouchpointLookup {
    pub(super) fn new(query: &TouchpointQuery<'_>, counts: &RawCounts) -> Self {
        let (dims, depends, counts) = (query.dims, &counts.depends, counts.names());
        let found: Vec<(String, Option<usize>)> = counts.par_iter().map(|&(e, p, _)| query.touchpoint(e, p)).collect();
        let mut behind = BuiltInTouchpoints::default();
        // only a rule makes a touchpoint differ from the built-in one
        if found.iter().any(|(_, rule)| rule.is_some()) {
            for ((name, rule), &(e, p, n)) in found.iter().zip(&counts) {
                behind.add(name, if rule.is_some() { query.built_in(e, p) } else { name.clone() }, n);
            }
        }
        let mut numbering = Numbering::starting_with(&[]);
        let number: Vec<u32> =
            found.into_iter().zip(&counts).map(|((name, _), &(_, _, n))| numbering.add(name, n)).collect();
        let (names, cut) = numbering.cut(MAX_TOUCHPOINTS, 0);
        let behind = names.iter().map(|name| behind.of(name)).collect();
        let by_pair = PairValues::new(depends, dims.page.len(), MOST_LOOKED_UP);
        let mut lookup = Self { names, behind, by_event: vec![0; dims.event.len() + 1], by_pair };
        for (&(e, p, _), n) in counts.iter().zip(number) {
            let touchpoint = cut[n as usize] as u16;
            if depends[e as usize] {
                lookup.by_event[e as usize] = ASK_PAGE;
                *lookup.by_pair.value(e as usize, p) = touchpoint;
            } else {
                lookup.by_event[e as usize] = touchpoint;
            }
        }
        lookup
    }

    pub(super) fn apply(&self, raw: RawColumns<'_>) -> Vec<u16> {
        let codes = self.by_event.len() - 1;
        let find = |(&e, &p): (&u32, &u32)| self.at(place(e, codes), p);
        raw.event.par_iter().zip(raw.page).with_min_len(PIECE).map(find).collect()
    }

    #[inline]
    fn at(&self, place: usize, page: u32) -> u16 {
        match self.by_event[place] {
            ASK_PAGE => self.by_pair.get(place, page),
            touchpoint => touchpoint,
        }
    }

    /// Whether all events that were counted for an earlier lookup have touchpoints of which `same` holds: that of now and that
    /// of then. Not where it is now asked for pages that were not counted then.
    pub(super) fn compare(&self, before: &Self, counts: &RawCounts, same: impl Fn(u16, u16) -> bool) -> bool {
        let (codes, before_codes) = (self.by_event.len() - 1, before.by_event.len() - 1);
        counts.names().into_iter().all(|(event, page, _)| {
            let then = event as usize;
            let now = if then == before_codes { codes } else { then };
            let was_counted = self.by_event[now] != ASK_PAGE || counts.depends[then];
            was_counted && same(self.at(now, page), before.at(then, page))
        })
    }
}

/// Raw channel codes, pages and sources → channels.
#[derive(Debug)]
pub(super) struct ChannelLookup {
    pub names: Vec<String>,
    by_channel: Vec<u8>,
    by_source: Vec<u8>,
    /// What the tags on a page's address say, by page; empty where no address says anything.
    by_page: Vec<u8>,
    /// By raw channel: how much it says.
    weight: Vec<Weight>,
    /// By source, whether it stands for no channel.
    is_direct: Vec<bool>,
    /// How many sources and pages were known.
    known: (usize, usize),
}

/// No channel in `by_page`.
const NO_CHANNEL: u8 = u8::MAX;

impl ChannelLookup {
    pub(super) fn new(rules: &Rules, dims: &Dimensions, counts: &RawCounts) -> Self {
        let tests = channel_tests(rules);
        let origins = Origins::of(dims, &tests);
        let counts = &counts.by_channel;
        let mut numbering = Numbering::starting_with(&DEFAULT_CHANNELS);
        let name_of = |raw: &str| channel_of(&tests, raw).map_or_else(|| channels::of_raw(raw), |(c, _)| c);
        let by_channel: Vec<u32> = (0..dims.channel.len())
            .map(|c| match counts[c] {
                // what is never used, or says nothing by itself, makes no channel
                0 => 0,
                _ if origins.weight[c] == Weight::Nothing => 0,
                n => numbering.add(name_of(dims.channel.name(c as u32)), n),
            })
            .collect();
        let by_source: Vec<u32> = (0..256u32)
            .map(|s| match channel_of(&tests, "") {
                Some((channel, _)) => numbering.add(channel, 0),
                None => numbering.add(channels::of_source(dims.source.name(s)).to_owned(), 0),
            })
            .collect();
        let tagged: Vec<u32> = origins.raw.iter().map(|o| numbering.add(o.channel(&tests).0, o.pages)).collect();
        let (names, cut) = numbering.cut(MAX_CHANNELS, DEFAULT_CHANNELS.len());
        let short = |codes: Vec<u32>| -> Vec<u8> { codes.into_iter().map(|c| cut[c as usize] as u8).collect() };
        let tagged = short(tagged);
        let by_page = origins.of_page.iter().map(|&o| tagged.get(o as usize).copied().unwrap_or(NO_CHANNEL)).collect();
        let by_source = short(by_source);
        let is_direct = by_source.iter().map(|&channel| names[usize::from(channel)] == DIRECT).collect();
        let known = (dims.source.len(), dims.page.len());
        Self { names, by_channel: short(by_channel), by_source, by_page, weight: origins.weight, is_direct, known }
    }

    pub(super) fn apply(&self, raw: RawColumns<'_>) -> Vec<u8> {
        let find = |(&c, &s): (&u32, &u8)| match self.by_channel.get(c as usize) {
            Some(&channel) if self.weight[c as usize] != Weight::Nothing => channel,
            _ => self.by_source[s as usize],
        };
        let plain = raw.channel.par_iter().zip(raw.source).with_min_len(PIECE);
        if self.by_page.is_empty() {
            return plain.map(find).collect();
        }
        let tagged = |((c, s), &p): ((&u32, &u8), &u32)| {
            let firm = self.weight.get(*c as usize) == Some(&Weight::Firm);
            match self.by_page.get(p as usize) {
                Some(&channel) if channel != NO_CHANNEL && !firm => channel,
                _ => find((c, s)),
            }
        };
        plain.zip(raw.page).map(tagged).collect()
    }
}

impl ChannelLookup {
    /// Whether an event says nothing of how its visitor came: no channel of its own, no tags on its page's address, and
    /// its source stands for none.
    pub(super) fn says_nothing(&self, raw: RawColumns<'_>, i: usize) -> bool {
        let own = self.weight.get(raw.channel[i] as usize).is_some_and(|w| *w != Weight::Nothing);
        let tagged = self.by_page.get(raw.page[i] as usize).is_some_and(|c| *c != NO_CHANNEL);
        !own && !tagged && self.is_direct[usize::from(raw.source[i])]
    }

    /// Whether all events that were counted for an earlier lookup have the channels that it gave them.
    pub(super) fn gives_the_same(&self, before: &Self, counts: &RawCounts) -> bool {
        let (sources, pages) = before.known;
        let by_page = |lookup: &Self, page: usize| lookup.by_page.get(page).copied().unwrap_or(NO_CHANNEL);
        let is_used = |channel: &usize| counts.by_channel[*channel] > 0;
        let of_channel = |lookup: &Self, channel: usize| (lookup.by_channel[channel], lookup.weight[channel]);
        let of_source = |lookup: &Self, source: usize| (lookup.by_source[source], lookup.is_direct[source]);
        (0..sources).all(|source| of_source(self, source) == of_source(before, source))
            && (0..before.by_channel.len()).filter(is_used).all(|c| of_channel(self, c) == of_channel(before, c))
            && (self.by_page.is_empty() && before.by_page.is_empty()
                || (0..pages).all(|page| by_page(self, page) == by_page(before, page)))
    }
}

/// The channel of visits that came from nowhere.
const DIRECT: &str = "Direct";

/// How often each code occurs; one more place for "nothing here".
pub(super) fn count_codes(codes: &[u32], len: usize) -> Vec<u64> {
    let piece = PIECE.max(codes.len().div_ceil(64)).max(len);
    codes
        .par_chunks(piece)
        .map(|codes| {
            let mut counts = vec![0u64; len + 1];
            codes.iter().for_each(|&c| counts[place(c, len)] += 1);
            counts
        })
        .reduce(
            || vec![0; len + 1],
            |mut a, b| {
                a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
                a
            },
        )
}
