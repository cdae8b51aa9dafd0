//! Playbooks: whom they are for, what becomes of them, and the same in proposals, counts, files and the program.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::act::{
    self, Budget, ExportPlan, ExportTerms, PER_CUSTOMER, PlaybookOutcome, ProposalTerms, UnknownConsent, first_within,
    merge, plan_export,
};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{change_of_playbooks, read_playbook_rule, read_playbooks, write_playbooks};
use desire_path::model::{
    Action, ActionKind, ActionState, Change, Consent, CustomerId, MessageVariant, Playbook, PlaybookLimits,
    PlaybookPriority, PlaybookRule, PlaybookTiming, Playbooks, Project, Segment, SegmentKind, ValueRule,
};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use serde_json::Value;

use crate::cli::{json, ok, project, run};
use crate::shop::{Row, table, table_with_consent};

const DAY: i64 = 86_400_000;
const START: i64 = 1_700_000_000_000;

fn at(day: i64, minute: i64) -> i64 {
    START + day * DAY + minute * 60_000
}

const TERMS: ProposalTerms = ProposalTerms { today: 0, as_of_end: false };

/// Buyers of other numbers of orders, some of whom complained, and lookers.
fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for customer in 0..60 {
        rows.push(Row::new(customer, at(1, i64::from(customer)), "page_view"));
        for order in 0..i64::from(customer % 7) {
            rows.push(Row::new(customer, at(10 + 12 * order, i64::from(customer)), "purchase").of("Lamp").worth(20.0));
        }
        if customer % 5 == 0 {
            rows.push(Row::new(customer, at(95, i64::from(customer)), "support_ticket"));
        }
        if customer % 4 == 0 {
            rows.push(Row::new(customer, at(98, i64::from(customer)), "add_to_cart").of("Boots"));
        }
    }
    rows.push(Row::new(59, at(100, 0), "page_view"));
    rows
}

fn with(playbooks: Vec<Playbook>) -> Project {
    Project { playbooks: Playbooks(playbooks), ..Project::default() }
}

/// The first playbook of the program with another rule.
fn playbook(table: &EventTable, id: u32, who: &str) -> Playbook {
    let rule = read_playbook_rule(who, table, &Project::default()).unwrap();
    Playbook { id, name: format!("Playbook {id}"), who: rule, ..Playbooks::default()[0].clone() }
}

fn proposed(table: &EventTable, project: &Project) -> Vec<Action> {
    act::propose(table, project, &Subset::all(table), TERMS, &Progress::new()).unwrap()
}

fn audiences(table: &EventTable, project: &Project) -> Vec<act::PlaybookAudience> {
    act::audiences(table, project, &Subset::all(table), TERMS, &Progress::new()).unwrap()
}

/// A slow reading of what customers did.
fn orders_of(customer: u32) -> u32 {
    customer % 7
}

#[test]
fn a_rule_holds_of_whom_a_slow_reading_finds() {
    let table = table(60, &rows());
    let found = |who: &str| -> Vec<u32> {
        let project = with(vec![playbook(&table, 1, who)]);
        audiences(&table, &project)[0].customers.iter().map(|(ix, _)| *ix).collect()
    };
    let all = |is: &dyn Fn(u32) -> bool| (0..60).filter(|&c| is(c)).collect::<Vec<u32>>();
    assert_eq!(found("orders >= 5"), all(&|c| orders_of(c) >= 5));
    assert_eq!(found("sign:open-cart"), all(&|c| c % 4 == 0));
    assert_eq!(found("sign:open-cart and not sign:open-complaint"), all(&|c| c % 4 == 0 && c % 5 != 0));
    assert_eq!(
        found("(sign:open-complaint or orders >= 6) and not sign:open-cart"),
        all(&|c| (c % 5 == 0 || orders_of(c) >= 6) && c % 4 != 0)
    );
    // support is what comes after an order
    assert_eq!(found("stage:Retention"), all(&|c| orders_of(c) > 0 || c % 5 == 0));
    assert_eq!(found("chance:order >= 0%"), Vec::<u32>::new(), "no prediction, no chance");
    assert_eq!(found("mood:negative"), Vec::<u32>::new());
}

