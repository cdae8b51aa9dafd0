//! A flow beside that of another group: sides that are the single answers, a group beside itself, and differences that are
//! planted.

use std::collections::BTreeMap;
use std::sync::Arc;

use desire_path::analysis::filtered;
use desire_path::analysis::flow::{FlowPaths, FlowSettings};
use desire_path::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope, read_filter};
use desire_path::model::{Entity, Filter, Project, Settings};
use desire_path::present::flow_layout::{NodeOrder, layout, layout_on_scale};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;

use crate::entities::cells;
use crate::screen::Screen;
use crate::tables::{Row, table};

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;
const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];

/// 100 customers by social, of whom 60 go on to the cart, 100 by search, of whom 30 do, and 40 by e-mail who read on.
fn scope(filter: &[(&str, &str)]) -> Scope {
    let ids: &'static [String] = (0..240).map(|i| format!("c{i:03}")).collect::<Vec<_>>().leak();
    let mut rows: Vec<Row<'static>> = Vec::new();
    for (i, customer) in ids.iter().enumerate() {
        let (channel, second) = match i {
            0..60 => ("social", "cart"),
            60..100 => ("social", "blog"),
            100..130 => ("search", "cart"),
            130..200 => ("search", "blog"),
            _ => ("e-mail", "login"),
        };
        let time = (i as i64 % 10) * DAY;
        rows.push(Row { customer, time, event: "ad", channel, ..Row::default() });
        rows.push(Row { customer, time: time + MINUTE, event: second, channel, ..Row::default() });
        // half of them come again much later
        if i % 2 == 0 {
            rows.push(Row { customer, time: time + 60 * DAY, event: "blog", channel, ..Row::default() });
        }
    }
    let settings = Settings { time_zone: "UTC".to_owned(), ..Settings::default() };
    let (table, project) = (table(rows, &STAGES), Project { settings, ..Project::default() });
    let filter = read_filter(filter.iter().copied(), &table, &project).unwrap();
    Scope::new(Arc::new(table), Arc::new(project), filter, 100 * DAY)
}

fn computed(scope: &Scope, id: &str, pairs: &[(&str, &str)]) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Question::new(id, &pairs, scope.filter.clone(), None)?.compute(scope.clone(), &Progress::new())
}

fn answer(scope: &Scope, id: &str, pairs: &[(&str, &str)]) -> Answer {
    computed(scope, id, pairs).unwrap().answer(0, &PublishedCounts::default()).unwrap()
}

/// How many are in each node, by step and name.
fn counts(answer: &Answer, table: &str, column: &str) -> BTreeMap<String, u64> {
    let rows = cells(answer, table, &["step", "name", column]);
    let row = |row: &String| row.rsplit_once(" | ").map(|(name, n)| (name.to_owned(), n.parse().unwrap())).unwrap();
    rows.iter().map(row).filter(|(_, n)| *n > 0).collect()
}

#[test]
fn a_group_beside_itself_does_not_differ() {
    let social = scope(&[("channel", "social")]);
    for id in ["stage-flow", "touchpoint-flow"] {
        let found = answer(&social, id, &[("against", "channel=social")]);
        let differences = cells(&found, "comparison", &["difference", "low", "high", "beyond_chance"]);
        assert!(!differences.is_empty() && differences.iter().all(|row| row == "0 |  |  | "), "{differences:?}");
        assert!(!found.sentence.contains("Nothing differs"), "{}", found.sentence);
        assert!(found.note.contains("100 customers in both groups, so there are no intervals"), "{}", found.note);
    }
}

#[test]
fn both_sides_are_the_answers_of_their_filters() {
    let social = scope(&[("channel", "social")]);
    for (against, alone) in [("channel=search", ("channel", "search")), ("from=1970-01-03", ("from", "1970-01-03"))] {
        let mut filter = vec![alone];
        if alone.0 != "channel" {
            // what is left unsaid is as in the filter
            filter.push(("channel", "social"));
        }
        for (id, more) in [("stage-flow", ("repeats", "true")), ("touchpoint-flow", ("top", "200"))] {
            let found = answer(&social, id, &[("against", against), more]);
            let [own, other] = [answer(&social, id, &[more]), answer(&scope(&filter), id, &[more])];
            assert_eq!(counts(&found, "comparison", "customers"), counts(&own, "nodes", "customers"), "{id}");
            let steps = own.rows("nodes").rows.last().unwrap()[0].raw(CsvTarget::Program).parse::<i64>().unwrap();
            let mut expected = counts(&other, "nodes", "customers");
            expected.retain(|name, _| name.split(" | ").next().unwrap().parse::<i64>().unwrap() <= steps);
            assert_eq!(counts(&found, "comparison", "against_customers"), expected, "{id} {against}");
            assert_eq!(found.number("against_base"), other.number("base"));
        }
    }
}

