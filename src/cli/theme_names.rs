//! `theme-names`: names of themes that a person gave, listed, given and removed.

use crate::insights::{AnyComputedInsight, Insight, TextThemes};
use crate::model::{Change, Filter};
use crate::present::table::Style;
use crate::present::theme_names as words;
use crate::texts::text;
use crate::workspace::{Edit, Snapshot};

use super::args::{Format, ThemeNamesArgs};
use super::ask;
use super::error::usage;
use super::output::Report;
use super::project::{Query, edit, open_lazily};

pub(super) fn theme_names(args: &ThemeNamesArgs) -> anyhow::Result<()> {
    if args.theme.is_none() && args.remove.is_empty() {
        return print(&open_lazily(&args.project)?.snapshot(), args.format);
    }
    let mut workspace = edit(&args.project)?;
    let change = match (&args.theme, &args.name) {
        (Some(theme), Some(name)) if !name.trim().is_empty() => {
            let query = Query::of(workspace.snapshot(), Filter::default());
            let computed = ask::ask_as::<TextThemes>(&query, TextThemes::defaults())?;
            let named = AnyComputedInsight::name_part(&computed, theme, name.trim());
            let named = named.ok_or_else(|| usage(text!("cli-theme-names-no-theme", theme)))?;
            words::change(&query.snapshot.project.theme_names, named)
        }
        _ => {
            let snapshot = workspace.snapshot();
            let there = |id: &u32| snapshot.project.theme_names.iter().any(|of| of.id == *id);
            if let Some(id) = args.remove.iter().find(|id| !there(id)) {
                return Err(usage(text!("cli-theme-names-no-name", id = id.to_string())));
            }
            Change::Remove(args.remove.clone())
        }
    };
    workspace.edit(Edit::ThemeNames(change))?;
    print(&workspace.snapshot(), args.format)?;
    Ok(workspace.close()?)
}

fn print(snapshot: &Snapshot, format: Format) -> anyhow::Result<()> {
    let project = &snapshot.project;
    let n = project.theme_names.len() as u64;
    let headline = format!("{}: {}.", project.name, text!("count-theme-names", n));
    Report::new(headline, words::table(&project.theme_names)).print(format, &Style::of(&project.settings))
}
