//! Events as they happen: the switch, who may send, what came, and what people do at this moment.

use std::sync::Arc;

use egui::{TextEdit, Ui};

use crate::analysis::latest::{LatestActivity, LatestTerms, latest_activity};
use crate::events::EventTable;
use crate::gui::command::{Clip, Command};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::draft::Draft;
use crate::gui::jobs::Latest;
use crate::gui::live_intake::RunningIntake;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, heading, page, paragraph, section, tick_box};
use crate::live::words;
use crate::model::{Change, LiveSettings, Settings, WriteKey};
use crate::present::{customer_list, numbers};
use crate::privacy::{new_write_key, write_key_hash};
use crate::texts::text;
use crate::workspace::{Edit, now};

/// Visits of so many minutes are those of now.
const VISIT_MINUTES: i64 = 30;
/// Carts of so many minutes are open.
const CART_MINUTES: i64 = 24 * 60;
/// So many of each are listed.
const MOST: usize = 20;
/// What people do is looked at again after so long, also where nothing came.
const LOOK_EVERY_MS: i64 = 10_000;

fn key_columns() -> [Column; 3] {
    [
        Column::text(text!("write-keys-source"), 150.0).fixed(),
        Column::text(text!("write-keys-made"), 140.0).fixed().rank(1),
        Column::text("", 90.0).fixed(),
    ]
}

fn event_columns() -> [Column; 4] {
    [
        Column::text(text!("live-when"), 140.0).fixed(),
        Column::text(text!("live-who"), 190.0).fixed(),
        Column::text(text!("live-what"), 200.0).fixed(),
        Column::text(text!("write-keys-source"), 110.0).fixed().rank(1),
    ]
}

fn people_columns(about: &'static str) -> [Column; 3] {
    [
        Column::text(text!("live-who"), 190.0).fixed(),
        Column::text(text!("live-since"), 140.0).fixed(),
        Column::text(about, 150.0).fixed().rank(1),
    ]
}

/// State of the tab.
#[derive(Default)]
pub(super) struct LiveTab {
    draft: Draft<LiveSettings>,
    origins: Option<String>,
    source: String,
    /// A key that was just made, with its source: it is shown until it is put away.
    new_key: Option<(String, String)>,
    /// What people did last, with the table in which its positions are meant: events may have come since.
    latest: Latest<(DataKey, i64), (Arc<EventTable>, LatestActivity)>,
}

