//! A text about the program, the machine and the open project that helps to find out why something went wrong. It names
//! nobody and holds no path, so that it can be passed on.

use crate::log;
use crate::store::FORMAT;

use super::Snapshot;

/// So many lines of the log are added.
const LINES: usize = 60;

/// The text. `more` is what else the caller knows, as label and value.
pub fn diagnostics(project: Option<&Snapshot>, more: &[(&str, String)]) -> String {
    let mut facts = log::about_this_machine();
    facts.extend_from_slice(more);
    if let Some(project) = project {
        facts.extend(about_project(project));
    }
    let mut text: String = facts.iter().map(|(label, value)| format!("{label}: {value}\n")).collect();
    let lines = log::last_lines(LINES);
    if !lines.is_empty() {
        text.push_str(&format!("\nLog, last {} lines:\n", lines.len()));
        lines.iter().for_each(|line| text.extend([line, "\n"]));
    }
    text
}

/// Sizes and states of a project, none of its names.
fn about_project(snapshot: &Snapshot) -> Vec<(&'static str, String)> {
    let (table, project, damage) = (&snapshot.table, &snapshot.project, &snapshot.damage);
    let bytes = std::fs::metadata(&snapshot.file.path).map_or(0, |file| file.len());
    let yes_no = |is: bool| if is { "yes" } else { "no" }.to_owned();
    vec![
        ("Project file", format!("{bytes} bytes, format {FORMAT}")),
        ("Encrypted", yes_no(snapshot.is_encrypted())),
        ("Read only", yes_no(snapshot.read_only)),
        ("Events", table.num_events().to_string()),
        ("Customers", table.num_customers().to_string()),
        ("Touchpoints", table.names.touchpoints.len().to_string()),
        ("Sources", project.sources.len().to_string()),
        ("Imports", project.imports.len().to_string()),
        ("Segments", project.segments.len().to_string()),
        ("Actions", project.actions.len().to_string()),
        ("Damage", format!("{} blocks, {} tables", damage.blocks.len(), damage.tables.len())),
    ]
}
