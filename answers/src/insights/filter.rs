//! A filter in words: keys and values that become the one filter every number obeys.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::events::EventTable;
use crate::model::{
    Bots, EventColumn, Filter, Project, PropertyFilter, Segment, TouchpointKind, is_same_name, read_list,
};
use crate::present::numbers;
use crate::texts::text;

use super::conditions::read_who;
use super::scope::AnswerError;
use super::value_synonyms;

/// Says of events that only those are shown that have the values of a filter's columns.
pub(super) const MATCHING: &str = "matching";

/// Reads a filter from keys and values. Unknown names are an error that lists the known ones: a typo must not look like an
/// empty result. Several channels or sources are several pairs, or one with commas.
pub fn read_filter<K: AsRef<str>, V: AsRef<str>>(
    pairs: impl IntoIterator<Item = (K, V)>,
    table: &EventTable,
    project: &Project,
) -> Result<Filter, AnswerError> {
    let zone = numbers::zone(&project.settings.time_zone);
    let mut filter = Filter::default();
    let mut only_matching = false;
    for (key, value) in pairs {
        let (key, value) = (key.as_ref().trim(), value.as_ref().trim());
        if value.is_empty() {
            return Err(unknown(text!("filter-value-is-empty", key)));
        }
        if let Some(name) = key.strip_prefix("property.") {
            let PropertyFilter { name, values } = property(name, value, table)?;
            filter.add_property(&name, values);
            continue;
        }
        match key.to_lowercase().as_str() {
            "from" => filter.from = Some(moment(value, &zone, false)?),
            "to" => filter.to = Some(moment(value, &zone, true)?),
            "segment" => filter.segment = Some(find_segment(value, project)?.id),
            "channel" => {
                let known: Vec<&str> = table.names.channels.iter().map(String::as_str).collect();
                filter.channels.extend(known_values(EventColumn::Channel, value, &known)?);
            }
            "source" => filter.sources.extend(column_values(EventColumn::Source, value, table)?),
            "who" => {
                let who = read_who(value, table, project)?;
                (filter.who, filter.segment) = (who.rule, who.segment.or(filter.segment));
            }
            "bots" => filter.bots = bots(value)?,
            "sent" => filter.with_sent = is_in(value)?,
            "kind" => filter.kinds.extend(kinds(value)?),
            "events" => only_matching = is_matching(value)?,
            column => {
                let column = EventColumn::from_key(column).filter(|column| Filter::COLUMNS.contains(column));
                let column = column.ok_or_else(|| unreadable(&format!("{key}={value}")))?;
                let mut values = filter.column(column).to_vec();
                values.extend(column_values(column, value, table)?);
                filter.set_column(column, values);
            }
        }
    }
    if only_matching && filter.columns.is_empty() {
        return Err(unknown(text!("filter-events-matching-needs-column")));
    }
    filter.only_matching = only_matching;
    if let (Some(from), Some(to)) = (filter.from, filter.to)
        && from >= to
    {
        return Err(unknown(text!("filter-filter-ends-before-it-begins-exchange")));
    }
    Ok(filter)
}

/// A word of a filter that says nothing.
pub fn unreadable(word: &str) -> AnswerError {
    unknown(text!("filter-cannot-read-filter-use-from-to", word))
}

fn unknown(text: impl Into<String>) -> AnswerError {
    AnswerError::Unknown(text.into())
}

fn bots(value: &str) -> Result<Bots, AnswerError> {
    match value.to_lowercase().as_str() {
        "out" => Ok(Bots::Out),
        "in" => Ok(Bots::In),
        "only" => Ok(Bots::Only),
        _ => Err(unknown(text!("filter-bots-says-nothing-write-bots-in", value))),
    }
}

/// Whether what was done to customers counts.
fn is_in(value: &str) -> Result<bool, AnswerError> {
    match value.to_lowercase().as_str() {
        "in" => Ok(true),
        "out" => Ok(false),
        _ => Err(unknown(text!("filter-sent-says-nothing", value))),
    }
}

/// Whether only the events are shown that have the values of the columns.
fn is_matching(value: &str) -> Result<bool, AnswerError> {
    match value.to_lowercase().as_str() {
        "all" => Ok(false),
        MATCHING => Ok(true),
        _ => Err(unknown(text!("filter-events-says-nothing", value))),
    }
}

