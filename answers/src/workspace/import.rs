//! Bringing files into the open project.

use crate::log::OrLog;
use std::sync::Arc;

use crate::analysis::assumptions::currency_of_files;
use crate::events::{Catalog, Dimensions, ErasureFilter, KnownProfiles, People, TableEvents, default_touchpoint};
use crate::identity::{self, Resolution};
use crate::import::{self, Batch, Input, LoadError, LoadReport, Mapping};
use crate::model::{Import, ImportId, ImportState, Project, Reject, Settings};
use crate::progress::Progress;
use crate::store::{ImportWriter, NewStep, PackedEvents, SpillFile, Store, StoreError, WORTH_KEEPING};
use crate::texts::text;

use super::append::{Addition, AppendedEvents};
use super::history::Step;
use super::import_rows::{added_up, import_row, write_batch};
use super::reading::reading;
use super::tables_left_out::TablesLeftOut;
use super::{Edit, Workspace, now};

/// So many rows that were left out are listed of an import that goes on and on; more are only counted.
const MOST_LISTED: u64 = 10_000;

/// Bytes of memory for the hashes of events; the others rest in a file.
const ROOM_FOR_HASHES: usize = 32 << 20;

/// With so many events an import leaves the project ready to open. More take more memory than an import may: whoever opens
/// such a project for editing leaves it ready.
const KEPT_READY: std::ops::Range<u64> = WORTH_KEEPING as u64..20_000_000;

/// A file to import and what its columns mean.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportRequest {
    /// The file, or the table in it.
    pub input: Input,
    /// The source of the file, and what its columns hold.
    pub mapping: Mapping,
}

/// The files of one import, and what is known of them beforehand.
#[derive(Clone, Copy)]
struct Files<'a> {
    requests: &'a [ImportRequest],
    /// Whether all of each was looked through for tables.
    searched: bool,
    /// Whether the project is closed after it, ready to be opened.
    closed: bool,
    /// Where they are calls that came live: the number of the last one. They go on with the import of their name.
    calls: Option<u64>,
}

/// What came of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportReport {
    /// The file's name without its folder.
    pub file: String,
    /// The name of the source that its rows belong to.
    pub source: String,
    /// What the file held. `rows = used + duplicates + rejected`.
    pub load: LoadReport,
    /// How the import of the file ended.
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
    /// Whether a person cancelled the import.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Store(StoreError::Cancelled))
    }
}

/// What an import added to a project that is closed again.
#[derive(Debug, Clone)]
pub struct ImportSummary {
    /// What came of each file, and the rows it left out.
    pub files: Vec<(ImportReport, Vec<Reject>)>,
    /// Events the project has now.
    pub events: u64,
    /// Customers the project has now.
    pub customers: u64,
    /// Settings the project has now.
    pub settings: Settings,
    /// The stages of the project, in order.
    pub stages: Vec<String>,
    /// Whether a name in the files is that of the goal.
    pub goal_is_named: bool,
}

impl Workspace {
    /// Imports files in one step: all of them or, after an error or when cancelled, none.
    pub fn import(
        &mut self,
        requests: &[ImportRequest],
        progress: &Progress,
    ) -> Result<Vec<ImportReport>, ImportError> {
        let _span = tracing::info_span!("import").entered();
        let written = self.write_imports(Files { requests, searched: true, closed: false, calls: None }, progress)?;
        self.take_in(written, progress)
    }

    /// Adds calls that came live, one JSON object a line, to the import of their source and name; `last` is the number of the
    /// last of them, which the project remembers in the same change.
    pub(super) fn import_calls(
        &mut self,
        requests: &[ImportRequest],
        last: u64,
        progress: &Progress,
    ) -> Result<Vec<ImportReport>, ImportError> {
        let files = Files { requests, searched: true, closed: false, calls: Some(last) };
        let written = self.write_imports(files, progress)?;
        self.take_in(written, progress)
    }

    /// Publishes what was written.
    fn take_in(&mut self, mut written: WriteSummary, progress: &Progress) -> Result<Vec<ImportReport>, ImportError> {
        if written.is_written() {
            let mut addition = Addition {
                catalog: &mut written.catalog,
                active: &written.active,
                added: &mut written.added,
                settings: written.settings.as_ref().map(|(_, after)| after),
            };
            if !self.append(&mut addition)? {
                self.reload(progress)?;
            }
        }
        if !written.new.is_empty() {
            let edits = (written.set_state(ImportState::Active), written.set_state(ImportState::Undone));
            self.history.push(Step { id: written.step, description: written.description(), edits: Some(edits) });
            self.forget_lost_steps()?;
        }
        Ok(written.reports)
    }

