//! Who is one person: how profiles make customers, the rules with a preview of what they would change, customers to look
//! at, and what was decided by hand.

mod decide;
mod decisions;
mod rules;
mod suggestions;
mod suspects;

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, heading, page};
use crate::identity::{IdKind, IdentitySummary};
use crate::present::numbers;

use crate::gui::command::Export;

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Overview,
    Rules,
    Suggestions,
    Suspects,
    Decisions,
}

/// State of the tab.
#[derive(Default)]
pub struct IdentityTab {
    part: Part,
    rules: rules::RulesForm,
    suggestions: suggestions::SuggestionList,
    suspects: suspects::SuspectList,
}

const DROPPED: [Column; 3] = [
    Column::text("Kind", 110.0).fixed(),
    Column::text("Shared value", 180.0).fixed(),
    Column::text("Why it does not join everybody", 300.0).fixed().rank(1),
];

impl IdentityTab {
    /// Draws the tab.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let decided = cx.project().decisions.len();
        let decisions =
            if decided == 0 { "By hand".to_owned() } else { format!("By hand ({})", numbers::count(decided as u64)) };
        ui.horizontal_wrapped(|ui| {
            for (part, name) in [
                (Part::Overview, "Overview"),
                (Part::Rules, "Rules"),
                (Part::Suggestions, "Same person?"),
                (Part::Suspects, "Several people?"),
                (Part::Decisions, decisions.as_str()),
            ] {
                if ui.selectable_label(self.part == part, name).clicked() {
                    self.part = part;
                }
            }
        });
        ui.add_space(4.0);
        match self.part {
            Part::Overview => overview(ui, cx),
            Part::Rules => self.rules.show(ui, cx),
            Part::Suggestions => self.suggestions.show(ui, cx),
            Part::Suspects => self.suspects.show(ui, cx),
            Part::Decisions => decisions::show(ui, cx),
        }
    }

    /// Draws the right panel.
    pub fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.part {
            Part::Suggestions => self.suggestions.details(ui, cx),
            Part::Suspects => self.suspects.details(ui, cx),
            _ => {}
        }
    }

    /// Whether the right panel has anything to say.
    pub fn has_details(&self) -> bool {
        matches!(self.part, Part::Suggestions | Part::Suspects)
    }

    /// The list on the screen as a file.
    pub fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        match self.part {
            Part::Suggestions => self.suggestions.export(cx).into_iter().collect(),
            Part::Suspects => self.suspects.export(cx).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// How profiles make customers, and the identifiers that do not join everybody who carries them.
fn overview(ui: &mut Ui, cx: &ViewContext<'_>) {
    let found = cx.snapshot.identity.clone();
    summary(ui, &found.summary);
    ui.add_space(8.0);
    if found.dropped.is_empty() {
        caption(ui, "No identifier is shared by too many people.");
        return;
    }
    heading(ui, "Shared by several people, so they do not join everybody");
    let hide = cx.project().settings.hide_names;
    let name = |i: usize| if hide { found.dropped[i].kind.label().to_owned() } else { found.dropped[i].text() };
    Table::new("dropped", &DROPPED, found.dropped.len()).show(ui, name, |ui, i, column| {
        let dropped = &found.dropped[i];
        match column {
            0 => table::text(ui, dropped.kind.label()),
            1 => table::text(ui, if hide { "hidden" } else { dropped.value.as_str() }),
            _ if hide => table::weak(ui, format!("shared by {}", dropped.persons)),
            _ => table::weak(ui, dropped.text()).on_hover_text(dropped.text()),
        };
    });
}

fn summary(ui: &mut Ui, s: &IdentitySummary) {
    page::figures(
        ui,
        &[
            (numbers::count(s.profiles), "profiles: identifiers as they came"),
            (numbers::count(s.customers), "customers they make"),
            (numbers::count(s.joined_customers), "customers joined from several profiles"),
            (numbers::count(s.anonymous), "known by a device alone"),
        ],
    );
    let mut joins: Vec<String> = IdKind::ALL
        .iter()
        .zip(s.joins)
        .filter(|(_, n)| *n > 0)
        .map(|(kind, n)| format!("{} by {}", numbers::count(n), kind.label()))
        .collect();
    if s.by_hand > 0 {
        joins.push(format!("{} by hand", numbers::count(s.by_hand)));
    }
    if !joins.is_empty() {
        caption(ui, &format!("Joins: {}", joins.join(" · ")));
    }
    caption(
        ui,
        "A customer's page says under “Why one person” what joined its profiles, and lets you join or split by hand.",
    );
}
