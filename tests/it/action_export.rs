//! What leaves as actions and lists: only with consent, only to who can be reached, never at night, never twice a day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::act::{
    self, ExportPlan, ExportTerms, ProposalTerms, UnknownConsent, listable, outlook, plan_export, propose,
};
use desire_path::events::{Consents, EventTable, Subset};
use desire_path::export::{action_list, all_actions};
use desire_path::model::{
    Action, ActionKind, ActionState, AddedAmount, Consent, CustomerIx, Objective, Project, Purpose, Statement,
};
use desire_path::predict::LocalTime;
use desire_path::present::sentence;
use desire_path::present::table::{Cell, CsvTarget, Table};
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::shop::{Row, table, table_with_consent};
use crate::support::proposed_action;

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;
/// Wednesday 1 July 2026, 06:00 UTC.
const NOW: i64 = 1_782_885_600_000;

/// `n` customers, each seen once, with an address and a number of their own.
fn shop(n: u32, change: impl FnOnce(&mut desire_path::events::People)) -> EventTable {
    let rows: Vec<Row> = (0..n).map(|c| Row::new(c, NOW - DAY, "page_view")).collect();
    let mut table = table(n, &rows);
    let mut people = (*table.people).clone();
    people.phone = Default::default();
    for c in 0..n {
        people.phone.push(&format!("+49 170 000 {c:04}"));
    }
    change(&mut people);
    table.people = people.into();
    table
}

fn said(purpose: Purpose, customers: &[(u32, bool)]) -> Vec<(u32, Statement)> {
    customers.iter().map(|&(c, given)| (c, Statement { purpose, given, at: 1, dated: true })).collect()
}

/// Everybody agrees to everything.
fn agreeing(n: u32) -> EventTable {
    shop(n, |people| {
        let all: Vec<(u32, bool)> = (0..n).map(|c| (c, true)).collect();
        let statements = [Purpose::Email, Purpose::Sms, Purpose::Ads, Purpose::Profiling];
        people.consents = Consents::new(statements.iter().flat_map(|&p| said(p, &all)).collect());
    })
}

fn with_country(mut table: EventTable, countries: &[&str]) -> EventTable {
    let mut people = (*table.people).clone();
    people.country = Default::default();
    for c in 0..people.len() {
        people.country.push(countries[c % countries.len()]);
    }
    table.people = people.into();
    table
}

fn action(id: u32, customer: u32, kind: ActionKind, channel: &str) -> Action {
    Action {
        id,
        kind,
        channel: channel.to_owned(),
        best_hour: 14,
        order_value: 40.0,
        expires: NOW + 14 * DAY,
        state: ActionState::Approved,
        ..proposed_action(customer)
    }
}

fn project(actions: Vec<Action>) -> Project {
    let mut project = Project { actions: actions.into(), ..Project::default() };
    project.settings.time_zone = "Europe/Berlin".to_owned();
    // arms are tested with experiments
    project.settings.as_usual_share = 0.0;
    project
}

fn terms(now: i64) -> ExportTerms {
    ExportTerms::new(now, UnknownConsent::Withhold)
}

fn plan(table: &EventTable, project: &Project) -> ExportPlan {
    plan_export(table, project, |_| true, terms(NOW))
}

fn day(table: &EventTable, action: &Action) -> Option<(CustomerIx, jiff::civil::Date)> {
    let ix = table.people.ix_of(action.customer)?;
    let local = LocalTime::of_customer(table, ix, "Europe/Berlin");
    let at = jiff::Timestamp::from_millisecond(action.send_at?).ok()?;
    Some((ix, local.zone.to_datetime(at).date()))
}

fn hour(table: &EventTable, action: &Action) -> i8 {
    let ix = table.people.ix_of(action.customer).unwrap();
    LocalTime::of_customer(table, ix, "Europe/Berlin").hour(action.send_at.unwrap())
}

