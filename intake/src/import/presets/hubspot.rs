//! `HubSpot`: contacts and deals as the portal exports them, and the tables that warehouses keep of it.

use std::sync::Arc;

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::column_names::key;
use crate::import::presets::preset::{
    COLUMN_DEFAULTS, ColumnRoles, PRESET_DEFAULTS, Preset, PresetKind, Question, RoleAndEvent, SkippedRows,
};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::{Entity, RejectCode};
use crate::texts::text_key;

/// Before ids of contacts: other tools count from 1 too.
const PREFIX: &str = "hubspot:";

const PORTAL_ZONE: Question =
    Question::TimeZone { text: text_key!("preset-hubspot-writes-times-portals-time-zone"), must: false };

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "hubspot_contacts",
        source: "HubSpot",
        matches: |s| {
            s.has(&["Record ID", "Email", "Create Date"])
                && (s.has(&["Lifecycle Stage"]) || s.has(&["Contact owner"]) || s.has(&["Lead Status"]))
        },
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::People,
            roles: &[
                ("Record ID", Role::DeviceId),
                ("Merged record IDs", Role::OtherIds),
                ("Merged object IDs", Role::OtherIds),
                ("Associated Company IDs (Primary)", Role::AccountId),
                ("Email", Role::Email),
                ("Phone Number", Role::Phone),
                ("First Name", Role::FirstName),
                ("Last Name", Role::LastName),
                ("Country/Region", Role::Country),
                ("Country", Role::Country),
                ("Create Date", Role::Milestone),
                ("Became a Lead Date", Role::Milestone),
                ("Became a Marketing Qualified Lead Date", Role::Milestone),
                ("Became a Sales Qualified Lead Date", Role::Milestone),
                ("Became an Opportunity Date", Role::Milestone),
                ("Became a Customer Date", Role::Milestone),
                ("First Conversion Date", Role::Milestone),
                ("Original Source", Role::Channel),
                ("Original Source Drill-Down 1", Role::Campaign),
                ("Marketing contact status", Role::Attribute),
                ("Unsubscribed from all email", Role::OptOut),
                // when somebody last did anything is no step of its own
                ("Last Activity Date", Role::Attribute),
                ("Last Modified Date", Role::Ignore),
            ],
            events: &[
                ("Create Date", "Lead created"),
                ("Became a Lead Date", "Became lead"),
                ("Became a Marketing Qualified Lead Date", "Marketing qualified lead"),
                ("Became a Sales Qualified Lead Date", "Sales qualified lead"),
                ("Became an Opportunity Date", "Opportunity"),
                ("Became a Customer Date", "Became customer"),
                ("First Conversion Date", "Form submitted"),
            ],
            instead: &[(
                Role::AccountId,
                &["Primary Associated Company ID", "Associated Company IDs", "Associated Company ID"],
            )],
            prefixes: &[
                ("Record ID", PREFIX),
                ("Merged record IDs", PREFIX),
                ("Merged object IDs", PREFIX),
                ("Associated Company IDs (Primary)", PREFIX),
                ("Primary Associated Company ID", PREFIX),
                ("Associated Company IDs", PREFIX),
                ("Associated Company ID", PREFIX),
            ],
            pattern: entered,
            others: Role::Attribute,
            ..COLUMN_DEFAULTS
        }),
        question: Some(PORTAL_ZONE),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_deals",
        source: "HubSpot",
        matches: |s| s.has(&["Record ID", "Deal Name", "Deal Stage"]),
        kind: PresetKind::PresetRows(|file| Arc::new(Deals::new(file))),
        question: Some(PORTAL_ZONE),
        notes: &[
            text_key!("preset-deal-several-contacts-event-each-amount"),
            text_key!("preset-deals-without-contact-left-out"),
        ],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_contact_table",
        source: "HubSpot",
        matches: |s| s.has(&["id", "property_email", "property_createdate", "_fivetran_synced"]),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::People,
            roles: &[
                ("id", Role::DeviceId),
                ("property_hs_merged_object_ids", Role::OtherIds),
                ("property_email", Role::Email),
                ("property_phone", Role::Phone),
                ("property_firstname", Role::FirstName),
                ("property_lastname", Role::LastName),
                ("property_country", Role::Country),
                ("property_associatedcompanyid", Role::AccountId),
                ("property_createdate", Role::Milestone),
                ("property_first_conversion_date", Role::Milestone),
                ("property_email_1", Role::Ignore),
                ("property_created_at", Role::Ignore),
                ("_fivetran_synced", Role::Ignore),
                ("_fivetran_deleted", Role::Ignore),
            ],
            events: &[("property_createdate", "Lead created"), ("property_first_conversion_date", "Form submitted")],
            prefixes: &[
                ("id", PREFIX),
                ("property_hs_merged_object_ids", PREFIX),
                ("property_associatedcompanyid", PREFIX),
            ],
            left_out: &[SkippedRows {
                column: "_fivetran_deleted",
                values: &["true"],
                why: RejectCode::DeletedContact,
            }],
            others: Role::Attribute,
            ..COLUMN_DEFAULTS
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_email_events",
        source: "HubSpot",
        matches: |s| s.has(&["id", "recipient", "type", "created", "email_campaign_id", "_fivetran_synced"]),
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[
                ("recipient", Role::Email),
                ("created", Role::Time),
                ("type", Role::Event),
                ("email_campaign_id", Role::Campaign),
            ],
            left_out: &[SkippedRows {
                column: "filtered_event",
                values: &["true"],
                why: RejectCode::FilteredByHubSpot,
            }],
            channel: "email",
            ..COLUMN_DEFAULTS
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_list_members",
        source: "HubSpot",
        matches: |s| s.has(&["contact_id", "contact_list_id", "added_at", "_fivetran_synced"]),
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[("contact_id", Role::DeviceId), ("added_at", Role::Time)],
            prefixes: &[("contact_id", PREFIX)],
            left_out: &[SkippedRows {
                column: "_fivetran_deleted",
                values: &["true"],
                why: RejectCode::RevokedMembership,
            }],
            event_name: "Added to list",
            ..COLUMN_DEFAULTS
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_forms",
        source: "HubSpot",
        matches: |s| s.has(&["timestamp", "form_id", "contact_id", "page_url", "_fivetran_synced"]),
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[
                ("contact_id", Role::DeviceId),
                ("timestamp", Role::Time),
                ("page_url", Role::Page),
                ("title", Role::Campaign),
            ],
            prefixes: &[("contact_id", PREFIX)],
            event_name: "Form submitted",
            ..COLUMN_DEFAULTS
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_email_event_parts",
        source: "HubSpot",
        matches: |s| {
            s.has(&["id", "_fivetran_synced"])
                && s.column("recipient").is_none()
                && [
                    &["browser", "user_agent"][..],
                    &["attempt", "response"],
                    &["smtp_id"],
                    &["drop_reason"],
                    &["category", "status", "response"],
                    &["bcc", "reply_to"],
                    &["portal_subscription_status"],
                    &["requested_by"],
                    &["ip_address", "user_agent"],
                ]
                .iter()
                .any(|columns| s.has(columns))
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-says-nothing-about-who-received-e") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "hubspot_deal_table",
        source: "HubSpot",
        matches: |s| {
            s.has(&["deal_id", "property_dealname"]) || s.has(&["id", "property_subject", "property_hs_pipeline_stage"])
        },
        kind: PresetKind::Nothing { advice: text_key!("preset-does-not-say-whose-contacts-table") },
        ..PRESET_DEFAULTS
    },
];

