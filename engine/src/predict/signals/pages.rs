//! Pages that tell of an intent: prices, delivery, returns. Found by the words of a touchpoint's name or of an address.

use crate::events::{EventTable, words};
use crate::model::{NONE_U32, TouchpointKind};

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageKind {
    Price,
    Delivery,
    Returns,
}

const PRICE: &[&str] = &[
    "price", "prices", "pricing", "plans", "preis", "preise", "tarif", "tarife", "prix", "tarifs", "precio", "precios",
    "prezzi",
];
const DELIVERY: &[&str] = &[
    "delivery",
    "shipping",
    "shipment",
    "versand",
    "lieferung",
    "livraison",
    "envio",
    "envios",
    "spedizione",
    "spedizioni",
    "verzending",
];
const RETURNS: &[&str] = &[
    "returns",
    "return",
    "refund",
    "refunds",
    "retoure",
    "retouren",
    "ruckgabe",
    "widerruf",
    "retours",
    "devoluciones",
    "resi",
];
/// A step of the checkout that asks for an address tells of an order, not of a doubt.
const CHECKOUT: &[&str] = &["checkout", "cart", "basket", "order", "payment", "kasse", "bestellung", "warenkorb"];

/// What each touchpoint and each address of a table is about.
#[derive(Debug, Clone)]
pub(super) struct PageKinds {
    /// By touchpoint, where its name tells it.
    touchpoints: Vec<Option<PageKind>>,
    /// Touchpoints that are pages; the kinds of others say that they are something else.
    are_pages: Vec<bool>,
    pages: Vec<Option<PageKind>>,
}

impl PageKinds {
    pub(super) fn new(table: &EventTable) -> Self {
        let names = &table.names;
        let is_page =
            |touchpoint: usize| matches!(names.kind(touchpoint as u16), TouchpointKind::View | TouchpointKind::Other);
        Self {
            touchpoints: names.touchpoints.iter().map(|name| kind_of(&words(name))).collect(),
            are_pages: (0..names.touchpoints.len()).map(is_page).collect(),
            pages: table.dims.page.iter().map(|page| kind_of(&words(page))).collect(),
        }
    }

    /// What an event is about, by its touchpoint and the code of its page.
    pub(super) fn of(&self, touchpoint: u16, page: u32) -> Option<PageKind> {
        if !self.are_pages[usize::from(touchpoint)] {
            return None;
        }
        let by_page = || if page == NONE_U32 { None } else { self.pages[page as usize] };
        self.touchpoints[usize::from(touchpoint)].or_else(by_page)
    }
}

fn kind_of(words: &str) -> Option<PageKind> {
    let has = |of: &[&str]| words.split(' ').any(|word| of.contains(&word));
    if has(CHECKOUT) {
        return None;
    }
    let kinds = [(PRICE, PageKind::Price), (DELIVERY, PageKind::Delivery), (RETURNS, PageKind::Returns)];
    kinds.into_iter().find(|(of, _)| has(of)).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_told_by_their_words() {
        for (name, kind) in [
            ("/pricing", Some(PageKind::Price)),
            ("Price list viewed", Some(PageKind::Price)),
            ("https://shop.example/help/shipping-costs", Some(PageKind::Delivery)),
            ("/service/r%C3%BCckgabe", None),
            ("/de/retouren", Some(PageKind::Returns)),
            ("/checkout/shipping", None),
            ("/blog/returning-home", None),
            ("Home page viewed", None),
        ] {
            assert_eq!(kind_of(&words(name)), kind, "{name}");
        }
    }
}
