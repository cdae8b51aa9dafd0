//! Money by the currency that it was paid in.

use crate::analysis::currencies::{CurrencyMoney, money_by_currency};
use crate::events::{BitSet, PaidAmounts};
use crate::present::numbers;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::{all_of, text};

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// Money by the currency that it was paid in.
pub struct Currencies;

impl Insight for Currencies {
    const ID: &'static str = "currencies";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = Vec<CurrencyMoney>;

    fn title() -> &'static str {
        text!("currencies-title")
    }

    fn question() -> &'static str {
        text!("currencies-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Vec<CurrencyMoney>, AnswerError> {
        let found = money_by_currency(&scope.table, &scope.subset, scope.settings(), progress)?;
        if found.is_empty() {
            return Err(AnswerError::Nothing(text!("currencies-no-event-here-has-money").to_owned()));
        }
        Ok(found)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, settings) = (&computed.outcome, computed.scope.settings());
        let mut out = Table::new(&[
            ("currency", text!("currencies-currency")),
            ("customers", text!("currencies-customers")),
            ("sales", text!("currencies-sales")),
            ("sold", text!("currencies-sold")),
            ("refunds", text!("currencies-refunds")),
            ("refunded", text!("currencies-paid-back")),
            ("rate", text!("currencies-exchange-rate")),
            ("worth", text!("currencies-worth")),
        ]);
        for of in found {
            out.push(vec![
                Cell::text(&of.currency),
                Cell::Count(of.customers),
                Cell::Count(of.sales),
                Cell::Number(cents(of.sold)),
                Cell::Count(of.refunds),
                Cell::Number(cents(of.refunded)),
                of.rate.map_or(Cell::Empty, Cell::Number),
                of.worth().map_or(Cell::Empty, |worth| Cell::Money(cents(worth))),
            ]);
        }
        let counted = GroupTable {
            rows: found.iter().map(|of| PeopleCount::people(of.customers)).collect(),
            overlapping: true,
            ..GroupTable::people(out, "currencies", "customers")
        };
        let unknown = found.iter().filter(|of| of.rate.is_none()).count();
        let note = text!("currencies-events-with-money-worth-in-by", currency = settings.currency);
        Ok(Answer::new(sentence(found), note)
            .table("currencies", small_groups::table(counted, k, before)?)
            .named_by(&["currency"])
            .fact("currencies", found.len())
            .fact("without_rate", unknown))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let (table, subset) = (&computed.scope.table, &computed.scope.subset);
        let codes: Vec<&str> = computed.outcome.iter().map(|of| of.currency.as_str()).collect();
        let at = part.position("currency", "currency", "currency", codes.iter().copied())?;
        let own = computed.scope.settings().currency.as_str();
        let paid = PaidAmounts::new(table, &computed.scope.settings().goal);
        let paid_in = |i: usize| {
            let code = table.currency(i);
            let code = if code.is_empty() { own } else { code };
            paid.as_paid(i) != 0.0 && code.eq_ignore_ascii_case(codes[at])
        };
        let mut customers = BitSet::new(table.num_customers());
        let paid = subset.customers().iter().filter(|&ix| subset.events(table, ix).any(paid_in));
        paid.for_each(|ix| customers.insert(ix));
        Ok(customers)
    }
}

/// Sums of cents are whole cents, whatever is left of adding them up.
fn cents(sum: f64) -> f64 {
    (sum * 1000.0).round() / 1000.0
}

fn sentence(found: &[CurrencyMoney]) -> String {
    let each: Vec<String> = found.iter().map(|of| numbers::money(of.net(), &of.currency)).collect();
    let unknown: Vec<&str> = found.iter().filter(|of| of.rate.is_none()).map(|of| of.currency.as_str()).collect();
    let all = each.join(", ");
    match unknown.as_slice() {
        [] => text!("currencies-customers-paid", all),
        some => text!("currencies-customers-paid-in-no-sum-because", all, are = are(some)),
    }
}

fn are(codes: &[&str]) -> String {
    match codes {
        [one] => text!("currencies-is", one),
        several => text!("currencies-are", several = all_of(several)),
    }
}
