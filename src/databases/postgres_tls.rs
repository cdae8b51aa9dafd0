//! Encrypted connections to `PostgreSQL`: what the server shows must be signed by whom this computer trusts, for the host that
//! was asked.

use std::error::Error;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{InvalidDnsNameError, ServerName};
use tokio_rustls::rustls::{self, CertificateError, ClientConfig, RootCertStore, crypto};

use crate::remote::RemoteError;
use crate::texts::text;

/// Encrypts connections to servers that somebody trusted has signed for.
#[derive(Clone)]
pub(super) struct Tls(Arc<ClientConfig>);

impl Tls {
    /// Trusts whom this computer trusts.
    pub(super) fn of_this_computer() -> Result<Self, RemoteError> {
        let found = rustls_native_certs::load_native_certs();
        let mut trusted = RootCertStore::empty();
        trusted.add_parsable_certificates(found.certs);
        // without any, every server would be a stranger
        if let Some(why) = found.errors.first().filter(|_| trusted.is_empty()) {
            return Err(RemoteError::Failed(text!("remote-no-certificates", why = why.to_string())));
        }
        let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|why| RemoteError::Failed(why.to_string()))?
            .with_root_certificates(trusted)
            .with_no_client_auth();
        Ok(Self(Arc::new(config)))
    }
}

/// What the client says where a server does not encrypt.
const OFFERS_NONE: &str = "server does not support TLS";

/// Why there is no encrypted connection, where that is what went wrong.
pub(super) fn unencrypted(host: &str, why: &postgres::Error) -> Option<String> {
    let source = why.source()?;
    if source.to_string() == OFFERS_NONE {
        return Some(text!("remote-offers-no-encryption", host));
    }
    let of_connection = source.downcast_ref::<io::Error>()?.get_ref()?.downcast_ref::<rustls::Error>()?;
    Some(match of_connection {
        rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => text!("remote-certificate-of-another-name", host),
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            text!("remote-certificate-not-trusted", host)
        }
        rustls::Error::InvalidCertificate(_) => {
            text!("remote-certificate-refused", host, why = of_connection.to_string())
        }
        other => text!("remote-cannot-be-reached", host, why = other.to_string()),
    })
}

/// Makes one connection to a host encrypted.
pub(super) struct Handshake {
    connector: TlsConnector,
    host: ServerName<'static>,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> MakeTlsConnect<S> for Tls {
    type Stream = Encrypted<S>;
    type TlsConnect = Handshake;
    type Error = InvalidDnsNameError;

    fn make_tls_connect(&mut self, host: &str) -> Result<Handshake, InvalidDnsNameError> {
        let host = ServerName::try_from(host.trim_matches(['[', ']']).to_owned())?;
        Ok(Handshake { connector: TlsConnector::from(Arc::clone(&self.0)), host })
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> TlsConnect<S> for Handshake {
    type Stream = Encrypted<S>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Encrypted<S>>> + Send>>;

    fn connect(self, stream: S) -> Self::Future {
        Box::pin(async move { self.connector.connect(self.host, stream).await.map(Encrypted) })
    }
}

/// A connection over which everything is encrypted.
pub(super) struct Encrypted<S>(tokio_rustls::client::TlsStream<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> TlsStream for Encrypted<S> {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Encrypted<S> {
    fn poll_read(mut self: Pin<&mut Self>, task: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(task, into)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Encrypted<S> {
    fn poll_write(mut self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(task, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(task)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(task)
    }
}
