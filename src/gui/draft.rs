//! Values while somebody edits them.

/// What is being edited, with what it was when that began. What changed elsewhere meanwhile (undo, another project) wins
/// over a draft of the old.
#[derive(Debug, Clone)]
pub struct Draft<T>(Option<(T, T)>);

impl<T> Default for Draft<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Clone + PartialEq> Draft<T> {
    /// Whether something of `now` was changed and waits to be applied.
    pub fn is_changed(&self, now: &T) -> bool {
        self.0.as_ref().is_some_and(|(from, draft)| from == now && draft != from)
    }

    /// The draft of `now`, begun anew where that is not what it was begun with.
    pub fn of(&mut self, now: &T) -> &mut T {
        let begun = self.0.take().filter(|(from, _)| from == now);
        &mut self.0.insert(begun.unwrap_or_else(|| (now.clone(), now.clone()))).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_elsewhere_wins_over_a_draft_of_the_old() {
        let mut draft = Draft::default();
        *draft.of(&"Loyal".to_owned()) = "Very loyal".to_owned();
        assert_eq!(draft.of(&"Loyal".to_owned()), "Very loyal", "a draft stays while nothing else happens");
        assert_eq!(draft.of(&"Very loyal".to_owned()), "Very loyal", "it was kept");
        assert_eq!(draft.of(&"Loyal".to_owned()), "Loyal", "and undone");
    }
}
