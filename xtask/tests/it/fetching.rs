//! Reading a document from a server or a file.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use reqwest::blocking::Client;
use xtask::error::Error;
use xtask::fetch::{MAX_BYTES, download, text};

/// Starts a server that sends this response once, and returns its URL.
fn answering(answer: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        let read = stream.read(&mut request).unwrap();
        assert!(read > 0);
        stream.write_all(answer.as_bytes()).unwrap();
    });
    format!("http://{address}/document.json")
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

#[test]
fn what_the_server_sends_is_read() {
    let address = answering(answer("200 OK", "{\"openapi\": \"3.1.0\"}"));
    let text = download(&Client::new(), &address, MAX_BYTES).unwrap();
    assert_eq!(text, "{\"openapi\": \"3.1.0\"}");
}

#[test]
fn a_refusal_of_the_server_is_told() {
    let address = answering(answer("404 Not Found", "<Error/>"));
    let refused = download(&Client::new(), &address, MAX_BYTES).unwrap_err();
    assert!(matches!(refused, Error::Status { status: 404, .. }));
    assert!(refused.to_string().contains("spec/README.md"), "{refused}");
}

#[test]
fn more_than_the_limit_is_not_read() {
    for (length, is_read) in [(100, true), (101, false)] {
        let address = answering(answer("200 OK", &"x".repeat(length)));
        let read = download(&Client::new(), &address, 100);
        assert_eq!(read.is_ok(), is_read, "{length}: {read:?}");
    }
}

#[test]
fn a_broken_answer_is_an_error() {
    let address = answering("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nshort".to_owned());
    assert!(download(&Client::new(), &address, MAX_BYTES).is_err());
}

#[test]
fn only_encrypted_addresses_are_fetched() {
    // No request may be sent: this server would respond.
    let address = answering(answer("200 OK", "{}"));
    let refused = text(&address).unwrap_err();
    assert!(matches!(refused, Error::NotHttps(_)), "{refused}");
    assert!(matches!(
        text("ftp://quo.com/x").unwrap_err(),
        Error::NotHttps(_)
    ));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let refused = text("no/such/file.json").unwrap_err();
    assert!(
        refused.to_string().contains("no/such/file.json"),
        "{refused}"
    );
}
