//! Why the profiles of a customer are one person, in plain words, and the buttons that say otherwise.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::dialogs::identity::{Origins, SameDialog, SplitDialog};
use crate::gui::widgets::{button, caption, fact, heading, section};
use crate::identity::{self, Edge, JoinEvidence};
use crate::model::{Change, CustomerId, CustomerIx, Decision, IdKind, ProfileId, Verdict};
use crate::present::{identity_words, numbers};
use crate::texts::{capitalized, text};
use crate::workspace::Edit;

/// So many reasons are written out; a customer of thousands of profiles would fill pages.
const REASONS: usize = 200;

/// State of the tab.
#[derive(Default)]
pub(super) struct JoinEvidenceTab {
    origins: Origins,
}

impl JoinEvidenceTab {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, (id, ix): (CustomerId, CustomerIx)) {
        self.origins.read(cx, ix);
        let people = cx.table().people.clone();
        let project = cx.project();
        let profiles = people.profiles(ix);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if profiles.len() > 1 && button(ui, text!("join-evidence-not-same-person")).clicked() {
                cx.open(SplitDialog::new(id));
            }
            if button(ui, text!("join-evidence-same-person-as")).clicked() {
                cx.open(SameDialog::new(id));
            }
        });
        egui::ScrollArea::vertical().id_salt("why one person").auto_shrink([false, false]).show(ui, |ui| {
            if profiles.len() == 1 {
                caption(ui, text!("join-evidence-this-customer-has-one-profile-nothing"));
            } else {
                let rules = &project.settings.identity;
                let dropped = &cx.snapshot.identity.dropped;
                let edges = identity::edges(&people, ix, rules, &project.decisions, dropped);
                let n = text!("count-profiles", n = profiles.len() as u64);
                heading(ui, &text!("join-evidence-these-are-one-person-because", n));
                for edge in edges.iter().take(REASONS) {
                    self.reason(ui, cx, edge);
                }
                if edges.len() > REASONS {
                    caption(
                        ui,
                        &text!("join-evidence-and-more-joins", n = numbers::count((edges.len() - REASONS) as u64)),
                    );
                }
            }
            apart(ui, cx, ix);
            for &p in profiles.iter().take(REASONS) {
                self.profile(ui, cx, p);
            }
        });
    }

    fn reason(&self, ui: &mut Ui, cx: &ViewContext<'_>, edge: &Edge) {
        let hide = cx.project().settings.hide_names;
        let (a, b) = (self.name(edge.a), self.name(edge.b));
        match &edge.because {
            JoinEvidence::Shares { kind, value } => {
                let value = if hide { String::new() } else { format!(": {value}") };
                line(ui, &text!("join-evidence-and-have-same", a, b, label = kind.label(), value));
            }
            JoinEvidence::Decided { decision } => {
                let found = cx.project().decisions.iter().find(|d| d.id == *decision);
                let day = found.map_or_else(String::new, |d| {
                    text!("join-evidence-on", date = identity_words::day(d.at, cx.project()))
                });
                take_back(ui, cx, *decision, &text!("join-evidence-you-decided-that-and-belong-together", day, a, b));
            }
        }
    }

    /// A profile with its file: "profile 12 (web.csv)".
    fn name(&self, profile: ProfileId) -> String {
        match self.origins.of(profile) {
            "" => text!("join-evidence-profile", n = (profile + 1).to_string()),
            from => text!("join-evidence-profile-from", n = (profile + 1).to_string(), from),
        }
    }

    fn profile(&self, ui: &mut Ui, cx: &ViewContext<'_>, profile: ProfileId) {
        let (people, hide) = (&cx.table().people, cx.project().settings.hide_names);
        section(ui, &text!("join-evidence-numbered-profile", n = (profile + 1).to_string()));
        let from = self.origins.of(profile);
        if !from.is_empty() {
            fact(ui, text!("join-evidence-from"), from);
        }
        for kind in IdKind::ALL {
            let value = identity_words::identifier(people, profile, kind);
            if !value.is_empty() {
                fact(ui, kind.label(), if hide { text!("table-hidden") } else { value });
            }
        }
    }
}

fn line(ui: &mut Ui, text: &str) -> egui::Response {
    ui.add(egui::Label::new(capitalized(text)).wrap())
}

fn take_back(ui: &mut Ui, cx: &ViewContext<'_>, decision: u32, text: &str) {
    ui.horizontal_wrapped(|ui| {
        line(ui, text);
        if ui.link(text!("join-evidence-take-back")).clicked() {
            cx.push(Command::Edit(Edit::Decisions(Change::Remove(vec![decision]))));
        }
    });
}

/// Who is kept apart from this customer by hand.
fn apart(ui: &mut Ui, cx: &ViewContext<'_>, ix: CustomerIx) {
    let (people, project) = (&cx.table().people, cx.project());
    let of = |d: &Decision| -> Option<CustomerId> {
        let here = |side: &[ProfileId]| side.iter().any(|&p| people.ix_of(p) == Some(ix));
        match (here(&d.left), here(&d.right)) {
            (true, false) => d.right.first().copied(),
            (false, true) => d.left.first().copied(),
            _ => None,
        }
    };
    for decision in project.decisions.iter().filter(|d| d.verdict == Verdict::Different) {
        if let Some(other) = of(decision) {
            let name = identity_words::name_of(cx.table(), other, project.settings.hide_names);
            let day = identity_words::day(decision.at, project);
            take_back(ui, cx, decision.id, &text!("join-evidence-you-decided-on-that-this-is", day, name));
        }
    }
}
