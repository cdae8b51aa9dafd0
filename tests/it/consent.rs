//! Who agreed to what: read from files, set by hand, obeyed everywhere.

use std::fs;
use std::path::{Path, PathBuf};

use desire_path::act;
use desire_path::events::Subset;
use desire_path::import::{Role, inspect};
use desire_path::model::{Consent, HandConsent, Purpose};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use super::shop::{Row, table};
use super::store::place;

fn write(dir: &Path, name: &str, text: &str) -> PathBuf {
    let path = dir.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn import(workspace: &mut Workspace, path: &Path) {
    let request = ImportRequest { input: path.into(), mapping: inspect(path).unwrap().mapping };
    workspace.import(&[request], &Progress::new()).unwrap();
}

fn consent(workspace: &Workspace, email: &str, purpose: Purpose) -> Consent {
    let people = workspace.snapshot().table.people.clone();
    let profile = (0..people.active.len()).find(|&p| people.email.get(p) == email).unwrap();
    people.consent(people.ix_of(profile as u32).unwrap(), purpose)
}

const KLAVIYO: &str = "Email,Klaviyo ID,First Name,Last Name,Email Marketing Consent,Email Marketing Consent Timestamp,\
    SMS Marketing Consent,SMS Marketing Consent Timestamp,Phone Number,First Active\n\
    ana@example.com,01HX,Ana,Ruiz,SUBSCRIBED,2026-01-04 08:00:00,,,,2026-01-04 08:00:00\n\
    bob@example.com,01HY,Bob,Li,UNSUBSCRIBED,2026-03-04 08:00:00,SUBSCRIBED,2026-03-05 08:00:00,,2026-01-04 08:00:00\n\
    cy@example.com,01HZ,Cy,Po,NEVER_SUBSCRIBED,,UNSUBSCRIBED,,,2026-01-04 08:00:00\n";

#[test]
fn each_purpose_has_its_columns_and_its_time() {
    let (dir, path) = place();
    let file = write(dir.path(), "klaviyo_list.csv", KLAVIYO);
    let mapping = inspect(&file).unwrap().mapping;
    assert_eq!(mapping.role("Email Marketing Consent"), Role::Consent);
    assert_eq!(mapping.role("SMS Marketing Consent"), Role::ConsentSms);
    assert_eq!(mapping.role("Email Marketing Consent Timestamp"), Role::ConsentTime);
    assert_eq!(mapping.role("SMS Marketing Consent Timestamp"), Role::ConsentTime);
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &file);
    let of = |email: &str| [Purpose::Email, Purpose::Sms].map(|p| consent(&workspace, email, p));
    assert_eq!(of("ana@example.com"), [Consent::Given, Consent::Unknown]);
    assert_eq!(of("bob@example.com"), [Consent::Refused, Consent::Given]);
    assert_eq!(of("cy@example.com"), [Consent::Refused, Consent::Refused]);
    let people = workspace.snapshot().table.people.clone();
    let bob = people.heard(1, Purpose::Sms);
    assert_eq!(bob.since(), Some("2026-03-05T08:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond()));
}

#[test]
fn an_old_list_without_times_does_not_lift_a_refusal_but_a_later_yes_does() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "klaviyo_list.csv", KLAVIYO));
    let old = "email,name,accepts marketing,loyalty\nbob@example.com,Bob,yes,gold\nana@example.com,Ana,yes,gold\n";
    import(&mut workspace, &write(dir.path(), "contacts.csv", old));
    assert_eq!(consent(&workspace, "bob@example.com", Purpose::Email), Consent::Refused);
    // an order says when: its time is the time of the statement
    let orders = "Name,Email,Created at,Accepts Marketing,Total,Lineitem quantity,Lineitem name,Lineitem price\n\
        #1,bob@example.com,2026-05-01 10:00:00,yes,10.00,1,Tea,10.00\n\
        #2,ana@example.com,2026-05-01 10:00:00,no,10.00,1,Tea,10.00\n";
    import(&mut workspace, &write(dir.path(), "orders_export.csv", orders));
    assert_eq!(consent(&workspace, "bob@example.com", Purpose::Email), Consent::Given);
    assert_eq!(consent(&workspace, "ana@example.com", Purpose::Email), Consent::Refused);
    assert!(workspace.undo().unwrap().is_some());
    assert_eq!(consent(&workspace, "bob@example.com", Purpose::Email), Consent::Refused);
    assert_eq!(consent(&workspace, "ana@example.com", Purpose::Email), Consent::Given);
}

