//! Profiles as columns, and the customers they make.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::model::{Consent, ConsentHistory, CustomerId, CustomerIx, HandConsent, NONE_U32, ProfileId, Purpose};

use super::consents::address;
use super::{BitSet, Consents, StrColumn};

/// The profiles and customers of a project, and what they agreed to. Clones share the profiles until one of them changes
/// them, so that what people say can change without copying who they are.
#[derive(Debug, Clone, Default)]
pub struct People {
    profiles: Arc<Profiles>,
    /// What profiles said about each purpose.
    pub consents: Consents,
    /// What their events refuse by the rules of the project; never stored.
    pub(super) event_refusals: Consents,
}

impl Deref for People {
    type Target = Profiles;

    #[inline]
    fn deref(&self) -> &Profiles {
        &self.profiles
    }
}

impl DerefMut for People {
    fn deref_mut(&mut self) -> &mut Profiles {
        Arc::make_mut(&mut self.profiles)
    }
}

/// Every profile of the project (rows by [`ProfileId`]) and the customers that identity made of them (rows by
/// [`CustomerIx`], ascending by [`CustomerId`]).
#[derive(Debug, Clone, Default)]
pub struct Profiles {
    /// Raw customer id per profile.
    pub customer_id: StrColumn,
    /// Raw e-mail per profile.
    pub email: StrColumn,
    /// Raw phone per profile.
    pub phone: StrColumn,
    /// Raw device or cookie id per profile.
    pub device: StrColumn,
    /// Whole name per profile.
    pub name: StrColumn,
    /// Given name per profile, where its source has it apart.
    pub first_name: StrColumn,
    /// Family name per profile, where its source has it apart.
    pub last_name: StrColumn,
    /// Country per profile, empty where no source says it.
    pub country: StrColumn,
    /// Postcode per profile, as its source writes it.
    pub postcode: StrColumn,
    /// Town per profile, of the same address.
    pub city: StrColumn,
    /// State or province per profile, of the same address.
    pub region: StrColumn,
    /// Country of the same address per profile, that of the person where no address is known; empty where the imports that
    /// say the address say no country.
    pub home_country: StrColumn,
    /// Whether the profile belongs to an import that counts.
    pub active: Vec<bool>,
    /// Customer of each profile (`NONE_U32` for inactive profiles).
    pub of_profile: Vec<CustomerIx>,
    /// Lasting number of each customer.
    pub ids: Vec<CustomerId>,
    first: Vec<u32>,
    members: Vec<ProfileId>,
}

impl Profiles {
    /// Takes a resolution: `root[p]` is any profile that stands for the customer of profile `p` (equal roots = one
    /// person). Numbers the customers by their lowest profile.
    pub fn set_customers(&mut self, root: &[ProfileId]) {
        let n = root.len();
        let mut lowest = vec![NONE_U32; n];
        for (p, &r) in root.iter().enumerate() {
            if self.active[p] && lowest[r as usize] == NONE_U32 {
                lowest[r as usize] = p as u32;
            }
        }
        self.ids = lowest.iter().copied().filter(|&p| p != NONE_U32).collect();
        self.ids.sort_unstable();
        let mut ix_of_lowest = vec![NONE_U32; n];
        for (ix, &id) in self.ids.iter().enumerate() {
            ix_of_lowest[id as usize] = ix as u32;
        }
        self.of_profile = (0..n)
            .map(|p| if self.active[p] { ix_of_lowest[lowest[root[p] as usize] as usize] } else { NONE_U32 })
            .collect();
        let mut counts = vec![0u32; self.ids.len() + 1];
        for &c in self.of_profile.iter().filter(|&&c| c != NONE_U32) {
            counts[c as usize + 1] += 1;
        }
        for i in 1..counts.len() {
            counts[i] += counts[i - 1];
        }
        let mut next = counts.clone();
        self.members = vec![0; counts.last().copied().unwrap_or(0) as usize];
        for (p, &c) in self.of_profile.iter().enumerate() {
            if c != NONE_U32 {
                self.members[next[c as usize] as usize] = p as u32;
                next[c as usize] += 1;
            }
        }
        self.first = counts;
    }

    /// Makes a customer of each profile that was added since the customers were told and counts.
    pub fn add_strangers(&mut self) {
        if self.first.is_empty() {
            self.first.push(0);
        }
        for p in self.of_profile.len()..self.active.len() {
            if !self.active[p] {
                self.of_profile.push(NONE_U32);
                continue;
            }
            self.of_profile.push(self.ids.len() as CustomerIx);
            self.ids.push(p as CustomerId);
            self.members.push(p as ProfileId);
            self.first.push(self.members.len() as u32);
        }
    }

