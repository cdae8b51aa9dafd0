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
use crate::texts::text;

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

fn dropped_columns() -> [Column; 3] {
    [
        Column::text(text!("identity-words-kind"), 110.0).fixed(),
        Column::text(text!("identity-words-shared-value"), 180.0).fixed(),
        Column::text(text!("identity-why-it-does-not-join-everybody"), 300.0).fixed().rank(1),
    ]
}

impl IdentityTab {
    /// Draws the tab with its panel of choices.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let decided = cx.project().decisions.len();
        let decisions = if decided == 0 {
            text!("identity-by-hand").to_owned()
        } else {
            text!("identity-by-hand-counted", n = numbers::count(decided as u64))
        };
        ui.horizontal_wrapped(|ui| {
            for (part, name) in [
                (Part::Overview, text!("identity-overview")),
                (Part::Rules, text!("identity-rules")),
                (Part::Suggestions, text!("identity-same-person")),
                (Part::Suspects, text!("identity-several-people")),
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
        caption(ui, text!("identity-no-identifier-is-shared-by-too"));
        return;
    }
    heading(ui, text!("identity-shared-by-several-people-so-they"));
    let hide = cx.project().settings.hide_names;
    let name = |i: usize| if hide { found.dropped[i].kind.label().to_owned() } else { found.dropped[i].text() };
    Table::new("dropped", &dropped_columns(), found.dropped.len()).show(ui, name, |ui, i, column| {
        let dropped = &found.dropped[i];
        match column {
            0 => table::text(ui, dropped.kind.label()),
            1 => table::text(ui, if hide { text!("table-hidden") } else { dropped.value.as_str() }),
            _ if hide => table::weak(ui, text!("identity-shared-by", persons = dropped.persons)),
            _ => table::weak(ui, dropped.text()).on_hover_text(dropped.text()),
        };
    });
}

fn summary(ui: &mut Ui, s: &IdentitySummary) {
    page::figures(
        ui,
        &[
            (numbers::count(s.profiles), text!("identity-profiles-identifiers-as-they-came")),
            (numbers::count(s.customers), text!("identity-customers-they-make")),
            (numbers::count(s.joined_customers), text!("identity-words-customers-joined-from-several-profiles")),
            (numbers::count(s.anonymous), text!("identity-known-by-device-alone")),
        ],
    );
    let mut joins: Vec<String> = IdKind::ALL
        .iter()
        .zip(s.joins)
        .filter(|(_, n)| *n > 0)
        .map(|(kind, n)| text!("identity-by", n = numbers::count(n), label = kind.label()))
        .collect();
    if s.by_hand > 0 {
        joins.push(text!("identity-decided-by-hand", by_hand = numbers::count(s.by_hand)));
    }
    if !joins.is_empty() {
        caption(ui, &text!("identity-joins", joins = joins.join(" · ")));
    }
    caption(ui, text!("identity-customers-page-says-under-why-one"));
}
