//! Settings and tables as people read them: programs know them by lasting names.

use crate::analysis::attribution::AttributionModel;
use crate::model::Entity;
use crate::present::{numbers, words};
use crate::texts::text;

use super::answer::NamedTable;
use super::attribution::model_name;
use super::setting_names::{CHOICES, SETTINGS, TABLES, name_in};
use super::settings::{ENTITY, SettingField, Value, Values, read_duration};

impl SettingField {
    /// What it is called on the screen.
    pub fn title(&self) -> String {
        let known = match self.key {
            ENTITY => text!("setting-words-entity"),
            "direct" => text!("setting-words-direct"),
            "half_life_days" => text!("setting-words-half-life-days"),
            "look_back" => text!("setting-words-look-back"),
            "markov_order" => text!("setting-words-markov-order"),
            "min_journeys" => text!("setting-words-min-journeys"),
            "passed_sites" => text!("setting-words-passed-sites"),
            "beyond_goal" => text!("setting-words-beyond-goal"),
            "by" if self.is_ranking() => text!("setting-words-ranked-by"),
            "by" => text!("setting-words-by"),
            "around" => text!("setting-words-around"),
            "axis" => text!("setting-words-axis"),
            "counts_only" => text!("setting-words-counts-only"),
            "edges" => text!("setting-words-edges"),
            "every" => text!("setting-words-every"),
            "hold" => text!("setting-words-hold"),
            "hide" => text!("setting-words-hide"),
            "level" => text!("setting-words-level"),
            "limit" => text!("setting-words-limit"),
            "max_steps" => text!("setting-words-max-steps"),
            "min_share" => text!("setting-words-min-share"),
            "nodes" => text!("setting-words-nodes"),
            "only" => text!("setting-words-only"),
            "repeats" => text!("setting-words-repeats"),
            "rows" => text!("setting-words-rows"),
            "split" => text!("setting-words-split"),
            "top" => text!("setting-words-top"),
            "top_scope" => text!("setting-words-top-scope"),
            "window" => text!("setting-words-window"),
            key => return name_in(SETTINGS, key).map_or_else(|| in_words(key), str::to_owned),
        };
        known.to_owned()
    }

    /// Whether it says what comes first in a list.
    fn is_ranking(&self) -> bool {
        matches!(&self.values, Values::Choice(words) if words.contains(&"objective"))
    }

    /// What it is set to.
    pub fn value_words(&self) -> String {
        match &self.value {
            Value::Flag(true) => text!("setting-words-yes").to_owned(),
            Value::Flag(false) => text!("setting-words-no").to_owned(),
            Value::Whole(n) => numbers::count(*n),
            Value::Share(share) => numbers::share(*share),
            Value::Text(text) => self.choice_words(text),
        }
    }

    /// Whether a word is none of the project's names, but stands for all of them, none or an end of the journey.
    fn stands_for_all(&self, word: &str) -> bool {
        self.words_for_all().contains(&word)
    }

    /// The words that it may be set to besides names of the project.
    pub fn words_for_all(&self) -> &'static [&'static str] {
        match self.key {
            "touchpoint" => &["any"],
            "from" => &["first-event"],
            "to" | "goal" => &["goal"],
            "anchor" => &["start", "goal", "drop-off"],
            "source" | "stage" => &["all"],
            "segment" => &["active"],
            "with" => &["rest"],
            "split" => &["none", "channel", "device", "country", "segment"],
            "hide" | "only" | "through" | "split_step" | "against" | "change" | "block" | "avoid" | "design" => {
                &["none"]
            }
            "sort" => &["usual", "size", "stage"],
            _ => &[],
        }
    }

    /// A value that it may be set to, by the word that programs know it by. Names of the project are as they are.
    pub fn choice_words(&self, word: &str) -> String {
        match &self.values {
            Values::Duration if word == "none" => return text!("setting-words-whenever").to_owned(),
            Values::Name(_) | Values::Written(_) if word.is_empty() => {
                return text!("setting-words-by-itself").to_owned();
            }
            Values::Name(_) | Values::Written(_) if !self.stands_for_all(word) => return word.to_owned(),
            _ => {}
        }
        if let Some(entity) = Entity::ALL.iter().find(|entity| self.key == ENTITY && entity.key() == word) {
            return words::units_title(*entity).to_owned();
        }
        if let Some(model) = AttributionModel::ALL.iter().find(|model| self.key == "model" && model.code() == word) {
            return model_name(*model).to_owned();
        }
        match (word, read_duration(word)) {
            ("true", _) => text!("setting-words-yes").to_owned(),
            ("false", _) => text!("setting-words-no").to_owned(),
            ("objective", _) => text!("setting-words-objective").to_owned(),
            ("usual", _) => text!("setting-words-usual").to_owned(),
            ("on", _) => text!("setting-words-on").to_owned(),
            ("on-or-after", _) => text!("setting-words-on-or-after").to_owned(),
            ("overall", _) => text!("setting-words-overall").to_owned(),
            ("column", _) => text!("setting-words-column").to_owned(),
            (_, Some(ms)) => numbers::duration(ms),
            (word, None) => name_in(CHOICES, word).map_or_else(|| in_words(word), str::to_owned),
        }
    }
}

