//! What a browser's user agent tells: the kind of device, and whether a program rather than a person was at work.

/// "mobile", "tablet", "desktop", or nothing where it does not say.
pub(super) fn device(agent: &str) -> &'static str {
    if agent.len() < 8 {
        return "";
    }
    let agent = agent.to_ascii_lowercase();
    let has = |list: &[&str]| list.iter().any(|w| agent.contains(w));
    if has(&["ipad", "tablet", "kindle", "silk/"]) || (agent.contains("android") && !agent.contains("mobile")) {
        "tablet"
    } else if has(&["mobile", "iphone", "ipod", "android", "windows phone", "blackberry", "opera mini"]) {
        "mobile"
    } else if has(&["windows", "macintosh", "x11", "linux", "cros"]) {
        "desktop"
    } else {
        ""
    }
}

/// Whether it is the name of a crawler, a feed reader, a monitor or a program, or no name at all.
pub(super) fn is_robot(agent: &str) -> bool {
    const ROBOTS: [&str; 34] = [
        "bot",
        "crawl",
        "spider",
        "slurp",
        "mediapartners",
        "facebookexternalhit",
        "curl/",
        "wget",
        "python-",
        "python/",
        "libwww",
        "java/",
        "go-http-client",
        "okhttp",
        "apache-httpclient",
        "httpclient",
        "php/",
        "ruby",
        "perl",
        "scrapy",
        "feedburner",
        "feedfetcher",
        "feedly",
        "rss",
        "reader",
        "pingdom",
        "uptime",
        "monitor",
        "checker",
        "headless",
        "phantomjs",
        "lighthouse",
        "preview",
        "fetcher",
    ];
    let agent = agent.trim();
    if agent.is_empty() || agent == "-" {
        return true;
    }
    let agent = agent.to_ascii_lowercase();
    ROBOTS.iter().any(|w| agent.contains(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        for (agent, kind, robot) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)", "mobile", false),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_9_1) Chrome/32", "desktop", false),
            ("Mozilla/5.0 (Linux; Android 14; SM-X200) Safari/537", "tablet", false),
            ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "", true),
            ("curl/8.0", "", true),
            ("-", "", true),
        ] {
            assert_eq!((device(agent), is_robot(agent)), (kind, robot), "{agent}");
        }
    }
}
