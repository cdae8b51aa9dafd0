//! The report: the project on one page that needs nothing but a browser. Fonts and pictures are inside, nothing is
//! fetched, every value is escaped, and it prints.

mod answered;
mod input;
mod method;
mod page;
mod people;
mod sections;
mod to_dos;

use crate::insights::{
    CohortSettings, Experiments, Friction, FrictionSettings, JourneyMap, MapSettings, NoSettings, Overview, Paths,
    Retention, Totals,
};
use crate::present::small_groups::{Disclosure, GOAL, ReleaseMemory, TooFewPeople};
use crate::present::{numbers, sentence};
use crate::progress::Progress;
use crate::release::{Release, SharedItem};
use crate::texts::text;
use crate::workspace::{PublishError, Snapshot};

use answered::answered;
pub use input::ReportInput;
use page::Page;

/// The report on what a filter lets through, as far as it may leave; the filter is said in `words`. `k` is what is asked for
/// in place of the project's own.
pub fn shared(
    (snapshot, scope): (&Snapshot, &crate::insights::Scope),
    words: &str,
    k: Option<u32>,
    progress: &Progress,
) -> Result<Release<String>, PublishError> {
    let of = SharedItem { snapshot, filter: &scope.filter, name: text!("cli-export-report"), what: "Report" };
    let scope = &scope.to_share();
    Release::shared(of, k, |k, before| {
        let memory = ReleaseMemory { before: before.clone(), ..ReleaseMemory::default() };
        let what = html(&ReportInput { scope, smallest: k, memory: &memory, filter: words, progress })?;
        Ok(Disclosure { what, merged: 0, hidden: 0, published: memory.now.into_inner() })
    })
}

/// The lines below the title of the cover: what it is, the dates, who made it and when.
fn cover_lines(input: &ReportInput<'_>) -> Vec<String> {
    let (table, settings) = (&input.scope.table, &input.scope.project.settings);
    let zone = numbers::zone(&settings.time_zone);
    let made = text!("report-made-on", date = numbers::date(input.scope.now, &zone));
    let author = Some(&settings.look.author).filter(|author| !author.is_empty());
    let period = (table.num_events() > 0).then(|| numbers::period(table.first_ms(), table.last_ms(), &zone));
    let by = author.map(|author| text!("report-by", author = author.as_str()));
    let lines = [Some(text!("report-cover-subtitle").to_owned()), period, by, Some(made)];
    lines.into_iter().flatten().collect()
}

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
    let mut page = Page::new(name, &settings.look, &cover_lines(input));
    page.section(text!("report-at-a-glance"), &sentence::summary_of(summary, settings, goal_known));
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
        (numbers::count(summary.customers), text!("report-figure-customers")),
        (numbers::count(summary.sessions), text!("report-figure-sessions")),
        (numbers::count(summary.events), text!("report-figure-events")),
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
    let friction = input.ask::<Friction>(FrictionSettings::default()).ok();
    to_dos::list_to_dos(&mut page, input, friction.as_ref());
    let top = input.ask::<Paths>(sections::paths_of_report()).ok().map(|computed| computed.outcome);
    answered::<JourneyMap>(&mut page, input, text!("report-map"), MapSettings::default());
    sections::journey(&mut page, input, top.as_ref());
    sections::channels(&mut page, input);
    sections::friction(&mut page, input, summary.customers, friction.as_ref());
    answered::<Retention>(&mut page, input, text!("report-retention"), CohortSettings::default());
    people::segments(&mut page, input, summary.customers);
    people::predictions(&mut page, input);
    people::actions(&mut page, input);
    if !input.scope.project.assignments.is_empty() {
        answered::<Experiments>(&mut page, input, text!("report-results"), Default::default());
    }
    people::typical(&mut page, input, top.as_ref());
    people::data(&mut page, input, &totals);
    method::method(&mut page, input);
    method::words(&mut page);
    Ok(page.finish())
}
