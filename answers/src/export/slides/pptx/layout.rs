//! Which layouts a presentation has, and where their titles stand.

use super::package::{Package, attribute, relations_of, tags};
use super::shapes::Place;

/// A layout, and what of it matters here.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// The part of the package that holds it.
    pub part: String,
    /// What it is for: "titleOnly".
    kind: String,
    /// The type of its title's place: "title" or "ctrTitle".
    pub title: Option<String>,
    /// The number of its subtitle's place.
    pub subtitle: Option<String>,
    /// Whether it numbers its slides, and the number of that place.
    pub slide_number: Option<String>,
}

/// The layouts of a presentation, in order.
pub(super) fn layouts(package: &Package) -> Vec<Layout> {
    let of = |of: &str, kind: &'static str| {
        package.relations(of).into_iter().filter(move |found| found.kind == kind).map(|found| found.target)
    };
    let masters = of(&package.presentation(), "slideMaster");
    masters
        .flat_map(|master| of(&master, "slideLayout").collect::<Vec<_>>())
        .map(|part| layout(package, part))
        .collect()
}

fn layout(package: &Package, part: String) -> Layout {
    let xml = package.text(&part).unwrap_or_default();
    let kind = tags(xml, "sldLayout").first().and_then(|tag| attribute(tag, "type")).unwrap_or_default();
    let places = tags(xml, "ph");
    let typed = |wanted: &[&str]| {
        places.iter().find(|tag| attribute(tag, "type").is_some_and(|found| wanted.contains(&found.as_str())))
    };
    let number = |tag: &quick_xml::events::BytesStart<'_>| attribute(tag, "idx").unwrap_or_else(|| "0".to_owned());
    Layout {
        kind,
        title: typed(&["title", "ctrTitle"]).and_then(|tag| attribute(tag, "type")),
        subtitle: typed(&["subTitle"]).map(number),
        slide_number: typed(&["sldNum"]).map(number),
        part,
    }
}

/// The layout for slides with a picture: one that has a title and nothing else, where there is one.
pub(super) fn for_pictures(all: &[Layout]) -> Option<&Layout> {
    let of = |kind: &str| all.iter().find(|layout| layout.kind == kind && layout.title.is_some());
    of("titleOnly")
        .or_else(|| of("obj"))
        .or_else(|| all.iter().find(|of| of.title.as_deref() == Some("title")))
        .or(all.first())
}

/// The layout of the first slide.
pub(super) fn for_title(all: &[Layout]) -> Option<&Layout> {
    all.iter()
        .find(|of| of.kind == "title")
        .or_else(|| all.iter().find(|of| of.subtitle.is_some()))
        .or(for_pictures(all))
}

/// Width and height of the slides.
pub(super) fn slide_size(package: &Package) -> (i64, i64) {
    let text = package.text(&package.presentation()).unwrap_or_default();
    let size = tags(text, "sldSz");
    let side = |name: &str| size.first().and_then(|tag| attribute(tag, name)?.parse().ok()).filter(|n| *n > 0);
    (side("cx").unwrap_or(12_192_000), side("cy").unwrap_or(6_858_000))
}

/// Where the title stands: as the layout says, else its master.
pub(super) fn title_place(package: &Package, layout: &Layout) -> Option<Place> {
    let master = package.relations(&layout.part).into_iter().find(|of| of.kind == "slideMaster").map(|of| of.target);
    let found = package.text(&layout.part).and_then(place_of_title);
    found.or_else(|| package.text(&master?).and_then(place_of_title))
}

/// The size of a title's letters, in points: as the layout says, else its master.
pub(super) fn title_size(package: &Package, layout: &Layout) -> Option<f32> {
    let master = package.relations(&layout.part).into_iter().find(|of| of.kind == "slideMaster").map(|of| of.target);
    let size = |xml: &str| attribute(tags(xml, "defRPr").first()?, "sz")?.parse::<f32>().ok().map(|size| size / 100.0);
    let own = |xml: &str| size(title_shape(xml)?);
    let from_master =
        |xml: &str| own(xml).or_else(|| size(xml.split("<p:titleStyle>").nth(1)?.split("</p:titleStyle>").next()?));
    package.text(&layout.part).and_then(own).or_else(|| package.text(&master?).and_then(from_master))
}

/// The place of the first shape that holds a title.
fn place_of_title(xml: &str) -> Option<Place> {
    let shape = title_shape(xml)?;
    let number = |tag: &str, name: &str| tags(shape, tag).first().and_then(|tag| attribute(tag, name)?.parse().ok());
    Some(Place { x: number("off", "x")?, y: number("off", "y")?, w: number("ext", "cx")?, h: number("ext", "cy")? })
}

/// The first shape that holds a title.
fn title_shape(xml: &str) -> Option<&str> {
    let is_title = |shape: &&str| {
        tags(shape, "ph")
            .iter()
            .any(|tag| attribute(tag, "type").is_some_and(|found| matches!(found.as_str(), "title" | "ctrTitle")))
    };
    let shapes = xml.split("<p:sp>").skip(1).filter_map(|shape| shape.split("</p:sp>").next());
    shapes.into_iter().find(is_title)
}

/// What a slide of a layout is related to, as markup.
pub(super) fn relations(pairs: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        format!(
            "<Relationship Id='{id}' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}' Target='/{target}'/>"
        )
    };
    let all: String = pairs.iter().map(one).collect();
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n\
         <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{all}</Relationships>"
    )
}

/// Puts a part with its relations into the package.
pub(super) fn put(package: &mut Package, name: &str, kind: &str, content: String, related: &[(&str, &str, &str)]) {
    package.set(name, content);
    package.set(relations_of(name), relations(related));
    package.declare(name, &format!("application/vnd.openxmlformats-officedocument.presentationml.{kind}+xml"));
}
