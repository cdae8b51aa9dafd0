//! The parts of a presentation file: our own, or those of a client's template.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::model::Look;
use crate::present::svg::escape;
use crate::texts::text;

use super::super::deck::DeckFileError;

/// No template unpacks to more than this.
const LARGEST: u64 = 256 << 20;

macro_rules! part {
    ($name:literal) => {
        include_str!(concat!("../../../../../assets/pptx/", $name, ".xml"))
    };
}

const NOTES_MASTER: &str = part!("notes_master");
const NOTES_MASTER_RELS: &str = part!("notes_master_rels");
const THEME: &str = part!("theme");

const PRESENTATION: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A file made of parts, by name.
pub(super) struct Package {
    parts: BTreeMap<String, Vec<u8>>,
}

/// A relation of a part to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    pub id: String,
    /// The last word of its type: "slideLayout".
    pub kind: String,
    /// The name of the other part.
    pub target: String,
}

impl Package {
    /// Our own, with the colour and font of the company.
    pub(super) fn own(look: &Look) -> Self {
        let mut theme = THEME.to_owned();
        if let Some(color) = look.color_hex() {
            theme = theme.replace("1F6B3A", &color.to_uppercase());
        }
        if !look.font.is_empty() {
            theme = theme.replace("typeface=\"Arial\"", &format!("typeface=\"{}\"", escape(&look.font)));
        }
        let parts = [
            ("[Content_Types].xml", part!("content_types")),
            ("_rels/.rels", part!("rels")),
            ("ppt/presentation.xml", part!("presentation")),
            ("ppt/_rels/presentation.xml.rels", part!("presentation_rels")),
            ("ppt/slideMasters/slideMaster1.xml", part!("slide_master")),
            ("ppt/slideMasters/_rels/slideMaster1.xml.rels", part!("slide_master_rels")),
            ("ppt/slideLayouts/slideLayout1.xml", part!("layout_title")),
            ("ppt/slideLayouts/slideLayout2.xml", part!("layout_title_only")),
            ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", part!("layout_rels")),
            ("ppt/slideLayouts/_rels/slideLayout2.xml.rels", part!("layout_rels")),
            ("ppt/theme/theme1.xml", theme.as_str()),
        ];
        let parts = parts.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        Self { parts: parts.collect() }
    }

