//! Publishing what a small import added without reading the project again.

use std::collections::BTreeSet;

use crate::events::{Catalog, Lazy, NewEvents, People, Profiles};
use crate::identity::{Resolution, resolve_added, resolve_with, roots_of};
use crate::import::Batch;
use crate::model::{Consent, ProfileId, Purpose};
use crate::store::StoreError;

use super::Workspace;
use super::reading::reading;
use super::undo::MOST_CONSENTS;

/// So many events are added to the table in memory; the blocks of more are not sorted together, and reading them takes no
/// longer.
const MOST_ADDED: usize = 200_000;

/// Profiles of which so many details are looked up one by one; of more all are read.
const MOST_DESCRIBED: usize = 1_000;

/// Columns that nobody reads take in one run after the other only when they are read: after so many all are.
const MOST_RUNS: u32 = 32;

/// What an import wrote, where it wrote nothing but events and what is said about people, and few of both.
#[derive(Debug, Default)]
pub(super) struct AppendedEvents {
    events: NewEvents,
    /// Profiles whose details were told.
    described: BTreeSet<ProfileId>,
    /// Profiles that said something about a purpose.
    consents: Vec<(ProfileId, Purpose)>,
    /// Whether it wrote something else, or too much.
    is_more: bool,
}

impl AppendedEvents {
    /// Begins another import. Says where its events begin, for [`AppendedEvents::forget`].
    pub(super) fn begin(&mut self) -> usize {
        self.events.imports.push(self.events.columns.len());
        self.events.columns.len()
    }

    /// Takes in a batch that was written to the file.
    pub(super) fn take(&mut self, batch: &Batch) {
        let is_else = !batch.spend.is_empty() || !batch.products.is_empty() || !batch.withdrawn.is_empty();
        let is_much = self.events.columns.len() + batch.events.len() > MOST_ADDED
            || self.described.len() + batch.people.len() > MOST_DESCRIBED
            || self.consents.len() + batch.consents.len() > MOST_CONSENTS;
        if self.is_more || is_else || is_much {
            *self = Self { is_more: true, ..Self::default() };
            return;
        }
        self.events.columns.extend(&batch.events);
        self.described.extend(batch.people.iter().map(|person| person.profile));
        self.consents.extend(batch.consents.iter().map(|consent| (consent.profile, consent.purpose)));
    }

    /// Forgets the import whose events begin there: it is not written after all.
    pub(super) fn forget(&mut self, start: usize) {
        if !self.is_more {
            let end = self.events.columns.len();
            self.events.columns.remove(start..end);
        }
    }

    /// All of it, unless it is too much.
    fn take_all(&mut self) -> Option<Self> {
        (!self.is_more).then(|| std::mem::take(self))
    }
}

/// What an import wrote and what it knows of the project.
pub(super) struct Addition<'a> {
    pub catalog: &'a mut Catalog,
    /// Whether a profile counts.
    pub active: &'a [bool],
    pub added: &'a mut AppendedEvents,
    /// The settings that the import brought; `None` where they stay.
    pub settings: Option<&'a crate::model::Settings>,
}

/// Everybody, and who is who where that is not as before.
type JoinedPeople = (People, Option<Lazy<Resolution>>);

impl Workspace {
    /// Adds what was written to the table. `false` where that is not enough: then the project is to be read again.
    pub(super) fn append(&mut self, addition: &mut Addition<'_>) -> Result<bool, StoreError> {
        let Some(added) = addition.added.take_all().filter(|_| self.snapshot.damage.is_empty()) else {
            return Ok(false);
        };
        let mut project = (*self.project).clone();
        (project.sources, project.imports) = self.store.sources_and_imports()?;
        if let Some(settings) = addition.settings {
            project.settings = settings.clone();
        }
        let Some((mut people, identity)) = self.people_with(addition.catalog, addition.active)? else {
            return Ok(false);
        };
        self.describe(&mut people, &added.described)?;
        let dims = std::mem::take(&mut addition.catalog.dims);
        let Some(mut table) = self.snapshot.table.appended(added.events, dims, people, &project.rules) else {
            return Ok(false);
        };
        if !added.consents.is_empty() {
            table.change_consents(&added.consents, |profiles| self.store.consents_of(profiles))?;
        }
        table.apply_traffic(&project.settings.traffic);
        if let Some(identity) = identity {
            self.snapshot.identity = identity;
        }
        self.publish(Some(table), project);
        let people = People::clone(&self.snapshot.table.people);
        self.known_profiles = Some((people, addition.catalog.take_profiles()));
        self.runs += 1;
        if self.runs < MOST_RUNS {
            return Ok(true);
        }
        self.runs = 0;
        Ok(reading(|| self.snapshot.table.load()).is_ok())
    }

