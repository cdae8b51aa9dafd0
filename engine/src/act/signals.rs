//! Signs of intent in what a customer did lately.

use rustc_hash::FxHashMap;

use crate::model::TouchpointKind;
use crate::predict::{DAY, Touch};

/// A cart, repeated views and the like count for this many days.
pub(super) const FRESH_DAYS: f64 = 7.0;
/// So many views of one product within [`FRESH_DAYS`] are a sign.
pub(super) const REPEATED_VIEWS: u32 = 3;
/// Visits are compared over two windows of this many days.
pub(super) const PACE_DAYS: f64 = 14.0;

/// What a customer's history says at a moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Signals {
    /// Days since the first and the last event.
    pub first_seen: f64,
    /// Days since the last event.
    pub last_seen: f64,
    /// How many orders the customer has made.
    pub orders: u32,
    /// Money on these orders, without what was paid back.
    pub spent: f64,
    /// Days since the last goal event.
    pub last_order: Option<f64>,
    /// Products ever bought, ascending.
    pub bought: Vec<u32>,
    /// Products of the last order, ascending.
    pub last_bought: Vec<u32>,
    /// Days since a cart or checkout without a goal event after it, and the product last put in.
    pub open_cart: Option<(f64, Option<u32>)>,
    /// The product viewed most within [`FRESH_DAYS`] and not bought since: (product, views).
    pub repeated: Option<(u32, u32)>,
    /// Visits in the last [`PACE_DAYS`] and in those before.
    pub visits: (u32, u32),
    /// Whether there was a review after the last order.
    pub reviewed: bool,
    /// Days since the last support contact or return.
    pub trouble: Option<f64>,
    /// Days since a support contact or return that was not settled after it.
    pub complaint: Option<f64>,
    /// E-mails opened or clicked in 90 days.
    pub reads_email: u32,
}

impl Signals {
    /// Reads a history up to `now`; `None` where it is empty.
    pub(super) fn of(history: impl Iterator<Item = Touch>, now: i64) -> Option<Self> {
        let mut reader = Reader { now, instant: i64::MIN, ..Reader::default() };
        let mut any = false;
        for touch in history {
            reader.read(&touch);
            any = true;
        }
        any.then(|| reader.finish())
    }

    /// Visits more than doubled, three or more lately.
    pub(super) fn rising(&self) -> bool {
        self.visits.0 >= 3 && self.visits.0 >= 2 * self.visits.1.max(1)
    }

    /// Visits fell to a third or less from three or more.
    pub(super) fn falling(&self) -> bool {
        self.visits.1 >= 3 && 3 * self.visits.0 <= self.visits.1
    }
}

#[derive(Default)]
struct Reader {
    now: i64,
    signals: Signals,
    views: FxHashMap<u32, u32>,
    /// Line items may come before or after the event that is the order: those of one instant belong together.
    instant: i64,
    at_instant: Vec<u32>,
    goal_at_instant: bool,
    has_events: bool,
}

impl Reader {
    fn read(&mut self, touch: &Touch) {
        let age = (self.now - touch.time) as f64 / DAY as f64;
        if touch.time != self.instant {
            self.close_instant();
            self.instant = touch.time;
        }
        let s = &mut self.signals;
        if !self.has_events {
            s.first_seen = age;
            self.has_events = true;
        }
        s.last_seen = age;
        self.at_instant.extend(touch.product);
        if touch.opens_visit {
            s.visits.0 += u32::from(age <= PACE_DAYS);
            s.visits.1 += u32::from(age > PACE_DAYS && age <= 2.0 * PACE_DAYS);
        }
        if touch.goal {
            self.order(touch, age);
            return;
        }
        match touch.kind {
            kind if kind.is_before_order() && age <= FRESH_DAYS => {
                let before = s.open_cart.and_then(|c| c.1);
                s.open_cart = Some((age, touch.product.or(before)));
            }
            TouchpointKind::ProductView if age <= FRESH_DAYS => {
                if let Some(product) = touch.product {
                    *self.views.entry(product).or_default() += 1;
                }
            }
            TouchpointKind::Review => s.reviewed = true,
            kind if kind.is_support() || kind.is_return() => {
                s.trouble = Some(age);
                s.complaint = (!kind.settles_complaint()).then_some(age);
            }
            kind if kind.is_message_read() && age <= 90.0 => s.reads_email += 1,
            _ => {}
        }
    }

    fn order(&mut self, touch: &Touch, age: f64) {
        let s = &mut self.signals;
        s.spent += touch.value.unwrap_or(0.0).max(0.0);
        s.last_order = Some(age);
        s.open_cart = None;
        s.reviewed = false;
        self.goal_at_instant = true;
        s.orders += u32::from(touch.new_order);
    }

    fn close_instant(&mut self) {
        if self.goal_at_instant {
            self.at_instant.sort_unstable();
            self.at_instant.dedup();
            self.at_instant.iter().for_each(|p| {
                self.views.remove(p);
            });
            self.signals.bought.extend(&self.at_instant);
            self.signals.last_bought = std::mem::take(&mut self.at_instant);
        }
        self.at_instant.clear();
        self.goal_at_instant = false;
    }

    fn finish(mut self) -> Signals {
        self.close_instant();
        self.signals.bought.sort_unstable();
        self.signals.bought.dedup();
        let most = self.views.iter().map(|(&product, &n)| (n, std::cmp::Reverse(product))).max();
        self.signals.repeated = most.filter(|m| m.0 >= REPEATED_VIEWS).map(|(n, product)| (product.0, n));
        self.signals
    }
}
