//! Several tables in one file: each is read under its own header, and no line of the file is lost.

use std::fmt::Write as _;

use desire_path::import::{Input, LoadError, Role, TableKind, inspect, only_table, tables};
use desire_path::progress::Progress;
use desire_path::workspace::{ImportError, ImportRequest, Workspace};
use proptest::prelude::*;

use crate::cli::{json, run};
use crate::support::{Loaded, load_as};

/// Lines of a part that are accounted for: those before the table, its header and its rows; and what was loaded.
fn lines_of(input: &Input, roles: &[Role]) -> (u64, Loaded) {
    let found = inspect(input).unwrap();
    let mut mapping = found.mapping;
    mapping.kind = TableKind::Events;
    mapping.preset = String::new();
    mapping.columns.iter_mut().for_each(|column| column.role = Role::Ignore);
    mapping.columns.iter_mut().zip(roles).for_each(|(column, role)| column.role = *role);
    let loaded = load_as(input, &mapping);
    let header = u64::from(found.header_line.is_some());
    (u64::from(found.format.skip_lines) + header + loaded.report.rows, loaded)
}

#[test]
fn two_exports_in_one_file_are_two_tables() {
    let first: String = (0..12).map(|i| format!("k{i},2026-01-{:02},{i}.50\n", i + 1)).collect();
    let second: String = (0..9).map(|i| format!("2026-02-{:02};k{i};visit\n", i + 1).replace(';', ",")).collect();
    let wide: String = (0..5).map(|i| format!("k{i},2026-03-{:02},shop,{i},yes\n", i + 1)).collect();
    let text = format!(
        "klant,dag,bedrag\n{first}\ndag,klant,soort\n{second}\nVisits of the shop\n\nklant,dag,plaats,stuks,lid\n{wide}Total,,,10,\n"
    );
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("all.csv");
    std::fs::write(&path, &text).unwrap();
    let found = tables(&path).unwrap();
    let names: Vec<&str> = found.iter().map(|input| input.inside[0].as_str()).collect();
    assert_eq!(names, ["lines 1 to 13", "lines 14 to 24", "lines 25 to 34"]);
    let columns = |i: usize| inspect(&found[i]).unwrap().columns.into_iter().map(|c| c.name).collect::<Vec<_>>();
    assert_eq!([columns(0), columns(1)], [["klant", "dag", "bedrag"], ["dag", "klant", "soort"]]);
    assert_eq!(columns(2), ["klant", "dag", "plaats", "stuks", "lid"]);
    let (_, bought) = lines_of(&found[0], &[Role::CustomerId, Role::Time, Role::Value]);
    assert_eq!((bought.report.used, bought.events.value.iter().sum::<f64>()), (12, 72.0));
    let (_, seen) = lines_of(&found[1], &[Role::Time, Role::CustomerId, Role::Event]);
    assert_eq!((seen.report.used, seen.told(&[])[0].as_str()), (9, "k0|2026-02-01T00:00:00Z|visit"));
    let (_, shop) = lines_of(&found[2], &[Role::CustomerId, Role::Time, Role::Event, Role::Value]);
    // lines are those of the file
    assert_eq!((shop.report.used, shop.rejects.len(), shop.rejects[0].line), (5, 1, 34));
}

#[test]
fn a_file_of_one_table_stays_one() {
    let rows: String = (0..40).map(|i| format!("u{i},2026-01-{:02},note,{i}\n", i % 28 + 1)).collect();
    for odd in [
        "unknown,never,none,none\n",
        "unknown,never,none,none\nnobody,nor this,none,1\n7,nor that,none,1\n",
        "user,time,event,value\n",
        "u7,2026-01-03,\"a text, of\nmany, small, words, here\nand, 5, more, 6\",7\n",
        "Total,,,\n",
        "\n\n",
    ] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("one.csv");
        std::fs::write(&path, format!("user,time,event,value\n{rows}{odd}{rows}")).unwrap();
        assert_eq!(tables(&path).unwrap(), [Input::from(&path)], "{odd}");
    }
}

#[test]
fn a_row_that_lacks_a_cell_or_has_a_new_word_is_no_header() {
    let contact =
        |i: usize, city: &str| format!("{},k{i}@firm.example,{city}\n", ["Anna", "Ben", "Cleo", "Dora"][i % 4]);
    let known: String = (0..40).map(|i| contact(i, ["Kiel", "Ulm", "Bonn"][i % 3])).collect();
    for odd in ["Eva,,Kiel\n", "Eva,unknown,Kiel\n", "Eva,,Jena\n"] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("contacts.csv");
        // the cities of later rows are new words
        let later: String = (40..60).map(|i| contact(i, &format!("New town of {}", ["A", "B"][i % 2]))).collect();
        std::fs::write(&path, format!("name,email,city\n{known}{odd}{later}")).unwrap();
        assert_eq!(tables(&path).unwrap(), [Input::from(&path)], "{odd}");
        let loaded = load_as(&path, &inspect(path.as_path()).unwrap().mapping);
        assert_eq!(loaded.report.rows, 61, "{odd}");
    }
}

