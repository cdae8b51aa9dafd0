//! The built-in table of touchpoints: common raw names and page addresses, and the stage each belongs to.

pub(super) mod default_stages;
mod events;
mod kinds;
mod pages;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::model::TouchpointKind;

use super::pattern::{path, tidy, words};
use super::web_log::{Request, request};
use default_stages::{A, C, D, N, R};
use events::{PAGE_LIKE, TABLE};
use pages::PAGES;

pub use kinds::kind;
pub(crate) use kinds::{is_built_in, typical, unsubscribed_purpose};
pub use kinds::{known_kind, unsubscribes_from};

/// What the table says of a raw name.
struct Entry {
    touchpoint: &'static str,
    stage: u8,
    kind: TouchpointKind,
}

static BY_NAME: LazyLock<FxHashMap<&'static str, Entry>> = LazyLock::new(|| {
    let mut map = FxHashMap::default();
    for &(touchpoint, stage, kind, names) in TABLE {
        for name in names.split(',') {
            map.entry(name).or_insert(Entry { touchpoint, stage, kind });
        }
    }
    map
});

static STAGES: LazyLock<FxHashMap<&'static str, u8>> = LazyLock::new(|| {
    let table = TABLE.iter().map(|&(t, s, ..)| (t, s));
    let pages = PAGES.iter().map(|&(_, t, s)| (t, s));
    pages.chain(table).chain([(PAGE_VIEWED, A), (WISHLIST_VIEWED, C)]).chain(NO_STAGE_OF_LOGS.map(|t| (t, N))).collect()
});

/// The touchpoint of a page that has no name of its own.
pub const PAGE_VIEWED: &str = "Page viewed";
const WISHLIST_VIEWED: &str = "Wishlist viewed";
const FORM_SUBMITTED: &str = "Form submitted";

/// What servers answer and nobody set out to do: no step of a customer's way.
const NO_STAGE_OF_LOGS: [&str; 4] =
    ["Page not found (error 404)", "Server error", "Request refused (error)", "Redirected or checked"];

/// Whether what happened depends on the page, because the event's name says only "a page was viewed".
pub(super) fn depends_on_page(raw: &str) -> bool {
    match request(raw) {
        Some(request) => matches!(request, Request::Page | Request::Sent),
        None => PAGE_LIKE.contains(&words(raw).as_str()),
    }
}

/// The built-in touchpoint of an event that depends on the page.
pub(super) fn on_page(raw: &str, page: &str) -> &'static str {
    match of_page(page) {
        PAGE_VIEWED if request(raw) == Some(Request::Sent) => FORM_SUBMITTED,
        touchpoint => touchpoint,
    }
}

/// The built-in touchpoint of a raw event name.
pub(super) fn of_event(raw: &str) -> String {
    match request(raw) {
        Some(Request::Failed(404 | 410)) => return "Page not found (error 404)".to_owned(),
        Some(Request::Failed(500..)) => return "Server error".to_owned(),
        Some(Request::Failed(_)) => return "Request refused (error)".to_owned(),
        Some(Request::Other) => return "Redirected or checked".to_owned(),
        _ => {}
    }
    let key = words(raw);
    match BY_NAME.get(key.as_str()) {
        Some(entry) => entry.touchpoint.to_owned(),
        None if key.is_empty() => PAGE_VIEWED.to_owned(),
        None => tidy(raw),
    }
}

/// The touchpoint that the built-in table gives a raw name on a page.
pub fn default_touchpoint(event: &str, page: &str) -> String {
    if depends_on_page(event) { on_page(event, page).to_owned() } else { of_event(event) }
}

/// Whether a touchpoint says no more than that something was looked at, followed or sent off.
pub(super) fn is_generic(touchpoint: &str) -> bool {
    matches!(touchpoint, PAGE_VIEWED | FORM_SUBMITTED | "Link clicked")
}

/// The built-in touchpoint of a page view.
pub fn of_page(page: &str) -> &'static str {
    if page.trim().is_empty() {
        return PAGE_VIEWED;
    }
    let path = path(page);
    PAGES.iter().find(|(test, _, _)| test(&path)).map_or(PAGE_VIEWED, |&(_, touchpoint, _)| touchpoint)
}

/// Whether touchpoints are the activities of a process, and not of customers on their way: none of them is known, and most
/// begin with a code, such as `A_SUBMITTED` or "T06 Determine necessity". Nothing is guessed of words in such names.
pub(super) fn are_of_process<'a>(touchpoints: impl Iterator<Item = &'a str>) -> bool {
    const FEWEST: usize = 4;
    let (mut all, mut coded) = (0, 0);
    for touchpoint in touchpoints {
        if known_kind(touchpoint).is_some() || touchpoint == PAGE_VIEWED {
            return false;
        }
        all += 1;
        coded += usize::from(begins_with_code(&words(touchpoint)));
    }
    all >= FEWEST && coded * 2 > all
}

/// Whether the first of several words is a code: a letter, or letters and digits.
fn begins_with_code(name: &str) -> bool {
    let Some((first, _)) = name.split_once(' ') else { return false };
    let has_digit = first.chars().any(|c| c.is_ascii_digit());
    let is_letter = first.chars().count() == 1;
    (is_letter || has_digit) && first.chars().next().is_some_and(char::is_alphabetic)
}

