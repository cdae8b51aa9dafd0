//! Who agreed to what: read from files, set by hand, obeyed everywhere.

use std::fs;
use std::path::{Path, PathBuf};

use desire_path::act::{self, UnknownConsent};
use desire_path::events::Subset;
use desire_path::import::{Role, inspect};
use desire_path::model::{Change, Consent, HandConsent, Purpose, StatementTime};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use super::shop::{Row, table};
use super::store::place;
use crate::support::proposed_action;

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
    let bob = people.consent_history(1, Purpose::Sms);
    let said = "2026-03-05T08:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond();
    assert_eq!(bob.when(), Some(StatementTime::Said(said)));
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
    workspace.edit(Edit::Consents(Change::Add(vec![said(0), said(2)]))).unwrap();
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
    const DAY: i64 = 86_400_000;
    let mut rows = Vec::new();
    for c in 0..40u32 {
        for day in 0..60 {
            let event = if (day + i64::from(c)) % 9 == 0 { "purchase" } else { "add_to_cart" };
            let time = 1_700_000_000_000 + day * DAY + i64::from(c) * 1000;
            // of what comes next in a visit something is learned only where visits have several events
            rows.push(Row::new(c, time - 300_000, "product_view"));
            rows.push(Row::new(c, time, event).worth(10.0));
        }
    }
    let mut events = table(40, &rows);
    let progress = Progress::new();
    let project = Project::default();
    let at_once = act::ProposalTerms { today: 0, as_of_end: false };
    let (all, before) =
        (Subset::all(&events), |t: &_| act::propose(t, &project, &Subset::all(t), at_once, &progress).unwrap());
    assert!(before(&events).iter().any(|a| a.customer == 3), "somebody to leave out");
    let said = |c: u32| Statement { purpose: Purpose::Profiling, given: c != 3, at: 1, dated: true };
    let mut people = (*events.people).clone();
    people.consents = Consents::new((0..39).map(|c| (c, said(c))).collect());
    events.people = people.into();
    let proposed = before(&events);
    assert!(!proposed.is_empty());
    assert!(
        proposed.iter().all(|a| a.customer != 3 && a.customer != 39),
        "refused, and unknown while others are known"
    );
    let run = desire_path::predict::run(&events, &all, &project.settings, &progress).unwrap();
    assert!(run.next().iter().all(|(c, _)| *c != 3 && *c != 39));
    assert!(run.targets().flat_map(|t| &t.scores).all(|s| s.customer != 3 && s.customer != 39));
    assert!(run.targets().any(|t| !t.scores.is_empty()) || !run.next().is_empty(), "somebody is scored");
}

