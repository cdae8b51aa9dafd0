//! `export … --to TOOL`: lists of people as files that other tools import.

use std::path::PathBuf;

use crate::act::{self, ExportTerms, UnknownConsent, WithheldPeople};
use crate::export::PeopleList;
use crate::export::destinations::{
    DestinationFiles, DestinationTerms, DestinationTool, action_files, for_other_channels, is_campaign, people_files,
};
use crate::model::{Action, ActionState, Purpose};
use crate::present::sentence;
use crate::release::{JournalReceipt, Listing, PendingRecord, Release};
use crate::texts::text;
use crate::workspace::{self, Workspace};

use super::args::{ContactListArgs, OutputArgs, ProjectArg, ToolArgs};
use super::destination::Destination;
use super::error::{nothing, usage};
use super::output::print_note;
use super::people_rows;
use super::privacy::purpose_of;
use super::project::Query;

/// A file for a tool, and where it goes.
pub(super) struct ToolFile<'a> {
    tool: DestinationTool,
    args: &'a ToolArgs,
    target: &'a Destination,
    project: &'a ProjectArg,
    out: &'a OutputArgs,
}

/// What a list is for: what the tool is for, else what was asked for, else e-mail. A tool writes to people in its own way, so
/// that agreement to something else is none.
pub(super) fn purpose(list: &ContactListArgs) -> anyhow::Result<Purpose> {
    let of_tool = list.tool.to.map(DestinationTool::purpose);
    let Some(word) = &list.purpose else { return Ok(of_tool.unwrap_or(Purpose::Email)) };
    let asked = purpose_of(word)?;
    match (list.tool.to, of_tool) {
        (Some(tool), Some(of_tool)) if of_tool != asked => {
            Err(usage(text!("cli-tool-is-for-another-purpose", tool = tool.name(), word = of_tool.word())))
        }
        _ => Ok(asked),
    }
}

impl<'a> ToolFile<'a> {
    /// The file that was asked for; nothing where no tool was. What the tool does not take is refused.
    pub(super) fn of(
        args: &'a ToolArgs,
        target: &'a Destination,
        (project, out): (&'a ProjectArg, &'a OutputArgs),
    ) -> anyhow::Result<Option<Self>> {
        let Some(tool) = args.to else { return Ok(None) };
        if args.hashed && !tool.can_hash() {
            return Err(usage(text!("cli-tool-takes-nothing-hashed", tool = tool.name())));
        }
        if tool.needs_campaign() != args.campaign.is_some() {
            return Err(usage(match tool.needs_campaign() {
                true => text!("cli-tool-needs-campaign", tool = tool.name()),
                false => text!("cli-tool-has-no-campaign", tool = tool.name()),
            }));
        }
        if args.campaign.as_deref().is_some_and(|number| !is_campaign(number)) {
            return Err(usage(text!("cli-tool-campaign-is-no-number", tool = tool.name())));
        }
        Ok(Some(Self { tool, args, target, project, out }))
    }

    /// Writes the members of segments.
    pub(super) fn segments(
        &self,
        workspace: &Workspace,
        query: &Query,
        list: &PeopleList,
        what: &str,
    ) -> anyhow::Result<()> {
        if self.tool.is_for_actions() {
            return Err(usage(text!("cli-tool-is-for-actions", tool = self.tool.name())));
        }
        let of = (&*query.snapshot.table, &*query.snapshot.project);
        let files = people_files(self.tool, of, list, &self.args.terms());
        self.check(&files)?;
        let what = text!("cli-tool-list", what, tool = self.tool.name());
        let listing = people_rows::listing(workspace, &what, files.people, list.withheld);
        self.write(files, &listing, &mut |entry, _| Ok(entry.record(workspace)?))
    }

    /// Whether the tool can carry out an action by this channel.
    pub(super) fn takes(&self, channel: &str) -> bool {
        self.tool.takes(channel)
    }

