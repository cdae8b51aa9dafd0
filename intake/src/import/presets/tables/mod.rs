//! Tables of tools that are read by one rule: whose a row is, when, what happened, and what it was worth. Each table is data
//! ([`ToolTable`]); [`TableShape`] reads them all.

pub(crate) mod payments;
pub(crate) mod warehouse;

use std::sync::Arc;

use crate::import::presets::payment_words::{PaymentState, payment_state};
use crate::import::presets::preset::FileSample;
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::import::presets::streams::money::{Flow, flow};
use crate::import::read::{clean, currency, numbers};
use crate::model::{RejectCode, minor_units};
use crate::texts::TextKey;

/// Names of columns, the best first.
type Names = &'static [&'static str];

/// What a row moves, by the words of a column.
type MovementOf = fn(&str) -> Movement;

/// A table of a tool.
#[derive(Debug)]
pub(crate) struct ToolTable {
    pub id: &'static str,
    pub source: &'static str,
    /// Columns that it has, whatever else.
    pub has: Names,
    /// Columns of which it has one at least.
    pub any: &'static [Names],
    /// A column, and what its values begin with.
    pub begins: Option<(&'static str, Names)>,
    /// Columns that say which record a row is of; none where rows are events.
    pub record: Names,
    /// Columns that number the events themselves.
    pub key: Names,
    /// The identifiers of the person: where they go, what stands before them, and their columns.
    pub ids: &'static [(Col, &'static str, Names)],
    /// The identifiers on refunds, where those name the customer in other columns: the receiver, not the sender.
    pub refund_ids: &'static [(Col, &'static str, Names)],
    pub time: Times,
    pub event: EventRule,
    /// Cells of the row that need no rule: where each goes, and its columns.
    pub cells: &'static [(Col, Names)],
    /// What is said of the person.
    pub attributes: &'static [(&'static str, Names)],
    /// What is said of the event.
    pub properties: &'static [(&'static str, Names)],
    pub money: Option<Money>,
    /// Rows that are left out where a column says yes, or no. A column of times (`deleted_at`) says yes where it has one.
    pub left_out: &'static [(Names, bool, RejectCode)],
    /// What rows of a column's words are no sale: see [`Movement`].
    pub movement: Option<(Names, MovementOf)>,
    pub notes: &'static [TextKey],
}

/// The rest of a table that has nothing special.
pub(crate) const TABLE_DEFAULTS: ToolTable = ToolTable {
    id: "",
    source: "",
    has: &[],
    any: &[],
    begins: None,
    record: &[],
    key: &[],
    ids: &[],
    refund_ids: &[],
    time: Times { at: &[], clock: &[], zone: &[] },
    event: EventRule::Person,
    cells: &[],
    attributes: &[],
    properties: &[],
    money: None,
    left_out: &[],
    movement: None,
    notes: &[],
};

/// Where the time of a row is: one column, or a date with the time of day and the zone in columns of their own.
#[derive(Debug)]
pub(crate) struct Times {
    pub at: Names,
    pub clock: Names,
    pub zone: Names,
}

/// A time in one column.
pub(crate) const fn at(names: Names) -> Times {
    Times { at: names, clock: &[], zone: &[] }
}

/// How a row's event is found.
#[derive(Debug)]
pub(crate) enum EventRule {
    /// Nothing: the row describes a person.
    Person,
    /// The same event for every row.
    Named(&'static str),
    /// The event that a column says.
    Column(Names),
    /// A payment: what its status says.
    Payment,
    /// An order: the same, and one that is paid is an order placed.
    Order,
    /// Each of these columns with a date is an event of this name.
    Dates(&'static [(&'static str, Names)]),
}

/// What a row moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Movement {
    /// A customer pays for something.
    Sale,
    /// A customer is paid back.
    Refund,
    /// The customer's bank takes money back.
    Dispute,
    /// A sale is taken back that was none in the end.
    Reversal,
    /// Money comes again that a refund or a bank had taken.
    Reinstatement,
    /// Money that no customer moves: fees, payouts, conversions, holds.
    Other,
}

/// The money of a row.
#[derive(Debug)]
pub(crate) struct Money {
    /// Columns of amounts with those of their own currencies, the best first: a tool that settles in another currency than
    /// customers pay in has both.
    pub amounts: &'static [Amount],
    /// Whether amounts are in minor units.
    pub minor: bool,
    /// What became of the payment; every column that says something is asked.
    pub state: Names,
    /// Columns that say no where the money is only held.
    pub captured: Names,
}

