//! What a table of tests does not try: that another edition has more is for a reviewer to
//! see, in `tests/it/snapshots/`, and no failure.

const DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");

/// Compares with the list that was reviewed.
pub fn assert_as_reviewed(name: &str, untried: &[String]) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(DIRECTORY);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, untried.join("\n")));
}
