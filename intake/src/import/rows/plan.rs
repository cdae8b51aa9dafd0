//! A mapping made ready for one file: which field goes where.

use std::sync::Arc;

use jiff::tz::TimeZone;
use rustc_hash::FxHashSet;

use crate::events::{AddressPart, Dimension, has_word, hash_bytes, known_kind, mix, words};
use crate::import::error::LoadError;
use crate::import::map::event_subject::EventSubject;
use crate::import::map::guess::deleted::DeletedColumn;
use crate::import::map::guess::state_column::StateColumn;
use crate::import::map::guess::state_logs;
use crate::import::map::mapping::{ColumnRole, DateOrder, Mapping, Role, TableKind};
use crate::import::map::properties::PREFIX;
use crate::import::open::table_input::Input;
use crate::import::presets;
use crate::import::presets::payment_words::PaymentState;
use crate::import::presets::preset::{FullRefund, SkippedRows};
use crate::import::presets::rows::Col;
use crate::import::presets::shape;
use crate::import::presets::shape::{Shape, ShapedFile};
use crate::import::read::currency;
use crate::import::read::currency_marks::NamedCurrency;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::TextTable;
use crate::import::read::times::TimeReader;
use crate::import::rows::consent_fields::{ConsentField, consent_fields};
use crate::import::rows::milestones::milestones;
use crate::import::rows::order_in_file::{RowOrder, numbers_events};
use crate::import::rows::order_money::{OrderMoney, order_money};
use crate::import::rows::piece::FutureTimes;
use crate::import::rows::product_fields::ProductFields;
use crate::import::rows::row_columns::{RowColumns, is_of_event};
use crate::import::rows::row_states::{deleted, guessed_states, states};
use crate::model::{Entity, PropertyKind, RejectCode, RejectReason, TouchpointKind};
use crate::texts::{any_of, text};

/// Fields by what they hold; several fields of one kind in file order.
pub(crate) type FieldList = Vec<usize>;

/// A field that is kept as a property of the event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PropertyField {
    pub field: usize,
    pub name: String,
    pub kind: PropertyKind,
}

