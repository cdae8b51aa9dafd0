//! Text → pieces where a preset's [`Shape`] turns each record into rows.

use rustc_hash::FxHashMap;

use crate::events::{PostalAddress, PropertyValue, hash_bytes, mix};
use crate::import::presets::rows::{Col, EACH_COUNTS, PresetRows};
use crate::import::presets::shape::{Record, Shape};
use crate::import::read::currency;
use crate::import::read::delimited;
use crate::import::read::delimited::{End, Fields};
use crate::import::read::quote_search::QuoteSearch;
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::rows::parse::{Fault, Row, RowReader, reject};
use crate::import::rows::piece::{LocalPerson, Piece};
use crate::import::rows::plan::Plan;
use crate::import::rows::properties::PropertyPlaces;
use crate::model::{ImportWarning, PropertyKind, RejectCode};

/// A record shaped into rows, or why it has none and which order, deal or ticket it is.
type Shaped<'a> = Result<&'a mut PresetRows, (RejectCode, u64)>;

/// Calls `each` with what every record becomes, its text and its line, until it says `false`.
pub(crate) fn each_shaped(
    table: &TextTable,
    shape: &dyn Shape,
    text: &[u8],
    mut each: impl FnMut(Shaped<'_>, &[u8], u64) -> bool,
) {
    let (mut fields, mut rows) = (Fields::default(), PresetRows::default());
    let (mut at, mut line, mut search) = (0, 0, QuoteSearch::default());
    while at < text.len() {
        let end = table.end(&table.dialect, text, at, &mut search);
        let End::At { text: end, next, lines, bad_quote } = end else { break };
        let record = &text[at..end];
        let first_line = line;
        line += u64::from(lines);
        at = next;
        let cut = match bad_quote {
            _ if delimited::trim(record).is_empty() => continue,
            _ if !shape.cuts() => Ok(()),
            Some(why) => Err(why),
            None => match table.split(record, &mut fields) {
                RecordFit::Good | RecordFit::Mended => Ok(()),
                RecordFit::Blank => continue,
                RecordFit::FieldCount(n) if n < table.names.len() => Err(RejectCode::TooFewFields),
                RecordFit::FieldCount(_) => Err(RejectCode::TooManyFields),
                RecordFit::BadQuote => Err(RejectCode::OpenQuote),
                RecordFit::BadJson => Err(RejectCode::NotJson),
            },
        };
        rows.clear();
        let made = cut.and_then(|()| shape.rows(&Record { raw: record, fields: &fields }, &mut rows));
        let which = rows.record();
        if !each(made.map(|()| &mut rows).map_err(|why| (why, which)), record, first_line) {
            break;
        }
    }
}

/// Fields of row `i`, one per [`Col`].
pub(crate) fn cells(rows: &PresetRows, i: usize, into: &mut Fields) {
    into.clear();
    for col in Col::ALL {
        into.push_owned(rows.get(i, col));
    }
}

/// Reads a text of complete records.
pub(crate) fn shaped(table: &TextTable, plan: &Plan, shape: &dyn Shape, text: &[u8]) -> Piece {
    let mut piece = Piece::default();
    let mut reader = RowReader::new(plan);
    let mut fields = Fields::default();
    let people = plan.describes_people();
    let mut people_read = FxHashMap::default();
    let mut places = PropertyPlaces::default();
    each_shaped(table, shape, text, |made, record, line| {
        piece.rows += 1;
        let rows = match made {
            Ok(rows) => rows,
            Err((reason, which)) => {
                piece.withdrawn.extend(plan.record(which));
                reject(table, &mut piece, (None, reason), record, line);
                return true;
            }
        };
        if let Some(why) = rows.left_out() {
            piece.withdrawn.extend(plan.record(rows.record()));
            if is_listed(why) {
                piece.listed_on_purpose(why, record, line);
            } else {
                piece.leave_out(why);
            }
            return true;
        }
        if rows.has_unreadable_amount() {
            piece.warn(ImportWarning::UnreadableAmount);
        }
        let (mut faults, mut good) = (Vec::new(), 0);
        let events_before = piece.time.len();
        for i in 0..rows.len() {
            cells(rows, i, &mut fields);
            let row = Row { fields: &fields, text: b"", record: b"" };
            match one(&mut reader, &mut piece, row, rows, i, people, &mut people_read) {
                Ok(()) => {
                    good += usize::from(!rows.is_link(i));
                    if rows.is_event(i) {
                        piece.note_future(plan.latest, line);
                    }
                    if rows.is_event(i) {
                        properties(plan, &mut places, &mut piece, rows, i);
                        note_currency(&mut piece, rows, i);
                    }
                    if rows.is_event(i) && rows.key_of(i) != 0 {
                        piece.keys.resize(piece.time.len(), 0);
                        piece.keys[piece.time.len() - 1] = key_of(rows, i, record, line);
                    }
                    if rows.is_event(i) && rows.id_of(i) != 0 {
                        piece.ids.resize(piece.time.len(), (0, 0));
                        piece.ids[piece.time.len() - 1] = (rows.id_of(i), line);
                    }
                    if rows.is_event(i) && rows.number_of(i) != 0 {
                        piece.numbers.resize(piece.time.len(), 0);
                        piece.numbers[piece.time.len() - 1] = rows.number_of(i);
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        if let Some(record) = plan.record(rows.record()) {
            piece.records.resize(events_before, 0);
            piece.records.resize(piece.time.len(), record);
        }
        // a record counts once, however many events it became
        piece.weight.resize(piece.time.len(), 0);
        if let Some(weight) = piece.weight.get_mut(events_before) {
            *weight = 1;
        }
        match faults.first() {
            Some(&fault) if good == 0 => reject(table, &mut piece, named(fault), record, line),
            Some(_) => faults.iter().for_each(|&(_, why)| piece.warn(ImportWarning::PartOfRow(why.into()))),
            None => {}
        }
        true
    });
    reader.note_warnings(&mut piece);
    piece.lines = memchr::memchr_iter(b'\n', text).count() as u64;
    piece
}

/// Whether rows that are left out on purpose for this reason are listed, too: money that does not count is looked for. Other
/// such rows are the bulk of some files, or about people who are to be forgotten.
fn is_listed(why: RejectCode) -> bool {
    matches!(
        why,
        RejectCode::NotASale | RejectCode::OpenPayment | RejectCode::TestPayment | RejectCode::DisputedPayment
    )
}

/// Fields of shaped rows are no columns of the file.
fn named((_, why): Fault) -> Fault {
    (None, why)
}

fn one(
    reader: &mut RowReader<'_>,
    piece: &mut Piece,
    row: Row<'_>,
    rows: &mut PresetRows,
    i: usize,
    people: bool,
    people_read: &mut FxHashMap<u32, u64>,
) -> Result<(), Fault> {
    let who = reader.identify(row)?;
    let said_when = if rows.is_event(i) { Some((reader.time(row)?, reader.value(row)?)) } else { None };
    let profile = reader.profile(piece, row, who);
    let time = said_when.map(|(time, _)| time);
    if let Some((time, value)) = said_when {
        reader.event(piece, row, profile, time, value);
    }
    reader.consents(piece, row, profile, time);
    let more = rows.take_attributes(i);
    if people || !more.is_empty() {
        let mut person = reader.person(row, profile);
        if !more.is_empty() {
            person.address = PostalAddress::of_columns(more.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        }
        person.attributes.extend(more);
        // a row that is no event may say no more than that two identifiers are one person's
        let says =
            !rows.is_event(i) || person.name.is_some() || person.country.is_some() || !person.attributes.is_empty();
        // streams of events say the same about a person again and again
        if says && people_read.insert(profile, hash_of(&person)) != Some(hash_of(&person)) {
            piece.people.push(person);
        }
    }
    Ok(())
}

/// Notes the properties of row `i`, which the last event was made of.
fn properties(plan: &Plan, places: &mut PropertyPlaces, piece: &mut Piece, rows: &PresetRows, i: usize) {
    let at = piece.time.len() - 1;
    let is_kept = |name: &str| !plan.unwanted.contains(name);
    for (name, value) in rows.properties_of(i).filter(|(name, _)| !is_currency(name)) {
        let kind = match value {
            PropertyValue::Text(_) => PropertyKind::Text,
            PropertyValue::Number(_) => PropertyKind::Number,
        };
        let Some(property) = places.find(&mut piece.properties, name, kind, is_kept, &mut piece.personal) else {
            continue;
        };
        match value {
            PropertyValue::Text(text) => property.put_text(at, text.as_bytes()),
            PropertyValue::Number(number) => property.put_number(at, number),
        }
    }
}

/// Notes in which currency the money of row `i` is: as the tool's preset says, else as the tool itself does.
fn note_currency(piece: &mut Piece, rows: &PresetRows, i: usize) {
    let at = piece.time.len() - 1;
    let own = currency::code_of(rows.get(i, Col::Currency));
    let by_column = || {
        rows.properties_of(i)
            .filter(|(name, _)| is_currency(name))
            .find_map(|(_, v)| currency::code_of(v.text().as_bytes()))
    };
    let Some(code) = own.or_else(by_column) else { return };
    if piece.value.get(at).is_some_and(|value| !value.is_nan()) {
        piece.count_currency(code);
    }
    piece.put_currency(at, code);
}

/// Whether a property says the currency of an event's money.
fn is_currency(name: &str) -> bool {
    matches!(name, "currency" | "$currency" | "Currency" | "currency_code" | "currencyCode")
}

/// A hash of what is said about a person.
fn hash_of(person: &LocalPerson) -> u64 {
    let texts = [&person.name, &person.first_name, &person.last_name, &person.country].map(Option::as_deref);
    let pairs = person.attributes.iter().flat_map(|(k, v)| [Some(k.as_str()), Some(v.as_str())]);
    texts.into_iter().chain(pairs).fold(0, |h, t| hash_bytes(h, t.unwrap_or("\0").as_bytes()))
}

/// The key of row `i`: the tool's own, or one made of the record and its place.
fn key_of(rows: &PresetRows, i: usize, record: &[u8], line: u64) -> u64 {
    match rows.key_of(i) {
        EACH_COUNTS => hash_bytes(line + 1, record).max(1),
        id if rows.id_of(i) != 0 => mix(id, rows.content_of(i)).max(1),
        key => key,
    }
}
