//! Counts that lie in each other, such as the steps of a funnel: what is missing from one to the next is a count, too.

use crate::model::is_small_group;
use crate::privacy::Suppression;

use super::{NamedCell, PeopleCount, PublishedCounts, solve};

/// A group that is a part of an earlier one.
#[derive(Debug, Clone)]
pub struct NestedGroup {
    /// Its name in the memory of exports.
    pub name: String,
    /// The people who are in the group.
    pub inside: PeopleCount,
    /// The position of the group that it is a part of; `None` for the first.
    pub of: Option<usize>,
    /// Who is in that one and not in this.
    pub outside: PeopleCount,
    /// What those are made of, by name; nothing where nothing is told of it.
    pub parts: Vec<(&'static str, PeopleCount)>,
}

/// Which counts may be shown, group by group.
#[derive(Debug, Clone, Default)]
pub struct VisibleGroups {
    /// Whether the count inside may be shown, for each group.
    pub inside: Vec<bool>,
    /// Whether the count outside may be shown, for each group.
    pub outside: Vec<bool>,
    /// Whether each part of the count outside may be shown, for each group.
    pub parts: Vec<Vec<bool>>,
    /// What is shown, to be remembered.
    pub published: PublishedCounts,
}

/// Decides which counts may be shown: neither groups of fewer than `k` people, nor what gives them away. How many are in the
/// first and the last, of which everything is told, are hidden only where nothing else can be hidden instead.
pub fn nested(groups: &[NestedGroup], k: u64, before: &PublishedCounts) -> VisibleGroups {
    let fits = |group: &NestedGroup| {
        !is_small_group(group.inside.people, k) && !before.reveals(&group.name, group.inside.count, k)
    };
    let ends = [Some(0), groups.len().checked_sub(1)].into_iter().flatten();
    let kept: Vec<usize> = ends.filter(|&at| groups.get(at).is_some_and(fits)).collect();
    let with_ends = visible_with(groups, &kept, k, before).filter(|_| k > 1 && !kept.is_empty());
    with_ends.or_else(|| visible_with(groups, &[], k, before)).unwrap_or_default()
}

/// Which counts may be shown with the groups of `kept` shown; `None` where that tells of few.
fn visible_with(groups: &[NestedGroup], kept: &[usize], k: u64, before: &PublishedCounts) -> Option<VisibleGroups> {
    let is_one_person_in_many = groups.iter().any(|group| group.inside.count != group.inside.people);
    let mut s = if is_one_person_in_many { Suppression::overlapping(k) } else { Suppression::new(k) };
    let mut cell = |of: PeopleCount| s.cell_of(of.count, of.people);
    let inside: Vec<usize> = groups.iter().map(|group| cell(group.inside)).collect();
    let outside: Vec<usize> = groups.iter().map(|group| cell(group.outside)).collect();
    let parts: Vec<Vec<usize>> =
        groups.iter().map(|group| group.parts.iter().map(|(_, part)| cell(*part)).collect()).collect();
    let in_parts = outside.iter().zip(&parts).filter(|(_, parts)| !parts.is_empty());
    in_parts.for_each(|(&outside, parts)| s.sum(outside, parts.clone()));
    for (i, group) in groups.iter().enumerate() {
        if let Some(of) = group.of {
            s.sum(inside[of], vec![inside[i], outside[i]]);
        }
        // what is missing since an earlier group is all that was lost on the way
        for way in (2..).map_while(|n| way_to(groups, i, n)) {
            let people = way.iter().map(|&at| groups[at].outside.people);
            // one person may be lost at several of them: as many as are lost at one
            let people = if is_one_person_in_many { people.max().unwrap_or(0) } else { people.sum() };
            let missing = s.cell_of(way.iter().map(|&at| groups[at].outside.count).sum(), people);
            s.sum(missing, way.iter().map(|&at| outside[at]).collect());
            if let Some(first) = way.last().and_then(|&at| groups[at].of) {
                s.sum(inside[first], vec![inside[i], missing]);
            }
        }
    }
    let named = |(&cell, group): (&usize, &NestedGroup)| (cell, group.name.clone(), group.inside.count);
    let mut cells: Vec<NamedCell> = inside.iter().zip(groups).map(named).collect();
    for (parts, group) in parts.iter().zip(groups) {
        let of_group = parts.iter().zip(&group.parts);
        cells.extend(of_group.map(|(&cell, (part, of))| (cell, format!("{}/{part}", group.name), of.count)));
    }
    kept.iter().for_each(|&group| s.keep(inside[group]));
    let published = solve(&mut s, &cells, k, before);
    if !kept.is_empty() && !s.exposed_cells().is_empty() {
        return None;
    }
    let visible = |cells: &[usize]| -> Vec<bool> { cells.iter().map(|&cell| s.hidden(cell).is_none()).collect() };
    let parts = parts.iter().map(|cells| visible(cells)).collect();
    Some(VisibleGroups { inside: visible(&inside), outside: visible(&outside), parts, published })
}

/// The group at `i` and the `n` - 1 groups before it that each is a part of, where all have one that they are a part of.
fn way_to(groups: &[NestedGroup], i: usize, n: usize) -> Option<Vec<usize>> {
    let way: Vec<usize> = std::iter::successors(Some(i), |&at| groups[at].of).take(n + 1).collect();
    (way.len() > n).then(|| way[..n].to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps of so many people, each a part of the one before.
    fn steps(people: &[u64]) -> Vec<NestedGroup> {
        let group = |i: usize| NestedGroup {
            name: format!("step {i}"),
            inside: PeopleCount::people(people[i]),
            of: i.checked_sub(1),
            outside: PeopleCount::people(i.checked_sub(1).map_or(0, |before| people[before] - people[i])),
            parts: Vec::new(),
        };
        (0..people.len()).map(group).collect()
    }

    fn visible(people: &[u64], k: u64) -> (Vec<bool>, Vec<bool>) {
        let visible = nested(&steps(people), k, &PublishedCounts::default());
        (visible.inside, visible.outside)
    }

    #[test]
    fn few_who_are_lost_hide_a_step_beside_them() {
        assert_eq!(visible(&[100, 60, 20], 11), (vec![true; 3], vec![true; 3]));
        assert_eq!(visible(&[100, 60, 57], 0).0, [true; 3]);
        // three are lost after the second step: it and the third would tell so
        let (inside, outside) = visible(&[100, 60, 57], 11);
        assert!(!outside[2] && inside.iter().filter(|shown| **shown).count() < 3, "{inside:?}");
        assert!(!(inside[1] && inside[2]));
        // few who arrive follow from those who are lost
        let (inside, outside) = visible(&[100, 60, 4], 11);
        assert!(!inside[2]);
        assert!(!inside[1] || !outside[2]);
    }

    #[test]
    fn few_who_are_lost_over_several_steps_are_not_told_by_the_first_and_last_of_them() {
        let (inside, outside) = visible(&[100, 99, 97], 11);
        assert_eq!(inside, [true, false, false]);
        assert!(!outside[1] && !outside[2]);
        let shown = |people: &[u64]| {
            let inside = visible(people, 11).0;
            people.iter().zip(inside).filter(|(_, shown)| *shown).map(|(n, _)| *n).collect::<Vec<_>>()
        };
        for people in [&[100, 95, 90, 85, 80][..], &[300, 299, 150, 149, 148], &[60, 54, 48, 42, 36, 0]] {
            let shown = shown(people);
            assert!(shown.len() > 1 && shown.is_sorted_by(|a, b| a == b || a - b >= 11), "{shown:?}");
        }
    }

    #[test]
    fn the_last_step_is_shown_where_a_step_before_it_can_be_hidden_instead() {
        assert_eq!(visible(&[300, 182, 175], 11).0, [true, false, true]);
        assert_eq!(visible(&[300, 250, 182, 175], 11).0.last(), Some(&true));
        // between two there is nothing to hide but one of them
        assert_ne!(visible(&[182, 175], 11).0, [true, true]);
    }

    #[test]
    fn few_of_a_part_hide_another_beside_them() {
        let shown = |parts: &[u64], k: u64| {
            let mut groups = steps(&[100, 60]);
            groups[1].parts = parts.iter().map(|&n| ("part", PeopleCount::people(n))).collect();
            let visible = nested(&groups, k, &PublishedCounts::default());
            (visible.outside[1], visible.parts[1].clone())
        };
        assert_eq!(shown(&[25, 15, 0], 11), (true, vec![true; 3]));
        assert_eq!(shown(&[37, 3, 0], 0), (true, vec![true; 3]));
        let (outside, parts) = shown(&[20, 17, 3], 11);
        assert!(!parts[2] && (!outside || parts.iter().filter(|shown| !**shown).count() > 1), "{parts:?}");
    }

    #[test]
    fn a_step_that_differs_by_few_from_an_earlier_export_is_not_shown() {
        let before = nested(&steps(&[100, 60]), 11, &PublishedCounts::default()).published;
        assert!(nested(&steps(&[100, 60]), 11, &before).inside[1]);
        assert!(!nested(&steps(&[120, 59]), 11, &before).inside[1]);
    }
}
