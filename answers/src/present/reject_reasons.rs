//! Why rows of a file were left out, in words.

use crate::events::default_touchpoint;
use crate::model::{ImportWarning, Reject, RejectCode, RejectReason};
use crate::texts::text;

use super::numbers;

/// Why a row was left out: "no time".
pub fn reject_reason(reason: &RejectReason) -> &str {
    match reason {
        RejectReason::Code(code) => reject_code(*code),
        RejectReason::Earlier(words) => words,
    }
}

/// A reason with the column to blame, where there is one: "the number cannot be read in “amount”".
pub fn reason_with_column(reason: &RejectReason, column: &str) -> String {
    let reason = reject_reason(reason);
    if column.is_empty() { reason.to_owned() } else { text!("reject-reasons-in-column", reason, column) }
}

/// Rows that were left out, by reason and column: "12 × no time in “moment”; 3 × a test payment". `rejected` counts all of
/// them, `listed` are those with their columns.
pub fn counted_reasons_with_columns(rejected: &[(RejectReason, u64)], listed: &[Reject]) -> String {
    let of_reason = |reason: &RejectReason| {
        let mut columns = std::collections::BTreeMap::<&str, u64>::new();
        for reject in listed.iter().filter(|reject| reject.reason == *reason) {
            *columns.entry(reject.column.as_str()).or_default() += 1;
        }
        columns.into_iter().max_by_key(|(_, n)| *n).map_or("", |(column, _)| column)
    };
    let count = |(reason, n): &(RejectReason, u64)| {
        format!("{} × {}", numbers::count(*n), reason_with_column(reason, of_reason(reason)))
    };
    rejected.iter().map(count).collect::<Vec<_>>().join("; ")
}

/// What the used rows of a file became, where that is not one event each: "176 × Purchase, 19 × Refund". `None` where it is.
pub fn events_by_name(used: u64, events: u64, names: &[(String, u64)]) -> Option<String> {
    const MOST: usize = 4;
    if used == events || names.is_empty() {
        return None;
    }
    let named =
        names.iter().take(MOST).map(|(name, n)| format!("{} × {}", numbers::count(*n), default_touchpoint(name, "")));
    let rest: u64 = names.iter().skip(MOST).map(|(_, n)| n).sum();
    let other = (rest > 0).then(|| text!("reject-reasons-other-events", n = numbers::count(rest)));
    Some(named.chain(other).collect::<Vec<_>>().join(", "))
}

/// Rows that were left out by reason: "12 × no time; 3 × a test payment".
pub fn counted_reasons(rejected: &[(RejectReason, u64)]) -> String {
    let count = |(reason, n): &(RejectReason, u64)| format!("{} × {}", numbers::count(*n), reject_reason(reason));
    rejected.iter().map(count).collect::<Vec<_>>().join("; ")
}

