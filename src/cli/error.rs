//! Errors of commands: their exit codes, what they say and what to do about them.

use std::fmt;

/// The command did not do what it was asked.
pub(super) const FAILED: u8 = 1;
/// The command was used wrongly, or the window has no display.
pub const USAGE: u8 = 2;
/// The command worked, but nothing came out.
pub(super) const NOTHING: u8 = 3;
/// The command worked, but the project file is damaged, so what came out is incomplete or not verified.
pub(super) const INCOMPLETE: u8 = 4;

/// An error with an exit code of its own, and what to do about it.
#[derive(Debug)]
pub(super) struct CommandError {
    pub(super) code: u8,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.hint {
            Some(hint) => f.write_str(&with_hint(&self.message, hint)),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for CommandError {}

impl CommandError {
    /// What follows the first semicolon says what to do.
    fn error(code: u8, text: String) -> anyhow::Error {
        let (message, hint) = match text.split_once("; ") {
            Some((message, hint)) => (message.to_owned(), Some(hint.to_owned())),
            None => (text, None),
        };
        Self { code, message, hint }.into()
    }
}

/// Wrong usage: says what is wrong and, after a semicolon, what would be right.
pub(super) fn usage(message: impl Into<String>) -> anyhow::Error {
    CommandError::error(USAGE, message.into())
}

/// Wrong usage, where what is wrong may hold a semicolon itself.
pub(super) fn usage_with_hint(message: String, hint: String) -> anyhow::Error {
    CommandError { code: USAGE, message, hint: Some(hint) }.into()
}

/// What a file leaves open and a person has to say: an error of usage, with the options that say it.
#[derive(Debug)]
pub(super) struct OpenQuestion {
    pub(super) message: String,
    pub(super) hint: String,
    /// Whether there are readings to choose from; otherwise nothing in the file seems to be about anybody.
    pub(super) can_be_chosen: bool,
}

impl fmt::Display for OpenQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_hint(&self.message, &self.hint))
    }
}

impl std::error::Error for OpenQuestion {}

/// What is wrong and what to do: after a semicolon, or as a sentence or a line of its own where the first ends as one.
fn with_hint(message: &str, hint: &str) -> String {
    let mut letters = hint.chars();
    let sentence = || letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect::<String>());
    if message.contains('\n') {
        format!("{message}\n{}", sentence())
    } else if message.ends_with(['.', '?', '!', ':']) {
        format!("{message} {}", sentence())
    } else {
        format!("{message}; {hint}")
    }
}

/// Nothing came out: says why and, after a semicolon, what to do.
pub(super) fn nothing(message: impl Into<String>) -> anyhow::Error {
    CommandError::error(NOTHING, message.into())
}

/// An error and its causes, each said once.
pub(super) fn error_text(error: &anyhow::Error) -> String {
    let mut words = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !words.contains(&cause) {
            words = format!("{words}: {cause}");
        }
    }
    words
}
