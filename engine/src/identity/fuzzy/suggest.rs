//! From compared pairs to suggestions.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use crate::events::People;
use crate::identity::{Normaliser, decide};
use crate::model::{CustomerId, Decision, IdentityRules};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::block;
use super::em::{Model, fit};
use super::record::{ComparedField, Outcome, Pattern, Records};

/// Below this chance nothing is suggested.
const LEAST: f64 = 0.5;
/// Pairs that are compared at once.
const CHUNK: usize = 1 << 14;
/// Share of all pairs that speaks beforehand for what the model begins with (see [`fit`]), and how many at least.
const BELIEF: f64 = 0.01;
/// At least so many pairs speak beforehand for that, see [`BELIEF`].
const LEAST_BELIEF: f64 = 20.0;

/// Two records that look like one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Number of the record that comes first.
    pub a: u32,
    /// Number of the record that comes later.
    pub b: u32,
    /// The chance that they are one person.
    pub p: f64,
    /// How each field compares.
    pub pattern: Pattern,
}

/// Two customers that look like one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestion {
    /// The one, by lasting number.
    pub a: CustomerId,
    /// The other one of the pair.
    pub b: CustomerId,
    /// The chance that they are one person, by the model.
    pub p: f64,
    /// Fields that both have and that agree.
    pub agree: Vec<ComparedField>,
    /// Fields that both have and that differ.
    pub differ: Vec<ComparedField>,
    /// Both have a customer id, and not the same: it can only be mended in the system that gave the ids.
    pub two_customer_ids: bool,
}

/// The suggestions, and how much was compared for them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Suggestions {
    /// Those that can be decided here first, then the likeliest.
    pub list: Vec<Suggestion>,
    /// Customers of whom enough is known to be compared.
    pub compared: u64,
    /// How many pairs were compared.
    pub pairs: u64,
    /// Groups of people who share a common name or postcode, too large to compare everybody in them.
    pub too_large: u64,
}

/// The pairs of records that are more likely than not one person, and the model they were judged by.
pub fn links(records: &Records, progress: &Progress) -> Result<(Vec<Link>, Model, u64, u64), Cancelled> {
    let block::Pairs { pairs, too_large } = block::pairs(records, progress)?;
    progress.stage(text!("fuzzy-comparing"), pairs.len() as u64);
    let chunks: Result<Vec<Vec<Pattern>>, Cancelled> = pairs
        .par_chunks(CHUNK)
        .map(|chunk| {
            progress.check()?;
            let patterns = chunk.iter().map(|&(a, b)| records.compare(a, b)).collect();
            progress.advance(chunk.len() as u64);
            Ok(patterns)
        })
        .collect();
    let patterns: Vec<Pattern> = chunks?.into_iter().flatten().collect();
    let mut counts: BTreeMap<Pattern, u64> = BTreeMap::new();
    for pattern in &patterns {
        *counts.entry(*pattern).or_default() += 1;
    }
    progress.stage(text!("fuzzy-learning-what-makes-people-one"), 0);
    let model = fit(&counts, (BELIEF * pairs.len() as f64).max(LEAST_BELIEF));
    let probability: BTreeMap<&Pattern, f64> = counts.keys().map(|p| (p, model.probability(p))).collect();
    let mut links: Vec<Link> = pairs
        .iter()
        .zip(&patterns)
        .filter_map(|(&(a, b), pattern)| {
            let p = probability.get(pattern).copied().unwrap_or(0.0);
            (p > LEAST && is_telling(pattern)).then_some(Link { a, b, p, pattern: *pattern })
        })
        .collect();
    links.sort_by(|x, y| y.p.total_cmp(&x.p).then((x.a, x.b).cmp(&(y.a, y.b))));
    Ok((links, model, pairs.len() as u64, too_large))
}

/// Whether enough agrees to bother a person with it: two fields at least, half as many as differ, and more than a name,
/// which thousands may share.
fn is_telling(pattern: &Pattern) -> bool {
    let count = |outcome| pattern.iter().filter(|o| **o == outcome).count();
    let agree = count(Outcome::Agrees);
    let is_name = |field: &ComparedField| matches!(field, ComparedField::GivenName | ComparedField::Surname);
    let beyond_name = ComparedField::ALL.iter().zip(pattern).any(|(f, o)| *o == Outcome::Agrees && !is_name(f));
    agree >= 2 && 2 * agree >= count(Outcome::Differs) && beyond_name
}

/// Customers that look like one person and about whom nobody has decided.
pub fn suggest(
    people: &People,
    rules: &IdentityRules,
    decisions: &[Decision],
    records: &Records,
    progress: &Progress,
) -> Result<Suggestions, Cancelled> {
    let (links, _, pairs, too_large) = links(records, progress)?;
    let normaliser = Normaliser::new(rules);
    let mut list: Vec<Suggestion> = links
        .iter()
        .filter_map(|link| {
            let (a, b) = (records.customer[link.a as usize], records.customer[link.b as usize]);
            if decide::decision_against(people, decisions, a, b).is_some() {
                return None;
            }
            let id = |ix| decide::customer_id(people, &normaliser, ix);
            let with = |outcome| {
                let fields = ComparedField::ALL.iter().zip(&link.pattern);
                fields.filter(|(_, o)| **o == outcome).map(|(field, _)| *field).collect()
            };
            Some(Suggestion {
                a: people.ids[a as usize],
                b: people.ids[b as usize],
                p: link.p,
                agree: with(Outcome::Agrees),
                differ: with(Outcome::Differs),
                two_customer_ids: matches!((id(a), id(b)), (Some(a), Some(b)) if a != b),
            })
        })
        .collect();
    list.sort_by_key(|s| s.two_customer_ids); // stable: what can be decided here comes first, the likeliest of it first
    Ok(Suggestions { list, compared: records.len() as u64, pairs, too_large })
}
