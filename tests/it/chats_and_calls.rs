//! Chats and calls are touchpoints: one per conversation, with its texts, waiting time and end. Shares and lengths of time
//! are numbers.

use std::path::{Path, PathBuf};

use desire_path::import::{Inspection, Role, inspect, tables};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Snapshot, Workspace};

use crate::cli::run;
use crate::support::load_as;

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// What a file becomes: each event as its time, name, text and properties.
fn told(path: &Path) -> (Inspection, Vec<String>, Snapshot, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path().join("a.desire"), &Progress::new()).unwrap();
    let input = tables(path).unwrap().remove(0);
    let found = inspect(&input).unwrap();
    workspace.import(&[ImportRequest { input, mapping: found.mapping.clone() }], &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let table = &snapshot.table;
    let event = |i: usize| {
        let text = table.dims.text.name(table.text[i]).replace('\n', " / ");
        let properties: Vec<String> =
            table.event_properties(i).map(|(name, value)| format!("{name}={}", value.text())).collect();
        let minutes = table.time[i] / 60_000;
        format!(
            "{} {} [{text}] {}",
            minutes % 1_440,
            table.names.touchpoints[usize::from(table.touchpoint[i])],
            properties.join(" ")
        )
    };
    let events = (0..table.num_events()).map(event).collect();
    (found, events, snapshot, folder)
}

const CHAT: &str = "[12.03.26, 14:22:05] Ann Miller: Where is my parcel?\nIt was due on Monday.\n\
    [12.03.26, 14:24:05] Kestrel & Finch: Let us see\n[12.03.26, 14:25:00] Ann Miller: Thanks\n\
    [20.03.26, 09:00:00] Ann Miller: Hello?\n";

#[test]
fn a_whatsapp_chat_is_a_touchpoint_for_each_conversation() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "WhatsApp Chat with Ann Miller.txt", CHAT);
    let (found, events, snapshot, _keep) = told(&path);
    assert_eq!(found.recognised.map(|tool| tool.name), Some("WhatsApp chat"));
    assert!(found.choice.is_some_and(|choice| !choice.is_open && choice.options[choice.chosen].0 == "Kestrel & Finch"));
    assert_eq!(
        events,
        [
            "862 Support chat [Where is my parcel? / It was due on Monday. / Thanks] messages=3 waiting time (s)=120 answered=yes",
            "540 Support chat [Hello?] messages=1 answered=no",
        ]
    );
    assert_eq!(snapshot.table.num_customers(), 1);
}

#[test]
fn nobody_is_taken_for_the_business_by_chance_and_dates_that_could_be_both_are_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "_chat.txt", CHAT);
    assert!(inspect(&path).unwrap().choice.is_some_and(|choice| choice.is_open));
    let project = folder.path().join("a.desire").to_string_lossy().into_owned();
    let file = path.to_string_lossy().into_owned();
    let (code, _, err) = run(&["import", &project, &file]);
    assert!(code == 2 && err.contains("--table \"Ann Miller\", \"Kestrel & Finch\""), "{code} {err}");
    let dates = "3/4/2026, 10:00 - +49 151 2345678: Hi\n4/5/2026, 10:00 - Kestrel: Hello\n";
    let path = written(folder.path(), "chat.txt", dates);
    let found = inspect(&path).unwrap();
    assert_eq!(found.ambiguous_dates, ["time"]);
    assert!(found.choice.is_some_and(|choice| !choice.is_open), "a number beside a name is the customer");
}

