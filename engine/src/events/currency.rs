//! Money in several currencies: what is added up is in the project's.

use crate::model::{CURRENCY, Settings};

use super::property_values::PropertyValues;
use super::{EventTable, Lazy};

impl EventTable {
    /// Works out anew what events are worth in the project's currency. An event that says no currency is in the project's.
    pub fn apply_currency(&mut self, settings: &Settings) {
        self.value = self.amount.clone();
        let Some((id, codes)) = self.currencies() else { return };
        let (amount, codes, dims) = (self.amount.clone(), codes.clone(), self.dims.clone());
        let (own, rates) = (settings.currency.clone(), settings.exchange_rates.clone());
        let is_own = |known: &super::Dimensions| {
            known.properties.0.get(usize::from(id)).is_none_or(|of| of.texts.iter().all(|text| is(text, &own)))
        };
        if self.dims.loaded().is_some_and(is_own) {
            return;
        }
        self.value = Lazy::later(move || {
            let texts = dims.properties.0.get(usize::from(id)).map(|of| &of.texts);
            let rate = |text: &str| if is(text, &own) { 1.0 } else { rates.rate(text, &own).unwrap_or(f64::NAN) };
            let worth: Vec<f64> = texts.map(|texts| texts.iter().map(rate).collect()).unwrap_or_default();
            let of = |(&amount, &code): (&f64, &u32)| amount * worth.get(code as usize).copied().unwrap_or(1.0);
            Ok(amount.iter().zip(codes.iter()).map(of).collect())
        });
    }

    /// The property that says in which currency events are, with its values.
    fn currencies(&self) -> Option<(crate::model::PropertyId, &Lazy<Vec<u32>>)> {
        self.properties.iter().find_map(|of| match &of.values {
            PropertyValues::Codes(codes) if of.property.name == CURRENCY => Some((of.id, codes)),
            _ => None,
        })
    }

    /// Whether some events say in which currency their money is.
    pub fn has_currencies(&self) -> bool {
        self.currencies().is_some()
    }

    /// The currency of the event at `i`, where it says one; `""` where it is in the project's.
    pub fn currency(&self, i: usize) -> &str {
        self.currencies().map_or("", |(id, codes)| self.dims.properties.text(id, codes[i]))
    }
}

/// Whether a currency is the project's own; an event that says none is in it.
fn is(text: &str, own: &str) -> bool {
    text.is_empty() || text.eq_ignore_ascii_case(own)
}
