//! Chats with customers: one touchpoint per conversation, with what the customer wrote, how long they waited for the first
//! answer, and whether it was solved.

use std::sync::Arc;

use html5gum::{Token, Tokenizer};

use crate::import::map::mapping::Role;
use crate::import::presets::preset::{COLUMN_DEFAULTS, ColumnRoles, PRESET_DEFAULTS, Preset, PresetKind, Question};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::JsonLines;
use crate::import::presets::streams::json::Json;
use crate::model::{Entity, RejectCode};
use crate::texts::{TextKey, text_key};

/// What a conversation is called.
const CHAT: &str = "Support chat";

/// How long the customer waited for the first answer.
const WAITING: &str = "waiting time (s)";

const ONE_EACH: TextKey = text_key!("preset-each-conversation-one-touchpoint-at-beginning");

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "whatsapp_chat",
        source: "WhatsApp",
        matches: |s| s.has(&["time", "event", "whatsapp", "messages", "answered"]),
        kind: PresetKind::Columns(ColumnRoles {
            roles: &[
                ("time", Role::Time),
                ("event", Role::Event),
                ("whatsapp", Role::DeviceId),
                ("phone", Role::Phone),
                ("name", Role::Name),
                ("text", Role::Text),
                ("messages", Role::NumberProperty),
                (WAITING, Role::NumberProperty),
                ("answered", Role::Property),
            ],
            prefixes: &[("whatsapp", "whatsapp:")],
            channel: "support",
            ..COLUMN_DEFAULTS
        }),
        question: Some(Question::TimeZone {
            text: text_key!("preset-whatsapp-writes-times-as-clock-phone"),
            must: false,
        }),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "intercom_conversations",
        source: "Intercom",
        matches: |s| {
            s.any_object(|o| {
                let source = o.get("source");
                o.has("created_at") && source.has("author") && (o.has("conversation_parts") || o.has("statistics"))
            })
        },
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(intercom))),
        notes: &[ONE_EACH],
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "zendesk_chats",
        source: "Zendesk",
        matches: |s| {
            s.any_object(|o| {
                let is_chat = matches!(&*o.get("type").text(), "chat" | "offline_msg");
                is_chat && o.has("visitor") && o.has("timestamp")
            })
        },
        kind: PresetKind::PresetRows(|_| Arc::new(JsonLines(zendesk))),
        notes: &[ONE_EACH, text_key!("preset-messages-were-left-while-nobody-was")],
        ..PRESET_DEFAULTS
    },
];

/// A text without the tags of its page.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::String(part) => text.push_str(&String::from_utf8_lossy(&part)),
            Token::StartTag(_) | Token::EndTag(_) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds what all chats say: texts, waiting time, and yes or no.
fn describe(out: &mut PresetRows, texts: &[String], waited: Option<f64>, answered: bool) {
    out.set(Col::Channel, "support").set(Col::Text, texts.join("\n"));
    if let Some(seconds) = waited.filter(|s| *s >= 0.0) {
        out.number(WAITING, seconds);
    }
    out.property("answered", if answered { "yes" } else { "no" });
}

