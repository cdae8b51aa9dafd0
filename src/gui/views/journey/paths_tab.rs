//! The most common paths from beginning to end.

use std::sync::Arc;

use egui::Ui;

use crate::analysis::flow::{Level, NodeKind};
use crate::analysis::{PathSettings, TopPath};
use crate::events::Names;
use crate::gui::context::ViewContext;
use crate::gui::theme::{Colors, SMALL};
use crate::gui::views::answers::{ComputedAnswer, customers_behind};
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::views::set_buttons::set_buttons;
use crate::gui::widgets::picked_rows::PickedRows;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{self, menu_chip};
use crate::insights::{ComputedInsight, Paths, Selection, SetOperation};
use crate::present::{numbers, words};
use crate::texts::text;

use super::controls::{entity_chip, repeats_chip};
use super::path_search;
use super::step_choice::step_choice_chip;
use crate::gui::views::answer_tab::Picture;

/// The columns; a running total says something only where the most common come first.
fn columns(is_by_share: bool) -> Vec<(PathColumn, Column)> {
    let all = [
        (PathColumn::Place, Column::number("", 28.0).fixed()),
        (PathColumn::Path, Column::text(text!("paths-tab-path"), 220.0).fixed().grows()),
        (PathColumn::Share, Column::number(text!("paths-tab-share"), 60.0).fixed()),
        (PathColumn::Running, Column::number(text!("paths-tab-running-total"), 88.0).fixed().rank(2)),
        (PathColumn::Goal, Column::number(text!("paths-tab-goal"), 88.0).fixed().rank(1)),
        (PathColumn::Time, Column::number(text!("paths-tab-median-time"), 88.0).fixed().rank(3)),
    ];
    all.into_iter().filter(|(of, _)| is_by_share || *of != PathColumn::Running).collect()
}

/// What a column of paths holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PathColumn {
    Place,
    Path,
    Share,
    Running,
    Goal,
    Time,
}

/// Paths as a table.
pub(super) struct PathsPicture;

impl Picture for PathsPicture {
    type Of = Paths;
    type Part = PickedRows;
    fn waiting() -> &'static str {
        text!("paths-tab-counting-paths")
    }
    fn how_to_pick() -> &'static str {
        text!("paths-tab-click-path-to-see-who-took")
    }

    fn choices(ui: &mut Ui, cx: &ViewContext<'_>, how: &mut PathSettings) {
        let usual = PathSettings::default();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let levels =
                [(Level::Touchpoint, text!("paths-tab-touchpoints")), (Level::Stage, text!("paths-tab-stages"))];
            menu_chip(ui, text!("paths-tab-what-steps-are"), &mut how.level, usual.level, &levels);
            let names = how.level.names(&cx.table().names);
            how.choice.retain_known(names);
            step_choice_chip(ui, names, &mut how.choice);
            entity_chip(ui, cx, &mut how.entity, usual.entity);
            repeats_chip(ui, &mut how.repeats, usual.repeats);
            let goals = [(true, text!("paths-tab-stop-at-goal")), (false, text!("paths-tab-go-on-after-goal"))];
            menu_chip(ui, text!("paths-tab-what-happens-at-goal"), &mut how.stop_at_goal, true, &goals);
            rank_chip(ui, cx, &mut how.by, text!("ranking-usual-paths"));
        });
        ui.add_space(6.0);
        path_search::show(ui, cx, &mut how.pattern);
        ui.add_space(8.0);
    }

    fn draw(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Paths>>, picked: &mut Option<PickedRows>) {
        let foot = widgets::base_line_height(ui, &answered.answer.note);
        let height = ui.available_height() - foot;
        ui.scope(|ui| {
            ui.set_max_height(height);
            rows(ui, cx, &answered.computed, height, picked);
        });
        widgets::base_line(ui, &answered.answer.note);
    }

    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Paths>>, part: PickedRows) -> bool {
        let picked = picked_paths(answered, &part);
        let Some(selection) = Self::selection(answered, part) else { return false };
        let (level, names) = (answered.computed.how.level, answered.computed.scope.names());
        let title =
            picked.iter().map(|path| path_of(names, path, level)).collect::<Vec<_>>().join(text!("paths-tab-or"));
        let [path] = picked[..] else {
            several(ui, cx, answered, (&picked, selection, title));
            return true;
        };
        widgets::heading(ui, text!("paths-tab-one-path"));
        widgets::big_number(ui, &numbers::count(path.customers), text!("paths-tab-customers-took-it"));
        set_buttons(ui, cx, |then| {
            customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
        });
        ui.add_space(4.0);
        widgets::fact(ui, text!("paths-tab-times-taken"), &numbers::count(path.count));
        widgets::fact(ui, text!("paths-tab-of-all-paths"), &numbers::share(path.share));
        widgets::fact(ui, text!("paths-tab-reach-goal"), &numbers::share_or_count(path.reached, path.count));
        widgets::fact(ui, text!("paths-tab-median-time"), &time_taken(path));
        if path.count < 30 {
            widgets::caption(ui, text!("paths-tab-fewer-than-30-take-shares-with"));
        }
        widgets::section(ui, text!("paths-tab-its-steps"));
        for (i, &step) in path.steps.iter().enumerate() {
            widgets::caption(ui, &format!("{}. {}", i + 1, NodeKind::Item(step).label(level, names)));
        }
        true
    }

    fn selection(answered: &ComputedAnswer<Paths>, part: PickedRows) -> Option<Selection> {
        let (level, names) = (answered.computed.how.level, answered.computed.scope.names());
        let paths = picked_paths(answered, &part).into_iter();
        let parts = paths.map(|path| Selection::new([("path", path_of(names, path, level))]));
        parts.reduce(|all, path| all.then(SetOperation::Or, path))
    }
}

