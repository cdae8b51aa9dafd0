//! An edit costs what it changes: everything else is shared with the project before it, and what was not read yet stays
//! unread.

use std::path::Path;
use std::sync::Arc;

use desire_path::events::EventTable;
use desire_path::model::{Change, Purpose, Rules, Segment, SegmentKind, TouchpointRule};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Snapshot, Workspace};
use proptest::prelude::*;

use super::erase::{import, write};
use super::store::place;
use super::workspace::csv;

/// A project of a few customers, two of them with one address.
fn project(dir: &Path, path: &Path) -> Workspace {
    let mut workspace = Workspace::create(path, &Progress::new()).unwrap();
    import(&mut workspace, &csv(&dir.join("web.csv"), "c", 60));
    let people = "customer_id,email,phone,email_consent\n\
        c0,ann@example.org,+49 30 1,yes\nc1, Ann@Example.org,+49 30 2,\nc2,bo@example.org,+49-30-1,no\nc3,,,yes\n";
    import(&mut workspace, &write(dir, "people.csv", people));
    workspace
}

fn rule(touchpoint: &str) -> Edit {
    let rule = TouchpointRule { event: "purchase".into(), page: String::new(), touchpoint: touchpoint.into() };
    Edit::SetRules(Rules { touchpoints: vec![rule], ..Rules::default() })
}

fn segment() -> Edit {
    let kind = SegmentKind::Picked { from: "a test".to_owned() };
    let segment = Segment { id: 0, name: "Some".to_owned(), kind, description: String::new(), members: vec![0, 2] };
    Edit::Segments(Change::Add(vec![segment]))
}

/// Whether two tables hold the same raw columns in memory.
fn share_raw_columns(a: &EventTable, b: &EventTable) -> bool {
    let codes = |t: &EventTable| {
        [&t.event, &t.raw_channel, &t.page, &t.product, &t.campaign, &t.device, &t.country, &t.text, &t.order]
            .map(Clone::clone)
    };
    codes(a).iter().zip(&codes(b)).all(|(a, b)| a.is_shared_with(b))
        && a.time.is_shared_with(&b.time)
        && a.source.is_shared_with(&b.source)
        && a.raw_value.is_shared_with(&b.raw_value)
}

fn share_names(a: &EventTable, b: &EventTable) -> bool {
    a.touchpoint.is_shared_with(&b.touchpoint) && a.channel.is_shared_with(&b.channel)
}

/// The snapshots before an edit, after it, and after it was undone.
fn around(workspace: &mut Workspace, edit: Edit) -> [Snapshot; 3] {
    let before = workspace.snapshot();
    workspace.edit(edit).unwrap();
    let after = workspace.snapshot();
    workspace.undo().unwrap();
    [before, after, workspace.snapshot()]
}

#[test]
fn an_edit_of_the_rules_shares_the_raw_columns() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let [before, after, undone] = around(&mut workspace, rule("Sold"));
    for edited in [&after, &undone] {
        assert!(share_raw_columns(&before.table, &edited.table));
        assert!(before.table.people.is_shared_with(&edited.table.people));
        assert!(share_names(&before.table, &edited.table), "another name alone changes no column");
        assert!(Arc::ptr_eq(&before.table.traffic, &edited.table.traffic));
    }
    assert!(after.table.names.touchpoint("Sold").is_some());
    assert_eq!((before.table.names.touchpoint("Sold"), &before.table.names), (None, &undone.table.names));
}

#[test]
fn an_edit_of_the_rules_makes_only_the_column_anew_that_says_something_else() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let first = workspace.snapshot().table.names.touchpoints[0].clone();
    let [before, after, undone] = around(&mut workspace, rule(&first));
    for edited in [&after, &undone] {
        assert!(share_raw_columns(&before.table, &edited.table));
        assert!(before.table.channel.is_shared_with(&edited.table.channel));
        assert!(Arc::ptr_eq(&before.table.traffic, &edited.table.traffic));
    }
    assert_ne!(before.table.touchpoint, after.table.touchpoint);
    assert_eq!(before.table.touchpoint, undone.table.touchpoint);
}

