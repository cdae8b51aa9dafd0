//! How well the predictions did on a past that they had not seen.

use std::sync::Arc;

use crate::events::Subset;
use crate::model::{BackTest, PredictionRun, Settings, Teller};
use crate::predict;
use crate::present::factors::FactorWords;
use crate::present::numbers;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, tables, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// How well the predictions did on a past that they had not seen.
pub struct Backtest;

impl Insight for Backtest {
    const ID: &'static str = "backtest";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = Arc<PredictionRun>;

    fn title() -> &'static str {
        text!("backtest-title")
    }

    fn question() -> &'static str {
        text!("backtest-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Arc<PredictionRun>, AnswerError> {
        run(scope, progress)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let run = &computed.outcome;
        let style = computed.scope.style();
        let note = text!(
            "backtest-customers-learned-from-events-before-auc",
            date = numbers::date_time(run.cut_off, &style.zone)
        );
        let note = match of_two_models(run) {
            targets if targets.is_empty() => note,
            targets => format!("{note} · {}", text!("backtest-mean-of-two-models", targets = targets.join(", "))),
        };
        let disclosure = small_groups::tables::targets(run, k, before);
        let mut answer = Answer::new(sentence::predictions(run), note)
            .table("predictions", disclosure)
            .table("calibration", Disclosure::all(if k <= 1 { calibration(run) } else { Table::default() }))
            .table("tenths", Disclosure::all(if k <= 1 { tenths(run) } else { Table::default() }))
            .table(
                "tests",
                Disclosure::all(if k <= 1 { tests(run, computed.scope.settings()) } else { Table::default() }),
            )
            .table(
                "factors",
                Disclosure::all(if k <= 1 { factors(run, computed.scope.settings()) } else { Table::default() }),
            )
            .fact("predictions", run.targets().count());
        if let Some(next) = run.next_quality() {
            answer = answer.fact("next_touchpoint_first", next.top1).fact("next_touchpoint_first_three", next.top3);
        }
        Ok(answer)
    }
}

/// The predictions whose chances are the mean of two models: "chance to buy within 30 days".
fn of_two_models(run: &PredictionRun) -> Vec<String> {
    let by_trees = run.targets().filter(|target| target.teller == Teller::Trees);
    by_trees.map(|target| words::chance_to(target.target, target.horizon_days)).collect()
}

/// The run over everybody that the project keeps where it is of the same data, else a new one: what it says of a customer
/// does not depend on who else passes the filter.
pub(super) fn run_over_all(scope: &Scope, progress: &Progress) -> Result<Arc<PredictionRun>, AnswerError> {
    if scope.subset.customers().is_empty() {
        return Err(AnswerError::nobody(scope));
    }
    let subset = Arc::new(Subset::all(&scope.table));
    run(&Scope { subset, ..scope.clone() }, progress)
}

/// The run over everybody that the project keeps, where it is of the same data.
pub(super) fn kept_run_over_all(scope: &Scope) -> Option<Arc<PredictionRun>> {
    kept(scope, &Subset::all(&scope.table))
}

fn kept(scope: &Scope, subset: &Subset) -> Option<Arc<PredictionRun>> {
    // a run of an earlier version says nothing of values
    let run = scope.project.predictions.as_ref().filter(|run| run.value().is_some())?;
    let is_current = run.data_fingerprint == predict::fingerprint(&scope.table, subset, scope.settings());
    is_current.then(|| run.clone())
}

/// The run that the project keeps where it is of the same data, else a new one.
fn run(scope: &Scope, progress: &Progress) -> Result<Arc<PredictionRun>, AnswerError> {
    let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
    if subset.customers().is_empty() {
        return Err(AnswerError::nobody(scope));
    }
    match kept(scope, subset) {
        Some(run) => Ok(run),
        None => Ok(Arc::new(predict::run(table, subset, settings, progress)?)),
    }
}

