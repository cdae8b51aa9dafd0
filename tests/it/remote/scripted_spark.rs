//! A server of Spark Connect that says what a test wants: its streams end or break where they please, and an answer that arrives
//! is still whole.

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_ipc::writer::StreamWriter;
use http_body_util::BodyExt;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{HeaderMap, HeaderValue};
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use prost::Message;

use super::scripted::answer_to;
use super::{SECRET, imported, ok, run};

/// What a server does with the answer to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Nothing,
    /// Each stream ends after one message, as if its time were over.
    StreamLimit,
    /// The first stream breaks after a message, and the next brings the rest.
    BrokenOnce,
    /// The first stream breaks before any message, and the server never heard the statement.
    NotArrived,
    /// The server is started again while it answers, and knows nothing of the session any more.
    StartedAgain,
    /// The server is started again without a word.
    StartedAgainSilently,
    /// Every stream breaks.
    Broken,
    /// The rest of the answer is not there any more, each time.
    Forgotten,
    /// The stream after the first leaves out rows.
    Gap,
    /// The stream after the first says rows again.
    Again,
    /// A message tells of more rows than it brings.
    Miscounted,
    NoTotal,
    ShortRow,
    ErrorAfterRows,
    WrongSecret,
    TableDropped,
}

/// What is made good.
const MENDED: [Fault; 5] =
    [Fault::StreamLimit, Fault::BrokenOnce, Fault::NotArrived, Fault::StartedAgain, Fault::StartedAgainSilently];

/// What is an error, and what is said of it.
const ERRORS: [(Fault, &str); 10] = [
    (Fault::Broken, "cannot be reached"),
    (Fault::Forgotten, "INVALID_HANDLE.OPERATION_NOT_FOUND"),
    (Fault::Gap, "ended before its total"),
    (Fault::Again, "ended before its total"),
    (Fault::Miscounted, "ended before its total"),
    (Fault::NoTotal, "ended before its total"),
    (Fault::ShortRow, "ended before its total"),
    (Fault::ErrorAfterRows, "out of memory"),
    (Fault::WrongSecret, "lets nobody in"),
    (Fault::TableDropped, "TABLE_OR_VIEW_NOT_FOUND"),
];

#[derive(Clone, PartialEq, Message)]
struct Text {
    #[prost(string, tag = "1")]
    query: String,
}

#[derive(Clone, PartialEq, Message)]
struct Root {
    #[prost(message, optional, tag = "10")]
    sql: Option<Text>,
}

#[derive(Clone, PartialEq, Message)]
struct Plan {
    #[prost(message, optional, tag = "1")]
    root: Option<Root>,
}

#[derive(Clone, PartialEq, Message)]
struct Execute {
    #[prost(message, optional, tag = "3")]
    plan: Option<Plan>,
    #[prost(string, tag = "6")]
    operation: String,
    #[prost(string, tag = "8")]
    observed: String,
}

#[derive(Clone, PartialEq, Message)]
struct Reattach {
    #[prost(string, tag = "3")]
    operation: String,
    #[prost(string, tag = "5")]
    last_response: String,
}

#[derive(Clone, PartialEq, Message)]
struct Batch {
    #[prost(int64, tag = "1")]
    rows: i64,
    #[prost(bytes = "vec", tag = "2")]
    data: Vec<u8>,
    #[prost(int64, optional, tag = "3")]
    start: Option<i64>,
}

#[derive(Clone, PartialEq, Message)]
struct Complete {}

#[derive(Clone, PartialEq, Message)]
struct Part {
    #[prost(message, optional, tag = "2")]
    batch: Option<Batch>,
    #[prost(string, tag = "13")]
    response: String,
    #[prost(message, optional, tag = "14")]
    complete: Option<Complete>,
    #[prost(string, tag = "15")]
    server_session: String,
}

#[derive(Clone, PartialEq, Message)]
struct Configured {
    #[prost(string, tag = "4")]
    server_session: String,
}

/// A row as an Arrow stream.
fn arrow(cells: &[&str]) -> Vec<u8> {
    let column = |(i, cell): (usize, &&str)| (format!("c{i}"), Arc::new(StringArray::from(vec![*cell])) as ArrayRef);
    let batch = RecordBatch::try_from_iter(cells.iter().enumerate().map(column)).unwrap();
    let mut writer = StreamWriter::try_new(Vec::new(), &batch.schema()).unwrap();
    writer.write(&batch).unwrap();
    writer.into_inner().unwrap()
}

