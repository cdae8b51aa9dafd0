//! The load: read, parse in parallel, merge in order, hand on.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, SyncSender};
use std::thread;

use crate::events::Catalog;
use crate::import::error::LoadError;
use crate::import::map::dates;
use crate::import::map::mapping::{DateOrder, Mapping};
use crate::import::map::second_table::{SecondTable, another_table};
use crate::import::open::table_input::Input;
use crate::import::read::sniff::{SniffResult, sniff};
use crate::import::read::table::TextTable;
use crate::import::report::outcome::{Batch, LoadReport};
use crate::import::rows::find_order::find_order;
use crate::import::rows::merge::Merger;
use crate::import::rows::orders::OrderReader;
use crate::import::rows::piece::Piece;
use crate::import::rows::pieces::{Pieces, Text, orders_of_text, parse_text};
use crate::import::rows::plan::{Plan, table_of};
use crate::import::rows::row_columns::RowColumns;
use crate::model::{ImportWarning, SourceId};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

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
    let row_columns = match &shape {
        None => RowColumns::find(&sniffed, &table, mapping),
        Some(_) => RowColumns::default(),
    };
    let table = if shape.is_none() { table.narrow(mapping, |i| row_columns.has(i)) } else { table };
    let mut plan = Plan::new(&table, mapping, date_order(&input, &sniffed, &table, mapping)?, shape)?;
    plan.own_currency.clone_from(&catalog.currency);
    plan.row_columns = row_columns;
    plan.order_of_rows = find_order(&sniffed, &table, &plan);
    let source = source(catalog, &mapping.source)?;
    progress.stage_of_bytes(text!("load-stage-reading", file = sniffed.file), sniffed.bytes);
    let (send, batches) = mpsc::sync_channel(BATCHES_AHEAD);
    let merger = Merger::new(&plan, catalog, source, table.first_line);
    let job = Job { input: &input, sniffed: &sniffed, table: &table, plan: &plan, progress };
    let report = thread::scope(|scope| {
        // What becomes of the batches takes about as long as making them: one thread for each.
        let named = thread::Builder::new().name("merge".to_owned());
        let merging = named.spawn_scoped(scope, || job.run(merger, &send_to(send))).map_err(LoadError::sink)?;
        for batch in batches {
            on_batch(batch)?;
        }
        merging.join().unwrap_or_else(|panic| resume_unwind(panic))
    })?;
    if report.rows == 0 {
        return Err(LoadError::NoRows(sniffed.file));
    }
    let mut report = LoadReport { bytes: sniffed.bytes, ..report };
    if plan.shape.is_none()
        && let Some(SecondTable { line, same: false }) = another_table(&table, &sniffed)
    {
        report.warnings.push((ImportWarning::SecondTable(line), 1));
    }
    Ok(report)
}

/// Batches that may wait for who takes them: a few are sorted and written at a time, and nobody shall wait meanwhile.
const BATCHES_AHEAD: usize = 8;

/// Events of one of them; a few more than a piece of text has.
const BATCH_EVENTS: usize = 1 << 16;

fn each_part(batch: Option<Batch>, hand_on: &impl Fn(Batch) -> Result<(), LoadError>) -> Result<(), LoadError> {
    batch.into_iter().flat_map(|batch| batch.in_parts(BATCH_EVENTS)).try_for_each(hand_on)
}

/// Hands batches on, until nobody wants them any more.
fn send_to(batches: SyncSender<Batch>) -> impl Fn(Batch) -> Result<(), LoadError> {
    move |batch| batches.send(batch).map_err(|_| LoadError::Cancelled(Cancelled))
}

/// The work of the thread that reads and merges.
struct Job<'a> {
    input: &'a Input,
    sniffed: &'a SniffResult,
    table: &'a TextTable,
    plan: &'a Plan,
    progress: &'a Progress,
}

