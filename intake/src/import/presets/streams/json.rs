//! JSON that borrows its texts from the record: exports of event tools are mostly keys and texts nobody asks for, and
//! copying them would cost more than all the rest.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value whose texts are borrowed where they have no escapes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Whole(i64),
    Large(u64),
    Float(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// Reads an object; `None` where the text is none.
    pub(crate) fn object(text: &'a [u8]) -> Option<Self> {
        // the text was repaired before, so this does not fail
        let text = std::str::from_utf8(text).ok()?;
        match serde_json::from_str(text) {
            Ok(json @ Json::Object(_)) => Some(json),
            _ => None,
        }
    }

    /// The value of a key, `Null` where there is none.
    pub(crate) fn get(&self, key: &str) -> &Json<'a> {
        match self {
            Json::Object(entries) => entries.iter().find(|(k, _)| k == key).map_or(&Json::Null, |(_, v)| v),
            _ => &Json::Null,
        }
    }

    /// Whether there is such a key.
    pub(crate) fn has(&self, key: &str) -> bool {
        matches!(self, Json::Object(entries) if entries.iter().any(|(k, _)| k == key))
    }

    /// Keys and values of an object.
    pub(crate) fn entries(&self) -> &[(Cow<'a, str>, Json<'a>)] {
        match self {
            Json::Object(entries) => entries,
            _ => &[],
        }
    }

    /// The values of a list.
    pub(crate) fn items(&self) -> &[Json<'a>] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// A text, number or truth value as text; empty for anything else.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Json::Text(text) => Cow::Borrowed(text.trim()),
            Json::Whole(n) => Cow::Owned(n.to_string()),
            Json::Large(n) => Cow::Owned(n.to_string()),
            Json::Float(x) => Cow::Owned(x.to_string()),
            Json::Bool(b) => Cow::Borrowed(if *b { "true" } else { "false" }),
            _ => Cow::Borrowed(""),
        }
    }

    /// The first of some keys that has a text.
    pub(crate) fn first(&self, keys: &[&str]) -> Cow<'_, str> {
        keys.iter().map(|key| self.get(key).text()).find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// A number, also one that is written as a text.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Json::Whole(n) => Some(*n as f64),
            Json::Large(n) => Some(*n as f64),
            Json::Float(x) => Some(*x),
            Json::Text(text) => text.trim().parse().ok().filter(|x: &f64| x.is_finite()),
            _ => None,
        }
    }

    /// The object or list inside a text: Parquet exports write JSON columns as texts.
    pub(crate) fn opened(&self) -> Option<Json<'_>> {
        match self {
            Json::Text(text) if text.starts_with(['{', '[']) => serde_json::from_str(text).ok(),
            _ => None,
        }
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, b: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(b))
    }

    fn visit_i64<E: Error>(self, n: i64) -> Result<Json<'de>, E> {
        Ok(Json::Whole(n))
    }

    fn visit_u64<E: Error>(self, n: u64) -> Result<Json<'de>, E> {
        Ok(i64::try_from(n).map_or(Json::Large(n), Json::Whole))
    }

    fn visit_f64<E: Error>(self, x: f64) -> Result<Json<'de>, E> {
        Ok(Json::Float(x))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some((Key(key), value)) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(Json::Object(entries))
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

/// A key that borrows its text where it has no escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct KeyReader;
        impl<'de> Visitor<'de> for KeyReader {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        from.deserialize_str(KeyReader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_what_was_written() {
        let json = Json::object(
            br#"{"a":{"b":"x"},"id":9007199254740993,"big":18446744073709551615,"f":1.5,"n":null,"t":"1.25","e":"a\"b","l":[1,"2"],"in":"{\"k\":7}"}"#,
        )
        .unwrap();
        assert_eq!(json.get("a").get("b").text(), "x");
        assert_eq!(json.get("a").get("b").get("c").text(), "");
        assert_eq!(json.get("id").text(), "9007199254740993");
        assert_eq!(json.get("big").text(), "18446744073709551615");
        assert_eq!(
            (json.get("f").number(), json.get("t").number(), json.get("e").number()),
            (Some(1.5), Some(1.25), None)
        );
        assert_eq!(json.get("e").text(), "a\"b");
        assert_eq!(json.first(&["n", "x", "t"]), "1.25");
        assert_eq!(json.get("l").items().len(), 2);
        assert_eq!(json.get("in").opened().unwrap().get("k").text(), "7");
        assert!(Json::object(b"[1]").is_none() && Json::object(b"{oops").is_none());
    }
}
