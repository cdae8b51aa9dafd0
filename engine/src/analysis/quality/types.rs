//! What a quality report is made of.

use serde::Serialize;

use crate::model::{ImportWarning, RejectReason, UnclearRole};
use crate::texts::text;

use super::days::{Days, Shift, UnusualDay};

/// What may be wrong with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Rows that could not be used.
    Rejected,
    /// Rows that were there already.
    Duplicates,
    /// Order lines that their order has twice.
    LinesTwice,
    /// The same thing recorded twice within a second.
    Repeated,
    /// Events later than now.
    Future,
    /// Events before the year 2000.
    TooOld,
    /// Consequences before their cause.
    Backwards,
    /// Days on which nothing arrived.
    Outage,
    /// Days on which hardly anything arrived.
    LowDays,
    /// Days on which far too much arrived.
    Spikes,
    /// A new level from one day to the next.
    Shift,
    /// People nobody can name.
    Unjoined,
    /// Ids that a spreadsheet shortened, so that different people may have become one.
    ShortIds,
    /// Values that other events of the kind have.
    Missing,
    /// Amounts out of all proportion.
    OddValues,
    /// E-mail addresses in page addresses.
    PersonalData,
    /// Letters that were read in the wrong encoding.
    Garbled,
    /// Programs by their user agent.
    Bots,
    /// What machines did in people's names.
    Automated,
    /// Customers faster than people.
    Fast,
    /// The company's own people.
    Internal,
    /// People about whose consent nothing is known.
    Consent,
    /// Money in several currencies, or in another than the project's.
    Currencies,
    /// Columns whose roles were taken without clear evidence.
    Understanding,
    /// Events of touchpoints beyond those that a project can tell apart.
    Touchpoints,
    /// Tables of imported files that are not in the project, or are read by the columns of another.
    TablesLeftOut,
    /// Rows that count or not by words of which nobody said what they mean.
    States,
    /// Parts of rows that could not be read.
    Cells,
    /// Local times that come twice or not at all.
    ClockChanges,
    /// Events whose id another has that says something else.
    SharedIds,
}

/// A part of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum FindingPart {
    /// Rows that were left out for this reason.
    Reason(RejectReason),
    /// Events of a touchpoint that lack a field.
    MissingField {
        /// What the touchpoint is called.
        touchpoint: String,
        /// The field that these events lack.
        field: QualityField,
    },
    /// A program or a currency.
    Name(String),
    /// A column and what it is taken for.
    Column(UnclearRole),
    /// Rows that were left out of a file.
    File {
        /// The name of the file.
        file: String,
        /// How many rows the file has.
        rows: u64,
    },
    /// What an import found.
    Warning(ImportWarning),
}

impl FindingKind {
    /// All kinds, in the order of their definition.
    pub const ALL: [Self; 30] = [
        Self::Rejected,
        Self::Duplicates,
        Self::LinesTwice,
        Self::Repeated,
        Self::Future,
        Self::TooOld,
        Self::Backwards,
        Self::Outage,
        Self::LowDays,
        Self::Spikes,
        Self::Shift,
        Self::Unjoined,
        Self::ShortIds,
        Self::Missing,
        Self::OddValues,
        Self::PersonalData,
        Self::Garbled,
        Self::Bots,
        Self::Automated,
        Self::Fast,
        Self::Internal,
        Self::Consent,
        Self::Currencies,
        Self::Understanding,
        Self::Touchpoints,
        Self::TablesLeftOut,
        Self::States,
        Self::Cells,
        Self::ClockChanges,
        Self::SharedIds,
    ];

    /// The word for it on the command line and in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Duplicates => "duplicates",
            Self::LinesTwice => "lines-twice",
            Self::Repeated => "repeated",
            Self::Future => "future",
            Self::TooOld => "too-old",
            Self::Backwards => "backwards",
            Self::Outage => "outage",
            Self::LowDays => "low-days",
            Self::Spikes => "spikes",
            Self::Shift => "shift",
            Self::Unjoined => "unjoined",
            Self::ShortIds => "short-ids",
            Self::Missing => "missing",
            Self::OddValues => "odd-values",
            Self::PersonalData => "personal-data",
            Self::Garbled => "garbled",
            Self::Bots => "bots",
            Self::Automated => "automated",
            Self::Fast => "fast",
            Self::Internal => "internal",
            Self::Consent => "consent",
            Self::Currencies => "currencies",
            Self::Understanding => "understanding",
            Self::Touchpoints => "touchpoints",
            Self::TablesLeftOut => "tables-left-out",
            Self::States => "states",
            Self::Cells => "cells",
            Self::ClockChanges => "clock-changes",
            Self::SharedIds => "shared-ids",
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The kind of finding.
    pub kind: FindingKind,
    /// How many events, rows, days or customers.
    pub count: u64,
    /// The total that `count` is a part of; 0 where there is none.
    pub of: u64,
    /// Points it takes off the grade; 0 = worth knowing, harms nothing.
    pub points: u32,
    /// The days it is about.
    pub days: Vec<UnusualDay>,
    /// The changes of level it is about.
    pub shifts: Vec<Shift>,
    /// Its parts, most frequent first.
    pub parts: Vec<(FindingPart, u64)>,
    /// Whether analyses already leave it out.
    pub left_out: bool,
}

