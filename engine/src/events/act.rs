//! What events are to whoever looks for what machines do in people's names.

use crate::model::TouchpointKind;

/// What an event is to whoever looks for machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// A mail was sent.
    Sent,
    /// A mail was opened.
    Open,
    /// A link in it was followed.
    Click,
    /// A page was called.
    Page,
    /// None of these, such as an order.
    Other,
}

impl Act {
    /// What an event of a touchpoint of this kind is.
    pub(super) fn of(kind: TouchpointKind) -> Self {
        match kind {
            TouchpointKind::EmailSent => Self::Sent,
            TouchpointKind::EmailOpen => Self::Open,
            TouchpointKind::EmailClick => Self::Click,
            TouchpointKind::View | TouchpointKind::ProductView | TouchpointKind::Search => Self::Page,
            _ => Self::Other,
        }
    }
}
