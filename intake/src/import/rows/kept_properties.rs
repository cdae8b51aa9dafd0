//! What of the properties of a file the project keeps, and why it does not keep the rest.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rustc_hash::FxHashMap;

use crate::events::{Columns, Properties, PropertyColumns, PropertyValues};
use crate::import::rows::properties::{PieceProperty, id_of, text_of};
use crate::model::{
    Entity, MAX_ENTITY_IDS, MAX_PROPERTY_TEXTS, NONE_U32, PropertyKind, PropertyLeftOut, PropertyReport,
};
use crate::privacy::{Finding, findings};

/// Takes the properties of pieces into the project's.
#[derive(Debug, Default)]
pub(crate) struct KeptProperties {
    counts: BTreeMap<(String, PropertyKind), Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    kept: u64,
    left_out: BTreeMap<PropertyLeftOut, u64>,
}

impl KeptProperties {
    /// Notes values that are left out because the name of their property names people.
    pub(crate) fn personal(&mut self, values: FxHashMap<String, u64>) {
        for (name, n) in values {
            self.leave_out(&name, PropertyKind::Text, PropertyLeftOut::PersonalName, n);
        }
    }

    /// The properties of a piece of `n` events as columns with the numbers of the project.
    pub(crate) fn merge(&mut self, piece: Vec<PieceProperty>, known: &mut Properties, n: usize) -> PropertyColumns {
        let mut columns = PropertyColumns::new();
        for property in piece {
            let kind = property.values.kind();
            self.leave_out(&property.name, kind, PropertyLeftOut::TooLong, property.too_long);
            self.leave_out(&property.name, kind, PropertyLeftOut::NoNumber, property.no_number);
            let values = property.values.count() as u64;
            if values == 0 {
                continue;
            }
            let Some(id) = known.intern(&property.name, kind) else {
                self.leave_out(&property.name, kind, PropertyLeftOut::TooManyProperties, values);
                continue;
            };
            let values = match property.values {
                PropertyValues::Codes(_) => self.renumbered(property, known, usize::from(id), n),
                PropertyValues::Numbers(mut numbers) => {
                    numbers.resize(n, f64::NAN);
                    PropertyValues::Numbers(numbers)
                }
            };
            match columns.entry(id) {
                Entry::Vacant(place) => drop(place.insert(values)),
                // two columns of one meaning: of each event the first that says something
                Entry::Occupied(mut place) => fill(place.get_mut(), values),
            }
        }
        columns
    }

    /// Local codes → codes of the project's dictionary.
    fn renumbered(&mut self, property: PieceProperty, known: &mut Properties, id: usize, n: usize) -> PropertyValues {
        let PieceProperty { name, dict, values: PropertyValues::Codes(mut codes), .. } = property else {
            return PropertyValues::Codes(Vec::new());
        };
        // each text is looked at once, however many events have it
        let is_id = Entity::is_id_property(&name);
        let most = if is_id { MAX_ENTITY_IDS } else { MAX_PROPERTY_TEXTS };
        let all = (0..dict.len()).map(|i| dict.get(i as u32));
        let mut texts: Vec<Option<&str>> = all.map(|text| if is_id { id_of(text) } else { text_of(text) }).collect();
        if is_id {
            leave_out_cards(&mut texts);
        }
        let numbers = known.0[id].texts.intern_up_to(most, dict.hashes(), |i| texts[i]);
        let (mut personal, mut too_many) = (0, 0);
        for code in codes.iter_mut().filter(|code| **code != NONE_U32) {
            let local = *code as usize;
            *code = numbers[local];
            match (*code, texts[local]) {
                (NONE_U32, None) => personal += 1,
                (NONE_U32, Some(_)) => too_many += 1,
                _ => {}
            }
        }
        codes.resize(n, NONE_U32);
        self.leave_out(&name, PropertyKind::Text, PropertyLeftOut::PersonalValue, personal);
        self.leave_out(&name, PropertyKind::Text, PropertyLeftOut::TooManyTexts, too_many);
        PropertyValues::Codes(codes)
    }

    fn leave_out(&mut self, name: &str, kind: PropertyKind, why: PropertyLeftOut, n: u64) {
        if n > 0 {
            *self.of(name, kind).left_out.entry(why).or_default() += n;
        }
    }

    fn of(&mut self, name: &str, kind: PropertyKind) -> &mut Counts {
        self.counts.entry((name.to_owned(), kind)).or_default()
    }

    /// Counts what is kept of some events.
    pub(crate) fn count(&mut self, events: &Columns, known: &Properties) {
        for (id, values) in &events.properties {
            if let Some(known) = known.0.get(usize::from(*id)) {
                let n = values.count() as u64;
                self.of(&known.property.name, known.property.kind).kept += n;
            }
        }
    }

    /// What became of each, those with most values first.
    pub(crate) fn into_report(self, known: &Properties) -> Vec<PropertyReport> {
        let mut reports: Vec<PropertyReport> = Vec::new();
        for ((name, kind), counts) in self.counts {
            let texts = known.find(&name, kind).map_or(0, |id| known.0[usize::from(id)].texts.len() as u64);
            let left_out = counts.left_out.into_iter().collect();
            reports.push(PropertyReport { name, kind, kept: counts.kept, texts, left_out });
        }
        reports.sort_by_key(|report| std::cmp::Reverse(report.kept));
        reports
    }
}

/// Gives events without a value that of another column.
fn fill(own: &mut PropertyValues, other: PropertyValues) {
    match (own, other) {
        (PropertyValues::Codes(own), PropertyValues::Codes(other)) => {
            own.iter_mut().zip(other).filter(|(code, _)| **code == NONE_U32).for_each(|(code, other)| *code = other);
        }
        (PropertyValues::Numbers(own), PropertyValues::Numbers(other)) => {
            own.iter_mut().zip(other).filter(|(n, _)| n.is_nan()).for_each(|(n, other)| *n = other);
        }
        _ => {}
    }
}

/// Leaves out ids that are numbers of payment cards. One in ten long numbers passes for one by chance, so single ones stay.
fn leave_out_cards(ids: &mut [Option<&str>]) {
    let is_card = |id: &str| findings(id).iter().any(|(_, what)| *what == Finding::Card);
    let cards = ids.iter().flatten().filter(|id| is_card(id)).count();
    if cards * 2 > ids.iter().flatten().count() {
        ids.iter_mut().filter(|id| id.is_some_and(is_card)).for_each(|id| *id = None);
    }
}
