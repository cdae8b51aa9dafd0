//! The row reader of event tables.

use crate::events::{Dimension, KEY_SEPARATOR, hash_bytes, order_mark};
use crate::import::read::clean;
use crate::import::read::delimited::trim;
use crate::import::read::table::TextTable;
use crate::import::rows::order_in_file::number_in_instant;
use crate::import::rows::parse::{Row, RowReader, each_row, new_properties};
use crate::import::rows::piece::Piece;
use crate::import::rows::plan::Plan;
use crate::model::{ImportWarning, NONE_U32};

/// Reads the rows of an event table.
pub(crate) fn events(table: &TextTable, plan: &Plan, text: &[u8]) -> Piece {
    let mut piece = Piece::default();
    let mut reader = RowReader::new(plan);
    reader.plain_ids = memchr::memchr(KEY_SEPARATOR, text).is_none();
    let rows = text.len() / 64;
    piece.profile.reserve(rows);
    piece.time.reserve(rows);
    let mapped = plan.dims.iter().zip(&mut piece.dims).filter(|(fields, _)| !fields.is_empty());
    mapped.for_each(|(_, codes)| codes.reserve(rows));
    piece.value.reserve(if plan.value.is_some() { rows } else { 0 });
    piece.rows_of_events.reserve(if plan.rows_say_more { rows } else { 0 });
    piece.profiles.reserve(rows / 4, rows * 4);
    piece.properties = new_properties(plan);
    let consents = !plan.consents.is_empty() || !plan.opt_outs.is_empty();
    let people = plan.describes_people();
    // where each row says what happened, another date says nothing
    let names = &plan.dims[Dimension::Event as usize];
    let own_milestones = names.is_empty() && plan.booking.is_none() && !plan.milestones.is_empty();
    each_row(table, text, &mut piece, |piece, row, line| {
        plan.left_out(|i| row.get(i))?;
        let identify = reader.identify(row)?;
        let time = reader.time(row)?;
        let booking = reader.booking(row)?;
        let value = reader.counted(booking, reader.value(row)?)?;
        let profile = reader.profile(piece, row, identify);
        reader.event(piece, row, profile, time, value);
        if let Some(booking) = booking {
            name_event(piece, booking.event());
        } else if own_milestones && !is_named(piece) {
            name_event(piece, None);
        }
        reader.note_currency(piece, row, value);
        reader.note_states(row);
        piece.note_future(plan.latest, line);
        note_marks(piece, plan, row);
        if consents {
            reader.consents(piece, row, profile, Some(time));
        }
        if own_milestones {
            add_milestones(&mut reader, piece, row, profile);
        }
        if people {
            let person = reader.person(row, profile);
            if piece.people.last() != Some(&person) {
                piece.people.push(person);
            }
        }
        Ok(())
    });
    if let Some((subject, is_state)) = plan.event_subject {
        piece.name_events(|raw| subject.name(raw, is_state));
        piece.keep_money(|name| subject.has_money(name, is_state));
    }
    reader.note_warnings(&mut piece);
    piece
}

/// Names the last event of a table that has no column of names; `None` for what the table's rows are called.
fn name_event(piece: &mut Piece, name: Option<&str>) {
    let event = Dimension::Event as usize;
    let code = name.map_or(NONE_U32, |name| piece.dicts[event].intern(name.as_bytes()));
    if is_named(piece) {
        piece.dims[event].pop();
    }
    piece.dims[event].push(code);
}

/// Whether the last event has a name already, such as that of a sale.
fn is_named(piece: &Piece) -> bool {
    piece.dims[Dimension::Event as usize].len() == piece.time.len()
}

/// Notes of the last event which row it is from, where rows have something that tells them apart.
#[inline]
fn note_marks(piece: &mut Piece, plan: &Plan, row: Row<'_>) {
    if let Some(field) = plan.number {
        piece.numbers.push(number_in_instant(row.get(field)));
    }
    if plan.rows_say_more {
        piece.rows_of_events.push(plan.row_columns.mark(row.record, |i| row.get(i)));
    }
    if let Some(field) = plan.order_id {
        piece.keys.push(own_key(row, field));
        let number = trim(row.get(field));
        let is_one = !number.is_empty() && !clean::is_nothing(number);
        piece.records.push(if is_one { order_mark(hash_bytes(0, number)) } else { 0 });
    }
}

/// Appends the events that other dates of a row stand for, without money. What is still to come has not happened.
fn add_milestones(reader: &mut RowReader<'_>, piece: &mut Piece, row: Row<'_>, profile: u32) {
    let plan = reader.plan;
    for (field, event) in &plan.milestones {
        let text = row.get(*field);
        if text.is_empty() || clean::is_nothing(text) {
            continue;
        }
        match reader.local_time_in(*field, text) {
            Some(at) if at.time > plan.latest => {}
            Some(at) => {
                reader.append(piece, row, profile, at, f64::NAN);
                name_event(piece, Some(event));
                note_marks(piece, plan, row);
            }
            None => piece.warn(ImportWarning::UnreadableDate(plan.columns[*field].clone())),
        }
    }
}

/// What tells an event from others that say the same: its row, where that has a number of its own; else 0.
fn own_key(row: Row<'_>, field: usize) -> u64 {
    if row.get(field).is_empty() { 0 } else { hash_bytes(0, trim(row.record)).max(1) }
}
