//! Approved actions sent to another program: off by default, signed, to named hosts alone, within the cap, once, and logged.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use desire_path::act::{ExportTerms, UnknownConsent, plan_export};
use desire_path::model::{Action, ActionState, Change, DeliveryAttempt, DeliveryOutcome};
use desire_path::privacy::WebhookSecret;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{csv_rows, json, ok, project, run};
use crate::support::python_with;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const DAY: i64 = 86_400_000;
/// In place of a status: the request is taken, and nothing is answered.
const SILENCE: u16 = 0;

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    headers: BTreeMap<String, String>,
    body: String,
}

/// A program on this computer that answers requests one after the other with these statuses, then with the last of them.
pub(crate) struct Receiver {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    pub(crate) fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/in", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let (kept, statuses) = (received.clone(), statuses.to_vec());
        let receive = move || {
            let mut held = Vec::new();
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
                if *status == SILENCE {
                    // the answer never comes
                    held.push(stream);
                    continue;
                }
                write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
            }
        };
        thread::Builder::new().name("receiver".to_owned()).spawn(receive).unwrap();
        Self { url, received }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
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
    // a program gets every request, a person the first three and how many there are
    let all = json(&["webhooks", &path, "--dry-run", "--secret-file", &secret, "--format", "json"]);
    let rows = all["rows"].as_array().unwrap();
    assert_eq!(all["messages"], rows.len());
    assert_eq!(shown.matches("POST http").count(), rows.len().min(3));
    assert!(shown.trim_end().ends_with("Nothing has left."), "{shown}");
    let body: Value = serde_json::from_str(rows[0]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["messageId"], rows[0]["webhook_id"]);
    let one = ok(&["webhooks", &path, "--dry-run", "--format", "csv", "--first", "1"]);
    assert_eq!(csv_rows(&one).len(), 1);
    assert!(receiver.received().is_empty() && log(&path).is_empty());
    // but who was in it is in the journal
    let journal = ok(&["journal", &path, "--format", "csv"]);
    assert!(journal.contains("Requests of webhooks, to look at"), "{journal}");
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
    // and while it is undone, no file has it either
    ok(&["undo", &path]);
    let (code, _, error) = run(&["export", &path, "actions", "-o", "-"]);
    assert!(code != 0 && error.contains("sent by webhook"), "{error}");
}

#[test]
fn the_verifier_of_standard_webhooks_takes_each_message() {
    let Some(python) = python_with("standardwebhooks") else { return };
    let receiver = Receiver::start(&[200]);
    let (folder, path, secret) = approved(5);
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url), "--set", "hosts=127.0.0.1"]);
    ok(&["webhooks", &path, "--on"]);
    ok(&["webhooks", &path, "--send", "--secret-file", &secret]);
    let received: Vec<Value> =
        receiver.received().iter().map(|of| serde_json::json!({ "headers": of.headers, "body": of.body })).collect();
    let file = folder.path().join("received.json");
    std::fs::write(&file, serde_json::to_vec(&received).unwrap()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/webhooks.py");
    let output = std::process::Command::new(python).arg(script).arg(&file).arg(SECRET).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!received.is_empty());
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), format!("{} taken, as many refused", received.len()));
}

/// The id of each message that came, in their order.
fn ids(receiver: &Receiver) -> Vec<String> {
    receiver.received().iter().map(|request| request.headers["webhook-id"].clone()).collect()
}

