//! Customers that look like one person: a person says whether they are.

use egui::Ui;

use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::identity::now;
use crate::gui::icons::Icon;
use crate::gui::jobs::Latest;
use crate::gui::project_reading::ProjectReading;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{caption, empty, heading, page, paragraph, pending, wide};
use crate::identity;
use crate::identity::fuzzy::{ComparedField, Suggestion, Suggestions};
use crate::model::{CustomerId, CustomerIx};
use crate::present::{identity_words, numbers};
use crate::progress::Cancelled;
use crate::release::Listing;
use crate::store::StoreError;
use crate::workspace;

use super::decide::decide;

const COLUMNS: [Column; 4] = [
    Column::number("Score", 64.0).fixed(),
    Column::text("Customer", 150.0).fixed(),
    Column::text("Looks like", 150.0).fixed(),
    Column::text("What agrees", 260.0).fixed().rank(1),
];

/// The two who are looked at.
type Pair = (CustomerId, CustomerId);
/// What people tables say about both.
type Attributes = [Vec<(String, String)>; 2];

/// State of the list.
#[derive(Default)]
pub(super) struct SuggestionList {
    /// Comparing everybody takes a while, so it begins when somebody asks for it.
    wanted: bool,
    found: Latest<DataKey, Result<Suggestions, String>>,
    selected: Option<Pair>,
    attributes: ProjectReading<(DataKey, Pair), Attributes>,
}

