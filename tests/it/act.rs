//! Proposals, consent, hold-outs and the readout of campaigns.

use desire_path::act::{
    self, Arm, ExportPlan, ExportTerms, Lift, UnknownConsent, hold_out, merge, plan_export, propose, results,
};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{Action, ActionKind, ActionState, Consent, Project};
use desire_path::progress::{Cancelled, Progress};
use serde_json::Value;

use crate::shop::{Row, table, table_with_consent};
use crate::support::shared;

const DAY: i64 = 86_400_000;
const START: i64 = 1_700_000_000_000;

fn at(day: i64, minute: i64) -> i64 {
    START + day * DAY + minute * 60_000
}

/// Six customers in six situations on day 100.
fn six_situations() -> Vec<Row> {
    let mut rows = vec![
        // 0: a cart two days ago, no order since.
        Row::new(0, at(60, 0), "product_view").of("Boots"),
        Row::new(0, at(98, 0), "add_to_cart").of("Boots"),
        // 1: viewed the same product four times this week.
        Row::new(1, at(40, 0), "page_view"),
        // 2: bought, then put something in a cart and bought it: no open cart, a review may be asked for.
        Row::new(2, at(85, 0), "add_to_cart").of("Lamp"),
        Row::new(2, at(85, 5), "purchase").of("Lamp").worth(30.0),
        // 3: bought twice, silent for 50 days.
        Row::new(3, at(20, 0), "purchase").of("Tent").worth(200.0),
        Row::new(3, at(50, 0), "purchase").of("Tent").worth(300.0),
        // 4: first seen five days ago.
        Row::new(4, at(95, 0), "signup"),
        // 5: bought and reviewed.
        Row::new(5, at(80, 0), "purchase").of("Lamp").worth(30.0),
        Row::new(5, at(90, 0), "review_posted").of("Lamp"),
        Row::new(5, at(100, 0), "page_view"),
    ];
    rows.extend((0..4).map(|i| Row::new(1, at(96 + i, 0), "product_view").of("Scarf")));
    rows
}

fn proposed(table: &EventTable) -> Vec<Action> {
    propose(table, &Project::default(), &Subset::all(table), 0, &Progress::new()).unwrap()
}

fn kinds_of(actions: &[Action], customer: u32) -> Vec<ActionKind> {
    actions.iter().filter(|a| a.customer == customer).map(|a| a.kind).collect()
}

#[test]
fn each_situation_gets_its_proposal_with_a_reason_in_words() {
    let table = table(6, &six_situations());
    let actions = proposed(&table);
    assert!(kinds_of(&actions, 0).contains(&ActionKind::Reminder));
    assert_eq!(kinds_of(&actions, 1), [ActionKind::Offer]);
    assert_eq!(kinds_of(&actions, 2), [ActionKind::AskForReview]);
    assert_eq!(kinds_of(&actions, 3), [ActionKind::WinBack]);
    assert_eq!(kinds_of(&actions, 4), [ActionKind::WelcomeSeries]);
    assert!(kinds_of(&actions, 5).is_empty());
    let of = |kind| actions.iter().find(|a| a.kind == kind).unwrap();
    assert!(of(ActionKind::Reminder).reason.starts_with("Cart with Boots 2 days ago, no order since"));
    assert!(of(ActionKind::Offer).reason.contains("Viewed Scarf 4 times in 7 days"));
    assert!(of(ActionKind::WinBack).reason.contains("2 orders so far, last seen 50 days ago"));
    assert!(of(ActionKind::AskForReview).content.contains("Lamp"));
    assert!(of(ActionKind::WinBack).expected_orders.unwrap() > 0.0 && of(ActionKind::WinBack).order_value == 250.0);
    assert!(actions.iter().all(|a| a.added_orders.is_none()), "nothing was measured, so nothing is claimed");
    assert!(actions.iter().all(|a| a.best_hour < 24 && a.expires > at(100, 0) && a.state == ActionState::Proposed));
}

#[test]
fn an_order_closes_the_cart() {
    let mut rows = six_situations();
    rows.push(Row::new(0, at(99, 0), "purchase").of("Boots").worth(80.0));
    assert!(!kinds_of(&proposed(&table(6, &rows)), 0).contains(&ActionKind::Reminder));
}

