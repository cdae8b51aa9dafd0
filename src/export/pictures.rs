//! Pictures as files, with the sentence above and the grey line below that the window shows beside them.

use crate::analysis::flow::{Flow, FlowSettings};
use crate::analysis::timeline;
use crate::events::{EventTable, Names};
use crate::model::{CustomerIx, Settings};
use crate::present::flow_drawing::{self, FlowLook};
use crate::present::flow_layout::{self, NodeOrder};
use crate::present::timeline_drawing::{self, TimelineLook};
use crate::present::timeline_layout::{self, TimeWindow, TimelineModel};
use crate::present::{Drawing, Palette, Theme, numbers, sentence, tables};

/// How large a picture is and in which theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// Width of the diagram in pixels, without the edges.
    pub width: f32,
    /// Height of the diagram in pixels, without sentence and caption.
    pub height: f32,
    /// Light or dark.
    pub theme: Theme,
}

/// A picture for a page or a slide.
pub const PICTURE: Picture = Picture { width: 1160.0, height: 560.0, theme: Theme::Light };

/// The flow as a picture.
pub fn flow_picture(flow: &Flow, names: &Names, settings: &Settings, how: &FlowSettings, picture: Picture) -> Drawing {
    let palette = Palette::of(picture.theme);
    let layout = flow_layout::layout(flow, names, (picture.width, picture.height), NodeOrder::Given);
    let mut drawing = flow_drawing::draw(&layout, FlowLook { palette, trace: None, selected: None });
    let headline = sentence::flow(flow, names, settings);
    let caption = sentence::flow_caption(flow, how, layout.thin);
    drawing.title = "Flow of customers, step by step".to_owned();
    drawing.description = format!("{headline} {caption}.");
    drawing.framed(&headline, &caption, palette.text, palette.text_weak)
}

/// The timeline of one customer as a picture; the whole journey where `window` is `None`.
pub fn timeline_picture(
    table: &EventTable,
    ix: CustomerIx,
    settings: &Settings,
    window: Option<TimeWindow>,
    picture: Picture,
) -> Drawing {
    let palette = Palette::of(picture.theme);
    let zone = numbers::zone(&settings.time_zone);
    let model = TimelineModel::new(table, timeline::customer(table, ix, settings));
    let window = window.unwrap_or_else(|| TimeWindow::whole(&model));
    let layout = timeline_layout::layout(table, &model, window, (picture.width, picture.height));
    let look = TimelineLook { palette, zone: &zone, selected: None };
    let mut drawing = timeline_drawing::draw(table, &model, &layout, &look);
    let label = tables::label_of(table, ix, settings.hide_names);
    let headline = sentence::timeline(&label, table, &model, settings);
    let shown = numbers::period(window.from, window.to, &zone);
    let caption = format!("{shown} · times in {} · marks close together are counted in one", settings.time_zone);
    drawing.title = format!("Timeline of {label}");
    drawing.description = format!("{headline} {caption}.");
    drawing.framed(&headline, &caption, palette.text, palette.text_weak)
}
