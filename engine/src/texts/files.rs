//! The texts of every language, which are part of the program.

/// The files of one language: name and content.
pub type Files = &'static [(&'static str, &'static str)];

macro_rules! files_of {
    ($language:literal) => {
        files_of!($language,
            actions,
            ask,
            beginners,
            channels,
            cli,
            counts,
            customers,
            data,
            definitions,
            dialogs,
            edits,
            experiments,
            export,
            glossary,
            help,
            import,
            insights,
            journey,
            live,
            map,
            mcp,
            playbooks,
            predictions,
            presets,
            privacy,
            proof,
            ranking,
            reasons,
            remote,
            scenes,
            segments,
            sentences,
            store,
            tables,
            values,
            views,
            webhooks,
            window,
            words
        )
    };
    ($language:literal, $($name:ident),+) => {
        &[$((
            stringify!($name),
            include_str!(concat!("../../../texts/", $language, "/", stringify!($name), ".ftl")),
        )),+]
    };
}

/// The files of `texts/en`.
pub const ENGLISH_FILES: Files = files_of!("en");

/// The files of `texts/de`.
pub const GERMAN_FILES: Files = files_of!("de");

/// The files of `texts/fr`.
pub const FRENCH_FILES: Files = files_of!("fr");

/// The files of `texts/es`.
pub const SPANISH_FILES: Files = files_of!("es");

/// The files of `texts/pt`.
pub const PORTUGUESE_FILES: Files = files_of!("pt");
