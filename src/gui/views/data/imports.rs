//! Every import with what it brought, and the button that takes it back.

use egui::{RichText, Ui};

use crate::analysis::spend::{ChannelSpend, by_import};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, fact, heading, section};
use crate::model::{Import, ImportId, ImportState, Source};
use crate::present::numbers;
use crate::present::reject_reasons::{counted_warning, reject_reason};
use crate::texts::text;
use crate::workspace::Edit;

use super::state::DataView;

fn columns() -> [Column; 8] {
    [
        Column::text(text!("imports-file"), 150.0).fixed(),
        Column::text(text!("imports-source"), 100.0).fixed().rank(2),
        Column::text(text!("imports-imported"), 110.0).fixed().rank(3),
        Column::number(text!("imports-rows"), 70.0).fixed().rank(4),
        Column::number(text!("imports-events"), 70.0).fixed().rank(1),
        // beside the rows, so that they add up
        Column::number(text!("imports-repeats"), 90.0).fixed().rank(2),
        Column::number(text!("imports-left-out"), 70.0).fixed().rank(2),
        Column::text("", 110.0).fixed(),
    ]
}

impl DataView {
    /// The list of imports, newest first, and under it the rows that the selected one left out.
    pub(super) fn show_imports(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        watch(ui, cx);
        let project = cx.project().clone();
        let imports: Vec<&Import> = project.imports.iter().rev().collect();
        let zone = numbers::zone(&project.settings.time_zone);
        let selected = self.import.and_then(|id| imports.iter().position(|i| i.id == id));
        self.ask_spend(cx);
        let is_spend = |import: &Import| import.events == 0 && !self.spend_of(import.id).is_empty();
        let mut changed = None;
        let shows_rejects = selected.is_some_and(|i| left_out(imports[i]) > 0);
        let height = if shows_rejects { ui.available_height() * 0.5 } else { ui.available_height() };
        let name = |i: usize| format!("{}, {}", imports[i].file, text!("count-events", n = imports[i].events));
        let table =
            Table::new("imports", &columns(), imports.len()).row_height(36.0).selected(selected).max_height(height);
        let output = table.show(ui, name, |ui, i, column| {
            let import = imports[i];
            let undone = import.state == ImportState::Undone;
            let text = |text: String| {
                let text = RichText::new(text);
                if undone { text.color(cx.colors.soft).strikethrough() } else { text }
            };
            match column {
                0 => drop(table::text(ui, text(import.file.clone()))),
                1 => drop(table::text(ui, text(source(&project.sources, import).to_owned()))),
                2 => drop(table::weak(ui, numbers::date(import.at, &zone))),
                3 => drop(table::text(ui, text(numbers::count(import.rows)))),
                4 if is_spend(import) => drop(table::weak(ui, text!("imports-ad-spend"))),
                4 => drop(table::text(ui, text(numbers::count(import.events)))),
                5 if import.duplicates == 0 => drop(table::weak(ui, "–")),
                5 => drop(table::text(ui, numbers::count(import.duplicates))),
                6 if left_out(import) == 0 => drop(table::weak(ui, "–")),
                6 => drop(table::text(ui, numbers::count(left_out(import)))),
                _ if undone => {
                    if cx.editing(ui, |ui| ui.button(text!("imports-bring-back"))).clicked() {
                        changed = Some((i, ImportState::Active));
                    }
                }
                _ => {
                    if cx.editing(ui, |ui| ui.button(text!("imports-undo-import"))).clicked() {
                        changed = Some((i, ImportState::Undone));
                    }
                }
            }
        });
        if let Some((i, state)) = changed {
            cx.push(Command::Edit(Edit::SetImportState { import: imports[i].id, state }));
        } else if let Some(i) = output.clicked {
            self.import = Some(imports[i].id);
        }
        if let Some(import) = selected.map(|i| imports[i]).filter(|i| left_out(i) > 0) {
            self.rejects.show(ui, cx, import);
        }
    }
}

impl DataView {
    fn ask_spend(&mut self, cx: &ViewContext<'_>) {
        let project = cx.project().clone();
        self.spend.ask(cx.jobs, text!("imports-heading-ad-spend"), cx.revision_key(), move |_| {
            Ok(by_import(&project.spend, &project.settings.currency))
        });
    }

    /// What the ads of an import cost, by channel; nothing where it is of something else.
    fn spend_of(&self, import: ImportId) -> &[ChannelSpend] {
        self.spend.get().and_then(|spend| spend.get(&import)).map_or(&[], Vec::as_slice)
    }
}

