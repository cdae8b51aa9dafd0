//! How good the data is, source by source.

use std::time::{SystemTime, UNIX_EPOCH};

use egui::Ui;

use crate::analysis::{Gap, SourceQuality, quality};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, heading, page};
use crate::present::numbers;

use super::DataView;

impl DataView {
    /// A card per source.
    pub(super) fn show_quality(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let snapshot = cx.snapshot.clone();
        let found = self.quality.ask(cx.jobs, "Check quality", cx.revision_key(), move |_| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis() as i64);
            Ok(quality(&snapshot.table, &snapshot.project, now))
        });
        let Some(found) = found.cloned() else { return };
        egui::ScrollArea::vertical().id_salt("quality").auto_shrink([false, false]).show(ui, |ui| {
            for source in found.iter().filter(|s| s.rows > 0 || s.events > 0) {
                page::wide_card(ui, |ui| card(ui, cx, source));
                ui.add_space(4.0);
            }
            caption(ui, "Unit: events and rows of the imports that count, whatever the filter.");
        });
    }
}

fn card(ui: &mut Ui, cx: &ViewContext<'_>, source: &SourceQuality) {
    let zone = numbers::zone(&cx.project().settings.time_zone);
    heading(ui, &source.source);
    let mut figures = vec![
        (numbers::count(source.events), "events"),
        (numbers::count(source.customers), "customers"),
        (numbers::share(source.anonymous_share()), "of events by people nobody can name"),
        (numbers::count(source.duplicates), "rows were there already"),
        (numbers::count(source.rejected.iter().map(|(_, n)| n).sum()), "rows left out"),
    ];
    if source.future_events > 0 {
        figures.push((numbers::count(source.future_events), "events in the future"));
    }
    page::figures(ui, &figures);
    let mut facts = Vec::new();
    if let (Some(first), Some(last)) = (source.first_ms, source.last_ms) {
        facts.push(numbers::period(first, last, &zone));
    }
    match source.gaps.first() {
        Some(gap) => facts.push(format!("longest time without an event: {}", gap_words(gap))),
        None => facts.push("an event on every day".to_owned()),
    }
    facts.extend(source.rejected.iter().take(3).map(|(why, n)| format!("{} × {why}", numbers::count(*n))));
    caption(ui, &facts.join(" · "));
    if source.future_events > 0 {
        page::notice(
            ui,
            "Some events lie in the future. Check the day and month order and the time zone of this source's import.",
            |_| {},
        );
    }
}

/// "12 days from 3 Mar 2026".
fn gap_words(gap: &Gap) -> String {
    // the day is one of the project's calendar, so it is written without any zone
    let first = numbers::date(gap.first_day * 86_400_000, &numbers::zone("UTC"));
    format!("{} from {first}", numbers::plural(u64::from(gap.days), "day", "days"))
}
