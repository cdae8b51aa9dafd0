//! `show`: every insight by its id, with the same answer as the window.

use std::io::Write;
use std::path::Path;

use crate::export::{AnswerFile, AnswerFileError, PICTURE, Provenance};
use crate::insights::{self, Answer, AnswerError, AnyComputedInsight, NamedTable, Question, Selection};
use crate::model::{Filter, Settings};
use crate::present::table::{Cell, CsvTarget, Style, Table};
use crate::release::{Audience, Listing, PendingRecord, Release};
use crate::texts::text;
use crate::workspace::Workspace;

use super::args::{Format, ShowInsightArgs, SmallGroupArgs};
use super::ask::{self, refused};
use super::destination::Destination;
use super::error::usage;
use super::filter;
use super::output::{Report, csv_target, incomplete};
use super::project::{Query, open_lazily};
use super::stdin::is_standard;

pub(super) fn show(args: &ShowInsightArgs) -> anyhow::Result<()> {
    let project = args.project();
    let target = args.output.out.as_deref().unwrap_or(Path::new("-"));
    let target = Destination::claim(target, args.output.force, &project.protected())?;
    let form = format(args)?;
    if args.list {
        return list(form.text_format());
    }
    // a question that nobody can answer is refused before the project is read
    let mut question = question(args)?;
    let workspace = open_lazily(&project)?;
    target.keep_imported(&workspace.snapshot().project)?;
    let snapshot = workspace.snapshot();
    if !args.filter.is_empty() {
        question.filter = filter::parse(&args.filter, &snapshot.table, &snapshot.project)?;
    }
    answer(&workspace, &question, args, (form, &target), None)
}

/// A question that was asked.
pub(super) struct Asked {
    /// What it was asked of.
    pub query: Query,
    /// The computed insight, which answers.
    pub computed: Box<dyn AnyComputedInsight>,
    /// What the grey line says of it beside.
    pub remark: Option<String>,
    /// The customers behind the part that it selects, where a database named them.
    pub listed: Option<Answer>,
}

/// Answers a question. `understood` is what JSON says of words that it was read from.
pub(super) fn answer(
    workspace: &Workspace,
    question: &Question,
    args: &ShowInsightArgs,
    (form, target): (AnswerForm, &Destination),
    understood: Option<serde_json::Value>,
) -> anyhow::Result<()> {
    let query = Query::of(workspace.snapshot(), question.filter.clone());
    let computed = if args.output.share { ask::ask_to_share(&query, question)? } else { ask::ask(&query, question)? };
    say(workspace, question, Asked { query, computed, remark: None, listed: None }, args, (form, target), understood)
}

/// Writes the answer to a question that was asked.
pub(super) fn say(
    workspace: &Workspace,
    question: &Question,
    Asked { query, computed, remark, listed }: Asked,
    args: &ShowInsightArgs,
    (form, target): (AnswerForm, &Destination),
    understood: Option<serde_json::Value>,
) -> anyhow::Result<()> {
    let format = form.text_format();
    if args.output.share && (!form.is_picture() || question.selection.is_some()) {
        return Err(usage(text!("cli-show-only-pictures-are-shared")));
    }
    let (released, only) = if question.selection.is_some() {
        let answer = if let Some(answer) = listed {
            answer.with_remark(remark.as_deref())
        } else {
            let k = form.smallest(&args.output.small, &query.snapshot.project.settings);
            ask::list_customers(&query, question, &*computed, k.into())?
        };
        let rows = answer.main().map_or(0, |t| t.table.rows.len());
        let only = chosen(&answer, args.table.as_deref())?.map(|table| table.name);
        (Release::of_people(answer, Listing::rows(text!("cli-show-customers-behind-a-part"), Some(rows), rows)), only)
    } else {
        let released = if args.output.share {
            picture_to_share(&query, question, &*computed, &args.output.small)?
        } else {
            ask::release(&query, &*computed, &args.output.small, format)?
        };
        let hidden = released.note().map(str::to_owned);
        let (mut only, mut people) = (None, None);
        let released = released.try_map(|answer| {
            only = chosen(&answer, args.table.as_deref())?.map(|table| table.name);
            people = if form.is_picture() { answer.people_pictured() } else { rows_of_people(&answer, only, format) };
            Ok::<_, anyhow::Error>(answer.with_remark(hidden.as_deref()).with_remark(remark.as_deref()))
        })?;
        let title = question.insight().map_err(refused)?.title();
        match people {
            Some(rows) => (released.with_people(Listing::rows(title, None, rows)), only),
            None => (released, only),
        }
    };
    if let AnswerForm::File(file) = form {
        let about = Provenance { incomplete: incomplete(), ..Provenance::new(&ask::scope(&query), question) };
        return write_file(released, (file, only), &about, target, workspace);
    }
    write(released, &Form { question, only, format, style: query.style, understood }, target, workspace)
}

