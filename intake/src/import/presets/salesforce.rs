//! Salesforce: objects as Data Export and Data Loader write them (API names, often in capitals).

use std::sync::Arc;

use crate::import::presets::column_names::key;
use crate::import::presets::preset::{FileSample, PRESET_DEFAULTS, Preset, PresetKind};
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::shape::{Record, Shape, ShapedFile};
use crate::model::{Entity, RejectCode};
use crate::texts::text_key;

pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        id: "salesforce_lead",
        source: "Salesforce",
        matches: |s| s.has(&["Id", "LeadSource", "IsConverted", "ConvertedContactId", "CreatedDate"]),
        kind: PresetKind::PresetRows(|file| Arc::new(Person::new(file))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_contact",
        source: "Salesforce",
        matches: |s| s.has(&["Id", "AccountId", "LastName", "Email", "CreatedDate"]) && is_of_contacts(s),
        kind: PresetKind::PresetRows(|file| Arc::new(Person::new(file))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_opportunity",
        source: "Salesforce",
        matches: |s| s.has(&["Id", "StageName", "Amount", "CloseDate", "IsWon", "ContactId", "CreatedDate"]),
        kind: PresetKind::PresetRows(|file| Arc::new(Opportunity::new(file))),
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_opportunity_alone",
        source: "Salesforce",
        matches: |s| s.has(&["Id", "StageName", "Amount", "CloseDate", "IsWon", "AccountId"]),
        kind: PresetKind::Nothing { advice: text_key!("preset-names-companies-but-no-persons-export") },
        ..PRESET_DEFAULTS
    },
    Preset {
        id: "salesforce_campaign_member",
        source: "Salesforce",
        matches: |s| s.has(&["Id", "CampaignId", "LeadId", "ContactId", "Status", "CreatedDate"]),
        kind: PresetKind::PresetRows(|file| Arc::new(Member::new(file))),
        ..PRESET_DEFAULTS
    },
];

/// Whether a table with the columns that any list of contacts has is one of Salesforce: it names somebody, and has columns or
/// ids as only Salesforce gives them.
fn is_of_contacts(s: &FileSample<'_>) -> bool {
    const OWN: [&str; 12] = [
        "OwnerId",
        "IsDeleted",
        "SystemModstamp",
        "MasterRecordId",
        "ReportsToId",
        "LeadSource",
        "MailingCity",
        "MailingCountry",
        "HasOptedOutOfEmail",
        "Salutation",
        "Department",
        "LastActivityDate",
    ];
    let is_filled = |name: &&str| s.column(name).is_some_and(|column| column.filled > 0.0);
    let is_id = |id: &str| matches!(id.len(), 15 | 18) && id.bytes().all(|b| b.is_ascii_alphanumeric());
    ["LastName", "Email"].iter().any(is_filled) && (OWN.iter().any(|name| s.has(&[name])) || s.samples("Id", is_id))
}

/// An id of 15 letters, in which case matters, as the one of 18 that other exports have of it.
fn id18(id: &str) -> String {
    if id.len() != 15 || !id.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return id.to_owned();
    }
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    let mut whole = id.to_owned();
    for five in id.as_bytes().chunks(5) {
        let bits = five.iter().enumerate().fold(0, |n, (i, b)| n | usize::from(b.is_ascii_uppercase()) << i);
        whole.push(char::from(letters[bits]));
    }
    whole
}

/// The id of a person; empty where there is none.
pub(crate) fn person(id: &str) -> String {
    if id.is_empty() { String::new() } else { format!("salesforce:{}", id18(id)) }
}

pub(crate) fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text == "1"
}

