//! Requests of web-server logs: "GET 200" says what was asked for and how it ended, the page says where.

/// What a request means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Request {
    /// A page was looked at.
    Page,
    /// Something was sent: a form.
    Sent,
    /// The server refused or failed, with this status.
    Failed(u16),
    /// Sent on to another page, or no more than a check.
    Other,
}

/// Reads "GET 200"; `None` for any other event.
pub(super) fn request(raw: &str) -> Option<Request> {
    let (method, status) = raw.split_once(' ')?;
    if status.len() != 3 || !method.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let status: u16 = status.parse().ok()?;
    Some(match (method, status) {
        (_, 400..=599) => Request::Failed(status),
        ("GET", 200..=299 | 304) => Request::Page,
        ("POST" | "PUT" | "PATCH" | "DELETE", 200..=399) => Request::Sent,
        ("GET" | "HEAD" | "OPTIONS", 100..=399) => Request::Other,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_by_method_and_status() {
        for (raw, expected) in [
            ("GET 200", Some(Request::Page)),
            ("GET 304", Some(Request::Page)),
            ("POST 302", Some(Request::Sent)),
            ("GET 301", Some(Request::Other)),
            ("HEAD 200", Some(Request::Other)),
            ("GET 404", Some(Request::Failed(404))),
            ("get 200", None),
            ("GET there", None),
            ("Order 500", None),
        ] {
            assert_eq!(request(raw), expected, "{raw}");
        }
    }
}
