//! Access logs of web servers: Apache and nginx, common and combined, `HAProxy`, the JSON lines of nginx, Caddy and Traefik, and
//! IIS.

use std::borrow::Cow;

use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::json::Json;
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::model::RejectCode;

/// One request of a web server's log, as its texts.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Hit<'r> {
    pub ip: &'r str,
    pub user: &'r str,
    pub time: &'r str,
    pub request: &'r str,
    pub status: &'r str,
    pub referrer: Cow<'r, str>,
    pub agent: Cow<'r, str>,
}

/// Reads `ip ident user [time] "request" status bytes "referrer" "agent"`; the last two may be missing, and others may
/// follow.
pub(crate) fn parse(line: &str) -> Result<Hit<'_>, RejectCode> {
    if let Some(hit) = haproxy(line) {
        return Ok(hit);
    }
    let mut hit = Hit::default();
    let (before, rest) = line.split_once(" [").ok_or(RejectCode::NotALogLine)?;
    let mut words = before.split(' ').filter(|w| !w.is_empty());
    // some servers put the virtual host first
    let names: Vec<&str> = words.by_ref().collect();
    let [.., ip, _ident, user] = names[..] else { return Err(RejectCode::NotALogLine) };
    (hit.ip, hit.user) = (ip, user);
    let (time, rest) = rest.split_once("] ").ok_or(RejectCode::NotALogLine)?;
    hit.time = time;
    let (request, rest) = quoted(rest)?;
    hit.request = request;
    let mut rest = rest.trim_start();
    (hit.status, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    if hit.status.len() != 3 || !hit.status.bytes().all(|b| b.is_ascii_digit()) {
        return Err(RejectCode::NoStatusCode);
    }
    let (_bytes, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    if rest.starts_with('"') {
        let (referrer, rest) = quoted(rest)?;
        hit.referrer = plain(referrer);
        if rest.trim_start().starts_with('"') {
            hit.agent = plain(quoted(rest.trim_start())?.0);
        }
    }
    Ok(hit)
}

/// Reads `… haproxy[1]: ip:port [time] frontend backend/server timers status bytes … "request"`, as `HAProxy` writes requests to
/// the system's log.
fn haproxy(line: &str) -> Option<Hit<'_>> {
    let (_, rest) = line.split_once("haproxy[")?;
    let (_, rest) = rest.split_once("]: ")?;
    let (address, rest) = rest.split_once(" [")?;
    let (time, rest) = rest.split_once("] ")?;
    let (ip, _port) = address.rsplit_once(':')?;
    let (words, request) = rest.split_once('"')?;
    let status = words.split_whitespace().nth(3)?;
    let (time, _milliseconds) = time.split_once('.').unwrap_or((time, ""));
    let is_status = status.len() == 3 && status.bytes().all(|b| b.is_ascii_digit());
    let request = request.rsplit_once('"').map_or(request, |(request, _)| request);
    is_status.then(|| Hit { ip, time, request, status, ..Hit::default() })
}

/// The text between quotes at the start, where a backslash protects the next letter, and what follows.
fn quoted(text: &str) -> Result<(&str, &str), RejectCode> {
    let inner = text.strip_prefix('"').ok_or(RejectCode::NotALogLine)?;
    let mut escaped = false;
    for (i, b) in inner.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Ok((&inner[..i], &inner[i + 1..])),
            _ => {}
        }
    }
    Err(RejectCode::OpenQuote)
}

fn plain(text: &str) -> Cow<'_, str> {
    if text.contains("\\\"") { Cow::Owned(text.replace("\\\"", "\"")) } else { Cow::Borrowed(text) }
}

/// Whether a line is one of an access log.
pub(crate) fn is_line(line: &str) -> bool {
    parse(line).is_ok_and(|hit| iso(hit.time).is_some() && hit.ip.bytes().any(|b| b.is_ascii_hexdigit()))
}

pub(crate) fn line(record: &[u8], keep_files: bool, out: &mut PresetRows) -> Result<(), RejectCode> {
    let text = std::str::from_utf8(record).map_err(|_| RejectCode::NotALogLine)?.trim_end();
    let hit = parse(text)?;
    let time = iso(hit.time).ok_or(RejectCode::UnreadableTime)?;
    request(&hit, &time, keep_files, out)
}

