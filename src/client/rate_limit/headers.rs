//! The rate-limit headers of a response.
//!
//! The service sends `ratelimit-policy: "per-second"; q=10; w=1` and
//! `ratelimit: "per-second"; r=9; t=1`, the form of draft-ietf-httpapi-ratelimit-headers.
//! Gateways also send older forms of the draft. The service documents none of them, so invalid
//! headers are ignored.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::client::date::date;

/// The maximum delay. Longer ones are cut to it: no request has a deadline this far away, and
/// every clock can add it.
const MAX_DELAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A limit of the service and its remaining quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ServiceLimit {
    /// The number of requests per window.
    pub(super) quota: Option<u64>,
    pub(super) window: Option<Duration>,
    /// The number of remaining requests.
    pub(super) remaining: u64,
    /// The time until the quota is reset.
    pub(super) reset: Option<Duration>,
}

/// Returns the delay of the header `Retry-After` (RFC 9110 §10.2.3).
///
/// Seconds may have a fraction. A date counts from the `Date` of the response, so that the clocks
/// may differ, or from `now` without one. A past date is no delay. A delay is at most a day. Of
/// several headers, the longest delay counts. `None` without a valid header.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let sent = date(headers).unwrap_or(now);
    let waits = headers.get_all(RETRY_AFTER).iter().filter_map(|value| {
        let text = value.to_str().ok()?.trim();
        seconds(text).or_else(|| {
            let delay = httpdate::parse_http_date(text).ok()?;
            let delay = delay.duration_since(sent).unwrap_or_default();
            Some(delay.min(MAX_DELAY))
        })
    });
    waits.max()
}

/// Returns the limits whose remaining quota the headers state.
pub(super) fn service_limits(headers: &HeaderMap) -> Vec<ServiceLimit> {
    let policies = items(headers, "ratelimit-policy");
    let plain = |name: &str| headers.get(name)?.to_str().ok();
    let triple = Item {
        quota: plain("ratelimit-limit").and_then(count),
        remaining: plain("ratelimit-remaining").and_then(count),
        reset: plain("ratelimit-reset").and_then(seconds),
        ..Item::default()
    };
    items(headers, "ratelimit")
        .into_iter()
        .chain([triple])
        .filter_map(|item| {
            let named = policies.iter().find(|policy| policy.name == item.name);
            let only = policies.first().filter(|_| policies.len() == 1);
            let policy = named.or(only);
            Some(ServiceLimit {
                quota: item.quota.or_else(|| policy?.quota),
                window: item.window.or_else(|| policy?.window),
                remaining: item.remaining?,
                reset: item.reset,
            })
        })
        .collect()
}

/// One item of a list such as `"per-second"; r=9; t=1`.
#[derive(Default)]
struct Item {
    /// Empty in the older form, `limit=10, remaining=9, reset=1`.
    name: String,
    quota: Option<u64>,
    window: Option<Duration>,
    remaining: Option<u64>,
    reset: Option<Duration>,
}

impl Item {
    fn set(&mut self, parameter: &str) {
        let Some((key, value)) = parameter.split_once('=') else {
            return;
        };
        match key.trim().to_ascii_lowercase().as_str() {
            "q" | "limit" => self.quota = count(value),
            "w" | "window" => self.window = seconds(value),
            "r" | "remaining" => self.remaining = count(value),
            "t" | "reset" => self.reset = seconds(value),
            _ => {}
        }
    }
}

fn items(headers: &HeaderMap, name: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut nameless = Item::default();
    for value in headers.get_all(name) {
        // Only a name can contain bytes that are not ASCII.
        let text = String::from_utf8_lossy(value.as_bytes());
        for text in split(&text, ',') {
            let mut parts = split(text, ';').into_iter();
            let first = parts.next().unwrap_or_default().trim();
            if !first.starts_with('"') && first.contains('=') {
                nameless.set(first);
                parts.for_each(|part| nameless.set(part));
                continue;
            }
            let mut item = Item {
                name: first.trim_matches('"').to_owned(),
                ..Item::default()
            };
            parts.for_each(|part| item.set(part));
            items.push(item);
        }
    }
    if nameless.quota.is_some() || nameless.remaining.is_some() {
        items.push(nameless);
    }
    items
}

