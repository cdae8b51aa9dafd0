//! What one pass over a customer's history counts.

use crate::model::{Feature, TouchpointKind};

use super::as_of::DAY;
use super::before::Touch;
use super::btyd::Buyer;

/// Windows in which orders are counted, days.
const ORDER_WINDOWS: [f64; 3] = [30.0, 90.0, 365.0];

/// Windows in which visits and actions are counted, days.
const VISIT_WINDOWS: [f64; 3] = [7.0, 28.0, 90.0];

/// Everything counted in one pass over a history.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    days_since_visit: f64,
    days_since_order: f64,
    tenure: f64,
    actions: f64,
    actions_in: [f64; 3],
    orders: f64,
    orders_in: [f64; 3],
    value: f64,
    valued: f64,
    first_order: i64,
    last_order: i64,
    /// Days with an order.
    order_days: u32,
    visits: f64,
    visits_in: [f64; 3],
    products_7: f64,
    open_cart: bool,
    opens_30: f64,
    clicks_30: f64,
    support_90: f64,
    returns_90: f64,
    last_channel: u8,
}

impl Facts {
    /// Reads a history up to `t0`; `None` where it is empty.
    pub(super) fn of(history: impl Iterator<Item = Touch>, t0: i64) -> Option<Self> {
        let mut f = Self { days_since_order: f64::NAN, ..Self::default() };
        let days = |t: i64| (t0 - t) as f64 / DAY as f64;
        let mut products: Vec<u32> = Vec::new();
        let mut last = None;
        for touch in history {
            if last.is_none() {
                f.tenure = days(touch.time);
            }
            last = Some(touch.time);
            f.count(&touch, days(touch.time), &mut products);
        }
        f.days_since_visit = days(last?);
        if f.orders > 0.0 {
            f.days_since_order = days(f.last_order);
        }
        products.sort_unstable();
        products.dedup();
        f.products_7 = products.len() as f64;
        Some(f)
    }

    /// What the models of orders know of the customer at `t0`; `None` where there is no order.
    pub(super) fn buyer(&self, t0: i64) -> Option<Buyer> {
        let weeks = |from: f64, to: f64| (to - from) / 7.0;
        let (first, last) = (day(self.first_order), day(self.last_order));
        (self.order_days > 0).then(|| Buyer {
            repeats: self.order_days - 1,
            last: weeks(first, last),
            age: weeks(first, (t0 as f64 / DAY as f64).max(last)),
        })
    }

    fn count(&mut self, touch: &Touch, age: f64, products: &mut Vec<u32>) {
        let within = |limit: f64| f64::from(u8::from(age <= limit));
        self.actions += 1.0;
        self.actions_in.iter_mut().zip(VISIT_WINDOWS).for_each(|(n, limit)| *n += within(limit));
        if touch.opens_visit {
            self.visits += 1.0;
            self.visits_in.iter_mut().zip(VISIT_WINDOWS).for_each(|(n, limit)| *n += within(limit));
            self.last_channel = touch.channel;
        }
        if touch.goal {
            self.count_order(touch, age);
        }
        match touch.kind {
            TouchpointKind::EmailOpen => self.opens_30 += within(30.0),
            TouchpointKind::EmailClick => self.clicks_30 += within(30.0),
            kind if kind.is_support() => self.support_90 += within(90.0),
            kind if kind.is_return() => self.returns_90 += within(90.0),
            kind if kind.is_before_order() && !touch.goal => self.open_cart = age <= 7.0,
            TouchpointKind::ProductView if age <= 7.0 => products.extend(touch.product),
            _ => {}
        }
    }

    fn count_order(&mut self, touch: &Touch, age: f64) {
        self.open_cart = false;
        self.value += touch.value.unwrap_or(0.0);
        if !touch.new_order {
            return;
        }
        if self.order_days == 0 || day(touch.time) > day(self.last_order) {
            self.order_days += 1;
        }
        if self.orders == 0.0 {
            self.first_order = touch.time;
        }
        self.last_order = touch.time;
        self.orders += 1.0;
        self.valued += f64::from(u8::from(touch.value.is_some()));
        let within = |limit: f64| f64::from(u8::from(age <= limit));
        self.orders_in.iter_mut().zip(ORDER_WINDOWS).for_each(|(n, limit)| *n += within(limit));
    }

    /// The raw value of a feature, `NaN` for "nothing".
    pub(super) fn value(&self, feature: Feature) -> f64 {
        let flag = |on: bool| f64::from(u8::from(on));
        match feature {
            Feature::DaysSinceOrder => self.days_since_order,
            Feature::Orders => self.orders,
            Feature::MeanOrderValue if self.valued > 0.0 => self.value / self.valued,
            Feature::MeanOrderValue => f64::NAN,
            Feature::DaysSinceVisit => self.days_since_visit,
            Feature::Visits => self.visits,
            Feature::Visits28 => self.visits_in[1],
            Feature::Visits90 => self.visits_in[2],
            Feature::Tenure => self.tenure,
            Feature::Visits7 => self.visits_in[0],
            Feature::VisitTrend => (4.0 * self.visits_in[0] + 1.0) / (self.visits_in[1] + 1.0),
            Feature::Orders30 => self.orders_in[0],
            Feature::Orders90 => self.orders_in[1],
            Feature::Orders365 => self.orders_in[2],
            Feature::Overdue if self.orders >= 2.0 => {
                let gap = (self.last_order - self.first_order) as f64 / DAY as f64 / (self.orders - 1.0);
                self.days_since_order / gap.max(1.0)
            }
            Feature::Overdue => f64::NAN,
            Feature::Products7 => self.products_7,
            Feature::OpenCart => flag(self.open_cart),
            Feature::EmailOpens30 => self.opens_30,
            Feature::EmailClicks30 => self.clicks_30,
            Feature::Support90 => self.support_90,
            Feature::Returns90 => self.returns_90,
            Feature::NeverOrdered => flag(self.orders == 0.0),
            Feature::Actions => self.actions,
            Feature::Actions7 => self.actions_in[0],
            Feature::Actions28 => self.actions_in[1],
            Feature::Actions90 => self.actions_in[2],
            Feature::LastChannel(c) => flag(self.last_channel == c),
            // not of one history: `FeatureRows` says the chance and the times, `property_values` the others
            Feature::OrderChance
            | Feature::PropertyIs(_)
            | Feature::PropertyAmount(_)
            | Feature::PropertyKnown(_)
            | Feature::Times
            | Feature::Times90
            | Feature::DaysSinceTime
            | Feature::NeverHappened => f64::NAN,
        }
    }
}

/// The number of the UTC day of a moment.
fn day(time: i64) -> f64 {
    time.div_euclid(DAY) as f64
}