#[test]
fn events_may_say_it_too() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mut text = "user_pseudo_id,event_timestamp,event_name,page_location,privacy_info.analytics_storage,\
        privacy_info.ads_storage\n"
        .to_owned();
    for (minute, ads) in [(1, "Yes"), (2, "No"), (3, "Yes")] {
        text += &format!("d1,2026-01-05T10:0{minute}:00Z,page_view,/a,Yes,{ads}\n");
    }
    text += "d2,2026-01-05T10:01:00Z,page_view,/b,No,No\n";
    let file = write(dir.path(), "events.csv", &text);
    let mapping = inspect(&file).unwrap().mapping;
    assert_eq!(mapping.role("privacy_info.analytics_storage"), Role::ConsentAnalytics);
    assert_eq!(mapping.role("privacy_info.ads_storage"), Role::ConsentAds);
    import(&mut workspace, &file);
    let people = workspace.snapshot().table.people.clone();
    assert_eq!((people.consent(0, Purpose::Ads), people.consent(1, Purpose::Ads)), (Consent::Given, Consent::Refused));
    assert_eq!(people.consent(1, Purpose::Analytics), Consent::Refused);
    assert_eq!(people.consent(0, Purpose::Email), Consent::Unknown);
}

#[test]
fn consent_by_hand_can_be_undone_and_stays_in_the_file() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "klaviyo_list.csv", KLAVIYO));
    let said = |profile| HandConsent {
        id: 0,
        profile,
        purpose: Purpose::Email,
        given: false,
        at: i64::MAX / 2,
        note: "asked on the phone".to_owned(),
    };
    workspace.edit(Edit::AddConsents(vec![said(0), said(2)])).unwrap();
    assert_eq!(consent(&workspace, "ana@example.com", Purpose::Email), Consent::Refused);
    workspace.undo().unwrap();
    assert_eq!(consent(&workspace, "ana@example.com", Purpose::Email), Consent::Given);
    workspace.redo().unwrap();
    workspace.close().unwrap();
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(consent(&workspace, "ana@example.com", Purpose::Email), Consent::Refused);
    let kept = workspace.snapshot().project.hand_consents.clone();
    assert_eq!(kept.iter().map(|c| (c.id, c.profile)).collect::<Vec<_>>(), [(1, 0), (2, 2)]);
}

#[test]
fn who_refuses_to_be_profiled_is_neither_scored_nor_proposed_anything() {
    use desire_path::events::Consents;
    use desire_path::model::{Project, Statement};
    use std::sync::Arc;
    const DAY: i64 = 86_400_000;
    let mut rows = Vec::new();
    for c in 0..40u32 {
        for day in 0..60 {
            let event = if (day + i64::from(c)) % 9 == 0 { "purchase" } else { "add_to_cart" };
            rows.push(Row::new(c, 1_700_000_000_000 + day * DAY + i64::from(c) * 1000, event).worth(10.0));
        }
    }
    let mut events = table(40, &rows);
    let progress = Progress::new();
    let project = Project::default();
    let (all, before) = (Subset::all(&events), |t: &_| act::propose(t, &project, &Subset::all(t), &progress).unwrap());
    assert!(before(&events).iter().any(|a| a.customer == 3), "somebody to leave out");
    let said = |c: u32| Statement { purpose: Purpose::Profiling, given: c != 3, at: 1, dated: true };
    let mut people = (*events.people).clone();
    people.consents = Consents::new((0..39).map(|c| (c, said(c))).collect());
    events.people = Arc::new(people);
    let proposed = before(&events);
    assert!(!proposed.is_empty());
    assert!(
        proposed.iter().all(|a| a.customer != 3 && a.customer != 39),
        "refused, and unknown while others are known"
    );
    let run = desire_path::predict::run(&events, &all, &project.settings, &progress).unwrap();
    assert!(run.next.iter().all(|(c, _)| *c != 3 && *c != 39));
    assert!(run.targets.iter().flat_map(|t| &t.scores).all(|s| s.customer != 3 && s.customer != 39));
    assert!(run.targets.iter().any(|t| !t.scores.is_empty()) || !run.next.is_empty(), "somebody is scored");
}

