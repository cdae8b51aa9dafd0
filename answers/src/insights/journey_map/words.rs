//! What is said of a journey map.

use crate::analysis::{ENOUGH, Share};
use crate::insights::insight::ComputedInsight;
use crate::present::numbers::{count, duration, money, share};
use crate::texts::text;

use super::cell::{CellNumber, MapLane};
use super::outcome::JourneyMap;

/// Where most customers are lost, how long it takes those who go on, and what costs most; not `whole` where small groups are
/// not shown.
pub(super) fn sentence(computed: &ComputedInsight<JourneyMap>, whole: bool) -> String {
    let (found, settings) = (&computed.outcome, computed.scope.settings());
    let customers = text!("count-customers", n = found.numbers.counts.customers);
    if !whole {
        return text!("map-sentence-shared", customers);
    }
    let lost = |column: usize| {
        let of = &found.numbers.counts.columns[column];
        Share::new(of.dropped_off, of.on_way)
    };
    let columns = (0..found.names.len()).filter(|&column| lost(column).of >= ENOUGH && lost(column).count > 0);
    let mut parts = Vec::new();
    match columns.max_by_key(|&column| (lost(column).count, std::cmp::Reverse(column))) {
        None => parts.push(text!("map-sentence-nobody-lost", customers)),
        Some(column) => {
            let (of, name) = (lost(column), &found.names[column].name);
            parts.push(text!(
                "map-sentence-lost",
                name,
                n = count(of.count),
                share = share(of.share),
                of = count(of.of)
            ));
            if let Some(next) = found.numbers.to_next[column].as_ref().filter(|next| next.arrived >= ENOUGH)
                && let Some(median) = next.median_ms
            {
                parts.push(text!("map-sentence-time", to = next.to, time = duration(median.round() as i64)));
            }
        }
    }
    let dearest = found.cells.iter().find_map(|cell| match cell.number {
        Some(CellNumber::Loss { of: (amount, low, _), in_money: true })
            if cell.lane == MapLane::Friction && low > 0.0 =>
        {
            Some((cell, amount))
        }
        _ => None,
    });
    if let Some((cell, amount)) = dearest {
        let amount = money(amount.round(), &settings.currency);
        parts.push(text!("map-sentence-dearest", name = cell.name, amount, column = found.names[cell.column].name));
    }
    parts.join(" ")
}

/// Unit, bases, and what the lanes leave out.
pub(super) fn note(computed: &ComputedInsight<JourneyMap>, k: u64) -> String {
    let (found, settings) = (&computed.outcome, computed.scope.settings());
    let counts = &found.numbers.counts;
    let mut parts = vec![text!("map-note", goal = settings.goal.name)];
    if k > 1 {
        return parts.remove(0);
    }
    if let Some(trend) = &found.trend {
        let (now, before) = (&trend.names.0, &trend.names.1);
        parts.push(text!("map-note-trend", now, before));
    }
    if counts.elsewhere_cents != 0 && found.opened.is_none() {
        let amount = money((counts.elsewhere_cents as f64 / 100.0).round(), &settings.currency);
        parts.push(text!("map-note-paid-elsewhere", amount));
    }
    let findings = found.friction.as_ref().map_or(0, |friction| friction.outcome.findings.len());
    let placed = found.cells.iter().filter(|cell| cell.lane == MapLane::Friction).count();
    if findings > placed && found.opened.is_none() {
        parts.push(text!("map-note-unplaced", n = findings - placed));
    }
    if found.opened.is_none() && found.standing.expected.is_none() {
        parts.push(text!("map-note-no-predictions").to_owned());
    }
    parts.join(" · ")
}
