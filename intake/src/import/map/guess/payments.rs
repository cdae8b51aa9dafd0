//! Columns that say what became of a payment, and money in minor units.

use crate::events::{has_word, words};
use crate::import::map::guess::source::is_purchase;
use crate::import::map::guess::state_column::{StateColumn, names_delivery, names_payment};
use crate::import::map::guess::traits::{RowSample, number};
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::import::presets::payment_words::{PaymentState, payment_state};
use crate::import::read::currency;
use crate::import::read::format::Column;
use crate::import::rows::bookings::{Booking, are_bookings};
use crate::texts::text;

/// Last words of the names of columns that say what became of something.
const STATUS: [&str; 7] = ["status", "state", "statut", "estado", "stato", "mode", "etat"];

/// … in other languages, where no other word of a name may end so.
const STATUS_ABROAD: [&str; 24] = [
    "situacao",
    "stan",
    "durum",
    "durumu",
    "tila",
    "stav",
    "stare",
    "tilstand",
    "tillstand",
    "allapot",
    "statusz",
    "zustand",
    "статус",
    "состояние",
    "стан",
    "状态",
    "狀態",
    "订单状态",
    "状況",
    "状態",
    "ステータス",
    "注文状況",
    "상태",
    "주문상태",
];

/// Words of those whose state says nothing of an order or a payment.
const OF_OTHERS: [&str; 20] = [
    "customer",
    "user",
    "account",
    "member",
    "membership",
    "lead",
    "contact",
    "client",
    "loyalty",
    "marital",
    "employment",
    "consent",
    "stock",
    "inventory",
    "email",
    "subscriber",
    "kunde",
    "kunden",
    "kundenstatus",
    "http",
];

/// Last words of the names of columns that say whether the business sells or buys.
const KIND: [&str; 6] = ["type", "kind", "typ", "art", "tipo", "direction"];

/// Whether some words tell bills from invoices.
fn tell_bills(samples: &[String]) -> bool {
    const SALES: [&str; 8] = [
        "accrec",
        "accreccredit",
        "accounts receivable",
        "receivable",
        "invoice",
        "sales invoice",
        "customer invoice",
        "ausgangsrechnung",
    ];
    let is_bill = |text: &String| payment_state(text) == Some(PaymentState::Bill);
    samples.iter().any(is_bill) && samples.iter().all(|text| is_bill(text) || SALES.contains(&words(text).as_str()))
}

/// How many words of a column of states have to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KnownWords {
    Most,
    Some,
}

/// Whether the cells of a column that is called a state, by its name as words, say what became of orders or payments. Most
/// words must be known where it may be the state of somebody.
fn are_states(key: &str, cells: &[String], least: KnownWords) -> bool {
    let mut different: Vec<&str> = cells.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    different.sort_unstable();
    different.dedup();
    let known = different.iter().filter(|text| payment_state(text).is_some()).count();
    // codes of countries and counties are states, too
    let are_codes = different.iter().all(|text| text.len() <= 3);
    let must_be_most = least == KnownWords::Most || has_word(key, &OF_OTHERS) || are_codes;
    if must_be_most { known * 2 > different.len() } else { known > 0 }
}

/// Whether rows are sales or payments: those of orders, of money, or those that their file is called after.
pub(crate) fn are_of_sales(mapping: &Mapping) -> bool {
    let has = |role: Role| mapping.columns_with(role).next().is_some();
    match mapping.kind {
        TableKind::Orders => true,
        TableKind::Events => has(Role::Value) || !has(Role::Event) && is_purchase(&mapping.event_name),
        _ => false,
    }
}

/// Gives the column that says the currency of the money that role.
pub(crate) fn add_currency(columns: &[Column], mapping: &mut Mapping) {
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) {
        return;
    }
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let Some(value) = names.iter().position(|name| mapping.role(name) == Role::Value) else { return };
    if let Some(found) = currency::column(&names, Some(value)).map(|i| &columns[i])
        && mapping.role(&found.name) == Role::Ignore
        && found.filled > 0.0
    {
        mapping.set_role(&found.name, Role::Currency);
    }
}

