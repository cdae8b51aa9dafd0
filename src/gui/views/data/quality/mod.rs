//! How good the data is: a grade per source with its reasons, every finding with what is behind it, and who is left out.

mod chart;
mod finding_rows;
mod people;
pub(super) mod state;

use egui::{Color32, RichText, Sense, Ui, vec2};

use crate::analysis::LocalDays;
use crate::analysis::quality::{Finding, FindingKind, Grade, Quality as Report, SourceQuality};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::dialogs::rules::RulesDialog;
use crate::gui::theme::{BODY, Colors, HEADING, SMALL, semibold};
use crate::gui::widgets::{caption, heading, mix, page, paragraph, section, wide};
use crate::insights::{QualitySettings, Scope};
use crate::model::{Filter, TrafficRules};
use crate::present::{numbers, quality as words};
use crate::texts::text;
use crate::workspace::{Edit, now};

use super::state::{DataView, Tab};
use finding_rows::ChosenFinding;

impl DataView {
    /// A card per source, who is left out, and the rows behind the chosen finding.
    pub(super) fn show_quality(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let snapshot = cx.snapshot.clone();
        let state = &mut self.quality;
        let scope = move || Scope::new(snapshot.table, snapshot.project, Filter::default(), now());
        let answered = state.report.ask_of(cx, cx.revision_key(), &QualitySettings::default(), scope);
        let Some(answered) = answered else {
            return state.report.show(ui, cx, text!("quality-checking-how-good-data-is"), |_, _| {});
        };
        let found = &answered.computed.outcome;
        let gone = |(source, kind): &ChosenFinding| finding(found, source, *kind).is_none();
        if state.chosen.as_ref().is_some_and(gone) {
            state.chosen = None;
        }
        let height = ui.available_height() * if state.chosen.is_some() { 0.56 } else { 1.0 };
        egui::ScrollArea::vertical().id_salt("quality").max_height(height).auto_shrink([false, false]).show(ui, |ui| {
            for source in &found.sources {
                page::wide_card(ui, |ui| card(ui, cx, source, &mut state.chosen));
                ui.add_space(4.0);
            }
            if !found.project.is_empty() {
                page::wide_card(ui, |ui| {
                    heading(ui, text!("quality-project-as-whole"));
                    for f in &found.project {
                        finding_row(ui, cx, "", f, &mut state.chosen);
                    }
                });
                ui.add_space(4.0);
            }
            page::wide_card(ui, |ui| state.people.show(ui, cx));
            caption(ui, text!("quality-unit-events-and-rows-of-imports"));
        });
        if let Some(chosen) = state.chosen.clone() {
            state.rows_panel.show(ui, cx, found, &chosen);
        }
    }

    /// The right panel: the chosen finding in full.
    pub(super) fn quality_details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(answered) = self.quality.report.get() else { return };
        let found = &answered.computed.outcome;
        let Some((source, kind)) = self.quality.chosen.clone() else {
            overview(ui, found);
            return;
        };
        let Some(f) = finding(found, &source, kind) else { return };
        heading(ui, words::title(kind));
        caption(ui, if source.is_empty() { text!("quality-project-as-whole") } else { &source });
        ui.add_space(8.0);
        paragraph(ui, words::sentence(f, &source));
        section(ui, text!("quality-what-it-does-to-analyses"));
        paragraph(ui, words::effect(f));
        section(ui, text!("quality-what-to-do"));
        paragraph(ui, words::fix(f));
        if f.parts.len() > 1 {
            section(ui, text!("quality-of-these"));
            for (part, n) in &f.parts {
                crate::gui::widgets::fact(ui, &words::part(part), &numbers::count(*n));
            }
        }
        ui.add_space(12.0);
        self.fix_buttons(ui, cx, f);
        if wide(ui, text!("quality-export-what-is-behind-it"), false).clicked()
            && let Some(export) = self.quality.export(cx)
        {
            cx.push(Command::Export(export));
        }
        if let Some(set) = self.quality.rows_panel.customers(cx, &source, kind)
            && wide(
                ui,
                &text!("quality-see", customers = text!("count-customers", n = set.members.len() as u64)),
                false,
            )
            .clicked()
        {
            cx.push(Command::ShowCustomers(set));
        }
    }

    /// The button that does what the program can do about a finding.
    fn fix_buttons(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, f: &Finding) {
        let Some(label) = fix_label(f) else { return };
        if !wide(ui, label, true).clicked() {
            return;
        }
        let switch = |change: fn(&mut TrafficRules, bool)| {
            let mut settings = cx.project().settings.clone();
            change(&mut settings.traffic, !f.left_out);
            cx.push(Command::Edit(Edit::SetSettings(settings)));
        };
        match f.kind {
            FindingKind::Bots | FindingKind::Automated => switch(|traffic, on| traffic.leave_out_bots = on),
            FindingKind::Fast => switch(|traffic, on| traffic.leave_out_fast = on),
            FindingKind::Internal => switch(|traffic, on| traffic.leave_out_internal = on),
            FindingKind::PersonalData | FindingKind::Touchpoints => cx.open(RulesDialog::on_addresses(cx)),
            FindingKind::Outage | FindingKind::LowDays | FindingKind::Spikes | FindingKind::Shift => {
                cx.push(Command::SetFilter(weeks_around(cx, f).unwrap_or_else(|| cx.filter.clone())));
            }
            FindingKind::Unjoined | FindingKind::Consent | FindingKind::TablesLeftOut => cx.push(Command::ChooseImport),
            FindingKind::Currencies => self.tab = Tab::Settings,
            _ => self.tab = Tab::Imports,
        }
    }
}

