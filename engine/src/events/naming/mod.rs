//! Raw names → touchpoints, channels and stages.
//!
//! A person's [`Rules`] come first, then the built-in tables of common names, then a tidied copy of the raw name. Rules
//! are asked once per distinct raw name (or raw name and page, where the page matters), never once per event.

mod addresses;
mod campaigns;
mod channel_rules;
mod channels;
mod counts;
mod ga4;
mod linking_sites;
mod lookup;
mod meaning;
mod numbering;
mod origin;
mod origins;
mod pairs;
mod pattern;
mod refunds;
mod sites;
mod touchpoints;
mod visits;
mod web_log;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{DEFAULT_CHANNELS, Rules, TouchpointKind};

use super::Dimensions;

pub use addresses::{AddressCount, address_counts};
pub use campaigns::action_of_campaign;
use channel_rules::{channel_of, channel_tests};
pub use counts::{NameCount, RawCount, channel_counts, touchpoint_counts};
pub(crate) use linking_sites::{SiteRole, linking_sites};
pub(crate) use lookup::RawColumns;
use lookup::{ChannelLookup, TouchpointLookup, TouchpointQuery};
pub(super) use lookup::{RawCounter, RawCounts};
pub(crate) use meaning::TouchpointMeaning;
use numbering::OTHER;
pub use origin::Origin;
pub(super) use origins::PageCampaigns;
pub use pattern::{Pattern, path as path_of, tidy as tidy_name};
pub use pattern::{are_same_joined, has_word, words};
pub use refunds::{REFUND_EVENT, event_of_negative_amount};
pub use touchpoints::default_stages::NO_STAGE;
pub use touchpoints::of_page as built_in_page;
pub(crate) use touchpoints::unsubscribed_purpose;
pub use touchpoints::{PAGE_VIEWED, kind as kind_by_name};
pub use touchpoints::{default_touchpoint, known_kind, unsubscribes_from};
pub use visits::Journeys;
use visits::carry_on;

/// Touchpoints, channels and stages by index.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {
    /// Touchpoints, in order of first use of their raw name.
    pub touchpoints: Vec<String>,
    /// Channels; the default ones first.
    pub channels: Vec<String>,
    /// Names of the stages, in the order of the journey.
    pub stages: Vec<String>,
    /// Stage of each touchpoint, [`NO_STAGE`] where none.
    pub stage_of: Vec<u8>,
    /// Kind of each touchpoint.
    pub kind_of: Vec<TouchpointKind>,
    /// The name by which the built-in table knows each touchpoint: its own, unless a rule or a person's choice says that it
    /// is the same under another name.
    pub known_as: Vec<String>,
}

impl Names {
    /// The touchpoint that stands for the rarest, where a project has more than it can tell apart.
    pub fn rarest(&self) -> Option<u16> {
        let other = self.touchpoints.iter().position(|name| name == OTHER)?;
        (self.touchpoints.len() >= numbering::MAX_TOUCHPOINTS).then_some(other as u16)
    }

    /// Index of a touchpoint by name.
    pub fn touchpoint(&self, name: &str) -> Option<u16> {
        self.touchpoints.iter().position(|t| t == name).map(|i| i as u16)
    }

    /// Kind of a touchpoint.
    #[inline]
    pub fn kind(&self, touchpoint: u16) -> TouchpointKind {
        self.kind_of.get(usize::from(touchpoint)).copied().unwrap_or_default()
    }

    /// For each touchpoint, whether its kind is one of those that `test` accepts.
    pub fn of_kind(&self, test: impl Fn(TouchpointKind) -> bool) -> Vec<bool> {
        (0..self.touchpoints.len() as u16).map(|t| test(self.kind(t))).collect()
    }

