//! What a history requests, and what it makes of unusual lists, on a server that says what it is told to.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use quo_sdk::types::{Call, Message};
use quo_sdk::{Error, HistoryItems};
use quo_sdk_test_support::server::{Answer, Recorded, Server};
use serde_json::{Value, json};

use crate::made::{changed, data_of};
use crate::serve::client;

/// What the lists have items of.
static CONVERSATION: LazyLock<Value> = LazyLock::new(|| data_of("list_conversations"));
static CALL: LazyLock<Value> = LazyLock::new(|| data_of("list_calls"));
static MESSAGE: LazyLock<Value> = LazyLock::new(|| data_of("list_messages"));

/// A time of the day of all activities.
fn time(minute: u32) -> String {
    format!("2026-11-20T09:{minute:02}:00Z")
}

fn conversation(id: &str, participants: &[&str], last: Option<&str>) -> Value {
    let own = json!({ "id": id, "participants": participants, "phoneNumberId": "PN1", "lastActivityAt": last });
    changed(CONVERSATION.clone(), own)
}

fn call(id: &str, minute: u32, participants: &[&str]) -> Value {
    let own = json!({ "id": id, "createdAt": time(minute), "phoneNumberId": "PN1", "participants": participants });
    changed(CALL.clone(), own)
}

fn message(id: &str, minute: u32, conversation: &str) -> Value {
    let own = json!({ "id": id, "phoneNumberId": "PN1", "conversationId": conversation, "createdAt": time(minute) });
    changed(MESSAGE.clone(), own)
}

fn list(items: &[Value], next: Option<&str>) -> Answer {
    Answer::json(
        200,
        &json!({ "data": items, "totalItems": 0, "nextPageToken": next }),
    )
}

/// Returns the parameters of the query of a request.
fn query(request: &Recorded) -> Vec<(String, String)> {
    let url = reqwest::Url::parse("http://localhost").unwrap();
    let url = url.join(&request.target).unwrap();
    url.query_pairs().into_owned().collect()
}

fn values(request: &Recorded, name: &str) -> Vec<String> {
    let query = query(request).into_iter();
    query
        .filter(|(other, _)| other == name)
        .map(|(_, value)| value)
        .collect()
}

/// Starts a server that lists these conversations, and the activities by their parties, joined by commas.
async fn server(
    conversations: Vec<Value>,
    activities: impl Fn(&str, &Recorded) -> Answer + Send + Sync + 'static,
) -> Server {
    Server::start(move |request| {
        if request.target.starts_with("/v1/conversations") {
            return list(&conversations, None);
        }
        activities(&values(request, "participants").join(","), request)
    })
    .await
}

fn calls(server: &Server) -> HistoryItems<Call> {
    client(server).history("PN1").calls()
}

fn messages(server: &Server) -> HistoryItems<Message> {
    client(server).history("PN1").messages()
}

/// Returns the parties of each request for activities, and how often it came.
fn asked(server: &Server) -> BTreeMap<String, usize> {
    let mut asked = BTreeMap::new();
    let recorded = server.recorded();
    for request in recorded
        .iter()
        .filter(|it| !it.target.starts_with("/v1/conv"))
    {
        *asked
            .entry(values(request, "participants").join(","))
            .or_default() += 1;
    }
    asked
}

const A: &str = "+15555550101";
const B: &str = "+15555550102";
const C: &str = "+15555550103";

#[tokio::test]
async fn parties_are_asked_once_each_for_calls_and_as_a_group_for_messages() {
    let conversations = || {
        vec![
            conversation("CN1", &[A], None),
            conversation("CN2", &[B, A], None),
            conversation("CN3", &[A, B], None),
            conversation("CN4", &[A], None),
            conversation("CN5", &[], None),
        ]
    };
    let empty = |_: &str, _: &Recorded| list(&[], None);
    let calls_of = server(conversations(), empty).await;
    calls(&calls_of).try_collect().await.unwrap();
    assert_eq!(
        asked(&calls_of),
        BTreeMap::from([(A.to_owned(), 1), (B.to_owned(), 1)])
    );
    let messages_of = server(conversations(), empty).await;
    messages(&messages_of).try_collect().await.unwrap();
    let group = format!("{A},{B}");
    assert_eq!(
        asked(&messages_of),
        BTreeMap::from([(A.to_owned(), 1), (group, 1)])
    );
}

