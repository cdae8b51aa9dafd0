//! The read-only virtual table `events`: what SQL sees of the event blocks, with readable names.
#![allow(
    unsafe_code,
    reason = "SQLite's interface for virtual tables: rusqlite asks for `unsafe impl` on its safe traits"
)]

use std::borrow::Cow;
use std::ffi::{CStr, c_int};
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use rusqlite::types::Null;
use rusqlite::vtab::{
    Context, Filters, IndexConstraintOp, IndexInfo, Module, VTab, VTabConfig, VTabConnection, VTabCursor, sqlite3_vtab,
    sqlite3_vtab_cursor,
};
use rusqlite::{Connection, Result};

use crate::events::{Dictionary, EventTable, NO_STAGE};

/// The columns of `events`, in order.
const SCHEMA: &CStr = c"CREATE TABLE events (
    customer INTEGER, time TEXT, time_ms INTEGER, touchpoint TEXT, channel TEXT, stage TEXT, source TEXT, event TEXT,
    page TEXT, product TEXT, value REAL, campaign TEXT, device TEXT, country TEXT, text TEXT,
    properties TEXT)";

/// Index of the column `customer`; the order is that of the declaration.
const CUSTOMER: c_int = 0;

/// The plan that looks at one customer only.
const ONE_CUSTOMER: c_int = 1;

/// Makes `table` visible as `events`.
pub(super) fn register(conn: &Connection, table: &Arc<EventTable>) -> Result<()> {
    const MODULE: Module<'_, Events> = Module::eponymous_only_module();
    conn.create_module(c"events", &MODULE, Some(Arc::clone(table)))
}

/// The place of a condition that asks for one value of `column`, where a query has one that can be used.
pub(super) fn equality_on(info: &IndexInfo, column: c_int) -> Option<usize> {
    info.constraints().position(|c| {
        c.is_usable() && c.column() == column && c.operator() == IndexConstraintOp::SQLITE_INDEX_CONSTRAINT_EQ
    })
}

#[repr(C)]
struct Events {
    /// `SQLite` casts a pointer to this field to the whole, so it must be first.
    base: sqlite3_vtab,
    table: Arc<EventTable>,
}

// SAFETY: `Events` is `repr(C)` and begins with `sqlite3_vtab`, as SQLite expects.
unsafe impl<'vtab> VTab<'vtab> for Events {
    type Aux = Arc<EventTable>;
    type Cursor = Cursor<'vtab>;

    fn connect(
        db: &mut VTabConnection,
        aux: Option<&Self::Aux>,
        _module_name: &[u8],
        _database_name: &[u8],
        _table_name: &[u8],
        _args: &[&[u8]],
    ) -> Result<(Cow<'static, CStr>, Self)> {
        db.config(VTabConfig::Innocuous)?;
        let table = aux.cloned().unwrap_or_default();
        Ok((Cow::Borrowed(SCHEMA), Self { base: sqlite3_vtab::default(), table }))
    }

    fn best_index(&self, info: &mut IndexInfo) -> Result<bool> {
        let n = self.table.num_events().max(1);
        let one = equality_on(info, CUSTOMER);
        if let Some(at) = one {
            info.constraint_usage(at).set_argv_index(1);
            info.set_idx_num(ONE_CUSTOMER);
            let rows = (n / self.table.num_customers().max(1)).max(1);
            info.set_estimated_cost(rows as f64);
            info.set_estimated_rows(rows as i64);
        } else {
            info.set_estimated_cost(n as f64);
            info.set_estimated_rows(n as i64);
        }
        Ok(true)
    }

    fn open(&'vtab mut self) -> Result<Cursor<'vtab>> {
        Ok(Cursor {
            base: sqlite3_vtab_cursor::default(),
            table: Arc::clone(&self.table),
            rows: 0..0,
            customer: 0,
            phantom: PhantomData,
        })
    }
}

#[repr(C)]
struct Cursor<'vtab> {
    /// `SQLite` casts a pointer to this field to the whole, so it must be first.
    base: sqlite3_vtab_cursor,
    table: Arc<EventTable>,
    /// Events that are still to come, the current one first.
    rows: Range<usize>,
    /// Position of the current event's customer.
    customer: u32,
    phantom: PhantomData<&'vtab Events>,
}

impl Cursor<'_> {
    /// Moves `customer` on to the one that the current event belongs to.
    fn follow(&mut self) {
        let offsets = self.table.offsets();
        while offsets.get(self.customer as usize + 1).is_some_and(|&end| (end as usize) <= self.rows.start) {
            self.customer += 1;
        }
    }
}

// SAFETY: `Cursor` is `repr(C)` and begins with `sqlite3_vtab_cursor`, as SQLite expects.
unsafe impl VTabCursor for Cursor<'_> {
    fn filter(&mut self, plan: c_int, _plan_text: Option<&str>, args: &Filters<'_>) -> Result<()> {
        self.customer = 0;
        self.rows = 0..self.table.num_events();
        if plan == ONE_CUSTOMER {
            // Anything but a customer's number finds nobody; SQLite checks the equality itself once more.
            let number = args.get::<Option<i64>>(0).ok().flatten().and_then(|number| u32::try_from(number).ok());
            let id = number.and_then(|number| number.checked_sub(1));
            let ix = id.and_then(|id| self.table.people.ix_of(id));
            self.rows = ix.map_or(0..0, |ix| self.table.range(ix));
            self.customer = ix.unwrap_or(0);
        }
        self.follow();
        Ok(())
    }

    fn next(&mut self) -> Result<()> {
        self.rows.start += 1;
        self.follow();
        Ok(())
    }

    fn eof(&self) -> bool {
        self.rows.is_empty()
    }

    fn column(&self, ctx: &mut Context, column: c_int) -> Result<()> {
        let (t, i) = (&*self.table, self.rows.start);
        let name = |ctx: &mut Context, dictionary: &Dictionary, code: u32| match dictionary.name(code) {
            "" => ctx.set_result(Null),
            name => ctx.set_result(name),
        };
        match column {
            // as lists count: from 1
            CUSTOMER => ctx.set_result(t.people.ids.get(self.customer as usize).map(|&id| i64::from(id) + 1)),
            1 => match jiff::Timestamp::from_millisecond(t.time[i]) {
                Ok(time) => ctx.set_result(format!("{time:.3}")),
                Err(_) => ctx.set_result(Null),
            },
            2 => ctx.set_result(t.time[i]),
            3 => ctx.set_result(t.names.touchpoints.get(t.touchpoint[i] as usize)),
            4 => ctx.set_result(t.names.channels.get(t.channel[i] as usize)),
            5 => match t.stage(i) {
                NO_STAGE => ctx.set_result(Null),
                stage => ctx.set_result(t.names.stages.get(stage as usize)),
            },
            6 => name(ctx, &t.dims.source, u32::from(t.source[i])),
            7 => name(ctx, &t.dims.event, t.event[i]),
            8 => name(ctx, &t.dims.page, t.page[i]),
            9 => name(ctx, &t.dims.product, t.product[i]),
            10 => ctx.set_result(Some(t.value[i]).filter(|v| !v.is_nan())),
            11 => ctx.set_result(Some(t.campaign_name(i)).filter(|c| !c.is_empty())),
            12 => name(ctx, &t.dims.device, t.device[i]),
            13 => name(ctx, &t.dims.country, t.country[i]),
            14 => name(ctx, &t.dims.text, t.text[i]),
            _ => ctx.set_result(t.properties_json(i).map(|json| json.to_string())),
        }
    }

    fn rowid(&self) -> Result<i64> {
        Ok(self.rows.start as i64)
    }
}
