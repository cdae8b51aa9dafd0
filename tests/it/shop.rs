//! Small event tables for tests, without a file.

use std::sync::Arc;

use desire_path::events::{Columns, Consents, Dimensions, EventTable, People, Profiles};
use desire_path::model::{Consent, NONE_U32, Purpose, Rules, Statement};

/// One event in a few words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub customer: u32,
    pub time: i64,
    pub event: &'static str,
    pub channel: &'static str,
    pub product: &'static str,
    pub campaign: &'static str,
    pub value: Option<f64>,
}

impl Row {
    /// An event by its name.
    pub(crate) fn new(customer: u32, time: i64, event: &'static str) -> Self {
        Self { customer, time, event, channel: "direct", ..Self::default() }
    }

    /// The same by another channel.
    pub(crate) fn by(mut self, channel: &'static str) -> Self {
        self.channel = channel;
        self
    }

    /// The same with money.
    pub(crate) fn worth(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }

    /// The same with a product.
    pub(crate) fn of(mut self, product: &'static str) -> Self {
        self.product = product;
        self
    }

    /// The same in a campaign.
    pub(crate) fn in_campaign(mut self, campaign: &'static str) -> Self {
        self.campaign = campaign;
        self
    }
}

/// A table of `customers` customers, each with one profile, and these events.
pub(crate) fn table(customers: u32, rows: &[Row]) -> EventTable {
    table_with_consent(&vec![Consent::Unknown; customers as usize], rows)
}

/// The same with known consent.
pub(crate) fn table_with_consent(consent: &[Consent], rows: &[Row]) -> EventTable {
    let mut people = People::default();
    for i in 0..consent.len() {
        people.customer_id.push(&format!("c{i}"));
        people.email.push(&format!("c{i}@example.org"));
        let profiles: &mut Profiles = &mut people;
        for column in [&mut profiles.phone, &mut profiles.device, &mut profiles.name, &mut profiles.country] {
            column.push("");
        }
        people.active.push(true);
    }
    let said = |(i, consent): (usize, &Consent)| {
        let given = *consent == Consent::Given;
        let statement = Statement { purpose: Purpose::Email, given, at: 1, dated: true };
        (*consent != Consent::Unknown).then_some((i as u32, statement))
    };
    people.consents = Consents::new(consent.iter().enumerate().filter_map(said).collect());
    people.set_customers(&(0..consent.len() as u32).collect::<Vec<_>>());
    let mut dims = Dimensions::default();
    dims.source.intern("Website");
    let mut columns = Columns::default();
    for row in rows {
        let code = |dictionary: &mut desire_path::events::Dictionary, text: &str| {
            if text.is_empty() { NONE_U32 } else { dictionary.intern(text) }
        };
        columns.profile.push(row.customer);
        columns.time.push(row.time);
        columns.source.push(0);
        columns.event.push(code(&mut dims.event, row.event));
        columns.channel.push(code(&mut dims.channel, row.channel));
        columns.product.push(code(&mut dims.product, row.product));
        columns.campaign.push(code(&mut dims.campaign, row.campaign));
        columns.value.push(row.value.unwrap_or(f64::NAN));
        for column in [&mut columns.page, &mut columns.device, &mut columns.country, &mut columns.text] {
            column.push(NONE_U32);
        }
    }
    EventTable::build(&columns, Arc::new(dims), Arc::new(people), &Rules::default())
}
