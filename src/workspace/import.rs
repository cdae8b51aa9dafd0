//! Bringing files into the open project.

use crate::events::Catalog;
use crate::import::{self, Batch, Input, LoadError, LoadReport, Mapping};
use crate::model::{Import, ImportId, ImportState};
use crate::progress::Progress;
use crate::store::{Detail, ImportWriter, StoreError};

use super::history::Step;
use super::{Edit, Workspace, now};

/// A file to import and what its columns mean.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportRequest {
    /// The file, or the table in it.
    pub input: Input,
    /// Its source and columns.
    pub mapping: Mapping,
}

/// What came of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportReport {
    /// The file's name without its folder.
    pub file: String,
    /// Into which source.
    pub source: String,
    /// What the file held. `rows = used + duplicates + rejected`.
    pub load: LoadReport,
    /// What became of it.
    pub outcome: ImportOutcome,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It is the import with this number now.
    Imported(ImportId),
    /// Exactly this file is already in the project, read the same way: nothing was added.
    AlreadyThere(ImportId),
}

/// Why files could not be imported. The project is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file cannot be read.
    #[error(transparent)]
    Load(LoadError),
    /// The project file cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<LoadError> for ImportError {
    fn from(error: LoadError) -> Self {
        match error {
            // What our own callback reported comes back as it was.
            LoadError::Sink(inner) => match inner.downcast::<StoreError>() {
                Ok(error) => Self::Store(*error),
                Err(inner) => Self::Load(LoadError::Sink(inner)),
            },
            LoadError::Cancelled(cancelled) => Self::Store(cancelled.into()),
            error => Self::Load(error),
        }
    }
}

impl ImportError {
    /// Whether the person cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Store(StoreError::Cancelled))
    }
}

impl Workspace {
    /// Imports files in one step: all of them or, after an error or when cancelled, none.
    pub fn import(
        &mut self,
        requests: &[ImportRequest],
        progress: &Progress,
    ) -> Result<Vec<ImportReport>, ImportError> {
        let mut catalog = self.catalog(progress)?;
        let known = self.snapshot.project.imports.clone();
        let mut writer = self.store.begin_import()?;
        let mut reports = Vec::with_capacity(requests.len());
        let mut new = Vec::new();
        for request in requests {
            let report = import_file(&mut writer, &mut catalog, &known, &new, request, progress)?;
            if let ImportOutcome::Imported(id) = report.outcome {
                new.push(NewImport { id, mapping: json(&request.mapping)?, hash: report.load.file_hash });
            }
            reports.push(report);
        }
        if new.is_empty() {
            return Ok(reports);
        }
        progress.check().map_err(StoreError::from)?;
        progress.stage("Saving", 0);
        writer.names(&catalog.dims)?;
        let description = if new.len() == 1 { "Import".to_owned() } else { format!("Import of {} files", new.len()) };
        writer.commit(&description, now())?;
        drop(catalog);
        self.reload(progress)?;
        let set = |state| new.iter().map(|i| Edit::SetImportState { import: i.id, state }).collect();
        let step = Step { description, forward: set(ImportState::Active), back: set(ImportState::Undone) };
        self.history.push(step);
        Ok(reports)
    }

    /// What the importer must know of the project.
    fn catalog(&self, progress: &Progress) -> Result<Catalog, StoreError> {
        let table = &self.snapshot.table;
        let mut catalog = Catalog::restore((*table.dims).clone(), &table.people);
        if table.num_events() > 0 {
            progress.stage("Looking through the project", 0);
            catalog.know(&self.store.read()?.columns);
        }
        Ok(catalog)
    }
}

/// An import of this call.
struct NewImport {
    id: ImportId,
    mapping: String,
    hash: u64,
}

fn import_file(
    writer: &mut ImportWriter<'_>,
    catalog: &mut Catalog,
    known: &[Import],
    new: &[NewImport],
    request: &ImportRequest,
    progress: &Progress,
) -> Result<ImportReport, ImportError> {
    let file = request.input.name();
    let mapping = &request.mapping;
    let mapping_json = json(mapping)?;
    let before = writer.source_mapping(&mapping.source)?;
    let source = writer.source(&mapping.source, &mapping_json)?;
    catalog.dims.source.intern(&mapping.source);
    let first_profile = catalog.num_profiles();
    let id = writer.begin(source, &file, now())?;
    let mut take = |batch: Batch| write_batch(writer, batch).map_err(LoadError::sink);
    let load = import::load(&request.input, mapping, catalog, progress, &mut take)?;
    let same = known
        .iter()
        .filter(|i| i.state == ImportState::Active && i.source == source && before.as_ref() == Some(&mapping_json))
        .map(|i| (i.file_hash, i.id))
        .chain(new.iter().filter(|i| i.mapping == mapping_json).map(|i| (i.hash, i.id)))
        .find(|&(hash, _)| hash == load.file_hash);
    let outcome = match same {
        Some((_, there)) => {
            writer.discard()?;
            ImportOutcome::AlreadyThere(there)
        }
        None => {
            let keys = (first_profile..catalog.num_profiles()).map(|p| {
                let key = catalog.key(p);
                [key.customer_id, key.email, key.phone, key.device]
            });
            writer.profiles(first_profile, keys)?;
            writer.end(&import_row(id, source, &file, &load))?;
            ImportOutcome::Imported(id)
        }
    };
    Ok(ImportReport { file, source: mapping.source.clone(), load, outcome })
}

fn json(mapping: &Mapping) -> Result<String, ImportError> {
    serde_json::to_string(mapping).map_err(|e| LoadError::Mapping(e.to_string()).into())
}

fn write_batch(writer: &mut ImportWriter<'_>, batch: Batch) -> Result<(), StoreError> {
    if !batch.people.is_empty() {
        let details: Vec<Detail> = batch
            .people
            .into_iter()
            .map(|p| Detail { profile: p.profile, name: p.name, country: p.country, attributes: p.attributes })
            .collect();
        writer.details(&details)?;
    }
    writer.consents(batch.consents.iter().map(|c| (c.profile, c.purpose, c.given, c.at)))?;
    writer.rejects(&batch.rejects)?;
    writer.events(batch.events)
}

fn import_row(id: ImportId, source: u8, file: &str, load: &LoadReport) -> Import {
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
        first_ms: load.first_ms,
        last_ms: load.last_ms,
        state: ImportState::Active,
    }
}
