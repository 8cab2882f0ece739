//! The base URL: what is accepted, and why the rest is not.

use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::Url;

/// A base URL that is valid, except that it may be plain http to another machine.
pub(super) struct BaseUrl {
    /// The URL without trailing slashes.
    text: String,
    url: Url,
}

impl BaseUrl {
    /// Validates a base URL.
    ///
    /// # Errors
    ///
    /// Returns the reason, without the URL.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        // A URL parser removes or replaces these, and would use another URL than the one set.
        if text.contains(char::is_whitespace) {
            return Err(
                "the base URL contains white space, often a line break at its end from a file",
            );
        }
        if text.contains(char::is_control) {
            return Err("the base URL contains a control character");
        }
        if text.contains('\\') {
            return Err("the base URL contains a backslash, which a URL parser reads as a slash");
        }
        let Ok(url) = Url::parse(text) else {
            return Err("the base URL is not a valid URL, such as https://api.quo.com");
        };
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err("the base URL must start with https:// (or http:// for tests) and a host");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL must not have a query or a fragment");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL must not contain a user name or password");
        }
        let text = text.trim_end_matches('/').to_owned();
        if text.ends_with("/v1") {
            return Err(
                "remove `/v1` from the end: each operation adds its own `/v1` to the base URL, and \
                 the operations of newer API versions have none",
            );
        }
        Ok(Self { text, url })
    }

    /// Whether requests would leave this machine unencrypted.
    pub(super) fn is_plain_http_to_others(&self) -> bool {
        self.url.scheme() == "http" && !self.url.host_str().is_some_and(is_loopback)
    }

    /// Returns the URL as it was set, without trailing slashes.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Whether a host is this machine: 127.0.0.0/8, ::1, or a name that RFC 6761 reserves for them.
fn is_loopback(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    if let Ok(address) = host.parse::<Ipv4Addr>() {
        return address.is_loopback();
    }
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    if let Some(Ok(address)) = bare.map(str::parse::<Ipv6Addr>) {
        return address.to_canonical().is_loopback();
    }
    host == "localhost" || host.ends_with(".localhost")
}
