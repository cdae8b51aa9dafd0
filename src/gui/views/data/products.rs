//! The catalogue: every product with how much of what happened is about it.

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::gui::views::answer_table;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer, table_export};
use crate::gui::widgets::{base_line, base_line_height, caption, heading};
use crate::insights::{NamedTable, NoSettings, Products, Question, Scope};
use crate::model::Filter;
use crate::texts::text;

/// State of the tab.
#[derive(Default)]
pub(super) struct ProductList {
    found: AnswerSlot<Products>,
    /// The list of an answer, made once.
    list: Option<(Arc<ComputedAnswer<Products>>, NamedTable)>,
    row: Option<usize>,
}

/// What is said until there is a list.
fn counting() -> &'static str {
    text!("products-counting-products")
}

/// What the list has room for; the right panel says all of a product.
fn columns_of_list(all: &NamedTable) -> NamedTable {
    let table = all.table.select(&[
        ("product", "product", text!("products-product")),
        ("name", "name", text!("products-name")),
        ("category", "category", text!("products-category")),
        ("events", "events", text!("products-events")),
        ("customers", "customers", text!("products-customers")),
        ("price", "price", text!("products-price")),
    ]);
    NamedTable { table, name: all.name, people: all.people, named_by: &[], shown_first: &[] }
}

impl ProductList {
    /// Draws the list. Like the other tabs it is about the whole project, whatever the filter.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let (table, project, now) = (cx.table().clone(), cx.project().clone(), cx.scope().now);
        let scope = move || Scope::new(table, project, Filter::default(), now);
        self.found.ask_of(cx, cx.revision_key(), &NoSettings, scope);
        self.found.headline(ui, counting());
        self.make_list();
        let (row, list) = (&mut self.row, &self.list);
        self.found.show(ui, cx, counting(), |ui, answered| {
            let room = ui.available_height() - base_line_height(ui, &answered.answer.note);
            if let Some((_, table)) = list
                && let Some(clicked) = answer_table::show(ui, cx, table, *row, room)
            {
                *row = if *row == Some(clicked) { None } else { Some(clicked) };
            }
            base_line(ui, &answered.answer.note);
        });
    }

    /// Makes the list of a new answer, in which another product may stand in the row that was clicked.
    fn make_list(&mut self) {
        let Some(found) = self.found.get() else { return };
        if self.list.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, &found)) {
            let table = found.answer.main().map(columns_of_list);
            self.row = None;
            self.list = table.map(|table| (found, table));
        }
    }

    /// The right panel: the product that was clicked, with the customers behind it.
    pub(super) fn details(&self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let found = self.found.get();
        let chosen = found.as_ref().zip(self.row).and_then(|(found, row)| {
            let table = found.answer.main()?;
            (row < table.table.rows.len()).then_some((found, table, row))
        });
        if let Some((found, table, row)) = chosen {
            answer_table::details(ui, cx, &(found.computed.clone() as _), (table, row));
        } else {
            heading(ui, text!("products-select-product"));
            caption(ui, text!("products-click-row-to-see-customers"));
        }
    }

    /// The question that the list answers.
    pub(super) fn question(&self) -> Question {
        let part = self.found.get().zip(self.row).and_then(|(found, row)| found.answer.main()?.part(row));
        Question::of::<Products>(&NoSettings, Filter::default(), part)
    }

    /// Whether a product is selected.
    pub(super) fn has_selection(&self) -> bool {
        self.row.is_some()
    }

    /// The list as a file.
    pub(super) fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let table = |computed| table_export(cx, computed, ("products", text!("products-as-csv"), "products.csv"));
        self.found.get().map(|found| table(found.computed.clone())).into_iter().collect()
    }
}
