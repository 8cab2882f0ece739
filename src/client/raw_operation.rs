//! The operations of raw requests, so that their errors and log lines name method and path.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::client::error::Operation;
use crate::client::retry::Idempotency;
use crate::values::redact::words::is_known;

/// The maximum number of operations that are named. An operation lives as long as the program, so
/// that errors can refer to it. A program has few endpoints, because ids are not part of a name.
const MAX_NAMED: usize = 256;

/// Returns the operation of a raw request.
///
/// Its path has the resource and all words of the API, without a query. Everything else is `{id}`,
/// because it can be an id, a phone number or a name.
pub(super) fn raw_operation(
    method: &str,
    path: &str,
    idempotency: Idempotency,
) -> &'static Operation {
    static NAMED: LazyLock<Named> = LazyLock::new(Named::default);
    NAMED.operation(method, path, idempotency)
}

/// The operations that were named, by their name and idempotency.
#[derive(Default)]
struct Named(Mutex<HashMap<(&'static str, Idempotency), &'static Operation>>);

impl Named {
    fn operation(&self, method: &str, path: &str, idempotency: Idempotency) -> &'static Operation {
        let name = format!("{method} {}", shown_path(path));
        // A panic elsewhere leaves the map whole.
        let mut named = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(operation) = named.get(&(&name[..], idempotency)) {
            return operation;
        }
        if named.len() >= MAX_NAMED {
            return unnamed(idempotency);
        }
        let id: &'static str = String::leak(name);
        let (method, path) = id.split_at(method.len());
        let path = path.trim_start_matches(' ');
        let operation: &'static Operation =
            Box::leak(Box::new(Operation::new(id, method, path, idempotency)));
        named.insert((id, idempotency), operation);
        operation
    }
}

/// Returns the operation of all requests beyond the maximum.
fn unnamed(idempotency: Idempotency) -> &'static Operation {
    static IDEMPOTENT: Operation = Operation::new("request", "", "", Idempotency::Idempotent);
    static DELETE: Operation = Operation::new("request", "DELETE", "", Idempotency::Delete);
    static NOT_IDEMPOTENT: Operation =
        Operation::new("request", "", "", Idempotency::NotIdempotent);
    match idempotency {
        Idempotency::Idempotent => &IDEMPOTENT,
        Idempotency::Delete => &DELETE,
        Idempotency::NotIdempotent => &NOT_IDEMPOTENT,
    }
}

/// Returns a path without ids and personal data.
fn shown_path(path: &str) -> String {
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let mut is_resource = path.starts_with('/');
    let segments = path[..end].split('/').map(|segment| {
        let is_shown = segment.is_empty()
            || is_version(segment)
            || is_of_the_api(segment)
            || (is_resource && is_plain(segment));
        is_resource &= segment.is_empty() || is_version(segment);
        if is_shown { segment } else { "{id}" }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether a segment is the version of an API, such as `v1`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix('v').unwrap_or_default();
    (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a segment consists of words of the API, such as `phone-numbers`.
fn is_of_the_api(segment: &str) -> bool {
    segment.split('-').all(is_known)
}

/// Whether a segment can be the name of a resource. The first segment is one, and never an id.
fn is_plain(segment: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_');
    segment.len() <= 40 && segment.bytes().all(is_letter)
}

#[cfg(test)]
mod tests {
    use super::{MAX_NAMED, Named};
    use crate::client::retry::Idempotency;

    #[test]
    fn same_request_has_the_same_operation() {
        let named = Named::default();
        let operation = |path| named.operation("GET", path, Idempotency::Idempotent);
        assert!(std::ptr::eq(
            operation("/widgets/W1"),
            operation("/widgets/W2")
        ));
        let delete = named.operation("GET", "/widgets/W1", Idempotency::Delete);
        assert_eq!(delete.idempotency, Idempotency::Delete);
    }

    #[test]
    fn arbitrarily_many_paths_share_one_operation() {
        let named = Named::default();
        for number in 0..2 * MAX_NAMED {
            let letters = format!("{number:b}").replace('0', "a").replace('1', "b");
            let path = format!("/{letters}");
            let operation = named.operation("GET", &path, Idempotency::Idempotent);
            let expected = match number < MAX_NAMED {
                true => format!("GET {path}"),
                false => "request".to_owned(),
            };
            assert_eq!(operation.id, expected);
        }
    }
}
