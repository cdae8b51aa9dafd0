//! Properties of the events of one piece of a file.

use rustc_hash::FxHashMap;

use crate::events::PropertyValues;
use crate::import::map::properties::{is_kept_text, is_personal_name};
use crate::import::read::clean;
use crate::import::rows::local_dict::LocalDict;
use crate::model::{Entity, MAX_PROPERTIES, MAX_PROPERTY_BYTES, NONE_U32, PropertyKind};
use crate::privacy::{Finding, findings};

/// Properties of a piece at most: more are no columns but values that stand where names should.
const MAX_OF_PIECE: usize = 4 * MAX_PROPERTIES;

/// One property of the events of a piece.
#[derive(Debug)]
pub(crate) struct PieceProperty {
    pub name: String,
    /// The texts that its codes stand for.
    pub dict: LocalDict,
    /// One value per event; the last events may be absent.
    pub values: PropertyValues,
    /// Texts that are too long to be kept.
    pub too_long: u64,
    /// Values that are no numbers.
    pub no_number: u64,
    /// Whether its texts are ids of an entity.
    is_id: bool,
}

impl PieceProperty {
    pub(crate) fn new(name: &str, kind: PropertyKind) -> Self {
        let (dict, values) = (LocalDict::default(), PropertyValues::new(kind));
        let is_id = Entity::is_id_property(name);
        Self { name: name.to_owned(), dict, values, too_long: 0, no_number: 0, is_id }
    }

    /// Whether its values are texts.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.values, PropertyValues::Codes(_))
    }

    /// The value of event `at`, as a table has it.
    #[inline]
    pub(crate) fn put(&mut self, at: usize, text: &[u8], number: impl FnOnce(&[u8]) -> Option<f64>) {
        if text.is_empty() || clean::is_nothing(text) {
            return;
        }
        match &self.values {
            PropertyValues::Codes(_) => self.put_text(at, text),
            PropertyValues::Numbers(_) => match number(text) {
                Some(number) => self.put_number(at, number),
                None => self.no_number += 1,
            },
        }
    }

    /// A text of event `at`.
    pub(crate) fn put_text(&mut self, at: usize, text: &[u8]) {
        let text = if self.is_id { id_in(text) } else { text };
        if self.is_id && text.is_empty() {
            return;
        }
        if text.len() > MAX_PROPERTY_BYTES {
            self.too_long += 1;
        } else if let PropertyValues::Codes(codes) = &mut self.values {
            let code = self.dict.intern(text);
            put(codes, at, code, NONE_U32);
        }
    }

    /// A number of event `at`.
    pub(crate) fn put_number(&mut self, at: usize, number: f64) {
        if let PropertyValues::Numbers(numbers) = &mut self.values {
            put(numbers, at, number, f64::NAN);
        }
    }
}

/// Puts a value at its place; events before it that have none say so. Of two values of an event the first counts.
fn put<T: Copy>(values: &mut Vec<T>, at: usize, value: T, absent: T) {
    if values.len() <= at {
        values.resize(at, absent);
        values.push(value);
    }
}

/// The properties that records of a tool have, each given a place when it is first met.
#[derive(Debug, Default)]
pub(crate) struct PropertyPlaces {
    texts: FxHashMap<String, Place>,
    numbers: FxHashMap<String, Place>,
}

#[derive(Debug, Clone, Copy)]
enum Place {
    At(usize),
    /// Nothing of it is kept.
    LeftOut,
    /// It names people, so that none of it is kept.
    Personal,
}

impl PropertyPlaces {
    /// The property to put a value into, made now if it is new; `None` where it is left out, by name or because `is_kept`
    /// says so. `personal` counts those that are left out because they name people.
    pub(crate) fn find<'p>(
        &mut self,
        list: &'p mut Vec<PieceProperty>,
        name: &str,
        kind: PropertyKind,
        is_kept: impl FnOnce(&str) -> bool,
        personal: &mut FxHashMap<String, u64>,
    ) -> Option<&'p mut PieceProperty> {
        let places = match kind {
            PropertyKind::Text => &mut self.texts,
            PropertyKind::Number => &mut self.numbers,
        };
        let place = if let Some(place) = places.get(name) {
            *place
        } else {
            let place = if !is_kept(name) || list.len() >= MAX_OF_PIECE {
                Place::LeftOut
            } else if is_personal_name(name) {
                Place::Personal
            } else {
                list.push(PieceProperty::new(name, kind));
                Place::At(list.len() - 1)
            };
            places.insert(name.to_owned(), place);
            place
        };
        match place {
            Place::At(at) => list.get_mut(at),
            Place::LeftOut => None,
            Place::Personal => {
                *personal.entry(name.to_owned()).or_default() += 1;
                None
            }
        }
    }
}

/// An id as all files have it: the first of several, without what a spreadsheet puts before or after it.
fn id_in(text: &[u8]) -> &[u8] {
    let first = text.split(|&b| b == b';').map(|id| clean::identifier(id.trim_ascii())).find(|id| !id.is_empty());
    let id = first.unwrap_or_default();
    match id.strip_suffix(b".0") {
        Some(whole) if !whole.is_empty() && whole.iter().all(u8::is_ascii_digit) => whole,
        _ => id,
    }
}

/// The id of an account, ticket or cart. Long numbers are no telephones there; addresses and bank accounts are never kept.
pub(crate) fn id_of(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let personal = |what: &Finding| matches!(what, Finding::Email | Finding::Iban);
    (!text.is_empty() && !findings(text).iter().any(|(_, what)| personal(what))).then_some(text)
}

/// The text of a property, where it may be kept: it is not empty, and nothing in it names a person.
pub(crate) fn text_of(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    (!clean::is_nothing(bytes) && is_kept_text(text)).then_some(text)
}
