//! Files out: the report withstands hostile names, PNG and SVG show the same drawing.

use std::sync::Arc;

use desire_path::act::UnknownConsent;
use desire_path::events::{Columns, Dimensions, EventTable, People, Profiles, Subset};
use desire_path::export::report::{ReportInput, html};
use desire_path::export::{PICTURE, png, timeline_picture};
use desire_path::insights::Scope;
use desire_path::model::{Filter, NONE_U32, Project, Purpose, Rules, Segment, SegmentKind};
use desire_path::present::small_groups::ReleaseMemory;
use desire_path::progress::Progress;

/// One customer with a hostile name, who viewed and bought.
fn hostile() -> (EventTable, Project) {
    let mut dims = Dimensions::default();
    let event = ["view_item", "purchase", "<img src=x onerror=alert(1)>"].map(|e| dims.event.intern(e));
    let source = dims.source.intern("\"><script>alert(2)</script>") as u8;
    let mut columns = Columns::default();
    for (i, code) in event.into_iter().enumerate() {
        columns.profile.push(0);
        columns.time.push(1_767_225_600_000 + i as i64 * 60_000);
        columns.source.push(source);
        columns.event.push(code);
        columns.value.push(f64::NAN);
        for column in [
            &mut columns.channel,
            &mut columns.page,
            &mut columns.product,
            &mut columns.campaign,
            &mut columns.device,
            &mut columns.country,
            &mut columns.text,
        ] {
            column.push(NONE_U32);
        }
    }
    let mut people = People::default();
    let profiles: &mut Profiles = &mut people;
    for column in [&mut profiles.customer_id, &mut profiles.phone, &mut profiles.device, &mut profiles.country] {
        column.push("");
    }
    people.email.push("=cmd|' /C calc'!A0");
    people.name.push("</title><script>alert(3)</script>");
    people.active.push(true);
    people.set_customers(&[0]);
    let table = EventTable::build(&columns, Arc::new(dims), Arc::new(people), &Rules::default());
    let segment = Segment {
        id: 1,
        name: "<b>bold</b>".to_owned(),
        kind: SegmentKind::Picked { from: "test".to_owned() },
        description: "a & b".to_owned(),
        members: vec![0],
    };
    let mut project =
        Project { name: "<script>alert(4)</script>".to_owned(), segments: vec![segment].into(), ..Project::default() };
    // a segment of one person is not shown otherwise
    project.settings.smallest_group = 0;
    (table, project)
}

#[test]
fn nothing_from_the_data_becomes_markup() {
    let (table, project) = hostile();
    let scope = Scope::new(Arc::new(table.clone()), Arc::new(project.clone()), Filter::default(), 0);
    let page = html(&ReportInput {
        scope: &scope,
        smallest: u64::from(project.settings.smallest_group),
        memory: &ReleaseMemory::default(),
        filter: "<i>",
        progress: &Progress::new(),
    })
    .unwrap();
    for bad in ["<script", "<img", "<b>bold", "<i>."] {
        assert!(!page.contains(bad), "{bad}");
    }
    assert!(page.contains("&lt;b&gt;bold&lt;/b&gt;") && page.contains("a &amp; b"));
    let picture = timeline_picture(&table, 0, &project, None, PICTURE).to_svg();
    assert!(!picture.contains("<script") && picture.contains("&lt;/title&gt;"));
}

#[test]
fn lists_are_harmless_in_a_spreadsheet() {
    let (table, project) = hostile();
    let list = desire_path::export::segment_list(
        &table,
        &Subset::all(&table),
        &project,
        &project.segments[0],
        (Purpose::Analytics, UnknownConsent::Withhold),
        i64::MAX,
    )
    .table;
    let csv = list.to_csv();
    assert_eq!(list.rows.len(), 1);
    assert!(csv.contains(",'=cmd|"), "{csv}");
}

#[test]
fn a_png_has_the_size_of_its_drawing() {
    let (table, project) = hostile();
    let drawing = timeline_picture(&table, 0, &project, None, PICTURE);
    let bytes = png(&drawing, 2.0).expect("drawn");
    let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    assert_eq!((side(16), side(20)), ((drawing.width * 2.0).ceil() as u32, (drawing.height * 2.0).ceil() as u32));
    assert!(png(&drawing, 100.0).is_err(), "too large is an error, not a crash");
}
