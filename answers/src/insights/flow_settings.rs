//! How a flow is asked for: its settings, and what they may be.

use crate::analysis::StepChoice;
use crate::analysis::flow::{Anchor, FlowSettings, Level, NodeSort, Occurrence, Passages, RibbonColor, TopScope};
use crate::model::is_same_name;
use crate::remote::RemoteError;
use crate::texts::text;

use super::scope::{AnswerError, Scope};
use super::settings::{Fields, InsightSettings};
use super::split;

impl InsightSettings for FlowSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        declare(self, fields);
        fields.parsed("sort", text!("flow-about-sort"), &mut self.sort, text!("flow-sort-written"));
        let colors = [("step", RibbonColor::Step), ("time", RibbonColor::Time)];
        fields.choice("color", text!("flow-about-color"), &mut self.color, &colors);
        let mut against = if self.against.is_empty() { NOBODY.to_owned() } else { self.against.clone() };
        fields.name("against", text!("against-about"), &mut against, text!("against-written"));
        self.against = if against.eq_ignore_ascii_case(NOBODY) { String::new() } else { against };
    }
}

/// Stands for no other group.
const NOBODY: &str = "none";

/// Declares how a flow is counted.
pub(super) fn declare(how: &mut FlowSettings, fields: &mut Fields<'_>) {
    let mut anchor = how.anchor.to_string();
    let about = text!("flow-what-columns-are-counted-from");
    fields.name("anchor", about, &mut anchor, text!("flow-start-goal-or-a-step"));
    let Ok(read) = anchor.parse();
    how.anchor = read;
    fields.whole("steps", text!("flow-columns"), &mut how.steps, 2..=FlowSettings::MAX_STEPS);
    let before = 0..=FlowSettings::MAX_STEPS - 2;
    fields.whole("before", text!("flow-columns-before-the-step"), &mut how.before, before);
    fields.idle_if(!matches!(how.anchor, Anchor::Around(_)));
    let times = [("first", Occurrence::First), ("last", Occurrence::Last), ("every", Occurrence::Every)];
    fields.choice("occurrence", text!("flow-which-time-of-the-step"), &mut how.occurrence, &times);
    fields.idle_if(!matches!(how.anchor, Anchor::Around(_)));
    fields.whole("top", text!("flow-names-shown-others-are-in-other"), &mut how.top_n, 1..=FlowSettings::MAX_TOP_N);
    let scopes = [("overall", TopScope::Overall), ("column", TopScope::Column)];
    fields.choice("top_scope", text!("flow-most-common-of-all-columns-together"), &mut how.top_scope, &scopes);
    let mut least = f64::from(how.min_share_permille) / 1000.0;
    fields.share("min_share", text!("flow-in-each-column-names-below-this"), &mut least, 0.5);
    how.min_share_permille = (least * 1000.0).round() as u16;
    fields.step_choice(&mut how.choice);
    fields.steps_counted(&mut how.repeats, &mut how.stop_at_goal);
    fields.parsed("through", text!("flow-about-through"), &mut how.through, text!("flow-through-written"));
    let mut step = if how.split_step.is_empty() { split::NONE.to_owned() } else { how.split_step.clone() };
    fields.name("split_step", text!("flow-about-split-step"), &mut step, text!("flow-split-step-written"));
    how.split_step = if step.eq_ignore_ascii_case(split::NONE) { String::new() } else { step };
    split::declare_words(fields, text!("flow-about-split"), &mut how.split);
    fields.entity(&mut how.entity);
    fields.unit(&mut how.entity);
}

/// An error where a flow is to be another than that of all people from the start to the goal.
pub(super) fn check_remotely(how: &FlowSettings) -> Result<(), RemoteError> {
    let usual = FlowSettings { level: how.level, repeats: how.repeats, ..FlowSettings::default() };
    let asked = FlowSettings {
        steps: usual.steps,
        top_n: usual.top_n,
        base: usual.base,
        sort: usual.sort.clone(),
        ..how.clone()
    };
    match asked == usual {
        true => Ok(()),
        false => Err(RemoteError::not_for(text!("remote-without-these-settings"))),
    }
}

/// The settings as they are meant in a project; an error where they speak of a step or property that it does not have, or of a
/// column that the flow does not have.
pub(super) fn check(scope: &Scope, how: &FlowSettings) -> Result<FlowSettings, AnswerError> {
    let names = how.level.names(scope.names());
    let check_name = |wanted: &str| {
        if names.iter().any(|name| is_same_name(name, wanted)) {
            return Ok(());
        }
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        Err(AnswerError::unknown(how.level.word(), wanted, &known))
    };
    let around = how.anchor.around(names);
    around.iter().try_for_each(|wanted| check_name(wanted)).map_err(|why| also(why, text!("flow-anchor-is-also")))?;
    if how.occurrence != Occurrence::First && around.is_empty() {
        return Err(AnswerError::Unknown(text!("flow-occurrence-of-which-step", anchor = how.anchor.to_string())));
    }
    check_choice(scope, how.level, &how.choice)?;
    check_passages(how, &how.through, check_name)?;
    if let NodeSort::Named(listed) = &how.sort {
        listed
            .0
            .iter()
            .try_for_each(|wanted| check_name(wanted))
            .map_err(|why| also(why, text!("flow-sort-is-also")))?;
    }
    let split = match (&how.split, how.split_step.is_empty()) {
        (None, true) => None,
        (None, false) => return Err(AnswerError::Unknown(text!("flow-split-by-what").to_owned())),
        (Some(_), true) => return Err(AnswerError::Unknown(text!("flow-split-which-step").to_owned())),
        (Some(by), false) => {
            check_name(&how.split_step)?;
            split::find(scope, split::words_of(by))?
        }
    };
    // in words that are read back without the names of the project
    let anchor = if around.is_empty() { how.anchor.clone() } else { Anchor::around_any(around) };
    Ok(FlowSettings { split, anchor, ..how.clone() })
}

/// The error with what else there may be instead.
fn also(why: AnswerError, words: &str) -> AnswerError {
    match why {
        AnswerError::Unknown(why) => AnswerError::Unknown(format!("{why}; {words}")),
        other => other,
    }
}

fn check_passages(
    how: &FlowSettings,
    through: &Passages,
    check_name: impl Fn(&str) -> Result<(), AnswerError>,
) -> Result<(), AnswerError> {
    let (numbers, columns) = (how.step_numbers(), how.steps.clamp(2, FlowSettings::MAX_STEPS));
    for passage in &through.0 {
        check_name(&passage.name)?;
        let is_there = |step| numbers.column(step).is_some_and(|column| column < columns);
        if let Some(step) = passage.step.filter(|step| !is_there(*step)) {
            let (first, last) = (numbers.of(0), numbers.of(columns - 1));
            return Err(AnswerError::Unknown(text!("flow-there-is-no-step-flow-has", step, first, last)));
        }
    }
    Ok(())
}

/// An error where a name is left out or chosen that the project does not have.
pub(super) fn check_choice(scope: &Scope, level: Level, choice: &StepChoice) -> Result<(), AnswerError> {
    let names = level.names(scope.names());
    let wanted = choice.hide.0.iter().chain(&choice.only.0);
    match wanted.into_iter().find(|wanted| !names.iter().any(|name| is_same_name(name, wanted))) {
        Some(unknown) => {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            Err(AnswerError::unknown(level.word(), unknown, &known))
        }
        None => Ok(()),
    }
}
