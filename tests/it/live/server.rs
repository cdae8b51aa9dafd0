//! Who may send, in which form, and what is answered.

use std::io::Write as _;

use desire_path::model::Purpose;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use super::{Server, ask, project_with_key, send, snapshot};
use crate::cli::{ok, run};

#[test]
fn calls_come_by_every_address_and_with_every_form_of_the_key() {
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &["--origin", "https://shop.example"]);
    let ask = |request: &str, headers: &[(&str, &str)], body: &Value| {
        ask(server.address, request, headers, body.to_string().as_bytes()).unwrap()
    };
    let basic = format!("Basic {}", base64(&format!("{key}:")));
    let call = |n: u32| json!({ "messageId": n.to_string(), "anonymousId": "a", "event": "Product Viewed" });
    let with_key = |n: u32| {
        let mut call = call(n);
        call["writeKey"] = key.as_str().into();
        call
    };
    // a beacon of a page says that it is text
    let accepted = [
        ask("POST /v1/track", &[("authorization", &basic)], &call(1)),
        ask("POST /v1/t", &[("x-write-key", &key), ("content-type", "text/plain")], &call(2)),
        ask("POST /v1/page/", &[("origin", "https://shop.example")], &with_key(3)),
        ask(
            "POST /v1/batch",
            &[("content-type", "application/x-www-form-urlencoded")],
            &json!({ "writeKey": key, "batch": [{ "type": "track", "userId": "u", "event": "Order Completed", "properties": { "revenue": 19.9 } }] }),
        ),
        ask(
            "POST /batch/",
            &[],
            &json!({ "api_key": key, "batch": [{ "event": "buy", "distinct_id": "p", "properties": {} }] }),
        ),
    ];
    for (status, head, body) in &accepted {
        assert_eq!((*status, &body["success"]), (200, &json!(true)), "{head}");
    }
    assert!(accepted[2].1.contains("access-control-allow-origin: https://shop.example"));
    assert!(!accepted[0].1.contains("access-control-allow-origin"));
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(with_key(4).to_string().as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let status = super::ask(server.address, "POST /v1/track", &[("content-encoding", "gzip")], &packed).unwrap().0;
    assert_eq!(status, 200);
    let (status, head, _) = ask("OPTIONS /v1/track", &[("origin", "https://shop.example")], &json!(null));
    assert!(status == 204 && head.contains("access-control-allow-headers"), "{head}");
    assert_eq!(ask("GET /health", &[], &json!(null)).2, json!({ "status": "ok" }));
    for (request, headers, body, status, code) in [
        ("POST /v1/track", vec![], call(5), 401, "unauthorized"),
        ("POST /v1/track", vec![("x-write-key", "dpw_other")], call(5), 401, "unauthorized"),
        ("POST /v1/track", vec![("origin", "https://other.example")], with_key(5), 403, "forbidden_origin"),
        ("POST /v1/nothing", vec![], with_key(5), 404, "not_found"),
        ("GET /v1/track", vec![], with_key(5), 404, "not_found"),
        ("POST /v1/batch", vec![("x-write-key", key.as_str())], json!({ "batch": 1 }), 400, "invalid_request"),
        (
            "POST /v1/track",
            vec![("x-write-key", key.as_str())],
            json!({ "event": "x".repeat(40_000) }),
            413,
            "too_large",
        ),
    ] {
        let (found, _, answer) = ask(request, &headers, &body);
        assert_eq!((found, &answer["code"]), (status, &json!(code)), "{request}");
        assert!(answer["message"].as_str().is_some_and(|words| !words.is_empty()), "libraries read it");
    }
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![b' '; 5_000_000]).unwrap();
    let long = super::ask(server.address, "POST /v1/track", &[("x-write-key", &key)], &bomb.finish().unwrap()).unwrap();
    assert_eq!((long.0, &long.2["code"]), (413, &json!("too_large")));
    let broken = super::ask(server.address, "POST /v1/track", &[("x-write-key", &key)], b"{\"event\":").unwrap();
    assert_eq!((broken.0, &broken.2["code"]), (400, &json!("invalid_request")));
    server.stop();
    let project = snapshot(&path);
    assert_eq!(project.table.num_events(), 6);
    let names: Vec<&str> = project.project.sources.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["Shop"], "the key says whose events they are");
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        (0..4).for_each(|i| {
            let letter = LETTERS[(bits >> (18 - 6 * i) & 63) as usize];
            out.push(if i <= chunk.len() { letter as char } else { '=' });
        });
    }
    out
}

