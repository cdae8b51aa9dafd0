//! Pictures as files, with the sentence above and the grey line below that the window shows beside them.

use crate::analysis::flow::{Flow, FlowSettings};
use crate::analysis::mood::{self, OwnMoods};
use crate::analysis::timeline;
use crate::events::{EventTable, Names};
use crate::model::{CustomerIx, Project, Settings};
use crate::present::flow_drawing::{self, FlowLook};
use crate::present::flow_layout::{self, NodeOrder};
use crate::present::timeline_drawing::{self, TimelineLook};
use crate::present::timeline_layout::{self, TimeWindow, TimelineModel};
use crate::present::{Drawing, Palette, Theme, numbers, sentence, tables};
use crate::texts::text;

/// How large a picture is and in which theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Picture {
    /// Width of the diagram in pixels, without the edges.
    pub width: f32,
    /// Height of the diagram in pixels, without sentence and caption.
    pub height: f32,
    /// Whether it is drawn light or dark.
    pub theme: Theme,
}

/// A picture for a page or a slide.
pub const PICTURE: Picture = Picture { width: 1160.0, height: 560.0, theme: Theme::Light };

/// The flow as a picture, with its sentence and caption.
pub fn flow_picture(flow: &Flow, names: &Names, settings: &Settings, how: &FlowSettings, picture: Picture) -> Drawing {
    let palette = Palette::of(picture.theme);
    let drawing = bare_flow(flow, names, settings, how, picture);
    let caption = sentence::flow_caption(flow, how, 0);
    drawing.framed(&sentence::flow(flow, names, settings), &caption, palette.text, palette.text_weak)
}

/// The flow alone, for a page that has the sentence and the caption in its text.
pub(super) fn bare_flow(
    flow: &Flow,
    names: &Names,
    settings: &Settings,
    how: &FlowSettings,
    picture: Picture,
) -> Drawing {
    let layout =
        flow_layout::layout(flow, names, (picture.width, picture.height), NodeOrder::Given).with_shares(how.base);
    let look = FlowLook { palette: Palette::of(picture.theme), trace: None, selected: None };
    let mut drawing = flow_drawing::draw(&layout, look);
    drawing.title = text!("pictures-flow-customers-step-step").to_owned();
    let caption = sentence::flow_caption(flow, how, layout.thin);
    drawing.description = format!("{} {caption}.", sentence::flow(flow, names, settings));
    drawing
}

/// The timeline of one customer as a picture, with its sentence and caption; the whole journey where `window` is `None`.
pub fn timeline_picture(
    table: &EventTable,
    ix: CustomerIx,
    project: &Project,
    window: Option<TimeWindow>,
    picture: Picture,
) -> Drawing {
    let (palette, settings) = (Palette::of(picture.theme), &project.settings);
    let texts = mood::texts_of_customer(table, ix, &OwnMoods::new(&project.own_moods));
    let tones = texts.iter().map(|text| (text.event, text.tone.value)).collect();
    let model = TimelineModel::new(table, timeline::customer(table, ix, settings)).with_tones(tones);
    let window = window.unwrap_or_else(|| TimeWindow::whole(&model));
    let drawing = timeline_in(table, &model, settings, window, picture);
    let label = tables::label_of(table, ix, settings.hide_names);
    let period = numbers::period(window.from, window.to, &numbers::zone(&settings.time_zone));
    let caption = text!("pictures-times-events-close-together-share-mark", period, time_zone = settings.time_zone);
    let headline = sentence::timeline(&label, table, &model, settings);
    drawing.framed(&headline, &caption, palette.text, palette.text_weak)
}

fn timeline_in(
    table: &EventTable,
    model: &TimelineModel,
    settings: &Settings,
    window: TimeWindow,
    picture: Picture,
) -> Drawing {
    let zone = numbers::zone(&settings.time_zone);
    let layout = timeline_layout::layout(table, model, window, (picture.width, picture.height));
    let look = TimelineLook { palette: Palette::of(picture.theme), zone: &zone, selected: None };
    let mut drawing = timeline_drawing::draw(table, model, &layout, &look);
    let label = tables::label_of(table, model.journey.customer, settings.hide_names);
    drawing.title = text!("pictures-timeline-of", label);
    drawing.description = sentence::timeline(&label, table, model, settings);
    // A picture as tall as its lanes: empty space says nothing.
    drawing.height = layout.rows.last().map_or(layout.height, |row| row.bottom() + 8.0);
    drawing
}