#[test]
fn a_list_says_who_stays_behind_and_why() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "klaviyo_list.csv", KLAVIYO));
    let people = workspace.snapshot().table.people.clone();
    let (free, withheld) = act::listable(0..3, &people, Purpose::Email);
    assert_eq!((free, withheld.refused, withheld.unknown), (vec![0], 2, 0));
    let (free, withheld) = act::listable(0..3, &people, Purpose::Sms);
    assert_eq!((free, withheld.refused, withheld.unknown), (vec![1], 1, 1));
    assert_eq!(
        withheld.sentence().unwrap(),
        "2 withheld: 1 refused to be contacted, 1 have not said yes to being contacted"
    );
    let (free, withheld) = act::listable(0..3, &people, Purpose::Ads);
    assert_eq!((free.len(), withheld.total()), (3, 0), "nobody says anything about ads");
}

/// Ten people, each with a visit and an order; `who` of them said no to analytics.
fn shop_with(dir: &Path, path: &Path, who: &str) -> Workspace {
    let mut workspace = Workspace::create(path, &Progress::new()).unwrap();
    let mut text = "customer_id,timestamp,event,value\n".to_owned();
    for c in 0..10 {
        text += &format!("c{c},2026-01-05T10:0{c}:00Z,page_view,\nc{c},2026-01-05T11:0{c}:00Z,purchase,20\n");
    }
    import(&mut workspace, &write(dir, "web.csv", &text));
    let (found, _) = workspace.find_people(&[who.to_owned()]);
    workspace.set_consent(&found, Purpose::Analytics, false, "by letter").unwrap();
    workspace
}

#[test]
fn who_refuses_analytics_is_in_nothing_until_they_say_otherwise() {
    use desire_path::analysis::flow::{FlowPaths, FlowSettings};
    use desire_path::analysis::{summary, top_paths};
    use desire_path::model::{Action, ActionKind, ActionState, Bots, Filter, Segment, SegmentKind};
    let (dir, path) = place();
    let mut workspace = shop_with(dir.path(), &path, "c3");
    let snapshot = workspace.snapshot();
    let (c3, _) = workspace.find_people(&["c3".to_owned()]);
    let id = snapshot.table.people.ids[c3[0] as usize];
    assert_eq!(snapshot.table.refused.iter().collect::<Vec<_>>(), c3);
    let counts = |table: &desire_path::events::EventTable, bots: Bots| {
        let subset = Subset::new(table, &Filter { bots, ..Filter::default() }, &[]);
        let settings = &snapshot.project.settings;
        let flow = FlowPaths::build(table, &subset, settings, &FlowSettings::default()).flow().base;
        let found = summary(table, &subset, settings);
        (found.customers, found.events, flow, top_paths(table, &subset, settings, &Default::default()).base)
    };
    assert_eq!(counts(&snapshot.table, Bots::Out), (9, 18, 9, 9));
    assert_eq!(counts(&snapshot.table, Bots::In), (9, 18, 9, 9), "no switch brings them back");

    let segment = Segment {
        id: 1,
        name: "All".to_owned(),
        kind: SegmentKind::Picked { from: "test".to_owned() },
        description: String::new(),
        members: snapshot.table.people.ids.clone(),
    };
    assert_eq!(snapshot.table.count_members(&segment.members), 9);
    for purpose in Purpose::ALL {
        let (free, withheld) = act::listable(0..10, &snapshot.table.people, purpose);
        assert!(!free.contains(&c3[0]) && withheld.analytics == 1, "{purpose:?}");
    }
    let approved = Action {
        id: 1,
        customer: id,
        kind: ActionKind::WinBack,
        channel: "E-mail".to_owned(),
        content: String::new(),
        best_hour: 9,
        reason: String::new(),
        expected_value: 1.0,
        expires: i64::MAX,
        hold_out: false,
        consent: Consent::Given,
        state: ActionState::Approved,
        edited: false,
    };
    let (free, withheld) = act::exportable(std::slice::from_ref(&approved), &snapshot.table.people);
    assert_eq!((free.len(), withheld.analytics), (0, 1));

    let run = desire_path::predict::run(
        &snapshot.table,
        &Subset::all(&snapshot.table),
        &snapshot.project.settings,
        &Progress::new(),
    );
    let run = run.unwrap();
    assert!(
        run.targets.iter().flat_map(|t| &t.scores).all(|s| s.customer != id) && run.next.iter().all(|(c, _)| *c != id)
    );

    workspace.undo().unwrap();
    assert_eq!(counts(&workspace.snapshot().table, Bots::Out).0, 10, "they say otherwise");
    workspace.redo().unwrap();
    workspace.close().unwrap();
    let opened = Workspace::open(&path, &Progress::new()).unwrap();
    assert_eq!(counts(&opened.snapshot().table, Bots::Out).0, 9, "also in the file");
}

