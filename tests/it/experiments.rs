//! Arms of experiments and what experiments show, from proposals to the proof.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use desire_path::act::{self, ComparedWith, ExperimentName, ExperimentResult, ExportTerms, UnknownConsent, Verdict};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{
    Action, ActionKind, ActionState, Annotation, AnnotationKind, ArmShares, Assignment, Change, Consent, ExperimentArm,
    Project, Settings,
};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{csv_rows, json, ok, run};
use crate::shop::{Row, table, table_with_consent};
use crate::support::proposed_action;

const DAY: i64 = 86_400_000;
const START: i64 = 1_700_000_000_000;
/// The end of the data.
const NOW: i64 = START + 100 * DAY;

fn results(table: &EventTable, project: &Project) -> Vec<ExperimentResult> {
    act::experiments(table, &Subset::all(table), project, 30, &Progress::new()).unwrap()
}

fn assignment(id: u32, customer: u32, arm: ExperimentArm, at: i64) -> Assignment {
    let shares = Some(ArmShares { as_usual: 0.25, nobody: 0.25 });
    Assignment { id, customer, experiment: "reminder".to_owned(), arm, at, shares }
}

/// 800 customers: half had the action, a quarter each are as usual and left alone. Of the first 3 in 5 order within the
/// days, of the others 1 in 5.
fn proven() -> (EventTable, Project) {
    let (mut rows, mut assignments) = (Vec::new(), Vec::new());
    for c in 0..800u32 {
        let at = START + i64::from(c % 7) * DAY;
        let arm = match c % 4 {
            0 => ExperimentArm::AsUsual,
            1 => ExperimentArm::Nobody,
            _ => ExperimentArm::Proposed,
        };
        rows.push(Row::new(c, at - 20 * DAY, "page_view"));
        // an order before the arm, and one after its days, count for nothing
        rows.push(Row::new(c, at - DAY, "purchase").worth(10.0));
        rows.push(Row::new(c, at + 40 * DAY, "purchase").worth(10.0));
        if c / 4 % 5 < if arm == ExperimentArm::Proposed { 3 } else { 1 } {
            rows.push(Row::new(c, at + 3 * DAY, "purchase").worth(50.0));
        }
        assignments.push(assignment(c + 1, c, arm, at));
    }
    rows.push(Row::new(0, NOW, "page_view"));
    (table(800, &rows), Project { assignments: assignments.into(), ..Project::default() })
}

#[test]
fn customers_count_from_the_arm_on_and_only_while_their_days_last() {
    let (table, project) = proven();
    let found = results(&table, &project);
    assert_eq!(found.len(), 2, "as usual, nobody; one experiment alone is not all actions together");
    for (result, with) in found.iter().zip([ComparedWith::AsUsual, ComparedWith::Nobody]) {
        assert_eq!((&result.name, result.with), (&ExperimentName::Assigned("reminder".to_owned()), with));
        assert_eq!((result.treated.customers, result.treated.reached, result.treated.orders), (400, 240, 240));
        assert_eq!((result.control.customers, result.control.reached), (200, 40));
        assert!((result.treated.money - 240.0 * 50.0).abs() < 1e-9);
        let difference = result.difference.unwrap();
        assert!((difference.difference - 0.4).abs() < 1e-12 && difference.low > 0.0 && difference.high < 0.6);
        assert_eq!(result.verdict, Verdict::Works);
        let money = result.money.unwrap().difference;
        assert!((money.difference - 20.0).abs() < 1e-9 && money.low > 0.0, "{money:?}");
        assert!(result.ratio.unwrap() > 0.9, "{:?}", result.ratio);
        assert_eq!(result.customers(true).count() + result.customers(false).count(), 600);
    }
}

#[test]
fn nobody_is_judged_before_their_days_are_over() {
    let (_, project) = proven();
    let rows: Vec<Row> = (0..800).map(|c| Row::new(c, START - DAY, "page_view")).collect();
    let mut until = rows.clone();
    until.extend((0..=30).map(|day| Row::new(0, START + day * DAY + 1, "page_view")));
    let early = results(&table(800, &rows), &project);
    assert!(
        early.iter().all(|r| r.verdict == Verdict::NotOver && r.treated.customers == 0 && r.treated.assigned == 400)
    );
    // those of the first of seven days
    let later = results(&table(800, &until), &project);
    assert!(later.iter().all(|r| r.treated.customers + r.control.customers < 110), "{later:?}");
}

