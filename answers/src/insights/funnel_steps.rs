//! The steps of a funnel as they are written: `Cart[device=mobile], Checkout|Express checkout, !Refund, Survey?, Purchase`.

use std::fmt;
use std::str::FromStr;

use crate::analysis::funnel::{EventCondition, FunnelStep, MOST_STEPS};
use crate::events::{NO_STAGE, Names};
use crate::model::{split_unquoted, unquote};
use crate::texts::text;

use super::scope::{AnswerError, Scope};
use super::step_conditions;

/// Stands for the stages in their order up to the goal.
const STAGES: &str = "stages";
/// Stands for the touchpoints that reach the goal.
const GOAL: &str = "goal";
/// Say which of the two is meant where a stage and a touchpoint have the same name.
const STAGE: &str = "stage:";
const TOUCHPOINT: &str = "touchpoint:";
/// A step as it was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChosenStep {
    /// Touchpoints and stages, any of which is the step.
    pub any_of: Vec<String>,
    /// What its events have to have besides, all of it.
    pub only: Vec<EventCondition>,
    /// Whether later steps are reached without it, too.
    pub is_optional: bool,
    /// Touchpoints and stages that end a way between the step before and this one.
    pub excluded: Vec<String>,
    /// What those have to have besides.
    pub excluded_only: Vec<EventCondition>,
}

/// The steps of a funnel as they were chosen; none = the stages in their order up to the goal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChosenSteps(pub Vec<ChosenStep>);

/// The steps looked up in a project.
pub(super) struct ResolvedSteps {
    pub steps: Vec<FunnelStep>,
    /// What each is called; no two alike.
    pub names: Vec<String>,
    /// What must not happen before each; `None` where anything may.
    pub excluded: Vec<Option<String>>,
    /// Stages some of whose touchpoints are steps by themselves, and count there alone.
    pub without_others: Vec<String>,
}

impl ResolvedSteps {
    /// Whether the steps can be taken in any order: each by events of its own, none of them optional, nothing between them.
    pub(super) fn may_be_in_any_order(&self) -> bool {
        let touchpoints = self.steps.first().map_or(0, |step| step.touchpoints.len());
        let steps_of = |touchpoint: usize| self.steps.iter().filter(|step| step.touchpoints[touchpoint]).count();
        let is_plain = |step: &FunnelStep| !step.is_optional && step.excluded.is_empty();
        self.steps.iter().all(is_plain) && (0..touchpoints).all(|touchpoint| steps_of(touchpoint) <= 1)
    }
}

impl fmt::Display for ChosenSteps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str(STAGES);
        }
        let mut parts = Vec::new();
        for step in &self.0 {
            if !step.excluded.is_empty() {
                parts.push(format!("!{}", written(&step.excluded, &step.excluded_only)));
            }
            let optional = if step.is_optional { "?" } else { "" };
            parts.push(format!("{}{optional}", written(&step.any_of, &step.only)));
        }
        f.write_str(&parts.join(","))
    }
}

fn written(names: &[String], only: &[EventCondition]) -> String {
    let quoted = |name: &String| step_conditions::quoted(name, &[]);
    let any_of = names.iter().map(quoted).collect::<Vec<_>>().join("|");
    let only = step_conditions::written(only);
    // conditions on several hold for each of them
    if names.len() > 1 && !only.is_empty() { format!("({any_of}){only}") } else { any_of + &only }
}

impl FromStr for ChosenSteps {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        if text.is_empty() || text.eq_ignore_ascii_case(STAGES) {
            return Ok(Self::default());
        }
        let (mut steps, mut excluded): (Vec<ChosenStep>, Vec<String>) = (Vec::new(), Vec::new());
        let mut excluded_only = Vec::new();
        for part in split_outside(text, ',') {
            if let Some(names) = part.strip_prefix('!') {
                let (names, only) = read_events(names)?;
                // two exclusions in one place are one, so that both have to be of the same events
                if !excluded.is_empty() && excluded_only != only {
                    return Err(());
                }
                excluded.extend(names);
                excluded_only = only;
                continue;
            }
            let optional = part.strip_suffix('?');
            let (any_of, only) = read_events(optional.unwrap_or(part))?;
            steps.push(ChosenStep {
                any_of,
                only,
                is_optional: optional.is_some(),
                excluded: std::mem::take(&mut excluded),
                excluded_only: std::mem::take(&mut excluded_only),
            });
        }
        // what is excluded stands between two steps, and a funnel begins somewhere
        let begins = steps.first().is_some_and(|first| !first.is_optional && first.excluded.is_empty());
        let is_funnel = begins && excluded.is_empty() && steps.len() <= MOST_STEPS;
        if is_funnel { Ok(Self(steps)) } else { Err(()) }
    }
}

