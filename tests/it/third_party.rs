//! What the program is built from is named with its licence in `assets/licences/THIRD-PARTY.txt`, which it prints itself.
//!
//! After a change of dependencies, `cargo fetch` and
//! `DESIRE_PATH_UPDATE_NOTICES=1 cargo test --test it third_party` write the file anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "assets/licences/THIRD-PARTY.txt";

/// Between the list of libraries and the texts, and before each text.
const RULE: &str = "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~";

/// Licences that what is built in may be under; an expression is fine where one of its alternatives is made of these.
const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "BSL-1.0",
    "CC0-1.0",
    "Unlicense",
    "Unicode-3.0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "OpenSSL",
    "blessing",
    "WTFPL",
    "LicenseRef-UFL-1.0",
];

/// The packages of the program itself, with what says what they need.
const OWN: [(&str, &str); 5] = [
    ("desire-path", "Cargo.toml"),
    ("desire-path-engine", "engine/Cargo.toml"),
    ("desire-path-intake", "intake/Cargo.toml"),
    ("desire-path-answers", "answers/Cargo.toml"),
    ("desire-path-kmeans", "kmeans/Cargo.toml"),
];

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Library {
    name: String,
    version: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The value of `key = "value"` lines.
fn quoted<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.strip_prefix(key)?.trim_start().strip_prefix('=')?.trim().strip_prefix('"')?.strip_suffix('"')
}

/// Every library that any build of the program may contain, on any system, those that only tests need left out.
fn libraries() -> BTreeSet<Library> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let mut packages: BTreeMap<Library, Vec<String>> = BTreeMap::new();
    for part in lock.split("[[package]]").skip(1) {
        let value = |key: &str| part.lines().find_map(|line| quoted(line, key)).unwrap_or_default().to_owned();
        let needs = part.lines().filter(|l| l.starts_with(" \"")).map(|l| l.trim_matches([' ', '"', ',']).to_owned());
        packages.insert(Library { name: value("name"), version: value("version") }, needs.collect());
    }
    let find = |need: &str| {
        let mut words = need.split(' ');
        let (name, version) = (words.next().unwrap(), words.next());
        let found = packages.keys().find(|p| p.name == name && version.is_none_or(|v| p.version == v));
        found.unwrap_or_else(|| panic!("{need} is not in Cargo.lock")).clone()
    };
    let mut open: Vec<Library> = Vec::new();
    for (own, manifest) in OWN {
        let manifest = fs::read_to_string(root().join(manifest)).unwrap();
        let own = packages.keys().find(|p| p.name == own).unwrap();
        open.extend(packages[own].iter().filter(|need| is_built_in(&manifest, need)).map(|need| find(need)));
    }
    let mut all = BTreeSet::new();
    while let Some(library) = open.pop() {
        let is_own = OWN.iter().any(|(own, _)| library.name == *own);
        if all.insert(library.clone()) && !is_own {
            open.extend(packages[&library].iter().map(|need| find(need)));
        }
    }
    // the program itself has its licence
    all.retain(|library| OWN.iter().all(|(own, _)| library.name != *own));
    assert!(all.len() > 100, "only {} libraries were found", all.len());
    all
}

/// Whether what a package needs is more than its tests need.
fn is_built_in(manifest: &str, need: &str) -> bool {
    let name = need.split(' ').next().unwrap();
    let for_tests = section(manifest, "dev-dependencies").filter_map(|line| line.split(' ').next());
    let mut parts = manifest.split("\n[").filter(|p| p.starts_with("dependencies]") || p.contains(".dependencies]"));
    parts.any(|part| part.lines().skip(1).filter_map(|line| line.split([' ', '.']).next()).any(|own| own == name))
        || !for_tests.into_iter().any(|own| own == name)
}

fn section<'a>(manifest: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let head = format!("[{name}]");
    manifest.lines().skip_while(move |l| *l != head).skip(1).take_while(|l| !l.starts_with('['))
}

