//! The feed of content variants: who sees what, whom chance leaves out, and the same again until it ends.

use std::collections::BTreeMap;
use std::path::Path;

use desire_path::act::{ContentRow, ExportTerms, UnknownConsent, content_feed, is_content, plan_export};
use desire_path::events::Subset;
use desire_path::model::{
    Action, ActionKind, ActionState, Change, Consent, PlaybookRule, Playbooks, Project, Segment, SegmentKind,
};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{csv_rows, ok, project};
use crate::shop::{Row, table_with_consent};
use crate::support::proposed_action;

const DAY: i64 = 86_400_000;
const START: i64 = 1_700_000_000_000;

fn on_page(customer: u32) -> Action {
    Action {
        id: customer + 1,
        kind: ActionKind::ContentVariant,
        channel: "Website".to_owned(),
        content: "A calm start page".to_owned(),
        expires: START + 30 * DAY,
        state: ActionState::Approved,
        playbook: 7,
        ..proposed_action(customer)
    }
}

#[test]
fn everybody_is_in_it_once_and_chance_leaves_the_default() {
    let n = 400u32;
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, START, "page_view")).collect();
    let table = table_with_consent(&vec![Consent::Given; n as usize], &rows);
    let all = Subset::all(&table);
    let mut project = Project { actions: (0..n).map(on_page).collect::<Vec<_>>().into(), ..Project::default() };
    let terms = ExportTerms::new(START, UnknownConsent::Withhold);
    let plan = plan_export(&table, &project, is_content, terms);
    let feed = content_feed(&table, &all, &project, &plan);
    assert_eq!(feed.customers.len(), n as usize);
    let shown = feed.customers.iter().filter(|(_, row)| row.content.is_some()).count();
    assert_eq!((shown, n as usize - shown), (plan.included.len(), plan.withheld.hold_out + plan.withheld.as_usual));
    assert!(plan.withheld.hold_out > 10 && plan.withheld.as_usual > 10);

    // once it has left, the next feed says the same until it ends
    let before: BTreeMap<u32, ContentRow> = feed.customers.into_iter().collect();
    let done: BTreeMap<u32, Action> = plan.done(&[]).into_iter().map(|a| (a.id, a)).collect();
    let now: Vec<Action> = project.actions.iter().map(|a| done.get(&a.id).unwrap_or(a).clone()).collect();
    project.actions = now.into();
    project.assignments = plan.assignments(&table).into();
    let again = plan_export(&table, &project, is_content, ExportTerms::new(START + DAY, UnknownConsent::Withhold));
    assert!(again.included.is_empty());
    let later = content_feed(&table, &all, &project, &again);
    assert_eq!(later.customers.len(), before.len());
    for (ix, row) in &later.customers {
        assert_eq!((&row.content, row.until), (&before[ix].content, before[ix].until));
    }
    let over = ExportTerms::new(START + 31 * DAY, UnknownConsent::Withhold);
    let plan = plan_export(&table, &project, is_content, over);
    assert!(content_feed(&table, &all, &project, &plan).customers.is_empty(), "it is over");
}

#[test]
fn a_segment_has_one_row_and_whom_chance_leaves_out_one_of_their_own() {
    let n = 300u32;
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, START, "page_view")).collect();
    let table = table_with_consent(&vec![Consent::Given; n as usize], &rows);
    let segment = Segment {
        id: 4,
        name: "Most loyal".to_owned(),
        kind: SegmentKind::Picked { from: String::new() },
        description: String::new(),
        members: (0..n).filter(|c| c % 2 == 0).collect(),
    };
    let mut playbook = Playbooks::default().iter().find(|of| of.what == ActionKind::ContentVariant).unwrap().clone();
    playbook.who = PlaybookRule::Segment(4);
    playbook.message = "Welcome back".to_owned();
    let mut project =
        Project { segments: vec![segment].into(), playbooks: Playbooks(vec![playbook.clone()]), ..Project::default() };
    let terms = ExportTerms::new(START, UnknownConsent::Withhold);
    let feed = |project: &Project| {
        let plan = plan_export(&table, project, is_content, terms);
        content_feed(&table, &Subset::all(&table), project, &plan)
    };
    let found = feed(&project);
    assert_eq!(found.segments.len(), 1);
    assert_eq!(found.segments[0].1.content.as_deref(), Some("Welcome back"));
    assert!((15..50).contains(&found.customers.len()), "a fifth of 150: {}", found.customers.len());
    assert!(found.customers.iter().all(|(ix, row)| ix % 2 == 0 && row.content.is_none()));
    // words that differ from person to person are no content of a segment
    playbook.message = "Welcome back, {first name}".to_owned();
    project.playbooks = Playbooks(vec![playbook]);
    assert!(feed(&project).segments.is_empty());
}

#[test]
fn the_command_writes_what_a_shop_reads_and_marks_it_once() {
    let (folder, path) = project();
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let until = desire_path::workspace::now() + 20 * DAY;
    let approved = |a: &Action| Action { state: ActionState::Approved, send_at: None, expires: until, ..a.clone() };
    let on_page = |a: &Action| Action {
        kind: ActionKind::ContentVariant,
        channel: "Website".to_owned(),
        playbook: 7,
        ..approved(a)
    };
    let all: Vec<Action> = workspace.snapshot().project.actions.iter().take(60).map(on_page).collect();
    workspace.edit(Edit::Actions(Change::Update(all))).unwrap();
    workspace.close().unwrap();
    let file = folder.path().join("content.json");
    ok(&["export", &path, "content", "-o", file.to_str().unwrap()]);
    let feed: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let rows = feed["rows"].as_array().unwrap();
    assert!(!rows.is_empty());
    for row in rows {
        let text = |key: &str| row[key].as_str().unwrap().to_owned();
        let key = text("audience_key");
        assert!(["customer:", "email-sha256:", "device:"].iter().any(|of| key.starts_with(of)), "{key}");
        assert!(text("from").ends_with('Z') && text("until") > text("from"));
        assert_eq!(text("variant") == "default", text("content_id") == "default");
    }
    let csv = csv_rows(&ok(&["export", &path, "content", "-o", "-"]));
    assert_eq!(csv.len(), rows.len(), "the same again");
    let after = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap().snapshot();
    let shown = rows.iter().filter(|row| row["variant"] != "default").count();
    let exported = |a: &&Action| a.state == ActionState::Exported && is_content(a);
    assert_eq!(after.project.actions.iter().filter(exported).count(), shown);
    assert!(after.project.actions.iter().filter(exported).all(|a| a.exported_at.is_some()));
}
