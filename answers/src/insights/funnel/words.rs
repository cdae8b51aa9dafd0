//! What a funnel says: its sentence, its grey line and its tables.

use crate::analysis::funnel::{FunnelCount, FunnelOrder, TimeBin};
use crate::analysis::{Group, JourneyCount, Share};
use crate::insights::conversion::{Conversion, ConversionColumns, add_complete, conversion_table};
use crate::insights::split;
use crate::model::Entity;
use crate::present::numbers::{self, share_of};
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{
    self, Disclosure, GroupTable, NestedGroup, PeopleCount, PublishedCounts, Sum, TooFewPeople, VisibleGroups,
};
use crate::present::table::{Cell, Table};
use crate::present::words;
use crate::texts::text;

use super::{FunnelSettings, StepsReached};

impl StepsReached {
    /// The losses between required steps: the step, and the one before it that is counted from.
    fn losses_of(&self) -> impl Iterator<Item = (usize, usize, &FunnelCount)> {
        let counts = self.funnel.counts.iter().enumerate();
        // whoever leaves out a step that may be left out is not lost
        let required = counts.filter(|(step, _)| !self.optional[*step]);
        required.filter_map(|(step, count)| Some((step, count.previous?, count)))
    }

    /// A step as it stands in a sentence.
    fn in_sentence(&self, step: usize, order: FunnelOrder) -> String {
        let (n, all) = (step + 1, self.names.len());
        match order {
            FunnelOrder::Any if n > 1 && n == all => text!("funnel-sentence-all-steps", n),
            FunnelOrder::Any => text!("funnel-sentence-any-of-steps", n),
            FunnelOrder::Ordered | FunnelOrder::Strict => text!("funnel-sentence-step", name = &self.names[step]),
        }
    }

    pub(super) fn note(&self, how: &FunnelSettings, visible: &VisibleGroups) -> String {
        let started = self.funnel.counts.first().filter(|_| visible.inside.first() == Some(&true));
        let unit = words::units(how.entity).to_owned();
        let mut parts = vec![started.map_or(unit, |first| numbers::units(first.journeys, how.entity))];
        parts.push(match how.order {
            FunnelOrder::Ordered => text!("funnel-in-order").to_owned(),
            FunnelOrder::Strict => text!("funnel-directly").to_owned(),
            FunnelOrder::Any => text!("funnel-any-order").to_owned(),
        });
        for (step, name) in self.names.iter().enumerate() {
            if self.optional[step] {
                parts.push(text!("funnel-may-be-left-out", name));
            }
            if let (Some(excluded), Some(previous)) = (&self.excluded[step], self.funnel.counts[step].previous) {
                let from = &self.names[previous];
                parts.push(text!("funnel-must-not-happen", excluded, from, to = name));
            }
        }
        for name in &self.without_others {
            parts.push(text!("funnel-stage-without-steps", name));
        }
        if how.hold != split::NONE {
            parts.push(text!("funnel-held", name = how.hold.trim()));
        }
        if let Some(window) = how.window {
            parts.push(text!("funnel-within", time = numbers::duration(window)));
        }
        parts.push(text!("funnel-time-between-steps").to_owned());
        if self.takes_longer(how).contains(&true) {
            parts.push(text!("funnel-times-of-several-tries").to_owned());
        }
        if !self.cuts.groups.is_empty() && !how.split.eq_ignore_ascii_case("segment") {
            parts.push(text!("conformance-groups").to_owned());
        }
        parts.join(" · ")
    }

    /// For each step, whether its median time is longer than the window: it is first reached on a later try than the one before.
    pub fn takes_longer(&self, how: &FunnelSettings) -> Vec<bool> {
        let is_longer = |median: f64| how.window.is_some_and(|window| median > window as f64);
        self.funnel.counts.iter().map(|count| count.median_ms.is_some_and(is_longer)).collect()
    }

    /// Whoever takes steps within a week takes them within a month, and whoever takes them one directly after the other takes
    /// them in order: the difference is a group of people, so that windows and orders share the names in the memory.
    pub(super) fn groups(&self, entity: Entity) -> Vec<NestedGroup> {
        let group = |(name, count): (&String, &FunnelCount)| NestedGroup {
            name: format!("funnel/{}/{name}", entity.key()),
            inside: PeopleCount::new(count.journeys, count.people),
            of: count.previous,
            outside: PeopleCount::new(count.lost, count.lost_people),
            parts: Vec::new(),
        };
        self.names.iter().zip(&self.funnel.counts).map(group).collect()
    }