/// The watched folder, and the files that came into it and wait.
fn watch(ui: &mut Ui, cx: &ViewContext<'_>) {
    ui.horizontal_wrapped(|ui| {
        if let Some(folder) = &cx.project().settings.watched_folder {
            caption(ui, &text!("imports-watching-new-files-of-known-kind", folder));
            if button(ui, text!("imports-stop-watching")).clicked() {
                cx.push(Command::Watch(None));
            }
        } else {
            if button(ui, text!("imports-watch-folder")).clicked() {
                cx.push(Command::ChooseWatch);
            }
            caption(ui, text!("imports-new-files-of-kind-you-have"));
        }
    });
    for (path, why) in cx.waiting {
        ui.horizontal(|ui| {
            if button(ui, text!("imports-look-at-it")).clicked() {
                cx.push(Command::OpenImport(vec![path.clone()]));
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            ui.add(egui::Label::new(RichText::new(text!("imports-waits", name, why))).truncate());
        });
    }
}

/// The right panel: one import in full.
pub(super) fn details(view: &DataView, ui: &mut Ui, cx: &ViewContext<'_>) {
    let project = cx.project();
    let Some(import) = view.import.and_then(|id| project.imports.iter().find(|i| i.id == id)) else {
        heading(ui, text!("imports-sources"));
        for of in &project.sources {
            let active = project.imports.iter().filter(|i| i.source == of.id && i.state == ImportState::Active);
            let (n, events) = active.fold((0u64, 0u64), |(n, events), i| (n + 1, events + i.events));
            let brought =
                if n == 0 { text!("table-import-undone").to_owned() } else { text!("count-events", n = events) };
            fact(ui, &of.name, &brought);
        }
        ui.add_space(8.0);
        caption(ui, text!("imports-click-import-to-see-what-it"));
        return;
    };
    let zone = numbers::zone(&project.settings.time_zone);
    heading(ui, &import.file);
    caption(ui, &format!("{} · {}", source(&project.sources, import), numbers::date_time(import.at, &zone)));
    ui.add_space(8.0);
    fact(ui, text!("imports-rows-read"), &numbers::count(import.rows));
    spend_facts(ui, view.spend_of(import.id));
    fact(ui, text!("imports-events"), &numbers::count(import.events));
    fact(ui, text!("imports-new-profiles"), &numbers::count(import.profiles));
    fact(ui, text!("imports-repeats"), &numbers::count(import.duplicates));
    if import.repeated > 0 {
        fact(ui, text!("imports-order-lines-that-come-twice"), &numbers::count(import.repeated));
    }
    if import.replaced > 0 {
        fact(ui, text!("imports-updated-by-this-file"), &text!("count-records", n = import.replaced));
    }
    fact(ui, text!("imports-left-out"), &numbers::count(left_out(import)));
    if let (Some(first), Some(last)) = (import.first_ms, import.last_ms) {
        fact(ui, text!("imports-from"), &numbers::period(first, last, &zone));
    }
    if !import.warnings.is_empty() {
        section(ui, text!("imports-what-to-know"));
        for (warning, n) in &import.warnings {
            caption(ui, &counted_warning(warning, *n));
        }
    }
    if left_out(import) > 0 {
        section(ui, text!("imports-why-rows-were-left-out"));
        for (why, n) in &import.rejected {
            fact(ui, reject_reason(why), &numbers::count(*n));
        }
        if button(ui, text!("imports-export-rows-left-out")).clicked()
            && let Some(export) = view.rejects.export(import)
        {
            cx.push(Command::Export(export));
        }
    }
}

/// What of an import's costs counts: days that a later report tells again are that one's.
fn spend_facts(ui: &mut Ui, spend: &[ChannelSpend]) {
    for of in spend {
        for (currency, cost) in &of.cost {
            fact(ui, &text!("imports-spend", channel = of.channel), &numbers::money(*cost, currency));
        }
        if let Some(impressions) = of.impressions {
            fact(ui, &text!("imports-impressions", channel = of.channel), &numbers::count(impressions.round() as u64));
        }
        if let Some(clicks) = of.clicks {
            fact(ui, &text!("imports-clicks", channel = of.channel), &numbers::count(clicks.round() as u64));
        }
    }
}

/// Rows of an import that were left out because something was wrong.
pub(super) fn left_out(import: &Import) -> u64 {
    import.rejected.iter().map(|(_, n)| n).sum()
}

fn source<'a>(sources: &'a [Source], import: &Import) -> &'a str {
    sources.iter().find(|s| s.id == import.source).map_or("", |s| s.name.as_str())
}
