//! Where a command writes, checked before its work.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;

use crate::files::{OutputError, OutputFile, Overwrite, Protected};
use crate::model::Project;
use crate::workspace::keep_imported;

use super::output::{say, stdout};
use super::stdin::is_standard;

/// Whether an existing file may be replaced.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Force {
    /// Replace the file where it exists already; never a project, nor a file that is read.
    #[arg(long)]
    pub force: bool,
}

impl Force {
    /// What it means for a file.
    pub fn overwrite(self) -> Overwrite {
        if self.force { Overwrite::Replace } else { Overwrite::Refuse }
    }

    /// Checks that a command may write this file.
    pub fn claim(self, path: &Path, protected: &Protected) -> anyhow::Result<OutputFile> {
        OutputFile::claim(path, protected, self.overwrite()).map_err(|error| match error {
            OutputError::Exists(path) => anyhow::anyhow!(
                "{} exists already. Nothing was written; choose another name, or replace it with --force",
                path.display()
            ),
            error => error.into(),
        })
    }
}

/// Where the result of a command goes.
#[derive(Debug)]
pub enum Destination {
    /// Standard output.
    Standard,
    /// A file that may be written.
    File(OutputFile),
}

impl Destination {
    /// The file of this name, or standard output for `-`.
    pub fn claim(path: &Path, force: Force, protected: &Protected) -> anyhow::Result<Self> {
        if is_standard(path) || path == Path::new("/dev/stdout") {
            return Ok(Self::Standard);
        }
        Ok(Self::File(force.claim(path, protected)?))
    }

    /// The path, `-` for standard output.
    pub fn path(&self) -> &Path {
        match self {
            Self::Standard => Path::new("-"),
            Self::File(file) => file.path(),
        }
    }

    /// Checks that no file is replaced that was imported into the project.
    pub fn keep_imported(&self, project: &Project) -> anyhow::Result<()> {
        match self {
            Self::Standard => Ok(()),
            Self::File(file) => Ok(keep_imported(file, project)?),
        }
    }

    /// Writes it piece by piece and has it recorded before anybody can have it; says so.
    pub fn write_and_record(
        &self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
        record: impl FnOnce() -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        match self {
            Self::Standard => {
                record()?;
                self.write_with(write)
            }
            Self::File(file) => {
                file.write_and_record(|out| write(out), record)?;
                say(&format!("wrote {}", file.path().display()));
                Ok(())
            }
        }
    }

    /// Writes all of it and says so.
    pub fn write(&self, bytes: &[u8]) -> anyhow::Result<()> {
        self.write_with(|out| out.write_all(bytes))
    }

    /// Writes it piece by piece and says so.
    pub fn write_with(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> anyhow::Result<()> {
        match self {
            Self::Standard => {
                let mut out = stdout();
                write(&mut out)?;
                out.flush()?;
            }
            Self::File(file) => {
                file.write_with(|out| write(out))?;
                say(&format!("wrote {}", file.path().display()));
            }
        }
        Ok(())
    }
}