    /// Imports files and closes the project, without reading what was written into memory: for whom only the file
    /// matters.
    pub fn import_and_close(
        self,
        requests: &[ImportRequest],
        progress: &Progress,
    ) -> Result<ImportSummary, ImportError> {
        self.import_files_and_close(Files { requests, searched: true, closed: true, calls: None }, progress)
    }

    /// Imports files of which only the beginning was looked at ([`import::only_table`]). Nothing is imported where a
    /// line may name the columns of another table: that is [`LoadError::MayHoldTables`].
    pub fn import_only_tables_and_close(
        self,
        requests: &[ImportRequest],
        progress: &Progress,
    ) -> Result<ImportSummary, ImportError> {
        self.import_files_and_close(Files { requests, searched: false, closed: true, calls: None }, progress)
    }

    fn import_files_and_close(mut self, files: Files<'_>, progress: &Progress) -> Result<ImportSummary, ImportError> {
        let _span = tracing::info_span!("import").entered();
        if self.snapshot.project.imports.is_empty() {
            self.store.write_aside()?;
        }
        let mut written = self.write_imports(files, progress)?;
        if written.new.is_empty() {
            written.join(&self.snapshot.project);
        }
        let new = written.reports.iter().filter(|r| r.is_new());
        let (added, replaced) = new.fold((0, 0), |(n, m), r| (n + r.load.events, m + r.load.replaced));
        let (known, file) = (self.snapshot.table.num_events() as u64, self.store.file());
        let files = written.reports.into_iter().map(|report| {
            let rejects = match report.outcome {
                ImportOutcome::Imported(id) | ImportOutcome::AlreadyThere(id) if !report.load.rejected.is_empty() => {
                    self.store.rejects(id)?
                }
                _ => Vec::new(),
            };
            Ok((report, rejects))
        });
        let files = files.collect::<Result<_, StoreError>>()?;
        let settings = written.settings.map_or_else(|| self.snapshot.project.settings.clone(), |(_, after)| after);
        let stages = self.snapshot.project.rules.stages.clone();
        let new = !written.new.is_empty();
        let is_goal = |raw: &str| settings.goal.touchpoints.contains(&default_touchpoint(raw, ""));
        let goal_is_named = written.catalog.dims.event.iter().any(is_goal);
        let table = WrittenTable { joined: written.joined, dims: written.catalog.dims, blocks: written.blocks };
        if new && KEPT_READY.contains(&(known + added)) {
            let (events, customers) = self.keep_ready_and_close(table, progress)?;
            return Ok(ImportSummary { files, events, customers, settings, stages, goal_is_named });
        }
        let customers = table.joined.resolution.summary.customers;
        if new { self.store.close() } else { self.close() }?;
        let events = match replaced {
            0 => known + added,
            // events of earlier imports do not count any more
            _ => Store::open_read_only(file)?.read()?.columns.len() as u64,
        };
        Ok(ImportSummary { files, events, customers, settings, stages, goal_is_named })
    }

    /// Keeps the table of what was written, then closes the project. Returns how many events and customers count.
    fn keep_ready_and_close(mut self, written: WrittenTable, progress: &Progress) -> Result<(u64, u64), ImportError> {
        // what was read before the import takes room that is needed now
        self.snapshot.table = Arc::default();
        if let Some(reader) = self.reader.take() {
            reader.rest();
        }
        progress.stage(text!("import-step-keeping-project-ready-open"), 0);
        let counted = match self.keep_packed(written)? {
            Some(counted) => counted,
            None => self.keep_read()?,
        };
        self.store.close()?;
        Ok(counted)
    }

    /// Keeps the table as it is made of the blocks and of what the import knows. `None` where that is not all there is.
    fn keep_packed(&mut self, written: WrittenTable) -> Result<Option<(u64, u64)>, StoreError> {
        if !self.snapshot.damage.is_empty() {
            return Ok(None);
        }
        let JoinedProfiles { mut people, resolution } = written.joined;
        people.consents = self.store.consents()?;
        people.hear_shared_refusals();
        let blocks = written.blocks.map_or_else(|| self.store.packed_events(), |blocks| Ok(Some(blocks)))?;
        let project = Arc::clone(&self.snapshot.project);
        let table = |blocks: PackedEvents| blocks.into_table(people, written.dims, &project.rules, &project.settings);
        let Some(packed) = blocks.and_then(table) else { return Ok(None) };
        let counted = (packed.table.num_events() as u64, resolution.summary.customers);
        let root = || resolution.root.clone();
        // the files are imported, with or without it; nothing that follows is cancelled with them
        self.store
            .keep_packed_table(&packed, &root, &project.settings, &Progress::new())
            .or_log("keep the project ready to open");
        Ok(Some(counted))
    }

