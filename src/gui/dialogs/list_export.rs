//! Writing a list of people: for what, how many, who stays behind and why, then the file.

use std::sync::Arc;

use egui::Ui;

use crate::act::{self, UnknownConsent, WithheldPeople};
use crate::events::Subset;
use crate::export::destinations::{DestinationTerms, DestinationTool, people_files};
use crate::export::{PeopleList, customer_list, customers_listable, segment_list_cancellable, segment_listable};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::widgets::{button, caption, fact, page, tick_box};
use crate::model::{Purpose, Segment};
use crate::present::customer_list::ArrangedList;
use crate::present::{numbers, sentence};
use crate::progress::Progress;
use crate::release::{Listing, Release};
use crate::texts::{inside_sentence, text};
use crate::workspace::Snapshot;

use super::tool_choice::{only_file, tool_choice};
use super::{Dialog, DialogStatus, modal};

/// What a list may be for, contact first.
const PURPOSES: [Purpose; 4] = [Purpose::Email, Purpose::Sms, Purpose::Ads, Purpose::Analytics];

/// The height of the dialog's content, whatever is chosen.
const ROOM: f32 = 320.0;

/// How many are listed, who is not, and how many of the first nobody knows to agree.
type Count = (usize, WithheldPeople, usize);

/// What the list is for, and whether those are in it of whom nobody knows whether they agree.
type Terms = (Purpose, UnknownConsent);

/// Whose list it is.
#[derive(Clone)]
pub enum People {
    /// The members of a segment, whether or not it is kept.
    Segment(Segment),
    /// Customers in the order on the screen.
    Customers {
        /// What the list is called.
        title: String,
        /// The project that the rows are of.
        snapshot: Box<Snapshot>,
        /// The rows of the list in their order.
        list: Arc<ArrangedList>,
    },
}

impl People {
    fn title(&self) -> &str {
        match self {
            Self::Segment(segment) => &segment.name,
            Self::Customers { title, .. } => title,
        }
    }

    fn count(&self, cx: &ViewContext<'_>, terms: Terms) -> Count {
        match self {
            Self::Segment(segment) => segment_listable(cx.table(), cx.subset, cx.project(), segment, terms),
            Self::Customers { snapshot, list, .. } => {
                customers_listable(&snapshot.table, &snapshot.project, list.rows(), terms)
            }
        }
    }

    fn file_name(&self) -> String {
        let mut file: String =
            self.title().to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        file.truncate(file.char_indices().nth(60).map_or(file.len(), |(i, _)| i));
        file
    }

    /// The list for a tool.
    fn export_to(
        &self,
        cx: &ViewContext<'_>,
        terms: Terms,
        (tool, how): (DestinationTool, DestinationTerms),
    ) -> Export {
        let (_, withheld, unknown_included) = self.count(cx, terms);
        let included = act::included_words(unknown_included);
        let label = text!("list-export-for-tool", title = self.title(), tool = tool.name(), included);
        let (of, snapshot, subset, what) = (self.clone(), cx.snapshot.clone(), cx.subset.clone(), label.clone());
        Export::new(label, format!("{}-{}.csv", self.file_name(), tool.word()), move |progress| {
            let (list, snapshot) = of.list(&snapshot, &subset, terms, progress)?;
            let files = people_files(tool, (&snapshot.table, &snapshot.project), &list, &how);
            if files.people == 0 {
                return Err(text!("tool-choice-knows-nobody", tool = tool.name()));
            }
            let listing = Listing::people(what, files.people, withheld);
            Ok(Release::of_people(only_file(tool, Some(&files))?, listing))
        })
    }

    /// The rows, and the project that they are of.
    fn list<'a>(
        &'a self,
        snapshot: &'a Snapshot,
        subset: &Subset,
        terms: Terms,
        progress: &Progress,
    ) -> Result<(PeopleList, &'a Snapshot), String> {
        match self {
            Self::Segment(segment) => {
                let until = subset.observed_until(&snapshot.table);
                let (table, what) = (&snapshot.table, (segment, terms));
                let list = segment_list_cancellable(table, subset, &snapshot.project, what, until, progress);
                Ok((list.map_err(|e| e.to_string())?, snapshot))
            }
            Self::Customers { snapshot, list, .. } => {
                Ok((customer_list(&snapshot.table, &snapshot.project, list.rows(), terms), &**snapshot))
            }
        }
    }

    /// The list as CSV: that of a segment is the same that the command line writes.
    fn export(&self, cx: &ViewContext<'_>, terms: Terms) -> Export {
        let (people, withheld, unknown_included) = self.count(cx, terms);
        let what = match terms.0 {
            Purpose::Sms => "SMS".to_owned(),
            purpose => inside_sentence(short_name(purpose)),
        };
        let included = act::included_words(unknown_included);
        let label = text!("list-export-for-as-csv", title = self.title(), what, included);
        let (of, snapshot, subset) = (self.clone(), cx.snapshot.clone(), cx.subset.clone());
        let file = format!("{}.csv", self.file_name());
        Export::list(Listing::people(label, people, withheld), file, move |progress| {
            let (list, _) = of.list(&snapshot, &subset, terms, progress)?;
            Ok(list.table.to_csv().into_bytes())
        })
    }

    /// The list as CSV for each purpose, without those of whom nobody knows whether they agree; the dialog asks for more.
    pub fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        PURPOSES.map(|purpose| self.export(cx, (purpose, UnknownConsent::Withhold))).into()
    }
}

