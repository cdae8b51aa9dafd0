use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use super::scan::members;
use super::tree::Tree;
use crate::import::read::delimited::Fields;

/// The columns of a record with their values, empty ones left out.
fn row(record: &str) -> BTreeMap<String, String> {
    let mut tree = Tree::new();
    assert!(tree.learn(record.as_bytes()), "{record}");
    let names = tree.columns();
    let mut fields = Fields::default();
    assert!(tree.split(record.as_bytes(), names.len(), &mut fields), "{record}");
    let value = |i: usize| fields.text(record.as_bytes(), i).into_owned();
    names.into_iter().enumerate().map(|(i, name)| (name, value(i))).filter(|(_, v)| !v.is_empty()).collect()
}

fn describe_record(record: &str) -> String {
    row(record).into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}

#[test]
fn nested_keys_pairs_and_texts_become_columns() {
    for (record, expected) in [
        (r#"{"a":{"b":1,"c":{"d":true}},"e":null}"#, "a.b=1 a.c.d=true"),
        (r#"{"a.b":1}"#, "a.b=1"),
        (
            r#"{"id":1234567890123456789,"n":1.50,"x":-2e3,"s":"9007199254740993"}"#,
            "id=1234567890123456789 n=1.50 s=9007199254740993 x=-2000",
        ),
        (r#"{"l":[1, {"a":2}],"o":[{"b":1}],"none":[]}"#, r#"l=[1, {"a":2}] o=[{"b":1}]"#),
        // as BigQuery writes them, from JSON and from Parquet
        (
            r#"{"event_params":[{"key":"page","value":{"string_value":"/x"}},{"key":"id","value":{"int_value":"17"}}]}"#,
            "event_params.id=17 event_params.page=/x",
        ),
        (r#"{"p":[{"key":"v","value":{"string_value":null,"int_value":null,"double_value":2.5}}]}"#, "p.v=2.5"),
        (
            r#"{"user_properties":[{"key":"plan","value":{"string_value":"pro","set_timestamp_micros":"17"}}]}"#,
            "user_properties.plan=pro",
        ),
        (r#"{"p":[{"key":"a","value":"x"},{"value":3,"key":"b"}]}"#, "p.a=x p.b=3"),
        // as warehouses write them
        (
            r#"{"properties":"{\"$current_url\":\"https://x.example/\\u00fc\",\"n\":{\"m\":1}}"}"#,
            "properties.$current_url=https://x.example/ü properties.n.m=1",
        ),
        (r#"{"properties":"{broken","note":"{\"a\":1}"}"#, r#"note={"a":1} properties={broken"#),
        (r#"{"s":"a\"b\\c\n\u00e4\ud83d\ude00"}"#, "s=a\"b\\c\nä😀"),
        (r#" { "a" : [ ] , "b" : { } , "c" : " x " } "#, "c=x"),
    ] {
        assert_eq!(describe_record(record), expected, "{record}");
    }
}

#[test]
fn what_is_no_object_is_said_to_be_none() {
    let mut deep = "{\"a\":".repeat(200);
    deep.push('1');
    deep.push_str(&"}".repeat(200));
    let bad = [
        "",
        "[]",
        "1",
        "{oops",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":1} x",
        "{\"a\" 1}",
        "{\"a\":tru}",
        "{\"a\":1,}",
        "{\"a\":\"\\x\"}",
        "{\"a\":[1}",
        "{\"a\":-}",
        &deep,
    ];
    for record in bad {
        assert!(!Tree::new().learn(record.as_bytes()), "{record}");
    }
}

/// What the columns have to be, from a JSON reader that builds everything in memory.
fn expected(prefix: &str, value: &Value, out: &mut BTreeMap<String, String>) {
    let text = match value {
        Value::Object(map) => {
            for (key, value) in map {
                let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                expected(&name, value, out);
            }
            return;
        }
        Value::Null => return,
        Value::Array(list) if list.is_empty() => return,
        Value::String(text) => text.trim_matches(|c: char| c <= ' ').to_owned(),
        other => other.to_string(),
    };
    if !text.is_empty() {
        out.insert(prefix.to_owned(), text);
    }
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~äß\u{1F600}\n\t]{0,12}".prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\]{1,3}", inner, 0..5).prop_map(Value::from_iter),
        ]
    });
    prop::collection::btree_map("[a-z]{1,3}", value, 0..6).prop_map(Value::from_iter)
}

proptest! {
    #[test]
    fn agrees_with_a_reader_that_builds_everything(value in json()) {
        let mut reference = BTreeMap::new();
        expected("", &value, &mut reference);
        let compact = value.to_string();
        prop_assert_eq!(row(&compact), reference);
        let pretty = row(&serde_json::to_string_pretty(&value).unwrap());
        // lists are kept as they are written: only white space may differ
        prop_assert!(pretty.keys().eq(row(&compact).keys()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[{}\\[\\]\":,a-c0-9\\\\ue .-]{0,60}") {
        let mut tree = Tree::new();
        let text = format!("{{{text}");
        let _ = tree.learn(text.as_bytes());
        let names = tree.columns();
        let _ = tree.split(text.as_bytes(), names.len(), &mut Fields::default());
        let _ = members(text.as_bytes(), 0);
    }
}
