//! Snowplow's enriched events: tab-separated lines without a header, 131 fields (fewer in older loads), JSON unquoted; and the
//! tables of warehouses that they are loaded into.

use std::borrow::Cow;

use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::flat::Flat;
use crate::import::presets::streams::tool_values::{order_of_time, utc};
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::model::RejectCode;

/// Fields of a line, by position.
mod at {
    pub(super) const PLATFORM: usize = 1;
    pub(super) const COLLECTOR_TIME: usize = 3;
    pub(super) const CREATED_TIME: usize = 4;
    pub(super) const EVENT: usize = 5;
    pub(super) const EVENT_ID: usize = 6;
    pub(super) const USER_ID: usize = 12;
    pub(super) const DOMAIN_USER: usize = 15;
    pub(super) const NETWORK_USER: usize = 17;
    pub(super) const COUNTRY: usize = 18;
    pub(super) const PAGE: usize = 29;
    pub(super) const REFERRER: usize = 31;
    pub(super) const MEDIUM: usize = 47;
    pub(super) const SOURCE: usize = 48;
    pub(super) const CAMPAIGN: usize = 51;
    pub(super) const CATEGORY: usize = 53;
    pub(super) const ACTION: usize = 54;
    pub(super) const TOTAL: usize = 61;
    pub(super) const ITEM_NAME: usize = 69;
    pub(super) const AGENT: usize = 77;
    pub(super) const DERIVED_TIME: usize = 124;
    pub(super) const EVENT_NAME: usize = 126;
    pub(super) const TRUE_TIME: usize = 130;

    /// What tables call them.
    pub(super) const NAMES: [(usize, &str); 22] = [
        (PLATFORM, "platform"),
        (COLLECTOR_TIME, "collector_tstamp"),
        (CREATED_TIME, "dvce_created_tstamp"),
        (EVENT, "event"),
        (EVENT_ID, "event_id"),
        (USER_ID, "user_id"),
        (DOMAIN_USER, "domain_userid"),
        (NETWORK_USER, "network_userid"),
        (COUNTRY, "geo_country"),
        (PAGE, "page_url"),
        (REFERRER, "page_referrer"),
        (MEDIUM, "mkt_medium"),
        (SOURCE, "mkt_source"),
        (CAMPAIGN, "mkt_campaign"),
        (CATEGORY, "se_category"),
        (ACTION, "se_action"),
        (TOTAL, "tr_total"),
        (ITEM_NAME, "ti_name"),
        (AGENT, "useragent"),
        (DERIVED_TIME, "derived_tstamp"),
        (EVENT_NAME, "event_name"),
        (TRUE_TIME, "true_tstamp"),
    ];
}

/// Fewest and most fields of a line.
const FIELDS: std::ops::RangeInclusive<usize> = 108..=140;

/// Whether a line is an enriched event.
pub(crate) fn is_line(line: &[u8]) -> bool {
    let fields: Vec<&[u8]> = line.split(|&b| b == b'\t').collect();
    let time = |i: usize| fields[i].len() >= 19 && fields[i][4] == b'-' && fields[i][13] == b':';
    FIELDS.contains(&fields.len())
        && time(at::COLLECTOR_TIME)
        && fields[at::EVENT_ID].len() == 36
        && fields[at::EVENT_ID][8] == b'-'
}

pub(crate) fn line(record: &[u8], out: &mut PresetRows) -> Result<(), RejectCode> {
    let record = record.strip_suffix(b"\r").unwrap_or(record);
    let fields: Vec<&[u8]> = record.split(|&b| b == b'\t').collect();
    if !FIELDS.contains(&fields.len()) {
        return Err(RejectCode::NotSnowplowEvent);
    }
    event(|i| fields.get(i).map_or("".into(), |f| String::from_utf8_lossy(f)), out)
}

/// A row of a table, by the names that Snowplow gives the columns.
pub(crate) fn row(e: &Flat<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    event(|i| at::NAMES.iter().find(|(place, _)| *place == i).map_or("".into(), |(_, name)| e.get(name)), out)
}

