//! Rules about customers: against a slow reading of every rule on generated journeys, against an independent program's
//! funnel, and through the command line.

use proptest::prelude::*;

use desire_path::analysis::membership::Membership;
use desire_path::analysis::{
    PathSettings, customers_by_kind, customers_by_value, customers_meeting, filtered, top_paths,
};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{Question, read_rule};
use desire_path::model::{
    Comparison, EventColumn, Filter, Goal, MemberRule, Occurrence, Project, RuleDay, RuleEnd, RuleEvent, RuleSequence,
    RuleStep, RuleTime, Settings, Span, SpanUnit, TouchpointKind,
};
use desire_path::present::member_rules;
use desire_path::progress::Progress;

use super::shop::{Row, table};
use crate::cli::{json, ok, project as sample, run};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Raw names with the touchpoints that the built-in table makes of them.
const EVENTS: [(&str, &str); 3] =
    [("product_view", "Product viewed"), ("add_to_cart", "Added to cart"), ("purchase", "Purchase")];
const PRODUCTS: [&str; 3] = ["", "Tent", "Pegs"];

/// What one customer did: time, event, product, money.
#[derive(Debug, Clone, Copy)]
struct Happened {
    time: i64,
    event: usize,
    product: usize,
    value: Option<f64>,
}

impl Happened {
    fn is_order(self) -> bool {
        self.event == 2 && self.value.is_none_or(|value| value >= 0.0)
    }
}

fn lives() -> impl Strategy<Value = Vec<Vec<Happened>>> {
    let value = prop::option::of((-2i64..5).prop_map(|euros| euros as f64 * 10.25));
    let one = (0i64..400, 0..EVENTS.len(), 0..PRODUCTS.len(), value).prop_map(|(half_hours, event, product, value)| {
        Happened { time: half_hours * HOUR / 2, event, product, value: value.filter(|_| event == 2) }
    });
    let life = prop::collection::vec(one, 1..8).prop_map(|mut life| {
        life.sort_by_key(|happened| happened.time);
        life
    });
    prop::collection::vec(life, 1..5)
}

fn events_of(lives: &[Vec<Happened>]) -> EventTable {
    let rows = lives.iter().enumerate().flat_map(|(customer, life)| {
        life.iter().map(move |happened| {
            let row = Row::new(customer as u32, happened.time, EVENTS[happened.event].0).of(PRODUCTS[happened.product]);
            Row { value: happened.value, ..row }
        })
    });
    table(lives.len() as u32, &rows.collect::<Vec<_>>())
}

fn any_one_event() -> impl Strategy<Value = RuleEvent> {
    prop_oneof![
        Just(RuleEvent::Activity),
        Just(RuleEvent::Order),
        Just(RuleEvent::Session),
        Just(RuleEvent::Kind(TouchpointKind::Cart)),
        (0..EVENTS.len()).prop_map(|event| RuleEvent::Touchpoint(EVENTS[event].1.to_owned())),
        (1..PRODUCTS.len())
            .prop_map(|i| RuleEvent::Column { column: EventColumn::Product, value: PRODUCTS[i].to_owned() }),
    ]
}

fn any_event() -> impl Strategy<Value = RuleEvent> {
    prop_oneof![4 => any_one_event(), 1 => prop::collection::vec(any_one_event(), 2..3).prop_map(RuleEvent::With)]
}

