//! Exports of event tools: recognised by what is in them, with the right people, times, channels and money. What is
//! expected here was worked out by hand from the files.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use desire_path::import::{ConsentEvent, Mapping, Role, inspect, preview};
use desire_path::present::reject_reasons::reject_reason;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};

use crate::support::{Loaded, fact, in_words, load_as, outcome, shared};

/// What is shown of events.
const ROW: &[&str] = &["channel", "page", "product", "value", "campaign", "device", "country"];

/// Profiles as "id+email+phone+device", in order.
fn profiles(got: &Loaded) -> Vec<String> {
    let mut all: Vec<String> = (0..got.catalog.num_profiles()).map(|p| got.who(p)).collect();
    all.sort();
    all
}

/// People as "who|name|attribute=value…".
fn persons(got: &Loaded) -> Vec<String> {
    let mut all: Vec<String> = got
        .people
        .iter()
        .map(|p| {
            let mut row = vec![got.who(p.profile), p.name.clone().unwrap_or_default()];
            row.extend(p.attributes.iter().map(|(k, v)| format!("{k}={v}")));
            row.join("|")
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

/// A sample that is part of the project.
fn ours(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(file)
}

/// Loads a file with nothing asked, but the time zone where the tool needs it.
fn read(path: &Path, tool: &str, zone: Option<&str>) -> Loaded {
    let found = inspect(path).unwrap();
    assert_eq!(found.recognised.map(|r| r.name), Some(tool), "{}", path.display());
    let mut mapping = found.mapping;
    assert_eq!(mapping.time_zone.is_empty(), zone.is_some(), "{tool} asks for the zone");
    if let Some(zone) = zone {
        zone.clone_into(&mut mapping.time_zone);
    }
    let loaded = load_as(path, &mapping);
    let shown = preview(path, &mapping, 20).unwrap();
    assert_eq!(shown.problem, None, "{tool}");
    assert_eq!(shown.total, loaded.report.rows, "{tool}: the preview counts as the load does");
    let mut left_out = shown.rejected.clone();
    left_out.sort_by_key(|(why, n)| (std::cmp::Reverse(*n), why.clone()));
    assert_eq!(left_out, loaded.report.rejected, "{tool}: and says why rows are left out");
    assert!(shown.rows.iter().all(|row| !matches!(outcome(row).trim(), "" | "Person")), "{tool}");
    loaded
}

const GA4: [&str; 4] = [
    "1234567890.1767603600|2026-01-05T09:00:00.123Z|session_start|newsletter / email|https://shop.example/|||winter|mobile|Germany",
    "1234567890.1767603600|2026-01-05T09:00:01.123Z|page_view|newsletter / email|https://shop.example/|||winter|mobile|Germany",
    "1234567890.1767603600|2026-01-05T09:01:40Z|add_to_cart|newsletter / email|https://shop.example/|Müsli||winter|mobile|Germany",
    "u1+1234567890.1767603600|2026-01-05T09:05:00Z|purchase|newsletter / email|https://shop.example/||15|winter|mobile|Germany",
];

#[test]
fn google_analytics_4_from_bigquery() {
    let got = read(&ours("ga4_bigquery/events_20260105.json"), "Google Analytics 4 events (BigQuery)", None);
    assert_eq!(got.told(ROW), GA4);
    let said = |c: &ConsentEvent| format!("{}: {}", c.purpose.word(), c.given);
    let mut consents: Vec<String> = got.consents.iter().map(said).collect();
    consents.sort();
    assert_eq!(consents, ["ads: true", "ads: true", "analytics: true", "analytics: true"], "one each of two profiles");
}

#[test]
fn google_analytics_4_flattened() {
    let Some(path) = shared("formats/ga4_bigquery/fivetran_ga4_export_event.csv") else { return };
    let got = read(&path, "Google Analytics 4 events (one column per parameter)", None);
    assert_eq!(
        got.told(ROW),
        [
            "user_123+pseudo_123|2024-09-10T12:35:00Z|purchase|organic|||29.99|campaign_1|desktop|USA",
            "user_456+pseudo_456|2024-09-10T12:40:00Z|add_to_cart|source1 / paid_search||||campaign_2|mobile|USA",
            "user_789+pseudo_789|2024-09-10T12:45:00Z|scroll|source2 / social|||||tablet|UK",
            "user_123+pseudo_123|2024-09-10T13:05:00Z|view_item|source1 / organic||||campaign_1|mobile|USA",
            "user_123+pseudo_124|2024-09-10T13:15:00Z|checkout|email|||49.99|campaign_1|desktop|USA",
            "user_456+pseudo_456|2024-09-10T12:42:00Z|begin_checkout|source1 / paid_search||||campaign_2|mobile|USA",
        ]
    );
}

#[test]
fn segment_calls() {
    let got = read(&ours("segment/segment-logs.json"), "Segment or RudderStack calls", None);
    assert_eq!(
        got.told(ROW),
        [
            "u1+a1|2026-01-05T09:00:02Z|page|newsletter / email|https://shop.example/?utm_source=newsletter|||winter",
            "u1+a1|2026-01-05T09:05:00Z|Order Completed|||SKU1|15.5",
            "u2|2026-01-05T09:00:00Z|screen||/Cart",
        ]
    );
    assert_eq!(
        persons(&got),
        ["u1+a1|", "u1+ana@example.com+a1||plan=pro", "u1+formerly:a1|", "u1||Group=g1|Company=Initech"]
    );
    // identify and alias name both ids on one profile
    assert_eq!(profiles(&got), ["u1", "u1+a1", "u1+ana@example.com+a1", "u1+formerly:a1", "u2"]);
    assert_eq!((got.report.rows, got.report.used), (6, 6));
}

#[test]
fn segment_sends_again_what_was_sent_before() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("calls");
    let call = |id: &str, time: &str| {
        format!(r#"{{"type":"track","messageId":"{id}","userId":"u1","event":"Signed Up","timestamp":"{time}"}}"#)
    };
    // a retry is corrected for another clock skew
    let calls = [
        call("m1", "2026-01-05T09:00:00.100Z"),
        call("m1", "2026-01-05T09:00:00.350Z"),
        call("m2", "2026-01-05T09:00:01Z"),
    ];
    std::fs::write(&path, calls.join("\n")).unwrap();
    let got = read(&path, "Segment or RudderStack calls", None);
    assert_eq!((got.report.events, got.report.duplicates), (2, 1));
}

/// Tools that count in seconds give two events of one second ids of their own; the same export loaded again adds nothing.
#[test]
fn events_with_ids_of_their_own_are_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("export");
    let event = |id: &str| {
        format!(r#"{{"event":"Played","properties":{{"time":1767603600,"distinct_id":"u1","$insert_id":"{id}"}}}}"#)
    };
    std::fs::write(&path, [event("i1"), event("i2"), event("i1")].join("\n")).unwrap();
    let mapping = Mapping { time_zone: "UTC".to_owned(), ..inspect(&path).unwrap().mapping };
    let got = load_as(&path, &mapping);
    assert_eq!((got.report.events, got.report.duplicates), (2, 1));

    let mut workspace = Workspace::create(dir.path().join("p.desire"), &Progress::new()).unwrap();
    let import = |workspace: &mut Workspace, path: &Path| {
        let request = ImportRequest { input: path.into(), mapping: mapping.clone() };
        let reports = workspace.import(&[request], &Progress::new()).unwrap();
        (reports[0].load.events, reports[0].load.duplicates)
    };
    assert_eq!(import(&mut workspace, &path), (2, 1));
    // the next export goes on where this one ended, and a bit before
    let next = dir.path().join("next");
    std::fs::write(&next, [event("i1"), event("i2"), event("i3").replace("600", "601")].join("\n")).unwrap();
    assert_eq!(import(&mut workspace, &next), (1, 2));
    assert_eq!(workspace.snapshot().table.num_events(), 3);
}

#[test]
fn segment_warehouse_tables() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        read(&path, "Segment or RudderStack warehouse table", None)
    };
    let tracks = write(
        "tracks",
        "id,anonymous_id,user_id,event,event_text,timestamp,received_at,context_campaign_source,context_campaign_medium,context_page_url\n\
         m1,a1,,product_added,Product Added,2026-01-05 09:00:00.5,2026-01-05 09:00:01,newsletter,email,https://shop.example/p/1\n\
         m1,a1,,product_added,Product Added,2026-01-05 09:00:00.6,2026-01-05 09:00:01,newsletter,email,https://shop.example/p/1\n",
    );
    assert_eq!(
        tracks.told(ROW),
        ["a1|2026-01-05T09:00:00.5Z|Product Added|newsletter / email|https://shop.example/p/1"]
    );
    let pages = write(
        "pages",
        "id,anonymous_id,user_id,received_at,sent_at,original_timestamp,timestamp,context_user_agent,name,path,title,url,referrer\n\
         m2,a1,u1,2026-01-05 09:00:02,2026-01-05 09:00:02,2026-01-05 09:00:02,2026-01-05 09:00:02,Mozilla/5.0 (iPhone),Home,/,Home,https://shop.example/,https://www.google.com/\n",
    );
    assert_eq!(
        pages.told(ROW),
        ["u1+a1|2026-01-05T09:00:02Z|page|https://www.google.com/|https://shop.example/||||Mozilla/5.0 (iPhone)"]
    );
    let people = write(
        "identifies",
        "id,anonymous_id,user_id,received_at,timestamp,context_ip,email,first_name,last_name,plan\n\
         m3,a1,u1,2026-01-05 09:00:03,2026-01-05 09:00:03,8.8.8.8,ana@example.com,Ana,Li,pro\n",
    );
    assert_eq!((people.events.len(), persons(&people)), (0, vec!["u1+ana@example.com+a1|Ana Li|plan=pro".to_owned()]));
}

#[test]
fn mixpanel_in_the_projects_time_zone() {
    let path = ours("mixpanel/export.jsonl");
    let utc = read(&path, "Mixpanel raw export", Some("UTC"));
    assert_eq!(
        utc.told(ROW),
        ["u1+a1|2026-01-05T09:00:00Z|$mp_web_page_view|newsletter||||||DE", "u1|2026-01-05T09:05:00Z|Purchase||||15.5",]
    );
    // 9:00 on a clock in Berlin is 8:00 UTC
    let berlin = read(&path, "Mixpanel raw export", Some("Europe/Berlin"));
    assert!(berlin.told(ROW)[0].starts_with("u1+a1|2026-01-05T08:00:00Z|"));
}

#[test]
fn posthog_batches() {
    let got = read(&ours("posthog/batch_export.jsonl"), "PostHog batch export", None);
    assert_eq!(
        got.told(ROW),
        [
            "ana@example.com+a1|2026-01-05T09:00:00.123Z|$pageview|newsletter|https://shop.example/",
            "u1+posthog:p1|2026-01-05T09:05:00Z|purchase||||15.5",
        ]
    );
    // $identify: u1 is whom the device a1 belongs to
    assert!(profiles(&got).contains(&"u1+ana@example.com+a1".to_owned()), "{:?}", profiles(&got));
    assert_eq!(got.report.rows, 3);
}

#[test]
fn snowplow_enriched() {
    let Some(path) = shared("formats/snowplow/enriched_event_131.tsv") else { return };
    let got = read(&path, "Snowplow enriched events", None);
    assert_eq!(
        got.told(ROW),
        [
            "jon.doe@email.com+bc2e92ec6c204a14|2013-11-26T00:03:57.886Z|link_click||http://www.snowplowanalytics.com|||||US"
        ]
    );
}

const MATOMO: [&str; 2] = [
    "u1+a1b2c3d4e5f60718|2026-01-05T09:00:00Z|pageview|(not set) / (not set)|https://shop.example/|||winter|mobile|Germany",
    "u1+a1b2c3d4e5f60718|2026-01-05T09:05:00Z|ecommerceOrder|(not set) / (not set)||SKU1|15.5|winter|mobile|Germany",
];

#[test]
fn nginx_lines_and_garbage() {
    let got = read(&ours("apache_nginx/nginx_combined.log"), "Web-server access log", None);
    let told: Vec<String> = got.told(ROW).iter().map(|t| t.split_once('|').unwrap().1.to_owned()).collect();
    assert_eq!(
        told,
        [
            "2026-01-05T09:00:00Z|GET 200|newsletter / email|/?utm_source=newsletter&utm_medium=email||||Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)",
            "2026-01-05T09:05:00Z|POST 302|https://shop.example/cart|/checkout||||Mozilla/5.0 \"x\"",
        ]
    );
    assert!(got.who(got.events.profile[0]).starts_with("u1+visitor:"));
    assert_eq!(got.rejects.len(), 1);
    assert_eq!((got.rejects[0].line, reject_reason(&got.rejects[0].reason)), (3, "not a web request"));
}

/// The log of semicomplete.com: 10,000 lines, one of them cut in the middle of a quote.
#[test]
fn a_real_access_log_has_its_known_visitors_and_pages() {
    let Some(folder) = shared("data/weblogs") else { return };
    let log = folder.join("apache_logs");
    let fact = |name: &str| fact(&folder, name);
    let mut mapping = inspect(&log).unwrap().mapping;
    // every request, one visitor per address
    mapping.keep_files = true;
    mapping.set_role("device_id", Role::Ignore);
    mapping.set_role("ip", Role::DeviceId);
    let got = load_as(&log, &mapping);
    assert_eq!(got.report.rows, 10_000);
    assert_eq!(got.rejects.len() as u64, fact("unparsed_lines").as_u64().unwrap());
    assert_eq!(
        (got.rejects[0].line, reject_reason(&got.rejects[0].reason)),
        (8_899, "a quote is opened and never closed")
    );
    // 20 lines repeat an earlier one to the second: they were asked for again
    assert_eq!((got.report.events, got.report.duplicates), (9_999, 0));

    let (dims, e) = (&got.catalog.dims, &got.events);
    let agents: std::collections::BTreeSet<u32> = e.device.iter().copied().collect();
    assert_eq!(agents.len() as u64, fact("user_agents").as_u64().unwrap());
    let count = |part: &dyn Fn(&str) -> String| {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        e.event.iter().for_each(|&c| *counts.entry(part(dims.event.name(c))).or_default() += 1);
        serde_json::to_value(counts).unwrap()
    };
    assert_eq!(count(&|raw| raw.split(' ').next().unwrap().to_owned()), fact("method_counts"));
    assert_eq!(count(&|raw| raw.split(' ').nth(1).unwrap().to_owned()), fact("status_counts"));
    let mut by_ip: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut pages = 0;
    for i in 0..e.len() {
        let page = dims.page.name(e.page[i]).split('?').next().unwrap().to_lowercase();
        let agent = dims.device.name(e.device[i]).to_lowercase();
        let file = [
            ".png", ".jpg", ".jpeg", ".gif", ".css", ".js", ".ico", ".svg", ".woff", ".ttf", ".xml", ".txt", ".rss",
            ".atom",
        ];
        let robot = ["bot", "crawler", "spider", "slurp"].iter().any(|w| agent.contains(w));
        if dims.event.name(e.event[i]) == "GET 200" && !robot && !file.iter().any(|f| page.ends_with(f)) {
            by_ip.entry(got.catalog.key(e.profile[i]).device).or_default().push(e.time[i]);
            pages += 1;
        }
    }
    assert_eq!(pages, fact("page_filter").as_u64().unwrap());
    assert_eq!(by_ip.len() as u64, fact("pages_n_ips").as_u64().unwrap());
    let sessions: u64 = by_ip
        .values_mut()
        .map(|times| {
            times.sort_unstable();
            1 + times.windows(2).filter(|w| w[1] - w[0] > 1_800_000).count() as u64
        })
        .sum();
    assert_eq!(sessions, fact("pages_sessions_30min").as_u64().unwrap());
}

#[test]
fn a_real_access_log_is_pages_unless_more_is_wanted() {
    let Some(path) = shared("formats/apache_nginx/apache_combined_200.log") else { return };
    let found = inspect(&path).unwrap();
    let people = load_as(&path, &found.mapping);
    let all = load_as(&path, &Mapping { keep_files: true, ..found.mapping.clone() });
    let shown = preview(&path, &found.mapping, 20).unwrap();
    assert!(outcome(&shown.rows[0]).starts_with("Left out: files that belong to pages"));
    let aside = shown.rows.iter().filter(|r| outcome(r).starts_with("Left out: ")).count();
    assert_eq!((shown.rows.len(), aside), (20, 3), "some of what is left out, then what counts");
    assert_eq!((all.report.rows, all.report.used + all.report.duplicates), (200, 200));
    assert_eq!(people.report.rows, 200);
    assert!(people.rejects.is_empty(), "what is left out on purpose is counted, not listed");
    let left_out: u64 = people.report.rejected.iter().map(|(_, n)| n).sum();
    assert!(left_out > 100 && people.events.len() > 20, "{:?}", people.report);
    let dims = &people.catalog.dims;
    assert!(people.events.page.iter().all(|&p| !dims.page.name(p).ends_with(".png")));
    assert!(found.notes.iter().any(|n| n.contains("weak identity")));
    assert!(!found.notes.iter().any(|n| n.contains("no header")), "{:?}", found.notes);
}

#[test]
fn matomo_visits() {
    assert_eq!(read(&ours("matomo/visits_log.json"), "Matomo visits log", None).told(ROW), MATOMO);
    let table = read(&ours("matomo/visits_log_utf16.csv"), "Matomo visits log (table)", None);
    assert_eq!(
        table.told(ROW),
        [
            "u1+a1b2c3d4e5f60718|2026-01-05T09:00:00Z|pageview|(not set) / (not set)|https://shop.example/|||winter",
            "u1+a1b2c3d4e5f60718|2026-01-05T09:05:00Z|ecommerceOrder|(not set) / (not set)|||15.5|winter",
        ]
    );
    // as Google Analytics groups it: a campaign that says neither from where nor by what is no group of its own
    assert_eq!(desire_path::events::channel_name(&Default::default(), "(not set) / (not set)"), "Other");
}

#[test]
fn packed_exports_are_read_like_plain_ones() {
    let ga4 = "Google Analytics 4 events (BigQuery)";
    assert_eq!(read(&ours("ga4_bigquery/events_20260105.json.gz"), ga4, None).told(ROW), GA4);
    assert_eq!(read(&ours("parquet/ga4_events_nested.parquet"), ga4, None).told(ROW), GA4);
    let plain = read(&ours("segment/segment-logs.json"), "Segment or RudderStack calls", None);
    let packed = read(&ours("segment/1767603600000.abc.def.1.gz"), "Segment or RudderStack calls", None);
    assert_eq!((packed.told(ROW), profiles(&packed)), (plain.told(ROW), profiles(&plain)));
    let plain = read(&ours("posthog/batch_export.jsonl"), "PostHog batch export", None);
    let parquet = read(&ours("parquet/posthog_events.parquet"), "PostHog batch export", None);
    assert_eq!((parquet.told(ROW), profiles(&parquet)), (plain.told(ROW), profiles(&plain)));
}

#[test]
fn amplitude_zip() {
    let got = read(&ours("amplitude/export.zip"), "Amplitude export", None);
    assert_eq!(
        got.told(ROW),
        [
            "u1+a1|2026-01-05T09:05:00.123Z|Purchase|newsletter|||15.5||mobile|Germany",
            "a1|2026-01-05T09:00:00Z|session_start",
        ]
    );
    assert_eq!(persons(&got), ["u1+a1||plan=pro"]);
}

/// The feed as loose files, in a zip and in a tar archive.
#[test]
fn adobe_data_feed() {
    let expected = [
        "u1+3001-7002|2026-01-05T09:00:00Z|page view|email|https://shop.example/|||winter||deu",
        "u1+3001-7002|2026-01-05T09:01:40Z|Cart Add|email|https://shop.example/|SKU1||winter||deu",
        "u1+3001-7002|2026-01-05T09:05:00Z|Purchase|email|https://shop.example/|M,sli|15.5|winter||deu",
    ];
    let files = ["column_headers.tsv", "event.tsv", "hit_data.tsv"]
        .map(|name| (name, std::fs::read(ours("adobe_data_feed").join(name)).unwrap()));
    let dir = tempfile::tempdir().unwrap();
    let (zip, tar) = (dir.path().join("feed.zip"), dir.path().join("feed.tar.gz"));
    let mut writer = zip::ZipWriter::new(std::fs::File::create(&zip).unwrap());
    let mut packed = flate2::write::GzEncoder::new(std::fs::File::create(&tar).unwrap(), flate2::Compression::fast());
    for (name, bytes) in &files {
        writer.start_file(format!("shop/{name}"), zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
        packed.write_all(&tar_member(name, bytes)).unwrap();
    }
    writer.finish().unwrap();
    packed.write_all(&[0; 1024]).unwrap();
    packed.finish().unwrap();
    for path in [ours("adobe_data_feed/hit_data.tsv"), zip, tar] {
        let got = read(&path, "Adobe Analytics data feed", None);
        assert_eq!(got.told(ROW), expected, "{}", path.display());
        assert_eq!((got.report.rows, got.rejects.len()), (4, 0));
        assert_eq!(in_words(&got.report.rejected), [("hits that Adobe excludes (exclude_hit)".to_owned(), 1)]);
    }
}

/// A file of a tar archive with its header.
fn tar_member(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut header = vec![0u8; 512];
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[100..107].copy_from_slice(b"0000644");
    header[124..135].copy_from_slice(format!("{:011o}", bytes.len()).as_bytes());
    header[136..147].copy_from_slice(b"00000000000");
    header[148..156].copy_from_slice(b"        ");
    header[156] = b'0';
    header[257..263].copy_from_slice(b"ustar\0");
    let sum: u32 = header.iter().map(|&b| u32::from(b)).sum();
    header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    header.extend_from_slice(bytes);
    header.resize(header.len().div_ceil(512) * 512, 0);
    header
}

/// What happened before and after the login is one customer's.
#[test]
fn people_before_and_after_the_login_are_one() {
    let dir = tempfile::tempdir().unwrap();
    for (file, customers) in [
        ("ga4_bigquery/events_20260105.json", 1),
        ("segment/segment-logs.json", 2),
        ("mixpanel/export.jsonl", 1),
        ("amplitude/export.zip", 1),
        ("posthog/batch_export.jsonl", 1),
        ("matomo/visits_log.json", 1),
        ("adobe_data_feed/hit_data.tsv", 1),
    ] {
        let path = dir.path().join(file.replace('/', "-"));
        let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
        let mapping = Mapping { time_zone: "UTC".to_owned(), ..inspect(ours(file)).unwrap().mapping };
        let request = ImportRequest { input: ours(file).into(), mapping };
        workspace.import(&[request], &Progress::new()).unwrap();
        assert_eq!(workspace.snapshot().table.num_customers(), customers, "{file}");
    }
}

/// Loads a text, whatever its name.
pub(crate) fn read_text(text: &[u8], tool: &str) -> Loaded {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("download");
    std::fs::write(&path, text).unwrap();
    read(&path, tool, tool.starts_with("Mixpanel raw").then_some("UTC"))
}

#[test]
fn odd_variations_are_read_or_listed() {
    let ga4 = read_text(
        b"{\"event_name\":\"page_view\",\"event_timestamp\":1767603600000000,\"user_pseudo_id\":\"1.2\"}\r\n\
          not json\n\
          {\"event_name\":\"page_view\",\"event_timestamp\":null,\"user_pseudo_id\":\"1.2\"}\n\
          {\"event_name\":\"user_engagement\",\"event_timestamp\":1767603600000001,\"user_pseudo_id\":\"1.2\"}\n\
          {\"event_name\":\"x\",\"event_timestamp\":1767603600000002,\"user_pseudo_id\":null,\"new_field\":{\"a\":[1]}}\n",
        "Google Analytics 4 events (BigQuery)",
    );
    assert_eq!(ga4.told(ROW), ["1.2|2026-01-05T09:00:00Z|page_view"]);
    let rejects: Vec<(u64, &str)> = ga4.rejects.iter().map(|r| (r.line, reject_reason(&r.reason))).collect();
    assert_eq!(rejects, [(2, "not a JSON object"), (3, "no time"), (5, "no customer id, e-mail, phone or device id")]);
    assert_eq!(ga4.report.rejected.len(), 4, "what is left out on purpose is counted too");

    // another order of columns, one missing, one unknown
    let flat = read_text(
        b"timestamp,geo_country,param_source,name,zzz,user_pseudo_id\n2024-09-10 12:35:00,UK,google,purchase,1,p1\n",
        "Google Analytics 4 events (one column per parameter)",
    );
    assert_eq!(flat.told(ROW), ["p1|2024-09-10T12:35:00Z|purchase|google||||||UK"]);

    let ms = read_text(
        b"{\"properties\":{\"distinct_id\":\"u1\",\"time\":1767603600123},\"event\":\"Opened\"}\n",
        "Mixpanel raw export",
    );
    assert_eq!(ms.told(ROW), ["u1|2026-01-05T09:00:00.123Z|Opened"]);

    let log = read_text(
        b"2001:db8::1 - - [05/Jan/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 5 \"-\" \"Mozilla/5.0 (X11; Linux)\"\r\n\r\n\
          2001:db8::1 - - [05/Jan/2026:10:00:09 +0000] \"GET /b HTTP/1.1\" 404 - \"-\" \"Mozilla/5.0 (X11; Linux)\"",
        "Web-server access log",
    );
    assert_eq!((log.report.rows, log.report.events), (2, 2));

    let matomo = read_text(
        b"actionDetails_1_type,visitorId,actionDetails_0_timestamp,actionDetails_0_type,idVisit,actionDetails_0_url,extra\n\
          ,v1,1767603600,action,7,https://shop.example/cart,x\n,v2,,,8,,\n",
        "Matomo visits log (table)",
    );
    assert_eq!(matomo.told(ROW), ["v1|2026-01-05T09:00:00Z|pageview||https://shop.example/cart"]);
    assert_eq!(matomo.rejects.len(), 1, "a visit without actions");
}

/// A feed whose lists of columns and events are not beside it is an ordinary table.
#[test]
fn a_data_feed_without_its_columns_is_not_recognised() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("hit_data.tsv");
    std::fs::copy(ours("adobe_data_feed/hit_data.tsv"), &path).unwrap();
    assert_eq!(inspect(&path).unwrap().recognised, None);
}

/// A page of thanks that is loaded again sends its purchase again.
#[test]
fn a_transaction_of_google_analytics_counts_once_per_user() {
    let purchase = |time: u64, user: &str, id: &str| {
        format!(
            r#"{{"event_name":"purchase","event_timestamp":"{time}","user_pseudo_id":"{user}","ecommerce":{{"purchase_revenue":20,"transaction_id":{id}}}}}"#
        )
    };
    let at = 1_767_603_600_000_000;
    let load = |events: &[String]| {
        let got = read_text(events.join("\n").as_bytes(), "Google Analytics 4 events (BigQuery)");
        (got.report.events, got.report.duplicates)
    };
    let reloaded = [purchase(at, "1.2", "\"T1\""), purchase(at + 90_000_000, "1.2", "\"T1\"")];
    assert_eq!(load(&reloaded), (1, 1));
    // two orders of the same amount at the same time; the same number of another visitor
    let others = [purchase(at, "1.2", "\"T1\""), purchase(at, "1.2", "\"T2\""), purchase(at, "9.9", "\"T1\"")];
    assert_eq!(load(&others), (3, 0));
    // what stands for no number is none
    for nothing in ["\"\"", "null", "\"(not set)\""] {
        assert_eq!(
            load(&[purchase(at, "1.2", nothing), purchase(at + 1_000_000, "1.2", nothing)]),
            (2, 0),
            "{nothing}"
        );
    }
    // the number may be in the parameters alone, and other events have it too
    let param = |name: &str, time: u64| {
        format!(
            r#"{{"event_name":"{name}","event_timestamp":"{time}","user_pseudo_id":"1.2","event_params":[{{"key":"transaction_id","value":{{"string_value":"T1"}}}}]}}"#
        )
    };
    assert_eq!(
        load(&[param("purchase", at), param("purchase", at + 1_000_000), param("refund", at + 2_000_000)]),
        (2, 1)
    );
    let flat = "event_name,event_timestamp,user_pseudo_id,param_page_location,ecommerce_transaction_id,ecommerce_purchase_revenue\n\
                purchase,2026-01-05 10:00:00,1.2,/,T1,20\npurchase,2026-01-05 10:01:00,1.2,/,T1,20\npurchase,2026-01-05 10:00:00,1.2,/,T2,20\n\
                purchase,2026-01-05 10:02:00,1.2,/,,20\npurchase,2026-01-05 10:03:00,1.2,/,,20\n";
    let got = read_text(flat.as_bytes(), "Google Analytics 4 events (one column per parameter)");
    assert_eq!((got.report.events, got.report.duplicates), (4, 1));
}

/// The log of an IIS: its columns change in the middle, where the server was set up anew.
#[test]
fn iis_logs_are_read_by_the_fields_they_name() {
    let text = "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Date: 2026-03-29 00:00:00\r\n\
        #Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status\r\n\
        2026-03-29 00:30:00 10.0.0.1 GET /p/1 utm_source=google&utm_medium=cpc 443 - 1.2.3.4 Mozilla/5.0+(Windows+NT+10.0) https://www.google.com/ 200\r\n\
        2026-03-29 00:31:00 10.0.0.1 GET /style.css - 443 - 1.2.3.4 Mozilla/5.0+(Windows+NT+10.0) - 200\r\n\
        2026-03-29 00:32:00 10.0.0.1 POST /checkout - 443\r\n\
        #Fields: time c-ip cs-method cs-uri-stem sc-status cs(User-Agent) cs-username\r\n\
        00:33:00 1.2.3.4 POST /checkout 200 Mozilla/5.0+(Windows+NT+10.0) bob\r\n";
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("u_ex260329.log");
    std::fs::write(&path, text).unwrap();
    let got = read(&path, "Web-server access log (IIS, W3C extended)", None);
    let who = got.who(got.events.profile[0]);
    assert_eq!(
        got.told(&["channel", "page", "device"]),
        [
            format!(
                "{who}|2026-03-29T00:30:00Z|GET 200|google / cpc|/p/1?utm_source=google&utm_medium=cpc|Mozilla/5.0 (Windows NT 10.0)"
            ),
            format!("bob+{who}|2026-03-29T00:33:00Z|POST 200||/checkout|Mozilla/5.0 (Windows NT 10.0)"),
        ]
    );
    assert_eq!((got.report.rows, got.report.excluded), (4, 1));
    // such logs are in UTC, whatever zone is said
    let mapping = Mapping { time_zone: "Asia/Tokyo".to_owned(), ..inspect(&path).unwrap().mapping };
    assert_eq!(load_as(&path, &mapping).events.time, got.events.time);
    let rejects: Vec<_> = got.rejects.iter().map(|r| (r.line, reject_reason(&r.reason))).collect();
    assert_eq!(rejects, [(7, "not a line of an access log")]);
}
