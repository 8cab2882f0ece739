//! Requests without a runtime of the caller's own, and where they are refused.

use std::future::Future;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::http::Method;
use quo_sdk::blocking::{iter, wait};
use quo_sdk::{Error, Items, RetryPolicy};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::has_budget_remaining;
use tokio::task::{LocalSet, block_in_place, spawn_blocking, spawn_local};

use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};
use quo_sdk_test_support::wire::Wire;

const EMPTY: &str = r#"{"data":[]}"#;

/// A server with a runtime of its own, so that the test has none.
struct Remote {
    runtime: Runtime,
    server: Arc<Server>,
}

impl Remote {
    fn in_turn(answers: Vec<Answer>) -> Self {
        Self::start(Server::in_turn(answers))
    }

    fn start(server: impl Future<Output = Server>) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let server = Arc::new(runtime.block_on(server));
        Self { runtime, server }
    }
}

fn get(quo: &Client) -> impl Future<Output = Result<u16, Error>> + Send + 'static {
    let request = quo.request(Method::GET, "/v1/users");
    async { Ok(request.send::<Value>().await?.status().as_u16()) }
}

/// Asserts that waiting was refused, and that the error says what to do.
fn assert_refused<T: std::fmt::Debug>(result: Result<T, Error>) {
    let error = result.unwrap_err();
    let Error::Config(refused) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(refused.setting, "blocking");
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    assert_eq!(error.attempts(), 0);
}

#[test]
fn wait_returns_the_response() {
    let remote = Remote::in_turn(vec![Answer::new(200, EMPTY), Answer::new(404, "{}")]);
    let quo = remote.server.client();
    assert_eq!(wait(get(&quo)).unwrap(), 200);
    assert!(wait(get(&quo)).unwrap_err().is_not_found());
}

#[test]
fn error_can_be_one_of_the_caller() {
    let remote = Remote::in_turn(vec![Answer::new(404, "{}")]);
    let quo = remote.server.client();
    let result: Result<(), Box<dyn std::error::Error>> = wait(async {
        get(&quo).await?;
        Ok(())
    });
    assert!(result.unwrap_err().is::<Error>());
}

#[test]
fn timers_run() {
    let remote = Remote::in_turn(vec![Answer::new(503, ""), Answer::new(200, EMPTY)]);
    let retry = RetryPolicy::new().initial_backoff(Duration::from_millis(2));
    let quo = remote.server.client_with_retries(retry);
    assert_eq!(wait(get(&quo)).unwrap(), 200);
    assert_eq!(remote.server.recorded().len(), 2);

    let silent = remote
        .runtime
        .block_on(Wire::start(|mut connection| async move {
            while connection.request().await {}
        }));
    let builder = Client::builder().api_key("key-1").base_url(silent.url());
    let builder = builder.timeout(Duration::from_millis(20));
    let quo = builder.retry(RetryPolicy::none()).build().unwrap();
    assert!(wait(get(&quo)).unwrap_err().is_timeout());
}

#[test]
fn iter_reads_all_pages_and_ends() {
    let pages = [
        include_str!("../../../fixtures/api/list-calls-first-page.json"),
        include_str!("../../../fixtures/api/list-calls-last-page.json"),
    ];
    let remote = Remote::in_turn(pages.map(|page| Answer::new(200, page)).to_vec());
    let quo = remote.server.client();
    let calls = quo.list_calls().phone_number_id("PN1");
    let mut calls = iter(calls.participants("+15555550123").stream());
    let expected = pages.map(|page| {
        let page: Value = serde_json::from_str(page).unwrap();
        page["data"].as_array().unwrap().len()
    });
    let count = calls.by_ref().map(Result::unwrap).count();
    assert_eq!(count, expected.iter().sum::<usize>());
    assert!(calls.next().is_none());
    assert_eq!(remote.server.recorded().len(), 2);
}

#[test]
fn list_can_go_on_after_an_error_of_iter() {
    let first = Answer::json(
        200,
        &json!({ "data": [], "totalItems": 0, "nextPageToken": "2" }),
    );
    let remote = Remote::in_turn(vec![first, Answer::new(404, "{}")]);
    let quo = remote.server.client();
    let mut users = iter(quo.list_users().stream());
    assert!(users.next().unwrap().unwrap_err().is_not_found());
    assert_eq!(users.get_ref().next_page_token(), Some("2"));
    assert!(users.next().is_none());
    let rest: Items<_> = users.into_inner();
    assert_eq!(rest.next_page_token(), Some("2"));
}

#[test]
fn task_is_refused_and_not_stopped() {
    let remote = Remote::start(Server::start(|_| Answer::new(200, EMPTY)));
    let quo = remote.server.client();
    let (a, b, c) = (quo.clone(), quo.clone(), quo.clone());

    // In a task of several threads, in the first future, and in a runtime of one thread.
    let task = remote.runtime.spawn(async move { wait(get(&a)) });
    assert_refused(remote.runtime.block_on(task).unwrap());
    assert_refused(remote.runtime.block_on(async { wait(get(&b)) }));
    let single = Builder::new_current_thread().build().unwrap();
    single.block_on(async {
        assert_refused(wait(get(&quo)));
        assert!(has_budget_remaining());
        let local = async { spawn_local(async move { wait(get(&c)) }).await };
        assert_refused(LocalSet::new().run_until(local).await.unwrap());

        let mut users = iter(quo.list_users().stream());
        assert_refused(users.next().unwrap());
        assert!(users.next().is_none());
    });
    assert!(remote.server.recorded().is_empty());
}

#[test]
fn threads_for_blocking_work_may_wait() {
    let remote = Remote::start(Server::start(|_| Answer::new(200, EMPTY)));
    let quo = remote.server.client();
    remote.runtime.block_on(async {
        let blocking = quo.clone();
        let task = spawn_blocking(move || wait(get(&blocking)));
        assert_eq!(task.await.unwrap().unwrap(), 200);
        let blocking = quo.clone();
        let task = tokio::spawn(async move { block_in_place(|| wait(get(&blocking))) });
        assert_eq!(task.await.unwrap().unwrap(), 200);
        assert_eq!(get(&quo).await.unwrap(), 200);
    });
    // On a thread that has entered a runtime, without being one of its threads.
    let _entered = remote.runtime.enter();
    assert_eq!(wait(get(&quo)).unwrap(), 200);
}

#[test]
fn threads_wait_at_the_same_time() {
    let remote = Remote::start(Server::start(|_| Answer::new(200, EMPTY)));
    let quo = remote.server.client();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..5).for_each(|_| assert_eq!(wait(get(&quo)).unwrap(), 200)));
        }
    });
    assert_eq!(remote.server.recorded().len(), 40);
}

#[test]
fn wait_within_wait_is_possible() {
    let remote = Remote::start(Server::start(|_| Answer::new(200, EMPTY)));
    let quo = remote.server.client();
    let status = wait(async { wait(get(&quo)) });
    assert_eq!(status.unwrap(), 200);
}
