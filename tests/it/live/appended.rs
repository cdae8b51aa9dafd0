//! What is added call by call is what is read again.

use desire_path::progress::Progress;
use desire_path::store::Call;
use desire_path::workspace::Workspace;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::store::derived::contents;

/// A call of a kind, by somebody, at a minute.
fn call((kind, who, device, minute): (u8, u8, u8, u16)) -> Value {
    let at = format!("2026-03-01T{:02}:{:02}:00Z", minute / 60 % 24, minute % 60);
    let mut call = json!({ "anonymousId": format!("a{device}"), "timestamp": at, "receivedAt": at, "messageId": format!("{kind}-{who}-{device}-{minute}") });
    if who > 0 {
        call["userId"] = format!("u{who}").into();
    }
    let more = match kind {
        0 => json!({ "type": "page", "properties": { "url": format!("https://shop.example/{}", minute % 5) } }),
        1 => {
            json!({ "type": "track", "event": "Product Added", "properties": { "name": "Tea", "price": 3, "size": minute % 3 } })
        }
        2 => {
            json!({ "type": "track", "event": "Order Completed", "properties": { "total": minute, "currency": "EUR", "order_id": format!("o{minute}") } })
        }
        3 => {
            json!({ "type": "identify", "traits": { "email": format!("person{who}@example.org"), "firstName": format!("Name {minute}"), "newsletter": minute % 2 == 0 } })
        }
        _ => {
            json!({ "type": "track", "event": "Product Viewed", "context": { "consent": { "categoryPreferences": { "Analytics": minute % 3 > 0, "Advertising": minute % 2 == 0 } } } })
        }
    };
    call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    call
}

fn check(workspace: &Workspace) {
    let found = workspace.snapshot();
    let anew = Workspace::open_read_only(&found.file.path, &Progress::new()).unwrap().snapshot();
    assert_eq!(contents(&found.table), contents(&anew.table));
    assert_eq!(found.project, anew.project);
    for ix in 0..found.table.num_customers() as u32 {
        assert_eq!(found.table.people.label(ix), anew.table.people.label(ix));
        for purpose in desire_path::model::Purpose::ALL {
            let consent = |s: &desire_path::workspace::Snapshot| s.table.people.consent(ix, purpose);
            assert_eq!(consent(&found), consent(&anew), "{purpose:?}");
        }
    }
}

fn take(workspace: &mut Workspace, batches: &[Vec<(u8, u8, u8, u16)>]) {
    let mut journal = workspace.call_journal().unwrap();
    let mut n = 0u64;
    for batch in batches {
        let calls: Vec<Call> = batch
            .iter()
            .map(|&of| {
                n += 1;
                let mut id = [0; 16];
                id[..8].copy_from_slice(&n.to_le_bytes());
                Call { source: "Live shop".to_owned(), tool: "segment".to_owned(), id, body: call(of).to_string() }
            })
            .collect();
        journal.keep(&calls, 0).unwrap();
        let waiting = journal.waiting(workspace.calls_taken().unwrap(), 1_000).unwrap();
        assert_eq!(waiting.len(), batch.len());
        let taken = workspace.take_calls(&waiting, &Progress::new()).unwrap();
        assert_eq!(taken.calls, batch.len() as u64);
        check(workspace);
    }
}

#[test]
fn in_a_project_with_orders_and_a_past() {
    let (_dir, path) = crate::cli::project();
    let mut workspace = Workspace::open(std::path::Path::new(&path), &Progress::new()).unwrap();
    let batch = |first: u16| (0..12u16).map(|i| ((i % 5) as u8, (i % 4) as u8, (i % 3) as u8, first + 7 * i)).collect();
    take(&mut workspace, &[batch(0), batch(100), batch(50)]);
    assert!(workspace.can_undo().is_some());
    workspace.undo().unwrap();
    check(&workspace);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn in_a_new_project(
        batches in prop::collection::vec(
            prop::collection::vec((0u8..5, 0u8..4, 0u8..5, 0u16..300), 1..12), 1..6)
    ) {
        let (_dir, path) = crate::store::place();
        let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
        take(&mut workspace, &batches);
    }
}
