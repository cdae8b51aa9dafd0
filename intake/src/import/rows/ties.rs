//! The order of events that say the same time: files do not always have them in the order in which they happened.

/// Events that wait for others of the same instant, at most.
pub(crate) const MOST_HELD: usize = 1 << 18;

/// What decides among events of one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ties {
    /// The order of the rows.
    AsRead,
    /// The order of the rows read backwards: the file runs from new to old.
    Reversed,
    /// Numbers that the tool gives.
    Numbered,
}

/// The places from which events are to be taken, so that those of one instant that follow each other stand the other way
/// round; `None` where they do already.
pub(crate) fn reversed(times: &[i64]) -> Option<Vec<usize>> {
    let mut places: Vec<usize> = (0..times.len()).collect();
    let (mut at, mut changed) = (0, false);
    for run in times.chunk_by(|a, b| a == b) {
        places[at..at + run.len()].reverse();
        changed |= run.len() > 1;
        at += run.len();
    }
    changed.then_some(places)
}

/// The order of events with numbers: those of one instant, wherever they stand, by their numbers.
pub(crate) fn by_number(times: &[i64], numbers: &[u64]) -> Option<Vec<usize>> {
    let number = |i: usize| numbers.get(i).copied().unwrap_or(0);
    let mut sorted: Vec<usize> = (0..times.len()).collect();
    sorted.sort_by_key(|&i| times[i]);
    let mut places: Vec<usize> = (0..times.len()).collect();
    let mut changed = false;
    for instant in sorted.chunk_by(|&a, &b| times[a] == times[b]).filter(|instant| instant.len() > 1) {
        let mut ordered = instant.to_vec();
        ordered.sort_by_key(|&i| number(i));
        changed |= ordered != instant;
        instant.iter().zip(ordered).for_each(|(&at, from)| places[at] = from);
    }
    changed.then_some(places)
}

/// Where the last events of one instant begin, which may go on in what follows.
pub(crate) fn last_instant(times: &[i64]) -> usize {
    let last = times.last();
    times.iter().rposition(|time| Some(time) != last).map_or(0, |i| i + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_events_of_one_instant_change_places() {
        assert_eq!(reversed(&[9, 8, 8, 8, 7]), Some(vec![0, 3, 2, 1, 4]));
        assert_eq!(reversed(&[9, 8, 7]), None);
        assert_eq!(by_number(&[5, 9, 5, 5], &[3, 0, 2, 1]), Some(vec![3, 1, 2, 0]));
        assert_eq!(by_number(&[5, 9, 5], &[1, 0, 2]), None);
        assert_eq!(by_number(&[5, 5], &[]), None);
        assert_eq!((last_instant(&[1, 2, 2]), last_instant(&[2, 2]), last_instant(&[])), (1, 0, 0));
    }
}
