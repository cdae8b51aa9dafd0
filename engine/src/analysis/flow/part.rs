//! Paths as rows of codes, by ranges of customers.

use crate::analysis::steps::PathWalk;

/// Flag of a path that reaches the goal.
pub(super) const REACHED: u8 = 1;
/// Flag of a path that has more steps than columns.
pub(super) const WENT_ON: u8 = 2;

/// What the columns of a flow mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    /// Those before the step that the flow is around.
    pub before: usize,
    /// Those that steps may fill.
    pub visible: usize,
    /// Whether the last of them is the step that reaches the goal.
    pub aligned_at_goal: bool,
}

/// Where a path is found again.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path {
    /// The customer whose path it is.
    pub customer: u32,
    /// Place of its first event in the order that paths follow.
    pub first: u32,
    /// Place after its last event.
    pub last: u32,
    /// Which of [`REACHED`] and [`WENT_ON`] hold, as bits.
    pub flags: u8,
    /// The column in which it reaches the goal, counted from 1; 0 where it does not within the columns.
    pub goal_step: u8,
}

/// The paths of a range of customers.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// One code per column, path by path.
    pub codes: Vec<u8>,
    /// By customer, then time.
    pub paths: Vec<Path>,
    /// Which event each path is around, where a journey may have several.
    pub around: Vec<u32>,
    /// How many times a step was left out of the paths.
    pub left_out: u64,
}

impl Part {
    pub(super) fn with_room_for(paths: usize, steps: usize) -> Self {
        Self { codes: Vec::with_capacity(paths * steps), paths: Vec::with_capacity(paths), ..Self::default() }
    }

    #[inline]
    pub(super) fn push(
        &mut self,
        row: &[u8],
        walked: PathWalk,
        (first, last): (usize, usize),
        columns: Columns,
        customer: u32,
    ) {
        // most flows have eight columns: a copy whose length is known needs no call
        match row.as_array::<8>() {
            Some(eight) => self.codes.extend_from_slice(eight),
            None => self.codes.extend_from_slice(row),
        }
        let Columns { before, visible, aligned_at_goal } = columns;
        let went_on = if before + walked.steps > visible { WENT_ON } else { 0 };
        let flags = went_on | if walked.reached { REACHED } else { 0 };
        let goal_step = if !walked.reached {
            0
        } else if aligned_at_goal {
            visible
        } else {
            // a goal that is no step is reached in the step it follows
            Some(before + walked.steps_to_goal.max(1)).filter(|&step| step <= visible).unwrap_or(0)
        };
        self.left_out += walked.left_out as u64;
        let (first, last) = (first as u32, last as u32);
        self.paths.push(Path { customer, first, last, flags, goal_step: goal_step as u8 });
    }

    /// Keeps the paths whose last column is this.
    pub(super) fn keep_ended(&mut self, steps: usize, end: u8) {
        let keeps: Vec<bool> = self.codes.chunks_exact(steps).map(|row| row[steps - 1] == end).collect();
        let rows = self.codes.chunks_exact(steps).zip(&keeps).filter(|(_, keeps)| **keeps);
        self.codes = rows.flat_map(|(row, _)| row).copied().collect();
        let mut keeps = keeps.into_iter();
        self.paths.retain(|_| keeps.next().unwrap_or_default());
    }

    /// Which of its journey's events a path is around, where a journey may have several.
    pub(super) fn around(&self, at: usize) -> Option<usize> {
        self.around.get(at).map(|&event| event as usize)
    }

    /// Each path with its row of `steps` codes.
    pub(super) fn rows(&self, steps: usize) -> impl Iterator<Item = (&[u8], &Path)> {
        self.codes.chunks_exact(steps).zip(&self.paths)
    }
}
