//! The choice of a group to compare with.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::dialogs::conditions::column_name;
use crate::gui::widgets::menu_chip_that_says;
use crate::insights::{REST, other_group_name};
use crate::model::EventColumn;
use crate::present::numbers;
use crate::texts::text;

/// Values of a column that are offered as groups.
const VALUES_OFFERED: usize = 8;

/// Draws the choice; `against` is the other group as it is written, empty for none.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, against: &mut String) {
    let mut groups = groups(cx);
    // what a scene or a command asked for is no less a choice than what is offered
    if !against.is_empty() && !groups.iter().any(|(written, _)| written == against) {
        let name = other_group_name(against, cx.table(), cx.project());
        groups.push((against.clone(), name.unwrap_or_else(|_| against.clone())));
    }
    let mut chosen = groups.iter().position(|(written, _)| written == against).map_or(0, |at| at + 1);
    let names: Vec<String> = groups.iter().map(|(_, name)| text!("compare-chip-with", name = name.as_str())).collect();
    let all = std::iter::once(text!("compare-chip-nothing")).chain(names.iter().map(String::as_str));
    let all: Vec<(usize, &str)> = all.enumerate().collect();
    let says = if chosen == 0 { text!("compare-chip-compare") } else { all[chosen].1 };
    menu_chip_that_says(ui, (text!("compare-chip-title"), says), &mut chosen, 0, &all);
    let written = chosen.checked_sub(1).map_or("", |at| groups[at].0.as_str());
    if against != written {
        written.clone_into(against);
    }
}

/// The groups that there are, as they are written, and their names.
fn groups(cx: &ViewContext<'_>) -> Vec<(String, String)> {
    let filter = cx.filter;
    let mut groups = Vec::new();
    if *filter != filter.same_events_of_everybody() {
        groups.push((REST.to_owned(), text!("compare-chip-rest").to_owned()));
    }
    groups.extend(period_before(cx));
    // what a person made or named comes before what every project has
    let segments = cx.project().segments.iter().filter(|segment| filter.segment != Some(segment.id));
    groups.extend(segments.map(|segment| (format!("segment={}", segment.id), segment.name.clone())));
    // a semicolon stands between two parts of a filter
    let can_be_written = |name: &&String| !name.contains([';', '"']);
    let of_column = |column: EventColumn| {
        let values = cx.table().column_values(column).into_iter().filter(|value| !value.contains([';', '"']));
        let others = values.filter(|value| filter.column(column) != [(*value).to_owned()]).take(VALUES_OFFERED);
        let named = |value: &str| (format!("{}={value}", column.key()), format!("{}: {value}", column_name(column)));
        others.map(named).collect::<Vec<_>>()
    };
    groups.extend(of_column(EventColumn::Device));
    let channels = cx.table().names.channels.iter().filter(can_be_written);
    let others = channels.filter(|name| filter.channels != [(*name).clone()]);
    groups.extend(others.map(|name| (format!("channel={name}"), name.clone())));
    groups.extend(of_column(EventColumn::Country));
    groups
}

/// As long a time directly before the dates of the filter, where all of it is known.
fn period_before(cx: &ViewContext<'_>) -> Option<(String, String)> {
    let (from, to) = cx.filter.from.zip(cx.filter.to)?;
    let before = from - (to - from);
    let is_known = before >= cx.table().first_ms();
    let written = format!("from={};to={}", numbers::iso(before), numbers::iso(from));
    is_known.then(|| (written, text!("compare-chip-period-before").to_owned()))
}
