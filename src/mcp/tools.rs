//! The tools: one for each insight, one that lists the customers behind a part of an answer, one that lists actions and one that
//! proposes some.

use std::sync::Arc;

use rmcp::model::{self, JsonObject, ToolAnnotations};
use serde_json::{Value, json};

use crate::ask::AskLanguage;
use crate::insights::{self, AnswerError, AnyInsight, SettingField, Values};
use crate::model::ActionKind;
use crate::texts::text;

use super::access::Access;

/// The name of the tool that lists customers.
const CUSTOMERS_BEHIND: &str = "customers_behind";

/// The name of the tool that reads a question in plain words.
const ASK: &str = "ask";

/// The name of the tool that lists actions.
const PROPOSALS: &str = "proposals";

/// The name of the tool that adds proposals.
const PROPOSE: &str = "propose_actions";

/// The channels by which an action can be proposed.
pub(super) const CHANNELS: [&str; 5] = ["E-mail", "SMS", "Phone", "Support", "Website"];

/// The states in which actions are, as arguments and rows write them.
pub(super) const STATES: [&str; 4] = ["proposed", "approved", "rejected", "exported"];

/// Days after which a proposal is stale unless it is said otherwise.
pub(super) const USUAL_DAYS: u32 = 14;

/// Rows of a table that an answer holds unless it is asked for more.
pub(super) const USUAL_ROWS: usize = 100;

/// Something that can be called.
#[derive(Clone, Copy)]
pub(super) enum Tool {
    /// Answers the question of an insight.
    Insight(&'static dyn AnyInsight),
    /// Answers a question in plain words.
    Ask,
    /// Lists the customers behind a part of the answer of an insight.
    CustomersBehind,
    /// Lists actions with what a person decided on each.
    Proposals,
    /// Adds proposals for the customers behind a part of the answer of an insight.
    Propose,
}

/// Every tool there is; those that list single people or change the project only where that is wanted.
pub(super) fn all(access: Access) -> Vec<Tool> {
    let insights = insights::all().iter().map(|insight| Tool::Insight(*insight));
    let of_people = [Tool::CustomersBehind, Tool::Proposals].into_iter().filter(|_| access.people);
    insights.chain([Tool::Ask]).chain(of_people).chain(access.propose.then_some(Tool::Propose)).collect()
}

/// The tool of this name.
pub(super) fn find(name: &str, access: Access) -> Option<Tool> {
    all(access).into_iter().find(|tool| tool.name() == name)
}

impl Tool {
    fn name(self) -> String {
        match self {
            Self::Insight(insight) => insight.id().replace('-', "_"),
            Self::Ask => ASK.to_owned(),
            Self::CustomersBehind => CUSTOMERS_BEHIND.to_owned(),
            Self::Proposals => PROPOSALS.to_owned(),
            Self::Propose => PROPOSE.to_owned(),
        }
    }