/// The answer as a picture shows it that is made to be shared: small groups stand together, and single people are in none.
fn picture_to_share(
    query: &Query,
    question: &Question,
    computed: &dyn AnyComputedInsight,
    small: &SmallGroupArgs,
) -> anyhow::Result<Release<Answer>> {
    let (title, what) = (question.insight().map_err(refused)?.title(), question.to_string());
    let shared = query.share((title, &what), small, |k, before| Ok(computed.answer(k, before)?.disclosed()))?;
    shared.try_map(|answer| match answer.people_pictured() {
        Some(_) => Err(usage(text!("cli-show-picture-of-people-is-not-shared"))),
        None => Ok(answer),
    })
}

/// What an answer is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AnswerForm {
    Text(Format),
    /// A workbook or a picture, as the ending of the file says.
    File(AnswerFile),
}

impl AnswerForm {
    /// The format in which what it shows is decided: a workbook has every table, as JSON has.
    pub(super) fn text_format(self) -> Format {
        match self {
            Self::Text(format) => format,
            Self::File(_) => Format::Json,
        }
    }

    /// Groups of fewer people are hidden in it: as it is asked for, else as is usual on the screen or in files of one's own.
    pub(super) fn smallest(self, small: &SmallGroupArgs, settings: &Settings) -> u32 {
        let audience = if self.text_format() == Format::Text { Audience::Screen } else { Audience::OwnWork };
        small.k.unwrap_or(audience.smallest(settings))
    }

    /// Whether no row is in it.
    fn is_picture(self) -> bool {
        matches!(self, Self::File(file) if file.is_picture())
    }
}

/// Writes a workbook with all tables, or the one that was asked for; or the picture.
fn write_file(
    released: Release<Answer>,
    (file, only): (AnswerFile, Option<&'static str>),
    about: &Provenance,
    target: &Destination,
    journal: &Workspace,
) -> anyhow::Result<()> {
    if only.is_some() && file.is_picture() {
        return Err(usage(text!("cli-show-picture-has-no-table")));
    }
    let bytes = released.try_map(|mut answer| {
        answer.tables.retain(|table| only.is_none_or(|only| only == table.name));
        file.bytes(&answer, about, PICTURE).map_err(|why| match why {
            AnswerFileError::NoPicture => usage(why.to_string()),
            why => why.into(),
        })
    })?;
    target.write(&bytes, |bytes, out| out.write_all(bytes), |unrecorded| Ok(unrecorded.record(journal)?))
}

/// How the answer is written: as asked for, else as the ending of the file says.
pub(super) fn format(args: &ShowInsightArgs) -> anyhow::Result<AnswerForm> {
    let file = args.output.out.as_deref().filter(|path| !is_standard(path));
    let ending = file.and_then(Path::extension).map(|e| e.to_string_lossy().to_lowercase());
    let by_ending = match ending.as_deref() {
        None if file.is_some() && args.output.format.is_none() => {
            return Err(usage(text!("cli-show-end-name-csv-json-txt-say")));
        }
        None => None,
        Some("csv") => Some(Format::Csv),
        Some("json") => Some(Format::Json),
        Some("txt") => Some(Format::Text),
        Some(other) => match AnswerFile::of_ending(other) {
            Some(_) if args.output.format.is_some() => {
                return Err(usage(text!("cli-show-ending-file-format-do-not-agree")));
            }
            Some(file) => return Ok(AnswerForm::File(file)),
            None => return Err(usage(text!("cli-show-answer-cannot-written-csv-json-txt", other))),
        },
    };
    match (args.output.format, by_ending) {
        (Some(wanted), Some(found)) if wanted != found => Err(usage(text!("cli-show-ending-file-format-do-not-agree"))),
        (wanted, found) => Ok(AnswerForm::Text(wanted.or(found).unwrap_or_default())),
    }
}

/// The question, as far as the project is not needed for it.
pub(super) fn question(args: &ShowInsightArgs) -> anyhow::Result<Question> {
    let text = args.id.as_deref().unwrap_or_default();
    if text.contains('?') {
        let changed =
            !(args.set.is_empty() && args.filter.is_empty() && args.select.is_empty() && args.entity.is_none());
        if changed {
            return Err(usage(text!("cli-show-question-holds-its-settings-filter-selection")));
        }
        return text.parse().map_err(refused);
    }
    let mut changes = pairs(&args.set, "--set", "steps=5")?;
    if let Some(entity) = &args.entity {
        changes.insert(0, ("entity".to_owned(), entity.clone()));
    }
    let part = pairs(&args.select, "--select", "step=2")?;
    let part = (!part.is_empty()).then(|| Selection::new(part));
    Question::new(text, &changes, Filter::default(), part).map_err(refused)
}

fn pairs(words: &[String], option: &str, example: &str) -> anyhow::Result<Vec<(String, String)>> {
    let pair =
        |word: &String| word.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()));
    let read = |word| pair(word).ok_or_else(|| usage(text!("cli-show-no-key-value-write", word, option, example)));
    words.iter().map(read).collect()
}

