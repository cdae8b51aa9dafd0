//! Blocks: up to 65,536 events as one compact byte string per column, with a checksum over all of them.

use crate::events::Columns;
use crate::model::ImportId;

use super::codec::{self, Malformed};

/// Events in a full block.
pub const BLOCK_EVENTS: usize = 1 << 16;

/// The column names of a block, in the order of `Block::columns`.
pub const COLUMN_NAMES: [&str; COLUMNS] = [
    "profile", "time", "source", "event", "channel", "page", "product", "value", "campaign", "device", "country",
    "text", "record",
];

/// Columns of a block.
pub(super) const COLUMNS: usize = 13;

/// The place of the column that is empty where no event is of an order, deal or ticket.
pub(super) const RECORD: usize = 12;

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
    #[error("its checksum does not match")]
    Checksum,
    /// The checksum matches but the columns cannot be read.
    #[error(transparent)]
    Malformed(#[from] Malformed),
}

/// The places in the columns in memory that one block fills.
pub struct Slots<'a> {
    /// Profile of each event.
    pub profile: &'a mut [u32],
    /// Time.
    pub time: &'a mut [i64],
    /// Source.
    pub source: &'a mut [u8],
    /// Event name, channel, page, product, campaign, device, country, text: see `Slots::codes_of`.
    pub codes: [&'a mut [u32]; 8],
    /// Money.
    pub value: &'a mut [f64],
    /// Order, deal or ticket; without room where nobody asks.
    pub record: &'a mut [u64],
}

impl Block {
    pub(super) fn compute_checksum(&self) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        for number in [self.import, self.number, self.n] {
            hasher.update(&number.to_le_bytes());
        }
        hasher.update(&self.first_ms.to_le_bytes());
        hasher.update(&self.last_ms.to_le_bytes());
        // Blocks that were written before there were orders, deals and tickets have none.
        let there = if self.columns[RECORD].is_empty() { RECORD } else { COLUMNS };
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
    pub fn decode_unchecked(&self, slots: &mut Slots<'_>) -> Result<(), Malformed> {
        codec::decode_codes(&self.columns[0], slots.profile)?;
        codec::decode_numbers(&self.columns[1], slots.time, |v| v)?;
        codec::decode_numbers(&self.columns[2], slots.source, |v| v as u8)?;
        codec::decode_amounts(&self.columns[7], slots.value)?;
        for (slot, column) in slots.codes.iter_mut().zip([3, 4, 5, 6, 8, 9, 10, 11]) {
            codec::decode_codes(&self.columns[column], slot)?;
        }
        match slots.record.is_empty() {
            true => Ok(()),
            false => codec::decode_sparse(&self.columns[RECORD], slots.record),
        }
    }

    /// Bytes of all columns.
    pub fn bytes(&self) -> usize {
        self.columns.iter().map(Vec::len).sum()
    }
}

/// Columns of `n` events for [`Slots`] to fill, that of orders, deals and tickets absent; all zeros until then, which the
/// system hands out without writing them.
pub fn zeroed_columns(n: usize) -> Columns {
    Columns {
        profile: vec![0; n],
        time: vec![0; n],
        source: vec![0; n],
        event: vec![0; n],
        channel: vec![0; n],
        page: vec![0; n],
        product: vec![0; n],
        value: vec![0.0; n],
        campaign: vec![0; n],
        device: vec![0; n],
        country: vec![0; n],
        text: vec![0; n],
        record: Vec::new(),
    }
}

/// Cuts `columns` into consecutive slots of the given lengths, which must add up to their length.
pub fn slots(columns: &mut Columns, lengths: impl Iterator<Item = usize>) -> Vec<Slots<'_>> {
    let mut profile = columns.profile.as_mut_slice();
    let mut time = columns.time.as_mut_slice();
    let mut source = columns.source.as_mut_slice();
    let mut value = columns.value.as_mut_slice();
    let mut record = columns.record.as_mut_slice();
    let mut codes = [
        columns.event.as_mut_slice(),
        columns.channel.as_mut_slice(),
        columns.page.as_mut_slice(),
        columns.product.as_mut_slice(),
        columns.campaign.as_mut_slice(),
        columns.device.as_mut_slice(),
        columns.country.as_mut_slice(),
        columns.text.as_mut_slice(),
    ];
    #[expect(clippy::mut_mut, reason = "the rest of the slice stays with the caller")]
    fn cut<'a, T>(from: &mut &'a mut [T], n: usize) -> &'a mut [T] {
        let (head, tail) = std::mem::take(from).split_at_mut(n);
        *from = tail;
        head
    }
    lengths
        .map(|n| Slots {
            profile: cut(&mut profile, n),
            time: cut(&mut time, n),
            source: cut(&mut source, n),
            codes: codes.each_mut().map(|column| cut(column, n)),
            value: cut(&mut value, n),
            record: if record.is_empty() { &mut [] } else { cut(&mut record, n) },
        })
        .collect()
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
        columns.record = (0..n).map(|i| if i % 40 < 3 { u64::from(i / 40) << 40 | 7 } else { 0 }).collect();
        columns
    }

    fn decode(block: &Block) -> Result<Columns, BlockError> {
        let mut columns = zeroed_columns(block.n as usize);
        columns.record = vec![0; block.n as usize];
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
        assert!(block.bytes() < 1000 * 16, "{} bytes", block.bytes());
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
            let mut all = slots(&mut room, std::iter::once(n as usize));
            block.decode_unchecked(&mut all[0]).ok();
        }
    }
}
