//! What a request says, as calls that are kept: each as the line of a file that the same tool would export.
//!
//! Nothing is judged here. A call without a name or a person is kept, and told of as a row that cannot be used, as it would
//! be in a file: the libraries drop a whole batch when one call of it is refused.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use crate::import::CallTool;
use crate::privacy::{call_id, random_call_id};
use crate::store::Call;

use super::route::Route;

/// Bytes that a call may have.
const LONGEST: usize = 32 << 10;
/// Calls that a batch may have.
const MOST: usize = 2_500;
/// A corrected time may lie after the arrival by so much.
const AHEAD: SignedDuration = SignedDuration::from_mins(1);

/// What is kept of a call of Segment's libraries: what their files hold, too.
const SEGMENT: [&str; 17] = [
    "type",
    "action",
    "event",
    "name",
    "category",
    "userId",
    "anonymousId",
    "previousId",
    "groupId",
    "traits",
    "properties",
    "context",
    "messageId",
    "timestamp",
    "originalTimestamp",
    "sentAt",
    "channel",
];

/// The calls of a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Calls {
    /// The calls that are kept.
    pub calls: Vec<Call>,
    /// How many are longer than a call may be.
    pub long: u64,
}

/// Takes the calls out of a body; `None` where it is not of their shape.
pub(super) fn calls_of(route: Route, body: Value, source: &str, received: Timestamp) -> Option<Calls> {
    let mut body = match body {
        Value::Object(body) => body,
        // PostHog's library for pages sends its events as a bare list
        Value::Array(batch) if route == Route::PostHog => {
            let mut body = Map::new();
            body.insert("batch".to_owned(), Value::Array(batch));
            body
        }
        _ => return None,
    };
    let request = Request { source, received };
    let mut found = Calls::default();
    match route {
        Route::Health | Route::Decision => return None,
        Route::Call(kind) => {
            body.insert("type".to_owned(), kind.into());
            let sent = text(&body, "sentAt");
            found.add(CallTool::Segment, request.segment(body, &Map::new(), &sent));
        }
        Route::Batch => {
            let Some(Value::Array(batch)) = body.remove("batch") else { return None };
            let sent = text(&body, "sentAt");
            let context = object(body.remove("context"));
            for call in few(batch)? {
                found.add(CallTool::Segment, request.segment(object(Some(call)), &context, &sent));
            }
        }
        Route::PostHog => {
            let sent =
                Some(text(&body, "sentAt")).filter(|at| !at.is_empty()).unwrap_or_else(|| text(&body, "sent_at"));
            let batch = match body.remove("batch") {
                Some(Value::Array(batch)) => batch,
                Some(_) => return None,
                None => vec![Value::Object(body)],
            };
            for call in few(batch)? {
                found.add(CallTool::PostHog, request.posthog(object(Some(call)), &sent));
            }
        }
    }
    found.calls.iter_mut().for_each(|call| source.clone_into(&mut call.source));
    Some(found)
}

/// A batch that is not too long.
fn few(batch: Vec<Value>) -> Option<Vec<Value>> {
    (batch.len() <= MOST).then_some(batch)
}

impl Calls {
    fn add(&mut self, tool: CallTool, (id, call): ([u8; 16], Map<String, Value>)) {
        let body = Value::Object(call).to_string();
        if body.len() > LONGEST {
            self.long += 1;
            return;
        }
        self.calls.push(Call { source: String::new(), tool: tool.code().to_owned(), id, body });
    }
}

/// What all calls of a request have in common.
struct Request<'r> {
    source: &'r str,
    received: Timestamp,
}

