//! Which column of a map each touchpoint belongs to.

use crate::events::{NO_STAGE, Names};

/// Where a touchpoint stands on a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnPlace {
    /// In the column at this position.
    In(usize),
    /// In a stage that the map does not show.
    Elsewhere,
    /// In no stage: it is no step of a journey.
    Nowhere,
}

/// The columns of a map, by touchpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapColumns {
    of: Vec<ColumnPlace>,
    len: usize,
}

impl MapColumns {
    /// A column for each stage, in their order.
    pub fn stages(names: &Names) -> Self {
        let place = |&stage: &u8| match stage {
            NO_STAGE => ColumnPlace::Nowhere,
            stage => ColumnPlace::In(usize::from(stage)),
        };
        Self { of: names.stage_of.iter().map(place).collect(), len: names.stages.len() }
    }

    /// A column for each of these touchpoints of a stage, in their order, and a last one for the others of that stage where
    /// there are any.
    pub fn touchpoints(names: &Names, stage: u8, shown: &[u16]) -> Self {
        let mut has_others = false;
        let place = |(touchpoint, of): (usize, &u8)| match *of {
            NO_STAGE => ColumnPlace::Nowhere,
            of if of != stage => ColumnPlace::Elsewhere,
            _ => {
                let at = shown.iter().position(|&t| usize::from(t) == touchpoint);
                has_others |= at.is_none();
                ColumnPlace::In(at.unwrap_or(shown.len()))
            }
        };
        let of = names.stage_of.iter().enumerate().map(place).collect();
        Self { of, len: shown.len() + usize::from(has_others) }
    }

    /// How many columns the map has.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether the map has no columns.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where a touchpoint stands.
    pub fn of(&self, touchpoint: u16) -> ColumnPlace {
        self.of.get(usize::from(touchpoint)).copied().unwrap_or(ColumnPlace::Nowhere)
    }

    /// The column of a touchpoint; `None` where it has none.
    pub fn column(&self, touchpoint: u16) -> Option<usize> {
        match self.of(touchpoint) {
            ColumnPlace::In(column) => Some(column),
            ColumnPlace::Elsewhere | ColumnPlace::Nowhere => None,
        }
    }

    /// For each touchpoint, whether it is in a column.
    pub fn mask(&self, column: usize) -> Vec<bool> {
        self.of.iter().map(|place| *place == ColumnPlace::In(column)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_touchpoint_of_a_stage_is_in_one_of_its_columns() {
        let names = Names {
            touchpoints: ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec(),
            stages: ["One", "Two"].map(str::to_owned).to_vec(),
            stage_of: vec![0, 1, 1, NO_STAGE, 1],
            ..Names::default()
        };
        let stages = MapColumns::stages(&names);
        assert_eq!((0..5).map(|t| stages.column(t)).collect::<Vec<_>>(), [Some(0), Some(1), Some(1), None, Some(1)]);
        let two = MapColumns::touchpoints(&names, 1, &[2]);
        assert_eq!((two.len(), two.of(0), two.of(3)), (2, ColumnPlace::Elsewhere, ColumnPlace::Nowhere));
        assert_eq!([1, 2, 4].map(|t| two.column(t)), [Some(1), Some(0), Some(1)]);
        assert_eq!(
            MapColumns::touchpoints(&names, 1, &[1, 2, 4]).len(),
            3,
            "no column for others where there are none"
        );
        assert_eq!(two.mask(1), [false, true, false, false, true]);
    }
}
