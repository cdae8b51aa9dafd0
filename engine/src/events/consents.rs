//! What profiles said about each purpose.

use rustc_hash::FxHashMap;

use crate::model::{Consent, ConsentHistory, ProfileId, Purpose, Statement};

use super::StrColumn;

/// Statements by profile and purpose; most profiles say nothing, so only those that do are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents {
    /// Ascending by profile, then purpose.
    rows: Vec<(ProfileId, Purpose, ConsentHistory)>,
}

impl Consents {
    /// Takes statements in any order.
    pub fn new(mut statements: Vec<(ProfileId, Statement)>) -> Self {
        statements.sort_unstable_by_key(|(profile, s)| (*profile, s.purpose));
        let mut rows: Vec<(ProfileId, Purpose, ConsentHistory)> = Vec::new();
        for (profile, statement) in &statements {
            match rows.last_mut() {
                Some((p, purpose, consent_history)) if p == profile && *purpose == statement.purpose => {
                    consent_history.hear(statement);
                }
                _ => {
                    let mut consent_history = ConsentHistory::default();
                    consent_history.hear(statement);
                    rows.push((*profile, statement.purpose, consent_history));
                }
            }
        }
        Self { rows }
    }

    /// With refusals of mail and messages heard by everybody who has the address: "no" was said of it, whoever else reads
    /// it. A later yes of one of them counts for that person, as ever.
    pub fn reaching_shared(self, email: &StrColumn, phone: &StrColumn, active: &[bool]) -> Self {
        let everybody = (0..active.len()).filter(|&p| active[p]).map(|p| p as ProfileId);
        self.reaching(email, phone, &everybody)
    }

    /// Extends statements to some profiles only, among which are all with an address that one of them has.
    pub(super) fn reaching(
        mut self,
        email: &StrColumn,
        phone: &StrColumn,
        profiles: &(impl Iterator<Item = ProfileId> + Clone),
    ) -> Self {
        let address = |purpose: Purpose, p: ProfileId| address(purpose, email, phone, p as usize);
        let mut refused: FxHashMap<(Purpose, String), ConsentHistory> = FxHashMap::default();
        for (p, purpose, consent_history) in
            self.rows.iter().filter(|(.., consent_history)| consent_history.consent() == Consent::Refused)
        {
            let address = address(*purpose, *p);
            if !address.is_empty() {
                refused.entry((*purpose, address)).or_default().merge(consent_history);
            }
        }
        for purpose in [Purpose::Email, Purpose::Sms] {
            if !refused.keys().any(|(about, _)| *about == purpose) {
                continue;
            }
            let consent_history = |p| Some((p, purpose, *refused.get(&(purpose, address(purpose, p)))?));
            self.rows.extend(profiles.clone().filter_map(consent_history));
        }
        self.rows.sort_by_key(|(p, purpose, _)| (*p, *purpose));
        self.rows.dedup_by(|next, row| {
            let same = (next.0, next.1) == (row.0, row.1);
            if same {
                row.2.merge(&next.2);
            }
            same
        });
        self
    }

    /// With what `new` says about a purpose in the place of what these profiles (ascending) said about it.
    pub(super) fn replaced(&self, purpose: Purpose, profiles: &[ProfileId], new: &Self) -> Self {
        let concerned = |p: &ProfileId, about: Purpose| about == purpose && profiles.binary_search(p).is_ok();
        let mut rows: Vec<_> = self.rows.iter().filter(|(p, about, _)| !concerned(p, *about)).copied().collect();
        rows.extend(new.rows.iter().filter(|(p, about, _)| concerned(p, *about)));
        // two ascending runs
        rows.sort_by_key(|(p, about, _)| (*p, *about));
        Self { rows }
    }

    /// All statements of one profile, by purpose.
    pub fn of(&self, profile: ProfileId) -> &[(ProfileId, Purpose, ConsentHistory)] {
        let start = self.rows.partition_point(|(p, _, _)| *p < profile);
        let n = self.rows[start..].iter().take_while(|(p, _, _)| *p == profile).count();
        &self.rows[start..start + n]
    }

    /// All rows: profile, purpose, what was said.
    pub fn iter(&self) -> impl Iterator<Item = &(ProfileId, Purpose, ConsentHistory)> {
        self.rows.iter()
    }

    /// Bytes it takes in memory.
    pub fn memory(&self) -> usize {
        self.rows.capacity() * size_of::<(ProfileId, Purpose, ConsentHistory)>()
    }
}

/// The address that a profile is reached by for a purpose, in the spelling that tells addresses apart.
pub(super) fn address(purpose: Purpose, email: &StrColumn, phone: &StrColumn, p: usize) -> String {
    match purpose {
        Purpose::Email => email.get(p).trim().to_lowercase(),
        Purpose::Sms => phone.get(p).chars().filter(char::is_ascii_digit).collect(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three profiles, the first two with one address in two spellings, and what they said of mail.
    fn consents(statements: &[(ProfileId, bool, i64)]) -> Vec<Consent> {
        let mut emails = StrColumn::default();
        ["Ida@example.org", " ida@EXAMPLE.org", "bo@example.org"].into_iter().for_each(|email| emails.push(email));
        let statement = |given, at| Statement { purpose: Purpose::Email, given, at, dated: true };
        let statements = statements.iter().map(|&(p, given, at)| (p, statement(given, at))).collect();
        let reached = Consents::new(statements).reaching_shared(&emails, &StrColumn::default(), &[true; 3]);
        let of = |p| {
            reached
                .of(p)
                .iter()
                .map(|(.., consent_history)| consent_history.consent())
                .next()
                .unwrap_or(Consent::Unknown)
        };
        [0, 1, 2].map(of).to_vec()
    }

    #[test]
    fn a_refusal_of_mail_is_heard_by_everybody_with_the_address_and_a_yes_is_not() {
        use Consent::{Given, Refused, Unknown};
        assert_eq!(consents(&[(0, true, 1), (2, true, 1)]), [Given, Unknown, Given]);
        assert_eq!(consents(&[(0, false, 5), (1, true, 1), (2, true, 1)]), [Refused, Refused, Given]);
        assert_eq!(consents(&[(0, false, 5), (1, true, 9)]), [Refused, Given, Unknown], "a later yes of one of them");
    }
}
