//! The frame around the views: top bar, rail, right panel, status bar.

use crate::texts::{Locale, locale, text};

use egui::{Align, Align2, Frame, Layout, Margin, Panel, Rect, RichText, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::command::{Command, ThemeChoice};
use super::context::ViewContext;
use super::damage_notice;
use super::filter_bar::FilterBar;
use super::icons::{Icon, icon_button};
use super::state::State;
use super::theme::{BODY, Colors, SMALL, semibold, semibold_id};
use super::views::{ViewId, Views};
use super::window_layout::{SMALLEST_VIEW, WindowLayout};
use super::{details_panel, keys, status_bar, tour, widgets};

/// Draws everything but dialogs and notices.
pub(super) fn show(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    state: &State,
    views: &mut Views,
    bar: &mut FilterBar,
    focus: bool,
) {
    if state.presenting.is_some() {
        return views.present.stage(ui, cx);
    }
    let c = cx.colors;
    let layout = WindowLayout::of(ui);
    let largest = layout.largest_zoom(ui.zoom_factor());
    if ui.zoom_factor() > largest + 0.005 {
        ui.set_zoom_factor(largest); // text that fits no window helps nobody
    }
    let obeys_filter = state.obeys_filter() && views.get(state.view).obeys_filter();
    let chrome = |x: i8, y: i8| Frame::new().fill(c.chrome).inner_margin(Margin::symmetric(x, y));
    let height = |usual: f32| if layout.is_low() { usual - 8.0 } else { usual };
    Panel::top("top").exact_size(height(48.0)).frame(chrome(12, 0)).show(ui, |ui| {
        ui.horizontal_centered(|ui| top_bar(ui, cx, state, bar, (focus, obeys_filter)));
    });
    Panel::bottom("status")
        .exact_size(layout.status_bar())
        .frame(chrome(16, 0))
        .show(ui, |ui| status_bar::show(ui, cx, state, obeys_filter));
    let rail_frame = chrome(8, if layout.is_low() { 4 } else { 12 });
    Panel::left("rail")
        .exact_size(layout.rail())
        .resizable(false)
        .frame(rail_frame)
        .show(ui, |ui| rail(ui, cx, state.view));
    if state.banner && state.sample.is_some() && state.opened > 0 {
        let frame = chrome(16, 0).fill(c.accent_ground);
        Panel::top("banner").exact_size(height(40.0)).frame(frame).show(ui, |ui| {
            ui.horizontal_centered(|ui| banner(ui, cx));
        });
    }
    damage_notice::show(ui, cx);
    let view = views.get(state.view);
    let details = view.has_details(cx) && state.has_data();
    let over = details.then(|| details_panel::show(ui, cx, state.prefs.details, view)).flatten();
    let top = if layout.is_low() { 6 } else { 12 };
    let centre = Frame::new().fill(c.ground).inner_margin(Margin { left: 20, right: 16, top, bottom: top });
    egui::CentralPanel::default().frame(centre).show(ui, |ui| {
        if state.opened == 0 && !cx.jobs.is_idle() {
            widgets::empty(ui, Icon::Journey, text!("frame-opening"), text!("frame-project-is-being-read"), None);
        } else {
            at_least(ui, SMALLEST_VIEW, |ui| view.ui(ui, cx));
        }
    });
    if let Some(place) = over {
        details_panel::show_over(ui, cx, place, view);
    }
    if let Some(at) = state.tour {
        tour::show(ui, cx, at);
    }
}

/// Gives `add` at least so much room, and scrolls where the window has less.
fn at_least(ui: &mut Ui, smallest: Vec2, add: impl FnOnce(&mut Ui)) {
    let room = ui.available_size();
    if room.x >= smallest.x && room.y >= smallest.y {
        return add(ui);
    }
    egui::ScrollArea::both().id_salt("small window").auto_shrink(false).show(ui, |ui| {
        let size = (room - vec2(10.0, 0.0)).max(smallest);
        let rect = Rect::from_min_size(ui.cursor().min, size);
        ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
            ui.set_min_size(size);
            add(ui);
        });
    });
}