/// The libraries that the file names, each with its licence.
fn named(text: &str) -> BTreeMap<Library, String> {
    let list = text.split(RULE).nth(1).unwrap_or_default();
    list.lines()
        .filter_map(|line| {
            let (library, licence) = line.split_once(": ")?;
            let (name, version) = library.split_once(' ')?;
            Some((Library { name: name.to_owned(), version: version.to_owned() }, licence.to_owned()))
        })
        .collect()
}

/// Whether what stands in an expression like "MIT OR (Apache-2.0 AND OFL-1.1)" may be built in.
fn is_allowed(expression: &str) -> bool {
    let one = |id: &str| {
        let id = id.trim_matches(['(', ')', ' ']).split(" WITH ").next().unwrap_or_default();
        ALLOWED.contains(&id)
    };
    // older manifests write a slash
    expression.replace('/', " OR ").split(" AND ").all(|all| all.split(" OR ").any(one))
}

#[test]
fn everything_that_is_built_in_is_named_with_its_licence() {
    if std::env::var_os("DESIRE_PATH_UPDATE_NOTICES").is_some() {
        fs::write(root().join(FILE), written_anew()).unwrap();
    }
    let text = fs::read_to_string(root().join(FILE)).unwrap();
    let (named, libraries) = (named(&text), libraries());
    let missing: Vec<_> = libraries.iter().filter(|l| !named.contains_key(l)).collect();
    let gone: Vec<_> = named.keys().filter(|l| !libraries.contains(l)).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "{FILE} lacks {missing:?} and names {gone:?}; write it anew as tests/it/third_party.rs says"
    );
    let refused: Vec<_> = named.iter().filter(|(_, licence)| !is_allowed(licence)).collect();
    assert!(refused.is_empty(), "these licences are not among those that may be built in: {refused:?}");
    for library in &libraries {
        let heading = format!("{} {}", library.name, library.version);
        let with_text = text.split(RULE).skip(2).any(|part| part.lines().any(|line| line.trim() == heading));
        assert!(with_text, "{heading} has no licence text");
    }
}

#[test]
fn licence_expressions_are_read() {
    for fine in [
        "MIT",
        "MIT OR Apache-2.0",
        "MIT/Apache-2.0",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "GPL-3.0 OR MIT",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_allowed(fine), "{fine}");
    }
    for refused in ["GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "", "AGPL-3.0 OR SSPL-1.0"] {
        assert!(!is_allowed(refused), "{refused}");
    }
}

/// The licence that the text is of, where a library names only the file that it stands in.
fn licence_of(texts: &[String]) -> &'static str {
    match texts {
        [text] if is_apache(text) => "Apache-2.0",
        [text] if is_mit(text) => "MIT",
        _ => "see its text",
    }
}

/// The file, from the sources of the libraries that `cargo fetch` has brought.
fn written_anew() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").unwrap()).join(".cargo"));
    let registries: Vec<PathBuf> =
        fs::read_dir(home.join("registry/src")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut list = String::new();
    let mut texts: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for Library { name, version } in libraries() {
        let folder = registries.iter().map(|r| r.join(format!("{name}-{version}"))).find(|f| f.exists());
        let folder = folder.unwrap_or_else(|| panic!("the source of {name} {version} is not here; run `cargo fetch`"));
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let value = |key: &str| section(&manifest, "package").find_map(|line| quoted(line, key));
        let mut found = licence_texts(&folder);
        let licence = value("license").unwrap_or_else(|| licence_of(&found)).to_owned();
        writeln!(list, "{name} {version}: {licence}").unwrap();
        // of a choice, the licence that names the holders
        if licence.contains("MIT") && licence.contains("OR") && found.iter().any(|t| is_mit(t)) {
            found.retain(|text| !is_apache(text));
        }
        if licence.contains("OR") {
            found.retain(|text| !text.contains("GNU GENERAL PUBLIC LICENSE"));
        }
        if found.is_empty() {
            let authors = authors(&manifest);
            let holder = if authors.is_empty() { format!("the {name} authors") } else { authors.join(", ") };
            let whence = value("repository").map(|url| format!(" ({url})")).unwrap_or_default();
            found.push(format!("Copyright (c) {holder}{whence}\n\n{}", standard_text(&licence)));
        }
        for text in found {
            let key: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let (_, of) = texts.entry(key).or_insert_with(|| (text, BTreeSet::new()));
            of.insert(format!("{name} {version}"));
        }
    }
    let mut out = format!(
        "Third-party notices\n\nDesire Path is built from the libraries that are listed here, each under its own licence. \
         Which of them a program contains depends on the system it is built for. Their licences follow the list.\n\n{RULE}\n"
    );
    out.push_str(&list);
    let mut texts: Vec<_> = texts.into_values().collect();
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    for (text, of) in texts {
        let of: Vec<String> = of.into_iter().collect();
        write!(out, "\n{RULE}\n{}\n\n{}\n", of.join("\n"), text.trim_end()).unwrap();
    }
    out
}

