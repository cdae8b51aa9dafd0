//! Lists ranked by the objective and changed by a person, what goes with low scores, and forecasts beside what happened.

use std::collections::BTreeSet;
use std::path::Path;

use desire_path::analysis::score_drivers::ScoreFactor;
use desire_path::analysis::{RankBy, added_to_objective};
use desire_path::events::{EventTable, PropertyValues, Subset, TableProperty};
use desire_path::insights::{
    ChannelSettings, Channels, ComputedInsight, Forecasts, Friction, Insight, NoSettings, Paths, Scope,
    ScoreDriverSettings, ScoreDrivers, Segments, Selection,
};
use desire_path::model::{
    Action, ActionState, Change, Filter, ModelRun, Objective, PredictionRun, Project, Property, PropertyKind,
    Readiness, Score, Settings, Target, TargetRun, Teller,
};
use desire_path::predict::DAY;
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{json, ok, run};
use crate::dice::Dice;
use crate::shop::{Row, table};

const CUSTOMERS: u32 = 900;
const DAYS: i64 = 120;

/// Customers who come by three channels: by social many look and few order, by mail few come and order again, directly some do
/// either.
fn events() -> EventTable {
    let mut dice = Dice::new(7, 0x51ab);
    let mut rows = Vec::new();
    for customer in 0..CUSTOMERS {
        let (channel, look, order) = match customer % 6 {
            0..3 => ("social", 0.15, 0.004),
            3 | 4 => ("direct", 0.05, 0.008),
            _ => ("email", 0.02, 0.05),
        };
        rows.push(Row::new(customer, i64::from(customer), "page_view").by(channel));
        for day in 1..DAYS {
            let at = day * DAY + (dice.next() * 80_000_000.0) as i64;
            if dice.next() < look {
                rows.push(Row::new(customer, at, "page_view").by(channel));
            }
            if dice.next() < order {
                rows.push(Row::new(customer, at + 1_000, "purchase").worth(30.0).by(channel));
            }
        }
    }
    table(CUSTOMERS, &rows)
}

fn project(objective: Objective) -> Project {
    Project { settings: Settings { objective, ..Settings::default() }, ..Project::default() }
}

fn scope(table: &EventTable, objective: Objective) -> Scope {
    let now = table.last_ms() + 1;
    Scope::new(table.clone().into(), project(objective).into(), Filter::default(), now)
}

/// What each customer adds, event by event.
fn slowly(table: &EventTable, objective: Objective) -> Vec<u32> {
    let name = |i: usize| table.names.touchpoints[usize::from(table.touchpoint[i])].as_str();
    let of = |ix: u32| {
        let events: Vec<usize> = table.range(ix).collect();
        let orders: BTreeSet<i64> = events.iter().filter(|&&i| name(i) == "Purchase").map(|&i| table.time[i]).collect();
        match objective {
            Objective::ConvertMore => u32::from(!orders.is_empty()),
            Objective::KeepCustomers => (orders.len() as u32).saturating_sub(1),
            Objective::EngageMore => {
                let gaps = events.windows(2).filter(|pair| table.time[pair[1]] - table.time[pair[0]] > 30 * 60_000);
                1 + gaps.count() as u32
            }
        }
    };
    (0..table.num_customers() as u32).map(of).collect()
}

const OBJECTIVES: [Objective; 3] = [Objective::ConvertMore, Objective::KeepCustomers, Objective::EngageMore];