    /// Says how many of these actions are for channels that the tool does not serve.
    pub(super) fn note_other_channels<'b>(&self, actions: impl Iterator<Item = &'b Action>) -> u64 {
        let for_others = for_other_channels(self.tool, actions);
        let (tool, n) = (self.tool.name(), for_others.values().sum::<u64>());
        if n > 0 {
            let channels: Vec<String> = for_others.iter().map(|(channel, n)| format!("{channel} {n}")).collect();
            print_note(&text!("cli-tool-actions-of-other-channels", n, tool, channels = channels.join(", ")));
        }
        n
    }

    /// Whether it keeps one row of each person.
    pub(super) fn is_of_people(&self) -> bool {
        !self.tool.is_for_actions()
    }

    /// How its files are written.
    pub(super) fn terms(&self) -> DestinationTerms {
        self.args.terms()
    }

    /// Refuses a tool whose rows are actions with their times, where people have none.
    pub(super) fn refuse_one_of_actions(&self) -> anyhow::Result<()> {
        match self.tool.is_for_actions() {
            true => Err(usage(text!("cli-tool-is-for-actions-alone", tool = self.tool.name()))),
            false => Ok(()),
        }
    }

    /// Writes a list that is made for the tool; nothing in the project is marked.
    pub(super) fn list(
        &self,
        workspace: &Workspace,
        what: &str,
        withheld: WithheldPeople,
        files: impl FnOnce(DestinationTool) -> DestinationFiles,
    ) -> anyhow::Result<()> {
        let files = files(self.tool);
        self.check(&files)?;
        let what = text!("cli-tool-list", what, tool = self.tool.name());
        let listing = people_rows::listing(workspace, &what, files.people, withheld);
        self.write(files, &listing, &mut |entry, _| Ok(entry.record(workspace)?))
    }

    /// Says who is not in the files, and stops where nobody is.
    fn check(&self, files: &DestinationFiles) -> anyhow::Result<()> {
        let tool = self.tool.name();
        if files.unknown_to_tool > 0 {
            print_note(&text!("cli-tool-unknown-to-tool", n = files.unknown_to_tool as u64, tool));
        }
        if files.repeated > 0 {
            print_note(&text!("cli-tool-repeated", n = files.repeated as u64, tool));
        }
        if files.phones_without_country > 0 {
            print_note(&text!("cli-tool-phones-without-country", n = files.phones_without_country as u64));
        }
        if files.incomplete_addresses > 0 {
            print_note(&text!("cli-tool-incomplete-addresses", n = files.incomplete_addresses as u64, tool));
        }
        if files.people == 0 {
            return Err(nothing(text!("cli-tool-knows-nobody", tool)));
        }
        Ok(())
    }

    /// Writes the files: the first under the name that was asked for, the others beside it with their number. `record` has each
    /// recorded, and is told which is the last to be written.
    fn write(
        &self,
        files: DestinationFiles,
        listing: &Listing,
        record: &mut dyn FnMut(PendingRecord, bool) -> anyhow::Result<JournalReceipt>,
    ) -> anyhow::Result<()> {
        let people = files.people;
        let mut parts = files.files.into_iter();
        let (first, rows) = parts.next().unwrap_or_default();
        let rest: Vec<(Destination, (Vec<u8>, usize))> =
            (2..).zip(parts).map(|(number, part)| Ok((self.part(number)?, part))).collect::<anyhow::Result<_>>()?;
        for (target, (bytes, rows)) in rest {
            let part = Release::of_people(bytes, listing.clone().of_part(rows.min(people)));
            target.write(&part, |bytes, out| out.write_all(bytes), |entry| record(entry, false))?;
        }
        let first = Release::of_people(first, listing.clone().of_part(rows.min(people)));
        self.target.write(&first, |bytes, out| out.write_all(bytes), |entry| record(entry, true))
    }

    fn part(&self, number: usize) -> anyhow::Result<Destination> {
        let Destination::File(file) = self.target else {
            return Err(usage(text!("cli-tool-needs-a-file", tool = self.tool.name())));
        };
        let (path, name) = (file.path(), file.path().file_stem().unwrap_or_default().to_string_lossy());
        let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
        let path: PathBuf = path.with_file_name(format!("{name}-{number}{ending}"));
        Destination::claim(&path, self.out.force, &self.project.protected())
    }
}

/// Writes the approved actions that a tool can carry out, and marks them as exported.
pub(super) fn actions(workspace: &mut Workspace, file: &ToolFile<'_>, unknown: UnknownConsent) -> anyhow::Result<()> {
    let query = Query::new(workspace.snapshot(), &file.out.filter)?;
    let (table, project) = (&*query.snapshot.table, &*query.snapshot.project);
    let chosen = |a: &Action| file.tool.takes(&a.channel) && query.subset.lets_through(table, a.customer);
    let now = workspace::now();
    let terms = ExportTerms::new(now, unknown).once_each(!file.tool.is_for_actions());
    let mut plan = act::plan_export(table, project, chosen, terms);
    let approved = |a: &&Action| a.state == ActionState::Approved && query.subset.lets_through(table, a.customer);
    let of_others = file.note_other_channels(project.actions.iter().filter(approved));
    if let Some(sentence) = plan.withheld.sentence() {
        print_note(&text!("cli-export-approved-actions-stay-behind", sentence));
    }
    if plan.withheld.unknown > 0 {
        let recorded = table.people.records_consent(file.tool.purpose());
        print_note(&sentence::unknown_consent(recorded, text!("cli-export-include-unknown-consent")));
    }
    if plan.included.is_empty() {
        let is_approved = |a: &Action| a.state == ActionState::Approved && chosen(a);
        return Err(nothing(match project.actions.iter().any(is_approved) {
            false if of_others > 0 => {
                text!("cli-tool-all-approved-are-of-other-channels", tool = file.tool.name())
            }
            _ => text!("cli-export-no-approved-action-may-leave-desire").to_owned(),
        }));
    }
    let stale = sentence::stale_data(&plan.included, table.last_ms(), now, &project.settings);
    let days = sentence::send_days(&plan, &project.settings);
    days.iter().chain(&stale).for_each(|sentence| print_note(sentence));
    let files = action_files(file.tool, (table, project), &mut plan, &file.args.terms(), now);
    file.check(&files)?;
    let what = text!("cli-export-approved-actions", included = act::included_words(plan.unknown_included));
    let what = text!("cli-tool-list", what, tool = file.tool.name());
    let listing = Listing::people(what, files.people, plan.withheld).with_remark(stale);
    file.write(files, &listing, &mut |entry, is_last| {
        let recorded = entry.record(workspace)?;
        if is_last {
            workspace.edit(query.snapshot.export(&plan))?;
        }
        Ok(recorded)
    })
}
