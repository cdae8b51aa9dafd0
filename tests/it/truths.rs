//! The truths planted in the sample shop, each found by the program's own analyses.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use desire_path::act;
use desire_path::analysis::Period;
use desire_path::analysis::baskets::{BasketOf, pairs};
use desire_path::analysis::channels::channels;
use desire_path::analysis::friction::{errors, loops};
use desire_path::analysis::mood::{OwnMoods, Unscored, moods};
use desire_path::events::Subset;
use desire_path::generate;
use desire_path::insights::{Question, Scope};
use desire_path::model::{Feature, FeatureName, Filter, Project, Readiness, Settings, Target};
use desire_path::predict::{self, Kinds, segments, timing};
use desire_path::present::small_groups::PublishedCounts;
use desire_path::present::table::Cell;
use desire_path::progress::Progress;

use super::sample::sample;

fn day(text: &str) -> i64 {
    format!("{text}T00:00:00Z").parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

#[test]
fn the_committed_sample_is_what_the_generator_writes() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let dir = tempfile::tempdir().unwrap();
    generate::sample(dir.path(), &Progress::new()).unwrap();
    let mut bytes = 0;
    for (name, _) in generate::FILES {
        let (a, b) = (fs::read(committed.join(name)).unwrap(), fs::read(dir.path().join(name)).unwrap());
        assert!(a == b, "sample-data/{name} is not what generate --customers 3000 --seed 7 writes");
        bytes += a.len();
    }
    assert!(bytes < 5_000_000, "{bytes} bytes");
}

#[test]
fn everybody_with_an_account_is_one_customer() {
    let sample = sample();
    let table = &sample.table;
    // 3,000 people: nobody is lost, and only the browsers that two neighbours share stay apart
    assert_eq!(sample.truth.len(), 3000);
    let strangers = table.num_customers() - 3000;
    assert!(strangers <= 40, "{strangers} more customers than people");
    eprintln!("people 3000, customers {}, events {}", table.num_customers(), table.num_events());
}

#[test]
fn the_payment_error_came_in_two_weeks_of_may() {
    let table = &sample().table;
    let found = errors(table, &Subset::all(table), &Settings::default());
    let error = &found[0];
    assert_eq!(table.names.touchpoints[error.touchpoint as usize], "Payment error");
    assert_eq!(table.names.touchpoints[error.after.unwrap() as usize], "Checkout started");
    let weeks: Vec<i64> = error.spikes().map(|w| w.start).collect();
    assert_eq!(weeks, [day("2026-05-04"), day("2026-05-11")]);
    let ratio = error.spike_ratio.unwrap();
    // planted: 24 % against 4 % of payments
    assert!((4.0..8.0).contains(&ratio), "{ratio}");
    eprintln!("payment error: {ratio:.1} times the usual rate, {} errors", error.total);
}

#[test]
fn checkout_loops_on_mobile() {
    let table = &sample().table;
    let found = loops(table, &Subset::all(table), &Settings::default());
    let worst = found[0].worst_device().unwrap();
    let name = |t: u16| table.names.touchpoints[t as usize].as_str();
    let mut steps = [name(found[0].a), name(found[0].b)];
    steps.sort_unstable();
    assert_eq!(steps, ["Cart viewed", "Checkout started"]);
    assert_eq!(table.dims.device.name(worst.device), "mobile");
    eprintln!("loops: {:?}", found[0]);
}

#[test]
fn social_brings_lookers_and_email_brings_buyers_back() {
    let table = &sample().table;
    let found = channels(table, &Subset::all(table), &Settings::default());
    let row = |name: &str| *found.rows.iter().find(|r| table.names.channels[r.channel as usize] == name).unwrap();
    for r in &found.rows {
        eprintln!("{} {r:?}", table.names.channels[r.channel as usize]);
    }
    assert_eq!(found.rows[0].channel, row("Social").channel);
    let (social, organic) = (row("Social").buyers, row("Organic search").buyers);
    assert!(social.high < organic.low / 3.0, "{social:?} {organic:?}");
    assert!(row("E-mail").returning.low > 0.5, "{:?}", row("E-mail"));
}

#[test]
fn channels_earn_what_their_roles_are_worth() {
    let table = Arc::clone(&sample().table);
    let scope = Scope::new(table, Arc::new(Project::default()), Filter::default(), 0);
    let question = Question::new("attribution", &[], Filter::default(), None).unwrap();
    let asked = question.compute(scope, &Progress::new()).unwrap();
    let found = asked.answer(0, &PublishedCounts::default()).unwrap();
    eprintln!("{}", found.sentence);
    let value = |table: &str, channel: &str, key: &str| {
        let rows = found.rows(table);
        let at = rows.position(key).unwrap();
        let row = rows.rows.iter().find(|row| row[0] == Cell::text(channel)).unwrap();
        row[at].value().unwrap()
    };
    // e-mail brings buyers back and social brings lookers
    let removal = |channel| value("channels", channel, "removal_effect");
    assert!(removal("E-mail") > 2.0 * removal("Social"), "{} {}", removal("E-mail"), removal("Social"));
    let each = |channel| value("later_value", channel, "later_value");
    assert!(each("Organic search") > each("Social"), "{} {}", each("Organic search"), each("Social"));
}

