//! Which products interest the same customers: the cosine between who was interested in each, drawn towards nothing where few
//! were interested in both.

use rustc_hash::FxHashMap;

/// So many common customers count half as much as they would without it.
const SHRINK: f64 = 20.0;
/// Of each product so many neighbours are kept.
const NEIGHBOURS: usize = 100;
/// Of one customer's products more than this, the last ones, make too many pairs.
const MOST_OF_ONE: usize = 60;

/// Another product, and how much it is like the first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// The product, by its place in the list.
    pub item: u32,
    /// How many customers are interested in both.
    pub both: u64,
    /// How alike the two products are, 0–1.
    pub likeness: f64,
}

/// Of each product those most like it, the most alike first; each customer's products ascend.
pub(super) fn neighbours<'a>(
    customers: impl Iterator<Item = &'a [u32]>,
    n: usize,
    shrink: bool,
) -> Vec<Vec<Neighbour>> {
    let mut single = vec![0u64; n];
    let mut both: FxHashMap<(u32, u32), u64> = FxHashMap::default();
    for items in customers {
        items.iter().for_each(|&item| single[item as usize] += 1);
        let some = &items[items.len().saturating_sub(MOST_OF_ONE)..];
        for (i, &a) in some.iter().enumerate() {
            some[i + 1..].iter().for_each(|&b| *both.entry((a, b)).or_default() += 1);
        }
    }
    let mut of: Vec<Vec<Neighbour>> = vec![Vec::new(); n];
    for ((a, b), both) in both {
        let together = both as f64;
        let cosine = together / (single[a as usize] as f64 * single[b as usize] as f64).sqrt();
        let likeness = if shrink { cosine * together / (together + SHRINK) } else { cosine };
        of[a as usize].push(Neighbour { item: b, both, likeness });
        of[b as usize].push(Neighbour { item: a, both, likeness });
    }
    for list in &mut of {
        list.sort_by(|x, y| y.likeness.total_cmp(&x.likeness).then(x.item.cmp(&y.item)));
        list.truncate(NEIGHBOURS);
    }
    of
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn cosines_are_those_of_the_golden_file() {
        let golden: Value =
            serde_json::from_str(include_str!("../../../../tests/golden/recs/small_baskets.json")).unwrap();
        let baskets: Vec<Vec<u32>> = serde_json::from_value(golden["baskets"].clone()).unwrap();
        let expected: Vec<Vec<f64>> = serde_json::from_value(golden["cosine"].clone()).unwrap();
        let baskets = || baskets.iter().map(Vec::as_slice);
        let found = neighbours(baskets(), expected.len(), false);
        for (a, row) in expected.iter().enumerate() {
            for (b, cosine) in row.iter().enumerate().filter(|(b, cosine)| *b != a && **cosine > 0.0) {
                let of = found[a].iter().find(|of| of.item as usize == b).unwrap();
                assert!((of.likeness - cosine).abs() < 1e-9, "{a} {b}: {of:?}");
            }
            assert!(found[a].is_sorted_by(|x, y| x.likeness >= y.likeness));
        }
        let shrunk = neighbours(baskets(), expected.len(), true);
        let (of, plain) = (shrunk[0][0], found[0].iter().find(|of| of.item == shrunk[0][0].item).unwrap());
        assert!((of.likeness - plain.likeness * of.both as f64 / (of.both as f64 + 20.0)).abs() < 1e-12);
    }
}