impl SuggestionList {
    /// Draws the list.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if !self.wanted {
            let text = "Compares names, e-mails, phones, birth dates, postcodes and addresses of customers that the rules \
                        do not join. Nothing is joined by likeness alone: you decide, pair by pair.";
            self.wanted =
                empty(ui, Icon::Find, "Are some customers in here twice?", text, Some("Look for the same person"));
            return;
        }
        let snapshot = cx.snapshot.clone();
        self.found.ask(cx.jobs, "Look for the same person", cx.revision_key(), move |progress| {
            match workspace::suggestions(&snapshot, progress) {
                Ok(found) => Ok(Ok(found)),
                Err(StoreError::Cancelled) => Err(Cancelled),
                Err(error) => Ok(Err(error.to_string())),
            }
        });
        if self.found.is_stopped() {
            self.wanted = false;
            self.found.forget();
        }
        let found = match self.found.get().map(|f| (**f).as_ref()) {
            None => {
                return pending(ui, cx, &mut self.found, "Comparing customers…");
            }
            Some(Err(why)) => {
                page::notice(ui, why, |_| {});
                return;
            }
            Some(Ok(found)) => found,
        };
        heading(ui, &identity_words::suggestions_sentence(found));
        caption(ui, &identity_words::suggestions_caption(found));
        let hide = cx.project().settings.hide_names;
        let list = &found.list;
        let name = |i: usize| {
            let s = &list[i];
            let (a, b) =
                (identity_words::name_of(cx.table(), s.a, hide), identity_words::name_of(cx.table(), s.b, hide));
            format!("{a} looks like {b}, {}", numbers::share(s.p))
        };
        let selected = self.selected.and_then(|pair| list.iter().position(|s| (s.a, s.b) == pair));
        let output =
            Table::new("suggestions", &COLUMNS, list.len()).selected(selected).show(ui, name, |ui, i, column| {
                let s = &list[i];
                match column {
                    0 => table::text(ui, score(s.p)),
                    1 => table::text(ui, identity_words::name_of(cx.table(), s.a, hide)),
                    2 => table::text(ui, identity_words::name_of(cx.table(), s.b, hide)),
                    _ if s.two_customer_ids => {
                        table::weak(ui, format!("{} · two customer ids", identity_words::fields(&s.agree)))
                    }
                    _ => table::weak(ui, identity_words::fields(&s.agree)),
                };
            });
        if let Some(i) = output.clicked {
            self.selected = Some((list[i].a, list[i].b));
        }
    }

    /// The two side by side, and the buttons.
    pub(super) fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let found = self.found.get().cloned();
        let list = found.as_deref().and_then(|f| f.as_ref().ok()).map_or(&[][..], |f| &f.list);
        let pair = list.iter().find(|s| Some((s.a, s.b)) == self.selected);
        let people = &cx.table().people;
        let Some((s, a, b)) = pair.and_then(|s| Some((s, people.ix_of(s.a)?, people.ix_of(s.b)?))) else {
            heading(ui, "The same person?");
            caption(
                ui,
                "Click a pair to see both side by side, then say whether they are one person. Ctrl+Z undoes it.",
            );
            return;
        };
        if a == b {
            heading(ui, "One customer now");
            caption(ui, "Ctrl+Z undoes it.");
            return;
        }
        let key = (cx.revision_key(), (s.a, s.b));
        self.attributes
            .ask_afresh(cx, key, move |workspace, _| Ok([workspace.attributes(a)?, workspace.attributes(b)?]));
        let hide = cx.project().settings.hide_names;
        heading(ui, &format!("{} that this is one person", score(s.p)));
        caption(ui, &format!("Agree: {}", identity_words::fields(&s.agree)));
        if !s.differ.is_empty() {
            caption(ui, &format!("Differ: {}", identity_words::fields(&s.differ)));
        }
        ui.add_space(8.0);
        egui::ScrollArea::vertical().id_salt("pair").max_height(ui.available_height() - 140.0).show(ui, |ui| {
            self.compare(ui, cx, (a, b), hide);
        });
        ui.add_space(8.0);
        if buttons(ui, cx, s, (a, b)) {
            // on to the next pair, so that a list can be worked through
            let at = list.iter().position(|x| x == s);
            self.selected = at.and_then(|at| list.get(at + 1)).map(|s| (s.a, s.b));
        }
    }

    fn compare(&self, ui: &mut Ui, cx: &ViewContext<'_>, (a, b): (CustomerIx, CustomerIx), hide: bool) {
        let people = &cx.table().people;
        let mut rows: Vec<(String, String, String)> = Vec::new();
        for (name, column) in [
            ("Name", &people.name),
            ("E-mail", &people.email),
            ("Phone", &people.phone),
            ("Customer id", &people.customer_id),
            ("Country", &people.country),
        ] {
            rows.push((name.to_owned(), people.first_of(a, column).to_owned(), people.first_of(b, column).to_owned()));
        }
        if let Some([of_a, of_b]) = self.attributes.get() {
            let value = |list: &[(String, String)], name: &str| {
                list.iter().find(|(n, _)| n == name).map_or_else(String::new, |(_, v)| v.clone())
            };
            let names = of_a.iter().chain(of_b).map(|(name, _)| name).filter(|n| ComparedField::of_column(n).is_some());
            let mut seen: Vec<&String> = Vec::new();
            for name in names {
                if !seen.contains(&name) {
                    seen.push(name);
                    rows.push((name.clone(), value(of_a, name), value(of_b, name)));
                }
            }
        }
        for (name, x, y) in rows.into_iter().filter(|(_, x, y)| !x.is_empty() || !y.is_empty()) {
            caption(ui, &name);
            for text in if x == y { vec![x] } else { vec![x, y] } {
                let text = match (text.is_empty(), hide) {
                    (true, _) => "not known".to_owned(),
                    (_, true) => "hidden".to_owned(),
                    _ => text,
                };
                paragraph(ui, text);
            }
            ui.add_space(4.0);
        }
    }

    /// The list as CSV.
    pub(super) fn export(&self, cx: &ViewContext<'_>) -> Option<Export> {
        let (found, snapshot) = (self.found.get()?.clone(), cx.snapshot.clone());
        let work = move |_: &crate::progress::Progress| match &*found {
            Ok(found) => {
                let hide = snapshot.project.settings.hide_names;
                Ok(identity_words::suggestions(&found.list, &snapshot.table, hide).to_csv().into_bytes())
            }
            Err(why) => Err(why.clone()),
        };
        Some(Export::list(Listing::of("Customers that look like one person, as CSV"), "look-alike.csv", work))
    }
}

/// Whether something was decided.
fn buttons(ui: &mut Ui, cx: &ViewContext<'_>, s: &Suggestion, pair: (CustomerIx, CustomerIx)) -> bool {
    let mut decided = false;
    let (people, project) = (&cx.table().people, cx.project());
    let rules = &project.settings.identity;
    if s.two_customer_ids {
        caption(
            ui,
            "Both have a customer id. A customer has only one: merge the two in the system that gave the ids, then import \
             again.",
        );
    } else if wide(ui, "Same person", true).clicked() {
        decide(cx, identity::same(people, rules, &project.decisions, pair, now()));
        decided = true;
    }
    if wide(ui, "Not the same", false).clicked() {
        decide(cx, identity::different(people, rules, pair, now()));
        decided = true;
    }
    ui.horizontal(|ui| {
        if ui.link("Open the first").clicked() {
            cx.push(Command::OpenCustomer(s.a));
        }
        if ui.link("Open the second").clicked() {
            cx.push(Command::OpenCustomer(s.b));
        }
    });
    decided
}

/// A chance that is never claimed to be certain.
fn score(p: f64) -> String {
    if p > 0.994 { "> 99 %".to_owned() } else { numbers::share(p) }
}