    /// A client's template: its masters, layouts and themes, without the slides that it comes with.
    pub(super) fn template(bytes: &[u8]) -> Result<Self, DeckFileError> {
        let unreadable = |why: String| DeckFileError::Template(why);
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(error.to_string()))?;
        let (mut parts, mut room) = (BTreeMap::new(), LARGEST);
        for at in 0..archive.len() {
            let file = archive.by_index(at).map_err(|error| unreadable(error.to_string()))?;
            if file.is_dir() {
                continue;
            }
            let name = file.name().map_err(|error| unreadable(error.to_string()))?.trim_start_matches('/').to_owned();
            let mut content = Vec::new();
            file.take(room).read_to_end(&mut content).map_err(|error| unreadable(error.to_string()))?;
            room -= content.len() as u64;
            if room == 0 {
                return Err(unreadable(text!("slides-template-too-large").to_owned()));
            }
            parts.insert(name, content);
        }
        let mut package = Self { parts };
        if package.text(&package.presentation()).is_none() {
            return Err(unreadable(text!("slides-template-no-presentation").to_owned()));
        }
        package.drop_slides();
        Ok(package)
    }

    /// The name of the main part.
    pub(super) fn presentation(&self) -> String {
        let found = self.relations("").into_iter().find(|of| of.kind == "officeDocument");
        found.map_or_else(|| "ppt/presentation.xml".to_owned(), |of| of.target)
    }

    /// The text of a part.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.parts.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    pub(super) fn set(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.parts.insert(name.into(), content.into());
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// What a part is related to; that of no part is the package itself.
    pub(super) fn relations(&self, of: &str) -> Vec<Relation> {
        let Some(xml) = self.text(&relations_of(of)) else { return Vec::new() };
        let folder = of.rsplit_once('/').map_or("", |(folder, _)| folder);
        let relation = |tag: &BytesStart<'_>| {
            let kind = attribute(tag, "Type")?.rsplit('/').next()?.to_owned();
            let inside = attribute(tag, "TargetMode").is_none_or(|mode| mode != "External");
            inside.then_some(Relation {
                id: attribute(tag, "Id")?,
                kind,
                target: resolved(folder, &attribute(tag, "Target")?),
            })
        };
        tags(xml, "Relationship").iter().filter_map(relation).collect()
    }

    /// Relates the main part to another; gives the id of the relation.
    pub(super) fn relate(&mut self, kind: &str, target: &str) -> String {
        let main = self.presentation();
        let known: Vec<String> = self.relations(&main).into_iter().map(|of| of.id).collect();
        let id = (1..).map(|n| format!("rId{n}")).find(|id| !known.contains(id)).unwrap_or_default();
        let name = relations_of(&main);
        let relation = format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"/{target}\"/>");
        let all = self.text(&name).unwrap_or_default().replacen(
            "</Relationships>",
            &format!("{relation}</Relationships>"),
            1,
        );
        self.set(name, all);
        id
    }

    /// Says what kind of part a part is.
    pub(super) fn declare(&mut self, name: &str, kind: &str) {
        let line = format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/></Types>");
        let all = self.text("[Content_Types].xml").unwrap_or_default().replacen("</Types>", &line, 1);
        self.set("[Content_Types].xml", all);
    }

    /// Says what files of an ending are, where that is not said.
    pub(super) fn declare_ending(&mut self, ending: &str, kind: &str) {
        let all = self.text("[Content_Types].xml").unwrap_or_default();
        let is_known = tags(all, "Default").iter().any(|tag| attribute(tag, "Extension").as_deref() == Some(ending));
        if !is_known {
            let at = all.find("<Override").or_else(|| all.find("</Types>")).unwrap_or(all.len());
            let line = format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>");
            let all = format!("{}{line}{}", &all[..at], &all[at..]);
            self.set("[Content_Types].xml", all);
        }
    }

    /// Takes out the slides that a template comes with, and what names them.
    fn drop_slides(&mut self) {
        let main = self.presentation();
        let slides: Vec<String> =
            self.relations(&main).into_iter().filter(|of| of.kind == "slide").map(|of| of.target).collect();
        let mut gone = slides.clone();
        for slide in &slides {
            gone.extend(self.relations(slide).into_iter().filter(|of| of.kind == "notesSlide").map(|of| of.target));
        }
        for part in &gone {
            self.parts.remove(part);
            self.parts.remove(&relations_of(part));
        }
        let names_gone = |tag: &str| gone.iter().any(|part| tag.contains(&format!("\"/{part}\"")));
        let types = without(self.text("[Content_Types].xml").unwrap_or_default(), "<Override", names_gone);
        let types = [".template.main+xml", ".slideshow.main+xml", ".template.macroEnabled.main+xml"]
            .iter()
            .fold(types, |types, old| {
                types.replace(&format!("presentationml{old}"), "presentationml.presentation.main+xml")
            });
        self.set(
            "[Content_Types].xml",
            types.replace("application/vnd.ms-powerpoint.template.macroEnabled.main+xml", PRESENTATION),
        );
        let name = relations_of(&main);
        let is_slide = |tag: &str| tag.contains("/relationships/slide\"");
        let relations = without(self.text(&name).unwrap_or_default(), "<Relationship ", is_slide);
        self.set(name, relations);
        let mut text = self.text(&main).unwrap_or_default().to_owned();
        for list in ["p:sldIdLst", "p:custShowLst", "p:extLst"] {
            text = without_element(&text, list);
        }
        self.set(main, text);
    }

    /// Makes sure that there is a master of the notes; gives its name.
    pub(super) fn notes_master(&mut self) -> String {
        let main = self.presentation();
        if let Some(known) = self.relations(&main).into_iter().find(|of| of.kind == "notesMaster") {
            return known.target;
        }
        let free = (1..).map(|n| format!("theme{n}.xml")).find(|name| !self.has(&format!("ppt/theme/{name}")));
        let theme = free.unwrap_or_default();
        let name = "ppt/notesMasters/notesMaster1.xml".to_owned();
        self.set(name.as_str(), NOTES_MASTER);
        self.set(relations_of(&name), NOTES_MASTER_RELS.replace("THEME", &theme));
        self.set(format!("ppt/theme/{theme}"), THEME);
        self.declare(&format!("ppt/theme/{theme}"), "application/vnd.openxmlformats-officedocument.theme+xml");
        self.declare(&name, "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml");
        let id = self.relate("notesMaster", &name);
        let list =
            format!("</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"{id}\"/></p:notesMasterIdLst>");
        let text = self.text(&main).unwrap_or_default().replacen("</p:sldMasterIdLst>", &list, 1);
        self.set(main, text);
        name
    }

    /// The whole file. The same parts are the same bytes.
    pub(super) fn zipped(&self) -> Result<Vec<u8>, DeckFileError> {
        let written = |error: zip::result::ZipError| DeckFileError::Write(error.to_string());
        let how = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        // programs look for it first
        let first = "[Content_Types].xml";
        let others = self.parts.keys().map(String::as_str).filter(|name| *name != first);
        for name in std::iter::once(first).chain(others) {
            let Some(content) = self.parts.get(name) else { continue };
            out.start_file(name, how).map_err(written)?;
            out.write_all(content).map_err(|error| DeckFileError::Write(error.to_string()))?;
        }
        Ok(out.finish().map_err(written)?.into_inner())
    }
}

