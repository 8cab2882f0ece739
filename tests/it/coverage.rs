//! The list of operations and fields without a test. It is a snapshot in `tests/it/snapshots/`,
//! because a new edition of the document that adds some is a matter for review.

const DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");

/// Compares with the reviewed list.
pub fn assert_as_reviewed(name: &str, untried: &[String]) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(DIRECTORY);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, untried.join("\n")));
}
