//! Finding people by whatever somebody knows of them.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::People;
use crate::identity::IdKind;
use crate::model::CustomerIx;
use crate::privacy::{KEY_BYTES, SecretKey, Tombstones};
use crate::store::StoreError;

use super::{Snapshot, Workspace};

/// The customers whom pasted identifiers belong to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundPeople {
    /// The customers, ascending, each once.
    pub customers: Vec<CustomerIx>,
    /// Identifiers that no customer has.
    pub unknown: Vec<String>,
    /// Identifiers that several customers have, and who: which of them is meant cannot be told.
    pub shared: Vec<(String, Vec<CustomerIx>)>,
}

/// Who a customer of a database is in the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectIdentity {
    /// One customer has the id.
    Known(CustomerIx),
    /// Nobody has it, or several do.
    Unknown,
    /// Nothing about the person may be shown: they were erased, or refused analytics.
    LeftOut,
}

impl Workspace {
    /// The customers that these identifiers name, as [`Snapshot::find`] says.
    pub fn find(&self, ids: &[String]) -> FoundPeople {
        self.snapshot.find(ids)
    }

    /// The customers that these identifiers name, and the identifiers that name none: one that several customers have
    /// does not.
    pub fn find_people(&self, ids: &[String]) -> (Vec<CustomerIx>, Vec<String>) {
        let FoundPeople { customers, mut unknown, shared } = self.find(ids);
        unknown.extend(shared.into_iter().map(|(id, _)| id));
        (customers, unknown)
    }

    /// Of each name that a database has for a customer: who that is here. Its column may hold identifiers of any kind.
    pub fn known_here(&self, ids: &[String]) -> Result<Vec<ProjectIdentity>, StoreError> {
        let (erased, refused) = (self.tombstones()?, &self.snapshot.table.refused);
        let is_erased = |id: &str| erased.as_ref().is_some_and(|of| of.names(id));
        let one = |(id, who): (&String, Vec<CustomerIx>)| match who[..] {
            _ if is_erased(id) || who.iter().any(|&ix| refused.contains(ix)) => ProjectIdentity::LeftOut,
            [ix] => ProjectIdentity::Known(ix),
            _ => ProjectIdentity::Unknown,
        };
        Ok(ids.iter().zip(self.snapshot.carriers_of_each(ids)).map(one).collect())
    }

    /// Tidies identifiers of every kind, whichever the project joins by.
    pub(super) fn tidy(&self) -> Tombstones {
        self.snapshot.tidy()
    }
}

impl Snapshot {
    /// The customers that these identifiers name: customer ids, e-mails, phones, devices, or numbers from a list ("#12",
    /// "Customer 12"). Also those that the rules of who is who join nobody by.
    pub fn find(&self, ids: &[String]) -> FoundPeople {
        let mut found = FoundPeople::default();
        for (id, who) in ids.iter().zip(self.named_by_each(ids)) {
            match who.as_slice() {
                &[ix] => found.customers.push(ix),
                [] => found.unknown.push(id.clone()),
                _ => found.shared.push((id.clone(), who)),
            }
        }
        found.customers.sort_unstable();
        found.customers.dedup();
        found
    }

    /// The customer that each of these identifiers names; `None` where it is nobody's or several people's.
    pub fn find_each(&self, ids: &[String]) -> Vec<Option<CustomerIx>> {
        let one = |who: Vec<CustomerIx>| if let [ix] = who[..] { Some(ix) } else { None };
        self.named_by_each(ids).into_iter().map(one).collect()
    }

    /// Of each identifier the customers whom it names, ascending: whose it is, or who stands in that place of the list.
    fn named_by_each(&self, ids: &[String]) -> Vec<Vec<CustomerIx>> {
        let carriers = ids.iter().zip(self.carriers_of_each(ids));
        carriers.map(|(id, who)| if who.is_empty() { self.in_list(id).into_iter().collect() } else { who }).collect()
    }

    /// Of each identifier the customers whose it is, ascending.
    fn carriers_of_each(&self, ids: &[String]) -> Vec<Vec<CustomerIx>> {
        let tidy = self.tidy();
        let wanted: FxHashSet<(IdKind, String)> = ids.iter().flat_map(|id| forms_of(&tidy, id)).collect();
        let carriers = self.carriers(&tidy, &wanted);
        let of_one = |id: &String| {
            let forms = forms_of(&tidy, id);
            let mut who: Vec<CustomerIx> =
                forms.iter().filter_map(|form| carriers.get(form)).flatten().copied().collect();
            who.sort_unstable();
            who.dedup();
            who
        };
        ids.iter().map(of_one).collect()
    }

    /// The customers who carry each of the wanted forms.
    fn carriers(
        &self,
        tidy: &Tombstones,
        wanted: &FxHashSet<(IdKind, String)>,
    ) -> FxHashMap<(IdKind, String), Vec<CustomerIx>> {
        let people = &self.table.people;
        let mut carriers: FxHashMap<(IdKind, String), Vec<CustomerIx>> = FxHashMap::default();
        for p in (0..people.active.len()).filter(|&p| people.active[p]) {
            for (kind, raw) in identifiers(people, p) {
                for form in tidy.forms(kind, raw).into_iter().map(|form| (kind, form)) {
                    if wanted.contains(&form) {
                        carriers.entry(form).or_default().extend(people.ix_of(p as u32));
                    }
                }
            }
        }
        carriers
    }

    /// The customer in a place of the list. A bare number that is no identifier is nobody's: as a place in the list it would
    /// be somebody else's.
    fn in_list(&self, text: &str) -> Option<CustomerIx> {
        let text = text.trim();
        let number = text.strip_prefix('#').or_else(|| text.strip_prefix("Customer "))?;
        let number: u32 = number.trim().replace(',', "").parse().ok()?;
        self.table.people.ix_of(number.checked_sub(1)?)
    }

    /// Tidies identifiers of every kind, whichever the project joins by.
    fn tidy(&self) -> Tombstones {
        Tombstones::new(SecretKey::new([0; KEY_BYTES]), [], &self.project.settings.identity)
    }
}

fn forms_of(tidy: &Tombstones, id: &str) -> Vec<(IdKind, String)> {
    IdKind::ALL.into_iter().flat_map(|kind| tidy.forms(kind, id).into_iter().map(move |form| (kind, form))).collect()
}

/// The identifiers of a profile as they came.
pub(super) fn identifiers(people: &People, p: usize) -> impl Iterator<Item = (IdKind, &str)> {
    let columns = [&people.customer_id, &people.email, &people.phone, &people.device];
    IdKind::ALL.into_iter().zip(columns).filter_map(move |(kind, column)| Some((kind, column.some(p)?)))
}
