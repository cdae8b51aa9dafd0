//! Questions asked of the events of a database, where they are too many to import or are to stay where they are.
//!
//! A database counts, and nothing but counts comes back to a question: [`RemoteEvents`] writes the statements, in the words of the database's
//! [`Dialect`], and reads the rows. An insight makes the same outcome of them as of imported events, so that its sentence, its
//! tables and its picture are the same. What names mean is decided here, by the project's rules: the database is asked which raw
//! names there are, a small [`EventTable`](crate::events::EventTable) of them is named as imported events are
//! ([`known_events`]), and the statements hold the touchpoints as numbers.
//!
//! Every statement ends with a total row that says how many rows were to come: an answer that was cut is an error and never a
//! smaller answer. What a database said can be kept ([`Recorder`]) and asked again without it ([`KeptDatabase`]).
//!
//! Single people are told of where somebody asks for them, and nobody else: the customers behind a number are named by a
//! statement ([`PeopleQuery`]), and the events of those, of a sample, or of some that are named can be fetched as they are
//! ([`events_of`]).
//!
//! Nothing here talks to a network: who does implements [`Database`].

mod attribution;
mod behind;
mod catalogue;
mod channel_terms;
mod clickhouse_arrays;
mod clickhouse_channels;
mod clickhouse_words;
mod database;
mod dialect;
mod dialects;
mod events;
mod funnel;
mod journeys;
mod kept;
mod people;
mod people_query;
mod postgres_channels;
mod postgres_words;
mod profile;
mod rows;
mod spark_words;
mod trend;

pub use catalogue::{KnownEvents, known_events};
pub use channel_terms::ChannelTerms;
pub use database::{Database, RemoteError, Row};
pub use dialect::Dialect;
pub use dialects::dialect;
pub use events::RemoteEvents;
pub use journeys::{CountedMove, CountedPath, CountedPaths, CountedSummary, RemoteJourneys, StepCodes};
pub use kept::{KeptDatabase, Recorder};
pub use people::{FoundCustomer, FoundEvent, WantedCustomers, events_of};
pub use people_query::PeopleQuery;
pub use profile::{
    FoundTable, MappingCheck, TableColumn, check_mapping, find_table, find_unit, list_columns, list_tables, may_write,
    preview,
};
pub use spark_words::use_schema;
