//! Blocks: up to 65,536 events as one compact byte string per column, with a checksum over all of them.

use crate::events::{Column, Columns, PerDimension, PropertyValues};
use crate::model::ImportId;
use crate::texts::text;

use super::codec::{self, MalformedBytes};
use super::properties::{self, PropertySlots};

/// Events in a full block.
pub const BLOCK_EVENTS: usize = 1 << 16;

/// How many columns a block has.
pub(super) const COLUMNS: usize = Column::ALL.len();

/// The column names of a block, in the order of `Block::columns`.
pub const COLUMN_NAMES: [&str; COLUMNS] = {
    let mut names = [""; COLUMNS];
    let mut place = 0;
    while place < COLUMNS {
        names[place] = Column::ALL[place].word();
        place += 1;
    }
    names
};

/// A block as it lies in the project file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The import it belongs to.
    pub import: ImportId,
    /// Its number within the import.
    pub number: u32,
    /// How many events it holds.
    pub n: u32,
    /// Time of its first event, ms UTC.
    pub first_ms: i64,
    /// Time of its last event, ms UTC.
    pub last_ms: i64,
    /// CRC-32 of everything else.
    pub checksum: u32,
    /// One byte string per column, see [`COLUMN_NAMES`].
    pub columns: [Vec<u8>; COLUMNS],
}

/// Why a block cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// Some byte is not what was written.
    #[error("{}", text!("store-block-checksum"))]
    Checksum,
    /// The checksum matches but the columns cannot be read.
    #[error(transparent)]
    Malformed(#[from] MalformedBytes),
}

/// The places in the columns in memory that one block fills.
pub struct Slots<'a> {
    /// Profile of each event.
    pub profile: &'a mut [u32],
    /// Times of the events, ms UTC.
    pub time: &'a mut [i64],
    /// Sources, as indices in `dims.source`.
    pub source: &'a mut [u8],
    /// Codes of what the events say.
    pub codes: PerDimension<&'a mut [u32]>,
    /// Amounts of money, `NaN` where there is none.
    pub value: &'a mut [f64],
    /// Order, deal or ticket; without room where nobody asks.
    pub record: &'a mut [u64],
    /// Properties; none where nobody asks.
    pub(super) properties: PropertySlots<'a>,
}

impl Block {
    pub(super) fn compute_checksum(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        for number in [self.import, self.number, self.n] {
            hasher.update(&number.to_le_bytes());
        }
        hasher.update(&self.first_ms.to_le_bytes());
        hasher.update(&self.last_ms.to_le_bytes());
        // Blocks that were written before there was an optional column have none.
        let optional = self.columns[Column::REQUIRED..].iter().rposition(|column| !column.is_empty());
        let there = Column::REQUIRED + optional.map_or(0, |last| last + 1);
        for column in &self.columns[..there] {
            // With the lengths, so that bytes cannot move from one column to the next unseen.
            hasher.update(&(column.len() as u64).to_le_bytes());
            hasher.update(column);
        }
        hasher.finalize()
    }

    /// Checks every byte and fills `slots`, which must have room for exactly `n` events.
    pub fn decode(&self, slots: &mut Slots<'_>) -> Result<(), BlockError> {
        if self.compute_checksum() != self.checksum {
            return Err(BlockError::Checksum);
        }
        self.decode_unchecked(slots)?;
        Ok(())
    }

    /// Fills `slots` without looking at the checksum: refuses what makes no sense, never panics.
    pub fn decode_unchecked(&self, slots: &mut Slots<'_>) -> Result<(), MalformedBytes> {
        for (column, bytes) in Column::ALL.into_iter().zip(&self.columns) {
            match column {
                Column::Profile => codec::decode_codes(bytes, slots.profile)?,
                Column::Time => codec::decode_numbers(bytes, slots.time, |v| v)?,
                Column::Source => codec::decode_numbers(bytes, slots.source, |v| v as u8)?,
                Column::Dimension(dimension) => codec::decode_codes(bytes, slots.codes[dimension])?,
                Column::Value => codec::decode_amounts(bytes, slots.value)?,
                Column::Record if slots.record.is_empty() => {}
                Column::Record => codec::decode_sparse(bytes, slots.record)?,
                Column::Properties => properties::decode(bytes, &mut slots.properties)?,
            }
        }
        Ok(())
    }

    /// The bytes of a column.
    pub(super) fn column(&self, column: Column) -> &[u8] {
        &self.columns[column.place()]
    }

    /// Length of all columns together, bytes.
    pub fn bytes(&self) -> usize {
        self.columns.iter().map(Vec::len).sum()
    }
}

/// Columns of `n` events for [`Slots`] to fill, that of orders, deals and tickets absent; all zeros until then, which the
/// system hands out without writing them.
pub fn zeroed_columns(n: usize) -> Columns {
    let mut columns = Columns {
        profile: vec![0; n],
        time: vec![0; n],
        source: vec![0; n],
        value: vec![0.0; n],
        ..Columns::default()
    };
    columns.dimensions_mut().map(|column| *column = vec![0; n]);
    columns
}

