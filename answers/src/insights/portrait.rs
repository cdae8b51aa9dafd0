//! Who the customers behind a part are, beside everybody else: said in the window, and a table for programs.

use crate::analysis::{Portrait, PortraitOf, PortraitRow};
use crate::events::BitSet;
use crate::present::numbers;
use crate::present::table::{Cell, Table};
use crate::progress::{Cancelled, Progress};
use crate::texts::{capitalized, text};

use super::scope::Scope;
use super::split::split_name;

/// A set of customers of a scope, with who they are.
pub struct CustomerPortrait {
    scope: Scope,
    customers: BitSet,
    /// How many of them have what, beside everybody else.
    pub portrait: Portrait,
}

impl CustomerPortrait {
    /// Counts who the customers are.
    pub fn new(scope: Scope, customers: BitSet, progress: &Progress) -> Result<Self, Cancelled> {
        let portrait = Portrait::new(portrait_of(&scope, &customers), progress)?;
        Ok(Self { scope, customers, portrait })
    }

    /// The customers behind a row.
    pub fn behind(&self, row: &PortraitRow, progress: &Progress) -> Result<BitSet, Cancelled> {
        portrait_of(&self.scope, &self.customers).customers_in(&row.by, &row.name, progress)
    }

    /// The rows of each characteristic with its name, in their order.
    pub fn characteristics(&self) -> Vec<(String, &[PortraitRow])> {
        let groups = self.portrait.rows.chunk_by(|one, next| one.by == next.by);
        groups.map(|rows| (characteristic(&rows[0]), rows)).collect()
    }

    /// Every row as programs read it.
    pub(super) fn table(&self) -> Table {
        let mut out = Table::new(&[
            ("characteristic", text!("portrait-characteristic")),
            ("group", text!("portrait-group")),
            ("customers", text!("portrait-customers")),
            ("share", text!("portrait-share")),
            ("share_of_others", text!("portrait-share-of-others")),
            ("beyond_chance", text!("portrait-differs")),
        ]);
        for row in &self.portrait.rows {
            let others = if row.others.of > 0 { Cell::Share(row.others.share) } else { Cell::Empty };
            out.push(vec![
                Cell::text(characteristic(row)),
                Cell::text(&row.name),
                Cell::Count(row.own.count),
                Cell::Share(row.own.share),
                others,
                Cell::Flag(row.differs),
            ]);
        }
        out
    }
}

fn portrait_of<'a>(scope: &'a Scope, customers: &'a BitSet) -> PortraitOf<'a> {
    PortraitOf { table: &scope.table, subset: &scope.subset, segments: &scope.project.segments, customers }
}

/// What a row is a group of: "Device", "First channel", or the name of a property as people write it.
pub fn characteristic(row: &PortraitRow) -> String {
    capitalized(&split_name(&row.by).replace('_', " "))
}

/// The share of the customers, and that of everybody else where there is anybody.
pub fn portrait_shares(row: &PortraitRow) -> (String, Option<String>) {
    let written = |share: &crate::analysis::Share| numbers::share_or_count(share.count, share.of);
    match row.others.of {
        0 => (written(&row.own), None),
        _ if row.own.is_enough() && row.others.is_enough() => {
            let [own, others] = numbers::shares_apart([row.own.share, row.others.share]);
            (own, Some(others))
        }
        _ => (written(&row.own), Some(written(&row.others))),
    }
}
