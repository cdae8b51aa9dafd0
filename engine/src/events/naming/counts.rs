//! What the rules editor lists: every raw name with what it becomes and how often.

use rustc_hash::FxHashMap;

use crate::events::EventTable;
use crate::model::{NONE_U32, Rules, TouchpointKind};

use super::channel_rules::{channel_of, channel_tests};
use super::lookup::{BuiltInTouchpoints, RawColumns, TouchpointQuery, count_codes, count_raw};
use super::origins::{Origins, Weight};
use super::touchpoints::are_of_process;
use super::{NO_STAGE, TouchpointMeaning};

/// A raw name and the touchpoint it becomes. A raw page view has one entry per touchpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameCount {
    /// The raw event name.
    pub raw: String,
    /// A page it was seen on, where the page decides.
    pub page: Option<String>,
    /// The touchpoint that its events become.
    pub touchpoint: String,
    /// Index of the touchpoint's stage, `None` where it has none.
    pub stage: Option<u8>,
    /// What happens at the touchpoint.
    pub kind: TouchpointKind,
    /// Position of the rule that says so; `None` = built-in table or tidied name.
    pub rule: Option<usize>,
    /// How many events have the name.
    pub events: u64,
}

/// A raw channel and the channel it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawCount {
    /// The raw channel; empty for events that came without one.
    pub raw: String,
    /// The channel; empty where it depends on the source.
    pub channel: String,
    /// Position of the rule that says so.
    pub rule: Option<usize>,
    /// Whether tags on the page's address say it.
    pub tagged: bool,
    /// How many events have the name.
    pub events: u64,
}

fn raw_columns(table: &EventTable) -> RawColumns<'_> {
    RawColumns { event: &table.event, page: &table.page, channel: &table.raw_channel, source: &table.source }
}

/// Every raw event name with what `rules` make of it, most frequent first. The rules need not be the table's own, so an
/// editor can show what an edit would do.
pub fn touchpoint_counts(table: &EventTable, rules: &Rules) -> Vec<NameCount> {
    let query = TouchpointQuery::new(rules, &table.dims);
    let mut found: Vec<NameCount> = Vec::new();
    let mut index: FxHashMap<(u32, String, Option<usize>), usize> = FxHashMap::default();
    let mut behind = BuiltInTouchpoints::default();
    for (e, p, n) in count_raw(&query, raw_columns(table)) {
        let (touchpoint, rule) = query.touchpoint(e, p);
        let at = *index.entry((e, touchpoint.clone(), rule)).or_insert(found.len());
        if at == found.len() {
            let page = Some(table.dims.page.name(p)).filter(|p| !p.is_empty()).map(str::to_owned);
            let raw = table.dims.event.name(e).to_owned();
            let kind = TouchpointKind::Other;
            found.push(NameCount { raw, page, touchpoint: touchpoint.clone(), stage: None, kind, rule, events: 0 });
        }
        found[at].events += n;
        behind.add(&touchpoint, if rule.is_some() { query.built_in(e, p) } else { touchpoint.clone() }, n);
    }
    let of_process = are_of_process(found.iter().map(|name| name.touchpoint.as_str()));
    for name in &mut found {
        let meaning = match of_process {
            true => TouchpointMeaning::of_activity(rules, &name.touchpoint),
            false => TouchpointMeaning::of(rules, &name.touchpoint, &behind.of(&name.touchpoint)),
        };
        (name.kind, name.stage) = (meaning.kind, Some(meaning.stage).filter(|&s| s != NO_STAGE));
    }
    found.sort_by(|a, b| b.events.cmp(&a.events).then_with(|| a.raw.cmp(&b.raw)));
    found
}

/// Every raw channel with what `rules` make of it, most frequent first; where the tags on a page's address decide, that
/// source and medium.
pub fn channel_counts(table: &EventTable, rules: &Rules) -> Vec<RawCount> {
    let dims = &table.dims.channel;
    let tests = channel_tests(rules);
    let origins = Origins::of(&table.dims, &tests);
    let (channels, tagged) = count_channels(table, &origins);
    let by_itself = channels.into_iter().enumerate().filter(|(_, n)| *n > 0).map(|(c, events)| {
        let code = if c == dims.len() { NONE_U32 } else { c as u32 };
        let raw = dims.name(code).to_owned();
        let silent = raw.is_empty() || origins.weight.get(c) == Some(&Weight::Nothing);
        let (channel, rule) = match channel_of(&tests, &raw) {
            Some((channel, rule)) => (channel, Some(rule)),
            None if silent => (String::new(), None),
            None => (super::channels::of_raw(&raw), None),
        };
        RawCount { raw, channel, rule, tagged: false, events }
    });
    let by_page = tagged.into_iter().zip(&origins.raw).filter(|(n, _)| *n > 0).map(|(events, origin)| {
        let (channel, rule) = origin.channel(&tests);
        RawCount { raw: origin.raw.clone(), channel, rule, tagged: true, events }
    });
    let mut found: Vec<RawCount> = by_itself.chain(by_page).collect();
    found.sort_by(|a, b| b.events.cmp(&a.events).then_with(|| a.raw.cmp(&b.raw)));
    found
}

/// How many events follow each raw channel (one more place for none), and each origin that pages' addresses name.
fn count_channels(table: &EventTable, origins: &Origins) -> (Vec<u64>, Vec<u64>) {
    let codes = table.dims.channel.len();
    if origins.of_page.is_empty() {
        return (count_codes(&table.raw_channel, codes), Vec::new());
    }
    let (mut channels, mut tagged) = (vec![0; codes + 1], vec![0; origins.raw.len()]);
    for (&c, &p) in table.raw_channel.iter().zip(&table.page) {
        let firm = origins.weight.get(c as usize) == Some(&Weight::Firm);
        let origin = origins.of_page.get(p as usize).copied().filter(|_| !firm);
        match origin.and_then(|o| tagged.get_mut(o as usize)) {
            Some(n) => *n += 1,
            None => channels[(c as usize).min(codes)] += 1,
        }
    }
    (channels, tagged)
}
