//! The shop lives on after its exports, and messages move some of its customers: what they did then, with a known lift.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use jiff::Timestamp;

use crate::files::Overwrite;
use crate::progress::Progress;
use crate::texts::text;

use super::calendar::{DAY, DAYS, second_of};
use super::export_files::{FILES, FileSummary, GenerateError};
use super::exports::Exports;
use super::life::{self, Survivor};
use super::random::RandomStream;

/// Of 1,000 customers who would not have ordered within 30 days of a message, how many it makes order.
pub const LIFT: u32 = 300;
/// Numbers of what happens after the 32 weeks, and of what messages do.
const LATER: u64 = 0x5EED_0001;
const MOVED: u64 = 0x5EED_0002;

/// Who was sent a message, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Messages {
    /// Seconds since the first day of the exports, by customer id or e-mail address: the first message of each.
    of: BTreeMap<String, i64>,
}

impl Messages {
    /// Reads a list of actions (`send_at`) or of arms (`assigned`; only those in the arm `proposed` have a message), as the
    /// program exports them.
    pub fn read(csv: &[u8]) -> Result<Self, String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv);
        let unreadable = |_| text!("continued-cannot-read").to_owned();
        let headers = reader.headers().map_err(unreadable)?.clone();
        let column = |name: &str| headers.iter().position(|header| header.trim().eq_ignore_ascii_case(name));
        let Some(when) = column("send_at").or_else(|| column("assigned")) else {
            return Err(text!("continued-no-time").to_owned());
        };
        let ids = [column("customer_id"), column("email")];
        if ids.iter().all(Option::is_none) {
            return Err(text!("continued-no-identifier").to_owned());
        }
        let arm = column("arm");
        let mut messages = Self::default();
        for row in reader.records() {
            let row = row.map_err(unreadable)?;
            if arm.and_then(|at| row.get(at)).is_some_and(|arm| arm != "proposed") {
                continue;
            }
            let moment = row.get(when).and_then(|text| text.trim().parse::<Timestamp>().ok());
            let Some(second) = moment.map(|moment| second_of(moment.as_millisecond())) else { continue };
            for id in ids.iter().flatten().filter_map(|&at| row.get(at)).filter(|id| !id.is_empty()) {
                let first = messages.of.entry(id.to_lowercase()).or_insert(second);
                *first = second.min(*first);
            }
        }
        Ok(messages)
    }

    fn to(&self, survivor: &Survivor) -> Option<i64> {
        let of = |id: &str| self.of.get(&id.to_lowercase()).copied();
        survivor.ids().into_iter().filter_map(of).min()
    }

    /// The seconds that the exports which go on cover: from the end of those of before, so that no day is missing between
    /// them, up to so many days after the last message.
    fn time(&self, days: i64) -> Range<i64> {
        let ended = DAYS * DAY;
        let last = self.of.values().copied().max().unwrap_or(ended).max(ended);
        ended..(last.div_euclid(DAY) + 1 + days) * DAY
    }
}

/// What was written of the shop that lives on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Continued {
    /// How many invented people are behind the data.
    pub people: u32,
    /// Of them, how many had a message.
    pub contacted: u32,
    /// Of these, how many ordered within 30 days and would not have without it: the planted lift.
    pub moved: u32,
    /// Rows of all exports together.
    pub rows: u64,
    /// The export files in import order, then `truth.json`.
    pub files: Vec<FileSummary>,
}

/// Lets the shop of the exports in `from` live on for `days` days after the last message, and writes what it exports then
/// into the folder `out`. The exports must be those of so many people and this seed. All that happens without messages
/// happens with them, too; `lift` of 1,000 people who had one and would not have ordered within 30 days order because of it.
pub fn continued(
    (customers, seed): (u32, u64),
    from: &Path,
    (messages, days, lift): (&Messages, i64, u32),
    out: (&Path, Overwrite),
    progress: &Progress,
) -> Result<Continued, GenerateError> {
    if let Some(missing) = FILES.iter().map(|file| from.join(file.0)).find(|path| !path.is_file()) {
        return Err(GenerateError::Missing(missing));
    }
    progress.stage(text!("stage-writing-the-shops-exports"), 2 * u64::from(customers));
    let mut exports = Exports::create(from, Overwrite::Refuse)?;
    let mut survivors = Vec::with_capacity(customers as usize);
    for index in 0..customers {
        tick(index, &mut exports, progress)?;
        survivors.push(life::live(index, &mut stream(seed, index), &mut exports));
    }
    let orders = exports.orders();
    exports.finish()?;
    let mut exports = Exports::covering(messages.time(days), orders, out)?;
    let (mut contacted, mut moved) = (0, 0);
    for (index, survivor) in (0..customers).zip(survivors) {
        tick(index, &mut exports, progress)?;
        let mut chance = stream(seed ^ MOVED, index);
        let contact = messages.to(&survivor).map(|at| (at, &mut chance, lift));
        if let Some(was_moved) = life::live_on(survivor, &mut stream(seed ^ LATER, index), contact, &mut exports) {
            contacted += 1;
            moved += u32::from(was_moved);
        }
    }
    let mut files = exports.finish()?;
    // the CRM tells of nobody new
    if let Some(empty) = files.iter().position(|file| file.rows == 0) {
        let file = files.remove(empty);
        std::fs::remove_file(&file.path).map_err(|source| GenerateError::Io { path: file.path, source })?;
    }
    let rows = files.iter().filter(|file| !file.source.is_empty()).map(|file| file.rows).sum();
    Ok(Continued { people: customers, contacted, moved, rows, files })
}

