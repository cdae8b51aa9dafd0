//! Why rows of a file are left out, and what is left out of rows that count: codes, whose words `present/reject_reasons` makes.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident $code:literal),* $(,)?) => {
        /// A known reason for leaving a row out.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RejectCode { $($(#[doc = $doc])* $name),* }

        impl RejectCode {
            /// All codes, in the order of their definition.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its lasting name in the project file.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }
    };
}

codes! {
    /// Nothing says whose row it is.
    NoCustomer "no-customer",
    /// A placeholder such as "guest" stands where the customer should.
    PlaceholderCustomer "placeholder-customer",
    /// The time is empty.
    NoTime "no-time",
    /// The time is in no known form.
    UnreadableTime "unreadable-time",
    /// The number is in no known form.
    UnreadableNumber "unreadable-number",
    /// The row is cut short.
    TooFewFields "too-few-fields",
    /// The row has fields without a column.
    TooManyFields "too-many-fields",
    /// A quote is opened and never closed.
    OpenQuote "open-quote",
    /// A quoted text is longer than the program reads.
    LongQuote "long-quote",
    /// The line is no JSON object.
    NotJson "not-json",
    /// Sums of the rows above.
    TotalsLine "totals-line",
    /// The column names, repeated.
    HeaderLine "header-line",
    /// The end of a report.
    FooterLine "footer-line",
    /// Several reports stand in one file.
    OtherReportLine "other-report-line",
    /// Everything about this person was erased.
    ErasedPerson "erased-person",
    /// The retention rule removes events of that age.
    TooOld "too-old",
    /// A row about ads without any figure.
    NoSpendFigures "no-spend-figures",
    /// A row of a catalogue that names no product.
    NoProduct "no-product",
    /// The period of a row about ads cannot be right.
    ImplausiblePeriod "implausible-period",
    /// The event has no name.
    NoEventName "no-event-name",
    /// The document of events holds none.
    NoEventList "no-event-list",
    /// The document of actions holds none.
    NoActionList "no-action-list",
    /// The order was cancelled, failed or is still open.
    UnpaidOrder "unpaid-order",
    /// A payment of the tool's test mode.
    TestPayment "test-payment",
    /// The payment does not say what became of it.
    NoPaymentStatus "no-payment-status",
    /// The payment is still under way.
    OpenPayment "open-payment",
    /// The payment was tried in vain or called off.
    FailedPayment "failed-payment",
    /// The customer's bank takes the money back, or may.
    DisputedPayment "disputed-payment",
    /// The payment was made, and all of it went back.
    RefundedPayment "refunded-payment",
    /// Money that no customer moved.
    NotASale "not-a-sale",
    /// An earlier state of a record that the table keeps every state of.
    OldVersion "old-version",
    /// The tool deleted the contact.
    DeletedContact "deleted-contact",
    /// The tool deleted the record.
    DeletedRecord "deleted-record",
    /// The tool deleted the ticket.
    DeletedTicket "deleted-ticket",
    /// Nobody is known for the deal.
    DealWithoutContact "deal-without-contact",
    /// Nobody is known for the opportunity.
    OpportunityWithoutContact "opportunity-without-contact",
    /// Neither its beginning nor its end is known.
    OpportunityWithoutDate "opportunity-without-date",
    /// `HubSpot` takes it for a machine's doing.
    FilteredByHubSpot "filtered-by-hubspot",
    /// The person is no member any more.
    RevokedMembership "revoked-membership",
    /// A visit in which nothing happened.
    VisitWithoutActions "visit-without-actions",
    /// A row without the type of a call.
    NoCallType "no-call-type",
    /// A call of a kind that says nothing about customers.
    OtherCall "other-call",
    /// An alias that lacks one of its two ids.
    IncompleteAlias "incomplete-alias",
    /// An alias that changes nothing.
    SelfAlias "self-alias",
    /// An alias that would join two people.
    AliasOfTwoEmails "alias-of-two-emails",
    /// Both ids are the tool's own, so nothing joins by them.
    MergeOfToolIds "merge-of-tool-ids",
    /// A profile that has no id of the tool.
    ProfileWithoutId "profile-without-id",
    /// Not the fields that Snowplow writes.
    NotSnowplowEvent "not-snowplow-event",
    /// Sent by the tool's script, not by a person.
    ToolEvent "tool-event",
    /// Adobe leaves the hit out of its own reports.
    ExcludedHit "excluded-hit",
    /// A row that Adobe adds and nobody caused.
    NotAHit "not-a-hit",
    /// The purchase is in the file already.
    RepeatedPurchase "repeated-purchase",
    /// Not a line of a web server's log.
    NotALogLine "not-a-log-line",
    /// The log does not say how the server answered.
    NoStatusCode "no-status-code",
    /// The line of the log is about something else.
    NotAWebRequest "not-a-web-request",
    /// Images, styles, scripts and the like, which pages load by themselves.
    PageFile "page-file",
}