#[test]
fn conversations_of_intercom_and_chats_of_zendesk_say_how_long_somebody_waited_and_whether_it_was_solved() {
    let folder = tempfile::tempdir().unwrap();
    let intercom = written(
        folder.path(),
        "conversations.json",
        r#"{"type":"conversation.list","conversations":[{"type":"conversation","id":"901","created_at":1772446920,"state":"closed","source":{"type":"conversation","body":"<p>My code fails</p>","author":{"type":"user","id":"u7","name":"Ann","email":"ann@x.example"}},"conversation_rating":{"rating":4},"statistics":{"time_to_admin_reply":240,"first_admin_reply_at":1772447160},"conversation_parts":{"conversation_parts":[{"part_type":"comment","body":"<p>Try <b>this</b></p>","created_at":1772447160,"author":{"type":"admin"}},{"part_type":"comment","body":"<p>Works &amp; thanks</p>","created_at":1772447200,"author":{"type":"user"}}]}}]}"#,
    );
    let (found, events, ..) = told(&intercom);
    assert_eq!(found.recognised.map(|tool| tool.name), Some("Intercom conversations"));
    assert_eq!(
        events,
        [
            "622 Support chat [My code fails / Works & thanks] waiting time (s)=240 answered=yes ticket id=intercom:901 solved=yes CSAT (1–5)=4"
        ]
    );
    let zendesk = written(
        folder.path(),
        "chats.json",
        r#"{"chats":[{"id":"1602.abc","type":"chat","timestamp":"2026-03-02T10:00:00Z","visitor":{"id":"3.77","name":"Bob","email":"bob@x.example","phone":""},"agent_names":["Cy"],"response_time":{"first":35,"avg":40},"missed":false,"rating":"good","zendesk_ticket_id":440,"history":[{"type":"chat.memberjoin","name":"Bob","timestamp":"2026-03-02T10:00:00Z"},{"type":"chat.msg","sender_type":"Visitor","name":"Bob","msg":"Is it in stock?","timestamp":"2026-03-02T10:00:05Z"},{"type":"chat.msg","sender_type":"Agent","name":"Cy","msg":"Yes","timestamp":"2026-03-02T10:00:40Z"}]},{"id":"1602.def","type":"offline_msg","timestamp":"2026-03-03T22:00:00Z","message":"Call me","visitor":{"id":"3.78","name":"Dee","email":"dee@x.example"}}]}"#,
    );
    let (found, events, ..) = told(&zendesk);
    assert_eq!(found.recognised.map(|tool| tool.name), Some("Zendesk chats"));
    assert_eq!(
        events,
        [
            "600 Support chat [Is it in stock?] waiting time (s)=35 answered=yes ticket id=zendesk:440 rating=good",
            "1320 Support chat [Call me] answered=no ticket id=zendesk:1602.def",
        ]
    );
}

#[test]
fn lists_of_calls_in_other_words_become_calls_of_the_telephone_number() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text, expected) in [
        (
            "generic.csv",
            "Call ID,Caller number,Start time,Duration,Talk time,Waiting time,Disposition,Agent,Transcript\n\
             c1,+49 151 2345678,2026-03-02 10:00:00,0:03:10,0:02:40,0:00:30,answered,Cy,I want to return my lamp\n\
             c2,+49 151 2345678,2026-03-02 11:00:00,0:00:45,0:00:00,0:00:45,missed,,\n\
             c3,+49 171 9999999,2026-03-02 12:00:00,0:00:05,0:00:00,0:00:00,busy,,\n",
            vec![
                "600 Support call [I want to return my lamp] duration (s)=190 talk time (s)=160 waiting time (s)=30 answered=yes outcome=answered handled by=Cy ticket id=c1",
                "660 Missed call [] duration (s)=45 talk time (s)=0 waiting time (s)=45 answered=no outcome=missed ticket id=c2",
                "720 Missed call [] duration (s)=5 talk time (s)=0 waiting time (s)=0 answered=no outcome=busy ticket id=c3",
            ],
        ),
        (
            "asterisk.csv",
            "calldate,clid,src,dst,duration,billsec,disposition,uniqueid\n\
             2026-03-02 10:00:00,\"\"\"Ann\"\"\",00491512345678,100,40,31,ANSWERED,16.1\n\
             2026-03-02 10:30:00,,00491512345678,100,20,0,NO ANSWER,16.2\n",
            vec![
                "600 Support call [] duration (s)=40 talk time (s)=31 answered=yes outcome=answered ticket id=16.1",
                "630 Missed call [] duration (s)=20 talk time (s)=0 answered=no outcome=missed ticket id=16.2",
            ],
        ),
        (
            "deutsch.csv",
            "Anrufer;Richtung;Ziel;Anrufbeginn;Gesprächsdauer;Wartezeit;Ergebnis\n\
             +49 151 2345678;eingehend;0800 1234567;02.03.2026 10:00:00;2:05;15 Sek;angenommen\n\
             0800 1234567;ausgehend;+49 151 2345678;13.03.2026 10:00:00;61:00;;angenommen\n",
            vec![
                "600 Support call [] talk time (s)=125 waiting time (s)=15 answered=yes outcome=answered",
                "600 Call made [] talk time (s)=3660 answered=yes outcome=answered",
            ],
        ),
    ] {
        let (found, events, snapshot, _keep) = told(&written(folder.path(), name, text));
        assert_eq!(found.recognised.map(|tool| tool.name), Some("List of calls"), "{name}");
        assert_eq!(events, expected, "{name}");
        let people = if name == "generic.csv" { 2 } else { 1 };
        assert_eq!(snapshot.table.num_customers(), people, "{name}: the number is whose the call is");
    }
    // a table with a telephone number is no list of calls yet
    let orders = "phone number,date,status,total\n+49 151 2345678,2026-03-02 10:00:00,completed,20.00\n";
    assert_eq!(inspect(written(folder.path(), "orders.csv", orders)).unwrap().recognised, None);
}

