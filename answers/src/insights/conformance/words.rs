//! What is said of a designed journey: its sentence, its grey line and its tables.

use crate::analysis::conformance::{Conformity, Departure, FollowedCount};
use crate::analysis::{JourneyCount, quiet_time};
use crate::events::Names;
use crate::insights::conversion::{Conversion, ConversionColumns, add_complete, conversion_table};
use crate::insights::split;
use crate::model::{Entity, Settings};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{
    self, Disclosure, GroupTable, NestedGroup, PeopleCount, PublishedCounts, Sum, TooFewPeople, VisibleGroups,
};
use crate::present::table::{Cell, Table};
use crate::present::{numbers, words};
use crate::texts::text;

use super::design::{DesignFollowed, DesignSettings, next_name, outcome_name};

/// A design with what may be told of it.
pub(super) struct DesignWords<'a> {
    of: &'a DesignFollowed,
    how: &'a DesignSettings,
    /// For how long a journey is quiet when it is over.
    quiet_time: i64,
    /// Of each step: those who reached it, those who did not, and why.
    pub(super) visible: VisibleGroups,
}

/// The kinds that say why a step was not reached: those about the step before, then those about the step itself.
const BEFORE: [Conformity; 2] = [Conformity::Left, Conformity::Undecided];
const ABOUT: [Conformity; 4] =
    [Conformity::Skipped, Conformity::OutOfOrder, Conformity::Interrupted, Conformity::Excluded];

fn people(count: JourneyCount) -> PeopleCount {
    PeopleCount::new(count.journeys, count.people)
}

impl<'a> DesignWords<'a> {
    pub(super) fn new(
        (of, how): (&'a DesignFollowed, &'a DesignSettings),
        settings: &Settings,
        (k, before): (u64, &PublishedCounts),
    ) -> Self {
        let visible = small_groups::nested(&groups(of, how.entity), k, before);
        Self { of, how, quiet_time: quiet_time(settings, how.entity), visible }
    }

    /// How many counts are not shown.
    pub(super) fn hidden(&self) -> usize {
        let parts = self.visible.parts.iter().flatten();
        self.visible.inside.iter().chain(parts).filter(|shown| !**shown).count()
    }

    /// Those who began, where that may be told.
    pub(super) fn began(&self) -> Option<JourneyCount> {
        self.reached(0)
    }

    /// Those who followed, where that may be told.
    pub(super) fn followed(&self) -> Option<JourneyCount> {
        let last = self.of.optional.iter().rposition(|optional| !optional)?;
        self.visible.inside[last].then_some(self.of.found.followed)
    }

    /// Those who are not done and whose window is not over, where that may be told.
    pub(super) fn undecided(&self) -> Option<u64> {
        let steps = 0..self.of.names.len();
        steps.map(|step| Some(self.count(step, Conformity::Undecided)?.journeys)).sum()
    }

    fn reached(&self, step: usize) -> Option<JourneyCount> {
        self.visible.inside.get(step).filter(|shown| **shown).map(|_| self.of.found.steps[step].reached)
    }

    /// Those of one kind that a step is about, where that may be told.
    fn count(&self, step: usize, kind: Conformity) -> Option<JourneyCount> {
        let count = self.of.found.steps[step].of(kind);
        if kind == Conformity::Followed {
            return Some(count).filter(|_| count.journeys == 0 || self.visible.inside[step]);
        }
        // those about a step stand beside the next one, too
        let beside = match kind.is_about_next() {
            true => Some(step),
            false => self.of.found.steps.iter().rposition(|next| next.previous == Some(step)),
        };
        let Some(beside) = beside.filter(|&at| !self.visible.parts[at].is_empty()) else { return Some(count) };
        let at = BEFORE.iter().chain(&ABOUT).position(|known| *known == kind)?;
        self.visible.parts[beside][at].then_some(count)
    }

    /// The kinds that the design can have, those about the step before first.
    fn kinds(&self) -> Vec<Conformity> {
        let can_be = |kind: &Conformity| match kind {
            Conformity::Interrupted => self.how.directly,
            Conformity::Excluded => self.of.excluded.iter().any(Option::is_some),
            _ => true,
        };
        BEFORE.into_iter().chain(ABOUT).filter(can_be).collect()
    }

