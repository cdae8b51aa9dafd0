//! Values of columns that are written otherwise than the project has them: "Phone" for "mobile", "Email" for "E-mail", "Germany"
//! for "DE".

use crate::events::agent::device_kind;
use crate::model::EventColumn;
use crate::predict::country_code;

/// Words for one kind of device, as [`folded`] has them.
const DEVICES: [&[&str]; 4] = [
    &["mobile", "phone", "smartphone", "mobilephone", "cellphone", "handset"],
    &["desktop", "computer", "pc", "laptop", "web"],
    &["tablet", "ipad"],
    &["tv", "smarttv", "connectedtv"],
];
/// Words for one channel, as [`folded`] has them.
const CHANNELS: [&[&str]; 8] = [
    &["organicsearch", "organic", "seo", "naturalsearch"],
    &["paidsearch", "paid", "sea", "sem", "cpc", "ppc", "searchads"],
    &["social", "socialmedia", "organicsocial"],
    &["email", "mail", "newsletter"],
    &["referral", "referrals", "partner"],
    &["affiliate", "affiliates"],
    &["display", "displayads", "banner"],
    &["store", "instore", "retail", "shop", "pos"],
];

/// The known values that a word stands for in a column, where it is none of them as it is written. Several where several are of
/// one kind, as texts of browsers are.
pub(super) fn meant<'a>(column: EventColumn, wanted: &str, known: &[&'a str]) -> Vec<&'a str> {
    let all = |is: &dyn Fn(&str) -> bool| known.iter().copied().filter(|name| is(name)).collect::<Vec<&str>>();
    let letters = folded(wanted);
    if letters.is_empty() {
        return Vec::new();
    }
    let spelled_otherwise = all(&|name| folded(name) == letters);
    if !spelled_otherwise.is_empty() {
        return spelled_otherwise;
    }
    let of_one_kind = |kinds: &[&[&str]], name: &str| {
        let kind = kinds.iter().find(|kind| kind.contains(&letters.as_str()));
        kind.is_some_and(|kind| kind.contains(&folded(name).as_str()))
    };
    match column {
        EventColumn::Device => all(&|name| of_one_kind(&DEVICES, device_kind(name))),
        EventColumn::Channel => all(&|name| of_one_kind(&CHANNELS, name)),
        EventColumn::Country => match country_code(wanted) {
            Some(code) => all(&|name| country_code(name) == Some(code)),
            None => Vec::new(),
        },
        EventColumn::Product | EventColumn::Campaign | EventColumn::Source => Vec::new(),
    }
}

/// A word without case, spaces and signs.
fn folded(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_words_stand_for_the_values_that_the_project_has() {
        let devices = ["mobile", "desktop", "tablet"];
        let channels = ["Organic search", "Paid search", "Social", "E-mail", "Store"];
        let countries = ["GB", "DE", "Netherlands"];
        for (column, wanted, known, is) in [
            (EventColumn::Device, "Phone", &devices[..], "mobile"),
            (EventColumn::Device, "PC", &devices, "desktop"),
            (EventColumn::Channel, "Email", &channels, "E-mail"),
            (EventColumn::Channel, "newsletter", &channels, "E-mail"),
            (EventColumn::Channel, "organic-search", &channels, "Organic search"),
            (EventColumn::Channel, "SEO", &channels, "Organic search"),
            (EventColumn::Country, "Germany", &countries, "DE"),
            (EventColumn::Country, "UK", &countries, "GB"),
            (EventColumn::Country, "nl", &countries, "Netherlands"),
            (EventColumn::Product, "trail shoe 2", &["Trail Shoe-2"], "Trail Shoe-2"),
        ] {
            assert_eq!(meant(column, wanted, known), [is], "{wanted}");
        }
        for (column, wanted) in
            [(EventColumn::Device, "Fridge"), (EventColumn::Device, "–"), (EventColumn::Device, "TV")]
        {
            assert!(meant(column, wanted, &devices).is_empty(), "{wanted}");
        }
        assert!(meant(EventColumn::Country, "Atlantis", &countries).is_empty());
    }

    #[test]
    fn a_kind_of_device_is_every_browser_of_that_kind() {
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148";
        let android = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36";
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36";
        assert_eq!(meant(EventColumn::Device, "phone", &[iphone, windows, android]), [iphone, android]);
    }
}
