//! The architecture's invariants, kept by reading `src/`: who may use whom, where foreign crates may appear, how long a
//! file may get, and that the core has neither a clock nor a network.

use std::collections::BTreeMap;

use crate::source_files::{SourceFile, source_files};

/// Tiers from the ground up. A module may use its own tier's *own* module and every tier below, nothing beside or above.
const TIERS: &[&[&str]] = &[
    &["texts"],
    &["model", "progress", "log"],
    &["files"],
    &["events", "generate"],
    &["analysis", "identity"],
    &["predict", "privacy"],
    &["act"],
    &["import", "store", "present"],
    &["remote"],
    &["insights"],
    &["ask"],
    &["workspace"],
    &["release"],
    &["export"],
    &["mcp", "webhooks"],
    &["live", "databases"],
    &["program_settings"],
    &["language", "update_notice"],
    &["cli", "gui"],
];

/// Foreign crates that have one home.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite", &["store", "import/open/ocel/sqlite"]),
    ("egui", &["gui"]),
    ("eframe", &["gui"]),
    ("egui_plot", &["gui"]),
    ("egui_extras", &["gui"]),
    ("rfd", &["gui"]),
    ("desire_path_kmeans", &["predict/matrix", "predict/segments"]),
    ("forust_ml", &["predict/trees"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("signal_hook", &["cli"]),
    ("indicatif", &["cli"]),
    ("console", &["cli"]),
    ("resvg", &["export"]),
    ("krilla", &["export"]),
    ("skrifa", &["export"]),
    ("tracing_subscriber", &["log"]),
    ("fluent_bundle", &["texts"]),
    ("unic_langid", &["texts"]),
    ("ureq", &["webhooks/client", "databases/clickhouse_http"]),
    ("postgres", &["databases/postgres_wire", "databases/postgres_tls"]),
    ("rustls_native_certs", &["webhooks/client", "databases/postgres_tls"]),
    ("tokio_rustls", &["databases/postgres_tls"]),
    ("rmcp", &["mcp"]),
    ("tokio", &["mcp", "live", "databases/postgres_tls", "databases/spark"]),
    ("tonic", &["databases/spark"]),
    ("tonic_prost", &["databases/spark"]),
    ("prost", &["databases/spark"]),
    ("arrow_ipc", &["databases/spark"]),
    ("arrow_array", &["databases/spark"]),
    ("arrow_schema", &["databases/spark"]),
    ("hyper", &["live"]),
    ("hyper_util", &["live"]),
    ("http_body_util", &["live"]),
];

/// What the core must not read by itself.
const IMPURE: &[&str] =
    &["std::time::", "Instant::now", "SystemTime", "Timestamp::now", "std::fs", "File::open", "thread_rng"];

/// What nothing in the program may do.
const FORBIDDEN: &[&str] = &["todo!(", "unimplemented!(", "#[ignore"];

/// What only the server that takes events may do, which listens to nobody until a person starts it.
const SOCKETS: &[&str] = &["TcpStream", "UdpSocket", "TcpListener"];

const MAY_LISTEN: &[&str] = &["live/server.rs", "live/intake.rs"];

struct Source {
    /// Path below `src/` with forward slashes.
    path: String,
    code: String,
    lines: usize,
}

impl Source {
    fn module(&self) -> &str {
        self.path.split('/').next().unwrap_or("").trim_end_matches(".rs")
    }
}

fn sources() -> Vec<Source> {
    let source = |file: SourceFile| Source { code: file.code(), lines: file.body().lines().count(), path: file.path };
    source_files().into_iter().map(source).collect()
}

fn tier(module: &str) -> Option<usize> {
    TIERS.iter().position(|t| t.contains(&module))
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn every_module_has_a_layer_and_uses_only_those_below() {
    let mut problems = Vec::new();
    for source in sources() {
        let module = source.module();
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some(own) = tier(module) else {
            problems.push(format!("src/{} is in no layer", source.path));
            continue;
        };
        for used in used_modules(&source.code) {
            if used != module && tier(&used).is_some_and(|t| t >= own) {
                problems.push(format!("src/{}: `{module}` may not use `{used}`", source.path));
            }
        }
    }
    report(&problems);
}

/// Top-level modules of the crate that the code names.
fn used_modules(code: &str) -> Vec<String> {
    let mut used: Vec<String> = code
        .match_indices("crate::")
        .flat_map(|(at, _)| {
            let rest = &code[at + "crate::".len()..];
            if let Some(group) = rest.strip_prefix('{') {
                let end = group.find("};").unwrap_or(group.len());
                top_level_names(&group[..end])
            } else {
                vec![rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()]
            }
        })
        .collect();
    used.sort();
    used.dedup();
    used
}

/// `a::b, c::{d, e}` → a, c.
fn top_level_names(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut current) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(std::mem::take(&mut current)),
            _ if depth == 0 => current.push(c),
            _ => {}
        }
    }
    names.push(current);
    names.iter().filter_map(|n| n.split("::").next()).map(|n| n.trim().to_owned()).filter(|n| !n.is_empty()).collect()
}

