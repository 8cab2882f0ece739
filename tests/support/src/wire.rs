//! A server on loopback that writes HTTP/1.1 byte by byte, for invalid and incomplete responses.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The server. It stops accepting when dropped.
pub struct Wire {
    url: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

/// One connection of a client.
pub struct Connection {
    stream: TcpStream,
    /// The number of earlier connections.
    pub number: usize,
    requests: Arc<AtomicUsize>,
    unread: Vec<u8>,
}

impl Wire {
    /// Runs `handle` on each connection.
    pub async fn start<F, H>(handle: F) -> Self
    where
        F: Fn(Connection) -> H + Send + 'static,
        H: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::default());
        let (counter, seen) = (Arc::clone(&connections), Arc::clone(&requests));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                tokio::spawn(handle(Connection {
                    stream,
                    number: counter.fetch_add(1, Ordering::SeqCst),
                    requests: Arc::clone(&seen),
                    unread: Vec::new(),
                }));
            }
        });
        Self {
            url,
            connections,
            requests,
            task,
        }
    }

    /// Returns the URL, without a trailing slash.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Returns the number of complete requests.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Connection {
    /// Waits for a complete request. Returns false if the client has disconnected.
    pub async fn request(&mut self) -> bool {
        loop {
            if let Some(length) = whole(&self.unread) {
                self.unread.drain(..length);
                self.requests.fetch_add(1, Ordering::SeqCst);
                return true;
            }
            match self.stream.read_buf(&mut self.unread).await {
                Ok(0) | Err(_) => return false,
                Ok(_) => {}
            }
        }
    }

    /// Sends bytes, and ignores a client that has disconnected.
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref()).await;
    }

    /// Resets the connection.
    pub fn reset(self) {
        self.stream.set_zero_linger().unwrap();
    }

    /// Waits until the client disconnects.
    pub async fn hang(mut self) {
        while self.request().await {}
    }
}

/// Returns the length of the request at the start of `bytes`, if it is complete.
fn whole(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|it| it == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&bytes[..head]).unwrap();
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().unwrap())
    });
    let end = head + length.unwrap_or(0);
    (bytes.len() >= end).then_some(end)
}

/// Formats a complete response with these header lines.
pub fn response(head: &str, body: &str) -> String {
    format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// Formats the headers and the first half of a response.
pub fn half(head: &str, body: &str) -> String {
    let whole = response(head, body);
    whole[..whole.len() - body.len() / 2].to_owned()
}