    pub(super) fn steps_table(&self) -> Table {
        let mut table = Table::new(&[
            ("step", text!("funnel-step")),
            ("customers", words::units_title(self.how.entity)),
            ("of_start", text!("funnel-of-start")),
        ]);
        for (step, name) in self.of.names.iter().enumerate() {
            let reached = self.reached(step).map(|count| count.journeys);
            let share = reached.zip(self.began()).map(|(n, began)| n as f64 / began.journeys.max(1) as f64);
            table.push(vec![
                Cell::text(name),
                reached.map_or(Cell::Empty, Cell::Count),
                share.map_or(Cell::Empty, Cell::Share),
            ]);
        }
        for kind in self.kinds() {
            let cell = |step| self.count(step, kind).map_or(Cell::Empty, |count| Cell::Count(count.journeys));
            table.add(key(kind), outcome_name(kind), (0..self.of.names.len()).map(cell));
        }
        if self.of.optional.contains(&true) {
            table.add("optional", text!("funnel-optional"), self.of.optional.iter().copied().map(Cell::Flag));
        }
        if self.how.entity != Entity::Person {
            let people = |step| self.reached(step).map_or(Cell::Empty, |count| Cell::Count(count.people));
            table.add("people", text!("funnel-different-customers"), (0..self.of.names.len()).map(people));
        }
        table
    }

    /// Every kind of every step, each journey in one row.
    pub(super) fn outcomes_table(&self) -> Table {
        let mut table = Table::new(&[
            ("step", text!("funnel-step")),
            ("outcome", text!("conformance-outcome")),
            ("customers", words::units_title(self.how.entity)),
            ("share", text!("funnel-of-start")),
        ]);
        for (step, name) in self.of.names.iter().enumerate() {
            for kind in Conformity::ALL {
                let Some(count) = self.count(step, kind).filter(|count| count.journeys > 0) else { continue };
                let of = self.began().map(|began| count.journeys as f64 / began.journeys.max(1) as f64);
                table.push(vec![
                    Cell::text(name),
                    Cell::text(outcome_name(kind)),
                    Cell::Count(count.journeys),
                    of.map_or(Cell::Empty, Cell::Share),
                ]);
            }
        }
        table
    }

    /// Whether it may be told where those went who left after a step: all who did not get to the next one are shown, by kind.
    /// Beside those who still have time, what is missing there would follow from how many left.
    fn tells_departures(&self, last: usize) -> bool {
        let is_next = |step: &usize| self.of.found.steps[*step].previous == Some(last) && !self.of.optional[*step];
        let next = (0..self.of.names.len()).find(is_next);
        next.is_some_and(|next| self.visible.outside[next] && self.visible.parts[next].iter().all(|shown| *shown))
    }

    /// Where those who left the design after a step went next.
    pub(super) fn departures_table(
        &self,
        names: &Names,
        (k, before): (u64, &PublishedCounts),
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let mut table = Table::new(&[
            ("after", text!("funnel-after")),
            ("touchpoint", text!("conformance-next")),
            ("customers", words::units_title(self.how.entity)),
            ("share", text!("conformance-of-those-who-left")),
        ]);
        let departures = self.of.found.departures.iter().copied();
        let departures: Vec<Departure> =
            departures.filter(|departure| self.tells_departures(departure.last.into())).collect();
        let mut sums: Vec<Sum> = Vec::new();
        for of_step in departures.chunk_by(|a, b| a.last == b.last) {
            let total = of_step.iter().map(|departure| departure.count.journeys).sum::<u64>();
            let first = table.rows.len();
            for departure in of_step {
                table.push(vec![
                    Cell::text(&self.of.names[usize::from(departure.last)]),
                    Cell::text(next_name(names, departure.next)),
                    Cell::Count(departure.count.journeys),
                    Cell::Share(departure.count.journeys as f64 / total as f64),
                ]);
            }
            // one person may be behind several rows: at least as many as behind the largest
            let people = of_step.iter().map(|departure| departure.count.people);
            let people = if self.how.entity == Entity::Person { people.sum() } else { people.max().unwrap_or(0) };
            let rows = (first..table.rows.len()).collect();
            sums.push(Sum { total: PeopleCount::new(total, people), rows, shares: &["share"] });
        }
        let rows = departures.iter().map(|departure| people(departure.count)).collect();
        let counted = GroupTable::people(table, "conformance/left_for", "customers");
        let counted =
            GroupTable { rows, sums, overlapping: self.is_overlapping(), adds_up: ["customers", ""], ..counted };
        small_groups::table(counted, k, before)
    }

