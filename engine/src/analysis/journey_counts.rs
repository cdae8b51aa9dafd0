//! Counts journeys and the people on them, by whatever they are told apart by.

use crate::model::CustomerIx;

use super::journeys::Journeys;
use super::people_behind::PeopleCounter;

/// Journeys, and the different people on them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JourneyCount {
    /// How many journeys were counted.
    pub journeys: u64,
    /// How many different people are on these journeys.
    pub people: u64,
}

/// A journey that an analysis found something about.
pub(super) trait FoundJourney {
    /// The customer under whom it stands, and a place on it.
    fn start(&self) -> (&CustomerIx, usize);
}

/// Counts each journey in the cells that `cells` adds it to.
pub(super) fn count_in_cells<J: FoundJourney>(
    journeys: &Journeys<'_>,
    found: &[J],
    n: usize,
    cells: impl Fn(&J, &mut dyn FnMut(usize)),
) -> Vec<JourneyCount> {
    let mut counted = vec![(0, PeopleCounter::new(journeys.is_shared())); n];
    for journey in found {
        let (customer, place) = journey.start();
        let people = journeys.people(customer, place);
        cells(journey, &mut |cell| {
            let (journeys, counter) = &mut counted[cell];
            *journeys += 1;
            counter.add(people);
        });
    }
    counted.iter().map(|(journeys, people)| JourneyCount { journeys: *journeys, people: people.people() }).collect()
}
