//! The models of orders and their values against those of lifetimes and against independent maximum likelihood.

use std::collections::BTreeMap;

use desire_path::predict::btyd::{self, Btyd, Buyer, DropoutRule, OrderValues, Refusal, ValueRefusal, Valued};

use crate::support::shared;

fn near(actual: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((actual - expected).abs() <= tolerance, "{what}: {actual} is not {expected} ± {tolerance}");
}

fn parameters_are(model: &Btyd, expected: [f64; 4]) {
    for (actual, expected) in [model.r, model.alpha, model.a, model.b].into_iter().zip(expected) {
        near(actual, expected, expected * 1e-3, "parameter");
    }
}

fn model(leaving: DropoutRule, [r, alpha, a, b]: [f64; 4]) -> Btyd {
    Btyd { leaving, r, alpha, a, b, log_likelihood: 0.0 }
}

fn of(models: &[Btyd], leaving: DropoutRule) -> Btyd {
    *models.iter().find(|m| m.leaving == leaving).unwrap()
}

/// The simulated customers, each with the reference's answers.
fn simulated() -> Vec<(Buyer, Vec<f64>)> {
    let path = format!("{}/tests/golden/btyd_sim_customers.csv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().skip(1).map(|line| line.split(',').map(|v| v.parse().unwrap()).collect::<Vec<f64>>());
    rows.map(|row| (Buyer { repeats: row[1] as u32, last: row[2], age: row[3] }, row[4..].to_vec())).collect()
}

#[test]
fn simulated_customers_get_the_parameters_and_answers_of_the_reference() {
    let rows = simulated();
    let buyers: Vec<Buyer> = rows.iter().map(|r| r.0).collect();
    let models = btyd::fit(&buyers).unwrap();
    let (bg, mbg) = (of(&models, DropoutRule::AfterRepeats), of(&models, DropoutRule::AfterAny));
    assert_eq!(models[0], bg, "the likelier first");
    near(bg.log_likelihood, -9470.015309508919, 1e-3, "log-likelihood");
    near(mbg.log_likelihood, -9483.555225894006, 1e-3, "log-likelihood");
    parameters_are(&bg, [0.5977681451189051, 7.606532515214028, 1.4192131160366204, 4.907483656557606]);
    parameters_are(&mbg, [1.0862827501199206, 11.289919586564498, 2.6633387815277643, 9.795860774735676]);
    // the answers of the reference are those at its own parameters
    let bg =
        model(DropoutRule::AfterRepeats, [0.597768140306317, 7.606532264558452, 1.4192132144485052, 4.907484400042171]);
    let mbg =
        model(DropoutRule::AfterAny, [1.086282760746699, 11.289920822340251, 2.6633368625384244, 9.795854884682567]);
    let fitted =
        OrderValues { p: 6.020924566485145, q: 3.6454367768665987, v: 14.965407274709284, log_likelihood: 0.0 };
    for (buyer, expected) in &rows {
        let [z, bg_alive, bg_orders, mbg_alive, mbg_orders, mean] = expected[..] else { panic!("{expected:?}") };
        near(bg.alive(*buyer), bg_alive, 1e-6, "alive");
        near(bg.orders(*buyer, 26.0), bg_orders, 1e-6, "orders");
        near(mbg.alive(*buyer), mbg_alive, 1e-6, "alive");
        near(mbg.orders(*buyer, 26.0), mbg_orders, 1e-6, "orders");
        let orders = (buyer.repeats > 0).then_some(Valued { orders: buyer.repeats, mean: z });
        near(fitted.mean(orders), mean, 1e-6, "value");
    }
    let valued: Vec<Valued> =
        rows.iter().filter(|(b, _)| b.repeats > 0).map(|(b, e)| Valued { orders: b.repeats, mean: e[0] }).collect();
    let values = OrderValues::fit(&valued, None).unwrap();
    for (actual, expected) in [values.p, values.q, values.v].into_iter().zip([fitted.p, fitted.q, fitted.v]) {
        near(actual, expected, expected * 2e-3, "parameter");
    }
}

/// Days of orders by customer in the real sample, with the value of each day.
fn real() -> Option<BTreeMap<String, BTreeMap<i64, f64>>> {
    let text = std::fs::read_to_string(shared("data/cdnow/CDNOW_sample.txt")?).unwrap();
    let mut all: BTreeMap<String, BTreeMap<i64, f64>> = BTreeMap::new();
    for line in text.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [_, customer, day, _, value] = fields[..] else { continue };
        let Ok(date) = jiff::civil::Date::strptime("%Y%m%d", day) else { continue };
        let day = i64::from(date.since(jiff::civil::date(1997, 1, 1)).unwrap().get_days());
        *all.entry(customer.to_owned()).or_default().entry(day).or_default() += value.parse::<f64>().unwrap();
    }
    Some(all)
}

