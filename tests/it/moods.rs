//! How texts sound: counted with the reasons where they are not read, with quotes that name nobody, and with tones that a
//! person sets, kept in the project and undone.

use std::path::Path;

use desire_path::analysis::Period;
use desire_path::analysis::mood::{self, OwnMoods, Unscored, text_key};
use desire_path::events::Subset;
use desire_path::model::{Change, MoodSubject, OwnMood, Settings};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};

use crate::cli::{csv_rows, json, ok, project, run};
use crate::tables::{Row, table};

fn report(rows: &[Row<'_>], own: &OwnMoods) -> mood::MoodReport {
    let table = table(rows.iter().copied(), &[("Retention", &["review"])]);
    let asked = (own, true, Period::Month);
    mood::moods(&table, &Subset::all(&table), &Settings::default(), asked, &Progress::new()).unwrap()
}

fn texts() -> Vec<Row<'static>> {
    let texts = [
        ("a", "review", "I love it, it is great!"),
        ("a", "review", "Terrible, I hate it."),
        ("b", "review", "Die Jacke ist toll, ich bin sehr zufrieden."),
        ("b", "review", "12345"),
        ("c", "Email sent", "We love to see you again"),
        ("c", "review", "That was sick!"),
        ("c", "review", "  "),
    ];
    let row = |(i, &(customer, event, text)): (usize, &(&'static str, &'static str, &'static str))| Row {
        customer,
        event,
        text,
        time: i as i64 * 3_600_000,
        ..Row::default()
    };
    texts.iter().enumerate().map(row).collect()
}

#[test]
fn what_is_not_read_is_counted_with_its_reason() {
    let found = report(&texts(), &OwnMoods::default());
    assert_eq!(found.all.n, 3);
    // what was sent is not among what customers did
    assert_eq!(Unscored::ALL.map(|why| found.without_tone(why)), [1, 1, 0]);
    let tones: Vec<f64> = found.texts.iter().map(|text| text.tone.value).collect();
    let scores = ["I love it, it is great!", "Terrible, I hate it.", "That was sick!"].map(|t| mood::score(t).compound);
    assert_eq!(tones, scores);
    assert!((found.all.mean - scores.iter().sum::<f64>() / 3.0).abs() < 1e-12);
    assert_eq!((found.all.customers, found.all.negative.count), (2, 2));
    let words: Vec<&str> = found.words.iter().map(|word| word.word.as_str()).collect();
    assert_eq!(words, ["great", "hate", "love", "sick", "terrible"]);
}

#[test]
fn tones_that_a_person_sets_count_in_place_of_what_is_read() {
    let own = |of, mood| OwnMood { id: 1, of, mood };
    let word = OwnMoods::new(&[own(MoodSubject::Word("sick".to_owned()), 2.0)]);
    let found = report(&texts(), &word);
    assert!(found.texts[2].tone.value > 0.4, "{:?}", found.texts[2]);
    let text = OwnMoods::new(&[own(MoodSubject::Text(text_key("Terrible, I hate it.")), 0.6)]);
    let found = report(&texts(), &text);
    assert_eq!((found.texts[1].tone.value, found.all.negative.count), (0.6, 1));
}

#[test]
fn tones_are_kept_listed_and_undone_by_the_program() {
    let (_dir, project) = project();
    let negative = |word: &str| {
        let words = json(&["moods", &project, "--table", "words", "--format", "json"]);
        let rows = words["tables"][0]["rows"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row[0] == word).map(|row| row[2].as_f64().unwrap())
    };
    let before = negative("terrible").unwrap();
    assert!(before < -1.0);
    let listed = ok(&["tones", &project, "--word", "Terrible=good", "--word", "damaged=neutral"]);
    assert!(listed.contains("terrible") && listed.contains("2 tones set by a person"), "{listed}");
    assert!(negative("terrible").unwrap() > 0.0);
    assert_eq!(negative("damaged"), None, "what is neutral has no tone");
    ok(&["tones", &project, "--word", "terrible=-3"]);
    let tones = json(&["tones", &project, "--format", "json"]);
    assert_eq!(tones["rows"].as_array().unwrap().len(), 2, "one word has one tone: {tones}");
    for bad in ["terrible", "two words=good", "x=splendid", "x=9"] {
        let (code, _, err) = run(&["tones", &project, "--word", bad]);
        assert!(code != 0 && err.contains("sets no tone"), "{bad}: {err}");
    }
    ok(&["tones", &project, "--remove", "1,2"]);
    assert_eq!(negative("terrible"), Some(before));
    let mut workspace = Workspace::open(Path::new(&project), &Progress::new()).unwrap();
    workspace.undo().unwrap().unwrap();
    assert_eq!(workspace.snapshot().project.own_moods.len(), 2);
    workspace.edit(Edit::OwnMoods(Change::Remove(vec![1]))).unwrap();
    workspace.close().unwrap();
    let workspace = Workspace::open(Path::new(&project), &Progress::new()).unwrap();
    let snapshot = workspace.snapshot();
    let kept: Vec<&MoodSubject> = snapshot.project.own_moods.iter().map(|own| &own.of).collect();
    assert_eq!(kept, [&MoodSubject::Word("damaged".to_owned())]);
}

#[test]
fn quotes_name_nobody_and_rows_agree_with_the_customers_behind_them() {
    let (_dir, project) = project();
    let answer = json(&["moods", &project, "--format", "json"]);
    let rows = |name: &str| {
        let tables = answer["tables"].as_array().unwrap();
        tables.iter().find(|t| t["name"] == name).map(|t| t["rows"].as_array().unwrap().clone()).unwrap_or_default()
    };
    let quotes = rows("quotes");
    assert!(quotes.len() > 10, "{}", quotes.len());
    assert!(quotes.iter().all(|row| !row[2].as_str().unwrap().contains('@')));
    assert!(quotes.is_sorted_by(|a, b| a[1].as_f64().unwrap() <= b[1].as_f64().unwrap()));
    for row in rows("touchpoints").iter().chain(&rows("stages")) {
        assert!(row[2].as_u64() <= row[1].as_u64(), "{row}");
    }
    let sum = |name: &str| rows(name).iter().map(|row| row[1].as_u64().unwrap()).sum::<u64>();
    let texts = answer["facts"]["texts"].as_u64().unwrap();
    for name in ["touchpoints", "stages", "channels", "periods"] {
        assert_eq!(sum(name), texts, "{name}");
    }
    // ratings count in place of words, and mostly agree with them
    let by_words = json(&["moods", &project, "--set", "ratings=false", "--format", "json"]);
    assert_ne!(by_words["facts"]["mean_tone"], answer["facts"]["mean_tone"]);
    assert!(answer["note"].as_str().unwrap().contains("agree in"), "{}", answer["note"]);
    // where names are hidden there are no quotes
    ok(&["settings", &project, "--set", "hide-names=on"]);
    let hidden = json(&["moods", &project, "--format", "json"]);
    assert!(hidden["tables"].as_array().unwrap().iter().all(|t| t["name"] != "quotes"));
    let people = csv_rows(&ok(&["moods", &project, "--table", "customers", "--format", "csv"]));
    assert!(people.iter().all(|row| row[2].is_empty() && row[3].is_empty()), "neither id nor address");
}

#[test]
fn themes_are_named_by_what_texts_say_and_keep_the_names_that_a_person_gives() {
    let (_dir, project) = project();
    let themes = || json(&["themes", &project, "--format", "json"]);
    let rows = |answer: &serde_json::Value, name: &str| {
        let tables = answer["tables"].as_array().unwrap();
        tables.iter().find(|t| t["name"] == name).unwrap()["rows"].as_array().unwrap().clone()
    };
    let answer = themes();
    let found = rows(&answer, "themes");
    assert!((3..=8).contains(&found.len()), "{found:?}");
    let texts: u64 = found.iter().map(|row| row[1].as_u64().unwrap()).sum();
    assert_eq!(answer["facts"]["texts"], texts);
    assert!(found.is_sorted_by(|a, b| a[1].as_u64() >= b[1].as_u64()), "{found:?}");
    let sentence = answer["sentence"].as_str().unwrap();
    assert!(sentence.contains(found[0][0].as_str().unwrap()), "{sentence}");
    for name in ["stages", "touchpoints", "periods"] {
        let sum: u64 = rows(&answer, name).iter().map(|row| row[2].as_u64().unwrap()).sum();
        assert_eq!(sum, texts, "{name}");
    }
    assert_eq!(answer, themes(), "the same every time");
    let first = found[0][0].as_str().unwrap();
    let named = ok(&["theme-names", &project, "--theme", first, "--name", "What people love"]);
    assert!(named.contains("1 named theme"), "{named}");
    assert_eq!(rows(&themes(), "themes")[0][0], "What people love");
    // on other texts of the same kind the theme is known again
    let half = json(&["themes", &project, "--filter", "to=2026-04-01", "--format", "json"]);
    assert!(rows(&half, "themes").iter().any(|row| row[0] == "What people love"), "{half}");
    ok(&["theme-names", &project, "--remove", "1"]);
    assert_eq!(rows(&themes(), "themes")[0][0], first);
    let (code, _, err) = run(&["theme-names", &project, "--theme", "no such theme", "--name", "x"]);
    assert!(code != 0 && err.contains("there is no theme"), "{err}");
}
