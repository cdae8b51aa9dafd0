//! What stands in columns of ids where nobody is known: "guest", "-1", "noemail@shop.example". Many rows share one of them, and
//! would become one customer.

use std::sync::LazyLock;

use crate::import::read::delimited::trim;

/// Words in the languages of column names, in small letters.
const WORDS: &[&str] = &[
    "guest",
    "guests",
    "guest user",
    "guest customer",
    "guest checkout",
    "guest_user",
    "gast",
    "gäste",
    "gastkunde",
    "gastbesteller",
    "gastbestellung",
    "invité",
    "invitado",
    "ospite",
    "anonymous",
    "anonymous user",
    "anonymous customer",
    "(anonymous)",
    "<anonymous>",
    "anon",
    "anonym",
    "anonyme",
    "anónimo",
    "anonimo",
    "unknown",
    "unknown user",
    "unknown customer",
    "(unknown)",
    "<unknown>",
    "unbekannt",
    "inconnu",
    "desconocido",
    "sconosciuto",
    "onbekend",
    "n.a.",
    "not available",
    "not provided",
    "not_authenticated",
    "not authenticated",
    "not logged in",
    "no customer",
    "no id",
    "kein kunde",
    "keine angabe",
    "k.a.",
    "nicht bekannt",
    "walk-in",
    "walk in",
    "walkin",
    "walk-in customer",
    "walk in customer",
    "laufkunde",
    "laufkundschaft",
    "barverkauf",
    "cash customer",
    "client de passage",
    "consumidor final",
    "[object object]",
];

/// Hashes of an empty text: MD5, SHA-1, SHA-256.
const HASHES_OF_NOTHING: [&[u8]; 3] = [
    b"d41d8cd98f00b204e9800998ecf8427e",
    b"da39a3ee5e6b4b0d3255bfef95601890afd80709",
    b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
];

/// Mailboxes that stand for none, without what parts their words.
const MAILBOXES: &[&str] = &[
    "noemail",
    "nomail",
    "noaddress",
    "keineemail",
    "keinemail",
    "pasdemail",
    "pasdemel",
    "sinemail",
    "sincorreo",
    "senzaemail",
    "nessunamail",
    "geenemail",
    "none",
    "null",
    "unknown",
    "unbekannt",
    "anonymous",
    "anonym",
    "guest",
    "gast",
    "notprovided",
    "nichtvorhanden",
    "noreply",
    "donotreply",
];

/// Longest mailbox looked at, in bytes.
const LONGEST: usize = 20;

/// By the first byte of a word, its lengths as one bit each: nearly every id is told from them at a glance.
static LENGTHS: LazyLock<[u32; 256]> = LazyLock::new(|| {
    let mut lengths = [0; 256];
    for word in WORDS {
        let first = word.as_bytes()[0];
        for first in [first, first.to_ascii_uppercase()] {
            lengths[usize::from(first)] |= 1 << word.len();
        }
    }
    lengths
});

/// Whether an id is one that programs and people write for nobody.
#[inline]
pub(crate) fn is_placeholder(id: &[u8]) -> bool {
    match id {
        [] => false,
        [b'0', _, ..] => id.iter().all(|&b| b == b'0'),
        [b'd' | b'D' | b'e' | b'E', ..]
            if id.len() >= 32 && HASHES_OF_NOTHING.iter().any(|hash| hash.eq_ignore_ascii_case(id)) =>
        {
            true
        }
        [b'-', rest @ ..] => matches!(rest, b"1" | b"1.0" | b"99" | b"999" | b"9999"),
        [first, ..] => {
            let as_long = id.len() < 32 && LENGTHS[usize::from(*first)] & (1 << id.len()) != 0;
            as_long && is_word(id) || is_mailbox_of_nobody(id)
        }
    }
}

#[cold]
fn is_word(id: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(trim(id)) else { return false };
    let lower = text.to_lowercase();
    WORDS.contains(&lower.as_str())
}

/// Whether an address is none: "no-email@shop.example".
fn is_mailbox_of_nobody(id: &[u8]) -> bool {
    let may_be = matches!(id[0] | 32, b'n' | b'k' | b'p' | b's' | b'g' | b'u' | b'a' | b'd');
    if !may_be {
        return false;
    }
    let Some(at) = memchr::memchr(b'@', &id[..id.len().min(LONGEST + 1)]) else { return false };
    let letters = id[..at].iter().filter(|b| !matches!(b, b'-' | b'_' | b'.')).map(u8::to_ascii_lowercase);
    let mailbox: Vec<u8> = letters.collect();
    MAILBOXES.iter().any(|word| word.as_bytes() == mailbox.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_told_from_ids() {
        for id in [
            "guest",
            "Gast",
            "GUEST",
            "-1",
            "00000000",
            "Unknown",
            "anonymous",
            "INVITÉ",
            "Walk-in customer",
            "noemail@shop.example",
            "no-email@shop.example",
            "Keine_Email@x.de",
            "no-reply@shop.example",
            "[object Object]",
            "d41d8cd98f00b204e9800998ecf8427e",
            "donotreply@online-fahrradhandel.example",
        ] {
            assert!(is_placeholder(id.as_bytes()), "{id}");
        }
        for id in [
            "",
            "0",
            "1",
            "-12",
            "001",
            "guest-17",
            "user_12",
            "gus",
            "anna@example.com",
            "nora@guest.example",
            "n17",
            "k",
            "unknown-device-4",
        ] {
            assert!(!is_placeholder(id.as_bytes()), "{id}");
        }
    }
}