#[test]
fn what_is_planted_is_what_differs_most() {
    let social = scope(&[("channel", "social")]);
    let found = answer(&social, "stage-flow", &[("against", "channel=search"), ("steps", "3")]);
    assert!(
        found.sentence.ends_with(
            "Compared with “search”, “Decision” in step 2 is more common, by 30 points (60 % against 30 %)."
        ),
        "{}",
        found.sentence
    );
    let row = cells(&found, "comparison", &["step", "name", "customers", "against_customers", "few", "beyond_chance"]);
    assert!(row.contains(&"2 | Decision | 60 | 30 | false | true".to_owned()), "{row:?}");
    let back = answer(&scope(&[("channel", "search")]), "stage-flow", &[("against", "channel=social"), ("steps", "3")]);
    assert!(back.sentence.contains("“Decision” in step 2 is less common, by 30 points"), "{}", back.sentence);
    let difference = |answer: &Answer| {
        let rows = cells(answer, "comparison", &["step", "name", "difference", "low", "high"]);
        let row = rows.into_iter().find(|row| row.starts_with("2 | Decision")).unwrap();
        row.split(" | ").skip(2).map(|n| n.parse::<f64>().unwrap()).collect::<Vec<_>>()
    };
    let (there, back) = (difference(&found), difference(&back));
    assert!((there[0] + back[0]).abs() < 1e-12 && (there[1] + back[2]).abs() < 1e-12, "{there:?} {back:?}");
}

#[test]
fn of_groups_with_people_in_common_nothing_is_beyond_chance() {
    // social is in both: apart, but not independent
    let social = scope(&[("channel", "social")]);
    let both = scope(&[("channel", "social,e-mail")]);
    let found = answer(&both, "stage-flow", &[("against", "channel=social,search"), ("steps", "3")]);
    let row = cells(&found, "comparison", &["step", "name", "customers", "against_customers", "low", "beyond_chance"]);
    assert!(row.contains(&"2 | Decision | 60 | 90 |  | ".to_owned()), "{row:?}");
    assert!(found.sentence.ends_with("so what differs beyond chance is not known."), "{}", found.sentence);
    assert!(!found.note.contains("95 %"), "{}", found.note);
    let apart = answer(&social, "stage-flow", &[("against", "channel=search"), ("steps", "3")]);
    assert!(apart.note.contains("95 % intervals") && !apart.note.contains("in both"), "{}", apart.note);
}

#[test]
fn a_part_and_the_whole_that_holds_it_are_compared_without_the_part() {
    let columns = ["step", "name", "customers", "against_customers", "beyond_chance"];
    // a group beside all that it is one of: beside the others of them
    let social = scope(&[("channel", "social")]);
    let found = answer(&social, "stage-flow", &[("against", "channel=social,search"), ("steps", "3")]);
    let row = cells(&found, "comparison", &columns);
    assert!(row.contains(&"2 | Decision | 60 | 30 | true".to_owned()), "{row:?}");
    assert!(found.sentence.contains("Compared with the others of “social,search”"), "{}", found.sentence);
    assert!(found.note.contains("95 % intervals") && !found.note.contains("in both"), "{}", found.note);
    // everybody beside one group: all others beside it
    for (id, filter) in [("stage-flow", &[][..]), ("touchpoint-flow", &[("channel", "social,search,e-mail")][..])] {
        let all = scope(filter);
        let found = answer(&all, id, &[("against", "channel=social"), ("steps", "3")]);
        assert_eq!([found.number("base"), found.number("against_base")], [240, 100]);
        let rest = answer(&social, id, &[("against", "rest"), ("steps", "3")]);
        let swapped = |answer: &Answer, columns: &[&str]| -> Vec<String> {
            let mut rows = cells(answer, "comparison", columns);
            rows.retain(|row| !row.ends_with(" | 0 | 0"));
            rows.sort();
            rows
        };
        let of = ["step", "name", "customers", "against_customers"];
        let back = ["step", "name", "against_customers", "customers"];
        assert_eq!(swapped(&found, &of), swapped(&rest, &back), "{id}");
        assert!(found.note.contains("140 customers of all who are not in “social”"), "{}", found.note);
        assert!(!found.sentence.contains("Some customers are in this group"), "{}", found.sentence);
    }
    // the map says it
    let map = answer(&scope(&[]), "journey-map", &[("against", "channel=social")]);
    assert!(map.note.contains("“social” is a part of this map too"), "{}", map.note);
}

