//! The built-in channel of a raw channel, medium or "source / medium", much as web analytics tools group them.

use super::ga4::{self, Group};
use super::origin::Origin;
use super::pattern::{tidy, words};

const SEARCH_ENGINES: &[&str] =
    &["google", "bing", "yahoo", "duckduckgo", "ecosia", "baidu", "yandex", "qwant", "startpage", "ask", "naver"];
const NETWORKS: &[&str] = &[
    "facebook",
    "fb",
    "instagram",
    "ig",
    "insta",
    "twitter",
    "x",
    "tco",
    "linkedin",
    "lnkd",
    "pinterest",
    "tiktok",
    "snapchat",
    "reddit",
    "threads",
    "mastodon",
    "bluesky",
    "whatsapp",
    "telegram",
    "xing",
    "vk",
    "quora",
    "meta",
];

/// Sites whose visits are "Video" there, paid or not.
const VIDEO_SITES: &[&str] = &["youtube", "yt", "vimeo"];

/// A channel and the words or word groups that mean it, in the order they are tried.
const TABLE: &[(&str, &[&str])] = &[
    (
        "E-mail",
        &[
            "email",
            "e mail",
            "mail",
            "newsletter",
            "mailchimp",
            "klaviyo",
            "brevo",
            "mailing",
            "emailing",
            "crm",
            "correo",
            "email marketing",
            "e mail marketing",
        ],
    ),
    ("AI assistant", &["ai assistant", "ai assistants", "ai chat", "chatgpt", "perplexity", "llm"]),
    ("Affiliate", &["affiliate", "affiliates", "affiliation", "partner", "partners", "awin", "afiliado", "afiliados"]),
    (
        "Display",
        &[
            "display",
            "banner",
            "cpm",
            "programmatic",
            "interstitial",
            "expandable",
            "retargeting",
            "remarketing",
            "criteo",
            "gdn",
            "native",
        ],
    ),
    (
        "Paid search",
        &[
            "paid search",
            "paidsearch",
            "cpc",
            "ppc",
            "sem",
            "sea",
            "paid",
            "adwords",
            "google ads",
            "googleads",
            "bing ads",
            "microsoft ads",
            "microsoft advertising",
            "shopping ads",
            "bezahlte suche",
            "recherche payante",
            "busqueda de pago",
            "paid shopping",
        ],
    ),
    (
        "Social",
        &[
            "social",
            "social media",
            "social network",
            "sm",
            "paid social",
            "organic social",
            "paidsocial",
            "soziale medien",
            "soziale netzwerke",
            "reseaux sociaux",
            "redes sociales",
        ],
    ),
    (
        "Organic search",
        &[
            "organic",
            "organic search",
            "seo",
            "search",
            "natural",
            "organische suche",
            "suche",
            "recherche organique",
            "recherche naturelle",
            "busqueda organica",
            "organic shopping",
        ],
    ),
    (
        "Store",
        &[
            "store",
            "pos",
            "in store",
            "instore",
            "offline",
            "offline sources",
            "retail",
            "point of sale",
            "filiale",
            "laden",
            "magasin",
            "boutique",
            "tienda",
        ],
    ),
    (
        "Support",
        &[
            "support",
            "helpdesk",
            "help desk",
            "call center",
            "callcenter",
            "hotline",
            "service",
            "customer service",
            "ticket",
            "chat",
            "live chat",
            "zendesk",
            "phone",
            "call",
            "kundenservice",
            "telefon",
        ],
    ),
    (
        "Referral",
        &["referral", "referrals", "ai referrals", "referrer", "ref", "link", "verweis", "referencia", "site referent"],
    ),
    // where somebody ordered or booked says nothing of how they came there: it takes no credit from the channel before it
    (
        "Direct",
        &[
            "direct",
            "direct traffic",
            "none",
            "typein",
            "type in",
            "direkt",
            "directo",
            "acces direct",
            "web",
            "website",
            "online",
            "online store",
            "online shop",
            "app",
        ],
    ),
    ("SMS", &["sms", "text message", "text messages"]),
    ("Push", &["push", "web push", "mobile push", "mobile push notifications", "push notification"]),
    ("Video", &["video", "paid video", "organic video"]),
    ("Audio", &["audio", "podcast"]),
    ("Paid other", &["paid other", "other advertising"]),
    ("Cross-network", &["cross network", "performance max", "pmax"]),
    (
        "Other",
        &[
            "other",
            "others",
            "other campaigns",
            "unknown",
            "not set",
            "n a",
            "na",
            "null",
            "nan",
            "undefined",
            "unassigned",
            "not available",
            "sonstige",
            "autre",
            "otro",
            "data not available",
            "not provided",
        ],
    ),
];

