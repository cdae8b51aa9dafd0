//! Columns of numbers as bytes: small where the values are close together, fast to read back.
//!
//! A column is a tag, then its values. Whole numbers are stored as their distance from the smallest one, in as many
//! bytes as the largest distance needs (none if all are equal). Amounts of money are stored as whole cents where that
//! loses nothing, only where there is one; anything else as it is.

use crate::texts::text;

/// The bytes do not make sense as a column of the expected length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("store-block-malformed"))]
pub struct MalformedBytes;

/// Values are distances from a base, `tag` bytes each (0 to 8).
const MAX_WIDTH: u8 = 8;
/// Every amount as the 8 bytes of its `f64`.
const AMOUNTS: u8 = 16;
/// A bit per event, then the 8 bytes of each amount there is.
const SOME_AMOUNTS: u8 = 17;
/// A bit per event, then a column of whole cents.
const SOME_CENTS: u8 = 18;
/// Every number in 8 bytes.
const ALL: u8 = 32;
/// Position (4 bytes) and number (8 bytes) of those that are not 0.
const SOME: u8 = 33;

/// Encodes whole numbers as distances from the lowest one.
pub(super) fn encode_numbers(values: &[i64], out: &mut Vec<u8>) {
    let low = values.iter().copied().min().unwrap_or(0);
    let high = values.iter().copied().max().unwrap_or(0);
    begin(low, high.wrapping_sub(low) as u64, out);
    match bytes_for(high.wrapping_sub(low) as u64) {
        0 => {}
        1 => pack::<1, _>(values, out, |v| v.wrapping_sub(low) as u64),
        2 => pack::<2, _>(values, out, |v| v.wrapping_sub(low) as u64),
        3 => pack::<3, _>(values, out, |v| v.wrapping_sub(low) as u64),
        4 => pack::<4, _>(values, out, |v| v.wrapping_sub(low) as u64),
        5 => pack::<5, _>(values, out, |v| v.wrapping_sub(low) as u64),
        6 => pack::<6, _>(values, out, |v| v.wrapping_sub(low) as u64),
        7 => pack::<7, _>(values, out, |v| v.wrapping_sub(low) as u64),
        _ => pack::<8, _>(values, out, |v| v.wrapping_sub(low) as u64),
    }
}

/// Encodes codes, which most columns are.
pub(super) fn encode_codes(values: &[u32], out: &mut Vec<u8>) {
    encode_as_codes(values, |value| value, out);
}

/// Encodes values that become codes on the way.
pub(super) fn encode_as_codes<T: Copy>(values: &[T], code: impl Fn(T) -> u32 + Copy, out: &mut Vec<u8>) {
    let codes = || values.iter().map(|&value| code(value));
    let (low, high) = (codes().min().unwrap_or(0), codes().max().unwrap_or(0));
    begin(i64::from(low), u64::from(high - low), out);
    let distance = |value| u64::from(code(value) - low);
    match bytes_for(u64::from(high - low)) {
        0 => {}
        1 => pack::<1, _>(values, out, distance),
        2 => pack::<2, _>(values, out, distance),
        3 => pack::<3, _>(values, out, distance),
        _ => pack::<4, _>(values, out, distance),
    }
}

/// Codes that are `low` and a byte: what [`encode_codes`] would make of them.
pub(super) fn encode_bytes(low: u32, distances: &[u8], out: &mut Vec<u8>) {
    let lowest = distances.iter().copied().min().unwrap_or(0);
    let widest = distances.iter().copied().max().unwrap_or(0) - lowest;
    begin(i64::from(low) + i64::from(lowest), u64::from(widest), out);
    if widest > 0 {
        out.extend(distances.iter().map(|d| d - lowest));
    }
}

fn bytes_for(distance: u64) -> u8 {
    8 - distance.leading_zeros() as u8 / 8
}

fn begin(low: i64, widest: u64, out: &mut Vec<u8>) {
    out.push(bytes_for(widest));
    out.extend_from_slice(&low.to_le_bytes());
}

fn pack<const WIDTH: usize, T: Copy>(values: &[T], out: &mut Vec<u8>, distance: impl Fn(T) -> u64) {
    let start = out.len();
    out.resize(start + values.len() * WIDTH, 0);
    let (chunks, _) = out[start..].as_chunks_mut::<WIDTH>();
    for (chunk, &value) in chunks.iter_mut().zip(values) {
        chunk.copy_from_slice(&distance(value).to_le_bytes()[..WIDTH]);
    }
}

