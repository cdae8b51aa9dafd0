//! Signs of intent in what customers did lately, each with what it told at past cut-offs: how many of those who showed it
//! then reached the goal, against all who were active.

mod measure;
mod pages;
mod series;
mod signs;

pub use measure::{CustomerSigns, Evidence, MeasuredSignal, SignalReport, signals, signals_at};
pub use series::{MannKendall, RateChange, mann_kendall, rate_change, theil_sen, usual_ratio};
pub use signs::{Sign, SignDetail, Signal};