/// Asks which of two columns says the currency of the money: one that holds a single currency, as that of the books does, and
/// one that holds several and has no amounts of its own.
pub(crate) fn ask_currency(columns: &[Column], sample: &RowSample, mapping: &Mapping) -> Option<RoleQuestion> {
    let first_word = |name: &str| words(name).split(' ').next().map(str::to_owned);
    let codes = |i: usize| {
        let mut codes: Vec<[u8; 3]> =
            sample.column(i).iter().filter_map(|cell| currency::code_of(cell.as_bytes())).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.len()
    };
    let taken = columns.iter().position(|column| mapping.role(&column.name) == Role::Currency)?;
    let has_amounts = |name: &str| {
        let is_amount = |column: &&Column| {
            column.name != name
                && first_word(&column.name) == first_word(name)
                && currency::name_fits(&words(&column.name)) == 0
        };
        columns.iter().filter(is_amount).any(|column| column.samples.iter().any(|text| number(text).is_some()))
    };
    let is_rival = |i: &usize| {
        let column = &columns[*i];
        *i != taken && currency::name_fits(&words(&column.name)) > 0 && codes(*i) > 1 && !has_amounts(&column.name)
    };
    if codes(taken) != 1 || has_amounts(&columns[taken].name) {
        return None;
    }
    let rival = (0..columns.len()).find(is_rival)?;
    let (taken, rival) = (columns[taken].name.clone(), columns[rival].name.clone());
    let label = |name: &str| text!("ask-is-the-currency", column = format!("“{name}”"));
    let text = text!("ask-which-is-the-currency", a = format!("“{taken}”"), b = format!("“{rival}”"));
    let readings = vec![
        Reading::new(label(&rival), vec![(rival.clone(), Role::Currency), (taken.clone(), Role::Ignore)]),
        Reading::new(label(&taken), vec![(taken.clone(), Role::Currency)]),
    ];
    Some(RoleQuestion { text, role: Role::Currency, columns: vec![taken, rival], readings })
}

/// Gives the columns that say what became of a payment that role, where most words in them are those of payments.
/// `may_be_sales` where it is asked whether rows have money.
pub(crate) fn add_payment_states(columns: &[Column], sample: &RowSample, mapping: &mut Mapping, may_be_sales: bool) {
    let has_events = mapping.columns_with(Role::Event).next().is_some();
    if !(are_of_sales(mapping) || may_be_sales && mapping.kind == TableKind::Events && !has_events) {
        return;
    }
    add_bookings(columns, mapping);
    // bills and invoices are no touchpoints: those that count are purchases
    let of_bills = |column: &&Column| {
        let key = words(&column.name);
        let is_kind = key.rsplit(' ').next().is_some_and(|last| KIND.contains(&last));
        let role = mapping.role(&column.name);
        is_kind
            && matches!(role, Role::Event | Role::Ignore | Role::Property | Role::Attribute)
            && tell_bills(&column.samples)
    };
    let bills = columns.iter().find(of_bills).map(|column| column.name.clone());
    if let Some(name) = bills {
        mapping.set_role(&name, Role::PaymentStatus);
        if mapping.event_name.is_empty() && mapping.columns_with(Role::Event).next().is_none() {
            "Purchase".clone_into(&mut mapping.event_name);
        }
    }
    let cells = |i: usize| match sample.column(i) {
        [] => columns[i].samples.as_slice(),
        cells => cells,
    };
    let find = |least: KnownWords| -> Vec<String> {
        let is_found = |(i, column): &(usize, &Column)| is_state(column, cells(*i), mapping, least);
        columns.iter().enumerate().filter(is_found).map(|(_, column)| column.name.clone()).collect()
    };
    let mut found = find(KnownWords::Most);
    // a shop has words of its own, where no other column says it
    if !found.iter().any(|name| StateColumn::of(name, Role::PaymentStatus) == StateColumn::Words) {
        found = find(KnownWords::Some);
    }
    found.iter().for_each(|name| mapping.set_role(name, Role::PaymentStatus));
    clear_deliveries(&found, mapping);
}

/// Whether a column says what became of orders or payments.
fn is_state(column: &Column, cells: &[String], mapping: &Mapping, least: KnownWords) -> bool {
    if column.samples.is_empty() {
        return false;
    }
    let key = words(&column.name);
    let role = mapping.role(&column.name);
    // among other events a status may be that of anything
    let mixed = mapping.columns_with(Role::Event).next().is_some();
    let of_payment = !mixed || names_order_or_payment(&key);
    let is_free = matches!(role, Role::Ignore | Role::Property | Role::Attribute);
    // beside how it was paid a "test" is no experiment
    let is_test = key == "test" && mapping.columns.iter().any(|c| names_payment(&words(&c.column)));
    let flag = if is_test { Some(StateColumn::Test) } else { StateColumn::by_name(&key) };
    if let Some(flag) = flag {
        let is_date = flag == StateColumn::Cancelled && role == Role::Milestone;
        let is_told = of_payment || matches!(flag, StateColumn::Live | StateColumn::Test);
        return (is_free || is_date) && is_told && flag.fits(column);
    }
    is_free && of_payment && (names_status(&key) || names_stage(&key)) && are_states(&key, cells, least)
}

/// Whether a name, as words, is that of how far a deal is: what is won is a sale, what is lost or open is none.
pub(crate) fn names_stage(key: &str) -> bool {
    const STAGES: [&str; 8] = ["stage", "phase", "stufe", "etape", "etapa", "fase", "fasi", "pipeline"];
    key.rsplit(' ').next().is_some_and(|last| STAGES.contains(&last))
}

