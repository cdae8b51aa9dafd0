//! What was accepted is never lost and never doubled, whenever the program is killed.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;

use super::{Server, project_with_key, send, snapshot, spawn};

/// Clients that send at the same time.
const CLIENTS: u64 = 4;
/// Calls of a request.
const TOGETHER: u64 = 5;

/// Kills the program so often at moments that a seed draws, under load. What was not answered is sent again, as libraries do.
fn kill_again_and_again(kills: u64, seed: u64) {
    let (_dir, path, key) = project_with_key();
    let accepted = Arc::new(Mutex::new(Vec::new()));
    let next = Arc::new(AtomicU64::new(0));
    let mut random = seed;
    for round in 0..kills {
        let server = Server::start(&path, &[]);
        let stop = Arc::new(AtomicBool::new(false));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let (accepted, next, stop) = (Arc::clone(&accepted), Arc::clone(&next), Arc::clone(&stop));
                let (key, address) = (key.clone(), server.address);
                spawn("client", move || {
                    while !stop.load(Ordering::Relaxed) {
                        let first = next.fetch_add(TOGETHER, Ordering::Relaxed);
                        let ids = first..first + TOGETHER;
                        let calls: Vec<_> = ids
                            .clone()
                            .map(|n| json!({ "type": "track", "messageId": format!("m{n}"), "userId": format!("u{n}"), "event": "Product Viewed" }))
                            .collect();
                        let mut is_accepted = send(address, &key, &calls);
                        if !is_accepted && !stop.load(Ordering::Relaxed) {
                            is_accepted = send(address, &key, &calls);
                        }
                        if is_accepted {
                            accepted.lock().unwrap().extend(ids);
                        }
                    }
                })
            })
            .collect();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_millis((random >> 33) % 900));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        clients.into_iter().for_each(|client| client.join().unwrap());
        if round % 16 == 15 {
            // what was sent before comes again after a restart
            let server = Server::start(&path, &[]);
            let n = *accepted.lock().unwrap().last().unwrap();
            let call = json!({ "type": "track", "messageId": format!("m{n}"), "userId": format!("u{n}"), "event": "Product Viewed" });
            assert!(send(server.address, &key, &[call]));
            server.stop();
        }
    }
    // what waits in the journal is taken by the next start
    Server::start(&path, &[]).stop();
    let found = snapshot(&path);
    let people = &found.table.people;
    let mut events: BTreeMap<&str, usize> = BTreeMap::new();
    for ix in 0..people.len() as u32 {
        *events.entry(people.first_of(ix, &people.customer_id)).or_default() += found.table.range(ix).len();
    }
    let accepted = accepted.lock().unwrap();
    assert!(accepted.len() as u64 > kills, "the server took little: {}", accepted.len());
    for n in accepted.iter() {
        assert_eq!(events.get(format!("u{n}").as_str()), Some(&1), "call {n} of {} accepted", accepted.len());
    }
    assert!(events.values().all(|&n| n == 1), "nothing is there twice");
    eprintln!("{} calls accepted over {kills} kills, {} events", accepted.len(), events.len());
}

#[test]
fn what_was_accepted_is_in_the_project_once_whenever_the_program_is_killed() {
    kill_again_and_again(6, 7);
}

#[test]
#[ignore = "takes minutes"]
fn the_same_at_two_hundred_moments() {
    kill_again_and_again(200, 2026);
}