impl NamedTable {
    /// What it is called on the screen.
    pub fn title(&self) -> String {
        match self.name {
            "to_and_fro" => text!("table-title-to-and-fro").to_owned(),
            "by_number" => text!("table-title-by-number").to_owned(),
            "returns" => text!("table-title-returns").to_owned(),
            "nodes" => text!("table-title-nodes").to_owned(),
            "links" => text!("table-title-links").to_owned(),
            "passed_sites" => text!("table-title-passed-sites").to_owned(),
            "content" => text!("table-title-content").to_owned(),
            "models" => text!("table-title-models").to_owned(),
            "positions" => text!("table-title-positions").to_owned(),
            "cells" => text!("table-title-cells").to_owned(),
            name => name_in(TABLES, name).map_or_else(|| in_words(name), str::to_owned),
        }
    }
}

/// A lasting name as words: `first_products` becomes "First products".
fn in_words(name: &str) -> String {
    let text = name.replace(['_', '-'], " ");
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insights;
    use crate::texts::{Locale, in_language};

    #[test]
    fn no_setting_or_table_shows_the_name_that_programs_know_it_by() {
        for insight in insights::all() {
            for field in insight.settings(&[]).unwrap() {
                let title = field.title();
                // words made of a key are English in every language; a word of one other may be the same
                let is_made_up = |words: &dyn Fn() -> String, key: &str| {
                    [Locale::German, Locale::French].iter().all(|of| in_language(of.language(), words) == in_words(key))
                };
                let has_name = name_in(SETTINGS, field.key).is_some() || !is_made_up(&|| field.title(), field.key);
                assert!(has_name, "{}: {} has no name", insight.id(), field.key);
                assert!(!title.contains('_') && title.starts_with(char::is_uppercase), "{}: {title}", insight.id());
                let Values::Choice(all) = &field.values else { continue };
                for word in all {
                    let words = field.choice_words(word);
                    let has_name = name_in(CHOICES, word).is_some() || !is_made_up(&|| field.choice_words(word), word);
                    assert!(has_name, "{}: {} {word} has no name", insight.id(), field.key);
                    assert!(
                        !words.contains(['_', '-']) && !words.is_empty(),
                        "{}: {} {words}",
                        insight.id(),
                        field.key
                    );
                }
            }
        }
        let table = NamedTable {
            name: "first_products",
            table: Default::default(),
            people: false,
            named_by: &[],
            shown_first: &[],
        };
        assert_eq!((in_words("first-event"), table.title()), ("First event".to_owned(), "First products".to_owned()));
    }

    #[test]
    fn lengths_of_time_and_names_are_written_as_people_write_them() {
        let field = |key, values| SettingField {
            key,
            about: "",
            value: Value::Text("90d".to_owned()),
            values,
            alias: false,
            idle: false,
        };
        assert_eq!(field("within", Values::Duration).value_words(), numbers::duration(90 * 86_400_000));
        assert_eq!(field("entity", Values::Choice(vec!["person"])).choice_words("person"), "Customers");
        assert_eq!(field("touchpoint", Values::Name("a touchpoint")).choice_words("my_page-7"), "my_page-7");
    }
}
