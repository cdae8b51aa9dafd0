//! The table of packed events: what analyses ask first is worked out piece by piece; columns stay in their blocks until they
//! are asked for or written.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::events::automation::MAIL_PROXY;
use crate::events::traffic::{FoundTraffic, robots};
use crate::events::{
    BitSet, Column, Dimension, Dimensions, EventTable, Journeys, Lazy, Naming, People, Properties, PropertyValues,
    RawColumns, SessionStarts, TableProperty, Traffic, UnreadableColumn,
};
use crate::model::{PropertyId, PropertyKind, Rules, Settings};
use crate::store::codec::MalformedBytes;
use crate::store::packed::{Order, PackedEvents};

/// Events of one piece of work, and a few more: customers stay whole.
const PIECE: usize = 1 << 16;

/// A table whose columns lie in packed blocks.
pub struct PackedTable {
    /// The events, sorted, joined and named.
    pub table: EventTable,
    pub(super) columns: PackedColumns,
}

/// Columns in packed blocks, in the order of the table.
#[derive(Clone)]
pub(super) struct PackedColumns {
    events: Arc<PackedEvents>,
    positions: Arc<Vec<u32>>,
}

/// What is worked out of the events of some customers.
struct Piece {
    traffic: FoundTraffic,
    session_starts: BitSet,
    ends: (i64, i64),
}

/// What pieces are worked out by.
struct Work<'a> {
    columns: &'a PackedColumns,
    naming: Naming,
    robots: &'a [bool],
    dims: Lazy<Dimensions>,
    settings: &'a Settings,
}

impl PackedEvents {
    /// Sorts and names the events of `people`, and looks who is to be left out. `None` where the blocks are not whole.
    pub fn into_table(
        self,
        people: People,
        dims: Dimensions,
        rules: &Rules,
        settings: &Settings,
    ) -> Option<PackedTable> {
        table(self, people, dims.into(), rules, settings).ok()
    }
}

fn table(
    mut events: PackedEvents,
    people: People,
    dims: Lazy<Dimensions>,
    rules: &Rules,
    settings: &Settings,
) -> Result<PackedTable, MalformedBytes> {
    let Order { offsets, positions } = events.order(&people)?;
    events.forget(Column::Profile);
    let n = positions.len();
    let order = events.orders(&positions)?;
    let columns = PackedColumns { events: events.into(), positions: positions.into() };
    let robots = robots(&dims, &settings.traffic);
    let naming = naming(&columns, rules, &dims)?;
    let work = Work { columns: &columns, naming, robots: &robots, dims: dims.clone(), settings };
    let (mut touchpoint, mut channel) = (vec![0; n], vec![0; n]);
    let found = work.all(&offsets, &mut touchpoint, &mut channel)?;
    let (mut traffic, mut starts) = (FoundTraffic::default(), BitSet::new(n));
    let (mut first, mut last) = (i64::MAX, i64::MIN);
    for (customers, piece) in pieces(&offsets).into_iter().zip(found) {
        let begin = offsets[customers.start];
        piece.session_starts.iter().for_each(|i| starts.insert(begin + i));
        traffic.append(customers.start as u32, begin, piece.traffic);
        (first, last) = (first.min(piece.ends.0), last.max(piece.ends.1));
    }
    let ends = if n == 0 { (0, 0) } else { (first, last) };
    let names = work.naming.names;
    let mut table = EventTable::of_customers(offsets, ends, dims);
    table.time = columns.later(|columns, all| columns.times(all));
    table.source = columns.later(|columns, all| columns.sources(all));
    table.raw_value = columns.later(|columns, all| columns.money(all));
    table.amount = table.raw_value.clone();
    table.value = table.raw_value.clone();
    for (dimension, column) in table.dimensions_mut() {
        *column = columns.later(move |columns, all| columns.codes(dimension, all));
    }
    table.order = order.into();
    table.properties = columns.properties(&work.dims.properties)?;
    table.session_starts = Some(SessionStarts { gap_ms: gap_ms(settings), starts: starts.into() });
    let traffic = Traffic::found(&table, &people, robots, &settings.traffic, traffic);
    table.take_traffic(traffic, &settings.traffic);
    table.take_named(people, names, touchpoint, channel);
    Ok(PackedTable { table, columns })
}

