//! Addresses as clients of Spark Connect write them: `sc://host:port/;name=value;…`.

/// What an address says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SparkAddress {
    /// The computer that the server runs on.
    pub host: String,
    /// Its port, where the address names one.
    pub port: Option<u16>,
    /// Whether the connection is encrypted.
    pub tls: bool,
    /// In whose name questions are asked, where the address says it.
    pub user: Option<String>,
    /// What else is sent with each question, such as the cluster that is to answer.
    pub headers: Vec<(String, String)>,
}

/// Why a text is no address that can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SparkAddressError {
    /// It is not of this form.
    Form,
    /// It holds a secret, which is to be kept elsewhere.
    Secret,
}

/// Parameters that are settled elsewhere.
const OTHERWISE: [&str; 2] = ["session_id", "user_agent"];

impl SparkAddress {
    /// What begins every address.
    const SCHEME: &'static str = "sc://";

    /// Reads an address; an error where it cannot be kept.
    pub fn parse(address: &str) -> Result<Self, SparkAddressError> {
        let form = SparkAddressError::Form;
        let rest = address.trim().strip_prefix(Self::SCHEME).ok_or(form)?;
        let (server, parameters) = rest.split_once('/').unwrap_or((rest, ""));
        // the colons of an address of numbers stand in brackets
        let (host, port) = match server.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port.parse().map_err(|_| form)?)),
            _ => (server, None),
        };
        // without the slash before them, parameters would be part of the name
        let is_host = !host.is_empty() && !host.contains(['@', '?', '#', ';', '=']);
        if !is_host || (!parameters.is_empty() && !parameters.starts_with(';')) {
            return Err(form);
        }
        let mut of = Self { host: host.to_owned(), port, tls: false, user: None, headers: Vec::new() };
        for parameter in parameters.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = parameter.split_once('=').ok_or(form)?;
            match name {
                "use_ssl" => of.tls = value.eq_ignore_ascii_case("true"),
                "user_id" => of.user = Some(value.to_owned()),
                name if is_secret(name) => return Err(SparkAddressError::Secret),
                name if OTHERWISE.contains(&name) => {}
                name => of.headers.push((name.to_lowercase(), value.to_owned())),
            }
        }
        Ok(of)
    }
}

/// Whether what goes by this name is a secret.
fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    ["key", "auth", "cred", "pass", "pwd", "secret", "token", "jwt", "cookie"].iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_their_secrets_are_not() {
        let whole =
            SparkAddress::parse("sc://db.example.com:443/;use_ssl=true;user_id=ida;x-databricks-cluster-id=0131");
        let headers = vec![("x-databricks-cluster-id".to_owned(), "0131".to_owned())];
        let (host, user) = ("db.example.com".to_owned(), Some("ida".to_owned()));
        assert_eq!(whole, Ok(SparkAddress { host, port: Some(443), tls: true, user, headers }));
        let host_of = |address: &str| SparkAddress::parse(address).map(|of| (of.host, of.port, of.tls));
        assert_eq!(host_of("sc://localhost"), Ok(("localhost".to_owned(), None, false)));
        assert_eq!(host_of("sc://[::1]:15002/"), Ok(("[::1]".to_owned(), Some(15002), false)));
        assert_eq!(host_of("sc://[::1]"), Ok(("[::1]".to_owned(), None, false)));
        let secrets = [
            "token",
            "Authorization",
            "x-api-key",
            "x-apikey",
            "api_key",
            "x-auth-key",
            "access-key",
            "credential",
            "jwt",
            "password",
            "client_secret",
            "Cookie",
        ];
        for secret in secrets {
            let address = format!("sc://h/;use_ssl=true;{secret}=abc");
            assert_eq!(host_of(&address), Err(SparkAddressError::Secret), "{address}");
        }
        for bad in ["h:15002", "sc://", "sc://h:port", "sc://h/path", "sc://h/;use_ssl", "sc://ida:pw@h"] {
            assert_eq!(host_of(bad), Err(SparkAddressError::Form), "{bad}");
        }
        for without_slash in ["sc://h:15002;token=abc", "sc://h;token=abc", "sc://h;use_ssl=true/;user_id=ida"] {
            assert_eq!(host_of(without_slash), Err(SparkAddressError::Form), "{without_slash}");
        }
        let harmless = "sc://h/;use_ssl=true;user_id=ida;session_id=1;user_agent=a;x-databricks-cluster-id=0131";
        assert_eq!(host_of(harmless), Ok(("h".to_owned(), None, true)));
    }
}
