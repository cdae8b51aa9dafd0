//! Journeys of channels that were counted elsewhere, as a database counts them.

use crate::events::EventTable;

use super::journeys::{Buyer, JourneysFound, Part, TouchChannels, decay_parts};

/// How a journey ended.
#[derive(Debug, Clone, PartialEq)]
pub enum JourneyEnd {
    /// The journey ended with a conversion.
    Conversion {
        /// How long before the latest touch each one was, ms.
        ages: Vec<i64>,
        /// What it was worth; `None` where no event says it.
        value: Option<f64>,
    },
    /// With none in its time.
    Nothing,
    /// Its time is not over.
    Open,
}

/// Journeys on one path that ended alike.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedJourneys {
    /// Their touches in order, one of several by one channel that follow each other.
    pub channels: Vec<u8>,
    /// How all of them ended.
    pub end: JourneyEnd,
    /// How many there are.
    pub journeys: u64,
}

/// Customers whose conversions came on the same paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedBuyers {
    /// The different paths of their conversions; none where they have no conversion.
    pub paths: Vec<Vec<u8>>,
    /// How many customers there are, those without a conversion as well.
    pub customers: u64,
}

/// What [`channel_journeys`](super::channel_journeys) finds, of journeys that were counted. `table` says what channels are called,
/// `half_life` is that of credit by time, ms, and `value` the worth of a conversion that no event says.
pub fn journeys_of_counts(
    table: &EventTable,
    (half_life, value): (i64, f64),
    journeys: &[CountedJourneys],
    buyers: &[CountedBuyers],
) -> JourneysFound {
    let (channels, mut all) = (TouchChannels::of(table), Part::default());
    for of in journeys {
        match &of.end {
            JourneyEnd::Open => all.open += of.journeys,
            JourneyEnd::Nothing => all.of_path(&of.channels).failures += of.journeys,
            JourneyEnd::Conversion { ages, value: known } => {
                let parts = decay_parts(ages.iter().copied(), half_life);
                let counted = all.of_path(&of.channels);
                (0..of.journeys).for_each(|_| counted.convert(known.unwrap_or(value), &parts));
            }
        }
    }
    for of in buyers {
        let mut buyer = Buyer::default();
        of.paths.iter().for_each(|path| buyer.convert(path, channels.direct));
        all.customers += of.customers;
        all.add_buyers(buyer, of.customers);
    }
    all.finish(&channels)
}
