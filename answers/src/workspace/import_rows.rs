//! What a load gives, as rows of the project file.

use crate::events::ProfileKey;
use crate::import::{Batch, LoadReport};
use crate::model::{Import, ImportId, ImportState};
use crate::store::{ImportWriter, ProfileDetail, StoreError};

/// Writes a batch of a load.
pub(super) fn write_batch(writer: &mut ImportWriter<'_>, batch: Batch) -> Result<(), StoreError> {
    let first = batch.profiles_end - batch.new_profiles.len() as u32;
    writer.profiles(first, batch.new_profiles.iter().map(|key| ProfileKey::parse(key).ids()))?;
    if !batch.people.is_empty() {
        let details: Vec<ProfileDetail> = batch
            .people
            .into_iter()
            .map(|p| ProfileDetail {
                profile: p.profile,
                name: p.name,
                first_name: p.first_name,
                last_name: p.last_name,
                country: p.country,
                address: p.address,
                attributes: p.attributes,
            })
            .collect();
        writer.details(&details)?;
    }
    writer.consents(batch.consents.iter().map(|c| (c.profile, c.purpose, c.given, c.at)))?;
    writer.spend(&batch.spend)?;
    writer.products(&batch.products)?;
    writer.withdrawn(&batch.withdrawn)?;
    writer.row_tags(batch.tagged_by, &batch.row_tags)?;
    writer.rejects(&batch.rejects)?;
    writer.events(batch.events)
}

/// The row of an import.
pub(super) fn import_row(id: ImportId, source: u8, file: &str, load: &LoadReport) -> Import {
    Import {
        id,
        source,
        file: file.to_owned(),
        file_hash: load.file_hash,
        at: 0,
        rows: load.rows,
        events: load.events,
        profiles: load.new_profiles,
        duplicates: load.duplicates,
        rejected: load.rejected.clone(),
        excluded: load.excluded,
        repeated: load.repeated,
        replaced: load.replaced,
        currencies: load.currencies.clone(),
        warnings: load.warnings.clone(),
        first_ms: load.first_ms,
        last_ms: load.last_ms,
        state: ImportState::Active,
    }
}

/// An import with what more of it came.
pub(super) fn added_up(before: &Import, more: Import) -> Import {
    let mut all = Import {
        rows: before.rows + more.rows,
        events: before.events + more.events,
        profiles: before.profiles + more.profiles,
        duplicates: before.duplicates + more.duplicates,
        excluded: before.excluded + more.excluded,
        repeated: before.repeated + more.repeated,
        replaced: before.replaced + more.replaced,
        first_ms: [before.first_ms, more.first_ms].into_iter().flatten().min(),
        last_ms: before.last_ms.max(more.last_ms),
        ..before.clone()
    };
    add_counts(&mut all.rejected, more.rejected);
    add_counts(&mut all.currencies, more.currencies);
    add_counts(&mut all.warnings, more.warnings);
    all
}

/// Adds counts to others, most frequent first.
fn add_counts<T: Ord>(counts: &mut Vec<(T, u64)>, more: Vec<(T, u64)>) {
    for (what, n) in more {
        match counts.iter_mut().find(|(known, _)| *known == what) {
            Some((_, known)) => *known += n,
            None => counts.push((what, n)),
        }
    }
    counts.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
}
