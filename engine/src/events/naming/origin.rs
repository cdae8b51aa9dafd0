//! Where a visit came from, as the address of its page or its referrer tells: UTM tags, click ids, the linking site.

use super::ga4;
use super::sites;

/// Where a visit came from. Every part may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Site or sender ("google", "newsletter").
    pub source: String,
    /// Kind of link ("cpc", "email").
    pub medium: String,
    /// The campaign that led there, empty where none is named.
    pub campaign: String,
    /// The search term that led there, empty where none is named.
    pub term: String,
    /// Which of several links.
    pub content: String,
    /// The click id that an ad network put on the address, by the name of its parameter.
    pub click: Option<&'static str>,
}

/// Click ids: parameter, and the source and medium they stand for.
const CLICKS: [(&str, &str, &str); 19] = [
    ("gclid", "google", "cpc"),
    ("gbraid", "google", "cpc"),
    ("wbraid", "google", "cpc"),
    ("dclid", "dfa", "cpm"),
    ("msclkid", "bing", "cpc"),
    ("ttclid", "tiktok", "cpc"),
    ("twclid", "twitter", "cpc"),
    ("li_fat_id", "linkedin", "cpc"),
    ("sccid", "snapchat", "cpc"),
    ("rdt_cid", "reddit", "cpc"),
    ("yclid", "yandex", "cpc"),
    ("fbclid", "facebook.com", "referral"),
    ("igshid", "instagram.com", "referral"),
    ("srsltid", "google", "organic"),
    ("mc_cid", "mailchimp", "email"),
    ("mc_eid", "mailchimp", "email"),
    ("_kx", "klaviyo", "email"),
    ("irclickid", "impact", "affiliate"),
    ("awc", "awin", "affiliate"),
];

impl Origin {
    /// What the query of a page's address says; `None` where it says nothing. Tags that people set win over click ids.
    pub fn of_page(page: &str) -> Option<Self> {
        let (_, query) = page.split_once('?')?;
        if !may_tell(query) {
            return None;
        }
        let mut origin = Self::default();
        let mut click = None;
        // a fragment may carry tags too
        for pair in query.split(['&', ';', '#', '?']) {
            let Some((key, value)) = pair.split_once('=') else { continue };
            if value.is_empty() {
                continue;
            }
            let key = key.to_ascii_lowercase();
            let tag = ["utm_", "mtm_", "pk_"].iter().find_map(|prefix| key.strip_prefix(prefix));
            let field = match tag {
                Some("source") => &mut origin.source,
                Some("medium") => &mut origin.medium,
                Some("campaign" | "cpn") => &mut origin.campaign,
                Some("id" | "cid") if origin.campaign.is_empty() => &mut origin.campaign,
                Some("term" | "kwd" | "keyword") => &mut origin.term,
                Some("content") => &mut origin.content,
                _ => {
                    click = click.or_else(|| CLICKS.iter().find(|c| c.0 == key));
                    continue;
                }
            };
            *field = decoded(value);
        }
        if let Some(&(name, source, medium)) = click {
            origin.click = Some(name);
            if origin.source.is_empty() {
                source.clone_into(&mut origin.source);
            }
            if origin.medium.is_empty() {
                medium.clone_into(&mut origin.medium);
            }
        }
        let says = |text: &String| !text.is_empty();
        (says(&origin.source) || says(&origin.medium) || says(&origin.campaign)).then_some(origin)
    }

    /// A link from another site: a search engine's or an ordinary one. `None` where the text is no address.
    pub fn of_referrer(referrer: &str) -> Option<Self> {
        if !is_address(referrer) {
            return None;
        }
        let source = sites::host(referrer.trim()).to_lowercase();
        let medium = if sites::kind(&source) == Some(sites::SiteKind::Search) { "organic" } else { "referral" };
        Some(Self { source, medium: medium.to_owned(), ..Self::default() })
    }

    /// "google / cpc", as raw channels are written.
    pub fn raw(&self) -> String {
        format!("{} / {}", or_not_set(&self.source), or_not_set(&self.medium))
    }

    /// The channel that it is.
    pub fn channel(&self) -> &'static str {
        ga4::group(or_not_set(&self.source), or_not_set(&self.medium), &self.campaign).channel()
    }
}

