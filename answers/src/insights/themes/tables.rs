//! The tables of themes.

use std::collections::BTreeMap;

use crate::analysis::themes::ThemedText;
use crate::insights::insight::ComputedInsight;
use crate::present::contact;
use crate::present::small_groups::{GroupTable, PeopleCount, Sum};
use crate::present::table::{Cell, Table};
use crate::privacy;
use crate::texts::text;

use super::{Inside, TextThemes};

/// Columns that tell how many texts there are at a touchpoint, in a stage or a period.
const OF_TEXTS: &[&str] = &["of_texts"];
const NO_SHARES: &[&str] = &[];

impl ComputedInsight<TextThemes> {
    /// The themes, with what came after texts about them.
    pub(super) fn theme_table(&self, k: u64) -> GroupTable {
        let found = &self.outcome.found;
        let mut table = Table::new(&[
            ("theme", text!("themes-theme")),
            ("texts", text!("themes-texts")),
            ("customers", text!("themes-customers")),
            ("share", text!("themes-share")),
            ("phrases", text!("themes-phrases")),
            ("then_goal", text!("themes-then-goal")),
            ("then_goal_low", text!("themes-then-goal-low")),
            ("then_goal_high", text!("themes-then-goal-high")),
            ("others_then_goal", text!("themes-others-then-goal")),
            ("evidence", text!("themes-evidence")),
        ]);
        let all = found.texts.len() as u64;
        let mut people = Vec::new();
        for (at, theme) in found.themes.iter().enumerate() {
            let is = |text: &ThemedText| usize::from(text.theme) == at;
            let (texts, customers) = (found.texts.iter().filter(|text| is(text)).count() as u64, self.behind(is));
            let effect = &self.outcome.effects[at];
            let mut row = vec![
                Cell::text(&theme.name),
                Cell::Count(texts),
                Cell::Count(customers),
                Cell::Share(texts as f64 / all.max(1) as f64),
                Cell::text(theme.phrases.join(", ")),
            ];
            row.extend(match effect.after.is_enough() && !effect.is_of_few(k) {
                true => [
                    Cell::Share(effect.after.share),
                    Cell::Share(effect.after.low),
                    Cell::Share(effect.after.high),
                    Cell::Share(effect.others.share),
                    Cell::text(if effect.tells { text!("themes-tells") } else { text!("themes-tells-nothing") }),
                ],
                false => [const { Cell::Empty }; 5],
            });
            table.push(row);
            people.push(PeopleCount::new(texts, customers));
        }
        GroupTable {
            table,
            kind: "themes",
            rows: people,
            base: Some(PeopleCount::new(all, self.behind(|_| true))),
            sums: Vec::new(),
            splits: Vec::new(),
            overlapping: true,
            adds_up: ["texts", "share"],
        }
    }

    /// Themes inside stages, touchpoints or periods.
    pub(super) fn inside_table(&self, name: &str, key: &'static str, rows: Inside) -> GroupTable {
        let (kind, title) = match name {
            "stages" => ("theme-stages", text!("moods-stage")),
            "touchpoints" => ("theme-touchpoints", text!("moods-touchpoint")),
            _ => ("theme-periods", text!("moods-period")),
        };
        let mut table = Table::new(&[
            ("theme", text!("themes-theme")),
            (key, title),
            ("texts", text!("themes-texts")),
            ("customers", text!("themes-customers")),
            ("of_texts", text!("themes-of-texts")),
        ]);
        let mut people = Vec::new();
        let (mut of_theme, mut of_group): (BTreeMap<usize, Vec<usize>>, BTreeMap<String, Vec<usize>>) =
            Default::default();
        for (at, (theme, group, texts, customers, all)) in rows.into_iter().enumerate() {
            of_theme.entry(theme).or_default().push(at);
            of_group.entry(group.clone()).or_default().push(at);
            table.push(vec![
                Cell::text(&self.outcome.found.themes[theme].name),
                Cell::text(group),
                Cell::Count(texts),
                Cell::Count(customers),
                Cell::Share(texts as f64 / all as f64),
            ]);
            people.push(PeopleCount::new(texts, customers));
        }
        // how many texts are about a theme is told beside, and those of a group follow from a share
        let sum = |rows: Vec<usize>, shares| {
            let of = || rows.iter().map(|&row: &usize| people[row]);
            let (texts, most) = (of().map(|of| of.count).sum(), of().map(|of| of.people).max().unwrap_or(0));
            Sum { total: PeopleCount::new(texts, most), rows, shares }
        };
        let sums = of_theme.into_values().map(|rows| sum(rows, NO_SHARES));
        let sums = sums.chain(of_group.into_values().map(|rows| sum(rows, OF_TEXTS))).collect();
        GroupTable {
            table,
            kind,
            rows: people,
            base: None,
            sums,
            splits: Vec::new(),
            overlapping: true,
            adds_up: ["texts", ""],
        }
    }

