//! Where the roles of columns are not certain: what is asked, and what is only said.

use crate::import::map::guess::columns::Columns;
use crate::import::map::guess::names::{EXACT, NAMES, WEAK, name_score};
use crate::import::map::guess::score::{ENOUGH, Score};
use crate::import::map::guess::traits::several_for_one;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::model::UnclearRole;
use crate::texts::text;

/// Points by which a role's column must be better than the next one, so that nobody is asked.
const MARGIN: f64 = 3.0;

/// Share of ids with several people behind them, from which on an id is not that of a person.
const CONTRADICTED: f64 = 0.15;

/// What is open about the columns of a file.
#[derive(Debug, Default)]
pub(crate) struct OpenQuestions {
    pub questions: Vec<RoleQuestion>,
    pub unclear: Vec<UnclearRole>,
}

/// Asks what is not certain of the roles that were assigned.
pub(crate) fn ask(of: &Columns<'_>, roles: &[Role], kind: TableKind, event_name: &str) -> OpenQuestions {
    let mut open = Open { of, roles, asked: OpenQuestions::default() };
    match open.staff_column().filter(|_| kind == TableKind::People) {
        Some(staff) => open.staff(staff),
        None if kind == TableKind::Spend => {}
        None => open.customer(),
    }
    open.time();
    if kind == TableKind::Events {
        open.event(event_name);
    }
    open.value(kind);
    open.contradicted_names();
    open.asked
}

struct Open<'a, 'c> {
    of: &'a Columns<'c>,
    roles: &'a [Role],
    asked: OpenQuestions,
}

