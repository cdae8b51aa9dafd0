//! How many orders to expect of each customer, when, and what they will be worth: models of orders and values, tested at earlier
//! cut-offs, with averages of groups where the data carries no model.

mod expect;
#[cfg(test)]
mod tests;

pub use expect::Expectation;

use crate::analysis::{ENOUGH, LocalDays};
use crate::events::{EventTable, Subset};
use crate::model::{
    Btyd, CustomerIx, GroupAverage, OrderRecord, OrderValues, Readiness, ReadinessReason, RfmGroup, Settings,
    ValueDoubt, ValueRun, ValueTest, Valued,
};
use crate::progress::{Cancelled, Progress};

use super::btyd::{self, MIN_BUYERS, Refusal, ValueRefusal};
use super::ends::local_days;
use super::kinds::Kinds;
use super::metrics::mean;
use super::order_days::OrderDays;
use super::rfm::{buyers, end_day};
use super::sample::sample;
use expect::TAIL;

/// Days ahead over which models are tested: the longest of which three fit into the data.
const TESTED_DAYS: [u32; 5] = [365, 180, 90, 30, 7];

/// The highest number of tests on the past.
const TESTS: i64 = 3;

/// Customers that the models are fitted to, at most: seven parameters need no more.
const FITTED_TO: usize = 20_000;

/// Log-likelihoods this near are the same: then the tests choose.
const SAME_LIKELIHOOD: f64 = 2.0;

/// A model is better where its gain is so many standard errors above nothing (one side of 90 %).
const BEYOND_CHANCE: f64 = 1.645;

/// The orders of a subset by day, up to a day.
struct OrderHistory<'a> {
    table: &'a EventTable,
    days: LocalDays,
    orders: OrderDays,
    /// The first day of which nothing is known.
    end: i64,
    first: i64,
}

/// The models that the data carries at a cut-off.
struct Models {
    /// The models that can be fitted, the likelier one first.
    orders: Result<Vec<Btyd>, ValueDoubt>,
    values: Result<OrderValues, ValueDoubt>,
    /// The share of what orders are worth that customers keep paid.
    kept: f64,
}

/// What one of the two models of orders said in the tests.
#[derive(Default)]
struct Tried {
    tests: Vec<ValueTest>,
    /// Of each customer, by place, by how much smaller the square of the model's error was than that of the days before, summed, and in how many tests.
    gains: Vec<(f64, u32)>,
}

/// What is expected of everybody in `subset` who ordered before `cut_off`.
pub(super) fn value_run(
    (table, subset): (&EventTable, &Subset),
    kinds: &Kinds,
    settings: &Settings,
    cut_off: i64,
    progress: &Progress,
) -> Result<ValueRun, Cancelled> {
    let days = local_days(table, settings);
    let orders = OrderDays::read((table, subset), kinds, settings, &days);
    progress.check()?;
    let first = (0..orders.customers.len()).filter_map(|at| orders.of(at).first()).map(|day| day.day).min();
    let end = end_day(&days, cut_off);
    OrderHistory { table, days, first: first.unwrap_or(end), orders, end }.run(settings, progress)
}

