//! What customers are likely to do next: purchase, silence, the next touchpoint, the best hour. Always from what was known
//! before a cut-off, always tested on a past the model had not seen, always with reasons.
//!
//! - [`run`] does everything behind *Run predictions*.
//! - [`EventsBefore`] is the only view that features are made from; it ends before the cut-off.
//! - Rolling origin: the model is trained two horizons before the end of the data, tested one horizon before it on
//!   answers that are known by now, trained again there, and then asked about today. Figures about quality never come
//!   from a random split.

mod as_of;
mod before;
mod calibrate;
mod features;
mod horizons;
mod kinds;
pub mod logistic;
mod matrix;
pub mod metrics;
mod model;
pub mod next_step;
mod past;
mod property_columns;
pub mod segments;
mod target;
pub mod timing;
mod unscored;
mod words;

pub use as_of::AsOf;
pub use as_of::DAY;
pub(crate) use as_of::date;
pub use before::{EventsBefore, Outcome, Touch, outcome};
pub use calibrate::{Calibrator, isotonic};
pub use features::{FeatureRows, POPULATION_DAYS, main_channels};
pub use kinds::Kinds;
pub use matrix::Matrix;
pub use model::Model;
pub use past::{PastScores, past_scores};
pub use property_columns::property_columns;
pub use target::EXPLAINED;
pub use unscored::{Coverage, active_within, coverage};
pub(crate) use words::{count, number, times};

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use crate::analysis::last_value;
use crate::events::{EventTable, Subset};
use crate::model::{ModelRun, NextTouchpointRun, PredictionRun, Purpose, Settings, Target};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use target::{Origin, Origins, run_target};

/// The horizons every target is predicted for, in days.
pub const HORIZONS: [u32; 3] = [7, 30, 90];

/// Trains, tests and scores every target at every horizon for the customers of `subset`, and the next touchpoint. The
/// cut-off is the end of what the subset can know ([`Subset::observed_until`]). Same data and settings give the same
/// bytes. Those who do not agree to be profiled are neither learned from nor scored.
pub fn run(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<PredictionRun, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let cut_off = subset.observed_until(table);
    let kinds = Kinds::new(table, settings);
    let mut targets = Vec::new();
    for days in HORIZONS {
        progress.stage(text!("predict-learning-what-happens-within-days", days), 6);
        let origins = origins(table, subset, &kinds, settings, cut_off, days, progress)?;
        let history_days = history_days(table, subset, &origins);
        for target in [Target::Purchase, Target::Silent] {
            progress.check()?;
            targets.push(run_target(target, days, &origins, history_days, table));
            progress.advance(1);
        }
    }
    targets.sort_by_key(|t| (t.target, t.horizon_days));
    horizons::reconcile(&mut targets);
    progress.stage(text!("predict-learning-the-next-touchpoint"), 0);
    let (quality, next) = next_step::next_steps(table, subset, &kinds, settings, cut_off, progress)?;
    let id = |ix: u32| table.people.ids[ix as usize];
    let answers = next.into_iter().map(|(ix, steps)| (id(ix), steps)).collect();
    let mut models: Vec<ModelRun> = targets.into_iter().map(ModelRun::Chance).collect();
    models.push(ModelRun::NextTouchpoint(NextTouchpointRun { quality, answers }));
    Ok(PredictionRun {
        cut_off,
        data_fingerprint: fingerprint(table, subset, settings),
        channels: table.names.channels.clone(),
        models,
    })
}

/// How much data lies before the training cut-off.
fn history_days(table: &EventTable, subset: &Subset, origins: &Origins) -> f64 {
    let first = table.first_ms().max(subset.time().start);
    (origins.train.cut - first) as f64 / DAY as f64
}

/// Features at the four cut-offs of one horizon, and what happened after each.
fn origins(
    table: &EventTable,
    subset: &Subset,
    kinds: &Kinds,
    settings: &Settings,
    cut_off: i64,
    days: u32,
    progress: &Progress,
) -> Result<Origins, Cancelled> {
    let horizon = i64::from(days) * DAY;
    let view =
        |back: i64| EventsBefore::new(table, subset, kinds, settings, cut_off - back * horizon).without_records();
    // The columns are settled at the training cut-off: even which channels and values matter must not come from the future.
    let channels = main_channels(&view(2));
    let properties = property_columns(&view(2), &settings.features);
    let at = |back: i64| {
        progress.check()?;
        let rows = FeatureRows::build(&view(back), &channels, &properties);
        progress.advance(1);
        Ok(Origin::new(table, subset, kinds, rows, cut_off - back * horizon, days))
    };
    Ok(Origins { choose: at(3)?, train: at(2)?, test: at(1)?, now: at(0)? })
}

/// A number that changes when the events, the filter, the goal or consent to profiling change: says whether a stored run is out of date.
pub fn fingerprint(table: &EventTable, subset: &Subset, settings: &Settings) -> u64 {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let mut hash = FxHasher::default();
    hash.write_usize(table.num_events());
    for ix in subset.customers().iter() {
        hash.write_u32(table.people.ids[ix as usize]);
        for i in subset.events(table, ix) {
            hash.write_i64(table.time[i]);
            hash.write_u16(table.touchpoint[i]);
            hash.write_u64(table.value[i].to_bits());
        }
    }
    for text in table.names.touchpoints.iter().chain(&settings.goal.touchpoints) {
        hash.write(text.as_bytes());
    }
    for name in &settings.features {
        name.hash(&mut hash);
        subset.customers().iter().for_each(|ix| last_value(table, subset, name, ix).hash(&mut hash));
    }
    table.names.kind_of.iter().for_each(|kind| hash.write(kind.code().as_bytes()));
    hash.write_u32(settings.session_gap_minutes);
    hash.finish()
}
