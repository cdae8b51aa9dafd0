//! What the addresses of a project's pages and the raw channels say about where visits came from: asked once per distinct
//! address, never once per event.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::{Dictionary, Dimensions};
use crate::model::NONE_U32;

use super::channel_rules::channel_of;
use super::origin::{Origin, is_address};
use super::pattern::{Pattern, path};
use super::sites;

/// How much a raw channel says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// It names a channel, or a rule does.
    Firm,
    /// It is the address of another site: the tags on the page's address say more.
    Link,
    /// It is an address of the project's own site: the visit went on, it did not come from there.
    Nothing,
}

/// A source and medium that tags on page addresses name.
#[derive(Debug, Clone)]
pub(super) struct TaggedSource {
    /// Both in one text: "google / cpc".
    pub raw: String,
    built_in: &'static str,
    /// How many distinct addresses have both.
    pub pages: u64,
}

impl TaggedSource {
    /// Its channel, and the rule that says so.
    pub(super) fn channel(&self, tests: &[(Pattern, &str)]) -> (String, Option<usize>) {
        channel_of(tests, &self.raw).map_or_else(|| (self.built_in.to_owned(), None), |(c, rule)| (c, Some(rule)))
    }
}

/// What page addresses and raw channels say about where visits came from.
pub(super) struct Origins {
    /// The distinct sources and media that tags name, in the order of their first page.
    pub raw: Vec<TaggedSource>,
    /// Position in `raw` by page, `NONE_U32` where the address says nothing. Empty where none does.
    pub of_page: Vec<u32>,
    /// How much each raw channel says, by its code.
    pub weight: Vec<Weight>,
}

impl Origins {
    pub(super) fn of(dims: &Dimensions, tests: &[(Pattern, &str)]) -> Self {
        let found = of_pages(&dims.page);
        let mut origins = Self { raw: Vec::new(), of_page: Vec::new(), weight: weights(dims, tests) };
        if found.is_empty() {
            return origins;
        }
        origins.of_page = vec![NONE_U32; dims.page.len()];
        let mut index: FxHashMap<(String, &'static str), u32> = FxHashMap::default();
        for (page, origin) in found {
            let (raw, built_in) = (origin.raw(), origin.channel());
            let next = origins.raw.len() as u32;
            let at = *index.entry((raw.clone(), built_in)).or_insert(next);
            if at == next {
                origins.raw.push(TaggedSource { raw, built_in, pages: 0 });
            }
            origins.raw[at as usize].pages += 1;
            origins.of_page[page as usize] = at;
        }
        origins
    }
}

/// The pages whose address says where the visit came from, by code.
fn of_pages(pages: &Dictionary) -> Vec<(u32, Origin)> {
    let look = |page: u32| Some((page, Origin::of_page(pages.name(page))?));
    (0..pages.len() as u32).into_par_iter().with_min_len(1 << 12).filter_map(look).collect()
}

fn weights(dims: &Dimensions, tests: &[(Pattern, &str)]) -> Vec<Weight> {
    if !dims.channel.iter().any(is_address) {
        return vec![Weight::Firm; dims.channel.len()];
    }
    let own = own_hosts(dims);
    let weight = |raw: &str| {
        if !is_address(raw) || channel_of(tests, raw).is_some() {
            Weight::Firm
        } else {
            let host = sites::host(raw.trim()).to_lowercase();
            // who comes back from paying came by what the visit began with
            if own.contains(&host) || sites::takes_payments(&host) { Weight::Nothing } else { Weight::Link }
        }
    };
    dims.channel.iter().map(weight).collect()
}

/// How many of a host's linking addresses must be pages of the project for the host to be the project's own.
const OWN_PAGES: usize = 3;

/// The hosts of the project's own site: those of its pages, and those whose linking addresses are mostly its pages.
pub(super) fn own_hosts(dims: &Dimensions) -> FxHashSet<String> {
    let with_host = dims.page.iter().filter(|page| page.contains("://"));
    let mut own: FxHashSet<String> = with_host.map(|page| sites::host(page.trim()).to_lowercase()).collect();
    let paths: FxHashSet<String> = dims.page.iter().map(path).collect();
    let mut links: FxHashMap<String, (usize, usize)> = FxHashMap::default();
    for raw in dims.channel.iter().filter(|raw| raw.contains("://")) {
        let (all, known) = links.entry(sites::host(raw.trim()).to_lowercase()).or_default();
        *all += 1;
        let path = path(raw);
        *known += usize::from(path != "/" && paths.contains(&path));
    }
    own.extend(
        links.into_iter().filter(|&(_, (all, known))| known >= OWN_PAGES && known * 2 > all).map(|(host, _)| host),
    );
    own
}

/// The campaigns that page addresses name.
#[derive(Debug, Default)]
pub(crate) struct PageCampaigns {
    names: Vec<String>,
    /// Position in `names` by page; empty where no address names one.
    of_page: Vec<u32>,
}

impl PageCampaigns {
    /// Looks at every page's address.
    pub(crate) fn of(pages: &Dictionary) -> Self {
        let mut campaigns = Self::default();
        let mut index: FxHashMap<String, u32> = FxHashMap::default();
        // one after the other: somebody in the pool of threads may wait for it
        let all = (0..pages.len() as u32).filter_map(|page| Some((page, Origin::of_page(pages.name(page))?)));
        for (page, origin) in all.filter(|(_, origin)| !origin.campaign.is_empty()) {
            if campaigns.of_page.is_empty() {
                campaigns.of_page = vec![NONE_U32; pages.len()];
            }
            let next = campaigns.names.len() as u32;
            let at = *index.entry(origin.campaign.clone()).or_insert(next);
            if at == next {
                campaigns.names.push(origin.campaign);
            }
            campaigns.of_page[page as usize] = at;
        }
        campaigns
    }

