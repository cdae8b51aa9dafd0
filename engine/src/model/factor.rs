//! What a prediction goes by, and why one customer scores as they do.

use serde::{Deserialize, Serialize};

use super::{PropertyColumn, PropertyMeasure};

/// One thing known about a customer before a cut-off. Several that say much of the same are one group
/// ([`Feature::group`]): together they explain a score, the plainest of them first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    /// Days since the last goal event; nothing where there was none.
    DaysSinceOrder,
    /// How many orders the customer has made.
    Orders,
    /// Mean value of a goal event; nothing where there was none.
    MeanOrderValue,
    /// Days since the customer last did anything.
    DaysSinceVisit,
    /// Visits in the last 28 days.
    Visits28,
    /// Days since the first event.
    Tenure,
    /// Visits in the last 7 days.
    Visits7,
    /// Pace of the last 7 days over that of the last 28.
    VisitTrend,
    /// Goal events in the last 90 days.
    Orders90,
    /// Goal events in the last 30 days.
    Orders30,
    /// Days since the last goal event over the customer's own mean gap; nothing below two goal events.
    Overdue,
    /// Different products viewed in the last 7 days.
    Products7,
    /// 1 where there was a cart or checkout but no goal event after it in the last 7 days.
    OpenCart,
    /// E-mails opened in the last 30 days.
    EmailOpens30,
    /// E-mail links clicked in the last 30 days.
    EmailClicks30,
    /// Support contacts in the last 90 days.
    Support90,
    /// Returns in the last 90 days.
    Returns90,
    /// 1 without any goal event.
    NeverOrdered,
    /// Goal events in the last 365 days.
    Orders365,
    /// How many sessions the customer had before the cut-off.
    Visits,
    /// Visits in the last 90 days.
    Visits90,
    /// What the customer did so far.
    Actions,
    /// What the customer did in the last 7 days.
    Actions7,
    /// What the customer did in the last 28 days.
    Actions28,
    /// What the customer did in the last 90 days.
    Actions90,
    /// The chance of an order within the horizon by the model of orders alone; nothing where that could not be fitted.
    OrderChance,
    /// 1 where the last visit came by this channel, a position in the channels of the run.
    LastChannel(u8),
    /// 1 where the last known value of a property is a text: a position in the property columns of the model.
    PropertyIs(u8),
    /// The last known number of a property; nothing where there is none.
    PropertyAmount(u8),
    /// 1 where the number of a property is known.
    PropertyKnown(u8),
    /// How often what a definition of one's own asks for has happened.
    Times,
    /// How often what a definition of one's own asks for has happened in the last 90 days.
    Times90,
    /// Days since it happened last; nothing where it never did.
    DaysSinceTime,
    /// 1 where it never happened.
    NeverHappened,
}

impl Feature {
    /// Those that only a prediction of one's own has, after all others.
    pub const OF_TIMES: [Self; 4] = [Self::Times, Self::Times90, Self::DaysSinceTime, Self::NeverHappened];

    /// Those that every model has, in the order of its columns; the channels that it knows follow.
    pub const FIXED: [Self; 26] = [
        Self::DaysSinceOrder,
        Self::Orders,
        Self::MeanOrderValue,
        Self::DaysSinceVisit,
        Self::Visits28,
        Self::Tenure,
        Self::Visits7,
        Self::VisitTrend,
        Self::Orders90,
        Self::Orders30,
        Self::Overdue,
        Self::Products7,
        Self::OpenCart,
        Self::EmailOpens30,
        Self::EmailClicks30,
        Self::Support90,
        Self::Returns90,
        Self::NeverOrdered,
        Self::Orders365,
        Self::Visits,
        Self::Visits90,
        Self::Actions,
        Self::Actions7,
        Self::Actions28,
        Self::Actions90,
        Self::OrderChance,
    ];

    /// What it is one way to say of. Features of a group say much of the same, so what each of them adds to a score means
    /// little: what all of them add does.
    pub fn group(self) -> Self {
        match self {
            Self::Overdue | Self::NeverOrdered | Self::OrderChance => Self::DaysSinceOrder,
            Self::Orders30 | Self::Orders90 | Self::Orders365 => Self::Orders,
            Self::Visits7
            | Self::VisitTrend
            | Self::Visits
            | Self::Visits90
            | Self::Actions
            | Self::Actions7
            | Self::Actions28
            | Self::Actions90 => Self::Visits28,
            Self::Times90 => Self::Times,
            Self::NeverHappened => Self::DaysSinceTime,
            other => other,
        }
    }

