//! Optional fields of events that cannot be read.
//!
//! An event stays readable if one of its optional fields has an undocumented form: the field is
//! absent, and its path is reported. Responses are read strictly.

use std::cell::{Cell, RefCell};

use serde::de::Deserialize;

use super::json_path::{PathError, Step, attempt, path_of, tracked, typed};

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

/// Whether optional fields that cannot be read are left out.
pub(super) fn is_lenient() -> bool {
    IS_LENIENT.get()
}

/// Reads an optional field. If `read` fails, the field is left out, with all that is in it.
pub(super) fn field<T>(name: &'static str, read: impl FnOnce() -> Option<T>) -> Option<T> {
    let before = UNREAD.with_borrow(Vec::len);
    let value = attempt(read);
    UNREAD.with_borrow_mut(|unread| {
        if value.is_none() {
            unread.truncate(before);
            unread.push(Vec::new());
        }
        for steps in unread.iter_mut().skip(before) {
            steps.push(Step::Field(name));
        }
    });
    value
}
