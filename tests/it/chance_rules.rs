//! Rules that ask for the chances of the last predictions, against a slow reading: what is not known holds neither way.

use desire_path::analysis::membership::Membership;
use desire_path::analysis::{customers_meeting, filtered};
use desire_path::events::{EventTable, Subset};
use desire_path::model::{
    ChanceRule, Comparison, Filter, MemberRule, ModelRun, PlaybookRule, PredictionRun, Project, Readiness, RuleEvent,
    Score, Settings, Target, TargetRun, Teller,
};
use desire_path::predict::{DAY, HORIZONS};
use desire_path::present::member_rules;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::shop::{Row, table};

const CUSTOMERS: u32 = 40;
const END: i64 = 100 * DAY;

/// Customers who each did something, every third of whom ordered.
fn events() -> EventTable {
    let rows: Vec<Row> = (0..CUSTOMERS)
        .map(|c| Row::new(c, i64::from(c) * DAY, if c % 3 == 0 { "purchase" } else { "page_view" }))
        .chain([Row::new(0, END - 1, "page_view")])
        .collect();
    table(CUSTOMERS, &rows)
}

/// What a run says: of every target and horizon something else; some have no score, and nothing within 7 days is believed.
fn chance(target: Target, days: u32, customer: u32) -> Option<f64> {
    let turn = customer + days + if target == Target::Silent { 11 } else { 0 };
    (days != 7 && !turn.is_multiple_of(5)).then(|| f64::from(turn * 7 % 101) / 100.0)
}

fn run(table: &EventTable) -> PredictionRun {
    let target = |target: Target, horizon_days: u32| {
        let score = |ix: u32| {
            let p = chance(target, horizon_days, ix).or((horizon_days == 7).then_some(0.99))?;
            Some(Score { customer: table.people.ids[ix as usize], p, factors: Vec::new() })
        };
        ModelRun::Chance(TargetRun {
            target,
            horizon_days,
            readiness: if horizon_days == 7 { Readiness::LowConfidence(Vec::new()) } else { Readiness::Ready },
            teller: Teller::Model,
            back_test: None,
            properties: Vec::new(),
            goal: Vec::new(),
            coefficients: Vec::new(),
            scores: (0..CUSTOMERS).filter_map(score).collect(),
        })
    };
    let models = [Target::Purchase, Target::Silent].into_iter().flat_map(|of| HORIZONS.map(|days| target(of, days)));
    PredictionRun {
        cut_off: END,
        data_fingerprint: 7,
        channels: Vec::new(),
        models: models.collect(),
        earlier: Vec::new(),
    }
}

/// Whether a rule is known to hold of a customer at the end: by three values, from the inside out.
fn truth(rule: &MemberRule, customer: u32, has_run: bool) -> Option<bool> {
    match rule {
        MemberRule::Chance(rule) => {
            let p = chance(rule.of, rule.horizon_days, customer).filter(|_| has_run)?;
            let (p, wanted) = ((p * 100.0).round() as u8, rule.percent);
            Some(match rule.is {
                Comparison::AtLeast => p >= wanted,
                Comparison::MoreThan => p > wanted,
                Comparison::AtMost => p <= wanted,
                Comparison::LessThan => p < wanted,
                Comparison::Equal => p == wanted,
            })
        }
        MemberRule::Did { .. } => Some(customer.is_multiple_of(3)),
        MemberRule::Not(rule) => truth(rule, customer, has_run).map(|holds| !holds),
        MemberRule::All(rules) => {
            let all: Vec<Option<bool>> = rules.iter().map(|rule| truth(rule, customer, has_run)).collect();
            if all.contains(&Some(false)) { Some(false) } else { all.iter().all(Option::is_some).then_some(true) }
        }
        MemberRule::Any(rules) => {
            let all: Vec<Option<bool>> = rules.iter().map(|rule| truth(rule, customer, has_run)).collect();
            if all.contains(&Some(true)) { Some(true) } else { all.iter().all(Option::is_some).then_some(false) }
        }
        other => unreachable!("not generated: {other:?}"),
    }
}

fn any_rule() -> impl Strategy<Value = MemberRule> {
    let of = prop::sample::select(vec![Target::Purchase, Target::Silent]);
    let days = prop::sample::select(HORIZONS.to_vec());
    let is = prop::sample::select(Comparison::ALL.to_vec());
    let leaf = prop_oneof![
        4 => (of, days, is, 0u8..=100).prop_map(|(of, horizon_days, is, percent)| {
            MemberRule::Chance(ChanceRule { of, horizon_days, is, percent })
        }),
        1 => Just(MemberRule::Did { what: RuleEvent::Order, at_least: 1, within_days: None }),
    ];
    leaf.prop_recursive(3, 8, 3, |rule| {
        prop_oneof![
            rule.clone().prop_map(|rule| MemberRule::Not(Box::new(rule))),
            prop::collection::vec(rule.clone(), 1..3).prop_map(MemberRule::All),
            prop::collection::vec(rule, 1..3).prop_map(MemberRule::Any),
        ]
    })
}

proptest! {
    #[test]
    fn a_rule_holds_of_whom_it_is_known_to_hold(rule in any_rule(), has_run in any::<bool>()) {
        let table = events();
        let run = has_run.then(|| run(&table).into());
        let project = Project { predictions: run, ..Project::default() };
        let found = customers_meeting(&table, &rule, &Filter::default(), &project, &Progress::new()).unwrap();
        let wanted: Vec<u32> = (0..CUSTOMERS).filter(|&c| truth(&rule, c, has_run) == Some(true)).collect();
        prop_assert_eq!(found.iter().collect::<Vec<_>>(), wanted, "{}", member_rules::text(&rule));
    }
}

#[test]
fn the_chance_of_now_says_nothing_of_earlier_days() {
    let table = events();
    let run = run(&table);
    let (all, settings) = (Subset::all(&table), Settings::default());
    for text in ["chance:order/90 >= 20%", "not chance:order/90 >= 20%"] {
        let rule = member_rules::parse(text).unwrap();
        let membership = Membership::with_chances(&table, &all, &rule, &settings, Some(&run));
        let count = |moment| membership.members_at(moment, &Progress::new()).unwrap().count();
        assert_eq!(count(END - 1), 0, "{text}");
        assert!(count(END) > 0, "{text}");
    }
}

#[test]
fn other_predictions_give_a_filter_other_customers() {
    let table = events();
    let filter = Filter { who: member_rules::parse("chance:silent >= 50%").ok(), ..Filter::default() };
    let none = Project::default();
    let some = Project { predictions: Some(run(&table).into()), ..Project::default() };
    assert_eq!(filtered(&table, &filter, &none).customers().count(), 0);
    assert!(filtered(&table, &filter, &some).customers().count() > 0, "what was found before is not taken for it");
    assert_eq!(filtered(&table, &filter, &none).customers().count(), 0);
}

#[test]
fn rules_of_playbooks_that_are_kept_by_an_earlier_version_mean_the_same() {
    let kept = r#"{"chance":{"of":"purchase","is":"at-least","percent":60}}"#;
    let rule: PlaybookRule = serde_json::from_str(kept).unwrap();
    let chance = ChanceRule { of: Target::Purchase, horizon_days: 30, is: Comparison::AtLeast, percent: 60 };
    assert_eq!(rule, PlaybookRule::Chance(chance));
    assert_eq!(serde_json::to_string(&rule).unwrap(), kept);
}