fn any_rule() -> impl Strategy<Value = MemberRule> {
    let days = || prop::option::of(1u32..7);
    let comparison = || prop::sample::select(Comparison::ALL.to_vec());
    let day = || (1i8..10).prop_map(|day| RuleDay(jiff::civil::date(1970, 1, day)));
    let span = || {
        let unit = prop::sample::select(vec![SpanUnit::Hour, SpanUnit::Day]);
        prop::option::of((1u32..9, unit).prop_map(|(number, unit)| Span { number, unit }))
    };
    let when = prop_oneof![
        (comparison(), 1u32..7).prop_map(|(is, days)| RuleTime::Ago { is, days }),
        day().prop_map(RuleTime::Before),
        day().prop_map(RuleTime::After),
        day().prop_map(RuleTime::On),
    ];
    let step = (any_event(), span(), prop::option::of(any_event())).prop_map(|(what, within, without)| RuleStep {
        what,
        within,
        without,
    });
    let end = (any_event(), span()).prop_map(|(without, within)| RuleEnd { without, within });
    let one =
        prop_oneof![
            (any_event(), 1u32..4, days()).prop_map(|(what, at_least, within_days)| MemberRule::Did {
                what,
                at_least,
                within_days
            }),
            (any_event(), comparison(), 0u32..4, days())
                .prop_map(|(what, is, number, within_days)| MemberRule::Count { what, is, number, within_days }),
            (comparison(), prop::sample::select(vec![-1025, 0, 1025, 2050, 3000]), days())
                .prop_map(|(is, cents, within_days)| MemberRule::Value { is, cents, within_days }),
            (prop::sample::select(vec![Occurrence::First, Occurrence::Last]), any_event(), when)
                .prop_map(|(which, what, when)| MemberRule::Time { which, what, when }),
            (any_event(), prop::collection::vec(step, 0..3), prop::option::of(end))
                .prop_map(|(first, then, end)| MemberRule::Sequence(RuleSequence { first, then, end })),
        ];
    one.prop_recursive(2, 6, 3, |rule| {
        prop_oneof![
            rule.clone().prop_map(|rule| MemberRule::Not(Box::new(rule))),
            prop::collection::vec(rule.clone(), 1..3).prop_map(MemberRule::All),
            prop::collection::vec(rule, 1..3).prop_map(MemberRule::Any),
        ]
    })
}

/// The slow reading: whether the event at `i` of a life is one that is asked for.
fn is(what: &RuleEvent, life: &[Happened], i: usize) -> bool {
    let one = life[i];
    let is_refund = one.event == 2 && !one.is_order();
    match what {
        RuleEvent::Activity => !is_refund,
        // the lines of one order have one time
        RuleEvent::Order => {
            one.is_order() && !life[..i].iter().any(|before| before.is_order() && before.time == one.time)
        }
        RuleEvent::Session => i == 0 || one.time - life[i - 1].time > HOUR / 2,
        RuleEvent::Kind(TouchpointKind::Cart) => one.event == 1,
        RuleEvent::Touchpoint(name) => EVENTS[one.event].1 == name && !is_refund,
        RuleEvent::Column { value, .. } => PRODUCTS[one.product] == value,
        RuleEvent::With(all) => all.iter().all(|what| is(what, life, i)),
        RuleEvent::Kind(_) | RuleEvent::Property { .. } => unreachable!("not generated"),
    }
}

