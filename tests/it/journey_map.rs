//! The journey map: against a slow reading of the same events, against the insights whose numbers it shows, between its
//! levels, through the program and in the window.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::insights::{
    AnyComputedInsight as _, ComputedInsight, JourneyMap, MapCell, MapLane, MapSettings, Question, Scope, Selection,
};
use desire_path::model::{Filter, Goal, Project, Settings};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;
use proptest::prelude::*;

use crate::cli::{json, ok, project, run};
use crate::screen::Screen;
use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;
/// Touchpoints by letter; `d` is in no stage and `e` is the goal.
const EVENTS: [&str; 5] = ["a", "b", "c", "d", "e"];
const STAGES: [(&str, &[&str]); 3] = [("Early", &["a", "b"]), ("Late", &["c", "e"]), ("After", &[])];
const CHANNELS: [&str; 2] = ["Direct", "Social"];

/// A life: the day, the event, the channel and what was paid of each event.
type Life = Vec<(i64, usize, usize, i64)>;

fn settings() -> Settings {
    let goal = Goal { name: "Purchase".to_owned(), touchpoints: vec!["e".to_owned()], ..Goal::default() };
    Settings { goal, ..Settings::default() }
}

fn compute(lives: &[Life], how: &MapSettings) -> Option<ComputedInsight<JourneyMap>> {
    let ids: Vec<String> = (0..lives.len()).map(|i| format!("c{i}")).collect();
    let rows = ids.iter().zip(lives).flat_map(|(customer, life)| {
        life.iter().map(move |&(day, event, channel, paid)| Row {
            customer,
            time: day * DAY,
            event: EVENTS[event],
            channel: CHANNELS[channel],
            value: if event == 4 { paid as f64 } else { f64::NAN },
            ..Row::default()
        })
    });
    let project = Project { settings: settings(), ..Project::default() };
    let scope = Scope::new(Arc::new(table(rows, &STAGES)), Arc::new(project), Filter::default(), 0);
    ComputedInsight::new(scope, how.clone(), &Progress::new()).ok()
}

/// Every cell by its words, with its customers and what they are a share of.
fn cells(map: &ComputedInsight<JourneyMap>) -> BTreeMap<(String, &'static str, String), (u64, Option<u64>)> {
    let found = &map.outcome;
    let key = |cell: &MapCell| (found.names[cell.column].name.clone(), cell.lane.key(), cell.name.clone());
    found.cells.iter().map(|cell| (key(cell), (cell.customers, cell.share.map(|of| of.of)))).collect()
}

/// The same read off lives one by one. A journey is over where nothing happens for 30 days before the end of all data.
fn slow(lives: &[Life], stage_of: fn(usize) -> Option<&'static str>) -> BTreeMap<(String, &'static str, String), u64> {
    let mut all: BTreeMap<(String, &'static str, String), u64> = BTreeMap::new();
    let end = lives.iter().flatten().map(|of| of.0).max().unwrap_or(0) * DAY + 1;
    for life in lives {
        let mut life = life.clone();
        life.sort_by_key(|of| of.0);
        let goal = life.iter().position(|of| of.1 == 4);
        let way = &life[..goal.map_or(life.len(), |at| at + 1)];
        let columns: BTreeSet<&str> = life.iter().filter_map(|of| stage_of(of.1)).collect();
        let mut add = |column: &str, lane: &'static str, name: &str| {
            *all.entry((column.to_owned(), lane, name.to_owned())).or_default() += 1;
        };
        for column in columns {
            add(column, "customers", "Customers");
            add(column, "channels", CHANNELS[life[0].2]);
            let here: BTreeSet<usize> = life.iter().map(|of| of.1).filter(|&of| stage_of(of) == Some(column)).collect();
            here.iter().for_each(|&of| add(column, "touchpoints", EVENTS[of]));
            let was_on_way = way.iter().any(|of| stage_of(of.1) == Some(column));
            if was_on_way && goal.is_some() {
                add(column, "drop-off", "Reached the goal");
            }
        }
        let last = way.iter().rev().find_map(|of| stage_of(of.1));
        if let (Some(column), None) = (last, goal) {
            let is_over = way[way.len() - 1].0 * DAY < end - 30 * DAY;
            add(column, "drop-off", if is_over { "Went no further" } else { "Still active" });
        }
    }
    all
}

fn stage(event: usize) -> Option<&'static str> {
    match event {
        0 | 1 => Some("Early"),
        2 | 4 => Some("Late"),
        _ => None,
    }
}

