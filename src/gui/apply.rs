//! The one place that changes state.

use crate::language;
use crate::model::{Change, Project, Scene, Segment, SegmentKind, Settings};
use crate::store::CAN_ENCRYPT;
use crate::texts::{Locale, set_locale, set_locale_of_thread, text};
use crate::workspace::{Edit, diagnostics};

use super::command::{AnyChange, Command, Content, CustomerSet, Export, Task, TaskOutcome, ThemeChoice, last_segment};
use super::context::Requests;
use super::dialogs::{
    ask_box::AskBox, first_steps::FirstStepsDialog, glossary::GlossaryDialog, licences::LicencesDialog,
    mapping::MappingDialog, passphrase::NewProjectDialog, path, reading::ReadingDialog, rules::RulesDialog,
    shortcuts::ShortcutsDialog,
};
use super::jobs::{Mode, TaskEnd};
use super::project_thread::ProjectRequest;
use super::selected::SelectedCustomers;
use super::state::State;
use super::theme::Colors;
use super::views::{ViewId, Views};
use super::window_layout::WindowLayout;
use super::{client_report, template, tour};

impl State {
    /// Applies one command: the only place where the state of the window changes.
    pub(super) fn apply(&mut self, command: Command, views: &mut Views, requests: &Requests) {
        match command {
            Command::Show(view) => self.leave_for(view, views, requests),
            Command::SetFilter(filter) => self.find_and_set_filter(filter),
            Command::OpenQuestion(question) => {
                self.set_filter(question.filter.clone());
                let view = if views.channels.open(&question) {
                    ViewId::Channels
                } else if views.predictions.open(&question) {
                    ViewId::Predictions
                } else if views.actions.open(&question) {
                    ViewId::Actions
                } else if views.present.open(&question) {
                    ViewId::Present
                } else {
                    views.journey.open(&question);
                    ViewId::Journey
                };
                self.leave_for(view, views, requests);
            }
            Command::ShowCustomers(set) => {
                views.customers.show_as_timelines(false);
                self.list(set);
            }
            Command::ShowTimelines(set) => {
                views.customers.show_as_timelines(true);
                self.list(set);
            }
            Command::LeaveCustomer => self.customer = None,
            Command::ShowAllCustomers => {
                self.listed = None;
                self.customer = None;
            }
            Command::Select(set) => self.selected = Some(SelectedCustomers::new(set)),
            Command::JoinSelection(how, set) => {
                self.selected = Some(match self.selected.take() {
                    Some(selected) => selected.join(how, &set),
                    None => SelectedCustomers::new(set),
                });
            }
            Command::ClearSelection => self.selected = None,
            Command::OpenCustomer(id) => {
                self.customer = Some(id);
                self.view = ViewId::Customers;
            }
            Command::OpenAskBox => {
                let cx = self.context(requests, Colors::of(self.ctx.theme()));
                let before = views.get(self.view).question(&cx);
                self.dialogs.push(Box::new(AskBox::new(before)));
            }
            Command::FocusFind => self.focus_find = true,
            Command::Find(text) => {
                self.find = text;
                self.customer = None;
                self.view = ViewId::Customers;
            }
            Command::ChooseProject => path::open_project(self),
            Command::ChooseNewProject => path::new_project(self),
            Command::ChooseImport => path::import_files(self),
            Command::ChooseImportFolder => path::import_folder(self),
            Command::OpenProject(file) => self.project_thread.ask(ProjectRequest::Open(file)),
            Command::OpenReadOnly(file) => self.project_thread.ask(ProjectRequest::OpenReadOnly(file)),
            Command::NewProjectAt(path) if CAN_ENCRYPT => self.dialogs.push(Box::new(NewProjectDialog::new(path))),
            Command::NewProjectAt(path) => self.project_thread.ask(ProjectRequest::Create(path.into())),
            Command::CreateProject(file) => self.project_thread.ask(ProjectRequest::Create(file)),
            Command::CreateProjectThen(file, then) => {
                self.after_opening = Some((file.path.clone(), *then));
                self.project_thread.ask(ProjectRequest::Create(file));
            }
            Command::OpenProjectThen(file, then) => {
                self.after_opening = Some((file.path.clone(), *then));
                self.project_thread.ask(ProjectRequest::Open(file));
            }
            Command::CancelOpening(file) => self.forget_what_follows(&file),
            Command::ForgetMissing => self.prefs.recent.forget_missing(),
            Command::OpenSample => self.open_sample(),
            Command::ChooseWatch if !self.has_own_project() => self.ask_for_project(Command::ChooseWatch, None),
            Command::ChooseWatch => path::watch_folder(self),
            Command::ChooseIds(to) => path::ids_file(self, to),
            Command::Watch(folder) => {
                let watched_folder = folder.map(|f| f.to_string_lossy().into());
                let settings = Settings { watched_folder, ..self.snapshot.project.settings.clone() };
                self.project_thread.ask(ProjectRequest::Edit(Box::new(Edit::SetSettings(settings))));
            }
            Command::FileWaits(path, why) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.notices.say(text!("apply-has-come-into-watched-folder-and", name, why));
                self.watcher.waits(path, why);
            }
            Command::OpenImport(files) if !self.has_own_project() => {
                self.ask_for_project(Command::OpenImport(files), None);
            }
            Command::OpenImport(files) => {
                self.watcher.forget(&files);
                let dialog = MappingDialog::new(&files, &self.context(requests, Colors::of(self.ctx.theme())));
                self.dialogs.push(Box::new(dialog));
            }
            Command::AskFirstQuestions => self.ask_first_questions(),
            Command::ReadChart => self.read_chart(views, requests),
            Command::ShowGlossary => self.dialogs.push(Box::new(GlossaryDialog::default())),
            Command::ShowFirstSteps => self.dialogs.push(Box::new(FirstStepsDialog)),
            Command::Tour(step) => self.tour_to(step, views, requests),
            Command::ExportReport => {
                let report = client_report::export(&self.snapshot, &self.filter);
                path::save_export(self, report);
            }
            Command::ChooseLogo => path::logo(self),
            Command::UseLogo(file) => self.run(client_report::use_logo(file)),
            Command::SaveTemplate => self.run(template::save(&self.snapshot)),
            Command::ChooseTemplate if !self.has_own_project() => self.ask_for_project(Command::ChooseTemplate, None),
            Command::ChooseTemplate => path::template(self),
            Command::UseTemplate(file) => self.run(template::use_file(file)),
            Command::ChooseSlideTemplate => path::slide_template(self),
            Command::ExportSlidesIn(file) => {
                let slides = views.present.slides_in(&self.context(requests, Colors::of(self.ctx.theme())), file);
                slides.into_iter().for_each(|slides| path::save_export(self, slides));
            }
            Command::OpenRules => {
                let dialog = RulesDialog::new(&self.context(requests, Colors::of(self.ctx.theme())));
                self.dialogs.push(Box::new(dialog));
            }
            Command::Export(Export { content: Content::Clip(make), label, .. }) => self.make_clip(label, make),
            Command::Export(export) => path::save_export(self, export),
            Command::Copy(clip, label) => self.copy(clip, &label),
            Command::ExportTo(export, file) => self.write(export, file),
            Command::ExportShown => self.export_shown(views, requests),
            Command::CopyAsCommand => self.copy_as_command(views, requests),
            Command::CopyDiagnostics => self.copy_diagnostics(),
            Command::Import(_) if !self.has_own_project() => {
                self.notices.fail(text!("apply-nothing-is-imported-here-make-project"));
            }
            Command::Import(files) => {
                self.imported.extend(files.iter().map(|file| file.input.path.clone()));
                self.project_thread.ask(ProjectRequest::Import(files));
            }
            Command::Read(reading) => self.project_thread.ask(ProjectRequest::Read(reading.0)),
            Command::Edit(edit) => self.project_thread.ask(ProjectRequest::Edit(Box::new(edit))),
            Command::Change(change) => self.project_thread.ask(ProjectRequest::Change(change)),
            #[cfg(feature = "live")]
            Command::StartLive => self.start_live(),
            #[cfg(feature = "live")]
            Command::StopLive => self.stop_live(),
            #[cfg(feature = "live")]
            Command::LiveRuns(running) => self.live_runs(running),
            Command::MakeSegment(set) => self.make_segment(&set),
            Command::KeepScene => self.keep_scene(views, requests),
            Command::Present => self.present(views, requests),
            Command::StopPresenting => {
                let filled = self.presenting.take();
                self.ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(filled == Some(true)));
            }
            Command::Undo => match self.cleared_filter.take() {
                Some(filter) => self.set_filter(filter),
                None => self.project_thread.ask(ProjectRequest::Undo),
            },
            Command::UndoExport => self.project_thread.ask(ProjectRequest::UndoExport),
            Command::Redo => self.project_thread.ask(ProjectRequest::Redo),
            Command::Run(task) => self.run(task),
            Command::Finish(outcome) => self.finish(outcome, views, requests),
            Command::CancelJob(id) => self.jobs.cancel(id),
            Command::Say(text) => self.notices.say(text),
            Command::Tell(text) => self.notices.tell(text),
            Command::Fail(text) => self.notices.fail(text),
            Command::SetTheme(theme) => {
                self.prefs.theme = theme;
                self.apply_theme();
            }
            Command::SetLanguage(choice) => self.set_language(choice),
            Command::TextSize(step) => self.text_size(step),
            Command::ToggleFullScreen => {
                let on = self.ctx.input(|i| i.viewport().fullscreen.unwrap_or(false));
                self.ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!on));
            }
            Command::ToggleShortcuts => self.dialogs.push(Box::new(ShortcutsDialog)),
            Command::ToggleMotion => self.prefs.still = Some(!self.is_still()),
            Command::ShowLicences => self.dialogs.push(Box::new(LicencesDialog)),
            Command::ShowUpdateNotice => self.show_update_notice(),
            Command::SetUpdateNotice(place) => self.set_update_notice(place),
            Command::ToggleDetails => self.prefs.details.toggle(WindowLayout::of(&self.ctx)),
            Command::DismissBanner => self.banner = false,
            Command::QuitAnyway => {
                self.closing = true;
                for job in self.jobs.list() {
                    job.progress.cancel();
                }
                self.ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Command::Quit => self.ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    /// Lists customers in the Customers view.
    fn list(&mut self, set: CustomerSet) {
        self.listed = Some(set);
        self.customer = None;
        self.view = ViewId::Customers;
    }

    /// Goes to another view; what was begun in this one and not applied is said once more.
    fn leave_for(&mut self, view: ViewId, views: &mut Views, requests: &Requests) {
        let unfinished = views.get(self.view).unfinished(&self.context(requests, Colors::of(self.ctx.theme())));
        if let Some(reminder) = unfinished.filter(|_| view != self.view) {
            self.notices.say(reminder);
        }
        self.view = view;
    }

    fn make_segment(&mut self, set: &CustomerSet) {
        if set.members.is_empty() {
            self.notices.fail(text!("apply-nobody-is-selected-so-there-is"));
            return;
        }
        let segment = Segment {
            id: 0,
            name: set.title.clone(),
            kind: SegmentKind::Picked { from: set.title.clone() },
            description: String::new(),
            members: set.members.to_vec(),
        };
        let done =
            |project: &Project| text!("apply-segment-made-rename-it-in-segments", last_segment = last_segment(project));
        self.project_thread
            .ask(ProjectRequest::Change(AnyChange::edit(Edit::Segments(Change::Add(vec![segment])), done)));
    }

    pub(super) fn run(&mut self, task: Task) {
        let (command_sender, opened, name) = (self.command_sender.clone(), self.opened, task.name.clone());
        self.jobs.start(&task.name, move |progress| {
            let end = (task.work)(progress).map(Box::new);
            drop(command_sender.send(Command::Finish(TaskOutcome { opened, name, end }))); // nobody listens once the window is gone
        });
    }

    /// Does what a task ended in. Another project may have been opened while it ran: nothing that was found out about one is
    /// done in another.
    fn finish(&mut self, outcome: TaskOutcome, views: &mut Views, requests: &Requests) {
        let is_open = outcome.opened == self.opened;
        match outcome.end {
            Ok(command) if is_open || command.is_of_any_project() => self.apply(*command, views, requests),
            Ok(_) => self.notices.say(text!("apply-of-another-project", name = outcome.name)),
            Err(TaskEnd::Cancelled) if is_open => {
                self.notices.say(text!("apply-cancelled-nothing-was-changed", name = outcome.name));
            }
            Err(TaskEnd::Cancelled) => {}
            Err(TaskEnd::Failed(text)) => self.notices.fail(text),
        }
    }

    fn export_shown(&mut self, views: &mut Views, requests: &Requests) {
        let exports = {
            let cx = self.context(requests, Colors::of(self.ctx.theme()));
            if self.has_data() { views.get(self.view).exports(&cx) } else { Vec::new() }
        };
        match exports.len() {
            0 => self.notices.say(text!("apply-there-is-nothing-to-export-in")),
            1 => {
                for export in exports {
                    self.apply(Command::Export(export), views, requests);
                }
            }
            _ => {
                self.dialogs.push(Box::new(path::ChooseExport::new(exports)));
                // it was asked for by the frame that is over
                self.ctx.request_repaint();
            }
        }
    }

    /// Explains what is shown.
    fn read_chart(&mut self, views: &mut Views, requests: &Requests) {
        let question = views.get(self.view).question(&self.context(requests, Colors::of(self.ctx.theme())));
        match question.filter(|_| self.has_data()) {
            Some(question) => self.dialogs.push(Box::new(ReadingDialog::new(question))),
            None => self.dialogs.push(Box::new(GlossaryDialog::default())),
        }
    }

    /// Goes to a step of the tour, which is about the sample.
    fn tour_to(&mut self, step: Option<usize>, views: &mut Views, requests: &Requests) {
        self.tour = step;
        if let Some(at) = step {
            if !self.is_sample() || self.opened == 0 {
                self.open_sample();
            }
            self.leave_for(tour::view_of(at), views, requests);
        }
    }

    /// Copies the command that answers what is shown.
    fn copy_as_command(&mut self, views: &mut Views, requests: &Requests) {
        let question = views.get(self.view).question(&self.context(requests, Colors::of(self.ctx.theme())));
        match question {
            Some(question) => {
                self.ctx.copy_text(question.command(&self.snapshot.file.path.to_string_lossy()));
                self.notices.say(text!("apply-command-is-copied-paste-it-into"));
            }
            None => self.notices.say(text!("apply-what-this-view-shows-has-no")),
        }
    }

    /// Keeps the question of what is shown as a scene.
    fn keep_scene(&mut self, views: &mut Views, requests: &Requests) {
        let (question, story) = {
            let cx = self.context(requests, Colors::of(self.ctx.theme()));
            (views.get(self.view).question(&cx), views.present.story(&cx))
        };
        let is_view = self.view != ViewId::Present || views.present.shows_question();
        let Some(question) = question.filter(|_| self.has_data() && is_view) else {
            self.notices.say(text!("stories-nothing-to-keep"));
            return;
        };
        let scene = Scene { story: story.clone(), question: question.to_string(), ..Scene::default() };
        let done = move |_: &Project| text!("stories-kept", story);
        self.project_thread.ask(ProjectRequest::Change(AnyChange::edit(Edit::Scenes(Change::Add(vec![scene])), done)));
    }

    /// Puts the story that is chosen on the whole screen.
    fn present(&mut self, views: &mut Views, requests: &Requests) {
        let began = views.present.begin(&self.context(requests, Colors::of(self.ctx.theme())));
        if !began {
            self.notices.say(text!("stories-how-to-keep"));
            return;
        }
        let filled = self.ctx.input(|i| i.viewport().fullscreen.unwrap_or(false));
        self.presenting = Some(filled);
        self.ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(true));
    }

    fn copy_diagnostics(&mut self) {
        let screen = self.ctx.content_rect().size();
        let window = text!(
            "apply-points-pixels-each",
            width = screen.x.to_string(),
            height = screen.y.to_string(),
            pixels_per_point = self.ctx.pixels_per_point().to_string()
        );
        let project = (self.opened > 0).then_some(&self.snapshot);
        self.ctx.copy_text(diagnostics(project, &[(text!("apply-window"), window)]));
        self.notices.say(text!("apply-diagnostics-are-copied-they-name-no"));
    }

    /// Puts the chosen theme on.
    pub(super) fn apply_theme(&self) {
        self.ctx.set_theme(match self.prefs.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
    }

    /// Speaks another language at once, and remembers it.
    fn set_language(&mut self, choice: Option<Locale>) {
        let locale = choice.unwrap_or_else(language::of_system);
        // what one test chooses must stay neither on the machine nor with the others
        if self.jobs.mode() == Mode::Inline {
            set_locale_of_thread(locale);
        } else {
            set_locale(locale);
            if let Err(error) = language::keep(choice) {
                self.notices.fail(text!("apply-language-not-kept", error = error.to_string()));
            }
        }
        self.ctx.request_repaint();
    }

    fn text_size(&self, step: i8) {
        match step {
            0 => self.ctx.set_zoom_factor(1.0),
            s if s > 0 => egui::gui_zoom::zoom_in(&self.ctx),
            _ => egui::gui_zoom::zoom_out(&self.ctx),
        }
    }
}
