//! How the window looks: colours of both themes, text sizes, spacing. Nothing else in the window names a colour.

use std::sync::{Arc, LazyLock};

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Theme, Vec2};

use crate::present::palette;
use crate::present::{Palette, Rgb};

/// One step of the grid; everything is a multiple of it.
pub const GRID: f32 = 8.0;

/// Height of every control: buttons, fields, lists to choose from.
pub const CONTROL: f32 = 30.0;

/// Size of small text: captions, axis labels, the grey line under a chart.
pub const SMALL: f32 = 12.0;
/// Size of ordinary text.
pub const BODY: f32 = 14.0;
/// Size of the sentence above a chart.
pub const HEADING: f32 = 18.0;
/// Size of the large number in a panel.
pub const BIG: f32 = 32.0;

/// Colours of one theme. `cx.colors` has those of the theme that is on.
#[derive(Debug, Clone, PartialEq)]
pub struct Colors {
    /// Whether this is the dark theme.
    pub dark: bool,
    /// Ground of the centre.
    pub ground: Color32,
    /// Ground of bars and panels around it.
    pub chrome: Color32,
    /// Ground of cards, fields and pop-ups.
    pub raised: Color32,
    /// Ground of something the pointer is over.
    pub hover: Color32,
    /// Thin lines between parts.
    pub line: Color32,
    /// Text that has no emphasis.
    pub text: Color32,
    /// Text of second rank.
    pub soft: Color32,
    /// The one accent: selection, primary buttons, focus.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A whisper of the accent: ground of what is selected.
    pub accent_ground: Color32,
    /// Errors and what cannot be undone.
    pub danger: Color32,
    /// Something deserves a look.
    pub warning: Color32,
    /// What went well or became better.
    pub good: Color32,
    /// Bars and lines that say how much: one neutral hue for every measure.
    pub measure: Color32,
    /// Customers who dropped off.
    pub dropped: Color32,
    /// Outline of customers who are still active.
    pub active: Color32,
    /// Everything that is not named: Other, touchpoints without a stage.
    pub other: Color32,
    /// Customers who reached the goal.
    pub goal: Color32,
    palette: &'static Palette,
}

static LIGHT: LazyLock<Colors> = LazyLock::new(|| Colors::from_palette(Palette::of(palette::Theme::Light)));
static DARK: LazyLock<Colors> = LazyLock::new(|| Colors::from_palette(Palette::of(palette::Theme::Dark)));

impl Colors {
    fn from_palette(p: &'static Palette) -> Self {
        let dark = p.theme == palette::Theme::Dark;
        Self {
            dark,
            ground: color(p.background),
            chrome: color(p.surface),
            raised: color(if dark { p.surface } else { p.background }),
            hover: color(p.raised),
            line: color(p.border.over(p.surface, if dark { 0.8 } else { 0.65 })),
            text: color(p.text),
            soft: color(p.text_weak),
            accent: color(p.accent),
            on_accent: color(p.on_accent),
            accent_ground: color(p.accent.over(p.background, if dark { 0.16 } else { 0.09 })),
            danger: color(p.error),
            warning: color(p.warning),
            good: color(p.accent),
            measure: color(p.measure),
            dropped: color(p.dropped_off),
            active: color(p.still_active),
            other: color(p.other),
            goal: color(p.goal),
            palette: p,
        }
    }

    /// The colours of `theme`.
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// The colours of the theme that `ui` is drawn in.
    pub fn get(ui: &egui::Ui) -> &'static Self {
        Self::of(ui.theme())
    }

    /// The same colours as exports know them.
    pub fn palette(&self) -> &'static Palette {
        self.palette
    }

    /// The fixed hue of a stage by its position.
    pub fn stage(&self, stage: u8) -> Color32 {
        color(self.palette.stage(stage))
    }

    /// The hue of a channel by name; told apart by [`palette::channel_initials`] too.
    pub fn channel(&self, name: &str) -> Color32 {
        color(self.palette.channel(name))
    }

    /// Ink for text on a mark of colour `fill`.
    pub fn ink_on(&self, fill: Color32) -> Color32 {
        color(self.palette.ink_on(Rgb(fill.r(), fill.g(), fill.b())))
    }
}

