//! What of a table or flow may leave the program: nothing about a group of fewer than k people, nothing that would give
//! such a group away, also not together with what was exported before.
//!
//! # The rule
//!
//! k is a setting of the project, 11 by default. It holds for what is made to be shared: the report, pictures to share, the
//! exports of a pseudonymised copy. What a person makes for their own work is complete, unless they ask for a k or the
//! project's settings do. What stands on the screen and in the terminal is not an export; lists of single people are bound
//! by consent instead.
//!
//! Small groups are merged: their rows or nodes become one, "others (fewer than 11 each)", so that sums, columns and
//! heights stay. A single small group takes the next smallest with it. What cannot be merged is not shown, and the result
//! says how many counts that are.
//!
//! 1. **A count is shown where nobody or at least k different people are behind it.** What is counted may be sessions or
//!    moves: it is the people that matter ([`Suppression`]).
//! 2. **Nothing hidden follows from what is shown.** A share beside its base is a count, and so is what is missing from a
//!    known total: of a sum that is known, what is hidden is at least two counts and together at least k people.
//! 3. **A share of a group is shown where its people are, and where the others of the group are**: "all but three buy"
//!    is a count of three.
//! 4. **An export counts nobody ([`TooFewPeople`]) where it would be about fewer than k people**, or where its filter leaves out
//!    fewer than k of all, or takes apart channels or segments that are hidden because one of them is small ([`audience()`]).
//! 5. **A count that differs from one exported before by fewer than k is not shown**, where one filter contains the other
//!    ([`comparable`]); a total that does stops the export. Groups that stand together are a count, too: where theirs differs
//!    by so few, one group more joins them.
//! 6. **No single person**: no example journey, no list of names in the report.
//!
//! Not bound by it are counts for whoever keeps the data: what a project holds (`info`), findings about its quality, how
//! many agreed to what, who is who, and the journal. Two tables about different things are not subtracted from each other
//! unless they count the same people: customers with an event of the shop and customers who reached the goal may differ by
//! three.

mod about;
mod audience;
mod cohorts;
mod counted;
mod flow;
mod nested;
mod orders;
pub mod tables;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::model::is_small_group;
use crate::present::numbers;
use crate::present::table::Table;
use crate::privacy::Suppression;
use crate::texts::text;

pub use audience::{audience, comparable};
pub use cohorts::{CohortTable, ToldAverage, cohort_cells};
pub use counted::{GroupTable, PeopleCount, Portion, Split, Sum, table, table_named};
pub use flow::flow;
pub use nested::{NestedGroup, VisibleGroups, nested};
pub use orders::order_steps;

/// Counts that left the program before, by the name of the cell. Two exports may differ by one person: the difference
/// would be a group of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PublishedCounts(pub BTreeMap<String, Vec<u64>>);

impl PublishedCounts {
    /// Whether `count` differs from an earlier count of the cell by fewer than k people.
    fn reveals(&self, cell: &str, count: u64, k: u64) -> bool {
        self.near(cell, count, k).is_some()
    }

    /// An earlier count of the cell that differs from `count` by fewer than k people.
    fn near(&self, cell: &str, count: u64, k: u64) -> Option<u64> {
        let near = |was: &&u64| **was != count && was.abs_diff(count) < k;
        self.0.get(cell)?.iter().find(near).copied()
    }

    fn note(&mut self, cell: String, count: u64) {
        let all = self.0.entry(cell).or_default();
        if !all.contains(&count) {
            all.push(count);
        }
    }

    /// Takes in what another export showed.
    pub fn extend(&mut self, other: Self) {
        for (cell, counts) in other.0 {
            counts.into_iter().for_each(|count| self.note(cell.clone(), count));
        }
    }
}

/// Why something does not leave at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TooFewPeople(pub String);

impl TooFewPeople {
    /// Of `n` customers, where groups of fewer than `k` are not told of.
    pub fn people(n: u64, k: u64) -> Self {
        let people = text!("count-customers", n);
        Self(text!("small-groups-this-is-about-fewer-than-could", people, k))
    }

    fn difference(was: u64, k: u64) -> Self {
        Self(text!("small-groups-earlier-export-counted-this-one-counts", was = numbers::count(was), k))
    }
}

/// The name under which the people an export is about are remembered, whatever it counts of them: two totals that differ by
/// three tell of three people.
const PEOPLE: &str = "people";

/// The name under which the customers who reach the goal are remembered.
pub const GOAL: &str = "people/goal";

