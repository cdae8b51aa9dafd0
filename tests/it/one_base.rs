//! One base everywhere: the same filter shows the same customers in every view, list, export and command; and the same
//! command twice prints the same bytes.

use std::collections::BTreeSet;

use proptest::prelude::*;

use desire_path::act::UnknownConsent;
use desire_path::analysis::flow::{FlowPaths, FlowSettings, Level};
use desire_path::analysis::{self, CustomerStates, PathSettings, features, top_paths};
use desire_path::events::{EventTable, Subset};
use desire_path::export::segment_list;
use desire_path::model::{
    Comparison, Filter, Goal, MemberRule, Project, Purpose, RuleEvent, Segment, SegmentKind, Settings,
};
use desire_path::present::customer_list::CustomerList;
use desire_path::present::tables as shown;

use crate::cli::{csv_rows, json, ok, project, run};
use crate::tables::{Row, table};

const HOUR: i64 = 3_600_000;
const STAGES: [(&str, &[&str]); 2] = [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"])];
const EVENTS: [&str; 5] = ["ad", "blog", "cart", "buy", "ping"];
const CHANNELS: [&str; 3] = ["direct", "social", "email"];
const SOURCES: [&str; 3] = ["Website", "Shop", "Support"];

/// What one customer did: hour, event, channel, source.
type Life = Vec<(i64, usize, usize, usize)>;

fn lives() -> impl Strategy<Value = Vec<Life>> {
    let event = (0i64..200, 0..EVENTS.len(), 0..CHANNELS.len(), 0..SOURCES.len());
    prop::collection::vec(prop::collection::vec(event, 1..6), 1..25)
}

fn filters() -> impl Strategy<Value = Filter> {
    let some = |of: &'static [&'static str]| {
        prop::collection::vec(0..of.len(), 0..3).prop_map(|list| list.into_iter().map(|i| of[i].to_owned()).collect())
    };
    let dates = (prop::option::of(0i64..200), prop::option::of(0i64..200));
    let who = prop::option::of((0..EVENTS.len(), 1u32..3).prop_map(|(event, number)| MemberRule::Count {
        what: RuleEvent::Touchpoint(EVENTS[event].to_owned()),
        is: Comparison::AtLeast,
        number,
        within_days: None,
    }));
    let names = (some(&CHANNELS), some(&SOURCES));
    (dates, names, any::<bool>(), who).prop_map(|((from, to), (channels, sources), picked, who)| Filter {
        from: from.map(|h| h * HOUR),
        to: to.map(|h| h * HOUR),
        segment: picked.then_some(1),
        channels,
        sources,
        who,
        ..Filter::default()
    })
}

fn events_of(lives: &[Life]) -> EventTable {
    let names: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let rows = names.iter().zip(lives).flat_map(|(name, life)| {
        life.iter().map(|&(hour, event, channel, source)| Row {
            customer: name,
            time: hour * HOUR,
            event: EVENTS[event],
            channel: CHANNELS[channel],
            source: SOURCES[source],
            ..Row::default()
        })
    });
    table(rows, &STAGES)
}

/// Everybody, or every other one, as a segment.
fn segment(id: u32, table: &EventTable, every: usize) -> Segment {
    let members = table.people.ids.iter().copied().step_by(every).collect();
    let kind = SegmentKind::Picked { from: "test".to_owned() };
    Segment { id, name: format!("Every {every}"), kind, description: String::new(), members }
}

