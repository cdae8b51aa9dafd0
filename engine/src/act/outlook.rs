//! What a list of actions promises: orders that are expected either way, and what the actions add.

use std::collections::BTreeMap;

use crate::events::People;
use crate::model::{Action, ActionKind, AddedAmount, CustomerIx};

/// What the open actions of a list promise; each customer counts once, however much is proposed to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct Outlook {
    /// Customers with an open action.
    pub customers: usize,
    /// Orders expected of them within 30 days, whether or not anything is done.
    pub expected_orders: f64,
    /// Orders that the actions add, where their kinds were measured.
    pub added_orders: Option<AddedAmount>,
    /// Money that the actions add, where orders have a value.
    pub added_value: Option<AddedAmount>,
}

/// Adds up what is open: proposed and approved, neither exported, rejected nor held back. Of several actions of one
/// customer the one that adds most counts.
pub fn outlook<'a>(actions: impl IntoIterator<Item = &'a Action>, people: &People) -> Outlook {
    let mut of_customer: BTreeMap<CustomerIx, Vec<&Action>> = BTreeMap::new();
    for action in actions.into_iter().filter(|a| a.is_open()) {
        if let Some(ix) = people.ix_of(action.customer) {
            of_customer.entry(ix).or_default().push(action);
        }
    }
    let (mut orders, mut value) = (Total::default(), Total::default());
    let mut expected = 0.0;
    for actions in of_customer.values() {
        expected += actions.iter().filter_map(|a| a.expected_orders).fold(0.0, f64::max);
        orders.add_best(actions, |a| a.added_orders);
        value.add_best(actions, Action::added_value);
    }
    Outlook {
        customers: of_customer.len(),
        expected_orders: expected,
        added_orders: orders.sum(),
        added_value: value.sum(),
    }
}

/// A sum of differences by kind: what is wrong about a kind is wrong for all its actions alike, while kinds err apart.
#[derive(Default)]
struct Total(BTreeMap<ActionKind, (f64, f64)>);

impl Total {
    fn add_best(&mut self, actions: &[&Action], of: impl Fn(&Action) -> Option<AddedAmount>) {
        let known = actions.iter().filter_map(|a| of(a).map(|added| (a.kind, added)));
        if let Some((kind, added)) = known.max_by(|a, b| a.1.mean.total_cmp(&b.1.mean)) {
            let (mean, half) = self.0.entry(kind).or_default();
            *mean += added.mean;
            *half += (added.high - added.low) / 2.0;
        }
    }

    fn sum(&self) -> Option<AddedAmount> {
        let mean: f64 = self.0.values().map(|(mean, _)| mean).sum();
        let half = self.0.values().map(|(_, half)| half * half).sum::<f64>().sqrt();
        (!self.0.is_empty()).then_some(AddedAmount { mean, low: mean - half, high: mean + half })
    }
}