/// Whether a total of `count` by `people` may be shown, and what it was remembered as.
fn total(name: &str, (count, people): (u64, u64), k: u64, before: &PublishedCounts) -> Result<(), TooFewPeople> {
    if k <= 1 {
        return Ok(());
    }
    if is_small_group(people, k) {
        return Err(TooFewPeople::people(people, k));
    }
    before.near(name, count, k).map_or(Ok(()), |was| Err(TooFewPeople::difference(was, k)))
}

/// What is to be remembered of something about so many people; refused where their number may not be shown.
pub fn about_people(people: u64, k: u64, before: &PublishedCounts) -> Result<PublishedCounts, TooFewPeople> {
    total(PEOPLE, (people, people), k, before)?;
    let mut published = PublishedCounts::default();
    if k > 1 {
        published.note(PEOPLE.to_owned(), people);
    }
    Ok(published)
}

/// What is to be remembered where it is said how many of `all` do something; `None` where that may not be said: they or the
/// others are few, or so many differ by few from what was said before under the same name.
pub fn part_of(name: &str, (some, all): (u64, u64), k: u64, before: &PublishedCounts) -> Option<PublishedCounts> {
    let fits = |n: u64| !is_small_group(n, k);
    let may = fits(some) && fits(all.saturating_sub(some)) && !(k > 1 && before.reveals(name, some, k));
    let mut published = PublishedCounts::default();
    if k > 1 {
        published.note(name.to_owned(), some);
    }
    may.then_some(published)
}

/// What left before, and what a report of several tables adds to it.
#[derive(Debug, Clone, Default)]
pub struct ReleaseMemory {
    /// Counts that left before.
    pub before: PublishedCounts,
    /// Counts that are shown now.
    pub now: RefCell<PublishedCounts>,
}

impl ReleaseMemory {
    /// Everything that left, before and in this report.
    pub fn all(&self) -> PublishedCounts {
        let mut all = self.before.clone();
        all.extend(self.now.borrow().clone());
        all
    }

    /// Remembers what a part shows, and gives the part.
    pub fn keep<T>(&self, disclosure: Disclosure<T>) -> T {
        self.now.borrow_mut().extend(disclosure.published);
        disclosure.what
    }

    /// Whether the number of people something is about may be shown; it is remembered where it may.
    pub fn may_say(&self, people: u64, k: u64) -> Result<(), TooFewPeople> {
        let published = about_people(people, k, &self.all())?;
        self.now.borrow_mut().extend(published);
        Ok(())
    }

    /// Whether each of these counts of people, by name, may be shown: none is of few, nor differs by few from what was said
    /// before under the same name. All of them are remembered, or none.
    pub fn may_tell(&self, counts: &[(String, u64)], k: u64) -> bool {
        if k <= 1 {
            return true;
        }
        let all = self.all();
        let may = counts.iter().all(|(name, n)| !is_small_group(*n, k) && !all.reveals(name, *n, k));
        if may {
            let mut now = self.now.borrow_mut();
            counts.iter().for_each(|(name, n)| now.note(name.clone(), *n));
        }
        may
    }

    /// Whether it may be said how many of `all` do something: neither they nor the others are few, nor do they differ by
    /// few from what was said before under the same `name`.
    pub fn may_split(&self, name: &str, some: u64, all: u64, k: u64) -> bool {
        let published = part_of(name, (some, all), k, &self.all());
        let may = published.is_some();
        self.now.borrow_mut().extend(published.unwrap_or_default());
        may
    }
}

/// What may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Disclosure<T> {
    /// The table or flow, small groups merged.
    pub what: T,
    /// How many groups stand together as "others".
    pub merged: usize,
    /// How many counts are not shown at all.
    pub hidden: usize,
    /// What it shows, to be remembered.
    pub published: PublishedCounts,
}

impl<T> Disclosure<T> {
    /// Everything as it is, with nothing hidden.
    pub fn all(what: T) -> Self {
        Self { what, merged: 0, hidden: 0, published: PublishedCounts::default() }
    }

