//! The row reader of product tables: what is sold, one product or variant per row.

use crate::events::Dimension;
use crate::import::read::table::TextTable;
use crate::import::read::{clean, currency, numbers, units};
use crate::import::rows::parse::{Fault, Row, RowReader, each_row};
use crate::import::rows::piece::Piece;
use crate::import::rows::plan::Plan;
use crate::model::{ImportWarning, Product, RejectCode};

/// Reads the rows of a product table.
pub(crate) fn products(table: &TextTable, plan: &Plan, text: &[u8]) -> Piece {
    let mut piece = Piece::default();
    let mut reader = RowReader::new(plan);
    // shops write the name of a product on the row of its first variant only
    let mut before: (String, Product) = Default::default();
    each_row(table, text, &mut piece, |piece, row, _| one(plan, &mut reader, piece, row, &mut before));
    piece
}

fn one(
    plan: &Plan,
    reader: &mut RowReader<'_>,
    piece: &mut Piece,
    row: Row<'_>,
    before: &mut (String, Product),
) -> Result<(), Fault> {
    plan.left_out(|i| row.get(i))?;
    let of = &plan.product;
    let text = |field: Option<usize>| field.map_or_else(String::new, |i| text_of(row.get(i)));
    let amount = |field: Option<usize>| field.and_then(|i| amount(row.get(i), plan.decimal_comma));
    let name = String::from_utf8_lossy(reader.join(row, Dimension::Product)).trim().to_owned();
    let handle = text(of.handle);
    let price = amount(plan.value);
    if price.is_none() && plan.value.is_some_and(|i| !clean::is_nothing(row.get(i))) {
        piece.warn(ImportWarning::UnreadableAmount);
    }
    let own = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let code = plan.currency_field.and_then(|i| currency::code_of(row.get(i))).map(|code| own(&code));
    let mark = || plan.value.and_then(|i| numbers::currency_of(row.get(i))).map(own);
    let mut product = Product {
        import: 0,
        id: text(of.id),
        sku: text(of.sku),
        name,
        category: text_of(row.first(&of.category)),
        price,
        cost: amount(of.cost),
        currency: code.or_else(mark).unwrap_or_default(),
        stock: amount(of.stock),
        replaced_by: text(of.replaced_by),
    };
    if !handle.is_empty() && handle == before.0 {
        let of_first = &before.1;
        for (own, first) in [(&mut product.name, &of_first.name), (&mut product.category, &of_first.category)] {
            if own.is_empty() {
                own.clone_from(first);
            }
        }
    }
    // a margin of the price says what one costs
    if product.cost.is_none()
        && let (Some(price), Some(field)) = (product.price, of.margin)
        && let Some((share, units::Unit::Percent)) = units::read(row.get(field), plan.decimal_comma)
    {
        product.cost = Some(price * (1.0 - share / 100.0));
    }
    if product.key().is_empty() {
        return Err((None, RejectCode::NoProduct));
    }
    // rows of pictures and options alone are no variants
    let says_nothing = product.price.is_none() && product.sku.is_empty() && product.id.is_empty();
    if says_nothing && !handle.is_empty() && handle == before.0 {
        piece.leave_out(RejectCode::NoProduct);
        return Ok(());
    }
    if handle != before.0 {
        *before = (handle, product.clone());
    }
    piece.products.push(product);
    Ok(())
}

fn text_of(cell: &[u8]) -> String {
    String::from_utf8_lossy(clean::identifier(clean::cell(cell))).trim().to_owned()
}

fn amount(cell: &[u8], decimal_comma: bool) -> Option<f64> {
    if clean::is_nothing(cell) {
        return None;
    }
    numbers::read(cell, decimal_comma)
}
