//! The sites that raw channels are addresses of, and those among them that no visit comes from: customers only pass through.

use crate::events::Dimensions;
use crate::model::{NONE_U32, Rules};

use super::channel_rules::{channel_of, channel_tests};
use super::origin::is_address;
use super::origins::own_hosts;
use super::sites;

/// Why customers pass through a site that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum SiteRole {
    /// Customers pay there, so no visit begins there.
    Payment,
    /// They log in there.
    LogIn,
    /// It is the business's own.
    Own,
    /// It is known as a place where visits begin: a search engine, a network.
    Origin,
}

/// A site that links to the business's pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkingSite {
    /// The host name of the site.
    pub host: String,
    /// What it is known as, if it is.
    pub role: Option<SiteRole>,
}

/// The sites that link, and which of them each raw channel is an address of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LinkingSites {
    /// In the order of their hosts.
    pub sites: Vec<LinkingSite>,
    /// By raw channel, a position in `sites`; `NONE_U32` where it is no address, or a person's rule names its channel.
    pub of_raw: Vec<u32>,
}

impl LinkingSites {
    /// Whether customers may only pass through any of them.
    pub(crate) fn may_be_passed(&self) -> bool {
        self.sites.iter().any(|site| site.role != Some(SiteRole::Origin))
    }
}

/// Finds them among the raw channels.
pub(crate) fn linking_sites(rules: &Rules, dims: &Dimensions) -> LinkingSites {
    let tests = channel_tests(rules);
    let host = |raw: &str| {
        let is_site = is_address(raw) && channel_of(&tests, raw).is_none();
        is_site.then(|| sites::host(raw.trim()).to_lowercase())
    };
    let hosts: Vec<Option<String>> = dims.channel.iter().map(host).collect();
    let mut distinct: Vec<&String> = hosts.iter().flatten().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.is_empty() {
        return LinkingSites::default();
    }
    let own = own_hosts(dims);
    let role = |host: &str| {
        if own.contains(host) {
            Some(SiteRole::Own)
        } else if sites::takes_payments(host) {
            Some(SiteRole::Payment)
        } else if sites::logs_in(host) {
            Some(SiteRole::LogIn)
        } else {
            sites::kind(host).map(|_| SiteRole::Origin)
        }
    };
    let place = |host: &Option<String>| {
        let found = host.as_ref().and_then(|host| distinct.binary_search(&host).ok());
        found.map_or(NONE_U32, |at| at as u32)
    };
    let of_raw = hosts.iter().map(place).collect();
    let site = |host: &&String| LinkingSite { host: (*host).clone(), role: role(host) };
    LinkingSites { sites: distinct.iter().map(site).collect(), of_raw }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ChannelRule;

    #[test]
    fn sites_are_known_by_what_customers_do_there() {
        let dims = Dimensions {
            page: ["https://shop.example/a"].iter().collect(),
            channel: [
                "google / cpc",
                "https://www.paypal.com/checkout",
                "https://accounts.google.com/o/oauth2",
                "https://shop.example/cart",
                "https://www.google.com/",
                "https://blog.example/x",
                "https://partner.example/",
                "https://www.paypal.com/",
            ]
            .iter()
            .collect(),
            ..Dimensions::default()
        };
        let rule = ChannelRule { raw: "*partner.example*".to_owned(), channel: "Partners".to_owned() };
        let found = linking_sites(&Rules { channels: vec![rule], ..Rules::default() }, &dims);
        let of = |raw: usize| found.sites.get(found.of_raw[raw] as usize).map(|site| (site.host.as_str(), site.role));
        assert_eq!(of(0), None);
        assert_eq!(of(1), Some(("paypal.com", Some(SiteRole::Payment))));
        assert_eq!(of(2), Some(("accounts.google.com", Some(SiteRole::LogIn))));
        assert_eq!(of(3), Some(("shop.example", Some(SiteRole::Own))));
        assert_eq!(of(4), Some(("google.com", Some(SiteRole::Origin))));
        assert_eq!(of(5), Some(("blog.example", None)));
        assert_eq!(of(6), None, "a person says what it is");
        assert_eq!(of(7), of(1));
        assert_eq!(linking_sites(&Rules::default(), &Dimensions::default()), LinkingSites::default());
    }
}