#[test]
fn an_edit_of_consent_touches_nothing_of_the_events() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let consents = workspace.snapshot().table.people.consents_by_hand(&[0, 4], (Purpose::Profiling, false), 7, "");
    let [before, after, undone] = around(&mut workspace, Edit::Consents(Change::Add(consents)));
    for edited in [&after, &undone] {
        assert!(share_raw_columns(&before.table, &edited.table) && share_names(&before.table, &edited.table));
        assert!(before.table.people.shares_profiles(&edited.table.people));
    }
    assert!(after.table.unprofiled.contains(4) && !undone.table.unprofiled.contains(4));
}

#[test]
fn an_edit_of_a_segment_clones_neither_events_nor_actions() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let [before, after, undone] = around(&mut workspace, segment());
    for edited in [&after, &undone] {
        assert!(
            Arc::ptr_eq(&before.table, &edited.table) && Arc::ptr_eq(&before.project.actions, &edited.project.actions)
        );
    }
    assert_eq!((after.project.segments.len(), undone.project.segments.len()), (1, 0));
}

#[test]
fn an_edit_reads_only_what_it_needs_of_a_project_that_is_ready_to_open() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    workspace.keep_table(&Progress::new()).unwrap();
    workspace.close().unwrap();
    let mut workspace = Workspace::open_lazily(&path, &Progress::new()).unwrap();
    let is_unread = |s: &Snapshot| s.table.time.loaded().is_none() && s.table.value.loaded().is_none();
    workspace.edit(segment()).unwrap();
    assert!(is_unread(&workspace.snapshot()) && workspace.snapshot().table.people.loaded().is_none());
    workspace.set_consent(&[1], Purpose::Email, false, "").unwrap();
    assert!(is_unread(&workspace.snapshot()));
    workspace.edit(rule("Sold")).unwrap();
    assert!(workspace.snapshot().table.value.loaded().is_none(), "money has no name");
    workspace.undo().unwrap();
    workspace.undo().unwrap();
    let after = workspace.snapshot();
    let whole = Workspace::open_read_only(&path, &Progress::new()).unwrap().snapshot();
    assert_eq!(after.project.segments.len(), 1);
    assert_eq!((&after.table.touchpoint, &after.table.time), (&whole.table.touchpoint, &whole.table.time));
    assert_eq!(after.table.people.consents, whole.table.people.consents);
}

#[test]
fn who_comes_with_an_address_that_refused_mail_has_refused_it() {
    let (dir, path) = place();
    let mut workspace = project(dir.path(), &path);
    let rows = "customer_id,email,timestamp,event\nnew1, Bo@Example.org,2026-01-02T10:00:00Z,page_view\n\
        new2,cy@example.org,2026-01-02T10:00:00Z,page_view\nc0,ann@example.org,2026-01-02T10:01:00Z,page_view\n";
    let before = workspace.snapshot().table.people.consents.clone();
    import(&mut workspace, &write(dir.path(), "more.csv", rows));
    let (found, anew) = (workspace.snapshot().table, Workspace::open_read_only(&path, &Progress::new()).unwrap());
    assert_eq!(found.people.consents, anew.snapshot().table.people.consents);
    assert_ne!(found.people.consents, before, "somebody more has refused");
    workspace.keep_table(&Progress::new()).unwrap();
    workspace.close().unwrap();
    let opened = Workspace::open_lazily(&path, &Progress::new()).unwrap().snapshot().table;
    assert_eq!(found.people.consents, opened.people.consents);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn consents_after_edits_are_those_of_the_project_read_anew(
        edits in prop::collection::vec((0u32..12, 0usize..4, any::<bool>(), 0i64..9, any::<bool>()), 1..7)
    ) {
        let (dir, path) = place();
        let mut workspace = project(dir.path(), &path);
        for (customer, purpose, given, at, undo) in edits {
            let purpose = [Purpose::Email, Purpose::Sms, Purpose::Profiling, Purpose::Analytics][purpose];
            let people = &workspace.snapshot().table.people;
            let statements = people.consents_by_hand(&[customer], (purpose, given), at * 1_000_000_000_000, "");
            workspace.edit(Edit::Consents(Change::Add(statements))).unwrap();
            if undo {
                workspace.undo().unwrap();
            }
            let (found, anew) = (workspace.snapshot().table, Workspace::open_read_only(&path, &Progress::new()).unwrap());
            let anew = anew.snapshot().table;
            prop_assert_eq!(&found.people.consents, &anew.people.consents);
            prop_assert_eq!((&found.refused, &found.unprofiled), (&anew.refused, &anew.unprofiled));
        }
    }
}
