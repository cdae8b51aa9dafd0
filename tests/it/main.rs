//! The integration tests, one binary: the library and the real program as a user meets them.

mod identity;
mod layers;
mod predict;
mod shop;
mod present;
mod support;
mod truths;
