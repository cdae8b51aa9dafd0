//! `tones`: words that sound otherwise in this business, and texts that were read wrongly, listed, set and removed.

use crate::model::{Change, MoodSubject, OwnMood};
use crate::present::own_moods;
use crate::present::table::Style;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{Format, TonesArgs};
use super::error::usage;
use super::output::Report;
use super::project::{edit, open_lazily};

pub(super) fn tones(args: &TonesArgs) -> anyhow::Result<()> {
    let set = wanted(args)?;
    if set.is_empty() && args.remove.is_empty() {
        return print(&open_lazily(&args.project)?.snapshot(), args.format);
    }
    let mut workspace = edit(&args.project)?;
    for own in set {
        let change = own_moods::change(&workspace.snapshot().project.own_moods, own);
        workspace.edit(Edit::OwnMoods(change))?;
    }
    if !args.remove.is_empty() {
        let there = |id: &u32| workspace.snapshot().project.own_moods.iter().any(|own| own.id == *id);
        if let Some(id) = args.remove.iter().find(|id| !there(id)) {
            return Err(usage(text!("cli-tones-no-tone", id = id.to_string())));
        }
        workspace.edit(Edit::OwnMoods(Change::Remove(args.remove.clone())))?;
    }
    print(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

/// The tones that are to be set.
fn wanted(args: &TonesArgs) -> anyhow::Result<Vec<OwnMood>> {
    let words = args.word.iter().map(|pair| (pair, true));
    let texts = args.text.iter().map(|pair| (pair, false));
    let read = |(pair, is_word): (&String, bool)| {
        let unread = || usage(text!("cli-tones-unread", pair));
        let (what, tone) = pair.rsplit_once('=').ok_or_else(unread)?;
        let what = what.trim().to_lowercase();
        let of = if is_word { MoodSubject::Word(what.clone()) } else { MoodSubject::Text(what.clone()) };
        if what.is_empty() || what.contains(char::is_whitespace) {
            return Err(unread());
        }
        let mood = own_moods::read(&of, tone).ok_or_else(unread)?;
        Ok(OwnMood { id: 0, of, mood })
    };
    words.chain(texts).map(read).collect()
}

fn print(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let headline = format!("{}: {}.", project.name, text!("count-tones", n = project.own_moods.len() as u64));
    Report::new(headline, own_moods::table(&project.own_moods)).print(format, &Style::of(&project.settings))
}