/// A colour of the shared palette as the window's toolkit knows it.
pub fn color(rgb: Rgb) -> Color32 {
    Color32::from_rgb(rgb.0, rgb.1, rgb.2)
}

/// Teaches `ctx` our fonts and both themes. The window and every test of it call this.
pub fn setup(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, Colors::of(theme)));
    }
}

/// The heavier of the two weights.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// A font of the heavier weight.
pub fn semibold_id(size: f32) -> FontId {
    FontId::new(size, semibold())
}

fn fonts() -> egui::FontDefinitions {
    let mut fonts = egui::FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 2] = [
        ("Inter", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        ("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(egui::FontData::from_static(bytes)));
    }
    // Hack has the arrows and triangles that Inter may lack in a customer's own texts.
    let fallback: Vec<String> = ["Hack", "Ubuntu-Light"].map(str::to_owned).to_vec();
    let family = |first: &str| std::iter::once(first.to_owned()).chain(fallback.iter().cloned()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, family("Inter"));
    fonts.families.insert(semibold(), family("Inter SemiBold"));
    fonts
}

fn apply(style: &mut egui::Style, c: &Colors) {
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(SMALL)),
        (TextStyle::Body, FontId::proportional(BODY)),
        (TextStyle::Button, FontId::proportional(BODY)),
        (TextStyle::Monospace, FontId::monospace(13.0)),
        (TextStyle::Heading, semibold_id(HEADING)),
    ]
    .into();
    spacing(&mut style.spacing);
    let v = &mut style.visuals;
    *v = if c.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
    v.override_text_color = None;
    v.weak_text_color = Some(c.soft);
    v.panel_fill = c.ground;
    v.window_fill = c.raised;
    v.extreme_bg_color = c.raised;
    v.text_edit_bg_color = Some(c.raised);
    v.faint_bg_color = c.chrome;
    v.code_bg_color = c.hover;
    v.window_stroke = Stroke::new(1.0, c.line);
    v.window_corner_radius = CornerRadius::same(12);
    v.menu_corner_radius = CornerRadius::same(8);
    let shade = if c.dark { 120 } else { 36 };
    v.window_shadow = Shadow { offset: [0, 12], blur: 32, spread: 0, color: Color32::from_black_alpha(shade) };
    v.popup_shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(shade) };
    v.selection.bg_fill = c.accent_ground;
    v.selection.stroke = Stroke::new(1.0, if c.dark { c.text } else { c.accent });
    v.hyperlink_color = c.accent;
    v.error_fg_color = c.danger;
    v.warn_fg_color = c.warning;
    v.striped = false;
    v.slider_trailing_fill = true;
    v.indent_has_left_vline = false;
    widgets(&mut v.widgets, c);
}

fn spacing(s: &mut egui::style::Spacing) {
    s.item_spacing = Vec2::new(8.0, 8.0);
    s.button_padding = Vec2::new(12.0, 5.0);
    s.interact_size = Vec2::new(40.0, CONTROL);
    s.menu_margin = Margin::same(10);
    s.window_margin = Margin::same(24);
    s.combo_width = 96.0;
    s.icon_width = 16.0;
    s.icon_spacing = 8.0;
    s.tooltip_width = 360.0;
    s.scroll = egui::style::ScrollStyle::thin();
}

fn widgets(w: &mut egui::style::Widgets, c: &Colors) {
    let radius = CornerRadius::same(6);
    for visuals in [&mut w.noninteractive, &mut w.inactive, &mut w.hovered, &mut w.active, &mut w.open] {
        visuals.corner_radius = radius;
        visuals.expansion = 0.0;
        visuals.fg_stroke = Stroke::new(1.0, c.text);
        visuals.bg_stroke = Stroke::new(1.0, c.line);
        visuals.bg_fill = c.raised;
        visuals.weak_bg_fill = c.raised;
    }
    w.noninteractive.bg_fill = c.ground;
    w.inactive.bg_fill = c.hover; // rails of sliders, boxes of check boxes
    w.hovered.bg_fill = c.hover;
    w.hovered.weak_bg_fill = c.hover;
    w.active.bg_fill = c.accent_ground;
    w.active.weak_bg_fill = c.accent_ground;
    w.active.bg_stroke = Stroke::new(1.0, c.accent);
    w.open.weak_bg_fill = c.hover;
}
