//! What the builders do with a value: convert it, or keep the reason why not.

use std::fmt;

/// Why a builder does not give its value: what is missing or does not fit.
///
/// Names the field; never shows what was given for it.
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

/// The state of a required field that nobody has set.
pub fn missing<T>(field: &str) -> Result<T, String> {
    // Every call begins with its required fields missing: it is not formatted.
    Err(["`", field, "` is required"].concat())
}

/// One value for `field`.
pub fn convert<T, V>(field: &str, value: V) -> Result<T, String>
where
    V: TryInto<T>,
    V::Error: fmt::Display,
{
    value.try_into().map_err(|error| misfit(field, error))
}

fn misfit(field: impl fmt::Display, error: impl fmt::Display) -> String {
    format!("`{field}` does not fit: {error}")
}

/// A list of values for `field`.
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

/// A required list, which an empty one would leave out of the query.
pub fn not_empty<T>(field: &str, list: Vec<T>) -> Result<Vec<T>, String> {
    if list.is_empty() {
        return missing(field);
    }
    Ok(list)
}

/// A change that changes nothing, which the service would refuse.
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