/// Whether a rule holds at a moment, by trying everything.
fn holds(rule: &MemberRule, life: &[Happened], moment: i64) -> bool {
    let before = life.iter().filter(|happened| happened.time < moment).count();
    let life = &life[..before];
    let since = |days: &Option<u32>| days.map_or(i64::MIN, |days| moment - i64::from(days) * DAY);
    let times = |what: &RuleEvent| -> Vec<i64> {
        (0..life.len()).filter(|&i| is(what, life, i)).map(|i| life[i].time).collect()
    };
    let count = |what: &RuleEvent, days: &Option<u32>| {
        times(what).into_iter().filter(|&time| time >= since(days)).count() as u32
    };
    let holds_now = match rule {
        MemberRule::Did { what, at_least, within_days } => count(what, within_days) >= *at_least,
        MemberRule::Count { what, is, number, within_days } => is.holds(&count(what, within_days), number),
        MemberRule::Value { is, cents, within_days } => {
            let paid = life.iter().filter(|one| one.time >= since(within_days)).filter_map(|one| one.value);
            is.holds(&((paid.sum::<f64>() * 100.0).round() as i64), cents)
        }
        MemberRule::Time { which, what, when } => {
            let times = times(what);
            let time = if *which == Occurrence::First { times.first() } else { times.last() };
            let day = |RuleDay(day): &RuleDay| (i64::from(day.day()) - 1) * DAY;
            time.is_some_and(|&time| match when {
                RuleTime::Ago { is: Comparison::Equal, .. } => false,
                RuleTime::Ago { is, days } => is.holds(&(moment - time), &(i64::from(*days) * DAY)),
                RuleTime::Before(on) => time < day(on),
                RuleTime::After(on) => time >= day(on) + DAY,
                RuleTime::On(on) => time >= day(on) && time < day(on) + DAY,
            })
        }
        MemberRule::Sequence(sequence) => {
            let mut ways: Vec<usize> = (0..life.len()).filter(|&i| is(&sequence.first, life, i)).collect();
            let in_time = |within: &Option<Span>, a: usize, b: usize| {
                within.is_none_or(|span| life[b].time - life[a].time <= span.ms())
            };
            for step in &sequence.then {
                let follows = |&next: &usize| {
                    ways.iter().any(|&way| {
                        let nothing_between =
                            (way + 1..next).all(|i| !step.without.as_ref().is_some_and(|without| is(without, life, i)));
                        way < next && nothing_between && in_time(&step.within, way, next)
                    })
                };
                ways = (0..life.len()).filter(|&i| is(&step.what, life, i)).filter(follows).collect();
            }
            ways.into_iter().any(|way| {
                let is_over = |span: Span| moment - life[way].time > span.ms();
                let stays_away = |end: &RuleEnd| {
                    let comes =
                        (way + 1..life.len()).any(|i| is(&end.without, life, i) && in_time(&end.within, way, i));
                    !comes && end.within.is_none_or(is_over)
                };
                sequence.end.as_ref().is_none_or(stays_away)
            })
        }
        MemberRule::Chance(_) => unreachable!("not generated"),
        MemberRule::Not(rule) => !holds(rule, life, moment),
        MemberRule::All(rules) => rules.iter().all(|rule| holds(rule, life, moment)),
        MemberRule::Any(rules) => rules.iter().any(|rule| holds(rule, life, moment)),
    };
    !life.is_empty() && holds_now
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_rule_holds_of_whom_trying_everything_says(lives in lives(), rule in any_rule(), hour in 1i64..300) {
        let table = events_of(&lives);
        let (settings, all) = (Settings::default(), Subset::all(&table));
        let membership = Membership::new(&table, &all, &rule, &settings);
        for moment in [hour * HOUR, hour * HOUR + 1] {
            let found: Vec<u32> = membership.members_at(moment, &Progress::new()).unwrap().iter().collect();
            let wanted: Vec<u32> =
                (0..lives.len() as u32).filter(|&ix| holds(&rule, &lives[ix as usize], moment)).collect();
            prop_assert_eq!(found, wanted, "{}", member_rules::text(&rule));
        }
    }

    /// A filter's rule is asked at the end of its dates, and goes by what happened before them.
    #[test]
    fn a_filter_lets_through_whom_its_rule_holds_of(
        lives in lives(), rule in any_rule(), (from, to) in (prop::option::of(0i64..200), prop::option::of(1i64..300)),
    ) {
        let table = events_of(&lives);
        let filter = Filter { from: from.map(|h| h * HOUR), to: to.map(|h| h * HOUR), who: Some(rule.clone()), ..Filter::default() };
        let end = filter.to.unwrap_or(i64::MAX).min(table.last_ms() + 1);
        let is_shown = |happened: &Happened| filter.from.is_none_or(|from| happened.time >= from) && happened.time < end;
        let wanted: Vec<u32> = (0..lives.len() as u32)
            .filter(|&ix| holds(&rule, &lives[ix as usize], end) && lives[ix as usize].iter().any(is_shown))
            .collect();
        for again in ["found", "kept"] {
            let found = filtered(&table, &filter, &Project::default());
            prop_assert_eq!(found.customers().iter().collect::<Vec<_>>(), &wanted[..], "{}", again);
        }
    }
}

