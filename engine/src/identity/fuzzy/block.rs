//! Blocking: which pairs are worth comparing. Comparing everybody with everybody would take days.

use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::record::{ComparedField, Records, mailbox, tail};

/// Larger groups of records that share something are too common to point at one person.
const LARGEST: usize = 100;
/// So many pairs are compared at most; the smallest groups, which say the most, come first.
const PAIRS: usize = 4_000_000;

/// Pairs of records that share something.
pub(super) struct Pairs {
    /// Lower record first; ascending, each once.
    pub pairs: Vec<(u32, u32)>,
    /// Groups that were too large to compare all their members with each other.
    pub too_large: u64,
}

/// Pairs that share one of: personal number, birth date, phone, mailbox, first name, last name, postcode.
pub(super) fn pairs(records: &Records, progress: &Progress) -> Result<Pairs, Cancelled> {
    let mut groups: Vec<Vec<u32>> = Vec::new();
    let mut too_large = 0;
    type Key = fn(&str) -> &str;
    let whole: Key = |v| v;
    let keys: [(ComparedField, Key); 7] = [
        (ComparedField::Number, whole),
        (ComparedField::BirthDate, whole),
        (ComparedField::Phone, tail),
        (ComparedField::Email, mailbox),
        (ComparedField::Surname, whole),
        (ComparedField::GivenName, whole),
        (ComparedField::Postcode, whole),
    ];
    progress.stage(text!("fuzzy-looking-people-who-share-something"), keys.len() as u64);
    for (field, key) in keys {
        let mut list: Vec<(&str, u32)> = (0..records.len() as u32)
            .map(|r| (key(records.value(r, field)), r))
            .filter(|(key, _)| !key.is_empty())
            .collect();
        list.sort_unstable();
        for group in list.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
            if group.len() > LARGEST {
                too_large += 1;
            } else {
                groups.push(group.iter().map(|(_, r)| *r).collect());
            }
        }
        progress.advance(1);
        progress.check()?;
    }
    groups.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for group in groups {
        if pairs.len() > PAIRS {
            too_large += 1;
            continue;
        }
        for (i, &a) in group.iter().enumerate() {
            pairs.extend(group[i + 1..].iter().map(|&b| (a, b))); // groups ascend
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    Ok(Pairs { pairs, too_large })
}
