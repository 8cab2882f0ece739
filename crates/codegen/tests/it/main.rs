//! The steps from a document to source, one by one and together.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use quo_sdk_codegen::Generated;
use quo_sdk_codegen::spec::DocumentTexts;

mod lower;
mod steps;
mod walker;

/// A frozen edition of the v1 document with its corrections and names. The tests may name what it
/// has, because vendoring does not change it.
fn frozen() -> &'static DocumentTexts {
    static FROZEN: OnceLock<DocumentTexts> = OnceLock::new();
    FROZEN.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/editions");
        let read =
            |part: &str| fs::read_to_string(folder.join(format!("base{part}.json"))).unwrap();
        DocumentTexts {
            name: "v1".to_owned(),
            document: read(""),
            corrections: read(".corrections"),
            names: read(".names"),
        }
    })
}

/// Its generated code, as `build.rs` generates the vendored one.
fn generated() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| {
        frozen()
            .generate()
            .unwrap_or_else(|error| panic!("{error}"))
    })
}

#[test]
fn ids_are_the_same_with_and_without_operations() {
    let alone = frozen()
        .generate_ids()
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(alone.ids, generated().ids);
}
