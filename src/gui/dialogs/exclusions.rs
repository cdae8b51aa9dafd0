//! Whom advertising leaves out: for which reasons, how many, for which network, then the file.

use std::sync::Arc;

use egui::{DragValue, Ui};

use crate::act::{self, ExclusionReason, ExclusionTerms, Exclusions};
use crate::export::destinations::{DestinationTerms, DestinationTool, people_files};
use crate::export::{exclusion_list, exclusion_reason};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::widgets::{button, caption, fact, page, tick_box};
use crate::model::Purpose;
use crate::present::numbers;
use crate::release::{Listing, Release};
use crate::texts::text;

use super::tool_choice::{only_file, tool_choice};
use super::{Dialog, DialogStatus, default_button, modal};

/// The height of the dialog's content, whatever is chosen.
const ROOM: f32 = 340.0;

/// Exports whom advertising is to leave out.
#[derive(Default)]
pub struct ExclusionsDialog {
    terms: ExclusionTerms,
    tool: Option<DestinationTool>,
    found: Latest<(DataKey, ExclusionTerms), Exclusions>,
}

impl ExclusionsDialog {
    /// Whom the list has by the reasons that are ticked now.
    fn found(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Exclusions>> {
        let (snapshot, subset, terms) = (cx.snapshot.clone(), cx.subset.clone(), self.terms.clone());
        let key = (cx.data_key(), terms.clone());
        self.found.ask(cx.jobs, text!("exclusions-counting"), key.clone(), move |progress| {
            act::exclusions(&snapshot.table, &subset, &snapshot.project, &terms, progress)
        });
        self.found.ready().filter(|(of, _)| **of == key).map(|(_, found)| found.clone())
    }

    fn choices(&mut self, ui: &mut Ui) {
        for reason in ExclusionReason::ALL {
            let mut on = self.terms.reasons.contains(&reason);
            if tick_box(ui, &mut on, exclusion_reason(reason)).changed() {
                self.terms.reasons.retain(|of| *of != reason);
                self.terms.reasons.extend(on.then_some(reason));
            }
        }
        ui.horizontal(|ui| {
            let label = ui.label(text!("exclusions-recent-days"));
            let field = DragValue::new(&mut self.terms.recent_days).range(1..=3650);
            ui.add_enabled(self.terms.reasons.contains(&ExclusionReason::RecentBuyer), field).labelled_by(label.id);
        });
        ui.add_space(4.0);
        tool_choice(ui, |tool| tool.purpose() == Purpose::Ads, &mut self.tool);
    }

    fn export(&self, cx: &ViewContext<'_>, found: Arc<Exclusions>) -> Export {
        let (snapshot, tool, withheld) = (cx.snapshot.clone(), self.tool, found.withheld);
        let what = text!("exclusions-listed");
        let Some(tool) = tool else {
            let listing = Listing::people(what, found.customers.len(), withheld);
            return Export::list(listing, "leave-out.csv", move |_| {
                Ok(exclusion_list(&snapshot.table, &found).table.to_csv().into_bytes())
            });
        };
        let label = text!("list-export-for-tool", title = what, tool = tool.name(), included = String::new());
        Export::new(label.clone(), format!("leave-out-{}.csv", tool.word()), move |_| {
            let list = exclusion_list(&snapshot.table, &found);
            let terms = DestinationTerms { hashed: tool.can_hash(), campaign: None };
            let files = people_files(tool, (&snapshot.table, &snapshot.project), &list, &terms);
            if files.people == 0 {
                return Err(text!("tool-choice-knows-nobody", tool = tool.name()));
            }
            let listing = Listing::people(label, files.people, withheld);
            Ok(Release::of_people(only_file(tool, Some(&files))?, listing))
        })
    }
}

impl Dialog for ExclusionsDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("exclusions-title"), 480.0, |ui| {
            ui.set_min_height(ROOM);
            caption(ui, text!("exclusions-says"));
            ui.add_space(4.0);
            self.choices(ui);
            ui.add_space(8.0);
            let found = self.found(cx);
            match &found {
                None => drop(caption(ui, text!("exclusions-counting"))),
                Some(found) => {
                    let listed = numbers::count(found.customers.len() as u64);
                    let left = numbers::count(found.withheld.total() as u64);
                    page::figures(ui, &[(listed, text!("list-export-in-file")), (left, text!("list-export-left-out"))]);
                    for reason in ExclusionReason::ALL.into_iter().filter(|&reason| found.count(reason) > 0) {
                        fact(ui, exclusion_reason(reason), &numbers::count(found.count(reason)));
                    }
                    found.withheld.reasons().for_each(|(n, why)| fact(ui, why, &numbers::count(n as u64)));
                }
            }
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                let some = found.filter(|found| !found.customers.is_empty());
                let pressed = default_button(ui, some.is_some(), text!("list-export-choose-where-to-save")).clicked();
                if let (true, Some(found)) = (pressed, some) {
                    cx.push(Command::Export(self.export(cx, found)));
                    status = DialogStatus::Closed;
                }
                if button(ui, text!("list-export-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
