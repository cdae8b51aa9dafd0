//! Who did it: columns that tell people apart, and those that only seem to.

use crate::events::has_word;
use crate::import::map::guess::names::{has_id_word, is_response_id, name_score, names_login, names_person};
use crate::import::map::guess::no_customers::{are_of_personnel, is_of_nobody, is_of_staff, is_of_suppliers};
use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::score::ENOUGH;
use crate::import::map::guess::state_column::names_payment;
use crate::import::map::guess::traits::several_for_one;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::Reading;
use crate::texts::text;

/// Points by which a role's column must be better than the next one, so that nobody is asked.
const MARGIN: f64 = 3.0;

/// Share of ids with several people behind them, from which on an id is not that of a person.
const CONTRADICTED: f64 = 0.15;

/// Share of rows with an id, below which a column leaves out too many rows to be taken for the customer.
const FEWEST_FILLED: f64 = 0.2;

/// Sales from which on it is asked whether a few ids are those of who sold; sales of one id, at a till and elsewhere.
const FEWEST_SALES: f64 = 30.0;
const SALES_AT_TILL: f64 = 10.0;
const SALES: f64 = 30.0;

/// Words for where things are sold over a counter.
const TILLS: [&str; 22] = [
    "register", "till", "terminal", "outlet", "pos", "drawer", "shift", "counter", "kasse", "kassen", "filiale",
    "caisse", "magasin", "caja", "tienda", "sucursal", "cassa", "negozio", "kassa", "filiaal", "location", "branch",
];

/// Words that say that ids are those of who bought.
const BUYERS: [&str; 20] = [
    "customer",
    "cust",
    "client",
    "buyer",
    "shopper",
    "guest",
    "contact",
    "patient",
    "subscriber",
    "kunde",
    "kunden",
    "kundennummer",
    "kundennr",
    "acheteur",
    "cliente",
    "comprador",
    "acquirente",
    "klant",
    "klantnummer",
    "account",
];

impl Open<'_, '_> {
    /// Asks which columns tell customers apart, where that is not clear.
    pub(super) fn customer(&mut self) {
        let ids = [Role::CustomerId, Role::Email, Role::DeviceId, Role::Phone];
        let found: Vec<usize> = (0..self.of.count()).filter(|&i| ids.contains(&self.roles[i])).collect();
        let Some(&first) = found.first() else { return self.nobody() };
        let id = self.at(Role::CustomerId);
        if let Some(id) = id {
            if is_of_staff(&self.of.keys[id]) || is_of_suppliers(&self.of.keys[id]) {
                return self.staff(id);
            }
            let points = self.points(Role::CustomerId, id);
            let others = found.len() > 1;
            let others_tell = others || self.of.all_stats[id].rows < 10;
            if points.total() < ENOUGH && !others || points.name == 0.0 {
                let says_more = [Role::Time, Role::Name, Role::FirstName, Role::LastName, Role::Event, Role::Milestone];
                let says_nothing = points.name == 0.0 && says_more.iter().all(|role| self.at(*role).is_none());
                return if says_nothing && !others { self.nobody() } else { self.weak_customer(id) };
            }
            if self.is_no_id(id) {
                return self.ask_name(id, Role::CustomerId, Role::CustomerId);
            }
            if !others_tell && self.of.all_stats[id].filled < FEWEST_FILLED {
                return self.weak_customer(id);
            }
            if !others && self.may_be_sellers(id) {
                return self.sellers(id);
            }
            if self.counts_of_ads() {
                return self.reached(id);
            }
            if !others && self.lists_things(id) {
                return self.weak_customer(id);
            }
            if self.takes_payments(id) {
                return self.who_took_payments(id);
            }
            if names_account(&self.of.keys[id]) {
                if let Some(visitor) = self.visitor_beside() {
                    return self.account_or_visitor(id, visitor);
                }
                if !others && self.may_be_own_account(id) {
                    return self.own_account(id);
                }
            }
            self.rival_customer(id, points.total());
        }
        if let Some(device) = self.at(Role::DeviceId).filter(|&i| self.is_no_id(i)) {
            self.ask_name(device, Role::DeviceId, Role::DeviceId);
        }
        if let (Some(id), Some(email)) = (id, self.at(Role::Email)) {
            self.several_addresses(id, email);
        }
        if let (None, Some(email)) = (id, self.at(Role::Email)) {
            self.shared_address(email);
        }
        if found.len() == 1 && self.roles[first] == Role::DeviceId && self.only_measures() {
            return self.measuring(first);
        }
        if found.len() == 1 && self.roles[first] == Role::DeviceId && self.points(Role::DeviceId, first).name == 0.0 {
            self.unclear(first, Role::DeviceId);
        }
    }

