//! Money by the currency that it was paid in. Amounts of several currencies have no sum.

use std::collections::BTreeMap;

use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;

/// The money of one currency.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CurrencyMoney {
    /// The currency as an ISO 4217 code ("EUR").
    pub currency: String,
    /// How many orders have money in this currency.
    pub orders: u64,
    /// Events with money that came in.
    pub sales: u64,
    /// The money that came in, before anything was paid back.
    pub sold: f64,
    /// Events with money that was paid back.
    pub refunds: u64,
    /// What was paid back, as a positive number.
    pub refunded: f64,
    /// Customers behind these events.
    pub customers: u64,
    /// What one unit is worth in the project's currency, where that is known.
    pub rate: Option<f64>,
}

impl CurrencyMoney {
    /// What came in less what was paid back.
    pub fn net(&self) -> f64 {
        self.sold - self.refunded
    }

    /// What came in less what was paid back, in the project's currency; `None` where nobody said what a unit is worth.
    pub fn worth(&self) -> Option<f64> {
        self.rate.map(|rate| self.net() * rate)
    }
}

#[derive(Default)]
struct Sums {
    orders: u64,
    sales: u64,
    sold: f64,
    refunds: u64,
    refunded: f64,
    customers: u64,
    last: Option<CustomerIx>,
}

/// The money of which nobody said what it is worth, so that it is in no sum; at no cost where no file names a currency.
pub fn money_without_rate(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<CurrencyMoney>, Cancelled> {
    if !table.has_currencies() {
        return Ok(Vec::new());
    }
    let mut found = money_by_currency(table, subset, settings, progress)?;
    found.retain(|of| of.rate.is_none());
    Ok(found)
}

/// The money of each currency: the project's first, then those of most sales. Events that name none are in the project's.
pub fn money_by_currency(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<CurrencyMoney>, Cancelled> {
    let paid = PaidAmounts::new(table, &settings.goal);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
        let mut orders = Orders::new(table);
        for ix in customers {
            orders.next_customer();
            for i in subset.events(table, ix) {
                let amount = paid.as_paid(i);
                if amount == 0.0 {
                    continue;
                }
                let of = sums.entry(table.currency(i)).or_default();
                if of.last != Some(ix) {
                    of.last = Some(ix);
                    of.customers += 1;
                }
                if amount > 0.0 {
                    of.orders += u64::from(orders.is_new(i));
                    of.sales += 1;
                    of.sold += amount;
                } else {
                    of.refunds += 1;
                    of.refunded -= amount;
                }
            }
        }
        sums
    })?;
    let mut all: BTreeMap<String, CurrencyMoney> = BTreeMap::new();
    for (code, sums) in parts.into_iter().flatten() {
        let code = if code.is_empty() { settings.currency.clone() } else { code.to_uppercase() };
        let rate = settings.exchange_rates.rate(&code, &settings.currency);
        let of = all.entry(code.clone()).or_insert(CurrencyMoney { currency: code, rate, ..CurrencyMoney::default() });
        of.orders += sums.orders;
        of.sales += sums.sales;
        of.sold += sums.sold;
        of.refunds += sums.refunds;
        of.refunded += sums.refunded;
        of.customers += sums.customers;
    }
    let mut all: Vec<CurrencyMoney> = all.into_values().collect();
    all.sort_by(|a, b| {
        let own = |c: &CurrencyMoney| c.currency != settings.currency;
        own(a).cmp(&own(b)).then(b.sales.cmp(&a.sales)).then_with(|| a.currency.cmp(&b.currency))
    });
    Ok(all)
}