impl Job<'_> {
    fn run(
        &self,
        mut merger: Merger<'_>,
        hand_on: &impl Fn(Batch) -> Result<(), LoadError>,
    ) -> Result<LoadReport, LoadError> {
        let Self { input, sniffed, table, plan, progress } = *self;
        let mut pieces = Pieces::open(input, sniffed, table)?;
        let mut take = |piece, read| {
            progress.check()?;
            each_part(merger.merge(piece)?, hand_on)?;
            progress.advance(read);
            Ok(())
        };
        if plan.in_order() {
            let mut orders = OrderReader::new(table, plan);
            while let Some(text) = pieces.next(table)? {
                take(orders_of_text(&mut orders, table, &text), text.read)?;
            }
        } else {
            in_parallel(|used| pieces.next_into(used, table), |text| parse_text(table, plan, text), &mut take)?;
        }
        each_part(merger.take_held_back()?, hand_on)?;
        Ok(LoadReport { file_hash: pieces.file_hash(), ..merger.finish() })
    }
}

/// Parses texts on all cores; `take` gets what came of them in their order, on this thread, with the bytes read for it.
/// `next` is given the room of a text that has been parsed, where there is one.
fn in_parallel(
    mut next: impl FnMut(Vec<u8>) -> Result<Option<Text>, LoadError>,
    parse: impl Fn(&[u8]) -> Piece + Sync,
    take: &mut impl FnMut(Piece, u64) -> Result<(), LoadError>,
) -> Result<(), LoadError> {
    let threads = rayon::current_num_threads();
    // Some pieces more than there are threads: nobody waits for long, and memory stays small.
    let ahead = threads + 2;
    let parse = &parse;
    // Threads of their own: what becomes of the pieces is computed in the common pool, and must not wait behind them.
    let named = rayon::ThreadPoolBuilder::new().num_threads(threads).thread_name(|i| format!("parse {i}"));
    let pool = named.build().map_err(|e| LoadError::sink(std::io::Error::other(e)))?;
    pool.in_place_scope(|scope| {
        let (send, parsed) = mpsc::channel();
        let mut waiting = BTreeMap::new();
        let mut used: Vec<Vec<u8>> = Vec::new();
        let (mut started, mut taken) = (0, 0);
        loop {
            while started - taken < ahead
                && let Some(text) = next(used.pop().unwrap_or_default())?
            {
                let send = send.clone();
                let number = started;
                scope.spawn(move |_| {
                    let piece = catch_unwind(AssertUnwindSafe(|| parse(&text.bytes)));
                    // nobody listens any more after an error
                    drop(send.send((number, text, piece)));
                });
                started += 1;
            }
            if taken == started {
                return Ok(());
            }
            while !waiting.contains_key(&taken)
                && let Ok((number, text, piece)) = parsed.recv()
            {
                waiting.insert(number, (text.read, piece));
                used.push(text.bytes);
            }
            match waiting.remove(&taken) {
                Some((read, Ok(piece))) => take(piece, read)?,
                Some((_, Err(panic))) => resume_unwind(panic),
                None => return Ok(()),
            }
            taken += 1;
        }
    })
}

/// The order of day and month to read by: what the person said, unless the file proves the opposite; else what the file
/// proves.
pub(crate) fn date_order(
    input: &Input,
    sniffed: &SniffResult,
    table: &TextTable,
    mapping: &Mapping,
) -> Result<Option<DateOrder>, LoadError> {
    let dates = dates::find(input, sniffed, table, mapping)?;
    match (mapping.date_order, dates.order()) {
        (Some(mapped), Some(proved)) if mapped != proved => {
            let why = match proved {
                DateOrder::DayFirst => text!("load-error-month-first-mapped"),
                DateOrder::MonthFirst => text!("load-error-day-first-mapped"),
            };
            Err(LoadError::Mapping(why.to_owned()))
        }
        (Some(mapped), _) => Ok(Some(mapped)),
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
