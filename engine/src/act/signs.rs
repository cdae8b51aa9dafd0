//! The signs that call for an action, in what a customer did until the end of the data.

use rustc_hash::FxHashMap;

use crate::analysis::baskets::Pairs;
use crate::events::EventTable;
use crate::model::{ActionKind, ActionSign, CustomerSign, NONE_U32, SilenceSign, VisitChange};
use crate::predict::AsOf;

use super::signals::{FRESH_DAYS, PACE_DAYS, Signals};

/// A chance to stay silent from here on calls for winning back.
const LIKELY_SILENT: f64 = 0.6;
/// Silence is predicted for so many days.
const SILENT_DAYS: f64 = 30.0;
/// Customers first seen within so many days are new.
const NEW_DAYS: f64 = 14.0;
/// A review is asked for between so many days after an order.
const REVIEW_DAYS: std::ops::RangeInclusive<f64> = 7.0..=45.0;
/// Something that goes with the last order is suggested for so many days.
const COMPLEMENT_DAYS: f64 = 60.0;
/// Nobody is won back after so many days of silence.
const LOST_DAYS: f64 = 270.0;
/// A support contact or return is remembered for so many days.
const TROUBLE_DAYS: f64 = 60.0;
/// One that is not settled is taken for open for so many days.
pub(super) const COMPLAINT_DAYS: f64 = 14.0;

/// What is known about one customer when proposing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Situation<'a> {
    /// Signs in the events.
    pub signals: &'a Signals,
    /// The end of the data, which the signs count back from.
    pub as_of: &'a AsOf,
    /// Days from the end of the data to the day on which it is proposed: what was fresh then may be no more.
    pub late: f64,
    /// Chance to stay silent for 30 days, where the prediction is to be believed, and the last moment it knew.
    pub silent: Option<(f64, i64)>,
    /// Days of silence after which a customer has dropped off.
    pub inactive_after: f64,
}

impl Situation<'_> {
    /// Whether something so many days before the end of the data is at most `limit` days old when it is proposed.
    fn is_fresh(&self, age: f64, limit: f64) -> bool {
        age + self.late <= limit
    }

    /// Whether goods came back or support was asked after an order of this age.
    fn trouble_since(&self, order: f64) -> bool {
        self.signals.trouble.is_some_and(|age| age <= order)
    }

    /// The moment so many days before the end of the data.
    fn at(&self, age: f64) -> i64 {
        self.as_of.moment_before(age)
    }

    /// Visits of the last days against those before.
    fn visit_change(&self) -> VisitChange {
        let (after, before) = self.signals.visits;
        VisitChange { before, after, days: PACE_DAYS as u32, until: self.as_of.last_moment() }
    }
}

/// For so many days after the end of the data an action of this kind can be proposed from it; `None` where what speaks for
/// it does not pass.
pub fn timely_days(kind: ActionKind) -> Option<f64> {
    match kind {
        ActionKind::Reminder | ActionKind::Offer => Some(FRESH_DAYS),
        ActionKind::WelcomeSeries => Some(NEW_DAYS),
        ActionKind::ContentVariant => Some(PACE_DAYS),
        ActionKind::AskForReview => Some(*REVIEW_DAYS.end()),
        ActionKind::ComplementaryProduct => Some(COMPLEMENT_DAYS),
        ActionKind::ServiceRecovery => Some(COMPLAINT_DAYS),
        ActionKind::WinBack | ActionKind::Call | ActionKind::Thanks | ActionKind::Own => None,
    }
}

/// Product pairs by what somebody has: the best companions first.
#[derive(Debug, Clone, Default)]
pub(super) struct ProductPairs(FxHashMap<u32, Vec<(u32, f64)>>);

impl ProductPairs {
    /// Indexes the pairs, which come by falling confidence.
    pub(super) fn new(pairs: &Pairs) -> Self {
        let mut of: FxHashMap<u32, Vec<(u32, f64)>> = FxHashMap::default();
        for pair in &pairs.pairs {
            of.entry(pair.a).or_default().push((pair.b, pair.lift));
        }
        Self(of)
    }

    /// What goes best with one of `have` and is not among `bought`: (product they have, suggestion, lift).
    fn best(&self, have: &[u32], bought: &[u32]) -> Option<(u32, u32, f64)> {
        let of = |&a: &u32| self.0.get(&a).into_iter().flatten().map(move |&(b, lift)| (a, b, lift));
        let free = have.iter().flat_map(of).filter(|(_, b, _)| bought.binary_search(b).is_err());
        free.max_by(|x, y| x.2.total_cmp(&y.2).then(y.1.cmp(&x.1)))
    }
}

/// The signs that a customer shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Signs([Option<ActionSign>; CustomerSign::ALL.len()]);