/// What the button of a finding says; `None` where the program can do nothing.
fn fix_label(f: &Finding) -> Option<&'static str> {
    match f.kind {
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal if f.left_out => {
            Some(text!("quality-count-them-in"))
        }
        FindingKind::Bots | FindingKind::Automated | FindingKind::Fast | FindingKind::Internal => {
            Some(text!("quality-button-leave-them-out"))
        }
        FindingKind::PersonalData | FindingKind::Touchpoints => Some(text!("quality-propose-names")),
        FindingKind::Rejected
        | FindingKind::Future
        | FindingKind::TooOld
        | FindingKind::Garbled
        | FindingKind::ShortIds
        | FindingKind::OddValues
        | FindingKind::Duplicates
        | FindingKind::LinesTwice
        | FindingKind::States
        | FindingKind::Cells
        | FindingKind::ClockChanges
        | FindingKind::SharedIds
        | FindingKind::Understanding => Some(text!("quality-go-to-imports")),
        FindingKind::Outage | FindingKind::LowDays | FindingKind::Spikes | FindingKind::Shift => {
            Some(text!("quality-look-at-weeks-around-it"))
        }
        FindingKind::Unjoined | FindingKind::Consent | FindingKind::TablesLeftOut => {
            Some(text!("quality-import-files"))
        }
        FindingKind::Currencies => Some(text!("quality-go-to-settings")),
        FindingKind::Repeated | FindingKind::Backwards | FindingKind::Missing => None,
    }
}

/// The dates from two weeks before the first of a finding's days to two weeks after its last.
fn weeks_around(cx: &ViewContext<'_>, f: &Finding) -> Option<Filter> {
    let days = || f.days.iter().map(|d| d.day).chain(f.shifts.iter().map(|s| s.day));
    let (first, last) = (days().min()?, days().max()?);
    let calendar = LocalDays::new(&cx.project().settings.time_zone, cx.span.0, cx.span.1);
    let start = |day: i64| Some(calendar.start_of_day(day));
    Some(Filter { from: start(first - 14), to: start(last + 15), ..cx.filter.clone() })
}

fn finding<'a>(found: &'a Report, source: &str, kind: FindingKind) -> Option<&'a Finding> {
    let of = |list: &'a [Finding]| list.iter().find(|f| f.kind == kind);
    match source {
        "" => of(&found.project),
        name => found.sources.iter().find(|s| s.source == name).and_then(|s| of(&s.findings)),
    }
}

/// The right panel with nothing chosen.
fn overview(ui: &mut Ui, found: &Report) {
    heading(ui, text!("quality-grades"));
    for s in &found.sources {
        crate::gui::widgets::fact(ui, &s.source, s.grade.letter());
    }
    ui.add_space(8.0);
    caption(ui, text!("quality-nothing-that-matters-b-good-with"));
    ui.add_space(4.0);
    caption(ui, text!("quality-every-finding-takes-points-off-hundred"));
    ui.add_space(4.0);
    caption(ui, text!("quality-click-finding-to-see-what-it"));
}