#[test]
fn people_and_what_they_agree_to_are_known_by_their_calls() {
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &[]);
    let consent =
        |given: bool| json!({ "consent": { "categoryPreferences": { "Analytics": given, "Advertising": given } } });
    assert!(send(
        server.address,
        &key,
        &[
            json!({ "type": "page", "anonymousId": "a1", "properties": { "url": "https://shop.example/tea" }, "context": consent(true) }),
            json!({ "type": "identify", "anonymousId": "a1", "userId": "u1", "traits": { "email": "ana@example.org", "firstName": "Ana", "newsletter": true } }),
            json!({ "type": "track", "userId": "u1", "event": "Product Added", "properties": { "name": "Tea", "price": 3 } }),
            json!({ "type": "track", "anonymousId": "a2", "event": "Product Viewed", "context": consent(false) }),
            json!({ "type": "alias", "previousId": "u0", "userId": "u1" }),
            json!({ "type": "nonsense", "userId": "u1" }),
            json!({ "type": "track", "userId": "u1" }),
        ]
    ));
    // the same again a moment later, as a library sends what was not answered in time
    let again = [
        json!({ "type": "track", "userId": "u0", "event": "Signed In", "messageId": "m", "timestamp": "2026-01-05T10:00:00Z" }),
    ];
    assert!(send(server.address, &key, &again) && send(server.address, &key, &again));
    server.stop();
    let found = snapshot(&path);
    assert_eq!(found.table.num_events(), 4, "page, cart, view, sign-in");
    let people = &found.table.people;
    assert_eq!(people.len(), 2, "the visitor, the user and the former number are one person");
    let ana = (0..2).find(|&ix| people.label(ix) == "ana@example.org" || people.label(ix) == "Ana").unwrap();
    assert!(people.consent(ana, Purpose::Email) == desire_path::model::Consent::Given);
    let other = 1 - ana;
    assert!(people.consent(other, Purpose::Ads) == desire_path::model::Consent::Refused);
    let import = &found.project.imports[0];
    assert_eq!((found.project.imports.len(), import.rows), (1, 8), "one import a day");
    assert_eq!(import.rejected.iter().map(|(_, n)| n).sum::<u64>(), 2, "{:?}", import.rejected);
}

#[test]
fn keys_are_made_listed_and_taken_away() {
    let (_dir, path, key) = project_with_key();
    let path = path.to_str().unwrap();
    let listed = ok(&["serve", path, "--keys", "--format", "csv"]);
    assert!(listed.lines().count() == 2 && listed.contains("Shop") && !listed.contains(&key), "{listed}");
    let bytes = std::fs::read(path).unwrap();
    assert!(!bytes.windows(key.len()).any(|bytes| bytes == key.as_bytes()), "only its hash is kept");
    assert_eq!(run(&["serve", path, "--revoke", "7"]).0, 2);
    ok(&["serve", path, "--revoke", "1"]);
    let (code, _, err) = run(&["serve", path, "--address", "127.0.0.1:0"]);
    assert!(code == 2 && err.contains("--new-key"), "{err}");
}

#[test]
fn a_project_that_is_served_can_be_looked_at_and_not_changed() {
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &[]);
    assert!(send(server.address, &key, &[json!({ "type": "track", "userId": "u", "event": "x" })]));
    let text = path.to_str().unwrap();
    let (code, _, err) = run(&["serve", text, "--address", "127.0.0.1:0"]);
    assert!(code != 0 && err.contains("open"), "{err}");
    let mut events = 0;
    for _ in 0..100 {
        events = desire_path::workspace::Workspace::open_read_only(&path, &desire_path::progress::Progress::new())
            .unwrap()
            .snapshot()
            .table
            .num_events();
        if events > 0 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(events, 1, "others see what came while it is served");
    server.stop();
}
