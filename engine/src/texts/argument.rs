//! What may be filled into a text.

use std::borrow::Cow;
use std::path;

use fluent_bundle::FluentValue;

/// What is filled into a text: another text, or a whole number.
pub type Argument<'a> = FluentValue<'a>;

/// What can be filled into a text.
pub trait ToArgument {
    /// It as an argument, borrowed.
    fn to_argument(&self) -> Argument<'_>;
}

impl<T: ToArgument + ?Sized> ToArgument for &T {
    fn to_argument(&self) -> Argument<'_> {
        (**self).to_argument()
    }
}

impl ToArgument for str {
    fn to_argument(&self) -> Argument<'_> {
        Argument::String(Cow::Borrowed(self))
    }
}

impl ToArgument for String {
    fn to_argument(&self) -> Argument<'_> {
        self.as_str().to_argument()
    }
}

impl ToArgument for path::Display<'_> {
    fn to_argument(&self) -> Argument<'_> {
        Argument::from(self.to_string())
    }
}

impl ToArgument for Box<str> {
    fn to_argument(&self) -> Argument<'_> {
        self.as_ref().to_argument()
    }
}

impl ToArgument for Cow<'_, str> {
    fn to_argument(&self) -> Argument<'_> {
        self.as_ref().to_argument()
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {
        $(impl ToArgument for $number {
            fn to_argument(&self) -> Argument<'_> {
                Argument::from(*self)
            }
        })+
    };
}

whole_numbers!(u8, u16, u32, u64, usize, i8, i32);

impl ToArgument for i64 {
    fn to_argument(&self) -> Argument<'_> {
        // a hyphen is no minus
        if *self < 0 { Argument::from(format!("−{}", self.unsigned_abs())) } else { Argument::from(*self) }
    }
}
