//! Names and descriptions of groups in plain words.

use crate::events::Names;
use crate::model::{PropertyColumn, PropertyMeasure};
use crate::predict::{number, times};
use crate::texts::{capitalized, inside_sentence, text};

use super::Difference;
use super::traits::{Trait, stage};

/// Everything a name is made from, for one group.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// Mean of each trait in the group, by trait.
    pub means: Vec<f64>,
    /// Group centre in standard deviations, by trait.
    pub z: Vec<f64>,
    /// Share of the group's customers with an order.
    pub buyers: f64,
    /// (channel, share of the group's visits, share of everybody's), largest first.
    pub channels: Vec<(u8, f64, f64)>,
}

/// What traits are called by.
pub(super) struct TraitWords<'a> {
    /// Touchpoints, channels and stages.
    pub names: &'a Names,
    /// What traits of properties refer to.
    pub properties: &'a [PropertyColumn],
}

/// What sets a group apart, strongest first.
pub(super) fn differences(traits: &[Trait], facts: &Facts, average: &[f64], says: &TraitWords<'_>) -> Vec<Difference> {
    let mut order: Vec<usize> = (0..traits.len()).collect();
    order.sort_by(|&a, &b| facts.z[b].abs().total_cmp(&facts.z[a].abs()).then(a.cmp(&b)));
    let mut list = Vec::new();
    for j in order {
        let (own, all) = (facts.means[j], average[j]);
        let compares = own.is_finite() && (all > 0.0 || matches!(traits[j], Trait::PropertyAmount(_)));
        if facts.z[j].abs() < 0.15 || !compares || list.len() == 5 {
            continue;
        }
        let ratio = if all > 0.0 { own / all } else { 1.0 };
        list.push(Difference { feature: j, ratio_text: difference(traits[j], own, all, says), ratio, z: facts.z[j] });
    }
    list
}

/// "2.4 times the average e-mail opens".
fn difference(t: Trait, own: f64, all: f64, says: &TraitWords<'_>) -> String {
    let what = match t {
        Trait::Recency => {
            return text!("group-last-seen-days-before-end-data", own = number(own), all = number(all));
        }
        Trait::Stage(s) => {
            let (own, all) = (number(own * 100.0), number(all * 100.0));
            return text!("group-of-events-in-average", own, stage = stage(says.names, s), all);
        }
        Trait::PropertyIs(_) | Trait::PropertyKnown(_) => {
            let (own, all) = (number(own * 100.0), number(all * 100.0));
            return text!("group-share-has-property-average", own, property = t.name(says.names, says.properties), all);
        }
        Trait::PropertyAmount(_) => {
            let property = t.name(says.names, says.properties);
            return text!("group-amount-of-property-average", property, own = number(own), all = number(all));
        }
        Trait::Spent => text!("group-money-spent").to_owned(),
        Trait::Channels => text!("group-channels").to_owned(),
        other => inside_sentence(&other.name(says.names, says.properties)),
    };
    let (ratio, less) = (own / all, if t == Trait::Spent { text!("group-less") } else { text!("group-fewer") });
    if own <= 0.0 {
        text!("group-no-at-all", what)
    } else if ratio >= 1.95 {
        text!("group-the-average", times = times(ratio), what)
    } else if ratio >= 1.0 {
        text!("group-more-than-average", ratio = format!("{:.0}", (ratio - 1.0) * 100.0), what)
    } else {
        text!("group-than-average", ratio = format!("{:.0}", (1.0 - ratio) * 100.0), less, what)
    }
}

/// One sentence: "412 customers (14 %): 3.1 times the average money spent, …".
pub(super) fn describe(size: usize, share: f64, top: &[Difference]) -> String {
    let people = text!("group-size", n = number(size as f64), share = number(share * 100.0));
    let texts: Vec<&str> = top.iter().take(3).map(|d| d.ratio_text.as_str()).collect();
    match texts.is_empty() {
        true => text!("group-much-like-everybody", people),
        false => format!("{people}: {}.", texts.join(", ")),
    }
}

/// A name for every group, all different.
pub(super) fn names_of(groups: &[Facts], traits: &[Trait], average: &[f64], says: &TraitWords<'_>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for group in groups {
        let base = who(group, traits, average);
        let tails = tails(group, traits, average, says);
        let first = tails.first().cloned().unwrap_or_default();
        let mut candidates = vec![join(&base, &first)];
        candidates.extend(tails.iter().skip(1).map(|t| join(&base, t)));
        candidates.extend((2..).take(16).map(|n| format!("{} {n}", join(&base, &first))));
        if let Some(name) = candidates.iter().map(|c| capitalized(c)).find(|c| !taken.contains(c)) {
            taken.push(name);
        }
    }
    taken
}

