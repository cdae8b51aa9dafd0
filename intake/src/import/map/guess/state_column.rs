//! What a column that says whether an order or payment counts holds: words, a yes or no, or a date.

use crate::events::{has_word, words};
use crate::import::map::mapping::{Mapping, Role};
use crate::import::presets::payment_words::{PaymentState, payment_state};
use crate::import::read::clean::{is_no_time, yes_no};
use crate::import::read::format::Column;
use crate::import::read::times::looks_like_time;

/// Names of columns that say whether a payment was meant: not a test.
const LIVE: [&str; 3] = ["livemode", "live mode", "is live"];

/// A column that is just called "test" may as well be the group of an experiment.
const TEST: [&str; 6] = ["is test", "test mode", "testmode", "test payment", "test order", "sandbox"];

/// Words that say beside others that an order was called off, in the languages of column names.
const CANCELLED: &[&str] = &[
    "cancelled",
    "canceled",
    "cancellation",
    "cancel",
    "voided",
    "storniert",
    "storno",
    "stornierung",
    "stornodatum",
    "stornierungsdatum",
    "annule",
    "annulee",
    "annulation",
    "cancelado",
    "cancelada",
    "cancelacion",
    "anulado",
    "anulada",
    "anulacion",
    "annullato",
    "annullata",
    "annullamento",
    "cancellato",
    "geannuleerd",
    "annulering",
    "annuleringsdatum",
    "anulowano",
    "anulowane",
];

/// Words that say beside others that an order was paid.
const PAID: &[&str] =
    &["paid", "bezahlt", "paye", "payee", "pagado", "pagada", "pagato", "pagata", "betaald", "oplacono"];

/// Words that say nothing else beside them, as those of dates do: "is", "order".
const FILLERS: &[&str] = &[
    "is",
    "was",
    "has",
    "been",
    "order",
    "orders",
    "ist",
    "wurde",
    "bestellung",
    "auftrag",
    "est",
    "l",
    "la",
    "d",
    "de",
    "du",
    "commande",
    "es",
    "el",
    "del",
    "pedido",
    "e",
    "il",
    "di",
    "ordine",
    "dell",
    "bestelling",
    "utc",
];

/// Parts of names of columns that say how far a delivery is.
const DELIVERY: [&str; 15] = [
    "ship",
    "fulfil",
    "deliver",
    "versand",
    "liefer",
    "livraison",
    "expedition",
    "envio",
    "entrega",
    "spedizion",
    "consegna",
    "verzend",
    "bezorg",
    "tracking",
    "logistic",
];

/// Parts of names of columns that say what became of a payment.
const PAYMENT: [&str; 9] =
    ["payment", "financial", "zahlung", "bezahl", "paiement", "pago", "pagamento", "betaling", "betaal"];

/// What a column that says what became of an order or payment holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StateColumn {
    /// Words for each state, such as "paid" and "refunded".
    Words,
    /// Words of which only those count that are known to say that it was paid.
    PaidWords,
    /// Words of how far the order is, beside another column that says whether it was paid, or of its delivery: what is under
    /// way may be paid.
    Progress,
    /// No where it was a test.
    Live,
    /// Yes where it was a test.
    Test,
    /// Yes, or a date, where it was called off.
    Cancelled,
    /// No where it is still to be paid.
    Paid,
}

impl StateColumn {
    /// By the column's name and role.
    pub(crate) fn of(name: &str, role: Role) -> Self {
        let key = words(name);
        match Self::by_name(&key) {
            Some(flag) => flag,
            // it was found beside how things were paid
            None if key == "test" => Self::Test,
            None if role == Role::PaidStatus => Self::PaidWords,
            None if names_delivery(&key) => Self::Progress,
            None => Self::Words,
        }
    }

    /// The yes or no that a name, as words, speaks of.
    pub(crate) fn by_name(key: &str) -> Option<Self> {
        if LIVE.contains(&key) {
            Some(Self::Live)
        } else if TEST.contains(&key) {
            Some(Self::Test)
        } else if is_of(key, CANCELLED) {
            Some(Self::Cancelled)
        } else if is_of(key, PAID) && !has_word(key, &DATES) {
            Some(Self::Paid)
        } else {
            None
        }
    }

    /// Whether the cells of a column can be what its name speaks of.
    pub(crate) fn fits(self, column: &Column) -> bool {
        let is_flag = |text: &String| yes_no(text.as_bytes()).is_some();
        match self {
            Self::Words | Self::PaidWords | Self::Progress => false,
            Self::Live | Self::Test | Self::Paid => column.samples.iter().all(is_flag),
            Self::Cancelled => {
                let is_date = |text: &String| is_no_time(text.as_bytes()) || looks_like_time(text.as_bytes());
                column.samples.iter().all(|text| is_flag(text) || is_date(text))
            }
        }
    }

    /// What a cell says of a payment.
    pub(crate) fn state(self, text: &[u8]) -> Option<PaymentState> {
        let word = || payment_state(std::str::from_utf8(text).unwrap_or_default());
        match self {
            Self::Words => word(),
            Self::PaidWords => match word() {
                None => Some(PaymentState::Open),
                known => known,
            },
            Self::Progress => word().filter(|state| *state != PaymentState::Open),
            Self::Live => (yes_no(text) == Some(false)).then_some(PaymentState::Test),
            Self::Test => (yes_no(text) == Some(true)).then_some(PaymentState::Test),
            Self::Paid => match yes_no(text) {
                Some(is_paid) => (!is_paid).then_some(PaymentState::Open),
                None => word(),
            },
            Self::Cancelled => match yes_no(text) {
                Some(is_cancelled) => is_cancelled.then_some(PaymentState::Failed),
                None if is_no_time(text) => None,
                None => Some(PaymentState::Failed),
            },
        }
    }

