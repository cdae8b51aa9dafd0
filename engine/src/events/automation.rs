//! What machines do in people's names: gateways that follow every link of a mail before it is delivered, mail programs that
//! load a mail as soon as it arrives, scripts that call many pages at once. The person behind may be a customer, so single
//! events are found, not people.

use std::collections::hash_map::Entry;
use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::model::{CustomerIx, NONE_U32};

use super::act::Act;
use super::{BitSet, EventTable};

/// A mail that is opened so soon after it was sent is opened by a machine, ms.
const OPENED_AT_ONCE: i64 = 1_000;
/// A link that is followed so soon after its mail was sent, and before the mail was opened, is followed by a machine, ms.
const CLICKED_AT_ONCE: i64 = 5_000;
/// So many links of a mail within [`BURST`] are followed by a machine…
const LINKS: usize = 3;
/// … and so many pages within the same time are called by one.
const PAGES: usize = 10;
/// Length of a burst, ms.
const BURST: i64 = 3_000;

/// All that the proxy says of itself which loads every mail for Apple's mail program, whether or not somebody reads it.
pub(crate) const MAIL_PROXY: &str = "Mozilla/5.0";

/// Customers looked at by one piece of parallel work.
const PIECE: usize = 1024;

/// The events that machines caused in people's names, ascending.
pub fn automated(table: &EventTable) -> Vec<u32> {
    let acts = Acts::of(table);
    if acts.of.iter().all(|&act| act == Act::Other) {
        return Vec::new();
    }
    let customers = (0..table.num_customers() as u32).into_par_iter().with_min_len(PIECE);
    customers.flat_map_iter(|ix| automated_of(table, &acts, ix)).collect()
}

/// What touchpoints are, and what else is the same for all customers.
struct Acts {
    of: Vec<Act>,
    /// Whether mails may be opened or followed by machines: one was sent or followed, or loaded by the device that does.
    mails: bool,
    /// The device that loads mails for others.
    proxy: Option<u32>,
}

impl Acts {
    fn of(table: &EventTable) -> Self {
        let of: Vec<Act> = table.names.kind_of.iter().map(|&kind| Act::of(kind)).collect();
        let proxy = table.dims.device.code(MAIL_PROXY);
        let mut acts = Self { of, mails: false, proxy };
        acts.mails = acts.of.iter().any(|&act| acts.may_be_found(act));
        acts
    }

    /// Whether a customer without such an event has no mail that a machine opened or followed.
    fn may_be_found(&self, act: Act) -> bool {
        matches!(act, Act::Sent | Act::Click) || act == Act::Open && self.proxy.is_some()
    }

    #[inline]
    fn at(&self, table: &EventTable, i: usize) -> Act {
        self.of.get(usize::from(table.touchpoint[i])).copied().unwrap_or(Act::Other)
    }
}

/// Clocks that know only minutes, or days, say nothing about seconds.
fn knows_seconds(table: &EventTable, i: usize) -> bool {
    table.time[i] % 60_000 != 0
}