/// Reads `out.len()` whole numbers and turns each into what the column holds.
pub(super) fn decode_numbers<T>(bytes: &[u8], out: &mut [T], to: impl Fn(i64) -> T) -> Result<(), MalformedBytes> {
    let (&width, rest) = bytes.split_first().ok_or(MalformedBytes)?;
    let (low, body) = rest.split_first_chunk::<8>().ok_or(MalformedBytes)?;
    let low = i64::from_le_bytes(*low);
    if width > MAX_WIDTH || body.len() != out.len() * usize::from(width) {
        return Err(MalformedBytes);
    }
    match width {
        0 => out.iter_mut().for_each(|slot| *slot = to(low)),
        1 => unpack::<1, T>(body, low, out, to),
        2 => unpack::<2, T>(body, low, out, to),
        3 => unpack::<3, T>(body, low, out, to),
        4 => unpack::<4, T>(body, low, out, to),
        5 => unpack::<5, T>(body, low, out, to),
        6 => unpack::<6, T>(body, low, out, to),
        7 => unpack::<7, T>(body, low, out, to),
        _ => unpack::<8, T>(body, low, out, to),
    }
    Ok(())
}

/// Reads `out.len()` codes, each one less than its number: what [`decode_numbers`] would do, in narrower steps.
pub(super) fn decode_codes(bytes: &[u8], out: &mut [u32]) -> Result<(), MalformedBytes> {
    let (&width, rest) = bytes.split_first().ok_or(MalformedBytes)?;
    let (low, body) = rest.split_first_chunk::<8>().ok_or(MalformedBytes)?;
    let first = (i64::from_le_bytes(*low) as u32).wrapping_sub(1);
    if width > 4 || body.len() != out.len() * usize::from(width) {
        return Err(MalformedBytes);
    }
    match width {
        0 => out.fill(first),
        1 => out.iter_mut().zip(body).for_each(|(slot, &d)| *slot = first.wrapping_add(u32::from(d))),
        2 => unpack_codes::<2>(body, first, out),
        3 => unpack_codes::<3>(body, first, out),
        _ => unpack_codes::<4>(body, first, out),
    }
    Ok(())
}

fn unpack_codes<const WIDTH: usize>(body: &[u8], first: u32, out: &mut [u32]) {
    let (chunks, _) = body.as_chunks::<WIDTH>();
    for (slot, chunk) in out.iter_mut().zip(chunks) {
        let mut wide = [0u8; 4];
        wide[..WIDTH].copy_from_slice(chunk);
        *slot = first.wrapping_add(u32::from_le_bytes(wide));
    }
}

fn unpack<const WIDTH: usize, T>(body: &[u8], low: i64, out: &mut [T], to: impl Fn(i64) -> T) {
    let (chunks, _) = body.as_chunks::<WIDTH>();
    for (slot, chunk) in out.iter_mut().zip(chunks) {
        let mut wide = [0u8; 8];
        wide[..WIDTH].copy_from_slice(chunk);
        *slot = to(low.wrapping_add(u64::from_le_bytes(wide) as i64));
    }
}

/// Numbers that can be anything and are mostly 0; nothing at all where all are.
pub(super) fn encode_sparse(values: impl Iterator<Item = u64> + Clone, out: &mut Vec<u8>) {
    let some = (0u32..).zip(values.clone()).filter(|(_, value)| *value != 0);
    match (some.clone().count(), values.clone().count()) {
        (0, _) => {}
        (n, all) if n * 12 < all * 8 => {
            out.push(SOME);
            some.for_each(|(at, value)| {
                out.extend_from_slice(&at.to_le_bytes());
                out.extend_from_slice(&value.to_le_bytes());
            });
        }
        _ => {
            out.push(ALL);
            values.for_each(|value| out.extend_from_slice(&value.to_le_bytes()));
        }
    }
}

/// Reads what [`encode_sparse`] wrote into numbers that are 0.
pub(super) fn decode_sparse(bytes: &[u8], out: &mut [u64]) -> Result<(), MalformedBytes> {
    let Some((&tag, body)) = bytes.split_first() else { return Ok(()) };
    match tag {
        ALL => {
            let (words, rest) = body.as_chunks::<8>();
            if words.len() != out.len() || !rest.is_empty() {
                return Err(MalformedBytes);
            }
            out.iter_mut().zip(words).for_each(|(slot, word)| *slot = u64::from_le_bytes(*word));
        }
        SOME => {
            let (pairs, rest) = body.as_chunks::<12>();
            if !rest.is_empty() {
                return Err(MalformedBytes);
            }
            for pair in pairs {
                let (at, value) = pair.split_first_chunk::<4>().ok_or(MalformedBytes)?;
                let slot = out.get_mut(u32::from_le_bytes(*at) as usize).ok_or(MalformedBytes)?;
                *slot = u64::from_le_bytes(value.try_into().map_err(|_| MalformedBytes)?);
            }
        }
        _ => return Err(MalformedBytes),
    }
    Ok(())
}

