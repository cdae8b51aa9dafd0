//! A prediction of one's own: of customers active lately, who will do something, or come into a segment, within some days?

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, ModelRun, PredictionRun, Purpose, ReadinessReason, Settings, Target};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::as_of::DAY;
use super::basis::Basis;
use super::before::EventsBefore;
use super::ends::known_until;
use super::fingerprint::fingerprint;
use super::kinds::Kinds;
use super::origins::{Origins, PAST};
use super::question::{AT_ONCE, OwnQuestion};
use super::target::run_target;

/// How many customers there are to learn from at the newest moment whose future is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnExamples {
    /// The moment, ms UTC.
    pub moment: i64,
    /// Of whom it is asked.
    pub customers: u64,
    /// Who did it in the days after.
    pub did: u64,
}

/// Counts the examples of a question.
pub fn own_examples(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    question: &OwnQuestion<'_>,
    progress: &Progress,
) -> Result<OwnExamples, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let kinds = Kinds::new(table, settings);
    let moment = known_until(table, subset, &kinds, settings) - i64::from(question.horizon_days) * DAY;
    let view = EventsBefore::new(table, subset, &kinds, settings, moment);
    let customers: Vec<CustomerIx> = subset.customers().iter().collect();
    let mut found = OwnExamples { moment, customers: 0, did: 0 };
    for some in customers.chunks(AT_ONCE) {
        progress.check()?;
        let of_one = |&ix: &CustomerIx| {
            let last = view.history(ix).last()?;
            let days_silent = (moment - last.time) as f64 / DAY as f64;
            question.example(&question.occurrences(ix), moment, days_silent)
        };
        let (n, did) = some
            .par_iter()
            .filter_map(of_one)
            .map(|did| (1, u64::from(did)))
            .reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        found = OwnExamples { customers: found.customers + n, did: found.did + did, ..found };
    }
    Ok(found)
}

/// Trains, tests and scores a question as all predictions are: from what was known before, against every simple rule, without
/// what gives the answer away. A run of one model.
pub fn own_run(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    question: &OwnQuestion<'_>,
    progress: &Progress,
) -> Result<PredictionRun, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let days = question.horizon_days;
    let times = |ix: CustomerIx| question.occurrences(ix).times;
    let Basis { cut_off, kinds, settings: learned_with, leaks } =
        Basis::asking(table, subset, settings, &times, &[days]);
    progress.stage(text!("predict-learning-what-happens-within-days", days), 0);
    let mut origins = Origins::new(table, subset, &kinds, &learned_with, (cut_off, days, PAST), progress)?;
    origins.ask(question, progress)?;
    let mut run = run_target(Target::Own, days, &origins, table);
    if !leaks.is_empty() {
        run.readiness.doubt(ReadinessReason::Leaks { names: leaks });
    }
    Ok(PredictionRun {
        cut_off,
        data_fingerprint: fingerprint(table, subset, settings),
        channels: table.names.channels.clone(),
        models: vec![ModelRun::Chance(run)],
        earlier: Vec::new(),
    })
}