#[test]
fn everybody_else_is_all_but_the_group_and_columns_add_up() {
    let social = scope(&[("channel", "social")]);
    let found = answer(&social, "touchpoint-flow", &[("against", "rest"), ("top", "1"), ("steps", "3")]);
    assert_eq!(found.number("against_base"), 140);
    assert!(found.sentence.ends_with("Nothing differs from everybody else beyond chance."), "{}", found.sentence);
    let mut sums: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for row in cells(&found, "comparison", &["step", "customers", "against_customers"]) {
        let parts: Vec<&str> = row.split(" | ").collect();
        let sum = sums.entry(parts[0].to_owned()).or_default();
        *sum = (sum.0 + parts[1].parse::<u64>().unwrap(), sum.1 + parts[2].parse::<u64>().unwrap());
    }
    assert!(sums.len() == 3 && sums.values().all(|sum| *sum == (100, 140)), "{sums:?}");
    assert!(!found.note.contains("in both groups"), "{}", found.note);
}

#[test]
fn unequal_exposure_is_said_and_small_groups_are_kept() {
    let social = scope(&[("channel", "social"), ("from", "1970-01-01"), ("to", "1970-01-10")]);
    let found = answer(&social, "stage-flow", &[("against", "from=1970-01-01;to=1970-01-04")]);
    assert!(found.note.contains("observed for 10 days, and 4 of the other group"), "{}", found.note);
    let same = answer(&social, "stage-flow", &[("against", "channel=search")]);
    assert!(!same.note.contains("observed for"), "{}", same.note);
    let shared = computed(&social, "stage-flow", &[("against", "channel=search")]).unwrap();
    let shared = shared.answer(11, &PublishedCounts::default()).unwrap();
    assert!(shared.tables.iter().all(|table| table.name != "comparison"));
    assert!(!shared.sentence.contains("Compared") && shared.note.contains("not shown to others"), "{}", shared.note);
}

#[test]
fn groups_that_there_are_not_say_which_there_are() {
    let everybody = scope(&[]);
    let error = |against: &str| computed(&everybody, "stage-flow", &[("against", against)]).err().unwrap().to_string();
    assert!(error("rest").contains("choose a segment"));
    assert!(error("channel=fax").contains("there are social, search, e-mail"));
    assert!(error("social").contains("cannot read"));
    assert!(error("from=2030-01-01").contains("nobody is in"));
    let none = answer(&everybody, "stage-flow", &[("against", "none")]);
    assert_eq!(none, answer(&everybody, "stage-flow", &[]));
}

#[test]
fn a_group_is_chosen_in_the_window_and_stands_on_the_nodes() {
    let mut screen = Screen::on_small_sample();
    screen.press_some("The group that it is compared with: ");
    let channel = screen.app().snapshot().table.names.channels[0].clone();
    screen.press(&format!("Against: {channel}"));
    let words = screen.words();
    assert!(words.contains(&format!("“{channel}”")) && words.contains("same steps"), "{words}");
    assert!(words.contains(" pts") || words.contains("too few"), "{words}");
}

/// Both groups have a diagram and their own number of customers above it; who is selected is of the group that was pointed at.
#[test]
fn two_groups_stand_side_by_side() {
    let mut screen = Screen::on_small_sample();
    let channel = screen.app().snapshot().table.names.channels[0].clone();
    screen.press_some("The group that it is compared with: ");
    screen.press(&format!("Against: {channel}"));
    screen.press("How the two groups are shown: As differences");
    screen.press("Side by side");
    let words = screen.words();
    let snapshot = screen.app().snapshot();
    let filter = Filter { channels: vec![channel.clone()], ..Filter::default() };
    let n = filtered(&snapshot.table, &filter, &snapshot.project).customers().count() as u64;
    assert!(words.contains(&format!("“{channel}”: {}", numbers::units(n, Entity::Person))), "{words}");
    assert!(words.contains("All ") && !words.contains(" pts"), "{words}");
}

#[test]
fn flows_side_by_side_are_on_one_scale() {
    let of = |channel: &str| {
        let scope = scope(&[("channel", channel)]);
        let flow = FlowPaths::build(&scope.table, &scope.subset, scope.settings(), &FlowSettings::default());
        (flow.flow().clone(), scope.table.names.clone())
    };
    let size = (400.0, 300.0);
    let groups = [of("social"), of("e-mail")];
    let alone: Vec<f32> = groups.iter().map(|(f, names)| layout(f, names, size, NodeOrder::Given).whole()).collect();
    assert!((alone[0] - alone[1]).abs() > 1.0, "they differ where each has all the room: {alone:?}");
    let whole = alone[0].min(alone[1]);
    for (flow, names) in &groups {
        let on_scale = layout_on_scale(flow, names, size, NodeOrder::Given, whole);
        assert!((on_scale.whole() - whole).abs() < 0.01);
        let highest = on_scale.nodes.iter().map(|node| node.rect.bottom()).fold(0.0, f32::max);
        assert!(highest <= size.1 + 0.01, "{highest}");
    }
}
