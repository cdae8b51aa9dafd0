//! The cut-offs of a run, a horizon apart: what was known at each, and what happened after those that lie back.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Feature, Settings, Target};
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;
use super::before::{EventsBefore, Outcome, outcome};
use super::btyd::{self, Btyd, Buyer};
use super::chance::Examples;
use super::features::{FeatureRows, main_channels};
use super::kinds::Kinds;

use super::property_columns::property_columns;
use super::question::{Occurrences, OwnQuestion};
use super::sample::sample;

/// Customers learned from and tested on, at most.
pub(super) const LEARNED_FROM: usize = 100_000;

/// Customers that the models of orders are fitted to, at most: four parameters need no more.
const ORDER_MODEL_FROM: usize = 20_000;

/// Cut-offs that lie back, at most: three tests, each of a model that learned from what lay before it.
pub(super) const PAST: i64 = 4;

/// Features at one cut-off and what happened in the horizon after it.
pub(crate) struct Origin {
    /// The cut-off, ms UTC.
    pub cut: i64,
    pub rows: FeatureRows,
    outcomes: Vec<Outcome>,
    /// Where a question of one's own is asked, of each row whether it did it; `None` = it is not asked of that customer.
    own: Vec<Option<bool>>,
    /// The model of orders alone, of what was known by then.
    pub orders: Option<Btyd>,
}

impl Origin {
    /// The customers that a target is about, with what they did.
    pub(super) fn examples(&self, target: Target, days: u32) -> Examples {
        let own = |i: usize| self.own.get(i).copied().flatten();
        let keep = |i: usize| match target {
            Target::Own => own(i).is_some(),
            Target::Purchase | Target::Silent => concerns(&self.rows, i, target, days),
        };
        let y = (0..self.outcomes.len()).filter(|&i| keep(i)).map(|i| match target {
            Target::Purchase => self.outcomes[i].goal,
            Target::Silent => !self.outcomes[i].active,
            Target::Own => own(i) == Some(true),
        });
        Examples { y: y.collect(), rows: self.rows.filter(keep) }
    }
}

/// Whether a target is about the customer of row `i`: only somebody who was here lately can go silent.
pub(super) fn concerns(rows: &FeatureRows, i: usize, target: Target, days: u32) -> bool {
    match target {
        Target::Purchase | Target::Own => true,
        Target::Silent => rows.value(i, Feature::DaysSinceVisit) <= f64::from(days),
    }
}

/// The cut-offs of one horizon.
pub(crate) struct Origins {
    /// Those whose outcome is known, the newest first; at least two, however little was known at the second.
    pub past: Vec<Origin>,
    /// Everybody's features at the end of what is known.
    pub now: FeatureRows,
    /// The model of orders alone by which `now` was told.
    pub orders_now: Option<Btyd>,
    /// Days of data before the newest cut-off that a test can learn from.
    pub history_days: f64,
    /// Where a question of one's own is asked, of each row of `now` whether it is asked of that customer.
    pub asked_now: Option<Vec<bool>>,
}

/// So many days of data must lie before a cut-off to learn from it.
pub(super) fn needed_history(days: u32) -> f64 {
    14.0_f64.max(f64::from(days) / 3.0)
}

impl Origins {
    /// Features at the cut-offs of the horizon `days` up to `cut_off`, of which at most `back` lie back.
    pub(crate) fn new(
        table: &EventTable,
        subset: &Subset,
        kinds: &Kinds,
        settings: &Settings,
        (cut_off, days, back): (i64, u32, i64),
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let horizon = i64::from(days) * DAY;
        let view =
            |back: i64| EventsBefore::new(table, subset, kinds, settings, cut_off - back * horizon).without_records();
        let first = table.first_ms().max(subset.time().start);
        let history = |back: i64| (cut_off - back * horizon - first) as f64 / DAY as f64;
        // The columns are settled where the first test begins to learn: even which channels and values matter must not come
        // from the future.
        let everybody: Vec<CustomerIx> = subset.customers().iter().collect();
        let learned_from = sample(table, &everybody, LEARNED_FROM);
        let channels = main_channels(&view(2), &learned_from);
        let properties = property_columns(&view(2), &settings.features);
        let at = |back: i64, customers: &[CustomerIx]| {
            progress.check()?;
            let mut rows = FeatureRows::build(&view(back), customers, &channels, &properties);
            let orders = order_model(table, &rows);
            if let Some(model) = &orders {
                rows.tell_order_chance(model, f64::from(days) / 7.0);
            }
            progress.advance(1);
            Ok((rows, orders))
        };
        let mut past = Vec::new();
        for back in (1..=back).take_while(|&back| back <= 2 || history(back) >= needed_history(days)) {
            let (rows, orders) = at(back, &learned_from)?;
            let (cut, end) = (cut_off - back * horizon, cut_off - (back - 1) * horizon);
            let outcomes = rows.customers.iter().map(|&ix| outcome(table, subset, kinds, ix, cut, end)).collect();
            past.push(Origin { cut, rows, outcomes, own: Vec::new(), orders });
        }
        let (now, orders_now) = at(0, &everybody)?;
        Ok(Self { past, now, orders_now, history_days: history(2), asked_now: None })
    }

    /// Asks a question of one's own: who did it after each cut-off that lies back, and what was known of it before.
    pub(super) fn ask(&mut self, question: &OwnQuestion<'_>, progress: &Progress) -> Result<(), Cancelled> {
        let customers = self.now.customers.clone();
        let all = question.all(&customers, progress)?;
        let never = Occurrences::default();
        // whoever is known at an earlier cut-off is known now
        let of = |ix: CustomerIx| customers.binary_search(&ix).map_or(&never, |at| &all[at]);
        let examples = |rows: &FeatureRows, cut: i64| -> Vec<Option<bool>> {
            let example =
                |(i, &ix): (usize, &CustomerIx)| question.example(of(ix), cut, rows.value(i, Feature::DaysSinceVisit));
            rows.customers.iter().enumerate().map(example).collect()
        };
        for origin in &mut self.past {
            progress.check()?;
            origin.own = examples(&origin.rows, origin.cut);
            let known = origin.rows.customers.clone();
            origin.rows.add_times(|row| of(known[row]).before(origin.cut));
        }
        let cut_off = self.now.as_of.moment_before(0.0);
        self.asked_now = Some(examples(&self.now, cut_off).iter().map(Option::is_some).collect());
        self.now.add_times(|row| of(customers[row]).before(cut_off));
        Ok(())
    }

    /// The channels that have a column.
    pub(super) fn channels(&self) -> Vec<u8> {
        let channel = |feature: &Feature| match feature {
            Feature::LastChannel(channel) => Some(*channel),
            _ => None,
        };
        self.now.features.iter().filter_map(channel).collect()
    }
}

/// The likelier of the two models of orders; `None` where the data do not carry one.
fn order_model(table: &EventTable, rows: &FeatureRows) -> Option<Btyd> {
    let ordered = || rows.customers.iter().zip(&rows.buyers).filter_map(|(&ix, buyer)| Some((ix, (*buyer)?)));
    let customers: Vec<CustomerIx> = ordered().map(|(ix, _)| ix).collect();
    let of = sample(table, &customers, ORDER_MODEL_FROM);
    let buyers: Vec<Buyer> = ordered().filter(|(ix, _)| of.binary_search(ix).is_ok()).map(|(_, b)| b).collect();
    btyd::fit(&buyers).ok()?.into_iter().next()
}
