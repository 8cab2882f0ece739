//! A call with its parts, on the emulator.

use std::time::Duration;

use quo_emulator::{Emulator, Fault};
use quo_sdk::{CallDetails, Client, Error, Part, RetryPolicy};

fn name<T>(part: &Part<T>) -> &'static str {
    match part {
        Part::Ready(_) => "ready",
        Part::Pending => "pending",
        Part::Absent => "absent",
        _ => "other",
    }
}

/// Returns what the parts are: recordings, voicemail, summary, transcript.
fn names(details: &CallDetails) -> [&'static str; 4] {
    let CallDetails {
        recordings,
        voicemail,
        summary,
        transcript,
        ..
    } = details;
    [
        name(recordings),
        name(voicemail),
        name(summary),
        name(transcript),
    ]
}

#[tokio::test]
async fn parts_of_an_old_call_are_ready_or_absent() {
    let emulator = Emulator::builder()
        .paused_at("2020-01-05T12:00:00Z")
        .rate_limit(None);
    let emulator = emulator.start().await.unwrap();
    let (quo, number) = (emulator.client(), emulator.number());
    let answered = emulator.receive_call("+15555550142", &number).unwrap();
    emulator.answer_call(&answered).unwrap();
    assert_eq!(
        names(&quo.call_details(&answered).await.unwrap()),
        ["pending"; 4]
    );
    emulator.complete_call(&answered).unwrap();
    assert_eq!(
        names(&quo.call_details(&answered).await.unwrap()),
        ["absent"; 4]
    );
    emulator.add_recording(&answered).unwrap();
    emulator
        .add_summary(&answered, "They talked.", "Talk again.")
        .unwrap();
    emulator.add_transcript(&answered, ["Hello?"]).unwrap();
    let details = quo.call_details(&answered).await.unwrap();
    assert_eq!(names(&details), ["ready", "absent", "ready", "ready"]);
    assert_eq!(details.call.id, answered);
    assert_eq!(details.recordings.ready().unwrap().len(), 1);
    assert_eq!(details.summary.ready().unwrap().call_id, answered.as_str());
    let missed = emulator.receive_call("+15555550142", &number).unwrap();
    emulator.complete_call(&missed).unwrap();
    emulator
        .leave_voicemail(&missed, Duration::from_secs(9), "Call me.")
        .unwrap();
    let details = quo.call_details(&missed).await.unwrap();
    assert_eq!(names(&details), ["absent", "ready", "absent", "absent"]);
}

#[tokio::test]
async fn parts_of_a_call_that_has_just_ended_are_pending() {
    let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
    let call = emulator
        .receive_call("+15555550142", emulator.number())
        .unwrap();
    emulator.answer_call(&call).unwrap();
    emulator.complete_call(&call).unwrap();
    emulator.add_transcript(&call, ["Hello?"]).unwrap();
    let details = emulator.client().call_details(&call).await.unwrap();
    assert_eq!(names(&details), ["pending", "pending", "pending", "ready"]);
    assert!(details.is_pending());
}

#[tokio::test]
async fn unknown_call_and_failing_part_are_errors() {
    let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
    let error = emulator.client().call_details("AC1").await.unwrap_err();
    assert!(error.is_not_found());
    let error = emulator.client().call_details("PN1").await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error}");
    emulator.inject(Fault::status(500).on("get_call_summary"));
    let call = emulator
        .receive_call("+15555550142", emulator.number())
        .unwrap();
    let builder = Client::builder()
        .api_key(emulator.api_key())
        .base_url(emulator.url());
    let quo = builder.retry(RetryPolicy::none()).build().unwrap();
    let error = quo.call_details(&call).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 500);
}
