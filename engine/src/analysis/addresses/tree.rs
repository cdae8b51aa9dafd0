//! The tree of all paths: where one folder has many pages, they are one template.

use std::collections::BTreeMap;

use crate::events::{PAGE_VIEWED, built_in_page, tidy_name};

use super::ids::{IdKind, id_kind};

/// A folder with at least so many different names below it…
const MANY: usize = 12;
/// …none of which has more than this share of its views, holds one kind of page.
const LARGEST_SHARE: f64 = 0.4;

/// Language and country folders: they do not change what a page is.
const LANGUAGES: [&str; 34] = [
    "de", "en", "fr", "es", "it", "nl", "pt", "pl", "da", "sv", "no", "fi", "cs", "sk", "hu", "ro", "bg", "el", "tr",
    "ru", "uk", "ja", "zh", "ko", "at", "ch", "us", "gb", "be", "en-us", "en-gb", "de-de", "de-at", "fr-fr",
];

/// What addresses of one kind have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Template {
    /// The path with `*` for what differs.
    pub pattern: String,
    /// The kinds of ids at the `*`.
    pub kinds: Vec<IdKind>,
}

impl Template {
    /// Takes over the kinds of ids of another template with the same pattern.
    pub(super) fn add_kinds(&mut self, other: &Self) {
        self.kinds.extend(&other.kinds);
        self.kinds.sort_unstable();
        self.kinds.dedup();
    }

    /// "Presentations viewed", from the names in the pattern.
    pub(super) fn name(&self) -> String {
        let known = built_in_page(&self.pattern.replace('*', "x"));
        if known == PAGE_VIEWED { short_name(&self.pattern) } else { known.to_owned() }
    }
}

/// Whether the built-in table knows pages of a pattern.
pub(super) fn is_built_in(pattern: &str) -> bool {
    built_in_page(&pattern.replace('*', "x")) != PAGE_VIEWED
}

fn words(pattern: &str) -> Vec<&str> {
    pattern.split('/').filter(|p| !p.is_empty() && *p != "*" && !LANGUAGES.contains(p)).collect()
}

/// After the last name in the pattern.
fn short_name(pattern: &str) -> String {
    words(pattern).last().map_or_else(|| PAGE_VIEWED.to_owned(), |last| named(last))
}

/// After all names in the pattern, none of them twice in a row.
pub(super) fn long_name(pattern: &str) -> String {
    let mut all = words(pattern);
    all.dedup_by(|b, a| b.split('.').next() == a.split('.').next());
    named(&all.join(" "))
}

fn named(words: &str) -> String {
    let is_page = |ending: &str| matches!(ending, "html" | "htm" | "php" | "xhtml" | "aspx" | "jsp");
    let stem = words.rsplit_once('.').filter(|(_, ending)| is_page(ending)).map_or(words, |(stem, _)| stem);
    format!("{} viewed", tidy_name(stem))
}

/// All paths as a tree of their parts.
#[derive(Debug, Default)]
pub(super) struct Tree {
    events: u64,
    children: BTreeMap<String, Tree>,
}

impl Tree {
    /// Adds a path (lower case, without query).
    pub(super) fn add(&mut self, path: &str, events: u64) {
        let mut node = self;
        node.events += events;
        for part in path.split('/').skip(1) {
            let key = if id_kind(part).is_some() { "*" } else { part };
            node = node.children.entry(key.to_owned()).or_default();
            node.events += events;
        }
    }

    /// The template of a path that was added.
    pub(super) fn template(&self, path: &str) -> Template {
        let mut template = Template { pattern: String::new(), kinds: Vec::new() };
        let mut node = Some(self);
        for (depth, part) in path.split('/').skip(1).enumerate() {
            template.pattern.push('/');
            let kind = id_kind(part);
            let here = node;
            node = here.and_then(|n| n.children.get(if kind.is_some() { "*" } else { part }));
            if let Some(kind) = kind {
                template.pattern.push('*');
                if !template.kinds.contains(&kind) {
                    template.kinds.push(kind);
                }
            } else if depth > 0 && here.is_some_and(Tree::is_one_kind) {
                template.pattern.push('*');
                // what lies below names of one kind is of one kind too
                break;
            } else if depth == 0 && LANGUAGES.contains(&part) && self.has_languages() {
                template.pattern.push('*');
            } else {
                template.pattern.push_str(part);
            }
        }
        if template.pattern.is_empty() {
            template.pattern.push('/');
        }
        template.kinds.sort_unstable();
        template
    }

    /// Whether the names in this folder are many of one kind.
    fn is_one_kind(&self) -> bool {
        let names = || self.children.iter().filter(|(name, _)| *name != "*");
        let largest = names().map(|(_, n)| n.events).max().unwrap_or(0);
        let all: u64 = names().map(|(_, n)| n.events).sum();
        names().count() >= MANY && largest as f64 <= LARGEST_SHARE * all as f64
    }

    fn has_languages(&self) -> bool {
        self.children.keys().filter(|name| LANGUAGES.contains(&name.as_str())).count() >= 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates() {
        let mut tree = Tree::default();
        let many: Vec<String> =
            (0..20).map(|i| format!("/talks/subject{}x", ["a", "b", "c", "d"][i % 4].repeat(i + 1))).collect();
        let paths = ["/order/1204/items/7", "/about", "/de/jobs", "/en/jobs", "/blog/2026-03-01/ann", "/"];
        for path in paths.iter().copied().chain(many.iter().map(String::as_str)) {
            tree.add(path, 1);
        }
        let pattern = |path: &str| tree.template(path).pattern;
        assert_eq!(pattern("/order/1204/items/7"), "/order/*/items/*");
        assert_eq!(pattern("/about"), "/about");
        assert_eq!(pattern("/de/jobs"), "/*/jobs");
        assert_eq!(pattern("/blog/2026-03-01/ann"), "/blog/*/ann");
        assert_eq!(pattern(&many[3]), "/talks/*");
        assert_eq!(pattern("/"), "/");
        assert_eq!(tree.template("/order/1204/items/7").kinds, [IdKind::Number]);
        assert_eq!(tree.template(&many[3]).name(), "Talks viewed");
        assert_eq!(long_name("/files/*/logstash/*"), "Files logstash viewed");
    }
}