/// Splits a text at separators outside quotes.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |character| {
        if escaped {
            escaped = false;
            return false;
        }
        match character {
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        character == separator && !quoted
    })
    .collect()
}

fn count(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

/// Parses a number of seconds, at most [`MAX_DELAY`].
fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    // Excludes the other forms of a float: signs, exponents, names.
    if !text.bytes().all(|it| it.is_ascii_digit() || it == b'.') {
        return None;
    }
    let seconds: f64 = text.parse().ok()?;
    // Finite after `min`, and not negative without a sign.
    Duration::try_from_secs_f64(seconds.min(MAX_DELAY.as_secs_f64())).ok()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::super::tests::{SECOND, headers, left, ms};
    use super::*;

    #[test]
    fn service_headers_are_parsed() {
        let limit = ServiceLimit {
            quota: Some(10),
            window: Some(SECOND),
            remaining: 9,
            reset: Some(SECOND),
        };
        assert_eq!(service_limits(&left(9)), [limit]);
    }

    #[test]
    fn policy_applies_to_the_item_of_its_name_or_as_the_only_one() {
        let read = |policy: &str, item: &str| {
            let headers = headers(&[("ratelimit-policy", policy), ("ratelimit", item)]);
            let service_limits = service_limits(&headers);
            service_limits
                .iter()
                .map(|it| (it.quota, it.remaining))
                .collect::<Vec<_>>()
        };
        let two = r#""day";q=500;w=86400, "a,b;c";q=10;w=1"#;
        assert_eq!(read(two, r#""a,b;c";r=4"#), [(Some(10), 4)]);
        assert_eq!(read(two, r#""none";r=4"#), [(None, 4)]);
        assert_eq!(read(r#""one";q=7"#, r#""other";r=4"#), [(Some(7), 4)]);
    }

    #[test]
    fn retry_after_is_parsed_in_both_forms() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let day = 86_400_000;
        for (value, wait) in [
            ("120", Some(120_000)),
            (" 0.5 ", Some(500)),
            ("Sun, 06 Nov 1994 08:49:39 GMT", Some(2000)),
            ("Sunday, 06-Nov-94 08:49:39 GMT", Some(2000)),
            ("Sun, 06 Nov 1994 08:49:36 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(day)),
            ("31536000", Some(day)),
            ("-1", None),
            ("+1", None),
            ("1e3", None),
            ("inf", None),
            ("NaN", None),
            (".", None),
            ("", None),
            ("soon", None),
        ] {
            let wait = wait.map(ms);
            assert_eq!(
                retry_after(&headers(&[("retry-after", value)]), now),
                wait,
                "{value}"
            );
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn retry_after_date_counts_from_the_date_of_the_response() {
        let local = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let at = |seconds: i64| {
            let apart = Duration::from_secs(seconds.unsigned_abs());
            let is_before = seconds < 0;
            httpdate::fmt_http_date(if is_before {
                local - apart
            } else {
                local + apart
            })
        };
        for skew in [-600, 0, 600] {
            let (sent, after) = (at(skew), at(skew + 5));
            let read = |date: &str| {
                let lines = headers(&[("retry-after", &after), ("date", date)]);
                retry_after(&lines, local)
            };
            assert_eq!(read(&sent), Some(ms(5000)), "{skew}");
            assert_eq!(read(&at(skew + 9)), Some(Duration::ZERO), "{skew}");
            // An invalid date is as good as none.
            let by_the_local_clock = u64::try_from(skew + 5).unwrap_or(0) * 1000;
            assert_eq!(read("soon"), Some(ms(by_the_local_clock)), "{skew}");
        }
    }
}
