//! A session on a server: what its statements mean there.

use std::time::Duration;

use prost::Message;
use tokio::time::timeout;
use tonic::Status;

use crate::model::DatabaseProfile;

use super::calls::Calls;
use super::messages::{
    BY_OPERATION, CLIENT, ConfigOperation, ConfigRequest, ConfigResponse, InterruptRequest, KeyValue, Nothing,
    ReleaseAll, ReleaseExecuteRequest, ReleaseSessionRequest, SetPairs, UserContext,
};

const CONFIG: &str = "/spark.connect.SparkConnectService/Config";
const INTERRUPT: &str = "/spark.connect.SparkConnectService/Interrupt";
const RELEASE_EXECUTE: &str = "/spark.connect.SparkConnectService/ReleaseExecute";
const RELEASE_SESSION: &str = "/spark.connect.SparkConnectService/ReleaseSession";

/// What every session is set to: days begin at midnight UTC, and a number that does not fit is an error instead of nothing.
const SETTINGS: [(&str, &str); 2] = [("spark.sql.session.timeZone", "UTC"), ("spark.sql.ansi.enabled", "true")];

/// What the server is only told, nobody waits for any longer: what nobody reads or asks it stops and forgets by itself.
const NOTICE_TIMEOUT: Duration = Duration::from_secs(2);

/// Who is said to ask where a profile names nobody.
const DEFAULT_USER: &str = "desire-path";

/// A session, by the names that both sides have for it.
#[derive(Clone)]
pub(super) struct Session {
    pub id: String,
    pub user: String,
    pub host: String,
    /// Another one means that the server was started again; empty where it says none.
    pub server_side_id: String,
}

impl Session {
    /// Opens a session by setting what its statements mean.
    pub(super) async fn open(calls: &Calls, profile: &DatabaseProfile) -> Result<Self, Status> {
        let user = if profile.user.is_empty() { DEFAULT_USER.to_owned() } else { profile.user.clone() };
        let host = profile.host.trim().to_owned();
        let mut session = Self { id: new_id()?, user, host, server_side_id: String::new() };
        let pair = |(key, value): (&str, &str)| KeyValue { key: key.to_owned(), value: Some(value.to_owned()) };
        let set = SetPairs { pairs: SETTINGS.map(pair).to_vec() };
        let request = ConfigRequest {
            session_id: session.id.clone(),
            user_context: Some(session.user()),
            operation: Some(ConfigOperation { set: Some(set) }),
            client_type: Some(CLIENT.to_owned()),
        };
        session.server_side_id = calls.ask::<_, ConfigResponse>(CONFIG, request).await?.server_side_session_id;
        Ok(session)
    }

    pub(super) fn user(&self) -> UserContext {
        UserContext { user_id: self.user.clone() }
    }

    /// What the server calls the session, for it to refuse another one.
    pub(super) fn observed(&self) -> Option<String> {
        (!self.server_side_id.is_empty()).then(|| self.server_side_id.clone())
    }

    /// Whether a message comes from this session.
    pub(super) fn is_on(&self, server_side_id: &str) -> bool {
        self.server_side_id.is_empty() || server_side_id.is_empty() || self.server_side_id == server_side_id
    }

    /// Stops a statement there.
    pub(super) async fn stop(&self, calls: &Calls, operation: &str) {
        let request = InterruptRequest {
            session_id: self.id.clone(),
            user_context: Some(self.user()),
            client_type: Some(CLIENT.to_owned()),
            interrupt_type: BY_OPERATION,
            operation_id: Some(operation.to_owned()),
        };
        tell(calls, INTERRUPT, request).await;
    }

    /// Lets the server forget an answer that was read.
    pub(super) async fn forget(&self, calls: &Calls, operation: &str) {
        let request = ReleaseExecuteRequest {
            session_id: self.id.clone(),
            user_context: Some(self.user()),
            operation_id: operation.to_owned(),
            client_type: Some(CLIENT.to_owned()),
            release_all: Some(ReleaseAll {}),
        };
        tell(calls, RELEASE_EXECUTE, request).await;
    }

    /// Ends the session with all that the server keeps for it.
    pub(super) async fn close(&self, calls: &Calls) {
        let request = ReleaseSessionRequest {
            session_id: self.id.clone(),
            user_context: Some(self.user()),
            client_type: Some(CLIENT.to_owned()),
        };
        tell(calls, RELEASE_SESSION, request).await;
    }
}

async fn tell(calls: &Calls, method: &'static str, message: impl Message + 'static) {
    timeout(NOTICE_TIMEOUT, calls.ask::<_, Nothing>(method, message)).await.ok();
}

/// A name that nobody else has: a UUID of chance.
pub(super) fn new_id() -> Result<String, Status> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|why| Status::internal(why.to_string()))?;
    let number = u128::from_be_bytes(bytes);
    // version 4, variant 1
    let number = (number & !(0xf << 76) & !(0b11 << 62)) | (0x4 << 76) | (0b10 << 62);
    let digits = format!("{number:032x}");
    Ok([&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_sessions_are_of_the_form_that_servers_ask_for() {
        let id = super::new_id().unwrap();
        let parts: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
        assert_ne!(id, super::new_id().unwrap());
    }
}
