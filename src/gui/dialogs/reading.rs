//! "Read this chart": what the picture on the screen says, how it is read, and what its words mean.

use egui::{RichText, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::semibold;
use crate::gui::widgets::{button, caption, heading, paragraph};
use crate::insights::{AnswerError, AnyInsight, Question, Scope};
use crate::present::glossary::{Term, definition, name, terms_in};
use crate::present::reading;
use crate::present::small_groups::PublishedCounts;
use crate::present::table::Style;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::{Snapshot, now};

use super::{Dialog, DialogStatus, modal};

/// What is said of a picture.
struct Reading {
    sentence: String,
    how: &'static str,
    example: Option<String>,
    note: String,
}

/// The dialog, of the question that the picture answers.
pub struct ReadingDialog {
    question: Question,
    found: Latest<(u64, u64), Result<Reading, String>>,
}

impl ReadingDialog {
    /// Explains the answer to a question.
    pub fn new(question: Question) -> Self {
        Self { question, found: Latest::default() }
    }

    fn title(&self) -> &'static str {
        self.question.insight().map_or(text!("reading-title"), AnyInsight::title)
    }

    fn ask(&mut self, cx: &ViewContext<'_>) -> Option<std::sync::Arc<Result<Reading, String>>> {
        let (snapshot, question) = (cx.snapshot.clone(), self.question.clone());
        let found =
            self.found.ask(cx.jobs, text!("reading-title"), (cx.opened(), cx.snapshot.revision), move |progress| {
                match read(&snapshot, &question, progress) {
                    Err(AnswerError::Cancelled) => Err(Cancelled),
                    read => Ok(read.map_err(|why| why.to_string())),
                }
            });
        found.cloned()
    }
}

fn read(snapshot: &Snapshot, question: &Question, progress: &Progress) -> Result<Reading, AnswerError> {
    let filter = question.filter.clone();
    let scope = Scope::new(snapshot.table.clone(), snapshot.project.clone(), filter, now());
    let style = Style::of(&snapshot.project.settings);
    let answer = question.compute(scope, progress)?.answer(0, &PublishedCounts::default())?;
    let chart = answer.chart.as_ref().map(|(_, chart)| chart);
    let drawn = answer.chart.as_ref().and_then(|(name, _)| answer.tables.iter().find(|table| table.name == *name));
    let table = drawn.or(answer.main()).filter(|table| !table.people).map(|table| &table.table);
    Ok(Reading {
        how: reading::how_to_read(chart),
        example: reading::example(chart, table, &style),
        sentence: answer.sentence,
        note: answer.note,
    })
}

impl Dialog for ReadingDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let found = self.ask(cx);
        let mut close = false;
        let dismissed = modal(ui, self.title(), 620.0, |ui| {
            if let Ok(insight) = self.question.insight() {
                caption(ui, AnyInsight::question(insight));
            }
            ui.add_space(8.0);
            in_sight(ui, |ui| match found.as_deref() {
                None => {
                    caption(ui, text!("reading-waiting"));
                }
                Some(Err(why)) => {
                    paragraph(ui, why);
                }
                Some(Ok(reading)) => contents(ui, cx, reading),
            });
            ui.add_space(16.0);
            ui.horizontal(|ui| {
                close = button(ui, text!("reading-close")).clicked();
                if button(ui, text!("glossary-all-words")).clicked() {
                    cx.push(Command::ShowGlossary);
                    close = true;
                }
            });
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}

/// What is long is scrolled, so that the buttons below it stay in sight.
pub(super) fn in_sight(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    const BUTTONS: f32 = 240.0;
    let height = (ui.content_rect().height() - BUTTONS).max(120.0);
    egui::ScrollArea::vertical().id_salt("long").max_height(height).auto_shrink([false, true]).show(ui, add);
}

fn contents(ui: &mut Ui, cx: &ViewContext<'_>, of: &Reading) {
    let mut part = |title: &str, words: &str| {
        if !words.is_empty() {
            heading(ui, title);
            paragraph(ui, words);
            ui.add_space(8.0);
        }
    };
    part(text!("reading-what-it-says"), &of.sentence);
    part(text!("reading-how"), of.how);
    part(text!("reading-for-example"), of.example.as_deref().unwrap_or_default());
    part(text!("reading-counted"), &of.note);
    let all = format!("{} {} {}", of.sentence, of.how, of.note);
    let terms: Vec<Term> = terms_in(&all).into_iter().map(|(_, term)| term).collect();
    if !terms.is_empty() {
        heading(ui, text!("reading-words"));
        definitions(ui, cx, &terms);
    }
}

/// Words with what they mean.
pub(super) fn definitions(ui: &mut Ui, cx: &ViewContext<'_>, terms: &[Term]) {
    for &term in terms {
        ui.label(RichText::new(name(term)).family(semibold()).color(cx.colors.text));
        paragraph(ui, definition(term));
        ui.add_space(4.0);
    }
}
