//! The emulator as a program, for clients in any language.

use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use quo_emulator::{Emulator, Fault, StartError};

/// A local server that implements the Quo (formerly OpenPhone) API
///
/// It implements all operations on a workspace with two phone numbers, and delivers signed
/// webhooks. It needs no account and no network. Use the printed address and key in a
/// client. It listens on 127.0.0.1 only.
#[derive(Parser)]
#[command(
    name = "quo-emulator",
    version,
    after_help = "Press Ctrl-C to stop. Without --state, the state is lost then."
)]
struct Settings {
    /// Port on 127.0.0.1; 0 for any free port
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// Seed of ids and keys: the same requests in the same order get the same ids [default:
    /// 0, or the state file's]
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,

    /// Keep the state in this file and continue with its contents; a missing file is
    /// created
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Accepted API key
    #[arg(long, default_value = "quo-emulator-key")]
    key: String,

    /// Requests per second; 0 for no limit
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    rate_limit: u32,

    /// Serve this OpenAPI document in place of the built-in v1 document. What the emulator does
    /// not implement is made up from its schemas
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,

    /// Keep the lists that an update of a contact omits: custom fields, emails and phone
    /// numbers; without it they are deleted
    #[arg(long)]
    keep_omitted_lists: bool,

    /// Inject a failure; repeatable. Of responses: latency=200ms, status=503, html=502,
    /// reset, truncated. Of deliveries: duplicate, late=2s, skew=-600s, wrong-signature.
    /// Optionally limited to an operation or event type, and to a count:
    /// 'status=503;on=sendMessage_v1;times=2'
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
    if settings.keep_omitted_lists {
        builder = builder.keep_omitted_lists();
    }
    if let Some(path) = settings.state {
        builder = builder.state_file(path);
    }
    if let Some(path) = settings.document {
        let document = std::fs::read_to_string(&path);
        builder = builder.document(document.map_err(|error| Failure::Document(path, error))?);
    }
    let started = builder.start().await;
    let emulator = started.map_err(|error| Failure::Start(settings.port, error))?;
    emulator.inject(settings.fault);
    // The signal handlers are installed before the banner names Ctrl-C.
    let stopped = stop_signal().map_err(Failure::Signal)?;
    print_line(&format!("{}\nCtrl-C stops it.", emulator.banner()));
    stopped.await;
    print_line("Stopped.");
    Ok(())
}

/// Prints a line. Errors are ignored, because standard output may be closed.
fn print_line(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// Returns a future that completes when the process receives a stop signal.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
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

/// Returns a future that completes when the process receives a stop signal.
#[cfg(windows)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    let mut interrupted = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupted.recv().await;
    })
}

/// Why the program failed.
enum Failure {
    /// The emulator did not start on this port.
    Start(u16, StartError),
    /// The document could not be read.
    Document(PathBuf, io::Error),
    /// The handler of stop signals could not be installed.
    Signal(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(port, error) if error.is_port_in_use() => write!(
                f,
                "port {port} of 127.0.0.1 is in use, possibly by another emulator: \
                 stop it, or choose a port with --port (0 for any free port)"
            ),
            Self::Start(port, StartError::Listen(error)) => write!(
                f,
                "cannot listen on port {port} of 127.0.0.1: {error}; choose another port with --port"
            ),
            Self::Start(_, error) => error.fmt(f),
            Self::Document(path, error) => {
                write!(f, "cannot read the document {}: {error}", path.display())
            }
            Self::Signal(error) => write!(f, "cannot install the handler of Ctrl-C: {error}"),
        }
    }
}