    /// What is merged and what is not shown: "5 groups stand together as others, because some are of fewer than 11 people; 2
    /// counts are not shown: fewer than 11 people, or they would give such a group away"; `None` where all is shown.
    pub fn sentence(&self, k: u64) -> Option<String> {
        let groups = |n: usize| text!("count-groups", n = n as u64);
        let merged = (self.merged > 0)
            .then(|| text!("small-groups-stand-together-as-others-because-some", groups = groups(self.merged), k));
        let hidden = match self.hidden {
            0 => None,
            1 => Some(text!("small-groups-1-count-is-not-shown-fewer", k)),
            n => Some(text!("small-groups-counts-are-not-shown-fewer-than", n, k)),
        };
        let parts: Vec<String> = [merged, hidden].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// A table that is complete for one's own work, and empty where few people are to stand together: beside other tables its rows
/// would tell of them.
pub fn for_own_work(mut table: Table, k: u64) -> Disclosure<Table> {
    let hidden = if k > 1 { table.rows.len() } else { 0 };
    if k > 1 {
        table.rows.clear();
    }
    Disclosure { hidden, ..Disclosure::all(table) }
}

/// The name under which what stands together in a table or column is remembered: by the `names` of its groups, as other
/// groups together are another count.
fn name_of_others<'a>(of: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    format!("{of}/others: {}", names.into_iter().collect::<Vec<_>>().join("+"))
}

/// Whether groups may be shown as one, which is remembered under `name`: there are several, of enough people, and their sum
/// tells of nobody beside what left before.
fn may_stand_together(
    groups: usize,
    (count, people): (u64, u64),
    name: &str,
    k: u64,
    before: &PublishedCounts,
) -> bool {
    groups > 1 && people >= k && !before.reveals(name, count, k)
}

/// A cell with its name in the memory and what it counts.
type NamedCell = (usize, String, u64);

/// Hides what must be hidden, also because of what left before; returns what is shown.
fn solve(s: &mut Suppression, cells: &[NamedCell], k: u64, before: &PublishedCounts) -> PublishedCounts {
    if k > 1 {
        for (cell, name, count) in cells {
            if before.reveals(name, *count, k) {
                s.hide(*cell);
            }
        }
    }
    s.solve();
    let mut published = PublishedCounts::default();
    for (cell, name, count) in cells {
        if k > 1 && s.hidden(*cell).is_none() {
            published.note(name.clone(), *count);
        }
    }
    published
}

#[cfg(test)]
mod tests {
    use crate::present::table::Cell;

    use super::*;

    fn table_of(counts: &[(&str, u64)]) -> GroupTable {
        let mut table = Table::new(&[("name", "Name"), ("customers", "Customers"), ("buy", "Buy")]);
        counts.iter().for_each(|(name, n)| table.push(vec![Cell::text(*name), Cell::Count(*n), Cell::Share(0.5)]));
        GroupTable::people(table, "t", "customers")
    }

    fn disclosed(counted: GroupTable, k: u64) -> Disclosure<Table> {
        table(counted, k, &PublishedCounts::default()).unwrap()
    }

    fn names(disclosed: &Disclosure<Table>) -> Vec<&Cell> {
        disclosed.what.rows.iter().map(|row| &row[0]).collect()
    }