/// A project that is set so.
fn with(settings: &Settings) -> Project {
    Project { settings: settings.clone(), ..Project::default() }
}

fn members(table: &EventTable, rule: &str, settings: &Settings) -> Vec<u32> {
    let rule = read_rule(rule, table).unwrap();
    customers_meeting(table, &rule, &Filter::default(), &with(settings), &Progress::new()).unwrap().iter().collect()
}

#[test]
fn another_goal_or_another_end_is_asked_anew() {
    let table =
        table(2, &[Row::new(0, 0, "purchase"), Row::new(1, 0, "add_to_cart"), Row::new(1, 9 * DAY, "purchase")]);
    let settings = Settings::default();
    assert_eq!(members(&table, "order", &settings), [0, 1]);
    let carts =
        Settings { goal: Goal { touchpoints: vec!["Added to cart".to_owned()], ..Goal::default() }, ..settings };
    assert_eq!(members(&table, "order", &carts), [1], "the goal says what an order is");
    let rule = read_rule("order", &table).unwrap();
    let early = Filter { to: Some(DAY), who: Some(rule), ..Filter::default() };
    assert_eq!(filtered(&table, &early, &Project::default()).customers().iter().collect::<Vec<_>>(), [0]);
}

#[test]
fn names_are_those_of_the_project() {
    let table = table(1, &[Row::new(0, 0, "add_to_cart").of("Tent").in_campaign("Spring")]);
    let read = |rule: &str| read_rule(rule, &table).map(|rule| member_rules::text(&rule));
    assert_eq!(read("did \"added TO cart\"").unwrap(), "did \"Added to cart\"");
    assert_eq!(read("did product:tent with campaign:SPRING").unwrap(), "did product:\"Tent\" with campaign:\"Spring\"");
    for (wrong, says) in [
        ("did Refunded", "there is no touchpoint \"Refunded\"; there are Added to cart"),
        ("order then not product:Rope then order", "there is no product \"Rope\"; there are Tent"),
        ("did property.plan:pro", "there is no property \"plan\""),
        ("ordres >= 2", "character 1: \"ordres\" is not understood"),
    ] {
        let error = read(wrong).unwrap_err().to_string();
        assert!(error.contains(says), "{wrong}: {error}");
    }
}

#[test]
fn a_filter_of_an_older_version_is_still_read() {
    let older = r#"{"from":null,"to":5,"segment":1,"channels":["Social"],"sources":[]}"#;
    let filter: Filter = serde_json::from_str(older).unwrap();
    assert_eq!((filter.to, filter.segment, filter.who), (Some(5), Some(1), None));
    let rule = r#"{"all":[{"did":{"what":"order","at_least":2,"within_days":90}},{"not":{"did":{"what":{"kind":"cart"},"at_least":1,"within_days":null}}}]}"#;
    let rule: MemberRule = serde_json::from_str(rule).unwrap();
    assert_eq!(member_rules::text(&rule), "order x2 within 90d and not did kind:cart");
}

