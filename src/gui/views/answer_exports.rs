//! What any answer can be exported as: its picture, a workbook of its tables, each table alone, and both on the clipboard.

use std::sync::Arc;

use crate::export::{AnswerFile, PICTURE, PIXELS, Picture, Provenance, answer_picture, pixels};
use crate::gui::command::{Clip, Export};
use crate::gui::context::ViewContext;
use crate::insights::{Answer, AnyComputedInsight, Question};
use crate::present::Theme;
use crate::present::table::{CsvTarget, Table, heading};
use crate::release::Release;
use crate::texts::text;

use super::export_scope::ExportScope;

/// An answer on its way out of the window, for one's own work.
#[derive(Clone)]
struct AnswerExport {
    scope: ExportScope,
    computed: Arc<dyn AnyComputedInsight>,
    about: Provenance,
    picture: Picture,
}

/// Everything that the answer to a question can be exported as. Its lists and pictures of single people leave for a purpose:
/// Customers, Segments and Predictions ask for it.
pub(super) fn answer_exports(
    cx: &ViewContext<'_>,
    question: &Question,
    computed: Arc<dyn AnyComputedInsight>,
    answer: &Answer,
) -> Vec<Export> {
    let theme = if cx.colors.dark { Theme::Dark } else { Theme::Light };
    let of = AnswerExport {
        scope: ExportScope::new(cx),
        computed,
        about: Provenance::new(&cx.scope(), question),
        picture: Picture { theme, ..PICTURE },
    };
    let id = question.id();
    let mut exports = Vec::new();
    if answer.chart.is_some() && answer.people_pictured().is_none() {
        exports.extend(of.pictures(id));
    }
    exports.extend(of.tables(id, answer));
    exports
}

/// The same without pictures, for a picture that is exported as it stands on the screen.
pub(super) fn table_exports(
    cx: &ViewContext<'_>,
    question: &Question,
    computed: Arc<dyn AnyComputedInsight>,
    answer: &Answer,
) -> Vec<Export> {
    let answer = Answer { chart: None, ..answer.clone() };
    answer_exports(cx, question, computed, &answer)
}

impl AnswerExport {
    /// The answer without its lists and pictures of people, small groups as the project says.
    fn release(&self) -> Result<Release<Answer>, String> {
        self.scope.own(|k, before| {
            let mut answer = self.computed.answer(k, before)?;
            answer.tables.retain(|table| !table.people);
            if answer.people_pictured().is_some() {
                answer.chart = None;
            }
            Ok(answer.disclosed())
        })
    }

    fn file(&self, file: AnswerFile) -> Result<Release<Vec<u8>>, String> {
        self.noted()?.try_map(|answer| file.bytes(&answer, &self.about, self.picture).map_err(|e| e.to_string()))
    }

    /// The same, with what of it is merged or not shown in its grey line.
    fn noted(&self) -> Result<Release<Answer>, String> {
        let released = self.release()?;
        let hidden = released.note().map(str::to_owned);
        Ok(released.map(|answer| answer.with_remark(hidden.as_deref())))
    }

    fn pictures(&self, id: &str) -> [Export; 3] {
        let [svg, png, copy] = [self.clone(), self.clone(), self.clone()];
        [
            Export::new(text!("answer-export-png"), format!("{id}.png"), move |_| png.file(AnswerFile::Png)),
            Export::new(text!("answer-export-svg"), format!("{id}.svg"), move |_| svg.file(AnswerFile::Svg)),
            Export::copy(text!("answer-export-copy-picture"), move |_| {
                copy.noted()?.try_map(|answer| {
                    let drawing = answer_picture(&answer, &copy.about, copy.picture);
                    let svg = drawing.ok_or_else(|| text!("answer-file-no-picture").to_owned())?.to_svg();
                    pixels(&svg, PIXELS).map(Clip::Image).map_err(|e| e.to_string())
                })
            }),
        ]
    }

    fn tables(&self, id: &str, answer: &Answer) -> Vec<Export> {
        let about_groups: Vec<_> = answer.tables.iter().filter(|table| !table.people).collect();
        let Some(main) = about_groups.first().map(|table| table.name) else { return Vec::new() };
        let [book, copy] = [self.clone(), self.clone()];
        let mut exports =
            vec![Export::new(text!("answer-export-xlsx"), format!("{id}.xlsx"), move |_| book.file(AnswerFile::Xlsx))];
        for table in &about_groups {
            let (of, name) = (self.clone(), table.name);
            let file = if name == main { format!("{id}.csv") } else { format!("{id}-{name}.csv") };
            exports.push(Export::new(text!("answer-export-csv", table = table.title()), file, move |_| {
                Ok(of.release()?.map(|answer| answer.rows(name).to_csv().into_bytes()))
            }));
        }
        exports.push(Export::copy(text!("answer-export-copy-table", table = about_groups[0].title()), move |_| {
            Ok(copy.release()?.map(|answer| Clip::Text(tab_separated(&answer.rows(main)))))
        }));
        exports
    }
}

/// A table as a spreadsheet takes it from the clipboard: titles, and a cell between two tabs.
fn tab_separated(table: &Table) -> String {
    let cell = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    let target = CsvTarget::Spreadsheet;
    let titles: Vec<String> = table.columns.iter().map(|column| cell(&heading(&column.title, target))).collect();
    let mut lines = vec![titles.join("\t")];
    lines
        .extend(table.rows.iter().map(|row| row.iter().map(|of| cell(&of.raw(target))).collect::<Vec<_>>().join("\t")));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::table::Cell;

    #[test]
    fn a_copied_table_keeps_its_cells_apart_and_runs_nothing() {
        let mut table = Table::new(&[("name", "Name"), ("n", "Customers")]);
        table.push(vec![Cell::text("a\tb\nc"), Cell::Count(1204)]);
        table.push(vec![Cell::text("=1+1"), Cell::Empty]);
        table.columns[1].title = "@SUM(1)\t".into();
        assert_eq!(tab_separated(&table), "Name\t'@SUM(1) \na b c\t1204\n'=1+1\t");
    }
}
