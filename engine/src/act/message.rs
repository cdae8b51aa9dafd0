//! The words of an action: what a playbook says, with what is known of a customer filled in.

use crate::analysis::last_value;
use crate::events::{EventTable, Subset};
use crate::model::{
    ActionSign, CustomerIx, CustomerSign, FilledMessage, MessageSlot, MessageTemplate, MessageVariant, NONE_U32,
    Playbook,
};
use crate::progress::Cancelled;

use super::audience::{Moment, RuleTest};

/// The words of a playbook: those for all, and before them those for some.
pub(super) struct PreparedMessage {
    variants: Vec<(RuleTest, Option<MessageTemplate>)>,
    usual: Option<MessageTemplate>,
}

/// What is known of the customer that a message is for.
pub(super) struct Recipient<'a> {
    pub table: &'a EventTable,
    pub subset: &'a Subset,
    pub ix: CustomerIx,
    pub sign: &'a ActionSign,
    pub segment: Option<&'a str>,
    pub orders: u32,
}

impl PreparedMessage {
    /// Reads the templates of a playbook.
    pub(super) fn new(playbook: &Playbook, moment: &Moment<'_>) -> Result<Self, Cancelled> {
        let read = |message: &str| MessageTemplate::parse(message).ok();
        let variant = |of: &MessageVariant| Ok((RuleTest::new(&of.when, moment)?, read(&of.message)));
        let variants = playbook.variants.iter().map(variant).collect::<Result<_, Cancelled>>()?;
        Ok(Self { variants, usual: read(&playbook.message) })
    }

    /// The message for a customer; `None` where the template cannot be read.
    pub(super) fn fill(&self, to: &Recipient<'_>, shows: &dyn Fn(CustomerSign) -> bool) -> Option<FilledMessage> {
        let variant = self.variants.iter().find(|(when, _)| when.holds(to.ix, shows)).map(|(_, message)| message);
        let template = variant.unwrap_or(&self.usual).as_ref()?;
        Some(template.fill(&|slot| to.known(slot)))
    }
}

impl Recipient<'_> {
    /// What a slot takes.
    fn known(&self, slot: &MessageSlot) -> Option<String> {
        let (table, people) = (self.table, &self.table.people);
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match slot {
            MessageSlot::FirstName => text(people.first_of(self.ix, &people.first_name)).or_else(|| {
                // of two words the first; more may be a title, a second name or a company
                let name = people.first_of(self.ix, &people.name);
                name.split_once(' ').filter(|(_, rest)| !rest.contains([' ', ','])).and_then(|(first, _)| text(first))
            }),
            MessageSlot::LastName => text(people.first_of(self.ix, &people.last_name)),
            MessageSlot::Product => self.sign.product().map(str::to_owned),
            MessageSlot::Suggestion => self.sign.suggestion().map(str::to_owned),
            MessageSlot::LastTouchpoint => {
                let last = self.subset.events(table, self.ix).last()?;
                table.names.touchpoints.get(usize::from(table.touchpoint[last])).cloned()
            }
            MessageSlot::Country => {
                let latest = || self.latest(|i| table.country[i], |code| table.dims.country.name(code));
                text(people.first_of(self.ix, &people.country)).or_else(latest)
            }
            MessageSlot::Device => self.latest(|i| table.device[i], |code| table.dims.device.name(code)),
            MessageSlot::Segment => self.segment.map(str::to_owned),
            MessageSlot::Orders => Some(self.orders.to_string()),
            MessageSlot::Property(name) => last_value(table, self.subset, name, self.ix),
        }
    }

    /// The latest value of a column of events.
    fn latest<'t>(&self, code: impl Fn(usize) -> u32, name: impl Fn(u32) -> &'t str) -> Option<String> {
        let codes: Vec<u32> = self.subset.events(self.table, self.ix).map(code).collect();
        let known = codes.into_iter().rev().filter(|&code| code != NONE_U32).map(name);
        known.into_iter().find(|text| !text.is_empty()).map(str::to_owned)
    }
}
