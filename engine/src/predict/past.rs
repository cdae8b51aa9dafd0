//! What today's model says of one customer's past, week by week.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, PredictionRun, Purpose, Settings, Target};
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;
use super::basis::Basis;
use super::before::EventsBefore;
use super::features::FeatureRows;
use super::origins::{Origins, concerns};
use super::target::{LEARNED_WINDOWS, fit_target, learn_as};

/// Weeks looked back at most.
const WEEKS: i64 = 60;

/// One line of a score history.
#[derive(Debug, Clone, PartialEq)]
pub struct PastScores {
    /// What the model predicts.
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
    let Basis { cut_off, kinds, settings, .. } = Basis::of(table, subset, settings);
    let settings = &settings;
    let origins = Origins::new(table, subset, &kinds, settings, (cut_off, horizon_days, LEARNED_WINDOWS), progress)?;
    let channels = origins.channels();
    let properties = &origins.now.properties;
    let mut only = BitSet::new(table.num_customers());
    only.insert(ix);
    let alone = subset.clone().with_customers(&only);
    let weeks: Vec<(i64, FeatureRows)> = (0..WEEKS)
        .rev()
        .map(|week| cut_off - week * 7 * DAY)
        .map(|cut| {
            let view = EventsBefore::new(table, &alone, &kinds, settings, cut).without_records();
            let mut rows = FeatureRows::build(&view, &[ix], &channels, properties);
            if let Some(model) = &origins.orders_now {
                rows.tell_order_chance(model, f64::from(horizon_days) / 7.0);
            }
            (cut, rows)
        })
        .filter(|(_, rows)| !rows.customers.is_empty())
        .collect();
    let stored = run.filter(|run| run.cut_off == cut_off);
    let mut lines = Vec::new();
    for target in [Target::Purchase, Target::Silent] {
        progress.check()?;
        let told = stored.and_then(|run| run.target(target, horizon_days)).filter(|t| t.back_test.is_some());
        let chance = match told {
            Some(told) => Some(learn_as(told, &origins, table)),
            None => fit_target(target, horizon_days, &origins, table).1,
        };
        let Some(chance) = chance else { continue };
        let about = weeks.iter().filter(|(_, rows)| concerns(rows, 0, target, horizon_days));
        let mut points: Vec<(i64, f64)> =
            about.filter_map(|(cut, rows)| Some((*cut, *chance.of(rows).first()?))).collect();
        if let (Some(score), Some(last)) =
            (told.and_then(|t| t.score_of(table.people.ids[ix as usize])), points.last_mut().filter(|p| p.0 == cut_off))
        {
            last.1 = score.p;
        }
        lines.push(PastScores { target, points });
    }
    Ok(lines)
}
