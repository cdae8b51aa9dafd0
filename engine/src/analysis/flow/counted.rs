//! Steps of paths that were counted elsewhere, as a database counts them.

/// What becomes of paths after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFate {
    /// The path goes on with another step.
    GoesOn,
    /// The step reaches the goal, and the path ends.
    Goal,
    /// No further event so far, and too early to say that none will come.
    Active,
    /// No further event came, and it is too late for one.
    Dropped,
}

/// How many paths have a stage or touchpoint as one of their steps, by the step before and by what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedStep {
    /// The number of the step on its path, from 1. Beyond the last column only steps that end a path are counted.
    pub step: usize,
    /// The stage or touchpoint before; `None` for the first step.
    pub from: Option<u16>,
    /// The stage or touchpoint.
    pub item: u16,
    /// What becomes of the paths after this step.
    pub fate: PathFate,
    /// How many paths have the step so.
    pub paths: u64,
    /// Of paths that end with it: how many steps were left out of them because the one before was the same.
    pub repeats: u64,
}
