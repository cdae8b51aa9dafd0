//! The playbooks that come with the program. Those that take somebody's time are off until a person switches them on.

use std::ops::{Deref, DerefMut};

use crate::texts::text;

use super::{
    ActionKind, Comparison, CustomerSign, MemberRule, Playbook, PlaybookLimits, PlaybookPriority, PlaybookRule,
    PlaybookTiming, RuleEvent, ValueRule,
};

/// The playbooks of a project: those that come with the program, until people change them.
#[derive(Debug, Clone, PartialEq)]
pub struct Playbooks(pub Vec<Playbook>);

impl Default for Playbooks {
    fn default() -> Self {
        Self(shipped())
    }
}

impl Deref for Playbooks {
    type Target = Vec<Playbook>;

    fn deref(&self) -> &Vec<Playbook> {
        &self.0
    }
}

impl DerefMut for Playbooks {
    fn deref_mut(&mut self) -> &mut Vec<Playbook> {
        &mut self.0
    }
}

const MAIL: &[&str] = &["E-mail"];
/// Who cannot be written to sees it on the website.
const MAIL_OR_PAGE: &[&str] = &["E-mail", "Website"];

fn shipped() -> Vec<Playbook> {
    use CustomerSign as Sign;
    let sign = PlaybookRule::Sign;
    let not = |of| PlaybookRule::Not(Box::new(sign(of)));
    let orders = |number| {
        let (what, is) = (RuleEvent::Order, Comparison::AtLeast);
        PlaybookRule::Did(MemberRule::Count { what, is, number, within_days: None })
    };
    let all = PlaybookRule::All;
    let mut playbooks = vec![
        playbook(
            text!("playbook-cart"),
            (ActionKind::Reminder, sign(Sign::OpenCart)),
            (MAIL_OR_PAGE, text!("playbook-cart-message"), 7),
        ),
        playbook(
            text!("playbook-offer"),
            (ActionKind::Offer, sign(Sign::RepeatedViews)),
            (MAIL_OR_PAGE, text!("playbook-offer-message"), 14),
        ),
        playbook(
            text!("playbook-welcome"),
            (ActionKind::WelcomeSeries, sign(Sign::NewCustomer)),
            (MAIL, text!("playbook-welcome-message"), 14),
        ),
        playbook(
            text!("playbook-win-back"),
            (ActionKind::WinBack, all(vec![sign(Sign::Lapsing), not(Sign::Trouble)])),
            (MAIL, text!("playbook-win-back-message"), 30),
        ),
        playbook(
            text!("playbook-win-back-trouble"),
            (ActionKind::WinBack, all(vec![sign(Sign::Lapsing), sign(Sign::Trouble)])),
            (&["Support"], text!("playbook-win-back-trouble-message"), 30),
        ),
        playbook(
            text!("playbook-complement"),
            (ActionKind::ComplementaryProduct, sign(Sign::BoughtTogether)),
            (MAIL_OR_PAGE, text!("playbook-complement-message"), 30),
        ),
        playbook(
            text!("playbook-start-page"),
            (ActionKind::ContentVariant, sign(Sign::RisingVisits)),
            (&["Website"], text!("playbook-start-page-message"), 14),
        ),
        playbook(
            text!("playbook-review"),
            (ActionKind::AskForReview, sign(Sign::NoReview)),
            (MAIL, text!("playbook-review-message"), 30),
        ),
        Playbook {
            enabled: false,
            priority: PlaybookPriority::First,
            ..playbook(
                text!("playbook-recovery"),
                (ActionKind::ServiceRecovery, sign(Sign::OpenComplaint)),
                (&["Support"], text!("playbook-recovery-message"), 7),
            )
        },
        Playbook {
            enabled: false,
            cost_cents: 500,
            limits: PlaybookLimits { people_a_week: Some(50), again_after_days: Some(180) },
            ..playbook(
                text!("playbook-call"),
                (ActionKind::Call, all(vec![sign(Sign::Lapsing), orders(3)])),
                (&["Phone"], text!("playbook-call-message"), 14),
            )
        },
        Playbook {
            enabled: false,
            limits: PlaybookLimits { people_a_week: None, again_after_days: Some(180) },
            ..playbook(
                text!("playbook-thanks"),
                (ActionKind::Thanks, all(vec![orders(5), not(Sign::OpenComplaint)])),
                (MAIL, text!("playbook-thanks-message"), 30),
            )
        },
    ];
    for (playbook, id) in playbooks.iter_mut().zip(1..) {
        playbook.id = id;
    }
    playbooks
}

fn playbook(
    name: &str,
    (what, who): (ActionKind, PlaybookRule),
    (channels, message, lasts_days): (&[&str], &str, u32),
) -> Playbook {
    Playbook {
        id: 0,
        name: name.to_owned(),
        enabled: true,
        who,
        what,
        channels: channels.iter().map(|&channel| channel.to_owned()).collect(),
        message: message.to_owned(),
        variants: Vec::new(),
        timing: PlaybookTiming { lasts_days, ..PlaybookTiming::default() },
        value: ValueRule::default(),
        cost_cents: 0,
        limits: PlaybookLimits::default(),
        priority: PlaybookPriority::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MessageTemplate;

    #[test]
    fn every_shipped_playbook_has_a_name_of_its_own_and_a_message_that_can_be_read() {
        let all = Playbooks::default();
        for (at, playbook) in all.iter().enumerate() {
            assert!(MessageTemplate::parse(&playbook.message).is_ok(), "{}", playbook.message);
            assert!(!all[..at].iter().any(|other| other.name == playbook.name), "{}", playbook.name);
            assert!(!playbook.channels.is_empty() && !playbook.name.starts_with("playbook-"), "{}", playbook.name);
        }
        let on: Vec<_> = all.iter().filter(|p| p.enabled).map(|p| p.what).collect();
        assert!(on.iter().all(|kind| ActionKind::ALL[..7].contains(kind)), "what takes somebody's time is off: {on:?}");
    }
}
