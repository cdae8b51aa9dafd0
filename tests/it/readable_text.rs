//! The texts on a window as an eye finds them: none is cut, broken inside a word, or written over another.

use std::sync::Arc;

use desire_path::gui::App;
use egui::epaint::ClippedShape;
use egui::{Galley, Rect, Shape};
use egui_kittest::Harness;

/// A text on the screen with what can be seen of its surroundings.
pub(crate) struct ScreenText {
    pub galley: Arc<Galley>,
    pub place: Rect,
    clip: Rect,
}

/// The texts of these shapes that nothing is painted over.
pub(crate) fn texts(shapes: &[ClippedShape], window: Rect) -> Vec<ScreenText> {
    let mut texts = Vec::new();
    for clipped in shapes {
        collect(&clipped.shape, clipped.clip_rect.intersect(window), &mut texts);
    }
    texts
}

fn collect(shape: &Shape, clip: Rect, texts: &mut Vec<ScreenText>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|s| collect(s, clip, texts)),
        Shape::Text(text) if text.angle == 0.0 => {
            let place = text.galley.rect.translate(text.pos.to_vec2());
            texts.push(ScreenText { galley: text.galley.clone(), place, clip });
        }
        Shape::Rect(over) if over.fill.a() == 255 => {
            let covered = over.rect.intersect(clip);
            texts.retain(|text| !covered.contains(text.place.intersect(text.clip).center()));
        }
        _ => {}
    }
}

/// What is wrong with the texts on a window; with those of a dialog alone where one is open. `across`: whether what is cut at
/// a side is a fault.
pub(crate) fn faults(harness: &Harness<'_, App>, across: bool) -> Vec<String> {
    let texts = of_dialog_or_window(harness);
    texts.iter().filter(|text| text.is_visible()).filter_map(|text| text.fault(across)).collect()
}

/// The grey lines below pictures, which join their parts by dots, that go on below what can be seen.
pub(crate) fn cut_below(harness: &Harness<'_, App>) -> Vec<String> {
    let is_cut = |text: &&ScreenText| {
        let ends_below = text.place.bottom() > text.clip.bottom() + 1.0;
        text.galley.text().matches(" · ").count() > 1 && text.place.intersects(text.clip) && ends_below
    };
    of_dialog_or_window(harness).iter().filter(is_cut).map(|text| text.galley.text().to_owned()).collect()
}

/// The texts that are written over others, on a window in which no menu is open and nothing slides over the page.
pub(crate) fn written_over(harness: &Harness<'_, App>) -> Vec<String> {
    let texts = of_dialog_or_window(harness);
    let visible: Vec<&ScreenText> = texts.iter().filter(|text| text.is_visible()).collect();
    let below = |(i, one): (usize, &&ScreenText)| {
        visible[..i].iter().filter_map(|other| one.lies_over(other)).collect::<Vec<_>>()
    };
    visible.iter().enumerate().flat_map(below).collect()
}

/// The texts of the dialog that is open, or of the whole window.
fn of_dialog_or_window(harness: &Harness<'_, App>) -> Vec<ScreenText> {
    let window = harness.ctx.content_rect();
    let shapes = &harness.output().shapes;
    let backdrop = |s: &ClippedShape| match &s.shape {
        Shape::Rect(r) => r.rect.contains_rect(window) && r.fill.a() > 0 && r.fill.a() < 255,
        _ => false,
    };
    let first = shapes.iter().rposition(backdrop).map_or(0, |i| i + 1);
    texts(&shapes[first..], window)
}

impl ScreenText {
    /// Whether it can be read; what is half scrolled away is not looked at.
    fn is_visible(&self) -> bool {
        let middle = self.place.center().y;
        !self.galley.text().trim().is_empty()
            && self.clip.is_positive()
            && self.place.intersects(self.clip)
            && middle >= self.clip.top()
            && middle <= self.clip.bottom()
    }

    /// The parts of its lines that have ink and can be seen.
    fn ink(&self) -> impl Iterator<Item = Rect> + '_ {
        let at = self.place.min - self.galley.rect.min;
        self.galley.rows.iter().filter_map(move |row| {
            // the first line of a text in a row that wraps begins after what stands before it
            let (first, last) = row.glyphs.first().zip(row.glyphs.last())?;
            let across = row.pos.x + first.pos.x..=row.pos.x + last.pos.x + last.advance_width;
            let line = Rect::from_x_y_ranges(across, row.rect().y_range()).translate(at);
            let ink = line.shrink2(egui::vec2(1.0, line.height() * 0.3)).intersect(self.clip);
            Some(ink)
        })
    }

    fn lies_over(&self, other: &Self) -> Option<String> {
        let crosses = |a: &Rect, b: &Rect| {
            let both = a.intersect(*b);
            a.is_positive() && b.is_positive() && both.width() > 2.0 && both.height() > 1.0
        };
        let meets = self.place.intersects(other.place) && self.ink().any(|a| other.ink().any(|b| crosses(&a, &b)));
        meets.then(|| format!("“{}” is written over “{}” at {:?}", self.galley.text(), other.galley.text(), self.place))
    }

    fn fault(&self, across: bool) -> Option<String> {
        let words = self.galley.text();
        for pair in self.galley.rows.windows(2) {
            let ends = |row: &egui::epaint::text::PlacedRow, last: bool| {
                if last { row.glyphs.last().map(|g| g.chr) } else { row.glyphs.first().map(|g| g.chr) }
            };
            let inside = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            let longest = words.split_whitespace().map(|w| w.chars().count()).max().unwrap_or(0);
            if !pair[0].ends_with_newline
                && inside(ends(&pair[0], true))
                && inside(ends(&pair[1], false))
                && longest < 24
            {
                return Some(format!("“{words}” breaks inside a word"));
            }
        }
        for pair in self.galley.rows.windows(2) {
            let last = pair[0].glyphs.last().map(|g| g.chr);
            let before = pair[0].glyphs.iter().rev().map(|g| g.chr).find(|c| !c.is_whitespace());
            let splits = pair[1].glyphs.first().is_some_and(|g| g.chr == '%');
            if splits && last.is_some() && before.is_some_and(|c| c.is_ascii_digit()) {
                return Some(format!("“{words}” parts a number from its sign"));
            }
        }
        if self.galley.job.justify && self.galley.rows.len() > 1 {
            return Some(format!("“{words}” is spread over the line"));
        }
        // names in tables may be cut, sentences may not
        let font = self.galley.job.sections.first().map(|s| &s.format.font_id);
        let is_bold = font.is_some_and(|f| f.family != egui::FontFamily::Proportional);
        if self.galley.elided && is_bold && words.split_whitespace().count() > 6 {
            return Some(format!("the sentence “{words}” is cut"));
        }
        if across && (self.place.right() > self.clip.right() + 1.5 || self.place.left() < self.clip.left() - 1.5) {
            return Some(format!("“{words}” at {:?} is cut by {:?}", self.place, self.clip));
        }
        let number = |w: &str| w.chars().any(|c| c.is_ascii_digit()) && !w.chars().any(char::is_alphabetic);
        if self.galley.elided && number(words) {
            return Some(format!("the number “{words}” is cut"));
        }
        let mut end = words.chars().rev();
        (end.next() == Some('…') && end.next().is_some_and(|c| c.is_ascii_digit()))
            .then(|| format!("the number “{words}” is cut"))
    }
}
