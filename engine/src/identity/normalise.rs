//! Tidied copies of identifiers, so that equal ones compare equal and worthless ones are ignored.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use crate::events::Pattern;
use crate::identity::id_form::{usual_form, whole_number};
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
    /// Prepares the junk values and patterns of the rules for quick look-up.
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
        if !self.uses[kind as usize] {
            return None;
        }
        let tidy = self.bare(kind, raw)?;
        let nobody = kind == IdKind::Email && self.is_for_many(&tidy);
        (!nobody && !self.is_blocked(kind, raw.trim(), &tidy)).then_some(tidy)
    }

    /// The tidied identifier whether or not it may join anybody, `None` for junk: what joins nobody may still be
    /// somebody's.
    pub fn bare<'a>(&self, kind: IdKind, raw: &'a str) -> Option<Cow<'a, str>> {
        let form = usual_form(raw);
        if self.is_junk(&form) {
            return None;
        }
        match (kind, form) {
            (IdKind::CustomerId | IdKind::Device, form) => Some(whole_number(form)).filter(|id| !self.is_junk(id)),
            (IdKind::Email, Cow::Borrowed(text)) => email(text),
            (IdKind::Email, Cow::Owned(text)) => email(&text).map(|email| Cow::Owned(email.into_owned())),
            (IdKind::Phone, form) => self.phone(&form).map(Cow::Owned),
        }
    }

    fn is_for_many(&self, email: &str) -> bool {
        email.split_once('@').is_some_and(|(mailbox, _)| self.mailboxes.contains(mailbox))
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

    /// Digits with the country's code first, as far as it is known.
    fn phone(&self, text: &str) -> Option<String> {
        let digits = phone_digits(text);
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

/// The digits of a telephone number without the zero of "+49 (0)171", which is dialled only without the country's code.
pub fn phone_digits(text: &str) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let text = text.trim();
    let trunk = text.split_once('(').and_then(|(before, rest)| {
        let (zero, after) = rest.split_once(')')?;
        let abroad = before.starts_with('+') || digits(before).starts_with("00");
        (abroad && zero.trim() == "0").then(|| digits(before) + &digits(after))
    });
    trunk.unwrap_or_else(|| digits(text))
}

/// An address in small letters, without what mail programs put around it.
fn email(text: &str) -> Option<Cow<'_, str>> {
    let text = bare_address(text);
    let email =
        if text.chars().any(char::is_uppercase) { Cow::Owned(text.to_lowercase()) } else { Cow::Borrowed(text) };
    let (mailbox, host) = email.split_once('@')?;
    (!mailbox.is_empty() && !host.is_empty()).then_some(email)
}

/// `zoe@x.org` of `"Zoë" <zoe@x.org>` and of `mailto:zoe@x.org?subject=…`.
fn bare_address(text: &str) -> &str {
    let inside =
        text.strip_suffix('>').and_then(|text| text.rsplit_once('<')).map_or(text, |(_, inside)| inside.trim());
    match inside.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest.split('?').next().unwrap_or(rest).trim(),
        _ => inside,
    }
}
