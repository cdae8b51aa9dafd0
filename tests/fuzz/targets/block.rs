//! The block reader takes any bytes: it reads them or refuses them, and never panics or reads past an end.
#![no_main]

use desire_path::store::{Block, COLUMN_NAMES, slots, zeroed_columns};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&[low, high], rest)) = data.split_first_chunk::<2>() else { return };
    let n = u16::from_le_bytes([low, high]) % 2048;
    let mut columns: [Vec<u8>; COLUMN_NAMES.len()] = Default::default();
    for (column, bytes) in columns.iter_mut().zip(rest.chunks(rest.len() / COLUMN_NAMES.len() + 1)) {
        *column = bytes.to_vec();
    }
    let block = Block { import: 1, number: 0, n: n.into(), first_ms: 0, last_ms: 0, checksum: 0, columns };
    let mut room = zeroed_columns(n.into());
    room.record = vec![0; n.into()];
    let mut all = slots(&mut room, std::iter::once(n.into()));
    let _ = block.decode_unchecked(&mut all[0]);
    let _ = block.decode(&mut all[0]);
});
