//! From the vendored document to the source that is compiled: the steps, one by
//! one and together.

use std::sync::OnceLock;

use crate::codegen::{self, Entry, Generated, Sources, Target};

mod lower;
mod snapshots;
mod steps;
mod walker;

/// The vendored v1 document with its corrections and names.
const V1: Sources<'static> = Sources {
    document: include_str!("../../../spec/quo-v1.json"),
    corrections: include_str!("../../../spec/quo-v1.corrections.json"),
    names: include_str!("../../../spec/quo-v1.names.json"),
};

/// What the vendored document gives, generated once as `build.rs` does it.
fn v1() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| {
        let target = Target {
            runtime: "crate::rt".to_owned(),
            entry: Entry::Inherent("crate::Client".to_owned()),
        };
        match codegen::generate(V1, &target) {
            Ok(generated) => generated,
            Err(failure) => panic!("{failure}"),
        }
    })
}
