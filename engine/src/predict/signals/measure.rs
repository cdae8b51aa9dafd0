//! What signs told at past cut-offs, and who shows them now.

use rayon::prelude::*;

use crate::analysis::{ENOUGH, Share, ShareDifference, adjust};
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Purpose, Settings};
use crate::predict::as_of::DAY;
use crate::predict::before::{EventsBefore, outcome};
use crate::predict::ends::known_until;
use crate::predict::kinds::Kinds;
use crate::predict::sample::sample;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::pages::PageKinds;
use super::series::usual_ratio;
use super::signs::{
    BASELINE, Doings, EACH_SIDE, FEWEST_LEVEL_WEEKS, LATELY, LEVEL_WEEKS, Sign, Signal, Signs, SpikeTest,
};

/// Past cut-offs that are looked at, at most.
const CUTS: i64 = 18;
/// Customers that the past is told from, at most.
const LEARNED_FROM: usize = 100_000;
/// Customers that are read between two looks at whether anybody still waits.
const AT_ONCE: usize = 1024;
/// Of the visits that are called a spike, this share at most may be chance.
const FALSE_SPIKES: f64 = 0.10;

/// The chance of what a sign told by accident, corrected for how many are looked at, below which it tells something.
const BEYOND_CHANCE: f64 = 0.05;

/// Whether a sign tells anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Those who showed it reached the goal more often than others, by more than chance.
    More,
    /// They reached it less often, by more than chance.
    Less,
    /// That is no more than chance makes of so many signs.
    Usual,
    /// Too few showed it.
    TooFew,
}

/// A sign with what it told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeasuredSignal {
    /// The signal that was measured.
    pub signal: Signal,
    /// Of all times that a customer showed it at a cut-off, those after which the goal was reached in time; the 95 %
    /// interval counts customers, not times.
    pub rate: Share,
    /// Different customers who showed it.
    pub customers: u64,
    /// Those of them who reached the goal after it.
    pub reached: u64,
    /// Those of them who did not after it, once at least.
    pub not_reached: u64,
    /// Whether it tells anything.
    pub evidence: Evidence,
}

impl MeasuredSignal {
    /// How many times as often as all they reached the goal, with the interval; none where nobody did.
    pub fn lift(&self, base: &Share) -> Option<(f64, f64, f64)> {
        let of = |share: f64| share / base.share;
        (base.count > 0 && self.rate.of > 0).then(|| (of(self.rate.share), of(self.rate.low), of(self.rate.high)))
    }
}

/// The signs of one customer.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomerSigns {
    /// The customer who shows the signals.
    pub customer: CustomerIx,
    /// In the order of [`Signal::ALL`].
    pub signs: Vec<Sign>,
}

/// What signs told, and who shows them now.
#[derive(Debug, Clone, PartialEq)]
pub struct SignalReport {
    /// The end of what is known, ms UTC: signs of now are those before it.
    pub cut_off: i64,
    /// The past cut-offs, ms UTC, the newest first.
    pub cuts: Vec<i64>,
    /// Of all times that a customer was active before a cut-off, those after which the goal was reached in time.
    pub base: Share,
    /// Different customers who reached it after one of these times, and those who did not after one.
    pub base_customers: [u64; 2],
    /// Every signal, in the order of [`Signal::ALL`].
    pub measured: Vec<MeasuredSignal>,
    /// Customers who were active before the end of what is known.
    pub active: u64,
    /// Who of them shows signs, in the order of customers.
    pub now: Vec<CustomerSigns>,
}

impl SignalReport {
    /// What a signal told.
    pub fn of(&self, signal: Signal) -> &MeasuredSignal {
        &self.measured[signal as usize]
    }

    /// Who shows a signal now.
    pub fn showing(&self, signal: Signal) -> impl Iterator<Item = (CustomerIx, &Sign)> {
        self.now.iter().filter_map(move |of| Some((of.customer, of.signs.iter().find(|sign| sign.signal == signal)?)))
    }
}

