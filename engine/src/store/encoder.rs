//! Columns → blocks.

use rayon::prelude::*;

use crate::events::{Column, Columns};
use crate::model::ImportId;

use super::block::{Block, COLUMNS};
use super::{codec, properties};

/// Cuts columns into blocks.
pub struct BlockEncoder<'c> {
    columns: &'c Columns,
    /// The columns of codes, each with its place in a block.
    codes: Vec<(Column, Codes<'c>)>,
    /// Which events have a value: a look at the value of one that has none is saved.
    valued: Vec<bool>,
    /// The source, where all events have the same.
    source: Option<u8>,
}

/// A column of codes, as narrow as it can be: blocks gather events from all over it, and what is small stays in the
/// processor's cache. "Nothing here" counts as 0, next to the first code, so that it does not widen the column.
enum Codes<'c> {
    /// All the same, as in columns that an export does not have.
    Same(u32),
    /// Distances from the lowest code, one byte each.
    Bytes(u32, Vec<u8>),
    /// Distances from the lowest code, two bytes each.
    Words(u32, Vec<u16>),
    /// The codes as they are, four bytes each.
    Wide(&'c [u32]),
}

impl Block {
    /// Encodes the events of `columns` at `positions`, in that order.
    pub fn encode(import: ImportId, number: u32, columns: &Columns, positions: &[u32]) -> Self {
        BlockEncoder::new(columns).block(import, number, positions)
    }
}

impl<'c> BlockEncoder<'c> {
    /// Takes a look at the columns.
    pub fn new(columns: &'c Columns) -> Self {
        let dimensions = columns.dimensions().into_iter().map(|(d, column)| (Column::Dimension(d), column));
        let codes: Vec<(Column, &Vec<u32>)> =
            [(Column::Profile, &columns.profile)].into_iter().chain(dimensions).collect();
        let codes = codes.into_par_iter().map(|(column, codes)| (column, Codes::new(codes))).collect();
        let valued = columns.value.iter().map(|value| !value.is_nan()).collect();
        let source = columns.source.first().copied().filter(|first| columns.source.iter().all(|s| s == first));
        Self { columns, codes, valued, source }
    }

    /// Encodes the events at `positions`, in that order.
    pub fn block(&self, import: ImportId, number: u32, positions: &[u32]) -> Block {
        let columns = self.columns;
        let mut encoded: [Vec<u8>; COLUMNS] = Default::default();
        for (column, codes) in &self.codes {
            codes.encode(positions, &mut encoded[column.place()]);
        }
        let time: Vec<i64> = positions.iter().map(|&i| columns.time[i as usize]).collect();
        codec::encode_numbers(&time, &mut encoded[Column::Time.place()]);
        let out = &mut encoded[Column::Source.place()];
        if let Some(source) = self.source {
            codec::encode_bytes(source.into(), &[], out);
        } else {
            let source: Vec<u8> = positions.iter().map(|&i| columns.source[i as usize]).collect();
            codec::encode_bytes(0, &source, out);
        }
        let value = |&i: &u32| if self.valued[i as usize] { columns.value[i as usize] } else { f64::NAN };
        let value: Vec<f64> = positions.iter().map(value).collect();
        codec::encode_amounts(&value, &mut encoded[Column::Value.place()]);
        if !columns.record.is_empty() {
            let record = positions.iter().map(|&i| columns.record[i as usize]);
            codec::encode_sparse(record, &mut encoded[Column::Record.place()]);
        }
        properties::encode(&columns.properties, positions, &mut encoded[Column::Properties.place()]);
        let mut block = Block {
            import,
            number,
            n: positions.len() as u32,
            first_ms: time.iter().copied().min().unwrap_or(0),
            last_ms: time.iter().copied().max().unwrap_or(0),
            checksum: 0,
            columns: encoded,
        };
        block.checksum = block.compute_checksum();
        block
    }
}

