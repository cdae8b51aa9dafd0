//! The tone of all texts in view: by touchpoint, stage, channel and time, with the words behind it, and around returns.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::periods::{Period, Periods};
use crate::analysis::stats::{Share, Z95};
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use super::means::{MoodMean, ToneSums};
use super::own::OwnMoods;
use super::tones::{Tone, ToneSource, Tones, Unscored, of_customer};
use super::vader::telling_words;
use super::{CLEAR, FEWEST_TEXTS};

const DAY: i64 = 86_400_000;
/// A text counts as close to a return when they are at most this far apart.
const NEAR_MS: i64 = 14 * DAY;
/// A customer's tone is that of this many texts at most, the last ones …
const LAST_TEXTS: usize = 5;
/// … of which one that is so much older than the last counts half.
const HALF_LIFE_MS: f64 = 90.0 * DAY as f64;

/// One text with its tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoredText {
    /// The event that it is of.
    pub event: u32,
    /// The customer who wrote it.
    pub customer: CustomerIx,
    /// How the text sounds, and where that is known from.
    pub tone: Tone,
    /// Whether a return of the customer is near.
    near_return: bool,
}

/// A word that gave texts their tone.
#[derive(Debug, Clone, PartialEq)]
pub struct MoodWord {
    /// The word in lower case.
    pub word: String,
    /// Texts that it stands in with a tone of its own.
    pub texts: u64,
    /// What it counts there, on the average, from -4 to 4: negations and emphasis are in it.
    pub mean: f64,
}

/// The texts close to a return against all others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ReturnMoods {
    /// Texts by customers within 14 days of a return of theirs.
    pub near: MoodMean,
    /// All texts that are not close to a return.
    pub other: MoodMean,
    /// Difference of the mean tones, `near.mean - other.mean`; negative where texts near returns sound worse.
    pub difference: f64,
    /// 95 % interval of the difference, by customers.
    pub low: f64,
    /// Upper end of the same interval.
    pub high: f64,
}

/// The tone of all texts in view.
#[derive(Debug, Clone)]
pub struct MoodReport {
    /// Every text with a tone, customer by customer in the order of time.
    pub texts: Vec<ScoredText>,
    /// How many texts have no tone, by [`Unscored::ALL`].
    pub unscored: [u64; 3],
    /// The mean tone of all texts.
    pub all: MoodMean,
    /// Per touchpoint (index in `names.touchpoints`), ascending.
    pub touchpoints: Vec<(u16, MoodMean)>,
    /// Per stage (index in `names.stages`), ascending; texts at touchpoints without one last.
    pub stages: Vec<(u8, MoodMean)>,
    /// Per channel (index in `names.channels`), ascending.
    pub channels: Vec<(u8, MoodMean)>,
    /// The calendar, and the mean of each of its periods.
    pub periods: (Periods, Vec<MoodMean>),
    /// The words that gave texts their tone, those in most texts first.
    pub words: Vec<MoodWord>,
    /// Whether texts around returns sound different, where there are enough of both.
    pub around_returns: Option<ReturnMoods>,
    /// Of texts with a rating and words that can be read, and with a clear tone in both, how many have the same.
    pub agreement: Share,
}

