//! Proposals for one customer, which only a person can turn into something that leaves the program.

use serde::{Deserialize, Serialize};

use super::{Consent, CustomerId};

/// An action's number in the project file.
pub type ActionId = u32;

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Remind of a cart or a viewed product.
    Reminder,
    /// Make an offer.
    Offer,
    /// Suggest a product bought together with one they have.
    ComplementaryProduct,
    /// Welcome a new customer in steps.
    WelcomeSeries,
    /// Win back somebody about to leave or gone.
    WinBack,
    /// Show another page or content.
    ContentVariant,
    /// Ask for a review.
    AskForReview,
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// The program's idea; nobody has looked at it.
    #[default]
    Proposed,
    /// A person said yes.
    Approved,
    /// A person said no.
    Rejected,
    /// It has left in a file.
    Exported,
}

/// A proposal for one customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its number in the project file (0 until stored).
    pub id: ActionId,
    /// For whom.
    pub customer: CustomerId,
    /// What.
    pub kind: ActionKind,
    /// By which channel ("E-mail", "Website", "Support").
    pub channel: String,
    /// The offer, product or page, in words a person may edit.
    pub content: String,
    /// Best hour to reach this customer, 0 to 23 in the project's time zone.
    pub best_hour: u8,
    /// Why, in words.
    pub reason: String,
    /// Expected worth in the project's currency: chance of success × value.
    pub expected_value: f64,
    /// Do it before this time, ms UTC.
    pub expires: i64,
    /// Kept back to measure the lift: never exported to be contacted.
    pub hold_out: bool,
    /// Consent to the channel when it was proposed; checked again at export.
    pub consent: Consent,
    /// Where it stands.
    pub state: ActionState,
    /// A person changed the content or channel.
    pub edited: bool,
}
