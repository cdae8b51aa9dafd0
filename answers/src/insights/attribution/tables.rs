//! The tables: channels, models side by side, places on journeys, later value, what was read, and sites passed through.

use crate::analysis::attribution::{AttributionModel, PassedSite, Positions, SiteVisits};
use crate::analysis::spend::ChannelSpend;
use crate::insights::scope::Scope;
use crate::model::is_same_name;
use crate::present::small_groups::{GroupTable, PeopleCount, Portion, Split};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::AttributedJourneys;
use super::words::{agreement_name, model_name, reason_name};

impl AttributedJourneys {
    /// What the ads of a channel cost, where that is one sum in the project's money.
    pub fn cost(&self, channel: &str, currency: &str) -> Option<f64> {
        let of = self.costs.iter().find(|cost: &&ChannelSpend| is_same_name(&cost.channel, channel))?;
        match of.cost.as_slice() {
            [(paid_in, cost)] if paid_in == currency && *cost > 0.0 => Some(*cost),
            _ => None,
        }
    }

    pub(super) fn channels_table(&self, scope: &Scope, k: u64) -> GroupTable {
        let table = self.channel_rows(scope, k);
        let people = |of: &[u64]| self.rows.iter().map(|&channel| PeopleCount::people(of[channel])).collect();
        let counted = GroupTable {
            rows: people(&self.buyers),
            base: Some(PeopleCount::people(self.converted)),
            overlapping: true,
            adds_up: ["", ""],
            ..GroupTable::people(table, "attribution", "customers")
        };
        const CREDIT: &[&str] =
            &["conversions", "value", "conversions_low", "conversions_high", "cost_per_conversion", "return_on_spend"];
        match &self.credited {
            Some(credited) => counted.split(CREDIT, people(credited), true),
            None => counted,
        }
    }

    fn channel_rows(&self, scope: &Scope, k: u64) -> Table {
        let mut columns = vec![
            ("channel", text!("attribution-channel")),
            ("conversions", text!("attribution-conversions")),
            ("value", text!("attribution-value")),
            ("removal_effect", text!("attribution-removal-effect")),
            ("conversions_low", text!("attribution-lower-end")),
            ("conversions_high", text!("attribution-upper-end")),
            ("models_low", text!("attribution-least-of-all-models")),
            ("models_high", text!("attribution-most-of-all-models")),
            ("agreement", text!("attribution-agreement")),
            ("customers", text!("attribution-customers")),
        ];
        let has_costs = !self.costs.is_empty();
        if has_costs {
            columns.extend([
                ("spend", text!("attribution-spend")),
                ("cost_per_conversion", text!("attribution-cost-per-conversion")),
                ("return_on_spend", text!("attribution-return-on-spend")),
            ]);
        }
        let mut out = Table::new(&columns);
        let currency = &scope.settings().currency;
        for &channel in &self.rows {
            let (name, credit) = (&self.paths.names[channel], self.credit.credit(channel));
            let (range, models) = (&self.credit.ranges[channel], self.credit.model_range(channel));
            let removal = self.credit.removal.as_ref().map(|removal| removal.effects[channel].conversions);
            let mut row = vec![
                Cell::text(name),
                Cell::Number(credit.conversions),
                Cell::Money(credit.value),
                removal.map_or(Cell::Empty, Cell::Share),
                Cell::Number(range.low.conversions),
                Cell::Number(range.high.conversions),
                // the least and the most are whole conversions, of few people maybe
                if k > 1 { Cell::Empty } else { Cell::Number(models.0) },
                if k > 1 { Cell::Empty } else { Cell::Number(models.1) },
                Cell::text(agreement_name(self.credit.is_stable(channel))),
                Cell::Count(self.buyers[channel]),
            ];
            if has_costs {
                let cost = self.cost(name, currency);
                let each = cost.filter(|_| credit.conversions > 0.0).map(|cost| cost / credit.conversions);
                row.push(cost.map_or(Cell::Empty, Cell::Money));
                row.push(each.map_or(Cell::Empty, Cell::Money));
                row.push(cost.map_or(Cell::Empty, |cost| Cell::Number(credit.value / cost)));
            }
            out.push(row);
        }
        out
    }

    pub(super) fn models_table(&self) -> Table {
        let key = |model| match model {
            AttributionModel::LastNonDirect => "last_non_direct",
            AttributionModel::TimeDecay => "time_decay",
            AttributionModel::MarkovShapley => "markov_shapley",
            model => AttributionModel::code(model),
        };
        let mut columns = vec![("channel", text!("attribution-channel"))];
        columns.extend(AttributionModel::ALL.map(|model| (key(model), model_name(model))));
        let mut out = Table::new(&columns);
        for &channel in &self.rows {
            let credit =
                |model| self.credit.credits(model).map_or(Cell::Empty, |of| Cell::Number(of[channel].conversions));
            let name = Cell::text(&self.paths.names[channel]);
            out.push([name].into_iter().chain(AttributionModel::ALL.map(credit)).collect());
        }
        out
    }