/// The channel of a raw one; its tidied self where the table does not know it.
pub(super) fn of_raw(raw: &str) -> String {
    let key = words(raw);
    if let Some(channel) = exact(&key) {
        return channel.to_owned();
    }
    if let Some(channel) = of_site_and_medium(raw) {
        return channel.to_owned();
    }
    if let Some(origin) = Origin::of_referrer(raw) {
        return origin.channel().to_owned();
    }
    if let Some(group) = split(raw).and_then(|(a, b)| pair(a, b)) {
        return group.channel().to_owned();
    }
    // a capital inside may begin a word ("facebookAds") or not ("LinkedIn Ads", "TikTok")
    let flat = words(&raw.to_lowercase());
    let all: Vec<&str> = key.split(' ').chain(flat.split(' ')).collect();
    let network = all.iter().any(|w| NETWORKS.contains(w));
    // "google / cpc": the medium decides, but paid clicks on a network are still Social
    if let Some((source, medium)) = split(raw) {
        let (source, medium) = (words(source), words(medium));
        let by_medium = exact(&medium).or_else(|| exact(&source));
        match by_medium {
            Some("Paid search" | "Referral" | "Other" | "Direct") if network => return "Social".to_owned(),
            Some(channel) if channel != "Other" => return channel.to_owned(),
            // neither says anything: "(not set) / (not set)"
            Some(other) if exact(&source) == Some("Other") && exact(&medium) == Some("Other") => {
                return other.to_owned();
            }
            _ => {}
        }
    }
    let paid = all.iter().any(|w| matches!(*w, "ads" | "ad" | "cpc" | "ppc" | "paid"));
    let engine = all.iter().any(|w| SEARCH_ENGINES.contains(w));
    if network {
        return "Social".to_owned();
    }
    if all.iter().any(|w| VIDEO_SITES.contains(w)) {
        return "Video".to_owned();
    }
    if engine {
        return if paid { "Paid search" } else { "Organic search" }.to_owned();
    }
    if key.is_empty() { "Other".to_owned() } else { tidy(raw) }
}

/// The channel of events that came without one, by the name of their source.
pub(super) fn of_source(source: &str) -> &'static str {
    let key = words(source);
    let has = |list: &[&str]| key.split(' ').any(|w| list.contains(&w));
    if has(&["support", "helpdesk", "zendesk", "service", "tickets", "reviews", "kundenservice"]) {
        "Support"
    } else if has(&["store", "stores", "pos", "retail", "filiale", "filialen", "magasin", "tienda"]) {
        "Store"
    } else if has(&["email", "mail", "newsletter", "mailchimp", "klaviyo"]) {
        "E-mail"
    } else if has(&["social", "facebook", "instagram"]) {
        "Social"
    } else {
        "Direct"
    }
}

/// The channel of the address of a site beside a medium, whichever comes first: both say something, "referral" of an
/// assistant's site no less than "cpc" of a search engine's.
fn of_site_and_medium(raw: &str) -> Option<&'static str> {
    let (a, b) = raw.split_once(" / ")?;
    let (site, medium) = if a.contains("://") { (a, b) } else { (b, a) };
    let origin = Origin::of_referrer(site).filter(|_| site.contains("://") && !medium.contains("://"))?;
    let group = ga4::group(&origin.source, medium, "");
    Some(if group == Group::Unassigned { origin.channel() } else { group.channel() })
}

fn exact(key: &str) -> Option<&'static str> {
    TABLE.iter().find(|(_, names)| names.contains(&key)).map(|&(channel, _)| channel)
}

fn split(raw: &str) -> Option<(&str, &str)> {
    raw.split_once(" / ").or_else(|| if raw.contains("://") { None } else { raw.split_once(['/', '|']) })
}

