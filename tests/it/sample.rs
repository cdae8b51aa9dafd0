//! The sample shop as an event table, with what is true of its people.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use desire_path::events::{Columns, Dictionary, Dimensions, EventTable, People, StrColumn};
use desire_path::identity::resolve;
use desire_path::model::{Consent, CustomerIx, IdentityRules, NONE_U32, Rules};

/// What the generator says of one person.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Person {
    pub cookie: String,
    pub customer_id: Option<String>,
    pub group: String,
    pub hour: Option<u8>,
    pub slow_return: bool,
    pub left: Option<String>,
    pub campaign: Option<String>,
}

/// The sample shop.
pub struct Sample {
    pub table: EventTable,
    /// Truth by customer position.
    pub truth: HashMap<CustomerIx, Person>,
}

/// The sample shop, read once for all tests.
pub fn sample() -> &'static Sample {
    static SAMPLE: OnceLock<Sample> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        desire_path::generate::sample(dir.path(), &desire_path::progress::Progress::new()).unwrap();
        let table = read(dir.path());
        let truth = truth(&table, dir.path());
        Sample { table, truth }
    })
}

fn truth(table: &EventTable, dir: &Path) -> HashMap<CustomerIx, Person> {
    let people: Vec<Person> = serde_json::from_str(&std::fs::read_to_string(dir.join("truth.json")).unwrap()).unwrap();
    let mut by_id: HashMap<&str, CustomerIx> = HashMap::new();
    for ix in 0..table.num_customers() as u32 {
        for &p in table.people.profiles(ix) {
            for column in [&table.people.customer_id, &table.people.device] {
                by_id.entry(column.get(p as usize)).or_insert(ix);
            }
        }
    }
    people.into_iter().filter_map(|p| Some((*by_id.get(p.customer_id.as_deref().unwrap_or(&p.cookie))?, p))).collect()
}

#[derive(Default)]
struct Reader {
    dims: Dimensions,
    people: People,
    columns: Columns,
    profiles: HashMap<[String; 3], u32>,
}

/// One row by column name.
type Row = HashMap<String, String>;

fn read(dir: &Path) -> EventTable {
    let mut reader = Reader::default();
    for (file, source) in desire_path::generate::FILES {
        let source = reader.dims.source.intern(source) as u8;
        let mut csv = csv::Reader::from_path(dir.join(file)).unwrap();
        let rows: Vec<Row> = csv.deserialize().map(Result::unwrap).collect();
        reader.file(file, source, &rows);
    }
    let root = resolve(&reader.people, &IdentityRules::default()).root;
    reader.people.set_customers(&root);
    EventTable::build(&reader.columns, Arc::new(reader.dims), Arc::new(reader.people), &Rules::default())
}

impl Reader {
    fn file(&mut self, file: &str, source: u8, rows: &[Row]) {
        let mut order = Row::new();
        for row in rows {
            match file {
                "crm_contacts.csv" => self.event(source, row, "signed_up", "signed_up"),
                "shop_orders.csv" => {
                    if !row["Email"].is_empty() {
                        order.clone_from(row);
                    }
                    let mut line = Row::new();
                    line.insert("email".into(), order["Email"].clone());
                    line.insert("time".into(), order["Created at"].replace(" +0000", "Z").replacen(' ', "T", 1));
                    line.insert("product".into(), row["Lineitem name"].clone());
                    line.insert("value".into(), row["Lineitem price"].clone());
                    self.event(source, &line, "time", "order");
                }
                _ => self.event(source, row, "time", &row["event"]),
            }
        }
    }

    fn event(&mut self, source: u8, row: &Row, time: &str, event: &str) {
        let get = |name: &str| row.get(name).map_or("", String::as_str);
        let profile = self.profile([get("customer_id"), get("email"), get("cookie_id")].map(str::to_owned));
        let columns = &mut self.columns;
        columns.profile.push(profile);
        columns.time.push(get(time).parse::<jiff::Timestamp>().unwrap().as_millisecond());
        columns.source.push(source);
        columns.value.push(get("value").parse().unwrap_or(f64::NAN));
        let code = |dictionary: &mut Dictionary, text: &str| match text {
            "" => NONE_U32,
            text => dictionary.intern(text),
        };
        columns.event.push(code(&mut self.dims.event, event));
        columns.channel.push(code(&mut self.dims.channel, get("channel")));
        columns.page.push(code(&mut self.dims.page, get("page")));
        columns.product.push(code(&mut self.dims.product, get("product")));
        columns.campaign.push(code(&mut self.dims.campaign, get("campaign")));
        columns.device.push(code(&mut self.dims.device, get("device")));
        columns.country.push(code(&mut self.dims.country, get("country")));
        columns.text.push(code(&mut self.dims.text, get("text")));
    }

    fn profile(&mut self, ids: [String; 3]) -> u32 {
        if let Some(&known) = self.profiles.get(&ids) {
            return known;
        }
        let people = &mut self.people;
        let push = |column: &mut StrColumn, text: &str| column.push(text);
        push(&mut people.customer_id, &ids[0]);
        push(&mut people.email, &ids[1]);
        push(&mut people.device, &ids[2]);
        for column in [&mut people.phone, &mut people.name, &mut people.country] {
            push(column, "");
        }
        people.email_consent.push(Consent::Unknown);
        people.active.push(true);
        let number = people.active.len() as u32 - 1;
        self.profiles.insert(ids, number);
        number
    }
}
