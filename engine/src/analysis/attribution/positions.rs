//! Where on journeys channels stand: who opens them, who helps on the way, who closes them.

use super::paths::ChannelPaths;

/// Conversions by where on their journey a channel stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Positions {
    /// It has a touch on the journey.
    pub any: u64,
    /// It has the first touch, of several.
    pub starts: u64,
    /// It has a touch that is neither the first nor the last.
    pub assists: u64,
    /// It has the last touch, of several.
    pub closes: u64,
    /// Its touch is the only one on the journey.
    pub alone: u64,
}

/// Counts how often each channel opens, helps and closes conversions; one entry per channel.
pub fn positions(all: &ChannelPaths) -> Vec<Positions> {
    let mut found = vec![Positions::default(); all.names.len()];
    for path in all.paths.iter().filter(|path| path.conversions > 0) {
        let channels = &path.channels[..];
        let n = path.conversions;
        match channels {
            [] => {}
            [only] => {
                found[usize::from(*only)].alone += n;
                found[usize::from(*only)].any += n;
            }
            [first, between @ .., last] => {
                found[usize::from(*first)].starts += n;
                found[usize::from(*last)].closes += n;
                each_different(between, |channel| found[channel].assists += n);
                each_different(channels, |channel| found[channel].any += n);
            }
        }
    }
    found
}

fn each_different(channels: &[u16], mut found: impl FnMut(usize)) {
    let mut different = channels.to_vec();
    different.sort_unstable();
    different.dedup();
    different.into_iter().for_each(|channel| found(usize::from(channel)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::attribution::ChannelPath;

    #[test]
    fn each_journey_counts_once_where_a_channel_stands() {
        let path = |channels: &[u16], conversions| ChannelPath {
            channels: channels.to_vec(),
            conversions,
            failures: 9,
            ..ChannelPath::default()
        };
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let rows = [path(&[0], 5), path(&[0, 1], 3), path(&[0, 1, 0, 1, 0], 2), path(&[2, 1], 0)];
        let found = positions(&ChannelPaths::new(names, None, rows));
        let of = |p: Positions| [p.any, p.starts, p.assists, p.closes, p.alone];
        assert_eq!(found.into_iter().map(of).collect::<Vec<_>>(), [[10, 5, 2, 2, 5], [5, 0, 2, 3, 0], [0; 5]]);
    }
}
