//! What tools say of events beyond the fixed columns is kept, shown, filtered by and erased, and changes no other number.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use desire_path::import::{Mapping, Role, inspect};
use desire_path::insights::{Question, Scope};
use desire_path::model::Filter;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use proptest::prelude::*;

use super::cli::{ok, run};
use super::erase::{found, import, write};
use super::store::derived::contents;
use super::store::place;

/// A shop's events with a plan, seats, a number of each cart, what a friend's e-mail is, and a remark.
fn shop(customers: usize) -> String {
    let mut text =
        "customer_id,email,timestamp,event,page,value,plan,seats,basket_token,friend_email,remark,price_list_id\n"
            .to_owned();
    for i in 0..customers * 4 {
        let (customer, step) = (i / 4, i % 4);
        let event = ["page_view", "add_to_cart", "checkout", "purchase"][step];
        let plan = ["free", "pro", "team"][customer % 3];
        let value = if step == 3 { "20.00" } else { "" };
        writeln!(
            text,
            "K-{customer},k{customer}@example.com,2026-03-{:02}T10:{:02}:00Z,{event},/{},{value},{plan},{},basket-{i},friend{i}@example.com,remark number {i} is long enough to be prose,list-{}",
            1 + customer % 28,
            step * 7,
            ["kettles", "teas", "cups"][customer % 3],
            customer % 9 + 1,
            customer % 2,
        )
        .unwrap();
    }
    text
}

fn cells(out: &str) -> Vec<Vec<String>> {
    out.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn imported(dir: &Path, text: &str) -> (String, String) {
    let file = write(dir, "events.csv", text);
    let project = dir.join("shop.desire").to_str().unwrap().to_owned();
    let (code, out, err) = run(&["import", &project, file.to_str().unwrap()]);
    assert_eq!(code, 0, "{out}\n{err}");
    (project, err)
}

#[test]
fn columns_that_group_events_are_kept_and_those_of_single_things_and_people_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let file = write(dir.path(), "events.csv", &shop(60));
    let looked = inspect(file.as_path()).unwrap();
    let role = |column: &str| looked.mapping.role(column);
    assert_eq!((role("plan"), role("price_list_id")), (Role::Property, Role::Property));
    assert_eq!(role("seats"), Role::NumberProperty);
    for column in ["basket_token", "friend_email", "remark"] {
        assert_eq!(role(column), Role::Ignore, "{column}");
    }
    assert!(looked.columns.iter().find(|c| c.name == "plan").unwrap().bytes >= 240, "a byte for each event");
    let (project, err) = imported(dir.path(), &shop(60));
    let kept =
        "kept as properties of events: plan (3 different texts), price_list_id (2 different texts), seats (numbers)";
    assert!(err.contains(kept), "{err}");
    assert_eq!(found(Path::new(&project), &["friend7@example.com", "basket-17", "remark number"]), [""; 0]);
}

#[test]
fn properties_are_in_sql_exports_and_timelines() {
    let dir = tempfile::tempdir().unwrap();
    let (project, _) = imported(dir.path(), &shop(60));
    let query = "SELECT properties ->> 'plan', count(*), sum(properties ->> 'seats') FROM events GROUP BY 1 ORDER BY 1";
    let rows = ok(&["sql", &project, query, "--format", "csv"]);
    let seats = |plan: usize| (0..60).filter(|c| c % 3 == plan).map(|c| 4 * (c % 9 + 1)).sum::<usize>();
    let expected = [("free", seats(0)), ("pro", seats(1)), ("team", seats(2))];
    for (row, (plan, seats)) in cells(&rows)[1..].iter().zip(expected) {
        assert_eq!((row[0].as_str(), row[1].as_str()), (plan, "80"), "{rows}");
        assert_eq!(row[2].parse::<f64>().unwrap(), seats as f64, "{rows}");
    }
    let events = cells(&ok(&["export", &project, "events", "-o", "-"]));
    let column = |name: &str| events[0].iter().position(|c| c == name).unwrap();
    let (id, plan, seats) = (column("customer_id"), column("property.plan"), column("property.seats"));
    for row in &events[1..] {
        let customer: usize = row[id].strip_prefix("K-").unwrap().parse().unwrap();
        assert_eq!(row[plan], ["free", "pro", "team"][customer % 3]);
        assert_eq!(row[seats].parse::<f64>().unwrap(), (customer % 9 + 1) as f64);
    }
    let timeline = ok(&["timeline", &project, "K-4", "--format", "csv"]);
    assert!(
        timeline.lines().next().unwrap().ends_with("property.plan,property.seats,property.price_list_id"),
        "{timeline}"
    );
    assert!(timeline.lines().nth(1).unwrap().contains("pro,5"), "{timeline}");
}

