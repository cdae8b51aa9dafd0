//! Encrypted projects in the window.

use std::path::PathBuf;

use desire_path::gui::command::Command;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::privacy::Passphrase;
use desire_path::store::{ProjectFile, Store, looks_encrypted};
use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::erase;
use crate::store::place;

const SECRET: &str = "violet anchor seven thunder mildew";

struct Window(Harness<'static, App>);

impl Window {
    fn open(project: PathBuf) -> Self {
        let mut harness = Harness::builder()
            .with_size([1280.0, 1600.0])
            .with_context_setup(setup_context)
            .build_eframe(|cc| App::new(cc, Start::Project(project), Mode::Inline));
        harness.run_steps(4);
        Self(harness)
    }

    fn press(&mut self, name: &str) {
        self.0.get_by_role_and_label(Role::Button, name).click();
        self.0.run_steps(4);
    }

    /// Types into the field with this name, in place of what is there.
    fn type_into(&mut self, name: &str, text: &str) {
        self.0.get_by_role_and_label(Role::PasswordInput, name).focus();
        self.0.run_steps(2);
        self.0.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.0.event(egui::Event::Text(text.to_owned()));
        self.0.run_steps(2);
    }

    fn shows(&self, part: &str) -> bool {
        self.0.query_all_by_label_contains(part).next().is_some()
    }

    fn can_press(&self, name: &str) -> bool {
        !self.0.get_by_role_and_label(Role::Button, name).accesskit_node().is_disabled()
    }

    fn privacy(&mut self) {
        self.0.state().push(Command::Show(ViewId::Data));
        self.0.run_steps(3);
        self.0.get_by_label("Privacy").click();
        self.0.run_steps(4);
    }
}

#[test]
fn an_encrypted_project_asks_for_its_passphrase_until_it_is_right() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, Passphrase::new(SECRET.to_owned()).unwrap());
    erase::project(dir.path(), &file).close().unwrap();
    let mut window = Window::open(path);
    assert!(window.shows("is protected by a passphrase"));
    assert!(!window.can_press("Open"), "nothing was typed yet");
    // the field has the keyboard
    window.0.event(egui::Event::Text("violet anchor".to_owned()));
    window.0.run_steps(2);
    window.press("Open");
    assert!(window.shows("That passphrase does not open shop.desire"));
    assert_eq!(window.0.state().snapshot().table.num_events(), 0);
    // and the text is not to be read by anybody, screen readers included
    window.type_into("Passphrase", SECRET);
    let field = window.0.get_by_role_and_label(Role::PasswordInput, "Passphrase");
    assert!(!field.accesskit_node().value().is_some_and(|value| value.contains("violet")));
    window.0.key_press(Key::Enter);
    window.0.run_steps(4);
    assert!(!window.shows("is protected by a passphrase"));
    assert!(window.0.state().snapshot().table.num_events() > 0);
    assert!(window.0.state().snapshot().is_encrypted());
    // opening what is open needs no passphrase again
    let open = window.0.state().snapshot().file.path.clone();
    window.0.state().push(Command::OpenProject(open.into()));
    window.0.run_steps(4);
    assert!(!window.shows("is protected by a passphrase"));
    window.privacy();
    assert!(window.shows("This file is encrypted."));
}

#[test]
fn asking_can_be_given_up() {
    let (_dir, path) = place();
    let file = ProjectFile::encrypted(&path, Passphrase::new(SECRET.to_owned()).unwrap());
    Store::create(&file).unwrap().close().unwrap();
    let mut window = Window::open(path);
    window.press("Cancel");
    assert!(!window.shows("is protected by a passphrase"));
    assert_eq!(window.0.state().snapshot().file.path, PathBuf::new());
}

#[test]
fn the_open_project_is_encrypted_changed_and_decrypted() {
    let (dir, path) = place();
    erase::project(dir.path(), &path).close().unwrap();
    let mut window = Window::open(path.clone());
    let events = window.0.state().snapshot().table.num_events();
    window.privacy();
    assert!(window.shows("This file is not encrypted."));
    window.press("Protect with a passphrase…");
    assert!(window.shows("Whoever forgets the passphrase loses the project"));
    window.type_into("Passphrase", "password");
    assert!(window.shows("Weak"));
    window.type_into("Passphrase", SECRET);
    assert!(window.shows("Strong."));
    window.type_into("The same again", "violet anchor");
    assert!(window.shows("The two are not the same.") && !window.can_press("Encrypt"));
    window.type_into("The same again", SECRET);
    window.press("Encrypt");
    assert!(window.shows("This file is encrypted.") && looks_encrypted(&path));

    window.press("Change passphrase…");
    window.type_into("New passphrase", "another passphrase");
    window.type_into("The same again", "another passphrase");
    window.type_into("Present passphrase", "not it");
    assert!(!window.can_press("Change passphrase"), "whoever finds the window open does not know it");
    window.type_into("Present passphrase", SECRET);
    window.press("Change passphrase");
    let new = ProjectFile::encrypted(&path, Passphrase::new("another passphrase".to_owned()).unwrap());
    assert_eq!(window.0.state().snapshot().file, new);

    window.press("Remove passphrase…");
    assert!(!window.can_press("Remove passphrase"));
    window.type_into("Present passphrase", "another passphrase");
    window.press("Remove passphrase");
    assert!(window.shows("This file is not encrypted.") && !looks_encrypted(&path));
    assert_eq!(window.0.state().snapshot().table.num_events(), events);
}

#[test]
fn a_new_project_can_be_protected() {
    let (_dir, path) = place();
    let other = path.with_file_name("other.desire");
    Store::create(&other).unwrap().close().unwrap();
    for protect in [false, true] {
        let path = path.with_file_name(format!("new-{protect}.desire"));
        let mut window = Window::open(other.clone());
        window.0.state().push(Command::ChooseNewProject);
        window.0.run_steps(3);
        let field = |n: &egui_kittest::Node<'_>| n.accesskit_node().value().is_some_and(|v| v.ends_with(".desire"));
        window.0.get_all_by_role(Role::TextInput).find(field).unwrap().focus();
        window.0.run_steps(2);
        window.0.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.0.event(egui::Event::Text(path.display().to_string()));
        window.0.run_steps(2);
        window.press("Save");
        assert!(window.shows("Without one whoever gets hold of the file can read it."));
        if protect {
            window.0.get_by_label("Protect with a passphrase").click();
            window.0.run_steps(3);
            assert!(!window.can_press("Create project"));
            window.type_into("Passphrase", SECRET);
            window.type_into("The same again", SECRET);
            window.0.key_press(Key::Enter);
            window.0.run_steps(4);
        } else {
            window.press("Create project");
        }
        assert_eq!(window.0.state().snapshot().file.path, path);
        assert_eq!(looks_encrypted(&path), protect);
        assert_eq!(window.0.state().snapshot().is_encrypted(), protect);
    }
}
