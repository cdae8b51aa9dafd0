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
use crate::texts::text;
use crate::workspace;

use super::decide::decide;

fn columns() -> [Column; 4] {
    [
        Column::number(text!("suggestions-score"), 64.0).fixed(),
        Column::text(text!("suggestions-customer"), 150.0).fixed(),
        Column::text(text!("suggestions-looks-like"), 150.0).fixed(),
        Column::text(text!("suggestions-what-agrees"), 260.0).fixed().rank(1),
    ]
}

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
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if !self.wanted {
            let text = text!("suggestions-compares-names-e-mails-phones-birth");
            self.wanted = empty(
                ui,
                Icon::Find,
                text!("suggestions-are-some-customers-in-here-twice"),
                text,
                Some(text!("suggestions-look-for-same-person")),
            );
            return;
        }
        let snapshot = cx.snapshot.clone();
        self.found.ask(cx.jobs, text!("suggestions-look-for-same-person"), cx.revision_key(), move |progress| {
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
                return pending(ui, cx, &mut self.found, text!("suggestions-comparing-customers"));
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
            text!("suggestions-looks-like-with-share", a, b, share = numbers::share(s.p))
        };
        let selected = self.selected.and_then(|pair| list.iter().position(|s| (s.a, s.b) == pair));
        let output =
            Table::new("suggestions", &columns(), list.len()).selected(selected).show(ui, name, |ui, i, column| {
                let s = &list[i];
                match column {
                    0 => table::text(ui, score(s.p)),
                    1 => table::text(ui, identity_words::name_of(cx.table(), s.a, hide)),
                    2 => table::text(ui, identity_words::name_of(cx.table(), s.b, hide)),
                    _ if s.two_customer_ids => table::weak(
                        ui,
                        text!("suggestions-two-customer-ids", fields = identity_words::fields(&s.agree)),
                    ),
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
            heading(ui, text!("suggestions-same-person"));
            caption(ui, text!("suggestions-click-pair-to-see-both-side"));
            return;
        };
        if a == b {
            heading(ui, text!("suggestions-one-customer-now"));
            caption(ui, text!("suggestions-ctrl-z-undoes-it"));
            return;
        }
        let key = (cx.revision_key(), (s.a, s.b));
        self.attributes
            .ask_afresh(cx, key, move |workspace, _| Ok([workspace.attributes(a)?, workspace.attributes(b)?]));
        let hide = cx.project().settings.hide_names;
        heading(ui, &text!("suggestions-that-this-is-one-person", score = score(s.p)));
        caption(ui, &text!("suggestions-agree", fields = identity_words::fields(&s.agree)));
        if !s.differ.is_empty() {
            caption(ui, &text!("suggestions-differ", fields = identity_words::fields(&s.differ)));
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
            (text!("suggestions-name"), &people.name),
            (text!("contact-email"), &people.email),
            (text!("suggestions-phone"), &people.phone),
            (text!("suggestions-customer-id"), &people.customer_id),
            (text!("suggestions-country"), &people.country),
        ] {
            rows.push((name.to_owned(), people.first_of(a, column).to_owned(), people.first_of(b, column).to_owned()));
        }
        if let Some([of_a, of_b]) = self.attributes.get() {
            let value = |list: &[(String, String)], name: &str| {
                list.iter().find(|(n, _)| n == name).map_or_else(String::new, |(_, v)| v.clone())
            };
            let names = of_a.iter().chain(of_b).map(|(name, _)| name).filter(|n| ComparedField::of_column(n).is_some());
            let mut distinct: Vec<&String> = Vec::new();
            for name in names {
                if !distinct.contains(&name) {
                    distinct.push(name);
                    rows.push((name.clone(), value(of_a, name), value(of_b, name)));
                }
            }
        }
        for (name, x, y) in rows.into_iter().filter(|(_, x, y)| !x.is_empty() || !y.is_empty()) {
            caption(ui, &name);
            for text in if x == y { vec![x] } else { vec![x, y] } {
                let text = match (text.is_empty(), hide) {
                    (true, _) => text!("suggestions-not-known").to_owned(),
                    (_, true) => text!("table-hidden").to_owned(),
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
        Some(Export::list(
            Listing::of(text!("suggestions-customers-that-look-like-one-person")),
            "look-alike.csv",
            work,
        ))
    }
}

/// Whether something was decided.
fn buttons(ui: &mut Ui, cx: &ViewContext<'_>, s: &Suggestion, pair: (CustomerIx, CustomerIx)) -> bool {
    let mut decided = false;
    let (people, project) = (&cx.table().people, cx.project());
    let rules = &project.settings.identity;
    if s.two_customer_ids {
        caption(ui, text!("suggestions-both-have-customer-id-customer-has"));
    } else if wide(ui, text!("suggestions-button-same-person"), true).clicked() {
        decide(cx, identity::same(people, rules, &project.decisions, pair, now()));
        decided = true;
    }
    if wide(ui, text!("suggestions-not-same"), false).clicked() {
        decide(cx, identity::different(people, rules, pair, now()));
        decided = true;
    }
    ui.horizontal(|ui| {
        if ui.link(text!("suggestions-open-first")).clicked() {
            cx.push(Command::OpenCustomer(s.a));
        }
        if ui.link(text!("suggestions-open-second")).clicked() {
            cx.push(Command::OpenCustomer(s.b));
        }
    });
    decided
}

/// A chance that is never claimed to be certain.
fn score(p: f64) -> String {
    if p > 0.994 { "> 99 %".to_owned() } else { numbers::share(p) }
}
