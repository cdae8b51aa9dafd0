//! What follows from events: proposals, messages of playbooks that are approved once for all, and what a website shows.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use desire_path::model::{
    ActionKind, ActionState, Change, CustomerSign, Playbook, PlaybookRule, Playbooks, Segment, SegmentKind, Settings,
    WebhookSettings,
};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::{Value, json};

use super::{Server, ask, project_with_key, send, snapshot, spawn};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const VARIABLE: &str = "DESIRE_PATH_TEST_SECRET";
/// Longer than anything here takes.
const LONG: Duration = Duration::from_mins(2);

/// Another program on this computer, which takes what is sent to it.
fn receiver() -> (String, Receiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/in", listener.local_addr().unwrap());
    let (send, received) = channel();
    spawn("receiver", move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut length, mut signed) = (0, false);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                let line = line.trim_end().to_lowercase();
                if line.is_empty() {
                    break;
                }
                signed |= line.starts_with("webhook-signature: v1,");
                length = line.strip_prefix("content-length: ").map_or(length, |n| n.parse().unwrap());
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            assert!(signed);
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
            drop(send.send(serde_json::from_slice(&body).unwrap()));
        }
    });
    (url, received)
}

/// Settings without chance, and with webhooks to this address.
fn set_up(workspace: &mut Workspace, url: &str, playbook: Playbook) {
    let settings = workspace.snapshot().project.settings.clone();
    let webhook = WebhookSettings {
        enabled: true,
        url: url.to_owned(),
        hosts: vec!["127.0.0.1".to_owned()],
        secret_variable: VARIABLE.to_owned(),
        ..WebhookSettings::default()
    };
    let settings = Settings { hold_out_share: 0.0, as_usual_share: 0.0, webhook: Box::new(webhook), ..settings };
    workspace.edit(Edit::SetSettings(settings)).unwrap();
    workspace.edit(Edit::Playbooks(Change::Replace(vec![playbook]))).unwrap();
}

/// A reminder of a cart that was just left.
fn reminder(at_once: bool) -> Playbook {
    let usual = Playbooks::default()[0].clone();
    let mut playbook = Playbook {
        id: 0,
        name: "Cart left".to_owned(),
        enabled: true,
        who: PlaybookRule::Sign(CustomerSign::OpenCart),
        what: ActionKind::Reminder,
        channels: vec!["E-mail".to_owned()],
        message: "Your cart waits".to_owned(),
        variants: Vec::new(),
        ..usual
    };
    (playbook.timing.at_once, playbook.timing.delay_hours) = (at_once, 0);
    playbook
}

/// Somebody who agrees to e-mails puts something into the cart.
fn cart() -> [Value; 2] {
    [
        json!({ "type": "identify", "userId": "u1", "traits": { "email": "ana@example.org", "newsletter": true } }),
        json!({ "type": "track", "userId": "u1", "event": "Product Added", "properties": { "name": "Tea", "price": 4 } }),
    ]
}

#[test]
fn a_playbook_that_is_approved_once_for_all_sends_and_the_others_propose() {
    for at_once in [true, false] {
        let (_dir, path, key) = project_with_key();
        let (url, received) = receiver();
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        set_up(&mut workspace, &url, reminder(at_once));
        workspace.close().unwrap();
        let server = Server::start_with(&path, &[], &[(VARIABLE, SECRET)]);
        assert!(send(server.address, &key, &cart()));
        if at_once {
            let message = received.recv_timeout(LONG).unwrap();
            assert_eq!((&message["type"], &message["userId"]), (&json!("track"), &json!("u1")), "{message}");
        } else {
            let is_proposed =
                || !Workspace::open_read_only(&path, &Progress::new()).unwrap().snapshot().project.actions.is_empty();
            while !is_proposed() {
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        server.stop();
        let states: Vec<ActionState> = snapshot(&path).project.actions.iter().map(|action| action.state).collect();
        let expected = if at_once { ActionState::Exported } else { ActionState::Proposed };
        assert_eq!(states, [expected]);
        assert!(received.try_recv().is_err(), "nothing else is sent");
    }
}

#[test]
fn nothing_is_sent_to_who_refused() {
    let (_dir, path, key) = project_with_key();
    let (url, received) = receiver();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    set_up(&mut workspace, &url, reminder(true));
    workspace.close().unwrap();
    let server = Server::start_with(&path, &[], &[(VARIABLE, SECRET)]);
    let mut calls = cart();
    calls[0]["traits"]["newsletter"] = false.into();
    assert!(send(server.address, &key, &calls));
    server.stop();
    assert!(received.try_recv().is_err());
    assert!(snapshot(&path).project.actions.is_empty());
}

#[test]
fn a_website_is_told_what_it_shows_to_whom() {
    let (_dir, path, key) = project_with_key();
    let server = Server::start(&path, &[]);
    let calls = [1, 2].map(|n| json!({ "type": "track", "userId": format!("u{n}"), "anonymousId": format!("a{n}"), "event": "Product Viewed" }));
    assert!(send(server.address, &key, &calls));
    server.stop();
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let members =
        (0..2).filter(|&ix| snapshot.table.people.label(ix) == "u1").map(|ix| snapshot.table.people.ids[ix as usize]);
    let segment = Segment {
        id: 0,
        name: "Tea drinkers".to_owned(),
        kind: SegmentKind::Picked { from: String::new() },
        description: String::new(),
        members: members.collect(),
    };
    workspace.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
    let segment = workspace.snapshot().project.segments[0].id;
    let usual = Playbooks::default();
    let usual = usual.iter().find(|of| of.what == ActionKind::ContentVariant).unwrap().clone();
    let playbook = Playbook {
        id: 0,
        name: "Calm page".to_owned(),
        enabled: true,
        who: PlaybookRule::Segment(segment),
        channels: vec!["Website".to_owned()],
        message: "A calm page".to_owned(),
        variants: Vec::new(),
        ..usual
    };
    set_up(&mut workspace, "http://127.0.0.1:1/in", playbook);
    workspace.close().unwrap();
    let server = Server::start(&path, &[]);
    let decision = |id: &str| {
        let (status, _, body) = ask(server.address, &format!("GET /v1/decision?id={id}&key={key}"), &[], b"").unwrap();
        assert_eq!(status, 200);
        body
    };
    while decision("u1")["variant"] == "default" {
        std::thread::sleep(Duration::from_millis(50));
    }
    for id in ["u1", "a1"] {
        let shown = decision(id);
        assert_eq!((&shown["variant"], &shown["content"]), (&json!("calm-page"), &json!("A calm page")), "{shown}");
    }
    for id in ["u2", "nobody"] {
        assert_eq!((&decision(id)["variant"], &decision(id)["content"]), (&json!("default"), &Value::Null));
    }
    let refused = ask(server.address, "GET /v1/decision?id=u1", &[], b"").unwrap();
    assert_eq!((refused.0, &refused.2["code"]), (401, &json!("unauthorized")));
    server.stop();
}
