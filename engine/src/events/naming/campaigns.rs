//! What campaigns are by their names.

use crate::model::ActionKind;

/// The kind of action that a campaign is by its name, where the name says it.
pub fn action_of_campaign(name: &str) -> Option<ActionKind> {
    let name = name.to_lowercase().replace(['-', '_'], " ");
    let words: [(ActionKind, &[&str]); 6] = [
        (ActionKind::Reminder, &["reminder", "cart", "basket", "abandon"]),
        (ActionKind::WinBack, &["win back", "winback", "miss you", "missed you", "reactivat", "re engage"]),
        (ActionKind::WelcomeSeries, &["welcome", "onboarding"]),
        (ActionKind::AskForReview, &["review", "feedback"]),
        (ActionKind::ComplementaryProduct, &["cross sell", "goes with", "to go with", "accessor"]),
        (ActionKind::Offer, &["offer", "discount", "voucher"]),
    ];
    words.into_iter().find(|(_, words)| words.iter().any(|word| name.contains(word))).map(|(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn campaigns_are_known_by_their_names() {
        assert_eq!(action_of_campaign("2026-03_Cart-abandonment"), Some(ActionKind::Reminder));
        assert_eq!(action_of_campaign("Win-back March"), Some(ActionKind::WinBack));
        assert_eq!(action_of_campaign("Spring"), None);
    }
}
