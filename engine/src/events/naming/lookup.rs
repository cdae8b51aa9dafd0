//! Tables from raw codes to touchpoints and channels, made once and then applied to all events in parallel.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::model::{DEFAULT_CHANNELS, NONE_U32, Rules};

use super::channel_rules::{channel_of, channel_tests};
use super::numbering::{MAX_CHANNELS, MAX_TOUCHPOINTS, Numbering};
use super::origins::{Origins, Weight};
use super::pattern::{Pattern, path};
use super::{channels, touchpoints};
use crate::events::Dimensions;

/// The raw columns that names are made from.
#[derive(Debug, Clone, Copy)]
pub struct RawColumns<'a> {
    /// Raw event names.
    pub event: &'a [u32],
    /// Code of each event's page.
    pub page: &'a [u32],
    /// Raw channels.
    pub channel: &'a [u32],
    /// Source of each event.
    pub source: &'a [u8],
}

/// Events per piece of parallel work.
const PIECE: usize = 1 << 17;

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
    depends: Vec<bool>,
    any_page: bool,
}

/// How often each raw name, each raw name and page where the page matters, and each raw channel occurs.
#[derive(Debug, Default)]
pub(crate) struct RawCounts {
    by_event: Vec<u64>,
    by_pair: FxHashMap<(u32, u32), u64>,
    /// One more place for none.
    pub(super) by_channel: Vec<u64>,
}

impl<'a> RawCounter<'a> {
    pub(super) fn new(query: &'a TouchpointQuery<'a>) -> Self {
        let codes = query.dims.event.len() as u32;
        let depends: Vec<bool> = (0..codes).chain([NONE_U32]).map(|e| query.depends_on_page(e)).collect();
        Self { query, any_page: depends.contains(&true), depends }
    }

    /// Counts in these events, which are few.
    pub(crate) fn count(&self, event: &[u32], page: &[u32], channel: &[u32]) -> RawCounts {
        let (codes, channels) = (self.depends.len() - 1, self.query.dims.channel.len());
        let mut counts = RawCounts {
            by_event: vec![0; codes + 1],
            by_channel: vec![0; channels + 1],
            by_pair: FxHashMap::default(),
        };
        for (&e, &p) in event.iter().zip(page) {
            let at = place(e, codes);
            if self.any_page && self.depends[at] {
                *counts.by_pair.entry((at as u32, p)).or_default() += 1;
            } else {
                counts.by_event[at] += 1;
            }
        }
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
    /// The union of both.
    pub(crate) fn merged(mut self, other: Self) -> Self {
        if self.by_event.is_empty() {
            return other;
        }
        self.by_event.iter_mut().zip(other.by_event).for_each(|(a, b)| *a += b);
        self.by_channel.iter_mut().zip(other.by_channel).for_each(|(a, b)| *a += b);
        for (pair, n) in other.by_pair {
            *self.by_pair.entry(pair).or_default() += n;
        }
        self
    }

    /// Raw name, page where it matters, and how often; sorted by code.
    fn names(&self) -> Vec<(u32, u32, u64)> {
        let by_event = self.by_event.iter().enumerate().filter(|(_, n)| **n > 0);
        let by_event = by_event.map(|(e, &n)| (e as u32, NONE_U32, n));
        let mut counts: Vec<_> = by_event.chain(self.by_pair.iter().map(|(&(e, p), &n)| (e, p, n))).collect();
        counts.sort_unstable();
        counts
    }
}

/// How often each raw name, and each raw name and page where the page matters, occurs. Sorted by code.
pub(super) fn count_raw(query: &TouchpointQuery<'_>, raw: RawColumns<'_>) -> Vec<(u32, u32, u64)> {
    RawCounter::new(query).count_all(raw).names()
}

/// Raw event and page codes → touchpoints.
pub(super) struct TouchpointLookup {
    pub names: Vec<String>,
    /// The built-in touchpoint behind each.
    pub behind: Vec<String>,
    by_event: Vec<u16>,
    by_pair: FxHashMap<(u32, u32), u16>,
}

impl TouchpointLookup {
    pub(super) fn new(query: &TouchpointQuery<'_>, counts: &RawCounts) -> Self {
        let (dims, counts) = (query.dims, counts.names());
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
        let mut lookup = Self { names, behind, by_event: vec![0; dims.event.len() + 1], by_pair: FxHashMap::default() };
        for (&(e, p, _), n) in counts.iter().zip(number) {
            let touchpoint = cut[n as usize] as u16;
            if query.depends_on_page(if e as usize == dims.event.len() { NONE_U32 } else { e }) {
                lookup.by_event[e as usize] = ASK_PAGE;
                lookup.by_pair.insert((e, p), touchpoint);
            } else {
                lookup.by_event[e as usize] = touchpoint;
            }
        }
        lookup
    }

    pub(super) fn apply(&self, raw: RawColumns<'_>) -> Vec<u16> {
        let codes = self.by_event.len() - 1;
        let find = |(&e, &p): (&u32, &u32)| {
            let at = place(e, codes);
            match self.by_event[at] {
                ASK_PAGE => self.by_pair.get(&(at as u32, p)).copied().unwrap_or_default(),
                touchpoint => touchpoint,
            }
        };
        raw.event.par_iter().zip(raw.page).with_min_len(PIECE).map(find).collect()
    }
}

/// Raw channel codes, pages and sources → channels.
pub(super) struct ChannelLookup {
    pub names: Vec<String>,
    by_channel: Vec<u8>,
    by_source: Vec<u8>,
    /// What the tags on a page's address say, by page; empty where no address says anything.
    by_page: Vec<u8>,
    /// By raw channel: how much it says.
    weight: Vec<Weight>,
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
        Self { names, by_channel: short(by_channel), by_source: short(by_source), by_page, weight: origins.weight }
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
        !own && !tagged && self.names[self.by_source[raw.source[i] as usize] as usize] == DIRECT
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
