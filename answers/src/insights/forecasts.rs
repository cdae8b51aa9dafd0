//! What was forecast against what happened since.

use crate::model::Target;
use crate::predict::{CheckedForecast, check_forecasts};
use crate::present::forecast_words;
use crate::present::numbers;
use crate::present::small_groups::{PublishedCounts, TooFewPeople, for_own_work};
use crate::present::table::{Cell, Table};
use crate::present::tables;
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// What was forecast against what happened since.
pub struct Forecasts;

impl Insight for Forecasts {
    const ID: &'static str = "forecasts";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = Vec<CheckedForecast>;

    fn title() -> &'static str {
        text!("forecasts-title")
    }

    fn question() -> &'static str {
        text!("forecasts-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Vec<CheckedForecast>, AnswerError> {
        let Some(run) = &scope.project.predictions else {
            return Err(AnswerError::Nothing(text!("forecasts-no-run").to_owned()));
        };
        let found = check_forecasts(&scope.table, scope.settings(), run, progress)?;
        if found.is_empty() {
            let zone = numbers::zone(&scope.settings().time_zone);
            let date = numbers::date(run.cut_off, &zone);
            return Err(AnswerError::Nothing(text!("forecasts-too-early", date)));
        }
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let as_expected = found.iter().filter(|of| of.is_as_expected()).count();
        let sentence = if k > 1 { text!("forecasts-shared").to_owned() } else { computed.sentence(as_expected) };
        let table = for_own_work(computed.table(), k);
        let answer = Answer::new(sentence, text!("forecasts-note")).table("forecasts", table);
        if k > 1 {
            return Ok(answer);
        }
        Ok(answer.fact("forecasts", found.len()).fact("as_expected", as_expected))
    }
}

impl ComputedInsight<Forecasts> {
    /// The forecast of a target at a horizon, where there is one whose time is over.
    pub fn of(&self, target: Target, horizon_days: u32) -> Option<&CheckedForecast> {
        self.outcome.iter().find(|of| (of.target, of.horizon_days) == (target, horizon_days))
    }

    fn sentence(&self, as_expected: usize) -> String {
        let zone = numbers::zone(&self.scope.settings().time_zone);
        let all = text!("forecasts-sentence", n = self.outcome.len() as u64, as_expected = as_expected as u64);
        // that of purchases in a month is the one that most people look for
        let wanted = self.of(Target::Purchase, 30).or(self.outcome.first());
        wanted.map_or(all.clone(), |of| format!("{all} {}", forecast_words::forecast(of, &zone)))
    }

    fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("target", text!("backtest-prediction")),
            ("horizon_days", text!("backtest-days")),
            ("from", text!("backtest-from")),
            ("scored", text!("forecasts-scored")),
            ("customers", text!("forecasts-compared")),
            ("predicted", text!("forecasts-predicted")),
            ("predicted_low", text!("forecasts-predicted-low")),
            ("predicted_high", text!("forecasts-predicted-high")),
            ("did", text!("backtest-did-it")),
            ("as_expected", text!("forecasts-is-as-expected")),
        ]);
        let rounded = |v: f64| Cell::Number((v * 10.0).round() / 10.0);
        for of in &self.outcome {
            out.push(vec![
                Cell::text(tables::target_word(of.target)),
                Cell::Count(u64::from(of.horizon_days)),
                Cell::Time(of.cut_off),
                Cell::Count(of.scored as u64),
                Cell::Count(of.compared as u64),
                rounded(of.expected),
                rounded(of.low),
                rounded(of.high),
                Cell::Count(of.observed as u64),
                Cell::Flag(of.is_as_expected()),
            ]);
        }
        out
    }
}