#[test]
fn tables_above_wider_ones_of_as_many_rows_are_parts() {
    let row = |i: usize| format!("k{i},2026-01-{:02} 10:00,{i}.5", i + 1);
    let narrow: String = (0..11).map(|i| row(i) + "\n").collect();
    let wide: String = (0..11).map(|i| row(i) + ",centre\n").collect();
    let text = format!("A title 0\nperson,moment,sum\n{narrow}Total,,90\nperson,moment,sum,shop\n{wide}");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("all.csv");
    std::fs::write(&path, text).unwrap();
    let names: Vec<String> = tables(&path).unwrap().into_iter().flat_map(|input| input.inside).collect();
    assert_eq!(names, ["lines 1 to 14", "lines 15 to 26"]);
}

#[test]
fn parts_are_found_in_packed_files_too() {
    use std::io::Write as _;
    let first: String = (0..12).map(|i| format!("k{i},2026-01-{:02},{i}.50\n", i + 1)).collect();
    let second: String = (0..9).map(|i| format!("2026-02-{:02},k{i},visit\n", i + 1)).collect();
    let text = format!("klant,dag,bedrag\n{first}\ndag,klant,soort\n{second}");
    let dir = tempfile::tempdir().unwrap();
    let (gz, zip) = (dir.path().join("all.csv.gz"), dir.path().join("all.zip"));
    let mut packed = flate2::write::GzEncoder::new(std::fs::File::create(&gz).unwrap(), flate2::Compression::fast());
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap();
    let mut packed = zip::ZipWriter::new(std::fs::File::create(&zip).unwrap());
    packed.start_file("data/all.csv", zip::write::SimpleFileOptions::default()).unwrap();
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap();
    for path in [gz, zip] {
        let found = tables(&path).unwrap();
        let lines: Vec<&str> = found.iter().map(|input| input.inside.last().unwrap().as_str()).collect();
        assert_eq!(lines, ["lines 1 to 13", "lines 14 to 24"], "{}", path.display());
        let (_, seen) = lines_of(&found[1], &[Role::Time, Role::CustomerId, Role::Event]);
        assert_eq!((seen.report.used, seen.told(&[])[0].as_str()), (9, "k0|2026-02-01T00:00:00Z|visit"));
        assert_eq!(inspect(&found[1]).unwrap().header_line, Some(15));
    }
}

/// The rows of a large file of one table.
fn large() -> String {
    (0..60_000).fold("customer_id,timestamp,event\n".to_owned(), |mut text, i| {
        let (hour, minute, second) = (i / 3_600, i / 60 % 60, i % 60);
        writeln!(text, "p{},2026-01-05T{hour:02}:{minute:02}:{second:02}Z,viewed a page", i % 900).unwrap();
        text
    })
}

#[test]
fn a_large_file_is_looked_through_for_tables_while_it_is_imported() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two, project) = (dir.path().join("one.csv"), dir.path().join("two.csv"), dir.path().join("all.desire"));
    let below: String = (0..20).map(|i| format!("2026-02-{:02},p{i},{i}.50,bought\n", i + 1)).collect();
    std::fs::write(&one, format!("{}Total,,\n", large())).unwrap();
    std::fs::write(&two, format!("{}\ntimestamp,customer_id,value,event\n{below}", large())).unwrap();
    assert_eq!([only_table(&one), only_table(&two)], [Some(Input::from(&one)), Some(Input::from(&two))]);
    // a load alone stops before anything is imported
    let request = ImportRequest { input: two.as_path().into(), mapping: inspect(two.as_path()).unwrap().mapping };
    let workspace = Workspace::create(&project, &Progress::new()).unwrap();
    let stopped = workspace.import_only_tables_and_close(&[request], &Progress::new()).unwrap_err();
    assert!(matches!(stopped, ImportError::Load(LoadError::MayHoldTables(_))), "{stopped}");
    // whoever asks for an import gets all tables
    let import = |file: &std::path::Path, name: &str| {
        let project = dir.path().join(name);
        json(&["import", project.to_str().unwrap(), file.to_str().unwrap(), "--format", "json"])
    };
    let (one, two) = (import(&one, "one.desire"), import(&two, "two.desire"));
    assert_eq!((&one["events"], &two["events"]), (&60_000.into(), &60_020.into()), "{one}\n{two}");
    let files = two["rows"].as_array().unwrap().iter().map(|row| row["file"].as_str().unwrap()).collect::<Vec<_>>();
    assert_eq!(files, ["two.csv › lines 1 to 60001", "two.csv › lines 60002 to 60023"]);
}

