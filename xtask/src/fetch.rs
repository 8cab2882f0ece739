//! Reads a document from a file or an `https` URL.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use crate::error::{Error, Result, reading};

/// The maximum size of a response in bytes. The document of 2026-07-20 has 1 MB.
pub const MAX_BYTES: u64 = 64 << 20;

/// The timeout of a request.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Reads a file or an `https` URL.
///
/// # Errors
///
/// The file cannot be read; the URL or a redirect is not `https`; the server returns an error
/// response, or more than [`MAX_BYTES`] bytes.
pub fn text(source: &str) -> Result<String> {
    if !source.contains("://") {
        let path = Path::new(source);
        return fs::read_to_string(path).map_err(reading(path));
    }
    if !source.starts_with("https://") {
        return Err(Error::NotHttps(source.to_owned()));
    }
    let client = Client::builder()
        .https_only(true)
        .redirect(Policy::limited(5))
        .timeout(TIMEOUT)
        .build()
        .map_err(failed(source))?;
    download(&client, source, MAX_BYTES)
}

/// Reads at most `limit` bytes from a URL.
///
/// # Errors
///
/// As [`text`].
pub fn download(client: &Client, address: &str, limit: u64) -> Result<String> {
    let response = client.get(address).send().map_err(failed(address))?;
    if !response.status().is_success() {
        return Err(Error::Status {
            address: address.to_owned(),
            status: response.status().as_u16(),
        });
    }
    let mut text = String::new();
    response
        .take(limit + 1)
        .read_to_string(&mut text)
        .map_err(reading(Path::new(address)))?;
    if text.len() as u64 > limit {
        return Err(Error::TooLarge {
            address: address.to_owned(),
            limit,
        });
    }
    Ok(text)
}

fn failed(address: &str) -> impl FnOnce(reqwest::Error) -> Error {
    let address = address.to_owned();
    // The message of `Error::Fetch` has the URL.
    move |source| Error::Fetch {
        address,
        source: source.without_url(),
    }
}
