//! What each person does over the 32 weeks, and after them: the planted rules, one function each.

use super::calendar::{CAMPAIGN_DAY, DAY};
use super::exports::{Exports, PersonOutcome};
use super::goods::PRODUCTS;
use super::person::{EMAIL, Group, Person};
use super::random::RandomStream;
use super::visit::Visit;
use super::words::{question_text, return_text, review};

const CAMPAIGN: &str = "Spring walking week";
/// After how many of 1,000 orders somebody who orders every few weeks makes a long pause.
const PAUSES: u32 = 110;
/// After how many of 1,000 orders somebody leaves for no reason that shows.
const STOPS: u32 = 12;
/// In how many of 1,000 orders something is sent back.
const RETURNED: u32 = 12;
/// Of 1,000 returns, how many wait days for an answer.
const SLOW_SUPPORT: u32 = 750;
/// Of 1,000 customers, how many leave after a slow answer, and after a quick one.
const LEAVES: (u32, u32) = (850, 40);
/// Of 1,000 contacts, how many are held out of the spring campaign, and how many of the others it makes order once more:
/// of those who buy again and again, and of those who do not.
const HELD_OUT: u32 = 250;
const MOVED_BY_CAMPAIGN: (u32, u32) = (650, 200);

/// Of 1,000 browsers, how many order on a visit after the 32 weeks; of 1,000 passers-by, how many come again then.
const LATER_ORDERS: u32 = 25;
const LATER_VISITS: u32 = 60;
/// Within so many days of a message an order can be its doing.
pub(super) const MOVED_WITHIN: i64 = 30;

/// A person after the 32 weeks.
pub(super) struct Survivor {
    person: Person,
    left: Option<i64>,
}

impl Survivor {
    /// The identifiers that a list of people may know them by.
    pub(super) fn ids(&self) -> [&str; 2] {
        if self.person.known { [&self.person.customer_id, &self.person.email] } else { [""; 2] }
    }
}

/// A person's life: writes every row about them.
pub(super) fn live(index: u32, dice: &mut RandomStream, out: &mut Exports) -> Survivor {
    let mut life = PersonHistory {
        person: Person::new(index, dice),
        dice,
        out,
        fate: PersonOutcome::default(),
        orders: 0,
        ordered: Vec::new(),
    };
    match life.person.group {
        Group::PassersBy => life.pass_by(),
        Group::Browsers => life.browse(),
        Group::EmailBuyers | Group::Regulars => life.buy(),
    }
    if life.person.known {
        life.campaign();
        life.newsletters();
        let loyalty = ["none", "none", "bronze", "bronze", "bronze", "silver", "silver"];
        life.out.contact(&life.person, loyalty.get(life.orders as usize).copied().unwrap_or("gold"));
    }
    life.out.truth(&life.person, &life.fate);
    Survivor { person: life.person, left: life.fate.left }
}

/// What a person does after the 32 weeks: as before. A message at `contact` makes `lift` of 1,000 people order who would not
/// have ordered within the days after it. Says whether this one was moved.
pub(super) fn live_on(
    survivor: Survivor,
    dice: &mut RandomStream,
    contact: Option<(i64, &mut RandomStream, u32)>,
    out: &mut Exports,
) -> Option<bool> {
    let fate = PersonOutcome { left: survivor.left, ..PersonOutcome::default() };
    let mut life = PersonHistory { person: survivor.person, dice, out, fate, orders: 1, ordered: Vec::new() };
    match life.person.group {
        Group::PassersBy => life.pass_by_again(),
        Group::Browsers => life.browse_on(),
        Group::EmailBuyers | Group::Regulars => life.buy_on(),
    }
    if life.person.known {
        life.newsletters();
    }
    if let Some((at, dice, lift)) = contact {
        life.contacted(at, dice, lift);
    }
    life.out.truth(&life.person, &life.fate);
    life.fate.contacted
}

struct PersonHistory<'a> {
    person: Person,
    dice: &'a mut RandomStream,
    out: &'a mut Exports,
    fate: PersonOutcome,
    orders: u32,
    /// When they ordered, in seconds.
    ordered: Vec<i64>,
}