#[test]
fn lists_hold_only_who_agrees_to_that_very_purpose_and_can_be_reached() {
    let table = shop(6, |people| {
        let mut all = said(Purpose::Email, &[(0, true), (1, false), (3, true), (4, true)]);
        all.extend(said(Purpose::Sms, &[(0, false), (2, true), (3, true), (5, true)]));
        all.extend(said(Purpose::Ads, &[(1, true), (3, true), (5, true)]));
        people.consents = Consents::new(all);
        // 3 has a number and no address, 5 neither, 2 an address and no number
        people.email = Default::default();
        people.phone = Default::default();
        for c in 0..6 {
            let mail = format!("c{c}@example.org");
            people.email.push(if [3, 5].contains(&c) { "" } else { &mail });
            people.phone.push(if [2, 5].contains(&c) { "" } else { "+49 170 1234567" });
        }
    });
    let list = |purpose| {
        let (free, stay) = listable(0..6, &table.people, purpose, UnknownConsent::Withhold);
        assert_eq!(free.len() + stay.total(), 6, "everybody is in it or has a reason");
        (free, stay.refused, stay.unknown, stay.unreachable)
    };
    assert_eq!(list(Purpose::Email), (vec![0, 4], 1, 2, 1));
    assert_eq!(list(Purpose::Sms), (vec![3], 1, 2, 2));
    assert_eq!(list(Purpose::Ads), (vec![1, 3], 0, 3, 1));
    let (free, stay) = listable(0..6, &table.people, Purpose::Sms, UnknownConsent::Include);
    assert_eq!(
        (free, stay.refused, stay.unreachable),
        (vec![3, 4], 2, 2),
        "a refusal is never included, nor one of e-mail"
    );
    assert_eq!(act::unknown_among(&[3, 4], &table.people, Purpose::Sms), 1);
}

#[test]
fn without_any_consent_in_the_data_nobody_is_contacted() {
    let table = shop(4, |_| ());
    for purpose in [Purpose::Email, Purpose::Sms, Purpose::Ads] {
        let (free, stay) = listable(0..4, &table.people, purpose, UnknownConsent::Withhold);
        assert_eq!((free.len(), stay.unknown), (0, 4), "{purpose:?}");
        let (free, _) = listable(0..4, &table.people, purpose, UnknownConsent::Include);
        assert_eq!(free.len(), 4, "{purpose:?}");
    }
    let project = project((0..4).map(|c| action(c + 1, c, ActionKind::Offer, "E-mail")).collect());
    let withheld = plan(&table, &project);
    assert_eq!((withheld.included.len(), withheld.withheld.unknown), (0, 4));
    let included = plan_export(&table, &project, |_| true, ExportTerms::new(NOW, UnknownConsent::Include));
    assert_eq!((included.included.len(), included.unknown_included), (4, 4));
}

#[test]
fn messages_to_one_person_keep_their_distance_over_kinds_channels_and_exports() {
    let table = agreeing(1);
    let actions = vec![
        action(1, 0, ActionKind::AskForReview, "E-mail"),
        action(2, 0, ActionKind::Reminder, "SMS"),
        action(3, 0, ActionKind::WinBack, "Support"),
    ];
    let mut project = project(actions);
    let first = plan_export(&table, &project, |a| a.id != 3, terms(NOW));
    assert_eq!(first.included.iter().map(|a| a.id).collect::<Vec<_>>(), [2, 1], "the reminder cannot wait");
    assert_eq!(
        first.included[1].send_at.unwrap() - first.included[0].send_at.unwrap(),
        3 * DAY,
        "three days unless set"
    );
    for done in first.done(&[]) {
        let place = Arc::make_mut(&mut project.actions).iter_mut().find(|a| a.id == done.id).unwrap();
        *place = done;
    }
    let second = plan(&table, &project);
    assert_eq!(second.included.iter().map(|a| a.id).collect::<Vec<_>>(), [3]);
    assert_eq!(second.included[0].send_at.unwrap() - first.included[0].send_at.unwrap(), 6 * DAY, "what left counts");

    project.settings.message_gap_days = 1;
    let near = plan(&table, &project);
    assert_eq!(
        near.included[0].send_at.unwrap() - first.included[0].send_at.unwrap(),
        DAY,
        "between the two, if it is set"
    );
}