    /// Its description for a client.
    pub(super) fn describe(&self) -> Result<model::Tool, AnswerError> {
        let (title, about, schema) = match self {
            Self::Insight(insight) => (insight.title(), insight.question().to_owned(), insight_schema(*insight)?),
            Self::Ask => (text!("mcp-ask-title"), text!("mcp-ask").to_owned(), ask_schema()),
            Self::CustomersBehind => {
                (text!("mcp-customers-behind-title"), text!("mcp-customers-behind").to_owned(), behind_schema())
            }
            Self::Proposals => (text!("mcp-proposals-title"), text!("mcp-proposals").to_owned(), proposals_schema()),
            Self::Propose => (text!("mcp-propose-title"), text!("mcp-propose").to_owned(), propose_schema()),
        };
        let hints = ToolAnnotations::with_title(title).open_world(false);
        let hints = match self {
            Self::Propose => hints.read_only(false).destructive(false).idempotent(true),
            _ => hints.read_only(true),
        };
        Ok(model::Tool::new(self.name(), about, Arc::new(schema)).with_title(title).with_annotations(hints))
    }
}

fn insight_schema(insight: &dyn AnyInsight) -> Result<JsonObject, AnswerError> {
    let mut properties = JsonObject::new();
    for field in insight.settings(&[])?.iter().filter(|field| !field.alias) {
        properties.insert(field.key.to_owned(), setting_schema(field));
    }
    properties.insert("filter".to_owned(), filter_schema());
    properties.insert("rows".to_owned(), rows_schema());
    Ok(object_schema(properties, &[]))
}

fn ask_schema() -> JsonObject {
    let codes = AskLanguage::ALL.map(AskLanguage::code);
    let properties = [
        ("question", json!({ "type": "string", "description": text!("mcp-ask-question") })),
        ("after", json!({ "type": "array", "items": { "type": "string" }, "description": text!("mcp-ask-after") })),
        ("language", json!({ "type": "string", "enum": codes, "description": text!("mcp-ask-language") })),
        ("rows", rows_schema()),
    ];
    let properties = properties.map(|(key, schema)| (key.to_owned(), schema)).into_iter().collect::<JsonObject>();
    object_schema(properties, &["question"])
}

fn behind_schema() -> JsonObject {
    let mut properties = part_properties();
    properties.insert("rows".to_owned(), rows_schema());
    object_schema(properties, &["insight", "select"])
}

/// What names a part of the answer of an insight.
fn part_properties() -> JsonObject {
    let ids: Vec<&str> = insights::all().iter().map(|insight| insight.id()).collect();
    let free = |about: &str| json!({ "type": "object", "description": about });
    let properties = [
        ("insight", json!({ "type": "string", "enum": ids, "description": text!("mcp-insight") })),
        ("settings", free(text!("mcp-settings"))),
        ("filter", filter_schema()),
        ("select", free(text!("mcp-row"))),
    ];
    properties.map(|(key, schema)| (key.to_owned(), schema)).into_iter().collect()
}

fn proposals_schema() -> JsonObject {
    let state = json!({ "type": "string", "enum": STATES, "description": text!("mcp-proposals-state") });
    let properties = [("state", state), ("rows", rows_schema())];
    object_schema(properties.map(|(key, schema)| (key.to_owned(), schema)).into_iter().collect::<JsonObject>(), &[])
}

fn propose_schema() -> JsonObject {
    let mut properties = part_properties();
    let kinds = ActionKind::ALL.map(ActionKind::code);
    let days = json!({ "type": "integer", "minimum": 1, "maximum": 365, "default": USUAL_DAYS });
    let own = [
        ("action", json!({ "type": "string", "enum": kinds, "description": text!("mcp-propose-action") })),
        ("channel", json!({ "type": "string", "enum": CHANNELS, "description": text!("mcp-propose-channel") })),
        ("content", json!({ "type": "string", "description": text!("mcp-propose-content") })),
        ("reason", json!({ "type": "string", "description": text!("mcp-propose-reason") })),
        ("lasts_days", days),
    ];
    properties.extend(own.map(|(key, schema)| (key.to_owned(), schema)));
    object_schema(properties, &["insight", "select", "action", "channel", "content", "reason"])
}

fn object_schema(properties: impl Into<Value>, required: &[&str]) -> JsonObject {
    let schema = json!({ "type": "object", "properties": properties.into(), "required": required, "additionalProperties": false });
    schema.as_object().cloned().unwrap_or_default()
}

fn setting_schema(field: &SettingField) -> Value {
    let whole = |range: &std::ops::RangeInclusive<usize>| json!({ "type": "integer", "minimum": range.start(), "maximum": range.end() });
    let mut schema = match &field.values {
        Values::Choice(words) => json!({ "type": "string", "enum": words }),
        Values::Flag => json!({ "type": "boolean" }),
        Values::Whole(range) => whole(range),
        Values::WholeOr(word, range) => json!({ "anyOf": [whole(range), { "type": "string", "const": word }] }),
        Values::Share(most) => json!({ "type": "number", "minimum": 0, "maximum": most }),
        Values::Duration | Values::Name(_) | Values::Written(_) => json!({ "type": "string" }),
    };
    schema["description"] = match &field.values {
        Values::Duration | Values::Name(_) | Values::Written(_) => {
            text!("mcp-setting", about = field.about, values = field.values.to_string()).into()
        }
        _ => field.about.into(),
    };
    schema["default"] = (&field.value).into();
    schema
}

fn filter_schema() -> Value {
    let string = |about: &str| json!({ "type": "string", "description": about });
    let names = |about: &str| json!({ "type": "array", "items": { "type": "string" }, "description": about });
    json!({
        "type": "object",
        "description": text!("mcp-filter"),
        "properties": {
            "from": string(text!("mcp-filter-from")),
            "to": string(text!("mcp-filter-to")),
            "channel": names(text!("mcp-filter-channel")),
            "segment": string(text!("mcp-filter-segment")),
            "source": names(text!("mcp-filter-source")),
            "device": names(text!("mcp-filter-device")),
            "country": names(text!("mcp-filter-country")),
            "product": names(text!("mcp-filter-product")),
            "campaign": names(text!("mcp-filter-campaign")),
            "kind": names(text!("mcp-filter-kind")),
            "who": string(text!("mcp-filter-who")),
            "bots": { "type": "string", "enum": ["out", "in", "only"], "description": text!("mcp-filter-bots") },
            "sent": { "type": "string", "enum": ["out", "in"], "description": text!("mcp-filter-sent") },
        },
        "patternProperties": {
            "^property\\.": names(text!("mcp-filter-property")),
        },
        "additionalProperties": false,
    })
}

fn rows_schema() -> Value {
    json!({ "type": "integer", "minimum": 0, "default": USUAL_ROWS, "description": text!("mcp-rows") })
}