fn join(base: &str, tail: &str) -> String {
    if tail.is_empty() { base.to_owned() } else { format!("{base}, {tail}") }
}

fn z_of(group: &Facts, traits: &[Trait], t: Trait) -> f64 {
    traits.iter().position(|&x| x == t).map_or(0.0, |j| group.z[j])
}

/// The group's mean over everybody's, 1 where there is nothing to compare.
fn ratio(group: &Facts, traits: &[Trait], average: &[f64], t: Trait) -> f64 {
    let Some(j) = traits.iter().position(|&x| x == t) else { return 1.0 };
    if average[j] > 0.0 { group.means[j] / average[j] } else { 1.0 }
}

/// The words for the members of a group: "recent big spenders".
fn who(group: &Facts, traits: &[Trait], average: &[f64]) -> String {
    let noun = noun(group, traits, average);
    match z_of(group, traits, Trait::Recency) {
        z if z <= -0.35 => text!("group-recent", noun),
        z if z >= 0.35 => text!("group-lapsed", noun),
        _ => noun.to_owned(),
    }
}

fn noun(group: &Facts, traits: &[Trait], average: &[f64]) -> &'static str {
    let r = |t| ratio(group, traits, average, t);
    let busy = z_of(group, traits, Trait::Events);
    if group.buyers >= 0.5 {
        match (r(Trait::Spent), r(Trait::Orders)) {
            (spent, orders) if spent >= 1.5 && spent >= orders * 0.9 => text!("group-big-spenders"),
            (_, orders) if orders >= 1.5 => text!("group-frequent-buyers"),
            (spent, _) if spent <= 0.67 => text!("group-small-spenders"),
            _ => text!("group-buyers"),
        }
    } else if group.buyers >= 0.2 {
        if busy > 0.3 { text!("group-frequent-visitors-some-buyers") } else { text!("group-occasional-buyers") }
    } else if busy > 0.3 {
        text!("group-browsers-who-hardly-buy")
    } else if busy < -0.3 {
        text!("group-brief-visitors")
    } else {
        text!("group-visitors-who-hardly-buy")
    }
}

/// What may follow the comma, the most telling first.
fn tails(group: &Facts, traits: &[Trait], average: &[f64], says: &TraitWords<'_>) -> Vec<String> {
    let mut tails: Vec<(f64, String)> = Vec::new();
    if let Some(&(channel, own, all)) = group.channels.first()
        && own >= 0.4
        && own >= all * 1.25
    {
        let name = says.names.channels.get(channel as usize);
        let name = inside_sentence(name.map_or(text!("group-one-channel"), String::as_str));
        tails.push((own / all.max(0.05), text!("group-mostly-by", name)));
    }
    let marked = [
        (Trait::EmailOpens, text!("group-who-read-e-mails")),
        (Trait::EmailClicks, text!("group-who-click-e-mails")),
        (Trait::Support, text!("group-who-ask-support")),
        (Trait::Reviews, text!("group-who-write-reviews")),
        (Trait::Returns, text!("group-who-send-goods-back")),
        (Trait::Channels, text!("group-by-many-channels")),
    ];
    // Buyers return more and write more reviews simply because they buy more: only what goes beyond that tells something.
    let buying = ratio(group, traits, average, Trait::Orders).max(1.0);
    for (t, words) in marked {
        let r = ratio(group, traits, average, t) / buying;
        if r >= 1.5 && z_of(group, traits, t) >= 0.3 {
            tails.push((r, words.to_owned()));
        }
    }
    for &t in traits {
        if let Trait::Stage(s) = t
            && z_of(group, traits, t) >= 0.5
        {
            tails.push((z_of(group, traits, t), text!("group-mostly-in", stage = stage(says.names, s))));
        }
        if let Some(column) = t.property(says.properties)
            && matches!(column.measure, PropertyMeasure::Is(_))
            && z_of(group, traits, t) >= 0.5
        {
            tails.push((z_of(group, traits, t), text!("group-mostly-with", property = column.label())));
        }
    }
    tails.sort_by(|a, b| b.0.total_cmp(&a.0));
    tails.into_iter().map(|t| t.1).collect()
}
