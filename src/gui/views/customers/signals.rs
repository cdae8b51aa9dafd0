//! What is known of one customer to act on: signs of intent, when to reach them, what to show them, and how they sound.

use std::sync::Arc;

use egui::{RichText, Ui};

use crate::analysis::mood::{self, OwnMoods};
use crate::events::EventTable;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::jobs::Latest;
use crate::gui::widgets::{caption, fact, heading, paragraph, pending};
use crate::insights::{AnswerError, ComputedInsight, Insight, ProductsForCustomers, Quote, Scope, Signals, Timing};
use crate::model::{CustomerIx, Filter, Project};
use crate::predict::signals::{Evidence, Signal};
use crate::present::{numbers, signal_words};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::now;

/// Texts that are shown of one customer.
const QUOTES: usize = 5;

/// What is learned from all customers, to be looked up for one.
pub(super) struct Learned {
    signals: Option<ComputedInsight<Signals>>,
    timing: Option<ComputedInsight<Timing>>,
    products: Option<ComputedInsight<ProductsForCustomers>>,
}

/// What was learned from the data as it is.
pub(super) type Knowledge = Latest<DataKey, Learned>;

fn learn<I: Insight>(scope: &Scope, progress: &Progress) -> Result<Option<ComputedInsight<I>>, Cancelled> {
    match ComputedInsight::<I>::new(scope.clone(), I::defaults(), progress) {
        Ok(computed) => Ok(Some(computed)),
        Err(AnswerError::Cancelled) => Err(Cancelled),
        // where there is nothing to learn from, nothing is shown
        Err(_) => Ok(None),
    }
}

/// Draws all of it.
pub(super) fn show(
    knowledge: &mut Knowledge,
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (ix, moods): (CustomerIx, Option<&CustomerMoods>),
) {
    let (table, project) = (cx.table().clone(), cx.project().clone());
    knowledge.ask(cx.jobs, text!("page-learning-signals"), cx.revision_key(), move |progress| {
        let scope = Scope::new(table, project, Filter::default(), now());
        Ok(Learned {
            signals: learn(&scope, progress)?,
            timing: learn(&scope, progress)?,
            products: learn(&scope, progress)?,
        })
    });
    let Some(learned) = knowledge.ready().map(|(_, learned)| Arc::clone(learned)) else {
        return pending(ui, cx, knowledge, text!("page-learning-signals"));
    };
    egui::ScrollArea::vertical().id_salt("signals").auto_shrink([false, false]).show(ui, |ui| {
        let parts = if ui.available_width() < 560.0 { 1 } else { 2 };
        ui.columns(parts, |columns| {
            signs(&mut columns[0], cx, &learned, ix);
            let right = &mut columns[parts - 1];
            if parts == 1 {
                right.add_space(8.0);
            }
            best_time(right, &learned, ix);
            products(right, &learned, ix);
            if let Some(moods) = moods {
                moods.show(right, cx);
            }
        });
    });
}

fn signs(ui: &mut Ui, cx: &ViewContext<'_>, learned: &Learned, ix: CustomerIx) {
    heading(ui, text!("page-signals"));
    let Some(found) = &learned.signals else {
        caption(ui, text!("page-no-signals-known"));
        return;
    };
    let outcome = &found.outcome;
    let shown = outcome.now.iter().find(|of| of.customer == ix);
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let signs = shown.iter().flat_map(|of| &of.signs).filter(|sign| sign.signal != Signal::SeenLately);
    let mut any = false;
    for sign in signs {
        any = true;
        let measured = outcome.of(sign.signal);
        let tells = matches!(measured.evidence, Evidence::More | Evidence::Less);
        let ink = if tells { cx.colors.text } else { cx.colors.soft };
        ui.label(RichText::new(signal_words::label(sign.signal)).color(ink))
            .on_hover_text(signal_words::meaning(sign.signal));
        let detail = signal_words::detail(cx.table(), sign);
        let when = numbers::date(sign.at, &zone);
        caption(ui, &[when, detail].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
        let words = match measured.evidence {
            Evidence::TooFew => signal_words::evidence(Evidence::TooFew).to_owned(),
            evidence => text!(
                "page-signal-told",
                rate = numbers::share(measured.rate.share),
                base = numbers::share(outcome.base.share),
                evidence = signal_words::evidence(evidence)
            ),
        };
        caption(ui, &words);
        ui.add_space(6.0);
    }
    if !any {
        caption(ui, text!("page-shows-no-signal"));
    }
}

fn best_time(ui: &mut Ui, learned: &Learned, ix: CustomerIx) {
    heading(ui, text!("timing-title"));
    match learned.timing.as_ref().and_then(|timing| timing.of_customer(ix)) {
        Some(words) => paragraph(ui, words),
        None => caption(ui, text!("page-no-best-time")),
    };
    ui.add_space(8.0);
}

fn products(ui: &mut Ui, learned: &Learned, ix: CustomerIx) {
    heading(ui, text!("page-products-to-show"));
    let chosen = learned.products.as_ref().and_then(|products| products.of_customer(ix));
    match chosen.filter(|(names, _)| !names.is_empty()) {
        Some((names, because)) => {
            paragraph(ui, names.join(", "));
            if let Some(because) = because {
                caption(ui, &text!("page-product-because-of", because));
            }
        }
        None => drop(caption(ui, text!("page-no-products"))),
    }
    ui.add_space(8.0);
}

/// How a customer's texts sound, made off the frame.
pub(super) struct CustomerMoods {
    recent: f64,
    texts: u64,
    quotes: Vec<Quote>,
    /// The events of all texts that have a tone, with it: for the timeline.
    pub tones: Vec<(u32, f64)>,
}

impl CustomerMoods {
    /// Reads the texts of a customer; none who wrote nothing that can be read.
    pub(super) fn read(table: &EventTable, project: &Project, ix: CustomerIx) -> Option<Self> {
        let own = OwnMoods::new(&project.own_moods);
        let texts = mood::texts_of_customer(table, ix, &own);
        Some(Self {
            recent: mood::recent_tone(table, &texts)?,
            texts: texts.len() as u64,
            quotes: texts.iter().rev().take(QUOTES).map(|text| Quote::new(table, &own, text)).collect(),
            tones: texts.iter().map(|text| (text.event, text.tone.value)).collect(),
        })
    }

    fn show(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("moods-title"));
        fact(ui, text!("moods-recent-tone"), &numbers::decimal(self.recent));
        fact(ui, text!("moods-texts"), &numbers::count(self.texts));
        let settings = &cx.project().settings;
        if settings.hide_names {
            return;
        }
        let zone = numbers::zone(&settings.time_zone);
        for quote in &self.quotes {
            paragraph(ui, format!("“{}”", quote.text));
            let tone = text!("page-tone", tone = numbers::decimal(quote.tone), source = quote.source);
            let parts = [numbers::date(quote.at, &zone), tone, quote.words.join(", ")];
            caption(ui, &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
            ui.add_space(4.0);
        }
    }
}
