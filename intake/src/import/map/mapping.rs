//! What each column of a file means: guessed by [`super::inspect`], corrected by a person, remembered per source.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::events::{Dimension, words};
use crate::import::map::event_subject::EventSubject;
use crate::import::presets::payment_words::PaymentState;
use crate::import::read::currency;
use crate::model::{Entity, PropertyKind, Purpose, UnclearRole};
use crate::texts::text;

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// One event per row.
    #[default]
    Events,
    /// One person per row: attributes; dated columns become milestone events.
    People,
    /// One order line per row, with the order's own columns perhaps on its first row only.
    Orders,
    /// What ads cost and whom they reached, per campaign and day; no persons.
    Spend,
    /// What is sold, one product or variant per row; no persons.
    Products,
}

impl TableKind {
    /// All kinds, for a list to choose from.
    pub const ALL: [Self; 5] = [Self::Events, Self::People, Self::Orders, Self::Spend, Self::Products];
}

/// Which of day and month comes first in dates such as 05/01/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The day comes first: 31/12/2026.
    DayFirst,
    /// The month comes first: 12/31/2026.
    MonthFirst,
}

macro_rules! roles {
    ($($(#[$meta:meta])* $name:ident $word:literal),* $(,)?) => {
        /// What a column holds.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role { $($(#[$meta])* $name),* }

        impl Role {
            /// All roles, in the order they are offered.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$name),*];

            /// The word for it in files and on the command line.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

roles! {
    /// The shop's or CRM's own number for a customer.
    CustomerId "customer_id",
    /// E-mail address of the customer.
    Email "email",
    /// Telephone number of the customer.
    Phone "phone",
    /// Device or cookie id.
    DeviceId "device_id",
    /// Other ids of the same person, in one cell: "9002;9999".
    OtherIds "other_ids",
    /// When the event happened.
    Time "time",
    /// What happened. Several columns are joined.
    Event "event",
    /// How the customer came. Several columns (source, medium) are joined by " / ".
    Channel "channel",
    /// Page address or path.
    Page "page",
    /// Product name or number.
    Product "product",
    /// Amount of money, as a number.
    Value "value",
    /// Name of the campaign.
    Campaign "campaign",
    /// Kind of device ("mobile").
    Device "device",
    /// Country, as a name or a code.
    Country "country",
    /// Text that a customer wrote. Several columns are joined.
    Text "text",
    /// The person's whole name. Several columns are joined; without one it is made of first and last name.
    Name "name",
    /// The person's given name.
    FirstName "first_name",
    /// The person's family name.
    LastName "last_name",
    /// Postcode of the person's address.
    Postcode "postcode",
    /// Consent to marketing by e-mail.
    Consent "consent",
    /// Consent to marketing by SMS.
    ConsentSms "consent_sms",
    /// Consent to marketing by ads.
    ConsentAds "consent_ads",
    /// Consent to be counted.
    ConsentAnalytics "consent_analytics",
    /// Consent to be profiled.
    ConsentProfiling "consent_profiling",
    /// When consent was given or refused: for the purpose its name says, else for all of the row.
    ConsentTime "consent_time",
    /// A yes, or a date, says that somebody wants no more marketing by e-mail; anything else says nothing.
    OptOut "opt_out",
    /// Items of an order line.
    Quantity "quantity",
    /// Money paid back of an order.
    Refund "refund",
    /// What became of a payment: rows that say it failed, is open, disputed or a test are no sales.
    PaymentStatus "payment_status",
    /// What became of a payment, where only rows count of which a known word says that they were paid.
    PaidStatus "paid_status",
    /// What a row of a list of bookings is: a payment, money paid back, or neither, as fees and payouts.
    Booking "booking",
    /// Whether a row was deleted where it comes from, or is an earlier state of a record: such rows are left out.
    Deleted "deleted",
    /// Number of an order: rows with the same one belong together.
    OrderId "order_id",
    /// Id of a company that several people are of.
    AccountId "account_id",
    /// Id of a ticket, case or conversation.
    TicketId "ticket_id",
    /// Id of a cart or checkout.
    CartId "cart_id",
    /// Id of a product in a catalogue.
    ProductId "product_id",
    /// Stock-keeping number of a product.
    Sku "sku",
    /// What holds the rows of one product's variants together.
    Handle "handle",
    /// Category of a product.
    Category "category",
    /// What a product costs the shop.
    Cost "cost",
    /// Share of a product's price that is left over, in percent.
    Margin "margin",
    /// How many of a product there are.
    Stock "stock",
    /// Which product takes the place of one.
    ReplacedBy "replaced_by",
    /// A date in a people table that becomes an event of its own ("Signed up").
    Milestone "milestone",
    /// Last day that the row is about, where that is not the day itself.
    Until "until",
    /// Currency of the money.
    Currency "currency",
    /// Times ads were shown.
    Impressions "impressions",
    /// How often ads were clicked.
    Clicks "clicks",
    /// A text that is kept as a property of the event.
    Property "property",
    /// A number that is kept as a property of the event.
    NumberProperty "number_property",
    /// What somebody thinks of the business, on a scale (NPS, CSAT, CES): kept as a number under a name with its scale.
    Score "score",
    /// Kept as an attribute of the person.
    Attribute "attribute",
    /// Left out of the import.
    #[default]
    Ignore "ignore",
}

impl Role {
    /// The role of columns that hold a dimension.
    pub fn of(dimension: Dimension) -> Self {
        match dimension {
            Dimension::Event => Self::Event,
            Dimension::Channel => Self::Channel,
            Dimension::Page => Self::Page,
            Dimension::Product => Self::Product,
            Dimension::Campaign => Self::Campaign,
            Dimension::Device => Self::Device,
            Dimension::Country => Self::Country,
            Dimension::Text => Self::Text,
        }
    }

    /// What the values of a property are, where a column of this role is one.
    pub fn property(self) -> Option<PropertyKind> {
        match self {
            Self::Property | Self::AccountId | Self::TicketId | Self::CartId => Some(PropertyKind::Text),
            Self::NumberProperty | Self::Score => Some(PropertyKind::Number),
            _ => None,
        }
    }

    /// The entity whose ids a column of this role holds, beside the customer and the order.
    pub fn entity(self) -> Option<Entity> {
        match self {
            Self::AccountId => Some(Entity::Account),
            Self::TicketId => Some(Entity::Ticket),
            Self::CartId => Some(Entity::Cart),
            _ => None,
        }
    }

    /// Whether a column of this role says who it is about.
    pub fn is_identifier(self) -> bool {
        matches!(self, Self::CustomerId | Self::Email | Self::Phone | Self::DeviceId | Self::OtherIds)
    }

    /// The purpose a column of this role says yes or no to.
    pub fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Consent => Some(Purpose::Email),
            Self::ConsentSms => Some(Purpose::Sms),
            Self::ConsentAds => Some(Purpose::Ads),
            Self::ConsentAnalytics => Some(Purpose::Analytics),
            Self::ConsentProfiling => Some(Purpose::Profiling),
            _ => None,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let tidy = word.trim().to_lowercase().replace(['-', ' '], "_");
        let tidy = if tidy == "e_mail" { "email".to_owned() } else { tidy };
        Self::ALL.into_iter().find(|r| r.word() == tidy).ok_or_else(|| {
            let known: Vec<_> = Self::ALL.iter().map(|r| r.word()).collect();
            text!("load-error-no-such-role", word, known = known.join(", "))
        })
    }
}

/// The role of one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnRole {
    /// The column's name as the header has it ("Column 3" where there is no header).
    pub column: String,
    /// What the column holds.
    pub role: Role,
    /// Put before the ids of a column, so that the numbers of several tools are never taken for each other ("hubspot:").
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// What the event of a milestone date, or a score or number with a unit, is called; empty = after the column.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub event: String,
}

impl ColumnRole {
    /// A column with a role.
    pub fn new(column: &str, role: Role) -> Self {
        Self { column: column.to_owned(), role, prefix: String::new(), event: String::new() }
    }
}

/// What a word of a state means, as a person says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateWord {
    /// The word, as the file has it.
    pub word: String,
    /// What it says of an order or payment.
    pub state: PaymentState,
}

impl FromStr for StateWord {
    type Err = String;

    fn from_str(pair: &str) -> Result<Self, String> {
        let (word, state) = pair.rsplit_once('=').ok_or_else(|| text!("payment-word-is-state", pair))?;
        Ok(Self { word: word.trim().to_owned(), state: state.parse()? })
    }
}

/// What a file's columns mean and how to read them. Columns are found by name, so the mapping of one export fits the
/// next one of the same source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// The source its rows belong to ("Website").
    pub source: String,
    /// The preset that read the file (`shopify_orders`), where one did: it may turn records into rows of its own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub preset: String,
    /// Whether money is written in minor units (1999 for 19.99), as payment tools do in their interfaces. They are divided by
    /// as many as the currency has: 100, none of a yen, 1,000 of a Kuwaiti dinar.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub minor_units: bool,
    /// Whether of a web server's log the files of pages, redirects and checks are kept too, not only the pages themselves.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub keep_files: bool,
    /// Whether an order line that says exactly what an earlier line of its order says is left out. Tills and shops write
    /// a line for each item, so that each counts otherwise.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lines_once: bool,
    /// Whether rows that are exactly alike all count, as purchases of one day do where only the day is written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub keep_repeats: bool,
    /// What the rows are.
    pub kind: TableKind,
    /// Role per column, in file order; columns that are not listed are ignored.
    pub columns: Vec<ColumnRole>,
    /// Day or month first, where dates have both as numbers. `None` = nothing to decide, or not decided yet.
    pub date_order: Option<DateOrder>,
    /// Whether a comma is the decimal sign.
    pub decimal_comma: bool,
    /// IANA zone of times that come without one.
    pub time_zone: String,
    /// Raw event name of rows that have none.
    pub event_name: String,
    /// Raw event name of rows without one that have money, where it differs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub paid_event_name: String,
    /// What events are about, where their names leave it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_subject: Option<EventSubject>,
    /// Raw channel of rows that have none.
    pub channel: String,
    /// Currency of money that comes without one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// What words of the columns that say what became of an order mean, where a person says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub state_words: Vec<StateWord>,
    /// Columns whose roles a person decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decided: Vec<String>,
    /// Columns whose roles were taken without clear evidence.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unclear: Vec<UnclearRole>,
}

impl Mapping {
    /// The role of a column.
    pub fn role(&self, column: &str) -> Role {
        self.columns.iter().find(|c| c.column == column).map_or(Role::Ignore, |c| c.role)
    }

    /// Gives a column a role.
    pub fn set_role(&mut self, column: &str, role: Role) {
        match self.columns.iter_mut().find(|c| c.column == column) {
            Some(c) => c.role = role,
            None => self.columns.push(ColumnRole::new(column, role)),
        }
    }

    /// Whether reading needs a column. Columns that it does not name here are skipped in JSON lines: whatever in a mapping
    /// refers to columns has to say so.
    pub fn needs(&self, column: &str) -> bool {
        // without its currency money is worth nothing
        self.role(column) != Role::Ignore || currency::name_fits(&words(column)) > 0
    }

    /// Whether it is of a web server's log, of which the files of pages can be kept.
    pub fn is_server_log(&self) -> bool {
        self.preset.starts_with("access_log")
    }

    /// The columns with a role, in file order.
    pub fn columns_with(&self, role: Role) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(move |c| c.role == role).map(|c| c.column.as_str())
    }
}
