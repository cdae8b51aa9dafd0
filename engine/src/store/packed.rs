//! All events of a project as their blocks hold them, read value by value without unpacking whole columns: what a large
//! project needs to be sorted in a fraction of the memory that its columns take.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use rayon::prelude::*;
use rusqlite::Connection;

use crate::events::{Codec, Column, People, has_life, sort_each};
use crate::model::{NONE_U32, PropertyId, PropertyKind};

use super::block::{BLOCK_EVENTS, Block, COLUMNS};
use super::block_rows;
use super::codec::{self, Amounts, MalformedBytes, Numbers};
use super::properties;
use super::{Store, StoreError};

/// The blocks of all imports that count. A *position* is the number of a block and the place of an event in it, in one
/// `u32`: a block holds at most 65,536 events.
#[derive(Default)]
pub struct PackedEvents {
    /// How many events each block holds.
    lengths: Vec<usize>,
    /// The bytes of each column, by block.
    columns: [Vec<Vec<u8>>; COLUMNS],
}

/// Positions of events, by customer and time.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// Where each customer's events begin, one more at the end.
    pub offsets: Vec<u32>,
    /// The position of each event in the blocks, in that order.
    pub positions: Vec<u32>,
}

impl Store {
    /// The blocks of all events that count. `None` where what counts depends on more than the blocks (orders, deals and
    /// tickets of which several imports tell), or a block is not whole: then [`Store::read`] reads and tells everything.
    pub fn packed_events(&self) -> Result<Option<PackedEvents>, StoreError> {
        PackedEvents::read(&self.conn).map_err(|e| self.error(&e))
    }
}

impl PackedEvents {
    fn read(conn: &Connection) -> rusqlite::Result<Option<Self>> {
        // Only numbers are brought into order: of rows with their columns, `SQLite` would keep all in memory to sort them.
        let mut list = conn.prepare(
            "SELECT b.id FROM event_block b NOT INDEXED JOIN import i NOT INDEXED ON i.id = b.import_id
             WHERE i.state = 'active' ORDER BY b.import_id, b.block_no, b.id",
        )?;
        let rows: Vec<i64> = list.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut packed = Self::default();
        for row in rows {
            let block = block_rows::read(conn, row)?;
            if block.compute_checksum() != block.checksum || !packed.push(block) {
                return Ok(None);
            }
        }
        Ok(packed.is_whole().then_some(packed))
    }

    /// Adds a block. `false` for one that does not say alone what counts of it, or that is one too many.
    pub(super) fn push(&mut self, block: Block) -> bool {
        let n = block.n as usize;
        let told_again = || {
            let mut records = vec![0; n];
            codec::decode_sparse(block.column(Column::Record), &mut records).is_err()
                || records.into_iter().any(has_life)
        };
        if n > BLOCK_EVENTS || self.lengths.len() == BLOCK_EVENTS || told_again() {
            return false;
        }
        self.lengths.push(n);
        self.columns.iter_mut().zip(block.columns).for_each(|(column, bytes)| column.push(bytes));
        true
    }

    /// Keeps so many blocks, the first ones.
    pub(super) fn truncate(&mut self, blocks: usize) {
        self.lengths.truncate(blocks);
        self.columns.iter_mut().for_each(|column| column.truncate(blocks));
    }

    /// Whether every block can be read.
    fn is_whole(&self) -> bool {
        Column::ALL.into_iter().all(|column| match column.codec() {
            Codec::Codes | Codec::Numbers | Codec::Bytes => self.numbers(column).is_ok(),
            Codec::Amounts => self.amounts().is_ok(),
            // read when the blocks were
            Codec::Sparse => true,
            Codec::Properties => self.property_list().is_ok(),
        })
    }

    /// The bytes of a column, by block.
    fn column(&self, column: Column) -> &[Vec<u8>] {
        &self.columns[column.place()]
    }