    /// Whether these are the profiles and customers of `before` and others after them: everybody who counted is the same
    /// customer at the same place.
    pub fn continues(&self, before: &Self) -> bool {
        self.ids.starts_with(&before.ids) && self.of_profile.starts_with(&before.of_profile)
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are no customers.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The profiles of customer `ix`, ascending.
    pub fn profiles(&self, ix: CustomerIx) -> &[ProfileId] {
        let i = ix as usize;
        match (self.first.get(i), self.first.get(i + 1)) {
            (Some(&a), Some(&b)) => &self.members[a as usize..b as usize],
            _ => &[],
        }
    }

    /// The position of the customer that profile or customer number `id` belongs to now.
    pub fn ix_of(&self, id: CustomerId) -> Option<CustomerIx> {
        self.of_profile.get(id as usize).copied().filter(|&ix| ix != NONE_U32)
    }

    /// The first thing known of a customer in `column`, `""` if nothing.
    pub fn first_of<'a>(&self, ix: CustomerIx, column: &'a StrColumn) -> &'a str {
        self.profiles(ix).iter().map(|&p| column.get(p as usize)).find(|s| !s.is_empty()).unwrap_or("")
    }

    /// Country, postcode, town, and state or province of a customer, all of one profile: of the first that says a postcode,
    /// else of the first that says a town. `""` where nothing is known.
    pub fn postal_address(&self, ix: CustomerIx) -> [&str; 4] {
        let says = |column: &StrColumn| self.profiles(ix).iter().find(|&&p| column.some(p as usize).is_some());
        let profile = says(&self.postcode).or_else(|| says(&self.city));
        let columns = [&self.home_country, &self.postcode, &self.city, &self.region];
        profile.map_or([""; 4], |&p| columns.map(|column| column.get(p as usize)))
    }

    /// The countries that profiles of a customer say they live in.
    pub fn home_countries(&self, ix: CustomerIx) -> impl Iterator<Item = &str> {
        self.profiles(ix).iter().filter_map(move |&p| self.home_country.some(p as usize))
    }

    /// What imports say of profiles: names, country and address, in the order in which the project keeps them, and the
    /// country of the address.
    pub fn details_mut(&mut self) -> [&mut StrColumn; 8] {
        [
            &mut self.name,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.country,
            &mut self.postcode,
            &mut self.city,
            &mut self.region,
            &mut self.home_country,
        ]
    }

    /// The best short label of a customer: name, else e-mail, else customer id, else device, else phone.
    pub fn label(&self, ix: CustomerIx) -> String {
        for column in [&self.name, &self.email, &self.customer_id, &self.device, &self.phone] {
            let text = self.first_of(ix, column);
            if !text.is_empty() {
                // a number that another program wrote with a point: as people know it, which finds them as well
                let whole =
                    text.strip_suffix(".0").filter(|id| id.bytes().all(|b| b.is_ascii_digit()) && !id.is_empty());
                return whole.unwrap_or(text).to_owned();
            }
        }
        self.pseudonym(ix)
    }

    /// A label that names nobody: "Customer 1204".
    pub fn pseudonym(&self, ix: CustomerIx) -> String {
        // what a person may type again to find them: no text of a language
        format!("Customer {}", self.ids.get(ix as usize).map_or(0, |id| id + 1))
    }

    /// Bytes they take in memory.
    fn memory(&self) -> usize {
        let names = [&self.name, &self.first_name, &self.last_name, &self.country];
        let address = [&self.postcode, &self.city, &self.region, &self.home_country];
        let ids = [&self.customer_id, &self.email, &self.phone, &self.device];
        ids.iter().chain(&names).chain(&address).map(|c| c.memory()).sum::<usize>()
            + self.active.capacity()
            + 4 * (self.of_profile.capacity() + self.ids.capacity() + self.first.capacity() + self.members.capacity())
    }
}

impl People {
    /// What somebody at this program notes for customers, one entry for each of their profiles: should they turn out to be
    /// two people, each of them said it. `at` is now, ms UTC.
    pub fn consents_by_hand(
        &self,
        customers: &[CustomerIx],
        (purpose, given): (Purpose, bool),
        at: i64,
        note: &str,
    ) -> Vec<HandConsent> {
        let profiles = customers.iter().flat_map(|&ix| self.profiles(ix));
        let entry = |&profile| HandConsent { id: 0, profile, purpose, given, at, note: note.trim().to_owned() };
        profiles.map(entry).collect()
    }

