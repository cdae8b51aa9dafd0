//! Which rows of a table are picked: one by a click or Enter, further ones with Ctrl, all up to one with Shift.

use std::collections::BTreeSet;

use egui::Modifiers;

/// Rows that are picked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PickedRows {
    rows: BTreeSet<usize>,
    /// Where a range begins.
    start: usize,
}

impl PickedRows {
    /// Takes a click on a row, or Enter in it.
    pub fn click(&mut self, row: usize, modifiers: Modifiers) {
        if modifiers.shift && !self.rows.is_empty() {
            let range = self.start.min(row)..=self.start.max(row);
            if !modifiers.command {
                self.rows.clear();
            }
            self.rows.extend(range);
            return;
        }
        if modifiers.command {
            if !self.rows.remove(&row) {
                self.rows.insert(row);
            }
        } else if self.rows.len() == 1 && self.rows.contains(&row) {
            self.rows.clear();
        } else {
            self.rows = [row].into();
        }
        self.start = row;
    }

    /// Whether a row is picked.
    pub fn contains(&self, row: usize) -> bool {
        self.rows.contains(&row)
    }

    /// Whether no row is picked.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows, the first first.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.rows.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clicks_pick_one_row_some_or_a_range() {
        const RANGE: Modifiers = Modifiers::SHIFT;
        const ALSO: Modifiers = Modifiers::COMMAND;
        let mut rows = PickedRows::default();
        let mut click = |row, modifiers| {
            rows.click(row, modifiers);
            rows.iter().collect::<Vec<_>>()
        };
        assert_eq!(click(4, RANGE), [4], "a range from nowhere is one row");
        assert_eq!(click(6, RANGE), [4, 5, 6]);
        assert_eq!(click(2, RANGE), [2, 3, 4], "it goes on from where it began");
        assert_eq!(click(9, ALSO), [2, 3, 4, 9]);
        assert_eq!(click(3, ALSO), [2, 4, 9]);
        assert_eq!(click(1, RANGE | ALSO), [1, 2, 3, 4, 9]);
        assert_eq!(click(9, Modifiers::NONE), [9]);
        assert!(click(9, Modifiers::NONE).is_empty());
    }
}
