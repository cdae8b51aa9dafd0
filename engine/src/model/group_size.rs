//! How many people make a group in which nobody is recognised.

/// Whether so many are too few to be shown: fewer than `k`, but not nobody. With `k` of 1 or less everything is shown.
#[inline]
pub fn is_small_group(people: u64, k: u64) -> bool {
    (1..k).contains(&people)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_no_group_and_k_people_are_enough() {
        let shown: Vec<u64> = (0..14).filter(|&n| !is_small_group(n, 11)).collect();
        assert_eq!(shown, [0, 11, 12, 13]);
        assert!((0..14).all(|n| !is_small_group(n, 1) && !is_small_group(n, 0)));
    }
}
