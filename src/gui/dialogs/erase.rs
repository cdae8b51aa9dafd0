//! Erasing people: whom, how many that are, and the word that says one means it.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use egui::{RichText, TextEdit};

use crate::gui::command::{AnyChange, AnyReading, Command, IdsFile};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption};
use crate::model::{CustomerId, CustomerIx};
use crate::present::customer_list;
use crate::present::identity_words::identifiers;
use crate::present::numbers;
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::{Workspace, read_ids};

use super::{Dialog, DialogStatus, danger, modal};

/// What has to be typed before anything is erased.
const WORD: &str = "erase";

/// How many names are shown.
const SHOWN: usize = 6;

/// Customers that were found, by their lasting numbers, identifiers that name nobody, and those that several have.
type FoundPeople = (Vec<CustomerId>, Vec<String>, Vec<String>);

/// Erases people for good, after a preview of what goes.
#[derive(Default)]
pub struct EraseDialog {
    ids: String,
    /// The file that was chosen, and the identifiers in it.
    file: Option<(String, Vec<String>)>,
    ids_file: Option<Receiver<IdsFile>>,
    complaint: Option<String>,
    word: String,
    looked_for: Vec<String>,
    waiting: Option<Receiver<FoundPeople>>,
    found: Option<FoundPeople>,
    /// Names of files beside the project that may still hold those who are erased.
    copies: Vec<String>,
    copies_asked: Option<Receiver<Vec<String>>>,
    fresh: Option<()>,
    /// Whether it was opened on the page of the customer who is to be erased.
    on_page: bool,
}

impl EraseDialog {
    /// For one customer, who is known by this.
    pub fn for_customer(id: CustomerId) -> Self {
        Self { ids: text!("erase-customer", n = (id + 1).to_string()), on_page: true, ..Self::default() }
    }

    /// Takes the file that was chosen meanwhile.
    fn take_file(&mut self) {
        let Some(found) = self.ids_file.as_ref().and_then(|ids_file| ids_file.try_recv().ok()) else { return };
        self.ids_file = None;
        self.complaint = found.as_ref().err().cloned();
        self.file = found.ok();
    }

    /// The button for a file, or the file.
    fn file(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        ui.horizontal(|ui| match &self.file {
            None => {
                if widgets::button(ui, text!("erase-from-file")).clicked() {
                    let (send, receive) = channel();
                    self.ids_file = Some(receive);
                    cx.push(Command::ChooseIds(send));
                }
                caption(ui, text!("erase-csv-file-with-column-of-ids"));
            }
            Some((name, ids)) => {
                ui.label(format!("{name}: {}", text!("count-identifiers", n = ids.len() as u64)));
                if widgets::button(ui, text!("erase-leave-file-out")).clicked() {
                    self.file = None;
                }
            }
        });
        if let Some(complaint) = &self.complaint {
            ui.label(RichText::new(complaint).color(cx.colors.danger));
        }
    }

    /// Looks once for copies that lie beside the project.
    fn look_for_copies(&mut self, cx: &ViewContext<'_>) {
        let receiver = self.copies_asked.get_or_insert_with(|| {
            let (send, receive) = channel();
            cx.push(Command::Read(AnyReading(Box::new(move |workspace, _| {
                drop(send.send(names_of_copies(workspace))); // the dialog may be closed
            }))));
            receive
        });
        if let Ok(copies) = receiver.try_recv() {
            self.copies = copies;
        }
    }

    fn count_erased(&mut self, cx: &ViewContext<'_>) {
        self.take_file();
        self.look_for_copies(cx);
        let mut ids = read_ids(&self.ids);
        ids.extend(self.file.iter().flat_map(|(_, ids)| ids.iter().cloned()));
        if ids != self.looked_for {
            self.looked_for.clone_from(&ids);
            let (send, receive) = channel();
            self.waiting = Some(receive);
            cx.push(Command::Read(AnyReading(Box::new(move |workspace, _| {
                let found = workspace.find(&ids);
                let people = workspace.snapshot().table.people.clone();
                let several = |(id, who): &(String, Vec<u32>)| text!("erase-customers", id, customers = who.len());
                let shared = found.shared.iter().map(several).collect();
                let unknown = found.unknown;
                let ids = found.customers.iter().filter_map(|&ix| people.ids.get(ix as usize).copied()).collect();
                drop(send.send((ids, unknown, shared))); // the dialog may be closed
            }))));
        }
        if let Some(found) = self.waiting.as_ref().and_then(|w| w.try_recv().ok()) {
            self.found = Some(found);
            self.waiting = None;
        }
    }

    fn describe_people(&self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let Some((found, unknown, shared)) = &self.found else {
            caption(ui, text!("erase-one-identifier-line-first-column-of"));
            return;
        };
        if !found.is_empty() {
            ui.add(egui::Label::new(people_words(cx, found)).wrap());
        }
        if !unknown.is_empty() {
            let some: Vec<&str> = unknown.iter().take(SHOWN).map(String::as_str).collect();
            let text = text!(
                "erase-nobody-is-known-by-of-them",
                n = numbers::count(unknown.len() as u64),
                some = some.join(", ")
            );
            ui.add(egui::Label::new(RichText::new(text).color(cx.colors.warning)).wrap());
        }
        Self::describe_shared_identifiers(ui, cx, shared);
    }

