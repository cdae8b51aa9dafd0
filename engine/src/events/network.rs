//! Ranges of IP addresses: "203.0.113.0/24", `2001:db8::/32`.

use std::net::{IpAddr, Ipv6Addr};

use crate::texts::text;

/// A range of addresses that share their first bits; one address is a range too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    first: u128,
    mask: u128,
}

/// Bits that stand before those of an address of the old kind, where both are written alike.
const MAPPED: u32 = 96;

impl Network {
    /// Reads a range or an address. `None` where the text is neither, but may be something else, such as a device id; an
    /// error, in words, where it is meant to be one.
    pub fn parse(text: &str) -> Option<Result<Self, String>> {
        let text = text.trim();
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address.trim(), Some(bits.trim())),
            None => (text, None),
        };
        let Ok(ip) = address.parse::<IpAddr>() else {
            let is_address = looks_like_v4(address) || (bits.is_some() && looks_like_address(address));
            return is_address.then(|| Err(text!("network-no-ip-address-write-one-such", address)));
        };
        let most = if ip.is_ipv4() { 32 } else { 128 };
        let bits = match bits.map(str::parse::<u32>) {
            None => most,
            Some(Ok(bits)) if bits <= most => bits,
            Some(_) => {
                let example = if ip.is_ipv4() { "203.0.113.0/24" } else { "2001:db8::/32" };
                return Some(Err(text!("network-no-range-addresses-after-stroke-stands", text, most, example)));
            }
        };
        let shared = if ip.is_ipv4() { bits + MAPPED } else { bits };
        let mask = u128::MAX.checked_shl(128 - shared).unwrap_or(0);
        Some(Ok(Self { first: number(ip) & mask, mask }))
    }

    /// Whether an address lies in the range.
    pub fn contains(&self, ip: IpAddr) -> bool {
        number(ip) & self.mask == self.first
    }
}

/// Addresses of both kinds in one row: those of the old kind as they are written in the new.
fn number(ip: IpAddr) -> u128 {
    let wide: Ipv6Addr = match ip {
        IpAddr::V4(old) => old.to_ipv6_mapped(),
        IpAddr::V6(new) => new,
    };
    wide.into()
}

/// "10.0.0.300", but not the id "1234567890.1767603600".
fn looks_like_v4(text: &str) -> bool {
    let mut parts = text.split('.');
    let number = |part: &str| !part.is_empty() && part.len() < 5 && part.bytes().all(|b| b.is_ascii_digit());
    parts.clone().count() == 4 && parts.all(number)
}

fn looks_like_address(text: &str) -> bool {
    text.contains(['.', ':']) && text.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'.' | b':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        Network::parse(text).unwrap().unwrap()
    }

    #[test]
    fn ranges_of_both_kinds() {
        for (range, inside, outside) in [
            ("203.0.113.0/24", "203.0.113.255", "203.0.114.0"),
            ("203.0.113.77/24", "203.0.113.0", "203.0.112.255"),
            ("10.0.0.0/8", "10.255.0.1", "11.0.0.0"),
            ("203.0.113.7", "::ffff:203.0.113.7", "203.0.113.8"),
            ("192.0.2.8/31", "192.0.2.9", "192.0.2.10"),
            ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1"),
            ("2001:DB8::7", "2001:0db8:0:0:0:0:0:7", "2001:db8::8"),
            ("0.0.0.0/0", "255.255.255.255", "2001:db8::1"),
            ("::/0", "2001:db8::1", ""),
        ] {
            assert!(network(range).contains(inside.parse().unwrap()), "{inside} in {range}");
            assert!(outside.is_empty() || !network(range).contains(outside.parse().unwrap()), "{outside} in {range}");
        }
    }

    #[test]
    fn what_is_meant_to_be_a_range_and_is_none_says_why() {
        for (text, says) in [
            ("10.0.0.0/33", "0 to 32, such as 203.0.113.0/24"),
            ("2001:db8::/129", "0 to 128, such as 2001:db8::/32"),
            ("10.0.0.0/", "0 to 32"),
            ("10.0.0.0/255.0.0.0", "0 to 32"),
            ("10.0.0.300", "“10.0.0.300” is no IP address"),
            ("10.0.0/24", "“10.0.0” is no IP address"),
        ] {
            let why = Network::parse(text).unwrap().unwrap_err();
            assert!(why.contains(says), "{text}: {why}");
        }
        for other in ["device-7", "1234567890.1767603600", "kestrel.example", "a/b", "10.0.*", "abc"] {
            assert_eq!(Network::parse(other), None, "{other}");
        }
    }
}