/// Who has an event inside the filter, by looking at every event.
fn inside(table: &EventTable, filter: &Filter, segments: &[Segment]) -> BTreeSet<u32> {
    let wanted = |list: &[String], name: &str| list.is_empty() || list.iter().any(|w| w == name);
    let event = |i: usize| {
        filter.from.is_none_or(|from| table.time[i] >= from)
            && filter.to.is_none_or(|to| table.time[i] < to)
            && wanted(&filter.sources, table.dims.source.name(u32::from(table.source[i])))
    };
    let customer = |ix: &u32| {
        let range = table.range(*ix);
        let channel = &table.names.channels[usize::from(table.channel[range.start])];
        let member = filter.segment.is_none_or(|id| {
            let segment = segments.iter().find(|s| s.id == id).expect("a segment");
            segment.members.contains(&table.people.ids[*ix as usize])
        });
        let meets = match &filter.who {
            Some(MemberRule::Count { what: RuleEvent::Touchpoint(name), number, .. }) => {
                let counts = |i: &usize| {
                    table.names.touchpoints[usize::from(table.touchpoint[*i])] == *name
                        && filter.to.is_none_or(|to| table.time[*i] < to)
                };
                range.clone().filter(counts).count() >= *number as usize
            }
            _ => true,
        };
        wanted(&filter.channels, channel) && member && meets && range.into_iter().any(event)
    };
    (0..table.num_customers() as u32).filter(customer).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_filter_shows_the_same_customers_everywhere(lives in lives(), filter in filters()) {
        let table = events_of(&lives);
        let goal = Goal { touchpoints: vec!["buy".into()], ..Goal::default() };
        let segments = vec![segment(1, &table, 2), segment(2, &table, 1)];
        let project =
            Project { settings: Settings { goal, ..Settings::default() }, segments: segments.into(), ..Project::default() };
        let settings = &project.settings;
        let wanted = inside(&table, &filter, &project.segments);
        let n = wanted.len() as u64;
        let subset = analysis::filtered(&table, &filter, &project);

        prop_assert_eq!(&subset.customers().iter().collect::<BTreeSet<_>>(), &wanted, "who is in view");
        let how = FlowSettings { level: Level::Touchpoint, ..FlowSettings::default() };
        prop_assert_eq!(FlowPaths::build(&table, &subset, settings, &how).flow().base, n, "the flow");
        prop_assert_eq!(top_paths(&table, &subset, settings, &PathSettings::default()).base, n, "paths");
        prop_assert_eq!(analysis::summary(&table, &subset, settings).customers, n, "the summary");
        prop_assert_eq!(analysis::channels::channels(&table, &subset, settings).customers, n, "channels");
        let rows = features(&table, &subset, settings, subset.observed_until(&table)).rows;
        prop_assert_eq!(&rows.iter().map(|r| r.customer).collect::<BTreeSet<_>>(), &wanted, "groups");
        let list = CustomerList::build(&table, &subset, &project, 30);
        prop_assert_eq!(&list.rows.iter().map(|r| r.ix).collect::<BTreeSet<_>>(), &wanted, "the list of customers");
        prop_assert!(list.rows.iter().all(|r| r.events > 0));
        // where a customer stands depends on the day alone, not on what else is looked at
        let that_day = Subset::new(&table, &Filter { to: filter.to, ..Filter::default() }, &[]);
        let that_day = CustomerStates::new(&table, &that_day, settings);
        for row in &list.rows {
            let state = that_day.of(row.ix);
            prop_assert_eq!((row.stage, row.lifecycle), (state.stage, state.lifecycle), "stage and lifecycle");
        }
        let members = subset.members(&table, &project.segments[1].members);
        prop_assert_eq!(&members.into_iter().collect::<BTreeSet<_>>(), &wanted, "a segment");
        let until = subset.observed_until(&table);
        let list = segment_list(&table, &subset, &project, &project.segments[1], (Purpose::Analytics, UnknownConsent::Withhold), until);
        prop_assert_eq!(list.table.rows.len() as u64, n, "the list of a segment");
        let ids = wanted.iter().map(|&ix| table.people.ids[ix as usize]);
        prop_assert!(ids.clone().all(|id| subset.lets_through(&table, id)), "scores and actions");
        prop_assert_eq!(table.people.ids.iter().filter(|&&id| subset.lets_through(&table, id)).count() as u64, n);
        let events = shown::event_rows(&table, (0..table.num_customers() as u32).flat_map(|ix| subset.events(&table, ix).map(move |i| (ix, i))), false);
        let listed: BTreeSet<_> = events.rows.iter().filter_map(|row| row[0].as_count()).collect();
        prop_assert_eq!(listed.len() as u64, n, "the list of events");
        let found = analysis::sessions(&table, &subset, settings);
        let goals = table.goal_mask(&settings.goal);
        let sessions = shown::sessions(&table, &subset, &found, &goals, true);
        let of = |column: &str| sessions.columns.iter().position(|c| c.key == column).expect("a column");
        let counted: u64 = sessions.rows.iter().filter_map(|row| row[of("events")].as_count()).sum();
        prop_assert_eq!(counted as usize, events.rows.len(), "events of sessions are those inside");
    }
}

