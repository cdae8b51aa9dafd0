//! The shortcuts of the whole window.

use egui::{Key, KeyboardShortcut, Modifiers, Ui};

use super::command::{Command, ThemeChoice};
use super::context::ViewContext;
use super::views::ViewId;

const NUMBERS: [Key; 8] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
const SHIFT_COMMAND: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// Keys and the command they mean.
type Binding = (Modifiers, Key, fn(&ViewContext<'_>) -> Command);

/// Turns keys into commands. While a dialog is open it has the keyboard.
pub(super) fn read(ui: &Ui, cx: &ViewContext<'_>, dialog_open: bool) {
    if dialog_open {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|i| i.consume_shortcut(&KeyboardShortcut::new(modifiers, key)));
    // Longer chords first: Ctrl+Z would take Shift+Ctrl+Z too.
    if pressed(SHIFT_COMMAND, Key::F) {
        cx.push(Command::SetFilter(Default::default()));
    }
    if pressed(SHIFT_COMMAND, Key::K) {
        cx.push(Command::KeepScene);
    }
    let typing = ui.text_edit_focused();
    if !typing {
        if pressed(SHIFT_COMMAND, Key::Z) || pressed(Modifiers::COMMAND, Key::Y) {
            cx.push(Command::Redo);
        }
        if pressed(Modifiers::COMMAND, Key::Z) {
            cx.push(Command::Undo);
        }
        let typed = |sign: &str| ui.input(|i| i.events.iter().any(|e| matches!(e, egui::Event::Text(t) if t == sign)));
        if typed("?") {
            cx.push(Command::ToggleShortcuts);
        }
        if typed("/") {
            cx.push(Command::OpenAskBox);
        }
    }
    for (key, view) in NUMBERS.into_iter().zip(ViewId::ALL) {
        if pressed(Modifiers::COMMAND, key) {
            cx.push(Command::Show(view));
        }
    }
    let plain: [Binding; 11] = [
        (Modifiers::COMMAND, Key::O, |_| Command::ChooseProject),
        (Modifiers::COMMAND, Key::N, |_| Command::ChooseNewProject),
        (Modifiers::COMMAND, Key::I, |_| Command::ChooseImport),
        (Modifiers::COMMAND, Key::E, |_| Command::ExportShown),
        (Modifiers::COMMAND, Key::F, |_| Command::FocusFind),
        (Modifiers::COMMAND, Key::Comma, |_| Command::OpenRules),
        (Modifiers::COMMAND, Key::D, |cx| Command::SetTheme(other_theme(cx))),
        (Modifiers::NONE, Key::F1, |_| Command::ReadChart),
        (Modifiers::COMMAND, Key::K, |_| Command::OpenAskBox),
        (Modifiers::NONE, Key::F5, |_| Command::Present),
        (Modifiers::NONE, Key::F11, |_| Command::ToggleFullScreen),
    ];
    for (modifiers, key, command) in plain {
        if pressed(modifiers, key) {
            cx.push(command(cx));
        }
    }
}

/// The theme that is not on.
pub(super) fn other_theme(cx: &ViewContext<'_>) -> ThemeChoice {
    if cx.colors.dark { ThemeChoice::Light } else { ThemeChoice::Dark }
}
