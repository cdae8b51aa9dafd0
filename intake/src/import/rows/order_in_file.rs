//! In which order of time the rows of a file stand, and what that says of a local time that comes twice.

use rustc_hash::FxHashMap;

use crate::events::words;
use crate::import::rows::piece::Piece;

/// In which order of time rows stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct RowOrder {
    /// Whether what stands below is older.
    pub newest_first: bool,
    /// Whether that holds for the file as a whole, and not only for the rows of each customer.
    pub whole: bool,
}

/// The number that a cell gives an event among those of its instant, 0 for none.
pub(crate) fn number_in_instant(cell: &[u8]) -> u64 {
    let number = std::str::from_utf8(cell).ok().and_then(|text| text.parse::<u64>().ok());
    number.map_or(0, |number| number.saturating_add(1))
}

/// Whether a column numbers events in the order in which they happened.
pub(crate) fn numbers_events(column: &str) -> bool {
    let key = words(column);
    const NAMES: [&str; 14] = [
        "sequence",
        "sequence number",
        "sequence no",
        "seq",
        "seq no",
        "seq number",
        "event sequence",
        "event sequence number",
        "event index",
        "event number",
        "batch event index",
        "hit number",
        "hit sequence",
        "laufende nummer",
    ];
    NAMES.contains(&key.as_str())
}

/// Decides between the two instants of a local time that comes twice as clocks go back, by what stands before it in the file.
#[derive(Debug, Default)]
pub(crate) struct RepeatedTimes {
    order: RowOrder,
    /// The last instant, whoever's it was.
    last: Option<i64>,
    /// The last instant of each customer in such an hour, by a hash of who it is.
    of_each: FxHashMap<u64, i64>,
}

/// Rows of a file that is in order as a whole may be so much out of it.
const SLACK_MS: i64 = 60_000;

impl RepeatedTimes {
    pub(crate) fn new(order: RowOrder) -> Self {
        Self { order, ..Self::default() }
    }

    /// Takes note of a time that is certain.
    fn pass(&mut self, time: i64) {
        self.last = Some(time);
    }

    /// Decides the times of a piece, which follows those before.
    pub(crate) fn decide_piece(&mut self, piece: &mut Piece) {
        for row in std::mem::take(&mut piece.repeated) {
            row.before.into_iter().for_each(|time| self.pass(time));
            let customer = piece.profiles.hashes()[row.profile as usize];
            let decided = self.decide(row.instants, customer);
            for (at, (first, second)) in row.events {
                // what comes of an order comes after it
                piece.time[at] = if first >= decided { first } else { second };
            }
            for (purpose, given) in row.consents {
                piece.consent(row.profile, purpose, given, Some(decided));
            }
        }
        piece.last_row.into_iter().for_each(|time| self.pass(time));
    }

    /// The instant of a time that is one of two, the earlier first, of a customer.
    fn decide(&mut self, (first, second): (i64, i64), who: u64) -> i64 {
        let (before, slack) =
            if self.order.whole { (self.last, SLACK_MS) } else { (self.of_each.get(&who).copied(), 0) };
        let decided = match (before, self.order.newest_first) {
            (None, false) => first,
            (None, true) => second,
            (Some(before), false) => {
                if first + slack >= before {
                    first
                } else {
                    second
                }
            }
            (Some(before), true) => {
                if second - slack <= before {
                    second
                } else {
                    first
                }
            }
        };
        self.last = Some(decided);
        self.of_each.insert(who, decided);
        decided
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;

    /// Minutes of the local hour, each at its first and its second coming.
    fn decided(order: RowOrder, rows: &[(u64, i64)]) -> Vec<i64> {
        let mut times = RepeatedTimes::new(order);
        rows.iter()
            .map(|&(who, minute)| times.decide((minute * 60_000, minute * 60_000 + HOUR), who) / 60_000)
            .collect()
    }

    #[test]
    fn the_rows_before_say_which_of_two_hours_it_is() {
        let one_by_one = RowOrder { newest_first: false, whole: false };
        assert_eq!(
            decided(one_by_one, &[(1, 40), (1, 55), (1, 5), (1, 20), (2, 41), (2, 56), (2, 6)]),
            [40, 55, 65, 80, 41, 56, 66]
        );
        let whole = RowOrder { newest_first: false, whole: true };
        assert_eq!(decided(whole, &[(1, 40), (2, 55), (3, 5), (1, 20), (4, 20)]), [40, 55, 65, 80, 80]);
        let back = RowOrder { newest_first: true, whole: true };
        assert_eq!(decided(back, &[(4, 20), (3, 5), (2, 55), (1, 40)]), [80, 65, 55, 40]);
    }
}
