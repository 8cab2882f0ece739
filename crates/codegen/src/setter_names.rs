//! Names of setters. No two methods of a request or builder have the same name.

use std::collections::BTreeSet;

use crate::error::{Error, Result};
use crate::report::Report;

/// A field or parameter that gets a setter.
pub struct Settable {
    /// The name of the field, which is the name of its setter if no other method has it.
    pub name: String,
    /// The location in the words of the names table.
    pub location: String,
    /// The name of the setter in the names table.
    pub listed: Option<String>,
}

/// Returns the names of the setters, in the order of the fields.
///
/// A name from the table takes precedence. A field whose name one of `methods` has gets the setter
/// `set_<name>`.
///
/// # Errors
///
/// All names of a setter are in use.
pub fn assign(fields: &[Settable], methods: &[&str], report: &mut Report) -> Result<Vec<String>> {
    let mut taken: BTreeSet<String> = methods.iter().map(ToString::to_string).collect();
    let mut setters = vec![None; fields.len()];
    for (field, setter) in fields.iter().zip(&mut setters) {
        if field.listed.is_none() && taken.insert(field.name.clone()) {
            *setter = Some(field.name.clone());
        }
    }
    for (field, setter) in fields.iter().zip(&mut setters) {
        let Some(listed) = &field.listed else {
            continue;
        };
        if taken.insert(listed.clone()) {
            *setter = Some(listed.clone());
        } else {
            report.warn(format!(
                "names.json: `{listed}` is the setter of `{}`, but another method has this name; \
                 give the setter another one",
                field.location
            ));
        }
    }
    let assigned = fields.iter().zip(setters).map(|(field, setter)| {
        if let Some(setter) = setter {
            return Ok(setter);
        }
        let name = field.name.trim_end_matches('_');
        let names = [
            field.name.clone(),
            format!("set_{name}"),
            format!("{name}_value"),
            format!("set_{name}_value"),
        ];
        let free = names.into_iter().find(|name| taken.insert(name.clone()));
        free.ok_or_else(|| {
            Error::new(
                &field.location,
                "other methods have all names of its setter",
                "Give its setter a name under `setters` in names.json",
            )
        })
    });
    assigned.collect()
}
