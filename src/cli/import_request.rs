//! How a table is read: the mapping that its source remembers or the guess, then what the options of `import` say.

use crate::import::{
    self, DateOrder, Input, Inspection, Mapping, Question, Role, TableKind, inspect, known_sources, own_source,
};
use crate::model::Project;
use crate::texts::text;
use crate::workspace::ImportRequest;

use super::args::{Dates, ImportArgs};
use super::error::{OpenQuestion, usage};
use super::role_questions::{answers, question_text};
use super::state_words::explain_states;

/// What to read and how: the mapping remembered for the source, or the guess, then what the options say.
pub(super) fn request(
    input: &Input,
    args: &ImportArgs,
    (project, before): (&Project, &[ImportRequest]),
    several: bool,
    say: &mut dyn FnMut(&str),
) -> anyhow::Result<ImportRequest> {
    let looked = inspect(input)?;
    let (mut mapping, known_before) = first_mapping(&looked, input, args, (project, before), say);
    set_roles(&mut mapping, &looked, args, several)?;
    explain_states(&mut mapping, &looked, &args.state)?;
    if let Some(zone) = &args.time_zone {
        mapping.time_zone.clone_from(zone);
    }
    mapping.keep_files |= args.keep_files && mapping.is_server_log();
    mapping.lines_once |= args.lines_once;
    mapping.keep_repeats |= args.keep_repeats;
    mapping.minor_units |= args.minor_units;
    if mapping.time_zone.is_empty() {
        mapping.time_zone = zone(&looked, project, say)?;
    }
    mapping.date_order = date_order(&looked, &mapping, args.dates)?;
    if !known_before && let Some(question) = looked.questions.iter().find(|q| !q.is_answered(&mapping)) {
        let message = format!("{}: {}", looked.file, question_text(question));
        let can_be_chosen = !question.readings.is_empty();
        // what is not read is said once, with the first table, whether or not that is imported
        looked.notes.iter().filter(|_| several).for_each(|note| say(&format!("{}: {note}", looked.file)));
        return Err(OpenQuestion { message, hint: answers(question, input), can_be_chosen }.into());
    }
    let zone_said = args.time_zone.is_some() || known_before || looked.recognised.is_some();
    say_what_was_found(&looked, &mapping, zone_said, say)?;
    Ok(ImportRequest { input: input.clone(), mapping })
}

/// The mapping to begin with, and whether it is one that the source remembers; otherwise it is guessed from the file.
fn first_mapping(
    looked: &Inspection,
    input: &Input,
    args: &ImportArgs,
    (project, before): (&Project, &[ImportRequest]),
    say: &mut dyn FnMut(&str),
) -> (Mapping, bool) {
    let mut mapping = looked.mapping.clone();
    let mappings = before.iter().map(|request| &request.mapping);
    if let Some(source) = &args.source {
        mapping.source.clone_from(source);
    } else if let Some(own) = own_source(looked, input, &known_sources(&project.sources, mappings)) {
        say(&text!("cli-import-own-source", file = looked.file, taken = mapping.source, own));
        mapping.source = own;
    }
    let source = project.sources.iter().find(|s| s.name == mapping.source);
    let remembered = Mapping::remembered(source.and_then(|s| s.mapping.as_deref()));
    let remembered = remembered.into_iter().find(|old| old.fits(looked));
    let known_before = remembered.is_some();
    (remembered.unwrap_or(mapping), known_before)
}

/// Gives columns the roles that the options name. Where there are `several` tables, another one may have the column.
fn set_roles(mapping: &mut Mapping, looked: &Inspection, args: &ImportArgs, several: bool) -> anyhow::Result<()> {
    let properties = args.property.iter().map(|name| (name, Role::Property));
    for (name, role) in properties.chain(args.no_property.iter().map(|name| (name, Role::Ignore))) {
        let column = property_column(looked, name)?;
        // what its values are stays as it was found
        if role == Role::Ignore || mapping.role(column).property().is_none() {
            mapping.set_role(column, role);
        }
    }
    for pair in &args.map {
        let (column, role) =
            pair.rsplit_once('=').ok_or_else(|| usage(text!("cli-import-cannot-read-map-write-column-role", pair)))?;
        let role: Role = role.parse().map_err(usage)?;
        let Some(found) = looked.columns.iter().find(|c| c.name.eq_ignore_ascii_case(column.trim())) else {
            // another of the tables may have it
            if several {
                continue;
            }
            let names: Vec<&str> = looked.columns.iter().map(|c| c.name.as_str()).collect();
            return Err(usage(text!(
                "cli-import-has-no-column-its-columns",
                file = looked.file,
                column = column.trim(),
                names = names.join(", ")
            )));
        };
        mapping.decide(&found.name, role);
    }
    Ok(())
}

