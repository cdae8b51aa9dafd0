//! A prediction of one's own: of customers active in the last days, who will do something in the next days?

use std::sync::Arc;

use crate::analysis::membership::{EventTimes, Membership};
use crate::events::{BitSet, Subset};
use crate::model::{DefinedTarget, PredictionDefinition, PredictionRun, Readiness, Target, is_small_group, unquote};
use crate::predict::{self, ENOUGH_EXAMPLES, OwnExamples, OwnQuestion, OwnTarget};
use crate::present::numbers::{count, date, zone};
use crate::present::prediction_definitions::{self, SEGMENT};
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::Table;
use crate::present::{member_rules, readiness, sentence};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::backtest;
use super::conditions::named_event;
use super::filter::find_segment;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::scores::{ScoreSettings, Scores};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// A prediction of one's own.
pub struct OwnPrediction;

/// The prediction that is asked for: of whom, what, and within how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPredictionSettings {
    /// What customers may do, as rules write an event, or a segment to come into.
    pub target: String,
    /// Of customers who did anything in the last so many days; `None` = of all who ever did.
    pub active_days: Option<usize>,
    /// In the next so many days.
    pub horizon_days: usize,
}

impl Default for OwnPredictionSettings {
    fn default() -> Self {
        Self { target: "order".to_owned(), active_days: Some(28), horizon_days: 30 }
    }
}

/// Stands for customers who were active at any time.
const EVER: &str = "ever";

impl InsightSettings for OwnPredictionSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let form = text!("own-prediction-target-form");
        fields.name("target", text!("own-prediction-about-target"), &mut self.target, form);
        let active = text!("own-prediction-about-active-days");
        fields.whole_or("active_days", active, &mut self.active_days, (EVER, 1..=3650));
        fields.whole("horizon_days", text!("own-prediction-about-horizon-days"), &mut self.horizon_days, 1..=365);
    }
}

impl OwnPredictionSettings {
    /// The settings that ask a question that is kept.
    pub fn of(definition: &PredictionDefinition, scope: &Scope) -> Self {
        Self {
            target: prediction_definitions::target_text(&definition.target, &scope.project.segments),
            active_days: definition.active_days.map(|days| days as usize),
            horizon_days: definition.horizon_days as usize,
        }
    }

    /// What is asked, with the names as the project has them. A name that it does not have is an error that lists those it has.
    pub fn definition(&self, scope: &Scope) -> Result<PredictionDefinition, AnswerError> {
        let target = read_target(&self.target, scope)?;
        let active_days = self.active_days.map(|days| days as u32);
        Ok(PredictionDefinition { id: 0, target, active_days, horizon_days: self.horizon_days as u32 })
    }
}

/// Reads what customers may do.
fn read_target(written: &str, scope: &Scope) -> Result<DefinedTarget, AnswerError> {
    let written = written.trim();
    let begins = written.get(..SEGMENT.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(SEGMENT));
    if !begins {
        let read = member_rules::parse_event(written).map_err(|why| {
            let form = text!("own-prediction-target-form");
            AnswerError::Unknown(text!("filter-cannot-read-rule", rule = written, why, form))
        })?;
        return named_event(&read, &scope.table).map(DefinedTarget::Event);
    }
    let segment = find_segment(&unquote(&written[SEGMENT.len()..]), &scope.project)?;
    match segment.kind.rule() {
        Some(rule) if rule.asks_chance() => {
            Err(AnswerError::Unknown(text!("own-prediction-segment-asks-for-a-chance", name = segment.name)))
        }
        Some(_) => Ok(DefinedTarget::Enters(segment.id)),
        None => {
            let by_rule = scope.project.segments.iter().filter(|of| of.kind.rule().is_some());
            let known: Vec<&str> = by_rule.map(|of| of.name.as_str()).collect();
            let none = text!("own-prediction-no-segments-by-rule").to_owned();
            let known = if known.is_empty() { none } else { known.join(", ") };
            Err(AnswerError::Unknown(text!("own-prediction-segment-has-no-rule", name = segment.name, known)))
        }
    }
}

/// A question ready to be asked of everybody; `None` where its segment is gone or has no rule any more.
fn asked<'a>(definition: &PredictionDefinition, scope: &'a Scope, everybody: &Subset) -> Option<OwnQuestion<'a>> {
    let (table, settings) = (&*scope.table, scope.settings());
    let what = match &definition.target {
        DefinedTarget::Event(what) => OwnTarget::Event(EventTimes::new(table, everybody, what, settings)),
        DefinedTarget::Enters(id) => {
            let segment = scope.project.segments.iter().find(|of| of.id == *id)?;
            OwnTarget::Enters(Membership::new(table, everybody, segment.kind.rule()?, settings))
        }
    };
    Some(OwnQuestion { what, active_days: definition.active_days, horizon_days: definition.horizon_days })
}

