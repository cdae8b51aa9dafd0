//! What the events of a table have besides the fixed columns.

use crate::model::{CURRENCY, Entity, PropertyFilter};

use super::EventTable;
use super::catalogue::CATEGORY;
use super::property_values::{PropertyValue, PropertyValues, TableProperty};

/// Whether events have one of the values that a filter asks for.
#[derive(Debug)]
pub(crate) enum PropertyTest<'a> {
    Codes(&'a [u32], Vec<bool>),
    Numbers(&'a [f64], Vec<f64>),
}

impl PropertyTest<'_> {
    #[inline]
    pub(crate) fn passes(&self, i: usize) -> bool {
        match self {
            Self::Codes(codes, wanted) => wanted.get(codes[i] as usize).copied().unwrap_or(false),
            Self::Numbers(numbers, wanted) => wanted.contains(&numbers[i]),
        }
    }
}

impl EventTable {
    /// What finds the events that a filter asks for: one test for each property of its name.
    pub(crate) fn property_test(&self, filter: &PropertyFilter) -> Vec<PropertyTest<'_>> {
        let named = self.properties.iter().filter(|of| of.property.name == filter.name);
        let tests = named.map(|of| match &of.values {
            PropertyValues::Codes(codes) => {
                let texts = &self.dims.properties.0[usize::from(of.id)].texts;
                let wanted = texts.iter().map(|text| filter.values.iter().any(|value| value == text)).collect();
                PropertyTest::Codes(codes, wanted)
            }
            PropertyValues::Numbers(numbers) => {
                PropertyTest::Numbers(numbers, filter.values.iter().filter_map(|value| value.parse().ok()).collect())
            }
        });
        let mut tests: Vec<PropertyTest<'_>> = tests.collect();
        if filter.name == CATEGORY && !self.catalogue.categories().is_empty() {
            let is = |code: usize| {
                self.catalogue.category(code as u32).is_some_and(|c| filter.values.iter().any(|value| value == c))
            };
            tests.push(PropertyTest::Codes(&self.product, (0..self.dims.product.len()).map(is).collect()));
        }
        tests
    }

    /// The value of a property of the event at `i`.
    pub fn property_value(&self, of: &TableProperty, i: usize) -> Option<PropertyValue<'_>> {
        match &of.values {
            PropertyValues::Codes(codes) => {
                let text = self.dims.properties.text(of.id, codes[i]);
                (!text.is_empty()).then_some(PropertyValue::Text(text))
            }
            PropertyValues::Numbers(numbers) => {
                Some(numbers[i]).filter(|number| !number.is_nan()).map(PropertyValue::Number)
            }
        }
    }

    /// The properties that the event at `i` has, with their values.
    pub fn event_properties(&self, i: usize) -> impl Iterator<Item = (&str, PropertyValue<'_>)> {
        self.properties.iter().filter_map(move |of| Some((of.property.name.as_str(), self.property_value(of, i)?)))
    }

    /// The properties of the event at `i` as a JSON object; `None` where it has none.
    pub fn properties_json(&self, i: usize) -> Option<serde_json::Value> {
        let mut object = serde_json::Map::new();
        for (name, value) in self.event_properties(i) {
            let value = match value {
                PropertyValue::Text(text) => text.into(),
                PropertyValue::Number(number) => number.into(),
            };
            object.insert(name.to_owned(), value);
        }
        (!object.is_empty()).then(|| object.into())
    }

    /// The entities whose journeys there may be: ids of accounts, tickets and carts are only in some projects.
    pub fn entities(&self) -> Vec<Entity> {
        let has_id = |name| self.properties.iter().any(|of| of.property.name == name);
        Entity::ALL.into_iter().filter(|entity| entity.id_property().is_none_or(has_id)).collect()
    }

    /// The texts of the property of this name, as far as events have had them; none where its values are numbers.
    pub fn property_texts(&self, name: &str) -> Vec<&str> {
        if name == CATEGORY && !self.catalogue.categories().is_empty() {
            return self.catalogue.categories().iter().map(String::as_str).collect();
        }
        let named = self.properties.iter().filter(|of| of.property.name == name && of.values.is_text());
        let texts =
            named.filter_map(|of| self.dims.properties.0.get(usize::from(of.id))).flat_map(|of| of.texts.iter());
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// Whether a property of this name has numbers.
    pub fn has_number_property(&self, name: &str) -> bool {
        self.properties.iter().any(|of| of.property.name == name && !of.values.is_text())
    }

    /// The names of the properties that can describe customers: no ids, and not the currency of amounts.
    pub fn customer_properties(&self) -> Vec<&str> {
        let describes = |name: &&str| *name != CURRENCY && *name != CATEGORY && !Entity::is_id_property(name);
        self.property_names().into_iter().filter(describes).collect()
    }

    /// The names of the properties, each once, in the order in which they came to the project.
    pub fn property_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for of in &self.properties {
            if !names.contains(&of.property.name.as_str()) {
                names.push(&of.property.name);
            }
        }
        if !self.catalogue.categories().is_empty() && !names.contains(&CATEGORY) {
            names.push(CATEGORY);
        }
        names
    }
}
