//! Documents with sums that are no sales, by the names of their files and columns: quotes, bills of suppliers, deposits, credit
//! notes.

use crate::events::{has_word, tidy_name, words};
use crate::import::map::guess::names::has_id_word;
use crate::import::map::guess::source::words_of_file;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::texts::text;

/// What a file's name says of its sums: nobody paid them to the business.
const NOT_PAID: &str = "estimate estimates quote quotes quotation quotations angebot angebote devis presupuesto presupuestos \
    preventivo preventivi offerte offertes bill bills deposit deposits expense expenses payout payouts ledger adjustment \
    adjustments balance balances budget budgets eingangsrechnungen discount \
    discounts coupon coupons fee fees vendor vendors supplier suppliers";

/// … they went back to customers.
const PAID_BACK: [&str; 8] = [
    "credit memo",
    "credit memos",
    "credit note",
    "credit notes",
    "gutschrift",
    "gutschriften",
    "avoirs",
    "notas de credito",
];

/// Beginnings of words that say the same in the name of a column of numbers: "quote number", "Angebotsnummer".
const NUMBERED_DOCUMENTS: [&str; 11] = [
    "adjustment",
    "estimate",
    "quote",
    "quotation",
    "angebot",
    "devis",
    "presupuesto",
    "preventivo",
    "offerte",
    "expense",
    "payout",
];

/// Words of numbers of what was sold.
const SOLD: [&str; 12] = [
    "order",
    "invoice",
    "receipt",
    "transaction",
    "payment",
    "sale",
    "rechnung",
    "rechnungsnummer",
    "bestellung",
    "bestellnummer",
    "facture",
    "factura",
];

/// The document that columns number, where none numbers what was sold.
fn numbered_document(mapping: &Mapping) -> Option<String> {
    let keys = || mapping.columns.iter().map(|column| words(&column.column));
    let is_number = |key: &str| has_id_word(key) || key.ends_with("nummer") || key.ends_with("nr");
    if keys().any(|key| is_number(&key) && has_word(&key, &SOLD)) {
        return None;
    }
    let documents = NUMBERED_DOCUMENTS.iter();
    let numbered =
        |document: &&&str| keys().any(|key| is_number(&key) && key.split(' ').any(|word| word.starts_with(**document)));
    documents.clone().find(numbered).map(|document| (*document).to_owned())
}

/// Settles what the sums of a file are whose name, or whose numbers, speak of such documents: credit notes are money that went back, of others it
/// is asked.
pub(crate) fn settle_documents(file: &str, mapping: &mut Mapping, questions: &mut Vec<RoleQuestion>) {
    let has = |mapping: &Mapping, role: Role| mapping.columns_with(role).next().is_some();
    let is_of_money = matches!(mapping.kind, TableKind::Events | TableKind::Orders) && has(mapping, Role::Value);
    if !is_of_money || [Role::Event, Role::Booking, Role::Refund].into_iter().any(|role| has(mapping, role)) {
        return;
    }
    let parts = words_of_file(file);
    let name = format!(" {} ", parts.join(" "));
    if PAID_BACK.iter().any(|document| name.contains(&format!(" {} ", words(document)))) {
        mapping.kind = TableKind::Events;
        "Refund".clone_into(&mut mapping.event_name);
        mapping.paid_event_name.clear();
        return;
    }
    let of_file = parts.iter().find(|word| NOT_PAID.split_whitespace().any(|known| known == **word)).cloned();
    let is_named = of_file.is_some();
    let Some(word) = of_file.or_else(|| numbered_document(mapping)) else { return };
    let Some(money) = mapping.columns_with(Role::Value).next().map(str::to_owned) else { return };
    mapping.kind = TableKind::Events;
    mapping.event_name = tidy_name(&word);
    mapping.paid_event_name.clear();
    mapping.set_role(&money, Role::NumberProperty);
    let column = format!("“{money}”");
    let reading = |label: String, role: Role| Reading::new(label, vec![(money.clone(), role)]);
    let readings = vec![
        reading(text!("ask-is-another-number", column), Role::NumberProperty),
        reading(text!("ask-is-money", column), Role::Value),
    ];
    let text = match is_named {
        true => text!("ask-document-is-a-sale", word = word.as_str(), column),
        false => text!("ask-numbered-document-is-a-sale", word = word.as_str(), column),
    };
    // what else was asked showed such rows as sales
    questions.retain(|question| ![Role::Value, Role::Event].contains(&question.role));
    questions.push(RoleQuestion { text, role: Role::Value, columns: vec![money.clone()], readings });
}
