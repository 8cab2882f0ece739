//! Getting a document's text: from a file, or from the vendor's server.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use crate::error::{Error, Result, reading};

/// The most that is read from a server. The document of 2026-07-20 has 1 MB.
pub const MAX_BYTES: u64 = 64 << 20;

/// How long fetching may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Reads the file or the `https` address.
///
/// # Errors
///
/// When the file cannot be read, the address is not `https` (or leads to one
/// that is not), the server refuses, or it sends more than [`MAX_BYTES`] bytes.
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

/// Reads at most `limit` bytes from an address.
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
    // The address is in the message already.
    move |source| Error::Fetch {
        address,
        source: source.without_url(),
    }
}