/// Whether a line of JSON is a request: it says from which address, for what, and what became of it.
pub(crate) fn is_json(e: &Json<'_>) -> bool {
    let has_any = |e: &Json<'_>, keys: &[&str]| keys.iter().any(|key| e.has(key));
    let of_caddy = || {
        let request = e.get("request");
        has_any(request, &["remote_ip", "client_ip", "remote_addr"]) && request.has("uri")
    };
    let of_traefik = || has_any(e, &["ClientHost", "ClientAddr"]) && e.has("RequestPath");
    let of_nginx = || {
        has_any(e, &["request", "request_uri", "uri"]) && has_any(e, &["remote_addr", "client_ip", "remote_ip"])
            || has_any(e, &["path", "request", "request_uri", "uri", "url"])
                && has_any(e, &["ip", "clientip"])
                && has_any(e, &["user_agent", "http_user_agent", "agent"])
    };
    has_any(e, &["status", "DownstreamStatus", "OriginStatus"]) && (of_caddy() || of_traefik() || of_nginx())
}

/// A header of a request in Caddy's lines: a list of one text.
fn header<'j>(request: &'j Json<'_>, names: &[&str]) -> Cow<'j, str> {
    let headers = request.get("headers");
    let of = |name: &&str| headers.get(name).items().first().map(Json::text);
    names.iter().find_map(of).unwrap_or_default()
}

/// A line of Caddy's, in which the request is an object.
fn caddy(e: &Json<'_>, keep_files: bool, out: &mut PresetRows) -> Result<(), RejectCode> {
    let of = e.get("request");
    let time = e.first(&["ts", "time", "timestamp"]);
    if time.is_empty() {
        return Err(RejectCode::NoTime);
    }
    let ip = of.first(&["client_ip", "remote_ip", "remote_addr"]);
    let line = format!("{} {}", of.get("method").text(), of.get("uri").text());
    let (user, status) = (e.get("user_id").text(), e.get("status").text());
    let hit = Hit {
        // older ones write the port behind the address
        ip: if of.has("remote_addr") { ip.rsplit_once(':').map_or(&*ip, |(ip, _)| ip) } else { &ip },
        user: &user,
        time: &time,
        request: &line,
        status: &status,
        referrer: header(of, &["Referer", "referer"]),
        agent: header(of, &["User-Agent", "user-agent"]),
    };
    request(&hit, &time, keep_files, out)
}

/// A line of JSON; the names of fields are nginx's variables, or Traefik's.
pub(crate) fn json(e: &Json<'_>, keep_files: bool, out: &mut PresetRows) -> Result<(), RejectCode> {
    if e.get("request").has("uri") {
        return caddy(e, keep_files, out);
    }
    let ip =
        e.first(&["remote_addr", "http_x_forwarded_for", "client_ip", "remote_ip", "clientip", "ip", "ClientHost"]);
    let user = e.first(&["remote_user", "user", "ClientUsername"]);
    let status = e.first(&["status", "response", "DownstreamStatus", "OriginStatus"]);
    let mut line = e.get("request").text();
    if line.is_empty() {
        let path = e.first(&["request_uri", "uri", "path", "url", "RequestPath"]);
        if !path.is_empty() {
            line = format!(
                "{} {path}",
                Some(e.first(&["request_method", "method", "RequestMethod"]))
                    .filter(|m| !m.is_empty())
                    .unwrap_or("GET".into())
            )
            .into();
        }
    }
    let written_time =
        e.first(&["time_iso8601", "msec", "time_local", "@timestamp", "timestamp", "StartUTC", "time", "date"]);
    let time = iso(&written_time).unwrap_or_else(|| written_time.to_string());
    let hit = Hit {
        ip: &ip,
        user: &user,
        time: &written_time,
        request: &line,
        status: &status,
        referrer: e.first(&["http_referer", "http_referrer", "referer", "referrer", "request_Referer"]),
        agent: e.first(&["http_user_agent", "user_agent", "agent", "request_User-Agent"]),
    };
    if time.is_empty() {
        return Err(RejectCode::NoTime);
    }
    request(&hit, &time, keep_files, out)
}