/// Ranges of customers with about [`PIECE`] events each, as ranges of where customers begin: with one end more.
fn pieces(offsets: &[u32]) -> Vec<Range<usize>> {
    let (mut pieces, mut first) = (Vec::new(), 0);
    for (ix, &end) in offsets.iter().enumerate().skip(1) {
        if (end - offsets[first]) as usize >= PIECE || ix + 1 == offsets.len() {
            pieces.push(first..ix + 1);
            first = ix;
        }
    }
    pieces
}

/// The rules made ready for all raw names there are.
fn naming(columns: &PackedColumns, rules: &Rules, dims: &Dimensions) -> Result<Naming, MalformedBytes> {
    let n = columns.positions.len();
    let mut whole = Ok(());
    let naming = Naming::new(rules, dims, |counter| {
        let all = columns.events.len() == n;
        // where every event is somebody's, block by block: that needs no order
        let pieces = if all { columns.events.num_blocks() } else { n.div_ceil(PIECE) };
        let count = |piece: usize| {
            let events = piece * PIECE..((piece + 1) * PIECE).min(n);
            let codes = |dimension| match all {
                true => columns.events.codes_of_block(Column::Dimension(dimension), piece),
                false => columns.codes(dimension, events.clone()),
            };
            let (event, page) = (codes(Dimension::Event)?, codes(Dimension::Page)?);
            Ok(counter.count(&event, &page, &codes(Dimension::Channel)?))
        };
        let counted = (0..pieces).into_par_iter().map(count);
        let counts = counted.try_reduce(Default::default, |a, b| Ok(a.merged(b)));
        let none = counter.count(&[], &[], &[]);
        counts.map_or_else(
            |malformed| {
                whole = Err(malformed);
                none
            },
            |counts| counts.merged(counter.count(&[], &[], &[])),
        )
    });
    whole.map(|()| naming)
}

fn gap_ms(settings: &Settings) -> i64 {
    i64::from(settings.session_gap_minutes) * 60_000
}

impl Work<'_> {
    /// Works out what is asked of all customers, and the touchpoint and channel of each event, in parallel.
    fn all(&self, offsets: &[u32], touchpoint: &mut [u16], channel: &mut [u8]) -> Result<Vec<Piece>, MalformedBytes> {
        let (mut touchpoint, mut channel) = (touchpoint, channel);
        let mut tasks = Vec::new();
        for customers in pieces(offsets) {
            let offsets = &offsets[customers];
            let n = (offsets[offsets.len() - 1] - offsets[0]) as usize;
            let (names, more_names) = std::mem::take(&mut touchpoint).split_at_mut(n);
            let (channels, more_channels) = std::mem::take(&mut channel).split_at_mut(n);
            (touchpoint, channel) = (more_names, more_channels);
            tasks.push((offsets, names, channels));
        }
        tasks.into_par_iter().map(|(offsets, names, channels)| self.piece(offsets, names, channels)).collect()
    }

    /// Works out what is asked of the customers who begin at `offsets`; the last is where they end.
    fn piece(&self, offsets: &[u32], names: &mut [u16], channels: &mut [u8]) -> Result<Piece, MalformedBytes> {
        let start = offsets[0];
        let events = start as usize..offsets[offsets.len() - 1] as usize;
        let offsets: Vec<u32> = offsets.iter().map(|offset| offset - start).collect();
        let codes = |dimension| self.columns.codes(dimension, events.clone());
        let (event, page) = (codes(Dimension::Event)?, codes(Dimension::Page)?);
        let (channel, source) = (codes(Dimension::Channel)?, self.columns.sources(events.clone())?);
        let time = self.columns.times(events.clone())?;
        let raw = RawColumns { event: &event, page: &page, channel: &channel, source: &source };
        let (touchpoint, channel) = self.naming.apply(raw, Journeys { offsets: &offsets, time: &time });
        names.copy_from_slice(&touchpoint);
        channels.copy_from_slice(&channel);
        let ends = time.iter().fold((i64::MAX, i64::MIN), |(low, high), &t| (low.min(t), high.max(t)));
        let mut table = EventTable::of_customers(offsets, ends, self.dims.clone());
        table.time = time.into();
        table.names = Arc::clone(&self.naming.names);
        (table.touchpoint, table.page, table.source) = (touchpoint.into(), page.into(), source.into());
        if self.robots.contains(&true) || self.dims.device.code(MAIL_PROXY).is_some() {
            table.device = codes(Dimension::Device)?.into();
        }
        let traffic = FoundTraffic::of(&table, self.robots, &self.settings.traffic);
        let session_starts = SessionStarts::of(&table, gap_ms(self.settings));
        Ok(Piece { traffic, session_starts, ends })
    }
}