/// All columns as one slot.
fn whole(columns: &mut Columns) -> Slots<'_> {
    let Columns { profile, time, source, event, channel, page, product, value, .. } = columns;
    let Columns { campaign, device, country, text, record, properties, .. } = columns;
    let codes = PerDimension { event, channel, page, product, campaign, device, country, text };
    let properties = properties.iter_mut().map(|(&id, values)| (id, values.as_mut_slices())).collect();
    Slots { profile, time, source, codes: codes.map(Vec::as_mut_slice), value, record, properties }
}

/// Cuts `columns` into consecutive slots of the given lengths, which must add up to their length.
pub fn slots(columns: &mut Columns, lengths: impl Iterator<Item = usize>) -> Vec<Slots<'_>> {
    let mut rest = whole(columns);
    lengths
        .map(|n| Slots {
            profile: cut(&mut rest.profile, n),
            time: cut(&mut rest.time, n),
            source: cut(&mut rest.source, n),
            codes: rest.codes.as_mut().map(|column| cut(column, n)),
            value: cut(&mut rest.value, n),
            record: if rest.record.is_empty() { &mut [] } else { cut(&mut rest.record, n) },
            properties: rest.properties.iter_mut().map(|(id, values)| (*id, cut_values(values, n))).collect(),
        })
        .collect()
}

fn cut_values<'a>(
    from: &mut PropertyValues<&'a mut [u32], &'a mut [f64]>,
    n: usize,
) -> PropertyValues<&'a mut [u32], &'a mut [f64]> {
    match from {
        PropertyValues::Codes(codes) => PropertyValues::Codes(cut(codes, n)),
        PropertyValues::Numbers(numbers) => PropertyValues::Numbers(cut(numbers, n)),
    }
}

#[expect(clippy::mut_mut, reason = "the rest of the slice stays with the caller")]
fn cut<'a, T>(from: &mut &'a mut [T], n: usize) -> &'a mut [T] {
    let (head, tail) = std::mem::take(from).split_at_mut(n);
    *from = tail;
    head
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample(n: u32) -> Columns {
        let mut columns = zeroed_columns(n as usize);
        for i in 0..n {
            let at = i as usize;
            columns.profile[at] = i / 7;
            columns.time[at] = 1_700_000_000_000 + i64::from(i) * 1000;
            columns.event[at] = i % 30;
            columns.value[at] = if i % 10 == 0 { f64::from(i) + 0.25 } else { f64::NAN };
            columns.text[at] = if i % 50 == 0 { i } else { u32::MAX };
        }
        let plans = (0..n).map(|i| if i % 3 == 0 { i % 5 } else { u32::MAX }).collect();
        columns.properties.insert(2, PropertyValues::Codes(plans));
        columns.properties.insert(7, PropertyValues::Numbers((0..n).map(|i| f64::from(i) / 4.0).collect()));
        columns.record = (0..n).map(|i| if i % 40 < 3 { u64::from(i / 40) << 40 | 7 } else { 0 }).collect();
        columns
    }

    fn decode(block: &Block) -> Result<Columns, BlockError> {
        let mut columns = zeroed_columns(block.n as usize);
        columns.record = vec![0; block.n as usize];
        let entries = properties::entries(block.column(Column::Properties)).unwrap_or_default();
        columns.properties = properties::columns_of(entries, block.n as usize);
        let mut all = slots(&mut columns, std::iter::once(block.n as usize));
        block.decode(&mut all[0])?;
        Ok(columns)
    }

    fn same(a: &Columns, b: &Columns) -> bool {
        format!("{a:?}") == format!("{b:?}")
    }

    #[test]
    fn a_block_comes_back() {
        let columns = sample(1000);
        let positions: Vec<u32> = (0..1000).collect();
        let block = Block::encode(3, 1, &columns, &positions);
        assert!(same(&decode(&block).unwrap(), &columns));
        assert!(block.bytes() < 1000 * 20, "{} bytes", block.bytes());
        let none = Block::encode(3, 1, &columns, &[]);
        assert_eq!(decode(&none).unwrap().len(), 0);
    }

    proptest! {
        #[test]
        fn a_flipped_bit_anywhere_is_detected(column in 0usize..COLUMNS, at: prop::sample::Index, bit in 0u32..8) {
            let columns = sample(300);
            let mut block = Block::encode(1, 0, &columns, &(0..300).collect::<Vec<_>>());
            let bytes = &mut block.columns[column];
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            prop_assert_eq!(decode(&block).unwrap_err(), BlockError::Checksum);
        }

        #[test]
        fn mutated_bytes_never_panic(
            column in 0usize..COLUMNS, cut: prop::sample::Index, junk in prop::collection::vec(any::<u8>(), 0..40), n in 0u32..400
        ) {
            let columns = sample(300);
            let mut block = Block::encode(1, 0, &columns, &(0..300).collect::<Vec<_>>());
            let bytes = &mut block.columns[column];
            bytes.truncate(cut.index(bytes.len() + 1));
            bytes.extend(junk);
            block.n = n;
            let mut room = zeroed_columns(n as usize);
            room.record = vec![0; n as usize];
            let entries = properties::entries(block.column(Column::Properties)).unwrap_or_default();
            room.properties = properties::columns_of(entries, n as usize);
            let mut all = slots(&mut room, std::iter::once(n as usize));
            block.decode_unchecked(&mut all[0]).ok();
        }
    }
}
