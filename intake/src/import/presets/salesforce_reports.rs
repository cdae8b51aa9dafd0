//! Salesforce reports: the labels of fields as column names, lines about the report after the rows.

use std::sync::Arc;

use crate::events::words;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::preset::{COLUMN_DEFAULTS, ColumnRoles, FileSample, PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::salesforce::{is_true, person};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::import::read::format::Layout;
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "salesforce_opportunity_report",
        source: "Salesforce",
        matches: |s| is_about_opportunities(s) && WHO.iter().any(|name| s.has(&[name])),
        kind: PresetKind::PresetRows(|file| Arc::new(Opportunity::new(file))),
        short_rows: Some(RejectCode::FooterLine),
        notes: &[
            text_key!("preset-opportunitys-amount-counts-on-day-closed"),
            text_key!("preset-report-with-row-for-each-contact"),
        ],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_opportunity_report_alone",
        source: "Salesforce",
        matches: |s| has_footer(s.text) && is_about_opportunities(s),
        kind: PresetKind::Nothing { advice: text_key!("preset-names-opportunities-but-no-persons-add") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_report",
        source: "Salesforce",
        matches: |s| has_footer(s.text) && s.has(&["Email"]),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::People,
            roles: &[
                ("Email", Role::Email),
                ("Phone", Role::Phone),
                ("Mobile", Role::Phone),
                ("First Name", Role::FirstName),
                ("Last Name", Role::LastName),
                ("Full Name", Role::Name),
                ("Lead Source", Role::Channel),
                ("Country", Role::Country),
                ("Mailing Country", Role::Country),
                ("Create Date", Role::Milestone),
                ("Created Date", Role::Milestone),
                ("Converted Date", Role::Milestone),
                ("Email Opt Out", Role::OptOut),
            ],
            events: &[
                ("Create Date", "Lead created"),
                ("Created Date", "Lead created"),
                ("Converted Date", "Lead converted"),
            ],
            others: Role::Attribute,
            ..COLUMN_DEFAULTS
        }),
        short_rows: Some(RejectCode::FooterLine),
        layout: |text, _| has_footer(text).then_some((TABLE, 0)),
        ..PRESET_DEFAULTS
    },
];

/// A short report has more lines of footer than rows, so this cannot be told from its lines.
const TABLE: Layout = Layout::Delimited { delimiter: b',', quote: Some(b'"'), backslash: false, header: true };

/// The last lines of a report say whose it is.
fn has_footer(text: &[u8]) -> bool {
    let end = String::from_utf8_lossy(&text[text.len().saturating_sub(2_000)..]);
    end.contains("Copyright (c) 2000-") && end.contains("salesforce.com")
}

/// Columns that say whose an opportunity is.
const EMAIL: &[&str] = &["Email", "Contact: Email", "Contact Email", "Primary Contact: Email"];
const CONTACT: &[&str] = &["Contact ID", "Contact: Contact ID", "Primary Contact: Contact ID"];
const WHO: &[&str] = &[EMAIL[0], EMAIL[1], EMAIL[2], EMAIL[3], CONTACT[0], CONTACT[1], CONTACT[2]];

fn is_about_opportunities(s: &FileSample<'_>) -> bool {
    s.has(&["Opportunity Name", "Stage", "Close Date"])
}

/// How an opportunity ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Won,
    Lost,
}

/// What a stage says about the end, also in German, French and Spanish: an opportunity is over where the stage says both
/// that it is closed and how, or nothing but how.
fn end_of(stage: &str) -> Option<End> {
    const CLOSED: &[&str] =
        &["closed", "geschlossen", "geschlossene", "abgeschlossen", "fermee", "cloturee", "cerrada"];
    let stage = words(stage);
    let has = |list: &[&str]| stage.split(' ').any(|word| list.contains(&word));
    if has(CLOSED) || !stage.contains(' ') {
        if has(&["won", "gewonnen", "gagnee", "ganada"]) {
            return Some(End::Won);
        }
        if has(&["lost", "verloren", "perdue", "perdida"]) {
            return Some(End::Lost);
        }
    }
    None
}

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Opportunity {
    id: Option<usize>,
    name: Option<usize>,
    stage: Option<usize>,
    is_won: Option<usize>,
    is_closed: Option<usize>,
    amount: Option<usize>,
    primary: Option<usize>,
    created: Option<usize>,
    closed: Option<usize>,
    email: Option<usize>,
    contact: Option<usize>,
    phone: Option<usize>,
    full_name: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    source: Option<usize>,
    campaign: Option<usize>,
}

