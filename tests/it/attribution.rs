//! Attribution: public paths as another program credits them, the event generator's truth, journeys read again slowly, sites
//! that customers pass through, and sentences against their numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desire_path::analysis::attribution::{
    Attribution, AttributionModel, ChannelPath, ChannelPaths, JourneyRules, ModelSettings, attribute, channel_journeys,
    customers_converted_by,
};
use desire_path::events::{EventTable, Subset};
use desire_path::insights::{Answer, Question, Scope, Selection};
use desire_path::model::{ChannelRule, Filter, Goal, Project, Rules, Settings, Spend};
use desire_path::present::numbers;
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;
use serde_json::Value;

use crate::cli::{json, ok, project};
use crate::import_file::rows;
use crate::shop;
use crate::support::{bench_data, shared};
use crate::tables::{Row, bench_table, table};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1440 * MINUTE;

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

/// Paths written with `>`, with conversions, their worth and journeys without: columns in this order.
fn paths_of(csv: &str) -> ChannelPaths {
    let mut names: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').map(|cell| cell.trim_matches('"')).collect();
        let channels = cells[0].split('>').map(str::trim);
        let channels = channels.map(|channel| {
            let known = names.iter().position(|name| name == channel);
            known.unwrap_or_else(|| {
                names.push(channel.to_owned());
                names.len() - 1
            }) as u16
        });
        let path = ChannelPath {
            channels: channels.collect(),
            conversions: number(cells[1]) as u64,
            value: number(cells[2]),
            failures: number(cells[3]) as u64,
            ..ChannelPath::default()
        };
        rows.push(path);
    }
    ChannelPaths::new(names, None, rows)
}

fn attributed(all: &ChannelPaths, model: AttributionModel, markov_order: usize) -> Attribution {
    attribute(all, &ModelSettings { model, markov_order, seed: 42 }, &Progress::new()).unwrap()
}

/// What a model credits a channel: conversions and value.
fn credit(all: &ChannelPaths, found: &Attribution, model: AttributionModel, channel: &str) -> (f64, f64) {
    let at = all.names.iter().position(|name| name == channel).unwrap();
    let credit = found.credits(model).unwrap()[at];
    (credit.conversions, credit.value)
}

#[test]
fn public_paths_are_credited_as_another_program_does_and_exactly() {
    let (Some(data), Some(rules), Some(exact)) = (
        shared("data/attribution_pathdata/PathData.csv"),
        shared("golden/attribution/pathdata_heuristics_channelattribution_2.2.5.csv"),
        shared("golden/attribution/pathdata_markov_exact.json"),
    ) else {
        return;
    };
    let all = paths_of(&std::fs::read_to_string(data).unwrap());
    assert_eq!((all.conversions(), all.failures()), (19_785, 68_602));
    let close = |found: f64, known: f64, what: &str| {
        assert!((found - known).abs() <= 1e-9 * known.abs().max(1.0), "{what}: {found} is not {known}");
    };
    let exact: Value = serde_json::from_slice(&std::fs::read(exact).unwrap()).unwrap();
    for order in 1..=4 {
        let found = attributed(&all, AttributionModel::Markov, order);
        if order == 1 {
            for line in std::fs::read_to_string(&rules).unwrap().lines().skip(1) {
                let cells: Vec<&str> = line.split(',').collect();
                let models = [AttributionModel::First, AttributionModel::Last, AttributionModel::Linear];
                for (at, model) in models.into_iter().enumerate() {
                    let (conversions, value) = credit(&all, &found, model, cells[0]);
                    close(conversions, number(cells[1 + 2 * at]), cells[0]);
                    close(value, number(cells[2 + 2 * at]), cells[0]);
                }
            }
        }
        let removal = found.removal.as_ref().unwrap();
        assert!((removal.conversion - 19_785.0 / 88_387.0).abs() < 1e-9, "order {order}");
        for (channel, known) in exact[order.to_string()]["channels"].as_object().unwrap() {
            let at = all.names.iter().position(|name| name == channel).unwrap();
            let known = |key: &str| known[key].as_f64().unwrap();
            let (conversions, value) = credit(&all, &found, AttributionModel::Markov, channel);
            for (found, known) in [
                (removal.effects[at].conversions, known("removal_effect_conv")),
                (removal.effects[at].value, known("removal_effect_value")),
                (conversions, known("conversions")),
                (value, known("value")),
            ] {
                assert!((found - known).abs() < 1e-6, "{channel}, order {order}: {found} is not {known}");
            }
        }
    }
}

