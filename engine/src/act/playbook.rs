//! The rules that turn signals, scores and stage into proposals.

use rustc_hash::FxHashMap;

use crate::analysis::baskets::Pairs;
use crate::events::EventTable;
use crate::model::{ActionKind, ActionSign, NONE_U32, SilenceSign, VisitChange};
use crate::predict::AsOf;
use crate::texts::text;

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
    /// Whether they can be written to.
    pub reachable: bool,
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

/// One thing that could be done.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CandidateAction {
    /// The kind of action.
    pub kind: ActionKind,
    /// The channel that would carry it.
    pub channel: &'static str,
    /// Content in words.
    pub content: String,
    /// Why.
    pub sign: ActionSign,
}

/// Days after which a proposal of this kind is stale.
pub(super) fn lasts_days(kind: ActionKind) -> i64 {
    match kind {
        ActionKind::Reminder => 7,
        ActionKind::Offer | ActionKind::WelcomeSeries | ActionKind::ContentVariant => 14,
        ActionKind::ComplementaryProduct | ActionKind::WinBack | ActionKind::AskForReview => 30,
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
        ActionKind::WinBack => None,
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

/// Everything the playbook would do for a customer.
pub(super) fn ideas(table: &EventTable, situation: &Situation, companions: &ProductPairs) -> Vec<CandidateAction> {
    let rules = [reminder, offer, welcome, win_back, review, content];
    let mut ideas: Vec<CandidateAction> = rules.iter().filter_map(|rule| rule(table, situation)).collect();
    ideas.extend(complement(table, situation, companions));
    ideas
}

fn product(table: &EventTable, code: Option<u32>) -> Option<&str> {
    code.filter(|&c| c != NONE_U32).map(|c| table.dims.product.name(c)).filter(|n| !n.is_empty())
}

/// E-mail for those who can be written to, the website for strangers.
fn letter_or_page(situation: &Situation) -> &'static str {
    if situation.reachable { "E-mail" } else { "Website" }
}

fn reminder(table: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let (age, code) = s.signals.open_cart.filter(|&(age, _)| s.is_fresh(age, FRESH_DAYS))?;
    let what = product(table, code);
    Some(CandidateAction {
        kind: ActionKind::Reminder,
        channel: letter_or_page(s),
        content: match what {
            Some(product) => text!("playbook-cart-product", product),
            None => text!("playbook-cart").to_owned(),
        },
        sign: ActionSign::OpenCart { at: s.at(age), product: what.map(str::to_owned) },
    })
}

fn offer(table: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let (code, views) = s.signals.repeated?;
    if s.signals.open_cart.is_some() || !s.is_fresh(0.0, FRESH_DAYS) {
        return None;
    }
    let name = product(table, Some(code))?;
    Some(CandidateAction {
        kind: ActionKind::Offer,
        channel: letter_or_page(s),
        content: text!("playbook-offer", product = name),
        sign: ActionSign::RepeatedViews {
            product: name.to_owned(),
            views,
            days: FRESH_DAYS as u32,
            until: s.as_of.last_moment(),
        },
    })
}

fn welcome(_: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let new = s.is_fresh(s.signals.first_seen, NEW_DAYS) && s.reachable && s.signals.orders <= 1;
    new.then(|| CandidateAction {
        kind: ActionKind::WelcomeSeries,
        channel: "E-mail",
        content: text!("playbook-welcome").to_owned(),
        sign: ActionSign::NewCustomer { first_seen: s.at(s.signals.first_seen), orders: s.signals.orders },
    })
}

fn win_back(_: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let signals = s.signals;
    // Whoever ordered within the days after which a customer counts as inactive is not gone, whatever is predicted.
    let last_order = signals.last_order.filter(|&age| age > s.inactive_after)?;
    if !s.reachable || signals.last_seen > LOST_DAYS {
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
    let troubled = signals.trouble.filter(|&age| age <= 60.0);
    Some(CandidateAction {
        kind: ActionKind::WinBack,
        channel: if troubled.is_some() { "Support" } else { "E-mail" },
        content: match troubled {
            Some(_) => text!("playbook-win-back-support").to_owned(),
            None => text!("playbook-win-back").to_owned(),
        },
        sign: ActionSign::Lapsing {
            orders: signals.orders,
            last_order: s.at(last_order),
            silence,
            trouble: troubled.map(|age| s.at(age)),
        },
    })
}

fn review(table: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let age = s.signals.last_order.filter(|age| REVIEW_DAYS.contains(&(age + s.late)))?;
    if s.signals.reviewed || s.trouble_since(age) || !s.reachable {
        return None;
    }
    let what = product(table, s.signals.last_bought.first().copied());
    Some(CandidateAction {
        kind: ActionKind::AskForReview,
        channel: "E-mail",
        content: match what {
            Some(product) => text!("playbook-review-product", product),
            None => text!("playbook-review").to_owned(),
        },
        sign: ActionSign::NoReview { ordered: s.at(age), product: what.map(str::to_owned) },
    })
}

fn content(_: &EventTable, s: &Situation) -> Option<CandidateAction> {
    let signals = s.signals;
    let quiet = signals.open_cart.is_none() && signals.repeated.is_none() && s.is_fresh(0.0, PACE_DAYS);
    (signals.rising() && quiet && signals.last_order.is_none_or(|d| d > PACE_DAYS)).then(|| CandidateAction {
        kind: ActionKind::ContentVariant,
        channel: "Website",
        content: text!("playbook-start-page").to_owned(),
        sign: ActionSign::RisingVisits(s.visit_change()),
    })
}

fn complement(table: &EventTable, s: &Situation, companions: &ProductPairs) -> Option<CandidateAction> {
    let age = s.signals.last_order.filter(|&age| s.is_fresh(age, COMPLEMENT_DAYS) && !s.trouble_since(age))?;
    let (have, suggest, lift) = companions.best(&s.signals.last_bought, &s.signals.bought)?;
    let (have, suggest) = (product(table, Some(have))?, product(table, Some(suggest))?);
    Some(CandidateAction {
        kind: ActionKind::ComplementaryProduct,
        channel: letter_or_page(s),
        content: text!("playbook-complement", product = have, suggestion = suggest),
        sign: ActionSign::BoughtTogether {
            bought: have.to_owned(),
            at: s.at(age),
            suggestion: suggest.to_owned(),
            lift,
        },
    })
}
