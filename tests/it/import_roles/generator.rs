//! Random tables of known meaning: event logs, orders, people, mail logs, payments, tickets, calls, visits, series.

use desire_path::import::{Role, TableKind};

use super::cells::{
    CAMPAIGNS, CHANNELS, CITIES, COUNTRIES, Clock, DEPARTMENTS, DEVICES, EVENTS, MAIL_EVENTS, PAYMENTS, PRODUCTS,
    People, SEGMENTS, STATUS, TEXTS, amount,
};
use super::headers::{Means, Style, header};
use super::random::Random;

/// How much the names of columns help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Headers {
    Honest,
    None,
    Misleading,
}

pub(super) struct Column {
    pub(super) means: Means,
    pub(super) header: String,
    pub(super) cells: Vec<String>,
}

pub(super) struct Table {
    pub(super) shape: &'static str,
    pub(super) headers: Headers,
    pub(super) columns: Vec<Column>,
    pub(super) kinds: Vec<TableKind>,
    /// Of each group one column at least must have its role.
    pub(super) needs: Vec<Vec<Means>>,
    /// Whether it is about people at all.
    pub(super) has_people: bool,
}

impl Table {
    pub(super) fn csv(&self) -> String {
        let quoted = |text: &str| {
            if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
        };
        let mut out = String::new();
        if self.headers != Headers::None {
            out.push_str(&self.columns.iter().map(|c| quoted(&c.header)).collect::<Vec<_>>().join(","));
            out.push('\n');
        }
        for row in 0..self.columns[0].cells.len() {
            out.push_str(&self.columns.iter().map(|c| quoted(&c.cells[row])).collect::<Vec<_>>().join(","));
            out.push('\n');
        }
        out
    }
}

/// The roles that are right for a column; one that is kept as a property or left out misleads nobody.
pub(super) fn right(means: Means) -> &'static [Role] {
    match means {
        Means::Customer => &[Role::CustomerId, Role::DeviceId],
        Means::Email => &[Role::Email, Role::CustomerId],
        Means::Phone => &[Role::Phone, Role::CustomerId],
        Means::Device => &[Role::DeviceId, Role::CustomerId],
        Means::When => &[Role::Time],
        Means::Happened => &[Role::Event],
        // an order that was called off is no sale
        Means::Status => &[Role::PaymentStatus],
        Means::Order => &[Role::OrderId],
        Means::Paid | Means::UnitPrice => &[Role::Value],
        Means::Quantity => &[Role::Quantity],
        Means::Product => &[Role::Product],
        Means::Channel | Means::Referrer => &[Role::Channel],
        Means::Page => &[Role::Page],
        Means::Campaign => &[Role::Campaign],
        Means::DeviceKind => &[Role::Device],
        Means::Country => &[Role::Country],
        Means::Currency => &[Role::Currency],
        Means::Text => &[Role::Text],
        Means::FullName => &[Role::Name],
        // beside nothing else a given name is the name of a person
        Means::GivenName => &[Role::FirstName, Role::Name],
        Means::Score => &[Role::Score],
        Means::FamilyName => &[Role::LastName],
        Means::SignedUp => &[Role::Milestone, Role::Time],
        Means::Newsletter => &[Role::Consent],
        // when an order was sent is told of an order
        Means::PayoutDate => &[Role::Milestone],
        _ => &[],
    }
}

/// Cells of which nobody could say what they are without a name: a name of another of these does not contradict them.
fn class(means: Means) -> usize {
    match means {
        Means::Email => 1,
        Means::When | Means::SignedUp | Means::PayoutDate => 2,
        Means::Customer | Means::Device | Means::Order | Means::RowNumber | Means::Station => 3,
        Means::Paid | Means::UnitPrice | Means::Fee | Means::Net | Means::Measure | Means::Discount => 4,
        Means::Quantity | Means::Duration | Means::Score => 5,
        Means::Page | Means::Referrer => 6,
        Means::Country => 7,
        Means::Currency => 8,
        Means::Text => 9,
        Means::FullName | Means::Agent => 10,
        Means::GivenName | Means::FamilyName => 11,
        Means::Newsletter | Means::Flag => 12,
        Means::DeviceKind => 13,
        Means::Phone => 14,
        Means::Happened => 15,
        _ => 16,
    }
}

