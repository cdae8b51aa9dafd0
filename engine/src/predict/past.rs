//! What today's model says of one customer's past, week by week.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, PredictionRun, Purpose, Settings, Target};
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;
use super::before::EventsBefore;
use super::features::{FeatureRows, main_channels};
use super::kinds::Kinds;
use super::target::{concerns, fit_target};

/// Weeks looked back at most.
const WEEKS: i64 = 60;

/// One line of a score history.
#[derive(Debug, Clone, PartialEq)]
pub struct PastScores {
    /// What is predicted.
    pub target: Target,
    /// (moment, probability within the horizon after it), oldest first. Moments at which the target was not about the
    /// customer are left out.
    pub points: Vec<(i64, f64)>,
}

/// The probabilities that the model of a run over `subset` gives customer `ix` at the end of the data and every seven
/// days before it. Features at each moment come from events before that moment alone; the model itself is today's, so
/// the line shows how the customer changed, not how good past predictions were. The last point is the score in `run`, where
/// that was made at the same moment.
pub fn past_scores(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    ix: CustomerIx,
    horizon_days: u32,
    run: Option<&PredictionRun>,
    progress: &Progress,
) -> Result<Vec<PastScores>, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let cut_off = subset.observed_until(table);
    let kinds = Kinds::new(table, settings);
    let origins = super::origins(table, subset, &kinds, settings, cut_off, horizon_days, progress)?;
    let history_days = super::history_days(table, subset, &origins);
    let train_view = EventsBefore::new(table, subset, &kinds, settings, origins.train.cut);
    let channels = main_channels(&train_view);
    let properties = &origins.train.rows.properties;
    let mut only = BitSet::new(table.num_customers());
    only.insert(ix);
    let alone = subset.clone().with_customers(&only);
    let weeks: Vec<(i64, FeatureRows)> = (0..WEEKS)
        .rev()
        .map(|week| cut_off - week * 7 * DAY)
        .map(|cut| {
            let view = EventsBefore::new(table, &alone, &kinds, settings, cut).without_records();
            (cut, FeatureRows::build(&view, &channels, properties))
        })
        .filter(|(_, rows)| !rows.customers.is_empty())
        .collect();
    let mut lines = Vec::new();
    for target in [Target::Purchase, Target::Silent] {
        progress.check()?;
        let (_, model) = fit_target(target, horizon_days, &origins, history_days);
        let Some(model) = model else { continue };
        let about = weeks.iter().filter(|(_, rows)| concerns(rows, 0, target, horizon_days));
        let mut points: Vec<(i64, f64)> =
            about.filter_map(|(cut, rows)| Some((*cut, *model.probabilities(rows).first()?))).collect();
        let stored = run.filter(|run| run.cut_off == cut_off).and_then(|run| run.target(target, horizon_days));
        if let (Some(score), Some(last)) = (
            stored.and_then(|t| t.score_of(table.people.ids[ix as usize])),
            points.last_mut().filter(|p| p.0 == cut_off),
        ) {
            last.1 = score.p;
        }
        lines.push(PastScores { target, points });
    }
    Ok(lines)
}
