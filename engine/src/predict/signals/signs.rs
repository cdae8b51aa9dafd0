//! The signs in what one customer did up to a moment.

use crate::analysis::binomial_upper;
use crate::model::TouchpointKind;
use crate::predict::as_of::DAY;
use crate::predict::before::Touch;

use super::pages::PageKind;
use super::series::{mann_kendall, middle, rate_change, theil_sen};

/// A sign of what a customer may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// Looked at one product several times lately.
    RepeatViews,
    /// Put something into the cart lately and ordered nothing.
    CartLeft,
    /// Began a checkout lately and ordered nothing.
    CheckoutLeft,
    /// Looked at prices lately.
    PricePage,
    /// Looked at how things are delivered lately.
    DeliveryPage,
    /// Looked at how things are sent back lately.
    ReturnsPage,
    /// Came more often lately than in the weeks before.
    MoreVisits,
    /// The same by so much that chance explains it in one of ten such finds at most.
    VisitSpike,
    /// Did more from week to week.
    Rising,
    /// Did less from week to week.
    Declining,
    /// Comes more often since a certain week.
    HigherLevel,
    /// Comes less often since a certain week.
    LowerLevel,
    /// Was there lately at all: what the others have to beat.
    SeenLately,
}

impl Signal {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 13] = [
        Self::RepeatViews,
        Self::CartLeft,
        Self::CheckoutLeft,
        Self::PricePage,
        Self::DeliveryPage,
        Self::ReturnsPage,
        Self::MoreVisits,
        Self::VisitSpike,
        Self::Rising,
        Self::Declining,
        Self::HigherLevel,
        Self::LowerLevel,
        Self::SeenLately,
    ];

    /// The lasting name of the signal in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::RepeatViews => "repeat-views",
            Self::CartLeft => "cart-left",
            Self::CheckoutLeft => "checkout-left",
            Self::PricePage => "price-page",
            Self::DeliveryPage => "delivery-page",
            Self::ReturnsPage => "returns-page",
            Self::MoreVisits => "more-visits",
            Self::VisitSpike => "visit-spike",
            Self::Rising => "rising",
            Self::Declining => "declining",
            Self::HigherLevel => "higher-level",
            Self::LowerLevel => "lower-level",
            Self::SeenLately => "seen-lately",
        }
    }

    pub(super) fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// What a sign is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SignDetail {
    /// Views of a product (code in `dims.product`).
    Views(u32, u32),
    /// The product that was put into the cart last, where it is known.
    Product(Option<u32>),
    /// Visits of the last 7 days, and of the 28 before.
    Visits(u32, u32),
    /// What was done a week, in the middle of the weeks, and by how much it changes a week.
    Slope(f64, f64),
    /// Visits a week before and after a change.
    Level(f64, f64),
    /// The signal has no further detail.
    None,
}

/// A sign that a customer shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sign {
    /// The signal that was seen.
    pub signal: Signal,
    /// The last moment that it rests on, ms UTC.
    pub at: i64,
    /// What it is made of.
    pub detail: SignDetail,
}

/// Signs count for this many days.
pub(super) const LATELY: i64 = 7 * DAY;
/// Visits are compared with those of so many days before.
pub(super) const BASELINE: i64 = 28 * DAY;
/// So many views of one product are a sign.
const REPEATED: u32 = 3;
/// Fewer visits than this are no change of habit.
const FEWEST_VISITS: u32 = 3;
/// A spike is at least so many times the usual.
const SPIKE: f64 = 2.0;
/// Chance below which visits are more than before.
const RARE: f64 = 0.05;
const WEEK: i64 = 7 * DAY;
/// Weeks of a trend, and how many of them must not be empty.
const TREND_WEEKS: usize = 12;
const FEWEST_WEEKS: usize = 6;
/// Chance below which a trend is one, and how much of the usual it makes over its weeks.
const TREND_P: f64 = 0.10;
const TREND_SHARE: f64 = 0.30;
/// Weeks in which a change of level is looked for, and at least on either side of it.
pub(super) const LEVEL_WEEKS: usize = 26;
pub(super) const FEWEST_LEVEL_WEEKS: usize = 8;
pub(super) const EACH_SIDE: usize = 3;
/// A change of level is news for so many weeks.
const NEWS_WEEKS: usize = 6;

