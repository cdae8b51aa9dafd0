//! Files in whatever they are packed, and of every kind that is no plain table.

use std::path::Path;

use desire_path::import::{Input, Inspection, Mapping, Role, inspect, preview, tables};

use crate::cli::run;
use crate::support::{load_as, shared};

fn names(found: &Inspection) -> Vec<&str> {
    found.columns.iter().map(|c| c.name.as_str()).collect()
}

fn samples<'f>(found: &'f Inspection, column: &str) -> &'f [String] {
    &found.columns.iter().find(|c| c.name == column).unwrap_or_else(|| panic!("{column} in {:?}", names(found))).samples
}

fn only(path: &Path) -> Input {
    let mut found = tables(path).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn packing_changes_nothing() {
    let Some(folder) = shared("formats/ga4_bigquery") else { return };
    let plain = inspect(folder.join("events_20260105.json")).unwrap();
    let packed = inspect(folder.join("events_20260105.json.gz")).unwrap();
    assert_eq!(plain.columns, packed.columns);
    assert_eq!(plain.mapping, packed.mapping);
    for column in ["page", "device_id", "country"] {
        assert!(!samples(&plain, column).is_empty(), "{column}");
    }
    let loads = ["events_20260105.json", "events_20260105.json.gz"].map(|f| {
        let input = only(&folder.join(f));
        load_as(&input, &inspect(&input).unwrap().mapping)
    });
    assert_eq!(loads[0].events.time, loads[1].events.time);
    // the same table is known again however it is packed
    assert_eq!(loads[0].report.file_hash, loads[1].report.file_hash);
    assert_ne!(loads[0].report.bytes, loads[1].report.bytes);
}

#[test]
fn segment_and_amplitude_archives_are_read() {
    let Some(folder) = shared("formats") else { return };
    let segment = only(&folder.join("segment/1767603600000.abc.def.1.gz"));
    let found = inspect(&segment).unwrap();
    assert!(!samples(&found, "campaign").is_empty());
    let amplitude = only(&folder.join("amplitude/export.zip"));
    let found = inspect(&amplitude).unwrap();
    assert!(!samples(&found, "event").is_empty());
    let shown = preview(&amplitude, &found.mapping, 5).unwrap();
    assert_eq!(shown.problem, None);
    assert!(load_as(&amplitude, &found.mapping).report.events > 0);
}

#[test]
fn sessions_with_events_inside_become_events() {
    let Some(path) = shared("data/small_samples/otto_train_sample.jsonl") else { return };
    let found = inspect(&path).unwrap();
    assert!(found.notes.iter().any(|n| n.contains("list “events”")), "{:?}", found.notes);
    let mut mapping = Mapping { source: "Shop".to_owned(), ..Mapping::default() };
    for (column, role) in [
        ("session", Role::DeviceId),
        ("events.ts", Role::Time),
        ("events.type", Role::Event),
        ("events.aid", Role::Product),
    ] {
        mapping.set_role(column, role);
    }
    let loaded = load_as(Input::from(&path), &mapping);
    assert_eq!(loaded.report.rows, 862);
    let counts = [("clicks".to_owned(), 800), ("carts".to_owned(), 52), ("orders".to_owned(), 10)];
    assert_eq!(loaded.counts(), counts);
    assert_eq!(loaded.doers(), 20);
}

#[test]
fn parquet_is_read_with_nested_values() {
    let Some(folder) = shared("formats/parquet") else { return };
    let ga4 = inspect(folder.join("ga4_events_nested.parquet")).unwrap();
    let json = inspect(folder.join("../ga4_bigquery/events_20260105.json")).unwrap();
    for column in ["event", "page", "device_id", "country"] {
        assert_eq!(samples(&ga4, column), samples(&json, column), "{column}");
    }
    let posthog = only(&folder.join("posthog_events.parquet"));
    let found = inspect(&posthog).unwrap();
    let loaded = load_as(&posthog, &found.mapping);
    assert!(loaded.report.events > 0);
    assert!(loaded.rejects.is_empty(), "{:?}", loaded.rejects);
}

#[test]
fn an_event_log_keeps_customer_event_and_time() {
    let Some(folder) = shared("formats/xes_ocel") else { return };
    let path = folder.join("journey.xes");
    let found = inspect(&path).unwrap();
    assert_eq!(names(&found), ["case:concept:name", "concept:name", "time:timestamp", "channel", "revenue"]);
    let loaded = load_as(Input::from(&path), &found.mapping);
    assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)]);
    assert_eq!(loaded.doers(), 1);
    // 10:00 at +01:00
    assert_eq!(loaded.report.first_ms, Some(1_767_603_600_000));
    assert_eq!(loaded.events.value[1], 15.5);
}