impl<'c> Codes<'c> {
    fn new(column: &'c [u32]) -> Self {
        if column.is_empty() {
            return Self::Same(0);
        }
        let (low, high) = column.iter().fold((u32::MAX, 0), |(low, high), code| {
            let code = code.wrapping_add(1);
            (low.min(code), high.max(code))
        });
        let distances = column.iter().map(|code| code.wrapping_add(1) - low);
        match high.saturating_sub(low) {
            0 => Self::Same(high),
            1..=0xFF => Self::Bytes(low, distances.map(|d| d as u8).collect()),
            0x100..=0xFFFF => Self::Words(low, distances.map(|d| d as u16).collect()),
            _ => Self::Wide(column),
        }
    }

    fn encode(&self, positions: &[u32], out: &mut Vec<u8>) {
        match self {
            Self::Same(code) => codec::encode_codes(positions.first().map(|_| *code).as_slice(), out),
            Self::Bytes(low, from) => {
                let gathered: Vec<u8> = positions.iter().map(|&i| from[i as usize]).collect();
                codec::encode_bytes(*low, &gathered, out);
            }
            Self::Words(low, from) => {
                let gathered: Vec<u32> = positions.iter().map(|&i| low + u32::from(from[i as usize])).collect();
                codec::encode_codes(&gathered, out);
            }
            Self::Wide(from) => {
                let gathered: Vec<u32> = positions.iter().map(|&i| from[i as usize].wrapping_add(1)).collect();
                codec::encode_codes(&gathered, out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::events::Columns;
    use crate::store::block::{slots, zeroed_columns};

    use super::BlockEncoder;

    fn columns(n: usize, spread: u32, first: u32) -> Columns {
        let mut columns = zeroed_columns(n);
        for i in 0..n {
            let code = |salt: u32| {
                let at = (i as u32).wrapping_mul(2_654_435_761).wrapping_add(salt) % (spread + 1);
                // one past the lowest code stands for "nothing here"
                if at == 0 { u32::MAX } else { first + at - 1 }
            };
            columns.profile[i] = (i as u32).wrapping_mul(spread);
            columns.time[i] = i64::from(code(1)) * 1_000;
            columns.source[i] = (i % (1 + spread as usize % 256)) as u8;
            columns.event[i] = code(2);
            columns.channel[i] = code(3);
            columns.text[i] = u32::MAX;
            columns.value[i] = if i % 3 == 0 { f64::NAN } else { i as f64 / 4.0 };
        }
        columns
    }

    proptest! {
        #[test]
        fn columns_of_any_width_come_back(
            n in 0usize..400,
            spread in prop::sample::select(vec![0u32, 1, 254, 255, 256, 65_534, 65_535, 65_536, 1 << 24]),
            first in prop::sample::select(vec![0u32, 5, 70_000]),
            step in 1usize..4,
        ) {
            let columns = columns(n, spread, first);
            let positions: Vec<u32> = (0..n as u32).rev().step_by(step).collect();
            let block = BlockEncoder::new(&columns).block(1, 0, &positions);
            let mut back = zeroed_columns(positions.len());
            let mut all = slots(&mut back, std::iter::once(positions.len()));
            block.decode(&mut all[0]).unwrap();
            let at = |column: &[u32]| positions.iter().map(|&i| column[i as usize]).collect::<Vec<_>>();
            prop_assert_eq!(&back.profile, &at(&columns.profile));
            prop_assert_eq!(&back.event, &at(&columns.event));
            prop_assert_eq!(&back.channel, &at(&columns.channel));
            prop_assert_eq!(&back.text, &at(&columns.text));
            let source: Vec<u8> = positions.iter().map(|&i| columns.source[i as usize]).collect();
            prop_assert_eq!(&back.source, &source);
            let time: Vec<i64> = positions.iter().map(|&i| columns.time[i as usize]).collect();
            prop_assert_eq!(&back.time, &time);
        }
    }
}
