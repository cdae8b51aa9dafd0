//! Kestrel & Finch, an invented shop: writes its exports with known truths planted in them.
//!
//! The exports have the same people under cookie ids, e-mail addresses and customer ids, as a real shop's do. Every byte
//! follows from the number of people and the seed: own random numbers, no clock, no transcendental functions, so the
//! files are the same on every machine. `sample-data/README.md` lists the truths; `truth.json` (for tests, never
//! imported) says who is who.

mod calendar;
mod continued;
mod export_files;
mod exports;
mod goods;
mod life;
mod person;
mod random;
mod visit;
mod words;

use std::path::Path;

use crate::files::Overwrite;
use crate::progress::Progress;
use crate::texts::text;

pub use continued::{Continued, LIFT, Messages, continued};
pub use export_files::{FILES, FileSummary, GenerateError};

/// People in the sample that comes with the program.
pub const SAMPLE_CUSTOMERS: u32 = 3_000;
/// Seed of the sample that comes with the program.
pub const SAMPLE_SEED: u64 = 7;
/// The name of the invented shop.
pub const SHOP: &str = "Kestrel & Finch";

/// What the generator wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many invented people are behind the data.
    pub people: u32,
    /// Rows of all exports together.
    pub rows: u64,
    /// The export files in import order, then `truth.json`.
    pub files: Vec<FileSummary>,
}

/// Writes the shop's exports for so many people into `out_dir` (made if it is not there). A file that is there with the
/// same content stays; one of another content is an error.
pub fn shop(customers: u32, seed: u64, out_dir: &Path, progress: &Progress) -> Result<Summary, GenerateError> {
    shop_over(customers, seed, (out_dir, Overwrite::Refuse), progress)
}

/// Writes the shop's exports, in the place of files of another content where that is allowed. All files take their
/// names at the end: when cancelled, or after an error, none of them is there.
pub fn shop_over(
    customers: u32,
    seed: u64,
    out: (&Path, Overwrite),
    progress: &Progress,
) -> Result<Summary, GenerateError> {
    progress.stage(text!("stage-writing-the-shops-exports"), u64::from(customers));
    let mut exports = exports::Exports::create(out.0, out.1)?;
    for index in 0..customers {
        if index % 256 == 0 {
            progress.check()?;
            exports.flush_full()?;
        }
        life::live(index, &mut random::RandomStream::new(seed, u64::from(index) + 1), &mut exports);
        progress.advance(1);
    }
    let files = exports.finish()?;
    let rows = files.iter().filter(|f| !f.source.is_empty()).map(|f| f.rows).sum();
    Ok(Summary { people: customers, rows, files })
}

/// Writes the sample shop that the program opens on its first start: equal to the files in `sample-data/`.
pub fn sample(out_dir: &Path, progress: &Progress) -> Result<Summary, GenerateError> {
    shop(SAMPLE_CUSTOMERS, SAMPLE_SEED, out_dir, progress)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(dir: &Path) -> Vec<String> {
        let names = FILES.iter().map(|f| f.0).chain(["truth.json"]);
        names.map(|name| std::fs::read_to_string(dir.join(name)).unwrap()).collect()
    }

    #[test]
    fn same_seed_same_bytes_other_seed_other_bytes() {
        let dirs: Vec<_> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
        for (dir, seed) in dirs.iter().zip([1, 1, 2]) {
            shop(200, seed, dir.path(), &Progress::new()).unwrap();
        }
        assert_eq!(read(dirs[0].path()), read(dirs[1].path()));
        assert_ne!(read(dirs[0].path()), read(dirs[2].path()));
    }

    #[test]
    fn a_file_of_another_content_stays_and_one_of_the_same_is_no_hindrance() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        let own = "order,total\n1,20\n";
        std::fs::write(at("shop_orders.csv"), own).unwrap();
        let error = shop(60, 1, dir.path(), &Progress::new()).unwrap_err();
        assert!(matches!(&error, GenerateError::Differs(path) if *path == at("shop_orders.csv")), "{error}");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing was written");
        shop_over(60, 1, (dir.path(), Overwrite::Replace), &Progress::new()).unwrap();
        let (before, changed) =
            (read(dir.path()), |name: &str| std::fs::metadata(at(name)).unwrap().modified().unwrap());
        let times = FILES.map(|f| changed(f.0));
        std::fs::remove_file(at("truth.json")).unwrap();
        shop(60, 1, dir.path(), &Progress::new()).unwrap();
        assert_eq!((read(dir.path()), FILES.map(|f| changed(f.0))), (before.clone(), times));
        // one that goes on where it would end, and one that ends before
        for text in [format!("{}x", before[3]), before[3][..before[3].len() - 1].to_owned()] {
            std::fs::write(at("email_activity.csv"), &text).unwrap();
            assert!(matches!(shop(60, 1, dir.path(), &Progress::new()), Err(GenerateError::Differs(_))));
            assert_eq!(std::fs::read_to_string(at("email_activity.csv")).unwrap(), text);
        }
    }

    #[test]
    fn a_larger_shop_begins_with_the_people_of_a_smaller_one() {
        let (small, large) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        shop(50, 3, small.path(), &Progress::new()).unwrap();
        shop(80, 3, large.path(), &Progress::new()).unwrap();
        for (a, b) in read(small.path()).iter().zip(read(large.path())).take(FILES.len()) {
            assert!(b.starts_with(a.as_str()));
        }
    }

    #[test]
    fn rows_are_counted_and_a_stop_stops() {
        let dir = tempfile::tempdir().unwrap();
        let summary = shop(100, 5, dir.path(), &Progress::new()).unwrap();
        for file in &summary.files[..FILES.len()] {
            let text = std::fs::read_to_string(&file.path).unwrap();
            assert_eq!(text.lines().count() as u64, file.rows + 1, "{}", file.path.display());
            assert_eq!(text.len() as u64, file.bytes);
        }
        assert_eq!(summary.rows, summary.files[..FILES.len()].iter().map(|f| f.rows).sum::<u64>());
        let progress = Progress::new();
        progress.cancel();
        assert!(matches!(shop(100, 5, dir.path(), &progress), Err(GenerateError::Cancelled(_))));
    }
}
