//! Where the columns of a flow are counted from.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::{NameList, is_same_name, read_list};

/// Where the columns are counted from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// The first column is the first step of every path.
    #[default]
    Start,
    /// The last column is the first goal reached; the columns before it are the steps that led there, the goal's own
    /// step last. Only paths that reach the goal are counted.
    Goal,
    /// The last column is where paths dropped off; the columns before it are their last steps. Only paths that dropped off
    /// without reaching the goal are counted.
    DropOff,
    /// One time of the stage or touchpoint of this name, or of any of those between commas; a name with a comma stands in quotes.
    /// [`FlowSettings::before`](super::FlowSettings::before) columns stand before it. Only paths that have it are counted, and the goal counts from it on.
    Around(String),
}

impl Anchor {
    /// Whether columns are counted back from where paths end.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Goal | Self::DropOff)
    }

    /// The names that a flow is around, as `names` has them where it does. What is written may be one name, commas and all, where
    /// it is no list of others.
    pub fn around(&self, names: &[String]) -> Vec<String> {
        let Self::Around(written) = self else { return Vec::new() };
        let known = |wanted: &str| names.iter().find(|name| is_same_name(name, wanted)).cloned();
        let listed = read_list(written);
        let all_known: Option<Vec<String>> = listed.iter().map(|wanted| known(wanted)).collect();
        match (all_known, known(written)) {
            (Some(all), _) if !all.is_empty() => all,
            (_, Some(name)) => vec![name],
            _ => listed.into_iter().map(|wanted| known(&wanted).unwrap_or(wanted)).collect(),
        }
    }

    /// A flow around any of these names. It reads them back without knowing what names there are.
    pub fn around_any(names: Vec<String>) -> Self {
        match names.as_slice() {
            // a step may have the name of a word
            [name] if word(name).is_some() => Self::Around(format!("\"{name}\"")),
            _ => Self::Around(NameList(names).to_string()),
        }
    }
}

const START: &str = "start";
const GOAL: &str = "goal";
const DROP_OFF: &str = "drop-off";

/// What is meant by a word.
fn word(written: &str) -> Option<Anchor> {
    match written.trim().to_lowercase().as_str() {
        START => Some(Anchor::Start),
        GOAL => Some(Anchor::Goal),
        DROP_OFF => Some(Anchor::DropOff),
        _ => None,
    }
}

impl FromStr for Anchor {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(word(text).unwrap_or_else(|| Self::Around(text.to_owned())))
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => START,
            Self::Goal => GOAL,
            Self::DropOff => DROP_OFF,
            Self::Around(written) => written,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_list_of_known_names_is_a_list_and_a_name_with_a_comma_a_name() {
        let around = |written: &str, names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            written.parse::<Anchor>().unwrap().around(&names)
        };
        assert_eq!(around("cart, Sizes", &["Cart", "sizes"]), ["Cart", "sizes"]);
        assert_eq!(around("sizes, fit", &["Sizes, fit", "Cart"]), ["Sizes, fit"]);
        assert_eq!(around("\"Sizes, fit\", Cart", &["Sizes, fit", "Cart"]), ["Sizes, fit", "Cart"]);
        assert_eq!(around("Sizes, fit", &["Sizes, fit", "Sizes", "fit"]), ["Sizes", "fit"]);
        assert_eq!(around("goal", &["Goal"]), [""; 0]);
        assert_eq!(around("\"goal\"", &["Goal"]), ["Goal"]);
    }

    proptest! {
        #[test]
        fn names_are_read_back_from_what_is_written(
            names in prop::collection::vec("[ a,\"b:é]{0,4}[a,\"]|start|Goal|drop-off|none", 1..4),
            others in prop::collection::vec("[a,\" ]{1,4}", 0..4),
        ) {
            let anchor = Anchor::around_any(names.clone());
            let read: Anchor = anchor.to_string().parse().unwrap();
            prop_assert_eq!(&read, &anchor);
            prop_assert_eq!(&read.around(&[]), &names);
            let mut known = names.clone();
            known.extend(others);
            prop_assert_eq!(read.around(&known), names);
        }
    }
}