    pub(super) fn steps_table(&self, how: &FunnelSettings, visible: &VisibleGroups) -> Table {
        let entity = how.entity;
        let mut table = Table::new(&[
            ("step", text!("funnel-step")),
            ("customers", words::units_title(entity)),
            ("of_start", text!("funnel-of-start")),
            ("of_previous", text!("funnel-of-previous")),
            ("median_seconds", text!("funnel-median-time")),
        ]);
        let counts = &self.funnel.counts;
        let share = |step: usize, of: usize| {
            let whole = counts[of].journeys;
            let is_known = whole > 0 && visible.inside[step] && visible.inside[of];
            if is_known { Cell::Share(counts[step].journeys as f64 / whole as f64) } else { Cell::Empty }
        };
        for (step, (name, count)) in self.names.iter().zip(counts).enumerate() {
            let median = count.median_ms.filter(|_| visible.inside[step]);
            table.push(vec![
                Cell::text(name),
                if visible.inside[step] { Cell::Count(count.journeys) } else { Cell::Empty },
                share(step, 0),
                count.previous.map_or(Cell::Empty, |previous| share(step, previous)),
                median.map_or(Cell::Empty, Cell::ExactDuration),
            ]);
        }
        if self.optional.contains(&true) {
            table.add("optional", text!("funnel-optional"), self.optional.iter().copied().map(Cell::Flag));
        }
        let shown = self.takes_longer(how).into_iter().zip(&visible.inside);
        let takes_longer: Vec<bool> = shown.map(|(takes_longer, shown)| takes_longer && *shown).collect();
        if takes_longer.contains(&true) {
            // a file has no grey line that says why a median is longer than the window
            table.add("several_tries", text!("funnel-several-tries"), takes_longer.into_iter().map(Cell::Flag));
        }
        if entity != Entity::Person {
            let people = counts.iter().zip(&visible.inside);
            let people = people.map(|(count, shown)| if *shown { Cell::Count(count.people) } else { Cell::Empty });
            table.add("people", text!("funnel-different-customers"), people);
        }
        table
    }

    pub(super) fn losses(&self, entity: Entity, visible: &VisibleGroups) -> Table {
        let mut table = Table::new(&[
            ("after", text!("funnel-after")),
            ("before", text!("funnel-before")),
            ("customers", words::units_title(entity)),
            ("share", text!("funnel-of-those-at-step")),
        ]);
        for (step, previous, count) in self.losses_of().filter(|(step, ..)| visible.outside[*step]) {
            let of = self.funnel.counts[previous].journeys;
            let is_known = of > 0 && visible.inside[previous];
            table.push(vec![
                Cell::text(&self.names[previous]),
                Cell::text(&self.names[step]),
                Cell::Count(count.lost),
                if is_known { Cell::Share(count.lost as f64 / of as f64) } else { Cell::Empty },
            ]);
        }
        table
    }

