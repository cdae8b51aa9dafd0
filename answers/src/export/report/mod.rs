//! The report: the project on one page that needs nothing but a browser. Fonts and pictures are inside, nothing is
//! fetched, every value is escaped, and it prints.

mod input;
mod page;
mod people;
mod sections;

use crate::insights::{NoSettings, Overview, Paths, Totals};
use crate::present::small_groups::{GOAL, TooFewPeople};
use crate::present::{numbers, sentence};
use crate::texts::text;

pub use input::ReportInput;
use page::Page;

/// The report as one HTML page. It shows no single person and no group of few.
pub fn html(input: &ReportInput<'_>) -> Result<String, TooFewPeople> {
    let settings = &input.scope.project.settings;
    let k = input.smallest;
    // a project without anybody has a page, too
    let totals = input.ask::<Overview>(NoSettings).map_or_else(|_| Totals::default(), |computed| computed.outcome);
    let summary = &totals.summary;
    input.memory.may_say(summary.customers, k)?;
    let goal_known = input.memory.may_split(GOAL, summary.customers_with_goal, summary.customers, k);
    let name =
        if input.scope.project.name.is_empty() { text!("report-customer-journeys") } else { &input.scope.project.name };
    let mut page = Page::new(name);
    page.lead(&sentence::summary_of(summary, settings, goal_known));
    if let Some(incomplete) = &input.scope.project.incomplete {
        page.warning(incomplete);
    }
    if !input.filter.is_empty() {
        page.note(&text!("report-only-what-passes-filter", filter = input.filter));
    }
    let refused = input.scope.table.refused.count() as u64;
    if refused > 0 {
        page.note(&sentence::refused_analytics(refused, k));
    }
    let mut figures = vec![
        (numbers::count(summary.customers), "customers"),
        (numbers::count(summary.sessions), "sessions"),
        (numbers::count(summary.events), "events"),
    ];
    if goal_known {
        let share = numbers::share_of(summary.customers_with_goal, summary.customers);
        figures.push((share, text!("report-customers-reach-goal")));
        if summary.may_tell_value(k) {
            figures
                .push((numbers::money(summary.value.round(), &settings.currency), text!("report-paid-by-customers")));
        }
    }
    page.figures(&figures);
    let top = input.ask::<Paths>(sections::paths_of_report()).ok().map(|computed| computed.outcome);
    sections::journey(&mut page, input, top.as_ref());
    sections::channels(&mut page, input);
    sections::friction(&mut page, input, summary.customers);
    people::segments(&mut page, input, summary.customers);
    people::predictions(&mut page, input);
    people::actions(&mut page, input);
    people::typical(&mut page, input, top.as_ref());
    people::data(&mut page, input, &totals);
    Ok(page.finish())
}