/// The parts between separators that stand neither in quotes nor in brackets, without the space around them.
fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let (mut quoted, mut depth) = (false, 0i32);
    let parts = text.split(|sign: char| {
        match sign {
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => depth -= 1,
            _ => {}
        }
        sign == separator && !quoted && depth == 0
    });
    parts.map(str::trim).collect()
}

/// Names, and what their events have to have besides: `Cart|Basket`, `Cart[device=mobile]` or `(Cart|Basket)[device=mobile]`.
fn read_events(text: &str) -> Result<(Vec<String>, Vec<EventCondition>), ()> {
    let text = text.trim();
    let begin = split_outside_quotes(text, '[');
    let Some(begin) = begin else { return Ok((read_names(text)?, Vec::new())) };
    let only = step_conditions::read(text[begin + 1..].strip_suffix(']').ok_or(())?)?;
    let names = text[..begin].trim();
    match names.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(several) => Ok((read_names(several)?, only)),
        None => match &read_names(names)?[..] {
            [one] => Ok((vec![one.clone()], only)),
            _ => Err(()),
        },
    }
}

/// Where a sign stands first outside quotes.
fn split_outside_quotes(text: &str, wanted: char) -> Option<usize> {
    let mut quoted = false;
    let mut signs = text.char_indices();
    signs
        .find(|&(_, sign)| {
            quoted ^= sign == '"';
            sign == wanted && !quoted
        })
        .map(|(at, _)| at)
}

fn read_names(text: &str) -> Result<Vec<String>, ()> {
    let read = |name: &str| {
        let name = unquote(name);
        if name.is_empty() { Err(()) } else { Ok(name) }
    };
    split_unquoted(text, '|').into_iter().map(read).collect()
}

impl ChosenSteps {
    /// The steps themselves where the usual ones are meant.
    pub fn or_usual(&self, scope: &Scope) -> Self {
        if self.0.is_empty() { usual(scope) } else { self.clone() }
    }

    /// Looks the steps up in a project.
    pub(super) fn resolve(&self, scope: &Scope) -> Result<ResolvedSteps, AnswerError> {
        let chosen = self.or_usual(scope);
        if chosen.0.is_empty() {
            return Err(AnswerError::Nothing(text!("funnel-name-steps").to_owned()));
        }
        // a stage leaves the touchpoints that are steps by themselves to those
        let mut taken = vec![false; scope.names().touchpoints.len()];
        let whole = chosen.0.iter().filter(|step| step.only.is_empty());
        for name in whole.flat_map(|step| &step.any_of) {
            if let NamedStep::Touchpoints(mask) = find(scope, name)? {
                add(&mut taken, &mask);
            }
        }
        let (mut steps, mut names, mut all_excluded) = (Vec::new(), Vec::new(), Vec::new());
        let mut without_others: Vec<String> = Vec::new();
        for step in &chosen.0 {
            let (mut touchpoints, mut is_stage) = (vec![false; taken.len()], false);
            for name in &step.any_of {
                match find(scope, name)? {
                    NamedStep::Touchpoints(mask) => add(&mut touchpoints, &mask),
                    NamedStep::Stage(mask) => {
                        let rest: Vec<bool> =
                            mask.iter().zip(&taken).map(|(of_stage, taken)| *of_stage && !taken).collect();
                        if rest != mask {
                            without_others.push(label(scope, std::slice::from_ref(name)));
                        }
                        add(&mut touchpoints, &rest);
                        is_stage = true;
                    }
                }
            }
            let mut excluded = if step.excluded.is_empty() { Vec::new() } else { vec![false; taken.len()] };
            for name in &step.excluded {
                let (NamedStep::Touchpoints(mask) | NamedStep::Stage(mask)) = find(scope, name)?;
                add(&mut excluded, &mask);
            }
            let only = step_conditions::resolve(&step.only, &scope.table)?;
            let excluded_only = step_conditions::resolve(&step.excluded_only, &scope.table)?;
            names.push(step_conditions::label(label(scope, &step.any_of), &only));
            let excluded_label = || step_conditions::label(label(scope, &step.excluded), &excluded_only);
            all_excluded.push((!step.excluded.is_empty()).then(excluded_label));
            let is_optional = step.is_optional;
            steps.push(FunnelStep { touchpoints, only, is_optional, excluded, excluded_only, is_stage });
        }
        tell_apart(&mut names);
        Ok(ResolvedSteps { steps, names, excluded: all_excluded, without_others })
    }
}