    /// Keeps the table of what is read from the project again.
    fn keep_read(&mut self) -> Result<(u64, u64), StoreError> {
        let uncancelled = Progress::new();
        let loaded = self.read_joined(None, &uncancelled)?;
        let counted = (loaded.table.num_events() as u64, loaded.resolution.summary.customers);
        self.install(loaded);
        self.keep_table(&uncancelled).or_log("keep the project ready to open");
        Ok(counted)
    }

    /// Writes files into the project. Events are looked up in the table; where it cannot tell whether one is there already,
    /// in the project.
    fn write_imports(&mut self, files: Files<'_>, progress: &Progress) -> Result<WriteSummary, ImportError> {
        let read = reading(|| drop((self.snapshot.table.people.clone(), self.snapshot.table.dims.clone())));
        if read.is_err() || (self.has_rest() && self.store.count_wrong_tables()? > 0) {
            self.load_rest(progress)?;
        }
        let inputs = files.requests.iter().map(|request| &request.input).filter(|input| input.bytes.is_none());
        let left_out = TablesLeftOut::of(&inputs.collect::<Vec<_>>(), &self.snapshot.project.imports, progress)
            .map_err(StoreError::from)?;
        // calls are of no order that another import tells of
        if self.snapshot.table.order.is_empty() || files.calls.is_some() {
            match reading(|| self.try_to_write(files, &left_out, true, progress)) {
                Ok(Ok(None)) => {}
                Ok(Ok(Some(written))) => return Ok(written),
                Ok(Err(error)) => return Err(error),
                Err(_) => drop(self.load_rest(progress)?),
            }
        }
        let written = self.try_to_write(files, &left_out, false, progress)?;
        Ok(written.unwrap_or_default())
    }

    /// Tries to write the files, `by_table` or by all events of the project. `None` where the table cannot tell:
    /// nothing was written.
    fn try_to_write(
        &mut self,
        files: Files<'_>,
        left_out: &TablesLeftOut,
        by_table: bool,
        progress: &Progress,
    ) -> Result<Option<WriteSummary>, ImportError> {
        let known = self.snapshot.project.imports.clone();
        let active = self.snapshot.table.people.active.clone();
        let mut written =
            WriteSummary { active, catalog: self.catalog(by_table, progress)?, ..WriteSummary::default() };
        let mut left_out = left_out.clone();
        let mut writer = self.store.begin_import()?;
        if files.closed && known.iter().all(|import| import.state != ImportState::Active) {
            writer.keep_blocks(KEPT_READY.end as usize);
        }
        for request in files.requests {
            let mut target = Target { writer: &mut writer, written: &mut written, left_out: &mut left_out };
            let report = import_file(&mut target, &known, request, files, progress)?;
            written.reports.push(report);
        }
        if written.catalog.in_table.take().is_some_and(|table| table.is_unsure()) {
            return Ok(None);
        }
        if written.is_written() {
            progress.check().map_err(StoreError::from)?;
            progress.stage(text!("import-step-saving"), 0);
            writer.names(&written.catalog.dims)?;
        }
        if let Some(last) = files.calls {
            writer.set_calls_taken(last)?;
        }
        if written.new.is_empty() {
            if files.calls.is_some() {
                writer.commit_unjournaled()?;
            }
        } else {
            written.settings = settings_with_currency(&self.snapshot.project, &written.reports);
            let (forward, back) = (written.set_state(ImportState::Active), written.set_state(ImportState::Undone));
            let imports: Vec<ImportId> = written.new.iter().map(|i| i.id).collect();
            let (what, at) = (written.description(), now());
            let step = NewStep { what: &what, imports: &imports, forward: &forward, back: &back, at };
            written.step = writer.add_undo_step(&step)?;
            written.blocks = writer.kept_blocks();
            let project = Arc::clone(&self.snapshot.project);
            // The last of the writing takes one thread: who is who is found out meanwhile.
            rayon::in_place_scope(|scope| {
                if files.closed {
                    scope.spawn(|_| written.join(&project));
                }
                writer.commit(&what, at)
            })?;
            if let Some((_, after)) = &written.settings {
                self.store
                    .change(text!("import-step-take-currency-files"), now(), |tables| tables.set_settings(after))?;
            }
        }
        Ok(Some(written))
    }