#[test]
fn every_command_obeys_the_filter() {
    let (dir, path) = project();
    let file = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let info = json(&["info", &path, "--format", "json"]);
    let (first, last) = (info["first"].as_str().expect("first"), info["last"].as_str().expect("last"));
    let middle =
        if first[..4] == last[..4] { format!("{}-06-01", &first[..4]) } else { format!("{}-01-01", &last[..4]) };
    let dates = format!("from={middle}");
    for filter in [dates.as_str(), "source=Shop", "channel=Social", &format!("to={middle};source=Website")] {
        let distinct =
            |text: &str| -> BTreeSet<String> { csv_rows(text).iter().map(|row| row[0].to_owned()).collect() };
        let with = |args: &[&str]| ok(&[args, &["--filter", filter]].concat());
        let events = distinct(&with(&["export", &path, "events", "--out", "-"]));
        assert!(!events.is_empty(), "{filter}");
        let flow: serde_json::Value =
            serde_json::from_str(&with(&["flow", &path, "--level", "touchpoint", "--format", "json"])).expect("JSON");
        assert_eq!(flow["base"], events.len(), "{filter}: flow");
        assert_eq!(distinct(&with(&["sessions", &path, "--format", "csv"])), events, "{filter}: sessions");
        for args in [
            &["export", &path, "scores", "--out", "-"][..],
            &["export", &path, "segments", "--for", "analytics", "--out", "-"],
            &["actions", &path, "--format", "csv"],
        ] {
            let listed = distinct(&with(args));
            let all = distinct(&ok(args));
            assert_eq!(listed, all.intersection(&events).cloned().collect(), "{filter}: {args:?}");
            assert!(!listed.is_empty(), "{filter}: {args:?}");
        }
    }
    // what has no dates, sources or segments says so instead of leaving the filter out
    let (code, _, said) = run(&["export", &path, "timeline", "#1", "--filter", &dates, "--out", &file("t.csv")]);
    assert_eq!(code, 2);
    assert!(said.contains("leave --filter out"), "{said}");
}

#[test]
fn lists_of_people_carry_what_they_can_be_joined_by() {
    let (_dir, path) = project();
    let who = ["customer", "customer_id", "email", "phone", "name"];
    for args in [
        &["export", &path, "events", "--out", "-"][..],
        &["export", &path, "scores", "--out", "-"],
        &["export", &path, "segments", "--for", "analytics", "--out", "-"],
        &["actions", &path, "--format", "csv"],
        &["sessions", &path, "--format", "csv"],
        &["predict", &path, "--no-save", "--scores", "--format", "csv"],
    ] {
        let text = ok(args);
        let header: Vec<&str> = text.lines().next().expect("a header").split(',').collect();
        assert_eq!(header[..5], who, "{args:?}");
        let rows = csv_rows(&text);
        assert!(rows.iter().all(|row| row[0].parse::<u32>().is_ok()), "{args:?}");
        assert!(rows.iter().any(|row| row[1].starts_with("KF-") || !row[1].is_empty()), "{args:?}: customer ids");
        assert!(rows.iter().any(|row| row[2].contains('@')), "{args:?}: e-mails");
    }
}

#[test]
fn the_same_command_twice_prints_the_same_bytes() {
    let (dir, path) = project();
    let file = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let reading: &[&[&str]] = &[
        &["info"],
        &["info", "--format", "json"],
        &["quality"],
        &["names"],
        &["traffic"],
        &["sessions", "--format", "csv"],
        &["transitions", "--format", "json"],
        &["transitions", "--format", "csv", "--k", "11"],
        &["flow"],
        &["flow", "--format", "csv"],
        &["flow", "--format", "json", "--k", "11"],
        &["flow", "--anchor", "goal", "--format", "json", "--k", "11"],
        &["identity", "--format", "json"],
        &["identity", "--format", "csv", "--k", "11"],
        &["segments", "--format", "json"],
        &["timeline", "#1", "--format", "json"],
        &["predict", "--no-save", "--format", "json"],
        &["actions", "--format", "csv"],
        &["sql", "SELECT count(*) FROM events", "--format", "csv"],
        &["consent", "--format", "csv"],
        &["journal", "--format", "csv"],
    ];
    for args in reading {
        let args = [&args[..1], &[path.as_str()], &args[1..]].concat();
        assert_eq!(ok(&args), ok(&args), "{args:?}");
    }
    let exports: &[(&[&str], &str)] = &[
        (&["events"], "csv"),
        (&["segments", "--for", "analytics"], "csv"),
        (&["scores"], "csv"),
        (&["flow"], "csv"),
        (&["flow", "--level", "touchpoint"], "svg"),
        (&["flow", "--k", "11"], "png"),
        (&["timeline", "#1"], "svg"),
        // what is shared is remembered, and the same once more tells nothing new
        (&["flow", "--share"], "csv"),
        (&["flow", "--share", "--level", "touchpoint"], "svg"),
        (&["report"], "html"),
    ];
    for (args, ending) in exports {
        let [one, other] = ["one", "other"].map(|name| {
            let out = file(&format!("{name}.{ending}"));
            ok(&[&["export", &path], *args, &["--force", "--out", &out]].concat());
            std::fs::read(out).expect("written")
        });
        assert!(!one.is_empty() && one == other, "{args:?}");
    }
}

