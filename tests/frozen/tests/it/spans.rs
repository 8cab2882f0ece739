//! The span of a request.

use std::sync::{Arc, Mutex};

use quo_sdk_frozen::Serve;
use quo_sdk_test_support::log::subscribe;
use quo_sdk_test_support::server::{Answer, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_core::span::Current;

/// Collects what is recorded after a span was created, as `span.field`.
struct Spans {
    max_level: Level,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    spans: Vec<&'static Metadata<'static>>,
    entered: Vec<Id>,
    recorded: Vec<String>,
}

struct Names<'a>(&'static str, &'a mut Vec<String>);

impl Visit for Names<'_> {
    fn record_debug(&mut self, field: &Field, _: &dyn std::fmt::Debug) {
        self.1.push(format!("{}.{}", self.0, field.name()));
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.max_level
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut state = self.state.lock().unwrap();
        state.spans.push(span.metadata());
        Id::from_u64(state.spans.len() as u64)
    }
    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut state = self.state.lock().unwrap();
        let span = state.spans[id.into_u64() as usize - 1];
        values.record(&mut Names(span.name(), &mut state.recorded));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, id: &Id) {
        self.state.lock().unwrap().entered.push(id.clone());
    }
    fn exit(&self, _: &Id) {
        self.state.lock().unwrap().entered.pop();
    }
    fn current_span(&self) -> Current {
        let state = self.state.lock().unwrap();
        match state.entered.last() {
            Some(id) => Current::new(id.clone(), state.spans[id.into_u64() as usize - 1]),
            None => Current::none(),
        }
    }
}

#[tokio::test]
async fn request_records_into_its_own_span_or_none() {
    for (max_level, recorded) in [
        (Level::INFO, vec![]),
        (
            Level::DEBUG,
            vec![
                "quo_request.attempt",
                "quo_request.status",
                "quo_request.correlation_id",
            ],
        ),
    ] {
        let answer = Answer::new(200, r#"{"data":[]}"#).header("x-correlation-id", "c-1");
        let server = Server::start(move |_| answer.clone()).await;
        let client = server.client();
        let state = Arc::<Mutex<State>>::default();
        let spans = Spans {
            max_level,
            state: Arc::clone(&state),
        };
        let guard = subscribe(spans);
        // The span of the caller has fields of the same names.
        let empty = tracing::field::Empty;
        let caller = tracing::info_span!(
            "caller",
            attempt = empty,
            status = empty,
            correlation_id = empty
        );
        let request = client.list_phone_numbers().send();
        tracing::Instrument::instrument(request, caller)
            .await
            .unwrap();
        drop(guard);
        assert_eq!(state.lock().unwrap().recorded, recorded, "{max_level}");
    }
}