#[test]
fn foreign_crates_stay_in_their_home() {
    let mut problems = Vec::new();
    for source in sources() {
        for (krate, homes) in HOMES {
            let at_home = homes.iter().any(|home| source.path.starts_with(home));
            if !at_home && source.code.contains(&format!("{krate}::")) {
                problems.push(format!("src/{}: `{krate}` belongs in {homes:?}", source.path));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_core_reads_no_clock_file_or_random_source() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|s| matches!(s.module(), "analysis" | "predict" | "act" | "events" | "model"))
    {
        for needle in IMPURE {
            if source.code.contains(needle) {
                problems.push(format!("src/{}: `{needle}`", source.path));
            }
        }
    }
    report(&problems);
}

#[test]
fn nothing_unfinished_and_no_network() {
    let mut problems = Vec::new();
    for source in sources() {
        let sockets = SOCKETS.iter().filter(|_| !MAY_LISTEN.contains(&source.path.as_str()));
        for needle in FORBIDDEN.iter().chain(sockets) {
            if source.code.contains(needle) {
                problems.push(format!("src/{}: `{needle}`", source.path));
            }
        }
    }
    report(&problems);
}

/// One place decides where a file may be written; what only the lock of a project needs is the exception.
#[test]
fn only_files_creates_renames_or_replaces_a_file() {
    let needles = [
        "fs::write",
        "File::create",
        "fs::rename",
        "fs::copy",
        "fs::hard_link",
        "OpenOptions",
        "File::options",
        "tempfile_in",
    ];
    let allowed = [
        // the log is not written for a person, and has to work where nothing else does
        ("log/file.rs", "fs::rename"),
        ("log/file.rs", "OpenOptions"),
        ("store/lock.rs", "OpenOptions"),
        ("store/spill_file.rs", "tempfile_in"),
        ("cli/stdin.rs", "File::options"),
        ("cli/stdin.rs", "OpenOptions"),
        ("store/backup.rs", "OpenOptions"),
    ];
    let mut problems = Vec::new();
    for source in sources().iter().filter(|s| !s.path.starts_with("files/") && !s.path.ends_with("/tests.rs")) {
        for needle in needles {
            if source.code.contains(needle) && !allowed.contains(&(source.path.as_str(), needle)) {
                problems.push(format!("src/{}: `{needle}`; write through `files`", source.path));
            }
        }
    }
    report(&problems);
}

/// What leaves the program is a `Release`: nothing else decides which groups are too small, writes to the journal that
/// something left, or puts a file in its place.
#[test]
fn only_release_decides_what_leaves() {
    let decisions: [(&str, &[&str]); 7] = [
        (".smallest_in_own_exports()", &["release/"]),
        ("settings.smallest_group", &["release/", "cli/settings.rs", "gui/views/data/privacy.rs", "mcp/session.rs"]),
        ("small_groups::audience(", &["release/", "workspace/publish.rs"]),
        (
            "JournalEntry::new(JournalKind::Export",
            &["release/", "workspace/publish.rs", "workspace/share.rs", "store/"],
        ),
        (" publish(", &["release/", "workspace/", "store/"]),
        (".write_and_record(", &["release/", "files/"]),
        // a sample's files and a pipe that is kept to be read tell of nobody who is in a project
        (".create()?", &["release/", "files/", "generate/"]),
    ];
    let mut problems = Vec::new();
    for source in sources() {
        for (needle, homes) in decisions {
            let at_home = homes.iter().any(|home| source.path.starts_with(home));
            if !at_home && source.code.contains(needle) {
                problems.push(format!("src/{}: `{needle}` belongs in {homes:?}", source.path));
            }
        }
    }
    for (needle, homes) in decisions {
        let is_used = |home: &&&str| sources().iter().any(|s| s.path.starts_with(**home) && s.code.contains(needle));
        assert!(homes.iter().any(|home| is_used(&home)), "nothing says `{needle}` any more");
    }
    report(&problems);
}

#[test]
fn views_change_nothing_themselves() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|s| s.path.starts_with("gui/views/")) {
        for needle in ["&mut Workspace", "workspace.edit(", "std::fs::write"] {
            if source.code.contains(needle) {
                problems.push(format!("src/{}: `{needle}`; push a Command instead", source.path));
            }
        }
    }
    report(&problems);
}