impl OrderHistory<'_> {
    /// Fits, tests and chooses.
    fn run(&self, settings: &Settings, progress: &Progress) -> Result<ValueRun, Cancelled> {
        let now = self.records(self.end);
        let horizon_days = self.tested_days();
        let models = self.models(&now, self.end);
        let mut doubts = Vec::new();
        let tried = if models.orders.is_ok() { self.test(horizon_days, progress)? } else { Vec::new() };
        let (orders, tests) = match models.orders {
            Ok(orders) => {
                let (model, tried) = choose(&orders, tried);
                let doubt = tried.doubt();
                doubts.extend(doubt);
                (doubt.is_none().then_some(model), tried.tests)
            }
            Err(doubt) => {
                doubts.push(doubt);
                (None, Vec::new())
            }
        };
        let values = models.values.map_err(|doubt| doubts.push(doubt)).ok();
        let reasons: Vec<ReadinessReason> = doubts.into_iter().map(|doubt| ReadinessReason::Values { doubt }).collect();
        Ok(ValueRun {
            end: self.days.start_of_day(self.end),
            horizon_days,
            readiness: if reasons.is_empty() { Readiness::Ready } else { Readiness::LowConfidence(reasons) },
            orders,
            values,
            usual_value: settings.goal.value,
            kept: models.kept,
            tests,
            groups: self.groups(horizon_days),
            answers: now.into_iter().map(|(_, record)| record).collect(),
        })
    }

    /// Everybody who ordered before a day, each with the place among the order days.
    fn records(&self, cut: i64) -> Vec<(usize, OrderRecord)> {
        let record = |at: usize, group: RfmGroup| self.orders.record(self.table, at, cut, group);
        buyers(&self.orders, cut).into_iter().filter_map(|b| Some((b.at, record(b.at, b.group)?))).collect()
    }

    /// Days of the tests.
    fn tested_days(&self) -> u32 {
        let history = self.end - self.first;
        let fits = |days: &&u32| 3 * i64::from(**days) <= history;
        TESTED_DAYS.iter().find(fits).copied().unwrap_or(TESTED_DAYS[TESTED_DAYS.len() - 1])
    }

    fn models(&self, records: &[(usize, OrderRecord)], cut: i64) -> Models {
        let ix = |at: usize| self.orders.customers[at];
        let customers: Vec<CustomerIx> = records.iter().map(|&(at, _)| ix(at)).collect();
        let chosen = sample(self.table, &customers, FITTED_TO);
        let mut few: Vec<(usize, OrderRecord)> =
            records.iter().filter(|(at, _)| chosen.binary_search(&ix(*at)).is_ok()).copied().collect();
        // sums go by what customers did, not by where they stand in the table
        few.sort_by_key(|(_, of)| (of.repeats, of.age, of.since, of.valued, of.mean.to_bits()));
        Models { orders: fit_orders(&few), values: self.fit_values(&few, cut), kept: self.kept(cut) }
    }

    fn fit_values(&self, records: &[(usize, OrderRecord)], cut: i64) -> Result<OrderValues, ValueDoubt> {
        let valued: Vec<Valued> = records.iter().filter_map(|(_, record)| record.valued()).collect();
        if valued.is_empty() {
            return Err(ValueDoubt::NoValues);
        }
        let found = OrderValues::fit(&valued, self.drift(records, cut)).map_err(|refusal| match refusal {
            ValueRefusal::TooFew { customers } => ValueDoubt::FewValues { customers },
            ValueRefusal::Correlated { correlation } => ValueDoubt::ValuesFollowOrders { correlation },
            ValueRefusal::Drifting { ratio } => ValueDoubt::ValuesDrift { ratio },
            ValueRefusal::NotIdentified => ValueDoubt::ValuesUnknown,
        })?;
        // with a smaller q the mean over customers has no end
        if found.q > 1.0 { Ok(found) } else { Err(ValueDoubt::ValuesUnknown) }
    }

    /// What the later half of the repeated orders of the same customers is worth over the earlier half; `None` where nobody
    /// has two.
    fn drift(&self, records: &[(usize, OrderRecord)], cut: i64) -> Option<f64> {
        let of = |at: usize| {
            let ordered = self.orders.of(at).iter().take_while(|day| day.day < cut).filter(|day| day.orders > 0);
            let worth: Vec<f64> = ordered.skip(1).map(|day| day.worth).filter(|worth| *worth > 0.0).collect();
            let half = worth.len() / 2;
            let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
            (half > 0).then(|| (mean(&worth[worth.len() - half..]) / mean(&worth[..half])).ln())
        };
        let changes: Vec<f64> = records.iter().filter_map(|&(at, _)| of(at)).collect();
        (!changes.is_empty()).then(|| mean(changes.into_iter()).exp())
    }

    /// The share of what was ordered for before a day that was kept paid.
    fn kept(&self, cut: i64) -> f64 {
        let days = (0..self.orders.customers.len()).flat_map(|at| self.orders.of(at)).filter(|day| day.day < cut);
        let (worth, paid) = days.fold((0.0, 0.0), |(worth, paid), day| (worth + day.worth, paid + day.paid));
        if worth > 0.0 { f64::clamp(paid / worth, 0.0, 1.0) } else { 1.0 }
    }

    /// Tests both models of orders at earlier cut-offs, the newest first.
    fn test(&self, days: u32, progress: &Progress) -> Result<Vec<(Btyd, Tried)>, Cancelled> {
        let horizon = i64::from(days);
        let mut tried: Vec<(Btyd, Tried)> = Vec::new();
        for back in 1..=TESTS {
            progress.check()?;
            let cut = self.end - back * horizon;
            if cut - self.first < horizon {
                break;
            }
            let records = self.records(cut);
            let models = self.models(&records, cut);
            let Ok(orders) = models.orders else { break };
            for model in orders {
                let at = tried.iter().position(|(of, _)| of.leaving == model.leaving).unwrap_or_else(|| {
                    let gains = vec![(0.0, 0); self.orders.customers.len()];
                    tried.push((model, Tried { tests: Vec::new(), gains }));
                    tried.len() - 1
                });
                let values = models.values.as_ref().ok();
                self.test_at(cut, (horizon, &records), (model, values, models.kept), &mut tried[at].1);
            }
        }
        Ok(tried)
    }

    /// Tests a model at a cut-off against what happened after it.
    fn test_at(
        &self,
        cut: i64,
        (horizon, records): (i64, &[(usize, OrderRecord)]),
        (model, values, kept): (Btyd, Option<&OrderValues>, f64),
        tried: &mut Tried,
    ) {
        let weeks = horizon as f64 / 7.0;
        let mut test = ValueTest { cut: self.days.start_of_day(cut), customers: records.len(), ..ValueTest::default() };
        for &(at, record) in records {
            let (done, before) =
                (self.orders.between(at, cut, cut + horizon), self.orders.between(at, cut - horizon, cut));
            let (actual, buyer) = (f64::from(done.days), record.buyer());
            let expected = model.orders(buyer, weeks);
            let (error, last_error) = (expected - actual, f64::from(before.days) - actual);
            test.orders += actual;
            test.expected_orders += expected;
            test.error += error.abs();
            test.last_period_error += last_error.abs();
            test.typical_error += error * error;
            test.last_period_typical_error += last_error * last_error;
            let gain = &mut tried.gains[at];
            *gain = (gain.0 + last_error * last_error - error * error, gain.1 + 1);
            if let Some(values) = values {
                let worth = expected * values.mean(record.valued()) * kept;
                test.value += done.paid;
                test.expected_value += worth;
                test.value_error += (worth - done.paid).abs();
                test.last_period_value_error += (before.paid - done.paid).abs();
            }
            let (low, high) = model.range(buyer, weeks, TAIL);
            test.in_range += usize::from((low..=high).contains(&done.days));
            if let Some(first) = done.first {
                test.ordered += 1;
                let chance = model.chance_if_alive(buyer, weeks);
                let day = |share: f64| cut as f64 + model.next_order(buyer, share * chance) * 7.0;
                // the day of the order has to reach into the window
                let inside = first as f64 + 1.0 > day(TAIL) && (first as f64) < day(1.0 - TAIL);
                test.in_window += usize::from(inside);
            }
        }
        let n = records.len().max(1) as f64;
        for error in
            [&mut test.error, &mut test.last_period_error, &mut test.value_error, &mut test.last_period_value_error]
        {
            *error /= n;
        }
        for squares in [&mut test.typical_error, &mut test.last_period_typical_error] {
            *squares = (*squares / n).sqrt();
        }
        tried.tests.push(test);
    }

    /// What each group did in the days before the end, small groups left out, and what all buyers did.
    fn groups(&self, days: u32) -> Vec<GroupAverage> {
        let begin = self.end - i64::from(days);
        let then = buyers(&self.orders, begin);
        let average = |group: Option<RfmGroup>| {
            let members = then.iter().filter(|buyer| group.is_none_or(|group| buyer.group == group));
            let done: Vec<_> = members.map(|buyer| self.orders.between(buyer.at, begin, self.end)).collect();
            let valued: u32 = done.iter().map(|done| done.valued).sum();
            let worth: f64 = done.iter().map(|done| done.worth).sum();
            GroupAverage {
                group,
                customers: done.len(),
                ordered: done.iter().filter(|done| done.days > 0).count(),
                orders: mean(done.iter().map(|done| f64::from(done.days))),
                order_value: (valued > 0).then(|| worth / f64::from(valued)),
            }
        };
        let own = RfmGroup::ALL.into_iter().map(|group| average(Some(group)));
        own.filter(|of| of.customers as u64 >= ENOUGH).chain([average(None)]).collect()
    }
}

