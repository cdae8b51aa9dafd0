//! Why orders, or what they are worth, are not foretold by a model.

use serde::{Deserialize, Serialize};

/// Why a model of orders or values is not used.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ValueDoubt {
    /// Too few customers ordered, or ordered again.
    FewBuyers {
        /// How many customers ordered.
        buyers: usize,
        /// How many buyers are needed.
        needed: usize,
        /// How many customers ordered on more than one day.
        repeaters: usize,
        /// How many customers who ordered again are needed.
        needed_repeaters: usize,
    },
    /// Customers are known for less than three of their usual gaps between orders.
    ShortHistory,
    /// The data does not tell leaving from being slow.
    LeavingUnknown,
    /// There is no earlier cut-off at which it could be tested.
    Untested,
    /// To expect what came in the days before is as good.
    LastPeriodAsGood {
        /// Typical error of the model.
        error: f64,
        /// Typical error of expecting the same as before.
        last_period_error: f64,
    },
    /// No order has a value.
    NoValues,
    /// Too few customers have repeated orders of known value.
    FewValues {
        /// How many customers have such orders.
        customers: usize,
    },
    /// Who orders more often spends more, or less, per order.
    ValuesFollowOrders {
        /// The correlation of the logarithms.
        correlation: f64,
    },
    /// The same customers' later orders are worth more, or less, than their earlier ones.
    ValuesDrift {
        /// Mean value of later orders over that of earlier ones; 1 = no change.
        ratio: f64,
    },
    /// Some parameter of the values has no best value.
    ValuesUnknown,
}

impl ValueDoubt {
    /// Whether it is about what orders are worth, and not about how many come.
    pub fn is_about_values(self) -> bool {
        matches!(
            self,
            Self::NoValues
                | Self::FewValues { .. }
                | Self::ValuesFollowOrders { .. }
                | Self::ValuesDrift { .. }
                | Self::ValuesUnknown
        )
    }
}
