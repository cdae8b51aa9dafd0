//! Properties of events as numbers of customers: what their last known value before the cut-off is.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::PropertyValue;
use crate::model::{CustomerIx, PropertyColumn, PropertyMeasure};

use super::before::EventsBefore;

/// Texts of a property that get a column of their own, at most.
const TEXTS: usize = 8;

/// Columns of all properties, at most: features count them in a byte.
const COLUMNS: usize = 255;

/// A value that fewer than one customer in this many has gets no column.
const ONE_IN: usize = 20;

/// The columns that these properties make of what is known before the view's cut-off: a text that enough customers have is a
/// column of yes and no, a number is the number and whether it is known.
pub fn property_columns(view: &EventsBefore, names: &[String]) -> Vec<PropertyColumn> {
    if names.is_empty() {
        return Vec::new();
    }
    let customers: Vec<CustomerIx> =
        view.customers().into_par_iter().filter(|&ix| view.history(ix).next().is_some()).collect();
    names.iter().flat_map(|name| columns_of(view, &customers, name)).take(COLUMNS).collect()
}

fn columns_of(view: &EventsBefore, customers: &[CustomerIx], name: &str) -> Vec<PropertyColumn> {
    let values: Vec<PropertyValue> = customers.par_iter().filter_map(|&ix| view.last_property(ix, name)).collect();
    let column = |measure| PropertyColumn { property: name.to_owned(), measure };
    let is_enough = |n: usize| n > 0 && n * ONE_IN >= customers.len();
    let mut texts: FxHashMap<&str, usize> = FxHashMap::default();
    let mut numbers = 0;
    for value in values {
        match value {
            PropertyValue::Text(text) => *texts.entry(text).or_default() += 1,
            PropertyValue::Number(_) => numbers += 1,
        }
    }
    let mut texts: Vec<(&str, usize)> = texts.into_iter().filter(|(_, n)| is_enough(*n)).collect();
    texts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let mut columns: Vec<PropertyColumn> =
        texts.into_iter().take(TEXTS).map(|(text, _)| column(PropertyMeasure::Is(text.to_owned()))).collect();
    if is_enough(numbers) {
        columns.push(column(PropertyMeasure::Amount));
        if numbers < customers.len() {
            columns.push(column(PropertyMeasure::Known));
        }
    }
    columns
}

/// The values of these columns for one customer before the view's cut-off.
pub(crate) fn property_values<'a>(
    view: &'a EventsBefore,
    columns: &'a [PropertyColumn],
    ix: CustomerIx,
) -> impl Iterator<Item = f64> + 'a {
    let flag = |yes: bool| f64::from(u8::from(yes));
    let mut last: (&str, Option<PropertyValue>) = ("", None);
    columns.iter().map(move |column| {
        // the columns of one property follow each other
        if last.0 != column.property {
            last = (&column.property, view.last_property(ix, &column.property));
        }
        match (&column.measure, last.1) {
            (PropertyMeasure::Is(text), value) => flag(matches!(value, Some(PropertyValue::Text(own)) if own == text)),
            (PropertyMeasure::Amount, Some(PropertyValue::Number(number))) => number,
            (PropertyMeasure::Amount, _) => f64::NAN,
            (PropertyMeasure::Known, value) => flag(matches!(value, Some(PropertyValue::Number(_)))),
        }
    })
}
