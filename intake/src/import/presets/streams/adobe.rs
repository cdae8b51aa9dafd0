//! Adobe Analytics data feed: `hit_data.tsv` without a header, the columns and the names of events in files beside it.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::import::open::beside;
use crate::import::open::table_input::Input;
use crate::import::presets::rows::{Col, PresetRows};
use crate::import::presets::streams::flat::Flat;
use crate::import::presets::streams::visit_origin::VisitOrigin;
use crate::import::read::format::Layout;
use crate::model::RejectCode;

/// How a feed is cut: at tabs and line ends that have no backslash before them.
pub(crate) const CUT: Layout = Layout::Delimited { delimiter: b'\t', quote: None, backslash: true, header: false };

/// Fewest columns of a feed.
const FEW: usize = 8;

/// The names of a feed's columns, from the file beside it; `None` where the text is none.
pub(crate) fn columns(text: &[u8], input: &Input) -> Option<Vec<String>> {
    let line = text.split(|&b| b == b'\n').next()?;
    let tabs = memchr::memchr_iter(b'\t', line).count();
    if tabs < FEW {
        return None;
    }
    let names = beside(input, "column_headers.tsv")?;
    let names = String::from_utf8_lossy(&names);
    let names: Vec<String> = names.lines().next()?.split('\t').map(|n| n.trim().to_owned()).collect();
    // a text may hold more tabs, but not fewer
    let known = names.iter().any(|n| n == "hit_time_gmt") && names.iter().any(|n| n.contains("visid"));
    (known && tabs + 1 >= names.len()).then_some(names)
}

/// Names of numbered events.
pub(crate) type EventNames = FxHashMap<String, String>;

/// Reads `event.tsv`: number, tab, name.
pub(crate) fn event_names(text: &[u8]) -> EventNames {
    String::from_utf8_lossy(text)
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(id, name)| (id.trim().to_owned(), name.trim().to_owned()))
        .collect()
}

/// What the shop events are called where `event.tsv` is missing.
const SHOP: [(&str, &str); 7] = [
    ("1", "Purchase"),
    ("2", "Product View"),
    ("10", "Cart Open"),
    ("11", "Checkout"),
    ("12", "Cart Add"),
    ("13", "Cart Remove"),
    ("14", "Cart View"),
];

/// Where Adobe's own processing says that a hit is none: data sources, summaries and hits by rule.
const NO_HITS: [&str; 4] = ["5", "7", "8", "9"];

pub(crate) fn hit(row: &Flat<'_>, names: &EventNames, out: &mut PresetRows) -> Result<(), RejectCode> {
    let get = |column: &str| -> String { unescaped(&row.get(column)).into_owned() };
    // the value after processing rules, else the one that was sent
    let post = |column: &str| -> String {
        let processed = get(&format!("post_{column}"));
        if processed.is_empty() { get(column) } else { processed }
    };
    if !matches!(get("exclude_hit").as_str(), "" | "0") {
        return out.leave_out(RejectCode::ExcludedHit);
    }
    if NO_HITS.contains(&get("hit_source").as_str()) {
        return out.leave_out(RejectCode::NotAHit);
    }
    let events = events_in_list(&post("event_list"), names);
    let bought = events.iter().any(|(id, _)| id == "1");
    let repeated = bought && !matches!(get("duplicate_purchase").as_str(), "" | "0");
    let events: Vec<_> = events.into_iter().filter(|(id, _)| !(repeated && id == "1")).collect();
    if events.is_empty() && repeated {
        return out.leave_out(RejectCode::RepeatedPurchase);
    }
    let products = post("product_list");
    let base = Base::new(&get, &post);
    let hit_id = [get("hitid_high"), get("hitid_low")];
    if events.is_empty() {
        base.write(out, &page_event(&get, &post), &product(&products));
        out.key(&[hit_id[0].as_bytes(), hit_id[1].as_bytes()]);
    }
    for (id, name) in events {
        base.write(out, &name, &product(&products));
        let purchase = post("purchaseid");
        if id == "1" {
            let value: f64 = prices(&products);
            if value != 0.0 {
                out.set(Col::Value, value.to_string());
            }
        }
        if id == "1" && !purchase.is_empty() {
            out.key(&[b"purchase", purchase.as_bytes()]);
        } else if !hit_id[1].is_empty() {
            out.key(&[hit_id[0].as_bytes(), hit_id[1].as_bytes(), id.as_bytes()]);
        }
    }
    Ok(())
}

/// What all events of a hit have in common.
struct Base {
    user: String,
    device_id: String,
    time: String,
    page: String,
    channel: String,
    campaign: String,
    country: String,
    device: String,
}

