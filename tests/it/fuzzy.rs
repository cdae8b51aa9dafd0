//! Fuzzy matching: published figures of string similarity and of the FEBRL 1 data, and that people decide.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::identity::fuzzy::{ComparedField, Outcome, Pattern, Record, Records, fit, links};
use desire_path::progress::Progress;

use super::support::shared;

#[test]
fn strings_are_as_alike_as_published() {
    let golden: serde_json::Value =
        serde_json::from_str(include_str!("../golden/identity/string_similarity.json")).unwrap();
    let pairs = golden.as_array().unwrap();
    assert_eq!(pairs.len(), 8);
    for pair in pairs {
        let (a, b) = (pair["a"].as_str().unwrap(), pair["b"].as_str().unwrap());
        if a.is_empty() && b.is_empty() {
            continue; // nothing is never compared with nothing: a missing field says nothing
        }
        let near = |name: &str, found: f64| {
            let wanted = pair[name].as_f64().unwrap();
            assert!((found - wanted).abs() < 1e-12, "{name} of {a} and {b}: {found}, not {wanted}");
        };
        near("jaro", strsim::jaro(a, b));
        near("jaro_winkler", strsim::jaro_winkler(a, b));
        near("levenshtein", strsim::levenshtein(a, b) as f64);
    }
}

#[test]
fn learns_the_published_model_of_febrl_1() {
    let golden: serde_json::Value =
        serde_json::from_str(include_str!("../golden/identity/febrl1_fellegi_sunter.json")).unwrap();
    // the reference took a missing field for one that differs, and compared six
    let fields = [
        ComparedField::GivenName,
        ComparedField::Surname,
        ComparedField::BirthDate,
        ComparedField::Number,
        ComparedField::Postcode,
        ComparedField::Address,
    ];
    let mut patterns: BTreeMap<Pattern, u64> = BTreeMap::new();
    for (text, n) in golden["pattern_counts"].as_object().unwrap() {
        let mut pattern = [Outcome::Missing; 8];
        for (field, bit) in fields.iter().zip(text.chars()) {
            pattern[*field as usize] = if bit == '1' { Outcome::Agrees } else { Outcome::Differs };
        }
        patterns.insert(pattern, n.as_u64().unwrap());
    }
    assert_eq!(patterns.values().sum::<u64>(), 4162);
    let model = fit(&patterns, 0.0);
    let em = &golden["em"];
    assert!((model.lambda - em["lambda_"].as_f64().unwrap()).abs() < 1e-4, "lambda {}", model.lambda);
    for (i, &field) in fields.iter().enumerate() {
        let (m, u) = (em["m"][i].as_f64().unwrap(), em["u"][i].as_f64().unwrap());
        assert!((model.m[field as usize] - m).abs() < 1e-4, "m of {field:?}: {}", model.m[field as usize]);
        assert!((model.u[field as usize] - u).abs() < 1e-4, "u of {field:?}: {}", model.u[field as usize]);
    }
}

/// The records of a FEBRL file, and the person each is about.
fn febrl(file: &str) -> Option<(Records, Vec<String>)> {
    let path = shared(&format!("data/identity_febrl/{file}"))?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path).unwrap();
    let columns: Vec<Option<ComparedField>> = reader.headers().unwrap().iter().map(ComparedField::of_column).collect();
    let (mut records, mut people) = (Records::default(), Vec::new());
    for (i, row) in reader.records().enumerate() {
        let row = row.unwrap();
        let mut record = Record::default();
        for (field, value) in columns.iter().zip(row.iter()) {
            if let Some(field) = field {
                record.add(*field, value);
            }
        }
        records.push(i as u32, &record);
        people.push(row[0].split('-').nth(1).unwrap().to_owned());
    }
    Some((records, people))
}

fn quality(file: &str) -> Option<(usize, usize, usize)> {
    let (records, people) = febrl(file)?;
    let (links, model, pairs, _) = links(&records, &Progress::new()).unwrap();
    let found: BTreeSet<(u32, u32)> = links.iter().map(|l| (l.a, l.b)).collect();
    let mut truth = BTreeSet::new();
    for a in 0..people.len() {
        for b in a + 1..people.len() {
            if people[a] == people[b] {
                truth.insert((a as u32, b as u32));
            }
        }
    }
    let hits = found.intersection(&truth).count();
    eprintln!("{file}: {pairs} pairs, {} found, {hits} right of {} ({model:?})", found.len(), truth.len());
    Some((hits, found.len(), truth.len()))
}

#[test]
fn febrl_1_is_found_without_an_error() {
    let Some((hits, found, truth)) = quality("dataset1.csv") else { return };
    assert_eq!(truth, 500);
    assert_eq!(hits, found, "precision below 1");
    assert!(hits as f64 >= 0.99 * truth as f64, "recall {hits} of {truth}");
}

#[test]
fn febrl_2_is_found_almost_whole() {
    let Some((hits, found, truth)) = quality("dataset2.csv") else { return };
    assert_eq!(truth, 1934);
    assert!(hits as f64 >= 0.99 * found as f64, "precision {hits} of {found}");
    assert!(hits as f64 >= 0.9 * truth as f64, "recall {hits} of {truth}");
}