impl Request<'_> {
    /// A call of Segment's libraries: with what its batch says of all, its time by our clock, and an id.
    fn segment(
        &self,
        given: Map<String, Value>,
        common: &Map<String, Value>,
        sent: &str,
    ) -> ([u8; 16], Map<String, Value>) {
        let mut call: Map<String, Value> =
            given.into_iter().filter(|(key, _)| SEGMENT.contains(&key.as_str())).collect();
        if !common.is_empty() {
            let mut context = common.clone();
            context.extend(object(call.remove("context")));
            call.insert("context".to_owned(), context.into());
        }
        let own = Some(text(&call, "sentAt")).filter(|at| !at.is_empty());
        let when = Some(text(&call, "originalTimestamp")).filter(|at| !at.is_empty());
        let when = when.unwrap_or_else(|| text(&call, "timestamp"));
        let id = self.id("messageId", &when, &mut call);
        let at = self.corrected(&when, own.as_deref().unwrap_or(sent));
        if !when.is_empty() {
            call.insert("originalTimestamp".to_owned(), when.into());
        }
        call.insert("timestamp".to_owned(), at.into());
        call.insert("receivedAt".to_owned(), self.received.to_string().into());
        (id, call)
    }

    /// An event of `PostHog`'s libraries, as its exports have it: what is set of the person stands beside the properties.
    fn posthog(&self, mut given: Map<String, Value>, sent: &str) -> ([u8; 16], Map<String, Value>) {
        let mut properties = object(given.remove("properties"));
        // the key, where a page sends it
        properties.remove("token");
        let mut person = Map::new();
        for key in ["$set_once", "$set"] {
            person.extend(object(properties.get(key).cloned()));
            person.extend(object(given.remove(key)));
        }
        let of_properties = |key: &str| properties.get(key).cloned();
        let mut call = Map::new();
        for (key, value) in [
            ("event", given.remove("event")),
            ("distinct_id", given.remove("distinct_id").or_else(|| of_properties("distinct_id"))),
            ("uuid", given.remove("uuid").or_else(|| of_properties("$insert_id"))),
        ] {
            if let Some(value) = value {
                call.insert(key.to_owned(), value);
            }
        }
        let when = text(&given, "timestamp");
        call.insert("properties".to_owned(), properties.into());
        call.insert("person_properties".to_owned(), person.into());
        let id = self.id("uuid", &when, &mut call);
        let at = if when.is_empty() { self.before(given.get("offset")) } else { self.corrected(&when, sent) };
        call.insert("timestamp".to_owned(), at.into());
        (id, call)
    }

    /// What tells a call from others, and an id for one that has none. One with a time of its own is the same call when it
    /// comes again; one without either is another.
    fn id(&self, key: &str, when: &str, call: &mut Map<String, Value>) -> [u8; 16] {
        let given = text(call, key);
        if !given.is_empty() {
            return call_id(&[self.source, &given]);
        }
        let content = || {
            let mut said = call.clone();
            // when it is sent again this alone is another
            said.remove("sentAt");
            call_id(&[self.source, when, &Value::Object(said).to_string()])
        };
        let id = if when.is_empty() { random_call_id().unwrap_or_else(content) } else { content() };
        let words: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
        call.insert(key.to_owned(), words.into());
        id
    }

    /// When it happened by our clock: a device whose clock is wrong says the wrong time when it sends, too. Where that makes
    /// no sense, the time is left as it is; what would still lie ahead, and a call without a time, happened when it came.
    fn corrected(&self, when: &str, sent: &str) -> String {
        if when.is_empty() {
            return self.received.to_string();
        }
        let latest = self.received.checked_add(AHEAD).unwrap_or(self.received);
        let Ok(happened) = when.parse::<Timestamp>() else { return when.to_owned() };
        let corrected = || {
            let sent = sent.parse::<Timestamp>().ok()?;
            let at = happened.checked_add(self.received.duration_since(sent)).ok()?;
            (at <= latest).then(|| at.to_string())
        };
        let as_it_is = || if happened <= latest { when.to_owned() } else { self.received.to_string() };
        corrected().unwrap_or_else(as_it_is)
    }

    /// The moment so many milliseconds before the arrival; the arrival itself where nothing is said.
    fn before(&self, offset: Option<&Value>) -> String {
        let offset = offset.and_then(Value::as_u64).and_then(|ms| i64::try_from(ms).ok());
        let at = offset.and_then(|ms| self.received.checked_sub(SignedDuration::from_millis(ms)).ok());
        at.unwrap_or(self.received).to_string()
    }
}

