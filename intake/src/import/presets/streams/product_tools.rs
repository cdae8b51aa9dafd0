//! Product analytics: Mixpanel, Amplitude and `PostHog`. All three write one JSON object per event, know a person by a
//! device until the login names them, and say by events of their own that two ids are one person.

use std::borrow::Cow;

use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::json::Json;
use crate::import::presets::streams::money;
use crate::import::presets::streams::properties;
use crate::import::presets::streams::segment::{renamed, trait_of_person};
use crate::import::presets::streams::tool_values::is_device;
use crate::import::presets::streams::tool_values::utc;
use crate::import::presets::streams::visit_origin::{VisitOrigin, host};
use crate::model::{RejectCode, TOOL_PERSON};

/// Events of `PostHog` that the library sends by itself and that are nothing a person did.
const POSTHOG_TECHNICAL: &[&str] =
    &["$pageleave", "$web_vitals", "$feature_flag_called", "$$heatmap", "$heatmap", "$performance_event", "$snapshot"];

/// An event of Mixpanel's raw export.
pub(crate) fn mixpanel(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let p = e.get("properties");
    let event = e.get("event").text();
    if event.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    match &*event {
        "$identify" => {
            out.person().user(&p.first(&["$identified_id", "$user_id"]));
            out.set(Col::DeviceId, device_id(&p.first(&["$anon_id", "$anon_distinct_id", "$device_id"])));
            return Ok(());
        }
        "$create_alias" => {
            out.person().user(&p.get("alias").text());
            out.set(Col::DeviceId, device_id(&p.get("distinct_id").text()));
            return Ok(());
        }
        "$merge" => {
            // of the ids that are merged, a device's belongs to the first that is none
            let ids: Vec<Cow<'_, str>> = p.get("$distinct_ids").items().iter().map(Json::text).collect();
            let user = ids.iter().find(|id| !is_device(id));
            for device in ids.iter().filter(|id| is_device(id)) {
                out.person().user(user.map_or("", |u| u)).set(Col::DeviceId, device_id(device));
            }
            return if out.len() > 0 { Ok(()) } else { out.leave_out(RejectCode::MergeOfToolIds) };
        }
        _ => {}
    }
    let page = p.first(&["$current_url", "current_url", "current_url_path", "url", "page_url"]);
    out.event();
    mixpanel_ids(p, out);
    out.set(Col::Email, &*p.first(&["$email", "email"]))
        .set(Col::Time, local(p.get("time")))
        .set(Col::Event, &*event)
        .set(Col::Page, &*page)
        .set(
            Col::Product,
            &*p.first(&["product_name", "Product Name", "product", "Product", "item_name", "product_id"]),
        )
        .set(Col::Country, &*p.first(&["mp_country_code", "$country_code", "country"]))
        .set(Col::Device, of_system(&p.get("$os").text()));
    let visit_origin =
        VisitOrigin::new(p.get("utm_source").text(), p.get("utm_medium").text(), p.get("utm_campaign").text())
            .or(|| VisitOrigin::from_address(&page));
    let referrer = p.get("$referrer").text();
    let visit_origin = visit_origin
        .or(|| if page.is_empty() { VisitOrigin::default() } else { VisitOrigin::from_referrer(&referrer, &page) });
    out.set(Col::Channel, &*visit_origin.channel()).set(Col::Campaign, &*visit_origin.campaign);
    money::put(&event, p, out);
    properties::put(p, out);
    properties::put_value("city", p.get("$city"), out);
    let id = p.get("$insert_id").text();
    if !id.is_empty() {
        let (time, who) = (p.get("time").text(), p.get("distinct_id").text());
        out.key(&[event.as_bytes(), time.as_bytes(), who.as_bytes(), id.as_bytes()]);
    }
    Ok(())
}

fn mixpanel_ids(p: &Json<'_>, out: &mut PresetRows) {
    let (distinct, device, user) = (p.get("distinct_id").text(), p.get("$device_id").text(), p.get("$user_id").text());
    out.set(Col::DeviceId, device_id(&device));
    if !user.is_empty() {
        out.user(&user);
    } else if is_device(&distinct) || device_id(&distinct) == &*device {
        out.set(Col::DeviceId, device_id(&distinct));
    } else {
        out.user(&distinct);
    }
}

/// Profiles of Mixpanel: one object with a list of them, or one of them.
pub(crate) fn mixpanel_profiles(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let one = std::slice::from_ref(e);
    let list = if e.has("results") { e.get("results").items() } else { one };
    for profile in list {
        let id = profile.get("$distinct_id").text();
        if id.is_empty() {
            continue;
        }
        out.person();
        if is_device(&id) {
            out.set(Col::DeviceId, device_id(&id));
        } else {
            out.user(&id);
        }
        for (key, value) in profile.get("$properties").entries() {
            trait_of_person(key.trim_start_matches('$'), &value.text(), out);
        }
    }
    if out.len() > 0 { Ok(()) } else { Err(RejectCode::ProfileWithoutId) }
}