    fn describe_shared_identifiers(ui: &mut egui::Ui, cx: &ViewContext<'_>, shared: &[String]) {
        if !shared.is_empty() {
            let some: Vec<&str> = shared.iter().take(SHOWN).map(String::as_str).collect();
            let text = text!("erase-several-customers-have-these-so-say", some = some.join(", "));
            ui.add(egui::Label::new(RichText::new(text).color(cx.colors.warning)).wrap());
        }
    }

    fn erase(&self) -> AnyChange {
        let ids = self.found.as_ref().map(|(found, ..)| found.clone()).unwrap_or_default();
        AnyChange::new(text!("erase-erasing-people"), move |workspace: &mut Workspace, progress: &Progress| {
            let people = workspace.snapshot().table.people.clone();
            let mut customers: Vec<_> = ids.iter().filter_map(|&id| people.ix_of(id)).collect();
            customers.sort_unstable();
            customers.dedup();
            let done = workspace.erase(&customers, progress)?;
            let copies = still_holding(&names_of_copies(workspace));
            Ok(Some(text!(
                "erase-erased-with-file-was-rewritten",
                customers = text!("count-customers", n = done.people),
                events = text!("count-events", n = done.events),
                copies = copies.map(|words| format!(" {words}")).unwrap_or_default()
            )))
        })
    }
}

/// How many people are erased with how many events, and who the first are: by the identifiers that name them in files.
fn people_words(cx: &ViewContext<'_>, found: &[CustomerId]) -> String {
    let (table, hide) = (cx.table(), cx.project().settings.hide_names);
    let people: Vec<CustomerIx> = found.iter().filter_map(|&id| table.people.ix_of(id)).collect();
    let events: usize = people.iter().map(|&ix| table.range(ix).len()).sum();
    let first = people.iter().take(SHOWN).map(|&ix| {
        let profile = table.people.profiles(ix).first();
        let ids = profile.map(|&profile| identifiers(&table.people, profile, hide)).unwrap_or_default();
        let label = customer_list::label(table, ix, hide);
        if ids.is_empty() || ids == label { label } else { format!("{label} ({ids})") }
    });
    let first = first.collect::<Vec<_>>().join(", ");
    let more = match people.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => text!("erase-and-more", more = numbers::count(more as u64)),
    };
    text!(
        "erase-people-with-events",
        customers = text!("count-customers", n = people.len() as u64),
        events = text!("count-events", n = events as u64),
        first,
        more
    )
}

/// The names of the files beside the project that look like copies of it.
fn names_of_copies(workspace: &Workspace) -> Vec<String> {
    let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    workspace.copies_beside().iter().filter_map(name).collect()
}

/// Which copies may still hold those who are erased, and what to do about them; `None` without any.
fn still_holding(copies: &[String]) -> Option<String> {
    let (first, rest) = copies.split_first()?;
    let more = match rest.len() {
        0 => String::new(),
        1..SHOWN => format!(", {}", rest.join(", ")),
        n => {
            text!(
                "erase-names-and-more",
                names = rest[..SHOWN - 1].join(", "),
                more = numbers::count((n + 1 - SHOWN) as u64)
            )
        }
    };
    Some(text!("erase-beside-project-and-may-still-hold", n = copies.len(), first, more))
}

impl Dialog for EraseDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        self.count_erased(cx);
        let dismissed = modal(ui, text!("erase-erase-people"), 520.0, |ui| {
            ui.add(egui::Label::new(text!("erase-events-identifiers-scores-actions-texts-and")).wrap());
            ui.add_space(8.0);
            let label = ui.label(text!("erase-customer-ids-e-mails-phones-or"));
            let field = TextEdit::multiline(&mut self.ids).desired_rows(4).desired_width(f32::INFINITY);
            let field = egui::ScrollArea::vertical().max_height(160.0).show(ui, |ui| ui.add(field)).inner;
            field.clone().labelled_by(label.id);
            if self.fresh.is_none() {
                self.fresh = Some(());
                field.request_focus();
            }
            self.file(ui, cx);
            ui.add_space(4.0);
            self.describe_people(ui, cx);
            ui.add_space(8.0);
            widgets::page::notice(ui, text!("erase-this-cannot-be-undone-and-neither"), |_| {});
            if let Some(words) = still_holding(&self.copies) {
                widgets::page::notice(ui, &words, |_| {});
            }
            let label = ui.label(text!("erase-type-to-go-on", word = WORD));
            ui.add(TextEdit::singleline(&mut self.word).desired_width(160.0)).labelled_by(label.id);
            ui.add_space(12.0);
            let some = self.waiting.is_none() && self.found.as_ref().is_some_and(|(found, ..)| !found.is_empty());
            let sure = self.word.trim().eq_ignore_ascii_case(WORD);
            ui.horizontal(|ui| {
                if danger(ui, some && sure, text!("erase-erase-for-good")).clicked() {
                    cx.push(Command::Change(self.erase()));
                    if self.on_page {
                        // there will be nothing left to show
                        cx.push(cx.listed.map_or(Command::ShowAllCustomers, |set| Command::ShowCustomers(set.clone())));
                    }
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("erase-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
