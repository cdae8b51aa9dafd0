//! Time on each touchpoint: until the next event of the same session. How long the last event of a session was looked at
//! nobody knows; it is counted apart, never as no time.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32, Segment, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use super::sessions::{SessionGap, each_session};
use super::split::{Group, SplitBy, Splitter};

/// The visits to a touchpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DwellTime {
    /// How long each visit took, ms, where that is known.
    pub times: Vec<i64>,
    /// Visits that end their session.
    pub last: u64,
    /// Different customers: of any visit, of one whose time is known, of one that ends a session.
    pub customers: u64,
    /// Who has a visit whose time is known.
    pub measured_of: u64,
    /// Who has a visit that ends a session.
    pub last_of: u64,
}

impl DwellTime {
    /// How many visits there are, those of unknown length included.
    pub fn visits(&self) -> u64 {
        self.times.len() as u64 + self.last
    }

    /// The known time of all visits together, ms.
    pub fn sum(&self) -> i64 {
        self.times.iter().sum()
    }
}

/// A touchpoint, or a part of its visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchpointTime {
    /// The touchpoint, by its index in `names.touchpoints`.
    pub touchpoint: u16,
    /// Whose visits; `None` for all.
    pub group: Option<Group>,
    /// How long these visits took.
    pub time: DwellTime,
}

/// How long customers stay on each touchpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dwell {
    /// Touchpoints with a visit in their order, each group of it one after the other.
    pub rows: Vec<TouchpointTime>,
    /// How many sessions were examined.
    pub sessions: u64,
    /// The time of all sessions, ms: from the first to the last event of each.
    pub session_ms: i64,
    /// Customers with a session.
    pub customers: u64,
}

/// A row while it is counted, with the last customer of each of its three numbers.
#[derive(Clone)]
struct Counted {
    time: DwellTime,
    seen: [CustomerIx; 3],
}

impl Counted {
    fn add(&mut self, ix: CustomerIx, ms: Option<i64>) {
        let mut first = |slot: usize| u64::from(std::mem::replace(&mut self.seen[slot], ix) != ix);
        self.time.customers += first(0);
        if let Some(ms) = ms {
            self.time.measured_of += first(1);
            self.time.times.push(ms);
        } else {
            self.time.last_of += first(2);
            self.time.last += 1;
        }
    }

    fn join(&mut self, other: Self) {
        self.time.times.extend(other.time.times);
        self.time.last += other.time.last;
        self.time.customers += other.time.customers;
        self.time.measured_of += other.time.measured_of;
        self.time.last_of += other.time.last_of;
    }
}

/// The time on each touchpoint of everybody in `subset`, split where that is asked for, so many groups by name.
pub fn dwell(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    split: Option<(&SplitBy, usize)>,
    segments: &[Segment],
    progress: &Progress,
) -> Result<Dwell, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let splitter = split.map(|split| Splitter::new(table, subset, split, segments, progress)).transpose()?;
    let groups = splitter.as_ref().map_or(1, |splitter| splitter.groups.len());
    let cells = table.names.touchpoints.len() * groups;
    let nothing = Counted { time: DwellTime::default(), seen: [NONE_U32; 3] };
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut rows, mut part) = (vec![nothing.clone(); cells], Dwell::default());
        for ix in customers {
            let before = part.sessions;
            let mut add = |i: usize, ms: Option<i64>| {
                let begin = usize::from(table.touchpoint[i]) * groups;
                match &splitter {
                    None => rows[begin].add(ix, ms),
                    Some(splitter) => splitter.each(ix, i, |group| rows[begin + group].add(ix, ms)),
                }
            };
            each_session(table, &gap, subset.events(table, ix), |first, end| {
                part.sessions += 1;
                part.session_ms += table.time[end - 1] - table.time[first];
                let mut previous = first;
                for i in (first + 1..end).filter(|&i| subset.is_visible(table, i)) {
                    add(previous, Some(table.time[i] - table.time[previous]));
                    previous = i;
                }
                add(previous, None);
            });
            part.customers += u64::from(part.sessions > before);
        }
        (rows, part)
    })?;
    let (mut rows, mut all) = (vec![nothing; cells], Dwell::default());
    for (part_rows, part) in parts {
        all.sessions += part.sessions;
        all.session_ms += part.session_ms;
        all.customers += part.customers;
        rows.iter_mut().zip(part_rows).for_each(|(row, more)| row.join(more));
    }
    let name = |group: usize| splitter.as_ref().map(|splitter| splitter.groups[group].clone());
    let row = |(at, counted): (usize, Counted)| TouchpointTime {
        touchpoint: (at / groups) as u16,
        group: name(at % groups),
        time: counted.time,
    };
    all.rows = rows.into_iter().enumerate().map(row).filter(|row| row.time.visits() > 0).collect();
    Ok(all)
}