/// "$device:abc" is the device abc.
fn device_id(id: &str) -> &str {
    id.strip_prefix("$device:").unwrap_or(id)
}

/// Mixpanel's time: seconds since 1970 as the project's clock shows them, so a time without a zone.
fn local(time: &Json<'_>) -> String {
    let Some(seconds) = time.number() else { return time.text().into_owned() };
    let ms = if seconds.abs() > 1e11 { seconds } else { seconds * 1000.0 };
    match jiff::Timestamp::from_millisecond(ms.round() as i64) {
        Ok(at) => jiff::tz::TimeZone::UTC.to_datetime(at).to_string(),
        Err(_) => time.text().into_owned(),
    }
}

fn of_system(os: &str) -> &'static str {
    match os.to_ascii_lowercase().as_str() {
        "ios" | "iphone os" | "android" => "mobile",
        "ipados" => "tablet",
        "mac os x" | "macos" | "windows" | "linux" | "chrome os" => "desktop",
        _ => "",
    }
}

/// An event of Amplitude's export.
pub(crate) fn amplitude(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let event = e.get("event_type").text();
    if event.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    let (p, user) = (e.get("event_properties"), e.get("user_properties"));
    if matches!(&*event, "$identify" | "$groupidentify" | "$merge") {
        out.person();
    } else {
        out.event();
    }
    out.set(Col::Email, &*user.first(&["email", "Email", "$email"]));
    out.user(&e.get("user_id").text());
    let device = e.get("device_id").text();
    if device.is_empty() {
        let id = e.get("amplitude_id").text();
        if !id.is_empty() {
            out.set(Col::DeviceId, format!("amplitude:{id}"));
        }
    } else {
        out.set(Col::DeviceId, &*device);
    }
    let page =
        p.first(&["[Amplitude] Page URL", "[Amplitude] Page Location", "page_url", "url", "[Amplitude] Page Path"]);
    out.set(Col::Time, &*utc(&e.first(&["event_time", "client_event_time", "server_received_time"])))
        .set(Col::Event, &*event)
        .set(Col::Page, &*page)
        .set(Col::Product, &*p.first(&["product_name", "Product Name", "product", "$productId", "product_id"]))
        .set(Col::Country, &*e.get("country").text())
        .set(Col::Device, amplitude_device(e));
    let visit_origin = |prefix: &str| {
        let of = |name: &str| {
            let key = format!("{prefix}{name}");
            let text = p.get(&key).text();
            if text.is_empty() { user.get(&key).text() } else { text }
        };
        VisitOrigin::new(of("utm_source"), of("utm_medium"), of("utm_campaign"))
    };
    let referrer = p.first(&["[Amplitude] Page Referrer", "referrer"]);
    let visit_origin = visit_origin("")
        .or(|| VisitOrigin::from_address(&page))
        .or(|| if page.is_empty() { VisitOrigin::default() } else { VisitOrigin::from_referrer(&referrer, &page) })
        // how the person first came: better than nothing
        .or(|| visit_origin("initial_"));
    out.set(Col::Channel, &*visit_origin.channel()).set(Col::Campaign, &*visit_origin.campaign);
    money::put(&event, p, out);
    properties::put(p, out);
    properties::put_value("city", e.get("city"), out);
    for (key, value) in user.entries() {
        let about_visit =
            ["utm_", "initial_", "gclid", "fbclid", "referr", "msclkid"].iter().any(|s| key.starts_with(s));
        if !about_visit {
            trait_of_person(key, &value.text(), out);
        }
    }
    let id = e.first(&["$insert_id", "uuid"]);
    if !id.is_empty() {
        out.key(&[id.as_bytes(), device.as_bytes()]);
    }
    Ok(())
}

