//! The exit status and output of the program.

use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::tree::{Copy, add_team, each_call, edited, operation, remove_property, vendored};

fn run(copy: &Copy, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(copy.path()).args(arguments);
    command.output().unwrap()
}

#[test]
fn the_exit_status_of_a_comparison_is_its_severity() {
    let copy = Copy::new();
    let old = copy.document("old.json", &vendored());
    let cases: [(&str, Value, i32); 4] = [
        ("nothing", vendored(), 0),
        ("additive", edited(add_team), 0),
        (
            "review",
            edited(|document| {
                operation(document, "/v1/users", "get")["deprecated"] = json!(true);
            }),
            3,
        ),
        (
            "breaking",
            edited(|document| each_call(document, |call| remove_property(call, "callRoute"))),
            4,
        ),
    ];
    for (name, document, expected) in cases {
        let new = copy.document("new.json", &document);
        let output = run(&copy, &["diff", &old, &new, "--json"]);
        assert_eq!(output.status.code(), Some(expected), "{name}: {output:?}");
    }
    let page = copy.file("page.json", "<html></html>");
    let output = run(&copy, &["diff", &old, &page]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("an HTML page"), "{told}");
    assert_eq!(output.stdout, b"");
}

#[test]
fn vendoring_prints_the_report_and_fails_only_on_an_error() {
    let copy = Copy::new();
    let next = copy.document("next.json", &edited(add_team));
    let output = run(&copy, &["vendor", &next, "--date", "2026-10-08"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = String::from_utf8(output.stdout).unwrap();
    assert!(
        report.starts_with("# 2026-07-20 → 2026-10-08\n"),
        "{report}"
    );
    assert!(report.contains("`Client::get_team_by_id()"), "{report}");
    assert_eq!(run(&copy, &["check"]).status.code(), Some(1));
    let open = run(&copy, &["accept"]);
    assert_eq!(open.status.code(), Some(1));
    let listed = String::from_utf8(open.stderr).unwrap();
    assert!(
        listed.contains("open: v1 names.json: vendoring chose"),
        "{listed}"
    );
    assert_eq!(run(&copy, &["accept", "--all"]).status.code(), Some(0));
    assert_eq!(run(&copy, &["check"]).status.code(), Some(0));

    let output = run(&copy, &["vendor", &next, "--date", "yesterday"]);
    assert_eq!(output.status.code(), Some(1));
    std::fs::remove_file(copy.tree().join("spec/reviewed/v1.api.txt")).unwrap();
    let output = run(&copy, &["check"]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("v1.api.txt is missing"), "{told}");
}