/// `Date entered "Appointment scheduled (Sales Pipeline)"` is when a deal or contact came to that stage.
fn entered(column: &str) -> Option<RoleAndEvent> {
    stage_of(column).map(|stage| (Role::Milestone, Some(stage)))
}

/// The event of such a column.
fn stage_of(column: &str) -> Option<String> {
    let rest = column.trim().strip_prefix("Date entered")?.trim().trim_matches(['"', '“', '”', '\'', ' ']);
    let stage = rest.split(" (").next().unwrap_or(rest).trim_matches(['"', '\'', ' ']);
    (!stage.is_empty()).then(|| closed(stage).unwrap_or(stage).to_owned())
}

/// What the last stages mean.
fn closed(stage: &str) -> Option<&'static str> {
    match key(stage).as_str() {
        "closedwon" | "won" => Some("Deal won"),
        "closedlost" | "lost" => Some("Deal lost"),
        _ => None,
    }
}

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Deals {
    id: Option<usize>,
    contacts: Option<usize>,
    company: Option<usize>,
    /// Names and addresses of the contacts: "Ana Ruiz (ana@example.org);…".
    names: Option<usize>,
    created: Option<usize>,
    closed: Option<usize>,
    stage: Option<usize>,
    amount: Option<usize>,
    currency: Option<usize>,
    entered: Vec<(usize, String)>,
}

