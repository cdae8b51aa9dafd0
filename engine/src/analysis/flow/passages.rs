//! The steps that the paths of a flow have to pass.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::NameList;

/// A step that paths have to pass.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Passage {
    /// The stage or touchpoint.
    pub name: String,
    /// The number of the column in which it has to stand, as people know it; `None` = anywhere on the path, also beyond the
    /// columns.
    pub step: Option<i64>,
}

/// All of the steps that paths have to pass. In one text: `Cart, 3:Checkout`; `none` for no step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Passages(pub Vec<Passage>);

/// What stands for the step of a passage that may be anywhere, where its name needs something before it.
const ANYWHERE: &str = "*";

impl Passages {
    /// Adds a step, unless it is there.
    pub fn add(&mut self, passage: Passage) {
        if !self.0.contains(&passage) {
            self.0.push(passage);
        }
    }
}

impl FromStr for Passages {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let NameList(names) = text.parse()?;
        let passage = |written: String| match written.split_once(':') {
            Some((ANYWHERE, name)) => Passage { name: name.trim().to_owned(), step: None },
            Some((step, name)) if step.trim().parse::<i64>().is_ok() => {
                Passage { name: name.trim().to_owned(), step: step.trim().parse().ok() }
            }
            _ => Passage { name: written, step: None },
        };
        Ok(Self(names.into_iter().map(passage).collect()))
    }
}

impl fmt::Display for Passages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = |passage: &Passage| match passage.step {
            Some(step) => format!("{step}:{}", passage.name),
            // a name such as "404: Not found" begins as if it said a step
            None if passage.name.split_once(':').is_some_and(|(step, _)| step.trim().parse::<i64>().is_ok()) => {
                format!("{ANYWHERE}:{}", passage.name)
            }
            None => passage.name.clone(),
        };
        NameList(self.0.iter().map(written).collect()).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_be_passed_is_read_as_it_is_written() {
        let passage = |name: &str, step| Passage { name: name.to_owned(), step };
        let all = Passages(vec![
            passage("Cart", None),
            passage("Checkout", Some(3)),
            passage("Sizes, fit", Some(-2)),
            passage("FAQ: returns", None),
            passage("404: Not found", None),
            passage("1:1 call", Some(2)),
        ]);
        let written = "Cart, 3:Checkout, \"-2:Sizes, fit\", FAQ: returns, *:404: Not found, 2:1:1 call";
        assert_eq!(all.to_string(), written);
        assert_eq!(all.to_string().parse(), Ok(all));
        assert_eq!("none".parse(), Ok(Passages::default()));
    }
}
