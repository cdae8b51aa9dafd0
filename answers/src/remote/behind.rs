//! The customers behind a number that a database counted: statements that name them, and nobody else.

use crate::analysis::flow::{FlowSelection, NodeKind};
use crate::analysis::funnel::FunnelSteps;
use crate::analysis::trends::TrendQuestion;
use crate::texts::text;

use super::database::RemoteError;
use super::events::is_one_of;
use super::journeys::{RemoteJourneys, position_of};
use super::people_query::PeopleQuery;

impl RemoteJourneys<'_> {
    /// Those who went from one stage or touchpoint to another.
    pub fn people_who_moved(&self, from: u16, to: u16) -> Result<PeopleQuery, RemoteError> {
        let (from, to) = (self.steps.number(from)?, self.steps.number(to)?);
        Ok(PeopleQuery::of_rows(&self.ordered(), &format!("n > 1 AND prev = {from} AND step = {to}")))
    }

    /// Those whose path to the goal, cut after so many steps, is this one.
    pub fn people_who_took(&self, most_steps: usize, path: &[u16]) -> Result<PeopleQuery, RemoteError> {
        let numbers = path.iter().map(|&item| Ok((10_000 + self.steps.number(item)?).to_string()));
        let path: String = numbers.collect::<Result<_, RemoteError>>()?;
        let paths = self.ask.1.paths(&self.events, &self.terms, most_steps.max(1));
        Ok(PeopleQuery::of_rows(&paths, &format!("path = {}", self.ask.1.literal(&path))))
    }

    /// Those who first came by a channel.
    pub fn people_who_came_by(&self, channel: usize) -> PeopleQuery {
        PeopleQuery::of_rows(&self.ordered(), &format!("n = 1 AND via = {channel}"))
    }

    /// Those who came first in a period, of those that begin at these moments; where a later one is given, those of them who
    /// came again so many periods after.
    pub fn people_of_cohort(&self, starts: &[i64], cohort: usize, after: Option<usize>) -> PeopleQuery {
        let began = format!("{} = {cohort}", position_of(starts, "first_at"));
        let came = after.map(|after| format!(" AND {} = {}", position_of(starts, "at"), cohort + after));
        PeopleQuery::of_rows(&self.ordered(), &(began + &came.unwrap_or_default()))
    }

    /// Those who were active in a period; with `days` on exactly so many of its days. `starts` are when periods and when days
    /// begin.
    pub fn people_active(&self, starts: [&[i64]; 2], period: usize, days: Option<usize>) -> PeopleQuery {
        let [period_of, day_of] = starts.map(|starts| position_of(starts, "at"));
        let rows = format!(
            "SELECT who, COUNT(DISTINCT day) AS days FROM (SELECT who, {day_of} AS day FROM ({}) AS e \
             WHERE {period_of} = {period}) AS d GROUP BY who",
            self.events
        );
        let condition = days.map_or_else(|| "days > 0".to_owned(), |days| format!("days = {days}"));
        PeopleQuery::of_rows(&rows, &condition)
    }

    /// Those behind a measure in a period, of those that begin at these moments.
    pub fn people_of_trend(&self, of: &TrendQuestion, starts: &[i64], period: usize) -> PeopleQuery {
        let condition = format!("{} = {period}", position_of(starts, "moment"));
        PeopleQuery::of_rows(&self.counted(of, starts), &condition)
    }

    /// Those who get as far as a step of a funnel (from 0); where another is given, not as far as that one.
    pub fn people_of_funnel(&self, of: &FunnelSteps, reached: usize, missed: Option<usize>) -> PeopleQuery {
        let missed = missed.map(|step| format!(" AND level < {}", step + 1)).unwrap_or_default();
        PeopleQuery::of_rows(&self.walked(of), &format!("level >= {}{missed}", reached + 1))
    }

    /// Those who take the first step of a funnel in a period, of those that begin at these moments.
    pub fn people_who_began(&self, of: &FunnelSteps, starts: &[i64], period: usize) -> PeopleQuery {
        PeopleQuery::of_rows(&self.walked(of), &format!("level > 0 AND {} = {period}", position_of(starts, "f1")))
    }

    /// Those in a node or link of a flow of so many columns, in which these stages or touchpoints have names.
    pub fn people_in_flow(
        &self,
        (columns, named): (usize, &[u16]),
        part: &FlowSelection,
    ) -> Result<PeopleQuery, RemoteError> {
        let conditions = match *part {
            FlowSelection::Node { step, kind } => vec![self.is_in_node((columns, named), step.into(), kind)?],
            FlowSelection::Link { step, from, to } => vec![
                self.is_in_node((columns, named), step.into(), from)?,
                self.is_in_node((columns, named), usize::from(step) + 1, to)?,
            ],
            FlowSelection::Return { .. } => return Err(RemoteError::not_for(text!("remote-without-these-people"))),
        };
        Ok(PeopleQuery::of_customers(&self.ask.1.steps(&self.events, &self.terms), &conditions))
    }

    /// The condition under which a step of a path says that the path is in a node of a column, counted from 0.
    fn is_in_node(
        &self,
        (columns, named): (usize, &[u16]),
        column: usize,
        kind: NodeKind,
    ) -> Result<String, RemoteError> {
        let is_last = column + 1 == columns;
        // in the last column the goal stands in place of the step that reaches it
        let is_step = format!("m = {}{}", column + 1, if is_last { " AND (m < len OR hit_n = 0)" } else { "" });
        let (has_ended, over_before) = (format!("m = len AND len <= {column}"), self.over_before);
        let numbers = || named.iter().map(|&item| self.steps.number(item)).collect::<Result<Vec<_>, _>>();
        Ok(match kind {
            NodeKind::Item(item) => format!("{is_step} AND step = {}", self.steps.number(item)?),
            NodeKind::Other => format!("{is_step} AND NOT ({})", is_one_of("step", numbers()?.into_iter())),
            NodeKind::GoalReached if is_last => format!("m = len AND len <= {columns} AND hit_n > 0"),
            NodeKind::GoalReached => format!("{has_ended} AND hit_n > 0"),
            NodeKind::DroppedOff => format!("{has_ended} AND hit_n = 0 AND last_at < {over_before}"),
            NodeKind::StillActive => format!("{has_ended} AND hit_n = 0 AND last_at >= {over_before}"),
            NodeKind::NotStarted | NodeKind::Part { .. } | NodeKind::Merged { .. } => {
                return Err(RemoteError::not_for(text!("remote-without-these-people")));
            }
        })
    }
}