#[test]
fn own_exports_are_complete_and_merged_ones_say_what_is_merged() {
    let (dir, path) = project();
    let file = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let counts =
        |text: &str| -> Vec<u64> { csv_rows(text).iter().map(|row| row[3].parse().expect("a count")).collect() };
    let whole = ok(&["flow", &path, "--format", "csv"]);
    assert!(counts(&whole).iter().any(|n| (1..11).contains(n)), "the sample has small groups");
    let nodes = file("nodes.csv");
    ok(&["export", &path, "flow", "--out", &nodes]);
    let own = std::fs::read_to_string(&nodes).expect("written");
    assert_eq!(own, whole, "a file shows what the command shows");
    for anchor in ["start", "goal"] {
        let flow = |more: &[&str]| json(&[&["flow", &path, "--anchor", anchor, "--format", "json"], more].concat());
        let (all, merged) = (flow(&[]), flow(&["--k", "11"]));
        assert!(all["note"].is_null());
        assert!(merged["note"].as_str().expect("a note").contains("stand together as others"), "{merged}");
        assert_eq!(all["base"], merged["base"]);
        let rows = merged["rows"].as_array().expect("rows");
        assert!(rows.iter().any(|r| r["name"].as_str().is_some_and(|n| n.starts_with("others ("))));
        // late steps in which only few stand are left out
        let last = rows.iter().filter_map(|r| r["step"].as_u64()).max().expect("steps");
        assert!(last >= 3, "{anchor}: {last} steps are shown");
        for step in 1..=last {
            let of_step = |rows: &[serde_json::Value]| -> u64 {
                rows.iter().filter(|r| r["step"] == step).filter_map(|r| r["count"].as_u64()).sum()
            };
            assert_eq!(of_step(rows), merged["base"], "{anchor}: step {step} adds up");
            let links = merged["links"].as_array().expect("links");
            assert!(step == last || of_step(links) == merged["base"], "{anchor}: moves of step {step} add up");
        }
        let goal = |flow: &serde_json::Value| {
            let rows = flow["rows"].as_array().expect("rows");
            rows.iter().find(|r| r["step"] == last && r["kind"] == "goal_reached").map(|r| r["count"].clone())
        };
        assert!(goal(&all).is_some() && goal(&all) == goal(&merged), "the goal is a large group");
        assert!(rows.iter().filter_map(|r| r["count"].as_u64()).all(|n| n == 0 || n >= 11));
    }
    let picture = file("shared.svg");
    ok(&["export", &path, "flow", "--share", "--anchor", "goal", "--out", &picture]);
    let svg = std::fs::read_to_string(&picture).expect("written");
    assert!(svg.contains("Goal reached") && svg.contains("stand together as others"), "it is not blank");
    assert!(!svg.contains("too few people"), "what is shown is not denied");
    for command in ["consent", "identity", "transitions", "segments"] {
        let all = json(&[command, &path, "--format", "json"]);
        assert!(all["note"].is_null(), "{command} is complete");
    }
}

#[test]
fn what_cannot_be_remembered_is_not_shared() {
    let (dir, path) = project();
    let out = dir.path().join("flow.csv").to_str().expect("UTF-8").to_owned();
    // somebody else writes into it, for as long as this takes
    let busy = rusqlite::Connection::open(&path).expect("opened");
    busy.execute_batch("BEGIN IMMEDIATE").expect("begun");
    let page = dir.path().join("report.html").to_str().expect("UTF-8").to_owned();
    for (args, out) in [(&["flow", "--share"][..], &out), (&["report"], &page)] {
        let (code, _, said) = run(&[&["export", &path], args, &["--out", out]].concat());
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("Nothing was written") && !std::path::Path::new(out).exists(), "{said}");
    }
    ok(&["export", &path, "flow", "--out", &out]);
}
