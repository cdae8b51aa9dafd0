//! Writing a list of people: for what, how many, who stays behind and why, then the file.

use std::sync::Arc;

use egui::Ui;

use crate::act::{self, UnknownConsent, WithheldPeople};
use crate::export::{customer_list, customers_listable, segment_list_cancellable, segment_listable};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::widgets::{button, caption, fact, page, tick_box};
use crate::model::{Purpose, Segment};
use crate::present::customer_list::ArrangedList;
use crate::present::{numbers, sentence};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::Snapshot;

use super::{Dialog, DialogStatus, modal};

/// What a list may be for, contact first.
const PURPOSES: [Purpose; 4] = [Purpose::Email, Purpose::Sms, Purpose::Ads, Purpose::Analytics];

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
        /// The rows.
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
            Self::Segment(segment) => segment_listable(cx.table(), cx.subset, segment, terms),
            Self::Customers { snapshot, list, .. } => customers_listable(&snapshot.table, list.rows(), terms),
        }
    }

    /// The list as CSV: that of a segment is the same that the command line writes.
    fn export(&self, cx: &ViewContext<'_>, terms: Terms) -> Export {
        let mut file: String =
            self.title().to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        file.truncate(file.char_indices().nth(60).map_or(file.len(), |(i, _)| i));
        let (people, withheld, unknown_included) = self.count(cx, terms);
        let what = match terms.0 {
            Purpose::Sms => "SMS".to_owned(),
            purpose => short_name(purpose).to_lowercase(),
        };
        let included = act::included_words(unknown_included).map(|words| format!(", {words}")).unwrap_or_default();
        let label = text!("list-export-for-as-csv", title = self.title(), what, included);
        let (of, snapshot, subset) = (self.clone(), cx.snapshot.clone(), cx.subset.clone());
        Export::list(Listing::people(label, people, withheld), format!("{file}.csv"), move |progress| {
            let list = match &of {
                Self::Segment(segment) => {
                    let until = subset.observed_until(&snapshot.table);
                    let (table, what) = (&snapshot.table, (segment, terms));
                    segment_list_cancellable(table, &subset, &snapshot.project, what, until, progress)
                        .map_err(|e| e.to_string())?
                }
                Self::Customers { snapshot, list, .. } => {
                    customer_list(&snapshot.table, &snapshot.project, list.rows(), terms)
                }
            };
            Ok(list.table.to_csv().into_bytes())
        })
    }

    /// The list as CSV for each purpose, without those of whom nobody knows whether they agree; the dialog asks for more.
    pub fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        PURPOSES.map(|purpose| self.export(cx, (purpose, UnknownConsent::Withhold))).into()
    }
}

/// The dialog.
pub struct ListExport {
    people: People,
    purpose: Purpose,
    unknown: UnknownConsent,
    counted: Option<((Terms, DataKey), Count)>,
}

impl ListExport {
    /// For these people. A segment is usually written to, a list of customers worked with.
    pub fn new(people: People) -> Self {
        let purpose = match people {
            People::Segment(_) => Purpose::Email,
            People::Customers { .. } => Purpose::Analytics,
        };
        Self { people, purpose, unknown: UnknownConsent::default(), counted: None }
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
    }
}

/// What a purpose is called where there is little room.
fn short_name(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Email => "E-mail",
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
                    cx.push(Command::Export(self.people.export(cx, (self.purpose, self.unknown))));
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