/// Reads every text that customers in `subset` wrote.
pub fn moods(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (own, ratings, period): (&OwnMoods, bool, Period),
    progress: &Progress,
) -> Result<MoodReport, Cancelled> {
    let tones = Tones::read(table, own, ratings, progress)?;
    let returns = table.names.of_kind(TouchpointKind::is_return);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut scored, mut unscored) = (Vec::new(), [0; 3]);
        for ix in customers {
            read_customer(table, subset, ix, &tones, &returns, (&mut scored, &mut unscored));
        }
        (scored, unscored)
    })?;
    let mut unscored = [0; 3];
    parts.iter().for_each(|part| unscored.iter_mut().zip(part.1).for_each(|(all, n)| *all += n));
    let texts: Vec<ScoredText> = parts.into_iter().flat_map(|part| part.0).collect();
    let time = |text: &ScoredText| table.time[text.event as usize];
    let calendar = Periods::new(table, subset, settings, period);
    let of_period = means(&texts, calendar.len(), |text| calendar.of(time(text)));
    let channel = |text: &ScoredText| usize::from(table.channel[text.event as usize]);
    let stage = |text: &ScoredText| usize::from(table.stage(text.event as usize));
    let touchpoint = |text: &ScoredText| usize::from(table.touchpoint[text.event as usize]);
    let near = |text: &ScoredText| usize::from(text.near_return);
    Ok(MoodReport {
        all: means(&texts, 1, |_| 0)[0],
        unscored,
        touchpoints: filled(means(&texts, table.names.touchpoints.len(), touchpoint)),
        stages: filled(means(&texts, 256, stage)),
        channels: filled(means(&texts, 256, channel)),
        periods: (calendar, of_period),
        words: count_words(table, &texts, own, progress)?,
        around_returns: compare(&sums(&texts, 2, near)),
        agreement: agreement(&texts),
        texts,
    })
}

fn read_customer(
    table: &EventTable,
    subset: &Subset,
    ix: CustomerIx,
    tones: &Tones<'_>,
    returns: &[bool],
    (scored, unscored): (&mut Vec<ScoredText>, &mut [u64; 3]),
) {
    let mut returned: Option<Vec<i64>> = None;
    for i in subset.events(table, ix).filter(|&i| table.text[i] != NONE_U32) {
        let tone = match tones.of(i) {
            None => continue,
            Some(Ok(tone)) => tone,
            Some(Err(why)) => {
                unscored[why as usize] += 1;
                continue;
            }
        };
        let returned = returned.get_or_insert_with(|| {
            let of_return = |&i: &usize| returns[table.touchpoint[i] as usize];
            subset.events(table, ix).filter(of_return).map(|i| table.time[i]).collect()
        });
        let near_return = returned.iter().any(|&r| (r - table.time[i]).abs() <= NEAR_MS);
        scored.push(ScoredText { event: i as u32, customer: ix, tone, near_return });
    }
}

fn sums(texts: &[ScoredText], groups: usize, group: impl Fn(&ScoredText) -> usize) -> Vec<ToneSums> {
    let mut all = vec![ToneSums::default(); groups];
    texts.iter().for_each(|text| all[group(text)].add(text.customer, text.tone.value));
    all
}

fn means(texts: &[ScoredText], groups: usize, group: impl Fn(&ScoredText) -> usize) -> Vec<MoodMean> {
    sums(texts, groups, group).into_iter().map(ToneSums::mean).collect()
}

/// The groups that have texts, by number.
fn filled<N: TryFrom<usize>>(means: Vec<MoodMean>) -> Vec<(N, MoodMean)> {
    let numbered = means.into_iter().enumerate().filter(|(_, mean)| mean.n > 0);
    numbered.filter_map(|(number, mean)| Some((N::try_from(number).ok()?, mean))).collect()
}

/// The words of the texts whose tone comes from words, those in most texts first.
fn count_words(
    table: &EventTable,
    texts: &[ScoredText],
    own: &OwnMoods,
    progress: &Progress,
) -> Result<Vec<MoodWord>, Cancelled> {
    let mut of_text: BTreeMap<u32, u64> = BTreeMap::new();
    for text in texts.iter().filter(|text| text.tone.source == ToneSource::Words) {
        *of_text.entry(table.text[text.event as usize]).or_default() += 1;
    }
    let mut words: BTreeMap<String, (u64, f64)> = BTreeMap::new();
    for (at, (&code, &n)) in of_text.iter().enumerate() {
        if at % 1024 == 0 {
            progress.check()?;
        }
        let mut of_one: BTreeMap<String, (f64, f64)> = BTreeMap::new();
        for (word, mood) in telling_words(table.dims.text.name(code), own) {
            let sums = of_one.entry(word).or_default();
            *sums = (sums.0 + 1.0, sums.1 + mood);
        }
        for (word, (times, sum)) in of_one {
            let of = words.entry(word).or_default();
            *of = (of.0 + n, of.1 + n as f64 * sum / times);
        }
    }
    let word = |(word, (texts, sum)): (String, (u64, f64))| MoodWord { word, texts, mean: sum / texts as f64 };
    let mut words: Vec<MoodWord> = words.into_iter().map(word).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.texts));
    Ok(words)
}

