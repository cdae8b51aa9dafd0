//! Playbooks ready to be asked of any customer.

use crate::events::EventTable;
use crate::model::{ActionSign, CustomerIx, CustomerSign, Playbook, Purpose};
use crate::progress::Cancelled;

use super::audience::{Moment, RuleTest};
use super::consent::reachable;
use super::message::PreparedMessage;
use super::signs::Signs;

/// A playbook with its rule looked up.
pub(super) struct PreparedPlaybook<'a> {
    pub playbook: &'a Playbook,
    pub message: PreparedMessage,
    test: RuleTest,
    signs: Vec<CustomerSign>,
}

impl<'a> PreparedPlaybook<'a> {
    /// Those that make proposals.
    pub(super) fn enabled(moment: &Moment<'a>) -> Result<Vec<Self>, Cancelled> {
        Self::all(moment).map(|all| all.into_iter().filter(|of| of.playbook.enabled).collect())
    }

    /// Every playbook of a project.
    pub(super) fn all(moment: &Moment<'a>) -> Result<Vec<Self>, Cancelled> {
        let prepare = |playbook: &'a Playbook| {
            Ok(Self {
                playbook,
                message: PreparedMessage::new(playbook, moment)?,
                test: RuleTest::new(&playbook.who, moment)?,
                signs: playbook.who.signs(),
            })
        };
        moment.project.playbooks.iter().map(prepare).collect()
    }

    /// Whether it is for a customer who shows some signs.
    pub(super) fn is_for(&self, ix: CustomerIx, signs: &Signs) -> bool {
        self.test.holds(ix, &|sign| signs.get(sign).is_some())
    }

    /// What calls for it: the first sign of its rule that the customer shows, else the rule itself.
    pub(super) fn sign(&self, signs: &Signs) -> ActionSign {
        let shown = self.signs.iter().find_map(|&sign| signs.get(sign)).cloned();
        shown.unwrap_or_else(|| ActionSign::Playbook { name: self.playbook.name.clone() })
    }

    /// The first of its channels by which a customer can be reached.
    pub(super) fn channel(&self, table: &EventTable, ix: CustomerIx) -> Option<&'a str> {
        let reaches = |channel: &&str| reachable(&table.people, ix, Purpose::of_channel(channel));
        self.playbook.channels.iter().map(String::as_str).find(reaches)
    }
}