#[test]
fn arms_of_wrong_sizes_prove_nothing() {
    let (table, mut project) = proven();
    let lost = project.assignments.iter().filter(|a| a.arm != ExperimentArm::Nobody || a.customer % 3 == 0);
    project.assignments = lost.cloned().collect::<Vec<_>>().into();
    assert!(results(&table, &project).iter().all(|result| result.verdict == Verdict::WrongRatio));
}

#[test]
fn what_two_experiments_prove_together_is_against_those_left_alone() {
    let (table, mut project) = proven();
    let more = project.assignments.iter().map(|a| Assignment {
        id: a.id + 1000,
        experiment: "offer".to_owned(),
        arm: match a.arm {
            ExperimentArm::AsUsual => ExperimentArm::Proposed,
            arm => arm,
        },
        at: a.at + DAY,
        shares: Some(ArmShares { as_usual: 0.0, nobody: 0.25 }),
        ..a.clone()
    });
    project.assignments = project.assignments.iter().cloned().chain(more).collect::<Vec<_>>().into();
    let found = results(&table, &project);
    let all = &found[0];
    assert_eq!((&all.name, all.with), (&ExperimentName::AllActions, ComparedWith::Nobody));
    assert_eq!((all.treated.customers, all.treated.reached, all.control.customers), (600, 280, 200));
    assert!(all.ratio.unwrap() > 0.9);
}

#[test]
fn a_change_on_a_day_is_told_from_growth() {
    // every week two customers more; from the ninth week on half as many again of them order
    let day = 19_000 + 8 * 7;
    let monday = i64::from(19_000) * DAY;
    let (mut rows, mut c) = (Vec::new(), 0u32);
    for week in 0..16i64 {
        for n in 0..(60 + 2 * week) {
            let at = monday + (week * 7 + n % 7) * DAY + DAY / 2;
            rows.push(Row::new(c % 4000, at, "page_view"));
            if n % 10 < if week < 8 { 4 } else { 6 } {
                rows.push(Row::new(c % 4000, at + 1000, "purchase").worth(10.0));
            }
            c += 1;
        }
    }
    rows.push(Row::new(0, monday - DAY, "page_view"));
    rows.push(Row::new(0, monday + 16 * 7 * DAY, "page_view"));
    let table = table(4000, &rows);
    let note = Annotation {
        id: 1,
        first_day: day,
        last_day: day,
        kind: AnnotationKind::Release,
        text: "New checkout".to_owned(),
        source: None,
    };
    let project = Project { annotations: vec![note.clone()], ..Project::default() };
    let kinds = desire_path::predict::Kinds::new(&table, &project.settings);
    let found = act::dated_changes(&table, &Subset::all(&table), &project, &kinds);
    let rate = found.iter().find(|change| change.measure == act::ChangeMeasure::Rate).unwrap();
    let level = rate.found.unwrap();
    assert_eq!(rate.weeks, (8, 8));
    assert!((level.before - 0.4).abs() < 0.02 && (level.after - 0.6).abs() < 0.02, "{level:?}");
    assert!(level.low > 0.1 && level.high < 0.3, "{level:?}");
    let goals = found.iter().find(|change| change.measure == act::ChangeMeasure::Goals).unwrap().found.unwrap();
    assert!(goals.change < goals.after - goals.before, "part of it is growth: {goals:?}");
    let other = Project { annotations: vec![Annotation { kind: AnnotationKind::Note, ..note }], ..Project::default() };
    assert!(act::dated_changes(&table, &Subset::all(&table), &other, &kinds).is_empty());
}

fn approved(id: u32, customer: u32) -> Action {
    Action {
        id,
        kind: ActionKind::Offer,
        content: "An offer".to_owned(),
        expected_orders: None,
        order_value: 0.0,
        expires: NOW + 30 * DAY,
        state: ActionState::Approved,
        ..proposed_action(customer)
    }
}

