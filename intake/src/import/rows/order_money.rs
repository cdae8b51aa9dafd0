//! What the money on the rows of an order means.

use crate::events::{has_word, words};

/// How the money on an order's rows is to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OrderMoney {
    /// Price of one piece: times the quantity.
    PerPiece,
    /// The order's total, perhaps repeated on each of its rows: counts once.
    PerOrder,
}

/// How a column of money counts, by its name and whether the file has quantities.
pub(crate) fn order_money(column: Option<&str>, quantity: bool) -> OrderMoney {
    let key = words(column.unwrap_or_default());
    const PRICES: [&str; 14] = [
        "price",
        "unitprice",
        "itemprice",
        "preis",
        "einzelpreis",
        "stuckpreis",
        "stueckpreis",
        "artikelpreis",
        "listenpreis",
        "verkaufspreis",
        "prix",
        "precio",
        "prezzo",
        "prijs",
    ];
    let per_piece = has_word(&key, &PRICES) || key == "unit cost";
    let total = key.split(' ').any(|w| ["total", "gesamt", "sum", "amount"].contains(&w));
    // without its quantity, the price of a line is still the line's
    let of_line = key.starts_with("lineitem") || key.starts_with("line item");
    if (quantity || of_line) && per_piece && !total { OrderMoney::PerPiece } else { OrderMoney::PerOrder }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_count_once_and_prices_by_the_piece() {
        assert_eq!(order_money(Some("Lineitem price"), true), OrderMoney::PerPiece);
        assert_eq!(order_money(Some("Lineitem price"), false), OrderMoney::PerPiece);
        for name in ["Einzelpreis", "Stückpreis", "E-Preis", "Unit Cost", "Prezzo unitario", "Prix unitaire"] {
            assert_eq!(order_money(Some(name), true), OrderMoney::PerPiece, "{name}");
        }
        assert_eq!(order_money(Some("Price"), false), OrderMoney::PerOrder);
        assert_eq!(order_money(Some("Total price"), true), OrderMoney::PerOrder);
        assert_eq!(order_money(Some("Total"), false), OrderMoney::PerOrder);
    }
}
