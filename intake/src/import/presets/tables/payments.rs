//! Payments as the interfaces of payment tools write them, as connectors copy them into warehouses, and as their activity
//! reports list them.

use crate::import::presets::preset::{PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::Col;
use crate::import::presets::tables::{Amount, EventRule, Money, Movement, TABLE_DEFAULTS, Times, ToolTable, at};
use crate::model::RejectCode;
use crate::texts::{TextKey, text_key};

const MINOR: TextKey = text_key!("preset-amounts-minor-units-cents-divided-by");
const NO_SALE: TextKey = text_key!("preset-failed-open-disputed-test-payments-no");
const ONCE: TextKey = text_key!("preset-charges-payment-intents-tell-same-money");
const REFUND_TIME: TextKey = text_key!("preset-file-has-no-time-refunds-put");

/// A customer of Stripe, under the number that Stripe gave.
const STRIPE_ID: &[&str] = &["customer", "customer_id", "customer.id"];

const CHARGES: ToolTable = ToolTable {
    id: "stripe_charges",
    source: "Stripe",
    has: &["id", "amount", "amount_refunded", "currency", "created", "status"],
    begins: Some(("id", &["ch_", "py_"])),
    record: &["id"],
    ids: &[
        (Col::Email, "", &["billing_details.email", "billing_details_email", "receipt_email", "customer.email"]),
        (Col::DeviceId, "stripe:", STRIPE_ID),
    ],
    time: at(&["created"]),
    event: EventRule::Payment,
    cells: &[(Col::Product, &["description"]), (Col::Name, &["billing_details.name", "billing_details_name"])],
    properties: &[("failure code", &["failure_code"]), ("payment method", &["payment_method_details.type"])],
    money: Some(Money {
        amounts: &[Amount { paid: &["amount"], refunded: &["amount_refunded"], currency: &["currency"] }],
        minor: true,
        state: &["status"],
        captured: &["captured"],
    }),
    left_out: &[(&["livemode"], false, RejectCode::TestPayment)],
    notes: &[MINOR, NO_SALE, ONCE, REFUND_TIME],
    ..TABLE_DEFAULTS
};

const PAYMENT_INTENTS: ToolTable = ToolTable {
    id: "stripe_payment_intents",
    has: &["id", "amount", "amount_received", "currency", "created", "status"],
    begins: Some(("id", &["pi_"])),
    ids: &[(Col::Email, "", &["receipt_email"]), (Col::DeviceId, "stripe:", STRIPE_ID)],
    cells: &[(Col::Product, &["description"])],
    properties: &[],
    money: Some(Money {
        amounts: &[Amount { paid: &["amount_received", "amount"], refunded: &[], currency: &["currency"] }],
        minor: true,
        state: &["status"],
        captured: &[],
    }),
    notes: &[MINOR, NO_SALE, ONCE, text_key!("preset-payment-intents-do-not-say-what")],
    ..CHARGES
};

const INVOICES: ToolTable = ToolTable {
    id: "stripe_invoices",
    has: &["id", "amount_due", "amount_paid", "currency", "status"],
    any: &[STRIPE_ID],
    begins: None,
    ids: &[(Col::Email, "", &["customer_email"]), (Col::DeviceId, "stripe:", STRIPE_ID)],
    time: at(&["status_transitions.paid_at", "status_transitions_paid_at", "created", "period_start"]),
    cells: &[(Col::Product, &["description"])],
    properties: &[("billing reason", &["billing_reason"])],
    money: Some(Money {
        amounts: &[Amount { paid: &["amount_paid"], refunded: &[], currency: &["currency"] }],
        minor: true,
        state: &["status"],
        captured: &["paid"],
    }),
    left_out: &[
        (&["livemode"], false, RejectCode::TestPayment),
        (&["is_deleted", "deleted"], true, RejectCode::DeletedRecord),
    ],
    notes: &[MINOR, NO_SALE, text_key!("preset-invoices-charges-tell-same-money-import")],
    ..CHARGES
};

const STRIPE_CUSTOMERS: ToolTable = ToolTable {
    id: "stripe_customers",
    source: "Stripe",
    has: &["id", "email", "created", "delinquent"],
    begins: Some(("id", &["cus_"])),
    ids: &[(Col::Email, "", &["email"]), (Col::Phone, "", &["phone"]), (Col::DeviceId, "stripe:", &["id"])],
    event: EventRule::Person,
    cells: &[(Col::Name, &["name"]), (Col::Country, &["address.country", "address_country"])],
    attributes: &[
        ("postcode", &["address.postal_code", "address_postal_code"]),
        ("city", &["address.city", "address_city"]),
        ("state", &["address.state", "address_state"]),
    ],
    left_out: &[
        (&["livemode"], false, RejectCode::TestPayment),
        (&["is_deleted", "deleted"], true, RejectCode::DeletedContact),
    ],
    ..TABLE_DEFAULTS
};

const SUBSCRIPTIONS: ToolTable = ToolTable {
    id: "stripe_subscriptions",
    source: "Stripe",
    has: &["id", "current_period_start", "current_period_end", "status", "created"],
    any: &[STRIPE_ID],
    record: &["id"],
    ids: &[(Col::DeviceId, "stripe:", STRIPE_ID)],
    event: EventRule::Dates(&[
        ("Subscription started", &["start_date", "start", "created"]),
        ("Subscription cancelled", &["canceled_at", "ended_at"]),
    ]),
    left_out: &[
        (&["livemode"], false, RejectCode::TestPayment),
        (&["_fivetran_active"], false, RejectCode::OldVersion),
    ],
    ..TABLE_DEFAULTS
};

const STRIPE_REPORT: ToolTable = ToolTable {
    id: "stripe_balance_report",
    source: "Stripe",
    has: &["balance_transaction_id", "gross", "fee", "net", "currency", "reporting_category"],
    any: &[&["customer_email", "customer_id"]],
    record: &["balance_transaction_id"],
    ids: &[(Col::Email, "", &["customer_email"]), (Col::DeviceId, "stripe:", &["customer_id"])],
    time: at(&["created_utc", "created"]),
    event: EventRule::Payment,
    cells: &[(Col::Product, &["description"]), (Col::Name, &["customer_name"])],
    money: Some(Money {
        amounts: &[
            Amount { paid: &["customer_facing_amount"], refunded: &[], currency: &["customer_facing_currency"] },
            Amount { paid: &["gross"], refunded: &[], currency: &["currency"] },
        ],
        minor: false,
        state: &[],
        captured: &[],
    }),
    movement: Some((&["reporting_category"], stripe_movement)),
    notes: &[NO_SALE],
    ..TABLE_DEFAULTS
};

/// What the reporting categories of Stripe move.
fn stripe_movement(category: &str) -> Movement {
    match category {
        "charge" | "payment" => Movement::Sale,
        "refund" => Movement::Refund,
        "dispute" | "chargeback" => Movement::Dispute,
        "charge_failure" | "partial_capture_reversal" => Movement::Reversal,
        "refund_failure" | "dispute_reversal" | "chargeback_reversal" => Movement::Reinstatement,
        _ => Movement::Other,
    }
}

const PAYPAL_FROM: &[&str] = &[
    "From Email Address",
    "Absender E-Mail-Adresse",
    "De l'adresse email",
    "Correo electrónico del remitente",
    "Indirizzo email mittente",
];

const PAYPAL_TO: &[&str] = &[
    "To Email Address",
    "Empfänger E-Mail-Adresse",
    "À l'adresse email",
    "Correo electrónico del destinatario",
    "Indirizzo email destinatario",
];

const PAYPAL: ToolTable = ToolTable {
    id: "paypal_activity",
    source: "PayPal",
    any: &[
        &["Transaction ID", "Transaktionscode", "Numéro de transaction", "Id. de transacción", "Codice transazione"],
        &["Gross", "Brutto", "Avant commission", "Bruto", "Lordo"],
        &["Net", "Netto", "Net", "Neto", "Netto"],
        PAYPAL_FROM,
        &["Type", "Typ", "Beschreibung", "Tipo", "Description"],
    ],
    record: &[
        "Transaction ID",
        "Transaktionscode",
        "Numéro de transaction",
        "Id. de transacción",
        "Codice transazione",
    ],
    ids: &[(Col::Email, "", PAYPAL_FROM)],
    refund_ids: &[(Col::Email, "", PAYPAL_TO)],
    time: Times {
        at: &["Date", "Datum", "Fecha", "Data"],
        clock: &["Time", "Uhrzeit", "Heure", "Hora", "Orario"],
        zone: &["TimeZone", "Time Zone", "Zeitzone", "Fuseau horaire", "Zona horaria", "Fuso orario"],
    },
    event: EventRule::Payment,
    cells: &[
        (
            Col::Product,
            &["Item Title", "Artikelbezeichnung", "Titre de l'objet", "Título del artículo", "Titolo oggetto"],
        ),
        (Col::Country, &["Country Code", "Country", "Ländercode", "Code pays"]),
    ],
    money: Some(Money {
        amounts: &[Amount {
            paid: &["Gross", "Brutto", "Avant commission", "Bruto", "Lordo"],
            refunded: &[],
            currency: &["Currency", "Währung", "Devise", "Divisa", "Valuta"],
        }],
        minor: false,
        state: &["Status", "Etat", "Estado", "Stato"],
        captured: &[],
    }),
    movement: Some((&["Type", "Typ", "Beschreibung", "Tipo", "Description"], paypal_movement)),
    notes: &[
        NO_SALE,
        text_key!("preset-what-was-paid-back-or-reversed"),
        text_key!("preset-e-mail-address-other-side-customers"),
    ],
    ..TABLE_DEFAULTS
};

/// What the types of `PayPal` move, by the words that they are made of in the languages of its reports.
fn paypal_movement(kind: &str) -> Movement {
    let kind = crate::events::words(kind);
    let says = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    let is_fee = kind.split(' ').any(|word| ["fee", "fees", "frais"].contains(&word));
    if is_fee || says(&["gebuhr", "comision", "commissione"]) {
        Movement::Other
    } else if (kind.contains("reversal") && says(&["chargeback", "cancel"]))
        || (kind.contains("ruckbuchung") && says(&["storn", "aufgehoben", "aufhebung"]))
    {
        Movement::Reinstatement
    } else if says(&["refund", "ruckzahlung", "remboursement", "reembolso", "rimborso"]) {
        Movement::Refund
    } else if says(&["chargeback", "payment reversal", "ruckbuchung", "litige", "contracargo", "storno"]) {
        Movement::Dispute
    } else if says(&[
        "conversion",
        "withdraw",
        "authorization",
        "authorisation",
        "hold",
        "deposit",
        "transfer",
        "payout",
        "wahrungsumrechnung",
        "abbuchung",
        "autorisierung",
        "einbehalt",
        "virement",
        "retiro",
        "prelievo",
        "mass pay",
    ]) {
        Movement::Other
    } else if says(&[
        "payment",
        "checkout",
        "donation",
        "subscription",
        "invoice",
        "auction",
        "sale",
        "zahlung",
        "spende",
        "abonnement",
        "paiement",
        "don",
        "pago",
        "donacion",
        "pagamento",
        "donazione",
    ]) {
        Movement::Sale
    } else {
        Movement::Other
    }
}

const WOO_PAYMENTS: ToolTable = ToolTable {
    id: "woo_payments",
    source: "WooCommerce",
    has: &["Type", "Amount", "Fees", "Net"],
    any: &[&["Order #", "Order"], &["Email", "Customer email"], &["Transaction Id", "Transaction ID", "Channel"]],
    record: &["Transaction Id", "Transaction ID"],
    ids: &[(Col::Email, "", &["Email", "Customer email"])],
    time: at(&["Date / Time", "Date / Time (UTC)", "Date", "Transaction date"]),
    event: EventRule::Payment,
    cells: &[(Col::Name, &["Customer"]), (Col::Country, &["Country"])],
    money: Some(Money {
        amounts: &[
            Amount {
                paid: &["Paid amount", "Amount paid", "Customer amount"],
                refunded: &[],
                currency: &["Paid currency", "Customer currency"],
            },
            Amount {
                paid: &["Amount", "Deposit amount", "Payout amount"],
                refunded: &[],
                currency: &["Deposit currency", "Payout currency", "Currency", "Paid currency", "Customer currency"],
            },
        ],
        minor: false,
        state: &[],
        captured: &[],
    }),
    movement: Some((&["Type"], woo_movement)),
    notes: &[NO_SALE],
    ..TABLE_DEFAULTS
};

fn woo_movement(kind: &str) -> Movement {
    match crate::events::words(kind).as_str() {
        "charge" | "payment" | "sale" => Movement::Sale,
        "refund" | "payment refund" => Movement::Refund,
        "dispute" | "chargeback" => Movement::Dispute,
        "payment failure refund" | "charge failure" => Movement::Reversal,
        "refund failure" | "payment refund failure" | "dispute reversal" => Movement::Reinstatement,
        _ => Movement::Other,
    }
}

/// A preset that reads a table.
macro_rules! table_preset {
    ($table:expr) => {
        Preset {
            id: $table.id,
            source: $table.source,
            matches: |s| $table.fits(s),
            kind: PresetKind::PresetRows(|file| {
                const TABLE: &ToolTable = &$table;
                TABLE.shape(file)
            }),
            notes: $table.notes,
            utc: true,
            ..PRESET_DEFAULTS
        }
    };
}
pub(crate) use table_preset;

pub(crate) const PRESETS: &[Preset] = &[
    table_preset!(CHARGES),
    table_preset!(PAYMENT_INTENTS),
    table_preset!(STRIPE_CUSTOMERS),
    table_preset!(SUBSCRIPTIONS),
    table_preset!(INVOICES),
    table_preset!(STRIPE_REPORT),
    table_preset!(PAYPAL),
    table_preset!(WOO_PAYMENTS),
    Preset {
        id: "stripe_refunds",
        source: "Stripe",
        matches: |s| s.has(&["id", "amount", "currency", "created"]) && s.samples("id", |id| id.starts_with("re_")),
        kind: PresetKind::Nothing { advice: text_key!("preset-names-no-customers-import-charges-say") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "stripe_balance",
        source: "Stripe",
        matches: |s| {
            s.has(&["id", "amount", "fee", "net", "type"])
                && (s.has(&["available_on"]) || s.has(&["Available On (UTC)"]))
                && !s.has(&["customer_email"])
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-names-no-customers-amounts-sales-fees") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "stripe_payouts",
        source: "Stripe",
        matches: |s| {
            (s.has(&["id", "amount", "currency"]) || s.has(&["amount", "currency", "balance_transaction_id"]))
                && ["id", "balance_transaction_id"].iter().any(|column| {
                    s.samples(column, |id| {
                        ["po_", "tr_", "du_", "dp_", "fee_", "cn_", "ii_", "il_"].iter().any(|p| id.starts_with(p))
                    })
                })
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-names-no-customers-what-lists-money") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "shopify_payments_payouts",
        source: "Shopify",
        matches: |s| {
            s.has(&["Transaction Date", "Type", "Order", "Amount", "Fee", "Net"])
                || (s.has(&["Order", "Name", "Kind", "Gateway", "Amount"]) && s.column("Email").is_none())
                || (s.has(&["id", "order_id", "kind", "gateway", "amount", "status"]) && !s.has(&["email"]))
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-names-no-customers-only-orders-export") },
        ..PRESET_DEFAULTS
    },
];
