//! Proposals, consent, hold-outs and the readout of campaigns.

use desire_path::act::{
    self, ChanceSource, ExportPlan, ExportTerms, ProposalTerms, UnknownConsent, hold_out, merge, plan_export, propose,
    results,
};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{
    Action, ActionKind, ActionState, Consent, ModelRun, PredictionRun, Project, Readiness, Score, Target, TargetRun,
    Teller,
};
use desire_path::present::action_reasons::action_reason;
use desire_path::present::sentence;
use desire_path::progress::{Cancelled, Progress};

use crate::shop::{Row, table, table_with_consent};
use crate::support::proposed_action;

const DAY: i64 = 86_400_000;
const START: i64 = 1_700_000_000_000;

fn at(day: i64, minute: i64) -> i64 {
    START + day * DAY + minute * 60_000
}

/// As soon as the data ends.
const AT_ONCE: ProposalTerms = ProposalTerms { today: 0, as_of_end: false };

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
    propose(table, &Project::default(), &Subset::all(table), AT_ONCE, &Progress::new()).unwrap()
}

/// Why an action is proposed, as it is shown.
fn reason(action: &Action) -> String {
    action_reason(&action.reason, &jiff::tz::TimeZone::UTC)
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
    assert!(reason(of(ActionKind::Reminder)).starts_with("Cart with Boots on 20 Feb 2024, no order since"));
    assert!(reason(of(ActionKind::Offer)).contains("Viewed Scarf 4 times in the 7 days to 22 Feb 2024"));
    assert!(reason(of(ActionKind::WinBack)).contains("2 orders, the last on 3 Jan 2024; not seen since"));
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

/// Customers who bought a tent and pegs or a lamp and soap, some but the first of the two.
fn bought_in_pairs() -> Vec<Row> {
    let mut rows = Vec::new();
    for customer in 0..400 {
        let (a, b) = if customer % 4 == 0 { ("Tent", "Pegs") } else { ("Lamp", "Soap") };
        let time = at(90, i64::from(customer));
        rows.push(Row::new(customer, time, "purchase").of(a).worth(20.0));
        if customer % 5 != 0 {
            rows.push(Row::new(customer, time, "purchase").of(b).worth(5.0));
        }
    }
    rows
}

#[test]
fn what_is_bought_together_is_suggested_to_those_who_have_one_of_it() {
    let rows = bought_in_pairs();
    let actions = proposed(&table(400, &rows));
    let suggested: Vec<&Action> = actions.iter().filter(|a| a.kind == ActionKind::ComplementaryProduct).collect();
    assert_eq!(suggested.len(), 80, "everybody who bought only one of a pair");
    for action in suggested {
        assert_eq!(action.customer % 5, 0);
        let content = if action.customer % 4 == 0 { "To go with Tent: Pegs" } else { "To go with Lamp: Soap" };
        assert_eq!(action.content, content);
        let reason = reason(action);
        assert!(reason.contains("times as often as chance"), "{reason}");
    }
}

#[test]
fn a_reason_names_dates_and_leaves_the_chance_to_its_own_field() {
    let table = table(6, &six_situations());
    let predictions = Some(std::sync::Arc::new(run_of(&[(0, 0.7), (3, 0.6)], &[(3, 0.9)])));
    let project = Project { predictions, ..Project::default() };
    let actions = propose(&table, &project, &Subset::all(&table), AT_ONCE, &Progress::new()).unwrap();
    assert!(actions.len() >= 5);
    for action in &actions {
        let reason = reason(action);
        for word in ["ago", "today", "yesterday", "this week", "next", "likely to", "reached the goal"] {
            assert!(!reason.contains(word), "“{word}” in: {reason}");
        }
        let year = ["2023", "2024"].iter().any(|year| reason.contains(year));
        assert!(year, "no date in: {reason}");
    }
    let run = project.predictions.as_deref();
    let source = |customer| act::chance_source(actions.iter().find(|a| a.customer == customer).unwrap(), run);
    assert_eq!((source(0), source(3)), (Some(ChanceSource::Score), Some(ChanceSource::Score)));
    assert_eq!(source(4), Some(ChanceSource::SimilarCustomers));
    let later = run_of(&[(0, 0.4)], &[]);
    let cart = actions.iter().find(|a| a.customer == 0).unwrap();
    assert_eq!(act::chance_source(cart, Some(&later)), Some(ChanceSource::ScoreChanged(0.4)));
    let says = |source| sentence::order_chance(source, run, at(100, 0) + 1, &project.settings);
    assert!(says(ChanceSource::Score).starts_with("In the 30 days after 22 Feb 2024"), "{}", says(ChanceSource::Score));
    assert!(says(ChanceSource::ScoreChanged(0.4)).contains("40 % now"));
}

/// Scores for 30 days at the end of day 100, to be believed.
fn run_of(purchase: &[(u32, f64)], silent: &[(u32, f64)]) -> PredictionRun {
    let target = |target, scores: &[(u32, f64)]| TargetRun {
        target,
        horizon_days: 30,
        readiness: Readiness::Ready,
        teller: Teller::Model,
        back_test: None,
        properties: Vec::new(),
        goal: Vec::new(),
        coefficients: Vec::new(),
        scores: scores.iter().map(|&(customer, p)| Score { customer, p, factors: Vec::new() }).collect(),
    };
    let targets = vec![target(Target::Purchase, purchase), target(Target::Silent, silent)];
    let models = targets.into_iter().map(ModelRun::Chance).collect();
    PredictionRun { cut_off: at(100, 0) + 1, models, ..PredictionRun::default() }
}

#[test]
fn nobody_who_ordered_lately_is_won_back() {
    // many visits until day 85, then nearly none; one ordered long ago, the other three days before the end
    let mut rows = vec![Row::new(2, at(100, 0), "page_view")];
    for customer in [0, 1] {
        rows.push(Row::new(customer, at(30, 0), "purchase").of("Tent").worth(200.0));
        rows.extend((0..6).map(|i| Row::new(customer, at(74 + 2 * i, 0), "page_view")));
    }
    rows.push(Row::new(1, at(97, 0), "purchase").of("Lamp").worth(30.0));
    let table = table(3, &rows);
    let mut project = Project::default();
    for silent in [&[][..], &[(0, 0.9), (1, 0.9)]] {
        project.predictions = Some(std::sync::Arc::new(run_of(&[], silent)));
        let actions = propose(&table, &project, &Subset::all(&table), AT_ONCE, &Progress::new()).unwrap();
        assert_eq!(kinds_of(&actions, 0), [ActionKind::WinBack], "{silent:?}");
        assert!(!kinds_of(&actions, 1).contains(&ActionKind::WinBack), "{silent:?}: ordered three days before the end");
    }
}

#[test]
fn old_data_calls_only_for_what_is_still_timely() {
    let table = table(6, &six_situations());
    let kinds = |days: i64, as_of_end| {
        let terms = ProposalTerms { today: at(100 + days, 0), as_of_end };
        let actions = propose(&table, &Project::default(), &Subset::all(&table), terms, &Progress::new()).unwrap();
        assert!(actions.iter().all(|a| a.expires > at(100 + days, 0)));
        let mut kinds: Vec<ActionKind> = actions.iter().map(|a| a.kind).collect();
        kinds.sort_unstable();
        kinds
    };
    let fresh = kinds(0, false);
    for kind in [ActionKind::Reminder, ActionKind::Offer, ActionKind::WelcomeSeries, ActionKind::AskForReview] {
        assert!(fresh.contains(&kind), "{kind:?}");
    }
    assert_eq!(kinds(10, false), [ActionKind::WinBack, ActionKind::AskForReview], "no cart of ten days before");
    assert_eq!(kinds(180, false), [ActionKind::WinBack]);
    assert_eq!(kinds(180, true), fresh, "unless it is asked for as of the end of the data");
}

#[test]
fn what_is_old_says_so_and_what_is_fresh_keeps_quiet() {
    let table = table(6, &six_situations());
    let says = |actions: &[Action], days: i64| {
        sentence::stale_data(actions, table.last_ms(), at(100 + days, 0), &Project::default().settings)
    };
    let timely = [Action { kind: ActionKind::Reminder, ..approved(0, false) }];
    let lasting = [Action { kind: ActionKind::WinBack, ..approved(0, false) }];
    assert_eq!(says(&timely, 7), None);
    let old = says(&timely, 180).unwrap();
    assert!(old.contains("ends on 22 Feb 2024, 180 days ago") && old.contains("still make sense"), "{old}");
    assert!(says(&lasting, 180).unwrap().contains("is no longer proposed"));
}

#[test]
fn nothing_that_goes_with_a_product_is_suggested_after_it_came_back() {
    let mut rows = bought_in_pairs();
    rows.extend((0..400).step_by(10).map(|customer| {
        let came_back = if customer % 4 == 0 { "Tent" } else { "Lamp" };
        Row::new(customer, at(95, 0), "return_request").of(came_back)
    }));
    let actions = proposed(&table(400, &rows));
    let suggested: Vec<u32> =
        actions.iter().filter(|a| a.kind == ActionKind::ComplementaryProduct).map(|a| a.customer).collect();
    assert_eq!(suggested.len(), 40, "{suggested:?}");
    assert!(suggested.iter().all(|c| c % 10 == 5));
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
    assert_eq!(propose(&table, &Project::default(), &Subset::all(&table), AT_ONCE, &progress), Err(Cancelled));
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
        kind: ActionKind::Offer,
        content: "An offer".to_owned(),
        expires: START + 30 * DAY,
        hold_out,
        state: ActionState::Approved,
        ..proposed_action(customer)
    }
}

