//! What a record becomes that a [`super::Shape`] turns into rows: rows with columns of our own choosing.

use std::ops::Range;

use crate::events::PropertyValue;
use crate::import::map::mapping::Role;
use crate::import::read::clean;
use crate::model::{Entity, RejectCode};

macro_rules! cols {
    ($($name:ident $word:literal $role:ident),* $(,)?) => {
        /// A column of the tables that tools' records become.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Col { $($name),* }

        impl Col {
            /// All of them, in the order of a row's fields.
            pub(crate) const ALL: [Self; Self::COUNT] = [$(Self::$name),*];

            /// How many columns rows of presets have.
            pub(crate) const COUNT: usize = [$($word),*].len();

            /// Its name in mappings and on the screen.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// What it holds unless a person says otherwise.
            pub(crate) fn role(self) -> Role {
                match self { $(Self::$name => Role::$role),* }
            }
        }
    };
}

cols! {
    CustomerId "customer_id" CustomerId,
    Email "email" Email,
    Phone "phone" Phone,
    DeviceId "device_id" DeviceId,
    Time "time" Time,
    Event "event" Event,
    Channel "channel" Channel,
    Campaign "campaign" Campaign,
    Page "page" Page,
    Product "product" Product,
    Value "value" Value,
    Currency "currency" Currency,
    Device "device" Device,
    Country "country" Country,
    Name "name" Name,
    FirstName "first_name" FirstName,
    LastName "last_name" LastName,
    Text "text" Text,
    Consent "email_consent" Consent,
    ConsentTime "email_consent_time" ConsentTime,
    ConsentAnalytics "analytics_consent" ConsentAnalytics,
    ConsentAds "ads_consent" ConsentAds,
    // of web-server logs, for those who want another mapping
    Ip "ip" Ignore,
    Method "method" Ignore,
    Status "status" Ignore,
    Referrer "referrer" Ignore,
}

/// A row that a record became.
#[derive(Debug, Default)]
struct Row {
    cells: [(u32, u32); Col::COUNT],
    event: bool,
    link: bool,
    key: u64,
    /// Whether the key is that of one message, which says the same however often it is sent.
    id: bool,
    number: u64,
    attributes: Vec<(String, String)>,
    /// Which of the properties are its own.
    properties: Range<usize>,
}

/// A property of a row.
#[derive(Debug)]
struct PropertyCell {
    name: Range<usize>,
    value: CellValue,
}

#[derive(Debug)]
enum CellValue {
    Text(Range<usize>),
    Number(f64),
}

/// The rows of one record; cleared and filled again for the next.
#[derive(Debug, Default)]
pub(crate) struct PresetRows {
    text: Vec<u8>,
    properties: Vec<PropertyCell>,
    rows: Vec<Row>,
    len: usize,
    left_out: Option<RejectCode>,
    record: u64,
    has_unreadable_amount: bool,
}

/// Key of rows whose records are told apart by their place in the file.
pub(crate) const EACH_COUNTS: u64 = u64::MAX;

/// Attributes kept of one row: an endless list of them is no description of a person.
const MAX_ATTRIBUTES: usize = 60;

/// Longest text kept of one attribute, in letters.
const ATTRIBUTE_LETTERS: usize = 200;