/// Why a row was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum RejectReason {
    /// A reason that this version knows.
    Code(RejectCode),
    /// Words that an earlier version of the program stored.
    Earlier(String),
}

impl RejectReason {
    /// As it stands in the project file.
    pub fn stored(&self) -> &str {
        match self {
            Self::Code(code) => code.code(),
            Self::Earlier(words) => words,
        }
    }
}

impl From<RejectCode> for RejectReason {
    fn from(code: RejectCode) -> Self {
        Self::Code(code)
    }
}

impl From<String> for RejectReason {
    fn from(stored: String) -> Self {
        let known = RejectCode::ALL.iter().find(|known| known.code() == stored);
        known.map_or(Self::Earlier(stored), |code| Self::Code(*code))
    }
}

impl From<RejectReason> for String {
    fn from(reason: RejectReason) -> Self {
        reason.stored().to_owned()
    }
}

/// What a person should know of a file that was imported, beside the rows that were left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportWarning {
    /// The date in this column of a person or order cannot be read.
    UnreadableDate(String),
    /// An amount of money cannot be read.
    UnreadableAmount,
    /// One of the things that the row tells of cannot be used.
    PartOfRow(RejectReason),
    /// The tool gave the id of an earlier event to one that says something else: both count. The lines of the first such.
    SameEventId(String),
    /// An earlier file has the row but for columns that no event is made of: it counts as another one.
    RowsApart,
    /// An earlier file has the row but for such columns, and nearly all of its rows come again: it counts as the same.
    RowsChanged,
    /// The row says word for word what an earlier row of the file says, and counts once with it. How much money is in such
    /// rows, in whole units; 0 where that is no sum, because some of it is less than nothing or in another currency.
    RepeatedMoney(i64),
    /// The row had delimiters too many; the types of the other rows leave but one way to read it.
    SurplusDelimiter,
    /// The local time comes twice, as clocks go back; the rows around it say which of the two it is.
    RepeatedHour,
    /// There is no such local time, as clocks go forward.
    SkippedHour,
    /// Rows were left out for what this column says, which was only guessed to be what became of a payment.
    GuessedState(String),
    /// The column that says what became of a payment has a word that nobody knows: its rows count.
    UnknownState {
        /// The name of the column in the file.
        column: String,
        /// The value that no table of payment states knows.
        word: String,
    },
    /// Another table seems to begin at this line; its rows are read by the columns of the first.
    SecondTable(u64),
    /// A table of the same file was not imported; counted are its rows, as far as they were looked at.
    TableLeftOut {
        /// Its name, with that of the file.
        table: String,
        /// The names of its first columns.
        columns: String,
    },
    /// Times later than now.
    Future {
        /// Line of the first such row.
        line: u64,
        /// The latest of them, ms UTC.
        latest: i64,
    },
}

/// Whether so many of a file's rows are more than a guessed column may leave out without anybody minding.
pub fn is_much_guessed(n: u64, rows: u64) -> bool {
    n * 10 > rows
}

impl ImportWarning {
    /// Whether numbers may mislead for it, so that a person is told at once, where it is about `n` of a file's rows.
    pub fn needs_a_look(&self, n: u64, rows: u64) -> bool {
        match self {
            Self::GuessedState(_) => is_much_guessed(n, rows),
            Self::UnknownState { .. }
            | Self::SecondTable(_)
            | Self::TableLeftOut { .. }
            | Self::Future { .. }
            | Self::SkippedHour
            | Self::UnreadableAmount => true,
            Self::UnreadableDate(_)
            | Self::PartOfRow(_)
            | Self::SameEventId(_)
            | Self::RowsApart
            | Self::RowsChanged
            | Self::RepeatedMoney(_)
            | Self::SurplusDelimiter
            | Self::RepeatedHour => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_stored_as_codes_and_words_of_earlier_versions_are_kept() {
        let reasons: Vec<RejectReason> = RejectCode::ALL.iter().map(|&code| code.into()).collect();
        let mut codes: Vec<&str> = reasons.iter().map(RejectReason::stored).collect();
        let text = serde_json::to_string(&reasons).unwrap();
        assert!(text.starts_with("[\"no-customer\",\"placeholder-customer\",\"no-time\","), "{text}");
        assert_eq!(serde_json::from_str::<Vec<RejectReason>>(&text).unwrap(), reasons);
        let words = RejectReason::from("robots and programs".to_owned());
        assert_eq!(
            (words.stored(), &words),
            ("robots and programs", &RejectReason::Earlier(words.stored().to_owned()))
        );
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), reasons.len(), "every code is its own");
    }
}
