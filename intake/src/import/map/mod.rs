//! What the columns of a file mean: guessed from names and values, corrected by a person, remembered per source.

pub(crate) mod calls;
pub(crate) mod dates;
pub(crate) mod event_subject;
pub(crate) mod first_mapping;
pub(crate) mod guess;
pub(crate) mod id_doubts;
pub(crate) mod inspect;
pub(crate) mod labels;
pub(crate) mod likely_headers;
pub(crate) mod mapping;
pub(crate) mod own_source;
pub(crate) mod parts;
pub(crate) mod people_properties;
pub(crate) mod properties;
pub(crate) mod question;
pub(crate) mod remembered;
pub(crate) mod second_table;
pub(crate) mod survey;
pub(crate) mod tables_left_out;
