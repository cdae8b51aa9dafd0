//! Who may be contacted, by which purpose, and who can be.

use crate::events::People;
use crate::model::{Consent, CustomerIx, Purpose};
use crate::texts::text;

/// What happens in a list for contact to those whose consent to it nobody knows. Who refused is never in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum UnknownConsent {
    /// They are left out of the list.
    #[default]
    Withhold,
    /// They are in it: somebody says that their consent is kept elsewhere.
    Include,
}

/// The rules of all purposes, looked up once.
#[derive(Debug, Clone, Copy)]
pub struct ConsentRules<'a> {
    people: &'a People,
    unknown: UnknownConsent,
    recorded: [bool; Purpose::ALL.len()],
}

impl<'a> ConsentRules<'a> {
    /// The rules for these people.
    pub fn new(people: &'a People, unknown: UnknownConsent) -> Self {
        Self { people, unknown, recorded: Purpose::ALL.map(|purpose| people.records_consent(purpose)) }
    }

    /// Whether a customer agrees to be reached by a channel.
    pub fn consent(&self, ix: CustomerIx, channel: &str) -> Consent {
        self.people.consent(ix, Purpose::of_channel(channel))
    }

    /// Whether somebody with this consent may be in something for a purpose. To contact takes a yes. Counting and
    /// profiling go on where nobody was asked: they are about use, and the project decides by asking.
    fn allows(&self, consent: Consent, purpose: Purpose) -> bool {
        match consent {
            Consent::Given => true,
            Consent::Refused => false,
            Consent::Unknown if purpose.is_contact() => self.unknown == UnknownConsent::Include,
            Consent::Unknown => !self.recorded[purpose as usize],
        }
    }

    /// Why a customer may not be in something for a purpose, `None` where they may. Whoever refused analytics is in no
    /// list, whatever else they agreed to; who agrees and cannot be reached that way is in none either.
    pub fn against(&self, ix: CustomerIx, purpose: Purpose) -> Option<WithholdReason> {
        if self.people.consent(ix, Purpose::Analytics) == Consent::Refused {
            return Some(WithholdReason::Analytics);
        }
        let consent = self.people.consent(ix, purpose);
        if consent == Consent::Unknown && self.allows(consent, purpose) && self.refused_other_contact(ix, purpose) {
            return Some(WithholdReason::Refused);
        }
        match self.allows(consent, purpose) {
            true if reachable(self.people, ix, purpose) => None,
            true => Some(WithholdReason::Unreachable),
            false if consent == Consent::Refused => Some(WithholdReason::Refused),
            false => Some(WithholdReason::Unknown),
        }
    }

    /// Whether somebody whom nobody asked about this way of contact said no to another: who wants no e-mail does not expect an
    /// ad or a text message instead.
    fn refused_other_contact(&self, ix: CustomerIx, purpose: Purpose) -> bool {
        let refused = |other: &Purpose| self.people.consent(ix, *other) == Consent::Refused;
        purpose.is_contact() && Purpose::ALL.iter().filter(|other| other.is_contact()).any(refused)
    }
}

/// Whether a customer can be reached for a purpose: by e-mail with an address, by SMS with a phone number, by ads with
/// either. Other purposes reach nobody.
pub fn reachable(people: &People, ix: CustomerIx, purpose: Purpose) -> bool {
    let mail = || people.profiles(ix).iter().any(|&p| people.email.get(p as usize).contains('@'));
    let phone = || {
        let is_number = |text: &str| text.chars().filter(char::is_ascii_digit).count() >= 5;
        people.profiles(ix).iter().any(|&p| is_number(people.phone.get(p as usize)))
    };
    match purpose {
        Purpose::Email => mail(),
        Purpose::Sms => phone(),
        Purpose::Ads => mail() || phone(),
        Purpose::Analytics | Purpose::Profiling => true,
    }
}

/// Why somebody is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithholdReason {
    /// Refuses messages for this purpose.
    Refused,
    /// No statement is known.
    Unknown,
    /// Said no to being looked at at all.
    Analytics,
    /// Agrees, but has no address or number of that kind.
    Unreachable,
}

/// What stays behind of something that leaves the program, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct WithheldPeople {
    /// How many refused the purpose.
    pub refused: usize,
    /// Refused analytics, so no list holds them.
    pub analytics: usize,
    /// Nobody knows whether they consent to the purpose.
    pub unknown: usize,
    /// Analytics not agreed to, while others' consent to it is known.
    pub not_counted: usize,
    /// No address or number to reach them by.
    pub unreachable: usize,
    /// Does not agree to be profiled, so nothing is proposed for them and no group holds them.
    pub profiling: usize,
    /// Nobody writes to them, to measure what writing brings.
    pub hold_out: usize,
    /// Things stay as usual for them, to measure what the action brings.
    pub as_usual: usize,
    /// A complaint of theirs is open, and the action sells or asks for something.
    pub complaint: usize,
    /// They have ordered since it was proposed.
    pub ordered: usize,
    /// The playbook reaches no more people that week.
    pub playbook_full: usize,
    /// The action expires before its message could be sent.
    pub expired: usize,
    /// Every day until it expires is too near to another message to the customer.
    pub too_soon: usize,
    /// Another action for the customer is in the file, of a tool that keeps one row for each person.
    pub listed_already: usize,
    /// A webhook sent it already, or may have.
    pub delivered: usize,
    /// The customer is no longer in the data.
    pub gone: usize,
}

