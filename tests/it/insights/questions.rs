//! A question is a value: it becomes a short text and a command, and comes back the same.

use proptest::prelude::*;

use desire_path::insights::{self, Question, Selection, SettingField, Value, Values};
use desire_path::model::{Bots, EventColumn, Filter, NameList, TouchpointKind};
use desire_path::present::member_rules;

/// Some value that the setting may have, made from a number.
fn value(field: &SettingField, pick: usize) -> String {
    let within = |range: &std::ops::RangeInclusive<usize>| range.start() + pick % (range.end() - range.start() + 1);
    match &field.values {
        Values::Choice(words) => words[pick % words.len()].to_owned(),
        Values::Flag => ["true", "false"][pick % 2].to_owned(),
        Values::Whole(range) => within(range).to_string(),
        Values::WholeOr(word, _) if pick.is_multiple_of(3) => (*word).to_owned(),
        Values::WholeOr(_, range) => within(range).to_string(),
        Values::Share(most) => format!("{}", (pick % 101) as f64 / 100.0 * most),
        Values::Duration => ["none", "30min", "12h", "7d", "90s"][pick % 5].to_owned(),
        Values::Name(_) => ["Cart", "a=b & c?", "Größe 50 %", "x'y", " é"][pick % 5].trim().to_owned(),
        Values::Written(form) if form.contains("then") => {
            ["", "\"a=b & c?\" then order", "order then not \"Größe 50 %\" then \"x'y\" within 7d"][pick % 3].to_owned()
        }
        Values::Written(_) => ["stages", "Cart,\"a=b & c?\"", "Cart|x'y,!Größe 50 %,é?"][pick % 3].to_owned(),
    }
}

fn names() -> impl Strategy<Value = Vec<String>> {
    let names = ["Social", "Paid search", "E-mail", "a,b", "x;y", "100 %", "Größe", "it's", "a&b=c?d", "%41"];
    prop::collection::vec((0..names.len()).prop_map(move |i| names[i].to_owned()), 0..3)
}

fn filters() -> impl Strategy<Value = Filter> {
    let time = || prop::option::of(-62_000_000_000_000i64..200_000_000_000_000);
    let properties = names().prop_map(|names| {
        let mut filter = Filter::default();
        names.iter().for_each(|name| filter.add_property(name, [name.clone(), "pro".to_owned()]));
        filter.properties
    });
    let columns = names().prop_map(|names| {
        let mut filter = Filter::default();
        filter.set_column(EventColumn::Device, names);
        filter.columns
    });
    let kinds = prop::sample::subsequence(TouchpointKind::ALL.to_vec(), 0..3);
    let rules = [None, Some("order"), Some("not \"a;b & c=d\" then \"Größe 100 %\" within 7d and value > 9.50")];
    let who = (0..rules.len()).prop_map(move |i| rules[i].map(|rule| member_rules::parse(rule).unwrap()));
    let (dates, events) = ((time(), time()), (columns, kinds));
    (dates, prop::option::of(0u32..9), names(), names(), properties, events, who, 0..3usize).prop_map(
        |((from, to), segment, channels, sources, properties, (columns, kinds), who, bots)| Filter {
            from,
            to,
            segment,
            channels,
            sources,
            only_matching: bots == 1 && !columns.is_empty(),
            columns,
            kinds,
            properties,
            who,
            bots: [Bots::Out, Bots::In, Bots::Only][bots],
            with_sent: bots == 2,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_question_reads_back_from_its_text(
        which in any::<prop::sample::Index>(), picks in prop::collection::vec(any::<usize>(), 16), filter in filters(),
        parts in names()
    ) {
        let insight = insights::all()[which.index(insights::all().len())];
        let fields = insight.settings(&[]).unwrap();
        let settings: Vec<(String, String)> = fields
            .iter()
            .zip(&picks)
            .filter(|(field, pick)| !field.alias && pick.is_multiple_of(2))
            .map(|(field, pick)| (field.key.to_owned(), value(field, pick / 2)))
            .collect();
        let part: Vec<(String, String)> = parts.iter().enumerate().map(|(i, v)| (format!("column_{i}"), v.clone())).collect();
        let part = (!part.is_empty()).then(|| Selection::new(part));
        let question = Question::new(insight.id(), &settings, filter, part).unwrap();
        let text = question.to_string();
        prop_assert!(text.is_ascii() && !text.contains(char::is_whitespace), "{}", text);
        prop_assert_eq!(&text.parse::<Question>().unwrap(), &question);
        // what was asked for is what is listed
        for (key, value) in settings {
            let listed = question.settings().unwrap().into_iter().find(|f| f.key == key).unwrap().value;
            let names = |text: &str| text.parse::<NameList>().unwrap();
            let same = match listed {
                Value::Text(text) if ["hide", "only", "through", "sort", "change", "block", "avoid"].contains(&key.as_str()) => names(&text) == names(&value),
                Value::Share(share) => (share - value.parse::<f64>().unwrap()).abs() < 0.0006,
                other => other.to_string() == value || value == "90s",
            };
            prop_assert!(same, "{}={}", key, value);
        }
    }
}

#[test]
fn the_order_and_the_usual_values_of_settings_make_no_other_question() {
    let ask = |pairs: &[(&str, &str)]| {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Question::new("touchpoint-flow", &pairs, Filter::default(), None).unwrap()
    };
    let one = ask(&[("steps", "5"), ("top", "12"), ("entity", "session")]);
    assert_eq!(one, ask(&[("ENTITY", "Session"), ("steps", "5")]));
    assert_eq!(one, ask(&[("unit", "sessions"), ("steps", "5"), ("repeats", "no")]));
    assert_eq!(one.to_string(), "touchpoint-flow?steps=5&entity=session");
    assert_eq!((one.entity(), ask(&[]).entity()), ("session".to_owned(), "person".to_owned()));
}

#[test]
fn what_does_not_exist_is_answered_with_what_does() {
    let error = |id: &str, key: &str, value: &str| {
        let pairs = [(key.to_owned(), value.to_owned())];
        Question::new(id, &pairs, Filter::default(), None).unwrap_err().to_string()
    };
    let unknown = error("funnels", "steps", "5");
    for insight in insights::all() {
        assert!(unknown.contains(insight.id()), "{unknown}");
        let fields = insight.settings(&[]).unwrap();
        let no_key = error(insight.id(), "no_such_setting", "5");
        assert!(fields.iter().all(|f| no_key.contains(f.key)), "{no_key}");
        for field in fields.iter().filter(|f| !matches!(f.values, Values::Name(_) | Values::Written(_))) {
            let no_value = error(insight.id(), field.key, "no such value");
            assert!(no_value.contains(&field.values.to_string()), "{no_value}");
        }
    }
}

#[test]
fn ids_settings_and_titles_are_told_apart_and_said_in_words() {
    let mut ids: Vec<&str> = insights::all().iter().map(|i| i.id()).collect();
    let n = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), n, "{ids:?}");
    for insight in insights::all() {
        let words = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(insight.id().chars().all(words), "{}", insight.id());
        assert!(insight.question().ends_with('?') && !insight.title().is_empty(), "{}", insight.id());
        for field in insight.settings(&[]).unwrap() {
            assert!(field.key.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}", field.key);
            assert!(field.about.ends_with('.'), "{} {}", insight.id(), field.about);
        }
    }
}