#[test]
fn what_becomes_of_an_audience_adds_up_and_is_what_is_proposed() {
    let table = table(60, &rows());
    let mut project = Project::default();
    project.playbooks.iter_mut().for_each(|playbook| playbook.enabled = true);
    let actions = proposed(&table, &project);
    let found = audiences(&table, &project);
    assert_eq!(found.len(), project.playbooks.len());
    for audience in &found {
        let sum: u64 = PlaybookOutcome::ALL.iter().map(|&outcome| audience.count(outcome)).sum();
        assert_eq!(sum, audience.customers.len() as u64);
        let of = |a: &&Action| a.playbook == audience.playbook;
        let by_hand: BTreeSet<CustomerId> = actions.iter().filter(of).map(|a| a.customer).collect();
        let counted = audience.customers.iter().filter(|(_, outcome)| *outcome == PlaybookOutcome::Proposed);
        let counted: BTreeSet<CustomerId> = counted.map(|(ix, _)| table.people.ids[*ix as usize]).collect();
        assert_eq!(by_hand, counted, "playbook {}", audience.playbook);
    }
    let mut of_customer: BTreeMap<CustomerId, usize> = BTreeMap::new();
    actions.iter().for_each(|a| *of_customer.entry(a.customer).or_default() += 1);
    assert!(of_customer.values().all(|&n| n <= PER_CUSTOMER));
    let off = Project { playbooks: Playbooks(Vec::new()), ..Project::default() };
    assert!(proposed(&table, &off).is_empty(), "nothing is proposed but by playbooks");
}

#[test]
fn doing_nothing_is_better_where_it_costs_more_than_it_can_bring() {
    let table = table(60, &rows());
    let cheap = playbook(&table, 1, "sign:open-cart");
    let dear = Playbook { cost_cents: 1_000_000, ..cheap.clone() };
    let (project, costly) = (with(vec![cheap]), with(vec![dear]));
    let actions = proposed(&table, &project);
    assert_eq!(actions.len(), 15);
    for action in &actions {
        let net = action.net_value().unwrap();
        assert!((net - action.expected_orders.unwrap() * action.order_value).abs() < 1e-9);
    }
    assert!(proposed(&table, &costly).is_empty());
    assert_eq!(audiences(&table, &costly)[0].count(PlaybookOutcome::NotWorth), 15);
    let fixed = Playbook { value: ValueRule::Cents(700), ..playbook(&table, 1, "sign:open-cart") };
    assert!(proposed(&table, &with(vec![fixed])).iter().all(|a| a.order_value == 7.0));
}

#[test]
fn some_are_told_other_words_and_nobody_words_with_gaps() {
    let table = table(60, &rows());
    let rule = |who: &str| -> PlaybookRule { read_playbook_rule(who, &table, &Project::default()).unwrap() };
    let words = Playbook {
        message: "{product}, {orders} orders".to_owned(),
        variants: vec![MessageVariant { when: rule("orders = 0"), message: "Your first {product}".to_owned() }],
        ..playbook(&table, 1, "sign:open-cart")
    };
    for action in proposed(&table, &with(vec![words.clone()])) {
        let n = orders_of(action.customer);
        let expected = if n == 0 { "Your first Boots".to_owned() } else { format!("Boots, {n} orders") };
        assert_eq!(action.content, expected);
    }
    let gaps = Playbook { message: "Hello {first name}".to_owned(), variants: Vec::new(), ..words };
    assert!(proposed(&table, &with(vec![gaps.clone()])).is_empty());
    assert_eq!(audiences(&table, &with(vec![gaps]))[0].count(PlaybookOutcome::NoWords), 15);
}

#[test]
fn a_playbook_that_comes_first_comes_before_the_objective() {
    let table = table(60, &rows());
    let usual = playbook(&table, 1, "sign:open-cart");
    let first = Playbook {
        what: ActionKind::AskForReview,
        priority: PlaybookPriority::First,
        ..playbook(&table, 2, "sign:open-cart")
    };
    let actions = proposed(&table, &with(vec![usual, first]));
    assert!(actions[..15].iter().all(|a| a.playbook == 2) && actions[15..].iter().all(|a| a.playbook == 1));
}

