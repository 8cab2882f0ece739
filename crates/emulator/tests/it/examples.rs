//! The example programs end by themselves and print what they show.
//!
//! `cargo test` builds them before the tests run. The tests of `testing` are the example itself.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the built program of an example.
fn built(name: &str) -> PathBuf {
    let programs = Path::new(env!("CARGO_BIN_EXE_quo-emulator")).parent();
    let program = format!("examples/{name}{}", std::env::consts::EXE_SUFFIX);
    let program = programs.unwrap().join(program);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.rs"));
    let changed = |path: &Path| path.metadata().and_then(|metadata| metadata.modified());
    let is_current = changed(&program).is_ok_and(|built| built >= changed(&source).unwrap());
    assert!(
        is_current,
        "{} is missing or older than its source: `cargo build --package quo-emulator --examples`",
        program.display()
    );
    program
}

#[test]
fn examples_print_what_they_show() {
    let examples: [(&str, &[&str]); 6] = [
        (
            "errors",
            &[
                " is queued",
                "Correct the program: `to` is required",
                "Rejected with 400 Bad Request, 0206400",
                "    /to/0: Expected a phone number",
                "Rejected with 402 Payment Required, 0201402",
                "Check the API key: send_message: 401 Unauthorized",
                "List the messages before sending it again: send_message: 502",
                "List the messages before sending it again: send_message: the request timed out",
                "List the messages before sending it again: send_message: the connection failed",
                "Sent, with an unknown id",
                "Send it again in 1s: send_message: 429",
                "Send it again later: send_message: the service cannot be reached",
            ],
        ),
        (
            "export_calls",
            &[
                "incoming completed, 60 s",
                "- An order is late.",
                "- Send the tracking number.",
                "0.0 s, they: Where is my order?",
                "1.0 s, we: It is on its way.",
                "1 calls",
                "stopped: list_calls: 404",
                "incoming missed, 0 s",
                "voicemail: Please call me back.",
                "1 calls",
                "0 calls",
            ],
        ),
        (
            "quickstart",
            &[
                " is queued (202 Accepted)",
                "402 Payment Required",
                "verified, responded 503",
                " was delivered",
                " was received",
                "message.received success",
                "message.delivered success",
                " status 200",
                " status 503",
            ],
        ),
        (
            "reply",
            &[
                " replied to with ",
                " sending",
                " success",
                "incoming: Forged",
                "outgoing: Thanks, we will be with you soon.",
                "incoming: Where is my order?",
            ],
        ),
        (
            "sync_contacts",
            &[
                "Lia of Acme: 1 phone numbers, 0 emails, 1 custom fields",
                "Bo of no company: 1 phone numbers, 0 emails, 1 custom fields",
                "Lia of Acme: 1 phone numbers, 1 emails, 1 custom fields",
                "Lia of Acme Labs: 1 phone numbers, 1 emails, 1 custom fields",
                "  deleted ",
            ],
        ),
        (
            "webhooks",
            &[
                " is enabled, Secret([redacted])",
                "of type message.received",
                "message.received success",
                "after the retry:",
                " status 200\n    ",
                "scheme: Standard, .. }, SigningKey",
                "204 No Content",
            ],
        ),
    ];
    for (name, lines) in examples {
        let mut program = Command::new(built(name));
        let output = program.env_remove("QUO_API_KEY").output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{name}: {printed}{errors}");
        let mut rest = printed.as_str();
        for line in lines {
            let found = rest.find(line);
            let start = found.unwrap_or_else(|| panic!("{name}: {line:?} is missing in {printed}"));
            rest = &rest[start + line.len()..];
        }
    }
}