#[test]
fn a_message_in_the_data_counts_as_one() {
    let mut rows: Vec<Row> = (0..2).map(|c| Row::new(c, NOW - 30 * DAY, "page_view")).collect();
    rows.push(Row::new(0, NOW - DAY, "email_sent").in_campaign("Newsletter"));
    rows.push(Row::new(1, NOW - 5 * DAY, "email_sent").in_campaign("Newsletter"));
    let table = table_with_consent(&[Consent::Given; 2], &rows);
    let project = project((0..2).map(|c| action(c + 1, c, ActionKind::Offer, "E-mail")).collect());
    let days: BTreeMap<u32, i64> =
        plan(&table, &project).included.iter().map(|a| (a.customer, (a.send_at.unwrap() - NOW) / DAY)).collect();
    assert_eq!(days, BTreeMap::from([(0, 2), (1, 0)]), "three days after the newsletter of yesterday");
}

#[test]
fn the_distance_is_said_where_the_messages_are_planned() {
    let table = agreeing(1);
    let mut project = project(vec![action(1, 0, ActionKind::Offer, "E-mail")]);
    let says = |project: &Project| sentence::send_days(&plan(&table, project), &project.settings).unwrap();
    assert!(says(&project).contains("at least 3 days apart for one person"), "{}", says(&project));
    project.settings.message_gap_days = 1;
    assert!(says(&project).contains("one a day at most"), "{}", says(&project));
}

#[test]
fn two_numbers_of_one_customer_share_a_calendar() {
    let table = shop(2, |people| {
        people.set_customers(&[0, 0]);
        people.consents = Consents::new(said(Purpose::Email, &[(0, true)]));
    });
    let project = project(vec![action(1, 0, ActionKind::Offer, "E-mail"), action(2, 1, ActionKind::Offer, "E-mail")]);
    let days: BTreeSet<_> = plan(&table, &project).included.iter().map(|a| day(&table, a).unwrap()).collect();
    assert_eq!(days.len(), 2);
}

#[test]
fn what_is_shown_on_the_website_stands_in_no_message_s_way() {
    let table = agreeing(1);
    let project = project(vec![
        action(1, 0, ActionKind::ContentVariant, "Website"),
        action(2, 0, ActionKind::Reminder, "E-mail"),
    ]);
    let found = plan(&table, &project);
    let times: Vec<_> = found.included.iter().map(|a| (a.id, a.send_at)).collect();
    // 14:00 in Berlin on the same day
    assert_eq!(times, [(2, Some(NOW + 6 * HOUR)), (1, None)]);
    let list = action_list(&table, &project, &found);
    let cell = |row: usize, key: &str| list.rows[row][column(&list, key)].clone();
    assert_eq!(cell(0, "send_at"), Cell::text("2026-07-01T14:00:00+02:00"));
    assert_eq!(cell(0, "time_zone"), Cell::text("Europe/Berlin"));
    assert_eq!((cell(1, "send_at"), cell(1, "time_zone")), (Cell::Empty, Cell::Empty));
}

