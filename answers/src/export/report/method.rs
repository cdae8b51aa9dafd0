//! How it was counted, and what the words mean.

use crate::present::glossary::{Term, definition, name};
use crate::texts::text;

use super::input::ReportInput;
use super::page::Page;

/// The words that the report uses.
const TERMS: [Term; 12] = [
    Term::Customer,
    Term::Touchpoint,
    Term::Stage,
    Term::Session,
    Term::Goal,
    Term::Base,
    Term::DropOff,
    Term::Channel,
    Term::Segment,
    Term::Prediction,
    Term::Interval,
    Term::SmallGroup,
];

/// How everything was counted, in sentences.
pub(super) fn method(page: &mut Page, input: &ReportInput<'_>) {
    let settings = &input.scope.project.settings;
    page.section(text!("report-method"), text!("report-method-about"));
    let mut said = vec![
        text!(
            "report-method-drop-off",
            days = settings.inactive_after_days,
            goal = settings.goal.name.as_str(),
            touchpoints = settings.goal.touchpoints.join(", ")
        ),
        text!("report-method-loss").to_owned(),
        text!("report-method-intervals").to_owned(),
    ];
    if input.smallest > 1 {
        said.push(text!("report-method-small-groups", k = input.smallest));
    }
    page.list(&said);
}

/// The definitions of the words that the report uses.
pub(super) fn words(page: &mut Page) {
    page.section(text!("report-words"), text!("report-words-about"));
    page.definitions(TERMS.map(|term| (name(term), definition(term))));
}