    /// What the importer must know of the project.
    fn catalog(&mut self, by_table: bool, progress: &Progress) -> Result<Catalog, StoreError> {
        let table = &self.snapshot.table;
        let known = self.known_profiles.take().filter(|(people, _)| people.shares_profiles(&table.people));
        let profiles = known.map_or_else(|| KnownProfiles::of(&table.people), |(_, profiles)| profiles);
        let mut catalog = Catalog::new((*table.dims).clone(), profiles);
        // Nothing of an encrypted project lies on the disk in the clear, be it a hash.
        if !self.store.is_encrypted() {
            catalog.spill_to(Arc::new(SpillFile::beside(self.store.path())), ROOM_FOR_HASHES);
        }
        catalog.erasure_filter = self.tombstones()?.map(|stones| Arc::new(stones) as Arc<dyn ErasureFilter>);
        catalog.oldest = self.oldest_allowed()?;
        catalog.currency = decided_currency(&self.snapshot.project).unwrap_or_default();
        if table.num_events() > 0 && by_table {
            catalog.in_table = Some(Arc::new(TableEvents::of(Arc::clone(table))));
        } else if table.num_events() > 0 {
            progress.stage(text!("import-step-looking-through-the-project"), 0);
            catalog.know(&self.store.read()?.columns).map_err(|e| self.store.trouble(&e))?;
        }
        Ok(catalog)
    }
}

/// The project's currency, unless its first files are still to decide it.
fn decided_currency(project: &Project) -> Option<String> {
    let settings = &project.settings;
    let is_open =
        project.imports.is_empty() && !settings.confirmed && settings.currency == Settings::default().currency;
    (!is_open).then(|| settings.currency.clone())
}

/// The first files decide which currency the project's money is in, where they say so and nobody else did: the settings
/// before and after.
fn settings_with_currency(project: &Project, reports: &[ImportReport]) -> Option<(Settings, Settings)> {
    let before = project.settings.clone();
    let new = reports.iter().filter(|r| r.is_new());
    let named: Vec<(String, u64)> = new.flat_map(|r| r.load.currencies.iter().cloned()).collect();
    let (currency, ..) = currency_of_files(&named)?;
    let other = decided_currency(project).is_none() && currency != before.currency;
    other.then(|| (before.clone(), Settings { currency, ..before }))
}

impl ImportReport {
    /// Whether the file added anything to the project.
    fn is_new(&self) -> bool {
        matches!(self.outcome, ImportOutcome::Imported(_))
    }
}

/// What a call wrote into the file.
#[derive(Default)]
struct WriteSummary {
    reports: Vec<ImportReport>,
    new: Vec<NewImport>,
    /// Whether something was added to an import that was there.
    is_continued: bool,
    /// Whether they are calls that came live.
    is_live: bool,
    /// The settings before and after, where the files changed them.
    settings: Option<(Settings, Settings)>,
    /// What the project knows now.
    catalog: Catalog,
    /// Whether a profile counts: it has an event or something is known of it.
    active: Vec<bool>,
    /// Its events, where they are few and everything that was written.
    added: AppendedEvents,
    /// The number of the step that takes it back.
    step: Option<i64>,
    /// Everybody, where the project is closed after it.
    joined: JoinedProfiles,
    /// The blocks of all events, where they are kept.
    blocks: Option<PackedEvents>,
}

/// Everybody, and who is who.
#[derive(Default)]
struct JoinedProfiles {
    people: People,
    resolution: Resolution,
}

/// What the table of a project is made of that nothing else was imported into.
struct WrittenTable {
    joined: JoinedProfiles,
    dims: Dimensions,
    /// The events as blocks hold them, see [`WriteSummary::blocks`].
    blocks: Option<PackedEvents>,
}

impl WriteSummary {
    /// Finds out who is who, and gives up all that is known of profiles and events but their names.
    fn join(&mut self, project: &Project) {
        let dims = std::mem::take(&mut self.catalog.dims);
        let mut people = std::mem::take(&mut self.catalog).into_people(std::mem::take(&mut self.active));
        self.catalog.dims = dims;
        let resolution = identity::resolve_with(&people, &project.settings.identity, &project.decisions);
        people.set_customers(&resolution.root);
        self.joined = JoinedProfiles { people, resolution };
    }

    /// What makes its imports count, with the settings that they brought, or takes both back.
    fn set_state(&self, state: ImportState) -> Vec<Edit> {
        let states = self.new.iter().map(|i| Edit::SetImportState { import: i.id, state });
        let settings = self
            .settings
            .clone()
            .map(|(before, after)| Edit::SetSettings(if state == ImportState::Active { after } else { before }));
        states.chain(settings).collect()
    }

