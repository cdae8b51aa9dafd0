//! Google Analytics 4's default channel groups: the documented rules, in the documented order, and which of our channels
//! each group is.
//!
//! <https://support.google.com/analytics/answer/9756891>. Source, medium and campaign are compared in lower case. The
//! lists of sites are in [`super::sites`].

use super::sites::{self, SiteKind};

/// A default channel group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Typed in, bookmarked, or nobody knows.
    Direct,
    /// Campaigns that run on several networks at once.
    CrossNetwork,
    /// Ads on shopping sites.
    PaidShopping,
    /// Ads on search engines.
    PaidSearch,
    /// Ads on social networks.
    PaidSocial,
    /// Ads on video sites.
    PaidVideo,
    /// Banners and other display ads.
    Display,
    /// Ads of none of the other kinds.
    PaidOther,
    /// Links on shopping sites, unpaid.
    OrganicShopping,
    /// Links on social networks, unpaid.
    OrganicSocial,
    /// Links on video sites, unpaid.
    OrganicVideo,
    /// Results of search engines, unpaid.
    OrganicSearch,
    /// A link in an e-mail.
    Email,
    Affiliates,
    /// Links in the answers of AI assistants.
    AiAssistant,
    /// Links on other sites.
    Referral,
    /// Podcasts and the like.
    Audio,
    /// Links in text messages.
    Sms,
    /// Messages of an app.
    MobilePush,
    /// Visits that no rule assigns to a group.
    Unassigned,
}

impl Group {
    /// The channel it is in this program. Paid and unpaid visits from social networks are one channel here, as are
    /// search and shopping results.
    pub(super) fn channel(self) -> &'static str {
        match self {
            Self::Direct => "Direct",
            Self::CrossNetwork => "Cross-network",
            Self::PaidShopping | Self::PaidSearch => "Paid search",
            Self::PaidSocial | Self::OrganicSocial => "Social",
            Self::PaidVideo | Self::OrganicVideo => "Video",
            Self::Display => "Display",
            Self::PaidOther => "Paid other",
            Self::OrganicShopping | Self::OrganicSearch => "Organic search",
            Self::Email => "E-mail",
            Self::Affiliates => "Affiliate",
            Self::AiAssistant => "AI assistant",
            Self::Referral => "Referral",
            Self::Audio => "Audio",
            Self::Sms => "SMS",
            Self::MobilePush => "Push",
            Self::Unassigned => "Other",
        }
    }
}

/// The group of a source, medium and campaign; the first rule that fits wins.
pub(super) fn group(source: &str, medium: &str, campaign: &str) -> Group {
    let [source, medium, campaign] = [source, medium, campaign].map(|t| t.trim().to_lowercase());
    let (source, medium, campaign) = (source.as_str(), medium.as_str(), campaign.as_str());
    let kind = sites::kind(source);
    let paid = is_paid(medium);
    let shops = kind == Some(SiteKind::Shopping) || sells(campaign);
    let email = |text: &str| matches!(text, "email" | "e-mail" | "e_mail" | "e mail");
    if matches!(source, "(direct)" | "direct" | "") && matches!(medium, "(not set)" | "(none)" | "") {
        Group::Direct
    } else if campaign.contains("cross-network") {
        Group::CrossNetwork
    } else if shops && paid {
        Group::PaidShopping
    } else if kind == Some(SiteKind::Search) && paid {
        Group::PaidSearch
    } else if kind == Some(SiteKind::Social) && paid {
        Group::PaidSocial
    } else if kind == Some(SiteKind::Video) && paid {
        Group::PaidVideo
    } else if matches!(medium, "display" | "banner" | "expandable" | "interstitial" | "cpm") {
        Group::Display
    } else if paid {
        Group::PaidOther
    } else if medium == "ai-assistant" || kind == Some(SiteKind::Assistant) {
        Group::AiAssistant
    } else if shops {
        Group::OrganicShopping
    } else if kind == Some(SiteKind::Social)
        || matches!(medium, "social" | "social-network" | "social-media" | "sm" | "social network" | "social media")
    {
        Group::OrganicSocial
    } else if kind == Some(SiteKind::Video) || medium.contains("video") {
        Group::OrganicVideo
    } else if kind == Some(SiteKind::Search) || medium == "organic" {
        Group::OrganicSearch
    } else if email(source) || email(medium) {
        Group::Email
    } else if matches!(medium, "affiliate" | "affiliates") {
        Group::Affiliates
    } else if matches!(medium, "referral" | "app" | "link") {
        Group::Referral
    } else if medium == "audio" {
        Group::Audio
    } else if source == "sms" || medium == "sms" {
        Group::Sms
    } else if medium.ends_with("push")
        || medium.contains("mobile")
        || medium.contains("notification")
        || source == "firebase"
    {
        Group::MobilePush
    } else {
        Group::Unassigned
    }
}

