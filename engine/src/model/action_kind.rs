//! Kinds of actions.

use serde::{Deserialize, Serialize};

/// What an action does for the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Remind of a cart or a viewed product.
    Reminder,
    /// Offer a discount, a gift or other terms.
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
    /// Have somebody call the customer by phone.
    Call,
    /// Put right what went wrong.
    ServiceRecovery,
    /// Thank a good customer.
    Thanks,
    /// Something of the business's own.
    Own,
}

impl ActionKind {
    /// All kinds, in the order they are listed.
    pub const ALL: [Self; 11] = [
        Self::Reminder,
        Self::Offer,
        Self::ComplementaryProduct,
        Self::WelcomeSeries,
        Self::WinBack,
        Self::ContentVariant,
        Self::AskForReview,
        Self::Call,
        Self::ServiceRecovery,
        Self::Thanks,
        Self::Own,
    ];
}

impl ActionKind {
    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Offer => "offer",
            Self::ComplementaryProduct => "complementary-product",
            Self::WelcomeSeries => "welcome-series",
            Self::WinBack => "win-back",
            Self::ContentVariant => "content-variant",
            Self::AskForReview => "ask-for-review",
            Self::Call => "call",
            Self::ServiceRecovery => "service-recovery",
            Self::Thanks => "thanks",
            Self::Own => "own",
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