#[test]
fn a_filter_by_a_property_finds_the_customers_who_have_it() {
    let dir = tempfile::tempdir().unwrap();
    let (project, _) = imported(dir.path(), &shop(60));
    let customers = |filter: &str| {
        let found = cells(&ok(&["export", &project, "events", "--filter", filter, "-o", "-"]));
        let id = found[0].iter().position(|column| column == "customer_id").unwrap();
        found[1..].iter().map(|row| row[id].as_str()).collect::<BTreeSet<_>>().len() as u64
    };
    assert_eq!(customers("property.plan=pro"), 20);
    assert_eq!(customers("property.plan=Pro,free"), 40, "several values, whatever their case");
    assert_eq!(customers("property.seats=5"), (0..60).filter(|c| c % 9 == 4).count() as u64);
    assert_eq!(
        customers("property.plan=pro;property.seats=5"),
        (0..60).filter(|c| c % 3 == 1 && c % 9 == 4).count() as u64
    );
    let (code, _, err) = run(&["flow", &project, "--filter", "property.plan=gold"]);
    assert!(code != 0 && err.contains("gold") && err.contains("free, pro, team"), "{err}");
    let (code, _, err) = run(&["flow", &project, "--filter", "property.city=Berlin"]);
    assert!(code != 0 && err.contains("plan, seats, price_list_id"), "{err}");
}

#[test]
fn a_property_can_be_left_out_and_another_kept() {
    let dir = tempfile::tempdir().unwrap();
    let file = write(dir.path(), "events.csv", &shop(60));
    let project = dir.path().join("shop.desire").to_str().unwrap().to_owned();
    ok(&["import", &project, file.to_str().unwrap(), "--no-property", "plan", "--property", "basket_token"]);
    let names =
        ok(&["sql", &project, "SELECT DISTINCT key FROM events, json_each(properties) ORDER BY 1", "--format", "csv"]);
    assert_eq!(names.lines().skip(1).collect::<Vec<_>>(), ["basket_token", "price_list_id", "seats"]);
    assert!(found(Path::new(&project), &["basket-17"]).len() == 1);
    let (code, _, err) = run(&["import", &project, file.to_str().unwrap(), "--property", "size"]);
    assert!(code == 2 && err.contains("has no property \"size\""), "{err}");
}

const TOOLS: [(&str, &str); 5] = [
    (
        "segment.jsonl",
        r#"{"type":"track","userId":"u1","messageId":"m1","timestamp":"2026-01-05T09:00:00Z","event":"Plan Chosen","properties":{"plan":"pro","seats":3,"email":"ann@example.com","trial":true,"form":{"step":"two"},"tags":["a"]},"context":{"location":{"city":"Berlin"}}}"#,
    ),
    (
        "mixpanel.jsonl",
        r#"{"event":"Plan Chosen","properties":{"time":1767603900,"distinct_id":"u1","$insert_id":"i1","$os":"iOS","$city":"Berlin","plan":"pro","seats":3,"trial":true,"form":{"step":"two"}}}"#,
    ),
    (
        "amplitude.jsonl",
        r#"{"event_type":"Plan Chosen","event_time":"2026-01-05 09:00:00","user_id":"u1","device_id":"d1","amplitude_id":1,"$insert_id":"i1","city":"Berlin","event_properties":{"plan":"pro","seats":3,"trial":true,"form":{"step":"two"}}}"#,
    ),
    (
        "posthog.jsonl",
        r#"{"uuid":"x1","event":"Plan Chosen","distinct_id":"u1","timestamp":"2026-01-05T09:00:00Z","properties":"{\"plan\":\"pro\",\"seats\":3,\"trial\":true,\"form\":{\"step\":\"two\"},\"$geoip_city_name\":\"Berlin\",\"$lib\":\"web\"}","person_properties":"{}"}"#,
    ),
    (
        "ga4.jsonl",
        r#"{"event_name":"plan_chosen","event_timestamp":"1767603900000000","user_pseudo_id":"1.2","geo":{"city":"Berlin","country":"Germany"},"event_params":[{"key":"plan","value":{"string_value":"pro"}},{"key":"seats","value":{"int_value":3}},{"key":"trial","value":{"string_value":"true"}},{"key":"form.step","value":{"string_value":"two"}},{"key":"ga_session_id","value":{"int_value":77}}]}"#,
    ),
];