/// How many customers there are to learn from, in a sentence, and whether they are enough: cheap beside the answer.
pub fn own_examples(
    scope: &Scope,
    definition: &PredictionDefinition,
    progress: &Progress,
) -> Result<Option<OwnExamples>, AnswerError> {
    let everybody = Subset::all(&scope.table);
    let Some(question) = asked(definition, scope, &everybody) else { return Ok(None) };
    Ok(Some(predict::own_examples(&scope.table, &everybody, scope.settings(), &question, progress)?))
}

/// The examples of a question in words.
pub fn own_examples_words(found: &OwnExamples, horizon_days: u32, time_zone: &str) -> String {
    let customers = text!("count-customers", n = found.customers);
    let day = date(found.moment - 1, &zone(time_zone));
    let did = count(found.did);
    let says = text!("own-prediction-examples", customers, day, did, horizon = horizon_days);
    let needed = ENOUGH_EXAMPLES as u64;
    match found.did.min(found.customers - found.did) < needed {
        true => text!("own-prediction-examples-too-few", examples = says, needed),
        false => says,
    }
}

/// What came out: a run of one model, and who passes the filter and has a score.
pub struct OwnAnswer {
    /// The prediction that was asked for.
    pub definition: PredictionDefinition,
    ranking: ComputedInsight<Scores>,
}

impl OwnAnswer {
    fn run(&self) -> &Arc<PredictionRun> {
        &self.ranking.outcome.run
    }
}

impl Insight for OwnPrediction {
    const ID: &'static str = "own-prediction";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = OwnPredictionSettings;
    type Outcome = OwnAnswer;

    fn title() -> &'static str {
        text!("own-prediction-title")
    }

    fn question() -> &'static str {
        text!("own-prediction-question")
    }

    fn compute(scope: &Scope, how: &OwnPredictionSettings, progress: &Progress) -> Result<OwnAnswer, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let definition = how.definition(scope)?;
        // what is said of a customer does not depend on who else passes the filter
        let everybody = Subset::all(&scope.table);
        let gone = || AnswerError::Unknown(text!("definition-segment-gone").to_owned());
        let question = asked(&definition, scope, &everybody).ok_or_else(gone)?;
        let run = predict::own_run(&scope.table, &everybody, scope.settings(), &question, progress)?;
        let wanted = ScoreSettings { target: Target::Own, horizon: definition.horizon_days };
        let ranking = ComputedInsight::<Scores>::of_run(scope.clone(), wanted, Arc::new(run));
        if let Some(target) = ranking.target().filter(|target| matches!(target.readiness, Readiness::NotEnoughData(_)))
        {
            let question = prediction_definitions::question(&definition, &scope.project.segments);
            let why = readiness::reasons(target);
            return Err(AnswerError::Nothing(text!("own-prediction-too-few", question, why)));
        }
        Ok(OwnAnswer { definition, ranking })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let (run, settings) = (found.run(), scope.settings());
        let rows = found.ranking.rows();
        let question = prediction_definitions::question(&found.definition, &scope.project.segments);
        let target = found.ranking.target();
        let mut says = format!("{question} {}", target.map_or_else(String::new, sentence::expectation));
        let mut note = Vec::new();
        // why stands in the grey line: a headline of many lines is none
        if let Some(target) = target.filter(|target| matches!(target.readiness, Readiness::LowConfidence(_))) {
            says = text!("own-prediction-hint-only", says);
            note.push(readiness::reasons(target));
        }
        let day = date(run.cut_off - 1, &zone(&settings.time_zone));
        let shown = |table: Table| Disclosure::all(if k <= 1 { table } else { Table::default() });
        let scored = rows.rows.len();
        note.push(text!("own-prediction-note", day));
        Ok(Answer::new(says, note.join(" · "))
            .people("customers", rows)
            .named_by(&["customer"])
            .table("quality", small_groups::tables::targets(run, k, before))
            .table("calibration", shown(backtest::calibration(run)))
            .table("tests", shown(backtest::tests(run, settings)))
            .table("factors", shown(backtest::factors(run, settings)))
            .fact("customers", (!is_small_group(scored as u64, k)).then_some(scored)))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        Scores::customers(&computed.outcome.ranking, part, progress)
    }
}