fn all_approved(table: &EventTable, project: &Project) -> Project {
    let actions = proposed(table, project).into_iter().zip(1..);
    let actions: Vec<Action> =
        actions.map(|(a, id)| Action { id, state: ActionState::Approved, expires: i64::MAX / 2, ..a }).collect();
    Project { actions: actions.into(), ..project.clone() }
}

fn export_terms() -> ExportTerms {
    ExportTerms::new(at(101, 0), UnknownConsent::Withhold)
}

/// How many messages go out in each week from Monday, in the project's time zone.
fn by_week(plan: &ExportPlan) -> Vec<usize> {
    let mut weeks: BTreeMap<i64, usize> = BTreeMap::new();
    for at in plan.included.iter().filter_map(|a| a.send_at) {
        // the first day of 1970 was a Thursday
        *weeks.entry((at / DAY + 3) / 7).or_default() += 1;
    }
    weeks.into_values().collect()
}

#[test]
fn what_waits_on_a_website_counts_by_the_time_at_which_it_left() {
    let table = table_with_consent(&[Consent::Given; 60], &rows());
    let of = Playbook {
        what: ActionKind::ContentVariant,
        channels: vec!["Website".to_owned()],
        limits: PlaybookLimits { people_a_week: Some(5), again_after_days: Some(30) },
        ..playbook(&table, 1, "sign:open-cart")
    };
    let mut project = with(vec![of]);
    (project.settings.hold_out_share, project.settings.as_usual_share) = (0.0, 0.0);
    let mut project = all_approved(&table, &project);
    let n = project.actions.len();
    let plan = plan_export(&table, &project, |_| true, export_terms());
    assert_eq!((plan.included.len(), plan.withheld.playbook_full), (5, n - 5), "{:?}", plan.withheld);
    let done: BTreeMap<u32, Action> = plan.done(&[]).into_iter().map(|a| (a.id, a)).collect();
    let now: Vec<Action> = project.actions.iter().map(|a| done.get(&a.id).unwrap_or(a).clone()).collect();
    project.actions = now.into();
    let later = |days: i64| {
        let terms = ExportTerms::new(at(101, 0) + days * DAY, UnknownConsent::Withhold);
        plan_export(&table, &project, |_| true, terms).included.len()
    };
    assert_eq!((later(0), later(7)), (0, 5), "five a week");
    // it is done again once its days are over
    let left = project.actions.iter().find(|a| a.state == ActionState::Exported).unwrap();
    let again = Action { id: 0, state: ActionState::Proposed, exported_at: None, ..left.clone() };
    let merged = |days: i64| {
        let now = left.exported_at.unwrap() + days * DAY;
        merge(std::slice::from_ref(left), vec![again.clone()], &project.playbooks, now).len()
    };
    assert_eq!((merged(29), merged(30)), (1, 2));
}

#[test]
fn a_message_waits_its_hours_after_what_calls_for_it() {
    let table = table_with_consent(&[Consent::Given; 60], &rows());
    let of = playbook(&table, 1, "sign:open-cart");
    let timing = PlaybookTiming { delay_hours: 10 * 24, ..of.timing };
    let mut project = with(vec![Playbook { timing, ..of }]);
    (project.settings.hold_out_share, project.settings.as_usual_share) = (0.0, 0.0);
    let plan = plan_export(&table, &all_approved(&table, &project), |_| true, export_terms());
    assert_eq!(plan.included.len(), 15);
    for action in &plan.included {
        let called = action.reason.sign.at().unwrap();
        assert!(action.send_at.unwrap() >= called + 10 * DAY, "{action:?}");
    }
}

#[test]
fn a_playbook_says_what_it_would_tell_any_customer() {
    let table = table(60, &rows());
    let of = playbook(&table, 1, "sign:open-cart");
    let project = with(vec![of.clone()]);
    let basis = act::ProposalBasis::new(&table, &project, &Subset::all(&table), &Progress::new()).unwrap();
    let shown = |wanted: u32| {
        let examples = act::PreviewExamples { most: 5, of: &|ix| ix == wanted };
        let found = act::preview(&table, &project, &of, &basis, (TERMS, examples), &Progress::new()).unwrap();
        assert_eq!(found.audience.customers.len(), 15, "whoever is looked for, it is for as many");
        found.examples.iter().map(|a| (a.customer, a.content.clone())).collect::<Vec<_>>()
    };
    assert_eq!(shown(8), [(8, "Your cart is waiting: Boots".to_owned())]);
    assert!(shown(9).is_empty(), "the cart of nobody is waiting");
}

