//! Lists of customers that sum up a life: when somebody signed up, how many orders they made, what they spent in all. A row is
//! a person; no order is in it.

use crate::events::has_word;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::Role;

/// Words for all of something, or how many there are.
const ALL: &[&str] = &[
    "total",
    "totals",
    "count",
    "counts",
    "number",
    "num",
    "no",
    "nr",
    "sum",
    "all",
    "historic",
    "historical",
    "anzahl",
    "gesamt",
    "summe",
    "insgesamt",
    "nombre",
    "nb",
    "totale",
    "totaux",
    "numero",
    "cantidad",
    "totales",
    "aantal",
    "totaal",
    "liczba",
    "ilosc",
    "ilość",
    "suma",
    "lacznie",
    "łącznie",
    "lifetime",
    "ever",
    "quantidade",
];

/// Words for orders, of which a row has several.
const ORDERS: &[&str] = &[
    "orders",
    "purchases",
    "transactions",
    "bookings",
    "bestellungen",
    "kaufe",
    "einkaufe",
    "auftrage",
    "commandes",
    "achats",
    "pedidos",
    "compras",
    "ordini",
    "acquisti",
    "bestellingen",
    "aankopen",
    "zamowien",
    "zamówień",
    "zamowień",
    "zakupow",
    "zakupów",
    "encomendas",
];

/// Words for one order.
const ORDER: &[&str] = &[
    "order",
    "purchase",
    "transaction",
    "booking",
    "bestellung",
    "kauf",
    "einkauf",
    "auftrag",
    "commande",
    "achat",
    "pedido",
    "compra",
    "ordine",
    "acquisto",
    "bestelling",
    "aankoop",
    "zamowienie",
    "zamówienie",
    "zamowienia",
    "zamówienia",
    "zakup",
    "zakupu",
    "encomenda",
];

/// Words for the first and the last of several.
const FIRST_OR_LAST: &[&str] = &[
    "first",
    "last",
    "latest",
    "recent",
    "erste",
    "ersten",
    "erster",
    "letzte",
    "letzten",
    "letzter",
    "premiere",
    "premier",
    "derniere",
    "dernier",
    "primer",
    "primera",
    "primeiro",
    "primeira",
    "ultimo",
    "ultima",
    "primo",
    "prima",
    "eerste",
    "laatste",
    "pierwsze",
    "pierwszego",
    "pierwszy",
    "ostatnie",
    "ostatniego",
    "ostatni",
];

/// Words for money that was spent or earned.
const MONEY: &[&str] = &[
    "spent",
    "spend",
    "revenue",
    "sales",
    "value",
    "turnover",
    "ausgegeben",
    "umsatz",
    "wert",
    "depense",
    "depenses",
    "gasto",
    "gastado",
    "ingresos",
    "speso",
    "spesa",
    "besteed",
    "uitgegeven",
    "omzet",
    "wydano",
    "wydatki",
    "obrot",
    "wartosc",
    "wartość",
    "ca",
];

/// Names of a whole life's worth.
const LIFETIME: &[&str] =
    &["ltv", "clv", "cltv", "gesamtumsatz", "kundenwert", "kundenumsatz", "lifetimevalue", "aov", "bestellanzahl"];

/// Words for when somebody became known, and nobody's orders.
const SIGN_UP: &[&str] = &[
    "signup",
    "signed",
    "sign",
    "registered",
    "registration",
    "joined",
    "since",
    "enrolled",
    "registriert",
    "registrierung",
    "registrierungsdatum",
    "angemeldet",
    "anmeldedatum",
    "seit",
    "inscrit",
    "inscription",
    "registrado",
    "registro",
    "alta",
    "cadastro",
    "iscritto",
    "iscrizione",
    "registrato",
    "registrazione",
    "aangemeld",
    "geregistreerd",
    "registratie",
    "rejestracji",
    "rejestracja",
    "zarejestrowany",
];

/// Words for the time at which any record was made.
const CREATED: &[&str] = &[
    "created",
    "create",
    "creation",
    "added",
    "angelegt",
    "erstellt",
    "cree",
    "creado",
    "creacion",
    "creato",
    "creazione",
    "aangemaakt",
    "utworzono",
    "utworzenia",
    "criado",
];