fn lives() -> impl Strategy<Value = Vec<Life>> {
    // events of one instant have no order of their own here
    let event = (0usize..5, 0usize..2, 0i64..90);
    let life = prop::collection::btree_map(0i64..120, event, 1..7);
    let life =
        life.prop_map(|of| of.into_iter().map(|(day, (event, channel, paid))| (day, event, channel, paid)).collect());
    prop::collection::vec(life, 1..14)
}

proptest! {
    #[test]
    fn a_map_is_what_lives_say_one_by_one_and_its_levels_add_up(lives in lives(), turn in 0usize..14) {
        let how = MapSettings { top: 12, ..MapSettings::default() };
        let Some(map) = compute(&lives, &how) else { return Ok(()) };
        let found = cells(&map);
        let lanes = ["customers", "channels", "touchpoints", "drop-off"];
        let counted: BTreeMap<_, u64> = found
            .iter()
            .filter(|((_, lane, _), (n, _))| lanes.contains(lane) && *n > 0)
            .map(|(key, (n, _))| (key.clone(), *n))
            .collect();
        prop_assert_eq!(&counted, &slow(&lives, stage));
        // every customer of a column came by one channel, and every journey on its way ends somewhere
        for (at, column) in map.outcome.numbers.counts.columns.iter().enumerate() {
            prop_assert_eq!(column.channels.iter().map(|of| of.customers).sum::<u64>(), column.customers);
            prop_assert!(column.dropped_off + column.still_active + column.reached <= column.on_way, "{at}");
        }
        // whoever is behind a cell is as many as it says
        for cell in &map.outcome.cells {
            let part = Selection::new([
                ("column", map.outcome.names[cell.column].name.as_str()),
                ("lane", cell.lane.key()),
                ("name", cell.name.as_str()),
            ]);
            let behind = map.customers(&part, &Progress::new()).unwrap();
            prop_assert_eq!(behind.count() as u64, cell.customers, "{:?}", cell);
        }
        // another order of the rows changes nothing
        let mut turned = lives.clone();
        turned.rotate_left(turn % lives.len());
        prop_assert_eq!(cells(&compute(&turned, &how).unwrap()), found);
        // a stage opened adds up to itself
        for (at, name) in ["Early", "Late"].into_iter().enumerate() {
            let of_stage = &map.outcome.numbers.counts.columns[at];
            let Some(opened) = compute(&lives, &MapSettings { stage: name.to_owned(), ..how.clone() }) else {
                prop_assert_eq!(of_stage.customers, 0);
                continue;
            };
            let columns = &opened.outcome.numbers.counts.columns;
            let sum = |of: fn(&desire_path::analysis::journey_map::ColumnCounts) -> u64| columns.iter().map(of).sum::<u64>();
            prop_assert_eq!(sum(|of| of.events), of_stage.events);
            prop_assert_eq!(sum(|of| of.dropped_off), of_stage.dropped_off);
            prop_assert_eq!(sum(|of| of.still_active), of_stage.still_active);
            prop_assert_eq!(columns.iter().map(|of| of.paid_cents).sum::<i64>(), of_stage.paid_cents);
            let mut everybody = BTreeSet::new();
            for cell in opened.outcome.cells.iter().filter(|cell| cell.lane == MapLane::Customers) {
                let column = opened.outcome.names[cell.column].name.as_str();
                let part = Selection::new([("column", column), ("lane", "customers"), ("name", "Customers")]);
                everybody.extend(opened.customers(&part, &Progress::new()).unwrap().iter());
            }
            prop_assert_eq!(everybody.len() as u64, of_stage.customers);
        }
    }
}

fn sample() -> (tempfile::TempDir, Scope) {
    let (dir, path) = project();
    let workspace = Workspace::open_read_only(Path::new(&path), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let now = snapshot.table.last_ms() + 1;
    (dir, Scope::new(snapshot.table.clone(), snapshot.project, Filter::default(), now))
}

/// The rows of a CSV file, its heading first.
fn csv_rows(text: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap()).collect()
}

fn answer(scope: &Scope, question: &str, k: u64) -> desire_path::insights::Answer {
    let question: Question = question.parse().unwrap();
    question.compute(scope.clone(), &Progress::new()).unwrap().answer(k, &PublishedCounts::default()).unwrap()
}