#[test]
fn an_export_settles_arms_for_good() {
    let n = 600u32;
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, START, "page_view")).collect();
    let table = table_with_consent(&vec![Consent::Given; n as usize], &rows);
    let actions: Vec<Action> = (0..n).map(|c| approved(c + 1, c)).collect();
    let mut project = Project { actions: actions.into(), ..Project::default() };
    let plan = |project: &Project, now| {
        act::plan_export(&table, project, |_| true, ExportTerms::new(now, UnknownConsent::Withhold))
    };
    let first = plan(&project, NOW);
    assert_eq!(first.included.len() + first.withheld.total(), n as usize, "everybody is somewhere");
    assert_eq!(first.as_usual.len(), first.withheld.as_usual);
    assert!((30..90).contains(&first.withheld.as_usual) && (30..90).contains(&first.withheld.hold_out), "{first:?}");
    let mut settled = first.assignments(&table);
    assert_eq!(settled.len(), n as usize);
    assert!(settled.iter().all(|a| a.experiment == "offer" && a.at >= NOW && a.shares.is_some()));
    settled.iter_mut().zip(1..).for_each(|(assignment, id)| assignment.id = id);
    let arm_of = |customer: u32| settled.iter().find(|a| a.customer == customer).unwrap().arm;
    for (actions, arm) in [
        (&first.included, ExperimentArm::Proposed),
        (&first.as_usual, ExperimentArm::AsUsual),
        (&first.compared, ExperimentArm::Nobody),
    ] {
        assert!(actions.iter().all(|action| arm_of(action.customer) == arm));
    }
    // other shares change nothing of what is settled, and nothing is settled twice
    project.actions = (0..n).map(|c| approved(c + 1, c)).collect::<Vec<_>>().into();
    project.assignments = settled.clone().into();
    project.settings = Settings { hold_out_share: 0.5, as_usual_share: 0.4, ..Settings::default() };
    let again = plan(&project, NOW + 60 * DAY - 40 * DAY);
    let people = |actions: &[Action]| actions.iter().map(|a| a.customer).collect::<BTreeSet<_>>();
    assert_eq!(people(&again.included), people(&first.included));
    assert_eq!(people(&again.as_usual), people(&first.as_usual));
    assert!(again.assignments(&table).is_empty());
    // to whom nobody writes in one experiment nobody writes in another
    project.settings = Settings { hold_out_share: 0.0, as_usual_share: 0.0, ..Settings::default() };
    let reminders = (0..n).map(|c| Action { kind: ActionKind::Reminder, ..approved(c + 1, c) });
    project.actions = reminders.collect::<Vec<_>>().into();
    let other = plan(&project, NOW);
    assert_eq!(people(&other.compared), people(&first.compared));
    assert_eq!(other.withheld.as_usual, 0);
}

#[test]
fn each_playbook_is_an_experiment_and_arms_of_kinds_keep_their_meaning() {
    let n = 900u32;
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, START, "page_view")).collect();
    let table = table_with_consent(&vec![Consent::Given; n as usize], &rows);
    let of = |playbook: u32| Project {
        actions: (0..n).map(|c| Action { playbook, ..approved(c + 1, c) }).collect::<Vec<_>>().into(),
        ..Project::default()
    };
    let terms = ExportTerms::new(NOW, UnknownConsent::Withhold);
    let arms = |project: &Project| -> BTreeMap<u32, ExperimentArm> {
        let plan = act::plan_export(&table, project, |_| true, terms);
        plan.assignments(&table).into_iter().map(|a| (a.customer, a.arm)).collect()
    };
    let (first, second) = (arms(&of(1)), arms(&of(2)));
    let who = |arms: &BTreeMap<u32, ExperimentArm>, arm| -> BTreeSet<u32> {
        arms.iter().filter(|(_, of)| **of == arm).map(|(customer, _)| *customer).collect()
    };
    assert_eq!(who(&first, ExperimentArm::Nobody), who(&second, ExperimentArm::Nobody), "the same people for all");
    let (usual, other) = (who(&first, ExperimentArm::AsUsual), who(&second, ExperimentArm::AsUsual));
    assert!(usual.len() > 50 && usual.intersection(&other).count() < usual.len() / 3, "drawn for each playbook anew");
    let plan = act::plan_export(&table, &of(1), |_| true, terms);
    assert!(plan.assignments(&table).iter().all(|a| a.experiment == "playbook-1"));

    // what was settled while all offers were one experiment holds for the playbooks of offers
    let mut earlier = of(1);
    let settled = |c: u32| {
        let arm = if c.is_multiple_of(2) { ExperimentArm::AsUsual } else { ExperimentArm::Proposed };
        Assignment { experiment: "offer".to_owned(), ..assignment(c + 1, c, arm, START) }
    };
    earlier.assignments = (0..n).map(settled).collect::<Vec<_>>().into();
    let plan = act::plan_export(&table, &earlier, |_| true, terms);
    assert_eq!((plan.as_usual.len(), plan.included.len()), (450, 450));
    assert!(plan.assignments(&table).is_empty(), "they stay where they were");

    // results are told by the name of the playbook, also where it is there no more
    let mut proven = proven();
    let names: Vec<Assignment> = proven.1.assignments.iter().cloned().collect();
    let renamed = |of: &str| -> Vec<Assignment> {
        names.iter().map(|a| Assignment { experiment: of.to_owned(), ..a.clone() }).collect()
    };
    let known = proven.1.playbooks.iter().next().unwrap().clone();
    for (experiment, name) in [(format!("playbook-{}", known.id), Some(known.name)), ("playbook-99".to_owned(), None)] {
        proven.1.assignments = renamed(&experiment).into();
        let found = results(&proven.0, &proven.1);
        assert!(
            matches!(&found[0].name, ExperimentName::Playbook { name: of, .. } if *of == name),
            "{:?}",
            found[0].name
        );
    }
}