#[test]
fn a_list_says_who_stays_behind_and_why() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "klaviyo_list.csv", KLAVIYO));
    let people = workspace.snapshot().table.people.clone();
    let (free, withheld) = act::listable(0..3, &people, Purpose::Email, UnknownConsent::Withhold);
    assert_eq!((free, withheld.refused, withheld.unknown), (vec![0], 2, 0));
    let (free, withheld) = act::listable(0..3, &people, Purpose::Sms, UnknownConsent::Withhold);
    assert_eq!((free, withheld.refused, withheld.unknown, withheld.unreachable), (vec![], 1, 1, 1));
    assert_eq!(
        withheld.sentence().unwrap(),
        "3 withheld: 1 refused to be contacted, 1 without a yes to being contacted, 1 not reachable that way",
        "Bob agrees and has no number"
    );
    let (free, withheld) = act::listable(0..3, &people, Purpose::Ads, UnknownConsent::Withhold);
    assert_eq!((free.len(), withheld.unknown), (0, 3), "nobody says anything about ads");
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
        let (free, withheld) = act::listable(0..10, &snapshot.table.people, purpose, UnknownConsent::Withhold);
        assert!(!free.contains(&c3[0]) && withheld.analytics == 1, "{purpose:?}");
    }
    let approved = Action {
        id: 1,
        kind: ActionKind::WinBack,
        content: String::new(),
        reason: String::new().into(),
        state: ActionState::Approved,
        ..proposed_action(id)
    };
    let project = desire_path::model::Project { actions: vec![approved].into(), ..Default::default() };
    let terms = act::ExportTerms::new(0, UnknownConsent::Withhold);
    let plan = act::plan_export(&snapshot.table, &project, |_| true, terms);
    assert_eq!((plan.included.len(), plan.withheld.analytics), (0, 1));

    let run = desire_path::predict::run(
        &snapshot.table,
        &Subset::all(&snapshot.table),
        &snapshot.project.settings,
        &Progress::new(),
    );
    let run = run.unwrap();
    assert!(
        run.targets().flat_map(|t| &t.scores).all(|s| s.customer != id) && run.next().iter().all(|(c, _)| *c != id)
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
    use desire_path::model::{ModelRun, NextTouchpointRun, PredictionRun};
    let (dir, path) = place();
    let mut workspace = shop_with(dir.path(), &path, "nobody");
    let next = vec![(2, Vec::new()), (3, Vec::new())];
    let next = NextTouchpointRun { quality: None, answers: next };
    let models = vec![ModelRun::NextTouchpoint(next)];
    let run = PredictionRun { cut_off: 0, data_fingerprint: 0, channels: Vec::new(), models, earlier: Vec::new() };
    workspace.edit(Edit::SetPredictions(Some(std::sync::Arc::new(run)))).unwrap();
    let scored = |w: &Workspace| {
        let run = w.snapshot().project.predictions.clone().unwrap();
        run.next().iter().map(|(c, _)| *c).collect::<Vec<_>>()
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
    let when = workspace.snapshot().table.people.consent_history(bob, Purpose::Email).when().unwrap();
    let said = "2026-04-02T08:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond();
    assert_eq!(when, StatementTime::Said(said));
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
    let (free, withheld) = act::listable(0..3, &people, Purpose::Email, UnknownConsent::Withhold);
    assert_eq!((free.len(), withheld.refused, withheld.unknown), (0, 1, 2), "who did not refuse has not agreed");
    let generic = "email,timestamp,event\ndee@example.com,2026-01-05T09:00:00Z,signup\n\
        dee@example.com,2026-02-05T09:00:00Z,newsletter_unsubscribed\n";
    import(&mut workspace, &write(dir.path(), "mail.csv", generic));
    assert_eq!(consent(&workspace, "dee@example.com", Purpose::Email), Consent::Refused);
}

/// A command on a project: its output and what it said.
fn run(args: &[&str]) -> (String, String) {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap();
    let [shown, said] = [out.stdout, out.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(out.status.success(), "{args:?}: {said}");
    (shown, said)
}

#[test]
fn a_refusal_of_profiling_is_obeyed_before_anything_is_computed_anew() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let rows: String = (1..=12)
        .map(|i| format!("K-{i:04},p{i}@example.com,Person{i} Lang{i},2026-01-{:02}T10:00:00Z,page_view\n", i + 1))
        .collect();
    let web = format!("customer_id,email,name,timestamp,event\n{rows}");
    import(&mut workspace, &write(dir.path(), "web.csv", &web));
    let members = workspace.snapshot().table.people.ids.clone();
    let segment = desire_path::model::Segment {
        id: 0,
        name: "Group".to_owned(),
        kind: desire_path::model::SegmentKind::Picked { from: "test".to_owned() },
        description: String::new(),
        members: members.clone(),
    };
    let (ix, id) = (3, members[3]);
    workspace.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
    workspace.edit(Edit::Actions(Change::Replace(members.iter().map(|&id| proposal(id)).collect()))).unwrap();
    let score = |customer| desire_path::model::Score { customer, p: 0.5, factors: Vec::new() };
    let target = desire_path::model::TargetRun {
        target: desire_path::model::Target::Purchase,
        horizon_days: 30,
        readiness: desire_path::model::Readiness::Ready,
        teller: desire_path::model::Teller::Model,
        back_test: None,
        properties: Vec::new(),
        goal: Vec::new(),
        coefficients: Vec::new(),
        scores: members.iter().map(|&customer| score(customer)).collect(),
    };
    let run_of = desire_path::model::PredictionRun {
        cut_off: 0,
        data_fingerprint: 1,
        channels: Vec::new(),
        models: vec![desire_path::model::ModelRun::Chance(target)],
        earlier: Vec::new(),
    };
    workspace.edit(Edit::SetPredictions(Some(std::sync::Arc::new(run_of)))).unwrap();
    workspace.close().unwrap();
    let project = path.to_str().unwrap();
    let number = (id + 1).to_string();
    let has =
        |text: &str| text.lines().any(|line| line.split(',').next() == Some(&number) || line.contains("Person4 "));
    let (all, _) = run(&["sessions", project, "--filter", "segment=Group", "--format", "csv"]);
    assert!(has(&all), "{all}");
    run(&["consent", project, "K-0004", "--set", "refused", "--purpose", "profiling"]);
    for args in [
        &["export", project, "events", "--filter", "segment=Group", "--out", "-"][..],
        &["sessions", project, "--filter", "segment=Group", "--format", "csv"],
        &["export", project, "segment", "Group", "--for", "analytics", "--out", "-"],
        &["actions", project],
        &["actions", project, "--format", "csv"],
        &["export", project, "scores", "--out", "-"],
    ] {
        let (shown, _) = run(args);
        assert!(!has(&shown) && shown.lines().count() > 8, "{args:?}: {shown}");
    }
    // what is withheld is withheld for the reason it has
    for args in [
        &["export", project, "scores", "--out", "-"][..],
        &["export", project, "segment", "Group", "--for", "profiling", "--out", "-"],
    ] {
        let (_, said) = run(args);
        assert!(said.contains("1 without consent to profiling") && !said.contains("contacted"), "{said}");
    }
    let (journal, _) = run(&["journal", project, "--format", "csv"]);
    assert!(!journal.contains("refused to be contacted"), "{journal}");
    // it is held all the same, so it is in what is handed to them
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let held = workspace.access(ix, &Progress::new()).unwrap();
    assert_eq!(held["predictions"]["scores"].as_array().unwrap().len(), 1, "{held}");
    assert_eq!(held["segments"][0]["name"], "Group");
    assert_eq!(held["actions"].as_array().unwrap().len(), 1);
}

fn proposal(customer: u32) -> desire_path::model::Action {
    desire_path::model::Action {
        id: 0,
        content: "A reminder".to_owned(),
        reason: "looked".to_owned().into(),
        consent: Consent::Unknown,
        ..proposed_action(customer)
    }
}

#[test]
fn a_column_of_consent_is_read_in_more_words_and_unknown_ones_are_told() {
    let (dir, path) = place();
    let list = KLAVIYO.replace("SMS Marketing Consent", "SMS Consent");
    let file = write(dir.path(), "klaviyo.csv", &list);
    let found = inspect(&file).unwrap();
    assert_eq!(found.mapping.preset, "klaviyo_list");
    assert_eq!(found.mapping.role("SMS Consent"), Role::ConsentSms);
    assert_eq!(found.mapping.role("SMS Consent Timestamp"), Role::ConsentTime);
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &file);
    assert_eq!(consent(&workspace, "cy@example.com", Purpose::Sms), Consent::Refused);
    let words =
        ["perhaps", "ask later", "Not given", "disagree", "denied", "withdrawn", "", "No", "never", "declined", "yes"];
    let rows: String =
        words.iter().enumerate().map(|(i, word)| format!("w{i}@example.com,Name{i} X,{word}\n")).collect();
    let file = write(dir.path(), "people.csv", &format!("email,name,profiling_consent\n{rows}"));
    let found = inspect(&file).unwrap();
    assert_eq!(found.mapping.role("profiling_consent"), Role::ConsentProfiling);
    let note = found.notes.iter().find(|note| note.contains("profiling_consent")).unwrap();
    assert!(note.contains("2 rows") && note.contains("“perhaps”") && note.contains("“ask later”"), "{note}");
    import(&mut workspace, &file);
    let of = |i: usize| consent(&workspace, &format!("w{i}@example.com"), Purpose::Profiling);
    assert!([2, 3, 4, 5, 7, 8, 9].iter().all(|&i| of(i) == Consent::Refused));
    assert_eq!([of(6), of(0), of(1), of(10)], [Consent::Unknown, Consent::Unknown, Consent::Unknown, Consent::Given]);
}

