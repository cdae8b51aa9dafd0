//! `Spark` by Spark Connect, and what speaks as it does.
//!
//! Statements only read: each is made here of escaped names around one `SELECT`, or lists what there is.

mod address;
mod calls;
mod cells;
mod messages;
mod session;
mod statement;

use std::sync::{Mutex, PoisonError};

use tokio::runtime::Runtime;
use tokio::time::sleep;
use tonic::Status;

use crate::model::DatabaseProfile;
use crate::progress::Progress;
use crate::remote::{Database, RemoteError, Row, use_schema};
use crate::texts::text;

use super::wait::{LOOK_EVERY, PATIENCE};
use calls::Calls;
use session::{Session, new_id};
use statement::{Trouble, failed};

pub use address::{SparkAddress, SparkAddressError};

/// A server with a session on it, opened anew where the server knows it no more.
pub(super) struct Spark {
    runtime: Runtime,
    calls: Calls,
    profile: DatabaseProfile,
    session: Mutex<Session>,
}

impl Spark {
    pub(super) fn connect(profile: &DatabaseProfile, secret: &str) -> Result<Self, RemoteError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|why| RemoteError::Failed(why.to_string()))?;
        let (host, guard) = (profile.host.as_str(), runtime.enter());
        let calls = Calls::to(profile, secret)
            .map_err(|why| RemoteError::Failed(text!("remote-cannot-be-reached", host, why)))?;
        drop(guard);
        let opened = runtime.block_on(Session::open(&calls, profile));
        let session = opened.map_err(|status| failed(host, &status))?;
        let server = Self { runtime, calls, profile: profile.clone(), session: Mutex::new(session) };
        if !profile.database.is_empty() {
            // names without a schema are looked up there
            server.rows(&use_schema(&profile.database), &Progress::new())?;
        }
        Ok(server)
    }

    fn session(&self) -> Session {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The rows of a statement, which is asked once more where the server was started again meanwhile.
    async fn answer(&self, statement: &str, operation: &str) -> Result<Vec<Row>, RemoteError> {
        let forgotten = |status: &Status| failed(&self.profile.host, status);
        match statement::read_rows(&self.calls, &self.session(), statement, operation).await {
            Ok(rows) => return Ok(rows),
            Err(Trouble::Error(why)) => return Err(why),
            Err(Trouble::Forgotten(_)) => {}
        }
        let anew = Session::open(&self.calls, &self.profile).await.map_err(|status| forgotten(&status))?;
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = anew.clone();
        let again = async {
            if !self.profile.database.is_empty() {
                let first = new_id().map_err(Trouble::Forgotten)?;
                statement::read_rows(&self.calls, &anew, &use_schema(&self.profile.database), &first).await?;
            }
            statement::read_rows(&self.calls, &anew, statement, operation).await
        };
        again.await.map_err(|trouble| match trouble {
            Trouble::Error(why) => why,
            Trouble::Forgotten(status) => forgotten(&status),
        })
    }
}

impl Database for Spark {
    fn rows(&self, statement: &str, progress: &Progress) -> Result<Vec<Row>, RemoteError> {
        let operation = new_id().map_err(|status| failed(&self.profile.host, &status))?;
        self.runtime.block_on(async {
            let stopped = tokio::select! {
                answer = self.answer(statement, &operation) => match answer {
                    Ok(rows) => {
                        self.session().forget(&self.calls, &operation).await;
                        return Ok(rows);
                    }
                    Err(why) => why,
                },
                () = cancelled(progress) => RemoteError::Cancelled,
                () = sleep(PATIENCE) => RemoteError::Failed(text!("remote-took-too-long", n = PATIENCE.as_secs())),
            };
            // what failed here may still run there
            self.session().stop(&self.calls, &operation).await;
            Err(stopped)
        })
    }
}

impl Drop for Spark {
    fn drop(&mut self) {
        self.runtime.block_on(self.session().close(&self.calls));
    }
}

/// Waits until nobody waits for an answer any more.
async fn cancelled(progress: &Progress) {
    while !progress.is_cancelled() {
        sleep(LOOK_EVERY).await;
    }
}