/// Whether a name, as words, is that of what became of something.
pub(crate) fn names_status(key: &str) -> bool {
    key.split(' ').any(|part| STATUS.iter().any(|word| part.ends_with(word)) || STATUS_ABROAD.contains(&part))
}

/// Whether a name, as words, is just that of what became of something, and not that of a place: "state".
pub(crate) fn is_just_status(key: &str) -> bool {
    const JUST: [&str; 2] = ["status", "statut"];
    JUST.contains(&key) || STATUS_ABROAD.contains(&key)
}

/// Whether a name, as words, speaks of orders or payments.
pub(crate) fn names_order_or_payment(key: &str) -> bool {
    const OF: [&str; 12] = [
        "transaction",
        "order",
        "invoice",
        "bestell",
        "auftrag",
        "rechnung",
        "commande",
        "facture",
        "pedido",
        "factura",
        "ordine",
        "fattura",
    ];
    names_payment(key) || OF.iter().any(|word| key.contains(word))
}

/// Beside another column of states, how far the delivery is says nothing of the payment.
fn clear_deliveries(states: &[String], mapping: &mut Mapping) {
    // flags are about the payment itself
    let states = states.iter().map(|name| (name, words(name)));
    let in_words = states.filter(|(_, key)| StateColumn::by_name(key).is_none());
    let (deliveries, others): (Vec<_>, Vec<_>) = in_words.partition(|(_, key)| names_delivery(key));
    if !others.is_empty() {
        deliveries.iter().for_each(|(name, _)| mapping.set_role(name, Role::Property));
    }
}

/// Makes orders of which some rows are money paid back a list of bookings, whatever the column is called that says so.
fn settle_booked_orders(columns: &[Column], mapping: &mut Mapping) {
    let has = |role: Role| mapping.columns_with(role).next().is_some();
    if mapping.kind != TableKind::Orders || !has(Role::Value) || has(Role::Quantity) || has(Role::Refund) {
        return;
    }
    let pays_back = |column: &&Column| {
        let role = mapping.role(&column.name);
        matches!(role, Role::Ignore | Role::Property | Role::Attribute | Role::Product | Role::Campaign)
            && are_bookings(&column.samples)
            && column.samples.iter().any(|word| Booking::of(word) == Some(Booking::Refund))
    };
    let found: Vec<String> = columns.iter().filter(pays_back).map(|column| column.name.clone()).collect();
    if let [name] = found.as_slice() {
        mapping.kind = TableKind::Events;
        mapping.set_role(name, Role::Booking);
        mapping.paid_event_name.clear();
        "Purchase".clone_into(&mut mapping.event_name);
    }
}

/// Makes a column of bookings one: what it calls a payment is a purchase, what it calls a fee is no touchpoint.
fn add_bookings(columns: &[Column], mapping: &mut Mapping) {
    settle_booked_orders(columns, mapping);
    if mapping.kind != TableKind::Events {
        return;
    }
    let event = mapping.columns_with(Role::Event).next().map(str::to_owned);
    let says = |column: &&Column| {
        let free =
            matches!(mapping.role(&column.name), Role::Ignore | Role::Property | Role::Attribute | Role::Product);
        // several kinds are evidence enough beside a name that says nothing
        let is_it = event.as_ref().map_or(free && column.samples.len() > 1, |event| *event == column.name);
        is_it && are_bookings(&column.samples)
    };
    let found: Vec<String> = columns.iter().filter(says).map(|column| column.name.clone()).collect();
    if let [name] = found.as_slice()
        && mapping.columns_with(Role::Event).count() <= 1
    {
        mapping.set_role(name, Role::Booking);
        mapping.paid_event_name.clear();
        "Purchase".clone_into(&mut mapping.event_name);
    }
}

