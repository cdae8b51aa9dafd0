//! Erasing people for good.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::events::Pattern;
use crate::identity::IdKind;
use crate::import::{Mapping, Role};
use crate::model::{BlockedPattern, CustomerIx, IdentityRules, ImportId, ProfileId};
use crate::privacy::{KEY_BYTES, Mentions, RowColumns, SecretKey, Tag, Tombstones, name_key};
use crate::progress::Progress;
use crate::store::{Erasure, ErasureReport, StoreError};
use crate::texts::text;

use super::find::identifiers;
use super::history::History;
use super::{Workspace, now};

impl Workspace {
    /// Erases customers for good: their profiles, events, texts, scores, actions and every mention of them; the file is
    /// written anew. Keyed hashes of their identifiers stay, so that no import brings them back. Cannot be undone, and
    /// nothing before it can be: undo would hold copies of them.
    pub fn erase(&mut self, customers: &[CustomerIx], progress: &Progress) -> Result<ErasureReport, StoreError> {
        let _span = tracing::info_span!("erase").entered();
        self.load_rest(progress)?;
        let erasure = self.erasure(customers)?;
        if erasure.profiles.is_empty() {
            return Ok(ErasureReport::default());
        }
        let done = self.store.erase(&erasure, now(), progress);
        if matches!(done, Ok(_) | Err(StoreError::ErasureUnfinished { .. })) {
            self.history = History::default();
            self.reload(&Progress::new())?;
        }
        done
    }

    /// What has to go, and what is kept to know these people again. What joins nobody is theirs all the same.
    pub(super) fn erasure(&self, customers: &[CustomerIx]) -> Result<Erasure, StoreError> {
        let people = &self.snapshot.table.people;
        let rules = &self.snapshot.project.settings.identity;
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
        for (p, theirs) in theirs.iter_mut().enumerate().filter(|(p, _)| !people.active[*p]) {
            let telling = |(kind, raw)| identifiers(people, p).count() == 1 || !tidy.is_for_many(kind, raw);
            *theirs = identifiers(people, p)
                .filter(|&id| telling(id))
                .any(|(kind, raw)| tidy.forms(kind, raw).into_iter().any(|form| own.contains(&(kind, form))));
        }
        let profiles: Vec<ProfileId> = (0..theirs.len() as u32).filter(|&p| theirs[p as usize]).collect();
        let (key, _) = self.tombstone_key()?;
        let none = Tombstones::new(key.clone(), [], rules);
        let tags: Vec<Tag> = own.iter().flat_map(|(kind, form)| none.tags(*kind, form)).collect();
        Ok(Erasure {
            people: customers.len() as u64,
            mentions: self.mentions(&own, &profiles)?,
            tombstones: Tombstones::new(key.clone(), tags.iter().copied(), rules),
            columns: self.row_columns(),
            rules: self.rules_without(&own, &theirs),
            profiles,
            tags,
            key,
        })
    }

    /// Their identifiers as they came, and all their names where nobody else has the same.
    fn mentions(&self, own: &FxHashSet<(IdKind, String)>, profiles: &[ProfileId]) -> Result<Mentions, StoreError> {
        let people = &self.snapshot.table.people;
        let tidy = self.tidy();
        let is_own =
            |&(kind, raw): &(IdKind, &str)| tidy.forms(kind, raw).into_iter().any(|form| own.contains(&(kind, form)));
        let ids = || profiles.iter().flat_map(|&p| identifiers(people, p as usize)).filter(is_own);
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for name in self.store.names_of(profiles)? {
            names.extend(name_key(&name).map(|key| (key, name)));
        }
        for p in (0..people.active.len() as u32).filter(|p| profiles.binary_search(p).is_err()) {
            if names.is_empty() {
                break;
            }
            if let Some(key) = name_key(people.name.get(p as usize)) {
                names.remove(&key);
            }
        }
        let phones = ids().filter(|(kind, _)| *kind == IdKind::Phone).map(|(_, raw)| raw);
        let ids = ids().map(|(_, raw)| raw).chain(own.iter().map(|(_, form)| form.as_str()));
        Ok(Mentions::new(ids).with_names(names.values().map(String::as_str)).with_phones(phones))
    }

