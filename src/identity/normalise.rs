//! Tidied copies of identifiers, so that equal ones compare equal and worthless ones are ignored.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use crate::events::Pattern;
use crate::model::{IdKind, IdentityRules};

/// Shortest number that is taken for a telephone number.
const MIN_PHONE_DIGITS: usize = 5;

/// The patterns that concern a kind. One that says nothing takes nothing.
fn patterns(rules: &IdentityRules, kind: IdKind) -> Vec<Pattern> {
    let concerns = rules.blocked.iter().filter(|b| b.kind.is_none_or(|k| k == kind) && !b.pattern.trim().is_empty());
    concerns.map(|b| Pattern::new(&b.pattern)).collect()
}

fn first_byte(text: &str) -> u8 {
    text.bytes().next().unwrap_or(0)
}

/// The bit that stands for a text's length; long ones share the last.
fn length_bit(text: &str) -> u64 {
    1 << text.len().min(63)
}

/// Tidies identifiers by the rules.
#[derive(Debug, Clone)]
pub struct Normaliser {
    junk: FxHashSet<String>,
    longest_junk: usize,
    /// By the first byte of junk, its lengths as one bit each: nearly every identifier is told from it at a glance.
    junk_lengths: Vec<u64>,
    mailboxes: FxHashSet<String>,
    phone_country: String,
    uses: [bool; 4],
    blocked: [Vec<Pattern>; 4],
}

impl Normaliser {
    /// Takes the rules.
    pub fn new(rules: &IdentityRules) -> Self {
        let lower = |list: &[String]| list.iter().map(|s| s.trim().to_lowercase()).collect::<FxHashSet<_>>();
        let junk = lower(&rules.junk_values);
        let mut junk_lengths = vec![0u64; 256];
        for text in &junk {
            junk_lengths[usize::from(first_byte(text))] |= length_bit(text);
        }
        Self {
            junk_lengths,
            longest_junk: junk.iter().map(String::len).max().unwrap_or(0),
            junk,
            mailboxes: lower(&rules.role_mailboxes),
            phone_country: rules.phone_country.chars().filter(char::is_ascii_digit).collect(),
            uses: IdKind::ALL.map(|kind| rules.joins_by(kind)),
            blocked: IdKind::ALL.map(|kind| patterns(rules, kind)),
        }
    }

    /// The tidied identifier, or `None` where it names nobody or the rules do not join by this kind.
    pub fn tidy<'a>(&self, kind: IdKind, raw: &'a str) -> Option<Cow<'a, str>> {
        let text = raw.trim();
        if !self.uses[kind as usize] || self.is_junk(text) {
            return None;
        }
        let tidy = match kind {
            IdKind::CustomerId | IdKind::Device => Cow::Borrowed(text),
            IdKind::Email => self.email(text)?,
            IdKind::Phone => Cow::Owned(self.phone(text)?),
        };
        (!self.is_blocked(kind, text, &tidy)).then_some(tidy)
    }

    /// Whether a pattern that the user added takes it, as it came or tidied.
    fn is_blocked(&self, kind: IdKind, raw: &str, tidy: &str) -> bool {
        let patterns = &self.blocked[kind as usize];
        if patterns.is_empty() {
            return false;
        }
        let (raw, tidy) = (raw.to_lowercase(), tidy.to_lowercase());
        patterns.iter().any(|p| p.matches(&tidy) || p.matches(&raw))
    }

    fn is_junk(&self, text: &str) -> bool {
        // letters beyond ASCII may be longer or shorter in lower case
        let like_junk = || {
            let lengths = self.junk_lengths[usize::from(first_byte(text).to_ascii_lowercase())];
            lengths & length_bit(text) != 0 || !text.is_ascii()
        };
        text.bytes().all(|b| b == b'0' || b == b'-')
            || (text.len() <= self.longest_junk && like_junk() && self.junk.contains(&text.to_lowercase()))
    }

    fn email<'a>(&self, text: &'a str) -> Option<Cow<'a, str>> {
        let email =
            if text.chars().any(char::is_uppercase) { Cow::Owned(text.to_lowercase()) } else { Cow::Borrowed(text) };
        let (mailbox, host) = email.split_once('@')?;
        let named = !mailbox.is_empty() && !host.is_empty() && !self.mailboxes.contains(mailbox);
        named.then_some(email)
    }

    /// Digits with the country's code first, as far as it is known.
    fn phone(&self, text: &str) -> Option<String> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let invented = digits.bytes().all(|b| Some(b) == digits.bytes().next());
        if invented || digits.len() < MIN_PHONE_DIGITS {
            return None;
        }
        let national = |number: &str| format!("{}{number}", self.phone_country);
        Some(if text.starts_with('+') || self.phone_country.is_empty() {
            digits.strip_prefix("00").filter(|_| !text.starts_with('+')).map_or(digits.clone(), str::to_owned)
        } else if let Some(international) = digits.strip_prefix("00") {
            international.to_owned()
        } else if let Some(trunk) = digits.strip_prefix('0') {
            national(trunk)
        } else if digits.starts_with(&self.phone_country) && digits.len() > 10 {
            digits
        } else {
            national(&digits)
        })
    }
}