/// The text under a key; empty where there is none.
fn text(object: &Map<String, Value>, key: &str) -> String {
    object.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// The members of an object; none of what is no object.
fn object(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const RECEIVED: &str = "2026-03-01T12:00:10Z";

    fn kept(route: Route, body: Value) -> Vec<Value> {
        let calls = calls_of(route, body, "Shop", RECEIVED.parse().unwrap()).unwrap().calls;
        assert!(calls.iter().all(|call| call.source == "Shop" && !call.body.contains('\n')));
        calls.iter().map(|call| serde_json::from_str(&call.body).unwrap()).collect()
    }

    #[test]
    fn a_batch_gives_its_calls_what_it_says_of_all() {
        let body = json!({
            "writeKey": "secret", "sentAt": "2026-03-01T12:00:09Z", "context": { "ip": "1.2.3.4", "locale": "de" },
            "batch": [
                { "type": "track", "event": "Buy", "userId": "u", "messageId": "m", "timestamp": "2026-03-01T12:00:00Z",
                  "context": { "locale": "fr" }, "data": [{ "time": 1 }] },
                { "type": "page", "anonymousId": "a" },
                "no call",
            ],
        });
        let calls = kept(Route::Batch, body);
        assert_eq!(calls.len(), 3);
        assert_eq!(calls[0]["timestamp"], "2026-03-01T12:00:01Z", "the clock of the device is a second behind");
        assert_eq!(calls[0]["originalTimestamp"], "2026-03-01T12:00:00Z");
        assert_eq!(calls[0]["context"], json!({ "ip": "1.2.3.4", "locale": "fr" }));
        assert!(calls[0].get("data").is_none() && !calls[0].to_string().contains("secret"));
        assert_eq!((&calls[1]["timestamp"], &calls[1]["receivedAt"]), (&json!(RECEIVED), &json!(RECEIVED)));
        assert!(calls[2].get("type").is_none(), "told of as a row without a type");
    }

    #[test]
    fn a_call_that_comes_again_has_the_same_id() {
        let ids = |route: Route, body: Value, received: &str| -> Vec<[u8; 16]> {
            let calls = calls_of(route, body, "Shop", received.parse().unwrap()).unwrap().calls;
            calls.iter().map(|call| call.id).collect()
        };
        let later = "2026-03-01T12:30:00Z";
        let again = |body: Value, more: Value| {
            let (first, mut second) = (ids(Route::Call("track"), body.clone(), RECEIVED), body);
            second.as_object_mut().unwrap().extend(object(Some(more)));
            (first[0], ids(Route::Call("track"), second, later)[0])
        };
        let (a, b) = again(json!({ "event": "x", "messageId": "m", "sentAt": RECEIVED }), json!({ "sentAt": later }));
        assert_eq!(a, b, "by its id");
        let said = json!({ "event": "x", "userId": "u", "timestamp": RECEIVED, "sentAt": RECEIVED });
        let (a, b) = again(said, json!({ "sentAt": later }));
        assert_eq!(a, b, "by what it says");
        let (a, b) = again(json!({ "event": "x", "userId": "u" }), json!({}));
        assert_ne!(a, b, "nothing says that it is the same");
    }

    #[test]
    fn clocks_that_make_no_sense_change_nothing() {
        let at = |when: &str, sent: &str| {
            kept(Route::Call("track"), json!({ "event": "x", "timestamp": when, "sentAt": sent }))[0]["timestamp"]
                .clone()
        };
        assert_eq!(at("2020-01-01T00:00:00Z", "2020-01-01T00:00:05Z"), "2026-03-01T12:00:05Z", "a clock years behind");
        assert_eq!(
            at("2026-03-01T12:00:00Z", "1970-01-01T00:00:00Z"),
            "2026-03-01T12:00:00Z",
            "only the sending is wrong"
        );
        assert_eq!(at("2026-03-01T13:00:00+01:00", "2026-03-01T12:00:10Z"), "2026-03-01T12:00:00Z");
        assert_eq!(at("yesterday", RECEIVED), "yesterday");
        assert_eq!(at("2031-01-01T00:00:00Z", ""), RECEIVED, "a clock years ahead, and nothing says when it was sent");
        assert_eq!(at("2026-03-01T12:00:30Z", ""), "2026-03-01T12:00:30Z", "a clock a little ahead");
    }

    #[test]
    fn events_of_posthog_are_as_its_exports_have_them() {
        let body = json!({ "api_key": "k", "sent_at": RECEIVED, "batch": [{
            "event": "buy", "timestamp": "2026-03-01T12:00:00Z", "uuid": "1",
            "properties": { "distinct_id": "u", "$set": { "email": "a@b.org" } },
        }] });
        let calls = kept(Route::PostHog, body);
        assert_eq!(
            calls[0],
            json!({ "event": "buy", "distinct_id": "u", "uuid": "1", "timestamp": "2026-03-01T12:00:00Z",
                "person_properties": { "email": "a@b.org" },
                "properties": { "distinct_id": "u", "$set": { "email": "a@b.org" } } })
        );
        assert_eq!(kept(Route::PostHog, json!({ "event": "x", "distinct_id": "u" })).len(), 1, "one alone");
    }

    #[test]
    fn pages_send_events_of_posthog_as_a_list_with_the_key_among_the_properties() {
        let body = json!([
            { "uuid": "1", "event": "$pageview", "offset": 4_000,
              "properties": { "token": "k", "distinct_id": "u", "$current_url": "https://shop.example/" } },
            { "uuid": "2", "event": "buy", "properties": { "token": "k", "distinct_id": "u" } },
        ]);
        assert_eq!(super::super::keys::of_body(&body).as_deref(), Some("k"));
        let calls = kept(Route::PostHog, body);
        assert_eq!(
            calls[0],
            json!({ "event": "$pageview", "distinct_id": "u", "uuid": "1", "timestamp": "2026-03-01T12:00:06Z",
                "person_properties": {},
                "properties": { "distinct_id": "u", "$current_url": "https://shop.example/" } })
        );
        assert_eq!(calls[1]["timestamp"], RECEIVED);
    }

    #[test]
    fn what_is_too_long_or_of_another_shape_is_no_call() {
        let long = json!({ "event": "x".repeat(LONGEST) });
        assert_eq!(calls_of(Route::Call("track"), long, "", Timestamp::UNIX_EPOCH).unwrap().long, 1);
        for body in [json!([]), json!({}), json!({ "batch": {} }), json!({ "batch": vec![json!({}); MOST + 1] })] {
            assert_eq!(calls_of(Route::Batch, body, "", Timestamp::UNIX_EPOCH), None);
        }
    }
}