impl WithheldPeople {
    /// Each number with what it means.
    fn parts(self) -> [(usize, &'static str); 16] {
        [
            (self.refused, text!("consent-refused-to-be-contacted")),
            (self.analytics, text!("consent-refused-analytics")),
            (self.unknown, text!("consent-have-not-said-yes-being-contacted")),
            (self.not_counted, text!("consent-have-not-said-yes-analytics")),
            (self.unreachable, text!("consent-cannot-reached-way")),
            (self.profiling, text!("consent-do-not-agree-profiled")),
            (self.hold_out, text!("consent-held-back-measure-effect")),
            (self.as_usual, text!("consent-as-usual-measure-effect")),
            (self.complaint, text!("consent-have-open-complaint")),
            (self.ordered, text!("consent-have-ordered-since")),
            (self.playbook_full, text!("consent-playbook-reaches-no-more")),
            (self.expired, text!("consent-have-expired-would-before-they-can")),
            (self.too_soon, text!("consent-would-come-too-soon-after-another")),
            (self.listed_already, text!("consent-have-another-action-file")),
            (self.delivered, text!("consent-were-sent-by-webhook")),
            (self.gone, text!("consent-no-longer-data")),
        ]
    }

    /// How many people are withheld for any reason.
    pub fn total(self) -> usize {
        self.parts().iter().map(|(n, _)| n).sum()
    }

    /// The people withheld of two lists together.
    pub fn and(self, other: Self) -> Self {
        Self {
            refused: self.refused + other.refused,
            analytics: self.analytics + other.analytics,
            unknown: self.unknown + other.unknown,
            not_counted: self.not_counted + other.not_counted,
            unreachable: self.unreachable + other.unreachable,
            profiling: self.profiling + other.profiling,
            hold_out: self.hold_out + other.hold_out,
            as_usual: self.as_usual + other.as_usual,
            complaint: self.complaint + other.complaint,
            ordered: self.ordered + other.ordered,
            playbook_full: self.playbook_full + other.playbook_full,
            expired: self.expired + other.expired,
            too_soon: self.too_soon + other.too_soon,
            listed_already: self.listed_already + other.listed_already,
            delivered: self.delivered + other.delivered,
            gone: self.gone + other.gone,
        }
    }

    /// The reasons there are, with how many each concerns.
    pub fn reasons(self) -> impl Iterator<Item = (usize, &'static str)> {
        self.parts().into_iter().filter(|(n, _)| *n > 0)
    }

    /// "3 withheld: 2 refused to be contacted, 1 without a yes to being contacted"; `None` for nobody.
    pub fn sentence(self) -> Option<String> {
        let why: Vec<String> = self.reasons().map(|(n, why)| format!("{n} {why}")).collect();
        (!why.is_empty()).then(|| text!("consent-withheld", n = self.total() as u64, why = why.join(", ")))
    }

    /// Counts somebody under the reason that fits the purpose they do not agree to.
    pub(super) fn count(&mut self, against: WithholdReason, purpose: Purpose) {
        match against {
            WithholdReason::Analytics => self.analytics += 1,
            WithholdReason::Unreachable => self.unreachable += 1,
            _ if purpose == Purpose::Profiling => self.profiling += 1,
            WithholdReason::Refused => self.refused += 1,
            WithholdReason::Unknown if purpose == Purpose::Analytics => self.not_counted += 1,
            WithholdReason::Unknown => self.unknown += 1,
        }
    }
}

/// Those of `customers` who may be in a list that leaves the program for `purpose`, and how many stay behind. Marketing
/// goes to people who were chosen for it, so it takes consent to be profiled too.
pub fn listable(
    customers: impl IntoIterator<Item = CustomerIx>,
    people: &People,
    purpose: Purpose,
    unknown: UnknownConsent,
) -> (Vec<CustomerIx>, WithheldPeople) {
    listable_for(customers, ConsentRules::new(people, unknown), purpose, purpose.is_contact())
}

/// Members of a group who may be listed: like [`listable`], and only those who agree to profiling, whatever the list is
/// for.
pub fn groupable(
    customers: impl IntoIterator<Item = CustomerIx>,
    people: &People,
    purpose: Purpose,
    unknown: UnknownConsent,
) -> (Vec<CustomerIx>, WithheldPeople) {
    listable_for(customers, ConsentRules::new(people, unknown), purpose, true)
}

fn listable_for(
    customers: impl IntoIterator<Item = CustomerIx>,
    rules: ConsentRules<'_>,
    purpose: Purpose,
    profiled: bool,
) -> (Vec<CustomerIx>, WithheldPeople) {
    let mut withheld = WithheldPeople::default();
    let mut free = Vec::new();
    for ix in customers {
        if let Some(against) = rules.against(ix, purpose) {
            withheld.count(against, purpose);
        } else if profiled && rules.against(ix, Purpose::Profiling).is_some() {
            withheld.profiling += 1;
        } else {
            free.push(ix);
        }
    }
    (free, withheld)
}

/// Of the listed customers, how many are there although nobody knows whether they agree to the contact.
pub fn unknown_among(customers: &[CustomerIx], people: &People, purpose: Purpose) -> usize {
    let unknown = |ix: CustomerIx| people.consent(ix, purpose) == Consent::Unknown;
    if purpose.is_contact() { customers.iter().filter(|&&ix| unknown(ix)).count() } else { 0 }
}

/// What to add to the name of a list that holds so many people without known consent: ", 12 of them without known consent";
/// nothing for nobody. Stands in the journal.
pub fn included_words(n: usize) -> String {
    if n == 0 { String::new() } else { format!(", {}", text!("consent-them-without-known-consent", n)) }
}
