//! What gets in the way and what it costs: counted another way, and the incidents that are planted in the sample.

use std::sync::Arc;

use desire_path::analysis::SplitBy;
use desire_path::analysis::friction::{Finding, Obstacle};
use desire_path::insights::{Answer, AnyComputedInsight, ComputedInsight, Friction, FrictionSettings, Question, Scope};
use desire_path::model::{EventColumn, Filter, Goal, MemberRule, Project, RuleEvent, Settings};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::{Cell, CsvTarget};
use desire_path::progress::Progress;

use crate::sample::sample;
use crate::screen::Screen;
use crate::tables::{Row, table, time_ms};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

/// A customer, and what happened, when, and for how much.
type Life = (String, Vec<(&'static str, i64, f64)>);

/// 900 customers come to the checkout on one of sixty days. A third of them meet an error in the sixth week, few else; who meets
/// one buys half as often, some of them before the error.
fn lives() -> Vec<Life> {
    let mut dice = 7u64;
    let mut roll = |of: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % of
    };
    let life = |i: u64| {
        let day = roll(60) as i64;
        let start = time_ms("2026-01-05T10:00:00.000Z") + day * DAY + roll(600) as i64 * MINUTE;
        let is_bad_week = (35..42).contains(&day);
        let meets = roll(100) < if is_bad_week { 70 } else { 4 };
        let buys = roll(100) < if meets { 30 } else { 65 };
        let mut events = vec![("checkout started", start, f64::NAN)];
        if meets {
            events.push(("payment error", start + 2 * MINUTE, f64::NAN));
        }
        if buys {
            let after = if i.is_multiple_of(3) { 1 } else { 5 };
            events.push(("buy", start + after * MINUTE, 20.0 + roll(80) as f64));
        }
        (format!("c{i:03}"), events)
    };
    (0..900).map(life).collect()
}

fn scope_of(lives: &[Life]) -> Scope {
    scope_by_channel(lives, &[("Decision", &["checkout started", "buy"])], |_| "direct")
}

/// The same with a channel for each customer.
fn scope_by_channel(lives: &[Life], stages: &[(&str, &[&str])], channel: impl Fn(&str) -> &'static str) -> Scope {
    let rows = lives.iter().flat_map(|(customer, events)| {
        let channel = channel(customer);
        events.iter().map(move |&(event, time, value)| Row { customer, time, channel, event, value, ..Row::default() })
    });
    let goal = Goal { touchpoints: vec!["buy".to_owned()], ..Goal::default() };
    let settings = Settings { goal, time_zone: "UTC".to_owned(), ..Settings::default() };
    let project = Project { settings, ..Project::default() };
    Scope::new(Arc::new(table(rows, stages)), Arc::new(project), Filter::default(), 0)
}

fn computed(scope: &Scope, how: FrictionSettings) -> ComputedInsight<Friction> {
    ComputedInsight::new(scope.clone(), how, &Progress::new()).unwrap()
}

fn said(of: &ComputedInsight<Friction>, k: u64) -> Answer {
    of.answer(k, &PublishedCounts::default()).unwrap()
}

fn sum(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    (mean, values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / (n - 1.0) / n)
}

#[test]
fn the_loss_of_a_bad_week_is_the_one_that_a_slow_reading_finds() {
    let lives = lives();
    let scope = scope_of(&lives);
    let found = computed(&scope, FrictionSettings::default());
    let finding = &found.outcome.findings[0];
    let Obstacle::Error { weeks, .. } = &finding.obstacle else { panic!("{:?}", finding.obstacle) };
    let week = time_ms("2026-02-09T00:00:00.000Z");
    assert_eq!(weeks[..], [week]);
    let until = lives.iter().flat_map(|(_, events)| events).map(|(_, time, _)| *time).max().unwrap() + 1;
    let (mut met, mut others, mut n) = (Vec::new(), Vec::new(), 0);
    for (_, events) in &lives {
        let start = events[0].1;
        if !(week..week + 7 * DAY).contains(&start) {
            continue;
        }
        let error = events.iter().find(|(event, ..)| *event == "payment error");
        let from = start;
        n += usize::from(error.is_some());
        if from + DAY > until {
            continue;
        }
        let bought = events.iter().filter(|(event, time, _)| *event == "buy" && (from..from + DAY).contains(time));
        let paid: f64 = bought.map(|(.., value)| value).sum();
        if error.is_some() { met.push(paid) } else { others.push(paid) }
    }
    let amount = n as f64 * (sum(&others).0 - sum(&met).0);
    // for the interval each side has one more who pays as payers do, and one more who does not
    let buyers = met.iter().chain(&others).filter(|paid| **paid > 0.0).count();
    let one = met.iter().chain(&others).sum::<f64>() / buyers as f64;
    for side in [&mut met, &mut others] {
        side.extend([one, 0.0]);
    }
    let ((mean, variance), (other_mean, other_variance)) = (sum(&met), sum(&others));
    let (low, high) = {
        let half = 1.644_853_626_951_472_7 * (variance + other_variance).sqrt();
        (n as f64 * (other_mean - mean - half), n as f64 * (other_mean - mean + half))
    };
    let loss = finding.loss.unwrap();
    assert_eq!(finding.exposures.met.len(), n);
    assert!(loss.in_money && loss.is_firm());
    for (found, wanted) in [(loss.amount, amount), (loss.low, low), (loss.high, high)] {
        assert!((found - wanted).abs() < 1e-6, "{found} {wanted}");
    }
    let answer = said(&found, 0);
    assert!(answer.sentence.starts_with("What costs most is “payment error, 9"), "{}", answer.sentence);
}

#[test]
fn other_lines_of_the_order_at_which_one_stands_are_not_paid_after_it() {
    let mut lives = lives();
    let is_bad = |start: i64| (35..42).contains(&((start - time_ms("2026-01-05T00:00:00.000Z")) / DAY));
    let mut later = (0.0, 0.0);
    for (i, (_, events)) in lives.iter_mut().enumerate() {
        let (start, meets) = (events[0].1, events.iter().any(|(event, ..)| *event == "payment error"));
        // an order of three lines, the error after it, and for some another order
        *events = [10.0, 20.0, 30.0].map(|value| ("buy", start, value)).to_vec();
        if meets {
            events.push(("payment error", start + MINUTE, f64::NAN));
        }
        if i % 5 == 0 {
            events.push(("buy", start + 9 * MINUTE, 7.0));
            let sum = if meets { &mut later.0 } else { &mut later.1 };
            *sum += if is_bad(start) { 7.0 } else { 0.0 };
        }
    }
    let found = computed(&scope_of(&lives), FrictionSettings::default());
    let is_error = |of: &&Finding| matches!(of.obstacle, Obstacle::Error { .. });
    let finding = found.outcome.findings.iter().find(is_error).unwrap();
    let (met, others) = &finding.outcomes;
    let (loss, n) = (finding.loss.unwrap(), finding.exposures.met.len() as f64);
    let amount = n * (later.1 / others.customers as f64 - later.0 / met.customers as f64);
    assert!(later.0 > 0.0 && later.1 > 0.0 && (loss.amount - amount).abs() < 1e-6, "{loss:?} {amount}");
    assert_eq!((met.reached as f64, others.reached as f64), (later.0 / 7.0, later.1 / 7.0));
}

#[test]
fn where_anybody_pays_all_losses_are_in_money() {
    let mut lives = lives();
    let is_bad = |start: i64| (35..42).contains(&((start - time_ms("2026-01-05T00:00:00.000Z")) / DAY));
    for (_, events) in lives.iter_mut().filter(|(_, events)| is_bad(events[0].1)) {
        // more is paid back than paid in the week of the error
        events.iter_mut().for_each(|(.., value)| *value = -*value);
    }
    let found = computed(&scope_of(&lives), FrictionSettings::default());
    assert!(!found.outcome.findings.is_empty());
    let losses: Vec<_> = found.outcome.findings.iter().filter_map(|finding| finding.loss).collect();
    assert!(!losses.is_empty() && losses.iter().all(|loss| loss.in_money), "{losses:?}");
}

/// 200 come by a network, of whom so many get to the checkout and none buys; of 300 others half buy.
fn lost_by_network(at_checkout: usize) -> Scope {
    let start = time_ms("2026-01-05T10:00:00.000Z");
    let life = |i: usize| {
        let mut events = vec![("ad", start + i as i64 * MINUTE, f64::NAN)];
        if i < at_checkout || i >= 200 {
            events.push(("checkout started", start + i as i64 * MINUTE + MINUTE, f64::NAN));
        }
        if i >= 350 {
            events.push(("buy", start + i as i64 * MINUTE + 2 * MINUTE, 50.0));
        }
        if i == 499 {
            // so that all are followed to the end
            events.push(("ping", start + 40 * DAY, f64::NAN));
        }
        let channel = if i < 200 { "n" } else { "d" };
        (format!("{channel}{i:03}"), events)
    };
    let lives: Vec<Life> = (0..500).map(life).collect();
    let stages: [(&str, &[&str]); 2] = [("Awareness", &["ad"]), ("Decision", &["checkout started"])];
    scope_by_channel(&lives, &stages, |customer| if customer.starts_with('n') { "network" } else { "direct" })
}

#[test]
fn what_few_of_a_group_did_is_not_shared_nor_what_differs_by_few_from_before() {
    let lost = |at_checkout: usize, before: &PublishedCounts| {
        let found = computed(&lost_by_network(at_checkout), FrictionSettings::default());
        let shared = found.answer(11, before).unwrap();
        let rows = shared.rows("findings");
        let at = rows.position("evidence").unwrap();
        let told: Vec<bool> = rows.rows.iter().map(|row| row[at] != Cell::Empty).collect();
        (told, shared.published)
    };
    let whole = said(&computed(&lost_by_network(3), FrictionSettings::default()), 0).rows("findings");
    let name = whole.rows[0][0].raw(CsvTarget::Program);
    assert!(name.starts_with("network (first channel): few get from"), "{name}");
    let nothing = PublishedCounts::default();
    assert_eq!(lost(3, &nothing).0, [false], "three of two hundred got to the checkout");
    let (told, before) = lost(30, &nothing);
    assert_eq!(told, [true]);
    assert_eq!(lost(30, &before).0, [true], "the same once more tells nothing new");
    assert_eq!(lost(33, &before).0, [false], "three more than in the export before");
}

/// Every row of a table of findings leads to as many people as it counts.
fn people_are_as_many(of: &ComputedInsight<Friction>, table: &str) {
    let answer = said(of, 0);
    let named = answer.tables.iter().find(|named| named.name == table).unwrap();
    assert!(!named.table.rows.is_empty(), "{table}");
    let at = named.table.position("customers").unwrap();
    for (i, row) in named.table.rows.iter().enumerate() {
        let people = of.customers(&named.part(i).unwrap(), &Progress::new()).unwrap().count() as u64;
        assert_eq!(Some(people), row[at].as_count(), "{table} {row:?}");
    }
}

#[test]
fn findings_their_groups_and_periods_lead_to_their_people() {
    let scope = scope_of(&lives());
    let found = computed(&scope, FrictionSettings { split: "channel".to_owned(), ..FrictionSettings::default() });
    ["findings", "by_group", "over_time"].into_iter().for_each(|table| people_are_as_many(&found, table));
    // groups of one channel cost what all cost
    let answer = said(&found, 0);
    let (all, groups) = (answer.rows("findings"), answer.rows("by_group"));
    let loss = |table: &desire_path::present::table::Table| table.rows[0][table.position("loss").unwrap()].clone();
    assert_eq!(loss(&all), loss(&groups));
    let shared = said(&found, 11);
    assert!(shared.rows("by_group").rows.is_empty() && shared.rows("over_time").rows.is_empty() && shared.hidden > 0);
}

#[test]
fn the_incidents_of_the_sample_are_found_with_what_they_cost() {
    let table = sample().table.clone();
    let scope = Scope::new(table, Arc::new(Project::default()), Filter::default(), 0);
    let found = computed(&scope, FrictionSettings { split: "device".to_owned(), ..FrictionSettings::default() });
    let names: Vec<String> =
        found.outcome.findings.iter().map(|finding| found.finding_name(&finding.obstacle)).collect();
    let find = |is: &dyn Fn(&Obstacle) -> bool| found.outcome.findings.iter().find(|finding| is(&finding.obstacle));
    let name = |t: u16| scope.names().touchpoints[usize::from(t)].as_str();
    // the payment error of two weeks of May
    let error = find(&|of| matches!(of, Obstacle::Error { touchpoint, .. } if name(*touchpoint) == "Payment error"));
    let Some(Obstacle::Error { weeks, .. }) = error.map(|finding| &finding.obstacle) else { panic!("{names:?}") };
    assert_eq!(weeks[..], ["2026-05-04", "2026-05-11"].map(|day| time_ms(&format!("{day}T00:00:00.000Z"))));
    assert!(error.unwrap().loss.unwrap().amount > 0.0);
    // the loop between cart and checkout on mobile
    let is_loop = |of: &Obstacle| match of {
        Obstacle::Loop { steps: (a, b), device, .. } => {
            let mut steps = [name(*a), name(*b)];
            steps.sort_unstable();
            steps == ["Cart viewed", "Checkout started"] && scope.table.dims.device.name(*device) == "mobile"
        }
        _ => false,
    };
    assert!(find(&is_loop).is_some(), "{names:?}");
    // who waits for days leaves
    let slow = find(&|of| matches!(of, Obstacle::SlowAnswer { answer } if name(*answer) == "Reply sent"))
        .unwrap_or_else(|| panic!("{names:?}"));
    assert!(slow.loss.unwrap().is_firm());
    // lookers by Social get lost
    assert!(names.iter().any(|name| name.starts_with("Social (first channel): few get from")), "{names:?}");
    ["findings", "by_group", "over_time"].into_iter().for_each(|table| people_are_as_many(&found, table));
    // each is shown by a question that has an answer, and that reads back from its text
    for finding in &found.outcome.findings {
        let question = found.show(finding).unwrap();
        let again: Question = question.to_string().parse().unwrap();
        assert_eq!(again.id(), question.id());
        assert_eq!(found.shown_by(finding), question.insight().ok().map(|insight| insight.title()));
        let scope = Scope::new(scope.table.clone(), scope.project.clone(), question.filter.clone(), 0);
        assert!(question.compute(scope, &Progress::new()).is_ok(), "{question}");
    }
    let evidence = said(&found, 0).rows("findings");
    let at = evidence.position("evidence").unwrap();
    assert!(evidence.rows.iter().all(|row| matches!(&row[at], Cell::Text(text) if !text.is_empty())));
    assert!(evidence.rows[0][0].raw(CsvTarget::Program) == names[found.ranking().order()[0]]);
}

#[test]
fn no_group_is_compared_with_what_the_filter_leaves_of_the_others() {
    let scope = |filter: Filter| Scope::new(sample().table.clone(), Arc::new(Project::default()), filter, 0);
    let lost_by = |found: &ComputedInsight<Friction>| -> Vec<SplitBy> {
        let all = found.outcome.findings.iter();
        all.filter_map(|of| if let Obstacle::LostAtStep { by, .. } = &of.obstacle { Some(by.clone()) } else { None })
            .collect()
    };
    let mut on_mobile = Filter::default();
    on_mobile.set_column(EventColumn::Device, vec!["mobile".to_owned()]);
    let rule = MemberRule::Did {
        what: RuleEvent::Column { column: EventColumn::Device, value: "mobile".to_owned() },
        at_least: 1,
        within_days: None,
    };
    for filter in [on_mobile, Filter { who: Some(rule), ..Filter::default() }] {
        let found = computed(&scope(filter), FrictionSettings::default());
        assert!(!lost_by(&found).contains(&SplitBy::Device));
        // other dimensions still are: lookers by Social get lost
        assert!(lost_by(&found).contains(&SplitBy::FirstChannel));
        assert!(found.outcome.findings.iter().all(|of| !matches!(of.obstacle, Obstacle::Loop { .. })));
        let answer = said(&found, 0);
        assert!(answer.note.starts_with("Groups by device are not compared"), "{}", answer.note);
        assert!(!answer.sentence.contains("mobile sessions"), "{}", answer.sentence);
    }
    let by_channel = Filter { channels: vec!["Social".to_owned()], ..Filter::default() };
    assert!(!lost_by(&computed(&scope(by_channel), FrictionSettings::default())).contains(&SplitBy::FirstChannel));
    let everybody = said(&computed(&scope(Filter::default()), FrictionSettings::default()), 0);
    assert!(!everybody.note.contains("not compared"), "{}", everybody.note);
}

#[test]
fn the_evidence_says_whom_it_compares_and_of_how_many() {
    let scope = Scope::new(sample().table.clone(), Arc::new(Project::default()), Filter::default(), 0);
    let found = computed(&scope, FrictionSettings::default());
    for finding in &found.outcome.findings {
        let (met, followed) = (finding.exposures.met.len() as u64, finding.outcomes.0.customers);
        let text = found.evidence(finding);
        let [met, followed] = [met, followed].map(numbers::count);
        match met == followed {
            true => assert!(text.contains("Within ") && text.contains(&followed), "{text}"),
            false => assert!(text.contains(&format!("Of the {met}, {followed} met it")), "{text}"),
        }
        let words: Vec<&str> = text.split(' ').collect();
        // "14 of 25 of 25"
        assert!(!words.windows(5).any(|w| w[1] == "of" && w[3] == "of"), "{text}");
    }
}

#[test]
fn a_finding_opens_the_picture_that_shows_it_and_leads_to_its_people() {
    let mut screen = Screen::on_sample();
    // with it the third obstacle is below the edge
    screen.press("Hide this banner");
    screen.press_tab("Friction");
    screen.press_some("Show me Payment error, ");
    assert!(screen.shows("Touchpoint: Payment error"), "{}", screen.words());
    screen.press_tab("Friction");
    screen.press_some("Who they are: ");
    assert!(screen.shows("customers met it"), "{}", screen.words());
    screen.press("See customers");
    assert!(screen.words().contains("customers"), "{}", screen.words());
}
