//! The keyring of the computer, by the tool that comes with it: a secret that is kept there is not asked for again.

use std::io::Write;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::privacy::WebhookSecret;
use crate::texts::text;

/// The tool of the desktop's keyring: it asks a person to unlock it where it is locked.
const TOOL: &str = "secret-tool";

/// What tells our secrets from those of others, besides the host.
const OWNER: [&str; 2] = ["application", "desire-path"];

/// Whether this computer has a keyring that the program can use.
pub fn has_keyring() -> bool {
    let found =
        std::env::var_os("PATH").map(|paths| std::env::split_paths(&paths).any(|path| path.join(TOOL).is_file()));
    cfg!(unix) && found.unwrap_or_default()
}

/// The secret of a host, where the keyring has one.
pub fn kept_secret(host: &str) -> Option<WebhookSecret> {
    if !has_keyring() {
        return None;
    }
    let asked =
        Command::new(TOOL).arg("lookup").args(OWNER).args(["host", host]).stderr(Stdio::null()).output().ok()?;
    let bytes = Zeroizing::new(asked.stdout);
    asked.status.success().then(|| WebhookSecret::parse(std::str::from_utf8(&bytes).ok()?)).flatten()
}

/// Keeps the secret of a host in the keyring, in the place of an earlier one; or says why it is not kept.
pub fn keep_secret(host: &str, secret: &str) -> Result<(), String> {
    if !has_keyring() {
        return Err(text!("webhooks-keyring-none").to_owned());
    }
    let why = |reason: String| text!("webhooks-keyring-refused", why = reason);
    let label = text!("webhooks-keyring-label", host);
    // by its input, not as an argument that every program on the computer can read
    let mut tool = Command::new(TOOL)
        .args(["store", "-l", &label])
        .args(OWNER)
        .args(["host", host])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| why(error.to_string()))?;
    let mut input = tool.stdin.take();
    let written = input.as_mut().map_or(Ok(()), |input| input.write_all(secret.trim().as_bytes()));
    drop(input);
    let done = tool.wait_with_output().map_err(|error| why(error.to_string()))?;
    match written {
        _ if !done.status.success() => Err(why(String::from_utf8_lossy(&done.stderr).trim().to_owned())),
        Err(error) => Err(why(error.to_string())),
        Ok(()) => Ok(()),
    }
}

/// Takes the secret of a host out of the keyring.
pub fn forget_secret(host: &str) -> Result<(), String> {
    if !has_keyring() {
        return Err(text!("webhooks-keyring-none").to_owned());
    }
    let done = Command::new(TOOL).arg("clear").args(OWNER).args(["host", host]).stderr(Stdio::null()).status();
    match done {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(text!("webhooks-keyring-refused", why = status.to_string())),
        Err(error) => Err(text!("webhooks-keyring-refused", why = error.to_string())),
    }
}
