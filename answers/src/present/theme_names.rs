//! Themes in words: the language that they are of, and the names that a person gave.

use crate::analysis::themes::Language;
use crate::model::{Change, ThemeName};
use crate::texts::text;

use super::table::{Cell, Table};

/// What a language is called.
pub fn language_name(language: Language) -> &'static str {
    match language {
        Language::English => text!("themes-english"),
        Language::German => text!("themes-german"),
        Language::French => text!("themes-french"),
        Language::Spanish => text!("themes-spanish"),
        Language::Italian => text!("themes-italian"),
        Language::Dutch => text!("themes-dutch"),
    }
}

/// The change that names a theme: a name that it has already makes way.
pub fn change(all: &[ThemeName], named: ThemeName) -> Change<ThemeName> {
    let shared = |known: &&ThemeName| 2 * known.stems.iter().filter(|stem| named.stems.contains(stem)).count();
    let known = all.iter().filter(|known| shared(known) >= known.stems.len()).max_by_key(shared);
    match known {
        Some(known) => Change::Update(vec![ThemeName { id: known.id, ..named }]),
        None => Change::Add(vec![named]),
    }
}

/// Every name that was given.
pub fn table(all: &[ThemeName]) -> Table {
    let mut out = Table::new(&[
        ("number", text!("own-moods-number")),
        ("name", text!("theme-names-name")),
        ("words", text!("theme-names-words")),
    ]);
    for of in all {
        out.push(vec![Cell::Count(u64::from(of.id)), Cell::text(&of.name), Cell::text(of.stems.join(", "))]);
    }
    out
}
