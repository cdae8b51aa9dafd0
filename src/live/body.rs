//! The body of a request: read within limits, unpacked where it is packed.

use std::io::Read;
use std::time::Duration;

use flate2::read::MultiGzDecoder;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;

use super::counts::Refusal;

/// Bytes of a request as it comes.
const MOST_BYTES: usize = 1 << 20;
/// Bytes of it when it is unpacked.
const MOST_UNPACKED: u64 = 4 << 20;
/// A request has to come whole within this time.
const PATIENCE: Duration = Duration::from_secs(20);

/// Reads a body whole. What is packed is known by its first bytes: libraries say it in a header, some pages do not.
pub(super) async fn read(body: Incoming) -> Result<Vec<u8>, Refusal> {
    let reading = tokio::time::timeout(PATIENCE, Limited::new(body, MOST_BYTES).collect());
    let whole = match reading.await {
        Ok(Ok(whole)) => whole.to_bytes(),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => return Err(Refusal::TooLong),
        Ok(Err(_)) | Err(_) => return Err(Refusal::Unreadable),
    };
    if whole.starts_with(&[0x1F, 0x8B]) { unpack(&whole) } else { Ok(whole.to_vec()) }
}

fn unpack(packed: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut text = Vec::new();
    let read = MultiGzDecoder::new(packed).take(MOST_UNPACKED + 1).read_to_end(&mut text);
    match read {
        Ok(n) if n as u64 > MOST_UNPACKED => Err(Refusal::TooLong),
        Ok(_) => Ok(text),
        Err(_) => Err(Refusal::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut to = GzEncoder::new(Vec::new(), Compression::best());
        to.write_all(bytes).unwrap();
        to.finish().unwrap()
    }

    #[test]
    fn what_is_packed_is_unpacked_within_a_limit() {
        assert_eq!(unpack(&packed(b"{}")).unwrap(), b"{}");
        assert_eq!(unpack(&packed(&vec![b' '; MOST_UNPACKED as usize + 1])), Err(Refusal::TooLong));
        assert_eq!(unpack(&packed(b"{}")[..8]), Err(Refusal::Unreadable));
    }
}