/// Exports a list of people for a purpose and a tool.
pub struct ListExport {
    people: People,
    purpose: Purpose,
    unknown: UnknownConsent,
    tool: Option<DestinationTool>,
    /// Unless somebody wants them plain, no addresses lie about in the file of a network that takes them hashed.
    is_hashed: bool,
    counted: Option<((Terms, DataKey), Count)>,
}

impl ListExport {
    /// For these people. A segment is usually written to, a list of customers worked with.
    pub fn new(people: People) -> Self {
        let purpose = match people {
            People::Segment(_) => Purpose::Email,
            People::Customers { .. } => Purpose::Analytics,
        };
        let unknown = UnknownConsent::default();
        Self { people, purpose, unknown, tool: None, is_hashed: true, counted: None }
    }

    fn count(&mut self, cx: &ViewContext<'_>) -> Count {
        let terms = (self.purpose, self.unknown);
        let key = (terms, cx.data_key());
        match &self.counted {
            Some((of, count)) if *of == key => *count,
            _ => {
                let count = self.people.count(cx, terms);
                self.counted = Some((key, count));
                count
            }
        }
    }

    fn choices(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            for purpose in PURPOSES {
                ui.radio_value(&mut self.purpose, purpose, short_name(purpose));
            }
        });
        if self.purpose.is_contact() {
            ui.add_space(4.0);
            let purpose = self.purpose;
            let fits =
                |tool: DestinationTool| tool.purpose() == purpose && !tool.is_for_actions() && !tool.needs_campaign();
            tool_choice(ui, fits, &mut self.tool);
        } else {
            self.tool = None;
        }
        if self.tool.is_some_and(DestinationTool::can_hash) {
            tick_box(ui, &mut self.is_hashed, text!("list-export-hashed"));
        }
    }

    fn export(&self, cx: &ViewContext<'_>) -> Export {
        let terms = (self.purpose, self.unknown);
        let hashed = |tool: DestinationTool| self.is_hashed && tool.can_hash();
        match self.tool {
            Some(tool) => {
                let how = DestinationTerms { hashed: hashed(tool), campaign: None };
                self.people.export_to(cx, terms, (tool, how))
            }
            None => self.people.export(cx, terms),
        }
    }
}

/// What a purpose is called where there is little room.
fn short_name(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Email => text!("contact-email"),
        Purpose::Sms => "SMS",
        Purpose::Analytics => text!("list-export-my-own-work"),
        purpose => purpose.label(),
    }
}

impl Dialog for ListExport {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let title = text!("list-export-export", title = self.people.title());
        let dismissed = modal(ui, &title, 480.0, |ui| {
            // room for the longest of its answers: what is pointed at keeps its place
            ui.set_min_height(ROOM);
            caption(ui, text!("list-export-what-is-list-for"));
            self.choices(ui);
            ui.add_space(8.0);
            let (listed, withheld, _) = self.count(cx);
            page::figures(
                ui,
                &[
                    (numbers::count(listed as u64), text!("list-export-in-file")),
                    (numbers::count(withheld.total() as u64), text!("list-export-left-out")),
                ],
            );
            withheld.reasons().for_each(|(n, why)| fact(ui, why, &numbers::count(n as u64)));
            unknown_consent(ui, cx, self.purpose, withheld.unknown, &mut self.unknown);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if page::primary_enabled(ui, listed > 0, text!("list-export-choose-where-to-save")).clicked() {
                    cx.push(Command::Export(self.export(cx)));
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

/// The box that lets people in whose consent nobody knows, where there are any, and what else can be done about them.
pub fn unknown_consent(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    purpose: Purpose,
    withheld: usize,
    unknown: &mut UnknownConsent,
) {
    if !purpose.is_contact() || (withheld == 0 && *unknown == UnknownConsent::Withhold) {
        return;
    }
    ui.add_space(4.0);
    let recorded = cx.table().people.records_consent(purpose);
    caption(ui, &sentence::unknown_consent(recorded, text!("list-export-tick-box-below")));
    let mut included = *unknown == UnknownConsent::Include;
    let text = text!("list-export-include-people-whose-consent-is-not");
    if tick_box(ui, &mut included, text).changed() {
        *unknown = if included { UnknownConsent::Include } else { UnknownConsent::Withhold };
    }
}
