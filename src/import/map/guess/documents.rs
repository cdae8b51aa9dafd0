//! Documents with sums that are no sales, by the names of their files: quotes, bills of suppliers, deposits, credit notes.

use crate::events::{tidy_name, words};
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

/// Settles what the sums of a file are whose name speaks of such documents: credit notes are money that went back, of others it
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
    let Some(word) = parts.iter().find(|word| NOT_PAID.split_whitespace().any(|known| known == **word)) else { return };
    let Some(money) = mapping.columns_with(Role::Value).next().map(str::to_owned) else { return };
    mapping.kind = TableKind::Events;
    mapping.event_name = tidy_name(word);
    mapping.paid_event_name.clear();
    mapping.set_role(&money, Role::NumberProperty);
    let column = format!("“{money}”");
    let reading = |label: String, role: Role| Reading::new(label, vec![(money.clone(), role)]);
    let readings = vec![
        reading(text!("ask-is-another-number", column), Role::NumberProperty),
        reading(text!("ask-is-money", column), Role::Value),
    ];
    let text = text!("ask-document-is-a-sale", word = word.as_str(), column);
    questions.retain(|question| question.role != Role::Value);
    questions.push(RoleQuestion { text, role: Role::Value, columns: vec![money.clone()], readings });
}
