//! Texts that still stand in the code of the rooms whose words are in `texts/`: a counted list that may only become shorter.

/// Rooms whose literals are no texts of the program: words that data comes with, words that people type and ask with, what is
/// written into the sample, and what the log says to those who mend the program.
const WORDS_OF_DATA: &[&str] =
    &["ask/", "events/", "generate/", "import/map/guess/", "import/presets/", "import/read/", "log/", "store/schema"];

/// Files with literals that read like a text, and how many: lasting names of tables and jobs, names that data comes with or is
/// matched by, examples of what can be typed, and markup.
const LEFT: &[(&str, usize)] = &[
    ("analysis/addresses/mod.rs", 1),
    ("analysis/addresses/tree.rs", 1),
    ("analysis/assumptions.rs", 31),
    ("analysis/mood/words.rs", 11),
    ("analysis/themes/language.rs", 6),
    ("cli/args/examples.rs", 78),
    ("cli/export.rs", 1),
    ("cli/manual.rs", 1),
    // what the parser of arguments puts before an error
    ("cli/mod.rs", 1),
    ("cli/output.rs", 1),
    ("cli/parse.rs", 2),
    // a command that can be typed
    ("cli/plain_words.rs", 1),
    ("cli/role_questions.rs", 1),
    ("cli/show.rs", 1),
    // headers and words of SQL
    ("databases/clickhouse_http.rs", 3),
    // a header
    ("databases/spark/calls.rs", 1),
    ("databases/postgres_tls.rs", 1),
    ("databases/postgres_wire.rs", 1),
    ("databases/spark/mod.rs", 1),
    // the headers of other tools
    ("export/destinations/tools.rs", 59),
    ("export/png.rs", 1),
    ("export/report/mod.rs", 1),
    ("export/report/page.rs", 3),
    ("export/slides/ask.rs", 1),
    ("export/slides/page.rs", 2),
    // names of attributes in files of presentations
    ("export/slides/pptx/package.rs", 8),
    // what a message to another program is called there
    ("export/webhook.rs", 1),
    ("files/project_file.rs", 1),
    ("gui/command.rs", 4),
    ("gui/details_panel.rs", 2),
    ("gui/dialogs/identity/same.rs", 1),
    ("gui/dialogs/mapping/questions.rs", 2),
    ("gui/dialogs/own_project.rs", 3),
    ("gui/dialogs/rules/addresses.rs", 1),
    ("gui/dialogs/rules/channels.rs", 3),
    ("gui/dialogs/rules/touchpoints.rs", 1),
    ("gui/frame.rs", 2),
    ("gui/jobs.rs", 1),
    ("gui/mod.rs", 2),
    ("gui/motion.rs", 3),
    ("gui/sample.rs", 1),
    ("gui/theme.rs", 6),
    // names of channels, which are those of the project
    ("gui/views/actions/playbooks/draft.rs", 1),
    ("gui/views/actions/playbooks/editor.rs", 2),
    // a channel as playbooks name it
    ("gui/views/actions/state.rs", 1),
    ("gui/views/journey/flow_tab.rs", 1),
    ("gui/widgets/heat_map.rs", 1),
    ("gui/widgets/sankey.rs", 1),
    ("gui/widgets/table.rs", 1),
    ("identity/fuzzy/record.rs", 11),
    ("identity/normalise.rs", 2),
    ("import/map/event_subject.rs", 18),
    ("import/map/properties.rs", 1),
    ("import/map/question.rs", 2),
    ("import/open/folder.rs", 1),
    ("import/open/line_range.rs", 1),
    ("import/open/page/mod.rs", 1),
    ("import/open/tests.rs", 9),
    ("import/open/w3c.rs", 2),
    ("import/open/whatsapp.rs", 6),
    ("import/rows/bookings.rs", 2),
    ("import/rows/load.rs", 1),
    // names of columns
    ("import/rows/milestones.rs", 10),
    ("import/rows/no_rows.rs", 1),
    ("import/rows/order_in_file.rs", 12),
    ("import/rows/order_money.rs", 1),
    ("import/rows/plan.rs", 3),
    ("import/rows/shaped.rs", 1),
    ("import/rows/spend.rs", 4),
    ("import/rows/unsubscribes.rs", 2),
    ("insights/conditions.rs", 4),
    ("insights/drivers.rs", 1),
    ("insights/features.rs", 1),
    ("insights/flow.rs", 1),
    ("insights/friction/mod.rs", 1),
    ("insights/funnel/mod.rs", 1),
    ("insights/funnel_steps.rs", 2),
    ("insights/journey_map/layer.rs", 1),
    ("insights/lifecycle.rs", 2),
    ("insights/loops.rs", 2),
    ("insights/next_touchpoint.rs", 1),
    ("insights/quality.rs", 1),
    ("insights/question.rs", 5),
    ("insights/retention.rs", 2),
    ("insights/split.rs", 2),
    ("insights/step_conditions.rs", 1),
    ("insights/stickiness.rs", 1),
    ("insights/time_between.rs", 6),
    ("insights/transitions.rs", 1),
    ("language.rs", 1),
    ("live/answer.rs", 3),
    // names of threads
    ("live/call_writer.rs", 1),
    ("live/intake.rs", 1),
    ("main.rs", 1),
    ("mcp/mod.rs", 1),
    ("mcp/session.rs", 1),
    // channels as playbooks name them
    ("mcp/tools.rs", 4),
    // names of channels, as projects keep them
    ("model/action.rs", 4),
    ("model/consent.rs", 1),
    ("model/entity.rs", 9),
    ("model/identity.rs", 4),
    ("model/message_template.rs", 3),
    ("model/rules.rs", 15),
    ("model/settings.rs", 2),
    ("model/shipped_playbooks.rs", 7),
    ("present/member_rules/playbook.rs", 3),
    ("present/member_rules/read.rs", 2),
    // rules as they are typed
    ("present/member_rules/write.rs", 16),
    ("present/numbers.rs", 1),
    ("present/palette.rs", 4),
    ("present/prediction_definitions.rs", 1),
    ("present/small_groups/tables.rs", 16),
    ("present/svg.rs", 1),
    ("privacy/keyed.rs", 1),
    ("privacy/passphrase.rs", 1),
    ("privacy/scan.rs", 1),
    ("privacy/signature.rs", 1),
    // a folder of macOS
    ("program_settings.rs", 1),
    // SQL
    ("remote/attribution.rs", 3),
    ("remote/behind.rs", 3),
    ("remote/catalogue.rs", 1),
    ("remote/clickhouse_channels.rs", 5),
    ("remote/clickhouse_words.rs", 5),
    ("remote/events.rs", 3),
    ("remote/funnel.rs", 4),
    ("remote/journeys.rs", 3),
    ("remote/people.rs", 2),
    ("remote/people_query.rs", 1),
    ("remote/postgres_channels.rs", 1),
    ("remote/postgres_words.rs", 10),
    ("remote/profile.rs", 6),
    // SQL, and units of bytes in a plan
    ("remote/spark_words.rs", 16),
    ("store/actions.rs", 1),
    ("store/attributes.rs", 1),
    // what the log says of damage
    ("store/damage.rs", 1),
    ("store/derived/mod.rs", 1),
    ("store/derived/read.rs", 1),
    ("store/events_vtab.rs", 1),
    ("store/file.rs", 1),
    ("store/predictions.rs", 2),
    ("store/pseudonymise.rs", 2),
    // the cell of a query, the same in every language
    ("store/query.rs", 1),
    ("store/segments.rs", 2),
    ("store/views_vtab.rs", 1),
    ("texts/conventions.rs", 1),
    ("texts/language.rs", 1),
    ("texts/locale.rs", 5),
    // requests of the network
    ("webhooks/request.rs", 1),
    ("workspace/diagnostics.rs", 14),
    ("workspace/publish.rs", 1),
    ("workspace/ready.rs", 1),
    ("workspace/retention.rs", 1),
    // the headers of programs that assign people to arms
    ("workspace/assignments.rs", 20),
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

/// Calls that show what is written in them: there one word is a text too.
const SHOWN: &[&str] = &[
    "Cell::text(",
    "ui.label(",
    "caption(ui,",
    "fact(ui,",
    "heading(ui,",
    "paragraph(ui,",
    "print_note(",
    "RichText::new(",
    "selected_text(",
    "on_hover_text(",
    "usage(",
];

/// Words by which a literal is a query of the database.
const OF_QUERIES: &[&str] = &[
    "SELECT", "FROM", "WHERE", "AND", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "PRAGMA", "ORDER",
    "BEGIN", "ATTACH", "VACUUM", "ROLLBACK", "CASE", "REINDEX", "COLLATE", "PRIMARY",
];

/// The literals of a file that read like a text.
fn texts(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut at, mut shown_until) = (0, 0);
    while at < code.len() {
        let rest = &code[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("'\"'") {
            at += 3;
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let length = end_of_literal(quoted);
            let literal = &quoted[..length];
            if reads_like_a_text(literal) || (at < shown_until && is_word(literal)) {
                found.push(&quoted[..length]);
            }
            at += length + 2;
        } else if rest.starts_with("#[") || UNREAD.iter().any(|call| rest.starts_with(call) && is_call(code, at)) {
            at += after_brackets(rest);
        } else {
            if SHOWN.iter().any(|call| rest.starts_with(call) && is_call(code, at)) {
                shown_until = shown_until.max(at + after_brackets(rest));
            }
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

/// A word in small letters or with a capital, whatever stands around it.
fn is_word(text: &str) -> bool {
    let word =
        text.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '{' | '}' | '/' | '<' | '>' | '=' | '-'));
    word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
}

/// Two words beside each other, one with a capital, or one that stands in the middle of a sentence: beside a placeholder, with a
/// space before or behind it, or with a sign at its end.
fn reads_like_a_text(literal: &str) -> bool {
    let parts: Vec<&str> = literal.split_whitespace().collect();
    if parts.iter().any(|part| OF_QUERIES.contains(part)) {
        return false;
    }
    let words = parts.iter().filter(|part| is_word(part)).count();
    let mut signs = literal.chars();
    let capital =
        signs.next().is_some_and(char::is_uppercase) && signs.next().is_some_and(|c| c.is_lowercase() || c == '-');
    let inside_sentence = parts.len() > 1 && literal.contains('{')
        || literal.starts_with(' ')
        || literal.ends_with(' ')
        || literal.ends_with(['!', '?', '…']);
    words > 1 || (words == 1 && (capital || inside_sentence))
}

#[test]
fn no_text_comes_in_without_a_key() {
    let mut problems = Vec::new();
    for (path, code) in super::sources() {
        if WORDS_OF_DATA.iter().any(|room| path.starts_with(room)) {
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
    let code = "f(\"{n} added.\"); g(\" and \"); h(\"{id}.png\"); k(\"stage:{name}\"); m(\"SELECT name FROM people\");";
    assert_eq!(texts(code), ["{n} added.", " and "]);
    let code = "push(\"undone\"); Cell::text(if done { \"undone\" } else { text!(\"a-key\") }); push(\"done\");";
    assert_eq!(texts(code), ["undone"], "one word is a text where it is shown");
}
