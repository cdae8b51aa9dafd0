//! Who may be contacted, by which purpose.

use crate::events::People;
use crate::model::{Action, ActionState, Consent, CustomerIx, Purpose};

/// How unknown consent to a purpose is treated in a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentRule {
    /// Some customer's consent is in the data: those whose consent is unknown are withheld.
    Recorded,
    /// Nobody is known to have agreed to the purpose: unknown is let through, with a warning.
    NotInData,
}

impl ConsentRule {
    /// The rule for these people.
    pub fn of(people: &People, purpose: Purpose) -> Self {
        if people.records_consent(purpose) { Self::Recorded } else { Self::NotInData }
    }

    /// Whether somebody with this consent may be contacted.
    pub fn allows(self, consent: Consent) -> bool {
        match consent {
            Consent::Given => true,
            Consent::Refused => false,
            Consent::Unknown => self == Self::NotInData,
        }
    }

    /// What to tell the person who exports, where the data does not say.
    pub fn warning(self) -> Option<&'static str> {
        match self {
            Self::Recorded => None,
            Self::NotInData => Some(
                "No import says who agreed to be contacted. Import a contacts file with a consent column, or check \
                 consent in the tool that sends.",
            ),
        }
    }
}

/// The rules of all purposes, looked up once.
#[derive(Debug, Clone, Copy)]
pub struct ConsentRules<'a> {
    people: &'a People,
    rules: [ConsentRule; Purpose::ALL.len()],
}

impl<'a> ConsentRules<'a> {
    /// The rules for these people.
    pub fn of(people: &'a People) -> Self {
        Self { people, rules: Purpose::ALL.map(|purpose| ConsentRule::of(people, purpose)) }
    }

    /// What reaching somebody by a channel needs consent to. Where the project says nothing about that purpose, consent to
    /// e-mail stands in for it: whoever refused marketing by one way did not ask for it by another.
    pub fn purpose_of(&self, channel: &str) -> Purpose {
        let purpose = Purpose::of_channel(channel);
        if self.rules[purpose as usize] == ConsentRule::NotInData { Purpose::Email } else { purpose }
    }

    /// Whether a customer agrees to be reached by a channel.
    pub fn consent(&self, ix: CustomerIx, channel: &str) -> Consent {
        self.people.consent(ix, self.purpose_of(channel))
    }

    /// Why a customer's data may not be used for a purpose, `None` where it may. Whoever refused analytics is in no list,
    /// whatever else they agreed to.
    pub fn against(&self, ix: CustomerIx, purpose: Purpose) -> Option<Against> {
        if self.people.consent(ix, Purpose::Analytics) == Consent::Refused {
            return Some(Against::Analytics);
        }
        let consent = self.people.consent(ix, purpose);
        match self.rules[purpose as usize].allows(consent) {
            true => None,
            false if consent == Consent::Refused => Some(Against::Refused),
            false => Some(Against::Unknown),
        }
    }
}

/// Why somebody is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Said no.
    Refused,
    /// Nobody knows, while of others it is known.
    Unknown,
    /// Said no to being looked at at all.
    Analytics,
}

/// What stays behind of something that leaves the program, by reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Withheld {
    /// Said no.
    pub refused: usize,
    /// Refused analytics, so no list holds them.
    pub analytics: usize,
    /// Consent not known, while others' is.
    pub unknown: usize,
    /// Analytics not agreed to, while others' consent to it is known.
    pub not_counted: usize,
    /// Does not agree to be profiled, so nothing is proposed for them and no group holds them.
    pub profiling: usize,
    /// Kept back to measure the lift.
    pub hold_out: usize,
    /// The customer is no longer in the data.
    pub gone: usize,
}

impl Withheld {
    /// All of them.
    pub fn total(self) -> usize {
        self.refused + self.analytics + self.unknown + self.not_counted + self.profiling + self.hold_out + self.gone
    }

