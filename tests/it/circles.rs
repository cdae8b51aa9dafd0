//! No two files use each other, directly or through others. Declaring a child module and passing its items on does not
//! count; using an item that is *defined* in the parent's file does.

use std::collections::{BTreeMap, BTreeSet};

use crate::source_files::{SourceFile, source_files};

/// Rooms whose files still use each other. The list only gets shorter.
const OPEN: [&str; 0] = [];

/// A path as segments, from the root of the crate.
type ItemPath = Vec<String>;

#[derive(Default)]
struct Module {
    file: String,
    /// Items that are passed on, by the name they have here.
    passed_on: BTreeMap<String, ItemPath>,
    used: Vec<ItemPath>,
}

#[test]
fn no_two_files_use_each_other() {
    let modules = modules();
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for module in modules.values() {
        let files = module.used.iter().filter_map(|path| defining_file(&modules, path, 0));
        uses.entry(&module.file).or_default().extend(files.filter(|file| *file != module.file));
    }
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 1_000, "the uses of files are found");
    let circles: Vec<String> = uses
        .keys()
        .filter(|file| !OPEN.iter().any(|room| file.starts_with(room)))
        .filter_map(|file| way_back(&uses, file).map(|way| way.join(" → ")))
        .collect();
    assert!(circles.is_empty(), "files that use each other:\n{}", circles.join("\n"));
}

/// The shortest way from a file over others back to itself.
fn way_back<'a>(uses: &BTreeMap<&'a str, BTreeSet<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = vec![start];
    while !next.is_empty() {
        let mut further = Vec::new();
        for file in next {
            for &used in &uses[file] {
                if used == start {
                    let mut way = vec![start, file];
                    while let Some(&before) = from.get(way[way.len() - 1]) {
                        way.push(before);
                    }
                    way.reverse();
                    return Some(way);
                }
                if uses.contains_key(used) && !from.contains_key(used) {
                    from.insert(used, file);
                    further.push(used);
                }
            }
        }
        next = further;
    }
    None
}

/// The file in which the item of a path is defined; `None` for modules themselves and for what is of no file here.
fn defining_file<'m>(modules: &'m BTreeMap<ItemPath, Module>, path: &[String], depth: usize) -> Option<&'m str> {
    let (name, module) = (0..path.len()).rev().find_map(|n| Some((&path[n], modules.get(&path[..n])?)))?;
    if depth > 8 || modules.contains_key(path) {
        return None;
    }
    match module.passed_on.get(name) {
        Some(target) => defining_file(modules, target, depth + 1),
        None => Some(&module.file),
    }
}

fn modules() -> BTreeMap<ItemPath, Module> {
    let sources: Vec<SourceFile> = source_files().into_iter().filter(|file| file.path != "main.rs").collect();
    let known: BTreeSet<ItemPath> = sources.iter().map(|file| module_of(&file.path)).collect();
    sources.into_iter().map(|file| (module_of(&file.path), read(file, &known))).collect()
}

/// "import/open/mod.rs" → import, open.
fn module_of(file: &str) -> ItemPath {
    let name = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if name == "lib" { Vec::new() } else { name.split('/').map(str::to_owned).collect() }
}

fn read(file: SourceFile, known: &BTreeSet<ItemPath>) -> Module {
    let own = module_of(&file.path);
    let without_comment = |line: &str| format!("{}\n", line.split("//").next().unwrap_or_default());
    let code: String = file.body().lines().map(without_comment).collect();
    let mut module = Module { file: file.path, ..Module::default() };
    let mut rest = String::new();
    for statement in code.split_inclusive(';') {
        let start = statement.rfind("use ").filter(|at| {
            let (before, after) = (statement[..*at].trim_end(), &statement[at + 4..]);
            // a text may say "use", too
            if !after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').starts_with([':', ';', ' ', '{']) {
                return false;
            }
            before.is_empty()
                || before.ends_with(['\n', ';', '}', ']'])
                || before.ends_with("pub")
                || before.ends_with("pub(crate)")
                || before.ends_with("pub(super)")
        });
        let Some(start) = start else {
            rest.push_str(statement);
            continue;
        };
        rest.push_str(&statement[..start]);
        let public =
            statement[..start].trim_end().rsplit('\n').next().is_some_and(|line| line.trim().starts_with("pub"));
        for leaf in expand(statement[start + 4..].trim_end_matches(';').trim()) {
            let Some(path) = from_root(leaf.trim_end_matches("::self"), &own, known) else { continue };
            if public {
                module.passed_on.insert(path.last().cloned().unwrap_or_default(), path);
            } else {
                module.used.push(path);
            }
        }
    }
    // Items of modules that are imported as such, and full paths in the code.
    let imported: BTreeMap<String, ItemPath> =
        module.used.iter().filter(|p| known.contains(*p)).map(|p| (p[p.len() - 1].clone(), p.clone())).collect();
    for word in rest.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).filter(|w| w.contains("::")) {
        let (first, others) = word.split_once("::").unwrap();
        let path = match imported.get(first) {
            Some(path) => Some(path.iter().cloned().chain(others.split("::").map(str::to_owned)).collect()),
            None => from_root(word, &own, known),
        };
        module.used.extend(path);
    }
    module
}

/// `a::{b, c::{d, e}}` → `a::b`, `a::c::d`, `a::c::e`.
fn expand(path: &str) -> Vec<String> {
    let Some(open) = path.find('{') else {
        return vec![path.split(" as ").next().unwrap_or_default().trim().to_owned()];
    };
    let inner = &path[open + 1..path.rfind('}').unwrap_or(path.len())];
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in inner.chars() {
        match c {
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                parts.last_mut().unwrap().push(c);
            }
        }
    }
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.flat_map(expand).map(|part| format!("{}{part}", path[..open].trim())).collect()
}

/// A path as seen from the root, where it is one of this crate.
fn from_root(path: &str, own: &[String], known: &BTreeSet<ItemPath>) -> Option<ItemPath> {
    let mut segments: Vec<String> = path.split("::").map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()).collect();
    let mut base = match segments.first()?.as_str() {
        "crate" => Vec::new(),
        "self" => own.to_vec(),
        "super" => own[..own.len().checked_sub(1)?].to_vec(),
        child => {
            let child: ItemPath = own.iter().cloned().chain([child.to_owned()]).collect();
            return known.contains(&child).then(|| child.into_iter().chain(segments.drain(1..)).collect());
        }
    };
    segments.remove(0);
    while segments.first().is_some_and(|s| s == "super") {
        segments.remove(0);
        base.pop();
    }
    base.extend(segments);
    Some(base)
}
