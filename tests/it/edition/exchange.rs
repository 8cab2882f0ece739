//! A client and its server, which sends the responses that are laid out for it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use quo_sdk::Client;
use quo_sdk_test_support::server::{Answer, Recorded, Server};

use crate::serve::client;

/// A client and its server. Building them takes longer than many requests.
pub struct Exchange {
    pub client: Client,
    server: Server,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    /// The number of requests that were looked at.
    seen: usize,
}

impl Exchange {
    pub async fn start() -> Self {
        let answers = Arc::new(Mutex::new(VecDeque::new()));
        let laid_out = answers.clone();
        let over = Answer::new(418, "no response is left");
        let server = Server::start(move |_| {
            let next = laid_out.lock().unwrap().pop_front();
            next.unwrap_or(over.clone())
        })
        .await;
        Self {
            client: client(&server),
            server,
            answers,
            seen: 0,
        }
    }

    /// Lays out the next responses, instead of those that are left. A request without any gets
    /// status 418.
    pub fn answer<const N: usize>(&self, answers: [Answer; N]) {
        *self.answers.lock().unwrap() = answers.into();
    }

    /// Returns the requests since this was asked last.
    pub fn requests(&mut self) -> Vec<Recorded> {
        let all = self.server.recorded();
        let new = all[self.seen..].to_vec();
        self.seen = all.len();
        new
    }
}
