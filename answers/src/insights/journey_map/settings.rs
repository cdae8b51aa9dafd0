//! How a journey map is asked for.

use std::fmt;
use std::str::FromStr;

use crate::analysis::Period;
use crate::insights::funnel_steps::ChosenSteps;
use crate::insights::settings::{Fields, InsightSettings};
use crate::texts::text;

/// Which map, with how many names in a cell, and what it is laid beside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapSettings {
    /// The stage that is opened: its touchpoints are the columns. Empty = all stages are columns.
    pub stage: String,
    /// How many names stand in a cell, and how many columns an opened stage has.
    pub top: usize,
    /// What is compared with what was before it, where the filter names no dates.
    pub period: Period,
    /// The intended journey that customers are compared with.
    pub design: Design,
    /// Another group, in words of a filter; empty = none.
    pub against: String,
}

impl Default for MapSettings {
    fn default() -> Self {
        Self { stage: String::new(), top: 3, period: Period::Month, design: Design::default(), against: String::new() }
    }
}

/// The steps of an intended journey; none where there is no such journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Design(pub Option<ChosenSteps>);

/// Stands for no stage, no design and no other group.
pub(super) const NONE: &str = "none";
/// Stands for all stages.
const ALL: &str = "all";

impl fmt::Display for Design {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(steps) => steps.fmt(f),
            None => f.write_str(NONE),
        }
    }
}

impl FromStr for Design {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.trim().is_empty() || text.trim().eq_ignore_ascii_case(NONE) {
            return Ok(Self(None));
        }
        text.parse().map(|steps| Self(Some(steps)))
    }
}

/// A name that may be left out, which a word stands for.
fn optional(
    fields: &mut Fields<'_>,
    (key, about, values): (&'static str, &'static str, &'static str),
    slot: &mut String,
    word: &str,
) {
    let mut shown = if slot.is_empty() { word.to_owned() } else { slot.clone() };
    fields.name(key, about, &mut shown, values);
    *slot = if shown.eq_ignore_ascii_case(word) { String::new() } else { shown };
}

impl InsightSettings for MapSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        optional(fields, ("stage", text!("map-about-stage"), text!("map-stage-written")), &mut self.stage, ALL);
        fields.whole("top", text!("map-about-top"), &mut self.top, 1..=12);
        fields.period(text!("map-about-period"), &mut self.period);
        fields.parsed("design", text!("map-about-design"), &mut self.design, text!("map-design-written"));
        let against = ("against", text!("against-about"), text!("against-written"));
        optional(fields, against, &mut self.against, NONE);
    }
}