fn compare(sums: &[ToneSums]) -> Option<ReturnMoods> {
    let (other, near) = (sums[0].mean(), sums[1].mean());
    if near.n < FEWEST_TEXTS || other.n < FEWEST_TEXTS {
        return None;
    }
    let difference = near.mean - other.mean;
    let half = Z95 * (sums[0].variance() + sums[1].variance()).sqrt();
    Some(ReturnMoods { near, other, difference, low: difference - half, high: difference + half })
}

fn agreement(texts: &[ScoredText]) -> Share {
    let rated = texts.iter().filter(|text| text.tone.source == ToneSource::Rating);
    let both = rated.filter_map(|text| Some((text.tone.value, text.tone.by_words?)));
    let clear = both.filter(|(rating, words)| rating.abs() >= CLEAR && words.abs() >= CLEAR);
    let (same, all) =
        clear.fold((0, 0), |(same, all), (rating, words)| (same + u64::from((rating > 0.0) == (words > 0.0)), all + 1));
    Share::new(same, all)
}

/// A customer's tone of late: the mean of the last few texts, of which older ones count less. The texts are those of one
/// customer, in the order of time.
pub fn recent_tone(table: &EventTable, texts: &[ScoredText]) -> Option<f64> {
    let last = table.time[texts.last()?.event as usize];
    let of = |text: &ScoredText| {
        let age = (last - table.time[text.event as usize]) as f64;
        let weight = 0.5f64.powf(age / HALF_LIFE_MS);
        (weight, weight * text.tone.value)
    };
    let recent = texts.iter().rev().take(LAST_TEXTS).map(of);
    let (weights, sum) = recent.fold((0.0, 0.0), |all, one| (all.0 + one.0, all.1 + one.1));
    Some(sum / weights)
}

/// The texts of one customer that have a tone, in the order of time.
pub fn texts_of_customer(table: &EventTable, ix: CustomerIx, own: &OwnMoods) -> Vec<ScoredText> {
    let scored =
        |(event, tone): (usize, Tone)| ScoredText { event: event as u32, customer: ix, tone, near_return: false };
    of_customer(table, ix, own).into_iter().map(scored).collect()
}

impl MoodReport {
    /// How many texts have no tone for a reason.
    pub fn without_tone(&self, why: Unscored) -> u64 {
        self.unscored[why as usize]
    }

    /// The texts of each customer who wrote any, in the order of customers.
    pub fn by_customer(&self) -> impl Iterator<Item = &[ScoredText]> {
        self.texts.chunk_by(|a, b| a.customer == b.customer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::kind_by_name;

    #[test]
    fn names_of_returns() {
        for name in ["Return requested", "Product returned", "Refund"] {
            assert!(kind_by_name(name).is_return(), "{name}");
        }
        for name in ["Returning visit", "Purchase", "Review written"] {
            assert!(!kind_by_name(name).is_return(), "{name}");
        }
    }

    #[test]
    fn a_comparison_needs_texts_and_has_welch_s_interval() {
        let group = |mood: f64, n: u32| {
            let mut sums = ToneSums::default();
            (0..n).for_each(|i| sums.add(i, if i % 2 == 0 { mood + 0.1 } else { mood - 0.1 }));
            sums
        };
        assert_eq!(compare(&[group(0.5, 100), group(-0.5, 19)]), None);
        let found = compare(&[group(0.5, 100), group(-0.5, 100)]).unwrap();
        assert!((found.difference + 1.0).abs() < 1e-12);
        // variance 0.01 * 100/99 per text: half-width 1.96 * sqrt(2 * 0.01 / 99)
        assert!((found.high - found.difference - Z95 * (0.02f64 / 99.0).sqrt()).abs() < 1e-9);
        assert_eq!((found.near.negative.count, found.other.positive.count), (100, 100));
    }
}
