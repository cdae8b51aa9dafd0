//! More events for a table: a sorted run that each column takes in when it is first asked for, so that nothing is read or
//! sorted again. What is worked out of events is worked out anew for the customers whom the new ones are of, and for nobody
//! else.

use std::sync::Arc;

use crate::model::{CustomerIx, NONE_U32, PropertyId, PropertyKind, Rules};

use super::act::Act;
use super::new_event_places::NewEventPlaces;
use super::traffic::{FoundTraffic, OwnPeople, robots};
use super::{
    Columns, Dimension, Dimensions, EventTable, Journeys, Lazy, Naming, People, PropertyDictionary, PropertyValues,
    RawColumns, TableProperty, Traffic, code_of, starts_of,
};

/// Events that come after those of a table.
#[derive(Debug, Clone, Default)]
pub struct NewEvents {
    /// What they say, import by import, in the order of the files.
    pub columns: Columns,
    /// Where each import begins.
    pub imports: Vec<usize>,
}

/// New events, and where they go.
struct Run {
    columns: Columns,
    places: NewEventPlaces,
}

impl EventTable {
    /// This table with more events, named by `rules`. `people` and `dims` are those of all events. `None` where somebody is
    /// another customer among them than before, or new events are of orders: then everything has to be sorted again.
    pub fn appended(&self, new: NewEvents, dims: Dimensions, people: People, rules: &Rules) -> Option<Self> {
        let keeps_orders = new.columns.record.iter().all(|&record| record == 0);
        if !keeps_orders || !people.continues(&self.people) {
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
        if !self.order.is_empty() {
            table.order = run.merged(&self.order, |_| NO_CODES, 0);
        }
        table.properties = run.properties(&self.properties, &table.dims, self.num_events());
        table.people = people.into();
        table.name_new_events(self, &run, rules);
        table.look_up_consents();
        Some(table)
    }

    /// Where new events go, and how many events each customer has then. `None` where an event is of nobody.
    fn places(&self, new: &NewEvents, people: &People) -> Option<(NewEventPlaces, Vec<u32>)> {
        let columns = &new.columns;
        let import = |i: usize| new.imports.partition_point(|&start| start <= i);
        let customer = |i: usize| people.ix_of(columns.profile[i]);
        // blocks hold the events of an import by profile, then time
        let mut order: Vec<(CustomerIx, i64, usize, u32, u32)> = (0..columns.len())
            .map(|i| Some((customer(i)?, columns.time[i], import(i), columns.profile[i], i as u32)))
            .collect::<Option<_>>()?;
        order.sort_unstable();
        let mut counts: Vec<u32> = self.offsets().windows(2).map(|ends| ends[1] - ends[0]).collect();
        let (known, end) = (counts.len(), self.num_events());
        counts.resize(people.len(), 0);
        let mut places = NewEventPlaces::default();
        for (ix, time, .., i) in order {
            counts[ix as usize] += 1;
            let before = if (ix as usize) < known { self.range(ix) } else { end..end };
            let place = before.start + self.time[before.clone()].partition_point(|&t| t <= time);
            places.push(ix, before, place as u32, i);
        }
        places.finish();
        Some((places, counts))
    }

    /// Names the events of a run that was added to the table `before`. The others keep their names, unless what is new changes
    /// what raw names stand for.
    fn name_new_events(&mut self, before: &Self, run: &Arc<Run>, rules: &Rules) {
        let known = before.naming();
        let naming = Naming::new(rules, &self.dims, |counter| {
            let [event, page, channel] =
                [Dimension::Event, Dimension::Page, Dimension::Channel].map(|of| run.codes(of));
            let counts = known.counts.recounted(counter);
            let counts = counts.map(|counts| counts.merged(counter.count(&event, &page, &channel)));
            counts.unwrap_or_else(|| counter.count_all(self.raw_columns()))
        });
        if naming.keeps_touchpoints(&known) && naming.keeps_channels(&known) {
            let part = run.part(before, self, &naming);
            self.touchpoint = run.spliced(&before.touchpoint, &part.touchpoint);
            self.channel = run.spliced(&before.channel, &part.channel);
            if naming.keeps(&known, Act::of) {
                self.look_at_new_traffic(before, run, &part);
            }
        } else {
            (self.touchpoint, self.channel) = {
                let (touchpoint, channel) = naming.apply(self.raw_columns(), self.journeys());
                (touchpoint.into(), channel.into())
            };
        }
        self.take_naming(naming, rules);
    }

    /// Finds out whether the customers of a run are to be left out; `part` is the table of them alone.
    fn look_at_new_traffic(&mut self, before: &Self, run: &Run, part: &Self) {
        let Some(rules) = before.traffic_rules() else { return };
        let robots = robots(&self.dims, rules);
        let any_robot = robots.contains(&true);
        let own = OwnPeople::new(rules);
        let own: Vec<CustomerIx> =
            run.places.touched().zip(0..).filter(|(ix, _)| own.contains(&self.people, *ix)).map(|(_, i)| i).collect();
        let found = FoundTraffic::of(part, &robots, rules);
        let of_part = Traffic::left_out(part, &own, robots, rules, found);
        let all = before.traffic.with_new_events(of_part, &run.places, (self.num_customers(), self.num_events()));
        let nobody = !any_robot && !all.suspects_anybody();
        self.take_traffic(if nobody { Traffic::default() } else { all }, rules);
    }
}

impl Run {
    /// What the new events say in a dimension.
    fn codes(&self, dimension: Dimension) -> Vec<u32> {
        let column = self.columns.dimensions()[dimension];
        (0..self.columns.len()).map(|i| code_of(column, i)).collect()
    }