#[test]
fn scores_of_who_refuses_analytics_later_are_hidden_and_come_back() {
    use desire_path::model::PredictionRun;
    let (dir, path) = place();
    let mut workspace = shop_with(dir.path(), &path, "nobody");
    let next = vec![(2, Vec::new()), (3, Vec::new())];
    let run = PredictionRun { cut_off: 0, data_fingerprint: 0, targets: Vec::new(), next_step: None, next };
    workspace.edit(Edit::SetPredictions(Some(std::sync::Arc::new(run)))).unwrap();
    let scored = |w: &Workspace| {
        let run = w.snapshot().project.predictions.clone().unwrap();
        run.next.iter().map(|(c, _)| *c).collect::<Vec<_>>()
    };
    let (c3, _) = workspace.find_people(&["c3".to_owned()]);
    assert_eq!(workspace.snapshot().table.people.ids[c3[0] as usize], 3);
    workspace.set_consent(&c3, Purpose::Analytics, false, "").unwrap();
    assert_eq!(scored(&workspace), [2]);
    // at equal times a refusal counts, and times are in milliseconds
    std::thread::sleep(std::time::Duration::from_millis(5));
    workspace.set_consent(&c3, Purpose::Analytics, true, "").unwrap();
    assert_eq!(scored(&workspace), [2, 3]);
}

#[test]
fn the_command_line_says_how_many_refused_and_shows_none_of_them() {
    let (dir, path) = place();
    shop_with(dir.path(), &path, "c3").close().unwrap();
    let run = |args: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let project = path.to_str().unwrap();
    let said = "1 customer refused analytics and is left out";
    for command in ["info", "flow", "transitions", "sessions"] {
        let (_, out, err) = run(&[command, project]);
        assert!(err.contains(said), "{command}: {err}");
        assert!(command == "sessions" || out.contains('9'), "{command}: {out}");
    }
    let (ok, _, err) = run(&["timeline", project, "c3"]);
    assert!(!ok && err.contains("refused analytics"), "{err}");
    let (ok, held, _) = run(&["access", project, "c3", "--out", "-"]);
    assert!(ok && held.contains("\"events\""), "what is held can still be asked for");
    let out = dir.path().join("events.csv");
    run(&["export", project, "events", "--out", out.to_str().unwrap()]);
    assert_eq!(fs::read_to_string(out).unwrap().lines().count(), 1 + 18);
}

