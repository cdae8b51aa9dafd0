//! Invented shops to try predictions on: customers of whom nothing says what they will do, and customers who behave as customers
//! do.

#![cfg(test)]

use std::sync::Arc;

use crate::analysis::random_stream::RandomStream;
use crate::events::{Columns, Dictionary, Dimensions, EventTable, People, Profiles, PropertyValues};
use crate::model::{NONE_U32, PropertyKind, Rules};

use super::as_of::DAY;

/// When the first day of every shop begins, ms UTC.
const BEGIN: i64 = 1_700_000_000_000 / DAY * DAY;
const HOUR: i64 = DAY / 24;

/// The properties of every shop, two in words and one in numbers.
const PLAN: &str = "plan";
const STATE: &str = "state";
const SEATS: &str = "seats";

/// Something that a customer did.
#[derive(Debug, Clone, Copy)]
struct Row {
    customer: u32,
    time: i64,
    event: &'static str,
    channel: &'static str,
    plan: &'static str,
    state: &'static str,
    seats: f64,
}

/// An invented shop whose truth is known.
pub(super) struct Shop {
    customers: u32,
    rows: Vec<Row>,
}

impl Shop {
    fn new(customers: u32) -> Self {
        Self { customers, rows: Vec::new() }
    }

    /// Adds something that a customer did.
    fn add(&mut self, customer: u32, time: i64, event: &'static str) -> &mut Row {
        let row = Row { customer, time, event, channel: "direct", plan: "", state: "", seats: f64::NAN };
        self.rows.push(row);
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    pub(super) fn table(&self) -> EventTable {
        let mut people = People::default();
        for i in 0..self.customers {
            people.customer_id.push(&format!("c{i}"));
            let profiles: &mut Profiles = &mut people;
            for column in [&mut profiles.email, &mut profiles.phone, &mut profiles.device] {
                column.push("");
            }
            for column in [&mut profiles.name, &mut profiles.country] {
                column.push("");
            }
            people.active.push(true);
        }
        people.set_customers(&(0..self.customers).collect::<Vec<_>>());
        let mut dims = Dimensions::default();
        dims.source.intern("Website");
        let texts = [PLAN, STATE].map(|name| dims.properties.intern(name, PropertyKind::Text).unwrap());
        let seats = dims.properties.intern(SEATS, PropertyKind::Number).unwrap();
        let code = |texts: &mut Dictionary, text: &str| if text.is_empty() { NONE_U32 } else { texts.intern(text) };
        let mut columns = Columns::default();
        let (mut plans, mut states) = (Vec::new(), Vec::new());
        for row in &self.rows {
            columns.profile.push(row.customer);
            columns.time.push(row.time);
            columns.source.push(0);
            columns.event.push(code(&mut dims.event, row.event));
            columns.channel.push(code(&mut dims.channel, row.channel));
            columns.value.push(f64::NAN);
            for column in [&mut columns.page, &mut columns.product, &mut columns.campaign, &mut columns.device] {
                column.push(NONE_U32);
            }
            columns.country.push(NONE_U32);
            columns.text.push(NONE_U32);
            plans.push(code(&mut dims.properties.0[usize::from(texts[0])].texts, row.plan));
            states.push(code(&mut dims.properties.0[usize::from(texts[1])].texts, row.state));
        }
        columns.properties.insert(texts[0], PropertyValues::Codes(plans));
        columns.properties.insert(texts[1], PropertyValues::Codes(states));
        columns.properties.insert(seats, PropertyValues::Numbers(self.rows.iter().map(|row| row.seats).collect()));
        EventTable::build(&columns, Arc::new(dims), Arc::new(people), &Rules::default())
    }
}

/// Nobody's past says anything of their future.
pub(super) fn without_signal(random: &mut RandomStream) -> Shop {
    let (customers, days) = (250 + random.below(500) as u32, 120 + random.below(200) as i64);
    let (looks, orders) = (0.01 + 0.05 * random.unit(), 0.004 + 0.012 * random.unit());
    let mut shop = Shop::new(customers);
    for customer in 0..customers {
        for day in 0..days {
            let at = |random: &mut RandomStream| BEGIN + day * DAY + (random.unit() * DAY as f64) as i64;
            if random.unit() < looks {
                let event = ["page_view", "product_view", "search"][random.below(3)];
                let time = at(random);
                let row = shop.add(customer, time, event);
                row.channel = ["direct", "search", "email"][random.below(3)];
                row.state = ["open", "waiting"][random.below(2)];
            }
            if random.unit() < orders {
                let time = at(random);
                shop.add(customer, time, "purchase");
            }
        }
    }
    shop
}

/// Customers who differ and whose steps lead to orders, as they do in real shops.
pub(super) fn with_signals(random: &mut RandomStream) -> Shop {
    let (customers, days) = (250 + random.below(500) as u32, 150 + random.below(200) as i64);
    let (abandons, asks, renews) = (0.2 + 0.5 * random.unit(), 0.4 + 0.3 * random.unit(), 0.8 + 0.18 * random.unit());
    let mut shop = Shop::new(customers);
    for customer in 0..customers {
        let pace = [0.002, 0.01, 0.04][random.below(3)];
        let plan = if pace > 0.005 && random.unit() < 0.8 { "pro" } else { "basic" };
        let seats = if random.unit() < 0.5 { f64::NAN } else { random.below(10) as f64 };
        let from = random.below(usize::try_from(days).unwrap() / 2) as i64;
        let subscribes = random.unit() < 0.2;
        let mut renewal = from + 5;
        for day in from..days {
            let start = BEGIN + day * DAY;
            let visit = start + (random.unit() * 20.0) as i64 * HOUR;
            if subscribes && day == renewal - 3 {
                shop.add(customer, start + 8 * HOUR, "invoice viewed");
            }
            if subscribes && day == renewal {
                if random.unit() < renews {
                    shop.add(customer, start + 9 * HOUR, "purchase");
                    shop.add(customer, start + 9 * HOUR + 1000, "welcome page").state = "customer";
                }
                renewal += 30;
            }
            if random.unit() < 4.0 * pace {
                let row = shop.add(customer, visit, "product_view");
                (row.plan, row.seats) = (plan, seats);
                row.channel = ["direct", "search", "social"][random.below(3)];
            }
            if random.unit() < pace {
                shop.add(customer, visit, "add_to_cart").channel = "email";
                shop.add(customer, visit + 60_000, "checkout").state = "in checkout";
                let pays = visit + if random.unit() < 0.2 { DAY } else { 300_000 };
                if random.unit() >= abandons {
                    shop.add(customer, pays - 30_000, "payment page");
                    if random.unit() < 0.95 {
                        order(&mut shop, customer, pays, random);
                    }
                }
            }
            if random.unit() < 0.002 {
                shop.add(customer, visit, "quote requested").state = "offer";
                if random.unit() < asks {
                    order(&mut shop, customer, visit + (1.0 + 13.0 * random.unit() * DAY as f64) as i64, random);
                }
            }
        }
    }
    let end = BEGIN + days * DAY;
    shop.rows.retain(|row| row.time < end);
    shop
}

/// An order, and what follows it.
fn order(shop: &mut Shop, customer: u32, time: i64, random: &mut RandomStream) {
    shop.add(customer, time, "purchase");
    shop.add(customer, time + 2 * DAY, "parcel delivered").state = "customer";
    if random.unit() < 0.3 {
        shop.add(customer, time + 5 * DAY + (random.unit() * 5.0 * DAY as f64) as i64, "review");
    }
}