#[test]
fn what_event_tools_say_besides_is_kept_with_its_type() {
    for (name, record) in TOOLS {
        let dir = tempfile::tempdir().unwrap();
        let file = write(dir.path(), name, &format!("{record}\n"));
        let project = dir.path().join("p.desire").to_str().unwrap().to_owned();
        ok(&["import", &project, file.to_str().unwrap(), "--time-zone", "UTC"]);
        let rows = ok(&["sql", &project, "SELECT properties FROM events", "--format", "json"]);
        let rows: serde_json::Value = serde_json::from_str(&rows).unwrap();
        let text = rows["rows"][0]["properties"].as_str().unwrap_or_else(|| panic!("{name}: {rows}"));
        let found: serde_json::Value = serde_json::from_str(text).unwrap();
        let expected = serde_json::json!({
            "plan": "pro", "seats": 3.0, "trial": "true", "form.step": "two", "city": "Berlin"
        });
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn a_tools_property_can_be_left_out_and_one_that_names_people_is() {
    let dir = tempfile::tempdir().unwrap();
    let file = write(dir.path(), "calls.jsonl", &format!("{}\n", TOOLS[0].1));
    let project = dir.path().join("p.desire").to_str().unwrap().to_owned();
    let (code, _, err) = run(&["import", &project, file.to_str().unwrap(), "--no-property", "seats"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("columns left out: properties.email, properties.seats; --property NAME keeps one"), "{err}");
    let names =
        ok(&["sql", &project, "SELECT DISTINCT key FROM events, json_each(properties) ORDER BY 1", "--format", "csv"]);
    assert_eq!(names.lines().skip(1).collect::<Vec<_>>(), ["city", "form.step", "plan", "trial"]);
    assert_eq!(found(Path::new(&project), &["ann@example.com"]), [""; 0]);
    let bad = ["import", &project, file.to_str().unwrap(), "--map", "properties.plan=email"];
    let (code, _, err) = run(&bad);
    assert!(code != 0 && err.contains("properties.plan can be kept as a property or left out"), "{err}");
}

#[test]
fn more_different_texts_than_a_project_keeps_are_left_out_and_counted() {
    let dir = tempfile::tempdir().unwrap();
    let mut text = "customer_id,timestamp,event,tag,long\n".to_owned();
    for i in 0..12_000 {
        let long = if i < 5 { "x".repeat(201) } else { "short".to_owned() };
        writeln!(text, "K-{},2026-01-05T10:00:{:02}Z,view,tag {i},{long}", i / 60, i % 60).unwrap();
    }
    let file = write(dir.path(), "events.csv", &text);
    let project = dir.path().join("p.desire").to_str().unwrap().to_owned();
    let (code, _, err) = run(&["import", &project, file.to_str().unwrap(), "--property", "tag,long"]);
    assert_eq!(code, 0, "{err}");
    assert!(
        err.contains("left out 2,000 values of tag: a project keeps 10,000 different texts of a property"),
        "{err}"
    );
    assert!(err.contains("left out 5 values of long: they are longer than 200 bytes"), "{err}");
    let n = ok(&["sql", &project, "SELECT count(properties ->> 'tag') FROM events", "--format", "csv"]);
    assert_eq!(n.lines().nth(1), Some("10000"));
}

#[test]
fn what_only_an_erased_person_said_is_gone_from_the_bytes() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let mut text = "customer_id,timestamp,event,plan,seats\n".to_owned();
    for i in 0..30 {
        writeln!(text, "K-1{i:02},2026-01-{:02}T10:00:00Z,view,{},{}", 1 + i % 28, ["free", "pro"][i % 2], i % 4)
            .unwrap();
    }
    text.push_str("K-77012,2026-01-05T10:00:00Z,view,mitzi-pharao-plan,77012.25\n");
    text.push_str("K-77012,2026-01-06T10:00:00Z,view,pro,5\n");
    let file = write(dir.path(), "events.csv", &text);
    import(&mut workspace, &file);
    assert_eq!(found(&path, &["mitzi-pharao-plan"]).len(), 1);
    workspace.close().unwrap();
    let project = path.to_str().unwrap();
    ok(&["erase", project, "K-77012", "--yes"]);
    assert_eq!(found(&path, &["mitzi-pharao-plan", "K-77012"]), [""; 0]);
    let left = ok(&[
        "sql",
        project,
        "SELECT properties ->> 'plan', count(*) FROM events GROUP BY 1 ORDER BY 1",
        "--format",
        "csv",
    ]);
    assert_eq!(left.lines().skip(1).collect::<Vec<_>>(), ["free,15", "pro,15"]);
    let amounts =
        ok(&["sql", project, "SELECT count(*) FROM events WHERE properties ->> 'seats' > 4", "--format", "csv"]);
    assert_eq!(amounts.lines().nth(1), Some("0"));
    // no import brings it back
    ok(&["import", project, file.to_str().unwrap()]);
    assert_eq!(found(&path, &["mitzi-pharao-plan", "K-77012"]), [""; 0]);
}

#[test]
fn a_pseudonymised_copy_has_no_properties() {
    let dir = tempfile::tempdir().unwrap();
    let (project, _) = imported(dir.path(), &shop(60));
    let copy = dir.path().join("copy.desire").to_str().unwrap().to_owned();
    ok(&["pseudonymise", &project, "--out", &copy]);
    let n = ok(&["sql", &copy, "SELECT count(*), count(properties) FROM events", "--format", "csv"]);
    assert_eq!(n.lines().nth(1), Some("240,0"));
    assert_eq!(found(Path::new(&copy), &["price_list_id", "list-1"]), [""; 0]);
}

#[test]
fn imports_are_taken_back_with_their_properties_and_duplicates_are_still_found() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    let first =
        write(dir.path(), "first.csv", "customer_id,timestamp,event,plan\nK-1,2026-01-05T10:00:00Z,view,free\n");
    let text = "customer_id,timestamp,event,plan,city\nK-1,2026-01-05T10:00:00Z,view,free,\nK-2,2026-01-06T10:00:00Z,view,pro,Berlin\n";
    let second = write(dir.path(), "second.csv", text);
    import(&mut workspace, &first);
    let before = contents(&workspace.snapshot().table);
    let reports = import(&mut workspace, &second);
    assert_eq!((reports[0].load.duplicates, reports[0].load.events), (1, 1));
    let after = contents(&workspace.snapshot().table);
    assert!(workspace.snapshot().table.property_names() == ["plan", "city"]);
    workspace.undo().unwrap();
    assert_eq!(workspace.snapshot().table.property_names(), ["plan"]);
    let of_events = |text: &str| text.lines().last().unwrap().to_owned();
    assert_eq!(of_events(&contents(&workspace.snapshot().table)), of_events(&before));
    workspace.redo().unwrap();
    assert_eq!(contents(&workspace.snapshot().table), after);
}

#[test]
fn a_project_that_is_kept_ready_reads_a_property_when_it_is_asked_for() {
    let (dir, path) = place();
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &write(dir.path(), "events.csv", &shop(60)));
    let expected = contents(&workspace.snapshot().table);
    assert!(workspace.keep_table(&Progress::new()).unwrap());
    workspace.close().unwrap();
    let workspace = Workspace::open_read_only_lazily(&path, &Progress::new()).unwrap();
    let table = &workspace.snapshot().table;
    assert_eq!(table.property_names(), ["plan", "seats", "price_list_id"]);
    assert!(
        table.time.loaded().is_none() && table.properties.iter().all(|of| format!("{of:?}").contains("not read yet"))
    );
    let filter = {
        let mut filter = Filter::default();
        filter.add_property("plan", ["pro".to_owned()]);
        filter
    };
    let found = desire_path::events::Subset::new(table, &filter, &[]);
    assert_eq!(found.customers().count(), 20);
    let read = table.properties.iter().filter(|of| !format!("{of:?}").contains("not read yet")).count();
    assert_eq!(read, 1, "only what the filter asks for");
    assert_eq!(contents(table), expected);
}

