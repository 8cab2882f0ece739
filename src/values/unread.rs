//! Optional fields of events that cannot be read.
//!
//! An event stays readable if one of its optional fields has an undocumented form: the field is
//! absent, and its path is reported. Responses are read strictly.

use std::cell::{Cell, RefCell};

use serde::de::{self, Deserialize, MapAccess};
use serde_json::value::RawValue;

use super::json_path::{PathError, Step, attempt, note_field, path_of, tracked, typed};
use super::readers::{Plain, Read, read_field_as};

thread_local! {
    /// Whether optional fields that cannot be read are left out.
    static IS_LENIENT: Cell<bool> = const { Cell::new(false) };
    /// The steps to each field that was left out, innermost first.
    static UNREAD: RefCell<Vec<Vec<Step>>> = const { RefCell::new(Vec::new()) };
}

/// Sets the mode, and restores it on drop.
struct Mode {
    outer: bool,
}

impl Mode {
    fn set(is_lenient: bool) -> Self {
        let outer = IS_LENIENT.replace(is_lenient);
        Self { outer }
    }
}

impl Drop for Mode {
    fn drop(&mut self) {
        IS_LENIENT.set(self.outer);
    }
}

/// Decodes JSON, and leaves out optional fields that cannot be read. Returns their paths.
///
/// Fields are left out only in a second pass, after an error.
pub fn typed_leniently<'de, T: Deserialize<'de>>(
    json: &'de str,
) -> Result<(T, Vec<String>), PathError> {
    if let Ok(value) = typed(json) {
        return Ok((value, Vec::new()));
    }
    let outer = UNREAD.take();
    let value = {
        let _mode = Mode::set(true);
        tracked(|| serde_json::from_str(json))
    };
    let unread = UNREAD.replace(outer);
    Ok((value?, unread.iter().map(|steps| path_of(steps)).collect()))
}

/// Calls `read` without leaving out fields: a value matches a variant of a union, or does not.
pub(super) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    let _mode = Mode::set(false);
    read()
}

/// Calls `read`, and adds the step to each field that it leaves out.
pub(super) fn within<T>(step: impl Fn() -> Step, read: impl FnOnce() -> T) -> T {
    if !IS_LENIENT.get() {
        return read();
    }
    let before = UNREAD.with_borrow(Vec::len);
    let value = read();
    UNREAD.with_borrow_mut(|unread| {
        for steps in unread.iter_mut().skip(before) {
            steps.push(step());
        }
    });
    value
}

/// Reads an optional field of an event.
pub fn read_lenient<'de, A: MapAccess<'de>, T: Default + Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    read_lenient_as::<A, T, Plain>(map, slot, name)
}

/// Reads an optional field of an event by a reader.
pub fn read_lenient_as<'de, A: MapAccess<'de>, T: Default, R: Read<'de, T>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    if !IS_LENIENT.get() {
        return read_field_as::<A, T, R>(map, slot, name);
    }
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    // Read apart, so that the deserializer of the event is behind the value in any case.
    let json: &'de RawValue = map.next_value().inspect_err(|_| note_field(name))?;
    let before = UNREAD.with_borrow(Vec::len);
    let value = attempt(|| {
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        R::read(&mut deserializer).ok()
    });
    UNREAD.with_borrow_mut(|unread| {
        if value.is_none() {
            unread.truncate(before);
            unread.push(Vec::new());
        }
        for steps in unread.iter_mut().skip(before) {
            steps.push(Step::Field(name));
        }
    });
    *slot = Some(value.unwrap_or_default());
    Ok(())
}