fn top_bar(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    state: &State,
    bar: &mut FilterBar,
    (focus_find, obeys_filter): (bool, bool),
) {
    menu(ui, cx, state);
    let all_filters = WindowLayout::of(ui).shows_filters(FilterBar::more(cx));
    let name = if cx.project().name.is_empty() { "Desire Path" } else { &cx.project().name };
    let name = egui::Label::new(RichText::new(name).family(semibold()).color(cx.colors.text)).truncate();
    let from = ui.cursor().left();
    let room = if all_filters && obeys_filter {
        bar.room_before(from)
    } else {
        (ui.available_width() - 420.0).clamp(60.0, 240.0)
    };
    let place = vec2(room, 28.0);
    ui.allocate_ui_with_layout(place, Layout::left_to_right(Align::Center), |ui| {
        ui.add(name);
        if cx.snapshot.read_only && state.opened > 0 {
            let text = text!("frame-nothing-can-be-changed-here", to_edit = super::problem::to_edit());
            widgets::page::chip(ui, text!("frame-open-to-look-at"), cx.colors.warning).on_hover_text(text);
        }
    });
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let (icon, what) = if cx.colors.dark {
            (Icon::Sun, text!("frame-light-theme"))
        } else {
            (Icon::Moon, text!("frame-dark-theme"))
        };
        if icon_button(ui, icon, what, true).clicked() {
            cx.push(Command::SetTheme(keys::other_theme(cx)));
        }
        let redo =
            state.history.redo.as_ref().map_or(text!("frame-redo").to_owned(), |w| text!("frame-redo-named", edit = w));
        if icon_button(ui, Icon::Redo, &redo, state.history.redo.is_some()).clicked() {
            cx.push(Command::Redo);
        }
        let edit = state.undo_label();
        let undo = edit.map_or(text!("frame-undo").to_owned(), |edit| text!("frame-undo-named", edit));
        if icon_button(ui, Icon::Undo, &undo, edit.is_some()).clicked() {
            cx.push(Command::Undo);
        }
        if icon_button(ui, Icon::Explain, text!("reading-title"), true).clicked() {
            cx.push(Command::ReadChart);
        }
        if icon_button(ui, Icon::Export, text!("frame-export-what-is-shown"), true).clicked() {
            cx.push(Command::ExportShown);
        }
        bar.find(ui, cx, focus_find);
        if !obeys_filter {
            // nothing here obeys it
        } else if all_filters {
            bar.show(ui, cx);
        } else {
            bar.menu(ui, cx);
        }
    });
}