#[test]
fn who_unsubscribes_refuses_marketing_from_then_on_until_they_agree_again() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    // a mail tool's audience: signed up and left, signed up, left and signed up again
    let audience = "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,\
        LAST_CHANGED,LEID,EUID,UNSUB_TIME\n\
        ana@example.com,Ana,Ruiz,4,2026-01-04 08:00:00,,,,,1,a,2026-02-01 09:00:00\n\
        bob@example.com,Bob,Li,4,2026-01-04 08:00:00,,,,,2,b,\n\
        cy@example.com,Cy,Po,4,2026-03-04 08:00:00,,,,,3,c,2026-02-01 09:00:00\n";
    let file = write(dir.path(), "unsubscribed.csv", audience);
    assert_eq!(inspect(&file).unwrap().mapping.preset, "mailchimp_audience");
    import(&mut workspace, &file);
    let mail = |w: &Workspace, who: &str| consent(w, who, Purpose::Email);
    assert_eq!(mail(&workspace, "ana@example.com"), Consent::Refused);
    assert_eq!(mail(&workspace, "bob@example.com"), Consent::Given);
    assert_eq!(mail(&workspace, "cy@example.com"), Consent::Given, "signed up again after leaving");
    // what members did
    let activity = "{\"bob@example.com\":[{\"action\":\"open\",\"timestamp\":\"2026-04-01 08:00:00\"},\
        {\"action\":\"unsub\",\"timestamp\":\"2026-04-02 08:00:00\"}]}\n";
    import(&mut workspace, &write(dir.path(), "activity.ndjson", activity));
    assert_eq!(mail(&workspace, "bob@example.com"), Consent::Refused);
    let bob = workspace.find_people(&["bob@example.com".to_owned()]).0[0];
    let since = workspace.snapshot().table.people.heard(bob, Purpose::Email).since().unwrap();
    assert_eq!(since, "2026-04-02T08:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond());
    let said = workspace.access(bob, &Progress::new()).unwrap()["consent_statements"].to_string();
    assert!(said.contains("activity.ndjson") && said.contains("2026-04-02"), "with its source: {said}");
    workspace.undo().unwrap();
    assert_eq!(mail(&workspace, "bob@example.com"), Consent::Given);
}

#[test]
fn an_opt_out_is_a_refusal_and_its_absence_is_no_consent() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let contacts = "Record ID,First Name,Last Name,Email,Lifecycle Stage,Lead Status,Create Date,Unsubscribed from all email\n\
        1,Ana,Ruiz,ana@example.com,Customer,OPEN,2026-01-05 09:00,true\n\
        2,Bob,Li,bob@example.com,Customer,OPEN,2026-01-05 09:00,false\n\
        3,Cy,Po,cy@example.com,Customer,OPEN,2026-01-05 09:00,\n";
    let file = write(dir.path(), "hubspot.csv", contacts);
    assert_eq!(inspect(&file).unwrap().mapping.role("Unsubscribed from all email"), Role::OptOut);
    import(&mut workspace, &file);
    let mail = |who: &str| consent(&workspace, who, Purpose::Email);
    assert_eq!(
        [mail("ana@example.com"), mail("bob@example.com"), mail("cy@example.com")],
        [Consent::Refused, Consent::Unknown, Consent::Unknown]
    );
    let people = workspace.snapshot().table.people.clone();
    let (free, withheld) = act::listable(0..3, &people, Purpose::Email);
    assert_eq!((free.len(), withheld.refused, withheld.unknown), (2, 1, 0), "refusals alone bar nobody else");
    let generic = "email,timestamp,event\ndee@example.com,2026-01-05T09:00:00Z,signup\n\
        dee@example.com,2026-02-05T09:00:00Z,newsletter_unsubscribed\n";
    import(&mut workspace, &write(dir.path(), "mail.csv", generic));
    assert_eq!(consent(&workspace, "dee@example.com", Purpose::Email), Consent::Refused);
}
