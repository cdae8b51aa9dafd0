//! Where customers struggle: errors week by week, and steps they go back and forth between.

use crate::analysis::customers_who;
use crate::analysis::friction::{
    ErrorTrend, Loop, LoopOnDevice, customers_who_loop, errors_cancellable, loops_cancellable, people_behind,
};
use crate::events::BitSet;
use crate::model::is_small_group;
use crate::present::friction;
use crate::present::small_groups::{self, Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// Where customers struggle: errors week by week, and steps they go back and forth between.
pub struct Friction;

/// What gets in the way.
pub struct Obstacles {
    /// Errors, those with bad weeks first.
    pub errors: Vec<ErrorTrend>,
    /// Steps that sessions go back and forth between.
    pub loops: Vec<Loop>,
}

/// How a part is named.
const PART: &str = "error, or step and other";

impl Insight for Friction {
    const ID: &'static str = "friction";
    type Settings = NoSettings;
    type Outcome = Obstacles;

    fn title() -> &'static str {
        text!("friction-title")
    }

    fn question() -> &'static str {
        text!("friction-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<Obstacles, AnswerError> {
        if scope.subset.customers().is_empty() {
            return Err(AnswerError::nobody(scope));
        }
        let (table, subset, settings) = (&scope.table, &scope.subset, scope.settings());
        let errors = errors_cancellable(table, subset, settings, progress)?;
        Ok(Obstacles { errors, loops: loops_cancellable(table, subset, settings, progress)? })
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let errors = small_groups::tables::errors(&found.errors, scope.names(), k, before)?;
        let loops = loops_shown(computed, k);
        let note = text!("friction-sessions-rates-are-shares-of-sessions");
        let sentence = if errors.merged + errors.hidden + loops.hidden == 0 {
            friction::sentence(&found.errors, &found.loops, &scope.table, scope.settings())
        } else {
            text!("friction-errors-by-week-and-steps-that").to_owned()
        };
        Ok(Answer::new(sentence, note)
            .table("errors", errors)
            .named_by(&["error"])
            .table("loops", loops)
            .named_by(&["step", "other"])
            .fact("errors", found.errors.len())
            .fact("unusual_weeks", found.errors.iter().map(|e| e.spikes().count()).sum::<usize>())
            .fact("loops", found.loops.len()))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (table, subset) = (&computed.scope.table, &computed.scope.subset);
        let touchpoint = |column: &str| {
            let known = table.names.touchpoints.iter().map(String::as_str);
            part.position(column, PART, "touchpoint", known).map(|i| i as u16)
        };
        if part.get("error").is_none() {
            let (a, b) = (touchpoint("step")?, touchpoint("other")?);
            let (settings, steps) = (computed.scope.settings(), (a.min(b), a.max(b)));
            return Ok(customers_who_loop(table, subset, settings, steps, progress)?);
        }
        let error = touchpoint("error")?;
        let met = |ix: u32| subset.events(table, ix).any(|i| table.touchpoint[i] == error);
        Ok(customers_who(table, progress, met)?)
    }
}

impl ComputedInsight<Friction> {
    /// How many customers go back and forth on a kind of device, and how many have either step and do not.
    pub fn people_behind(&self, of: &Loop, device: &LoopOnDevice) -> (u64, u64) {
        people_behind(&self.scope.table, &self.scope.subset, self.scope.settings(), of, device)
    }
}

/// Every loop on every kind of device, as far as `k` people or nobody are behind each side of it.
fn loops_shown(computed: &ComputedInsight<Friction>, k: u64) -> Disclosure<Table> {
    let (found, scope) = (&computed.outcome, &computed.scope);
    let mut out = Table::new(&[
        ("step", text!("friction-step")),
        ("other", text!("friction-other-step")),
        ("device", text!("friction-device")),
        ("sessions", text!("friction-sessions-with-either")),
        ("looping", text!("friction-back-and-forth")),
        ("share", text!("friction-share")),
        ("times_elsewhere", text!("friction-times-as-often-as-elsewhere")),
        ("stands_out", text!("friction-stands-out")),
    ]);
    let name = |i: u16| Cell::text(scope.names().touchpoints.get(usize::from(i)).map_or("", String::as_str));
    let mut hidden = 0;
    for l in &found.loops {
        for device in l.devices.iter().filter(|d| d.sessions > 0) {
            if k > 1 {
                let (looping, straight) = computed.people_behind(l, device);
                if [looping, straight].into_iter().any(|n| is_small_group(n, k)) {
                    hidden += 1;
                    continue;
                }
            }
            out.push(vec![
                name(l.a),
                name(l.b),
                Cell::text(friction::device(&scope.table, device.device)),
                Cell::Count(device.sessions),
                Cell::Count(device.looping),
                Cell::Share(device.share().share),
                l.times_elsewhere(device).map_or(Cell::Empty, Cell::Number),
                Cell::Flag(device.stands_out()),
            ]);
        }
    }
    Disclosure { hidden, ..Disclosure::all(out) }
}