fn menu(ui: &mut Ui, cx: &ViewContext<'_>, state: &State) {
    let response = icon_button(ui, Icon::Menu, text!("frame-menu"), true);
    egui::Popup::menu(&response).accessible_name(text!("frame-menu")).show(|ui| {
        ui.set_min_width(200.0);
        widgets::submenu(ui, text!("frame-file"), |ui| {
            item(ui, cx, text!("frame-new-project"), text!("frame-ctrl-n"), || Command::ChooseNewProject);
            item(ui, cx, text!("frame-open-project"), text!("frame-ctrl-o"), || Command::ChooseProject);
            recent(ui, cx, state);
            item(ui, cx, text!("frame-open-sample-shop"), "", || Command::OpenSample);
            ui.separator();
            item(ui, cx, text!("frame-import-files"), text!("frame-ctrl-i"), || Command::ChooseImport);
            item(ui, cx, text!("frame-import-folder"), "", || Command::ChooseImportFolder);
            item(ui, cx, text!("frame-menu-export-what-is-shown"), text!("frame-ctrl-e"), || Command::ExportShown);
            ui.add_enabled_ui(state.has_data(), |ui| {
                item(ui, cx, text!("report-menu"), "", || Command::ExportReport);
            });
            item(ui, cx, text!("frame-copy-as-command"), "", || Command::CopyAsCommand);
            ui.separator();
            ui.add_enabled_ui(state.opened > 0, |ui| {
                item(ui, cx, text!("template-save"), "", || Command::SaveTemplate);
            });
            item(ui, cx, text!("template-use"), "", || Command::ChooseTemplate);
            ui.separator();
            item(ui, cx, text!("frame-quit"), text!("frame-ctrl-q"), || Command::Quit);
        });
        widgets::submenu(ui, text!("frame-edit"), |ui| {
            let words = |verb: &str, edit: Option<&str>| edit.map_or(verb.to_owned(), |edit| format!("{verb}: {edit}"));
            let (undo, redo) = (state.undo_label(), state.history.redo.as_deref());
            ui.add_enabled_ui(undo.is_some(), |ui| {
                item(ui, cx, &words(text!("frame-undo"), undo), text!("frame-ctrl-z"), || Command::Undo);
            });
            ui.add_enabled_ui(redo.is_some(), |ui| {
                item(ui, cx, &words(text!("frame-redo"), redo), text!("frame-shift-ctrl-z"), || Command::Redo);
            });
            ui.separator();
            item(ui, cx, text!("ask-box-title"), text!("ask-box-key"), || Command::OpenAskBox);
            item(ui, cx, text!("frame-find-customer"), text!("frame-ctrl-f"), || Command::FocusFind);
            item(ui, cx, text!("frame-names-and-stages"), text!("frame-ctrl"), || Command::OpenRules);
        });
        widgets::submenu(ui, text!("frame-view"), |ui| {
            for (i, view) in ViewId::ALL.into_iter().enumerate() {
                item(ui, cx, view.label(), &text!("frame-key-of-view", n = i + 1), || Command::Show(view));
            }
            ui.separator();
            for (name, theme) in [
                (text!("frame-light-theme"), ThemeChoice::Light),
                (text!("frame-dark-theme"), ThemeChoice::Dark),
                (text!("frame-theme-of-system"), ThemeChoice::System),
            ] {
                item(ui, cx, name, "", || Command::SetTheme(theme));
            }
            ui.separator();
            widgets::submenu(ui, text!("frame-language"), |ui| languages(ui, cx));
            ui.separator();
            item(ui, cx, text!("frame-larger-text"), text!("frame-key-larger"), || Command::TextSize(1));
            item(ui, cx, text!("frame-smaller-text"), text!("frame-key-smaller"), || Command::TextSize(-1));
            item(ui, cx, text!("frame-ordinary-text"), text!("frame-key-ordinary"), || Command::TextSize(0));
            let motion = if state.is_still() { text!("frame-allow-motion") } else { text!("frame-reduce-motion") };
            item(ui, cx, motion, "", || Command::ToggleMotion);
            item(ui, cx, text!("frame-full-screen"), "F11", || Command::ToggleFullScreen);
            ui.separator();
            item(ui, cx, text!("stories-keep-scene"), text!("stories-keep-scene-key"), || Command::KeepScene);
            item(ui, cx, text!("stories-present"), "F5", || Command::Present);
        });
        widgets::submenu(ui, text!("frame-help"), |ui| {
            item(ui, cx, text!("reading-title"), "F1", || Command::ReadChart);
            item(ui, cx, text!("glossary-title"), "", || Command::ShowGlossary);
            item(ui, cx, text!("tour-start"), "", || Command::Tour(Some(0)));
            item(ui, cx, text!("first-steps-title"), "", || Command::ShowFirstSteps);
            item(ui, cx, text!("frame-keyboard"), "?", || Command::ToggleShortcuts);
            item(ui, cx, text!("frame-copy-diagnostics"), "", || Command::CopyDiagnostics);
            item(ui, cx, text!("frame-licences"), "", || Command::ShowLicences);
            item(ui, cx, text!("update-notice-menu"), "", || Command::ShowUpdateNotice);
            ui.separator();
            ui.label(
                RichText::new(concat!("Desire Path ", env!("CARGO_PKG_VERSION"))).size(SMALL).color(cx.colors.soft),
            );
        });
    });
}

/// The languages, each by its own name, so that nobody is lost in one that they do not read.
fn languages(ui: &mut Ui, cx: &ViewContext<'_>) {
    item(ui, cx, text!("frame-language-of-system"), "", || Command::SetLanguage(None));
    ui.separator();
    for of in Locale::ALL {
        if ui.add(egui::Button::selectable(of == locale(), of.name())).clicked() {
            cx.push(Command::SetLanguage(Some(of)));
            ui.close();
        }
    }
}

/// The projects that were open last; those whose files are gone stand there in grey.
fn recent(ui: &mut Ui, cx: &ViewContext<'_>, state: &State) {
    let all = state.prefs.recent.all();
    ui.add_enabled_ui(!all.is_empty(), |ui| {
        widgets::submenu(ui, text!("frame-open-recent"), |ui| {
            let mut missing = false;
            for path in all {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                let here = path.is_file();
                missing |= !here;
                let open = ui.add_enabled(here, egui::Button::new(&*name));
                let open = open
                    .on_hover_text(path.display().to_string())
                    .on_disabled_hover_text(text!("frame-this-file-is-gone"));
                if open.clicked() {
                    cx.push(Command::OpenProject(path.into()));
                    ui.close();
                }
            }
            if missing {
                ui.separator();
                item(ui, cx, text!("frame-forget-missing-projects"), "", || Command::ForgetMissing);
            }
        });
    });
}