/// Whether the medium is a paid one: `^(.*cp.*|ppc|retargeting|paid.*)$`.
fn is_paid(medium: &str) -> bool {
    medium.contains("cp") || medium == "ppc" || medium == "retargeting" || medium.starts_with("paid")
}

/// `^(.*(([^a-df-z]|^)shop|shopping).*)$`: "shop" at a word's beginning ("eshop" counts, "bishop" does not), or "shopping".
fn sells(campaign: &str) -> bool {
    campaign.contains("shopping")
        || campaign.match_indices("shop").any(|(at, _)| {
            campaign[..at].chars().next_back().is_none_or(|before| !before.is_ascii_lowercase() || before == 'e')
        })
}

#[cfg(test)]
mod tests {
    use super::Group::*;
    use super::*;

    #[test]
    fn the_documented_rules() {
        // (source, medium, campaign, group): one block per rule of the documentation, then what must not match it
        for (source, medium, campaign, expected) in [
            ("(direct)", "(none)", "", Direct),
            ("(direct)", "(not set)", "", Direct),
            ("(direct)", "banner", "", Display),
            ("google", "cpc", "summer cross-network 1", CrossNetwork),
            ("anything", "anything", "Cross-network", CrossNetwork),
            ("amazon", "cpc", "", PaidShopping),
            ("ebay.co.uk", "ppc", "", PaidShopping),
            ("google", "cpc", "brand shopping de", PaidShopping),
            ("google", "cpc", "shop-brand", PaidShopping),
            ("google", "cpc", "eshop", PaidShopping),
            ("google", "cpc", "bishop", PaidSearch),
            ("google", "cpc", "workshop berlin", PaidSearch),
            ("google", "cpc", "", PaidSearch),
            ("Google", "CPC", "", PaidSearch),
            ("bing", "ppc", "", PaidSearch),
            ("duckduckgo.com", "paidsearch", "", PaidSearch),
            ("yahoo", "retargeting", "", PaidSearch),
            ("yandex.ru", "cpm", "", PaidSearch),
            ("facebook", "cpc", "", PaidSocial),
            ("l.instagram.com", "paid_social", "", PaidSocial),
            ("linkedin", "paid", "", PaidSocial),
            ("tiktok", "cpm", "", PaidSocial),
            ("youtube", "cpc", "", PaidVideo),
            ("vimeo.com", "paid-video", "", PaidVideo),
            ("gdn", "display", "", Display),
            ("news.example", "banner", "", Display),
            ("news.example", "expandable", "", Display),
            ("news.example", "interstitial", "", Display),
            ("news.example", "cpm", "", Display),
            ("outbrain", "cpc", "", PaidOther),
            ("partner", "cpa", "", PaidOther),
            ("criteo", "retargeting", "", PaidOther),
            ("etsy.com", "referral", "", OrganicShopping),
            ("newspaper", "referral", "winter shopping", OrganicShopping),
            ("m.facebook.com", "referral", "", OrganicSocial),
            ("t.co", "referral", "", OrganicSocial),
            ("someone", "social", "", OrganicSocial),
            ("someone", "social-network", "", OrganicSocial),
            ("someone", "social media", "", OrganicSocial),
            ("someone", "sm", "", OrganicSocial),
            ("youtube.com", "referral", "", OrganicVideo),
            ("someone", "native-video", "", OrganicVideo),
            ("google", "organic", "", OrganicSearch),
            ("unknown engine", "organic", "", OrganicSearch),
            ("www.bing.com", "referral", "", OrganicSearch),
            ("newsletter", "email", "", Email),
            ("newsletter", "e-mail", "", Email),
            ("e_mail", "spring", "", Email),
            ("klaviyo", "e mail", "", Email),
            ("awin", "affiliate", "", Affiliates),
            ("partner.example.org", "referral", "", Referral),
            ("someone", "app", "", Referral),
            ("someone", "link", "", Referral),
            ("spotify", "audio", "", Audio),
            ("sms", "spring", "", Sms),
            ("twilio", "sms", "", Sms),
            ("braze", "web_push", "", MobilePush),
            ("braze", "mobile-app", "", MobilePush),
            ("braze", "notification", "", MobilePush),
            ("firebase", "message", "", MobilePush),
            ("newsletter", "spring", "", Unassigned),
            ("qr", "print", "", Unassigned),
            ("(not set)", "(not set)", "", Unassigned),
        ] {
            assert_eq!(group(source, medium, campaign), expected, "{source} / {medium} / {campaign}");
        }
    }
}