#[test]
fn nobody_with_an_open_complaint_is_sold_anything_and_a_limit_a_week_holds() {
    let table = table_with_consent(&[Consent::Given; 60], &rows());
    let mut project = with(vec![Playbook { what: ActionKind::Offer, ..playbook(&table, 1, "sign:open-cart") }]);
    (project.settings.hold_out_share, project.settings.as_usual_share) = (0.0, 0.0);
    let approved = all_approved(&table, &project);
    let plan = plan_export(&table, &approved, |_| true, export_terms());
    assert_eq!((plan.included.len(), plan.withheld.complaint), (12, 3), "{:?}", plan.withheld);
    assert!(plan.included.iter().all(|a| a.customer % 5 != 0));
    let mut few = approved.clone();
    few.playbooks[0].limits.people_a_week = Some(5);
    // whoever finds one week full has the next
    let plan = plan_export(&table, &few, |_| true, export_terms());
    assert_eq!((plan.included.len(), plan.withheld.playbook_full), (12, 0), "{:?}", plan.withheld);
    assert_eq!(by_week(&plan), [5, 5, 2]);
    // unless that is too late
    let first = plan.included.iter().filter_map(|a| a.send_at).min().unwrap();
    let soon = |a: &Action| Action { expires: first + 7 * DAY, ..a.clone() };
    few.actions = few.actions.iter().map(soon).collect::<Vec<_>>().into();
    let plan = plan_export(&table, &few, |_| true, export_terms());
    assert!(plan.withheld.playbook_full >= 2 && by_week(&plan).iter().all(|n| *n <= 5), "{:?}", plan.withheld);
    assert_eq!(plan.included.len() + plan.withheld.total(), 15, "everybody is in it or has a reason");
    // who has ordered meanwhile is reminded of no cart
    let mut later = rows();
    later.push(Row::new(4, at(99, 0), "purchase").of("Boots").worth(80.0));
    let later = table_with_consent(&[Consent::Given; 60], &later);
    let plan = plan_export(&later, &approved, |_| true, export_terms());
    assert_eq!(plan.withheld.ordered, 1, "{:?}", plan.withheld);
}

#[test]
fn the_first_so_many_are_people_who_would_really_be_written_to() {
    let mut consents = vec![Consent::Given; 60];
    consents[4] = Consent::Unknown;
    let table = table_with_consent(&consents, &rows());
    let mut project = with(vec![Playbook { cost_cents: 50, ..playbook(&table, 1, "sign:open-cart") }]);
    project.settings.hold_out_share = 0.3;
    let approved = all_approved(&table, &project);
    let proposals: Vec<Action> =
        approved.actions.iter().map(|a| Action { state: ActionState::Proposed, ..a.clone() }).collect();
    let order: Vec<u32> = proposals.iter().map(|a| a.id).collect();
    let project = Project { actions: proposals.into(), ..project };
    let leaving = |chosen: &[u32]| {
        let approve = |a: &Action| {
            let state = if chosen.contains(&a.id) { ActionState::Approved } else { a.state };
            Action { state, ..a.clone() }
        };
        let actions: Vec<Action> = project.actions.iter().map(approve).collect();
        let approved = Project { actions: actions.into(), ..project.clone() };
        plan_export(&table, &approved, |_| true, export_terms()).people()
    };
    let within = |people, cost| first_within(&table, &project, &order, Budget { people, cost }, export_terms());
    assert_eq!(leaving(&within(Some(6), None)), 6);
    assert_eq!(leaving(&within(None, Some(2.0))), 4, "fifty cents each");
    let all = leaving(&order);
    assert_eq!(leaving(&within(Some(1_000), None)), all, "no more than there are");
    assert!(!within(Some(1_000), None).iter().any(|id| project.actions[*id as usize - 1].customer == 4));
}