/// Which of day and month comes first: what the option says, else what the file or the source tells.
fn date_order(looked: &Inspection, mapping: &Mapping, dates: Option<Dates>) -> anyhow::Result<Option<DateOrder>> {
    match dates {
        Some(Dates::DayFirst) => Ok(Some(DateOrder::DayFirst)),
        Some(Dates::MonthFirst) => Ok(Some(DateOrder::MonthFirst)),
        None if mapping.date_order.is_none() && !looked.ambiguous_dates.is_empty() => {
            let columns = looked.ambiguous_dates.join(", ");
            let message = text!("cli-import-dates-can-be-read-two-ways", file = looked.file, columns);
            let hint = text!("cli-import-say-which-order-dates-have").to_owned();
            Err(OpenQuestion { message, hint, can_be_chosen: true }.into())
        }
        None => Ok(mapping.date_order),
    }
}

/// Says what is known of a file before it is read. An error asks which of its tables is meant, where nothing tells.
fn say_what_was_found(
    looked: &Inspection,
    mapping: &Mapping,
    zone_said: bool,
    say: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    if looked.naive_times && !zone_said {
        let zone = &mapping.time_zone;
        say(&text!("cli-import-times-do-not-say-their-zone", file = looked.file, zone));
    }
    if let Some(tool) = &looked.recognised {
        say(&text!("cli-import-recognised-as", file = looked.file, name = tool.name));
    }
    if let Some(choice) = &looked.choice {
        let names: Vec<&str> = choice.options.iter().map(|(name, _)| name.as_str()).collect();
        if choice.is_open {
            let names = names.join("\", \"");
            return Err(usage(text!("cli-import-say-by-table", file = looked.file, question = choice.question, names)));
        }
        say(&text!(
            "cli-import-table-says-another",
            file = looked.file,
            question = choice.question,
            names = names.join(", ")
        ));
    }
    say_columns_left_out(looked, mapping, say);
    for note in looked.notes.iter().chain(&looked.doubts) {
        say(&format!("{}: {note}", looked.file));
    }
    if looked.may_be_cents && !mapping.minor_units {
        say(&text!("cli-import-may-be-cents", file = looked.file));
    }
    Ok(())
}

/// An error where a column that the options name is in none of the tables.
pub(super) fn all_mapped(args: &ImportArgs, requests: &[ImportRequest]) -> anyhow::Result<()> {
    let is_there = |column: &str| {
        let decided = requests.iter().flat_map(|request| &request.mapping.decided);
        decided.into_iter().any(|name| name.eq_ignore_ascii_case(column.trim()))
    };
    match args.map.iter().filter_map(|pair| pair.rsplit_once('=')).find(|(column, _)| !is_there(column)) {
        Some((column, _)) => Err(usage(text!("cli-import-none-of-the-tables-has", column = column.trim()))),
        None => Ok(()),
    }
}

/// The column of a file that a property is in.
fn property_column<'a>(looked: &'a Inspection, name: &str) -> anyhow::Result<&'a str> {
    let is = |column: &str| {
        let own = column.strip_prefix(import::PROPERTY_PREFIX).filter(|_| looked.recognised.is_some());
        column.eq_ignore_ascii_case(name) || own.is_some_and(|own| own.eq_ignore_ascii_case(name))
    };
    let found = looked.columns.iter().find(|c| is(&c.name));
    found.map(|c| c.name.as_str()).ok_or_else(|| {
        let names: Vec<&str> = looked.columns.iter().map(|c| c.name.as_str()).collect();
        usage(text!("cli-import-has-no-property-its-columns", file = looked.file, name, names = names.join(", ")))
    })
}

/// Which columns of a file of events nothing is kept of.
fn say_columns_left_out(looked: &Inspection, mapping: &Mapping, say: &mut dyn FnMut(&str)) {
    const MOST: usize = 12;
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) {
        return;
    }
    let is_own = |name: &str| looked.recognised.is_none() || name.starts_with(import::PROPERTY_PREFIX);
    let left_out = looked.columns.iter().filter(|c| c.filled > 0.0 && mapping.role(&c.name) == Role::Ignore);
    let names: Vec<&str> = left_out.map(|c| c.name.as_str()).filter(|name| is_own(name)).collect();
    if !names.is_empty() {
        let more =
            if names.len() > MOST { text!("cli-import-columns-more", n = names.len() - MOST) } else { String::new() };
        let names = names[..names.len().min(MOST)].join(", ");
        say(&text!("cli-import-columns-left-out-property-name-keeps", file = looked.file, names, more));
    }
}

/// The zone of times without one, where a tool's files leave it open: the project's, unless that would be a guess.
fn zone(looked: &Inspection, project: &Project, say: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
    if let Some(Question::TimeZone { text, must: true }) = looked.recognised.and_then(|r| r.question) {
        return Err(usage(text!(
            "cli-import-say-time-zone-such-europe-berlin",
            file = looked.file,
            text = text.text()
        )));
    }
    let zone = project.settings.time_zone.clone();
    say(&text!("cli-import-times-without-zone-read-time-zone", file = looked.file, zone));
    Ok(zone)
}
