//! The bare page: its style, fonts and building blocks. Every text that enters goes through [`escape`].

use base64::Engine as _;

use crate::export::png::fonts;
use crate::present::svg::escape;
use crate::present::table::{Cell, Style, Table};
use crate::present::{Drawing, Palette, Theme};

/// A page that grows from top to bottom.
pub(super) struct Page {
    title: String,
    body: String,
    pictures: usize,
}

impl Page {
    /// An empty page.
    pub(super) fn new(title: &str) -> Self {
        let body = format!("<header><p class=\"brand\">Desire Path</p><h1>{}</h1></header>\n", escape(title));
        Self { title: title.to_owned(), body, pictures: 0 }
    }

    /// The sentence below the title.
    pub(super) fn lead(&mut self, text: &str) {
        self.body.push_str(&format!("<p class=\"lead\">{}</p>\n", escape(text)));
    }

    /// A line that must not be overlooked.
    pub(super) fn warning(&mut self, text: &str) {
        self.body.push_str(&format!("<p class=\"warning\">{}</p>\n", escape(text)));
    }

    /// A section's title and the sentence that says what it shows.
    pub(super) fn section(&mut self, title: &str, says: &str) {
        self.body.push_str(&format!("<h2>{}</h2>\n<p class=\"says\">{}</p>\n", escape(title), escape(says)));
    }

    /// A heading inside a section.
    pub(super) fn heading(&mut self, title: &str) {
        self.body.push_str(&format!("<h3>{}</h3>\n", escape(title)));
    }

    /// A grey line.
    pub(super) fn note(&mut self, text: &str) {
        self.body.push_str(&format!("<p class=\"note\">{}</p>\n", escape(text)));
    }

    /// Sentences, one below the other.
    pub(super) fn list(&mut self, items: &[String]) {
        self.body.push_str("<ul>");
        for item in items {
            self.body.push_str(&format!("<li>{}</li>", escape(item)));
        }
        self.body.push_str("</ul>\n");
    }

    /// Large numbers side by side.
    pub(super) fn figures(&mut self, figures: &[(String, &str)]) {
        self.body.push_str("<dl class=\"figures\">");
        for (value, what) in figures {
            self.body.push_str(&format!("<div><dt>{}</dt><dd>{}</dd></div>", escape(what), escape(value)));
        }
        self.body.push_str("</dl>\n");
    }

    /// A picture, drawn for light and for dark; the reader's theme shows one of them.
    pub(super) fn picture(&mut self, draw: impl Fn(Theme) -> Drawing) {
        self.body.push_str("<figure>");
        for (theme, class) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let id = format!("p{}{class}", self.pictures);
            self.body.push_str(&format!("<div class=\"{class}\">{}</div>", draw(theme).to_inline_svg(&id)));
        }
        self.body.push_str("</figure>\n");
        self.pictures += 1;
    }

    /// A table; the columns whose keys are in `bars` get a bar behind their shares.
    pub(super) fn table(&mut self, table: &Table, style: &Style, bars: &[&str]) {
        self.body.push_str("<div class=\"scroll\"><table><thead><tr>");
        let numeric = |i: usize| table.rows.iter().any(|r| r[i].is_right());
        let classes: Vec<&str> =
            (0..table.columns.len()).map(|i| if numeric(i) { " class=\"n\"" } else { "" }).collect();
        for (column, class) in table.columns.iter().zip(&classes) {
            self.body.push_str(&format!("<th scope=\"col\"{class}>{}</th>", escape(&column.title)));
        }
        self.body.push_str("</tr></thead><tbody>\n");
        for row in &table.rows {
            self.body.push_str("<tr>");
            for ((cell, column), class) in row.iter().zip(&table.columns).zip(&classes) {
                let content = escape(&cell.display_text(style));
                match cell {
                    Cell::Share(v) if v.is_finite() && bars.contains(&column.key.as_ref()) => {
                        let width = v.clamp(0.0, 1.0);
                        self.body.push_str(&format!("<td class=\"n bar\"><i style=\"width:calc((100% - 76px) * {width:.3})\"></i><span>{content}</span></td>"));
                    }
                    _ => {
                        self.body.push_str(&format!("<td{class}>{content}</td>"));
                    }
                }
            }
            self.body.push_str("</tr>\n");
        }
        self.body.push_str("</tbody></table></div>\n");
    }

    /// The finished page.
    pub(super) fn finish(self) -> String {
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:\">\n<meta \
             name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>\n{}{}{STYLE}</style>\n</head>\n\
             <body>\n<main>\n{}</main>\n</body>\n</html>\n",
            escape(&self.title),
            font_faces(),
            colors(),
            self.body
        )
    }
}

