//! The report for a client: its cover, the three things to do against the numbers of friction, words instead of measures of
//! models, the company's look, and nobody's name.

use std::path::Path;

use desire_path::model::Look;
use desire_path::present::glossary::{Term, definition};
use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

use crate::cli::{csv_rows, ok, project, run};

/// A red square of two by two pixels, as PNG.
fn logo() -> Vec<u8> {
    fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
        out.extend((data.len() as u32).to_be_bytes());
        out.extend(kind);
        out.extend(data);
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        out.extend(crc.sum().to_be_bytes());
    }
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut out, b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
    let rows = [[0, 200, 30, 30, 200, 30, 30], [0, 200, 30, 30, 200, 30, 30]].concat();
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut packed, &rows).unwrap();
    chunk(&mut out, b"IDAT", &packed.finish().unwrap());
    chunk(&mut out, b"IEND", &[]);
    out
}

/// What stands between two marks, as often as it does.
fn between<'t>(text: &'t str, begin: &str, end: &str) -> Vec<&'t str> {
    text.split(begin).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The whole numbers of a sentence, in their order.
fn numbers(text: &str) -> Vec<i64> {
    let plain = text.replace(',', "");
    plain.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn a_client_reads_a_cover_three_things_to_do_and_what_the_words_mean() {
    // so many customers that some losses are sure
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let project = place("shop.desire");
    ok(&["generate", "--customers", "3003", "-o", &place("exports")]);
    ok(&["import", &project, &place("exports")]);
    std::fs::write(place("logo.png"), logo()).unwrap();
    let logo_setting = format!("logo={}", place("logo.png"));
    ok(&[
        "settings",
        &project,
        "--set",
        "author=Ida & Sons",
        "--set",
        "color=#aa3311",
        "--set",
        "font=Georgia",
        "--set",
        &logo_setting,
    ]);
    ok(&["export", &project, "report", "-o", &place("report.html")]);
    let page = std::fs::read_to_string(place("report.html")).unwrap();
    let cover = between(&page, "<header class=\"cover\">", "</header>")[0];
    assert!(cover.contains("by Ida &amp; Sons") && cover.contains("data:image/png;base64,"), "{cover}");
    assert!(page.contains("--accent:#aa3311") && page.contains("--font:'Georgia'"));
    // what costs most, each once, as friction counts it
    let all = ok(&["friction", &project, "--format", "csv", "--k", "11"]);
    let findings = csv_rows(&all);
    let keys: Vec<String> = all.lines().next().unwrap().split(',').map(str::to_owned).collect();
    let at = |key: &str| keys.iter().position(|known| known == key).unwrap();
    let todos = between(&page, "<li><h3>", "</li>");
    assert!((1..=3).contains(&todos.len()), "{todos:?}");
    let mut losses = Vec::new();
    for todo in &todos {
        let (title, rest) = todo.split_once("</h3>").unwrap();
        let name = unescaped(title).split_once(": ").unwrap().1.to_owned();
        let row = findings.iter().find(|row| row[at("finding")] == *name).unwrap_or_else(|| panic!("{name}"));
        let number = |key: &str| row[at(key)].parse::<f64>().unwrap();
        assert!(number("loss_low") > 0.0, "{name}: chance could explain it");
        let stake = between(rest, "<p class=\"stake\">", "</p>")[0];
        let expected = ["loss", "loss_low", "loss_high"].map(|key| number(key).round() as i64);
        assert_eq!(numbers(stake)[..3], expected, "{stake}");
        assert!(numbers(rest).contains(&(number("customers") as i64)), "{rest}");
        losses.push(number("loss"));
    }
    assert!(losses.windows(2).all(|pair| pair[0] >= pair[1]), "the dearest first: {losses:?}");
    // pictures and letters are in the page as base64
    let read = page.split("<section>").skip(1).collect::<String>();
    for jargon in ["AUC", "Brier", "lift", "baseline", "k-means"] {
        assert!(!read.contains(jargon), "{jargon}");
    }
    for term in [Term::Customer, Term::DropOff, Term::Interval] {
        assert!(unescaped(&page).contains(definition(term)), "{}", term.key());
    }
    assert_eq!(page.matches("<section>").count(), page.matches("</section>").count());
    for rule in ["@page", "break-after:page", "break-inside:avoid"] {
        assert!(page.contains(rule), "{rule}");
    }
}

#[test]
fn nobody_is_named_in_the_report() {
    let (folder, project) = project();
    let place = folder.path().join("report.html").display().to_string();
    let snapshot = Workspace::open_read_only(Path::new(&project), &Progress::new()).unwrap().snapshot();
    let people = &snapshot.table.people;
    let mut names = (0..people.name.len()).map(|at| people.name.get(at));
    let somebody = names.find(|name| name.len() >= 8 && name.contains(' ')).unwrap();
    ok(&["segments", &project, "--add", &format!("Like {somebody}"), "--rule", "events >= 0"]);
    ok(&["map", &project, "--note", &format!("{somebody} was lost here"), "--on", "Decision", "--kind", "pain"]);
    ok(&["export", &project, "report", "-o", &place]);
    let page = std::fs::read_to_string(&place).unwrap();
    let mut looked_at = 0;
    for column in [&people.name, &people.email, &people.customer_id, &people.phone] {
        for name in (0..column.len()).map(|at| column.get(at)).filter(|name| name.len() >= 8) {
            looked_at += 1;
            assert!(!page.contains(name), "{name}");
        }
    }
    assert!(looked_at > 500, "{looked_at}");
}

#[test]
fn a_logo_is_a_small_png() {
    assert!(Look::read_logo(&logo()).is_some());
    assert!(Look::read_logo(b"GIF89a").is_none());
    let mut large = logo();
    large.resize((1 << 20) + 1, 0);
    assert!(Look::read_logo(&large).is_none());
    let (folder, project) = project();
    let place = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(place("logo.png"), logo()).unwrap();
    ok(&["scenes", &project, "--add", "channels", "--story", "Autumn"]);
    ok(&["export", &project, "story", "-o", &place("plain.pdf")]);
    ok(&["settings", &project, "--set", &format!("logo={}", place("logo.png"))]);
    ok(&["export", &project, "story", "-o", &place("with.pdf")]);
    let images = |name: &str| {
        let bytes = std::fs::read(place(name)).unwrap();
        bytes.windows(15).filter(|part| part == b"/Subtype /Image" || part.starts_with(b"/Subtype/Image")).count()
    };
    assert_eq!(images("plain.pdf"), 0);
    assert!(images("with.pdf") > 0, "the logo is in the pages");
    std::fs::write(place("broken.png"), b"\x89PNG\r\n\x1a\nnothing").unwrap();
    ok(&["settings", &project, "--set", &format!("logo={}", place("broken.png"))]);
    let (code, _, said) = run(&["export", &project, "story", "-o", &place("again.pdf")]);
    assert_eq!(code, 0, "an image that cannot be read is left out: {said}");
}
