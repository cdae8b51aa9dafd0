//! The bare page: its style, fonts and building blocks. Every text that enters goes through [`escape`].

use crate::export::png::font_faces;
use crate::insights::ThingToDo;
use crate::model::Look;
use crate::present::svg::escape;
use crate::present::table::{Cell, Style, Table};
use crate::present::{Drawing, Palette, Rgb, Theme};
use crate::texts::locale;

/// A page that grows from top to bottom.
pub(super) struct Page {
    title: String,
    look: Look,
    body: String,
    pictures: usize,
}

impl Page {
    /// A page with nothing but its cover: a title, and lines below it.
    pub(super) fn new(title: &str, look: &Look, lines: &[String]) -> Self {
        let logo = match look.logo.as_ref() {
            "" => "<p class=\"brand\">Desire Path</p>".to_owned(),
            logo => format!("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,{}\">", escape(logo)),
        };
        let lines: String = lines.iter().map(|line| format!("<p>{}</p>", escape(line))).collect();
        let body = format!("<header class=\"cover\">{logo}<h1>{}</h1>{lines}</header>\n<section>", escape(title));
        Self { title: title.to_owned(), look: look.clone(), body, pictures: 0 }
    }

    /// A line that must not be overlooked.
    pub(super) fn warning(&mut self, text: &str) {
        self.body.push_str(&format!("<p class=\"warning\">{}</p>\n", escape(text)));
    }

    /// A section's title and the sentence that says what it shows.
    pub(super) fn section(&mut self, title: &str, says: &str) {
        let (title, says) = (escape(title), escape(says));
        self.body.push_str(&format!("</section>\n<section><h2>{title}</h2>\n<p class=\"says\">{says}</p>\n"));
    }

    /// Things to do, numbered, each with what is at stake.
    pub(super) fn list_to_dos(&mut self, all: &[ThingToDo]) {
        if all.is_empty() {
            return;
        }
        self.body.push_str("<ol class=\"todos\">");
        for of in all {
            let (title, stake, why) = (escape(&of.title), escape(&of.stake), escape(&of.why));
            self.body.push_str(&format!("<li><h3>{title}</h3><p class=\"stake\">{stake}</p><p>{why}</p></li>"));
        }
        self.body.push_str("</ol>\n");
    }

    /// Words with what they mean.
    pub(super) fn definitions<'t>(&mut self, all: impl IntoIterator<Item = (&'t str, &'t str)>) {
        self.body.push_str("<dl class=\"terms\">");
        for (word, meaning) in all {
            self.body.push_str(&format!("<div><dt>{}</dt><dd>{}</dd></div>", escape(word), escape(meaning)));
        }
        self.body.push_str("</dl>\n");
    }

    /// A heading inside a section.
    pub(super) fn heading(&mut self, title: &str) {
        self.body.push_str(&format!("<h3>{}</h3>\n", escape(title)));
    }

    /// Adds a line of grey text, for notes below a picture.
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

    /// The whole page as HTML.
    pub(super) fn finish(self) -> String {
        let lang = locale().code();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:\">\n<meta \
             name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>\n{}{}{STYLE}</style>\n</head>\n\
             <body>\n<main>\n{}</section>\n</main>\n</body>\n</html>\n",
            escape(&self.title),
            font_faces(),
            colors(&self.look),
            self.body
        )
    }
}

/// The palette as CSS variables, light first, dark where the reader prefers it on a screen.
fn colors(look: &Look) -> String {
    let own = look.color_hex().and_then(|hex| u32::from_str_radix(&hex, 16).ok()).map(Rgb::hex);
    // nothing but letters and digits may leave the quotes
    let font: String = look.font.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    let font = if font.is_empty() { font } else { format!(";--font:'{font}'") };
    let variables = |theme: Theme| {
        let p = Palette::of(theme);
        let accent = own.unwrap_or(p.accent);
        format!(
            "--bg:{};--surface:{};--line:{};--text:{};--weak:{};--accent:{};--bar:{}{font}",
            p.background.css(),
            p.surface.css(),
            p.border.css(),
            p.text.css(),
            p.text_weak.css(),
            accent.css(),
            accent.over(p.background, 0.22).css()
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
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 var(--font,Inter),Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-feature-settings:'tnum'}
main{max-width:1200px;margin:0 auto;padding:40px 32px 64px}
.brand{margin:0;color:var(--accent);font-weight:600}
.cover{min-height:420px;display:flex;flex-direction:column;justify-content:center;border-left:10px solid var(--accent);padding-left:40px;margin-bottom:48px}
.cover p{margin:2px 0;color:var(--weak);font-size:17px}
.cover .brand{color:var(--accent);margin-bottom:24px}
.logo{max-width:240px;max-height:80px;object-fit:contain;object-position:left;margin-bottom:32px}
h1{margin:0 0 12px;font-size:40px;line-height:1.15}
h2{margin:48px 0 4px;font-size:22px;line-height:1.3}
h3{margin:24px 0 8px;font-size:15px}
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
.todos{list-style:none;counter-reset:todo;margin:0;padding:0;display:grid;gap:16px}
.todos li{counter-increment:todo;position:relative;margin:0;padding:18px 24px 18px 72px;background:var(--surface);border-radius:8px}
.todos li::before{content:counter(todo);position:absolute;left:24px;top:14px;font-size:30px;font-weight:600;color:var(--accent)}
.todos h3{margin:0 0 4px;font-size:18px}
.todos p{margin:2px 0;max-width:90ch}
.stake{font-weight:600}
.terms{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:12px 32px;margin:8px 0}
.terms dt{font-weight:600}
.terms dd{margin:0;color:var(--weak)}
ul{margin:8px 0;padding-left:20px;max-width:90ch}
li{margin:4px 0}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{main{max-width:none;padding:0}.cover{min-height:0;height:262mm;margin:0;break-after:page}h2,h3,.says{break-after:avoid;break-inside:avoid}h2{margin-top:28px}figure,tr,li,.figures,.terms div{break-inside:avoid}thead{display:table-header-group}.scroll{break-inside:avoid}th.n,.n{white-space:normal}p{orphans:3;widows:3}.note{break-before:avoid}.scroll{overflow:visible}figure svg{max-height:200mm}body{font-size:12px}.says{font-size:13px}table{font-size:11px}th,td{padding-right:10px}.bar{min-width:96px}.figures div{border:1px solid var(--line)}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
";
