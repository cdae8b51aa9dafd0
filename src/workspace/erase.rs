//! Erasing people for good, and finding them by whatever somebody knows of them.

use rustc_hash::FxHashSet;

use crate::events::People;
use crate::identity::IdKind;
use crate::model::{CustomerIx, ProfileId};
use crate::privacy::{KEY_BYTES, Key, Mentions, Tag, Tombstones};
use crate::progress::Progress;
use crate::store::{Erased, Erasure, StoreError};

use super::history::History;
use super::{Workspace, now};

impl Workspace {
    /// The customers that these identifiers name: customer ids, e-mails, phones, devices, or numbers from a list
    /// ("Customer 12"). Also returns those that name nobody.
    pub fn find_people(&self, ids: &[String]) -> (Vec<CustomerIx>, Vec<String>) {
        let people = &self.snapshot.table.people;
        let tidy = self.tidy();
        let mut wanted: FxHashSet<(IdKind, String)> = FxHashSet::default();
        for id in ids {
            for kind in IdKind::ALL {
                wanted.extend(tidy.forms(kind, id).into_iter().map(|form| (kind, form)));
            }
        }
        let mut found: FxHashSet<(IdKind, String)> = FxHashSet::default();
        let mut customers = Vec::new();
        for p in (0..people.active.len()).filter(|&p| people.active[p]) {
            for (kind, raw) in identifiers(people, p) {
                for form in tidy.forms(kind, raw).into_iter().map(|form| (kind, form)) {
                    if wanted.contains(&form) {
                        customers.extend(people.ix_of(p as u32));
                        found.insert(form);
                    }
                }
            }
        }
        let mut unknown = Vec::new();
        for id in ids {
            let forms =
                IdKind::ALL.into_iter().flat_map(|kind| tidy.forms(kind, id).into_iter().map(move |f| (kind, f)));
            if forms.into_iter().any(|form| found.contains(&form)) {
                continue;
            }
            // A bare number that is no identifier is nobody's: as a place in the list it would be somebody else's.
            let number = id.trim().strip_prefix("Customer ").and_then(|n| n.replace(',', "").parse::<u32>().ok());
            match number.and_then(|n| n.checked_sub(1)).and_then(|id| people.ix_of(id)) {
                Some(ix) => customers.push(ix),
                None => unknown.push(id.clone()),
            }
        }
        customers.sort_unstable();
        customers.dedup();
        (customers, unknown)
    }

    /// Erases customers for good: their profiles, events, texts, scores, actions and every mention of them; the file is
    /// written anew. Keyed hashes of their identifiers stay, so that no import brings them back. Cannot be undone, and
    /// nothing before it can be: undo would hold copies of them.
    pub fn erase(&mut self, customers: &[CustomerIx], progress: &Progress) -> Result<Erased, StoreError> {
        let erasure = self.erasure(customers)?;
        if erasure.profiles.is_empty() {
            return Ok(Erased::default());
        }
        let done = self.store.erase(&erasure, now(), progress);
        if matches!(done, Ok(_) | Err(StoreError::ErasureUnfinished { .. })) {
            self.history = History::default();
            self.reload(&Progress::new())?;
        }
        done
    }

    /// What has to go, and what is kept to know these people again.
    pub(super) fn erasure(&self, customers: &[CustomerIx]) -> Result<Erasure, StoreError> {
        let people = &self.snapshot.table.people;
        let tidy = self.tidy();
        let mut theirs = vec![false; people.active.len()];
        customers.iter().flat_map(|&ix| people.profiles(ix)).for_each(|&p| theirs[p as usize] = true);
        let forms = |p: usize| {
            let of = |(kind, raw)| tidy.forms(kind, raw).into_iter().map(move |form| (kind, form));
            identifiers(people, p).flat_map(of)
        };
        let mut own: FxHashSet<(IdKind, String)> = (0..theirs.len()).filter(|&p| theirs[p]).flat_map(forms).collect();
        // what somebody else carries too names somebody else too
        for p in (0..theirs.len()).filter(|&p| people.active[p] && !theirs[p]) {
            for form in forms(p) {
                own.remove(&form);
            }
        }
        // imports that were undone may know them as well
        for (p, theirs) in theirs.iter_mut().enumerate() {
            *theirs |= !people.active[p] && forms(p).any(|form| own.contains(&form));
        }
        let profiles: Vec<ProfileId> = (0..theirs.len() as u32).filter(|&p| theirs[p as usize]).collect();
        let (key, _) = self.tombstone_key()?;
        let none = Tombstones::new(key.clone(), [], &self.snapshot.project.settings.identity);
        let tags: Vec<Tag> = own.iter().flat_map(|(kind, form)| none.tags(*kind, form)).collect();
        let rules = &self.snapshot.project.settings.identity;
        Ok(Erasure {
            people: customers.len() as u64,
            mentions: self.mentions(&theirs, &own, &profiles),
            stones: Tombstones::new(key.clone(), tags.iter().copied(), rules),
            profiles,
            tags,
            key,
        })
    }