#[test]
fn channels_stand_by_what_their_customers_add_to_the_objective() {
    let table = events();
    let mut firsts = BTreeSet::new();
    for objective in OBJECTIVES {
        let expected = slowly(&table, objective);
        let settings = project(objective).settings;
        let found = added_to_objective(&table, &Subset::all(&table), &settings, &Progress::new()).unwrap();
        assert_eq!(found, expected, "{objective:?}");
        let scope = scope(&table, objective);
        let computed =
            ComputedInsight::<Channels>::new(scope.clone(), ChannelSettings::default(), &Progress::new()).unwrap();
        let answer = Channels::answer(&computed, 0, &PublishedCounts::default()).unwrap();
        let rows = &answer.rows("channels").rows;
        let at = |key: &str| answer.rows("channels").position(key).unwrap();
        let added: Vec<f64> = rows.iter().map(|row| row[at("objective")].value().unwrap()).collect();
        assert!(added.is_sorted_by(|a, b| a >= b), "{added:?}");
        assert_eq!(added.iter().sum::<f64>(), f64::from(expected.iter().sum::<u32>()));
        let name = |row: usize| rows[row][at("channel")].raw(CsvTarget::Program);
        for (row, added) in added.iter().enumerate() {
            let behind =
                Channels::customers(&computed, &Selection::new([("channel", name(row))]), &Progress::new()).unwrap();
            let sum: u32 = (0..table.num_customers() as u32)
                .filter(|&ix| behind.contains(ix))
                .map(|ix| expected[ix as usize])
                .sum();
            assert_eq!(f64::from(sum), *added, "{}", name(row));
        }
        assert!(answer.note.contains("ranked by your objective"), "{}", answer.note);
        firsts.insert(name(0));
        // as usual: by new customers, and nothing is said of the objective
        let usual = ChannelSettings { by: RankBy::Usual };
        let computed = ComputedInsight::<Channels>::new(scope, usual, &Progress::new()).unwrap();
        let answer = Channels::answer(&computed, 0, &PublishedCounts::default()).unwrap();
        let customers: Vec<u64> = answer.rows("channels").rows.iter().map(|row| row[1].as_count().unwrap()).collect();
        assert!(customers.is_sorted_by(|a, b| a >= b) && !answer.note.contains("ranked"), "{customers:?}");
        // what is shared keeps its usual order, which tells of nobody
        let shared = Channels::answer(&computed, 11, &PublishedCounts::default()).unwrap();
        assert!(shared.rows("channels").position("objective").is_none());
    }
    assert!(firsts.len() > 1, "another objective, another first channel: {firsts:?}");
}

#[test]
fn paths_and_groups_stand_by_the_objective_too() {
    let table = events();
    for objective in OBJECTIVES {
        let expected = slowly(&table, objective);
        let scope = scope(&table, objective);
        let paths = ComputedInsight::<Paths>::new(scope.clone(), Paths::defaults(), &Progress::new()).unwrap();
        let ranking = paths.ranking();
        let added: Vec<f64> = ranking.order().iter().map(|&at| ranking.added(at).unwrap()).collect();
        assert!(added.is_sorted_by(|a, b| a >= b));
        let said = Paths::answer(&paths, 0, &PublishedCounts::default()).unwrap().sentence;
        let (first, found) = (ranking.order()[0], &paths.outcome);
        if first != 0 {
            // the sentence speaks of the row that stands first, and says where the most common one is
            let place = ranking.order().iter().position(|&at| at == 0).unwrap() + 1;
            let [own, most] = [first, 0].map(|at| numbers::share(found.paths[at].share));
            assert!(
                said.contains(&format!("{own} of")) && said.contains(&format!("number {place} here, has {most}")),
                "{said}"
            );
        } else {
            assert!(said.contains(&numbers::share(found.paths[0].share)), "{said}");
        }
        for &at in ranking.order().iter().take(3) {
            let answer = Paths::answer(&paths, 0, &PublishedCounts::default()).unwrap();
            let place = ranking.order().iter().position(|of| *of == at).unwrap();
            let path = answer.rows("paths").rows[place][0].raw(CsvTarget::Program);
            let behind = Paths::customers(&paths, &Selection::new([("path", path)]), &Progress::new()).unwrap();
            let sum: u32 = (0..table.num_customers() as u32)
                .filter(|&ix| behind.contains(ix))
                .map(|ix| expected[ix as usize])
                .sum();
            if objective != Objective::ConvertMore {
                assert_eq!(ranking.added(at), Some(f64::from(sum)));
            }
        }
        let groups = ComputedInsight::<Segments>::new(scope, Segments::defaults(), &Progress::new()).unwrap();
        let found = &groups.outcome;
        let mut sums = vec![0.0; found.groups.groups.len()];
        for (&ix, &group) in found.groups.customers.iter().zip(&found.groups.assignments) {
            sums[usize::from(group)] += f64::from(expected[ix as usize]);
        }
        let ranked: Vec<f64> = found.ranking.order().iter().map(|&at| sums[at]).collect();
        assert!(ranked.is_sorted_by(|a, b| a >= b), "{ranked:?}");
        assert!((0..sums.len()).all(|at| found.ranking.added(at) == Some(sums[at])));
    }
}

