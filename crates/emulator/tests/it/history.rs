//! The history of a number, on an emulator with many activities.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use quo_emulator::{Emulator, Fault};
use quo_sdk::types::{Call, Message};
use quo_sdk::{Client, Error, History, HistoryCursor, HistoryItems, RateLimit, RetryPolicy};

use super::harness::clock_start;

fn party(index: u32) -> String {
    format!("+1555777{index:04}")
}

/// An emulator of the vendored edition, whose client is tested here.
async fn vendored() -> Emulator {
    let emulator = Emulator::builder().paused_at(clock_start());
    emulator.rate_limit(None).start().await.unwrap()
}

/// A client that neither retries nor waits.
fn client(emulator: &Emulator) -> Client {
    let client = Client::builder().api_key(emulator.api_key());
    let client = client.base_url(emulator.url()).retry(RetryPolicy::none());
    client.rate_limit(RateLimit::none()).build().unwrap()
}

/// An emulator where each party calls and writes once in each second.
async fn emulator(parties: u32, seconds: u32) -> Emulator {
    let emulator = vendored().await;
    let number = emulator.number();
    for _ in 0..seconds {
        for index in 0..parties {
            emulator.receive_call(party(index), &number).unwrap();
            emulator
                .receive_message(party(index), &number, "Hello.")
                .unwrap();
        }
        emulator.advance(Duration::from_secs(1)).await;
    }
    emulator
}

fn history(emulator: &Emulator) -> History {
    client(emulator).history(emulator.phone_number_id())
}

/// Returns the time after so many seconds.
fn time(seconds: u32) -> DateTime<Utc> {
    clock_start() + TimeDelta::seconds(seconds.into())
}

/// What the tests compare of an activity: its time, id and conversation.
trait Activity: Send + 'static {
    fn parts(&self) -> (DateTime<Utc>, String, String);
}

impl Activity for Call {
    fn parts(&self) -> (DateTime<Utc>, String, String) {
        let other = self.participants[0].clone();
        (self.created_at, self.id.to_string(), other)
    }
}

impl Activity for Message {
    fn parts(&self) -> (DateTime<Utc>, String, String) {
        let conversation = self.conversation_id.to_string();
        (self.created_at, self.id.to_string(), conversation)
    }
}

/// Checks that activities come once, newest first in each conversation. Returns how many there are.
fn check<T: Activity>(activities: &[T]) -> usize {
    let (mut last, mut ids) = (BTreeMap::new(), BTreeSet::new());
    for activity in activities {
        let (time, id, conversation) = activity.parts();
        assert!(ids.insert(id), "twice");
        let before = last.insert(conversation, time);
        assert!(
            before.is_none_or(|before| before > time),
            "not newest first"
        );
    }
    ids.len()
}

/// Stores a cursor and reads it again.
fn stored(cursor: &HistoryCursor) -> HistoryCursor {
    serde_json::from_str(&serde_json::to_string(cursor).unwrap()).unwrap()
}

#[tokio::test]
async fn ten_thousand_activities_come_once_and_in_order() {
    let emulator = emulator(40, 125).await;
    let calls = history(&emulator).calls().try_collect().await.unwrap();
    assert_eq!(check(&calls), 5_000);
    let messages = history(&emulator).concurrency(1).messages();
    assert_eq!(check(&messages.try_collect().await.unwrap()), 5_000);
}

/// Reads a history with an error after every page, and continues from the cursor each time. The page
/// is over where the fault that was injected in its middle is hit.
async fn interrupted<T: Activity>(
    emulator: &Emulator,
    list: &str,
    open: impl Fn(Option<HistoryCursor>) -> HistoryItems<T>,
) -> (Vec<T>, u32) {
    let (mut activities, mut cursor, mut errors) = (Vec::new(), None, 0);
    loop {
        let mut items = open(cursor);
        let mut is_first = true;
        loop {
            match items.try_next().await {
                Ok(Some(activity)) => {
                    activities.push(activity);
                    if is_first {
                        emulator.inject(Fault::status(503).on(list).once());
                        is_first = false;
                    }
                }
                Ok(None) => {
                    emulator.clear_faults();
                    return (activities, errors);
                }
                Err(error) => {
                    assert_eq!(error.status().unwrap(), 503, "{error}");
                    errors += 1;
                    break;
                }
            }
        }
        cursor = Some(stored(&items.cursor()));
    }
}

#[tokio::test]
async fn an_error_after_every_page_loses_and_repeats_nothing() {
    // Twelve pages of calls and of messages, three of each party.
    let emulator = emulator(4, 250).await;
    let open = |cursor| history(&emulator).concurrency(1).resume(cursor);
    let (calls, errors) = interrupted(&emulator, "list_calls", |cursor| open(cursor).calls()).await;
    assert_eq!((check(&calls), errors), (1_000, 11));
    let open = |cursor| history(&emulator).concurrency(3).resume(cursor);
    let list = "list_messages";
    let (messages, errors) = interrupted(&emulator, list, |cursor| open(cursor).messages()).await;
    assert_eq!(check(&messages), 1_000);
    assert!(errors >= 3, "{errors}");
}

#[tokio::test]
async fn a_stream_that_is_dropped_anywhere_continues_there() {
    let emulator = emulator(3, 100).await;
    for taken in [0, 1, 99, 100, 101, 250, 299, 300] {
        let mut items = history(&emulator).calls();
        let mut calls = Vec::new();
        for _ in 0..taken {
            calls.extend(items.try_next().await.unwrap());
        }
        let cursor = stored(&items.cursor());
        let rest = history(&emulator).resume(cursor).calls();
        calls.extend(rest.try_collect().await.unwrap());
        assert_eq!(check(&calls), 300, "{taken}");
    }
}

