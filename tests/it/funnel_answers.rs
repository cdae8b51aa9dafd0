//! Answers of funnels whose numbers are known by hand.

use std::fmt::Write as _;
use std::sync::Arc;

use desire_path::analysis::SplitBy;
use desire_path::analysis::funnel::{FunnelOrder, FunnelStep, FunnelSteps, funnel};
use desire_path::events::{Dimensions, Subset};
use desire_path::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope, Selection};
use desire_path::model::{Filter, Goal, NONE_U32, Project, Settings};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;

use crate::cli::{json, ok};
use crate::screen::Screen;
use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

const STAGES: [(&str, &[&str]); 3] =
    [("Awareness", &["ad", "blog"]), ("Decision", &["cart", "buy"]), ("Retention", &["login"])];

/// `times` customers of each life.
fn scope(lives: &[(usize, &[(&'static str, i64)])]) -> Scope {
    let mut rows: Vec<(String, Row<'static>)> = Vec::new();
    for (kind, (times, events)) in lives.iter().enumerate() {
        for i in 0..*times {
            let row =
                |&(event, time): &(&'static str, i64)| (format!("{kind}-{i}"), Row { time, event, ..Row::default() });
            rows.extend(events.iter().map(row));
        }
    }
    let table = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &STAGES);
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let project = Project { settings: Settings { goal, ..Settings::default() }, ..Project::default() };
    Scope::new(Arc::new(table), Arc::new(project), Filter::default(), 100 * DAY)
}

fn shop() -> Scope {
    scope(&[
        (40, &[("ad", 0), ("login", MINUTE), ("cart", 2 * MINUTE), ("buy", 3 * MINUTE)]),
        (30, &[("ad", 0), ("cart", MINUTE), ("ad", 9 * DAY)]),
        (20, &[("ad", 0), ("cart", MINUTE), ("buy", 8 * DAY)]),
        (60, &[("ad", 0), ("login", MINUTE)]),
        (12, &[("cart", 0), ("buy", MINUTE), ("ad", DAY)]),
    ])
}

fn computed(scope: &Scope, pairs: &[(&str, &str)]) -> Result<Box<dyn AnyComputedInsight>, AnswerError> {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Question::new("funnel", &pairs, Filter::default(), None)?.compute(scope.clone(), &Progress::new())
}

fn answer(scope: &Scope, pairs: &[(&str, &str)], k: u64) -> Answer {
    computed(scope, pairs).unwrap().answer(k, &PublishedCounts::default()).unwrap()
}

fn rows(answer: &Answer, table: &str) -> Vec<String> {
    let row = |row: &Vec<_>| {
        row.iter().map(|cell: &desire_path::present::table::Cell| cell.raw(CsvTarget::Program)).collect::<Vec<_>>()
    };
    answer.rows(table).rows.iter().map(|cells| row(cells).join(" ")).collect()
}

#[test]
fn the_usual_steps_are_the_stages_up_to_the_goal() {
    let found = answer(&shop(), &[], 0);
    assert_eq!(
        rows(&found, "steps"),
        [
            "Awareness 162 1  ",
            "Decision 90 0.5555555555555556 0.5555555555555556 60",
            "Purchase 40 0.24691358024691357 0.4444444444444444 60"
        ]
    );
    assert_eq!(
        rows(&found, "losses"),
        ["Awareness Decision 72 0.4444444444444444", "Decision Purchase 50 0.5555555555555556"]
    );
    assert_eq!(
        found.sentence,
        "162 customers reached “Awareness”, 25 % of them “Purchase” within 7 days (40). \
         Most fall behind between “Awareness” and “Decision”: 72, 44 % of those at that step, did not get on within 7 \
         days, though some may later."
    );
    assert_eq!((found.number("started"), found.number("completed")), (162.into(), 40.into()));
}

#[test]
fn order_window_options_and_exclusions_say_who_counts() {
    let scope = shop();
    let counts = |pairs: &[(&str, &str)]| -> Vec<u64> {
        answer(&scope, pairs, 0).rows("steps").rows.iter().map(|row| row[1].as_count().unwrap()).collect()
    };
    assert_eq!(counts(&[("steps", "ad,cart,buy"), ("window", "none")]), [162, 90, 60]);
    assert_eq!(counts(&[("steps", "ad,cart,buy"), ("order", "strict")]), [162, 50, 0]);
    assert_eq!(counts(&[("steps", "ad,cart,buy"), ("order", "any")]), [162, 102, 52]);
    assert_eq!(counts(&[("steps", "AD, cart|login, buy")]), [162, 150, 40]);
    assert_eq!(counts(&[("steps", "ad,login?,cart")]), [162, 100, 90]);
    assert_eq!(counts(&[("steps", "ad,!login,cart")]), [162, 50]);
    // a stage leaves the touchpoint that is a step by itself to that
    assert_eq!(counts(&[("steps", "Decision,goal"), ("window", "none")]), [102, 72]);
    assert_eq!(counts(&[("steps", "ad,ad")]), [162, 0]);
    assert_eq!(counts(&[("steps", "ad,ad"), ("window", "9d")]), [162, 30]);
    let twice = answer(&scope, &[("steps", "ad,ad"), ("window", "9d")], 0);
    assert_eq!(rows(&twice, "steps")[1], format!("ad (2) 30 {} {} {}", 30.0 / 162.0, 30.0 / 162.0, 9 * 86_400));
}

#[test]
fn who_reached_a_step_and_who_was_lost_are_as_many_as_counted() {
    let scope = shop();
    let asked = computed(&scope, &[]).unwrap();
    let behind = |part: &[(&str, &str)]| {
        asked.customers(&Selection::new(part.iter().copied()), &Progress::new()).map(|c| c.count())
    };
    assert_eq!(behind(&[("step", "Decision")]), Ok(90));
    assert_eq!(behind(&[("after", "Decision"), ("before", "Purchase")]), Ok(50));
    assert!(behind(&[("step", "Decided")]).unwrap_err().to_string().contains("Awareness, Decision, Purchase"));
}

#[test]
fn what_is_no_funnel_is_answered_with_what_is() {
    let error = |pairs: &[(&str, &str)]| computed(&shop(), pairs).err().unwrap().to_string();
    assert!(error(&[("steps", "ad,bying")]).contains("Awareness, Decision, Retention, ad, login, cart, buy"));
    assert!(error(&[("steps", "ad?,buy")]).contains("1 to 20 names"));
    assert!(error(&[("steps", "Decision|buy,cart,ad|buy"), ("order", "any")]).contains("order=ordered"));
    assert!(error(&[("steps", "ad,cart?"), ("order", "any")]).contains("order=ordered"));
}

#[test]
fn few_people_are_neither_counted_nor_spoken_of() {
    let few = scope(&[(20, &[("ad", 0), ("cart", MINUTE)]), (5, &[("ad", 0)]), (40, &[("login", 0)])]);
    let quiet = answer(&few, &[("steps", "ad,cart")], 0);
    assert_eq!(quiet.sentence, "25 customers reached “ad”, 20 of them “cart” within 7 days.");
    // five are lost between the two: one of the counts goes with them
    let shared = answer(&few, &[("steps", "ad,cart")], 11);
    assert!(rows(&shared, "losses").is_empty());
    let counted = shared.rows("steps").rows.iter().filter(|row| row[1].as_count().is_some()).count();
    assert_eq!((counted, shared.hidden), (1, 2));
    assert!(!shared.sentence.contains("20") && shared.sentence.contains("is not shown"), "{}", shared.sentence);
}

#[test]
fn few_who_are_lost_over_several_steps_are_not_told_by_the_first_and_last() {
    let whole = [("ad", 0), ("cart", MINUTE), ("buy", 2 * MINUTE)];
    let few = scope(&[(97, &whole), (2, &whole[..2]), (1, &whole[..1])]);
    let shown = |k: u64| {
        let shared = answer(&few, &[("steps", "ad,cart,buy")], k);
        shared.rows("steps").rows.iter().map(|row| row[1].as_count()).collect::<Vec<_>>()
    };
    assert_eq!(shown(0), [Some(100), Some(99), Some(97)]);
    assert_eq!(shown(11), [Some(100), None, None]);
}

#[test]
fn a_wider_window_that_brings_few_is_not_told_after_a_narrow_one() {
    let soon = [("ad", 0), ("cart", MINUTE)];
    let scope = scope(&[(60, &soon), (3, &[("ad", 0), ("cart", 10 * DAY)]), (37, &[("ad", 0)])]);
    let shown = |window: &str, before: &PublishedCounts| {
        let asked = computed(&scope, &[("steps", "ad,cart"), ("window", window)]).unwrap();
        let shared = asked.answer(11, before).unwrap();
        (shared.rows("steps").rows[1][1].as_count(), shared.published)
    };
    let (week, before) = shown("7d", &PublishedCounts::default());
    assert_eq!((week, shown("30d", &PublishedCounts::default()).0), (Some(60), Some(63)));
    assert_eq!((shown("7d", &before).0, shown("30d", &before).0), (Some(60), None));
}

#[test]
fn a_step_that_is_clicked_leads_to_its_people() {
    let mut screen = Screen::on_small_sample();
    screen.press_tab("Funnel");
    screen.press_some(" not within 7 days (");
    assert!(screen.shows("Not at Consideration within 7 days"), "{}", screen.words());
    let count = |screen: &Screen| {
        let snapshot = screen.app().snapshot().clone();
        let scope = Scope::new(snapshot.table, snapshot.project, Filter::default(), 0);
        computed(&scope, &[])
            .unwrap()
            .customers(&Selection::new([("step", "Consideration")]), &Progress::new())
            .unwrap()
            .count()
    };
    let reached = count(&screen);
    screen.press_some("Consideration: ");
    screen.press("See customers");
    let wanted = numbers::plural(reached as u64, "customer", "customers");
    assert!(screen.words().replace('\u{a0}', " ").contains(&format!("{wanted}: Consideration")), "{}", screen.words());
}

#[test]
fn steps_are_added_and_taken_away_by_hand() {
    let mut screen = Screen::on_small_sample();
    screen.press_tab("Funnel");
    screen.press("Step 1: 1. Awareness");
    screen.press("Remove this step");
    assert!(screen.shows("reached “Consideration”"), "{}", screen.words());
    screen.press("Steps: Add a step");
    screen.press("Retention");
    assert!(screen.shows("4. Retention"), "{}", screen.words());
    screen.press("Usual steps");
    assert!(screen.shows("reached “Awareness”") && !screen.shows("4. Retention"), "{}", screen.words());
}

#[test]
fn whoever_leaves_out_an_optional_step_is_not_lost() {
    let scope = scope(&[
        (90, &[("ad", 0), ("buy", MINUTE)]),
        (5, &[("ad", 0), ("cart", MINUTE), ("buy", 2 * MINUTE)]),
        (10, &[("ad", 0)]),
    ]);
    let found = answer(&scope, &[("steps", "ad,cart?,buy")], 0);
    assert_eq!(rows(&found, "losses"), [format!("ad buy 10 {}", 10.0 / 105.0)]);
    assert!(
        found.sentence.ends_with(
            "Most fall behind between “ad” and “buy”: 10, 9.5 % of those at that step, did not get on within 7 days, though \
             some may later."
        ),
        "{}",
        found.sentence
    );
    assert!(found.note.contains("“cart” may be left out") && !found.note.contains('?'), "{}", found.note);
    let optional = found.rows("steps").columns.iter().position(|column| column.key == "optional").unwrap();
    let flags: Vec<_> = found.rows("steps").rows.iter().map(|row| row[optional].clone()).collect();
    assert_eq!(flags, [false, true, false].map(desire_path::present::table::Cell::Flag));
    let excluding = answer(&scope, &[("steps", "ad,!cart,buy")], 0);
    assert!(excluding.note.contains("“cart” must not happen between “ad” and “buy”"), "{}", excluding.note);
}

#[test]
fn where_steps_may_be_left_out_none_takes_longer_than_the_window() {
    let scope =
        scope(&[(40, &[("ad", 0), ("ad", 20 * DAY), ("cart", 21 * DAY), ("buy", 22 * DAY)]), (1, &[("blog", 0)])]);
    let medians = |pairs: &[(&str, &str)]| -> Vec<String> {
        let found = answer(&scope, pairs, 0);
        found.rows("steps").rows.iter().map(|row| row[4].raw(CsvTarget::Program)).collect()
    };
    let day = "86400";
    // in the plain order the first time of each step counts, as the truths of the generated data have it
    assert_eq!(medians(&[("steps", "ad,cart,buy")]), ["", "1814400", day]);
    assert_eq!(medians(&[("steps", "ad,cart,buy"), ("order", "any")]), ["", day, day]);
    assert_eq!(medians(&[("steps", "ad,blog?,buy")]), ["", "", "172800"]);
    // without a window the first time of each counts
    assert_eq!(medians(&[("steps", "ad,cart,buy"), ("window", "none")]), ["", "1814400", day]);
}

#[test]
fn steps_in_any_order_are_spoken_of_by_their_number() {
    let found = answer(&shop(), &[("steps", "ad,cart,buy"), ("order", "any")], 0);
    assert!(
        found.sentence.starts_with("162 customers reached any step, 32 % of them all 3 steps within 7 days (52). Most"),
        "{}",
        found.sentence
    );
    assert_eq!(found.rows("steps").rows[2][0].raw(CsvTarget::Program), "All 3 steps");
}

#[test]
fn a_stage_in_which_one_stays_is_one_step_directly_before_the_next() {
    let scope = scope(&[
        (
            30,
            &[
                ("ad", 0),
                ("blog", MINUTE),
                ("ad", 2 * MINUTE),
                ("cart", 3 * MINUTE),
                ("cart", 4 * MINUTE),
                ("buy", 5 * MINUTE),
            ],
        ),
        (10, &[("ad", 0), ("login", MINUTE), ("cart", 2 * MINUTE)]),
    ]);
    let counts = |steps: &str| -> Vec<u64> {
        let found = answer(&scope, &[("steps", steps), ("order", "strict")], 0);
        found.rows("steps").rows.iter().map(|row| row[1].as_count().unwrap()).collect()
    };
    assert_eq!(counts("stages"), [40, 30, 30]);
    // touchpoints one by one are steps one by one
    assert_eq!(counts("ad,cart,buy"), [40, 30, 0]);
}

#[test]
fn entities_that_nothing_names_are_no_funnel_of_nobody() {
    for entity in ["ticket", "account", "cart"] {
        let why = computed(&shop(), &[("entity", entity)]).err().map(|why| why.to_string()).unwrap_or_default();
        assert!(why.contains("import a file with a column"), "{entity}: {why}");
    }
}

#[test]
fn how_long_it_takes_is_told_by_columns_whose_people_are_as_many() {
    let scope = shop();
    let asked = computed(&scope, &[("steps", "ad,cart,buy"), ("window", "none")]).unwrap();
    let found = asked.answer(0, &PublishedCounts::default()).unwrap();
    // 40 buy after three minutes, 20 after eight days; 40 come to the cart after two minutes, the others after one
    let wanted = [
        ("ad", "buy", "60", "300", 40),
        ("ad", "buy", "300", "900", 0),
        ("ad", "buy", "604800", "1209600", 20),
        ("ad", "cart", "60", "300", 90),
        ("cart", "buy", "60", "300", 40),
        ("cart", "buy", "604800", "1209600", 20),
    ];
    let table = found.rows("time_taken");
    let of = |from: &str, to: &str, at_least: &str| {
        let raw = |row: &Vec<_>, at: usize| {
            let cell: &desire_path::present::table::Cell = &row[at];
            cell.raw(CsvTarget::Program)
        };
        let is = |row: &&Vec<_>| (raw(row, 0), raw(row, 1), raw(row, 3)) == (from.into(), to.into(), at_least.into());
        table.rows.iter().find(is).map(|row| (raw(row, 4), row[5].as_count().unwrap()))
    };
    for (from, to, at_least, less_than, n) in wanted {
        assert_eq!(of(from, to, at_least), Some((less_than.to_owned(), n)), "{from} {to} {at_least}");
    }
    assert_eq!(found.number("median_seconds"), 180.0);
    for row in 0..table.rows.len() {
        let named = found.tables.iter().find(|named| named.name == "time_taken").unwrap();
        let people = asked.customers(&named.part(row).unwrap(), &Progress::new()).unwrap();
        assert_eq!(people.count() as u64, table.rows[row][5].as_count().unwrap());
    }
    // several columns at once, as they are brushed
    let brushed = |less_than: &str| {
        let pairs = [("from", "ad"), ("to", "buy"), ("at_least_seconds", "60"), ("less_than_seconds", less_than)];
        asked.customers(&Selection::new(pairs), &Progress::new()).map(|people| people.count())
    };
    assert_eq!((brushed("900"), brushed("1209600"), brushed("")), (Ok(40), Ok(60), Ok(60)));
}

#[test]
fn weeks_and_groups_lead_to_their_people_and_the_sentence_names_the_best() {
    let scope = shop();
    let pairs = [("steps", "ad,cart"), ("split", "channel"), ("window", "1d")];
    let asked = computed(&scope, &pairs).unwrap();
    let found = asked.answer(0, &PublishedCounts::default()).unwrap();
    for (table, column) in [("over_time", 2), ("by_group", 1), ("steps_by_group", 2)] {
        let named = found.tables.iter().find(|named| named.name == table).unwrap();
        assert!(!named.table.rows.is_empty());
        for (i, row) in named.table.rows.iter().enumerate() {
            let people = asked.customers(&named.part(i).unwrap(), &Progress::new()).unwrap();
            assert_eq!(Some(people.count() as u64), row[column].as_count(), "{table} {row:?}");
        }
    }
    assert_eq!(rows(&found, "by_group")[0].split(' ').take(3).collect::<Vec<_>>(), ["direct", "162", "90"]);
    // one group is compared with nobody
    assert!(!found.sentence.contains("most often"), "{}", found.sentence);
    let shared = asked.answer(11, &PublishedCounts::default()).unwrap();
    assert!(shared.rows("steps_by_group").rows.is_empty() && shared.hidden > 0);
}

#[test]
fn a_heavy_customer_of_many_values_is_read_once_and_not_once_for_each() {
    const VALUES: usize = 30_000;
    // each value begins, what says none comes, and the last that began is the first that goes on
    let began = (0..VALUES).map(|value| ("a", Some(value)));
    let went_on = (0..VALUES).rev().map(|value| ("b", Some(value)));
    let events: Vec<(&str, Option<usize>)> = began.chain([("c", None)]).chain(went_on).collect();
    let rows = events.iter().zip(0..);
    let mut table =
        table(rows.map(|(&(event, _), i)| Row { customer: "bot", time: i * MINUTE, event, ..Row::default() }), &[]);
    let mut dims = Dimensions::clone(&table.dims);
    let codes: Vec<u32> = (0..VALUES).map(|value| dims.country.intern(&value.to_string())).collect();
    table.dims = dims.into();
    table.country = events.iter().map(|(_, value)| value.map_or(NONE_U32, |value| codes[value])).collect();
    let subset = Subset::new(&table, &Filter::default(), &[]);
    let mask = |event: &str| table.names.touchpoints.iter().map(|name| name == event).collect::<Vec<_>>();
    let step = |event: &str| FunnelStep { touchpoints: mask(event), ..FunnelStep::default() };
    let read = |second: FunnelStep, order: FunnelOrder| {
        let same = Some(SplitBy::Country);
        let of = FunnelSteps { steps: vec![step("a"), second], order, same, ..FunnelSteps::default() };
        let found = funnel(&table, &subset, &Settings::default(), &of, &Progress::new()).unwrap();
        (found.counts[1].journeys, found.whole_median_ms)
    };
    assert_eq!(read(step("b"), FunnelOrder::Ordered), (1, Some(2.0 * MINUTE as f64)));
    assert_eq!(read(FunnelStep { excluded: mask("c"), ..step("b") }, FunnelOrder::Ordered), (0, None));
    assert_eq!(read(step("b"), FunnelOrder::Strict), (0, None));
    // reading all events for each of the values takes minutes
}

#[test]
fn a_step_asks_what_its_events_have_besides() {
    let rows: Vec<(String, Row<'static>)> = (0..40)
        .flat_map(|i| {
            let (channel, customer) = (if i % 4 == 0 { "mail" } else { "direct" }, format!("c{i}"));
            let row = |event, time| (customer.clone(), Row { time, channel, event, ..Row::default() });
            let buys = i % 8 == 0;
            [Some(row("ad", 0)), buys.then(|| row("buy", MINUTE))].into_iter().flatten()
        })
        .collect();
    let table = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &STAGES);
    let scope = Scope::new(Arc::new(table), Arc::new(Project::default()), Filter::default(), 100 * DAY);
    let counts = |steps: &str| -> Vec<u64> {
        let found = answer(&scope, &[("steps", steps)], 0);
        found.rows("steps").rows.iter().map(|row| row[1].as_count().unwrap()).collect()
    };
    assert_eq!(counts("ad,buy"), [40, 5]);
    assert_eq!(counts("ad[channel=Mail],buy"), [10, 5]);
    assert_eq!(counts("ad[channel=direct],buy"), [30, 0]);
    assert_eq!(counts("ad[channel=direct|mail],buy[channel=mail]"), [40, 5]);
    let found = answer(&scope, &[("steps", "ad[channel=mail],buy")], 0);
    assert!(found.sentence.starts_with("10 customers reached “ad (mail)”"), "{}", found.sentence);
    let error = |steps: &str| computed(&scope, &[("steps", steps)]).err().unwrap().to_string();
    assert!(error("ad[channel=post],buy").contains("mail, direct"), "{}", error("ad[channel=post],buy"));
    assert!(error("ad[channel],buy").contains("1 to 20 names"));
    assert!(error("login,buy").contains("login"), "{}", error("login,buy"));
}

#[test]
fn a_funnel_that_nobody_enters_has_no_answer() {
    let scope = scope(&[(40, &[("ad", 0), ("buy", MINUTE)]), (1, &[("cart", 0), ("login", 1)])]);
    let only = Filter { to: Some(1), from: Some(0), ..Filter::default() };
    let scope = Scope::new(scope.table, scope.project, only, 100 * DAY);
    for insight in ["funnel", "conformance"] {
        let pairs = [("steps".to_owned(), "buy,ad".to_owned())];
        let question = Question::new(insight, &pairs, scope.filter.clone(), None).unwrap();
        let error = question.compute(scope.clone(), &Progress::new()).err().unwrap();
        assert!(matches!(error, AnswerError::Nothing(_)), "{insight}: {error}");
        assert_eq!(error.to_string(), "nobody took the first step “buy”; choose another one or widen the filter");
    }
}

#[test]
fn a_journey_that_begins_with_an_email_is_of_the_device_that_the_customer_was_seen_with() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("events.csv");
    let mut text = "customer_id,time,event,device\n".to_owned();
    for n in 0..60 {
        let device = if n % 3 == 0 { "desktop" } else { "mobile" };
        writeln!(text, "customer-{n},2026-03-02T10:00:00Z,email_open,").unwrap();
        writeln!(text, "customer-{n},2026-03-02T10:05:00Z,product_view,{device}").unwrap();
        if n % 2 == 0 {
            writeln!(text, "customer-{n},2026-03-02T10:09:00Z,purchase,{device}").unwrap();
        }
    }
    std::fs::write(&file, text).unwrap();
    let project = dir.path().join("shop.desire").to_str().unwrap().to_owned();
    ok(&["import", &project, file.to_str().unwrap()]);
    let set = ["--set", "steps=E-mail opened,Purchase", "--set", "split=device", "--format", "json"];
    let answer = json(&[&["show", "funnel", &project][..], &set].concat());
    let tables = answer["tables"].as_array().unwrap();
    let groups = tables.iter().find(|table| table["name"] == "by_group").unwrap()["rows"].as_array().unwrap();
    let found: Vec<(&str, u64, u64)> = groups
        .iter()
        .map(|row| (row[0].as_str().unwrap(), row[1].as_u64().unwrap(), row[2].as_u64().unwrap()))
        .collect();
    assert_eq!(found, [("mobile", 40, 20), ("desktop", 20, 10)]);
    // the people behind a row are those that it counts
    let chosen = ["--select", "group=mobile", "--set", "steps=E-mail opened,Purchase", "--set", "split=device"];
    let people = ok(&[&["show", "funnel", &project, "--format", "csv", "-q"][..], &chosen].concat());
    assert_eq!(people.lines().count(), 41, "{people}");
}
