//! View models without a window: how results become words, numbers, tables and pictures.
//!
//! The window paints these, the exports write them: a number or a shape has one maker, so a file shows exactly what the
//! screen showed.

pub mod numbers;
pub mod palette;

pub use palette::{Palette, Rgb, Theme};
