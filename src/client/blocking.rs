//! Requests without an async runtime of your own.
//!
//! [`wait`] completes one request, or any other future of this crate. [`iter`] reads a list as an
//! iterator.
//!
//! ```no_run
//! use quo_sdk::blocking::{iter, wait};
//! use quo_sdk::{Client, Error};
//!
//! fn main() -> Result<(), Error> {
//!     let quo = Client::from_env()?;
//!     let page = wait(quo.list_users().send())?;
//!     println!("{} users on the first page", page.items.len());
//!     for user in iter(quo.list_users().stream()) {
//!         println!("{}", user?.id);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Connections and timers run on a thread that starts with the first call and ends with the
//! program. The future itself runs on the thread of the caller, so it may borrow. Threads can call
//! both functions at the same time, and share clones of one client and its rate limit.

use std::sync::{Mutex, PoisonError};
use std::task::{Context, Waker};
use std::{fmt, thread};

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::{Builder, Handle};
use tokio::task::coop::poll_proceed;

use crate::client::error::Error;

/// More operations than tokio lets a task do before it has to yield, which is 128.
const BEYOND_BUDGET: usize = 1024;

/// Waits until a request is complete, and returns its result.
///
/// It takes what `send()` returns, [`Client::find_sent`](crate::Client::find_sent), or an `async`
/// block around several requests.
///
/// ```no_run
/// use quo_sdk::blocking::wait;
///
/// # fn example(quo: &quo_sdk::Client) -> Result<(), quo_sdk::Error> {
/// let message = wait(quo.get_message_by_id("AC123").send())?;
/// println!("{}", message.status);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The error of the request. [`Error::Config`] on a thread that runs async tasks, because it would
/// stop them, and if the thread for connections and timers cannot be started.
pub fn wait<T, E, F>(future: F) -> Result<T, E>
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    if runs_tasks() {
        return Err(Error::config("blocking", RUNS_TASKS).into());
    }
    let runtime = runtime()?;
    // Timers and connections of the future find the runtime by this.
    let _entered = runtime.enter();
    pollster::block_on(future.into_future())
}

const RUNS_TASKS: &str = "this thread runs async tasks, and waiting would stop them: use `.await` \
    here, or call it in `tokio::task::spawn_blocking`";

/// Reads a stream as an iterator, such as all items or all pages of a list.
///
/// Each page is requested when it is needed. The iterator ends after the last item.
///
/// Where [`wait`] returns [`Error::Config`], the first item is this error, and there is no second.
pub fn iter<S>(stream: S) -> Iter<S> {
    Iter {
        stream,
        is_refused: false,
    }
}

/// A stream that is read as an iterator; see [`iter`].
#[must_use = "an iterator does nothing until it is read"]
pub struct Iter<S> {
    stream: S,
    /// Whether it was read where it would have stopped async tasks.
    is_refused: bool,
}

impl<S> Iter<S> {
    /// Returns the stream, for example for
    /// [`next_page_token`](crate::Items::next_page_token) after an error.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// Returns the stream with what was not read.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<T, E, S> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_refused {
            return None;
        }
        match wait(async { Ok::<_, Error>(self.stream.next().await) }) {
            Ok(item) => item,
            Err(error) => {
                self.is_refused = true;
                Some(Err(error.into()))
            }
        }
    }
}

impl<S> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}

/// Returns the runtime for connections and timers, which has a thread of its own.
fn runtime() -> Result<Handle, Error> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);
    // A panic elsewhere leaves the handle whole.
    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*runtime {
        return Ok(handle.clone());
    }
    let refused = |error| Error::config("blocking", format!("no runtime can be started: {error}"));
    let started = Builder::new_current_thread().enable_all().build();
    let started = started.map_err(refused)?;
    let handle = started.handle().clone();
    thread::Builder::new()
        .name("quo-sdk-blocking".to_owned())
        .spawn(move || started.block_on(std::future::pending::<()>()))
        .map_err(refused)?;
    *runtime = Some(handle.clone());
    Ok(handle)
}

/// Whether this thread runs the tasks of a tokio runtime, which would stand still.
///
/// A thread of `spawn_blocking` belongs to a runtime as well, but there nothing limits how much is
/// done before yielding. A task that is `unconstrained` is not recognized. It only blocks its thread.
fn runs_tasks() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    let mut taken = Vec::new();
    let is_limited = (0..BEYOND_BUDGET).any(|_| {
        let proceeds = poll_proceed(&mut context);
        let is_pending = proceeds.is_pending();
        taken.push(proceeds);
        is_pending
    });
    // Each one restores what was left when it was taken, so the first one has to be last.
    while taken.pop().is_some() {}
    is_limited
}
