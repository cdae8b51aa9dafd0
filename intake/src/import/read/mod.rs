//! Text to fields: records, tables, numbers, times, and how a file is written.

pub(crate) mod alignment;
pub(crate) mod cell_types;
pub(crate) mod clean;
pub(crate) mod clock;
pub(crate) mod currency;
pub(crate) mod currency_marks;
pub(crate) mod delimited;
pub(crate) mod format;
pub(crate) mod json;
pub(crate) mod lone_quotes;
pub(crate) mod marks;
pub(crate) mod months;
pub(crate) mod numbers;
pub(crate) mod placeholders;
pub(crate) mod quote_search;
pub(crate) mod quotes;
pub(crate) mod sniff;
pub(crate) mod table;
pub(crate) mod times;
pub(crate) mod trailing;
pub(crate) mod units;
pub(crate) mod unreadable;
