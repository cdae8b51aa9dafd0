//! What profiles said about each purpose.

use crate::model::{CustomerIx, HandConsent, Heard, ProfileId, Purpose, Statement};

use super::People;

/// Statements by profile and purpose; most profiles say nothing, so only those that do are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents {
    /// Ascending by profile, then purpose.
    rows: Vec<(ProfileId, Purpose, Heard)>,
}

impl Consents {
    /// Takes statements in any order.
    pub fn new(mut statements: Vec<(ProfileId, Statement)>) -> Self {
        statements.sort_unstable_by_key(|(profile, s)| (*profile, s.purpose));
        let mut rows: Vec<(ProfileId, Purpose, Heard)> = Vec::new();
        for (profile, statement) in &statements {
            match rows.last_mut() {
                Some((p, purpose, heard)) if p == profile && *purpose == statement.purpose => heard.hear(statement),
                _ => {
                    let mut heard = Heard::default();
                    heard.hear(statement);
                    rows.push((*profile, statement.purpose, heard));
                }
            }
        }
        Self { rows }
    }

    /// Everything `profile` said.
    pub fn of(&self, profile: ProfileId) -> &[(ProfileId, Purpose, Heard)] {
        let start = self.rows.partition_point(|(p, _, _)| *p < profile);
        let n = self.rows[start..].iter().take_while(|(p, _, _)| *p == profile).count();
        &self.rows[start..start + n]
    }

    /// All rows: profile, purpose, what was said.
    pub fn iter(&self) -> impl Iterator<Item = &(ProfileId, Purpose, Heard)> {
        self.rows.iter()
    }

    /// Bytes it takes in memory.
    pub fn memory(&self) -> usize {
        self.rows.capacity() * size_of::<(ProfileId, Purpose, Heard)>()
    }
}

/// What somebody at this program notes for customers, one entry for each of their profiles: should they turn out to be two
/// people, each of them said it. `at` is now, ms UTC.
pub fn noted_by_hand(
    people: &People,
    customers: &[CustomerIx],
    (purpose, given): (Purpose, bool),
    at: i64,
    note: &str,
) -> Vec<HandConsent> {
    let profiles = customers.iter().flat_map(|&ix| people.profiles(ix));
    let entry = |&profile| HandConsent { id: 0, profile, purpose, given, at, note: note.trim().to_owned() };
    profiles.map(entry).collect()
}