    fn numbers(&self, column: Column) -> Result<Vec<Numbers<'_>>, MalformedBytes> {
        self.column(column).iter().zip(&self.lengths).map(|(bytes, &n)| Numbers::of(bytes, n)).collect()
    }

    fn amounts(&self) -> Result<Vec<Amounts<'_>>, MalformedBytes> {
        let blocks = self.column(Column::Value).iter().zip(&self.lengths);
        blocks.map(|(bytes, &n)| Amounts::of(bytes, n)).collect()
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.lengths.iter().sum()
    }

    /// Whether there are no events.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The order of the table: by customer, then time, then as they were imported. Events of nobody are left out.
    pub(super) fn order(&self, people: &People) -> Result<Order, MalformedBytes> {
        let profiles: Vec<(&[u8], usize)> =
            self.column(Column::Profile).iter().map(Vec::as_slice).zip(self.lengths.iter().copied()).collect();
        // Each thread takes blocks that follow each other: first it counts, then it knows where its events of each go.
        let share = profiles.len().div_ceil(rayon::current_num_threads()).max(1);
        let mut counts: Vec<Vec<u32>> = profiles
            .par_chunks(share)
            .map(|blocks| {
                let mut counts = vec![0u32; people.len()];
                each_block_of_customers(blocks, people, |_, customers| {
                    for &customer in customers {
                        if let Some(count) = counts.get_mut(customer as usize) {
                            *count += 1;
                        }
                    }
                })?;
                Ok(counts)
            })
            .collect::<Result<_, MalformedBytes>>()?;
        let offsets = starts_of_shares(&mut counts, people.len());
        let positions: Vec<AtomicU32> =
            std::iter::repeat_with(AtomicU32::default).take(offsets[people.len()] as usize).collect();
        profiles.par_chunks(share).zip(counts).enumerate().try_for_each(|(at, (blocks, mut next))| {
            each_block_of_customers(blocks, people, |block, customers| {
                for (i, &customer) in customers.iter().enumerate() {
                    if let Some(place) = next.get_mut(customer as usize) {
                        positions[*place as usize].store(position(at * share + block, i), Ordering::Relaxed);
                        *place += 1;
                    }
                }
            })
        })?;
        let mut positions: Vec<u32> = positions.into_iter().map(AtomicU32::into_inner).collect();
        self.sort_by_time(&offsets, &mut positions)?;
        Ok(Order { offsets, positions })
    }

    /// Brings the events of each customer into the order of time.
    fn sort_by_time(&self, offsets: &[u32], positions: &mut [u32]) -> Result<(), MalformedBytes> {
        let times = self.numbers(Column::Time)?;
        match common_width(&times) {
            Some(3) => sort_each(offsets, positions, |at| get_wide::<3>(&times, at)),
            Some(4) => sort_each(offsets, positions, |at| get_wide::<4>(&times, at)),
            Some(5) => sort_each(offsets, positions, |at| get_wide::<5>(&times, at)),
            _ => sort_each(offsets, positions, |at| get(&times, at)),
        }
        Ok(())
    }

    /// Numbers of the events at `positions`.
    pub(super) fn values<T: Clone>(
        &self,
        column: Column,
        positions: &[u32],
        to: impl Fn(i64) -> T,
    ) -> Result<Vec<T>, MalformedBytes> {
        Ok(gather(&self.numbers(column)?, positions, to))
    }

    /// The number that all events have in a column.
    pub(super) fn number_of_all(&self, column: Column) -> Result<Option<i64>, MalformedBytes> {
        Ok(same_of_all(&self.numbers(column)?))
    }

    /// The code that all events have in a column.
    pub(super) fn code_of_all(&self, column: Column) -> Result<Option<u32>, MalformedBytes> {
        Ok(self.number_of_all(column)?.map(code))
    }

    /// Codes of all events, whosever they are and in no order, block by block.
    pub(super) fn codes_of_block(&self, column: Column, block: usize) -> Result<Vec<u32>, MalformedBytes> {
        let mut codes = vec![0; self.lengths[block]];
        codec::decode_codes(&self.column(column)[block], &mut codes)?;
        Ok(codes)
    }

    /// How many blocks there are.
    pub(super) fn num_blocks(&self) -> usize {
        self.lengths.len()
    }

    /// Codes of the events at `positions`.
    pub(super) fn codes(&self, column: Column, positions: &[u32]) -> Result<Vec<u32>, MalformedBytes> {
        self.values(column, positions, code)
    }

    /// Money of the events at `positions`.
    pub(super) fn money(&self, positions: &[u32]) -> Result<Vec<f64>, MalformedBytes> {
        let blocks = self.amounts()?;
        Ok(positions.iter().map(|&at| blocks[(at >> 16) as usize].get((at & 0xFFFF) as usize)).collect())
    }

    /// The properties that some event has, by number.
    pub(super) fn property_list(&self) -> Result<BTreeMap<PropertyId, PropertyKind>, MalformedBytes> {
        let mut list = BTreeMap::new();
        for (bytes, &n) in self.column(Column::Properties).iter().zip(&self.lengths) {
            for entry in properties::entries(bytes)? {
                let whole = match entry.kind {
                    PropertyKind::Text => Numbers::of(entry.bytes, n).is_ok(),
                    PropertyKind::Number => Amounts::of(entry.bytes, n).is_ok(),
                };
                if !whole || *list.entry(entry.id).or_insert(entry.kind) != entry.kind {
                    return Err(MalformedBytes);
                }
            }
        }
        Ok(list)
    }

    /// What each block has of a property.
    fn property<'a, T>(
        &'a self,
        id: PropertyId,
        read: impl Fn(&'a [u8], usize) -> Result<T, MalformedBytes>,
    ) -> Result<Vec<Option<T>>, MalformedBytes> {
        let of_block = |(bytes, &n): (&'a Vec<u8>, &usize)| {
            let entry = properties::entries(bytes)?.into_iter().find(|entry| entry.id == id);
            entry.map(|entry| read(entry.bytes, n)).transpose()
        };
        self.column(Column::Properties).iter().zip(&self.lengths).map(of_block).collect()
    }

    /// Codes of a property of the events at `positions`.
    pub(super) fn property_codes(&self, id: PropertyId, positions: &[u32]) -> Result<Vec<u32>, MalformedBytes> {
        let blocks = self.property(id, Numbers::of)?;
        let value =
            |&at: &u32| blocks[(at >> 16) as usize].as_ref().map(|block| code(block.get((at & 0xFFFF) as usize)));
        Ok(positions.iter().map(|at| value(at).unwrap_or(NONE_U32)).collect())
    }

    /// Numbers of a property of the events at `positions`.
    pub(super) fn property_numbers(&self, id: PropertyId, positions: &[u32]) -> Result<Vec<f64>, MalformedBytes> {
        let blocks = self.property(id, Amounts::of)?;
        let value = |&at: &u32| blocks[(at >> 16) as usize].as_ref().map(|block| block.get((at & 0xFFFF) as usize));
        Ok(positions.iter().map(|at| value(at).unwrap_or(f64::NAN)).collect())
    }

    /// Numbers of orders of the events at `positions`, as the table holds them; nothing where no event has one.
    pub(super) fn orders(&self, positions: &[u32]) -> Result<Vec<u32>, MalformedBytes> {
        if self.column(Column::Record).iter().all(Vec::is_empty) {
            return Ok(Vec::new());
        }
        let unpack = |(bytes, &n): (&Vec<u8>, &usize)| {
            let mut records = vec![0; n];
            codec::decode_sparse(bytes, &mut records)?;
            Ok(records.into_iter().map(crate::events::shortened_order).collect())
        };
        let blocks: Vec<Vec<u32>> =
            self.column(Column::Record).iter().zip(&self.lengths).map(unpack).collect::<Result<_, MalformedBytes>>()?;
        Ok(positions.par_iter().map(|&at| blocks[(at >> 16) as usize][(at & 0xFFFF) as usize]).collect())
    }

    /// Gives up the bytes of a column.
    pub(super) fn forget(&mut self, column: Column) {
        self.columns[column.place()] = Vec::new();
    }
}

