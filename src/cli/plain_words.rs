//! `ask`: a question in plain words, answered by the insight that it means.

use std::io::Write;
use std::path::Path;

use crate::ask::{AskLanguage, AskedCommand, AskedQuestion, Asker, Understanding, Understood, UnderstoodPart};
use crate::insights::shell_word;
use crate::present::printable;
use crate::texts::text;

use super::analyse;
use super::args::{AskArgs, Format, ProjectArg, TimelineArgs};
use super::destination::Destination;
use super::error::{usage, usage_with_hint};
use super::output;
use super::project::open_lazily;
use super::show;

pub(super) fn ask(args: &AskArgs) -> anyhow::Result<()> {
    let language = args
        .lang
        .as_deref()
        .map(|code| AskLanguage::from_code(code).ok_or_else(|| usage(text!("ask-wants-language", code))));
    let language = language.transpose()?;
    let how = args.answered();
    let target = how.output.out.as_deref().unwrap_or(Path::new("-"));
    let target = Destination::claim(target, how.output.force, &args.project.protected())?;
    let form = show::format(&how)?;
    let workspace = open_lazily(&args.project)?;
    let snapshot = workspace.snapshot();
    target.keep_imported(&snapshot.project)?;
    let words = args.question.join(" ");
    let asker = Asker::new(&snapshot.table, &snapshot.project);
    let of = (&*snapshot.table, &*snapshot.project);
    let before = asker.follow(&args.after, language, of);
    let before = before.map_err(|words| usage(text!("ask-before-unclear", words)))?;
    let understood = asker.understand(&words, (language, AskLanguage::English), before.as_ref(), &[], of);
    if let Some(customer) = snapshot.asked_customers(&words, &understood, &asker) {
        return timeline_of(&customer.name, &understood, args);
    }
    let asked =
        UnderstoodQuestion { words: &words, understood: &understood, project: args.project.path.display().to_string() };
    let json = form.text_format() == Format::Json;
    if args.explain {
        return asked.explain(json);
    }
    if let Some(command) = understood.command {
        return Err(refused_command(command, &asked.project));
    }
    let best = understood.questions.first().filter(|_| match understood.understanding {
        Understanding::Clear => true,
        Understanding::Ask => args.yes,
        Understanding::Cannot => false,
    });
    let Some(best) = best else { return Err(asked.refusal()) };
    if form.text_format() == Format::Text && matches!(target, Destination::Standard) {
        let mut out = output::stdout();
        writeln!(out, "{}", printable::text(&asked.understood_as(best)))?;
        writeln!(out, "{}\n", printable::text(&text!("ask-again", command = best.question.command(&asked.project))))?;
        out.flush()?;
    } else {
        output::print_note(&asked.understood_as(best));
    }
    show::answer(&workspace, &best.question, &how, (form, &target), Some(understood.to_json(&words, &asked.project)))
}

/// Nothing is done by asking: which command does it is said.
fn refused_command(command: AskedCommand, project: &str) -> anyhow::Error {
    match command.line(project) {
        Some(line) => usage_with_hint(text!("ask-is-command").to_owned(), format!("\n  {line}")),
        None => usage(text!("ask-is-other-command")),
    }
}

/// The timeline of one customer, which a question may ask for by name.
fn timeline_of(customer: &str, understood: &Understood, args: &AskArgs) -> anyhow::Result<()> {
    let how = TimelineArgs {
        project: ProjectArg::new(args.project.path.clone(), args.project.passphrase_file.clone()),
        customer: customer.to_owned(),
        format: args.answered().output.format.unwrap_or_default(),
    };
    let project = args.project.path.display().to_string();
    let command = format!("desire-path timeline {} {}", shell_word(&project), shell_word(customer));
    if args.explain && how.format == Format::Json {
        let mut out = output::stdout();
        writeln!(out, "{:#}", understood.to_json_of_customer(&args.question.join(" "), &project, &command))?;
        return Ok(out.flush()?);
    }
    if args.explain || how.format == Format::Text {
        let mut out = output::stdout();
        writeln!(out, "{}", printable::text(&text!("ask-again", command)))?;
        out.flush()?;
    } else {
        output::print_note(&text!("ask-again", command));
    }
    if args.explain { Ok(()) } else { analyse::timeline(&how) }
}

/// A question in words with how it was understood.
struct UnderstoodQuestion<'a> {
    words: &'a str,
    understood: &'a Understood,
    /// The project as a command names it.
    project: String,
}

impl UnderstoodQuestion<'_> {
    /// "Understood as Question: Stage flow · Device: mobile."
    fn understood_as(&self, question: &AskedQuestion) -> String {
        text!("ask-understood", parts = parts_words(question))
    }

    /// Why nothing is answered, with the commands that ask what may be meant.
    fn refusal(&self) -> anyhow::Error {
        let why = match self.understood.understanding {
            Understanding::Cannot if !self.understood.absent.is_empty() => {
                text!("ask-absent", words = self.quoted(&self.understood.absent))
            }
            Understanding::Cannot => text!("ask-cannot").to_owned(),
            Understanding::Clear | Understanding::Ask => text!("ask-several").to_owned(),
        };
        let unknown = (!self.understood.unknown.is_empty())
            .then(|| text!("ask-not-understood-words", words = self.quoted(&self.understood.unknown)));
        let message = [Some(why), unknown].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let commands = self
            .understood
            .questions
            .iter()
            .map(|asked| format!("  {}\n    {}", parts_words(asked), asked.question.command(&self.project)));
        let commands: Vec<String> = commands.collect();
        match (commands.is_empty(), self.understood.understanding) {
            (true, _) => usage(message),
            (false, Understanding::Cannot) => {
                usage_with_hint(message, format!("{}\n{}", text!("ask-nearest"), commands.join("\n")))
            }
            (false, _) => usage_with_hint(message, format!("\n{}", commands.join("\n"))),
        }
    }

    fn quoted(&self, places: &[std::ops::Range<usize>]) -> String {
        let words = places.iter().filter_map(|place| self.words.get(place.clone()));
        words.map(|words| text!("ask-words-quoted", words)).collect::<Vec<_>>().join(", ")
    }

    /// Prints every reading, each part with the words that it was read from.
    fn explain(&self, json: bool) -> anyhow::Result<()> {
        let mut out = output::stdout();
        if json {
            writeln!(out, "{:#}", self.understood.to_json(self.words, &self.project))?;
            return Ok(out.flush()?);
        }
        if let Some(command) = self.understood.command {
            return Err(refused_command(command, &self.project));
        }
        for asked in &self.understood.questions {
            writeln!(out, "{:.2}  {}", asked.score, printable::text(&asked.question.command(&self.project)))?;
            for part in &asked.parts {
                let line = text!("ask-part", title = part.title.as_str(), value = part.value.as_str());
                writeln!(out, "      {}", printable::text(&format!("{line}  {}", self.quoted(&part.words))))?;
            }
        }
        if !self.understood.unknown.is_empty() {
            let line = text!("ask-not-understood-words", words = self.quoted(&self.understood.unknown));
            writeln!(out, "{}", printable::text(&line))?;
        }
        Ok(out.flush()?)
    }
}

/// "Question: Stage flow · Device: mobile".
fn parts_words(asked: &AskedQuestion) -> String {
    let part = |part: &UnderstoodPart| text!("ask-part", title = part.title.as_str(), value = part.value.as_str());
    asked.parts.iter().map(part).collect::<Vec<_>>().join(" · ")
}
