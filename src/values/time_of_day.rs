//! The time of day, which a host of JavaScript tells in its own way.

use std::time::SystemTime;

/// Returns the time of day.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn system_time() -> SystemTime {
    SystemTime::now()
}

/// Returns the time of day.
#[cfg(all(feature = "js", all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn system_time() -> SystemTime {
    use web_time::web::SystemTimeExt;

    web_time::SystemTime::now().to_std()
}