impl Base {
    fn new(get: &impl Fn(&str) -> String, post: &impl Fn(&str) -> String) -> Self {
        let visitor = [post("visid_high"), post("visid_low")];
        let marketing_id = get("mcvisid");
        let device_id = match (marketing_id.as_str(), visitor[1].as_str()) {
            ("", "") => String::new(),
            ("", _) => visitor.join("-"),
            (id, _) => id.to_owned(),
        };
        let page = Some(post("page_url")).filter(|p| !p.is_empty()).unwrap_or_else(|| {
            let name = post("pagename");
            if name.is_empty() { name } else { format!("/{name}") }
        });
        let campaign = post("campaign");
        let channel = channel(post, &page, &campaign);
        Self {
            user: post("cust_visid"),
            device_id,
            time: Some(get("hit_time_gmt")).filter(|t| !t.is_empty()).unwrap_or_else(|| get("cust_hit_time_gmt")),
            channel,
            page,
            campaign,
            country: get("geo_country"),
            device: get("user_agent"),
        }
    }

    fn write(&self, out: &mut PresetRows, event: &str, product: &str) {
        out.event().user(&self.user);
        out.set(Col::DeviceId, &self.device_id)
            .set(Col::Time, &self.time)
            .set(Col::Event, event)
            .set(Col::Page, &self.page)
            .set(Col::Product, product)
            .set(Col::Channel, &self.channel)
            .set(Col::Campaign, &self.campaign)
            .set(Col::Country, &self.country)
            .set(Col::Device, &self.device);
    }
}

/// How the visit came: the marketing channel where it is written out, the address, the referrer. Adobe's variable
/// "channel" is the section of the site; some use it for the marketing channel all the same.
fn channel(post: &impl Fn(&str) -> String, page: &str, campaign: &str) -> String {
    let section = post("channel");
    if crate::events::is_marketing_channel(&section) {
        return section;
    }
    let referrer = post("referrer");
    let visit_origin = VisitOrigin::from_address(page).or(|| VisitOrigin::from_referrer(&referrer, page));
    if visit_origin.is_known() {
        return visit_origin.channel().into_owned();
    }
    if campaign.is_empty() { String::new() } else { "campaign".to_owned() }
}

/// The events of a hit that have names: "12,200=3" → Cart Add. Numbered custom events without a name of their own say
/// nothing to a person.
fn events_in_list(list: &str, names: &EventNames) -> Vec<(String, String)> {
    let ids = list.split(',').map(|e| e.split('=').next().unwrap_or(e).trim()).filter(|id| !id.is_empty());
    let name = |id: &str| {
        let own = names.get(id).map(String::as_str);
        own.or_else(|| SHOP.iter().find(|(i, _)| *i == id).map(|(_, n)| *n)).unwrap_or_default().to_owned()
    };
    let describe_rows =
        |name: &str| !name.is_empty() && !name.starts_with("Custom Event") && !name.starts_with("Instance of");
    ids.map(|id| (id.to_owned(), name(id))).filter(|(_, name)| describe_rows(name)).collect()
}

/// What a hit without events is: a page view, or a click on a link.
fn page_event(get: &impl Fn(&str) -> String, post: &impl Fn(&str) -> String) -> String {
    let link = || Some(post("page_event_var2")).filter(|n| !n.is_empty());
    match get("post_page_event").as_str() {
        "" | "0" => "page view".to_owned(),
        "11" | "101" => "Download".to_owned(),
        _ => link().unwrap_or_else(|| "Link clicked".to_owned()),
    }
}

/// Name of the first product: category;name;quantity;price;… where `^` takes a separator's meaning away.
fn product(list: &str) -> String {
    cut(list, ',').first().and_then(|first| cut(first, ';').get(1).map(|n| plain(n))).unwrap_or_default()
}

/// Money of all products: each line's price is for all its pieces.
fn prices(list: &str) -> f64 {
    let price = |line: &str| cut(line, ';').get(3).and_then(|p| p.trim().parse::<f64>().ok()).unwrap_or(0.0);
    cut(list, ',').iter().map(|line| price(line)).sum()
}

/// Cuts a list where its separator is not escaped.
fn cut(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut escaped) = (Vec::new(), 0, false);
    for (i, c) in text.char_indices() {
        if c == separator && !escaped {
            parts.push(&text[start..i]);
            start = i + c.len_utf8();
        }
        escaped = c == '^' && !escaped;
    }
    parts.push(&text[start..]);
    parts
}

fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '^' => out.extend(letters.next()),
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// A value without the backslashes that protect tabs, line ends and backslashes.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => out.extend(letters.next()),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_escapes() {
        let names = event_names(b"1\tPurchase\n12\tCart Add\n200\tCustom Event 1\n201\tNewsletter\n");
        let of = |list| events_in_list(list, &names).into_iter().map(|(_, n)| n).collect::<Vec<_>>();
        assert_eq!(of("12,200=3"), ["Cart Add"]);
        assert_eq!(of("1,201,999"), ["Purchase", "Newsletter"]);
        assert_eq!(events_in_list("2", &EventNames::default())[0].1, "Product View");
        assert_eq!(product(";M^,sli;2;15.5,;Tea;1;2"), "M,sli");
        assert_eq!(prices(";M^,sli;2;15.5,;Tea;1;2"), 17.5);
        assert_eq!((product(""), prices("")), (String::new(), 0.0));
        assert_eq!(unescaped("cart\\\tadd\\\\"), "cart\tadd\\");
    }
}
