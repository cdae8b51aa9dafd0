//! Quotes: what a customer wrote, as evidence that tells nobody who it was.

use std::ops::Range;

use super::mentions::Mentions;
use super::scan::mask;

/// What stands for the customer's own name.
const NAME: &str = "[name]";

/// A text without addresses, numbers of telephones and cards, and without the name of the customer who wrote it.
pub fn quote(text: &str, names: &[&str]) -> String {
    let masked = mask(text);
    let whole = Mentions::default().with_names(names.iter().copied());
    let masked = whole.replaced_in(&masked, |_| NAME).unwrap_or_else(|| masked.into_owned());
    let parts: Vec<String> = names.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase).collect();
    let is_name = |word: &str| word.chars().count() > 1 && parts.iter().any(|part| *part == word.to_lowercase());
    let mut out = masked;
    for place in words_of(&out).into_iter().rev() {
        // what stands for something else stays
        if is_name(&out[place.clone()]) && !out[..place.start].ends_with('[') {
            out.replace_range(place, NAME);
        }
    }
    out
}

/// Where the words of a text are.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
        let end = at + letter.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == at => word.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_names_neither_its_writer_nor_how_to_reach_them() {
        let names = ["Mara Klein"];
        for (text, shown) in [
            ("The stove broke. Mara Klein, mara@x.example", "The stove broke. [name], [e-mail]"),
            ("Regards, MARA", "Regards, [name]"),
            ("klein's order is late", "[name]'s order is late"),
            ("Great, marathon shoes at last", "Great, marathon shoes at last"),
            ("Call +49 171 2345678", "Call [phone]"),
        ] {
            assert_eq!(quote(text, &names), shown);
        }
        assert_eq!(quote("Nothing to hide", &[""]), "Nothing to hide");
    }
}
