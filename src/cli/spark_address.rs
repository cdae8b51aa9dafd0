//! `remote --host sc://…`: a server by the address that clients of Spark Connect know it by.

use crate::databases::{SparkAddress, SparkAddressError};
use crate::model::{DatabaseKind, DatabaseProfile};
use crate::texts::text;

use super::args::ConnectionArgs;
use super::error::usage;

/// A profile with what its address says, where that is more than the name of a computer. Options are more than addresses.
pub(super) fn fill_in_from_address(new: DatabaseProfile, options: &ConnectionArgs) -> anyhow::Result<DatabaseProfile> {
    if new.kind != DatabaseKind::Spark || !new.host.contains(['/', ';', '=']) {
        return Ok(new);
    }
    let address = SparkAddress::parse(&new.host).map_err(|why| match why {
        // what is not understood may hold a secret, so it is not said again
        SparkAddressError::Form => usage(text!("cli-remote-no-address")),
        SparkAddressError::Secret => usage(text!("cli-remote-secret-in-address")),
    })?;
    Ok(DatabaseProfile {
        host: address.host,
        port: options.port.or(address.port).unwrap_or_else(|| new.kind.usual_port(address.tls)),
        user: options.user.clone().or(address.user).unwrap_or_default(),
        tls: address.tls && !options.plain,
        headers: address.headers,
        ..new
    })
}
