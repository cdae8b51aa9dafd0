//! A length of time as people write it: `30min`, `2h`, `7d`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A length of time as people write it; in JSON a text such as `7d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    /// How many of the unit.
    pub number: u32,
    /// The unit that the number counts.
    pub unit: SpanUnit,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanUnit {
    /// 60 seconds, written `min`.
    Minute,
    /// 60 minutes, written `h`.
    Hour,
    /// 24 hours, written `d`; no calendar day.
    Day,
}

impl SpanUnit {
    /// All units, the shortest first.
    pub const ALL: [Self; 3] = [Self::Minute, Self::Hour, Self::Day];

    /// What stands after the number.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
        }
    }

    fn ms(self) -> i64 {
        match self {
            Self::Minute => 60_000,
            Self::Hour => 3_600_000,
            Self::Day => 86_400_000,
        }
    }
}

impl Span {
    /// A span of this many days.
    pub fn days(number: u32) -> Self {
        Self { number, unit: SpanUnit::Day }
    }

    /// The length in milliseconds.
    pub fn ms(self) -> i64 {
        i64::from(self.number) * self.unit.ms()
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.number, self.unit.suffix())
    }
}

/// A text that is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a length of time such as 7d, 12h or 30min")]
pub struct NoSpan;

impl FromStr for Span {
    type Err = NoSpan;

    /// A whole number above 0 with its unit; weeks are read as days.
    fn from_str(text: &str) -> Result<Self, NoSpan> {
        let digits = text.find(|c: char| !c.is_ascii_digit()).ok_or(NoSpan)?;
        let number: u32 = text[..digits].parse().ok().filter(|&n| n > 0).ok_or(NoSpan)?;
        match text[digits..].trim() {
            "min" | "minute" | "minutes" => Ok(Self { number, unit: SpanUnit::Minute }),
            "h" | "hour" | "hours" => Ok(Self { number, unit: SpanUnit::Hour }),
            "d" | "day" | "days" => Ok(Self::days(number)),
            "w" | "week" | "weeks" => number.checked_mul(7).map(Self::days).ok_or(NoSpan),
            _ => Err(NoSpan),
        }
    }
}

impl TryFrom<String> for Span {
    type Error = NoSpan;

    fn try_from(text: String) -> Result<Self, NoSpan> {
        text.parse()
    }
}

impl From<Span> for String {
    fn from(span: Span) -> Self {
        span.to_string()
    }
}
