//! How a visit came: from UTM parameters and click ids of the address, else from the page that linked to it.

use std::borrow::Cow;

use crate::events::Origin;

/// Source, medium and campaign as the tool or the address says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct VisitOrigin<'a> {
    pub source: Cow<'a, str>,
    pub medium: Cow<'a, str>,
    pub campaign: Cow<'a, str>,
}

impl<'a> VisitOrigin<'a> {
    /// From texts a tool gives; placeholders such as "(not set)" or "EMPTY" say nothing.
    pub(crate) fn new(
        source: impl Into<Cow<'a, str>>,
        medium: impl Into<Cow<'a, str>>,
        campaign: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self {
            source: blank_placeholder(source.into()),
            medium: blank_placeholder(medium.into()),
            campaign: blank_placeholder(campaign.into()),
        }
    }

    /// From the parameters of a page's address.
    pub(crate) fn from_address(page: &str) -> Self {
        Origin::of_page(page).map_or_else(Self::default, |o| Self::new(o.source, o.medium, o.campaign))
    }

    /// From the page that linked to a page: its address, as channels are named after it; nothing where that is a page of
    /// the same site.
    pub(crate) fn from_referrer(referrer: &'a str, page: &str) -> Self {
        let host = host(referrer);
        if host.is_empty() || !host.contains('.') || same_site(host, self::host(page)) {
            return Self::default();
        }
        Self::new(referrer, "", "")
    }

    /// Whether it says how.
    pub(crate) fn is_known(&self) -> bool {
        !self.source.is_empty() || !self.medium.is_empty()
    }

    /// This, or the other where this does not say how; the campaign of whichever names one.
    pub(crate) fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self.is_known() && !self.campaign.is_empty() {
            return self;
        }
        let other = other();
        let campaign = if self.campaign.is_empty() { other.campaign } else { self.campaign };
        if self.source.is_empty() && self.medium.is_empty() {
            Self { source: other.source, medium: other.medium, campaign }
        } else {
            Self { campaign, ..self }
        }
    }

    /// "newsletter / email", or the one of both that there is.
    pub(crate) fn channel(&self) -> Cow<'_, str> {
        match (self.source.is_empty(), self.medium.is_empty()) {
            (false, false) => Cow::Owned(format!("{} / {}", self.source, self.medium)),
            (false, true) => Cow::Borrowed(&self.source),
            _ => Cow::Borrowed(&self.medium),
        }
    }
}

/// Empty for texts that tools write where they know nothing.
fn blank_placeholder(text: Cow<'_, str>) -> Cow<'_, str> {
    const NOTHING: [&str; 6] = ["(not set)", "empty", "null", "undefined", "$direct", "(not provided)"];
    if NOTHING.iter().any(|n| text.trim().eq_ignore_ascii_case(n)) { Cow::Borrowed("") } else { text }
}

/// The host of an address, without `www.` and port.
pub(crate) fn host(address: &str) -> &str {
    let address = address.trim();
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    if rest.starts_with('/') {
        return "";
    }
    let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
    rest[..end].strip_prefix("www.").unwrap_or(&rest[..end])
}

/// Whether both hosts belong to one site ("shop.example.org", "example.org").
fn same_site(a: &str, b: &str) -> bool {
    let below = |long: &str, short: &str| {
        !short.is_empty() && long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    below(a, b) || below(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_referrers() {
        for (page, channel, campaign) in [
            (
                "https://shop.example/?utm_source=newsletter&utm_medium=email&utm_campaign=winter+sale%21",
                "newsletter / email",
                "winter sale!",
            ),
            ("/?gclid=x", "google / cpc", ""),
            ("/?utm_source=(not%20set)&utm_medium=social", "social", ""),
            ("/?q=50%", "", ""),
            ("/", "", ""),
        ] {
            let visit_origin = VisitOrigin::from_address(page);
            assert_eq!(
                (visit_origin.channel().as_ref(), visit_origin.campaign.as_ref()),
                (channel, campaign),
                "{page}"
            );
        }
        for (referrer, channel) in [
            ("https://www.google.de/search?q=x", "https://www.google.de/search?q=x"),
            ("http://blog.example.org/a", "http://blog.example.org/a"),
            ("https://www.shop.example/cart", ""),
            ("https://pay.shop.example/", ""),
            ("-", ""),
            ("", ""),
        ] {
            assert_eq!(VisitOrigin::from_referrer(referrer, "https://shop.example/x").channel(), channel, "{referrer}");
        }
        let visit_origin = VisitOrigin::new("", "", "winter").or(|| VisitOrigin::new("a", "b", "c"));
        assert_eq!((visit_origin.channel().as_ref(), visit_origin.campaign.as_ref()), ("a / b", "winter"));
    }
}
