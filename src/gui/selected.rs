//! The customers that are selected: one set for all views, put together of what somebody pointed at.

use std::sync::Arc;

use crate::insights::SetOperation;
use crate::texts::text;

use super::command::CustomerSet;

/// Selected customers, and how they came together.
#[derive(Debug, Clone, PartialEq)]
pub struct SelectedCustomers {
    /// Who they are, with words for where they came from.
    pub set: CustomerSet,
    /// What joined the last set to those before, where there are several.
    joined_by: Option<SetOperation>,
}

impl SelectedCustomers {
    pub(super) fn new(set: CustomerSet) -> Self {
        Self { set, joined_by: None }
    }

    /// This and another set as one.
    pub(super) fn join(&self, how: SetOperation, other: &CustomerSet) -> Self {
        let quoted = |name: &str| text!("selected-name", name);
        let first = if self.joined_by.is_some() { self.set.title.clone() } else { quoted(&self.set.title) };
        let title = how.words((&first, self.joined_by), &quoted(&other.title));
        let members = Arc::new(how.join_lists(&self.set.members, &other.members));
        Self { set: CustomerSet { title, members }, joined_by: Some(how) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_joined_from_the_left_and_said_so() {
        let set =
            |title: &str, members: &[u32]| CustomerSet { title: title.to_owned(), members: Arc::new(members.to_vec()) };
        let first = SelectedCustomers::new(set("A", &[1, 2, 3, 5]));
        assert_eq!(first.set.title, "A");
        let either = first.join(SetOperation::Or, &set("B", &[3, 4]));
        assert_eq!((either.set.title.as_str(), &either.set.members[..]), ("“A” or “B”", &[1, 2, 3, 4, 5][..]));
        let both = either.join(SetOperation::And, &set("C", &[2, 3, 9]));
        assert_eq!((both.set.title.as_str(), &both.set.members[..]), ("(“A” or “B”) and also “C”", &[2, 3][..]));
        let rest = both.join(SetOperation::Without, &set("D", &[3]));
        assert_eq!(&rest.set.members[..], [2]);
        assert_eq!(rest.set.title, "((“A” or “B”) and also “C”) without “D”");
        let more = either.join(SetOperation::Or, &set("E", &[]));
        assert_eq!(more.set.title, "“A” or “B” or “E”");
    }
}
