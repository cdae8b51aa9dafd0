//! Projects and their passphrases on the command line. A passphrase comes from a file, from the environment or from the
//! keyboard, without being shown; it is never an argument, which every user of the machine can read.

use std::path::Path;

use anyhow::Context;
use console::Term;

use crate::files::ProtectedFiles;
use crate::privacy::{Passphrase, Strength};
use crate::store::{CAN_ENCRYPT, ProjectFile, StoreError, looks_encrypted};
use crate::texts::text;

use super::args::ProjectArg;
use super::error::usage;
use super::output::print_note;

/// Where scripts may put the passphrase.
const VARIABLE: &str = "DESIRE_PATH_PASSPHRASE";

/// Where scripts may put the passphrase that takes its place.
const NEW_VARIABLE: &str = "DESIRE_PATH_NEW_PASSPHRASE";

impl ProjectArg {
    /// The project with what opens it.
    pub(super) fn file(&self) -> anyhow::Result<ProjectFile> {
        if let Some(file) = self.file.get() {
            return Ok(file.clone());
        }
        let mut file = ProjectFile::from(&self.path);
        // a build that cannot open it says so itself
        if CAN_ENCRYPT && looks_encrypted(&self.path) {
            let prompt = text!("cli-passphrase-prompt", path = self.path.display());
            let found = read_passphrase(self.passphrase_file.as_deref(), VARIABLE)?;
            file.passphrase = Some(found.map_or_else(|| read_from_terminal(&format!("{prompt} "), &self.path), Ok)?);
        }
        Ok(self.file.get_or_init(|| file).clone())
    }

    /// What a command on the project must not write over.
    pub(super) fn protected(&self) -> ProtectedFiles {
        ProtectedFiles::project(&self.path).and(self.passphrase_file.clone())
    }

    /// A passphrase for a project that has none.
    pub(super) fn choose_passphrase(&self) -> anyhow::Result<Passphrase> {
        choose(&self.path, self.passphrase_file.as_deref(), VARIABLE)
    }

    /// The project that is to be made, under a passphrase that somebody chooses now.
    fn newly_encrypted(&self) -> anyhow::Result<ProjectFile> {
        let file = ProjectFile::encrypted(&self.path, self.choose_passphrase()?);
        Ok(self.file.get_or_init(|| file).clone())
    }

    /// The project to import into, with what opens it or will open it.
    pub(super) fn for_import(&self, encrypt: bool) -> anyhow::Result<ProjectFile> {
        if encrypt && !self.path.exists() {
            return self.newly_encrypted();
        }
        if encrypt && !looks_encrypted(&self.path) {
            return Err(usage(text!(
                "cli-passphrase-exists-not-encrypted-desire-path-encrypt",
                path = self.path.display()
            )));
        }
        self.file()
    }
}

/// The passphrase of a copy, or the one that takes the place of the project's.
pub(super) fn new_passphrase(path: &Path, file: Option<&Path>) -> anyhow::Result<Passphrase> {
    choose(path, file, NEW_VARIABLE)
}

/// A passphrase that did not exist before: typed twice, and judged.
fn choose(path: &Path, file: Option<&Path>, variable: &str) -> anyhow::Result<Passphrase> {
    if !CAN_ENCRYPT {
        return Err(StoreError::CannotEncrypt(path.to_owned()).into());
    }
    let choose_passphrase = if let Some(choose_passphrase) = read_passphrase(file, variable)? {
        choose_passphrase
    } else {
        let choose_passphrase =
            read_from_terminal(&format!("{} ", text!("cli-passphrase-prompt-new", path = path.display())), path)?;
        if read_from_terminal(&format!("{} ", text!("cli-passphrase-prompt-again")), path)? != choose_passphrase {
            return Err(usage(text!("cli-passphrase-two-not-same-so-nothing-done")));
        }
        choose_passphrase
    };
    if choose_passphrase.strength() < Strength::Strong {
        print_note(choose_passphrase.strength().hint());
    }
    Ok(choose_passphrase)
}

/// The passphrase in a file, else in an environment variable.
fn read_passphrase(file: Option<&Path>, variable: &str) -> anyhow::Result<Option<Passphrase>> {
    if let Some(file) = file {
        let text = std::fs::read_to_string(file)
            .with_context(|| text!("cli-passphrase-cannot-be-read", file = file.display()))?;
        warn_of_readers(file);
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let wrong = || usage(text!("cli-passphrase-has-hold-passphrase-one-line-nothing", file = file.display()));
        return Passphrase::new(line.to_owned()).ok_or_else(wrong).map(Some);
    }
    match std::env::var(variable) {
        Ok(text) => {
            let wrong = || usage(text!("cli-passphrase-empty-holds-characters-cannot-typed", variable));
            Passphrase::new(text).ok_or_else(wrong).map(Some)
        }
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(usage(text!("cli-passphrase-is-not-valid-text", variable))),
    }
}

/// Says where others may read the file with the passphrase.
fn warn_of_readers(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::metadata(file).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0) {
            print_note(&text!("cli-passphrase-other-users-machine-may-read-chmod", file = file.display()));
        }
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// Asks on the terminal without showing what is typed.
fn read_from_terminal(prompt: &str, path: &Path) -> anyhow::Result<Passphrase> {
    let term = Term::stderr();
    if !term.is_term() {
        return Err(usage(text!(
            "cli-passphrase-needs-passphrase-no-terminal-ask-use",
            path = path.display(),
            variable = VARIABLE
        )));
    }
    term.write_str(prompt)?;
    let text = term.read_secure_line().context(text!("cli-passphrase-passphrase-could-not-read"))?;
    Passphrase::new(text).ok_or_else(|| usage(text!("cli-passphrase-no-passphrase-was-typed")))
}