/// Amounts of money; `NaN` is "none".
pub(super) fn encode_amounts(values: &[f64], out: &mut Vec<u8>) {
    let there = values.iter().filter(|v| !v.is_nan()).count();
    let cents: Option<Vec<i64>> = values.iter().filter(|v| !v.is_nan()).map(|&v| as_cents(v)).collect();
    match cents {
        Some(cents) => {
            out.push(SOME_CENTS);
            encode_presence(values, out);
            encode_numbers(&cents, out);
        }
        None if there * 9 < values.len() * 8 => {
            out.push(SOME_AMOUNTS);
            encode_presence(values, out);
            values.iter().filter(|v| !v.is_nan()).for_each(|v| out.extend_from_slice(&v.to_le_bytes()));
        }
        None => {
            out.push(AMOUNTS);
            values.iter().for_each(|v| out.extend_from_slice(&v.to_le_bytes()));
        }
    }
}

/// The amount in whole cents if turning it back gives exactly the same number.
fn as_cents(amount: f64) -> Option<i64> {
    let cents = (amount * 100.0).round();
    let whole = cents as i64;
    // by way of the whole number, which knows no negative zero
    let exact = cents.abs() < 9e15 && (whole as f64 / 100.0).to_bits() == amount.to_bits();
    exact.then_some(whole)
}

fn encode_presence(values: &[f64], out: &mut Vec<u8>) {
    out.extend(
        values
            .chunks(8)
            .map(|chunk| chunk.iter().enumerate().fold(0u8, |byte, (bit, v)| byte | (u8::from(!v.is_nan()) << bit))),
    );
}

/// Decodes `out.len()` amounts of money.
pub(super) fn decode_amounts(bytes: &[u8], out: &mut [f64]) -> Result<(), MalformedBytes> {
    let (&tag, body) = bytes.split_first().ok_or(MalformedBytes)?;
    match tag {
        AMOUNTS => {
            let (values, rest) = body.as_chunks::<8>();
            if values.len() != out.len() || !rest.is_empty() {
                return Err(MalformedBytes);
            }
            out.iter_mut().zip(values).for_each(|(slot, v)| *slot = f64::from_le_bytes(*v));
            Ok(())
        }
        SOME_AMOUNTS => {
            let (bits, body) = split_presence(body, out.len())?;
            let (values, rest) = body.as_chunks::<8>();
            if !rest.is_empty() {
                return Err(MalformedBytes);
            }
            spread(bits, values.iter().map(|v| f64::from_le_bytes(*v)), out)
        }
        SOME_CENTS => {
            let (bits, body) = split_presence(body, out.len())?;
            let there = bits.iter().map(|b| b.count_ones() as usize).sum();
            let mut cents = vec![0.0; there];
            decode_numbers(body, &mut cents, |c| c as f64 / 100.0)?;
            spread(bits, cents.into_iter(), out)
        }
        _ => Err(MalformedBytes),
    }
}

fn split_presence(body: &[u8], n: usize) -> Result<(&[u8], &[u8]), MalformedBytes> {
    let (bits, rest) = body.split_at_checked(n.div_ceil(8)).ok_or(MalformedBytes)?;
    let beyond = bits.last().is_some_and(|&last| !n.is_multiple_of(8) && last >> (n % 8) != 0);
    if beyond { Err(MalformedBytes) } else { Ok((bits, rest)) }
}

/// Puts the amounts where the bits are set, "none" elsewhere.
fn spread(bits: &[u8], mut amounts: impl Iterator<Item = f64>, out: &mut [f64]) -> Result<(), MalformedBytes> {
    for (chunk, &byte) in out.chunks_mut(8).zip(bits) {
        if byte == 0 {
            chunk.fill(f64::NAN);
            continue;
        }
        for (bit, slot) in chunk.iter_mut().enumerate() {
            *slot = if byte >> bit & 1 == 1 { amounts.next().ok_or(MalformedBytes)? } else { f64::NAN };
        }
    }
    if amounts.next().is_some() { Err(MalformedBytes) } else { Ok(()) }
}

/// A column of whole numbers that is read one by one, as [`encode_numbers`] and [`encode_codes`] wrote it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers<'a> {
    width: u8,
    low: i64,
    body: &'a [u8],
}

