//! Tables of shops, mail, analytics and support tools as connectors copy them into warehouses: columns in small letters with
//! underscores, one table for each kind of record, ids instead of names.

use crate::import::presets::preset::{PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::Col;
use crate::import::presets::tables::payments::table_preset;
use crate::import::presets::tables::{Amount, EventRule, Money, TABLE_DEFAULTS, ToolTable, at};
use crate::model::RejectCode;
use crate::texts::text_key;

const DELETED: (&[&str], bool, RejectCode) = (
    &["_fivetran_deleted", "is_deleted", "_ab_cdc_deleted_at", "_sdc_deleted_at", "deleted_at"],
    true,
    RejectCode::DeletedRecord,
);

const SHOPIFY_ORDERS: ToolTable = ToolTable {
    id: "shopify_order_table",
    source: "Shopify",
    has: &["id", "customer_id", "created_at", "number", "processed_at"],
    any: &[&["financial_status", "display_financial_status"], &["total_price", "total_price_set_shop_amount"]],
    record: &["id"],
    ids: &[(Col::Email, "", &["email"]), (Col::DeviceId, "shopify:", &["customer_id"])],
    time: at(&["processed_at", "created_at"]),
    event: EventRule::Order,
    cells: &[(
        Col::Country,
        &["billing_address_country_code", "shipping_address_country_code", "billing_address_country"],
    )],
    attributes: &[
        ("postcode", &["billing_address_zip"]),
        ("city", &["billing_address_city"]),
        ("state", &["billing_address_province_code", "billing_address_province"]),
    ],
    properties: &[("source name", &["source_name"])],
    money: Some(Money {
        amounts: &[
            Amount { paid: &["total_price"], refunded: &["total_refunded"], currency: &["currency", "currency_code"] },
            Amount {
                paid: &["total_price_set_shop_amount"],
                refunded: &["total_refunded_set_shop_amount"],
                currency: &["total_price_set_shop_currency_code", "currency_code", "currency"],
            },
        ],
        minor: false,
        state: &["financial_status", "display_financial_status"],
        captured: &[],
    }),
    left_out: &[
        (&["test"], true, RejectCode::TestPayment),
        (&["cancelled_at", "canceled_at"], true, RejectCode::FailedPayment),
        DELETED,
    ],
    notes: &[
        text_key!("preset-orders-were-never-paid-left-out"),
        text_key!("preset-what-was-paid-back-orders-partially"),
    ],
    ..TABLE_DEFAULTS
};

const SHOPIFY_CUSTOMERS: ToolTable = ToolTable {
    id: "shopify_customer_table",
    source: "Shopify",
    has: &["id", "email", "orders_count", "total_spent", "verified_email"],
    ids: &[(Col::Email, "", &["email"]), (Col::Phone, "", &["phone"]), (Col::DeviceId, "shopify:", &["id"])],
    cells: &[
        (Col::FirstName, &["first_name"]),
        (Col::LastName, &["last_name"]),
        (Col::Consent, &["email_marketing_consent_state", "accepts_marketing"]),
        (Col::ConsentTime, &["email_marketing_consent_updated_at"]),
    ],
    left_out: &[DELETED],
    ..TABLE_DEFAULTS
};

const KLAVIYO_EVENTS: ToolTable = ToolTable {
    id: "klaviyo_event_table",
    source: "Klaviyo",
    has: &["id", "person_id", "type", "metric_id"],
    any: &[&["timestamp", "datetime"]],
    key: &["id"],
    ids: &[(Col::DeviceId, "klaviyo:", &["person_id"])],
    time: at(&["timestamp", "datetime"]),
    event: EventRule::Column(&["type"]),
    cells: &[
        (Col::Campaign, &["property_campaign_name", "campaign_id", "flow_id"]),
        (Col::Product, &["property_product_name"]),
        (Col::Page, &["property_url"]),
    ],
    money: Some(Money {
        amounts: &[Amount {
            paid: &["property_value", "propertyvalue"],
            refunded: &[],
            currency: &["property_currency_code", "propertycurrencycode"],
        }],
        minor: false,
        state: &[],
        captured: &[],
    }),
    left_out: &[DELETED],
    notes: &[text_key!("preset-only-orders-refunds-carry-money")],
    ..TABLE_DEFAULTS
};

const KLAVIYO_PEOPLE: ToolTable = ToolTable {
    id: "klaviyo_person_table",
    source: "Klaviyo",
    has: &["id", "email", "created", "updated", "timezone", "organization"],
    any: &[&["_fivetran_synced", "_airbyte_extracted_at", "_airbyte_emitted_at", "custom_source", "last_event_date"]],
    ids: &[(Col::Email, "", &["email"]), (Col::Phone, "", &["phone_number"]), (Col::DeviceId, "klaviyo:", &["id"])],
    cells: &[
        (Col::FirstName, &["first_name"]),
        (Col::LastName, &["last_name"]),
        (Col::Country, &["country"]),
        (Col::Consent, &["custom_accepts_marketing"]),
    ],
    attributes: &[("postcode", &["zip"]), ("city", &["city"]), ("state", &["region"])],
    left_out: &[DELETED],
    ..TABLE_DEFAULTS
};

const MIXPANEL_EVENTS: ToolTable = ToolTable {
    id: "mixpanel_event_table",
    source: "Website",
    has: &["time", "distinct_id", "insert_id"],
    any: &[&["name", "event", "event_name"], &["mp_processing_time_ms", "mp_lib", "properties"]],
    key: &["insert_id"],
    ids: &[(Col::DeviceId, "", &["distinct_id"])],
    time: at(&["time"]),
    event: EventRule::Column(&["name", "event", "event_name"]),
    cells: &[
        (Col::Page, &["current_url"]),
        (Col::Device, &["os", "device", "model"]),
        (Col::Country, &["mp_country_code"]),
        (Col::Channel, &["utm_medium", "utm_source", "referring_domain", "initial_referring_domain"]),
        (Col::Campaign, &["utm_campaign"]),
    ],
    properties: &[
        ("app version", &["app_version", "app_version_string"]),
        ("browser", &["browser"]),
        ("city", &["city"]),
    ],
    ..TABLE_DEFAULTS
};

const ZENDESK_USERS: ToolTable = ToolTable {
    id: "zendesk_user_table",
    source: "Zendesk",
    has: &["id", "email", "role", "created_at", "suspended"],
    ids: &[(Col::Email, "", &["email"]), (Col::Phone, "", &["phone"]), (Col::DeviceId, "zendesk:", &["id"])],
    cells: &[(Col::Name, &["name"])],
    left_out: &[DELETED, (&["active"], false, RejectCode::DeletedContact)],
    notes: &[text_key!("preset-agents-among-users-leave-them-out")],
    ..TABLE_DEFAULTS
};

const INTERCOM_CONTACTS: ToolTable = ToolTable {
    id: "intercom_contact_table",
    source: "Intercom",
    has: &["id", "email", "role", "created_at", "unsubscribed_from_emails"],
    ids: &[
        (Col::Email, "", &["email"]),
        (Col::CustomerId, "", &["external_id"]),
        (Col::DeviceId, "intercom:", &["id"]),
    ],
    cells: &[(Col::Name, &["name"]), (Col::Phone, &["phone"]), (Col::Country, &["location_country"])],
    left_out: &[(&["_fivetran_active"], false, RejectCode::OldVersion), DELETED],
    ..TABLE_DEFAULTS
};

const INTERCOM_CONVERSATIONS: ToolTable = ToolTable {
    id: "intercom_conversation_table",
    source: "Intercom",
    has: &["id", "created_at", "state"],
    any: &[&["source_author_id", "source.author.id"], &["source_body", "source.body", "source_type", "source.type"]],
    record: &["id"],
    ids: &[
        (Col::Email, "", &["source.author.email", "source_author_email"]),
        (Col::DeviceId, "intercom:", &["source_author_id", "source.author.id"]),
    ],
    time: at(&["created_at"]),
    event: EventRule::Named("Support chat"),
    cells: &[(Col::Text, &["source_body", "source.body"])],
    properties: &[
        ("state", &["state"]),
        ("first reply", &["first_contact_reply_created_at", "statistics.first_admin_reply_at"]),
        ("rating", &["conversation_rating_value", "conversation_rating.rating"]),
    ],
    left_out: &[(&["_fivetran_active"], false, RejectCode::OldVersion), DELETED],
    notes: &[text_key!("preset-each-conversation-one-touchpoint-at-beginning-more")],
    ..TABLE_DEFAULTS
};

const SHOPIFY_CHECKOUTS: ToolTable = ToolTable {
    id: "shopify_checkout_table",
    source: "Shopify",
    has: &["id", "abandoned_checkout_url", "created_at"],
    any: &[&["email", "customer_id"]],
    record: &["id"],
    ids: &[(Col::Email, "", &["email"]), (Col::Phone, "", &["phone"]), (Col::DeviceId, "shopify:", &["customer_id"])],
    time: at(&["created_at"]),
    event: EventRule::Named("Checkout started"),
    cells: &[(Col::Country, &["billing_address_country_code", "shipping_address_country_code"])],
    properties: &[("cart id", &["id"])],
    left_out: &[DELETED],
    notes: &[text_key!("preset-what-lies-abandoned-checkout-was-not")],
    ..TABLE_DEFAULTS
};

const RECHARGE_CHARGES: ToolTable = ToolTable {
    id: "recharge_charge_table",
    source: "Recharge",
    has: &["id", "customer_id", "address_id", "status", "total_price", "scheduled_at"],
    record: &["id"],
    ids: &[(Col::Email, "", &["email"]), (Col::DeviceId, "recharge:", &["customer_id"])],
    time: at(&["processed_at", "created_at"]),
    event: EventRule::Payment,
    properties: &[("type", &["type"])],
    money: Some(Money {
        amounts: &[Amount {
            paid: &["total_price"],
            refunded: &["total_refunds"],
            currency: &["currency", "presentment_currency"],
        }],
        minor: false,
        state: &["status"],
        captured: &[],
    }),
    left_out: &[DELETED],
    notes: &[text_key!("preset-charges-orders-tell-same-money-import"), text_key!("preset-charges-queued-left-out")],
    ..TABLE_DEFAULTS
};

const RECHARGE_CUSTOMERS: ToolTable = ToolTable {
    id: "recharge_customer_table",
    source: "Recharge",
    has: &["id", "hash", "email", "subscriptions_active_count"],
    ids: &[(Col::Email, "", &["email"]), (Col::DeviceId, "recharge:", &["id"])],
    cells: &[(Col::FirstName, &["first_name"]), (Col::LastName, &["last_name"])],
    left_out: &[DELETED],
    ..TABLE_DEFAULTS
};

const RECHARGE_SUBSCRIPTIONS: ToolTable = ToolTable {
    id: "recharge_subscription_table",
    source: "Recharge",
    has: &["customer_id", "created_at", "cancelled_at", "next_charge_scheduled_at", "order_interval_unit"],
    record: &["id", "subscription_id"],
    ids: &[(Col::DeviceId, "recharge:", &["customer_id"])],
    event: EventRule::Dates(&[
        ("Subscription started", &["created_at"]),
        ("Subscription cancelled", &["cancelled_at"]),
    ]),
    cells: &[(Col::Product, &["product_title"])],
    left_out: &[DELETED],
    ..TABLE_DEFAULTS
};

const MAILCHIMP_ACTIVITY: ToolTable = ToolTable {
    id: "mailchimp_activity_table",
    source: "Mailchimp",
    has: &["action", "member_id", "timestamp"],
    any: &[&["campaign_id", "automation_email_id"]],
    ids: &[(Col::DeviceId, "mailchimp:", &["member_id"])],
    time: at(&["timestamp"]),
    event: EventRule::Column(&["action"]),
    cells: &[(Col::Campaign, &["campaign_id", "automation_email_id"]), (Col::Page, &["url"])],
    notes: &[text_key!("preset-campaigns-numbers-here-names-table-campaign")],
    ..TABLE_DEFAULTS
};

const MAILCHIMP_MEMBERS: ToolTable = ToolTable {
    id: "mailchimp_member_table",
    source: "Mailchimp",
    has: &["id", "email_address", "list_id", "status"],
    any: &[&["timestamp_opt", "timestamp_signup", "unique_email_id"]],
    ids: &[(Col::Email, "", &["email_address"]), (Col::DeviceId, "mailchimp:", &["id"])],
    cells: &[
        (Col::FirstName, &["merge_fname"]),
        (Col::LastName, &["merge_lname"]),
        (Col::Country, &["country_code"]),
        (Col::Consent, &["status"]),
        (Col::ConsentTime, &["last_changed", "timestamp_opt"]),
    ],
    left_out: &[DELETED],
    ..TABLE_DEFAULTS
};

const MAILCHIMP_UNSUBSCRIBES: ToolTable = ToolTable {
    id: "mailchimp_unsubscribe_table",
    source: "Mailchimp",
    has: &["campaign_id", "member_id", "list_id", "reason", "timestamp"],
    ids: &[(Col::DeviceId, "mailchimp:", &["member_id"])],
    time: at(&["timestamp"]),
    event: EventRule::Named("Unsubscribed"),
    cells: &[(Col::Campaign, &["campaign_id"]), (Col::Text, &["reason"])],
    ..TABLE_DEFAULTS
};

const AMPLITUDE_EVENTS: ToolTable = ToolTable {
    id: "amplitude_event_table",
    source: "Website",
    has: &["event_type", "event_time", "amplitude_id", "device_id"],
    key: &["uuid", "_insert_id", "id"],
    ids: &[(Col::CustomerId, "", &["user_id"]), (Col::DeviceId, "amplitude:", &["amplitude_id"])],
    time: at(&["event_time"]),
    event: EventRule::Column(&["event_type"]),
    cells: &[
        (Col::Device, &["device_type", "device_family", "os_name"]),
        (Col::Country, &["country"]),
        (Col::Campaign, &["user_properties_utm_campaign", "utm_campaign"]),
    ],
    properties: &[("platform", &["platform"]), ("version", &["version_name"]), ("city", &["city"])],
    ..TABLE_DEFAULTS
};

const ITERABLE_EVENTS: ToolTable = ToolTable {
    id: "iterable_event_table",
    source: "Iterable",
    has: &["email", "event_name", "created_at"],
    any: &[&["campaign_id", "message_id", "message_type_id"]],
    key: &["_fivetran_id"],
    ids: &[(Col::Email, "", &["email"]), (Col::CustomerId, "", &["user_id", "_fivetran_user_id"])],
    time: at(&["created_at"]),
    event: EventRule::Column(&["event_name"]),
    cells: &[(Col::Campaign, &["campaign_id"]), (Col::Page, &["url"])],
    ..TABLE_DEFAULTS
};

const SURVEY_RESPONSES: ToolTable = ToolTable {
    id: "qualtrics_response_table",
    source: "Surveys",
    has: &["id", "recorded_date", "survey_id", "recipient_email", "finished"],
    record: &["id"],
    ids: &[(Col::Email, "", &["recipient_email"])],
    time: at(&["recorded_date", "end_date"]),
    event: EventRule::Named("Survey answered"),
    cells: &[(Col::FirstName, &["recipient_first_name"]), (Col::LastName, &["recipient_last_name"])],
    properties: &[("survey", &["survey_id"]), ("finished", &["finished"]), ("distribution", &["distribution_channel"])],
    left_out: &[DELETED],
    notes: &[text_key!("preset-answers-single-questions-another-table-response")],
    ..TABLE_DEFAULTS
};

/// Tables that say nothing about persons.
macro_rules! of_nobody {
    ($id:literal, $source:literal, $has:expr, $without:expr, $advice:expr) => {
        Preset {
            id: $id,
            source: $source,
            matches: |s| s.has($has) && $without.iter().all(|column: &&str| s.column(column).is_none()),
            kind: PresetKind::Nothing { advice: $advice },
            ..PRESET_DEFAULTS
        }
    };
}

pub(crate) const PRESETS: &[Preset] = &[
    table_preset!(SHOPIFY_ORDERS),
    table_preset!(SHOPIFY_CUSTOMERS),
    table_preset!(SHOPIFY_CHECKOUTS),
    table_preset!(RECHARGE_CHARGES),
    table_preset!(RECHARGE_CUSTOMERS),
    table_preset!(RECHARGE_SUBSCRIPTIONS),
    table_preset!(MAILCHIMP_UNSUBSCRIBES),
    table_preset!(MAILCHIMP_ACTIVITY),
    table_preset!(MAILCHIMP_MEMBERS),
    table_preset!(AMPLITUDE_EVENTS),
    table_preset!(ITERABLE_EVENTS),
    table_preset!(SURVEY_RESPONSES),
    table_preset!(KLAVIYO_EVENTS),
    table_preset!(KLAVIYO_PEOPLE),
    table_preset!(MIXPANEL_EVENTS),
    table_preset!(INTERCOM_CONVERSATIONS),
    table_preset!(INTERCOM_CONTACTS),
    table_preset!(ZENDESK_USERS),
    of_nobody!(
        "shopify_order_lines",
        "Shopify",
        &["id", "order_id", "price", "quantity", "sku", "variant_id"],
        ["email", "customer_id"],
        text_key!("preset-does-not-say-whose-orders-those")
    ),
    of_nobody!(
        "salesforce_orders",
        "Salesforce",
        &["account_id", "effective_date", "total_amount", "order_number"],
        ["contact_id", "bill_to_contact_id", "email"],
        text_key!("preset-orders-of-companies-without-persons")
    ),
    of_nobody!(
        "invoice_lines",
        "Stripe",
        &["invoice_id", "subscription_item_id", "amount", "period_start"],
        ["customer", "customer_id", "customer_email", "amount_paid"],
        text_key!("preset-does-not-say-whose-invoices-nor")
    ),
    of_nobody!(
        "mailchimp_recipients",
        "Mailchimp",
        &["member_id", "list_id", "_fivetran_synced"],
        ["action", "timestamp", "email_address"],
        text_key!("preset-has-no-times-import-tables-campaign")
    ),
    of_nobody!(
        "shopify_refunds",
        "Shopify",
        &["id", "order_id", "processed_at", "restock", "user_id"],
        ["email", "customer_id"],
        text_key!("preset-does-not-say-whose-orders-nor")
    ),
    of_nobody!(
        "zendesk_comments",
        "Zendesk",
        &["ticket_id", "user_id", "_fivetran_synced"],
        ["requester_id", "email"],
        text_key!("preset-comments-of-agents-and-customers")
    ),
    of_nobody!(
        "intercom_parts",
        "Intercom",
        &["conversation_id", "author_id", "author_type", "part_type"],
        ["email"],
        text_key!("preset-parts-of-agents-and-customers")
    ),
    of_nobody!(
        "hubspot_engagements",
        "HubSpot",
        &["engagement_id", "_fivetran_synced"],
        ["contact_id", "email", "recipient"],
        text_key!("preset-engagements-without-contacts")
    ),
];