#[test]
fn object_centric_logs_ask_who_the_customer_is() {
    let Some(folder) = shared("formats/xes_ocel") else { return };
    let mut loads = Vec::new();
    for file in ["journey_ocel2.json", "journey_ocel2.sqlite"] {
        let input = only(&folder.join(file));
        let found = inspect(&input).unwrap();
        let choice = found.choice.unwrap();
        let options: Vec<&str> = choice.options.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((options, choice.chosen), (vec!["customer", "order"], 0), "{file}");
        let loaded = load_as(&input, &found.mapping);
        assert_eq!(loaded.counts(), [("page_view".to_owned(), 1), ("purchase".to_owned(), 1)], "{file}");
        assert_eq!(loaded.catalog.key(loaded.events.profile[0]).customer_id, "u1", "{file}");
        loads.push((loaded.events.time, loaded.events.value[1]));
        // orders as customers: one event has none
        let (_, orders) = &choice.options[1];
        let found = inspect(orders).unwrap();
        assert_eq!(found.choice.unwrap().chosen, 1);
        let loaded = load_as(orders, &found.mapping);
        assert_eq!((loaded.report.rows, loaded.report.events), (2, 1), "{file}");
    }
    assert_eq!(loads[0], loads[1]);
    assert_eq!(loads[0].1, 15.5);
}

#[test]
fn the_same_log_in_three_formats_is_the_same() {
    let Some(folder) = shared("data/process_mining/ocel") else { return };
    let mut all = Vec::new();
    for file in ["ocel20_example.jsonocel", "ocel20_example.xmlocel", "ocel20_example.sqlite"] {
        let found = inspect(folder.join(file)).unwrap();
        let options = found.choice.unwrap().options;
        let (_, input) = options.iter().find(|(name, _)| name == "Purchase Order").unwrap();
        let loaded = load_as(input, &inspect(input).unwrap().mapping);
        let mut rows: Vec<(i64, String, String)> = (0..loaded.events.len())
            .map(|i| {
                let who = loaded.catalog.key(loaded.events.profile[i]).customer_id.to_owned();
                (loaded.events.time[i], who, loaded.catalog.dims.event.name(loaded.events.event[i]).to_owned())
            })
            .collect();
        rows.sort();
        assert!(!rows.is_empty(), "{file}");
        if file.ends_with("json") || file.ends_with("jsonocel") {
            // the same moments: this one says them in UTC, the others in local time without saying which
            rows.iter_mut().for_each(|r| r.0 += 3_600_000);
        }
        all.push((rows, options.iter().map(|(name, _)| name.clone()).collect::<std::collections::BTreeSet<_>>()));
    }
    assert_eq!(all[0], all[1]);
    assert_eq!(all[0], all[2]);
}

#[test]
fn every_table_of_a_crm_is_read_or_says_what_is_missing() {
    let Some(folder) = shared("data/crm_hubspot_seeds") else { return };
    let mut read = 0;
    for file in std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "csv"))
    {
        let found = match inspect(&file) {
            Ok(found) => found,
            Err(why) => {
                assert!(!why.to_string().is_empty());
                continue;
            }
        };
        let text = std::fs::read_to_string(&file).unwrap();
        let rows = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes()).into_records().count();
        let shown = preview(&file, &found.mapping, 5).unwrap();
        if let Some(problem) = shown.problem {
            assert!(problem.contains("column") || problem.contains("dates"), "{problem}");
        } else {
            let loaded = load_as(Input::from(&file), &found.mapping);
            assert_eq!(loaded.report.rows, rows as u64, "{}", file.display());
            read += 1;
        }
    }
    assert!(read >= 10, "{read} tables were read");
}

/// A file in a folder of its own.
fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, Input) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let input = only(&path);
    (dir, input)
}

const ROW: &[&str] = &["channel", "product", "value", "text"];