/// Whether a name of one thing over the cells of another can be seen to be wrong: numbers that tell apart, count or pay can
/// be each other, and so can words.
fn can_be_seen(says: Means, is: Means) -> bool {
    let numbers = [3, 4, 5];
    let words = [15, 16, 10, 11, 12, 13, 7, 8];
    let (a, b) = (class(says), class(is));
    // pages have names too
    let page_of_words = a == 6 && (words.contains(&b) || b == 9);
    let both = |kinds: &[usize]| kinds.contains(&a) && kinds.contains(&b);
    !(a == b || page_of_words || both(&numbers) || both(&words))
}

struct Maker<'r> {
    random: &'r mut Random,
    rows: usize,
    columns: Vec<(Means, Vec<String>)>,
}

impl Maker<'_> {
    fn add(&mut self, means: Means, mut cell: impl FnMut(&mut Random, usize) -> String) {
        let cells = (0..self.rows).map(|row| cell(self.random, row)).collect();
        self.columns.push((means, cells));
    }

    /// A column of words that come again.
    fn words(&mut self, means: Means, from: &'static [&'static str]) {
        self.add(means, |random, _| random.pick(from).to_owned());
    }

    fn maybe(&mut self, percent: usize, means: Means, from: &'static [&'static str]) {
        if self.random.percent(percent) {
            self.words(means, from);
        }
    }

    fn choose(&mut self, from: &[&'static [&'static str]]) -> &'static [&'static str] {
        from[self.random.below(from.len())]
    }

    /// Columns that any table may have and that have no role.
    fn decoys(&mut self) {
        self.maybe(12, Means::City, CITIES);
        self.maybe(12, Means::Segment, SEGMENTS);
        if self.random.percent(10) {
            self.add(Means::RowNumber, |_, row| (row + 1).to_string());
        }
        if self.random.percent(8) {
            self.add(Means::Flag, |random, _| random.pick(&["true", "false"]).to_owned());
        }
        if self.random.percent(8) {
            self.add(Means::Score, |random, _| random.between(1, 6).to_string());
        }
    }
}

/// A table from a seed.
pub(super) fn table(seed: u64) -> Table {
    let random = &mut Random::new(seed);
    let rows = [12, 25, 60, 150, 400][random.below(5)];
    let headers = match random.below(100) {
        0..50 => Headers::Honest,
        50..70 => Headers::None,
        _ => Headers::Misleading,
    };
    let shape = random.below(11);
    let n = (rows / [2, 4, 8][random.below(3)]).max(4);
    let people = People::new(n, random);
    let start = random.between(1_600_000_000, 1_790_000_000);
    let clock = Clock::any(random);
    let mut times: Vec<i64> = (0..rows).map(|_| start + random.between(0, 200 * 86_400)).collect();
    if random.percent(70) {
        times.sort_unstable();
    }
    let whose: Vec<usize> = (0..rows).map(|_| random.below(n)).collect();
    let mut maker = Maker { random, rows, columns: Vec::new() };
    let (name, kinds, needs) = fill(&mut maker, shape, &people, &whose, &times, clock);
    maker.decoys();
    let mut columns = std::mem::take(&mut maker.columns);
    // most tables begin with who and when, some do not
    if random.percent(35) {
        random.shuffle(&mut columns);
    }
    let (language, style) = (random.below(5), Style::any(random));
    let mut columns: Vec<Column> = columns
        .into_iter()
        .map(|(means, cells)| Column { means, header: header(means, language, style, random), cells })
        .collect();
    if headers == Headers::Misleading {
        mislead(&mut columns, language, style, random);
    }
    // two columns of a table are never called the same
    let mut seen = std::collections::BTreeSet::new();
    columns.retain(|c| seen.insert(c.header.to_lowercase()));
    Table { shape: name, headers, columns, kinds, needs, has_people: !matches!(name, "series" | "staff") }
}

/// Gives some columns the names of others that their cells cannot be.
fn mislead(columns: &mut [Column], language: usize, style: Style, random: &mut Random) {
    use Means::{Country, Currency, Customer, Email, Happened, Order, Page, Paid, Phone, Product, Quantity, When};
    for _ in 0..random.between(1, 3) {
        let (a, b) = (random.below(columns.len()), random.below(columns.len()));
        if random.percent(50) {
            if can_be_seen(columns[a].means, columns[b].means) && can_be_seen(columns[b].means, columns[a].means) {
                let name = columns[a].header.clone();
                columns[a].header = std::mem::replace(&mut columns[b].header, name);
            }
        } else {
            let says =
                [Customer, Email, Phone, When, Happened, Order, Paid, Quantity, Page, Country, Currency, Product]
                    [random.below(12)];
            let free = columns.iter().all(|c| c.means != says);
            if free && can_be_seen(says, columns[a].means) {
                columns[a].header = header(says, language, style, random);
            }
        }
    }
}