impl Deals {
    fn new(file: &ShapedFile<'_>) -> Self {
        let entered = file.names.iter().enumerate().filter_map(|(i, name)| Some((i, stage_of(name)?)));
        Self {
            id: file.field(&["Record ID"]),
            contacts: file.field(&["Associated Contact IDs", "Associated Contact Ids"]),
            company: file.field(&[
                "Associated Company IDs (Primary)",
                "Primary Associated Company ID",
                "Associated Company IDs",
                "Associated Company ID",
            ]),
            names: file.field(&["Associated Contact", "Associated Contacts", "Associated Contact Emails"]),
            created: file.field(&["Create Date"]),
            closed: file.field(&["Close Date"]),
            stage: file.field(&["Deal Stage"]),
            amount: file.field(&["Amount", "Amount in company currency"]),
            currency: file.field(&["Amount"]).and(file.field(&["Currency", "Deal currency", "deal_currency_code"])),
            entered: entered.collect(),
        }
    }

    /// What happened to the deal: when, what, and whether the money belongs to it.
    fn steps<'a>(&'a self, record: &Record<'a>) -> Vec<(&'a str, &'a str, bool)> {
        let mut steps = vec![(record.get(self.created), "Deal created", false)];
        for (field, stage) in &self.entered {
            steps.push((record.get(Some(*field)), stage.as_str(), stage == "Deal won"));
        }
        // the close date of an open deal is but a hope
        if let Some(end) = closed(record.get(self.stage))
            && !steps.iter().any(|(time, what, _)| *what == end && !time.is_empty())
        {
            steps.push((record.get(self.closed), end, end == "Deal won"));
        }
        steps.retain(|(time, _, _)| !time.is_empty());
        steps
    }
}

impl Shape for Deals {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let mut ids = record.get(self.contacts).split(';').map(str::trim).filter(|id| !id.is_empty());
        let mut names = record.get(self.names).split(';').map(str::trim).filter(|name| !name.is_empty());
        rows.is(&[record.get(self.id)]);
        let steps = self.steps(record);
        let mut first = true;
        loop {
            let (id, name) = (ids.next(), names.next());
            if id.is_none() && name.is_none() {
                break;
            }
            let email = name.map_or("", address);
            for &(time, what, money) in &steps {
                rows.event()
                    .set(Col::DeviceId, id.map_or_else(String::new, |id| format!("{PREFIX}{id}")))
                    .set(Col::Email, email)
                    .set(Col::Time, time)
                    .set(Col::Event, what)
                    .set(Col::Value, if money && first { record.get(self.amount) } else { "" })
                    .set(Col::Currency, if money && first { record.get(self.currency) } else { "" })
                    .entity_of(PREFIX, Entity::Account, record.get(self.company).split(';').next().unwrap_or_default())
                    // two deals are two, whatever else they share
                    .key(&[record.get(self.id), id.unwrap_or(""), email, what].map(str::as_bytes));
            }
            first = false;
        }
        if first { Err(RejectCode::DealWithoutContact) } else { Ok(()) }
    }
}

/// The address in "Ana Ruiz (ana@example.org)".
fn address(name: &str) -> &str {
    name.split(['(', ')', ' ', '<', '>']).find(|part| part.contains('@')).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_in_column_names() {
        assert_eq!(
            stage_of("Date entered \"Appointment scheduled (Sales Pipeline)\"").as_deref(),
            Some("Appointment scheduled")
        );
        assert_eq!(stage_of("Date entered \"Closed won (Sales Pipeline)\"").as_deref(), Some("Deal won"));
        assert_eq!(stage_of("Date exited \"Closed won\""), None);
        assert_eq!(closed("closedwon"), Some("Deal won"));
        assert_eq!(closed("Closed Lost"), Some("Deal lost"));
        assert_eq!(closed("Contract sent"), None);
        assert_eq!(address("Ana Ruiz (ana@example.org)"), "ana@example.org");
    }
}
