//! What customers will most likely do next, and how often such a guess is right.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::events::BitSet;
use crate::model::{CustomerId, CustomerIx, PredictionRun};
use crate::present::numbers::{count, share};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::backtest;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// What customers will most likely do next, and how often such a guess is right.
pub struct NextTouchpoint;

/// A touchpoint that is the first guess for some customers.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// The touchpoint that comes next.
    pub touchpoint: String,
    /// For how many customers it is the first guess.
    pub customers: u64,
    /// Mean chance that these customers do it next, 0–1.
    pub chance: f64,
}

/// The first guesses for those who pass the filter, and the run that they are of.
pub struct Guesses {
    run: Arc<PredictionRun>,
    /// The guesses, that of most customers first.
    pub guesses: Vec<Guess>,
}

impl Insight for NextTouchpoint {
    const ID: &'static str = "next-touchpoint";
    type Settings = NoSettings;
    type Outcome = Guesses;

    fn title() -> &'static str {
        text!("next-touchpoint-title")
    }

    fn question() -> &'static str {
        text!("next-touchpoint-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Guesses, AnswerError> {
        Guesses::of(backtest::run_over_all(scope, progress)?, scope)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let Guesses { run, guesses } = &computed.outcome;
        let all: u64 = guesses.iter().map(|guess| guess.customers).sum();
        let mut rows = Table::new(&[
            ("touchpoint", text!("next-touchpoint-title")),
            ("customers", text!("next-touchpoint-customers")),
            ("mean_chance", text!("next-touchpoint-mean-chance")),
        ]);
        for guess in guesses {
            rows.push(vec![Cell::text(&guess.touchpoint), Cell::Count(guess.customers), Cell::Share(guess.chance)]);
        }
        let counted = GroupTable::people(rows, "next touchpoint", "customers").about(PeopleCount::people(all));
        let disclosure = small_groups::table(counted, k, before)?;
        let customers = text!("count-customers", n = all);
        let sentence = match guesses.first().filter(|_| disclosure.merged + disclosure.hidden == 0) {
            Some(most) => {
                let n = count(most.customers);
                text!("next-touchpoint-is-most-likely-next-touchpoint-of", touchpoint = most.touchpoint, n, customers)
            }
            None => text!("next-touchpoint-most-likely-next-touchpoint-of", customers),
        };
        let mut answer =
            Answer::new(sentence, note(run)).table("next", disclosure).named_by(&["touchpoint"]).fact("customers", all);
        if let Some(test) = run.next_quality() {
            answer = answer.fact("right_first", test.top1).fact("right_first_three", test.top3);
        }
        Ok(answer)
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (Guesses { run, guesses }, scope) = (&computed.outcome, &computed.scope);
        let known = guesses.iter().map(|guess| guess.touchpoint.as_str());
        let wanted = &guesses[part.position("touchpoint", "touchpoint", "touchpoint", known)?].touchpoint;
        let mut customers = BitSet::new(scope.table.num_customers());
        let guessed = run.next().iter().filter(|(_, next)| next.first().is_some_and(|(name, _)| name == wanted));
        guessed.filter_map(|(id, _)| visible(scope, *id)).for_each(|ix| customers.insert(ix));
        Ok(customers)
    }
}

impl Guesses {
    /// The first guesses of a run over everybody for those who pass the filter.
    fn of(run: Arc<PredictionRun>, scope: &Scope) -> Result<Self, AnswerError> {
        let guesses = first_guesses(&run, scope);
        if guesses.is_empty() {
            let too_little = text!("next-touchpoint-there-are-too-few-sessions-to");
            return Err(AnswerError::Nothing(too_little.to_owned()));
        }
        Ok(Self { run, guesses })
    }
}

impl ComputedInsight<NextTouchpoint> {
    /// The answer of a run that the project keeps, even where the data has changed since.
    pub fn of_run(scope: Scope, run: Arc<PredictionRun>) -> Result<Self, AnswerError> {
        let outcome = Guesses::of(run, &scope)?;
        Ok(Self { scope, how: NoSettings, outcome })
    }
}

/// The customer of this number, where the filter lets them through.
fn visible(scope: &Scope, id: CustomerId) -> Option<CustomerIx> {
    scope.table.people.ix_of(id).filter(|&ix| scope.subset.customers().contains(ix))
}

/// The first guess for each customer by touchpoint, that of most customers first.
fn first_guesses(run: &PredictionRun, scope: &Scope) -> Vec<Guess> {
    let mut by: BTreeMap<&str, (u64, f64)> = BTreeMap::new();
    let guessed = run.next().iter().filter(|(id, _)| visible(scope, *id).is_some());
    for (name, chance) in guessed.filter_map(|(_, next)| next.first()) {
        let sums = by.entry(name.as_str()).or_default();
        *sums = (sums.0 + 1, sums.1 + chance);
    }
    let guess = |(name, (n, sum)): (&str, (u64, f64))| Guess {
        touchpoint: name.to_owned(),
        customers: n,
        chance: sum / n as f64,
    };
    let mut guesses: Vec<Guess> = by.into_iter().map(guess).collect();
    guesses.sort_by_key(|guess| std::cmp::Reverse(guess.customers));
    guesses
}

fn note(run: &PredictionRun) -> String {
    let mut note = text!("next-touchpoint-customers-by-first-guess-for-each").to_owned();
    if let Some(test) = run.next_quality() {
        note.push_str(" · ");
        note.push_str(&text!(
            "next-touchpoint-on-it-had-not-seen-first",
            touchpoints = text!("count-touchpoints", n = test.n as u64),
            first = share(test.top1),
            first_three = share(test.top3),
            most_common = share(test.popularity_top1),
            three_most_common = share(test.popularity_top3)
        ));
    }
    note
}
