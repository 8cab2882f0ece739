//! The state of builders and requests: the fields that are set, missing or invalid.

use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};

use super::nullable::Nullable;
use super::redact::{Redact, redacted};
use super::set::{Convert, Seal, Set, SetList};

/// The error of a builder: required fields are missing, or values are invalid.
///
/// The message names all of these fields and never contains a value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuildError {
    missing: Vec<&'static str>,
    invalid: Vec<Misfit>,
    too_few: Option<String>,
}

/// A value that is invalid for its field.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Misfit {
    field: &'static str,
    /// The index in a list.
    index: Option<usize>,
    reason: String,
}

impl BuildError {
    /// Returns the required fields that are missing.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.invalid.is_empty() && self.too_few.is_none()
    }

    /// Adds a required field without a value, unless its value is invalid.
    pub(crate) fn require(&mut self, field: &'static str) {
        if self.invalid.iter().all(|misfit| misfit.field != field) {
            self.missing.push(field);
        }
    }

    /// Adds an invalid value.
    pub(crate) fn refuse(&mut self, field: &'static str, reason: String) {
        self.invalid.push(Misfit {
            field,
            index: None,
            reason,
        });
    }

    /// Adds the errors of a part.
    pub(crate) fn append(&mut self, part: Self) {
        self.missing.extend(part.missing);
        self.invalid.extend(part.invalid);
        self.too_few = self.too_few.take().or(part.too_few);
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field,
            index,
            reason,
        } = self;
        match index {
            Some(index) => write!(f, "`{field}[{index}]` is invalid: {reason}"),
            None => write!(f, "`{field}` is invalid: {reason}"),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (index, field) in self.missing.iter().enumerate() {
            let before = match index {
                0 => "",
                last if last + 1 == self.missing.len() => " and ",
                _ => ", ",
            };
            write!(f, "{before}`{field}`")?;
        }
        if !self.missing.is_empty() {
            let verb = if self.missing.len() == 1 { "is" } else { "are" };
            write!(f, " {verb} required")?;
            separator = "; ";
        }
        for misfit in &self.invalid {
            write!(f, "{separator}{misfit}")?;
            separator = "; ";
        }
        match &self.too_few {
            Some(reason) => write!(f, "{separator}{reason}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for BuildError {}

/// The invalid values of a builder, by field.
///
/// A later valid value of the same field replaces an invalid one.
#[derive(Clone, Default)]
pub struct Misfits(Vec<Misfit>);

impl Misfits {
    /// Sets a field, unless the value is none.
    pub fn set<T, M>(&mut self, field: &'static str, slot: &mut Option<T>, value: impl Set<T, M>) {
        if let Some(value) = self.accepted(field, value.into_field(Seal)) {
            *slot = Some(value);
        }
    }

    /// Sets a field that can be null, unless the value is none.
    pub fn set_nullable<T, M>(
        &mut self,
        field: &'static str,
        slot: &mut Nullable<T>,
        value: impl Set<T, M>,
    ) {
        if let Some(value) = self.accepted(field, value.into_field(Seal)) {
            *slot = Nullable::Value(value);
        }
    }

    /// Sets the field of an argument.
    pub fn convert<T, M>(
        &mut self,
        field: &'static str,
        slot: &mut Option<T>,
        value: impl Convert<T, M>,
    ) {
        if let Some(value) = self.accepted(field, value.into_value(Seal).map(Some)) {
            *slot = Some(value);
        }
    }

    /// Sets a list, unless the value is none.
    pub fn set_list<T, M>(
        &mut self,
        field: &'static str,
        slot: &mut Option<Vec<T>>,
        values: impl SetList<T, M>,
    ) {
        if let Some(values) = self.accepted_list(field, values) {
            *slot = Some(values);
        }
    }

    /// Sets a list that can be null, unless the value is none.
    pub fn set_nullable_list<T, M>(
        &mut self,
        field: &'static str,
        slot: &mut Nullable<Vec<T>>,
        values: impl SetList<T, M>,
    ) {
        if let Some(values) = self.accepted_list(field, values) {
            *slot = Nullable::Value(values);
        }
    }

    fn accepted_list<T, M>(
        &mut self,
        field: &'static str,
        values: impl SetList<T, M>,
    ) -> Option<Vec<T>> {
        match values.into_list(Seal) {
            Ok(None) => None,
            Ok(Some(values)) => {
                self.forget(field);
                Some(values)
            }
            Err(misfit) => {
                self.note(field, misfit.index, misfit.reason);
                None
            }
        }
    }

    /// Sets a field to null.
    pub fn clear<T>(&mut self, field: &'static str, slot: &mut Nullable<T>) {
        self.forget(field);
        *slot = Nullable::Null;
    }

    fn accepted<T>(&mut self, field: &'static str, value: Result<Option<T>, String>) -> Option<T> {
        match value {
            Ok(None) => None,
            Ok(Some(value)) => {
                self.forget(field);
                Some(value)
            }
            Err(reason) => {
                self.note(field, None, reason);
                None
            }
        }
    }

    fn note(&mut self, field: &'static str, index: Option<usize>, reason: String) {
        self.forget(field);
        self.0.push(Misfit {
            field,
            index,
            reason,
        });
    }

    fn forget(&mut self, field: &'static str) {
        self.0.retain(|misfit| misfit.field != field);
    }

    /// Whether all values are valid.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the error. `required` are the required fields and whether each is set.
    pub fn error(self, required: &[(&'static str, bool)]) -> BuildError {
        let mut error = BuildError {
            invalid: self.0,
            ..BuildError::default()
        };
        for (field, is_set) in required {
            if !is_set {
                error.require(field);
            }
        }
        error
    }
}

impl Redact for Misfits {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The reason never holds the value.
        let reasons = self.0.iter().map(ToString::to_string);
        f.debug_list().entries(reasons).finish()
    }
}

/// Returns a documented default.
pub fn default_value<T, M>(value: impl Convert<T, M>) -> Option<T> {
    value.into_value(Seal).ok()
}

/// Returns a time as a path or header has it, which is its form in JSON.
pub fn rfc3339(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Writes the `Debug` of a builder, each field redacted.
pub fn debug_builder(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    misfits: &Misfits,
    fields: &[(&str, &dyn Redact)],
) -> fmt::Result {
    debug(f, name, misfits, fields).finish()
}

/// Writes the `Debug` of a request, each field redacted.
pub fn debug_request(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    misfits: &Misfits,
    fields: &[(&str, &dyn Redact)],
) -> fmt::Result {
    debug(f, name, misfits, fields).finish_non_exhaustive()
}

fn debug<'a, 'b>(
    f: &'a mut fmt::Formatter<'b>,
    name: &str,
    misfits: &Misfits,
    fields: &[(&str, &dyn Redact)],
) -> fmt::DebugStruct<'a, 'b> {
    let mut debug = f.debug_struct(name);
    for (name, value) in fields {
        debug.field(name, &redacted(*value));
    }
    if !misfits.is_empty() {
        debug.field("invalid", &redacted(misfits));
    }
    debug
}

/// Rejects an update with fewer fields than the service accepts.
pub fn enough_set(fewest: usize, is_set: &[bool]) -> Result<(), BuildError> {
    let set = is_set.iter().filter(|set| **set).count();
    if set >= fewest {
        return Ok(());
    }
    let reason = match fewest {
        1 => "nothing is set: at least one field is required".to_owned(),
        _ => format!("{set} fields are set: at least {fewest} are required"),
    };
    Err(BuildError {
        too_few: Some(reason),
        ..BuildError::default()
    })
}

#[cfg(test)]
mod tests {
    use super::Misfits;

    #[test]
    fn all_missing_and_invalid_fields_are_named() {
        let (mut misfits, mut count, mut list) =
            (Misfits::default(), None::<u32>, None::<Vec<u32>>);
        misfits.set("count", &mut count, -1);
        misfits.set_list("list", &mut list, [1, -1]);
        let error = misfits.error(&[
            ("count", false),
            ("from", false),
            ("to", false),
            ("id", true),
        ]);
        let text = error.to_string();
        assert!(
            text.starts_with("`from` and `to` are required; `count` is invalid: "),
            "{text}"
        );
        assert!(text.contains("; `list[1]` is invalid: "), "{text}");
        assert_eq!(error.missing(), ["from", "to"]);
    }

    #[test]
    fn valid_value_replaces_an_invalid_one_and_none_leaves_both() {
        let (mut misfits, mut count) = (Misfits::default(), None::<u32>);
        misfits.set("count", &mut count, -1);
        misfits.set("count", &mut count, None::<u32>);
        assert!(!misfits.is_empty());
        misfits.set("count", &mut count, 2);
        misfits.set("count", &mut count, None::<u32>);
        assert!(misfits.is_empty());
        assert_eq!(count, Some(2));
        misfits.set("count", &mut count, -1);
        let text = misfits.error(&[("count", count.is_some())]).to_string();
        assert!(text.starts_with("`count` is invalid"), "{text}");
    }
}
