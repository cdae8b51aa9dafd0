//! Names that a person writes.

/// Whether a name is the one that a person wrote: capitals do not count.
pub fn is_same_name(name: &str, written: &str) -> bool {
    name == written || name.to_lowercase() == written.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::is_same_name;

    #[test]
    fn capitals_do_not_count() {
        assert!(is_same_name("Über uns", "ÜBER UNS") && is_same_name("", ""));
        assert!(!is_same_name("Cart", "Carts") && !is_same_name("Cart ", "Cart"));
    }
}