#[test]
fn the_time_is_that_of_the_customer_s_country() {
    let table = with_country(agreeing(3), &["US", "Japan", ""]);
    let mut actions: Vec<Action> = (0..3).map(|c| action(c + 1, c, ActionKind::Offer, "E-mail")).collect();
    actions.iter_mut().for_each(|a| a.best_hour = 23);
    let project = project(actions);
    let list = action_list(&table, &project, &plan(&table, &project));
    let zones: BTreeMap<String, String> = list
        .rows
        .iter()
        .map(|r| {
            (
                r[column(&list, "customer_id")].raw(CsvTarget::Spreadsheet),
                r[column(&list, "time_zone")].raw(CsvTarget::Spreadsheet),
            )
        })
        .collect();
    assert_eq!(zones["c0"], "America/New_York");
    assert_eq!(zones["c1"], "Asia/Tokyo");
    assert_eq!(zones["c2"], "Europe/Berlin", "the project's, where the customer's is not known");
}

#[test]
fn a_hold_out_gets_no_message_and_is_compared_from_the_export_on() {
    let table = agreeing(2);
    let mut held = action(2, 1, ActionKind::Offer, "E-mail");
    held.hold_out = true;
    let mut project = project(vec![action(1, 0, ActionKind::Offer, "E-mail"), held]);
    let found = plan(&table, &project);
    assert_eq!((found.included.len(), found.withheld.hold_out, found.compared.len()), (1, 1, 1));
    let done = found.done(&[]);
    assert_eq!((done[0].state, done[1].state), (ActionState::Exported, ActionState::Approved));
    assert_eq!(done[1].send_at, done[0].send_at);
    project.actions = done.into();
    let again = plan_export(&table, &project, |_| true, terms(NOW + 3 * DAY));
    assert_eq!((again.included.len(), again.withheld.hold_out, again.compared.len()), (0, 1, 0));
}

#[test]
fn hold_outs_of_own_exports_tell_what_a_kind_adds() {
    // 400 were written to and 200 held back; of the first 40 % order, of the others 20 %. All have something in the cart.
    let n = 600u32;
    let start = NOW - 60 * DAY;
    let mut rows = Vec::new();
    let mut actions = Vec::new();
    for c in 0..n {
        let held = c % 3 == 0;
        let orders = if held { c % 15 == 0 } else { c % 5 < 2 };
        if orders {
            rows.push(Row::new(c, start + 2 * DAY, "purchase").worth(50.0));
        }
        rows.push(Row::new(c, NOW - DAY, "add_to_cart").of("Lamp"));
        let state = if held { ActionState::Approved } else { ActionState::Exported };
        let mut past = action(c + 1, c, ActionKind::Reminder, "E-mail");
        (past.hold_out, past.state, past.send_at) = (held, state, Some(start));
        actions.push(past);
    }
    let table = table(n, &rows);
    let measured = project(actions);
    let at_once = ProposalTerms { today: NOW, as_of_end: false };
    let proposed =
        |project: &Project| propose(&table, project, &Subset::all(&table), at_once, &Progress::new()).unwrap();
    let reminders: Vec<Action> = proposed(&measured).into_iter().filter(|a| a.kind == ActionKind::Reminder).collect();
    assert!(!reminders.is_empty());
    for reminder in &reminders {
        let added = reminder.added_orders.unwrap();
        assert!(added.low > 0.05 && added.mean < 0.2 && added.high > 0.2 - 0.08, "{added:?}");
    }
    assert!(
        proposed(&project(Vec::new())).iter().all(|a| a.added_orders.is_none()),
        "nothing measured, nothing claimed"
    );
}

