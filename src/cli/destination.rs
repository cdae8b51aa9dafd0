//! Where a command writes, checked before its work.

use std::io::{self, Write};
use std::path::Path;

use crate::files::{OutputError, OutputFile, Overwrite, ProtectedFiles};
use crate::model::Project;
use crate::release::{JournalReceipt, PendingRecord, Release};
use crate::texts::text;
use crate::workspace::keep_imported;

use super::args::ForceArg;
use super::output::{print_note, stdout};
use super::stdin::is_standard;

impl ForceArg {
    /// What it means for a file.
    pub(super) fn overwrite(self) -> Overwrite {
        if self.force { Overwrite::Replace } else { Overwrite::Refuse }
    }

    /// Checks that a command may write this file.
    pub(super) fn claim(self, path: &Path, protected: &ProtectedFiles) -> anyhow::Result<OutputFile> {
        OutputFile::claim(path, protected, self.overwrite()).map_err(|error| match error {
            OutputError::Exists(path) => anyhow::Error::msg(text!(
                "cli-destination-exists-already-nothing-written-choose-another",
                path = path.display()
            )),
            error => error.into(),
        })
    }
}

/// Where the result of a command goes.
#[derive(Debug)]
pub(super) enum Destination {
    /// Standard output, named `-`.
    Standard,
    /// A file that may be written.
    File(OutputFile),
}

impl Destination {
    /// The file of this name, or standard output for `-`.
    pub(super) fn claim(path: &Path, force: ForceArg, protected: &ProtectedFiles) -> anyhow::Result<Self> {
        if is_standard(path) || path == Path::new("/dev/stdout") {
            return Ok(Self::Standard);
        }
        Ok(Self::File(force.claim(path, protected)?))
    }

    /// Checks that no file is replaced that was imported into the project.
    pub(super) fn keep_imported(&self, project: &Project) -> anyhow::Result<()> {
        match self {
            Self::Standard => Ok(()),
            Self::File(file) => Ok(keep_imported(file, project)?),
        }
    }

    /// What the journal calls it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Standard => text!("cli-destination-standard-output").to_owned(),
            Self::File(file) => file.path().file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        }
    }

    /// Writes it and says so. Rows about single people are recorded by `record` before anybody can have them.
    pub(super) fn write<T>(
        &self,
        release: &Release<T>,
        write: impl FnOnce(&T, &mut dyn Write) -> io::Result<()>,
        record: impl FnOnce(PendingRecord) -> anyhow::Result<JournalReceipt>,
    ) -> anyhow::Result<()> {
        match self {
            Self::Standard => {
                // begun only once it is recorded
                let mut out = LateOutput(None);
                release.write_stream((&self.name(), &mut out), write, record)
            }
            Self::File(file) => {
                release.write_file(file, write, record)?;
                print_note(&text!("cli-destination-wrote", path = file.path().display()));
                Ok(())
            }
        }
    }

    /// Writes what tells of nobody, and says so.
    pub(super) fn write_bytes(&self, release: &Release<Vec<u8>>) -> anyhow::Result<()> {
        self.write(release, |bytes, out| out.write_all(bytes), PendingRecord::refuse)
    }
}

/// Standard output, which is begun by the first byte: what fails before it can still be told there.
struct LateOutput(Option<Box<dyn Write>>);

impl LateOutput {
    fn begun(&mut self) -> &mut dyn Write {
        self.0.get_or_insert_with(stdout)
    }
}

impl Write for LateOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.begun().flush()
    }
}