    /// The features of the property columns of a model, in their order.
    pub fn of_properties(columns: &[PropertyColumn]) -> impl Iterator<Item = Self> + '_ {
        (0..).zip(columns).map(|(at, column)| match column.measure {
            PropertyMeasure::Is(_) => Self::PropertyIs(at),
            PropertyMeasure::Amount => Self::PropertyAmount(at),
            PropertyMeasure::Known => Self::PropertyKnown(at),
        })
    }

    /// Whether its values are yes and no.
    pub fn is_flag(self) -> bool {
        matches!(
            self,
            Self::OpenCart
                | Self::NeverOrdered
                | Self::LastChannel(_)
                | Self::PropertyIs(_)
                | Self::PropertyKnown(_)
                | Self::NeverHappened
        )
    }
}

/// A feature in a stored run, or the words that an earlier version of the program stored in its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FeatureName {
    /// A number that the model reads.
    Feature(Feature),
    /// The words that the earlier version stored, as it wrote them.
    Earlier(String),
}

/// One reason behind a score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredFactor", into = "StoredFactor")]
pub struct Factor {
    /// What it is about.
    pub reason: FactorReason,
    /// Contribution to the log-odds; positive raises the chance.
    pub weight: f64,
}

/// What a reason is about.
#[derive(Debug, Clone, PartialEq)]
pub enum FactorReason {
    /// A feature with the customer's value and the typical one: the median, or the share of yes for what is yes or no.
    Measured {
        /// The number that the model reads.
        feature: Feature,
        /// The value of this customer.
        value: f64,
        /// The median over all customers, or the share of yes, 0–1.
        typical: f64,
    },
    /// Words that an earlier version of the program stored.
    Earlier(String),
}

/// A factor as it lies in the file.
#[derive(Serialize, Deserialize)]
struct StoredFactor {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    feature: Option<Feature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    typical: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    weight: f64,
}

impl From<StoredFactor> for Factor {
    fn from(stored: StoredFactor) -> Self {
        let reason = match (stored.feature, stored.value, stored.typical) {
            (Some(feature), Some(value), Some(typical)) => FactorReason::Measured { feature, value, typical },
            _ => FactorReason::Earlier(stored.text.unwrap_or_default()),
        };
        Self { reason, weight: stored.weight }
    }
}

impl From<Factor> for StoredFactor {
    fn from(factor: Factor) -> Self {
        let empty = Self { feature: None, value: None, typical: None, text: None, weight: factor.weight };
        match factor.reason {
            FactorReason::Measured { feature, value, typical } => {
                Self { feature: Some(feature), value: Some(value), typical: Some(typical), ..empty }
            }
            FactorReason::Earlier(text) => Self { text: Some(text), ..empty },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_are_stored_as_codes_and_those_of_earlier_versions_keep_their_words() {
        let measured = FactorReason::Measured { feature: Feature::LastChannel(2), value: 1.0, typical: 0.25 };
        let factors = vec![
            Factor { reason: measured, weight: 0.5 },
            Factor { reason: FactorReason::Earlier("3 orders so far (typical 1)".to_owned()), weight: -0.25 },
        ];
        let text = serde_json::to_string(&factors).unwrap();
        assert_eq!(
            text,
            "[{\"feature\":{\"last-channel\":2},\"value\":1.0,\"typical\":0.25,\"weight\":0.5},\
             {\"text\":\"3 orders so far (typical 1)\",\"weight\":-0.25}]"
        );
        assert_eq!(serde_json::from_str::<Vec<Factor>>(&text).unwrap(), factors);
        let names = r#"[["days-since-order",0.5],["Orders so far",0.1]]"#;
        let names: Vec<(FeatureName, f64)> = serde_json::from_str(names).unwrap();
        assert_eq!(names[0].0, FeatureName::Feature(Feature::DaysSinceOrder));
        assert_eq!(names[1].0, FeatureName::Earlier("Orders so far".to_owned()));
    }
}
