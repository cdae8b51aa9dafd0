//! What is made for others is opened by the programs that others have: slides by `LibreOffice`, pages by poppler, the page to
//! click through by Chromium. Where one is not installed its test is skipped by name.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::cli::{ok, project};
use crate::support::skip;

const STORY: [&str; 4] = ["journey-map", "stage-flow?steps=5", "retention", "opportunities"];

/// A program with its arguments, with a home of its own; what it prints, where it ended well. `None` where it is not installed.
fn program(name: &str, package: &str, home: &Path, arguments: &[&str]) -> Option<String> {
    let run = Command::new(name).args(arguments).env("HOME", home).stdin(Stdio::null()).output();
    let Ok(output) = run else {
        skip(&format!("{name} is not installed; Debian has it as {package}"));
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {arguments:?}: {said}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A shop with a story, and the files that it leaves as.
struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new(endings: &[&str]) -> Self {
        let (folder, project) = project();
        for question in STORY {
            ok(&["scenes", &project, "--add", question, "--story", "Autumn"]);
        }
        let files = Self { folder };
        for ending in endings {
            ok(&["export", &project, "story", "Autumn", "-o", &files.place(&format!("autumn.{ending}"))]);
        }
        files
    }

    fn place(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn run(&self, name: &str, package: &str, arguments: &[&str]) -> Option<String> {
        program(name, package, self.folder.path(), arguments)
    }
}

/// How many pages poppler finds, and how large the first is, in points.
fn pages(info: &str) -> (usize, String) {
    let value = |key: &str| info.lines().find_map(|line| line.strip_prefix(key)).map(|rest| rest.trim().to_owned());
    (value("Pages:").and_then(|n| n.parse().ok()).unwrap_or(0), value("Page size:").unwrap_or_default())
}

#[test]
fn slides_are_opened_by_libreoffice_with_every_title() {
    let files = Files::new(&["pptx"]);
    let (slides, out) = (files.place("autumn.pptx"), files.folder.path().display().to_string());
    let convert = ["--headless", "--convert-to", "pdf", "--outdir", &out, &slides];
    let Some(_) = files.run("soffice", "libreoffice-impress", &convert) else { return };
    let Some(info) = files.run("pdfinfo", "poppler-utils", &[&files.place("autumn.pdf")]) else { return };
    // a slide for each scene, after the first with the name of the story
    assert_eq!(pages(&info).0, STORY.len() + 1, "{info}");
    let Some(text) = files.run("pdftotext", "poppler-utils", &["-layout", &files.place("autumn.pdf"), "-"]) else {
        return;
    };
    for word in ["Autumn", "Awareness", "Step 3", "first event", "More days of work"] {
        assert!(text.contains(word), "{word} is on no slide: {text}");
    }
}

#[test]
fn pages_are_opened_by_poppler_on_the_paper_that_was_asked_for() {
    let files = Files::new(&["pdf"]);
    let Some(info) = files.run("pdfinfo", "poppler-utils", &[&files.place("autumn.pdf")]) else { return };
    let (n, size) = pages(&info);
    assert!(n > STORY.len() && size.starts_with("841.8") && size.contains("A4"), "{info}");
    let Some(text) = files.run("pdftotext", "poppler-utils", &[&files.place("autumn.pdf"), "-"]) else { return };
    assert!(text.contains("Autumn") && text.contains("Awareness"), "{text}");
}

#[test]
fn the_page_is_shown_by_a_browser_without_the_network() {
    let files = Files::new(&["html"]);
    let address = format!("file://{}", files.place("autumn.html"));
    let arguments =
        ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", "--dump-dom", &address];
    let Some(page) = files.run("chromium", "chromium", &arguments) else { return };
    // the program of the page has run: one scene is shown, the others are not
    assert!(page.contains("Awareness") && page.contains("<svg"), "{}", &page[..page.len().min(2_000)]);
    let addresses = page.split("http").skip(1).map(|rest| rest.trim_start_matches('s'));
    let elsewhere: Vec<&str> =
        addresses.filter(|rest| rest.starts_with("://") && !rest.starts_with("://www.w3.org/")).collect();
    assert!(elsewhere.is_empty(), "nothing is loaded from elsewhere: {}", elsewhere.len());
}
