//! Which address takes which calls.

/// What a request may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// One call of this type, as Segment's libraries send it.
    Call(&'static str),
    /// Several calls in one request.
    Batch,
    /// Events of `PostHog`'s libraries.
    PostHog,
    /// What somebody is shown.
    Decision,
    /// Whether the server runs.
    Health,
}

impl Route {
    /// The route of a path, with or without a slash at its end.
    pub(super) fn of(path: &str) -> Option<Self> {
        Some(match path.strip_suffix('/').unwrap_or(path) {
            "/v1/batch" | "/v1/b" | "/v1/import" => Self::Batch,
            "/v1/track" | "/v1/t" | "/api/s/track" => Self::Call("track"),
            "/v1/identify" | "/v1/i" | "/api/s/identify" => Self::Call("identify"),
            "/v1/page" | "/v1/p" | "/api/s/page" => Self::Call("page"),
            "/v1/screen" | "/v1/s" | "/api/s/screen" => Self::Call("screen"),
            "/v1/group" | "/v1/g" | "/api/s/group" => Self::Call("group"),
            "/v1/alias" | "/v1/a" | "/api/s/alias" => Self::Call("alias"),
            "/batch" | "/capture" | "/e" | "/i/v0/e" => Self::PostHog,
            "/v1/decision" => Self::Decision,
            "/health" => Self::Health,
            _ => return None,
        })
    }

    /// Whether it is asked by GET.
    pub(super) fn is_asked(self) -> bool {
        matches!(self, Self::Health | Self::Decision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_short_addresses_lead_to_the_same() {
        for (long, short) in [
            ("batch", "b"),
            ("track", "t"),
            ("identify", "i"),
            ("page", "p"),
            ("screen", "s"),
            ("group", "g"),
            ("alias", "a"),
        ] {
            let route = Route::of(&format!("/v1/{long}"));
            assert!(route.is_some() && route == Route::of(&format!("/v1/{short}")), "{long}");
        }
        assert_eq!(Route::of("/batch/"), Some(Route::PostHog));
        assert_eq!(Route::of("/v1/nothing"), None);
    }
}