/// An event by the place of its fields.
fn event<'r>(get: impl Fn(usize) -> Cow<'r, str>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let first = |list: &[usize]| list.iter().map(|&i| get(i)).find(|t| !t.is_empty()).unwrap_or_default();
    let kind = get(at::EVENT);
    let event = match &*kind {
        "struct" | "se" => Cow::Owned(format!("{} {}", get(at::CATEGORY), get(at::ACTION)).trim().to_owned()),
        _ => first(&[at::EVENT_NAME, at::EVENT]),
    };
    if event.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    if event == "page_ping" {
        return out.leave_out(RejectCode::ToolEvent);
    }
    let page = get(at::PAGE);
    let referrer = get(at::REFERRER);
    let visit_origin = VisitOrigin::new(get(at::SOURCE), get(at::MEDIUM), get(at::CAMPAIGN))
        .or(|| VisitOrigin::from_address(&page))
        .or(|| VisitOrigin::from_referrer(&referrer, &page));
    out.event().user(&get(at::USER_ID));
    out.set(Col::DeviceId, &*first(&[at::DOMAIN_USER, at::NETWORK_USER]))
        .set(Col::Time, &*utc(&first(&[at::TRUE_TIME, at::DERIVED_TIME, at::COLLECTOR_TIME, at::CREATED_TIME])))
        .set(Col::Event, &*event)
        .set(Col::Page, &*page)
        .set(Col::Channel, &*visit_origin.channel())
        .set(Col::Campaign, &*visit_origin.campaign)
        .set(Col::Country, &*get(at::COUNTRY))
        .set(Col::Device, &*device(&get(at::PLATFORM), &get(at::AGENT)));
    // an order's items repeat what its own event says
    if kind == "transaction" || event == "transaction" {
        out.set(Col::Value, &*get(at::TOTAL));
    }
    out.set(Col::Product, &*get(at::ITEM_NAME));
    // the tracker's own clock, and when the collector got it, tell apart what is derived to be of one instant
    out.number_in_instant(order_of_time(&first(&[at::CREATED_TIME, at::COLLECTOR_TIME])));
    out.message_id(&[get(at::EVENT_ID).as_bytes()]);
    Ok(())
}

fn device<'r>(platform: &str, agent: &'r str) -> Cow<'r, str> {
    match (platform, agent) {
        ("mob", "") => "mobile".into(),
        (_, agent) => agent.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(n: usize, cells: &[(usize, &str)]) -> String {
        let mut fields = vec![""; n];
        cells.iter().for_each(|&(i, text)| fields[i] = text);
        fields.join("\t")
    }

    #[test]
    fn lines_old_and_new() {
        const COLS: [Col; 7] =
            [Col::CustomerId, Col::DeviceId, Col::Time, Col::Event, Col::Channel, Col::Campaign, Col::Value];
        let id = "c6ef3124-b53a-4b13-a233-0088f79dcbcb";
        let old = of(108, &[(3, "2013-11-26 00:02:05"), (5, "struct"), (6, id), (17, "n1"), (53, "shop"), (54, "add")]);
        let new = of(
            131,
            &[
                (3, "2013-11-26 00:02:05"),
                (5, "transaction"),
                (6, id),
                (12, "u1"),
                (15, "d1"),
                (47, "cpc"),
                (48, "google"),
                (51, "may"),
                (52, "{\"a\":\"\"b\"}"),
                (61, "9.5"),
                (124, "2013-11-26 00:03:57.886"),
                (126, "transaction"),
            ],
        );
        let ping = of(131, &[(3, "2013-11-26 00:02:05"), (5, "page_ping"), (6, id), (126, "page_ping")]);
        assert!(is_line(old.as_bytes()) && is_line(new.as_bytes()) && !is_line(b"a\tb"));
        let mut rows = PresetRows::default();
        line(old.as_bytes(), &mut rows).unwrap();
        line(new.as_bytes(), &mut rows).unwrap();
        assert_eq!(
            rows.describe_rows(&COLS),
            [
                "event device_id=n1 time=2013-11-26 00:02:05Z event=shop add",
                "event customer_id=u1 device_id=d1 time=2013-11-26 00:03:57.886Z event=transaction channel=google / cpc campaign=may value=9.5",
            ]
        );
        rows.clear();
        line(ping.as_bytes(), &mut rows).unwrap();
        assert_eq!((rows.len(), rows.left_out()), (0, Some(RejectCode::ToolEvent)));
        assert!(line(b"a\tb", &mut rows).is_err());
    }
}