    /// Whether anything was written.
    fn is_written(&self) -> bool {
        self.is_continued || !self.new.is_empty()
    }

    fn description(&self) -> String {
        match self.new.len() {
            _ if self.is_live => text!("import-step-live").to_owned(),
            1 => text!("import-step-import").to_owned(),
            n => text!("import-step-import-of-files", n),
        }
    }
}

/// How many rows of an import were left out.
fn left_out_so_far(import: &Import) -> u64 {
    import.rejected.iter().map(|(_, n)| n).sum()
}

/// Marks whom a batch says something about.
fn mark(active: &mut Vec<bool>, batch: &Batch) {
    active.resize(active.len().max(batch.profiles_end as usize), false);
    for profile in batch.events.profile.iter().copied().chain(batch.people.iter().map(|p| p.profile)) {
        active[profile as usize] = true;
    }
}

/// An import of this call.
struct NewImport {
    id: ImportId,
    mapping: Mapping,
    hash: u64,
}

/// Where imports are written to, and what becomes known of them.
struct Target<'a, 's> {
    writer: &'a mut ImportWriter<'s>,
    written: &'a mut WriteSummary,
    left_out: &'a mut TablesLeftOut,
}

/// Imports a file. One that was not `searched` for tables must not hold a line that may name the columns of another.
fn import_file(
    Target { writer, written, left_out }: &mut Target<'_, '_>,
    known: &[Import],
    request: &ImportRequest,
    files: Files<'_>,
    progress: &Progress,
) -> Result<ImportReport, ImportError> {
    let file = request.input.name();
    let mapping = &request.mapping;
    let remembered = writer.source_mapping(&mapping.source)?;
    let known_mappings = Mapping::remembered(remembered.as_deref());
    let remembered = mapping.remember(remembered.as_deref()).map_err(|e| LoadError::Mapping(e.to_string()))?;
    let source = writer.source(&mapping.source, &remembered)?;
    written.catalog.dims.source.intern(&mapping.source);
    let is_live = files.calls.is_some();
    let of_today = |i: &&Import| is_live && i.state == ImportState::Active && i.source == source && i.file == file;
    let before = known.iter().rfind(of_today);
    let id = if let Some(before) = before {
        writer.resume(before.id, now())?;
        before.id
    } else {
        // calls are not compared with rows of files
        written.catalog.earlier_rows = if is_live { Vec::new() } else { writer.earlier_rows(source)? };
        writer.begin(source, &file, now())?
    };
    written.is_live = is_live;
    let added = written.added.begin();
    let lines_before = before.map_or(0, |before| before.rows);
    let room_for_rejects = before.map(|before| MOST_LISTED.saturating_sub(left_out_so_far(before)) as usize);
    let mut take = |mut batch: Batch| {
        if let Some(room) = room_for_rejects {
            batch.rejects.truncate(room);
            batch.rejects.iter_mut().for_each(|reject| reject.line += lines_before);
        }
        if batch.may_name_columns && !files.searched {
            return Err(LoadError::MayHoldTables(file.clone()));
        }
        mark(&mut written.active, &batch);
        written.added.take(&batch);
        write_batch(writer, batch).map_err(LoadError::sink)
    };
    let mut load = import::load(&request.input, mapping, &mut written.catalog, progress, &mut take)?;
    let same = known
        .iter()
        .filter(|i| i.state == ImportState::Active && i.source == source && known_mappings.contains(mapping))
        .map(|i| (i.file_hash, i.id))
        .chain(written.new.iter().filter(|i| i.mapping == *mapping).map(|i| (i.hash, i.id)))
        .find(|&(hash, _)| hash == load.file_hash);
    if is_live {
        // what comes next makes another of it
        load.file_hash = 0;
    }
    let outcome = if let Some(before) = before {
        writer.end(&added_up(before, import_row(id, source, &file, &load)))?;
        written.is_continued = true;
        ImportOutcome::Imported(id)
    } else if let Some((_, there)) = same.filter(|_| !is_live) {
        writer.discard()?;
        written.added.forget(added);
        load.forget_what_was_used();
        ImportOutcome::AlreadyThere(there)
    } else {
        load.warnings.extend(left_out.take(&request.input.path));
        writer.end(&import_row(id, source, &file, &load))?;
        written.new.push(NewImport { id, mapping: mapping.clone(), hash: load.file_hash });
        ImportOutcome::Imported(id)
    };
    Ok(ImportReport { file, source: mapping.source.clone(), load, outcome })
}