/// Makes a table of refunds one, where its columns say so and nothing else does what happened.
pub(crate) fn settle_refunds(columns: &[Column], mapping: &mut Mapping) {
    let speaks = |name: &str| {
        let key = words(name);
        ["refund", "erstatt", "rembours", "reembols", "rimbors", "terugbeta", "zwrot", "zwroc"]
            .iter()
            .any(|word| key.contains(word))
    };
    let of_time = mapping.columns_with(Role::Time).any(speaks);
    let is_amount = |c: &&Column| {
        let free = matches!(mapping.role(&c.name), Role::Refund | Role::Ignore | Role::Property | Role::NumberProperty);
        let key = words(&c.name);
        let named = speaks(&c.name) && !key.ends_with(" id") && !key.ends_with(" at");
        free && named && !c.samples.is_empty() && c.samples.iter().all(|text| number(text).is_some())
    };
    let is_flag = |c: &&Column| c.samples.iter().all(|text| matches!(text.trim(), "0" | "1"));
    let back = columns.iter().find(|c| is_amount(c) && !is_flag(c)).map(|c| c.name.clone());
    let has_value = mapping.columns_with(Role::Value).next().is_some();
    let says_event =
        mapping.columns_with(Role::Event).next().is_some() || mapping.columns_with(Role::Booking).next().is_some();
    let numbered = columns.iter().any(|c| speaks(&c.name) && words(&c.name).ends_with(" id"));
    let all_back = back.is_some() && !has_value || has_value && back.is_none() && (of_time || numbered);
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) || says_event {
        return;
    }
    if let Some(name) = &back
        && has_value
    {
        mapping.set_role(name, Role::Refund);
    }
    // money that went back of orders that the table does not sell
    let is_whole = |c: &Column| c.filled > 0.9 && c.samples.iter().all(|text| number(text).is_some_and(|n| n != 0.0));
    let of_orders = mapping.kind == TableKind::Orders
        && !has_value
        && columns.iter().any(|c| Some(&c.name) == back.as_ref() && is_whole(c));
    if !all_back || mapping.kind != TableKind::Events && !of_orders {
        return;
    }
    mapping.kind = TableKind::Events;
    if let Some(name) = back {
        mapping.set_role(&name, Role::Value);
    }
    "Refund".clone_into(&mut mapping.event_name);
    mapping.paid_event_name.clear();
}

/// Whether the name of the money's column says that it holds minor units.
pub(crate) fn in_minor_units(columns: &[Column], mapping: &Mapping) -> bool {
    const MINOR: [&str; 9] =
        ["cents", "cent", "minor", "pence", "paise", "centimes", "centimos", "centesimi", "grosze"];
    mapping.columns_with(Role::Value).any(|name| {
        let says = has_word(&words(name), &MINOR);
        says && columns.iter().any(|c| c.name == name && c.samples.iter().all(|text| is_whole(text)))
    })
}

/// Whether amounts that nobody says to be in minor units look so: whole numbers beside currencies in small letters, as
/// payment tools write them in their interfaces.
pub(crate) fn looks_minor<'c>(columns: &'c [Column], mapping: &'c Mapping) -> Option<&'c str> {
    let samples =
        |name: &str| columns.iter().find(|c| c.name == name).map(|c| c.samples.as_slice()).unwrap_or_default();
    let small = |c: &Column| {
        currency::name_fits(&words(&c.name)) > 0
            && !c.samples.is_empty()
            && c.samples.iter().all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let whole = |name: &&str| {
        let all = samples(name);
        !all.is_empty() && all.iter().all(|text| is_whole(text)) && all.iter().any(|text| text.len() > 2)
    };
    let money = mapping.columns_with(Role::Value).find(whole)?;
    (!mapping.minor_units && columns.iter().any(small)).then_some(money)
}

fn is_whole(text: &str) -> bool {
    let digits = text.trim().trim_start_matches('-');
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(name: &str, samples: &[&str]) -> Column {
        Column {
            name: name.to_owned(),
            samples: samples.iter().map(|s| (*s).to_owned()).collect(),
            filled: 1.0,
            bytes: 0,
        }
    }

    fn money(columns: &[Column]) -> Mapping {
        let mut mapping = Mapping::default();
        columns.iter().for_each(|c| mapping.set_role(&c.name, Role::Ignore));
        mapping.set_role(&columns[0].name, Role::Value);
        mapping
    }

    #[test]
    fn columns_of_payment_states_are_told_from_others() {
        let columns = [
            column("amount", &["10"]),
            column("Zahlungsstatus", &["bezahlt", "offen"]),
            column("livemode", &["true", "false"]),
            column("state", &["CA", "NY"]),
        ];
        let mut mapping = money(&columns);
        add_payment_states(&columns, &RowSample::default(), &mut mapping, false);
        let roles: Vec<Role> = columns.iter().map(|c| mapping.role(&c.name)).collect();
        assert_eq!(roles, [Role::Value, Role::PaymentStatus, Role::PaymentStatus, Role::Ignore]);
    }

    #[test]
    fn minor_units_are_said_by_names_and_guessed_of_nothing_else() {
        for (name, minor) in
            [("amount_cents", true), ("total_in_minor_units", true), ("amount", false), ("percent", false)]
        {
            let columns = [column(name, &["1999", "500"]), column("currency", &["usd"])];
            let mut mapping = money(&columns);
            mapping.minor_units = in_minor_units(&columns, &mapping);
            assert_eq!(mapping.minor_units, minor, "{name}");
            assert_eq!(looks_minor(&columns, &mapping).is_some(), !minor, "{name}");
        }
        let columns = [column("amount_cents", &["19.99"]), column("currency", &["USD"])];
        assert!(!in_minor_units(&columns, &money(&columns)) && looks_minor(&columns, &money(&columns)).is_none());
    }
}
