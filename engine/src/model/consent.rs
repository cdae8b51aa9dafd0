//! Consent: what a person said about one purpose, and what follows when several statements disagree.

use crate::texts::text;
use serde::{Deserialize, Serialize};

use super::{Item, ProfileId};

/// What data about a person may be used for. Each is asked and answered by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Counting what they do, together with everybody else. Who refuses is in no analysis, list or export
    /// (`events::Subset` never holds them), whatever they said about the other purposes; only access exports and erasure
    /// find them. Nobody's silence is a refusal here, but single events of those who are silent are exported only where
    /// nobody's answer is known.
    Analytics,
    /// Scores, groups and proposals about them. Who does not agree has none of them and is in no list for marketing.
    Profiling,
    /// Marketing by e-mail: who does not agree is in no list of e-mail addresses and in no action by e-mail. So it is with
    /// the two below and their channels.
    Email,
    /// Marketing by text message.
    Sms,
    /// Advertisements: audiences of ad networks.
    Ads,
}

impl Purpose {
    /// All purposes, in the order they are listed.
    pub const ALL: [Self; 5] = [Self::Analytics, Self::Profiling, Self::Email, Self::Sms, Self::Ads];

    /// The word for it in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Analytics => "analytics",
            Self::Profiling => "profiling",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Ads => "ads",
        }
    }

    /// Its name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Analytics => text!("purpose-analytics"),
            Self::Profiling => text!("purpose-profiling"),
            Self::Email => text!("purpose-marketing-by-e-mail"),
            Self::Sms => text!("purpose-marketing-by-sms"),
            Self::Ads => text!("purpose-ads"),
        }
    }

    /// The purpose with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        let tidy = word.trim().to_lowercase().replace("e-mail", "email");
        Self::ALL.into_iter().find(|p| p.word() == tidy)
    }

    /// Whether people are contacted for it, so that it takes a yes. The others are about the use of data.
    pub fn is_contact(self) -> bool {
        matches!(self, Self::Email | Self::Sms | Self::Ads)
    }

    /// What reaching somebody by this channel of an action needs consent to. A message from support that they did not ask
    /// for is a mail like others. What is shown on a page is no message, but chosen for them: profiling.
    pub fn of_channel(channel: &str) -> Self {
        let channel = channel.trim().to_lowercase();
        let is = |words: &[&str]| words.iter().any(|w| channel.contains(w));
        if is(&["mail", "newsletter", "support"]) {
            Self::Email
        } else if is(&["sms", "text message", "whatsapp", "phone", "telephone"]) {
            Self::Sms
        } else if is(&["social", "paid", "display", "ads", "advert", "affiliate"]) {
            Self::Ads
        } else {
            Self::Profiling
        }
    }
}

/// What is known about one purpose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// The latest statement agrees to the purpose.
    Given,
    /// Said no, or withdrew.
    Refused,
    /// No statement is known.
    #[default]
    Unknown,
}

/// One statement about one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Statement {
    /// What the data may or may not be used for.
    pub purpose: Purpose,
    /// Whether the customer agreed; `false` is a refusal or a withdrawal.
    pub given: bool,
    /// When it was said, ms UTC; where the data does not say that, when it was imported.
    pub at: i64,
    /// Whether `at` is when it was said.
    pub dated: bool,
}

/// A statement that a person at this program entered for a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandConsent {
    /// Its number in the project file (0 until stored).
    pub id: u32,
    /// The profile of the customer who made the statement.
    pub profile: ProfileId,
    /// What the data may or may not be used for.
    pub purpose: Purpose,
    /// Whether the customer agreed; `false` is a refusal or a withdrawal.
    pub given: bool,
    /// When the statement was made, ms UTC.
    pub at: i64,
    /// How we know ("asked on the phone").
    pub note: String,
}

impl Item for HandConsent {
    const KIND: &'static str = "consent";
    const BY_NUMBER: bool = true;

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}

impl HandConsent {
    /// The same as a dated [`Statement`], to be weighed against those from files.
    pub fn statement(&self) -> Statement {
        Statement { purpose: self.purpose, given: self.given, at: self.at, dated: true }
    }
}

/// What is known of when a statement was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementTime {
    /// It was said then, ms UTC.
    Said(i64),
    /// The file does not say when; it is known since it was imported then, ms UTC.
    Imported(i64),
}

/// All statements about one purpose, as far as they matter: the latest with a time of its own and the latest without.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConsentHistory {
    // (when, refused): the later wins, at equal times the refusal
    dated: Option<(i64, bool)>,
    undated: Option<(i64, bool)>,
}

