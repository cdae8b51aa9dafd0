//! The addresses of a project with what rules make of each: pages of events that say only "a page was viewed", and event
//! names that are addresses themselves.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::EventTable;
use crate::model::{NONE_U32, Rules};

use super::lookup::TouchpointQuery;
use super::touchpoints;

/// One address of one raw event name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressCount {
    /// The raw event name.
    pub event: String,
    /// The page; empty where the event's name is the address.
    pub page: String,
    /// Whether the page is the address, not the event's name.
    pub on_page: bool,
    /// The touchpoint that its events become.
    pub touchpoint: String,
    /// Position of the rule that says so; `None` = built-in table or tidied name.
    pub rule: Option<usize>,
    /// How many events have the address.
    pub events: u64,
}

/// Where the address of events with a raw name stands.
#[derive(Clone, Copy, PartialEq)]
enum AddressPlace {
    Nowhere,
    OnPage,
    InName,
}

/// Every address with what `rules` make of it, in the order of their codes: the same addresses in the same order whatever
/// the rules, so that two sets of rules can be compared.
pub fn address_counts(table: &EventTable, rules: &Rules) -> Vec<AddressCount> {
    let address_place: Vec<AddressPlace> = table.dims.event.iter().map(address_place).collect();
    let count = |mut counts: FxHashMap<(u32, u32), u64>, (&e, &p): (&u32, &u32)| {
        match address_place.get(e as usize) {
            Some(AddressPlace::OnPage) if p != NONE_U32 => *counts.entry((e, p)).or_default() += 1,
            Some(AddressPlace::InName) => *counts.entry((e, NONE_U32)).or_default() += 1,
            _ => {}
        }
        counts
    };
    let merge = |mut a: FxHashMap<(u32, u32), u64>, b: FxHashMap<(u32, u32), u64>| {
        for (key, n) in b {
            *a.entry(key).or_default() += n;
        }
        a
    };
    let pairs = table.event.par_iter().zip(&table.page[..]).with_min_len(1 << 17);
    let counts = pairs.fold(FxHashMap::default, count).reduce(FxHashMap::default, merge);
    let mut counts: Vec<((u32, u32), u64)> = counts.into_iter().collect();
    counts.sort_unstable();
    let query = TouchpointQuery::new(rules, &table.dims);
    let named = |((e, p), events): ((u32, u32), u64)| {
        let (touchpoint, rule) = query.touchpoint(e, p);
        AddressCount {
            event: table.dims.event.name(e).to_owned(),
            page: table.dims.page.name(p).to_owned(),
            on_page: p != NONE_U32,
            touchpoint,
            rule,
            events,
        }
    };
    counts.into_par_iter().map(named).collect()
}

fn address_place(event: &str) -> AddressPlace {
    let event = event.trim();
    if event.starts_with('/') || event.contains("://") {
        AddressPlace::InName
    } else if touchpoints::depends_on_page(event) {
        AddressPlace::OnPage
    } else {
        AddressPlace::Nowhere
    }
}
