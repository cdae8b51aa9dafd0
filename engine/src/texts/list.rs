//! Lists inside sentences.

use super::text;

/// A list of which every part counts: `a, b and c`.
pub fn all_of(parts: &[impl AsRef<str>]) -> String {
    joined(parts, |first, last| text!("list-and", first, last))
}

/// A list of which one part counts: `a, b or c`.
pub fn any_of(parts: &[impl AsRef<str>]) -> String {
    joined(parts, |first, last| text!("list-or", first, last))
}

fn joined(parts: &[impl AsRef<str>], join: fn(&str, &str) -> String) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match parts.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => join(&first.join(", "), last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Locale, in_language};

    #[test]
    fn the_last_part_is_joined_by_a_word() {
        assert_eq!([all_of(&["a"; 0]), all_of(&["a"]), all_of(&["a", "b"])], ["", "a", "a and b"]);
        assert_eq!(any_of(&["a", "b", "c"]), "a, b or c");
        let german = in_language(Locale::German.language(), || all_of(&["a", "b", "c"]));
        assert_eq!(german, "a, b und c");
    }
}
