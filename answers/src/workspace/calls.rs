//! Calls that came live: their events go on with one import a day of each source, in small batches.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::import::{CallTool, Input};
use crate::model::RejectReason;
use crate::present::numbers;
use crate::progress::Progress;
use crate::store::{CallJournal, StoreError, WaitingCall};

use super::import::{ImportError, ImportRequest};
use super::{Workspace, now};

/// What became of the calls that were taken into the project.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenCalls {
    /// How many calls were taken.
    pub calls: u64,
    /// How many events were made of them.
    pub events: u64,
    /// Calls that say what is there already.
    pub duplicates: u64,
    /// Calls that could not be used, by reason.
    pub rejected: Vec<(RejectReason, u64)>,
}

impl TakenCalls {
    /// Adds what became of more calls.
    pub fn add(&mut self, more: Self) {
        self.calls += more.calls;
        self.events += more.events;
        self.duplicates += more.duplicates;
        for (reason, n) in more.rejected {
            match self.rejected.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, known)) => *known += n,
                None => self.rejected.push((reason, n)),
            }
        }
    }
}

impl Workspace {
    /// The journal of calls of this project.
    pub fn call_journal(&self) -> Result<CallJournal, StoreError> {
        CallJournal::open(&self.snapshot.file, self.calls_taken()?)
    }

    /// The number up to which calls are in the project.
    pub fn calls_taken(&self) -> Result<u64, StoreError> {
        self.store.calls_taken()
    }

    /// Takes the next calls of the journal into the project: all of them or, after an error, none. Each is read as a line of a
    /// file of its tool is.
    pub fn take_calls(&mut self, calls: &[WaitingCall], progress: &Progress) -> Result<TakenCalls, ImportError> {
        let Some(last) = calls.last() else { return Ok(TakenCalls::default()) };
        let mut lines: BTreeMap<(&str, CallTool), Vec<u8>> = BTreeMap::new();
        for call in calls {
            let tool = CallTool::from_code(&call.tool).unwrap_or(CallTool::Segment);
            let of = lines.entry((&call.source, tool)).or_default();
            of.extend_from_slice(call.body.as_bytes());
            of.push(b'\n');
        }
        let day = self.day_of(now());
        let request = |((source, tool), lines): ((&str, CallTool), Vec<u8>)| {
            let name = match tool {
                CallTool::Segment => format!("live-{day}"),
                CallTool::PostHog => format!("live-{}-{day}", tool.code()),
            };
            ImportRequest { input: Input::in_memory(&name, lines), mapping: tool.mapping(source) }
        };
        let requests: Vec<ImportRequest> = lines.into_iter().map(request).collect();
        let reports = self.import_calls(&requests, last.number, progress)?;
        let mut taken = TakenCalls { calls: calls.len() as u64, ..TakenCalls::default() };
        for report in reports {
            let load = report.load;
            let (events, duplicates, rejected) = (load.events, load.duplicates, load.rejected);
            taken.add(TakenCalls { calls: 0, events, duplicates, rejected });
        }
        Ok(taken)
    }

    /// The day of a moment where the project is.
    fn day_of(&self, at: i64) -> jiff::civil::Date {
        let zone = numbers::zone(&self.snapshot.project.settings.time_zone);
        zone.to_datetime(Timestamp::from_millisecond(at).unwrap_or_default()).date()
    }
}