impl LiveTab {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        egui::ScrollArea::vertical().id_salt("live").auto_shrink([false, false]).show(ui, |ui| {
            let parts = if ui.available_width() < 760.0 { 1 } else { 2 };
            ui.columns(parts, |columns| {
                page::wide_card(&mut columns[0], |ui| self.switch(ui, cx));
                let right = &mut columns[parts - 1];
                if parts == 1 {
                    right.add_space(12.0);
                }
                page::wide_card(right, |ui| self.keys(ui, cx));
            });
            ui.add_space(16.0);
            self.now(ui, cx);
        });
    }

    fn switch(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("live-card"));
        caption(ui, text!("live-card-says"));
        let can = !cx.snapshot.read_only && !cx.project().write_keys.is_empty();
        let mut on = cx.live.is_some();
        let ticked = ui.add_enabled_ui(can || on, |ui| tick_box(ui, &mut on, text!("live-card-on"))).inner;
        if ticked.changed() {
            cx.push(if on { Command::StartLive } else { Command::StopLive });
        }
        if let Some(running) = cx.live {
            came(ui, running);
            return;
        }
        if cx.project().write_keys.is_empty() {
            caption(ui, text!("live-card-needs-key"));
        }
        ui.add_enabled_ui(!cx.snapshot.read_only, |ui| self.fields(ui, cx));
    }

    /// Where it listens, and to whom; changed while it does not.
    fn fields(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let now = &*cx.project().settings.live;
        let draft = self.draft.of(now);
        let line = |ui: &mut Ui, name: &str, value: &mut String, hint: &str| {
            let label = ui.label(name);
            let field = TextEdit::singleline(value).hint_text(hint).desired_width(f32::INFINITY);
            ui.add(field).labelled_by(label.id).changed()
        };
        line(ui, text!("live-card-address"), &mut draft.address, "127.0.0.1:8744");
        let origins = self.origins.get_or_insert_with(|| draft.origins.join(", "));
        if line(ui, text!("live-card-origins"), origins, "https://shop.example") {
            let names = origins.split(',').map(str::trim).filter(|name| !name.is_empty());
            draft.origins = names.map(str::to_owned).collect();
        }
        if !draft.address.trim().starts_with("127.") {
            caption(ui, text!("live-card-open-to-others"));
        }
        if draft == now {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if page::primary_enabled(ui, true, text!("webhooks-card-save")).clicked() {
                let settings = Settings { live: Box::new(draft.clone()), ..cx.project().settings.clone() };
                cx.push(Command::Edit(Edit::SetSettings(settings)));
                self.origins = None;
            }
            if button(ui, text!("webhooks-card-discard")).clicked() {
                *draft = now.clone();
                self.origins = None;
            }
        });
    }

    fn keys(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        heading(ui, text!("live-keys"));
        caption(ui, text!("live-keys-say"));
        let keys = &cx.project().write_keys;
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let made = |key: &WriteKey| numbers::date_time(key.made, &zone);
        if !keys.is_empty() {
            let name = |i: usize| format!("{}, {}", keys[i].source, made(&keys[i]));
            Table::new("write-keys", &key_columns(), keys.len()).row_height(42.0).max_height(170.0).show(
                ui,
                name,
                |ui, i, column| {
                    let key = &keys[i];
                    match column {
                        0 => drop(table::text(ui, &key.source)),
                        1 => drop(table::weak(ui, made(key))),
                        _ => cx.editing(ui, |ui| {
                            if button(ui, text!("live-revoke")).clicked() {
                                cx.push(Command::Edit(Edit::WriteKeys(Change::Remove(vec![key.id]))));
                            }
                        }),
                    }
                },
            );
        }
        cx.editing(ui, |ui| self.add_key(ui, cx));
        if let Some((source, key)) = &self.new_key {
            ui.add_space(4.0);
            paragraph(ui, text!("live-new-key", source));
            let mut done = false;
            ui.horizontal_wrapped(|ui| {
                ui.monospace(key);
                if button(ui, text!("live-copy-key")).clicked() {
                    cx.push(Command::Copy(Clip::Text(key.clone()), text!("live-key").to_owned()));
                }
                done = button(ui, text!("live-key-is-kept")).clicked();
            });
            if done {
                self.new_key = None;
            }
        }
    }

    fn add_key(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(text!("live-key-of-source"));
            let field =
                TextEdit::singleline(&mut self.source).hint_text(text!("live-source-hint")).desired_width(140.0);
            ui.add(field).labelled_by(label.id);
            let source = self.source.trim().to_owned();
            if page::button_enabled(ui, !source.is_empty(), text!("live-make-key")).clicked() {
                match new_write_key() {
                    Some(key) => {
                        let new = WriteKey { id: 0, source: source.clone(), hash: write_key_hash(&key), made: now() };
                        cx.push(Command::Edit(Edit::WriteKeys(Change::Add(vec![new]))));
                        self.new_key = Some((source, key));
                        self.source.clear();
                    }
                    None => cx.push(Command::Fail(text!("cli-serve-no-random-bytes").to_owned())),
                }
            }
        });
    }

    /// What people do at this moment.
    fn now(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project, subset) = (cx.table().clone(), cx.project().clone(), cx.subset.clone());
        // of a project to which nobody sends, now is the end of its data
        let at = if cx.live.is_some() { now() / LOOK_EVERY_MS * LOOK_EVERY_MS + LOOK_EVERY_MS } else { cx.span.1 };
        let terms = LatestTerms { now: at, visit_minutes: VISIT_MINUTES, cart_minutes: CART_MINUTES, most: MOST };
        let found = self.latest.ask(cx.jobs, text!("live-now"), (cx.events_key(), at), move |progress| {
            let found = latest_activity(&table, &subset, &project.settings, terms, progress)?;
            Ok((table, found))
        });
        let Some(latest) = found.cloned() else { return };
        let of: &EventTable = &latest.0;
        let found = &latest.1;
        let hide = cx.project().settings.hide_names;
        let who = |ix: u32| customer_list::label(of, ix, hide);
        let zone = numbers::zone(&cx.project().settings.time_zone);
        // of old data "a minute ago" would be untrue
        let when = |then: i64| match cx.live {
            Some(_) => text!("live-ago", time = numbers::duration((at - then).max(0))),
            None => numbers::date_time(then, &zone),
        };
        if cx.live.is_none() {
            caption(ui, &text!("live-as-of", time = numbers::date_time(at, &zone)));
        }
        let parts = if ui.available_width() < 760.0 { 1 } else { 2 };
        ui.columns(parts, |columns| {
            events(&mut columns[0], cx, (of, found, &who), &when);
            let right = &mut columns[parts - 1];
            returns(right, (found, &who), &when);
            right.add_space(12.0);
            carts(right, cx, (of, found, &who), &when);
        });
    }
}

