//! The one place that decides where a file may be written.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use crate::texts::text;

use super::project_file::{belongs_to, beside_project, is_project};
use super::{real_path, same_file, temporary};

/// Whether a file that is there already may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and nothing is written.
    Refuse,
    /// An ordinary file is replaced: a person said so.
    Replace,
}

/// What a command must not write over, whoever says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProtectedFiles {
    project: Option<PathBuf>,
    inputs: Vec<PathBuf>,
}

impl ProtectedFiles {
    /// The project that the command works on.
    pub fn project(path: impl Into<PathBuf>) -> Self {
        Self { project: Some(path.into()).filter(|path| !path.as_os_str().is_empty()), inputs: Vec::new() }
    }

    /// And files that it reads, or writes elsewhere.
    pub fn and(mut self, files: impl IntoIterator<Item = PathBuf>) -> Self {
        self.inputs.extend(files);
        self
    }
}

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The target is the project, or one of the files beside it.
    #[error("{}", text!("output-error-project", path = .0.display()))]
    Project(PathBuf),
    /// The target is another project, or belongs to one.
    #[error("{}", text!("output-error-another-project", path = .0.display()))]
    AnotherProject(PathBuf),
    /// The target is read or written by the same command.
    #[error("{}", text!("output-error-input", path = .0.display()))]
    Input(PathBuf),
    /// The target was imported into the project: it may be the only copy of its source.
    #[error("{}", text!("output-error-imported", path = .0.display()))]
    Imported(PathBuf),
    /// A file is there already, and nobody said that it may be replaced.
    #[error("{}", text!("output-error-exists", path = .0.display()))]
    Exists(PathBuf),
    /// The file cannot be written.
    #[error("{}", text!("output-error-io", path = path.display(), reason = plain(source)))]
    Io {
        /// The file that was to be written.
        path: PathBuf,
        /// The error that the system reports.
        #[source]
        source: io::Error,
    },
}

impl OutputError {
    /// The file that was to be written.
    pub fn path(&self) -> &Path {
        match self {
            Self::Project(path)
            | Self::AnotherProject(path)
            | Self::Input(path)
            | Self::Imported(path)
            | Self::Exists(path) => path,
            Self::Io { path, .. } => path,
        }
    }
}

fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound if error.get_ref().is_none() => text!("file-folder-missing").to_owned(),
        io::ErrorKind::PermissionDenied => text!("file-read-only").to_owned(),
        io::ErrorKind::StorageFull => text!("file-disk-full").to_owned(),
        io::ErrorKind::IsADirectory => text!("file-is-folder").to_owned(),
        _ => error.to_string(),
    }
}

/// A file that may be written. Until it is whole the old one stays; a new one can be read by its owner only.
#[derive(Debug, Clone)]
pub struct OutputFile {
    path: PathBuf,
    place: Place,
    overwrite: Overwrite,
    protected: ProtectedFiles,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// A file, or where one can be.
    File(PathBuf),
    /// A device, a pipe or a link to one: it is written to, not replaced.
    Stream,
}

impl OutputFile {
    /// Checks that `path` may be written, before the work. Links are followed, so that what counts is the file at their
    /// end; a link that leads nowhere is refused.
    pub fn claim(
        path: impl Into<PathBuf>,
        protected: &ProtectedFiles,
        overwrite: Overwrite,
    ) -> Result<Self, OutputError> {
        let path = path.into();
        let place = check(&path, protected, overwrite)?;
        Ok(Self { path, place, overwrite, protected: protected.clone() })
    }

    /// The path that was asked for.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes all bytes, or leaves no file.
    pub fn write(&self, bytes: &[u8]) -> Result<(), OutputError> {
        self.write_with(|out| out.write_all(bytes))
    }

    /// Writes it piece by piece. After an error the old file is there as before.
    pub fn write_with(&self, write: impl FnOnce(&mut OutputWriter) -> io::Result<()>) -> Result<(), OutputError> {
        let mut out = self.create()?;
        write(&mut out).map_err(|e| self.error(e))?;
        out.finish()
    }

    /// Writes it piece by piece and, before anybody can have it, has it recorded: where that fails, nothing was written.
    pub fn write_and_record<E: From<OutputError>>(
        &self,
        write: impl FnOnce(&mut OutputWriter) -> io::Result<()>,
        record: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let mut record = Some(record);
        if self.place == Place::Stream {
            // whoever reads it has it at once
            record.take().map_or(Ok(()), |record| record())?;
        }
        let mut out = self.create()?;
        write(&mut out).and_then(|()| out.flush()).map_err(|e| self.error(e))?;
        record.take().map_or(Ok(()), |record| record())?;
        Ok(out.finish()?)
    }

