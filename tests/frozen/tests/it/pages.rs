//! Reading a list page by page: the requests, and the end of the list.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::{StreamExt, TryStreamExt};
use quo_sdk::Error;
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::server::{Answer, Recorded, Server};
use serde_json::{Value, json};

use crate::lists::{List, Seen, lists};

/// Starts a server that sends these bodies in turn.
async fn serving(bodies: &[Value]) -> Server {
    let responses = bodies.iter().map(|body| Answer::json(200, body));
    Server::in_turn(responses.collect()).await
}

/// Returns the results of all pages, and asserts that the stream stays at its end.
async fn outcome(list: &List, server: &Server, token: Option<&str>) -> Vec<Result<Seen, Error>> {
    let mut pages = (list.pages)(&server.client(), token);
    let mut outcome = Vec::new();
    while let Some(page) = pages.next().await {
        outcome.push(page);
    }
    assert!(pages.next().await.is_none(), "{}", list.id);
    outcome
}

/// Returns the token of a request and the rest of its query.
fn token_and_filters(request: &Recorded) -> (Option<String>, String) {
    let (_, query) = request.target.split_once('?').unwrap();
    let (tokens, filters): (Vec<&str>, Vec<&str>) = query
        .split('&')
        .partition(|pair| pair.starts_with("pageToken="));
    assert!(tokens.len() < 2, "{query}");
    let token = tokens
        .first()
        .map(|pair| pair["pageToken=".len()..].to_owned());
    (token, filters.join("&"))
}

#[tokio::test]
async fn every_page_request_has_every_filter_and_its_token() {
    for list in lists() {
        let server = serving(&[
            list.body_then(&["a", "b"], "t=1+&"),
            // An empty page need not be the last.
            list.body_then(&[], "t2"),
            list.body(&["c"]),
        ])
        .await;
        let outcome = outcome(&list, &server, None).await;
        let outcome: Vec<Seen> = outcome.into_iter().map(Result::unwrap).collect();
        let seen = |ids: &[&str], next: Option<&str>| Seen {
            ids: ids.iter().map(|&id| id.to_owned()).collect(),
            next: next.map(str::to_owned),
            total: Some(3),
        };
        let expected = [
            seen(&["a", "b"], Some("t=1+&")),
            seen(&[], Some("t2")),
            seen(&["c"], None),
        ];
        assert_eq!(outcome, expected, "{}", list.id);

        let recorded = server.recorded();
        let tokens: Vec<_> = recorded
            .iter()
            .map(|sent| token_and_filters(sent).0)
            .collect();
        assert_eq!(
            tokens,
            [None, Some("t%3D1%2B%26".to_owned()), Some("t2".to_owned())]
        );
        for request in &recorded {
            assert_eq!(token_and_filters(request).1, list.query, "{}", list.id);
        }
    }
}

#[tokio::test]
async fn null_missing_or_empty_token_ends_a_list() {
    for list in lists() {
        for last in [Some(json!(null)), Some(json!("")), None] {
            let mut body = list.body(&["b"]);
            if let Some(last) = &last {
                body["nextPageToken"] = last.clone();
            }
            let server = serving(&[list.body_then(&["a"], "t1"), body]).await;
            let ids: Vec<String> = (list.items)(&server.client()).try_collect().await.unwrap();
            assert_eq!(ids, ["a", "b"], "{} {last:?}", list.id);
            assert_eq!(server.recorded().len(), 2, "{} {last:?}", list.id);
        }
    }
}

#[tokio::test]
async fn repeated_page_token_ends_the_list_with_an_error() {
    let cases: [(Option<&str>, &[&str]); 4] = [
        (None, &["A", "A"]),
        (None, &["A", "B", "A"]),
        // The token of the caller counts as read.
        (Some("A"), &["A"]),
        (Some("A"), &["B", "A"]),
    ];
    for list in lists() {
        for (first, tokens) in cases {
            let bodies = tokens.iter().map(|next| list.body_then(&["a"], next));
            let server = serving(&bodies.collect::<Vec<_>>()).await;
            let mut outcome = outcome(&list, &server, first).await;
            let error = outcome.pop().unwrap().unwrap_err();
            assert!(
                matches!(&error, Error::RepeatedPageToken { operation, .. } if operation.id == list.id),
                "{error}"
            );
            let next: Vec<_> = outcome.into_iter().map(|page| page.unwrap().next).collect();
            let expected: Vec<_> = tokens.iter().map(|&next| Some(next.to_owned())).collect();
            assert_eq!(next, expected, "{}", list.id);
            assert_eq!(server.recorded().len(), tokens.len(), "{}", list.id);
        }
    }
}

