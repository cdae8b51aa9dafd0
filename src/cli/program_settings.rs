//! `settings` without a project: what is settled for the program on this computer.

use crate::model::Settings;
use crate::present::table::{Cell, Style};
use crate::texts::text;
use crate::update_notice::{self, UpdatePlace};
use crate::workspace::now;

use super::args::SettingsArgs;
use super::error::usage;
use super::output::{Report, print_note, warn};
use super::settings::{name_and_value, table};

pub(super) fn settings(args: &SettingsArgs) -> anyhow::Result<()> {
    let mut chosen = None;
    for word in &args.set {
        let (name, value) = name_and_value(word)?;
        if name != update_notice::SETTING {
            return Err(usage(text!("cli-settings-is-of-project", name, value)));
        }
        let place = if value == "none" { None } else { Some(UpdatePlace::parse(value).map_err(usage)?) };
        chosen = Some(place);
    }
    if let Some(place) = &chosen {
        update_notice::keep(place.as_ref(), now()).map_err(anyhow::Error::msg)?;
    }
    let place = update_notice::kept().map_or_else(|| "none".to_owned(), |place| place.to_string());
    let mut rows = table();
    let note = text!("cli-settings-update-notice");
    rows.push(vec![Cell::text(update_notice::SETTING), Cell::text(place), Cell::text(note)]);
    let report = Report::new(text!("cli-settings-of-program").to_owned(), rows);
    report.print(args.format, &Style::of(&Settings::default()))?;
    // whoever names a place wants to know whether it can be read
    match chosen.flatten().map(|place| place.look()) {
        None => {}
        Some(Ok(published)) => print_note(&published.sentence()),
        Some(Err(why)) => warn(&why),
    }
    Ok(())
}
