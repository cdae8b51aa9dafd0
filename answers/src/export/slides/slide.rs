//! What a scene shows, as plain data.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::export::provenance::Provenance;
use crate::insights::{Answer, NamedTable, Question};
use crate::model::Settings;
use crate::present::charts::{Chart, MapChart, shade};
use crate::present::table::Style;
use crate::present::{Drawing, Palette, Theme};
use crate::texts::text;

use super::table::{SlideCell, SlideColumn, SlideTable, table_drawing};
use super::traces::FlowTraces;

/// A picture is drawn in a room of this width, so that its letters can be read from the back of a room once it fills a slide.
const WIDTH: f32 = 820.0;
/// The height of that room.
const HEIGHT: f32 = 370.0;
/// The room of a picture on a slide.
pub(super) const ROOM: (f32, f32) = (WIDTH, HEIGHT);
/// A step of a flow needs so much of the width.
const STEP: f32 = 112.0;
/// So many rows of a table can be read on a slide.
const ROWS: usize = 12;
/// So many of its columns.
const COLUMNS: usize = 7;
/// So many columns of a map.
const MAP_COLUMNS: usize = 13;

/// What a scene shows. Nobody single is in it, and no small group.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Slide {
    /// What stands above; empty where the sentence does.
    pub caption: String,
    /// What the answer says, or why there is none.
    pub sentence: String,
    /// The grey line: unit, base, simplifications, what is merged, project, dates and filter.
    pub note: String,
    /// The picture, where there is one.
    pub picture: Option<SlidePicture>,
    /// A table, where that says more than the picture or there is none.
    pub table: Option<SlideTable>,
    /// What the presenter wants to say.
    pub notes: String,
    /// How it was asked, line by line.
    pub method: Vec<String>,
    /// The command that asks it again.
    pub command: String,
    /// When the answer was given, ms UTC, where it is one of an earlier day.
    pub frozen_at: Option<i64>,
    /// Groups of fewer people stand together in it.
    #[serde(default)]
    pub smallest_group: u64,
}

/// A picture for light and for dark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SlidePicture {
    /// The picture on a light ground.
    pub light: Drawing,
    /// The picture on a dark ground.
    pub dark: Drawing,
    /// What lights up when a part of a flow is pointed at.
    pub traces: Option<FlowTraces>,
}

impl SlidePicture {
    /// The drawing of a theme.
    pub fn of(&self, theme: Theme) -> &Drawing {
        match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
        }
    }
}

impl Slide {
    /// What an answer shows. Its tables and pictures of single people are left out whatever it holds.
    pub(super) fn of(answer: &Answer, question: &Question, about: &Provenance, traces: Option<FlowTraces>) -> Self {
        let of_groups = answer.people_pictured().is_none();
        let chart = answer.chart.as_ref().filter(|_| of_groups).map(|(_, chart)| readable_chart(chart));
        let picture = chart.as_deref().map(|chart| draw(chart, answer, traces));
        let table = match chart.as_deref() {
            Some(Chart::Map(map)) => Some(of_map(map, more_rows(answer))),
            Some(_) => None,
            None => first_table(answer, &about.style),
        };
        let mut note = about.caption(&answer.note);
        if let Some(incomplete) = &about.incomplete {
            note = format!("{incomplete} · {note}");
        }
        Self {
            sentence: answer.sentence.clone(),
            note,
            picture,
            table,
            method: method(question, about),
            ..Self::default()
        }
    }

    /// Whether it has a picture or a table.
    pub(super) fn shows_anything(&self) -> bool {
        self.picture.is_some() || self.table.is_some()
    }

    /// The heading of the slide: the caption, or the sentence where there is none.
    pub fn title(&self) -> &str {
        if self.caption.is_empty() { &self.sentence } else { &self.caption }
    }

    /// What stands below the title, where that is not the sentence itself.
    pub fn subtitle(&self) -> Option<&str> {
        (!self.caption.is_empty() && self.caption != self.sentence).then_some(self.sentence.as_str())
    }

    /// Its picture in a theme: the table drawn where it has no other.
    pub fn drawing(&self, theme: Theme) -> Option<Drawing> {
        match (&self.picture, &self.table) {
            (Some(picture), _) => Some(picture.of(theme).clone()),
            (None, Some(table)) => Some(table_drawing(table, WIDTH, Palette::of(theme))),
            (None, None) => None,
        }
    }

    /// What the presenter says, how it was asked and how it is asked again, one paragraph each.
    pub fn spoken(&self) -> Vec<&str> {
        let notes = self.notes.lines().map(str::trim_end);
        let method = self.method.iter().map(String::as_str);
        notes.chain(method).chain([self.command.as_str()]).filter(|line| !line.is_empty()).collect()
    }
}

/// A chart of as much as can be read on a slide: of a map the first rows and columns.
pub fn readable_chart(chart: &Chart) -> Cow<'_, Chart> {
    let Chart::Map(map) = chart else { return Cow::Borrowed(chart) };
    let mut map = map.clone();
    map.columns.truncate(MAP_COLUMNS);
    map.rows.truncate(ROWS);
    map.rows.iter_mut().for_each(|row| row.cells.truncate(MAP_COLUMNS));
    Cow::Owned(Chart::Map(map))
}