#[tokio::test]
async fn error_response_follows_the_items_before_it_and_ends_the_list() {
    for list in lists() {
        let responses = || {
            vec![
                Answer::json(200, &list.body_then(&["a", "b"], "t1")),
                Answer::new(503, "busy"),
                Answer::json(200, &list.body(&["c"])),
            ]
        };
        let server = Server::in_turn(responses()).await;
        let mut items = (list.items)(&server.client());
        assert_eq!(items.next().await.unwrap().unwrap(), "a");
        assert_eq!(items.next().await.unwrap().unwrap(), "b");
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.status().unwrap(), 503, "{}", list.id);
        assert!(items.next().await.is_none() && items.next().await.is_none());
        assert_eq!(server.recorded().len(), 2, "{}", list.id);

        let server = Server::in_turn(responses()).await;
        let outcome = outcome(&list, &server, None).await;
        let [Ok(page), Err(Error::Api(error))] = outcome.as_slice() else {
            panic!("{}: {outcome:?}", list.id);
        };
        assert_eq!(page.ids, ["a", "b"]);
        assert_eq!(
            (error.status().as_u16(), error.operation().id),
            (503, list.id)
        );
        assert_eq!(server.recorded().len(), 2, "{}", list.id);
    }
}

#[tokio::test]
async fn endless_empty_pages_end_the_list_with_an_error() {
    for list in lists().into_iter().take(2) {
        let (body, page) = (list.body_then(&[], ""), AtomicUsize::new(0));
        let server = Server::start(move |_| {
            let mut body = body.clone();
            body["nextPageToken"] = format!("t{}", page.fetch_add(1, Ordering::SeqCst)).into();
            Answer::json(200, &body)
        })
        .await;
        let mut items = (list.items)(&server.client());
        let error = items.next().await.unwrap().unwrap_err();
        assert!(
            matches!(&error, Error::TooManyEmptyPages { operation, pages: 100, .. } if operation.id == list.id),
            "{error:?}"
        );
        assert!(error.to_string().contains("100 empty pages"), "{error}");
        assert!(!error.is_retryable() && !error.is_outcome_unknown());
        assert!(items.next().await.is_none());
        assert_eq!(server.recorded().len(), 100, "{}", list.id);
    }
}

#[tokio::test]
async fn empty_pages_between_items_are_read() {
    let list = &lists()[0];
    let mut bodies: Vec<Value> = Vec::new();
    for page in 0..150 {
        let ids: &[&str] = if page % 60 == 59 { &["a"] } else { &[] };
        bodies.push(list.body_then(ids, &format!("t{page}")));
    }
    bodies.push(list.body(&["b"]));
    let server = serving(&bodies).await;
    let ids: Vec<String> = (list.items)(&server.client()).try_collect().await.unwrap();
    assert_eq!(ids, ["a", "a", "b"]);
}

#[tokio::test]
async fn list_is_resumed_after_an_error_by_the_next_page_token() {
    let list = lists()
        .into_iter()
        .find(|list| list.id == "list_users")
        .unwrap();
    let responses = vec![
        Answer::json(200, &list.body_then(&["a", "b"], "t=1+&")),
        Answer::new(503, "busy"),
        Answer::new(503, "busy"),
        Answer::json(200, &list.body_then(&["c"], "t2")),
        Answer::new(200, "not JSON"),
        Answer::json(200, &list.body(&["d"])),
    ];
    let server = Server::in_turn(responses).await;
    let quo = server.client();
    let (mut ids, mut errors) = (Vec::new(), 0);
    let mut users = quo.list_users().stream();
    assert_eq!(users.next_page_token(), None);
    loop {
        match users.try_next().await {
            Ok(Some(user)) => ids.push(user.id.to_string()),
            Ok(None) => break,
            Err(_) => {
                errors += 1;
                let token = users.next_page_token().unwrap().to_owned();
                users = quo.list_users().page_token(token).stream();
            }
        }
    }
    assert_eq!(
        (ids, errors),
        (["a", "b", "c", "d"].map(str::to_owned).to_vec(), 3)
    );
    assert_eq!(users.next_page_token(), None);
    let tokens: Vec<_> = server
        .recorded()
        .iter()
        .map(|sent| token_and_filters(sent).0)
        .collect();
    let expected = [
        None,
        Some("t%3D1%2B%26"),
        Some("t%3D1%2B%26"),
        Some("t%3D1%2B%26"),
        Some("t2"),
        Some("t2"),
    ];
    assert_eq!(tokens, expected.map(|token| token.map(str::to_owned)));
}

