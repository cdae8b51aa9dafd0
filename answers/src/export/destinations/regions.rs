//! Postcodes, towns and states in the forms that ad networks compare.
//!
//! Sources: Google Ads "Formatting guidelines" of customer data, Meta "Customer information parameters", each as of 2026.

use crate::events::may_be_postcode;

/// Countries whose postcodes have five digits throughout: spreadsheets drop the zero that some begin with.
const FIVE_DIGITS: [&str; 5] = ["de", "es", "fr", "it", "us"];

/// States of the United States and their letters.
const STATES: [(&str, &str); 51] = [
    ("alabama", "al"),
    ("alaska", "ak"),
    ("arizona", "az"),
    ("arkansas", "ar"),
    ("california", "ca"),
    ("colorado", "co"),
    ("connecticut", "ct"),
    ("delaware", "de"),
    ("districtofcolumbia", "dc"),
    ("florida", "fl"),
    ("georgia", "ga"),
    ("hawaii", "hi"),
    ("idaho", "id"),
    ("illinois", "il"),
    ("indiana", "in"),
    ("iowa", "ia"),
    ("kansas", "ks"),
    ("kentucky", "ky"),
    ("louisiana", "la"),
    ("maine", "me"),
    ("maryland", "md"),
    ("massachusetts", "ma"),
    ("michigan", "mi"),
    ("minnesota", "mn"),
    ("mississippi", "ms"),
    ("missouri", "mo"),
    ("montana", "mt"),
    ("nebraska", "ne"),
    ("nevada", "nv"),
    ("newhampshire", "nh"),
    ("newjersey", "nj"),
    ("newmexico", "nm"),
    ("newyork", "ny"),
    ("northcarolina", "nc"),
    ("northdakota", "nd"),
    ("ohio", "oh"),
    ("oklahoma", "ok"),
    ("oregon", "or"),
    ("pennsylvania", "pa"),
    ("rhodeisland", "ri"),
    ("southcarolina", "sc"),
    ("southdakota", "sd"),
    ("tennessee", "tn"),
    ("texas", "tx"),
    ("utah", "ut"),
    ("vermont", "vt"),
    ("virginia", "va"),
    ("washington", "wa"),
    ("westvirginia", "wv"),
    ("wisconsin", "wi"),
    ("wyoming", "wy"),
];

/// A postcode without what spreadsheets and shops make of it: an apostrophe before it, ".0" behind it, a zero that is gone, the
/// letters of its country. Of the United States the first five digits. Nothing where the text can be no postcode: the networks
/// get it as it is.
pub(super) fn postcode(text: &str, country: &str) -> String {
    let text = text.trim().trim_start_matches(['\'', '〒']).trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let text = without_country(text);
    if !may_be_postcode(text) {
        return String::new();
    }
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if country == "us" {
        let first = text.split('-').next().unwrap_or(text).trim();
        let digits = first.bytes().all(|b| b.is_ascii_digit());
        match (digits, first.len()) {
            (true, 3 | 4) => return format!("{first:0>5}"),
            // nine digits in one: the last four are the route of the postman
            (true, 5 | 9) => return first[..5].to_owned(),
            _ => {}
        }
    }
    if is_number && text.len() == 4 && FIVE_DIGITS.contains(&country) { format!("0{text}") } else { text.to_owned() }
}

/// A postcode without the letters of a country before it: "D-80331".
fn without_country(text: &str) -> &str {
    match text.split_once('-') {
        Some((country, rest))
            if (1..=2).contains(&country.len())
                && country.bytes().all(|b| b.is_ascii_uppercase())
                && rest.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            rest
        }
        _ => text,
    }
}

/// A postcode as Meta compares it: small letters, without spaces and dashes; of the United States five digits.
pub(super) fn meta_postcode(postcode: &str) -> String {
    postcode.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// A town as Meta compares it: small letters, nothing else.
pub(super) fn meta_city(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase()
}

/// A state or province as Meta compares it: of the United States its two letters.
pub(super) fn meta_region(text: &str, country: &str) -> String {
    let region = meta_city(text);
    let letters = STATES.iter().find(|(name, _)| country == "us" && *name == region).map(|(_, letters)| *letters);
    letters.map_or(region, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_are_whole_whatever_a_spreadsheet_made_of_them() {
        for (text, country, expected) in [
            ("94043-1351", "us", "94043"),
            ("940431351", "us", "94043"),
            ("2134", "us", "02134"),
            ("501", "us", "00501"),
            ("'01067", "de", "01067"),
            ("1067.0", "de", "01067"),
            (" SW1A 1AA ", "gb", "SW1A 1AA"),
            ("1234-567", "pt", "1234-567"),
            ("1010", "at", "1010"),
            ("K1A 0B1", "ca", "K1A 0B1"),
            ("", "us", ""),
            ("D-80331", "de", "80331"),
            ("〒100-0001", "jp", "100-0001"),
            ("AD500", "ad", "AD500"),
            ("110 00", "cz", "110 00"),
            // what stands in such columns by mistake
            ("+49 151 23456789", "de", ""),
            ("me@home.example", "de", ""),
            ("DE89370400440532013000", "de", ""),
            ("2026-01-05", "us", ""),
            ("10115 Berlin", "de", ""),
            ("ask me", "gb", ""),
            ("=1+1", "us", ""),
            ("0", "us", ""),
            ("1010 Wien", "at", ""),
        ] {
            assert_eq!(postcode(text, country), expected, "{text} {country}");
        }
        assert_eq!((meta_postcode("SW1A 1AA").as_str(), meta_postcode("1234-567").as_str()), ("sw1a1aa", "1234567"));
    }

    #[test]
    fn towns_and_states_are_letters() {
        assert_eq!(meta_city("St. John\u{2019}s (NL)"), "stjohnsnl");
        assert_eq!(meta_city("São Paulo 2"), "sãopaulo");
        assert_eq!((meta_region("New York", "us").as_str(), meta_region("CA", "us").as_str()), ("ny", "ca"));
        assert_eq!(meta_region("Nordrhein-Westfalen", "de"), "nordrheinwestfalen");
    }
}
