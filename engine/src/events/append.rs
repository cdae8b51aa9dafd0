//! More events for a table: a sorted run that each column takes in when it is first asked for, so that nothing is read or
//! sorted again.

use std::sync::Arc;

use crate::model::{CustomerIx, NONE_U32, PropertyId, PropertyKind, Rules};

use super::{
    Columns, Dimensions, EventTable, Lazy, People, PropertyDictionary, PropertyValues, TableProperty, starts_of,
};

/// Events that come after those of a table.
#[derive(Debug, Clone, Default)]
pub struct NewEvents {
    /// What they say, import by import, in the order of the files.
    pub columns: Columns,
    /// Where each import begins.
    pub imports: Vec<usize>,
}

/// Where each new event goes: its place in the old table before which it goes, and its place among the new; ascending.
type Places = Vec<(u32, u32)>;

/// New events in the order of the table, and where they go.
struct Run {
    columns: Columns,
    places: Places,
}

impl EventTable {
    /// This table with more events, named by `rules`. `people` and `dims` are those of all events. `None` where somebody is
    /// another customer among them than before, or events are of orders: then everything has to be sorted again.
    pub fn appended(&self, new: NewEvents, dims: Dimensions, people: People, rules: &Rules) -> Option<Self> {
        let keeps_orders = self.order.is_empty() && new.columns.record.iter().all(|&record| record == 0);
        if !keeps_orders || !keeps_customers(&self.people, &people) {
            return None;
        }
        let (places, counts) = self.places(&new, &people)?;
        let ends = new.columns.time.iter().fold(None, |ends: Option<(i64, i64)>, &t| {
            ends.map_or(Some((t, t)), |(first, last)| Some((first.min(t), last.max(t))))
        });
        let ends = match (ends, self.num_events()) {
            (Some(ends), 0) => ends,
            (Some((first, last)), _) => (first.min(self.first_ms()), last.max(self.last_ms())),
            (None, _) => (self.first_ms(), self.last_ms()),
        };
        let run = Arc::new(Run { columns: new.columns, places });
        let mut table = Self::of_customers(starts_of(counts), ends, dims.into());
        table.time = run.merged(&self.time, |c| &c.time, 0);
        table.source = run.merged(&self.source, |c| &c.source, 0);
        table.raw_value = run.merged(&self.raw_value, |c| &c.value, f64::NAN);
        for (dimension, column) in table.dimensions_mut() {
            let base = self.dimensions()[dimension];
            *column = run.merged(base, move |c| c.dimensions()[dimension], NONE_U32);
        }
        table.properties = run.properties(&self.properties, &table.dims, self.num_events());
        table.take_people(people, rules);
        Some(table)
    }

    /// Where new events go, and how many events each customer has then. `None` where an event is of nobody.
    fn places(&self, new: &NewEvents, people: &People) -> Option<(Places, Vec<u32>)> {
        let columns = &new.columns;
        let import = |i: usize| new.imports.partition_point(|&start| start <= i);
        let customer = |i: usize| people.ix_of(columns.profile[i]);
        // blocks hold the events of an import by profile, then time
        let mut order: Vec<(CustomerIx, i64, usize, u32, u32)> = (0..columns.len())
            .map(|i| Some((customer(i)?, columns.time[i], import(i), columns.profile[i], i as u32)))
            .collect::<Option<_>>()?;
        order.sort_unstable();
        let mut counts: Vec<u32> =
            people.ids.iter().map(|&id| self.customer(id).map_or(0, |ix| self.range(ix).len() as u32)).collect();
        let place = |(ix, time, .., i): (CustomerIx, i64, usize, u32, u32)| {
            counts[ix as usize] += 1;
            let id = people.ids[ix as usize];
            let at = match self.customer(id) {
                Some(old) => {
                    let range = self.range(old);
                    range.start + self.time[range].partition_point(|&t| t <= time)
                }
                None => self
                    .offsets()
                    .get(self.people.ids.partition_point(|&other| other < id))
                    .map_or(0, |&at| at as usize),
            };
            (at as u32, i)
        };
        let places = order.into_iter().map(place).collect();
        Some((places, counts))
    }

    /// The customer with exactly this number.
    fn customer(&self, id: u32) -> Option<CustomerIx> {
        self.people.ix_of(id).filter(|&ix| self.people.ids[ix as usize] == id)
    }
}

impl Run {
    /// The properties of the table and of the run; `before` is how many events the table had.
    fn properties(self: &Arc<Self>, base: &[TableProperty], dims: &Dimensions, before: usize) -> Vec<TableProperty> {
        let of = |(id, known): (usize, &PropertyDictionary)| {
            let id = id as PropertyId;
            let old = base.iter().find(|of| of.id == id);
            if old.is_none() && !self.columns.properties.contains_key(&id) {
                return None;
            }
            let values = match known.property.kind {
                PropertyKind::Text => {
                    let base = match old.map(|of| &of.values) {
                        Some(PropertyValues::Codes(codes)) => codes.clone(),
                        _ => Lazy::later(move || Ok(vec![NONE_U32; before])),
                    };
                    PropertyValues::Codes(self.merged(&base, move |c| codes_of(c, id), NONE_U32))
                }
                PropertyKind::Number => {
                    let base = match old.map(|of| &of.values) {
                        Some(PropertyValues::Numbers(numbers)) => numbers.clone(),
                        _ => Lazy::later(move || Ok(vec![f64::NAN; before])),
                    };
                    PropertyValues::Numbers(self.merged(&base, move |c| numbers_of(c, id), f64::NAN))
                }
            };
            Some(TableProperty { id, property: known.property.clone(), values })
        };
        dims.properties.0.iter().enumerate().filter_map(of).collect()
    }

    /// A column that takes in the run when it is first asked for.
    fn merged<T: Copy + Send + Sync + 'static>(
        self: &Arc<Self>,
        base: &Lazy<Vec<T>>,
        column: impl Fn(&Columns) -> &Vec<T> + Send + Sync + 'static,
        usual: T,
    ) -> Lazy<Vec<T>> {
        let (run, base) = (Arc::clone(self), base.clone());
        Lazy::later(move || {
            let (base, new): (&[T], &[T]) = (&base, column(&run.columns));
            let mut merged = Vec::with_capacity(base.len() + run.places.len());
            let mut done = 0;
            for &(at, i) in &run.places {
                merged.extend_from_slice(&base[done..at as usize]);
                done = at as usize;
                merged.push(new.get(i as usize).copied().unwrap_or(usual));
            }
            merged.extend_from_slice(&base[done..]);
            Ok(merged)
        })
    }
}

const NO_CODES: &Vec<u32> = &Vec::new();
const NO_NUMBERS: &Vec<f64> = &Vec::new();

fn codes_of(columns: &Columns, id: PropertyId) -> &Vec<u32> {
    match columns.properties.get(&id) {
        Some(PropertyValues::Codes(codes)) => codes,
        _ => NO_CODES,
    }
}

fn numbers_of(columns: &Columns, id: PropertyId) -> &Vec<f64> {
    match columns.properties.get(&id) {
        Some(PropertyValues::Numbers(numbers)) => numbers,
        _ => NO_NUMBERS,
    }
}

/// Whether every profile that counted before is of the same customer.
fn keeps_customers(before: &People, after: &People) -> bool {
    let same = |(p, &ix): (usize, &CustomerIx)| {
        ix == NONE_U32 || after.ix_of(p as u32).is_some_and(|now| after.ids[now as usize] == before.ids[ix as usize])
    };
    before.of_profile.iter().enumerate().all(same)
}