#[test]
fn what_is_bought_together_is_suggested_to_those_who_have_one_of_it() {
    let mut rows = Vec::new();
    for customer in 0..400 {
        let (a, b) = if customer % 4 == 0 { ("Tent", "Pegs") } else { ("Lamp", "Soap") };
        let time = at(90, i64::from(customer));
        rows.push(Row::new(customer, time, "purchase").of(a).worth(20.0));
        // Some buy only one of the two.
        if customer % 5 != 0 {
            rows.push(Row::new(customer, time, "purchase").of(b).worth(5.0));
        }
    }
    let actions = proposed(&table(400, &rows));
    let suggested: Vec<&Action> = actions.iter().filter(|a| a.kind == ActionKind::ComplementaryProduct).collect();
    assert_eq!(suggested.len(), 80, "everybody who bought only one of a pair");
    for action in suggested {
        assert_eq!(action.customer % 5, 0);
        let content = if action.customer % 4 == 0 { "Pegs goes well with Tent" } else { "Soap goes well with Lamp" };
        assert_eq!(action.content, content);
        assert!(action.reason.contains("times as often as chance"), "{}", action.reason);
    }
}

#[test]
fn few_per_customer_and_the_same_every_time() {
    let mut rows = six_situations();
    let first = proposed(&table(6, &rows));
    for customer in 0..6 {
        assert!(kinds_of(&first, customer).len() <= act::PER_CUSTOMER);
    }
    rows.reverse();
    assert_eq!(first, proposed(&table(6, &rows)));
}

#[test]
fn proposing_can_be_cancelled() {
    let table = table(6, &six_situations());
    let progress = Progress::new();
    progress.cancel();
    assert_eq!(propose(&table, &Project::default(), &Subset::all(&table), 0, &progress), Err(Cancelled));
}

#[test]
fn a_tenth_is_held_back_by_customer_and_seed_alone() {
    let held = |seed| (0..20_000).filter(|&c| hold_out(c, seed, 0.10)).collect::<Vec<u32>>();
    let (a, b) = (held(42), held(43));
    assert!((1_900..2_100).contains(&a.len()) && (1_900..2_100).contains(&b.len()), "{} {}", a.len(), b.len());
    let both = a.iter().filter(|c| b.binary_search(c).is_ok()).count();
    assert!((140..270).contains(&both), "{both} in both: the seeds are not independent");
    assert!((0..1000).all(|c| !hold_out(c, 1, 0.0)));
    assert!(a.iter().all(|&c| hold_out(c, 42, 0.2)), "a larger share keeps those already held back");
}

fn approved(customer: u32, hold_out: bool) -> Action {
    Action {
        id: customer + 1,
        customer,
        kind: ActionKind::Offer,
        channel: "E-mail".to_owned(),
        content: "An offer".to_owned(),
        best_hour: 9,
        reason: "Because.".to_owned(),
        expected_orders: Some(0.25),
        order_value: 1.0,
        added_orders: None,
        expires: START + 30 * DAY,
        hold_out,
        consent: Consent::Given,
        state: ActionState::Approved,
        edited: false,
        send_at: None,
    }
}

#[test]
fn only_known_consent_leaves_whatever_else_is_recorded() {
    let rows: Vec<Row> = (0..4).map(|c| Row::new(c, START, "page_view")).collect();
    let mut project = Project { actions: (0..4).map(|c| approved(c, c == 3)).collect(), ..Project::default() };
    project.actions.push(approved(99, false));
    project.actions.push(Action { state: ActionState::Proposed, ..approved(0, false) });
    let plan = |table: &EventTable, unknown| plan_export(table, &project, |_| true, ExportTerms::new(START, unknown));
    let customers = |plan: &ExportPlan| plan.leaving.iter().map(|a| a.customer).collect::<Vec<_>>();

    let recorded = table_with_consent(&[Consent::Given, Consent::Refused, Consent::Unknown, Consent::Given], &rows);
    let found = plan(&recorded, UnknownConsent::Withhold);
    let withheld = found.withheld;
    assert_eq!(customers(&found), [0]);
    assert_eq!((withheld.refused, withheld.unknown, withheld.hold_out, withheld.gone), (1, 1, 1, 1));
    assert_eq!(withheld.total(), 4);

    let silent = table_with_consent(&[Consent::Unknown; 4], &rows);
    let found = plan(&silent, UnknownConsent::Withhold);
    assert_eq!((customers(&found).len(), found.withheld.unknown), (0, 4), "nobody's word is no yes");
    assert_eq!(customers(&plan(&silent, UnknownConsent::Include)), [0, 1, 2]);
}