#[test]
fn a_message_in_an_export_and_in_a_campaign_log_is_one_message() {
    // as above, and the log of the mail tool is imported afterwards; it names the same people a day later
    let n = 600u32;
    let start = NOW - 60 * DAY;
    let (mut rows, mut actions) = (Vec::new(), Vec::new());
    let mut log = Vec::new();
    for c in 0..n {
        let held = c % 3 == 0;
        if if held { c % 15 == 0 } else { c % 5 < 2 } {
            rows.push(Row::new(c, start + 2 * DAY, "purchase").worth(50.0));
        }
        rows.push(Row::new(c, NOW - DAY, "add_to_cart").of("Lamp"));
        let name = if held { "held_out" } else { "email_sent" };
        log.push(Row::new(c, start + DAY, name).in_campaign("Cart reminder"));
        // what is sent within the same days of the same kind has the same orders
        log.push(Row::new(c, start + 4 * DAY, name).in_campaign("Second cart reminder"));
        let state = if held { ActionState::Approved } else { ActionState::Exported };
        let mut past = action(c + 1, c, ActionKind::Reminder, "E-mail");
        (past.hold_out, past.state, past.send_at) = (held, state, Some(start));
        actions.push(past);
    }
    let terms = ProposalTerms { today: NOW, as_of_end: false };
    let added = |rows: &[Row], actions: &[Action]| {
        let table = table(n, rows);
        let proposed =
            propose(&table, &project(actions.to_vec()), &Subset::all(&table), terms, &Progress::new()).unwrap();
        proposed.into_iter().find(|a| a.kind == ActionKind::Reminder).unwrap().added_orders.unwrap()
    };
    let own = added(&rows, &actions);
    let both: Vec<Row> = rows.iter().chain(&log).cloned().collect();
    assert_eq!(added(&both, &actions), own, "the log says nothing new");
    let first: Vec<Row> =
        rows.iter().cloned().chain(log.iter().filter(|r| r.campaign == "Cart reminder").cloned()).collect();
    assert_eq!(added(&both, &[]), added(&first, &[]), "nor does a second campaign to the same people within the days");
}

#[test]
fn reviews_never_head_a_list_that_is_to_convert() {
    let mut likely = action(1, 0, ActionKind::AskForReview, "E-mail");
    likely.expected_orders = Some(0.9);
    let mut cart = action(2, 1, ActionKind::Reminder, "E-mail");
    cart.expected_orders = Some(0.05);
    let mut useless = action(3, 2, ActionKind::Reminder, "E-mail");
    useless.added_orders = Some(AddedAmount { mean: -0.01, low: -0.05, high: 0.03 });
    let mut proven = action(4, 3, ActionKind::WelcomeSeries, "E-mail");
    proven.added_orders = Some(AddedAmount { mean: 0.05, low: 0.02, high: 0.08 });
    let mut reviews_work = likely.clone();
    reviews_work.added_orders = Some(AddedAmount { mean: 0.3, low: 0.2, high: 0.4 });
    let mut list = [reviews_work, likely, useless, cart, proven];
    list.sort_by(|a, b| act::compare(a, b, Objective::ConvertMore));
    assert_eq!(list.iter().map(|a| a.id).collect::<Vec<_>>(), [4, 2, 1, 1, 3]);
    for objective in [Objective::ConvertMore, Objective::KeepCustomers, Objective::EngageMore] {
        let kinds: BTreeSet<_> = act::kinds_by_priority(objective).into_iter().collect();
        assert_eq!(kinds.len(), ActionKind::ALL.len(), "every kind has its place");
    }
}

fn column(table: &Table, key: &str) -> usize {
    table.columns.iter().position(|c| c.key == key).unwrap()
}

/// Sums over a list as anybody would make them from the file: open rows, each customer once.
fn by_hand(list: &Table) -> (usize, f64) {
    let at = |key: &str| column(list, key);
    let open = list.rows.iter().filter(|row| {
        let state = row[at("state")].raw(CsvTarget::Spreadsheet);
        (state == "Proposed" || state == "Approved") && row[at("is_holdout")] == Cell::Flag(false)
    });
    let mut of_customer: BTreeMap<String, f64> = BTreeMap::new();
    for row in open {
        let Cell::Number(expected) = row[at("expected_orders")] else { continue };
        let known = of_customer.entry(row[at("customer")].raw(CsvTarget::Spreadsheet)).or_default();
        *known = known.max(expected);
    }
    (of_customer.len(), of_customer.values().sum())
}

