//! Where a command writes, checked before its work.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;

use crate::files::{OutputError, OutputFile, Overwrite, Protected};

use super::output::{say, stdout};
use super::usage;

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
    /// The file of this name, or standard output for `-`. `endings` are those that its name may have; none: any.
    pub fn claim(path: &Path, force: Force, protected: &Protected, endings: &[&str]) -> anyhow::Result<Self> {
        if path == Path::new("-") || path == Path::new("/dev/stdout") {
            return Ok(Self::Standard);
        }
        if !endings.is_empty() && !endings.contains(&ending(path).as_str()) {
            let list: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
            return Err(usage(format!("\"{}\" should end in {}", path.display(), list.join(" or "))));
        }
        Ok(Self::File(force.claim(path, protected)?))
    }

    /// How the name ends, in small letters; nothing for standard output.
    pub fn ending(&self) -> String {
        match self {
            Self::Standard => String::new(),
            Self::File(file) => ending(file.path()),
        }
    }

    /// The path, `-` for standard output.
    pub fn path(&self) -> &Path {
        match self {
            Self::Standard => Path::new("-"),
            Self::File(file) => file.path(),
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

fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}
