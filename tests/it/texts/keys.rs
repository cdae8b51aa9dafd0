//! Keys in the code and keys in the files are the same, and so are their arguments.

use std::collections::{BTreeMap, BTreeSet};

use desire_path::texts::{ENGLISH_FILES, Locale, english};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

type Arguments = BTreeSet<String>;

/// What the files declare: key and arguments.
fn declared() -> BTreeMap<String, Arguments> {
    let mut all = BTreeMap::new();
    for (name, text) in ENGLISH_FILES {
        let file = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("texts/en/{name}.ftl: {errors:?}"));
        for entry in file.body {
            let Entry::Message(message) = entry else { continue };
            let mut arguments = Arguments::new();
            arguments_of(message.value.as_ref().unwrap(), &mut arguments);
            let twice = all.insert(message.id.name.to_owned(), arguments).is_some();
            assert!(!twice, "texts/en/{name}.ftl says {} a second time", message.id.name);
        }
    }
    all
}

fn arguments_of(pattern: &Pattern<&str>, out: &mut Arguments) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            out.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| arguments_of(&variant.value, out));
        }
    }
}

/// What the code uses: file, key and arguments of every `text!`.
fn used() -> Vec<(String, String, Arguments)> {
    let mut all = Vec::new();
    for (path, code) in super::sources() {
        for (at, begin) in code.match_indices("text!(").chain(code.match_indices("text_key!(")) {
            let inside = inside_brackets(&code[at + begin.len()..]);
            let parts = top_level_parts(inside);
            let Some(key) = parts.first().and_then(|part| part.strip_prefix('"')?.strip_suffix('"')) else { continue };
            let name = |part: &&str| part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned();
            all.push((path.clone(), key.to_owned(), parts[1..].iter().map(name).collect()));
        }
    }
    all
}

/// The text up to the bracket that closes.
fn inside_brackets(text: &str) -> &str {
    let mut depth = 1;
    for (at, sign) in signs(text) {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// The parts between commas.
fn top_level_parts(text: &str) -> Vec<&str> {
    let (mut depth, mut begin, mut parts) = (0, 0, Vec::new());
    for (at, sign) in signs(text) {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[begin..at].trim());
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[begin..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// The signs outside texts in quotes.
fn signs(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut quoted, mut escaped) = (false, false);
    text.char_indices().filter(move |&(_, sign)| {
        let inside = quoted;
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        !inside && sign != '"'
    })
}

#[test]
fn every_text_that_the_code_names_exists_with_its_arguments() {
    let declared = declared();
    let used = used();
    assert!(used.len() > 1000, "found only {} texts", used.len());
    let wrong: Vec<String> = used
        .iter()
        .filter(|(_, key, arguments)| declared.get(key) != Some(arguments))
        .map(|(path, key, arguments)| format!("src/{path}: {key} {arguments:?}, declared {:?}", declared.get(key)))
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_text_in_the_files_is_used() {
    let used: BTreeSet<String> = used().into_iter().map(|(_, key, _)| key).collect();
    let idle: Vec<String> = declared().into_keys().filter(|key| !used.contains(key)).collect();
    assert!(idle.is_empty(), "nobody says\n{}\n", idle.join("\n"));
}

#[test]
fn the_files_are_read_without_an_error() {
    assert_eq!(english().problems(), [] as [&str; 0]);
}

#[test]
fn every_file_is_part_of_the_program() {
    for locale in Locale::ALL {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("texts").join(locale.code());
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        files.sort();
        assert_eq!(files, locale.files().iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }
}
