//! The emulator as a program, for clients in any language.

use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use quo_emulator::{Emulator, Fault, StartError};

/// A Quo (formerly OpenPhone) phone service that runs on this machine.
///
/// It answers every operation of the API, keeps a workspace with two phone numbers, and
/// delivers signed webhooks, without an account, a network or cost. Point a client at the
/// address that it prints, with the key that it prints. It listens on 127.0.0.1 only.
#[derive(Debug, Parser)]
#[command(
    name = "quo-emulator",
    version,
    after_help = "Ctrl-C stops it. Without --state, what happened is forgotten then."
)]
struct Settings {
    /// Where to listen on 127.0.0.1; 0 for any free port
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// What ids and keys are derived from: the same requests in the same order get the
    /// same ids [default: 0, or the state file's]
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,

    /// Keep the state in this file, and go on with what it holds; it is made if it does
    /// not exist
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// The API key to accept
    #[arg(long, default_value = "quo-emulator-key")]
    key: String,

    /// Requests per second before a 429; 0 for no limit
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    rate_limit: u32,

    /// Let something go wrong; may be given several times. Of answers: latency=200ms,
    /// status=503, html=502, reset, truncated. Of deliveries: duplicate, late=2s,
    /// skew=-600s, wrong-signature. Then, where wanted, on which operation or event type,
    /// and how often: 'status=503;on=sendMessage_v1;times=2'
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Settings::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("quo-emulator: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(settings: Settings) -> Result<(), Failure> {
    let mut builder = Emulator::builder()
        .port(settings.port)
        .api_key(settings.key)
        .rate_limit(Some(settings.rate_limit).filter(|limit| *limit > 0));
    if let Some(seed) = settings.seed {
        builder = builder.seed(seed);
    }
    if let Some(path) = settings.state {
        builder = builder.state_file(path);
    }
    let started = builder.start().await;
    let emulator = started.map_err(|error| Failure::Start(settings.port, error))?;
    for fault in settings.fault {
        emulator.inject(fault);
    }
    // Heard from before anybody is told how to stop it.
    let stopped = stopping().map_err(Failure::Signal)?;
    say(&format!("{}\nCtrl-C stops it.", emulator.start_page()));
    stopped.await;
    say("Stopped.");
    Ok(())
}

/// Prints a line; nobody may be there to read it any more.
fn say(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// What ends when the process is asked to end, from now on.
#[cfg(unix)]
fn stopping() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// What ends when the process is asked to end, from now on.
#[cfg(windows)]
fn stopping() -> io::Result<impl Future<Output = ()>> {
    let mut interrupted = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupted.recv().await;
    })
}

/// Why the program ended by itself.
enum Failure {
    /// The emulator did not start on this port.
    Start(u16, StartError),
    /// The system does not say when to stop.
    Signal(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(port, StartError::Listen(error))
                if error.kind() == io::ErrorKind::AddrInUse =>
            {
                write!(
                    f,
                    "port {port} of 127.0.0.1 is taken, perhaps by another emulator: \
                     stop that, or choose a port with --port (0 for any free one)"
                )
            }
            Self::Start(port, StartError::Listen(error)) => write!(
                f,
                "cannot listen on port {port} of 127.0.0.1: {error}; choose another with --port"
            ),
            Self::Start(_, error) => error.fmt(f),
            Self::Signal(error) => write!(f, "cannot hear of Ctrl-C: {error}"),
        }
    }
}