/// Everything the row readers need to know.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub kind: TableKind,
    /// Customer id, e-mail, phone, device id.
    pub ids: [FieldList; 4],
    /// What stands before the ids of a field.
    pub prefixes: Vec<(usize, Vec<u8>)>,
    /// Fields with several ids of the same person.
    pub other_ids: FieldList,
    pub time: FieldList,
    /// The fields of each [`Dimension`].
    pub dims: [FieldList; Dimension::COUNT],
    pub value: Option<usize>,
    /// Money in other currencies, of rows that have none in the first.
    pub other_values: FieldList,
    /// Currencies that the names of columns of money say.
    pub value_currencies: Vec<(usize, NamedCurrency)>,
    pub quantity: Option<usize>,
    pub refund: Option<usize>,
    /// The field that says that all of an order's money went back.
    pub paid_back: Option<(usize, &'static FullRefund)>,
    /// The column that says which currency the money is in.
    pub currency: Option<usize>,
    /// The currency of money that says none: the project's, where that is decided; else empty.
    pub own_currency: String,
    /// Whether money is in minor units of its currency: cents.
    pub in_minor_units: bool,
    /// Fields whose name says that their money is in millionths: `cost_micros`.
    pub micros: FieldList,
    pub until: Option<usize>,
    pub impressions: Option<usize>,
    pub clicks: Option<usize>,
    pub currency_field: Option<usize>,
    pub currency_code: String,
    pub order_id: Option<usize>,
    pub product: ProductFields,
    pub name: FieldList,
    pub first_name: FieldList,
    pub last_name: FieldList,
    pub consents: Vec<ConsentField>,
    /// Fields that say somebody wants no more e-mail.
    pub opt_outs: FieldList,
    pub attributes: FieldList,
    /// Fields of postal addresses, those of bills before those that goods go to (`true`).
    pub address: Vec<((AddressPart, bool), usize)>,
    /// Fields that are kept as properties of events.
    pub properties: Vec<PropertyField>,
    /// Properties of tools' records that the mapping lists.
    pub shown: Vec<String>,
    /// Properties of tools' records that a person leaves out.
    pub unwanted: FxHashSet<String>,
    /// Field and the event its date becomes.
    pub milestones: Vec<(usize, String)>,
    /// Whether a line that an order has twice counts once.
    pub lines_once: bool,
    /// Whether rows that are exactly alike all count.
    pub keep_repeats: bool,
    pub money: OrderMoney,
    pub decimal_comma: bool,
    pub event_name: String,
    /// What rows with money are called where others have another name; else empty.
    pub paid_event: String,
    /// What words of states mean, as words, where a person says so.
    pub state_words: Vec<(String, PaymentState)>,
    /// Whether each row is a sale, for nothing says otherwise: then money that is less than nothing was paid back.
    pub are_sales: bool,
    /// What the events are about, where their names leave it open, and whether all are states.
    pub event_subject: Option<(EventSubject, bool)>,
    pub channel: String,
    /// Column names, for messages.
    pub columns: Vec<String>,
    pub zone: TimeZone,
    /// Fields whose name says that their times are UTC.
    pub utc: FieldList,
    pub order: Option<DateOrder>,
    /// Rows that are left out for what a field says.
    pub left_out: Vec<(usize, &'static SkippedRows)>,
    /// Fields that say what became of a payment.
    pub states: Vec<(usize, StateColumn)>,
    /// Columns of which it was only guessed that they say which rows count.
    pub guessed_states: Vec<String>,
    /// Times after this, ms UTC, are in the future.
    pub latest: i64,
    /// The field that says what a row of a list of bookings is.
    pub booking: Option<usize>,
    /// Whether all money of the table is paid back.
    pub pays_back: bool,
    /// Fields that say whether a row still counts.
    pub deleted: Vec<(usize, DeletedColumn)>,
    /// Why rows with too few fields are left out, where that is known better.
    pub short_rows: Option<RejectCode>,
    /// Where orders, deals and tickets have their numbers from: the source and the tool. 0 where none is known whose numbers
    /// can be relied on.
    pub numbers_of: u64,
    /// Whether rows have cells that no event is told by, so that two rows may differ where their events do not.
    pub rows_say_more: bool,
    /// The columns among them that tell rows of two files apart.
    pub row_columns: RowColumns,
    /// The field that numbers the events of one instant.
    pub number: Option<usize>,
    /// In which order of time rows stand, as far as that was looked for.
    pub order_of_rows: RowOrder,
    /// What turns records into rows, where they are not rows themselves; the fields above are then those of [`Col`].
    pub shape: Option<Arc<dyn Shape>>,
}

/// The shape that the mapping's preset gives the records of a file.
pub(crate) fn shape_of(
    input: &Input,
    sniffed: &SniffResult,
    table: &TextTable,
    mapping: &Mapping,
) -> Result<Option<Arc<dyn Shape>>, LoadError> {
    let sample = &sniffed.text[table.body.min(sniffed.text.len())..];
    shape(&mapping.preset, &ShapedFile { names: &table.names, sample, input, keep_files: mapping.keep_files })
}

/// The table at the beginning of a file, with the columns that a mapping names, and the shape of its records.
pub(crate) fn table_of(
    input: &Input,
    sniffed: &SniffResult,
    mapping: &Mapping,
) -> Result<(TextTable, Option<Arc<dyn Shape>>), LoadError> {
    let table = TextTable::of(sniffed);
    let shape = shape_of(input, sniffed, &table, mapping)?;
    // the columns of shaped rows are no columns of the file
    let table = if shape.is_some() { table } else { table.with_mapping(mapping, sniffed.complete) };
    Ok((table, shape))
}

impl Plan {
    /// Finds the mapping's columns in the file. Columns that the file does not have are left out, unless every row needs
    /// them.
    pub(crate) fn new(
        table: &TextTable,
        mapping: &Mapping,
        order: Option<DateOrder>,
        shape: Option<Arc<dyn Shape>>,
    ) -> Result<Self, LoadError> {
        let names: Vec<String> = match &shape {
            Some(_) => Col::ALL.map(|c| c.name().to_owned()).to_vec(),
            None => table.names.clone(),
        };
        let column = |name: &str| names.iter().position(|n| n == name);
        let fields = |role: Role| -> FieldList { mapping.columns_with(role).filter_map(column).collect() };
        let rules = presets::columns(&mapping.preset);
        let left_out = rules.map_or(&[][..], |c| c.left_out).iter();
        let quantity = fields(Role::Quantity).first().copied();
        let value = fields(Role::Value).first().copied();
        let named = || fields(Role::Currency).first().copied().or_else(|| currency::column(&names, value));
        let currency = value.and_then(|_| named());
        let plan = Self {
            kind: kind_of_rows(mapping),
            ids: [Role::CustomerId, Role::Email, Role::Phone, Role::DeviceId].map(fields),
            prefixes: prefixes(&column, mapping),
            other_ids: fields(Role::OtherIds),
            time: fields(Role::Time),
            dims: Dimension::ALL.map(|dimension| fields(Role::of(dimension))),
            value,
            other_values: fields(Role::Value).into_iter().skip(1).collect(),
            value_currencies: fields(Role::Value)
                .into_iter()
                .filter_map(|i| Some((i, NamedCurrency::of(&names[i])?)))
                .collect(),
            quantity,
            refund: fields(Role::Refund).first().copied(),
            paid_back: rules.and_then(|c| c.paid_back.as_ref()).and_then(|rule| Some((column(rule.column)?, rule))),
            currency,
            own_currency: String::new(),
            in_minor_units: mapping.minor_units,
            micros: fields(Role::Value).into_iter().filter(|&i| has_word(&words(&names[i]), &["micros"])).collect(),
            until: fields(Role::Until).first().copied(),
            impressions: fields(Role::Impressions).first().copied(),
            clicks: fields(Role::Clicks).first().copied(),
            currency_field: fields(Role::Currency).first().copied(),
            currency_code: mapping.currency.trim().to_owned(),
            order_id: fields(Role::OrderId).first().copied(),
            product: ProductFields::new(&fields, &names),
            name: fields(Role::Name),
            first_name: fields(Role::FirstName),
            last_name: fields(Role::LastName),
            consents: consent_fields(&column, mapping),
            opt_outs: fields(Role::OptOut),
            attributes: mapping
                .columns
                .iter()
                .filter(|c| describes_person(c.role, mapping.kind))
                .filter_map(|c| column(&c.column))
                .collect(),
            address: address(&column, mapping),
            properties: properties(&column, mapping).into_iter().filter(|of| Some(of.field) != currency).collect(),
            shown: mapping.columns.iter().filter_map(|c| c.column.strip_prefix(PREFIX)).map(str::to_owned).collect(),
            unwanted: unwanted(mapping),
            milestones: milestones(&column, mapping),
            lines_once: mapping.lines_once,
            keep_repeats: mapping.keep_repeats,
            money: order_money(value.map(|i| names[i].as_str()), quantity.is_some()),
            decimal_comma: mapping.decimal_comma,
            event_name: mapping.event_name.trim().to_owned(),
            paid_event: paid_event(mapping),
            state_words: mapping.state_words.iter().map(|of| (words(&of.word), of.state)).collect(),
            are_sales: says_no_event(mapping)
                && known_kind(&mapping.event_name).is_some_and(TouchpointKind::is_sale)
                && fields(Role::Booking).is_empty(),
            event_subject: state_logs::subject_of_names(mapping),
            channel: mapping.channel.trim().to_owned(),
            columns: names.clone(),
            zone: zone_of(mapping)?,
            utc: (0..names.len()).filter(|&i| says_utc(&names[i])).collect(),
            order,
            states: states(&column, mapping),
            guessed_states: guessed_states(mapping),
            latest: FutureTimes::begin(),
            deleted: deleted(&column, mapping),
            booking: fields(Role::Booking).first().copied().filter(|_| fields(Role::Event).is_empty()),
            pays_back: mapping.kind == TableKind::Events
                && mapping.columns_with(Role::Event).next().is_none()
                && known_kind(&mapping.event_name) == Some(TouchpointKind::Refund),
            left_out: left_out.filter_map(|rule| Some((column(rule.column)?, rule))).collect(),
            numbers_of: match mapping.preset.as_str() {
                "" => 0,
                tool => [mapping.source.as_str(), tool].into_iter().map(str::as_bytes).fold(0, hash_bytes).max(1),
            },
            number: names.iter().position(|name| numbers_events(name)).filter(|_| shape.is_none()),
            order_of_rows: RowOrder::default(),
            rows_say_more: shape.is_none()
                && (mapping.keep_repeats || names.iter().any(|name| !is_of_event(mapping.role(name)))),
            row_columns: RowColumns::default(),
            short_rows: presets::find(&mapping.preset).and_then(|p| p.short_rows),
            shape,
        };
        plan.check(mapping)?;
        Ok(plan)
    }

    fn check(&self, mapping: &Mapping) -> Result<(), LoadError> {
        let is_property = |c: &&ColumnRole| self.shape.is_some() && c.column.starts_with(PREFIX);
        let other = |c: &&ColumnRole| c.role != Role::Ignore && c.role.property().is_none();
        if let Some(c) = mapping.columns.iter().filter(is_property).find(other) {
            let why = text!("load-error-cannot-be-role", column = c.column, role = c.role.word());
            return Err(LoadError::Mapping(why));
        }
        let missing = |roles: &[Role], what: &'static str| {
            let named: Vec<&str> = roles.iter().flat_map(|r| mapping.columns_with(*r)).collect();
            if named.is_empty() {
                return Err(LoadError::MissingRole { role: roles.first().copied().unwrap_or_default(), what });
            }
            let columns = any_of(&named);
            Err(LoadError::Mapping(text!("load-error-no-such-column", columns, what)))
        };
        if self.kind == TableKind::Spend {
            if self.time.is_empty() {
                return missing(&[Role::Time], text!("missing-the-day"));
            }
            if [self.value, self.impressions, self.clicks].iter().all(Option::is_none) {
                return missing(&[Role::Value, Role::Impressions, Role::Clicks], text!("missing-the-cost"));
            }
            return Ok(());
        }
        if self.kind == TableKind::Products {
            let of = &self.product;
            let named = !self.dims[Dimension::Product as usize].is_empty() || of.id.is_some() || of.sku.is_some();
            return if named {
                Ok(())
            } else {
                missing(&[Role::Product, Role::Sku, Role::ProductId], text!("missing-the-product"))
            };
        }
        if self.ids.iter().all(Vec::is_empty) {
            return missing(
                &[Role::CustomerId, Role::Email, Role::Phone, Role::DeviceId],
                text!("missing-the-customer"),
            );
        }
        if self.time.is_empty() && self.kind != TableKind::People {
            return missing(&[Role::Time], text!("missing-the-time"));
        }
        Ok(())
    }

    /// Whether rows depend on those before them, so that they must be read in file order.
    pub(crate) fn in_order(&self) -> bool {
        self.kind == TableKind::Orders && self.shape.is_none()
    }

    /// A reader of the times in these fields.
    pub(crate) fn times(&self, fields: &[usize]) -> TimeReader {
        let utc = fields.iter().any(|field| self.utc.contains(field));
        TimeReader::new(if utc { TimeZone::UTC } else { self.zone.clone() }, self.order)
    }

    /// Whether rows say something about the person besides identifiers and consent.
    pub(crate) fn describes_people(&self) -> bool {
        let names = [&self.name, &self.first_name, &self.last_name];
        self.kind == TableKind::People || names.iter().any(|n| !n.is_empty()) || !self.attributes.is_empty()
    }

    /// The only identifier field, where there is but one that is taken as it is: (which identifier, field).
    pub(crate) fn single_id(&self) -> Option<(usize, usize)> {
        if !self.prefixes.is_empty() {
            return None;
        }
        let mut all = self.ids.iter().enumerate().flat_map(|(slot, fields)| fields.iter().map(move |&f| (slot, f)));
        let first = all.next();
        if all.next().is_none() { first } else { None }
    }

    /// What stands before the ids of a field.
    pub(crate) fn prefix(&self, field: usize) -> &[u8] {
        self.prefixes.iter().find(|(f, _)| *f == field).map_or(&b""[..], |(_, prefix)| prefix)
    }

    /// Why the preset leaves a row out, where it does.
    #[inline]
    pub(crate) fn left_out<'a>(&self, get: impl Fn(usize) -> &'a [u8]) -> Result<(), (Option<usize>, RejectCode)> {
        for (field, rule) in &self.left_out {
            if is_one_of(rule.values, get(*field)) {
                return Err((Some(*field), rule.why));
            }
        }
        for &(field, kind) in &self.deleted {
            if let Some(why) = kind.reason(get(field)) {
                return Err((Some(field), why));
            }
        }
        for &(field, kind) in &self.states {
            if let Some(why) = self.state(kind, get(field)).and_then(|state| self.reason_for_no_sale(state)) {
                return Err((Some(field), why));
            }
        }
        Ok(())
    }

    /// What a cell of a column of states says: what a person says of its word, else what is known of it.
    fn state(&self, of: StateColumn, text: &[u8]) -> Option<PaymentState> {
        self.said_state(text).or_else(|| of.state(text))
    }

    /// What a person says of a word of a state.
    pub(crate) fn said_state(&self, text: &[u8]) -> Option<PaymentState> {
        if self.state_words.is_empty() {
            return None;
        }
        let key = words(&String::from_utf8_lossy(text));
        self.state_words.iter().find(|(word, _)| *word == key).map(|(_, state)| *state)
    }

    /// Orders tell a sale and what went back of it; an event by itself cannot.
    fn reason_for_no_sale(&self, state: PaymentState) -> Option<RejectCode> {
        let back = state == PaymentState::Refunded && self.kind != TableKind::Orders;
        if back { Some(RejectCode::RefundedPayment) } else { state.reason_for_no_sale() }
    }

    /// An order, deal or ticket among all of the project, from its hash within the file.
    pub(crate) fn record(&self, within: u64) -> Option<u64> {
        (within != 0 && self.numbers_of != 0).then(|| mix(self.numbers_of, within).max(1))
    }

    /// Whether a row says that all of its order's money went back.
    pub(crate) fn is_paid_back<'a>(&self, get: impl Fn(usize) -> &'a [u8]) -> bool {
        let says = |&(field, kind): &(usize, StateColumn)| self.state(kind, get(field)) == Some(PaymentState::Refunded);
        self.paid_back.is_some_and(|(field, rule)| is_one_of(rule.values, get(field))) || self.states.iter().any(says)
    }

    /// Whether rows left out for this reason are left out by a rule of the preset, not because they cannot be used.
    pub(crate) fn is_left_out_on_purpose(&self, reason: &RejectReason) -> bool {
        let of_state = || {
            let all = [
                PaymentState::Failed,
                PaymentState::Open,
                PaymentState::Disputed,
                PaymentState::Test,
                PaymentState::Refunded,
                PaymentState::Bill,
            ];
            let why = |state| self.reason_for_no_sale(state).map(RejectReason::Code);
            all.into_iter().any(|state| why(state).as_ref() == Some(reason))
        };
        self.left_out.iter().any(|(_, rule)| RejectReason::Code(rule.why) == *reason)
            || !self.states.is_empty() && of_state()
            || self.booking.is_some() && *reason == RejectReason::Code(RejectCode::NotASale)
            || self.deleted.iter().any(|(_, kind)| RejectReason::Code(kind.why()) == *reason)
    }

    /// What an event is called whose row does not say it.
    pub(crate) fn default_event(&self) -> &str {
        match (self.event_name.as_str(), self.kind) {
            ("", TableKind::Orders) => "Purchase",
            ("", _) => "Event",
            (name, _) => name,
        }
    }
}