/// Whether a name is that of the first or the last order of somebody.
pub(crate) fn is_first_or_last_order(key: &str) -> bool {
    has_word(key, FIRST_OR_LAST) && (has_word(key, ORDER) || has_word(key, ORDERS))
}

/// Whether a name is that of what somebody's orders come to in all: their number, their worth over a life, the first and the
/// last of them. None of it was paid at any one time.
pub(crate) fn is_of_a_life(key: &str) -> bool {
    let counts_orders =
        has_word(key, ALL) && has_word(key, ORDERS) || has_word(key, &["count"]) && has_word(key, ORDER);
    let is_worth = has_word(key, &["lifetime"]) && has_word(key, MONEY) || key.contains("valeur vie");
    let is_mean = has_word(key, &["average", "avg", "mean"]) && has_word(key, ORDER) && has_word(key, MONEY);
    counts_orders || is_worth || is_mean || has_word(key, LIFETIME) || is_first_or_last_order(key)
}

/// Whether a name is that of money in all, which may be that of a row as well as of a life: "total spent".
pub(crate) fn is_total_spent(key: &str) -> bool {
    has_word(key, ALL) && has_word(key, MONEY)
}

/// Whether a name says when somebody signed up.
pub(crate) fn is_sign_up(key: &str) -> bool {
    has_word(key, SIGN_UP) || has_word(key, CREATED)
}

/// Whether each row is another person, by an id, an address or a number.
pub(crate) fn are_different_people(all_stats: &[ColumnStats], roles: &[Role]) -> bool {
    let is_person = |role: &Role| matches!(role, Role::CustomerId | Role::Email | Role::Phone);
    roles.iter().zip(all_stats).filter(|(role, _)| is_person(role)).any(|(_, stats)| {
        let filled = (stats.filled * stats.rows as f64).round() as usize;
        filled > 0 && stats.distinct * 100 >= filled * 98
    })
}

/// Whether rows are customers with what they did in all: each is another person, nothing says what happened in one of them, and
/// there are totals of a life, or money beside the day of the sign-up.
pub(crate) fn are_customers(keys: &[String], all_stats: &[ColumnStats], roles: &[Role]) -> bool {
    // an order, a page or an ad is none of a person; a total may have been taken for one of these by its name
    let is_deed = |role: &Role| {
        matches!(
            role,
            Role::Event
                | Role::OrderId
                | Role::Product
                | Role::Quantity
                | Role::Page
                | Role::Impressions
                | Role::Clicks
        )
    };
    let does = roles.iter().zip(keys).any(|(role, key)| is_deed(role) && !is_of_a_life(key));
    if does || !are_different_people(all_stats, roles) {
        return false;
    }
    let is_money = |(role, key): (&Role, &String)| *role == Role::Value || is_total_spent(key);
    let has_money = roles.iter().zip(keys).any(is_money);
    let has_total_spent = keys.iter().any(|key| is_total_spent(key));
    let is_date = |(stats, key): (&ColumnStats, &String), words: &[&str]| stats.time > 0.6 && has_word(key, words);
    let dated = |words: &[&str]| all_stats.iter().zip(keys).any(|column| is_date(column, words));
    let is_of_order = |key: &String| has_word(key, ORDER) && !is_first_or_last_order(key);
    let of_orders = roles.iter().zip(keys).any(|(role, key)| *role == Role::Time && is_of_order(key));
    !of_orders
        && (keys.iter().any(|key| is_of_a_life(key))
            || dated(SIGN_UP) && has_money
            || dated(CREATED) && has_total_spent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_in_several_languages() {
        for key in [
            "lifetime value",
            "orders count",
            "total orders",
            "number of orders",
            "order count",
            "historic clv",
            "first purchase date",
            "last order at",
            "average order value",
            "anzahl bestellungen",
            "letzte bestellung",
            "nombre de commandes",
            "derniere commande",
            "numero de pedidos",
            "ultimo pedido",
            "numero ordini",
            "aantal bestellingen",
            "liczba zamówień",
            "ostatnie zamówienie",
        ] {
            assert!(is_of_a_life(key), "{key}");
        }
        for key in ["order number", "order date", "order total", "total", "amount", "lifetime budget", "purchase value"]
        {
            assert!(!is_of_a_life(key), "{key}");
        }
    }
}
