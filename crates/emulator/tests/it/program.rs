//! The program `quo-emulator`.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::harness::EXTERNAL_NUMBER;
use super::state_file::new_path;

const KEY: &str = "quo-emulator-key";

/// The program, which serves the frozen document unless the arguments name another one.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quo-emulator"));
    if !arguments.contains(&"--document") {
        command.args(["--document", quo_sdk_frozen::DOCUMENT_PATH]);
    }
    command
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a program that should fail. Returns its status and output. Kills it if it starts.
fn output(arguments: &[&str]) -> (ExitStatus, String) {
    let mut child = program(arguments).spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    while stdout.read_line(&mut said).unwrap() > 0 {
        if said.contains("The Quo emulator is running") {
            child.kill().unwrap();
        }
    }
    let output = child.wait_with_output().unwrap();
    said.push_str(std::str::from_utf8(&output.stderr).unwrap());
    (output.status, said)
}

struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
    banner: String,
    url: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = program(arguments).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut banner = String::new();
        while !banner.contains("Ctrl-C") {
            let read = stdout.read_line(&mut banner).unwrap();
            assert!(read > 0, "ended after: {banner}");
        }
        let mut words = banner.split_whitespace();
        let url = words
            .find(|word| word.starts_with("http://"))
            .unwrap()
            .to_owned();
        Self {
            child,
            stdout,
            banner,
            url,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn help_lists_every_setting() {
    let (status, said) = output(&["--help"]);
    assert!(status.success());
    for setting in [
        "--port",
        "--seed",
        "--state",
        "--key",
        "--rate-limit",
        "--keep-omitted-lists",
        "--document",
        "--fault",
        "4010",
    ] {
        assert!(said.contains(setting), "{setting} in {said}");
    }
}

#[test]
fn operations_with_made_up_responses_are_listed_at_the_start() {
    let operation = |id: &str| json!({ "operationId": id, "responses": { "204": {} } });
    let document = json!({ "openapi": "3.1.0", "paths": {
        "/v1/faxes": { "get": operation("listFaxes_v1") },
        "/v1/users": { "get": operation("listUsers_v1") },
    } });
    let path = new_path("document");
    std::fs::write(&path, document.to_string()).unwrap();
    let program = Running::start(&["--port", "0", "--document", path.to_str().unwrap()]);
    let (_, rest) = program.banner.split_once("made-up responses\n").unwrap();
    assert_eq!(
        rest.lines().take(2).collect::<Vec<_>>(),
        ["  listFaxes_v1", ""]
    );
}

#[test]
fn failed_start_names_the_reason_and_the_remedy() {
    let taken = Running::start(&["--port", "0"]);
    let port = taken.url.rsplit(':').next().unwrap();
    let state = new_path("no-state");
    std::fs::write(&state, "Dear diary").unwrap();
    let state = state.to_str().unwrap();
    let no_document = new_path("no-document");
    std::fs::write(&no_document, "{}").unwrap();
    let no_document = no_document.to_str().unwrap();
    for (arguments, way_out) in [
        (["--port", port], "choose a port with --port"),
        (["--state", state], "name another file"),
        (["--state", "/"], "cannot write the state to /"),
        (["--key", "two\nlines"], "key"),
        (
            ["--document", "/none.json"],
            "cannot read the document /none.json",
        ),
        (["--document", no_document], "expected a version 3"),
        (["--fault", "sorrow"], "write latency=200ms"),
        (["--port", "70000"], "65535"),
    ] {
        let mut all = arguments.to_vec();
        if arguments[0] != "--port" {
            all.extend(["--port", "0"]);
        }
        let (status, said) = output(&all);
        assert!(!status.success(), "{arguments:?}");
        assert!(
            said.contains(way_out) && !said.contains("panicked"),
            "{arguments:?}: {said}"
        );
    }
}

#[tokio::test]
async fn arguments_set_up_the_emulator() {
    let (state, seed) = (new_path("settings"), ["--seed", "5", "--port", "0"]);
    let state = ["--state", state.to_str().unwrap()];
    let rest = [
        "--key",
        "other",
        "--rate-limit",
        "1",
        "--fault",
        "status=418;times=1",
    ];
    let running = Running::start(&[seed.as_slice(), &state, &rest].concat());
    assert!(running.banner.contains("key   other"));
    let http = reqwest::Client::new();
    let request = async || {
        let users = http.get(format!("{}/v1/phone-numbers", running.url));
        users.header("authorization", "other").send().await.unwrap()
    };
    let first = request().await;
    assert_eq!(first.status(), 418);
    assert_eq!(
        first.headers()["ratelimit-policy"],
        "\"per-second\"; q=1; w=1"
    );
    let elsewhere = Running::start(&["--port", "0"]);
    let numbers = |page: &str| {
        page[page.find("PN").unwrap()..]
            .split(' ')
            .next()
            .map(str::to_owned)
    };
    assert_ne!(numbers(&running.banner), numbers(&elsewhere.banner));
}

#[tokio::test]
async fn omitted_lists_are_kept_if_set() {
    let http = reqwest::Client::new();
    let fields = json!([{ "key": "account", "value": "A-1" }]);
    let contact = json!({ "defaultFields": { "firstName": "Lia" }, "customFields": fields });
    for (setting, kept) in [(None, 0), (Some("--keep-omitted-lists"), 1)] {
        let arguments: Vec<&str> = ["--port", "0"].into_iter().chain(setting).collect();
        let running = Running::start(&arguments);
        let url = format!("{}/v1/contacts", running.url);
        let send = async |request: reqwest::RequestBuilder| {
            let response = request.header("authorization", KEY).send().await.unwrap();
            response.json::<Value>().await.unwrap()["data"].clone()
        };
        let created = send(http.post(&url).json(&contact)).await;
        let url = format!("{url}/{}", created["id"].as_str().unwrap());
        let updated = send(http.patch(&url).json(&json!({ "source": "crm" }))).await;
        let fields = updated["customFields"].as_array().unwrap();
        assert_eq!(fields.len(), kept, "{setting:?}");
    }
}

#[cfg(unix)]
#[test]
fn interrupt_and_termination_stop_the_program_cleanly() {
    use std::io::Read;

    for signal in ["-INT", "-TERM"] {
        let mut running = Running::start(&["--port", "0"]);
        let id = running.child.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
        assert!(running.child.wait().unwrap().success(), "{signal}");
        let mut last = String::new();
        running.stdout.read_to_string(&mut last).unwrap();
        assert_eq!(last, "Stopped.\n");
    }
}

/// Sends messages until the emulator is gone. Returns the ids of the answered requests.
async fn burst(url: String, answered: Arc<AtomicUsize>, enough: Arc<Notify>) -> Vec<String> {
    let http = reqwest::Client::new();
    let text = json!({ "from": "+15555550100", "to": [EXTERNAL_NUMBER], "content": "On our way." });
    let mut ids = Vec::new();
    loop {
        let send = http
            .post(format!("{url}/v1/messages"))
            .header("authorization", KEY);
        let Ok(response) = send.json(&text).send().await else {
            return ids;
        };
        let Ok(body) = response.json::<Value>().await else {
            return ids;
        };
        ids.push(body["data"]["id"].as_str().unwrap().to_owned());
        if answered.fetch_add(1, Ordering::SeqCst) == 200 {
            enough.notify_one();
        }
    }
}

#[tokio::test]
async fn kill_during_a_burst_loses_no_answered_request() {
    let state = new_path("killed");
    let arguments = [
        "--port",
        "0",
        "--rate-limit",
        "0",
        "--state",
        state.to_str().unwrap(),
    ];
    let mut running = Running::start(&arguments);
    let (answered, enough) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let senders: Vec<_> = (0..8)
        .map(|_| tokio::spawn(burst(running.url.clone(), answered.clone(), enough.clone())))
        .collect();
    enough.notified().await;
    // SIGKILL on Unix, which the program cannot handle.
    running.child.kill().unwrap();
    let mut ids = Vec::new();
    for sender in senders {
        ids.extend(sender.await.unwrap());
    }
    assert!(ids.len() > 200);
    let running = Running::start(&arguments);
    let http = reqwest::Client::new();
    for id in ids {
        let read = http.get(format!("{}/v1/messages/{id}", running.url));
        let read = read.header("authorization", KEY).send().await.unwrap();
        assert_eq!(read.status(), 200, "{id}");
    }
}
