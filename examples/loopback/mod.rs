//! A server of samples on 127.0.0.1, which the examples use without an API key.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use quo_sdk::Client;

/// Starts a server with these routes and returns a client of it.
pub async fn client(app: Router) -> Result<Client, Box<dyn std::error::Error>> {
    let address = serve(app).await?;
    println!("QUO_API_KEY is not set: using a server of samples on http://{address}\n");
    let builder = Client::builder().api_key("sample-key");
    Ok(builder.base_url(format!("http://{address}")).build()?)
}

/// Serves on a free port until the program exits, and returns the address.
pub async fn serve(app: Router) -> std::io::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(address)
}

/// Returns a JSON response.
pub fn json(status: u16, body: impl Into<Body>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [("content-type", "application/json")], body.into()).into_response()
}
