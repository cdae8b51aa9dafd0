//! Whom advertising is to leave out: who has just bought, whose complaint is open, and to whom nobody writes.
//!
//! An exclusion list keeps advertising away from people, so it takes no agreement to advertising: a no to it, or silence, must
//! not put somebody before the advertisements that the list is to spare them. Only who refused to be counted at all is in no
//! list, this one included.

use crate::events::{EventTable, Subset};
use crate::model::{Consent, CustomerIx, Project, Purpose};
use crate::predict::{EventsBefore, Kinds};
use crate::progress::{Cancelled, Progress};

use super::arms::Arms;
use super::consent::{WithheldPeople, WithholdReason, reachable};
use super::signals::Signals;
use super::signs::COMPLAINT_DAYS;

/// Why advertising leaves somebody out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExclusionReason {
    /// They ordered within the last days that the list asks for.
    RecentBuyer,
    /// A complaint of theirs is open.
    OpenComplaint,
    /// Nobody writes to them, to measure what writing brings.
    Nobody,
}

impl ExclusionReason {
    /// All reasons, in the order in which the first that holds is told.
    pub const ALL: [Self; 3] = [Self::RecentBuyer, Self::OpenComplaint, Self::Nobody];

    /// Its lasting word in files and commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::RecentBuyer => "recent-buyers",
            Self::OpenComplaint => "open-complaints",
            Self::Nobody => "nobody",
        }
    }

    /// The reason with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Days after an order for which somebody counts as a recent buyer, unless a person says otherwise.
pub const RECENT_BUYER_DAYS: u32 = 30;

/// Whom an exclusion list is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ExclusionTerms {
    /// The reasons that count.
    pub reasons: Vec<ExclusionReason>,
    /// Who ordered within so many days of the end of the data is a recent buyer.
    pub recent_days: u32,
}

impl Default for ExclusionTerms {
    fn default() -> Self {
        Self { reasons: ExclusionReason::ALL.to_vec(), recent_days: RECENT_BUYER_DAYS }
    }
}

/// Whom advertising leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exclusions {
    /// Who is listed, ascending, each with the first reason.
    pub customers: Vec<(CustomerIx, ExclusionReason)>,
    /// For how many of those listed each reason holds, by its place in [`ExclusionReason::ALL`], whether or not it is the first.
    pub holds: [u64; 3],
    /// Who stays behind: without address and number, or in no list at all.
    pub withheld: WithheldPeople,
}

impl Exclusions {
    /// How many are listed for a reason.
    pub fn count(&self, reason: ExclusionReason) -> u64 {
        self.customers.iter().filter(|(_, of)| *of == reason).count() as u64
    }

    /// How many are listed for another reason, of whom this one holds as well.
    pub fn count_besides(&self, reason: ExclusionReason) -> u64 {
        let holds = ExclusionReason::ALL.iter().zip(self.holds).find(|(of, _)| **of == reason).map_or(0, |(_, n)| n);
        holds.saturating_sub(self.count(reason))
    }
}

/// The customers of a subset whom advertising is to leave out, by what the data says at its end.
pub fn exclusions(
    table: &EventTable,
    subset: &Subset,
    project: &Project,
    terms: &ExclusionTerms,
    progress: &Progress,
) -> Result<Exclusions, Cancelled> {
    let settings = &project.settings;
    let kinds = Kinds::new(table, settings);
    let end = subset.observed_until(table);
    let view = EventsBefore::new(table, subset, &kinds, settings, end);
    let arms = Arms::of(table, project);
    let wants = |reason: ExclusionReason| terms.reasons.contains(&reason);
    let reasons_of = |ix: CustomerIx| {
        let signals = Signals::of(view.history(ix), end).unwrap_or_default();
        let is_recent = signals.last_order.is_some_and(|age| age <= f64::from(terms.recent_days));
        let is_open = signals.complaint.is_some_and(|age| age <= COMPLAINT_DAYS);
        ExclusionReason::ALL.map(|reason| {
            wants(reason)
                && match reason {
                    ExclusionReason::RecentBuyer => is_recent,
                    ExclusionReason::OpenComplaint => is_open,
                    ExclusionReason::Nobody => arms.is_left_alone(ix),
                }
        })
    };
    let mut found = Exclusions::default();
    for (n, ix) in subset.customers().iter().enumerate() {
        if n % CHECK_EVERY == 0 {
            progress.check()?;
        }
        let holds = reasons_of(ix);
        let Some(reason) = ExclusionReason::ALL.into_iter().zip(holds).find_map(|(of, holds)| holds.then_some(of))
        else {
            continue;
        };
        if table.people.consent(ix, Purpose::Analytics) == Consent::Refused {
            found.withheld.count(WithholdReason::Analytics, Purpose::Ads);
        } else if !reachable(&table.people, ix, Purpose::Ads) {
            found.withheld.count(WithholdReason::Unreachable, Purpose::Ads);
        } else {
            found.customers.push((ix, reason));
            found.holds.iter_mut().zip(holds).for_each(|(n, holds)| *n += u64::from(holds));
        }
    }
    Ok(found)
}

/// Customers between two looks at whether it is cancelled.
const CHECK_EVERY: usize = 4_096;