#[tokio::test]
async fn activity_that_several_lists_have_comes_once() {
    // A call with two other parties, one that names none, and one of a party without a conversation.
    let conversations = vec![
        conversation("CN1", &[A], None),
        conversation("CN2", &[B], None),
    ];
    let server_of_calls = server(conversations, |party, _| {
        let other = if party == A { 2 } else { 1 };
        let own = call(&format!("AC{party}"), other, &[]);
        list(
            &[
                call("AC1", 5, &[A, B]),
                own,
                call(&format!("ACx{party}"), 0, &[C]),
            ],
            None,
        )
    });
    let found = calls(&server_of_calls.await).try_collect().await.unwrap();
    let mut ids: Vec<&str> = found.iter().map(|call| call.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            "AC+15555550101",
            "AC+15555550102",
            "AC1",
            "ACx+15555550101",
            "ACx+15555550102"
        ]
    );

    // A service that lists a group's messages with each of its parties, and an older conversation that
    // is not listed.
    let conversations = vec![
        conversation("CN1", &[A], None),
        conversation("CN2", &[A, B], None),
    ];
    let server_of_messages = server(conversations, |parties, _| {
        let group = message("AC2", 5, "CN2");
        match parties == A {
            true => list(
                &[group, message("AC1", 3, "CN1"), message("AC0", 1, "CN0")],
                None,
            ),
            false => list(&[group], None),
        }
    });
    let found = messages(&server_of_messages.await)
        .try_collect()
        .await
        .unwrap();
    let mut ids: Vec<&str> = found.iter().map(|message| message.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["AC0", "AC1", "AC2"]);
}

