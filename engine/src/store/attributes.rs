//! What people tables say beyond the known columns: a JSON object whose keys keep their order.

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Column name → value, in column order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attributes(pub Vec<(String, String)>);

impl Serialize for Attributes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Attributes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Attributes;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object of texts")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Attributes, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Attributes(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

impl Attributes {
    /// Takes over what is known in `newer`; new keys come last.
    pub(super) fn update(&mut self, newer: Self) {
        for (key, value) in newer.0 {
            match self.0.iter_mut().find(|(known, _)| *known == key) {
                Some((_, old)) => *old = value,
                None => self.0.push((key, value)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_survives_and_newer_values_win() {
        let own = |pairs: &[(&str, &str)]| {
            Attributes(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
        };
        let mut attributes = own(&[("Zip", "10115"), ("City", "Berlin"), ("\"odd\" key", "line\nbreak")]);
        let text = serde_json::to_string(&attributes).unwrap();
        assert_eq!(serde_json::from_str::<Attributes>(&text).unwrap(), attributes);
        attributes.update(own(&[("Age", "40"), ("Zip", "20095")]));
        assert_eq!(
            attributes,
            own(&[("Zip", "20095"), ("City", "Berlin"), ("\"odd\" key", "line\nbreak"), ("Age", "40")])
        );
    }
}
