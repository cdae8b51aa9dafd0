//! The export files while they are written: one buffer each, flushed as it fills, so that size does not matter.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::files::{OutputFile, OutputWriter, Overwrite, ProtectedFiles};

use super::calendar::{Calendar, DAY, DAYS, clock};
use super::export_files::{FILES, FileSummary, GenerateError};
use super::person::{CHANNELS, Person};

const FLUSH_AT: usize = 1 << 20;
/// Orders are numbered from the one after this.
const FIRST_ORDER: u64 = 1000;

struct ExportRows {
    path: PathBuf,
    source: &'static str,
    place: Place,
    buffer: Vec<u8>,
    rows: u64,
    bytes: u64,
}

/// Where a file's bytes go.
enum Place {
    /// Into a file that takes its name at the end.
    New(OutputWriter),
    /// Nowhere: the file is there, and is compared as it would be written.
    Same(BufReader<File>),
}

/// All export files. Rows outside the time that they cover are left out, as a real export with a date range does.
pub(super) struct Exports {
    outs: Vec<ExportRows>,
    /// The seconds that they cover.
    time: Range<i64>,
    calendar: Calendar,
    orders: u64,
}

const CRM: usize = 0;
const WEB: usize = 1;
const SHOP: usize = 2;
const MAIL: usize = 3;
const SUPPORT: usize = 4;
const REVIEWS: usize = 5;
const TRUTH: usize = 6;

const HEADERS: [&str; 6] = [
    "customer_id,email,name,country,signed_up,email_consent,loyalty",
    "cookie_id,customer_id,time,event,page,channel,product,device,country",
    "Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price",
    "email,time,event,campaign",
    "email,time,event,topic,product,text,first_reply_hours",
    "customer_id,time,event,product,rating,text",
];

/// One line of an order.
pub(super) struct Line {
    pub(super) name: &'static str,
    pub(super) cents: u32,
    pub(super) quantity: u32,
}

impl Exports {
    /// Begins the files of the 32 weeks in `dir`.
    pub(super) fn create(dir: &Path, overwrite: Overwrite) -> Result<Self, GenerateError> {
        Self::covering(0..DAYS * DAY, FIRST_ORDER, (dir, overwrite))
    }

    /// Begins files that cover some seconds; the number of the order before the first one is `orders`.
    pub(super) fn covering(
        time: Range<i64>,
        orders: u64,
        (dir, overwrite): (&Path, Overwrite),
    ) -> Result<Self, GenerateError> {
        fs::create_dir_all(dir).map_err(|source| GenerateError::Io { path: dir.to_owned(), source })?;
        let mut outs = Vec::new();
        for (name, source) in FILES.into_iter().chain([("truth.json", "")]) {
            let path = dir.join(name);
            let place = Place::at(&path, overwrite)?;
            outs.push(ExportRows { path, source, place, buffer: Vec::new(), rows: 0, bytes: 0 });
        }
        for (out, header) in outs.iter_mut().zip(HEADERS) {
            out.buffer.extend_from_slice(header.as_bytes());
            out.buffer.push(b'\n');
        }
        outs[TRUTH].buffer.extend_from_slice(b"[\n");
        // a file of somebody else's is found at its first line
        outs.iter_mut().try_for_each(ExportRows::flush)?;
        let calendar = Calendar::new(time.end.div_euclid(DAY) + 1);
        Ok(Self { outs, time, calendar, orders })
    }

    /// The number of the last order.
    pub(super) fn orders(&self) -> u64 {
        self.orders
    }

    /// The seconds that are covered.
    pub(super) fn time(&self) -> &Range<i64> {
        &self.time
    }

    /// Writes out full buffers. Call it now and then.
    pub(super) fn flush_full(&mut self) -> Result<(), GenerateError> {
        self.outs.iter_mut().filter(|o| o.buffer.len() >= FLUSH_AT).try_for_each(ExportRows::flush)
    }