#[test]
fn a_file_of_playbooks_reads_back_and_one_of_the_same_name_takes_its_place() {
    let table = table(60, &rows());
    let project = Project::default();
    let file = write_playbooks(&project).unwrap();
    let read = read_playbooks(&file, &table, &project).unwrap();
    let numbered: Vec<Playbook> = read.into_iter().zip(1..).map(|(p, id)| Playbook { id, ..p }).collect();
    assert_eq!(numbered, *project.playbooks);
    let mut changed: Value = serde_json::from_str(&file).unwrap();
    changed["playbooks"][0]["cost"] = 0.25.into();
    changed["playbooks"][1]["name"] = "Another".into();
    let read = read_playbooks(&changed.to_string(), &table, &project).unwrap();
    let [update, add] = change_of_playbooks(&project.playbooks, read);
    let Change::Update(update) = update else { panic!("{update:?}") };
    let Change::Add(add) = add else { panic!("{add:?}") };
    assert_eq!((update[0].id, update[0].cost_cents), (1, 25));
    assert_eq!(add.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Another"]);
    for (pointer, value, wrong) in [
        ("/playbooks/0/who", "sign:nothing", "open-cart"),
        ("/playbooks/0/who", "did \"No such touchpoint\"", "touchpoint"),
        ("/playbooks/0/action", "sing", "reminder"),
        ("/playbooks/0/message", "{no such property}", "no such property"),
        ("/playbooks/0/message", "{open", "never closed"),
        ("/playbooks/1/name", "Cart reminder", "name of its own"),
    ] {
        let mut file: Value = serde_json::from_str(&file).unwrap();
        *file.pointer_mut(pointer).unwrap() = value.into();
        let error = read_playbooks(&file.to_string(), &table, &project).unwrap_err().to_string();
        assert!(error.contains(wrong), "{pointer} {value}: {error}");
    }
}

#[test]
fn the_program_lists_switches_writes_and_reads_playbooks() {
    let (dir, project) = project();
    let project = project.as_str();
    let list = |more: &[&str]| json(&[&["playbooks", project, "--as-of-end", "--format", "json"], more].concat());
    let rows = |answer: &Value| answer["tables"][0]["rows"].as_array().unwrap().clone();
    let before = list(&[]);
    assert_eq!((before["facts"]["playbooks"].as_u64(), before["facts"]["on"].as_u64()), (Some(11), Some(8)));
    for row in rows(&before) {
        let parts: u64 = (2..=8).map(|column| row[column].as_u64().unwrap()).sum();
        assert_eq!(row[1].as_u64().unwrap(), parts, "{row}");
    }
    let on = list(&["--on", "Thank the best customers"]);
    assert_eq!(on["facts"]["on"], 9);
    let (code, _, err) = run(&["playbooks", project, "--on", "Nothing"]);
    assert!(code != 0 && err.contains("Cart reminder"), "{err}");

    let file = dir.path().join("playbooks.json");
    ok(&["playbooks", project, "--export", file.to_str().unwrap()]);
    let mut edited: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    edited["playbooks"][10]["who"] = "orders >= 4".into();
    std::fs::write(&file, edited.to_string()).unwrap();
    let imported = list(&["--import", file.to_str().unwrap()]);
    let is_edited = |answer: &Value| rows(answer).iter().any(|row| row[11] == "orders >= 4");
    assert!(is_edited(&imported), "{imported}");
    ok(&["undo", project]);
    assert!(!is_edited(&list(&[])), "and it can be taken back");

    // the thanks are proposed, and the counts are those of the list of actions
    let actions = json(&["actions", project, "--propose", "--as-of-end", "--format", "json"]);
    let columns = actions["columns"].as_array().or(actions["tables"][0]["columns"].as_array());
    assert!(columns.is_none_or(|c| c.iter().any(|c| c == "playbook" || c["key"] == "playbook")), "{columns:?}");
    ok(&["actions", project, "--approve", "first:20"]);
    let plan = ok(&["actions", project, "--plan"]);
    assert!(plan.contains("E-mail") || plan.contains("Website"), "{plan}");
    let calendar = dir.path().join("sends.ics");
    ok(&["export", project, "actions", "--out", calendar.to_str().unwrap()]);
    let calendar = std::fs::read_to_string(calendar).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("BEGIN:VEVENT\r\n"), "{calendar}");
    assert!(!calendar.contains('@') || calendar.matches('@').count() == calendar.matches("@desire-path").count());
}