    /// The file that would be replaced.
    pub fn existing(&self) -> Option<&Path> {
        match &self.place {
            Place::File(real) if real.exists() => Some(real),
            _ => None,
        }
    }

    /// Whether it is a device or a pipe, where whoever reads has every byte at once.
    pub fn is_stream(&self) -> bool {
        self.place == Place::Stream
    }

    /// Begins to write it. Dropped before [`OutputWriter::finish`], nothing happened.
    pub fn create(&self) -> Result<OutputWriter, OutputError> {
        let target = match &self.place {
            Place::Stream => OpenOptions::new().write(true).open(&self.path).map(Sink::Stream),
            Place::File(real) => temporary::output(real).map(Sink::File),
        };
        let target = target.map_err(|e| self.error(e))?;
        Ok(OutputWriter { out: BufWriter::with_capacity(1 << 16, target), of: self.clone() })
    }

    /// Where the file will be, links followed; a device or pipe cannot become a project.
    pub(crate) fn place(&self) -> Result<&Path, OutputError> {
        match &self.place {
            Place::File(real) => Ok(real),
            Place::Stream => Err(self.error(io::Error::other(text!("file-is-no-file")))),
        }
    }

    /// Puts a file that was written beside its place there.
    pub(crate) fn put(&self, file: TempPath) -> Result<(), OutputError> {
        // what lies there may have changed since
        if check(&self.path, &self.protected, self.overwrite)? != self.place {
            return Err(OutputError::Exists(self.path.clone()));
        }
        let place = self.place()?;
        let put = match (self.overwrite, std::fs::metadata(place)) {
            (Overwrite::Replace, Ok(old)) => keep_mode(&file, &old).and_then(|()| temporary::replace(file, place)),
            _ => temporary::put_new(file, place),
        };
        put.map_err(|e| match e.kind() {
            io::ErrorKind::AlreadyExists => OutputError::Exists(self.path.clone()),
            _ => self.error(e),
        })
    }

    fn error(&self, source: io::Error) -> OutputError {
        OutputError::Io { path: self.path.clone(), source }
    }
}

/// A file while it is written.
#[derive(Debug)]
pub struct OutputWriter {
    out: BufWriter<Sink>,
    of: OutputFile,
}

#[derive(Debug)]
enum Sink {
    Stream(File),
    File(NamedTempFile),
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stream(file) => file.write(bytes),
            Self::File(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stream(file) => file.flush(),
            Self::File(file) => file.flush(),
        }
    }
}

impl Write for OutputWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl OutputWriter {
    /// Brings what was written to the disk and gives it its name.
    pub fn finish(self) -> Result<(), OutputError> {
        let Self { out, of } = self;
        match out.into_inner().map_err(|e| of.error(e.into_error()))? {
            Sink::Stream(mut file) => file.flush().map_err(|e| of.error(e)),
            Sink::File(file) => {
                // it stays locked until it has its name: what is not may be taken for the rest of a killed process
                let (_locked, file) = file.into_parts();
                of.put(file)
            }
        }
    }
}

fn check(path: &Path, protected: &ProtectedFiles, overwrite: Overwrite) -> Result<Place, OutputError> {
    let error = |source: io::Error| OutputError::Io { path: path.to_owned(), source };
    let there = match std::fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(error(io::ErrorKind::IsADirectory.into())),
        Ok(there) if !there.is_file() => return Ok(Place::Stream),
        Ok(there) => Some(there),
        Err(e) if e.kind() == io::ErrorKind::NotFound => None,
        Err(e) => return Err(error(e)),
    };
    let real = real_path(path).map_err(error)?;
    if protected.project.as_ref().is_some_and(|project| belongs_to(path, project) || belongs_to(&real, project)) {
        return Err(OutputError::Project(path.to_owned()));
    }
    if protected.inputs.iter().any(|input| same_file(path, input)) {
        return Err(OutputError::Input(path.to_owned()));
    }
    if beside_project(&real, is_project).is_some() || there.is_some() && is_project(&real) {
        return Err(OutputError::AnotherProject(path.to_owned()));
    }
    match there {
        Some(_) if overwrite == Overwrite::Refuse => Err(OutputError::Exists(path.to_owned())),
        Some(there) if there.permissions().readonly() => Err(error(io::ErrorKind::PermissionDenied.into())),
        Some(_) => Ok(Place::File(real)),
        None => {
            let folder = real.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if real.file_name().is_none() || !folder.is_dir() {
                return Err(error(io::ErrorKind::NotFound.into()));
            }
            Ok(Place::File(real))
        }
    }
}