/// The paths that are picked and still there.
fn picked_paths<'a>(answered: &'a ComputedAnswer<Paths>, part: &PickedRows) -> Vec<&'a TopPath> {
    let ranking = answered.computed.ranking();
    part.iter().filter_map(|row| answered.computed.outcome.paths.get(*ranking.order().get(row)?)).collect()
}

/// The panel about several paths.
fn several(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &Arc<ComputedAnswer<Paths>>,
    (paths, selection, title): (&[&TopPath], Selection, String),
) {
    let (how, names) = (&answered.computed.how, answered.computed.scope.names());
    let sum = |of: fn(&TopPath) -> u64| paths.iter().map(|path| of(path)).sum::<u64>();
    let (count, reached) = (sum(|path| path.count), sum(|path| path.reached));
    widgets::heading(ui, &text!("paths-tab-several-paths", n = paths.len() as u64));
    widgets::big_number(ui, &numbers::count(count), words::units(how.entity));
    set_buttons(ui, cx, |then| {
        customers_behind(cx, answered.computed.clone(), selection.clone(), title.clone(), then);
    });
    ui.add_space(4.0);
    widgets::fact(ui, text!("paths-tab-of-all-paths"), &numbers::share_of(count, answered.computed.outcome.base));
    widgets::fact(ui, text!("paths-tab-reach-goal"), &numbers::share_or_count(reached, count));
    widgets::section(ui, text!("paths-tab-the-paths"));
    for path in paths {
        widgets::caption(ui, &format!("{}: {}", path_of(names, path, how.level), numbers::count(path.count)));
    }
}

/// The paths in their order.
fn rows(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    computed: &ComputedInsight<Paths>,
    height: f32,
    picked: &mut Option<PickedRows>,
) {
    let (found, level) = (&computed.outcome, computed.how.level);
    let mut running = Vec::with_capacity(found.paths.len());
    let mut sum = 0;
    for path in &found.paths {
        sum += path.count;
        running.push(sum);
    }
    let ranking = computed.ranking();
    let order = ranking.order();
    let name = |i: usize| path_words(cx, &found.paths[order[i]], level);
    let rows = picked.clone().unwrap_or_default();
    let (kinds, columns): (Vec<PathColumn>, Vec<Column>) = columns(!ranking.is_by_objective()).into_iter().unzip();
    let table = Table::new("paths", &columns, found.paths.len()).row_height(36.0).picked(&rows);
    let output = table.max_height(height).show(ui, name, |ui, i, column| {
        let path = &found.paths[order[i]];
        match kinds[column] {
            PathColumn::Place => drop(table::weak(ui, numbers::count(i as u64 + 1))),
            PathColumn::Path => chips(ui, cx, path, (level, computed.is_cut(path).then_some(computed.how.max_steps))),
            PathColumn::Share => drop(table::text(ui, numbers::share(path.share))),
            PathColumn::Running => drop(table::text(ui, numbers::share_of(running[order[i]], found.base))),
            PathColumn::Goal => drop(table::text(ui, numbers::share_or_count(path.reached, path.count))),
            PathColumn::Time => drop(table::text(ui, time_taken(path))),
        }
    });
    if let Some(i) = output.clicked {
        let mut rows = rows.clone();
        rows.click(i, ui.input(|input| input.modifiers));
        *picked = Some(rows).filter(|rows| !rows.is_empty());
    }
}

