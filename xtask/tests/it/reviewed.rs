//! The reviewed files of this repository.
//!
//! `cargo xtask generate` writes the files. Review the difference before you commit it.

use std::path::Path;
use std::sync::OnceLock;

use quo_sdk_codegen::spec::Spec;
use xtask::check::check;
use xtask::edition;
use xtask::reviewed::expected;
use xtask::spec::Tree;

/// The repository.
fn tree() -> Tree {
    Tree::at(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
}

fn spec() -> &'static Spec {
    static SPEC: OnceLock<Spec> = OnceLock::new();
    SPEC.get_or_init(|| tree().spec().unwrap())
}

#[test]
fn reviewed_files_are_current() {
    assert_eq!(check(&tree()).unwrap(), [""; 0]);
}

#[test]
fn the_files_of_an_edition_are_its_whole_source() {
    for edition in &edition::all(spec()).unwrap() {
        let source = edition.generated.source();
        let files = expected(&[edition]).unwrap();
        let texts = files.iter().filter(|(path, _)| path.ends_with(".rs"));
        for (path, text) in texts.filter(|(path, _)| path.matches('/').count() > 2) {
            assert!(source.contains(text.as_str()), "{path}");
        }
        let root = files.iter().find(|(path, _)| !path.contains("ids.rs"));
        let (_, root) = root.unwrap();
        assert_eq!(
            root.matches("include!").count(),
            edition.generated.parts.len(),
            "{}",
            edition.name
        );
    }
}