impl Opportunity {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            id: file.field(&["Opportunity ID"]),
            name: file.field(&["Opportunity Name"]),
            stage: file.field(&["Stage"]),
            is_won: file.field(&["Won"]),
            is_closed: file.field(&["Closed"]),
            amount: file.field(&["Amount", "Amount (converted)"]),
            primary: file.field(&["Primary"]),
            created: file.field(&["Created Date", "Create Date"]),
            closed: file.field(&["Close Date"]),
            email: file.field(EMAIL),
            contact: file.field(CONTACT),
            phone: file.field(&["Phone", "Mobile", "Contact: Phone"]),
            full_name: file.field(&["Contact: Full Name", "Contact Name", "Full Name"]),
            first: file.field(&["First Name", "Contact: First Name"]),
            last: file.field(&["Last Name", "Contact: Last Name"]),
            source: file.field(&["Lead Source"]),
            campaign: file.field(&["Primary Campaign Source", "Primary Campaign Source: Campaign Name"]),
        }
    }

    fn end(&self, record: &Record<'_>) -> Option<End> {
        if is_true(record.get(self.is_won)) {
            return Some(End::Won);
        }
        end_of(record.get(self.stage)).or_else(|| is_true(record.get(self.is_closed)).then_some(End::Lost))
    }

    /// The opportunity's money, where this row is the one that carries it.
    fn amount<'a>(&self, record: &Record<'a>) -> &'a str {
        let carries = self.primary.is_none() || is_true(record.get(self.primary));
        if carries { record.get(self.amount) } else { "" }
    }
}

impl Shape for Opportunity {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        if record.get(self.name).is_empty() {
            return Err(RejectCode::TotalsLine);
        }
        let contact = person(record.get(self.contact));
        // two opportunities may have one name
        let own = [self.id, self.name, self.created, self.closed, self.amount, self.email, self.contact];
        let own = own.map(|field| record.get(field)).join("\u{1f}");
        let mut event = |what: &str, time: Option<usize>, amount: &str| {
            if record.get(time).is_empty() {
                return;
            }
            rows.event()
                .set(Col::DeviceId, &contact)
                .set(Col::Email, record.get(self.email))
                .set(Col::Phone, record.get(self.phone))
                .set(Col::Name, record.get(self.full_name))
                .set(Col::FirstName, record.get(self.first))
                .set(Col::LastName, record.get(self.last))
                .set(Col::Time, record.get(time))
                .set(Col::Event, what)
                .set(Col::Channel, record.get(self.source))
                .set(Col::Campaign, record.get(self.campaign))
                .set(Col::Value, amount)
                .key(&[own.as_bytes(), what.as_bytes()]);
        };
        event("Deal created", self.created, "");
        match self.end(record) {
            Some(End::Won) => event("Deal won", self.closed, self.amount(record)),
            Some(End::Lost) => event("Deal lost", self.closed, ""),
            // the close date of an open opportunity is but a hope
            None => {}
        }
        if rows.len() > 0 { Ok(()) } else { Err(RejectCode::OpportunityWithoutDate) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_say_how_it_ended() {
        for (stage, end) in [
            ("Closed Won", Some(End::Won)),
            ("Closed Won - Renewal", Some(End::Won)),
            ("Closed/Lost", Some(End::Lost)),
            ("Won", Some(End::Won)),
            ("Geschlossen, gewonnen", Some(End::Won)),
            ("Fermée perdue", Some(End::Lost)),
            ("Verbally won", None),
            ("Proposal/Price Quote", None),
            ("Closed", None),
            ("", None),
        ] {
            assert_eq!(end_of(stage), end, "{stage}");
        }
    }
}
