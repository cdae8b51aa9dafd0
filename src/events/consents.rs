//! What profiles said about each purpose.

use rustc_hash::FxHashMap;

use crate::model::{Consent, Heard, ProfileId, Purpose, Statement};

use super::StrColumn;

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

    /// With refusals of mail and messages heard by everybody who has the address: "no" was said of it, whoever else reads
    /// it. A later yes of one of them counts for that person, as ever.
    pub fn reaching_shared(mut self, email: &StrColumn, phone: &StrColumn, active: &[bool]) -> Self {
        let address = |purpose: Purpose, p: usize| match purpose {
            Purpose::Email => email.get(p).trim().to_lowercase(),
            Purpose::Sms => phone.get(p).chars().filter(char::is_ascii_digit).collect(),
            _ => String::new(),
        };
        let mut refused: FxHashMap<(Purpose, String), Heard> = FxHashMap::default();
        for (p, purpose, heard) in self.rows.iter().filter(|(.., heard)| heard.consent() == Consent::Refused) {
            let address = address(*purpose, *p as usize);
            if !address.is_empty() {
                refused.entry((*purpose, address)).or_default().merge(heard);
            }
        }
        for purpose in [Purpose::Email, Purpose::Sms] {
            if !refused.keys().any(|(about, _)| *about == purpose) {
                continue;
            }
            let who = (0..active.len()).filter(|&p| active[p]);
            let also =
                who.filter_map(|p| Some((p as ProfileId, purpose, *refused.get(&(purpose, address(purpose, p)))?)));
            self.rows.extend(also);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Three profiles, the first two with one address in two spellings, and what they said of mail.
    fn consents(said: &[(ProfileId, bool, i64)]) -> Vec<Consent> {
        let mut emails = StrColumn::default();
        ["Ida@example.org", " ida@EXAMPLE.org", "bo@example.org"].into_iter().for_each(|email| emails.push(email));
        let statement = |given, at| Statement { purpose: Purpose::Email, given, at, dated: true };
        let said = said.iter().map(|&(p, given, at)| (p, statement(given, at))).collect();
        let reached = Consents::new(said).reaching_shared(&emails, &StrColumn::default(), &[true; 3]);
        let of = |p| reached.of(p).iter().map(|(.., heard)| heard.consent()).next().unwrap_or(Consent::Unknown);
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