#[tokio::test]
async fn error_of_the_conversations_is_one_of_the_stream() {
    let emulator = emulator(2, 1).await;
    emulator.inject(Fault::status(500).on("list_conversations").once());
    let mut items = history(&emulator).calls();
    assert_eq!(items.try_next().await.unwrap_err().status().unwrap(), 500);
    assert!(items.try_next().await.unwrap().is_none());
    let rest = history(&emulator).resume(items.cursor()).calls();
    assert_eq!(rest.try_collect().await.unwrap().len(), 2);
}

#[tokio::test]
async fn bounds_include_since_and_exclude_until() {
    let emulator = emulator(2, 10).await;
    let between = |since, until| history(&emulator).since(time(since)).until(time(until));
    for (since, until, count) in [(0, 10, 20), (2, 5, 6), (3, 4, 2), (4, 4, 0), (10, 50, 0)] {
        let calls = between(since, until).calls().try_collect().await.unwrap();
        assert_eq!(check(&calls), count, "calls from {since} to {until}");
        let messages = between(since, until)
            .messages()
            .try_collect()
            .await
            .unwrap();
        assert_eq!(check(&messages), count, "messages from {since} to {until}");
        for message in messages {
            assert!((time(since)..time(until)).contains(&message.created_at));
        }
    }
    let since = history(&emulator).since(time(7)).calls();
    assert_eq!(since.try_collect().await.unwrap().len(), 6);
    let until = history(&emulator).until(time(7)).calls();
    assert_eq!(until.try_collect().await.unwrap().len(), 14);
}

#[tokio::test]
async fn bounds_of_the_cursor_are_kept() {
    let emulator = emulator(2, 10).await;
    let mut items = history(&emulator).since(time(2)).until(time(7)).calls();
    let first = items.try_next().await.unwrap().unwrap();
    let rest = history(&emulator).resume(stored(&items.cursor())).calls();
    let mut calls = rest.try_collect().await.unwrap();
    calls.push(first);
    assert_eq!(calls.len(), 10);
}

#[tokio::test]
async fn parties_of_groups_are_asked_once() {
    let emulator = emulator(3, 2).await;
    let quo = client(&emulator);
    let group = [party(0), party(1)];
    for text in ["One", "Two"] {
        let request = quo.send_message().from(emulator.number()).to(&group);
        request.content(text).send().await.unwrap();
        emulator.advance(Duration::from_secs(1)).await;
    }
    // Parties that have no conversation of their own.
    let request = quo.send_message().from(emulator.number());
    let request = request.to([party(8), party(9)]).content("Three");
    request.send().await.unwrap();
    let calls = history(&emulator).calls().try_collect().await.unwrap();
    assert_eq!(check(&calls), 6);
    let messages = history(&emulator).messages().try_collect().await.unwrap();
    assert_eq!(check(&messages), 9);
    let texts = messages.iter().map(|message| message.text.as_str());
    assert_eq!(texts.filter(|text| *text != "Hello.").count(), 3);
}

#[tokio::test]
async fn number_without_conversations_has_no_history() {
    let emulator = vendored().await;
    assert!(
        history(&emulator)
            .calls()
            .try_collect()
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        history(&emulator)
            .messages()
            .try_collect()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn cursor_of_another_history_is_rejected() {
    let emulator = emulator(2, 1).await;
    let (quo, cursor) = (client(&emulator), history(&emulator).calls().cursor());
    let reason = |error| match error {
        Error::InvalidRequest { reason, .. } => reason,
        other => panic!("{other}"),
    };
    let messages = history(&emulator).resume(cursor.clone()).messages();
    let error = messages.try_collect().await.unwrap_err();
    assert_eq!(reason(error), "the cursor is not one of messages");
    let calls = quo.history("PNother").resume(cursor.clone()).calls();
    let error = calls.try_collect().await.unwrap_err();
    assert_eq!(reason(error), "the cursor is that of another phone number");
    let calls = quo.history("+15555550100").since("yesterday").calls();
    let text = reason(calls.try_collect().await.unwrap_err());
    assert!(
        text.contains("`phone_number_id`") && text.contains("`since`"),
        "{text}"
    );
    let mut later = serde_json::to_value(&cursor).unwrap();
    later["version"] = 2.into();
    let error = serde_json::from_value::<HistoryCursor>(later).unwrap_err();
    assert!(error.to_string().contains("version 2"), "{error}");
}

#[tokio::test]
async fn cursor_holds_no_phone_number() {
    let emulator = emulator(4, 5).await;
    let mut items = history(&emulator).calls();
    for _ in 0..12 {
        items.try_next().await.unwrap();
    }
    let cursor = serde_json::to_string(&items.cursor()).unwrap();
    assert!(!cursor.contains("555"), "{cursor}");
    assert!(!format!("{items:?}").contains("555"));
}

/// The emulator rejects the 11th request of a second. Its windows are those of the machine's clock, so
/// this takes the time that the requests need.
#[tokio::test]
async fn rate_limit_is_kept() {
    let emulator = Emulator::builder().start().await.unwrap();
    for index in 0..25 {
        emulator
            .receive_call(party(index), emulator.number())
            .unwrap();
    }
    let client = Client::builder().api_key(emulator.api_key());
    let client = client.base_url(emulator.url()).retry(RetryPolicy::none());
    let quo = client.build().unwrap();
    let history = quo.history(emulator.phone_number_id()).concurrency(64);
    assert_eq!(history.calls().try_collect().await.unwrap().len(), 25);
}
