//! A call says what the same line of a file says.

use serde_json::{Value, json};

use super::{Server, ask, project_with_key, snapshot};
use crate::cli::ok;
use crate::erase::write;

/// Calls of every kind, with times of their own.
fn calls() -> Vec<Value> {
    let at = |minute: u32| format!("2026-02-03T10:{minute:02}:00.000Z");
    let page = json!({ "url": "https://shop.example/tea?utm_source=news&utm_medium=email", "referrer": "https://www.google.com/" });
    vec![
        json!({ "type": "page", "anonymousId": "a1", "messageId": "1", "timestamp": at(1), "properties": page, "context": { "userAgent": "Mozilla/5.0 (iPhone)", "locale": "de" } }),
        json!({ "type": "track", "anonymousId": "a1", "messageId": "2", "timestamp": at(2), "event": "Product Viewed", "properties": { "name": "Tea", "price": 4.5, "colour": "green" } }),
        json!({ "type": "identify", "anonymousId": "a1", "userId": "u1", "messageId": "3", "timestamp": at(3), "traits": { "email": "ana@example.org", "lastName": "Li", "plan": "pro" } }),
        json!({ "type": "group", "userId": "u1", "groupId": "g1", "messageId": "4", "timestamp": at(4), "traits": { "name": "Initech" } }),
        json!({ "type": "track", "userId": "u1", "messageId": "5", "timestamp": at(5), "event": "Order Completed", "properties": { "total": 19.9, "currency": "EUR", "order_id": "o1", "products": [{ "name": "Tea", "time": "2026-02-03" }] } }),
        json!({ "type": "screen", "userId": "u2", "messageId": "6", "timestamp": at(6), "name": "Cart" }),
        json!({ "type": "alias", "previousId": "a9", "userId": "u2", "messageId": "7", "timestamp": at(7) }),
        json!({ "type": "track", "userId": "u2", "messageId": "8", "timestamp": at(8), "event": "Order Refunded", "properties": { "total": 5, "currency": "EUR", "order_id": "o0" } }),
        json!({ "type": "track", "userId": "u2", "messageId": "9", "timestamp": at(9) }),
    ]
}

#[test]
fn a_call_and_the_line_of_a_file_give_the_same_event() {
    let (dir, live, key) = project_with_key();
    let server = Server::start(&live, &[]);
    for (n, call) in calls().into_iter().enumerate() {
        // some alone, so that they come in several batches
        let body = json!({ "writeKey": key, "batch": [call] }).to_string();
        assert_eq!(ask(server.address, "POST /v1/batch", &[], body.as_bytes()).unwrap().0, 200);
        if n % 3 == 0 {
            std::thread::sleep(std::time::Duration::from_millis(400));
        }
    }
    server.stop();
    let lines: String = calls().iter().map(|call| format!("{call}\n")).collect();
    let file = write(dir.path(), "calls.jsonl", &lines);
    let filed = dir.path().join("filed.desire");
    ok(&["import", filed.to_str().unwrap(), file.to_str().unwrap(), "--source", "Shop"]);
    let events = |project: &std::path::Path| {
        let out = dir.path().join("out.csv");
        ok(&["export", project.to_str().unwrap(), "events", "-o", out.to_str().unwrap(), "--force"]);
        std::fs::read_to_string(out).unwrap()
    };
    assert_eq!(events(&live), events(&filed));
    let customers =
        |project: &std::path::Path| ok(&["show", "customers", project.to_str().unwrap(), "--format", "csv"]);
    assert_eq!(customers(&live), customers(&filed));
    let (live, filed) = (snapshot(&live), snapshot(&filed));
    let counts = |s: &desire_path::workspace::Snapshot| {
        let import = &s.project.imports[0];
        (
            import.rows,
            import.events,
            import.profiles,
            import.duplicates,
            import.rejected.clone(),
            import.currencies.clone(),
        )
    };
    assert_eq!(counts(&live), counts(&filed));
}
