//! Columns of scores that customers gave: "NPS (0–10)", "CSAT (1–5)" and "CES (1–7)", as imports call them.

use crate::events::{EventTable, PropertyValue, TableProperty};

/// What a score asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SurveyKind {
    /// How likely somebody is to recommend the business (net promoter score).
    Nps,
    /// How satisfied somebody is; stars too.
    Csat,
    /// How easy something was.
    Ces,
}

impl SurveyKind {
    /// Its short name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nps => "NPS",
            Self::Csat => "CSAT",
            Self::Ces => "CES",
        }
    }
}

/// A column of scores with its scale.
#[derive(Debug, Clone, Copy)]
pub struct SurveyColumn<'t> {
    /// The question that its scores answer.
    pub kind: SurveyKind,
    /// The lowest score that can be given.
    pub low: f64,
    /// The highest score that can be given.
    pub high: f64,
    property: &'t TableProperty,
}

impl<'t> SurveyColumn<'t> {
    /// Every column of scores of a table, in the order in which they came to the project.
    pub fn all(table: &'t EventTable) -> Vec<Self> {
        table.properties.iter().filter(|of| !of.values.is_text()).filter_map(Self::of).collect()
    }

    fn of(property: &'t TableProperty) -> Option<Self> {
        let (kind, low, high) = scale(&property.property.name)?;
        Some(Self { kind, low, high, property })
    }

    /// Its name with its scale: "NPS (0–10)".
    pub fn name(&self) -> &'t str {
        &self.property.property.name
    }

    /// The score of the event at `i`; none where it has none on the scale.
    pub fn score(&self, table: &EventTable, i: usize) -> Option<f64> {
        match table.property_value(self.property, i) {
            Some(PropertyValue::Number(score)) if (self.low..=self.high).contains(&score) => Some(score),
            _ => None,
        }
    }

    /// A score as a tone: the middle of the scale is 0, its ends are -1 and 1.
    pub fn tone(&self, score: f64) -> f64 {
        (2.0 * (score - self.low) / (self.high - self.low) - 1.0).clamp(-1.0, 1.0)
    }
}

/// What a column of this name asks about, and its scale.
fn scale(name: &str) -> Option<(SurveyKind, f64, f64)> {
    let (kind, scale) = name.strip_suffix(')')?.split_once(" (")?;
    let kind = [SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Ces].into_iter().find(|of| of.name() == kind)?;
    let (low, high) = scale.split_once('–')?;
    let (low, high) = (low.parse().ok()?, high.parse().ok()?);
    (low < high).then_some((kind, low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_asked_and_on_which_scale() {
        assert_eq!(scale("NPS (0–10)"), Some((SurveyKind::Nps, 0.0, 10.0)));
        assert_eq!(scale("CSAT (1–5)"), Some((SurveyKind::Csat, 1.0, 5.0)));
        assert_eq!(scale("CES (1–7)"), Some((SurveyKind::Ces, 1.0, 7.0)));
        for other in ["CSAT", "waiting time (s)", "NPS (10–0)", "CSAT (a–b)", "score (1–5)"] {
            assert_eq!(scale(other), None, "{other}");
        }
    }
}