fn item(ui: &mut Ui, cx: &ViewContext<'_>, text: &str, keys: &str, command: impl FnOnce() -> Command) {
    if ui.add(egui::Button::new(text).shortcut_text(keys)).clicked() {
        cx.push(command());
        ui.close();
    }
}

fn rail(ui: &mut Ui, cx: &ViewContext<'_>, current: ViewId) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for view in ViewId::ALL {
        let (rect, response) = ui.allocate_exact_size(
            vec2(ui.available_width(), if WindowLayout::of(ui).is_low() { 32.0 } else { 36.0 }),
            Sense::click(),
        );
        let on = view == current;
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, view.label()));
        let c = cx.colors;
        if on {
            ui.painter().rect_filled(rect, 6.0, c.accent_ground);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 6.0, c.hover);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.5, c.accent), egui::StrokeKind::Inside);
        }
        let color = if on { c.accent } else { c.soft };
        let names = WindowLayout::of(ui).rail_has_names();
        let middle = if names { rect.left() + 20.0 } else { rect.center().x };
        let icon_rect = Rect::from_center_size(pos2(middle, rect.center().y), vec2(18.0, 18.0));
        icon_of(view).paint(ui.painter(), icon_rect, color);
        let clicked = response.clicked();
        if names {
            let font = if on { semibold_id(BODY) } else { egui::FontId::proportional(BODY) };
            let at = pos2(rect.left() + 38.0, rect.center().y);
            ui.painter().text(at, Align2::LEFT_CENTER, view.label(), font, if on { c.accent } else { c.text });
        } else {
            response.on_hover_text(view.label());
        }
        if clicked {
            cx.push(Command::Show(view));
        }
    }
}

/// The icon of a view on the rail.
pub(super) fn icon_of(view: ViewId) -> Icon {
    match view {
        ViewId::Data => Icon::Data,
        ViewId::Journey => Icon::Journey,
        ViewId::Segments => Icon::Segments,
        ViewId::Customers => Icon::Customers,
        ViewId::Predictions => Icon::Predictions,
        ViewId::Channels => Icon::Channels,
        ViewId::Actions => Icon::Actions,
        ViewId::Present => Icon::Present,
    }
}

fn banner(ui: &mut Ui, cx: &ViewContext<'_>) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if icon_button(ui, Icon::Close, text!("frame-hide-this-banner"), true).clicked() {
            cx.push(Command::DismissBanner);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let link = 260.0; // stays within reach where the sentence is cut
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - link).max(60.0));
                let text = egui::Label::new(text!("frame-this-is-sample-invented-shop-with"));
                ui.add(text.truncate().selectable(false));
            });
            if ui.link(text!("tour-start")).clicked() {
                cx.push(Command::Tour(Some(0)));
            }
            if ui.link(text!("frame-open-your-own-data")).clicked() {
                cx.push(Command::ChooseImport);
            }
        });
    });
}

/// What hovering files do to the window, and what happens when they are let go.
pub(super) fn drop_overlay(ui: &Ui, cx: &ViewContext<'_>) {
    let (hovering, dropped) = ui.input(|i| {
        let dropped: Vec<std::path::PathBuf> = i.raw.dropped_files.iter().map(|f| f.path().to_owned()).collect();
        (!i.raw.hovered_files.is_empty(), dropped)
    });
    if !dropped.is_empty() {
        let is_project = |p: &std::path::Path| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("desire"));
        match dropped.iter().find(|p| is_project(p)) {
            Some(project) => cx.push(Command::OpenProject(project.into())),
            None => cx.push(Command::OpenImport(dropped)),
        }
    }
    if hovering {
        let c = Colors::get(ui);
        let painter = ui.layer_painter(egui::LayerId::new(
            egui::Order::Foreground,
            egui::Id::unique(text!("frame-drop-files-here")),
        ));
        let rect = ui.content_rect();
        painter.rect_filled(rect, 0.0, c.ground.gamma_multiply(0.85));
        painter.rect_stroke(rect.shrink(16.0), 12.0, Stroke::new(2.0, c.accent), egui::StrokeKind::Inside);
        painter.text(rect.center(), Align2::CENTER_CENTER, text!("frame-drop-to-import"), semibold_id(20.0), c.text);
    }
}