/// Whoever could read the file that is replaced can read the new one, where both are of the same owner.
fn keep_mode(file: &Path, old: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        if std::fs::metadata(file)?.uid() == old.uid() {
            std::fs::set_permissions(file, std::fs::Permissions::from_mode(old.mode() & 0o777))?;
        }
    }
    #[cfg(not(unix))]
    let _ = (file, old);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(path: &Path, overwrite: Overwrite) -> Result<OutputFile, OutputError> {
        OutputFile::claim(path, &ProtectedFiles::default(), overwrite)
    }

    #[test]
    fn whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("list.csv");
        claim(&file, Overwrite::Refuse).unwrap().write(b"a\n").unwrap();
        assert!(matches!(claim(&file, Overwrite::Refuse), Err(OutputError::Exists(_))));
        let output = claim(&file, Overwrite::Replace).unwrap();
        let failed = output.write_with(|out| {
            out.write_all(&[b'x'; 1 << 18])?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(failed.unwrap_err().to_string().contains("the disk is full"));
        drop(output.create().unwrap());
        assert_eq!(std::fs::read(&file).unwrap(), b"a\n");
        output.write(b"b\n").unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), b"b\n");
        let error = claim(&dir.path().join("none").join("list.csv"), Overwrite::Replace).unwrap_err();
        assert!(error.to_string().contains("its folder does not exist"), "{error}");
        assert!(claim(dir.path(), Overwrite::Replace).unwrap_err().to_string().contains("it is a folder"));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing half-written stays");
    }

    #[test]
    fn what_comes_after_the_check_is_not_replaced_either() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("list.csv");
        let output = claim(&file, Overwrite::Refuse).unwrap();
        let mut writer = output.create().unwrap();
        writer.write_all(b"ours").unwrap();
        std::fs::write(&file, "somebody's").unwrap();
        assert!(matches!(writer.finish(), Err(OutputError::Exists(_))));
        assert_eq!(std::fs::read(&file).unwrap(), b"somebody's");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_for_its_owner_and_a_replaced_one_keeps_its_readers() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("list.csv");
        let mode = || std::fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        claim(&file, Overwrite::Refuse).unwrap().write(b"a").unwrap();
        assert_eq!(mode(), 0o600);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        claim(&file, Overwrite::Replace).unwrap().write(b"b").unwrap();
        assert_eq!(mode(), 0o644);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
        let error = claim(&file, Overwrite::Replace).unwrap_err();
        assert!(error.to_string().contains("read-only"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn the_file_behind_a_link_is_written_and_the_link_stays() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::write(at("list.csv"), "old").unwrap();
        std::os::unix::fs::symlink("list.csv", at("link.csv")).unwrap();
        std::os::unix::fs::symlink("none.csv", at("nowhere.csv")).unwrap();
        assert!(matches!(claim(&at("link.csv"), Overwrite::Refuse), Err(OutputError::Exists(_))));
        claim(&at("link.csv"), Overwrite::Replace).unwrap().write(b"new").unwrap();
        assert!(std::fs::symlink_metadata(at("link.csv")).unwrap().file_type().is_symlink());
        assert_eq!(std::fs::read(at("list.csv")).unwrap(), b"new");
        let error = claim(&at("nowhere.csv"), Overwrite::Replace).unwrap_err();
        assert!(error.to_string().contains("leads nowhere"), "{error}");
        assert!(!at("none.csv").exists());
        let both = ProtectedFiles::default().and([at("list.csv")]);
        assert!(matches!(OutputFile::claim(at("link.csv"), &both, Overwrite::Replace), Err(OutputError::Input(_))));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_written_to_and_stays_what_it_is() {
        use std::os::unix::fs::FileTypeExt as _;

        let dir = tempfile::tempdir().unwrap();
        let socket = dir.path().join("socket");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        // nothing can be written into a socket by its name, but it must not be replaced
        assert!(claim(&socket, Overwrite::Replace).unwrap().write(b"a\n").is_err());
        assert!(std::fs::metadata(&socket).unwrap().file_type().is_socket());
        claim(Path::new("/dev/null"), Overwrite::Refuse).unwrap().write(b"a\n").unwrap();
    }
}
