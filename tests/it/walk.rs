//! A walk through a view that presses every control once, follows what appears, and notes what went wrong.
//!
//! What a frame costs is counted, not timed, so that the walk says the same on any machine: once what was asked for is
//! there, a frame starts no job and asks for a bounded number of bytes and of things on the screen.
//!
//! Controls that differ only in numbers, in names of the data (touchpoints, channels, segments…) or in the value that they
//! show after a colon are one control, as are the rows of a table. Not pressed are the system's own file choosers: in tests a
//! field for the path takes their place, whose files stay in the folder of the test.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use desire_path::gui::command::Command;
use desire_path::gui::views::ViewId;
use desire_path::model::{Filter, Project};
use egui::{Key, Modifiers, Role};
use egui_kittest::Node;
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use super::screen::Screen;

/// How deep controls are followed that appear because another was pressed: a tab, a row of it, a button of its details, a
/// dialog, a choice in it.
const DEEPEST: usize = 6;
/// Things a frame may have on the screen: a long list that is drawn as a whole has thousands.
const MOST_THINGS: usize = 1_500;
/// Bytes a frame may ask for: four times what the fullest picture of the window takes.
const MOST_BYTES: u64 = 4 << 20;

/// Tabs come last: what stands beside one is pressed before another is opened.
const ROLES: [Role; 10] = [
    Role::Button,
    Role::Link,
    Role::CheckBox,
    Role::RadioButton,
    Role::ComboBox,
    Role::Row,
    Role::MenuItem,
    Role::Switch,
    Role::ListBoxOption,
    Role::Tab,
];

/// Something that can be pressed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Control {
    role: usize,
    label: String,
    /// The label without numbers, names of the data and the value after a colon.
    pub name: String,
    /// Whether it is an entry of a menu or a list of choices.
    in_menu: bool,
}

/// A walk through one view.
pub(crate) struct Walk {
    pub screen: Screen,
    view: ViewId,
    open: fn() -> Screen,
    /// What is pressed before the walk starts: it makes what the view shows.
    first: &'static [&'static str],
    /// The project at the start of the walk.
    project: Arc<Project>,
    /// Names of the data, the longest first.
    data_names: Vec<String>,
    /// The names of labels, which are the same frame after frame.
    names: RefCell<HashMap<String, String>>,
    /// What was pressed: the dialog or menu it stands in, and its name.
    pub pressed: BTreeSet<(String, String)>,
    /// What was seen and could not be reached again.
    missed: BTreeSet<(String, String)>,
    pub problems: Vec<String>,
}

