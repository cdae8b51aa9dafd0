//! Servers that say what a test wants: what goes wrong on the way to a database, on every computer.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use super::{SECRET, imported, ok, run};

/// What a server does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Nothing,
    /// The stream ends in the middle of an answer.
    Cut,
    /// The connection ends before any answer.
    Gone,
    /// All rows come, and the total does not.
    NoTotal,
    /// The total tells of a row more than come.
    OneRowLess,
    /// A row has a cell less.
    ShortRow,
    /// Something goes wrong after the first row.
    ErrorAfterRows,
    WrongSecret,
    TableDropped,
}

/// Faults, with what is said of each: by a server of the web, and by one that speaks as `PostgreSQL` does.
const FAULTS: [(Fault, [&str; 2]); 8] = [
    (Fault::Cut, ["cannot be reached", "cannot be reached"]),
    (Fault::Gone, ["cannot be reached", "cannot be reached"]),
    (Fault::NoTotal, ["ended before its total"; 2]),
    (Fault::OneRowLess, ["ended before its total"; 2]),
    (Fault::ShortRow, ["ended before its total"; 2]),
    (Fault::ErrorAfterRows, ["ended before its total", "out of memory"]),
    (Fault::WrongSecret, ["lets nobody in"; 2]),
    (Fault::TableDropped, ["events does not exist"; 2]),
];

/// The rows that answer a statement, and whether a total is to follow.
pub(super) fn answer_to(statement: &str) -> (Vec<Vec<&'static str>>, bool) {
    const NAMES: [[&str; 6]; 2] = [
        ["product viewed", "email", "0", "3", "1767225600000", "1767225700000"],
        ["purchase", "email", "0", "1", "1767225800000", "1767225800000"],
    ];
    const SUMMARY: [&str; 11] =
        ["2", "3", "4", "1", "1", "1", "0", "250000", "250000", "1767225600000", "1767225800000"];
    let is_about = |word: &str| statement.contains(word);
    if is_about("reached_goal") {
        (vec![SUMMARY.to_vec()], true)
    } else if is_about("first_at") {
        (NAMES.map(|row| row.to_vec()).to_vec(), true)
    } else if is_about("never") {
        (vec![vec!["4", "0", "0", "2", "2", "1767225600000", "1767225800000"]], true)
    } else if is_about("system.tables") || is_about("pg_class") {
        (vec![vec!["shop", "events", "4", "400"]], false)
    } else if is_about("SHOW SCHEMAS") {
        (vec![vec!["shop"]], false)
    } else if is_about("SHOW TABLES") {
        (vec![vec!["shop", "events", "false"]], false)
    } else if is_about("EXPLAIN") {
        (vec![vec!["Relation [who#1], Statistics(sizeInBytes=400.0 B, rowCount=4)"]], false)
    } else if is_about("system.columns") || is_about("information_schema.columns") || is_about("DESCRIBE QUERY") {
        (vec![vec!["who", "text"], vec!["at", "bigint"], vec!["what", "text"], vec!["paid", "numeric"]], false)
    } else if is_about("MAX(`at`)") || is_about("MAX(\"at\")") {
        (vec![vec!["1767225800000"]], false)
    } else if is_about("readonly") {
        (vec![vec!["2"]], false)
    } else {
        (Vec::new(), false)
    }
}

/// What goes wrong, and a word of the statements that it goes wrong with.
#[derive(Debug, Clone, Copy)]
struct Trouble {
    fault: Fault,
    with: &'static str,
}

impl Trouble {
    const NONE: Self = Self { fault: Fault::Nothing, with: "" };

    fn of(self, statement: &str) -> Fault {
        if statement.contains(self.with) { self.fault } else { Fault::Nothing }
    }
}

/// The rows that a faulty server gives, and the number that its total says; `None` where there is no total.
fn faulty(statement: &str, fault: Fault) -> (Vec<Vec<&'static str>>, Option<usize>) {
    let (mut rows, has_total) = answer_to(statement);
    let n = rows.len() + usize::from(fault == Fault::OneRowLess);
    if fault == Fault::ShortRow && has_total {
        rows[0].pop();
    }
    (rows, (has_total && fault != Fault::NoTotal).then_some(n))
}