/// Finds the automated events of one customer.
fn automated_of(table: &EventTable, acts: &Acts, ix: CustomerIx) -> Vec<u32> {
    let range = table.range(ix);
    let mut found = Vec::new();
    if acts.mails {
        automated_mails(table, acts, range.clone(), &mut found);
    }
    if are_close(&table.time[range.clone()], PAGES) {
        let mails = acts.mails.then(|| MailSources::of(table, acts, range.clone()));
        let is_page =
            |i: usize| acts.at(table, i) == Act::Page && !mails.as_ref().is_some_and(|mails| mails.is_link(table, i));
        if range.clone().any(|i| is_page(i) && knows_seconds(table, i)) {
            bursts(table, is_page, range, PAGES, &mut found);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The sources of a customer's events that send mails.
struct MailSources([bool; 256]);

impl MailSources {
    fn of(table: &EventTable, acts: &Acts, range: Range<usize>) -> Self {
        let mut sources = [false; 256];
        let sent = range.filter(|&i| acts.at(table, i) == Act::Sent);
        sent.for_each(|i| sources[usize::from(table.source[i])] = true);
        Self(sources)
    }

    /// Tools of mails may call a click on a link just a click, or a page.
    fn is_link(&self, table: &EventTable, i: usize) -> bool {
        table.page[i] != NONE_U32 && self.0[usize::from(table.source[i])]
    }
}

/// Opens and clicks of mails by machines.
fn automated_mails(table: &EventTable, acts: &Acts, range: Range<usize>, found: &mut Vec<u32>) {
    if !range.clone().any(|i| acts.may_be_found(acts.at(table, i))) {
        return;
    }
    let sources = MailSources::of(table, acts, range.clone());
    let act = |i: usize| match acts.at(table, i) {
        Act::Other | Act::Page if sources.is_link(table, i) => Act::Click,
        act => act,
    };
    if let Some(proxy) = acts.proxy {
        let loaded = range.clone().filter(|&i| act(i) == Act::Open && table.device[i] == proxy);
        found.extend(loaded.map(|i| i as u32));
    }
    let mut mails = range.clone().filter(|i| !matches!(act(*i), Act::Other | Act::Page));
    if mails.any(|i| knows_seconds(table, i)) {
        soon_after_sending(table, act, range.clone(), found);
        if are_close(&table.time[range.clone()], LINKS) {
            bursts(table, |i| act(i) == Act::Click, range, LINKS, found);
        }
    }
}

/// Whether so many events, whatever they are, lie within [`BURST`]. That is rare, so most customers are looked at no further.
fn are_close(times: &[i64], least: usize) -> bool {
    times.windows(least).any(|events| events[least - 1] - events[0] <= BURST)
}

/// Opens and clicks that follow a mail faster than anybody reads.
fn soon_after_sending(table: &EventTable, act: impl Fn(usize) -> Act, range: Range<usize>, found: &mut Vec<u32>) {
    let (mut sent, mut opened) = (None, false);
    for i in range {
        let since = sent.map_or(i64::MAX, |sent: i64| table.time[i] - sent);
        match act(i) {
            Act::Sent => (sent, opened) = (Some(table.time[i]), false),
            Act::Open if since <= OPENED_AT_ONCE => found.push(i as u32),
            Act::Open => opened = true,
            Act::Click if since <= CLICKED_AT_ONCE && !opened => found.push(i as u32),
            _ => {}
        }
    }
}

/// Events on so many different pages within [`BURST`].
fn bursts(table: &EventTable, is: impl Fn(usize) -> bool, range: Range<usize>, least: usize, found: &mut Vec<u32>) {
    let events: Vec<usize> = range.filter(|&i| is(i) && table.page[i] != NONE_U32).collect();
    let mut on_page: FxHashMap<u32, u32> = FxHashMap::default();
    // events before `known` are found already
    let (mut from, mut known) = (0, 0);
    for to in 0..events.len() {
        *on_page.entry(table.page[events[to]]).or_default() += 1;
        while table.time[events[to]] - table.time[events[from]] > BURST {
            if let Entry::Occupied(mut page) = on_page.entry(table.page[events[from]]) {
                *page.get_mut() -= 1;
                if *page.get() == 0 {
                    page.remove();
                }
            }
            from += 1;
        }
        if on_page.len() >= least {
            found.extend(events[from.max(known)..=to].iter().map(|&i| i as u32));
            known = to + 1;
        }
    }
}

/// The customers whose events these are.
pub(super) fn customers_of(table: &EventTable, events: &BitSet) -> Vec<CustomerIx> {
    let mut found: Vec<CustomerIx> = Vec::new();
    for i in events.iter() {
        let ix = table.offsets().partition_point(|&start| start <= i) as u32 - 1;
        if found.last() != Some(&ix) {
            found.push(ix);
        }
    }
    found
}