#[test]
fn only_known_consent_leaves_whatever_else_is_recorded() {
    let rows: Vec<Row> = (0..4).map(|c| Row::new(c, START, "page_view")).collect();
    let mut actions: Vec<Action> = (0..4).map(|c| approved(c, c == 3)).collect();
    actions.push(approved(99, false));
    actions.push(Action { state: ActionState::Proposed, ..approved(0, false) });
    let mut project = Project { actions: actions.into(), ..Project::default() };
    // arms are tested with experiments
    project.settings.as_usual_share = 0.0;
    let plan = |table: &EventTable, unknown| plan_export(table, &project, |_| true, ExportTerms::new(START, unknown));
    let customers = |plan: &ExportPlan| plan.included.iter().map(|a| a.customer).collect::<Vec<_>>();

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
    let fresh =
        |c| Action { id: 0, state: ActionState::Proposed, reason: "New.".to_owned().into(), ..approved(c, false) };
    let merged = merge(&[decided.clone(), old, edited.clone()], vec![fresh(0), fresh(1), fresh(2), fresh(3)], &[], 0);
    assert_eq!(merged, [decided, edited, fresh(1), fresh(3)]);

    let likelier = |c| Action { expected_orders: Some(0.75), ..fresh(c) };
    let merged = merge(&merged, vec![likelier(0)], &[], 0);
    assert_eq!(
        (merged[0].expected_orders, reason(&merged[0]).as_str()),
        (Some(0.75), "Because."),
        "what is expected is"
    );
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
    assert!(
        spring.difference.unwrap().low > 0.3 && spring.verdict.starts_with("It worked: +46.7 points"),
        "{spring:?}"
    );
}