#[test]
fn to_whom_nobody_writes_nothing_leaves_whatever_was_before() {
    let n = 300u32;
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, START, "page_view")).collect();
    let table = table_with_consent(&vec![Consent::Given; n as usize], &rows);
    let terms = ExportTerms::new(NOW, UnknownConsent::Withhold);
    // everybody had an offer; then the share of those to whom nobody writes was raised, and reminders were proposed
    let before = (0..n)
        .map(|c| Assignment { experiment: "offer".to_owned(), ..assignment(c + 1, c, ExperimentArm::Proposed, START) });
    let is_marked = |c: u32| act::hold_out(c, 42, 0.3);
    let offers = (0..n).map(|c| approved(c + 1, c));
    let reminders =
        (0..n).map(|c| Action { kind: ActionKind::Reminder, hold_out: is_marked(c), ..approved(n + c + 1, c) });
    let mut project = Project {
        actions: offers.chain(reminders).collect::<Vec<_>>().into(),
        assignments: before.collect::<Vec<_>>().into(),
        ..Project::default()
    };
    project.settings.hold_out_share = 0.3;
    project.settings.as_usual_share = 0.0;
    let plan = act::plan_export(&table, &project, |_| true, terms);
    assert!(plan.included.len() > 100 && plan.included.iter().all(|action| !is_marked(action.customer)));
    let settled = plan.assignments(&table);
    assert!(settled.iter().all(|a| a.experiment == "reminder" && a.shares.is_none()), "nobody is drawn a second time");

    // what is shown on the website takes no day from those for whom it is left out
    let page = |customer: u32, state, send_at| Action {
        channel: "Website".to_owned(),
        state,
        send_at,
        ..approved(customer + 1, customer)
    };
    let mail = |customer: u32| Action { kind: ActionKind::Reminder, ..approved(customer + 11, customer) };
    let arm = |customer: u32, arm| Assignment {
        experiment: "offer".to_owned(),
        ..assignment(customer + 1, customer, arm, NOW)
    };
    project.settings.hold_out_share = 0.0;
    project.actions =
        vec![page(0, ActionState::Approved, Some(NOW)), page(1, ActionState::Exported, None), mail(0), mail(1)].into();
    project.assignments = vec![arm(0, ExperimentArm::AsUsual), arm(1, ExperimentArm::Proposed)].into();
    let plan = act::plan_export(&table, &project, |_| true, terms);
    let times: Vec<Option<i64>> = plan.included.iter().map(|action| action.send_at).collect();
    assert_eq!((times.len(), times[0]), (2, times[1]), "{plan:?}");
}

/// The rows of a CSV by their columns.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let header: Vec<String> =
        text.lines().next().unwrap().trim_start_matches('\u{feff}').split(',').map(str::to_owned).collect();
    let named = |row: csv::StringRecord| header.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
    csv_rows(&text).into_iter().map(named).collect()
}