    fn others(disclosed: &Disclosure<Table>) -> (&str, u64) {
        match disclosed.what.rows.last().map(Vec::as_slice) {
            Some([Cell::Text(name), Cell::Count(n), ..]) => (name, *n),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn small_rows_stand_together_and_one_alone_takes_the_next() {
        let few = table_of(&[("a", 120), ("b", 40), ("c", 3), ("d", 9)]);
        assert_eq!(others(&disclosed(few, 11)), ("others (fewer than 11 each)", 12));
        let three = || table_of(&[("a", 120), ("b", 40), ("c", 3)]);
        assert_eq!(others(&disclosed(three(), 11)), ("others (with groups of fewer than 11)", 43));
        let known = disclosed(three().about(PeopleCount::people(163)), 11);
        assert_eq!((names(&known)[0], others(&known).1), (&Cell::text("a"), 43));
        assert!(known.sentence(11).unwrap().starts_with("2 groups stand together"));
        let all = disclosed(three().about(PeopleCount::people(163)), 0);
        assert_eq!((all.what, all.merged, all.hidden), (three().table, 0, 0));
        // three more people are in no row: what is left of the total would be them
        let rest = disclosed(table_of(&[("a", 120), ("b", 40)]).about(PeopleCount::people(163)), 11);
        assert_eq!((names(&rest)[0], others(&rest).1), (&Cell::text("a"), 43));
        // too few to stand together
        let lost = disclosed(table_of(&[("a", 2), ("b", 3)]), 11);
        assert_eq!((lost.what.rows.len(), lost.hidden), (0, 2));
    }

    #[test]
    fn a_share_goes_where_few_do_it_or_few_do_not() {
        let with = |has: u64| {
            let of = table_of(&[("a", 120)]).split(&["buy"], vec![PeopleCount::people(has)], false);
            disclosed(of, 11).what.rows[0][2].clone()
        };
        assert_eq!([with(3), with(117), with(10)], [Cell::Empty, Cell::Empty, Cell::Empty]);
        assert_eq!([with(0), with(11), with(109), with(120)], [const { Cell::Share(0.5) }; 4]);
    }

    #[test]
    fn moves_are_hidden_by_the_people_behind_them() {
        let mut counted = table_of(&[("often by few", 500), ("rarely by many", 20)]);
        counted.rows = vec![PeopleCount::new(500, 4), PeopleCount::new(20, 20)];
        counted.overlapping = true;
        counted.adds_up = ["customers", ""];
        let disclosed = disclosed(counted, 11);
        assert_eq!(others(&disclosed), ("others (with groups of fewer than 11)", 520), "few do it often");
    }

    #[test]
    fn a_second_export_that_differs_by_one_person_does_not_show_the_cell() {
        let mut before = PublishedCounts::default();
        before.extend(disclosed(table_of(&[("a", 120), ("b", 40)]), 11).published);
        let again = table(table_of(&[("a", 120), ("b", 40)]), 11, &before).unwrap();
        assert_eq!(again.merged, 0, "the same once more tells nothing new");
        let next = table(table_of(&[("a", 121), ("b", 60), ("c", 80)]), 11, &before).unwrap();
        assert_eq!((names(&next)[0], others(&next).1), (&Cell::text("c"), 181));
        let other = GroupTable { kind: "other", ..table_of(&[("a", 121)]) };
        assert_eq!(table(other, 11, &before).unwrap().merged, 0, "another table");
    }

    #[test]
    fn others_that_differ_by_one_person_from_what_their_rows_counted_apart_take_a_row_more() {
        let first = disclosed(table_of(&[("a", 120), ("b", 40)]), 11);
        assert_eq!(first.merged, 0);
        // b is known to be 40, so that 161 of both would tell of one more of a
        let next = table(table_of(&[("a", 121), ("b", 40), ("c", 80)]), 11, &first.published).unwrap();
        assert_eq!((others(&next).1, next.what.rows.len()), (241, 1));
        // where both may have changed by many their sum tells of nobody
        let many = table(table_of(&[("a", 121), ("b", 60), ("c", 80)]), 11, &first.published).unwrap();
        assert_eq!((others(&many).1, many.what.rows.len()), (181, 2));
    }

    #[test]
    fn others_that_differ_by_one_person_from_earlier_ones_take_a_row_more() {
        let of = |a, b, c, d| table_of(&[("a", a), ("b", b), ("c", c), ("d", d)]);
        let first = disclosed(of(120, 40, 3, 9), 11);
        assert_eq!(others(&first).1, 12);
        let again = table(of(120, 40, 3, 9), 11, &first.published).unwrap();
        assert_eq!(others(&again).1, 12, "the same once more tells nothing new");
        // everything else is as before or differs by many
        let next = table(of(120, 40, 3, 10), 11, &first.published).unwrap();
        assert_eq!((names(&next), others(&next).1), (vec![&Cell::text("a"), &Cell::text(others(&next).0)], 53));
        let many = table(of(120, 60, 10, 30), 11, &first.published).unwrap();
        assert_eq!((many.what.rows.len(), others(&many).1), (3, 40), "by many");
        // where all stand together the sum is the total, which has a name of its own
        let all = disclosed(table_of(&[("c", 3), ("d", 9)]), 11);
        let one_more = table(table_of(&[("c", 3), ("d", 10)]), 11, &all.published).unwrap();
        assert_eq!((others(&all).1, one_more.what.rows.len(), one_more.hidden), (12, 0, 2));
    }

    #[test]
    fn a_total_of_few_or_near_an_earlier_one_stops_the_export() {
        let about =
            |n: u64, before: &PublishedCounts| table(table_of(&[("a", 20)]).about(PeopleCount::people(n)), 11, before);
        let first = about(200, &PublishedCounts::default()).unwrap();
        assert!(about(195, &first.published).unwrap_err().0.contains("200"));
        assert!(about(211, &first.published).is_ok());
        assert!(about(7, &PublishedCounts::default()).unwrap_err().0.contains("7 customers"));
    }
}
