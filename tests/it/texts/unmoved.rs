//! Texts that still stand in the code of the rooms whose words are in `texts/`: a counted list that may only become shorter.

/// Rooms whose texts are taken from the files. Of the import the questions and notes of the presets stand in the code, of the
/// store the names of jobs.
const ROOMS: &[&str] = &[
    "act/",
    "analysis/",
    "cli/",
    "export/",
    "gui/",
    "identity/",
    "insights/",
    "mcp/",
    "model/",
    "predict/",
    "present/",
    "privacy/",
    "release/",
    "workspace/",
];

/// Files with literals that read like a text, and how many: lasting names of tables and jobs, names that data comes with or is
/// matched by, examples of what can be typed, and markup.
const LEFT: &[(&str, usize)] = &[
    ("analysis/assumptions.rs", 31),
    ("analysis/mood/words.rs", 11),
    ("analysis/themes/language.rs", 6),
    ("cli/args/examples.rs", 78),
    ("cli/export.rs", 2),
    ("cli/older_names.rs", 27),
    // a command that can be typed
    ("cli/plain_words.rs", 1),
    // the headers of other tools
    ("export/destinations/tools.rs", 53),
    ("export/png.rs", 1),
    ("export/report/mod.rs", 1),
    ("export/report/page.rs", 3),
    ("export/slides/ask.rs", 1),
    ("export/slides/page.rs", 2),
    // names of attributes in files of presentations
    ("export/slides/pptx/package.rs", 8),
    // what a message to another program is called there
    ("export/webhook.rs", 1),
    ("gui/command.rs", 5),
    ("gui/details_panel.rs", 2),
    ("gui/dialogs/identity/same.rs", 1),
    ("gui/dialogs/mapping/questions.rs", 2),
    ("gui/dialogs/own_project.rs", 3),
    ("gui/dialogs/rules/addresses.rs", 1),
    ("gui/dialogs/rules/channels.rs", 3),
    ("gui/dialogs/rules/touchpoints.rs", 1),
    ("gui/dialogs/segment_rule.rs", 3),
    ("gui/frame.rs", 2),
    ("gui/jobs.rs", 1),
    ("gui/mod.rs", 2),
    ("gui/motion.rs", 3),
    ("gui/sample.rs", 2),
    ("gui/theme.rs", 6),
    ("gui/views/actions/details.rs", 5),
    ("gui/views/customers/events.rs", 1),
    ("gui/views/data/quality/finding_rows.rs", 1),
    ("gui/views/journey/flow_tab.rs", 1),
    ("gui/widgets/heat_map.rs", 1),
    ("gui/widgets/sankey.rs", 1),
    ("gui/widgets/table.rs", 1),
    ("identity/fuzzy/record.rs", 14),
    ("insights/drivers.rs", 1),
    ("insights/flow.rs", 1),
    ("insights/friction/mod.rs", 1),
    ("insights/funnel/mod.rs", 1),
    ("insights/lifecycle.rs", 2),
    ("insights/loops.rs", 2),
    ("insights/next_touchpoint.rs", 1),
    ("insights/quality.rs", 1),
    ("insights/question.rs", 2),
    ("insights/retention.rs", 2),
    ("insights/stickiness.rs", 1),
    ("insights/time_between.rs", 6),
    ("insights/transitions.rs", 1),
    ("mcp/mod.rs", 1),
    ("mcp/session.rs", 1),
    ("model/consent.rs", 1),
    ("model/entity.rs", 9),
    ("model/identity.rs", 4),
    ("model/message_template.rs", 3),
    ("model/rules.rs", 14),
    ("model/settings.rs", 2),
    ("model/shipped_playbooks.rs", 5),
    ("predict/next_step.rs", 1),
    ("predict/time_zones.rs", 12),
    ("present/assumptions.rs", 1),
    ("present/numbers.rs", 1),
    ("present/palette.rs", 3),
    ("present/small_groups/tables.rs", 16),
    ("present/svg.rs", 1),
    ("privacy/signature.rs", 1),
    ("privacy/keyed.rs", 1),
    ("privacy/passphrase.rs", 1),
    ("privacy/scan.rs", 1),
    ("workspace/diagnostics.rs", 14),
    ("workspace/erase.rs", 1),
    ("workspace/publish.rs", 1),
    ("workspace/ready.rs", 2),
    ("workspace/retention.rs", 1),
];

/// Calls whose literals nobody reads.
const UNREAD: &[&str] = &[
    "text!(",
    "debug!(",
    "info!(",
    "warn!(",
    "error!(",
    "expect(",
    "assert!(",
    "Id::new(",
    "id_salt(",
    "include_str!(",
    "contains(",
    "starts_with(",
    "strip_prefix(",
    "split_once(",
    "or_log(",
];

/// The literals of a file that read like a text.
fn texts(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let rest = &code[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("'\"'") {
            at += 3;
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let length = end_of_literal(quoted);
            if reads_like_a_text(&quoted[..length]) {
                found.push(&quoted[..length]);
            }
            at += length + 2;
        } else if rest.starts_with("#[") || UNREAD.iter().any(|call| rest.starts_with(call) && is_call(code, at)) {
            at += after_brackets(rest);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether no longer word ends with the one that begins here.
fn is_call(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// Where a literal ends that begins before this.
fn end_of_literal(quoted: &str) -> usize {
    let mut escaped = false;
    let end = |(_, sign): &(usize, char)| {
        let ends = *sign == '"' && !escaped;
        escaped = *sign == '\\' && !escaped;
        ends
    };
    quoted.char_indices().find(end).map_or(quoted.len(), |(at, _)| at)
}

/// The length up to where the first bracket is closed again.
fn after_brackets(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let here = &rest[at..];
        if let Some(quoted) = here.strip_prefix('"') {
            at += end_of_literal(quoted) + 2;
            continue;
        }
        if here.starts_with("'\"'") {
            at += 3;
            continue;
        }
        match here.as_bytes()[0] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += here.chars().next().map_or(1, char::len_utf8);
        if depth == 0 && here.starts_with([')', ']', '}']) {
            return at;
        }
    }
    rest.len()
}

/// Two words beside each other, or one with a capital.
fn reads_like_a_text(literal: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '{' | '}' | '/' | '<' | '>' | '='));
        word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
    };
    let words = literal.split_whitespace().filter(is_word).count();
    let mut signs = literal.chars();
    let capital = signs.next().is_some_and(char::is_uppercase) && signs.next().is_some_and(char::is_lowercase);
    words > 1 || (words == 1 && capital)
}

#[test]
fn no_text_comes_in_without_a_key() {
    let mut problems = Vec::new();
    for (path, code) in super::sources() {
        if !ROOMS.iter().any(|room| path.starts_with(room)) {
            continue;
        }
        let found = texts(&code);
        let allowed = LEFT.iter().find(|(file, _)| *file == path).map_or(0, |(_, n)| *n);
        if found.len() > allowed {
            problems.push(format!("src/{path} has {} texts of its own, {allowed} are known: {found:?}", found.len()));
        }
    }
    assert!(problems.is_empty(), "\nput them into texts/en and say text!(…)\n{}\n", problems.join("\n"));
}

#[test]
fn texts_are_told_from_names() {
    let code = "f(\"Save\"); g(\"two words\"); h(\"key_of\"); text!(\"a b\", n = k(\"c d\")); Id::new(\"x y\"); // \"no text\"\n";
    assert_eq!(texts(code), ["Save", "two words"]);
}
