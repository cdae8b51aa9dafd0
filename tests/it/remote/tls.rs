//! Encrypted connections to `PostgreSQL`: who shows a certificate that was signed for that host is asked, and nobody else.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::servers::{Server, postgres};
use super::{SECRET, imported};
use crate::support::skip;

/// What makes certificates here.
fn openssl(dir: &Path, arguments: &[&str]) -> bool {
    let mut command = Command::new("openssl");
    command.current_dir(dir).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Makes somebody who signs certificates; false where that cannot be done here.
fn make_issuer(dir: &Path, name: &str) -> bool {
    let (key, certificate, subject) = (format!("{name}.key"), format!("{name}.pem"), format!("/CN={name}"));
    let new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", &subject];
    openssl(dir, &[&new[..], &["-keyout", &key, "-out", &certificate]].concat())
}

/// Makes a certificate for a host, signed by an issuer.
fn make_certificate(dir: &Path, issuer: &str, host: &str) {
    let (ca, key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
    let subject = format!("/CN={host}");
    let new =
        ["req", "-newkey", "rsa:2048", "-nodes", "-subj", &subject, "-keyout", "server.key", "-out", "server.csr"];
    assert!(openssl(dir, &new));
    std::fs::write(dir.join("names"), format!("subjectAltName=DNS:{host}\nbasicConstraints=CA:FALSE\n")).unwrap();
    let sign = ["x509", "-req", "-in", "server.csr", "-CA", &ca, "-CAkey", &key, "-CAcreateserial", "-days", "2"];
    assert!(openssl(dir, &[&sign[..], &["-extfile", "names", "-out", "server.pem"]].concat()));
}

/// Adds the server to a project by a name of its host, and trusts one issuer: code, output and what it says besides.
fn added(server: &Server, project: &str, (name, host): (&str, &str), trusted: &Path) -> (i32, String) {
    let port = server.port.to_string();
    let add = ["remote", project, "--add", name, "--kind", "postgres", "--host", host, "--port", &port];
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(add)
        .args(["--user", server.user, "--database", "postgres", "--secret-variable", SECRET.0])
        .env(SECRET.0, SECRET.1)
        .env("SSL_CERT_FILE", trusted)
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn only_a_server_that_proves_who_it_is_is_asked() {
    let Some(server) = postgres() else { return skip("no postgres server can be started here") };
    let dir = tempfile::tempdir().unwrap();
    if !(make_issuer(dir.path(), "ours") && make_issuer(dir.path(), "other")) {
        return skip("no openssl command is here to make certificates with");
    }
    let project = imported(dir.path());
    let trusted = |name: &str| -> PathBuf { dir.path().join(format!("{name}.pem")) };
    let (code, error) = added(&server, &project, ("Plain", "localhost"), &trusted("ours"));
    assert!(code == 1 && error.contains("offers no encryption"), "{code} {error}");
    make_certificate(dir.path(), "ours", "localhost");
    server.give(&dir.path().join("server.pem"), "server.crt");
    server.give(&dir.path().join("server.key"), "server.key");
    server.sql("ALTER SYSTEM SET ssl = on");
    // from now on nobody is let in without encryption
    let rules = dir.path().join("rules");
    std::fs::write(&rules, "hostssl all all 127.0.0.1/32 scram-sha-256\n").unwrap();
    server.give(&rules, "pg_hba.conf");
    server.sql("SELECT pg_reload_conf()");
    let (mut code, mut error) = added(&server, &project, ("Encrypted", "localhost"), &trusted("ours"));
    // the server reads its settings a moment later
    for _ in 0..50 {
        if code == 0 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        (code, error) = added(&server, &project, ("Encrypted", "localhost"), &trusted("ours"));
    }
    assert_eq!(code, 0, "{error}");
    let (code, error) = added(&server, &project, ("Stranger", "localhost"), &trusted("other"));
    assert!(code == 1 && error.contains("nobody whom this computer trusts has signed"), "{code} {error}");
    let (code, error) = added(&server, &project, ("Another", "127.0.0.1"), &trusted("ours"));
    assert!(code == 1 && error.contains("a certificate for another name"), "{code} {error}");
    assert!(!error.contains(SECRET.1));
    let port = server.port.to_string();
    let add = ["remote", &project, "--add", "Unencrypted", "--kind", "postgres", "--port", &port, "--plain"];
    let who = ["--user", server.user, "--database", "postgres", "--secret-variable", SECRET.0];
    let (code, _, error) = super::run(&[&add[..], &who].concat());
    assert!(code == 1 && error.contains("no encryption"), "the server lets nobody in so: {code} {error}");
}

#[test]
fn certificates_that_cannot_be_read_are_said() {
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(["remote", &project, "--add", "Far", "--kind", "postgres", "--host", "localhost", "--port", "1"])
        .env("SSL_CERT_FILE", dir.path().join("missing.pem"))
        .env_remove("SSL_CERT_DIR")
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && error.contains("missing.pem"), "{error}");
}