/// Customer, minute, event, value, plan.
type Row = (u8, u16, u8, u8, u8);

fn file(rows: &[Row], with_plan: bool) -> String {
    let mut text = format!("customer_id,timestamp,event,value{}\n", if with_plan { ",plan,seats" } else { "" });
    // enough ordinary rows to tell the header from the rest
    let ordinary = (0..12).map(|i| (i, 977 * u16::from(i), i % 4, i % 9, i % 4));
    for (customer, minute, event, value, plan) in ordinary.chain(rows.iter().copied()) {
        let event = ["page_view", "add_to_cart", "purchase", "refund"][usize::from(event)];
        let value = if value == 0 { String::new() } else { format!("{value}.25") };
        let (day, hour, minute) = (1 + minute / 1440, minute / 60 % 24, minute % 60);
        write!(text, "K-{customer},2026-03-{day:02}T{hour:02}:{minute:02}:00Z,{event},{value}").unwrap();
        if with_plan {
            write!(text, ",{},{}", ["", "free", "pro", "b"][usize::from(plan)], plan % 2).unwrap();
        }
        text.push('\n');
    }
    text
}

/// What the columns of [`file`] hold, whatever the rows that happen to be in it look like.
fn mapping(with_plan: bool) -> Mapping {
    let mut mapping = Mapping { source: "Website".to_owned(), time_zone: "UTC".to_owned(), ..Mapping::default() };
    let fixed =
        [("customer_id", Role::CustomerId), ("timestamp", Role::Time), ("event", Role::Event), ("value", Role::Value)];
    let properties = [("plan", Role::Property), ("seats", Role::NumberProperty)];
    let more = if with_plan { &properties[..] } else { &[] };
    fixed.iter().chain(more).for_each(|(column, role)| mapping.set_role(column, *role));
    mapping
}