fn grade_color(c: &Colors, grade: Grade) -> Color32 {
    match grade {
        Grade::A | Grade::B => c.measure,
        Grade::C => c.warning,
        Grade::D | Grade::E => c.danger,
    }
}

fn card(ui: &mut Ui, cx: &ViewContext<'_>, source: &SourceQuality, chosen: &mut Option<ChosenFinding>) {
    let c = cx.colors;
    let zone = numbers::zone(&cx.project().settings.time_zone);
    ui.horizontal(|ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
        let fill = grade_color(c, source.grade);
        ui.painter().rect_filled(rect, 8.0, fill);
        let font = egui::FontId::new(HEADING, semibold());
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, source.grade.letter(), font, c.ink_on(fill));
        let name = text!("quality-source-with-grade", source = source.source, letter = source.grade.letter());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
        ui.add_space(8.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            heading(ui, &source.source);
            let mut facts =
                vec![text!("count-events", n = source.events), text!("count-customers", n = source.customers)];
            if let (Some(first), Some(last)) = (source.first_ms, source.last_ms) {
                facts.push(numbers::period(first, last, &zone));
            }
            facts.push(text!("quality-points-left-of-100", points = 100u32.saturating_sub(source.points)));
            caption(ui, &facts.join(" · "));
        });
    });
    if source.days.counts.len() > 1 {
        ui.add_space(4.0);
        chart::days(ui, cx, source);
    }
    if source.events > 0 {
        caption(ui, &text!("quality-how-many-events-have-it", complete_words = words::complete_words(source)));
    }
    if source.findings.is_empty() {
        ui.label(RichText::new(text!("quality-nothing-was-found-that-would-mislead")).color(c.soft));
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for f in &source.findings {
        finding_row(ui, cx, &source.source, f, chosen);
    }
}

/// One finding as a line that can be clicked.
fn finding_row(ui: &mut Ui, cx: &ViewContext<'_>, source: &str, f: &Finding, chosen: &mut Option<ChosenFinding>) {
    let c = cx.colors;
    let on = chosen.as_ref().is_some_and(|(s, k)| s == source && *k == f.kind);
    let width = ui.available_width();
    let text = words::sentence(f, source);
    let layout = |ui: &Ui, text: &str, size: f32, color: Color32, family: egui::FontFamily, width: f32| {
        let font = egui::FontId::new(size, family);
        ui.fonts_mut(|fonts| fonts.layout(text.to_owned(), font, color, width))
    };
    let room = width - 140.0;
    let title = layout(ui, words::title(f.kind), BODY, c.text, semibold(), room);
    let body = layout(ui, &text, SMALL, c.soft, egui::FontFamily::Proportional, room);
    let height = title.size().y + body.size().y + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let points = if f.points == 0 {
        text!("quality-no-points-off").to_owned()
    } else {
        text!("quality-points-lost", points = f.points)
    };
    let name = format!("{}: {text} {points}", words::title(f.kind));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, &name));
    if on || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, if on { c.accent_ground } else { c.hover });
    }
    let tint = match f.points {
        0 => c.other,
        1..=9 => c.warning,
        _ => c.danger,
    };
    let bar = egui::Rect::from_min_size(rect.min + vec2(4.0, 7.0), vec2(4.0, height - 14.0));
    ui.painter().rect_filled(bar, 2.0, tint);
    let at = rect.min + vec2(18.0, 7.0);
    let below = at + vec2(0.0, title.size().y);
    ui.painter().galley(at, title, c.text);
    ui.painter().galley(below, body, c.soft);
    let font = egui::FontId::proportional(SMALL);
    let ink = if f.points == 0 { c.soft } else { mix(c.text, tint, 0.35) };
    ui.painter().text(rect.right_top() + vec2(-8.0, 8.0), egui::Align2::RIGHT_TOP, points, font, ink);
    if response.clicked() {
        *chosen = if on { None } else { Some((source.to_owned(), f.kind)) };
    }
}
