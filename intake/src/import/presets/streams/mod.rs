//! Event tools: web and product analytics, customer data platforms, web-server logs. Their exports are streams of events
//! with ids that come and go, so each record is read by a [`Shape`] that knows the tool.

pub(crate) mod adobe;
pub(crate) mod flat;
pub(crate) mod ga4;
pub(crate) mod json;
pub(crate) mod log;
pub(crate) mod matomo;
pub(crate) mod money;
pub(crate) mod product_tools;
pub(crate) mod properties;
pub(crate) mod segment;
pub(crate) mod snowplow;
pub(crate) mod tool_values;
pub(crate) mod visit_origin;

use std::sync::Arc;

use crate::import::open::beside;
use crate::import::presets::preset::{FileSample, LONGEST_LINE, PRESET_DEFAULTS, Preset, PresetKind, Question};
use crate::import::presets::rows::PresetRows;
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::import::presets::streams::flat::{Flat, Header};
use crate::import::presets::streams::json::Json;
use crate::import::read::format::Layout;
use crate::model::RejectCode;
use crate::texts::{TextKey, text_key};

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "ga4_bigquery",
        source: "Website",
        matches: |s| s.any_object(|o| has(o, &["event_name", "user_pseudo_id", "event_timestamp"])),
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(ga4::nested))),
        notes: GA4_NOTES,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "ga4_flat",
        source: "Website",
        matches: |s| {
            let of_tool = |name: &str| name.starts_with("param_") || name.starts_with("collected_traffic_source_");
            let has_parameters = s.columns.iter().any(|c| of_tool(&c.name));
            let is_named = s.has(&["event_name"]) || s.has(&["name", "timestamp"]);
            // tables that people make of the export themselves keep the tool's own names; what they add of people is no column
            // of the tool, and is read by its name
            let of_people = |name: &str| ["consent", "privacy", "mail", "phone"].iter().any(|part| name.contains(part));
            let is_own = s.has(&["event_name", "event_timestamp", "transaction_id"])
                && !s.columns.iter().any(|c| of_people(&c.name.to_lowercase()));
            s.has(&["user_pseudo_id"]) && (is_own || is_named && has_parameters)
        },
        kind: PresetKind::PresetRows(|file| Table::shape(file, ga4::flat)),
        notes: GA4_NOTES,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "segment_calls",
        source: "Website",
        matches: |s| s.any_object(is_segment_call),
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(segment::call))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "segment_table",
        source: "Website",
        matches: |s| {
            let context = s.columns.iter().any(|c| c.name.to_lowercase().starts_with("context_"));
            let sent = s.has(&["received_at"]) || s.has(&["original_timestamp"]);
            s.has(&["anonymous_id"]) && sent && context
        },
        kind: PresetKind::PresetRows(|file| Table::shape(file, segment::table)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mixpanel_events",
        source: "Website",
        matches: |s| s.any_object(|o| o.has("event") && has(o.get("properties"), &["time", "distinct_id"])),
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(product_tools::mixpanel))),
        question: Some(Question::TimeZone {
            text: text_key!("preset-mixpanel-projects-made-before-2023-write"),
            must: true,
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "mixpanel_profiles",
        source: "Website",
        matches: |s| {
            let is_profile = |o: &Json<'_>| has(o, &["$distinct_id", "$properties"]);
            s.any_object(|o| is_profile(o) || o.get("results").items().first().is_some_and(is_profile))
        },
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(product_tools::mixpanel_profiles))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "amplitude_events",
        source: "Website",
        matches: |s| {
            s.any_object(|o| has(o, &["event_type", "event_time"]) && (o.has("amplitude_id") || o.has("$insert_id")))
        },
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(product_tools::amplitude))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "posthog_events",
        source: "Website",
        matches: |s| s.any_object(|o| has(o, &["event", "distinct_id", "properties", "timestamp"])),
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(product_tools::posthog))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "snowplow_events",
        source: "Website",
        matches: |s| snowplow::is_line(s.first_line_whole()),
        kind: PresetKind::PresetRows(|_| Arc::new(Lines(snowplow::line))),
        layout: |text, _| snowplow::is_line(first_line(text)).then_some((LINES, 0)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "snowplow_table",
        source: "Website",
        matches: |s| s.has(&["event_id", "event", "collector_tstamp", "domain_userid", "network_userid", "page_url"]),
        kind: PresetKind::PresetRows(|file| Table::shape(file, snowplow::row)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "matomo_visits",
        source: "Website",
        matches: |s| s.any_object(|o| has(o, &["idVisit", "actionDetails"])),
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(matomo::visit))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "matomo_table",
        source: "Website",
        matches: |s| s.has(&["idVisit", "actionDetails_0_type"]),
        kind: PresetKind::PresetRows(|file| Table::shape(file, matomo::row)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "adobe_feed",
        source: "Website",
        matches: |s| adobe::columns(s.text, s.input).is_some(),
        kind: PresetKind::PresetRows(|file| Arc::new(Feed::new(file))),
        layout: |text, input| adobe::columns(text, input).map(|_| (adobe::CUT, 0)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "access_log",
        source: "Website",
        matches: |s| is_log(s.text),
        kind: PresetKind::PresetRows(|file| Arc::new(Log { keep_files: file.keep_files, of: Server::Lines })),
        notes: LOG_NOTES,
        layout: |text, _| is_log(text).then_some((LINES, 0)),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "access_log_json",
        source: "Website",
        matches: |s| s.any_object(log::is_json),
        kind: PresetKind::PresetRows(|file| Arc::new(Log { keep_files: file.keep_files, of: Server::Json })),
        notes: LOG_NOTES,
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "access_log_w3c",
        source: "Website",
        matches: |s| {
            s.any_object(|o| {
                let one = |names: [&str; 2]| names.iter().any(|name| o.has(name));
                one(["date", "date-local"]) && one(["time", "time-local"]) && one(["cs-uri-stem", "cs-uri"])
            })
        },
        kind: PresetKind::PresetRows(|file| Arc::new(Log { keep_files: file.keep_files, of: Server::W3c })),
        notes: LOG_NOTES,
        ..PRESET_DEFAULTS
    },
];

/// What a person should know of purchases that are sent again.
const GA4_NOTES: &[TextKey] = &[text_key!("preset-users-purchases-with-same-transaction-id")];

/// What a person should know of a server's log before believing in its visitors.
const LOG_NOTES: &[TextKey] = &[
    text_key!("preset-who-has-not-logged-told-apart"),
    text_key!("preset-files-pages-images-styles-scripts-redirects"),
];

/// Text whose lines are cut by the shape itself.
const LINES: Layout = Layout::Delimited { delimiter: b'\t', quote: None, backslash: false, header: false };

/// Objects at the beginning of a file that are looked at to recognise it.
const LOOKED_AT: usize = 5;

impl FileSample<'_> {
    /// Whether one of the first JSON objects passes a test.
    pub(crate) fn any_object(&self, test: impl Fn(&Json<'_>) -> bool) -> bool {
        let lines = self.lines().take(LOOKED_AT).filter(|line| line.len() <= LONGEST_LINE);
        lines.filter_map(Json::object).any(|o| test(&o))
    }

    /// The first line with the tabs at its ends.
    fn first_line_whole(&self) -> &[u8] {
        first_line(self.text)
    }
}

fn first_line(text: &[u8]) -> &[u8] {
    let line = text.split(|&b| b == b'\n').find(|l| !l.trim_ascii().is_empty()).unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn has(object: &Json<'_>, keys: &[&str]) -> bool {
    keys.iter().all(|key| object.has(key))
}

fn is_segment_call(o: &Json<'_>) -> bool {
    let kind = o.get("type").text();
    let known = ["track", "page", "screen", "identify", "group", "alias"].iter().any(|k| kind.eq_ignore_ascii_case(k));
    known && (o.has("messageId") || o.has("anonymousId") || o.has("userId"))
}

/// Whether most of the first lines are an access log's: some may be garbage that somebody sent to the server.
fn is_log(text: &[u8]) -> bool {
    let lines = text.split(|&b| b == b'\n').map(|l| l.trim_ascii()).filter(|l| !l.is_empty()).take(LOOKED_AT);
    let (mut logged, mut seen) = (0, 0);
    for line in lines {
        seen += 1;
        logged += usize::from(std::str::from_utf8(line).is_ok_and(log::is_line));
    }
    logged * 2 > seen
}

/// One JSON object per line.
pub(crate) type ReadJson = fn(&Json<'_>, &mut PresetRows) -> Result<(), RejectCode>;

#[derive(Debug)]
pub(crate) struct JsonLines(pub(crate) ReadJson);

impl Shape for JsonLines {
    fn cuts(&self) -> bool {
        false
    }

    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        (self.0)(&Json::object(record.raw).ok_or(RejectCode::NotJson)?, rows)
    }
}

/// Lines that are cut by the reader itself.
#[derive(Debug)]
struct Lines(fn(&[u8], &mut PresetRows) -> Result<(), RejectCode>);

impl Shape for Lines {
    fn cuts(&self) -> bool {
        false
    }

    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        (self.0)(record.raw, rows)
    }
}

/// A table whose columns the reader looks up by name.
#[derive(Debug)]
struct Table {
    header: Header,
    read: fn(&Flat<'_>, &mut PresetRows) -> Result<(), RejectCode>,
}

impl Table {
    fn shape(file: &ShapedFile<'_>, read: fn(&Flat<'_>, &mut PresetRows) -> Result<(), RejectCode>) -> Arc<dyn Shape> {
        Arc::new(Self { header: Header::new(file.names.to_vec()), read })
    }
}

impl Shape for Table {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        (self.read)(&Flat { header: &self.header, fields: record.fields, record: record.raw }, rows)
    }
}