fn amplitude_device(e: &Json<'_>) -> &'static str {
    let kind =
        [e.get("device_type").text(), e.get("device_family").text(), e.get("platform").text(), e.get("os_name").text()]
            .join(" ")
            .to_ascii_lowercase();
    let has = |list: &[&str]| list.iter().any(|w| kind.contains(w));
    if has(&["ipad", "tablet"]) {
        "tablet"
    } else if has(&["iphone", "android", "ios", "phone"]) {
        "mobile"
    } else if has(&["windows", "mac", "linux", "chrome os"]) {
        "desktop"
    } else {
        ""
    }
}

/// An event of `PostHog`'s batch export, as JSON line or from Parquet, where properties are JSON inside a text.
pub(crate) fn posthog(e: &Json<'_>, out: &mut PresetRows) -> Result<(), RejectCode> {
    let event = e.get("event").text();
    if event.is_empty() {
        return Err(RejectCode::NoEventName);
    }
    if POSTHOG_TECHNICAL.contains(&&*event) {
        return out.leave_out(RejectCode::ToolEvent);
    }
    let (opened, person) = (e.get("properties").opened(), e.get("person_properties").opened());
    let p = opened.as_ref().unwrap_or_else(|| e.get("properties"));
    let person = person.as_ref().unwrap_or_else(|| e.get("person_properties"));
    let who = PostHogIds::of(e, p, &event);
    if matches!(&*event, "$identify" | "$create_alias" | "$merge_dangerously" | "$set" | "$groupidentify") {
        out.person();
    } else {
        out.event();
    }
    let email = person.first(&["email", "Email", "$email"]);
    out.set(Col::Email, &*email);
    out.user(&who.user);
    let page = p.first(&["$current_url", "$pathname", "$screen_name"]);
    out.set(Col::DeviceId, who.main())
        .set(Col::Time, &*utc(&e.first(&["timestamp", "created_at"])))
        .set(Col::Event, &*event)
        .set(Col::Page, &*page)
        .set(Col::Product, &*p.first(&["product_name", "product", "item_name", "product_id"]))
        .set(Col::Country, &*p.first(&["$geoip_country_name", "$geoip_country_code"]))
        .set(Col::Device, &*p.get("$device_type").text().to_ascii_lowercase());
    let visit_origin =
        VisitOrigin::new(p.get("utm_source").text(), p.get("utm_medium").text(), p.get("utm_campaign").text())
            .or(|| VisitOrigin::from_address(&page));
    let referrer = p.get("$referrer").text();
    let visit_origin = visit_origin.or(|| {
        if host(&page).is_empty() { VisitOrigin::default() } else { VisitOrigin::from_referrer(&referrer, &page) }
    });
    out.set(Col::Channel, &*visit_origin.channel()).set(Col::Campaign, &*visit_origin.campaign);
    money::put(&event, p, out);
    properties::put(p, out);
    properties::put_value("city", p.get("$geoip_city_name"), out);
    for (key, value) in person.entries() {
        if !key.starts_with('$') && !key.starts_with("utm_") {
            trait_of_person(key, &value.text(), out);
        }
    }
    let id = e.get("uuid").text();
    if !id.is_empty() {
        out.message_id(&[id.as_bytes()]);
    }
    who.links(&email, out);
    Ok(())
}

/// The ids that a record of `PostHog` has of one person.
struct PostHogIds<'j> {
    /// The id that the login gave, empty before.
    user: Cow<'j, str>,
    /// The id of the browser or app.
    device: Cow<'j, str>,
    /// `PostHog`'s own number of the person, with its name before it.
    person: String,
    /// Another id of the same person, where the record is there to say so.
    other: Cow<'j, str>,
}

impl<'j> PostHogIds<'j> {
    fn of(e: &'j Json<'_>, p: &'j Json<'_>, event: &str) -> Self {
        let (distinct, device) = (e.get("distinct_id").text(), p.get("$device_id").text());
        let anonymous = distinct == device || is_device(&distinct);
        let user = p.get("$user_id").text();
        let user = if user.is_empty() && !anonymous { distinct.clone() } else { user };
        let person = e.get("person_id").text();
        // without profiles of persons the number is made of the distinct id, and all zeros are nobody's
        let nobody = p.get("$process_person_profile").text() == "false" || person.bytes().all(|b| b"0-".contains(&b));
        let person = if nobody { String::new() } else { format!("{TOOL_PERSON}{person}") };
        let device = if anonymous && device.is_empty() && person.is_empty() { distinct } else { device };
        let other = match event {
            "$identify" => p.get("$anon_distinct_id").text(),
            "$create_alias" | "$merge_dangerously" => p.get("alias").text(),
            _ => "".into(),
        };
        Self { user, device, person, other }
    }

    /// The one that the record's own row has.
    fn main(&self) -> &str {
        [&*self.other, &*self.device, &*self.person].into_iter().find(|id| !id.is_empty()).unwrap_or_default()
    }