impl<'a> Numbers<'a> {
    /// Reads the head of a column of `n` numbers, without unpacking them.
    pub(super) fn of(bytes: &'a [u8], n: usize) -> Result<Self, MalformedBytes> {
        let (&width, rest) = bytes.split_first().ok_or(MalformedBytes)?;
        let (low, body) = rest.split_first_chunk::<8>().ok_or(MalformedBytes)?;
        let fits = width <= MAX_WIDTH && body.len() == n * usize::from(width);
        if fits { Ok(Self { width, low: i64::from_le_bytes(*low), body }) } else { Err(MalformedBytes) }
    }

    /// Bytes of each number's distance from the lowest.
    pub(super) fn width(&self) -> u8 {
        self.width
    }

    /// The lowest number of the column, from which the others are counted.
    pub(super) fn low(&self) -> i64 {
        self.low
    }

    /// The number at `i` of a column whose width is known.
    #[inline]
    pub(super) fn get_wide<const WIDTH: usize>(&self, i: usize) -> i64 {
        self.low.wrapping_add(self.distance::<WIDTH>(i) as i64)
    }

    /// The number at `i`.
    #[inline]
    pub(super) fn get(&self, i: usize) -> i64 {
        let distance = match self.width {
            0 => 0,
            1 => u64::from(self.body[i]),
            2 => self.distance::<2>(i),
            3 => self.distance::<3>(i),
            4 => self.distance::<4>(i),
            5 => self.distance::<5>(i),
            6 => self.distance::<6>(i),
            7 => self.distance::<7>(i),
            _ => self.distance::<8>(i),
        };
        self.low.wrapping_add(distance as i64)
    }

    #[inline]
    fn distance<const WIDTH: usize>(&self, i: usize) -> u64 {
        let mut wide = [0u8; 8];
        wide[..WIDTH].copy_from_slice(&self.body[i * WIDTH..(i + 1) * WIDTH]);
        u64::from_le_bytes(wide)
    }
}

/// A column of amounts that is read one by one, as [`encode_amounts`] wrote it.
#[derive(Debug, Clone)]
pub(super) struct Amounts<'a> {
    /// Which events have one; empty where every event does.
    presence: &'a [u8],
    /// How many there are before each 64 events.
    before: Vec<u32>,
    values: PackedValues<'a>,
}

