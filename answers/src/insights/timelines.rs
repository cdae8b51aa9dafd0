//! When each customer did what: many customers as rows on one axis of time.

use crate::analysis::{CustomerSpan, SpanOrder, customer_spans, quantile};
use crate::events::BitSet;
use crate::present::charts::{Chart, RowsAxis, RowsChart, RowsColor, RowsScale};
use crate::present::contact;
use crate::present::numbers::{self, share_of};
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, GoalUse, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// When each customer did what.
pub struct Timelines;

/// How the rows stand, and what they show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineSettings {
    /// What the axis begins with.
    pub axis: RowsAxis,
    /// What the colour of an event says.
    pub color: RowsColor,
    /// In which order customers stand.
    pub order: SpanOrder,
    /// Rows of the picture, at most.
    pub rows: usize,
}

impl Default for TimelineSettings {
    fn default() -> Self {
        let (axis, color, order) = (RowsAxis::default(), RowsColor::default(), SpanOrder::default());
        Self { axis, color, order, rows: 40 }
    }
}

impl InsightSettings for TimelineSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        let axes = [("calendar", RowsAxis::Calendar), ("first-event", RowsAxis::SinceFirst)];
        fields.choice("axis", text!("timelines-about-axis"), &mut self.axis, &axes);
        let colors = [("stage", RowsColor::Stage), ("channel", RowsColor::Channel)];
        fields.choice("color", text!("timelines-about-color"), &mut self.color, &colors);
        let orders = [("start", SpanOrder::Start), ("length", SpanOrder::Length), ("goal", SpanOrder::Goal)];
        fields.choice("sort", text!("timelines-about-sort"), &mut self.order, &orders);
        fields.whole("rows", text!("timelines-about-rows"), &mut self.rows, 1..=500);
    }
}

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Where the rows of the table of lengths end, ms; the last has no end.
const ENDS: [i64; 7] = [HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY, i64::MAX];

/// What these rows are called.
fn length_names() -> [&'static str; ENDS.len()] {
    [
        text!("timelines-under-an-hour"),
        text!("timelines-under-a-day"),
        text!("timelines-under-a-week"),
        text!("timelines-under-30-days"),
        text!("timelines-under-90-days"),
        text!("timelines-under-a-year"),
        text!("timelines-a-year-or-more"),
    ]
}

/// The row of the table of lengths that a customer is in.
fn length_row(of: &CustomerSpan) -> usize {
    ENDS.iter().position(|end| of.last - of.first < *end).unwrap_or(ENDS.len() - 1)
}

impl Insight for Timelines {
    const ID: &'static str = "timelines";
    const SENT: SentEvents = SentEvents::Shown;
    type Settings = TimelineSettings;
    type Outcome = Vec<CustomerSpan>;

    fn title() -> &'static str {
        text!("timelines-title")
    }

    fn question() -> &'static str {
        text!("timelines-question")
    }

    fn goal_use(_: &ComputedInsight<Self>) -> GoalUse {
        GoalUse::NotAsked
    }

    fn compute(scope: &Scope, how: &TimelineSettings, progress: &Progress) -> Result<Vec<CustomerSpan>, AnswerError> {
        let spans = customer_spans(&scope.table, &scope.subset, scope.settings(), how.order, progress)?;
        if spans.is_empty() { Err(AnswerError::nobody(scope)) } else { Ok(spans) }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let people = small_groups::about_people(computed.outcome.len() as u64, k, before)?;
        let lengths = small_groups::table(computed.lengths(), k, before)?;
        let whole = lengths.merged + lengths.hidden == 0;
        let answer = Answer::new(computed.sentence(whole), computed.note())
            .table("lengths", lengths)
            .named_by(&["length"])
            .remember(people)
            .fact("customers", computed.outcome.len())
            .fact("reached", whole.then(|| computed.reached()));
        // row by row, single people would tell apart what stands together
        if k > 1 {
            return Ok(answer);
        }
        let answer = answer.people("customers", computed.people()).named_by(&["customer"]);
        Ok(answer.chart("customers", |_| Some(Chart::Rows(computed.chart(computed.how.rows)))))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        const PART: &str = "length/customer";
        let mut found = BitSet::new(computed.scope.table.num_customers());
        if part.get("customer").is_some() {
            let number = part.whole("customer", PART)?;
            let ids = &computed.scope.table.people.ids;
            let is = |of: &&CustomerSpan| u64::from(ids[of.customer as usize]) + 1 == number;
            let span = computed.outcome.iter().find(is).ok_or_else(|| {
                AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number = number.to_string()))
            })?;
            found.insert(span.customer);
            return Ok(found);
        }
        let wanted = part.position("length", PART, "length", length_names().into_iter())?;
        let inside = computed.outcome.iter().filter(|of| length_row(of) == wanted);
        inside.for_each(|of| found.insert(of.customer));
        Ok(found)
    }
}

