//! A story as a presentation that can be edited: titles in the layouts' own places, pictures as native shapes, maps as native
//! tables, and how it was asked in the notes.

mod layout;
mod package;
mod shapes;

use crate::present::drawing::Paint;
use crate::present::svg::escape;
use crate::present::{Palette, Theme, text_width};
use crate::texts::{locale, text, unbroken};

use super::deck::{Deck, DeckFileError};
use super::slide::Slide;
use super::table::{SlideTable, widths};
use layout::{Layout, put};
use package::Package;
use shapes::{POINT, Place, ShapeIds, filled, named};

const NAMES: &str = "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' \
                     xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' \
                     xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'";

const LOGO: &str = "ppt/media/logo.png";

/// A deck as a file of presentations, in the layouts of a template where there is one.
pub(super) fn write(deck: &Deck, template: Option<&[u8]>) -> Result<Vec<u8>, DeckFileError> {
    let mut package = match template {
        Some(bytes) => Package::template(bytes)?,
        None => Package::own(&deck.look),
    };
    let layouts = layout::layouts(&package);
    let none = || DeckFileError::Template(text!("slides-template-no-layout").to_owned());
    let (first, usual) =
        (layout::for_title(&layouts).ok_or_else(none)?, layout::for_pictures(&layouts).ok_or_else(none)?);
    // a client's template has its own logo
    let logo = deck.look.logo_image().filter(|_| template.is_none());
    if let Some(logo) = &logo {
        package.declare_ending("png", "image/png");
        package.set(LOGO, logo.as_slice());
    }
    let notes_master = package.notes_master();
    let room = Room::of(&package, usual);
    let mut ids = Vec::new();
    let mut add = |package: &mut Package, layout: &Layout, shapes: String, notes: Option<String>| {
        let n = ids.len() + 1;
        // no name of a template's own parts
        let (slide, page) = (format!("ppt/slides/scene{n}.xml"), format!("ppt/notesSlides/scene{n}.xml"));
        let mut related = vec![("rId1", "slideLayout", layout.part.as_str())];
        if notes.is_some() {
            related.push(("rId2", "notesSlide", &page));
        }
        if logo.is_some() {
            related.push(("rId3", "image", LOGO));
        }
        put(package, &slide, "slide", slide_markup(&shapes), &related);
        if let Some(notes) = notes {
            let related = [("rId1", "notesMaster", notes_master.as_str()), ("rId2", "slide", slide.as_str())];
            put(package, &page, "notesSlide", notes, &related);
        }
        ids.push(package.relate("slide", &slide));
    };
    let mark = logo.as_deref().and_then(png_size).map(|size| room.logo(size)).unwrap_or_default();
    add(&mut package, first, format!("{}{mark}", cover(deck, first)), None);
    for slide in &deck.slides {
        let shapes = format!("{}{mark}", content(slide, usual, &room));
        add(&mut package, usual, shapes, Some(notes_markup(slide)));
    }
    let list: String = (256..).zip(&ids).map(|(n, id)| format!("<p:sldId id=\"{n}\" r:id=\"{id}\"/>")).collect();
    let main = package.presentation();
    let all = package.text(&main).unwrap_or_default();
    let all = all.replacen("<p:sldSz", &format!("<p:sldIdLst>{list}</p:sldIdLst><p:sldSz"), 1);
    package.set(main, all);
    package.zipped()
}

fn slide_markup(shapes: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<p:sld {NAMES}><p:cSld><p:spTree>{TREE}{shapes}\
         </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    )
}

const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id='1' name=''/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>\
                    <a:off x='0' y='0'/><a:ext cx='0' cy='0'/><a:chOff x='0' y='0'/><a:chExt cx='0' cy='0'/></a:xfrm></p:grpSpPr>";

/// A text in a place of the layout.
fn placeholder(id: u32, (name, kind): (&str, &str), paragraphs: &[&str], size: Option<u32>) -> String {
    let size = size.map_or_else(String::new, |size| format!(" sz='{size}'"));
    let lang = locale().tag();
    let paragraph = |words: &&str| {
        format!("<a:p><a:r><a:rPr lang='{lang}'{size}/><a:t>{}</a:t></a:r></a:p>", escape(&unbroken(words)))
    };
    let paragraphs: String = paragraphs.iter().map(paragraph).collect();
    format!(
        "<p:sp><p:nvSpPr>{}<p:cNvSpPr><a:spLocks noGrp='1'/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>\n",
        named(id, name, None)
    )
}

/// The XML of the first slide, with the title of the story.
fn cover(deck: &Deck, layout: &Layout) -> String {
    let mut ids = ShapeIds::new();
    let title = layout.title.as_deref().map(|kind| {
        placeholder(ids.next(), (text!("slides-shape-title"), &format!("type='{kind}'")), &[&deck.title], None)
    });
    let subtitle = layout.subtitle.as_deref().map(|idx| {
        let lines: Vec<&str> = deck.cover_lines().collect();
        placeholder(ids.next(), (text!("slides-shape-subtitle"), &format!("type='subTitle' idx='{idx}'")), &lines, None)
    });
    title.into_iter().chain(subtitle).collect()
}

