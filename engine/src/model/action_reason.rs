//! Why an action is proposed: a sign in the events with its values, whose words `present/action_reasons` makes.

use serde::{Deserialize, Serialize};

/// Why an action is proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredReason", into = "StoredReason")]
pub struct ActionReason {
    /// The sign, with its values.
    pub sign: ActionSign,
    /// The segment that the customer was in.
    pub segment: Option<String>,
    /// What part of the project could not be read then, as the project says it.
    pub incomplete: Option<String>,
}

/// What a customer did that calls for an action. Moments are ms UTC; periods end with the day of `until`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ActionSign {
    /// A cart or checkout without an order since.
    OpenCart {
        /// When the cart or checkout was last touched, ms UTC.
        at: i64,
        /// The product put in last; `None` where the data does not name one.
        product: Option<String>,
    },
    /// One product viewed again and again, and not bought.
    RepeatedViews {
        /// The name of the product, as the catalogue or the events write it.
        product: String,
        /// How many views there were in the period.
        views: u32,
        /// Length of the period, in days.
        days: u32,
        /// End of the period, ms UTC.
        until: i64,
    },
    /// A customer who is new.
    NewCustomer {
        /// Time of the customer's first event, ms UTC.
        first_seen: i64,
        /// How many orders the customer has made, 0 for a visitor.
        orders: u32,
    },
    /// A customer who ordered before and falls silent.
    Lapsing {
        /// How many orders the customer has made.
        orders: u32,
        /// Time of the last order, ms UTC.
        last_order: i64,
        /// How the silence shows.
        silence: SilenceSign,
        /// The last support contact or return, where there was one lately.
        trouble: Option<i64>,
    },
    /// An order without a review.
    NoReview {
        /// When the order was placed, ms UTC.
        ordered: i64,
        /// The product ordered; `None` where the data does not name one.
        product: Option<String>,
    },
    /// More visits than before, and no order.
    RisingVisits(VisitChange),
    /// An order of something that others buy together with another product.
    BoughtTogether {
        /// The product that the customer bought, by name.
        bought: String,
        /// When it was bought, ms UTC.
        at: i64,
        /// The product that goes with it, by name.
        suggestion: String,
        /// How many times as often as chance both are bought together.
        lift: f64,
    },
    /// A support contact or return.
    Trouble {
        /// Time of the last of them, ms UTC.
        at: i64,
    },
    /// A support contact or return that is not settled.
    OpenComplaint {
        /// When the contact or return happened, ms UTC.
        at: i64,
    },
    /// Nothing but the rule of the playbook.
    Playbook {
        /// The name that the playbook had.
        name: String,
    },
    /// Words: of whoever suggested it, or of an earlier version of the program.
    #[serde(alias = "earlier")]
    Words {
        /// The reason, in the language in which it was written.
        text: String,
    },
}

/// How it shows that a customer falls silent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum SilenceSign {
    /// Nothing after the day of the last order.
    SinceOrder,
    /// Nothing after this moment.
    Since {
        /// Time of the customer's last event, ms UTC.
        last_seen: i64,
    },
    /// A prediction says so.
    Predicted {
        /// The predicted probability that the customer does nothing in these days, 0–1.
        probability: f64,
        /// Length of the prediction, in days.
        days: u32,
        /// The last day that the prediction knew.
        after: i64,
    },
    /// Fewer visits than before.
    FallingVisits(VisitChange),
}

/// Visits in a period against those in the period of the same length before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VisitChange {
    /// Visits in the period before.
    pub before: u32,
    /// Visits in the later period.
    pub after: u32,
    /// Length of each period, in days.
    pub days: u32,
    /// End of the later one.
    pub until: i64,
}

/// A reason as it lies in the file: earlier versions stored words.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum StoredReason {
    Words(String),
    Typed {
        sign: ActionSign,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        segment: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        incomplete: Option<String>,
    },
}

impl ActionReason {
    /// A reason that rests on this sign, with neither a segment nor gaps in the data.
    pub fn new(sign: ActionSign) -> Self {
        Self { sign, segment: None, incomplete: None }
    }
}

impl ActionSign {
    /// When it happened, where it has a moment: ms UTC.
    pub fn at(&self) -> Option<i64> {
        match self {
            Self::OpenCart { at, .. }
            | Self::BoughtTogether { at, .. }
            | Self::Trouble { at }
            | Self::OpenComplaint { at }
            | Self::NewCustomer { first_seen: at, .. }
            | Self::NoReview { ordered: at, .. }
            | Self::RepeatedViews { until: at, .. } => Some(*at),
            Self::RisingVisits(visits) => Some(visits.until),
            Self::Lapsing { .. } | Self::Playbook { .. } | Self::Words { .. } => None,
        }
    }

    /// The product that it is about.
    pub fn product(&self) -> Option<&str> {
        match self {
            Self::OpenCart { product, .. } | Self::NoReview { product, .. } => product.as_deref(),
            Self::RepeatedViews { product, .. } | Self::BoughtTogether { bought: product, .. } => Some(product),
            _ => None,
        }
    }

    /// The product that goes with it.
    pub fn suggestion(&self) -> Option<&str> {
        if let Self::BoughtTogether { suggestion, .. } = self { Some(suggestion) } else { None }
    }
}

impl From<String> for ActionReason {
    fn from(text: String) -> Self {
        Self::new(ActionSign::Words { text })
    }
}

impl From<StoredReason> for ActionReason {
    fn from(stored: StoredReason) -> Self {
        match stored {
            StoredReason::Words(text) => text.into(),
            StoredReason::Typed { sign, segment, incomplete } => Self { sign, segment, incomplete },
        }
    }
}

impl From<ActionReason> for StoredReason {
    fn from(reason: ActionReason) -> Self {
        let ActionReason { sign, segment, incomplete } = reason;
        match sign {
            ActionSign::Words { text } if segment.is_none() && incomplete.is_none() => Self::Words(text),
            sign => Self::Typed { sign, segment, incomplete },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_stored_as_codes_with_values_and_earlier_words_are_kept() {
        let cart = ActionSign::OpenCart { at: 5, product: Some("Boots".to_owned()) };
        let reason = ActionReason { segment: Some("Loyal".to_owned()), ..ActionReason::new(cart) };
        let text = serde_json::to_string(&reason).unwrap();
        assert_eq!(text, r#"{"sign":{"code":"open-cart","at":5,"product":"Boots"},"segment":"Loyal"}"#);
        assert_eq!(serde_json::from_str::<ActionReason>(&text).unwrap(), reason);
        let falling = SilenceSign::FallingVisits(VisitChange { before: 6, after: 1, days: 14, until: 9 });
        let lapsing = ActionSign::Lapsing { orders: 2, last_order: 3, silence: falling, trouble: None };
        let text = serde_json::to_string(&ActionReason::new(lapsing.clone())).unwrap();
        assert!(text.contains(r#""silence":{"code":"falling-visits","before":6,"#), "{text}");
        assert_eq!(serde_json::from_str::<ActionReason>(&text).unwrap().sign, lapsing);
        let words = ActionReason::from("No visit for 60 days.".to_owned());
        assert_eq!(serde_json::to_string(&words).unwrap(), r#""No visit for 60 days.""#);
        assert_eq!(serde_json::from_str::<ActionReason>(r#""No visit for 60 days.""#).unwrap(), words);
        let stored = r#"{"sign":{"code":"earlier","text":"No visit."},"segment":"Loyal"}"#;
        let sign = ActionSign::Words { text: "No visit.".to_owned() };
        assert_eq!(serde_json::from_str::<ActionReason>(stored).unwrap().sign, sign);
    }
}