#[derive(Debug, Clone, Copy)]
enum PackedValues<'a> {
    Amounts(&'a [[u8; 8]]),
    Cents(Numbers<'a>),
}

impl<'a> Amounts<'a> {
    /// Reads the head of a column of `n` amounts, without unpacking them.
    pub(super) fn of(bytes: &'a [u8], n: usize) -> Result<Self, MalformedBytes> {
        let (&tag, body) = bytes.split_first().ok_or(MalformedBytes)?;
        if tag == AMOUNTS {
            let (values, rest) = body.as_chunks::<8>();
            let fits = values.len() == n && rest.is_empty();
            let all = Self { presence: &[], before: Vec::new(), values: PackedValues::Amounts(values) };
            return if fits { Ok(all) } else { Err(MalformedBytes) };
        }
        let (presence, body) = split_presence(body, n)?;
        let mut there = 0;
        let before = presence.chunks(8).map(|bits| {
            let before = there;
            there += bits.iter().map(|byte| byte.count_ones()).sum::<u32>();
            before
        });
        let before = before.collect();
        let values = match tag {
            SOME_CENTS => PackedValues::Cents(Numbers::of(body, there as usize)?),
            SOME_AMOUNTS => match body.as_chunks::<8>() {
                (values, []) if values.len() == there as usize => PackedValues::Amounts(values),
                _ => return Err(MalformedBytes),
            },
            _ => return Err(MalformedBytes),
        };
        Ok(Self { presence, before, values })
    }

    /// The amount at `i`, `NaN` where there is none.
    #[inline]
    pub(super) fn get(&self, i: usize) -> f64 {
        let at = match self.presence.get(i / 8) {
            None => i,
            Some(byte) if byte >> (i % 8) & 1 == 0 => return f64::NAN,
            Some(byte) => {
                let lower = (byte & ((1 << (i % 8)) - 1)).count_ones();
                let between = &self.presence[i / 64 * 8..i / 8];
                (self.before[i / 64] + lower + between.iter().map(|byte| byte.count_ones()).sum::<u32>()) as usize
            }
        };
        match self.values {
            PackedValues::Amounts(values) => f64::from_le_bytes(values[at]),
            PackedValues::Cents(cents) => cents.get(at) as f64 / 100.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn numbers_survive(values: &[i64]) {
        let mut bytes = Vec::new();
        encode_numbers(values, &mut bytes);
        let mut back = vec![0i64; values.len()];
        decode_numbers(&bytes, &mut back, |v| v).unwrap();
        assert_eq!(back, values);
        let one_by_one = Numbers::of(&bytes, values.len()).unwrap();
        assert_eq!((0..values.len()).map(|i| one_by_one.get(i)).collect::<Vec<_>>(), values);
    }

    fn codes_survive(values: &[u32]) {
        let mut bytes = Vec::new();
        encode_codes(values, &mut bytes);
        let mut back = vec![0u32; values.len()];
        decode_codes(&bytes, &mut back).unwrap();
        assert_eq!(back, values.iter().map(|v| v.wrapping_sub(1)).collect::<Vec<_>>());
        let mut same = Vec::new();
        encode_numbers(&values.iter().map(|&v| i64::from(v)).collect::<Vec<_>>(), &mut same);
        assert_eq!(bytes, same);
    }

    fn amounts_survive(values: &[f64]) {
        let mut bytes = Vec::new();
        encode_amounts(values, &mut bytes);
        let mut back = vec![0.0; values.len()];
        decode_amounts(&bytes, &mut back).unwrap();
        let bits = |v: &[f64]| v.iter().map(|x| if x.is_nan() { 1 } else { x.to_bits() }).collect::<Vec<_>>();
        assert_eq!(bits(&back), bits(values));
        let one_by_one = Amounts::of(&bytes, values.len()).unwrap();
        assert_eq!(bits(&(0..values.len()).map(|i| one_by_one.get(i)).collect::<Vec<_>>()), bits(values));
    }

    #[test]
    fn extremes_survive() {
        numbers_survive(&[]);
        numbers_survive(&[i64::MIN, i64::MAX, 0]);
        amounts_survive(&[]);
        amounts_survive(&[f64::NAN; 9]);
        amounts_survive(&[-0.0]);
        amounts_survive(&[-0.0, f64::INFINITY, f64::NEG_INFINITY, 1e300, 0.1 + 0.2]);
    }

    #[test]
    fn equal_values_take_no_room() {
        let mut bytes = Vec::new();
        encode_numbers(&[7; 60_000], &mut bytes);
        assert_eq!(bytes.len(), 9);
    }

    #[test]
    fn cents_take_few_bytes() {
        let prices: Vec<f64> =
            (0..8000).map(|i| if i % 8 == 0 { f64::from(1999 + i) / 100.0 } else { f64::NAN }).collect();
        let mut bytes = Vec::new();
        encode_amounts(&prices, &mut bytes);
        assert!(bytes.len() < 1000 + 2 * 1000 + 20, "{} bytes", bytes.len());
        amounts_survive(&prices);
    }

    fn numbers_read(numbers: &Numbers<'_>, n: usize) {
        assert_eq!((0..n).filter(|&i| numbers.get(i) == numbers.get(i)).count(), n);
    }

    fn amounts_read(amounts: &Amounts<'_>, n: usize) {
        assert_eq!((0..n).filter(|&i| amounts.get(i).to_bits() == amounts.get(i).to_bits()).count(), n);
    }

    proptest! {
        #[test]
        fn any_numbers_survive(base: i64, spread in prop::collection::vec(any::<u32>(), 0..300), shift in 0u32..32) {
            numbers_survive(&spread.iter().map(|s| base.wrapping_add(i64::from(s >> shift))).collect::<Vec<_>>());
        }

        #[test]
        fn any_codes_survive(codes in prop::collection::vec(any::<u32>(), 0..300), shift in 0u32..32) {
            codes_survive(&codes.iter().map(|c| c >> shift).collect::<Vec<_>>());
        }

        #[test]
        fn any_amounts_survive(
            values in prop::collection::vec(prop_oneof![
                Just(f64::NAN), any::<f64>(), (-100_000i32..100_000).prop_map(|c| f64::from(c) / 100.0)
            ], 0..300)
        ) {
            amounts_survive(&values);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), n in 0usize..70) {
            decode_numbers(&bytes, &mut vec![0i64; n], |v| v).ok();
            decode_codes(&bytes, &mut vec![0u32; n]).ok();
            decode_amounts(&bytes, &mut vec![0.0; n]).ok();
            if let Ok(numbers) = Numbers::of(&bytes, n) {
                numbers_read(&numbers, n);
            }
            if let Ok(amounts) = Amounts::of(&bytes, n) {
                amounts_read(&amounts, n);
            }
        }
    }
}
