//! Access to the page: programs on this machine, and browsers that send a form of the page
//! itself.

use std::fmt;

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Method};

/// Why a request to the page is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OriginError {
    /// The `Host` is not a name of this machine. Another site's name can resolve to
    /// 127.0.0.1 (DNS rebinding).
    Host,
    /// The form was sent by another site.
    Origin,
}

impl fmt::Display for OriginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Host => "The emulator's page is available at 127.0.0.1 or localhost only.",
            Self::Origin => "The emulator's forms cannot be sent from another site.",
        })
    }
}

/// Checks `Host` and `Origin`. Browsers send `Origin` with every form; programs need none.
pub(super) fn check(method: &Method, headers: &HeaderMap) -> Result<(), OriginError> {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = host.filter(|host| is_this_machine(host));
    let host = host.ok_or(OriginError::Host)?;
    if method.is_safe() {
        return Ok(());
    }
    match headers.get(ORIGIN) {
        Some(origin) if origin.as_bytes() != format!("http://{host}").as_bytes() => {
            Err(OriginError::Origin)
        }
        _ => Ok(()),
    }
}

/// Whether a host names this machine. Any port is accepted, because it can be forwarded.
fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    ["127.0.0.1", "localhost", "[::1]"].contains(&name)
}