/// The name by which a stage is a step.
pub fn stage_step(names: &Names, stage: &str) -> String {
    let is_touchpoint = names.touchpoints.iter().any(|name| is_same(name, stage));
    if is_touchpoint { format!("{STAGE}{stage}") } else { stage.to_owned() }
}

/// What a step is called.
pub fn step_label(scope: &Scope, step: &ChosenStep) -> String {
    step_conditions::label(label(scope, &step.any_of), &step.only)
}

/// What a step of any of these is called.
fn label(scope: &Scope, any_of: &[String]) -> String {
    let name = |name: &String| match name.strip_prefix(STAGE).or_else(|| name.strip_prefix(TOUCHPOINT)) {
        Some(bare) => bare.to_owned(),
        None if is_goal(scope.names(), name) => scope.settings().goal.name.clone(),
        None => name.clone(),
    };
    any_of.iter().map(name).collect::<Vec<_>>().join(text!("funnel-or"))
}

/// The stages before the goal that have touchpoints of their own, and the goal.
fn usual(scope: &Scope) -> ChosenSteps {
    let names = scope.names();
    let goal = scope.table.goal_mask(&scope.settings().goal);
    let of_goal = names.stage_of.iter().zip(&goal).filter(|(stage, goal)| **goal && **stage != NO_STAGE);
    let last = of_goal.map(|(stage, _)| usize::from(*stage)).max().unwrap_or(names.stages.len());
    let has_touchpoints =
        |stage: usize| names.stage_of.iter().zip(&goal).any(|(of, goal)| usize::from(*of) == stage && !goal);
    let stages = names.stages.iter().enumerate().filter(|(i, _)| *i <= last && has_touchpoints(*i));
    let mut steps: Vec<String> = stages.map(|(_, stage)| stage_step(names, stage)).collect();
    if goal.contains(&true) {
        steps.push(GOAL.to_owned());
    }
    let step = |name| ChosenStep { any_of: vec![name], ..ChosenStep::default() };
    ChosenSteps(steps.into_iter().rev().take(MOST_STEPS).rev().map(step).collect())
}

/// The step that a name stands for, as a mask over all touchpoints.
enum NamedStep {
    Touchpoints(Vec<bool>),
    Stage(Vec<bool>),
}

fn find(scope: &Scope, name: &str) -> Result<NamedStep, AnswerError> {
    let names = scope.names();
    let (as_stage, as_touchpoint) = (name.strip_prefix(STAGE), name.strip_prefix(TOUCHPOINT));
    if as_stage.is_none() {
        let bare = as_touchpoint.unwrap_or(name);
        let mask: Vec<bool> = names.touchpoints.iter().map(|known| is_same(known, bare)).collect();
        if mask.contains(&true) {
            return Ok(NamedStep::Touchpoints(mask));
        }
    }
    if as_touchpoint.is_none() {
        let bare = as_stage.unwrap_or(name);
        if let Some(stage) = names.stages.iter().position(|known| is_same(known, bare)) {
            return Ok(NamedStep::Stage(names.stage_of.iter().map(|of| usize::from(*of) == stage).collect()));
        }
    }
    if is_goal(names, name) {
        return Ok(NamedStep::Touchpoints(scope.table.goal_mask(&scope.settings().goal)));
    }
    let known: Vec<&str> = names.stages.iter().chain(&names.touchpoints).map(String::as_str).collect();
    Err(AnswerError::unknown(text!("funnel-touchpoint-or-stage"), name, &known))
}

