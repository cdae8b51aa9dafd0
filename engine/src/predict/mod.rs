//! What customers are likely to do next: purchase, silence, the next touchpoint, the best hour. Always from what was known
//! before a cut-off, always tested on a past the model had not seen, always with reasons.
//!
//! - [`run`] does everything behind *Run predictions*.
//! - [`EventsBefore`] is the only view that features are made from; it ends before the cut-off.
//! - Rolling origin: a model is trained two horizons before the end of the data, tested one horizon before it on
//!   answers that are known by now, trained again there, and then asked about today; the same at earlier cut-offs shows the
//!   spread. Figures about quality never come from a random split.
//! - A model is shown where it ranks better than every simple rule, with a doubt where that may be chance; else the rule, else
//!   the average.

mod as_of;
mod basis;
mod before;
pub mod btyd;
mod chance;
mod columns;
mod ends;
mod facts;
mod features;
mod fingerprint;
mod forecasts;
mod gain;
mod horizons;
mod kinds;
mod leaks;
pub mod logistic;
mod matrix;
pub mod metrics;
mod model;
pub mod next_step;
mod order_days;
mod origins;
mod own;
mod past;
mod property_columns;
mod question;
mod reliability;
mod rfm;
mod rules;
mod sample;
pub mod segments;
pub mod signals;
mod target;
mod time_zones;
pub mod timing;
mod trees;
mod unscored;
mod uplift;
mod value;
mod words;

pub use as_of::AsOf;
pub use as_of::DAY;
pub use as_of::date;
pub use basis::HORIZONS;
pub use before::{EventsBefore, Outcome, Touch, outcome};
pub use btyd::MIN_VALUED;
pub use ends::known_until;
pub use features::{FeatureRows, main_channels};
pub use fingerprint::fingerprint;
pub use forecasts::{CheckedForecast, check_forecasts, keep_forecasts};
pub use kinds::Kinds;
pub use matrix::Matrix;
pub use model::Model;
pub use own::{OwnExamples, own_examples, own_run};
pub use past::{PastScores, past_scores};
pub use property_columns::property_columns;
pub use question::{OwnQuestion, OwnTarget};
pub use reliability::{Leaning, Reliability};
pub use rfm::{Rfm, RfmBuyer, RfmFollowed, rfm};
pub use target::{ENOUGH_EXAMPLES, EXPLAINED};
pub(crate) use time_zones::hour_in;
pub use time_zones::{LocalTime, country_code};
pub use unscored::{Coverage, active_within, coverage};
pub use uplift::{Exposed, Uplift, UpliftVerdict, uplift, uplift_of};
pub use value::Expectation;
pub use words::{form, number, times};

use crate::events::{EventTable, Subset};
use crate::model::{ModelRun, NextTouchpointRun, PredictionRun, Purpose, ReadinessReason, Settings, Target};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use basis::Basis;
use origins::{Origins, PAST};
use target::run_target;
use value::value_run;

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
    let Basis { cut_off, kinds, settings: learned_with, leaks } = Basis::of(table, subset, settings);
    let mut targets = Vec::new();
    for days in HORIZONS {
        progress.stage(text!("predict-learning-what-happens-within-days", days), 8);
        let origins = Origins::new(table, subset, &kinds, &learned_with, (cut_off, days, PAST), progress)?;
        for target in [Target::Purchase, Target::Silent] {
            progress.check()?;
            let mut run = run_target(target, days, &origins, table);
            if target == Target::Purchase {
                run.goal = forecasts::goal_of(settings);
            }
            if target == Target::Purchase && !leaks.is_empty() {
                run.readiness.doubt(ReadinessReason::Leaks { names: leaks.clone() });
            }
            targets.push(run);
            progress.advance(1);
        }
    }
    targets.sort_by_key(|t| (t.target, t.horizon_days));
    horizons::reconcile(&mut targets);
    progress.stage(text!("predict-learning-what-customers-will-order"), 0);
    let value = value_run((table, subset), &kinds, settings, cut_off, progress)?;
    progress.stage(text!("predict-learning-the-next-touchpoint"), 0);
    let (quality, next) = next_step::next_steps(table, subset, &kinds, settings, cut_off, progress)?;
    let id = |ix: u32| table.people.ids[ix as usize];
    let answers = next.into_iter().map(|(ix, steps)| (id(ix), steps)).collect();
    let mut models: Vec<ModelRun> = targets.into_iter().map(ModelRun::Chance).collect();
    models.push(ModelRun::Value(value));
    models.push(ModelRun::NextTouchpoint(NextTouchpointRun { quality, answers }));
    Ok(PredictionRun {
        cut_off,
        data_fingerprint: fingerprint(table, subset, settings),
        channels: table.names.channels.clone(),
        models,
        earlier: Vec::new(),
    })
}

#[cfg(test)]
mod invented_shop;
