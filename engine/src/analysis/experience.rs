//! Experience scores: what customers answered to NPS, CSAT and CES questions, with intervals that count customers.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::mood::{MoodMean, ToneSums};
use super::parallel::by_customers_cancellable;
use super::periods::{Period, Periods};
use super::survey_scores::{SurveyColumn, SurveyKind};

/// On a scale from 0 to 10, promoters give this or more …
const PROMOTER: f64 = 9.0;
/// … and detractors this or less.
const DETRACTOR: f64 = 6.0;
/// From this part of the scale on somebody is satisfied: 4 of 5 stars.
const SATISFIED: f64 = 0.75;

/// One answer of a customer to a survey question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyAnswer {
    /// The event that it is of.
    pub event: u32,
    /// The customer who answered.
    pub customer: CustomerIx,
    /// The score as it was given.
    pub score: f64,
}

/// A score with its 95 % interval, in its own unit: NPS from -100 to 100, CSAT in per cent of satisfied, CES on its scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExperienceScore {
    /// How many answers the score rests on.
    pub answers: u64,
    /// How many customers gave these answers.
    pub customers: u64,
    /// The score in its own unit.
    pub score: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
    /// Answers that count as promoters or satisfied; of the ease of something, those above the middle.
    pub best: u64,
    /// Different customers who gave such answers.
    pub best_customers: u64,
    /// Different customers who gave others.
    pub other_customers: u64,
}

/// What was answered to one question.
#[derive(Debug, Clone)]
pub struct SurveyQuestion {
    /// What it asks, with its scale: "NPS (0–10)".
    pub name: String,
    /// What kind of question it is.
    pub kind: SurveyKind,
    /// All answers, customer by customer in the order of time.
    pub answers: Vec<SurveyAnswer>,
    /// The score over all answers.
    pub all: ExperienceScore,
    /// Per touchpoint (index in `names.touchpoints`), those with most answers first.
    pub touchpoints: Vec<(usize, ExperienceScore)>,
    /// Per channel (index in `names.channels`), the same.
    pub channels: Vec<(usize, ExperienceScore)>,
    /// The score of each period with answers, by its index.
    pub periods: Vec<(usize, ExperienceScore)>,
}

/// What was answered to every question, and the calendar of its periods.
#[derive(Debug, Clone)]
pub struct ExperienceScores {
    /// Questions that were answered, in the order in which they came to the project.
    pub questions: Vec<SurveyQuestion>,
    /// The periods that scores are counted by.
    pub periods: Periods,
}

/// Reads the answers of the customers of `subset`.
pub fn experience_scores(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    period: Period,
    progress: &Progress,
) -> Result<ExperienceScores, Cancelled> {
    let periods = Periods::new(table, subset, settings, period);
    let mut questions = Vec::new();
    for column in SurveyColumn::all(table) {
        let parts = by_customers_cancellable(table, progress, |customers| {
            let of = |ix: CustomerIx| {
                let answer =
                    |i: usize| Some(SurveyAnswer { event: i as u32, customer: ix, score: column.score(table, i)? });
                subset.events(table, ix).filter_map(answer).collect::<Vec<_>>()
            };
            customers.flat_map(of).collect::<Vec<_>>()
        })?;
        let answers: Vec<SurveyAnswer> = parts.into_iter().flatten().collect();
        if answers.is_empty() {
            continue;
        }
        let scored = |groups: usize, group: &dyn Fn(usize) -> usize| {
            let mut sums = vec![ToneSums::default(); groups];
            for answer in &answers {
                sums[group(answer.event as usize)].add(answer.customer, worth(&column, answer.score));
            }
            let means = sums.into_iter().map(ToneSums::mean).enumerate().filter(|(_, mean)| mean.n > 0);
            means.map(|(at, mean)| (at, in_unit(&column, &mean))).collect::<Vec<_>>()
        };
        let by_size = |mut groups: Vec<(usize, ExperienceScore)>| {
            groups.sort_by_key(|(_, of)| std::cmp::Reverse(of.answers));
            groups
        };
        let all = scored(1, &|_| 0)[0].1;
        let touchpoints = by_size(scored(table.names.touchpoints.len(), &|i| usize::from(table.touchpoint[i])));
        let channels = by_size(scored(table.names.channels.len(), &|i| usize::from(table.channel[i])));
        let of_periods = scored(periods.len(), &|i| periods.of(table.time[i]));
        let (name, kind) = (column.name().to_owned(), column.kind);
        questions.push(SurveyQuestion { name, kind, answers, all, touchpoints, channels, periods: of_periods });
    }
    Ok(ExperienceScores { questions, periods })
}

/// What an answer counts, from -1 to 1.
fn worth(column: &SurveyColumn<'_>, score: f64) -> f64 {
    match column.kind {
        SurveyKind::Nps if score >= PROMOTER => 1.0,
        SurveyKind::Nps if score <= DETRACTOR => -1.0,
        SurveyKind::Nps => 0.0,
        SurveyKind::Csat if score >= column.low + SATISFIED * (column.high - column.low) => 1.0,
        SurveyKind::Csat => -1.0,
        SurveyKind::Ces => column.tone(score),
    }
}

/// What an answer counts in the unit of its question: of NPS -100, 0 or 100, of CSAT 0 or 100, of CES the score itself.
pub(super) fn in_points(column: &SurveyColumn<'_>, score: f64) -> f64 {
    match column.kind {
        SurveyKind::Nps => 100.0 * worth(column, score),
        SurveyKind::Csat => 50.0 * (worth(column, score) + 1.0),
        SurveyKind::Ces => score,
    }
}

/// The mean of what answers count, in the unit of the question.
fn in_unit(column: &SurveyColumn<'_>, mean: &MoodMean) -> ExperienceScore {
    let unit = |v: f64| match column.kind {
        SurveyKind::Nps => 100.0 * v,
        SurveyKind::Csat => 50.0 * (v + 1.0),
        SurveyKind::Ces => column.low + f64::midpoint(v, 1.0) * (column.high - column.low),
    };
    let [score, low, high] = [mean.mean, mean.low, mean.high].map(unit);
    ExperienceScore {
        answers: mean.n,
        customers: mean.customers,
        score,
        low,
        high,
        best: mean.positive.count,
        best_customers: mean.positive_customers,
        other_customers: mean.not_positive_customers,
    }
}