/// The table that is asked for, where one is; an error lists those there are.
fn chosen<'a>(answer: &'a Answer, wanted: Option<&str>) -> anyhow::Result<Option<&'a NamedTable>> {
    let Some(wanted) = wanted else { return Ok(None) };
    let found = answer.tables.iter().find(|t| t.name == wanted.trim().to_lowercase());
    found.map(Some).ok_or_else(|| {
        let known: Vec<&str> = answer.tables.iter().map(|t| t.name).collect();
        usage(AnswerError::unknown("table", wanted, &known).to_string())
    })
}

/// The table that is written. Without one that was asked for, JSON has all of them, and other formats the main one.
fn written<'a>(answer: &'a Answer, only: Option<&str>) -> Option<&'a NamedTable> {
    answer.tables.iter().find(|table| only.is_none_or(|only| only == table.name))
}

/// How many rows about single people are written; `None` where no table is about them.
fn rows_of_people(answer: &Answer, only: Option<&str>, format: Format) -> Option<usize> {
    let all = only.is_none() && format == Format::Json;
    let tables = if all { answer.tables.iter().collect() } else { Vec::from_iter(written(answer, only)) };
    let people: Vec<usize> = tables.iter().filter(|t| t.people).map(|t| t.table.rows.len()).collect();
    (!people.is_empty()).then(|| people.iter().sum())
}

/// How an answer is written.
struct Form<'a> {
    question: &'a Question,
    /// The table that was asked for.
    only: Option<&'static str>,
    format: Format,
    style: Style,
    /// What JSON says of the words that the question was read from.
    understood: Option<serde_json::Value>,
}

/// Writes an answer. What is shown as text stays here.
fn write(released: Release<Answer>, form: &Form<'_>, target: &Destination, journal: &Workspace) -> anyhow::Result<()> {
    let record = |unrecorded: PendingRecord| Ok(unrecorded.record(journal)?);
    let is_standard = matches!(target, Destination::Standard);
    match form.format {
        Format::Json => {
            let document = released.try_map(|answer| json(&answer, form))?;
            target.write(&document, |document, out| writeln!(out, "{document:#}"), record)
        }
        Format::Csv => {
            let for_person = released.lists_people() && !is_standard;
            let reader = if for_person { CsvTarget::Spreadsheet } else { CsvTarget::Program };
            let rows = released.map(|answer| written(&answer, form.only).map(|t| t.table.clone()).unwrap_or_default());
            target.write(&rows, |rows, out| rows.write_csv_for(csv_target(reader), out), record)
        }
        Format::Text if is_standard => report(&released.on_screen(), form.only).print(form.format, &form.style),
        Format::Text => {
            let report = released.map(|answer| report(&answer, form.only));
            target.write(&report, |report, out| report.write_text_to(out, &form.style), record)
        }
    }
}