#[test]
fn the_loop_from_proposals_to_the_proof_closes() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (shop, later, project) = (at("shop"), at("later"), at("p.desire"));
    ok(&["generate", "--customers", "3000", "--out", &shop]);
    let files = |folder: &str| {
        let mut files: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path().to_str().unwrap().to_owned()).collect();
        files.retain(|file| file.ends_with(".csv"));
        files.sort();
        files
    };
    let import = |folder: &str| {
        let files = files(folder);
        let mut command = vec!["import", &project];
        command.extend(files.iter().map(String::as_str));
        ok(&command);
    };
    import(&shop);
    ok(&["settings", &project, "--set", "hold-out=25", "--set", "as-usual=20"]);
    ok(&["actions", &project, "--propose", "--as-of-end"]);
    ok(&["actions", &project, "--approve", "all"]);
    ok(&["export", &project, "actions", "-o", &at("actions.csv")]);
    ok(&["export", &project, "actions", "--as-usual", "-o", &at("usual.csv")]);
    ok(&["export", &project, "assignments", "-o", &at("arms.csv")]);

    // nobody is in two files, and arms and files say the same
    let arms = rows(&dir.path().join("arms.csv"));
    let of = |row: &BTreeMap<String, String>| (row["customer"].clone(), row["playbook"].clone());
    let arm_of: BTreeMap<_, _> = arms.iter().map(|row| (of(row), row["arm"].clone())).collect();
    assert_eq!(arm_of.len(), arms.len(), "one arm in each experiment");
    for (file, arm) in [("actions.csv", "proposed"), ("usual.csv", "as-usual")] {
        let listed = rows(&dir.path().join(file));
        assert!(listed.len() > 20, "{file}: {}", listed.len());
        for row in listed {
            assert_eq!(arm_of[&of(&row)], arm, "{file}: {row:?}");
        }
    }
    // nor is anybody of the arm nobody in a list of people for a contact
    ok(&["segments", &project, "--add", "Everybody", "--rule", "orders >= 0"]);
    ok(&["export", &project, "segment", "Everybody", "--for", "email", "-o", &at("list.csv")]);
    ok(&["export", &project, "segment", "Everybody", "--to", "klaviyo", "-o", &at("klaviyo.csv")]);
    let left_alone: Vec<&str> =
        arms.iter().filter(|row| row["arm"] == "nobody").map(|row| row["email"].as_str()).collect();
    for file in ["list.csv", "klaviyo.csv"] {
        let text = std::fs::read_to_string(dir.path().join(file)).unwrap().to_lowercase();
        assert!(text.lines().count() > 100, "{file}");
        let listed =
            left_alone.iter().filter(|email| !email.is_empty() && text.contains(&email.to_lowercase())).count();
        assert_eq!(listed, 0, "{file}, of {}", left_alone.len());
    }
    let (code, _, said) = run(&["import", &project, "--assignments", &at("arms.csv")]);
    assert_eq!(code, 3, "all of it is settled: {said}");

    // nothing is said before the days are over
    let cell = |found: &Value, row: usize, name: &str| {
        let table = &found["tables"][0];
        table["rows"][row][table["columns"].as_array().unwrap().iter().position(|c| c == name).unwrap()].clone()
    };
    let early = json(&["experiments", &project, "--format", "json"]);
    assert!(early["sentence"].as_str().unwrap().ends_with("days are over."), "{}", early["sentence"]);
    assert_eq!(cell(&early, 0, "experiment"), "All actions together, with those left as usual", "{early}");
    assert_eq!((cell(&early, 0, "verdict"), cell(&early, 0, "difference")), ("not-over".into(), Value::Null));

    ok(&[
        "generate",
        "--customers",
        "3000",
        "--continue",
        &shop,
        "--treated",
        &at("actions.csv"),
        "--days",
        "60",
        "--lift",
        "60",
        "--out",
        &later,
    ]);
    import(&later);
    let found = json(&["experiments", &project, "--format", "json"]);
    let table = &found["tables"][0];
    let all = |name: &str| cell(&found, 0, name);
    assert_eq!(all("experiment"), "All actions together, with those left as usual", "{found}");

    // what was planted: who ordered only because of a message
    let truth: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(dir.path().join("later/truth.json")).unwrap()).unwrap();
    let moved: BTreeMap<&str, bool> = truth
        .iter()
        .filter_map(|person| Some((person["customer_id"].as_str()?, person["contacted"].as_str()? == "moved")))
        .collect();
    assert!(moved.values().filter(|moved| **moved).count() > 30);
    let written: BTreeSet<&str> =
        arms.iter().filter(|row| row["arm"] != "nobody").map(|row| row["customer_id"].as_str()).collect();
    let planted = written.iter().filter(|id| moved.get(*id) == Some(&true)).count() as f64 / written.len() as f64;
    let number = |name: &str| all(name).as_f64().unwrap();
    let (low, high) = (number("difference_low"), number("difference_high"));
    eprintln!("planted {planted:.3}, found {:.3} ({low:.3} to {high:.3})", number("difference"));
    assert!(low < planted && planted < high, "{planted} is not in {low} to {high}: {found}");
    assert_eq!(all("verdict"), "works", "{found}");
    assert!(found["sentence"].as_str().unwrap().contains("go on"), "{}", found["sentence"]);
    assert!(number("ratio_chance") > 0.001);

    // the same arms in another copy of the project
    let copy = at("copy.desire");
    let project = copy.as_str();
    let mut command = vec!["import", project];
    let (first, second) = (files(&shop), files(&later));
    command.extend(first.iter().chain(&second).map(String::as_str));
    ok(&command);
    ok(&["import", project, "--assignments", &at("arms.csv")]);
    let again = json(&["experiments", project, "--format", "json"]);
    assert_eq!(again["tables"][0]["rows"][0], table["rows"][0]);
}

