//! What a mapping makes of a file, before anything is loaded.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::events::{Dimension, PropertyValues, default_touchpoint};
use crate::import::error::LoadError;
use crate::import::map::mapping::{DateOrder, Mapping, TableKind};
use crate::import::open::table_input::Input;
use crate::import::presets::shape::Shape;
use crate::import::read::delimited::Fields;
use crate::import::read::sniff::{SniffResult, sniff};
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::report::outcome::{Preview, PreviewRow, RowOutcome};
use crate::import::rows::load::date_order;
use crate::import::rows::piece::Piece;
use crate::import::rows::pieces::{PieceReader, Pieces, Text};
use crate::import::rows::plan::{Plan, table_of};
use crate::import::rows::shaped::{cells, each_shaped};
use crate::model::{CURRENCY, Product, RejectReason, Spend, minor_units};
use crate::texts::{date_text, fixed, text};

/// Text looked at for the counts: more would keep the person waiting.
const LOOKED_AT: u64 = 64 << 20;

/// Shows what `mapping` makes of the file: the first `rows` rows in full, counts over the whole file or, where it is
/// large, its first 64 MB.
pub fn preview(input: impl Into<Input>, mapping: &Mapping, rows: usize) -> Result<Preview, LoadError> {
    let input = input.into();
    let sniffed = sniff(&input)?;
    let (table, shape) = table_of(&input, &sniffed, mapping)?;
    let shaped = shape.is_some();
    let planned =
        date_order(&input, &sniffed, &table, mapping).and_then(|order| Plan::new(&table, mapping, order, shape));
    let plan = match planned {
        Ok(plan) => plan,
        // the mapping is not finished: say what is missing, show the rows as they are
        Err(
            problem @ (LoadError::Mapping(_)
            | LoadError::MissingRole { .. }
            | LoadError::AmbiguousDates { .. }
            | LoadError::TimeZone(_)),
        ) => {
            let rows = bare_rows(&table, &sniffed, rows);
            return Ok(Preview { rows, problem: Some(problem.to_string()), ..Preview::default() });
        }
        Err(error) => return Err(error),
    };
    let mut preview = Preview { rows: first_rows(&table, &plan, &sniffed, rows), ..Preview::default() };
    let table = if shaped { table } else { table.narrow(mapping, |_| false) };
    count(&input, &sniffed, &table, &plan, &mut preview)?;
    Ok(preview)
}

/// Rows shown of each reading of a question.
const ROWS_OF_READING: usize = 3;

/// What the first rows become by a mapping; nothing where it is not complete.
pub(crate) fn outcomes(table: &TextTable, sniffed: &SniffResult, mapping: &Mapping) -> Vec<RowOutcome> {
    // either order will do: whoever reads a question about columns is asked about dates apart
    let order = mapping.date_order.or(Some(DateOrder::DayFirst));
    let Ok(plan) = Plan::new(table, mapping, order, None) else { return Vec::new() };
    first_rows(table, &plan, sniffed, ROWS_OF_READING).into_iter().map(|row| row.becomes).collect()
}

/// Counts over the beginning of the file.
fn count(
    input: &Input,
    sniffed: &SniffResult,
    table: &TextTable,
    plan: &Plan,
    preview: &mut Preview,
) -> Result<(), LoadError> {
    let mut pieces = Pieces::open(input, sniffed, table)?;
    let mut reader = PieceReader::new(table, plan);
    let mut rejected: BTreeMap<RejectReason, u64> = BTreeMap::new();
    let mut blamed: BTreeMap<(RejectReason, String), u64> = BTreeMap::new();
    let mut names: BTreeMap<String, u64> = BTreeMap::new();
    let mut read = 0;
    preview.complete = true;
    loop {
        let mut texts: Vec<Text> = Vec::new();
        while texts.len() < rayon::current_num_threads().max(2)
            && let Some(text) = pieces.next(table)?
        {
            texts.push(text);
        }
        if texts.is_empty() {
            break;
        }
        for piece in reader.read(&texts) {
            preview.total += piece.rows;
            preview.events += piece.time.len() as u64;
            count_names(&piece, plan, &mut names);
            for spend in &piece.spend {
                add_spend(preview, spend);
            }
            for (why, n) in piece.left_out {
                *rejected.entry(why.into()).or_default() += n;
            }
            for reject in piece.rejects {
                if !reject.column.is_empty() {
                    *blamed.entry((reject.reason.clone(), reject.column)).or_default() += 1;
                }
                *rejected.entry(reject.reason).or_default() += 1;
            }
            for &t in &piece.time {
                preview.range = Some(preview.range.map_or((t, t), |(a, b)| (a.min(t), b.max(t))));
            }
        }
        read += texts.iter().map(|t| t.read).sum::<u64>();
        if read >= LOOKED_AT && !texts.iter().any(|t| t.last) {
            preview.complete = false;
            break;
        }
    }
    preview.rejected = rejected.into_iter().collect();
    preview.rejected.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    preview.columns_to_blame = most_blamed(blamed);
    preview.events_by_name = names.into_iter().collect();
    preview.events_by_name.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    Ok(())
}

