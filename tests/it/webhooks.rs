//! Approved actions sent to another program: off by default, signed, to named hosts alone, within the cap, once, and logged.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use desire_path::model::{Action, ActionState, Change, DeliveryAttempt, DeliveryOutcome};
use desire_path::privacy::WebhookSecret;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{json, ok, project, run};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const DAY: i64 = 86_400_000;

/// A request as it came.
#[derive(Debug, Clone)]
struct Received {
    headers: BTreeMap<String, String>,
    body: String,
}

/// A program on this computer that answers requests one after the other with these statuses, then with the last of them.
struct Receiver {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/in", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let (kept, statuses) = (received.clone(), statuses.to_vec());
        let receive = move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                assert!(line.starts_with("POST /in "), "{line}");
                let mut headers = BTreeMap::new();
                loop {
                    let mut line = String::new();
                    reader.read_line(&mut line).unwrap();
                    let Some((name, value)) = line.trim_end().split_once(": ") else { break };
                    headers.insert(name.to_lowercase(), value.to_owned());
                }
                let mut body = vec![0; headers["content-length"].parse().unwrap()];
                reader.read_exact(&mut body).unwrap();
                let mut all = kept.lock().unwrap();
                all.push(Received { headers, body: String::from_utf8(body).unwrap() });
                let status = statuses.get(all.len() - 1).or(statuses.last()).unwrap();
                write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
            }
        };
        thread::Builder::new().name("receiver".to_owned()).spawn(receive).unwrap();
        Self { url, received }
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

/// The sample with `n` approved actions that may leave, and a file with the secret.
fn approved(n: usize) -> (tempfile::TempDir, String, String) {
    let (folder, path) = project();
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let mut settings = workspace.snapshot().project.settings.clone();
    (settings.hold_out_share, settings.as_usual_share) = (0.0, 0.0);
    workspace.edit(Edit::SetSettings(settings)).unwrap();
    let snapshot = workspace.snapshot();
    let until = desire_path::workspace::now() + 20 * DAY;
    let is_chosen = |a: &&Action| a.state == ActionState::Exported && !a.hold_out;
    let chosen = snapshot.project.actions.iter().filter(is_chosen).take(n);
    let back = |a: &Action| Action { state: ActionState::Approved, send_at: None, expires: until, ..a.clone() };
    let all: Vec<Action> = chosen.map(back).collect();
    workspace.edit(Edit::Actions(Change::Update(all))).unwrap();
    workspace.close().unwrap();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, SECRET).unwrap();
    let secret = secret.to_str().unwrap().to_owned();
    (folder, path, secret)
}

fn log(path: &str) -> Vec<DeliveryAttempt> {
    Workspace::open_read_only(Path::new(path), &Progress::new()).unwrap().deliveries().unwrap()
}

fn exported(path: &str) -> usize {
    let snapshot = Workspace::open_read_only(Path::new(path), &Progress::new()).unwrap().snapshot();
    snapshot.project.actions.iter().filter(|a| a.state == ActionState::Exported).count()
}

#[test]
fn nothing_leaves_before_it_is_switched_on_and_the_host_is_named() {
    let receiver = Receiver::start(&[200]);
    let (_folder, path, secret) = approved(3);
    let send = || run(&["webhooks", &path, "--send", "--secret-file", &secret]);
    assert!(send().2.contains("no address"));
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url)]);
    let (code, _, error) = run(&["webhooks", &path, "--on"]);
    assert!(code != 0 && error.contains("127.0.0.1 is not among the hosts"), "{error}");
    ok(&["webhooks", &path, "--set", "hosts=127.0.0.1"]);
    let (code, _, error) = send();
    assert!(code != 0 && error.contains("Webhooks are off"), "{error}");
    for url in ["http://hooks.example.com/", "https://me:pw@hooks.example.com/", "hooks.example.com"] {
        assert_ne!(run(&["webhooks", &path, "--set", &format!("url={url}")]).0, 0, "{url}");
    }
    // to look at is no sending
    let shown = ok(&["webhooks", &path, "--dry-run", "--secret-file", &secret]);
    assert!(shown.contains(&format!("POST {}", receiver.url)) && shown.contains("webhook-signature: v1,"), "{shown}");
    assert!(receiver.received().is_empty() && log(&path).is_empty());
}