    pub(super) fn positions_table(&self) -> Table {
        let mut out = Table::new(&[
            ("channel", text!("attribution-channel")),
            ("journeys", text!("attribution-journeys")),
            ("starts", text!("attribution-starts")),
            ("assists", text!("attribution-assists")),
            ("closes", text!("attribution-closes")),
            ("alone", text!("attribution-alone")),
        ]);
        for &channel in &self.rows {
            let Positions { any, starts, assists, closes, alone } = self.positions[channel];
            let name = Cell::text(&self.paths.names[channel]);
            out.push([name].into_iter().chain([any, starts, assists, closes, alone].map(Cell::Count)).collect());
        }
        out
    }

    pub(super) fn later_table(&self, scope: &Scope) -> GroupTable {
        let mut out = Table::new(&[
            ("channel", text!("attribution-channel")),
            ("customers", text!("attribution-new-customers")),
            ("ordered_again", text!("attribution-ordered-again")),
            ("later_value", text!("attribution-later-value")),
            ("later_value_low", text!("attribution-lower-end")),
            ("later_value_high", text!("attribution-upper-end")),
        ]);
        for row in &self.later {
            let name = scope.names().channels.get(usize::from(row.channel)).map_or("", String::as_str);
            let end = |of: fn((f64, f64)) -> f64| row.interval.map_or(Cell::Empty, |ends| Cell::Money(of(ends)));
            out.push(vec![
                Cell::text(name),
                Cell::Count(row.customers),
                Cell::Share(row.again.share),
                Cell::Money(row.mean),
                end(|ends| ends.0),
                end(|ends| ends.1),
            ]);
        }
        let again = self.later.iter().map(|row| PeopleCount::people(row.again.count)).collect();
        const OF_THOSE: &[&str] = &["ordered_again", "later_value", "later_value_low", "later_value_high"];
        GroupTable::people(out, "later_value", "customers").split(OF_THOSE, again, false)
    }

    pub(super) fn content_table(&self) -> GroupTable {
        let mut out = Table::new(&[
            ("page", text!("attribution-page")),
            ("readers", text!("attribution-readers")),
            ("converted", text!("attribution-converted-later")),
            ("lift", text!("attribution-lift")),
            ("lift_low", text!("attribution-lower-end")),
            ("lift_high", text!("attribution-upper-end")),
            ("borne_out", text!("attribution-borne-out")),
        ]);
        for row in &self.content {
            out.push(vec![
                Cell::text(&row.page),
                Cell::Count(row.readers),
                Cell::Count(row.converted),
                Cell::Number(row.lift),
                Cell::Number(row.interval.0),
                Cell::Number(row.interval.1),
                Cell::Flag(row.is_borne_out),
            ]);
        }
        let converted = self.content.iter().map(|row| PeopleCount::people(row.converted)).collect();
        const OF_THOSE: &[&str] = &["converted", "lift", "lift_low", "lift_high", "borne_out"];
        let mut counted = GroupTable::people(out, "content", "readers").split(OF_THOSE, converted, false);
        counted.overlapping = true;
        counted.adds_up[1] = "";
        counted
    }

    pub(super) fn sites_table(&self) -> GroupTable {
        let mut out = Table::new(&[
            ("site", text!("attribution-site")),
            ("reason", text!("attribution-reason")),
            ("visits", text!("attribution-visits")),
            ("began", text!("attribution-began-there")),
            ("conversions", text!("attribution-went-on-to-convert")),
            ("customers", text!("attribution-customers")),
        ]);
        let sites = || self.sites.sites.iter();
        for PassedSite { site, reason, visits } in sites() {
            out.push(vec![
                Cell::text(site),
                Cell::text(reason_name(*reason)),
                Cell::Count(visits.sessions),
                Cell::Count(visits.began),
                Cell::Count(visits.converted),
                Cell::Count(visits.customers),
            ]);
        }
        let count = |of: fn(&SiteVisits) -> (u64, u64)| -> Vec<PeopleCount> {
            let count = |site: &PassedSite| of(&site.visits);
            sites().map(count).map(|(count, people)| PeopleCount::new(count, people)).collect()
        };
        let split = |columns, has, others| {
            let parts = vec![Portion { columns, rows: has }, Portion { columns: &[], rows: others }];
            Split { parts, totals_known: false }
        };
        let began = count(|of| (of.began, of.began));
        let later = count(|of| (of.sessions - of.began, of.customers - of.began));
        let converted = count(|of| (of.converted, of.converted_customers));
        let others = count(|of| (of.sessions - of.converted, of.other_customers));
        GroupTable {
            rows: count(|of| (of.sessions, of.customers)),
            overlapping: true,
            adds_up: ["visits", ""],
            splits: vec![split(&["began"], began, later), split(&["conversions"], converted, others)],
            ..GroupTable::people(out, "passed_sites", "visits")
        }
    }
}
