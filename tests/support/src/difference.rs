//! Compares decoded values with the sent ones.

use chrono::DateTime;
use serde_json::Value;

/// Returns the first path where the two differ in meaning.
///
/// Numbers are compared as numbers and timestamps as instants. An empty list
/// may be absent.
pub fn difference(expected: &Value, actual: &Value) -> Option<String> {
    let differs = || Some(format!(": expected {expected}, got {actual}"));
    match (expected, actual) {
        (Value::Object(left), Value::Object(right)) => {
            left.keys().chain(right.keys()).find_map(|name| {
                let (left, right) = (left.get(name), right.get(name));
                let found = match (left, right) {
                    (Some(left), Some(right)) => difference(left, right)?,
                    (Some(Value::Array(items)), None) if items.is_empty() => return None,
                    _ => format!(": expected {left:?}, got {right:?}"),
                };
                Some(format!(".{name}{found}"))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(index, (left, right))| {
                difference(left, right).map(|found| format!("[{index}]{found}"))
            })
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => None,
        (Value::String(left), Value::String(right)) => {
            let instant = |text| DateTime::parse_from_rfc3339(text).ok();
            let same_instant = instant(left).is_some_and(|left| instant(right) == Some(left));
            if left == right || same_instant {
                None
            } else {
                differs()
            }
        }
        (left, right) if left == right => None,
        _ => differs(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn difference_ignores_equivalent_forms() {
        let same = [
            (json!({ "a": [] }), json!({})),
            (json!([1, 2.0]), json!([1.0, 2])),
            (
                json!("2026-07-20T01:02:03.500+02:00"),
                json!("2026-07-19T23:02:03.5Z"),
            ),
        ];
        for (expected, actual) in same {
            assert_eq!(difference(&expected, &actual), None);
        }
        let different = [
            (json!({ "a": [1] }), json!({}), ".a:"),
            (json!({}), json!({ "a": [] }), ".a:"),
            (
                json!({ "a": [{ "b": 1 }] }),
                json!({ "a": [{ "b": 2 }] }),
                ".a[0].b:",
            ),
            (json!([1]), json!([1, 1]), ":"),
            (json!("1"), json!(1), ":"),
            (
                json!("2026-07-20T01:02:03Z"),
                json!("2026-07-20T01:02:04Z"),
                ":",
            ),
        ];
        for (expected, actual, place) in different {
            let found = difference(&expected, &actual).unwrap();
            assert!(found.starts_with(&format!("{place} expected")), "{found}");
        }
    }
}
