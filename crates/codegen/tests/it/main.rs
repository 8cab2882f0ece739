//! The steps from a document to source, one by one and together.

use std::path::Path;
use std::sync::OnceLock;

use quo_sdk_codegen::Generated;
use quo_sdk_codegen::spec::{DocumentTexts, Spec};

mod lower;
mod steps;
mod walker;

/// The vendored v1 document with its corrections and names.
fn v1() -> &'static DocumentTexts {
    static SPEC: OnceLock<Spec> = OnceLock::new();
    let spec = SPEC.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
        Spec::read(&path).unwrap()
    });
    spec.primary().unwrap()
}

/// Its generated code, as `build.rs` generates it.
fn generated() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| v1().generate().unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn ids_are_the_same_with_and_without_operations() {
    let alone = v1()
        .generate_ids()
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(alone.ids, generated().ids);
}