    pub(super) fn sentence(&self, how: &FunnelSettings, visible: &VisibleGroups) -> String {
        let counts = &self.funnel.counts;
        let (Some(first), Some(last)) = (counts.first(), counts.last()) else { return String::new() };
        let name = |step: usize| self.in_sentence(step, how.order);
        let (from, to) = (name(0), name(counts.len() - 1));
        let within = how.window.map(|window| text!("funnel-sentence-within", time = numbers::duration(window)));
        let within = within.unwrap_or_default();
        let is_shown = |step: Option<&bool>| step == Some(&true);
        if !is_shown(visible.inside.first()) {
            return text!("funnel-not-shown", from, to);
        }
        let started = numbers::units(first.journeys, how.entity);
        if first.journeys == 0 || counts.len() == 1 {
            return text!("funnel-started", started, from);
        }
        // most are lost where most of all are: not where most of what is shown are
        let worst = self.losses_of().min_by_key(|(_, _, count)| std::cmp::Reverse(count.lost));
        let worst = worst.filter(|(.., count)| count.lost > 0 && first.journeys >= SMALL_GROUP);
        let is_loss_shown =
            |step: usize, previous: usize| visible.outside[step] && visible.inside[previous] && visible.inside[step];
        let not_shown =
            worst.filter(|&(step, previous, _)| !is_loss_shown(step, previous)).map(|(step, previous, _)| {
                let (after, before) = (name(previous), name(step));
                match how.window {
                    Some(_) => text!("funnel-loss-in-time-not-shown", after, before),
                    None => text!("funnel-loss-not-shown", after, before),
                }
            });
        if !is_shown(visible.inside.last()) {
            let said = text!("funnel-share-not-shown", started, from, to, within);
            return [Some(said), not_shown].into_iter().flatten().collect::<Vec<_>>().join(" ");
        }
        let reached = numbers::count(last.journeys);
        if first.journeys < SMALL_GROUP {
            return text!("funnel-reached", started, from, to, within, reached);
        }
        let share = share_of(last.journeys, first.journeys);
        let said = text!("funnel-share-reached", started, from, to, within, reached, share);
        let loss = worst.filter(|_| not_shown.is_none()).map(|(step, previous, count)| {
            let (after, before, lost) = (name(previous), name(step), numbers::count(count.lost));
            let lost_share = share_of(count.lost, counts[previous].journeys);
            // whoever goes on after the window is not lost, only late
            match how.window {
                Some(window) => {
                    let time = numbers::duration(window);
                    text!("funnel-largest-loss-in-time", after, before, lost, lost_share, time)
                }
                None => text!("funnel-largest-loss", after, before, lost, lost_share),
            }
        });
        [Some(said), not_shown, loss].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Which group gets to the last step most often, and which most seldom; nothing where the difference may be chance.
    pub(super) fn groups_sentence(&self) -> Option<String> {
        let named = self.cuts.groups.iter().filter(|of| matches!(of.group, Group::Named(_)));
        let shares: Vec<(&str, Share)> =
            named.map(|of| (split::group_name(&of.group), conversion(&of.steps).share())).collect();
        let [(best, most), (other, least)] = split::extremes(&shares)?;
        Some(text!(
            "funnel-group-most-often",
            best,
            share = numbers::share(most.share),
            n = numbers::count(most.of),
            other,
            other_share = numbers::share(least.share),
            other_n = numbers::count(least.of)
        ))
    }

    /// How many took how long, span by span.
    pub(super) fn times_table(
        &self,
        entity: Entity,
        visible: &VisibleGroups,
        (k, before): (u64, &PublishedCounts),
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let mut table = Table::new(&[
            ("from", text!("funnel-from")),
            ("to", text!("funnel-to")),
            ("time", text!("funnel-time")),
            ("at_least_seconds", text!("funnel-at-least")),
            ("less_than_seconds", text!("funnel-less-than")),
            ("customers", words::units_title(entity)),
            ("share", text!("funnel-of-those-who-reached-it")),
            ("cumulative", text!("funnel-cumulative")),
        ]);
        let (mut rows, mut sums) = (Vec::new(), Vec::new());
        // one person may be behind several rows
        let people = |n: u64| PeopleCount::new(n, if entity == Entity::Person { n } else { n.min(1) });
        for (from, to, step) in self.time_spans() {
            if !visible.inside[from] || !visible.inside[to] {
                continue;
            }
            let (bins, first) = (self.time_bins(step), table.rows.len());
            let total: u64 = bins.iter().map(|bin| bin.journeys).sum();
            let mut so_far = 0;
            for bin in bins {
                so_far += bin.journeys;
                let share = |n: u64| Cell::Share(n as f64 / total as f64);
                table.push(vec![
                    Cell::text(&self.names[from]),
                    Cell::text(&self.names[to]),
                    Cell::text(time_words(bin)),
                    Cell::Duration(bin.from),
                    bin.to.map_or(Cell::Empty, Cell::Duration),
                    Cell::Count(bin.journeys),
                    share(bin.journeys),
                    if k > 1 { Cell::Empty } else { share(so_far) },
                ]);
                rows.push(people(bin.journeys));
            }
            let of_span = (first..table.rows.len()).collect();
            sums.push(Sum { total: people(total), rows: of_span, shares: &["share"] });
        }
        let counted = GroupTable::people(table, "funnel/time_taken", "customers");
        let overlapping = entity != Entity::Person || sums.len() > 1;
        let counted = GroupTable { rows, sums, overlapping, adds_up: ["customers", ""], ..counted };
        small_groups::table(counted, k, before)
    }

    /// How many of those who entered in a period got to the last step.
    pub(super) fn periods_table(
        &self,
        entity: Entity,
        visible: &VisibleGroups,
        sharing: (u64, &PublishedCounts),
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let cuts = &self.cuts;
        let is_shown = |i: &usize| tells_totals(visible) && cuts.by_period[*i][0].journeys > 0;
        let shown: Vec<usize> = (0..cuts.periods.len()).filter(is_shown).collect();
        let mut table = Table::new(&[("period", text!("trends-period")), ("start", text!("trends-start"))]);
        for &i in &shown {
            table.push(vec![Cell::text(cuts.periods.name(i)), Cell::Day(cuts.periods.starts()[i])]);
        }
        let counts: Vec<Conversion> = shown.iter().map(|&i| conversion(&cuts.by_period[i])).collect();
        let columns = columns("funnel/over_time", entity, entity != Entity::Person);
        let told = conversion_table(table, &counts, &columns, sharing)?;
        Ok(add_complete(told, &cuts.periods, |i| cuts.is_complete(i)))
    }

    /// How many of a group got from the first step to the last.
    pub(super) fn groups_table(
        &self,
        how: &FunnelSettings,
        visible: &VisibleGroups,
        sharing: (u64, &PublishedCounts),
    ) -> Result<Disclosure<Table>, TooFewPeople> {
        let groups = if tells_totals(visible) { &self.cuts.groups[..] } else { &[] };
        let mut table = Table::new(&[("group", text!("trends-group"))]);
        groups.iter().for_each(|of| table.push(vec![Cell::text(split::group_name(&of.group))]));
        let counts: Vec<Conversion> = groups.iter().map(|of| conversion(&of.steps)).collect();
        // whoever is in several segments counts in each
        let overlapping = how.entity != Entity::Person || how.split.trim().eq_ignore_ascii_case("segment");
        conversion_table(table, &counts, &columns("funnel/by_group", how.entity, overlapping), sharing)
    }

    /// Every step of every group; nothing where few people are to stand together, because steps and groups tell of each other.
    pub(super) fn steps_by_group(&self, entity: Entity, k: u64) -> Disclosure<Table> {
        let mut table = Table::new(&[
            ("group", text!("trends-group")),
            ("step", text!("funnel-step")),
            ("customers", words::units_title(entity)),
            ("of_start", text!("funnel-of-start")),
            ("of_previous", text!("funnel-of-previous")),
        ]);
        let groups = if k > 1 { &[] } else { &self.cuts.groups[..] };
        for of in groups {
            for (step, count) in of.steps.iter().enumerate() {
                let share = |before: usize| {
                    let whole = of.steps[before].journeys;
                    if whole > 0 { Cell::Share(count.journeys as f64 / whole as f64) } else { Cell::Empty }
                };
                table.push(vec![
                    Cell::text(split::group_name(&of.group)),
                    Cell::text(&self.names[step]),
                    Cell::Count(count.journeys),
                    share(0),
                    self.funnel.counts[step].previous.map_or(Cell::Empty, share),
                ]);
            }
        }
        let hidden = if k > 1 { self.cuts.groups.len() * self.names.len() } else { 0 };
        Disclosure { hidden, ..Disclosure::all(table) }
    }
}

/// Whether all may be told who entered and who got to the end: rows that each of them is in add up to them.
fn tells_totals(visible: &VisibleGroups) -> bool {
    visible.inside.first() == Some(&true) && visible.inside.last() == Some(&true)
}

/// The first step and the last.
fn conversion(steps: &[JourneyCount]) -> Conversion {
    let at = |count: Option<&JourneyCount>| count.copied().unwrap_or_default();
    Conversion { began: at(steps.first()), done: at(steps.last()) }
}

fn columns(kind: &'static str, entity: Entity, overlapping: bool) -> ConversionColumns {
    ConversionColumns {
        kind,
        began: words::units_title(entity),
        done_keys: &["completed", "share", "low", "high"],
        done: [text!("funnel-completed"), text!("funnel-conversion")],
        overlapping,
    }
}

/// A length of time as people read it: "1 min to 5 min".
pub fn time_words(bin: &TimeBin) -> String {
    match (bin.from, bin.to) {
        (0, Some(to)) => text!("funnel-time-under", to = numbers::duration(to)),
        (from, None) => text!("funnel-time-over", from = numbers::duration(from)),
        (from, Some(to)) => {
            text!("funnel-time-between", from = numbers::duration(from), to = numbers::duration(to))
        }
    }
}
