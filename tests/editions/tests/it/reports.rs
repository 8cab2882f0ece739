//! The warnings about each edition.

use quo_sdk_editions::REPORTS;

#[test]
fn each_edition_has_exactly_the_expected_warnings() {
    let mut wrong = Vec::new();
    for (name, expected, said) in REPORTS {
        let fits = expected.len() == said.len()
            && expected
                .iter()
                .zip(*said)
                .all(|(part, line)| line.contains(part));
        if !fits {
            wrong.push(format!("{name}: expected {expected:#?}, got {said:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(REPORTS.len() > 25);
}

#[test]
fn skipped_parts_are_reported_with_their_pointer_and_a_remedy() {
    let lines = REPORTS.iter().flat_map(|(_, _, said)| *said);
    let skipped: Vec<_> = lines.filter(|line| line.contains(": skipped ")).collect();
    assert!(skipped.len() > 10, "{skipped:#?}");
    for line in skipped {
        assert!(line.starts_with("/paths/~1v1~1"), "{line}");
        assert!(line.contains("`client.request(...)`"), "{line}");
    }
}