/// What many tools call an Excel file: a web page, here with a table that arranges it, a title over all columns, an
/// order over two rows, letters of Windows and tags that nobody closed.
const PAGE: &str = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>
<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><style>td { color: red }</style></head><body>
<table><tr><td>Shop &amp; more</td><td><img src=logo.png></td></tr></table>
<table border=1><tr><th colspan=5>Orders of Jänner</th></tr>
<TR><TH>Order<TH>Customer<TH>Date<TH>Product<TH>Price
<tr><td rowspan=2>A&nbsp;1<td rowspan=2>u1<td>2026-01-05 10:04<td>Grün&uuml;r<br>klein &euro;&#36;<td>12.50
<tr><td>2026-01-05 10:04<td><span style='display: none'>00017</span>Tea &lt;b&gt;<td>3
<tr><td>A 2<td>u2<td>2026-01-06<td>\"Quoted\", and so on<td>4
</table></body></html>";

#[test]
fn a_web_page_that_calls_itself_a_workbook_is_read() {
    let latin: Vec<u8> = PAGE.chars().map(|c| c as u8).collect();
    let wide: Vec<u8> = format!("\u{feff}{PAGE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut all = Vec::new();
    for (name, bytes) in [("orders.xls", latin), ("orders.html", PAGE.as_bytes().to_vec()), ("wide.xls", wide)] {
        let (_dir, input) = written(name, &bytes);
        let found = inspect(&input).unwrap();
        assert_eq!(names(&found), ["Order", "Customer", "Date", "Product", "Price"], "{name}");
        assert!(found.choice.is_none(), "a table that arranges the page is no data");
        let loaded = load_as(&input, &found.mapping);
        assert_eq!(loaded.report.rejected, [], "{name}");
        all.push(loaded.told(ROW));
    }
    assert_eq!(
        all[0],
        [
            "u1|2026-01-05T10:04:00Z|Purchase||Grünür\nklein €$|12.5",
            "u1|2026-01-05T10:04:00Z|Purchase||Tea <b>|3",
            "u2|2026-01-06T00:00:00Z|Purchase||\"Quoted\", and so on|4",
        ]
    );
    assert!(all.iter().all(|told| *told == all[0]), "{all:?}");
}

#[test]
fn of_several_tables_of_a_page_the_largest_is_read_unless_another_is_wanted() {
    let table = |events: &[&str]| {
        let row = |event: &&str| format!("<tr><td>u1</td><td>2026-01-05</td><td>{event}</td></tr>");
        let rows: String = events.iter().map(row).collect();
        format!("<table><thead><tr><td>customer</td><td>time</td><td>event</td></tr></thead>{rows}</table>")
    };
    let (_dir, input) = written("two.xls", format!("{}<p>{}", table(&["a"]), table(&["b", "c"])).as_bytes());
    let found = inspect(&input).unwrap();
    assert!(found.notes.iter().any(|n| n.contains("holds 2 tables; Table 2")), "{:?}", found.notes);
    assert_eq!(load_as(&input, &found.mapping).counts(), [("b".to_owned(), 1), ("c".to_owned(), 1)]);
    let choice = found.choice.unwrap();
    assert_eq!((choice.options[0].0.as_str(), choice.chosen), ("Table 1: 3 columns, 2 rows", 1));
    let other = &choice.options[0].1;
    assert_eq!(load_as(other, &inspect(other).unwrap().mapping).counts(), [("a".to_owned(), 1)]);
    // packed, the same table is found by the same answer
    let (_dir, packed) = written("two.zip", &zipped("two.xls", &(table(&["a"]) + &table(&["b", "c"]))));
    let choice = inspect(&packed).unwrap().choice.unwrap();
    let other = &choice.options[0].1;
    assert_eq!(load_as(other, &inspect(other).unwrap().mapping).counts(), [("a".to_owned(), 1)]);
}

fn zipped(name: &str, text: &str) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut out, text.as_bytes()).unwrap();
    out.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_in_xml_is_read() {
    let text = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>
<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">
<Styles><Style ss:ID=\"s1\"/></Styles><Worksheet ss:Name=\"Visits\"><Table>
<Row><Cell><Data ss:Type=\"String\">customer</Data></Cell><Cell><Data ss:Type=\"String\">time</Data></Cell>
<Cell><Data ss:Type=\"String\">event</Data></Cell><Cell><Data ss:Type=\"String\">text</Data></Cell></Row>
<Row><Cell><Data ss:Type=\"String\">u1</Data></Cell><Cell><Data ss:Type=\"DateTime\">2026-01-05T10:04:00.000</Data></Cell>
<Cell/><Cell ss:Index=\"4\"><Data ss:Type=\"String\">B&#252;cher &amp; Tee</Data></Cell></Row>
</Table></Worksheet></Workbook>";
    let (_dir, input) = written("visits.xls", text.as_bytes());
    let found = inspect(&input).unwrap();
    assert_eq!(names(&found), ["customer", "time", "event", "text"]);
    let told = load_as(&input, &found.mapping).told(ROW);
    assert_eq!(told, ["u1|2026-01-05T10:04:00Z|Event||||Bücher & Tee"]);
}