    /// Whether both hold the same profiles in memory.
    pub fn shares_profiles(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.profiles, &other.profiles)
    }

    /// Lets everybody who counts hear what was refused of an address of theirs: see [`Consents::reaching_shared`].
    pub fn hear_shared_refusals(&mut self) {
        let consents = std::mem::take(&mut self.consents);
        self.consents = consents.reaching_shared(&self.email, &self.phone, &self.active);
    }

    /// Takes what some profiles say now about purposes. `statements` gives everything that these profiles say themselves.
    pub fn change_consents<E>(
        &mut self,
        changed: &[(ProfileId, Purpose)],
        statements: impl Fn(&[ProfileId]) -> Result<Consents, E>,
    ) -> Result<(), E> {
        let purposes: FxHashSet<Purpose> = changed.iter().map(|&(_, purpose)| purpose).collect();
        for purpose in purposes {
            let of = changed.iter().filter(|(_, about)| *about == purpose).map(|&(profile, _)| profile);
            let concerned = self.with_same_address(purpose, of.collect());
            let active = concerned.iter().copied().filter(|&p| self.active.get(p as usize).is_some_and(|&on| on));
            let statements = statements(&concerned)?.reaching(&self.email, &self.phone, &active);
            self.consents = self.consents.replaced(purpose, &concerned, &statements);
        }
        Ok(())
    }

    /// These profiles and those with an address of theirs, ascending.
    fn with_same_address(&self, purpose: Purpose, mut profiles: Vec<ProfileId>) -> Vec<ProfileId> {
        let of = |p: usize| address(purpose, &self.email, &self.phone, p);
        let mut addresses: FxHashSet<String> = profiles.iter().map(|&p| of(p as usize)).collect();
        addresses.remove("");
        if !addresses.is_empty() {
            let others = (0..self.active.len()).into_par_iter().with_min_len(4096);
            profiles.par_extend(others.filter(|&p| addresses.contains(&of(p))).map(|p| p as ProfileId));
        }
        profiles.sort_unstable();
        profiles.dedup();
        profiles
    }

    /// What profiles said and what their events refuse.
    pub fn statements(&self) -> impl Iterator<Item = &(ProfileId, Purpose, ConsentHistory)> {
        self.consents.iter().chain(self.event_refusals.iter())
    }

    /// What a customer said about a purpose: all statements of their profiles together.
    pub fn consent_history(&self, ix: CustomerIx, purpose: Purpose) -> ConsentHistory {
        let mut all = ConsentHistory::default();
        let statements =
            self.profiles(ix).iter().flat_map(|&p| self.consents.of(p).iter().chain(self.event_refusals.of(p)));
        statements
            .filter(|(_, about, _)| *about == purpose)
            .for_each(|(_, _, consent_history)| all.merge(consent_history));
        all
    }

    /// Whether a customer agrees to a purpose.
    pub fn consent(&self, ix: CustomerIx, purpose: Purpose) -> Consent {
        self.consent_history(ix, purpose).consent()
    }

    /// Whether the project records who agreed to a purpose: somebody did. Refusals alone say nothing about those who did
    /// not refuse.
    pub fn records_consent(&self, purpose: Purpose) -> bool {
        let counts = |p: ProfileId| self.active.get(p as usize).is_some_and(|&on| on);
        let mut statements = self.consents.iter().filter(|(_, about, _)| *about == purpose);
        statements.any(|(p, _, consent_history)| consent_history.consent() == Consent::Given && counts(*p))
    }

    /// The customers whose data may be used for a purpose: those who refused never may, those nobody knows about only
    /// where the project does not record who agreed to it.
    pub fn allowed(&self, purpose: Purpose) -> BitSet {
        if !self.records_consent(purpose) {
            let mut allowed = BitSet::full(self.len());
            allowed.subtract(&self.refused(purpose));
            return allowed;
        }
        let mut allowed = BitSet::new(self.len());
        for (p, ..) in self.consents.iter().filter(|(_, about, _)| *about == purpose) {
            if let Some(ix) = self.ix_of(*p)
                && self.consent(ix, purpose) == Consent::Given
            {
                allowed.insert(ix);
            }
        }
        allowed
    }

    /// The customers who refused a purpose.
    pub fn refused(&self, purpose: Purpose) -> BitSet {
        let mut refused = BitSet::new(self.len());
        for (p, ..) in self.statements().filter(|(_, about, _)| *about == purpose) {
            if let Some(ix) = self.ix_of(*p)
                && self.consent(ix, purpose) == Consent::Refused
            {
                refused.insert(ix);
            }
        }
        refused
    }

    /// Bytes it takes in memory.
    pub fn memory(&self) -> usize {
        self.profiles.memory() + self.consents.memory() + self.event_refusals.memory()
    }
}