/// What a customer did, and the pages that tell of an intent, both in the order of time.
#[derive(Debug, Clone, Default)]
pub(super) struct Doings {
    pub touches: Vec<Touch>,
    pub pages: Vec<(i64, PageKind)>,
}

/// Everything up to a moment: nothing behind it can be seen.
#[derive(Debug, Clone, Copy)]
pub(super) struct DoingsBefore<'a> {
    touches: &'a [Touch],
    pages: &'a [(i64, PageKind)],
    now: i64,
}

/// The signs of a customer, and the chance of so many visits as came lately where nothing changed: for those who are known
/// for long enough to have been usual.
#[derive(Debug, Clone, Default)]
pub(super) struct Signs {
    pub found: Vec<Sign>,
    pub spike: Option<SpikeTest>,
}

/// A test of the visits of one customer, to be judged with those of all.
#[derive(Debug, Clone, Copy)]
pub(super) struct SpikeTest {
    pub p: f64,
    /// Whether they are enough, and often enough the usual, to be called a spike.
    pub is_large: bool,
    pub sign: Sign,
}

impl Doings {
    /// What happened before `now`.
    pub(super) fn before(&self, now: i64) -> DoingsBefore<'_> {
        let touches = &self.touches[..self.touches.partition_point(|touch| touch.time < now)];
        let pages = &self.pages[..self.pages.partition_point(|page| page.0 < now)];
        DoingsBefore { touches, pages, now }
    }
}

impl<'a> DoingsBefore<'a> {
    /// The last moment at which the customer did anything.
    pub(super) fn last(&self) -> Option<i64> {
        self.touches.last().map(|touch| touch.time)
    }

