//! What a user agent tells: the kind of device, and whether a program rather than a person was at work.
//!
//! The device column of an event may hold a kind ("mobile") or the whole user agent as a server log has it. It is kept as
//! it came; these functions are asked once per distinct value.

use rustc_hash::FxHashMap;

use super::Dictionary;

/// Parts of names (lower case) of programs that fetch pages by themselves: search engines and other crawlers, link
/// previews, monitors, feed readers, tools and libraries for programmers, headless browsers, scanners.
const ROBOTS: &[&str] = &[
    // what nearly all call themselves
    "bot",
    "crawl",
    "spider",
    "slurp",
    "scrape",
    "archiver",
    "indexer",
    "harvest",
    "fetcher",
    "feedfetcher",
    // search engines and social networks that do not
    "mediapartners-google",
    "google-read-aloud",
    "google favicon",
    "google-site-verification",
    "google web preview",
    "apis-google",
    "adsbot",
    "feedburner",
    "bingpreview",
    "facebookexternalhit",
    "facebookcatalog",
    "meta-externalagent",
    "meta-externalfetcher",
    "whatsapp/",
    "telegrambot",
    "skypeuripreview",
    "embedly",
    "flipboardproxy",
    "vkshare",
    "yandex.com/bots",
    "yahoo! slurp",
    "baiduspider",
    "sogou web",
    "teoma",
    "ia_archiver",
    "archive.org",
    "ahrefs",
    "semrush",
    "mj12",
    "majestic",
    "dotbot",
    "rogerbot",
    "screaming frog",
    "sitebulb",
    "siteimprove",
    "seokicks",
    "blexbot",
    "chatgpt-user",
    "oai-searchbot",
    "gptbot",
    "claude-web",
    "anthropic-ai",
    "perplexity",
    "cohere-ai",
    "bytespider",
    "google-extended",
    "diffbot",
    "ccbot",
    "commoncrawl",
    "duckassist",
    "youbot",
    "petalbot",
    "amazonbot",
    "applebot",
    // monitors and audits
    "pingdom",
    "uptimerobot",
    "uptime-kuma",
    "statuscake",
    "site24x7",
    "newrelicpinger",
    "datadog",
    "nagios",
    "check_http",
    "zabbix",
    "monitis",
    "gtmetrix",
    "lighthouse",
    "pagespeed",
    "ptst/",
    "webpagetest",
    "w3c_validator",
    "validator.nu",
    "linkchecker",
    "link checker",
    "xenu link",
    "catchpoint",
    "dynatrace",
    "blackbox exporter",
    "kube-probe",
    "elb-healthchecker",
    "healthcheck",
    // feed readers
    "feedly",
    "feedbin",
    "feedparser",
    "tiny tiny rss",
    "newsblur",
    "netvibes",
    "inoreader",
    "bloglovin",
    "rssowl",
    "liferea",
    "universalfeedparser",
    "magpierss",
    "simplepie",
    "rome client",
    "feedvalidator",
    "newsgator",
    "akregator",
    "newsbeuter",
    // libraries and tools
    "curl/",
    "libcurl",
    "wget",
    "python-",
    "python/",
    "aiohttp",
    "httpx/",
    "scrapy",
    "urllib",
    "libwww",
    "lwp::",
    "lwp-",
    "java/",
    "okhttp",
    "apache-httpclient",
    "httpclient",
    "jakarta commons",
    "go-http-client",
    "golang",
    "ruby",
    "faraday",
    "php/",
    "guzzle",
    "perl",
    "node-fetch",
    "axios/",
    "undici",
    "postman",
    "insomnia/",
    "httpie",
    "mechanize",
    "winhttp",
    "http_request",
    "restsharp",
    "typhoeus",
    "pycurl",
    "powershell",
    "microsoft office",
    "ms-office",
    "microsoft url control",
    "offline explorer",
    "httrack",
    "webcopier",
    "teleport",
    "wordpress/",
    "drupal",
    "superfeedr",
    // browsers without a person
    "headless",
    "phantomjs",
    "slimerjs",
    "selenium",
    "puppeteer",
    "playwright",
    "cypress",
    "splash",
    "prerender",
    // scanners
    "nikto",
    "sqlmap",
    "nmap",
    "masscan",
    "zgrab",
    "nessus",
    "openvas",
    "acunetix",
    "netsparker",
    "wpscan",
    "dirbuster",
    "gobuster",
    "nuclei",
    "l9explore",
    "expanseinc",
    "censys",
    "shodan",
    "netcraft",
    "zmeu",
    "morfeus",
];

/// Names that hold one of the words above and yet are people's devices and programs.
const PEOPLE: [&str; 4] = ["cubot", "talkback", "perlego", "robotoapp"];

/// Words that other tools put into a device column for programs.
const KINDS: [&str; 6] = ["bot", "robot", "spider", "crawler", "bot/spider", "spider or crawler"];