/// Adds the events of a piece by what they are called.
fn count_names(piece: &Piece, plan: &Plan, names: &mut BTreeMap<String, u64>) {
    let d = Dimension::Event as usize;
    let mut counts = vec![0u64; piece.dicts[d].len()];
    let mut unnamed = piece.time.len() as u64;
    for &code in &piece.dims[d] {
        if let Some(n) = counts.get_mut(code as usize) {
            *n += 1;
            unnamed -= 1;
        }
    }
    for (code, n) in counts.into_iter().enumerate().filter(|(_, n)| *n > 0) {
        *names.entry(String::from_utf8_lossy(piece.dicts[d].get(code as u32)).into_owned()).or_default() += n;
    }
    if unnamed > 0 {
        *names.entry(plan.default_event().to_owned()).or_default() += unnamed;
    }
}

/// Of each reason the column that most rows are left out for.
fn most_blamed(counts: BTreeMap<(RejectReason, String), u64>) -> Vec<(RejectReason, String)> {
    let mut most: BTreeMap<RejectReason, (String, u64)> = BTreeMap::new();
    for ((reason, column), n) in counts {
        if most.get(&reason).is_none_or(|(_, known)| n > *known) {
            most.insert(reason, (column, n));
        }
    }
    most.into_iter().map(|(reason, (column, _))| (reason, column)).collect()
}

/// Adds cost and day of a row about ads.
fn add_spend(preview: &mut Preview, spend: &Spend) {
    let day = i64::from(spend.day) * 86_400_000;
    preview.range = Some(preview.range.map_or((day, day), |(a, b)| (a.min(day), b.max(day))));
    match preview.spend.iter_mut().find(|(currency, _)| *currency == spend.currency) {
        Some((_, cost)) => *cost += spend.cost,
        None => preview.spend.push((spend.currency.clone(), spend.cost)),
    }
}

/// Rows left out on purpose, such as the images of a server's log, that are shown: more would push those out that count.
const LEFT_OUT_SHOWN: usize = 3;

/// After so many of them no others are looked for.
const WALKED: usize = 1_000;

/// The first rows without any meaning.
fn bare_rows(table: &TextTable, sniffed: &SniffResult, rows: usize) -> Vec<PreviewRow> {
    let mut out = Vec::new();
    walk(table, sniffed, |fields, _, line| {
        out.push(PreviewRow { line, fields, becomes: RowOutcome::Unknown });
        out.len() < rows
    });
    out
}

/// The first rows with what becomes of each.
fn first_rows(table: &TextTable, plan: &Plan, sniffed: &SniffResult, rows: usize) -> Vec<PreviewRow> {
    let mut out = Vec::new();
    // order rows that go on with the order above need those above
    let mut from = None;
    let mut left_out = 0;
    walk(table, sniffed, |mut fields, (start, end), line| {
        if let Some(shape) = &plan.shape {
            fields = shaped_fields(table, shape.as_ref(), &plan.shown, &sniffed.text[start..end]);
        }
        let from = *from.get_or_insert(start);
        let text = if plan.kind == TableKind::Orders { &sniffed.text[from..end] } else { &sniffed.text[start..end] };
        let text = Text { bytes: text.to_vec(), last: true, read: 0 };
        let piece = PieceReader::new(table, plan).read(std::slice::from_ref(&text)).pop().unwrap_or_default();
        let own = if plan.kind == TableKind::Orders { line_of(&piece, out.len()) } else { piece.rejects.first() };
        let becomes = match (own, piece.left_out.first()) {
            (Some(reject), _) => RowOutcome::LeftOut { reason: reject.reason.clone(), column: reject.column.clone() },
            (None, Some(&(code, _))) => RowOutcome::LeftOut { reason: code.into(), column: String::new() },
            (None, None) => RowOutcome::Used(describe(&piece, plan)),
        };
        left_out += usize::from(!piece.left_out.is_empty());
        if piece.left_out.is_empty() || left_out <= LEFT_OUT_SHOWN {
            out.push(PreviewRow { line, fields, becomes });
        }
        out.len() < rows && left_out < WALKED
    });
    out
}