    /// For each touchpoint, whether it is one of those named. A name that no touchpoint has any more means the touchpoint
    /// that the built-in table knows by it: one that was renamed, or that a person said to be of that kind.
    pub fn named(&self, wanted: &[String]) -> Vec<bool> {
        let mut mask: Vec<bool> = self.touchpoints.iter().map(|t| wanted.contains(t)).collect();
        for name in wanted.iter().filter(|name| !self.touchpoints.contains(name)) {
            mask.iter_mut().zip(&self.known_as).for_each(|(on, known_as)| *on |= known_as == name);
        }
        mask
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

#[cfg(test)]
impl Names {
    /// Applies `rules` to raw columns: the names, and each event's touchpoint and channel.
    pub(super) fn apply(rules: &Rules, dims: &Dimensions, raw: RawColumns<'_>) -> (Self, Vec<u16>, Vec<u8>) {
        Self::apply_in_order(rules, dims, raw, Journeys::default())
    }

    /// Applies `rules` to events in the order of journeys: one that does not say how its visitor came is of the visit
    /// before it.
    pub(super) fn apply_in_order(
        rules: &Rules,
        dims: &Dimensions,
        raw: RawColumns<'_>,
        journeys: Journeys<'_>,
    ) -> (Self, Vec<u16>, Vec<u8>) {
        let naming = Naming::new(rules, dims, |counter| counter.count_all(raw));
        let (touchpoint, channel) = naming.apply(raw, journeys);
        ((*naming.names).clone(), touchpoint, channel)
    }
}

/// Rules made ready for the raw names of all events, to be applied to some events after the others.
#[derive(Debug)]
pub(crate) struct Naming {
    /// Touchpoints, channels and stages under the rules.
    pub names: Arc<Names>,
    /// How often raw names occur, so that other rules can be made ready without counting again.
    pub counts: RawCounts,
    touchpoints: TouchpointLookup,
    channels: ChannelLookup,
}

impl Naming {
    /// Makes `rules` ready; `count` counts the raw names of all events.
    pub(crate) fn new(rules: &Rules, dims: &Dimensions, count: impl FnOnce(&RawCounter<'_>) -> RawCounts) -> Self {
        let query = TouchpointQuery::new(rules, dims);
        let counts = count(&RawCounter::new(&query));
        let touchpoints = TouchpointLookup::new(&query, &counts);
        let channels = ChannelLookup::new(rules, dims, &counts);
        let of_process = touchpoints::are_of_process(touchpoints.names.iter().map(String::as_str));
        let meaning = |(name, behind): (&String, &String)| match of_process {
            true => TouchpointMeaning::of_activity(rules, name),
            false => TouchpointMeaning::of(rules, name, behind),
        };
        let meanings: Vec<TouchpointMeaning> = touchpoints.names.iter().zip(&touchpoints.behind).map(meaning).collect();
        let names = Names {
            stage_of: meanings.iter().map(|m| m.stage).collect(),
            kind_of: meanings.iter().map(|m| m.kind).collect(),
            known_as: meanings.into_iter().map(|m| m.known_as).collect(),
            stages: rules.stages.clone(),
            touchpoints: touchpoints.names.clone(),
            channels: channels.names.clone(),
        };
        Self { names: names.into(), counts, touchpoints, channels }
    }

    /// Each event's touchpoint and channel, of events of whole customers in their order.
    pub(crate) fn apply(&self, raw: RawColumns<'_>, journeys: Journeys<'_>) -> (Vec<u16>, Vec<u8>) {
        (self.touchpoints(raw), self.channels(raw, journeys))
    }

    /// The touchpoint of each event, as an index into [`Names::touchpoints`].
    pub(crate) fn touchpoints(&self, raw: RawColumns<'_>) -> Vec<u16> {
        self.touchpoints.apply(raw)
    }

    /// Each event's channel, of events of whole customers in their order.
    pub(crate) fn channels(&self, raw: RawColumns<'_>, journeys: Journeys<'_>) -> Vec<u8> {
        let mut channel = self.channels.apply(raw);
        carry_on(&self.channels, raw, journeys, &mut channel);
        channel
    }

    /// Whether the event at `i` says nothing of how its visitor came.
    pub(crate) fn says_nothing_of_channel(&self, raw: RawColumns<'_>, i: usize) -> bool {
        self.channels.says_nothing(raw, i)
    }

    /// Whether the events that were there `before` keep the numbers of their touchpoints.
    pub(crate) fn keeps_touchpoints(&self, before: &Self) -> bool {
        self.touchpoints.compare(&before.touchpoints, &before.counts, |now, then| now == then)
    }

    /// Whether the events that were there `before` keep the numbers of their channels.
    pub(crate) fn keeps_channels(&self, before: &Self) -> bool {
        self.channels.gives_the_same(&before.channels, &before.counts)
    }

    /// Whether the kinds of all events that were there `before` say the same to whoever asks `what` they are.
    pub(crate) fn keeps<T: PartialEq>(&self, before: &Self, what: impl Fn(TouchpointKind) -> T) -> bool {
        let same = |now, then| what(self.names.kind(now)) == what(before.names.kind(then));
        self.touchpoints.compare(&before.touchpoints, &before.counts, same)
    }
}

/// The channel of a raw one by `rules`, else by the built-in table.
pub fn channel_name(rules: &Rules, raw: &str) -> String {
    channel_of(&channel_tests(rules), raw).map_or_else(|| channels::of_raw(raw), |(name, _)| name)
}

/// Whether a raw text names one of the ways customers come, other than by themselves.
pub fn is_marketing_channel(raw: &str) -> bool {
    let channel = channels::of_raw(raw);
    DEFAULT_CHANNELS.contains(&channel.as_str()) && !matches!(channel.as_str(), "Direct" | "Store" | "Support" | OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::Dictionary;
    use crate::events::naming::numbering::{MAX_CHANNELS, MAX_TOUCHPOINTS};
    use crate::model::{ChannelRule, NONE_U32, TouchpointRule};

    fn dims(events: &[&str], pages: &[&str], channels: &[&str]) -> Dimensions {
        Dimensions {
            event: events.iter().collect(),
            page: pages.iter().collect(),
            channel: channels.iter().collect(),
            source: Dictionary::from_iter(["Website", "Support"]),
            ..Dimensions::default()
        }
    }

    #[test]
    fn generated_clickstream_keeps_its_25_touchpoints_and_stages() {
        let stages = [
            vec![
                "ad_impression",
                "ad_click",
                "landing_view",
                "blog_view",
                "video_play",
                "email_open",
                "newsletter_signup",
            ],
            vec!["search", "category_view", "product_view", "compare", "review_read", "wishlist_add", "pricing_view"],
            vec!["add_to_cart", "remove_from_cart", "checkout_start", "payment_info", "payment_error", "purchase"],
            vec!["login", "account_view", "support_chat", "return_request", "review_write"],
        ];
        let all = stages.concat();
        let dims = dims(&all, &["/", "/p/P1"], &["organic"]);
        let event: Vec<u32> = (0..25).collect();
        let raw = RawColumns { event: &event, page: &[1; 25], channel: &[0; 25], source: &[0; 25] };
        let (names, touchpoint, _) = Names::apply(&Rules::default(), &dims, raw);
        assert_eq!(names.touchpoints.len(), 25, "none merged: {:?}", names.touchpoints);
        assert_eq!(touchpoint, (0..25).collect::<Vec<u16>>());
        for (i, name) in all.iter().enumerate() {
            let stage = stages.iter().position(|s| s.contains(name)).unwrap();
            assert_eq!(usize::from(names.stage_of[i]), stage, "{name}");
        }
        assert_eq!(names.touchpoint("Purchase"), Some(19));
    }

    #[test]
    fn rules_come_first_and_pages_decide_page_views() {
        let dims = dims(&["page_view", "buy", "odd"], &["/product/1", "/cart", "/vip/sale"], &[]);
        let rules = Rules {
            touchpoints: vec![
                TouchpointRule { event: String::new(), page: "/vip/*".into(), touchpoint: "VIP area".into() },
                TouchpointRule { event: "ODD*".into(), page: String::new(), touchpoint: "Strange".into() },
            ],
            stage_of: [("VIP area".to_owned(), "Retention".to_owned())].into(),
            ..Rules::default()
        };
        let event = [0, 0, 0, 0, 1, 1, 2];
        let page = [0, 1, 2, NONE_U32, 0, 2, 0];
        let raw = RawColumns { event: &event, page: &page, channel: &[NONE_U32; 7], source: &[0; 7] };
        let (names, touchpoint, _) = Names::apply(&rules, &dims, raw);
        let labels: Vec<&str> = touchpoint.iter().map(|&t| names.touchpoints[t as usize].as_str()).collect();
        assert_eq!(
            labels,
            ["Product viewed", "Cart viewed", "VIP area", "Page viewed", "Purchase", "VIP area", "Strange"]
        );
        assert_eq!(names.stage_of[names.touchpoint("VIP area").unwrap() as usize], 3);
    }

    #[test]
    fn channels_by_rule_table_and_source() {
        let dims = dims(&["a"], &[], &["cpc", "Fax", "weird thing"]);
        let rules =
            Rules { channels: vec![ChannelRule { raw: "fax".into(), channel: "Letters".into() }], ..Rules::default() };
        let channel = [0, 1, 2, NONE_U32, NONE_U32];
        let raw = RawColumns { event: &[0; 5], page: &[NONE_U32; 5], channel: &channel, source: &[0, 0, 0, 0, 1] };
        let (names, _, channel) = Names::apply(&rules, &dims, raw);
        let labels: Vec<&str> = channel.iter().map(|&c| names.channels[c as usize].as_str()).collect();
        assert_eq!(labels, ["Paid search", "Letters", "Weird thing", "Direct", "Support"]);
        assert_eq!(names.channels[..11], DEFAULT_CHANNELS.map(str::to_owned));
    }

    #[test]
    fn too_many_names_become_other() {
        let many: Vec<String> = (0..3_000).map(|i| format!("thing number {i}")).collect();
        let dims = Dimensions { event: many.iter().collect(), channel: many.iter().collect(), ..Dimensions::default() };
        let codes: Vec<u32> = (0..3_000).chain([2_999, 2_999]).collect();
        let raw = RawColumns { event: &codes, page: &[NONE_U32; 3_002], channel: &codes, source: &[0; 3_002] };
        let (names, touchpoint, channel) = Names::apply(&Rules::default(), &dims, raw);
        assert_eq!((names.touchpoints.len(), names.channels.len()), (MAX_TOUCHPOINTS, MAX_CHANNELS));
        assert_eq!(names.touchpoints[touchpoint[3_001] as usize], "Thing number 2999", "frequent names stay");
        assert_eq!(names.touchpoints[touchpoint[2_998] as usize], "Other");
        assert_eq!(names.channels[channel[2_998] as usize], "Other");
    }
}
