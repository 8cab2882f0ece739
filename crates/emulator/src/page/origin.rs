//! Who may see the page and press its buttons: a browser at this machine that was sent
//! by the page itself, and programs at this machine.

use std::fmt;

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Method};

/// Why somebody may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stranger {
    /// The page was asked for under a name that is not this machine's, as when another
    /// site lets its own name point here.
    Host,
    /// The form was sent by another site.
    Origin,
}

impl fmt::Display for Stranger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Host => "The emulator's page is at 127.0.0.1 or localhost only.",
            Self::Origin => "Another site's page may not send the emulator's forms.",
        })
    }
}

/// Browsers say with each form where it is from. What has no `Origin` is no browser.
pub(super) fn check(method: &Method, headers: &HeaderMap) -> Result<(), Stranger> {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = host.filter(|host| is_this_machine(host));
    let host = host.ok_or(Stranger::Host)?;
    if method.is_safe() {
        return Ok(());
    }
    match headers.get(ORIGIN) {
        Some(origin) if origin.as_bytes() != format!("http://{host}").as_bytes() => {
            Err(Stranger::Origin)
        }
        _ => Ok(()),
    }
}

/// Whatever the port: it may be forwarded.
fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    ["127.0.0.1", "localhost", "[::1]"].contains(&name)
}