/// The signs of the customers of `subset`, and what they told of the goal within so many days. Those who do not agree to be
/// profiled are left out.
pub fn signals(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    horizon_days: u32,
    progress: &Progress,
) -> Result<SignalReport, Cancelled> {
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let cut_off = known_until(table, subset, &Kinds::new(table, settings), settings);
    let horizon = i64::from(horizon_days) * DAY;
    // what is asked of one cut-off is not asked of the next again
    let step = horizon.max(LATELY);
    let earliest = table.first_ms() + LATELY + BASELINE;
    let cuts = (0..CUTS).map(|n| cut_off - horizon - n * step).filter(|&cut| cut >= earliest).collect();
    signals_at(table, subset, settings, (cut_off, cuts, horizon_days), progress)
}

/// The same at these cut-offs.
pub fn signals_at(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (cut_off, cuts, horizon_days): (i64, Vec<i64>, u32),
    progress: &Progress,
) -> Result<SignalReport, Cancelled> {
    progress.stage(text!("predict-looking-for-signs"), 0);
    let kinds = Kinds::new(table, settings);
    let ratio = |weeks: usize| match weeks {
        0..FEWEST_LEVEL_WEEKS => f64::INFINITY,
        _ => usual_ratio(weeks, EACH_SIDE, settings.seed),
    };
    let reader = Reader {
        view: EventsBefore::new(table, subset, &kinds, settings, cut_off),
        pages: PageKinds::new(table),
        usual_ratio: (0..=LEVEL_WEEKS).into_par_iter().map(ratio).collect(),
    };
    let customers = reader.view.customers();
    let learned_from = sample(table, &customers, LEARNED_FROM);
    let horizon = i64::from(horizon_days) * DAY;
    let mut past: Vec<PastRow> = reader
        .each(&learned_from, progress, |ix, doings| {
            let at = |(number, &cut): (usize, &i64)| {
                let signs = reader.signs(doings, cut)?;
                let reached = outcome(table, subset, &kinds, ix, cut, cut + horizon).goal;
                Some(PastRow { customer: ix, cut: number, signs: bits(&signs.found), spike: signs.spike, reached })
            };
            cuts.iter().enumerate().filter_map(at).collect::<Vec<_>>()
        })?
        .into_iter()
        .flatten()
        .collect();
    for cut in 0..cuts.len() {
        let rows: Vec<usize> = (0..past.len()).filter(|&i| past[i].cut == cut).collect();
        let tests: Vec<Option<SpikeTest>> = rows.iter().map(|&i| past[i].spike).collect();
        spikes(&tests).into_iter().for_each(|at| past[rows[at]].signs |= Signal::VisitSpike.bit());
    }
    let now = reader.each(&customers, progress, |ix, doings| reader.signs(doings, cut_off).map(|signs| (ix, signs)))?;
    let mut now: Vec<(CustomerIx, Signs)> = now.into_iter().flatten().collect();
    let tests: Vec<Option<SpikeTest>> = now.iter().map(|(_, signs)| signs.spike).collect();
    for at in spikes(&tests) {
        now[at].1.found.extend(tests[at].map(|test| test.sign));
    }
    let active = now.len() as u64;
    let base = rate(&past, |_| true);
    let base_customers = [true, false].map(|reached| customers_who(&past, |row| row.reached == reached));
    let mut measured = Signal::ALL.map(|signal| measure(&past, signal)).to_vec();
    judge(&mut measured, &base);
    let sorted = |(customer, signs): (CustomerIx, Signs)| {
        let mut signs = signs.found;
        signs.sort_by_key(|sign| sign.signal);
        CustomerSigns { customer, signs }
    };
    let now = now.into_iter().map(sorted).filter(|of| !of.signs.is_empty()).collect();
    Ok(SignalReport { cut_off, cuts, base, base_customers, measured, active, now })
}

/// Reads customers one by one.
struct Reader<'a> {
    view: EventsBefore<'a>,
    pages: PageKinds,
    usual_ratio: Vec<f64>,
}