    /// Whether cells are pieces of letters and digits, or whole numbers of a column that is called so.
    fn may_be_id(&self, column: usize) -> bool {
        let t = &self.of.traits[column];
        t.opaque > 0.3 || self.of.all_stats[column].email > 0.5 || self.points(Role::CustomerId, column).name > 0.0
    }

    /// Whether cells are words or times rather than ids.
    fn is_no_id(&self, column: usize) -> bool {
        let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
        let words = (t.wordy > 0.7 || t.spaced > 0.3) && t.opaque < 0.3 && stats.email < 0.3 && t.hash < 0.5;
        // in a table without times a login may be whose accounts are listed
        let is_login = names_login(&self.of.keys[column]) && t.spaced < 0.3 && self.at(Role::Time).is_some();
        let is_id = is_login || self.are_joined_words(column) || self.are_codes_of_letters(column);
        t.filled >= 4 && (words && !is_id || self.is_instant(column))
    }

    /// Whether cells of a column that is called the id of somebody are codes: capitals without gaps, nearly all of one length.
    fn are_codes_of_letters(&self, column: usize) -> bool {
        let cells = || self.of.sample.column(column).iter().filter(|cell| !cell.is_empty());
        let lengths = || cells().map(|cell| cell.chars().count());
        let longest = lengths().max().unwrap_or_default();
        has_id_word(&self.of.keys[column])
            && (2..=12).contains(&longest)
            && lengths().all(|length| length + 1 >= longest)
            && cells().all(|cell| cell.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
    }

    /// Whether cells are words joined by underscores, nearly all different: `month_train`.
    fn are_joined_words(&self, column: usize) -> bool {
        let (t, cells) = (&self.of.traits[column], self.of.sample.column(column));
        let joined = cells.iter().filter(|cell| cell.contains('_')).count();
        t.spaced < 0.05 && t.unique > 0.5 && joined * 2 > t.filled
    }

    /// No column says who it was.
    fn nobody(&mut self) {
        let all = || 0..self.of.count();
        let phone = all().find(|&i| self.of.traits[i].phone > 0.8 && self.of.all_stats[i].time < 0.5);
        let names = self.customer_names().or_else(|| all().find(|&i| self.roles[i] == Role::Name));
        let evidence = self.times_and_numbers(phone);
        if let Some(names) = names {
            let quoted = self.quoted(names);
            let text = text!("ask-only-names", column = quoted, seen = evidence);
            let label = text!("ask-each-name-is-a-person", column = quoted);
            let reading = Reading::new(label, vec![(self.name(names), Role::CustomerId)]);
            self.push(text, Role::CustomerId, &[names], vec![reading]);
        } else if let Some(phone) = phone {
            let quoted = self.quoted(phone);
            let label = text!("ask-is-the-customer", column = quoted);
            let reading = Reading::new(label, vec![(self.name(phone), Role::Phone)]);
            let text = text!("ask-weak-customer", column = quoted, cells = self.cells(phone));
            self.push(text, Role::CustomerId, &[phone], vec![reading]);
        } else {
            let has_time = self.at(Role::Time).is_some() || !self.parts_of_dates().is_empty();
            let text = match has_time {
                true => text!("ask-nobody", seen = evidence),
                false => text!("ask-nobody-and-no-time", seen = evidence),
            };
            self.push(text, Role::CustomerId, &[], Vec::new());
        }
    }

    /// Which columns of a table without people have times, and which numbers that are no `phone`.
    fn times_and_numbers(&self, phone: Option<usize>) -> String {
        let parts = self.parts_of_dates();
        let is_number = |i: &usize| {
            let stats = &self.of.all_stats[*i];
            let is_part = parts.contains(i) || names_week(&self.of.keys[*i]);
            stats.number > 0.9 && stats.time < 0.5 && Some(*i) != phone && !is_part
        };
        let quoted = |columns: Vec<usize>| columns.into_iter().map(|i| self.quoted(i)).collect::<Vec<_>>().join(", ");
        let numbers = quoted((0..self.of.count()).filter(is_number).take(3).collect());
        let weeks = (0..self.of.count()).filter(|&i| names_week(&self.of.keys[i]));
        let time = match self.at(Role::Time) {
            Some(time) => vec![time],
            None => parts.iter().copied().chain(weeks).collect(),
        };
        let time = quoted(time);
        match (time.is_empty(), numbers.is_empty()) {
            (false, false) => text!("ask-seen-times-and-numbers", time, numbers),
            (false, true) => text!("ask-seen-times", time),
            (true, false) => text!("ask-seen-numbers", numbers),
            (true, true) => text!("ask-seen-nothing").to_owned(),
        }
    }

    /// The column with the names of customers, best the one that is called so.
    fn customer_names(&self) -> Option<usize> {
        let all = || (0..self.of.count()).filter(|&i| self.of.has_customer_names(i));
        all().find(|&i| names_person(&self.of.keys[i])).or_else(|| all().next())
    }

    /// A column of numbers or names of people who work for the business, of which each row has its own.
    pub(super) fn staff_column(&self) -> Option<usize> {
        const FEWEST: usize = 5;
        let are_of_staff = are_of_personnel(&self.of.keys);
        let is_list = self.kind == TableKind::People || are_of_staff;
        let own = |i: usize, fewest: usize| self.of.traits[i].unique > 0.9 && self.of.traits[i].filled >= fewest;
        let is_other = |i: usize| {
            let key = &self.of.keys[i];
            is_list && is_of_staff(key) && own(i, if are_of_staff { 2 } else { FEWEST })
                || is_of_suppliers(key) && own(i, FEWEST)
        };
        (0..self.of.count()).find(|&i| is_other(i))
    }

    /// Devices that only measure are no visitors.
    fn measuring(&mut self, device: usize) {
        let column = self.quoted(device);
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(device), Role::DeviceId)]);
        self.push(text!("ask-devices", column), Role::DeviceId, &[device], vec![reading]);
    }

    /// Whether rows have a number and nothing that a person does.
    fn only_measures(&self) -> bool {
        let says = [Role::Event, Role::Page, Role::Product, Role::Channel, Role::Campaign, Role::Text, Role::Value];
        let number = |i: usize| {
            let (t, stats) = (&self.of.traits[i], &self.of.all_stats[i]);
            self.is_free(i) && stats.number > 0.95 && stats.time < 0.5 && t.filled >= 10 && t.boolean < 0.5
        };
        says.iter().all(|role| self.at(*role).is_none()) && (0..self.of.count()).any(number)
    }

    /// People who work for the business are no customers as a rule.
    pub(super) fn staff(&mut self, id: usize) {
        let column = self.quoted(id);
        let text = if is_of_suppliers(&self.of.keys[id]) {
            text!("ask-suppliers", column)
        } else {
            text!("ask-staff", column)
        };
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(id), Role::CustomerId)]);
        self.push(text, Role::CustomerId, &[id], vec![reading]);
    }

    /// Whether rows are of things that have a number and a name that is nobody's: mailing lists, templates.
    fn lists_things(&self, id: usize) -> bool {
        let is_of_person = |i: usize| {
            let t = &self.of.traits[i];
            t.person > 0.3 || t.given > 0.3 || matches!(self.roles[i], Role::FirstName | Role::LastName)
        };
        let is_name = |i: usize| {
            let key = &self.of.keys[i];
            (key == "name" || key == "title" || key.ends_with(" name"))
                && self.of.all_stats[i].filled > 0.5
                && self.of.all_stats[i].number < 0.5
        };
        let all = || 0..self.of.count();
        self.kind == TableKind::People && self.of.keys[id] == "id" && all().any(is_name) && !all().any(is_of_person)
    }

    /// Whether the users of a table of payments of orders may be who took them: it says which were tests, as tills do.
    fn takes_payments(&self, id: usize) -> bool {
        let has = |test: &dyn Fn(usize) -> bool| (0..self.of.count()).any(test);
        let is_test = |i: usize| self.of.keys[i] == "test" && self.of.all_stats[i].yes_no > 0.95;
        has_word(&self.of.keys[id], &["user", "users"])
            && has(&is_test)
            && has(&|i| names_payment(&self.of.keys[i]))
            && has(&|i| has_word(&self.of.keys[i], &["order", "invoice"]))
    }

    fn who_took_payments(&mut self, id: usize) {
        let column = self.quoted(id);
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(id), Role::CustomerId)]);
        self.push(text!("ask-who-took-payments", column), Role::CustomerId, &[id], vec![reading]);
    }

    /// A column of visitors or users beside an account.
    fn visitor_beside(&self) -> Option<usize> {
        const VISITORS: [&str; 8] =
            ["visitor", "user", "person", "member", "besucher", "visiteur", "visitante", "visitatore"];
        (0..self.of.count()).find(|&i| {
            self.roles[i] == Role::DeviceId
                && has_word(&self.of.keys[i], &VISITORS)
                && self.of.all_stats[i].filled > 0.5
        })
    }

    /// An account beside visitors may be the company that they belong to.
    fn account_or_visitor(&mut self, id: usize, visitor: usize) {
        let (a, b) = (self.quoted(id), self.quoted(visitor));
        let readings = vec![
            Reading::new(text!("ask-is-the-customer", column = a), vec![(self.name(id), Role::CustomerId)]),
            Reading::new(
                text!("ask-is-the-customer", column = b),
                vec![(self.name(visitor), Role::CustomerId), (self.name(id), Role::AccountId)],
            ),
        ];
        self.push(text!("ask-account-or-visitor", a, b), Role::CustomerId, &[id, visitor], readings);
    }

    /// Whether an account that is the same in every row may be that of the business: rows say what it used, whom it called, or
    /// what it has.
    fn may_be_own_account(&self, id: usize) -> bool {
        const USED: [&str; 6] = ["usage", "credits", "segments", "quota", "consumption", "verbrauch"];
        let stats = &self.of.all_stats[id];
        let is_used = || self.of.keys.iter().any(|key| has_word(key, &USED));
        let is_called = || (0..self.of.count()).any(|i| self.is_other_number(i));
        stats.distinct == 1 && stats.rows >= 2 && (self.kind == TableKind::People || is_used() || is_called())
    }

    /// Whether a column holds telephone numbers of who was called or wrote.
    fn is_other_number(&self, column: usize) -> bool {
        const OTHERS: [&str; 8] = ["to", "from", "recipient", "sender", "caller", "called", "number", "destination"];
        let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
        let is_named = has_word(&self.of.keys[column], &OTHERS);
        is_named && (t.phone > 0.8 || t.integer > 0.9) && (7.0..17.0).contains(&stats.mean_length) && stats.time < 0.5
    }

    /// An account that is the same in every row may be that of the business.
    fn own_account(&mut self, id: usize) {
        let column = self.quoted(id);
        let label = text!("ask-is-the-customer", column);
        let mut readings = vec![Reading::new(label, vec![(self.name(id), Role::CustomerId)])];
        for other in (0..self.of.count()).filter(|&i| self.is_other_number(i)) {
            let label = text!("ask-is-the-customer", column = self.quoted(other));
            readings.push(Reading::new(label, vec![(self.name(other), Role::Phone), (self.name(id), Role::Ignore)]));
        }
        let text = text!("ask-own-account", column, cells = self.cells(id));
        self.push(text, Role::CustomerId, &[id], readings);
    }

    /// Whether rows count how often ads were seen or clicked.
    fn counts_of_ads(&self) -> bool {
        let is_count = |i: usize| {
            let names =
                [Role::Impressions, Role::Clicks].into_iter().any(|role| name_score(role, &self.of.keys[i]) > 0);
            names && self.of.traits[i].integer > 0.95 && self.of.all_stats[i].time < 0.5
        };
        self.kind == TableKind::Events && (0..self.of.count()).filter(|&i| is_count(i)).count() >= 2
    }

    /// Who is counted with clicks and impressions may be who advertises.
    fn reached(&mut self, id: usize) {
        let column = self.quoted(id);
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(id), Role::CustomerId)]);
        self.push(text!("ask-reached", column), Role::CustomerId, &[id], vec![reading]);
    }

    /// Whether so few ids stand in so many sales that they may be those of who sold, and no name says that they bought.
    fn may_be_sellers(&self, id: usize) -> bool {
        let stats = &self.of.all_stats[id];
        let filled = stats.filled * stats.rows as f64;
        let per_id = filled / stats.distinct.max(1) as f64;
        let are_sales = self.at(Role::Value).is_some() && self.at(Role::Event).is_none();
        let at_till = self.of.keys.iter().any(|key| has_word(key, &TILLS));
        let most = if at_till { SALES_AT_TILL } else { SALES };
        let are_buyers = has_word(&self.of.keys[id], &BUYERS) || is_response_id(&self.of.keys[id]);
        are_sales && filled >= FEWEST_SALES && per_id >= most && !are_buyers
    }

    /// Who sold is no customer.
    fn sellers(&mut self, id: usize) {
        let (column, stats) = (self.quoted(id), &self.of.all_stats[id]);
        let text = text!("ask-sellers", column, n = stats.distinct, rows = stats.rows);
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(id), Role::CustomerId)]);
        self.push(text, Role::CustomerId, &[id], vec![reading]);
    }

    /// A column that only looks like an id.
    fn weak_customer(&mut self, id: usize) {
        let quoted = self.quoted(id);
        let label = text!("ask-is-the-customer", column = quoted);
        let mut readings = vec![Reading::new(label, vec![(self.name(id), Role::CustomerId)])];
        let mut columns = vec![id];
        let names = self.customer_names().filter(|&names| names != id);
        if let Some(names) = names {
            let roles = vec![(self.name(names), Role::CustomerId), (self.name(id), Role::Ignore)];
            readings.push(Reading::new(text!("ask-each-name-is-a-person", column = self.quoted(names)), roles));
            columns.push(names);
        }
        let repeats = self.repeating_beside(id).filter(|other| names != Some(*other));
        if let Some(other) = repeats {
            let roles = vec![(self.name(other), Role::CustomerId), (self.name(id), Role::Ignore)];
            readings.push(Reading::new(text!("ask-is-the-customer", column = self.quoted(other)), roles));
            columns.push(other);
        }
        let measures =
            |i: usize| self.of.traits[i].decimal > 0.05 || self.of.all_stats[i].time > 0.5 || !self.may_be_id(i);
        let next = self.next(Role::CustomerId, id, 10.0).filter(|(other, _)| {
            !measures(*other) && ![repeats, names].contains(&Some(*other)) && self.of.traits[*other].row_number < 0.9
        });
        if let Some((other, _)) = next {
            let roles = vec![(self.name(other), Role::CustomerId), (self.name(id), Role::Ignore)];
            readings.push(Reading::new(text!("ask-is-the-customer", column = self.quoted(other)), roles));
            columns.push(other);
        }
        let text = text!("ask-weak-customer", column = quoted, cells = self.cells(id));
        self.push(text, Role::CustomerId, &columns, readings);
    }

    /// A column of words that come again, as people do, beside one that every row has its own of, as orders do.
    fn repeating_beside(&self, id: usize) -> Option<usize> {
        let unique = |i: usize| self.of.traits[i].unique;
        let may_be_people = |i: &usize| {
            let (t, stats) = (&self.of.traits[*i], &self.of.all_stats[*i]);
            let says_something = t.event.max(t.channel).max(t.device).max(t.country).max(t.boolean) > 0.3;
            let are_words = t.wordy > 0.5 || t.opaque > 0.5;
            self.is_free(*i)
                && stats.filled > 0.8
                && are_words
                && !says_something
                && !is_of_nobody(&self.of.keys[*i], t)
                && stats.number < 0.3
                && stats.time < 0.3
                && stats.page < 0.3
                && t.prose < 0.5
                && (0.3..0.98).contains(&unique(*i))
        };
        let found = (0..self.of.count()).filter(|&i| i != id).filter(may_be_people);
        found.max_by(|&a, &b| unique(a).total_cmp(&unique(b)).then(b.cmp(&a))).filter(|_| unique(id) > 0.98)
    }

    /// Another column that could be the customer as well.
    fn rival_customer(&mut self, id: usize, points: f64) {
        let Some((other, next)) = self.next(Role::CustomerId, id, ENOUGH) else { return };
        if points - next >= MARGIN || self.of.sample.column(id) == self.of.sample.column(other) {
            return;
        }
        let (a, b) = (self.quoted(id), self.quoted(other));
        let readings = vec![
            Reading::new(text!("ask-is-the-customer", column = a), vec![(self.name(id), Role::CustomerId)]),
            Reading::new(
                text!("ask-is-the-customer", column = b),
                vec![(self.name(other), Role::CustomerId), (self.name(id), Role::Ignore)],
            ),
        ];
        self.push(text!("ask-which-is-the-customer", a, b), Role::CustomerId, &[id, other], readings);
    }

    /// Several addresses of one customer.
    fn several_addresses(&mut self, id: usize, email: usize) {
        let share = several_for_one(self.of.sample.column(id), self.of.sample.column(email));
        if share < CONTRADICTED {
            return;
        }
        let (a, b) = (self.quoted(id), self.quoted(email));
        let readings = vec![
            Reading::new(
                text!("ask-is-the-customer", column = b),
                vec![(self.name(email), Role::Email), (self.name(id), Role::Ignore)],
            ),
            Reading::new(
                text!("ask-is-the-customer", column = a),
                vec![(self.name(id), Role::CustomerId), (self.name(email), Role::Ignore)],
            ),
        ];
        let text = text!("ask-several-addresses", share = format!("{:.0} %", share * 100.0), a, b);
        self.push(text, Role::CustomerId, &[id, email], readings);
    }

    /// Several people with one address.
    fn shared_address(&mut self, email: usize) {
        let traits = |i: usize| &self.of.traits[i];
        let different = |i: usize| traits(i).unique * traits(i).filled as f64;
        let is_name =
            |i: usize| matches!(self.roles[i], Role::Name | Role::LastName | Role::FirstName) || traits(i).person > 0.6;
        let names = (0..self.of.count()).filter(|&i| is_name(i)).max_by(|&a, &b| different(a).total_cmp(&different(b)));
        let Some(name) = names.filter(|&i| different(i) >= 3.0 && different(i) >= 2.0 * different(email)) else {
            return;
        };
        let (a, b) = (self.quoted(email), self.quoted(name));
        let text = text!("ask-shared-address", a, b, cells = self.cells(email));
        let readings = vec![
            Reading::new(text!("ask-each-address-is-a-person", column = a), vec![(self.name(email), Role::Email)]),
            Reading::new(
                text!("ask-each-name-is-a-person", column = b),
                vec![(self.name(name), Role::CustomerId), (self.name(email), Role::Ignore)],
            ),
        ];
        self.push(text, Role::Email, &[email, name], readings);
    }
}

/// Whether a name is that of accounts: people have them, companies, and the business itself.
fn names_account(key: &str) -> bool {
    has_word(key, &["account", "accounts", "konto", "compte", "cuenta", "conto"])
}

/// Whether a name is that of weeks: they say when, though no row has a time.
fn names_week(key: &str) -> bool {
    has_word(key, &["week", "weeks", "yearweek", "woche", "kalenderwoche", "kw", "semaine", "semana", "settimana"])
}
