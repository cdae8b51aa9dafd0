//! Events as they happen: the real program, asked over the network of this computer.

mod appended;
mod clients;
mod follows;
mod kill;
mod latest;
mod same_events;
mod server;
mod soak;
mod window;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

use desire_path::progress::Progress;
use desire_path::workspace::{Snapshot, Workspace};
use serde_json::Value;

use crate::cli::ok;
use crate::store::place;

/// A running server and a key for its source.
pub(super) struct Server {
    program: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts the program on a port that is free.
    pub(super) fn start(project: &Path, options: &[&str]) -> Self {
        Self::start_with(project, options, &[])
    }

    /// The same with variables of the environment.
    pub(super) fn start_with(project: &Path, options: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_desire-path"))
            .arg("serve")
            .arg(project)
            .args([&["--address", "127.0.0.1:0"], options].concat())
            .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(program.stderr.take().unwrap());
        let address = loop {
            let mut line = String::new();
            assert!(told.read_line(&mut line).unwrap() > 0, "the program ended");
            if let Some(address) = line.split_once("http://").and_then(|(_, rest)| rest.split(". ").next()) {
                break address.parse().unwrap();
            }
        };
        // whatever it says later shall not fill a pipe
        spawn("server-words", move || std::io::copy(&mut told, &mut std::io::sink()));
        Self { program, address }
    }

    /// Asks it to end, as a system does; it has to end well.
    pub(super) fn stop(mut self) {
        let id = self.program.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        assert!(self.program.wait().unwrap().success());
    }

    /// Ends it without a word.
    pub(super) fn kill(mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }

    pub(super) fn process(&self) -> u32 {
        self.program.id()
    }
}

/// A new project and a key for its source "Shop".
pub(super) fn project_with_key() -> (tempfile::TempDir, std::path::PathBuf, String) {
    let (dir, path) = place();
    Workspace::create(&path, &Progress::new()).unwrap().close().unwrap();
    let key = ok(&["serve", path.to_str().unwrap(), "--new-key", "Shop"]).trim().to_owned();
    (dir, path, key)
}

/// The project as it is.
pub(super) fn snapshot(path: &Path) -> Snapshot {
    let workspace = Workspace::open(path, &Progress::new()).unwrap();
    assert!(workspace.damaged().is_empty());
    workspace.snapshot()
}

/// Asks over a connection of its own: status, head and body of the answer. An error where the server is gone.
pub(super) fn ask(
    address: SocketAddr,
    request: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> std::io::Result<(u16, String, Value)> {
    let mut stream = TcpStream::connect(address)?;
    let mut head =
        format!("{request} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    // who is refused by the head alone may be told so before the body is read
    stream.write_all(body).ok();
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let status = head.get(9..12).and_then(|status| status.parse().ok()).ok_or(std::io::ErrorKind::InvalidData)?;
    Ok((status, head.to_lowercase(), serde_json::from_str(body).unwrap_or_default()))
}

/// Sends calls as one batch with the key in the body, as libraries do; whether they were accepted.
pub(super) fn send(address: SocketAddr, key: &str, calls: &[Value]) -> bool {
    let body = serde_json::json!({ "writeKey": key, "batch": calls }).to_string();
    ask(address, "POST /v1/batch", &[], body.as_bytes()).is_ok_and(|(status, ..)| status == 200)
}

/// A thread with a name.
fn spawn<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).unwrap()
}