type Filled = (&'static str, Vec<TableKind>, Vec<Vec<Means>>);

fn fill(m: &mut Maker<'_>, shape: usize, people: &People, whose: &[usize], times: &[i64], clock: Clock) -> Filled {
    use TableKind::{Events, Orders, People as PeopleKind};
    let who = |list: &[String]| -> Vec<String> { whose.iter().map(|&i| list[i].clone()).collect() };
    let when = |_: &mut Random, row: usize| clock.write(times[row]);
    let ids = who(&people.ids);
    match shape {
        0 | 1 => {
            let by_device = m.random.percent(30);
            let list = if by_device { who(&people.devices) } else { ids };
            let means = if by_device { Means::Device } else { Means::Customer };
            m.columns.push((means, list));
            m.add(Means::When, when);
            let events = m.choose(&EVENTS);
            m.words(Means::Happened, events);
            let (channels, devices, countries) = (m.choose(&CHANNELS), m.choose(&DEVICES), m.choose(&COUNTRIES));
            m.maybe(40, Means::Channel, channels);
            m.maybe(30, Means::DeviceKind, devices);
            m.maybe(30, Means::Country, countries);
            m.maybe(30, Means::Product, PRODUCTS);
            if m.random.percent(35) {
                m.add(Means::Paid, |r, _| if r.percent(40) { amount(r.between(100, 90_000)) } else { String::new() });
            }
            ("events", vec![Events], vec![vec![means], vec![Means::When], vec![Means::Happened]])
        }
        2 | 3 => {
            let first = m.random.between(1_000, 90_000);
            let prefix = m.random.pick(&["", "#", "ORD-", "R"]);
            m.add(Means::Order, |_, row| format!("{prefix}{}", first + row as i64));
            let by_email = m.random.percent(40);
            m.columns.push(if by_email { (Means::Email, who(&people.emails)) } else { (Means::Customer, ids) });
            m.add(Means::When, when);
            let sign = m.random.percent(15);
            m.add(Means::Paid, |r, _| format!("{}{}", if sign { "€" } else { "" }, amount(r.between(500, 60_000))));
            m.maybe(40, Means::Currency, &["EUR", "EUR", "USD"]);
            m.maybe(40, Means::Status, STATUS);
            m.maybe(25, Means::PaymentType, PAYMENTS);
            let countries = m.choose(&COUNTRIES);
            m.maybe(30, Means::Country, countries);
            if m.random.percent(30) {
                m.add(Means::Discount, |r, _| amount(r.between(0, 900)));
            }
            if m.random.percent(25) {
                m.add(Means::PayoutDate, |r, row| clock.write(times[row] + r.between(86_400, 900_000)));
            }
            let who = if by_email { Means::Email } else { Means::Customer };
            ("orders", vec![Orders, Events], vec![vec![who], vec![Means::When], vec![Means::Paid]])
        }
        4 => {
            let of_order: Vec<usize> = (0..m.rows).map(|row| row / 2).collect();
            m.columns.push((Means::Order, of_order.iter().map(|i| (50_000 + i * 3).to_string()).collect()));
            m.columns.push((Means::Customer, of_order.iter().map(|&i| people.ids[whose[i]].clone()).collect()));
            m.columns.push((Means::When, of_order.iter().map(|&i| clock.write(times[i])).collect()));
            m.words(Means::Product, PRODUCTS);
            m.add(Means::Quantity, |r, _| r.between(1, 6).to_string());
            m.add(Means::UnitPrice, |r, _| amount(r.between(200, 20_000)));
            (
                "order lines",
                vec![Orders],
                vec![vec![Means::Customer], vec![Means::When], vec![Means::UnitPrice], vec![Means::Quantity]],
            )
        }
        5 => {
            m.rows = m.rows.min(people.ids.len());
            let rows = m.rows;
            let with_email = m.random.percent(70);
            m.columns.push((Means::Customer, people.ids[..rows].to_vec()));
            if with_email {
                m.columns.push((Means::Email, people.emails[..rows].to_vec()));
            }
            if m.random.percent(60) {
                m.add(Means::GivenName, |_, row| people.given[row].to_owned());
                m.add(Means::FamilyName, |_, row| people.family[row].to_owned());
            } else {
                m.add(Means::FullName, |_, row| format!("{} {}", people.given[row], people.family[row]));
            }
            m.add(Means::SignedUp, |_, row| clock.write(times[row]));
            let countries = m.choose(&COUNTRIES);
            m.maybe(40, Means::Country, countries);
            if m.random.percent(30) {
                m.add(Means::Newsletter, |r, _| r.pick(&["yes", "no"]).to_owned());
            }
            let whom = if with_email { vec![Means::Customer, Means::Email] } else { vec![Means::Customer] };
            ("people", vec![PeopleKind, Events], vec![whom])
        }
        6 => {
            m.columns.push((Means::Email, who(&people.emails)));
            m.add(Means::When, when);
            let events = m.choose(&MAIL_EVENTS);
            m.words(Means::Happened, events);
            m.maybe(70, Means::Campaign, CAMPAIGNS);
            if m.random.percent(40) {
                m.add(Means::Page, |r, _| format!("https://shop.example/{}", r.pick(&["sale", "new", "p/12", "help"])));
            }
            ("mail", vec![Events], vec![vec![Means::Email], vec![Means::When], vec![Means::Happened]])
        }
        7 => {
            m.add(Means::Order, |r, _| format!("ch_{:x}", r.next()));
            m.columns.push((Means::Customer, ids));
            m.add(Means::When, when);
            let gross: Vec<i64> = (0..m.rows).map(|_| m.random.between(500, 50_000)).collect();
            m.add(Means::Paid, |_, row| amount(gross[row]));
            m.add(Means::Fee, |_, row| amount(gross[row] * 3 / 100 + 25));
            m.add(Means::Net, |_, row| amount(gross[row] - gross[row] * 3 / 100 - 25));
            m.words(Means::Currency, &["EUR", "USD"]);
            m.add(Means::PayoutDate, |r, row| clock.write(times[row] + r.between(2 * 86_400, 9 * 86_400)));
            ("payments", vec![Orders, Events], vec![vec![Means::Customer], vec![Means::When], vec![Means::Paid]])
        }
        8 => {
            m.columns.push((Means::Email, who(&people.emails)));
            m.add(Means::When, when);
            m.words(Means::Text, TEXTS);
            m.maybe(40, Means::Channel, &["email", "chat", "phone", "web"]);
            m.maybe(50, Means::Status, STATUS);
            if m.random.percent(50) {
                m.add(Means::Agent, |r, _| r.pick(&["Ann Price", "Tom Keller", "Rosa Diaz"]).to_owned());
            }
            if m.random.percent(30) {
                m.add(Means::Duration, |r, _| r.between(30, 5_000).to_string());
            }
            ("tickets", vec![Events], vec![vec![Means::Email], vec![Means::When]])
        }
        9 => {
            m.columns.push((Means::Device, who(&people.devices)));
            m.add(Means::When, when);
            m.add(Means::Page, |r, _| {
                r.pick(&["/", "/products/12", "/cart", "/checkout", "/thanks", "/blog/a-b"]).to_owned()
            });
            if m.random.percent(50) {
                m.add(Means::Referrer, |r, _| {
                    r.pick(&["https://www.google.com/", "https://t.co/x", "", "https://bing.com/"]).to_owned()
                });
            }
            let devices = m.choose(&DEVICES);
            m.maybe(40, Means::DeviceKind, devices);
            ("visits", vec![Events], vec![vec![Means::Device], vec![Means::When], vec![Means::Page]])
        }
        _ if m.random.percent(25) => {
            m.add(Means::FullName, |r, _| format!("{} {}", r.pick(super::cells::GIVEN), r.pick(super::cells::FAMILY)));
            m.words(Means::Department, DEPARTMENTS);
            m.words(Means::Email, &["info@firm.example"]);
            m.add(Means::SignedUp, when);
            ("staff", vec![], vec![])
        }
        _ => {
            m.add(Means::When, when);
            if m.random.percent(60) {
                let of = m.random.below(3);
                m.add(Means::Station, |r, _| match of {
                    0 => r.between(1, 5).to_string(),
                    1 => format!("S{:03}", r.between(1, 9)),
                    _ => r.pick(&["North", "Harbour", "Airport"]).to_owned(),
                });
            }
            for _ in 0..m.random.between(2, 5) {
                let base = m.random.between(-10, 900);
                m.add(Means::Measure, |r, _| format!("{}.{}", base + r.between(0, 30), r.between(0, 10)));
            }
            ("series", vec![], vec![])
        }
    }
}