/// What raises (above 0) and lowers each chance, the strongest first.
pub(super) fn factors(run: &PredictionRun, settings: &Settings) -> Table {
    let columns = [
        ("target", text!("backtest-prediction")),
        ("horizon_days", text!("backtest-days")),
        ("factor", text!("backtest-factor")),
        ("weight", text!("backtest-weight")),
    ];
    let mut out = Table::new(&columns);
    for target in run.targets() {
        let says = FactorWords::of(run, target, settings);
        for (factor, weight) in &target.coefficients {
            out.push(vec![
                Cell::text(tables::target_word(target.target)),
                Cell::Count(u64::from(target.horizon_days)),
                Cell::text(says.name(factor)),
                Cell::Number(*weight),
            ]);
        }
    }
    out
}

/// Every test of every prediction: what was expected at a cut-off and what happened.
pub(super) fn tests(run: &PredictionRun, settings: &Settings) -> Table {
    let columns = [
        ("target", text!("backtest-prediction")),
        ("horizon_days", text!("backtest-days")),
        ("from", text!("backtest-from")),
        ("customers", text!("backtest-customers")),
        ("did", text!("backtest-did-it")),
        ("rate", text!("backtest-happened")),
        ("predicted", text!("backtest-predicted")),
        ("auc", text!("backtest-auc")),
        ("baseline_auc", text!("backtest-baseline-auc")),
    ];
    let zone = numbers::zone(&settings.time_zone);
    let rounded = |value: f64| Cell::Number((value * 10_000.0).round() / 10_000.0);
    let mut out = Table::new(&columns);
    for target in run.targets() {
        for window in target.back_test.iter().flat_map(|test| &test.windows) {
            out.push(vec![
                Cell::text(tables::target_word(target.target)),
                Cell::Count(u64::from(target.horizon_days)),
                Cell::text(numbers::date(window.cut, &zone)),
                Cell::Count(window.n as u64),
                Cell::Count(window.positives as u64),
                Cell::Share(window.rate()),
                Cell::Share(window.expected),
                rounded(window.auc),
                rounded(window.baseline_auc),
            ]);
        }
    }
    out
}

/// One table over the tests of all predictions.
fn of_tests(
    run: &PredictionRun,
    columns: &[(&'static str, &'static str)],
    rows: impl Fn(&BackTest) -> Vec<Vec<Cell>>,
) -> Table {
    let head = [
        ("target", text!("backtest-prediction")),
        ("horizon_days", text!("backtest-days")),
        ("tenth", text!("backtest-tenth")),
    ];
    let mut out = Table::new(&[&head[..], columns].concat());
    for target in run.targets() {
        for (i, cells) in target.back_test.iter().flat_map(&rows).enumerate() {
            let mut row = vec![
                Cell::text(tables::target_word(target.target)),
                Cell::Count(u64::from(target.horizon_days)),
                Cell::Count(i as u64 + 1),
            ];
            row.extend(cells);
            out.push(row);
        }
    }
    out
}

/// The table of predicted chances against what happened.
pub(super) fn calibration(run: &PredictionRun) -> Table {
    let columns = [
        ("predicted", text!("backtest-predicted")),
        ("actual", text!("backtest-happened")),
        ("customers", text!("backtest-customers")),
    ];
    of_tests(run, &columns, |test| {
        let row = |r: &crate::model::CalibrationRow| {
            vec![Cell::Share(r.predicted), Cell::Share(r.actual), Cell::Count(r.n as u64)]
        };
        test.calibration.iter().map(row).collect()
    })
}

/// Ten groups by score, the highest first.
fn tenths(run: &PredictionRun) -> Table {
    let columns = [
        ("customers", text!("backtest-customers")),
        ("did", text!("backtest-did-it")),
        ("lift", text!("backtest-times-average")),
    ];
    of_tests(run, &columns, |test| {
        let row = |r: &crate::model::DecileRow| {
            vec![Cell::Count(r.n as u64), Cell::Count(r.positives as u64), Cell::Number(r.lift)]
        };
        test.deciles.iter().map(row).collect()
    })
}
