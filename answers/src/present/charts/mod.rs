//! Charts: the picture of an answer as a value, made of the rows that its tables show.
//!
//! A chart is drawn in the window and written as a file by the same code. Because it is made of rows that may be shown, it
//! never shows more than they do, and each mark knows the row of the main table that it stands for.

mod bars;
mod board;
mod graph;
mod journey;
mod lines;
mod map;
mod parts;
mod rows;
mod stacks;
mod states;

use crate::analysis::flow::{Base, Flow, LinkTimes};
use crate::events::Names;

use super::Palette;
use super::flow_drawing::{self, FlowLook};
use super::flow_layout::{self, NodeOrder};
use super::flow_times;

pub use bars::{Bar, BarChart};
pub use board::{BoardChart, BoardPoint};
pub use graph::GraphChart;
pub use journey::{JourneyChart, JourneyColumn, JourneyEntry, JourneyLane};
pub use lines::{LineChart, LinePeriod, LinePoint, LineSeries, PointMark, Unit};
pub use map::{MapCell, MapChart, MapRow, largest_share, shade};
pub use parts::{ChartPart, DrawnChart, Ink};
pub use rows::{AXIS, ROW, RowMark, RowsAxis, RowsChart, RowsColor, RowsScale, TimelineRow};
pub use stacks::{StackChart, StackColumn, StackPart};
pub use states::{StateChart, StateColumn, StateMove};

/// The picture of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Steps and the ribbons between them.
    Flow(Box<FlowChart>),
    /// A number by period.
    Lines(LineChart),
    /// What each column is made of.
    Stacks(StackChart),
    /// Who moves between states from period to period.
    States(StateChart),
    /// A number for each name.
    Bars(BarChart),
    /// A share for each row and column.
    Map(MapChart),
    /// What single customers did, and when.
    Rows(RowsChart),
    /// Nodes and the moves between them.
    Graph(Box<GraphChart>),
    /// Lanes across the columns of a journey.
    Journey(JourneyChart),
    /// What takes how much work and brings how much.
    Board(BoardChart),
}

/// A flow as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowChart {
    /// The flow, with small groups merged where it is shared.
    pub flow: Flow,
    /// What its steps are called.
    pub names: std::sync::Arc<Names>,
    /// What its shares are shares of.
    pub base: Base,
    /// How long the ways take, where ribbons are coloured by it.
    pub times: Option<std::sync::Arc<LinkTimes>>,
}

impl Chart {
    /// Draws it in a room of this size. It may become higher where it has more rows than fit, never wider.
    pub fn draw(&self, size: (f32, f32), palette: &Palette) -> DrawnChart {
        match self {
            Self::Flow(of) => {
                let size = flow_times::without_legend(size, of.times.is_some());
                let layout = flow_layout::layout(&of.flow, &of.names, size, NodeOrder::Given).with_shares(of.base);
                let layout = layout.with_times(of.times.clone());
                let look = FlowLook { palette, trace: None, selected: None };
                DrawnChart { drawing: flow_drawing::draw(&layout, look), parts: Vec::new() }
            }
            Self::Lines(chart) => chart.draw(size, palette),
            Self::Stacks(chart) => chart.draw(size, palette),
            Self::States(chart) => chart.draw(size, palette),
            Self::Bars(chart) => chart.draw(size, palette),
            Self::Map(chart) => chart.draw(size, palette),
            Self::Rows(chart) => chart.draw(size, palette),
            Self::Graph(chart) => chart.draw(size, palette),
            Self::Journey(chart) => chart.draw(size, palette),
            Self::Board(chart) => chart.draw(size, palette),
        }
    }
}
