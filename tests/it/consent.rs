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
