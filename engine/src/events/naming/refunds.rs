//! Sales of less than nothing.

use crate::model::TouchpointKind;

use super::kind_by_name;

/// What money paid back is called where nothing else says it.
pub const REFUND_EVENT: &str = "Refund";

/// What happened where something that is called `event` has a negative amount: a sale of less than nothing is money paid back.
pub fn event_of_negative_amount(event: &str) -> &str {
    if kind_by_name(event) == TouchpointKind::Purchase { REFUND_EVENT } else { event }
}

#[cfg(test)]
mod tests {
    use super::event_of_negative_amount;

    #[test]
    fn only_sales_of_less_than_nothing_are_refunds() {
        let names = ["purchase", "Order placed", "product_view", "add_to_cart", "order refunded"];
        let read = names.map(event_of_negative_amount);
        assert_eq!(read, ["Refund", "Refund", "product_view", "add_to_cart", "order refunded"]);
    }
}