fn or_not_set(text: &str) -> &str {
    if text.is_empty() { "(not set)" } else { text }
}

/// Whether a query may hold one of the tags or click ids: a quick look before the slow one.
fn may_tell(query: &str) -> bool {
    let has = |word: &str| memchr::memmem::find(query.as_bytes(), word.as_bytes()).is_some();
    [
        "utm_", "UTM_", "mtm_", "pk_", "clid=", "braid=", "fat_id=", "clkid=", "cid=", "CID=", "shid=", "ltid=",
        "_eid=", "_kx=", "clickid=", "awc=",
    ]
    .iter()
    .any(|w| has(w))
}

/// Whether a text is the address of a page or site rather than a channel's name.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    text.contains("://")
        || (text.contains('.') && !text.contains([' ', '(']) && !text.starts_with('.') && !text.ends_with('.'))
}

/// A value of a query as it was before it was written into an address.
fn decoded(value: &str) -> String {
    let digit = |b: u8| (b as char).to_digit(16).map(|d| d as u8);
    let bytes = value.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let pair = || Some(digit(*bytes.get(i + 1)?)? << 4 | digit(*bytes.get(i + 2)?)?);
        match (bytes[i], pair()) {
            (b'%', Some(byte)) => {
                out.push(byte);
                i += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        i += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_click_ids() {
        for (page, raw, campaign, channel) in [
            (
                "https://s.example/?utm_source=google&utm_medium=cpc&utm_campaign=Fr%C3%BChling+26",
                "google / cpc",
                "Frühling 26",
                "Paid search",
            ),
            ("/landing?utm_source=newsletter&utm_medium=email", "newsletter / email", "", "E-mail"),
            ("/?UTM_Source=Facebook&UTM_Medium=paid_social", "Facebook / paid_social", "", "Social"),
            ("/?gclid=EAIa", "google / cpc", "", "Paid search"),
            ("/?gclid=EAIa&utm_campaign=brand+shopping", "google / cpc", "brand shopping", "Paid search"),
            ("/?fbclid=IwAR", "facebook.com / referral", "", "Social"),
            ("/?msclkid=1", "bing / cpc", "", "Paid search"),
            ("/?ttclid=1", "tiktok / cpc", "", "Social"),
            ("/?dclid=1", "dfa / cpm", "", "Display"),
            ("/?srsltid=1", "google / organic", "", "Organic search"),
            ("/?awc=1", "awin / affiliate", "", "Affiliate"),
            ("/?utm_source=instagram&fbclid=x", "instagram / referral", "", "Social"),
            ("/?x=1#utm_source=sms", "sms / (not set)", "", "SMS"),
            ("/?mtm_campaign=May&mtm_source=partner&mtm_medium=affiliate", "partner / affiliate", "May", "Affiliate"),
            ("/?utm_campaign=only", "(not set) / (not set)", "only", "Other"),
        ] {
            let origin = Origin::of_page(page).unwrap_or_else(|| panic!("{page}"));
            assert_eq!((origin.raw().as_str(), origin.campaign.as_str()), (raw, campaign), "{page}");
            assert_eq!(origin.channel(), channel, "{page}");
        }
        for page in ["/", "/?q=shoes", "/?utm_source=", "/?customer=1&page=2", "?"] {
            assert_eq!(Origin::of_page(page), None, "{page}");
        }
    }

    #[test]
    fn referrers() {
        let channel = |referrer: &str| Origin::of_referrer(referrer).map(|o| o.channel());
        assert_eq!(channel("https://www.google.co.uk/search?q=x"), Some("Organic search"));
        assert_eq!(channel("android-app://com.google.android.gm/"), Some("Referral"));
        assert_eq!(channel("https://t.co/abc"), Some("Social"));
        assert_eq!(channel("https://www.youtube.com/watch?v=1"), Some("Video"));
        assert_eq!(channel("http://blog.example/post"), Some("Referral"));
        assert_eq!(channel("partner.example.org"), Some("Referral"));
        assert_eq!(channel("cpc"), None);
        assert_eq!(decoded("100%+%zz%4"), "100% %zz%4");
    }
}