/// Kinds of touchpoints, with commas between them.
fn kinds(value: &str) -> Result<Vec<TouchpointKind>, AnswerError> {
    let kind = |wanted: &str| {
        let known = TouchpointKind::ALL.map(TouchpointKind::code);
        TouchpointKind::from_code(&wanted.to_lowercase()).ok_or_else(|| AnswerError::unknown("kind", wanted, &known))
    };
    value.split(',').map(str::trim).filter(|wanted| !wanted.is_empty()).map(kind).collect()
}

/// The value of a column that a text is, or the values between its commas.
fn column_values(column: EventColumn, value: &str, table: &EventTable) -> Result<Vec<String>, AnswerError> {
    let known = table.column_values(column);
    known_values(column, value, &known)
}

/// The value that is written, or the values between its commas, as the project has them; several where a word stands for
/// several, as a kind of device does for browsers.
fn known_values(column: EventColumn, value: &str, known: &[&str]) -> Result<Vec<String>, AnswerError> {
    let owned = |found: Vec<&str>| found.into_iter().map(str::to_owned).collect::<Vec<String>>();
    let find = |wanted: &str| {
        let same = known.iter().copied().find(|name| is_same_name(name, wanted));
        same.map_or_else(|| value_synonyms::meant(column, wanted, known), |name| vec![name])
    };
    let whole = find(value);
    if !whole.is_empty() {
        return Ok(owned(whole));
    }
    let mut values = Vec::new();
    for wanted in &read_list(value) {
        let found = find(wanted);
        if found.is_empty() {
            return Err(AnswerError::unknown(column.key(), wanted, known));
        }
        values.extend(owned(found));
    }
    Ok(values)
}

/// A day, a local time or an instant; as an end, a day counts to its last moment.
fn moment(text: &str, zone: &TimeZone, end: bool) -> Result<i64, AnswerError> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant.as_millisecond());
    }
    let local: DateTime = match text.parse::<Date>() {
        Ok(day) if !text.contains(['T', ' ']) => {
            let day = if end { day.tomorrow().unwrap_or(day) } else { day };
            day.to_datetime(Time::midnight())
        }
        _ => text.replace(' ', "T").parse().map_err(|_| unknown(text!("filter-is-not-date-write-2026-01", text)))?,
    };
    let instant = zone.to_timestamp(local);
    Ok(instant.map_err(|_| unknown(text!("filter-is-too-far-away", text)))?.as_millisecond())
}

/// A property of this name that has one of the values, with commas between them.
fn property(name: &str, value: &str, table: &EventTable) -> Result<PropertyFilter, AnswerError> {
    let known = table.property_names();
    let Some(name) = known.iter().find(|known| is_same_name(known, name)) else {
        return Err(match known.is_empty() {
            true => unknown(text!("filter-project-has-no-properties-of-events")),
            false => AnswerError::unknown("property", name, &known),
        });
    };
    let texts = table.property_texts(name);
    let is_number = |wanted: &str| table.has_number_property(name) && wanted.parse::<f64>().is_ok();
    let mut values = Vec::new();
    if let Some(whole) = texts.iter().find(|text| is_same_name(text, value)) {
        values.push((*whole).to_owned());
        return Ok(PropertyFilter { name: (*name).to_owned(), values });
    }
    for wanted in &read_list(value) {
        match texts.iter().find(|text| is_same_name(text, wanted)) {
            Some(text) => values.push((*text).to_owned()),
            None if is_number(wanted) => values.push(wanted.to_owned()),
            None => return Err(AnswerError::unknown(&text!("filter-of-that-value", name), wanted, &texts)),
        }
    }
    Ok(PropertyFilter { name: (*name).to_owned(), values })
}

/// A segment by name or number.
pub fn find_segment<'a>(wanted: &str, project: &'a Project) -> Result<&'a Segment, AnswerError> {
    let by_name = project.segments.iter().find(|s| is_same_name(&s.name, wanted));
    let by_number = || wanted.parse().ok().and_then(|id: u32| project.segments.iter().find(|s| s.id == id));
    by_name.or_else(by_number).ok_or_else(|| {
        if project.segments.is_empty() {
            return unknown(text!("filter-project-has-no-segments-yet-desire"));
        }
        let known: Vec<String> = project.segments.iter().map(|s| format!("{} \"{}\"", s.id, s.name)).collect();
        unknown(text!("filter-there-is-no-segment-there-are", wanted, known = known.join(", ")))
    })
}