impl Finding {
    /// A finding of so many of so many.
    pub fn new(kind: FindingKind, count: u64, of: u64, points: u32) -> Self {
        Self { kind, count, of, points, days: Vec::new(), shifts: Vec::new(), parts: Vec::new(), left_out: false }
    }

    /// `count` as a share of `of`, 0–1; 0 where there is no total.
    pub fn share(&self) -> f64 {
        if self.of == 0 { 0.0 } else { self.count as f64 / self.of as f64 }
    }
}

/// A source's grade, by the points that its findings take off a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Grade {
    /// Fewer than 10 points off: nothing that matters was found.
    A,
    /// 10 to 24 points off: good, with blemishes.
    B,
    /// 25 to 39 points off: usable with care.
    C,
    /// 40 to 59 points off: results may mislead.
    D,
    /// Not to be relied on.
    E,
}

impl Grade {
    /// The grade for so many points off a hundred: up to 9 A, 24 B, 39 C, 59 D, more E.
    pub fn of(points: u32) -> Self {
        match points {
            0..=9 => Self::A,
            10..=24 => Self::B,
            25..=39 => Self::C,
            40..=59 => Self::D,
            _ => Self::E,
        }
    }

    /// The letter of the grade.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

/// A column whose completeness is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QualityField {
    /// A customer id, e-mail or phone of the customer is known.
    Identity,
    /// A channel came with the event, or its page's address names one.
    Channel,
    /// The page of the event.
    Page,
    /// The product of the event.
    Product,
    /// The amount of money of the event.
    Value,
    /// The campaign that led there.
    Campaign,
    /// The kind of device.
    Device,
    /// The country of the event.
    Country,
    /// What the customer wrote.
    Text,
}

impl QualityField {
    /// All fields, in the order they are told.
    pub const ALL: [Self; 9] = [
        Self::Identity,
        Self::Channel,
        Self::Page,
        Self::Product,
        Self::Value,
        Self::Campaign,
        Self::Device,
        Self::Country,
        Self::Text,
    ];

    /// Its name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Identity => text!("quality-field-person-known"),
            Self::Channel => text!("quality-field-channel"),
            Self::Page => text!("quality-field-page"),
            Self::Product => text!("quality-field-product"),
            Self::Value => text!("quality-field-value"),
            Self::Campaign => text!("quality-field-campaign"),
            Self::Device => text!("quality-field-device"),
            Self::Country => text!("quality-field-country"),
            Self::Text => text!("quality-field-text"),
        }
    }
}

/// What there is to know about one source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceQuality {
    /// The name of the source.
    pub source: String,
    /// How good the source is, worst finding first.
    pub grade: Grade,
    /// Points that findings take off a hundred.
    pub points: u32,
    /// Rows read by the imports that count.
    pub rows: u64,
    /// How many events came from it.
    pub events: u64,
    /// Customers with an event.
    pub customers: u64,
    /// Time of the first plausible event, ms UTC.
    pub first_ms: Option<i64>,
    /// Time of the last plausible event.
    pub last_ms: Option<i64>,
    /// Events that have each field, in the order of [`QualityField::ALL`].
    pub filled: Vec<(QualityField, u64)>,
    /// The number of events on each day.
    pub days: Days,
    /// What was found, the gravest first.
    pub findings: Vec<Finding>,
}

/// The report on a project.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Quality {
    /// Sources that have rows, in the project's order.
    pub sources: Vec<SourceQuality>,
    /// What concerns the project as a whole.
    pub project: Vec<Finding>,
}

impl Quality {
    /// A finding by kind, and by source where it is named ("" = any, or the project as a whole).
    pub fn find(&self, kind: FindingKind, source: &str) -> Option<(Option<&SourceQuality>, &Finding)> {
        let in_sources = self
            .sources
            .iter()
            .filter(|s| source.is_empty() || s.source.eq_ignore_ascii_case(source))
            .find_map(|s| Some((Some(s), s.findings.iter().find(|f| f.kind == kind)?)));
        in_sources.or_else(|| self.project.iter().find(|f| f.kind == kind).map(|f| (None, f)))
    }
}
