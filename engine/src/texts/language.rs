//! One language: its texts by key.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::conventions::Conventions;
use super::locale::Locale;
use super::number::grouped;

/// The texts of one language.
pub struct Language {
    /// Texts without arguments, ready to be shown.
    plain: FxHashMap<String, String>,
    /// All texts of the language, those with arguments included.
    bundle: FluentBundle<FluentResource>,
    /// Which language it is.
    pub(super) locale: Locale,
    /// How it writes numbers and dates.
    pub(super) conventions: Conventions,
    problems: Vec<String>,
}

impl Language {
    /// Reads a language from the texts of its files. What cannot be read is left out and named by [`Self::problems`].
    pub fn read(id: &str, files: &[&str]) -> Self {
        let mut problems = Vec::new();
        let (locale, conventions) = (Locale::of_tag(id).unwrap_or_default(), Conventions::of(id));
        let id: LanguageIdentifier = id.parse().unwrap_or_else(|error| {
            problems.push(format!("{id} is no language: {error}"));
            LanguageIdentifier::default()
        });
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // texts stand in cells, files and names: no invisible marks around what is filled in
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) if n.value >= 0.0 && n.value.fract() == 0.0 => Some(grouped(n.value as u64)),
            _ => None,
        }));
        // the function of Fluent files that some languages need; a bundle takes a name only once
        let added = bundle.add_function("DATIVE", |values, _| values.first().map_or(FluentValue::Error, dative));
        problems.extend(added.err().map(|error| error.to_string()));
        let mut keys = Vec::new();
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(ToString::to_string));
                resource
            });
            keys.extend(file.lines().filter_map(key_of));
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(ToString::to_string));
            }
        }
        let plain =
            keys.into_iter().filter_map(|key| Some((key.to_owned(), without_arguments(&bundle, key)?))).collect();
        Self { plain, bundle, locale, conventions, problems }
    }

    /// What was wrong in its files.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// The text of a key that takes no arguments.
    pub(super) fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// The text of a key with these arguments.
    pub(super) fn filled(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }
}

/// How many of what, as German says it after "von", "nach" or "in": "3 Tage" becomes "3 Tagen". Other words stay as they are.
fn dative<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    let FluentValue::String(words) = value else { return value.clone() };
    let Some((number, nouns)) = words.split_once(' ').filter(|(number, _)| is_number(number)) else {
        return value.clone();
    };
    if number == "1" {
        return value.clone();
    }
    let nouns: Vec<String> = nouns.split(' ').map(dative_plural).collect();
    format!("{number} {}", nouns.join(" ")).into()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

/// A German noun or adjective in the dative of several.
fn dative_plural(word: &str) -> String {
    let ends = ["e", "el", "er"].iter().any(|end| word.ends_with(end));
    if ends { format!("{word}n") } else { word.to_owned() }
}

/// The key that a line of a file begins with.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_key.then_some(key)
}

/// The text of a key that needs no arguments.
fn without_arguments(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let mut missing = Vec::new();
    let text = bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut missing).into_owned();
    missing.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_counts_are_said_in_the_dative() {
        let said = |words: &str| match dative(&FluentValue::from(words.to_owned())) {
            FluentValue::String(said) => said.into_owned(),
            other => panic!("{other:?}"),
        };
        for (words, in_dative) in [
            ("2 Tage", "2 Tagen"),
            ("2,4 Monate", "2,4 Monaten"),
            ("1.204 Kunden", "1.204 Kunden"),
            ("1 Tag", "1 Tag"),
            ("1 Phase", "1 Phase"),
            ("422 verschiedene Pfade", "422 verschiedenen Pfaden"),
            ("3 Fehler", "3 Fehlern"),
            ("3,5 h", "3,5 h"),
            ("40 s", "40 s"),
            ("Newsletter-Klicke", "Newsletter-Klicke"),
        ] {
            assert_eq!(said(words), in_dative, "{words}");
        }
    }
}