impl Signs {
    /// Looks for every sign.
    pub(super) fn of(table: &EventTable, situation: &Situation, companions: &ProductPairs) -> Self {
        Self(CustomerSign::ALL.map(|sign| match sign {
            CustomerSign::OpenCart => open_cart(table, situation),
            CustomerSign::RepeatedViews => repeated_views(table, situation),
            CustomerSign::NewCustomer => new_customer(situation),
            CustomerSign::Lapsing => lapsing(situation),
            CustomerSign::NoReview => no_review(table, situation),
            CustomerSign::RisingVisits => rising_visits(situation),
            CustomerSign::BoughtTogether => bought_together(table, situation, companions),
            CustomerSign::Trouble => trouble(situation).map(|at| ActionSign::Trouble { at }),
            CustomerSign::OpenComplaint => open_complaint(situation),
        }))
    }

    /// What a sign is made of, where the customer shows it.
    pub(super) fn get(&self, sign: CustomerSign) -> Option<&ActionSign> {
        self.0[sign as usize].as_ref()
    }
}

fn product(table: &EventTable, code: Option<u32>) -> Option<&str> {
    code.filter(|&c| c != NONE_U32).map(|c| table.dims.product.name(c)).filter(|n| !n.is_empty())
}

fn open_cart(table: &EventTable, s: &Situation) -> Option<ActionSign> {
    let (age, code) = s.signals.open_cart.filter(|&(age, _)| s.is_fresh(age, FRESH_DAYS))?;
    Some(ActionSign::OpenCart { at: s.at(age), product: product(table, code).map(str::to_owned) })
}

fn repeated_views(table: &EventTable, s: &Situation) -> Option<ActionSign> {
    let (code, views) = s.signals.repeated?;
    if s.signals.open_cart.is_some() || !s.is_fresh(0.0, FRESH_DAYS) {
        return None;
    }
    let product = product(table, Some(code))?.to_owned();
    Some(ActionSign::RepeatedViews { product, views, days: FRESH_DAYS as u32, until: s.as_of.last_moment() })
}

fn new_customer(s: &Situation) -> Option<ActionSign> {
    let new = s.is_fresh(s.signals.first_seen, NEW_DAYS) && s.signals.orders <= 1;
    new.then(|| ActionSign::NewCustomer { first_seen: s.at(s.signals.first_seen), orders: s.signals.orders })
}

fn lapsing(s: &Situation) -> Option<ActionSign> {
    let signals = s.signals;
    // Whoever ordered within the days after which a customer counts as inactive is not gone, whatever is predicted.
    let last_order = signals.last_order.filter(|&age| age > s.inactive_after)?;
    if signals.last_seen > LOST_DAYS {
        return None;
    }
    let dropped_off = signals.last_seen > s.inactive_after;
    let is_last_day = s.as_of.date_before(signals.last_seen) == s.as_of.date_before(last_order);
    let silence = match s.silent {
        _ if dropped_off && is_last_day => SilenceSign::SinceOrder,
        _ if dropped_off => SilenceSign::Since { last_seen: s.at(signals.last_seen) },
        Some((probability, after)) if probability >= LIKELY_SILENT && s.is_fresh(0.0, SILENT_DAYS) => {
            SilenceSign::Predicted { probability, days: SILENT_DAYS as u32, after }
        }
        _ if signals.falling() && s.is_fresh(0.0, PACE_DAYS) => SilenceSign::FallingVisits(s.visit_change()),
        _ => return None,
    };
    let (orders, last_order) = (signals.orders, s.at(last_order));
    Some(ActionSign::Lapsing { orders, last_order, silence, trouble: trouble(s) })
}

/// When there was a support contact or return, where that is not long ago.
fn trouble(s: &Situation) -> Option<i64> {
    s.signals.trouble.filter(|&age| age <= TROUBLE_DAYS).map(|age| s.at(age))
}

fn open_complaint(s: &Situation) -> Option<ActionSign> {
    let age = s.signals.complaint.filter(|&age| s.is_fresh(age, COMPLAINT_DAYS))?;
    Some(ActionSign::OpenComplaint { at: s.at(age) })
}

fn no_review(table: &EventTable, s: &Situation) -> Option<ActionSign> {
    let age = s.signals.last_order.filter(|age| REVIEW_DAYS.contains(&(age + s.late)))?;
    if s.signals.reviewed || s.trouble_since(age) {
        return None;
    }
    let what = product(table, s.signals.last_bought.first().copied());
    Some(ActionSign::NoReview { ordered: s.at(age), product: what.map(str::to_owned) })
}

fn rising_visits(s: &Situation) -> Option<ActionSign> {
    let signals = s.signals;
    let quiet = signals.open_cart.is_none() && signals.repeated.is_none() && s.is_fresh(0.0, PACE_DAYS);
    let no_order = signals.last_order.is_none_or(|age| age > PACE_DAYS);
    (signals.rising() && quiet && no_order).then(|| ActionSign::RisingVisits(s.visit_change()))
}

fn bought_together(table: &EventTable, s: &Situation, companions: &ProductPairs) -> Option<ActionSign> {
    let age = s.signals.last_order.filter(|&age| s.is_fresh(age, COMPLEMENT_DAYS) && !s.trouble_since(age))?;
    let (have, suggest, lift) = companions.best(&s.signals.last_bought, &s.signals.bought)?;
    let (bought, suggestion) = (product(table, Some(have))?.to_owned(), product(table, Some(suggest))?.to_owned());
    Some(ActionSign::BoughtTogether { bought, at: s.at(age), suggestion, lift })
}