#[test]
fn each_message_is_signed_sent_once_and_marked() {
    let receiver = Receiver::start(&[200]);
    let (_folder, path, secret) = approved(6);
    let before = exported(&path);
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url), "--set", "hosts=127.0.0.1"]);
    ok(&["webhooks", &path, "--on"]);
    ok(&["webhooks", &path, "--send", "--secret-file", &secret]);
    let received = receiver.received();
    assert!(!received.is_empty() && received.len() <= 6);
    let key = WebhookSecret::parse(SECRET).unwrap();
    for request in &received {
        let (id, at) = (&request.headers["webhook-id"], &request.headers["webhook-timestamp"]);
        let signature = key.sign(id, at.parse().unwrap(), &request.body);
        assert_eq!(request.headers["webhook-signature"], signature);
        let body: Value = serde_json::from_str(&request.body).unwrap();
        assert_eq!((body["type"].as_str(), body["messageId"].as_str()), (Some("track"), Some(id.as_str())));
        assert!(body["userId"].is_string() && body["properties"]["action"].is_string(), "{body}");
    }
    let attempts = log(&path);
    assert_eq!(attempts.len(), received.len());
    assert!(attempts.iter().all(|a| a.outcome == DeliveryOutcome::Accepted && a.status == Some(200)));
    assert_eq!(exported(&path), before + received.len());
    let listed = json(&["webhooks", &path, "--format", "json"]);
    assert_eq!(listed["rows"].as_array().unwrap().len(), received.len());
    // what is undone here was sent all the same: it is marked again, and not sent again
    ok(&["undo", &path]);
    ok(&["webhooks", &path, "--send", "--secret-file", &secret]);
    assert_eq!((receiver.received().len(), exported(&path)), (received.len(), before + received.len()));
}

#[test]
fn what_fails_is_tried_again_and_the_cap_and_gone_end_it() {
    let receiver = Receiver::start(&[500, 200, 429]);
    let (_folder, path, secret) = approved(6);
    let before = exported(&path);
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url), "--set", "hosts=127.0.0.1"]);
    ok(&["webhooks", &path, "--set", "body=cloud-events", "--on"]);
    ok(&["webhooks", &path, "--send", "--secret-file", &secret]);
    let attempts = log(&path);
    // one failed and was taken at its second attempt; the next was asked to wait
    let told: Vec<(u32, Option<u16>, DeliveryOutcome)> =
        attempts.iter().map(|a| (a.attempt, a.status, a.outcome)).collect();
    use DeliveryOutcome::{Accepted, Failed};
    assert_eq!(told, [(1, Some(500), Failed), (2, Some(200), Accepted), (1, Some(429), Failed)]);
    assert_eq!(attempts[0].message, attempts[1].message);
    assert!(attempts[2].next_at.is_some_and(|next| next > attempts[2].at));
    assert_eq!(exported(&path), before + 1);
    let event: Value = serde_json::from_str(&receiver.received()[0].body).unwrap();
    assert_eq!(
        (event["specversion"].as_str(), event["id"].as_str()),
        (Some("1.0"), Some(attempts[0].message.as_str()))
    );
    assert_eq!(receiver.received()[0].headers["content-type"], "application/cloudevents+json");

    // three requests were sent today: the cap is reached
    ok(&["webhooks", &path, "--set", "daily-cap=3"]);
    let (code, _, error) = run(&["webhooks", &path, "--send", "--secret-file", &secret]);
    assert!(code != 0 && error.contains("daily-cap"), "{error}");
    assert_eq!(receiver.received().len(), 3);

    let gone = Receiver::start(&[410]);
    ok(&["webhooks", &path, "--set", "daily-cap=100", "--set", &format!("url={}", gone.url)]);
    assert_ne!(run(&["webhooks", &path, "--send", "--secret-file", &secret]).0, 0);
    assert_eq!(gone.received().len(), 1);
    let state = json(&["webhooks", &path, "--format", "json"]);
    assert_eq!(state["enabled"], false, "nobody is there any more: {state}");
}
