//! Who the people are: group, identifiers, habits.

use super::calendar::{DAY, DAYS};
use super::random::RandomStream;
use super::words::{FIRST_NAMES, LAST_NAMES};

/// The four planted groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Come once or twice, mostly by Social, and hardly ever buy.
    PassersBy,
    /// Come back often to look, and seldom buy.
    Browsers,
    /// Come only to order, mostly led by an e-mail.
    EmailBuyers,
    /// Come often and order often.
    Regulars,
}

impl Group {
    /// Its name in `truth.json`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::PassersBy => "passers-by",
            Self::Browsers => "browsers",
            Self::EmailBuyers => "e-mail buyers",
            Self::Regulars => "regulars",
        }
    }

    /// Whether its people order again and again.
    pub(super) fn buys(self) -> bool {
        matches!(self, Self::EmailBuyers | Self::Regulars)
    }
}

/// Channels as the web shop writes them.
pub(super) const CHANNELS: [&str; 7] = ["organic", "cpc", "social", "email", "referral", "direct", "affiliate"];
/// Position of e-mail among [`CHANNELS`].
pub(super) const EMAIL: usize = 3;
const DIRECT: usize = 5;

const COUNTRIES: [&str; 6] = ["DE", "AT", "GB", "NL", "FR", "IE"];
const KINDS: [&str; 3] = ["mobile", "desktop", "tablet"];

/// One browser of a person.
pub(super) struct Cookie {
    pub(super) id: String,
    pub(super) kind: &'static str,
    /// Nobody has logged in here yet.
    pub(super) fresh: bool,
}

/// Last day of the opening weeks, in which almost half of the buyers come for the first time.
const OPENING: i64 = 22;

/// An invented customer, with identifiers and habits.
pub(super) struct Person {
    pub(super) group: Group,
    /// Has an account: a customer id and an e-mail address.
    pub(super) known: bool,
    pub(super) consent: bool,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) customer_id: String,
    pub(super) country: &'static str,
    pub(super) cookies: Vec<Cookie>,
    /// The hour this person keeps to (UTC).
    pub(super) hour: Option<i64>,
    /// First visit, in seconds since the first day; never before it.
    pub(super) arrives: i64,
    /// Opened an account: during the first visit.
    pub(super) signed_up: i64,
}

impl Person {
    /// Invents person number `index`.
    pub(super) fn new(index: u32, dice: &mut RandomStream) -> Self {
        use Group::{Browsers, EmailBuyers, PassersBy, Regulars};
        let group = [PassersBy, Browsers, EmailBuyers, Regulars][dice.weighted(&[59, 16, 15, 10])];
        let known = match group {
            PassersBy => dice.chance(120),
            Browsers => dice.chance(600),
            EmailBuyers | Regulars => true,
        };
        let consent = dice.chance(match group {
            EmailBuyers => 960,
            Regulars => 850,
            Browsers | PassersBy => 750,
        });
        let (first, last) = (dice.pick(&FIRST_NAMES), dice.pick(&LAST_NAMES));
        let arrives_day = match group {
            PassersBy => dice.between(0, DAYS - 1),
            Browsers => dice.between(0, DAYS - 30),
            EmailBuyers | Regulars if dice.chance(450) => dice.between(0, OPENING),
            EmailBuyers | Regulars => dice.between(OPENING + 1, 160),
        };
        let hour = (group != PassersBy && dice.chance(600)).then(|| dice.pick(&[6, 7, 8, 10, 12, 14, 16, 19, 21, 22]));
        let mut person = Self {
            group,
            known,
            consent: known && consent,
            name: format!("{first} {last}"),
            email: format!("{}.{}{index}@example.org", first.to_lowercase(), last.to_lowercase()),
            customer_id: format!("K{:05}", 10_000 + index),
            country: COUNTRIES[dice.weighted(&[50, 12, 16, 10, 8, 4])],
            cookies: cookies(index, group, known, dice),
            hour,
            arrives: 0,
            signed_up: 0,
        };
        person.arrives = arrives_day * DAY + person.second_of_day(dice);
        person.signed_up = person.arrives + dice.between(300, 900);
        person
    }

    /// A time of day: mostly this person's hour where there is one, else when people are awake.
    pub(super) fn second_of_day(&self, dice: &mut RandomStream) -> i64 {
        const AWAKE: [u32; 24] = [2, 1, 1, 1, 1, 2, 4, 6, 7, 7, 7, 7, 8, 7, 6, 6, 7, 8, 10, 11, 11, 9, 6, 3];
        let hour = match self.hour {
            Some(hour) if dice.chance(800) => hour + dice.between(0, 3) / 3,
            _ => dice.weighted(&AWAKE) as i64,
        };
        hour.rem_euclid(24) * 3600 + dice.between(0, 3599)
    }

    /// How the first visit comes.
    pub(super) fn first_channel(&self, dice: &mut RandomStream) -> usize {
        // organic, cpc, social, email, referral, direct, affiliate
        dice.weighted(match self.group {
            Group::PassersBy => &[14, 10, 56, 0, 8, 8, 4],
            Group::Browsers => &[30, 20, 25, 0, 10, 13, 2],
            Group::EmailBuyers => &[33, 20, 3, 0, 22, 20, 2],
            Group::Regulars => &[42, 12, 3, 0, 18, 24, 1],
        })
    }

    /// How a later visit comes.
    pub(super) fn later_channel(&self, ordering: bool, dice: &mut RandomStream) -> usize {
        let channel = dice.weighted(match (self.group, ordering) {
            (Group::EmailBuyers, _) => &[2, 0, 0, 95, 0, 3, 0],
            (Group::Regulars, true) => &[14, 3, 1, 52, 2, 28, 0],
            (Group::Regulars, false) => &[25, 3, 4, 25, 3, 40, 0],
            _ => &[32, 12, 26, 4, 6, 20, 0],
        });
        if channel == EMAIL && !self.consent { DIRECT } else { channel }
    }
}

/// One browser for strangers, up to three for people with an account. A few neighbours share a family tablet.
fn cookies(index: u32, group: Group, known: bool, dice: &mut RandomStream) -> Vec<Cookie> {
    let cookie = |number, kind| Cookie { id: cookie_id(number), kind, fresh: true };
    let kind = dice.weighted(&[56, 40, 4]);
    let mut cookies = vec![cookie(index * 3, KINDS[kind])];
    if known && dice.chance(350) {
        cookies.push(cookie(index * 3 + 1, KINDS[1 - kind.min(1)]));
    }
    if group.buys() && index % 40 < 2 {
        cookies.push(cookie(index / 40 * 120 + 2, "tablet"));
    }
    cookies
}

/// Six letters and digits that look like chance, another for every number below 2^30.
fn cookie_id(number: u32) -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mixed = number.wrapping_mul(0x2C1B_3C6D).wrapping_add(0x1656_67B1) & 0x3FFF_FFFF;
    (0..6).map(|i| SIGNS[(mixed >> (25 - 5 * i) & 31) as usize] as char).collect()
}