/// Whether the goal is meant, and nothing that has its name.
fn is_goal(names: &Names, name: &str) -> bool {
    name == GOAL && !names.stages.iter().chain(&names.touchpoints).any(|known| is_same(known, GOAL))
}

fn is_same(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
}

fn add(mask: &mut [bool], more: &[bool]) {
    mask.iter_mut().zip(more).for_each(|(on, more)| *on |= more);
}

/// Numbers the names that came before.
fn tell_apart(names: &mut [String]) {
    let all = names.to_vec();
    for (i, name) in names.iter_mut().enumerate() {
        let before = all[..i].iter().filter(|other| *other == name).count();
        if before > 0 {
            *name = format!("{name} ({})", before + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{ColumnFilter, EventColumn, PropertyFilter};

    use super::*;

    #[test]
    fn steps_read_back_as_they_were_written() {
        for text in [
            "stages",
            "Cart,Purchase",
            "Cart|Basket,!Refund|Error,Survey?,Purchase",
            "\"a, b?\"|c,\"say \"\"x\"\"\"",
            "Cart[device=mobile|tablet & country=DE],(Buy|Pay)[property.plan=\"a, b\"]?,!Error[channel=Social],\"x[1]\"",
            "\"(not set)\"[device=mobile],(\"(none)\"|Pay)[device=\"(not set)\"]",
        ] {
            assert_eq!(text.parse::<ChosenSteps>().map(|steps| steps.to_string()), Ok(text.to_owned()));
        }
        let read: ChosenSteps = " Cart | Basket , ! Error, \"a, b\" ?".parse().unwrap();
        let step = |any_of: &[&str], is_optional, excluded: &[&str]| ChosenStep {
            any_of: any_of.iter().map(|&name| name.to_owned()).collect(),
            only: Vec::new(),
            is_optional,
            excluded: excluded.iter().map(|&name| name.to_owned()).collect(),
            excluded_only: Vec::new(),
        };
        assert_eq!(read.0, [step(&["Cart", "Basket"], false, &[]), step(&["a, b"], true, &["Error"])]);
    }

    #[test]
    fn names_with_any_sign_read_back_with_and_without_conditions() {
        for sign in (b'!'..=b'~').map(char::from).filter(|sign| !sign.is_alphanumeric()) {
            let named = [format!("a{sign}b"), format!("{sign}a"), format!("a{sign}"), format!("{sign}a{sign}")];
            for name in named {
                let column = EventCondition::Column(ColumnFilter {
                    column: EventColumn::Device,
                    values: vec![name.clone(), "Cart".to_owned()],
                });
                let property =
                    EventCondition::Property(PropertyFilter { name: name.clone(), values: vec![name.clone()] });
                for only in [Vec::new(), vec![column, property]] {
                    let step = |any_of: &[&str]| ChosenStep {
                        any_of: any_of.iter().map(|&name| name.to_owned()).collect(),
                        only: only.clone(),
                        ..ChosenStep::default()
                    };
                    let excluded = ChosenStep {
                        is_optional: true,
                        excluded: vec![name.clone()],
                        excluded_only: only.clone(),
                        ..step(&[&name, "Cart"])
                    };
                    let steps = ChosenSteps(vec![step(&[&name]), excluded]);
                    let written = steps.to_string();
                    assert_eq!(written.parse::<ChosenSteps>(), Ok(steps), "{written}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_funnel_is_not_read() {
        for text in [
            "Cart?,Purchase",
            "!Error,Cart",
            "Cart,!Error",
            "Cart,,Purchase",
            "Cart||Basket",
            "Cart[device=mobile",
            "Cart[mobile]",
            "Cart[device=]",
            "Cart|Basket[device=mobile]",
            "Cart[size=9],Buy",
            &"a,".repeat(21),
        ] {
            assert_eq!(text.parse::<ChosenSteps>(), Err(()), "{text}");
        }
    }

    #[test]
    fn names_that_came_before_are_numbered() {
        let mut names = ["a", "b", "a", "a"].map(str::to_owned);
        tell_apart(&mut names);
        assert_eq!(names, ["a", "b", "a (2)", "a (3)"]);
    }
}