fn answer(scope: &Scope, pairs: &[(&str, &str)]) -> Answer {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let question = Question::new("attribution", &pairs, scope.filter.clone(), None).unwrap();
    question.compute(scope.clone(), &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap()
}

/// A column of a table by the channel of each row.
fn column(answer: &Answer, name: &str, key: &str) -> BTreeMap<String, f64> {
    let table = answer.rows(name);
    let at = table.position(key).unwrap_or_else(|| panic!("{name} has no {key}"));
    let cell = |row: &Vec<Cell>| {
        Some((row[0].display_text(&desire_path::present::table::Style::of(&Settings::default())), row[at].value()?))
    };
    table.rows.iter().filter_map(cell).collect()
}

fn settings(goal: &str) -> Settings {
    Settings { goal: Goal { touchpoints: vec![goal.to_owned()], ..Goal::default() }, ..Settings::default() }
}

fn scope_of(table: EventTable, settings: Settings) -> Scope {
    let project = Project { settings, ..Project::default() };
    Scope::new(Arc::new(table), Arc::new(project), Filter::default(), 400 * DAY)
}

#[test]
fn the_generated_events_have_the_true_removal_effects() {
    for size in ["100k", "1m"] {
        let (Some(csv), Some(truth)) =
            (bench_data(&format!("events_{size}.csv")), shared(&format!("bench/truth/truth_{size}.json")))
        else {
            return;
        };
        let truth: Value = serde_json::from_slice(&std::fs::read(truth).unwrap()).unwrap();
        let truth = &truth["ops"]["j_attribution"];
        let scope = scope_of(bench_table(&csv), settings("purchase"));
        let how = [("look_back", "none"), ("conversions", "first"), ("min_journeys", "1")];
        let found = answer(&scope, &how);
        assert_eq!(found.number("journeys").as_f64(), truth["paths"].as_f64());
        assert_eq!(found.number("conversions").as_f64(), truth["conversions"].as_f64());
        for (key, truth) in [("removal_effect", &truth["removal_effect"]), ("conversions", &truth["attributed"])] {
            let found = column(&found, "channels", key);
            for (channel, known) in truth.as_object().unwrap() {
                let known = known.as_f64().unwrap();
                assert!((found[channel] - known).abs() < 1e-9 * known.max(1.0), "{size} {channel} {key}");
            }
        }
    }
}

const CHANNELS: [&str; 4] = ["direct", "social", "email", "search"];

/// What some customers did: visits, messages that went out, and orders.
fn random_rows(seed: u64) -> Vec<(String, Row<'static>)> {
    let mut state = seed;
    let mut roll = move |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % sides
    };
    let mut rows = Vec::new();
    for customer in 0..120 {
        let mut time = roll(60) as i64 * DAY;
        for _ in 0..=roll(9) {
            time += [5 * MINUTE, 29 * MINUTE, 31 * MINUTE, 2 * DAY, 12 * DAY][roll(5)];
            let event = ["view", "view", "buy", "email_sent", "cart"][roll(5)];
            let value = if event == "buy" { 10.0 + roll(90) as f64 } else { f64::NAN };
            let channel = CHANNELS[roll(CHANNELS.len())];
            rows.push((format!("c{customer}"), Row { time, channel, event, value, ..Row::default() }));
        }
    }
    rows
}

