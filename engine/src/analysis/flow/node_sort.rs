//! In which order the nodes of a column stand.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::NameList;

/// In which order the nodes of a column stand. Other and the ends stay last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeSort {
    /// Stages in their order, touchpoints with the most events first, the same in every column.
    #[default]
    Usual,
    /// In each column those with the most paths first.
    Size,
    /// In the order of the stages, those of one stage as usual.
    Stage,
    /// These stages or touchpoints first, in this order; then the others as usual.
    Named(NameList),
}

const USUAL: &str = "usual";
const SIZE: &str = "size";
const STAGE: &str = "stage";

impl FromStr for NodeSort {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text.trim().to_lowercase().as_str() {
            USUAL => Self::Usual,
            SIZE => Self::Size,
            STAGE => Self::Stage,
            _ => Self::Named(text.parse()?),
        })
    }
}

impl fmt::Display for NodeSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usual => f.write_str(USUAL),
            Self::Size => f.write_str(SIZE),
            Self::Stage => f.write_str(STAGE),
            Self::Named(NameList(names)) => match names.as_slice() {
                // a step may have the name of a word
                [name] if !matches!(name.parse(), Ok(Self::Named(_))) => write!(f, "\"{name}\""),
                _ => NameList(names.clone()).fmt(f),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_read_as_it_is_written() {
        let named = NodeSort::Named(NameList(vec!["Cart".to_owned(), "Sizes, fit".to_owned()]));
        let word = NodeSort::Named(NameList(vec!["Size".to_owned()]));
        for sort in [NodeSort::Usual, NodeSort::Size, NodeSort::Stage, named, word] {
            assert_eq!(sort.to_string().parse(), Ok(sort));
        }
    }
}