impl Open<'_, '_> {
    fn at(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|r| *r == role)
    }

    fn name(&self, column: usize) -> String {
        self.of.names[column].to_owned()
    }

    fn quoted(&self, column: usize) -> String {
        format!("“{}”", self.of.names[column])
    }

    fn points(&self, role: Role, column: usize) -> Score {
        self.of.score(role, column).unwrap_or_default()
    }

    /// A few different cells of a column: "“a”, “b”".
    fn cells(&self, column: usize) -> String {
        let mut some: Vec<&str> = Vec::new();
        for text in self.of.sample.column(column) {
            if !text.is_empty() && !some.contains(&text.as_str()) && some.len() < 3 {
                some.push(text);
            }
        }
        let short = |text: &&str| format!("“{}”", text.chars().take(40).collect::<String>());
        some.iter().map(short).collect::<Vec<_>>().join(", ")
    }

    fn push(&mut self, text: String, role: Role, columns: &[usize], readings: Vec<Reading>) {
        let columns = columns.iter().map(|&i| self.name(i)).collect();
        self.asked.questions.push(RoleQuestion { text, role, columns, readings });
    }

    fn unclear(&mut self, column: usize, role: Role) {
        let column = self.name(column);
        self.asked.unclear.push(UnclearRole { column, role: role.label().to_owned() });
    }

    /// The best other column for a role, among those that play no better one.
    fn next(&self, role: Role, not: usize, least: f64) -> Option<(usize, f64)> {
        let free =
            |i: usize| matches!(self.roles[i], Role::Ignore | Role::Attribute | Role::OrderId) || self.roles[i] == role;
        (0..self.of.count())
            .filter(|&i| i != not && free(i))
            .filter_map(|i| Some((i, self.of.score(role, i)?.total())))
            .filter(|(_, points)| *points >= least)
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }

    /// Who did it.
    fn customer(&mut self) {
        let ids = [Role::CustomerId, Role::Email, Role::DeviceId, Role::Phone];
        let found: Vec<usize> = (0..self.of.count()).filter(|&i| ids.contains(&self.roles[i])).collect();
        let Some(&first) = found.first() else { return self.nobody() };
        let id = self.at(Role::CustomerId);
        if let Some(id) = id {
            let points = self.points(Role::CustomerId, id);
            let others = found.len() > 1;
            if points.total() < ENOUGH && !others || points.name == 0.0 {
                return self.weak_customer(id);
            }
            if self.is_no_id(id) {
                return self.ask_name(id, Role::CustomerId, Role::CustomerId);
            }
            if is_of_staff(&self.of.keys[id]) {
                return self.staff(id);
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
        t.opaque > 0.3 || self.of.looks[column].email > 0.5 || self.points(Role::CustomerId, column).name > 0.0
    }

    /// Whether cells are words or times rather than ids.
    fn is_no_id(&self, column: usize) -> bool {
        let (t, look) = (&self.of.traits[column], &self.of.looks[column]);
        let words = (t.wordy > 0.7 || t.spaced > 0.3) && t.opaque < 0.3 && look.email < 0.3 && t.hash < 0.5;
        t.filled >= 5 && (words || self.is_instant(column))
    }

    /// Whether numbers are times since 1970.
    fn is_instant(&self, column: usize) -> bool {
        let (t, look) = (&self.of.traits[column], &self.of.looks[column]);
        let this_century = [1e9, 1e12].iter().any(|unit| t.least >= *unit && t.most <= 2.0 * unit);
        look.time > 0.95 && look.plain_number > 0.95 && this_century
    }

    /// No column says who it was.
    fn nobody(&mut self) {
        let names = (0..self.of.count()).find(|&i| self.of.traits[i].person > 0.6 || self.roles[i] == Role::Name);
        let numbers = (0..self.of.count()).filter(|&i| self.of.looks[i].number > 0.9 && self.of.looks[i].time < 0.5);
        let numbers: Vec<String> = numbers.take(3).map(|i| self.quoted(i)).collect();
        let time = self.at(Role::Time).map(|i| self.quoted(i));
        let seen = match (time, numbers.is_empty()) {
            (Some(time), false) => text!("ask-seen-times-and-numbers", time, numbers = numbers.join(", ")),
            (Some(time), true) => text!("ask-seen-times", time),
            (None, false) => text!("ask-seen-numbers", numbers = numbers.join(", ")),
            (None, true) => text!("ask-seen-nothing").to_owned(),
        };
        if let Some(names) = names {
            let quoted = self.quoted(names);
            let text = text!("ask-only-names", column = quoted, seen);
            let label = text!("ask-each-name-is-a-person", column = quoted);
            let reading = Reading::new(label, vec![(self.name(names), Role::CustomerId)]);
            self.push(text, Role::CustomerId, &[names], vec![reading]);
        } else {
            self.push(text!("ask-nobody", seen), Role::CustomerId, &[], Vec::new());
        }
    }

    /// A column of numbers or names of people who work for the business, of which each row has its own.
    fn staff_column(&self) -> Option<usize> {
        let own = |i: usize| self.of.traits[i].unique > 0.9 && self.of.traits[i].filled >= 5;
        (0..self.of.count()).find(|&i| is_of_staff(&self.of.keys[i]) && own(i))
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
            let (t, look) = (&self.of.traits[i], &self.of.looks[i]);
            self.is_free(i) && look.number > 0.95 && look.time < 0.5 && t.filled >= 10 && t.boolean < 0.5
        };
        says.iter().all(|role| self.at(*role).is_none()) && (0..self.of.count()).any(number)
    }

    /// People who work for the business are no customers as a rule.
    fn staff(&mut self, id: usize) {
        let column = self.quoted(id);
        let text = text!("ask-staff", column);
        let reading = Reading::new(text!("ask-each-is-a-customer", column), vec![(self.name(id), Role::CustomerId)]);
        self.push(text, Role::CustomerId, &[id], vec![reading]);
    }

    /// A column that only looks like an id.
    fn weak_customer(&mut self, id: usize) {
        let quoted = self.quoted(id);
        let label = text!("ask-is-the-customer", column = quoted);
        let mut readings = vec![Reading::new(label, vec![(self.name(id), Role::CustomerId)])];
        let mut columns = vec![id];
        let measures = |i: usize| self.of.traits[i].decimal > 0.05 || self.of.looks[i].time > 0.5 || !self.may_be_id(i);
        if let Some((other, _)) = self.next(Role::CustomerId, id, 10.0).filter(|(other, _)| !measures(*other)) {
            let roles = vec![(self.name(other), Role::CustomerId), (self.name(id), Role::Ignore)];
            readings.push(Reading::new(text!("ask-is-the-customer", column = self.quoted(other)), roles));
            columns.push(other);
        }
        let text = text!("ask-weak-customer", column = quoted, cells = self.cells(id));
        self.push(text, Role::CustomerId, &columns, readings);
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

    /// When it happened.
    fn time(&mut self) {
        let Some(time) = self.at(Role::Time) else { return };
        let points = self.points(Role::Time, time);
        let is_clock = |i: usize| self.of.looks[i].clock > 0.9;
        let other = (0..self.of.count())
            .filter(|&i| {
                i != time && !is_clock(i) && !matches!(self.roles[i], Role::Milestone | Role::ConsentTime | Role::Until)
            })
            .filter_map(|i| Some((i, self.of.score(Role::Time, i)?)))
            .filter(|(i, score)| self.of.looks[*i].time > 0.6 && score.total() >= 18.0)
            .max_by(|a, b| a.1.total().total_cmp(&b.1.total()).then(b.0.cmp(&a.0)));
        let is_named = points.name >= 30.0;
        if let Some((other, next)) = other
            && !is_named
            && points.total() - next.total() < 15.0
        {
            let (a, b) = (self.quoted(time), self.quoted(other));
            let readings = vec![
                Reading::new(text!("ask-says-when", column = a), vec![(self.name(time), Role::Time)]),
                Reading::new(
                    text!("ask-says-when", column = b),
                    vec![(self.name(other), Role::Time), (self.name(time), Role::Ignore)],
                ),
            ];
            return self.push(text!("ask-which-says-when", a, b), Role::Time, &[time, other], readings);
        }
        if !is_named && self.of.looks[time].plain_number > 0.8 {
            let quoted = self.quoted(time);
            let label = text!("ask-says-when", column = quoted);
            let readings = vec![Reading::new(label, vec![(self.name(time), Role::Time)])];
            let text = text!("ask-does-it-say-when", column = quoted, cells = self.cells(time));
            return self.push(text, Role::Time, &[time], readings);
        }
        if points.name > 0.0 && points.name < 20.0 && name_score(Role::Time, &self.of.keys[time]) > 0 {
            self.unclear(time, Role::Time);
        }
    }

    /// What happened.
    fn event(&mut self, event_name: &str) {
        if let Some(event) = self.at(Role::Event) {
            let points = self.points(Role::Event, event);
            // told by its name and not denied by its cells, or told by the cells alone
            let clear = points.name >= 50.0 && points.cells > -10.0 || points.name > 0.0 && points.cells >= 20.0;
            // words of what happened stand in another column, though this one is called so
            let other = (0..self.of.count()).any(|i| {
                let t = &self.of.traits[i];
                self.is_free(i) && t.event > 0.7 && t.unique < 0.5 && self.of.looks[i].distinct > 1
            });
            let denied = other && self.of.traits[event].event < 0.1;
            if self.of.traits[event].filled > 0 && (!clear || denied) {
                self.ask_event(event, "Row");
            }
        } else {
            let words = |i: usize| {
                let named = WEAK.contains(&(Role::Event, self.of.keys[i].as_str())) && self.of.looks[i].number < 0.5;
                let t = &self.of.traits[i];
                let somebody = t.person > 0.3 || t.given > 0.3;
                (t.event > 0.7 && t.unique < 0.5 || named && !somebody) && self.of.looks[i].distinct > 1
            };
            let best = (0..self.of.count())
                .filter(|&i| self.is_free(i) && words(i))
                .filter_map(|i| Some((i, self.of.score(Role::Event, i)?.total())))
                .filter(|(_, points)| *points >= 26.0)
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            if let Some((i, _)) = best {
                let otherwise = if event_name.is_empty() { "Event" } else { event_name };
                self.ask_event(i, otherwise);
            }
        }
    }

    fn is_free(&self, column: usize) -> bool {
        matches!(self.roles[column], Role::Ignore | Role::Attribute)
    }

    /// Whether a column says what happened; `otherwise` is what all rows are called if it does not.
    fn ask_event(&mut self, column: usize, otherwise: &str) {
        let quoted = self.quoted(column);
        let yes =
            Reading::new(text!("ask-says-what-happened", column = quoted), vec![(self.name(column), Role::Event)]);
        let rest = if self.of.looks[column].distinct > 50 { Role::Ignore } else { Role::Property };
        let label = match otherwise {
            "Row" => text!("ask-says-something-else", column = quoted),
            name => text!("ask-every-row-is", name),
        };
        let no = Reading::new(label, vec![(self.name(column), rest)]);
        let readings = if self.roles[column] == Role::Event { vec![yes, no] } else { vec![no, yes] };
        let text = text!("ask-does-it-say-what-happened", column = quoted, cells = self.cells(column));
        self.push(text, Role::Event, &[column], readings);
    }

    /// What was paid.
    fn value(&mut self, kind: TableKind) {
        let Some(value) = self.at(Role::Value) else { return self.missing_value(kind) };
        let points = self.points(Role::Value, value);
        if self.of.traits[value].filled == 0 {
            return;
        }
        if points.name < 20.0 || points.cells < -5.0 {
            let quoted = self.quoted(value);
            let readings = vec![
                Reading::new(text!("ask-is-money", column = quoted), vec![(self.name(value), Role::Value)]),
                Reading::new(text!("ask-is-another-number", column = quoted), vec![(self.name(value), Role::Ignore)]),
            ];
            let text = text!("ask-whether-money", column = quoted, cells = self.cells(value));
            return self.push(text, Role::Value, &[value], readings);
        }
        if points.name < 60.0 && self.of.traits[value].decimal < 0.05 && self.of.traits[value].money_sign < 0.05 {
            self.unclear(value, Role::Value);
        }
    }

    /// Orders of which no column is called the money, though one looks like it.
    fn missing_value(&mut self, kind: TableKind) {
        if kind != TableKind::Orders {
            return;
        }
        let free = |i: &usize| matches!(self.roles[*i], Role::Ignore | Role::Property | Role::NumberProperty);
        let money = |i: usize| self.of.score(Role::Value, i).map(|score| (i, score.cells)).filter(|of| of.1 >= 15.0);
        let best = (0..self.of.count()).filter(free).filter_map(money).max_by(|a, b| a.1.total_cmp(&b.1));
        let Some((column, _)) = best else { return };
        let quoted = self.quoted(column);
        let readings = vec![
            Reading::new(
                text!("ask-is-another-number", column = quoted),
                vec![(self.name(column), Role::NumberProperty)],
            ),
            Reading::new(text!("ask-is-money", column = quoted), vec![(self.name(column), Role::Value)]),
        ];
        let text = text!("ask-what-was-paid", column = quoted, cells = self.cells(column));
        self.push(text, Role::Value, &[column], readings);
    }

    /// Columns whose names say one thing and whose cells another.
    fn contradicted_names(&mut self) {
        for column in 0..self.of.count() {
            if self.of.looks[column].filled == 0.0 || self.of.traits[column].filled < 5 {
                continue;
            }
            let Some(said) = self.role_by_name(column) else { continue };
            let asked = self.asked.questions.iter().any(|q| q.columns.iter().any(|c| c == self.of.names[column]));
            if asked {
                continue;
            }
            let role = self.roles[column];
            let is_impossible = self.of.score(said, column).is_none() && self.at(said).is_none();
            let matters = role.is_identifier() || matches!(role, Role::Time | Role::Event | Role::Value);
            if role == said {
                if self.denied(said, column) {
                    self.ask_name(column, said, said);
                }
            } else if (is_impossible || matters) && self.is_strange(said, column) {
                self.ask_name(column, said, role);
            }
        }
    }

    /// The role that a column's name says, where it says but one.
    fn role_by_name(&self, column: usize) -> Option<Role> {
        let key = self.of.keys[column].as_str();
        let mut roles =
            NAMES.iter().filter(|(role, _)| name_score(*role, key) > EXACT && !WEAK.contains(&(*role, key)));
        let (role, _) = roles.next()?;
        let ambiguous = roles.next().is_some();
        (!ambiguous && SAYS.contains(role)).then_some(*role)
    }

    /// Whether the cells of a column fit what its name says in no way.
    fn is_strange(&self, said: Role, column: usize) -> bool {
        self.of.score(said, column).is_none()
    }

    /// Whether the cells speak for something else than the role that a column has by its name.
    fn denied(&self, role: Role, column: usize) -> bool {
        let (t, look) = (&self.of.traits[column], &self.of.looks[column]);
        if t.filled < 5 {
            return false;
        }
        let few_numbers = t.filled >= 10 && t.integer > 0.95 && t.least >= 0.0 && t.most <= 20.0;
        let foreign = |own: f64| {
            [t.currency, t.device, t.country, t.event * 0.95].iter().any(|share| *share > 0.85 && *share > own + 0.3)
        };
        match role {
            Role::Product | Role::Campaign => {
                t.filled > 20 && look.number < 0.5 && foreign(0.0)
                    || t.given > 0.8 && t.person > 0.8
                    || few_numbers
                    || t.prose > 0.6 && role == Role::Product
                    || t.filled >= 20 && t.opaque > 0.9 && t.unique > 0.95
            }
            Role::Channel => t.channel < 0.1 && look.page < 0.3,
            Role::Text => t.prose < 0.1,
            Role::Device => t.device < 0.1 && t.agent < 0.1,
            Role::Page => look.page < 0.1 && t.opaque > 0.5,
            Role::Quantity => t.decimal > 0.3 || t.most > 100_000.0,
            Role::Currency => t.currency < 0.5,
            Role::Name => t.person < 0.1 && t.single < 0.2 && t.given < 0.1 && !self.are_numbered(column),
            Role::OrderId => {
                t.filled > 30 && t.unique < 0.05 || self.is_instant(column) || few_numbers && t.unique < 0.5
            }
            Role::CustomerId => t.filled > 30 && look.distinct <= 3 && t.top > 0.3,
            _ => false,
        }
    }

    /// Whether cells stand for names that are not told: "Person 101", "Kundin 7".
    fn are_numbered(&self, column: usize) -> bool {
        let is_numbered = |text: &String| {
            text.split_once(' ').is_some_and(|(word, number)| {
                word.chars().count() > 2
                    && word.chars().all(char::is_alphabetic)
                    && !number.is_empty()
                    && number.bytes().all(|b| b.is_ascii_digit())
            })
        };
        let mut filled = self.of.sample.column(column).iter().filter(|text| !text.is_empty()).peekable();
        self.of.traits[column].unique > 0.9 && filled.peek().is_some() && filled.all(is_numbered)
    }

    fn ask_name(&mut self, column: usize, said: Role, role: Role) {
        let quoted = self.quoted(column);
        let text =
            text!("ask-name-differs", column = quoted, role = said.label().to_lowercase(), cells = self.cells(column));
        let as_said =
            Reading::new(text!("ask-is-what-its-name-says", column = quoted), vec![(self.name(column), said)]);
        let readings = if role == said {
            let rest = if self.of.looks[column].distinct > 50 { Role::Ignore } else { Role::Property };
            let label = text!("ask-is-something-else", column = quoted);
            vec![as_said, Reading::new(label, vec![(self.name(column), rest)])]
        } else {
            let label = match role {
                Role::Ignore | Role::Property | Role::NumberProperty | Role::Attribute => {
                    text!("ask-is-something-else", column = quoted)
                }
                role => text!("ask-is-of-role", column = quoted, role = role.label().to_lowercase()),
            };
            vec![Reading::new(label, vec![(self.name(column), role)]), as_said]
        };
        self.push(text, said, &[column], readings);
    }
}

/// Whether a name is that of numbers of a business's own people.
fn is_of_staff(key: &str) -> bool {
    const STAFF: [&str; 14] = [
        "employee",
        "staff",
        "personalnummer",
        "personalnr",
        "mitarbeiter",
        "mitarbeiternummer",
        "empleado",
        "employe",
        "salarie",
        "dipendente",
        "worker",
        "personnel",
        "medewerker",
        "matricola",
    ];
    key.split(' ').any(|word| STAFF.contains(&word)) || key.starts_with("personal n")
}

/// Roles whose names are believed only with fitting cells.
const SAYS: &[Role] = &[
    Role::CustomerId,
    Role::Email,
    Role::Phone,
    Role::DeviceId,
    Role::Time,
    Role::Event,
    Role::Value,
    Role::Quantity,
    Role::OrderId,
    Role::Channel,
    Role::Page,
    Role::Product,
    Role::Campaign,
    Role::Device,
    Role::Country,
    Role::Currency,
    Role::Text,
    Role::Name,
];
