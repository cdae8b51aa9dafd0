//! Fields to rows: pieces of a file are read in parallel and merged in order.

pub(crate) mod bookings;
pub(crate) mod consents;
pub(crate) mod erased;
pub(crate) mod find_order;
pub(crate) mod kept_properties;
pub(crate) mod load;
pub(crate) mod local_dict;
pub(crate) mod merge;
pub(crate) mod merged;
pub(crate) mod milestones;
pub(crate) mod order_in_file;
pub(crate) mod order_money;
pub(crate) mod orders;
pub(crate) mod parse;
pub(crate) mod piece;
pub(crate) mod pieces;
pub(crate) mod plan;
pub(crate) mod product_fields;
pub(crate) mod products;
pub(crate) mod properties;
pub(crate) mod row_money;
pub(crate) mod row_states;
pub(crate) mod shaped;
pub(crate) mod spend;
pub(crate) mod ties;
pub(crate) mod unsubscribes;
