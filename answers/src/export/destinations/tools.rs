//! The tools and what their files look like. Sources: the makers' own help pages on imports, as of 2026.

use crate::model::Purpose;

use super::columns::Form::{
    Day, GoogleEmail, GoogleName, GooglePhone, HashedEmail, MetaCity, MetaEmail, MetaName, MetaPhone, MetaPostcode,
    MetaRegion, Plain, SalesforceId, SpacedTime, TiktokEmail, TiktokPhone, UnixSeconds, Upper, Within,
};
use super::columns::Source::{
    Campaign, City, Country, CustomerId, Email, FirstName, Fixed, HomeCountry, Key, LastName, Phone, Postcode, Region,
    TimeZone,
};
use super::columns::{CAMPAIGN, Column, Form, Source};

/// A tool that takes a list of people as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DestinationTool {
    /// Profiles of Klaviyo, one per person.
    Klaviyo,
    /// Contacts of a Mailchimp audience.
    Mailchimp,
    /// Contacts of HubSpot, one per person.
    Hubspot,
    /// Attributes of users in Braze.
    Braze,
    /// Custom events of users in Braze, one per action.
    BrazeEvents,
    /// People of Customer.io, one row each.
    CustomerIo,
    /// Events of people in Customer.io, one per action.
    CustomerIoEvents,
    /// Members of a Salesforce campaign.
    Salesforce,
    /// Tasks in Salesforce, one per action.
    SalesforceTasks,
    /// Customer Match of Google Ads.
    GoogleAds,
    /// A customer list of Meta.
    Meta,
    /// A customer file of TikTok.
    Tiktok,
    /// A list audience of X.
    X,
    /// Matched audiences of LinkedIn.
    Linkedin,
}

/// What a tool takes.
#[derive(Debug)]
pub(super) struct ToolFormat {
    /// The word for it on the command line.
    pub word: &'static str,
    /// The name as its maker writes it.
    pub name: &'static str,
    pub purpose: Purpose,
    pub columns: &'static [Column],
    pub has_header: bool,
    /// Whether names, country and postcode count together or not at all.
    pub needs_whole_address: bool,
    /// Whether it keeps one row for each person; else each row is an action.
    pub is_of_people: bool,
    pub most_rows: usize,
    pub most_bytes: usize,
}

const MB: usize = 1_000_000;

const fn key(header: &'static str, source: Source, form: Form) -> Column {
    Column { header, source, form, is_key: true }
}

const fn col(header: &'static str, source: Source, form: Form) -> Column {
    Column { header, source, form, is_key: false }
}

/// What Desire Path knows, under names of its own: tools make properties of them.
macro_rules! own {
    ($time:expr, $($first:expr),+ $(,)?) => {
        &[
            $($first,)+
            col("Desire Path Segment", Key("segment"), Plain),
            col("Desire Path Playbook", Key("playbook"), Plain),
            col("Desire Path Action", Key("action"), Plain),
            col("Desire Path Content", Key("content"), Plain),
            col("Desire Path Reason", Key("reason"), Plain),
            col("Desire Path Send At", Key("send_time"), $time),
            col("Desire Path Expires At", Key("expires"), $time),
        ]
    };
}

