//! Writing the members of a segment: for what, how many, who stays behind and why, then the file.

use egui::Ui;

use crate::act::{self, UnknownConsent, Withheld};
use crate::export::{segment_list, segment_listable};
use crate::gui::command::{AnyDialog, Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::widgets::{button, caption, fact, page};
use crate::model::{Purpose, Segment};
use crate::present::{numbers, sentence};

use super::{Dialog, Stay, modal};

/// How many are listed and who is not, counted once per choice.
type Count = (usize, Withheld, usize);

/// The dialog.
pub struct SegmentExport {
    segment: Segment,
    purpose: Purpose,
    unknown: UnknownConsent,
    counted: Option<((Purpose, UnknownConsent, DataKey), Count)>,
}

impl SegmentExport {
    /// For a segment, whether or not it is kept.
    pub fn boxed(segment: Segment) -> AnyDialog {
        let unknown = UnknownConsent::default();
        AnyDialog(Box::new(Self { segment, purpose: Purpose::Email, unknown, counted: None }))
    }

    fn count(&mut self, cx: &ViewContext<'_>) -> Count {
        let key = (self.purpose, self.unknown, cx.data_key());
        match &self.counted {
            Some((of, count)) if *of == key => *count,
            _ => {
                let terms = (self.purpose, self.unknown);
                let count = segment_listable(cx.table(), cx.subset, &self.segment, terms);
                self.counted = Some((key, count));
                count
            }
        }
    }

    fn choices(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            for purpose in [Purpose::Email, Purpose::Sms, Purpose::Ads, Purpose::Analytics] {
                let text = if purpose == Purpose::Analytics { "Analysis" } else { purpose.label() };
                ui.radio_value(&mut self.purpose, purpose, text);
            }
        });
    }
}

impl Dialog for SegmentExport {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> Stay {
        let mut stay = Stay::Open;
        let dismissed = modal(ui, &format!("Export “{}”", self.segment.name), 480.0, |ui| {
            caption(ui, "What is the list for?");
            self.choices(ui);
            ui.add_space(8.0);
            let (listed, withheld, _) = self.count(cx);
            page::figures(
                ui,
                &[
                    (numbers::count(listed as u64), "in the file"),
                    (numbers::count(withheld.total() as u64), "left out"),
                ],
            );
            withheld.reasons().for_each(|(n, why)| fact(ui, why, &numbers::count(n as u64)));
            unknown_consent(ui, cx, self.purpose, withheld.unknown, &mut self.unknown);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if page::primary_enabled(ui, listed > 0, "Choose where to save…").clicked() {
                    cx.push(Command::Export(export(cx, &self.segment, self.purpose, self.unknown)));
                    stay = Stay::Close;
                }
                if button(ui, "Cancel").clicked() {
                    stay = Stay::Close;
                }
            });
        });
        if dismissed { Stay::Close } else { stay }
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
    caption(ui, &sentence::unknown_consent(recorded, "tick the box below"));
    let mut included = *unknown == UnknownConsent::Include;
    let text = "Include people whose consent is not known: I keep their consent elsewhere";
    if ui.checkbox(&mut included, text).changed() {
        *unknown = if included { UnknownConsent::Include } else { UnknownConsent::Withhold };
    }
}

/// The members as CSV: the same list that the command line writes.
pub fn export(cx: &ViewContext<'_>, segment: &Segment, purpose: Purpose, unknown: UnknownConsent) -> Export {
    let (snapshot, subset, segment) = (cx.snapshot.clone(), cx.subset.clone(), segment.clone());
    let mut file: String =
        segment.name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    file.truncate(file.char_indices().nth(60).map_or(file.len(), |(i, _)| i));
    let (people, withheld, unknown_included) = segment_listable(&snapshot.table, &subset, &segment, (purpose, unknown));
    let what = match purpose {
        Purpose::Analytics => "analysis".to_owned(),
        purpose => purpose.label().to_lowercase().replace("sms", "SMS"),
    };
    let included = act::included_words(unknown_included).map(|words| format!(", {words}")).unwrap_or_default();
    let label = format!("“{}” for {what}, as CSV{included}", segment.name);
    Export::new(label, format!("{file}.csv"), move |_| {
        let until = subset.observed_until(&snapshot.table);
        let list = segment_list(&snapshot.table, &subset, &snapshot.project, &segment, (purpose, unknown), until);
        Ok(list.table.to_csv().into_bytes())
    })
    .of_people(people, withheld)
}