/// Where the relations of a part stand.
pub(super) fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// The name of a part that is named from a folder: `../theme/theme1.xml`.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            ".." => drop(path.pop()),
            "." | "" => {}
            name => path.push(name),
        }
    }
    path.join("/")
}

/// The tags of this local name.
pub(super) fn tags(xml: &str, name: &str) -> Vec<BytesStart<'static>> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == name => {
                found.push(tag.into_owned());
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// An attribute of a tag.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|of| of.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

/// A text without the tags that begin like this and are gone.
fn without(xml: &str, begin: &str, is_gone: impl Fn(&str) -> bool) -> String {
    let (mut out, mut rest) = (String::with_capacity(xml.len()), xml);
    while let Some(at) = rest.find(begin) {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        out.push_str(&rest[..at]);
        if !is_gone(&rest[at..end]) {
            out.push_str(&rest[at..end]);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// A text without the first element of this name.
fn without_element(xml: &str, name: &str) -> String {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let Some(at) = xml.find(&open) else { return xml.to_owned() };
    let tag_end = xml[at..].find('>').map_or(xml.len(), |end| at + end + 1);
    let end = if xml[at..tag_end].ends_with("/>") {
        tag_end
    } else {
        xml[at..].find(&close).map_or(tag_end, |end| at + end + close.len())
    };
    format!("{}{}", &xml[..at], &xml[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_are_followed_from_folder_to_folder() {
        assert_eq!(resolved("ppt/slides", "../slideLayouts/slideLayout2.xml"), "ppt/slideLayouts/slideLayout2.xml");
        assert_eq!(resolved("ppt", "slides/slide1.xml"), "ppt/slides/slide1.xml");
        assert_eq!(resolved("ppt", "/ppt/theme/theme1.xml"), "ppt/theme/theme1.xml");
        assert_eq!(
            (relations_of("ppt/a.xml"), relations_of("")),
            ("ppt/_rels/a.xml.rels".into(), "_rels/.rels".into())
        );
    }

    #[test]
    fn an_element_goes_with_all_that_is_in_it() {
        assert_eq!(without_element("<a><p:x><p:y/></p:x><b/></a>", "p:x"), "<a><b/></a>");
        assert_eq!(without_element("<a><p:x/><b/></a>", "p:x"), "<a><b/></a>");
        assert_eq!(without_element("<a/>", "p:x"), "<a/>");
        assert_eq!(without("<R a='1'/><R b='2'/>", "<R", |tag| tag.contains('1')), "<R b='2'/>");
    }
}
