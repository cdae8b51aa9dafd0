//! The English texts, which are part of the program.

use std::sync::LazyLock;

use super::language::Language;

/// The files of `texts/en`: name and content.
pub const ENGLISH_FILES: &[(&str, &str)] = &[
    ("actions", include_str!("../../../texts/en/actions.ftl")),
    ("beginners", include_str!("../../../texts/en/beginners.ftl")),
    ("ask", include_str!("../../../texts/en/ask.ftl")),
    ("channels", include_str!("../../../texts/en/channels.ftl")),
    ("cli", include_str!("../../../texts/en/cli.ftl")),
    ("counts", include_str!("../../../texts/en/counts.ftl")),
    ("customers", include_str!("../../../texts/en/customers.ftl")),
    ("data", include_str!("../../../texts/en/data.ftl")),
    ("definitions", include_str!("../../../texts/en/definitions.ftl")),
    ("dialogs", include_str!("../../../texts/en/dialogs.ftl")),
    ("edits", include_str!("../../../texts/en/edits.ftl")),
    ("experiments", include_str!("../../../texts/en/experiments.ftl")),
    ("export", include_str!("../../../texts/en/export.ftl")),
    ("glossary", include_str!("../../../texts/en/glossary.ftl")),
    ("help", include_str!("../../../texts/en/help.ftl")),
    ("import", include_str!("../../../texts/en/import.ftl")),
    ("insights", include_str!("../../../texts/en/insights.ftl")),
    ("journey", include_str!("../../../texts/en/journey.ftl")),
    ("live", include_str!("../../../texts/en/live.ftl")),
    ("map", include_str!("../../../texts/en/map.ftl")),
    ("mcp", include_str!("../../../texts/en/mcp.ftl")),
    ("playbooks", include_str!("../../../texts/en/playbooks.ftl")),
    ("predictions", include_str!("../../../texts/en/predictions.ftl")),
    ("presets", include_str!("../../../texts/en/presets.ftl")),
    ("privacy", include_str!("../../../texts/en/privacy.ftl")),
    ("proof", include_str!("../../../texts/en/proof.ftl")),
    ("ranking", include_str!("../../../texts/en/ranking.ftl")),
    ("reasons", include_str!("../../../texts/en/reasons.ftl")),
    ("scenes", include_str!("../../../texts/en/scenes.ftl")),
    ("segments", include_str!("../../../texts/en/segments.ftl")),
    ("sentences", include_str!("../../../texts/en/sentences.ftl")),
    ("store", include_str!("../../../texts/en/store.ftl")),
    ("tables", include_str!("../../../texts/en/tables.ftl")),
    ("values", include_str!("../../../texts/en/values.ftl")),
    ("views", include_str!("../../../texts/en/views.ftl")),
    ("webhooks", include_str!("../../../texts/en/webhooks.ftl")),
    ("window", include_str!("../../../texts/en/window.ftl")),
    ("words", include_str!("../../../texts/en/words.ftl")),
];

/// English.
pub fn english() -> &'static Language {
    static ENGLISH: LazyLock<Language> = LazyLock::new(|| {
        let files: Vec<&str> = ENGLISH_FILES.iter().map(|(_, text)| *text).collect();
        Language::read("en", &files)
    });
    &ENGLISH
}
