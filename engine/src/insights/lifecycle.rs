//! Where customers are in their life as such: new, active, at risk or lost, and the stage they have reached.

use crate::analysis::{CustomerState, CustomerStates, Lifecycle, by_customers_cancellable};
use crate::events::BitSet;
use crate::model::CustomerIx;
use crate::present::numbers::share_of;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{sentence, words};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// Where customers are in their life as such: new, active, at risk or lost, and the stage they have reached.
pub struct CustomerLifecycle;

/// The customers with an event, and how each stands.
pub struct States(Vec<(CustomerIx, CustomerState)>);

const ALL: [Lifecycle; 4] = [Lifecycle::New, Lifecycle::Active, Lifecycle::AtRisk, Lifecycle::Lost];

const PART: &str = "lifecycle or stage";

impl Insight for CustomerLifecycle {
    const ID: &'static str = "lifecycle";
    type Settings = NoSettings;
    type Outcome = States;

    fn title() -> &'static str {
        text!("lifecycle-title")
    }

    fn question() -> &'static str {
        text!("lifecycle-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<States, AnswerError> {
        let states = CustomerStates::new(&scope.table, &scope.subset, scope.settings());
        let visible = |ix: &CustomerIx| scope.subset.customers().contains(*ix);
        let parts = by_customers_cancellable(&scope.table, progress, |customers| {
            let all = customers.filter(visible).map(|ix| (ix, states.of(ix)));
            all.filter(|(_, state)| state.events > 0).collect::<Vec<_>>()
        })?;
        let states = parts.concat();
        if states.is_empty() { Err(AnswerError::nobody(scope)) } else { Ok(States(states)) }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (states, scope) = (&computed.outcome, &computed.scope);
        let all = states.0.len() as u64;
        let counted = |rows, kind| GroupTable::people(rows, kind, "customers").about(PeopleCount::people(all));
        let lifecycle = small_groups::table(counted(states.by_lifecycle(), "lifecycle"), k, before)?;
        let stages = small_groups::table(counted(states.by_stage(scope), "current stage"), k, before)?;
        let customers = text!("count-customers", n = all);
        let of = |state: Lifecycle| states.0.iter().filter(|(_, s)| s.lifecycle == Some(state)).count() as u64;
        let (active, risk) = (of(Lifecycle::New) + of(Lifecycle::Active), of(Lifecycle::AtRisk));
        let whole = lifecycle.merged + lifecycle.hidden == 0;
        let sentence = if whole && all >= sentence::SMALL_GROUP {
            text!(
                "lifecycle-of-are-new-or-active-at",
                customers,
                active = share_of(active, all),
                at_risk = share_of(risk, all),
                lost = share_of(of(Lifecycle::Lost), all)
            )
        } else {
            text!("lifecycle-by-where-they-are-in-their", customers)
        };
        let days = scope.settings().inactive_after_days;
        let note = text!("lifecycle-customers-with-event-shares-of-them", days);
        Ok(Answer::new(sentence, note)
            .table("lifecycle", lifecycle)
            .named_by(&["lifecycle"])
            .table("stages", stages)
            .named_by(&["stage"])
            .fact("customers", all))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let mut customers = BitSet::new(computed.scope.table.num_customers());
        let mut take = |is: &dyn Fn(&CustomerState) -> bool| {
            computed.outcome.0.iter().filter(|(_, s)| is(s)).for_each(|(ix, _)| customers.insert(*ix));
        };
        if part.get("stage").is_some() {
            let known = computed.scope.names().stages.iter().map(String::as_str);
            let stage = part.position("stage", PART, "stage", known)?;
            take(&|s| s.stage.map(usize::from) == Some(stage));
        } else {
            let wanted = ALL[part.position("lifecycle", PART, "lifecycle", ALL.into_iter().map(words::lifecycle))?];
            take(&|s| s.lifecycle == Some(wanted));
        }
        Ok(customers)
    }
}

impl States {
    fn row(&self, name: Cell, is: impl Fn(&CustomerState) -> bool) -> Vec<Cell> {
        let of_them = || self.0.iter().map(|(_, s)| s).filter(|s| is(s));
        let n = of_them().count();
        let orders: u64 = of_them().map(|s| u64::from(s.orders)).sum();
        vec![name, Cell::Count(n as u64), Cell::Share(n as f64 / self.0.len() as f64), Cell::Count(orders)]
    }

    fn by_lifecycle(&self) -> Table {
        let mut out = Table::new(&[
            ("lifecycle", text!("lifecycle-title")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-all")),
            ("orders", text!("lifecycle-orders")),
        ]);
        for state in ALL {
            out.push(self.row(Cell::text(words::lifecycle(state)), |s| s.lifecycle == Some(state)));
        }
        out
    }

    fn by_stage(&self, scope: &Scope) -> Table {
        let mut out = Table::new(&[
            ("stage", text!("lifecycle-stage")),
            ("customers", text!("lifecycle-customers")),
            ("share", text!("lifecycle-of-all")),
            ("orders", text!("lifecycle-orders")),
        ]);
        for (i, name) in scope.names().stages.iter().enumerate() {
            out.push(self.row(Cell::text(name), |s| s.stage.map(usize::from) == Some(i)));
        }
        out
    }
}