type Shared = Arc<Mutex<Trouble>>;

/// Listens, and serves each connection by itself; the port, and what goes wrong from now on.
fn serve(one: fn(TcpStream, &Shared) -> std::io::Result<()>) -> (u16, Shared) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let trouble: Shared = Arc::new(Mutex::new(Trouble::NONE));
    let of_all = Arc::clone(&trouble);
    let listen = move || {
        for stream in listener.incoming().flatten() {
            let trouble = Arc::clone(&of_all);
            let serve = move || drop(one(stream, &trouble));
            std::thread::Builder::new().name("connection".to_owned()).spawn(serve).unwrap();
        }
    };
    std::thread::Builder::new().name("server".to_owned()).spawn(listen).unwrap();
    (port, trouble)
}

/// One request of the web: its head says how long its body is.
fn clickhouse(mut stream: TcpStream, trouble: &Shared) -> std::io::Result<()> {
    let (mut text, mut room) = (String::new(), [0; 4096]);
    let statement = loop {
        let n = stream.read(&mut room)?;
        text.push_str(&String::from_utf8_lossy(&room[..n]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let lower = head.to_lowercase();
        let length =
            lower.split_once("content-length: ").and_then(|(_, rest)| rest.lines().next()?.trim().parse().ok());
        if n == 0 || body.len() >= length.unwrap_or(0) {
            break body.to_owned();
        }
    };
    let fault = trouble.lock().unwrap().of(&statement);
    let json = |rows: &[Vec<&str>]| serde_json::to_string(rows).unwrap();
    let (rows, total) = faulty(&statement, fault);
    let with_sums = |row: &Vec<&'static str>| if total.is_some() { [&row[..], &["1"]].concat() } else { row.clone() };
    let listed: Vec<Vec<&str>> = rows.iter().map(with_sums).collect();
    let (status, body) = match fault {
        Fault::WrongSecret => ("403 Forbidden", "Code: 516. DB::Exception: reader: Authentication failed".to_owned()),
        Fault::TableDropped => {
            ("404 Not Found", "Code: 60. DB::Exception: Table shop.events does not exist".to_owned())
        }
        _ => {
            let totals = total.map_or(String::new(), |n| {
                let cells: Vec<String> =
                    vec![String::new(); rows[0].len()].into_iter().chain([n.to_string()]).collect();
                format!(r#","totals":{}"#, serde_json::to_string(&cells).unwrap())
            });
            ("200 OK", format!(r#"{{"meta":[],"data":{}{totals},"rows":{}}}"#, json(&listed), rows.len()))
        }
    };
    let body = match fault {
        Fault::Gone => return Ok(()),
        // what the server says when something goes wrong after the head has left
        Fault::ErrorAfterRows => format!("{}Code: 241. DB::Exception: out of memory", &body[..body.len() / 2]),
        _ => body,
    };
    let sent = if fault == Fault::Cut { &body[..body.len() / 2] } else { &body };
    write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{sent}", body.len())
}

/// A message of `PostgreSQL`'s protocol: its letter, how long it is, what it says.
fn message(letter: u8, says: &[u8]) -> Vec<u8> {
    let length = u32::try_from(says.len() + 4).unwrap().to_be_bytes();
    [&[letter][..], &length, says].concat()
}

fn error(code: &str, says: &str) -> Vec<u8> {
    message(b'E', format!("SERROR\0C{code}\0M{says}\0\0").as_bytes())
}

fn data_row(cells: &[Option<&str>]) -> Vec<u8> {
    let mut says = u16::try_from(cells.len()).unwrap().to_be_bytes().to_vec();
    for cell in cells {
        let length = cell.map_or(-1, |text| i32::try_from(text.len()).unwrap());
        says.extend(length.to_be_bytes());
        says.extend(cell.unwrap_or_default().as_bytes());
    }
    message(b'D', &says)
}

fn description(columns: usize) -> Vec<u8> {
    let mut says = u16::try_from(columns).unwrap().to_be_bytes().to_vec();
    for _ in 0..columns {
        // a name, no table, no column of it, the type of texts, its length, no more of it, as text
        says.extend(b"c\0");
        says.extend([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]);
    }
    message(b'T', &says)
}

/// A connection as `PostgreSQL` has it: who asks is let in, and each statement is answered.
fn postgres(mut stream: TcpStream, trouble: &Shared) -> std::io::Result<()> {
    let ready = message(b'Z', b"I");
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let mut startup = vec![0; u32::from_be_bytes(length) as usize - 4];
    stream.read_exact(&mut startup)?;
    if trouble.lock().unwrap().fault == Fault::WrongSecret {
        return stream.write_all(&error("28P01", "password authentication failed"));
    }
    stream.write_all(&[message(b'R', &0u32.to_be_bytes()), ready.clone()].concat())?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let mut says = vec![0; u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize - 4];
        stream.read_exact(&mut says)?;
        if head[0] != b'Q' {
            return Ok(());
        }
        let statement = String::from_utf8_lossy(&says).into_owned();
        let done = [message(b'C', b"SELECT\0"), ready.clone()].concat();
        if statement.starts_with("SET ") {
            stream.write_all(&done)?;
            continue;
        }
        let fault = trouble.lock().unwrap().of(&statement);
        match fault {
            Fault::Gone => return Ok(()),
            Fault::TableDropped => {
                stream.write_all(&[error("42P01", "relation events does not exist"), ready.clone()].concat())?;
                continue;
            }
            _ => {}
        }
        let (rows, total) = faulty(&statement, fault);
        // a row that is no total says so, whether the total comes or not
        let closes = answer_to(&statement).1;
        let columns = rows.first().map_or(0, Vec::len);
        let mut sent = description(columns + usize::from(closes));
        for row in &rows {
            let cells = row.iter().map(|cell| Some(*cell)).chain(closes.then_some(Some("-1")));
            sent.extend(data_row(&cells.collect::<Vec<_>>()));
        }
        if fault == Fault::ErrorAfterRows {
            sent.extend(error("53200", "out of memory"));
            sent.extend(&ready);
            stream.write_all(&sent)?;
            continue;
        }
        if let Some(n) = total {
            let n = n.to_string();
            let cells: Vec<Option<&str>> = vec![None; columns].into_iter().chain([Some(n.as_str())]).collect();
            sent.extend(data_row(&cells));
        }
        if fault == Fault::Cut {
            stream.write_all(&sent[..sent.len() - 3])?;
            return Ok(());
        }
        stream.write_all(&[sent, done].concat())?;
    }
}

#[test]
fn what_goes_wrong_is_a_clear_error_and_never_a_part_as_the_whole() {
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    for (kind, server) in [("clickhouse", clickhouse as fn(_, &_) -> _), ("postgres", postgres)] {
        let (port, trouble) = serve(server);
        let port = port.to_string();
        let add = ["remote", &project, "--add", kind, "--kind", kind, "--port", &port, "--user", "reader", "--plain"];
        ok(&[&add[..], &["--secret-variable", SECRET.0]].concat());
        let map = ["remote", &project, "--map", kind, "--table", "shop.events", "--customer", "who", "--time", "at"];
        ok(&[&map[..], &["--event", "what", "--value", "paid"]].concat());
        let ask = || run(&["show", "overview", &project, "--on", kind, "--table", "sources", "--format", "csv"]);
        let (code, whole, error) = ask();
        assert_eq!(code, 0, "{kind}: {error}");
        assert!(whole.ends_with(",2,4\n"), "two customers and four events: {whole}");
        for (fault, says) in FAULTS {
            // the names of the events, and what is counted of them
            for with in ["first_at", "reached_goal"] {
                let of_all = if fault == Fault::WrongSecret { "" } else { with };
                *trouble.lock().unwrap() = Trouble { fault, with: of_all };
                let (code, out, error) = ask();
                let says = says[usize::from(kind == "postgres")];
                assert!(code == 1 && out.is_empty(), "{kind}, {fault:?} with {with}: {code} {out} {error}");
                assert!(error.contains(says) && !error.contains(SECRET.1), "{kind}, {fault:?} with {with}: {error}");
            }
        }
        *trouble.lock().unwrap() = Trouble::NONE;
        assert_eq!(ask().0, 0, "{kind}: once nothing is wrong any more");
    }
}