#[test]
fn what_is_said_of_a_large_file_is_said_once_of_each_of_its_tables() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one.csv"), dir.path().join("two.csv"));
    let above = large().replace("Z,", ",");
    let below: String = (0..20).map(|i| format!("2026-02-{:02} 10:00:00,p{i},{i}.50,bought\n", i + 1)).collect();
    std::fs::write(&one, &above).unwrap();
    std::fs::write(&two, format!("{above}\ntimestamp,customer_id,value,event\n{below}")).unwrap();
    assert_eq!([only_table(&one), only_table(&two)], [Some(Input::from(&one)), Some(Input::from(&two))]);
    let said = |file: &std::path::Path, name: &str| {
        let project = dir.path().join(name);
        let (code, _, said) = run(&["import", project.to_str().unwrap(), file.to_str().unwrap()]);
        assert_eq!(code, 0, "{said}");
        let of_zones = said.lines().filter_map(|line| line.split_once(": times do not say their zone"));
        of_zones.map(|(file, _)| file.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(said(&one, "one.desire"), ["one.csv"]);
    assert_eq!(said(&two, "two.desire"), ["two.csv › lines 1 to 60001", "two.csv › lines 60002 to 60023"]);
}

/// A table of a file: how many rows, whether its columns stand the other way round, how many titles and blank lines stand
/// before it, and a line after it.
fn part() -> impl Strategy<Value = (usize, bool, usize, usize, &'static str)> {
    (3..20usize, any::<bool>(), 0..3usize, 0..2usize, prop::sample::select(vec!["", "Total,,90", "x,y", "a,\"b,1"]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_sum_of_all_parts_is_the_lines_of_the_file(parts in prop::collection::vec(part(), 1..5)) {
        let mut text = String::new();
        let mut open = false;
        for (n, (rows, turned, titles, blank, after)) in parts.iter().enumerate() {
            (0..*titles).for_each(|i| writeln!(text, "A title {i}").unwrap());
            text.push_str(&"\n".repeat(*blank));
            // tables that follow each other have other columns
            let wide = if n % 2 == 0 { ("", "") } else { (",shop", ",centre") };
            let (header, row): (&str, fn(usize) -> String) = if *turned {
                ("moment,person,sum", |i| format!("2026-01-{:02} 10:00,k{i},{i}.5", i % 28 + 1))
            } else {
                ("person,moment,sum", |i| format!("k{i},2026-01-{:02} 10:00,{i}.5", i % 28 + 1))
            };
            writeln!(text, "{header}{}", wide.0).unwrap();
            (0..*rows).for_each(|i| writeln!(text, "{}{}", row(i), wide.1).unwrap());
            // of two quotes that nothing closes the second closes the first
            let after = if open && after.contains('"') { "x,y" } else { after };
            open |= after.contains('"');
            if !after.is_empty() {
                writeln!(text, "{after}").unwrap();
            }
        }
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("all.csv");
        std::fs::write(&path, &text).unwrap();
        let found = tables(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let mut told = 0;
        let mut values = 0;
        for input in &found {
            let own = input.inside.first().map_or(1..=lines.len(), |name| {
                let (first, last) = name.strip_prefix("lines ").unwrap().split_once(" to ").unwrap();
                first.parse().unwrap()..=last.parse().unwrap()
            });
            let columns = inspect(input).unwrap().columns;
            let roles: Vec<Role> = columns.iter().map(|c| match c.name.as_str() {
                "person" => Role::CustomerId,
                "moment" => Role::Time,
                "sum" => Role::Value,
                _ => Role::Ignore,
            }).collect();
            let (counted, loaded) = lines_of(input, &roles);
            let skipped = inspect(input).unwrap().format.skip_lines as usize;
            let blank = lines[own.start() - 1..*own.end()].iter().skip(skipped).filter(|line| line.is_empty()).count();
            prop_assert_eq!(counted + blank as u64, own.count() as u64, "{:?} of {}", input.inside, text);
            told += loaded.report.used;
            values += loaded.events.value.iter().filter(|v| !v.is_nan()).count();
        }
        let rows: usize = parts.iter().map(|p| p.0).sum();
        prop_assert!(told as usize == rows && values == rows, "{} of {} rows: {}", told, rows, text);
    }
}