fn stream(seed: u64, index: u32) -> RandomStream {
    RandomStream::new(seed, u64::from(index) + 1)
}

fn tick(index: u32, exports: &mut Exports, progress: &Progress) -> Result<(), GenerateError> {
    if index.is_multiple_of(256) {
        progress.check()?;
        exports.flush_full()?;
    }
    progress.advance(1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::shop;
    use super::*;

    fn read(dir: &Path) -> BTreeMap<String, String> {
        let files = std::fs::read_dir(dir).unwrap().map(|file| file.unwrap().path());
        files
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, std::fs::read_to_string(path).unwrap())
            })
            .collect()
    }

    fn go_on(from: &Path, messages: &Messages, lift: u32) -> (Continued, BTreeMap<String, String>) {
        let out = tempfile::tempdir().unwrap();
        let terms = (messages, 60, lift);
        let said = continued((400, 5), from, terms, (out.path(), Overwrite::Refuse), &Progress::new()).unwrap();
        (said, read(out.path()))
    }

    #[test]
    fn the_shop_lives_on_as_before_and_messages_add_what_is_planted() {
        let from = tempfile::tempdir().unwrap();
        shop(400, 5, from.path(), &Progress::new()).unwrap();
        let before = read(from.path());
        let list = "customer_id,send_at\n";
        let known = before["crm_contacts.csv"].lines().skip(1).filter_map(|line| line.split(',').next());
        let rows: String = known.map(|id| format!("{id},2026-06-10T09:00:00Z\n")).collect();
        let messages = Messages::read(format!("{list}{rows}").as_bytes()).unwrap();
        let (none, quiet) = go_on(from.path(), &Messages::read(list.as_bytes()).unwrap(), LIFT);
        assert_eq!((none.contacted, none.moved), (0, 0));
        let (said, after) = go_on(from.path(), &messages, LIFT);
        assert_eq!(after, go_on(from.path(), &messages, LIFT).1, "the same bytes each time");
        assert!(said.moved > 10 && said.moved < said.contacted / 2, "{said:?}");
        let (idle, unmoved) = go_on(from.path(), &messages, 0);
        assert_eq!(idle.moved, 0);
        let orders = |of: &BTreeMap<String, String>| of["shop_orders.csv"].matches(",paid,").count();
        assert_eq!(orders(&after), orders(&unmoved) + said.moved as usize);
        // all before 9 August; nobody is new, and no order has a number of before
        assert!(!after.contains_key("crm_contacts.csv") && quiet["shop_orders.csv"].contains("2026-07-"));
        let numbers = |of: &BTreeMap<String, String>| -> Vec<u32> {
            let lines = of["shop_orders.csv"].lines().skip(1);
            lines.filter_map(|line| line.split(',').next()?.strip_prefix('#')?.parse().ok()).collect()
        };
        assert!(numbers(&after).iter().min() > numbers(&before).iter().max());
    }

    #[test]
    fn no_day_is_missing_before_messages_of_months_later() {
        let messages = Messages::read(b"email,send_at\na@x.org,2027-01-20T10:00:00Z\n").unwrap();
        assert_eq!(messages.time(30).start, DAYS * DAY);
    }

    #[test]
    fn only_exports_of_this_shop_are_continued() {
        let (from, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let go = |seed| {
            let terms = (&Messages::default(), 10, LIFT);
            continued((60, seed), from.path(), terms, (out.path(), Overwrite::Refuse), &Progress::new())
        };
        assert!(matches!(go(3), Err(GenerateError::Missing(_))));
        shop(60, 3, from.path(), &Progress::new()).unwrap();
        assert!(matches!(go(4), Err(GenerateError::Differs(_))));
        assert!(go(3).is_ok());
    }

    #[test]
    fn lists_of_actions_and_of_arms_say_who_had_a_message() {
        let actions = Messages::read(
            b"email,send_at\nA@x.org,2026-06-02T10:00:00+02:00\na@x.org,2026-06-01T10:00:00Z\nb@x.org,\n",
        );
        let actions = actions.unwrap();
        assert_eq!(actions.of, BTreeMap::from([("a@x.org".to_owned(), 224 * DAY + 10 * 3600)]));
        let arms = Messages::read(
            b"customer_id,arm,assigned\nK1,proposed,2026-06-01T10:00:00Z\nK2,nobody,2026-06-01T10:00:00Z\n",
        );
        assert_eq!(arms.unwrap().of.len(), 1);
        assert!(Messages::read(b"customer_id,when\n").is_err() && Messages::read(b"send_at\n").is_err());
    }
}