    /// Writes out everything; says what was written.
    pub(super) fn finish(mut self) -> Result<Vec<FileSummary>, GenerateError> {
        let truth = &mut self.outs[TRUTH].buffer;
        if truth.ends_with(b",\n") {
            truth.truncate(truth.len() - 2);
        }
        truth.extend_from_slice(b"\n]\n");
        self.outs.iter_mut().try_for_each(ExportRows::flush)?;
        self.outs.iter_mut().try_for_each(ExportRows::at_end)?;
        self.outs.into_iter().map(ExportRows::finish).collect()
    }

    fn row(&mut self, file: usize, second: i64, parts: &[&str]) {
        if !self.time.contains(&second) {
            return;
        }
        self.push(file, parts);
    }

    fn push(&mut self, file: usize, parts: &[&str]) {
        let out = &mut self.outs[file];
        for (i, part) in parts.iter().enumerate() {
            if i > 0 {
                out.buffer.push(b',');
            }
            if part.contains([',', '"']) {
                out.buffer.push(b'"');
                out.buffer.extend(part.replace('"', "\"\"").bytes());
                out.buffer.push(b'"');
            } else {
                out.buffer.extend_from_slice(part.as_bytes());
            }
        }
        out.buffer.push(b'\n');
        out.rows += 1;
    }

    /// An instant as ISO 8601: "2026-05-04T10:11:12Z".
    fn moment(&self, second: i64) -> String {
        let (h, m, s) = clock(second);
        format!("{}T{h:02}:{m:02}:{s:02}Z", self.calendar.date(second))
    }

    /// A contact of the CRM.
    pub(super) fn contact(&mut self, person: &Person, loyalty: &str) {
        let signed_up = self.moment(person.signed_up);
        let consent = if person.consent { "yes" } else { "no" };
        let row = [&person.customer_id, &person.email, &person.name, person.country, &signed_up, consent, loyalty];
        self.row(CRM, person.signed_up, &row);
    }

    /// A hit on the website.
    pub(super) fn hit(&mut self, person: &Person, at: &Hit, event: &str, page: &str, product: &str) {
        let customer = if at.logged_in { person.customer_id.as_str() } else { "" };
        let cookie = &person.cookies[at.cookie];
        let time = self.moment(at.second);
        let channel = CHANNELS[at.channel];
        let row = [&cookie.id, customer, &time, event, page, channel, product, cookie.kind, person.country];
        self.row(WEB, at.second, &row);
    }

    /// An order: one row per line, what belongs to the order on the first row only.
    pub(super) fn order(&mut self, person: &Person, second: i64, lines: &[Line], code: &str, shout: bool) {
        self.orders += 1;
        let number = format!("#{}", self.orders);
        let (h, m, s) = clock(second);
        let created = format!("{} {h:02}:{m:02}:{s:02} +0000", self.calendar.date(second));
        let total = money(lines.iter().map(|l| l.cents * l.quantity).sum());
        let email = if shout { person.email.to_uppercase() } else { person.email.clone() };
        for (i, line) in lines.iter().enumerate() {
            let (quantity, price) = (line.quantity.to_string(), money(line.cents));
            let order = match i {
                0 => [email.as_str(), "paid", "EUR", &total, code, &created],
                _ => [""; 6],
            };
            let [mail, status, currency, total, code, created] = order;
            let row = [&number, mail, status, currency, total, code, created, &quantity, line.name, &price];
            self.row(SHOP, second, &row);
        }
    }

    /// Something an e-mail did.
    pub(super) fn mail(&mut self, person: &Person, second: i64, event: &str, campaign: &str) {
        let time = self.moment(second);
        self.row(MAIL, second, &[&person.email, &time, event, campaign]);
    }

    /// A message to support.
    pub(super) fn ticket(&mut self, person: &Person, second: i64, event: &str, about: [&str; 4]) {
        let time = self.moment(second);
        let [topic, product, text, hours] = about;
        self.row(SUPPORT, second, &[&person.email, &time, event, topic, product, text, hours]);
    }

