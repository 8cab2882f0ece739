//! Random numbers that spread requests over time.

/// Returns a random number from 0 to 1. It spreads retries and need not be unpredictable.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn random_fraction() -> f64 {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hasher};

    // Every `RandomState` has its own keys.
    let random = RandomState::new().build_hasher().finish();
    // The 53 bits that a float can represent.
    (random >> 11) as f64 / (1u64 << 53) as f64
}

/// Returns a random number from 0 to 1. `RandomState` has no source of randomness there.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(crate) fn random_fraction() -> f64 {
    js_sys::Math::random()
}
