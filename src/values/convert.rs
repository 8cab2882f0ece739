//! Conversions of the values that setters take.

use std::fmt;

/// The error of a builder: a required field is missing, or a value is invalid.
///
/// The message names the field and never contains the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

impl From<String> for BuildError {
    fn from(reason: String) -> Self {
        Self(reason)
    }
}

/// The initial state of a required field.
pub fn missing<T>(field: &str) -> Result<T, String> {
    // Every call begins with its required fields missing: it is not formatted.
    Err(["`", field, "` is required"].concat())
}

/// Converts a value for `field`.
pub fn convert<T, V>(field: &str, value: V) -> Result<T, String>
where
    V: TryInto<T>,
    V::Error: fmt::Display,
{
    value.try_into().map_err(|error| misfit(field, error))
}

fn misfit(field: impl fmt::Display, error: impl fmt::Display) -> String {
    format!("`{field}` is invalid: {error}")
}

/// Converts a list of values for `field`.
pub fn convert_all<T, I>(field: &str, values: I) -> Result<Vec<T>, String>
where
    I: IntoIterator,
    I::Item: TryInto<T>,
    <I::Item as TryInto<T>>::Error: fmt::Display,
{
    values
        .into_iter()
        .enumerate()
        .map(|(index, value)| {
            let place = |error| misfit(format_args!("{field}[{index}]"), error);
            value.try_into().map_err(place)
        })
        .collect()
}

/// Rejects an empty list for a required parameter, because the query would lack the parameter.
pub fn not_empty<T>(field: &str, list: Vec<T>) -> Result<Vec<T>, String> {
    if list.is_empty() {
        return missing(field);
    }
    Ok(list)
}

/// Rejects an update with fewer fields than the service accepts.
pub fn enough_set(fewest: usize, is_set: &[bool]) -> Result<(), String> {
    let set = is_set.iter().filter(|set| **set).count();
    match (set >= fewest, fewest) {
        (true, _) => Ok(()),
        (false, 1) => Err("nothing is set: at least one field is required".to_owned()),
        (false, _) => Err(format!(
            "{set} fields are set: at least {fewest} are required"
        )),
    }
}
