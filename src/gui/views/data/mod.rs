//! The Data view: what was imported, how good it is, who is one person, what things are called, and the settings that
//! every number depends on.

mod backup;
mod encryption;
pub mod identity;
mod imports;
#[cfg(feature = "live")]
mod live;
mod look;
mod names;
mod privacy;
mod products;
mod quality;
mod rejects;
mod retention;
mod settings;
mod state;
mod webhooks;

use std::sync::Arc;

use egui::Ui;

use crate::analysis::summary_cancellable;
use crate::events::Subset;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::annotations::AnnotationsDialog;
use crate::gui::icons::Icon;
use crate::gui::widgets::{button, headline, importing, no_data, page, primary, tabs, waiting_text};
use crate::insights::Question;
use crate::present::sentence;
use crate::present::touchpoint_list::{TouchpointRow, touchpoint_list};
use crate::progress::Progress;
use crate::texts::text;

use super::View;

pub use state::DataView;
use state::Tab;

impl View for DataView {
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.project().imports.is_empty() && !self.shows_live() {
            let text = text!("data-drop-exports-of-your-website-shop");
            no_data(ui, cx, Icon::Data, text!("data-no-data-yet"), text);
            if importing(cx).is_some() {
                return;
            }
            ui.vertical_centered(|ui| {
                ui.add_space(4.0);
                if button(ui, text!("data-choose-folder")).clicked() {
                    cx.push(Command::ChooseImportFolder);
                }
                #[cfg(feature = "live")]
                if cx.opened() > 0 && button(ui, text!("live-card")).clicked() {
                    self.tab = Tab::Live;
                }
            });
            return;
        }
        let all = [
            (Tab::Imports, text!("data-imports")),
            (Tab::Quality, text!("data-quality")),
            (Tab::Identity, text!("data-who-is-who")),
            (Tab::Names, text!("data-touchpoints")),
            (Tab::Products, text!("data-products")),
            #[cfg(feature = "live")]
            (Tab::Live, text!("live-tab")),
            (Tab::Privacy, text!("data-privacy")),
            (Tab::Settings, text!("data-settings")),
        ];
        let all: Vec<_> = all.into_iter().filter(|(tab, _)| *tab != Tab::Products || has_products(cx)).collect();
        if self.tab == Tab::Products && !has_products(cx) {
            self.tab = Tab::default();
        }
        tabs(ui, &mut self.tab, &all);
        if self.tab != Tab::Settings && self.settings.is_unapplied(&cx.project().settings) {
            page::notice(ui, text!("settings-changed-but-not-applied"), |ui| {
                if button(ui, text!("data-go-to-settings")).clicked() {
                    self.tab = Tab::Settings;
                }
            });
        }
        match self.tab {
            Tab::Imports => {
                self.sentence(ui, cx);
                import_buttons(ui, cx);
                self.show_imports(ui, cx);
            }
            Tab::Quality => self.show_quality(ui, cx),
            Tab::Identity => self.identity.show(ui, cx),
            Tab::Names => self.show_names(ui, cx),
            Tab::Products => self.products.show(ui, cx),
            #[cfg(feature = "live")]
            Tab::Live => self.live.show(ui, cx),
            Tab::Privacy => self.privacy.show(ui, cx),
            Tab::Settings => self.settings.show(ui, cx),
        }
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        match self.tab {
            Tab::Quality => self.quality_details(ui, cx),
            Tab::Identity => self.identity.details(ui, cx),
            Tab::Products => self.products.details(ui, cx),
            _ => imports::details(self, ui, cx),
        }
    }

    fn question(&self, _: &ViewContext<'_>) -> Option<Question> {
        match self.tab {
            Tab::Quality => Some(self.quality.question()),
            Tab::Products => Some(self.products.question()),
            _ => None,
        }
    }

    fn unfinished(&self, cx: &ViewContext<'_>) -> Option<&'static str> {
        let waits = self.settings.is_unapplied(&cx.project().settings);
        waits.then(|| text!("settings-changed-but-not-applied"))
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        if self.tab == Tab::Quality {
            return self.quality.export(cx).into_iter().collect();
        }
        if self.tab == Tab::Identity {
            return self.identity.exports(cx);
        }
        if self.tab == Tab::Products {
            return self.products.exports(cx);
        }
        let Some(import) = self.import.and_then(|id| cx.project().imports.iter().find(|i| i.id == id)) else {
            return Vec::new();
        };
        self.rejects.export(import).into_iter().collect()
    }

    fn has_details(&self, _: &ViewContext<'_>) -> bool {
        matches!(self.tab, Tab::Imports | Tab::Quality | Tab::Products)
            || (self.tab == Tab::Identity && self.identity.has_details())
    }

    fn has_selection(&self, _: &ViewContext<'_>) -> bool {
        match self.tab {
            Tab::Quality => self.quality.has_selection(),
            Tab::Imports => self.import.is_some(),
            Tab::Products => self.products.has_selection(),
            _ => false,
        }
    }
}

fn has_products(cx: &ViewContext<'_>) -> bool {
    !cx.project().products.is_empty()
}

/// What brings more data, and the days on which something happened that explains it.
fn import_buttons(ui: &mut Ui, cx: &ViewContext<'_>) {
    ui.horizontal_wrapped(|ui| {
        let drop = text!("data-or-drop-files-and-folders-anywhere");
        if primary(ui, text!("data-import-files")).on_hover_text(drop).clicked() {
            cx.push(Command::ChooseImport);
        }
        if button(ui, text!("data-choose-folder")).on_hover_text(drop).clicked() {
            cx.push(Command::ChooseImportFolder);
        }
        if button(ui, text!("data-annotations")).clicked() {
            cx.open(AnnotationsDialog::default());
        }
    });
    ui.add_space(4.0);
}

impl DataView {
    /// Whether the page about events as they happen is on: it has something to offer before there is any data.
    #[cfg(feature = "live")]
    fn shows_live(&self) -> bool {
        self.tab == Tab::Live
    }

    /// There is no such page.
    #[cfg(not(feature = "live"))]
    fn shows_live(&self) -> bool {
        false
    }

    /// Everything in the project, whatever the filter.
    fn sentence(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let found = self.summary.ask(cx.jobs, text!("data-summary"), cx.revision_key(), move |progress| {
            summary_cancellable(&table, &Subset::all(&table), &project.settings, progress)
        });
        match found {
            Some(summary) => drop(headline(ui, &sentence::summary(summary, &cx.project().settings))),
            None => drop(headline(ui, waiting_text(&self.summary, text!("data-counting-events-and-customers")))),
        }
    }

    fn ask_touchpoints(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Vec<TouchpointRow>>> {
        let (table, project) = (cx.table().clone(), cx.project().clone());
        let work = move |_: &Progress| Ok(touchpoint_list(&table, &project));
        self.touchpoints.ask(cx.jobs, text!("data-touchpoints"), cx.revision_key(), work).cloned()
    }
}
