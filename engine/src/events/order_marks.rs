//! Numbers of orders, deals and tickets in the column of orders.

/// Numbers of orders from here on only say which events belong together. Smaller ones are of orders, deals and tickets with
/// a life: what a later import tells of the same one takes the place of what an earlier one told.
const ONLY_TOGETHER: u64 = 0xFFFF_FFFF << 32;

/// What the column of orders holds of an order that lives in no known tool, from a hash of its number.
pub fn order_mark(number: u64) -> u64 {
    ONLY_TOGETHER | u64::from(shortened(number))
}

/// Whether a later import can tell of the same order, deal or ticket anew.
pub fn has_life(record: u64) -> bool {
    record != 0 && record < ONLY_TOGETHER
}

/// A number of the column of orders in half the room: enough to tell the orders of one customer apart. 0 stays 0.
pub(crate) fn shortened(record: u64) -> u32 {
    match record {
        0 => 0,
        together if together >= ONLY_TOGETHER => (together as u32).max(1),
        record => ((record ^ (record >> 32)) as u32).max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_orders_do_not_pass_for_records_that_are_replaced() {
        for number in [0, 1, 77, u64::MAX, 0x1234_5678_9abc_def0] {
            assert!(!has_life(order_mark(number)));
            assert_ne!(shortened(order_mark(number)), 0);
        }
        assert!(has_life(1) && has_life(u64::MAX >> 1) && !has_life(0));
        assert_eq!(shortened(0), 0);
    }
}
