//! Every text on screen, by key, so that languages can follow.
//!
//! The words stand in `texts/en/*.ftl`, one file per room of the program, in the format of
//! [Project Fluent](https://projectfluent.org); the code names a text by its key:
//!
//! ```ftl
//! paths-none = No path passes this filter.
//! paths-took = { $all } took { $paths ->
//!     [one] { $paths } path
//!    *[other] { $paths } paths
//! }.
//! ```
//!
//! ```ignore
//! text!("paths-none")                                      // &'static str
//! text!("paths-took", all = units(base), paths = distinct) // String
//! ```
//!
//! A whole number goes in as it is: it chooses the plural and is written as the language writes it. Money, shares, dates and lengths of
//! time are written by `present::numbers` and go in as text, as do names of the project's own, which no language changes.
//!
//! **A new text**: a line in the file of its room, and `text!` with its key. `tests/it/texts.rs` holds that every key that
//! the code uses exists with the same arguments, that every key in the files is used, and that no text comes in without one.
//!
//! **A new language**: a folder beside `texts/en` with the same keys, its files in `files`, how it writes numbers and dates in
//! `conventions`, and a [`Locale`]. What a language lacks is said in English; a test holds that none lacks anything.
//!
//! **What programs read is English** whatever is spoken, made inside [`for_programs`]: the words in CSV and JSON stay the same.
//! Ids, keys, and what is typed never change; numbers in files are plain.

mod argument;
mod conventions;
mod date;
mod files;
mod key;
mod language;
mod list;
mod locale;
mod number;

pub use argument::{Argument, ToArgument};
pub use date::date_text;
pub use files::{ENGLISH_FILES, FRENCH_FILES, Files, GERMAN_FILES, PORTUGUESE_FILES, SPANISH_FILES};
pub use key::TextKey;
pub use key::text_key;
pub use language::Language;
pub use list::{all_of, any_of};
pub use locale::Locale;
pub use number::{
    BEFORE_CURRENCY, fixed, grouped, is_currency_behind, percent_sign, percentage, signed_points, unbroken, value_of,
    with_currency, with_decimal_mark,
};

use std::cell::Cell;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU8, Ordering};

use conventions::{Conventions, conventions, replace_conventions_of_thread, set_conventions};

thread_local! {
    /// The language of this thread, where it is another than the program's: inside [`in_language`].
    static SPOKEN: Cell<Option<&'static Language>> = const { Cell::new(None) };
}

/// The number of the [`Locale`] that the program speaks.
static LOCALE: AtomicU8 = AtomicU8::new(Locale::English as u8);

/// The language that is spoken here and now.
pub fn locale() -> Locale {
    language().locale
}

/// Speaks another language from now on, on every thread.
pub fn set_locale(locale: Locale) {
    LOCALE.store(locale as u8, Ordering::Relaxed);
    set_conventions(locale.language().conventions);
}

/// Speaks another language from now on, on this thread alone: where all work is done on one, in tests.
pub fn set_locale_of_thread(locale: Locale) {
    let language = locale.language();
    SPOKEN.set(Some(language));
    replace_conventions_of_thread(Some(language.conventions));
}

impl Locale {
    /// Its texts, which are read when they are first asked for.
    pub fn language(self) -> &'static Language {
        static ENGLISH: LazyLock<Language> = LazyLock::new(|| read(Locale::English));
        static GERMAN: LazyLock<Language> = LazyLock::new(|| read(Locale::German));
        static FRENCH: LazyLock<Language> = LazyLock::new(|| read(Locale::French));
        static SPANISH: LazyLock<Language> = LazyLock::new(|| read(Locale::Spanish));
        static PORTUGUESE: LazyLock<Language> = LazyLock::new(|| read(Locale::Portuguese));
        match self {
            Self::English => &ENGLISH,
            Self::German => &GERMAN,
            Self::French => &FRENCH,
            Self::Spanish => &SPANISH,
            Self::Portuguese => &PORTUGUESE,
        }
    }
}

fn read(locale: Locale) -> Language {
    let files: Vec<&str> = locale.files().iter().map(|(_, text)| *text).collect();
    Language::read(locale.code(), &files)
}

/// The texts of the language that is spoken here and now.
fn language() -> &'static Language {
    SPOKEN.get().unwrap_or_else(|| Locale::of_number(LOCALE.load(Ordering::Relaxed)).language())
}

/// The texts in English, the language that has every text.
pub fn english() -> &'static Language {
    Locale::English.language()
}

/// Makes what other programs read: it says the same whatever language a person speaks.
pub fn for_programs<T>(make: impl FnOnce() -> T) -> T {
    in_language(english(), make)
}

/// A text as it begins a line: its first letter is a capital.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name as it stands inside a sentence: in small letters where the language writes its nouns so.
pub fn inside_sentence(name: &str) -> String {
    if conventions().capital_nouns { name.to_owned() } else { name.to_lowercase() }
}

/// Speaks another language in what `speak` does on this thread.
pub fn in_language<T>(language: &'static Language, speak: impl FnOnce() -> T) -> T {
    let _before =
        SpokenBefore(SPOKEN.replace(Some(language)), replace_conventions_of_thread(Some(language.conventions)));
    speak()
}

/// What was spoken on this thread: it is spoken again once this goes, also where what was done in between panicked.
struct SpokenBefore(Option<&'static Language>, Option<Conventions>);

impl Drop for SpokenBefore {
    fn drop(&mut self) {
        SPOKEN.set(self.0);
        replace_conventions_of_thread(self.1);
    }
}

/// The text of a key that takes no arguments; the key itself where there is none. Say `text!`.
pub fn plain(key: &'static str) -> &'static str {
    language().plain(key).or_else(|| english().plain(key)).unwrap_or(key)
}

/// The text of a key, if there is one: for keys that are made of a name, such as the id of an insight.
pub fn find(key: &str) -> Option<&'static str> {
    language().plain(key).or_else(|| english().plain(key))
}

/// The text of a key with its arguments; the key itself where there is none. Say `text!`.
pub fn filled<const N: usize>(key: &'static str, arguments: [(&'static str, Argument<'_>); N]) -> String {
    let arguments = arguments.into_iter().collect();
    language().filled(key, &arguments).or_else(|| english().filled(key, &arguments)).unwrap_or_else(|| key.to_owned())
}

/// The text of a key: `text!("key")`, or with arguments `text!("key", n = count, name)`.
#[macro_export]
macro_rules! text {
    ($key:literal $(,)?) => { $crate::texts::plain($key) };
    ($key:literal, $($name:ident $(= $value:expr)?),+ $(,)?) => {
        $crate::texts::filled($key, [$((
            stringify!($name),
            $crate::texts::ToArgument::to_argument(&$crate::texts::text!(@value $name $(= $value)?)),
        )),+])
    };
    (@value $name:ident) => { $name };
    (@value $name:ident = $value:expr) => { $value };
}
pub use text;