    /// Everybody, those that are new among them, and who is who then, where others are than before. `None` where others than
    /// new ones count now.
    fn people_with(&self, catalog: &Catalog, active: &[bool]) -> Result<Option<JoinedPeople>, StoreError> {
        let before = &self.snapshot.table.people;
        let known = before.active.len();
        if before.active[..] == *active {
            return Ok(Some(((**before).clone(), None)));
        }
        if before.active[..] != active[..known.min(active.len())] {
            return Ok(None);
        }
        let mut people = (**before).clone();
        let profiles: &mut Profiles = &mut people;
        for profile in known as u32..catalog.num_profiles() {
            let [customer_id, email, phone, device] = catalog.key(profile).ids();
            profiles.customer_id.push(customer_id);
            profiles.email.push(email);
            profiles.phone.push(phone);
            profiles.device.push(device);
            profiles.details_mut().into_iter().for_each(|column| column.push(""));
        }
        profiles.active = active.to_vec();
        profiles.active.resize(catalog.num_profiles() as usize, false);
        let identity = self.join_added(&mut people, known as ProfileId);
        self.hear_refusals(&mut people, known as ProfileId)?;
        Ok(Some((people, Some(identity))))
    }

    /// Takes what imports say about these people now.
    fn describe(&self, people: &mut People, described: &BTreeSet<ProfileId>) -> Result<(), StoreError> {
        if described.is_empty() {
            return Ok(());
        }
        let details = self.store.details_of(described)?;
        people.details_mut().into_iter().zip(&details).for_each(|(column, texts)| column.replace(texts));
        Ok(())
    }

    /// Profiles from `first` on hear what was refused of an address that is theirs, too.
    fn hear_refusals(&self, people: &mut People, first: ProfileId) -> Result<(), StoreError> {
        let is_refused = |purpose: &Purpose| {
            let mut of_purpose = people.consents.iter().filter(|(_, about, _)| about == purpose);
            of_purpose.any(|(.., said)| said.consent() == Consent::Refused)
        };
        let refused = [Purpose::Email, Purpose::Sms].into_iter().filter(is_refused);
        let new = first..people.active.len() as ProfileId;
        let new: Vec<_> = refused.flat_map(|purpose| new.clone().map(move |profile| (profile, purpose))).collect();
        if new.len() > MOST_CONSENTS {
            people.consents = self.store.consents()?;
            people.hear_shared_refusals();
            return Ok(());
        }
        people.change_consents(&new, |profiles| self.store.consents_of(profiles))
    }

    /// Joins the profiles from `first` on with those before them.
    fn join_added(&self, people: &mut People, first: ProfileId) -> Lazy<Resolution> {
        let (rules, decisions) = (&self.project.settings.identity, &self.project.decisions);
        let Some(added) = resolve_added(people, first, rules, decisions) else {
            let resolution = resolve_with(people, rules, decisions);
            people.set_customers(&resolution.root);
            return resolution.into();
        };
        let known = self.snapshot.identity.loaded();
        let resolution = known.map(|known| added.resolution(known, people));
        if added.join_nobody() {
            people.add_strangers();
        } else if let Some(resolution) = &resolution {
            people.set_customers(&resolution.root);
        } else {
            let root = added.root(roots_of(&self.snapshot.table.people), people.active.len());
            people.set_customers(&root);
        }
        if let Some(resolution) = resolution {
            return resolution.into();
        }
        // what did not join is found out when somebody asks
        let (people, rules, decisions) = (people.clone(), rules.clone(), decisions.clone());
        Lazy::later(move || Ok(resolve_with(&people, &rules, &decisions)))
    }
}