    /// The words of each theme.
    pub(super) fn words(&self) -> Table {
        let mut out = Table::new(&[
            ("theme", text!("themes-theme")),
            ("word", text!("themes-word")),
            ("weight", text!("themes-weight")),
        ]);
        for theme in &self.outcome.found.themes {
            for (word, weight) in theme.words.iter().filter(|(_, weight)| *weight > 0.01) {
                let weight = Cell::Number((weight * 1e3).round() / 1e3);
                out.push(vec![Cell::text(&theme.name), Cell::text(word), weight]);
            }
        }
        out
    }

    /// Who wrote about what.
    pub(super) fn people(&self) -> Table {
        let (table, found, hide) = (&self.scope.table, &self.outcome.found, self.scope.settings().hide_names);
        let mut out = Table::new(&contact::short(&[
            ("theme", text!("themes-theme")),
            ("texts", text!("themes-texts")),
            ("last_text", text!("moods-last-text")),
        ]));
        for of in found.texts.chunk_by(|a, b| a.customer == b.customer) {
            for (at, theme) in found.themes.iter().enumerate() {
                let own: Vec<&ThemedText> = of.iter().filter(|text| usize::from(text.theme) == at).collect();
                let Some(last) = own.last() else { continue };
                let mut row = contact::short_cells(table, last.customer, hide);
                row.extend([
                    Cell::text(&theme.name),
                    Cell::Count(own.len() as u64),
                    Cell::Time(table.time[last.event as usize]),
                ]);
                out.push(row);
            }
        }
        out
    }

    /// The texts that are most about each theme, the newest of them first, one of each customer.
    pub(super) fn quotes(&self) -> Table {
        let (table, found) = (&self.scope.table, &self.outcome.found);
        let mut out = Table::new(&[
            ("customer", text!("moods-customer")),
            ("theme", text!("themes-theme")),
            ("text", text!("moods-text")),
            ("touchpoint", text!("moods-touchpoint")),
            ("time", text!("moods-time")),
        ]);
        for (at, theme) in found.themes.iter().enumerate() {
            let mut own: Vec<&ThemedText> = found.texts.iter().filter(|text| usize::from(text.theme) == at).collect();
            let time = |text: &ThemedText| table.time[text.event as usize];
            own.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| time(b).cmp(&time(a))));
            let mut writers: Vec<u32> = Vec::new();
            for of in own {
                if writers.len() == self.how.quotes {
                    break;
                }
                if writers.contains(&of.customer) {
                    continue;
                }
                writers.push(of.customer);
                let i = of.event as usize;
                let people = &table.people;
                let names = [&people.name, &people.first_name, &people.last_name];
                let names = names.map(|column| people.first_of(of.customer, column));
                out.push(vec![
                    contact::customer_cell(table, of.customer),
                    Cell::text(&theme.name),
                    Cell::text(privacy::quote(table.dims.text.name(table.text[i]), &names)),
                    Cell::text(&table.names.touchpoints[usize::from(table.touchpoint[i])]),
                    Cell::Time(time(of)),
                ]);
            }
        }
        out
    }
}