/// A request by the W3C's names of fields. Its time is UTC, and white space in a text is written in its own way.
pub(crate) fn w3c(e: &Json<'_>, keep_files: bool, out: &mut PresetRows) -> Result<(), RejectCode> {
    let first = |key: &str, other: &str| e.first(&[key, other]);
    let (day, clock) = (first("date", "date-local"), first("time", "time-local"));
    // some name the host with the path
    let uri = first("cs-uri-stem", "cs-uri");
    let stem = if uri.starts_with('/') { &uri[..] } else { uri.find('/').map_or("", |at| &uri[at..]) };
    if stem.is_empty() {
        return Err(RejectCode::NotALogLine);
    }
    if day.is_empty() || clock.is_empty() {
        return Err(RejectCode::NoTime);
    }
    let zone = if e.has("time-local") { "" } else { "Z" };
    let time = format!("{day}T{clock}{zone}");
    let mut line = format!("{} {stem}", e.get("cs-method").text());
    let query = e.get("cs-uri-query").text();
    if !query.is_empty() {
        line = format!("{line}?{query}");
    }
    let (ip, user, status) = (e.get("c-ip").text(), e.get("cs-username").text(), e.get("sc-status").text());
    let hit = Hit {
        ip: &ip,
        user: &user,
        time: &time,
        request: &line,
        status: &status,
        referrer: first("cs(Referer)", "cs(Referrer)"),
        agent: e.get("cs(User-Agent)").text().replace('+', " ").replace("%20", " ").into(),
    };
    request(&hit, &time, keep_files, out)
}

fn request(hit: &Hit<'_>, time: &str, keep_files: bool, out: &mut PresetRows) -> Result<(), RejectCode> {
    let mut words = hit.request.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_method = (3..=8).contains(&method.len()) && method.bytes().all(|b| b.is_ascii_uppercase());
    if !is_method || path.is_empty() {
        return Err(RejectCode::NotAWebRequest);
    }
    let head = matches!(method, "HEAD" | "OPTIONS" | "CONNECT" | "TRACE" | "PROPFIND");
    let moved = method == "GET" && hit.status.starts_with('3') && hit.status != "304";
    if !keep_files && (head || moved || is_file(path)) {
        return out.leave_out(RejectCode::PageFile);
    }
    let user = if hit.user == "-" { "" } else { hit.user };
    let visit_origin = VisitOrigin::from_address(path);
    let referrer = if hit.referrer == "-" { "" } else { &*hit.referrer };
    out.event().user(user);
    out.set(Col::DeviceId, visitor(hit.ip, &hit.agent))
        .set(Col::Time, time)
        .set(Col::Event, format!("{method} {}", hit.status))
        .set(Col::Page, path)
        // a link from a page of the same site is told from others when channels are named: the log does not say its site
        .set(Col::Channel, if visit_origin.is_known() { visit_origin.channel() } else { referrer.into() }.as_bytes())
        .set(Col::Campaign, &*visit_origin.campaign)
        // whole, so that programs can be told from people
        .set(Col::Device, &*hit.agent)
        .set(Col::Ip, hit.ip)
        .set(Col::Method, method)
        .set(Col::Status, hit.status)
        .set(Col::Referrer, referrer)
        .each_counts();
    Ok(())
}

/// A made-up id of a visitor: two people behind one address with the same browser are one, one person in two places two.
fn visitor(ip: &str, agent: &str) -> String {
    let hash = crate::events::hash_bytes(crate::events::hash_bytes(0, ip.as_bytes()), agent.as_bytes());
    format!("visitor:{hash:016x}")
}

/// Whether a path is that of a part of a page rather than of a page.
pub(crate) fn is_file(path: &str) -> bool {
    const ENDINGS: [&str; 26] = [
        "png",
        "jpg",
        "jpeg",
        "gif",
        "css",
        "js",
        "ico",
        "svg",
        "woff",
        "woff2",
        "ttf",
        "eot",
        "webp",
        "avif",
        "map",
        "xml",
        "txt",
        "rss",
        "atom",
        "json",
        "mp4",
        "webm",
        "mp3",
        "swf",
        "webmanifest",
        "mjs",
    ];
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let file = path[..end].rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.iter().any(|e| ending.eq_ignore_ascii_case(e)))
}

