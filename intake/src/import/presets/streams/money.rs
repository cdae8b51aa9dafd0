//! Which values of an event are money. Tools put a "value" or a "price" on anything; what a viewed product costs is not
//! what somebody paid. Events of names that the built-in table does not know keep such amounts as properties: where a person
//! says later that they are purchases, `events/money` finds them there.

use std::cell::Cell;

use crate::events::{AMOUNTS, AMOUNTS_IN_WORDS, default_touchpoint, known_kind, words};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::json::Json;
use crate::import::read::numbers::{DecimalHint, decimal_hint};
use crate::import::read::{clean, numbers};
use crate::model::TouchpointKind;

/// What is said of an event whose money is written in a way nobody can read.
#[derive(Debug, Clone, Copy, PartialEq)]
struct UnreadableAmount;

/// What an event means for the money of a shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    /// The customer paid the shop.
    Sale,
    /// The customer was paid back.
    Refund,
    /// No money moved: what was cancelled, looked at or put into a cart is worth nothing yet.
    None,
}

/// What it is called where a payment that was disputed stands again.
const REINSTATED: &str = "Payment reinstated";

/// What an event of this name means for money.
pub(crate) fn flow(event: &str) -> Flow {
    match known_kind(event) {
        // what a bank gives back was paid before
        Some(TouchpointKind::Purchase) if default_touchpoint(event, "") == REINSTATED => Flow::None,
        Some(TouchpointKind::Purchase | TouchpointKind::Subscription) => Flow::Sale,
        Some(TouchpointKind::Refund) => Flow::Refund,
        _ => Flow::None,
    }
}

/// Steps around an order that tools put the order's "revenue" on, too: it would count beside the order, or although it was
/// called off.
fn repeats_an_order(event: &str) -> bool {
    known_kind(event).is_some_and(TouchpointKind::repeats_an_order) || words(event) == "order updated"
}

/// Whether an event of this name is one that money changes hands in.
pub(crate) fn is_sale(event: &str) -> bool {
    flow(event) == Flow::Sale
}

/// Fills in the money of an event; where the tool names an amount that is no number, that is said.
pub(crate) fn put(event: &str, properties: &Json<'_>, out: &mut PresetRows) {
    match of(event, properties) {
        Ok(Some(value)) => drop(out.set(Col::Value, value.to_string())),
        Ok(None) => {}
        Err(UnreadableAmount) => out.warn_of_amount(),
    }
}

/// Fills in the money that a cell of a table holds, unless it is none.
pub(crate) fn put_cell(text: &str, out: &mut PresetRows) {
    match read(text) {
        Ok(Some(value)) if value != 0.0 => drop(out.set(Col::Value, value.to_string())),
        Ok(_) => {}
        Err(UnreadableAmount) => out.warn_of_amount(),
    }
}

/// The money of an event: what its properties call revenue; of sales also totals and prices. Refunds are negative.
fn of(event: &str, properties: &Json<'_>) -> Result<Option<f64>, UnreadableAmount> {
    let unread = Cell::new(None);
    let value = |json: &Json<'_>| {
        read(&json.text()).unwrap_or_else(|why| {
            unread.set(Some(why));
            None
        })
    };
    let number = |keys: &[&str]| keys.iter().find_map(|k| value(properties.get(k)));
    let revenue = number(&["revenue", "$revenue", "purchase_revenue", "order_revenue", "Revenue"]);
    let amount = match flow(event) {
        Flow::None if repeats_an_order(event) => None,
        Flow::None => revenue.filter(|x| *x != 0.0),
        flow => {
            let amount = revenue.or_else(|| number(&AMOUNTS)).or_else(|| by_words(properties).and_then(value));
            let amount = amount.or_else(|| {
                let price = number(&["price", "$price"])?;
                Some(price * number(&["quantity", "$quantity"]).unwrap_or(1.0))
            });
            amount.map(|x| if flow == Flow::Refund { -x.abs() } else { x })
        }
    };
    match (amount, unread.get()) {
        (None, Some(why)) => Err(why),
        _ => Ok(amount),
    }
}

/// A number as programs and people write it: 1200.5, "1,200.50", "1.200,50 €".
fn read(text: &str) -> Result<Option<f64>, UnreadableAmount> {
    let text = text.trim().as_bytes();
    if clean::is_nothing(text) {
        return Ok(None);
    }
    let comma = decimal_hint(text) == DecimalHint::Comma;
    numbers::read(text, comma).map(Some).ok_or(UnreadableAmount)
}

/// "Order Total", "Purchase Amount": people name properties as they like.
fn by_words<'j, 'a>(properties: &'j Json<'a>) -> Option<&'j Json<'a>> {
    let is_amount = |name: &str| AMOUNTS_IN_WORDS.contains(&words(name).as_str());
    properties.entries().iter().find(|(name, _)| is_amount(name)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_of_views_are_no_money() {
        for (event, properties, expected) in [
            ("Purchase", "{\"amount\":15.5}", Some(15.5)),
            ("Order Completed", "{\"total\":\"15.5\"}", Some(15.5)),
            ("Purchase", "{\"price\":5,\"quantity\":3}", Some(15.0)),
            ("Purchase", "{\"Order Total\":8}", Some(8.0)),
            ("Product Viewed", "{\"price\":5,\"value\":5}", None),
            ("Product Viewed", "{\"revenue\":0}", None),
            ("anything", "{\"revenue\":3}", Some(3.0)),
            ("Order Refunded", "{\"total\":4}", Some(-4.0)),
            ("Purchase", "{}", None),
            ("Refunded Order", "{\"value\":\"4\"}", Some(-4.0)),
            ("Order Cancelled", "{\"total\":4,\"revenue\":4}", None),
            ("Checkout Started", "{\"revenue\":4}", None),
            ("Order Updated", "{\"revenue\":4}", None),
            ("donation", "{\"revenue\":4}", Some(4.0)),
            ("purchase", "{\"revenue\":\"1,200.50\"}", Some(1200.5)),
            ("purchase", "{\"revenue\":\"1.200,50 €\"}", Some(1200.5)),
            ("purchase", "{\"revenue\":\"12,5\"}", Some(12.5)),
            ("purchase", "{\"revenue\":\"n/a\",\"total\":7}", Some(7.0)),
            ("purchase", "{\"revenue\":\"a lot\",\"total\":7}", Some(7.0)),
        ] {
            assert_eq!(of(event, &Json::object(properties.as_bytes()).unwrap()), Ok(expected), "{event} {properties}");
        }
        assert_eq!(of("purchase", &Json::object(b"{\"revenue\":\"a lot\"}").unwrap()), Err(UnreadableAmount));
    }
}
