//! The load: read, parse in parallel, merge in order, hand on.

use crate::events::Catalog;
use crate::model::SourceId;
use crate::progress::Progress;

use super::dates;
use super::input::Input;
use super::merge::Merger;
use super::pieces::{PieceReader, Pieces, Text};
use super::plan::table_of;
use super::sniff::{Sniffed, sniff};
use super::table::Table;
use super::{Batch, DateOrder, LoadError, LoadReport, Mapping, Plan};

/// Sources a project can hold; their numbers are bytes.
const MAX_SOURCES: usize = 255;

/// Streams a file into batches. Names and profiles are added to `catalog`; when the load fails or is cancelled, drop the
/// catalog and rebuild it from the project. Batches come in file order, and are the same for any number of threads.
pub fn load(
    input: impl Into<Input>,
    mapping: &Mapping,
    catalog: &mut Catalog,
    progress: &Progress,
    on_batch: &mut dyn FnMut(Batch) -> Result<(), LoadError>,
) -> Result<LoadReport, LoadError> {
    let input = input.into();
    let sniffed = sniff(&input)?;
    let (table, shape) = table_of(&input, &sniffed, mapping)?;
    let table = if shape.is_none() { table.narrow(mapping) } else { table };
    let plan = Plan::new(&table, mapping, date_order(&input, &sniffed, &table, mapping)?, shape)?;
    let source = source(catalog, &mapping.source)?;
    progress.stage(format!("Reading {}", sniffed.file), sniffed.bytes);
    let mut pieces = Pieces::open(&input, &sniffed, &table)?;
    let mut reader = PieceReader::new(&table, &plan);
    catalog.expect(sniffed.bytes / average_record(&table, &sniffed));
    let mut merger = Merger::new(&plan, catalog, source, table.first_line);
    let mut parsed = Vec::new();
    let mut texts = next_texts(&mut pieces, &table)?;
    loop {
        progress.check()?;
        let ready = std::mem::take(&mut parsed);
        if texts.is_empty() && ready.is_empty() {
            break;
        }
        // while the pool parses these pieces, this thread merges and stores the last ones and reads the next
        let next = rayon::in_place_scope(|scope| {
            scope.spawn(|_| parsed = reader.read(&texts));
            for piece in ready {
                on_batch(merger.merge(piece))?;
            }
            next_texts(&mut pieces, &table)
        })?;
        progress.advance(texts.iter().map(|t| t.read).sum());
        texts = next;
    }
    let report = LoadReport { file_hash: pieces.file_hash(), bytes: sniffed.bytes, ..merger.finish() };
    if report.rows == 0 {
        return Err(LoadError::NoRows(sniffed.file));
    }
    Ok(report)
}

/// As many pieces as there are threads to read them.
fn next_texts(pieces: &mut Pieces, table: &Table) -> Result<Vec<Text>, LoadError> {
    let wanted = rayon::current_num_threads().max(2);
    let mut texts = Vec::with_capacity(wanted);
    while texts.len() < wanted
        && let Some(text) = pieces.next(table)?
    {
        texts.push(text);
    }
    Ok(texts)
}

/// The order of day and month to read by: what the person said, unless the file proves the opposite; else what the file
/// proves.
pub(super) fn date_order(
    input: &Input,
    sniffed: &Sniffed,
    table: &Table,
    mapping: &Mapping,
) -> Result<Option<DateOrder>, LoadError> {
    let dates = dates::find(input, sniffed, table, mapping)?;
    match (mapping.date_order, dates.order()) {
        (Some(said), Some(proved)) if said != proved => {
            let (said, proved) = match proved {
                DateOrder::DayFirst => ("month", "day"),
                DateOrder::MonthFirst => ("day", "month"),
            };
            Err(LoadError::Mapping(format!(
                "the mapping says that dates have the {said} first, but in this file the {proved} comes first: change the date order"
            )))
        }
        (Some(said), _) => Ok(Some(said)),
        (None, proved) if !dates.is_ambiguous() => Ok(proved),
        (None, _) => Err(LoadError::AmbiguousDates { columns: dates.open_columns(table), example: dates.example }),
    }
}

fn source(catalog: &mut Catalog, name: &str) -> Result<SourceId, LoadError> {
    let known = catalog.dims.source.code(name);
    if known.is_none() && catalog.dims.source.len() >= MAX_SOURCES {
        return Err(LoadError::TooManySources);
    }
    Ok(catalog.dims.source.intern(name) as SourceId)
}

/// Mean bytes per record at the beginning of the file.
fn average_record(table: &Table, sniffed: &Sniffed) -> u64 {
    let rows = &sniffed.text[table.body.min(sniffed.text.len())..];
    let records = memchr::memchr_iter(b'\n', rows).count().max(1);
    (rows.len() / records).max(1) as u64
}
