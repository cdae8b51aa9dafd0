//! Letters as they are compared: small, without accents.

use unicode_normalization::UnicodeNormalization;

/// Small letters without accents.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            // the accents that letters are taken apart into
            '\u{300}'..='\u{36f}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_small_and_without_accents() {
        assert_eq!(folded("Größe ÉTÉ año Česko"), "grosse ete ano cesko");
        assert_eq!(folded("u\u{308}"), "u", "an accent that is a sign of its own");
        assert_eq!(folded("Việt Nam, Türkiye, Łódź"), "viet nam, turkiye, łodz");
    }
}