#[test]
fn the_four_pairs_are_bought_together() {
    let table = &sample().table;
    let found = pairs(table, &Subset::all(table), &Settings::default(), BasketOf::Order);
    let name = |code: u32| table.dims.product.name(code);
    for p in &found.pairs {
        eprintln!("{} + {}: {p:?}", name(p.a), name(p.b));
    }
    let best: Vec<(&str, &str)> = found.pairs.iter().take(4).map(|p| (name(p.a), name(p.b))).collect();
    for pair in [
        ("Rain jacket", "Wax care kit"),
        ("Titanium stove", "Gas canister"),
        ("Merino socks", "Blister balm"),
        ("Trail coffee", "Filter cup"),
    ] {
        assert!(found.pairs.iter().any(|p| (name(p.a), name(p.b)) == pair), "{pair:?} is not among {best:?}");
    }
}

#[test]
fn texts_around_returns_sound_worse() {
    let table = &sample().table;
    let asked = (&OwnMoods::default(), false, Period::Month);
    let found = moods(table, &Subset::all(table), &Settings::default(), asked, &Progress::new()).unwrap();
    let around = found.around_returns.unwrap();
    eprintln!("{:?} {around:?}", found.all);
    assert!(around.high < -0.5, "{around:?}");
    assert!(around.near.mean < -0.2 && around.other.mean > 0.3, "{around:?}");
    assert_eq!(found.without_tone(Unscored::OtherLanguage), 0);
}

#[test]
fn four_groups_of_behaviour_come_out_as_four() {
    let sample = sample();
    let table = &sample.table;
    let found = segments::cluster(table, &Subset::all(table), &Settings::default(), None, &Progress::new()).unwrap();
    for k in &found.per_k {
        eprintln!("{k:?}");
    }
    assert_eq!((found.k, &found.warning), (4, &None));
    let planted = ["passers-by", "browsers", "e-mail buyers", "regulars"];
    let mut cross = [[0usize; 4]; 4];
    for (ix, &group) in found.customers.iter().zip(&found.assignments) {
        if let Some(person) = sample.truth.get(ix) {
            cross[planted.iter().position(|p| *p == person.group).unwrap()][group as usize] += 1;
        }
    }
    eprintln!("{cross:?} {:?}", found.groups.iter().map(|g| &g.name).collect::<Vec<_>>());
    let mut homes = Vec::new();
    for (group, row) in planted.iter().zip(cross) {
        let (home, most) = row.iter().copied().enumerate().max_by_key(|&(_, n)| n).unwrap();
        let share = most as f64 / row.iter().sum::<usize>() as f64;
        assert!(share > 0.8, "{group}: only {share:.2} together");
        homes.push(home);
    }
    homes.sort_unstable();
    assert_eq!(homes, [0, 1, 2, 3], "every planted group has a group of its own");
}

#[test]
fn those_who_waited_for_an_answer_to_a_return_left() {
    let sample = sample();
    let table = &sample.table;
    let run = predict::run(table, &Subset::all(table), &Settings::default(), &Progress::new()).unwrap();
    for t in run.targets() {
        let test = t.back_test.as_ref().map(|b| (b.auc, b.baseline_auc, b.train_positives, b.test_positives));
        eprintln!("{:?} {} {:?} {test:?} {:?}", t.target, t.horizon_days, t.readiness, t.coefficients);
    }
    let firm = [(Target::Purchase, 7), (Target::Purchase, 30), (Target::Silent, 30), (Target::Silent, 90)];
    for t in run.targets().filter(|t| firm.contains(&(t.target, t.horizon_days))) {
        assert_eq!(t.readiness, Readiness::Ready, "{:?} within {} days", t.target, t.horizon_days);
    }
    let leave = run.targets().find(|t| t.target == Target::Silent && t.horizon_days == 30).unwrap();
    let test = leave.back_test.as_ref().unwrap();
    assert!(test.auc > test.baseline_auc && test.auc > 0.75, "{test:?}");
    let returns =
        leave.coefficients.iter().find(|(name, _)| *name == FeatureName::Feature(Feature::Returns90)).unwrap();
    assert!(returns.1 > 0.0, "a return makes leaving more likely: {returns:?}");
}

#[test]
fn customers_with_an_hour_of_their_own_are_reached_then() {
    let sample = sample();
    let table = &sample.table;
    let settings = Settings::default();
    let kinds = Kinds::new(table, &settings);
    let found = timing::best_hours(table, &Subset::all(table), &kinds, &settings, table.last_ms() + 1);
    assert!(found.concentration < 100.0, "hours are personal: {}", found.concentration);
    let (mut near, mut all) = (0, 0);
    for (&ix, person) in &sample.truth {
        if let Some(hour) = person.hour.filter(|_| person.group == "regulars" || person.group == "e-mail buyers") {
            let apart = (i32::from(found.of(ix)) - i32::from(hour)).rem_euclid(24);
            all += 1;
            near += usize::from(apart <= 1 || apart >= 23);
        }
    }
    eprintln!("{near} of {all} hours found, concentration {:.1}, everybody {}", found.concentration, found.everybody);
    assert!(near * 10 >= all * 9, "{near} of {all}");
}

#[test]
fn the_spring_campaign_lifted_orders_against_its_hold_out() {
    let sample = sample();
    let table = &sample.table;
    let found = act::results(table, &Subset::all(table), &Settings::default());
    let campaign = found.iter().find(|c| c.campaign == "Spring walking week").unwrap();
    eprintln!("{campaign:?}");
    let planted = |arm: &str| sample.truth.values().filter(|p| p.campaign.as_deref() == Some(arm)).count() as u64;
    assert_eq!((campaign.treated.n, campaign.held_out.n), (planted("sent"), planted("held out")));
    let lift = campaign.difference.unwrap();
    assert!(lift.low > 0.0 && lift.difference > 0.05, "{lift:?}");
}