/// Who wrote a library, where its manifest says so.
fn authors(manifest: &str) -> Vec<&str> {
    let list = manifest.split_once("\nauthors = [").and_then(|(_, rest)| rest.split_once(']'));
    list.map(|(list, _)| list.split('"').skip(1).step_by(2).collect()).unwrap_or_default()
}

fn is_mit(text: &str) -> bool {
    text.contains("Permission is hereby granted, free of charge")
}

fn is_apache(text: &str) -> bool {
    text.contains("Apache License") && text.contains("TERMS AND CONDITIONS FOR USE")
}

/// The licences and notices in a library's folder and the folders right in it.
fn licence_texts(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let is_licence = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let code =
            [".rs", ".toml", ".c", ".h", ".py", ".html", ".yml", ".json"].iter().any(|ending| name.ends_with(ending));
        let font = folder.file_name().is_some_and(|f| f.to_string_lossy().starts_with("epaint_default_fonts"));
        let begins =
            ["licen", "copying", "copyright", "notice", "unlicense", "ofl", "ufl"].iter().any(|w| name.starts_with(w));
        !code && (begins || (name.contains("license") && !name.ends_with(".svg")) || (font && name.ends_with(".txt")))
    };
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path()).collect();
        paths.sort();
        paths
    };
    for path in inside(folder) {
        if path.is_dir() {
            files.extend(inside(&path).into_iter().filter(|p| p.is_file() && is_licence(p)));
        } else if is_licence(&path) {
            files.push(path);
        }
    }
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    let texts = texts.map(|text| text.replace("\r\n", "\n").replace('\u{c}', "")).filter(|text| text.len() > 100);
    let mut texts: Vec<String> = texts.collect();
    texts.dedup();
    texts
}

/// The text of a licence of which a library brings none.
fn standard_text(licence: &str) -> String {
    let own = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let mit = own("LICENSE-MIT");
    let mit = &mit[mit.find("Permission is hereby granted").unwrap()..];
    if licence.contains("MIT") {
        return format!("MIT License\n\n{mit}");
    }
    if licence.contains("Apache-2.0") {
        return own("LICENSE-APACHE");
    }
    let spdx = match licence {
        "BSD-3-Clause" => BSD_3,
        "BSL-1.0" => BOOST,
        _ => panic!("there is no text for {licence}"),
    };
    spdx.to_owned()
}

const BSD_3: &str = "BSD 3-Clause License

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
   derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL,
EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF
USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED
OF THE POSSIBILITY OF SUCH DAMAGE.";

const BOOST: &str = "Boost Software License - Version 1.0 - August 17th, 2003

Permission is hereby granted, free of charge, to any person or organization obtaining a copy of the software and
accompanying documentation covered by this license (the \"Software\") to use, reproduce, display, distribute, execute, and
transmit the Software, and to prepare derivative works of the Software, and to permit third-parties to whom the Software is
furnished to do so, all subject to the following:

The copyright notices in the Software and this entire statement, including the above license grant, this restriction and the
following disclaimer, must be included in all copies of the Software, in whole or in part, and all derivative works of the
Software, unless such copies or derivative works are solely in the form of machine-executable object code generated by a
source language processor.

THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE, TITLE AND NON-INFRINGEMENT. IN NO EVENT SHALL THE COPYRIGHT
HOLDERS OR ANYONE DISTRIBUTING THE SOFTWARE BE LIABLE FOR ANY DAMAGES OR OTHER LIABILITY, WHETHER IN CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.";
