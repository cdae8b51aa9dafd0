//! What a journey map is drawn from: who was at each of its columns, how they first came, what they paid there, and where
//! journeys end. Columns are stages, or the touchpoints of one stage; of both the numbers mean the same, so that the columns
//! of a stage add up to it.

mod columns;
mod count;
mod walk;

pub use columns::{ColumnPlace, MapColumns};
pub use count::{
    ChannelCount, ColumnCounts, MapCounts, TouchpointVisitors, count_map, current_stages, customers_with_dwell,
    dwell_by_column, moods_by_column,
};
pub use walk::{JourneyEnd, MapPart, customers_of_map};