/// An amount and the currency that it is in.
#[derive(Debug)]
pub(crate) struct Amount {
    /// What was paid: fees are not taken off, because they are the shop's.
    pub paid: Names,
    /// What of it was paid back.
    pub refunded: Names,
    pub currency: Names,
}

impl ToolTable {
    /// Whether a file is one of these.
    pub(crate) fn fits(&self, s: &FileSample<'_>) -> bool {
        let begins = |(column, starts): &(&str, Names)| {
            s.samples(column, |value| starts.iter().any(|start| value.starts_with(start)))
        };
        s.has(self.has)
            && self.any.iter().all(|names| names.iter().any(|name| s.has(&[name])))
            && self.begins.as_ref().is_none_or(begins)
    }

    /// What reads a file of this table.
    pub(crate) fn shape(&'static self, file: &ShapedFile<'_>) -> Arc<dyn Shape> {
        let all = |names: Names| -> Vec<usize> { names.iter().filter_map(|name| file.field(&[name])).collect() };
        let money = self.money.as_ref().map(|of| MoneyFields {
            amounts: of
                .amounts
                .iter()
                .map(|of| AmountFields {
                    paid: all(of.paid),
                    refunded: all(of.refunded),
                    currency: file.field(of.currency),
                })
                .collect(),
            minor: of.minor,
            state: all(of.state),
            captured: all(of.captured),
        });
        Arc::new(TableShape {
            table: self,
            record: all(self.record),
            key: all(self.key),
            ids: self.ids.iter().map(|(col, prefix, names)| (*col, *prefix, all(names))).collect(),
            refund_ids: self.refund_ids.iter().map(|(col, prefix, names)| (*col, *prefix, all(names))).collect(),
            at: all(self.time.at),
            clock: all(self.time.clock),
            zone: all(self.time.zone),
            event: match &self.event {
                EventRule::Column(names) => all(names),
                _ => Vec::new(),
            },
            dates: match &self.event {
                EventRule::Dates(dates) => dates.iter().map(|(name, names)| (*name, all(names))).collect(),
                _ => Vec::new(),
            },
            cells: self.cells.iter().map(|(col, names)| (*col, all(names))).collect(),
            attributes: self.attributes.iter().map(|(name, names)| (*name, all(names))).collect(),
            properties: self.properties.iter().map(|(name, names)| (*name, all(names))).collect(),
            money,
            left_out: self.left_out.iter().flat_map(|rule| LeftOutField::of(rule, file)).collect(),
            movement: self.movement.map(|(names, of)| (all(names), of)),
        })
    }
}

