//! Medians by selection.

/// The middle value; the mean of the middle two where there are an even number.
pub(crate) fn median(values: &mut [i64]) -> Option<i64> {
    if values.is_empty() {
        return None;
    }
    let even = values.len().is_multiple_of(2);
    let (below, &mut upper, _) = values.select_nth_unstable(values.len() / 2);
    match below.iter().copied().max() {
        Some(lower) if even => Some(lower + (upper - lower) / 2),
        _ => Some(upper),
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn of_none_one_odd_and_even() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [7]), Some(7));
        assert_eq!(median(&mut [9, 1, 5]), Some(5));
        assert_eq!(median(&mut [8, 1, 2, 100]), Some(5));
    }
}
