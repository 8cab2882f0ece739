//! Numbers within the bounds of a schema.

use serde_json::{Value, json};

/// Returns an integer: 1, or the integer in bounds that is next to it.
pub(super) fn integer(schema: &Value, index: usize) -> Value {
    let bounds = Bounds::new(schema, 1.0);
    let (least, most) = (bounds.least.ceil(), bounds.most.floor());
    let wanted = in_steps(schema, 1.0_f64.clamp_to(least, most), index, most);
    // Numbers out of range become the last one in range.
    #[allow(clippy::cast_possible_truncation, reason = "`as` saturates")]
    let made = wanted as i64;
    json!(made)
}

/// Returns a number: 1, or the number in bounds that is next to it.
pub(super) fn number(schema: &Value, index: usize) -> Value {
    let bounds = Bounds::new(schema, 0.0);
    let mut wanted = 1.0_f64.clamp_to(bounds.least, bounds.most);
    let exclusive = |keyword| schema.get(keyword).and_then(Value::as_f64) == Some(wanted);
    if exclusive("exclusiveMinimum") {
        wanted = (wanted + 1.0).min(f64::midpoint(wanted, bounds.most));
    } else if exclusive("exclusiveMaximum") {
        wanted = (wanted - 1.0).max(f64::midpoint(wanted, bounds.least));
    }
    json!(in_steps(schema, wanted, index, bounds.most))
}

struct Bounds {
    least: f64,
    most: f64,
}

impl Bounds {
    /// Reads the bounds. `step` is the distance that an exclusive bound keeps.
    fn new(schema: &Value, step: f64) -> Self {
        let bound = |keyword| schema.get(keyword).and_then(Value::as_f64);
        let least = bound("minimum").unwrap_or(f64::MIN);
        let most = bound("maximum").unwrap_or(f64::MAX);
        // Of an integer, the bound may lie between two.
        let above = bound("exclusiveMinimum").map(|above| {
            if step > 0.0 {
                above.floor() + step
            } else {
                above
            }
        });
        let below = bound("exclusiveMaximum").map(|below| {
            if step > 0.0 {
                below.ceil() - step
            } else {
                below
            }
        });
        Self {
            least: least.max(above.unwrap_or(f64::MIN)),
            most: most.min(below.unwrap_or(f64::MAX)),
        }
    }
}

trait ClampTo {
    fn clamp_to(self, least: f64, most: f64) -> f64;
}

impl ClampTo for f64 {
    /// As `clamp`, which panics at bounds that no number is within.
    fn clamp_to(self, least: f64, most: f64) -> f64 {
        self.min(most).max(least)
    }
}

/// Moves a number up to a multiple of `multipleOf`, and by `index` steps.
fn in_steps(schema: &Value, number: f64, index: usize, most: f64) -> f64 {
    let step = schema.get("multipleOf").and_then(Value::as_f64);
    let step = step.filter(|step| *step > 0.0);
    let number = match step {
        Some(step) => {
            let up = (number / step).ceil() * step;
            if up > most {
                (most / step).floor() * step
            } else {
                up
            }
        }
        None => number,
    };
    let index = u32::try_from(index).unwrap_or_default();
    let moved = number + f64::from(index) * step.unwrap_or(1.0);
    if moved <= most { moved } else { number }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn numbers_are_in_bounds() {
        for (schema, integer, number) in [
            (json!({}), json!(1), json!(1.0)),
            (json!({ "minimum": 5 }), json!(5), json!(5.0)),
            (json!({ "maximum": -5 }), json!(-5), json!(-5.0)),
            (json!({ "exclusiveMinimum": 5 }), json!(6), json!(6.0)),
            (json!({ "exclusiveMaximum": 1 }), json!(0), json!(0.0)),
            (
                json!({ "exclusiveMinimum": 1, "maximum": 2 }),
                json!(2),
                json!(1.5),
            ),
            (
                json!({ "minimum": 3, "multipleOf": 7 }),
                json!(7),
                json!(7.0),
            ),
            (json!({ "minimum": 1e300 }), json!(i64::MAX), json!(1e300)),
            (json!({ "minimum": 2, "maximum": 1 }), json!(2), json!(2.0)),
        ] {
            assert_eq!(super::integer(&schema, 0), integer, "{schema}");
            assert_eq!(super::number(&schema, 0), number, "{schema}");
        }
        assert_eq!(super::integer(&json!({ "maximum": 2 }), 1), json!(2));
    }
}
