//! The tool that imports a list of people.

use egui::Ui;

use crate::export::destinations::{DestinationFiles, DestinationTool};
use crate::gui::widgets::{fact, menu_chip};
use crate::present::numbers;
use crate::texts::text;

/// The choice of a tool among those that `fits`; nothing is a list with the program's own columns.
pub fn tool_choice(ui: &mut Ui, fits: impl Fn(DestinationTool) -> bool, tool: &mut Option<DestinationTool>) {
    let own = (None, text!("tool-choice-own-columns"));
    let tools = DestinationTool::ALL.into_iter().filter(|tool| fits(*tool)).map(|tool| (Some(tool), tool.name()));
    let choices: Vec<(Option<DestinationTool>, &str)> = std::iter::once(own).chain(tools).collect();
    if !choices.iter().any(|(choice, _)| choice == tool) {
        *tool = None;
    }
    ui.horizontal(|ui| menu_chip(ui, text!("tool-choice-file-for"), tool, None, &choices));
}

/// Who is not in the files of a tool, beside those who stay behind anyway.
pub fn tool_notes(ui: &mut Ui, tool: DestinationTool, files: &DestinationFiles) {
    let mut note = |n: usize, words: &str| {
        if n > 0 {
            fact(ui, words, &numbers::count(n as u64));
        }
    };
    note(files.unknown_to_tool, &text!("tool-choice-unknown-to-tool", tool = tool.name()));
    note(files.repeated, text!("tool-choice-repeated"));
    note(files.phones_without_country, text!("tool-choice-phones-without-country"));
    note(files.incomplete_addresses, text!("tool-choice-incomplete-addresses"));
}

/// The one file of a tool. What does not fit into one is written by the command line, which writes several.
pub fn only_file(tool: DestinationTool, files: Option<&DestinationFiles>) -> Result<Vec<u8>, String> {
    match files.map(|files| files.files.as_slice()) {
        Some([(one, _)]) => Ok(one.clone()),
        _ => Err(text!("tool-choice-too-long-for-one-file", tool = tool.name(), word = tool.word())),
    }
}
