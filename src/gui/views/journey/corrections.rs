//! What a person knows better: how a word or a text of the moods really sounds, and what a theme is called. It is kept with the
//! project and counts from then on.

use egui::{TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::{self, caption};
use crate::insights::{AnyComputedInsight, NamedTable};
use crate::model::{Change, MoodSubject, OwnMood};
use crate::present::own_moods::{self, ToneWord};
use crate::present::table::CsvTarget;
use crate::present::theme_names;
use crate::texts::text;
use crate::workspace::Edit;

/// What a row of moods is about, where a person can say how it sounds.
fn subject(table: &NamedTable, row: usize) -> Option<MoodSubject> {
    let cells = table.table.rows.get(row)?;
    let of = |key: &str| table.table.position(key).map(|at| cells[at].raw(CsvTarget::Program));
    match table.name {
        "words" => of("word").map(MoodSubject::Word),
        "quotes" => of("text_id").map(MoodSubject::Text),
        _ => None,
    }
}

/// A name that is being written, and the theme that it is for.
#[derive(Debug, Default)]
pub(super) struct NameDraft {
    theme: String,
    name: String,
}

/// Draws the field for the name of the theme of a row.
pub(super) fn name_theme(
    draft: &mut NameDraft,
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (table, row, computed): (&NamedTable, usize, &dyn AnyComputedInsight),
) {
    let at = table.table.position("theme").filter(|_| table.name == "themes");
    let Some(theme) = at.map(|at| table.table.rows[row][at].raw(CsvTarget::Program)) else { return };
    if draft.theme != theme {
        *draft = NameDraft { name: theme.clone(), theme };
    }
    ui.add_space(8.0);
    let label = ui.label(text!("themes-call-it"));
    cx.editing(ui, |ui| {
        ui.add(TextEdit::singleline(&mut draft.name).desired_width(f32::INFINITY)).labelled_by(label.id);
        let is_new = !draft.name.trim().is_empty() && draft.name.trim() != draft.theme;
        if widgets::page::button_enabled(ui, is_new, text!("themes-keep-name")).clicked()
            && let Some(named) = computed.name_part(&draft.theme, draft.name.trim())
        {
            cx.push(Command::Edit(Edit::ThemeNames(theme_names::change(&cx.project().theme_names, named))));
        }
        let known = cx.project().theme_names.iter().find(|known| known.name == draft.theme);
        if let Some(known) = known
            && widgets::button(ui, text!("themes-own-name")).clicked()
        {
            cx.push(Command::Edit(Edit::ThemeNames(Change::Remove(vec![known.id]))));
        }
    });
}

/// Draws the choice of how the word or text of a row sounds, where it is one.
pub(super) fn set_tone(ui: &mut Ui, cx: &ViewContext<'_>, table: &NamedTable, row: usize) {
    let Some(of) = subject(table, row) else { return };
    let all = &cx.project().own_moods;
    let known = all.iter().find(|own| own.of == of);
    ui.add_space(8.0);
    caption(
        ui,
        match of {
            MoodSubject::Word(_) => text!("moods-how-word-sounds"),
            MoodSubject::Text(_) => text!("moods-how-text-sounds"),
        },
    );
    cx.editing(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            for word in ToneWord::ALL {
                let is_set = known.is_some_and(|own| own.mood == word.mood(&of));
                if ui.selectable_label(is_set, word.label()).clicked() && !is_set {
                    let own = OwnMood { id: 0, of: of.clone(), mood: word.mood(&of) };
                    cx.push(Command::Edit(Edit::OwnMoods(own_moods::change(all, own))));
                }
            }
        });
        if let Some(own) = known
            && widgets::button(ui, text!("moods-as-read")).clicked()
        {
            cx.push(Command::Edit(Edit::OwnMoods(Change::Remove(vec![own.id]))));
        }
    });
}
