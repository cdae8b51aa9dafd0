//! A small import is added to the table in memory: the answers are those of the project read anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use desire_path::import::{Mapping, inspect};
use desire_path::model::{ChannelRule, Rules, TouchpointKind, TouchpointRule};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};
use proptest::prelude::*;

use super::erase::write;
use super::store::derived::contents;
use super::store::place;

const HEAD: &str = "cookie_id,customer_id,timestamp,event,page,channel,value,plan,seats,user_agent\n";

const EVENTS: [&str; 7] =
    ["page_view", "add_to_cart", "purchase", "newly seen", "email sent", "email opened", "email link clicked"];

const PROGRAM: &str = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/// Cookie and customer (0 = none), minute, event, page, channel, value.
type Row = (u8, u8, u16, u8, u8, u8, u8);

fn file(dir: &Path, name: &str, rows: &[Row]) -> PathBuf {
    let mut text = HEAD.to_owned();
    let id = |prefix: &str, n: u8| if n == 0 { String::new() } else { format!("{prefix}{n}") };
    for &(cookie, customer, minute, event, page, channel, value) in rows {
        // mails are opened and links followed as soon as machines do, in the minutes in which they are sent
        let (second, event) = (event, EVENTS[usize::from(event)]);
        let agent = if cookie == 5 && value == 1 { PROGRAM } else { "" };
        let channel = ["", "cpc", "social"][usize::from(channel)];
        let (plan, seats) =
            (["", "free", "pro", "team"][usize::from(value % 4)], if value % 3 == 0 { "" } else { "7" });
        let value = if value == 0 { String::new() } else { format!("{value}.50") };
        let (cookie, customer) = (id("cookie-", cookie), id("K-", customer));
        let (day, hour, minute) = (1 + minute / 1440, minute / 60 % 24, minute % 60);
        writeln!(
            text,
            "{cookie},{customer},2025-03-{day:02}T{hour:02}:{minute:02}:{second:02}Z,{event},/p/{page},{channel},{value},{plan},{seats},{agent}"
        )
        .unwrap();
    }
    write(dir, name, &text)
}

fn mapping(dir: &Path) -> Mapping {
    let row = |i: u8| (i % 3 + 1, i % 3 + 1, u16::from(i) * 7, i % 3, i % 4, i % 3, i);
    let program = std::iter::once((5, 1, 0, 0, 0, 0, 1));
    inspect(file(dir, "sample.csv", &(0..20).map(row).chain(program).collect::<Vec<_>>())).unwrap().mapping
}

struct Shop {
    dir: tempfile::TempDir,
    path: PathBuf,
    mapping: Mapping,
    workspace: Workspace,
    files: usize,
}

impl Shop {
    fn new() -> Self {
        let (dir, path) = place();
        let mapping = mapping(dir.path());
        let workspace = Workspace::create(&path, &Progress::new()).unwrap();
        Self { dir, path, mapping, workspace, files: 0 }
    }

    /// Imports files at once; says whether they were added without reading the project.
    fn import(&mut self, files: &[Vec<Row>]) -> bool {
        let requests: Vec<ImportRequest> = files
            .iter()
            .map(|rows| {
                self.files += 1;
                let file = file(self.dir.path(), &format!("{}.csv", self.files), rows);
                ImportRequest { input: file.as_path().into(), mapping: self.mapping.clone() }
            })
            .collect();
        self.workspace.import(&requests, &Progress::new()).unwrap();
        self.workspace.snapshot().table.value.loaded().is_none()
    }

    /// Closes the project and opens it as one that keeps its table.
    fn reopen(&mut self) {
        let Self { workspace, path, .. } = self;
        workspace.keep_table(&Progress::new()).unwrap();
        let other = path.with_extension("other");
        drop(std::fs::remove_file(&other));
        std::mem::replace(workspace, Workspace::create(other, &Progress::new()).unwrap()).close().unwrap();
        *workspace = Workspace::open_lazily(&**path, &Progress::new()).unwrap();
    }

    fn check(&self) {
        let (found, anew) =
            (self.workspace.snapshot(), Workspace::open_read_only(&self.path, &Progress::new()).unwrap().snapshot());
        assert_eq!(contents(&found.table), contents(&anew.table));
        assert_eq!(format!("{:?}", *found.identity), format!("{:?}", *anew.identity));
        assert_eq!(found.project, anew.project);
    }
}

#[test]
fn new_events_of_old_and_new_customers_are_added_without_reading_the_project() {
    let mut shop = Shop::new();
    let base: Vec<Row> = (0..40).map(|i| (i % 5 + 1, 0, u16::from(i) * 50, i % 3, i % 4, i % 3, i % 6)).collect();
    shop.import(std::slice::from_ref(&base));
    assert!(shop.import(&[vec![(1, 0, 75, 2, 1, 1, 9), (9, 0, 3000, 3, 1, 0, 0), (2, 0, 0, 0, 0, 0, 0)]]));
    shop.check();
    let mut again = base;
    again.push((3, 0, 9000, 1, 1, 1, 0));
    shop.import(&[again]);
    assert_eq!(shop.workspace.snapshot().table.num_events(), 44, "those that are there already are not added again");
    shop.check();
    shop.workspace.undo().unwrap();
    shop.check();
}