impl ComputedInsight<Timelines> {
    fn reached(&self) -> usize {
        self.outcome.iter().filter(|of| of.goal.is_some()).count()
    }

    /// The axis that all rows share.
    pub fn scale(&self) -> RowsScale {
        let zone = numbers::zone(&self.scope.settings().time_zone);
        RowsScale::new(&self.outcome, (self.how.axis, self.how.color), zone, self.scope.names())
    }

    /// What there is to say; not `whole` where small groups stand together.
    pub fn sentence(&self, whole: bool) -> String {
        let n = self.outcome.len() as u64;
        let customers = text!("count-customers", n);
        if !whole {
            return text!("timelines-sentence-shared", customers);
        }
        let mut lengths: Vec<i64> = self.outcome.iter().map(|of| of.last - of.first).collect();
        let mut until: Vec<i64> = self.outcome.iter().filter_map(|of| Some(of.goal? - of.first)).collect();
        let length = numbers::duration(quantile(&mut lengths, 0.5).unwrap_or(0));
        let (reached, name) = (until.len() as u64, &self.scope.settings().goal.name);
        match quantile(&mut until, 0.5) {
            None => text!("timelines-sentence-none", customers, length, name),
            Some(time) => {
                let (share, time) = (share_of(reached, n), numbers::duration(time));
                text!("timelines-sentence", customers, length, reached = numbers::count(reached), share, name, time)
            }
        }
    }

    /// The line below the picture.
    pub fn note(&self) -> String {
        let axis = match self.how.axis {
            RowsAxis::Calendar => text!("timelines-note-calendar"),
            RowsAxis::SinceFirst => text!("timelines-note-first"),
        };
        let color = match self.how.color {
            RowsColor::Stage => text!("timelines-note-stage"),
            RowsColor::Channel => text!("timelines-note-channel"),
        };
        let order = match self.how.order {
            SpanOrder::Start => text!("timelines-note-start"),
            SpanOrder::Length => text!("timelines-note-length"),
            SpanOrder::Goal => text!("timelines-note-goal"),
        };
        text!("timelines-note", axis, color, order)
    }

    /// How long customers are seen.
    fn lengths(&self) -> GroupTable {
        let (mut customers, mut reached) = ([0u64; ENDS.len()], [0u64; ENDS.len()]);
        for of in &self.outcome {
            customers[length_row(of)] += 1;
            reached[length_row(of)] += u64::from(of.goal.is_some());
        }
        let mut table = Table::new(&[
            ("length", text!("timelines-length")),
            ("customers", text!("timelines-customers")),
            ("share", text!("timelines-share")),
            ("reached", text!("timelines-reached")),
        ]);
        let all = self.outcome.len() as u64;
        for ((name, n), reached) in length_names().into_iter().zip(customers).zip(reached) {
            table.push(vec![
                Cell::text(name),
                Cell::Count(n),
                Cell::Share(n as f64 / all as f64),
                Cell::Count(reached),
            ]);
        }
        let reached = reached.into_iter().map(PeopleCount::people).collect();
        GroupTable::people(table, "lengths", "customers").about(PeopleCount::people(all)).split(
            &["reached"],
            reached,
            true,
        )
    }

    /// One row per customer, in the order of the picture; who it is says the customer's number alone.
    fn people(&self) -> Table {
        let mut out = Table::new(&[
            ("customer", text!("timelines-customer")),
            ("first", text!("timelines-first")),
            ("last", text!("timelines-last")),
            ("length_seconds", text!("timelines-length")),
            ("events", text!("timelines-events")),
            ("goal_seconds", text!("timelines-until-goal")),
        ]);
        for of in &self.outcome {
            out.push(vec![
                contact::customer_cell(&self.scope.table, of.customer),
                Cell::Time(of.first),
                Cell::Time(of.last),
                Cell::Duration(of.last - of.first),
                Cell::Count(u64::from(of.events)),
                of.goal.map_or(Cell::Empty, |at| Cell::Duration(at - of.first)),
            ]);
        }
        out
    }

    /// The first rows as a picture.
    pub fn chart(&self, rows: usize) -> RowsChart {
        /// A picture is about as wide as this; where it is not, marks lie a little closer or farther apart.
        const WIDTH: f32 = 1200.0;
        let (scale, scope) = (self.scale(), &self.scope);
        let hide_names = scope.settings().hide_names;
        let shown = self.outcome.iter().take(rows).enumerate();
        let rows = shown.map(|(i, of)| scale.row((&scope.table, &scope.subset), of, (i, hide_names), WIDTH)).collect();
        RowsChart { rows, of: self.outcome.len(), scale }
    }
}