/// From how many events each share has of each of `n` customers, where those of the share begin; and where each customer's
/// begin, one more at the end.
fn starts_of_shares(counts: &mut [Vec<u32>], n: usize) -> Vec<u32> {
    let mut end = 0;
    let mut offsets: Vec<u32> = Vec::with_capacity(n + 1);
    for customer in 0..n {
        offsets.push(end);
        for share in &mut *counts {
            (share[customer], end) = (end, end + share[customer]);
        }
    }
    offsets.push(end);
    offsets
}

/// Calls `each` with the customer of every event, [`NONE_U32`] where it is nobody's, block by block.
fn each_block_of_customers(
    profiles: &[(&[u8], usize)],
    people: &People,
    mut each: impl FnMut(usize, &[u32]),
) -> Result<(), MalformedBytes> {
    let mut customers = vec![0; BLOCK_EVENTS];
    for (block, &(bytes, n)) in profiles.iter().enumerate() {
        let customers = customers.get_mut(..n).ok_or(MalformedBytes)?;
        codec::decode_codes(bytes, customers)?;
        for customer in &mut *customers {
            *customer = people.of_profile.get(*customer as usize).copied().unwrap_or(NONE_U32);
        }
        each(block, customers);
    }
    Ok(())
}

/// The numbers at `positions`. Most columns are as wide in all blocks, and many say the same of every event.
fn gather<T: Clone>(blocks: &[Numbers<'_>], positions: &[u32], to: impl Fn(i64) -> T) -> Vec<T> {
    fn wide<const WIDTH: usize, T>(blocks: &[Numbers<'_>], positions: &[u32], to: impl Fn(i64) -> T) -> Vec<T> {
        positions.iter().map(|&at| to(get_wide::<WIDTH>(blocks, at))).collect()
    }
    if let Some(same) = same_of_all(blocks) {
        return vec![to(same); positions.len()];
    }
    match common_width(blocks) {
        Some(1) => wide::<1, T>(blocks, positions, to),
        Some(2) => wide::<2, T>(blocks, positions, to),
        Some(3) => wide::<3, T>(blocks, positions, to),
        Some(4) => wide::<4, T>(blocks, positions, to),
        _ => positions.iter().map(|&at| to(get(blocks, at))).collect(),
    }
}

/// The number that stands everywhere.
fn same_of_all(blocks: &[Numbers<'_>]) -> Option<i64> {
    let same = blocks.first()?.low();
    blocks.iter().all(|block| block.width() == 0 && block.low() == same).then_some(same)
}

/// The width of the numbers, where it is the same in all blocks.
fn common_width(blocks: &[Numbers<'_>]) -> Option<u8> {
    let width = blocks.first()?.width();
    blocks.iter().all(|block| block.width() == width).then_some(width)
}

#[inline]
fn get_wide<const WIDTH: usize>(blocks: &[Numbers<'_>], at: u32) -> i64 {
    blocks[(at >> 16) as usize].get_wide::<WIDTH>((at & 0xFFFF) as usize)
}

#[inline]
fn position(block: usize, i: usize) -> u32 {
    (block << 16 | i) as u32
}

#[inline]
fn get(blocks: &[Numbers<'_>], at: u32) -> i64 {
    blocks[(at >> 16) as usize].get((at & 0xFFFF) as usize)
}

/// "Nothing here" lies next to the first code.
#[inline]
fn code(number: i64) -> u32 {
    (number as u32).wrapping_sub(1)
}