    /// Links the others to what names the person beside them.
    fn links(&self, email: &str, out: &mut PresetRows) {
        if self.user.is_empty() && email.is_empty() {
            return;
        }
        for id in [&*self.device, &*self.person].into_iter().filter(|id| !id.is_empty() && *id != self.main()) {
            out.link().set(Col::Email, email).user(&self.user).set(Col::DeviceId, id);
        }
        let named = !self.other.is_empty() && self.other != self.device && !self.other.contains('@');
        if named && !self.user.is_empty() && !self.user.contains('@') {
            renamed(&self.other, &self.user, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLS: [Col; 9] = [
        Col::CustomerId,
        Col::Email,
        Col::DeviceId,
        Col::Time,
        Col::Event,
        Col::Channel,
        Col::Page,
        Col::Value,
        Col::Device,
    ];

    type Reader = fn(&Json<'_>, &mut PresetRows) -> Result<(), RejectCode>;

    fn describe_rows(read: Reader, record: &str) -> Vec<String> {
        let mut rows = PresetRows::default();
        read(&Json::object(record.as_bytes()).unwrap(), &mut rows).unwrap();
        rows.describe_rows(&COLS)
    }

    #[test]
    fn mixpanel_says_who_and_when() {
        for (record, expected) in [
            (
                r#"{"event":"Purchase","properties":{"time":1767603900,"distinct_id":"$device:a-1","$device_id":"a-1","amount":2,"$os":"iOS"}}"#,
                "event device_id=a-1 time=2026-01-05T09:05:00 event=Purchase value=2 device=mobile",
            ),
            (
                r#"{"event":"x","properties":{"time":1767603900,"distinct_id":"16c8b1f5a2e3a-0a1b2c3d4e5f6-c343162-1fa400-16c8b1f5a2f1b"}}"#,
                "event device_id=16c8b1f5a2e3a-0a1b2c3d4e5f6-c343162-1fa400-16c8b1f5a2f1b time=2026-01-05T09:05:00 event=x",
            ),
            (
                r#"{"event":"$merge","properties":{"$distinct_ids":["$device:d","u9"]}}"#,
                "person customer_id=u9 device_id=d",
            ),
            (
                r#"{"event":"$identify","properties":{"$identified_id":"u1","$anon_id":"d2"}}"#,
                "person customer_id=u1 device_id=d2",
            ),
        ] {
            assert_eq!(describe_rows(mixpanel, record), [expected]);
        }
        let profiles = r#"{"results":[{"$distinct_id":"u1","$properties":{"$email":"a@b.org","$created":"2026-01-01T00:00:00","plan":"pro"}},{"$distinct_id":"u2","$properties":{"$name":"Bo"}}]}"#;
        assert_eq!(
            describe_rows(mixpanel_profiles, profiles),
            ["person customer_id=u1 email=a@b.org created:2026-01-01T00:00:00 plan:pro", "person customer_id=u2"]
        );
    }

    #[test]
    fn amplitude_and_posthog_join_before_and_after_login() {
        assert_eq!(
            describe_rows(
                amplitude,
                r#"{"event_type":"session_start","event_time":"2026-01-05 09:00:00.5","user_id":null,"device_id":null,"amplitude_id":12345678901,"user_properties":{"initial_utm_source":"EMPTY"}}"#
            ),
            ["event device_id=amplitude:12345678901 time=2026-01-05 09:00:00.5Z event=session_start"]
        );
        let device = "01943b0a-0000-7000-8000-000000000001";
        let record = |event: &str, distinct: &str, rest: &str| {
            let text =
                format!(r#"{{"event":"{event}","distinct_id":"{distinct}","timestamp":"2026-01-05T09:01:00Z"{rest}}}"#);
            describe_rows(posthog, &text)
                .into_iter()
                .map(|row| row.replace(" time=2026-01-05T09:01:00Z", ""))
                .collect::<Vec<_>>()
        };
        let identify = r#","person_id":"p1","properties":"{\"$anon_distinct_id\":\"a1\"}","person_properties":"{}""#;
        assert_eq!(
            record("$identify", "u1", identify),
            [
                "person customer_id=u1 device_id=a1 event=$identify",
                "person customer_id=u1 device_id=posthog:p1",
                "person customer_id=u1 device_id=formerly:a1",
            ]
        );
        assert_eq!(
            record("buy", "u1", r#","person_id":"p1","properties":{"revenue":3}"#),
            ["event customer_id=u1 device_id=posthog:p1 event=buy value=3"]
        );
        assert_eq!(
            record("buy", "u1", r#","person_id":"p1","properties":{"$device_id":"d1"}"#),
            ["event customer_id=u1 device_id=d1 event=buy", "person customer_id=u1 device_id=posthog:p1"]
        );
        let view = r#","properties":{"$current_url":"https://s.example/","$referrer":"https://www.bing.com/","$device_type":"Desktop"}"#;
        let viewed = "event=$pageview channel=https://www.bing.com/ page=https://s.example/ device=desktop";
        assert_eq!(record("$pageview", device, view), [format!("event device_id={device} {viewed}")]);
        // a person's number that says no more than the distinct id, or nothing at all
        for nobody in [
            r#","person_id":"p1","properties":{"$process_person_profile":false}"#,
            r#","person_id":"00000000-0000-0000-0000-000000000000","properties":{}"#,
            r#","properties":{}"#,
        ] {
            assert_eq!(record("x", device, nobody), [format!("event device_id={device} event=x")], "{nobody}");
            assert_eq!(record("x", "u1", nobody), ["event customer_id=u1 event=x"], "{nobody}");
        }
    }
}