    /// What was done between so long before now and so long before now.
    fn between(&self, from: i64, to: i64) -> &'a [Touch] {
        let place = |ago: i64| self.touches.partition_point(|touch| touch.time < self.now - ago);
        &self.touches[place(from)..place(to)]
    }

    fn lately(&self) -> &'a [Touch] {
        self.between(LATELY, 0)
    }

    fn visits(&self, from: i64, to: i64) -> u32 {
        self.between(from, to).iter().filter(|touch| touch.opens_visit).count() as u32
    }

    /// All signs; `usual_ratio` says by the number of weeks what chance makes of a change of level.
    pub(super) fn signs(&self, usual_ratio: &[f64]) -> Signs {
        let (Some(first), Some(last)) = (self.touches.first(), self.touches.last()) else { return Signs::default() };
        let mut signs = Signs::default();
        let mut push = |signal, at, detail| signs.found.push(Sign { signal, at, detail });
        let lately = self.lately();
        if !lately.is_empty() {
            push(Signal::SeenLately, last.time, SignDetail::None);
        }
        if let Some((at, product, views)) = most_viewed(lately) {
            push(Signal::RepeatViews, at, SignDetail::Views(product, views));
        }
        if !lately.iter().any(|touch| touch.goal) {
            let cart = lately.iter().rev().find(|touch| touch.kind == TouchpointKind::Cart);
            if let Some(touch) = cart {
                let mut of_cart = lately.iter().rev().filter(|touch| touch.kind == TouchpointKind::Cart);
                push(Signal::CartLeft, touch.time, SignDetail::Product(of_cart.find_map(|t| t.product)));
            }
            let checkout =
                lately.iter().rev().find(|touch| touch.kind.is_before_order() && touch.kind != TouchpointKind::Cart);
            if let Some(touch) = checkout {
                push(Signal::CheckoutLeft, touch.time, SignDetail::Product(touch.product));
            }
        }
        for (kind, signal) in [
            (PageKind::Price, Signal::PricePage),
            (PageKind::Delivery, Signal::DeliveryPage),
            (PageKind::Returns, Signal::ReturnsPage),
        ] {
            let seen =
                self.pages.iter().rev().take_while(|page| page.0 >= self.now - LATELY).find(|page| page.1 == kind);
            if let Some(&(at, _)) = seen {
                push(signal, at, SignDetail::None);
            }
        }
        let known_for = self.now - first.time;
        let (now, before) = (self.visits(LATELY, 0), self.visits(LATELY + BASELINE, LATELY));
        let p = binomial_upper(u64::from(now), u64::from(now + before), LATELY as f64 / (LATELY + BASELINE) as f64);
        let visits = SignDetail::Visits(now, before);
        if now >= FEWEST_VISITS && p < RARE {
            push(Signal::MoreVisits, last.time, visits);
        }
        if let Some((signal, detail)) = self.trend(known_for) {
            push(signal, last.time, detail);
        }
        if let Some((signal, at, detail)) = self.level(known_for, usual_ratio) {
            push(signal, at, detail);
        }
        if known_for >= LATELY + BASELINE {
            let rate = f64::from(before) * LATELY as f64 / BASELINE as f64;
            let is_large = now >= FEWEST_VISITS && f64::from(now) >= SPIKE * rate;
            let sign = Sign { signal: Signal::VisitSpike, at: last.time, detail: visits };
            signs.spike = Some(SpikeTest { p, is_large, sign });
        }
        signs
    }

    /// What was done in each of the last weeks, at most so many and only those in which the customer was known, the oldest
    /// first.
    fn weeks(&self, most: usize, known_for: i64, counts: impl Fn(&Touch) -> bool) -> Vec<f64> {
        let n = ((known_for / WEEK) as usize).min(most);
        let mut weeks = vec![0.0; n];
        for touch in self.between(n as i64 * WEEK, 0).iter().filter(|touch| counts(touch)) {
            let ago = ((self.now - 1 - touch.time) / WEEK) as usize;
            weeks[n - 1 - ago.min(n - 1)] += 1.0;
        }
        weeks
    }

    fn trend(&self, known_for: i64) -> Option<(Signal, SignDetail)> {
        let weeks = self.weeks(TREND_WEEKS, known_for, |_| true);
        if weeks.iter().filter(|n| **n > 0.0).count() < FEWEST_WEEKS {
            return None;
        }
        let slope = theil_sen(&weeks)?;
        let usual = middle(&mut weeks.clone())?;
        let is_one = mann_kendall(&weeks).p < TREND_P && slope.abs() * weeks.len() as f64 >= TREND_SHARE * usual;
        let signal = if slope > 0.0 { Signal::Rising } else { Signal::Declining };
        (is_one && slope != 0.0).then_some((signal, SignDetail::Slope(usual, slope)))
    }

    fn level(&self, known_for: i64, usual_ratio: &[f64]) -> Option<(Signal, i64, SignDetail)> {
        let weeks = self.weeks(LEVEL_WEEKS, known_for, |touch| touch.opens_visit);
        if weeks.len() < FEWEST_LEVEL_WEEKS {
            return None;
        }
        let change = rate_change(&weeks, EACH_SIDE)?;
        let since = weeks.len() - change.at;
        let is_news = change.ratio > usual_ratio[weeks.len()] && since <= NEWS_WEEKS;
        let signal = if change.after > change.before { Signal::HigherLevel } else { Signal::LowerLevel };
        let at = self.now - since as i64 * WEEK;
        is_news.then_some((signal, at, SignDetail::Level(change.before, change.after)))
    }
}

/// The product that was looked at most, where that is often: when last, which, how often.
fn most_viewed(touches: &[Touch]) -> Option<(i64, u32, u32)> {
    let views = touches.iter().filter(|touch| touch.kind == TouchpointKind::ProductView);
    let mut viewed: Vec<(u32, i64)> = views.filter_map(|touch| Some((touch.product?, touch.time))).collect();
    viewed.sort_unstable();
    let of_product = viewed.chunk_by(|a, b| a.0 == b.0).map(|of| (of.len() as u32, of[0].0, of[of.len() - 1].1));
    let most = of_product.max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)))?;
    (most.0 >= REPEATED).then_some((most.2, most.1, most.0))
}
