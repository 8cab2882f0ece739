//! The settings of a client that come from the environment.

use std::env::VarError;

use crate::client::ClientBuilder;
use crate::client::error::Error;

const API_KEY: &str = "QUO_API_KEY";
/// The name from before the service was renamed. Read where [`API_KEY`] is unset.
const FORMER_API_KEY: &str = "OPENPHONE_API_KEY";
const BASE_URL: &str = "QUO_BASE_URL";
const ALLOW_PLAIN_HTTP: &str = "QUO_ALLOW_PLAIN_HTTP";

/// Reads the settings. An empty variable counts as unset, because a shell or a container file often
/// sets a variable without a value.
pub(super) fn builder(
    variable: impl Fn(&str) -> Result<String, VarError>,
) -> Result<ClientBuilder, Error> {
    let read = |name: &'static str| match variable(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Error::config(name, "the value is not valid Unicode")),
    };
    let (name, api_key) = match read(API_KEY)? {
        Some(api_key) => (API_KEY, api_key),
        None => match read(FORMER_API_KEY)? {
            Some(api_key) => (FORMER_API_KEY, api_key),
            None => {
                let reason = "set it to an API key from the Quo app's settings";
                return Err(Error::config(API_KEY, reason));
            }
        },
    };
    let mut builder = ClientBuilder::default().named_api_key(name, &api_key);
    if let Some(base_url) = read(BASE_URL)? {
        builder = builder.named_base_url(BASE_URL, base_url);
    }
    match read(ALLOW_PLAIN_HTTP)?.as_deref() {
        Some("1" | "true") => Ok(builder.allow_plain_http()),
        None | Some("0" | "false") => Ok(builder),
        Some(_) => Err(Error::config(
            ALLOW_PLAIN_HTTP,
            "set it to 1 or true to allow http:// to other hosts, or to 0 or false",
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::env::VarError;
    use std::ffi::OsString;

    use crate::client::Client;
    use crate::client::error::Error;

    /// Creates a client from these variables.
    fn client(variables: &[(&str, &str)]) -> Result<Client, Error> {
        let variable = |name: &str| {
            let mut variables = variables.iter();
            let found = variables.find(|(other, _)| *other == name);
            found.map_or(Err(VarError::NotPresent), |(_, value)| {
                Ok((*value).to_owned())
            })
        };
        super::builder(variable)?.build()
    }

    #[test]
    fn invalid_variable_is_named_in_the_error() {
        let cases: [(&[(&str, &str)], &str); 8] = [
            (&[], "QUO_API_KEY: set it"),
            (
                &[("QUO_API_KEY", "a b")],
                "QUO_API_KEY: the API key contains",
            ),
            (
                &[("QUO_API_KEY", "k"), ("QUO_BASE_URL", "api.quo.com")],
                "QUO_BASE_URL: the base URL is not",
            ),
            (
                &[
                    ("QUO_API_KEY", "k"),
                    ("QUO_BASE_URL", "https://api.quo.com/v1"),
                ],
                "QUO_BASE_URL: remove",
            ),
            (
                &[
                    ("QUO_API_KEY", "k"),
                    ("QUO_BASE_URL", "https://a:b@api.quo.com"),
                ],
                "QUO_BASE_URL: the base URL must not contain a user name",
            ),
            (
                &[("QUO_API_KEY", "k"), ("QUO_BASE_URL", " ")],
                "QUO_BASE_URL: the base URL contains white space",
            ),
            (
                &[
                    ("QUO_API_KEY", "k"),
                    ("QUO_BASE_URL", "http://emulator:4010"),
                ],
                "QUO_BASE_URL: http:// sends the key",
            ),
            (
                &[("QUO_API_KEY", "k"), ("QUO_ALLOW_PLAIN_HTTP", "sure")],
                "QUO_ALLOW_PLAIN_HTTP: set it to 1",
            ),
        ];
        for (variables, expected) in cases {
            let error = client(variables).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }

    #[test]
    fn former_variable_is_read_where_the_key_is_unset() {
        let key = |variables| client(variables).unwrap().secret().to_owned();
        assert_eq!(key(&[("OPENPHONE_API_KEY", "old")]), "old");
        let empty = [("QUO_API_KEY", ""), ("OPENPHONE_API_KEY", "old")];
        assert_eq!(key(&empty), "old");
        let both = [("QUO_API_KEY", "new"), ("OPENPHONE_API_KEY", "old")];
        assert_eq!(key(&both), "new");

        let error = |variables| client(variables).unwrap_err().to_string();
        let former = error(&[("OPENPHONE_API_KEY", "a b")]);
        assert!(former.starts_with("OPENPHONE_API_KEY: the API key contains"));
        let unused = error(&[("QUO_API_KEY", "a b"), ("OPENPHONE_API_KEY", "old")]);
        assert!(unused.starts_with("QUO_API_KEY: the API key contains"));
        let neither = error(&[("QUO_API_KEY", ""), ("OPENPHONE_API_KEY", "")]);
        assert!(neither.starts_with("QUO_API_KEY: set it"));
    }

    #[test]
    fn empty_variable_counts_as_unset() {
        let error = client(&[("QUO_API_KEY", "")]).unwrap_err().to_string();
        assert!(error.starts_with("QUO_API_KEY: set it"), "{error}");
        let quo = client(&[
            ("QUO_API_KEY", "k"),
            ("QUO_BASE_URL", ""),
            ("QUO_ALLOW_PLAIN_HTTP", ""),
        ]);
        assert_eq!(quo.unwrap().base_url(), "https://api.quo.com");
    }

    #[test]
    fn plain_http_is_allowed_by_its_variable() {
        let with = |value| {
            client(&[
                ("QUO_API_KEY", "k"),
                ("QUO_BASE_URL", "http://emulator:4010"),
                ("QUO_ALLOW_PLAIN_HTTP", value),
            ])
        };
        for value in ["1", "true"] {
            assert_eq!(with(value).unwrap().base_url(), "http://emulator:4010");
        }
        for value in ["0", "false", ""] {
            let error = with(value).unwrap_err().to_string();
            assert!(error.contains("QUO_ALLOW_PLAIN_HTTP=1"), "{error}");
        }
    }

    #[test]
    fn variable_that_is_not_unicode_is_named_in_the_error() {
        for broken in [
            "QUO_API_KEY",
            "OPENPHONE_API_KEY",
            "QUO_BASE_URL",
            "QUO_ALLOW_PLAIN_HTTP",
        ] {
            let variable = |name: &str| match name {
                _ if name == broken => Err(VarError::NotUnicode(OsString::from("x"))),
                "QUO_API_KEY" if broken == "OPENPHONE_API_KEY" => Err(VarError::NotPresent),
                _ => Ok("1".to_owned()),
            };
            let error = super::builder(variable).unwrap_err().to_string();
            assert_eq!(error, format!("{broken}: the value is not valid Unicode"));
        }
    }
}
