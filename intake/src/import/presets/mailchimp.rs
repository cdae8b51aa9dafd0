//! Mailchimp: audiences, and what members did.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::column_names::key;
use crate::import::presets::preset::{COLUMN_DEFAULTS, ColumnRoles, FileSample, PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "mailchimp_audience",
        source: "Mailchimp",
        matches: |s| s.has(&["Email Address", "MEMBER_RATING", "OPTIN_TIME", "LEID", "EUID"]),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::People,
            roles: &[
                ("Email Address", Role::Email),
                ("First Name", Role::FirstName),
                ("Last Name", Role::LastName),
                ("Phone Number", Role::Phone),
                ("OPTIN_TIME", Role::Milestone),
                ("CONFIRM_TIME", Role::Milestone),
                ("UNSUB_TIME", Role::Milestone),
                ("CC", Role::Country),
                ("OPTIN_IP", Role::Ignore),
                ("CONFIRM_IP", Role::Ignore),
                ("LATITUDE", Role::Ignore),
                ("LONGITUDE", Role::Ignore),
                ("GMTOFF", Role::Ignore),
                ("DSTOFF", Role::Ignore),
                ("LAST_CHANGED", Role::Ignore),
                ("LEID", Role::Ignore),
                ("EUID", Role::Ignore),
            ],
            events: &[
                ("OPTIN_TIME", "Newsletter signup"),
                ("CONFIRM_TIME", "Newsletter confirmed"),
                ("UNSUB_TIME", "Unsubscribed"),
            ],
            others: Role::Attribute,
            channel: "email",
            ..COLUMN_DEFAULTS
        }),
        utc: true,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mailchimp_clicks",
        source: "Mailchimp",
        // the account export has one file per campaign, with nothing else in it
        matches: |s| {
            let known = ["email", "emailaddress", "timestamp", "url", "ip", "leid", "euid"];
            let only = s.columns.iter().all(|c| known.contains(&key(&c.name).as_str()));
            only && s.has(&["Timestamp", "URL"]) && (s.has(&["Email"]) || s.has(&["Email Address"]))
        },
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[
                ("Email", Role::Email),
                ("Email Address", Role::Email),
                ("Timestamp", Role::Time),
                ("URL", Role::Page),
            ],
            event_name: "Email clicked",
            channel: "email",
            ..COLUMN_DEFAULTS
        }),
        utc: true,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mailchimp_opens",
        source: "Mailchimp",
        // an address and a time alone say nothing: where the file lies in the account export does
        matches: |s| s.has(&["Email", "Timestamp"]) && s.column("URL").is_none() && is_in_folder(s, "opens"),
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[("Email", Role::Email), ("Timestamp", Role::Time)],
            event_name: "Email opened",
            channel: "email",
            ..COLUMN_DEFAULTS
        }),
        utc: true,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mailchimp_users",
        source: "Mailchimp",
        matches: |s| s.has(&["Email", "Role"]) && !s.input.inside.is_empty() && s.input.name().ends_with("users.csv"),
        kind: PresetKind::Nothing { advice: text_key!("preset-lists-who-works-with-account-not") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mailchimp_activity",
        source: "Mailchimp",
        matches: |s| {
            members(s.first_line()).is_some_and(|m| m.iter().all(|(who, what)| who.contains('@') && is_activity(what)))
        },
        kind: PresetKind::PresetRows(|_: &ShapedFile<'_>| Arc::new(Activity)),
        utc: true,
        ..PRESET_DEFAULTS
    },
];

/// Whether the file lies in this folder of an account export, packed or not.
fn is_in_folder(s: &FileSample<'_>, folder: &str) -> bool {
    let place = s.input.inside.last().map_or(s.input.path.as_path(), Path::new);
    place.parent().and_then(Path::file_name).is_some_and(|name| name == folder)
}

/// A line of the activity export: `{"ana@example.org": [{"action": "open", "timestamp": …}, …]}`.
#[derive(Debug)]
struct Activity;

impl Shape for Activity {
    fn cuts(&self) -> bool {
        false
    }

    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let members = members(record.raw).ok_or(RejectCode::NotJson)?;
        for (who, what) in &members {
            let Value::Array(actions) = what else { return Err(RejectCode::NoActionList) };
            if actions.is_empty() {
                rows.person().set(Col::Email, who);
            }
            for action in actions {
                let text = |key: &str| action.get(key).and_then(Value::as_str).unwrap_or_default();
                rows.event()
                    .set(Col::Email, who)
                    .set(Col::Time, text("timestamp"))
                    .set(Col::Event, event(text("action")))
                    .set(Col::Channel, "email")
                    .set(Col::Page, text("url"));
            }
        }
        Ok(())
    }
}

fn members(line: &[u8]) -> Option<Vec<(String, Value)>> {
    match serde_json::from_slice(line.trim_ascii()) {
        Ok(Value::Object(members)) if !members.is_empty() => Some(members.into_iter().collect()),
        _ => None,
    }
}

fn is_activity(what: &Value) -> bool {
    what.as_array().is_some_and(|list| list.iter().all(|a| a.get("action").is_some() && a.get("timestamp").is_some()))
}

/// "open" by itself says little among the events of other tools.
fn event(action: &str) -> String {
    match action {
        "open" => "Email opened".to_owned(),
        "click" => "Email clicked".to_owned(),
        "bounce" => "Email bounced".to_owned(),
        "unsub" | "unsubscribe" => "Unsubscribed".to_owned(),
        "sent" | "send" => "Email sent".to_owned(),
        other => format!("Email {other}"),
    }
}