#[test]
fn a_program_that_is_killed_in_a_round_sends_nobody_twice_and_offers_nobody_elsewhere() {
    let receiver = Receiver::start(&[200, 200, SILENCE, 200]);
    let (_folder, path, secret) = approved(6);
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url), "--set", "hosts=127.0.0.1", "--on"]);
    let mut program = std::process::Command::new(assert_cmd::cargo::cargo_bin("desire-path"))
        .args(["webhooks", &path, "--send", "--secret-file", &secret])
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    while receiver.received().len() < 3 {
        thread::sleep(std::time::Duration::from_millis(20));
    }
    program.kill().unwrap();
    program.wait().unwrap();
    let reached: Vec<u32> = log(&path).iter().map(|attempt| attempt.action).collect();
    let outcomes: Vec<DeliveryOutcome> = log(&path).iter().map(|attempt| attempt.outcome).collect();
    assert_eq!(outcomes, [DeliveryOutcome::Accepted, DeliveryOutcome::Accepted, DeliveryOutcome::Sending]);
    // no other export has those three, whoever asks first
    let snapshot = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap().snapshot();
    let approved = |id: &u32| {
        snapshot.project.actions.iter().any(|action| action.id == *id && action.state == ActionState::Approved)
    };
    assert!(reached.iter().all(approved), "the mark was never written");
    let terms = ExportTerms::new(desire_path::workspace::now(), UnknownConsent::Withhold);
    let plan = plan_export(&snapshot.table, &snapshot.project, |_| true, terms);
    assert!(plan.included.iter().all(|action| !reached.contains(&action.id)));
    assert_eq!(plan.withheld.delivered, 3);
    let others = plan.included.len();
    assert!(others > 0);
    // the next round marks them and sends the others alone
    let before = exported(&path);
    ok(&["webhooks", &path, "--send", "--secret-file", &secret]);
    let all = ids(&receiver);
    assert_eq!(all.len(), 3 + others);
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len(), "nobody twice: {all:?}");
    assert_eq!(exported(&path), before + 3 + others);
    let arms = ok(&["export", &path, "assignments", "-o", "-"]);
    assert!(arms.lines().count() > 3, "they are in the arm of those who are written to: {arms}");
}

#[test]
fn a_renamed_project_sends_nothing_again() {
    let (_folder, path, secret) = approved(2);
    ok(&["webhooks", &path, "--set", "url=https://hooks.example.com/in", "--set", "hosts=hooks.example.com"]);
    let id = |path: &str| Workspace::open(Path::new(path), &Progress::new()).unwrap().project_id().unwrap();
    let first = id(&path);
    assert_eq!(first.len(), 34, "32 digits as JSON: {first}");
    let shown = ok(&["webhooks", &path, "--dry-run", "--secret-file", &secret]);
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    workspace.edit(Edit::SetName("Another name".to_owned())).unwrap();
    workspace.close().unwrap();
    assert_eq!(id(&path), first);
    let again = ok(&["webhooks", &path, "--dry-run", "--secret-file", &secret]);
    let of = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("webhook-id")).map(str::to_owned).collect()
    };
    assert!(!of(&shown).is_empty() && of(&shown) == of(&again), "{shown}\n{again}");
    // another project has another
    let (_other, elsewhere, _) = approved(1);
    assert_ne!(id(&elsewhere), first);
}

/// A stand-in for the tool of the keyring: it keeps one secret in a file beside it.
#[cfg(unix)]
#[test]
fn a_secret_can_be_kept_in_the_keyring() {
    use std::os::unix::fs::PermissionsExt;
    let receiver = Receiver::start(&[200]);
    let (folder, path, secret) = approved(2);
    let tool = folder.path().join("secret-tool");
    let kept = folder.path().join("kept");
    let script =
        format!("#!/bin/sh\ncase $1 in store) cat > {0};; lookup) cat {0};; clear) rm -f {0};; esac\n", kept.display());
    std::fs::write(&tool, script).unwrap();
    std::fs::set_permissions(&tool, std::fs::Permissions::from_mode(0o755)).unwrap();
    let paths = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let call = |arguments: &[&str]| {
        let mut command = assert_cmd::Command::cargo_bin("desire-path").unwrap();
        let output = command.env("PATH", &paths).arg("webhooks").arg(&path).args(arguments).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    ok(&["webhooks", &path, "--set", &format!("url={}", receiver.url), "--set", "hosts=127.0.0.1", "--on"]);
    let (done, error) = call(&["--keep-secret", "--secret-file", &secret]);
    assert!(done && error.contains("in the keyring"), "{error}");
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), SECRET);
    let (done, error) = call(&["--send"]);
    assert!(done, "{error}");
    let key = WebhookSecret::parse(SECRET).unwrap();
    let first = &receiver.received()[0];
    let signature =
        key.sign(&first.headers["webhook-id"], first.headers["webhook-timestamp"].parse().unwrap(), &first.body);
    assert_eq!(first.headers["webhook-signature"], signature);
    assert!(call(&["--forget-secret"]).0);
    assert!(!kept.exists());
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