/// What rows are read as: only an order tells a sale and what went back of it.
fn kind_of_rows(mapping: &Mapping) -> TableKind {
    let has = |role| mapping.columns_with(role).next().is_some();
    let of_orders = has(Role::Refund) && has(Role::Value) && !has(Role::Event) && !has(Role::Booking);
    if mapping.kind == TableKind::Events && of_orders { TableKind::Orders } else { mapping.kind }
}

/// Whether rows are events of which no column says what happened.
fn says_no_event(mapping: &Mapping) -> bool {
    mapping.kind == TableKind::Events && mapping.columns_with(Role::Event).next().is_none()
}

/// What rows with money are called, where nothing else says what happened.
fn paid_event(mapping: &Mapping) -> String {
    if says_no_event(mapping) { mapping.paid_event_name.trim().to_owned() } else { String::new() }
}

/// Whether a column says something of the person: in a list of people its properties do as well.
fn describes_person(role: Role, kind: TableKind) -> bool {
    let is_property = role.entity().is_some() || matches!(role, Role::Property | Role::NumberProperty);
    matches!(role, Role::Attribute | Role::Postcode) || kind == TableKind::People && is_property
}

/// The fields of postal addresses: what was chosen for the postcode first, then what columns are called that say something of
/// the person. Beside a postcode so do the towns and states of orders, which stay properties of the orders.
fn address(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<((AddressPart, bool), usize)> {
    let has_postcode = mapping.columns_with(Role::Postcode).next().is_some();
    let part = |c: &ColumnRole| {
        let named = AddressPart::of_column(&c.column);
        let part = match (c.role, named) {
            // whatever the column is called
            (Role::Postcode, None | Some((AddressPart::City | AddressPart::Region, _))) => {
                (AddressPart::Postcode, false)
            }
            _ => named?,
        };
        Some(((c.role != Role::Postcode, part.1), part, column(&c.column)?))
    };
    let says_address =
        |c: &&ColumnRole| describes_person(c.role, mapping.kind) || has_postcode && c.role == Role::Property;
    let mut parts: Vec<_> = mapping.columns.iter().filter(says_address).filter_map(part).collect();
    parts.sort_by_key(|(rank, ..)| *rank);
    parts.into_iter().map(|(_, part, field)| (part, field)).collect()
}

/// The fields that are kept as properties, each by the name of its column.
fn properties(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<PropertyField> {
    let of = |c: &ColumnRole| {
        // what became of a payment is also something to group by
        let has_words = |role| StateColumn::of(&c.column, role) != StateColumn::Cancelled;
        let status = match c.role {
            Role::Booking => Some(PropertyKind::Text),
            Role::PaymentStatus | Role::PaidStatus if has_words(c.role) => Some(PropertyKind::Text),
            _ => None,
        };
        let (field, kind) = (column(&c.column)?, c.role.property().or(status)?);
        let is_named = matches!(c.role, Role::Score | Role::NumberProperty) && !c.event.is_empty();
        let own = if is_named { &c.event } else { &c.column };
        let name = c.role.entity().and_then(Entity::id_property).unwrap_or(own);
        Some(PropertyField { field, name: name.trim().to_owned(), kind })
    };
    mapping.columns.iter().filter_map(of).collect()
}

/// The properties of records that are not to be kept.
fn unwanted(mapping: &Mapping) -> FxHashSet<String> {
    let left_out = mapping.columns_with(Role::Ignore).filter_map(|name| name.strip_prefix(PREFIX));
    left_out.map(str::to_owned).collect()
}

/// The zone of an IANA name; "" is UTC.
pub(crate) fn zone(name: &str) -> Result<TimeZone, LoadError> {
    match name.trim() {
        "" | "UTC" => Ok(TimeZone::UTC),
        name => TimeZone::get(name).map_err(|_| LoadError::TimeZone(name.to_owned())),
    }
}

fn is_one_of(words: &[&str], text: &[u8]) -> bool {
    words.iter().any(|word| word.as_bytes().eq_ignore_ascii_case(text))
}

/// The zone of times that do not say theirs.
fn zone_of(mapping: &Mapping) -> Result<TimeZone, LoadError> {
    // reports name days, not moments
    let utc = mapping.kind == TableKind::Spend || presets::is_utc(&mapping.preset);
    if utc { Ok(TimeZone::UTC) } else { zone(&mapping.time_zone) }
}

/// Whether a column's name says that its times are UTC: "Created (UTC)", but not "Created (UTC+2)".
pub(crate) fn says_utc(column: &str) -> bool {
    let key = words(column);
    let mut parts = key.split(' ').skip_while(|w| !matches!(*w, "utc" | "gmt"));
    let shifted = |w: &str| w.bytes().any(|b| matches!(b, b'1'..=b'9'));
    parts.next().is_some() && !parts.next().is_some_and(shifted)
}

fn prefixes(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, Vec<u8>)> {
    let prefixed = mapping
        .columns
        .iter()
        .filter(|c| !c.prefix.is_empty() && (c.role.is_identifier() || c.role.entity().is_some()));
    prefixed.filter_map(|c| Some((column(&c.column)?, c.prefix.clone().into_bytes()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_that_times_are_utc() {
        for name in ["Created date (UTC)", "Time (GMT)", "ts_utc_ms", "createdAtUtc", "Zeit (UTC+00:00)", "UTC time"] {
            assert!(says_utc(name), "{name}");
        }
        for name in ["Created", "GMTOFF", "Created (UTC+2)", "Time (GMT-05:00)", "Datum (UTC +01:00)"] {
            assert!(!says_utc(name), "{name}");
        }
    }
}
