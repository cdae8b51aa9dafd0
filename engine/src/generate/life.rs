//! What each person does over the 32 weeks: the planted rules, one function each.

use super::calendar::{CAMPAIGN_DAY, DAY, DAYS};
use super::exports::{Exports, PersonOutcome};
use super::goods::PRODUCTS;
use super::person::{EMAIL, Group, Person};
use super::random::RandomStream;
use super::visit::Visit;
use super::words::{question_text, return_text, review};

const END: i64 = DAYS * DAY;
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

/// A person's life: writes every row about them.
pub(super) fn live(index: u32, dice: &mut RandomStream, out: &mut Exports) {
    let mut life =
        PersonHistory { person: Person::new(index, dice), dice, out, fate: PersonOutcome::default(), orders: 0 };
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
}

struct PersonHistory<'a> {
    person: Person,
    dice: &'a mut RandomStream,
    out: &'a mut Exports,
    fate: PersonOutcome,
    orders: u32,
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
        second >= END || self.fate.left.is_some_and(|left| second >= left)
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
        while second < END {
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
        let mut second = self.later(start, 1);
        let mut extra = treated.then(|| self.later(CAMPAIGN_DAY * DAY, 1 + self.person.arrives % 9));
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
        if at >= END {
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
        if self.person.group.buys() && return_time < END && self.fate.left.is_none() {
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
            if (self.person.arrives + DAY..END).contains(&second) {
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
        for (number, day) in (9..DAYS).step_by(42).enumerate() {
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