#[test]
fn obstacles_cost_what_they_cost_of_those_whom_the_objective_is_about() {
    // of newcomers those who meet an error buy less; of those who bought before nobody minds it
    let mut rows = Vec::new();
    for customer in 0..1_200u32 {
        let (has_bought, meets) = (customer % 2 == 0, customer % 4 < 2);
        if has_bought {
            rows.push(Row::new(customer, DAY, "purchase").worth(40.0));
        }
        let at = 20 * DAY + i64::from(customer) * 60_000;
        rows.push(Row::new(customer, at, "checkout"));
        if meets {
            rows.push(Row::new(customer, at + 5_000, "payment error"));
        }
        // every second one, of newcomers who meet it every tenth
        let every = if meets && !has_bought { 10 } else { 2 };
        if (customer / 4) % every == 0 {
            rows.push(Row::new(customer, at + 60_000, "purchase").worth(40.0));
        }
        rows.push(Row::new(customer, 60 * DAY, "page_view"));
    }
    let table = table(1_200, &rows);
    let lost = |objective: Objective| {
        let friction =
            ComputedInsight::<Friction>::new(scope(&table, objective), Friction::defaults(), &Progress::new()).unwrap();
        let finding = &friction.outcome.findings[0];
        assert_eq!(finding.exposures.met.len(), 600);
        (finding.objective_loss.unwrap(), finding.loss.unwrap())
    };
    let ((newcomers, all), (known, _)) = (lost(Objective::ConvertMore), lost(Objective::KeepCustomers));
    // 300 newcomers lost 0.4 orders of 40 each, those who had bought none
    assert!(newcomers.is_firm() && (newcomers.amount - 4_800.0).abs() < 1e-6, "{newcomers:?}");
    assert!(!known.is_firm() && known.amount.abs() < 1e-6, "{known:?}");
    assert!((all.amount - 4_800.0).abs() < 1e-6, "{all:?}");
}

/// Customers who answer how satisfied they are a week after their order; some met an error before, which costs them two points, and
/// some looked at a page, which costs nothing.
fn answers() -> EventTable {
    let mut dice = Dice::new(5, 0xc5a7);
    let mut rows = Vec::new();
    let mut scores = Vec::new();
    for customer in 0..400u32 {
        let at = 40 * DAY + i64::from(customer) * 1_000;
        let met = customer % 3 == 0;
        rows.push(Row::new(customer, at, "purchase").worth(10.0));
        if met {
            rows.push(Row::new(customer, at + DAY, "payment error"));
        }
        if dice.next() < 0.5 {
            rows.push(Row::new(customer, at + 2 * DAY, "page_view"));
        }
        if customer % 5 == 0 {
            // long before: nothing that the answer is about
            rows.push(Row::new(customer, DAY, "sign_up"));
        }
        rows.push(Row::new(customer, at + 7 * DAY, "zz_answer"));
        let mean = if met { 2.0 } else { 4.0 };
        scores.push((customer, (mean + (dice.next() * 3.0).floor() - 1.0).clamp(1.0, 5.0)));
    }
    let mut table = table(400, &rows);
    let survey = table.names.touchpoints.iter().position(|name| name == "Zz answer").unwrap();
    let score = |i: usize| match usize::from(table.touchpoint[i]) == survey {
        true => scores[table.customer_of(i) as usize].1,
        false => f64::NAN,
    };
    let values = PropertyValues::Numbers((0..table.num_events()).map(score).collect::<Vec<_>>().into());
    table
        .properties
        .push(TableProperty { id: 0, property: Property::new("CSAT (1–5)", PropertyKind::Number), values });
    table
}