    /// All campaigns that addresses name, each once.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// The campaign of a page, `""` where its address names none.
    pub(crate) fn of_page(&self, page: u32) -> &str {
        let at = self.of_page.get(page as usize).copied().unwrap_or(NONE_U32);
        self.names.get(at as usize).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::naming::{Names, RawColumns};
    use crate::model::{ChannelRule, Rules};

    #[test]
    fn tags_say_more_than_links_and_less_than_channels() {
        let dims = Dimensions {
            event: ["view"].iter().collect(),
            page: [
                "https://shop.example/",
                "https://shop.example/?utm_source=news&utm_medium=email&utm_campaign=May",
                "/p/1?gclid=1",
            ]
            .iter()
            .collect(),
            channel: ["https://www.google.com/", "https://shop.example/cart", "affiliate", "https://blog.example/x"]
                .iter()
                .collect(),
            source: Dictionary::from_iter(["Website"]),
            ..Dimensions::default()
        };
        // (raw channel, page, channel)
        let cases = [
            (0, 0, "Organic search"),
            (0, 1, "E-mail"),
            (0, 2, "Paid search"),
            (1, 0, "Direct"),
            (1, 2, "Paid search"),
            (2, 1, "Affiliate"),
            (3, 0, "Referral"),
            (NONE_U32, 1, "E-mail"),
            (NONE_U32, 0, "Direct"),
            (NONE_U32, NONE_U32, "Direct"),
        ];
        let channels_by = |rules: &Rules| -> Vec<String> {
            let channel: Vec<u32> = cases.iter().map(|c| c.0).collect();
            let page: Vec<u32> = cases.iter().map(|c| c.1).collect();
            let raw = RawColumns { event: &[0; 10], page: &page, channel: &channel, source: &[0; 10] };
            let (names, _, channel) = Names::apply(rules, &dims, raw);
            channel.iter().map(|&c| names.channels[c as usize].clone()).collect()
        };
        assert_eq!(channels_by(&Rules::default()), cases.map(|c| c.2));
        let rule = |raw: &str, channel: &str| ChannelRule { raw: raw.to_owned(), channel: channel.to_owned() };
        let rules = Rules {
            channels: vec![rule("news / email", "Newsletter"), rule("*blog.example*", "Partners")],
            ..Rules::default()
        };
        let with_rules = channels_by(&rules);
        assert_eq!((with_rules[1].as_str(), with_rules[7].as_str()), ("Newsletter", "Newsletter"));
        assert_eq!(with_rules[6], "Partners");
        let campaigns = PageCampaigns::of(&dims.page);
        assert_eq!((campaigns.of_page(1), campaigns.of_page(0), campaigns.of_page(NONE_U32)), ("May", "", ""));
    }

    #[test]
    fn a_site_of_paths_knows_its_own_links() {
        let dims = Dimensions {
            page: ["/blog/a", "/blog/b", "/about", "/"].iter().collect(),
            channel: [
                "http://own.example/blog/a",
                "http://own.example/blog/b",
                "http://own.example/about",
                "http://other.example/about",
                "http://other.example/",
                "http://other.example/x",
            ]
            .iter()
            .collect(),
            ..Dimensions::default()
        };
        let own = own_hosts(&dims);
        assert!(own.contains("own.example") && own.len() == 1, "{own:?}");
    }
}