/// The cells of the first row that a shape makes of a record.
fn shaped_fields(table: &TextTable, shape: &dyn Shape, properties: &[String], record: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    each_shaped(table, shape, record, |made, _, _| {
        if let Ok(rows) = made
            && rows.len() > 0
        {
            let mut fields = Fields::default();
            cells(rows, 0, &mut fields);
            out = (0..fields.len()).map(|i| fields.text(b"", i).into_owned()).collect();
            let value =
                |name: &String| rows.properties_of(0).find(|(own, _)| own == name).map(|(_, value)| value.text());
            out.extend(properties.iter().map(|name| value(name).map_or_else(String::new, |text| text.into_owned())));
        }
        false
    });
    out
}

/// The rejection of the last row of a piece that was read up to row `n`.
fn line_of(piece: &Piece, n: usize) -> Option<&crate::model::Reject> {
    let last = piece.rejects.last()?;
    (piece.rows == n as u64 + 1 && last.line + 1 >= piece.lines.max(1)).then_some(last)
}

/// Calls `each` with the fields, the place in the sample and the line of the first rows, until it says `false`.
fn walk(table: &TextTable, sniffed: &SniffResult, mut each: impl FnMut(Vec<String>, (usize, usize), u64) -> bool) {
    let mut fields = Fields::default();
    let text = &sniffed.text[..];
    let body = table.body.min(text.len());
    let (mut line, mut counted) = (table.first_line, body);
    table.each_record(&text[body..], true, |record, _| {
        let start = record.as_ptr() as usize - text.as_ptr() as usize;
        line += memchr::memchr_iter(b'\n', &text[counted..start]).count() as u64;
        counted = start;
        if table.split(record, &mut fields) == RecordFit::BadJson {
            fields.clear();
            fields.push_owned(record);
        }
        let cells = (0..fields.len()).map(|i| fields.text(record, i).into_owned()).collect();
        // with its line end, so that the piece has the line too
        let end = (start + record.len() + 1).min(text.len());
        each(cells, (start, end), line)
    });
}

/// "Added to cart · anna@example.org · 5 Jan 2026, 10:04 · 12.50".
fn describe(piece: &Piece, plan: &Plan) -> String {
    // an order that goes on counts on its first line
    let is_shown = |i: &usize| plan.kind != TableKind::Orders || piece.weight.get(*i) != Some(&0);
    let shown = (0..piece.profile.len()).rfind(is_shown);
    let of_event = shown.map(|i| piece.profiles.get(piece.profile[i]));
    let who = of_event.or_else(|| piece.profiles.iter().last()).map(|key| {
        let parts: Vec<String> = key
            .split(|&b| b == crate::events::KEY_SEPARATOR)
            .filter(|p| !p.is_empty())
            .map(|p| String::from_utf8_lossy(p).into_owned())
            .collect();
        parts.join(" = ")
    });
    let who = who.unwrap_or_default();
    let events: Vec<String> = (0..piece.time.len()).map(|i| event(piece, plan, i)).collect();
    match plan.kind {
        TableKind::Spend => spent(&piece.spend),
        TableKind::Products => sold(&piece.products),
        TableKind::People | TableKind::Events if events.is_empty() => text!("preview-person", who),
        TableKind::People => format!("{} · {}", text!("preview-person", who), events.join(" · ")),
        TableKind::Events => format!("{} · {who}", events.join(" · ")),
        TableKind::Orders => {
            let purchases: Vec<String> = (0..piece.time.len())
                .filter(|&i| piece.weight.get(i) != Some(&0))
                .map(|i| event(piece, plan, i))
                .collect();
            format!("{} · {who}", purchases.last().cloned().unwrap_or_default())
        }
    }
}