#[test]
fn who_is_in_no_segment_that_is_gone_is_not_everybody() {
    let table = table(60, &rows());
    let gone = |rule| Playbook { who: rule, ..playbook(&table, 1, "sign:open-cart") };
    let not_in = PlaybookRule::Not(Box::new(PlaybookRule::Segment(77)));
    let cart = playbook(&table, 1, "sign:open-cart").who;
    let found = |rule: PlaybookRule| audiences(&table, &with(vec![gone(rule)]))[0].customers.len();
    assert_eq!(found(not_in.clone()), 0);
    assert_eq!(found(PlaybookRule::All(vec![cart.clone(), not_in.clone()])), 0);
    assert_eq!(found(PlaybookRule::Any(vec![cart, not_in])), 15, "what holds by itself does");
    let no_stage = PlaybookRule::Not(Box::new(PlaybookRule::Stage("Gone".to_owned())));
    assert_eq!(found(no_stage), 0);
}

#[test]
fn what_is_decided_takes_nobody_s_place_and_is_of_its_playbook() {
    let table = table(60, &rows());
    let own = |id| Playbook { what: ActionKind::Own, ..playbook(&table, id, "sign:open-cart") };
    let mut project = with(vec![own(1), own(2), own(3)]);
    let first = proposed(&table, &project);
    assert_eq!(first.len(), 30, "two for each, also of one kind");
    let decided: Vec<Action> = (1..)
        .zip(first)
        .filter(|(_, a)| a.playbook == 1)
        .map(|(id, a)| Action { id, state: ActionState::Rejected, ..a })
        .collect();
    project.actions = decided.clone().into();
    let again = merge(&decided, proposed(&table, &project), &project.playbooks, 0);
    let of = |playbook: u32| again.iter().filter(|a| a.playbook == playbook).count();
    assert_eq!((of(1), of(2), of(3)), (15, 15, 15), "the third takes the place of the one that was decided");
    let counts = audiences(&table, &project);
    assert_eq!(counts[0].count(PlaybookOutcome::Decided), 15);
    assert_eq!(counts[2].count(PlaybookOutcome::Proposed), 15);
}

#[test]
fn members_of_today_tell_nothing_of_the_chance_then() {
    let mut rows: Vec<Row> = (0..60).map(|c| Row::new(c, at(40, i64::from(c)), "page_view")).collect();
    rows.extend((0..20).map(|c| Row::new(c, at(90, i64::from(c)), "purchase").of("Lamp").worth(20.0)));
    rows.push(Row::new(59, at(100, 0), "page_view"));
    let table = table(60, &rows);
    let champions = Segment {
        id: 1,
        name: "Champions".to_owned(),
        kind: SegmentKind::Picked { from: "Those who ordered lately".to_owned() },
        description: String::new(),
        members: (0..20).collect(),
    };
    let who = Playbook { who: PlaybookRule::Segment(1), message: "Words".to_owned(), ..playbook(&table, 1, "order") };
    let project = Project { segments: vec![champions].into(), ..with(vec![who]) };
    let actions = proposed(&table, &project);
    assert_eq!(actions.len(), 20);
    let base = (20.0 + 0.5) / (60.0 + 1.0);
    for action in actions {
        let chance = action.expected_orders.unwrap();
        assert!((chance - base).abs() < 1e-4, "{chance} is not how often anybody ordered, {base}");
    }
}

#[test]
fn what_people_noted_on_an_action_is_part_of_an_access_request() {
    let (_dir, project) = project();
    ok(&["actions", &project, "--propose", "--as-of-end"]);
    let mut workspace = Workspace::open(std::path::Path::new(&project), &Progress::new()).unwrap();
    let first = workspace.snapshot().project.actions[0].clone();
    let noted = Action { owner: "Ann of sales".to_owned(), note: "asked for a call".to_owned(), ..first };
    let number = format!("#{}", noted.customer + 1);
    workspace.edit(Edit::Actions(Change::Update(vec![noted]))).unwrap();
    workspace.close().unwrap();
    let copy = ok(&["access", &project, &number, "--out", "-"]);
    assert!(copy.contains("Ann of sales") && copy.contains("asked for a call"), "{number}");
}