fn fit_orders(records: &[(usize, OrderRecord)]) -> Result<Vec<Btyd>, ValueDoubt> {
    let buyers: Vec<btyd::Buyer> = records.iter().map(|(_, record)| record.buyer()).collect();
    btyd::fit(&buyers).map_err(|refusal| match refusal {
        Refusal::TooFew { buyers, repeaters } => {
            ValueDoubt::FewBuyers { buyers, needed: MIN_BUYERS, repeaters, needed_repeaters: MIN_BUYERS / 2 }
        }
        Refusal::ShortHistory => ValueDoubt::ShortHistory,
        Refusal::NotIdentified => ValueDoubt::LeavingUnknown,
    })
}

/// The likelier model with its tests, or the other where that is as likely and its sum was nearer in the newest test.
fn choose(models: &[Btyd], tried: Vec<(Btyd, Tried)>) -> (Btyd, Tried) {
    let off = |model: &Btyd| {
        let (_, of) = tried.iter().find(|(of, _)| of.leaving == model.leaving)?;
        let newest = of.tests.first().filter(|test| test.orders > 0.0)?;
        Some((newest.expected_orders / newest.orders - 1.0).abs())
    };
    let mut best = models[0];
    for model in &models[1..] {
        let as_likely = best.log_likelihood - model.log_likelihood <= SAME_LIKELIHOOD;
        if as_likely && off(model).zip(off(&best)).is_some_and(|(other, best)| other < best) {
            best = *model;
        }
    }
    let of_best = tried.into_iter().find(|(of, _)| of.leaving == best.leaving);
    (best, of_best.map(|(_, tried)| tried).unwrap_or_default())
}

impl Tried {
    /// Why the model is not to be used, by its tests.
    fn doubt(&self) -> Option<ValueDoubt> {
        if self.tests.is_empty() {
            return Some(ValueDoubt::Untested);
        }
        let gains: Vec<f64> =
            self.gains.iter().filter(|gain| gain.1 > 0).map(|gain| gain.0 / f64::from(gain.1)).collect();
        let (n, average) = (gains.len() as f64, mean(gains.iter().copied()));
        let spread = mean(gains.iter().map(|gain| (gain - average) * (gain - average)));
        let lowest = average - BEYOND_CHANCE * (spread / n).sqrt();
        (lowest <= 0.0).then(|| ValueDoubt::LastPeriodAsGood {
            error: mean(self.tests.iter().map(|test| test.typical_error)),
            last_period_error: mean(self.tests.iter().map(|test| test.last_period_typical_error)),
        })
    }
}