/// What came since the server was started.
fn came(ui: &mut Ui, running: &RunningIntake) {
    let (taken, triggered) = running.came();
    paragraph(ui, text!("live-card-listens", address = running.address()));
    caption(ui, &words::sentence(&taken, running.counts()));
    for line in [words::triggered(triggered), words::refused(running.counts())].into_iter().flatten() {
        caption(ui, &line);
    }
    if let Some(why) = running.problem() {
        page::notice(ui, &text!("cli-serve-not-taken", why), |_| {});
    }
}

type Labels<'a> = (&'a LatestActivity, &'a dyn Fn(u32) -> String);
/// How a moment is called.
type When<'a> = &'a dyn Fn(i64) -> String;
type TableAndLabels<'a> = (&'a EventTable, &'a LatestActivity, &'a dyn Fn(u32) -> String);

fn events(ui: &mut Ui, cx: &ViewContext<'_>, (of, found, who): TableAndLabels<'_>, when: When<'_>) {
    section(ui, text!("live-last-events"));
    if found.events.is_empty() {
        caption(ui, text!("live-no-events"));
        return;
    }
    let customer = |i: usize| of.customer_of(i);
    let what = |i: usize| of.names.touchpoints.get(usize::from(of.touchpoint[i])).map_or("", String::as_str);
    let name = |row: usize| format!("{}, {}", who(customer(found.events[row])), what(found.events[row]));
    let out = Table::new("live-events", &event_columns(), found.events.len()).max_height(420.0).show(
        ui,
        name,
        |ui, row, column| {
            let i = found.events[row];
            match column {
                0 => table::weak(ui, when(of.time[i])),
                1 => table::text(ui, who(customer(i))),
                2 => table::text(ui, what(i)),
                _ => table::weak(ui, of.dims.source.name(u32::from(of.source[i]))),
            };
        },
    );
    open(cx, of, out.clicked.map(|row| customer(found.events[row])));
}

fn returns(ui: &mut Ui, (found, who): Labels<'_>, when: When<'_>) {
    section(ui, text!("live-came-back"));
    if found.returns.is_empty() {
        caption(ui, text!("live-nobody-came-back"));
        return;
    }
    let name = |row: usize| who(found.returns[row].customer);
    Table::new("live-returns", &people_columns(text!("live-away")), found.returns.len()).max_height(190.0).show(
        ui,
        name,
        |ui, row, column| {
            let of = found.returns[row];
            match column {
                0 => table::text(ui, who(of.customer)),
                1 => table::weak(ui, when(of.since)),
                _ => table::weak(ui, numbers::duration(of.away)),
            };
        },
    );
}

fn carts(ui: &mut Ui, cx: &ViewContext<'_>, (of, found, who): TableAndLabels<'_>, when: When<'_>) {
    section(ui, text!("live-in-cart"));
    if found.carts.is_empty() {
        caption(ui, text!("live-no-carts"));
        return;
    }
    let name = |row: usize| who(found.carts[row].customer);
    let out = Table::new("live-carts", &people_columns(text!("live-product")), found.carts.len())
        .max_height(190.0)
        .show(ui, name, |ui, row, column| {
            let cart = found.carts[row];
            match column {
                0 => table::text(ui, who(cart.customer)),
                1 => table::weak(ui, when(of.time[cart.event])),
                _ => table::weak(ui, of.dims.product.name(of.product[cart.event])),
            };
        });
    open(cx, of, out.clicked.map(|row| found.carts[row].customer));
}

/// Opens the page of a customer.
fn open(cx: &ViewContext<'_>, of: &EventTable, clicked: Option<u32>) {
    if let Some(&id) = clicked.and_then(|ix| of.people.ids.get(ix as usize)) {
        cx.push(Command::OpenCustomer(id));
    }
}
