//! What properties say that is looked at: more than the models see, because a mark that somebody made lasts only until the next
//! value, so that few have it at any one moment.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::events::PropertyValue;
use crate::model::{CustomerIx, PropertyColumn, PropertyMeasure};

use crate::predict::before::EventsBefore;

use super::trials::FEWEST;

/// Texts of a property that are looked at, at most.
const TEXTS: usize = 64;

/// Whether a number is known, how much it is, and the texts that most customers have had, property by property.
pub(super) fn columns_to_look_at(
    view: &EventsBefore,
    names: &[String],
    customers: &[CustomerIx],
) -> Vec<PropertyColumn> {
    names.iter().flat_map(|name| columns_of(view, name, customers)).collect()
}

fn columns_of(view: &EventsBefore, name: &str, customers: &[CustomerIx]) -> Vec<PropertyColumn> {
    let values = |&ix: &CustomerIx| {
        let (mut texts, mut has_number) = (Vec::new(), false);
        for (_, value) in view.property_history(ix, name) {
            match value {
                PropertyValue::Text(text) if !texts.contains(&text) => texts.push(text),
                PropertyValue::Text(_) => {}
                PropertyValue::Number(_) => has_number = true,
            }
        }
        (texts, has_number)
    };
    let of_customers: Vec<(Vec<&str>, bool)> = customers.par_iter().map(values).collect();
    let mut texts: FxHashMap<&str, usize> = FxHashMap::default();
    of_customers.iter().flat_map(|(texts, _)| texts).for_each(|&text| *texts.entry(text).or_default() += 1);
    let mut texts: Vec<(&str, usize)> = texts.into_iter().filter(|(_, n)| *n >= FEWEST).collect();
    texts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let column = |measure| PropertyColumn { property: name.to_owned(), measure };
    let of_texts = texts.into_iter().take(TEXTS).map(|(text, _)| column(PropertyMeasure::Is(text.to_owned())));
    let numbers = of_customers.iter().filter(|(_, has_number)| *has_number).count();
    let of_numbers = [PropertyMeasure::Amount, PropertyMeasure::Known].map(column);
    of_texts.chain(of_numbers.into_iter().filter(|_| numbers >= FEWEST)).collect()
}
