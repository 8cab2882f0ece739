//! The program `quo-emulator`, started as people start it.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::stage::OUTSIDE;
use super::state_file::nowhere;

const KEY: &str = "quo-emulator-key";

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quo-emulator"));
    command
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A program that should end by itself, with all that it says; killed if it starts.
fn output(arguments: &[&str]) -> (ExitStatus, String) {
    let mut child = program(arguments).spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    while stdout.read_line(&mut said).unwrap() > 0 {
        if said.contains("The Quo emulator runs") {
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
    start_page: String,
    url: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = program(arguments).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut start_page = String::new();
        while !start_page.contains("Ctrl-C") {
            let read = stdout.read_line(&mut start_page).unwrap();
            assert!(read > 0, "ended after: {start_page}");
        }
        let mut words = start_page.split_whitespace();
        let url = words
            .find(|word| word.starts_with("http://"))
            .unwrap()
            .to_owned();
        Self {
            child,
            stdout,
            start_page,
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
fn help_names_every_setting() {
    let (status, said) = output(&["--help"]);
    assert!(status.success());
    for setting in [
        "--port",
        "--seed",
        "--state",
        "--key",
        "--rate-limit",
        "--fault",
        "4010",
    ] {
        assert!(said.contains(setting), "{setting} in {said}");
    }
}

#[test]
fn what_prevents_the_start_is_said_with_the_way_out() {
    let taken = Running::start(&["--port", "0"]);
    let port = taken.url.rsplit(':').next().unwrap();
    let state = nowhere("no-state");
    std::fs::write(&state, "Dear diary").unwrap();
    let state = state.to_str().unwrap();
    for (arguments, way_out) in [
        (["--port", port], "choose a port with --port"),
        (["--state", state], "name another file"),
        (["--state", "/"], "cannot keep the state in /"),
        (["--key", "two\nlines"], "key"),
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
async fn the_settings_are_those_of_the_emulator() {
    let (state, seed) = (nowhere("settings"), ["--seed", "5", "--port", "0"]);
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
    assert!(running.start_page.contains("key   other"));
    let http = reqwest::Client::new();
    let ask = async || {
        let users = http.get(format!("{}/v1/phone-numbers", running.url));
        users.header("authorization", "other").send().await.unwrap()
    };
    let first = ask().await;
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
    assert_ne!(numbers(&running.start_page), numbers(&elsewhere.start_page));
}

#[cfg(unix)]
#[test]
fn an_interrupt_and_a_termination_end_it_cleanly() {
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

/// Sends texts until the service is gone; returns the ids of those that were answered.
async fn burst(url: String, answered: Arc<AtomicUsize>, enough: Arc<Notify>) -> Vec<String> {
    let http = reqwest::Client::new();
    let text = json!({ "from": "+15555550100", "to": [OUTSIDE], "content": "On our way." });
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
async fn nothing_that_was_answered_is_lost_by_a_kill_in_a_burst() {
    let state = nowhere("killed");
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
    // SIGKILL on Unix: the program has no say.
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
