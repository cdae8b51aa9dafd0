//! The views of the rail by name.

use crate::texts::text;

/// A view of the rail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum ViewId {
    /// Sources, imports, quality, rules, identity.
    Data,
    /// Where customers come from, move and get lost.
    #[default]
    Journey,
    /// Groups of customers that are alike.
    Segments,
    /// The list and the page of one.
    Customers,
    /// What customers are likely to do next.
    Predictions,
    /// What channels earn and cost.
    Channels,
    /// Proposed actions to approve or reject.
    Actions,
    /// What is shown to a room.
    Present,
}

impl ViewId {
    /// All views, in the order of the rail.
    pub const ALL: [Self; 8] = [
        Self::Data,
        Self::Journey,
        Self::Segments,
        Self::Customers,
        Self::Predictions,
        Self::Channels,
        Self::Actions,
        Self::Present,
    ];

    /// Its name on the rail.
    pub fn label(self) -> &'static str {
        match self {
            Self::Data => text!("view-id-data"),
            Self::Journey => text!("view-id-journey"),
            Self::Segments => text!("view-id-segments"),
            Self::Customers => text!("view-id-customers"),
            Self::Predictions => text!("view-id-predictions"),
            Self::Channels => text!("view-id-channels"),
            Self::Actions => text!("view-id-actions"),
            Self::Present => text!("view-id-present"),
        }
    }
}