#[test]
fn what_goes_with_low_scores_is_found_and_what_does_not_is_not() {
    let table = answers();
    let computed = ComputedInsight::<ScoreDrivers>::new(
        scope(&table, Objective::default()),
        ScoreDriverSettings::default(),
        &Progress::new(),
    )
    .unwrap();
    let question = &computed.outcome.questions[0];
    assert_eq!((question.name.as_str(), question.customers), ("CSAT (1–5)", 400));
    let names = &table.names.touchpoints;
    let of = |name: &str| {
        let t = names.iter().position(|known| known.starts_with(name)).unwrap() as u16;
        question.drivers.iter().find(|driver| driver.factor == ScoreFactor::Touchpoint(t))
    };
    let error = of("Payment error").unwrap();
    // slowly: satisfied from 4 stars on, by who met the error in the month before
    let met = |ix: u32| table.range(ix).any(|i| names[usize::from(table.touchpoint[i])] == "Payment error");
    let satisfied = |ix: u32| {
        let PropertyValues::Numbers(values) = &table.properties[0].values else { panic!("numbers") };
        let given = table.range(ix).map(|i| values[i]).find(|v| !v.is_nan()).unwrap();
        if given >= 4.0 { 100.0 } else { 0.0 }
    };
    let mean = |is: bool| {
        let those: Vec<f64> = (0..400).filter(|&ix| met(ix) == is).map(satisfied).collect();
        (those.len(), those.iter().sum::<f64>() / those.len() as f64)
    };
    let ((with, low), (without, high)) = (mean(true), mean(false));
    assert_eq!((error.customers.len(), error.without), (with, without));
    assert!((error.means.0 - low).abs() < 1e-9 && (error.means.1 - high).abs() < 1e-9, "{error:?}");
    assert!(error.stands_out() && error.high < 0.0);
    // shrunk, but hardly where it is so clear
    assert!(error.difference > low - high && error.difference < 0.9 * (low - high), "{error:?}");
    assert!(!of("Page view").unwrap().stands_out());
    assert!(of("Sign").is_none(), "too long before, so nobody has it");
    assert!(of("Zz answer").is_none());
    let answer = ScoreDrivers::answer(&computed, 0, &PublishedCounts::default()).unwrap();
    assert!(
        answer.sentence.contains("Touchpoint: Payment error") && answer.sentence.contains("need not be their cause")
    );
    let part = Selection::new([("question", "CSAT (1–5)"), ("factor", "Touchpoint: Payment error")]);
    assert_eq!(ScoreDrivers::customers(&computed, &part, &Progress::new()).unwrap().count(), with);
    // with longer before the signing up counts, and tells nothing
    let longer = ScoreDriverSettings { days: 90 };
    let scope = scope(&table, Objective::default());
    let computed = ComputedInsight::<ScoreDrivers>::new(scope, longer, &Progress::new()).unwrap();
    let t = names.iter().position(|known| known.starts_with("Sign")).unwrap() as u16;
    let all = &computed.outcome.questions[0].drivers;
    let early = all.iter().find(|driver| driver.factor == ScoreFactor::Touchpoint(t)).unwrap();
    assert!(early.customers.len() == 80 && !early.stands_out(), "{early:?}");
}

#[test]
fn noise_makes_no_driver_more_often_than_chance() {
    let (mut claimed, mut looked) = (0, 0);
    for seed in 0..40 {
        let mut dice = Dice::new(seed, 0xaaaa);
        let mut rows = Vec::new();
        let mut scores = Vec::new();
        for customer in 0..200u32 {
            for (n, event) in ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter().enumerate() {
                if dice.next() < 0.4 {
                    rows.push(Row::new(customer, 10 * DAY + n as i64 * 3_600_000, event));
                }
            }
            rows.push(Row::new(customer, 20 * DAY, "zz_answer"));
            scores.push(1.0 + (dice.next() * 5.0).floor());
        }
        let mut table = table(200, &rows);
        let survey = table.names.touchpoints.iter().position(|name| name == "Zz answer").unwrap();
        let score = |i: usize| match usize::from(table.touchpoint[i]) == survey {
            true => scores[table.customer_of(i) as usize],
            false => f64::NAN,
        };
        let values = PropertyValues::Numbers((0..table.num_events()).map(score).collect::<Vec<_>>().into());
        let property = Property::new("CSAT (1–5)", PropertyKind::Number);
        table.properties.push(TableProperty { id: 0, property, values });
        let of = scope(&table, Objective::default());
        let found = ComputedInsight::<ScoreDrivers>::new(of, ScoreDriverSettings::default(), &Progress::new()).unwrap();
        let drivers = &found.outcome.questions[0].drivers;
        looked += drivers.len();
        claimed += usize::from(drivers.iter().any(|driver| driver.stands_out()));
    }
    // one in twenty tables, give or take three standard errors of forty
    assert!(claimed <= 6 && looked >= 40 * 8, "{claimed} of 40 tables, {looked} looked at");
}

