//! Event tables made from plain rows, with every raw name kept as it is, for tests that know their numbers by raw name.
#![allow(dead_code, reason = "shared by the tests and the benchmarks, which use different parts")]
#![allow(clippy::unwrap_used, reason = "a file that is not what it should be ends the test or benchmark")]

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use desire_path::events::{
    Columns, Dictionary, Dimensions, EventTable, NO_STAGE, Names, People, Profiles, kind_by_name,
};
use desire_path::model::{NONE_U32, Rules};

/// One event.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    pub customer: &'a str,
    pub time: i64,
    pub channel: &'a str,
    pub event: &'a str,
    pub value: f64,
    pub source: &'a str,
    pub product: &'a str,
    pub text: &'a str,
}

impl Default for Row<'_> {
    fn default() -> Self {
        Row {
            customer: "",
            time: 0,
            channel: "direct",
            event: "",
            value: f64::NAN,
            source: "Website",
            product: "",
            text: "",
        }
    }
}

/// A table of `rows`: one customer per customer id, touchpoints and channels called as they came, stages as given.
pub(crate) fn table<'a>(rows: impl IntoIterator<Item = Row<'a>>, stages: &[(&str, &[&str])]) -> EventTable {
    let mut dims = Dimensions::default();
    let mut people = People::default();
    let mut columns = Columns::default();
    let mut profiles: HashMap<&str, u32> = HashMap::new();
    for row in rows {
        let profile = *profiles.entry(row.customer).or_insert_with(|| {
            people.customer_id.push(row.customer);
            let people: &mut Profiles = &mut people;
            for column in [&mut people.email, &mut people.phone, &mut people.device, &mut people.name] {
                column.push("");
            }
            people.country.push("");
            people.active.push(true);
            people.active.len() as u32 - 1
        });
        columns.profile.push(profile);
        columns.time.push(row.time);
        columns.source.push(dims.source.intern(row.source) as u8);
        columns.event.push(dims.event.intern(row.event));
        columns.channel.push(dims.channel.intern(row.channel));
        columns.value.push(row.value);
        let code = |dictionary: &mut Dictionary, name: &str| match name {
            "" => NONE_U32,
            name => dictionary.intern(name),
        };
        columns.product.push(code(&mut dims.product, row.product));
        columns.text.push(code(&mut dims.text, row.text));
        for column in [&mut columns.page, &mut columns.campaign, &mut columns.device, &mut columns.country] {
            column.push(NONE_U32);
        }
    }
    let everybody: Vec<u32> = (0..people.active.len() as u32).collect();
    people.set_customers(&everybody);
    let mut table = EventTable::build(&columns, Arc::new(dims), Arc::new(people), &Rules::default());
    keep_raw_names(&mut table, stages);
    table
}

/// Names touchpoints and channels as they came; touchpoints in none of the `stages` belong to none.
fn keep_raw_names(table: &mut EventTable, stages: &[(&str, &[&str])]) {
    let touchpoints: Vec<String> = table.dims.event.iter().map(str::to_owned).collect();
    let stage_of = |name: &String| {
        stages.iter().position(|(_, events)| events.contains(&name.as_str())).map_or(NO_STAGE, |i| i as u8)
    };
    table.names = Arc::new(Names {
        stage_of: touchpoints.iter().map(stage_of).collect(),
        kind_of: touchpoints.iter().map(|t| kind_by_name(t)).collect(),
        known_as: touchpoints.clone(),
        touchpoints,
        channels: table.dims.channel.iter().map(str::to_owned).collect(),
        stages: stages.iter().map(|(name, _)| (*name).to_owned()).collect(),
    });
    table.touchpoint = table.event.iter().map(|&e| e as u16).collect();
    table.channel = table.raw_channel.iter().map(|&c| c as u8).collect();
}

/// The stages of the event generator.
pub(crate) const BENCH_STAGES: [(&str, &[&str]); 4] = [
    (
        "awareness",
        &["ad_impression", "ad_click", "landing_view", "blog_view", "video_play", "email_open", "newsletter_signup"],
    ),
    (
        "consideration",
        &["search", "category_view", "product_view", "compare", "review_read", "wishlist_add", "pricing_view"],
    ),
    ("purchase", &["add_to_cart", "remove_from_cart", "checkout_start", "payment_info", "payment_error", "purchase"]),
    ("retention", &["login", "account_view", "support_chat", "return_request", "review_write"]),
];

/// The table of a CSV of the event generator.
pub(crate) fn bench_table(file: &Path) -> EventTable {
    let text = std::fs::read_to_string(file).unwrap();
    let rows = text.lines().skip(1).map(|line| {
        let mut cells = line.split(',');
        let mut cell = || cells.next().unwrap();
        let (customer, time, channel, event) = (cell(), time_ms(cell()), cell(), cell());
        let value = cells.nth(2).unwrap().parse().unwrap_or(f64::NAN);
        Row { customer, time, channel, event, value, ..Row::default() }
    });
    table(rows, &BENCH_STAGES)
}

/// `2025-01-06T05:42:08.521Z` or `2024-03-13 10:21:14` → ms UTC.
pub(crate) fn time_ms(text: &str) -> i64 {
    let number = |range: std::ops::Range<usize>| text[range].parse::<i64>().unwrap();
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    // Days from civil, Howard Hinnant.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, day_of_year) = (y.div_euclid(400), (153 * m + 2) / 5 + day - 1);
    let year_of_era = y.rem_euclid(400);
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    let seconds = ((days * 24 + number(11..13)) * 60 + number(14..16)) * 60 + number(17..19);
    seconds * 1000 + if text.len() > 20 { number(20..23) } else { 0 }
}