#[test]
fn the_sentence_sums_the_open_rows_of_the_list_each_customer_once() {
    let table = agreeing(40);
    let mut actions = Vec::new();
    for c in 0..40u32 {
        for (k, kind) in [ActionKind::Reminder, ActionKind::AskForReview].into_iter().enumerate() {
            let mut one = action(2 * c + k as u32 + 1, c, kind, "E-mail");
            one.expected_orders = Some(f64::from(c) / 100.0);
            one.hold_out = c % 10 == 0;
            one.state = [ActionState::Proposed, ActionState::Approved, ActionState::Rejected, ActionState::Exported]
                [(c as usize + k) % 4];
            actions.push(one);
        }
    }
    let project = project(actions);
    let found = outlook(project.actions.iter(), &table.people);
    let (customers, expected) = by_hand(&all_actions(&table, &project, &project.actions));
    assert_eq!(found.customers, customers);
    assert!((found.expected_orders - expected).abs() < 1e-9 && found.added_value.is_none());
    let says = sentence::actions(&project.actions, &found, &project.settings, None);
    assert!(says.contains(&format!("open for {customers} customers")), "{says}");
    assert!(says.contains(&format!("About {expected:.1} orders")), "{says}");
    assert!(says.contains("not measured yet") && !says.contains('€'), "no worth is claimed: {says}");

    let exported: Vec<Action> =
        project.actions.iter().map(|a| Action { state: ActionState::Exported, ..a.clone() }).collect();
    let nothing = outlook(&exported, &table.people);
    assert_eq!((nothing.customers, nothing.expected_orders), (0, 0.0), "what has left promises nothing more");
}

#[test]
fn after_all_is_exported_the_sentence_says_what_comes_next() {
    let table = agreeing(3);
    let mut actions: Vec<Action> = (0..3).map(|c| action(c + 1, c, ActionKind::Offer, "E-mail")).collect();
    actions[2].hold_out = true;
    let mut project = project(actions);
    let says = |project: &Project| {
        sentence::actions(&project.actions, &outlook(project.actions.iter(), &table.people), &project.settings, None)
    };
    assert!(says(&project).starts_with("0 to decide and 2 approved, open for 2 customers"), "{}", says(&project));
    for done in plan(&table, &project).done(&[]) {
        let place = Arc::make_mut(&mut project.actions).iter_mut().find(|a| a.id == done.id).unwrap();
        *place = done;
    }
    let after = says(&project);
    assert!(after.starts_with("2 actions are exported and 1 is held back"), "{after}");
    assert!(after.contains("import newer data"), "{after}");
}

#[test]
fn what_messages_add_is_summed_once_per_customer_with_its_interval() {
    let table = agreeing(10);
    let added = AddedAmount { mean: 0.1, low: 0.06, high: 0.14 };
    let less = AddedAmount { mean: 0.02, low: 0.0, high: 0.04 };
    let mut actions = Vec::new();
    for c in 0..10u32 {
        for (id, kind, added) in [(0, ActionKind::Reminder, added), (1, ActionKind::Offer, less)] {
            actions.push(Action { added_orders: Some(added), ..action(2 * c + id + 1, c, kind, "E-mail") });
        }
    }
    let found = outlook(&actions, &table.people);
    let value = found.added_value.unwrap();
    assert!((value.mean - 10.0 * 0.1 * 40.0).abs() < 1e-9, "{value:?}");
    assert!((value.low - 24.0).abs() < 1e-9 && (value.high - 56.0).abs() < 1e-9, "{value:?}");
    let settings = &project(Vec::new()).settings;
    let says = sentence::actions(&actions, &found, settings, None);
    assert!(says.chars().count() < 200, "three lines of the narrowest view: {says}");
    assert!(says.contains("add about €40 (90 % interval €24 to €56)"), "{says}");
}

