//! References to components other than schemas.

use serde_json::Value;

use crate::error::{Error, Result};

/// Replaces a reference to a component of `kind` by its target.
///
/// # Errors
///
/// The target does not exist.
pub fn follow(value: &mut Value, components: &Value, kind: &str, pointer: &str) -> Result<()> {
    let Some(target) = value.get("$ref").and_then(Value::as_str) else {
        return Ok(());
    };
    let name = target.strip_prefix(&format!("#/components/{kind}/"));
    match name.and_then(|name| components.get(kind)?.get(name)) {
        Some(component) => {
            *value = component.clone();
            Ok(())
        }
        None => Err(Error::new(
            pointer,
            format!("`{target}` does not exist"),
            "Correct the reference in the vendored document",
        )),
    }
}
