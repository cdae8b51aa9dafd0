//! Newer versions: nothing is looked for until a person says where, and then nothing but a plain request is sent.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use desire_path::gui::command::Command as WindowCommand;

use crate::screen::Screen;

const SET: [&str; 2] = ["settings", "--set"];

/// Runs the program with its settings in this folder.
fn run(settings: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("desire-path").unwrap();
    command.env("XDG_CONFIG_HOME", settings).env("APPDATA", settings).env("HOME", settings);
    let output = command.args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn set(settings: &Path, word: &str) -> (i32, String, String) {
    run(settings, &[&SET[..], &[word]].concat())
}

/// The place that is kept.
fn kept(settings: &Path) -> String {
    let (code, out, said) = run(settings, &["settings", "--format", "csv"]);
    assert_eq!(code, 0, "{said}");
    let rows = crate::cli::csv_rows(&out);
    assert_eq!(&rows[0][0], "update-notice");
    rows[0][1].to_owned()
}

#[test]
fn a_file_is_looked_at_when_a_person_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("desire-path.txt");
    assert_eq!(kept(folder.path()), "none", "off as it comes");
    fs::write(&file, "99.1.0\nhttps://example.com/get\n").unwrap();
    let word = format!("update-notice={}", file.display());
    let (code, _, said) = set(folder.path(), &word);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("99.1.0") && said.contains("https://example.com/get"), "{said}");
    assert_eq!(kept(folder.path()), file.display().to_string());
    fs::write(&file, r#"{"version": "0.0.1"}"#).unwrap();
    let (_, _, said) = set(folder.path(), &word);
    assert!(said.contains("No newer version"), "{said}");
    fs::remove_file(&file).unwrap();
    let (code, _, said) = set(folder.path(), &word);
    assert!(code == 0 && said.contains("cannot be read"), "kept, and said: {said}");
    set(folder.path(), "update-notice=none");
    assert_eq!(kept(folder.path()), "none");
    assert!(!folder.path().join("desire-path/update-notice").exists());
}

#[test]
fn what_is_no_place_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for bad in ["http://example.com/newest", "ftp://example.com/newest", "", "https://me:secret@example.com/newest"] {
        let (code, _, said) = set(folder.path(), &format!("update-notice={bad}"));
        assert!(code == 2 && !said.is_empty(), "{bad}: {said}");
    }
    let (code, _, said) = set(folder.path(), "currency=GBP");
    assert!(code == 2 && said.contains("settings PROJECT --set currency=GBP"), "{said}");
    let (_shop, project) = crate::cli::project();
    let (code, _, said) = run(folder.path(), &["settings", &project, "--set", "update-notice=/srv/newest"]);
    assert!(code == 2 && said.contains("settings --set update-notice=/srv/newest"), "{said}");
    assert_eq!(kept(folder.path()), "none");
}

#[test]
fn the_window_says_what_is_newer_until_it_is_dismissed() {
    let mut screen = Screen::on_small_sample();
    let file = screen.folder.path().join("newest.json");
    fs::write(&file, r#"{"version": "99.1.0", "page": "https://example.com/get"}"#).unwrap();
    screen.obey(WindowCommand::ShowUpdateNotice);
    screen.write("File or address", "http://example.com/newest");
    screen.press("Look there");
    assert!(screen.shows("has to begin with https://"), "{}", screen.words());
    screen.write("File or address", &file.display().to_string());
    screen.press("Look there");
    assert!(!screen.shows("File or address"), "the dialog is closed");
    assert!(screen.shows("Desire Path 99.1.0 is there"), "{}", screen.words());
    screen.dismiss_notices();
    assert!(!screen.shows("99.1.0"));
}

#[cfg(feature = "webhooks")]
mod by_address {
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::thread::{Builder, JoinHandle};

    use super::*;

    /// A server that answers one request with this; gives its address and the lines of the request.
    fn serve_once(answer: &str) -> (String, JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/newest.json", listener.local_addr().unwrap());
        let answer = answer.to_owned();
        let serve = move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines().map(Result::unwrap);
            let request = lines.take_while(|line| !line.is_empty()).collect();
            stream.write_all(answer.as_bytes()).unwrap();
            request
        };
        (url, Builder::new().name("newest version".to_owned()).spawn(serve).unwrap())
    }

    fn look(answer: &str) -> (Vec<String>, String) {
        let folder = tempfile::tempdir().unwrap();
        let (url, server) = serve_once(answer);
        let (code, _, said) = set(folder.path(), &format!("update-notice={url}"));
        assert_eq!(code, 0, "{said}");
        assert_eq!(kept(folder.path()), url);
        (server.join().unwrap(), said)
    }

    fn found(body: &str) -> String {
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
    }

    #[test]
    fn nothing_but_the_plain_request_is_sent() {
        let (request, said) = look(&found(r#"{"version": "99.1.0"}"#));
        assert!(said.contains("Desire Path 99.1.0 is there"), "{said}");
        assert_eq!(request[0], "GET /newest.json HTTP/1.1");
        let names: Vec<String> =
            request[1..].iter().map(|line| line.split(':').next().unwrap().to_lowercase()).collect();
        assert_eq!(names, ["host"], "{request:?}");
    }

    #[test]
    fn other_answers_are_said_and_redirects_are_not_followed() {
        let elsewhere = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
        let missing = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        for (answer, part) in [
            (elsewhere.to_owned(), "302"),
            (missing.to_owned(), "404"),
            (found("<html>"), "does not say which version"),
            (found(&"9".repeat(20_000)), "cannot be reached"),
        ] {
            let (_, said) = look(&answer);
            assert!(said.contains(part) && said.contains("http://127.0.0.1"), "{part}: {said}");
        }
    }
}