/// Where things stand on a slide.
struct Room {
    slide: (i64, i64),
    title: Place,
    /// The size of the title's letters where nothing else is said.
    title_size: f32,
    /// Everything below the title.
    below: Place,
}

impl Room {
    fn of(package: &Package, layout: &Layout) -> Self {
        let (w, h) = layout::slide_size(package);
        let edge = w / 27;
        let usual = Place { x: edge, y: h / 21, w: w - 2 * edge, h: h * 2 / 15 };
        let title = layout::title_place(package, layout).filter(|at| at.y + at.h < h / 2).unwrap_or(usual);
        let top = title.y + title.h + h / 60;
        let below = Place { x: edge, y: top, w: w - 2 * edge, h: h * 15 / 16 - top };
        let title_size = layout::title_size(package, layout).unwrap_or(USUAL_TITLE);
        Self { slide: (w, h), title, title_size, below }
    }

    /// A logo in the upper right corner.
    fn logo(&self, (width, height): (u32, u32)) -> String {
        let (w, h) = self.slide;
        // above the title, which may be as wide as the slide
        let tall = h / 28;
        let wide = (tall * i64::from(width) / i64::from(height.max(1))).min(w / 6);
        let place = Place { x: w - wide - w / 40, y: h / 120, w: wide, h: tall };
        format!(
            "<p:pic><p:nvPicPr>{}<p:cNvPicPr><a:picLocks noChangeAspect='1'/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>\
             <a:blip r:embed='rId3'/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{}<a:prstGeom prst='rect'>\
             <a:avLst/></a:prstGeom></p:spPr></p:pic>",
            named(9_000, text!("slides-shape-logo"), None),
            place.xfrm()
        )
    }
}

/// Title, sentence, picture or table, and the grey line.
fn content(slide: &Slide, layout: &Layout, room: &Room) -> String {
    let mut ids = ShapeIds::new();
    let mut out = String::new();
    if let Some(kind) = &layout.title {
        let size = fitting_size(slide.title(), room.title, room.title_size);
        let kind = format!("type='{kind}'");
        out.push_str(&placeholder(ids.next(), (text!("slides-shape-title"), &kind), &[slide.title()], size));
    }
    let palette = Palette::of(Theme::Light);
    let mut left = room.below;
    if let Some(sentence) = slide.subtitle() {
        let place = Place { h: paragraph_height(sentence, 16.0, left.w), ..left };
        out.push_str(&text_box(ids.next(), sentence, place, (16.0, palette.text)));
        (left.y, left.h) = (left.y + place.h, left.h - place.h);
    }
    let height = paragraph_height(&slide.note, 10.0, left.w);
    let note = Place { y: left.y + left.h - height, h: height, ..left };
    left.h -= height + room.slide.1 / 80;
    match (&slide.table, &slide.picture) {
        (Some(table), _) => out.push_str(&native_table(table, left, &mut ids)),
        (None, Some(picture)) => out.push_str(&shapes::group(&picture.light, left, &mut ids)),
        (None, None) => {}
    }
    out.push_str(&text_box(ids.next(), &slide.note, note, (10.0, palette.text_weak)));
    if let Some(idx) = &layout.slide_number {
        let lang = locale().tag();
        out.push_str(&format!(
            "<p:sp><p:nvSpPr>{}<p:cNvSpPr><a:spLocks noGrp='1'/></p:cNvSpPr><p:nvPr><p:ph type='sldNum' sz='quarter' \
             idx='{idx}'/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld \
             id='{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}' type='slidenum'><a:rPr lang='{lang}'/><a:t>‹#›</a:t></a:fld></a:p>\
             </p:txBody></p:sp>",
            named(ids.next(), text!("slides-shape-number"), None)
        ));
    }
    out
}

/// The size of a title's letters where no layout says it.
const USUAL_TITLE: f32 = 28.0;

/// The largest size at which a title fits its place, in hundredths of a point; nothing where the layout's own does.
fn fitting_size(title: &str, place: Place, own: f32) -> Option<u32> {
    let (w, h) = (place.w as f32 / POINT, place.h as f32 / POINT);
    let fits = |size: &f32| text_width::wrap(title, *size, true, w * 0.93).len() as f32 * size * 1.2 <= h * 0.95;
    if fits(&own) {
        return None;
    }
    let smaller = [40.0, 36.0, 32.0, 28.0, 24.0, 22.0, 20.0, 18.0, 16.0].into_iter().filter(|size| *size < own);
    Some((smaller.into_iter().find(fits).unwrap_or(14.0) * 100.0) as u32)
}

fn paragraph_height(words: &str, size: f32, width: i64) -> i64 {
    let lines = text_width::wrap(words, size, false, width as f32 / POINT * 0.93).len().max(1);
    (lines as f32 * size * 1.3 * POINT) as i64
}

