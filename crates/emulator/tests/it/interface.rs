//! The Rust interface: arguments, errors, and what `Debug` shows.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use quo_emulator::{Fault, StartError};
use quo_sdk::ids::{CallId, PhoneNumberId};
use serde_json::json;

use super::harness::{EXTERNAL_NUMBER, client, clock_start, frozen, get_json, paused_emulator};

#[tokio::test]
async fn ids_and_texts_are_taken_by_value_and_by_reference() {
    let quo = paused_emulator().await;
    let number: PhoneNumberId = quo.phone_number_id();
    let text = String::from("Hello?");
    quo.receive_message(EXTERNAL_NUMBER, &number, &text)
        .unwrap();
    quo.receive_message(EXTERNAL_NUMBER, number, text).unwrap();
    let message = quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?");
    let message = message.unwrap();
    let read = client(&quo)
        .get_message_by_id(message.as_str())
        .send()
        .await;
    assert_eq!(read.unwrap().id, message.as_str());

    let call: CallId = quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    quo.answer_call(&call).unwrap();
    quo.complete_call(call.as_str()).unwrap();
    quo.add_recording(String::from(&call)).unwrap();
    quo.add_summary(&call, "They talked.", None::<&str>)
        .unwrap();
    quo.add_transcript(&call, vec![String::from("Hello?")])
        .unwrap();
    let client = client(&quo);
    let summary = client.get_call_summary(call.as_str()).send().await.unwrap();
    assert_eq!(
        summary.summary.as_deref().unwrap_or_default(),
        ["They talked."]
    );
    assert_eq!(summary.next_steps.as_deref().unwrap_or_default(), [""; 0]);
    quo.add_transcript(call.clone(), "Hello!").unwrap();
    let transcript = client
        .get_call_transcript(call.as_str())
        .send()
        .await
        .unwrap();
    let lines = transcript.dialogue.as_deref().unwrap_or_default();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].content, "Hello!");

    let missed = quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    quo.complete_call(&missed).unwrap();
    let duration = Duration::from_millis(9900);
    quo.leave_voicemail(&missed, duration, "Call me.").unwrap();
    let voicemail = client
        .get_call_voicemails(missed.as_str())
        .send()
        .await
        .unwrap();
    assert_eq!(voicemail.duration, Some(9));
}

#[tokio::test]
async fn status_out_of_range_becomes_500() {
    let quo = paused_emulator().await;
    for status in [200, 70_000, -1] {
        quo.inject(Fault::status(status).once());
        let error = get_json(&quo, "/v1/phone-numbers").await;
        assert_eq!(error["status"], 500, "{status}");
    }
}

#[tokio::test]
async fn faults_are_injected_as_a_list() {
    let quo = paused_emulator().await;
    quo.inject(vec![
        Fault::status(500).on("list_users").once(),
        Fault::status(501).on("listPhoneNumbers_v1").once(),
    ]);
    let numbers = get_json(&quo, "/v1/phone-numbers").await;
    let users = get_json(&quo, "/v1/users?maxResults=1").await;
    assert_eq!(
        (&users["status"], &numbers["status"]),
        (&json!(500), &json!(501))
    );
}

#[tokio::test]
async fn clock_is_paused_at_a_time_in_any_form_and_advances() {
    let time = clock_start();
    let paused = [
        frozen().paused_at(time),
        frozen().paused_at(&time),
        frozen().paused_at("2026-11-20T10:00:00+01:00"),
        frozen().paused_at(SystemTime::from(time)),
        // A later valid time replaces an invalid one.
        frozen().paused_at("nine").paused_at(time),
    ];
    for builder in paused {
        let quo = builder.rate_limit(1).start().await.unwrap();
        assert_eq!(quo.now(), time);
        quo.advance(Duration::from_secs(60)).await;
        assert_eq!(quo.now() - time, chrono::TimeDelta::minutes(1));
    }
    let running: DateTime<Utc> = frozen().start().await.unwrap().now();
    assert!(
        (DateTime::<Utc>::from(SystemTime::now()) - running)
            .num_seconds()
            .abs()
            < 60
    );
}

#[tokio::test]
async fn start_errors_name_the_cause() {
    let invalid = frozen().paused_at("nine o'clock").start().await;
    let error = invalid.unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, StartError::InvalidSetting(_)), "{error:?}");
    assert!(text.starts_with("`paused_at` is invalid: "), "{text}");
    assert!(!text.contains("nine"), "{text}");
    assert!(!error.is_port_in_use());

    let first = paused_emulator().await;
    let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
    let second = frozen().port(port).start().await;
    assert!(second.unwrap_err().is_port_in_use());
}

#[tokio::test]
async fn simulation_errors_name_the_call() {
    let quo = paused_emulator().await;
    let unknown = quo.answer_call("AC1").unwrap_err();
    assert_eq!(unknown.call_id().map(CallId::as_str), Some("AC1"));
    assert_eq!(unknown.to_string(), "there is no call \"AC1\"");
    let call = quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    let ringing = quo.add_recording(&call).unwrap_err();
    assert_eq!(ringing.call_id(), Some(&call));
    let number = quo.receive_call("Lia", quo.number()).unwrap_err();
    assert_eq!(number.call_id(), None);
    // A phone number in place of an id.
    let confused = quo.answer_call(EXTERNAL_NUMBER).unwrap_err();
    // The feature `debug-pii` of the library shows it.
    let shown = format!("{:?}", quo_sdk::rt::safe_id(EXTERNAL_NUMBER));
    assert_eq!(confused.to_string(), format!("there is no call {shown}"));
    assert_eq!(
        format!("{confused:?}"),
        format!("UnknownCall(CallId({shown}))")
    );
}

#[tokio::test]
async fn debug_shows_no_key() {
    let builder = frozen().api_key("top-secret").port(0);
    let quo = builder.clone().start().await.unwrap();
    for shown in [
        format!("{builder:?}"),
        format!("{quo:?}"),
        format!("{:?}", quo.banner()),
    ] {
        assert!(!shown.contains("top-secret"), "{shown}");
    }
}