impl Reader<'_> {
    /// Those who were active in the four weeks before a moment, with their signs.
    fn signs(&self, doings: &Doings, now: i64) -> Option<Signs> {
        let before = doings.before(now);
        (before.last()? >= now - BASELINE).then(|| before.signs(&self.usual_ratio))
    }

    /// Goes through customers on all cores; what is found comes in their order.
    fn each<T: Send>(
        &self,
        customers: &[CustomerIx],
        progress: &Progress,
        look: impl Fn(CustomerIx, &Doings) -> T + Sync,
    ) -> Result<Vec<T>, Cancelled> {
        let blocks: Result<Vec<Vec<T>>, Cancelled> = customers
            .par_chunks(AT_ONCE)
            .map(|some| {
                progress.check()?;
                Ok(some.iter().map(|&ix| look(ix, &self.doings(ix))).collect())
            })
            .collect();
        Ok(blocks?.into_iter().flatten().collect())
    }

    fn doings(&self, ix: CustomerIx) -> Doings {
        let pages = self.view.page_views(ix);
        let pages = pages.filter_map(|(time, touchpoint, page)| Some((time, self.pages.of(touchpoint, page)?)));
        Doings { touches: self.view.history(ix).collect(), pages: pages.collect() }
    }
}

/// What one customer showed at one past cut-off, and what came after it.
struct PastRow {
    customer: CustomerIx,
    cut: usize,
    signs: u16,
    spike: Option<SpikeTest>,
    reached: bool,
}

fn bits(signs: &[Sign]) -> u16 {
    signs.iter().fold(0, |all, sign| all | sign.signal.bit())
}

/// Which of these are spikes: large, and beyond chance with as many looked at (Benjamini-Hochberg).
fn spikes(tests: &[Option<SpikeTest>]) -> Vec<usize> {
    let tested: Vec<(usize, SpikeTest)> =
        tests.iter().enumerate().filter_map(|(at, test)| Some((at, (*test)?))).collect();
    let p: Vec<f64> = tested.iter().map(|(_, test)| test.p).collect();
    let found = tested.iter().zip(adjust(&p)).filter(|((_, test), p)| test.is_large && *p <= FALSE_SPIKES);
    found.map(|((at, _), _)| *at).collect()
}

/// How often the goal was reached after these rows, which are customer by customer.
fn rate(past: &[PastRow], is: impl Fn(&PastRow) -> bool) -> Share {
    let clusters = past.chunk_by(|a, b| a.customer == b.customer).map(|of| {
        let shown = of.iter().filter(|row| is(row));
        shown.fold((0, 0), |(count, all), row| (count + u64::from(row.reached), all + 1))
    });
    Share::clustered(clusters.filter(|(_, all)| *all > 0))
}

/// How many different customers have such a row.
fn customers_who(past: &[PastRow], is: impl Fn(&PastRow) -> bool) -> u64 {
    past.chunk_by(|a, b| a.customer == b.customer).filter(|of| of.iter().any(&is)).count() as u64
}

fn measure(past: &[PastRow], signal: Signal) -> MeasuredSignal {
    let shows = |row: &PastRow| row.signs & signal.bit() != 0;
    MeasuredSignal {
        signal,
        rate: rate(past, shows),
        customers: customers_who(past, shows),
        reached: customers_who(past, |row| shows(row) && row.reached),
        not_reached: customers_who(past, |row| shows(row) && !row.reached),
        evidence: Evidence::TooFew,
    }
}

/// Says of each signal whether it tells anything, given how many are looked at (Benjamini-Hochberg).
fn judge(measured: &mut [MeasuredSignal], base: &Share) {
    let enough: Vec<usize> =
        (0..measured.len()).filter(|&at| measured[at].rate.of >= ENOUGH && measured[at].customers >= ENOUGH).collect();
    // what is usual is known far better than what one signal tells
    let chance = |rate: &Share| {
        let difference = rate.share - base.share;
        ShareDifference { difference, low: rate.low - base.share, high: rate.high - base.share }.chance()
    };
    let adjusted = adjust(&enough.iter().map(|&at| chance(&measured[at].rate)).collect::<Vec<_>>());
    for (at, chance) in enough.into_iter().zip(adjusted) {
        let of = &mut measured[at];
        of.evidence = match () {
            () if chance >= BEYOND_CHANCE => Evidence::Usual,
            () if of.rate.share > base.share => Evidence::More,
            () => Evidence::Less,
        };
    }
}
