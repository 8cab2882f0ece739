//! Exports the calls of every phone number, with their summaries, transcripts and voicemails. An export that
//! stops with an error continues where it stopped.
//!
//! `cargo run --example export_calls` runs on the emulator and needs no key or network.

use std::time::Duration;

use quo_emulator::{Emulator, Fault};
use quo_sdk::types::{Call, PhoneNumberId};
use quo_sdk::{Client, Error, HistoryCursor};

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
    // Not retried, so the export stops.
    emulator.inject(Fault::status(404).on("list_calls").once());

    let quo = emulator.client();
    for number in quo.list_phone_numbers().send().await?.iter() {
        println!("{}:", number.name);
        // A program would store it in a file or database.
        let mut stored = None;
        if let Err(error) = export(&quo, &number.id, &mut stored).await {
            println!("  stopped: {error}");
            export(&quo, &number.id, &mut stored).await?;
        }
    }
    Ok(())
}

/// Prints the calls of a number. `stored` is where to continue.
async fn export(
    quo: &Client,
    number: &PhoneNumberId,
    stored: &mut Option<HistoryCursor>,
) -> Result<(), Error> {
    let mut count = 0;
    let mut calls = quo.history(number).resume(stored.clone()).calls();
    let result = loop {
        match calls.try_next().await {
            Ok(Some(call)) => print(quo, &call).await?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
        count += 1;
        // Once a page would be enough.
        *stored = Some(calls.cursor());
    };
    println!("  {count} calls");
    result
}

async fn print(quo: &Client, call: &Call) -> Result<(), Error> {
    println!("  {} {}, {} s", call.direction, call.status, call.duration);
    let details = quo.call_details(&call.id).await?;
    if let Some(summary) = details.summary.ready() {
        let (points, steps) = (&summary.summary, &summary.next_steps);
        for point in points.iter().chain(steps).flatten() {
            println!("    - {point}");
        }
    }
    if let Some(transcript) = details.transcript.ready() {
        for turn in transcript.dialogue.iter().flatten() {
            let speaker = match &turn.user_id {
                Some(_) => "we",
                None => "they",
            };
            println!("    {:>4.1} s, {speaker}: {}", turn.start, turn.content);
        }
    }
    if let Some(voicemail) = details.voicemail.ready() {
        let transcript = voicemail.transcript.as_deref();
        println!("    voicemail: {}", transcript.unwrap_or("no transcript"));
    }
    Ok(())
}
