//! The window: the only place that says egui.
//!
//! [`App`] draws a frame around one of the [`views`], collects the commands they push and hands them to `apply`, the
//! one place that changes state. Work happens in [`jobs`] and, for the project file, in the [`project_thread`]'s thread.

mod app;
mod apply;
mod client_report;
pub mod command;
pub mod context;
mod damage_notice;
pub mod details_panel;
pub mod dialogs;
pub mod draft;
mod filter_bar;
mod filter_dates;
mod filter_events;
mod filter_properties;
mod frame;
pub mod icons;
pub mod jobs;
mod keys;
#[cfg(feature = "live")]
mod live;
#[cfg(feature = "live")]
pub mod live_intake;
mod motion;
mod notices;
mod prefs;
pub mod problem;
mod project_reading;
pub mod project_thread;
mod recent;
mod sample;
mod save;
pub mod selected;
mod shown_project;
mod state;
mod status_bar;
mod template;
pub mod theme;
mod tour;
mod update_look;
pub mod views;
mod watch;
mod watcher;
pub mod widgets;
pub mod window_layout;

use crate::export;
use crate::texts::text;

pub use app::{App, Start};
pub use theme::setup as setup_context;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no display to open a window on.
    #[error("{}", text!("window-error-no-display", what = .0))]
    NoDisplay(String),
    /// The system refused the window.
    #[error("{}", text!("window-error-refused", why = .0))]
    Refused(String),
}

/// Opens the window; returns when it is closed.
pub fn run(start: Start) -> Result<(), WindowError> {
    #[cfg(all(unix, not(target_os = "macos")))]
    if ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].iter().all(|v| std::env::var_os(v).is_none_or(|s| s.is_empty()))
    {
        return Err(WindowError::NoDisplay(text!("window-no-display").to_owned()));
    }
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Desire Path")
            .with_app_id(prefs::APP_ID)
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([900.0, 600.0])
            .with_icon(icon())
            .with_drag_and_drop(true),
        ..Default::default()
    };
    let run = move |cc: &eframe::CreationContext<'_>| {
        let app = App::new(cc, start, jobs::Mode::Threads);
        Ok(Box::new(app) as Box<dyn eframe::App>)
    };
    eframe::run_native("Desire Path", options, Box::new(run)).map_err(|e| WindowError::Refused(reason(&e.to_string())))
}

/// The icon of the window; none is better than no window.
fn icon() -> egui::IconData {
    match export::pixels(include_str!("../../assets/icon.svg"), 1.0) {
        Ok(export::Pixels { rgba, width, height }) => egui::IconData { rgba, width, height },
        Err(_) => egui::IconData::default(),
    }
}

/// The end of what the toolkit says; before it come its own types and source files, which help nobody here.
fn reason(error: &str) -> String {
    error.rsplit(": ").next().unwrap_or(error).to_owned()
}