#[test]
fn a_row_that_joins_two_customers_changes_whose_the_old_events_are() {
    let mut shop = Shop::new();
    shop.import(&[vec![(1, 0, 1, 0, 0, 0, 0), (0, 7, 2, 0, 0, 0, 0), (2, 8, 3, 1, 0, 0, 0)]]);
    assert_eq!(shop.workspace.snapshot().table.num_customers(), 3);
    assert!(!shop.import(&[vec![(1, 7, 4, 0, 0, 0, 0)]]), "everything is sorted again");
    assert_eq!(shop.workspace.snapshot().table.num_customers(), 2);
    shop.check();
}

#[test]
fn of_a_customer_with_two_profiles_the_same_event_of_each_counts() {
    let mut shop = Shop::new();
    shop.import(&[vec![(1, 7, 1, 0, 0, 0, 0), (0, 7, 2, 0, 0, 0, 0), (0, 7, 5, 0, 0, 0, 0)]]);
    shop.import(&[vec![(1, 7, 2, 0, 0, 0, 0), (0, 7, 2, 0, 0, 0, 0)]]);
    assert_eq!(shop.workspace.snapshot().table.num_events(), 4);
    shop.check();
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((0u8..6, 0u8..4, 0u16..40, 0u8..7, 0u8..3, 0u8..3, 0u8..3), 1..12).prop_map(|rows| {
        rows.into_iter()
            .map(|(c, k, m, e, p, h, v)| (if k == 0 { c.max(1) } else { c }, k, m * 90, e, p, h, v))
            .collect()
    })
}

/// Rules that rename, merge and part what the rows say, by event, page or channel.
fn rules() -> impl Strategy<Value = Rules> {
    let touchpoint = (0usize..9, 0u8..5, 0usize..4).prop_map(|(event, page, name)| TouchpointRule {
        event: EVENTS.get(event).copied().unwrap_or_default().to_owned(),
        page: if page < 3 { format!("/p/{page}") } else { String::new() },
        touchpoint: ["Sold", "Purchase", "E-mail opened", "Page viewed"][name].to_owned(),
    });
    let channel = (0usize..3, 0usize..3).prop_map(|(raw, channel)| ChannelRule {
        raw: ["", "cpc", "social"][raw].to_owned(),
        channel: ["Direct", "Social", "Letters"][channel].to_owned(),
    });
    let kind = (0usize..3, 0usize..3).prop_map(|(name, kind)| {
        let kind = [TouchpointKind::EmailSent, TouchpointKind::EmailOpen, TouchpointKind::Other][kind];
        (["Sold", "Purchase", "Newly seen"][name].to_owned(), kind)
    });
    let (touchpoints, channels) = (prop::collection::vec(touchpoint, 0..3), prop::collection::vec(channel, 0..2));
    (touchpoints, channels, prop::option::of(kind)).prop_map(|(touchpoints, channels, kind)| Rules {
        touchpoints,
        channels,
        kind_of: kind.into_iter().collect(),
        ..Rules::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn after_any_rules_and_imports_names_and_who_is_left_out_are_those_of_the_project_read_anew(
        base in rows(), steps in prop::collection::vec((rows(), rules(), 0u8..3), 1..5), keeps: bool
    ) {
        let mut shop = Shop::new();
        let mut settings = shop.workspace.snapshot().project.settings.clone();
        (settings.traffic.internal, settings.traffic.leave_out_fast) = (vec!["cookie-2".to_owned()], true);
        shop.workspace.edit(Edit::SetSettings(settings)).unwrap();
        shop.import(&[base]);
        if keeps {
            shop.reopen();
        }
        for (rows, rules, then) in steps {
            match then {
                0 => drop(shop.import(&[rows])),
                1 => shop.workspace.edit(Edit::SetRules(rules)).unwrap(),
                _ => drop(shop.workspace.undo().unwrap()),
            }
            shop.check();
        }
    }

    #[test]
    fn after_any_imports_and_undos_the_table_is_that_of_the_project_read_anew(
        base in rows(), steps in prop::collection::vec((prop::collection::vec(rows(), 1..3), 0u8..4), 1..5), keeps: bool
    ) {
        let mut shop = Shop::new();
        shop.import(&[base]);
        if keeps {
            shop.reopen();
        }
        for (files, then) in steps {
            shop.import(&files);
            shop.check();
            if then == 0 {
                shop.workspace.undo().unwrap();
                shop.check();
            }
            if then == 1 && shop.workspace.can_redo().is_some() {
                shop.workspace.redo().unwrap();
                shop.check();
            }
        }
    }
}