impl Walk {
    /// In a view of the window that `open` opens, after pressing what comes first.
    pub(crate) fn new(view: ViewId, open: fn() -> Screen, first: &'static [&'static str]) -> Self {
        let screen = open();
        let project = screen.app().snapshot().project.clone();
        let (pressed, missed) = (BTreeSet::new(), BTreeSet::new());
        let (problems, data_names, names) = (Vec::new(), Vec::new(), RefCell::default());
        let mut walk = Self { screen, view, open, first, project, data_names, names, pressed, missed, problems };
        walk.start();
        walk
    }

    /// Goes to the view, makes what it shows, and learns the names of the data.
    fn start(&mut self) {
        self.screen.obey(Command::Show(self.view));
        for name in self.first {
            self.screen.press(name);
            self.check_frame(name);
        }
        self.screen.dismiss_notices();
        let snapshot = self.screen.app().snapshot();
        self.project = snapshot.project.clone();
        let names = &snapshot.table.names;
        let named = [&names.touchpoints, &names.channels, &names.stages].into_iter().flatten().cloned();
        let segments = self.project.segments.iter().map(|s| s.name.clone());
        let sources = self.project.sources.iter().map(|s| s.name.clone());
        self.data_names = named.chain(segments).chain(sources).collect();
        self.data_names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        self.names.borrow_mut().clear();
    }

    /// Presses everything that does not stand around every view.
    pub(crate) fn press_all(&mut self, around: &BTreeSet<Control>) {
        self.go_back();
        self.explore(&[], around);
        for (place, name) in self.missed.difference(&self.pressed) {
            eprintln!("not reached again after other things were pressed: {:?} › {place} › {name}", self.view);
        }
    }

    fn name_of(&self, label: &str) -> String {
        if let Some(name) = self.names.borrow().get(label) {
            return name.clone();
        }
        let name = self.shortened(label);
        self.names.borrow_mut().insert(label.to_owned(), name.clone());
        name
    }

    /// A label without numbers, names of the data and the value after a colon.
    fn shortened(&self, label: &str) -> String {
        let mut name = label.split(": ").next().unwrap_or_default().to_owned();
        for known in &self.data_names {
            name = name.replace(known, "*");
        }
        let mut name: String = name.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
        while name.contains("##") || name.contains("#,#") || name.contains("#.#") {
            name = name.replace("##", "#").replace("#,#", "#").replace("#.#", "#");
        }
        name
    }

    /// What can be pressed now: what stands in the dialog or menu that is open, if any; of the rows of tables the first two.
    pub(crate) fn controls(&self) -> BTreeSet<Control> {
        let mut rows = 0;
        let all = self.screen.harness.query_all_by(|n| ROLES.contains(&n.role()) && !n.is_disabled() && !n.is_hidden());
        let covered = self.screen.harness.query_all_by_role(Role::Dialog).next().is_some();
        let control = |n: Node<'_>| {
            let node = n.accesskit_node();
            let around: Vec<Role> =
                std::iter::successors(node.parent(), AccessKitNode::parent).map(|parent| parent.role()).collect();
            let in_menu = around.iter().any(|role| matches!(role, Role::Menu | Role::ListBox));
            if covered && !in_menu && !around.contains(&Role::Dialog) {
                return None;
            }
            let label = node.label().filter(|l| !l.trim().is_empty() && l != "Dismiss")?;
            let role = ROLES.iter().position(|r| *r == node.role())?;
            let name = if ROLES[role] == Role::Row {
                rows += 1;
                (rows <= 2).then(|| format!("row {rows}"))?
            } else {
                self.name_of(&label)
            };
            Some(Control { role, label, name, in_menu })
        };
        all.filter_map(control).collect()
    }

    /// The title of the dialog that is open.
    fn dialog(&self) -> Option<String> {
        let dialog = self.screen.harness.query_all_by_role(Role::Dialog).last()?;
        let title = dialog.query_all_by_role(Role::Label).next()?;
        let title = title.accesskit_node();
        Some(self.name_of(&title.label().or(title.value()).unwrap_or_default()))
    }

    fn is_menu_open(&self) -> bool {
        self.screen.harness.query_all_by(|n| matches!(n.role(), Role::Menu | Role::ListBox)).next().is_some()
    }

    /// Where a control stands that appeared when the last of `path` was pressed: in what menu, dialog or tab.
    fn place(&self, path: &[Control], control: &Control) -> String {
        let opened_by = path.iter().rev().find(|c| !c.in_menu).filter(|_| control.in_menu).map(|c| c.name.clone());
        let tab = || last_tab(path).map(|i| path[i].name.clone());
        opened_by.or_else(|| self.dialog()).or_else(tab).unwrap_or_default()
    }

    /// Leaves what is open and takes back what was changed.
    fn go_back(&mut self) {
        for _ in 0..6 {
            if self.dialog().is_none() && !self.is_menu_open() {
                break;
            }
            self.screen.harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
            self.screen.harness.run_steps(2);
        }
        for _ in 0..4 {
            if !self.is_other_than(&self.project) {
                break;
            }
            self.screen.app().push(Command::Undo);
            self.screen.harness.run_steps(2);
        }
        if self.is_other_than(&self.project) || self.screen.app().snapshot().table.num_events() == 0 {
            self.screen = (self.open)();
            self.start();
        }
        let back = [Command::SetFilter(Filter::default()), Command::Find(String::new()), Command::ShowAllCustomers];
        for command in back.into_iter().chain([Command::TextSize(0), Command::Show(self.view)]) {
            self.screen.app().push(command);
        }
        self.screen.harness.run_steps(3);
    }

    fn is_other_than(&self, project: &Arc<Project>) -> bool {
        let now = &self.screen.app().snapshot().project;
        !Arc::ptr_eq(now, project) && **now != **project
    }

    /// Presses a control, which may show another value by now; false where it is not there.
    fn click(&mut self, control: &Control) -> bool {
        let here = |n: &AccessKitNode<'_>| n.role() == ROLES[control.role] && !n.is_disabled();
        let same_name = |label: &str| self.name_of(label) == control.name;
        let all = || self.screen.harness.query_all_by(here).filter_map(|n| Some((n.accesskit_node().label()?, n)));
        let first = |test: &dyn Fn(&str) -> bool| all().find(|(label, _)| test(label));
        let found = match control.name.as_str() {
            "row 1" => all().next(),
            "row 2" => all().nth(1),
            _ => first(&|label| label == control.label).or_else(|| first(&same_name)),
        };
        let Some((_, node)) = found else { return false };
        node.click_accesskit();
        self.screen.harness.run_steps(3);
        self.keep_inside();
        true
    }

    /// Files are written nowhere but into the folder of the test.
    fn keep_inside(&mut self) {
        let folder = self.screen.folder.path().to_owned();
        let outside = |n: &AccessKitNode<'_>| {
            n.role() == Role::TextInput
                && n.value().is_some_and(|v| v.starts_with('/') && !Path::new(&v).starts_with(&folder))
        };
        let found = self.screen.harness.query_all_by(outside).next().map(|n| {
            n.focus();
            n.value().unwrap_or_default()
        });
        let Some(path) = found.map(std::path::PathBuf::from) else { return };
        let inside = if path.is_dir() { folder } else { folder.join(path.file_name().unwrap_or_default()) };
        self.screen.harness.run_steps(2);
        self.screen.keys(Modifiers::COMMAND, Key::A);
        self.screen.harness.event(egui::Event::Text(inside.display().to_string()));
        self.screen.harness.run_steps(2);
    }

    /// Notes what failed, and what a frame does in which nothing happens.
    fn check_frame(&mut self, way: &str) {
        for failure in self.screen.app().failures() {
            self.problems.push(format!("{way}: {failure}"));
        }
        self.screen.dismiss_notices();
        let before = self.screen.app().jobs_started();
        let harness = &mut self.screen.harness;
        let bytes = allocation_counter::measure(|| harness.step()).bytes_total;
        let jobs = self.screen.app().jobs_started() - before;
        let things = self.screen.harness.query_all_by(|_| true).count();
        if jobs > 0 || bytes > MOST_BYTES || things > MOST_THINGS {
            let cost = format!("starts {jobs} jobs, asks for {bytes} bytes and shows {things} things");
            self.problems.push(format!("{way}: a frame in which nothing happens {cost}"));
        }
    }

    /// Goes back to the view and presses as much of the end of `path` as leads to the control: what was found stays found.
    fn reach(&mut self, path: &[Control], control: &Control, dialog: Option<&str>) -> bool {
        (0..=last_tab(path).unwrap_or(path.len())).rev().any(|from| {
            self.go_back();
            path[from..].iter().all(|step| self.click(step))
                && self.dialog().as_deref() == dialog
                && self
                    .controls()
                    .iter()
                    .any(|c| (&c.name, c.role, c.in_menu) == (&control.name, control.role, control.in_menu))
        })
    }

    /// Presses everything that was not there before the last of `path` was pressed.
    fn explore(&mut self, path: &[Control], before: &BTreeSet<Control>) {
        let (expected, project) = (self.controls(), self.screen.app().snapshot().project.clone());
        let dialog = self.dialog();
        let names: BTreeSet<&String> = before.iter().map(|c| &c.name).collect();
        let other_rows = path.last().is_some_and(|c| ROLES[c.role] == Role::Tab);
        let is_fresh = |c: &&Control| !names.contains(&c.name) || (other_rows && ROLES[c.role] == Role::Row);
        let fresh = expected.iter().filter(is_fresh);
        let fresh: Vec<(String, Control)> = fresh.map(|c| (self.place(path, c), c.clone())).collect();
        for (place, control) in fresh {
            let key = (place, control.name.clone());
            if !self.pressed.insert(key.clone()) {
                continue;
            }
            let is_here = !self.is_other_than(&project) && self.controls() == expected;
            if !(is_here || self.reach(path, &control, dialog.as_deref())) || !self.click(&control) {
                self.pressed.remove(&key); // it may stand elsewhere too
                self.missed.insert(key);
                continue;
            }
            let steps: Vec<&str> = path.iter().chain([&control]).map(|c| c.label.as_str()).collect();
            self.check_frame(&format!("{:?} › {}", self.view, steps.join(" › ")));
            if path.len() + 1 < DEEPEST && self.screen.app().view() == self.view {
                let next: Vec<Control> = path.iter().cloned().chain([control]).collect();
                self.explore(&next, &expected);
            }
        }
    }
}

/// Where the last tab of a path is.
fn last_tab(path: &[Control]) -> Option<usize> {
    path.iter().rposition(|c| ROLES[c.role] == Role::Tab)
}