    /// Whether all may be told who began and who followed: rows that each of them is in add up to them.
    fn tells_totals(&self) -> bool {
        self.began().is_some() && self.followed().is_some()
    }

    /// How many followed, by the period in which they began.
    pub(super) fn periods_table(&self, sharing: (u64, &PublishedCounts)) -> Result<Disclosure<Table>, TooFewPeople> {
        let found = &self.of.found;
        // whoever began within the window of the end and has not followed still has time
        let tells = self.tells_totals() && self.undecided().is_some();
        let is_shown = |i: &usize| tells && found.by_period[*i].began.journeys > 0;
        let shown: Vec<usize> = (0..found.periods.len()).filter(is_shown).collect();
        let mut table = Table::new(&[("period", text!("trends-period")), ("start", text!("trends-start"))]);
        for &i in &shown {
            table.push(vec![Cell::text(found.periods.name(i)), Cell::Day(found.periods.starts()[i])]);
        }
        let counts: Vec<Conversion> = shown.iter().map(|&i| conversion(&found.by_period[i])).collect();
        let columns = self.columns("conformance/over_time", self.is_overlapping());
        let told = conversion_table(table, &counts, &columns, sharing)?;
        Ok(add_complete(told, &found.periods, |i| found.is_complete(i)))
    }

    /// How many followed, by group.
    pub(super) fn groups_table(&self, sharing: (u64, &PublishedCounts)) -> Result<Disclosure<Table>, TooFewPeople> {
        let groups = if self.tells_totals() { &self.of.found.groups[..] } else { &[] };
        let mut table = Table::new(&[("group", text!("trends-group"))]);
        groups.iter().for_each(|(group, _)| table.push(vec![Cell::text(split::group_name(group))]));
        let counts: Vec<Conversion> = groups.iter().map(|(_, count)| conversion(count)).collect();
        // whoever is in several segments counts in each
        let is_overlapping = self.is_overlapping() || self.how.split.trim().eq_ignore_ascii_case("segment");
        conversion_table(table, &counts, &self.columns("conformance/by_group", is_overlapping), sharing)
    }

    fn is_overlapping(&self) -> bool {
        self.how.entity != Entity::Person
    }

    fn columns(&self, kind: &'static str, overlapping: bool) -> ConversionColumns {
        ConversionColumns {
            kind,
            began: words::units_title(self.how.entity),
            done_keys: &["followed", "share", "low", "high"],
            done: [text!("conformance-followed"), text!("conformance-share")],
            overlapping,
        }
    }

    pub(super) fn sentence(&self) -> String {
        let (names, found) = (&self.of.names, &self.of.found);
        let last = self.of.optional.iter().rposition(|optional| !optional).unwrap_or(0);
        let (from, to) = (&names[0], &names[last]);
        let (Some(began), Some(followed)) = (self.began(), self.followed()) else {
            return text!("conformance-hidden", from, to);
        };
        let units = numbers::units(began.journeys, self.how.entity);
        if names.len() == 1 {
            return text!("conformance-one-step", units, name = from);
        }
        let followed = followed.journeys;
        if began.journeys < SMALL_GROUP {
            return text!("conformance-counted", units, from, to, followed = numbers::count(followed));
        }
        let share = numbers::share_of(followed, began.journeys);
        let mut parts =
            vec![text!("conformance-share-followed", units, from, to, followed = numbers::count(followed), share)];
        let departures = (0..found.steps.len()).flat_map(|step| self.kinds().into_iter().map(move |kind| (step, kind)));
        let departures = departures.filter(|(_, kind)| kind.is_departure());
        // the largest of all, of equal ones the first: where it is hidden no other is told in its place
        let counted = departures.map(|(step, kind)| (step, kind, found.steps[step].of(kind).journeys));
        let most = counted.min_by_key(|(.., n)| std::cmp::Reverse(*n));
        let most = most.filter(|&(step, kind, _)| self.count(step, kind).is_some());
        parts.extend(most.filter(|(.., n)| *n > 0).map(|(step, kind, n)| self.departure(step, kind, n)));
        if let Some(n) = self.undecided().filter(|n| *n > 0) {
            parts.push(text!("conformance-still-have-time", n = numbers::count(n)));
        }
        parts.join(" ")
    }