/// Where the identifiers are, and what stands before them.
type IdFields = Vec<(Col, &'static str, Vec<usize>)>;

/// Where the columns of a table are in a file.
#[derive(Debug)]
struct TableShape {
    table: &'static ToolTable,
    record: Vec<usize>,
    key: Vec<usize>,
    ids: IdFields,
    refund_ids: IdFields,
    at: Vec<usize>,
    clock: Vec<usize>,
    zone: Vec<usize>,
    event: Vec<usize>,
    dates: Vec<(&'static str, Vec<usize>)>,
    cells: Vec<(Col, Vec<usize>)>,
    attributes: Vec<(&'static str, Vec<usize>)>,
    properties: Vec<(&'static str, Vec<usize>)>,
    money: Option<MoneyFields>,
    left_out: Vec<LeftOutField>,
    movement: Option<(Vec<usize>, MovementOf)>,
}

/// A field by which rows are left out.
#[derive(Debug)]
struct LeftOutField {
    field: usize,
    /// The answer that leaves a row out.
    on: bool,
    /// Whether a time stands for yes.
    is_time: bool,
    why: RejectCode,
}

impl LeftOutField {
    fn of((names, on, why): &(Names, bool, RejectCode), file: &ShapedFile<'_>) -> Vec<Self> {
        let field = |name: &&str| {
            let is_time = name.ends_with("_at");
            file.field(&[name]).map(|field| Self { field, on: *on, is_time, why: *why })
        };
        names.iter().filter_map(field).collect()
    }

    fn applies(&self, record: &Record<'_>) -> bool {
        let text = record.get(Some(self.field));
        let answer = clean::yes_no(text.as_bytes());
        answer.or((self.is_time && !clean::is_no_time(text.as_bytes())).then_some(true)) == Some(self.on)
    }
}

#[derive(Debug)]
struct MoneyFields {
    amounts: Vec<AmountFields>,
    minor: bool,
    state: Vec<usize>,
    captured: Vec<usize>,
}

#[derive(Debug)]
struct AmountFields {
    paid: Vec<usize>,
    refunded: Vec<usize>,
    currency: Option<usize>,
}

/// The money of a row, in whole units of one currency.
struct RowMoney {
    paid: Option<f64>,
    refunded: Option<f64>,
    currency: Option<[u8; 3]>,
}

/// The first of some fields that says anything.
fn first<'a>(record: &Record<'a>, fields: &[usize]) -> &'a str {
    fields.iter().map(|&field| record.get(Some(field))).find(|text| !text.is_empty()).unwrap_or_default()
}

/// An amount that cannot be read.
struct Unreadable;

impl MoneyFields {
    /// The first amount that a row has, in the currency that belongs to it.
    fn of_row(&self, record: &Record<'_>) -> Result<RowMoney, Unreadable> {
        let has = |of: &&AmountFields| !first(record, &of.paid).is_empty() || !first(record, &of.refunded).is_empty();
        let Some(of) = self.amounts.iter().find(has) else {
            return Ok(RowMoney { paid: None, refunded: None, currency: None });
        };
        let currency = record.get(of.currency);
        let amount = |fields: &[usize]| {
            let text = first(record, fields);
            if text.is_empty() {
                return Ok(None);
            }
            let comma = numbers::decimal_hint(text.as_bytes()) == numbers::DecimalHint::Comma;
            let amount = numbers::read(text.as_bytes(), comma).ok_or(Unreadable)?;
            Ok(Some(amount / if self.minor { minor_units(currency) } else { 1.0 }))
        };
        let code = currency::code_of(currency.as_bytes());
        Ok(RowMoney { paid: amount(&of.paid)?, refunded: amount(&of.refunded)?, currency: code })
    }

    /// What became of the payment.
    fn state(&self, record: &Record<'_>) -> Option<PaymentState> {
        let states = self.state.iter().filter_map(|&field| payment_state(record.get(Some(field))));
        let worst = states.max_by_key(|state| match state {
            PaymentState::Paid => 0,
            PaymentState::Refunded => 1,
            PaymentState::Open => 2,
            PaymentState::Failed => 3,
            PaymentState::Disputed => 4,
            PaymentState::Test | PaymentState::Bill => 5,
        });
        let held = self.captured.iter().any(|&field| clean::yes_no(record.get(Some(field)).as_bytes()) == Some(false));
        match worst {
            Some(PaymentState::Paid) if held => Some(PaymentState::Open),
            state => state,
        }
    }
}

impl Shape for TableShape {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let which = first(record, &self.record);
        if !self.record.is_empty() {
            rows.is(&[which]);
        }
        if let Some(field) = self.left_out.iter().find(|field| field.applies(record)) {
            return rows.leave_out(field.why);
        }
        match &self.table.event {
            EventRule::Person => {
                self.describe(record, rows.person());
                Ok(())
            }
            EventRule::Dates(_) => {
                for (name, fields) in &self.dates {
                    let time = first(record, fields);
                    if !time.is_empty() {
                        self.describe(record, rows.event()).set(Col::Event, name).set(Col::Time, time);
                    }
                }
                self.describe(record, rows.link());
                Ok(())
            }
            EventRule::Named(name) => {
                self.happened(record, rows, name);
                Ok(())
            }
            EventRule::Column(_) => match first(record, &self.event) {
                "" => Err(RejectCode::NoEventName),
                name => {
                    self.happened(record, rows, name);
                    Ok(())
                }
            },
            EventRule::Payment => self.payment(record, rows, "Payment succeeded"),
            EventRule::Order => self.payment(record, rows, "Order placed"),
        }
    }
}

impl TableShape {
    /// Who it is about, and what else the row says.
    fn describe<'r>(&self, record: &Record<'_>, rows: &'r mut PresetRows) -> &'r mut PresetRows {
        self.describe_by(&self.ids, record, rows)
    }

    fn describe_by<'r>(&self, ids: &IdFields, record: &Record<'_>, rows: &'r mut PresetRows) -> &'r mut PresetRows {
        for (col, prefix, fields) in ids {
            match first(record, fields) {
                // shops give orders of nobody they know the number 0
                "" | "0" => {}
                // so that it joins with the e-mails of other sources
                id if *col == Col::CustomerId && id.contains('@') => drop(rows.set_if_empty(Col::Email, id)),
                id => drop(rows.set_if_empty(*col, format!("{prefix}{id}"))),
            }
        }
        for (col, fields) in &self.cells {
            rows.set(*col, first(record, fields));
        }
        for (name, fields) in &self.attributes {
            rows.attribute(name, first(record, fields));
        }
        rows
    }

    /// When it was: one text, with the zone where a column says it.
    fn time(&self, record: &Record<'_>) -> String {
        let parts = [&self.at, &self.clock, &self.zone].map(|fields| first(record, fields));
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Begins an event of the record's customer, with its time.
    fn begin<'r>(&self, record: &Record<'_>, rows: &'r mut PresetRows, name: &str) -> &'r mut PresetRows {
        let of_refund = !self.refund_ids.is_empty() && flow(name) == Flow::Refund;
        let out = self.describe_by(if of_refund { &self.refund_ids } else { &self.ids }, record, rows.event());
        out.set(Col::Time, self.time(record)).set(Col::Event, name);
        for (name, fields) in &self.properties {
            let text = first(record, fields);
            if !text.is_empty() {
                out.property(name, text);
            }
        }
        // a row that says something else, be it in a column that nobody reads, is another event
        let number = [&self.record, &self.key].map(|fields| first(record, fields)).concat();
        let own = if number.is_empty() { record.raw } else { number.as_bytes() };
        out.key(&[own, name.as_bytes(), self.time(record).as_bytes()]);
        out
    }

    /// An event that is worth something only where its name says that money moves.
    fn happened(&self, record: &Record<'_>, rows: &mut PresetRows, name: &str) {
        let out = self.begin(record, rows, name);
        let Some(money) = &self.money else { return };
        let flow = flow(name);
        match money.of_row(record).map(|of| (of.paid, of.currency)) {
            _ if flow == Flow::None => {}
            Ok((None, _)) => {}
            Ok((Some(amount), currency)) => {
                pay(out, if flow == Flow::Refund { -amount.abs() } else { amount }, currency);
            }
            Err(Unreadable) => out.warn_of_amount(),
        }
    }

    fn payment(&self, record: &Record<'_>, rows: &mut PresetRows, paid: &str) -> Result<(), RejectCode> {
        let Some(money) = &self.money else { return Err(RejectCode::NoPaymentStatus) };
        let Ok(of_row) = money.of_row(record) else {
            self.begin(record, rows, paid).warn_of_amount();
            return Ok(());
        };
        let amount = of_row.paid.unwrap_or(0.0);
        let movement = self.movement.as_ref().map_or(Movement::Sale, |(fields, of)| of(first(record, fields)));
        let movement = match movement {
            // the business is the customer of somebody else
            Movement::Sale if amount < 0.0 => Movement::Other,
            Movement::Refund if amount > 0.0 && !self.refund_ids.is_empty() => Movement::Other,
            // where money that goes has a sign, what a bank took comes back
            Movement::Dispute if amount > 0.0 && !self.refund_ids.is_empty() => Movement::Reinstatement,
            other => other,
        };
        // what went back stands in rows of its own
        let has_movements = self.movement.is_some();
        let mut put = |name: &str, amount: f64| pay(self.begin(record, rows, name), amount, of_row.currency);
        match (movement, money.state(record)) {
            (Movement::Other, _) | (_, Some(PaymentState::Bill)) => return rows.leave_out(RejectCode::NotASale),
            (_, Some(PaymentState::Test)) => return rows.leave_out(RejectCode::TestPayment),
            (_, Some(PaymentState::Open)) => return rows.leave_out(RejectCode::OpenPayment),
            (_, Some(PaymentState::Failed)) => drop(self.begin(record, rows, "Payment failed")),
            (_, None) if !money.state.is_empty() => return Err(RejectCode::NoPaymentStatus),
            (Movement::Dispute, _) => put("Payment disputed", -amount.abs()),
            (Movement::Refund, _) => put("Refund", -amount.abs()),
            (Movement::Reversal, _) => put("Payment reversed", -amount.abs()),
            (Movement::Reinstatement, _) => put("Payment reinstated", amount.abs()),
            (Movement::Sale, Some(PaymentState::Disputed)) if !has_movements => {
                self.begin(record, rows, "Payment disputed");
            }
            (Movement::Sale, state) => {
                put(paid, amount);
                let back = match of_row.refunded.map(f64::abs) {
                    None | Some(0.0) if state == Some(PaymentState::Refunded) && !has_movements => amount,
                    back => back.unwrap_or(0.0),
                };
                if back != 0.0 {
                    put("Refund", -back);
                }
            }
        }
        Ok(())
    }
}

/// Puts money into the row that was begun last.
fn pay(rows: &mut PresetRows, amount: f64, currency: Option<[u8; 3]>) {
    rows.set(Col::Value, amount.to_string());
    if let Some(code) = currency {
        rows.set(Col::Currency, code);
    }
}
