//! How a file is written, and the columns found in it.

/// How the bytes of a file become text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    #[default]
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// An older one-byte encoding, by its standard name ("windows-1252").
    Other(&'static str),
}

/// How the text of a file is cut into fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Fields with delimiters between them.
    Delimited {
        /// The byte between fields.
        delimiter: u8,
        /// The byte around fields that contain delimiters or line ends, where one is used.
        quote: Option<u8>,
        /// Whether a backslash takes the next byte's meaning away.
        backslash: bool,
        /// Whether the first line after the skipped ones names the columns.
        header: bool,
    },
    /// One JSON object per line; nested keys are joined by a dot.
    JsonLines,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// How bytes become characters.
    pub encoding: Encoding,
    /// How the text is cut into fields.
    pub layout: Layout,
    /// Lines before the header or the first row (`sep=` line, titles, comments).
    pub skip_lines: u32,
}

/// A column as found.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name; "Column 3" where the file has no header.
    pub name: String,
    /// Some of its values, the first distinct ones.
    pub samples: Vec<String>,
    /// Share of sampled rows that have a value, 0 to 1.
    pub filled: f64,
    /// Bytes that it would take in a project as a property of events, by what the beginning of the file has.
    pub bytes: u64,
}
