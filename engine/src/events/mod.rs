//! The event engine: all events of a project as columns in memory, sorted by customer and time.
//!
//! [`EventTable`] is immutable and shared behind an `Arc`; a [`Subset`] says which customers and events a question is
//! about, and is never a copy. Analyses are forward passes over slices.

mod act;
pub mod agent;
mod append;
pub mod automation;
mod bitset;
mod catalog;
mod catalogue;
mod column;
mod column_test;
mod columns;
mod consents;
mod currency;
mod dictionary;
mod dimensions;
mod entity_ids;
mod entity_order;
mod erasure_filter;
mod event_hash;
mod event_mask;
mod hash;
mod hash_set;
mod hidden_traffic;
mod kept_sets;
mod known;
mod known_hashes;
mod lazy;
mod money;
mod naming;
mod network;
mod new_event_places;
mod order_marks;
mod orders;
mod paid;
mod people;
mod postal_address;
mod profile_key;
mod property_dictionary;
mod property_values;
mod record_versions;
mod refusals;
mod row_tags;
mod shortened;
mod sort;
mod source_rows;
mod str_index;
mod strings;
mod subset;
mod table;
mod table_properties;
pub mod traffic;

pub use append::NewEvents;
pub use bitset::BitSet;
pub use catalog::{Catalog, KnownProfiles, LoadKeys};
pub use catalogue::{CATEGORY, Catalogue};
pub(crate) use column::ColumnAction;
pub use column::{Codec, Column, Dimension, PerDimension};
pub(crate) use column_test::ColumnTest;
pub use columns::extend_sparse;
pub use columns::{Columns, code_of};
pub use consents::Consents;
pub use dictionary::Dictionary;
pub use dimensions::Dimensions;
pub use entity_ids::EntityIds;
pub use entity_order::{EntityKey, EntityOrder, EntityOrderPart, EntityOrders, SharedEvent};
pub use erasure_filter::ErasureFilter;
pub use event_mask::EventMask;
pub use hash::{hash_bytes, mix};
pub use hidden_traffic::Traffic;
pub(crate) use kept_sets::SetKey;
pub use known::TableEvents;
pub use known_hashes::SpillStorage;
pub use lazy::{Lazy, UnreadableColumn};
pub use money::{AMOUNTS, AMOUNTS_IN_WORDS};
pub use naming::{
    AddressCount, Journeys, NO_STAGE, NameCount, Names, Origin, PAGE_VIEWED, Pattern, REFUND_EVENT, RawCount,
    action_of_campaign, address_counts, are_same_joined, built_in_page, channel_counts, channel_name,
    default_touchpoint, event_of_negative_amount, has_word, is_marketing_channel, kind_by_name, known_kind, path_of,
    tidy_name, touchpoint_counts, unsubscribes_from, words,
};
pub(crate) use naming::{Naming, RawColumns, SiteRole, linking_sites};
pub use network::Network;
pub(crate) use order_marks::shortened as shortened_order;
pub use order_marks::{has_life, order_mark};
pub use orders::{Orders, each_order};
pub use paid::{PaidAmounts, paid_amount};
pub use people::{People, Profiles};
pub use postal_address::{AddressPart, PostalAddress, may_be_postcode};
pub use profile_key::{KEY_SEPARATOR, ProfileKey};
pub use property_dictionary::{Properties, PropertyDictionary};
pub use property_values::{LazyValues, PropertyColumns, PropertyValue, PropertyValues, TableProperty};
pub use shortened::is_shortened;
pub use sort::GroupOrder;
pub(crate) use sort::{sort_each, starts_of};
pub use source_rows::{RowUpdate, SourceRows};
pub use str_index::StrIndex;
pub use strings::StrColumn;
pub use subset::Subset;
pub use table::{EventTable, SessionStarts};
pub(crate) use table_properties::PropertyTest;
