//! The crate's tests, in one binary.

// The pipeline has more than any one test uses.
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;
// `cargo xtask` writes the snapshots and compares the surfaces of two editions. They are
// compared only where calls are generated.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
#[path = "../../xtask/src/reviewed.rs"]
mod reviewed;
// The comparison reads more of it than the overview.
#[allow(dead_code)]
#[path = "../../xtask/src/surface/mod.rs"]
mod surface;

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "emulator")]
mod emulator;
// What the snapshots are made with is here, too.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
mod pipeline;
#[cfg(feature = "client")]
mod untried;
mod webhook;