#[tokio::test]
async fn number_that_is_a_party_of_its_own_conversations_loses_no_call() {
    // All calls name the number itself; those with A and B are listed by A and B alone.
    let own = "+15555550100";
    let parties = [A, own, B];
    let conversations = parties.map(|party| conversation(party, &[party], None));
    let server = server(conversations.to_vec(), move |party, _| {
        list(&[call(&format!("AC{party}"), 1, &[party, own])], None)
    })
    .await;
    let mut items = client(&server).history("PN1").concurrency(1).calls();
    let mut found = vec![items.try_next().await.unwrap().unwrap().id];
    let rest = client(&server)
        .history("PN1")
        .resume(items.cursor())
        .calls();
    found.extend(
        rest.try_collect()
            .await
            .unwrap()
            .into_iter()
            .map(|call| call.id),
    );
    found.sort();
    let mut expected = parties.map(|party| format!("AC{party}"));
    expected.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn activity_that_two_pages_have_comes_once() {
    let conversations = vec![conversation("CN1", &[A], None)];
    let server = server(conversations, |_, request| {
        match values(request, "pageToken").is_empty() {
            true => list(&[call("AC3", 3, &[A]), call("AC2", 2, &[A])], Some("next")),
            false => list(&[call("AC2", 2, &[A]), call("AC1", 1, &[A])], None),
        }
    });
    let found = calls(&server.await).try_collect().await.unwrap();
    let ids: Vec<&str> = found.iter().map(|call| call.id.as_str()).collect();
    assert_eq!(ids, ["AC3", "AC2", "AC1"]);
}

#[tokio::test]
async fn inactive_conversations_are_not_asked() {
    let server = server(
        vec![
            conversation("CN1", &[A], Some(&time(10))),
            conversation("CN2", &[B], Some(&time(29))),
            conversation("CN3", &[C], None),
        ],
        |_, _| list(&[], None),
    )
    .await;
    let history = client(&server)
        .history("PN1")
        .since(time(20))
        .until(time(40));
    history.calls().try_collect().await.unwrap();
    let expected = BTreeMap::from([(B.to_owned(), 1), (C.to_owned(), 1)]);
    assert_eq!(asked(&server), expected);
    let recorded = server.recorded();
    // Both bounds are wider than wanted.
    assert_eq!(
        values(&recorded[1], "createdAfter"),
        ["2026-11-20T09:19:58Z"]
    );
    assert_eq!(
        values(&recorded[1], "createdBefore"),
        ["2026-11-20T09:40:02Z"]
    );
    assert_eq!(values(&recorded[0], "phoneNumbers"), ["PN1"]);
}

/// Every page has 100 items and is followed by another one.
#[tokio::test]
async fn no_page_is_requested_before_it_is_needed() {
    let parties: Vec<String> = (0..50)
        .map(|index| format!("+155555502{index:02}"))
        .collect();
    let conversations = parties
        .iter()
        .map(|party| conversation(party, &[party], None));
    let server = server(conversations.collect(), |party, request| {
        let page: usize = values(request, "pageToken")
            .first()
            .map_or(0, |it| it.parse().unwrap());
        let items: Vec<Value> = (0..100)
            .map(|index| {
                call(
                    &format!("AC{party}-{page}-{index}"),
                    59 - page as u32,
                    &[party],
                )
            })
            .collect();
        list(&items, Some(&(page + 1).to_string()))
    })
    .await;
    for concurrency in [1, 5] {
        let before = server.recorded().len();
        let mut items = client(&server)
            .history("PN1")
            .concurrency(concurrency)
            .calls();
        let mut taken = 0;
        for _ in 0..1_000 {
            items.try_next().await.unwrap().unwrap();
            taken += 1;
            let requested = server.recorded().len() - before - 1;
            // The pages that were read, the current one, and those that are kept.
            let most = taken / 100 + 1 + concurrency;
            assert!(requested <= most, "{requested} requests for {taken} items");
        }
    }
}

#[tokio::test]
async fn refused_conversation_does_not_keep_others_from_being_read() {
    let conversations = vec![
        conversation("CN1", &["Anonymous"], None),
        conversation("CN2", &[B], None),
        conversation("CN3", &[C], None),
    ];
    let server = server(conversations, |party, _| match party {
        "Anonymous" => Answer::json(400, &json!({ "message": "Bad Request" })),
        B => Answer::json(404, &json!({ "message": "Not Found" })),
        _ => list(&[call("AC1", 1, &[C])], None),
    })
    .await;
    let mut items = client(&server).history("PN1").concurrency(1).calls();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "AC1");
    assert!(items.try_next().await.unwrap_err().is_not_found());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(items.skipped(), ["CN1"]);
    // Only what was refused is asked again.
    let before = server.recorded().len();
    let rest = client(&server)
        .history("PN1")
        .resume(items.cursor())
        .calls();
    assert!(rest.try_collect().await.unwrap_err().is_not_found());
    let again = server.recorded().split_off(before + 1);
    assert_eq!(
        again
            .iter()
            .flat_map(|it| values(it, "participants"))
            .collect::<Vec<_>>(),
        [B]
    );
}

#[tokio::test]
async fn refusal_of_many_conversations_ends_the_stream() {
    let parties: Vec<String> = (0..50)
        .map(|index| format!("+155555502{index:02}"))
        .collect();
    let conversations = parties
        .iter()
        .map(|party| conversation(party, &[party], None));
    let refused = |_: &str, _: &Recorded| Answer::json(400, &json!({ "message": "Bad Request" }));
    let server = server(conversations.collect(), refused).await;
    let mut items = client(&server).history("PN1").concurrency(1).calls();
    let error = items.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(asked(&server).len(), 11);
}
