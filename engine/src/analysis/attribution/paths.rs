//! The paths of channels that journeys took, each once, with how often it led to a conversion and how often it did not.

use std::collections::BTreeMap;

/// One path of channels and the journeys that took it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChannelPath {
    /// Its touches in their order: positions in [`ChannelPaths::names`].
    pub channels: Vec<u16>,
    /// Journeys on it that ended in a conversion.
    pub conversions: u64,
    /// What these conversions were worth together.
    pub value: f64,
    /// The sum of the squares of what each was worth.
    pub squares: f64,
    /// Journeys on it that ended in none.
    pub failures: u64,
    /// What each touch is credited by time decay, over all conversions: conversions and value. Empty where times are not
    /// known, and where nothing was converted.
    pub decay: Vec<(f64, f64)>,
}

impl ChannelPath {
    /// How many journeys took the path.
    pub fn journeys(&self) -> u64 {
        self.conversions + self.failures
    }

    /// How much the worth of its conversions varies: the variance.
    pub(super) fn variance(&self) -> f64 {
        let n = self.conversions as f64;
        if self.conversions < 2 { 0.0 } else { (self.squares / n - (self.value / n).powi(2)).max(0.0) }
    }
}

/// All paths, each once, in the order of their touches.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChannelPaths {
    /// The names of the channels that paths refer to by position.
    pub names: Vec<String>,
    /// The position of the channel of those who come by themselves, where there is one.
    pub direct: Option<u16>,
    /// The distinct paths, ordered by their touches.
    pub paths: Vec<ChannelPath>,
}

impl ChannelPaths {
    /// Paths with the names of their channels; equal ones come together.
    pub fn new(names: Vec<String>, direct: Option<u16>, paths: impl IntoIterator<Item = ChannelPath>) -> Self {
        let mut all: BTreeMap<Vec<u16>, ChannelPath> = BTreeMap::new();
        for path in paths {
            match all.get_mut(&path.channels) {
                Some(known) => join(known, &path),
                None => drop(all.insert(path.channels.clone(), path)),
            }
        }
        Self { names, direct, paths: all.into_values().collect() }
    }

    /// Journeys that ended in a conversion.
    pub fn conversions(&self) -> u64 {
        self.paths.iter().map(|path| path.conversions).sum()
    }

    /// How many journeys ended in no conversion.
    pub fn failures(&self) -> u64 {
        self.paths.iter().map(|path| path.failures).sum()
    }

    /// What all conversions were worth.
    pub fn value(&self) -> f64 {
        self.paths.iter().map(|path| path.value).sum()
    }

    /// Journeys with a touch by each channel, and those of them that ended in a conversion.
    pub fn journeys_by_channel(&self) -> Vec<(u64, u64)> {
        let mut found = vec![(0, 0); self.names.len()];
        let mut seen = vec![usize::MAX; self.names.len()];
        for (at, path) in self.paths.iter().enumerate() {
            for &channel in &path.channels {
                let channel = usize::from(channel);
                if std::mem::replace(&mut seen[channel], at) != at {
                    found[channel].0 += path.journeys();
                    found[channel].1 += path.conversions;
                }
            }
        }
        found
    }

    /// Joins the channels of fewer journeys than `least` to one, the last, called `others`, and says what each channel
    /// became. Where none is that small all stay as they are.
    pub fn with_small_together(self, least: u64, others: &str) -> (Self, Vec<u16>) {
        let journeys = self.journeys_by_channel();
        let is_small = |channel: usize| journeys[channel].0 > 0 && journeys[channel].0 < least;
        let all: Vec<u16> = (0..self.names.len() as u16).collect();
        if !(0..journeys.len()).any(is_small) {
            return (self, all);
        }
        let last = self.names.len() as u16;
        let became: Vec<u16> = all.iter().map(|&of| if is_small(usize::from(of)) { last } else { of }).collect();
        let renamed = self.paths.into_iter().map(|path| {
            let mut new = ChannelPath { channels: Vec::new(), decay: Vec::new(), ..path };
            for (at, &channel) in path.channels.iter().enumerate() {
                let channel = became[usize::from(channel)];
                let credit = path.decay.get(at).copied();
                // small channels one after the other are one touch now
                if channel == last && new.channels.last() == Some(&last) {
                    if let (Some(known), Some(credit)) = (new.decay.last_mut(), credit) {
                        *known = (known.0 + credit.0, known.1 + credit.1);
                    }
                    continue;
                }
                new.channels.push(channel);
                new.decay.extend(credit);
            }
            new
        });
        let names = self.names.into_iter().chain([others.to_owned()]).collect();
        (Self::new(names, self.direct, renamed), became)
    }
}

fn join(known: &mut ChannelPath, other: &ChannelPath) {
    known.conversions += other.conversions;
    known.failures += other.failures;
    known.value += other.value;
    known.squares += other.squares;
    match known.decay.is_empty() {
        true => known.decay.clone_from(&other.decay),
        false => known.decay.iter_mut().zip(&other.decay).for_each(|(a, b)| *a = (a.0 + b.0, a.1 + b.1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(channels: &[u16], conversions: u64, failures: u64) -> ChannelPath {
        let decay = channels.iter().map(|_| (conversions as f64 / channels.len() as f64, 1.0)).collect();
        ChannelPath { channels: channels.to_vec(), conversions, failures, decay, ..ChannelPath::default() }
    }

    #[test]
    fn equal_paths_come_together_and_small_channels_are_one() {
        let names = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let rows = [path(&[0, 2, 3], 3, 1), path(&[0], 10, 20), path(&[0, 2, 3], 1, 1), path(&[3, 0], 1, 0)];
        let paths = ChannelPaths::new(names, Some(0), rows);
        assert_eq!((paths.paths.len(), paths.conversions(), paths.failures()), (3, 15, 22));
        assert_eq!(paths.journeys_by_channel(), [(37, 15), (0, 0), (6, 4), (7, 5)]);
        let (merged, became) = paths.clone().with_small_together(30, "others");
        assert_eq!((merged.names.last().map(String::as_str), became), (Some("others"), vec![0, 1, 4, 4]));
        let touches: Vec<&[u16]> = merged.paths.iter().map(|path| &path.channels[..]).collect();
        assert_eq!(touches, [&[0][..], &[0, 4], &[4, 0]]);
        assert!((merged.paths[1].decay[1].0 - 8.0 / 3.0).abs() < 1e-12, "the credits of two touches that are one now");
        assert_eq!(paths.clone().with_small_together(1, "others").0, paths);
    }
}