#[test]
fn a_forecast_whose_time_is_over_is_counted_against_the_events() {
    let table = events();
    let cut_off = 60 * DAY;
    let target = |target: Target, p: f64| {
        let score = |ix: u32| Score { customer: table.people.ids[ix as usize], p, factors: Vec::new() };
        ModelRun::Chance(TargetRun {
            target,
            horizon_days: 30,
            readiness: Readiness::Ready,
            teller: Teller::Model,
            back_test: None,
            properties: Vec::new(),
            goal: Vec::new(),
            coefficients: Vec::new(),
            scores: (0..CUSTOMERS).map(score).collect(),
        })
    };
    let within = |ix: u32| table.range(ix).filter(|&i| (cut_off..cut_off + 30 * DAY).contains(&table.time[i]));
    let name = |i: usize| table.names.touchpoints[usize::from(table.touchpoint[i])].as_str();
    let bought = (0..CUSTOMERS).filter(|&ix| within(ix).any(|i| name(i) == "Purchase")).count();
    let silent = (0..CUSTOMERS).filter(|&ix| within(ix).next().is_none()).count();
    // as many as did it, and far too few
    let right = bought as f64 / f64::from(CUSTOMERS);
    let run = PredictionRun {
        cut_off,
        models: vec![target(Target::Purchase, right), target(Target::Silent, 0.001)],
        ..PredictionRun::default()
    };
    let now = table.last_ms() + 1;
    let of = |run: PredictionRun| {
        let project = Project { predictions: Some(run.into()), ..project(Objective::default()) };
        let scope = Scope::new(table.clone().into(), project.into(), Filter::default(), now);
        ComputedInsight::<Forecasts>::new(scope, NoSettings, &Progress::new())
    };
    let computed = of(run.clone()).unwrap();
    let checked = computed.of(Target::Purchase, 30).unwrap();
    assert_eq!((checked.observed, checked.compared), (bought, CUSTOMERS as usize));
    assert!((checked.expected - bought as f64).abs() < 1e-6 && checked.is_as_expected());
    let half = 1.644_853_627 * (f64::from(CUSTOMERS) * right * (1.0 - right)).sqrt();
    assert!((checked.high - checked.expected - half).abs() < 1e-6);
    let other = computed.of(Target::Silent, 30).unwrap();
    assert_eq!(other.observed, silent);
    assert!(!other.is_as_expected(), "{other:?}");
    let answer = Forecasts::answer(&computed, 0, &PublishedCounts::default()).unwrap();
    assert!(answer.sentence.contains("Of 2 forecasts whose time is over 1 came out"), "{}", answer.sentence);
    // one whose time is not over says nothing yet
    assert!(of(PredictionRun { cut_off: 110 * DAY, ..run }).is_err());
}

#[test]
fn a_second_tool_gets_the_people_of_the_last_export_again() {
    let (_folder, path) = crate::cli::project();
    let mut workspace = Workspace::open(Path::new(&path), &Progress::new()).unwrap();
    let until = desire_path::workspace::now() + 20 * DAY;
    let snapshot = workspace.snapshot();
    let chosen: BTreeSet<u32> = snapshot
        .project
        .actions
        .iter()
        .filter(|action| action.channel == "E-mail" && !action.hold_out)
        .take(60)
        .map(|action| action.id)
        .collect();
    let prepared = |action: &Action| match chosen.contains(&action.id) {
        true => {
            Action { state: ActionState::Approved, send_at: None, exported_at: None, expires: until, ..action.clone() }
        }
        // what left within the same hour would count as the same export
        false => Action { exported_at: None, ..action.clone() },
    };
    let actions: Vec<Action> = snapshot.project.actions.iter().map(prepared).collect();
    workspace.edit(Edit::Actions(Change::Update(actions))).unwrap();
    workspace.close().unwrap();
    let emails = |text: &str| -> BTreeSet<String> {
        let words = text.split([',', '\n', '"']).filter(|word| word.contains('@'));
        words.map(|word| word.trim().to_lowercase()).collect()
    };
    let first = emails(&ok(&["export", &path, "actions", "--to", "klaviyo", "-o", "-"]));
    assert!(first.len() > 5, "{first:?}");
    let again = emails(&ok(&["export", &path, "actions", "--again", "--to", "mailchimp", "-o", "-"]));
    assert_eq!(again, first);
    let state = json(&["actions", &path, "--format", "json"]);
    assert!(state["exported"].as_u64().unwrap() >= first.len() as u64, "they are marked once");
}

