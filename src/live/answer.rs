//! Answers: what the libraries expect, and nothing about the project.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_MAX_AGE,
    CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER, VARY,
};
use hyper::{Response, StatusCode};
use serde_json::{Value, json};

use super::counts::Refusal;
use super::words::refusal;

/// Seconds after which a client should come again.
const COME_AGAIN: &str = "2";

/// The answer of this server.
pub(super) type Answer = Response<Full<Bytes>>;

/// An answer of this status.
pub(super) fn of(status: StatusCode, body: &Value) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(body.to_string())));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// The calls are kept. Libraries of Segment look for the one, those of `PostHog` for the other.
pub(super) fn accepted() -> Answer {
    of(StatusCode::OK, &json!({ "success": true, "status": 1 }))
}

/// Why a request was refused, as libraries read it.
pub(super) fn refused(why: Refusal) -> Answer {
    let (status, code) = match why {
        Refusal::UnknownAddress => (StatusCode::NOT_FOUND, "not_found"),
        Refusal::UnknownKey => (StatusCode::UNAUTHORIZED, "unauthorized"),
        Refusal::OtherOrigin => (StatusCode::FORBIDDEN, "forbidden_origin"),
        Refusal::Unreadable => (StatusCode::BAD_REQUEST, "invalid_request"),
        Refusal::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
        Refusal::Busy => (StatusCode::TOO_MANY_REQUESTS, "too_many_requests"),
        Refusal::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
    };
    let mut answer = of(status, &json!({ "success": false, "code": code, "message": refusal(why) }));
    if matches!(why, Refusal::Busy | Refusal::Unavailable) {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static(COME_AGAIN));
    }
    answer
}

/// What a browser asks before a page may send.
pub(super) fn preflight() -> Answer {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    let headers = answer.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
    headers.insert(
        ACCESS_CONTROL_ALLOW_HEADERS,
        // the last one is of RudderStack's library for pages
        HeaderValue::from_static("authorization, content-type, content-encoding, x-write-key, anonymousid"),
    );
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    answer
}

/// Lets the page that asked read the answer.
pub(super) fn allow(mut answer: Answer, origin: Option<&HeaderValue>) -> Answer {
    if let Some(origin) = origin {
        answer.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    answer.headers_mut().insert(VARY, HeaderValue::from_static("Origin"));
    answer
}