#[test]
fn campaigns_in_the_data_are_read_the_same_way() {
    let (_dir, project) = crate::cli::project();
    let campaigns = json(&["campaigns", &project, "--format", "json"]);
    let found = json(&["experiments", &project, "--format", "json"]);
    let column = |table: &Value, row: &Value, name: &str| {
        row[table["columns"].as_array().unwrap().iter().position(|c| c == name).unwrap()].clone()
    };
    let (of, table) = (&campaigns["tables"][0], &found["tables"][0]);
    let row =
        table["rows"].as_array().unwrap().iter().find(|row| column(table, row, "compared_with") == "Held out").unwrap();
    for (ours, theirs) in [
        ("experiment", "campaign"),
        ("treated", "contacted"),
        ("treated_reached", "contacted_reached"),
        ("treated_rate", "contacted_rate"),
        ("held_back_reached", "held_back_reached"),
        ("held_back_rate", "held_back_rate"),
        ("difference", "difference"),
        ("difference_low", "difference_low"),
        ("difference_high", "difference_high"),
    ] {
        assert_eq!(column(table, row, ours), column(of, &of["rows"][0], theirs), "{ours}");
    }
}

#[test]
fn arms_that_others_assigned_are_read_and_undone() {
    let (dir, project) = crate::cli::project();
    let file = dir.path().join("arms.csv");
    let query = "SELECT DISTINCT customer_id FROM profile WHERE customer_id <> '' ORDER BY customer_id LIMIT 3";
    let people = csv_rows(&ok(&["sql", &project, query, "--format", "csv"]));
    let ids: Vec<&str> = people.iter().map(|row| &row[0]).collect();
    let text = format!(
        "customer_id,experiment,arm,assigned\n{},Spring mail,treated,2026-04-01\n{},Spring mail,Held out,2026-04-01T08:00:00Z\n{},Spring mail,both,2026-04-01\nnobody-we-know,Spring mail,control,2026-04-01\n",
        ids[0], ids[1], ids[2]
    );
    std::fs::write(&file, text).unwrap();
    let (code, _, said) = run(&["import", &project, "--assignments", file.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2 arms read") && said.contains("1 row"), "{said}");
    let mut workspace = Workspace::open(Path::new(&project), &Progress::new()).unwrap();
    let arms = |workspace: &Workspace| {
        let snapshot = workspace.snapshot();
        let own = snapshot.project.assignments.iter().filter(|a| a.experiment == "Spring mail");
        own.map(|a| (a.arm, a.at, a.shares)).collect::<Vec<_>>()
    };
    let day = 1_775_001_600_000;
    assert_eq!(
        arms(&workspace),
        [(ExperimentArm::Proposed, day, None), (ExperimentArm::Nobody, day + 8 * 3_600_000, None)]
    );
    let n = workspace.snapshot().project.assignments.len();
    workspace
        .edit(Edit::Assignments(Change::Remove(vec![workspace.snapshot().project.assignments[n - 1].id])))
        .unwrap();
    assert_eq!(arms(&workspace).len(), 1);
    workspace.undo().unwrap();
    assert_eq!(arms(&workspace).len(), 2);
    // another program's names of columns and arms, and its way to write a moment
    let other = format!(
        "User ID,Test Name,Variant,Assigned At\n{},Autumn mail,test,2026-04-01 08:00:00\n{},Autumn mail,holdout,2026-04-01\n",
        ids[0], ids[1]
    );
    let read = workspace.snapshot().read_assignments(other.as_bytes()).unwrap();
    let read: Vec<_> = read.assignments.iter().map(|a| (a.arm, a.at, a.experiment.as_str())).collect();
    let of = |arm, hours: i64| (arm, day + hours * 3_600_000, "Autumn mail");
    assert_eq!(read, [of(ExperimentArm::Proposed, 8), of(ExperimentArm::Nobody, 0)]);
}