static KLAVIYO: ToolFormat = ToolFormat {
    word: "klaviyo",
    name: "Klaviyo",
    purpose: Purpose::Email,
    columns: own![
        SpacedTime,
        key("Email", Email, Plain),
        col("Phone Number", Phone, Plain),
        col("First Name", FirstName, Plain),
        col("Last Name", LastName, Plain),
        col("Country", Country, Upper),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: 50 * MB,
};

/// Mailchimp refuses texts of more than 255 bytes.
const MAILCHIMP_TEXT: Form = Within(255);

static MAILCHIMP: ToolFormat = ToolFormat {
    word: "mailchimp",
    name: "Mailchimp",
    purpose: Purpose::Email,
    columns: &[
        key("Email Address", Email, Plain),
        col("First Name", FirstName, MAILCHIMP_TEXT),
        col("Last Name", LastName, MAILCHIMP_TEXT),
        col("Tags", Key("tags"), MAILCHIMP_TEXT),
        col("Phone Number", Phone, Plain),
        col("Playbook", Key("playbook"), MAILCHIMP_TEXT),
        col("Content", Key("content"), MAILCHIMP_TEXT),
        col("Reason", Key("reason"), MAILCHIMP_TEXT),
        col("Send At", Key("send_time"), SpacedTime),
        col("Expires At", Key("expires"), SpacedTime),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: 200 * MB,
};

static HUBSPOT: ToolFormat = ToolFormat {
    word: "hubspot",
    name: "HubSpot",
    purpose: Purpose::Email,
    columns: own![
        Day,
        key("Email", Email, Plain),
        col("First Name", FirstName, Plain),
        col("Last Name", LastName, Plain),
        col("Phone Number", Phone, Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: 1_048_575,
    most_bytes: 512 * MB,
};

static BRAZE: ToolFormat = ToolFormat {
    word: "braze",
    name: "Braze",
    purpose: Purpose::Email,
    columns: &[
        key("external_id", CustomerId, Plain),
        col("first_name", FirstName, Plain),
        col("last_name", LastName, Plain),
        col("email", Email, Plain),
        col("phone", Phone, Plain),
        col("country", Country, Upper),
        col("time_zone", TimeZone, Plain),
        col("desire_path_segment", Key("segment"), Plain),
        col("desire_path_playbook", Key("playbook"), Plain),
        col("desire_path_action", Key("action"), Plain),
        col("desire_path_content", Key("content"), Plain),
        col("desire_path_reason", Key("reason"), Plain),
        col("desire_path_send_at", Key("send_time"), Plain),
        col("desire_path_expires_at", Key("expires"), Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: 500 * MB,
};

static BRAZE_EVENTS: ToolFormat = ToolFormat {
    word: "braze-events",
    name: "Braze events",
    purpose: Purpose::Email,
    columns: &[
        key("external_id", CustomerId, Plain),
        col("name", Fixed("desire_path_action"), Plain),
        col("time", Key("decided"), Plain),
        col("desire_path_action.properties.playbook", Key("playbook"), Plain),
        col("desire_path_action.properties.action", Key("action"), Plain),
        col("desire_path_action.properties.content", Key("content"), Plain),
        col("desire_path_action.properties.reason", Key("reason"), Plain),
        col("desire_path_action.properties.send_at", Key("send_time"), Plain),
        col("desire_path_action.properties.expires_at", Key("expires"), Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: false,
    most_rows: usize::MAX,
    most_bytes: 50 * MB,
};

static CUSTOMER_IO: ToolFormat = ToolFormat {
    word: "customer-io",
    name: "Customer.io",
    purpose: Purpose::Email,
    columns: &[
        key("id", CustomerId, Plain),
        key("email", Email, Plain),
        col("first_name", FirstName, Plain),
        col("last_name", LastName, Plain),
        col("phone", Phone, Plain),
        col("timezone", TimeZone, Plain),
        col("desire_path_segment", Key("segment"), Plain),
        col("desire_path_playbook", Key("playbook"), Plain),
        col("desire_path_action", Key("action"), Plain),
        col("desire_path_content", Key("content"), Plain),
        col("desire_path_reason", Key("reason"), Plain),
        col("desire_path_send_at", Key("send_time"), UnixSeconds),
        col("desire_path_expires_at", Key("expires"), UnixSeconds),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

static CUSTOMER_IO_EVENTS: ToolFormat = ToolFormat {
    word: "customer-io-events",
    name: "Customer.io events",
    purpose: Purpose::Email,
    columns: &[
        key("id", CustomerId, Plain),
        key("email", Email, Plain),
        col("name", Fixed("desire_path_action"), Plain),
        col("timestamp", Key("decided"), UnixSeconds),
        col("playbook", Key("playbook"), Plain),
        col("action", Key("action"), Plain),
        col("content", Key("content"), Plain),
        col("reason", Key("reason"), Plain),
        col("send_at", Key("send_time"), UnixSeconds),
        col("expires_at", Key("expires"), UnixSeconds),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: false,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

/// The import wizard of Salesforce takes so many rows.
const WIZARD_ROWS: usize = 50_000;

static SALESFORCE: ToolFormat = ToolFormat {
    word: "salesforce",
    name: "Salesforce campaign members",
    purpose: Purpose::Email,
    columns: &[
        col("CampaignId", Campaign, SalesforceId(CAMPAIGN)),
        key("ContactId", CustomerId, SalesforceId(&["003"])),
        key("LeadId", CustomerId, SalesforceId(&["00Q"])),
        col("Status", Fixed("Planned"), Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: WIZARD_ROWS,
    most_bytes: 100 * MB,
};

static SALESFORCE_TASKS: ToolFormat = ToolFormat {
    word: "salesforce-tasks",
    name: "Salesforce tasks",
    purpose: Purpose::Email,
    columns: &[
        col("Subject", Key("action"), Within(255)),
        key("WhoId", CustomerId, SalesforceId(&["003", "00Q"])),
        col("ActivityDate", Key("due"), Day),
        col("Status", Fixed("Not Started"), Plain),
        col("Priority", Fixed("Normal"), Plain),
        col("Description", Key("description"), Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: false,
    most_rows: WIZARD_ROWS,
    most_bytes: 100 * MB,
};

static GOOGLE_ADS: ToolFormat = ToolFormat {
    word: "google-ads",
    name: "Google Ads Customer Match",
    purpose: Purpose::Ads,
    // country and postcode stay as they are, also where the rest is hashed
    columns: &[
        key("Email", Email, GoogleEmail),
        key("Phone", Phone, GooglePhone),
        col("First Name", FirstName, GoogleName),
        col("Last Name", LastName, GoogleName),
        col("Country", HomeCountry, Upper),
        col("Zip", Postcode, Plain),
    ],
    has_header: true,
    needs_whole_address: true,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

static META: ToolFormat = ToolFormat {
    word: "meta",
    name: "Meta",
    purpose: Purpose::Ads,
    columns: &[
        key("email", Email, MetaEmail),
        key("phone", Phone, MetaPhone),
        col("fn", FirstName, MetaName),
        col("ln", LastName, MetaName),
        col("zip", Postcode, MetaPostcode),
        col("ct", City, MetaCity),
        col("st", Region, MetaRegion),
        col("country", HomeCountry, MetaName),
        col("uid", CustomerId, Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

static TIKTOK: ToolFormat = ToolFormat {
    word: "tiktok",
    name: "TikTok",
    purpose: Purpose::Ads,
    columns: &[key("Email", Email, TiktokEmail), key("Phone", Phone, TiktokPhone)],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

static X: ToolFormat = ToolFormat {
    word: "x",
    name: "X",
    purpose: Purpose::Ads,
    columns: &[key("email", Email, HashedEmail)],
    has_header: false,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: usize::MAX,
    most_bytes: usize::MAX,
};

static LINKEDIN: ToolFormat = ToolFormat {
    word: "linkedin",
    name: "LinkedIn",
    purpose: Purpose::Ads,
    columns: &[
        key("email", Email, MetaEmail),
        col("firstname", FirstName, Plain),
        col("lastname", LastName, Plain),
        col("jobtitle", Fixed(""), Plain),
        col("employeecompany", Fixed(""), Plain),
        col("country", Country, Upper),
        col("googleaid", Fixed(""), Plain),
    ],
    has_header: true,
    needs_whole_address: false,
    is_of_people: true,
    most_rows: 300_000,
    most_bytes: 20 * MB,
};

impl DestinationTool {
    /// All tools, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::Klaviyo,
        Self::Mailchimp,
        Self::Hubspot,
        Self::Braze,
        Self::BrazeEvents,
        Self::CustomerIo,
        Self::CustomerIoEvents,
        Self::Salesforce,
        Self::SalesforceTasks,
        Self::GoogleAds,
        Self::Meta,
        Self::Tiktok,
        Self::X,
        Self::Linkedin,
    ];

    /// The word for it on the command line.
    pub fn word(self) -> &'static str {
        self.format().word
    }

    /// The tool of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        let tidy = word.trim().to_lowercase().replace([' ', '_', '.'], "-");
        Self::ALL.into_iter().find(|of| of.word() == tidy)
    }

    /// Its name, as its maker writes it.
    pub fn name(self) -> &'static str {
        self.format().name
    }

    /// What people agree to whose data the tool gets.
    pub fn purpose(self) -> Purpose {
        self.format().purpose
    }

    /// Whether an action by this channel is for the tool: support is for people, who have tasks.
    pub fn takes(self, channel: &str) -> bool {
        let is_for_support = channel.trim().to_lowercase().contains("support");
        Purpose::of_channel(channel) == self.purpose() && (!is_for_support || self == Self::SalesforceTasks)
    }

    /// Whether it takes addresses and numbers as SHA-256 too.
    pub fn can_hash(self) -> bool {
        self.format().columns.iter().any(|column| column.form.can_hash())
    }

    /// Whether each row is an action with its time: a list of people alone does not fill it.
    pub fn is_for_actions(self) -> bool {
        !self.format().is_of_people
    }

    /// Whether it asks for the number of a campaign.
    pub fn needs_campaign(self) -> bool {
        self.format().columns.iter().any(|column| column.source == Campaign)
    }
}

impl DestinationTool {
    pub(super) fn format(self) -> &'static ToolFormat {
        match self {
            Self::Klaviyo => &KLAVIYO,
            Self::Mailchimp => &MAILCHIMP,
            Self::Hubspot => &HUBSPOT,
            Self::Braze => &BRAZE,
            Self::BrazeEvents => &BRAZE_EVENTS,
            Self::CustomerIo => &CUSTOMER_IO,
            Self::CustomerIoEvents => &CUSTOMER_IO_EVENTS,
            Self::Salesforce => &SALESFORCE,
            Self::SalesforceTasks => &SALESFORCE_TASKS,
            Self::GoogleAds => &GOOGLE_ADS,
            Self::Meta => &META,
            Self::Tiktok => &TIKTOK,
            Self::X => &X,
            Self::Linkedin => &LINKEDIN,
        }
    }
}