/// The parts of an answer, a row in each and the end in the last.
fn parts(statement: &str, fault: Fault) -> Vec<Part> {
    let (rows, has_total) = answer_to(statement);
    let total = rows.len().to_string();
    let mut rows: Vec<Vec<&str>> =
        rows.iter().map(|row| row.iter().copied().chain(has_total.then_some("-1")).collect()).collect();
    if has_total && fault != Fault::NoTotal {
        let nothing = vec!["0"; rows[0].len() - 1];
        rows.push(nothing.into_iter().chain([total.as_str()]).collect());
    }
    if fault == Fault::ShortRow {
        rows[0].pop();
    }
    let more = i64::from(fault == Fault::Miscounted);
    let batch = |(i, row): (i64, &Vec<&str>)| {
        let batch = Batch { rows: 1 + more, data: arrow(row), start: Some(i) };
        Part { batch: Some(batch), ..Part::default() }
    };
    let end = Part { complete: Some(Complete {}), ..Part::default() };
    let mut parts: Vec<Part> = (0..).zip(&rows).map(batch).chain([end]).collect();
    parts.iter_mut().zip(0..).for_each(|(part, i): (_, usize)| part.response = i.to_string());
    parts
}

/// A statement that runs.
struct Operation {
    parts: Vec<Part>,
    fault: Fault,
    streams: usize,
}

#[derive(Default)]
struct State {
    fault: Option<(Fault, &'static str)>,
    operations: HashMap<String, Operation>,
    /// How often the server was started, which its names of sessions tell.
    started: usize,
}

/// What is sent of an answer: messages, then how the stream ends.
struct Sent(VecDeque<Result<Frame<Bytes>, io::Error>>);

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn message(of: &impl Message) -> Frame<Bytes> {
    let bytes = of.encode_to_vec();
    let length = u32::try_from(bytes.len()).unwrap().to_be_bytes();
    Frame::data([&[0][..], &length, &bytes].concat().into())
}

fn status(code: &'static str, says: &'static str) -> Frame<Bytes> {
    let mut trailers = HeaderMap::new();
    trailers.insert("grpc-status", HeaderValue::from_static(code));
    trailers.insert("grpc-message", HeaderValue::from_static(says));
    Frame::trailers(trailers)
}

fn broken() -> Result<Frame<Bytes>, io::Error> {
    Err(io::ErrorKind::ConnectionReset.into())
}

/// The next stream of an operation, from some part on.
fn stream(operation: &mut Operation, from: usize, started: &mut usize) -> Vec<Result<Frame<Bytes>, io::Error>> {
    operation.streams += 1;
    let is_first = operation.streams == 1;
    let session = started.to_string();
    let said = |parts: &[Part]| -> Vec<_> {
        let named = |part: &Part| Ok(message(&Part { server_session: session.clone(), ..part.clone() }));
        parts.iter().map(named).collect()
    };
    let (all, one) = (&operation.parts[from..], &operation.parts[from..=from]);
    let (mut sent, end) = match (operation.fault, is_first) {
        (Fault::StreamLimit, _) | (Fault::Gap | Fault::Again | Fault::Forgotten, true) => {
            (said(one), Ok(status("0", "")))
        }
        (Fault::BrokenOnce | Fault::Broken, true) => (said(one), broken()),
        (Fault::NotArrived, true) | (Fault::Broken, false) => (Vec::new(), broken()),
        (Fault::StartedAgain, true) => {
            *started += 1;
            (said(one), Ok(status("13", "[INVALID_HANDLE.SESSION_CHANGED] The handle is invalid.")))
        }
        (Fault::StartedAgainSilently, true) => {
            *started += 1;
            let other = Part { server_session: started.to_string(), ..operation.parts[0].clone() };
            (vec![Ok(message(&other))], Ok(status("0", "")))
        }
        (Fault::Gap, false) => (said(&operation.parts[from + 1..]), Ok(status("0", ""))),
        (Fault::Again, false) => (said(&operation.parts[from - 1..]), Ok(status("0", ""))),
        (Fault::ErrorAfterRows, _) => (said(one), Ok(status("13", "out of memory"))),
        (Fault::WrongSecret, _) => (Vec::new(), Ok(status("16", "Invalid authentication token"))),
        (Fault::TableDropped, _) => (Vec::new(), Ok(status("13", "[TABLE_OR_VIEW_NOT_FOUND] no table events"))),
        _ => (said(all), Ok(status("0", ""))),
    };
    sent.push(end);
    sent
}

fn answer(method: &str, body: &[u8], state: &mut State) -> Vec<Result<Frame<Bytes>, io::Error>> {
    let not_found = || vec![Ok(status("13", "[INVALID_HANDLE.OPERATION_NOT_FOUND] The handle is invalid."))];
    let body = &body[5..];
    match method {
        "Config" => vec![Ok(message(&Configured { server_session: state.started.to_string() })), Ok(status("0", ""))],
        "ExecutePlan" => {
            let asked = Execute::decode(body).unwrap();
            assert_eq!(asked.observed, state.started.to_string(), "a server refuses the sessions of another");
            let statement = asked.plan.and_then(|plan| plan.root?.sql).unwrap().query;
            let fault =
                state.fault.filter(|(_, with)| statement.contains(with)).map_or(Fault::Nothing, |(fault, _)| fault);
            // only once, or for good
            let is_over =
                state.operations.get(&asked.operation).is_some_and(|before| MENDED[2..].contains(&before.fault));
            let fault = if is_over { Fault::Nothing } else { fault };
            let mut new = Operation { parts: parts(&statement, fault), fault, streams: 0 };
            let sent = stream(&mut new, 0, &mut state.started);
            state.operations.insert(asked.operation, new);
            sent
        }
        "ReattachExecute" => {
            let asked = Reattach::decode(body).unwrap();
            let Some(operation) = state.operations.get_mut(&asked.operation) else { return not_found() };
            if matches!(operation.fault, Fault::NotArrived | Fault::Forgotten) {
                return not_found();
            }
            let from = asked.last_response.parse::<usize>().map_or(0, |last| last + 1);
            stream(operation, from, &mut state.started)
        }
        _ => vec![Ok(message(&Configured::default())), Ok(status("0", ""))],
    }
}

/// Listens on a thread of its own: the port, and what goes wrong from now on.
fn serve() -> (u16, Arc<Mutex<State>>) {
    let state = Arc::new(Mutex::new(State::default()));
    let (to, port) = std::sync::mpsc::channel();
    let of_all = Arc::clone(&state);
    let listen = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            to.send(listener.local_addr().unwrap().port()).unwrap();
            loop {
                let (connection, _) = listener.accept().await.unwrap();
                let state = Arc::clone(&of_all);
                let one = move |request: Request<Incoming>| {
                    let state = Arc::clone(&state);
                    async move {
                        let method = request.uri().path().rsplit('/').next().unwrap().to_owned();
                        assert_eq!(request.headers()["authorization"], format!("Bearer {}", SECRET.1));
                        let body = request.into_body().collect().await.unwrap().to_bytes();
                        let sent = Sent(answer(&method, &body, &mut state.lock().unwrap()).into());
                        let head = Response::builder().header("content-type", "application/grpc");
                        Ok::<_, Infallible>(head.body(sent).unwrap())
                    }
                };
                let service = hyper::service::service_fn(one);
                let serving = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(connection), service);
                tokio::spawn(serving);
            }
        });
    };
    std::thread::Builder::new().name("spark".to_owned()).spawn(listen).unwrap();
    (port.recv().unwrap(), state)
}