/// What was left out of rows that count: "birthday: a date cannot be read".
pub fn import_warning(warning: &ImportWarning) -> String {
    match warning {
        ImportWarning::UnreadableDate(column) => text!("reject-reasons-date-cannot-be-read", column),
        ImportWarning::UnreadableAmount => text!("reject-reasons-amount-of-money-cannot-be-read").to_owned(),
        ImportWarning::PartOfRow(code) => text!("reject-reasons-part-of-row", reject_code = reject_reason(code)),
        ImportWarning::SameEventId(lines) => {
            text!("reject-reasons-event-id-of-earlier-event-that", lines)
        }
        ImportWarning::RowsApart => text!("reject-reasons-rows-apart").to_owned(),
        ImportWarning::RowsChanged => text!("reject-reasons-rows-changed").to_owned(),
        ImportWarning::RepeatedMoney(0) => text!("reject-reasons-repeated-rows").to_owned(),
        ImportWarning::RepeatedMoney(whole) => {
            text!("reject-reasons-repeated-money", money = numbers::count(whole.unsigned_abs()))
        }
        ImportWarning::SurplusDelimiter => text!("reject-reasons-delimiter-too-many-row-was-put").to_owned(),
        ImportWarning::RepeatedHour => text!("reject-reasons-time-in-hour-that-comes-twice").to_owned(),
        ImportWarning::SkippedHour => text!("reject-reasons-time-that-does-not-exist-as").to_owned(),
        ImportWarning::GuessedState(column) => text!("reject-reasons-guessed-state", column),
        ImportWarning::UnknownState { column, word } if word.is_empty() => {
            text!("reject-reasons-other-unknown-states", column)
        }
        ImportWarning::UnknownState { column, word } => text!("reject-reasons-unknown-state", column, word),
        ImportWarning::SecondTable(line) => text!("reject-reasons-second-table", line = line.to_string()),
        ImportWarning::TableLeftOut { table, columns } if columns.is_empty() => {
            text!("reject-reasons-table-left-out", table)
        }
        ImportWarning::TableLeftOut { table, columns } => {
            text!("reject-reasons-table-left-out-with-columns", table, columns)
        }
        ImportWarning::Future { line, latest } => {
            let latest = numbers::date(*latest, &jiff::tz::TimeZone::UTC);
            text!("reject-reasons-future", line = line.to_string(), latest)
        }
    }
}

/// A warning with how many rows it is about: "12 × birthday: a date cannot be read".
pub fn counted_warning(warning: &ImportWarning, n: u64) -> String {
    match warning {
        // a table is one, whatever it holds
        ImportWarning::SecondTable(_) | ImportWarning::TableLeftOut { .. } => import_warning(warning),
        _ => format!("{} × {}", numbers::count(n), import_warning(warning)),
    }
}

/// What is said of columns of which almost nothing could be read, so that nearly all rows are left out for them.
pub fn unread_columns(rows: u64, rejects: &[Reject]) -> Vec<String> {
    let unread = [RejectCode::UnreadableNumber, RejectCode::UnreadableTime].map(RejectReason::Code);
    let mut counts = std::collections::BTreeMap::<&str, u64>::new();
    for reject in rejects.iter().filter(|reject| unread.contains(&reject.reason) && !reject.column.is_empty()) {
        *counts.entry(reject.column.as_str()).or_default() += 1;
    }
    let most = counts.into_iter().filter(|(_, n)| n * 5 >= rows * 4);
    most.map(|(column, n)| text!("reject-reasons-column-unread", column, n, rows)).collect()
}

