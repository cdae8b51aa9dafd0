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

/// The value below which a share of all lie, between the two nearest in proportion; `None` where there are none.
pub fn quantile(values: &mut [i64], share: f64) -> Option<i64> {
    let last = values.len().checked_sub(1)?;
    let place = last as f64 * share.clamp(0.0, 1.0);
    let (_, &mut lower, above) = values.select_nth_unstable(place as usize);
    let upper = above.iter().copied().min().unwrap_or(lower);
    Some(lower + ((upper - lower) as f64 * place.fract()) as i64)
}

#[cfg(test)]
mod tests {
    use super::{median, quantile};

    #[test]
    fn of_none_one_odd_and_even() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [7]), Some(7));
        assert_eq!(median(&mut [9, 1, 5]), Some(5));
        assert_eq!(median(&mut [8, 1, 2, 100]), Some(5));
    }

    #[test]
    fn quantiles_lie_between_the_nearest_values() {
        assert_eq!((quantile(&mut [], 0.9), quantile(&mut [7], 0.9)), (None, Some(7)));
        // R: quantile(c(8, 1, 2, 100), c(0, .5, .9, 1))
        assert_eq!(
            [0.0, 0.5, 0.9, 1.0].map(|share| quantile(&mut [8, 1, 2, 100], share)),
            [Some(1), Some(5), Some(72), Some(100)]
        );
    }
}