    /// Whether it holds words, which may be unknown.
    pub(crate) fn has_words(self) -> bool {
        matches!(self, Self::Words | Self::Progress)
    }
}

/// Words of dates: "paid at" says when, of a row that may not count for another reason.
const DATES: [&str; 12] =
    ["at", "on", "date", "datetime", "time", "timestamp", "am", "datum", "le", "fecha", "data", "op"];

/// Whether a name has a word of a list and else only words that say nothing.
fn is_of(key: &str, list: &[&str]) -> bool {
    let mut others = key.split(' ').filter(|word| !FILLERS.contains(word) && !DATES.contains(word));
    others.next().is_some_and(|word| list.contains(&word)) && others.next().is_none()
}

/// Whether a name, as words, is that of how far a delivery is.
pub(crate) fn names_delivery(key: &str) -> bool {
    key.split(' ').any(|word| DELIVERY.iter().any(|part| word.starts_with(part)))
}

/// Whether a name, as words, is that of what became of a payment.
pub(crate) fn names_payment(key: &str) -> bool {
    key.split(' ').any(|word| PAYMENT.iter().any(|part| word.starts_with(part)))
}

/// What the columns of a mapping that say whether a row counts hold, by name. Beside a column that says what became of the
/// payment the state of the order does not say that it is open.
pub(crate) fn state_columns(mapping: &Mapping) -> Vec<(&str, StateColumn)> {
    let of_role = |role: Role| mapping.columns_with(role).map(move |name| (name, StateColumn::of(name, role)));
    let mut found: Vec<(&str, StateColumn)> = of_role(Role::PaymentStatus).chain(of_role(Role::PaidStatus)).collect();
    let has_payment = |(name, of): &(&str, StateColumn)| {
        matches!(of, StateColumn::Words | StateColumn::PaidWords) && names_payment(&words(name))
    };
    if found.iter().any(has_payment) {
        for (name, of) in &mut found {
            if *of == StateColumn::Words && !names_payment(&words(name)) {
                *of = StateColumn::Progress;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_what_was_called_off_or_paid_are_known_in_five_languages() {
        for name in [
            "cancelled_at",
            "is_cancelled",
            "isCanceled",
            "Cancelled At",
            "order_cancelled_on",
            "cancellation_date",
            "storniert",
            "Storniert am",
            "Stornodatum",
            "annulée",
            "Annulé le",
            "date d'annulation",
            "cancelado",
            "fecha_cancelacion",
            "anulado el",
            "annullato",
            "data annullamento",
            "geannuleerd",
            "geannuleerdOp",
        ] {
            assert_eq!(StateColumn::of(name, Role::PaymentStatus), StateColumn::Cancelled, "{name}");
        }
        for name in ["paid", "is_paid", "Bezahlt", "payé", "pagado", "pagato", "betaald"] {
            assert_eq!(StateColumn::of(name, Role::PaymentStatus), StateColumn::Paid, "{name}");
        }
        for name in ["paid_at", "cancelled_amount", "cancel_reason", "cancelled_items", "status", "cancellation policy"]
        {
            assert_eq!(StateColumn::of(name, Role::PaymentStatus), StateColumn::Words, "{name}");
        }
    }

    #[test]
    fn what_a_cell_says_depends_on_what_the_column_holds() {
        use PaymentState::{Failed, Open, Paid};
        for (of, text, state) in [
            (StateColumn::Cancelled, "", None),
            (StateColumn::Cancelled, "NULL", None),
            (StateColumn::Cancelled, "0000-00-00 00:00:00", None),
            (StateColumn::Cancelled, "false", None),
            (StateColumn::Cancelled, "nein", None),
            (StateColumn::Cancelled, "ja", Some(Failed)),
            (StateColumn::Cancelled, "2026-03-01", Some(Failed)),
            (StateColumn::Paid, "no", Some(Open)),
            (StateColumn::Paid, "1", None),
            (StateColumn::Progress, "pending", None),
            (StateColumn::Progress, "cancelled", Some(Failed)),
            (StateColumn::Words, "pending", Some(Open)),
            (StateColumn::Words, "frobnicated", None),
            (StateColumn::PaidWords, "frobnicated", Some(Open)),
            (StateColumn::PaidWords, "paid", Some(Paid)),
        ] {
            assert_eq!(of.state(text.as_bytes()), state, "{of:?} {text}");
        }
    }

    #[test]
    fn the_state_of_an_order_says_nothing_of_a_payment_that_has_a_column_of_its_own() {
        let mut mapping = Mapping::default();
        mapping.set_role("status", Role::PaymentStatus);
        assert_eq!(state_columns(&mapping), [("status", StateColumn::Words)]);
        mapping.set_role("Zahlungsstatus", Role::PaymentStatus);
        mapping.set_role("shipping_status", Role::PaymentStatus);
        assert_eq!(
            state_columns(&mapping),
            [
                ("status", StateColumn::Progress),
                ("Zahlungsstatus", StateColumn::Words),
                ("shipping_status", StateColumn::Progress)
            ]
        );
    }
}