/// The rows of a table by its words, each with its cells by column.
fn rows(of: &desire_path::insights::Answer, table: &str) -> Vec<BTreeMap<String, Cell>> {
    let table = of.rows(table);
    let keys: Vec<String> = table.columns.iter().map(|column| column.key.to_string()).collect();
    table.rows.iter().map(|row| keys.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn count(row: &BTreeMap<String, Cell>, key: &str) -> u64 {
    row[key].as_count().unwrap_or_default()
}

#[test]
fn every_cell_is_the_number_of_another_insight() {
    let (_dir, scope) = sample();
    let map = answer(&scope, "journey-map?top=12", 0);
    let cells = rows(&map, "cells");
    let text = |text: &str| Cell::text(text);
    let of_lane = |lane: &str| cells.iter().filter(|row| row["lane"] == text(lane)).collect::<Vec<_>>();
    let mut compared = BTreeMap::new();
    let mut is_same = |lane: &'static str, same: bool, what: &BTreeMap<String, Cell>| {
        assert!(same, "{lane}: {what:?}");
        *compared.entry(lane).or_insert(0) += 1;
    };

    let returns = rows(&answer(&scope, "loops?level=stage", 0), "returns");
    for row in of_lane("customers") {
        let other = returns.iter().find(|other| other["step"] == row["column"]).unwrap();
        is_same("customers", count(other, "visitors") == count(row, "customers"), row);
    }
    let dwell = rows(&answer(&scope, "dwell", 0), "touchpoints");
    for row in of_lane("touchpoints") {
        let other = dwell.iter().find(|other| other["touchpoint"] == row["name"]).unwrap();
        is_same("touchpoints", other["customers"] == row["customers"], row);
    }
    let flow = answer(&scope, "stage-flow?steps=20&top=200", 0);
    assert_eq!(flow.number("went_on"), 0, "all ends are in the picture");
    for row in of_lane("drop-off").into_iter().filter(|row| row["name"] == text("Went no further")) {
        let ends = rows(&flow, "links");
        let ends = ends.iter().filter(|link| link["from"] == row["column"] && link["to"] == text("Dropped off"));
        is_same("drop-off", ends.map(|link| count(link, "customers")).sum::<u64>() == count(row, "customers"), row);
    }
    let stages = &scope.table.names.stages;
    for (from, to) in stages.iter().zip(&stages[1..]) {
        let funnel = rows(&answer(&scope, &format!("funnel?steps=stage:{from},stage:{to}&window=none"), 0), "steps");
        let name = text(&format!("To {to}"));
        let Some(row) = of_lane("time").into_iter().find(|row| row["name"] == name) else { continue };
        is_same("time", funnel[1]["customers"] == row["customers"] && funnel[0]["customers"] == row["of"], row);
        let (Cell::Duration(ms), Cell::ExactDuration(exact)) = (&row["median_seconds"], &funnel[1]["median_seconds"])
        else {
            panic!("{row:?} {:?}", funnel[1])
        };
        is_same("time", (*ms as f64 - exact).abs() <= 0.5, row);
    }
    let friction = rows(&answer(&scope, "friction", 0), "findings");
    for row in of_lane("friction") {
        let other = friction.iter().find(|other| other["finding"] == row["name"]).unwrap();
        is_same("friction", other["customers"] == row["customers"], row);
        let is_loss = row["money"] != Cell::Empty;
        is_same(
            "friction",
            !is_loss || (&other["loss"], &other["loss_low"]) == (&row["money"], &row["money_low"]),
            row,
        );
    }
    let moods = rows(&answer(&scope, "moods", 0), "stages");
    for row in of_lane("mood").into_iter().filter(|row| row["share"] != Cell::Empty) {
        let other = moods.iter().find(|other| other["stage"] == row["column"]).unwrap();
        is_same("mood", other["negative"] == row["share"] && other["customers"] == row["customers"], row);
        is_same("mood", (&other["tone"], &other["texts"]) == (&row["number"], &row["of"]), row);
    }
    let overview = answer(&scope, "overview", 0);
    let paid: f64 = map.number("paid").as_f64().unwrap();
    assert!((paid - overview.number("value").as_f64().unwrap()).abs() < 0.01, "{paid}");
    let design = answer(&scope, "journey-map?design=stages", 0);
    let followed = rows(&answer(&scope, "conformance", 0), "steps");
    for row in rows(&design, "cells").iter().filter(|row| row["lane"] == text("design")) {
        let other = followed.iter().find(|other| other["step"] == row["name"]).unwrap();
        is_same("design", other["customers"] == row["customers"], row);
    }
    for lane in ["customers", "touchpoints", "drop-off", "time", "friction", "mood", "design"] {
        assert!(compared.contains_key(lane), "{lane}: {compared:?}");
    }
}

#[test]
fn those_at_a_stage_now_are_expected_to_do_what_scores_say() {
    let (_dir, path) = project();
    ok(&["predict", &path]);
    let map = json(&["map", &path, "--format", "json"]);
    let rows = map["tables"][0]["rows"].as_array().unwrap();
    let columns: Vec<&str> =
        map["tables"][0]["columns"].as_array().unwrap().iter().filter_map(|c| c.as_str()).collect();
    let at = |key: &str| columns.iter().position(|column| *column == key).unwrap();
    let expected: Vec<_> = rows.iter().filter(|row| row[at("lane")] == "predictions").collect();
    assert!(!expected.is_empty());
    let (n, sum) = expected.iter().fold((0, 0.0), |(n, sum), row| {
        (n + row[at("customers")].as_u64().unwrap(), sum + row[at("number")].as_f64().unwrap())
    });
    let scores = json(&["show", "scores", &path, "--format", "json"]);
    let chance = scores["tables"][0]["columns"].as_array().unwrap().iter().position(|c| c == "chance").unwrap();
    let scores = scores["tables"][0]["rows"].as_array().unwrap();
    // whoever has no stage is at none of the map
    assert!(n <= scores.len() as u64 && n > 0);
    let all: f64 = scores.iter().map(|row| row[chance].as_f64().unwrap()).sum();
    assert!(sum <= all + 0.01 && (n < scores.len() as u64 || (sum - all).abs() < 0.01), "{sum} of {all}");
}

#[test]
fn what_is_shared_tells_of_nobody_few() {
    let (_dir, scope) = sample();
    let k = 40;
    let shared = answer(&scope, "journey-map?top=12", k);
    let names: Vec<&str> = shared.tables.iter().map(|table| table.name).collect();
    assert_eq!(names, ["cells"], "no quotes, nothing compared");
    assert!(shared.hidden > 0);
    let cells = rows(&shared, "cells");
    let mut shown: BTreeMap<String, u64> = BTreeMap::new();
    for row in &cells {
        let n = count(row, "customers");
        assert!(n == 0 || n >= k, "{row:?}");
        assert_eq!((&row["now"], &row["before"]), (&Cell::Empty, &Cell::Empty));
        if row["lane"] != Cell::text("mood") && row["of"] != Cell::Empty {
            let others = count(row, "of") - n;
            assert!(others == 0 || others >= k, "{row:?}");
        }
        if row["lane"] == Cell::text("channels") {
            *shown.entry(format!("{:?}", row["column"])).or_default() += n;
        }
    }
    for row in cells.iter().filter(|row| row["lane"] == Cell::text("customers")) {
        let left = count(row, "customers") - shown.get(&format!("{:?}", row["column"])).copied().unwrap_or(0);
        assert!(left == 0 || left >= k, "{left} came otherwise: {row:?}");
    }
}

#[test]
fn two_groups_are_laid_beside_each_other_cell_by_cell() {
    let (_dir, scope) = sample();
    let beside = answer(&scope, "journey-map?against=channel%3DSocial", 0);
    let other_scope = {
        let filter = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
        Scope::new(scope.table.clone(), scope.project.clone(), filter, scope.now)
    };
    let own = rows(&answer(&scope, "journey-map", 0), "cells");
    let other = rows(&answer(&other_scope, "journey-map?top=12", 0), "cells");
    let mut compared = 0;
    for row in rows(&beside, "comparison").iter().filter(|row| row["share"] != Cell::Empty) {
        let same = |all: &[BTreeMap<String, Cell>]| {
            all.iter().find(|of| ["column", "lane", "name"].iter().all(|key| of[*key] == row[*key])).cloned()
        };
        let Some(here) = same(&own) else {
            assert_eq!(row["share"], Cell::Share(0.0), "what nobody does is in no cell: {row:?}");
            continue;
        };
        assert_eq!((&here["share"], &here["of"]), (&row["share"], &row["of"]));
        if let Some(there) = same(&other) {
            assert_eq!((&there["share"], &there["of"]), (&row["other_share"], &row["other_of"]), "{row:?}");
            compared += 1;
        }
        let value = |key: &str| row[key].value().unwrap();
        assert!((value("share") - value("other_share") - value("difference")).abs() < 1e-9);
        assert!(value("difference_low") <= value("difference") && value("difference") <= value("difference_high"));
    }
    assert!(compared > 10, "{compared}");
}

#[test]
fn notes_lanes_and_readings_are_kept_by_the_program_and_are_no_data() {
    let (_dir, path) = project();
    let cells = || ok(&["map", &path, "--format", "csv"]);
    let before = cells();
    ok(&["map", &path, "--note", "Delivery costs come as a surprise", "--on", "decision", "--kind", "pain"]);
    ok(&["map", &path, "--note", "Ask Ida", "--on", "Decision", "--kind", "own", "--lane", "Who knows"]);
    let notes = csv_rows(&ok(&["map", &path, "--table", "notes", "--format", "csv"]));
    let texts: Vec<[&str; 4]> = notes.iter().skip(1).map(|row| [&row[1], &row[2], &row[3], &row[4]]).collect();
    let first = ["Decision", "pain", "Pains", "Delivery costs come as a surprise"];
    assert_eq!(texts, [first, ["Decision", "own", "Who knows", "Ask Ida"]]);
    assert_eq!(cells(), before, "what people write is no number");
    let picture = |name: &str| {
        let file = Path::new(&path).with_file_name(name);
        ok(&["map", &path, "--out", file.to_str().unwrap(), "--force"]);
        std::fs::read_to_string(file).unwrap()
    };
    let drawn = picture("map.svg");
    for words in ["Delivery costs come", "Who knows", "added by hand", "Consideration"] {
        assert!(drawn.contains(words), "{words}");
    }
    ok(&["map", &path, "--lanes", "pain,money", "--hide", "channels", "--rename", "pain=What hurts"]);
    let drawn = picture("moved.svg");
    let place = |words: &str| drawn.find(&format!(">{words}<"));
    assert!(place("What hurts").unwrap() < place("Money").unwrap() && place("Channels").is_none());
    assert!(place("Money").unwrap() < place("Touchpoints").unwrap());
    ok(&["undo", &path]);
    assert!(picture("back.svg").contains(">Channels<"), "undone");

    for (args, says) in [
        (&["--note", "x", "--on", "Nowhere"][..], "no stage or touchpoint"),
        (&["--note", "x", "--on", "Decision", "--kind", "hope"], "no kind"),
        (&["--note", " ", "--on", "Decision"], "no text"),
        (&["--remove", "77"], "no note 77"),
        (&["--hide", "nothing"], "no lane"),
        (&["--forget", "never"], "no numbers are kept"),
        (&["--stage", "Nowhere", "--keep", "x"], "Nowhere"),
    ] {
        let (code, _, said) = run(&[&["map", &path][..], args].concat());
        assert!(code != 0 && said.contains(says), "{args:?}: {said}");
    }

    ok(&["map", &path, "--keep", "Workshop"]);
    let moved = csv_rows(&ok(&["map", &path, "--table", "moved", "--format", "csv"]));
    let column = |name: &str| moved[0].iter().position(|key| key == name).unwrap();
    assert!(moved.len() > 20);
    for row in &moved[1..] {
        assert_eq!(row[column("customers_then")], row[column("customers")]);
        assert!(["", "0"].contains(&&row[column("difference")]), "{row:?}");
    }
    let said = ok(&["map", &path]);
    assert!(said.contains("Since Workshop"), "{said}");
    let opened = ok(&["map", &path, "--stage", "Consideration"]);
    assert!(!opened.contains("Since Workshop"), "of another map");
    ok(&["map", &path, "--forget", "workshop"]);
    assert!(!ok(&["map", &path]).contains("Since Workshop"));
    ok(&["map", &path, "--remove", "1"]);
    assert!(!picture("less.svg").contains("Delivery costs"));
}

#[test]
fn the_map_stands_in_the_window_opens_a_stage_and_takes_a_note() {
    let mut screen = Screen::on_sample_of([1280.0, 1600.0]);
    screen.obey(Command::Show(ViewId::Present));
    screen.settle();
    for words in ["Consideration, Customers", "Consideration, Touchpoints", "went no further"] {
        assert!(screen.shows(words), "{words}: {}", screen.words());
    }
    screen.press_some("Consideration, Touchpoints");
    assert!(screen.shows("Notes on Consideration") && screen.shows("See customers"));
    screen.write("What is to be said", "Photos are too small");
    screen.press("Add to the map");
    screen.settle();
    assert!(screen.shows("Remove “Photos are too small”"));
    screen.press("Open Consideration");
    screen.settle();
    assert!(screen.shows("All stages"), "{}", screen.words());
    screen.press("All stages");
    screen.settle();
    assert!(screen.shows("Decision, Drop-off"));
}

#[test]
fn opportunities_are_what_friction_costs_ranked_by_work_and_measured_again_when_done() {
    let (_dir, path) = project();
    let list = |args: &[&str]| {
        let rows = csv_rows(&ok(&[&["opportunities", &path, "--format", "csv"][..], args].concat()));
        let keys: Vec<String> = rows[0].iter().map(str::to_owned).collect();
        let row = |row: &csv::StringRecord| keys.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
        rows[1..].iter().map(row).collect::<Vec<BTreeMap<String, String>>>()
    };
    let number = |row: &BTreeMap<String, String>, key: &str| row[key].parse::<f64>().unwrap_or(f64::NAN);
    let first = list(&[]);
    let findings = csv_rows(&ok(&["friction", &path, "--format", "csv"]));
    let at = |name: &str| findings[0].iter().position(|key| key == name).unwrap();
    // what costs nothing is no opportunity
    let costs = |of: &&csv::StringRecord| of[at("loss")].parse::<f64>().map_or(true, |loss| loss > 0.0);
    assert_eq!(first.len(), findings[1..].iter().filter(costs).count());
    for row in &first {
        let of = findings.iter().find(|of| of[at("finding")] == row["opportunity"]).unwrap();
        assert_eq!((&of[at("customers")], row["status"].as_str()), (row["customers"].as_str(), "open"));
        assert_eq!(row["score"], "", "nobody said how much work it is");
        if !row["loss"].is_empty() {
            assert!((number(row, "loss") - of[at("loss")].parse::<f64>().unwrap()).abs() < 0.01);
        }
    }
    let dearest = first.iter().find(|row| number(row, "loss_low") > 0.0).unwrap();
    let dear = dearest["opportunity"].clone();
    assert!(
        first.iter().all(|row| row["loss_low"].is_empty() || number(row, "loss_low") <= number(dearest, "loss_low"))
    );
    ok(&["opportunities", &path, "--effort", &format!("{dear}=4"), "--owner", &format!("{dear}=Ida")]);
    let ranked = list(&[]);
    assert_eq!((&ranked[0]["opportunity"], ranked[0]["owner"].as_str()), (&dear, "Ida"), "of which the work is known");
    let product =
        number(&ranked[0], "customers") * number(&ranked[0], "loss_per_customer") * number(&ranked[0], "confidence");
    assert!((product / 4.0 - number(&ranked[0], "score")).abs() < 0.01 * product, "{:?}", ranked[0]);
    assert!((product - number(&ranked[0], "loss_low")).abs() < 0.01 * product, "{:?}", ranked[0]);
    ok(&["opportunities", &path, "--status", &format!("{dear}=done"), "--done-on", "2026-04-01"]);
    let row = list(&[]).into_iter().find(|row| row["opportunity"] == dear).unwrap();
    assert!(row["status"] == "done" && row["result"].starts_with("Done"), "{row:?}");
    assert!(number(&row, "was_in_30_days") > 0.0, "{row:?}");
    ok(&["opportunities", &path, "--status", &format!("{dear}=done")]);
    let row = list(&[]).into_iter().find(|row| row["opportunity"] == dear).unwrap();
    assert!(row["result"].contains("no data since") && row["is_in_30_days"].is_empty(), "{row:?}");
    let behind =
        csv_rows(&ok(&["opportunities", &path, "--select", &format!("opportunity={dear}"), "--format", "csv"]));
    assert_eq!((behind.len() - 1) as f64, number(dearest, "customers"));
    for (args, says) in [
        (["--effort", "nonsense"], "no name and value"),
        (["--effort", "Nothing at all=3"], "no opportunity"),
        (["--status", "Nothing at all=later"], "no status"),
    ] {
        let (code, _, said) = run(&[&["opportunities", &path][..], &args].concat());
        assert!(code != 0 && said.contains(says), "{args:?}: {said}");
    }
    let before = list(&[]);
    let (code, ..) = run(&["opportunities", &path, "--effort", &format!("{dear}=9"), "--owner", "Nothing at all=Uwe"]);
    assert!(code != 0 && list(&[]) == before, "a slip in one option leaves all as it was");
    let mut board = Screen::on_sample_of([1280.0, 1600.0]);
    board.obey(Command::Show(ViewId::Present));
    board.press_tab("Opportunities");
    board.settle();
    assert!(board.shows("Work not said") || board.shows("1. "), "{}", board.words());
    board.press_some("1. ");
    assert!(board.shows("Decide") && board.shows("See customers"), "{}", board.words());
}
