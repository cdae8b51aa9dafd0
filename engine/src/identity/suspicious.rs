//! Customers that look like several people.

use std::cmp::Reverse;

use rayon::prelude::*;
use serde::Serialize;

use crate::events::EventTable;
use crate::model::{CustomerId, CustomerIx, Decision, IdKind, IdentityRules, NONE_U32, SuspicionLimits, Verdict};
use crate::texts::text;

use super::Normaliser;
use super::values::column;

/// One thing that is odd about a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SuspicionReason {
    /// So many profiles that one person hardly has them.
    Profiles(u32),
    /// Many different values of one kind of identifier.
    Values(IdKind, u32),
    /// Events in many countries of one source.
    Countries(u32),
    /// Events in two countries closer together than anybody can travel.
    TwoPlaces {
        /// The countries as they came.
        countries: [String; 2],
        /// When the second was, ms UTC.
        at: i64,
        /// How long after the first, ms.
        after_ms: i64,
    },
}

impl SuspicionReason {
    /// The reason in words: "14 devices".
    pub fn text(&self) -> String {
        match self {
            Self::Profiles(n) => text!("count-profiles", n),
            Self::Values(kind, n) => format!("{n} {}", kind.plural()),
            Self::Countries(n) => text!("count-countries", n),
            Self::TwoPlaces { countries: [a, b], after_ms, .. } => match after_ms / 60_000 {
                0 => text!("suspicious-within-minute", a, b),
                1 => text!("suspicious-1-minute-apart", a, b),
                minutes => text!("suspicious-in-and-minutes-apart", a, b, minutes),
            },
        }
    }
}

/// A customer to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suspect {
    /// Position in the table it was found in.
    pub ix: CustomerIx,
    /// Lasting number of the customer.
    pub id: CustomerId,
    /// Profiles it is made of.
    pub profiles: u32,
    /// What is odd, the same order for everybody.
    pub doubts: Vec<SuspicionReason>,
}

/// Customers beyond the limits that nobody said are fine: those with the most doubts first, then the most profiles.
/// Customers of a single profile are not listed: there is nothing to split.
pub fn suspects(
    table: &EventTable,
    rules: &IdentityRules,
    limits: &SuspicionLimits,
    decisions: &[Decision],
) -> Vec<Suspect> {
    let people = &*table.people;
    let normaliser = Normaliser::new(rules);
    let fine: rustc_hash::FxHashSet<CustomerIx> = decisions
        .iter()
        .filter(|d| d.verdict == Verdict::Fine)
        .flat_map(|d| &d.left)
        .filter_map(|&p| people.ix_of(p))
        .collect();
    let look = |ix: CustomerIx| {
        let profiles = people.profiles(ix);
        if profiles.len() < 2 || fine.contains(&ix) {
            return None;
        }
        let n = profiles.len() as u32;
        let mut doubts = Vec::new();
        if over(n, limits.profiles) {
            doubts.push(SuspicionReason::Profiles(n));
        }
        for (kind, most) in
            [(IdKind::Email, limits.emails), (IdKind::Phone, limits.phones), (IdKind::Device, limits.devices)]
        {
            let values = if over(n, most) { different(table, ix, kind, &normaliser) } else { 0 };
            if over(values, most) {
                doubts.push(SuspicionReason::Values(kind, values));
            }
        }
        places(table, ix, limits, &mut doubts);
        (!doubts.is_empty()).then(|| Suspect { ix, id: people.ids[ix as usize], profiles: n, doubts })
    };
    let mut found: Vec<Suspect> = (0..people.len() as u32).into_par_iter().filter_map(look).collect();
    found.sort_by_key(|s| (Reverse(s.doubts.len()), Reverse(s.profiles), s.id));
    found
}

/// A limit of 0 is none.
fn over(n: u32, most: u32) -> bool {
    most > 0 && n > most
}

fn different(table: &EventTable, ix: CustomerIx, kind: IdKind, normaliser: &Normaliser) -> u32 {
    let column = column(&table.people, kind);
    let raw = table.people.profiles(ix).iter().filter_map(|&p| column.some(p as usize));
    let mut values: Vec<_> = raw.filter_map(|raw| normaliser.tidy(kind, raw)).collect();
    values.sort_unstable();
    values.dedup();
    values.len() as u32
}

/// Looks where the customer was. Only events of one source are compared: others may name a country otherwise.
fn places(table: &EventTable, ix: CustomerIx, limits: &SuspicionLimits, doubts: &mut Vec<SuspicionReason>) {
    let travel_ms = i64::from(limits.travel_minutes) * 60_000;
    let mut source_countries: Vec<(u8, u32)> = Vec::new();
    let mut last: Vec<(u8, u32, i64)> = Vec::new();
    let mut leap: Option<SuspicionReason> = None;
    for i in table.range(ix) {
        let (source, country, time) = (table.source[i], table.country[i], table.time[i]);
        if country == NONE_U32 {
            continue;
        }
        if !source_countries.contains(&(source, country)) {
            source_countries.push((source, country));
        }
        match last.iter_mut().find(|l| l.0 == source) {
            None => last.push((source, country, time)),
            Some(before) => {
                if leap.is_none() && before.1 != country && time - before.2 < travel_ms {
                    let name = |code| table.dims.country.name(code).to_owned();
                    let countries = [name(before.1), name(country)];
                    leap = Some(SuspicionReason::TwoPlaces { countries, at: time, after_ms: time - before.2 });
                }
                *before = (source, country, time);
            }
        }
    }
    let most = last.iter().map(|l| source_countries.iter().filter(|s| s.0 == l.0).count()).max().unwrap_or(0) as u32;
    if over(most, limits.countries) {
        doubts.push(SuspicionReason::Countries(most));
    }
    doubts.extend(leap);
}
