//! Building blocks of generated and hand-written types: ids, open enums, nullable fields,
//! lenient decoding, setters and redaction.

#[cfg(feature = "client")]
pub(crate) mod build;
pub(crate) mod convert;
pub(crate) mod id;
pub(crate) mod json_path;
pub mod lenient;
pub(crate) mod nullable;
pub(crate) mod object;
mod open_enum;
pub(crate) mod raw_json;
pub(crate) mod readers;
pub(crate) mod redact;
pub mod set;
pub(crate) mod tagged;
#[cfg(any(
    feature = "js",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub(crate) mod time_of_day;
pub(crate) mod union;
pub(crate) mod unread;

/// Generated code for tests, with the feature `test-util`.
///
/// The macro stands here because a `cfg` in generated code would mean the features of the crate
/// that includes it.
#[cfg(feature = "test-util")]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_test_util {
    ($($item:tt)*) => { $($item)* };
}

/// Generated code for tests, without the feature `test-util`.
#[cfg(not(feature = "test-util"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_test_util {
    ($($item:tt)*) => {};
}

/// Generated code of operations that take `multipart/form-data`, with the feature `multipart`.
#[cfg(feature = "multipart")]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_multipart {
    ($($item:tt)*) => { $($item)* };
}

/// Generated code of operations that take `multipart/form-data`, without the feature `multipart`.
#[cfg(not(feature = "multipart"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_multipart {
    ($($item:tt)*) => {};
}

/// How a row of the request table fills a form, with the feature `multipart`.
#[cfg(feature = "multipart")]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_multipart_fill {
    ($fill:expr) => {
        $fill
    };
}

/// How a row of the request table fills a form, without the feature `multipart`.
#[cfg(not(feature = "multipart"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_multipart_fill {
    ($fill:expr) => {
        |_, _| Err($crate::rt::FillError::Feature("multipart"))
    };
}
