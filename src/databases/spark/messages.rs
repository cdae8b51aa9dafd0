//! The messages of Spark Connect that are sent and read here, by the numbers of its published definition
//! (`spark/connect/base.proto`). What a server says besides is passed over.

use prost::Message;

/// Who the server is told to be asked by.
pub(super) const CLIENT: &str = concat!("desire-path/", env!("CARGO_PKG_VERSION"));

/// In whose name something is asked.
#[derive(Clone, PartialEq, Message)]
pub(super) struct UserContext {
    #[prost(string, tag = "1")]
    pub user_id: String,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Sql {
    #[prost(string, tag = "1")]
    pub query: String,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Relation {
    #[prost(message, optional, tag = "10")]
    pub sql: Option<Sql>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Plan {
    #[prost(message, optional, tag = "1")]
    pub root: Option<Relation>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct ReattachOptions {
    #[prost(bool, tag = "1")]
    pub reattachable: bool,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct RequestOption {
    #[prost(message, optional, tag = "1")]
    pub reattach_options: Option<ReattachOptions>,
}

/// Runs a statement, whose answer can be read on after its stream has ended.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ExecutePlanRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(message, optional, tag = "3")]
    pub plan: Option<Plan>,
    #[prost(string, optional, tag = "4")]
    pub client_type: Option<String>,
    #[prost(message, repeated, tag = "5")]
    pub request_options: Vec<RequestOption>,
    #[prost(string, optional, tag = "6")]
    pub operation_id: Option<String>,
    #[prost(string, optional, tag = "8")]
    pub client_observed_server_side_session_id: Option<String>,
}

/// Some rows of an answer, as an Arrow stream of its own.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ArrowBatch {
    #[prost(int64, tag = "1")]
    pub row_count: i64,
    #[prost(bytes = "vec", tag = "2")]
    pub data: Vec<u8>,
    /// How many rows came before these.
    #[prost(int64, optional, tag = "3")]
    pub start_offset: Option<i64>,
    #[prost(int64, optional, tag = "5")]
    pub num_chunks_in_batch: Option<i64>,
}

/// The last message of a whole answer.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ResultComplete {}

/// A part of an answer.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ExecutePlanResponse {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub arrow_batch: Option<ArrowBatch>,
    #[prost(string, tag = "12")]
    pub operation_id: String,
    /// By which the server is told how far its answer was read.
    #[prost(string, tag = "13")]
    pub response_id: String,
    #[prost(message, optional, tag = "14")]
    pub result_complete: Option<ResultComplete>,
    #[prost(string, tag = "15")]
    pub server_side_session_id: String,
}

/// Reads on where an answer was left.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ReattachExecuteRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(string, tag = "3")]
    pub operation_id: String,
    #[prost(string, optional, tag = "4")]
    pub client_type: Option<String>,
    #[prost(string, optional, tag = "5")]
    pub last_response_id: Option<String>,
    #[prost(string, optional, tag = "6")]
    pub client_observed_server_side_session_id: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct ReleaseAll {}

/// Lets the server forget an answer.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ReleaseExecuteRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(string, tag = "3")]
    pub operation_id: String,
    #[prost(string, optional, tag = "4")]
    pub client_type: Option<String>,
    #[prost(message, optional, tag = "5")]
    pub release_all: Option<ReleaseAll>,
}

/// `INTERRUPT_TYPE_OPERATION_ID`, one of the kinds of [`InterruptRequest`].
pub(super) const BY_OPERATION: i32 = 3;

/// Stops a statement that nobody waits for any more.
#[derive(Clone, PartialEq, Message)]
pub(super) struct InterruptRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(string, optional, tag = "3")]
    pub client_type: Option<String>,
    #[prost(int32, tag = "4")]
    pub interrupt_type: i32,
    #[prost(string, optional, tag = "6")]
    pub operation_id: Option<String>,
}

/// Ends a session with all that it holds.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ReleaseSessionRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(string, optional, tag = "3")]
    pub client_type: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct KeyValue {
    #[prost(string, tag = "1")]
    pub key: String,
    #[prost(string, optional, tag = "2")]
    pub value: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct SetPairs {
    #[prost(message, repeated, tag = "1")]
    pub pairs: Vec<KeyValue>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct ConfigOperation {
    #[prost(message, optional, tag = "1")]
    pub set: Option<SetPairs>,
}

/// Sets what a session means by its statements.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ConfigRequest {
    #[prost(string, tag = "1")]
    pub session_id: String,
    #[prost(message, optional, tag = "2")]
    pub user_context: Option<UserContext>,
    #[prost(message, optional, tag = "3")]
    pub operation: Option<ConfigOperation>,
    #[prost(string, optional, tag = "4")]
    pub client_type: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct ConfigResponse {
    #[prost(string, tag = "4")]
    pub server_side_session_id: String,
}

/// An answer of which nothing is read.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Nothing {}
