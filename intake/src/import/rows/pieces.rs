//! A file as pieces of text that end with complete records.

use crate::import::error::LoadError;
use crate::import::map::likely_headers::has_likely_headers;
use crate::import::map::mapping::TableKind;
use crate::import::open::reader::{TextReader, repair_utf8};
use crate::import::open::table_input::Input;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::TextTable;
use crate::import::rows::orders::OrderReader;
use crate::import::rows::piece::Piece;
use crate::import::rows::plan::Plan;
use crate::import::rows::products::products;
use crate::import::rows::shaped::shaped;
use crate::import::rows::spend::spend;
use crate::import::rows::{event_rows, parse};
use crate::model::{RejectCode, RejectReason};

/// Bytes per piece: enough rows that merging its dictionaries is cheap, few enough that they stay in the cache.
pub(crate) const PIECE: usize = 2 << 20;

/// A record longer than this is no record.
const LONGEST_RECORD: usize = 64 << 20;

/// Cuts a file into pieces; the lines before the first row are left out.
pub(crate) struct Pieces {
    reader: TextReader,
    file: String,
    rest: Vec<u8>,
    /// Bytes of text still to be dropped at the start.
    skip: usize,
    done: bool,
}

/// A piece of text.
pub(crate) struct Text {
    pub bytes: Vec<u8>,
    /// Whether it is the last.
    pub last: bool,
    /// Bytes of the file that were read for it.
    pub read: u64,
}

impl Pieces {
    pub(crate) fn open(input: &Input, sniffed: &SniffResult, table: &TextTable) -> Result<Self, LoadError> {
        let reader = TextReader::open(input, sniffed.format.encoding)?;
        Ok(Self { reader, file: sniffed.file.clone(), rest: Vec::new(), skip: table.body, done: false })
    }

    /// The next piece; `None` after the last.
    pub(crate) fn next(&mut self, table: &TextTable) -> Result<Option<Text>, LoadError> {
        self.next_into(Vec::new(), table)
    }

    /// The next piece in the room of `text`; `None` after the last.
    pub(crate) fn next_into(&mut self, mut text: Vec<u8>, table: &TextTable) -> Result<Option<Text>, LoadError> {
        if self.done {
            return Ok(None);
        }
        let before = self.reader.bytes_read();
        text.clear();
        text.reserve(PIECE + (64 << 10));
        text.append(&mut self.rest);
        loop {
            self.reader.read(&mut text, PIECE)?;
            self.drop_start(&mut text);
            self.done = self.reader.is_done();
            let complete = table.dialect.complete(&text, self.done);
            if complete > 0 || self.done {
                self.rest = text.split_off(complete);
                repair_utf8(&mut text);
                return Ok(Some(Text { bytes: text, last: self.done, read: self.reader.bytes_read() - before }));
            }
            if text.len() > LONGEST_RECORD {
                return Err(LoadError::no_lines(self.file.clone()));
            }
        }
    }

    /// Leaves out what stands before the first row. Lines are repaired first, as the table's beginning was measured on
    /// repaired text.
    fn drop_start(&mut self, text: &mut Vec<u8>) {
        if self.skip > 0 {
            let cut = memchr::memrchr(b'\n', text).map_or(text.len(), |i| i + 1);
            let tail = text.split_off(cut);
            repair_utf8(text);
            text.extend_from_slice(&tail);
            let gone = self.skip.min(text.len());
            text.drain(..gone);
            self.skip = 0;
        }
    }

    /// Hash of the file's bytes, after the last piece.
    pub(crate) fn file_hash(&self) -> u64 {
        self.reader.file_hash()
    }
}

/// Reads pieces of text into pieces of data: in parallel, or in file order where rows depend on those before.
pub(crate) struct PieceReader<'p> {
    table: &'p TextTable,
    plan: &'p Plan,
    orders: Option<OrderReader<'p>>,
}

impl<'p> PieceReader<'p> {
    pub(crate) fn new(table: &'p TextTable, plan: &'p Plan) -> Self {
        let orders = plan.in_order().then(|| OrderReader::new(table, plan));
        Self { table, plan, orders }
    }

    /// Reads some texts, in order.
    pub(crate) fn read(&mut self, texts: &[Text]) -> Vec<Piece> {
        use rayon::prelude::*;
        let (table, plan) = (self.table, self.plan);
        match &mut self.orders {
            Some(orders) => texts.iter().map(|text| orders_of_text(orders, table, text)).collect(),
            None => texts.par_iter().map(|t| parse_text(table, plan, &t.bytes)).collect(),
        }
    }
}

/// Reads a text whose rows go on with those before it.
pub(crate) fn orders_of_text(orders: &mut OrderReader<'_>, table: &TextTable, text: &Text) -> Piece {
    let mut piece = orders.read(&text.bytes, text.last);
    note_likely_headers(table, &text.bytes, &mut piece);
    piece
}

/// Looks for lines of a text that may name the columns of another table.
fn note_likely_headers(table: &TextTable, text: &[u8], piece: &mut Piece) {
    if !table.dialect.json && table.header_line.is_some() && !piece.may_name_columns {
        piece.may_name_columns = has_likely_headers(&table.dialect, text);
    }
}

/// Reads a text whose rows do not depend on those before it.
pub(crate) fn parse_text(table: &TextTable, plan: &Plan, text: &[u8]) -> Piece {
    let mut piece = match (&plan.shape, plan.kind) {
        (Some(shape), _) => shaped(table, plan, shape.as_ref(), text),
        (None, TableKind::People) => parse::people(table, plan, text),
        (None, TableKind::Spend) => spend(table, plan, text),
        (None, TableKind::Products) => products(table, plan, text),
        (None, _) => event_rows::events(table, plan, text),
    };
    // A row that counts as an event has a time, which has digits: none of them names columns.
    let has_times = plan.shape.is_none() && plan.kind == TableKind::Events;
    if !has_times || !piece.is_plain {
        note_likely_headers(table, text, &mut piece);
    }
    if let Some(why) = plan.short_rows {
        let short = RejectReason::Code(RejectCode::TooFewFields);
        piece.rejects.iter_mut().filter(|r| r.reason == short).for_each(|r| r.reason = why.into());
    }
    piece
}
