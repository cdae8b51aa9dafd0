//! Events that do not say how their visitor came, in a visit that an earlier event says it of.

use rayon::prelude::*;

use super::lookup::{ChannelLookup, RawColumns};

/// A pause longer than this begins a visit of its own, as web analytics tools count visits.
const VISIT: i64 = 30 * 60_000;

/// Customers per piece of parallel work.
const CUSTOMERS: usize = 4096;

/// Where each customer's events begin, one more at the end, and when they happened. Empty where the order is unknown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Journeys<'a> {
    /// Position of each customer's first event.
    pub offsets: &'a [u32],
    /// Time of each event, ms UTC.
    pub time: &'a [i64],
}

/// What is known of a customer's visit to one source.
struct Visit {
    source: u8,
    time: i64,
    channel: u8,
}

/// Gives events that say nothing the channel of the event before them in their visit.
pub(super) fn carry_on(lookup: &ChannelLookup, raw: RawColumns<'_>, journeys: Journeys<'_>, channel: &mut [u8]) {
    let Journeys { offsets, time } = journeys;
    if offsets.len() < 2 || !(0..channel.len()).into_par_iter().any(|i| lookup.says_nothing(raw, i)) {
        return;
    }
    let mut rest = channel;
    let mut tasks = Vec::with_capacity(offsets.len() / CUSTOMERS + 1);
    for first in (0..offsets.len() - 1).step_by(CUSTOMERS) {
        let bounds = &offsets[first..=(first + CUSTOMERS).min(offsets.len() - 1)];
        let (mine, others) = rest.split_at_mut((bounds[bounds.len() - 1] - bounds[0]) as usize);
        tasks.push((bounds, mine));
        rest = others;
    }
    tasks.into_par_iter().for_each(|(bounds, mine)| {
        let mut visits: Vec<Visit> = Vec::new();
        for customer in bounds.windows(2) {
            visits.clear();
            for i in customer[0]..customer[1] {
                let (at, own) = (i as usize, &mut mine[(i - bounds[0]) as usize]);
                let (source, now) = (raw.source[at], time[at]);
                let Some(visit) = visits.iter_mut().find(|v| v.source == source) else {
                    visits.push(Visit { source, time: now, channel: *own });
                    continue;
                };
                if now.saturating_sub(visit.time) <= VISIT && lookup.says_nothing(raw, at) {
                    *own = visit.channel;
                }
                (visit.time, visit.channel) = (now, *own);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::naming::Names;
    use crate::events::{Dictionary, Dimensions};
    use crate::model::{NONE_U32, Rules};

    #[test]
    fn a_visit_keeps_the_channel_it_began_with() {
        let dims = Dimensions {
            event: ["view"].iter().collect(),
            page: ["/a", "/b?utm_source=news&utm_medium=email"].iter().collect(),
            channel: ["google / cpc", "https://www.bing.com/"].iter().collect(),
            source: Dictionary::from_iter(["Website", "E-mail"]),
            ..Dimensions::default()
        };
        let none = NONE_U32;
        // customer, minute, source, raw channel, page, channel
        let events = [
            (0, 0, 0, none, 0, "Direct"),
            (0, 1, 0, 0, 0, "Paid search"),
            (0, 31, 0, none, 0, "Paid search"),
            (0, 32, 1, none, none, "E-mail"),
            (0, 61, 0, none, none, "Paid search"),
            (0, 62, 0, none, 1, "E-mail"),
            (0, 63, 0, none, 0, "E-mail"),
            (0, 94, 0, none, 0, "Direct"),
            (1, 95, 0, none, 0, "Direct"),
            (1, 96, 0, 1, 0, "Organic search"),
            (1, 97, 0, none, 0, "Organic search"),
        ];
        let channel: Vec<u32> = events.iter().map(|e| e.3).collect();
        let page: Vec<u32> = events.iter().map(|e| e.4).collect();
        let source: Vec<u8> = events.iter().map(|e| e.2).collect();
        let time: Vec<i64> = events.iter().map(|e| e.1 * 60_000).collect();
        let raw = RawColumns { event: &[0; 11], page: &page, channel: &channel, source: &source };
        let journeys = Journeys { offsets: &[0, 8, 11], time: &time };
        let (names, _, channel) = Names::apply_in_order(&Rules::default(), &dims, raw, journeys);
        let labels: Vec<&str> = channel.iter().map(|&c| names.channels[c as usize].as_str()).collect();
        assert_eq!(labels, events.map(|e| e.5));
    }
}