/// An answer for people: one table, and the names of the others.
fn report(answer: &Answer, only: Option<&str>) -> Report {
    let table = written(answer, only);
    let mut report = Report::new(&answer.sentence, table.map(|t| t.table.clone()).unwrap_or_default());
    let others: Vec<&str> =
        answer.tables.iter().map(|t| t.name).filter(|name| table.is_none_or(|t| t.name != *name)).collect();
    let others = (!others.is_empty()).then(|| text!("cli-show-further-tables-table", others = others.join(", ")));
    report.caption = [Some(answer.note.clone()), others].into_iter().flatten().collect::<Vec<_>>().join("\n");
    report
}

/// The answer as one object.
fn json(answer: &Answer, form: &Form<'_>) -> anyhow::Result<serde_json::Value> {
    let tables: Vec<&NamedTable> =
        answer.tables.iter().filter(|t| form.only.is_none_or(|only| only == t.name)).collect();
    let mut object = insights::answer_json(form.question, answer, &tables).map_err(refused)?;
    if let (Some(sentence), Some(object)) = (incomplete(), object.as_object_mut()) {
        object.insert("incomplete".to_owned(), sentence.into());
    }
    if let (Some(understood), Some(object)) = (&form.understood, object.as_object_mut()) {
        object.insert("understood".to_owned(), understood.clone());
    }
    Ok(object)
}

/// Every insight with its settings.
fn list(format: Format) -> anyhow::Result<()> {
    let mut out = super::output::stdout();
    if format == Format::Json {
        writeln!(out, "{:#}", list_json()?)?;
        return Ok(out.flush()?);
    }
    drop(out);
    let columns = [
        ("id", text!("cli-show-id")),
        ("title", text!("cli-show-title")),
        ("setting", text!("cli-show-setting")),
        ("usual", text!("cli-show-usual")),
        ("values", text!("cli-show-values")),
        ("about", ""),
    ];
    let mut rows = Table::new(&columns);
    for insight in insights::all() {
        let mut head = [Cell::text(insight.id()), Cell::text(insight.title())];
        let settings = insight.settings(&[]).map_err(refused)?;
        if settings.is_empty() {
            let [id, title] = head.clone();
            rows.push(vec![id, title, Cell::Empty, Cell::Empty, Cell::Empty, Cell::text(insight.question())]);
        }
        for field in &settings {
            let [id, title] = head.clone();
            let value = Cell::text(field.value.to_string());
            rows.push(vec![
                id,
                title,
                Cell::text(field.key),
                value,
                Cell::text(field.values.to_string()),
                Cell::text(field.about),
            ]);
            if format == Format::Text {
                // what stands above is not said again
                head = [Cell::Empty, Cell::Empty];
            }
        }
    }
    let n = text!("count-insights", n = insights::all().len() as u64);
    let mut report = Report::new(text!("cli-show-desire-path-show-id-project-set", n), rows);
    report.caption = text!("cli-show-list-format-json-says-what-each").to_owned();
    report.print(format, &Style::of(&Settings::default()))
}

fn list_json() -> anyhow::Result<serde_json::Value> {
    let mut all = Vec::new();
    for insight in insights::all() {
        let settings = insight.settings(&[]).map_err(refused)?;
        let settings: Vec<_> = settings
            .iter()
            .map(|f| {
                serde_json::json!({
                    "key": f.key,
                    "default": serde_json::Value::from(&f.value),
                    "values": f.values.to_string(),
                    "about": f.about,
                })
            })
            .collect();
        all.push(serde_json::json!({
            "id": insight.id(),
            "title": insight.title(),
            "question": insight.question(),
            "settings": settings,
        }));
    }
    Ok(all.into())
}
