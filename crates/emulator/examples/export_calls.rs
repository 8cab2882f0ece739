//! Exports the calls of every phone number, with their summaries, transcripts and voicemails.
//!
//! `cargo run --example export_calls` runs on the emulator and needs no key or network.

use std::time::Duration;

use quo_emulator::Emulator;
use quo_sdk::types::{Call, PhoneNumberId};
use quo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().rate_limit(None).start().await?;
    let number = emulator.number();
    let call = emulator.receive_call("+15555550142", &number)?;
    emulator.answer_call(&call)?;
    emulator.advance(Duration::from_secs(60)).await;
    emulator.complete_call(&call)?;
    emulator.add_summary(&call, "An order is late.", ["Send the tracking number."])?;
    emulator.add_transcript(&call, ["Where is my order?", "It is on its way."])?;
    let missed = emulator.receive_call("+15555550143", &number)?;
    emulator.complete_call(&missed)?;
    emulator.leave_voicemail(&missed, Duration::from_secs(7), "Please call me back.")?;

    let quo = emulator.client();
    for number in quo.list_phone_numbers().send().await?.iter() {
        println!("{}:", number.name);
        let count = export(&quo, &number.id).await?;
        println!("  {count} calls");
    }
    Ok(())
}

/// Prints the calls of a number. Returns how many there are.
async fn export(quo: &Client, number: &PhoneNumberId) -> Result<u32, Error> {
    let mut count = 0;
    // Calls are listed by their other party, which the conversations name.
    let mut conversations = quo.list_conversations().phone_numbers(number).stream();
    while let Some(conversation) = conversations.try_next().await? {
        // A call has one other party, so group conversations have no calls.
        let [participant] = conversation.participants.as_slice() else {
            continue;
        };
        let mut calls = quo
            .list_calls()
            .phone_number_id(number)
            .participants(participant)
            .stream();
        while let Some(call) = calls.try_next().await? {
            print(quo, &call).await?;
            count += 1;
        }
    }
    Ok(count)
}

async fn print(quo: &Client, call: &Call) -> Result<(), Error> {
    println!("  {} {}, {} s", call.direction, call.status, call.duration);
    if let Some(summary) = optional(quo.get_call_summary(&call.id).send().await)? {
        let (points, steps) = (&summary.summary, &summary.next_steps);
        for point in points.iter().chain(steps).flatten() {
            println!("    - {point}");
        }
    }
    if let Some(transcript) = optional(quo.get_call_transcript(&call.id).send().await)? {
        for turn in transcript.dialogue.iter().flatten() {
            let speaker = match &turn.user_id {
                Some(_) => "we",
                None => "they",
            };
            println!("    {:>4.1} s, {speaker}: {}", turn.start, turn.content);
        }
    }
    if let Some(voicemail) = optional(quo.get_call_voicemails(&call.id).send().await)? {
        let transcript = voicemail.transcript.as_deref();
        println!("    voicemail: {}", transcript.unwrap_or("no transcript"));
    }
    Ok(())
}

/// Returns `None` for what does not exist.
fn optional<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