/// A data feed, whose column names and names of events are in files beside it.
#[derive(Debug)]
struct Feed {
    header: Header,
    events: adobe::EventNames,
}

impl Feed {
    fn new(file: &ShapedFile<'_>) -> Self {
        let names = adobe::columns(file.sample, file.input).unwrap_or_default();
        let events = beside(file.input, "event.tsv").map(|text| adobe::event_names(&text)).unwrap_or_default();
        Self { header: Header::new(names), events }
    }
}

impl Shape for Feed {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        adobe::hit(&Flat { header: &self.header, fields: record.fields, record: record.raw }, &self.events, rows)
    }
}

/// A web server's log.
#[derive(Debug)]
struct Log {
    keep_files: bool,
    of: Server,
}

/// How a web server writes its log.
#[derive(Debug, Clone, Copy)]
enum Server {
    /// As lines of Apache's or nginx's formats.
    Lines,
    /// As JSON, by the names of nginx, Caddy or Traefik.
    Json,
    /// Columns by the names of the W3C.
    W3c,
}

impl Shape for Log {
    fn cuts(&self) -> bool {
        false
    }

    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let object = || Json::object(record.raw).ok_or(RejectCode::NotJson);
        match self.of {
            Server::Lines => log::line(record.raw, self.keep_files, rows),
            Server::Json => log::json(&object()?, self.keep_files, rows),
            Server::W3c => log::w3c(&object()?, self.keep_files, rows),
        }
    }
}