impl PresetRows {
    /// Forgets the rows of the last record.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.properties.clear();
        self.len = 0;
        self.left_out = None;
        self.record = 0;
        self.has_unreadable_amount = false;
    }

    /// Which order, deal or ticket the record is: what a later export says of the same one takes the place of what an
    /// earlier one said. To be said before anything else, because what is left out now may have counted then.
    pub(crate) fn is(&mut self, parts: &[&str]) {
        self.record = if parts[0].is_empty() { 0 } else { hash_of(parts.iter().map(|p| p.as_bytes())) };
    }

    /// The hash of what [`PresetRows::is`] was told, 0 for nothing.
    pub(crate) fn record(&self) -> u64 {
        self.record
    }

    /// Says that an amount of money of the record cannot be read.
    pub(crate) fn warn_of_amount(&mut self) {
        self.has_unreadable_amount = true;
    }

    /// Whether an amount of money of the record cannot be read; the record counts all the same.
    pub(crate) fn has_unreadable_amount(&self) -> bool {
        self.has_unreadable_amount
    }

    /// How many rows the record became.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Leaves the record out on purpose: it is counted with its reason, but not listed as faulty.
    #[expect(clippy::unnecessary_wraps, reason = "a row that is left out ends the reading of that row")]
    pub(crate) fn leave_out(&mut self, why: RejectCode) -> Result<(), RejectCode> {
        self.left_out = Some(why);
        Ok(())
    }

    /// Why the record is left out on purpose, where it is.
    pub(crate) fn left_out(&self) -> Option<RejectCode> {
        self.left_out
    }

    /// Begins a row that is an event.
    pub(crate) fn event(&mut self) -> &mut Self {
        self.begin(true)
    }

    /// Begins a row that only says something about a person, or that two identifiers are one person's.
    pub(crate) fn person(&mut self) -> &mut Self {
        self.begin(false)
    }

    /// Begins a row beside others that only links identifiers of one person: the record is not used for its sake.
    pub(crate) fn link(&mut self) -> &mut Self {
        self.begin(false);
        if let Some(row) = self.last() {
            row.link = true;
        }
        self
    }

    fn begin(&mut self, event: bool) -> &mut Self {
        if self.rows.len() == self.len {
            self.rows.push(Row::default());
        }
        let row = &mut self.rows[self.len];
        row.cells = [(0, 0); Col::COUNT];
        row.event = event;
        row.link = false;
        row.key = 0;
        row.number = 0;
        row.id = false;
        row.attributes.clear();
        row.properties = self.properties.len()..self.properties.len();
        self.len += 1;
        self
    }

    fn last(&mut self) -> Option<&mut Row> {
        self.rows[..self.len].last_mut()
    }

    /// Fills a cell of the row begun last.
    pub(crate) fn set(&mut self, col: Col, text: impl AsRef<[u8]>) -> &mut Self {
        let text = text.as_ref();
        if !text.is_empty() {
            let start = self.text.len() as u32;
            self.text.extend_from_slice(text);
            let end = self.text.len() as u32;
            if let Some(row) = self.last() {
                row.cells[col as usize] = (start, end);
            }
        }
        self
    }

    /// Fills a cell unless it has something already.
    pub(crate) fn set_if_empty(&mut self, col: Col, text: impl AsRef<[u8]>) -> &mut Self {
        if self.has(col) { self } else { self.set(col, text) }
    }

    /// Whether a cell of the row begun last has something.
    pub(crate) fn has(&self, col: Col) -> bool {
        self.rows[..self.len].last().is_some_and(|row| row.cells[col as usize] != (0, 0))
    }

    /// Who: an e-mail address where the tool's user id is one, so that it joins with the e-mails of other sources.
    pub(crate) fn user(&mut self, id: &str) -> &mut Self {
        let col = if id.contains('@') { Col::Email } else { Col::CustomerId };
        self.set(col, id)
    }

    /// The tool's own key of the event: another row with the same one is the same event, sent twice.
    pub(crate) fn key(&mut self, parts: &[&[u8]]) -> &mut Self {
        let hash = hash_of(parts.iter().copied());
        if let Some(row) = self.last() {
            row.key = hash;
        }
        self
    }

    /// The tool's own id of one message: another row with the same one that says the same is the message sent twice; one that
    /// says something else is another event, whose id is not to be relied on.
    pub(crate) fn message_id(&mut self, parts: &[&[u8]]) -> &mut Self {
        self.key(parts);
        if let Some(row) = self.last() {
            row.id = true;
        }
        self
    }

    /// The key of row `i` where it is the id of a message, else 0.
    pub(crate) fn id_of(&self, i: usize) -> u64 {
        let row = &self.rows[i];
        if row.id { row.key } else { 0 }
    }

    /// A hash of what row `i` says besides when it was: a message that is sent again may bring another time.
    pub(crate) fn content_of(&self, i: usize) -> u64 {
        let cells = Col::ALL.into_iter().filter(|col| *col != Col::Time).map(|col| self.get(i, col));
        let of_properties = self.properties_of(i).fold(1, |hash, (name, value)| {
            let hash = crate::events::hash_bytes(hash, name.as_bytes());
            match value {
                PropertyValue::Text(text) => crate::events::hash_bytes(hash, text.as_bytes()),
                PropertyValue::Number(number) => crate::events::mix(hash, number.to_bits()),
            }
        });
        cells.fold(of_properties, crate::events::hash_bytes)
    }

    /// The event's number among those of the same instant, in the order in which they happened.
    pub(crate) fn number_in_instant(&mut self, number: u64) -> &mut Self {
        if let Some(row) = self.last() {
            row.number = number.max(1);
        }
        self
    }

    /// The number of row `i` in its instant, 0 where it has none.
    pub(crate) fn number_of(&self, i: usize) -> u64 {
        self.rows[i].number
    }

    /// Says that every record is an event of its own, even one that repeats another word for word.
    pub(crate) fn each_counts(&mut self) -> &mut Self {
        if let Some(row) = self.last() {
            row.key = EACH_COUNTS;
        }
        self
    }

    /// The tool's key of row `i`, 0 where it has none.
    pub(crate) fn key_of(&self, i: usize) -> u64 {
        self.rows[i].key
    }

    /// Something said about the person.
    pub(crate) fn attribute(&mut self, name: &str, text: &str) -> &mut Self {
        let text = text.trim();
        if let Some(row) = self.last()
            && !text.is_empty()
            && !clean::is_nothing(text.as_bytes())
            && row.attributes.len() < MAX_ATTRIBUTES
        {
            row.attributes.push((name.to_owned(), text.chars().take(ATTRIBUTE_LETTERS).collect()));
        }
        self
    }

    /// A text that the tool says of the event.
    pub(crate) fn property(&mut self, name: &str, text: &str) -> &mut Self {
        let text = text.trim();
        if !clean::is_nothing(text.as_bytes()) {
            let text = self.put(text);
            self.push_property(name, CellValue::Text(text));
        }
        self
    }

    /// The id of the account, ticket or cart that the event is of.
    pub(crate) fn entity(&mut self, entity: Entity, id: &str) -> &mut Self {
        match entity.id_property() {
            Some(name) if !id.trim().is_empty() => self.property(name, id),
            _ => self,
        }
    }

    /// Sets the id of an entity of a tool that counts from 1, so that its numbers are never taken for those of another:
    /// "zendesk:".
    pub(crate) fn entity_of(&mut self, tool: &str, entity: Entity, id: &str) -> &mut Self {
        if id.trim().is_empty() { self } else { self.entity(entity, &format!("{tool}{id}")) }
    }

    /// A number that the tool says of the event.
    pub(crate) fn number(&mut self, name: &str, number: f64) -> &mut Self {
        self.push_property(name, CellValue::Number(number));
        self
    }

    fn push_property(&mut self, name: &str, value: CellValue) {
        let name = self.put(name);
        self.properties.push(PropertyCell { name, value });
        let end = self.properties.len();
        if let Some(row) = self.last() {
            row.properties.end = end;
        }
    }

    fn put(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.extend_from_slice(text.as_bytes());
        start..self.text.len()
    }

    /// The properties of row `i`.
    pub(crate) fn properties_of(&self, i: usize) -> impl Iterator<Item = (&str, PropertyValue<'_>)> {
        let text = |range: &Range<usize>| std::str::from_utf8(&self.text[range.clone()]).unwrap_or_default();
        self.properties[self.rows[i].properties.clone()].iter().map(move |cell| {
            let value = match &cell.value {
                CellValue::Text(range) => PropertyValue::Text(text(range)),
                CellValue::Number(number) => PropertyValue::Number(*number),
            };
            (text(&cell.name), value)
        })
    }

    /// A cell of row `i`.
    pub(crate) fn get(&self, i: usize, col: Col) -> &[u8] {
        let (start, end) = self.rows[i].cells[col as usize];
        &self.text[start as usize..end as usize]
    }

    /// Whether row `i` is an event.
    pub(crate) fn is_event(&self, i: usize) -> bool {
        self.rows[i].event
    }

    /// Whether row `i` is but a link.
    pub(crate) fn is_link(&self, i: usize) -> bool {
        self.rows[i].link
    }

    /// What row `i` says about the person besides its cells.
    pub(crate) fn take_attributes(&mut self, i: usize) -> Vec<(String, String)> {
        std::mem::take(&mut self.rows[i].attributes)
    }

    /// The rows in words, for tests: "event `customer_id=u1` time=…".
    #[cfg(test)]
    pub(crate) fn describe_rows(&self, cols: &[Col]) -> Vec<String> {
        (0..self.len)
            .map(|i| {
                let mut words = vec![if self.is_event(i) { "event" } else { "person" }.to_owned()];
                for &col in cols {
                    let text = String::from_utf8_lossy(self.get(i, col));
                    if !text.is_empty() {
                        words.push(format!("{}={text}", col.name()));
                    }
                }
                words.extend(self.rows[i].attributes.iter().map(|(k, v)| format!("{k}:{v}")));
                words.join(" ")
            })
            .collect()
    }
}

/// A hash of some texts that is never 0.
fn hash_of<'a>(parts: impl Iterator<Item = &'a [u8]>) -> u64 {
    parts.fold(0, crate::events::hash_bytes).max(1)
}