#[test]
fn an_answer_of_many_streams_is_whole_or_a_clear_error() {
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    let (port, state) = serve();
    let address = format!("sc://127.0.0.1:{port}/;user_id=reader");
    let add = ["remote", &project, "--add", "spark", "--kind", "spark", "--host", &address];
    ok(&[&add[..], &["--secret-variable", SECRET.0]].concat());
    let map = ["remote", &project, "--map", "spark", "--table", "shop.events", "--customer", "who", "--time", "at"];
    ok(&[&map[..], &["--event", "what", "--value", "paid"]].concat());
    let ask = || run(&["show", "overview", &project, "--on", "spark", "--table", "sources", "--format", "csv"]);
    let (code, whole, error) = ask();
    assert_eq!(code, 0, "{error}");
    assert!(whole.ends_with(",2,4\n"), "two customers and four events: {whole}");
    // the names of the events, and what is counted of them
    for with in ["first_at", "reached_goal"] {
        for fault in MENDED {
            state.lock().unwrap().fault = Some((fault, with));
            let (code, out, error) = ask();
            assert!(code == 0 && out == whole, "{fault:?} with {with}: {code} {out} {error}");
        }
        for (fault, says) in ERRORS {
            state.lock().unwrap().fault = Some((fault, with));
            let (code, out, error) = ask();
            assert!(code == 1 && out.is_empty(), "{fault:?} with {with}: {code} {out} {error}");
            assert!(error.contains(says) && !error.contains(SECRET.1), "{fault:?} with {with}: {error}");
        }
    }
    state.lock().unwrap().fault = None;
    assert_eq!(ask().1, whole, "once nothing is wrong any more");
}

#[test]
fn addresses_are_taken_and_secrets_in_them_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let project = imported(dir.path());
    for (address, says) in [
        ("sc://127.0.0.1:1/;token=abc123", "--secret-variable"),
        ("sc://127.0.0.1:1/;x-apikey=abc123", "--secret-variable"),
        ("sc://127.0.0.1:1/path", "is no address"),
        ("sc://127.0.0.1:1;token=abc123", "is no address"),
        ("sc://127.0.0.1;token=abc123", "is no address"),
        ("127.0.0.1;token=abc123", "is no address"),
        ("sc://127.0.0.1:1/;use_ssl=maybe", "cannot be reached"),
        ("sc://db.example.com:1/", "only over an encrypted connection"),
    ] {
        let (code, _, error) = run(&["remote", &project, "--add", "s", "--kind", "spark", "--host", address]);
        assert!(code != 0 && error.contains(says) && !error.contains("abc123"), "{address}: {error}");
    }
    assert!(
        ok(&["remote", &project, "--format", "csv"]).lines().count() == 1,
        "no database is kept that does not answer"
    );
}