#[test]
fn a_page_without_a_table_says_what_it_may_be() {
    let (_dir, input) = written("export.csv", b"<!DOCTYPE html><html><body><form>Sign in</form></body></html>");
    let why = inspect(&input).unwrap_err().to_string();
    assert!(why.contains("a web page without a table") && why.contains("sign in"), "{why}");
}

#[test]
fn a_workbook_behind_a_password_says_what_to_do() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/workbooks/protected.xlsx");
    for why in [inspect(&path).unwrap_err(), tables(&path).unwrap_err()] {
        assert_eq!(
            why.to_string(),
            "protected.xlsx is a workbook protected by a password. Open it with the password, save it without one, and \
             choose it again."
        );
    }
}

#[test]
fn a_workbook_whose_reader_gives_up_is_damaged_and_prints_no_trace() {
    // the beginning of an old workbook, cut off after its header: the crate that reads it panics
    let mut header = vec![255; 512];
    header[..80].fill(0);
    header[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    header[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header[44] = 1;
    for chain in [60, 68] {
        header[chain..chain + 4].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    }
    let dir = tempfile::tempdir().unwrap();
    let (file, project) = (dir.path().join("export.xls"), dir.path().join("new.desire"));
    std::fs::write(&file, &header).unwrap();
    let (code, _, error) = run(&["import", project.to_str().unwrap(), file.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(error.contains("no workbook that can be read") && !error.contains("panicked"), "{error}");
}

#[test]
fn json_without_records_says_so() {
    for (text, says) in [
        ("{}", "holds no records"),
        ("[]", "holds no records"),
        ("[{}]", "holds no records"),
        ("{\"results\":[],\"next\":null}", "holds no records"),
        ("{\"data\":{\"items\":[{}]}}", "holds no records"),
        ("{\"results\":{}}", "holds no records"),
        ("[1, 2]", "a JSON list of other things than objects"),
        ("{\"error\":\"not authorised\",\"code\":401}", "an error message of the tool"),
    ] {
        let (_dir, input) = written("export.json", text.as_bytes());
        let why = inspect(&input).unwrap_err().to_string();
        assert!(why.starts_with("export.json ") && why.contains(says), "{text}: {why}");
    }
    let (_dir, one) =
        written("export.json", b"{\"results\":[{\"user_id\":\"u1\",\"time\":1767603600,\"event\":\"a\"}]}");
    assert_eq!(load_as(&one, &inspect(&one).unwrap().mapping).counts(), [("a".to_owned(), 1)]);
}

/// Times and money as Parquet holds them: Impala's 96 bits, local times, decimals of every width.
#[test]
fn parquet_has_many_ways_to_write_times_and_money() {
    use parquet::data_type::{ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType};
    use parquet::data_type::{Int32Type, Int64Type, Int96, Int96Type};
    use parquet::file::writer::SerializedFileWriter;

    let schema = "message events {
        required binary customer_id (UTF8);
        required binary event (UTF8);
        required int96 at;
        required int64 local (TIMESTAMP(MICROS,false));
        required int64 nanos (TIMESTAMP(NANOS,false));
        required int32 small (DECIMAL(9,2));
        required int64 large (DECIMAL(18,3));
        required fixed_len_byte_array(9) wide (DECIMAL(20,2));
        required binary long (DECIMAL(20,2));
    }";
    let schema = std::sync::Arc::new(parquet::schema::parser::parse_message_type(schema).unwrap());
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("events.parquet");
    let file = std::fs::File::create(&path).unwrap();
    let mut writer = SerializedFileWriter::new(file, schema, Default::default()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    macro_rules! column {
        ($kind:ty, $value:expr) => {
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<$kind>().write_batch(&[$value], None, None).unwrap();
            column.close().unwrap();
        };
    }
    column!(ByteArrayType, ByteArray::from("u1"));
    column!(ByteArrayType, ByteArray::from("purchase"));
    // 5 January 2026 is the Julian day 2461046; nine hours in nanoseconds
    let nine: u64 = 9 * 3_600 * 1_000_000_000 + 123_000_000;
    let mut at = Int96::new();
    at.set_data(nine as u32, (nine >> 32) as u32, 2_461_046);
    column!(Int96Type, at);
    column!(Int64Type, 1_767_603_600_000_000);
    column!(Int64Type, 1_767_603_600_000_000_000);
    column!(Int32Type, -1_550);
    column!(Int64Type, 1_015_500);
    column!(FixedLenByteArrayType, FixedLenByteArray::from(vec![0, 0, 0, 0, 0, 0, 1, 0x8C, 0xAE]));
    column!(ByteArrayType, ByteArray::from(vec![0xF9, 0xF2]));
    group.close().unwrap();
    writer.close().unwrap();

    let found = inspect(&path).unwrap();
    for (column, text) in [
        ("at", "2026-01-05T09:00:00.123Z"),
        ("local", "2026-01-05T09:00:00"),
        ("nanos", "2026-01-05T09:00:00"),
        ("small", "-15.50"),
        ("large", "1015.500"),
        ("wide", "1015.50"),
        ("long", "-15.50"),
    ] {
        assert_eq!(samples(&found, column), [text], "{column}");
    }
    let load = |time: &str, value: &str, zone: &str| {
        let mut mapping = Mapping { source: "Shop".to_owned(), time_zone: zone.to_owned(), ..Mapping::default() };
        for (column, role) in
            [("customer_id", Role::CustomerId), ("event", Role::Event), (time, Role::Time), (value, Role::Value)]
        {
            mapping.set_role(column, role);
        }
        load_as(&path, &mapping).told(&["value"])
    };
    assert_eq!(load("at", "wide", "Europe/Berlin"), ["u1|2026-01-05T09:00:00.123Z|purchase|1015.5"]);
    // local times are read in the zone of the mapping; a sale of less than nothing is a refund
    assert_eq!(load("local", "small", "Europe/Berlin"), ["u1|2026-01-05T08:00:00Z|Refund|-15.5"]);
    assert_eq!(load("nanos", "large", "UTC"), ["u1|2026-01-05T09:00:00Z|purchase|1015.5"]);
}

#[test]
fn parquet_is_read_however_it_is_packed() {
    use parquet::basic::Compression;
    use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;

    let dir = tempfile::tempdir().unwrap();
    let schema = "message events { required binary customer_id (UTF8); required int64 time (TIMESTAMP(MICROS,true)); }";
    let schema = std::sync::Arc::new(parquet::schema::parser::parse_message_type(schema).unwrap());
    for packed in [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::GZIP(Default::default()),
        Compression::ZSTD(Default::default()),
        Compression::LZ4,
        Compression::LZ4_RAW,
        Compression::BROTLI(Default::default()),
    ] {
        let path = dir.path().join("events.parquet");
        let properties = WriterProperties::builder().set_compression(packed).build();
        let file = std::fs::File::create(&path).unwrap();
        let mut writer = SerializedFileWriter::new(file, schema.clone(), properties.into()).unwrap();
        let mut group = writer.next_row_group().unwrap();
        let mut column = group.next_column().unwrap().unwrap();
        let who = vec![ByteArray::from("a customer with a long name"); 500];
        column.typed::<ByteArrayType>().write_batch(&who, None, None).unwrap();
        column.close().unwrap();
        let mut column = group.next_column().unwrap().unwrap();
        let times: Vec<i64> = (0..500).map(|i| 1_767_603_600_000_000 + i * 1_000_000).collect();
        column.typed::<Int64Type>().write_batch(&times, None, None).unwrap();
        column.close().unwrap();
        group.close().unwrap();
        writer.close().unwrap();
        let got = load_as(&path, &inspect(&path).unwrap().mapping);
        assert_eq!((got.report.events, got.doers()), (500, 1), "{packed:?}");
    }
}
