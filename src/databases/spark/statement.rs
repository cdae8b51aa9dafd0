//! One statement: its answer is read to its end, whatever happens to the streams that bring it.
//!
//! A server ends each stream after some time, by default two minutes, and the rest is read by another. The end of a stream is
//! therefore never the end of an answer: only a message that says so is.

use std::time::Duration;

use tokio::time::{Instant, sleep};
use tonic::{Code, Status, Streaming};

use crate::remote::{RemoteError, Row};
use crate::texts::text;

use super::calls::{Calls, cause, is_of_the_way};
use super::cells;
use super::messages::{
    CLIENT, ExecutePlanRequest, ExecutePlanResponse, Plan, ReattachExecuteRequest, ReattachOptions, Relation,
    RequestOption, Sql,
};
use super::session::Session;

const EXECUTE: &str = "/spark.connect.SparkConnectService/ExecutePlan";
const REATTACH: &str = "/spark.connect.SparkConnectService/ReattachExecute";

/// An answer with more bytes is none that anybody reads.
const LONGEST_ANSWER: usize = 256 << 20;
/// Of what a server says of an error so many letters are told.
const LONGEST_REASON: usize = 400;
/// A way that stays broken for so long is given up.
const MENDED_WITHIN: Duration = Duration::from_secs(10);
/// Before a broken way is tried again; twice as long each time.
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// Why a statement has no rows.
pub(super) enum Trouble {
    /// The server knows nothing of the session any more: it was started again, for one.
    Forgotten(Status),
    /// Nothing that another try would mend.
    Error(RemoteError),
}

/// What came of an answer so far.
#[derive(Default)]
struct Answer {
    rows: Vec<Row>,
    bytes: usize,
    last_response: Option<String>,
}

/// How a stream ended.
enum End {
    Whole,
    /// Before the answer did.
    Early,
}

/// Runs a statement and reads its rows.
pub(super) async fn read_rows(
    calls: &Calls,
    session: &Session,
    statement: &str,
    operation: &str,
) -> Result<Vec<Row>, Trouble> {
    let host = session.host.as_str();
    let (mut answer, mut is_running) = (Answer::default(), false);
    let (mut broken_since, mut pause) = (None::<Instant>, FIRST_PAUSE);
    loop {
        let heard = answer.last_response.clone();
        let opened = if is_running {
            calls.stream(REATTACH, reattach(session, operation, heard.clone())).await
        } else {
            calls.stream(EXECUTE, execute(session, operation, statement)).await
        };
        let ended = match opened {
            Ok(stream) => read(stream, &mut answer, session).await?,
            Err(status) => Err(status),
        };
        if answer.last_response != heard {
            (broken_since, pause) = (None, FIRST_PAUSE);
        }
        is_running = match ended {
            Ok(End::Whole) => return Ok(answer.rows),
            // the limit of a stream, and not of the answer
            Ok(End::Early) => true,
            // it never arrived
            Err(status) if is_running && answer.last_response.is_none() && is_no_such_operation(&status) => false,
            Err(status) if status.message().contains("INVALID_HANDLE.") => return Err(Trouble::Forgotten(status)),
            Err(status) if is_of_the_way(&status) || status.message().contains("INVALID_CURSOR.DISCONNECTED") => {
                if broken_since.get_or_insert_with(Instant::now).elapsed() >= MENDED_WITHIN {
                    return Err(Trouble::Error(failed(host, &status)));
                }
                true
            }
            Err(status) => return Err(Trouble::Error(failed(host, &status))),
        };
        sleep(pause).await;
        if broken_since.is_some() {
            pause *= 2;
        }
    }
}

/// Reads a stream to its end.
async fn read(
    mut stream: Streaming<ExecutePlanResponse>,
    answer: &mut Answer,
    session: &Session,
) -> Result<Result<End, Status>, Trouble> {
    loop {
        let response = match stream.message().await {
            Ok(Some(response)) => response,
            Ok(None) => return Ok(Ok(End::Early)),
            Err(status) => return Ok(Err(status)),
        };
        if !session.is_on(&response.server_side_session_id) {
            return Err(Trouble::Forgotten(Status::aborted("INVALID_HANDLE.SESSION_CHANGED")));
        }
        let is_whole = response.result_complete.is_some();
        answer.add(response, &session.host).map_err(Trouble::Error)?;
        if is_whole {
            return Ok(Ok(End::Whole));
        }
    }
}