fn text_box(id: u32, words: &str, place: Place, (size, color): (f32, crate::present::Rgb)) -> String {
    let (head, lang) = (named(id, words, None), locale().tag());
    format!(
        "<p:sp><p:nvSpPr>{head}<p:cNvSpPr txBox='1'/><p:nvPr/></p:nvSpPr><p:spPr>{}<a:prstGeom prst='rect'><a:avLst/>\
         </a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap='square' lIns='0' tIns='0' rIns='0' bIns='0'>\
         <a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang='{lang}' sz='{}'>{}<a:latin typeface='+mn-lt'/></a:rPr>\
         <a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>\n",
        place.xfrm(),
        (size * 100.0) as u32,
        filled(Some(Paint::solid(color))),
        escape(&unbroken(words))
    )
}

/// A table that can be edited as one.
fn native_table(table: &SlideTable, place: Place, ids: &mut ShapeIds) -> String {
    let (palette, lang) = (Palette::of(Theme::Light), locale().tag());
    let lines = table.rows.len() as i64 + 1 + i64::from(table.more > 0);
    let row_height = (place.h / lines.max(1)).min(place.h / 9);
    let size = ((row_height as f32 / POINT * 0.5).clamp(8.0, 14.0) * 100.0) as u32;
    let widths = widths(table, place.w as f32, size as f32 / 100.0 * POINT);
    let grid: String = widths.iter().map(|w| format!("<a:gridCol w='{}'/>", *w as i64)).collect();
    let border = |paint| format!("<a:lnB w='6350'>{}</a:lnB>", filled(Some(Paint::solid(paint))));
    let no_border = |side: &str| format!("<a:ln{side} w='0'><a:noFill/></a:ln{side}>");
    let cell = |words: &str, right: bool, bold: bool, color, fill: Option<crate::present::Rgb>| {
        let (algn, b) = (if right { "r" } else { "l" }, if bold { " b='1'" } else { "" });
        format!(
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn='{algn}'/><a:r><a:rPr lang='{lang}' sz='{size}'{b}>{}\
             <a:latin typeface='+mn-lt'/></a:rPr><a:t>{}</a:t></a:r></a:p></a:txBody><a:tcPr marL='60000' marR='60000' \
             marT='0' marB='0' anchor='ctr'>{}{}{}{}{}</a:tcPr></a:tc>",
            filled(Some(Paint::solid(color))),
            escape(&unbroken(words)),
            no_border("L"),
            no_border("R"),
            no_border("T"),
            border(palette.border),
            filled(fill.map(Paint::solid))
        )
    };
    let row = |cells: String| format!("<a:tr h='{row_height}'>{cells}</a:tr>");
    let heads = table.columns.iter().map(|of| cell(&of.title, of.right, true, palette.text_weak, None)).collect();
    let mut rows = row(heads);
    for cells in &table.rows {
        let cells = cells.iter().zip(&table.columns).map(|(of, column)| {
            let ink = of.fill.map_or(palette.text, |fill| palette.ink_on(fill));
            cell(&of.text, column.right, false, ink, of.fill)
        });
        rows.push_str(&row(cells.collect()));
    }
    if table.more > 0 {
        let more = text!("slide-more-rows", n = table.more as u64);
        let cells = (0..table.columns.len())
            .map(|at| cell(if at == 0 { more.as_str() } else { "" }, false, false, palette.text_weak, None));
        rows.push_str(&row(cells.collect()));
    }
    let place = Place { h: row_height * lines, ..place };
    let xfrm = place.xfrm().replace("a:xfrm", "p:xfrm");
    format!(
        "<p:graphicFrame><p:nvGraphicFramePr>{}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp='1'/></p:cNvGraphicFramePr>\
         <p:nvPr/></p:nvGraphicFramePr>{xfrm}<a:graphic><a:graphicData \
         uri='http://schemas.openxmlformats.org/drawingml/2006/table'><a:tbl><a:tblPr firstRow='1'/><a:tblGrid>{grid}\
         </a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>\n",
        named(ids.next(), text!("slides-shape-table"), None)
    )
}

/// What the presenter says, and how it was asked.
fn notes_markup(slide: &Slide) -> String {
    let image = format!(
        "<p:sp><p:nvSpPr>{}<p:cNvSpPr><a:spLocks noGrp='1' noRot='1' noChangeAspect='1'/></p:cNvSpPr><p:nvPr><p:ph \
         type='sldImg'/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>",
        named(2, text!("slides-shape-image"), None)
    );
    let kind = "type='body' idx='1'";
    let words = placeholder(3, (text!("slides-shape-notes"), kind), &slide.spoken(), None);
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<p:notes {NAMES}><p:cSld><p:spTree>{TREE}{image}{words}\
         </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
}

/// Width and height of a PNG image.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).filter(|n| *n > 0);
    Some((side(16)?, side(20)?))
}
