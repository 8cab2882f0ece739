//! State files: restarts, compaction, damage and locks.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use quo_emulator::{Emulator, EmulatorBuilder, StartError, StateFileError};
use serde_json::json;

use super::harness::{EXTERNAL_NUMBER, clock_start, frozen, get, post, send, text};
use super::receiver::Receiver;

/// Returns the path of a state file that does not exist.
pub fn new_path(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.state"));
    let _ = fs::remove_file(&path);
    path
}

fn emulator_at(path: &Path) -> EmulatorBuilder {
    let builder = frozen().state_file(path).rate_limit(None);
    builder.paused_at(clock_start())
}

/// Returns everything that the API exposes of the state.
async fn seen(quo: &Emulator) -> Vec<String> {
    let http = reqwest::Client::new();
    let read = async |target: String| {
        let response = send(quo, &http, get(target)).await;
        assert_eq!(response.status, 200);
        response.json()
    };
    let mut seen = Vec::new();
    for target in [
        "/v1/users?maxResults=10",
        "/v1/phone-numbers",
        "/v1/contacts?maxResults=10",
        "/v1/contact-custom-fields",
        "/v1/conversations?maxResults=10",
        "/v1/tasks?maxResults=10",
        "/v1/webhooks",
        "/webhooks",
    ] {
        seen.push(read(target.to_owned()).await.to_string());
    }
    for webhook in read("/webhooks".to_owned()).await["data"]
        .as_array()
        .unwrap()
    {
        let events = format!("/webhooks/{}/events", text(&webhook["id"]));
        let list = read(events.clone()).await;
        for delivery in list["data"].as_array().unwrap() {
            let detail = format!("{events}/{}", text(&delivery["id"]));
            seen.push(read(detail).await.to_string());
        }
        seen.push(list.to_string());
    }
    seen
}

/// Creates a record of each kind, a failing delivery, and a message in transit.
async fn busy(quo: &Emulator, receiver: &Receiver) {
    let http = reqwest::Client::new();
    receiver.answer(503);
    receiver
        .subscribe(quo, &["message.received", "message.delivered"])
        .await;
    receiver
        .subscribe_at(quo, "/v1/webhooks/messages", &["message.received"])
        .await;
    let number = quo.number();
    let message = quo
        .receive_message(EXTERNAL_NUMBER, &number, "Hello?")
        .unwrap();
    let call = quo.receive_call(EXTERNAL_NUMBER, &number).unwrap();
    quo.answer_call(&call).unwrap();
    quo.complete_call(&call).unwrap();
    quo.add_transcript(&call, &["Hello?", "Hello!"]).unwrap();
    let contact = json!({ "defaultFields": { "firstName": "Lia" }, "customFields": [] });
    let task = json!({ "title": "Call", "description": "Soon", "activityId": message });
    let text = json!({ "content": "On our way.", "from": number, "to": [EXTERNAL_NUMBER] });
    for (target, body) in [
        ("/v1/contacts", contact),
        ("/v1/tasks", task),
        ("/v1/messages", text),
    ] {
        let response = send(quo, &http, post(target, body)).await;
        assert!(response.status < 300, "{target}");
    }
    quo.settle().await;
}

#[tokio::test]
async fn restarted_emulator_continues_with_its_state() {
    let (path, receiver) = (new_path("goes-on"), Receiver::start().await);
    let quo = emulator_at(&path).seed(7).start().await.unwrap();
    busy(&quo, &receiver).await;
    let before = seen(&quo).await;
    drop(quo);
    // The seed comes from the file.
    let quo = emulator_at(&path).start().await.unwrap();
    assert_eq!(seen(&quo).await, before);
    // The message is delivered, and the failed deliveries are retried.
    receiver.answer(200);
    let attempts = receiver.recorded().len();
    quo.advance(Duration::from_secs(5)).await;
    assert_eq!(
        receiver.types().split_off(attempts).len(),
        3,
        "two retried, one new"
    );
    // New ids are new.
    let [first, second] = ["Hi", "Ho"].map(|text| {
        quo.receive_message(EXTERNAL_NUMBER, quo.number(), text)
            .unwrap()
    });
    assert_ne!(first, second);
    assert!(before.iter().all(|seen| !seen.contains(first.as_str())));
}

#[tokio::test]
async fn start_compacts_the_state_file() {
    let path = new_path("compact");
    let quo = emulator_at(&path).start().await.unwrap();
    for _ in 0..20 {
        let call = quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
        quo.complete_call(&call).unwrap();
    }
    drop(quo);
    let lines = || fs::read_to_string(&path).unwrap().lines().count();
    let before = lines();
    drop(emulator_at(&path).start().await.unwrap());
    let after = lines();
    assert!(after < before, "{after} of {before} lines");
    drop(emulator_at(&path).start().await.unwrap());
    assert_eq!(lines(), after);
}

#[tokio::test]
async fn incomplete_last_line_is_ignored() {
    let path = new_path("torn");
    let quo = emulator_at(&path).start().await.unwrap();
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "first")
        .unwrap();
    let before = seen(&quo).await;
    let whole = fs::read(&path).unwrap().len();
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "second")
        .unwrap();
    drop(quo);
    let bytes = fs::read(&path).unwrap();
    for end in [whole, whole + 1, bytes.len() - 2, bytes.len() - 1] {
        fs::write(&path, &bytes[..end]).unwrap();
        let quo = emulator_at(&path).start().await.unwrap();
        assert_eq!(seen(&quo).await, before, "{end} of {} bytes", bytes.len());
    }
}

#[tokio::test]
async fn unusable_state_file_is_rejected_and_unchanged() {
    let path = new_path("refused");
    drop(emulator_at(&path).seed(7).start().await.unwrap());
    let good = fs::read_to_string(&path).unwrap();
    let damaged = good.replacen("\"User\"", "\"Loser\"", 1);
    assert_ne!(damaged, good);
    for (content, seed, reason) in [
        ("Dear diary,\n".to_owned(), 7, "is not a state file"),
        ("Dear diary".to_owned(), 7, "is not a state file"),
        ("x".repeat(9000), 7, "is not a state file"),
        (good.replacen(":1,", ":2,", 1), 7, "has format 2"),
        (damaged, 7, "line 3 of"),
        (good.clone(), 8, "was created with seed 7, not 8"),
    ] {
        fs::write(&path, &content).unwrap();
        let error = emulator_at(&path).seed(seed).start().await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        assert!(
            matches!(&error, StartError::State(cause) if cause.path() == path),
            "{error:?}"
        );
        assert!(!error.to_string().contains("olivia"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
    }
}

#[tokio::test]
async fn state_file_is_locked_by_its_emulator() {
    let path = new_path("in-use");
    let first = emulator_at(&path).start().await.unwrap();
    let second = emulator_at(&path).start().await;
    assert!(matches!(
        second,
        Err(StartError::State(StateFileError::InUse(_)))
    ));
    drop(first);
    emulator_at(&path).start().await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn state_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let path = new_path("private");
    for _ in 0..2 {
        drop(emulator_at(&path).start().await.unwrap());
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
