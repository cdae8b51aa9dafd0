//! Properties of events count in segments and predictions where a person chooses them, as they were known before the cut-off.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use desire_path::analysis::SplitBy;
use desire_path::analysis::flow::{FlowPaths, FlowSettings, Level};
use desire_path::events::{EventTable, PropertyValues, Subset, TableProperty};
use desire_path::insights::{Question, Scope, Selection, features_text, read_features};
use desire_path::model::{
    Feature, FeatureName, Filter, Project, Property, PropertyKind, PropertyMeasure, Settings, Target,
};
use desire_path::predict::segments::cluster;
use desire_path::predict::{self, EventsBefore, FeatureRows, Kinds, property_columns};
use desire_path::present::factors::FactorWords;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::progress::Progress;

use crate::cli::{csv_rows, json, ok, run};
use crate::tables::{BENCH_STAGES, Row, table};

const DAY: i64 = 86_400_000;
const PLANS: [&str; 2] = ["basic", "pro"];

/// (customer, day, event, plan, seats), by customer and day.
type Made = (u32, i64, &'static str, Option<usize>, f64);

fn table_of(made: &[Made]) -> EventTable {
    let names: Vec<String> = (0..=made.last().map_or(0, |e| e.0)).map(|c| format!("c{c:04}")).collect();
    let row = |&(customer, day, event, ..): &Made| Row {
        customer: &names[customer as usize],
        time: 1_700_000_000_000 + day * DAY,
        event,
        ..Row::default()
    };
    let mut table = table(made.iter().map(row), &BENCH_STAGES);
    let mut dims = (*table.dims).clone();
    let plan = dims.properties.intern("plan", PropertyKind::Text).unwrap();
    let seats = dims.properties.intern("seats", PropertyKind::Number).unwrap();
    let codes = PLANS.map(|text| dims.properties.0[usize::from(plan)].texts.intern(text));
    let codes: Vec<u32> = made.iter().map(|e| e.3.map_or(u32::MAX, |at| codes[at])).collect();
    let numbers: Vec<f64> = made.iter().map(|e| e.4).collect();
    table.dims = dims.into();
    let text = Property::new("plan", PropertyKind::Text);
    table.properties.push(TableProperty { id: plan, property: text, values: PropertyValues::Codes(codes.into()) });
    let number = Property::new("seats", PropertyKind::Number);
    table.properties.push(TableProperty {
        id: seats,
        property: number,
        values: PropertyValues::Numbers(numbers.into()),
    });
    table
}

fn settings(features: &[&str]) -> Settings {
    Settings { features: features.iter().map(|&name| name.to_owned()).collect(), ..Settings::default() }
}

/// Customers who behave alike, whatever their plan.
fn alike(customers: u32) -> Vec<Made> {
    let visits = |c: u32| [0, 2, 4, 6 + i64::from(c % 5)];
    let plan = |c: u32| (c / 20 % 2) as usize;
    (0..customers)
        .flat_map(|c| visits(c).into_iter().map(move |day| (c, day, "page_view", Some(plan(c)), f64::NAN)))
        .collect()
}

#[test]
fn groups_that_differ_only_in_a_property_are_told_apart_by_it() {
    let made = alike(400);
    let table = table_of(&made);
    let all = Subset::all(&table);
    let purity = |features: &[&str]| {
        let found = cluster(&table, &all, &settings(features), Some(2), &Progress::new()).unwrap();
        let pairs = found.customers.iter().zip(&found.assignments);
        let same = pairs.filter(|&(&ix, &group)| (ix / 20 % 2 == 1) == (group == 1)).count();
        (same.max(found.customers.len() - same) as f64 / found.customers.len() as f64, found)
    };
    let (by_behaviour, _) = purity(&[]);
    assert!(by_behaviour < 0.7, "{by_behaviour}");
    // a property that is gone counts for nothing and stops nothing
    assert_eq!(purity(&["gone"]).0, by_behaviour);
    let (by_plan, found) = purity(&["plan"]);
    assert!(by_plan > 0.99, "{by_plan}");
    let texts: Vec<&str> = found.groups.iter().flat_map(|g| &g.top).map(|d| d.ratio_text.as_str()).collect();
    assert!(texts.contains(&"100 % have plan: pro (average 50 %)"), "{texts:?}");
    assert!(found.groups.iter().any(|g| g.name.ends_with("mostly plan: pro")), "{:?}", found.groups);
}

#[test]
fn a_number_is_a_column_with_a_flag_where_some_lack_it_and_rare_texts_are_none() {
    let mut made: Vec<Made> = (0..200).map(|c| (c, 0, "page_view", Some(usize::from(c == 7)), f64::NAN)).collect();
    made.iter_mut().filter(|e| e.0 < 50).for_each(|e| e.4 = f64::from(e.0));
    let table = table_of(&made);
    let (settings, all) = (settings(&["plan", "seats"]), Subset::all(&table));
    let kinds = Kinds::new(&table, &settings);
    let view = EventsBefore::new(&table, &all, &kinds, &settings, table.last_ms() + 1);
    let columns = property_columns(&view, &settings.features);
    let labels: Vec<String> = columns.iter().map(|column| column.label()).collect();
    assert_eq!(labels, ["plan: basic", "seats", "seats is known"], "pro is one customer's in 200");
    let rows = FeatureRows::build(&view, &view.customers(), &[], &columns);
    let value = |row, feature| rows.value(row, feature);
    assert_eq!((value(7, Feature::PropertyIs(0)), value(8, Feature::PropertyIs(0))), (0.0, 1.0));
    assert_eq!((value(9, Feature::PropertyAmount(1)), value(9, Feature::PropertyKnown(2))), (9.0, 1.0));
    assert!(value(60, Feature::PropertyAmount(1)).is_nan() && value(60, Feature::PropertyKnown(2)) == 0.0);
}

#[test]
fn what_an_order_says_as_of_the_export_is_not_known_before() {
    // orders of every customer: the file says "pro" of those who come back later
    let made: Vec<Made> =
        (0..100).map(|c| (c, i64::from(c % 8), "purchase", Some((c % 2) as usize), f64::NAN)).collect();
    let mut table = table_of(&made);
    let (settings, all) = (settings(&["plan"]), Subset::all(&table));
    let kinds = Kinds::new(&table, &settings);
    let columns = |table: &EventTable| {
        let view = EventsBefore::new(table, &all, &kinds, &settings, table.last_ms() + 1);
        [view.clone(), view.without_records()].map(|view| property_columns(&view, &settings.features).len())
    };
    assert_eq!(columns(&table), [2, 2], "events of no order say what was known at their time");
    table.order = vec![1; made.len()].into();
    assert_eq!(columns(&table), [2, 0]);
}

#[test]
fn predictions_are_out_of_date_where_a_property_that_counts_has_another_value() {
    let made = alike(40);
    let (all, settings) = (Subset::all(&table_of(&made)), settings(&["plan"]));
    let of = |made: &[Made], settings: &Settings| predict::fingerprint(&table_of(made), &all, settings);
    let mut changed = made.clone();
    changed.last_mut().unwrap().3 = Some(0);
    assert_ne!(of(&made, &settings), of(&changed, &settings));
    assert_eq!(of(&made, &Settings::default()), of(&changed, &Settings::default()));
}

#[test]
fn what_a_property_becomes_after_the_cut_off_changes_nothing() {
    let (settings, t0) = (settings(&["plan"]), 1_700_000_000_000 + 10 * DAY);
    let rows_of = |made: &[Made]| {
        let table = table_of(made);
        let kinds = Kinds::new(&table, &settings);
        let view = EventsBefore::new(&table, &Subset::all(&table), &kinds, &settings, t0);
        let columns = property_columns(&view, &settings.features);
        let rows = FeatureRows::build(&view, &view.customers(), &[], &columns);
        (columns, rows.raw.data.iter().map(|v| v.to_bits()).collect::<Vec<_>>())
    };
    let day_of = |c: u32| i64::from(c % 8);
    let known = |plan: fn(u32) -> Option<usize>| -> Vec<Made> {
        (0..100).map(|c| (c, day_of(c), "page_view", plan(c), f64::NAN)).collect()
    };
    let with_later = |before: &[Made]| -> Vec<Made> {
        let later = before.iter().map(|&(c, ..)| (c, 10, "page_view", Some(1), f64::NAN));
        let mut all: Vec<Made> = before.iter().copied().chain(later).collect();
        all.sort_by_key(|e| (e.0, e.1));
        all
    };
    // a property that nobody has before the cut-off is no column, whatever comes at it and after
    let unknown = known(|_| None);
    assert_eq!(rows_of(&with_later(&unknown)), rows_of(&unknown));
    assert!(rows_of(&with_later(&unknown)).0.is_empty());
    // and one that changes keeps the value that it had
    let basic = known(|c| Some(usize::from(c % 2 == 0)));
    assert_eq!(rows_of(&with_later(&basic)), rows_of(&basic));
    assert_eq!(rows_of(&basic).0.len(), 2);
    assert_eq!(rows_of(&basic).0[0].measure, PropertyMeasure::Is("basic".to_owned()));
}

#[test]
fn predictions_learn_from_a_property_and_name_it_in_their_reasons() {
    // all visit every third day; those with the plan pro order every week, the others hardly ever
    let life = |c: u32| {
        let plan = (c % 2) as usize;
        (0..90).step_by(3).flat_map(move |day| {
            let day = day + i64::from(c % 3);
            let buys = if plan == 1 { (day + i64::from(c)) % 14 < 3 } else { (day + i64::from(c)) % 90 < 3 };
            let visit = (c, day, "page_view", Some(plan), f64::NAN);
            [Some(visit), buys.then_some((c, day, "Purchase", Some(plan), f64::NAN))].into_iter().flatten()
        })
    };
    let made: Vec<Made> = (0..900).flat_map(life).collect();
    let table = table_of(&made);
    let settings = settings(&["plan"]);
    let run = predict::run(&table, &Subset::all(&table), &settings, &Progress::new()).unwrap();
    let target = run.target(Target::Purchase, 7).unwrap();
    let says = FactorWords::of(&run, target, &settings);
    let names: Vec<String> = target.coefficients.iter().map(|(name, _)| says.name(name)).collect();
    assert!(names.iter().any(|name| name.starts_with("plan: ")), "{names:?} {:?}", target.readiness);
    let of_plan = |(name, _): &&(FeatureName, f64)| matches!(name, FeatureName::Feature(Feature::PropertyIs(_)));
    let weight = target.coefficients.iter().find(of_plan).unwrap().1;
    let label = says.name(&target.coefficients.iter().find(of_plan).unwrap().0);
    assert!((weight > 0.0) == (label == "plan: pro"), "{label} {weight}");
    // without being chosen it counts nowhere
    let plain = predict::run(&table, &Subset::all(&table), &Settings::default(), &Progress::new()).unwrap();
    assert!(plain.targets().all(|t| t.properties.is_empty()));
    assert_ne!(run.data_fingerprint, plain.data_fingerprint);
}

#[test]
fn customers_are_compared_by_a_property_with_everybody_behind_each_value() {
    // half of those with the plan pro buy, a tenth of the others; ten say nothing of their plan
    let made: Vec<Made> = (0..210u32)
        .flat_map(|c| {
            let plan = (c < 200).then_some((c % 2) as usize);
            let buys = if plan == Some(1) { c % 4 == 1 } else { c % 20 == 0 };
            let visit = (c, 0, "page_view", plan, f64::NAN);
            [Some(visit), buys.then_some((c, 1, "Purchase", None, f64::NAN))].into_iter().flatten()
        })
        .collect();
    let table = Arc::new(table_of(&made));
    let scope = Scope::new(table.clone(), Arc::new(Project::default()), Filter::default(), table.last_ms() + 1);
    let ask = |set: &[(&str, &str)]| {
        let set: Vec<_> = set.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Question::new("by-property", &set, Filter::default(), None).unwrap().compute(scope.clone(), &Progress::new())
    };
    let computed = ask(&[("property", "plan")]).unwrap();
    let answer = computed.answer(0, &PublishedCounts::default()).unwrap();
    let rows: Vec<Vec<String>> = csv_rows(&answer.rows("groups").to_csv())
        .iter()
        .map(|row| [1, 2, 4].map(|at| row[at].to_owned()).to_vec())
        .collect();
    assert_eq!(rows, [["basic", "100", "10"], ["pro", "100", "50"]]);
    assert_eq!((answer.number("customers"), answer.number("known")), (210.into(), 200.into()));
    assert!(
        answer.sentence.starts_with("By plan, pro reaches Purchase most often: 50 % of 100"),
        "{}",
        answer.sentence
    );
    let part = Selection::new([("group", "pro")]);
    let pro: Vec<u32> = computed.customers(&part, &Progress::new()).unwrap().iter().collect();
    assert_eq!(pro, (0..200).filter(|c| c % 2 == 1).collect::<Vec<u32>>());
    // ten without a plan are too few to be shared, and so is what would tell of them
    let shared = computed.answer(11, &PublishedCounts::default()).unwrap();
    let told = format!("{} {} {:?}", shared.sentence, shared.note, shared.facts);
    assert!(!told.contains("200") && shared.number("known").is_null(), "{told}");
    let Err(wrong) = ask(&[("property", "plam")]) else { panic!("there is no such property") };
    assert!(wrong.to_string().contains("plan, seats"), "{wrong}");
    let Err(nobody) = ask(&[("property", "seats")]) else { panic!("nobody has seats") };
    assert!(!nobody.to_string().contains("filter"), "{nobody}");
}

#[test]
fn money_of_few_who_ordered_late_is_not_shared() {
    // nobody reaches the goal within its week; two of a hundred order later
    let made: Vec<Made> = (0..100u32)
        .flat_map(|c| {
            let visit = (c, 0, "page_view", Some(1), f64::NAN);
            [Some(visit), (c < 2).then_some((c, 30, "Purchase", None, f64::NAN))].into_iter().flatten()
        })
        .collect();
    let table = Arc::new(table_of(&made));
    let mut project = Project::default();
    project.settings.goal.window_days = Some(7);
    let scope = Scope::new(table.clone(), Arc::new(project), Filter::default(), table.last_ms() + 1);
    let computed = Question::new("by-property", &[], Filter::default(), None).unwrap();
    let computed = computed.compute(scope, &Progress::new()).unwrap();
    let orders = |k| {
        let table = computed.answer(k, &PublishedCounts::default()).unwrap().rows("groups").to_csv();
        csv_rows(&table).iter().map(|row| row[8].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((orders(0), orders(11)), (vec!["2".to_owned()], vec![String::new()]));
}

#[test]
fn names_of_properties_are_read_as_they_are_written() {
    let mut table = table_of(&[(0, 0, "page_view", Some(1), 3.0)]);
    for (of, name) in table.properties.iter_mut().zip(["Preis, netto", "plan"]) {
        of.property.name = name.to_owned();
    }
    let mut other = table.properties[1].clone();
    other.property.name = "Plan".to_owned();
    table.properties.insert(0, other);
    for names in [vec!["Preis, netto"], vec!["plan", "Preis, netto"], vec!["Plan"], vec!["plan"]] {
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        assert_eq!(read_features(&features_text(&names), &table).unwrap(), names);
    }
}

/// A project of 240 customers with a plan that says nothing about what they do.
fn project(folder: &Path) -> String {
    let mut text = String::from("customer_id,time,event,plan\n");
    for (c, day, event, plan, _) in alike(240) {
        let plan = PLANS[plan.unwrap()];
        writeln!(text, "customer-{c:04},2026-01-{:02}T10:{:02}:00Z,{event},{plan}", day + 1, c % 60).unwrap();
    }
    let (csv, path) = (folder.join("events.csv"), folder.join("a.desire"));
    std::fs::write(&csv, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    let (code, _, err) = run(&["import", &path, csv.to_str().unwrap(), "--property", "plan"]);
    assert_eq!(code, 0, "{err}");
    path
}

#[test]
fn the_command_line_takes_properties_once_or_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let path = project(folder.path());
    let traits = |extra: &[&str]| {
        let answer = json(&[&["show", "segments", &path, "--format", "json", "--set", "groups=2"], extra].concat());
        let table = &answer["tables"].as_array().unwrap().iter().find(|t| t["name"] == "differences").unwrap()["rows"];
        table.as_array().unwrap().iter().map(|row| row[2].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(!traits(&[]).iter().any(|name| name.contains("plan")), "off by default");
    assert!(traits(&["--set", "features=property:plan"]).contains(&"plan: pro".to_owned()));
    assert!(!traits(&[]).iter().any(|name| name.contains("plan")), "asked once");
    let (code, _, err) = run(&["segments", &path, "--features", "property:plam"]);
    assert!(code != 0 && err.contains("plan"), "{err}");
    let sizes = |text: &str| csv_rows(text).len();
    assert_eq!(sizes(&ok(&["segments", &path, "--features", "property:plan", "--groups", "2", "--format", "csv"])), 2);
    ok(&["segments", &path, "--features", "property:plan", "--groups", "2", "--save"]);
    let settings = ok(&["settings", &path, "--format", "csv"]);
    assert!(settings.contains("features,property:plan,"), "{settings}");
    assert!(traits(&[]).contains(&"plan: pro".to_owned()), "for good");
    ok(&["settings", &path, "--set", "features=none"]);
    assert!(!traits(&[]).iter().any(|name| name.contains("plan")));
}

#[test]
fn a_step_of_a_flow_is_in_the_group_of_its_customers_property() {
    // the plan is said at the first event only
    let mut made: Vec<Made> = (0..10)
        .flat_map(|c| [(c, 0, "ad_click", Some((c % 2) as usize), f64::NAN), (c, 1, "add_to_cart", None, f64::NAN)])
        .collect();
    let how = FlowSettings {
        level: Level::Touchpoint,
        split_step: "add_to_cart".to_owned(),
        split: Some(SplitBy::Property("plan".to_owned())),
        ..FlowSettings::default()
    };
    let groups = |made: &[Made]| {
        let table = table_of(made);
        let paths = FlowPaths::build(&table, &Subset::all(&table), &settings(&[]), &how);
        let carts = paths.flow().columns[1].iter().filter(|node| node.kind.is_step());
        carts.map(|node| (paths.flow().label(node.kind, &table.names).into_owned(), node.count)).collect::<Vec<_>>()
    };
    assert_eq!(groups(&made), [("basic · add_to_cart".to_owned(), 5), ("pro · add_to_cart".to_owned(), 5)]);
    // somebody with two plans: it is something about events, and the cart does not say it
    made.push((9, 2, "ad_click", Some(0), f64::NAN));
    let found = groups(&made);
    assert!(found.len() == 1 && found[0].1 == 10 && !found[0].0.contains("basic"), "{found:?}");
}
