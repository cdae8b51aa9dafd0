//! Why rows of a file were left out, in words.

use crate::model::{ImportWarning, RejectCode, RejectReason};

use super::numbers;

/// Why a row was left out: "no time".
pub fn reject_reason(reason: &RejectReason) -> &str {
    match reason {
        RejectReason::Code(code) => reject_code(*code),
        RejectReason::Earlier(words) => words,
    }
}

/// Rows that were left out by reason: "12 × no time; 3 × a test payment".
pub fn counted_reasons(rejected: &[(RejectReason, u64)]) -> String {
    let count = |(reason, n): &(RejectReason, u64)| format!("{} × {}", numbers::count(*n), reject_reason(reason));
    rejected.iter().map(count).collect::<Vec<_>>().join("; ")
}

/// What was left out of rows that count: "birthday: a date cannot be read".
pub fn import_warning(warning: &ImportWarning) -> String {
    match warning {
        ImportWarning::UnreadableDate(column) => format!("{column}: a date cannot be read"),
        ImportWarning::UnreadableAmount => {
            "an amount of money cannot be read as a number: the event counts without it".to_owned()
        }
        ImportWarning::PartOfRow(code) => format!("a part of a row: {}", reject_code(*code)),
        ImportWarning::SameEventId(lines) => {
            format!("the event id of an earlier event that says something else: both count (line {lines})")
        }
        ImportWarning::SurplusDelimiter => {
            "a delimiter too many: the row was put right in the only way that fits its columns".to_owned()
        }
        ImportWarning::RepeatedHour => {
            "a time in the hour that comes twice when clocks go back: the rows around it decide which".to_owned()
        }
        ImportWarning::SkippedHour => {
            "a time that does not exist, as clocks go forward: taken for one hour later".to_owned()
        }
    }
}

fn reject_code(code: RejectCode) -> &'static str {
    match code {
        RejectCode::NoCustomer => "no customer id, e-mail, phone or device id",
        RejectCode::NoTime => "no time",
        RejectCode::UnreadableTime => "the time cannot be read",
        RejectCode::UnreadableNumber => "the number cannot be read",
        RejectCode::TooFewFields => "fewer fields than the header has",
        RejectCode::TooManyFields => "more fields than the header has",
        RejectCode::OpenQuote => "a quote is opened and never closed",
        RejectCode::LongQuote => "a quote is not closed within a megabyte: a longer text cannot be read",
        RejectCode::NotJson => "not a JSON object",
        RejectCode::TotalsLine => "a line of totals, not a row",
        RejectCode::HeaderLine => "a line of column names, not a row",
        RejectCode::FooterLine => "a line of the report's footer",
        RejectCode::OtherReportLine => "a line of another report in the same file",
        RejectCode::ErasedPerson => "erased person",
        RejectCode::TooOld => "older than the retention rule allows",
        RejectCode::NoSpendFigures => "neither cost nor impressions nor clicks",
        RejectCode::ImplausiblePeriod => "the last day is not after the first, or years later",
        RejectCode::NoEventName => "no event name",
        RejectCode::NoEventList => "no list of events",
        RejectCode::NoActionList => "no list of actions",
        RejectCode::UnpaidOrder => "an order that was not paid",
        RejectCode::TestPayment => "a test payment",
        RejectCode::NoPaymentStatus => "no status",
        RejectCode::OpenPayment => "neither paid nor failed",
        RejectCode::FailedPayment => "a payment that failed or was called off",
        RejectCode::DisputedPayment => "a payment that is disputed",
        RejectCode::RefundedPayment => "a payment of which all went back",
        RejectCode::NotASale => "money that no customer moved: a fee, a payout, a conversion or a hold",
        RejectCode::OldVersion => "an earlier state of the same record",
        RejectCode::DeletedContact => "a deleted contact",
        RejectCode::DeletedRecord => "a deleted record",
        RejectCode::DeletedTicket => "a deleted ticket",
        RejectCode::DealWithoutContact => "a deal without a contact",
        RejectCode::OpportunityWithoutContact => "an opportunity without a contact",
        RejectCode::OpportunityWithoutDate => "an opportunity that is open, without a date of creation",
        RejectCode::FilteredByHubSpot => "filtered out by HubSpot: no person did it",
        RejectCode::RevokedMembership => "a membership that was taken back",
        RejectCode::VisitWithoutActions => "a visit without actions",
        RejectCode::NoCallType => "no type: not a call",
        RejectCode::OtherCall => "calls of other kinds than track, page, screen, identify, group and alias",
        RejectCode::IncompleteAlias => "an alias call without both ids",
        RejectCode::SelfAlias => "alias calls from an id to itself",
        RejectCode::AliasOfTwoEmails => "alias calls between two e-mail addresses: they stay two customers",
        RejectCode::MergeOfToolIds => "merges of two ids of the tool's own",
        RejectCode::ProfileWithoutId => "no profile with a $distinct_id",
        RejectCode::NotSnowplowEvent => "not the 108 to 131 fields of an enriched event",
        RejectCode::ToolEvent => "what the tool sends by itself (heartbeats, pages left), nothing a person did",
        RejectCode::ExcludedHit => "hits that Adobe excludes (exclude_hit)",
        RejectCode::NotAHit => "rows that are no hits (hit_source)",
        RejectCode::RepeatedPurchase => "purchases sent a second time (duplicate_purchase)",
        RejectCode::NotALogLine => "not a line of an access log",
        RejectCode::NoStatusCode => "no status code",
        RejectCode::NotAWebRequest => "not a web request",
        RejectCode::PageFile => "files that belong to pages (images, styles, scripts), redirects and checks",
    }
}