/// What a touchpoint is stands in the table of names alone; everything else asks for its kind.
#[test]
fn nothing_but_the_table_of_names_reads_meaning_out_of_a_touchpoint_s_name() {
    let table = sources().into_iter().find(|s| s.path == "events/naming/touchpoints/events.rs").unwrap();
    let names: Vec<&str> = table
        .code
        .split("Kind::")
        .filter_map(|before| before.rsplit('(').next())
        .filter_map(|entry| entry.trim().strip_prefix('"')?.split('"').next())
        .collect();
    assert!(names.len() > 80 && names.contains(&"Added to cart") && names.contains(&"Refund"), "{names:?}");
    // giving a name is not reading one
    let may_name =
        |path: &str| path.starts_with("events/naming/") || path.starts_with("import/") || path.starts_with("generate/");
    let mut problems = Vec::new();
    for source in sources().iter().filter(|s| !may_name(&s.path)) {
        let labels = matches!(source.path.as_str(), "present/touchpoint_kinds.rs" | "model/settings.rs");
        for name in names.iter().filter(|name| !labels && source.code.contains(&format!("\"{name}\""))) {
            let hint = source.code.contains(&format!("hint_text(\"{name}\")"));
            if !hint {
                problems.push(format!("src/{}: \"{name}\" is compared; ask for the touchpoint's kind", source.path));
            }
        }
        // names for addresses are made there, not read
        let pure = matches!(source.module(), "analysis" | "predict" | "act" | "privacy" | "present")
            && !source.path.starts_with("analysis/addresses/");
        let reads = |line: &&str| {
            let of_text = ["to_lowercase", "contains(\"", "starts_with(\"", "ends_with(\"", "ignore_ascii_case"];
            line.contains("touchpoint") && of_text.iter().any(|needle| line.contains(needle))
        };
        for line in source.code.lines().filter(|_| pure).filter(reads) {
            problems.push(format!("src/{}: {}; ask for the touchpoint's kind", source.path, line.trim()));
        }
    }
    report(&problems);
}

#[test]
fn files_stay_short() {
    let long: BTreeMap<String, usize> =
        sources().into_iter().filter(|s| s.lines > 600).map(|s| (s.path, s.lines)).collect();
    assert!(long.is_empty(), "files over 600 lines: {long:?}");
}

#[test]
fn comments_say_more_than_the_name_below_them() {
    let mut short = Vec::new();
    // the words of the grammar of questions are explained where they stand
    for file in source_files().iter().filter(|file| !file.path.starts_with("ask/")) {
        let lines: Vec<&str> = file.body().lines().map(str::trim).collect();
        let comment = |at: Option<usize>| at.and_then(|at| lines.get(at)?.strip_prefix("///"));
        for (at, line) in lines.iter().enumerate() {
            let alone = comment(at.checked_sub(1)).is_none() && comment(Some(at + 1)).is_none();
            let words = comment(Some(at)).map_or(usize::MAX, |comment| comment.split_whitespace().count());
            if alone && words < 4 {
                short.push(format!("src/{}: {line}", file.path));
            }
        }
    }
    assert!(short.is_empty(), "say it in a sentence, or not at all:\n{}\n", short.join("\n"));
}
