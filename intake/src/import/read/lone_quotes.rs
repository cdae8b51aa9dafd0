//! Quotes in the fields of a record that have none around them: inches, or the remains of a text that was cut in two.

/// What was found of them so far in a record.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LoneQuotes {
    #[default]
    None,
    /// There are some, and none of them opens a text.
    Some,
    /// The last seems to open a text within a field.
    Open,
    /// Two of them stand around a delimiter, as if a text began within one field and ended with another.
    AroundDelimiter,
}

impl LoneQuotes {
    /// After another field without quotes around it, and without white space at its ends.
    pub(crate) fn and(self, field: &[u8], quote: u8) -> Self {
        let (Some(first), Some(last)) = (memchr::memchr(quote, field), memchr::memrchr(quote, field)) else {
            return self;
        };
        let is_odd = memchr::memchr_iter(quote, field).count() % 2 == 1;
        let closes = last + 1 == field.len();
        match self {
            Self::AroundDelimiter => self,
            Self::Open if is_odd && closes => Self::AroundDelimiter,
            Self::Open => self,
            Self::None | Self::Some
                if is_odd && !closes && field.get(first + 1).is_some_and(u8::is_ascii_alphanumeric) =>
            {
                Self::Open
            }
            Self::None | Self::Some => Self::Some,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inches_are_told_from_texts_cut_in_two() {
        let found = |fields: &[&str]| fields.iter().fold(LoneQuotes::None, |q, f| q.and(f.as_bytes(), b'"'));
        assert_eq!(found(&["a", "b"]), LoneQuotes::None);
        assert_eq!(found(&["TV 55\"", "27\""]), LoneQuotes::Some);
        assert_eq!(found(&["say \"hi\" now", "5\" pipe"]), LoneQuotes::Some);
        assert_eq!(found(&["$78.07\"All-Weather Table", "Round\""]), LoneQuotes::AroundDelimiter);
    }
}
