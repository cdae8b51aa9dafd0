//! Words on the screen, in help and in files are those a person in marketing would say.

use crate::source_files::source_files;

/// Expressions that were found to be read as dialect or jargon, in small letters.
const BANNED: &[&str] = &[
    "told otherwise",
    "told anew",
    "told by its",
    "too thin to draw",
    "beyond the columns",
    "wilson",
    "whisker",
    "stronger is rarer",
    "keyed hash",
    "kept segment",
    "keep as segment",
    "leave in the file",
    "stay behind",
    "stays behind",
    "led here",
    "very people",
    "lets go",
    "let go to",
    "written anew",
    "harms nothing",
    "blue is more",
    "walking the paths",
    "somebody in here",
    "takes it back",
    "k-means on",
    "\"together\"",
    "\"later\"",
];

/// String literals of a source, and the comments that become help texts.
pub(crate) fn spoken(source: &str, is_help: bool) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap();
    let mut out: Vec<String> = Vec::new();
    let mut rest = String::new();
    for line in code.lines() {
        let trimmed = line.trim_start();
        if let Some(text) = trimmed.strip_prefix("///") {
            if is_help {
                out.push(text.to_lowercase());
            }
        } else if !trimmed.starts_with("//") {
            rest.push_str(line);
            rest.push('\n');
        }
    }
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // a character literal, not a lifetime
            '\'' if chars.peek() == Some(&'\\') || chars.clone().nth(1) == Some('\'') => {
                while chars.next().is_some_and(|c| c != '\'') {}
            }
            '"' => {
                let mut text = String::from("\"");
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => match chars.next() {
                            Some('\n') => {
                                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                                    chars.next();
                                }
                            }
                            Some(other) => text.push(other),
                            None => break,
                        },
                        other => text.push(other),
                    }
                }
                text.push('"');
                out.push(text.to_lowercase());
            }
            _ => {}
        }
    }
    out
}

#[test]
fn no_text_on_the_screen_in_help_or_in_files_is_dialect() {
    let rooms =
        ["gui/", "present/", "cli/", "export/", "workspace/", "store/", "act/", "predict/", "import/", "identity/"];
    let files = source_files().into_iter().filter(|file| rooms.iter().any(|room| file.path.starts_with(room)));
    let mut found = Vec::new();
    for file in files {
        for text in spoken(&file.text, file.path.starts_with("cli/")) {
            if text.contains("create table") || text.contains("alter table") {
                continue; // nobody reads the comments of the file's format on a screen
            }
            for banned in BANNED.iter().filter(|b| text.contains(**b)) {
                found.push(format!("{}: “{banned}” in {text}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_hue_of_a_stage_is_borrowed_for_something_else() {
    for file in source_files().iter().filter(|file| file.path.starts_with("gui/") || file.path.starts_with("present/"))
    {
        let code = file.body();
        // a stage by its number is a hue that is used for its looks
        let borrowed = (0..9).map(|i| format!(".stage({i})")).find(|call| code.contains(call.as_str()));
        assert!(borrowed.is_none(), "{}: {borrowed:?}", file.path);
    }
}

#[test]
fn literals_are_read_as_a_person_sees_them() {
    let source = "/// Help.\nfn a() { let c = '\"'; let t = \"One \\\n    two\"; } // \"not this\"";
    assert_eq!(spoken(source, true), [" help.", "\"one two\"", "\"not this\""]);
}