#[test]
fn a_rule_is_one_thing_as_filter_segment_and_question() {
    let (_dir, project) = sample();
    let rule = "orders >= 2 and not \"Product viewed\" then \"Added to cart\" within 1d then not order";
    let who = format!("who={rule}");
    let filtered = json(&["show", "customers", &project, "--filter", &who, "--format", "json"]);
    assert_eq!(
        filtered["filter"]["who"],
        "orders >= 2 and not \"Product viewed\" then \"Added to cart\" within 1d then not order"
    );
    let n = filtered["facts"]["customers"].as_u64().unwrap();
    let everybody = json(&["show", "customers", &project, "--format", "json"])["facts"]["customers"].as_u64().unwrap();
    assert!(n > 0 && n < everybody, "{n} of {everybody}");
    let lists = |filter: &str| ok(&["show", "customers", &project, "--filter", filter, "--format", "csv"]);
    let (code, _, err) = run(&["segments", &project, "--add", "Twice", "--rule", rule]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(lists(&who), lists("segment=Twice"), "the same people as a segment by the same rule");
    let (code, _, err) = run(&["show", "customers", &project, "--filter", "who=did Nothing"]);
    assert_eq!((code, err.contains("there is no touchpoint \"Nothing\"")), (2, true), "{err}");
}

/// Columns say who enters, and what is shown only where that is asked for; kinds say what is shown; counts beside entries
/// are what choosing them shows.
#[test]
fn customers_are_found_by_columns_and_events_by_kinds() {
    let rows = [
        Row::new(0, 0, "product_view").of("Tent"),
        Row::new(0, HOUR, "add_to_cart").of("Tent"),
        Row::new(1, 0, "product_view").of("Pegs").in_campaign("Spring"),
        Row::new(1, HOUR, "purchase").of("Tent"),
        Row::new(2, 0, "page_view"),
    ];
    let (table, project) = (table(3, &rows), Project::default());
    let shown = |filter: &Filter| {
        let subset = filtered(&table, filter, &project);
        (0..3).map(|ix| subset.events(&table, ix).count()).collect::<Vec<_>>()
    };
    let mut filter = Filter::default();
    filter.set_column(EventColumn::Product, vec!["Tent".to_owned()]);
    assert_eq!(shown(&filter), [2, 2, 0], "all that the customers of a product did");
    let who = filtered(&table, &filter, &project).customers().clone();
    filter.only_matching = true;
    assert_eq!(shown(&filter), [2, 1, 0], "what they did about it");
    assert_eq!(filtered(&table, &filter, &project).customers(), &who, "of the same customers");
    filter.kinds = vec![TouchpointKind::Cart, TouchpointKind::Purchase];
    assert_eq!(shown(&filter), [1, 1, 0], "of both a kind and a product");
    filter.who = Some(read_rule("did campaign:Spring", &table).unwrap());
    assert_eq!(shown(&filter), [0, 1, 0], "who enters goes by all that they did");
    filter.set_column(EventColumn::Product, Vec::new());
    assert!(filter.columns.is_empty() && !filter.only_matching);
    filter = Filter::default();
    filter.set_column(EventColumn::Product, vec!["Tent".to_owned()]);
    filter.set_column(EventColumn::Campaign, vec!["Spring".to_owned()]);
    assert_eq!(shown(&filter), [0, 0, 0], "one event has all of it");

    let all = Subset::all(&table);
    let products = customers_by_value(&table, &all, EventColumn::Product, &Progress::new()).unwrap();
    assert_eq!(products, [("Tent".to_owned(), 2), ("Pegs".to_owned(), 1)]);
    for (product, customers) in products {
        let mut filter = Filter::default();
        filter.set_column(EventColumn::Product, vec![product]);
        assert_eq!(filtered(&table, &filter, &project).customers().count() as u64, customers);
    }
    for (kind, customers) in customers_by_kind(&table, &all, &Progress::new()).unwrap() {
        let filter = Filter { kinds: vec![kind], ..Filter::default() };
        assert_eq!(filtered(&table, &filter, &project).customers().count() as u64, customers, "{kind:?}");
    }
}

#[test]
fn a_filter_of_events_is_a_question_that_reads_back() {
    let (_dir, project) = sample();
    let words = [
        "show",
        "sessions",
        &project,
        "--filter",
        "events=matching; device=MOBILE",
        "--filter",
        "kind=cart,checkout",
        "--format",
        "json",
    ];
    let asked = json(&words);
    assert_eq!(asked["filter"]["kind"], serde_json::json!(["cart", "checkout"]));
    let device = asked["filter"]["device"][0].as_str().unwrap();
    assert!(device.eq_ignore_ascii_case("mobile"), "{device}");
    assert_eq!(asked["filter"]["events"], "matching");
    let (code, _, err) = run(&["show", "sessions", &project, "--filter", "events=matching"]);
    assert_eq!((code, err.contains("it names none")), (2, true), "{err}");
    let (code, _, err) = run(&["show", "sessions", &project, "--filter", "events=some"]);
    assert_eq!((code, err.contains("events=all")), (2, true), "{err}");
    let mut filter = Filter { kinds: vec![TouchpointKind::Cart], who: Some(read_question_rule()), ..Filter::default() };
    filter.set_column(EventColumn::Country, vec!["A, B".to_owned(), "C".to_owned()]);
    let question = Question::new("paths", &[], filter, None).unwrap();
    assert_eq!(question.to_string().parse::<Question>().unwrap(), question);
    let (code, _, err) = run(&["show", "sessions", &project, "--filter", "device=Fridge"]);
    assert_eq!((code, err.contains("there is no device \"Fridge\"; there are")), (2, true), "{err}");
    let (code, _, err) = run(&["show", "sessions", &project, "--filter", "kind=buy"]);
    assert_eq!((code, err.contains("there is no kind \"buy\"")), (2, true), "{err}");
}

fn read_question_rule() -> MemberRule {
    member_rules::parse("orders >= 2 and not \"A; B\" then order within 7d").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Paths with a pattern are those of the customers of whom the pattern holds, as a rule about customers.
    #[test]
    fn paths_with_a_pattern_are_those_of_whom_it_holds(lives in lives(), rule in any_rule()) {
        let MemberRule::Sequence(sequence) = rule else { return Ok(()) };
        let (table, settings) = (events_of(&lives), Settings::default());
        let how = PathSettings { pattern: Some(sequence.clone()), ..PathSettings::default() };
        let found = top_paths(&table, &Subset::all(&table), &settings, &how);
        let rule = MemberRule::Sequence(sequence);
        let on_paths = customers_meeting(&table, &rule, &Filter::default(), &with(&settings), &Progress::new()).unwrap();
        prop_assert_eq!(found.base, on_paths.count() as u64);
        let of_them = Subset::all(&table).with_customers(&on_paths);
        let plain = top_paths(&table, &of_them, &settings, &PathSettings::default());
        prop_assert_eq!(found, plain);
    }
}

#[test]
fn paths_are_searched_by_a_pattern() {
    let (_dir, project) = sample();
    let pattern = "\"product viewed\" then \"added to cart\" within 7d then not order";
    let set = format!("pattern={pattern}");
    let found = json(&["show", "paths", &project, "--set", &set, "--format", "json"]);
    let all = json(&["show", "paths", &project, "--format", "json"]);
    let base = |answer: &serde_json::Value| answer["facts"]["base"].as_u64().unwrap();
    assert!(base(&found) > 0 && base(&found) < base(&all));
    let who = json(&["show", "customers", &project, "--filter", &format!("who={pattern}"), "--format", "json"]);
    assert_eq!(base(&found), who["facts"]["customers"].as_u64().unwrap(), "the customers behind");
    assert!(found["note"].as_str().unwrap().contains("only paths on which"), "{}", found["note"]);
    // one step alone is a pattern too
    let one = json(&["show", "paths", &project, "--set", "pattern=\"added to cart\"", "--format", "json"]);
    let who = json(&["show", "customers", &project, "--filter", "who=did \"added to cart\"", "--format", "json"]);
    assert_eq!(base(&one), who["facts"]["customers"].as_u64().unwrap(), "the customers behind one step");
    for (wrong, says) in [
        ("pattern=order within 7d", "a sequence needs then"),
        ("pattern=order then Nothing", "there is no touchpoint \"Nothing\""),
        ("pattern=order then order within 1min then order within 1min", "there is no path on which"),
    ] {
        let (code, _, err) = run(&["show", "paths", &project, "--set", wrong]);
        assert!(code != 0 && err.contains(says), "{wrong}: {err}");
    }
}
