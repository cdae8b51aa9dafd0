//! Names that a person writes.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// Whether a name is the one that a person wrote: capitals do not count.
pub fn is_same_name(name: &str, written: &str) -> bool {
    name == written || name.to_lowercase() == written.to_lowercase()
}

/// The parts between separators that stand in no quotes, without the space around them; empty ones too.
pub fn split_unquoted(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    let parts = text.split(|sign: char| {
        quoted ^= sign == '"';
        sign == separator && !quoted
    });
    parts.map(str::trim).collect()
}

/// A part without the quotes around it; quotes inside are doubled.
pub fn unquote(part: &str) -> String {
    match part.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) => inside.replace("\"\"", "\""),
        None => part.to_owned(),
    }
}

/// The parts of a list between separators that stand in no quotes.
pub fn split_list(text: &str, separator: char) -> Vec<&str> {
    split_unquoted(text, separator).into_iter().filter(|part| !part.is_empty()).collect()
}

/// The names of a list: what stands between commas, without the quotes around it.
pub fn read_list(text: &str) -> Vec<String> {
    split_list(text, ',').into_iter().map(unquote).collect()
}

/// Some names in one text: `Cart, "Sizes, fit"`; `none` for no name. A name with a comma or a quote stands in quotes, its own
/// quotes doubled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NameList(pub Vec<String>);

/// How a list without names is written.
const NO_NAME: &str = "none";

impl NameList {
    /// Its names without capitals: many can be looked up among them.
    pub fn lower_case(&self) -> FxHashSet<String> {
        self.0.iter().map(|name| name.to_lowercase()).collect()
    }
}

impl FromStr for NameList {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(if text.trim() == NO_NAME { Vec::new() } else { read_list(text) }))
    }
}

impl fmt::Display for NameList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_plain = |name: &str| !name.contains(['"', ',']) && name.trim() == name && !is_same_name(name, NO_NAME);
        let quoted = |name: &String| {
            if is_plain(name) { name.clone() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
        };
        match self.0.as_slice() {
            [] => f.write_str(NO_NAME),
            names => f.write_str(&names.iter().map(quoted).collect::<Vec<_>>().join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_is_written() {
        for names in [&[][..], &["Cart"], &["Cart", "Sizes, fit", "The \"best\" of", "none", " spaced "]] {
            let list = NameList(names.iter().map(|name| (*name).to_owned()).collect());
            assert_eq!(list.to_string().parse(), Ok(list));
        }
        let list: NameList = "Cart, Checkout".parse().unwrap();
        assert!(list.lower_case().contains("cart") && list.lower_case().len() == 2);
    }

    #[test]
    fn capitals_do_not_count() {
        assert!(is_same_name("Über uns", "ÜBER UNS") && is_same_name("", ""));
        assert!(!is_same_name("Cart", "Carts") && !is_same_name("Cart ", "Cart"));
    }
}
