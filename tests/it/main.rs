//! The integration tests, one binary: the library and the real program as a user meets them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod act;
mod ads;
mod analysis;
mod bench_truth;
mod cli;
mod consent;
mod crash;
mod duplicates;
mod erase;
mod event_tools;
mod export;
mod folder;
mod fuzzy;
mod identity;
mod import;
mod inputs;
mod layers;
mod messy;
mod predict;
mod present;
mod presets;
mod privacy;
mod quality;
mod sample;
mod segments;
mod shop;
mod store;
mod support;
mod tables;
mod truths;
mod who;
mod whole_job;
mod window;
mod workspace;
