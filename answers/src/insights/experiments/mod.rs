//! What experiments show: customers who had an action, or a campaign, against those for whom it was left out.

mod tables;

use crate::act::{
    ChangeMeasure, DatedChange, ExperimentName, ExperimentResult, RESULT_DAYS, Verdict, dated_changes, experiments,
};
use crate::analysis::experiment::Formula;
use crate::events::BitSet;
use crate::predict::Kinds;
use crate::present::experiment_words as words;
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::progress::Progress;
use crate::texts::{inside_sentence, text};

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

use tables::{change_words, changes_table, is_shown, needed_table, results_table, uplift_table};

/// The insight about what experiments show; it has no settings.
pub struct Experiments;

/// For how long a customer counts, and how numbers that are needed are worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperimentSettings {
    /// Days from the arm on.
    pub days: usize,
    /// How many customers are needed, by which formula.
    pub formula: Formula,
}

impl Default for ExperimentSettings {
    fn default() -> Self {
        Self { days: RESULT_DAYS as usize, formula: Formula::default() }
    }
}

impl InsightSettings for ExperimentSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole("days", text!("experiments-about-days"), &mut self.days, 1..=365);
        let formulas = [("miller", Formula::Miller), ("pooled", Formula::Pooled), ("arcsine", Formula::Arcsine)];
        fields.choice("formula", text!("experiments-about-formula"), &mut self.formula, &formulas);
    }
}

/// Experiments and noted changes, with what they show.
pub struct ExperimentsFound {
    /// The project's own first, then campaigns in the data.
    pub results: Vec<ExperimentResult>,
    /// Releases, price changes and campaigns that somebody noted, by day.
    pub changes: Vec<DatedChange>,
}

impl Insight for Experiments {
    const ID: &'static str = "experiments";
    const SENT: SentEvents = SentEvents::Shown;
    type Settings = ExperimentSettings;
    type Outcome = ExperimentsFound;

    fn title() -> &'static str {
        text!("experiments-title")
    }

    fn question() -> &'static str {
        text!("experiments-question")
    }

    fn compute(scope: &Scope, how: &ExperimentSettings, progress: &Progress) -> Result<ExperimentsFound, AnswerError> {
        let (table, subset, project) = (&*scope.table, &scope.subset, &*scope.project);
        let results = experiments(table, subset, project, how.days as i64, progress)?;
        progress.check()?;
        let changes = dated_changes(table, subset, project, &Kinds::new(table, &project.settings));
        if results.is_empty() && changes.is_empty() {
            return Err(AnswerError::Nothing(text!("experiments-nothing-to-compare").to_owned()));
        }
        Ok(ExperimentsFound { results, changes })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, how) = (&computed.outcome, &computed.how);
        let days = how.days as i64;
        let shown: Vec<&ExperimentResult> = found.results.iter().filter(|result| is_shown(result, k)).collect();
        let hidden = found.results.len() - shown.len();
        // weeks of which few people are behind tell of them
        let changes: &[DatedChange] = if k <= 1 { &found.changes } else { &[] };
        // the first of all: where it is not shown no other is said in its place
        let all: Vec<&ExperimentResult> = found.results.iter().collect();
        let first = lead(&all);
        let lead = first.filter(|result| is_shown(result, k));
        let sentence = match (first, lead) {
            (Some(hidden), None) => text!("experiments-not-shown", name = words::name(&hidden.name)),
            _ => sentence(lead, changes, days),
        };
        let mut answer = Answer::new(sentence, note(computed));
        if !found.results.is_empty() || changes.is_empty() {
            let table = results_table(&shown, days);
            answer = answer
                .table("experiments", Disclosure { hidden, ..Disclosure::all(table) })
                .named_by(&["experiment", "compared_with"])
                .shown_first(&[
                    "experiment",
                    "treated",
                    "treated_rate",
                    "held_back",
                    "held_back_rate",
                    "difference",
                    "what_it_means",
                ]);
        }
        if !changes.is_empty() {
            answer = answer.table("changes", Disclosure::all(changes_table(changes)));
        }
        if !shown.is_empty() {
            answer = answer
                .table("uplift", Disclosure::all(uplift_table(&shown)))
                .table("needed", Disclosure::all(needed_table(&shown, how.formula)));
        }
        let difference = lead.and_then(|result| result.difference);
        Ok(answer
            .fact("experiments", found.results.len())
            .fact("changes", found.changes.len())
            .fact("treated", lead.map(|result| result.treated.customers))
            .fact("held_back", lead.map(|result| result.control.customers))
            .fact("difference", difference.map(|found| found.difference))
            .fact("difference_low", difference.map(|found| found.low))
            .fact("difference_high", difference.map(|found| found.high)))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "experiment/compared_with";
        let results = &computed.outcome.results;
        let names: Vec<String> = results.iter().map(|result| words::name(&result.name)).collect();
        let withs: Vec<&str> = results.iter().map(|result| words::compared_with(result.with)).collect();
        let name = &names[part.position("experiment", PART, "experiment", names.iter().map(String::as_str))?];
        let with = withs[part.position("compared_with", PART, "group", withs.iter().copied())?];
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        for (result, _) in results.iter().zip(names.iter().zip(&withs)).filter(|(_, of)| *of == (name, &with)) {
            [true, false].into_iter().flat_map(|side| result.customers(side)).for_each(|ix| customers.insert(ix));
        }
        Ok(customers)
    }
}

/// The result that is said first: that of all actions together where there is one, else the clearest.
fn lead<'a>(shown: &[&'a ExperimentResult]) -> Option<&'a ExperimentResult> {
    let rank = |result: &&&ExperimentResult| match result.verdict {
        Verdict::WrongRatio => 0,
        Verdict::Works | Verdict::Harms => 1,
        Verdict::TooEarly { .. } | Verdict::NoDifference => 2,
        Verdict::TooFew => 3,
        Verdict::NotOver => 4,
    };
    let all = shown.iter().find(|result| result.name == ExperimentName::AllActions);
    all.or_else(|| shown.iter().min_by_key(rank)).copied()
}

fn sentence(lead: Option<&ExperimentResult>, changes: &[DatedChange], days: i64) -> String {
    let Some(result) = lead else {
        return match changes.iter().find(|change| change.measure == ChangeMeasure::Rate) {
            Some(change) => text!("experiments-change-sentence", note = change.note.text, what = change_words(change)),
            None => text!("experiments-only-changes").to_owned(),
        };
    };
    if result.treated.customers + result.control.customers == 0 {
        let verdict = words::verdict(result, days);
        return text!("experiments-sentence-without-rates", name = words::name(&result.name), verdict);
    }
    text!(
        "experiments-sentence",
        name = words::name(&result.name),
        verdict = words::verdict(result, days),
        with = inside_sentence(words::compared_with(result.with)),
        treated = text!("count-customers", n = result.treated.customers),
        share = numbers::share_in_tenths(result.treated.rate()),
        control = text!("count-customers", n = result.control.customers),
        control_share = numbers::share_in_tenths(result.control.rate())
    )
}

fn note(computed: &ComputedInsight<Experiments>) -> String {
    let settings = computed.scope.settings();
    text!("experiments-note", goal = settings.goal.name, days = computed.how.days as u64)
}
