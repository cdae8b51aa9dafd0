//! Times at which rows were written, not when anything happened: all within the hour in which a table was filled.

use jiff::tz::TimeZone;

use crate::events::has_word;
use crate::import::map::guess::columns::Columns;
use crate::import::map::guess::score::{NOT_WHEN, Score};
use crate::import::map::mapping::Role;
use crate::import::read::times::TimeReader;

/// Words of times at which a row may have been written.
const WRITTEN: [&str; 6] = ["created", "inserted", "loaded", "imported", "recorded", "entered"];

/// Words of dates that say nothing of the row itself.
const OF_OTHERS: [&str; 4] = ["rate", "tax", "provider", "email"];

/// Times of a row are written in the hour in which the table was filled.
const ONE_LOAD_MS: i64 = 3_600_000;

/// Dates that lie so far apart say when things happened.
const APART_MS: i64 = 20 * 86_400_000;

/// Takes the dates of what happened in place of the hour in which the rows were written.
pub(crate) fn replace(of: &Columns<'_>, roles: &mut [Role]) {
    let mut times = (0..roles.len()).filter(|&i| roles[i] == Role::Time);
    let (Some(written), None) = (times.next(), times.next()) else { return };
    let has = |i: usize, list: &[&str]| has_word(&of.keys[i], list);
    if !has(written, &WRITTEN) || spread(of.sample.column(written)).is_none_or(|ms| ms > ONE_LOAD_MS) {
        return;
    }
    let free = |i: usize| matches!(roles[i], Role::Ignore | Role::Milestone | Role::Attribute);
    let says_when = |i: &usize| {
        let when = free(*i) && of.all_stats[*i].time > 0.9 && of.all_stats[*i].filled > 0.9;
        when && !has(*i, NOT_WHEN) && !has(*i, &OF_OTHERS) && !has(*i, &WRITTEN)
    };
    let points = |i: &usize| of.score(Role::Time, *i).map_or(0.0, Score::total);
    let apart = |i: &usize| spread(of.sample.column(*i)).is_some_and(|ms| ms > APART_MS);
    let best =
        (0..roles.len()).filter(says_when).filter(apart).max_by(|a, b| points(a).total_cmp(&points(b)).then(b.cmp(a)));
    if let Some(best) = best {
        roles[best] = Role::Time;
        roles[written] = Role::Ignore;
    }
}

/// How far the first and the last of at least four times are apart.
fn spread(cells: &[String]) -> Option<i64> {
    let mut reader = TimeReader::new(TimeZone::UTC, None);
    let times: Vec<i64> = cells.iter().filter_map(|cell| reader.read(cell.as_bytes())).collect();
    (times.len() >= 4).then_some(times.iter().max()? - times.iter().min()?)
}