/// The group of "source / medium", whichever of the two comes first.
fn pair(a: &str, b: &str) -> Option<Group> {
    let known = |source: &str, medium: &str| Some(ga4::group(source, medium, "")).filter(|g| *g != Group::Unassigned);
    known(a, b).or_else(|| known(b, a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_channels() {
        for (raw, channel) in [
            ("organic", "Organic search"),
            ("paid_search", "Paid search"),
            ("social", "Social"),
            ("email", "E-mail"),
            ("referral", "Referral"),
            ("direct", "Direct"),
            ("affiliate", "Affiliate"),
            ("display", "Display"),
            ("cpc", "Paid search"),
            ("google / organic", "Organic search"),
            ("google / cpc", "Paid search"),
            ("facebook / cpc", "Social"),
            ("cpc / google", "Paid search"),
            ("instagram", "Social"),
            ("newsletter", "E-mail"),
            ("(direct)", "Direct"),
            ("(direct) / (none)", "Direct"),
            ("partner.example.org", "Referral"),
            ("https://www.google.com/", "Organic search"),
            ("(not set)", "Other"),
            ("(not set) / (not set)", "Other"),
            ("chatgpt.com / ai-assistant", "AI assistant"),
            ("ai-assistant", "AI assistant"),
            ("https://www.perplexity.ai/search?q=1", "AI assistant"),
            ("https://gemini.google.com/", "AI assistant"),
            ("chatgpt.com / referral", "AI assistant"),
            ("https://chatgpt.com/ / referral", "AI assistant"),
            ("referral / https://chatgpt.com/c/1", "AI assistant"),
            ("cpc / https://www.google.com/", "Paid search"),
            ("https://www.google.com/ / organic", "Organic search"),
            ("sms", "SMS"),
            ("https://www.youtube.com/watch?v=1", "Video"),
            ("braze / web_push", "Push"),
            ("shop / pos", "Store"),
            ("Paid Other", "Paid other"),
            ("Réseaux sociaux", "Social"),
            ("newsletter_may / email", "E-mail"),
            ("facebook_ads", "Social"),
            ("facebookAds", "Social"),
            ("paidSearch", "Paid search"),
        ] {
            assert_eq!(of_raw(raw), channel, "{raw}");
        }
        assert_eq!(of_source("Support"), "Support");
    }

    #[test]
    fn one_channel_has_one_name_however_a_tool_spells_it() {
        // as HubSpot shows it and as its API writes it
        for (label, written, channel) in [
            ("Organic Search", "ORGANIC_SEARCH", "Organic search"),
            ("Paid Search", "PAID_SEARCH", "Paid search"),
            ("Email Marketing", "EMAIL_MARKETING", "E-mail"),
            ("Organic Social", "SOCIAL_MEDIA", "Social"),
            ("Paid Social", "PAID_SOCIAL", "Social"),
            ("Referrals", "REFERRALS", "Referral"),
            ("AI Referrals", "AI_REFERRALS", "Referral"),
            ("Direct Traffic", "DIRECT_TRAFFIC", "Direct"),
            ("Offline Sources", "OFFLINE", "Store"),
            ("Other Campaigns", "OTHER_CAMPAIGNS", "Other"),
        ] {
            assert_eq!((of_raw(label).as_str(), of_raw(written).as_str()), (channel, channel), "{label}");
        }
        // what ads of a tool cost, and the visits they pay for
        for (spend, visit) in [
            ("Meta Ads", "facebook / cpc"),
            ("Meta Ads", "instagram / paid_social"),
            ("LinkedIn Ads", "linkedin / cpc"),
            ("LinkedIn Ads", "linkedin / paid"),
            ("LinkedIn", "https://www.linkedin.com/feed"),
            ("X", "twitter / cpc"),
            ("X Ads", "t.co / referral"),
            ("TikTok Ads", "tiktok / cpc"),
            ("YouTube Ads", "youtube / cpc"),
            ("Google Ads", "google / cpc"),
            ("Microsoft Ads", "bing / cpc"),
        ] {
            assert_eq!(of_raw(spend), of_raw(visit), "{spend}, {visit}");
        }
        assert_eq!(of_raw("LinkedIn Ads"), "Social");
        assert_eq!(of_source("Website"), "Direct");
        for place in ["Online", "web", "Website", "App", "Online store"] {
            assert_eq!(of_raw(place), "Direct", "{place}");
        }
    }
}
