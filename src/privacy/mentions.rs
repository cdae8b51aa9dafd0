//! Finding the identifiers of certain people in texts that others wrote.

/// Identifiers and names to look for, without case and only as whole words.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// Lower case, longest first.
    needles: Vec<String>,
}

/// Shorter identifiers are looked for only where a whole cell consists of them: "42" is in too many texts.
const SHORTEST: usize = 5;

impl Mentions {
    /// Looks for these; what is too short to be recognised is left out.
    pub fn new<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let tidy = values.into_iter().map(|v| v.trim().to_lowercase()).filter(|v| v.chars().count() >= SHORTEST);
        let mut needles: Vec<String> = tidy.collect();
        needles.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        needles.dedup();
        Self { needles }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// Whether a text mentions one of them.
    pub fn found_in(&self, text: &str) -> bool {
        if self.needles.is_empty() {
            return false;
        }
        let lower = text.to_lowercase();
        self.needles.iter().any(|needle| places(&lower, needle).next().is_some())
    }

    /// The text with every mention replaced, where there is one.
    pub fn removed_from(&self, text: &str) -> Option<String> {
        if !self.found_in(text) {
            return None;
        }
        let mut out = text.to_owned();
        for needle in &self.needles {
            loop {
                // lower case may be longer or shorter than the text itself: then the whole text goes
                let lower = out.to_lowercase();
                let Some(at) = places(&lower, needle).next() else { break };
                if lower.len() != out.len() || !out.is_char_boundary(at) || !out.is_char_boundary(at + needle.len()) {
                    return Some(ERASED.to_owned());
                }
                out.replace_range(at..at + needle.len(), ERASED);
            }
        }
        Some(out)
    }
}

/// What stands where somebody was mentioned.
pub(super) const ERASED: &str = "[erased]";

/// Where `needle` stands in `text` as a word of its own.
fn places<'a>(text: &'a str, needle: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(needle).map(|(at, _)| at).filter(move |&at| {
        let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !part(text[..at].chars().next_back()) && !part(text[at + needle.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_without_case() {
        let mentions = Mentions::new(["ann@example.com", "K1204", "42", "Ann Lee"]);
        assert!(mentions.found_in("https://shop.example/?u=ANN@example.com&x=1"));
        assert!(mentions.found_in("order of k1204."));
        assert!(!mentions.found_in("joann@example.com"), "somebody else");
        assert!(!mentions.found_in("K12045"));
        assert!(!mentions.found_in("42"), "too short to tell");
        assert_eq!(
            mentions.removed_from("Ask ann lee, K1204 or ann@example.com").unwrap(),
            "Ask [erased], [erased] or [erased]"
        );
        assert_eq!(mentions.removed_from("nobody"), None);
    }
}