    /// A table of the customers alone whom the new events are of, as far as names and traffic are worked out of it.
    fn part(self: &Arc<Self>, before: &EventTable, after: &EventTable, naming: &Naming) -> EventTable {
        let (places, new) = (&self.places, &self.columns);
        let codes = |dimension: Dimension| {
            let column = new.dimensions()[dimension];
            places.of_touched(before.dimensions()[dimension], |i| code_of(column, i as usize))
        };
        let (event, page, channel) = (codes(Dimension::Event), codes(Dimension::Page), codes(Dimension::Channel));
        let source = places.of_touched(&before.source, |i| new.source[i as usize]);
        let time = places.of_touched(&before.time, |i| new.time[i as usize]);
        let raw = RawColumns { event: &event, page: &page, channel: &channel, source: &source };
        let (touchpoint, channel) = naming.apply(raw, Journeys { offsets: places.offsets(), time: &time });
        let ends = (after.first_ms(), after.last_ms());
        let mut part = EventTable::of_customers(places.offsets().to_vec(), ends, after.dims.clone());
        part.names = Arc::clone(&naming.names);
        (part.touchpoint, part.channel) = (touchpoint.into(), channel.into());
        (part.time, part.page, part.source) = (time.into(), page.into(), source.into());
        let (run, device) = (Arc::clone(self), before.device.clone());
        part.device =
            Lazy::later(move || Ok(run.places.of_touched(&device, |i| code_of(&run.columns.device, i as usize))));
        part
    }

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
            let new = column(&run.columns);
            Ok(run.places.merged(&base, |i| new.get(i as usize).copied().unwrap_or(usual)))
        })
    }

    /// A column of the table `base` that takes in what it says of the customers of the run when it is first asked for.
    fn spliced<T: Copy + Send + Sync + 'static>(
        self: &Arc<Self>,
        base: &Lazy<Vec<T>>,
        part: &Lazy<Vec<T>>,
    ) -> Lazy<Vec<T>> {
        let (run, base, part) = (Arc::clone(self), base.clone(), part.clone());
        Lazy::later(move || Ok(run.places.spliced(&base, &part)))
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
