//! Two thousand events a second for some minutes: nothing is lost, answers come quickly, memory stays flat.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{Server, project_with_key, snapshot};

/// Requests a second, and calls of each.
const REQUESTS: u32 = 100;
const CALLS: u32 = 20;

/// How many minutes, from `DESIRE_PATH_SOAK_MINUTES`.
fn minutes() -> u64 {
    std::env::var("DESIRE_PATH_SOAK_MINUTES").ok().and_then(|n| n.parse().ok()).unwrap_or(3)
}

#[test]
#[ignore = "takes minutes"]
fn two_thousand_events_a_second() {
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &[]);
    let stream = TcpStream::connect(server.address).unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut answers, mut requests) = (BufReader::new(stream.try_clone().unwrap()), stream);
    let begun = Instant::now();
    let (mut times, mut memory, mut sent) = (Vec::new(), Vec::new(), 0u32);
    while begun.elapsed() < Duration::from_secs(60 * minutes()) {
        let due = begun + Duration::from_secs(1) * sent / REQUESTS;
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        let calls: Vec<_> = (0..CALLS)
            .map(|i| {
                let n = sent * CALLS + i;
                let (who, what) = (n % 20_000, ["Product Viewed", "Product Added", "Order Completed"][(n % 7 % 3) as usize]);
                json!({ "type": "track", "messageId": format!("m{n}"), "anonymousId": format!("a{who}"), "event": what, "properties": { "price": n % 90 } })
            })
            .collect();
        let body = json!({ "writeKey": key, "batch": calls }).to_string();
        let asked = Instant::now();
        write!(requests, "POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        assert_eq!(status(&mut answers), 200);
        times.push(asked.elapsed());
        sent += 1;
        if sent % (REQUESTS * 10) == 0 {
            memory.push(resident(server.process()));
        }
    }
    server.stop();
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!(
        "{sent} requests of {CALLS} calls; answers: median {:?}, p99 {:?}, longest {:?}",
        at(0.5),
        at(0.99),
        at(1.0)
    );
    println!("memory every 10 s, MB: {memory:?}");
    assert_eq!(snapshot(&path).table.num_events() as u32, sent * CALLS, "none is lost");
}

/// Reads an answer; its status.
fn status(answers: &mut impl BufRead) -> u16 {
    let (mut first, mut length) = (String::new(), 0);
    answers.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        if line.trim().is_empty() {
            break;
        }
        if let Some(n) = line.to_lowercase().strip_prefix("content-length:") {
            length = n.trim().parse().unwrap();
        }
    }
    answers.read_exact(&mut vec![0; length]).unwrap();
    first[9..12].parse().unwrap()
}

/// Memory of a process in megabytes, where the system says so.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) / 1024
}