    /// Those of two lists together.
    pub fn and(self, other: Self) -> Self {
        Self {
            refused: self.refused + other.refused,
            analytics: self.analytics + other.analytics,
            unknown: self.unknown + other.unknown,
            not_counted: self.not_counted + other.not_counted,
            profiling: self.profiling + other.profiling,
            hold_out: self.hold_out + other.hold_out,
            gone: self.gone + other.gone,
        }
    }

    /// The reasons there are, with how many each concerns.
    pub fn reasons(self) -> impl Iterator<Item = (usize, &'static str)> {
        [
            (self.refused, "refused to be contacted"),
            (self.analytics, "refused analytics"),
            (self.unknown, "have not said yes to being contacted"),
            (self.not_counted, "have not said yes to analytics"),
            (self.profiling, "do not agree to be profiled"),
            (self.hold_out, "are held back to measure the effect"),
            (self.gone, "are no longer in the data"),
        ]
        .into_iter()
        .filter(|(n, _)| *n > 0)
    }

    /// "3 withheld: 2 refused to be contacted, 1 have not said yes to being contacted"; `None` for nobody.
    pub fn sentence(self) -> Option<String> {
        let why: Vec<String> = self.reasons().map(|(n, why)| format!("{n} {why}")).collect();
        (!why.is_empty()).then(|| format!("{} withheld: {}", self.total(), why.join(", ")))
    }

    /// Counts somebody under the reason that fits the purpose they do not agree to.
    fn count(&mut self, against: Against, purpose: Purpose) {
        match against {
            Against::Analytics => self.analytics += 1,
            _ if purpose == Purpose::Profiling => self.profiling += 1,
            Against::Refused => self.refused += 1,
            Against::Unknown if purpose == Purpose::Analytics => self.not_counted += 1,
            Against::Unknown => self.unknown += 1,
        }
    }
}

/// The approved actions that may leave the program, in the given order, and how many approved ones stay behind. Consent
/// to the channel of each is looked up anew: a refusal that came after the proposal counts.
pub fn exportable<'a>(actions: &'a [Action], people: &People) -> (Vec<&'a Action>, Withheld) {
    let approved = actions.iter().filter(|a| a.state == ActionState::Approved);
    let (mut free, mut withheld) = with_consent(approved, people);
    let all = free.len();
    free.retain(|action| !action.hold_out);
    withheld.hold_out = all - free.len();
    (free, withheld)
}

fn with_consent<'a>(actions: impl Iterator<Item = &'a Action>, people: &People) -> (Vec<&'a Action>, Withheld) {
    let rules = ConsentRules::of(people);
    let mut withheld = Withheld::default();
    let mut free = Vec::new();
    for action in actions {
        let Some(ix) = people.ix_of(action.customer) else {
            withheld.gone += 1;
            continue;
        };
        if let Some(against) = rules.against(ix, rules.purpose_of(&action.channel)) {
            withheld.count(against, rules.purpose_of(&action.channel));
        } else if rules.against(ix, Purpose::Profiling).is_some() {
            withheld.profiling += 1;
        } else {
            free.push(action);
        }
    }
    (free, withheld)
}

/// Those of `customers` who may be in a list that leaves the program for `purpose`, and how many stay behind. Marketing
/// goes to people who were chosen for it, so it takes consent to be profiled too.
pub fn listable(
    customers: impl IntoIterator<Item = CustomerIx>,
    people: &People,
    purpose: Purpose,
) -> (Vec<CustomerIx>, Withheld) {
    let marketing = !matches!(purpose, Purpose::Analytics | Purpose::Profiling);
    those_for(customers, people, purpose, marketing)
}

/// The same for a list of members of a group, which takes consent to be profiled whatever the list is for.
pub fn groupable(
    customers: impl IntoIterator<Item = CustomerIx>,
    people: &People,
    purpose: Purpose,
) -> (Vec<CustomerIx>, Withheld) {
    those_for(customers, people, purpose, true)
}

fn those_for(
    customers: impl IntoIterator<Item = CustomerIx>,
    people: &People,
    purpose: Purpose,
    profiled: bool,
) -> (Vec<CustomerIx>, Withheld) {
    let rules = ConsentRules::of(people);
    let mut withheld = Withheld::default();
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
