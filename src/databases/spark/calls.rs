//! Single calls to a server of Spark Connect: gRPC over HTTP/2.

use std::time::Duration;

use http::uri::PathAndQuery;
use prost::Message;
use tonic::client::Grpc;
use tonic::metadata::{AsciiMetadataKey, AsciiMetadataValue, MetadataMap};
use tonic::transport::{Channel, ClientTlsConfig, Endpoint};
use tonic::{Code, Request, Status, Streaming};
use tonic_prost::ProstCodec;

use crate::model::DatabaseProfile;

use super::messages::{CLIENT, ExecutePlanResponse};

/// A server that says nothing for so long is not there.
const REACHED_WITHIN: Duration = Duration::from_secs(15);
/// Over a silent connection it is asked this often whether it is still there.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// A server sends about four megabytes at a time, unless it is set up to send more.
const LONGEST_MESSAGE: usize = 128 << 20;

/// A server, and what each call to it carries.
#[derive(Clone)]
pub(super) struct Calls {
    channel: Channel,
    headers: MetadataMap,
}

impl Calls {
    /// The calls to the server of a profile; nothing is sent yet. Needs a runtime around it.
    pub(super) fn to(profile: &DatabaseProfile, secret: &str) -> Result<Self, String> {
        let scheme = if profile.tls { "https" } else { "http" };
        let mut server = Endpoint::from_shared(format!("{scheme}://{}:{}", profile.host.trim(), profile.port))
            .and_then(|server| server.user_agent(CLIENT))
            .map_err(|why| cause(&why))?
            .connect_timeout(REACHED_WITHIN)
            .http2_keep_alive_interval(LOOK_EVERY)
            .keep_alive_timeout(LOOK_EVERY);
        if profile.tls {
            // whom this computer trusts decides whom the program trusts
            let trusted = ClientTlsConfig::new().with_native_roots();
            server = server.tls_config(trusted).map_err(|why| cause(&why))?;
        }
        let mut headers = MetadataMap::new();
        let bearer = ("authorization".to_owned(), format!("Bearer {secret}"));
        let bearer = (!secret.is_empty()).then_some(&bearer);
        for (name, value) in profile.headers.iter().chain(bearer) {
            // neither may be part of an error: one of them is the secret
            let invalid = || format!("{name}: ?");
            let key = AsciiMetadataKey::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
            let mut value: AsciiMetadataValue = value.parse().map_err(|_| invalid())?;
            value.set_sensitive(true);
            headers.insert(key, value);
        }
        Ok(Self { channel: server.connect_lazy(), headers })
    }

    fn request<Q>(&self, message: Q) -> Request<Q> {
        let mut request = Request::new(message);
        *request.metadata_mut() = self.headers.clone();
        request
    }

    async fn client(&self) -> Result<Grpc<Channel>, Status> {
        let mut client = Grpc::new(self.channel.clone()).max_decoding_message_size(LONGEST_MESSAGE);
        client.ready().await.map_err(|why| Status::from_error(why.into()))?;
        Ok(client)
    }

    /// A question with one answer, which comes soon.
    pub(super) async fn ask<Q, A>(&self, method: &'static str, message: Q) -> Result<A, Status>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
    {
        let answer = async {
            let path = PathAndQuery::from_static(method);
            self.client().await?.unary(self.request(message), path, ProstCodec::<Q, A>::default()).await
        };
        let in_time = tokio::time::timeout(REACHED_WITHIN, answer).await;
        Ok(in_time.map_err(|_| Status::unavailable("timeout"))??.into_inner())
    }

    /// A question whose answer comes in parts, the first of them whenever there is one.
    pub(super) async fn stream<Q>(
        &self,
        method: &'static str,
        message: Q,
    ) -> Result<Streaming<ExecutePlanResponse>, Status>
    where
        Q: Message + 'static,
    {
        let (path, codec) = (PathAndQuery::from_static(method), ProstCodec::default());
        Ok(self.client().await?.server_streaming(self.request(message), path, codec).await?.into_inner())
    }
}

/// Whether the way to a server is to blame, and not what it was asked.
pub(super) fn is_of_the_way(status: &Status) -> bool {
    use std::error::Error as _;
    // what a server says has no cause on this side
    status.code() == Code::Unavailable || status.source().is_some()
}

/// What is behind an error, which alone says something to a person.
pub(super) fn cause(why: &dyn std::error::Error) -> String {
    let mut of = why;
    while let Some(behind) = of.source() {
        of = behind;
    }
    of.to_string()
}
