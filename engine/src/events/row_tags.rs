//! Rows of earlier files, by what their events say and what stands in the columns that no event is made of.

/// Bits of a tag that stand for the other columns of its row.
const CELL_BITS: u32 = 16;

/// Bits of a tag that stand for its event.
const EVENT_BITS: u32 = 36;

/// A row in one number, from a hash of its event and one of its other columns.
pub(super) fn row_tag(event: u64, cells: u64) -> u64 {
    event >> (u64::BITS - EVENT_BITS) << CELL_BITS | cells & ((1 << CELL_BITS) - 1)
}

/// The rows that earlier files of a source have, where those have the same other columns.
#[derive(Debug, Default)]
pub(super) struct RowTags(Vec<u64>);

impl RowTags {
    pub(super) fn new(mut tags: Vec<u64>) -> Self {
        tags.sort_unstable();
        Self(tags)
    }

    /// Whether some row has the event of this one.
    pub(super) fn has_event(&self, tag: u64) -> bool {
        let event = tag >> CELL_BITS;
        self.0.get(self.0.partition_point(|t| t >> CELL_BITS < event)).is_some_and(|t| t >> CELL_BITS == event)
    }

    /// How many rows are like this one.
    pub(super) fn count(&self, tag: u64) -> u64 {
        let (from, to) = (self.0.partition_point(|&t| t < tag), self.0.partition_point(|&t| t <= tag));
        (to - from) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_their_event_and_by_all_of_it() {
        let (visit, call) = (7 << 40, 9 << 40);
        let tags = RowTags::new(vec![row_tag(call, 5), row_tag(visit, 1), row_tag(visit, 2), row_tag(visit, 1)]);
        assert_eq!([1, 2, 3].map(|cells| tags.count(row_tag(visit, cells))), [2, 1, 0]);
        assert!(tags.has_event(row_tag(visit, 3)) && !tags.has_event(row_tag(8 << 40, 1)));
        assert!(!RowTags::default().has_event(0));
    }
}