/// A log's time in ISO 8601: "05/Jan/2026:10:00:00 +0100" becomes "2026-01-05T10:00:00+0100".
fn iso(time: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (date, clock) = time.split_once(':')?;
    let mut parts = date.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?.to_ascii_lowercase(), parts.next()?);
    let month = MONTHS.iter().position(|m| *m == month)? + 1;
    let (clock, zone) = clock.split_once(' ').unwrap_or((clock, ""));
    (year.len() == 4 && clock.len() == 8).then(|| format!("{year}-{month:02}-{day:0>2}T{clock}{zone}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe_rows(record: &str, keep_files: bool) -> Result<Vec<String>, RejectCode> {
        let mut rows = PresetRows::default();
        line(record.as_bytes(), keep_files, &mut rows)?;
        Ok(rows.describe_rows(&[Col::CustomerId, Col::Time, Col::Event, Col::Channel, Col::Page, Col::Device, Col::Ip]))
    }

    #[test]
    fn lines_of_all_kinds() {
        let phone = "\"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)\"";
        for (record, expected) in [
            (
                format!("203.0.113.7 - u1 [05/Jan/2026:10:00:00 +0100] \"GET /?utm_source=n&utm_medium=email HTTP/2.0\" 200 - \"https://mail.example/\" {phone}"),
                "event customer_id=u1 time=2026-01-05T10:00:00+0100 event=GET 200 channel=n / email page=/?utm_source=n&utm_medium=email device=Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ip=203.0.113.7",
            ),
            (
                "10.0.0.1 - - [5/Jan/2026:10:00:00 +0000] \"POST /a HTTP/1.0\" 302 0".to_owned(),
                "event time=2026-01-05T10:00:00+0000 event=POST 302 page=/a ip=10.0.0.1",
            ),
            (
                "shop.example:443 10.0.0.1 - - [05/Jan/2026:10:00:00 +0000] \"GET /a HTTP/1.0\" 404 12 \"https://www.google.com/\" \"Mozilla/5.0 \\\"x\\\"\" 0.02".to_owned(),
                "event time=2026-01-05T10:00:00+0000 event=GET 404 channel=https://www.google.com/ page=/a device=Mozilla/5.0 \"x\" ip=10.0.0.1",
            ),
        ] {
            assert_eq!(describe_rows(&record, false).unwrap(), [expected]);
        }
        assert!(
            describe_rows("1.2.3.4 - - [05/Jan/2026:10:05:01 +0100] \"\\x16\\x03\\x01\" 400 157 \"-\" \"-\"", true)
                .is_err()
        );
        assert_eq!(
            describe_rows("1.2.3.4 - - [05/Jan/2026:10:05:01 +0100] \"GET / HTTP/1.1\" 200 5 \"-\" \"Moz", true),
            Err(RejectCode::OpenQuote)
        );
        assert!(describe_rows("hello", true).is_err() && describe_rows("a [b] c", true).is_err());
    }

    #[test]
    fn files_are_left_out_unless_wanted() {
        let of = |path: &str, agent: &str, status: u32| {
            format!("1.2.3.4 - - [05/Jan/2026:10:05:01 +0100] \"GET {path} HTTP/1.1\" {status} 5 \"-\" \"{agent}\"")
        };
        let browser = "Mozilla/5.0 (Windows NT 10.0)";
        for (line, page) in [
            (of("/a", browser, 200), true),
            (of("/a.PNG?v=1", browser, 200), false),
            (of("/a", browser, 301), false),
            (of("/a", browser, 304), true),
            (of("/robots.txt", "Googlebot/2.1", 200), false),
            (of("/a", "Googlebot/2.1", 200), true),
        ] {
            assert_eq!(describe_rows(&line, false).unwrap().len(), usize::from(page), "{line}");
            assert_eq!(describe_rows(&line, true).unwrap().len(), 1, "{line}");
        }
    }

    #[test]
    fn lines_of_haproxy() {
        let record = "Jan  5 10:00:00 edge haproxy[71]: 203.0.113.7:55008 [05/Jan/2026:10:00:00.584] web~ app/a1 0/0/0/72/72 200 7456 - - ---- 5/4/0/1/0 0/0 \"GET /cart HTTP/1.1\"";
        assert!(is_line(record));
        let found = "event time=2026-01-05T10:00:00 event=GET 200 page=/cart ip=203.0.113.7";
        assert_eq!(describe_rows(record, false).unwrap(), [found]);
        let stopped = "Jan  5 10:00:00 edge haproxy[71]: Proxy web stopped.";
        assert!(!is_line(stopped));
    }

    #[test]
    fn json_lines_of_caddy_traefik_and_others() {
        for (record, found) in [
            (
                r#"{"ts":1767607200.5,"request":{"remote_ip":"1.2.3.4","method":"GET","uri":"/cart","headers":{"User-Agent":["Mozilla/5.0"],"Referer":["https://a.example/"]}},"status":200}"#,
                "event time=1767607200.5 event=GET 200 channel=https://a.example/ page=/cart ip=1.2.3.4",
            ),
            (
                r#"{"ClientHost":"1.2.3.4","ClientUsername":"-","RequestMethod":"POST","RequestPath":"/buy","DownstreamStatus":201,"StartUTC":"2026-01-05T10:00:00.5Z"}"#,
                "event time=2026-01-05T10:00:00.5Z event=POST 201 page=/buy ip=1.2.3.4",
            ),
            (
                r#"{"ip":"1.2.3.4","path":"/p/1","status":"200","user_agent":"Mozilla/5.0","date":"2026-01-05T10:00:00+01:00"}"#,
                "event time=2026-01-05T10:00:00+01:00 event=GET 200 page=/p/1 ip=1.2.3.4",
            ),
        ] {
            let object = Json::object(record.as_bytes()).unwrap();
            assert!(is_json(&object), "{record}");
            let mut rows = PresetRows::default();
            json(&object, false, &mut rows).unwrap();
            assert_eq!(rows.describe_rows(&[Col::Time, Col::Event, Col::Channel, Col::Page, Col::Ip]), [found]);
        }
        for other in [r#"{"ip":"1.2.3.4","path":"/p/1","event":"x"}"#, r#"{"status":"paid","url":"/p","ip":"1.2.3.4"}"#]
        {
            assert!(!is_json(&Json::object(other.as_bytes()).unwrap()), "{other}");
        }
    }

    #[test]
    fn json_lines() {
        let mut rows = PresetRows::default();
        let record = r#"{"remote_addr":"1.2.3.4","time_local":"05/Jan/2026:10:00:00 +0100","request_method":"GET","request_uri":"/cart","status":200,"http_user_agent":"Mozilla/5.0 (Windows NT 10.0)"}"#;
        json(&Json::object(record.as_bytes()).unwrap(), false, &mut rows).unwrap();
        assert_eq!(
            rows.describe_rows(&[Col::Time, Col::Event, Col::Page]),
            ["event time=2026-01-05T10:00:00+0100 event=GET 200 page=/cart"]
        );
    }

    #[test]
    fn requests_by_the_names_of_the_w3c() {
        let record = r#"{"date":"2026-03-29","time":"00:30:00","c-ip":"1.2.3.4","cs-method":"GET","cs-uri-stem":"/p/1","cs-uri-query":"utm_source=google&utm_medium=cpc","cs-username":"bob","cs(User-Agent)":"Mozilla/5.0+(Windows+NT+10.0)","cs(Referer)":"https://www.google.com/","sc-status":"200"}"#;
        let mut rows = PresetRows::default();
        w3c(&Json::object(record.as_bytes()).unwrap(), false, &mut rows).unwrap();
        assert_eq!(
            rows.describe_rows(&[
                Col::CustomerId,
                Col::Time,
                Col::Event,
                Col::Channel,
                Col::Page,
                Col::Device,
                Col::Ip
            ]),
            [
                "event customer_id=bob time=2026-03-29T00:30:00Z event=GET 200 channel=google / cpc page=/p/1?utm_source=google&utm_medium=cpc device=Mozilla/5.0 (Windows NT 10.0) ip=1.2.3.4"
            ]
        );
        let of = |record: &str| w3c(&Json::object(record.as_bytes()).unwrap(), true, &mut PresetRows::default());
        assert_eq!(of(r#"{"line":"nonsense"}"#), Err(RejectCode::NotALogLine));
        assert_eq!(of(r#"{"cs-uri-stem":"/","time":"00:30:00"}"#), Err(RejectCode::NoTime));
    }
}
