//! Google Analytics 4: what its interface exports. Reports are aggregates; only explorations with a user id are events.

use std::sync::Arc;

use crate::import::map::mapping::{Role, TableKind};
use crate::import::presets::preset::{
    COLUMN_DEFAULTS, ColumnRoles, FileSample, PRESET_DEFAULTS, Preset, PresetKind, Question, SkippedRows,
};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::RejectCode;
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "ga4_exploration",
        source: "Google Analytics",
        matches: |s| is_report(s) && s.has(&["Event name"]) && hour(s).is_some() && USERS.iter().any(|u| s.has(&[u])),
        kind: PresetKind::PresetRows(|file| Arc::new(Exploration::new(file))),
        question: Some(Question::TimeZone {
            text: text_key!("preset-google-analytics-writes-hours-propertys-time"),
            must: false,
        }),
        notes: &[
            text_key!("preset-each-row-one-event-one-user"),
            text_key!("preset-bigquery-export-has-every-event-with"),
        ],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "ga4_ads",
        source: "Google Analytics",
        matches: |s| is_report(s) && s.has(&["Date"]) && COSTS.iter().any(|c| s.has(&[c])),
        kind: PresetKind::Columns(ColumnRoles {
            kind: TableKind::Spend,
            roles: &[
                ("Date", Role::Time),
                ("Campaign", Role::Campaign),
                ("Session campaign", Role::Campaign),
                ("Session source / medium", Role::Channel),
                ("Session Google Ads campaign", Role::Campaign),
                ("Ads cost", Role::Value),
                ("Google Ads cost", Role::Value),
                ("Ads clicks", Role::Clicks),
                ("Google Ads clicks", Role::Clicks),
                ("Ads impressions", Role::Impressions),
                ("Google Ads impressions", Role::Impressions),
            ],
            // the row above the others adds them up
            left_out: &[SkippedRows { column: "Date", values: &[""], why: RejectCode::TotalsLine }],
            channel: "Google Ads",
            ..COLUMN_DEFAULTS
        }),
        short_rows: Some(RejectCode::OtherReportLine),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "ga4_report",
        source: "Google Analytics",
        matches: is_report,
        kind: PresetKind::Nothing { advice: text_key!("preset-counts-views-users-but-names-nobody") },
        ..PRESET_DEFAULTS
    },
];

/// Columns that tell users apart.
const USERS: [&str; 3] = ["Effective user ID", "User ID", "Client ID"];

/// Columns that hold what ads cost.
const COSTS: [&str; 2] = ["Ads cost", "Google Ads cost"];

/// Reports begin with a block of comments: a rule, the report's name, the property, the period.
fn is_report(s: &FileSample<'_>) -> bool {
    let head = String::from_utf8_lossy(&s.text[..s.text.len().min(4_000)]);
    let lines = || head.lines().map(str::trim);
    s.first_line().starts_with(b"# ---") && lines().any(|l| is_start(l) || is_period(l))
}

/// "# Start date: 20260101", in any language.
fn is_start(line: &str) -> bool {
    let day_line = line.strip_prefix('#').and_then(|line| line.rsplit_once(": "));
    day_line.is_some_and(|(_, day)| day.len() == 8 && day.bytes().all(|b| b.is_ascii_digit()))
}

fn is_period(line: &str) -> bool {
    let days = line.trim_start_matches(['#', ' ']).split_once('-');
    days.is_some_and(|(a, b)| [a, b].iter().all(|d| d.len() == 8 && d.bytes().all(|c| c.is_ascii_digit())))
}

/// The column with day and hour in one: "Date + hour (YYYYMMDDHH)".
fn hour<'a>(s: &'a FileSample<'_>) -> Option<&'a str> {
    s.columns.iter().map(|c| c.name.as_str()).find(|name| name.starts_with("Date + hour"))
}

/// Positions of the columns; `None` where the file lacks one.
#[derive(Debug)]
struct Exploration {
    event: Option<usize>,
    hour: Option<usize>,
    user: Option<usize>,
    page: Option<usize>,
    campaign: Option<usize>,
    channel: Option<usize>,
    country: Option<usize>,
    device: Option<usize>,
    value: Option<usize>,
}

impl Exploration {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            event: file.field(&["Event name"]),
            hour: file.names.iter().position(|n| n.starts_with("Date + hour")),
            user: file.field(&USERS),
            page: file.field(&["Page location", "Page path and screen class", "Page path"]),
            campaign: file.field(&["Session campaign", "Campaign"]),
            channel: file.field(&["Session source / medium", "Session default channel group"]),
            country: file.field(&["Country"]),
            device: file.field(&["Device category"]),
            value: file.field(&["Event value", "Purchase revenue", "Total revenue"]),
        }
    }
}

impl Shape for Exploration {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let (event, hour) = (record.get(self.event), record.get(self.hour));
        if event.is_empty() && hour.is_empty() {
            return Err(RejectCode::TotalsLine);
        }
        // "2026010509" would be taken for seconds
        let Some((day, hour)) = hour.is_ascii().then(|| hour.split_at_checked(8)).flatten() else {
            return Err(RejectCode::UnreadableTime);
        };
        let (year, day) = day.split_at(4);
        let (month, day) = day.split_at(2);
        let user = record.get(self.user);
        rows.event().set(Col::Time, format!("{year}-{month}-{day}T{hour}:00:00")).set(Col::Event, event);
        if is_cookie(user) {
            rows.set(Col::DeviceId, user);
        } else {
            rows.user(user);
        }
        for (col, field) in [
            (Col::Page, self.page),
            (Col::Campaign, self.campaign),
            (Col::Channel, self.channel),
            (Col::Country, self.country),
            (Col::Device, self.device),
        ] {
            rows.set(col, record.get(field));
        }
        let value = record.get(self.value);
        if value.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            rows.set(Col::Value, value);
        }
        Ok(())
    }
}

/// Whether an id is a browser's, such as "1234567890.1767603600".
fn is_cookie(user: &str) -> bool {
    let is_number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    user.split_once('.').is_some_and(|(a, b)| is_number(a) && is_number(b))
}
