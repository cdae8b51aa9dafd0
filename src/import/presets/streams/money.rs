//! Which values of an event are money. Tools put a "value" or a "price" on anything; what a viewed product costs is not
//! what somebody paid.

use super::json::Json;
use crate::events::{default_touchpoint, words};

/// Whether an event of this name is one that money changes hands in.
pub(super) fn is_sale(event: &str) -> bool {
    matches!(
        default_touchpoint(event, "").as_str(),
        "Purchase" | "Renewal" | "Subscription started" | "Became customer"
    )
}

/// The money of an event: what its properties call revenue; of sales also totals and prices. Refunds are negative.
pub(super) fn of(event: &str, properties: &Json<'_>) -> Option<f64> {
    let number = |keys: &[&str]| keys.iter().find_map(|k| properties.get(k).number());
    let revenue = number(&["revenue", "$revenue", "purchase_revenue", "order_revenue", "Revenue"]);
    let refund = default_touchpoint(event, "") == "Refund";
    if !refund && !is_sale(event) {
        return revenue.filter(|x| *x != 0.0);
    }
    let amount = revenue
        .or_else(|| number(&["total", "value", "amount", "$amount", "order_total", "order_value", "total_price"]));
    let amount = amount.or_else(|| by_words(properties));
    let amount = amount.or_else(|| {
        let price = number(&["price", "$price"])?;
        Some(price * number(&["quantity", "$quantity"]).unwrap_or(1.0))
    });
    amount.map(|x| if refund { -x.abs() } else { x })
}

/// "Order Total", "Purchase Amount": people name properties as they like.
fn by_words(properties: &Json<'_>) -> Option<f64> {
    const NAMES: [&str; 6] = ["order total", "order value", "total price", "purchase amount", "amount", "total"];
    properties.entries().iter().find(|(k, _)| NAMES.contains(&words(k).as_str())).and_then(|(_, v)| v.number())
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
        ] {
            assert_eq!(of(event, &Json::object(properties.as_bytes()).unwrap()), expected, "{event} {properties}");
        }
    }
}
