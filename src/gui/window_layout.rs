//! What fits into the window: the one place that decides when panels fold. Sizes are in points, so larger text is a
//! smaller window.

use egui::{Context, Vec2, vec2};

/// Every view gets at least this much room; in a smaller window it scrolls.
pub const SMALLEST_VIEW: Vec2 = vec2(440.0, 380.0);

/// The window must hold this many points: the text size does not grow beyond it.
pub const SMALLEST_WINDOW: Vec2 = vec2(600.0, 400.0);

/// How the parts of the frame share the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowLayout {
    window: Vec2,
}

impl WindowLayout {
    /// How the window of `ctx` is shared.
    pub fn of(ctx: &Context) -> Self {
        Self { window: ctx.content_rect().size() }
    }

    /// The largest zoom at which the window still holds what it must; at least 1.
    pub fn largest_zoom(self, zoom: f32) -> f32 {
        let pixels = self.window * zoom;
        (pixels.x / SMALLEST_WINDOW.x).min(pixels.y / SMALLEST_WINDOW.y).max(1.0)
    }

    /// Whether the rail names its views; otherwise it shows their icons alone.
    pub fn rail_has_names(self) -> bool {
        self.window.x >= 1000.0
    }

    /// Width of the rail.
    pub fn rail(self) -> f32 {
        if self.rail_has_names() { 144.0 } else { 52.0 }
    }

    /// Whether the details stand beside the view; otherwise they open over it.
    pub fn details_stand_beside(self) -> bool {
        self.window.x >= 1100.0
    }

    /// Width of the details.
    pub fn details(self) -> f32 {
        match self.window.x {
            ..1100.0 => (self.window.x * 0.45).clamp(240.0, 300.0),
            1600.0.. => 320.0,
            _ => 256.0,
        }
    }

    /// Whether every filter has a button of its own in the bar; otherwise they are behind one. `more` counts those
    /// beyond the usual five.
    pub fn shows_filters(self, more: usize) -> bool {
        self.window.x >= 1160.0 + 120.0 * more as f32
    }

    /// How wide the button of a filter may be: several stand in a row.
    pub fn filter_width(self) -> f32 {
        if self.is_wide() { 160.0 } else { 92.0 }
    }

    /// Whether names may be long where several stand in a row.
    pub fn is_wide(self) -> bool {
        self.window.x >= 1500.0
    }

    /// Height of the status bar.
    pub fn status_bar(self) -> f32 {
        if self.is_low() { 24.0 } else { 32.0 }
    }

    /// Whether bars are kept low.
    pub fn is_low(self) -> bool {
        self.window.y < 480.0
    }
}