/// Positions of the columns of leads and contacts; `None` where the file lacks one.
#[derive(Debug)]
struct Person {
    id: Option<usize>,
    account: Option<usize>,
    contact: Option<usize>,
    email: Option<usize>,
    phone: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    country: Option<usize>,
    address: [(&'static str, Option<usize>); 3],
    source: Option<usize>,
    created: Option<usize>,
    converted: Option<usize>,
    deleted: Option<usize>,
    opted_out: Option<usize>,
    attributes: Vec<(usize, String)>,
}

impl Person {
    fn new(file: &ShapedFile<'_>) -> Self {
        let known =
            ["status", "company", "title", "industry", "rating", "department", "leadsource", "numberofemployees"];
        let named = file.names.iter().enumerate();
        let attributes = named.filter(|(_, name)| known.contains(&key(name).as_str()) || name.ends_with("__c"));
        Self {
            id: file.field(&["Id"]),
            account: file.field(&["AccountId", "ConvertedAccountId"]),
            contact: file.field(&["ConvertedContactId"]),
            email: file.field(&["Email"]),
            phone: file.field(&["Phone", "MobilePhone"]),
            first: file.field(&["FirstName"]),
            last: file.field(&["LastName"]),
            country: file.field(&["Country", "MailingCountry"]),
            address: [
                ("postcode", file.field(&["PostalCode", "MailingPostalCode"])),
                ("city", file.field(&["City", "MailingCity"])),
                ("state", file.field(&["StateCode", "MailingStateCode", "State", "MailingState"])),
            ],
            source: file.field(&["LeadSource"]),
            created: file.field(&["CreatedDate"]),
            converted: file.field(&["ConvertedDate"]),
            deleted: file.field(&["IsDeleted"]),
            opted_out: file.field(&["HasOptedOutOfEmail"]),
            attributes: attributes.map(|(i, name)| (i, name.clone())).collect(),
        }
    }
}

impl Shape for Person {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        if is_true(record.get(self.deleted)) {
            return Err(RejectCode::DeletedRecord);
        }
        rows.person()
            .set(Col::FirstName, record.get(self.first))
            .set(Col::LastName, record.get(self.last))
            .set(Col::Country, record.get(self.country));
        // nobody said yes by not saying no
        if is_true(record.get(self.opted_out)) {
            rows.set(Col::Consent, "no");
        }
        for (field, name) in &self.attributes {
            rows.attribute(name, record.get(Some(*field)));
        }
        for (name, field) in self.address {
            rows.attribute(name, record.get(field));
        }
        self.add_person(record, rows, &person(record.get(self.id)));
        // once converted, opportunities name the contact instead of the lead
        let contact = record.get(self.contact);
        if !contact.is_empty() {
            rows.person();
            self.add_person(record, rows, &person(contact));
        }
        for (time, what) in [(self.created, "Lead created"), (self.converted, "Lead converted")] {
            let time = record.get(time);
            if !time.is_empty() {
                rows.event().set(Col::Time, time).set(Col::Event, what).set(Col::Channel, record.get(self.source));
                self.add_person(record, rows, &person(record.get(self.id)));
                rows.entity(Entity::Account, &id18(record.get(self.account)));
            }
        }
        Ok(())
    }
}

impl Person {
    fn add_person(&self, record: &Record<'_>, rows: &mut PresetRows, id: &str) {
        rows.set(Col::DeviceId, id).set(Col::Email, record.get(self.email)).set(Col::Phone, record.get(self.phone));
    }
}

/// Positions of the columns of opportunities; `None` where the file lacks one.
#[derive(Debug)]
struct Opportunity {
    id: Option<usize>,
    account: Option<usize>,
    contact: Option<usize>,
    created: Option<usize>,
    closed: Option<usize>,
    amount: Option<usize>,
    currency: Option<usize>,
    is_closed: Option<usize>,
    is_won: Option<usize>,
    campaign: Option<usize>,
    source: Option<usize>,
    deleted: Option<usize>,
}

impl Opportunity {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            id: file.field(&["Id"]),
            account: file.field(&["AccountId"]),
            contact: file.field(&["ContactId"]),
            created: file.field(&["CreatedDate"]),
            closed: file.field(&["CloseDate"]),
            amount: file.field(&["Amount"]),
            currency: file.field(&["CurrencyIsoCode"]),
            is_closed: file.field(&["IsClosed"]),
            is_won: file.field(&["IsWon"]),
            campaign: file.field(&["CampaignId"]),
            source: file.field(&["LeadSource"]),
            deleted: file.field(&["IsDeleted"]),
        }
    }
}

impl Shape for Opportunity {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        rows.is(&[&id18(record.get(self.id))]);
        if is_true(record.get(self.deleted)) {
            return Err(RejectCode::DeletedRecord);
        }
        let contact = person(record.get(self.contact));
        if contact.is_empty() {
            return Err(RejectCode::OpportunityWithoutContact);
        }
        let won = is_true(record.get(self.is_won));
        let lost = is_true(record.get(self.is_closed)) && !won;
        let mut event = |what: &str, time: Option<usize>, amount: &str| {
            rows.event()
                .set(Col::DeviceId, &contact)
                .set(Col::Time, record.get(time))
                .set(Col::Event, what)
                .set(Col::Channel, record.get(self.source))
                .set(Col::Campaign, record.get(self.campaign))
                .set(Col::Value, amount)
                .set(Col::Currency, if amount.is_empty() { "" } else { record.get(self.currency) })
                .entity(Entity::Account, &id18(record.get(self.account)));
        };
        event("Deal created", self.created, "");
        if won {
            event("Deal won", self.closed, record.get(self.amount));
        } else if lost {
            event("Deal lost", self.closed, "");
        }
        Ok(())
    }
}

/// Positions of the columns of campaign members; `None` where the file lacks one.
#[derive(Debug)]
struct Member {
    campaign: Option<usize>,
    lead: Option<usize>,
    contact: Option<usize>,
    created: Option<usize>,
    responded: Option<usize>,
}

impl Member {
    fn new(file: &ShapedFile<'_>) -> Self {
        Self {
            campaign: file.field(&["CampaignId"]),
            lead: file.field(&["LeadId"]),
            contact: file.field(&["ContactId"]),
            created: file.field(&["CreatedDate"]),
            responded: file.field(&["FirstRespondedDate"]),
        }
    }
}

impl Shape for Member {
    fn rows(&self, record: &Record<'_>, rows: &mut PresetRows) -> Result<(), RejectCode> {
        let contact = record.get(self.contact);
        let add_person = person(if contact.is_empty() { record.get(self.lead) } else { contact });
        for (what, time) in [("Added to campaign", self.created), ("Campaign response", self.responded)] {
            let time = record.get(time);
            if !time.is_empty() {
                rows.event()
                    .set(Col::DeviceId, &add_person)
                    .set(Col::Time, time)
                    .set(Col::Event, what)
                    .set(Col::Campaign, record.get(self.campaign));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ids_are_completed() {
        // bits of each five letters, least first: capitals set
        assert_eq!(id18("00Q000000000001"), "00Q000000000001EAA");
        assert_eq!(id18("00Q000000000001EAA"), "00Q000000000001EAA");
        assert_eq!(id18("0017F00000AbCdE"), "0017F00000AbCdEQAV");
        assert_eq!(person(""), "");
    }
}
