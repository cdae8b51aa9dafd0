//! What a filter may say about people, before anything is counted.

use crate::analysis::filtered;
use crate::events::EventTable;
use crate::model::{CustomerIx, Filter, Project, is_small_group};
use crate::privacy::Suppression;
use crate::texts::text;

use super::TooFewPeople;

/// Whether what `filter` lets through is about enough people, leaves out nobody or enough, and takes no channels or
/// segments apart that are hidden because one of them is small.
pub fn audience(table: &EventTable, project: &Project, filter: &Filter, k: u64) -> Result<(), TooFewPeople> {
    if k <= 1 {
        return Ok(());
    }
    let through = |filter: &Filter| -> Vec<CustomerIx> { filtered(table, filter, project).active(table).collect() };
    let some = through(filter).len() as u64;
    if is_small_group(some, k) {
        return Err(TooFewPeople::people(some, k));
    }
    let all = through(&Filter { segment: None, channels: Vec::new(), who: None, ..filter.clone() });
    // an answer about everybody, about the same events of everybody or without who is asked for may be known, too
    let wider = [filter.about_everybody(), filter.same_events_of_everybody()];
    for everybody in wider.iter().map(|wide| through(wide).len()).chain([all.len()]) {
        let left_out = everybody as u64 - some;
        if is_small_group(left_out, k) {
            return Err(TooFewPeople(text!(
                "audience-filter-leaves-out-fewer-than-could",
                customers = text!("count-customers", n = left_out),
                k
            )));
        }
    }
    channels(table, filter, &all, k)?;
    segments(table, project, filter, &all, k)
}

/// The channels of the filter: of those hidden because one of them is small, all or none.
fn channels(table: &EventTable, filter: &Filter, all: &[CustomerIx], k: u64) -> Result<(), TooFewPeople> {
    if filter.channels.is_empty() {
        return Ok(());
    }
    let mut counts = vec![0; table.names.channels.len()];
    for &ix in all {
        counts[table.channel[table.range(ix).start] as usize] += 1;
    }
    let hidden = hidden_of(&counts, all.len() as u64, k);
    let hidden: Vec<&String> = hidden.into_iter().map(|c| &table.names.channels[c]).collect();
    let chosen = hidden.iter().filter(|name| filter.channels.contains(name)).count();
    if chosen == 0 || chosen == hidden.len() {
        return Ok(());
    }
    Err(TooFewPeople(text!(
        "audience-too-few-customers-came-by-one",
        channels = hidden.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
    )))
}

/// The segment of the filter, if it is a group of a division that nobody is in twice, must not be one of the hidden ones.
fn segments(
    table: &EventTable,
    project: &Project,
    filter: &Filter,
    all: &[CustomerIx],
    k: u64,
) -> Result<(), TooFewPeople> {
    let chosen = project.segments.iter().find(|s| Some(s.id) == filter.segment);
    let Some(partition) = chosen.and_then(|s| s.kind.partition()) else { return Ok(()) };
    // those of another division say nothing about how many are in which group of this one
    let groups: Vec<_> = project.segments.iter().filter(|s| s.kind.partition() == Some(partition)).collect();
    let Some(chosen) = groups.iter().position(|s| Some(s.id) == filter.segment) else { return Ok(()) };
    let mut group_of = vec![usize::MAX; table.num_customers()];
    for (i, group) in groups.iter().enumerate() {
        group.members.iter().filter_map(|&id| table.people.ix_of(id)).for_each(|ix| group_of[ix as usize] = i);
    }
    let mut counts = vec![0; groups.len()];
    for &ix in all {
        if let Some(count) = counts.get_mut(group_of[ix as usize]) {
            *count += 1;
        }
    }
    if !hidden_of(&counts, all.len() as u64, k).contains(&chosen) {
        return Ok(());
    }
    Err(TooFewPeople(text!("audience-would-tell-how-many-are-in", n = groups[chosen].name, k)))
}

/// Which parts of `all` are hidden where all parts are counted.
fn hidden_of(counts: &[u64], all: u64, k: u64) -> Vec<usize> {
    let mut s = Suppression::new(k);
    let mut cells: Vec<usize> = counts.iter().map(|&n| s.cell(n)).collect();
    let rest = s.cell(all.saturating_sub(counts.iter().sum()));
    cells.push(rest);
    let total = s.cell(all);
    s.sum(total, cells);
    s.solve();
    (0..counts.len()).filter(|&i| s.hidden(i).is_some()).collect()
}

/// Whether numbers of one filter can be subtracted from those of the other: where one lets through all that the other does.
/// Exports about January and February tell nothing by their difference, one about both months and one about January do.
pub fn comparable(a: &Filter, b: &Filter) -> bool {
    contains(a, b) || contains(b, a)
}

fn contains(wide: &Filter, narrow: &Filter) -> bool {
    let names = |wide: &[String], narrow: &[String]| {
        wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|name| wide.contains(name)))
    };
    wide.from.unwrap_or(i64::MIN) <= narrow.from.unwrap_or(i64::MIN)
        && wide.to.unwrap_or(i64::MAX) >= narrow.to.unwrap_or(i64::MAX)
        && names(&wide.channels, &narrow.channels)
        && names(&wide.sources, &narrow.sources)
        && wide.columns.iter().all(|of| names(&of.values, narrow.column(of.column)))
        && (!wide.only_matching || narrow.only_matching)
        && (wide.kinds.is_empty()
            || (!narrow.kinds.is_empty() && narrow.kinds.iter().all(|kind| wide.kinds.contains(kind))))
        // two rules may share people, as two segments may
        && (wide.who.is_none() || wide.who == narrow.who || narrow.who.is_some())
        // who is in which segment is not looked up: two of them may share people
        && (wide.segment.is_none() || wide.segment == narrow.segment || narrow.segment.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_filters_inside_each_other_can_be_subtracted() {
        let all = Filter::default();
        let of = |from: i64, to: i64| Filter { from: Some(from), to: Some(to), ..Filter::default() };
        let by = |names: &[&str]| Filter { channels: names.iter().map(|n| (*n).to_owned()).collect(), ..all.clone() };
        assert!(comparable(&all, &of(0, 10)) && comparable(&of(0, 10), &of(0, 20)));
        assert!(!comparable(&of(0, 10), &of(10, 20)) && !comparable(&of(0, 10), &of(5, 20)));
        assert!(comparable(&by(&["Social"]), &all) && comparable(&by(&["Social"]), &by(&["Direct", "Social"])));
        assert!(!comparable(&by(&["Social"]), &by(&["Direct"])));
        let segment = |id| Filter { segment: Some(id), ..all.clone() };
        assert!(comparable(&segment(1), &all) && comparable(&segment(1), &segment(2)));
    }

    #[test]
    fn the_part_that_gives_a_small_one_away_is_hidden_with_it() {
        assert_eq!(hidden_of(&[300, 195, 5], 500, 11), [1, 2]);
        assert_eq!(hidden_of(&[300, 195], 500, 11), [1], "five are in no part");
        assert!(hidden_of(&[300, 200, 0], 500, 11).is_empty());
    }
}