#[test]
fn owner_note_and_content_are_changed_on_the_command_line() {
    let (_folder, path) = crate::cli::project();
    ok(&["actions", &path, "--propose", "--as-of-end"]);
    let rows = |more: &[&str]| {
        let said = json(&[&["actions", &path, "--format", "json"], more].concat());
        said["rows"].as_array().unwrap().clone()
    };
    let all = rows(&[]);
    let open = all.iter().find(|row| row["state"] == "Proposed").unwrap();
    let number = open["action_id"].as_u64().unwrap().to_string();
    ok(&["actions", &path, "--edit", &number, "--owner", "Kim", "--note", "after the fair", "--hour", "9"]);
    let changed = rows(&[]).into_iter().find(|row| row["action_id"].as_u64().unwrap().to_string() == number).unwrap();
    assert!(changed["owner"] == "Kim" && changed["note"] == "after the fair", "{changed}");
    assert_eq!(changed["content"], open["content"], "what is not named stays");
    // of so many people as are named, in the order in which they are approved
    ok(&["actions", &path, "--edit", "first:3", "--by", "E-mail", "--owner", "Alex"]);
    let n = rows(&[]).iter().filter(|row| row["owner"] == "Alex").count();
    assert!((3..all.len()).contains(&n), "{n} of {}", all.len());
    ok(&["undo", &path]);
    assert!(rows(&[]).iter().all(|row| row["owner"] != "Alex"), "an edit is one step");
    // who is approved may still be changed, and so may who will not be written to
    ok(&["actions", &path, "--approve", "first:3", "--by", "E-mail"]);
    ok(&["actions", &path, "--edit", "first:3", "--by", "E-mail", "--owner", "Alex"]);
    let of_alex = |row: &Value| row["owner"] == "Alex";
    let theirs: Vec<Value> = rows(&[]).into_iter().filter(of_alex).collect();
    let customers: BTreeSet<u64> = theirs.iter().filter_map(|row| row["customer"].as_u64()).collect();
    assert_eq!(customers.len(), 3);
    assert!(theirs.iter().any(|row| row["state"] == "Approved"), "{theirs:?}");
    let (code, _, error) = run(&["actions", &path, "--edit", "all", "--content", " "]);
    assert!(code == 2 && error.contains("needs words"), "{error}");
    let (code, _, error) = run(&["actions", &path, "--edit", "all", "--channel", "emial"]);
    assert!(code == 2 && error.contains("E-mail, Website, Support"), "{error}");
    assert_eq!(run(&["actions", &path, "--edit", "all"]).0, 2, "an edit says what it changes");
    assert_eq!(run(&["actions", &path, "--owner", "Kim"]).0, 2, "an owner of what?");
}

#[test]
fn what_is_approved_is_said_with_who_will_be_written_to() {
    let (_folder, path) = crate::cli::project();
    ok(&["actions", &path, "--propose", "--as-of-end"]);
    let (code, _, error) = run(&["actions", &path, "--approve", "first:30"]);
    assert_eq!(code, 0, "{error}");
    let said = json(&["actions", &path, "--format", "json"]);
    let number = |key: &str| said[key].as_u64().unwrap();
    let sentence = said["headline"].as_str().or(said["sentence"].as_str()).unwrap_or_default().to_owned();
    let withheld: u64 = said["withheld"].as_object().unwrap().values().filter_map(|n| n.as_u64()).sum();
    assert_eq!(number("approved"), number("ready_to_export") + withheld, "{said}");
    let expected = format!("{} approved ({} will leave", number("approved"), number("ready_to_export"));
    let all = ok(&["actions", &path]);
    assert!(sentence.contains(&expected) || all.contains(&expected), "{expected}\n{sentence}");
}