#[test]
fn whoever_did_not_say_yes_to_analytics_is_not_said_to_refuse_contact() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let list = "email,name,analytics_consent\nann@x.org,Ann Q,yes\nbob@x.org,Bob R,\ncat@x.org,Cat S,no\n";
    import(&mut workspace, &write(dir.path(), "people.csv", list));
    let people = workspace.snapshot().table.people.clone();
    let (free, withheld) = act::listable(0..3, &people, Purpose::Analytics, UnknownConsent::Withhold);
    let said = withheld.sentence().unwrap();
    assert_eq!((free.len(), withheld.total()), (1, 2));
    assert_eq!(said, "2 withheld: 1 refused analytics, 1 without a yes to analytics");
}

#[test]
fn a_list_for_contact_holds_known_consent_alone_and_the_journal_says_who_was_added() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let contacts = "email,name,email_consent\nann@x.org,Ann Q,yes\nbob@x.org,Bob R,\ncat@x.org,Cat S,no\n,Dan T,yes\n";
    import(&mut workspace, &write(dir.path(), "people.csv", contacts));
    let segment = desire_path::model::Segment {
        id: 0,
        name: "All".to_owned(),
        kind: desire_path::model::SegmentKind::Picked { from: "test".to_owned() },
        description: String::new(),
        members: workspace.snapshot().table.people.ids.clone(),
    };
    workspace.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
    workspace.close().unwrap();
    let project = path.to_str().unwrap();
    let list = |more: &[&str]| {
        let mut args = vec!["export", project, "segment", "All", "--out", "-"];
        args.extend(more);
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path")).args(args).output().unwrap();
        (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap(), out.status.code())
    };
    let (shown, said, _) = list(&[]);
    assert!(shown.contains("ann@x.org") && shown.lines().count() == 2, "{shown}");
    assert!(said.contains("1 refused") && said.contains("--include-unknown-consent"), "{said}");
    let (shown, _, _) = list(&["--include-unknown-consent"]);
    assert!(shown.contains("bob@x.org") && !shown.contains("cat@x.org"), "{shown}");
    for purpose in ["sms", "ads"] {
        let (shown, said, code) = list(&["--for", purpose]);
        assert_eq!((shown.as_str(), code), ("", Some(3)), "nobody agreed to {purpose}: {said}");
        assert!(said.contains("No import says who agreed"), "{said}");
    }
    let (shown, said, _) = list(&["--for", "ads", "--include-unknown-consent"]);
    assert!(shown.contains("ann@x.org") && shown.contains("bob@x.org"), "{shown}");
    assert!(!shown.contains("cat@x.org") && said.contains("1 refused"), "who wants no e-mail gets no ad: {said}");
    let (journal, _) = run(&["journal", project, "--kind", "export", "--format", "csv"]);
    assert!(journal.contains("1 of them without known consent"), "{journal}");
}

#[test]
fn consent_without_a_date_is_not_given_one() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "people.csv", "email,name,email_consent\nann@x.org,Ann Q,yes\n"));
    let heard = workspace.snapshot().table.people.consent_history(0, Purpose::Email);
    let shown = desire_path::present::words::consent_since(&heard, &jiff::tz::TimeZone::UTC);
    assert!(shown.starts_with("given, date not in the file (imported "), "{shown}");
    let held = workspace.access(0, &Progress::new()).unwrap();
    assert_eq!(held["consent_statements"][0]["said"], "date not in the file", "{held}");
    // a refusal with a time of its own stands against an undated yes that is imported later
    import(&mut workspace, &write(dir.path(), "klaviyo_list.csv", KLAVIYO));
    let old = "email,name,email_consent\nbob@example.com,Bob Li,yes\n";
    import(&mut workspace, &write(dir.path(), "old.csv", old));
    assert_eq!(consent(&workspace, "bob@example.com", Purpose::Email), Consent::Refused);
}
