//! `--filter`: a few words that become the one filter every number obeys.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::events::EventTable;
use crate::model::{Bots, Filter, Project, Segment};
use crate::present::numbers;

use super::usage;

/// Reads all `--filter` options. Unknown names are an error that lists the known ones: a typo must not look like an
/// empty result.
pub fn parse(words: &[String], table: &EventTable, project: &Project) -> anyhow::Result<Filter> {
    let zone = numbers::zone(&project.settings.time_zone);
    let mut filter = Filter::default();
    for word in words.iter().flat_map(|w| w.split(';')).map(str::trim).filter(|w| !w.is_empty()) {
        let (key, value) = word.split_once('=').ok_or_else(|| unknown(word))?;
        let value = value.trim();
        match key.trim().to_lowercase().as_str() {
            "from" => filter.from = Some(moment(value, &zone, false)?),
            "to" => filter.to = Some(moment(value, &zone, true)?),
            "segment" => filter.segment = Some(segment(value, project)?.id),
            "channel" => add(
                &mut filter.channels,
                value,
                &table.names.channels.iter().map(String::as_str).collect::<Vec<_>>(),
                "channel",
            )?,
            "bots" => filter.bots = bots(value)?,
            "source" => add(&mut filter.sources, value, &table.dims.source.iter().collect::<Vec<_>>(), "source")?,
            _ => return Err(unknown(word)),
        }
    }
    if let (Some(from), Some(to)) = (filter.from, filter.to)
        && from >= to
    {
        return Err(usage("the filter ends before it begins; exchange from= and to="));
    }
    Ok(filter)
}

fn unknown(word: &str) -> anyhow::Error {
    usage(format!("cannot read the filter \"{word}\"; use from=, to=, channel=, segment=, source= or bots="))
}

fn bots(value: &str) -> anyhow::Result<Bots> {
    match value.to_lowercase().as_str() {
        "out" => Ok(Bots::Out),
        "in" => Ok(Bots::In),
        "only" => Ok(Bots::Only),
        _ => Err(usage(format!("bots={value} says nothing; write bots=in, bots=out or bots=only"))),
    }
}

/// A day, a local time or an instant; as an end, a day counts to its last moment.
fn moment(text: &str, zone: &TimeZone, end: bool) -> anyhow::Result<i64> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant.as_millisecond());
    }
    let local: DateTime = match text.parse::<Date>() {
        Ok(day) if !text.contains(['T', ' ']) => {
            let day = if end { day.tomorrow().unwrap_or(day) } else { day };
            day.to_datetime(Time::midnight())
        }
        _ => text
            .replace(' ', "T")
            .parse()
            .map_err(|_| usage(format!("\"{text}\" is not a date; write 2026-01-31 or 2026-01-31T14:00")))?,
    };
    let instant = zone.to_timestamp(local);
    Ok(instant.map_err(|_| usage(format!("\"{text}\" is too far away")))?.as_millisecond())
}

fn add(list: &mut Vec<String>, value: &str, known: &[&str], what: &str) -> anyhow::Result<()> {
    for wanted in value.split(',').map(str::trim).filter(|w| !w.is_empty()) {
        match known.iter().find(|k| k.to_lowercase() == wanted.to_lowercase()) {
            Some(name) => list.push((*name).to_owned()),
            None => {
                return Err(usage(format!("there is no {what} \"{wanted}\"; there are {}", known.join(", "))));
            }
        }
    }
    Ok(())
}

/// A segment by name or number.
pub fn segment<'a>(wanted: &str, project: &'a Project) -> anyhow::Result<&'a Segment> {
    let by_name = project.segments.iter().find(|s| s.name.to_lowercase() == wanted.to_lowercase());
    let by_number = || wanted.parse().ok().and_then(|id: u32| project.segments.iter().find(|s| s.id == id));
    by_name.or_else(by_number).ok_or_else(|| {
        let known: Vec<String> = project.segments.iter().map(|s| format!("{} \"{}\"", s.id, s.name)).collect();
        usage(if known.is_empty() {
            "the project has no segments yet; `desire-path segments PROJECT --save` makes some".to_owned()
        } else {
            format!("there is no segment \"{wanted}\"; there are {}", known.join(", "))
        })
    })
}