/// A conversation of `Intercom`, with its parts where the export has them.
#[expect(clippy::unnecessary_wraps, reason = "readers of records share one signature")]
fn intercom(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let id = e.first(&["id", "conversation_id"]);
    out.is(&[&*id]);
    let (source, statistics) = (e.get("source"), e.get("statistics"));
    let parts = e.get("conversation_parts").get("conversation_parts");
    let of_customer = |author: &Json<'_>| matches!(&*author.get("type").text(), "user" | "contact" | "lead");
    let author = source.get("author");
    let contact = e.get("contacts").get("contacts").items().first();
    let created = e.get("created_at").text();
    out.event();
    if of_customer(author) {
        out.set(Col::Email, &*author.get("email").text()).set(Col::Name, &*author.get("name").text());
    }
    let person = if of_customer(author) {
        author.get("id").text()
    } else {
        contact.map_or_else(Default::default, |c| c.get("id").text())
    };
    if !person.is_empty() {
        out.set(Col::DeviceId, format!("intercom:{person}"));
    }
    let external = contact.map_or_else(Default::default, |c| c.get("external_id").text());
    if !external.is_empty() {
        out.user(&external);
    }
    let mut texts = Vec::new();
    if of_customer(author) {
        texts.push(plain(&source.get("body").text()));
    }
    let mut first_answer = statistics.get("first_admin_reply_at").number();
    for part in parts.items() {
        let author = part.get("author");
        let body = plain(&part.get("body").text());
        if of_customer(author) {
            texts.push(body);
        } else if &*author.get("type").text() == "admin" && !body.is_empty() {
            first_answer = first_answer.or_else(|| part.get("created_at").number());
        }
    }
    texts.retain(|text| !text.is_empty());
    let first_message = statistics.get("first_contact_reply_at").number().or_else(|| e.get("created_at").number());
    let waited = statistics.get("time_to_admin_reply").number().or_else(|| Some(first_answer? - first_message?));
    // what the business writes first and nobody answers is a message, not a chat
    let event = if texts.is_empty() && !of_customer(author) { "Chat message sent" } else { CHAT };
    out.set(Col::Time, &*created).set(Col::Event, event);
    describe(out, &texts, waited, first_answer.is_some());
    out.entity_of("intercom:", Entity::Ticket, &id);
    let company = contact.map_or_else(Default::default, |c| c.get("company_id").text());
    let own = e.first(&["company_id"]);
    out.entity_of("intercom:", Entity::Account, if own.is_empty() { &company } else { &own });
    let state = e.get("state").text();
    if !state.is_empty() {
        out.property("solved", if state == "closed" { "yes" } else { "no" });
    }
    let rating = e.get("conversation_rating");
    if let Some(score) = rating.get("rating").number().or_else(|| e.get("conversation_rating_value").number()) {
        out.number("CSAT (1–5)", score);
    }
    out.key(&[id.as_bytes()]);
    Ok(())
}

/// A chat of `Zendesk`, or a message that was left while nobody was there.
fn zendesk(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let id = e.get("id").text();
    out.is(&[&*id]);
    if &*e.get("deleted").text() == "true" {
        return out.leave_out(RejectCode::DeletedRecord);
    }
    let visitor = e.get("visitor");
    let mut texts: Vec<String> = Vec::new();
    let mut answered = !e.get("agent_names").items().is_empty();
    for entry in e.get("history").items() {
        if &*entry.get("type").text() != "chat.msg" {
            continue;
        }
        match &*entry.get("sender_type").text() {
            "Visitor" | "visitor" | "EndUser" => texts.push(entry.get("msg").text().into_owned()),
            "Agent" | "agent" => answered = true,
            _ => {}
        }
    }
    let left = e.get("message").text();
    texts.extend((!left.is_empty()).then(|| left.into_owned()));
    let missed = &*e.get("missed").text() == "true" || &*e.get("type").text() == "offline_msg";
    out.event()
        .set(Col::Time, &*e.get("timestamp").text())
        .set(Col::Event, CHAT)
        .set(Col::Email, &*visitor.get("email").text())
        .set(Col::Phone, &*visitor.get("phone").text())
        .set(Col::Name, &*visitor.get("name").text())
        .set(Col::Country, &*e.get("session").first(&["country_code", "country_name"]));
    let person = visitor.get("id").text();
    if !person.is_empty() {
        out.set(Col::DeviceId, format!("zendesk-chat:{person}"));
    }
    describe(out, &texts, e.get("response_time").get("first").number(), answered && !missed);
    // a chat that became a ticket is of that ticket
    let ticket = e.get("zendesk_ticket_id").text();
    out.entity_of("zendesk:", Entity::Ticket, if ticket.is_empty() { &id } else { &ticket });
    match &*e.get("rating").text() {
        "" => {}
        rating => drop(out.property("rating", rating)),
    }
    out.key(&[id.as_bytes()]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_become_text() {
        assert_eq!(plain("<p>Where is <b>my</b> parcel?</p><p>a &amp; b &lt;3</p>"), "Where is my parcel? a & b <3");
        assert_eq!(plain("plain"), "plain");
    }
}