#[test]
fn lists_of_text_messages_are_of_the_other_end() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        (
            "log.csv",
            "id,account_id,body,created_at,date_sent,direction,from,num_segments,price,status,to\n\
             SM01,AC99,Your code is 12,2026-03-02 09:00:00,2026-03-02 10:00:00,outbound-api,15555550100,2,-0.0158,delivered,15555550111\n\
             SM02,AC99,Your code is 77,2026-03-02 09:00:00,2026-03-02 11:00:00,outbound-api,15555550100,2,-0.0158,undelivered,15555550122\n\
             SM03,AC99,Thanks,2026-03-02 09:00:00,2026-03-02 12:00:00,inbound,15555550122,1,-0.0075,received,15555550100\n",
        ),
        (
            "sms.csv",
            "Nachricht;Zeitpunkt;Richtung;Absender;Empfänger;Status\n\
             Ihr Code;02.03.2026 10:00;ausgehend;ACME;+49 151 2345678;delivered\n\
             Ihr Code;02.03.2026 11:00;ausgehend;ACME;+49 151 2345679;fehlgeschlagen\n\
             Thanks;02.03.2026 12:00;eingehend;+49 151 2345679;80100;received\n",
        ),
    ] {
        let (found, events, snapshot, _keep) = told(&written(folder.path(), name, text));
        assert_eq!(found.recognised.map(|tool| tool.name), Some("List of text messages"), "{name}");
        let lost = if name == "log.csv" { "undelivered" } else { "fehlgeschlagen" };
        let expected = [
            "600 SMS sent [] status=delivered".to_owned(),
            format!("660 SMS bounced [] status={lost}"),
            "720 SMS received [Thanks] status=received".to_owned(),
        ];
        assert_eq!(events, expected, "{name}");
        assert_eq!(snapshot.table.num_customers(), 2, "{name}");
        assert!(snapshot.table.raw_value.iter().all(|value| value.is_nan()), "{name}: what it cost is no money");
    }
}

#[test]
fn what_answered_a_call_is_nobody_who_handled_it() {
    let folder = tempfile::tempdir().unwrap();
    let text = "sid,to,from,status,start_time,duration,direction,answered_by\n\
                CA1,+19171000180,+16000000042,completed,2026-03-02T10:00:00Z,60,inbound,human\n\
                CA2,+19171000180,+16000000042,completed,2026-03-02T11:00:00Z,60,inbound,machine_end_beep\n\
                CA3,+19171000180,+16000000042,completed,2026-03-02T12:00:00Z,60,inbound,Cy\n";
    let (_, events, ..) = told(&written(folder.path(), "calls.csv", text));
    let handled: Vec<bool> = events.iter().map(|event| event.contains("handled by")).collect();
    assert_eq!(handled, [false, false, true], "{events:?}");
}

#[test]
fn shares_and_lengths_of_time_are_numbers_with_a_unit_and_no_money_or_times() {
    let folder = tempfile::tempdir().unwrap();
    let mut text = "customer_id,time,event,discount,handle time,duration,wait,amount due\n".to_owned();
    for i in 0..40 {
        text.push_str(&format!(
            "c{},2026-03-02 10:{i:02}:00,Ticket closed,\"{},5 %\",{}:{:02}:00,{}h {}m,PT{i}M,{i} %\n",
            i % 9,
            i + 1,
            i / 20,
            i % 60,
            1 + i / 20,
            i % 60
        ));
    }
    let path = written(folder.path(), "tickets.csv", &text);
    let found = inspect(&path).unwrap();
    let role = |name: &str| found.mapping.role(name);
    for name in ["discount", "handle time", "duration", "wait", "amount due"] {
        assert_eq!(role(name), Role::NumberProperty, "{name}");
    }
    assert_eq!(found.mapping.columns_with(Role::Time).collect::<Vec<_>>(), ["time"]);
    assert_eq!(found.mapping.columns_with(Role::Value).count(), 0);
    let (_, events, snapshot, _keep) = told(&path);
    assert!(events.iter().any(|e| {
        e == "625 Ticket solved [] discount (%)=26.5 handle time (s)=5100 duration (s)=8700 wait (s)=1500 amount due (%)=25"
    }), "{events:?}");
    assert!(snapshot.table.raw_value.iter().all(|value| value.is_nan()));
    assert_eq!(load_as(&path, &found.mapping).report.used, 40);
}
