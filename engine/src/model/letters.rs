//! Letters as they are compared: small, without accents.

/// Small letters without accents.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ă' | 'ą' => out.push('a'),
            'è' | 'é' | 'ê' | 'ë' | 'ě' | 'ę' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ő' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => out.push('u'),
            'ý' => out.push('y'),
            'ç' | 'č' | 'ć' => out.push('c'),
            'ğ' => out.push('g'),
            'ñ' | 'ń' => out.push('n'),
            'ř' => out.push('r'),
            'š' | 'ś' | 'ş' => out.push('s'),
            'ž' | 'ź' | 'ż' => out.push('z'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            // what is left of a letter whose accent is a sign of its own
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
    }
}