#[tokio::test]
async fn next_page_token_follows_the_pages() {
    let list = lists()
        .into_iter()
        .find(|list| list.id == "list_users")
        .unwrap();
    let server = serving(&[list.body_then(&["a"], "t1"), list.body_then(&["b"], "t0")]).await;
    let mut pages = server.client().list_users().page_token("t0").pages();
    assert_eq!(pages.next_page_token(), Some("t0"));
    pages.try_next().await.unwrap().unwrap();
    assert_eq!(pages.next_page_token(), Some("t1"));
    pages.try_next().await.unwrap().unwrap();
    assert_eq!(pages.next_page_token(), Some("t0"));
    let error = pages.try_next().await.unwrap_err();
    assert!(matches!(error, Error::RepeatedPageToken { .. }), "{error}");
    // Resuming there would repeat the list.
    assert_eq!(pages.next_page_token(), None);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn list_starts_at_the_given_token() {
    for list in lists() {
        let server = serving(&[list.body_then(&["c"], "t3"), list.body(&["d"])]).await;
        let outcome = outcome(&list, &server, Some("t2")).await;
        assert_eq!(outcome.len(), 2, "{}", list.id);
        let recorded = server.recorded();
        let tokens: Vec<_> = recorded
            .iter()
            .map(|sent| token_and_filters(sent).0)
            .collect();
        assert_eq!(tokens, [Some("t2".to_owned()), Some("t3".to_owned())]);
        for request in &recorded {
            assert_eq!(token_and_filters(request).1, list.query, "{}", list.id);
        }
    }
}

#[tokio::test]
async fn page_is_requested_only_when_polled() {
    for list in lists() {
        let bodies = [list.body_then(&["a", "b"], "t1"), list.body(&["c"])];
        let server = serving(&bodies).await;
        let mut pages = (list.pages)(&server.client(), None);
        assert_eq!(server.recorded().len(), 0, "{}", list.id);
        assert_eq!(pages.next().await.unwrap().unwrap().ids, ["a", "b"]);
        assert_eq!(server.recorded().len(), 1, "{}", list.id);
        assert_eq!(pages.next().await.unwrap().unwrap().ids, ["c"]);
        assert!(pages.next().await.is_none());
        assert_eq!(server.recorded().len(), 2, "{}", list.id);

        let server = serving(&bodies).await;
        let mut items = (list.items)(&server.client());
        for (id, requests) in [("a", 1), ("b", 1), ("c", 2)] {
            assert_eq!(items.next().await.unwrap().unwrap(), id);
            assert_eq!(server.recorded().len(), requests, "{} {id}", list.id);
        }
        drop(items);
        assert_eq!(server.recorded().len(), 2, "{}", list.id);
    }
}

#[tokio::test]
async fn invalid_total_count_does_not_fail_a_page() {
    let wrong = [
        json!("12"),
        json!(null),
        json!({ "value": 12 }),
        json!([12]),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(true),
    ];
    for list in lists() {
        for total in &wrong {
            let mut body = list.body(&["a"]);
            body["totalItems"] = total.clone();
            let server = serving(&[body]).await;
            let [page] = outcome(&list, &server, None).await.try_into().unwrap();
            let page = page.unwrap();
            assert_eq!(
                (page.ids.len(), page.total),
                (1, None),
                "{} {total}",
                list.id
            );
        }
        let mut body = list.body(&["a"]);
        body.as_object_mut().unwrap().remove("totalItems");
        let server = serving(&[body]).await;
        let [page] = outcome(&list, &server, None).await.try_into().unwrap();
        assert_eq!(page.unwrap().total, None, "{}", list.id);
    }
}

#[tokio::test]
async fn list_is_read_without_stream_traits() {
    for list in lists() {
        let bodies = [list.body_then(&["a", "b"], "t1"), list.body(&["c"])];
        let server = serving(&bodies).await;
        let walked = (list.walked)(&server.client()).await.unwrap();
        let ids: Vec<_> = walked.iter().map(|page| page.ids.len()).collect();
        assert_eq!(ids, [2, 1], "{}", list.id);

        let server = serving(&bodies).await;
        let collected = (list.collected)(&server.client()).await.unwrap();
        assert_eq!(collected, ["a", "b", "c"], "{}", list.id);

        let server = serving(&bodies[..1]).await;
        let error = (list.collected)(&server.client()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 418, "{}", list.id);
    }
}

#[tokio::test]
async fn list_without_a_required_filter_ends_with_that_error() {
    let server = serving(&[]).await;
    let mut pages = server.client().list_calls().phone_number_id("PN1").pages();
    let error = pages.try_next().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error}");
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(server.recorded().is_empty());
}