    /// The columns that each import's table may have: those of the kinds of files in its source.
    pub(super) fn row_columns(&self) -> BTreeMap<ImportId, RowColumns> {
        const IDS: [Role; 5] = [Role::CustomerId, Role::Email, Role::Phone, Role::DeviceId, Role::OtherIds];
        let project = &self.snapshot.project;
        let of = |source| {
            let kinds = Mapping::remembered(project.sources.iter().find(|s| s.id == source)?.mapping.as_deref());
            let columns = |kind: Mapping| -> Vec<(String, bool)> {
                kind.columns.into_iter().map(|c| (c.column, IDS.contains(&c.role))).collect()
            };
            Some(RowColumns::of_kinds(kinds.into_iter().map(columns).collect()))
        };
        project.imports.iter().filter_map(|import| Some((import.id, of(import.source)?))).collect()
    }

    /// The rules of who is who without patterns and mailboxes that only spell an identifier of theirs; `None` where there
    /// are none.
    fn rules_without(&self, own: &FxHashSet<(IdKind, String)>, theirs: &[bool]) -> Option<IdentityRules> {
        let people = &self.snapshot.table.people;
        let rules = &*self.snapshot.project.settings.identity;
        let others = |takes: &dyn Fn(IdKind, &str) -> bool| {
            let mut others = (0..theirs.len()).filter(|&p| people.active[p] && !theirs[p]);
            others.any(|p| identifiers(people, p).any(|(kind, raw)| takes(kind, &raw.to_lowercase())))
        };
        let own: Vec<(IdKind, String)> = own.iter().map(|(kind, form)| (*kind, form.to_lowercase())).collect();
        let mailboxes: Vec<&str> = own.iter().filter_map(|(_, form)| Some(form.split_once('@')?.0)).collect();
        let spells = |b: &BlockedPattern| {
            let literal = b.pattern.replace('*', "").trim().to_lowercase();
            let named = own.iter().any(|(kind, form)| b.kind.is_none_or(|k| k == *kind) && *form == literal);
            named || mailboxes.contains(&literal.trim_end_matches('@'))
        };
        let built_in = IdentityRules::default();
        let mut new = rules.clone();
        new.blocked.retain(|b| {
            let pattern = Pattern::new(&b.pattern);
            !spells(b) || others(&|kind, raw| b.kind.is_none_or(|k| k == kind) && pattern.matches(raw))
        });
        new.role_mailboxes.retain(|mailbox| {
            let lower = mailbox.trim().to_lowercase();
            let of = |raw: &str| raw.split_once('@').is_some_and(|(own, _)| own == lower);
            built_in.role_mailboxes.contains(mailbox)
                || !mailboxes.contains(&lower.as_str())
                || others(&|kind, raw| kind == IdKind::Email && of(raw))
        });
        new.junk_values.retain(|junk| {
            let lower = junk.trim().to_lowercase();
            !own.iter().any(|(_, form)| *form == lower) || others(&|_, raw| raw == lower)
        });
        (new != *rules).then_some(new)
    }

    /// The project's memory of who was erased, where somebody was.
    pub(super) fn tombstones(&self) -> Result<Option<Tombstones>, StoreError> {
        let rules = &self.snapshot.project.settings.identity;
        let known = self.store.tombstones()?;
        Ok(known.filter(|(_, tags)| !tags.is_empty()).map(|(key, tags)| Tombstones::new(key, tags, rules)))
    }

    fn tombstone_key(&self) -> Result<(SecretKey, Vec<Tag>), StoreError> {
        match self.store.tombstones()? {
            Some(known) => Ok(known),
            None => Ok((self.new_key()?, Vec::new())),
        }
    }

    /// A key nobody can guess.
    pub(super) fn new_key(&self) -> Result<SecretKey, StoreError> {
        let mut bytes = [0; KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::Other {
            path: self.snapshot.file.path.clone(),
            detail: text!("store-detail-no-random-numbers", error = error.to_string()),
        })?;
        Ok(SecretKey::new(bytes))
    }
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
