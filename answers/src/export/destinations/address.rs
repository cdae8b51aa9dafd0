//! The forms in which ad networks compare addresses, numbers and names, and their SHA-256.
//!
//! Sources: Google Ads "Formatting guidelines" of customer data, Meta "Format and hash your customer list", X "Audiences", each
//! as of 2026.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// SHA-256 in small hexadecimal letters. What is one already stays as it is: nobody would find what is hashed twice.
pub(super) fn hashed(text: &str) -> String {
    let is_hash = text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if text.is_empty() || is_hash {
        return text.to_lowercase();
    }
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // writing to a string cannot fail
        write!(out, "{byte:02x}").ok();
    }
    out
}

/// An address in small letters without any white space.
pub(super) fn email(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase()
}

/// An address as Google compares it: the mailboxes of Gmail have no dots, and nothing after a plus.
pub(super) fn google_email(text: &str) -> String {
    let email = email(text);
    match email.split_once('@') {
        Some((mailbox, host @ ("gmail.com" | "googlemail.com"))) => {
            let mailbox = mailbox.split('+').next().unwrap_or(mailbox);
            format!("{}@{host}", mailbox.replace('.', ""))
        }
        _ => email,
    }
}

/// A number without its plus and without zeros before it.
pub(super) fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// A name in small letters without punctuation, with one space between words; letters of every script stay.
pub(super) fn meta_name(text: &str) -> String {
    let letters: String = text.chars().filter(|c| c.is_alphabetic() || c.is_whitespace()).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Titles before given names and after family names, which Google leaves out.
const TITLES: [&str; 17] = [
    "dr", "dra", "frau", "herr", "jr", "mme", "mlle", "miss", "mr", "mrs", "ms", "phd", "prof", "sr", "sra", "srta",
    "esq",
];

/// A name as Google compares it: small letters, without titles; accents and signs stay.
pub(super) fn google_name(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let is_title = |word: &str| TITLES.contains(&word.trim_end_matches('.'));
    let mut rest = text.as_str();
    while let Some((_, name)) = rest.split_once(' ').filter(|(first, _)| is_title(first)) {
        rest = name.trim_start();
    }
    while let Some((name, _)) = rest.rsplit_once([' ', ',']).filter(|(_, last)| is_title(last)) {
        rest = name.trim_end_matches([' ', ',']);
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_the_networks_publish() {
        let gmail = "223ebda6f6889b1494551ba902d9d381daf2f642bae055888e96343d53e9f9c4";
        assert_eq!(hashed(&google_email(" Cloudy.San.Francisco+news@Gmail.com ")), gmail);
        assert_eq!(hashed("+18005550100"), "fb4f73a6ec5fdb7077d564cdd22c3554b43ce49168550c3b12c547b78c517b30");
        // never twice, and nothing of nothing
        assert_eq!(
            (hashed(gmail), hashed(&gmail.to_uppercase()), hashed("")),
            (gmail.into(), gmail.into(), String::new())
        );
    }

    #[test]
    fn each_network_compares_its_own_form() {
        assert_eq!(google_email("user.name+NYC@Example.com"), "user.name+nyc@example.com");
        assert_eq!(email("User.Name+x@gmail.com"), "user.name+x@gmail.com");
        assert_eq!(digits("+44 20 7946 0018"), "442079460018");
        assert_eq!(google_name("  Anne-Marie O'Neill "), "anne-marie o'neill");
        assert_eq!(
            (google_name("Dr. Ann"), google_name("King, Jr."), google_name("Mr.")),
            ("ann".into(), "king".into(), "mr.".into())
        );
        assert_eq!(meta_name("  Mary  ANN "), "mary ann");
        assert_eq!(meta_name("O'Neill-Šimon Jr."), "oneillšimon jr");
    }
}