fn reject_code(code: RejectCode) -> &'static str {
    match code {
        RejectCode::NoCustomer => text!("reject-reasons-no-customer-id-e-mail-phone"),
        RejectCode::PlaceholderCustomer => text!("reject-reasons-placeholder-customer"),
        RejectCode::NoTime => text!("reject-reasons-no-time"),
        RejectCode::UnreadableTime => text!("reject-reasons-time-cannot-be-read"),
        RejectCode::UnreadableNumber => text!("reject-reasons-number-cannot-be-read"),
        RejectCode::TooFewFields => text!("reject-reasons-fewer-fields-than-header-has"),
        RejectCode::TooManyFields => text!("reject-reasons-more-fields-than-header-has"),
        RejectCode::OpenQuote => text!("reject-reasons-quote-is-opened-and-never-closed"),
        RejectCode::LongQuote => text!("reject-reasons-quote-is-not-closed-within-megabyte"),
        RejectCode::NotJson => text!("reject-reasons-not-json-object"),
        RejectCode::TotalsLine => text!("reject-reasons-line-of-totals-not-row"),
        RejectCode::HeaderLine => text!("reject-reasons-line-of-column-names-not-row"),
        RejectCode::FooterLine => text!("reject-reasons-line-of-reports-footer"),
        RejectCode::OtherReportLine => text!("reject-reasons-line-of-another-report-in-same"),
        RejectCode::ErasedPerson => text!("reject-reasons-erased-person"),
        RejectCode::TooOld => text!("reject-reasons-older-than-retention-rule-allows"),
        RejectCode::NoSpendFigures => text!("reject-reasons-neither-cost-nor-impressions-nor-clicks"),
        RejectCode::NoProduct => text!("reject-reasons-no-product"),
        RejectCode::ImplausiblePeriod => text!("reject-reasons-last-day-is-not-after-first"),
        RejectCode::NoEventName => text!("reject-reasons-no-event-name"),
        RejectCode::NoEventList => text!("reject-reasons-no-list-of-events"),
        RejectCode::NoActionList => text!("reject-reasons-no-list-of-actions"),
        RejectCode::UnpaidOrder => text!("reject-reasons-order-that-was-not-paid"),
        RejectCode::TestPayment => text!("reject-reasons-test-payment"),
        RejectCode::NoPaymentStatus => text!("reject-reasons-no-status"),
        RejectCode::OpenPayment => text!("reject-reasons-neither-paid-nor-failed"),
        RejectCode::FailedPayment => text!("reject-reasons-payment-that-failed-or-was-called"),
        RejectCode::DisputedPayment => text!("reject-reasons-payment-that-is-disputed"),
        RejectCode::RefundedPayment => text!("reject-reasons-payment-of-which-all-went-back"),
        RejectCode::NotASale => text!("reject-reasons-money-that-no-customer-moved-fee"),
        RejectCode::OldVersion => text!("reject-reasons-earlier-state-of-same-record"),
        RejectCode::DeletedContact => text!("reject-reasons-deleted-contact"),
        RejectCode::DeletedRecord => text!("reject-reasons-deleted-record"),
        RejectCode::DeletedTicket => text!("reject-reasons-deleted-ticket"),
        RejectCode::DealWithoutContact => text!("reject-reasons-deal-without-contact"),
        RejectCode::OpportunityWithoutContact => text!("reject-reasons-opportunity-without-contact"),
        RejectCode::OpportunityWithoutDate => text!("reject-reasons-opportunity-that-is-open-without-date"),
        RejectCode::FilteredByHubSpot => text!("reject-reasons-filtered-out-by-hubspot-no-person"),
        RejectCode::RevokedMembership => text!("reject-reasons-membership-that-was-taken-back"),
        RejectCode::VisitWithoutActions => text!("reject-reasons-visit-without-actions"),
        RejectCode::NoCallType => text!("reject-reasons-no-type-not-call"),
        RejectCode::OtherCall => text!("reject-reasons-calls-of-other-kinds-than-track"),
        RejectCode::IncompleteAlias => text!("reject-reasons-alias-call-without-both-ids"),
        RejectCode::SelfAlias => text!("reject-reasons-alias-calls-from-id-to-itself"),
        RejectCode::AliasOfTwoEmails => text!("reject-reasons-alias-calls-between-two-e-mail"),
        RejectCode::MergeOfToolIds => text!("reject-reasons-merges-of-two-ids-of-tools"),
        RejectCode::ProfileWithoutId => text!("reject-reasons-no-profile-with-distinct-id"),
        RejectCode::NotSnowplowEvent => text!("reject-reasons-not-108-to-131-fields-of"),
        RejectCode::ToolEvent => text!("reject-reasons-what-tool-sends-by-itself-heartbeats"),
        RejectCode::ExcludedHit => text!("reject-reasons-hits-that-adobe-excludes-exclude-hit"),
        RejectCode::NotAHit => text!("reject-reasons-rows-that-are-no-hits-hit"),
        RejectCode::RepeatedPurchase => text!("reject-reasons-purchases-sent-second-time-duplicate-purchase"),
        RejectCode::NotALogLine => text!("reject-reasons-not-line-of-access-log"),
        RejectCode::NoStatusCode => text!("reject-reasons-no-status-code"),
        RejectCode::NotAWebRequest => text!("reject-reasons-not-web-request"),
        RejectCode::PageFile => text!("reject-reasons-files-that-belong-to-pages-images"),
    }
}