#[test]
fn addresses_stand_only_beside_known_consent() {
    let table = shop(3, |people| people.consents = Consents::new(said(Purpose::Email, &[(0, true), (1, false)])));
    let project = project((0..3).map(|c| action(c + 1, c, ActionKind::Offer, "E-mail")).collect());
    let list = all_actions(&table, &project, &project.actions);
    let mails: Vec<String> = list.rows.iter().map(|r| r[column(&list, "email")].raw(CsvTarget::Spreadsheet)).collect();
    assert_eq!(mails, ["c0@example.org", "", ""]);
    assert!(list.rows[1..].iter().all(|r| r[column(&list, "phone")] == Cell::Empty));
}

fn any_action() -> impl Strategy<Value = Action> {
    let kinds = prop_oneof![
        Just(ActionKind::Reminder),
        Just(ActionKind::Offer),
        Just(ActionKind::AskForReview),
        Just(ActionKind::ContentVariant)
    ];
    let channel = prop_oneof![Just("E-mail"), Just("SMS"), Just("Support"), Just("Website"), Just("Paid social")];
    let state = prop_oneof![3 => Just(ActionState::Approved), 1 => Just(ActionState::Exported), 1 => Just(ActionState::Proposed)];
    let sent = prop::option::of(-5i64..10);
    (0u32..9, kinds, channel, state, 0u8..24, -2i64..20, any::<bool>(), sent).prop_map(
        |(customer, kind, channel, state, best_hour, days, hold_out, sent)| Action {
            best_hour,
            expires: NOW + days * DAY,
            hold_out: hold_out && state != ActionState::Exported,
            state,
            send_at: sent.filter(|_| state == ActionState::Exported).map(|days| NOW + days * DAY),
            ..action(0, customer, kind, channel)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_plan_writes_twice_within_days_at_night_or_too_late_and_every_action_has_a_place(
        mut actions in prop::collection::vec(any_action(), 0..60),
        minutes in 0i64..1440,
    ) {
        let table = with_country(
            shop(8, |people| {
                let mut all = said(Purpose::Email, &[(0, true), (1, true), (2, true), (3, true), (4, false)]);
                all.extend(said(Purpose::Sms, &[(0, true), (1, false), (2, true)]));
                people.consents = Consents::new(all);
            }),
            &["DE", "US", "Australia", "", "JP"],
        );
        actions.iter_mut().enumerate().for_each(|(i, a)| a.id = i as u32 + 1);
        let project = project(actions);
        let now = NOW + minutes * 60_000;
        let found = plan_export(&table, &project, |_| true, terms(now));
        let approved = project.actions.iter().filter(|a| a.state == ActionState::Approved).count();
        prop_assert_eq!(found.included.len() + found.withheld.total(), approved, "{:?}", found.withheld);
        let before = project.actions.iter().filter(|a| a.state == ActionState::Exported);
        let gap = i64::from(project.settings.message_gap_days);
        let mut taken: BTreeSet<_> = before.filter_map(|a| day(&table, a)).collect();
        for leaving in &found.included {
            prop_assert!(!leaving.hold_out);
            let Some(at) = leaving.send_at else {
                prop_assert_eq!(leaving.channel.as_str(), "Website");
                continue;
            };
            prop_assert!(at >= now + HOUR && at < leaving.expires);
            let hour = hour(&table, leaving);
            prop_assert!((act::DAY_BEGINS..act::DAY_ENDS).contains(&hour), "{} o'clock", hour);
            let (who, date) = day(&table, leaving).unwrap();
            let near = |(other, d): &(CustomerIx, jiff::civil::Date)| {
                *other == who && (date.duration_since(*d).as_hours() / 24).abs() < gap
            };
            prop_assert!(!taken.iter().any(near), "two messages within {} days", gap);
            taken.insert((who, date));
            let ix = table.people.ix_of(leaving.customer).unwrap();
            prop_assert_eq!(table.people.consent(ix, Purpose::of_channel(&leaving.channel)), Consent::Given);
        }
    }
}
