//! Arms of experiments as a file tells them: written by another copy of the program, or by whoever assigned them.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::act::Arms;
use crate::events::words;
use crate::model::{ArmShares, Assignment, ExperimentArm};
use crate::present::numbers;
use crate::texts::text;

use super::Snapshot;

/// What a file of arms holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignmentFile {
    /// Arms that the project does not have yet.
    pub assignments: Vec<Assignment>,
    /// Rows about customers who have an arm in that experiment already, which stays.
    pub settled: usize,
    /// Rows about nobody whom the project knows, or about several people.
    pub unknown: usize,
    /// Rows without an experiment, an arm or a moment that can be read.
    pub unreadable: usize,
}

/// Columns of which the first one that a file has and a row fills says who it is.
const WHO: [&str; 4] = ["customer_id", "email", "phone", "device"];

/// What programs that assign people to arms call these columns, beside the names that this one gives them.
const OTHER_NAMES: [(&str, &[&str]); 7] = [
    (
        "experiment",
        &["experiment name", "experiment id", "experiment key", "test", "test name", "campaign", "campaign name"],
    ),
    ("arm", &["variant", "variation", "variant name", "group", "bucket", "treatment"]),
    (
        "assigned",
        &["assigned at", "assignment date", "assigned on", "date", "day", "time", "timestamp", "at", "exposed at"],
    ),
    ("customer_id", &["customerid", "user id", "userid", "contact id", "subject id"]),
    ("email", &["e mail", "email address", "e mail address", "mail"]),
    ("phone", &["phone number", "mobile"]),
    ("device", &["device id", "anonymous id", "visitor id", "cookie id"]),
];

/// The place of a column by its own name, else by the first other name that a file has. Names are compared as words.
fn column_of(headers: &[String], name: &str) -> Option<usize> {
    let place = |of: &str| headers.iter().position(|header| header == of);
    let others = || OTHER_NAMES.iter().find(|(own, _)| *own == name)?.1.iter().find_map(|other| place(other));
    place(&words(name)).or_else(others)
}

impl Snapshot {
    /// Reads a file of arms: CSV with the columns `experiment`, `arm`, `assigned` (a day or a moment) and who it is
    /// (`customer_id`, `email`, `phone`, `device`, or `customer`, the number of lists), also under names that other programs
    /// give them. An arm that is settled stays.
    pub fn read_assignments(&self, bytes: &[u8]) -> Result<AssignmentFile, String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let unreadable = |_| text!("assignments-cannot-read").to_owned();
        let headers: Vec<String> = reader
            .headers()
            .map_err(unreadable)?
            .iter()
            .map(|name| words(name.trim_start_matches('\u{feff}')))
            .collect();
        let column = |name: &str| column_of(&headers, name);
        let needed = ["experiment", "arm", "assigned"].map(|name| column(name).ok_or(name));
        if let Some(name) = needed.iter().find_map(|found| found.err()) {
            return Err(text!("assignments-no-column", name));
        }
        let [experiment, arm, at] = needed.map(|found| found.unwrap_or_default());
        let mut who: Vec<(usize, bool)> = WHO.iter().filter_map(|name| Some((column(name)?, false))).collect();
        if who.is_empty() {
            // the number of a list is somebody else's in another project, so it counts only where there is nothing else
            who.extend(column("customer").map(|at| (at, true)));
        }
        if who.is_empty() {
            return Err(text!("assignments-no-identifier", names = WHO.join(", ")));
        }
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().map_err(unreadable)?;
        let id = |row: &csv::StringRecord| {
            let filled = |&(at, is_number): &(usize, bool)| {
                let cell = row.get(at).map(str::trim).filter(|cell| !cell.is_empty())?;
                Some(if is_number { format!("#{cell}") } else { cell.to_owned() })
            };
            who.iter().find_map(filled).unwrap_or_default()
        };
        let found = self.find_each(&rows.iter().map(id).collect::<Vec<_>>());
        let share = |row: &csv::StringRecord, name: &str| -> Option<f64> {
            row.get(column(name)?)?.trim().parse().ok().filter(|share| (0.0..=1.0).contains(share))
        };
        let arms = Arms::of(&self.table, &self.project);
        let mut out = AssignmentFile::default();
        let mut taken = BTreeSet::new();
        for (row, ix) in rows.iter().zip(found) {
            let name = row.get(experiment).unwrap_or_default().trim();
            let read = (ExperimentArm::from_code(row.get(arm).unwrap_or_default()), self.moment(row.get(at)));
            let (Some(arm), Some(at)) = read else {
                out.unreadable += 1;
                continue;
            };
            if name.is_empty() {
                out.unreadable += 1;
                continue;
            }
            let Some(ix) = ix else {
                out.unknown += 1;
                continue;
            };
            if arms.has_arm(ix, name) || !taken.insert((ix, name.to_owned())) {
                out.settled += 1;
                continue;
            }
            let shares = share(row, "as_usual_share").zip(share(row, "nobody_share"));
            out.assignments.push(Assignment {
                id: 0,
                customer: self.table.people.ids[ix as usize],
                experiment: name.to_owned(),
                arm,
                at,
                shares: shares.map(|(as_usual, nobody)| ArmShares { as_usual, nobody }),
            });
        }
        Ok(out)
    }

    /// A moment, or a day or time of the project's time zone.
    fn moment(&self, text: Option<&str>) -> Option<i64> {
        let text = text?.trim();
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Some(moment.as_millisecond());
        }
        let at: DateTime = text.parse().ok()?;
        let zone = numbers::zone(&self.project.settings.time_zone);
        zone.to_timestamp(at).ok().map(Timestamp::as_millisecond)
    }
}
