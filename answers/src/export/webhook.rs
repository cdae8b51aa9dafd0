//! Approved actions as messages that another program takes one by one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::act::ExportPlan;
use crate::analysis::CustomerStates;
use crate::events::{EventTable, Subset, hash_bytes};
use crate::model::{Action, ActionId, CustomerId, CustomerIx, DeliveryAttempt, Project, Purpose, WebhookBody};
use crate::present::action_reasons::action_reason;
use crate::present::table::Cell;
use crate::present::{contact, numbers, words};

/// A message may have so many bytes: other programs refuse longer ones.
const MOST_BYTES: usize = 20_000;

/// One action as a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookMessage {
    /// Its id: the same whenever the same action is sent.
    pub id: String,
    /// The action that it carries.
    pub action: ActionId,
    /// The customer whom the action is for.
    pub customer: CustomerId,
    /// The media type of the body.
    pub content_type: &'static str,
    /// The body of the request, as JSON.
    pub body: String,
}

/// The ids of messages: whoever gets the same action twice sees that it is the same, also where the project was renamed meanwhile.
#[derive(Debug, Clone, Default)]
pub struct MessageIds {
    project: String,
    /// Those that messages had at earlier attempts.
    earlier: BTreeMap<ActionId, String>,
}

impl MessageIds {
    /// Of the project with this lasting id, whose log this is.
    pub fn new(project: String, log: &[DeliveryAttempt]) -> Self {
        let earlier = log.iter().map(|attempt| (attempt.action, attempt.message.clone())).collect();
        Self { project, earlier }
    }

    /// The id of an action's message.
    fn of(&self, action: &Action) -> String {
        self.earlier.get(&action.id).cloned().unwrap_or_else(|| {
            let of = format!(
                "{}\n{}\n{}\n{}\n{}",
                self.project, action.id, action.customer, action.playbook, action.expires
            );
            format!("msg_{:016x}{:016x}", hash_bytes(1, of.as_bytes()), hash_bytes(2, of.as_bytes()))
        })
    }
}

/// The planned actions as messages, in the order of the plan. Those that would be too long for another program are not among
/// them; how many says the number beside.
pub fn webhook_messages(
    table: &EventTable,
    project: &Project,
    plan: &ExportPlan,
    ids: &MessageIds,
) -> (Vec<WebhookMessage>, usize) {
    let form = project.settings.webhook.body;
    let all = Subset::all(table);
    let states = CustomerStates::new(table, &all, &project.settings);
    let stage = |ix: CustomerIx| {
        let stage = states.of(ix).stage?;
        table.names.stages.get(usize::from(stage)).cloned()
    };
    let message = |action: &Action| {
        let ix = table.people.ix_of(action.customer)?;
        let id = ids.of(action);
        let at = numbers::iso(plan.at);
        let properties = properties(project, action, stage(ix).as_deref());
        let (user, traits) = person(table, ix, action);
        let body = match form {
            WebhookBody::Segment => segment(&id, &at, (user, traits), &properties),
            WebhookBody::CloudEvents => cloud_event(&id, &at, (user, traits), &properties),
        };
        let content_type = match form {
            WebhookBody::Segment => "application/json",
            WebhookBody::CloudEvents => "application/cloudevents+json",
        };
        Some(WebhookMessage { id, action: action.id, customer: action.customer, content_type, body: body.to_string() })
    };
    let messages: Vec<WebhookMessage> = plan.included.iter().filter_map(message).collect();
    let n = messages.len();
    let short: Vec<WebhookMessage> = messages.into_iter().filter(|of| of.body.len() < MOST_BYTES).collect();
    let too_long = n - short.len();
    (short, too_long)
}

fn properties(project: &Project, action: &Action, stage: Option<&str>) -> Value {
    let zone = numbers::zone(&project.settings.time_zone);
    let playbook = project.playbooks.iter().find(|of| of.id == action.playbook).map(|of| of.name.as_str());
    json!({
        "action": words::action_kind(action.kind),
        "action_id": action.id,
        "campaign": playbook,
        "channel": action.channel,
        "content": action.content,
        "reason": action_reason(&action.reason, &zone),
        "score": action.expected_orders,
        "journey_stage": stage,
        "send_at": action.send_at.map(numbers::iso),
        "expires_at": numbers::iso(action.expires),
    })
}

/// Who it is: their number with the business, else their address. The address or number that a message by this channel needs is
/// beside it, and no other.
fn person(table: &EventTable, ix: CustomerIx, action: &Action) -> (String, Value) {
    let [number, id, email, phone, ..] = contact::cells(table, ix, false);
    let text = |cell: &Cell| match cell {
        Cell::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    };
    let traits = match Purpose::of_channel(&action.channel) {
        Purpose::Email => json!({ "email": text(&email) }),
        Purpose::Sms => json!({ "phone": text(&phone) }),
        Purpose::Ads | Purpose::Analytics | Purpose::Profiling => json!({}),
    };
    let anonymous = || format!("desire-path-{}", number.as_count().unwrap_or_default());
    let user = text(&id).or_else(|| traits["email"].as_str().map(str::to_owned));
    (user.unwrap_or_else(anonymous), traits)
}

fn segment(id: &str, at: &str, (user, traits): (String, Value), properties: &Value) -> Value {
    json!({
        "type": "track",
        "event": "Desire Path Action Recommended",
        "userId": user,
        "messageId": id,
        "timestamp": at,
        "properties": properties,
        "context": { "library": { "name": "desire-path", "version": env!("CARGO_PKG_VERSION") }, "traits": traits },
    })
}

fn cloud_event(id: &str, at: &str, (user, traits): (String, Value), properties: &Value) -> Value {
    json!({
        "specversion": "1.0",
        "id": id,
        "source": "desire-path",
        "type": "desire-path.action.recommended",
        "subject": user,
        "time": at,
        "datacontenttype": "application/json",
        "data": { "user": { "id": user, "traits": traits }, "properties": properties },
    })
}
