//! A job shows itself where its result will be.

use egui::{Pos2, Rect, RichText, Sense, Ui, vec2};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::jobs::JobInfo;
use crate::gui::project_thread::importing_name;
use crate::gui::sample;
use crate::gui::theme::{HEADING, semibold};
use crate::texts::text;

use super::{button, caption, empty};

/// The job that saves an edit.
fn saving() -> &'static str {
    text!("working-saving")
}

/// The running job of this name.
pub fn running(cx: &ViewContext<'_>, name: &str) -> Option<JobInfo> {
    cx.jobs.list().into_iter().find(|job| job.name == name)
}

/// The job that makes a result, or the one that saves it: until then the result is not there, and nothing offers to make
/// it again.
pub fn making(cx: &ViewContext<'_>, name: &str) -> Option<JobInfo> {
    running(cx, name).or_else(|| preparing(cx)).or_else(|| running(cx, saving()))
}

/// The job that finds groups, predicts and proposes in the sample shop.
pub fn preparing(cx: &ViewContext<'_>) -> Option<JobInfo> {
    running(cx, sample::preparing())
}

/// The import that is under way.
pub fn importing(cx: &ViewContext<'_>) -> Option<JobInfo> {
    cx.jobs.list().into_iter().find(|job| job.name.starts_with(importing_name()))
}

/// Stands in a view that has no data to show: the import that brings some, or the way to one.
pub fn no_data(ui: &mut Ui, cx: &ViewContext<'_>, icon: Icon, title: &str, body: &str) {
    if let Some(job) = importing(cx) {
        working(ui, cx, &job, text!("working-importing-your-files"), body);
    } else if empty(ui, icon, title, body, Some(text!("working-import-files"))) {
        cx.push(Command::ChooseImport);
    }
}

/// Stands in the place of a result that is being made: what is made, how far it is, and the button that stops it.
pub fn working(ui: &mut Ui, cx: &ViewContext<'_>, job: &JobInfo, title: &str, about: &str) {
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.30).max(16.0));
        ui.label(RichText::new(title).family(semibold()).size(HEADING));
        ui.scope(|ui| {
            ui.set_max_width(440.0);
            ui.add(egui::Label::new(RichText::new(about).color(cx.colors.soft)).wrap());
        });
        ui.add_space(12.0);
        progress_bar(ui, cx, job, 240.0);
        let (stage, _, _) = job.progress.sample();
        let percent = job.progress.fraction().map(|d| format!("{:.0} %", d * 100.0)).unwrap_or_default();
        caption(ui, format!("{stage}  {percent}").trim());
        ui.add_space(4.0);
        if button(ui, text!("working-stop")).clicked() {
            cx.push(Command::CancelJob(job.id));
        }
    });
}

/// How far a job is; without a known end a piece of the bar goes back and forth.
pub fn progress_bar(ui: &mut Ui, cx: &ViewContext<'_>, job: &JobInfo, width: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, cx.colors.line);
    let filled = if let Some(share) = job.progress.fraction() {
        Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()))
    } else {
        let t = if cx.motion { (job.since.elapsed().as_secs_f32() * 0.6).fract() } else { 0.25 };
        let at = rect.left() + (rect.width() - 24.0) * (1.0 - (2.0 * t - 1.0).abs());
        Rect::from_min_size(Pos2::new(at, rect.top()), vec2(24.0, rect.height()))
    };
    ui.painter().rect_filled(filled, 3.0, cx.colors.accent);
}