#[test]
fn real_customers_get_the_published_likelihoods_and_a_forecast_that_holds() {
    let Some(customers) = real() else { return };
    let end = 272; // 30 September 1997
    let (mut buyers, mut valued, mut later) = (Vec::new(), Vec::new(), Vec::new());
    for days in customers.values() {
        let known: Vec<(i64, f64)> = days.iter().filter(|d| *d.0 <= end).map(|(d, v)| (*d, *v)).collect();
        let weeks = |from: i64, to: i64| (to - from) as f64 / 7.0;
        let (first, last) = (known[0].0, known[known.len() - 1].0);
        buyers.push(Buyer { repeats: known.len() as u32 - 1, last: weeks(first, last), age: weeks(first, end) });
        let repeats: f64 = known[1..].iter().map(|k| k.1).sum();
        if known.len() > 1 && repeats > 0.0 {
            let orders = known.len() as u32 - 1;
            valued.push(Valued { orders, mean: repeats / f64::from(orders) });
        }
        later.push((days.len() - known.len()) as f64);
    }
    assert_eq!((buyers.len(), later.iter().sum::<f64>()), (2357, 1882.0));
    let models = btyd::fit(&buyers).unwrap();
    let (bg, mbg) = (of(&models, DropoutRule::AfterRepeats), of(&models, DropoutRule::AfterAny));
    near(bg.log_likelihood, -9582.429206673929, 1e-3, "log-likelihood");
    near(mbg.log_likelihood, -9582.13571555077, 1e-3, "log-likelihood");
    parameters_are(&bg, [0.24259452772622614, 4.4136021285659615, 0.7929220918112037, 2.4259070974612444]);
    parameters_are(&mbg, [0.5248431783678396, 6.18308571306808, 0.891359283391239, 1.61400197909052]);
    let values = OrderValues::fit(&valued, None).unwrap();
    near(values.log_likelihood, -4055.9176948018685, 1e-3, "log-likelihood");
    let error = |m: &Btyd| {
        let off = buyers.iter().zip(&later).map(|(b, later)| (m.orders(*b, 39.0) - later).abs());
        off.sum::<f64>() / buyers.len() as f64
    };
    near(error(&bg), 0.785454242610421, 1e-4, "mean error of the forecast");
    near(error(&mbg), 0.7647789429263504, 1e-4, "mean error of the forecast");
    let mean_chance = |m: &Btyd| buyers.iter().map(|b| m.chance(*b, 39.0)).sum::<f64>() / buyers.len() as f64;
    near(mean_chance(&bg), 0.2617879049970812, 1e-4, "mean chance");
    near(mean_chance(&mbg), 0.24002622140833763, 1e-4, "mean chance");
    let known = Buyer { repeats: 26, last: 30.857142857, age: 31.0 };
    near(bg.alive(known), 0.9688544472995161, 1e-5, "alive");
    near(bg.orders(known, 52.0), 25.757338577709213, 1e-3, "orders");
}

/// Numbers from 0 to 1 by a linear congruence.
fn dice() -> impl FnMut() -> f64 {
    let mut state = 11_u64;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[test]
fn where_nobody_leaves_no_model_of_leaving_is_made_up() {
    let mut chance = dice();
    let buyers: Vec<Buyer> = (0..3000)
        .map(|_| {
            // everybody at one pace: orders come at random, and never end
            let (age, mut at, mut repeats, mut last) = (50.0, 0.0, 0, 0.0);
            loop {
                at -= 8.0 * chance().ln();
                if at > age {
                    break Buyer { repeats, last, age };
                }
                (repeats, last) = (repeats + 1, at);
            }
        })
        .collect();
    assert_eq!(btyd::fit(&buyers), Err(Refusal::NotIdentified));
    let few = btyd::fit(&buyers[..150]);
    assert!(matches!(few, Err(Refusal::TooFew { buyers: 150, .. })), "{few:?}");
}

#[test]
fn values_that_hang_on_frequency_or_drift_are_refused() {
    let mut chance = dice();
    let valued = |power: f64, chance: &mut dyn FnMut() -> f64| -> Vec<Valued> {
        let one = |_| {
            let orders = 1 + (9.0 * chance()) as u32;
            Valued { orders, mean: 20.0 * (0.5 + chance()) * f64::from(orders).powf(power) }
        };
        (0..500).map(one).collect()
    };
    let free = valued(0.0, &mut chance);
    assert!(OrderValues::fit(&free, Some(1.02)).is_ok());
    assert_eq!(OrderValues::fit(&free, Some(1.4)), Err(ValueRefusal::Drifting { ratio: 1.4 }));
    let tied = OrderValues::fit(&valued(0.8, &mut chance), None);
    assert!(matches!(tied, Err(ValueRefusal::Correlated { correlation }) if correlation > 0.5), "{tied:?}");
    assert!(matches!(OrderValues::fit(&free[..100], None), Err(ValueRefusal::TooFew { customers: 100 })));
}

#[test]
fn the_next_order_comes_when_the_chances_say() {
    let bg = model(DropoutRule::AfterRepeats, [0.6, 8.0, 0.9, 3.0]);
    let buyer = Buyer { repeats: 3, last: 20.0, age: 24.0 };
    for share in [0.1, 0.5, 0.9] {
        near(bg.chance(buyer, bg.next_order(buyer, share)), share * bg.alive(buyer), 1e-12, "share");
    }
    assert!(bg.chance(buyer, 1e9) <= bg.alive(buyer) && bg.chance(buyer, 0.0) == 0.0);
}