impl Answer {
    /// Adds what a message brings; an error where it does not continue what came before.
    fn add(&mut self, response: ExecutePlanResponse, host: &str) -> Result<(), RemoteError> {
        self.last_response = Some(response.response_id);
        let Some(batch) = response.arrow_batch else { return Ok(()) };
        let is_next = batch.start_offset.is_none_or(|offset| usize::try_from(offset) == Ok(self.rows.len()));
        let is_one_piece = batch.num_chunks_in_batch.is_none_or(|n| n <= 1);
        self.bytes += batch.data.len();
        if !is_next || !is_one_piece || self.bytes > LONGEST_ANSWER {
            return Err(RemoteError::Cut);
        }
        let rows = cells::read_rows(&batch.data, host)?;
        if usize::try_from(batch.row_count) != Ok(rows.len()) {
            return Err(RemoteError::Cut);
        }
        self.rows.extend(rows);
        Ok(())
    }
}

fn execute(session: &Session, operation: &str, statement: &str) -> ExecutePlanRequest {
    let sql = Sql { query: statement.to_owned() };
    ExecutePlanRequest {
        session_id: session.id.clone(),
        user_context: Some(session.user()),
        plan: Some(Plan { root: Some(Relation { sql: Some(sql) }) }),
        client_type: Some(CLIENT.to_owned()),
        request_options: vec![RequestOption { reattach_options: Some(ReattachOptions { reattachable: true }) }],
        operation_id: Some(operation.to_owned()),
        client_observed_server_side_session_id: session.observed(),
    }
}

fn reattach(session: &Session, operation: &str, last_response_id: Option<String>) -> ReattachExecuteRequest {
    ReattachExecuteRequest {
        session_id: session.id.clone(),
        user_context: Some(session.user()),
        operation_id: operation.to_owned(),
        client_type: Some(CLIENT.to_owned()),
        last_response_id,
        client_observed_server_side_session_id: session.observed(),
    }
}

fn is_no_such_operation(status: &Status) -> bool {
    status.message().contains("INVALID_HANDLE.OPERATION_NOT_FOUND")
}

/// Why a server gave no answer, in its own words where it said something.
pub(super) fn failed(host: &str, status: &Status) -> RemoteError {
    use std::error::Error as _;
    let said = if status.source().is_some() { cause(status) } else { status.message().to_owned() };
    let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let why: String = line.chars().take(LONGEST_REASON).collect();
    match status.code() {
        Code::Unauthenticated => RemoteError::Failed(text!("remote-not-let-in", host, why)),
        Code::PermissionDenied => RemoteError::Refused(text!("remote-not-let-in", host, why)),
        _ if is_of_the_way(status) => RemoteError::Failed(text!("remote-cannot-be-reached", host, why)),
        _ => RemoteError::Refused(text!("remote-says", host, why)),
    }
}

#[cfg(test)]
mod tests {
    use prost::Message;

    use super::*;

    fn hexadecimal(message: &impl Message) -> String {
        message.encode_to_vec().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The bytes are those of the messages of the Python client of Spark 4.3.
    #[test]
    fn messages_are_those_of_the_published_definition() {
        let session = Session { id: "s".into(), user: "u".into(), host: String::new(), server_side_id: "o".into() };
        let client = CLIENT;
        let of_client =
            format!("22{:02x}{}", client.len(), client.bytes().map(|b| format!("{b:02x}")).collect::<String>());
        let sent = hexadecimal(&execute(&session, "op", "SELECT 1"));
        let head = "0a017312030a01751a0e0a0c520a0a0853454c4543542031";
        assert_eq!(sent, format!("{head}{of_client}2a040a02080132026f7042016f"));
        let sent = hexadecimal(&reattach(&session, "op", Some("r".to_owned())));
        assert_eq!(sent, format!("0a017312030a01751a026f70{of_client}2a017232016f"));
        let bytes = [10, 1, 115, 18, 7, 8, 2, 18, 1, 100, 24, 5, 98, 2, 111, 112, 106, 1, 114, 122, 1, 111];
        let read = ExecutePlanResponse::decode(&bytes[..]).unwrap();
        let batch = read.arrow_batch.unwrap();
        assert_eq!((batch.row_count, &batch.data[..], batch.start_offset), (2, &b"d"[..], Some(5)));
        assert_eq!((read.response_id.as_str(), read.server_side_session_id.as_str()), ("r", "o"));
        assert!(ExecutePlanResponse::decode(&[10, 1, 115, 106, 1, 114, 114, 0][..]).unwrap().result_complete.is_some());
    }
}