/// How long half of those who took a path needed; one step takes no time.
fn time_taken(path: &TopPath) -> String {
    if path.steps.len() < 2 { "–".to_owned() } else { numbers::duration(path.median_ms) }
}

fn path_words(cx: &ViewContext<'_>, path: &TopPath, level: Level) -> String {
    format!("{}: {}", path_of(&cx.table().names, path, level), numbers::share(path.share))
}

fn path_of(names: &Names, path: &TopPath, level: Level) -> String {
    let steps: Vec<&str> = path.steps.iter().map(|&s| NodeKind::Item(s).label(level, names)).collect();
    steps.join(" → ")
}

/// The steps of a path as small coloured names. Where room is short those before the last are counted: how a path ends is what
/// it is read for. A path that goes on after so many steps ends in dots.
fn chips(ui: &mut Ui, cx: &ViewContext<'_>, path: &TopPath, (level, cut): (Level, Option<usize>)) {
    const COUNTER: f32 = 32.0;
    const SPACING: f32 = 4.0;
    let names = &cx.table().names;
    ui.spacing_mut().item_spacing.x = SPACING;
    let name = |step: u16| NodeKind::Item(step).label(level, names);
    let font = egui::FontId::proportional(SMALL);
    let lay = |&step: &u16| ui.fonts_mut(|f| f.layout_no_wrap(name(step).to_owned(), font.clone(), cx.colors.text));
    let galleys: Vec<Arc<egui::Galley>> = path.steps.iter().map(lay).collect();
    let width = |galley: &Arc<egui::Galley>| galley.size().x + 20.0 + SPACING;
    let Some((last, before)) = galleys.split_last() else { return };
    let dots = if cut.is_some() { COUNTER } else { 0.0 };
    let mut room = ui.available_width() - width(last) - dots;
    let all_fit = before.iter().map(width).sum::<f32>() <= room;
    if !all_fit {
        room -= COUNTER;
    }
    let fitting = before.iter().take_while(|galley| {
        room -= width(galley);
        room >= 0.0
    });
    let shown = if all_fit { before.len() } else { fitting.count() };
    let stage = |step: u16| match level {
        Level::Stage => step as u8,
        Level::Touchpoint => names.stage_of.get(step as usize).copied().unwrap_or(crate::events::NO_STAGE),
    };
    for (galley, &step) in galleys[..shown].iter().zip(&path.steps) {
        step_chip(ui, cx.colors, galley.clone(), cx.colors.stage(stage(step)));
    }
    let counted = &path.steps[shown..before.len()];
    if !counted.is_empty() {
        let words = counted.iter().map(|&step| name(step)).collect::<Vec<_>>().join(" → ");
        let rest = egui::RichText::new(format!("+{}", counted.len())).size(SMALL).color(cx.colors.soft);
        ui.label(rest).on_hover_text(words);
    }
    step_chip(ui, cx.colors, last.clone(), cx.colors.stage(stage(path.steps[before.len()])));
    if let Some(max_steps) = cut {
        let more = ui.label(egui::RichText::new("…").size(SMALL).color(cx.colors.soft));
        more.on_hover_text(text!("paths-paths-are-cut-after-steps", max_steps));
    }
}

fn step_chip(ui: &mut Ui, c: &Colors, galley: Arc<egui::Galley>, color: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(galley.size() + egui::vec2(20.0, 8.0), egui::Sense::hover());
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, 4.0, widgets::mix(c.ground, color, 0.16));
        ui.painter().circle_filled(egui::pos2(rect.left() + 8.0, rect.center().y), 3.0, color);
        ui.painter().galley(rect.min + egui::vec2(15.0, 4.0), galley, c.text);
    }
}