impl ConsentHistory {
    /// Takes in one more statement; the order does not matter.
    pub fn hear(&mut self, statement: &Statement) {
        let slot = if statement.dated { &mut self.dated } else { &mut self.undated };
        *slot = (*slot).max(Some((statement.at, !statement.given)));
    }

    /// Takes in everything another profile of the same person said.
    pub fn merge(&mut self, other: &Self) {
        self.dated = self.dated.max(other.dated);
        self.undated = self.undated.max(other.undated);
    }

    /// Yes, no, or nobody says. The latest statement wins, at equal times a refusal. One without a time of its own counts
    /// from its import, and if it is a yes it never lifts a refusal that has one: an old list imported late must not
    /// undo what somebody said since.
    pub fn consent(&self) -> Consent {
        let refused = match (self.dated, self.undated) {
            (None, None) => return Consent::Unknown,
            (Some((_, no)), None) | (None, Some((_, no))) => no,
            (Some((_, true)), Some((_, false))) => true,
            (Some((stated, false)), Some((imported, true))) => imported >= stated,
            (Some((_, no)), Some(_)) => no,
        };
        if refused { Consent::Refused } else { Consent::Given }
    }

    /// The time of the statement that counts.
    pub fn when(&self) -> Option<StatementTime> {
        let refused = self.consent() == Consent::Refused;
        let of = |slot: Option<(i64, bool)>| slot.filter(|(_, no)| *no == refused).map(|(at, _)| at);
        of(self.dated).map(StatementTime::Said).or(of(self.undated).map(StatementTime::Imported))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(statements: &[(bool, i64, bool)]) -> Consent {
        let mut heard = ConsentHistory::default();
        for &(given, at, dated) in statements {
            heard.hear(&Statement { purpose: Purpose::Email, given, at, dated });
        }
        let mut backwards = ConsentHistory::default();
        for &(given, at, dated) in statements.iter().rev() {
            let mut one = ConsentHistory::default();
            one.hear(&Statement { purpose: Purpose::Email, given, at, dated });
            backwards.merge(&one);
        }
        assert_eq!(heard, backwards, "the order does not matter");
        heard.consent()
    }

    #[test]
    fn the_latest_statement_wins_and_at_equal_times_the_refusal() {
        use Consent::{Given, Refused, Unknown};
        assert_eq!(heard(&[]), Unknown);
        assert_eq!(heard(&[(true, 1, true)]), Given);
        assert_eq!(heard(&[(true, 1, true), (false, 2, true)]), Refused);
        assert_eq!(heard(&[(false, 1, true), (true, 2, true)]), Given);
        assert_eq!(heard(&[(false, 2, true), (true, 2, true)]), Refused);
        assert_eq!(heard(&[(true, 5, false), (false, 5, false)]), Refused);
        assert_eq!(heard(&[(false, 5, false), (true, 6, false)]), Given);
    }

    #[test]
    fn a_yes_without_a_time_lifts_no_dated_refusal() {
        use Consent::{Given, Refused};
        assert_eq!(heard(&[(false, 1, true), (true, 9, false)]), Refused);
        assert_eq!(heard(&[(true, 9, true), (false, 5, false)]), Given);
        assert_eq!(heard(&[(true, 5, true), (false, 5, false)]), Refused);
        assert_eq!(heard(&[(true, 5, true), (false, 9, false)]), Refused);
        assert_eq!(heard(&[(false, 1, true), (true, 2, true), (true, 9, false)]), Given);
    }

    #[test]
    fn the_day_of_an_import_is_not_taken_for_the_day_of_the_statement() {
        let when = |statements: &[(bool, i64, bool)]| {
            let mut heard = ConsentHistory::default();
            for &(given, at, dated) in statements {
                heard.hear(&Statement { purpose: Purpose::Email, given, at, dated });
            }
            heard.when()
        };
        assert_eq!(when(&[]), None);
        assert_eq!(when(&[(true, 9, false)]), Some(StatementTime::Imported(9)));
        assert_eq!(when(&[(true, 9, false), (true, 4, true)]), Some(StatementTime::Said(4)));
        assert_eq!(when(&[(true, 4, true), (false, 9, false)]), Some(StatementTime::Imported(9)), "the no counts");
        assert_eq!(when(&[(false, 4, true), (true, 9, false)]), Some(StatementTime::Said(4)), "the no counts");
    }

    #[test]
    fn channels_have_their_purpose() {
        for (channel, purpose) in [
            ("E-mail", Purpose::Email),
            ("SMS", Purpose::Sms),
            ("Paid social", Purpose::Ads),
            ("Website", Purpose::Profiling),
            ("Support", Purpose::Email),
        ] {
            assert_eq!(Purpose::of_channel(channel), purpose, "{channel}");
        }
        assert_eq!(Purpose::from_word("E-mail"), Some(Purpose::Email));
    }
}