/// The answers to every question that needs no settings.
fn answers(workspace: &Workspace) -> Vec<String> {
    let snapshot = workspace.snapshot();
    let ask = |insight: &&'static dyn desire_path::insights::AnyInsight| {
        let question = Question::new(insight.id(), &[], Filter::default(), None).ok()?;
        let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), Filter::default(), 0);
        let asked = question.compute(scope, &Progress::new()).ok()?;
        Some(format!("{} {:?}", insight.id(), asked.answer(0, &PublishedCounts::default()).ok()?))
    };
    // one question is about properties
    let others = desire_path::insights::all().iter().filter(|insight| insight.id() != "by-property");
    others.filter_map(ask).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_property_more_changes_no_other_number(
        rows in prop::collection::vec((0u8..6, 0u16..20_000, 0u8..4, 0u8..9, 0u8..4), 20..80)
    ) {
        let dir = tempfile::tempdir().unwrap();
        let found = [false, true].map(|with_plan| {
            let path = dir.path().join(format!("{with_plan}.desire"));
            let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
            let folder = dir.path().join(format!("{with_plan}"));
            std::fs::create_dir(&folder).unwrap();
            let file = write(&folder, "events.csv", &file(&rows, with_plan));
            let request = ImportRequest { input: file.as_path().into(), mapping: mapping(with_plan) };
            let reports = workspace.import(&[request], &Progress::new()).unwrap();
            assert_eq!(workspace.snapshot().table.properties.is_empty(), !with_plan);
            let load = &reports[0].load;
            (answers(&workspace), load.rows, load.events, load.duplicates, load.rejected.clone())
        });
        prop_assert_eq!(&found[0], &found[1]);
        prop_assert!(found[0].0.len() > 10);
    }
}
