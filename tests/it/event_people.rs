//! Who is one customer, as event tools say it: numbers of persons, logins, ids that are given up for others.

use desire_path::files::Overwrite;
use desire_path::import::inspect;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

use crate::event_tools::read_text;
use crate::support::in_words;

/// The customers that a text makes, each with the names of its events.
fn customers(text: &str) -> Vec<Vec<String>> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("download");
    std::fs::write(&path, text).unwrap();
    let mut workspace = Workspace::create(dir.path().join("p.desire"), &Progress::new()).unwrap();
    let request = ImportRequest { input: path.as_path().into(), mapping: inspect(&path).unwrap().mapping };
    workspace.import(&[request], &Progress::new()).unwrap();
    let table = &workspace.snapshot().table;
    let events = |ix| table.range(ix).map(|i| table.dims.event.name(table.event[i]).to_owned()).collect();
    (0..table.num_customers() as u32).map(events).collect()
}

/// `PostHog`'s number of a person joins, whatever ids the person has; so does the login, where the number changes with it.
#[test]
fn a_person_of_posthog_is_one_customer() {
    let event = |minute: u32, event: &str, distinct: &str, person: &str, properties: &str| {
        format!(
            r#"{{"event":"{event}","distinct_id":"{distinct}","person_id":"{person}","properties":{{{properties}}},"timestamp":"2026-03-29T00:{minute}:00Z"}}"#
        )
    };
    let anonymous = "01943b0a-0000-7000-8000-00000000000a";
    let alias = |anon: &str| format!(r#""$anon_distinct_id":"{anon}""#);
    let on = |device: &str| format!(r#""$device_id":"{device}""#);
    let (seen, bought, billed) = ("$pageview", "purchase", "invoice_paid");
    for (what, events) in [
        ("one number", vec![event(10, seen, "anon1", "p1", ""), event(20, bought, "u1", "p1", "")]),
        ("before any login", vec![event(10, seen, anonymous, "p1", ""), event(20, bought, "u1", "p1", "")]),
        (
            "the server's own id",
            vec![
                event(10, seen, "anon1", "p1", &on("anon1")),
                event(11, "$identify", "u1", "p1", &format!("{},{}", alias("anon1"), on("anon1"))),
                event(20, bought, "u1", "p1", &on("anon1")),
                event(30, billed, "crm-77", "p1", r#""$lib":"posthog-python""#),
            ],
        ),
        (
            "another number before the login",
            vec![
                event(10, seen, "anon1", "p0", ""),
                event(11, "$identify", "u1", "p1", &alias("anon1")),
                event(20, bought, "u1", "p1", ""),
            ],
        ),
        (
            "another number and a browser's id",
            vec![
                event(10, seen, anonymous, "p0", &on(anonymous)),
                event(11, "$identify", "u1", "p1", &alias(anonymous)),
                event(20, bought, "u1", "p1", ""),
            ],
        ),
        (
            "no number before the login",
            vec![
                event(10, seen, anonymous, "p0", r#""$process_person_profile":false"#),
                event(11, "$identify", "u1", "p1", &alias(anonymous)),
                event(20, bought, "u1", "p1", ""),
            ],
        ),
        (
            "an alias of two ids",
            vec![
                event(10, billed, "crm-77", "p2", ""),
                event(11, "$create_alias", "u1", "p1", r#""alias":"crm-77""#),
                event(20, bought, "u1", "p1", ""),
            ],
        ),
    ] {
        let found = customers(&events.join("\n"));
        assert_eq!(found.len(), 1, "{what}: {found:?}");
        assert!(found[0].contains(&bought.to_owned()) && found[0].len() > 1, "{what}: {found:?}");
    }
    // two people stay two
    let two = [event(10, seen, "u1", "p1", ""), event(20, bought, "u2", "p2", "")];
    assert_eq!(customers(&two.join("\n")).len(), 2);
    // a bad time leaves the event out, although its ids could be linked
    let bad = event(10, seen, "u1", "p1", &on("d1")).replace("2026-03-29T", "soon ");
    let got = read_text(format!("{bad}\n{}", two[1]).as_bytes(), "PostHog batch export");
    assert_eq!(in_words(&got.report.rejected), [("the time cannot be read".to_owned(), 1)]);
}

#[test]
fn an_id_that_segment_renames_is_the_same_customers() {
    let event = |user: &str, id: &str| {
        format!(r#"{{"type":"track","messageId":"{id}","{user},"timestamp":"2026-03-28T01:31:40Z","event":"{id}"}}"#)
    };
    let alias = |before: &str, now: &str| format!(r#"{{"type":"alias","previousId":"{before}","userId":"{now}"}}"#);
    for before in ["userId\":\"old1\"", "anonymousId\":\"old1\""] {
        let calls = [event(before, "m1"), alias("old1", "u1"), event("userId\":\"u1\"", "m2")];
        assert_eq!(customers(&calls.join("\n")), [["m1", "m2"]], "{before}");
    }
    // an id that two people claim is a shared one
    let [old, one, two] =
        ["old1", "u1", "u2"].map(|user| event(&format!("userId\":\"{user}\""), &format!("of {user}")));
    let calls = [old, alias("old1", "u1"), alias("old1", "u2"), one, two];
    assert_eq!(customers(&calls.join("\n")).len(), 3);
    // what cannot be followed is not counted as used
    let calls = [alias("a@x.de", "b@x.de"), alias("u1", "u1"), alias("", "u1"), event("userId\":\"u1\"", "m1")];
    let got = read_text(calls.join("\n").as_bytes(), "Segment or RudderStack calls");
    assert_eq!((got.report.rows, got.report.used), (4, 1));
    assert!(in_words(&got.report.rejected).iter().any(|(why, _)| why.contains("two e-mail addresses")));
}

#[test]
fn a_pseudonymised_copy_knows_renamed_ids_as_well() {
    let dir = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(dir.path().join("p.desire"), &Progress::new()).unwrap();
    let segment = r#"{"type":"track","messageId":"m1","userId":"old1","timestamp":"2026-03-28T01:31:40Z","event":"a"}
{"type":"alias","previousId":"old1","userId":"u1"}
{"type":"track","messageId":"m2","userId":"u1","timestamp":"2026-03-28T01:32:40Z","event":"b"}"#;
    let posthog = r#"{"event":"a","distinct_id":"u7","person_id":"p1","properties":{},"timestamp":"2026-03-29T00:10:00Z"}
{"event":"b","distinct_id":"crm-77","person_id":"p1","properties":{},"timestamp":"2026-03-29T00:20:00Z"}"#;
    for (name, text) in [("segment", segment), ("posthog", posthog)] {
        let path = dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        let request = ImportRequest { input: path.as_path().into(), mapping: inspect(&path).unwrap().mapping };
        workspace.import(&[request], &Progress::new()).unwrap();
    }
    assert_eq!(workspace.snapshot().table.num_customers(), 2);
    let copy = dir.path().join("copy.desire");
    workspace.pseudonymise(&copy, Overwrite::Refuse, 0, &Progress::new()).unwrap();
    let shared = Workspace::open(&copy, &Progress::new()).unwrap();
    let people = &shared.snapshot().table.people;
    assert_eq!(people.of_profile, workspace.snapshot().table.people.of_profile, "the same customers");
    let ids = [&people.customer_id, &people.device].into_iter().flat_map(|column| column.iter());
    assert!(ids.into_iter().all(|id| !["old1", "crm-77", "p1", "u7"].iter().any(|raw| id.ends_with(raw))));
}