/// How many rows of a map are not on its slide.
fn more_rows(answer: &Answer) -> usize {
    match &answer.chart {
        Some((_, Chart::Map(map))) => map.rows.len().saturating_sub(ROWS),
        _ => 0,
    }
}

/// Draws a chart in both themes.
fn draw(chart: &Chart, answer: &Answer, traces: Option<FlowTraces>) -> SlidePicture {
    let of = |theme| {
        let mut drawing = chart.draw(room(chart), Palette::of(theme)).drawing;
        drawing.title = answer.sentence.clone();
        drawing.description = answer.note.clone();
        drawing
    };
    SlidePicture { light: of(Theme::Light), dark: of(Theme::Dark), traces }
}

/// The room that a chart is drawn in.
pub(super) fn room(chart: &Chart) -> (f32, f32) {
    match chart {
        Chart::Flow(of) => {
            let width = WIDTH.max(STEP * of.flow.columns.len() as f32);
            (width, width * HEIGHT / WIDTH)
        }
        // as wide as makes its letters largest once it fits the slide
        Chart::Journey(_) => {
            let letters = |width: f32| {
                let drawn = chart.draw((width, HEIGHT), Palette::of(Theme::Light)).drawing;
                (WIDTH / width).min(HEIGHT / drawn.height)
            };
            let widths = [1.0, 1.2, 1.4, 1.6, 1.8, 2.0].map(|times| WIDTH * times);
            let best = widths.into_iter().max_by(|a, b| letters(*a).total_cmp(&letters(*b)));
            (best.unwrap_or(WIDTH), HEIGHT)
        }
        _ => ROOM,
    }
}

/// How it was asked, for whoever wants to know or to ask it again.
fn method(question: &Question, about: &Provenance) -> Vec<String> {
    let settings = question.settings_words();
    let mut lines = vec![about.question.clone()];
    if !settings.is_empty() {
        lines.push(text!("slide-asked-with", settings));
    }
    if !about.filter.is_empty() {
        lines.push(text!("slide-filter", filter = &about.filter));
    }
    lines.push(text!("slide-data", project = &about.project, period = &about.period));
    lines
}

/// A map as a table: its cells keep their colours.
fn of_map(map: &MapChart, more: usize) -> SlideTable {
    let palette = Palette::of(Theme::Light);
    let head = |title: &str, right| SlideColumn { title: title.to_owned(), right };
    let has_sizes = map.rows.iter().any(|row| !row.size.is_empty());
    let mut columns = vec![head(&map.rows_title, false)];
    columns.extend(has_sizes.then(|| head("", true)));
    columns.extend(map.columns.iter().map(|name| head(name, true)));
    let cell = |text: &str, fill| SlideCell { text: text.to_owned(), fill };
    let rows = map.rows.iter().map(|row| {
        let mut cells = vec![cell(&row.name, None)];
        cells.extend(has_sizes.then(|| cell(&row.size, None)));
        cells.extend((0..map.columns.len()).map(|at| match row.cells.get(at).and_then(Option::as_ref) {
            Some(of) => {
                let fill = of.share.filter(|_| of.complete).map(|share| shade(palette, share, map.full));
                cell(&of.text, fill)
            }
            None => SlideCell::default(),
        }));
        cells
    });
    SlideTable { rows: rows.collect(), columns, more }
}

/// The main table of an answer that has no picture, as it stands on a slide; nothing where it lists single people.
pub fn table_of(answer: &Answer, settings: &Settings) -> Option<SlideTable> {
    first_table(answer, &Style::of(settings))
}

fn first_table(answer: &Answer, style: &Style) -> Option<SlideTable> {
    answer.tables.iter().find(|table| !table.people && !table.table.rows.is_empty()).map(|table| of_table(table, style))
}

/// The first rows of a table, in the columns that say anything.
fn of_table(named: &NamedTable, style: &Style) -> SlideTable {
    let table = &named.table;
    let shown: Vec<Vec<String>> =
        table.rows.iter().take(ROWS).map(|row| row.iter().map(|cell| cell.display_text(style)).collect()).collect();
    let says = |at: &usize| shown.iter().any(|row| !row[*at].is_empty());
    let first: Vec<usize> = named.shown_first.iter().filter_map(|key| table.position(key)).collect();
    let all = if first.is_empty() { (0..table.columns.len()).collect() } else { first };
    let columns: Vec<usize> = all.into_iter().filter(says).take(COLUMNS).collect();
    let head = |&at: &usize| SlideColumn {
        title: table.columns[at].title.clone().into_owned(),
        right: table.rows.iter().any(|row| row[at].is_right()),
    };
    let row = |row: &Vec<String>| columns.iter().map(|&at| SlideCell { text: row[at].clone(), fill: None }).collect();
    SlideTable {
        columns: columns.iter().map(head).collect(),
        rows: shown.iter().map(row).collect(),
        more: table.rows.len().saturating_sub(ROWS),
    }
}