/// The touches that count, and of several by one channel in a row the last.
fn merged(touches: &[(i64, &'static str)], with_direct: bool) -> Vec<(i64, &'static str)> {
    let others = touches.iter().any(|touch| touch.1 != "direct");
    let kept: Vec<&(i64, &'static str)> =
        touches.iter().filter(|touch| with_direct || !others || touch.1 != "direct").collect();
    let last = |at: usize| kept.get(at + 1).is_none_or(|next| next.1 != kept[at].1);
    (0..kept.len()).filter(|&at| last(at)).map(|at| *kept[at]).collect()
}

/// A path and, where it converts, the time since each touch and the worth.
type SlowJourney = (Vec<String>, Option<(Vec<i64>, f64)>);

/// How journeys are read.
#[derive(Clone, Copy)]
struct SlowRules {
    look_back: Option<i64>,
    with_direct: bool,
    /// A channel that customers only pass through.
    passed: &'static str,
    from: i64,
    /// The end of what is known.
    until: i64,
}

/// The journeys of one customer, by their definition: path and, where it converts, time since each touch and worth; and how
/// many are not over.
fn slow_journeys(events: &[&Row<'static>], how: SlowRules) -> (Vec<SlowJourney>, u64) {
    let own: Vec<&&Row<'static>> = events.iter().filter(|row| row.event != "email_sent").collect();
    // touches: events after a pause; orders: those of one instant are one
    let mut touches: Vec<(i64, &'static str)> = Vec::new();
    let mut opened = None;
    let mut orders: Vec<(i64, f64, usize, Option<usize>)> = Vec::new();
    for (at, row) in own.iter().enumerate() {
        if at == 0 || row.time - own[at - 1].time > 30 * MINUTE {
            opened = (row.channel != how.passed).then_some(touches.len());
            touches.extend(opened.map(|_| (row.time, row.channel)));
        }
        if row.event == "buy" {
            match orders.last_mut().filter(|order| order.0 == row.time) {
                Some(order) => order.1 += row.value,
                None => orders.push((row.time, row.value, touches.len(), opened)),
            }
        }
    }
    let path = |touches: &[(i64, &'static str)]| merged(touches, how.with_direct);
    let names = |path: &[(i64, &str)]| path.iter().map(|touch| touch.1.to_owned()).collect::<Vec<_>>();
    let mut used = vec![false; touches.len()];
    let (mut found, mut open) = (Vec::new(), 0);
    for (number, (time, worth, before, opened)) in orders.iter().enumerate() {
        let after = if number == 0 { 0 } else { orders[number - 1].2 };
        let is_recent = |at: &usize| how.look_back.is_none_or(|look_back| touches[*at].0 >= time - look_back);
        let mut of_order: Vec<usize> = (after..*before).filter(is_recent).collect();
        if of_order.is_empty() {
            // the visit that the order is in, however long it lasts
            of_order.extend(opened);
        }
        of_order.iter().for_each(|&at| used[at] = true);
        let mut touched = path(&of_order.iter().map(|&at| touches[at]).collect::<Vec<_>>());
        if touched.is_empty() {
            touched.push((*time, "direct"));
        }
        if *time >= how.from {
            found.push((names(&touched), Some((touched.iter().map(|touch| time - touch.0).collect(), *worth))));
        }
    }
    // what is left, between two orders and after the last, in stretches as long as the look-back
    let mut stretch: Vec<(i64, &'static str)> = Vec::new();
    let mut bounds: BTreeSet<usize> = orders.iter().map(|order| order.2).collect();
    bounds.insert(touches.len());
    let ends = |first: i64| how.look_back.map(|look_back| first + look_back);
    let mut finish = |stretch: &mut Vec<(i64, &'static str)>| {
        let Some(first) = stretch.first().map(|touch| touch.0) else { return };
        if first >= how.from {
            match ends(first).is_some_and(|end| end >= how.until) {
                true => open += 1,
                false => found.push((names(&path(stretch)), None)),
            }
        }
        stretch.clear();
    };
    for at in 0..touches.len() {
        let is_later = |first: &(i64, &str)| ends(first.0).is_some_and(|end| touches[at].0 > end);
        if bounds.contains(&at) || stretch.first().is_some_and(is_later) {
            finish(&mut stretch);
        }
        if !used[at] {
            stretch.push(touches[at]);
        }
    }
    finish(&mut stretch);
    (found, open)
}

#[test]
fn journeys_are_what_a_slow_reading_says() {
    let whole = SlowRules { look_back: None, with_direct: true, passed: "nothing", from: i64::MIN, until: 0 };
    for (seed, how) in [
        (1, SlowRules { look_back: Some(30 * DAY), ..whole }),
        (2, SlowRules { look_back: Some(5 * DAY), with_direct: false, ..whole }),
        (3, whole),
        // sessions that are longer than the look-back, sites that are passed through, and dates
        (4, SlowRules { look_back: Some(10 * MINUTE), passed: "search", ..whole }),
        (5, SlowRules { look_back: Some(45 * MINUTE), with_direct: false, passed: "direct", ..whole }),
        (6, SlowRules { look_back: Some(3 * DAY), passed: "social", from: 40 * DAY, ..whole }),
        (7, SlowRules { passed: "email", from: 30 * DAY, ..whole }),
    ] {
        let rows = random_rows(seed);
        let table = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &[]);
        let how = SlowRules { until: table.last_ms() + 1, ..how };
        let mut slow: BTreeMap<Vec<String>, (u64, u64, f64, Vec<f64>)> = BTreeMap::new();
        let mut buyers: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
        let mut open = 0;
        let customers: BTreeSet<&String> = rows.iter().map(|(customer, _)| customer).collect();
        for customer in customers {
            let of_customer: Vec<&Row<'static>> =
                rows.iter().filter(|(c, _)| c == customer).map(|(_, row)| row).collect();
            let (journeys, not_over) = slow_journeys(&of_customer, how);
            open += not_over;
            for (path, converted) in journeys {
                if converted.is_some() {
                    path.iter().for_each(|channel| {
                        buyers.entry(channel.clone()).or_default().insert(customer);
                    });
                }
                let sums = slow.entry(path).or_default();
                let Some((ages, worth)) = converted else {
                    sums.1 += 1;
                    continue;
                };
                sums.0 += 1;
                sums.2 += worth;
                let weights: Vec<f64> = ages.iter().map(|&age| 0.5f64.powf(age as f64 / (7 * DAY) as f64)).collect();
                sums.3.resize(ages.len(), 0.0);
                let all: f64 = weights.iter().sum();
                sums.3.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight / all);
            }
        }
        let rules = JourneyRules {
            goal: table.goal_mask(&settings("buy").goal),
            look_back: how.look_back,
            first_only: false,
            with_direct: how.with_direct,
            passed: table.dims.channel.iter().map(|raw| raw == how.passed).collect(),
            half_life: 7 * DAY,
            from: how.from,
        };
        let (all, settings, progress) = (Subset::all(&table), settings("buy"), Progress::new());
        let found = channel_journeys(&table, &all, &settings, &rules, &progress).unwrap();
        assert_eq!((found.paths.paths.len(), found.open), (slow.len(), open), "seed {seed}");
        for path in &found.paths.paths {
            let names: Vec<String> =
                path.channels.iter().map(|&of| found.paths.names[usize::from(of)].clone()).collect();
            let known = &slow[&names];
            assert_eq!((path.conversions, path.failures), (known.0, known.1), "{names:?}");
            assert!((path.value - known.2).abs() < 1e-6, "{names:?}");
            let decay = path.decay.iter().map(|(part, _)| part);
            assert!(
                decay.zip(&known.3).all(|(a, b)| (a - b).abs() < 1e-9),
                "{names:?}: {:?}, {:?}",
                path.decay,
                known.3
            );
        }
        // who is counted for a channel is who is found behind it
        let became: Vec<u16> = (0..found.paths.names.len() as u16).collect();
        let counts = found.buyers_by_channel(&became, became.len());
        for (at, name) in found.paths.names.iter().enumerate() {
            let wanted: Vec<bool> = (0..became.len()).map(|of| of == at).collect();
            let behind = customers_converted_by(&table, &all, &settings, (&rules, &wanted), &progress).unwrap();
            let known = buyers.get(name).map_or(0, BTreeSet::len);
            assert_eq!((behind.count(), counts[at]), (known, known as u64), "seed {seed}, {name}");
        }
    }
}

#[test]
fn what_was_paid_back_of_an_order_is_no_worth_of_it() {
    let row = |time, event, value| Row { customer: "a", time, event, channel: "social", value, ..Row::default() };
    let rows = [row(0, "buy", 50.0), row(DAY, "buy", 30.0), row(2 * DAY, "refund", -30.0)];
    let mut table = table(rows, &[]);
    table.order = [1, 2, 2].into_iter().collect();
    let found = answer(&scope_of(table, settings("buy")), &[("min_journeys", "1")]);
    let number = |name: &str| found.number(name).as_f64();
    assert_eq!((number("conversions"), number("value")), (Some(2.0), Some(50.0)));
}

#[test]
fn a_first_date_cuts_no_journey() {
    let row = |customer, day: i64, channel, event| Row { customer, time: day * DAY, channel, event, ..Row::default() };
    let rows = [
        row("a", 10, "search", "view"),
        row("a", 20, "direct", "buy"),
        // an old customer: the first order lies before the date
        row("b", 1, "email", "buy"),
        row("b", 30, "social", "buy"),
        // who came before the date and left is no journey within it
        row("c", 2, "social", "view"),
        row("d", 200, "social", "view"),
    ];
    let filter = Filter { from: Some(15 * DAY), ..Filter::default() };
    let whole = scope_of(table(rows, &[]), settings("buy"));
    let scope = Scope::new(whole.table, whole.project, filter, 400 * DAY);
    let found = answer(&scope, &[("min_journeys", "1"), ("model", "first"), ("look_back", "30d")]);
    let first = column(&found, "channels", "conversions");
    assert_eq!((first["search"], first["social"], first.get("direct")), (1.0, 1.0, Some(&0.0)));
    assert_eq!(found.number("journeys").as_f64(), Some(2.0), "the visit of the last day is not over: {}", found.note);
    assert!(found.note.contains("1 journey whose time is not over is left out"), "{}", found.note);
    assert_eq!(column(&found, "later_value", "customers"), [("search".to_owned(), 1.0)].into(), "b is no new customer");
}

/// A shop where `orders` customers come by search, pay at a site that sends them back after an hour, and order; as many
/// others come from a blog and leave.
fn shop(pays_at: &str, orders: usize) -> (EventTable, Project) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("web.csv");
    let mut csv = "customer_id,timestamp,event,page,referrer\n".to_owned();
    for i in 0..orders {
        let day = format!("2026-01-{:02}", 1 + i % 28);
        csv.push_str(&format!("b{i},{day} 09:00:00,page_view,/guide,https://www.google.com/\n"));
        csv.push_str(&format!("b{i},{day} 10:30:00,page_view,/thanks,https://{pays_at}/back\n"));
        csv.push_str(&format!("b{i},{day} 10:31:00,purchase,/thanks,\n"));
        csv.push_str(&format!("r{i},{day} 11:00:00,page_view,/guide,https://blog.example/post\n"));
    }
    std::fs::write(&file, csv).unwrap();
    let mapping = desire_path::import::inspect(&file).unwrap().mapping;
    let project = folder.path().join("shop.desire");
    let progress = Progress::new();
    let mut workspace = desire_path::workspace::Workspace::create(&project, &progress).unwrap();
    workspace.import(&[desire_path::workspace::ImportRequest { input: file.into(), mapping }], &progress).unwrap();
    let snapshot = workspace.snapshot();
    ((*snapshot.table).clone(), (*snapshot.project).clone())
}

#[test]
fn sites_that_customers_pass_through_earn_nothing() {
    for (site, reason) in
        [("checkout.stripe.com", "customers pay there"), ("bank.example", "nobody begins there, conversions follow")]
    {
        let (table, project) = shop(site, 60);
        let scope = |project: Project| Scope::new(Arc::new(table.clone()), Arc::new(project), Filter::default(), 0);
        let found = answer(&scope(project.clone()), &[("model", "last")]);
        assert_eq!(column(&found, "channels", "conversions")["Organic search"], 60.0, "{site}");
        let sites = found.rows("passed_sites");
        let words: Vec<String> =
            sites.rows[0].iter().map(|cell| cell.raw(desire_path::present::table::CsvTarget::Program)).collect();
        assert_eq!(words, [site, reason, "60", "0", "60", "60"]);
        assert!(found.note.contains("60 conversions came later in a session with one"), "{}", found.note);
        let counted = answer(&scope(project.clone()), &[("model", "last"), ("passed_sites", "true")]);
        let last = column(&counted, "channels", "conversions");
        assert_eq!(last.get("Organic search"), Some(&0.0), "{site}: {last:?}");
        // a person who says what it is has the last word
        let rule = ChannelRule { raw: format!("*{site}*"), channel: "Partners".to_owned() };
        let rules = Rules { channels: vec![rule], ..project.rules.clone() };
        let mut table = table.clone();
        table.apply_rules(&rules);
        let named = Scope::new(Arc::new(table), Arc::new(Project { rules, ..project }), Filter::default(), 0);
        assert_eq!(column(&answer(&named, &[("model", "last")]), "channels", "conversions")["Partners"], 60.0);
    }
}

#[test]
fn the_sentence_says_what_the_tables_say() {
    let rows = random_rows(9);
    let table = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &[]);
    let scope = scope_of(table, settings("buy"));
    let found = answer(&scope, &[]);
    let conversions = column(&found, "channels", "conversions");
    let effects = column(&found, "channels", "removal_effect");
    let (top, _) =
        conversions.iter().filter(|(channel, _)| *channel != "direct").max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    let effect = numbers::share(effects[top]);
    let expected = format!("If {top} disappeared and nothing replaced it, the Markov chain expects {effect} fewer");
    assert!(found.sentence.contains(&expected), "{}", found.sentence);
    let all = found.number("conversions").as_f64().unwrap();
    assert!(found.sentence.contains(&format!("of {all} conversions")), "{}", found.sentence);
    // every model splits the same conversions, and the range over all models is that of their columns
    let models = found.rows("models");
    for at in 1..models.columns.len() {
        let sum: f64 = models.rows.iter().filter_map(|row| row[at].value()).sum();
        assert!((sum - all).abs() < 1e-9, "{}", models.columns[at].key);
    }
    let (low, high) = (column(&found, "channels", "models_low"), column(&found, "channels", "models_high"));
    for row in &models.rows {
        let credits: Vec<f64> = row[1..].iter().filter_map(Cell::value).collect();
        let Cell::Text(channel) = &row[0] else { panic!("{row:?}") };
        assert_eq!(credits.iter().copied().fold(f64::MAX, f64::min), low[channel]);
        assert_eq!(credits.iter().copied().fold(0.0, f64::max), high[channel]);
        let mean = credits.iter().sum::<f64>() / credits.len() as f64;
        let agrees = found
            .rows("channels")
            .rows
            .iter()
            .any(|row| row[0] == Cell::text(channel) && row[8] == Cell::text("stable"));
        assert_eq!(agrees, high[channel] - low[channel] < 0.2 * mean, "{channel}");
    }
    // where everybody converts no removal effect is told
    let buyers: Vec<_> = rows.iter().filter(|(_, row)| row.event == "buy").collect();
    let table = crate::tables::table(buyers.iter().map(|(customer, row)| Row { customer, ..*row }), &[]);
    let found = answer(&scope_of(table, settings("buy")), &[]);
    assert!(found.sentence.starts_with("Every journey here ended in a conversion"), "{}", found.sentence);
    assert!(column(&found, "channels", "removal_effect").is_empty());
}

#[test]
fn later_value_is_that_of_the_days_after_the_first_order() {
    let buy = |customer, day: i64, channel, value| Row {
        customer,
        time: day * DAY,
        channel,
        event: "buy",
        value,
        ..Row::default()
    };
    let rows = [
        buy("a", 0, "social", 10.0),
        buy("a", 90, "email", 7.0),
        buy("a", 91, "email", 100.0),
        buy("b", 5, "social", 20.0),
        buy("c", 1, "search", 5.0),
        buy("c", 2, "search", 30.0),
        // too late to know
        buy("d", 150, "search", 5.0),
        buy("d", 151, "search", 500.0),
        buy("e", 200, "direct", 1.0),
    ];
    let found = answer(&scope_of(table(rows, &[]), settings("buy")), &[("min_journeys", "1")]);
    assert_eq!(column(&found, "later_value", "later_value"), [("search".into(), 30.0), ("social".into(), 3.5)].into());
    assert_eq!(column(&found, "later_value", "customers"), [("search".into(), 1.0), ("social".into(), 2.0)].into());
    assert_eq!(column(&found, "later_value", "ordered_again")["social"], 0.5);
    // what was paid and paid back is worth nothing
    let refund = Row { event: "refund", ..buy("c", 25, "search", -30.0) };
    let found =
        answer(&scope_of(table(rows.into_iter().chain([refund]), &[]), settings("buy")), &[("min_journeys", "1")]);
    assert_eq!(column(&found, "later_value", "later_value")["search"], 0.0);
}

#[test]
fn ads_are_not_set_against_a_part_of_the_customers() {
    let rows = random_rows(9);
    let table = table(rows.iter().map(|(customer, row)| Row { customer, ..*row }), &[]);
    let spend = Spend { day: 20, channel: "search".to_owned(), cost: 100.0, ..Spend::default() };
    let rule = ChannelRule { raw: "search".to_owned(), channel: "search".to_owned() };
    let rules = Rules { channels: vec![rule], ..Rules::default() };
    let whole = scope_of(table, settings("buy"));
    let project = Project { spend: vec![spend].into(), rules, ..(*whole.project).clone() };
    let ask = |filter: Filter| answer(&Scope::new(whole.table.clone(), Arc::new(project.clone()), filter, 0), &[]);
    let all = ask(Filter::default());
    assert_eq!(column(&all, "channels", "spend")["search"], 100.0);
    for filter in [
        Filter { channels: vec!["search".to_owned()], ..Filter::default() },
        Filter { sources: vec![whole.table.dims.source.name(0).to_owned()], ..Filter::default() },
    ] {
        let part = ask(filter);
        assert_eq!(part.rows("channels").position("spend"), None);
        assert!(part.note.contains("ads were paid for everybody"), "{}", part.note);
    }
    let of_source = Filter { sources: vec![whole.table.dims.source.name(0).to_owned()], ..Filter::default() };
    let question = Question::new("channels", &[], of_source.clone(), None).unwrap();
    let scope = Scope::new(whole.table.clone(), Arc::new(project.clone()), of_source, 0);
    let channels = question.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap();
    let at = channels.rows("channels").position("spend").unwrap();
    assert!(channels.rows("channels").rows.iter().all(|row| row[at] == Cell::Empty), "{channels:?}");
    assert!(channels.note.contains("ads were paid for everybody"), "{}", channels.note);
}

#[test]
fn the_program_answers_with_the_columns_of_the_contract() {
    let (_dir, project) = project();
    let said = json(&["attribution", &project, "--format", "json"]);
    let columns: Vec<&str> =
        said["tables"][0]["columns"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(columns[..4], ["channel", "conversions", "value", "removal_effect"]);
    let names: Vec<&str> = said["tables"].as_array().unwrap().iter().filter_map(|t| t["name"].as_str()).collect();
    assert_eq!(names[..3], ["channels", "models", "positions"]);
    let total = said["facts"]["conversions"].as_f64().unwrap();
    for model in AttributionModel::ALL {
        let set = format!("model={}", model.code());
        let said = json(&["attribution", &project, "--set", &set, "--format", "json"]);
        let rows = said["tables"][0]["rows"].as_array().unwrap();
        let sum: f64 = rows.iter().map(|row| row[1].as_f64().unwrap()).sum();
        assert!((sum - total).abs() < 1e-6, "{set}: {sum} of {total}");
    }
    let csv = ok(&["show", "attribution", &project, "--table", "models", "--format", "csv"]);
    let header = "channel,first,last,last_non_direct,linear,time_decay,position,markov,shapley,markov_shapley";
    assert_eq!(csv.lines().next(), Some(header));
    // the customers behind a channel are those who converted on a journey with it
    let part = Selection::new([("channel", "E-mail")]);
    let behind = ok(&["show", "attribution", &project, "--select", "channel=E-mail", "--format", "csv"]);
    let rows = said["tables"][0]["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row[0] == part.get("channel").unwrap()).unwrap();
    assert_eq!(row[9].as_u64().unwrap(), behind.lines().count() as u64 - 1);
}

#[test]
fn data_without_channels_makes_no_channel_the_best() {
    let event = |customer: u32| if customer.is_multiple_of(3) { "page_view" } else { "purchase" };
    let row = |customer: u32| shop::Row::new(customer, i64::from(customer) * DAY / 4, event(customer));
    let table = Arc::new(shop::table(60, &(0..60).map(row).collect::<Vec<_>>()));
    let scope = Scope::new(table, Arc::new(Project::default()), Filter::default(), 60 * DAY);
    let question = Question::new("attribution", &[], Filter::default(), None).unwrap();
    let found = question.compute(scope, &Progress::new()).unwrap().answer(0, &PublishedCounts::default()).unwrap();
    let said = &found.sentence;
    assert!(said.starts_with("The data says of no visit how it came, so all 40 conversions are Direct"), "{said}");
    assert!(!said.contains("disappear") && !said.contains("earns most:"), "{said}");
}

#[test]
fn where_somebody_ordered_takes_no_credit_from_how_they_came() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let visits = rows(40, |i| format!("c{i:03},2026-03-{:02} 10:00:00,page_view,Paid search", 1 + i % 20));
    std::fs::write(path("visits.csv"), format!("customer_id,time,event,channel\n{visits}")).unwrap();
    let places = ["Online", "web", "Website", "App", "Online store"];
    let orders = rows(40, |i| format!("O-{i:04},c{i:03},2026-03-{:02} 12:00:00,20.50,{}", 2 + i % 20, places[i % 5]));
    std::fs::write(path("orders.csv"), format!("order_id,customer_id,order_date,total,channel\n{orders}")).unwrap();
    let project = path("p.desire");
    ok(&["import", &project, &path("visits.csv"), "--map", "channel=channel"]);
    ok(&["import", &project, &path("orders.csv"), "--map", "channel=channel"]);
    let how = ["--set", "model=last-non-direct", "--set", "min_journeys=1", "--table", "channels", "--format", "csv"];
    let told = ok(&[&["show", "attribution", &project], &how[..]].concat());
    let credit = |channel: &str| {
        let row = told.lines().find_map(|line| line.strip_prefix(channel)?.strip_prefix(','));
        row.map(|row| row.split(',').next().unwrap().to_owned())
    };
    assert_eq!(credit("Paid search").as_deref(), Some("40"), "{told}");
    assert!(places.iter().all(|place| credit(place).is_none()), "{told}");
}