impl PersonHistory<'_> {
    fn visit(&mut self, second: i64, channel: usize) -> Visit<'_> {
        Visit::new(&mut self.person, self.dice, self.out, second, channel)
    }

    /// Some time on the day so many days after `second`.
    fn later(&mut self, second: i64, days: i64) -> i64 {
        (second.div_euclid(DAY) + days) * DAY + self.person.second_of_day(self.dice)
    }

    fn gone_by(&self, second: i64) -> bool {
        second >= self.out.time().end || self.fate.left.is_some_and(|left| second >= left)
    }

    fn pass_by(&mut self) {
        let first = self.person.first_channel(self.dice);
        let start = self.person.arrives;
        if self.person.known {
            self.visit(start, first).sign_up();
        } else {
            self.visit(start, first).glance();
        }
        if self.dice.chance(250) {
            let days = if self.dice.chance(400) { self.dice.between(1, 20) } else { self.dice.between(30, 160) };
            let second = self.later(start, days);
            self.visit(second, first).glance();
        }
        if self.person.known && self.dice.chance(60) {
            let second = self.later(start, 3);
            self.order(second, first);
        }
    }

    fn browse(&mut self) {
        let first = self.person.first_channel(self.dice);
        let (mut second, mut channel) = (self.person.arrives, first);
        let orders = self.person.known && self.dice.chance(360);
        let order_on = self.dice.between(1, 10);
        let mut visits = 0;
        while second < self.out.time().end {
            self.visit(second, channel).browse();
            visits += 1;
            if orders && visits == order_on {
                self.order(second + 3 * 3600, channel);
            }
            let days = self.dice.between(7, 23);
            second = self.later(second, days);
            channel = self.person.later_channel(false, self.dice);
        }
    }

    /// Orders every few weeks; regulars also come to look in between.
    fn buy(&mut self) {
        let first = self.person.first_channel(self.dice);
        let start = self.person.arrives;
        self.visit(start, first).browse();
        let treated = self.draw_campaign();
        let second = self.later(start, 1);
        let extra = treated.then(|| self.later(CAMPAIGN_DAY * DAY, 1 + self.person.arrives % 9));
        self.keep_ordering(second, extra);
    }

    /// Orders from `second` on, and once more at `extra`, until leaving or the end.
    fn keep_ordering(&mut self, mut second: i64, mut extra: Option<i64>) {
        while !self.gone_by(second) {
            let channel = self.person.later_channel(true, self.dice);
            self.order(second, channel);
            let days = if self.dice.chance(PAUSES) { self.dice.between(40, 90) } else { self.dice.between(8, 23) };
            let next = self.later(second, days);
            if self.dice.chance(STOPS) && self.fate.left.is_none() {
                self.fate.left = Some(second + DAY);
            }
            if self.person.group == Group::Regulars {
                self.look_between(second, next);
            }
            if let Some(at) = extra.filter(|&at| second < at && at < next)
                && !self.gone_by(at)
            {
                self.order(at, EMAIL);
                extra = None;
            }
            second = next;
        }
        self.fade();
    }

    /// Some time within so many days after those that were covered before.
    fn begin_again(&mut self, days: i64) -> i64 {
        let (begin, after) = (self.out.time().start, self.dice.between(0, days));
        self.later(begin, after)
    }

    fn pass_by_again(&mut self) {
        if self.dice.chance(LATER_VISITS) {
            let time = self.out.time();
            let days = (time.end - time.start) / DAY - 1;
            let second = self.begin_again(days);
            let channel = self.person.later_channel(false, self.dice);
            self.visit(second, channel).glance();
        }
    }

    fn browse_on(&mut self) {
        let mut second = self.begin_again(15);
        while second < self.out.time().end {
            let channel = self.person.later_channel(false, self.dice);
            self.visit(second, channel).browse();
            if self.person.known && self.dice.chance(LATER_ORDERS) {
                self.order(second + 3 * 3600, channel);
            }
            let days = self.dice.between(7, 23);
            second = self.later(second, days);
        }
    }

    fn buy_on(&mut self) {
        if self.fate.left.is_none_or(|left| left > self.out.time().start) {
            let second = self.begin_again(15);
            self.keep_ordering(second, None);
        }
    }

    /// What a message does: chance has numbers of its own, so that all else happens as without it.
    fn contacted(&mut self, at: i64, dice: &mut RandomStream, lift: u32) {
        let within = at + 1..at + MOVED_WITHIN * DAY;
        let moved = dice.chance(lift) && !self.ordered.iter().any(|second| within.contains(second));
        let days = dice.between(1, MOVED_WITHIN - 10);
        self.fate.contacted = Some(false);
        if moved {
            let second = (at.div_euclid(DAY) + days) * DAY + self.person.second_of_day(dice);
            let placed = Visit::new(&mut self.person, dice, self.out, second, EMAIL).order("");
            self.fate.contacted = Some(placed.is_some());
        }
    }

    fn look_between(&mut self, from: i64, to: i64) {
        let mut second = from;
        loop {
            let days = self.dice.between(6, 20);
            second = self.later(second, days);
            if second >= to || self.gone_by(second) {
                return;
            }
            let channel = self.person.later_channel(false, self.dice);
            self.visit(second, channel).browse();
        }
    }

    fn order(&mut self, second: i64, channel: usize) {
        let code = if self.orders == 0 && self.dice.chance(300) { "WELCOME10" } else { "" };
        let Some((product, at)) = self.visit(second, channel).order(code) else { return };
        self.orders += 1;
        self.ordered.push(at);
        if at >= self.out.time().end {
            return;
        }
        let sour = self.dice.chance(RETURNED);
        let name = PRODUCTS[product].name;
        if sour {
            self.send_back(at, name);
        } else if self.dice.chance(if self.person.group == Group::Regulars { 120 } else { 8 }) {
            let question_time = at + self.dice.between(1, 6) * 20_000;
            let text = question_text(self.dice, name);
            self.ask(question_time, ["question", name, &text], 8);
        }
        let writes = if self.person.group == Group::Regulars { 330 } else { 8 };
        if self.dice.chance(if sour { 300 } else { writes }) {
            let (stars, text) = review(self.dice, name, sour);
            let days = self.dice.between(5, 12);
            let written = self.later(at, days);
            if !self.gone_by(written) {
                self.out.review(&self.person, written, name, stars, &text);
            }
        }
    }

    /// Sends something back. A slow answer drives most people away: they come less and less, then never again.
    fn send_back(&mut self, ordered: i64, product: &str) {
        let days = self.dice.between(2, 6);
        let return_time = self.later(ordered, days);
        let text = return_text(self.dice, product);
        let slow = self.dice.chance(SLOW_SUPPORT);
        let hours = if slow { self.dice.between(72, 144) } else { self.dice.between(1, 18) };
        self.ask(return_time, ["return", product, &text], hours);
        let leaves = self.dice.chance(if slow { LEAVES.0 } else { LEAVES.1 });
        if self.person.group.buys() && return_time < self.out.time().end && self.fate.left.is_none() {
            self.fate.slow_return |= slow;
            if leaves {
                self.fate.left = Some(return_time + self.dice.between(14, 24) * DAY);
            }
        }
    }

    fn ask(&mut self, second: i64, [topic, product, text]: [&str; 3], hours: i64) {
        let event = if topic == "return" { "return_requested" } else { "ticket_opened" };
        self.out.ticket(&self.person, second, event, [topic, product, text, &hours.to_string()]);
        self.out.ticket(&self.person, second + hours * 3600, "reply_sent", [topic, product, "", ""]);
    }

    /// The last visits of somebody who is leaving: shorter and further apart.
    fn fade(&mut self) {
        let Some(left) = self.fate.left else { return };
        for before in [12, 7] {
            let second = self.later(left, -before);
            let channel = self.person.later_channel(false, self.dice);
            if (self.person.arrives + DAY..self.out.time().end).contains(&second) {
                self.visit(second, channel).glance();
            }
        }
    }

    /// Whether the spring campaign will make this person order once more. Decides who is held out, too.
    fn draw_campaign(&mut self) -> bool {
        let is_contacted = self.person.consent && self.person.arrives < CAMPAIGN_DAY * DAY;
        let held_out = self.dice.chance(HELD_OUT);
        let buys = self.person.group.buys();
        let moved = self.dice.chance(if buys { MOVED_BY_CAMPAIGN.0 } else { MOVED_BY_CAMPAIGN.1 });
        self.fate.campaign = is_contacted.then_some(!held_out);
        is_contacted && !held_out && moved
    }

    fn campaign(&mut self) {
        let sent_at = CAMPAIGN_DAY * DAY + 10 * 3600;
        if !self.person.group.buys() && self.draw_campaign() {
            let days = self.dice.between(1, 9);
            let second = self.later(CAMPAIGN_DAY * DAY, days);
            self.order(second, EMAIL);
        }
        if self.gone_by(sent_at) || self.person.signed_up >= sent_at {
            self.fate.campaign = None;
        }
        match self.fate.campaign {
            Some(true) => self.send(sent_at, CAMPAIGN),
            Some(false) => self.out.mail(&self.person, sent_at, "held_out", CAMPAIGN),
            None => {}
        }
    }

    /// One newsletter every six weeks, to those who ordered it and have not left.
    fn newsletters(&mut self) {
        let days = self.out.time().end / DAY;
        for (number, day) in (9..days).step_by(42).enumerate() {
            let second = day * DAY + 9 * 3600;
            let reader = self.person.consent && self.person.group != Group::Browsers;
            if reader && self.person.signed_up < second && !self.gone_by(second) {
                self.send(second, &format!("Newsletter {}", number + 1));
            }
        }
    }

    fn send(&mut self, second: i64, campaign: &str) {
        self.out.mail(&self.person, second, "email_sent", campaign);
        let (opens, clicks) = match self.person.group {
            Group::EmailBuyers => (800, 250),
            Group::Regulars => (600, 200),
            Group::Browsers => (250, 60),
            Group::PassersBy => (80, 10),
        };
        if !self.dice.chance(opens) {
            return;
        }
        let same_day = self.later(second, 0);
        let opened = if same_day > second { same_day } else { self.later(second, 1) };
        if self.gone_by(opened) {
            return;
        }
        self.out.mail(&self.person, opened, "email_opened", campaign);
        if self.dice.chance(clicks) {
            self.out.mail(&self.person, opened + 40, "email_clicked", campaign);
        }
    }
}