impl PackedColumns {
    fn later<T: 'static>(
        &self,
        read: impl Fn(&Self, Range<usize>) -> Result<Vec<T>, MalformedBytes> + Send + 'static,
    ) -> Lazy<Vec<T>> {
        let own = self.clone();
        Lazy::later(move || {
            read(&own, 0..own.positions.len()).map_err(|malformed| UnreadableColumn(malformed.to_string()))
        })
    }

    /// The properties that some event has.
    fn properties(&self, known: &Properties) -> Result<Vec<TableProperty>, MalformedBytes> {
        let of = |(id, kind): (PropertyId, PropertyKind)| {
            let values = match kind {
                PropertyKind::Text => PropertyValues::Codes(self.later(move |own, all| own.property_codes(id, all))),
                PropertyKind::Number => {
                    PropertyValues::Numbers(self.later(move |own, all| own.property_numbers(id, all)))
                }
            };
            let property = known.0.get(usize::from(id)).ok_or(MalformedBytes)?.property.clone();
            Ok(TableProperty { id, property, values })
        };
        self.events.property_list()?.into_iter().map(of).collect()
    }

    /// Codes of a property of some events.
    pub(super) fn property_codes(&self, id: PropertyId, events: Range<usize>) -> Result<Vec<u32>, MalformedBytes> {
        self.events.property_codes(id, &self.positions[events])
    }

    /// Numbers of a property of some events.
    pub(super) fn property_numbers(&self, id: PropertyId, events: Range<usize>) -> Result<Vec<f64>, MalformedBytes> {
        self.events.property_numbers(id, &self.positions[events])
    }

    /// Codes of some events of the table.
    pub(super) fn codes(&self, dimension: Dimension, events: Range<usize>) -> Result<Vec<u32>, MalformedBytes> {
        self.events.codes(Column::Dimension(dimension), &self.positions[events])
    }

    /// The code that all events of the table have.
    pub(super) fn code_of_all(&self, dimension: Dimension) -> Option<u32> {
        self.events.code_of_all(Column::Dimension(dimension)).ok().flatten()
    }

    /// The source that all events have.
    pub(super) fn source_of_all(&self) -> Option<u8> {
        self.events.number_of_all(Column::Source).ok().flatten().map(|source| source as u8)
    }

    /// Times of some events.
    pub(super) fn times(&self, events: Range<usize>) -> Result<Vec<i64>, MalformedBytes> {
        self.events.values(Column::Time, &self.positions[events], |time| time)
    }

    /// Sources of some events.
    pub(super) fn sources(&self, events: Range<usize>) -> Result<Vec<u8>, MalformedBytes> {
        self.events.values(Column::Source, &self.positions[events], |source| source as u8)
    }

    /// Money of some events.
    pub(super) fn money(&self, events: Range<usize>) -> Result<Vec<f64>, MalformedBytes> {
        self.events.money(&self.positions[events])
    }
}
