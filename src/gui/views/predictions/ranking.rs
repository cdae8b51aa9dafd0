//! Customers by score, with the strongest reason beside each.

use std::sync::Arc;

use egui::Ui;

use crate::act::{UnknownConsent, listable};
use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, empty, page};
use crate::insights::{ComputedInsight, Insight, ScoreSettings, Scores};
use crate::model::{ModelRun, PredictionRun, Purpose, Readiness, TargetRun};
use crate::predict;
use crate::present::factors::FactorWords;
use crate::present::{customer_list, numbers, sentence, tables, words as labels};
use crate::release::Listing;
use crate::texts::text;

use super::state::{PredictionsView, RankedCustomers};

fn columns() -> [Column; 4] {
    [
        Column::number("", 44.0).fixed(),
        Column::text(text!("ranking-customer"), 150.0).fixed(),
        Column::text(text!("ranking-chance"), 130.0).fixed(),
        Column::text(text!("ranking-main-reason"), 260.0).fixed().rank(2),
    ]
}

impl PredictionsView {
    /// The customers the filter lets through, highest score first.
    pub(super) fn show_ranking(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        (run, target): (&Arc<PredictionRun>, &TargetRun),
    ) {
        let how = ScoreSettings { target: target.target, horizon: target.horizon_days };
        let (scope, wanted, run) = (cx.scope(), how.clone(), run.clone());
        let ranking = self.ranking.ask(cx.jobs, Scores::title(), (cx.data_key(), how), move |_| {
            let namesakes = customer_list::namesakes(&scope.table, scope.settings().hide_names);
            Ok(RankedCustomers { computed: ComputedInsight::<Scores>::of_run(scope, wanted, run), namesakes })
        });
        let ranking = ranking.cloned();
        self.base(ui, cx, target);
        if target.has_one_chance() {
            let why = text!("ranking-why-nobody-is-ranked");
            empty(ui, Icon::Predictions, text!("ranking-nobody-to-rank"), why, None);
            return;
        }
        let Some(ranked) = ranking else { return };
        let ranking = &ranked.computed;
        let Some(target) = ranking.target() else { return };
        let says = FactorWords::of(&ranking.outcome.run, target, &cx.project().settings);
        let score = |i: usize| &target.scores[ranking.outcome.order[i].1 as usize];
        let rows = ranking.outcome.order.len();
        let selected = self.selected.and_then(|id| (0..rows).find(|&i| score(i).customer == id));
        let label = |i: usize| {
            let label = customer_label(cx, score(i).customer);
            match ranked.namesakes.contains(ranking.outcome.order[i].0) {
                true => text!("ranking-namesake", label, number = (score(i).customer + 1).to_string()),
                false => label,
            }
        };
        let name = |i: usize| {
            let chance = labels::chance_to(target.target, target.horizon_days);
            format!("{}, {} {chance}", label(i), numbers::chance(score(i).p))
        };
        let output = Table::new("ranking", &columns(), rows).selected(selected).show(ui, name, |ui, i, column| {
            let score = score(i);
            match column {
                0 => drop(table::weak(ui, numbers::count(i as u64 + 1))),
                1 => drop(table::text(ui, label(i))),
                2 => page::share_bar(ui, score.p, &numbers::chance(score.p)),
                _ => drop(table::weak(ui, score.factors.first().map(|f| says.reason(f)).unwrap_or_default())),
            }
        });
        if let Some(i) = output.clicked {
            self.selected = Some(score(i).customer);
        }
    }
}

impl PredictionsView {
    /// The grey line above the list: how many have a score, and why the others have none. It is there whatever the filter
    /// says, so that the rows keep their place.
    fn base(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, target: &TargetRun) {
        let key = (cx.data_key(), target.target, target.horizon_days);
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let (of, days) = (target.target, target.horizon_days);
        let says = self.coverage.ask(cx.jobs, text!("ranking-count-scores"), key, move |_| {
            let (table, project) = (&snapshot.table, &snapshot.project);
            let run = project.predictions.as_deref();
            let found = run.and_then(|run| Some((run, run.target(of, days)?))).map(|(run, target)| {
                let found = predict::coverage(table, &subset, &project.settings, run, target);
                sentence::coverage(&found, run, target, &project.settings)
            });
            Ok(found.unwrap_or_default())
        });
        let says = says.map_or(text!("ranking-counting"), |says| says.as_str());
        let through = if cx.filter.narrows() { text!("ranking-through-filter") } else { "" };
        one_line(ui, &format!("{through}{says}"));
    }
}

/// A grey line that is cut where it is too long, with the whole of it on pointing, so that it never becomes two.
pub(super) fn one_line(ui: &mut Ui, text: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| caption(ui, text));
    });
}

/// A customer's label as it may be shown.
pub fn customer_label(cx: &ViewContext<'_>, customer: u32) -> String {
    match cx.table().people.ix_of(customer) {
        Some(ix) => customer_list::label(cx.table(), ix, cx.project().settings.hide_names),
        None => text!("ranking-no-longer-in-data").to_owned(),
    }
}

/// The ranked customers as CSV; only where the prediction is ready.
pub(super) fn export(cx: &ViewContext<'_>, target: &TargetRun) -> Export {
    debug_assert_eq!(target.readiness, Readiness::Ready);
    let (snapshot, subset, target) = (cx.snapshot.clone(), cx.subset.clone(), target.clone());
    let people = snapshot.table.people.clone();
    let scored = target.scores.iter().filter_map(|s| people.ix_of(s.customer));
    let scored = scored.filter(|&ix| subset.customers().contains(ix));
    let (free, withheld) = listable(scored, &people, Purpose::Profiling, UnknownConsent::Withhold);
    let remark = snapshot.project.predictions.as_deref().map(|run| {
        let found = predict::coverage(&snapshot.table, &subset, &snapshot.project.settings, run, &target);
        sentence::coverage(&found, run, &target, &snapshot.project.settings)
    });
    let file = format!("likely-{}-{}-days.csv", tables::target_word(target.target), target.horizon_days);
    let label = text!("ranking-customers-by-as-csv", chance_to = labels::chance_to(target.target, target.horizon_days));
    let listing = Listing::people(label, free.len(), withheld).with_remark(remark);
    Export::list(listing, file, move |_| {
        let Some(run) = &snapshot.project.predictions else {
            return Err(text!("ranking-predictions-are-gone").to_owned());
        };
        let run = PredictionRun {
            cut_off: run.cut_off,
            data_fingerprint: run.data_fingerprint,
            channels: run.channels.clone(),
            models: vec![ModelRun::Chance(target)],
            earlier: Vec::new(),
        };
        let subset = (*subset).clone().allowing(&snapshot.table, Purpose::Profiling);
        Ok(tables::scores(&run, &snapshot.table, &subset, &snapshot.project.settings, false).to_csv().into_bytes())
    })
}
