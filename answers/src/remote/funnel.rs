//! Who gets from step to step of a funnel, as a database counts it.

use crate::analysis::funnel::{CountedFunnel, CountedTimes, FUNNEL_TIMES, FunnelSteps};

use super::database::RemoteError;
use super::events::is_one_of;
use super::journeys::{RemoteJourneys, position_of};
use super::rows::Cells;

/// A column that is counted, its name, and the condition under which a customer counts.
struct TimeColumns {
    /// The name of the median, and what those of the lengths begin with.
    name: String,
    /// The expression that gives the time in ms.
    time: String,
    /// Of whom it is known.
    condition: String,
}

impl RemoteJourneys<'_> {
    /// How many customers get how far on steps that follow each other in order, by the periods that begin at these moments in
    /// which they begin, and how long it takes them.
    pub fn funnel(&self, of: &FunnelSteps, starts: &[i64]) -> Result<CountedFunnel, RemoteError> {
        let n = of.steps.len();
        let walked = self.walked(of);
        let query = format!("SELECT COUNT(DISTINCT who) AS customers FROM ({}) AS e", self.events);
        let rows = self.rows(&query, &["customers"])?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        let customers = Cells::of(row).number()?;
        let query = format!(
            "SELECT period, level, COUNT(*) AS people FROM (SELECT {} AS period, level FROM ({walked}) AS w \
             WHERE level > 0) AS p GROUP BY period, level",
            position_of(starts, "f1")
        );
        let mut reached = vec![vec![0; n]; starts.len()];
        for row in &self.rows(&query, &["period", "level", "people"])? {
            let mut cells = Cells::of(row);
            let (period, level, people) = (cells.number::<usize>()?, cells.number::<usize>()?, cells.number::<u64>()?);
            let period = reached.get_mut(period).ok_or(RemoteError::Cut)?;
            period.get_mut(..level).ok_or(RemoteError::Cut)?.iter_mut().for_each(|reached| *reached += people);
        }
        let mut found = CountedFunnel {
            customers,
            reached,
            times: vec![CountedTimes::default(); n],
            whole: CountedTimes::default(),
        };
        if n > 1 {
            let mut times = self.times_taken(n, &walked)?;
            found.whole = times.pop().ok_or(RemoteError::Cut)?;
            found.times[1..].clone_from_slice(&times);
        }
        Ok(found)
    }

    /// How far each customer gets: see `Dialect::funnel`.
    pub(super) fn walked(&self, of: &FunnelSteps) -> String {
        let is_step = |step: &Vec<bool>| {
            let codes = step.iter().zip(0..).filter(|(is, _)| **is).map(|(_, code)| code);
            // money paid back reaches no goal
            format!("{} AND (target = 0 OR hit = 1)", is_one_of("code", codes))
        };
        let steps: Vec<String> = of.steps.iter().map(|step| is_step(&step.touchpoints)).collect();
        self.ask.1.funnel(&self.events, &steps, of.window)
    }

    /// How long each step but the first took from the one before, and the last from the first.
    fn times_taken(&self, n: usize, walked: &str) -> Result<Vec<CountedTimes>, RemoteError> {
        let words = self.ask.1;
        let step = |step: usize| TimeColumns {
            name: format!("t{step}"),
            time: format!("f{step} - f{}", step - 1),
            condition: format!("level >= {step}"),
        };
        let whole = TimeColumns {
            name: "whole".to_owned(),
            time: format!("f{n} - whole_from"),
            condition: format!("level >= {n}"),
        };
        let (mut columns, mut asked) = (Vec::new(), Vec::new());
        for of in (2..=n).map(step).chain([whole]) {
            // twice the time, so that halfway between two milliseconds is a whole number, too
            let twice = format!("2 * ({})", of.time);
            asked.push(format!("{} AS {}", words.median_if(&twice, &of.condition), of.name));
            columns.push(of.name.clone());
            for length in 0..=FUNNEL_TIMES.len() {
                let at_least =
                    length.checked_sub(1).map(|before| format!(" AND {} >= {}", of.time, FUNNEL_TIMES[before]));
                let less = FUNNEL_TIMES.get(length).map(|edge| format!(" AND {} < {edge}", of.time));
                let inside = [Some(of.condition.clone()), at_least, less].into_iter().flatten().collect::<String>();
                let name = format!("{}_{length}", of.name);
                asked.push(format!("{} AS {name}", words.sum(&format!("CASE WHEN {inside} THEN 1 ELSE 0 END"))));
                columns.push(name);
            }
        }
        let query = format!("SELECT {} FROM ({walked}) AS w", asked.join(", "));
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let rows = self.rows(&query, &columns)?;
        let [row] = rows.as_slice() else { return Err(RemoteError::Cut) };
        let mut cells = Cells::of(row);
        let mut times = Vec::new();
        for _ in 0..n {
            let twice: i64 = cells.number()?;
            let by_length: Vec<u64> =
                (0..=FUNNEL_TIMES.len()).map(|_| cells.number()).collect::<Result<_, RemoteError>>()?;
            let is_known = by_length.iter().any(|&n| n > 0);
            times.push(CountedTimes { median_ms: is_known.then_some(twice as f64 / 2.0), by_length });
        }
        Ok(times)
    }
}