    /// What most of those do who do not follow.
    fn departure(&self, step: usize, kind: Conformity, n: u64) -> String {
        let (name, n) = (&self.of.names[step], numbers::count(n));
        match kind {
            Conformity::Skipped => text!("conformance-most-skip", name, n),
            Conformity::OutOfOrder => text!("conformance-most-change-order", name, n),
            Conformity::Interrupted => text!("conformance-most-are-interrupted", name, n),
            Conformity::Excluded => {
                let excluded = self.of.excluded[step].as_deref().unwrap_or_default();
                text!("conformance-most-meet", excluded, name, n)
            }
            Conformity::Followed | Conformity::Undecided | Conformity::Left => {
                text!("conformance-most-leave", name, n)
            }
        }
    }

    pub(super) fn note(&self) -> String {
        let mut parts =
            vec![text!("conformance-base", units = words::units(self.how.entity), step = &self.of.names[0])];
        parts.push(match self.how.directly {
            true => text!("funnel-directly").to_owned(),
            false => text!("funnel-in-order").to_owned(),
        });
        for (step, name) in self.of.names.iter().enumerate() {
            if self.of.optional[step] {
                parts.push(text!("funnel-may-be-left-out", name));
            }
            if let (Some(excluded), Some(previous)) = (&self.of.excluded[step], self.of.found.steps[step].previous) {
                let from = &self.of.names[previous];
                parts.push(text!("funnel-must-not-happen", excluded, from, to = name));
            }
        }
        parts.push(match self.how.window {
            Some(window) => text!("conformance-within", time = numbers::duration(window)),
            None => text!("conformance-whenever", time = numbers::duration(self.quiet_time)),
        });
        parts.push(text!("conformance-each-once").to_owned());
        if !self.of.found.groups.is_empty() {
            parts.push(text!("conformance-groups").to_owned());
        }
        parts.join(" · ")
    }
}

/// The steps as groups inside each other: each is reached by some of those who reached the required one before.
fn groups(of: &DesignFollowed, entity: Entity) -> Vec<NestedGroup> {
    let steps = &of.found.steps;
    let group = |(step, name): (usize, &String)| {
        let this = &steps[step];
        // whoever leaves out a step that may be left out has not left the design
        let parts: Vec<(&str, JourneyCount)> = match this.previous.filter(|_| !of.optional[step]) {
            None => Vec::new(),
            Some(previous) => {
                let before = BEFORE.map(|kind| (key(kind), steps[previous].of(kind)));
                let about = ABOUT.map(|kind| (key(kind), this.of(kind)));
                before.into_iter().chain(about).collect()
            }
        };
        let missing = this.previous.map_or(0, |previous| steps[previous].reached.journeys - this.reached.journeys);
        // one person may be missing from several journeys: at least as many as in the largest part
        let people_missing = match entity {
            Entity::Person => missing,
            _ => parts.iter().map(|(_, count)| count.people).max().unwrap_or(missing.min(1)),
        };
        NestedGroup {
            name: format!("conformance/{}/{name}", entity.key()),
            inside: people(this.reached),
            of: this.previous,
            outside: PeopleCount::new(missing, people_missing),
            parts: parts.into_iter().map(|(key, count)| (key, people(count))).collect(),
        }
    };
    of.names.iter().enumerate().map(group).collect()
}

/// The column of a kind.
fn key(kind: Conformity) -> &'static str {
    match kind {
        Conformity::Followed => "followed",
        Conformity::Undecided => "still_active",
        Conformity::Left => "left_here",
        Conformity::Skipped => "skipped",
        Conformity::OutOfOrder => "other_order",
        Conformity::Interrupted => "not_directly",
        Conformity::Excluded => "met_excluded",
    }
}

/// Those who began and those who followed.
fn conversion(count: &FollowedCount) -> Conversion {
    Conversion { began: count.began, done: count.followed }
}