/// The built-in stage of a touchpoint, as a position in `model::DEFAULT_STAGES` or `NO_STAGE`. Touchpoints that are not in the table
/// stand where their kind does, else are placed by a telling word in them, else in Consideration: the customer did something,
/// but bought nothing.
pub(super) fn stage(touchpoint: &str) -> u8 {
    if let Some(&stage) = STAGES.get(touchpoint) {
        return stage;
    }
    let name = words(touchpoint);
    if let Some(entry) = BY_NAME.get(name.as_str()) {
        return entry.stage;
    }
    if let Some(stage) = stage_of_kind(kind(touchpoint)) {
        return stage;
    }
    let has = |list: &[&str]| name.split(' ').any(|w| list.iter().any(|l| w.starts_with(l)));
    // "advice" is no ad
    let is_ad = || name.split(' ').any(|word| matches!(word, "ad" | "ads"));
    if has(&[
        "cancel", "refund", "return", "support", "ticket", "login", "account", "review", "renew", "churn", "retoure",
    ]) {
        R
    } else if has(&["cart", "checkout", "payment", "purchase", "order", "basket", "warenkorb", "bestell", "kauf"]) {
        D
    } else if is_ad() || has(&["advert", "impression", "landing", "campaign", "social", "newsletter", "blog"]) {
        A
    } else {
        C
    }
}

/// The stage that all touchpoints of a kind belong to; none where the kind alone does not say, as with pages.
fn stage_of_kind(kind: TouchpointKind) -> Option<u8> {
    use TouchpointKind as Kind;
    Some(match kind {
        _ if kind.is_before_order() => D,
        Kind::CartRemoval | Kind::Purchase | Kind::OrderConfirmation => D,
        Kind::AdView | Kind::AdClick => A,
        Kind::Search | Kind::ProductView | Kind::Wishlist | Kind::SignUp => C,
        Kind::Refund | Kind::Return | Kind::Churn | Kind::LogIn | Kind::Review | Kind::Unsubscribe => R,
        Kind::SupportContact | Kind::SupportSolved => R,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_raw_name_is_listed_twice_for_different_touchpoints() {
        let mut by_name = FxHashMap::default();
        for (touchpoint, _, _, names) in TABLE {
            for name in names.split(',') {
                assert_eq!(words(name), name, "keys are compared as words");
                if let Some(other) = by_name.insert(name, touchpoint) {
                    panic!("{name} means {other} and {touchpoint}");
                }
            }
        }
    }

    #[test]
    fn common_names() {
        for (raw, touchpoint) in [
            ("AddToCart", "Added to cart"),
            ("Product Added", "Added to cart"),
            ("in den Warenkorb", "Added to cart"),
            ("ORDER_COMPLETED", "Purchase"),
            ("Käufe", "Purchase"),
            ("begin_checkout", "Checkout started"),
            ("Opened Email", "E-mail opened"),
            ("custom_thing", "Custom thing"),
        ] {
            assert_eq!(of_event(raw), touchpoint);
        }
    }

    #[test]
    fn activities_of_a_process_are_told_from_what_customers_do() {
        let are = |names: &[&str]| are_of_process(names.iter().copied());
        assert!(are(&["A SUBMITTED", "A CANCELLED", "W Afhandelen leads", "O SENT"]));
        assert!(are(&["T06 Determine necessity of stop advice", "T02 Check", "T10 Adjust", "Confirmation of receipt"]));
        assert!(!are(&["A CANCELLED", "O SENT", "W Nabellen offertes", "Purchase"]), "one that is known");
        assert!(!are(&["Workspace created", "Project shared", "File opened", "Seat added"]));
        assert_eq!((stage("T06 stop advice"), stage("Ad 7 shown")), (C, A));
    }

    #[test]
    fn a_touchpoint_that_is_not_in_the_table_stands_where_its_kind_does() {
        for name in ["Shipping details", "Payment details", "Checkout bug", "Mini basket filled", "Table booked"] {
            assert_eq!(stage(name), D, "{name}");
        }
        assert_eq!((stage("Returned"), stage("Chat with an agent"), stage("Sign in")), (R, R, R));
        assert_eq!((stage("Product page opened"), stage("Sponsor ad 3 clicked")), (C, A));
        // what the table has of a kind stands there as well
        for (touchpoint, stage, kind, _) in TABLE {
            let others = ["Payment reinstated"];
            assert!(others.contains(touchpoint) || stage_of_kind(*kind).is_none_or(|s| s == *stage), "{touchpoint}");
        }
    }

    #[test]
    fn pages() {
        for (page, touchpoint) in [
            ("https://shop.example/", "Home page viewed"),
            ("/de/product/12?x=1", "Product viewed"),
            ("/products", "Category viewed"),
            ("/cart", "Cart viewed"),
            ("/checkout", "Checkout started"),
            ("/checkout/thank-you", "Order confirmed"),
            ("/about", "Page viewed"),
            ("", "Page viewed"),
        ] {
            assert_eq!(of_page(page), touchpoint, "{page}");
        }
        assert!(depends_on_page("$pageview") && depends_on_page("Page View") && !depends_on_page("purchase"));
    }
}
