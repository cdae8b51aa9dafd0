//! Why an action is proposed, in words. They name dates: the data may end long before somebody reads them.

use jiff::tz::TimeZone;

use super::counted_words;
use crate::model::{ActionReason, ActionSign, SilenceSign, VisitChange};
use crate::predict::{number, times};
use crate::texts::text;

use super::numbers::date;

/// The sign and the segment: "Cart with Boots on 20 Feb 2024, no order since. Segment: Loyal.". The chance of an order stands
/// in a field of its own and nowhere else, so that there is one number for it.
pub fn action_reason(reason: &ActionReason, zone: &TimeZone) -> String {
    let mut text = match &reason.sign {
        ActionSign::Words { text } => text.clone(),
        sign => format!("{}.", sign_words(sign, zone)),
    };
    if let Some(segment) = &reason.segment {
        text.push_str(&text!("action-reasons-segment", segment));
    }
    if let Some(sentence) = &reason.incomplete {
        let gap = if text.is_empty() { "" } else { " " };
        text.push_str(&format!("{gap}({sentence})"));
    }
    text
}

fn sign_words(sign: &ActionSign, zone: &TimeZone) -> String {
    let on = |at: &i64| text!("action-reasons-on", date = date(*at, zone));
    match sign {
        ActionSign::OpenCart { at, product: Some(product) } => {
            text!("action-reasons-cart-with-no-order-since", product, on = on(at))
        }
        ActionSign::OpenCart { at, product: None } => {
            text!("action-reasons-cart-or-checkout-no-order-since", on = on(at))
        }
        ActionSign::RepeatedViews { product, views, days, until } => {
            text!("action-reasons-viewed-times-in-days-to-without", product, views, days, date = date(*until, zone))
        }
        ActionSign::NewCustomer { first_seen, orders } => {
            text!(
                "action-reasons-first-seen-so-far",
                on = on(first_seen),
                orders = counted_words::orders(f64::from(*orders))
            )
        }
        ActionSign::Lapsing { orders, last_order, silence, trouble } => {
            let orders = match orders {
                0 | 1 => text!("action-reasons-one-order", on = on(last_order)),
                n => text!("action-reasons-orders-last", n, on = on(last_order)),
            };
            let trouble = trouble
                .as_ref()
                .map_or(String::new(), |at| text!("action-reasons-support-contact-or-return", on = on(at)));
            format!("{orders}; {}{trouble}", silence_words(silence, zone))
        }
        ActionSign::NoReview { ordered, product } => {
            let product = product.as_ref().map_or(String::new(), |product| format!(" ({product})"));
            text!("action-reasons-ordered-no-review-yet", on = on(ordered), product)
        }
        ActionSign::RisingVisits(visits) => {
            text!("action-reasons-visits-rose-no-order-in-that", visit_words = visit_words(visits, zone))
        }
        ActionSign::BoughtTogether { bought, at, suggestion, lift } => text!(
            "action-reasons-bought-and-are-bought-together-as",
            bought,
            on = on(at),
            suggestion,
            times = times(*lift)
        ),
        ActionSign::Trouble { at } => text!("action-reasons-trouble", on = on(at)),
        ActionSign::OpenComplaint { at } => text!("action-reasons-open-complaint", on = on(at)),
        ActionSign::Playbook { name } => text!("action-reasons-playbook", name),
        ActionSign::Words { text } => text.clone(),
    }
}

fn silence_words(silence: &SilenceSign, zone: &TimeZone) -> String {
    match silence {
        SilenceSign::SinceOrder => text!("action-reasons-not-seen-since").to_owned(),
        SilenceSign::Since { last_seen } => text!("action-reasons-last-seen-on", date = date(*last_seen, zone)),
        SilenceSign::Predicted { probability, days, after } => text!(
            "action-reasons-likely-to-stay-silent-for-days",
            number = number(probability * 100.0),
            days,
            date = date(*after, zone)
        ),
        SilenceSign::FallingVisits(visits) => {
            text!("action-reasons-visits-fell", visit_words = visit_words(visits, zone))
        }
    }
}

fn visit_words(visits: &VisitChange, zone: &TimeZone) -> String {
    let VisitChange { before, after, days, until } = visits;
    text!("action-reasons-from-to-in-days-to", before, after, days, date = date(*until, zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: i64 = 1_780_272_000_000; // 2026-06-01T00:00Z

    #[test]
    fn reasons_are_sentences_with_dates_in_the_project_s_zone() {
        let cart = |product: Option<&str>| ActionSign::OpenCart { at: END, product: product.map(str::to_owned) };
        let say = |sign: ActionSign| action_reason(&ActionReason::new(sign), &TimeZone::UTC);
        assert_eq!(say(cart(Some("Boots"))), "Cart with Boots on 1 Jun 2026, no order since.");
        assert_eq!(say(cart(None)), "Cart or checkout on 1 Jun 2026, no order since.");
        let visits = VisitChange { before: 6, after: 1, days: 14, until: END - 1 };
        let lapsing = |silence, trouble| ActionSign::Lapsing { orders: 2, last_order: 0, silence, trouble };
        assert_eq!(
            say(lapsing(SilenceSign::FallingVisits(visits), Some(END))),
            "2 orders, the last on 1 Jan 1970; visits fell from 6 to 1 in the 14 days to 31 May 2026; \
             support contact or return on 1 Jun 2026."
        );
        let predicted = SilenceSign::Predicted { probability: 0.615, days: 30, after: END - 1 };
        assert_eq!(
            say(lapsing(predicted, None)),
            "2 orders, the last on 1 Jan 1970; 62 % likely to stay silent for the 30 days after 31 May 2026."
        );
        let new = ActionSign::NewCustomer { first_seen: END - 1, orders: 1 };
        let reason = ActionReason { segment: Some("Loyal".to_owned()), ..ActionReason::new(new) };
        let here = action_reason(&reason, &TimeZone::UTC);
        assert_eq!(here, "First seen on 31 May 2026, one order so far. Segment: Loyal.");
        let tokyo = action_reason(&reason, &TimeZone::get("Asia/Tokyo").unwrap());
        assert_eq!(tokyo, "First seen on 1 Jun 2026, one order so far. Segment: Loyal.");
    }

    #[test]
    fn earlier_words_stay_and_what_could_not_be_read_is_said() {
        let mut reason = ActionReason::from("Because.".to_owned());
        assert_eq!(action_reason(&reason, &TimeZone::UTC), "Because.");
        reason.incomplete = Some("2 blocks are damaged".to_owned());
        assert_eq!(action_reason(&reason, &TimeZone::UTC), "Because. (2 blocks are damaged)");
    }
}
