//! The languages that the program speaks.

use super::files::{ENGLISH_FILES, FRENCH_FILES, Files, GERMAN_FILES, PORTUGUESE_FILES, SPANISH_FILES};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Locale {
    /// English, which has every text.
    #[default]
    English,
    /// German, chosen by the code `de`.
    German,
    /// French, chosen by the code `fr`.
    French,
    /// Spanish, chosen by the code `es`.
    Spanish,
    /// Portuguese, of Brazil, as Portugal reads it as well.
    Portuguese,
}

impl Locale {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese];

    /// Its code, as it is typed and kept: `de`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
        }
    }

    /// Its tag, as documents name the language of their words: `de-DE`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::German => "de-DE",
            Self::French => "fr-FR",
            Self::Spanish => "es-ES",
            Self::Portuguese => "pt-BR",
        }
    }

    /// Its name in itself, so that those who speak it find it whatever is spoken.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português",
        }
    }

    /// The language of a tag as systems and people write them: `de`, `de-AT`, `de_DE.UTF-8`, `de_CH@euro`. `None` for one that
    /// is not spoken here.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(language))
    }

    /// The Fluent files that hold its texts.
    pub fn files(self) -> Files {
        match self {
            Self::English => ENGLISH_FILES,
            Self::German => GERMAN_FILES,
            Self::French => FRENCH_FILES,
            Self::Spanish => SPANISH_FILES,
            Self::Portuguese => PORTUGUESE_FILES,
        }
    }

    /// The one of this number.
    pub(super) fn of_number(number: u8) -> Self {
        Self::ALL.into_iter().find(|locale| *locale as u8 == number).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags_of_systems_name_a_language() {
        for tag in ["de", "de-AT", "de_DE.UTF-8", "de_CH@euro", "DE"] {
            assert_eq!(Locale::of_tag(tag), Some(Locale::German), "{tag}");
        }
        assert_eq!(["en_GB.UTF-8", "en"].map(Locale::of_tag), [Some(Locale::English); 2]);
        assert_eq!(["C", "POSIX", "", "C.UTF-8", "den", "ja_JP"].map(Locale::of_tag), [None; 6]);
        for locale in Locale::ALL {
            assert_eq!(Locale::of_tag(locale.code()), Some(locale));
            assert_eq!(Locale::of_number(locale as u8), locale);
        }
    }
}
