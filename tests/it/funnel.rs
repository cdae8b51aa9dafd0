//! Funnels: every way along small journeys tried out one by one, and answers whose numbers are known by hand.

use std::sync::Arc;

use desire_path::analysis::funnel::{FunnelOrder, FunnelStep, FunnelSteps, funnel};
use desire_path::events::Subset;
use desire_path::insights::{Answer, AnswerError, AnyComputedInsight, Question, Scope, Selection};
use desire_path::model::{Entity, Filter, Goal, Project, Settings};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::CsvTarget;
use desire_path::progress::Progress;
use proptest::prelude::*;

use crate::screen::Screen;
use crate::tables::{Row, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;
const EVENTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Steps by the positions of their touchpoints in [`EVENTS`].
#[derive(Debug, Clone)]
struct Asked {
    steps: Vec<(Vec<usize>, bool, Vec<usize>)>,
    order: FunnelOrder,
    window: Option<i64>,
    /// Whether each step is a stage.
    are_stages: bool,
}

/// When a step is reached first, and, at the earliest, the required step before on the ways that reach it then; both as
/// positions on the journey.
type FirstReached = Option<(usize, Option<usize>)>;

impl Asked {
    fn steps(&self) -> FunnelSteps {
        let mask = |of: &[usize]| (0..EVENTS.len()).map(|i| of.contains(&i)).collect::<Vec<_>>();
        let step = |(any_of, is_optional, excluded): &(Vec<usize>, bool, Vec<usize>)| FunnelStep {
            touchpoints: mask(any_of),
            is_optional: *is_optional,
            excluded: mask(excluded),
            is_stage: self.are_stages,
        };
        FunnelSteps {
            steps: self.steps.iter().map(step).collect(),
            order: self.order,
            window: self.window,
            entity: Entity::Person,
        }
    }

    /// When each step is reached first: every way is tried.
    fn tried(&self, journey: &[(i64, usize)]) -> Vec<FirstReached> {
        let mut reached = vec![None; self.steps.len()];
        if self.order == FunnelOrder::Any {
            for i in 0..journey.len() {
                let first = (0..=i).find(|&j| self.is_inside(journey[j].0, journey[i].0)).unwrap();
                let taken = |to: usize| {
                    self.steps.iter().filter(|s| journey[first..=to].iter().any(|(_, e)| s.0.contains(e))).count()
                };
                for (n, step) in reached.iter_mut().enumerate().take(taken(i)) {
                    *step = step.or(Some((i, (first..=i).find(|&j| n > 0 && taken(j) >= n))));
                }
            }
            return reached;
        }
        for (i, &(time, event)) in journey.iter().enumerate() {
            if self.steps[0].0.contains(&event) {
                self.go_on(journey, (i, 0), (time, None), &mut reached);
            }
        }
        reached
    }

    fn is_inside(&self, began: i64, time: i64) -> bool {
        self.window.is_none_or(|window| time - began <= window)
    }

    fn go_on(
        &self,
        journey: &[(i64, usize)],
        (at, step): (usize, usize),
        (began, before): (i64, Option<usize>),
        reached: &mut [FirstReached],
    ) {
        reached[step] = Some(reached[step].map_or((at, before), |first| first.min((at, before))));
        let last_required = if self.steps[step].1 { before } else { Some(at) };
        for next in step + 1..self.steps.len() {
            for i in at + 1..journey.len() {
                let stays = self.are_stages && self.steps[step].0.contains(&journey[i - 1].1);
                if self.order == FunnelOrder::Strict && i > at + 1 && !stays || !self.is_inside(began, journey[i].0) {
                    break;
                }
                // what is excluded of this step or of one that was left out
                let is_excluded = |event: usize| self.steps[step + 1..=next].iter().any(|s| s.2.contains(&event));
                if journey[at + 1..=i].iter().any(|&(_, event)| is_excluded(event)) {
                    break;
                }
                if self.steps[next].0.contains(&journey[i].1) {
                    self.go_on(journey, (i, next), (began, last_required), reached);
                }
            }
            if !self.steps[next].1 {
                break;
            }
        }
    }
}

fn median(mut times: Vec<i64>) -> Option<f64> {
    times.sort_unstable();
    let (n, at) = (times.len(), |i: usize| times[i] as f64);
    (n > 0).then(|| f64::midpoint(at((n - 1) / 2), at(n / 2)))
}

fn any_asked() -> impl Strategy<Value = Asked> {
    let names = || prop::collection::vec(0..EVENTS.len(), 1..3);
    let step = (names(), prop::bool::weighted(0.2), prop_oneof![3 => Just(Vec::new()), 1 => names()]);
    let order = prop_oneof![2 => Just(FunnelOrder::Ordered), 1 => Just(FunnelOrder::Strict)];
    let ways = (prop::collection::vec(step, 1..5), order, prop::option::of(0i64..30), any::<bool>()).prop_map(
        |(mut steps, order, window, are_stages)| {
            (steps[0].1, steps[0].2) = (false, Vec::new());
            // an optional step with something excluded beside it has no simple meaning to compare with
            let has_optional = steps.iter().any(|step| step.1);
            steps.iter_mut().filter(|_| has_optional).for_each(|step| step.2.clear());
            Asked { steps, order, window, are_stages }
        },
    );
    let any = (1usize..5, prop::option::of(0i64..30)).prop_map(|(n, window)| Asked {
        steps: (0..n).map(|i| (vec![i], false, Vec::new())).collect(),
        order: FunnelOrder::Any,
        window,
        are_stages: false,
    });
    prop_oneof![3 => ways, 1 => any]
}

proptest! {
    #[test]
    fn one_pass_finds_what_all_ways_together_reach(
        asked in any_asked(),
        lives in prop::collection::vec(prop::collection::vec((0i64..12, 0..EVENTS.len()), 1..9), 1..12),
    ) {
        let journeys: Vec<Vec<(i64, usize)>> = lives.iter().map(|life| {
            let mut time = 0;
            life.iter().map(|&(pause, event)| { time += pause; (time, event) }).collect()
        }).collect();
        let ids: Vec<String> = (0..journeys.len()).map(|i| format!("c{i:02}")).collect();
        let first = EVENTS.iter().map(|&event| Row { customer: "first", event, source: "Other", ..Row::default() });
        let rows = ids.iter().zip(&journeys).flat_map(|(customer, journey)| {
            journey.iter().map(move |&(time, event)| Row { customer, time, event: EVENTS[event], ..Row::default() })
        });
        let table = table(first.chain(rows), &[]);
        // a first customer only names the touchpoints in their order
        let only = Filter { sources: vec!["Website".to_owned()], ..Filter::default() };
        let subset = Subset::new(&table, &only, &[]);
        let found = funnel(&table, &subset, &Settings::default(), &asked.steps(), &Progress::new()).unwrap();
        let tried: Vec<Vec<FirstReached>> = journeys.iter().map(|journey| asked.tried(journey)).collect();
        for (step, count) in found.counts.iter().enumerate() {
            let reached = tried.iter().filter(|first| first[step].is_some()).count() as u64;
            prop_assert_eq!(count.journeys, reached, "step {} of {:?}", step, &asked);
            if let Some(previous) = count.previous {
                // in the plain order times are those between the first times of both steps
                let is_plain = asked.order == FunnelOrder::Ordered && asked.steps.iter().all(|step| !step.1);
                let times = tried.iter().zip(&journeys).filter_map(|(first, journey)| {
                    let (at, before) = first[step]?;
                    let since = if is_plain { first[previous]?.0 } else { before? };
                    Some(journey[at].0 - journey[since].0)
                });
                let times: Vec<i64> = times.collect();
                prop_assert_eq!(times.len() as u64, reached);
                prop_assert!(is_plain || times.iter().all(|time| asked.window.is_none_or(|window| *time <= window)));
                prop_assert_eq!(count.median_ms, median(times), "step {} of {:?}", step, &asked);
                let lost = tried.iter().filter(|first| first[previous].is_some() && first[step].is_none()).count() as u64;
                prop_assert_eq!(count.lost, lost);
                prop_assert_eq!(count.lost + count.journeys, found.counts[previous].journeys);
            }
        }
    }
}

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
         Most are lost between “Awareness” and “Decision”: 72, 44 % of those at that step."
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
    assert!(!shared.sentence.contains("20") && !shared.sentence.contains("25"), "{}", shared.sentence);
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
    screen.press_some(" lost (");
    assert!(screen.shows("Lost before Consideration"), "{}", screen.words());
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
        found.sentence.ends_with("Most are lost between “ad” and “buy”: 10, 9.5 % of those at that step."),
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