/// The name of the program where a user agent (or a device kind) is one: "Googlebot". `None` for people.
pub fn robot(agent: &str) -> Option<&str> {
    let agent = agent.trim();
    let lower = agent.to_ascii_lowercase();
    if !is_agent(&lower) {
        return KINDS.contains(&lower.as_str()).then_some(agent);
    }
    let part = ROBOTS.iter().find(|part| {
        lower.match_indices(*part).any(|(at, _)| {
            let word = word_at(&lower, at);
            !PEOPLE.iter().any(|p| word.contains(p))
        })
    })?;
    let at = lower.find(part)?;
    if part.contains(' ') { agent.get(at..at + part.len()) } else { Some(word_at(agent, at)) }
}

/// The word around a position: letters, digits, `-`, `_`, `.` and `!`.
fn word_at(text: &str, at: usize) -> &str {
    let part = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'!');
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|&b| !part(b)).map_or(0, |i| i + 1);
    let end = bytes[at..].iter().position(|&b| !part(b)).map_or(text.len(), |i| at + i);
    text.get(start..end).filter(|word| !word.is_empty()).unwrap_or(text)
}

/// Whether a lower-case text is a whole user agent, not the kind of a device.
fn is_agent(lower: &str) -> bool {
    lower.contains('/') && (lower.len() > 20 || lower.bytes().any(|b| b.is_ascii_digit())) || robot_like(lower)
}

/// Agents without a slash: "Googlebot-Image", "Feedly".
fn robot_like(lower: &str) -> bool {
    lower.len() > 5 && ["bot", "crawler", "spider", "feed", "slurp", "scrapy"].iter().any(|w| lower.contains(w))
}

/// The kind of device in words for the screen: "Mobile", "Tablet", "Desktop", "Bot"; the text itself where it is no user
/// agent or does not say.
pub fn device_kind(device: &str) -> &str {
    let lower = device.trim().to_ascii_lowercase();
    if !is_agent(&lower) {
        return device;
    }
    if robot(device).is_some() {
        return "Bot";
    }
    let has = |list: &[&str]| list.iter().any(|w| lower.contains(w));
    if has(&["smart-tv", "smarttv", "appletv", "googletv", "hbbtv", "bravia", "roku", "crkey"]) {
        "TV"
    } else if has(&["ipad", "tablet", "kindle", "silk/", "playbook"])
        || (lower.contains("android") && !lower.contains("mobile"))
    {
        "Tablet"
    } else if has(&[
        "mobile",
        "iphone",
        "ipod",
        "android",
        "windows phone",
        "blackberry",
        "opera mini",
        "symbian",
        "nokia",
    ]) {
        "Mobile"
    } else if has(&["windows", "macintosh", "x11", "linux", "cros", "mac os x"]) {
        "Desktop"
    } else {
        "Unknown device"
    }
}

/// For each code of a dictionary of devices, the first code of the same kind.
pub fn kinds(devices: &Dictionary) -> Vec<u32> {
    let mut first: FxHashMap<&str, u32> = FxHashMap::default();
    devices.iter().enumerate().map(|(code, device)| *first.entry(device_kind(device)).or_insert(code as u32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_and_people() {
        for (agent, expected) in [
            ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", Some("Googlebot")),
            ("Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)", Some("Slurp")),
            ("facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)", Some("facebookexternalhit")),
            ("curl/8.0.1", Some("curl")),
            ("Python-urllib/2.7", Some("Python-urllib")),
            ("UniversalFeedParser/4.2-pre-314-svn +http://feedparser.org/", Some("UniversalFeedParser")),
            ("Tiny Tiny RSS/1.11 (http://tt-rss.org/)", Some("Tiny Tiny RSS")),
            ("Googlebot-Image/1.0", Some("Googlebot-Image")),
            ("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)", Some("GPTBot")),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36",
                Some("HeadlessChrome"),
            ),
            ("Spider", Some("Spider")),
            ("bot", Some("bot")),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 Safari/604.1", None),
            ("Mozilla/5.0 (Linux; Android 12; CUBOT P50) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36", None),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:120.0) Gecko/20100101 Firefox/120.0", None),
            ("Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.16", None),
            ("mobile", None),
            ("iPhone 15", None),
            ("", None),
        ] {
            assert_eq!(robot(agent), expected, "{agent}");
        }
    }

    #[test]
    fn devices() {
        for (agent, kind) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)", "Mobile"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_9_1) Chrome/32", "Desktop"),
            ("Mozilla/5.0 (Linux; Android 14; SM-X200) Safari/537", "Tablet"),
            ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Bot"),
            ("Samsung Galaxy", "Samsung Galaxy"),
            ("mobile", "mobile"),
        ] {
            assert_eq!(device_kind(agent), kind, "{agent}");
        }
    }
}