#[test]
fn what_a_person_decided_survives_a_new_run() {
    let decided = approved(0, false);
    let old = Action { state: ActionState::Proposed, ..approved(1, false) };
    let edited = Action { state: ActionState::Proposed, edited: true, ..approved(2, false) };
    let fresh = |c| Action { id: 0, state: ActionState::Proposed, reason: "New.".to_owned(), ..approved(c, false) };
    let merged = merge(&[decided.clone(), old, edited.clone()], vec![fresh(0), fresh(1), fresh(2), fresh(3)]);
    assert_eq!(merged, [decided, edited, fresh(1), fresh(3)]);

    let likelier = |c| Action { expected_orders: Some(0.75), ..fresh(c) };
    let merged = merge(&merged, vec![likelier(0)]);
    assert_eq!((merged[0].expected_orders, merged[0].reason.as_str()), (Some(0.75), "Because."), "what is expected is");
}

#[test]
fn the_readout_equals_the_reference() {
    let Some(path) = shared("golden/experiment/expected.json") else { return };
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let near = |a: f64, b: &Value| assert!((a - b.as_f64().unwrap()).abs() < 1e-6, "{a} is not {b}");
    for case in expected["two_prop"].as_array().unwrap() {
        let arm = |x: &str, n: &str| Arm { reached: case[x].as_u64().unwrap(), n: case[n].as_u64().unwrap() };
        let (a, b) = (arm("x_a", "n_a"), arm("x_b", "n_b"));
        let lift = Lift::of(b, a).unwrap();
        near(-lift.z, &case["z_a_minus_b"]);
        near(lift.p, &case["p"]);
        near(lift.low, &case["newcombe95_b_minus_a"][0]);
        near(lift.high, &case["newcombe95_b_minus_a"][1]);
        near(act::wilson(a).0, &case["wilson_a"][0]);
        near(act::wilson(b).1, &case["wilson_b"][1]);
    }
    for arm in expected["hillstrom_tests"].as_object().unwrap().values() {
        for measure in ["visit", "conversion"] {
            let case = &arm[measure];
            let side = |i: usize| Arm { reached: case["x"][i].as_u64().unwrap(), n: case["n"][i].as_u64().unwrap() };
            let lift = Lift::of(side(0), side(1)).unwrap();
            near(lift.difference, &case["diff"]);
            near(lift.low, &case["newcombe95"][0]);
            near(lift.high, &case["newcombe95"][1]);
        }
    }
}

#[test]
fn a_campaign_is_read_out_against_those_held_back() {
    let mut rows = Vec::new();
    for customer in 0..400 {
        let held = customer % 4 == 0;
        let name = if held { "held_out" } else { "email_sent" };
        rows.push(Row::new(customer, at(10, 0), name).in_campaign("Spring"));
        rows.push(Row::new(customer, at(5, 0), "email_sent").in_campaign("Weekly"));
        // Half of the contacted buy within the window, a fifth of the held back; a late purchase does not count.
        let buys = if held { customer % 20 == 0 } else { customer % 2 == 1 };
        let day = if buys { 20 } else { 60 };
        rows.push(Row::new(customer, at(day, 0), "purchase").worth(10.0));
    }
    let table = table(400, &rows);
    let found = results(&table, &Subset::all(&table), &Project::default().settings);
    assert_eq!(found.len(), 1, "a campaign without a hold-out has nothing to compare with");
    let spring = &found[0];
    assert_eq!((spring.campaign.as_str(), spring.treated.n, spring.treated.reached), ("Spring", 300, 200));
    assert_eq!((spring.held_out.n, spring.held_out.reached), (100, 20));
    assert!(spring.lift.unwrap().low > 0.3 && spring.verdict.starts_with("It worked: +46.7 points"), "{spring:?}");
}