/// "Meta Ads · Winter · 5 Jan 2026 · 1,234.56 EUR".
fn spent(rows: &[Spend]) -> String {
    let Some(first) = rows.first() else { return String::new() };
    let cost: f64 = rows.iter().map(|s| s.cost).sum();
    let mut words = vec![first.channel.clone(), first.campaign.clone(), day(first.day)];
    if let [_, .., last] = rows {
        words.push(text!("preview-until", day = day(last.day)));
    }
    if first.currency.is_empty() && cost == 0.0 {
        let impressions: f64 = rows.iter().filter_map(|s| s.impressions).sum();
        words.push(text!("preview-impressions", n = impressions as u64));
    } else {
        words.push(format!("{} {}", fixed(cost, 2), first.currency).trim_end().to_owned());
    }
    words.retain(|w| !w.is_empty());
    words.join(" · ")
}

/// "Lamp · L-1 · Light · 24.90 EUR".
fn sold(rows: &[Product]) -> String {
    let Some(p) = rows.first() else { return String::new() };
    let price =
        p.price.map_or_else(String::new, |price| format!("{} {}", fixed(price, 2), p.currency).trim_end().to_owned());
    let mut words = vec![p.name.clone(), p.sku.clone(), p.category.clone(), price];
    words.retain(|w| !w.is_empty());
    text!("preview-product", words = words.join(" · "))
}

fn day(day: i32) -> String {
    jiff::Timestamp::from_millisecond(i64::from(day) * 86_400_000)
        .map_or_else(|_| String::new(), |t| date_text(TimeZone::UTC.to_datetime(t), "%-d %b %Y"))
}

/// One event in words.
fn event(piece: &Piece, plan: &Plan, i: usize) -> String {
    let text = |dimension: Dimension| {
        let d = dimension as usize;
        let code = piece.dims[d].get(i).copied().unwrap_or(u32::MAX);
        let known = (code as usize) < piece.dicts[d].len();
        if known { String::from_utf8_lossy(piece.dicts[d].get(code)).into_owned() } else { String::new() }
    };
    let raw = Some(text(Dimension::Event)).filter(|t| !t.is_empty()).unwrap_or_else(|| plan.default_event().to_owned());
    let mut words = default_touchpoint(&raw, &text(Dimension::Page));
    let product = text(Dimension::Product);
    if !product.is_empty() {
        words = format!("{words} ({product})");
    }
    words = format!("{words} · {}", when(piece.time[i], &plan.zone));
    match piece.value.get(i) {
        Some(value) if !value.is_nan() => format!("{words} · {}", amount(*value, currency_of(piece, i))),
        _ => words,
    }
}

/// In which currency the money of an event is, where its row says so.
fn currency_of(piece: &Piece, i: usize) -> Option<&str> {
    let property = piece.properties.iter().find(|of| of.name == CURRENCY)?;
    let PropertyValues::Codes(codes) = &property.values else { return None };
    let code = codes.get(i).copied().filter(|code| (*code as usize) < property.dict.len())?;
    std::str::from_utf8(property.dict.get(code)).ok()
}

/// "20.50", "CHF 20.50", "JPY 2050", with as many digits as the currency has.
fn amount(value: f64, currency: Option<&str>) -> String {
    let Some(code) = currency else { return fixed(value, 2) };
    let digits = minor_units(code).log10().round() as usize;
    format!("{code} {}", fixed(value, digits))
}

fn when(ms: i64, zone: &TimeZone) -> String {
    match jiff::Timestamp::from_millisecond(ms) {
        Ok(time) => date_text(zone.to_datetime(time), "%-d %b %Y, %H:%M"),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::map::mapping::Role;

    #[test]
    fn questions_show_nothing_that_is_still_to_come() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("rentals.csv");
        std::fs::write(&path, "client,began,ended\nc1,2026-03-01,2026-03-05\nc2,2026-03-02,2200-01-01\n").unwrap();
        let sniffed = sniff(&Input::from(path)).unwrap();
        let mut mapping = Mapping {
            kind: TableKind::Events,
            event_name: "Rented".to_owned(),
            time_zone: "UTC".to_owned(),
            ..Mapping::default()
        };
        let roles = [("client", Role::CustomerId), ("began", Role::Time), ("ended", Role::Milestone)];
        roles.iter().for_each(|(column, role)| mapping.set_role(column, *role));
        let rows = outcomes(&TextTable::of(&sniffed), &sniffed, &mapping);
        let events = |row: &RowOutcome| row.in_words(|_| String::new()).matches(" 20").count();
        assert_eq!(rows.iter().map(events).collect::<Vec<_>>(), [2, 1], "{rows:?}");
        assert!(!format!("{rows:?}").contains("2200"), "{rows:?}");
    }
}