    /// Their identifiers as they came, and their names where nobody else has the same and they are more than one word: a
    /// first name alone is in too many texts.
    fn mentions(&self, theirs: &[bool], own: &FxHashSet<(IdKind, String)>, profiles: &[ProfileId]) -> Mentions {
        let people = &self.snapshot.table.people;
        let tidy = self.tidy();
        let is_own =
            |&(kind, raw): &(IdKind, &str)| tidy.forms(kind, raw).into_iter().any(|form| own.contains(&(kind, form)));
        let ids = || profiles.iter().flat_map(|&p| identifiers(people, p as usize)).filter(is_own);
        let mut names: FxHashSet<&str> =
            profiles.iter().map(|&p| people.name.get(p as usize)).filter(|n| n.trim().contains(' ')).collect();
        for p in (0..theirs.len()).filter(|&p| !theirs[p]) {
            names.remove(people.name.get(p));
        }
        let phones = ids().filter(|(kind, _)| *kind == IdKind::Phone).map(|(_, raw)| raw);
        let ids = ids().map(|(_, raw)| raw);
        Mentions::new(ids.chain(names.iter().copied()).chain(own.iter().map(|(_, form)| form.as_str())))
            .with_phones(phones)
    }

    /// The project's memory of who was erased, where somebody was.
    pub(super) fn tombstones(&self) -> Result<Option<Tombstones>, StoreError> {
        let rules = &self.snapshot.project.settings.identity;
        let known = self.store.tombstones()?;
        Ok(known.filter(|(_, tags)| !tags.is_empty()).map(|(key, tags)| Tombstones::new(key, tags, rules)))
    }

    fn tombstone_key(&self) -> Result<(Key, Vec<Tag>), StoreError> {
        match self.store.tombstones()? {
            Some(known) => Ok(known),
            None => Ok((self.new_key()?, Vec::new())),
        }
    }

    /// A key nobody can guess.
    pub(super) fn new_key(&self) -> Result<Key, StoreError> {
        let mut bytes = [0; KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::Other {
            path: self.snapshot.file.path.clone(),
            detail: format!("the system gives no random numbers for a key ({error})"),
        })?;
        Ok(Key::new(bytes))
    }

    /// Tidies identifiers of every kind, whichever the project joins by.
    fn tidy(&self) -> Tombstones {
        Tombstones::new(Key::new([0; KEY_BYTES]), [], &self.snapshot.project.settings.identity)
    }
}

/// The identifiers of a profile as they came.
fn identifiers(people: &People, p: usize) -> impl Iterator<Item = (IdKind, &str)> {
    let columns = [&people.customer_id, &people.email, &people.phone, &people.device];
    IdKind::ALL.into_iter().zip(columns).filter_map(move |(kind, column)| Some((kind, column.some(p)?)))
}

/// The identifiers in a file, as [`read_ids`] finds them in its text.
pub fn read_ids_file(file: &std::path::Path) -> std::io::Result<Vec<String>> {
    let bytes = std::fs::read(file)?;
    Ok(read_ids(&String::from_utf8_lossy(&bytes)))
}

/// The identifiers in a CSV file: its first column, or the first that its header names after an identifier.
pub fn read_ids(text: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if text.lines().next().is_some_and(|l| l.contains(';')) { b';' } else { b',' })
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().flatten().collect();
    let names_ids = |cell: &str| {
        let words: Vec<String> = cell.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        !cell.contains('@')
            && !cell.chars().any(|c| c.is_ascii_digit())
            && words
                .iter()
                .any(|w| ["id", "email", "mail", "phone", "device", "customer", "cookie"].contains(&w.as_str()))
    };
    let header = rows.first().and_then(|row| row.iter().position(names_ids));
    let cells = rows.iter().skip(usize::from(header.is_some())).filter_map(|row| row.get(header.unwrap_or(0)));
    cells.map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}
