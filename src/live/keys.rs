//! Who may send: the key of a request, and the source that it stands for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::model::WriteKey;
use crate::privacy::{is_same_hash, write_key_hash};

/// The source of the first of these keys that is known. All known keys are compared with each, so that the time tells
/// nothing.
pub(super) fn source_of<'k>(known: &'k [WriteKey], given: &[String]) -> Option<&'k str> {
    given.iter().find_map(|key| {
        let hash = write_key_hash(key);
        known
            .iter()
            .fold(None, |found, key| if is_same_hash(&key.hash, &hash) { Some(key.source.as_str()) } else { found })
    })
}

/// The key in the header `Authorization`: the user of Basic, whatever the password.
pub(super) fn of_authorization(header: &str) -> Option<String> {
    let (scheme, given) = header.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(given.trim()).ok()?).ok()?;
    let user = text.split_once(':').map_or(text.as_str(), |(user, _)| user);
    Some(user.to_owned()).filter(|user| !user.is_empty())
}

/// The key in a body: Segment's `writeKey`, `PostHog`'s `api_key` or `token`; of a list that of its first event. It may stand
/// among the properties.
pub(super) fn of_body(body: &Value) -> Option<String> {
    let first = if let Value::Array(events) = body { events.first()? } else { body };
    named(first).or_else(|| named(first.get("properties")?))
}

fn named(of: &Value) -> Option<String> {
    ["writeKey", "api_key", "token"].iter().find_map(|name| of.get(name)?.as_str()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_in_the_header_or_in_the_body() {
        assert_eq!(of_authorization("Basic V0s6").as_deref(), Some("WK"));
        assert_eq!(of_authorization("basic V0s6c2VjcmV0").as_deref(), Some("WK"));
        assert_eq!(of_authorization("Bearer V0s6"), None);
        assert_eq!(of_authorization("Basic !"), None);
        assert_eq!(of_body(&serde_json::json!({ "api_key": "k" })).as_deref(), Some("k"));
        let key =
            |source: &str, key: &str| WriteKey { id: 1, source: source.to_owned(), hash: write_key_hash(key), made: 0 };
        let known = [key("Shop", "a"), key("App", "b")];
        let source = |given: &[&str]| source_of(&known, &given.iter().map(|&k| k.to_owned()).collect::<Vec<_>>());
        assert_eq!(
            (source(&["b"]), source(&["x", "a"]), source(&["x"]), source(&[])),
            (Some("App"), Some("Shop"), None, None)
        );
    }
}
