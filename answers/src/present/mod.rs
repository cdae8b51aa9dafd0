//! View models without a window: how results become words, numbers, tables and pictures.
//!
//! The window paints these, the exports write them: a number or a shape has one maker, so a file shows exactly what the
//! screen showed.

pub mod action_reasons;
mod action_sentences;
pub mod annotations;
mod approved_actions;
pub mod assumptions;
pub mod charts;
pub mod contact;
mod counted_words;
pub mod customer_list;
pub mod customer_value;
pub mod date_ranges;
pub mod drawing;
pub mod experiment_words;
pub mod factors;
pub mod flow_drawing;
pub mod flow_layout;
mod flow_order;
pub mod flow_times;
pub mod forecast_words;
pub mod friction;
pub mod glossary;
pub mod graph;
pub mod identity_words;
pub mod licences;
pub mod map_layer;
pub mod member_rules;
pub mod money_words;
pub mod next_experiments;
pub mod numbers;
pub mod own_moods;
pub mod palette;
pub mod prediction_definitions;
pub mod printable;
pub mod privacy_tables;
pub mod properties;
pub mod quality;
pub mod readiness;
pub mod reading;
pub mod reject_reasons;
pub mod reliability;
pub mod running_actions;
pub mod sentence;
pub mod shares;
pub mod signal_words;
pub mod small_groups;
pub mod svg;
pub mod table;
pub mod tables;
pub mod text_width;
pub mod theme_names;
pub mod time_axis;
pub mod timeline_drawing;
pub mod timeline_layout;
pub mod touchpoint_kinds;
pub mod touchpoint_list;
pub mod view_id;
pub mod webhook_words;
pub mod words;
pub mod write_keys;

pub use drawing::{Drawing, Rect, WARNING};
pub use palette::{Palette, Rgb, Theme};