    pub(super) fn review(&mut self, person: &Person, second: i64, product: &str, stars: u32, text: &str) {
        let time = self.moment(second);
        self.row(REVIEWS, second, &[&person.customer_id, &time, "review_submitted", product, &stars.to_string(), text]);
    }

    /// What is true of a person, for tests.
    pub(super) fn truth(&mut self, person: &Person, fate: &PersonOutcome) {
        let mut text = format!("{{\"cookie\":\"{}\",\"group\":\"{}\"", person.cookies[0].id, person.group.name());
        if person.known {
            text += &format!(",\"customer_id\":\"{}\"", person.customer_id);
        }
        if let Some(hour) = person.hour {
            text += &format!(",\"hour\":{hour}");
        }
        if fate.slow_return {
            text += ",\"slow_return\":true";
        }
        if let Some(second) = fate.left {
            text += &format!(",\"left\":\"{}\"", self.calendar.date(second));
        }
        if let Some(sent) = fate.campaign {
            text += &format!(",\"campaign\":\"{}\"", if sent { "sent" } else { "held out" });
        }
        if let Some(moved) = fate.contacted {
            text += &format!(",\"contacted\":\"{}\"", if moved { "moved" } else { "not moved" });
        }
        let out = &mut self.outs[TRUTH];
        out.buffer.extend_from_slice(text.as_bytes());
        out.buffer.extend_from_slice(b"},\n");
        out.rows += 1;
    }
}

/// Where and when a hit happens.
pub(super) struct Hit {
    pub(super) second: i64,
    pub(super) cookie: usize,
    pub(super) channel: usize,
    pub(super) logged_in: bool,
}

/// What became of a person.
#[derive(Default)]
pub(super) struct PersonOutcome {
    /// Sent something back and waited days for an answer.
    pub(super) slow_return: bool,
    /// Left for good at this second.
    pub(super) left: Option<i64>,
    /// Was sent the spring campaign (`true`) or held out of it.
    pub(super) campaign: Option<bool>,
    /// Had a message, and ordered because of it (`true`) or as without it.
    pub(super) contacted: Option<bool>,
}

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

impl ExportRows {
    fn flush(&mut self) -> Result<(), GenerateError> {
        let error = |source| GenerateError::Io { path: self.path.clone(), source };
        match &mut self.place {
            Place::New(file) => file.write_all(&self.buffer).map_err(error)?,
            Place::Same(file) => {
                let mut there = vec![0; self.buffer.len()];
                match file.read_exact(&mut there) {
                    Ok(()) if there == self.buffer => {}
                    Err(e) if e.kind() != io::ErrorKind::UnexpectedEof => return Err(error(e)),
                    _ => return Err(GenerateError::Differs(self.path.clone())),
                }
            }
        }
        self.bytes += self.buffer.len() as u64;
        self.buffer.clear();
        Ok(())
    }

    /// Whether a file that is there ends where it would end.
    fn at_end(&mut self) -> Result<(), GenerateError> {
        let Place::Same(file) = &mut self.place else { return Ok(()) };
        match file.read(&mut [0]) {
            Ok(0) => Ok(()),
            Ok(_) => Err(GenerateError::Differs(self.path.clone())),
            Err(source) => Err(GenerateError::Io { path: self.path.clone(), source }),
        }
    }

    fn finish(self) -> Result<FileSummary, GenerateError> {
        let Self { path, source, place, rows, bytes, .. } = self;
        if let Place::New(file) = place {
            file.finish()?;
        }
        Ok(FileSummary { path, source, rows, bytes })
    }
}

impl Place {
    fn at(path: &Path, overwrite: Overwrite) -> Result<Self, GenerateError> {
        if overwrite == Overwrite::Refuse && path.is_file() {
            let file = File::open(path).map_err(|source| GenerateError::Io { path: path.to_owned(), source })?;
            return Ok(Self::Same(BufReader::new(file)));
        }
        Ok(Self::New(OutputFile::claim(path, &ProtectedFiles::default(), overwrite)?.create()?))
    }
}