fn font_faces() -> String {
    let mut out = String::new();
    for (font, weight) in fonts().into_iter().zip([400, 600]) {
        let data = base64::engine::general_purpose::STANDARD.encode(font);
        out.push_str(&format!("@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/otf;base64,{data}) format('opentype')}}\n"));
    }
    out
}

/// The palette as CSS variables, light first, dark where the reader prefers it on a screen.
fn colors() -> String {
    let variables = |theme: Theme| {
        let p = Palette::of(theme);
        format!(
            "--bg:{};--surface:{};--line:{};--text:{};--weak:{};--accent:{};--bar:{}",
            p.background.css(),
            p.surface.css(),
            p.border.css(),
            p.text.css(),
            p.text_weak.css(),
            p.accent.css(),
            p.accent.over(p.background, 0.22).css()
        )
    };
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}.light{{display:none}}.dark{{display:block!important}}}}\n",
        variables(Theme::Light),
        variables(Theme::Dark)
    )
}

const STYLE: &str = "\
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-feature-settings:'tnum'}
main{max-width:1200px;margin:0 auto;padding:40px 32px 64px}
.brand{margin:0;color:var(--accent);font-weight:600}
h1{margin:0 0 8px;font-size:34px;line-height:1.2}
h2{margin:48px 0 4px;font-size:22px;line-height:1.3}
h3{margin:24px 0 8px;font-size:15px}
.lead{margin:0 0 24px;font-size:18px}
.says{margin:0 0 16px;font-size:16px;max-width:80ch}
.note{margin:8px 0;color:var(--weak);font-size:13px;max-width:100ch}
.warning{margin:0 0 24px;padding:12px 16px;border-left:4px solid var(--accent);background:var(--surface);font-weight:600}
.figures{display:flex;flex-wrap:wrap;gap:16px;margin:24px 0}
.figures div{flex:1 1 150px;display:flex;flex-direction:column-reverse;padding:16px;background:var(--surface);border-radius:8px}
.figures dt{color:var(--weak);font-size:13px}
.figures dd{margin:0;font-size:26px;font-weight:600;line-height:1.2}
figure{margin:8px 0;padding:16px 20px;border:1px solid var(--line);border-radius:8px;background:var(--bg);overflow:hidden}
figure svg{display:block;width:100%;height:auto}
.dark{display:none}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px;margin:8px 0}
th{text-align:left;font-weight:600;color:var(--weak);font-size:13px;vertical-align:bottom}
th,td{padding:6px 16px 6px 0;border-bottom:1px solid var(--line)}
td{vertical-align:top}
.n{text-align:right;white-space:nowrap}
.bar{position:relative;min-width:140px}
.bar i{position:absolute;left:4px;top:6px;height:20px;background:var(--bar);border-radius:3px}
.bar span{position:relative}
ul{margin:8px 0;padding-left:20px;max-width:90ch}
li{margin:4px 0}
@media print{main{max-width:none;padding:0}h2{break-after:avoid}figure,tr{break-inside:avoid}body{font-size:12px}.figures div{border:1px solid var(--line)}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
";
